"""When two answers are the same.

Analysts differ in quotation marks, dashes, capitals, legal forms and where a sentence is cut. Each
comparison takes the answer wanted first and the one given second; what is no word or number of
the kind it expects is the same only as itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from difflib import SequenceMatcher
from typing import Any

Same = Callable[[Any, Any], bool]

_QUOTATION_MARKS = str.maketrans("", "", "„“”\"'‘’‚«»‹›`´″")
_DASHES = re.compile("[‐‑‒–—―-]+")
_SPACES = re.compile(r"\s+")
_ROUND_DASH = re.compile(r"\s*-\s*")
_EDGES = " .,;:-•"

_REPUBLIC = re.compile(r"^lr\b")
_LEGAL_FORMS = (
    *("všį", "viešoji įstaiga", "asociacija", "uab", "ab", "mb", "bį", "biudžetinė įstaiga"),
    *("labdaros ir paramos fondas", "lpf"),
)
_FORM_BEFORE = re.compile(rf"^(?:{'|'.join(_LEGAL_FORMS)})\s+(?=\S)")
_FORM_BEHIND = re.compile(r"[,.]?\s*(?:všį|viešoji įstaiga|asociacija)$")

_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
# Of a text cut short, this much of the likeness asked must be there in length.
_LEAST_LENGTH = 0.8
# A slip of one letter in a word or two leaves a name the same.
_SLIPS = 2
_SLIP_LIKENESS = 0.86


def plain(words: Any) -> str:
    """The words in small letters, without quotation marks, their dashes and spaces unified, their edges bare."""
    text = unicodedata.normalize("NFC", str(words)).translate(_QUOTATION_MARKS).casefold()
    text = _SPACES.sub(" ", _DASHES.sub("-", text)).strip(_EDGES)
    return _ROUND_DASH.sub("-", text)


def same_words(wanted: Any, given: Any) -> bool:
    return plain(wanted) == plain(given)


def alike(likeness: float) -> Same:
    """A comparison of texts that holds from this likeness on, 1 being the same letter for letter."""

    def alike_enough(wanted: Any, given: Any) -> bool:
        return _likeness_reaches(likeness, plain(wanted), plain(given))

    return alike_enough


def _likeness_reaches(least: float, wanted: str, given: str) -> bool:
    if wanted == given:
        return True
    shorter, longer = sorted((len(wanted), len(given)))
    if not shorter or shorter < least * _LEAST_LENGTH * longer:
        return False
    matcher = SequenceMatcher(None, wanted, given, autojunk=False)
    # The first two are quick and never less than the third.
    return matcher.real_quick_ratio() >= least and matcher.quick_ratio() >= least and matcher.ratio() >= least


def same_name(wanted: Any, given: Any) -> bool:
    """The same name of an organisation: its legal form left out, with a slip of a letter in a word or two."""
    first, second = _bare_name(wanted).split(), _bare_name(given).split()
    if len(first) != len(second):
        return "".join(first) == "".join(second)
    differing = [(one, other) for one, other in zip(first, second, strict=True) if one != other]
    return len(differing) <= _SLIPS and all(_is_slip(one, other) for one, other in differing)


def _bare_name(name: Any) -> str:
    text = _REPUBLIC.sub("lietuvos respublikos", plain(name))
    return _FORM_BEHIND.sub("", _FORM_BEFORE.sub("", text))


def _is_slip(word: str, other: str) -> bool:
    if word[:2] != other[:2] or abs(len(word) - len(other)) > 1:
        return False
    return _likeness_reaches(_SLIP_LIKENESS, plain(word), plain(other))


def same_length(wanted: Any, given: Any) -> bool:
    """The same ISO 8601 duration: years as twelve months, weeks as seven days."""
    return _months_and_days(wanted) == _months_and_days(given)


def _months_and_days(duration: Any) -> object:
    found = _LENGTH.fullmatch(duration) if isinstance(duration, str) else None
    if not found:
        return duration
    years, months, weeks, days = (int(number or 0) for number in found.groups())
    return years * 12 + months, weeks * 7 + days


def same_address(wanted: Any, given: Any) -> bool:
    """The same web address, with or without its last slash."""
    return plain(wanted).rstrip("/") == plain(given).rstrip("/")


def equal(wanted: Any, given: Any) -> bool:
    return bool(wanted == given)


def amount(value: Any) -> str:
    """A sum in one writing: `1200.50` and `1200.5` are the same."""
    try:
        return str(Decimal(str(value)).normalize())
    except InvalidOperation:
        return str(value)
