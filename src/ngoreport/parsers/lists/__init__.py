"""Lists: what announces one, and the items that follow.

A list is announced by a label („Veiklos:“), by a heading, or by a sentence that ends in a colon
and says what is coming („Projekto metu surengta:“). Its items are blocks with marks, lines
without marks, or the parts of the sentence behind the colon.

`leads` finds what announces, by what `announcing` says of its words; `blocks`, `tables` and `enumeration` find
the items.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.parsers.lists.blocks import blocks_below
from ngoreport.parsers.lists.enumeration import enumeration
from ngoreport.parsers.lists.lead import Lead, ListField
from ngoreport.parsers.lists.leads import find_leads, table_leads
from ngoreport.parsers.lists.tables import column_below, items_in_cells, rows_without_header
from ngoreport.parsers.lists.text import bare_text, trimmed


class AnnouncedList(NamedTuple):
    """A lead and the items it announces.

    Attributes:
        inline: the items stand in the lead's own sentence or cell.
    """

    lead: Lead
    items: tuple[Span, ...]
    inline: bool


def announced_lists(document: Document, *fields: ListField) -> Iterator[AnnouncedList]:
    """The announced lists of these fields, in order; what follows a lead may be none."""
    return (announced for announced in document.kept(_all_lists) if announced.lead.field in fields)


def _all_lists(document: Document) -> tuple[AnnouncedList, ...]:
    return tuple(_read_lists(document, bare_text(document)))


def _read_lists(document: Document, bare: str) -> Iterator[AnnouncedList]:
    claimed: set[tuple[ListField, int]] = set()
    for lead in find_leads(document, bare):
        # An item that announces its own sub-items belongs to the list it stands in.
        if (lead.field, lead.block) in claimed:
            continue
        inline = bool(bare[lead.tail.start : lead.tail.end].strip())
        items = list_items(document, lead, bare)
        yield AnnouncedList(lead, tuple(items), inline)
        if not inline:
            blocks = (document.block_at(item.start) for item in items)
            claimed.update((lead.field, block.index) for block in blocks if block is not None)


def list_items(document: Document, lead: Lead, bare: str) -> list[Span]:
    """The items that a lead announces: of its own sentence, or of the blocks that follow."""
    block = document.blocks[lead.block]
    tail = trimmed(document, *lead.tail)
    if block.kind is BlockKind.ROW and tail.end <= tail.start and lead.head in block.cells:
        return column_below(document, block, lead.head)
    if tail.end > tail.start:
        if block.kind is BlockKind.ROW:
            return items_in_cells(document, lead, bare)
        if document.text.normal[tail.start] == "-" or block.kind is BlockKind.HEADING:
            return []
        return enumeration(document, tail, bare)
    first = document.blocks[lead.block + 1] if lead.block + 1 < len(document.blocks) else None
    if lead.labelled and first is not None and first.kind is BlockKind.ROW:
        return [] if table_leads(document, first, block, bare) else rows_without_header(document, first)
    return _cut_trailing_sentence(document, blocks_below(document, lead))


def _cut_trailing_sentence(document: Document, found: list[tuple[Block, Span]]) -> list[Span]:
    """The items' words. A sentence stuck behind the last of items parted by `;` is not part of it."""
    spans = [span for _, span in found]
    normal = document.text.normal
    if len(spans) > 2 and all(normal[span.end - 1] in ";," for span in spans[:-1]):
        sentences = document.sentences(spans[-1])
        if len(sentences) > 1 and all(len(document.sentences(span)) == 1 for span in spans[:-1]):
            spans[-1] = sentences[0]
    return [item for span in spans if (item := trimmed(document, *span)).end > item.start]
