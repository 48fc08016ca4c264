"""What is true of reports: one module a field or family, each a set of small rules."""

from ngoreport.parsers import (
    activities,
    codes,
    contacts,
    funders,
    funding,
    goal,
    implementer,
    locations,
    participants,
    partners,
    period,
    programmes,
    statements,
    title,
)
from ngoreport.parsers.rule import Rule

RULES: tuple[Rule, ...] = (
    *title.RULES,
    *codes.RULES,
    *period.RULES,
    *funding.RULES,
    *funders.RULES,
    *programmes.RULES,
    *implementer.RULES,
    *partners.RULES,
    *goal.RULES,
    *activities.RULES,
    *participants.RULES,
    *locations.RULES,
    *contacts.RULES,
    *statements.RULES,
)

__all__ = ["RULES"]
