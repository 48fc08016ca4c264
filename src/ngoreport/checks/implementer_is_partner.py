"""The implementer as its own partner."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import statements
from ngoreport.checks.options import Options
from ngoreport.checks.organisations import same_name
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, _options: Options) -> Iterator[Objection]:
    if not report.implementer:
        return
    key = same_name(report.implementer)
    named = [(f"/partners/{at}", partner) for at, partner in enumerate(report.partners)]
    named += [(pointer, values.get("name", "")) for pointer, values in statements(report, "partner")]
    for pointer, partner in named:
        if same_name(partner) == key:
            yield Objection({"name": partner}, (pointer, "/implementer"))
            return


RULE = Rule(
    "implementer-is-partner",
    "organisations",
    "warning",
    {"en": "{name} is the implementer and its own partner", "lt": "{name} – ir vykdytojas, ir partneris"},
    Documentation(
        "Objects to the implementer's name in a list of partners, unless the list says that it is the one that leads.",
        "Nobody is a partner of itself; one of the two roles is wrong.",
        "Vykdytojas: Kauno klubas „Aidas“\nPartneriai: Kauno klubas „Aidas“, Utenos biblioteka",
        "Vykdytojas: Kauno klubas „Aidas“\nPartneriai: Utenos biblioteka",
    ),
    check,
)
