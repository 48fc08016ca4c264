"""The text itself, with what was found underlined and named by field and rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TextIO

from rich.cells import get_character_cell_size
from rich.text import Text

from ngoreport.models import Report
from ngoreport.output.table_form import console_for, heading
from ngoreport.output.terminal import clean_for_terminal, clean_line
from ngoreport.output.wording import FIELDS

_LINE = re.compile("([^\n\r\x0b\x0c\x85\u2028\u2029]*)(\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]|$)")
_GUTTER = 7
_TAB = "   "
# Fields that stand beside each other in the record differ.
_COLOURS = ("green", "cyan", "yellow", "magenta", "blue", "red")
_COLOUR_OF = {field: _COLOURS[at % len(_COLOURS)] for at, field in enumerate(FIELDS)}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the text, what they became, and the colour of the field."""

    start: int
    end: int
    label: str
    colour: str


class _Letter(NamedTuple):
    """A letter of the text as the terminal shows it: its place in the text, its form, its columns."""

    place: int
    shown: str
    width: int


def write(explained: Iterable[tuple[str, Report]], *, terminal: TextIO | None) -> Iterator[str]:
    """Texts with their records: each text whole, marked where the values of its record stand."""
    console = console_for(terminal)
    for text, report in explained:
        with console.capture() as capture:
            console.print(heading(report))
            for row in _rows(text, marks(report), console.width - _GUTTER):
                console.print(row, no_wrap=True, overflow="ignore", crop=False)
            console.print()
        yield "\n".join(line.rstrip() for line in capture.get().split("\n"))


def marks(report: Report) -> list[Mark]:
    """The places that the values of a record come from, in the order of the text, each once."""
    pointers: dict[tuple[int, int, str], list[str]] = {}
    for pointer, place in report.evidence.items():
        pointers.setdefault((place.start, place.end, place.rule), []).append(pointer)
    return [
        Mark(start, end, clean_line(f"{_names(found)} [{rule}]"), _COLOUR_OF.get(found[0].split("/")[1], "white"))
        for (start, end, rule), found in sorted(pointers.items())
    ]


def _names(pointers: Sequence[str]) -> str:
    """JSON Pointers in short: `funding/0/amount` and `funding/0/currency` as `funding/0/amount,currency`."""
    leaves: dict[str, list[str]] = {}
    for pointer in pointers:
        parent, _, leaf = pointer.lstrip("/").rpartition("/")
        leaves.setdefault(parent, []).append(leaf)
    return " ".join(f"{parent}/{','.join(names)}".lstrip("/") for parent, names in leaves.items())


def _rows(text: str, found: Sequence[Mark], width: int) -> Iterator[Text]:
    waiting = list(reversed(found))
    open_marks: list[Mark] = []
    for number, line in enumerate(_lines(text), start=1):
        gutter = f"{number:>4} │ "
        while waiting and waiting[-1].start < line.end():
            open_marks.append(waiting.pop())
        for strip in _strips(_letters(line[1], line.start()), width):
            here = [mark for mark in open_marks if strip and _columns(strip, mark)]
            yield Text(gutter, style="dim") + _shown(strip, here)
            for row in _annotations(strip, here, width):
                yield Text("     │ ", style="dim") + row
            gutter = "     │ "
        open_marks = [mark for mark in open_marks if mark.end > line.end()]


def _lines(text: str) -> Iterator[re.Match[str]]:
    for line in _LINE.finditer(text):
        if line.start() < len(text):
            yield line
        if not line[2]:
            return


def _letters(line: str, start: int) -> Iterator[_Letter]:
    """The letters that may be shown; those that a terminal would obey are left out."""
    for place, letter in enumerate(line, start):
        if letter == "\t":
            yield _Letter(place, _TAB, len(_TAB))
        elif clean_for_terminal(letter):
            yield _Letter(place, letter, get_character_cell_size(letter))


def _strips(letters: Iterable[_Letter], width: int) -> Iterator[list[_Letter]]:
    """A line in strips no wider than `width`, cut after spaces where there are any."""
    strip: list[_Letter] = []
    used = cut = 0
    for letter in letters:
        if used + letter.width > width and strip:
            cut = cut or len(strip)
            yield strip[:cut]
            strip = strip[cut:]
            used = sum(rest.width for rest in strip)
            cut = 0
        strip.append(letter)
        used += letter.width
        if letter.shown.isspace():
            cut = len(strip)
    yield strip


def _columns(strip: Sequence[_Letter], mark: Mark) -> tuple[int, int] | None:
    """The first column of a mark in a strip and the one behind its last; None where it is elsewhere."""
    if strip[-1].place < mark.start or strip[0].place >= mark.end:
        return None
    column = 0
    first, last = -1, -1
    for letter in strip:
        if mark.start <= letter.place < mark.end and not (letter.shown.isspace() and first < 0):
            first = column if first < 0 else first
            last = column + letter.width if not letter.shown.isspace() else last
        column += letter.width
    return (first, last) if last > first >= 0 else None


def _shown(strip: Sequence[_Letter], here: Sequence[Mark]) -> Text:
    """The strip, each letter in the colour of the shortest mark on it."""
    shown = Text("".join(letter.shown for letter in strip))
    places = [letter.place for letter in strip for _ in letter.shown]
    for mark in sorted(here, key=lambda mark: mark.start - mark.end):
        inside = [at for at, place in enumerate(places) if mark.start <= place < mark.end]
        if inside:
            shown.stylize(f"bold {mark.colour}", inside[0], inside[-1] + 1)
    return shown


def _annotations(strip: Sequence[_Letter], here: Sequence[Mark], width: int) -> list[Text]:
    """Rows that underline marks and name each where it ends; marks share a row where there is room."""
    rows: list[Text] = []
    for mark in here:
        columns = _columns(strip, mark)
        if columns is None:
            continue
        first, last = columns
        ends_here = mark.end <= strip[-1].place + 1
        label = f" {mark.label}" if ends_here else ""
        fits = last + len(label) <= width
        row = next((row for row in rows if len(row) < first), None)
        if row is None:
            row = Text()
            rows.append(row)
        row.append(" " * (first - len(row)))
        row.append("^" * (last - first), style=mark.colour)
        if fits:
            row.append(label, style=mark.colour)
            continue
        row.append(" " * (width - len(row)))
        rows.append(Text(" " * max(0, min(first, width - len(label))) + label[1:], style=mark.colour))
        rows[-1].append(" " * (width - len(rows[-1])))
    return rows
