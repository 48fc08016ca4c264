"""Headers, footers and page numbers: what repeats at the same height from page to page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ngoreport.reading.pdf.page import Page, Word, rows_of

_REACH = 6  # rows of a page, from either edge, that may belong to a header or footer
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—(\[]? ?(?:(?:puslapis|psl\.|p\.|page) ?)?(?P<page>\d{1,4})(?: ?(?:/|iš|of) ?(?P<of>\d{1,4}))?"
    r"(?: ?(?:puslapis|psl\.|p\.))? ?[-–—)\]]?",
    re.IGNORECASE,
)


def drop_running_rows(pages: Sequence[Page]) -> None:
    """Takes headers, footers and page numbers out of the pages' words; what is on all pages and nothing else stays."""
    rows = [rows_of(page.words) for page in pages]
    running: list[list[Word]] = [[] for _ in pages]
    for edge in (1, -1):
        outer = [own[::edge][:_REACH] for own in rows]
        texts = [[" ".join(word.text for word in row) for row in own] for own in outer]
        for at, own in enumerate(outer):
            for row, words in enumerate(own):
                repeats = any(_repeats(outer, texts, at, row, other) for other in _near(at, len(pages)))
                if not repeats and not _numbers_page(own, row, texts[at][row], at, len(pages)):
                    break
                running[at] += words
    if sum(map(len, running)) < sum(len(row) for own in rows for row in own):
        for page, words in zip(pages, running, strict=True):
            _drop(page, words)


def _near(at: int, count: int) -> list[int]:
    """The pages beside a page: right and left pages may have headers of their own."""
    return [other for other in (at - 2, at - 1, at + 1, at + 2) if 0 <= other < count]


def _repeats(outer: list[list[list[Word]]], texts: list[list[str]], at: int, row: int, other: int) -> bool:
    here = outer[at][row][0]
    for theirs, text in zip(outer[other], texts[other], strict=True):
        if abs(theirs[0].y - here.y) <= 2 and _same(texts[at][row], text, other - at):
            return True
    return False


def _same(text: str, other: str, pages: int) -> bool:
    """The same words; of their numbers each the same, or grown by the pages between."""
    if text == other:
        return True
    if _NUMBER.sub("#", text) != _NUMBER.sub("#", other):
        return False
    return all(
        int(theirs) - int(ours) in {0, pages}
        for ours, theirs in zip(_NUMBER.findall(text), _NUMBER.findall(other), strict=True)
        if ours != theirs and len(ours) < 9 and len(theirs) < 9
    )


def _numbers_page(rows: Sequence[Sequence[Word]], row: int, text: str, at: int, count: int) -> bool:
    """Whether a row is nothing but its page's number; a bare one stands apart from the text."""
    found = _PAGE_NUMBER.fullmatch(text)
    if found is None or int(found["page"]) != at + 1 or found["of"] not in {None, str(count)}:
        return False
    if not text.isdigit():
        return True
    return row + 1 < len(rows) and abs(rows[row + 1][0].y - rows[row][0].y) > 1.9 * rows[row][0].size


def _drop(page: Page, words: Sequence[Word]) -> None:
    """Rows hold words joined from pieces: all that stands at their places goes."""
    for gone in words:
        page.words = [
            word
            for word in page.words
            if not (abs(word.y - gone.y) <= 0.6 * gone.size and word.x0 >= gone.x0 - 0.1 and word.x1 <= gone.x1 + 0.1)
        ]
