"""What the record holds of a count."""

from __future__ import annotations

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lithuanian.mention import Mention
from ngoreport.parsers.rule import Candidate, Score


def candidate_of(mention: Mention[int], who: Span, document: Document, score: Score, rule: str) -> Candidate | None:
    """A count and the words for those it counts; none where no words are left."""
    words_of = document.text.value(who).strip(" ,;:-–—•")
    if not words_of:
        return None
    span = Span(min(mention.span.start, who.start), max(mention.span.end, who.end))
    return Candidate(
        "participants",
        {"count": mention.value, "who": words_of},
        mention.span if span.end - span.start > 200 else span,
        score,
        rule,
        {"count": mention.span, "who": who},
    )
