"""A page of a PDF as words with their places, and the straight lines that rule its tables."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

import pypdfium2 as pdfium
from pypdfium2 import raw

from ngoreport.reading.pdf import limits


@dataclass(slots=True)
class Word:
    """Letters without a space between them; lengths in points, `y` the height of the baseline.

    Attributes:
        size: of the type, in points.
        order: its place among the words as the file draws them.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    order: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line: `at` is its height (or its place from the left, if upright), `start` to `end` its reach."""

    at: float
    start: float
    end: float


@dataclass(slots=True)
class Page:
    """What stands on a page.

    Attributes:
        words: the words set in the page's main direction.
        aside: words set in other directions, each direction turned upright.
        level: its level rules; `upright`: its upright ones.
        signs: how many signs were drawn; `unmapped`: of them those whose letter the file doesn't tell.
        x0, x1: its sides.
    """

    words: list[Word] = field(default_factory=list)
    aside: list[list[Word]] = field(default_factory=list)
    level: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)
    signs: int = 0
    unmapped: int = 0
    x0: float = 0.0
    x1: float = 0.0


@dataclass(slots=True)
class _Glyph:
    text: str
    x0: float
    x1: float
    y: float
    size: float
    turn: int
    space: bool


# Signs that some programs draw over a letter, and the combining marks that they stand for.
_ACCENTS = {"ˇ": "\u030c", "˛": "\u0328", "˙": "\u0307", "¯": "\u0304", "ˉ": "\u0304", "´": "\u0301", "`": "\u0300"}
_UNBREAKABLE = "\u00a0\u2007\u202f"  # spaces that keep words together
_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff")
_HYPHENS = frozenset("\x02\ufffe")  # what pdfium puts for a hyphen at a line's end
_SMALLEST = 0.5  # points; nobody reads what is smaller
_THIN = 3.0
_LONG = 6.0


def read_page(page: pdfium.PdfPage) -> Page:
    """The words and rules of a page."""
    text_page = page.get_textpage()
    try:
        read = Page(signs=text_page.count_chars())
        if read.signs > limits.SIGNS:
            return read
        box = page.get_bbox()
        glyphs = list(_glyphs(text_page, read, box))
    finally:
        text_page.close()
    turns = Counter(glyph.turn for glyph in glyphs if not glyph.space)
    main = turns.most_common(1)[0][0] if turns else 0
    by_turn: dict[int, list[_Glyph]] = {}
    for glyph in glyphs:
        by_turn.setdefault(glyph.turn, []).append(glyph)
    sides = _turned(box[0], box[1], main)[0], _turned(box[2], box[3], main)[0]
    read.x0, read.x1 = min(sides), max(sides)
    shapes = _Shapes(main)
    shapes.read(page)
    read.level, read.upright = shapes.level, shapes.upright
    for turn, own in by_turn.items():
        words = list(_words(own))
        if turn == main:
            read.words = words
            _add_drawn_bullets(words, shapes.dots)
        elif words:
            read.aside.append(words)
    return read


def _glyphs(text_page: pdfium.PdfTextPage, read: Page, box: tuple[float, float, float, float]) -> Iterator[_Glyph]:
    """The signs of a page as drawn, and spaces; what nobody can see is left out."""
    x, y = ctypes.c_double(), ctypes.c_double()
    rectangle = raw.FS_RECTF()
    setting = _Setting(text_page)
    seen: dict[tuple[str, int, int], list[tuple[float, float]]] = {}
    for at, sign in _signs(text_page, read):
        size, turn = setting.at(at)
        raw.FPDFText_GetLooseCharBox(text_page, at, rectangle)
        raw.FPDFText_GetCharOrigin(text_page, at, x, y)
        if not (box[0] <= x.value <= box[2] and box[1] <= y.value <= box[3]) or size <= _SMALLEST:
            continue
        x0 = _turned(rectangle.left, rectangle.bottom, turn)[0]
        x1 = _turned(rectangle.right, rectangle.top, turn)[0]
        baseline = _turned(x.value, y.value, turn)[1]
        space = sign.isspace() and sign not in _UNBREAKABLE
        glyph = _Glyph(_LIGATURES.get(sign, sign), min(x0, x1), max(x0, x1), baseline, size, turn, space)
        if space or not _drawn_twice(glyph, seen):
            yield glyph


def _signs(text_page: pdfium.PdfTextPage, read: Page) -> Iterator[tuple[int, str]]:
    """The signs that the file draws, each with its place; counts those whose letter the file doesn't tell."""
    high = ""
    for at in range(read.signs):
        if raw.FPDFText_IsGenerated(text_page, at) == 1:
            continue
        sign = chr(raw.FPDFText_GetUnicode(text_page, at))
        if "\ud800" <= sign < "\udc00":
            high = sign
            continue
        if high:
            sign = (high + sign).encode("utf-16", "surrogatepass").decode("utf-16", "replace")[0]
            high = ""
        if raw.FPDFText_HasUnicodeMapError(text_page, at) == 1 and not sign.isspace():
            read.unmapped += 1
            continue
        if sign in _HYPHENS:
            sign = "-"
        if sign.isspace() or sign >= " ":
            if sign not in _INVISIBLE:
                yield at, sign
        else:
            read.unmapped += 1


class _Setting:
    """In which size and direction signs are set; it changes from one text object of the file to the next."""

    def __init__(self, text_page: pdfium.PdfTextPage) -> None:
        self._page = text_page
        self._matrix = raw.FS_MATRIX()
        self._known: int | None = None
        self._now = (0.0, 0)

    def at(self, sign: int) -> tuple[float, int]:
        """The size of a sign in points, and how many quarters of a circle it is turned to the left."""
        drawn = ctypes.cast(raw.FPDFText_GetTextObject(self._page, sign), ctypes.c_void_p).value
        if drawn != self._known or drawn is None:
            matrix = self._matrix
            raw.FPDFText_GetMatrix(self._page, sign, matrix)
            size = raw.FPDFText_GetFontSize(self._page, sign) * math.hypot(matrix.c, matrix.d)
            self._now = size, round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
            self._known = drawn
        return self._now


def _drawn_twice(glyph: _Glyph, seen: dict[tuple[str, int, int], list[tuple[float, float]]]) -> bool:
    """Bold type and shadows are made by some programs from the same letter drawn again beside itself."""
    across, up = round(glyph.x0), round(glyph.y)
    twice = any(
        abs(x - glyph.x0) <= 0.1 * glyph.size and abs(y - glyph.y) <= 0.1 * glyph.size
        for right in (-1, 0, 1)
        for above in (-1, 0, 1)
        for x, y in seen.get((glyph.text, across + right, up + above), ())
    )
    seen.setdefault((glyph.text, across, up), []).append((glyph.x0, glyph.y))
    return twice


def _turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """The point as it lies when text that runs `turn` quarters of a circle to the left is made level."""
    if turn == 0:
        return x, y
    if turn == 1:
        return y, -x
    if turn == 2:
        return -x, -y
    return -y, x


def _words(glyphs: list[_Glyph]) -> Iterator[Word]:
    """Words of glyphs in the order that they are drawn in."""
    order = 0
    run: list[_Glyph] = []
    for glyph in [*glyphs, None]:
        before = run[-1] if run else None
        if glyph is None or (before is not None and not _goes_on(before, glyph)):
            for word in _words_of_run(run):
                word.order = order
                order += 1
                yield word
            run = []
        if glyph is not None:
            run.append(glyph)


def _goes_on(before: _Glyph, glyph: _Glyph) -> bool:
    size = max(before.size, glyph.size)
    return (
        abs(before.y - glyph.y) <= 0.1 * size
        and before.x1 - 0.8 * size < glyph.x0 < before.x1 + 1.0 * size
        and glyph.x0 >= before.x0 - 0.3 * size
        and min(before.size, glyph.size) > 0.85 * size
    )


def _words_of_run(run: list[_Glyph]) -> Iterator[Word]:
    gaps = [b.x0 - a.x1 for a, b in pairwise(run) if not (a.space or b.space)]
    # Letters set apart for show have a gap of their own.
    usual = max(0.0, median(gaps)) if len(gaps) > 3 else 0.0
    widest = usual + (0.3 if any(glyph.space for glyph in run) else 0.17) * (run[0].size if run else 1)
    word: list[_Glyph] = []
    for glyph in [*run, None]:
        if glyph is None or glyph.space or (word and glyph.x0 - word[-1].x1 > widest):
            if word and (spelled := _spelled(word)):
                yield Word(spelled, word[0].x0, max(part.x1 for part in word), word[0].y, word[0].size, 0)
            word = []
        if glyph is not None and not glyph.space:
            word.append(glyph)


def _spelled(word: list[_Glyph]) -> str:
    """The letters of a word, marks drawn over a letter joined to it."""
    letters = [glyph.text for glyph in word]
    for at, glyph in enumerate(word):
        mark = _ACCENTS.get(glyph.text)
        if mark is None:
            continue
        for beside in (at + 1, at - 1):
            if 0 <= beside < len(word) and _overlap(glyph, word[beside]):
                joined = unicodedata.normalize("NFC", letters[beside].replace("ı", "i") + mark)
                if len(joined) == 1:
                    letters[beside], letters[at] = joined, ""
                    break
    text = unicodedata.normalize("NFC", "".join(letters))
    text = text.strip(_UNBREAKABLE)
    # A soft hyphen shows where it ends a line, and only there.
    return text[:-1].replace("\u00ad", "") + text[-1:]


def _overlap(mark: _Glyph, letter: _Glyph) -> bool:
    shared = min(mark.x1, letter.x1) - max(mark.x0, letter.x0)
    return shared > 0.4 * min(mark.x1 - mark.x0, letter.x1 - letter.x0)


def rows_of(words: list[Word]) -> list[list[Word]]:
    """The words in rows of one baseline each, from the top, each row from the left."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (-word.y, word.x0)):
        row = next((row for row in reversed(rows[-3:]) if _same_row(row, word)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    for row in rows:
        row.sort(key=lambda word: word.x0)
    return [_joined(row) for row in rows]


def _same_row(row: list[Word], word: Word) -> bool:
    largest = max(row, key=lambda other: other.size)
    if abs(largest.y - word.y) <= 0.2 * max(largest.size, word.size):
        return True
    # A raised or lowered sign touches its word.
    small, large = sorted((largest, word), key=lambda other: other.size)
    return (
        small.size <= 0.8 * large.size
        and -0.25 * large.size <= small.y - large.y <= 0.55 * large.size
        and any(other.x0 - 0.3 * large.size <= word.x1 and word.x0 <= other.x1 + 0.3 * large.size for other in row)
    )


def _joined(row: list[Word]) -> list[Word]:
    """The row, pieces of a word that were drawn apart made one again."""
    whole: list[Word] = []
    for word in row:
        before = whole[-1] if whole else None
        size = max(before.size, word.size) if before else 0
        if before is None or word.x0 - before.x1 > 0.1 * size or word.x0 < before.x0 - 0.1 * size:
            whole.append(word)
            continue
        raised = word.text.isdigit() and word.size <= 0.8 * before.size and word.y > before.y + 0.2 * before.size
        text = word.text.translate(_SUPERSCRIPTS) if raised else word.text
        base = before if before.size >= word.size else word
        whole[-1] = Word(
            unicodedata.normalize("NFC", before.text + text),
            before.x0,
            max(before.x1, word.x1),
            base.y,
            base.size,
            min(before.order, word.order),
        )
    return whole


class _Shapes:
    """The straight lines of a page, and the small shapes that may be bullets: `dots`, each its four sides."""

    def __init__(self, turn: int) -> None:
        self.turn = turn
        self.level: list[Rule] = []
        self.upright: list[Rule] = []
        self.dots: list[tuple[float, float, float, float]] = []
        self.left = limits.OBJECTS

    def read(self, page: pdfium.PdfPage) -> None:
        for at in range(raw.FPDFPage_CountObjects(page)):
            self._read(raw.FPDFPage_GetObject(page, at), (1, 0, 0, 1, 0, 0), 3)
        if self.left <= 0:
            self.level, self.upright, self.dots = [], [], []

    def _read(self, shape: raw.FPDF_PAGEOBJECT, matrix: tuple[float, ...], depth: int) -> None:
        self.left -= 1
        if self.left <= 0:
            return
        kind = raw.FPDFPageObj_GetType(shape)
        if kind == raw.FPDF_PAGEOBJ_FORM and depth:
            own = raw.FS_MATRIX()
            raw.FPDFPageObj_GetMatrix(shape, own)
            inner = _product((own.a, own.b, own.c, own.d, own.e, own.f), matrix)
            for at in range(raw.FPDFFormObj_CountObjects(shape)):
                self._read(raw.FPDFFormObj_GetObject(shape, at), inner, depth - 1)
        elif kind in {raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE}:
            left, bottom, right, top = (ctypes.c_float() for _ in range(4))
            if raw.FPDFPageObj_GetBounds(shape, left, bottom, right, top):
                corners = (left.value, bottom.value, right.value, top.value)
                self._take(shape, kind == raw.FPDF_PAGEOBJ_PATH, corners, matrix)

    def _take(self, shape: raw.FPDF_PAGEOBJECT, path: bool, box: tuple[float, ...], matrix: tuple[float, ...]) -> None:
        x0, y0, x1, y1 = self._placed(box, matrix)
        wide, high = x1 - x0, y1 - y0
        if max(wide, high) <= 8 and min(wide, high) >= 1 and max(wide, high) <= 1.7 * min(wide, high):
            self.dots.append((x0, y0, x1, y1))
        elif not path:
            return
        elif raw.FPDFPath_CountSegments(shape) > 12 and min(wide, high) > _THIN:
            self._take_segments(shape, matrix)
        elif min(wide, high) <= _THIN:
            self._take_line(x0, y0, x1, y1)
        elif self._stroked(shape):
            for line in ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)):
                self._take_line(*line)

    @staticmethod
    def _stroked(shape: raw.FPDF_PAGEOBJECT) -> bool:
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        return bool(raw.FPDFPath_GetDrawMode(shape, fill, stroke) and stroke.value)

    def _take_segments(self, shape: raw.FPDF_PAGEOBJECT, matrix: tuple[float, ...]) -> None:
        own = raw.FS_MATRIX()
        raw.FPDFPageObj_GetMatrix(shape, own)
        placed = _product((own.a, own.b, own.c, own.d, own.e, own.f), matrix)
        x, y = ctypes.c_float(), ctypes.c_float()
        at: tuple[float, float] | None = None
        for index in range(raw.FPDFPath_CountSegments(shape)):
            self.left -= 1
            if self.left <= 0:
                return
            segment = raw.FPDFPath_GetPathSegment(shape, index)
            raw.FPDFPathSegment_GetPoint(segment, x, y)
            point = (x.value, y.value)
            if at is not None and raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_LINETO:
                self._take_line(*self._placed((*at, *point), placed))
            at = point

    def _take_line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        if y1 - y0 <= _THIN and x1 - x0 >= _LONG:
            self.level.append(Rule((y0 + y1) / 2, x0, x1))
        elif x1 - x0 <= _THIN and y1 - y0 >= _LONG:
            self.upright.append(Rule((x0 + x1) / 2, y0, y1))

    def _placed(self, box: tuple[float, ...], matrix: tuple[float, ...]) -> tuple[float, float, float, float]:
        a, b, c, d, e, f = matrix
        corners = [_turned(a * x + c * y + e, b * x + d * y + f, self.turn) for x, y in (box[:2], box[2:4])]
        across, up = zip(*corners, strict=True)
        return min(across), min(up), max(across), max(up)


def _product(inner: tuple[float, ...], outer: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _add_drawn_bullets(words: list[Word], dots: list[tuple[float, float, float, float]]) -> None:
    """Bullets that are drawn as shapes, as browsers do: a small shape before the first word of a row."""
    if not words or len(dots) > limits.OBJECTS // 20:
        return
    rows = rows_of(words)
    for x0, y0, x1, y1 in dots:
        middle = (y0 + y1) / 2
        for row in rows:
            # The row may hold another column's words before it.
            first = next((word for word in row if word.x0 >= x1), None)
            if first is None or not 0 <= middle - first.y <= 0.7 * first.size:
                continue
            near = first.x0 - x1 <= 2.5 * first.size
            free = all(word.x1 <= x0 - first.size or word.x0 >= x1 for word in row)
            if near and free and 0.15 * first.size <= y1 - y0 <= 0.65 * first.size:
                words.append(Word("•", x0, x1, first.y, first.size, first.order))
                break
