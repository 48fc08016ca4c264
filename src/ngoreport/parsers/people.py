"""Nouns for people, and the case they stand in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ngoreport.document.normal import fold, fold_each
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign
from ngoreport.lexicon import pattern_of, words

_IN_PLACE = pattern_of(
    r" iš [A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,20}(?:[oųs])(?=[,.;)])"
    r"| [A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,20}(?:oje|ėje|eje|yje|uje|ame|iame|iuose|uose|ose|ėse|ese|yse|ne)"
    r"(?=[,.;)]| (?:ir|bei|o) )"
)


def in_a_place(normal: str, number_end: int) -> bool:
    """Whether a number counts those in a place alone: „41 Utenoje, 27 Zarasuose“."""
    return _IN_PLACE.match(normal, number_end) is not None


_OPENING_LETTERS = 3
_LONGEST_BEFORE_HYPHEN = 12


class _Nouns(NamedTuple):
    """Nouns for people, folded: stems with their endings, and forms of their own.

    Stems stand by their first letters, the longest first: most words begin as none does.
    """

    stems: Mapping[str, Sequence[str]]
    endings: frozenset[str]
    forms: frozenset[str]
    definite: Mapping[str, Sequence[str]]
    definite_endings: frozenset[str]


@cache
def _nouns() -> _Nouns:
    data = words("people")
    endings = data["endings"]
    return _Nouns(
        _by_first_letters(data["stems"]),
        frozenset(fold_each((*endings["plural"], *endings["singular"]))),
        frozenset(fold_each(data["words"])),
        _by_first_letters(data["definite"]),
        frozenset(fold_each(endings["definite"])),
    )


def _by_first_letters(stems: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for stem in sorted(set(fold_each(stems)), key=len, reverse=True):
        assert len(stem) >= _OPENING_LETTERS, stem
        found.setdefault(stem[:_OPENING_LETTERS], []).append(stem)
    return found


def is_people_noun(folded: str) -> bool:
    """Whether a folded word is a form of a noun for people: „mokiniu“, „slaugytojai-savanoriai“, „neigalieji“."""
    return _form_or_ending(folded) is not None


@lru_cache(maxsize=16384)
def _form_or_ending(word: str) -> tuple[str | None, str] | None:
    """The form of its own that a noun for people stands in, or None and its ending; None for other words."""
    before, hyphen, behind = word.partition("-")
    if hyphen:
        if not 0 < len(before) <= _LONGEST_BEFORE_HYPHEN or not before.replace("_", "a").isalnum():
            return None
        word = behind
    nouns = _nouns()
    if (ending := _ending(word, nouns.stems, nouns.endings)) is not None:
        return None, ending
    if word in nouns.forms:
        return word, ""
    ending = _ending(word, nouns.definite, nouns.definite_endings) or _formed(word)
    return None if ending is None else (None, ending)


# Names of agents by their suffixes -toj-, -ėj-, -inink-, -ist-, -olog- (DLKG § 174–181), and participles that stand
# for people in their definite forms: „startavusieji“, „norinčiųjų“.
_AGENT = re.compile(
    r"[a-z]{2,18}(?:(?:inink|(?<=[^aiu])ist|olog)(?P<either>ai|u|ams|us|ais|es|ems|emis|as|e)"
    r"|toj(?P<maker>ai|u|ams|us|ais|os|oms|omis)|(?<=[^i])ej(?P<doer>ai|u|ams|ais|os|oms|omis)"
    r"|(?:us|ant|int)(?P<masculine>ieji|iesiems)|(?:us|anc|inc)(?P<both>iuju|iuosius|iaisiais|iosios|iosioms))"
)
# What it ends in, to be looked at first.
_LAST_OF_AGENTS = ("e", "i", "s", "u")


def _formed(word: str) -> str | None:
    """The ending of a word that is formed as those for people are, and is none of the others."""
    found = _AGENT.fullmatch(word) if word.endswith(_LAST_OF_AGENTS) else None
    if found is None or found.lastgroup is None or word.startswith(_no_people()):
        return None
    return found[found.lastgroup]


@cache
def _no_people() -> tuple[str, ...]:
    return tuple(fold(stem) for stem in words("people")["agents"]["others"])


def _ending(word: str, stems: Mapping[str, Sequence[str]], endings: frozenset[str]) -> str | None:
    """What stands behind the longest of the stems that a word begins with, so that the rest is one of the endings."""
    for stem in stems.get(word[:_OPENING_LETTERS], ()):
        if word.startswith(stem) and (ending := word[len(stem) :]) in endings:
            # A woman is a „keramikė“: „keramikos“ is of the craft.
            return None if stem.endswith("ik") and ending.startswith("o") else ending
    return None


@cache
def _singular_endings() -> frozenset[str]:
    return frozenset(fold(ending) for ending in words("people")["endings"]["singular"])


def people_case(folded: str, place: Span) -> str | None:
    """The case of a word, if it is a noun for people in the plural, or None. `singular` is a case of its own."""
    return _case_of_word(folded[place.start : place.end])


@lru_cache(maxsize=16384)
def _case_of_word(word: str) -> str | None:
    found = _form_or_ending(word)
    if found is None:
        return None
    form, ending = found
    if form is None:
        return _case(ending)
    if form in ("asm", "zm"):
        return "genitive"
    if form in ("zmogus", "zmogu", "zmogui", "asmuo", "asmeni", "asmeniui", "moteri"):
        return "singular"
    return _case(form)


@cache
def _dwellers() -> re.Pattern[str]:
    """People called by their place, by the suffixes -ėn-, -iet-, -išk- (DLKG § 195): `rokiškėnų`, `vilniečiai`."""
    others = "|".join(sorted(words("people")["dwellers"]["others"]))
    return re.compile(
        rf"(?!(?:{others}))\w{{3,16}}(?:ėn(?P<hard>ai|ų|ams|us|ais)|(?:ieč|išk)(?P<soft>iai|ių|iams|ius|iais))"
    )


def dwellers_case(lower: str, normal: str, place: Span) -> str | None:
    """The case of people called by their place, in small letters with their marks; None for other words."""
    if lower[place.end - 1] not in "iųs" or not normal[place.start].islower():
        return None
    found = _dwellers().fullmatch(lower, *place)
    return _case(fold(found["hard"] or found["soft"])) if found else None


# What people called by their place end in, without marks.
_DWELLERS_END = tuple(
    suffix + ending
    for suffixes, endings in (
        (("en",), ("ai", "u", "ams", "us", "ais")),
        (("iec", "isk"), ("iai", "iu", "iams", "ius", "iais")),
    )
    for suffix in suffixes
    for ending in endings
)
# Words that `people_case` or `dwellers_case` may know.
PEOPLE = WordSign(test=lambda folded: _form_or_ending(folded) is not None or folded.endswith(_DWELLERS_END))


# „121 suaugusysis“, „31 sergančioji“
_DEFINITE_SINGULAR = frozenset(("ysis", "usis", "asis", "ioji", "cioji", "oji"))


def _case(ending: str) -> str:
    if ending.endswith("u"):
        return "genitive"
    if ending.endswith("ms"):
        return "dative"
    if ending.endswith(("mis", "ais")):
        return "instrumental"
    if ending in ("ai", "iai", "ys", "ieji", "osios", "iosios", "os", "ios") or ending.endswith(("ai", "nys", "rys")):
        return "nominative"
    if ending in ("us", "ius", "uosius", "iuosius"):
        return "accusative"
    if ending == "es" or ending.endswith("nes"):
        return "nominative"
    if ending in _singular_endings() or ending in _DEFINITE_SINGULAR:
        return "singular"
    return "accusative"
