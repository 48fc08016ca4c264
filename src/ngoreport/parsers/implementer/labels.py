"""Which label or caption names the implementer?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.declension import Case
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.sentences import REACH_OF_OBJECT, words_behind
from ngoreport.parsers.naming import Named, is_flat_row, is_post, names_of_value, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import is_name_of_applicant

# Labels whose value may be a person instead: only an organisation counts behind them.
_PERSON_TOO = pattern_of(r"koordinator|organizator|savinink|vadov|iniciator|sumanytoj|autor")
_NAME_WORD = WordSign(whole=("pavadinimas",))
_CAPTION = pattern_of(
    r"\((?:projekto )?(?:vykdytojo|pareiskejo|organizacijos|istaigos|paramos gavejo|juridinio asmens|teikejo)"
    r"(?: \(?[\w]{4,20}\)?)? pavadinimas[^()]{0,60}\)"
)
_TITLED = WordPattern(
    WordSign("vykdytoja", "pareiskeja", "igyvendintoja"),
    r"\b(?:vykdytoj|pareiskej|igyvendintoj)(?:as|a)[ \n](?:-[ \n]|yra[ \n])?(?=[a-z\"])",
)
_BEFORE_TITLE = pattern_of(
    r"(?:(?:[,;(]|[ \n]-)[ \n]{0,2}(?:jo[ \n]|projekto[ \n])?"
    r"|\bprojekto[ \n]\"[^\"]{2,150}\"[ \n](?:\([^()]{2,40}\)[ \n])?)$"
)


def labelled_implementer(document: Document) -> Iterator[Candidate]:
    """Projekto vykdytojas – X; Projektą vykdo X kartu su Y; Naudos gavėjai: X ir Y"""
    for block, label in document.labels("implementer"):
        if not _can_stand(document, label):
            continue
        for names in names_of_value(document, block, label, Case.NOMINATIVE):
            if names and _counts(label, names[0]):
                yield candidate_of(names[0], Score.LABEL, "implementer.label")
                yield from _co_implementers(label, names)
                break


def applicant(document: Document) -> Iterator[Candidate]:
    """„2. Projekto vykdytojo duomenys:“ with „pavadinimas“ below"""
    for block, label in document.labels("title"):
        if is_name_of_applicant(document, block, label):
            for names in names_of_value(document, block, label, Case.NOMINATIVE):
                if names:
                    yield candidate_of(names[0], Score.LABEL, "implementer.applicant")
                    break


def captioned(document: Document) -> Iterator[Candidate]:
    """A form's first line, with „(projekto vykdytojo pavadinimas)“ printed under it."""
    folded = document.text.folded
    for caption in _CAPTION.finditer(folded):
        block = document.block_at(caption.start())
        if block is None:
            continue
        above = [*document.blocks[max(0, block.index - 1) : block.index], block]
        for stretch in reversed(above):
            names = organisations_in(document, Span(stretch.body.start, min(stretch.body.end, caption.start())))
            if names:
                yield candidate_of(names[0], Score.LABEL, "implementer.caption")
                break


def titled(document: Document) -> Iterator[Candidate]:
    """„…, vykdytojas X“, „(projekto vykdytoja – X)“ inside a sentence"""
    folded = document.text.folded
    for said in _TITLED.finditer(document.text):
        block = document.block_at(said.start())
        before = _BEFORE_TITLE.search(folded, max(0, said.start() - REACH_OF_OBJECT), said.start())
        if before is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        for named in organisations_in(document, words_behind(said.end(), block.body))[:1]:
            person = is_post(folded, named.span.end)
            if named.span.start == said.end() and named.value.in_nominative is not False and not person:
                yield candidate_of(named, Score.LEAD_IN, "implementer.titled")


def _co_implementers(label: Label, names: list[Named]) -> Iterator[Candidate]:
    """Of several under one label the first leads, the others are its partners."""
    if label.separator in ("none", "verb"):
        return
    for named in names[1:]:
        # „grupė „Decibelai“, atstovaujama asociacijos „Erdvė““: one that signs for the first
        if not fold(named.value.name).startswith("atstovaujam"):
            yield Candidate("partners", named.value.name, named.span, Score.VERB, "implementer.label-co")


def _can_stand(document: Document, label: Label) -> bool:
    if label.separator != "none" or is_flat_row(document, label):
        return True
    opening = document.text.normal[label.value.start : label.value.start + 1]
    verb = " " in document.text.folded[label.span.start : label.span.end]
    return (
        (label.qualified or verb)
        and (opening.isupper() or opening == '"' or verb)
        and not _PERSON_TOO.search(document.text.folded, label.span.start, label.span.end)
    )


def _counts(label: Label, named: Named) -> bool:
    return not (label.separator == "none" and named.span.start - label.value.start > 12)


RULES: tuple[Rule, ...] = (
    Rule(labelled_implementer, labels=("implementer",)),
    Rule(applicant, labels=("title",)),
    Rule(titled, words=_TITLED.sign),
    Rule(captioned, words=_NAME_WORD),
)
