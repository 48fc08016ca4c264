"""Which sentences speak of a project and name organisations, and how far do their words reach?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import words_of
from ngoreport.lithuanian.running_names import find_organisations
from ngoreport.parsers.naming import Named, organisations_in, role_words

# How far from its verb an organisation stands, and how far before the verb the project.
ACTS_WITHIN = 330
REACH_OF_OBJECT = 220


def sentences_of_projects(document: Document) -> tuple[tuple[Span, Sequence[Named]], ...]:
    """The sentences that speak of a project and name organisations, with these."""
    return document.kept(_all_named_beside_projects)


def _all_named_beside_projects(document: Document) -> tuple[tuple[Span, Sequence[Named]], ...]:
    return tuple(_named_beside_projects(document))


def _named_beside_projects(document: Document) -> Iterator[tuple[Span, Sequence[Named]]]:
    words = document.mentions(words_of)
    end = 0
    for mention in document.mentions(find_organisations):
        if mention.span.start < end:
            continue
        sentence = document.sentence_at(mention.span.start)
        block = document.block_at(mention.span.start)
        if sentence is None or block is None:
            continue
        end = sentence.end
        if not words.has_within(role_words("projects").sign, *sentence):
            continue
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            named = organisations_in(document, sentence)
            if named:
                yield sentence, named


def words_behind(start: int, body: Span) -> Span:
    """The words from a place on, as far as a verb is from whom it speaks of."""
    return Span(start, min(body.end, start + ACTS_WITHIN))
