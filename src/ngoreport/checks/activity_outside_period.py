"""An activity on a day when the project had not begun or was over."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import days_of
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.lithuanian import find_dates
from ngoreport.models import Report, earliest_day, latest_day


def check(report: Report, options: Options) -> Iterator[Objection]:
    period = report.period
    days = days_of(period.start, period.end)
    if days is None or days[3] < days[0]:
        return
    spare = int(options.tolerance("activity-days"))
    for at, activity in enumerate(report.activities):
        if not any(sign.isdigit() for sign in activity.text) or activity.status == "planned":
            continue
        for mention in find_dates(activity.text):
            start, end = mention.value.start, mention.value.end
            first = earliest_day(said) if start and (said := start.iso()) else None
            last = latest_day(said) if end and (said := end.iso()) else None
            # A year alone names a plan, a law or another project as often as a day.
            if first is None or last is None or start is None or start.month is None:
                continue
            if last.toordinal() + spare < days[0].toordinal() or first.toordinal() - spare > days[3].toordinal():
                date = str(start.iso())
                values = {"date": date, "start": str(period.start), "end": str(period.end)}
                yield Objection(values, (f"/activities/{at}/text",))
                break


RULE = Rule(
    "activity-outside-period",
    "dates",
    "warning",
    {
        "en": "an activity of {date} lies outside the period {start} to {end}",
        "lt": "veikla ({date}) nepatenka į laikotarpį {start} – {end}",
    },
    Documentation(
        "Objects to an activity with a date of its own, a month or a day, that lies outside the period by more "
        "than the days allowed for preparing and closing. Planned activities are left alone.",
        "Either the date or the period is wrong, or costs were made when none could be paid.",
        "Laikotarpis: 2021-03-01 – 2021-11-30. Veiklos:\n- 2023 m. gegužės 5 d. surengta šventė;",
        "Laikotarpis: 2021-03-01 – 2021-11-30. Veiklos:\n- 2021 m. gegužės 5 d. surengta šventė;",
        ("tolerances.activity-days",),
    ),
    check,
)
