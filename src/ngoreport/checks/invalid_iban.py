"""A bank account whose check digits do not fit."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, _options: Options) -> Iterator[Objection]:
    for pointer, values in statements(report, "iban"):
        code = values.get("code", "")
        if not _is_valid(code):
            yield Objection({"code": code}, (pointer,), doubtful=_is_blank(code))


def _is_blank(code: str) -> bool:
    """No bank has noughts alone for its code: the number stands in for one that is not to be published."""
    return code[4:8] == "0000"


def _is_valid(code: str) -> bool:
    from stdnum import iban

    return bool(iban.is_valid(code, check_country=False))


RULE = Rule(
    "invalid-iban",
    "organisations",
    "error",
    {
        "en": "{code} is no IBAN: its check digits do not fit",
        "lt": "{code} nėra IBAN: netinka kontroliniai skaitmenys",
    },
    Documentation(
        "Checks the digits of a bank account number (ISO 13616). A number with noughts for its bank gets a "
        "warning only: it stands in for one that is not to be published.",
        "Money sent to it comes back, or goes to somebody else.",
        "Sąskaita LT12 1000 0111 0100 1001",
        "Sąskaita LT12 1000 0111 0100 1000",
    ),
    check,
)
