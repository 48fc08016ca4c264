"""A personal code printed in a report."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, _options: Options) -> Iterator[Objection]:
    for pointer, values in statements(report, "personal-code"):
        code = values.get("code", "")
        yield Objection({"code": code[:1] + "*" * max(0, len(code) - 1)}, (pointer,))


RULE = Rule(
    "personal-code",
    "privacy",
    "error",
    {"en": "a personal code is printed here ({code})", "lt": "čia paskelbtas asmens kodas ({code})"},
    Documentation(
        "Objects to a valid personal code (asmens kodas) anywhere in a report, also in menus and footers. "
        "Its digits are masked in the record and in every output.",
        "A report is public; a personal code says the day of birth and opens doors (GDPR, Articles 5 and 87).",
        "Vadovė Rasta Pavyzdė, asmens kodas 33309240064",
        "Vadovė Rasta Pavyzdė",
    ),
    check,
)
