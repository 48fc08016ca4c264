"""What a page's edge left in the middle of a text: page numbers, and the head or foot printed with them.

Text that was copied from a document with pages holds them between two lines of one paragraph or list:

    3. Nupirkti du automobiliai, 40 aprangos komplektų
                         1 iš 2
    Projekto informacinis lapas

    ir motorinis siurblys.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import NamedTuple

from ngoreport.lexicon import pattern_of

# Every page number is a number at the end of its line: behind it stand these at most.
_MARKS_BEHIND = " )]-–—"
_WORDS_BEHIND = ("puslapis", "psl.", "p.")
_LONGEST_BEHIND = 16
# Most lines end in one of these, or are empty.
_NEVER_LAST = frozenset(("", *',:;!?“”"', *"abcdefghijklmnoqrtuvyząčęėįšųūž"))
# What parts a page number from the head printed beside it; a number without a head is no longer than this.
_WIDE_GAPS = ("   ", "\t", "|")
_LONGEST_WITHOUT_HEAD = 40
_WORD = r"(?:(?:puslapis|psl\.|p\.|page) ?)"
_BEHIND = r"(?: ?(?:puslapis|psl\.|p\.))"
_PAGE = pattern_of(
    rf"(?P<head>|[^\n]{{3,120}}?(?: {{3,200}}|\t{{1,9}}|\|) ?)[-–—(\[]? ?(?P<word>{_WORD})?(?P<page>\d{{1,3}})"
    rf"(?: ?(?:/|iš|of) ?(?P<of>\d{{1,3}}))?(?P<behind>{_BEHIND})? ?[-–—)\]]?",
    re.IGNORECASE,
)
_LONGEST_EDGE = 340
# Two pages in a row are at least so many signs apart; a page has a first number of one or two.
_SHORTEST_PAGE = 500
# What says „psl.“ behind the same words numbers pages, however short their text.
_SHORTEST_NAMED_PAGE = 120
_FIRST_PAGES = (1, 2)
# So many lines from a page number reach a head or a foot; so many lines open the text, and name what it is.
_REACH = 2
_OPENING = 4
# The line below begins an item, or goes on with the line above.
_GOES_ON = pattern_of(r"\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[-–—•▪*·»✓✔►] ?|[a-ząčęėįšųūž]")
_HYPHEN = pattern_of(r"[a-ząčęėįšųūž]-$")


class _Line(NamedTuple):
    start: int
    end: int
    words: str


def page_breaks(text: str) -> list[tuple[int, int, str]]:
    """Where the edges of pages interrupt a text: start, end, and what stands for it, a line end or less."""
    numbers = _page_numbers(text)
    if not numbers:
        return []
    lines = _lines(text)
    edges = {at for at, line in enumerate(lines) if line.start in numbers}
    edges |= _heads_beside(lines, edges)
    edges -= set(range(_OPENING))
    breaks: list[tuple[int, int, str]] = []
    at = 0
    for edge in sorted(edges):
        if edge < at:
            continue
        at = edge
        while at in edges:
            at += 1
        if at >= len(lines):
            breaks.append((lines[edge - 1].end, len(text), ""))
            break
        breaks.append(_joined(text, lines[edge - 1], lines[at]))
    return breaks


def _page_numbers(text: str) -> set[int]:
    """Where the lines begin that number their pages, counting on from page to page."""
    found: defaultdict[tuple[str, str, bool], list[tuple[int, int]]] = defaultdict(list)
    following = 0
    for line in text.split("\n"):
        start, following = following, following + len(line) + 1
        if line[-1:] in _NEVER_LAST or len(line) > _LONGEST_EDGE:
            continue
        words = line.strip()
        if not _may_number_page(words):
            continue
        page = _PAGE.fullmatch(words)
        if page is None:
            continue
        named = bool(page["word"] or page["behind"])
        # „Dalyviai   12“ is a row of a table, a page's edge stands apart.
        if named or not page["head"] or _stands_apart(text, start, following):
            own = start + line.index(words[0])
            found[page["head"].strip(), page["of"] or "", named].append((own, int(page["page"])))
    numbered: set[int] = set()
    for (head, of, named), places in found.items():
        shortest = _SHORTEST_NAMED_PAGE if named and head else _SHORTEST_PAGE
        counted = len(places) > 1 and all(
            page + 1 == later and below - at >= shortest for (at, page), (below, later) in pairwise(places)
        )
        if (counted and places[0][1] in _FIRST_PAGES) or (named and of and not head):
            numbered.update(at for at, _ in places)
    return numbered


def _may_number_page(words: str) -> bool:
    """Whether a line ends in a number, and is short or parted by a wide gap: the looks before the pattern is tried."""
    if len(words) > _LONGEST_WITHOUT_HEAD and not any(gap in words for gap in _WIDE_GAPS):
        return False
    last = words[-_LONGEST_BEHIND:].rstrip(_MARKS_BEHIND)
    return last[-1:].isdigit() or last.lower().endswith(_WORDS_BEHIND)


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Whether the line before or behind is empty."""
    above = text.rfind("\n", 0, max(0, start - 1)) + 1
    below = text.find("\n", end)
    return not text[above:start].strip() or not text[end : below if below >= 0 else len(text)].strip()


def _lines(text: str) -> list[_Line]:
    """The lines that something is written in."""
    lines: list[_Line] = []
    following = 0
    for line in text.split("\n"):
        start, following = following, following + len(line) + 1
        words = line.strip()
        if words:
            start += line.index(words[0])
            lines.append(_Line(start, start + len(words), words))
    return lines


def _heads_beside(lines: list[_Line], numbers: set[int]) -> set[int]:
    """Lines beside page numbers whose words stand beside another one too, or open the text."""
    near = {
        other
        for at in numbers
        for other in range(max(0, at - _REACH), min(len(lines), at + _REACH + 1))
        if other not in numbers
    }
    places: defaultdict[str, set[int]] = defaultdict(set)
    for at in near | set(range(min(_OPENING, len(lines)))):
        places[lines[at].words].add(at)
    repeated = {at for at in near if len(places[lines[at].words]) > 1}
    # Only what touches a number, or another such line that does, is of the page's edge.
    edges = set(numbers)
    for _ in range(_REACH):
        edges |= {at for at in repeated if at - 1 in edges or at + 1 in edges}
    return edges


def _joined(text: str, above: _Line, below: _Line) -> tuple[int, int, str]:
    if _HYPHEN.search(above.words) and below.words[0].islower():
        return above.end - 1, below.start, ""
    closed = above.words[-1] in ".!?:" and _GOES_ON.match(below.words) is None
    indent = text.rfind("\n", above.end, below.start) + 1
    return above.end, indent, "\n\n" if closed else "\n"
