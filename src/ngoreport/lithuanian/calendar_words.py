"""The words of the calendar, looked up by their folded form (small letters without marks)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ngoreport.document.normal import fold
from ngoreport.lexicon import words


@cache
def months() -> dict[str, int]:
    """`sausio` 1 … `gruodzio` 12, in every case."""
    return _numbered(words("dates")["months"])


@cache
def month_abbreviations() -> dict[str, int]:
    """`saus` 1, `rgp` 8: words that are a month only beside a year."""
    return _numbered(words("dates")["month_abbreviations"])


@cache
def seasons() -> dict[str, int]:
    """The first month of the season that a word names."""
    return {fold(form): int(first) for first, forms in words("dates")["seasons"].items() for form in forms}


@cache
def parts() -> frozenset[str]:
    """`pradzioje`, `pabaigos`: parts of a month or year."""
    return _folded(words("dates")["parts"])


@cache
def month_words() -> frozenset[str]:
    """`men`, `menesio`: what stands behind a month's name."""
    return _folded(words("dates")["month_word"])


@cache
def weekdays() -> tuple[str, ...]:
    """What the names of the days of the week begin with."""
    return tuple(sorted(_folded(words("dates")["weekdays"])))


def _numbered(groups: Iterable[Iterable[str]]) -> dict[str, int]:
    return {fold(form): number for number, forms in enumerate(groups, 1) for form in forms}


def _folded(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, forms))
