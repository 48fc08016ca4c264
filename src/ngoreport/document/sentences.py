"""Sentences of a paragraph.

Every full stop, question and exclamation mark is a place where a sentence may end; an
ordered list of small reasons says at which of them it does not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from ngoreport.document.span import Span, span_of
from ngoreport.lexicon import folded_set, pattern_of

# A mark that may end a sentence, with the quotation marks and brackets behind it. Without a
# space behind only between a small letter and a capital: „… malti.Baigiamoji …“.
_END = pattern_of(
    r"""[.!?…](?:[.!?…]{0,9}["')\]]{0,3}(?=\s|$)"""
    r"""|(?:(?<=[a-ząčęėįšųūž]{3}[.!?])(?<!www.)|(?<=[a-ząčęėįšųūž][")][.!?]))(?=[A-ZĄČĘĖĮŠŲŪŽ][a-ząčęėįšųūž]{2}))"""
)
# A mark and a pattern for it; those of numbers and addresses are none.
_END_MARKS = (
    (".", pattern_of(r"\.(?![0-9a-z])")),
    ("!", pattern_of("!")),
    ("?", pattern_of(r"\?")),
    ("…", pattern_of("…")),
)
_LAST_WORD = pattern_of(r"(?<![^\W_])[^\W_]{1,30}$")
_MARKS_BEFORE_WORD = "\"'([-"
_BEHIND_MARKS = pattern_of(r"([\"'(\[-]*\s?)(.)", re.DOTALL)
_LONGEST_WORD = 30
_YEAR_BEFORE = pattern_of(r"\d{4}(?:-\w{2,4})?\s{0,2}$")
# A beginning of nothing but these is a date that opens its sentence: „Liepos 23 d. Utenoje …“.
_DATE_WORD = pattern_of(
    r"\d{1,4}|nuo|iki|per|po|jau|ir|tu|siu|siais|tais|aisiais|uju|paciu|metais|metu|m|men|d|val|ketv|pusm"
    r"|(?:saus|vasar|kov|baland|geguz|birzel|liep|rugpj|rugs|spal|lapkr|gruod)\w{0,6}"
)
_WORD = pattern_of(r"[^\W_]+")
_LONGEST_DATE = 60
# „… vyko gegužės 5 d. Vilniuje.“: a lone place in the locative says where, it is no sentence.
_PLACE_ALONE = pattern_of(
    r" {1,3}[a-z]{2,20}(?:oje|eje|yje|uje|iame|uose|ose|ese)(?: ir [a-z]{2,20}(?:oje|eje|yje|uje|uose|ose|ese))?[.;]"
)
_SHARES = ("proc", "tukst", "mln")
_OPENERS_AFTER_YEAR = (
    "projekt", "per ", "nuo ", "po ", "sio ", "tai ", "iki ", "musu ", "siuo ", "visi ", "visa", "buvo ", "kartu ",
    "mes ", "uz ", "is ", "su ", "prie ", "pries ", "jo ", "jos ", "jame ", "joje ", "jis ", "ji ", "pirm", "vyko ",
    "kas ",
)  # fmt: skip
# „…, 2008 m. Įrengta aikštelė“: a participle with a prefix is no name of a place or of a person.
_DONE_AFTER_YEAR = pattern_of(
    r" {1,3}(?:su|is|pa|nu|i|pra|per|uz|at|ap|pri)[a-z]{2,12}(?:[ouy]t|int|et|[kgsrl]t)(?:as|a|os|i)\b(?! g\.)"
)


def find_end_marks(normal: str) -> list[int]:
    """The places of a text where sentences may end, in order.

    Each mark is looked for by itself: one sign is found ten times as quickly as one of several.
    """
    return sorted([at.start() for mark, pattern in _END_MARKS if mark in normal for at in pattern.finditer(normal)])


def split_sentences(
    normal: str, folded: str, span: Span, end_marks: Sequence[int], unbroken: Sequence[Span] = ()
) -> list[Span]:
    """The sentences of `span`, trimmed, their end marks included.

    `end_marks` are those of the whole text (`find_end_marks`), `unbroken` spans in order that no sentence ends
    inside of: short quotations and brackets.
    """
    sentences: list[Span] = []
    limit = span.end
    start = span.start
    while start < limit and normal[start].isspace():
        start += 1
    behind = start
    first = bisect_left(end_marks, start)
    for at in end_marks[first : bisect_left(end_marks, limit, first)]:
        end = _end_at(normal, at, limit) if at >= behind else -1
        if end < 0:
            continue
        behind = end
        if unbroken:
            index = bisect_right(unbroken, (at, limit)) - 1
            if index >= 0 and behind < unbroken[index].end:
                continue
        following = end
        while following < limit and normal[following].isspace():
            following += 1
        if following < limit and _goes_on(normal, folded, start, at, end, following, limit):
            continue
        sentences.append(span_of((start, end)))
        start = following
    if start < limit:
        while normal[limit - 1].isspace():
            limit -= 1
        sentences.append(span_of((start, limit)))
    return sentences


def _end_at(normal: str, mark: int, limit: int) -> int:
    """Where the end of a sentence is over that a mark may make; -1 where it makes none."""
    if mark + 1 == limit or normal[mark + 1].isspace():
        return mark + 1
    end = _END.match(normal, mark, limit)
    return -1 if end is None else end.end()


def _goes_on(normal: str, folded: str, start: int, stop: int, end: int, at: int, limit: int) -> bool:
    """A sentence does not end with the marks from `stop` to `end`, as what stands behind them at `at` tells."""
    marks = _marks_before_word(normal, at, limit) if normal[at] in _MARKS_BEFORE_WORD else ""
    place = at + len(marks)
    opening = normal[place]
    # A name in small letters may open a sentence in quotation marks: „… dieną. „eTwinning“ erdvėje …“.
    if (
        (opening.islower() and '"' not in marks)
        or opening in ",;:)"
        or (opening in "Nn" and folded.startswith("nr.", place))
    ):
        return True
    if marks == "- " and '"' in normal[stop:end] and normal[at - 1] == " ":
        return True  # „atmintinę „Ką daryti, kai...“ – 40 puslapių“
    if normal[stop] != ".":
        return False
    last = _last_word(folded, start, stop)
    inner, either = _abbreviations()
    if last in inner:
        return True
    if len(last) == 1 and normal[stop - 1].isupper():
        return True  # an initial
    if marks == "- " and last in _SHARES:
        return True  # „70 proc. skyrė taryba, 20 proc. – Utenos savivaldybė“
    if last.isdigit():
        return opening.isdigit() or not opening.isupper() or stop - start <= 3
    return last in either and _abbreviation_goes_on(normal, folded, start, stop - len(last), Span(stop, end), opening)


@cache
def _abbreviations() -> tuple[frozenset[str], frozenset[str]]:
    """Those behind which a sentence goes on, and those that end one as well."""
    return folded_set("abbreviations", "inner"), folded_set("abbreviations", "either")


def _marks_before_word(normal: str, start: int, limit: int) -> str:
    marks = _BEHIND_MARKS.match(normal, start, limit)
    return marks[1] if marks is not None else ""


def _last_word(folded: str, start: int, stop: int) -> str:
    """The word that ends at a place, if it begins behind `start`; empty where none does."""
    earliest = max(start, stop - _LONGEST_WORD)
    last = folded[max(earliest, folded.rfind(" ", earliest, stop) + 1) : stop]
    if last.isalnum() and len(last) < _LONGEST_WORD:
        return last
    word = _LAST_WORD.search(folded, earliest, stop)
    return word.group() if word else ""


def _abbreviation_goes_on(normal: str, folded: str, start: int, word_start: int, end: Span, opening: str) -> bool:
    stop, behind = end
    if opening.isdigit():
        return True
    if not opening.isupper() and opening not in "\"'(":
        return opening != "-" or normal[behind : behind + 1] == " "
    if ")" in normal[stop:behind]:
        return True  # „(suolai, stalai ir kt.) Utenoje“: the full stop belongs to the word
    if stop - start < _LONGEST_DATE and _is_date(folded[start:stop]):
        return True
    if _PLACE_ALONE.match(folded, behind):
        return True
    if folded[word_start:stop] == "m" and _YEAR_BEFORE.search(normal, max(start, word_start - 12), word_start):
        return not (folded.startswith(_OPENERS_AFTER_YEAR, behind + 1) or _DONE_AFTER_YEAR.match(folded, behind))
    return False


def _is_date(opening: str) -> bool:
    return all(_DATE_WORD.fullmatch(word) for word in _WORD.findall(opening))
