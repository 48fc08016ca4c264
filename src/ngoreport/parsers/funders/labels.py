"""Who stands behind a label of funders: „Finansavimo šaltinis: …“, „Projektą finansuoja …“?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.payers import TO_PAYER, is_programme
from ngoreport.parsers.funders.reach import LONGEST_CLAUSE
from ngoreport.parsers.naming import Named, chain_after, is_flat_row, names_of_value, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

# „…, kurį administruoja X“: whoever runs a fund does not pay.
_ADMINISTERED = pattern_of(r"\badministruoj\w*(?:[^,.;]|,(?=[ \n]\w{4,14}[ \n](?:ir|bei)[ \n])){0,160}$")
_SUM_CELL = pattern_of(r"[\d .,]{1,20}(?: ?(?:eur|lt|€|proc\.?|%))?")


def labelled_funders(document: Document) -> Iterator[Candidate]:
    """Projektą finansuoja X; Finansavimo šaltinis: X lėšos"""
    folded = document.text.folded
    for block, label in document.labels("funders"):
        if block.kind is BlockKind.ROW and _heads_table(document, block):
            continue
        verb = _is_verb(folded[label.span.start : label.span.end])
        if label.separator in ("none", "verb") and (verb or not is_flat_row(document, label)):
            found = organisations_in(document, label.value) if verb else []
            for named in chain_after(document, found, label.value.start, TO_PAYER):
                yield candidate_of(named, Score.LABEL, "funders.label")
            continue
        payers = [named for named in organisations_in(document, label.value) if not is_programme(document, named)]
        for named in payers or _payers_in_names(document, block, label):
            if not _ADMINISTERED.search(
                folded,
                max(label.value.start, named.span.start - LONGEST_CLAUSE),
                max(label.value.start, named.span.start),
            ):
                yield candidate_of(named, Score.LABEL, "funders.label")


def _heads_table(document: Document, block: Block) -> bool:
    """„Finansavimo šaltinis | Sąmatoje | Faktiškai“ above a row of sums: the cells beside name columns."""
    below = document.blocks[block.index + 1] if block.index + 1 < len(document.blocks) else None
    if below is None or below.kind is not BlockKind.ROW or not len(block.cells) == len(below.cells) > 1:
        return False
    folded = document.text.folded
    return _SUM_CELL.fullmatch(folded, *below.cells[-1]) is not None and not any(
        _SUM_CELL.fullmatch(folded, *cell) for cell in block.cells
    )


def _payers_in_names(document: Document, block: Block, label: Label) -> Iterator[Named]:
    """The names in the value; of a programme's the fund inside it."""
    for names in names_of_value(document, block, label):
        for named in names:
            if is_programme(document, named):
                yield from organisations_in(document, named.span)
            else:
                yield named


def _is_verb(label: str) -> bool:
    return re.search(r"(?:uoja|avo|remia|reme)$", label) is not None


RULES: tuple[Rule, ...] = (Rule(labelled_funders, labels=("funders",)),)
