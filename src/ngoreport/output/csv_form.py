"""CSV (RFC 4180) for spreadsheets: one row a report, items of a list parted by ` | `.

A spreadsheet would run a cell that begins with `=`, `+`, `-` or `@` as a formula: such a cell
gets a `'` before it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from ngoreport.models import Activity, Funding, Participants, Report

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_SEPARATOR = " | "


def write(reports: Iterable[Report], *, evidence: bool) -> Iterator[str]:
    """A line of column names, then a line a report; `evidence` adds a column of it as JSON."""
    header = True
    for report in reports:
        cells = row(report, evidence=evidence)
        if header:
            yield _line(cells.keys())
            header = False
        yield _line(inert(cell) for cell in cells.values())


def row(report: Report, *, evidence: bool) -> dict[str, str]:
    """The record as one row: column name to cell."""
    cells = {
        "file": report.source.name or "",
        "title": report.title or "",
        "acronym": report.acronym or "",
        "codes": _SEPARATOR.join(report.codes),
        "period_start": report.period.start or "",
        "period_end": report.period.end or "",
        "period_duration": report.period.duration or "",
        "funding": _SEPARATOR.join(map(_funding, report.funding)),
        "funders": _SEPARATOR.join(report.funders),
        "programmes": _SEPARATOR.join(report.programmes),
        "implementer": report.implementer or "",
        "partners": _SEPARATOR.join(report.partners),
        "goal": report.goal or "",
        "objectives": _SEPARATOR.join(report.objectives),
        "activities": _SEPARATOR.join(map(_activity, report.activities)),
        "results": _SEPARATOR.join(report.results),
        "participants": _SEPARATOR.join(map(_participants, report.participants)),
        "locations": _SEPARATOR.join(report.locations),
        "links": _SEPARATOR.join(report.links),
        "emails": _SEPARATOR.join(contact.value for contact in report.contacts if contact.kind == "email"),
        "phones": _SEPARATOR.join(contact.value for contact in report.contacts if contact.kind == "phone"),
    }
    if evidence:
        cells["evidence"] = report.model_dump_json(include={"evidence"})
    return cells


def _funding(item: Funding) -> str:
    source = f" ({item.source})" if item.source else ""
    return f"{item.kind} {item.amount:f} {item.currency}{source}"


def _activity(item: Activity) -> str:
    return f"{item.text} ({item.status})" if item.status else item.text


def _participants(item: Participants) -> str:
    return f"{item.count} {item.who}"


def inert(cell: str) -> str:
    """The cell, with a `'` before it where a spreadsheet would run it as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
