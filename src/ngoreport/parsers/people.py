"""Nouns for people, and the case they stand in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign
from ngoreport.lexicon import pattern_of, words

_IN_PLACE = pattern_of(
    r" [A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,20}(?:oje|ėje|eje|yje|uje|ame|iame|iuose|uose|ose|ėse|ese|yse|ne)(?=[,.;)]| (?:ir|bei|o) )"
)


def in_a_place(normal: str, number_end: int) -> bool:
    """Whether a number counts those in a place alone: „41 Utenoje, 27 Zarasuose“."""
    return _IN_PLACE.match(normal, number_end) is not None


@cache
def people_nouns() -> re.Pattern[str]:
    """Every form of a noun for people, to be matched whole against a folded word."""
    data = words("people")
    stems = "|".join(sorted({fold(stem) for stem in data["stems"]}, key=len, reverse=True))
    endings = sorted(
        {fold(e) for group in ("plural", "singular") for e in data["endings"][group]}, key=len, reverse=True
    )
    forms = "|".join(sorted({fold(word) for word in data["words"]}, key=len, reverse=True))
    definite = "|".join(sorted({fold(stem) for stem in data["definite"]}, key=len, reverse=True))
    definite_endings = "|".join(sorted({fold(ending) for ending in data["endings"]["definite"]}, key=len, reverse=True))
    return re.compile(
        rf"(?:\w{{1,12}}-)?(?:(?:{stems})(?P<ending>{'|'.join(endings)})|(?P<form>{forms})"
        rf"|(?:{definite})(?P<definite>{definite_endings}))"
    )


@cache
def _singular_endings() -> frozenset[str]:
    return frozenset(fold(ending) for ending in words("people")["endings"]["singular"])


def people_case(folded: str, place: Span) -> str | None:
    """The case of a word, if it is a noun for people in the plural, or None. `singular` is a case of its own."""
    return _case_of_word(folded[place.start : place.end])


@lru_cache(maxsize=16384)
def _case_of_word(word: str) -> str | None:
    found = people_nouns().fullmatch(word)
    if found is None:
        return None
    if found["form"]:
        form = found["form"]
        if form in ("asm", "zm"):
            return "genitive"
        if form in ("zmogus", "zmogu", "zmogui", "asmuo", "asmeni", "asmeniui", "moteri"):
            return "singular"
        return _case(form)
    return _case(found["ending"] if found["ending"] is not None else found["definite"])


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
PEOPLE = WordSign(test=lambda folded: _case_of_word(folded) is not None or folded.endswith(_DWELLERS_END))


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
    if ending in _singular_endings():
        return "singular"
    return "accusative"
