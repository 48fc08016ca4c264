"""Rows of words to lines, and lines that were only wrapped to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from ngoreport.reading.pdf.page import Word

BULLETS = "•·▪■□●○◦‣►▶▷➢➤➔→✓✔☑✅⦿⚫★☆♦◆❖*§-–—+" + "".join(map(chr, range(0xF000, 0xF100)))
# A mark that stands alone before an item's words, and the beginning of a line that opens an item.
_MARK_ALONE = re.compile(
    rf"[{re.escape(BULLETS)}]|o|\(?(?:\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|[a-zA-Z]|[IVX]{{1,5}})[.)]{{1,2}}"
)
_ITEM = re.compile(
    rf"[{re.escape(BULLETS)}](?=\s|[^\W\d])|o\s|\(?(?:\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|[a-zA-Z])[.)]{{1,2}}(?=\s|[^\W\d]|$)"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=[^\W\da-ząčęėįšųūž])|[IVX]{1,5}[.)]\s"
)
_SHORTEST_COMPOUNDED = 3  # letters; words are divided behind fewer, compounds hardly begin with them
_NOMINATIVE = re.compile(r"[^\W\d_]{4}[aiyu]s$")  # „lopšelis-darželis“; a syllable hardly ends so
_PUNCTUATION = '.,;:()„“"'
_HYPHENATING = 0.05  # share of wrapped lines with a hyphen; compounds alone make fewer
SOFT_HYPHEN = "\u00ad"
FLUSH = 0.35  # how far a line may end from its column's end that is drawn out to it, in sizes: signs hang over
_LONG_LINE = 0.6  # share of its column
_SPACE = 0.25  # how wide a space is at least, in sizes of the type
_END_OF_SENTENCE = (".", "!", "?", ":", ";")
_HYPHENATED = re.compile(r"[^\W\d_]{2,}-$")
# An address goes on behind its own signs; behind its full stop only with what looks like one.
_ADDRESS = re.compile(r"(?:https?:/|www\.)\S*(?:[/=?&_-]|(?P<stop>\.))$")
_REST_OF_ADDRESS = re.compile(r"[a-z0-9-]{2,}(?:[./]\S*)?[.,;)]?(?:\s|$)")
# Marks that nothing but an item begins with.
_BULLET = re.compile(rf"[{re.escape(BULLETS.replace('§-–—+', ''))}]\s")


@dataclass(slots=True)
class Line:
    """A line of running text, an item, or a row of a table.

    Attributes:
        text: its words; cells parted by TAB.
        x0, x1: from where to where it reaches.
        right: how far lines of its column reach.
        left: where lines of its column begin.
        y, size: its baseline and the size of its type.
        first: how wide its first word is.
        justified: the text of its column is drawn out to the column's end.
        page: its page, from 0.
        column: the column it stands in, counted through the document.
        table, row: the table that it is a row of and its number there, from 1; 0 for none.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    first: float
    page: int = 0
    column: int = 0
    left: float = 0.0
    right: float = 0.0
    justified: bool = False
    table: int = 0
    row: int = 0

    @property
    def opens_item(self) -> bool:
        return _ITEM.match(self.text) is not None


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together.

    Attributes:
        lines: the lines.
        pieces: their texts as they are joined: what each line adds to the paragraph's text.
    """

    lines: list[Line]
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.pieces)


def line_of(row: Sequence[Word]) -> Line:
    """One line of the words of a row, single spaces between them."""
    size = max(word.size for word in row)
    base = next(word for word in row if word.size == size)
    first = 0
    # Groups of a number are not parted by the end of a line.
    while first + 1 < len(row) and row[first].text.isdigit() and row[first + 1].text[:1].isdigit():
        first += 1
    text = " ".join(word.text for word in row)
    return Line(text, row[0].x0, row[-1].x1, base.y, size, row[first].x1 - row[0].x0)


def is_mark(text: str) -> bool:
    """Whether words are nothing but the mark of an item."""
    return _MARK_ALONE.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document is set.

    Attributes:
        leading: the usual distance of baselines, in sizes of the type.
        hyphenates: words are divided at the ends of lines.
        words: its words in small letters, those at the ends of lines aside, to tell divided words from compounds.
    """

    leading: float
    hyphenates: bool
    words: frozenset[str]


def setting_of(lines: Sequence[Line]) -> Setting:
    """How a document is set, told from its lines in order."""
    near = [
        (a.y - b.y) / a.size
        for a, b in pairwise(lines)
        if a.column == b.column and not a.table and not b.table and 0.8 < (a.y - b.y) / a.size < 2.2
    ]
    near.sort()
    leading = median(near[: max(1, len(near) // 2)]) if near else 1.2
    wrapped = [(a, b) for a, b in pairwise(lines) if b.text[:1].islower() and a.column == b.column and not b.table]
    hyphens = sum(_HYPHENATED.search(a.text) is not None for a, _ in wrapped)
    words = frozenset(word.strip('.,;:()„“"').lower() for line in lines for word in line.text.split()[1:-1])
    return Setting(leading, hyphens > max(1, _HYPHENATING * len(wrapped)), words)


def paragraphs_of(lines: Sequence[Line], setting: Setting) -> list[Paragraph]:
    """The lines in paragraphs: those that were wrapped joined, words divided at a line's end made whole."""
    paragraphs: list[Paragraph] = []
    for line in lines:
        last = paragraphs[-1] if paragraphs else None
        if last is None or not _continues(last, line, setting):
            paragraphs.append(Paragraph([line], [line.text]))
            continue
        last.pieces[-1:] = joined(last.pieces[-1], line.text, setting)
        last.lines.append(line)
    return paragraphs


def joined(end: str, text: str, setting: Setting) -> tuple[str, str]:
    """What a line adds to the one that it goes on with: the first's text without the hyphen that divided a word, and
    the second's with what parts them."""
    if end.endswith(SOFT_HYPHEN):
        return end[:-1], text
    address = _ADDRESS.search(end)
    if _HYPHENATED.search(end) and text[:1].islower():
        divided = _is_divided(end.rsplit(maxsplit=1)[-1], text.split(maxsplit=1)[0], setting)
        return end[:-1] if divided else end, text
    if end.endswith(("-", "–")) and end[-2:-1].isalnum():
        return end, text
    if address and (not address["stop"] or _REST_OF_ADDRESS.match(text)):
        return end, text
    return end, " " + text


def _is_divided(end: str, rest: str, setting: Setting) -> bool:
    """Whether a hyphen at a line's end divides a word; else it belongs to a compound."""
    first, second = end.rstrip("-"), rest.strip(_PUNCTUATION)
    if f"{end}{second}".lower() in setting.words:
        return False
    if {first.lower(), second.lower()} <= setting.words or _NOMINATIVE.search(first):
        return False
    return setting.hyphenates or len(first) <= _SHORTEST_COMPOUNDED


def _continues(paragraph: Paragraph, line: Line, setting: Setting) -> bool:
    """Whether a line goes on with a paragraph: nothing but want of room ended the line before it."""
    before, opening = paragraph.lines[-1], paragraph.lines[0]
    if before.table or line.table or not 0.93 <= line.size / before.size <= 1.07:
        return False
    if line.opens_item and (
        _BULLET.match(line.text)
        or before.text.endswith(_END_OF_SENTENCE)
        or not _had_no_room(before, line)
        or (opening.opens_item and abs(line.x0 - opening.x0) < 0.3 * line.size)
    ):
        return False
    if line.column != before.column:
        return _crosses(before, line)
    gap = (before.y - line.y) / before.size
    if not 0.3 < gap <= 1.25 * setting.leading:
        return False
    if not _had_no_room(before, line):
        return False
    if opening.opens_item:
        return line.x0 > opening.x0 - 0.5 * line.size
    indent = line.x0 - before.x0
    return indent <= 0.8 * line.size or _centred(before) or (len(paragraph.lines) == 1 and _hangs(before, line))


def _hangs(before: Line, line: Line) -> bool:
    """A value that hangs below the words behind its label starts further in, and so does no new paragraph of ours."""
    return ":" in before.text and not line.text[:1].isupper()


def _crosses(before: Line, line: Line) -> bool:
    """Whether a paragraph goes over to the next column or page."""
    if line.opens_item or before.text.endswith(_END_OF_SENTENCE) or line.x0 - line.left > 6 * line.size:
        return False
    return _had_no_room(before, line)


def _centred(line: Line) -> bool:
    middle = (line.left + line.right) / 2
    return abs((line.x0 + line.x1) / 2 - middle) < 0.25 * line.size and line.x0 > line.left + line.size


def _had_no_room(before: Line, line: Line) -> bool:
    """The first word of `line` had no room behind `before`."""
    room = before.right - before.x1
    if line.text[:1].islower() and (_HYPHENATED.search(before.text) or before.text.endswith(SOFT_HYPHEN)):
        return True
    if before.justified and room > FLUSH * before.size:
        return False  # the last line of its paragraph
    long = before.x1 - before.left > _LONG_LINE * (before.right - before.left)
    if long and line.text[:1].islower() and not before.text.endswith(_END_OF_SENTENCE):
        return True  # programs that weigh a paragraph's lines against each other end some early
    if _centred(before):
        room = before.right - before.left - (before.x1 - before.x0)
    elif before.x0 > before.left + 4 * before.size and before.right - before.x1 < 1:
        room += before.x0 - before.left  # set to the right
    return line.first + _SPACE * before.size > room
