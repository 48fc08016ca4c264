"""Which sums of a table are the project's: its totals by column, and the shares of payers by row?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ngoreport.document.blocks import Block
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import folded_set, pattern_of, phrases
from ngoreport.lithuanian.mention import Mention
from ngoreport.parsers.cues import Cues
from ngoreport.parsers.funding.amounts import amounts_in
from ngoreport.parsers.funding.currency import currency_word
from ngoreport.parsers.funding.own import is_bare_implementer
from ngoreport.parsers.funding.payer import Payer, payer_in_cell
from ngoreport.parsers.funding.sums import KINDS_OF_LABELS, Sum
from ngoreport.parsers.rule import Score
from ngoreport.parsers.values import amount_in_cell, rows_of_tables

_COLUMNS = Cues("funding", "tables", kinds=("money_columns",))
_OF_MONEY = Cues("funding", "tables", kinds=("of_money",))
_ROW_NUMBER = pattern_of(r"\d{1,3}(?:\.\d{1,2})?[.)]?")
_OF_PERCENT = pattern_of(r"%|(?<!\w)proc")
_SPENT_IN_ALL = pattern_of(r"(?:panaudota|isleista|islaidu|islaidos)(?: lesu)?,? (?:is )?viso")
_TOTAL_OF = ("is viso ", "viso ")
_LONGEST_COLUMN = 60
_LABEL_AND_SUM = 2
_OF_EXPENSES = pattern_of(r"(?<!\w)(?:islaid|straipsn|pirkini|prek)")
# What columns of a call's results say of one project.
_OF_ONE_PROJECT = (("requested",), ("granted",))


class Table(NamedTuple):
    """A row that names columns of money, and the rows under it."""

    header: Block
    rows: tuple[Block, ...]


def tables_of_money(document: Document) -> Iterator[Table]:
    """Rows under a header that names columns of money."""
    group: list[Block] = []
    for block in rows_of_tables(document):
        if len(block.cells) < 2:
            continue
        follows = group and group[-1].index + 1 == block.index
        if follows and not (block.gap and _is_header(document, block)):
            group.append(block)
            continue
        yield from _table_of(document, group)
        group = [block]
    yield from _table_of(document, group)


def _table_of(document: Document, group: Sequence[Block]) -> Iterator[Table]:
    for index, block in enumerate(group):
        if _is_header(document, block):
            if index + 1 < len(group):
                yield Table(block, tuple(group[index + 1 :]))
            return


def _is_header(document: Document, block: Block) -> bool:
    text = document.text
    if len(block.cells) < 2 or any(map(str.isdigit, text.normal[block.body.start : block.body.end])):
        return False
    if any(cell.end - cell.start > _LONGEST_COLUMN for cell in block.cells):
        return False
    return any(_COLUMNS.find(text, *cell) for cell in block.cells[1:]) and _is_of_money(document, block)


def _is_of_money(document: Document, header: Block) -> bool:
    """The head of a table, the line above it or a cell below it speaks of money; „Planuota“ alone does not."""
    if _OF_MONEY.find(document.text, *header.body):
        return True
    if header.index and _OF_MONEY.find(document.text, *document.blocks[header.index - 1].body):
        return True
    below = document.blocks[header.index + 1] if header.index + 1 < len(document.blocks) else None
    return below is not None and bool(amounts_in(document, below.body))


def sums_of_tables(document: Document, tables: Sequence[Table], found: Sequence[Sum]) -> Iterator[Sum]:
    """Totals of tables of money, and the shares of their payers; sums known already are not repeated.

    A lone row is one project's in the results of a call: what it asked for and what it was given.
    """
    known: set[tuple[Decimal, str | None, tuple[str, ...]]] = set()
    for read in found:
        for kinds in ((), read.kinds):
            known.add((read.mention.value.amount, read.mention.value.currency, kinds))
    amounts = {read.mention.value.amount for read in found}
    accounted = _granted_and_not_spent(found)
    for table in tables:
        by_payers = _lists_payers(document, table)
        for row in table.rows:
            said = _said_by(document, table, row, by_payers)
            if said is None:
                continue
            granted: set[tuple[Decimal, str | None]] = set()
            for read in _sums_of_row(document, table, row, said):
                if said.alone and read.kinds not in _OF_ONE_PROJECT:
                    continue
                value = read.mention.value
                key = _what_it_says(read, granted, by_payers)
                accounts = said.is_total and read.kinds == ("spent",) and value.amount in accounted
                if not accounts and (key in known or (value.currency is None and value.amount in amounts)):
                    continue
                if not by_payers:
                    known.add(key)
                yield read


class _Said(NamedTuple):
    """What a row that speaks of the project's money is: a total, a payer's share, named by its label, or alone."""

    is_total: bool
    of_payer: bool
    labelled: tuple[str, ...]
    alone: bool


def _said_by(document: Document, table: Table, row: Block, by_payers: bool) -> _Said | None:
    """What a row is; None of one that lists expenses."""
    is_total = _is_total(document, row)
    of_payer = by_payers or _is_own_row(row, None)
    of_expenses = _OF_EXPENSES.search(document.text.folded, *table.header.cells[0])
    labelled = () if is_total or of_payer or of_expenses else _kinds_of_label(document, row)
    alone = len(table.rows) == 1 and not (is_total or of_payer or labelled)
    return _Said(is_total, of_payer, labelled, alone) if is_total or of_payer or labelled or alone else None


def _granted_and_not_spent(found: Sequence[Sum]) -> set[Decimal]:
    """The grants that a table can say were spent to the cent."""
    granted, spent = (
        {read.mention.value.amount for read in found if not kinds.isdisjoint(read.kinds)}
        for kinds in ({"granted", "part"}, {"spent"})
    )
    return granted - spent


def _what_it_says(
    read: Sum, granted: set[tuple[Decimal, str | None]], by_payers: bool
) -> tuple[Decimal, str | None, tuple[str, ...]]:
    """What a sum of a row repeats or not; `granted` holds those that another column of the row calls so.

    What a column calls granted or spent is said even where the same sum was called otherwise.
    """
    amount = (read.mention.value.amount, read.mention.value.currency)
    if read.kinds in (("granted",), ("total",)):
        granted.add(amount)
    return (*amount, read.kinds if by_payers or (read.kinds == ("spent",) and amount in granted) else ())


def _lists_payers(document: Document, table: Table) -> bool:
    """Every row is a payer: the first column is named so, or its cells are labelled as shares."""
    folded = document.text.folded
    sources = phrases("funding", "tables", "sources")
    if any(sources.search(folded, *cell) for cell in table.header.cells[:2]):
        return True
    labelled = [any(label.field in ("funding_part", "funding_own") for label in row.labels) for row in table.rows]
    return sum(labelled) * 2 >= len(table.rows) or _names_public_payers(document, table)


def _names_public_payers(document: Document, table: Table) -> bool:
    """Every row but the total opens with the name of who pays, and with no more: „Rietavo savivaldybė“."""
    heads = phrases("funding", "payers", "public")
    named = own = 0
    for row in table.rows:
        if _is_total(document, row):
            continue
        payer = payer_in_cell(document, row.cells[_first_of_words(document, row)])
        if _is_own_row(row, payer):
            own += 1
            continue
        if payer is None or heads.search(payer.folded) is None:
            return False
        named += 1
    return bool(named) and named + own > 1


def _is_total(document: Document, row: Block) -> bool:
    first = row.cells[_first_of_words(document, row)]
    written = document.text.folded[first.start : first.end].strip(" :.-")
    return (
        written in folded_set("funding", "tables", "totals")
        or written.startswith(_TOTAL_OF)
        or _SPENT_IN_ALL.fullmatch(written) is not None
    )


def _kinds_of_label(document: Document, row: Block) -> tuple[str, ...]:
    """„Bendra projekto vertė | 36 420,00“ under „Rodiklis | Suma, Eur“: a row of one sum that says what it is."""
    if len(row.cells) - _first_of_words(document, row) != _LABEL_AND_SUM:
        return ()
    for label in row.labels:
        of_one_word = label.separator == "none" and " " not in document.text.folded[slice(*label.span)]
        if label.opens and label.field in KINDS_OF_LABELS and not of_one_word:
            return KINDS_OF_LABELS[label.field]
    return ()


def _first_of_words(document: Document, row: Block) -> int:
    """The first cell that is no number of a row."""
    numbered = len(row.cells) > 2 and _ROW_NUMBER.fullmatch(document.text.normal, *row.cells[0])
    return 1 if numbered else 0


def _sums_of_row(document: Document, table: Table, row: Block, said: _Said) -> Iterator[Sum]:
    """The sums of a row, of the kinds that its label or their columns say."""
    text = document.text
    header = table.header.cells
    cells = row.cells[_first_of_words(document, row) + 1 :]
    # Cells left empty at the left end shift a row: columns are counted from the right.
    # So does an empty first cell of the header, in a table whose columns were kept by spaces.
    columns = header[len(header) - len(cells) :] if len(cells) <= len(header) else ()
    for at, cell in enumerate(cells):
        amount = amount_in_cell(document, cell)
        if amount is None or not amount.amount:
            continue
        column = columns[at] if columns else None
        if column is not None and amount.currency is None and _OF_PERCENT.search(text.folded, *column):
            continue
        if amount.currency is None and column is not None:
            amount = amount._replace(currency=currency_word(text.folded[column.start : column.end]))
        kinds, payer = _kind_of_column(document, table, column)
        if (
            said.is_total
            and kinds in (("part",), ("own",))
            and _is_of_spending(document, row.cells[_first_of_words(document, row)])
        ):
            kinds = ("spent",)  # „Panaudota iš viso“ under „Fondo lėšos“
        if said.of_payer and not said.is_total:
            payer = payer_in_cell(document, row.cells[_first_of_words(document, row)])
            # „Lėšų panaudojimas“ above says nothing of whose a row is, a column „Panaudota“ does.
            spent = kinds == ("spent",) and column is not None and _is_of_spending(document, column)
            if not spent and _is_own_row(row, payer):
                kinds = ("own",)
            elif kinds == ("total",):
                kinds = ("part",)
        yield Sum(Mention(cell, amount), said.labelled or kinds, column, payer, Score.LABEL, "funding.table")


def _is_of_spending(document: Document, column: Span) -> bool:
    return phrases("funding", "tables", "spending").search(document.text.folded, *column) is not None


def _is_own_row(row: Block, payer: Payer | None) -> bool:
    if any(label.field == "funding_own" for label in row.labels):
        return True
    return payer is not None and is_bare_implementer(payer)


def _kind_of_column(document: Document, table: Table, column: Span | None) -> tuple[tuple[str, ...], Payer | None]:
    """What the total of a column is: planned, spent, a payer's share."""
    folded = document.text.folded
    before = document.blocks[table.header.index - 1] if table.header.index else None
    if column is not None:
        for group, kind in (("planned", "total"), ("spending", "spent")):
            if phrases("funding", "tables", group).search(folded, *column):
                return (kind,), None
        for kind in ("requested", "granted", "own"):
            if phrases("funding", "cues", kind).search(folded, *column):
                return (kind,), None
        payer = payer_in_cell(document, column)
        if payer is not None:
            return ("part",), payer
    places = [table.header.cells[0], *([before.body] if before else [])]
    spending = any(phrases("funding", "tables", "spending").search(folded, *place) for place in places)
    planned = any(phrases("funding", "tables", "planned").search(folded, *place) for place in places)
    return ("spent" if spending and not planned else "total",), None
