"""Paragraphs, lists and tables set as plain text, the way they look when a person pastes them.

A paragraph is a line with an empty line around it, an item a line with its mark, set in by its nesting;
a table's row is a line, its cells parted by TAB.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ngoreport.reading.converted import Converted, Places, TableRow

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Raised figures: a note's number or a power must not go on with the number before it."""
BULLETS = "•◦▪–-*"
_SPACE = re.compile(r"[ \t\n\r\f]+")
_WIDEST_BY_HAND = 130
"""Who ends lines by hand has no line longer than this."""
_WEB = re.compile(r"https?://", re.IGNORECASE)
_MAIL = re.compile(r"mailto:([^?]*).*", re.IGNORECASE | re.DOTALL)
_SHARING = re.compile(r"(?:facebook\.com/shar|twitter\.com/(?:intent|share)|linkedin\.com/share|/wp-login|#respond)")
_WIDEST = 100
"""The most columns that a cell may claim: a hostile table claims millions."""


@dataclass(slots=True)
class Cell:
    """A cell of a table: its lines, and how many columns it takes."""

    lines: Sequence[str]
    columns: int = 1


@dataclass(slots=True)
class Layout:
    """A text in the making.

    Attributes:
        as_set: the spaces and line ends that are added count; else white space is what HTML takes it for.
    """

    as_set: bool = False
    _lines: list[str] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _gap: bool = False
    _mark: str = ""
    # Where paragraphs ended that may yet be parts of one.
    _ends: list[int] = field(default_factory=list)
    _level: int = 0
    _rows: list[tuple[int, int, int]] = field(default_factory=list)
    _links: dict[str, None] = field(default_factory=dict)

    def add(self, words: str) -> None:
        """Go on with the line."""
        self._words.append(words)

    def add_collapsed(self, words: str) -> None:
        """Go on with the line, white space being what XML takes it for."""
        self._words.append(_SPACE.sub(" ", words))

    def end_line(self) -> None:
        """Go to a new line, unless the line is empty."""
        words = "".join(self._words)
        # How far an author set a line in may tell an item.
        words = words.rstrip(" \t\r\n") if self.as_set else _SPACE.sub(" ", words).strip(" ")
        self._words.clear()
        if words:
            self._put(words)

    def break_line(self) -> None:
        """Go to a new line; from an empty one, leave it empty."""
        before = len(self._lines)
        self.end_line()
        if len(self._lines) == before:
            self._gap = not self._level

    def end_paragraph(self) -> None:
        """Go to a new line, and leave one empty before what comes; the items of a list stay together.

        Where spaces and line ends count, what an author broke into short lines by hand may be one sentence:
        there such lines stay together, and only an empty paragraph leaves an empty line.
        """
        before = len(self._lines)
        self.end_line()
        if self._level:
            return
        if self.as_set and len(self._lines) > before:
            self._ends.append(len(self._lines))
        else:
            self._gap = True

    def leave_gap(self) -> None:
        """Go to a new line and leave one empty before what comes."""
        self.end_line()
        self._gap = True

    def open_item(self, mark: str, level: int) -> None:
        """What follows is an item with a mark, `level` lists deep: 0 in the outermost."""
        self.end_line()
        self._mark = mark
        self._level = level + 1

    def return_to(self, level: int) -> None:
        """Go on `level` lists deep; 0 is outside of lists."""
        self.end_line()
        self._mark = ""
        self._gap = self._gap or (self._level > 0 and not level and not self.as_set)
        self._level = level

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
        indent = self._level
        if self._mark:
            words = words.lstrip()
            # An item that brings a mark of its own, such as a typed bullet, keeps that one.
            own = words[0] in BULLETS and words[1:2].isspace()
            words = words if own else f"{self._mark} {words}"
            indent -= 1
            self._mark = ""
        self._lines.append("  " * indent + words)

    def add_row(self, cells: Sequence[Cell], number: int) -> None:
        """A row of a table, which is its `number`th, counted from 1."""
        self.end_line()
        columns: list[Sequence[str]] = []
        for cell in cells:
            lines = [line.strip() for line in cell.lines if line]
            columns += [lines, *[()] * (min(cell.columns, _WIDEST) - 1)]
        while columns and not columns[-1]:
            columns.pop()
        if not columns:
            return
        # Further lines of the last cell stand below it, as in what is pasted from a table; elsewhere they
        # would be taken for further rows.
        *before, last = columns
        self._put("\t".join([*(" ".join(lines) for lines in before), last[0]]))
        first = len(self._lines) - 1
        for line in last[1:]:
            self._put("\t" * len(before) + line)
        self._rows.append((first, len(self._lines), number))

    def add_link(self, address: str) -> None:
        """The address of a link, which the words shown may not tell; only addresses of the web and of mail count."""
        address = address.strip()
        if _MAIL.match(address):
            self._links.setdefault(_MAIL.sub(r"\1", address))
        elif _WEB.match(address) and not _SHARING.search(address):
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
        # Before each line.
        gaps = set() if max(map(len, lines), default=0) <= _WIDEST_BY_HAND else set(self._ends)
        shown = "\n".join(lines)
        starts: list[int] = []
        text: list[str] = []
        at = 0
        for number, line in enumerate(lines):
            if number in gaps and line and lines[number - 1]:
                text.append("")
                at += 1
            starts.append(at)
            text.append(line)
            at += len(line) + 1
        hidden = [address for address in self._links if address not in shown]
        text += ["", *hidden] if hidden else []
        rows = tuple(
            TableRow(starts[first], starts[end - 1] + len(lines[end - 1]), number) for first, end, number in self._rows
        )
        return Converted("\n".join(text) + "\n" if text else "", places=Places(rows=rows))


def bullet(level: int) -> str:
    """The mark of an item `level` lists deep: each level has one of its own, since nesting is told by marks."""
    return "•◦▪"[min(level, 2)]
