"""Bodies that act for themselves beside a project: a municipality, an elder's ward, a state firm, a firm next door."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ngoreport.document.blocks import Block
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import folded_set, pattern_of, words


@cache
def _folded_bodies() -> frozenset[str]:
    return folded_set("deeds", "bodies", "public") | folded_set("deeds", "bodies", "firms")


_BODIES = WordSign(test=lambda folded: folded in _folded_bodies())
_WORD = pattern_of(r"[^\W\d_]+")
# What a sentence says of who carries a project out.
_CARRIES_OUT = pattern_of(
    r"\b(?:vykdytoj|pareiskej|vykd[eo]|vykdys|igyvendin|inicia|organizator|organizuo)|\bprojekt\w* (?:-|yra) "
)
_OF_ITS_OWN = pattern_of(r"\b(?:savivaldyb|seniunij|administracij|imon|bendrov|uredij)\w{1,5} (?:[a-z]{2,20} )?projekt")
_LONGEST_HEADING = 100
_HEADINGS = 2
_MOST_LOOKED_AT = 20
# Where the page says whose it is.
_OPENING = 400
# „Mokyklų aikštelės“, „klubams“ name no organisation.
_OF_MANY = ("u", "ose", "oms", "uose", "ams", "ai", "ais", "omis")
_BESIDE = 4
# How many words before a verb, and behind it, „parką sutvarkė savivaldybės įmonė“, its subject is looked for.
_BEFORE = 20
_BEHIND = 4


def acts_for_itself(document: Document, folded: Sequence[str], lower: Sequence[str], at: int, tense: str) -> bool:
    """Whether the subject of the verb at a place of a clause is a body that is none of the project's.

    What such a body does or will do is its own; of what it did, only what was done elsewhere or before.
    """
    first = max(0, at - _BEFORE)
    folded, lower, at = folded[first : at + _BEHIND], lower[first : at + _BEHIND], at - first
    subject = _body_before(folded, lower, at)
    if subject is None:
        subject = _body_before(folded, lower, len(lower))
        if subject is None or subject <= at:
            return False
    if tense == "past" and not _says(folded, "plans") and not _says(folded, "elsewhere"):
        return False
    return not _carries_out(document, lower[subject])


def plans_for_itself(document: Document, head: Span) -> bool:
    """„Savivaldybė kitąmet žada:“ announces no deeds of the project."""
    lower = _WORD.findall(document.text.lower, *head)
    folded = _WORD.findall(document.text.folded, *head)
    if not _says(folded, "plans"):
        return False
    subject = _body_before(folded, lower, len(lower))
    return subject is not None and not _carries_out(document, lower[subject])


def another_body(document: Document, sentence: Span) -> bool:
    """Whether a sentence has such a body for its subject, which the next may go on about: „Pernai ji …“."""
    if not document.mentions(words_of).has_within(_BODIES, *sentence):
        return False
    lower = _WORD.findall(document.text.lower, *sentence)
    folded = _WORD.findall(document.text.folded, *sentence)
    subject = _body_before(folded, lower, len(lower))
    return subject is not None and lower[subject].endswith(("ė", "a")) and not _carries_out(document, lower[subject])


def goes_on_about_it(document: Document, sentence: Span) -> bool:
    """„Pernai ji pakeitė lynus“: the subject is the one before."""
    opening = _WORD.findall(document.text.folded, sentence.start, min(sentence.end, sentence.start + 40))
    return "ji" in opening[:3]


def _body_before(folded: Sequence[str], lower: Sequence[str], at: int) -> int | None:
    """The place of the last body in the nominative before a place, alone and not beside one of the project's."""
    bodies = _bodies()
    if bodies.isdisjoint(lower):
        return None
    for index in range(at - 1, -1, -1):
        if lower[index] not in bodies:
            continue
        beside = (*folded[max(0, index - 1) : index], *folded[index + 1 : index + 2])
        joined = not {"ir", "bei"}.isdisjoint(beside) or not {"su", "kartu"}.isdisjoint(
            folded[max(0, index - _BESIDE) : index]
        )
        partner = any(word.startswith(("partner", "projekt")) for word in folded[:index])
        return None if joined or partner else index
    return None


@cache
def _bodies() -> frozenset[str]:
    return frozenset((*words("deeds")["bodies"]["public"], *words("deeds")["bodies"]["firms"]))


def _says(folded: Sequence[str], name: str) -> bool:
    known = folded_set("deeds", "bodies", name)
    return not known.isdisjoint(folded)


def _carries_out(document: Document, body: str) -> bool:
    if not document.kept(_is_somebodys):
        return True
    return document.kept(_public_body_does if body in words("deeds")["bodies"]["public"] else _firm_does)


def _is_somebodys(document: Document) -> bool:
    """The text begins with an organisation that may carry the project out."""
    stems = tuple(words("deeds")["bodies"]["of_projects"])
    return any(
        word.startswith(stems) and not word.endswith(_OF_MANY)
        for word in _WORD.findall(document.text.folded, 0, _OPENING)
    )


def _public_body_does(document: Document) -> bool:
    return _does(document, ("savivaldyb", "seniun", "administrac", "uredij", "ministerij", "departament", "agentur"))


def _firm_does(document: Document) -> bool:
    return _does(document, ("imon", "bendrov", "uab", "valstybes im"))


def _is_heading(document: Document, block: Block) -> bool:
    """„Alytaus rajono savivaldybė“ above a page says whose it is."""
    return (
        block.body.end - block.body.start < _LONGEST_HEADING and document.text.normal[block.body.end - 1] not in ".:!?"
    )


def _does(document: Document, stems: Sequence[str]) -> bool:
    folded = document.text.folded
    if _OF_ITS_OWN.search(folded):
        return True
    for stem in stems:
        at = folded.find(stem)
        for _ in range(_MOST_LOOKED_AT):
            if at < 0:
                break
            block, sentence = document.block_at(at), document.sentence_at(at)
            heads = block is not None and block.index < _HEADINGS and _is_heading(document, block)
            if heads or (sentence is not None and _CARRIES_OUT.search(folded, *sentence)):
                return True
            at = folded.find(stem, at + len(stem))
    return False
