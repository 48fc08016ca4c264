"""What a converter makes of bytes."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple


class TableRow(NamedTuple):
    """A table's row in a text: from `start` to `end` in code points, half-open; `number` counts from 1 in its table."""

    start: int
    end: int
    number: int


class Places(NamedTuple):
    """Where pages and rows of tables stand in a text.

    Attributes:
        pages: where each page begins, in code points, the first at 0; empty where there are no pages.
        rows: the rows of all tables, in order of the text, none inside another.
    """

    pages: tuple[int, ...] = ()
    rows: tuple[TableRow, ...] = ()

    def page_at(self, offset: int) -> int | None:
        """The page, counted from 1, that holds an offset."""
        return bisect_right(self.pages, offset) or None

    def row_at(self, offset: int) -> int | None:
        """The row of a table, counted from 1, that holds an offset."""
        at = bisect_right(self.rows, offset, key=lambda row: row.start) - 1
        return self.rows[at].number if at >= 0 and offset < self.rows[at].end else None


class Converted(NamedTuple):
    """A text and what was done to get it.

    Attributes:
        text: the text as a person would paste it, its lines parted by `\\n`; of a plain text as they were.
        encoding: the encoding that the bytes were read in; None where the format says it by itself.
        repaired: the mistake of encoding that was undone, in words; None where there was none.
        places: its pages and rows of tables.
    """

    text: str
    encoding: str | None = None
    repaired: str | None = None
    places: Places = Places()
