"""Lengths of time: `18 mėnesių`, `dvejus metus`, `3 m. 6 mėn.`, `pusantrų metų`.

A length is how long something takes; ages („7–10 metų“, „16-25 m.“), ways to count back
(„prieš dvejus metus“) and to say how often („kas 3 mėnesius“) are left alone.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ngoreport.document.normal import MatchingText, fold
from ngoreport.document.span import Span
from ngoreport.document.words import Words, WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.calendar_words import months
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.numbers import number_word_value


class Length(NamedTuple):
    """A length of time in the units that the text names; the others are 0."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0

    def iso(self) -> str:
        """An ISO 8601 duration: `P3Y6M`, `P18D`."""
        units = ((self.years, "Y"), (self.months, "M"), (self.weeks, "W"), (self.days, "D"))
        return "P" + "".join(f"{count}{letter}" for count, letter in units if count)


class _Part(NamedTuple):
    """One number with its unit. `sure` parts need no word beside them to be a length."""

    start: int
    end: int
    length: Length
    sure: bool
    genitive_years: bool


_GAP = r"[ \t]{0,3}(?:\n[ \t]{0,3})?"
# Units, each with the endings that a number can stand before.
_UNIT_SIGN = WordSign(
    "menes", "savai", "pusme",
    whole=(
        "m", "metai", "metu", "metus", "metams", "metais", "men", "menuo", "sav",
        "d", "dienos", "diena", "dienas", "dienoms", "dienomis", "dienu",
    ),
)  # fmt: skip
_UNIT = pattern_of(
    r"(?<!_)(?:men(?:\.|(?!\w)|uo(?!\w)|es(?:i(?:ai|ams|us|ais|o|u)|is?)(?!\w))"
    r"|met(?:ai|u|us|ams|ais)(?!\w)|m\.(?! ?m\.)"
    r"|sav(?:\.|ai(?:t(?:es|e|is|ems|emis)|ciu)(?!\w))"
    r"|dien(?:os|a|as|oms|omis|u)(?!\w)|d\.(?! ?[dm]\.)"
    r"|pusme(?:tis|ti|cio)(?!\w))"
)
_KIND = rf"(?:(?:kalendorin[a-z]{{1,3}}|mokslo){_GAP})?"
_MOST_DIGITS = 3
# What a number of digits stands in front of: 12, 1,5, 2-ju; a second end of a range or a date is none.
_DIGITS_BEFORE = pattern_of(
    r"(?P<number>[1-9](?<![\w.,:/+-].)\d{0,2})(?P<half>[.,]5)?(?P<ending>-[a-z]{1,5})?(?: ?\([a-z ]{3,24}\))?"
    rf"{_GAP}{_KIND}\Z"
)
# „2, 3 mėn.“ is no length of three months; „2023-12-31, 24 mėn.“ is one behind a date.
_RANGE_BEFORE = pattern_of(
    r"(?:(?<!\d{4}-\d\d-\d)\d {0,2}(?:-|,|ir|ar|arba)|(?<!\w)nuo {1,2}\d{1,3}(?: m\.| metu)? {1,2}iki) {0,2}\Z"
)
_WORDS_BEFORE = pattern_of(
    r"(?<!\w)(?:(?P<first>[a-z]{3,16}) {1,2})?(?P<last>(?!mokslo|kalendorin)[a-z]{2,16})" + rf"{_GAP}{_KIND}\Z"
)
_AND_HALF_BEFORE = pattern_of(rf"(?<!\w)(?P<number>\d|[a-z]{{2,12}}) {{1,2}}su puse{_GAP}\Z")
_WORD_BEFORE = pattern_of(rf"(?<!\w)(?P<word>[a-z]{{2,12}}){_GAP}\Z")
_WORD_BEHIND = pattern_of(rf"[ \t]{{0,2}}[,)]?{_GAP}(?P<word>[a-z]{{3,}})")
_JOINT = pattern_of(r" {0,3}(?:ir {1,2}|, )?")
# Months: one, two, three and four years and a half; half a year.
_FRACTIONS = {"pusantru": 18, "pusantrus": 18, "pusantrais": 18, "pustreciu": 30, "pustrecius": 30, "pusketvirtu": 42}
_FRACTIONS |= {"pusketvirtus": 42, "puspenktu": 54, "puspenktus": 54, "puse": 6, "puses": 6}
_HALF_YEAR_LEAD = pattern_of(r"(?:[:-]|trukm[a-z]{1,3}|truko|truks|trunka|per|visa)[ \t]{0,3}\Z")
_A_COUPLE = ("pora", "poros", "poru")
_BESIDE_NUMBERS = frozenset(("mokslo", *_FRACTIONS, *_A_COUPLE))
# How far from „N m.“ or „N d.“ a word of length may stand, and the context that is looked at for it.
_NEAR = 32
# „Dvidešimt ketveri metai“ is the longest number that is looked for.
_REACH = 44
# Numbers of years in words up to this are how long projects last; larger genitives tell ages.
_LONGEST_IN_WORDS = 5


# „2012 m. 10 mėn.“ is October
_YEAR_BEFORE = pattern_of(r"(?:19|20)\d\d {0,2}(?:m\.?|metu)? {0,2}\Z")
_HOW_OFTEN = pattern_of(r"(?<!\w)kart[a-z]{1,3} per {1,2}\Z")


def find_lengths(text: MatchingText) -> list[Mention[Length]]:
    """Every stated length, in order and not overlapping; spans count in the matching text and hold number and unit."""
    folded = text.folded
    found: list[Mention[Length]] = []
    pending: list[_Part] = []
    floor = 0
    all_words = text.mentions(words_of)
    for index in all_words.indices(_UNIT_SIGN):
        if not _may_be_counted(folded, all_words, index):
            continue
        unit = _UNIT.match(folded, all_words.starts[index])
        third_before = all_words.starts[max(0, index - 3)]
        part = _part(folded, unit, floor, third_before) if unit else None
        if part is None:
            continue
        floor = part.end
        if pending and _continues(folded, pending[-1], part):
            pending.append(part)
            continue
        found += _mention(folded, pending)
        pending = [part]
    return found + _mention(folded, pending)


def _may_be_counted(folded: str, all_words: Words, index: int) -> bool:
    """Whether the word before a unit can belong to a number, or the unit needs none: of most units neither is so."""
    if not index or all_words.folded[index].startswith("pusm"):
        return True
    before_ends, starts = all_words.ends[index - 1], all_words.starts[index]
    return (
        _may_count(all_words.folded[index - 1])
        or folded[all_words.starts[index - 1] - 1] == "-"
        or folded.find(")", before_ends, starts) >= 0
        or folded.startswith((" trukmes", " truku", " trukes"), all_words.ends[index])
    )


@lru_cache(maxsize=16384)
def _may_count(word: str) -> bool:
    if word.isdecimal():
        return len(word) <= _MOST_DIGITS  # more are a year's
    return (
        word[0].isdigit()
        or word in _BESIDE_NUMBERS
        or number_word_value(word) is not None
        or word.startswith("kalendorin")
    )


def _part(folded: str, unit: re.Match[str], floor: int, third_before: int) -> _Part | None:
    """A unit with the number before it; in words that has two at most, and one more beside the unit."""
    begin = max(floor, unit.start() - _REACH)
    if unit[0].startswith("pusm"):
        return _half_year(folded, unit, begin)
    before = folded[unit.start() - 1 : unit.start()]
    if not before or before.isalnum() or before.isspace():
        digits = _DIGITS_BEFORE.search(folded, begin, unit.start())
        if digits:
            return _in_digits(folded, unit, digits)
        if unit[0][-1] != "." or unit[0] == "men.":
            return _in_words(folded, unit, max(begin, third_before))
    return None


def _in_digits(folded: str, unit: re.Match[str], digits: re.Match[str]) -> _Part | None:
    if _RANGE_BEFORE.search(folded, max(0, digits.start() - 20), digits.start()):
        return None
    number = int(digits["number"])
    length = _length(unit[0], number, half=digits["half"] is not None)
    if length is None:
        return None
    short = unit[0] in ("m.", "d.")
    if short and (digits["ending"] or (number >= 100 and unit[0] == "m.")):
        return None
    if unit[0].startswith("d") and _behind_month(folded, digits.start()):
        return None
    sure = not short and unit[0] != "metu"
    return _Part(digits.start(), unit.end(), length, sure, unit[0] == "metu")


def _behind_month(folded: str, at: int) -> bool:
    """„Rugsėjo 2 dieną“ is a date."""
    before = _WORD_BEFORE.search(folded, max(0, at - 16), at)
    return before is not None and (before["word"] in months() or before["word"] == "men")


def _in_words(folded: str, unit: re.Match[str], begin: int) -> _Part | None:
    match = _WORDS_BEFORE.search(folded, begin, unit.start())
    if match is None:
        return _unit_alone(folded, unit)
    if unit[0].startswith("met") and (whole := _AND_HALF_BEFORE.search(folded, begin, unit.start())):
        return _years_and_half(unit, whole)
    last, start = match["last"], match.start("last")
    genitive = unit[0] == "metu"
    if unit[0].startswith("met") and last in _FRACTIONS:
        return _Part(start, unit.end(), Length(months=_FRACTIONS[last]), True, False)
    if last in _A_COUPLE:
        couple = _length(unit[0], 2)
        return _Part(start, unit.end(), couple, True, False) if couple else None
    number = number_word_value(last)
    if number is None or not 0 < number < 100:
        return _unit_alone(folded, unit)
    tens = number_word_value(match["first"]) if match["first"] and number < 10 else None
    if tens and 20 <= tens < 100 and tens % 10 == 0:
        number, start = number + tens, match.start("first")
    length = _length(unit[0], number)
    if length is None or (genitive and number == 1 and last == "vienu"):  # „vienu metu“: at one time
        return None
    return _Part(start, unit.end(), length, not genitive or number <= _LONGEST_IN_WORDS, genitive)


def _years_and_half(unit: re.Match[str], whole: re.Match[str]) -> _Part | None:
    """„Dvejų su puse metų“."""
    years = int(whole["number"]) if whole["number"].isdigit() else number_word_value(whole["number"])
    if years is None or not 0 < years <= _LONGEST_IN_WORDS:
        return None
    return _Part(whole.start(), unit.end(), Length(months=years * 12 + 6), True, True)


def _unit_alone(folded: str, unit: re.Match[str]) -> _Part | None:
    """„Metų trukmės“ without a number is one."""
    if unit[0] in ("metu", "menesio", "savaites", "dienos") and folded.startswith(" trukmes", unit.end()):
        length = _length(unit[0], 1)
        return _Part(unit.start(), unit.end(), length, True, False) if length else None
    if unit[0] in ("metus", "menesi", "savaite") and folded.startswith((" truku", " trukes"), unit.end()):
        length = _length(unit[0], 1)  # „metus trukęs projektas“
        return _Part(unit.start(), unit.end(), length, True, False) if length else None
    return None


def _half_year(folded: str, unit: re.Match[str], begin: int) -> _Part | None:
    """„Pusmečio trukmės“, „truko pusmetį“, „trukmė – pusmetis“; „antrasis pusmetis“ is a time, not a length."""
    vouched = folded.startswith(" trukm", unit.end()) or _HALF_YEAR_LEAD.search(folded, begin, unit.start())
    if not vouched or "kart" in folded[max(0, unit.start() - 12) : unit.start()]:
        return None
    return _Part(unit.start(), unit.end(), Length(months=6), True, False)


def _length(unit: str, number: int, half: bool = False) -> Length | None:
    if unit.startswith("met") or unit == "m.":
        return Length(months=number * 12 + 6) if half else Length(years=number)
    if half:
        return None
    if unit.startswith("men"):
        return Length(months=number)
    return Length(weeks=number) if unit.startswith("sav") else Length(days=number)


def _continues(folded: str, first: _Part, second: _Part) -> bool:
    """„3 m.“ and „6 mėn.“ right behind it are one length, told from the larger unit to the smaller."""
    joint = _JOINT.match(folded, first.end)
    if joint is None or joint.end() != second.start:
        return False
    return _rank(first.length) < _rank(second.length)


def _rank(length: Length) -> int:
    return next(rank for rank, count in enumerate((length.years, length.months, length.weeks, length.days)) if count)


def _mention(folded: str, parts: list[_Part]) -> list[Mention[Length]]:
    """The length that parts make together; nothing where they tell an age, an hour of the past or a date."""
    if not parts:
        return []
    start, end = parts[0].start, parts[-1].end
    before = _WORD_BEFORE.search(folded, max(0, start - 16), start)
    lead = before["word"] if before else ""
    if lead == "po" and folded.startswith((" darbo", " veiklos", " darbu", " veiklu"), end):
        lead = ""  # „baigėme po pusantrų metų darbo“
    if lead in _not_a_length() or (lead in ("iki", "nuo") and parts[0].length.years):
        return []
    if lead == "per" and _HOW_OFTEN.search(folded, max(0, start - 16), start):
        return []
    if parts[0].length.months and _YEAR_BEFORE.search(folded, max(0, start - 12), start):
        return []
    if _tells_age(folded, parts):
        return []
    if not (all(part.sure for part in parts) or len(parts) > 1 or _near_word_of_length(folded, start, end)):
        return []
    length = Length()
    for part in parts:
        length = length._replace(
            years=length.years + part.length.years,
            months=length.months + part.length.months,
            weeks=length.weeks + part.length.weeks,
            days=length.days + part.length.days,
        )
    return [Mention(Span(start, end), length)]


def _tells_age(folded: str, parts: list[_Part]) -> bool:
    if not any(part.genitive_years for part in parts):
        return False
    behind = _WORD_BEHIND.match(folded, parts[-1].end)
    return behind is not None and behind["word"].startswith(_age_words())


def _near_word_of_length(folded: str, start: int, end: int) -> bool:
    line = folded.rfind("\n", max(0, start - _NEAR), start) + 1
    before = folded[max(line, start - _NEAR) : start]
    behind = _WORD_BEHIND.match(folded, end)
    if behind and behind["word"].startswith(_length_words()):
        return True
    return any(
        word.strip("(:,-").startswith(("trukm", "laikotarp", "truk")) for word in before.split()
    ) or before.endswith("per ")


@cache
def _not_a_length() -> frozenset[str]:
    return frozenset(fold(word) for word in words("dates")["lengths"]["not_a_length"])


@cache
def _age_words() -> tuple[str, ...]:
    return tuple(fold(stem) for stem in words("dates")["lengths"]["of_age"])


@cache
def _length_words() -> tuple[str, ...]:
    return tuple(fold(stem) for stem in words("dates")["lengths"]["of_length"])
