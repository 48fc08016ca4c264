"""Where the records of a batch go."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import BinaryIO

from ngoreport.batch import forms
from ngoreport.batch.journal import Journal
from ngoreport.batch.remote import is_address


class OutputError(Exception):
    """An output that must not be written; its text is a sentence that names it."""


@dataclass(frozen=True, slots=True)
class Output:
    """A file or a folder that is written whole, or not at all.

    Attributes:
        out: its path.
        form: the form of what is written.
        names: the inputs as they were given: a folder of records has the paths that these hold, without theirs.
        bom: whether files of `csv` begin with a byte order mark.
        raw_formulas: whether cells of `csv` that begin like a formula are left as they are.
    """

    out: Path
    form: forms.Form
    names: tuple[str, ...]
    bom: bool = False
    raw_formulas: bool = False

    @property
    def journal(self) -> Path:
        return self.out.with_name(f"{self.out.name}.journal")

    @property
    def parts(self) -> Path:
        """The folder of what the workers of a cluster have done."""
        return self.out.with_name(f"{self.out.name}.parts")

    @property
    def own(self) -> frozenset[str]:
        """The paths that are never inputs."""
        beside = (self.journal.name, self.parts.name, *(f"{self.out.name}.{name}" for name in forms.BESIDE))
        return frozenset(os.path.realpath(self.out.with_name(name)) for name in (self.out.name, *beside))

    def refuse(self) -> None:
        """Raise OutputError where writing can't succeed, or would destroy what a batch has not written."""
        if not self.out.parent.is_dir():
            raise OutputError(f"{self.out}: there is no folder {self.out.parent}")
        if any(not is_address(name) and self._is_input(Path(name)) for name in self.names):
            raise OutputError(f"{self.out}: is one of the inputs and would be lost")
        if self.form not in forms.FOLDERS:
            if self.out.is_dir():
                raise OutputError(f"{self.out}: is a folder; {self.form} is a file")
        elif self.out.exists() and not self.out.is_dir():
            raise OutputError(f"{self.out}: is a file; {self.form} is a folder")
        elif not self.journal.is_file():
            self._refuse_strangers()

    def begin(self, journal: Journal) -> None:
        """As `refuse`, of what only the journal knows, whether the folder is of an earlier run, and of what is missing.

        Raises:
            OutputError: the folder is of nobody knows whom.
            ngoreport.output.tables.MissingExtraError: the form needs a package that is not installed.
        """
        if self.form in forms.FOLDERS and not journal.has_written:
            self._refuse_strangers()
        forms.refuse_missing(self.form, self.out)

    def write(self, journal: Journal) -> None:
        """Render the records and put them in their place.

        Raises:
            OSError: they can't be written.
        """
        forms.write_skipped(journal.rows("skipped"), self.out)
        match self.form:
            case "folder":
                forms.write_folder(journal.rows(), self.out, _root(self.names))
            case "jsonl" | "json":
                forms.write_errors(journal.rows("error"), self.out)
                forms.write_file(journal.rows("report"), self.form, self.out)
            case _:
                rows = journal.rows()
                forms.write_tables(rows, self.form, self.out, bom=self.bom, raw_formulas=self.raw_formulas)
        journal.note_written()

    def _is_input(self, path: Path) -> bool:
        """Whether the output is this file, or one of this folder that is not of an earlier run."""
        if path.is_dir() and self.out.is_file():
            return not self.journal.is_file() and self.out.resolve().is_relative_to(path.resolve())
        return _same(path, self.out)

    def _refuse_strangers(self) -> None:
        if self.out.is_dir() and any(self.out.iterdir()):
            raise OutputError(f"{self.out}: holds files that no batch has written, and would be replaced")


def write_printed(journal: Journal, form: forms.JsonForm, stream: BinaryIO) -> None:
    """Write the records to an open stream, as JSON Lines or JSON."""
    forms.write_stream(journal.rows("report"), form, stream)


def _root(names: Iterable[str]) -> str:
    """The folders that the ids of everything under these names begin with."""
    starts = [f"{os.path.normpath(name)}/" if Path(name).is_dir() else _parent(name) for name in names]
    folders = [tuple(start.split("/")[:-1]) for start in starts]
    shared = list(takewhile(lambda level: len(set(level)) == 1, zip(*folders, strict=False)))
    return "".join(f"{level[0]}/" for level in shared)


def _parent(name: str) -> str:
    return name.rpartition("/")[0] + "/" if "/" in name else ""


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
