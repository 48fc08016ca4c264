"""Which words name people?"""

from __future__ import annotations

from functools import cache

from ngoreport.document.blocks import Block
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import folded_set, pattern_of
from ngoreport.parsers.people import people_case

# How far before a number those it counts can be named.
FARTHEST_NAMED = 240
WORD = pattern_of(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LIKE_GENITIVE = ("o", "os", "es", "u", "aus", "ies", "ens", "ers")
# „Dalyvių skaičius“, „dalyvių sk.“
SKAICIUS = pattern_of(r"\s{1,2}(?:skaicius|sk\.?)(?!\w)")


def phrase_that_ends(document: Document, block: Block, end: int) -> Span | None:
    """The noun phrase with a noun for people as its last word, before a place."""
    folded = document.text.folded
    while end > block.span.start and folded[end - 1] in " \n\t":
        end -= 1
    start = max(block.body.start, end - FARTHEST_NAMED)
    start = max(start, *(folded.rfind(sign, start, end) + 1 for sign in ".,;:()/\n"))
    found = list(WORD.finditer(folded, start, end))
    if not found or found[-1].end() != end or people_case(folded, Span(found[-1].start(), found[-1].end())) is None:
        return None
    first = found[-1]
    for word in reversed(found[:-1][-4:]):
        if not word.group().endswith((*LIKE_GENITIVE, "iai", "i", "ai")) or word.group() in stop_words():
            break
        if word.group().endswith(("tos", "ti")):  # „Sustiprintos darbuotojų kompetencijos“: the deed, not the people
            break
        first = word
    return Span(first.start(), end)


def names_people(document: Document, span: Span) -> bool:
    return any(
        people_case(document.text.folded, Span(word.start(), word.end()))
        for word in WORD.finditer(document.text.folded, *span)
    )


def last_word(document: Document, span: Span) -> Span:
    found = list(WORD.finditer(document.text.folded, *span))
    return Span(found[-1].start(), found[-1].end()) if found else Span(span.start, span.start)


@cache
def stop_words() -> frozenset[str]:
    """Words that no name of people goes over."""
    return folded_set("people", "contexts", "stop") | folded_set("people", "contexts", "measures")
