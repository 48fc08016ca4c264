"""Why an input could not be read."""

from __future__ import annotations


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


class UnreadableError(Exception):
    """Bytes that a converter can't read, in the words of `ReadError.reason`: it does not know their name."""


def missing_extra(kind: str) -> UnreadableError:
    """The sentence for an input whose converter is not installed; `kind` as in "a Word document"."""
    return UnreadableError(f'is {kind}: to read it, pip install "ngoreport[formats]"')
