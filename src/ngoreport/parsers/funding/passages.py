"""Where does a text speak of sums? The sentences, rows and items to look in, and the lines that lead to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lithuanian.money import find_amounts
from ngoreport.parsers.funding.amounts import BARE_NUMBER, amounts_in, numbers_of_unit_rows
from ngoreport.parsers.funding.currency import units_in_brackets
from ngoreport.parsers.funding.leads import LONGEST_LEAD
from ngoreport.parsers.funding.sums import KINDS_OF_LABELS
from ngoreport.parsers.funding.tables import Table
from ngoreport.parsers.values import amount_in_cell

LISTED = (BlockKind.ITEM, BlockKind.ROW)


def blocks_of_money(document: Document) -> set[int]:
    """The blocks that hold a sum or what makes a number one: a label of money, a currency in brackets."""
    found: set[int] = set()
    places = [mention.span.start for mention in document.mentions(find_amounts)]
    places += [unit.start() for unit in document.kept(units_in_brackets)]
    for place in places:
        block = document.block_at(place)
        if block is not None:
            found.add(block.index)
    found.update(document.kept(numbers_of_unit_rows))
    for block, label in document.labels(*KINDS_OF_LABELS):
        found.add(block.index)
        if label.value.end <= label.value.start:
            found.add(block.index + 1)
    return found


def stretches(
    document: Document, tables: Sequence[Table], of_money: set[int]
) -> Iterator[tuple[Span, Block, bool, Sequence[Block]]]:
    """Sentences, rows and items that sums are looked for in, and the blocks above that may lead to them.

    A block of sums alone is read together with the short line above it, which names them.
    """
    blocks = document.blocks
    tabular = {block.index for table in tables for block in (table.header, *table.rows)}
    first = 0
    for index in sorted(of_money):
        if index >= len(blocks) or index in tabular or blocks[index].kind is BlockKind.CLUTTER:
            continue
        block, above = blocks[index], _above(blocks, first, index, tabular)
        previous = next(
            (blocks[at] for at in range(index - 1, -1, -1) if blocks[at].kind is not BlockKind.CLUTTER), None
        )
        first = index + 1
        if previous is not None and previous.index not in tabular and _names_the_sums_of(document, previous, block):
            yield Span(previous.body.start, block.body.end), block, True, above
        elif previous is not None and _goes_on_over_line_end(document, previous, block):
            sentences = document.sentences(block.body)
            yield Span(document.sentences(previous.body)[-1].start, sentences[0].end), block, False, above
            for sentence in sentences[1:]:
                yield sentence, block, False, []
        elif block.kind is BlockKind.ROW:
            yield block.body, block, False, above
        else:
            for sentence in document.sentences(block.body):
                yield sentence, block, False, above
                above = []


def _above(blocks: Sequence[Block], first: int, index: int, tabular: set[int]) -> list[Block]:
    """The blocks without money between two with, from the lower up to the first that is no item or row."""
    above: list[Block] = []
    for at in range(index - 1, first - 1, -1):
        block = blocks[at]
        if block.kind is BlockKind.CLUTTER or at in tabular:
            continue
        above.append(block)
        if block.kind not in LISTED:
            break
    return above


def _names_the_sums_of(document: Document, previous: Block, block: Block) -> bool:
    """`block` opens with a sum or a bare number and the line before has none and ends open."""
    line = document.text.normal[previous.body.start : previous.body.end]
    if previous.kind is BlockKind.ROW or len(line) > LONGEST_LEAD or line.endswith((".", ";", ",")):
        return False
    if amounts_in(document, previous.span):
        return False
    if block.kind is BlockKind.ROW and amount_in_cell(document, block.cells[0]) is None:
        return False
    sums = amounts_in(document, block.body)
    if sums:
        between = document.text.folded[block.body.start : sums[0].span.start]
        return len(between) <= 12 and (block.body.end - sums[-1].span.end <= 30 or bool(previous.labels))
    labelled = any(label.field in KINDS_OF_LABELS and label.value.end <= label.value.start for label in previous.labels)
    return labelled and BARE_NUMBER.fullmatch(document.text.normal, *block.body) is not None


def _goes_on_over_line_end(document: Document, previous: Block, block: Block) -> bool:
    """„… iš jų ERPF bendrasis finansavimas –“ at the end of a line, its sum at the beginning of the next."""
    if previous.kind is BlockKind.ROW or previous.index + 1 != block.index or block.gap:
        return False
    if not document.text.normal.endswith((" -", ":"), previous.body.start, previous.body.end):
        return False
    sums = amounts_in(document, block.body)
    return bool(sums) and sums[0].span.start == block.body.start and bool(amounts_in(document, previous.body))


def opens_with_payer(document: Document, span: Span) -> bool:
    """A line of a list without marks: a sum beside its payer and little else."""
    line_end = document.text.normal.find("\n", *span)
    line = Span(span.start, line_end) if line_end > 0 else span
    return line.end - line.start <= LONGEST_LEAD and bool(amounts_in(document, line))
