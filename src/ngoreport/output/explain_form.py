"""The text itself, with what was found underlined and named by field and rule.

A value that differs from the words it came from (a name turned to the nominative, a date) is told
beside its name: `period/start=2019-02-01 [period.label]`. Below the text stands what was found and
not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TextIO

from rich.text import Text

from ngoreport.models import Evidence, Report
from ngoreport.output.letters import Letter, letters
from ngoreport.output.table_form import console_for, heading
from ngoreport.output.terminal import clean_line
from ngoreport.output.wording import FIELDS

_LINE = re.compile("([^\n\r\x0b\x0c\x85\u2028\u2029]*)(\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]|$)")
_GUTTER = 7
_LONGEST_VALUE = 50
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


class Explained(NamedTuple):
    """A text, its record, and what was found in it and not taken: field, value, place."""

    text: str
    report: Report
    left_out: Sequence[tuple[str, str, Evidence]] = ()


def write(explained: Iterable[Explained], *, terminal: TextIO | None) -> Iterator[str]:
    """Each text whole, marked where the values of its record stand."""
    console = console_for(terminal)
    for text, report, left_out in explained:
        width = console.width - _GUTTER
        with console.capture() as capture:
            console.print(heading(report))
            for row in _rows(text, marks(text, report), width):
                console.print(row, no_wrap=True, overflow="ignore", crop=False)
            for row in _left_out(left_out, width):
                console.print(row, no_wrap=True, overflow="ignore", crop=False)
            console.print()
        yield "\n".join(line.rstrip() for line in capture.get().split("\n"))


def marks(text: str, report: Report) -> list[Mark]:
    """The places that the values of a record come from, in the order of the text, each once."""
    record = report.model_dump(mode="json")
    found: dict[tuple[int, int, str], list[str]] = {}
    for pointer, place in report.evidence.items():
        found.setdefault((place.start, place.end, place.rule), []).append(pointer)
    return [
        Mark(
            start, end, _label(text[start:end], rule, pointers, record), _COLOUR_OF.get(_keys(pointers[0])[0], "white")
        )
        for (start, end, rule), pointers in sorted(found.items())
    ]


def _label(words: str, rule: str, pointers: Sequence[str], record: dict[str, Any]) -> str:
    """`funding/0/amount=1200,currency=EUR [funding.label]`: the values of one place and their rule."""
    leaves: dict[str, list[str]] = {}
    for pointer in pointers:
        *parent, leaf = _keys(pointer)
        value = clean_line(str(_at(record, pointer)))
        told = leaf if value == clean_line(words) else f"{leaf}={_shortened(value, _LONGEST_VALUE)}"
        leaves.setdefault("/".join(parent), []).append(told)
    names = " ".join(f"{parent}/{','.join(told)}".lstrip("/") for parent, told in leaves.items())
    return clean_line(f"{names} [{rule}]")


def _keys(pointer: str) -> list[str]:
    return pointer.split("/")[1:]


def _at(record: Any, pointer: str) -> object:
    """The value at a JSON Pointer of a record."""
    value = record
    for key in _keys(pointer):
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


def _shortened(value: str, width: int) -> str:
    return value if len(value) <= width else f"{value[: width - 1]}…"


def _left_out(left_out: Sequence[tuple[str, str, Evidence]], width: int) -> Iterator[Text]:
    if left_out:
        yield Text("     │", style="dim")
        yield Text("     │ found and not taken:", style="dim")
    for field, value, place in left_out:
        told = f"{field}={clean_line(value)}"
        rule = f" [{clean_line(place.rule)}]"
        yield Text(f"{place.line:>4} │ {_shortened(told, width - len(rule))}{rule}", style="dim")


def _rows(text: str, found: Sequence[Mark], width: int) -> Iterator[Text]:
    waiting = list(reversed(found))
    open_marks: list[Mark] = []
    for number, line in enumerate(_lines(text), start=1):
        gutter = f"{number:>4} │ "
        while waiting and waiting[-1].start < line.end():
            open_marks.append(waiting.pop())
        for strip in _strips(letters(line[1], line.start()), width):
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


def _strips(letters: Iterable[Letter], width: int) -> Iterator[list[Letter]]:
    """A line in strips no wider than `width`, cut after spaces where there are any."""
    strip: list[Letter] = []
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


def _columns(strip: Sequence[Letter], mark: Mark) -> tuple[int, int] | None:
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


def _shown(strip: Sequence[Letter], here: Sequence[Mark]) -> Text:
    """The strip, each letter in the colour of the shortest mark on it."""
    shown = Text("".join(letter.shown for letter in strip))
    places = [letter.place for letter in strip for _ in letter.shown]
    for mark in sorted(here, key=lambda mark: mark.start - mark.end):
        inside = [at for at, place in enumerate(places) if mark.start <= place < mark.end]
        if inside:
            shown.stylize(f"bold {mark.colour}", inside[0], inside[-1] + 1)
    return shown


def _annotations(strip: Sequence[Letter], here: Sequence[Mark], width: int) -> list[Text]:
    """Rows that underline marks and name each where it ends; marks share a row where there is room."""
    rows: list[Text] = []
    for mark in here:
        columns = _columns(strip, mark)
        if columns is None:
            continue
        first, last = columns
        ends_here = mark.end <= strip[-1].place + 1
        label = f" {_shortened(mark.label, width)}" if ends_here else ""
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
