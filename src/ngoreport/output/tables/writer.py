"""What every form of tables is to its caller."""

from __future__ import annotations

import os
import shutil
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from ngoreport.models import Report
from ngoreport.output.tables.rows import error_row, report_rows
from ngoreport.output.tables.schema import ERRORS, Row, Table


class MissingExtraError(Exception):
    """A form needs a package that is not installed; the words say what to install."""

    def __init__(self, form: str, extra: str) -> None:
        super().__init__(f'the form {form} needs more: pip install "ngoreport[{extra}]"')


class TableWriter(ABC):
    """Writes records as rows of tables, one after the other."""

    def __init__(self, out: Path) -> None:
        if out.exists() or out.is_symlink():
            raise FileExistsError(f"{out} is there already")
        self._out = out

    def add_report(self, id: str, report: Report, link: str | None) -> None:  # noqa: A002
        """Write the rows of a record.

        Args:
            id: what joins the tables; no other report has it. Control characters in it are escaped.
            report: the record.
            link: an address or a path, relative to the place of the tables, where the source is.
        """
        for table, rows in report_rows(id, report, link):
            self._put(table, rows)

    def add_error(self, id: str, kind: str, reason: str) -> None:  # noqa: A002
        """Write a row of `errors`: an input that gave no report, and why."""
        self._put(ERRORS, [error_row(id, kind, reason)])

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            self._close()
        if kind is None:
            for path in [*self._out.iterdir(), self._out] if self._out.is_dir() else [self._out]:
                _flush(path)

    @abstractmethod
    def _open(self) -> None:
        """Make what the rows go into."""

    @abstractmethod
    def _put(self, table: Table, rows: Sequence[Row]) -> None:
        """Write rows of a table, behind those before."""

    @abstractmethod
    def _finish(self) -> None:
        """Make whole what was written; not called after an error."""

    @abstractmethod
    def _close(self) -> None:
        """Let go of files and of what was staged, whatever happened."""


def _flush(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk, so that a loss of power leaves no empty file renamed."""
    if path.is_dir() and os.name == "nt":
        return
    # Windows flushes only what is open for writing.
    number = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


class Staging:
    """A folder beside `out` for what is written on the way, named after it so that nothing stays unseen."""

    def __init__(self, out: Path) -> None:
        self.path = out.with_name(f"{out.name}.staging")

    def make(self) -> Path:
        """The folder, empty."""
        self.remove()
        self.path.mkdir()
        return self.path

    def remove(self) -> None:
        """Remove it with what is in it; no error where there is none."""
        shutil.rmtree(self.path, ignore_errors=True)
