"""A product or a sum that the text works out wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from math import prod

from ngoreport.checks.figures import in_digits, number, numbers, rounding, some_make, statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report

_TOO_MANY_HOURS = {
    "en": "{hours} hours do not fit into {days} days",
    "lt": "{hours} val. netelpa į {days} d.",
}
_SUM = {"en": "{parts} is {counted}, the text says {total}", "lt": "{parts} yra {counted}, o tekste {total}"}
_HOURS_OF_DAY = 24


def check(report: Report, options: Options) -> Iterator[Objection]:
    cent = options.tolerance("money")
    for pointer, values in statements(report, "product"):
        objection = _hours(pointer, values) if "hours" in values else _product(pointer, values, cent)
        if objection is not None:
            yield objection
    for pointer, values in statements(report, "sum"):
        if values.get("of") != "other":
            continue
        total, parts = number(values.get("total", "")), numbers(values.get("parts", ""))
        if total is None or len(parts) < 2:
            continue
        slack = rounding(total, parts, cent)
        counted = sum(parts, Decimal(0))
        if abs(counted - total) > slack and not some_make(total, parts, slack):
            compared = {"parts": values["parts"], "total": in_digits(total), "counted": in_digits(counted)}
            # What a column counts isn't known: it may be of different kinds.
            yield Objection(compared, (pointer,), doubtful=True, messages=_SUM)


def _product(pointer: str, values: Mapping[str, str], cent: Decimal) -> Objection | None:
    total, factors = number(values.get("total", "")), numbers(values.get("factors", ""), "×")
    if total is None or len(factors) < 2:
        return None
    counted = prod(factors, start=Decimal(1))
    if abs(counted - total) <= cent:
        return None
    compared = {"factors": values["factors"], "counted": in_digits(counted), "total": in_digits(total)}
    return Objection({**compared, "unit": values.get("unit", "")}, (pointer,))


def _hours(pointer: str, values: Mapping[str, str]) -> Objection | None:
    days, hours = number(values.get("days", "")), number(values.get("hours", ""))
    minutes = number(values.get("minutes", "60")) or Decimal(60)
    if days is None or hours is None or hours * minutes <= days * _HOURS_OF_DAY * 60:
        return None
    return Objection({"days": in_digits(days), "hours": in_digits(hours)}, (pointer,), messages=_TOO_MANY_HOURS)


RULE = Rule(
    "arithmetic-mismatch",
    "sums",
    "error",
    {
        "en": "{factors} is {counted}, the text says {total}",
        "lt": "{factors} yra {counted}, o tekste {total}",
    },
    Documentation(
        "Works out again what a text multiplies: so many, so much each, and what that makes together; the columns "
        "of tables that are neither money nor people; and more hours than there are in so many days. "
        "`11 dienų (88 ak. val.)` is sound: eight hours a day.",
        "Hours and events are what is paid for.",
        "Surengti 5 seminarai po 6 val., viso 32 val.",
        "Surengti 5 seminarai po 6 val., viso 30 val.",
    ),
    check,
)
