"""Paragraphs, lists and tables set as plain text, the way they look when a person pastes them.

A paragraph is a line with an empty line around it, an item a line with its mark, set in by its nesting;
a table's row is a line, its cells parted by TAB.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ngoreport.reading.converted import Converted, Places, TableRow

Numbering = Literal["1", "a", "A", "i", "I"]

# Each level has a mark of its own: nesting is told by marks.
_BULLETS = "•◦▪"
_SPACE = re.compile(r"[ \t\n\r\f]+")
_WIDEST = 100
"""The most columns that a cell may claim: a hostile table claims millions."""
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(slots=True)
class _List:
    """A list that is open; `numbering` is None for bullets, `next` the number of the item to come."""

    numbering: Numbering | None
    next: int
    mark: str = ""


@dataclass(slots=True)
class Cell:
    """A cell of a table: its lines, and how many columns it takes."""

    lines: Sequence[str]
    columns: int = 1


@dataclass(slots=True)
class Layout:
    """A text in the making."""

    _lines: list[str] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _gap: bool = False
    _mark: str = ""
    _lists: list[_List] = field(default_factory=list)
    _rows: list[tuple[int, int, int]] = field(default_factory=list)
    _links: dict[str, None] = field(default_factory=dict)

    def add(self, words: str) -> None:
        """Go on with the line; white space is what HTML takes it for."""
        self._words.append(words)

    def end_line(self) -> None:
        """Go to a new line, unless the line is empty."""
        words = _SPACE.sub(" ", "".join(self._words)).strip(" ")
        self._words.clear()
        if words:
            self._put(words)

    def break_line(self) -> None:
        """Go to a new line; from an empty one, leave it empty."""
        before = len(self._lines)
        self.end_line()
        if len(self._lines) == before:
            self._gap = not self._lists

    def end_paragraph(self) -> None:
        """Go to a new line and leave one empty before what comes; the items of a list stay together."""
        self.end_line()
        if not self._lists:
            self._gap = True

    def add_as_set(self, text: str) -> None:
        """Lines whose spaces and ends count."""
        first, *others = text.split("\n")
        self._words.append(first)
        for line in others:
            words = "".join(self._words).rstrip()
            self._words.clear()
            if words:
                self._put(words)
            else:
                self._gap = True
            self._words.append(line)

    def _put(self, words: str) -> None:
        if self._gap and self._lines:
            self._lines.append("")
        self._gap = False
        depth = len(self._lists)
        if self._mark:
            # An item that brings a mark of its own, such as a typed bullet, keeps that one.
            own = words[0] in "•◦▪–-*" and words[1:2].isspace()
            words = words if own else f"{self._mark} {words}"
            depth -= 1
            self._mark = ""
        self._lines.append("  " * depth + words)

    def open_list(self, numbering: Numbering | None, first: int = 1) -> None:
        """A list within the item that is open, or on its own."""
        self.end_line()
        self._lists.append(_List(numbering, first))

    def open_item(self, number: int | None = None) -> None:
        """The next item of the innermost list."""
        self.end_line()
        if not self._lists:
            return
        own = self._lists[-1]
        own.next = own.next if number is None else number
        own.mark = self._mark_of(own)
        own.next += 1
        self._mark = own.mark

    def _mark_of(self, own: _List) -> str:
        outer = self._lists[:-1]
        if own.numbering is None:
            bullets = sum(other.numbering is None for other in outer)
            return _BULLETS[min(bullets, len(_BULLETS) - 1)]
        if own.numbering == "1":
            # „1.“ within „2.“ is „2.1.“: a mark alone tells the level.
            before = outer[-1].mark if outer and outer[-1].numbering == "1" else ""
            return f"{before}{own.next}."
        if own.numbering in ("i", "I"):
            roman = _roman(own.next)
            return f"{roman}." if own.numbering == "I" else f"{roman.lower()}."
        letter = chr(ord("a") + (own.next - 1) % 26)
        return f"{letter})" if own.numbering == "a" else f"{letter.upper()})"

    def close_list(self) -> None:
        self.end_line()
        self._mark = ""
        if self._lists:
            self._lists.pop()
        if not self._lists:
            self._gap = True

    def add_row(self, cells: Sequence[Cell], number: int) -> None:
        """A row of a table, which is its `number`th, counted from 1."""
        self.end_line()
        written = [" ".join(line.strip() for line in cell.lines if line) for cell in cells]
        columns: list[str] = []
        for cell, words in zip(cells, written, strict=True):
            columns += [words, *[""] * (min(cell.columns, _WIDEST) - 1)]
        while columns and not columns[-1]:
            columns.pop()
        if not columns:
            return
        self._put("\t".join(columns))
        self._rows.append((len(self._lines) - 1, len(self._lines), number))

    def add_link(self, address: str) -> None:
        """An address that the words shown may not tell."""
        self._links.setdefault(address)

    def take_links(self, other: Layout) -> None:
        """The addresses of a part that was set by itself."""
        self._links.update(other._links)

    def lines(self) -> list[str]:
        """What stands there so far."""
        self.end_line()
        return self._lines

    def converted(self) -> Converted:
        """The text and its rows; addresses that it doesn't show stand at its end, a line each."""
        lines = self.lines()
        shown = "\n".join(lines)
        hidden = [address for address in self._links if address not in shown]
        if hidden:
            lines += ["", *hidden]
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        rows = tuple(TableRow(starts[first], starts[end] - 1, number) for first, end, number in self._rows)
        return Converted("\n".join(lines) + "\n" if lines else "", places=Places(rows=rows))


def _roman(number: int) -> str:
    written = ""
    for value, digits in _ROMAN:
        while number >= value and len(written) < 20:
            written += digits
            number -= value
    return written
