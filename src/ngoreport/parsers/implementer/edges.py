"""Whose page is it, by its edges: signatures of forms, closings of letters, ways to the page, lines of contacts?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import GIVER, is_paying_body
from ngoreport.parsers.implementer.page import LAST_BLOCKS
from ngoreport.parsers.naming import WE, Named, form_head, identity, is_post, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_ACCOUNT = WordSign("ataskait")
# „Ataskaitą tikrino:“ above a signature: one of those who take the report.
_TAKES = pattern_of(
    r"\b(?:tikrin|patikrin|prieme|priem|gavo|gauta|patvirtin|tvirtin|suderin|derin|vertin|ivertin|pritar)"
)
_SIGNED = pattern_of(r"\(paras")
_LONGEST_LINE = 200
# „Su pagarba“, „Nuoširdžiai Jūsų“ in a line of its own.
_CLOSING = WordPattern(
    WordSign(whole=("pagarba", "pagarbiai", "nuosirdziai", "jusu", "linkejimais")),
    r"\b(?:pagarba|pagarbiai|nuosirdziai|jusu|linkejimais)[ ]?[,.!]?[ ]?\n{1,2}(?=[a-z\"])",
)
_ENDS_OF_SENTENCES = (". ", "! ", "? ", ".\n", "!\n", ". - ", "! - ", ".\n- ")
_LINES_OF_CLOSING = 3
_LINE_ENDS = pattern_of(r"[ .,]{0,3}(?:$|\n)|,[ ]")
_ITS_PEOPLE = pattern_of(
    r"[ ](?:nariai|nares|komanda|kolektyvas|savanoriai|valdyba|taryba|vardu|bendruomene)[ .!]{0,2}(?:$|\n)"
)
# „Pradžia > Projektai“, „Rusnės mokykla | Naujienos“
_CRUMBS = pattern_of(r"[ ]?(?:[>›»|/]|::)[ ]")
_CRUMB_OF_SITE = pattern_of(
    r"(?:\w{3,20} )?projektai|pradzia|titulinis(?: puslapis)?|naujienos|apie mus|veikla|pagrindinis"
)
_FIRST_BLOCKS = 3
# „Apie mus: X“, „Kontaktai: X, tel. …“
_ABOUT_US = WordPattern(
    WordSign(whole=("apie", "kontaktai", "susisiekite", "mus")),
    r"\b(?:apie[ \n]mus|kontaktai|susisiekite|mus[ \n]rasite)(?::|[ \n]-)[ \n](?=[a-z\"])",
)
_CONTACTS_FOLLOW = pattern_of(r"[ .]{0,2}(?:$|\n)|[,;(][ ]?|[ ]\(")


def signed_in_form(document: Document) -> Iterator[Candidate]:
    """Under „PROJEKTO ATASKAITA“ at the foot: „X klubo / pirmininkė (parašas)“, „Direktorius (parašas) / VšĮ X“"""
    if form_head(document) is None or not role_words("projects").search(document.text):
        return
    folded = document.text.folded
    signed: dict[str, Named] = {}
    last = document.blocks[-LAST_BLOCKS:]
    by_hand = _SIGNED.search(folded, last[0].span.start) is not None
    for block in last:
        if block.index == 0 or _is_taken(document, document.blocks[block.index - 1]):
            continue
        for named in organisations_in(document, block.body):
            opens = folded[named.span.start - 1] == "\n"
            in_post = named.value.in_nominative is not True and is_post(folded, named.span.end)
            alone = by_hand and named.value.in_nominative is not False and _ends_line(document, named, block)
            if opens and (in_post or alone) and not is_paying_body(named.value.name):
                signed.setdefault(identity(named.value.name), named)
    if len(signed) == 1:
        for named in signed.values():
            yield candidate_of(named, Score.POSITION, "implementer.signed-in-form")


def _is_taken(document: Document, above: Block) -> bool:
    return _TAKES.search(document.text.folded, *above.body) is not None and above.body.end - above.body.start < 60


def _ends_line(document: Document, named: Named, block: Block) -> bool:
    return document.text.folded[named.span.end : block.body.end].strip(" .") == ""


def closing(document: Document) -> Iterator[Candidate]:
    """„Su pagarba / X“, „Nuoširdžiai Jūsų / X bendruomenės nariai“, „Pagarbiai / Ona Onė / X pirmininkė“"""
    if not role_words("projects").search(document.text):
        return
    folded = document.text.folded
    for said in _CLOSING.finditer(document.text):
        block = document.block_at(said.end())
        if block is None or block.index < len(document.blocks) - LAST_BLOCKS:
            continue
        for named in organisations_in(document, _lines_behind(folded, said.end())):
            if folded[named.span.start - 1] != "\n":
                continue
            alone = named.value.in_nominative is not False and _LINE_ENDS.match(folded, named.span.end)
            people = named.value.in_nominative is not True and (
                _ITS_PEOPLE.match(folded, named.span.end) or is_post(folded, named.span.end)
            )
            if (alone or people) and not GIVER.search(folded, *named.span):
                yield candidate_of(named, Score.POSITION, "implementer.closing")
            break


def _lines_behind(folded: str, start: int) -> Span:
    end = start
    for _ in range(_LINES_OF_CLOSING):
        line = folded.find("\n", end + 1, start + _LONGEST_LINE)
        if line < 0:
            return Span(start, min(len(folded), start + _LONGEST_LINE))
        end = line
    return Span(start, end)


def last_words(document: Document) -> Iterator[Candidate]:
    """A name alone for the last sentence of a page that says „mes“: „Ačiū visiems! Rusnės bendruomenė“"""
    written = [block for block in document.blocks if block.kind is not BlockKind.CLUTTER][-1:]
    folded = document.text.folded
    if not document.mentions(words_of).indices(WE) or not role_words("projects").search(document.text):
        return
    for block in written:
        for named in organisations_in(document, block.body)[-1:]:
            before = folded[block.body.start : named.span.start]
            if (
                block.kind is BlockKind.PARAGRAPH
                and before.endswith(_ENDS_OF_SENTENCES)
                and _ends_line(document, named, block)
                and named.value.in_nominative is not False
                and not is_paying_body(named.value.name)
            ):
                yield candidate_of(named, Score.POSITION, "implementer.last-words")


def crumbs(document: Document) -> Iterator[Candidate]:
    """„Rusnės mokykla > Projektai > Vykdomi projektai“ above a page of a project: whose site it is"""
    folded = document.text.folded
    for block in document.blocks[:_FIRST_BLOCKS]:
        parts = list(_parts(folded, block.body)) if block.body.end - block.body.start <= _LONGEST_LINE else []
        if len(parts) < 2 or not any(_CRUMB_OF_SITE.fullmatch(folded, *part) for part in parts):
            continue
        sites = [named for named in organisations_in(document, block.body) if named.span in parts]
        if len(sites) == 1 and sites[0].value.in_nominative is not False and not GIVER.search(folded, *sites[0].span):
            yield candidate_of(sites[0], Score.POSITION, "implementer.crumb")


def _parts(folded: str, line: Span) -> Iterator[Span]:
    start = line.start
    for mark in _CRUMBS.finditer(folded, *line):
        yield Span(start, mark.start())
        start = mark.end()
    yield Span(start, line.end)


def about_us(document: Document) -> Iterator[Candidate]:
    """„Plačiau apie mus: X, el. p. …“ at the foot of a page of a project"""
    folded = document.text.folded
    for said in _ABOUT_US.finditer(document.text):
        block = document.block_at(said.start())
        if block is None or block.index < len(document.blocks) - LAST_BLOCKS:
            continue
        for named in organisations_in(document, Span(said.end(), block.span.end))[:1]:
            if (
                named.span.start == said.end()
                and named.value.in_nominative is not False
                and _CONTACTS_FOLLOW.match(folded, named.span.end)
                and not GIVER.search(folded, *named.span)
                and role_words("projects").search(document.text)
            ):
                yield candidate_of(named, Score.POSITION, "implementer.about-us")


RULES: tuple[Rule, ...] = (
    Rule(signed_in_form, words=_ACCOUNT),
    Rule(closing, words=_CLOSING.sign),
    Rule(last_words, words=WE),
    Rule(crumbs, words=role_words("projects").sign),
    Rule(about_us, words=_ABOUT_US.sign),
)
