"""Each form of tables, read by a reader that we did not write."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import polars as pl
import pytest
from openpyxl.utils.escape import unescape

from ngoreport import Report, parse_file
from ngoreport.output.tables import TableWriter, open_tables
from ngoreport.output.tables.schema import TABLES

CORPUS = Path(__file__).parents[2] / "corpus"
FORMS = ("csv", "xlsx", "parquet", "sqlite", "duckdb")

Tables = dict[str, list[dict[str, Any]]]


def read_csv(path: Path) -> Tables:
    return {file.stem: pl.read_csv(file, infer_schema=False).to_dicts() for file in path.iterdir()}


def read_xlsx(path: Path) -> Tables:
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        return {sheet.title: _sheet(sheet) for sheet in book.worksheets}


def _sheet(sheet: Any) -> list[dict[str, Any]]:
    header, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(header, map(_cell, row), strict=True)) for row in rows]


def _cell(cell: Any) -> Any:
    """What Office Open XML escapes in a text (`_x000D_`) openpyxl leaves to its caller."""
    return unescape(cell) if isinstance(cell, str) else cell


def read_parquet(path: Path) -> Tables:
    return {file.stem: pl.read_parquet(file).to_dicts() for file in path.iterdir()}


def read_sqlite(path: Path) -> Tables:
    database = sqlite3.connect(path)
    database.row_factory = sqlite3.Row
    found = {table.name: [dict(row) for row in database.execute(f"SELECT * FROM {table.name}")] for table in TABLES}
    database.close()
    return found


def read_duckdb(path: Path) -> Tables:
    with duckdb.connect(path, read_only=True) as database:
        return {table.name: _query(database, f"SELECT * FROM {table.name}") for table in TABLES}


def _query(database: duckdb.DuckDBPyConnection, query: str) -> list[dict[str, Any]]:
    answer = database.execute(query)
    names = [column[0] for column in answer.description]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


READERS: dict[str, Callable[[Path], Tables]] = {
    "csv": read_csv,
    "xlsx": read_xlsx,
    "parquet": read_parquet,
    "sqlite": read_sqlite,
    "duckdb": read_duckdb,
}


def as_date(cell: Any) -> dt.date | None:
    """The date in a cell: CSV and SQLite have text, Excel knows times alone."""
    if isinstance(cell, dt.datetime):
        return cell.date()
    return dt.date.fromisoformat(cell) if isinstance(cell, str) else cell


def as_decimal(cell: Any) -> Any:
    return None if cell is None else Decimal(str(cell))


@pytest.fixture(params=FORMS)
def form(request) -> Any:
    return request.param


@pytest.fixture
def written(form, tmp_path) -> Callable[[Callable[[TableWriter], object]], Tables]:
    """Writes tables of the form with what it is given, and reads them."""

    def write_and_read(add: Callable[[TableWriter], object]) -> Tables:
        with open_tables(form, tmp_path / "tables") as tables:
            add(tables)
        assert [path.name for path in tmp_path.iterdir()] == ["tables"]
        return READERS[form](tmp_path / "tables")

    return write_and_read


@pytest.fixture(scope="session")
def corpus() -> list[tuple[str, Report]]:
    """The records of the corpus by the names of their texts."""
    return [(path.name, parse_file(path)) for path in sorted(CORPUS.glob("*.txt"))]
