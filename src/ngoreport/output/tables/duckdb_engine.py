"""DuckDB as the writer of Parquet files and of its own databases: rows are staged as CSV, then taken in at once.

Row by row its Python interface takes a hundred times as long. It runs in one thread, so that rows keep
their order, within bounds of memory, and loads nothing from the network.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ngoreport.output.tables.schema import DIGITS, PLACES, Table

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TYPES = {
    "text": "VARCHAR",
    "link": "VARCHAR",
    "integer": "BIGINT",
    "decimal": f"DECIMAL({DIGITS + PLACES - 1}, {PLACES})",
    "date": "DATE",
}
# What is read at once, in bytes; a line must fit in.
_BUFFER = 1 << 21
# What DuckDB may hold before it spills, in buffers: it keeps whole row groups and what it has read.
_MEMORY = 64


@contextmanager
def connection(database: str | Path, staging: Path, longest_line: int) -> Iterator[DuckDBPyConnection]:
    """An engine on a database (`:memory:` for none) that spills to `staging`; its errors become OSError."""
    import duckdb

    settings: dict[str, str | bool | int | float | list[str]] = {
        "threads": "1",
        "memory_limit": f"{_MEMORY * longest_line} bytes",
        "temp_directory": str(staging / "spilled"),
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    try:
        with duckdb.connect(database, config=settings) as engine:
            yield engine
    except duckdb.Error as error:
        raise OSError(str(error)) from error


def longest_line(letters: int) -> int:
    """The bytes that the staged line of a row can have whose texts have so many letters."""
    return max(4 * letters + 4096, _BUFFER)


def staged(table: Table, folder: Path, longest_line: int) -> str:
    """The query that reads a table as `CsvTables` staged it, raw, in `folder`."""
    columns = ", ".join(f"{quoted(column.name)}: {quoted(TYPES[column.type])}" for column in table.columns)
    return (
        f"SELECT * FROM read_csv({quoted(str(folder / table.name))} || '.csv', columns = {{{columns}}}, header = true, "
        "auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n', nullstr = '', "
        f"parallel = false, max_line_size = {longest_line}, buffer_size = {longest_line})"
    )


def quoted(words: str) -> str:
    """A string of SQL."""
    return "'" + words.replace("'", "''") + "'"
