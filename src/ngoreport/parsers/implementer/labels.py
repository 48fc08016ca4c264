"""Which label or caption names the implementer?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.declension import Case
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.titles import stands_in_case
from ngoreport.parsers.naming import Named, is_flat_row, names_of_value, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import is_name_of_applicant

# Labels whose value may be a person instead: only an organisation counts behind them.
_PERSON_TOO = pattern_of(r"koordinator|organizator|savinink|vadov|iniciator|sumanytoj|autor")
_NAME_WORD = WordSign(whole=("pavadinimas",))
_CAPTION = pattern_of(
    r"\((?:projekto )?(?:vykdytojo|pareiskejo|organizacijos|istaigos|paramos gavejo|juridinio asmens|teikejo)"
    r"(?: \(?[\w]{4,20}\)?)? pavadinimas[^()]{0,60}\)"
)

_VERB = pattern_of(r"vykd[oe]|igyvendin[ao]|koordinuoja|koordinavo")
_ENDS_OR_WITH = pattern_of(r"[ .;]{0,2}$|,?[ \n](?:kartu|drauge|su)\b")


def labelled_implementer(document: Document) -> Iterator[Candidate]:
    """Projekto vykdytojas – X; Projektą vykdo X kartu su Y; Naudos gavėjai: X ir Y"""
    for block, label in document.labels("implementer"):
        if not _can_stand(document, label):
            continue
        in_sentence = _named_in_sentence(document, label)
        if in_sentence is not None:
            yield candidate_of(in_sentence, Score.LABEL, "implementer.label")
            continue
        for names in names_of_value(document, block, label, Case.NOMINATIVE):
            if names and _counts(label, names[0]) and not _is_a_sender(document, label, names[0]):
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


def _co_implementers(label: Label, names: list[Named]) -> Iterator[Candidate]:
    """Of several under one label the first leads, the others are its partners."""
    if label.separator in ("none", "verb"):
        return
    for named in names[1:]:
        # „grupė „Decibelai“, atstovaujama asociacijos „Erdvė““: one that signs for the first
        if not fold(named.value.name).startswith("atstovaujam"):
            yield Candidate("partners", named.value.name, named.span, Score.VERB, "implementer.label-co")


def _named_in_sentence(document: Document, label: Label) -> Named | None:
    """„Projekto vykdytoja Rusnės bendruomenė įsigijo …“: the name right behind, where a verb may follow it."""
    if label.separator != "none" or is_flat_row(document, label):
        return None
    named = next(iter(organisations_in(document, label.value)), None)
    if named is None or named.span.start != label.value.start:
        return None
    return named if stands_in_case(document, label.span.end, named) else None


def _can_stand(document: Document, label: Label) -> bool:
    if label.separator != "none" or is_flat_row(document, label):
        return True
    opening = document.text.normal[label.value.start : label.value.start + 1]
    verb = " " in document.text.folded[label.span.start : label.span.end]
    if _VERB.fullmatch(document.text.folded, *label.span):
        return _fills_sentence(document, label)
    return (
        (label.qualified or verb)
        and (opening.isupper() or opening == '"' or verb)
        and not _PERSON_TOO.search(document.text.folded, label.span.start, label.span.end)
    )


def _is_a_sender(document: Document, label: Label, named: Named) -> bool:
    """„Nuo: Ona“ at the head of a letter: who wrote it, unless it is an organisation."""
    sender = document.text.folded[label.span.start : label.span.end] in ("nuo", "siuntejas")
    return sender and not organisations_in(document, named.span)


def _fills_sentence(document: Document, label: Label) -> bool:
    """„Vykdo Rusnės bendruomenė.“: nothing but the verb and a name, maybe with whom"""
    sentence = document.sentence_at(label.span.start)
    named = next(iter(organisations_in(document, label.value)), None)
    return (
        sentence is not None
        and named is not None
        and named.span.start == label.value.start
        and _ENDS_OR_WITH.match(document.text.folded, named.span.end, sentence.end) is not None
    )


def _counts(label: Label, named: Named) -> bool:
    return not (label.separator == "none" and named.span.start - label.value.start > 12)


RULES: tuple[Rule, ...] = (
    Rule(labelled_implementer, labels=("implementer",)),
    Rule(applicant, labels=("title",)),
    Rule(captioned, words=_NAME_WORD),
)
