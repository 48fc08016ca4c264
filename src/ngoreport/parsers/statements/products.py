"""Products that a text works out itself: `5 seminarai po 6 val., viso 30 val.`, `11 dienų (88 ak. val.)`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.numbers import find_digit_numbers, find_number_words
from ngoreport.parsers.rule import Candidate, Rule
from ngoreport.parsers.statements.statement import in_digits, stated

_NUMBER = r"\d{1,3}(?: \d{3}){1,2}(?:,\d{1,2})?|\d{1,6}(?:,\d{1,2})?"
_UNIT = r"(?:(?:ak(?:ad)?|k|kont|astr)\. {0,2}|(?:akadem|kontakt|astronom)[a-z]{1,10} )?[a-z]{1,14}\.?|€"
_EACH_AND_ALL = WordPattern(
    WordSign(whole=("po",)),
    rf"\bpo (?P<each>{_NUMBER}) {{0,2}}(?P<unit>{_UNIT})[\s,;(=-]{{0,4}}(?:t\. ?y\. )?(?:is )?viso(?: -|:)? "
    rf"{{0,2}}(?P<total>{_NUMBER})(?![\d.,]\d)(?: {{0,2}}(?P<total_unit>{_UNIT}))?",
)
_MULTIPLIED = pattern_of(
    rf"(?<![\w.,/=x*×+-])(?<![\d=x*×+-] )(?P<first>{_NUMBER}) ?(?P<first_unit>(?:{_UNIT}) )?[x×*] ?"
    rf"(?P<second>{_NUMBER})(?: ?(?:{_UNIT}))? ?= ?(?P<total>{_NUMBER})(?!\d|[.,]\d| ?[x×*+])"
)
_DAYS_AND_HOURS = pattern_of(
    r"(?P<days>\d(?<![\w.,/-].)\d{0,2}) dien(?:os|u|ose|as|oms|omis) ?\((?P<hours>\d{1,5}) "
    r"(?P<academic>(?:ak(?:ad)?\. ?|akademin\w{1,4} ))?val\w{0,5}\.?\)"
)
_DAY = WordSign("dien")
_DAYS = pattern_of(r"dien\w{1,4} ?\(\d")
_KIND_OF_HOUR = pattern_of(r"^(?:(?:ak(?:ad)?|k|kont|astr)\. {0,2}|(?:akadem|kontakt|astronom)\w{1,10} )")
_CLAUSE_START = pattern_of(r'[(;:]|(?<=[^\W\d]{4})[.!?] |", ')
_BETWEEN = pattern_of(r'[^\d,;]{2,110}|[^\d,;]{0,60}"[^"]{0,90}"[^\d,;]{0,20}')
_REACH = 140


def products(document: Document) -> Iterator[Candidate]:
    """A count, so much each, and what that makes together."""
    folded = document.text.folded
    if "viso" in folded:
        for match in _EACH_AND_ALL.finditer(document.text):
            factors = _factors_before(document, match.start())
            if factors and _same_unit(match["unit"], match["total_unit"]):
                start, counts = factors
                yield stated(
                    "product",
                    Span(start, match.end("total")),
                    factors=" × ".join(map(in_digits, [*counts, _decimal(match["each"])])),
                    total=in_digits(_decimal(match["total"])),
                    unit=_KIND_OF_HOUR.sub("", match["unit"]).strip(),
                )
    if "=" in folded:
        for match in _MULTIPLIED.finditer(folded):
            numbers = f"{in_digits(_decimal(match['first']))} × {in_digits(_decimal(match['second']))}"
            yield stated(
                "product", Span(*match.span()), factors=numbers, total=in_digits(_decimal(match["total"])), unit=""
            )


def hours_of_days(document: Document) -> Iterator[Candidate]:
    """`11 dienų (88 ak. val.)`"""
    folded = document.text.folded
    if _DAYS.search(folded):
        for match in _DAYS_AND_HOURS.finditer(folded):
            hour = "45" if match["academic"] else "60"
            yield stated("product", Span(*match.span()), days=match["days"], hours=match["hours"], minutes=hour)


def _factors_before(document: Document, at: int) -> tuple[int, list[Decimal]] | None:
    """The count that „po“ speaks of, where its clause has no other number; `2 grupės po 5 seminarus` has two."""
    text = document.text
    sentence = document.sentence_at(at)
    start = max(sentence.start if sentence else 0, at - _REACH)
    quoted = list(document.quotations_in(Span(start, at)))
    for boundary in _CLAUSE_START.finditer(text.folded, start, at):
        if not any(span.contains(Span(*boundary.span())) for span in quoted):
            start = boundary.end()
    found = [
        mention
        for numbers in (document.mentions(find_digit_numbers), document.mentions(find_number_words))
        for mention in numbers[
            bisect_left(numbers, start, key=lambda one: one.span.start) : bisect_left(
                numbers, at, key=lambda one: one.span.start
            )
        ]
        if not any(span.contains(mention.span) for span in quoted)
    ]
    found.sort(key=lambda mention: mention.span)
    if not found or len(found) > 2:
        return None
    if len(found) == 2 and not re.search(r"\bpo $", text.folded[found[0].span.end : found[1].span.start]):
        return None
    if _BETWEEN.fullmatch(text.folded, found[-1].span.end, at) is None:
        return None
    return found[0].span.start, [Decimal(mention.value) for mention in found]


def _same_unit(each: str, total: str | None) -> bool:
    if total is None:
        return False
    return _KIND_OF_HOUR.sub("", each).strip()[:3].rstrip(".") == _KIND_OF_HOUR.sub("", total).strip()[:3].rstrip(".")


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(" ", "").replace(",", "."))


RULES: tuple[Rule, ...] = (
    Rule(products),
    Rule(hours_of_days, words=_DAY),
)
