"""What a batch has done so far, in an SQLite database beside its output.

It keeps its rollback journal (SQLite's own default) rather than a write-ahead log: that one needs memory that
processes share, which folders of a network don't have, and its extra files. Each commit is synced, so that neither
`kill -9` nor the loss of power leaves half of one; commits are seconds apart, so that they cost nothing.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ngoreport.batch.outcome import CRASH, TIMEOUT, Outcome, Part, State

_COMMIT_SECONDS = 2.0
_LAYOUT = 1
"""Of the tables below; another one's journal is begun anew."""

_TABLES = """
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
-- hash is null until the outcome is there, and where the input is to be tried again; run is the last that saw it.
CREATE TABLE input (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, run INTEGER NOT NULL, position INTEGER NOT NULL,
    place TEXT NOT NULL, link TEXT, hash TEXT
);
CREATE TABLE part (
    number INTEGER NOT NULL, part INTEGER NOT NULL, id TEXT NOT NULL, state TEXT NOT NULL,
    record BLOB, kind TEXT, reason TEXT, PRIMARY KEY (number, part)
);
"""


class JournalError(Exception):
    """A journal that can't be used; its text is a sentence that names the file."""


class Entry(NamedTuple):
    """An input in the journal: its number, and the hash of its content where its outcome is there."""

    number: int
    hash: str | None


class Row(NamedTuple):
    """A part as it stands in the journal, with the link of its input."""

    part: Part
    link: str | None


class Journal:
    """The journal of one output. A context manager: what was stored is committed at its end; after an error,
    what was stored some seconds before.

    Args:
        path: where it is; None for one that ends with the process.
        key: stands for all that decides what becomes of a content; outcomes of another key are dropped.

    Raises:
        JournalError: the file can't be written, is something else, or another run is at work with it.
    """

    def __init__(self, path: Path | None, key: str) -> None:
        self._name = str(path)
        try:
            self._database = sqlite3.connect(path or "", isolation_level=None, timeout=1.0)
            # Two runs at a time would undo each other's.
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("BEGIN EXCLUSIVE")
            self._begin(key)
            self.commit()
        except sqlite3.Error as error:
            raise JournalError(self._sentence(error)) from None

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        try:
            # An error, or Ctrl-C, may have come between two statements that belong together.
            self._database.execute("ROLLBACK" if error else "COMMIT")
        except sqlite3.Error as later:
            error = error or later
        self._database.close()
        if isinstance(error, sqlite3.Error):
            raise JournalError(self._sentence(error)) from None

    def enter(self, id_: str, *, place: str, link: str | None, position: int) -> Entry | str:
        """Note that this run has an input; of an id that it has had already, the place that this one came from."""
        row = self._database.execute("SELECT number, run, place, hash FROM input WHERE id = ?", (id_,)).fetchone()
        if row is None:
            added = self._database.execute(
                "INSERT INTO input (id, run, position, place, link) VALUES (?, ?, ?, ?, ?)",
                (id_, self._run, position, place, link),
            )
            assert added.lastrowid is not None
            return Entry(added.lastrowid, None)
        number, run, other, sha256 = row
        if run == self._run:
            return str(other)
        self._database.execute(
            "UPDATE input SET run = ?, position = ?, place = ?, link = ? WHERE number = ?",
            (self._run, position, place, link, number),
        )
        return Entry(number, sha256)

    def store(self, number: int, outcome: Outcome) -> None:
        """Note what became of an input; of one whose content is the known one there is nothing to note."""
        if outcome.parts is not None:
            self._database.execute("DELETE FROM part WHERE number = ?", (number,))
            self._database.executemany(
                "INSERT INTO part (number, part, id, state, record, kind, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(number, at, *part) for at, part in enumerate(outcome.parts)],
            )
            self._database.execute("UPDATE input SET hash = ? WHERE number = ?", (outcome.hash, number))
        if time.monotonic() - self._committed >= _COMMIT_SECONDS:
            self.commit()

    def recover(self, id_: str, outcome: Outcome) -> None:
        """Note what an earlier run had found of an input and not noted; whether it is one still, the next one sees."""
        if outcome.parts is None or outcome.hash is None:
            return
        row = self._database.execute("SELECT number FROM input WHERE id = ?", (id_,)).fetchone()
        if row is None:
            added = self._database.execute(
                "INSERT INTO input (id, run, position, place) VALUES (?, ?, 0, ?)", (id_, self._run - 1, id_)
            )
            row = (added.lastrowid,)
        self.store(row[0], outcome)

    def finish(self) -> None:
        """Drop what this run did not see: the inputs that are no more."""
        self._database.execute(
            "DELETE FROM part WHERE number IN (SELECT number FROM input WHERE run < ?)", (self._run,)
        )
        self._database.execute("DELETE FROM input WHERE run < ?", (self._run,))
        self.commit()

    def rows(self, state: State | None = None) -> Iterator[Row]:
        """What became of the inputs, in their order; of one state where that is said."""
        # The order is found first, of numbers alone: sorted with their records, these would be written out once more.
        for number, link in self._database.execute("SELECT number, link FROM input ORDER BY position"):
            found = self._database.execute(
                "SELECT id, state, record, kind, reason FROM part WHERE number = ?1 AND state = coalesce(?2, state) "
                "ORDER BY part",
                (number, state),
            )
            for row in found:
                yield Row(Part(*row), link)

    def counts(self) -> list[tuple[State, str | None, int]]:
        """How many parts there are of each state and kind."""
        return self._database.execute(
            "SELECT state, kind, count(*) FROM part GROUP BY state, kind ORDER BY state, kind"
        ).fetchall()

    def errors(self, most: int) -> list[tuple[str, str]]:
        """The first errors in the order of the inputs: id and reason."""
        return self._database.execute(
            "SELECT part.id, reason FROM part JOIN input USING (number) WHERE state = 'error' "
            "ORDER BY position, part LIMIT ?",
            (most,),
        ).fetchall()

    @property
    def has_written(self) -> bool:
        """Whether a run has put the output in its place."""
        return self._setting("written") is not None

    def note_written(self) -> None:
        self._database.execute("INSERT OR REPLACE INTO setting VALUES ('written', 'yes')")
        self.commit()

    def _begin(self, key: str) -> None:
        (layout,) = self._database.execute("PRAGMA user_version").fetchone()
        tables = self._database.execute("SELECT count(*) FROM sqlite_schema").fetchone() != (0,)
        if tables and layout != _LAYOUT:
            raise JournalError(f"{self._name}: is no journal of this version of ngoreport; remove it to begin anew")
        if not tables:
            for statement in _TABLES.split(";\n"):
                self._database.execute(statement)
            self._database.execute(f"PRAGMA user_version = {_LAYOUT}")
        if self._setting("key") != key:
            self._database.execute("DELETE FROM part")
            self._database.execute("DELETE FROM input")
            self._database.execute("INSERT OR REPLACE INTO setting VALUES ('key', ?)", (key,))
        # What time or the machine may have been to blame for is tried again.
        self._database.execute(
            "UPDATE input SET hash = NULL WHERE number IN (SELECT number FROM part WHERE kind IN (?, ?))",
            (TIMEOUT, CRASH),
        )
        self._run = int(self._setting("run") or 0) + 1
        self._database.execute("INSERT OR REPLACE INTO setting VALUES ('run', ?)", (str(self._run),))

    def _setting(self, name: str) -> str | None:
        row = self._database.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def commit(self) -> None:
        """Keep what was noted, whatever comes; else that happens every other second."""
        if self._database.in_transaction:
            self._database.execute("COMMIT")
        self._database.execute("BEGIN")
        self._committed = time.monotonic()

    def _sentence(self, error: sqlite3.Error) -> str:
        if "locked" in str(error):
            return f"{self._name}: another run is at work with this journal"
        if "not a database" in str(error):
            return f"{self._name}: is no journal of ngoreport; remove it, or name another output"
        return f"{self._name}: the journal can't be written: {error}"
