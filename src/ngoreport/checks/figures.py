"""Figures of a record: numbers of statements, sums that may differ by rounding, days of partial dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from ngoreport.models import Funding, Report, earliest_day, latest_day

_MOST_PARTS = 12
_TOO_LARGE = Decimal(10) ** 20


def statements(report: Report, kind: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The statements of a kind: the pointer and the values."""
    for at, statement in enumerate(report.statements):
        if statement.kind == kind:
            yield f"/statements/{at}", statement.values


def number(text: str) -> Decimal | None:
    """A number of a statement; None for what is none (records can be edited by hand)."""
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def numbers(text: str, mark: str = "+") -> list[Decimal]:
    """Several numbers joined by a mark; none where one of them is no number."""
    found = [number(part) for part in text.split(mark)]
    known = [part for part in found if part is not None]
    return known if len(known) == len(found) else []


def rounding(total: Decimal, parts: Sequence[Decimal], tolerance: Decimal) -> Decimal:
    """How far parts may lie from their total: a cent each, half a unit each where only some have cents."""
    whole = [_is_whole(figure) for figure in (total, *parts)]
    each = Decimal("0.5") if any(whole) and not all(whole) else tolerance
    return each * len(parts)


def _is_whole(figure: Decimal) -> bool:
    return figure == figure.to_integral_value()


def some_make(total: Decimal, parts: Sequence[Decimal], tolerance: Decimal) -> bool:
    """Whether some of the parts make the total: then the others cut across them or repeat them."""
    if len(parts) > _MOST_PARTS:
        return True
    sums = {Decimal(0)}
    for part in parts:
        sums |= {reached + part for reached in sums}
    return any(reached and abs(reached - total) <= tolerance for reached in sums)


def last_place(figure: Decimal) -> Decimal:
    """The place that a figure may have been rounded to: 0.01 for 9627.84, 1000 for 32000."""
    _, _, exponent = figure.as_tuple()
    assert isinstance(exponent, int)
    noughts = 0
    if exponent >= 0 or _is_whole(figure):
        whole = str(int(figure))
        noughts = len(whole) - len(whole.rstrip("0")) if int(figure) else 0
        return Decimal(10) ** (noughts if exponent >= 0 else 0)
    return Decimal(10) ** exponent


def rough_sums(report: Report) -> set[tuple[Decimal, str]]:
    """Sums that the text gives as „about“ or in thousands."""
    found = set()
    for _, values in statements(report, "approximate"):
        amount = number(values.get("amount", ""))
        if amount is not None:
            found.add((amount, values.get("currency", "")))
    return found


def sums_of_kind(report: Report, *kinds: str, currency: str | None = None) -> list[tuple[str, Funding]]:
    """The funding of some kinds, with pointers."""
    return [
        (f"/funding/{at}", item)
        for at, item in enumerate(report.funding)
        if item.kind in kinds and (currency is None or item.currency == currency)
    ]


def rounded(figure: Decimal, places: str = "0.01") -> Decimal:
    """A figure to the cent; one too large to be money as it is."""
    return figure.quantize(Decimal(places)) if abs(figure) < _TOO_LARGE else figure


def in_digits(figure: Decimal) -> str:
    return format(figure, "f")


def days_of(start: str | None, end: str | None) -> tuple[dt.date, dt.date, dt.date, dt.date] | None:
    """First and last day that each end can mean; None where one is missing or no calendar has it."""
    if not start or not end:
        return None
    try:
        days = (earliest_day(start), latest_day(start), earliest_day(end), latest_day(end))
    except ValueError:
        return None  # a statement of a record edited by hand
    first, last, end_first, end_last = days
    if first is None or last is None or end_first is None or end_last is None:
        return None
    return first, last, end_first, end_last


def months_between(start: dt.date, end: dt.date) -> Decimal:
    """Months from a day to a day, both counted in: 1 March to 30 November are nine."""
    after = end + dt.timedelta(days=1) if end < dt.date.max else end
    whole = (after.year - start.year) * 12 + after.month - start.month
    return Decimal(whole) + Decimal(after.day - start.day) / Decimal(30)
