"""Lines, and the blocks that they make up."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar

from ngoreport.document.labels import Label
from ngoreport.document.marks import Mark, marks_inside, read_mark
from ngoreport.document.normal import fold
from ngoreport.document.poured import Row, poured_tables
from ngoreport.document.span import Span, span_of
from ngoreport.lexicon import folded_set, pattern_of, words


class BlockKind:
    """What a block is: one of the five below.

    No `Enum`: in Python 3.11 a member of one is looked up by way of a hook, which takes five times as long, and blocks
    are asked for their kinds all over.
    """

    __slots__ = ("value",)

    HEADING: ClassVar[BlockKind]
    PARAGRAPH: ClassVar[BlockKind]
    ITEM: ClassVar[BlockKind]
    ROW: ClassVar[BlockKind]
    CLUTTER: ClassVar[BlockKind]

    def __init__(self, value: str) -> None:
        self.value = value


BlockKind.HEADING = BlockKind("heading")
BlockKind.PARAGRAPH = BlockKind("paragraph")
BlockKind.ITEM = BlockKind("item")
BlockKind.ROW = BlockKind("row")
BlockKind.CLUTTER = BlockKind("clutter")


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


# „savivaldybės lėšos  2 809“: before the number that a line ends in, two spaces set a column.
_NUMBER_AT_END = r" {2,40}(?=\d[\d .]{2,15}(?:,\d\d)?(?: ?(?:Eur|EUR|€|Lt|LT|Lt\.|Eur\.))?$)"
_CELL_BREAK = pattern_of(rf" {{0,20}}\t[\t ]{{0,40}}| {{3,}}| ?\| ?|{_NUMBER_AT_END}")
_ENDS_IN_COLUMN = pattern_of(rf"[^\W\d]\)?{_NUMBER_AT_END}")
_CELL_BREAK_SIGN = pattern_of(r"\t|   | \| |\S\|")
# No sentence has so many spaces: they set a column, whatever stands behind the row's number.
_COLUMN_GAP = " " * 6
_RULE_LINE = pattern_of(r"[-_=*~.|+:\s·•]{1,}")
_FILE_NAME = pattern_of(r"\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?)\b", re.IGNORECASE)
_IMAGE_OPENINGS = frozenset(("log", "ima", "img", "tex", "fot", "pho", "ban", "scr", "dsc"))
_IMAGE_NAME = pattern_of(r"(?:logo|image|img|text|foto|photo|banner|screenshot|dsc)[ _-]{0,2}\w{0,40}", re.IGNORECASE)
_UNDERSCORED = pattern_of(r"\w+(?:_\w+){2,}")
_BREADCRUMB_SIGN = pattern_of(r" {1,3}[>\"'❯▸] {1,3}(?=\S)")
# „»“ and „›“ stand as quotation marks in the matching text.
_BREADCRUMB = pattern_of(r"\S {1,3}(?:[/>\"'❯▸]|::|→) {1,3}\S")
# „Prašyta / skirta / panaudota: 900 / 500 / 480“
_VALUE = pattern_of(r": {0,2}\d")
_BREADCRUMB_SIGNS = pattern_of(r" (?:[/>\"→'❯▸]|::) ")
_SIGNS_OF_TRAILS = ("/", ">", "→", ' " ', "::", " ' ", "❯", "▸")
_LONGEST_CLUTTER = 200
_START_OR_HOME = "pradzia"
# A line of many sentences is a page without its ends of lines, whatever it opens with.
_LONGEST_KNOWN_CLUTTER = 400
_LONGEST_FILE_NAME = 60
_FEWEST_OF_MENU, _LONGEST_OF_MENU = 2, 3
_TOP_OF_PAGE = 6
# What is looked up of a line: so many of its first letters, or where its first word is shorter so many.
_LONG_OPENING, _OPENING = 6, 3
_OTHER_NEWS = (
    "susijusios naujienos",
    "kitos naujienos",
    "skaitykite taip pat",
    "taip pat skaitykite",
    "susije straipsniai",
)
# „Aprašykite veiklas (iki 2000 ženklų)“: how much a form lets be written below.
_LIMIT_OF_ANSWER = pattern_of(
    r"\((?:iki|ne daugiau kaip|ne daugiau nei|maks\.|max\.?) [^()\n]{0,20}(?:zenkl|simbol|zodz|eilu)\w{0,6}\)$"
)
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
# „ATSAKINGAS ASMUO:“
_LABEL_IN_CAPITALS = pattern_of(r"[A-ZĄČĘĖĮŠŲŪŽ]{3}[A-ZĄČĘĖĮŠŲŪŽ ,/-]{3,50}(?:\([^()\n]{1,60}\))?:")
_CAPITALS = pattern_of(r"[A-ZĄČĘĖĮŠŲŪŽ]")
_SMALL = pattern_of(r"[a-ząčęėįšųūž]")
# I, V and X are initials as well.
_LETTERS_OF_INITIALS = (1, 5, 10)
_MAX_HEADING = 150
# Hand-wrapped text is set to a width; shorter lines than this were not broken for want of room.
_WIDEST_PAGE = 130
# By how much lines of a page fall short of its margin.
_RAGGED = 8
_NARROWEST_WRAP = 55
# A sub-heading between items follows a full stop or a short item; so long a line was broken.
_LONG_ITEM = 45


def split_blocks(
    normal: str,
    folded: str,
    opens_label: Callable[[Span], bool] = lambda _line: False,
    is_label: Callable[[Span], bool] = lambda _line: False,
) -> list[Block]:
    """The blocks of a text, in order, without their labels.

    `opens_label` says whether a line begins with a label, and so a block of its own; `is_label` whether
    it is nothing but a label, and so ends its block where no small letter follows.
    """
    blocks: list[Block] = []
    lines = _read_lines(normal, folded)
    for table in poured_tables(normal, folded):
        _make_rows(lines, table)
    _drop_lone_letters(normal, lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        end = at + 1
        if line.kind is BlockKind.PARAGRAPH:
            while end < len(lines) and _continues(normal, folded, lines, end) and not opens_label(lines[end].span):
                if end == at + 1 and _asks_alone(normal, line, lines[end], is_label):
                    break
                end += 1
            if end > at + 1:
                span = Span(line.span.start, lines[end - 1].span.end)
                line = Block(line.kind, span, span, line.mark, line.indent, line.gap)
        if line.mark is None:
            blocks.append(line)
        else:
            blocks += _marked(normal, line, line.mark)
        at = end
    for index, block in enumerate(blocks):
        block.index = index
        if block.kind is BlockKind.ROW and not block.cells:
            block.cells = _cells(normal, block)
    _leave_out_other_news(folded, blocks)
    _leave_out_menus(normal, blocks)
    _set_levels(blocks)
    return blocks


def _make_rows(lines: list[Block], table: list[Row]) -> None:
    """Put the rows of a table whose cells stand one a line in the place of these lines."""
    first = bisect_left(lines, table[0][0].start, key=_start)
    below = bisect_left(lines, table[-1][-1].end, lo=first, key=_start)
    gap = lines[first].gap
    rows = [Span(row[0].start, row[-1].end) for row in table]
    lines[first:below] = [
        Block(BlockKind.ROW, span, span, None, 0, gap and not at, cells=row)
        for at, (span, row) in enumerate(zip(rows, table, strict=True))
    ]


def _start(line: Block) -> int:
    return line.span.start


def _leave_out_other_news(folded: str, blocks: list[Block]) -> None:
    """The items under „Susijusios naujienos“ tell of other projects."""
    under = False
    for block in blocks:
        if block.kind is BlockKind.CLUTTER:
            under = folded.startswith(_OTHER_NEWS, block.span.start)
        elif under and block.kind is BlockKind.ITEM and not block.gap:
            block.kind = BlockKind.CLUTTER
        else:
            under = False


def _leave_out_menus(normal: str, blocks: list[Block]) -> None:
    """„- Naujienos“, „- Projektai“: what stands between such lines in a run, a word or two each, is of the menu too."""
    known = [at for at, block in enumerate(blocks) if block.kind is BlockKind.CLUTTER]
    if len(known) < _FEWEST_OF_MENU:
        return
    below = 0
    for at in known:
        if at < below or read_mark(normal, *blocks[at].span) is None:
            continue
        first, below = at, at + 1
        while first > 0 and not blocks[first].gap and _may_be_of_menu(normal, blocks[first - 1]):
            first -= 1
        while below < len(blocks) and not blocks[below].gap and _may_be_of_menu(normal, blocks[below]):
            below += 1
        run = blocks[first:below]
        if sum(block.kind is BlockKind.CLUTTER for block in run) >= _FEWEST_OF_MENU:
            for block in run:
                block.kind, block.mark = BlockKind.CLUTTER, None


def _may_be_of_menu(normal: str, block: Block) -> bool:
    """A marked line of the menu, or an item of a word or two that no mark closes."""
    if block.kind is BlockKind.CLUTTER:
        return read_mark(normal, *block.span) is not None
    written = normal[block.body.start : block.body.end]
    return (
        block.kind is BlockKind.ITEM
        and len(written.split()) <= _LONGEST_OF_MENU
        and (written[-1].isalpha() and _DIGIT.search(written) is None)
    )


def _drop_lone_letters(normal: str, lines: list[Block]) -> None:
    """„o“ is also a conjunction, „V.“ an initial: they mark items where others of their list do too."""
    marked = [
        (line, line.mark, index)
        for index, line in enumerate(lines)
        if line.mark is not None and (line.mark.style == "o" or line.mark.kind == "roman")
    ]
    for line, mark, index in marked:
        before = lines[index - 1]
        # A comma stands before the conjunction.
        if mark.style == "o" and index and not before.mark and normal[before.span.end - 1] == ",":
            line.mark = None
    marked = [(line, mark, index) for line, mark, index in marked if line.mark is not None]
    letters_o = sum(mark.style == "o" for _, mark, _ in marked)
    romans = {mark.order for _, mark, _ in marked if mark.kind == "roman"}
    for line, mark, _ in marked:
        if line.kind is BlockKind.HEADING:
            continue
        if (mark.style == "o" and letters_o < 2) or (
            mark.kind == "roman" and mark.order in _LETTERS_OF_INITIALS and not romans & _neighbours(mark.order)
        ):
            line.mark = None


def _neighbours(order: int) -> set[int | None]:
    return {order - 1, order + 1}


def _read_lines(normal: str, folded: str) -> list[Block]:
    """A block for each line, the mark still in its body; items are paragraphs with a mark."""
    lines: list[Block] = []
    # Most texts have neither: one look tells, before each line is looked at.
    any_cells = _may_have_cells(normal)
    any_trails = any(sign in normal for sign in _SIGNS_OF_TRAILS)
    following = 0
    gap = True
    for text in normal.split("\n"):
        start, following = following, following + len(text) + 1
        stripped = text.strip()
        if not stripped or (not stripped[0].isalnum() and _RULE_LINE.fullmatch(stripped)):
            gap = True
            continue
        indent = columns = text.index(stripped[0])
        if indent:
            columns += 3 * text.count("\t", 0, indent)
            start += indent
        end = start + len(stripped)
        mark = read_mark(normal, start, end)
        cells = any_cells and _has_cells(stripped)
        if (
            _is_clutter(stripped, folded[start:end])
            or (
                (any_trails or cells)
                and len(stripped) <= _LONGEST_CLUTTER
                and ((any_trails and _is_trail(stripped)) or (cells and _is_menu(stripped)))
            )
            or (len(lines) < _TOP_OF_PAGE and stripped.count("  ") > 1 and _is_menu_at_top(stripped))
        ):
            kind = BlockKind.CLUTTER
            if lines and stripped[0].isdigit() and folded.startswith(_START_OR_HOME, lines[-1].span.start):
                _let_begin(lines[-1])
        elif (cells if mark is None else (mark.kind == "number" and _numbers_a_row(normal, start, mark, end))) or (
            any_cells and not gap and lines[-1].kind is BlockKind.ROW and _ends_in_column(stripped)
        ):
            kind = BlockKind.ROW
        else:
            kind = BlockKind.HEADING if _in_capitals(stripped) else BlockKind.PARAGRAPH
        span = span_of((start, end))
        lines.append(Block(kind, span, span, mark, columns, gap))
        gap = False
    return lines


def _let_begin(line: Block) -> None:
    """„Pradžia“ right above a date is the project's beginning, not the home of a page's menu."""
    if line.kind is BlockKind.CLUTTER and line.span.end - line.span.start <= len(_START_OR_HOME) + 1:
        line.kind = BlockKind.PARAGRAPH


def _numbers_a_row(normal: str, start: int, mark: Mark, end: int) -> bool:
    """Cells part the words behind a number: „1.<TAB>Žygis<TAB>2020-05-01“ is a row, „1.<TAB>Žygis“ an item."""
    if _ends_in_column(normal[mark.end : end]):
        return True
    parted = "\t" in normal[start : mark.end] or "   " in normal[start : mark.end] or normal[mark.end] == "|"
    gap = _CELL_BREAK_SIGN.search(normal, mark.end + 1, end)
    if gap is None or (gap.group() == "   " and not parted and not normal.startswith(_COLUMN_GAP, gap.start())):
        return False
    return not marks_inside(normal, mark.end, end, mark)


def _ends_in_column(line: str) -> bool:
    """Words, a gap of two spaces or more, and a number behind which nothing stands."""
    return "  " in line and _ENDS_IN_COLUMN.search(line) is not None


def _in_capitals(stripped: str) -> bool:
    """A heading in capitals: hardly a small letter, and more than an abbreviation."""
    # The commonest small letters alone are too many in other lines.
    if len(stripped) > _MAX_HEADING or (
        (stripped.count("a") + stripped.count("i") + stripped.count("s")) * 8 > len(stripped)
    ):
        return False
    capitals = len(_CAPITALS.findall(stripped))
    return capitals >= 6 and stripped[-1] not in ",;" and len(_SMALL.findall(stripped)) * 8 <= capitals


def _may_have_cells(text: str) -> bool:
    """Whether a text or line has one of the signs that part cells: most have none."""
    return "\t" in text or "   " in text or "|" in text


def _has_cells(stripped: str) -> bool:
    """Whether something parts cells in a line."""
    return _may_have_cells(stripped) and _CELL_BREAK_SIGN.search(stripped) is not None


def _is_clutter(stripped: str, folded: str) -> bool:
    """A line of a page's menu or footer, the name of a file, the date of a post."""
    # The first letters tell of most lines that they are none of the words that we know.
    opening = folded[:_LONG_OPENING]
    if not opening.isalnum():
        opening = opening[:_OPENING] if opening[:_OPENING].isalnum() else opening[:1]
    if (opening in _clutter_openings() or not opening.isalnum()) and _is_known_clutter(folded):
        return True
    return len(stripped) <= _LONGEST_FILE_NAME and _is_file_or_date(stripped, folded)


def _is_known_clutter(folded: str) -> bool:
    if len(folded) <= _LONGEST_KNOWN_CLUTTER and folded.startswith(_clutter_starts()):
        return True
    return len(folded) <= 80 and _first_word(folded) in _clutter_words() and _bare(folded) in _clutter_lines()


def _is_trail(stripped: str) -> bool:
    """The way to a page: „Pradžia > Projektai > Sodas“."""
    if not _BREADCRUMB_SIGNS.search(stripped) or _VALUE.search(stripped):
        return False
    if len(_BREADCRUMB.split(stripped)) > 2 and stripped[-1] not in ".;:":
        return True
    trail = _BREADCRUMB_SIGN.split(stripped, maxsplit=1)
    return len(trail) > 1 and _bare(fold(trail[0])) in _clutter_lines()


def _is_file_or_date(stripped: str, folded: str) -> bool:
    """The name of a file, or the date of a post, and nothing else."""
    return bool(
        ("." in stripped and _FILE_NAME.match(stripped))
        or (folded[:3] in _IMAGE_OPENINGS and _IMAGE_NAME.fullmatch(stripped))
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
    if any(len(cell.split()) > 3 or ":" in cell or _DIGIT.search(cell) for cell in cells):
        return False
    return (stripped.endswith("|") and len(cells) == 1) or any(_bare(fold(cell)) in _clutter_lines() for cell in cells)


def _is_menu_at_top(stripped: str) -> bool:
    """„HOME  APIE MUS  MAINAI  LT / EN“ above the text: two spaces part the items, some of which every menu has."""
    items = [item for part in stripped.split("  ") if (item := part.strip())]
    if len(items) <= _FEWEST_OF_MENU or any(len(item.split()) > _LONGEST_OF_MENU or ":" in item for item in items):
        return False
    return sum(_bare(fold(item)) in _clutter_lines() for item in items) >= _FEWEST_OF_MENU


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
    """What `_is_clutter` looks up: the first letters, or the first of all."""
    clutter = (*_clutter_lines(), *_clutter_starts())
    assert all(len(start) >= _LONG_OPENING or not start.isalnum() for start in _clutter_starts())
    return frozenset(line[:length] for line in clutter for length in (1, _OPENING, _LONG_OPENING))


@cache
def _clutter_starts() -> tuple[str, ...]:
    return tuple(words("clutter")["starts"])


def _continues(normal: str, folded: str, lines: list[Block], index: int) -> bool:
    """Line `index` goes on with the paragraph or item of the line before."""
    line, before = lines[index], lines[index - 1]
    if line.gap or line.mark is not None or line.kind is not BlockKind.PARAGRAPH:
        return False
    if normal[before.span.end - 1] == ")" and (
        _LIMIT_OF_ANSWER.search(folded, before.span.start, before.span.end) or is_bracketed(normal, before.span)
    ):
        return False
    small = normal[line.span.start].islower()
    if normal[before.span.end - 1] in _TERMINAL:
        goes_on = small and _ends_in_abbreviation(folded, before.span)
    else:
        goes_on = (
            small
            or _is_wrapped(folded, before.span)
            or (normal.count('"', *before.span) % 2 == 1 and normal.count('"', *line.span) % 2 == 1)
            or _stands_between_items(normal, lines, index)
            or _wrapped_for_width(normal, lines, index)
        )
    return (
        goes_on
        and _ADDRESS.match(folded, line.span.start, line.span.end) is None
        and _LABEL_IN_CAPITALS.match(normal, line.span.start, line.span.end) is None
    )


def _asks_alone(normal: str, line: Block, below: Block, is_label: Callable[[Span], bool]) -> bool:
    """A field of a form, its hint in brackets at the end: „3. Laikotarpis (nuo – iki)“."""
    if normal[line.span.end - 1] != ")" or normal[below.span.start].islower():
        return False
    return is_label(Span(line.mark.end if line.mark is not None else line.span.start, line.span.end))


def _is_wrapped(folded: str, line: Span) -> bool:
    """A line that ends within its sentence: with a comma, or a word that asks for another."""
    tail = folded[max(line.start, line.end - 12) : line.end]
    return _WRAPPED_END.search(tail) is not None and not tail.endswith(" -")


def is_bracketed(normal: str, line: Span) -> bool:
    """A line that is one pair of brackets: the small print of a form."""
    return normal[line.start] == "(" and normal.find(")", line.start, line.end) == line.end - 1


def _stands_between_items(normal: str, lines: list[Block], index: int) -> bool:
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


def _wrapped_for_width(normal: str, lines: list[Block], index: int) -> bool:
    """The line before is as long as this text's lines get: the next word had no room in it."""
    before, line = lines[index - 1], lines[index]
    length = before.span.end - before.span.start + before.indent
    if length < _NARROWEST_WRAP:
        return False
    lengths = [line.span.end - line.span.start + line.indent for line in lines[max(0, index - 6) : index + 6]]
    width = max(lengths)
    if width > _WIDEST_PAGE:
        return False
    # One long item is no margin: a signature below the last, or what announces another list, needs a second as long.
    lone = sum(other > width - _RAGGED for other in lengths) < 2
    if lone and (before.mark is not None or normal[line.span.end - 1] == ":"):
        return False
    next_word = len(normal[line.span.start : line.span.end].split(maxsplit=1)[0])
    return length + 1 + next_word > width - 3


def _marked(normal: str, line: Block, mark: Mark) -> list[Block]:
    """The block of a line with a mark, the mark taken from its body; or the items of the line, where it has several."""
    start, end = line.span
    if line.kind is BlockKind.CLUTTER:
        line.mark = None
        return [line]
    if line.kind is not BlockKind.PARAGRAPH:
        line.body = Span(mark.end, end)
        return [line]
    blocks: list[Block] = []
    for at, next_at in itertools.pairwise([start, *marks_inside(normal, mark.end, end, mark), end]):
        piece_end = at + len(normal[at:next_at].rstrip())
        own = mark if at == start else read_mark(normal, at, piece_end)
        if own is None:
            continue
        span, body = span_of((at, piece_end)), span_of((own.end, piece_end))
        blocks.append(Block(BlockKind.ITEM, span, body, own, line.indent, line.gap and at == start))
    return blocks


def _cells(normal: str, row: Block) -> tuple[Span, ...]:
    start, end = row.span
    cells: list[Span] = []
    at = start
    for gap in _CELL_BREAK.finditer(normal, start, end):
        if normal[at : gap.start()].strip():
            cells.append(Span(at, gap.start()))
        at = gap.end()
    if normal[at:end].strip():
        cells.append(Span(at, end))
    if cells[0].end > row.body.start > start:
        cells[0] = Span(row.body.start, cells[0].end)
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
