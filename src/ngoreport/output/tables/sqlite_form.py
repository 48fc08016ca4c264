"""An SQLite database, with types, foreign keys and an index on the id of every table.

SQLite has no decimals. `amount` is NUMERIC, so that it compares and sorts as a number: a sum of at most
15 digits goes in and out unchanged, but SUM over it counts in binary fractions. So `amount_cents`
stands beside it, an integer that adds up exactly; it is empty where a sum is finer than cents.
Dates are ISO 8601 text, as SQLite's own date functions take them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

from ngoreport.output.tables.schema import ERRORS, REPORTS, TABLES, Cell, Column, Row, Table
from ngoreport.output.tables.writer import TableWriter

_TYPES = {"text": "TEXT", "link": "TEXT", "integer": "INTEGER", "decimal": "NUMERIC", "date": "DATE"}


class SqliteTables(TableWriter):
    """Writes a database in one transaction. Nothing is journalled: a file cut short is no database."""

    def __init__(self, out: Path) -> None:
        super().__init__(out)
        self._database: sqlite3.Connection | None = None
        self._insert = {table: _insert(table) for table in TABLES}

    def _open(self) -> None:
        with _as_os_error():
            self._database = sqlite3.connect(self._out, isolation_level=None)
            self._database.execute("PRAGMA journal_mode = OFF")
            self._database.execute("PRAGMA synchronous = OFF")
            self._database.execute("BEGIN")
            for table in TABLES:
                self._database.execute(_create(table))

    def _put(self, table: Table, rows: Sequence[Row]) -> None:
        assert self._database is not None
        with _as_os_error():
            self._database.executemany(self._insert[table], (list(_values(table, row)) for row in rows))

    def _finish(self) -> None:
        assert self._database is not None
        with _as_os_error():
            for table in TABLES:
                if table is not REPORTS:
                    self._database.execute(f"CREATE INDEX {table.name}_report ON {table.name} (report_id)")
            self._database.execute("COMMIT")

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()


@contextmanager
def _as_os_error() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise ValueError(f"two reports have one id: {error}") from error
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _create(table: Table) -> str:
    """The statement that makes the table; SQLite keeps it with its comments, and `.schema` shows them."""
    declared = [line for column in table.columns for line in _declare(table, column)]
    commas = [","] * (len(declared) - 1) + [""]
    columns = "\n".join(f"  {line}{comma} -- {said}" for (line, said), comma in zip(declared, commas, strict=True))
    return f"CREATE TABLE {table.name} ( -- a row is {table.row}\n{columns}\n)"


def _declare(table: Table, column: Column) -> Iterator[tuple[str, str]]:
    line = f"{column.name} {_TYPES[column.type]}"
    if column.name == "report_id":
        line += " NOT NULL"
        if table is REPORTS:
            line += " PRIMARY KEY"
        elif table is not ERRORS:
            line += " REFERENCES reports (report_id)"
    yield line, column.meaning
    if column.type == "decimal":
        yield f"{column.name}_cents INTEGER", f"{column.name} in hundredths, to add up exactly"


def _insert(table: Table) -> str:
    places = sum(2 if column.type == "decimal" else 1 for column in table.columns)
    return f"INSERT INTO {table.name} VALUES ({', '.join('?' * places)})"


def _values(table: Table, row: Row) -> Iterator[str | int | float | None]:
    for column, cell in zip(table.columns, row, strict=True):
        if column.type == "decimal":
            yield from _amount(cell)
        else:
            assert not isinstance(cell, Decimal)
            yield cell if cell is None or isinstance(cell, str | int) else cell.isoformat()


def _amount(cell: Cell) -> tuple[int | float | None, int | None]:
    if cell is None:
        return None, None
    assert isinstance(cell, Decimal)
    cents = cell * 100
    whole = cents == cents.to_integral_value()
    return (int(cell) if cell == cell.to_integral_value() else float(cell)), (int(cents) if whole else None)
