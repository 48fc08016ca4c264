"""Where a miss stands in its text: the line of a wrong value's evidence, the line of a missed one's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ngoreport.document.normal import MatchingText, fold
from ngoreport.document.span import Span
from ngoreport.evaluation.questions import Answer
from ngoreport.lithuanian.dates import find_dates
from ngoreport.lithuanian.lengths import find_lengths
from ngoreport.lithuanian.money import find_amounts
from ngoreport.models import Report

_WORD = re.compile(r"\w+")
# A word of a name in another case keeps all but this much of its end, and at least so much of its beginning.
_ENDING = 4
_LEAST_STEM = 3


def line_of_given(answer: Answer, report: Report) -> int | None:
    """The line that a value of the record was read from."""
    lines = [
        place.line
        for pointer, place in report.evidence.items()
        if pointer == answer.pointer or pointer.startswith(f"{answer.pointer}/")
    ]
    return min(lines, default=None)


def line_of_missed(field: str, answer: Answer, text: MatchingText) -> int | None:
    """The first line of the text where a value of the gold is written; None where it can't be found."""
    span = next(_places(field, answer.item, text), None)
    if span is None:
        return None
    return text.as_read.count("\n", 0, text.in_text_as_read(span).start) + 1


def _places(field: str, item: Any, text: MatchingText) -> Iterator[Span]:
    if field in {"period.start", "period.end"}:
        for date in find_dates(text):
            if item in {end.iso() for end in (date.value.start, date.value.end) if end}:
                yield date.span
    elif field == "period.duration":
        yield from (length.span for length in find_lengths(text) if length.value.iso() == item)
    elif field in {"funding", "funding.kind"}:
        sought = Decimal(str(item["amount"]))
        yield from (amount.span for amount in find_amounts(text) if amount.value.amount == sought)
    elif field == "participants":
        yield from _numbers(item["count"], text)
    elif field == "contacts":
        yield from _digits(item["value"], text) if item.get("kind") == "phone" else _words(item["value"], text)
    else:
        yield from _words(item["text"] if isinstance(item, dict) else item, text)


def _numbers(count: int, text: MatchingText) -> Iterator[Span]:
    digits = r"[ .,]?".join(str(count))
    for found in re.finditer(rf"(?<![0-9])(?<![0-9][ .,]){digits}(?![ .,]?[0-9]{{3}}(?![0-9])|[0-9])", text.normal):
        yield Span(found.start(), found.end())


def _digits(number: str, text: MatchingText) -> Iterator[Span]:
    """A telephone number by its last digits, which every way of writing it shares."""
    last = r"[ .()/-]{0,3}".join(re.sub(r"\D", "", number)[-7:])
    if last:
        for found in re.finditer(rf"{last}(?![0-9])", text.normal):
            yield Span(found.start(), found.end())


def _words(sought: str, text: MatchingText) -> Iterator[Span]:
    """The words one after the other, whatever stands between them; then in other cases."""
    wanted = _WORD.findall(fold(sought))
    if not wanted:
        return
    for sames in (wanted, [word[: max(_LEAST_STEM, len(word) - _ENDING)] for word in wanted]):
        ends = r"\w*" if sames is not wanted else ""
        pattern = r"\b" + rf"{ends}\W{{1,6}}".join(map(re.escape, sames)) + ends + r"\b"
        for found in re.finditer(pattern, text.folded):
            yield Span(found.start(), found.end())
