"""Tables: cells by their rules where they have some, else by the white between columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from ngoreport.reading.pdf.lines import FLUSH, Line, Setting, is_mark, joined, line_of, paragraphs_of
from ngoreport.reading.pdf.page import Page, Rule, Word, rows_of

_TOUCHING = 3.0
_SAME = 4.0
_MOST_RULES = 1_500
_MOST_FLUSH = 0.4  # share of lines that reach the end of a column whose text is justified
_MOST_EVEN = 0.5  # share of those whose gaps are even: the first behind a mark is not


# In a cell nothing tells how the document is set; what its lines are, their places tell.
IN_CELLS = Setting(1.3, hyphenates=True, words=frozenset())


@dataclass(slots=True)
class Table:
    """A ruled table.

    Attributes:
        x0, y0, x1, y1: its sides.
        order: of its first word, as the file draws them.
        rows: of each row its cells by column: the words of each.
        columns: how many columns it has.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    order: int = 0
    rows: list[dict[int, Cell]] = field(default_factory=list)
    columns: int = 0


@dataclass(slots=True)
class Cell:
    """A cell of a ruled table: its sides, and the words in it."""

    x0: float
    x1: float
    words: list[Word] = field(default_factory=list)


def take_tables(page: Page) -> list[Table]:
    """The ruled tables of a page; their words are taken out of the page's."""
    level, upright = _whole(page.level), _whole(page.upright)
    if len(level) + len(upright) > _MOST_RULES:
        return []
    tables: list[Table] = []
    for across, up in _grids(level, upright):
        table = _table(across, up, page.words)
        if table is None:
            continue
        inside = {id(word) for row in table.rows for cell in row.values() for word in cell.words}
        page.words = [word for word in page.words if id(word) not in inside]
        tables.append(table)
    return tables


def _whole(rules: Sequence[Rule]) -> list[Rule]:
    """Rules that were drawn in pieces, made whole."""
    whole: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.at / 1.5), rule.start)):
        last = whole[-1] if whole else None
        if last and abs(last.at - rule.at) <= 1.6 and rule.start <= last.end + _TOUCHING:
            whole[-1] = Rule(last.at, last.start, max(last.end, rule.end))
        else:
            whole.append(rule)
    return whole


def _grids(level: list[Rule], upright: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Rules that touch, together: of each grid its level and its upright ones. Inner grids come first."""
    group = list(range(len(level) + len(upright)))

    def root(at: int) -> int:
        while group[at] != at:
            group[at] = group[group[at]]
            at = group[at]
        return at

    for i, across in enumerate(level):
        for j, up in enumerate(upright, len(level)):
            meets_up = across.start - _TOUCHING <= up.at <= across.end + _TOUCHING
            if meets_up and up.start - _TOUCHING <= across.at <= up.end + _TOUCHING:
                group[root(i)] = root(j)
    grids: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for at in range(len(group)):
        both = grids.setdefault(root(at), ([], []))
        if at < len(level):
            both[0].append(level[at])
        else:
            both[1].append(upright[at - len(level)])
    found = [grid for grid in grids.values() if len(grid[0]) >= 2 and grid[1]]
    return sorted(found, key=lambda grid: max(rule.end - rule.start for rule in grid[0]))


def _table(level: list[Rule], upright: list[Rule], words: list[Word]) -> Table | None:
    """The table of a grid; None where no two cells with words stand side by side."""
    x0 = min(*(rule.start for rule in level), *(rule.at for rule in upright))
    x1 = max(*(rule.end for rule in level), *(rule.at for rule in upright))
    y0 = min(*(rule.at for rule in level), *(rule.start for rule in upright))
    y1 = max(*(rule.at for rule in level), *(rule.end for rule in upright))
    lefts = _clusters([x0, x1, *(rule.at for rule in upright)])
    tops = _clusters([y0, y1, *(rule.at for rule in level)])
    if len(lefts) < 3:
        return None
    cells: dict[tuple[int, int], Cell] = {}
    first = None
    for word in words:
        middle, height = (word.x0 + word.x1) / 2, word.y + 0.3 * word.size
        if not (x0 <= middle <= x1 and y0 <= height <= y1):
            continue
        left = max((r.at for r in upright if r.at <= middle and r.start <= height <= r.end), default=x0)
        right = min((r.at for r in upright if r.at > middle and r.start <= height <= r.end), default=x1)
        top = min((r.at for r in level if r.at >= height and r.start <= middle <= r.end), default=y1)
        key = (-bisect_right(tops, top + 0.1), bisect_right(lefts, left + 0.1))
        cells.setdefault(key, Cell(left, right)).words.append(word)
        first = word.order if first is None else min(first, word.order)
    if first is None or len({column for _, column in cells}) < 2:
        return None
    table = Table(x0, y0, x1, y1, first)
    used = sorted({column for _, column in cells})
    for top in sorted({row for row, _ in cells}):
        table.rows.append({used.index(column): cell for (row, column), cell in cells.items() if row == top})
    if not any(len(row) > 1 for row in table.rows):
        return None
    table.columns = len(used)
    return table


def _clusters(places: Sequence[float]) -> list[float]:
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _SAME:
            found.append(place)
    return found


def lines_of_table(table: Table, number: int) -> list[Line]:
    """The rows of a table as lines: cells parted by TAB, further paragraphs of a cell on lines of their own below."""
    lines: list[Line] = []
    for row_number, row in enumerate(table.rows, 1):
        texts = {column: _paragraphs(cell) for column, cell in row.items()}
        y = max(word.y for cell in row.values() for word in cell.words)
        size = max(word.size for cell in row.values() for word in cell.words)
        cells = [texts[column][0] if column in texts else "" for column in range(max(texts) + 1)]
        written = ["\t".join(cells)]
        for column, paragraphs in sorted(texts.items()):
            written += ["\t" * column + paragraph for paragraph in paragraphs[1:]]
        lines += [Line(text, table.x0, table.x1, y, size, 0, table=number, row=row_number) for text in written]
    return lines


def _paragraphs(cell: Cell) -> list[str]:
    lines = []
    left = min(word.x0 for word in cell.words)
    for row in rows_of(cell.words):
        line = line_of(row)
        # What the cell is padded with on the left it is padded with on the right.
        line.left, line.right = left, max(line.x1, cell.x1 - max(0.0, min(left - cell.x0, 8.0)))
        lines.append(line)
    return [paragraph.text for paragraph in paragraphs_of(lines, IN_CELLS)]


@dataclass(slots=True)
class Row:
    """A row of words outside ruled tables, parted into pieces by wide white."""

    pieces: list[list[Word]]
    y: float
    size: float

    @property
    def starts(self) -> list[float]:
        return [piece[0].x0 for piece in self.pieces]


def parted_rows(words: list[Word]) -> list[Row]:
    """The rows of words, parted where cells are: at wide white, and at lesser white in line with such a place."""
    rows = rows_of(words)
    right = max((row[-1].x1 for row in rows), default=0)
    flush = [row[-1].x1 > right - FLUSH * row[-1].size for row in rows]
    justified = _is_justified(rows, flush)
    whole = [ends and _drawn_out(row, justified) for row, ends in zip(rows, flush, strict=True)]
    strong = [
        set() if drawn else _wide_gaps(row, justified and ends)
        for row, drawn, ends in zip(rows, whole, flush, strict=True)
    ]
    for _ in range(3):
        before = [set(gaps) for gaps in strong]
        for at, row in enumerate(rows):
            starts = [
                rows[near][gap].x0
                for near in range(max(0, at - 3), min(len(rows), at + 4))
                if near != at
                for gap in before[near]
            ]
            if not whole[at]:
                strong[at] |= {gap for gap in _lesser_gaps(row) if any(abs(row[gap].x0 - s) <= 2 for s in starts)}
        if before == strong:
            break
    parted = []
    for row, gaps in zip(rows, strong, strict=True):
        cuts = [0, *sorted(gaps), len(row)]
        pieces = [row[start:end] for start, end in pairwise(cuts)]
        base = max(row, key=lambda word: word.size)
        parted.append(Row(pieces, base.y, base.size))
    return parted


def _gaps(row: list[Word]) -> list[float]:
    return [b.x0 - a.x1 for a, b in pairwise(row)]


def _is_justified(rows: Sequence[list[Word]], flush: Sequence[bool]) -> bool:
    """Whether lines are drawn out to their column's end: many reach it, and most of those with even gaps.

    Rows of a table whose last column is set to the right reach it too, with one wide gap each.
    """
    told = [_even(gaps) for row, ends in zip(rows, flush, strict=True) if ends and len(gaps := _gaps(row)) > 1]
    return sum(flush) > _MOST_FLUSH * len(rows) and sum(told) > max(1, _MOST_EVEN * len(told))


def _even(gaps: Sequence[float]) -> bool:
    return max(gaps) < 1.5 * min(gaps)


def _drawn_out(row: list[Word], justified: bool) -> bool:
    """A line that reaches its column's end with gaps of one width: it was drawn out to get there."""
    gaps = _gaps(row)[1 if is_mark(row[0].text) else 0 :]
    if len(gaps) == 1:
        return justified and not row[-1].text[:1].isdigit()
    return len(gaps) > 1 and _even(gaps)


def _wide_gaps(row: list[Word], drawn_out: bool) -> set[int]:
    """Gaps too wide for a space, typed twice even; in a line that may be drawn out, spaces are wide."""
    gaps = _gaps(row)
    usual = median(gaps) if len(gaps) > 3 else 0.0
    least = max((1.5 if drawn_out else 0.62) * min(word.size for word in row), 2.2 * usual)
    return {at for at, gap in enumerate(gaps, 1) if gap >= least}


def _lesser_gaps(row: list[Word]) -> set[int]:
    gaps = _gaps(row)
    usual = median(gaps) if len(gaps) > 3 else 0.0
    return {at for at, gap in enumerate(gaps, 1) if gap >= 0.42 * row[at].size and gap >= 1.3 * usual}


def lines_of_rows(rows: Sequence[Row], tables: list[int]) -> list[Line]:
    """Rows as lines; rows of one table numbered, their wrapped cells joined. `tables` holds how many there were."""
    lines: list[Line] = []
    at = 0
    while at < len(rows):
        end = _table_end(rows, at)
        if end - at > 1:
            tables[0] += 1
            lines += _table_lines(rows[at:end], tables[0])
            at = end
        else:
            lines.append(_single(rows[at]))
            at += 1
    return lines


def _single(row: Row) -> Line:
    """A row that stands alone: a mark goes with its item, other pieces are cells."""
    pieces = row.pieces
    line = line_of([word for piece in pieces for word in piece])
    if len(pieces) > 1:
        texts = [" ".join(word.text for word in piece) for piece in pieces]
        marked = is_mark(texts[0]) and len(pieces) == 2
        line.text = (" " if marked else "\t").join(texts)
        if not marked:
            line.first = line.x1 - line.x0
    return line


def _is_item(row: Row) -> bool:
    return len(row.pieces) == 2 and is_mark(" ".join(word.text for word in row.pieces[0]))


def _table_end(rows: Sequence[Row], start: int) -> int:
    """Where the table that a row opens ends; `start + 1` where it opens none."""
    if len(rows[start].pieces) < 2:
        return start + 1
    columns = list(rows[start].starts)
    end, last = start + 1, start + 1
    several = 0 if _is_item(rows[start]) else 1
    while end < len(rows):
        row, before = rows[end], rows[end - 1]
        if before.y - row.y > 3.2 * row.size:
            break
        shared = [s for s in row.starts if any(abs(s - c) <= 0.5 * row.size for c in columns)]
        if len(row.pieces) > 1 and (len(shared) > 1 or (shared and not _near(shared, columns[:1], row.size))):
            columns += [s for s in row.starts if s not in shared]
            several += not _is_item(row)
            last = end + 1
        elif len(row.pieces) == 1 and shared and before.y - row.y <= 1.6 * row.size:
            # It may be the rest of a wrapped first cell: what follows tells.
            last = end + 1 if not _near(shared, [min(columns)], row.size) else last
        else:
            break
        end += 1
    return last if several > 1 else start + 1


def _near(places: Sequence[float], others: Sequence[float], size: float) -> bool:
    return any(abs(place - other) <= 0.5 * size for place in places for other in others)


def _table_lines(rows: Sequence[Row], number: int) -> list[Line]:
    columns = _columns(rows)
    leading = [a.y - b.y for a, b in pairwise(rows)]
    tight = min(leading) * 1.12
    apart = any(gap > tight for gap in leading)
    lines: list[Line] = []
    logical: list[dict[int, str]] = []
    places: list[Row] = []
    for at, row in enumerate(rows):
        cells = {_column(piece[0].x0, columns): " ".join(w.text for w in piece) for piece in row.pieces}
        opens = any(is_mark(text.split()[0]) for text in cells.values())
        wrapped = (
            at > 0
            and leading[at - 1] <= tight
            and not opens
            and (0 not in cells or (apart and all(column in logical[-1] for column in cells)))
            and not (0 not in cells and not apart and len(cells) > 1 and len(cells) >= len(logical[-1]) - 1)
        )
        if wrapped:
            for column, text in cells.items():
                before = logical[-1].get(column)
                logical[-1][column] = "".join(joined(before, text, IN_CELLS)) if before else text
            continue
        logical.append(cells)
        places.append(row)
    for row_number, (cells, row) in enumerate(zip(logical, places, strict=True), 1):
        text = "\t".join(cells.get(column, "") for column in range(max(cells) + 1))
        line = line_of([word for piece in row.pieces for word in piece])
        line.text, line.table, line.row = text, number, row_number
        lines.append(line)
    return lines


def _columns(rows: Sequence[Row]) -> list[float]:
    """Where the columns begin: starts that overlap in their reach are one column (numbers set to the right)."""
    spans = sorted((piece[0].x0, piece[-1].x1) for row in rows if len(row.pieces) > 1 for piece in row.pieces)
    columns: list[list[float]] = []
    for x0, x1 in spans:
        if columns and x0 < columns[-1][1] - 0.5:
            columns[-1][1] = min(columns[-1][1], x1) if columns[-1][2] else max(columns[-1][1], x1)
        else:
            columns.append([x0, x1, 0])
    return [x0 for x0, _, _ in columns]


def _column(x: float, columns: Sequence[float]) -> int:
    return max(0, bisect_right(columns, x + 3) - 1)
