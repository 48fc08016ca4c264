"""Which row or column of a table counts people?"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import phrases
from ngoreport.lithuanian.mention import Mention
from ngoreport.parsers.participants.phrases import SKAICIUS, WORD, last_word, names_people
from ngoreport.parsers.people import people_case
from ngoreport.parsers.values import rows_of_tables

# „Gavo paslaugą“, „Gauta paslaugų“ at the head of a column
_GOT = ("gavo ", "gavusi", "gaunanci")


def row_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """A row under a heading of participants, or one whose first cell names people."""
    if (
        block.kind is not BlockKind.ROW
        or len(block.cells) < 2
        or not any(cell.start == mention.span.start for cell in block.cells[1:])
    ):
        return None
    first = block.cells[0]
    folded = document.text.folded
    counts = (
        people_case(folded, last_word(document, first)) not in (None, "instrumental")
        or SKAICIUS.search(folded, *first) is not None
        or _told_more_of(document, first)
    )
    return first if (counts and names_people(document, first)) or _in_section(document, block) else None


def _told_more_of(document: Document, cell: Span) -> bool:
    """„Kaimo gyventojai, kurie naudojasi taku“: people, and a clause that says which."""
    folded = document.text.folded
    comma = folded.find(", ", *cell)
    return comma >= 0 and people_case(folded, last_word(document, Span(cell.start, comma))) == "nominative"


def _in_section(document: Document, block: Block) -> bool:
    """The last heading before a row is one of participants."""
    for other in reversed(document.blocks[max(0, block.index - 25) : block.index]):
        numbered = other.kind is BlockKind.ITEM and other.mark is not None and other.mark.kind == "number"
        if other.kind is BlockKind.HEADING or (
            (numbered or other.kind is BlockKind.PARAGRAPH)
            and other.labels
            and not other.labels[0].value.end > other.labels[0].value.start
        ):
            if any(label.field == "participants" for label in other.labels):
                return True
            if document.text.folded[other.body.start : other.body.end].strip(" :") not in ("is ju", "is viso"):
                return False
        elif numbered:
            return False  # „11. Išlaidos“ begins another section
    return False


def heads_by_row(document: Document) -> dict[int, Block]:
    """The rows of tables of three columns or more, by their place, each with the first row of its table."""
    heads: dict[int, Block] = {}
    for before, row in pairwise(rows_of_tables(document)):
        if before.index + 1 == row.index and len(before.cells) == len(row.cells) > 2:
            heads[row.index] = heads.get(before.index, before)
    return heads


def column_above(document: Document, block: Block, mention: Mention[int], heads: Mapping[int, Block]) -> Span | None:
    """A number in a column whose head names people: `Renginys | Vieta | Dalyvių`."""
    head = heads.get(block.index)
    if head is None:
        return None
    at = next((index for index, cell in enumerate(block.cells) if cell.start == mention.span.start), 0)
    if not at or any(map(str.isdigit, document.text.normal[head.span.start : head.span.end])):
        return None
    folded = document.text.folded
    planned = [phrases("columns", "planned").match(folded, *cell) is not None for cell in head.cells]
    came = [_says_who_came(folded[cell.start : cell.end]) for cell in head.cells]
    column = head.cells[at]
    if planned[at] and any(came):
        return None  # what was planned beside what came of it
    if came[at]:
        if _says_that_people_came(folded, column):
            return column
        of_people = any(names_people(document, cell) for cell, plan in zip(head.cells, planned, strict=True) if plan)
        return next((cell for cell in block.cells[:at] if WORD.search(folded, *cell)), None) if of_people else None
    return column if names_people(document, column) else None


def _says_who_came(column: str) -> bool:
    """„Dalyvavo“, „Gavo paslaugą“, „Faktiškai“: beside a column of planned people, how many there were."""
    return (
        phrases("columns", "reached").match(column) is not None
        or phrases("people", "contexts", "came").match(column) is not None
        or column.startswith(_GOT)
    )


def _says_that_people_came(folded: str, column: Span) -> bool:
    """„Dalyvavo“: of people alone; „Pasiekta“ is said of all that is counted."""
    words = folded[column.start : column.end]
    return phrases("people", "contexts", "came").fullmatch(words) is not None and not words.startswith("pasiek")
