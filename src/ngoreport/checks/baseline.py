"""A baseline: findings that are known and accepted, so that only new ones are told.

It is a file of JSON, one finding an entry, to be kept beside the reports and reviewed as they are.
An entry holds as long as its file, its rule, the values objected to and the words of its line stay.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

_VERSION = 1


class BaselineError(Exception):
    """A file that is no baseline; its text is a sentence that names it."""


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """A finding that is accepted. The message is for those who read the file."""

    file: str
    rule: str
    fingerprint: str
    message: str


class Baseline:
    """What a baseline file accepts; `path` is where it is or will be."""

    def __init__(self, path: Path, known: Iterable[Known] = ()) -> None:
        self._folder = path.absolute().parent
        self._known = {(entry.file, entry.fingerprint) for entry in known}

    def accepts(self, file: str, fingerprint: str) -> bool:
        return (self.name_of(file), fingerprint) in self._known

    def name_of(self, file: str) -> str:
        """An input's name as the baseline has it: from its own folder, so that both may move together."""
        if file == "-":
            return file
        try:
            return Path(os.path.relpath(file, self._folder)).as_posix()
        except ValueError:
            # On another drive of Windows.
            return Path(file).absolute().as_posix()


def read_baseline(path: Path) -> Baseline:
    """Raises BaselineError where there is none."""
    try:
        content = json.loads(path.read_text("utf-8-sig"))
        if content["version"] != _VERSION:
            raise BaselineError(f"{path}: is a baseline of version {content['version']}; known is {_VERSION}")
        return Baseline(path, [_entry(entry) for entry in content["findings"]])
    except FileNotFoundError:
        raise BaselineError(f"{path}: no such file; --write-baseline makes it") from None
    except OSError as error:
        raise BaselineError(f"{path}: can't be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BaselineError(f"{path}: is no baseline; --write-baseline makes one") from None


def _entry(entry: dict[str, Any]) -> Known:
    known = Known(**entry)
    if not all(isinstance(value, str) for value in asdict(known).values()):
        raise TypeError
    return known


def baseline_text(known: Iterable[Known]) -> str:
    """What a baseline file holds, in an order that makes a change of it short."""
    content = {"version": _VERSION, "findings": [asdict(entry) for entry in sorted(known)]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
