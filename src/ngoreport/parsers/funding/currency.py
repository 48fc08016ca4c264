"""Which currency is a sum in where none stands beside it?"""

from __future__ import annotations

import re
from collections import Counter

from ngoreport.document.document import Document
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funding.sums import Sum

_YEAR = pattern_of(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/])(?!,\d)(?!\.\d{3})")
_PROGRAMME_YEARS = pattern_of(r"(?:19|20)\d\d ?- ?20\d\d ?(?:m\.|met)")
_EURO_SINCE = 2015
_EURO = pattern_of(r"€|\beur\w{0,3}(?!\w)")
_LITAS = pattern_of(r"\b(?:lt|ltl|lit\w{1,3})\b")
# „Lėšos (Eur): skirta 5 000“
UNIT_OF_STRETCH = pattern_of(r"\((?P<unit>eur|eurais|€|lt|ltl|litais)\)\s{0,2}[:-]")
# „Savivaldybės lėšos, Eur“, „Skirta suma (Lt)“: the end of what a row or a heading says.
UNIT_AT_END = pattern_of(r"(?:,? ?\(|, ?| )(?P<unit>eur|eurais|€|lt|ltl|litais)\)?[ .:]{0,2}$")
_HEADS_REACH = 6
_LONGEST_HEAD = 60


def currency_word(folded: str) -> str | None:
    """The code of the currency that words name, the euro before the litas."""
    if _EURO.search(folded):
        return "EUR"
    return "LTL" if _LITAS.search(folded) else None


def units_in_brackets(document: Document) -> list[re.Match[str]]:
    """The currencies in brackets that numbers behind them count."""
    folded = document.text.folded
    return list(UNIT_OF_STRETCH.finditer(folded)) if "(" in folded else []


def currency_above(document: Document, read: Sum) -> str | None:
    """The currency of a heading like „LĖŠOS (Eur)“ over a sum without one."""
    block = document.block_at(read.mention.span.start)
    if block is None:
        return None
    for other in reversed(document.blocks[max(0, block.index - _HEADS_REACH) : block.index]):
        if other.body.end - other.body.start > _LONGEST_HEAD:
            return None
        line = document.text.folded[other.body.start : other.body.end]
        if not any(map(str.isdigit, line.lstrip("0123456789. "))) and (currency := currency_word(line)):
            return currency
    return None


def currency_of_report(document: Document) -> str | None:
    """The euro for a report of 2015 or later; before, a sum without a currency can be either."""
    years = [
        int(year.group())
        for _, label in document.labels("period", "period_start", "period_end")
        for year in _YEAR.finditer(document.text.folded, *label.value)
    ]
    if not years:
        programmes = {
            at for match in _PROGRAMME_YEARS.finditer(document.text.folded) for at in (match.start(), match.end())
        }
        years = [
            int(year.group())
            for year in _YEAR.finditer(document.text.folded)
            if not programmes.intersection((year.start(), year.end(), year.end() + 3, year.end() + 4))
        ]
    common = Counter(years).most_common(1)
    return "EUR" if common and common[0][0] >= _EURO_SINCE else None
