"""Forms that DuckDB writes once every row is staged."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from ngoreport.output.tables.csv_form import CsvTables
from ngoreport.output.tables.duckdb_engine import longest_line
from ngoreport.output.tables.schema import Row, Table
from ngoreport.output.tables.writer import MissingExtraError, Staging, TableWriter


class StagedTables(TableWriter):
    """Stages rows as CSV beside `out`, and has them written when the last one is in."""

    form: str

    def __init__(self, out: Path) -> None:
        if find_spec("duckdb") is None:
            raise MissingExtraError(self.form, "duckdb")
        super().__init__(out)
        self._staging = Staging(out)
        self._rows: CsvTables | None = None
        self._longest = 0

    def _open(self) -> None:
        self._rows = CsvTables(self._staging.make() / "rows", raw_formulas=True)
        self._rows.__enter__()

    def _put(self, table: Table, rows: Sequence[Row]) -> None:
        assert self._rows is not None
        self._rows._put(table, rows)
        self._longest = max(self._longest, *(sum(len(cell) for cell in row if isinstance(cell, str)) for row in rows))

    def _finish(self) -> None:
        assert self._rows is not None
        self._rows._close()
        self._convert(self._staging.path / "rows", longest_line(self._longest))

    def _close(self) -> None:
        if self._rows is not None:
            self._rows._close()
        self._staging.remove()

    @abstractmethod
    def _convert(self, rows: Path, longest_line: int) -> None:
        """Write `out` from the folder of staged tables, no line of which has more bytes than `longest_line`."""
