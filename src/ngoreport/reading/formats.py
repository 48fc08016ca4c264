"""The one table of formats: a converter each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ngoreport.reading import docx, html, markdown, odt, plain, rtf
from ngoreport.reading.apart import convert_apart
from ngoreport.reading.converted import Converted
from ngoreport.reading.error import UnreadableError
from ngoreport.reading.kinds import kind_of

CONVERTERS: Mapping[str, Callable[[bytes], Converted]] = {
    "text": plain.convert,
    "markdown": markdown.convert,
    "html": html.convert,
    "docx": docx.convert,
    "odt": odt.convert,
    "rtf": rtf.convert,
}
"""By kind (`kind_of`), which is also what `source.converter` says. A converter imports its library when it is called,
raises `UnreadableError` with the rest of a sentence where it can't read the bytes, and is run by `convert_apart`."""

# What is of no format that we read, in the words of an error.
_NAMES = {"pdf": "a PDF document"}


def convert(data: bytes, name: str) -> tuple[Converted, str | None]:
    """The text of one document and the converter that read it: None for a plain text.

    Raises:
        UnreadableError: there is no text to be had.
    """
    kind = kind_of(data, name)
    if kind == "text":
        return plain.convert(data), None
    if kind not in CONVERTERS:
        raise UnreadableError(f"is {_NAMES.get(kind, kind)}, not a text")
    return convert_apart(kind, data), kind
