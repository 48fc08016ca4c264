"""A text to its record."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ngoreport.models import Report, Source
from ngoreport.reading import LARGEST, ReadText, read_file


@dataclass(frozen=True, slots=True)
class Parsed:
    """A record and what it was chosen from."""

    report: Report


def parse_text(
    text: str, *, name: str | None = None, labels: Mapping[str, Sequence[str]] | None = None
) -> Report:
    """The record of a report's text.

    Args:
        text: the text, as it was read.
        name: what the record calls the text's source.
        labels: label words of your own, by field: `{"title": ["Iniciatyva"]}`.
    """
    return parse_document(text, name=name, labels=labels).report


def parse_file(
    path: str | os.PathLike[str],
    *,
    labels: Mapping[str, Sequence[str]] | None = None,
    largest: int = LARGEST,
) -> Report:
    """The record of a text file of at most `largest` bytes. Raises ReadError where there is no text."""
    return parse_read(read_file(path, largest=largest), labels=labels).report


def parse_read(read: ReadText, *, labels: Mapping[str, Sequence[str]] | None = None) -> Parsed:
    """The record of a text that `ngoreport.reading` has read, and what it was chosen from."""
    source = Source(name=read.name, encoding=read.encoding, sha256=read.sha256, length=len(read.text))
    return _parse(read.text, source, labels)


def parse_document(
    text: str, *, name: str | None = None, labels: Mapping[str, Sequence[str]] | None = None
) -> Parsed:
    """As `parse_text`, with what was found and not chosen."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return _parse(text, Source(name=name, sha256=digest, length=len(text)), labels)


def _parse(text: str, source: Source, labels: Mapping[str, Sequence[str]] | None) -> Parsed:
    return Parsed(Report(source=source))
