"""The order in which a page is read: its columns one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ngoreport.reading.pdf.page import Word, rows_of
from ngoreport.reading.pdf.tables import Table

_DEEPEST = 6
_FEWEST_LINES = 3


@dataclass(slots=True)
class Region:
    """A part of a page that is read from top to bottom: its words and ruled tables, and its sides."""

    words: list[Word]
    tables: list[Table]
    x0: float
    x1: float


def regions_of(words: list[Word], tables: list[Table], sides: tuple[float, float], depth: int = 0) -> list[Region]:
    """The parts of a page in the order they are read in; `sides` are the page's."""
    if not words and not tables:
        return []
    things: list[Word | Table] = [*words, *tables]
    whole = Region(words, tables, min(t.x0 for t in things), max(t.x1 for t in things))
    if depth >= _DEEPEST or len(words) < 2 * _FEWEST_LINES:
        return [whole]
    splits = [
        parts for x in _gutters(words, whole, sides) if (parts := _split(things, x, _in_the_middle(x, whole, sides)))
    ]
    if not splits:
        return [whole]
    # Of places where the page may be parted the one is taken that parts most of it.
    best = max(splits, key=lambda parts: min(len(parts[1]), len(parts[2])))
    regions: list[Region] = []
    for part in best:
        own_words = [thing for thing in part if isinstance(thing, Word)]
        own_tables = [thing for thing in part if isinstance(thing, Table)]
        regions += regions_of(own_words, own_tables, sides, depth + 1)
    return regions


def _gutters(words: list[Word], whole: Region, sides: tuple[float, float]) -> list[float]:
    """Where a second column may begin: places where several pieces of lines do, or one in the middle of the page."""
    starts: dict[int, int] = {}
    places: dict[int, float] = {}
    edge = whole.x0 + 0.15 * (whole.x1 - whole.x0)
    for row in rows_of(words):
        for at, word in enumerate(row):
            if word.x0 > edge and (at == 0 or word.x0 - row[at - 1].x1 >= 0.8 * word.size):
                key = round(word.x0 / 3)
                starts[key] = starts.get(key, 0) + 1
                places[key] = min(places.get(key, word.x0), word.x0)
    counted = {key: count + starts.get(key - 1, 0) + starts.get(key + 1, 0) for key, count in starts.items()}
    likely = sorted(
        (key for key, count in counted.items() if count >= _FEWEST_LINES or _in_the_middle(places[key], whole, sides)),
        key=lambda key: -counted[key],
    )
    return [places[key] for key in likely[:8]]


def _y(thing: Word | Table) -> float:
    return thing.y if isinstance(thing, Word) else (thing.y0 + thing.y1) / 2


def _top(thing: Word | Table) -> float:
    return thing.y if isinstance(thing, Word) else thing.y1


def _split(things: Sequence[Word | Table], x: float, middle: bool) -> list[list[Word | Table]] | None:
    """The part above columns that meet at `x`, the left and right column, and the part below; None without columns.

    `middle`: the second column would begin where a page of two columns has its second.
    """
    size = median(thing.size for thing in things if isinstance(thing, Word))
    crossing = [t for t in things if t.x0 < x - 0.3 * size and t.x1 > x - 0.7 * size]
    heights = sorted({_y(thing) for thing in crossing}, reverse=True)
    for high, low in zip([float("inf"), *heights], [*heights, float("-inf")], strict=True):
        band = [t for t in things if low + 0.5 * size < _y(t) < high - 0.5 * size]
        left = [t for t in band if t.x1 <= x - 0.7 * size]
        right = [t for t in band if t.x0 >= x - 0.3 * size]
        if not _are_columns(left, right, size, middle):
            continue
        # What stands below the right column, drawn after it, follows both.
        floor = min(_y(t) for t in right)
        last = max(t.order for t in right)
        below = [t for t in left if _y(t) < floor - 0.5 * size and t.order > last]
        below_ids = {id(t) for t in below}
        left = [t for t in left if id(t) not in below_ids]
        if not left:
            continue
        taken = {id(t) for t in (*left, *right)}
        bottom = min(_y(t) for t in (*left, *right))
        above = [t for t in things if id(t) not in taken and _y(t) > bottom and id(t) not in below_ids]
        rest = [t for t in things if id(t) not in taken and (_y(t) <= bottom or id(t) in below_ids)]
        if not _apart(above, left, right, rest):
            continue
        return [above, left, right, rest]
    return None


def _apart(*parts: Sequence[Word | Table]) -> bool:
    return sum(1 for part in parts if part) > 1


def _in_the_middle(x: float, whole: Region, sides: tuple[float, float]) -> bool:
    right = sides[1] - (whole.x0 - sides[0])
    return abs((x - whole.x0) / (right - whole.x0) - 0.52) < 0.04 if right > whole.x0 else False


def _are_columns(left: Sequence[Word | Table], right: Sequence[Word | Table], size: float, middle: bool) -> bool:
    """Two sides are columns if each was drawn as a whole, or if both are running text; else they are a table's."""
    lines = [_lines(left, size), _lines(right, size)]
    # The last page's second column may have begun only.
    begun = middle and len(lines[0]) >= 8 and len(lines[1]) > 0
    if min(len(side) for side in lines) < _FEWEST_LINES and not begun:
        return _is_note(left, right, lines) or _is_note(right, left, lines[::-1])
    drawn = sorted([(t.order, 0) for t in left] + [(t.order, 1) for t in right])
    switches = sum(a[1] != b[1] for a, b in pairwise(drawn))
    if switches <= max(1, min(len(side) for side in lines) // 6):
        return True
    return min(len(side) for side in lines) >= 6 and _running(lines[0]) and _running(lines[1])


def _is_note(side: Sequence[Word | Table], other: Sequence[Word | Table], lines: Sequence[list[list[Word]]]) -> bool:
    """A note in the margin: few lines in smaller type beside running text."""
    if not lines[0] or len(lines[1]) < 4 or any(isinstance(t, Table) for t in (*side, *other)):
        return False
    words = [t.size for t in side if isinstance(t, Word)]
    beside = median(t.size for t in other if isinstance(t, Word))
    narrow = max(t.x1 for t in side) - min(t.x0 for t in side) < 0.5 * (
        max(t.x1 for t in other) - min(t.x0 for t in other)
    )
    return bool(words) and max(words) <= 0.9 * beside and narrow and _running(lines[1])


def _lines(things: Sequence[Word | Table], size: float) -> list[list[Word]]:
    lines = rows_of([thing for thing in things if isinstance(thing, Word)])
    for thing in things:
        if isinstance(thing, Table):
            lines += [[Word("", thing.x0, thing.x1, thing.y0, size, thing.order)] for _ in thing.rows]
    return lines


def _running(lines: Sequence[list[Word]]) -> bool:
    """Whether lines are running text: most are full, and many begin in the middle of a sentence."""
    x0, x1 = min(line[0].x0 for line in lines), max(line[-1].x1 for line in lines)
    full = sum(line[-1].x1 - line[0].x0 >= 0.75 * (x1 - x0) for line in lines)
    inside = sum(line[0].text[:1].islower() for line in lines)
    return full >= 0.6 * len(lines) and inside >= 0.3 * len(lines)
