"""What every rule of funders gives."""

from __future__ import annotations

from ngoreport.parsers.naming import Named
from ngoreport.parsers.rule import Candidate, Score


def candidate_of(named: Named, score: Score, rule: str) -> Candidate:
    """An organisation by its name, at its place."""
    return Candidate("funders", named.value.name, named.span, score, rule)
