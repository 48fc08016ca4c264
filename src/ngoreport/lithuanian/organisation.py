"""What a named organisation is, and when two names mean the same one."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ngoreport.document.normal import MatchingText, fold, fold_each, normalise, value_of
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import Case, nominative, turn


class Organisation(NamedTuple):
    """An organisation as a text names it.

    Attributes:
        name: the name in the nominative, with the text's quotation marks and capitals.
        written: the words as they stand, single spaces.
        legal_form: the legal form written with the name, short as written (`VšĮ`), long in small letters
            (`viešoji įstaiga`); None without one.
        plural: the name is a plural that has a singular („Europos Sąjungos fondai“).
        in_nominative: whether the words stand in the nominative; None where nothing shows it.
    """

    name: str
    written: str
    legal_form: str | None
    plural: bool
    in_nominative: bool | None


def organisation(text: MatchingText, span: Span, case: Case | None = None) -> Organisation:
    """The organisation that the words of a span, standing in `case`, name."""
    start, end = span
    return _read(text.shown[start:end], text.normal[start:end], case)


# Names recur, within a report and from one report of a batch to the next.
@lru_cache(maxsize=4096)
def _read(shown: str, normal: str, case: Case | None) -> Organisation:
    """As `organisation`, of a name's words as they are shown and as they are matched."""
    written, lower = value_of(shown), normal.lower()
    if len(written) != len(normal) or len(lower) != len(normal) or "\n" in normal:
        again = normalise(written)
        normal, lower = again.normal, again.lower
    tail = fund_tail().search(lower)
    if tail is not None and tail.end() == len(lower):
        bare = _read(written[: tail.start()], normal[: tail.start()], case)
        return bare._replace(name=bare.name + written[tail.start() :], written=written)
    if _CARITAS.search(lower):
        # „Gargždų parapijos „Caritas““: what stands before is whose it is.
        return Organisation(written, written, None, plural=False, in_nominative=None)
    name, reading = turn(written, normal, lower, case)
    return Organisation(
        name,
        written,
        _legal_form(name),
        reading is not None and reading.plural and reading.nominative != reading.singular,
        None if reading is None else name == written,
    )


_CARITAS = pattern_of(r'(?:os|ės|o|ų) "[ck]aritas"$')


@cache
def fund_tail() -> re.Pattern[str]:
    """What belongs to a fund's name behind its head, where it does not decline."""
    return re.compile("|".join(words("names")["behind_funds"]))


def _legal_form(name: str) -> str | None:
    """The legal form that a name is written with: a look-up of its words, which a pattern would cost ten times."""
    forms = _legal_forms()
    for word in name.split():
        if (bare := word.strip(',"„“”()')) in forms:
            return bare
    if ". " in name and (found := legal_form_pattern().search(name)):
        return found.group()
    lower = name.lower()
    if not lower.startswith(_long_forms()):
        return None
    return next(form[:-1] for form in _long_forms() if lower.startswith(form))


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset((*words("legal_forms")["short"], "Všį", "VšI"))


@cache
def _long_forms() -> tuple[str, ...]:
    """Legal forms written out, each with the space before the name."""
    return tuple(form + " " for form in words("legal_forms")["long"])


@cache
def legal_form_pattern() -> re.Pattern[str]:
    """A legal form that does not decline, as a word of its own, in the letters people use for it."""
    forms = sorted(words("legal_forms")["short"], key=len, reverse=True)
    return re.compile(r"(?<![\w.])(?:" + "|".join(re.escape(form) for form in (*forms, "Všį", "VšI")) + r")(?!\w)")


_BRACKETS = pattern_of(r" ?\([^()]{0,80}\)")
_KEY_SPACES = pattern_of(r"[\s.,;:]+|(?<=\w)- | -(?=\w)")


@cache
def _key_legal_forms() -> tuple[str, ...]:
    """Legal forms folded, the longest first."""
    forms = words("legal_forms")
    return tuple(sorted(set(fold_each((*forms["short"], *forms["long"]))), key=len, reverse=True))


# What is written short, by the letters without which it is not there, and in full.
_KEY_WORDS = (
    ("lr", pattern_of(r"\blr\b"), "lietuvos respublikos"),
    ("nvo", pattern_of(r"\bnvo\b"), "nevyriausybiniu organizaciju"),
    ("r", pattern_of(r"\b(?:raj|r)\.? ?(?=sav|$)|\braj\.?(?=\s|$)"), "rajono "),
    ("sav", pattern_of(r"\bm\.? ?(?=sav)"), "miesto "),
    ("sav.", pattern_of(r"\bsav\.(?=\s|$)"), "savivaldybe"),
)
_MINISTRIES = {
    "socialines apsaugos ir darbo ministerija": "sadm",
    "sveikatos apsaugos ministerija": "sam",
    "zemes ukio ministerija": "zum",
    "svietimo, mokslo ir sporto ministerija": "smsm",
}


@lru_cache(maxsize=4096)
def organisation_key(name: str) -> str:
    """A key under which the spellings of one organisation meet.

    Args:
        name: a name in the nominative.

    Returns:
        Small letters without marks; legal form, quotation marks and an abbreviation in
        brackets dropped; `LR`, `raj.`, `m.`, `sav.` written out.
    """
    key = " ".join(fold(normalise(name).normal).split())
    key = _BRACKETS.sub("", key)
    stripped = _without_legal_forms(key).strip()
    key = stripped if len(stripped) > 2 else key
    for letters, pattern, replacement in _KEY_WORDS:
        if letters in key:
            key = pattern.sub(replacement, key)
    ministry = key.removeprefix("lietuvos respublikos ")
    if ministry in _MINISTRIES or ministry in _MINISTRIES.values():
        key = _MINISTRIES.get(ministry, ministry)
    elif key.startswith("eee "):
        key = "europos ekonomines erdves" + key[3:]
    elif key == "es":
        key = "europos sajunga"
    elif key.startswith("es") and not (key[2].isalnum() or key[2] == "_"):
        key = "europos sajungos" + key[2:]
    return " ".join(_KEY_SPACES.sub(" ", key.replace('"', "").replace("'", "")).split())


_BEHIND_LEGAL_FORM = frozenset(' ",')


def _without_legal_forms(key: str) -> str:
    """A key without the legal form before the name and the one behind it."""
    forms = _key_legal_forms()
    if key.startswith(forms):
        for form in forms:
            if key.startswith(form) and key[len(form) : len(form) + 1] in _BEHIND_LEGAL_FORM:
                key = key[len(form) :].removeprefix(" ")
                break
    if key.endswith(forms):
        for form in forms:
            if key.endswith(form) and key.endswith(" ", 0, -len(form)):
                return key[: -len(form) - 1].removesuffix(",")
    return key


_INTRODUCED = pattern_of(
    r'\((?:toliau ?(?:tekste)? ?-? ?)?"?([^\W\d_](?=[^\s()"]{0,12}[A-ZĄČĘĖĮŠŲŪŽ]{1})[^\s()"]{1,12})"?\)'
)


def abbreviations(text: MatchingText) -> dict[str, str]:
    """The abbreviations that a text introduces in brackets behind the long form.

    Returns:
        Long forms in the nominative by abbreviation: `{"JRA": "Jaunimo reikalų agentūra"}`.
        Only those whose letters are the first letters of the words before them.
    """
    found: dict[str, str] = {}
    if "(" not in text.normal:
        return found
    for match in _INTRODUCED.finditer(text.normal):
        short = match.group(1)
        long = _long_form(text.normal[max(0, match.start() - 160) : match.start()], short)
        if long and short not in found:
            start = match.start() - len(long)
            written = " ".join(text.shown[start : match.start()].split())
            found[short] = nominative(written)
    return found


_SMALL_WORDS = frozenset(("ir", "bei", "su", "prie", "už", "of", "the", "for", "and"))


def _long_form(before: str, short: str) -> str | None:
    """The end of `before` whose words begin with the letters of `short`, as it stands, with its last space."""
    letters = [letter for letter in fold(short) if letter.isalpha()]
    places = list(re.finditer(r"[^\W\d_]+", before))
    at = len(letters)
    for match in reversed(places):
        if at and fold(match.group()[0]) == letters[at - 1]:
            at -= 1
        elif match.group().lower() not in _SMALL_WORDS:
            return None
        if not at:
            return before[match.start() :] if "." not in before[match.start() :] else None
    return None
