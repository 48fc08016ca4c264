"""Sentences of a paragraph.

Every full stop, question and exclamation mark is a place where a sentence may end; an
ordered list of small reasons says at which of them it does not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from ngoreport.document.span import Span
from ngoreport.lexicon import folded_set, pattern_of

# A mark that may end a sentence, with the quotation marks and brackets behind it. Without a
# space behind only between a small letter and a capital: „… malti.Baigiamoji …“. Begun by the
# mark, which looks back itself, so that the search skips the rest.
_END = pattern_of(
    r"""[.!?…](?:[.!?…]{0,9}["')\]]{0,3}(?=\s|$)"""
    r"""|(?<=[a-ząčęėįšųūž]{3}[.!?])(?<!www.)(?=[A-ZĄČĘĖĮŠŲŪŽ][a-ząčęėįšųūž]{2}))"""
)
_LAST_WORD = pattern_of(r"(?<![^\W_])[^\W_]{1,30}$")
_NEXT = pattern_of(r"\s*([\"'(\[-]*\s?)(.)", re.DOTALL)
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
_OPENERS_AFTER_YEAR = ("projekt", "per ", "nuo ", "po ", "sio ", "tai ", "iki ", "musu ", "siuo ", "visi ", "visa")


def split_sentences(normal: str, folded: str, span: Span, unbroken: Sequence[Span] = ()) -> list[Span]:
    """The sentences of `span`, trimmed, their end marks included.

    `unbroken` are spans in order that no sentence ends inside of: short quotations and brackets.
    """
    sentences: list[Span] = []
    limit = span.end
    start = _past_space(normal, span.start, limit)
    starts = [part.start for part in unbroken]
    for end in _END.finditer(normal, start, limit):
        if starts:
            at = bisect_right(starts, end.start()) - 1
            if at >= 0 and end.end() < unbroken[at].end:
                continue
        if _goes_on(normal, folded, start, end, limit):
            continue
        sentences.append(Span(start, end.end()))
        start = _past_space(normal, end.end(), limit)
    if start < limit:
        while normal[limit - 1].isspace():
            limit -= 1
        sentences.append(Span(start, limit))
    return sentences


def _past_space(normal: str, start: int, end: int) -> int:
    while start < end and normal[start].isspace():
        start += 1
    return start


def _goes_on(normal: str, folded: str, start: int, end: re.Match[str], limit: int) -> bool:
    following = _NEXT.match(normal, end.end(), limit)
    if not following:
        return False
    marks, opening = following.groups()
    # A name in small letters may open a sentence in quotation marks: „… dieną. „eTwinning“ erdvėje …“.
    if (
        (opening.islower() and '"' not in marks)
        or opening in ",;:)"
        or (opening in "Nn" and folded.startswith("nr.", following.start(2)))
    ):
        return True
    if marks == "- " and '"' in end.group() and normal[following.start(1) - 1] == " ":
        return True  # „atmintinę „Ką daryti, kai...“ – 40 puslapių“
    if normal[end.start()] != ".":
        return False
    word = _LAST_WORD.search(folded, max(start, end.start() - 30), end.start())
    if word is None:
        return False
    last = word.group()
    if last in folded_set("abbreviations", "inner"):
        return True
    if len(last) == 1 and normal[word.start()].isupper():
        return True  # an initial
    if last.isdigit():
        return opening.isdigit() or not opening.isupper() or end.start() - start <= 3
    if last in folded_set("abbreviations", "either"):
        return _abbreviation_goes_on(normal, folded, start, word.start(), end, opening)
    return False


def _abbreviation_goes_on(
    normal: str, folded: str, start: int, word_start: int, end: re.Match[str], opening: str
) -> bool:
    if opening.isdigit():
        return True
    if not opening.isupper() and opening not in "\"'(":
        return opening != "-" or normal[end.end() : end.end() + 1] == " "
    if ")" in end.group():
        return True  # „(suolai, stalai ir kt.) Utenoje“: the full stop belongs to the word
    if end.start() - start < _LONGEST_DATE and _is_date(folded[start : end.start()]):
        return True
    if _PLACE_ALONE.match(folded, end.end()):
        return True
    if folded[word_start : end.start()] == "m" and _YEAR_BEFORE.search(normal, max(start, word_start - 12), word_start):
        return not folded.startswith(_OPENERS_AFTER_YEAR, end.end() + 1)
    return False


def _is_date(opening: str) -> bool:
    return all(_DATE_WORD.fullmatch(word) for word in _WORD.findall(opening))
