"""The letters of a line as a terminal shows them, each with its place in the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rich.cells import get_character_cell_size

from ngoreport.output.terminal import clean_for_terminal

_TAB = "   "


class Letter(NamedTuple):
    """A letter of the text as the terminal shows it: its place in the text, its form, its columns."""

    place: int
    shown: str
    width: int


def letters(line: str, start: int) -> Iterator[Letter]:
    """The letters that may be shown; those that a terminal would obey are left out."""
    for place, letter in enumerate(line, start):
        if letter == "\t":
            yield Letter(place, _TAB, len(_TAB))
        elif clean_for_terminal(letter):
            yield Letter(place, letter, get_character_cell_size(letter))
