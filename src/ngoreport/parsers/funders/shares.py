"""Who pays a part, where no verb is said beside it: „dar 1 500 Eur – X“, „iš X – 15 proc.“?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.genitive import OUT_OF
from ngoreport.parsers.funders.giving import SUM_BEFORE
from ngoreport.parsers.funders.reach import LONGEST_CLAUSE, LONGEST_PAYER
from ngoreport.parsers.naming import organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_DASH = pattern_of(r"-(?<=[ \n]-)[ \n](?=[a-z\"])")
_SHARE = pattern_of(r"[-:(][ \n]{0,2}\d{1,3}(?:[.,]\d{1,2})? ?\Z")
_LONGEST_SHARE = 10


def sharing(document: Document) -> Iterator[Candidate]:
    """iš Europos regioninės plėtros fondo – 85 proc., iš savivaldybės biudžeto – 15 proc."""
    folded = document.text.folded
    for percent in _percents(folded):
        share = _SHARE.search(folded, max(0, percent - _LONGEST_SHARE), percent)
        if share is None:
            continue
        block = document.block_at(share.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(max(block.span.start, share.start() - LONGEST_PAYER), share.start()))
        if not found or folded[found[-1].span.end : share.start()].strip() or found[-1].value.in_nominative is True:
            continue
        if OUT_OF.search(folded, max(0, found[-1].span.start - 5), found[-1].span.start):
            yield candidate_of(found[-1], Score.LEAD_IN, "funders.shares")


def _percents(folded: str) -> list[int]:
    """Where „proc“ and „%“ stand, in order."""
    places: list[int] = []
    for sign in ("proc", "%"):
        at = folded.find(sign)
        while at >= 0:
            places.append(at)
            at = folded.find(sign, at + 1)
    return sorted(places)


def paying_in_ellipsis(document: Document) -> Iterator[Candidate]:
    """Taryba skyrė 9 000 Eur, dar 1 500 Eur – X: the verb is not said again."""
    folded = document.text.folded
    for gap in _DASH.finditer(folded):
        at = gap.start() - 1
        if folded[at - 1] == ",":
            at -= 1  # „15 proc., t. y. 900 Lt, – valstybės biudžetas“
        if not SUM_BEFORE.search(folded, max(0, at - 20), at):
            continue
        sentence = document.sentence_at(at)
        if sentence is None or not role_words("pays").search(
            document.text, max(sentence.start, at - LONGEST_CLAUSE), at
        ):
            continue
        for named in organisations_in(document, Span(gap.end(), min(sentence.end, gap.end() + LONGEST_PAYER)))[:1]:
            if named.span.start == gap.end() and named.value.in_nominative is not False:
                yield candidate_of(named, Score.VERB, "funders.ellipsis")


RULES: tuple[Rule, ...] = (
    Rule(paying_in_ellipsis, words=role_words("pays").sign),
    Rule(sharing),
)
