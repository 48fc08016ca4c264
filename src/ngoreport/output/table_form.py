"""A table for the eyes: a block a report, in Lithuanian words, readable at 80 columns."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ngoreport.models import Report
from ngoreport.output import wording
from ngoreport.output.rows import Item, Row, missing, rows
from ngoreport.output.terminal import clean_line

# Longer lines tire the eye.
_WIDEST = 100


def write(reports: Iterable[Report], *, evidence: bool, terminal: TextIO | None) -> Iterator[str]:
    """The records as tables.

    Args:
        reports: the records.
        evidence: say after each value which lines of the text it comes from.
        terminal: the stream that will show them, asked for its width and colours;
            None for a file: 80 columns and no colours.
    """
    console = console_for(terminal)
    for report in reports:
        with console.capture() as capture:
            console.print(heading(report))
            console.print(_table(report, evidence=evidence))
            console.print()
        yield "\n".join(line.rstrip() for line in capture.get().split("\n"))


def console_for(terminal: TextIO | None) -> Console:
    """A console that reads no text as markup; colours obey NO_COLOR and are absent off a terminal."""
    console = Console(
        file=terminal or io.StringIO(),
        force_terminal=None if terminal else False,
        width=None if terminal else 80,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=False,
    )
    console.width = min(console.width, _WIDEST)
    return console


def heading(report: Report) -> Rule:
    return Rule(Text(clean_line(report.source.name or "–"), style="bold"), align="left", style="dim")


def _table(report: Report, *, evidence: bool) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(no_wrap=True, style="bold cyan")
    table.add_column(ratio=1, overflow="fold")
    for row in rows(report):
        table.add_row(Text(row.name), _values(row, evidence=evidence))
    if read := wording.reading(report.source):
        table.add_row(Text("Perskaityta", style="dim"), Text(clean_line(read), style="dim"))
    if absent := missing(report):
        table.add_row(Text("Nerasta", style="dim"), Text(", ".join(absent), style="dim"))
    return table


def _values(row: Row, *, evidence: bool) -> Table | Text:
    if row.field == "funding":
        return _sums(row, evidence=evidence)
    if row.field == "participants":
        return _counts(row, evidence=evidence)
    if len(row.items) == 1:
        return _words(row.items[0], evidence=evidence)
    values = Table.grid(padding=(0, 1, 0, 0))
    values.add_column(no_wrap=True, style="dim")
    values.add_column(overflow="fold")
    for item in row.items:
        values.add_row(Text("•"), _words(item, evidence=evidence))
    return values


def _sums(row: Row, *, evidence: bool) -> Table:
    """Kind, sum and payer below each other, the sums flush right."""
    sums = Table.grid(padding=(0, 2, 0, 0))
    sums.add_column(no_wrap=True)
    sums.add_column(no_wrap=True, justify="right")
    sums.add_column(overflow="fold")
    for item in row.items:
        payer = Text(clean_line(item.after))
        _add_lines(payer, item, evidence=evidence)
        sums.add_row(Text(item.before), Text(item.text, style="bold"), payer)
    return sums


def _counts(row: Row, *, evidence: bool) -> Table:
    """How many and who below each other, the numbers flush right."""
    counts = Table.grid(padding=(0, 1, 0, 0))
    counts.add_column(no_wrap=True, justify="right")
    counts.add_column(overflow="fold")
    for item in row.items:
        counts.add_row(Text(item.before), _who(item, evidence=evidence))
    return counts


def _who(item: Item, *, evidence: bool) -> Text:
    who = Text(clean_line(item.text))
    _add_lines(who, item, evidence=evidence)
    return who


def _words(item: Item, *, evidence: bool) -> Text:
    words = Text(f"{item.before} " if item.before else "")
    words.append(clean_line(item.text))
    if item.after:
        words.append(f" ({clean_line(item.after)})", style="dim")
    _add_lines(words, item, evidence=evidence)
    return words


def _add_lines(words: Text, item: Item, *, evidence: bool) -> None:
    if evidence and item.lines:
        words.append(f"{' ' if words else ''}[{wording.lines(item.lines)}]", style="dim italic")
