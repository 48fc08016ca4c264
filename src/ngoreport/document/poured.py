"""Tables that lost their cells on the way: one cell a line, the heads of the columns first.

So a form or a page is pasted as text:

    Rodiklis
    Planuota
    Pasiekta
    Mokymų dalyviai
    15
    18
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of, phrases

Row = tuple[Span, ...]

_PAIR, _MOST_COLUMNS, _MOST_ROWS = 2, 7, 500
# Heads that may stand before one that is known to head values: „Eil. Nr.“, „Veikla“, „Vieta“.
_MOST_BEFORE = 3
_LONGEST_HEAD, _LONGEST_CELL, _LONGEST_COUNT = 60, 300, 25
# A head holds no figure, and ends in no mark but that of an abbreviation.
_NO_HEAD = pattern_of(r"[\d:@?!;]|[.,]$")
_ABBREVIATED = pattern_of(r"(?<!\w)(?:nr|vnt|sk|eil|asm|zm|val|men|proc|pan|kt)\.$")
_NUMBER = pattern_of(
    r"(?:(?:apie|virs|per|net) |[~>] ?)?\d[\d .,]{0,20}"
    r"(?: ?(?:eur\w{0,4}|lt|ltl|€|%|proc\.?|vnt\.?|asm\.?|zm\.?|val\.?|ak\. ?val\.?|kart\w{0,3}|egz\.?|men\.?))?"
)
_DATE = pattern_of(
    r"(?:[\d .,/-]|(?<![a-z])(?:m|d|men|metu|nuo|iki|ir)(?![a-z])"
    r"|(?<![a-z])(?:saus|vasar|kov|baland|geguz|birzel|liep|rugpj|rugsej|spal|lapkr|gruod)[a-z]{0,6}){1,30}"
)
# „metų“, „nuo“: the words of a date that are no month.
_LONGEST_OF_DATE = 4
_EMPTY = frozenset(("-", "--", "x", "n/d"))
# What words of four letters and more are known again by.
_STEM = 4
_WORD = pattern_of(rf"[a-z]{{{_STEM},}}")
# „3.“, and below the number of a section „4.3.“
_NUMBERS = pattern_of(r"(?:eil|nr)(?![a-z])")
_ORDINAL = pattern_of(r"(?:\d{1,2}\.){0,2}(?P<number>\d{1,2})[.)]?")
# „14–18 m.“, „iki 13 metų“, „60 m. ir vyresni“: whom a row is about, no value of it.
_AGES = pattern_of(
    r"(?:(?:iki|nuo|virs|daugiau (?:nei|kaip)|vyresni (?:nei|kaip)) )?\d{1,2}(?: ?- ?\d{1,2})? ?(?:m\.?|metu)"
    r"(?:,? ?(?:ir|bei|arba) (?:vyresn|daugiau|jaunesn)[a-z]{0,5})?"
)
# „5. Lėšos“ begins a section; „V. Kalnius“ is a name.
_SECTION = pattern_of(r"\d{1,2}(?:\.\d{1,2}){0,2}[.)] ?(?=[^\W\d])")
_MARKED = pattern_of(r"\d{1,2}(?:\.\d{1,2}){0,2}[.)] ?(?=[^\W\d])|[ivx]{1,5}\. |[-•·*▪] ")


class _Table(NamedTuple):
    rows: list[Row]
    below: int  # the line under its last


def poured_tables(normal: str, folded: str) -> Iterator[list[Row]]:
    """The tables of a text whose cells stand one a line: each the heads of its columns, then its rows.

    Under the heads lines come round in the same kinds, as words and then numbers; where all are words,
    what was planned has to stand beside what was done, and most rows to tell of one thing twice. What
    does not come out even is left as text.
    """
    heads = [found.start("head") for found in _head_of_values().finditer(folded)]
    if not heads:
        return
    lines = _Lines(normal, folded)
    below = 0
    for start in heads:
        at = lines.numbers[start]
        table = _table_about(lines, at, below) if at >= below else None
        if table is not None:
            yield table.rows
            below = table.below


@cache
def _head_of_values() -> re.Pattern[str]:
    """A line that begins as the head of a column of values does, and may be one."""
    heads = phrases("columns", "values").pattern
    return pattern_of(rf"\n[ \t]{{0,8}}(?P<head>{heads}[^\n\d:@?!;|\t]{{0,{_LONGEST_HEAD}}})(?=\n)")


class _Lines:
    """The written lines of a text, each of which may be a cell."""

    def __init__(self, normal: str, folded: str) -> None:
        self.normal = normal
        self.folded = folded
        self.spans: list[Span] = []
        self.gaps: list[bool] = []  # an empty line stands before it
        following, gap = 0, True
        for text in folded.split("\n"):
            start, following = following, following + len(text) + 1
            stripped = text.strip()
            if stripped:
                start += text.index(stripped[0])
                self.spans.append(Span(start, start + len(stripped)))
                self.gaps.append(gap)
            gap = not stripped
        self.numbers = {span.start: at for at, span in enumerate(self.spans)}

    def __len__(self) -> int:
        return len(self.spans)

    def words(self, at: int) -> str:
        start, end = self.spans[at]
        return self.folded[start:end]

    def begins(self, at: int, *groups: str) -> bool:
        """Whether a line begins with a phrase of one of the groups of heads."""
        return any(phrases("columns", group).match(self.folded, *self.spans[at]) for group in groups)

    def is_head(self, at: int) -> bool:
        """Whether a line may head a column: a few words that begin with a capital, no sentence."""
        start, end = self.spans[at]
        if end - start > _LONGEST_HEAD or not self.normal[start].isupper():
            return False
        words = self.words(at)
        return _NO_HEAD.search(words) is None or _ABBREVIATED.search(words) is not None

    def heads_numbers(self, at: int) -> bool:
        """„Eil. Nr.“, „Nr.“"""
        return _NUMBERS.match(self.folded, *self.spans[at]) is not None

    def is_value(self, at: int) -> bool:
        """A number, a date, or the sign of an empty cell."""
        words = self.words(at)
        if words in _EMPTY or _NUMBER.fullmatch(words) is not None:
            return True
        return _DATE.fullmatch(words) is not None and (
            any(map(str.isdigit, words)) or any(len(word) > _LONGEST_OF_DATE for word in words.split())
        )

    def is_filled(self, at: int) -> bool:
        """A number or a date."""
        return self.words(at) not in _EMPTY and self.is_value(at)

    def is_long(self, at: int) -> bool:
        span = self.spans[at]
        return span.end - span.start > _LONGEST_CELL

    def is_count(self, at: int) -> bool:
        """A number with what it counts, which may stand in a column of numbers and in one of words."""
        words = self.words(at)
        return words[:1].isdigit() and len(words) <= _LONGEST_COUNT and _MARKED.match(words) is None

    def is_ordinal(self, at: int, number: int) -> bool:
        ordinal = _ORDINAL.fullmatch(self.words(at))
        return ordinal is not None and int(ordinal["number"]) == number

    def is_subject(self, at: int) -> bool:
        """Words, which may say what a row is about; ages do, too."""
        return not self.is_value(at) or _AGES.fullmatch(self.words(at)) is not None

    def cell(self, at: int) -> Span:
        """A line without the number of its row."""
        start, end = self.spans[at]
        mark = _MARKED.match(self.folded, start, end)
        return Span(mark.end(), end) if mark is not None and self.folded[start].isdigit() else Span(start, end)


def _table_about(lines: _Lines, at: int, below: int) -> _Table | None:
    """The table that a line, the first known head of values, is among the heads of."""
    nearest_first = range(at - 1, max(below, at - _MOST_BEFORE) - 1, -1)
    for first in sorted(nearest_first, key=lambda first: not lines.heads_numbers(first)):
        heads = [at for at in range(first, min(first + _MOST_COLUMNS, len(lines))) if lines.is_head(at)]
        contiguous = next((n for n, line in enumerate(heads) if line != first + n), len(heads))
        for columns in range(at - first + 1, contiguous + 1):
            below_heads = first + columns
            if lines.heads_numbers(first) and not (below_heads < len(lines) and lines.is_ordinal(below_heads, 1)):
                continue
            rows, end = _rows_of_values(lines, first, columns)
            if not rows:
                rows, end = _rows_of_words(lines, first, columns)
            if not rows:
                rows, end = _rows_by_number(lines, first, columns)
            if rows:
                heads_row = tuple(lines.spans[first : first + columns])
                return _Table([heads_row, *rows], end)
    return None


def _rows_of_values(lines: _Lines, first: int, columns: int) -> tuple[list[Row], int]:
    """The rows under the heads that begin at a line, if one column or more holds numbers or dates."""
    start = first + columns
    if lines.begins(first, "planned", "reached"):
        return [], start
    numbered = lines.is_ordinal(start, 1) if start < len(lines) else False
    kinds = _kinds(lines, start, columns)
    if len(kinds) < columns or kinds[0] != numbered or not (any(kinds[1:]) or (numbered and columns > _PAIR)):
        return [], start
    rows: list[Row] = []
    at = start
    last = min(len(lines), start + columns * _MOST_ROWS)
    while at + columns <= last and _fits(lines, at, kinds, len(rows) + 1 if numbered else 0):
        rows.append(_row(lines, at, columns))
        at += columns
    if not _is_table(lines, first, columns, len(rows), all(kinds[1:])):
        return [], start
    if all(kinds[1:]) and at < len(lines) and lines.begins(at, "totals"):
        values = 0
        while at + values + 1 < len(lines) and values < columns - 1 and lines.is_value(at + values + 1):
            values += 1
        if values:
            rows.append(_row(lines, at, values + 1))
            at += values + 1
    return rows, at


def _kinds(lines: _Lines, start: int, columns: int) -> list[bool]:
    """Of each column whether it holds values: its first cell that isn't empty does, or the one below it."""
    kinds: list[bool] = []
    subject = start + (lines.is_ordinal(start, 1) if start < len(lines) else 0)
    for column in range(start, min(start + columns, len(lines))):
        below = column + columns
        of_values = (lines.is_value(column) and not (column <= subject and lines.is_subject(column))) or (
            lines.is_count(column) and column > start and (below >= len(lines) or lines.is_value(below))
        )
        kinds.append(of_values)
    return kinds


def _fits(lines: _Lines, start: int, kinds: Sequence[bool], number: int) -> bool:
    """Whether the lines from `start` make a row of these kinds, the `number`th where the rows are numbered."""
    if number and not lines.is_ordinal(start, number):
        return False
    subject = start + (number > 0)
    for at, of_values in enumerate(kinds, start):
        span = lines.spans[at]
        if lines.is_long(at):
            return False
        if of_values and not (lines.is_value(at) or lines.is_count(at)):
            return False
        if not of_values and (
            (lines.is_filled(at) and not (at <= subject and lines.is_subject(at))) or lines.folded[span.end - 1] == ":"
        ):
            return False
    return number > 0 or not lines.begins(start, "planned", "reached")


def _is_table(lines: _Lines, first: int, columns: int, rows: int, all_values: bool) -> bool:
    """Whether so many rows under these heads are no chance."""
    known = sum(lines.begins(at, "values", "subjects") for at in range(first, first + columns))
    of_values = sum(lines.begins(at, "values") for at in range(first + 1, first + columns))
    if columns > _PAIR and all_values and of_values == columns - 1:
        return rows > 0
    if known == columns or (columns > _PAIR and known > 1):
        return rows > 1
    return rows > 2 and all_values


def _rows_of_words(lines: _Lines, first: int, columns: int) -> tuple[list[Row], int]:
    """Rows of words alone: every head is known, and tells of what was planned and what was done."""
    heads = range(first, first + columns)
    start = end = first + columns
    groups = ("planned", "reached")
    if not all(any(lines.begins(at, group) for at in heads) for group in groups) or not all(
        lines.begins(at, "subjects", *groups) for at in heads
    ):
        return [], start
    last = min(len(lines), start + _MOST_ROWS)
    while end < last and not lines.gaps[end] and _MARKED.match(lines.folded, *lines.spans[end]) is None:
        span = lines.spans[end]
        if lines.normal[span.start].islower() or lines.is_long(end):
            return [], start
        if lines.folded[span.end - 1] in ":?" or lines.is_filled(end):
            return [], start
        end += 1
    starts = range(start, end, columns)
    if (end - start) % columns or not starts:
        return [], start
    alike = sum(_tell_of_the_same(lines, range(at, at + columns)) for at in starts)
    return ([_row(lines, at, columns) for at in starts], end) if alike * 2 >= len(starts) else ([], start)


def _rows_by_number(lines: _Lines, first: int, columns: int) -> tuple[list[Row], int]:
    """Rows under „Eil. Nr.“, whose numbers count from one: in between a row may lack its last cells."""
    start = at = first + columns
    if columns <= _PAIR or start >= len(lines) or not lines.heads_numbers(first):
        return [], start
    rows: list[Row] = []
    while at < len(lines) and len(rows) < _MOST_ROWS and lines.is_ordinal(at, len(rows) + 1):
        end = _end_of_numbered(lines, at, columns, len(rows) + 2)
        cells = range(at + 1, end)
        if not cells or lines.is_value(cells[0]) or any(lines.is_long(cell) for cell in cells):
            break
        rows.append(_row(lines, at, end - at))
        at = end
    return (rows, at) if len(rows) > 1 else ([], start)


def _end_of_numbered(lines: _Lines, at: int, columns: int, following: int) -> int:
    """Where the row that begins at a line ends: by the number that follows, or where something else begins."""
    full = min(at + columns, len(lines))
    if full < len(lines) and lines.is_ordinal(full, following):
        return full
    for end in range(at + 2, full):
        if lines.is_ordinal(end, following):
            return end
        if _SECTION.match(lines.folded, *lines.spans[end]) or (lines.gaps[end] and not lines.gaps[at + 1]):
            return end
    return full


def _tell_of_the_same(lines: _Lines, row: range) -> bool:
    """„8 koncertai“, „Surengti 9 koncertai“: two cells of a row share a word, whatever its ending."""
    stems = [{word[:_STEM] for word in _WORD.findall(lines.words(at))} for at in row]
    return any(one & other for one, other in combinations(stems, 2))


def _row(lines: _Lines, start: int, columns: int) -> Row:
    return (lines.cell(start), *lines.spans[start + 1 : start + columns])
