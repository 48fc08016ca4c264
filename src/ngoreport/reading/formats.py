"""The one table of formats: a converter each."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

from ngoreport.reading.converted import Converted
from ngoreport.reading.error import UnreadableError

KINDS = {
    "text": "plain",
    "markdown": "markdown",
    "html": "html",
    "docx": "docx",
    "odt": "odt",
    "rtf": "rtf",
    "pdf": "pdf",
}
"""By kind (`kind_of`), which is also what `source.converter` says: the module whose `convert` reads it."""

# What is of no format that we read, in the words of an error.
_NAMES = {"mail": "a mail", "zip": "a ZIP archive"}


def converter(kind: str) -> Callable[[bytes], Converted]:
    """The converter of a kind, imported when it is asked for: a plain text waits for no other format.

    It imports its library when it is called, raises `UnreadableError` with the rest of a sentence where it can't read
    the bytes, and is run by `convert_apart`, save that of plain texts.
    """
    module = import_module(f"ngoreport.reading.{KINDS[kind]}")
    return cast("Callable[[bytes], Converted]", module.convert)


def convert(data: bytes, kind: str) -> Converted:
    """The text of one document of a kind (`kind_of`).

    Raises:
        UnreadableError: there is no text to be had.
    """
    if kind == "text":
        return converter(kind)(data)
    if kind not in KINDS:
        raise UnreadableError(f"is {_NAMES.get(kind, kind)}, not a text")
    from ngoreport.reading.apart import convert_apart

    return convert_apart(kind, data)
