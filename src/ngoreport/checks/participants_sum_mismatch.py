"""Groups of people that do not make all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from ngoreport.checks.figures import in_digits, number, numbers, some_make, statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report

_NEAR = Decimal("0.25")
_PART = {
    "en": "{counted} of {total} people: a part is more than the whole",
    "lt": "{counted} iš {total}: dalis didesnė už visumą",
}


def check(report: Report, _options: Options) -> Iterator[Objection]:
    found = False
    for pointer, values in statements(report, "sum"):
        if values.get("of") == "people":
            objection = _stated(pointer, values)
            if objection is not None:
                found = True
                yield objection
    if not found:
        yield from _of_record(report)


def _stated(pointer: str, values: Mapping[str, str]) -> Objection | None:
    total, parts = number(values.get("total", "")), numbers(values.get("parts", ""))
    if total is None or not parts:
        return None
    counted = sum(parts, Decimal(0))
    compared = {"total": in_digits(total), "parts": values["parts"], "counted": in_digits(counted)}
    if values.get("closed") == "list":
        # Groups of other kinds than age or sex may hold the same people.
        cut_across = some_make(total, parts, Decimal(0))
        return None if counted == total or cut_across else Objection(compared, (pointer,), doubtful=True)
    if values.get("closed") != "yes":
        # „Iš jų“ may speak of others than the number before it.
        return Objection(compared, (pointer,), doubtful=True, messages=_PART) if counted > total else None
    if counted == total:
        return None
    if values.get("table") == "yes":
        if some_make(total, parts, Decimal(0)):
            return None
        # Who came twice is counted once: the total may be less than its rows.
        return Objection(compared, (pointer,), doubtful=counted > total)
    return Objection(compared, (pointer,))


def _of_record(report: Report) -> Iterator[Objection]:
    """A labelled number of participants beside groups that one line joins: `420 jaunuolių ir 60 savanorių`."""
    labelled = [
        at
        for at, group in enumerate(report.participants)
        if "dalyvių skaičius" in group.who.lower() or "dalyvių sk." in group.who.lower()
    ]
    if len(labelled) != 1:
        return
    (whole,) = labelled
    place = report.evidence.get(f"/participants/{whole}/count")
    others = [at for at in range(len(report.participants)) if at != whole]
    lines = {where.line for at in others if (where := report.evidence.get(f"/participants/{at}/count"))}
    if place is None or len(others) != 2 or len(lines) != 1 or place.line in lines:
        return
    total = Decimal(report.participants[whole].count)
    parts = [Decimal(report.participants[at].count) for at in others]
    counted = sum(parts, Decimal(0))
    if counted != total and abs(counted - total) <= total * _NEAR and max(parts) < total:
        compared = {"total": in_digits(total), "counted": in_digits(counted)}
        compared["parts"] = " + ".join(map(in_digits, parts))
        pointers = (f"/participants/{whole}/count", *(f"/participants/{at}/count" for at in others))
        yield Objection(compared, pointers, doubtful=True)


RULE = Rule(
    "participants-sum-mismatch",
    "sums",
    "error",
    {
        "en": "{parts} is {counted} people, the text says {total}",
        "lt": "{parts} yra {counted}, o nurodyta {total} žmonių",
    },
    Documentation(
        "Adds up women and men, girls and boys, groups in a sentence or in rows by age, and the rows of a table "
        "of participants, and holds them to the number of all. Groups that cut across one another are left alone; "
        "rows that make more than their total get a warning only, as people who came twice are counted once.",
        "The number of people reached is what most grants are measured by.",
        "Dalyvavo 412 asmenų: 236 moterys ir 186 vyrai.",
        "Dalyvavo 422 asmenys: 236 moterys ir 186 vyrai.",
    ),
    check,
)
