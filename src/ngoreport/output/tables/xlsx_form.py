"""An Excel workbook with a sheet a table: header frozen, filters on, dates and numbers of their own types.

What a sheet can't hold goes on elsewhere, never away: rows past the last one a sheet has stand in a
further sheet (`activities_2`), and a text past the longest a cell has stands whole, in parts, in the
sheet `long_texts`. Texts are texts, whatever they begin with; the links to the sources are the one
formula, HYPERLINK, because a sheet holds no more than 65,530 links of the other kind.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from ngoreport.output.tables.schema import DIGITS, REPORT_ID, TABLES, Cell, Column, Row, Table
from ngoreport.output.tables.writer import MissingExtraError, Staging, TableWriter

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

ROWS = 1_048_576
"""The rows of a sheet, its header among them."""
CELL = 32_767
"""The longest text of a cell, in UTF-16 units."""
_CONTINUED = " […]"
_LINK = 255
"""The longest string in a formula."""
# Office Open XML would read it as a character, and xlsxwriter minds that in texts alone.
_ESCAPED = re.compile("_x[0-9A-Fa-f]{4}_")
# Excel's calendar has 29 February 1900, so the days before it are off by one.
_FIRST_DAY = dt.date(1900, 3, 1)
# The workbook's own date would change its bytes.
_CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001

LONG_TEXTS = Table(
    "long_texts",
    "a part of a text that is too long for a cell",
    (
        REPORT_ID,
        Column("table", "text", "the table that it belongs into"),
        Column("row", "integer", "the row of that table, counted from 1 without headers"),
        Column("column", "text", "the column that it belongs into"),
        Column("part", "integer", "its place in the text, counted from 1"),
        Column("text", "text", "the part"),
    ),
)

_WIDTHS = {"text": 24, "link": 32, "integer": 9, "decimal": 14, "date": 12}
_WIDER = {"title": 48, "goal": 60, "description": 80, "name": 48, "provider_org": 48, "implementer": 48}
_WIDER |= {"who": 40, "message": 80, "reason": 80, "url": 40, "text": 80}


class XlsxTables(TableWriter):
    """Writes a workbook; each row goes to disk when the next one comes."""

    def __init__(self, out: Path) -> None:
        if find_spec("xlsxwriter") is None:
            raise MissingExtraError("xlsx", "excel")
        super().__init__(out)
        self._staging = Staging(out)
        self._workbook: Workbook | None = None
        self._sheets: dict[Table, _Sheets] = {}

    def _open(self) -> None:
        from xlsxwriter import Workbook

        self._workbook = Workbook(self._out, {"constant_memory": True, "tmpdir": str(self._staging.make())})
        self._workbook.use_zip64()
        self._workbook.set_properties({"created": _CREATED})
        formats = _formats(self._workbook)
        self._sheets = {table: _Sheets(self._workbook, table, formats) for table in TABLES}
        for sheets in self._sheets.values():
            sheets.begin()
        self._sheets[LONG_TEXTS] = _Sheets(self._workbook, LONG_TEXTS, formats)

    def _put(self, table: Table, rows: Sequence[Row]) -> None:
        sheets = self._sheets[table]
        for row in rows:
            if any(isinstance(cell, str) and _too_long(cell) for cell in row):
                row = tuple(self._whole_elsewhere(table, row))  # noqa: PLW2901
            sheets.put(row)

    def _whole_elsewhere(self, table: Table, row: Row) -> Iterator[Cell]:
        """The row with the beginnings of its long texts, which are put whole into LONG_TEXTS."""
        number, report_id = self._sheets[table].rows + 1, row[0]
        assert isinstance(report_id, str)
        for column, cell in zip(table.columns, row, strict=True):
            if isinstance(cell, str) and _too_long(cell):
                for part, words in enumerate(_parts(cell), 1):
                    self._sheets[LONG_TEXTS].put((_beginning(report_id), table.name, number, column.name, part, words))
                yield _beginning(cell)
            else:
                yield cell

    def _finish(self) -> None:
        from xlsxwriter.exceptions import FileCreateError

        assert self._workbook is not None
        for sheets in self._sheets.values():
            sheets.end()
        try:
            self._workbook.close()
        except FileCreateError as error:
            raise OSError(str(error)) from error

    def _close(self) -> None:
        if self._workbook is not None and not self._workbook.fileclosed:
            for sheet in self._workbook.worksheets():
                sheet._opt_close()
        self._staging.remove()


class _Sheets:
    """The sheets of one table: a further one where the last is full."""

    def __init__(self, workbook: Workbook, table: Table, formats: dict[str, Format]) -> None:
        self.rows = 0
        self._workbook = workbook
        self._table = table
        self._formats = formats
        self._write = [_WRITERS[column.type] for column in table.columns]
        self._cell_formats = [formats.get(column.type) for column in table.columns]
        self._sheet: Worksheet | None = None
        self._line = 0
        self._count = 0

    def begin(self) -> None:
        """Begin the next sheet with its header."""
        self._count += 1
        name = self._table.name if self._count == 1 else f"{self._table.name}_{self._count}"
        self._sheet = self._workbook.add_worksheet(name)
        self._sheet.freeze_panes(1, 0)
        for at, column in enumerate(self._table.columns):
            self._sheet.set_column(at, at, _width(column))
            self._sheet.write_string(0, at, column.name, self._formats["header"])
        self._line = 0

    def put(self, row: Row) -> None:
        if self._sheet is None or self._line + 1 >= ROWS:
            self.end()
            self.begin()
        assert self._sheet is not None
        self.rows += 1
        self._line += 1
        for at, cell in enumerate(row):
            if cell is not None:
                self._write[at](self._sheet, self._line, at, cell, self._cell_formats[at])

    def end(self) -> None:
        """Set the filters, now that the number of rows is known."""
        if self._sheet is not None:
            self._sheet.autofilter(0, 0, self._line, len(self._table.columns) - 1)


def _formats(workbook: Workbook) -> dict[str, Format]:
    return {
        "header": workbook.add_format({"bold": True, "bottom": 1}),
        "date": workbook.add_format({"num_format": "yyyy-mm-dd"}),
        "decimal": workbook.add_format({"num_format": "#,##0.00##"}),
        "link": workbook.add_format({"font_color": "#0563C1", "underline": 1}),
    }


def _width(column: Column) -> int:
    return _WIDER.get(column.name, _WIDTHS[column.type])


def _write_text(sheet: Worksheet, line: int, at: int, cell: Any, form: Format | None) -> None:
    if cell.startswith("<r>") and cell.endswith("</r>"):
        # xlsxwriter would take it for the mark-up of rich text, and write it as it is.
        cell = f'<r><t xml:space="preserve">{escape(cell)}</t></r>'
    sheet.write_string(line, at, cell, form)


def _write_link(sheet: Worksheet, line: int, at: int, cell: Any, form: Format | None) -> None:
    if _length(cell) > _LINK or "\n" in cell or _ESCAPED.search(cell):
        sheet.write_string(line, at, cell)
        return
    words = cell.replace('"', '""')
    sheet.write_formula(line, at, f'=HYPERLINK("{words}")', form, cell)


def _write_number(sheet: Worksheet, line: int, at: int, cell: Any, form: Format | None) -> None:
    if len(str(abs(cell))) > DIGITS and isinstance(cell, int):
        sheet.write_string(line, at, str(cell))
    else:
        sheet.write_number(line, at, cell, form)


def _write_date(sheet: Worksheet, line: int, at: int, cell: Any, form: Format | None) -> None:
    if cell < _FIRST_DAY:
        sheet.write_string(line, at, cell.isoformat())
    else:
        sheet.write_datetime(line, at, cell, form)


_WRITERS: dict[str, Callable[[Worksheet, int, int, Any, Format | None], None]] = {
    "text": _write_text,
    "link": _write_link,
    "integer": _write_number,
    "decimal": _write_number,
    "date": _write_date,
}


def _too_long(words: str) -> bool:
    return len(words) > CELL // 2 and _length(words) > CELL


def _length(words: str) -> int:
    """The length in UTF-16 units, as Excel counts."""
    return len(words.encode("utf-16-le")) // 2


def _parts(words: str) -> Iterator[str]:
    """The text in pieces that a cell can hold, whatever its letters."""
    for start in range(0, len(words), CELL // 2):
        yield words[start : start + CELL // 2]


def _beginning(words: str) -> str:
    """What a cell shows of a text; all of it where it has room."""
    return words[: CELL // 2 - len(_CONTINUED)] + _CONTINUED if _too_long(words) else words
