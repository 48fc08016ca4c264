"""A company code whose last digit does not fit the others."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, _options: Options) -> Iterator[Objection]:
    for pointer, values in statements(report, "company-code"):
        code = values.get("code", "")
        if len(code) == 9 and code.isascii() and code.isdigit() and not _fits(code):
            yield Objection({"code": code}, (pointer,))


def _fits(code: str) -> bool:
    from stdnum.lt import pvm

    return str(pvm.calc_check_digit(code[:-1])) == code[-1]


RULE = Rule(
    "invalid-company-code",
    "organisations",
    "warning",
    {
        "en": "{code} is no company code: its check digit does not fit",
        "lt": "{code} nėra juridinio asmens kodas: netinka kontrolinis skaitmuo",
    },
    Documentation(
        "Checks the last digit of a company code of nine digits. It is a warning: "
        "what stands behind „kodas“ may be the code of something else.",
        "With a wrong code no register finds the organisation.",
        "Įmonės kodas 301000622",
        "Įmonės kodas 301000629",
    ),
    check,
)
