"""A date that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report, earliest_day


def check(report: Report, _options: Options) -> Iterator[Objection]:
    seen = set()
    for part, date in (("start", report.period.start), ("end", report.period.end)):
        if date and _is_impossible(date):
            seen.add(date)
            yield Objection({"date": date}, (f"/period/{part}",))
    for pointer, values in statements(report, "date"):
        date = values.get("date", "")
        if date not in seen:
            # A month beyond twelve may be the middle of a number that only looks like a date.
            yield Objection({"date": date}, (pointer,), doubtful=_month(date) > 12)


def _is_impossible(date: str) -> bool:
    return earliest_day(date) is None


def _month(date: str) -> int:
    parts = date.split("-")
    return int(parts[-2]) if len(parts) > 2 and parts[-2].isdigit() else 0


RULE = Rule(
    "impossible-date",
    "dates",
    "error",
    {"en": "no calendar has the date {date}", "lt": "tokios datos nėra: {date}"},
    Documentation(
        "Objects to dates that no calendar has, of the period and anywhere in the text: 30 February, the 13th month.",
        "A date that never was can't be looked up, sorted or counted with.",
        "Projektas vykdytas nuo 2022-01-10 iki 2022-02-30.",
        "Projektas vykdytas nuo 2022-01-10 iki 2022-02-28.",
    ),
    check,
)
