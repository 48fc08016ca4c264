"""What is known of a sum of money: its amount, what it is to the project, who pays it."""

from __future__ import annotations

from typing import NamedTuple

from ngoreport.document.span import Span
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.money import Amount
from ngoreport.parsers.funding.payer import Payer
from ngoreport.parsers.rule import Score

KINDS_OF_LABELS: dict[str, tuple[str, ...]] = {
    "funding_total": ("total",),
    "funding_granted": ("granted",),
    "funding_spent": ("spent",),
    "funding_granted_spent": ("granted", "spent"),
    "funding_requested": ("requested",),
    "funding_own": ("own",),
    "funding_part": ("part",),
}


class Sum(NamedTuple):
    """A sum of a stretch, and what its words say about it."""

    mention: Mention[Amount]
    kinds: tuple[str, ...] = ()
    cue: Span | None = None
    payer: Payer | None = None
    score: Score = Score.VERB
    rule: str = "funding.prose"
