"""Lines found by a sign that they hold, before a dearer pattern is tried on them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.span import Span


def lines_holding(text: str, sign: re.Pattern[str]) -> Iterator[Span]:
    """The lines that hold a sign, in order."""
    found = sign.search(text)
    while found is not None:
        line = line_at(text, found.start())
        yield line
        found = sign.search(text, line.end)


def line_at(text: str, place: int) -> Span:
    """The line that holds a place."""
    end = text.find("\n", place)
    return Span(text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end)
