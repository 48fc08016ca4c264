"""The project's own money: sums behind labels, in prose, in lists beside their payers, in tables.

`read_funding` asks one module after the other: where sums are (`passages`, `leads`), which numbers are sums
(`amounts`, `currency`), what is said of each (`labels`, `stretch`, `kinds`, `own`, `payer`), which are not the
project's (`exclusions`), what kinds parted by a slash, tables and partners' budgets say (`pairs`, `tables`,
`partners`), and what of all that the record is told (`candidates`).
"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.parsers.funding.amounts import (
    amounts_in,
    bare_numbers,
    in_one_currency,
    numbers_of_unit_rows,
    with_unmarked,
)
from ngoreport.parsers.funding.candidates import candidates_of
from ngoreport.parsers.funding.kinds import decide_kinds
from ngoreport.parsers.funding.labels import adds_up_spending, is_anothers, labels_near
from ngoreport.parsers.funding.leads import (
    NO_LEAD,
    PAYERS,
    SHARES,
    has_lead_label,
    lead_of,
    lead_that_opens,
    opens_lead,
)
from ngoreport.parsers.funding.pairs import with_pairs
from ngoreport.parsers.funding.partners import with_partners_budgets
from ngoreport.parsers.funding.passages import LISTED, blocks_of_money, opens_with_payer, stretches
from ngoreport.parsers.funding.stretch import Stretch, cues_of
from ngoreport.parsers.funding.sums import KINDS_OF_LABELS, Sum
from ngoreport.parsers.funding.tables import sums_of_tables, tables_of_money
from ngoreport.parsers.rule import Candidate, Rule


def read_funding(document: Document) -> Iterator[Candidate]:
    """Every sum of the project's own money, by kind, with its payer where one stands beside it."""
    of_money = blocks_of_money(document)
    if not of_money:
        return
    tables = list(tables_of_money(document))
    found: list[Sum] = []
    lead = NO_LEAD
    for span, block, joined, above in stretches(document, tables, of_money):
        listed = block.kind in LISTED
        if above:
            if above[-1].kind not in LISTED:
                lead = NO_LEAD
            lead = lead_of(document, above) or lead
        if not listed and lead is not NO_LEAD and not opens_with_payer(document, span):
            lead = NO_LEAD
        sums, lead = _sums_of(document, span, block, PAYERS if joined and lead is NO_LEAD else lead)
        found += sums
    found = with_pairs(document, found)
    found += sums_of_tables(document, tables, found)
    found = with_partners_budgets(document, found)
    yield from candidates_of(document, found)


def _sums_of(document: Document, span: Span, block: Block, lead: int) -> tuple[list[Sum], int]:
    """The sums of a sentence or row, and what it says of those that follow."""
    near = labels_near(document, block, span)
    labels = [
        (label, ("spent",) if adds_up_spending(document, block, label, span) else KINDS_OF_LABELS[label.field])
        for label in near
        if label.field in KINDS_OF_LABELS and span.contains(label.span) and not is_anothers(document, label)
    ]
    mentions = amounts_in(document, span)
    if labels:
        mentions = sorted([*mentions, *bare_numbers(document, labels, mentions)], key=lambda mention: mention.span)
    number = document.kept(numbers_of_unit_rows).get(block.index)
    if number is not None and not any(mention.span.overlaps(number.span) for mention in mentions):
        mentions = [*mentions, number]
    mentions = in_one_currency(with_unmarked(document, span, mentions))
    opens = opens_lead(document, span)
    if not mentions:
        return [], opens or lead
    opening = lead_that_opens(document, span)
    heads = [label.span for label, _ in labels if label.separator != "none"]
    cues = cues_of(document, span, [*heads, opening] if opening else heads)
    beside = lead or (PAYERS if opening or has_lead_label(document, near, span) else NO_LEAD)
    sums = list(decide_kinds(Stretch(document, span, mentions, labels, cues, beside)))
    if document.text.normal[span.start : span.end].rstrip().endswith(":"):
        return sums, SHARES
    return sums, opens or (lead if block.kind in (BlockKind.ITEM, BlockKind.ROW) or lead is PAYERS else NO_LEAD)


RULES: tuple[Rule, ...] = (Rule(read_funding),)
