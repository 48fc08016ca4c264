"""Dates that no calendar has: `2022-02-30`, `2022-13-01`."""

from __future__ import annotations

import calendar
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.lithuanian.dates import PartialDate, find_dates
from ngoreport.parsers.rule import Candidate, Rule
from ngoreport.parsers.statements.statement import stated

# Without its year, 29 February may be a day.
_LEAP_YEAR = 2024
_SHORTEST_MONTH = 28


def impossible_dates(document: Document) -> Iterator[Candidate]:
    for mention in document.mentions(find_dates):
        said = {date for date in (mention.value.start, mention.value.end) if date is not None and _is_impossible(date)}
        for date in sorted(said, key=str):
            year = f"{date.year:04}" if date.year is not None else "-"
            day = f"-{date.day:02}" if date.day is not None else ""
            yield stated("date", mention.span, date=f"{year}-{date.month:02}{day}")


def _is_impossible(date: PartialDate) -> bool:
    if date.month is None:
        return False
    if not 1 <= date.month <= 12:
        return True
    if date.day is None or 1 <= date.day <= _SHORTEST_MONTH:
        return False
    return not 1 <= date.day <= calendar.monthrange(date.year or _LEAP_YEAR, date.month)[1]


RULES: tuple[Rule, ...] = (Rule(impossible_dates),)
