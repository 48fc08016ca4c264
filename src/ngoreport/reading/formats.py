"""The one table of formats: a converter each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ngoreport.reading import docx, html, markdown, odt, pdf, plain, rtf
from ngoreport.reading.apart import convert_apart
from ngoreport.reading.converted import Converted
from ngoreport.reading.error import UnreadableError

CONVERTERS: Mapping[str, Callable[[bytes], Converted]] = {
    "text": plain.convert,
    "markdown": markdown.convert,
    "html": html.convert,
    "docx": docx.convert,
    "odt": odt.convert,
    "rtf": rtf.convert,
    "pdf": pdf.convert,
}
"""By kind (`kind_of`), which is also what `source.converter` says. A converter imports its library when it is called,
raises `UnreadableError` with the rest of a sentence where it can't read the bytes, and is run by `convert_apart`."""

# What is of no format that we read, in the words of an error.
_NAMES = {"mail": "a mail", "zip": "a ZIP archive"}


def convert(data: bytes, kind: str) -> Converted:
    """The text of one document of a kind (`kind_of`).

    Raises:
        UnreadableError: there is no text to be had.
    """
    if kind == "text":
        return plain.convert(data)
    if kind not in CONVERTERS:
        raise UnreadableError(f"is {_NAMES.get(kind, kind)}, not a text")
    return convert_apart(kind, data)
