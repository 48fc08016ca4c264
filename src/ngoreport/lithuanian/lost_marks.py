"""Letters given back to the words that are known, in a text that lost its ą č ę ė į š ų ū ž.

Most rules read a text that was typed without marks anyway (`MatchingText.folded`). Those that need a word's case read
its ending, and there „savivaldybes“ is an accusative and „bendruomene“ an instrumental in a sound text. So the forms of
head nouns and their adjectives, and the words of our lists, are given their marks before any rule reads them: where two
forms look alike, a singular comes before a plural and the nominative and the genitive before the rest, for in these
cases names stand.

Where a bad encoding has made „?“ of each such letter („savivaldyb?s“), words that are known get their letters, and of
others the „?“ counts as the letter that most often stands in its place, so that no word or sentence ends there.

What rules are matched against is changed alone: values are cut from the text as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from operator import itemgetter
from typing import Any

from ngoreport.document.normal import MatchingText, fold
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import Case, known_forms
from ngoreport.lithuanian.places import known_place_forms

_WORD = pattern_of(r"[^\W\d_]+")
# „lėšomis“ asks for a genitive before it: „fondų lėšomis“, not „fondu“.
_MONEY_BEHIND = pattern_of(r" {0,2}\n?les(?:u|os|omis|as|oms)\b")
_MARKED = pattern_of("[ąčęėįšųūž]")
# A letter that was lost, in a word.
_LOST = r"[?\ufffd]"
_WORD_WITH_LOST = pattern_of(rf"(?:[^\W\d_]|{_LOST}(?=[^\W\d_?\ufffd])|(?<=[^\W\d_?\ufffd]){_LOST})+")
_SENTENCE_BEHIND = pattern_of(r"[ \t]{0,3}(?:[^\W\d_a-z]|$)", re.MULTILINE)
_LOST_INSIDE = pattern_of(rf"[^\W\d_]{_LOST}[^\W\d_]")
# So many question marks inside words are no slips of the pen.
_LEAST_LOST = 5
_LEAST_GUESSED = 4


def with_known_letters(text: MatchingText) -> MatchingText:
    """The same text, its lost letters given back for matching; itself where it has lost none."""
    if not text.lost_marks:
        return text
    if sum(1 for _ in _LOST_INSIDE.finditer(text.lower)) >= _LEAST_LOST:
        return _with_letters_for_question_marks(text)
    return _replaced(text, _plain_words(text))


def _replaced(text: MatchingText, found: Iterator[tuple[int, str]]) -> MatchingText:
    """The text with words in small letters put in their places."""
    normal, lower = list(text.normal), list(text.lower)
    for start, word in found:
        for at, letter in enumerate(word, start):
            lower[at] = letter
            normal[at] = letter.upper() if _is_capital(text.normal, at) else letter
    restored = "".join(lower)
    return replace(text, normal="".join(normal), lower=restored, folded=fold(restored), kept={})


def _is_capital(normal: str, at: int) -> bool:
    """Whether a letter is, or a lost one was, a capital: at the beginning of a word that is one, or among capitals."""
    if normal[at] not in "?\ufffd":
        return normal[at].isupper()
    before, behind = normal[at - 1 : at], normal[at + 1 : at + 2]
    return (before.isupper() and not behind.islower()) or (not before.isalpha() and behind.isupper())


def _plain_words(text: MatchingText) -> Iterator[tuple[int, str]]:
    known = _known()
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
        if marked is not None and not foreign and not (len(written) < 3 and written.isupper()):
            yield start, marked


def _with_letters_for_question_marks(text: MatchingText) -> MatchingText:
    known = _by_shape()
    found: list[tuple[int, str]] = []
    guessed: set[str] = set()
    for match in _WORD_WITH_LOST.finditer(text.normal):
        shape = text.lower[slice(*match.span())].replace("\ufffd", "?")
        word = known.get(shape)
        if word is None and shape.endswith("?") and _SENTENCE_BEHIND.match(text.normal, match.end()):
            shape = shape[:-1]  # „Ar pavyko? Taip.“
            word = known.get(shape)
        if "?" not in shape:
            continue
        if word is None:
            word = _likely(shape)
            guessed.add(word[: max(shape.rindex("?") + 1, _LEAST_GUESSED)])
        found.append((match.start(), word))
    return replace(_replaced(text, iter(found)), guessed=frozenset(guessed))


def _likely(shape: str) -> str:
    """A word that no list knows, with the letters that most often stand at the beginning, within and at the end."""
    first = "š" if shape[0] == "?" else shape[0]
    last = "ų" if shape[-1] == "?" else shape[-1]
    return first + shape[1:-1].replace("?", "ė") + last if len(shape) > 1 else "į"


@cache
def _known() -> dict[str, str]:
    """By a word without marks the word that it most likely is; words that have none, or need none, are left out."""
    # „universitetu“ is an instrumental rather than the genitive of several.
    found = _best(fold, lambda case, plural: (plural, _CASES.index(case)))
    return {key: word for key, word in found.items() if key != word}


@cache
def _by_shape() -> dict[str, str]:
    """As `_known`, by the word with „?“ for each letter with a mark."""
    # „rajon?“ is a genitive rather than an accusative.
    found = _best(
        lambda word: _MARKED.sub("?", word), lambda case, plural: (_CASES.index(case), plural), known_place_forms()
    )
    return {key: word for key, word in found.items() if "?" in key}


_CASES = list(Case)
_SMALL_WORDS = ("iš", "į", "už", "dėl", "jų")


def _best(
    key: Callable[[str], str], rank: Callable[[Case, bool], tuple[int, int]], more: Iterable[str] = ()
) -> dict[str, str]:
    """By the key of a word the word that it most likely is: of forms that of the least rank, then of lists."""
    forms = sorted(((rank(case, plural), form) for form, plural, case in known_forms()), key=itemgetter(0))
    found: dict[str, str] = {}
    for word in (*_SMALL_WORDS, *(form for _, form in forms), *_listed(), *more):
        found.setdefault(key(word), word)
    return found


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
