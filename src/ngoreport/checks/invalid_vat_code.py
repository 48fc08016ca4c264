"""A VAT number whose check digit does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, _options: Options) -> Iterator[Objection]:
    for pointer, values in statements(report, "vat-code"):
        code = values.get("code", "")
        if not _is_valid(code):
            yield Objection({"code": code}, (pointer,))


def _is_valid(code: str) -> bool:
    from stdnum.lt import pvm

    return bool(pvm.is_valid(code))


RULE = Rule(
    "invalid-vat-code",
    "organisations",
    "error",
    {
        "en": "LT{code} is no VAT number: its check digit does not fit",
        "lt": "LT{code} nėra PVM mokėtojo kodas: netinka kontrolinis skaitmuo",
    },
    Documentation(
        "Checks the digits of a Lithuanian VAT number (PVM mokėtojo kodas) of nine or twelve digits.",
        "An invoice with a wrong number is not accepted as an expense.",
        "PVM mokėtojo kodas LT100001919018",
        "PVM mokėtojo kodas LT100001919017",
    ),
    check,
)
