"""The words of a list by the letters that they begin with.

A text meets few of the words that the lists know, and no case and no person changes the beginning of a word. So the
forms are made of those words alone that begin as a word of the text does.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from ngoreport.document.normal import fold, fold_each

_LETTERS = 2


def opening(word: str) -> str:
    """The letters that all forms of a word begin with, folded; those of a form are the same."""
    return _folded(word[:_LETTERS])


@lru_cache(maxsize=4096)
def _folded(letters: str) -> str:
    return fold(letters)


def by_opening(words: Collection[str]) -> dict[str, list[str]]:
    """The words by their openings, each list in the order given."""
    found: dict[str, list[str]] = {}
    for word, folded in zip(words, fold_each(words), strict=True):
        found.setdefault(folded[:_LETTERS], []).append(word)
    return found
