"""Records as relational tables, for spreadsheets, data frames and databases; one module a form.

`schema` says what the tables are, `rows` makes their rows of a record. Each form writes row by row,
keeps nothing of them in memory, and gives the same bytes for the same rows in the same order; a
DuckDB database alone does not (see `duckdb_form`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from ngoreport.output.tables.writer import MissingExtraError, TableWriter

Form = Literal["csv", "xlsx", "parquet", "sqlite", "duckdb"]

__all__ = ["Form", "MissingExtraError", "TableWriter", "open_tables"]


def open_tables(form: Form, out: Path, *, bom: bool = False, raw_formulas: bool = False) -> TableWriter:
    """A writer of tables at `out`: a folder for `csv` and `parquet`, else a file.

    Use it as a context manager; what it wrote is whole, and on the disk, once the block has ended without an
    error. It writes to `out`, and to `out` with `.staging` behind its name, which is gone at the end: who wants
    all or nothing gives a temporary name and renames. Of both names nothing may be left from before
    but a staging folder, which a killed process leaves and which is cleared away.

    Args:
        form: csv, xlsx, parquet, sqlite or duckdb.
        out: what to write, in a folder that exists.
        bom: begin each file of `csv` with a byte order mark, by which Excel knows UTF-8; the other
            forms have no use for it.
        raw_formulas: leave cells of `csv` alone that begin like a formula (`= + - @`, a tab); by
            default they get a `'`. In the other forms they are text anyway.

    Raises:
        MissingExtraError: what the form needs is not installed; its words say what to install.
        FileExistsError: there is something at `out`.
        OSError: it can't be written; from any method of the writer too.
    """
    match form:
        case "csv":
            from ngoreport.output.tables.csv_form import CsvTables

            return CsvTables(out, bom=bom, raw_formulas=raw_formulas)
        case "xlsx":
            from ngoreport.output.tables.xlsx_form import XlsxTables

            return XlsxTables(out)
        case "parquet":
            from ngoreport.output.tables.parquet_form import ParquetTables

            return ParquetTables(out)
        case "sqlite":
            from ngoreport.output.tables.sqlite_form import SqliteTables

            return SqliteTables(out)
        case "duckdb":
            from ngoreport.output.tables.duckdb_form import DuckdbTables

            return DuckdbTables(out)
