"""More money spent than there was."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ngoreport.checks.figures import in_digits, rough_sums, rounding, sums_of_kind
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report

# Spending of other sources that the report does not name is likelier than an excess this large.
_FAR = Decimal("0.5")


def check(report: Report, options: Options) -> Iterator[Objection]:
    cent = options.tolerance("money")
    rough = rough_sums(report)
    for currency in dict.fromkeys(item.currency for item in report.funding):
        granted = sums_of_kind(report, "granted", currency=currency)
        others = sums_of_kind(report, "own", "part", currency=currency)
        totals = [item.amount for _, item in sums_of_kind(report, "total", currency=currency)]
        if not granted:
            continue
        given = sum((item.amount for _, item in granted), Decimal(0))
        parts = [item.amount for _, item in others if item.kind == "part"]
        if len(parts) > 1 and abs(sum(parts, Decimal(0)) - given) <= rounding(given, parts, cent):
            # „Skirta 14 200 Eur (ministerija – 9 000, savivaldybė – 5 200)“: who granted what is no money besides.
            others = [one for one in others if one[1].kind != "part"]
        # Whatever came in, or the whole budget where that is more.
        at_hand = sum((item.amount for _, item in (*granted, *others)), Decimal(0))
        at_hand = max([at_hand, *totals])
        for pointer, item in sums_of_kind(report, "spent", currency=currency):
            # What a payer's own money was spent on is no other's.
            of_payer = given + sum((one.amount for _, one in others if one.kind != "own"), Decimal(0))
            if item.amount <= (of_payer if item.source and not totals else at_hand) + cent or any(
                (one.amount, currency) in rough for _, one in ((pointer, item), *granted)
            ):
                continue
            sources = {one.source for _, one in granted if one.source}
            values = {"spent": in_digits(item.amount), "granted": in_digits(given), "currency": currency}
            yield Objection(
                values,
                (f"{pointer}/amount", *(f"{grant}/amount" for grant, _ in granted)),
                doubtful=item.amount > given * (1 + _FAR)
                or bool(item.source and sources and item.source not in sources),
            )


RULE = Rule(
    "spent-exceeds-granted",
    "sums",
    "error",
    {
        "en": "{spent} {currency} were spent of {granted} {currency} granted",
        "lt": "panaudota {spent} {currency}, o skirta {granted} {currency}",
    },
    Documentation(
        "Objects to spending beyond what was granted together with own money, other sources or the whole budget "
        "that the report names.",
        "Money that was not granted can't be accounted for; mostly one of the sums is a slip.",
        "Skirta lėšų, Lt: 6 500,00\nPanaudota lėšų, Lt: 6 712,35",
        "Skirta lėšų, Lt: 6 500,00\nPanaudota lėšų, Lt: 6 500,00",
        ("tolerances.money",),
    ),
    check,
)
