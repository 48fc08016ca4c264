"""Which labels speak of a sum, and which of them add up what stands above?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funding.leads import LEAD_REACHES, LONGEST_LEAD

_USE_OF_MONEY = pattern_of(r"\b(?:panaudojim\w{1,3}|panaudotos)$")
# „Lėšos panaudotos pagal paskirtį: gamyba – 1 980 Eur, atlygis – 960 Eur“
SPENT_ON = pattern_of(r"\b(?:panaudo|isleist|isleid|sunaudo|samat|islaid)\w{0,6}(?:[ \n][a-z]{2,20}){0,4}:")
_ANYTHINGS_SUMS = ("is viso", "viso")
# A payer and what it gave.
_CELLS_OF_SHARE = 2
_MOST_SHARES = 30
_NEXT_TO_LABEL = 60


def labels_near(document: Document, block: Block, span: Span) -> list[Label]:
    """The labels in a stretch or shortly before it, those of the block before included."""
    near: list[Label] = []
    for other in document.blocks[max(0, block.index - 1) : block.index + 1]:
        if not other.labels:
            continue
        first = bisect_left(other.labels, span.start - LEAD_REACHES, key=lambda label: label.span.start)
        last = bisect_left(other.labels, span.end, key=lambda label: label.span.start)
        near += other.labels[first:last]
    return near


def is_anothers(document: Document, label: Label) -> bool:
    """„Programos „Kultūra“ biudžetas“: the money of a programme that has a name; a price by itself."""
    words = document.text.folded[label.span.start : label.span.end]
    return words == "kaina" or (words.startswith(("programos", "fondo", "konkurso")) and '"' in words)


def label_before(labels: Sequence[tuple[Label, tuple[str, ...]]], before: Span) -> tuple[Label, tuple[str, ...]] | None:
    """The label right before a sum."""
    at = bisect_left(labels, before.end, key=lambda pair: pair[0].span.start) - 1
    if at >= 0 and before.contains(labels[at][0].span) and before.end - labels[at][0].span.end <= _NEXT_TO_LABEL:
        return labels[at]
    return None


def adds_up_spending(document: Document, block: Block, label: Label, span: Span) -> bool:
    """„VISO 14.000“ under rows of „Lėšų panaudojimas“, „Iš viso 900 Eur.“ behind „išleidome taip: …“."""
    if block.kind is BlockKind.PARAGRAPH and label.field == "funding_total":
        return _closes_spending(document, block, span)
    if block.kind is not BlockKind.ROW or len(block.cells) > 2 or label.field != "funding_total" or not block.index:
        return False
    if document.text.folded[label.span.start : label.span.end] not in _ANYTHINGS_SUMS:
        return False
    at = block.index - 1
    while at and document.blocks[at].kind in (BlockKind.ROW, BlockKind.CLUTTER):
        at -= 1
    head = document.blocks[at]
    if at == block.index - 1 or head.body.end - head.body.start > LONGEST_LEAD:
        return False
    return _USE_OF_MONEY.search(document.text.folded, *head.body) is not None


def _closes_spending(document: Document, block: Block, span: Span) -> bool:
    """The sentence adds up what the sentence before it listed as spent."""
    before = document.sentence_at(max(block.body.start, span.start - 2))
    return (
        before is not None
        and before.end <= span.start
        and document.text.folded.startswith(_ANYTHINGS_SUMS, span.start)
        and SPENT_ON.search(document.text.folded, *before) is not None
    )


def adds_up_anything(document: Document, label: Label) -> bool:
    """„Iš viso 219“ adds up whatever stands above, and that may be no money."""
    written = document.text.folded[label.span.start : label.span.end]
    return written in _ANYTHINGS_SUMS and not _adds_up_payers(document, label)


def _adds_up_payers(document: Document, label: Label) -> bool:
    """„IŠ VISO   14 645“ in a row or line under those of payers and their shares."""
    total = document.block_at(label.span.start)
    if total is None or not label.opens or (total.kind is BlockKind.ROW and len(total.cells) != _CELLS_OF_SHARE):
        return False
    rows = 0
    for at in range(total.index - 1, -1, -1):
        above = document.blocks[at]
        if above.kind is not total.kind or len(above.cells) != len(total.cells) or rows == _MOST_SHARES:
            break
        if not any(label.opens and label.field in ("funding_part", "funding_own") for label in above.labels):
            if total.kind is BlockKind.ROW:
                return False
            break
        rows += 1
    return rows > 0
