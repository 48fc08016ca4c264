"""What a recogniser gives: something found, and where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span

Value = TypeVar("Value")


class Mention(NamedTuple, Generic[Value]):
    """A value and the span of the words that say it.

    The recognisers `find_…(text: MatchingText)` count spans in the matching text;
    the functions of `ngoreport.lithuanian` count them in the string they were given.
    """

    span: Span
    value: Value

    def in_text_as_read(self, text: MatchingText) -> Mention[Value]:
        return Mention(text.in_text_as_read(self.span), self.value)


def first_behind(mentions: Sequence[Mention[Value]], place: int) -> int:
    """The index of the first of `mentions`, which stand in order, that begins at `place` or behind it."""
    # Spans that begin there are greater than the place alone.
    return bisect_left(mentions, ((place,),))


def mentions_in(mentions: Sequence[Mention[Value]], span: Span) -> Sequence[Mention[Value]]:
    """Those of `mentions`, which stand in order and apart, that lie within `span`."""
    start, end = span
    first = bisect_left(mentions, ((start,),))
    last = bisect_left(mentions, ((end,),), first)
    if last > first and mentions[last - 1].span.end > end:
        last -= 1
    return mentions[first:last]
