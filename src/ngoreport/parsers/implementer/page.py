"""Whose name stands at the head or the foot of the page?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.declension import Case, head_readings
from ngoreport.lithuanian.organisation import organisation
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import GIVER, is_paying_body
from ngoreport.parsers.naming import WE, Named, form_head, is_post, organisations_in, role_signs, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_OWN_PAGE = pattern_of(r"[ \n](?:naujienlaisk|svetain|puslap|tinklalap|laikrast|naujienos|dienorast)\w*")
_INFORMATION = WordSign(whole=("inf", "informacija"))
BY_LINE = pattern_of(r"[ \n]{1,2}(?:\S+[ \n]{1,2}){0,4}(?:inf\.|informacija\b)")
_RECORD = WordSign("protokol")
_MINUTES = pattern_of(r"\bprotokol")
# The body whose council, board or members met.
_MET = pattern_of(
    r"(?:(?<=bendruomenes)|(?<=asociacijos)|(?<=draugijos)|(?<=klubo)|(?<=sajungos)|(?<=bendrijos)|(?<=centro)"
    r"|(?<=fondo)|(?<=gimnazijos)|(?<=mokyklos)|(?<=bibliotekos)|(?<=muziejaus)|(?<=grupes)|(?<=\"))[ \n]{1,3}"
    r"(?=(?:tarybos|valdybos|nariu|visuotinio|ataskaitinio|susirinkimo|posedzio|eilinio|neeilinio|pasitarimo)\b)"
)
_ACCOUNT_OF_FORM = WordSign("ataskait")
# „projekto vadovė, VšĮ „Žodžių namai““
_POST_AT = pattern_of(r"(?:projekt\w{1,2} |programos |vyr\. |vyriausi\w{2,5} )?")
_POST_PARTED = pattern_of(r"\w*,[ \n]")
_OURS = WordPattern(WordSign(whole=("musu",)), r"\bmusu[ \n]([a-z]{5,18})\b")
# „Šilo aidas. Varėnos gimnazijos laikraštis“ at the head of a page
_OPENS_AT_HEAD = ("", "\n", ". ", "| ", "- ")
# „BANGPŪTYS – pamario vandens sporto klubas“
_NAME_AND_KIND = pattern_of(
    r"(?P<name>[A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,20}(?: [\w-]{2,20}){0,2}) - (?P<kind>(?:[a-ząčęėįšųūž]{3,20} ){0,5}"
    r"(?:klubas|draugija|asociacija|bendruomenė|centras|sąjunga|studija|teatras|organizacija|bendrija|įstaiga|fondas))"
)
_GAVE_INFORMATION = WordPattern(
    WordSign(whole=("informacija",)), r"informacija[ \n](?:pateike|parenge|paruose|suteike|skelbia)(?: -|:)?[ \n]{1,3}"
)
_SIGNED_BLOCKS = 4
# Behind a name that signs: the line's end, its whereabouts and nothing else.
_FOOT = pattern_of(r"[ \n]{0,3}(?:$|[,|·][ ]|(?:tel|el\. ?p|mob|inf)\w{0,9}\b|\S{2,40}@|\w{4,18}, ?\d{4}|\d{4})")
_LINE_ENDS = pattern_of(r"[ ]?(?:$|\n|[,|·][ ])")
# Where a page is signed.
LAST_BLOCKS = 6
_HEADINGS_LOOKED_AT = 3


def letterhead(document: Document) -> Iterator[Candidate]:
    """A club's name alone above „PROJEKTO ATASKAITA“: whoever reports writes on paper of its own"""
    head = form_head(document)
    if head is None or not role_words("projects").search(document.text):
        return
    folded = document.text.folded
    for named in organisations_in(document, head)[:1]:
        line = folded.find("\n", named.span.end)
        alone = folded[named.span.end : line if line > 0 else named.span.end + 1].strip() == ""
        own = named.value.in_nominative is not False and not is_paying_body(named.value.name)
        if named.span.start == head.start and alone and own:
            yield candidate_of(named, Score.POSITION, "implementer.letterhead")


def page_head(document: Document) -> Iterator[Candidate]:
    """A page that says „mes“ under the name of an organisation, or under one with its kind behind, is that one's."""
    looked_at = 0
    for block in document.blocks:
        if block.kind in (BlockKind.CLUTTER, BlockKind.ITEM):
            continue
        looked_at += 1
        if looked_at > _HEADINGS_LOOKED_AT:
            return
        called = _NAME_AND_KIND.fullmatch(document.text.normal, *block.body)
        # „Ratas – dviračių klubas“ above a text of a project „Ratas“ is what it is about.
        if (
            called is not None
            and document.mentions(words_of).indices(WE)
            and f'"{document.text.folded[slice(*called.span("name"))]}"' not in document.text.folded
        ):
            place = Span(*called.span("name"))
            yield Candidate("implementer", document.text.value(place), place, Score.POSITION, "implementer.page-top")
        for named in organisations_in(document, block.body):
            if named.span.start > block.body.start or "ambasad" in document.text.folded[slice(*named.span)]:
                break  # an embassy is whom the letter goes to
            behind = document.text.folded[named.span.end : block.body.end]
            if (len(behind) <= 1 or _OWN_PAGE.match(behind)) and (
                document.mentions(words_of).indices(WE) or _heads_page(document, named, looked_at)
            ):
                name = _as_in_heading(named)
                yield Candidate("implementer", name, named.span, Score.POSITION, "implementer.page-head")


def _heads_page(document: Document, named: Named, looked_at: int) -> bool:
    """A body's own name above all that the page says, on a page of a project."""
    return (
        looked_at == 1
        and named.value.in_nominative is not False
        and not is_paying_body(named.value.name)
        and role_words("projects").search(document.text) is not None
    )


def gave_information(document: Document) -> Iterator[Candidate]:
    """„Informaciją pateikė Degučių bendruomenės centras“ at the foot of the page"""
    for gave in _GAVE_INFORMATION.finditer(document.text):
        block = document.block_at(gave.start())
        if block is None or block.index < len(document.blocks) - LAST_BLOCKS:
            continue
        for named in organisations_in(document, Span(gave.end(), block.span.end))[:1]:
            giver = GIVER.search(document.text.folded, *named.span)
            if (
                named.span.start == gave.end()
                and named.value.in_nominative is not False
                and not giver
                and not is_post(document.text.folded, named.span.end)
            ):
                yield candidate_of(named, Score.POSITION, "implementer.gave-information")


def _as_in_heading(named: Named) -> str:
    """A heading stands in the nominative: „Teatro dirbtuvės“ are several, no genitive of one."""
    readings = head_readings(named.value.written)
    plural_only = any(one.case is Case.NOMINATIVE and one.plural and one.nominative == one.singular for one in readings)
    return named.value.written if plural_only else named.value.name


def minutes(document: Document) -> Iterator[Candidate]:
    """„X bendruomenės tarybos posėdžio protokolas“: those who met and spoke of their project."""
    folded = document.text.folded
    head = [block for block in document.blocks if block.kind is not BlockKind.CLUTTER][:_HEADINGS_LOOKED_AT]
    if not head or not role_words("projects").search(document.text):
        return
    whole = Span(head[0].body.start, head[-1].body.end)
    record = _MINUTES.search(folded, *whole)
    met = _MET.search(folded, whole.start, record.start()) if record else None
    if met is None:
        return
    body = Span(folded.rfind("\n\n", 0, met.start()) + 1, met.start())
    body = Span(max(body.start, whole.start), body.end)
    name = organisation(document.text, body, Case.GENITIVE)
    if name.in_nominative is False:
        yield Candidate("implementer", name.name, body, Score.HEADING, "implementer.minutes")


def by_line(document: Document) -> Iterator[Candidate]:
    """X informacija; X inf. at the foot of the page"""
    for block in document.blocks[-4:]:
        for named in organisations_in(document, block.body):
            if named.span.start - block.body.start <= 2 and BY_LINE.match(document.text.folded, named.span.end):
                yield candidate_of(named, Score.POSITION, "implementer.by-line")


def ours(document: Document) -> Iterator[Candidate]:
    """„Mūsų gimnazija“: the one that the page's head or foot names."""
    folded = document.text.folded
    our = _OURS.search(document.text)
    if our is None:
        return
    stem = our.group(1)[:5]
    edges = [*document.blocks[:_HEADINGS_LOOKED_AT], *document.blocks[-LAST_BLOCKS:]]
    for block in dict.fromkeys(block.index for block in edges):
        body = document.blocks[block].body
        for named in organisations_in(document, body):
            last = folded[named.span.start : named.span.end]
            before = folded[max(0, named.span.start - 2) : named.span.start]
            opens = before in _OPENS_AT_HEAD or before.endswith("\n")
            if opens and re.search(rf"\b{stem}", last) and not _OURS.search(document.text, *body):
                yield candidate_of(named, Score.POSITION, "implementer.ours")


def signature(document: Document) -> Iterator[Candidate]:
    """At the foot: „X bendruomenės pirmininkė“ under a text that says „mes“, „mūsų“."""
    folded = document.text.folded
    signed: list[Named] = []
    for block in document.blocks[-LAST_BLOCKS:]:
        if block.kind is BlockKind.CLUTTER:
            continue
        for named in organisations_in(document, block.body):
            opens = folded[max(0, named.span.start - 1) : named.span.start] in ("", "\n")
            if opens and named.value.in_nominative is not True and is_post(folded, named.span.end):
                signed.append(named)
    if signed and document.mentions(words_of).indices(WE):
        for named in signed:
            yield candidate_of(named, Score.POSITION, "implementer.signature")


def signed_below(document: Document) -> Iterator[Candidate]:
    """At the foot, in a line of its own: „X draugija“, maybe with its telephone, under a text that says „mes“."""
    folded = document.text.folded
    last = [block for block in document.blocks if block.kind is not BlockKind.CLUTTER][-_SIGNED_BLOCKS:]
    signed: list[Named] = []
    for block in last:
        if block.kind is not BlockKind.PARAGRAPH or block.index < _HEADINGS_LOOKED_AT:
            continue
        for named in organisations_in(document, block.body):
            above = document.blocks[block.index - 1] if block.index else None
            led_in = above is not None and folded[above.body.start : above.body.end].rstrip().endswith((":", ";", ","))
            if (
                named.span.start == block.body.start
                and not led_in
                and _FOOT.match(folded, named.span.end, block.body.end)
            ):
                signed.append(named)
            break
    if len(signed) != 1 or signed[0].value.in_nominative is False or GIVER.search(folded, *signed[0].span):
        return
    if document.mentions(words_of).indices(WE):
        yield candidate_of(signed[0], Score.POSITION, "implementer.signed-below")


def signed_with_post(document: Document) -> Iterator[Candidate]:
    """At the foot: „projekto vadovė, VšĮ „Žodžių namai““ under a text that says „mes“"""
    folded = document.text.folded
    if not document.mentions(words_of).indices(WE):
        return
    for block in document.blocks[-LAST_BLOCKS:]:
        if block.kind is BlockKind.CLUTTER:
            continue
        for named in organisations_in(document, block.body):
            line = max(folded.rfind("\n", block.body.start, named.span.start) + 1, block.body.start)
            opening = _POST_AT.match(folded, line)
            post = role_signs("posts").match(folded, opening.end()) if opening else None
            if (
                post is not None
                and _POST_PARTED.fullmatch(folded, post.end(), named.span.start)
                and named.value.in_nominative is not False
                and not GIVER.search(folded, *named.span)
                and _LINE_ENDS.match(folded, named.span.end)
            ):
                yield candidate_of(named, Score.POSITION, "implementer.signed-with-post")


RULES: tuple[Rule, ...] = (
    Rule(letterhead, words=_ACCOUNT_OF_FORM),
    Rule(by_line, words=_INFORMATION),
    Rule(page_head),
    Rule(gave_information, words=_GAVE_INFORMATION.sign),
    Rule(signature, words=WE),
    Rule(signed_below, words=WE),
    Rule(signed_with_post, words=WE),
    Rule(ours, words=_OURS.sign),
    Rule(minutes, words=_RECORD),
)
