"""Dates and ranges of dates, as Lithuanian reports write them.

`2020-09-07`, `2020 m. liepos 1 d. - gruodžio 31 d.`, `2022 rugsėjis - 2024 birželis`, `2013 m. II ketv.`,
`nuo 2014 m. balandžio iki 2015 m. rugsėjo`, `2018-2020 m.`, and partners' `12 March 2021`.

Nothing is made up: a date has the parts that the text says, a range may end before it starts,
and `2022-02-30` stays. Reading goes in three steps: places where a date may begin are found by
literals (a year's digits, a month's stem), a date is read forward from there, and what follows
a dash or „iki“ is joined with it. Orders of day, month and year: CLDR, lt.

Lengths of time (`18 mėnesių`) stand in `lengths.py`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian import foreign
from ngoreport.lithuanian.calendar_words import (
    month_abbreviations,
    month_words,
    months,
    parts,
    seasons,
    weekdays,
)
from ngoreport.lithuanian.lengths import Length, find_lengths
from ngoreport.lithuanian.mention import Mention

__all__ = ["DateRange", "Length", "PartialDate", "find_dates", "find_lengths"]


class PartialDate(NamedTuple):
    """A date as precise as the text: `month` 1 to 19 and `day` 1 to 39 as written, None where not said."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def iso(self) -> str | None:
        """`2020-01-05`, `2020-01` or `2020`; None without a year."""
        if self.year is None:
            return None
        if self.month is None:
            return f"{self.year:04}"
        if self.day is None:
            return f"{self.year:04}-{self.month:02}"
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


class DateRange(NamedTuple):
    """A date (`start` equals `end`) or a range of dates.

    Attributes:
        start: None where the text says only „iki X“.
        end: None where the text says only „nuo X“.
        is_range: the text names two ends, an open end („nuo X“), or a quarter, half-year or season.
        weekday: the name of a weekday stands right behind, as in posting dates.
        time: a time of day stands right behind.
    """

    start: PartialDate | None
    end: PartialDate | None
    is_range: bool
    weekday: bool = False
    time: bool = False


class _Reading(NamedTuple):
    """A date read at one place, before it is known what follows.

    Attributes:
        first, last: equal, but for a quarter, half-year or season.
        sure: a date even if nothing joins it. A bare `2014` or `kovo` is none.
        style: `iso`, `words`, `year` (a bare one), `spaced` (`2019 06`), `day` (only that).
        plainer: the reading without its day, where the number may count something else
            („2020 m. kovo 8 renginiai“) unless a range follows.
        leads_with_year: the year stands in front, so that it holds for this date alone.
    """

    start: int
    end: int
    first: PartialDate
    last: PartialDate
    sure: bool
    style: str
    plainer: _Reading | None = None
    leads_with_year: bool = True


# Spaces, and the end of a line that was broken by hand.
_GAP = r"[ \t]{0,3}(?:\n[ \t]{0,3})?"
_YEAR_DIGITS = r"(?:19|20)\d\d(?!\d)"

_YEAR = pattern_of(_YEAR_DIGITS)
_WORD = pattern_of(r"[^\W\d_]{2,14}(?!\w)")
_SPACES = pattern_of(_GAP)
# More spaces part columns.
_WIDEST_GAP = 2
_COMMA = pattern_of(rf",?{_GAP}")

# 2020-01-05, 2020.01.05, 2020 01 05, 2020 - 01 - 05, 2020-01 05; behind it „d.“.
_ISO_DAY = pattern_of(
    r"(?: {0,2}(?P<mark>[-./]) {0,2}| )(?P<month>[01]\d)(?: {0,2}(?(mark)[-./ ]| ) {0,2})(?P<day>[0-3]\d)(?![\d])"
    r"(?P<d> {0,2}d(?:\.|(?!\w)))?"
)
_ISO_DAY_SHORT = pattern_of(
    r"(?P<mark>[-.])(?P<month>1?\d)(?P=mark)(?P<day>[123]?\d)(?![\d])(?P<d> {0,2}d(?:\.|(?!\w)))?"
)
_ISO_MONTH = pattern_of(r"(?: {0,1}(?P<mark>[-./]) {0,1}| )(?P<month>0[1-9]|1[0-2])(?!\d)")
_MONTH_DAY = pattern_of(r"(?P<month>[01]\d)([-./ ])(?P<day>[0-3]\d)(?!\d)(?: {0,2}d(?:\.|(?!\w)))?")
_DAY_MONTH_YEAR = pattern_of(
    rf"(?P<day>[0-3]?\d)(?P<mark>[./-]) ?(?P<month>[01]?\d)(?P=mark) ?(?P<year>{_YEAR_DIGITS})"
)
_DAY_MONTH_BEFORE = pattern_of(r"(?<![\w.,/:+-])(?:[0-3]\d([./-]) ?[01]\d\1 ?|[0-3]?\d([./-])[01]?\d\2)\Z")
_MARKS_OF_DATES = frozenset("./-")
# What a number goes on with when it is no date: 2014-06-28-AB, 2020.05.12.3.
_GOES_ON = pattern_of(r"(?!t\d\d:)[^\W_]|[-/._,]\d|[-/_][a-z]")
_ITEM_NUMBER = pattern_of(r"(?<![^\s(])\d{1,2}\.\Z")
_NUMBER_SIGN = pattern_of(r"(?<!\w)(?:nr|no|kodas|numeris)[.:]{0,2} {0,2}\Z")

# 2020 m., 2019-tais metais, 2019-ųjų, 2022/2023 m. m., 2005 metų
_ENDING = r"-(?:aisiais|aisiai|tais|iais|ais|uju|ju|ieji|uosius|tieji|iems|u)(?!\w)"
_YEAR_WORD = pattern_of(
    rf"(?:(?P<ending>{_ENDING})(?: {{0,2}}(?:m\.|met(?:u|us|ais|ai|ams)(?!\w)))?"
    rf"|{_GAP}(?:(?P<school>m\. ?m\.|(?:m\. )?m(?:okslo|oks\.) (?:m\.|met(?:u|us|ais|ai)(?!\w)))"
    r"|met(?:u|us|ais|ai|ams|uose)(?!\w)|m\.)"
    r"|(?P<doubtful> {0,2}m(?!\w)))"
)
_SCHOOL_YEAR = pattern_of(r"[-/](?P<second>\d\d)(?= {0,2}(?:m\. ?m\.|mokslo |met[uai]))")
_NUMERIC_MONTH = pattern_of(
    r" {0,2}(?P<month>0[1-9]|1[0-2]|[1-9]) {0,2}men(?:\.|esi\w{1,3}) {0,2}(?P<day>[0-3]?\d) {0,2}d(?:\.|\b)"
)
_PADDED_MONTH = pattern_of(r" {0,2}(?P<month>0[1-9]) {0,2}men(?:\.|esi\w{1,3})")
_PADDED_DAY = pattern_of(r" {0,2}(?P<month>0[1-9]|1[0-2])[-. ](?P<day>[0-3]\d)(?!\d) {0,2}(?:d(?:\.|\b))?")

_DAY = pattern_of(
    r"(?P<day>[1-3]?\d|0[1-9])(?!\d)(?![.,:]\d)(?P<sure>-(?:osios|oji|aja|ajai|iosios|ioji|iaja|ta|os|a)(?!\w)|"
    + _GAP
    + r"d(?:\.|ien[a-z]{1,5}|(?!\w))(?!\w))?"
)
# Behind a day without „d.“: not a word that it may count, nor a decimal or a unit.
_DAY_ENDS = pattern_of(
    # „birželio 3-ioji“ has an ending, „birželio 3–rugpjūčio 30 d.“ another month behind the dash.
    r"(?![\w%€])(?!-(?!(?:saus|vasar|kov|baland|geguz|birzel|liep|rugpj|rugs|spal|lapkr|gruod)[a-z])[a-z])"
    r"[ \t]{0,3}(?:$|[^\w \t%€$]|iki(?!\w)|(?:ir|bei) \d{1,2} ?d)"
)
_DAY_OF_RANGE = pattern_of(r" {1,3}(?P<day>[1-3]?\d|0[1-9])(?![\w%€])(?![.,:]\d)(?! ?-)")
_DAY_AND_WORD = pattern_of(r" {1,2}(?P<day>[0-3]?\d)(?: d\.?)? {1,2}(?=[a-z])")
_DAY_BEFORE = pattern_of(r"(?<![\w.,:/-])(?P<day>[0-3]?\d)(?: {0,1}d\.?)? {1,2}\Z")
# 15 Kov 2022, as web templates print it
_SHORT_MONTH_BEFORE = pattern_of(r"(?<![\w.,:/-])(?P<day>[0-3]?\d) (?P<month>[a-z]{3,6})\.?,? \Z")
_DAY_BEHIND = pattern_of(r" {1,2}[0-3]?\d(?!\d)")
_YEAR_BEHIND = pattern_of(rf",? {{1,2}}(?={_YEAR_DIGITS})")

_NUMERAL = r"(?:iv|i{1,3}|[1-4])"
_NUMERAL_ENDING = r"(?:-?(?:asis|ojo|ajame|ame|aji|oji|ojoje|ajai|aja|osios|as|os|is|o|a|ia|ias))?"
_PIECE = r"(?P<unit>ketv(?:\.|ir[ct][a-z]{1,6}(?!\w)|(?!\w))|pusm(?:\.|e[ct][a-z]{1,6}(?!\w)))"
_QUARTER = pattern_of(
    rf"(?:(?P<first>{_NUMERAL}){_NUMERAL_ENDING}(?: {{0,2}}(?:-|ir|,) {{0,2}}(?P<last>{_NUMERAL}){_NUMERAL_ENDING})?"
    rf"|(?P<ordinal>pirm|antr|trec|ketvirt)[a-z]{{1,6}}) {{0,2}}(?:{_PIECE}|puse(?:s|i|je)?(?!\w))"
)
_QUARTER_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pirm": 1, "antr": 2, "trec": 3, "ketvirt": 4}
_QUARTER_OPENINGS = ("i", "1", "2", "3", "4", "pirm", "antr", "trec", "ketvirt")
_QUARTER_BEFORE = pattern_of(
    rf"(?<![\w./-])(?:{_NUMERAL}{_NUMERAL_ENDING} {{0,2}}(?:-|ir|,) {{0,2}})?{_NUMERAL}{_NUMERAL_ENDING} {{0,2}}\Z"
)

_DASH = pattern_of(r"[ \t]{0,3}-{1,2}" + _GAP + r"|[ \t]{0,2}[_/][ \t]{0,2}(?=\d)")
_DASH_IN_NEXT_LINE = pattern_of(r"[ \t]{0,3}\n[ \t]{0,3}- {0,2}(?=\d)")
_UNTIL = pattern_of(rf",?{_GAP}-?{_GAP}(?<![^\W_])(?:iki|ligi)(?!\w)(?: pat)?{_GAP}")
_FOREIGN_UNTIL = pattern_of(r" {1,2}(?:to|until|till|do|bis) {1,2}")
_FROM_OR_UNTIL = pattern_of(rf"(?<!\w)(?P<word>nuo|iki|ligi|lig)(?: pat)?{_GAP}\Z")
_ANOTHER_YEAR = pattern_of(
    rf"(?: {{0,2}}(?:,|ir|bei|arba) {{1,2}}{_YEAR_DIGITS}){{1,6}} {{0,2}}(?:m\.|met(?:ais|u|us|ai)\b)"
)
_VALUE_ENDS = pattern_of(r"[ \t]{0,3}(?:[.,;:)]{1,2}(?!\w)|\n|$|-(?= ))")
_ALONE_BEFORE = pattern_of(r"(?:^|\n|: ?|\t)[ \t]{0,3}\Z")
_ALONE_BEHIND = pattern_of(r"[ \t]{0,3}\.?[ \t]{0,3}(?:\n|$)")
_BULLET = pattern_of(r"[ \t]{0,8}[-*]")
_TIME = pattern_of(r"t\d\d:|[ ,|(]{1,4}(?:nuo )?(?:[012]?\d:[0-5]\d|[012]?\d(?:\.[0-5]\d)? {0,2}val(?!\w))")
# „nuo “, „iki pat “ and spaces.
_REACH_BACK = 16
# The name of a weekday and what stands before it.
_WEEKDAY_REACHES = 24
# A weekday, „iki“ or a dash, and the spaces and line ends around them.
_JOINT_REACHES = 60


def find_dates(text: MatchingText) -> list[Mention[DateRange]]:
    """Every date and range of dates, in order and not overlapping; a whole range is one mention.

    The span holds „nuo“ and „iki“ and the words of a year, month, day or part; spans count in the matching text.
    """
    reader = _Reader(text)
    found: list[Mention[DateRange]] = []
    for anchor in text.mentions(words_of).places(_anchor_sign()):
        if anchor >= reader.floor and (mention := reader.mention_at(anchor)):
            found.append(mention)
            reader.floor = mention.span.end
    return found


@cache
def _anchor_sign() -> WordSign:
    """The literals of a date: digits of a year, the name of a month, a quarter, a half-year."""
    return WordSign("19", "20", "ketv", "pusm", whole=months())


class _Reader:
    """Reads the dates of one text. `floor` is the end of the last one: nothing begins before it."""

    def __init__(self, text: MatchingText) -> None:
        self.normal = text.normal
        self.lower = text.lower
        self.marked = text.lower != text.folded and not text.lost_marks
        self.folded = text.folded
        self.floor = 0

    def mention_at(self, anchor: int) -> Mention[DateRange] | None:
        """The date or range around an anchor, or None."""
        reading = self._first_reading(anchor)
        if reading is None:
            return None
        word = self._from_or_until(reading.start)
        second = self._second(reading)
        if second is not None:
            value = _joined(reading, second)
            return self._mention(word.start if word else reading.start, second.end, value)
        if reading.plainer is not None:
            reading = reading.plainer
        if not (reading.sure or self._vouched(reading, word)):
            return None
        start, end, is_range = reading.first, reading.last, reading.first != reading.last
        if word is None:
            return self._mention(reading.start, reading.end, DateRange(start, end, is_range))
        if word.opens:
            return self._mention(word.start, reading.end, DateRange(start, None, True))
        return self._mention(word.start, reading.end, DateRange(None, end, True))

    def _mention(self, start: int, end: int, value: DateRange) -> Mention[DateRange]:
        near = self.folded[end : end + _WEEKDAY_REACHES]
        weekday = _weekday_behind().match(self.folded, end) if "dien" in near else None
        time = _TIME.match(self.folded, weekday.end() if weekday else end)
        if weekday or time:
            value = value._replace(weekday=weekday is not None, time=time is not None)
        return Mention(Span(start, end), value)

    def _first_reading(self, anchor: int) -> _Reading | None:
        if self.folded[anchor].isdigit():
            return self._around_year(anchor) if _YEAR.match(self.folded, anchor) else None
        word = _WORD.match(self.folded, anchor)
        if word is None:
            return None
        if word[0] in months():
            return self._around_month(anchor)
        return self._around_quarter(anchor)

    def _around_year(self, anchor: int) -> _Reading | None:
        sign = self.folded[max(self.floor, anchor - 1) : anchor]
        if (self.folded[anchor - 2 : anchor - 1] if sign == " " else sign) in _MARKS_OF_DATES:
            before = _DAY_MONTH_BEFORE.search(self.folded, max(self.floor, anchor - 8), anchor)
            if before:
                return self._day_month_year(before.start())
        if sign == " " and (reading := self._words_before_year(anchor)):
            return reading
        if self._inside_a_number(anchor):
            return None
        reading = self._year_led(anchor)
        if reading.style in ("iso", "spaced") and self._numbered_before(anchor):
            return None
        return reading

    def _words_before_year(self, anchor: int) -> _Reading | None:
        """`15 Kov 2022`, `12 March 2021`."""
        short = _SHORT_MONTH_BEFORE.search(self.folded, max(self.floor, anchor - 12), anchor)
        if short and (month := month_abbreviations().get(short["month"])):
            date = PartialDate(int(self.folded[anchor : anchor + 4]), month, int(short["day"]))
            return _Reading(short.start(), anchor + 4, date, date, True, "words")
        found = foreign.foreign_date_around(self.folded, anchor, self.floor)
        if found is None:
            return None
        first = foreign.foreign_start_of_range(self.folded, found, self.floor) or found
        return _Reading(first.start, found.end, _foreign_date(first), _foreign_date(found), True, "foreign")

    def _inside_a_number(self, anchor: int) -> bool:
        """The year's digits belong to a code or a longer number: `01-2020`, `LT-2020`, `3,2015`."""
        before = self.folded[anchor - 1 : anchor]
        if before.isalnum():
            return True
        if before not in ("-", "/", ".", ",", ":", "+") or anchor < 2:
            return before == "+"
        behind = self.normal[anchor - 2]
        if before == "." and behind.isdigit():  # „1.2020 m. …“: the number of an item
            return _ITEM_NUMBER.search(self.folded, max(0, anchor - 5), anchor) is None
        return behind.isdigit() or (before in "-/" and behind.isupper())

    def _numbered_before(self, anchor: int) -> bool:
        """„Nr. 2020-05-12“, or the third group of a telephone number."""
        begin = max(0, anchor - 12)
        if _NUMBER_SIGN.search(self.folded, begin, anchor):
            return True
        if self.folded[anchor - 1 : anchor] == "." and self.folded[anchor - 2 : anchor - 1].isdigit():
            return True
        spaced = self.folded[anchor + 4 : anchor + 5] == " "
        digit_before = self.folded[max(self.floor, anchor - 2) : anchor].strip()[-1:].isdigit()
        return spaced and digit_before

    # Forward from a place

    def _year_led(self, start: int) -> _Reading:
        """What begins with a year at `start`; at least the bare year."""
        year, at = int(self.folded[start : start + 4]), start + 4
        numeric = self._numeric(start, year, at)
        if numeric:
            return numeric
        word = _YEAR_WORD.match(self.folded, at)
        date = PartialDate(year)
        if word and word["school"]:
            return _Reading(start, word.end(), date, date, True, "words")
        rest = self._rest_of_year(start, year, word.end() if word else at, word is not None)
        if rest:
            return rest
        if word is None:
            return _Reading(start, at, date, date, False, "year")
        sure = word["doubtful"] is None
        return _Reading(start, word.end(), date, date, sure, "words" if sure else "year")

    def _numeric(self, start: int, year: int, at: int) -> _Reading | None:
        behind = self.folded[at : at + 2]
        # „2020 m.“: most years have a word behind them.
        if behind[:1] not in ("-", ".", "/", " ") or (behind[0] == " " and behind[1:].isalpha()):
            return None
        if match := _SCHOOL_YEAR.match(self.folded, at):
            second = year - year % 100 + int(match["second"])
            word = _YEAR_WORD.match(self.folded, match.end())
            if second == year + 1 and word:
                return _Reading(start, word.end(), PartialDate(year), PartialDate(second), True, "words")
        if match := _ISO_DAY.match(self.folded, at) or _ISO_DAY_SHORT.match(self.folded, at):
            date = PartialDate(year, int(match["month"]), int(match["day"]))
            if date.month and date.day:
                sure = not _GOES_ON.match(self.folded, match.end())
                return _Reading(start, match.end(), date, date, sure, "iso")
        if _DAY_AND_WORD.match(self.folded, at):
            return None
        if match := _ISO_MONTH.match(self.folded, at):
            date = PartialDate(year, int(match["month"]))
            ends = not _GOES_ON.match(self.folded, match.end())
            if not ends and match["mark"] != "-" and not self.folded.startswith(("-", "_"), match.end()):
                return None
            hyphen = match["mark"] == "-" and ends
            return _Reading(start, match.end(), date, date, hyphen, "iso" if match["mark"] == "-" else "spaced")
        return None

    def _rest_of_year(self, start: int, year: int, at: int, named: bool) -> _Reading | None:
        """Month, season, quarter or part behind a year that ends at `at`; `named`: it has its word."""
        begin = self._over_gap(at, _COMMA, over_lines=named)
        letter = self.folded[begin : begin + 1]
        if letter.isdigit():
            return self._numbers_behind_year(start, year, at, begin, named)
        word = _WORD.match(self.folded, begin)
        if word and (month := self._month(word, beside_year=True)):
            return self._from_month(start, year, month[0], month[1])
        if self.folded.startswith(",", at):
            begin = self._over_gap(at, _SPACES, over_lines=named)
            word = _WORD.match(self.folded, begin)
        quarter = self._quarter(start, year, begin)
        if quarter:
            return quarter
        if word is None:
            return None
        if first_month := seasons().get(word[0]):
            return _months_of(start, word.end(), year, first_month, first_month + 2)
        if named and word[0] in parts():
            return _Reading(start, word.end(), PartialDate(year), PartialDate(year), True, "words")
        return None

    def _numbers_behind_year(self, start: int, year: int, at: int, begin: int, named: bool) -> _Reading | None:
        match = _NUMERIC_MONTH.match(self.folded, at) or _PADDED_MONTH.match(self.folded, at)
        if not match and named:
            match = _PADDED_DAY.match(self.folded, at)
        if match:
            day = int(match["day"]) if "day" in match.re.groupindex else None
            date = PartialDate(year, int(match["month"]), day)
            return _Reading(start, match.end(), date, date, True, "words")
        quarter = self._quarter(start, year, begin)
        if quarter:
            return quarter
        if match := _DAY_AND_WORD.match(self.folded, at):
            word = _WORD.match(self.folded, match.end())
            month = self._month(word, beside_year=True) if word else None
            if month and 1 <= int(match["day"]) <= 39:
                date = PartialDate(year, month[0], int(match["day"]))
                return _Reading(start, month[1], date, date, True, "words")
        return None

    def _over_gap(self, at: int, gap: re.Pattern[str], over_lines: bool) -> int:
        """The place behind spaces; a line's end is crossed only where the next one goes on in small letters."""
        if self.folded.startswith(" ", at) and self.folded[at + 1 : at + 2].isalnum():
            return at + 1  # as between most words
        match = gap.match(self.folded, at)
        end = match.end() if match else at
        if "\n" in self.folded[at:end] and not (over_lines and not self.normal[end : end + 1].isupper()):
            return at
        return end

    def _month(self, word: re.Match[str], beside_year: bool) -> tuple[int, int] | None:
        """The month that a word names, and where it ends (the point of an abbreviation belongs to it)."""
        month = months().get(word[0])
        if month is not None:
            if word[0] == "kova" and self.lower.startswith("kova", word.start()) and self.marked:
                return None
            return month, word.end()
        month = month_abbreviations().get(word[0]) if beside_year else None
        if month is None:
            return None
        if self.folded.startswith(".", word.end()):
            return month, word.end() + 1
        return (month, word.end()) if _DAY_BEHIND.match(self.folded, word.end()) else None

    def _from_month(self, start: int, year: int | None, month: int, at: int) -> _Reading:
        """A month that ends at `at`, with „mėn.“, a part or a day behind it."""
        end, named = self._over_month_word(at)
        date = PartialDate(year, month)
        plain = _Reading(start, end, date, date, named or year is not None, "words", leads_with_year=year is not None)
        begin = self._over_gap(end, _SPACES, over_lines=True)
        word = _WORD.match(self.folded, begin)
        if word and word[0] in parts() and begin > end:
            return plain._replace(end=word.end(), sure=True)
        return self._with_day(plain, begin)

    def _over_month_word(self, at: int) -> tuple[int, bool]:
        begin = self._over_gap(at, _SPACES, over_lines=True)
        word = _WORD.match(self.folded, begin)
        if word is None or word[0] not in month_words():
            return at, False
        end = word.end()
        return (end + 1 if word[0] == "men" and self.folded.startswith(".", end) else end), True

    def _with_day(self, plain: _Reading, begin: int) -> _Reading:
        """The month with the day that stands at `begin`, if it is one."""
        match = _DAY.match(self.folded, begin)
        year, month = plain.first.year, plain.first.month
        if match is None or int(match["day"]) > 39:
            return plain
        date = PartialDate(year, month, int(match["day"]))
        dated = plain._replace(end=match.end(), first=date, last=date)
        if match["sure"]:
            # „Vasario 16-oji“ is a feast, „Kovo 11-osios“ a street, unless a year stands there too;
            # „rugpjūčio 31-ąją“ is a day.
            on_the_day = match["sure"] in ("-aja", "-iaja") and self.normal[plain.start].islower()
            return dated._replace(sure=year is not None or on_the_day or not match["sure"].startswith("-"))
        # „2021 m. spalis | 35“: a number in the next line or column is no day.
        gap = self.folded[plain.end : begin]
        if gap.strip(" ") or len(gap) > _WIDEST_GAP or not _DAY_ENDS.match(self.folded, match.end()):
            return plain
        if _DASH.match(self.folded, match.end()):
            return dated._replace(plainer=plain)
        return dated._replace(sure=year is not None)

    def _month_led(self, start: int, abbreviated: bool = False) -> _Reading | None:
        """`rugsėjo 2 d.`, `rugsėjis 2022`, `rugsėjo 12, 2021`: a month at `start`, a year perhaps behind it.

        Abbreviations are read only where a year has been named (`abbreviated`).
        """
        word = _WORD.match(self.folded, start)
        month = self._month(word, beside_year=abbreviated) if word else None
        if month is None:
            return None
        reading = self._from_month(start, None, *month)
        year = self._year_behind(reading.end)
        if year is None:
            return reading
        date = reading.first._replace(year=year.first.year)
        return reading._replace(end=year.end, first=date, last=date, sure=True, plainer=None)

    def _year_behind(self, at: int) -> _Reading | None:
        """A year and nothing more precise behind a date that ends at `at`; a bare one must not count a word."""
        gap = _YEAR_BEHIND.match(self.folded, at)
        year = self._year_led(gap.end()) if gap else None
        if year is None or year.first.month is not None or year.first != year.last:
            return None
        return year if year.sure or self._value_ends(year.end) else None

    def _value_ends(self, at: int) -> bool:
        """No word follows that the number before could count."""
        return bool(_VALUE_ENDS.match(self.folded, at) or _DASH.match(self.folded, at) or _UNTIL.match(self.folded, at))

    def _around_month(self, anchor: int) -> _Reading | None:
        reading = self._month_led(anchor)
        if reading is None or reading.first.year is None or reading.first.day is not None:
            return reading
        before = _DAY_BEFORE.search(self.folded, max(self.floor, anchor - 8), anchor)
        if before is None:
            return reading
        date = reading.first._replace(day=int(before["day"]))
        return reading._replace(start=before.start(), first=date, last=date)

    def _day_month_year(self, start: int) -> _Reading | None:
        match = _DAY_MONTH_YEAR.match(self.folded, start)
        if match is None or _YEAR_WORD.match(self.folded, match.end()):
            return None
        date = PartialDate(int(match["year"]), int(match["month"]), int(match["day"]))
        if not (date.day and date.month) or date.month > 12 or date.day > 31:
            return None
        return _Reading(start, match.end(), date, date, not _GOES_ON.match(self.folded, match.end()), "iso")

    def _quarter(self, start: int, year: int | None, at: int) -> _Reading | None:
        if not self.folded.startswith(_QUARTER_OPENINGS, at):
            return None
        match = _QUARTER.match(self.folded, at)
        if match is None:
            return None
        first = _QUARTER_NUMBERS.get(match["first"] or match["ordinal"]) or int(match["first"])
        last = first
        if match["last"]:
            last = _QUARTER_NUMBERS.get(match["last"]) or int(match["last"])
        length = 3 if (match["unit"] or "").startswith("ketv") else 6
        if last > 12 // length or first > 12 // length:
            return None
        return _months_of(start, match.end(), year, (first - 1) * length + 1, last * length)

    def _around_quarter(self, anchor: int) -> _Reading | None:
        """A quarter or half-year in figures without a year before it; a year may stand behind."""
        before = _QUARTER_BEFORE.search(self.folded, max(self.floor, anchor - 20), anchor)
        reading = self._quarter(before.start(), None, before.start()) if before else None
        if reading is None:
            return None
        year = self._year_behind(reading.end)
        if year is None:
            return reading
        first, last = (date._replace(year=year.first.year) for date in (reading.first, reading.last))
        return reading._replace(end=year.end, first=first, last=last)

    # Ranges

    def _second(self, first: _Reading) -> _Reading | None:
        """The other end of the range that `first` begins, or None."""
        near = self.folded[first.end : first.end + _JOINT_REACHES]
        joined = "-" in near or "iki" in near or "ligi" in near or "_" in near or "/" in near
        if not joined and first.style != "foreign":
            return None
        weekday = _weekday_before_dash().match(self.folded, first.end) if first.first.day else None
        at = weekday.end() if weekday else first.end
        until = _UNTIL.match(self.folded, at)
        if until is None and first.style == "foreign":
            until = _FOREIGN_UNTIL.match(self.folded, at)
        dash = None if until else _DASH.match(self.folded, at)
        if dash and dash[0].strip() in ("_", "/") and first.style not in ("iso", "year"):
            return None
        over_line = None if dash or until else _DASH_IN_NEXT_LINE.match(self.folded, at)
        joint = dash or until or over_line
        if joint is None:
            return None
        second = self._other_end(joint.end(), first)
        if second is None or not self._joins(first, second):
            return None
        if over_line and (not (first.first.day and second.first.day) or self._in_item(first.start)):
            return None
        return second

    def _in_item(self, at: int) -> bool:
        return _BULLET.match(self.folded, self.folded.rfind("\n", 0, at) + 1) is not None

    def _other_end(self, at: int, first: _Reading) -> _Reading | None:
        if self.folded[at : at + 1].isdigit():
            if _YEAR.match(self.folded, at):
                return self._as_precise(self._year_led(at), first)
            return self._day_month_year(at) or self._foreign(at) or self._shortened(at, first)
        if first.style == "foreign":
            return self._foreign(at)
        reading = self._month_led(at, abbreviated=first.first.year is not None)
        return self._as_precise(reading, first) if reading else self._quarter(at, None, at)

    def _as_precise(self, reading: _Reading, first: _Reading) -> _Reading:
        """The end of a range that began with a day: a number behind its month is a day, whatever follows."""
        if first.first.day is None:
            return reading.plainer or reading
        if reading.first.month is None or reading.first.day:
            return reading
        match = _DAY_OF_RANGE.match(self.folded, reading.end)
        if match is None or reading.first != reading.last or int(match["day"]) > 39:
            return reading
        date = reading.first._replace(day=int(match["day"]))
        return reading._replace(end=match.end(), first=date, last=date)

    def _foreign(self, at: int) -> _Reading | None:
        found = foreign.foreign_date_at(self.folded, at)
        if found is None:
            return None
        return _Reading(at, found.end, _foreign_date(found), _foreign_date(found), True, "foreign")

    def _shortened(self, at: int, first: _Reading) -> _Reading | None:
        """The end without what it shares with the start: `07-13`, `29 dienomis`, `3 ketv.`."""
        year, month = first.last.year, first.last.month
        if first.style == "iso" and first.last.day and (match := _MONTH_DAY.match(self.folded, at)):
            date = PartialDate(year, int(match["month"]), int(match["day"]))
            if date.month and date.day and not _GOES_ON.match(self.folded, match.end()):
                return _Reading(at, match.end(), date, date, True, "iso")
        if quarter := self._quarter(at, None, at):
            return quarter
        if match := _DAY_AND_WORD.match(" " + self.folded[at : at + 8]):
            reading = self._day_then_month(at, at + match.end() - 1, int(match["day"]))
            if reading:
                return reading
        match = _DAY.match(self.folded, at)
        if match is None or first.last.day is None or first.style == "spaced" or int(match["day"]) > 39:
            return None
        date = PartialDate(year, month, int(match["day"]))
        sure = bool(match["sure"])
        if not sure and (year is None or first.style == "iso" or not _DAY_ENDS.match(self.folded, match.end())):
            return None
        behind = self._year_behind(match.end()) if sure and year is None else None
        if behind:
            dated = date._replace(year=behind.first.year)
            return _Reading(at, behind.end, dated, dated, sure, "day", leads_with_year=False)
        return _Reading(at, match.end(), date, date, sure, "day")

    def _day_then_month(self, at: int, month_at: int, day: int) -> _Reading | None:
        """`15 geguzes 2021` as an end."""
        reading = self._month_led(month_at)
        if reading is None or reading.first.year is None or reading.first.day is not None:
            return None
        date = reading.first._replace(day=day)
        return reading._replace(start=at, first=date, last=date)

    def _joins(self, first: _Reading, second: _Reading) -> bool:
        """Whether two readings with a dash or „iki“ between them are the ends of one range."""
        if second.style == "day":
            return second.sure or first.first.year is not None
        if second.first.year is None and first.last.month is None:
            return False
        if first.style == "year":
            return second.first.year is not None and (second.sure or self._bare_years(first, second))
        if second.sure:
            return first.sure or second.first.month is not None
        if second.style == "year":
            return first.sure and bool(_VALUE_ENDS.match(self.folded, second.end))
        if second.style == "spaced":
            return first.style in ("spaced", "iso")
        if second.style == "iso":
            return False
        return second.first.day is None or first.first.year is not None

    def _bare_years(self, first: _Reading, second: _Reading) -> bool:
        """Two years without their word: only in „nuo 2014 iki 2020“, or as all there is in a line or behind a label."""
        if second.style != "year":
            return False
        if second.end - second.start > len("2020"):  # „2014-2020 m“, the point forgotten
            return True
        word = self._from_or_until(first.start)
        if word is not None and word.opens:
            return _VALUE_ENDS.match(self.folded, second.end) is not None
        alone = _ALONE_BEFORE.search(self.folded, max(0, first.start - 6), first.start)
        return bool(alone and _ALONE_BEHIND.match(self.folded, second.end))

    def _from_or_until(self, start: int) -> _FromOrUntil | None:
        begin = max(self.floor, start - _REACH_BACK)
        near = self.folded[begin:start]
        if not ("nuo" in near or "iki" in near or "lig" in near):
            return None
        match = _FROM_OR_UNTIL.search(self.folded, begin, start)
        return _FromOrUntil(match.start(), match["word"] == "nuo") if match else None

    def _vouched(self, reading: _Reading, word: _FromOrUntil | None) -> bool:
        """A bare year or month is a date behind „nuo“ or „iki“, a bare year before „ir 2021 m.“ too."""
        if reading.style == "year":
            if _ANOTHER_YEAR.match(self.folded, reading.end):
                return True
            # Of all years 2000 is the one that counts things: „išaugo iki 2000“.
            vouched = word is not None and reading.first.year != 2000
            return vouched and _VALUE_ENDS.match(self.folded, reading.end) is not None
        return word is not None and reading.style == "words" and reading.first.day is None


class _FromOrUntil(NamedTuple):
    """„Nuo“ (`opens`) or „iki“ in front of a date."""

    start: int
    opens: bool


def _joined(first: _Reading, second: _Reading) -> DateRange:
    """One range; an end without a year or month takes it from what stands before, or from a year behind both."""
    start, end = first.first, second.last
    if end.year is None:
        end = end._replace(year=first.last.year)
    elif start.year is None and not second.leads_with_year:
        start = start._replace(year=end.year)
    return DateRange(start, end, True)


def _months_of(start: int, end: int, year: int | None, first: int, last: int) -> _Reading:
    return _Reading(start, end, PartialDate(year, first), PartialDate(year, last), True, "words")


def _foreign_date(found: foreign.ForeignDate) -> PartialDate:
    return PartialDate(found.year, found.month, found.day)


@cache
def _weekday_behind() -> re.Pattern[str]:
    return re.compile(rf"[ ,(|]{{1,4}}\n?(?:{'|'.join(weekdays())})[a-z]{{1,4}}\)?")


@cache
def _weekday_before_dash() -> re.Pattern[str]:
    """A weekday between the first date of a range and its dash, abbreviated (CLDR, lt) or not."""
    return re.compile(
        rf",? {{0,2}}\(?(?:(?:{'|'.join(weekdays())})[a-z]{{1,4}}|pr|an|tr|kt|pn|st|sk)\.?\)?(?= {{0,3}}-)"
    )
