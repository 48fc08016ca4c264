"""Beside whose name does a title stand in a sentence: „projekto „Takai“ vykdytoja X“, „X, projekto sumanytoja“?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import is_paying_body
from ngoreport.parsers.implementer.sentences import ACTS_WITHIN, REACH_OF_OBJECT, words_behind
from ngoreport.parsers.naming import Named, is_post, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

# Titles that bodies alone have, and those that persons have as well.
_OF_BODIES = ("vykdytoj", "igyvendintoj", "pareiskej")
_OF_PERSONS_TOO = (
    *("iniciator", "sumanytoj", "organizator", "koordinator", "autor", "rengej", "valdytoj", "seiminink"),
)
_TITLES = WordSign(*_OF_BODIES, *_OF_PERSONS_TOO)
_TITLE = rf"\b(?P<title>(?:{'|'.join(_TITLES.stems)})(?:\w{{1,4}}))"
# „vykdytoja X“, „iniciatorė ir siela – X“, „iniciatoriai, X, …“
_TITLED = WordPattern(
    _TITLES,
    rf"{_TITLE}(?:[ \n](?:ir|bei)[ \n](?:projekto[ \n])?(?!partner|remej)\w{{4,20}})?"
    r"(?:[,:][ \n]|[ \n](?:-[ \n]|yra[ \n]|buvo[ \n])?)(?=[a-z\"])",
)
_BEFORE_TITLE = pattern_of(
    r"(?:(?:[,;(]|[ \n]-)[ \n]{0,2}(?:jo[ \n]|projekto[ \n]|kurio[ \n])?"
    r"|(?<!kito )(?<!panasaus )(?<!ankstesnio )(?<!partnerio )\bprojekto[ \n](?:\"[^\"]{2,150}\"[ \n])?"
    r"(?:\([^()]{2,40}\)[ \n])?)$"
)
# A title behind a comma may belong to the name before it: „X, projekto vykdytoja, Y“.
_PARTED = pattern_of(r"(?:[,;(]|[ \n]-)[ \n]{0,2}(?:jo[ \n]|projekto[ \n]|kurio[ \n])?$")
_NOMINATIVE_ONLY = pattern_of(r"(?:as|us|[jr]a|(?<!toj)e)$")
_NAME_BEFORE = pattern_of(
    r"(?:,[ \n]|[ \n]-[ \n]|[ \n]\()(?:(?:si|sio|viso)[ \n])?projekto[ \n](?:\"[^\"]{2,150}\"[ \n])?"
    r"(?:pagrindin\w{1,3}[ \n])?$"
)
_ENDS_APPOSITION = pattern_of(r"(?:[ \n](?:ir|bei)[ \n](?!partner|remej)\w{4,20})?(?:[,.)]|[ \n]-[ \n]|[ \n]{0,2}$)")
_TITLE_BEHIND = WordPattern(_TITLES, rf"\b(?:{'|'.join(_TITLES.stems)})(?:as|ius|a|e|i?ai|os|es)(?!\w)")
# „X klubas (gavėjas)“: a party of a contract.
_PARTY = WordPattern(
    WordSign("gavej", "vykdytoj", "pareiskej"),
    r"\b(?:gavej|vykdytoj|pareiskej)(?:as|a)\"?\)",
)
# „X tapo projekto „Takai“ koordinatore“
_BECAME = WordPattern(
    WordSign(whole=("tapo", "tampa", "buvo", "yra")),
    r"\b(?:tapo|tampa|buvo|yra)[ \n](?:[^.,;]{2,40}[ \n])?projekto[ \n](?:\"[^\"]{2,150}\"[ \n])?"
    r"(?:koordinator|vykdytoj|igyvendintoj|pareiskej)(?:e|a|ium?|um)(?!\w)",
)
_TITLES_AND_PARTIES = WordSign(*_TITLES.stems, "gavej")
_BEFORE_PARTY = pattern_of(
    r"[ \n]\((?:toliau[ \n](?:-[ \n])?)?\"?(?:projekto[ \n]|paramos[ \n]|lesu[ \n]|dotacijos[ \n])?$"
)


# „VšĮ „Krantas“ (koordinatorius)“, „Kauno kolegija (Lietuva, projekto vykdytoja)“ among partners
_LEADER = WordPattern(
    WordSign(
        whole=(
            *("koordinatorius", "koordinatore", "vykdytojas", "vykdytoja", "pareiskejas", "pareiskeja", "coordinator"),
            *("pagrindinis", "pagrindine", "lead"),
        )
    ),
    r"(?:(?:pagrindin(?:is|e) )?(?:koordinator(?:ius|e)|vykdytoj(?:as|a)|pareiskej(?:as|a)|partner(?:is|e))"
    r"|coordinator|lead partner)[ ]?\)",
)
_ONLY_A_PARTNER = pattern_of(r"partner(?:is|e)")
_BEFORE_LEADER = pattern_of(r"[ \n]?\((?:[a-z]{4,14}(?:,| -) )?(?:projekto )?$")
# „Projektas „Takai“ (X)“, „Projekto „Takai“ ataskaita (X, Utena)“, „Projektas „Takai“, X.“
_PROJECT_AND = WordPattern(
    WordSign(whole=("projektas", "projekto")),
    r"\b(?:projektas(?:[ \n]nr\.? ?[\w./-]{3,45})?[ \n]\"[^\"\n]{2,150}\"(?:,[ ]|[ ]\()"
    r"|projekto(?:[ \n]nr\.? ?[\w./-]{3,45})?[ \n]\"[^\"\n]{2,150}\"[ ]"
    r"(?:(?:\w{3,20}[ ]){0,2}(?:ataskaita|dienorastis|veiklos|rezultatai|apzvalga)[ ])?\()(?=[a-z\"])",
)
_THEN_PROJECT = WordPattern(_PROJECT_AND.sign, r"\bprojektas(?:[ \n]nr\.? ?[\w./-]{3,45})?[ \n]\"[^\"\n]{2,150}\"")
_BRACKET_ENDS = pattern_of(r"(?:,[ ][^()\n]{2,40})?\)")
_LINE_ENDS = pattern_of(r"[ ]?(?:$|[\n.])")


def titled(document: Document) -> Iterator[Candidate]:
    """„…, vykdytojas X“, „(projekto vykdytoja – X)“, „projekto iniciatoriai, X, …“ inside a sentence"""
    folded = document.text.folded
    for said in _TITLED.finditer(document.text):
        block = document.block_at(said.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        reach = max(block.body.start, said.start() - REACH_OF_OBJECT)
        if _BEFORE_TITLE.search(folded, reach, said.start()) is None:
            continue
        bodies_alone = said["title"].startswith(_OF_BODIES)
        parted = _PARTED.search(folded, reach, said.start()) is not None
        if parted and ("," in said.group()[-3:] or not bodies_alone):
            continue
        for named in organisations_in(document, words_behind(said.end(), block.body))[:1]:
            if named.span.start == said.end() and stands_in_case(document, said.end("title"), named):
                score = Score.LEAD_IN if bodies_alone else Score.HEADING
                yield candidate_of(named, score, "implementer.titled")


def stands_in_case(document: Document, end: int, named: Named) -> bool:
    """Whether a name stands in the case of the title that ends there, and is not but whose the titled one is:
    „vykdytojos Ignalinos bibliotekos“, not „koordinatorė Ignalinos bibliotekos direktorė“."""
    folded = document.text.folded
    start = max(folded.rfind(" ", 0, end), folded.rfind("\n", 0, end)) + 1
    post = is_post(folded, named.span.end)
    if named.value.in_nominative is not False:
        return not post
    if not folded.startswith(_TITLES.stems, start) or _NOMINATIVE_ONLY.search(folded, start, end):
        return False
    return not post or folded.startswith(_OF_BODIES, start)


def in_apposition(document: Document) -> Iterator[Candidate]:
    """„X, projekto „Takai“ sumanytoja, …“; „X (projekto vykdytoja)“; „X klubas (gavėjas)“ in a contract"""
    folded = document.text.folded
    for said in _TITLE_BEHIND.finditer(document.text):
        block = document.block_at(said.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        before = _NAME_BEFORE.search(folded, max(block.body.start, said.start() - REACH_OF_OBJECT), said.start())
        if before is None or not _ENDS_APPOSITION.match(folded, said.end(), block.body.end):
            continue
        yield from _named_right_before(document, block.body, before.start(), Score.HEADING)
    for said in _BECAME.finditer(document.text):
        block = document.block_at(said.start())
        if block is not None:
            yield from _named_right_before(document, block.body, said.start() - 1, Score.VERB)
    for said in _PARTY.finditer(document.text):
        block = document.block_at(said.start())
        before = _BEFORE_PARTY.search(folded, max(0, said.start() - 40), said.start())
        if block is not None and before is not None and role_words("projects").search(document.text):
            yield from _named_right_before(document, block.body, before.start(), Score.VERB)


def beside_project(document: Document) -> Iterator[Candidate]:
    """„Projektas „Takai“ (X)“, „Projektas „Takai“, X.“ at the head of a page; „X, projektas „Takai“.“"""
    folded = document.text.folded
    for said in _PROJECT_AND.finditer(document.text):
        block = document.block_at(said.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        bracketed = said.group().endswith("(")
        if not bracketed and said.start() != block.body.start:
            continue
        ends = _BRACKET_ENDS if bracketed else _LINE_ENDS
        for named in organisations_in(document, words_behind(said.end(), block.span))[:1]:
            own = named.value.in_nominative is not False and not is_paying_body(named.value.name)
            if named.span.start == said.end() and own and ends.match(folded, named.span.end):
                yield candidate_of(named, Score.HEADING, "implementer.beside-project")
    for said in _THEN_PROJECT.finditer(document.text):
        block = document.block_at(said.start())
        before = said.start() - 2
        if block is None or not _LINE_ENDS.match(folded, said.end()) or folded[before : said.start()] != ", ":
            continue
        for named in organisations_in(document, Span(block.body.start, before))[-1:]:
            own = named.value.in_nominative is not False and not is_paying_body(named.value.name)
            if named.span == Span(block.body.start, before) and own:
                yield candidate_of(named, Score.HEADING, "implementer.beside-project")


def _named_right_before(document: Document, body: Span, end: int, score: Score) -> Iterator[Candidate]:
    for named in reversed(organisations_in(document, Span(max(body.start, end - ACTS_WITHIN), end))):
        if named.span.end == end and named.value.in_nominative is not False:
            yield candidate_of(named, score, "implementer.in-apposition")
        break


def bracketed_leader(document: Document) -> Iterator[Candidate]:
    """Lietuva – VšĮ „Krantas“ (koordinatorius)"""
    folded = document.text.folded
    for said in _LEADER.finditer(document.text):
        before = _BEFORE_LEADER.search(folded, max(0, said.start() - REACH_OF_OBJECT), said.start())
        if before is None or _ONLY_A_PARTNER.match(said.group()):
            continue
        for named in organisations_in(document, Span(max(0, before.start() - REACH_OF_OBJECT), before.start()))[-1:]:
            if named.span.end == before.start() and named.value.in_nominative is not False:
                yield candidate_of(named, Score.VERB, "implementer.leader")


RULES: tuple[Rule, ...] = (
    Rule(bracketed_leader, words=_LEADER.sign),
    Rule(titled, words=_TITLES),
    Rule(beside_project, words=_PROJECT_AND.sign),
    Rule(in_apposition, words=_TITLES_AND_PARTIES),
)
