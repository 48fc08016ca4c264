"""Dates in the languages of partners: the only door to `dateparser`.

`dateparser` knows no Lithuanian and fills what a text leaves out from today's date, so it
is never shown a text: a span is delimited here, by the name of a foreign month beside a
year, and only its words are asked about, in one language, with nothing filled in.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache
from typing import NamedTuple

from ngoreport.document.normal import fold
from ngoreport.lexicon import pattern_of, words

_WORD = r"[^\W\d_]{3,12}"
_YEAR = r"(?:19|20)\d\d(?!\w)"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAY_FIRST = pattern_of(
    rf"(?<![\w.,/])([0-3]?\d)(?:{_ORDINAL}|\.) {{1,2}}(?:of )?(?P<month>{_WORD})\.?,? {{1,2}}{_YEAR}"
)
_MONTH_FIRST = pattern_of(rf"(?<![\w-])(?P<month>{_WORD})\.? {{1,2}}([0-3]?\d){_ORDINAL},? {{1,2}}{_YEAR}")
_MONTH_ONLY = pattern_of(rf"(?<![\w-])(?P<month>{_WORD})\.?,? {{1,2}}{_YEAR}(?! {{0,2}}m(?:et[a-z]{{1,3}})?\b)")
_LEADING_DAY = pattern_of(
    rf"(?<![\w.,:/-])([0-3]?\d)(?:{_ORDINAL}|\.)(?: {{1,2}}(?P<month>{_WORD}))? {{0,2}}- {{0,2}}\Z"
)
_WORD_STARTS = pattern_of(r"(?<!\w)\w")
# The longest that may stand before the year: „30th of październik, “ and a bit.
_REACH = 32


class ForeignDate(NamedTuple):
    """A date and its place: `day` is None where the text names a month alone."""

    start: int
    end: int
    year: int
    month: int
    day: int | None


def foreign_date_at(folded: str, start: int) -> ForeignDate | None:
    """The foreign date that begins exactly at `start` of a folded text, year included, or None."""
    match = _shape_at(folded, start)
    return _dated(match) if match else None


def foreign_date_around(folded: str, year_at: int, floor: int) -> ForeignDate | None:
    """The foreign date whose year stands at `year_at`; it begins at `floor` or later. None if there is none."""
    begin = max(floor, year_at - _REACH)
    if folded[max(begin, year_at - 1) : year_at] != " ":
        return None
    months = _months()
    if months.keys().isdisjoint([word.strip(".,") for word in folded[begin:year_at].split()[-3:]]):
        return None
    for word in _WORD_STARTS.finditer(folded, begin, year_at):
        match = _shape_at(folded, word.start())
        if match and match.end() > year_at:
            # A day that no month has makes the whole nothing: „30 February 2021“ is not February.
            return _dated(match)
    return None


def foreign_start_of_range(folded: str, second: ForeignDate, floor: int) -> ForeignDate | None:
    """The day before „1 - “ or „1 September - “ in front of a foreign date, in its year; None if there is none."""
    begin = max(floor, second.start - _REACH)
    match = _LEADING_DAY.search(folded, begin, second.start)
    if not match or second.day is None:
        return None
    month_word = match["month"]
    if month_word is None:
        return ForeignDate(match.start(), second.start, second.year, second.month, int(match[1]))
    if month_word not in _months():
        return None
    month = _months()[month_word]
    first = _asked(f"{match[1]} {month.spelling} {second.year}", month.languages)
    return ForeignDate(match.start(), second.start, *first) if first else None


class _MonthName(NamedTuple):
    """As it is spelt (folding takes marks off „ę“ and „š“ that dateparser needs), and the languages that have it."""

    spelling: str
    languages: tuple[str, ...]


@cache
def _months() -> dict[str, _MonthName]:
    """Foreign names of months by their folded form."""
    months: dict[str, _MonthName] = {}
    for language, names in words("dates")["foreign"].items():
        for name in names:
            known = months.get(fold(name), _MonthName(name, ()))
            months[fold(name)] = known._replace(languages=(*known.languages, language))
    return months


def _shape_at(folded: str, start: int) -> re.Match[str] | None:
    """Day, month's name and year, or a month's name and year, at `start`."""
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _MONTH_ONLY):
        match = pattern.match(folded, start)
        if match and match["month"] in _months():
            return match
    return None


def _dated(match: re.Match[str]) -> ForeignDate | None:
    month = _months()[match["month"]]
    date = _asked(match.group().replace(match["month"], month.spelling), month.languages)
    return ForeignDate(match.start(), match.end(), *date) if date else None


@lru_cache(maxsize=256)
def _asked(date_words: str, languages: tuple[str, ...]) -> tuple[int, int, int | None] | None:
    """Year, month and day of `date_words` as `dateparser` reads them, with no part made up; None where it can't."""
    from dateparser.date import DateDataParser

    for language in languages:
        parser = DateDataParser(
            languages=[language],
            settings={
                "DATE_ORDER": "DMY",
                "PARSERS": ["absolute-time"],
                "PREFER_DAY_OF_MONTH": "first",
                "RELATIVE_BASE": dt.datetime(2000, 1, 1),  # noqa: DTZ001  (dateparser reads it as local, and fills nothing in)
                "REQUIRE_PARTS": ["month", "year"],
            },
        )
        data = parser.get_date_data(date_words)
        if data.date_obj is not None and data.period in ("day", "month"):
            date = data.date_obj
            return date.year, date.month, date.day if data.period == "day" else None
    return None
