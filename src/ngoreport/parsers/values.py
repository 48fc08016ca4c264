"""How a label's value is cut from the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.money import Amount, read_amount

_APPLICANT = pattern_of(r"\b(?:vykdytoj|pareiskej|teikej|organizacij|paramos gavej)")
_LONGEST_HEADING = 90
_EDGES = " \t\n\r,;:•"


def rows_of_tables(document: Document) -> Sequence[Block]:
    """The rows of all tables; most texts have none."""
    return document.kept(_rows_of_tables)


def _rows_of_tables(document: Document) -> list[Block]:
    return [block for block in document.blocks if block.kind is BlockKind.ROW]


def trimmed(document: Document, span: Span, edges: str = _EDGES) -> Span:
    """The span without white space and stray marks at its edges, and without its full stop.

    The full stop of an abbreviation („ir kt.“) goes too; three points stay.
    """
    normal = document.text.normal
    start, end = span
    while start < end and normal[start] in edges:
        start += 1
    while end > start:
        if normal[end - 1] in edges or (normal[end - 1] == "." and normal[end - 3 : end] != "..."):
            end -= 1
        else:
            break
    return Span(start, end)


def amount_in_cell(document: Document, cell: Span) -> Amount | None:
    """The sum that a table's cell holds (`ngoreport.lithuanian.money.read_amount`), read once."""
    known = document.kept(_amounts_in_cells)
    if cell not in known:
        known[cell] = read_amount(document.text, cell)
    return known[cell]


def _amounts_in_cells(_: Document) -> dict[Span, Amount | None]:
    return {}


def inside_quotes(document: Document, span: Span) -> Span:
    """What stands between the quotation marks, where they embrace the whole span."""
    for quotation in document.quotations_in(span):
        if quotation == span:
            return trimmed(document, Span(span.start + 1, span.end - 1))
        break
    normal = document.text.normal
    if span.end - span.start > 2 and normal.count('"', span.start, span.end) == 1:
        # One mark alone was never closed or never opened.
        if normal[span.start] == '"':
            return trimmed(document, Span(span.start + 1, span.end))
        if normal[span.end - 1] == '"':
            return trimmed(document, Span(span.start, span.end - 1))
    return span


def following_blocks(document: Document, block: Block, label: Label) -> Iterator[Block]:
    """The blocks that a label standing alone in its line speaks of: up to the next label."""
    if document.text.normal[label.value.start : label.value.end].strip():
        return
    for index in range(block.index + 1, len(document.blocks)):
        following = document.blocks[index]
        if following.kind is BlockKind.CLUTTER and not _is_date_of(document, label, following, block.index + 1):
            continue
        if any(other.opens and other.separator != "none" for other in following.labels):
            return
        yield following


def _is_date_of(document: Document, label: Label, following: Block, next_index: int) -> bool:
    """A date alone in its line is when a page was posted, but not right under „Projekto pradžia“."""
    return (
        following.index == next_index
        and label.field.startswith("period")
        and document.text.normal[following.body.start].isdigit()
    )


def value_spans(document: Document, block: Block, label: Label, *, most: int = 1) -> Iterator[Span]:
    """Where the value of a label stands: behind it, or in the next blocks (`most` of them)."""
    value = trimmed(document, label.value)
    if value.end > value.start:
        yield value
        return
    for count, following in enumerate(following_blocks(document, block, label)):
        if count >= most:
            return
        yield following.body


def is_name_of_applicant(document: Document, block: Block, label: Label) -> bool:
    """„Pavadinimas“ in a section about the applicant („2. Projekto vykdytojo duomenys:“) is the applicant's name."""
    folded = document.text.folded
    if folded[label.span.start : label.span.end] != "pavadinimas" or not block.index:
        return False
    above = document.blocks[block.index - 1]
    heads = above.body.end - above.body.start <= _LONGEST_HEADING and not any(
        other.separator in ("colon", "dash", "cell", "verb") and other.value.end > other.value.start
        for other in above.labels
    )
    return heads and _APPLICANT.search(folded, *above.body) is not None


def is_name_of_programme(document: Document, label: Label) -> bool:
    """„Programos pavadinimas“ beside the project's own title; a programme that reports itself has no other."""
    folded = document.text.folded
    return folded.startswith("programos", label.span.start) and any(
        other.value.end > other.value.start and not folded.startswith("programos", other.span.start)
        for _, other in document.labels("title")
    )
