"""The text as rules of lists read it: words of `data/deeds.toml`, quotations and brackets blotted out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span, span_of
from ngoreport.lexicon import folded_set, pattern_of, words

WORD = pattern_of(r"[^\W\d_]+")
_BRACKET = pattern_of(r"\([^()]{0,260}\)")
_CLOSING = " \t\n;.,:"


@cache
def stems(group: str, name: str) -> tuple[str, ...]:
    """A group of beginnings of words of `data/deeds.toml`, folded."""
    return tuple(fold(word) for word in words("deeds")[group][name])


@cache
def forms(group: str, name: str) -> frozenset[str]:
    """A group of whole words of `data/deeds.toml`, folded."""
    return folded_set("deeds", group, name)


def bare_text(document: Document) -> str:
    """The folded text with all that stands in quotation marks or brackets blotted out by `_`."""
    return document.kept(_bare_text)


def _bare_text(document: Document) -> str:
    folded = document.text.folded
    pieces: list[str] = []
    at = 0
    for start, end in document.kept(blots):
        pieces += (folded[at:start], "_" * (end - start))
        at = end
    return "".join((*pieces, folded[at:]))


def blots(document: Document) -> list[tuple[int, int]]:
    """What `bare_text` blots out, in order and apart; asked through `document.kept(blots)` it is found once."""
    folded = document.text.folded
    brackets = [found.span() for found in _BRACKET.finditer(folded)] if "(" in folded else []
    found: list[tuple[int, int]] = []
    for start, end in sorted((*brackets, *document.quotations)):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def blocks_from(document: Document, index: int) -> Iterator[Block]:
    """The blocks from an index on, without a copy of all the rest."""
    return (document.blocks[at] for at in range(index, len(document.blocks)))


def trimmed(document: Document, start: int, end: int) -> Span:
    """A span without spaces around it and without the punctuation that closes an item."""
    written = document.text.normal[start:end]
    words = written.lstrip()
    start += len(written) - len(words)
    return span_of((start, start + len(words.rstrip(_CLOSING))))


def written_from(document: Document, index: int) -> Iterator[Block]:
    """The blocks from an index on but the clutter."""
    return (block for block in blocks_from(document, index) if block.kind is not BlockKind.CLUTTER)
