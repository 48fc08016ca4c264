"""Lines found by a sign that they hold, before a dearer pattern is tried on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ngoreport.document.span import Span


def lines_holding(text: str, sign: re.Pattern[str]) -> Iterator[Span]:
    """The lines that hold a sign, in order."""
    found = sign.search(text)
    while found is not None:
        line = line_at(text, found.start())
        yield line
        found = sign.search(text, line.end)


def lines_marked(text: str, marks: str, sign: re.Pattern[str]) -> Iterator[Span]:
    """The lines that hold a sign, in order, which begins with one of some marks: these are found the soonest."""
    places: list[int] = []
    for mark in marks:
        place = text.find(mark)
        while place >= 0:
            places.append(place)
            place = text.find(mark, place + 1)
    return lines_at(text, (place for place in sorted(places) if sign.match(text, place)))


def lines_at(text: str, places: Iterable[int]) -> Iterator[Span]:
    """The lines that hold some places, which stand in order; each line once."""
    end = -1
    for place in places:
        if place > end:
            line = line_at(text, place)
            end = line.end
            yield line


def line_at(text: str, place: int) -> Span:
    """The line that holds a place."""
    end = text.find("\n", place)
    return Span(text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end)
