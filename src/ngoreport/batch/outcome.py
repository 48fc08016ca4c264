"""What becomes of an input: the plain values that travel between processes and into the journal."""

from __future__ import annotations

import os
from typing import Literal, NamedTuple

State = Literal["report", "error", "skipped"]

UNREADABLE = "unreadable"
DUPLICATE = "duplicate"
TIMEOUT = "timeout"
CRASH = "crash"
DEFECT = "defect"
KINDS = {
    UNREADABLE: "the input can't be read as a text",
    DUPLICATE: "another input has its id",
    TIMEOUT: "it took longer than --timeout, twice",
    CRASH: "the process that worked at it died, twice",
    DEFECT: "a defect of ngoreport",
}
"""The kinds of errors."""


class Input(NamedTuple):
    """One input.

    Attributes:
        id: what the record's `source.name` and the tables call it: the path or address as given, or the value of
            the column of ids.
        place: where it stands: the path or address, of a row `table.csv:17` (counted from 1, without the head).
        path: a path or an address to read; None where `data` or `failure` stands.
        data: the bytes, where they are at hand: of a row, or fetched from an address.
        failure: why there is nothing to read, as the rest of a sentence.
        link: the path or address of the file that the input is; None for a row.
    """

    id: str
    place: str
    path: str | None = None
    data: bytes | None = None
    failure: str | None = None
    link: str | None = None


class Task(NamedTuple):
    """An input to work at; `known` is the hash of the content that the journal has the outcome of."""

    number: int
    input: Input
    known: str | None = None


class Part(NamedTuple):
    """A record, an error, or a text left out: what one report of an input became.

    Attributes:
        id: the input's id; of a report inside of an input (a file of an archive) its own.
        record: the record as one line of JSON in UTF-8, packed by zlib.
        kind: of an error, one of `KINDS`.
        reason: of an error, the rest of a sentence.
    """

    id: str
    state: State
    record: bytes | None = None
    kind: str | None = None
    reason: str | None = None


class Outcome(NamedTuple):
    """What became of an input.

    Attributes:
        hash: SHA-256 of its content; None where there was none, so that it is tried again.
        seconds: how long it took.
        parts: what it gave; None where the content is the known one.
    """

    hash: str | None
    seconds: float
    parts: tuple[Part, ...] | None


def failed(input_: Input, kind: str, reason: str, *, seconds: float = 0.0) -> Outcome:
    """The outcome of an input that another run is to try again."""
    return Outcome(None, seconds, (Part(input_.id, "error", kind=kind, reason=reason),))


def printable(name: str) -> str:
    """A file's name that any output can hold: bytes that are no text become question marks."""
    return os.fsencode(name).decode("utf-8", "replace")
