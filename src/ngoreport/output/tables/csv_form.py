"""A folder of CSV files (RFC 4180), one a table: UTF-8, dates as ISO 8601, a point before decimals."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any

from ngoreport.output.csv_form import inert
from ngoreport.output.tables.schema import TABLES, Cell, Row, Table
from ngoreport.output.tables.writer import TableWriter


class CsvTables(TableWriter):
    """Writes `<table>.csv` into a folder, tables without rows too."""

    def __init__(self, out: Path, *, bom: bool = False, raw_formulas: bool = False) -> None:
        super().__init__(out)
        self._encoding = "utf-8-sig" if bom else "utf-8"
        self._cell: Callable[[Cell], object] = _plain if raw_formulas else _in_spreadsheet
        self._files = ExitStack()
        self._write: dict[Table, Callable[[Iterable[Any]], object]] = {}

    def _open(self) -> None:
        self._out.mkdir()
        for table in TABLES:
            path = self._out / f"{table.name}.csv"
            file = self._files.enter_context(path.open("x", encoding=self._encoding, newline=""))
            self._write[table] = csv.writer(file, lineterminator="\r\n").writerow
            self._write[table](column.name for column in table.columns)

    def _put(self, table: Table, rows: Sequence[Row]) -> None:
        write = self._write[table]
        for row in rows:
            write(map(self._cell, row))

    def _finish(self) -> None:
        pass

    def _close(self) -> None:
        self._files.close()


def _in_spreadsheet(cell: Cell) -> object:
    return inert(cell) if isinstance(cell, str) else _plain(cell)


def _plain(cell: Cell) -> object:
    return format(cell, "f") if isinstance(cell, Decimal) else cell
