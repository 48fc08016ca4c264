"""One input to text: what is no readable text becomes one sentence that says why."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ngoreport.reading.decoding import decode

LARGEST = 20_000_000
"""The most bytes of one input: some 5,000 pages."""

# First bytes of the files that people take for texts, and what they are.
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a ZIP archive (as .docx, .odt and .xlsx files are)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
)


class ReadError(Exception):
    """An input that can't be read as text.

    Attributes:
        name: the input's name, as it was given.
        reason: why, as the rest of a sentence: "no such file".
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text and where it came from.

    Attributes:
        name: the input's name, as it was given.
        text: the text, its line ends as they were.
        encoding: the encoding that the bytes were read in.
        sha256: SHA-256 of the bytes, in hexadecimal.
    """

    name: str
    text: str
    encoding: str
    sha256: str


def read_file(path: str | os.PathLike[str], *, largest: int = LARGEST) -> ReadText:
    """The text of a file of at most `largest` bytes. Raises ReadError where there is none."""
    name = _printable(os.fspath(path))
    try:
        if Path(path).is_dir():
            raise ReadError(name, "is a directory, not a file")
        with open(path, "rb") as stream:  # noqa: PTH123
            return read_stream(stream, name, largest=largest)
    except FileNotFoundError:
        raise ReadError(name, "no such file") from None
    except PermissionError:
        raise ReadError(name, "may not be read: permission denied") from None
    except (OSError, ValueError) as error:
        # ValueError: a name with a NUL in it.
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadError(name, f"can't be read: {reason}") from None


def read_stream(stream: BinaryIO, name: str, *, largest: int = LARGEST) -> ReadText:
    """The text of an open stream of bytes, such as standard input."""
    # One byte more than allowed tells a large input from an endless one's first part.
    return read_bytes(stream.read(largest + 1), name, largest=largest)


def read_bytes(data: bytes, name: str, *, largest: int = LARGEST) -> ReadText:
    """The text of bytes in memory; `name` is what an error calls them."""
    if len(data) > largest:
        raise ReadError(name, f"is larger than {largest / 1_000_000:g} MB")
    if not data:
        raise ReadError(name, "is empty")
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise ReadError(name, f"is {kind}, not a text")
    decoded = decode(data)
    if decoded is None:
        raise ReadError(name, _undecoded(data))
    text, encoding = decoded
    if not text.strip("\ufeff\u200b \t\r\n\x0b\x0c\x85\xa0\u2028\u2029"):
        raise ReadError(name, "holds nothing but white space")
    return ReadText(name, text, encoding, hashlib.sha256(data).hexdigest())


def _undecoded(data: bytes) -> str:
    if b"\0" in data:
        return "is binary data, not a text"
    return "is in none of the encodings of Lithuanian texts (UTF-8, UTF-16, windows-1257, ISO-8859-13, CP775)"


def _printable(name: str) -> str:
    """A file's name that any output can hold: bytes that are no text become question marks."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
