"""Which cells are the items of a list?"""

from __future__ import annotations

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.marks import read_mark
from ngoreport.document.span import Span
from ngoreport.document.tables import cell_in_column, rows_below
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.lists.blocks import begins_something_else, is_labelled
from ngoreport.parsers.lists.enumeration import enumeration
from ngoreport.parsers.lists.lead import Lead
from ngoreport.parsers.lists.text import WORD, blocks_from, stems, trimmed

_LETTERS = pattern_of(r"[^\W\d_]{3}")
_SIGN_OF_DATA = pattern_of(r"\d")
_MONTH = pattern_of(r"(?:saus|vasari|kov[oa]|baland|geguz|birzel|liep|rugpj|rugs|spal|lapkr|gruod)")


def column_below(document: Document, header: Block, head: Span) -> list[Span]:
    """The cells under a column's heading."""
    at = next(at for at, cell in enumerate(header.cells) if cell == head)
    cells: list[Span] = []
    for row in rows_below(document.blocks, header):
        if begins_something_else(row):
            break
        first = document.text.folded[row.cells[0].start : row.cells[0].end].strip(" :.")
        if first.startswith(stems("lists", "totals")):
            break
        cell = cell_in_column(document.text.normal, header, at, row)
        if cell is not None and _LETTERS.search(document.text.normal, *cell):
            cells.append(trimmed(document, *cell))
    return cells


def rows_without_header(document: Document, first: Block) -> list[Span]:
    """Rows under a heading of activities: the first cell of each that is no number and no date."""
    rows = [first, *rows_below(document.blocks, first)]
    if len(rows) < 2 or any(begins_something_else(row) or any(label.opens for label in row.labels) for row in rows):
        return []
    at = next((at for at, cell in enumerate(first.cells) if _is_told(document, cell)), None)
    if at is None or not any(_SIGN_OF_DATA.search(document.text.normal, *cell) for cell in first.cells):
        return []
    cells = (cell_in_column(document.text.normal, first, at, row) for row in rows)
    return [trimmed(document, *cell) for cell in cells if cell is not None and _is_told(document, cell)]


def _is_told(document: Document, cell: Span) -> bool:
    """Words, not a number, a date or a month."""
    written = document.text.folded[cell.start : cell.end]
    return any(len(word) > 3 and not _MONTH.match(word) for word in WORD.findall(written))


def items_in_cells(document: Document, lead: Lead, bare: str) -> list[Span]:
    """Items in the cell behind a label, and in the cells set under it: „Uždaviniai<TAB>1. …“, „<TAB>2. …“.

    Where a cell breaks over lines, „2. …“ stands at the beginning of its line.
    """
    normal = document.text.normal
    tail = trimmed(document, *lead.tail)
    together = enumeration(document, tail, bare)
    mark = read_mark(normal, tail.start, tail.end)
    if mark is None and together:
        return together
    items = together if len(together) > 1 else [trimmed(document, mark.end if mark else tail.start, tail.end)]
    for block in blocks_from(document, lead.block + 1):
        counts_on = mark is not None and block.mark is not None and block.mark.order == len(items) + 1
        if block.gap or not (block.indent or counts_on) or is_labelled(block) or block.kind is BlockKind.HEADING:
            break
        if mark is not None and (block.mark is None or block.mark.style != mark.style):
            break
        if block.kind is BlockKind.ROW:
            break
        items.append(trimmed(document, *block.body))
    if mark is None and len(items) == 1:
        return []
    return items
