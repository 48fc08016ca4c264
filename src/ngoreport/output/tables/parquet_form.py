"""A folder of Parquet files, one a table, with dates and decimals of their own types."""

from __future__ import annotations

from pathlib import Path

from ngoreport.output.tables.duckdb_engine import connection, quoted, staged
from ngoreport.output.tables.schema import TABLES
from ngoreport.output.tables.staged_form import StagedTables

# A row group is held in memory until it is full.
_OPTIONS = "FORMAT parquet, ROW_GROUP_SIZE 20480"


class ParquetTables(StagedTables):
    """Writes `<table>.parquet` into a folder, tables without rows too."""

    form = "parquet"

    def _convert(self, rows: Path, longest_line: int) -> None:
        self._out.mkdir()
        with connection(":memory:", rows.parent, longest_line) as engine:
            for table in TABLES:
                path = self._out / f"{table.name}.parquet"
                rows_of_table = staged(table, rows, longest_line)
                engine.execute(f"COPY ({rows_of_table}) TO {quoted(str(path))} ({_OPTIONS})")
