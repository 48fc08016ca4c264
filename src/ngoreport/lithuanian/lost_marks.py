"""Marks given back to the words that are known, in a text that was written without ą č ę ė į š ų ū ž.

Most rules read a text without marks anyway (`MatchingText.folded`). Those that need a word's case read its ending, and
there „savivaldybes“ is an accusative and „bendruomene“ an instrumental in a sound text. So the forms of head nouns and
their adjectives, and the words of our lists, are given their marks before any rule reads them: where two forms look
alike, a singular comes before a plural and the nominative and the genitive before the rest, for in these
cases names stand. What is not known stays as it is, and values are written as the text writes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from ngoreport.document.normal import MatchingText, fold
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import Case, known_forms

_WORD = pattern_of(r"[^\W\d_]+")
# „lėšomis“ asks for a genitive before it: „fondų lėšomis“, not „fondu“.
_MONEY_BEHIND = pattern_of(r" {0,2}\n?les(?:u|os|omis|as|oms)\b")


def with_known_marks(text: MatchingText) -> MatchingText:
    """The same text, the known words of `normal` and `lower` with their marks; itself where it has not lost them."""
    if not text.lost_marks:
        return text
    known = _known()
    normal: list[str] = []
    at = 0
    before = ""
    for match in _WORD.finditer(text.lower):
        start, end = match.span()
        marked = known.get(match.group())
        if marked is None and match.group().endswith("u") and _MONEY_BEHIND.match(text.folded, end):
            marked = match.group()[:-1] + "ų"
        written = text.normal[start:end]
        foreign = written == "i" and before[:1].isupper()  # „Kvinnor i Dalarna“
        before = written
        # „I“, „VI“ are numbers.
        if marked is None or foreign or (len(written) < 3 and written.isupper()):
            continue
        normal += (text.normal[at:start], "".join(map(_as_written, written, marked)))
        at = end
    normal.append(text.normal[at:])
    restored = "".join(normal)
    return replace(text, normal=restored, lower=restored.lower(), kept={})


def _as_written(letter: str, marked: str) -> str:
    return marked.upper() if letter.isupper() else marked


@cache
def _known() -> dict[str, str]:
    """By a word without marks the word that it most likely is; words that have none, or need none, are left out."""
    best: dict[str, tuple[tuple[bool, int], str]] = {}
    cases = list(Case)
    for form, plural, case in known_forms():
        key, rank = fold(form), (plural, cases.index(case))
        if key not in best or rank < best[key][0]:
            best[key] = (rank, form)
    found = {key: form for key, (_, form) in best.items()}
    for word in _listed():
        found.setdefault(fold(word), word)
    return {key: word for key, word in found.items() if key != word}


def _listed() -> Iterator[str]:
    """The words of the lists, those without marks first: „kita“ is no slip of „kitą“."""
    listed = {word for name in _LISTS for phrase in _strings(words(name)) for word in _WORD.findall(phrase.lower())}
    yield from sorted(listed, key=lambda word: (fold(word) != word, word))


_LISTS = ("names", "legal_forms", "labels")


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
