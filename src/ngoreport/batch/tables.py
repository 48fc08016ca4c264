"""Tables of texts: JSON Lines, CSV and Parquet, read row by row."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from ngoreport.batch import remote
from ngoreport.batch.outcome import Input
from ngoreport.reading import ReadError, decode

TABLES = (".jsonl", ".ndjson", ".csv", ".tsv", ".parquet")
"""The endings of tables."""

_BEGINNING = 65_536
_ROWS = 256


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table of texts.

    Attributes:
        text: the one that holds the texts.
        id: the one that holds their ids; None where a row is called by its number.
    """

    text: str
    id: str | None = None


class TableError(Exception):
    """A table can't be read on; its text is the rest of a sentence."""


Row = tuple[Any, Any] | TableError
"""The values of the two columns, or why a row has none."""


def rows_of(path: str, name: str, columns: Columns, *, largest: int) -> Iterator[Input]:
    """The rows of a table as inputs; where it can't be read, or not to its end, one that says why.

    Args:
        path: where it is, an address too.
        name: what to call it.
        columns: where texts and ids stand.
        largest: the most bytes of a row.
    """
    number = 0
    try:
        for row in _rows(path, columns, largest):
            number += 1
            place = f"{name}:{number}"
            yield _input(row, place, columns)
    except ReadError as error:
        yield Input(name, name, failure=error.reason)
    except TableError as error:
        behind = f"{name}:{number + 1}" if number else name
        yield Input(behind, behind, failure=str(error))


def _rows(path: str, columns: Columns, largest: int) -> Iterator[Row]:
    if path.lower().endswith(".parquet"):
        yield from _parquet(path, columns)
        return
    with _open(path) as stream:
        if path.lower().endswith((".csv", ".tsv")):
            yield from _csv(stream, columns, largest)
        else:
            yield from _jsonl(stream, columns, largest)


def _input(row: Row, place: str, columns: Columns) -> Input:
    if isinstance(row, TableError):
        return Input(place, place, failure=str(row))
    text, given = row
    id_ = place if given is None or given == "" else str(given).encode(errors="replace").decode()
    if text is None:
        return Input(id_, place, failure=f"has nothing in the column {columns.text}")
    if not isinstance(text, str):
        return Input(id_, place, failure=f"has no text in the column {columns.text}")
    try:
        return Input(id_, place, data=text.encode())
    except UnicodeEncodeError:
        # JSON can hold one half alone: "\\ud800".
        return Input(id_, place, failure="is no Unicode text: half of a surrogate pair stands in it")


def _open(path: str) -> IO[bytes]:
    if remote.is_address(path):
        return remote.open_address(path)
    try:
        return Path(path).open("rb")
    except FileNotFoundError:
        raise ReadError(path, "no such file") from None
    except OSError as error:
        raise ReadError(path, f"can't be read: {error.strerror}") from None


def _jsonl(stream: IO[bytes], columns: Columns, largest: int) -> Iterator[Row]:
    # What JSON adds to a text: six signs for one at most.
    limit = 6 * largest + 1_000_000
    while line := stream.readline(limit):
        if len(line) == limit:
            raise TableError(f"is a line of more than {limit / 1_000_000:g} MB")
        if line.strip(b" \t\r\n\xef\xbb\xbf"):
            yield _json_row(line, columns)


def _json_row(line: bytes, columns: Columns) -> Row:
    try:
        values = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return TableError(f"is no line of JSON: {error}")
    if not isinstance(values, dict):
        return TableError("is no JSON object")
    for column in (columns.text, columns.id):
        if column is not None and column not in values:
            return TableError(f"has no column {column}")
    return values[columns.text], values[columns.id] if columns.id else None


def _csv(stream: IO[bytes], columns: Columns, largest: int) -> Iterator[Row]:
    beginning = stream.read(_BEGINNING)
    if not beginning:
        raise TableError("is empty")
    found = decode(_whole_lines(beginning))
    if found is None:
        raise TableError("is in none of the encodings of Lithuanian texts")
    head, encoding = found
    encoding = "utf-8-sig" if encoding == "utf-8" else encoding
    stream.seek(0)
    csv.field_size_limit(max(csv.field_size_limit(), largest))
    with io.TextIOWrapper(stream, encoding=encoding, newline="") as lines:
        reader = csv.reader(lines, delimiter=_delimiter(head))
        try:
            names = next(reader)
            at = [_column(names, column) for column in (columns.text, columns.id) if column is not None]
            for values in reader:
                if values:
                    yield _csv_row(values, at, columns)
        except (csv.Error, UnicodeDecodeError) as error:
            raise TableError(f"can't be read on: {error}") from None


def _whole_lines(beginning: bytes) -> bytes:
    """As much of it as ends with a line: a letter of several bytes may be cut at its end."""
    if len(beginning) < _BEGINNING:
        return beginning
    end = beginning.rfind(b"\n") + 1 or len(beginning)
    # In UTF-16 a sign takes two bytes.
    return beginning[: end + end % 2] if b"\0" in beginning else beginning[:end]


def _csv_row(values: list[str], at: list[int], columns: Columns) -> Row:
    if len(values) <= max(at):
        return TableError(f"has only {len(values)} of the columns")
    return values[at[0]] or None, values[at[1]] if columns.id else None


def _delimiter(head: str) -> str:
    """The sign between columns: the one that the line of their names has most of."""
    names = head.split("\n", 1)[0]
    return max(",;\t|", key=names.count)


def _column(names: list[str], column: str) -> int:
    if column not in names:
        raise TableError(_missing(column, names))
    return names.index(column)


def _missing(column: str, names: list[str]) -> str:
    return f"has no column {column}; it has {', '.join(names)}"


def _parquet(path: str, columns: Columns) -> Iterator[Row]:
    try:
        import duckdb
    except ImportError:
        raise TableError('is a Parquet file: to read it, pip install "ngoreport[duckdb]"') from None
    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    with closing(duckdb.connect(config=settings)) as database:
        if remote.is_address(path):
            from fsspec.core import url_to_fs

            database.register_filesystem(url_to_fs(path)[0])
        try:
            found = database.execute("SELECT * FROM read_parquet(?) LIMIT 0", [_literal(path)])
            names = [column[0] for column in found.description or ()]
            for column in (columns.text, columns.id):
                if column is not None and column not in names:
                    raise TableError(_missing(column, names))
            wanted = f"{_quoted(columns.text)}, {_quoted(columns.id) if columns.id else 'NULL'}"
            # One thread, and rows in their order, as the file has them.
            database.execute("SET threads = 1")
            rows = database.execute(f"SELECT {wanted} FROM read_parquet(?)", [_literal(path)])
            while group := rows.fetchmany(_ROWS):
                yield from group
        except duckdb.Error as error:
            raise TableError(f"can't be read: {str(error).splitlines()[0]}") from None


def _literal(path: str) -> str:
    """A path that DuckDB takes for itself, not for a pattern."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in path)


def _quoted(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'
