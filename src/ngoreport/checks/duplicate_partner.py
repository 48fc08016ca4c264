"""One organisation twice among the partners."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.options import Options
from ngoreport.checks.organisations import same_name
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, _options: Options) -> Iterator[Objection]:
    first: dict[str, int] = {}
    for at, partner in enumerate(report.partners):
        key = same_name(partner)
        if key in first:
            yield Objection({"name": partner}, (f"/partners/{at}", f"/partners/{first[key]}"))
        else:
            first[key] = at


RULE = Rule(
    "duplicate-partner",
    "organisations",
    "warning",
    {"en": "{name} is among the partners twice", "lt": "{name} tarp partnerių minima du kartus"},
    Documentation(
        "Objects to a partner whose name is there already, written with another legal form, other quotation marks "
        "or capitals.",
        "Partners are counted, and points are given for their number.",
        "Partneriai: VšĮ „Žalias kiemas“, Utenos biblioteka, „Žalias kiemas“",
        "Partneriai: VšĮ „Žalias kiemas“, Utenos biblioteka",
    ),
    check,
)
