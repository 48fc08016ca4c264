"""The rows of a table and what they are said to make together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.money import Amount
from ngoreport.parsers.people import is_people_noun
from ngoreport.parsers.rule import Candidate, Rule
from ngoreport.parsers.statements.statement import in_digits, joined, stated
from ngoreport.parsers.values import amount_in_cell, rows_of_tables

_TOTAL = pattern_of(r"(?:is )?viso(?: gauta| lesu| islaidu| dalyviu| dalyvavo| projektui)?[ :.,-]{0,3}")
_NOTHING = frozenset(("-", "", "x", "0", "--"))
_ORDINAL = pattern_of(r"\d{1,2}(?:\.\d{1,2}){0,2}[.)]?")
# „1.1.“ repeats what „1.“ has, „iš jų moterys“ what the row above it has.
_REPEATS = pattern_of(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?$|(?:is|tarp) (?:ju|kuriu)(?!\w)")
_PEOPLE = pattern_of(r"dalyvi|zmoni|asmen|gyvento|lankyto|mokini|vaik|savanori|moter|vyr")
_MONEY = pattern_of(r"(?<!\w)(?:eur\w{0,3}|lt|ltl|lit\w{1,2}|suma|lesos|lesu|skirta|panaudota)(?!\w)|€")
_MANY = 400
# A row of a name and a number needs no names of columns.
_PAIR = 2


class _Cell(NamedTuple):
    span: Span
    amount: Amount


def totals_of_tables(document: Document) -> Iterator[Candidate]:
    """For each column of a table that ends in „Iš viso“, the total and what stands above it."""
    group: list[Block] = []
    for block in rows_of_tables(document):
        if len(block.cells) < 2:
            group = []
            continue
        if block.gap or (group and group[-1].index + 1 != block.index):
            group = []
        if group and len(group) < _MANY and _is_total(document, block):
            yield from _columns(document, group, block)
            group = []
        else:
            group.append(block)


def _is_total(document: Document, row: Block) -> bool:
    words = document.text.folded[row.cells[0].start : row.cells[0].end].strip()
    return _TOTAL.fullmatch(words) is not None


def _columns(document: Document, group: Sequence[Block], total: Block) -> Iterator[Candidate]:
    header, rows = _header_and_rows(document, group)
    if len(rows) < 2 or any(len(row.cells) != len(rows[0].cells) for row in rows):
        return
    if any(_REPEATS.match(_words(document, row.cells[0])) for row in rows):
        return
    columns = len(rows[0].cells)
    if len(total.cells) > columns or (header is not None and len(header.cells) > columns):
        return
    if header is None and (columns != _PAIR or not _says_of_what(_heading(document, rows[0]))):
        return
    for back in range(1, len(total.cells)):
        sum_of = _number(document, total.cells[-back])
        parts = _column(document, rows, columns - back)
        if sum_of is None or parts is None:
            continue
        # The head of the last columns is counted from the right as well.
        head = None if header is None else header.cells[-back] if back <= len(header.cells) else header.cells[0]
        yield stated(
            "sum",
            Span(sum_of.span.start, sum_of.span.end),
            total=in_digits(sum_of.amount.amount),
            parts=joined(parts),
            of=_kind(document, header or rows[0], head, [sum_of.amount.amount, *parts], sum_of.amount.currency),
            closed="yes",
            table="yes",
        )


def _header_and_rows(document: Document, group: Sequence[Block]) -> tuple[Block | None, list[Block]]:
    """The row of names above the rows of numbers, as many as follow it; all where there is none."""
    for at in range(len(group) - 1, -1, -1):
        numbers = [cell for cell in group[at].cells if _number(document, cell) is not None]
        if not numbers:
            rows = list(group[at + 1 :])
            return (group[at] if rows and _is_header(document, group[at], len(rows[0].cells)) else None), rows
    return None, list(group)


def _is_header(document: Document, row: Block, columns: int) -> bool:
    """Three names are those of columns, and so are two over three columns, the first of which has none:
    `Planuota | Faktiškai`. Of two over two the second has to be one of sums or people: `Rūšis | Suma, Lt`."""
    if len(row.cells) > _PAIR or len(row.cells) < columns:
        return True
    return _says_of_what(_words(document, row.cells[1]))


def _says_of_what(words: str) -> bool:
    return _MONEY.search(words) is not None or _names_people(words)


def _heading(document: Document, top: Block) -> str:
    """The words of the line above a table, if it has one."""
    above = document.blocks[top.index - 1] if top.index else None
    return _words(document, above.body) if above is not None and above.kind is not BlockKind.ROW else ""


def _column(document: Document, rows: Sequence[Block], at: int) -> list[Decimal] | None:
    if at < 1:
        return None
    parts: list[Decimal] = []
    for row in rows:
        if _words(document, row.cells[at]) in _NOTHING:
            continue
        cell = _number(document, row.cells[at])
        if cell is None:
            return None
        parts.append(cell.amount.amount)
    return parts if len(parts) > 1 else None


def _number(document: Document, cell: Span) -> _Cell | None:
    words = _words(document, cell)
    if not any(sign.isdigit() for sign in words) or (_ORDINAL.fullmatch(words) and words.endswith((".", ")"))):
        return None
    amount = amount_in_cell(document, cell)
    return _Cell(cell, amount) if amount is not None else None


def _words(document: Document, cell: Span) -> str:
    return document.text.folded[cell.start : cell.end].strip()


def _kind(document: Document, top: Block, head: Span | None, numbers: Sequence[Decimal], currency: str | None) -> str:
    """Money, people or something else, by the head of the column, the numbers, and the heading above."""
    words = _words(document, head) if head is not None else ""
    heading = _heading(document, top)
    if currency or _MONEY.search(words) or any(number.as_tuple().exponent == -2 for number in numbers):
        return "money"
    if _names_people(words) or (_names_people(heading) and not _MONEY.search(heading)):
        return "people"
    return "money" if _MONEY.search(heading) else "other"


def _names_people(words: str) -> bool:
    return _PEOPLE.search(words) is not None or any(is_people_noun(word) for word in words.split()[:6])


RULES: tuple[Rule, ...] = (Rule(totals_of_tables),)
