"""A project that ends before it starts."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import days_of
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, _options: Options) -> Iterator[Objection]:
    period = report.period
    days = days_of(period.start, period.end)
    if days is None or days[3] >= days[0]:
        return
    # Ends found in different places may belong to different things.
    start, end = report.evidence.get("/period/start"), report.evidence.get("/period/end")
    apart = start is not None and end is not None and abs(start.line - end.line) > 3
    yield Objection(
        {"start": str(period.start), "end": str(period.end)}, ("/period/start", "/period/end"), doubtful=apart
    )


RULE = Rule(
    "period-end-before-start",
    "dates",
    "error",
    {
        "en": "the period ends ({end}) before it starts ({start})",
        "lt": "laikotarpis baigiasi ({end}) anksčiau, nei prasideda ({start})",
    },
    Documentation(
        "Objects to a period whose last possible day lies before its first possible day.",
        "Mostly a year that was not changed when last year's report was copied; "
        "nothing that depends on the period can be trusted.",
        "Projekto laikotarpis: 2023-09-01 – 2023-05-31",
        "Projekto laikotarpis: 2023-09-01 – 2024-05-31",
    ),
    check,
)
