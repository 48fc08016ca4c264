"""The text that was read from an input, kept as a file, so that evidence can be looked up in it."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

_DIGITS = 8
_LONGEST = 100
# What some system has no names with.
_NO_NAME = re.compile(r'[\x00-\x1f\x7f<>:"|?*]')


def save_text(folder: Path, name: str, sha256: str, text: str) -> Path:
    """Write the text that was read from an input to `folder`, which is made where it is missing; gives the file.

    The file is UTF-8 without a byte order mark, its line ends as they were read, so that `start` and `end` of evidence
    count its code points. It is called by the input's name and the first digits of its SHA-256
    (`report.docx.1a2b3c4d.txt`), which no two inputs share. It is written whole or not at all.

    Raises:
        OSError: the folder can't be made, or the file can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name(name, sha256)
    beside = folder / f".{secrets.token_hex(8)}.part"
    try:
        # A lone half of a pair, which no encoding can write, keeps its place.
        beside.write_bytes(text.encode("utf-8", "replace"))
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return path


def file_name(name: str, sha256: str) -> str:
    """What the text of an input is called: `a/b.docx` and `1a2b3c4d…` give `b.docx.1a2b3c4d.txt`."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    bare = "input" if last in ("", "-", ".", "..") else _NO_NAME.sub("_", last)
    return f"{bare[:_LONGEST]}.{sha256[:_DIGITS]}.txt"
