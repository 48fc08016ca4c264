"""A length that is said and one that the dates make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from ngoreport.checks.figures import days_of, months_between, statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report

_PART = re.compile(r"(\d+)([YMWD])")
_IN_MONTHS = {"Y": 12, "M": 1}
_IN_DAYS = {"W": 7, "D": 1}
# Of seven days five are worked on, and holidays fall out.
_WORKED = Decimal("0.6")
# Three days of a month: it begins behind a holiday or ends before one.
_NEARLY = Decimal("0.1")


def check(report: Report, options: Options) -> Iterator[Objection]:
    period = report.period
    if not period.duration:
        return
    parts = _PART.findall(period.duration)
    counted = _counted(period.start, period.end, parts)
    if counted is None or _agree(parts, counted, options.tolerance("months")):
        return
    # Where the end was moved or another period is stated, the length may speak of the first plan.
    for _, values in statements(report, "period"):
        other = _counted(values.get("start"), values.get("end"), parts)
        if other is not None and _agree(parts, other, options.tolerance("months")):
            return
    least, most, unit = counted
    yield Objection(
        {
            "duration": period.duration,
            "counted": f"P{int((least if most - least < 1 else most).to_integral_value(ROUND_HALF_UP))}{unit}",
            "start": str(period.start),
            "end": str(period.end),
        },
        ("/period/duration", "/period/start", "/period/end"),
        doubtful=_is_doubtful(report) or not _far_apart(parts, counted),
    )


def _counted(start: str | None, end: str | None, parts: list[tuple[str, str]]) -> tuple[Decimal, Decimal, str] | None:
    """The least and the most that lies between the two ends, both days counted in, in the unit of the length."""
    days = days_of(start, end)
    if days is None or days[3] < days[0]:
        return None
    first, last, end_first, end_last = days
    if any(unit in _IN_DAYS for _, unit in parts):
        return Decimal(max(0, (end_first - last).days + 1)), Decimal((end_last - first).days + 1), "D"
    least = months_between(last, end_first) if end_first >= last else Decimal(0)
    return least, months_between(first, end_last), "M"


def _said(parts: list[tuple[str, str]]) -> Decimal:
    days = any(unit in _IN_DAYS for _, unit in parts)
    worth = {"Y": 365, "M": 30, **_IN_DAYS} if days else _IN_MONTHS
    return Decimal(sum(int(count) * worth[unit] for count, unit in parts))


def _agree(parts: list[tuple[str, str]], counted: tuple[Decimal, Decimal, str], months: Decimal) -> bool:
    least, most, unit = counted
    said = _said(parts)
    if unit == "M":
        if least == most and abs(most - round(most)) <= _NEARLY and all(unit == "M" for _, unit in parts):
            # From 2 May to 31 October are six months, and nobody rounds them to five.
            return said == round(most)
        # Lengths in years alone are round ones.
        slack = months if any(unit == "M" for _, unit in parts) else max(months, Decimal(6))
        return least - slack < said < most + slack
    if any(unit == "W" for _, unit in parts):
        return least - 7 < said < most + 7
    return least * _WORKED - 2 <= said <= most + 1


def _far_apart(parts: list[tuple[str, str]], counted: tuple[Decimal, Decimal, str]) -> bool:
    least, most, unit = counted
    said = _said(parts)
    off = least - said if said < least else said - most
    return off >= (2 if unit == "M" else 7) and off * 10 > said


def _is_doubtful(report: Report) -> bool:
    """The dates and the length stand in different lines: the length may be another thing's, or the end was moved."""
    places = [report.evidence.get(f"/period/{part}") for part in ("start", "end", "duration")]
    known = [place for place in places if place is not None]
    if len({place.line for place in known}) > 1:
        return not all(place.rule == "period.label" for place in known)
    return False


RULE = Rule(
    "duration-mismatch",
    "dates",
    "error",
    {
        "en": "the text says {duration}, from {start} to {end} are {counted}",
        "lt": "nurodyta trukmė {duration}, o nuo {start} iki {end} yra {counted}",
    },
    Documentation(
        "Objects to a stated length that the start and the end of the period don't make. Less than a month is "
        "rounding where the days make no whole months, a length in years may be half a year off, days may be "
        "working days; a month or year without its day leaves room.",
        "One of the three is wrong, and payments often hang on the length.",
        "Projekto trukmė – 12 mėn. (2021 m. kovo 1 d. – 2021 m. lapkričio 30 d.)",
        "Projekto trukmė – 9 mėn. (2021 m. kovo 1 d. – 2021 m. lapkričio 30 d.)",
        ("tolerances.months",),
    ),
    check,
)
