"""Parts that do not make their total."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from ngoreport.checks.figures import (
    in_digits,
    number,
    numbers,
    rough_sums,
    rounded,
    rounding,
    some_make,
    statements,
    sums_of_kind,
)
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Funding, Report

_PERCENTAGE = {
    "en": "{amount} is {counted} % of {total}, not {percent} %",
    "lt": "{amount} yra {counted} proc. iš {total}, o ne {percent} proc.",
}
# Parts of the record that differ by more than this share of the total are rather misread than wrong.
_NEAR = Decimal("0.2")


def check(report: Report, options: Options) -> Iterator[Objection]:
    cent = options.tolerance("money")
    said = set()
    for pointer, values in statements(report, "sum"):
        if values.get("of") == "money":
            objection = _stated(pointer, values, cent)
            if objection is not None:
                said.add(objection.values["total"])
                yield objection
    by_percentages = list(_by_percentages(report, options))
    yield from by_percentages
    said |= {objection.values["total"] for objection in by_percentages}
    for objection in _of_record(report, options):
        if not any(number(total) == number(objection.values["total"]) for total in said):
            yield objection


def _stated(pointer: str, values: Mapping[str, str], cent: Decimal) -> Objection | None:
    total, parts = number(values.get("total", "")), numbers(values.get("parts", ""))
    if total is None or not parts:
        return None
    counted = sum(parts, Decimal(0))
    slack = rounding(total, parts, cent)
    if abs(counted - total) <= slack:
        return None
    closed = values.get("closed") == "yes"
    # „Iš jų A – 10 Eur, B – 20 Eur.“ may leave a small part out; one that leaves out much names some of many.
    listed = values.get("closed") == "list" and total * (1 - _NEAR) <= counted
    if not closed and ((counted < total and not listed) or some_make(total, parts, slack)):
        return None
    # A table may hold sums of some of its rows as rows of their own.
    doubtful = not closed or (values.get("table") == "yes" and _holds_subtotals(total, parts, slack))
    if doubtful and some_make(total, parts, slack):
        return None
    compared = {"total": in_digits(total), "parts": values["parts"], "counted": in_digits(counted)}
    return Objection(compared, (pointer,), doubtful=doubtful)


def _holds_subtotals(total: Decimal, parts: list[Decimal], slack: Decimal) -> bool:
    for at, part in enumerate(parts):
        for end in range(at + 2, len(parts) + 1):
            if abs(sum(parts[at + 1 : end], Decimal(0)) - part) <= slack and end - at > 2:
                return True
        for start in range(at - 1):
            if abs(sum(parts[start:at], Decimal(0)) - part) <= slack:
                return True
    return some_make(total, parts, slack)


def _by_percentages(report: Report, options: Options) -> Iterator[Objection]:
    """Shares of a hundred per cent: together they make the total, and each its percentage of it."""
    slack = options.tolerance("percent")
    cent = options.tolerance("money")
    for currency in ("EUR", "LTL"):
        shares = [
            (pointer, percent, amount)
            for pointer, values in statements(report, "percentage")
            if values.get("currency") == currency
            and (percent := number(values.get("percent", ""))) is not None
            and (amount := number(values.get("amount", ""))) is not None
        ]
        totals = {item.amount: pointer for pointer, item in sums_of_kind(report, "total", currency=currency)}
        if len(shares) < 2 or len(totals) != 1 or sum(percent for _, percent, _ in shares) != 100:
            continue
        ((total, pointer),) = totals.items()
        amounts = [amount for _, _, amount in shares]
        if (total, currency) in rough_sums(report):
            continue
        counted = sum(amounts, Decimal(0))
        if abs(counted - total) > rounding(total, amounts, cent):
            if abs(counted - total) <= total * _NEAR:
                parts = " + ".join(map(in_digits, amounts))
                values = {"total": in_digits(total), "parts": parts, "counted": in_digits(counted)}
                yield Objection(values, (f"{pointer}/amount", *(share for share, _, _ in shares)))
            continue
        for share, percent, amount in shares:
            right = amount * 100 / total if total else percent
            if abs(right - percent) > slack:
                found = in_digits(rounded(right, "0.1"))
                values = {"amount": in_digits(amount), "counted": found, "total": in_digits(total)}
                yield Objection({**values, "percent": in_digits(percent)}, (share,), messages=_PERCENTAGE)


def _of_record(report: Report, options: Options) -> Iterator[Objection]:
    """Parts and own money of the record that make more than its only total."""
    cent = options.tolerance("money")
    rough = rough_sums(report)
    for currency in dict.fromkeys(item.currency for item in report.funding):
        totals = sums_of_kind(report, "total", currency=currency)
        parts = sums_of_kind(report, "part", "own", currency=currency)
        amounts = [item.amount for _, item in parts]
        if not totals or not parts:
            continue
        if any((item.amount, currency) in rough for _, item in (*totals, *parts)):
            continue
        # Totals beside the largest one are those of partners or of what is eligible.
        pointer, largest = max(totals, key=lambda one: one[1].amount)
        total = largest.amount
        slack = rounding(total, amounts, cent)
        counted = sum(amounts, Decimal(0))
        # More than the total is a fault, unless some of the parts repeat others. Less is one where it differs
        # by a slip of the pen and own money is among the parts, which closes most lists; else some are not named.
        slip = counted < total and _is_slip(counted, total) and any(item.kind == "own" for _, item in parts)
        if not slip and (granted_too := _with_grant(report, currency, parts, total, slack)):
            values = {"total": in_digits(total), "counted": in_digits(sum(granted_too.values(), Decimal(0)))}
            values["parts"] = " + ".join(map(in_digits, granted_too.values()))
            yield Objection(values, (f"{pointer}/amount", *(f"{part}/amount" for part in granted_too)), doubtful=True)
            continue
        if len(parts) < 2:
            continue
        several = len({item.amount for _, item in totals}) > 1
        if not slip and (several or not slack < counted - total <= total * _NEAR or some_make(total, amounts, slack)):
            continue
        # What was granted may stand beside its own parts.
        granted = [item.amount for _, item in sums_of_kind(report, "granted", currency=currency)]
        if any(some_make(amount, amounts, slack) and amount != total for amount in granted):
            continue
        if _cuts_across(report, total, [item.amount for _, item in parts if item.source is None], currency, options):
            continue
        values = {"total": in_digits(total), "counted": in_digits(counted)}
        values["parts"] = " + ".join(map(in_digits, amounts))
        doubtful = slip or any(item.source is None and item.kind == "part" for _, item in parts)
        yield Objection(values, (f"{pointer}/amount", *(f"{part}/amount" for part, _ in parts)), doubtful=doubtful)


def _with_grant(
    report: Report, currency: str, parts: Sequence[tuple[str, Funding]], total: Decimal, slack: Decimal
) -> dict[str, Decimal] | None:
    """The grant, own money and other parts that miss their total by a slip of the pen: „skirta 1 450, nuosavos lėšos
    120, rėmėjų 250, iš viso 1 920“. None where the parts may be those of the grant."""
    amounts = [item.amount for _, item in parts]
    granted = sums_of_kind(report, "granted", currency=currency)
    if len(granted) != 1 or not any(item.kind == "own" for _, item in parts):
        return None
    (_, grant), *_ = granted
    if grant.amount in (total, *amounts) or some_make(grant.amount, amounts, slack):
        return None
    counted = grant.amount + sum(amounts, Decimal(0))
    if counted >= total or not _is_slip(counted, total):
        return None
    return {pointer: item.amount for pointer, item in (*granted, *parts)}


def _cuts_across(report: Report, total: Decimal, nameless: list[Decimal], currency: str, options: Options) -> bool:
    """A part of no source is more than a source leaves that has its right percentage of the total: a partner's share.

    `Iš viso 500 000 Eur, iš jų ES lėšos – 400 000 Eur (80 proc.)` leave no 140 000 Eur besides.
    """
    for _, values in statements(report, "percentage"):
        percent, amount = number(values.get("percent", "")), number(values.get("amount", ""))
        if percent is None or amount is None or values.get("currency") != currency or not total:
            continue
        if abs(amount * 100 / total - percent) <= options.tolerance("percent"):
            return any(part > total - amount for part in nameless if part != amount)
    return False


def _is_slip(one: Decimal, other: Decimal) -> bool:
    """Two figures of the same length that differ in one digit, or in two beside each other that changed places."""
    written, meant = (in_digits(rounded(figure)) for figure in (one, other))
    if len(written) != len(meant):
        return False
    wrong = [at for at, (sign, right) in enumerate(zip(written, meant, strict=True)) if sign != right]
    if len(wrong) == 1:
        return True
    return len(wrong) == 2 and written[wrong[0]] == meant[wrong[1]] and written[wrong[1]] == meant[wrong[0]]


RULE = Rule(
    "funding-sum-mismatch",
    "sums",
    "error",
    {
        "en": "{parts} is {counted}, the text says {total}",
        "lt": "{parts} yra {counted}, o tekste {total}",
    },
    Documentation(
        "Adds up the parts of a sum (behind „iš jų“, a colon or in brackets), the rows of a table above „Iš viso“, "
        "the shares of a hundred per cent, and the sources of the record, and holds them to the total; "
        "each share also to its percentage. Rounding to a cent or to whole units is allowed for; "
        "sums that are only about so much are left alone, and so are lists that may not name every part.",
        "Two digits that changed places in one row make the whole account unusable.",
        "Projektui skirta 74 300 Eur, iš jų 58 000 Eur valstybės biudžeto lėšų ir 14 300 Eur rėmėjų lėšų.",
        "Projektui skirta 72 300 Eur, iš jų 58 000 Eur valstybės biudžeto lėšų ir 14 300 Eur rėmėjų lėšų.",
        ("tolerances.money", "tolerances.percent"),
    ),
    check,
)
