"""A period that lies outside what is plausible."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal

from ngoreport.checks.figures import months_between
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report, earliest_day, latest_day

_LENGTH = re.compile(r"(\d+)([YMWD])")
_MONTHS = {"Y": Decimal(12), "M": Decimal(1), "W": Decimal(7) / 30, "D": Decimal(1) / 30}
_TOO_LONG = {
    "en": "the period {start} to {end} is longer than {longest}",
    "lt": "laikotarpis {start} – {end} ilgesnis nei {longest}",
}


def check(report: Report, options: Options) -> Iterator[Objection]:
    start, end = report.period.start, report.period.end
    first = dt.date.fromisoformat(options.bound("earliest"))
    last = dt.date.fromisoformat(options.bound("latest"))
    bounds = {"earliest": first.isoformat(), "latest": last.isoformat()}
    for part, date in (("start", start), ("end", end)):
        if not date:
            continue
        earliest, latest = earliest_day(date), latest_day(date)
        if earliest and latest and (latest < first or earliest > last):
            yield Objection({"date": date, **bounds}, (f"/period/{part}",))
            return
    began, ended = latest_day(start) if start else None, earliest_day(end) if end else None
    longest = options.bound("longest")
    if began and ended and months_between(began, ended) > _months(longest):
        values = {"start": str(start), "end": str(end), "longest": longest}
        yield Objection(values, ("/period/start", "/period/end"), messages=_TOO_LONG)


def _months(duration: str) -> Decimal:
    return sum((int(count) * _MONTHS[unit] for count, unit in _LENGTH.findall(duration)), Decimal(0))


RULE = Rule(
    "implausible-period",
    "dates",
    "warning",
    {
        "en": "the date {date} lies outside {earliest} to {latest}",
        "lt": "data {date} nepatenka tarp {earliest} ir {latest}",
    },
    Documentation(
        "Objects to a period that begins or ends outside the bounds, or lasts longer than the longest one allowed.",
        "A slip in one digit of a year (2091 for 2019) goes unseen until somebody sorts by it.",
        "Projekto laikotarpis: 2019-01-01 – 2091-12-31",
        "Projekto laikotarpis: 2019-01-01 – 2019-12-31",
        ("bounds.earliest", "bounds.latest", "bounds.longest"),
    ),
    check,
)
