"""Two different periods in one text."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import days_of, statements
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report


def check(report: Report, _options: Options) -> Iterator[Objection]:
    period = report.period
    own = days_of(period.start, period.end)
    if own is None:
        return
    stated = list(statements(report, "period"))
    # What was planned and what came of it are two periods of a sound report.
    planned = {(values.get("start"), values.get("end")) for _, values in stated if values.get("planned") == "yes"}
    if (period.start, period.end) in planned:
        return
    for pointer, values in stated:
        if (values.get("start"), values.get("end")) in planned:
            continue
        other = days_of(values.get("start"), values.get("end"))
        if other is None:
            continue
        # A vaguer end agrees with one that it holds.
        starts_agree = other[0] <= own[1] and own[0] <= other[1]
        ends_agree = other[2] <= own[3] and own[2] <= other[3]
        inside = own[0] <= other[0] and other[3] <= own[3]
        if not (starts_agree and ends_agree) and not inside:
            said = {"start": str(period.start), "end": str(period.end)}
            said |= {"other_start": values["start"], "other_end": values["end"]}
            yield Objection(said, (pointer, "/period/start", "/period/end"))


RULE = Rule(
    "period-conflict",
    "dates",
    "warning",
    {
        "en": "the period is {other_start} to {other_end} here and {start} to {end} elsewhere",
        "lt": "čia laikotarpis {other_start} – {other_end}, kitur {start} – {end}",
    },
    Documentation(
        "Objects to a second period of the project that agrees with the first one neither as a vaguer form of it "
        "nor as a part of it. A planned period beside the actual one is left alone.",
        "Readers can't know which one holds.",
        "Laikotarpis: 2021-03-01 – 2022-02-28.\n\nProjekto vykdymo laikotarpis: 2021-05-01 – 2022-12-31",
        "Laikotarpis: 2021-03-01 – 2022-02-28.\n\nProjekto vykdymo laikotarpis: 2021-03-01 – 2022-02-28",
    ),
    check,
)
