"""Two different totals."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ngoreport.checks.figures import in_digits, rough_sums, some_make, sums_of_kind
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, options: Options) -> Iterator[Objection]:
    cent = options.tolerance("money")
    rough = rough_sums(report)
    for currency in dict.fromkeys(item.currency for item in report.funding):
        totals = sums_of_kind(report, "total", currency=currency)
        if len(totals) != 2:
            continue  # several totals are those of several tables, partners or years
        (first, one), (second, other) = totals
        if abs(one.amount - other.amount) <= cent or {(one.amount, currency), (other.amount, currency)} & rough:
            continue
        if _in_one_line(report, first, second) or _is_of_partner(report, one.amount, other.amount, currency, cent):
            continue
        if one.amount != other.amount and _is_sound(report, one.amount, other.amount, currency, cent):
            continue
        values = {"total": in_digits(one.amount), "other": in_digits(other.amount), "currency": currency}
        yield Objection(values, (f"{second}/amount", f"{first}/amount"))


def _in_one_line(report: Report, *pointers: str) -> bool:
    """Two columns of the row of sums, planned and spent: whoever wrote the one saw the other."""
    places = [report.evidence.get(f"{pointer}/amount") for pointer in pointers]
    lines = {place.line if place else None for place in places}
    return len(lines) == 1 and None not in lines


def _is_of_partner(report: Report, one: Decimal, other: Decimal, currency: str, cent: Decimal) -> bool:
    """A total less than a single part of the larger one is that of a partner: `… muziejaus biudžetas projekte`."""
    less, more = sorted((one, other))
    parts = [item.amount for _, item in sums_of_kind(report, "own", "part", currency=currency)]
    return bool(parts) and max(parts) > less + cent and sum(parts, Decimal(0)) <= more + cent


def _is_sound(report: Report, one: Decimal, other: Decimal, currency: str, cent: Decimal) -> bool:
    """What one total has more is own money or another source: the whole and what is eligible of it."""
    beside = [item.amount for _, item in sums_of_kind(report, "own", "part", "granted", currency=currency)]
    return some_make(abs(one - other), beside, cent)


RULE = Rule(
    "funding-conflict",
    "sums",
    "warning",
    {
        "en": "the total is {other} {currency} here and {total} {currency} elsewhere",
        "lt": "čia iš viso {other} {currency}, kitur {total} {currency}",
    },
    Documentation(
        "Objects to a second total in the same currency that differs from the first one, unless another sum of the "
        "report makes up the difference, both stand in one row, or the smaller one is less than a single part of the "
        "larger one, as a partner's is. Three totals or more are those of several tables or partners.",
        "Readers can't know which one holds.",
        "Bendra projekto vertė: 28 412,60 Eur.\n\nBendra projekto vertė: 24 812,60 Eur.",
        "Bendra projekto vertė: 28 412,60 Eur.\n\nBendra projekto vertė: 28 412,60 Eur.",
        ("tolerances.money",),
    ),
    check,
)
