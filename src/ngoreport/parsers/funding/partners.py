"""Which budgets are a partner's part of the whole?"""

from __future__ import annotations

from bisect import bisect_left

from ngoreport.document.document import Document
from ngoreport.parsers.funding.leads import LONGEST_LEAD
from ngoreport.parsers.funding.sums import Sum
from ngoreport.parsers.rule import Score


def with_partners_budgets(document: Document, found: list[Sum]) -> list[Sum]:
    """„Biudžetas“ in a partner's section is the partner's part of a whole that was said before."""
    owners = [
        label.span.start
        for _, label in document.labels("partners", "implementer")
        if label.separator == "end" or label.value.end - label.value.start <= LONGEST_LEAD
    ]
    if not owners:
        return found
    kept: list[Sum] = []
    whole: Sum | None = None
    for read in sorted(found, key=lambda read: read.mention.span):
        if read.kinds == ("total",) and read.score is Score.LABEL and read.rule == "funding.label":
            at = bisect_left(owners, read.mention.span.start) - 1
            if whole is None:
                whole = read
            elif (
                at >= 0
                and owners[at] > whole.mention.span.end
                and read.mention.value.currency == whole.mention.value.currency
                and read.mention.value.amount < whole.mention.value.amount
            ):
                kept.append(read._replace(kinds=("part",), rule="funding.partner"))
                continue
        kept.append(read)
    return kept
