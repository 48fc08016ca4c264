"""What a recogniser gives: something found, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Mention(Generic[Value]):
    """A value and the span of the words that say it.

    The recognisers `find_…(text: MatchingText)` count spans in the matching text;
    the functions of `ngoreport.lithuanian` count them in the string they were given.
    """

    span: Span
    value: Value

    def in_text_as_read(self, text: MatchingText) -> Mention[Value]:
        return Mention(text.in_text_as_read(self.span), self.value)
