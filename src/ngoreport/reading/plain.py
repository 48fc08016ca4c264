"""Plain text."""

from __future__ import annotations

from ngoreport.reading.converted import Converted
from ngoreport.reading.decoding import decode
from ngoreport.reading.error import UnreadableError
from ngoreport.reading.mojibake import repair


def convert(data: bytes) -> Converted:
    """The text of bytes in one of the encodings of Lithuanian texts."""
    decoded = decode(data)
    if decoded is None:
        raise UnreadableError(_undecoded(data))
    text, encoding = decoded
    text, repaired = repair(text)
    # A second mark of the text's start, or one that was read wrongly, is none of its letters.
    return Converted(text.removeprefix("\ufeff"), encoding, repaired)


def _undecoded(data: bytes) -> str:
    if b"\0" in data:
        return "is binary data, not a text"
    return "is in none of the encodings of Lithuanian texts (UTF-8, UTF-16, windows-1257, ISO-8859-13, CP775)"
