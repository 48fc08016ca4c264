"""The reports of a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from ngoreport.reading.error import ReadError

TEXTS = (".txt", ".md", ".html", ".htm", ".docx", ".odt", ".rtf", ".pdf", ".eml")
RECORDS = (".json", ".jsonl")
# What every record has and few other files of JSON do; a repository is full of those.
_MARK_OF_RECORD = b'"schema_version"'
_BEGINNING = 65_536
_STDIN = "-"


def find_reports(names: Iterable[str]) -> Iterator[str | ReadError]:
    """The files to read for these names, each once: the names themselves, and of folders what is in them.

    Of a folder, at any depth, the files that end in one of `TEXTS` and the records (`.json`, `.jsonl`, told from other
    JSON by their `schema_version`), by name; what is hidden is left out, and links to folders are
    not followed. An error stands for a folder that can't be read, or that holds no report.
    """
    seen: set[str] = set()
    for name in names:
        for found in _in_folder(name) if name != _STDIN and Path(name).is_dir() else (name,):
            if isinstance(found, ReadError):
                yield found
                continue
            real = found if found == _STDIN else os.path.realpath(found)
            if real not in seen:
                seen.add(real)
                yield found


def _in_folder(folder: str) -> Iterator[str | ReadError]:
    errors: list[OSError] = []
    empty = True
    for here, folders, files in os.walk(folder, onerror=errors.append):
        # os.walk goes down into what is left in this list, in its order.
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = os.path.normpath(Path(here, name))
            if not name.startswith(".") and _is_report(Path(path)):
                empty = False
                yield path
    for error in errors:
        yield ReadError(str(error.filename), f"can't be read: {error.strerror}")
    if empty and not errors:
        yield ReadError(folder, f"holds no reports ({', '.join((*TEXTS, *RECORDS))})")


def _is_report(path: Path) -> bool:
    ending = path.suffix.lower()
    if ending in TEXTS:
        return True
    if ending not in RECORDS:
        return False
    try:
        with path.open("rb") as stream:
            # It is the first key; without its zeros UTF-16 reads as ASCII does.
            return _MARK_OF_RECORD in stream.read(_BEGINNING).replace(b"\0", b"")
    except OSError:
        # Whoever reads it will say why it can't be read.
        return True
