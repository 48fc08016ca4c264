"""Dates, intervals and lengths as CLDR writes them for Lithuanian, through Babel."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator

import pytest
from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.units import format_unit

from ngoreport.document.normal import normalise
from ngoreport.lithuanian.dates import DateRange, PartialDate, find_dates
from ngoreport.lithuanian.lengths import find_lengths

from .reading import check

LITHUANIAN = Locale.parse("lt")
FORMATS = ("full", "long", "medium", "short")
# Every skeleton that says a date, by its precision: a month, a day, a quarter, a day without its year.
SKELETONS = {
    **dict.fromkeys(("yM", "yMMM", "yMMMM", "GyMMM"), "month"),
    **dict.fromkeys(("yMd", "yMEd", "yMMMd", "yMMMEd", "yMMMMd", "yMMMMEd", "GyMd", "GyMMMd", "GyMMMEd"), "day"),
    **dict.fromkeys(("MMMMd", "MMMMEd"), "day of a year"),
    "yQQQQ": "quarter",
    "Gy": "year",
}
# The rest of them, and why no date is read, or less of one.
SKELETONS_LEFT = {
    **dict.fromkeys(
        ("d", "E", "Ed", "M", "MMM", "Md", "MEd", "MMMd", "MMMEd", "MMdd"), "numbers alone may be anything"
    ),
    "y": "a bare year may be a number or part of a name",
    "MMMM": "a month alone tells no period; „birželį susitiksime“",
    "MMMMW": "weeks of a month are no places in a record",
    "yw": "weeks of a year are no places in a record",
    "yQQQ": "„k.“ is a village (kaimas) or a form at school (klasė)",
}
# The era parts the year from its month: half is read.
ERA_INSIDE = ("GyMMMM", "GyMMMMd", "GyMMMMEd")

INTERVALS = {
    **dict.fromkeys(("yM", "yMMM", "yMMMM"), "month"),
    **dict.fromkeys(("yMd", "yMEd", "yMMMd", "yMMMEd", "yMMMMd", "yMMMMEd"), "day"),
}
INTERVALS_LEFT = {
    **dict.fromkeys(("d", "M", "Md", "MEd"), "numbers alone may be anything"),
    **dict.fromkeys(("MMM", "MMMd", "MMMEd", "MMMMd", "MMMMEd"), "„gegužės 5–8“ without „d.“ may go on „klasių“"),
    "y": "bare years may be numbers or part of a name",
}
DAYS = 200


def days() -> Iterator[dt.date]:
    chance = random.Random(20)
    for _ in range(DAYS):
        yield dt.date(1991, 1, 1) + dt.timedelta(days=chance.randrange(49 * 365))


def shown(date: PartialDate | None) -> str:
    if date is None:
        return ""
    return date.iso() or f"--{date.month:02}" + (f"-{date.day:02}" if date.day else "")


def dates_of(written: str) -> list[str]:
    values: list[DateRange] = [mention.value for mention in find_dates(normalise(f"Projektas vyko {written}."))]
    return [shown(value.start) + (f"..{shown(value.end)}" if value.is_range else "") for value in values]


def as_precise(date: dt.date, precision: str) -> str:
    match precision:
        case "quarter":
            first = (date.month - 1) // 3 * 3 + 1
            return f"{date.year}-{first:02}..{date.year}-{first + 2:02}"
        case "day of a year":
            return f"-{date.isoformat()[4:]}"
        case _:
            return date.isoformat()[: {"year": 4, "month": 7, "day": 10}[precision]]


def test_formats_and_skeletons():
    cases = []
    for day in days():
        cases += [(format_date(day, form, locale="lt"), [day.isoformat()]) for form in FORMATS]
        cases += [
            (format_skeleton(skeleton, day, locale="lt"), [as_precise(day, precision)])
            for skeleton, precision in SKELETONS.items()
        ]
    check(cases, dates_of, at_least=4_000)


def test_every_skeleton_of_days_is_accounted_for():
    of_times = {skeleton for skeleton in LITHUANIAN.datetime_skeletons if set(str(skeleton)) & set("hHBms")}
    assert set(LITHUANIAN.datetime_skeletons) - of_times == {*SKELETONS, *SKELETONS_LEFT, *ERA_INSIDE}


@pytest.mark.parametrize("skeleton", SKELETONS_LEFT)
def test_skeletons_left(skeleton):
    assert [dates_of(format_skeleton(skeleton, day, locale="lt")) for day in days()] == [[]] * DAYS


@pytest.mark.parametrize("skeleton", ERA_INSIDE)
def test_the_year_before_an_era_is_read(skeleton):
    for day in days():
        assert dates_of(format_skeleton(skeleton, day, locale="lt"))[0] == str(day.year)


def intervals() -> Iterator[tuple[dt.date, dt.date]]:
    """Days apart, months apart and years apart: each has a pattern of its own."""
    chance = random.Random(21)
    for first in days():
        yield first, first + dt.timedelta(days=chance.randrange(1, 20))
        yield first, first + dt.timedelta(days=chance.randrange(30, 300))
        yield first, first + dt.timedelta(days=chance.randrange(400, 2_000))


def test_intervals():
    cases = []
    for start, end in intervals():
        for skeleton, precision in INTERVALS.items():
            ends = sorted({as_precise(start, precision), as_precise(end, precision)})
            cases.append((format_interval(start, end, skeleton, locale="lt"), ["..".join(ends)]))
    check(cases, dates_of, at_least=5_000)


def test_every_interval_of_days_is_accounted_for():
    # „MMMM“ is read: „rugsėjis–lapkritis“ tells no year, and cannot be anything else.
    known = {*INTERVALS, *INTERVALS_LEFT, "MMMM"}
    of_days = {
        skeleton for skeleton in LITHUANIAN.interval_formats if skeleton and not set(str(skeleton)) & set("hHBG")
    }
    assert of_days == known


@pytest.mark.parametrize("skeleton", INTERVALS_LEFT)
def test_intervals_left(skeleton):
    for start, end in intervals():
        apart = "y" if "y" in skeleton else "M" if "M" in skeleton else "d"
        if start.timetuple()[:3] < end.timetuple()[:3] and (apart == "y" or start.year == end.year):
            written = format_interval(start, end, skeleton, locale="lt")
            assert dates_of(written) == [], written


def lengths_of(written: str) -> list[str]:
    return [mention.value.iso() for mention in find_lengths(normalise(f"Projekto trukmė {written}."))]


def test_lengths():
    cases = [
        (format_unit(number, f"duration-{unit}", form, locale="lt"), [f"P{number}{letter}"])
        for unit, letter in (("year", "Y"), ("month", "M"), ("week", "W"), ("day", "D"))
        for number in range(1, 400 if unit == "day" else 100)
        for form in ("long", "short")
    ]
    halves = [(format_unit(n + 0.5, "duration-year", "long", locale="lt"), [f"P{12 * n + 6}M"]) for n in range(1, 30)]
    check(cases + halves, lengths_of, at_least=1_400)
