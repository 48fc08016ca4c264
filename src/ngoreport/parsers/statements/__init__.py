"""What a text states besides the fields of the record, for the checks: one module a family of statements."""

from ngoreport.parsers.rule import Rule
from ngoreport.parsers.statements import codes, dates, money, people, products, tables

RULES: tuple[Rule, ...] = (
    *money.RULES,
    *tables.RULES,
    *products.RULES,
    *people.RULES,
    *dates.RULES,
    *codes.RULES,
)

__all__ = ["RULES"]
