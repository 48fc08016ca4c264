"""A DuckDB database, with types and with a comment on every table and column.

The same rows in the same order, yet not the same bytes: DuckDB gives each database a random
identifier in its header, and pads compressed segments with whatever its memory held. Nor are there
keys: their index would be held in memory.
"""

from __future__ import annotations

from pathlib import Path

from ngoreport.output.tables.duckdb_engine import TYPES, connection, quoted, staged
from ngoreport.output.tables.schema import TABLES, Table
from ngoreport.output.tables.staged_form import StagedTables


class DuckdbTables(StagedTables):
    """Writes a database file."""

    form = "duckdb"

    def _convert(self, rows: Path, longest_line: int) -> None:
        with connection(self._out, rows.parent, longest_line) as engine:
            for table in TABLES:
                for statement in _create(table):
                    engine.execute(statement)
                engine.execute(f"INSERT INTO {table.name} {staged(table, rows, longest_line)}")


def _create(table: Table) -> list[str]:
    columns = ", ".join(
        f'"{column.name}" {TYPES[column.type]}{" NOT NULL" if column.name == "report_id" else ""}'
        for column in table.columns
    )
    return [
        f"CREATE TABLE {table.name} ({columns})",
        f"COMMENT ON TABLE {table.name} IS {quoted(f'a row is {table.row}')}",
        *(f'COMMENT ON COLUMN {table.name}."{column.name}" IS {quoted(column.meaning)}' for column in table.columns),
    ]
