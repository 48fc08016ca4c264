"""What cannot be right in a report: one module a rule, over the record and its evidence.

from ngoreport.checks import find
find(parse_text(text))
"""

from __future__ import annotations

from ngoreport.checks import (
    activity_outside_period,
    arithmetic_mismatch,
    currency_conversion_mismatch,
    currency_era,
    duplicate_partner,
    duration_mismatch,
    funding_conflict,
    funding_sum_mismatch,
    implausible_period,
    implementer_is_partner,
    impossible_date,
    invalid_company_code,
    invalid_iban,
    invalid_vat_code,
    missing_field,
    participants_sum_mismatch,
    period_conflict,
    period_end_before_start,
    personal_code,
    spent_exceeds_granted,
    words_digits_mismatch,
)
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Objection, Rule
from ngoreport.checks.run import find

RULES: tuple[Rule, ...] = (
    period_end_before_start.RULE,
    impossible_date.RULE,
    implausible_period.RULE,
    duration_mismatch.RULE,
    activity_outside_period.RULE,
    period_conflict.RULE,
    funding_sum_mismatch.RULE,
    spent_exceeds_granted.RULE,
    currency_conversion_mismatch.RULE,
    currency_era.RULE,
    words_digits_mismatch.RULE,
    funding_conflict.RULE,
    arithmetic_mismatch.RULE,
    participants_sum_mismatch.RULE,
    duplicate_partner.RULE,
    implementer_is_partner.RULE,
    invalid_company_code.RULE,
    invalid_vat_code.RULE,
    invalid_iban.RULE,
    personal_code.RULE,
    missing_field.RULE,
)
"""Every rule, in the order that `ngoreport rule` and the page of the rules list them."""

__all__ = ["RULES", "Objection", "Options", "Rule", "find"]
