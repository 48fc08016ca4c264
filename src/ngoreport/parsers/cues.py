"""Lists of phrases of a data file, looked for together in a sentence or part of one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import compress
from operator import itemgetter
from typing import NamedTuple

from ngoreport.document.normal import MatchingText
from ngoreport.document.words import words_of
from ngoreport.lexicon import folded_set, pattern_of, phrase_pattern

_FIRST_WORD = pattern_of(r"[^\W_]+")


class Cue(NamedTuple):
    """A phrase of the text, and the list that it stands in."""

    start: int
    end: int
    kind: str


class Cues:
    """Lists of phrases: each word of a stretch asks for those phrases alone that open with it.

    Args:
        path: the file of `data/` and the table in it that holds the lists.
        kinds: the lists.
    """

    def __init__(self, *path: str, kinds: tuple[str, ...]) -> None:
        self._path = path
        self._kinds = kinds
        self._opened_by = lru_cache(maxsize=16384)(self._patterns_opening_with)

    def find(self, text: MatchingText, start: int, end: int) -> list[Cue]:
        """The phrases in a stretch of the text; those of one list in order, none inside another."""
        words, folded = text.mentions(words_of), text.folded
        first = bisect_left(words.starts, start)
        last = bisect_left(words.starts, end, first)
        patterns = list(map(self._opened_by, words.folded[first:last]))
        openings = list(compress(zip(words.starts[first:last], patterns, strict=True), patterns))
        if marks := [at for mark in self._marks for at in _places(folded, mark, start, end)]:
            openings += [(at, self._opened_by(folded[at])) for at in marks]
            openings.sort(key=itemgetter(0))
        found: list[Cue] = []
        behind: dict[str, int] = {}
        for at, opened in openings:
            for kind, pattern in opened:
                match = pattern.match(folded, at, end) if at >= behind.get(kind, 0) else None
                if match is not None:
                    behind[kind] = match.end()
                    found.append(Cue(at, match.end(), kind))
        return found

    @cached_property
    def _marks(self) -> frozenset[str]:
        """The signs that phrases open with instead of a word."""
        return frozenset(phrase[0] for _, phrase, first in self._firsts if not first)

    def _patterns_opening_with(self, opening: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """By list a pattern of its phrases that open with a word or sign."""
        opened = [
            *self._openings.get(opening, ()),
            *(
                one
                for cut in self._lengths_of_stems
                if cut <= len(opening)
                for one in self._stems.get(opening[:cut], ())
            ),
        ]
        by_kind = ((kind, [phrase for of, phrase in opened if of == kind]) for kind in self._kinds if opened)
        return tuple((kind, phrase_pattern(phrases)) for kind, phrases in by_kind if phrases)

    @cached_property
    def _openings(self) -> dict[str, list[tuple[str, str]]]:
        """The phrases, each behind its list, by the word or sign that they open with."""
        found: dict[str, list[tuple[str, str]]] = {}
        for kind, phrase, first in self._firsts:
            if not phrase.startswith("*", len(first)):
                found.setdefault(first or phrase[0], []).append((kind, phrase))
        return found

    @cached_property
    def _stems(self) -> dict[str, list[tuple[str, str]]]:
        """As `_openings`, by the stem that the phrases open with, in any form."""
        found: dict[str, list[tuple[str, str]]] = {}
        for kind, phrase, first in self._firsts:
            if first and phrase.startswith("*", len(first)):
                found.setdefault(first, []).append((kind, phrase))
        return found

    @cached_property
    def _lengths_of_stems(self) -> tuple[int, ...]:
        return tuple({len(stem) for stem in self._stems})

    @cached_property
    def _firsts(self) -> list[tuple[str, str, str]]:
        """List, phrase and its first word, which is empty where the phrase opens with a sign."""
        found = [(kind, phrase) for kind in self._kinds for phrase in folded_set(*self._path, kind)]
        return [(kind, phrase, word.group() if (word := _FIRST_WORD.match(phrase)) else "") for kind, phrase in found]


def _places(folded: str, mark: str, start: int, end: int) -> Iterator[int]:
    at = folded.find(mark, start, end)
    while at >= 0:
        yield at
        at = folded.find(mark, at + 1, end)
