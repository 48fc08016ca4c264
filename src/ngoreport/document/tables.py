"""Columns of tables that came as text: cells parted by tabs, strokes or wide spaces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of

# A cell set by spaces may begin this far left of its column's heading.
_SLIP = 2
_ORDINAL = pattern_of(r"[\d.)]{1,9}")
_EMPTY_CELLS = pattern_of(r"\t| ?\| ?")


def rows_below(blocks: Sequence[Block], header: Block) -> Iterator[Block]:
    """The rows of the table that a row opens, without the row itself."""
    for at in range(header.index + 1, len(blocks)):
        block = blocks[at]
        if block.kind is BlockKind.CLUTTER:
            continue
        if block.kind is not BlockKind.ROW or (block.gap and abs(len(block.cells) - len(header.cells)) > 1):
            return
        yield block


def cell_in_column(normal: str, header: Block, at: int, row: Block) -> Span | None:
    """The cell of `row` that stands under the cell `at` of `header`; None where it is empty.

    Tabs and strokes are counted, empty cells too. Where they don't agree, as where the columns are
    set by spaces, the cells are counted if they are as many, and else measured from the margin.
    """
    signs = _signs(normal, header), _signs(normal, row)
    if signs[0] and len(signs[0]) == len(signs[1]):
        column = _column_of(signs[0], header.cells[at].start)
        return next((cell for cell in row.cells if _column_of(signs[1], cell.start) == column), None)
    if len(row.cells) == len(header.cells):
        return row.cells[at]
    if normal.find("\n", *row.span) >= 0:
        # Its cells stand one a line: a numbered row lacks its last, a row of sums any.
        return row.cells[at] if at < len(row.cells) and _ORDINAL.fullmatch(normal, *row.cells[0]) else None
    if signs[0] or signs[1]:
        return None
    left = _column(normal, header.cells[at].start) - _SLIP
    right = _column(normal, header.cells[at + 1].start) - _SLIP if at + 1 < len(header.cells) else None
    for cell in row.cells:
        place = _column(normal, cell.start)
        if left <= place and (right is None or place < right):
            return cell
    return None


def _signs(normal: str, row: Block) -> list[int]:
    """Where tabs or strokes stand in the row's line, those of empty first cells included."""
    start = normal.rfind("\n", 0, row.span.start) + 1
    return [found.start() for found in _EMPTY_CELLS.finditer(normal, start, row.span.end)]


def _column_of(signs: list[int], place: int) -> int:
    return sum(sign < place for sign in signs)


def _column(normal: str, place: int) -> int:
    return place - normal.rfind("\n", 0, place) - 1
