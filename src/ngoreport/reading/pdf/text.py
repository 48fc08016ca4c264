"""The text of a document from its pages."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from ngoreport.reading.converted import Converted, Places, TableRow
from ngoreport.reading.pdf.columns import regions_of
from ngoreport.reading.pdf.lines import FLUSH, SOFT_HYPHEN, Line, Paragraph, Setting, paragraphs_of, setting_of
from ngoreport.reading.pdf.page import Page
from ngoreport.reading.pdf.running import drop_running_rows
from ngoreport.reading.pdf.tables import lines_of_rows, lines_of_table, parted_rows, take_tables


def text_of(pages: Sequence[Page]) -> Converted:
    """The text of the pages as a person would paste it: paragraphs, items and rows of tables a line each."""
    drop_running_rows(pages)
    lines = _lines(pages)
    setting = setting_of(lines)
    return _written(paragraphs_of(lines, setting), setting, len(pages))


def _lines(pages: Sequence[Page]) -> list[Line]:
    lines: list[Line] = []
    tables = [0]
    column = 0
    for number, page in enumerate(pages):
        ruled = take_tables(page)
        parts = [
            regions_of(page.words, ruled, (page.x0, page.x1)),
            *(regions_of(words, [], (0, 0)) for words in page.aside),
        ]
        for region in (region for part in parts for region in part):
            column += 1
            own: list[Line] = []
            cuts = sorted({table.y0 for table in region.tables}, reverse=True)
            for high, low in zip([float("inf"), *cuts], [*cuts, float("-inf")], strict=True):
                own += lines_of_rows(parted_rows([w for w in region.words if low < w.y <= high]), tables)
                for table in (t for t in region.tables if t.y0 == low):
                    tables[0] += 1
                    own += lines_of_table(table, tables[0])
            for line in own:
                line.page, line.column = number, column
                line.left, line.right = region.x0, region.x1
            lines += own
    _widen(lines, pages)
    return lines


def _widen(lines: Sequence[Line], pages: Sequence[Page]) -> None:
    """The reach of each column, taken from all columns that begin at the same place.

    Where too few lines come near it, as on a page of short lines, the margin on the right is taken to be as wide
    as the one on the left.
    """
    columns: dict[int, list[Line]] = {}
    for line in lines:
        if not line.table:
            columns.setdefault(round(line.left / 8), []).append(line)
    for own in columns.values():
        right = max(line.right for line in own)
        full = sum(line.x1 > right - 3 * line.size for line in own)
        size = median(line.size for line in own)
        body = [line for line in own if abs(line.size - size) < 0.5]
        flush = sum(line.x1 > right - FLUSH * size for line in body)
        for line in own:
            page = pages[line.page]
            line.justified = len(body) > 5 and flush > 0.5 * len(body) and abs(line.size - size) < 0.5
            line.right = right if full >= 3 else max(right, page.x1 - (line.left - page.x0))


def _written(paragraphs: Sequence[Paragraph], setting: Setting, pages: int) -> Converted:
    pieces: list[str] = []
    starts: list[int] = []
    rows: list[TableRow] = []
    at = 0
    before: Line | None = None
    indents = _indents(paragraphs)
    for paragraph in paragraphs:
        opening = paragraph.lines[0]
        lead = ""
        if before is not None:
            lead = "\n\n" if _gap(before, opening, setting) else "\n"
        pieces.append(lead)
        at += len(lead)
        start = at
        pieces.append(" " * indents[id(paragraph)])
        at += indents[id(paragraph)]
        for line, piece in zip(paragraph.lines, paragraph.pieces, strict=True):
            while len(starts) <= line.page:
                starts.append(at if starts else 0)
            written = piece.replace(SOFT_HYPHEN, "")
            pieces.append(written)
            at += len(written)
        if opening.row:
            rows.append(TableRow(start, at, opening.row))
        before = paragraph.lines[-1]
    starts += [at] * (pages - len(starts))
    return Converted("".join([*pieces, "\n"]) if pieces else "", places=Places(tuple(starts), tuple(rows)))


def _gap(before: Line, line: Line, setting: Setting) -> bool:
    """Whether an empty line parts two paragraphs: white on the page does, or another size of type."""
    if before.table and before.table == line.table:
        return False
    if before.column != line.column:
        return not (before.opens_item and line.opens_item)
    if before.table != line.table or not 0.87 <= line.size / before.size <= 1.15:
        return True
    return before.y - line.y > 1.3 * setting.leading * max(line.size, before.size)


def _indents(paragraphs: Sequence[Paragraph]) -> dict[int, int]:
    """How far each item is set in, in spaces: two for each step from the margin of its list."""
    indents: dict[int, int] = {}
    steps: list[float] = []
    for paragraph in paragraphs:
        line = paragraph.lines[0]
        indents[id(paragraph)] = 0
        if line.table or not line.opens_item:
            if not line.table and abs(line.x0 - line.left) < line.size:
                steps = []
            continue
        inwards = line.x0 - line.left
        while steps and inwards < steps[-1] - 0.45 * line.size:
            steps.pop()
        if not steps or inwards > steps[-1] + 0.45 * line.size:
            steps.append(inwards)
        indents[id(paragraph)] = 2 * (len(steps) - 1)
    return indents
