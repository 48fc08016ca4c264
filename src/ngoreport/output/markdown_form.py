"""Markdown (CommonMark): a section a report, in Lithuanian words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ngoreport.models import Report
from ngoreport.output import wording
from ngoreport.output.rows import Row, missing, rows
from ngoreport.output.terminal import clean_line

# What CommonMark reads as marks anywhere in a line, raw HTML and entities among them.
_MARKS = re.compile(r"([\\`*_\[\]<>&|~$])")
# What it reads as a mark at the start of a line: headings, bullets, numbers, rules.
_LINE_START = re.compile(r"^(?:(\d{1,9})(?=[.)])|(?=[#+=-]))")


def write(reports: Iterable[Report], *, evidence: bool) -> Iterator[str]:
    blank = ""
    for report in reports:
        yield blank + _section(report, evidence=evidence)
        blank = "\n"


def _section(report: Report, *, evidence: bool) -> str:
    lines = [f"## {text(report.title or report.source.name or '–')}", ""]
    if report.title and report.source.name:
        lines += [f"Failas: {text(report.source.name)}", ""]
    for row in rows(report):
        lines += _field(row, evidence=evidence)
    if read := wording.reading(report.source):
        lines += [f"*Perskaityta: {text(read)}.*", ""]
    if absent := missing(report):
        lines += [f"*Nerasta: {', '.join(absent)}.*", ""]
    return "\n".join(lines[:-1]) + "\n"


def _field(row: Row, *, evidence: bool) -> list[str]:
    values = [_value(row, item, evidence=evidence) for item in range(len(row.items))]
    if not row.many:
        return [f"**{row.name}:** {values[0]}", ""]
    return [f"**{row.name}**", "", *(f"- {value}" for value in values), ""]


def _value(row: Row, item: int, *, evidence: bool) -> str:
    value = row.items[item]
    shown = text(value.text)
    if value.before:
        shown = f"{value.before} {shown}"
    if value.after:
        shown = f"{shown} ({text(value.after)})"
    if evidence and value.lines:
        shown = f"{shown} *[{wording.lines(value.lines)}]*"
    return shown


def text(value: str) -> str:
    """Words of a report as plain text of Markdown."""
    return _LINE_START.sub(lambda found: f"{found[1]}\\" if found[1] else "\\", _MARKS.sub(r"\\\1", clean_line(value)))
