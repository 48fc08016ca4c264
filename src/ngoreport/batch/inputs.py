"""The inputs that names stand for: files, what is in folders, rows of tables, what is at addresses.

What is found is kept in a database on disk and read from it in order, so that a folder of a million files takes no
more memory than one of ten, and two runs over the same files see them in the same order.
"""

from __future__ import annotations

import fnmatch
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ngoreport.batch import remote
from ngoreport.batch.outcome import Input, printable
from ngoreport.batch.tables import TABLES, Columns, rows_of
from ngoreport.reading.folder import TEXTS

ARCHIVE = ".zip"
"""The ending of archives, whose entries are inputs."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What to take of folders, and of tables.

    Attributes:
        include: patterns of the files to take, in place of those whose ending says that they can be read.
        exclude: patterns of files and folders to leave out.
        columns: the columns of tables of texts; None where no table is to be read.
        leave_out: files and folders that are never inputs: the output, and what stands beside it.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    columns: Columns | None = None
    leave_out: frozenset[str] = frozenset()

    def takes(self, relative: str) -> bool:
        """Whether a file of a folder is taken, by its path in the folder."""
        if self.include:
            return _matches(relative, self.include)
        endings = (*TEXTS, ARCHIVE, *TABLES) if self.columns else (*TEXTS, ARCHIVE)
        return relative.lower().endswith(endings)

    def leaves_out(self, relative: str) -> bool:
        return _matches(relative, self.exclude)


class Place(NamedTuple):
    """A file or an address to read, or why it can't be."""

    path: str
    failure: str | None


class Inputs:
    """All inputs of these names, each once, in the order of the names and by path in folders.

    Args:
        names: files, folders, addresses.
        selection: what to take of them.
        largest: the most bytes of one input.
    """

    def __init__(self, names: Iterable[str], selection: Selection, *, largest: int) -> None:
        self._selection = selection
        self._largest = largest
        # A database of SQLite's own that it keeps on disk when it grows, and removes.
        self._found = sqlite3.connect("", isolation_level=None)
        self._found.execute("CREATE TABLE place (real BLOB PRIMARY KEY, name INTEGER, path BLOB, failure TEXT)")
        self._found.execute("BEGIN")
        for at, name in enumerate(names):
            for place, real in self._places(name):
                # A link and its file are one input, whichever of the two the folder lists first.
                self._found.execute(
                    "INSERT INTO place VALUES (?, ?, ?, ?) ON CONFLICT (real) DO UPDATE SET path = excluded.path "
                    "WHERE name = excluded.name AND excluded.path < path",
                    (os.fsencode(real), at, os.fsencode(place.path), place.failure),
                )
        self._found.execute("COMMIT")

    def __enter__(self) -> Inputs:
        return self

    def __exit__(self, *_: object) -> None:
        self._found.close()

    def count(self) -> int | None:
        """How many inputs there are; None where only reading tells, as of tables."""
        if self._selection.columns and any(_is_table(place.path) for place in self._listed()):
            return None
        return int(self._found.execute("SELECT count(*) FROM place").fetchone()[0])

    def __iter__(self) -> Iterator[Input]:
        for place in self._listed():
            name = remote.without_secrets(printable(place.path))
            if place.failure is not None:
                yield Input(name, name, failure=place.failure)
            elif self._selection.columns and _is_table(place.path):
                yield from rows_of(place.path, name, self._selection.columns, largest=self._largest)
            else:
                yield Input(name, name, path=place.path, link=name)

    def _listed(self) -> Iterator[Place]:
        for path, failure in self._found.execute("SELECT path, failure FROM place ORDER BY name, path"):
            yield Place(os.fsdecode(path), failure)

    def _places(self, name: str) -> Iterator[tuple[Place, str]]:
        """What a name stands for, with what is the same for two names of one file."""
        if remote.is_address(name):
            for found in remote.find(name, self._selection.takes, self._selection.leaves_out):
                yield Place(*found), found[0]
        elif Path(name).is_dir():
            yield from self._in_folder(os.path.normpath(name))
        else:
            yield Place(_portable(name), None), os.path.realpath(name)

    def _in_folder(self, folder: str) -> Iterator[tuple[Place, str]]:
        root = os.path.realpath(folder)
        empty = True
        for relative, place in self._walk(folder, root, ""):
            empty = False
            yield place, os.path.join(root, relative)  # noqa: PTH118
        if empty:
            yield Place(_portable(folder), "holds no reports to read"), root

    def _walk(self, folder: str, root: str, inside: str) -> Iterator[tuple[str, Place]]:
        """The files at any depth: the path in the folder that they are at once links are followed, and the place."""
        below: list[str] = []
        try:
            with os.scandir(os.path.join(folder, inside)) as entries:  # noqa: PTH118
                for entry in entries:
                    relative = f"{inside}{entry.name}"
                    if entry.name.startswith(".") or self._selection.leaves_out(relative):
                        continue
                    if f"{root}{os.sep}{relative}" in self._selection.leave_out:
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        below.append(f"{relative}/")
                    elif entry.is_file() and self._selection.takes(relative):
                        real = relative if not entry.is_symlink() else _inside(root, entry.path)
                        if real is not None:
                            yield real, Place(_portable(entry.path), None)
        except OSError as error:
            path = _portable(os.path.join(folder, inside).rstrip("/"))  # noqa: PTH118
            yield inside.rstrip("/"), Place(path, f"can't be read: {error.strerror}")
        for deeper in below:
            yield from self._walk(folder, root, deeper)


def _inside(root: str, link: str) -> str | None:
    """Where in the folder a link leads; None where it leaves it, or leads to what is hidden there."""
    real = os.path.realpath(link)
    relative = os.path.relpath(real, root)
    parts = Path(relative).parts
    return None if any(part.startswith(".") for part in parts) else relative


def _is_table(path: str) -> bool:
    return path.lower().endswith(TABLES)


def _matches(relative: str, patterns: Sequence[str]) -> bool:
    """As the checks' `per-file-ignores`: against the path in the folder, or its last part."""
    last = relative.rpartition("/")[2]
    return any(
        fnmatch.fnmatchcase(relative, pattern) or fnmatch.fnmatchcase(last, pattern.rstrip("/")) for pattern in patterns
    )


def _portable(path: str) -> str:
    return path if os.sep == "/" else path.replace(os.sep, "/")
