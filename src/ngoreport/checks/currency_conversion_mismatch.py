"""Litas and euros that are not the same sum."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ngoreport.checks.figures import in_digits, last_place, number, rounded, statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report, latest_day

# Council Regulation (EU) No 851/2014: litas for one euro, irrevocably; the peg had held since 2 February 2002.
RATE = Decimal("3.45280")
_PEGGED_SINCE = "2002-02-02"


def check(report: Report, options: Options) -> Iterator[Objection]:
    end = report.period.end or report.period.start
    last = latest_day(end) if end else None
    if last is not None and last.isoformat() < _PEGGED_SINCE:
        return
    cent = options.tolerance("money")
    for pointer, values in statements(report, "conversion"):
        euro, litas = number(values.get("EUR", "")), number(values.get("LTL", ""))
        if euro is None or litas is None or not euro or not litas:
            continue
        right = litas / RATE
        rough = values.get("rounded") == "yes"
        if _is(euro, right, cent, litas) or _is(litas, euro * RATE, cent, euro) or (rough and _is_about(euro, right)):
            continue
        compared = {"litas": in_digits(litas), "euro": in_digits(euro), "counted": in_digits(rounded(right))}
        # Of two whole sums one may be cut to round figures.
        cut = not (_has_cents(euro) or _has_cents(litas)) and (
            abs(euro - right) <= last_place(euro) or abs(litas - euro * RATE) <= last_place(litas)
        )
        yield Objection(compared, (pointer,), doubtful=cut or rough)


def _has_cents(figure: Decimal) -> bool:
    return figure != figure.to_integral_value()


def _is(said: Decimal, counted: Decimal, cent: Decimal, other: Decimal) -> bool:
    """Whether a sum is the other one converted, rounded at its last place; beside cents to a unit and no coarser."""
    place = min(last_place(said), Decimal(1)) if _has_cents(other) else last_place(said)
    return abs(said - counted) <= (place if place <= 1 else place / 2) + cent


def _is_about(said: Decimal, counted: Decimal) -> bool:
    return abs(said - counted) <= counted / 20


RULE = Rule(
    "currency-conversion-mismatch",
    "sums",
    "error",
    {
        "en": "{litas} LTL is {counted} EUR at 3.45280, not {euro}",
        "lt": "{litas} Lt yra {counted} Eur (1 Eur = 3,45280 Lt), o ne {euro}",
    },
    Documentation(
        "Converts sums given in litas and in euros at the Council's irrevocable rate, 1 EUR = 3.45280 LTL. Rounding "
        "of either sum to its last place is allowed for; reports from before the peg of February 2002 are left alone.",
        "Digits that changed places in one of the two currencies show only when both are compared.",
        "Projektui skirta 32 000 Lt (9627,84 Eur).",
        "Projektui skirta 32 000 Lt (9267,84 Eur).",
        ("tolerances.money",),
    ),
    check,
)
