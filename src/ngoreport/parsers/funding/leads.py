"""What does a heading or lead-in say of the sums under it: that payers stand beside them, that they are shares?"""

from __future__ import annotations

from collections.abc import Sequence

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.lexicon import folded_set, pattern_of, phrases
from ngoreport.parsers.funding.currency import UNIT_AT_END

# „Kiti finansavimo šaltiniai (nurodyti sumą):“
_HEAD_OF_SUMS = pattern_of(r"(?:\d{1,2}\. ?)?(?P<words>[a-z ]{5,40}[a-z])(?: ?\([^()\n]{3,60}\))? ?:")
# How far before a sum words can speak of it, and how long a line is that leads to others.
LEAD_REACHES = 400
LONGEST_LEAD = 140
_LONGEST_UNIT = 16
# What a heading or lead-in says of the sums under it: nothing, that payers stand beside
# them, that they are shares of the sum before.
NO_LEAD, PAYERS, SHARES = 0, 1, 2


def lead_of(document: Document, above: Sequence[Block]) -> int:
    """What the nearest of the blocks above a sum that says anything of it says."""
    for block in above:
        words = block.body if block.kind is BlockKind.ROW else document.sentences(block.body)[-1]
        if opens := opens_lead(document, words):
            return opens
    return NO_LEAD


def opens_lead(document: Document, span: Span) -> int:
    """What a heading or lead-in says of the sums under it: „Lėšos:“, „Iš jų:“."""
    unit = UNIT_AT_END.search(document.text.folded, max(span.start, span.end - _LONGEST_UNIT), span.end)
    words = document.text.folded[span.start : unit.start() if unit else span.end].strip(' :-."')
    if len(words) > LONGEST_LEAD:
        return NO_LEAD
    ends_open = document.text.normal[span.start : span.end].rstrip().endswith(":")
    if ends_open and phrases("funding", "markers", "shares").search(words, max(0, len(words) - 12)):
        return SHARES
    leads = folded_set("funding", "markers", "leads")
    return PAYERS if words in leads or (ends_open and words.endswith(tuple(leads))) else NO_LEAD


def lead_that_opens(document: Document, span: Span) -> Span | None:
    """„Kiti finansavimo šaltiniai (nurodyti sumą):“ at the beginning of a stretch."""
    head = _HEAD_OF_SUMS.match(document.text.folded, *span) if ":" in document.text.folded[slice(*span)] else None
    if head is None or head["words"] not in folded_set("funding", "markers", "leads"):
        return None
    return Span(*head.span())


def has_lead_label(document: Document, near: Sequence[Label], span: Span) -> bool:
    """The stretch is labelled as one of sums beside their payers, or opens behind such a label."""
    leads = folded_set("funding", "markers", "leads")
    return any(
        label.separator != "none"
        and label.value.end > span.start
        and (label.field == "funders" or document.text.folded[label.span.start : label.span.end] in leads)
        for label in near
    )
