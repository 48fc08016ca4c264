"""Lines, and the blocks that they make up."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import cache

from ngoreport.document.labels import Label
from ngoreport.document.marks import Mark, marks_inside, read_mark
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.lexicon import folded_set, pattern_of, words


class BlockKind(Enum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    CLUTTER = "clutter"


@dataclass(slots=True)
class Block:
    """A stretch of text that belongs together: a paragraph, an item, a row, a heading.

    Attributes:
        kind: what it is.
        span: all of it, over however many lines.
        body: its words without the mark of the item.
        mark: the mark of an item, or of a numbered heading.
        indent: columns of white space before it.
        gap: an empty line stands before it.
        index: its place among the blocks.
        level: nesting of an item, 0 for the outermost.
        cells: the cells of a row, empty for other blocks.
        labels: the labels in it.
    """

    kind: BlockKind
    span: Span
    body: Span
    mark: Mark | None
    indent: int
    gap: bool
    index: int = 0
    level: int = 0
    cells: tuple[Span, ...] = ()
    labels: tuple[Label, ...] = field(default=())


@dataclass(slots=True)
class _Line:
    span: Span
    indent: int
    gap: bool
    mark: Mark | None
    row: bool
    clutter: bool
    heading: bool


_CELL_BREAK = pattern_of(r" {0,20}\t[\t ]{0,40}| {3,}| ?\| ?")
_CELL_BREAK_SIGN = pattern_of(r"\t|   | \| |\S\|")
# No sentence has so many spaces: they set a column, whatever stands behind the row's number.
_COLUMN_GAP = " " * 6
_RULE_LINE = pattern_of(r"[-_=*~.|+:\s·•]{1,}")
_FILE_NAME = pattern_of(r"\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?)\b", re.IGNORECASE)
_IMAGE_NAMES = ("logo", "image", "img", "text", "foto", "photo", "banner", "screenshot", "dsc")
_IMAGE_NAME = pattern_of(r"(?:logo|image|img|text|foto|photo|banner|screenshot|dsc)[ _-]{0,2}\w{0,40}", re.IGNORECASE)
_UNDERSCORED = pattern_of(r"\w+(?:_\w+){2,}")
_BREADCRUMB_SIGN = pattern_of(r" {1,3}[>\"] {1,3}(?=\S)")
# „»“ stands as a quotation mark in the matching text.
_BREADCRUMB = pattern_of(r"\S {1,3}(?:[/>\"]|::|→) {1,3}\S")
_BREADCRUMB_SIGNS = pattern_of(r" (?:[/>\"→]|::) ")
_LONGEST_CLUTTER = 200
_OPENING = 3
_POST_DATE = pattern_of(
    r"(?:\d{4}[ .-]{1,3}\d{1,2}[ .-]{1,3}\d{1,2}|\d{1,2}[ ./-]{1,3}\d{1,2}[ ./-]{1,3}\d{4}"
    r"|(?:\d{4} ?(?:m\.|metu)? )?\d{0,4} ?[a-z]{3,10}\.? ?\d{0,4}(?: ?d\.)?)"
    r"(?:,? ?(?P<weekday>pirmadienis|antradienis|treciadienis|ketvirtadienis|penktadienis|sestadienis|sekmadienis))?"
    r"(?:,? ?\d{1,2}[:.]\d{2})?(?: *\| *(?:autorius|autore|redakcija)\b.{0,60})?"
)
_MONTH_STEM = pattern_of(r"saus|vasar|kov|baland|geguz|birzel|liep|rugpj|rugs|spal|lapkr|gruod")
_TERMINAL = ".!?;:"
_WRAPPED_END = pattern_of(
    r"(?:[,(-]|\b(?:ir|bei|ar|arba|su|i|is|uz|ant|po|prie|apie|kad|del|nuo|iki|per|tarp|pagal|kuri|kurie|kurios))$"
)
_DIGIT = pattern_of(r"\d")
_FIRST_WORD = pattern_of(r"[\W_]*([^\W_]+)")
_NO_WORDS = pattern_of(r"[\W_]+")
_ADDRESS = pattern_of(r"(?:https?://|www\.|[\w.+-]{1,64}@)\S")
_CAPITALS = pattern_of(r"[A-ZĄČĘĖĮŠŲŪŽ]")
_SMALL = pattern_of(r"[a-ząčęėįšųūž]")
# I, V and X are initials as well.
_LETTERS_OF_INITIALS = (1, 5, 10)
_MAX_HEADING = 150
# Hand-wrapped text is set to a width; shorter lines than this were not broken for want of room.
_NARROWEST_WRAP = 55
# A sub-heading between items follows a full stop or a short item; so long a line was broken.
_LONG_ITEM = 45


def split_blocks(normal: str, folded: str, opens_label: Callable[[Span], bool] = lambda _line: False) -> list[Block]:
    """The blocks of a text, in order, without their labels.

    `opens_label` says whether a line begins with a label, and so a block of its own.
    """
    blocks: list[Block] = []
    lines = _read_lines(normal, folded)
    _drop_lone_letters(normal, lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        end = at + 1
        if not (line.clutter or line.row or line.heading):
            while end < len(lines) and _continues(normal, folded, lines, end) and not opens_label(lines[end].span):
                end += 1
        blocks.extend(_blocks_of(normal, line, lines[end - 1].span.end))
        at = end
    for index, block in enumerate(blocks):
        block.index = index
    _set_levels(blocks)
    return blocks


def _drop_lone_letters(normal: str, lines: list[_Line]) -> None:
    """„o“ is also a conjunction, „V.“ an initial: they mark items where others of their list do too."""
    for before, line in itertools.pairwise(lines):
        # A comma stands before the conjunction.
        if (line.mark and line.mark.style == "o") and not before.mark and normal[before.span.end - 1] == ",":
            line.mark = None
    marked = [line for line in lines if line.mark is not None and (line.mark.style == "o" or line.mark.kind == "roman")]
    letters_o = sum(line.mark is not None and line.mark.style == "o" for line in marked)
    romans = {line.mark.order for line in marked if line.mark is not None and line.mark.kind == "roman"}
    for line in marked:
        mark = line.mark
        if mark is None or line.heading:
            continue
        if (mark.style == "o" and letters_o < 2) or (
            mark.kind == "roman" and mark.order in _LETTERS_OF_INITIALS and not romans & _neighbours(mark.order)
        ):
            line.mark = None


def _neighbours(order: int) -> set[int | None]:
    return {order - 1, order + 1}


def _read_lines(normal: str, folded: str) -> list[_Line]:
    lines: list[_Line] = []
    following = 0
    gap = True
    for text in normal.split("\n"):
        start, following = following, following + len(text) + 1
        stripped = text.strip()
        if not stripped or (not stripped[0].isalnum() and _RULE_LINE.fullmatch(stripped)):
            gap = True
            continue
        indent = text.index(stripped[0])
        columns = indent + 3 * text.count("\t", 0, indent)
        start += indent
        end = start + len(stripped)
        mark = read_mark(normal, start, end)
        cells = _has_cells(stripped)
        clutter = _is_clutter(stripped, folded[start:end], cells)
        row = not clutter and (
            cells if mark is None else mark.kind == "number" and _numbers_a_row(normal, start, mark, end)
        )
        heading = not clutter and not row and _in_capitals(stripped)
        lines.append(_Line(Span(start, end), columns, gap, mark, row, clutter, heading))
        gap = False
    return lines


def _numbers_a_row(normal: str, start: int, mark: Mark, end: int) -> bool:
    """Cells part the words behind a number: „1.<TAB>Žygis<TAB>2020-05-01“ is a row, „1.<TAB>Žygis“ an item."""
    parted = "\t" in normal[start : mark.end] or "   " in normal[start : mark.end] or normal[mark.end] == "|"
    gap = _CELL_BREAK_SIGN.search(normal, mark.end + 1, end)
    if gap is None or (gap.group() == "   " and not parted and not normal.startswith(_COLUMN_GAP, gap.start())):
        return False
    return not marks_inside(normal, mark.end, end, mark)


def _in_capitals(stripped: str) -> bool:
    """A heading in capitals: hardly a small letter, and more than an abbreviation."""
    if len(stripped) > _MAX_HEADING:
        return False
    capitals = len(_CAPITALS.findall(stripped))
    return capitals >= 6 and stripped[-1] not in ",;" and len(_SMALL.findall(stripped)) * 8 <= capitals


def _has_cells(stripped: str) -> bool:
    """Whether something parts cells in a line: most have none of the signs."""
    return "\t" in stripped or "   " in stripped or ("|" in stripped and _CELL_BREAK_SIGN.search(stripped) is not None)


def _is_clutter(stripped: str, folded: str, cells: bool) -> bool:
    if _opens_as_clutter(folded) and (
        (len(folded) <= 80 and _first_word(folded) in _clutter_words() and _bare(folded) in _clutter_lines())
        or folded.startswith(_clutter_starts())
    ):
        return True
    if len(stripped) <= 60 and _is_file_or_date(stripped, folded):
        return True
    if len(stripped) > _LONGEST_CLUTTER:
        return False
    if _BREADCRUMB_SIGNS.search(stripped):
        if len(_BREADCRUMB.split(stripped)) > 2 and stripped[-1] not in ".;:":
            return True
        trail = _BREADCRUMB_SIGN.split(stripped, maxsplit=1)
        if len(trail) > 1 and _bare(fold(trail[0])) in _clutter_lines():
            return True
    return cells and _is_menu(stripped)


def _opens_as_clutter(folded: str) -> bool:
    """The first letters tell of most lines that they are no clutter."""
    opening = folded[:_OPENING]
    if not opening.isalnum():
        opening = opening[:1]
    return opening in _clutter_openings() or not opening.isalnum()


def _is_file_or_date(stripped: str, folded: str) -> bool:
    """The name of a file, or the date of a post, and nothing else."""
    return bool(
        ("." in stripped and _FILE_NAME.match(stripped))
        or (folded.startswith(_IMAGE_NAMES) and _IMAGE_NAME.fullmatch(stripped))
        or ("_" in stripped and _UNDERSCORED.fullmatch(stripped))
        or (stripped[0].isdigit() and _is_post_date(folded))
    )


def _is_post_date(folded: str) -> bool:
    date = _POST_DATE.fullmatch(folded)
    if date is None:
        return False
    words = folded[: date.start("weekday")] if date["weekday"] else folded
    return not any(sign.isalpha() for sign in words) or _MONTH_STEM.search(words) is not None


def _is_menu(stripped: str) -> bool:
    cells = [cell.strip() for cell in _CELL_BREAK.split(stripped) if cell.strip()]
    short = all(len(cell.split()) <= 3 and not _DIGIT.search(cell) and ":" not in cell for cell in cells)
    known = any(_bare(fold(cell)) in _clutter_lines() for cell in cells)
    return short and (known or (stripped.endswith("|") and len(cells) == 1))


def _first_word(folded: str) -> str:
    found = _FIRST_WORD.match(folded)
    return found[1] if found else ""


def _bare(folded: str) -> str:
    """Words alone, to be looked up among lines of clutter."""
    return _NO_WORDS.sub(" ", folded).strip()


@cache
def _clutter_lines() -> frozenset[str]:
    return frozenset(words("clutter")["lines"])


@cache
def _clutter_words() -> frozenset[str]:
    """What lines of clutter begin with."""
    return frozenset(line.partition(" ")[0] for line in _clutter_lines())


@cache
def _clutter_openings() -> frozenset[str]:
    """What `_opens_as_clutter` looks up: the first letters, and the first of all."""
    clutter = (*_clutter_lines(), *_clutter_starts())
    return frozenset(line[:length] for line in clutter for length in (1, _OPENING))


@cache
def _clutter_starts() -> tuple[str, ...]:
    return tuple(words("clutter")["starts"])


def _continues(normal: str, folded: str, lines: list[_Line], index: int) -> bool:
    """Line `index` goes on with the paragraph or item of the line before."""
    line, before = lines[index], lines[index - 1]
    if line.gap or line.clutter or line.row or line.heading:
        return False
    if line.mark is not None or _ADDRESS.match(folded, line.span.start, line.span.end):
        return False
    opening = normal[line.span.start]
    if normal[before.span.end - 1] in _TERMINAL:
        return opening.islower() and _ends_in_abbreviation(folded, before.span)
    return (
        opening.islower()
        or _is_wrapped(folded, before.span)
        or (normal.count('"', *before.span) % 2 == 1 and normal.count('"', *line.span) % 2 == 1)
        or _stands_between_items(normal, lines, index)
        or _wrapped_for_width(normal, lines, index)
    )


def _is_wrapped(folded: str, line: Span) -> bool:
    """A line that ends within its sentence: with a comma, or a word that asks for another."""
    tail = folded[max(line.start, line.end - 12) : line.end]
    return _WRAPPED_END.search(tail) is not None and not tail.endswith(" -")


def _stands_between_items(normal: str, lines: list[_Line], index: int) -> bool:
    """A long item was broken where a capital came next, and the list goes on behind it."""
    before, line = lines[index - 1], lines[index]
    after = lines[index + 1] if index + 1 < len(lines) else None
    if before.mark is None or after is None or after.mark is None or after.gap:
        return False
    return (
        after.mark.style == before.mark.style
        and after.indent == before.indent
        and before.span.end - before.span.start >= _LONG_ITEM
        and normal[line.span.end - 1] != ":"
    )


def _ends_in_abbreviation(folded: str, line: Span) -> bool:
    if folded[line.end - 1] != ".":
        return False
    last = folded[max(line.start, line.end - 12) : line.end - 1].split()
    return bool(last) and any(last[-1] in folded_set("abbreviations", group) for group in ("inner", "either"))


def _wrapped_for_width(normal: str, lines: list[_Line], index: int) -> bool:
    """The line before is as long as this text's lines get: the next word had no room in it."""
    before, line = lines[index - 1], lines[index]
    length = before.span.end - before.span.start + before.indent
    if length < _NARROWEST_WRAP:
        return False
    width = max(line.span.end - line.span.start + line.indent for line in lines[max(0, index - 6) : index + 6])
    if width > 130:
        return False
    next_word = len(normal[line.span.start : line.span.end].split(maxsplit=1)[0])
    return length + 1 + next_word > width - 3


def _blocks_of(normal: str, line: _Line, end: int) -> list[Block]:
    start = line.span.start
    if line.clutter:
        span = Span(start, end)
        return [Block(BlockKind.CLUTTER, span, span, None, line.indent, line.gap)]
    if line.row:
        body = Span(line.mark.end if line.mark else start, end)
        cells = _cells(normal, start, end)
        if line.mark and cells[0].end > line.mark.end:
            cells = (Span(line.mark.end, cells[0].end), *cells[1:])
        return [Block(BlockKind.ROW, Span(start, end), body, line.mark, line.indent, line.gap, cells=cells)]
    mark = line.mark
    if mark is None or line.heading:
        kind = BlockKind.HEADING if line.heading else BlockKind.PARAGRAPH
        span = Span(start, end)
        return [Block(kind, span, Span(mark.end, end) if mark else span, mark, line.indent, line.gap)]
    pieces = [start, *marks_inside(normal, mark.end, end, mark), end]
    blocks: list[Block] = []
    for at, next_at in itertools.pairwise(pieces):
        piece_end = at + len(normal[at:next_at].rstrip())
        own = mark if at == start else read_mark(normal, at, piece_end)
        if own is None:
            continue
        span = Span(at, piece_end)
        blocks.append(Block(BlockKind.ITEM, span, Span(own.end, piece_end), own, line.indent, line.gap and at == start))
    return blocks


def _cells(normal: str, start: int, end: int) -> tuple[Span, ...]:
    cells: list[Span] = []
    at = start
    for gap in _CELL_BREAK.finditer(normal, start, end):
        if normal[at : gap.start()].strip():
            cells.append(Span(at, gap.start()))
        at = gap.end()
    if normal[at:end].strip():
        cells.append(Span(at, end))
    return tuple(cells)


def _set_levels(blocks: list[Block]) -> None:
    """Nesting of items: by indent, and by a change of mark and back."""
    stack: list[tuple[int, str]] = []
    for block in blocks:
        if block.kind is not BlockKind.ITEM or block.mark is None:
            if block.kind is not BlockKind.CLUTTER:
                stack.clear()
            continue
        key = (block.indent, block.mark.style)
        styles = [style for _, style in stack]
        if block.mark.style in styles:
            del stack[styles.index(block.mark.style) + 1 :]
        elif stack and block.indent < stack[-1][0]:
            while len(stack) > 1 and block.indent < stack[-1][0]:
                stack.pop()
            stack.append(key)
        else:
            stack.append(key)
        block.level = len(stack) - 1
