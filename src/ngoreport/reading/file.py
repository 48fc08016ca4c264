"""One input to text: what is no readable text becomes one sentence that says why."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ngoreport.reading.converted import Places
from ngoreport.reading.error import ReadError
from ngoreport.reading.formats import convert

LARGEST = 20_000_000
"""The most bytes of one input: some 5,000 pages."""

_WHITE = "\ufeff\u200b \t\r\n\x0b\x0c\x85\xa0\u2028\u2029"


class ReadText(NamedTuple):
    """A text, where it came from, and what was done to get it.

    Attributes:
        name: the input's name, as it was given; of a part of a mail or an archive `mail.eml/report.docx`.
        text: the text, its line ends as they were.
        encoding: the encoding that the bytes were read in; None for a format that says it by itself.
        sha256: SHA-256 of the bytes, in hexadecimal.
        converter: the format that was read, such as `docx`; None for a plain text.
        repaired: the mistake of encoding that was undone, in words; None where there was none.
        places: where its pages and rows of tables stand.
    """

    name: str
    text: str
    encoding: str | None
    sha256: str
    converter: str | None = None
    repaired: str | None = None
    places: Places = Places()


def bytes_of_file(path: str | os.PathLike[str], *, largest: int = LARGEST) -> tuple[str, bytes]:
    """The name of a file as any output can hold it, and its bytes: one more than `largest` of a larger one.

    Raises:
        ReadError: it is missing, a directory, or can't be read.
    """
    name = _printable(os.fspath(path))
    try:
        if Path(path).is_dir():
            raise ReadError(name, "is a directory, not a file")
        with open(path, "rb") as stream:  # noqa: PTH123
            return name, bytes_of_stream(stream, largest=largest)
    except FileNotFoundError:
        raise ReadError(name, "no such file") from None
    except PermissionError:
        raise ReadError(name, "may not be read: permission denied") from None
    except (OSError, ValueError) as error:
        # ValueError: a name with a NUL in it.
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadError(name, f"can't be read: {reason}") from None


def bytes_of_stream(stream: BinaryIO, *, largest: int = LARGEST) -> bytes:
    """What a stream gives: one byte more than `largest` tells a large one from an endless one's first part."""
    return stream.read(largest + 1)


def read_document(data: bytes, name: str, kind: str) -> ReadText:
    """The text of one document of a known kind (`kind_of`).

    Raises:
        ReadError: it holds nothing but white space.
        UnreadableError: there is no text to be had.
    """
    converted = convert(data, kind)
    if not converted.text.strip(_WHITE):
        raise ReadError(name, "holds nothing but white space")
    return ReadText(
        name=name,
        text=converted.text,
        encoding=converted.encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        converter=None if kind == "text" else kind,
        repaired=converted.repaired,
        places=converted.places,
    )


def _printable(name: str) -> str:
    """A file's name that any output can hold: bytes that are no text become question marks."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
