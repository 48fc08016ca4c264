"""A place in a text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, cast


class Span(NamedTuple):
    """A half-open range of code points: `start` belongs to it, `end` does not.

    Inside the house a span counts in the matching text (see `normal.py`); what leaves
    it (evidence, the mentions of `ngoreport.lithuanian`) counts in the text as read.
    """

    start: int
    end: int

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


span_of = cast("Callable[[tuple[int, int]], Span]", partial(tuple.__new__, Span))
"""As `Span`, of a pair: in half the time, for the few places that make a dozen of them a page. The `__new__` of a
`NamedTuple` is a function of Python, and this is none."""
