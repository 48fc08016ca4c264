"""A field that every report must fill."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Period, Report


def check(report: Report, options: Options) -> Iterator[Objection]:
    for required in options.required:
        fields = [field.strip() for field in required.split("|")]
        if not any(_is_filled(report, field) for field in fields):
            yield Objection({"field": " | ".join(fields)}, tuple(f"/{field}" for field in fields))


def _is_filled(report: Report, field: str) -> bool:
    value = getattr(report, field, None)
    if isinstance(value, Period):
        return value != Period()
    return bool(value)


RULE = Rule(
    "missing-field",
    "completeness",
    "warning",
    {"en": "the report has no {field}", "lt": "ataskaitoje nėra lauko „{field}“"},
    Documentation(
        "Objects to a required field without a value; of fields joined by `|` one is enough.",
        "A report without a title, a period or anybody who answers for it can't be filed.",
        "Vykdytojas: Kauno klubas „Aidas“\nLaikotarpis: 2021-03-01 – 2021-11-30",
        "Pavadinimas: Upės balsai\nVykdytojas: Kauno klubas „Aidas“\nLaikotarpis: 2021-03-01 – 2021-11-30",
        ("required",),
    ),
    check,
)
