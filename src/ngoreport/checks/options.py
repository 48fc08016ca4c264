"""What a user may set about the checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from ngoreport.models import Severity

Language = Literal["en", "lt"]

TOLERANCES: Mapping[str, Decimal] = {
    "money": Decimal("0.01"),
    "percent": Decimal("0.5"),
    "months": Decimal(1),
    "activity-days": Decimal(31),
}
"""How far two figures may lie apart, by name: units of the currency, percentage points, months,
days that an activity may lie outside the period (preparing and closing a project)."""

BOUNDS: Mapping[str, str] = {"earliest": "1990-03-11", "latest": "2040-12-31", "longest": "P10Y"}
"""Between what a period is plausible: from the day of Lithuania's independence on, and no longer than ten years."""

REQUIRED: tuple[str, ...] = ("title", "period", "implementer|funders")
"""Fields that a report must fill; of those joined by `|` one is enough."""


@dataclass(frozen=True, slots=True)
class Options:
    """What to check and how strictly.

    Attributes:
        select: ids or groups of rules to run (`dates`, `sums`, `organisations`, `privacy`, `completeness`,
            or `all`); empty stands for all.
        ignore: ids or groups that are left out of those.
        severities: the severity of every objection of a rule, by its id, in place of its own.
        per_file_ignores: ids or groups to leave out, by a pattern of the file's name (`archyvas/*.txt`).
        tolerances: how far figures may lie apart, by the names in `TOLERANCES`; others hold as they are.
        required: fields that must have a value.
        bounds: what a period must lie within, by the names in `BOUNDS`; others hold as they are.
        language: the language of messages.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tolerances: Mapping[str, Decimal] = field(default_factory=dict)
    required: tuple[str, ...] = REQUIRED
    bounds: Mapping[str, str] = field(default_factory=dict)
    language: Language = "en"

    def tolerance(self, name: str) -> Decimal:
        return self.tolerances.get(name, TOLERANCES[name])

    def bound(self, name: str) -> str:
        return self.bounds.get(name, BOUNDS[name])
