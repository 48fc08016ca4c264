"""Who pays or grants: one module a way in which texts say so."""

from ngoreport.parsers.funders import (
    beside_money,
    brackets,
    calls,
    contracts,
    forms,
    genitive,
    instruments,
    labels,
    referred_to,
    shares,
    thanks,
    verbs,
)
from ngoreport.parsers.rule import Rule

RULES: tuple[Rule, ...] = (
    *labels.RULES,
    *genitive.RULES,
    *verbs.RULES,
    *brackets.RULES,
    *contracts.RULES,
    *shares.RULES,
    *instruments.RULES,
    *beside_money.RULES,
    *forms.RULES,
    *referred_to.RULES,
    *thanks.RULES,
    *calls.RULES,
)

__all__ = ["RULES"]
