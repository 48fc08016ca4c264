"""The marks that items of a list begin with."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from ngoreport.lexicon import pattern_of

BULLETS = "•·▪■□●○◦‣►▶▷➢➤➔→✓✔☑✅⦿⚫★☆♦◆❖*§\uf0a7\uf0b7\uf0d8\uf0fc\uf0e0\uf076"

MarkKind = Literal["bullet", "dash", "number", "letter", "roman"]


class Mark(NamedTuple):
    """A mark at the beginning of a line.

    Attributes:
        kind: what it is made of.
        style: what marks of one list share: the bullet itself, `1.`, `1)`, `1.1.`, `a)`, `I.`, `A.1.`.
        order: its number, where it has one.
        end: where the item's own words begin.
    """

    kind: MarkKind
    style: str
    order: int | None
    end: int


# The letter „o“ is a bullet of word processors and a conjunction: only before a tab, a run
# of spaces or a capital letter, or set in from the margin, is it taken for the bullet.
_MARK = pattern_of(
    rf"""(?:
      (?P<bullet>[{re.escape(BULLETS)}])(?:[ \t]{{0,20}}(?:-[ \t]{{1,20}}){{0,2}})
    | (?P<letter_o>o)(?:\t|[ ]{{2,20}}|[ ](?=[A-ZĄČĘĖĮŠŲŪŽ"])|(?<=[ \t]{{2}}o)[ ](?=[^\W\d_]))
    | (?P<dash>-)(?:[ \t]{{1,20}}-)?(?:[ \t]{{1,20}}|(?=[^\W\d]))
    | (?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{0,3}})(?P<number_end>\.\)|[.)])(?:[ \t]{{1,20}}|(?=[^\W\d_])|(?=["(]))
    | \((?P<bracketed>\d{{1,2}}|[a-z])\)[ \t]{{1,20}}
    | (?P<nested>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})[ \t]{{1,20}}(?=[A-ZĄČĘĖĮŠŲŪŽ"])
    | (?P<letter>[A-Za-z])\)[ \t]{{0,20}}
    | (?P<section>[A-H]\.?\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}[.)]|[A-H]\.\d{{1,2}})[ \t]{{1,20}}(?=[A-ZĄČĘĖĮŠŲŪŽ"\d])
    | (?P<sign>\+(?=[ \t]{{1,20}}[^\W\d])|[?\ufffd](?=[ \t]{{1,20}}[\w"]))[ \t]{{1,20}}
    | (?P<roman>[IVX]{{1,5}})(?P<roman_end>[.)])[ \t]{{1,20}}(?=[A-ZĄČĘĖĮŠŲŪŽ"])
    )""",
    re.VERBOSE,
)
_DIGITS = pattern_of(r"\d+")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_STRONG_BULLET = pattern_of(
    rf"(?<=\s)[{re.escape(BULLETS.replace('*', '').replace('§', '').replace('→', ''))}](?=\s|\w)"
)
# Marks that are also signs of other things part items only behind a wide gap.
_WEAK_MARK = pattern_of(r"(?:(?<= {3})|(?<=\t))[-*§→](?=[ \t])")
_BRACKET_REACH = 60
_SENTENCE_END_BEFORE = pattern_of(r"[.;:!?)]\s{1,20}$")


def read_mark(normal: str, start: int, end: int) -> Mark | None:
    """The mark that the words from `start` to `end` begin with."""
    # Lines begin with a word as a rule, and of words only Roman numerals are marks.
    opening = normal[start : start + 2]
    if opening.isalpha() and (opening[0] not in _ROMAN or opening[1:] not in _ROMAN):
        return None
    found = _MARK.match(normal, start, end)
    return _mark_of(found) if found and found.end() < end else None


def _mark_of(found: re.Match[str]) -> Mark:
    at = found.end()
    if found["bullet"]:
        return Mark("bullet", found["bullet"], None, at)
    if found["letter_o"]:
        return Mark("bullet", "o", None, at)
    if found["dash"]:
        return Mark("dash", "-", None, at)
    if found["number"] or found["nested"] or found["section"]:
        return _numbered(found, at)
    if found["bracketed"]:
        inside = found["bracketed"]
        order = int(inside) if inside.isdigit() else ord(inside) - ord("a") + 1
        return Mark("number", "(1)" if inside.isdigit() else "(a)", order, at)
    if found["letter"]:
        letter = found["letter"]
        return Mark("letter", "a)" if letter.islower() else "A)", ord(letter.lower()) - ord("a") + 1, at)
    if found["sign"]:
        # A question mark is what an old encoding made of a bullet that it lacks.
        return Mark("bullet", found["sign"], None, at)
    return Mark("roman", "I" + found["roman_end"], roman_number(found["roman"]), at)


def _numbered(found: re.Match[str], at: int) -> Mark:
    """The mark of a match that holds a number: `1.`, `1.1`, `A.1.`"""
    if found["section"]:
        return Mark("number", _DIGITS.sub("1", found["section"]), int(_DIGITS.findall(found["section"])[-1]), at)
    if found["number"]:
        parts = found["number"].split(".")
        return Mark("number", "1." * (len(parts) - 1) + "1" + found["number_end"], int(parts[-1]), at)
    parts = found["nested"].split(".")
    return Mark("number", "1." * len(parts), int(parts[-1]), at)


def roman_number(digits: str) -> int:
    """The value of a Roman numeral of I, V and X."""
    values = [_ROMAN[digit] for digit in digits]
    return sum(
        -value if any(later > value for later in values[at + 1 : at + 2]) else value for at, value in enumerate(values)
    )


def marks_inside(normal: str, start: int, end: int, first: Mark) -> list[int]:
    """Where further items begin in a line that opened with `first`: „• a • b“, „1) a 2) b“."""
    if first.kind in ("bullet", "dash"):
        if normal.find(first.style, start, end) < 0:
            return []
        pattern = _WEAK_MARK if first.style in "-*§→" else _STRONG_BULLET
        return [m.start() for m in pattern.finditer(normal, start, end) if normal[m.start()] == first.style]
    if first.kind not in ("number", "letter") or first.order is None or first.style.count("1") > 1:
        return []
    places: list[int] = []
    expected = first.order + 1
    while True:
        sign = str(expected) if first.kind == "number" else chr(ord("a") + expected - 1)
        written = first.style.replace("1", sign).replace("a", sign) if first.kind == "number" else f"{sign})"
        if first.style == "A)":
            written = written.upper()
        # A full stop after a number is also found in dates and ordinals: there the next word
        # has to begin like an item.
        at = _next_mark(normal, written, places[-1] + 1 if places else start, end, strict=written.endswith("."))
        if at < 0:
            return places
        places.append(at)
        expected += 1


def _next_mark(normal: str, written: str, start: int, end: int, *, strict: bool) -> int:
    at = normal.find(written, start, end)
    while at >= 0:
        before, after = normal[at - 1 : at], normal[at + len(written) : at + len(written) + 2]
        parted = before.isspace() and after[:1].isspace()
        near = max(start, at - _BRACKET_REACH)
        in_brackets = normal.rfind("(", near, at) > normal.rfind(")", near, at)  # „(žr. 2)“
        if parted and not in_brackets and (not strict or _SENTENCE_END_BEFORE.search(normal, max(start, at - 24), at)):
            return at
        at = normal.find(written, at + 1, end)
    return -1
