"""Whether a text is a report of one project at all: a score, quickly, and the signs that it rests on.

A crawl brings news, laws, calls for proposals and pages of menus along. The score counts words, labels,
sums and years that reports have and others lack (`data/recognition.toml`), and takes a small part of
the time that reading the report would.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from ngoreport.document.normal import normalise
from ngoreport.document.words import Words
from ngoreport.lexicon import label_table, pattern_of, words

DEFAULT_SCORE = 0.5
"""A text with this score or more is taken for a report."""

# A report says what it is at its beginning; a longer text costs no more.
_LETTERS = 20_000
_FEW_WORDS = 25
_SHOWN = 6

_SUM = pattern_of(
    r"\d[\d .]{0,14}(?:,\d{1,2})?(?:,-)? ?(?:tukst\.? ?|mln\.? ?)?(?:eur\w{0,3}|lt|ltl|lit\w{1,3}|€|usd"
    r"|(?:jav )?doleri\w{1,3}|zlot\w{1,2})(?!\w)"
)
_YEAR = pattern_of(r"(?<!\d)(?:19[89]|20[0-4])\d(?!\d)")
_NAMED = pattern_of(r"(?<!\w)projekt(?:as|o|ui|a|u|e)\s(?:nr\.? ?[\w/-]{1,20} )?\"(?=[^\W_])")
_HEAD = pattern_of(
    r"(?m)^[ \t]{0,8}(?:[-*•·]|\d{1,2}[.)])?[ \t]{0,4}([^\W\d_][^\n:|\t]{2,59}?)(?=[ ]?(?:[:|\t\n]|- |\Z))"
)
_WORD = pattern_of(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Reason:
    """A sign that was found.

    Attributes:
        sign: its name in `data/recognition.toml`.
        points: what it adds to the log-odds; below 0 it speaks against a report.
        words: some of what was found, in small letters and without Lithuanian marks.
    """

    sign: str
    points: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recognition:
    """How sure it is that a text is a project report.

    Attributes:
        score: from 0 to 1.
        language: ISO 639-1 code; only Lithuanian texts score.
        reasons: the signs, the weightiest first.
    """

    score: float
    language: str
    reasons: tuple[Reason, ...]


def recognise(text: str) -> Recognition:
    """Tell whether a text is a report of one project, from its first 20,000 letters. Never fails."""
    folded = normalise(text[:_LETTERS]).folded
    found = Words(folded).folded
    language = _language(found)
    reasons = sorted(_reasons(folded, found), key=lambda reason: (-abs(reason.points), reason.sign))
    if language != "lt":
        return Recognition(0.0, language, tuple(reasons))
    odds = words("recognition")["bias"] + sum(reason.points for reason in reasons)
    score = 1 / (1 + math.exp(-odds))
    # A menu has many of the words and says nothing.
    return Recognition(score * min(1.0, len(found) / _FEW_WORDS), language, tuple(reasons))


def _reasons(folded: str, found: Sequence[str]) -> Iterator[Reason]:
    data = words("recognition")
    yield from _reason("labels", data["labels"], _labels(folded, frozenset(data["labels"]["fields"])))
    yield from _reason("sums", data["sums"], [match.group() for match in _SUM.finditer(folded)])
    yield from _reason("years", data["years"], _YEAR.findall(folded))
    if named := len(_NAMED.findall(folded)):
        yield Reason("named", data["named"]["weight"] * min(named, data["named"]["most"]), ())
    signs = data["signs"]
    for sign, phrases in _phrases_in(found).items():
        yield from _reason(sign, signs[sign], phrases)


def _reason(sign: str, data: Mapping[str, Any], found: Sequence[str]) -> Iterator[Reason]:
    different = list(dict.fromkeys(found))
    if different:
        yield Reason(sign, data["weight"] * min(len(different), data["most"]), tuple(different[:_SHOWN]))


def _labels(folded: str, telling: frozenset[str]) -> list[str]:
    """The labels that begin a line, one a field."""
    table = label_table()
    fields: dict[str, str] = {}
    for head in _HEAD.finditer(folded):
        label = _WORD.findall(head.group(1))
        while len(label) > 1 and tuple(label) not in table.fields and label[0] in table.qualifiers:
            label.pop(0)
        field = table.fields.get(tuple(label))
        if field in telling and field is not None:
            fields.setdefault(field, " ".join(label))
    return list(fields.values())


def _language(found: Sequence[str]) -> str:
    """The language whose words stand there most often; Lithuanian where none do."""
    counts: dict[str, int] = defaultdict(int)
    for word in found:
        for language in _languages().get(word, ()):
            counts[language] += 1
    best = max(counts, key=lambda language: (counts[language], language == "lt"), default="lt")
    return best if counts[best] > counts["lt"] else "lt"


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for language, small in words("recognition")["languages"].items():
        for word in small:
            table[word] = (*table.get(word, ()), language)
    return table


class _Phrase(NamedTuple):
    """A phrase of a sign: as listed, and what it wants behind its first word."""

    sign: str
    listed: str
    rest: tuple[str, ...]


def _phrases_in(found: Sequence[str]) -> dict[str, list[str]]:
    """The phrases that stand in the words of a text, by sign, each once in the words that it first stands in."""
    phrases: dict[str, dict[str, str]] = defaultdict(dict)
    for at, word in enumerate(found):
        for phrase in _opened_by(word):
            behind = found[at + 1 : at + 1 + len(phrase.rest)]
            if len(behind) == len(phrase.rest) and all(map(_matches, behind, phrase.rest)):
                phrases[phrase.sign].setdefault(phrase.listed, " ".join((word, *behind)))
    return {sign: list(stand.values()) for sign, stand in phrases.items()}


def _matches(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted


@lru_cache(maxsize=50_000)
def _opened_by(word: str) -> tuple[_Phrase, ...]:
    """The phrases that a word may open."""
    table = _phrases()
    parts = {word, *(f"{word[:length]}*" for length in range(2, len(word) + 1))}
    parts.update(f"*{word[-length:]}" for length in range(2, len(word) + 1))
    return tuple(phrase for part in sorted(parts & table.keys()) for phrase in table[part])


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """The phrases of `data/recognition.toml` by their first word, its star included."""
    table: dict[str, list[_Phrase]] = defaultdict(list)
    for sign, data in words("recognition")["signs"].items():
        for listed in data["words"]:
            first, *rest = listed.split()
            table[first].append(_Phrase(sign, listed, tuple(rest)))
    return table
