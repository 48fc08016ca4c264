"""Who carries the project out: one module a way in which texts say so."""

from ngoreport.parsers.implementer import (
    acted_by,
    acts,
    alone,
    by_kind,
    edges,
    efforts,
    grants,
    labels,
    page,
    participles,
    pronouns,
    spoken,
    titles,
    writers,
)
from ngoreport.parsers.rule import Rule

RULES: tuple[Rule, ...] = (
    *labels.RULES,
    *titles.RULES,
    *acted_by.RULES,
    *pronouns.RULES,
    *participles.RULES,
    *acts.RULES,
    *grants.RULES,
    *efforts.RULES,
    *spoken.RULES,
    *writers.RULES,
    *page.RULES,
    *edges.RULES,
    *by_kind.RULES,
    *alone.RULES,
)

__all__ = ["RULES"]
