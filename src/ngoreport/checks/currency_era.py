"""Litas after the euro came, euros before."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.checks.figures import in_digits
from ngoreport.checks.options import Options
from ngoreport.checks.rule import Documentation, Objection, Rule
from ngoreport.models import Report, earliest_day, latest_day

_LAST_DAY_OF_LITAS = "2014-12-31"
_EARLY = {
    "en": "{amount} EUR in a project that ended {end}, and no litas beside it: litas were paid until 2014-12-31",
    "lt": "{amount} Eur, nors projektas baigėsi {end} ir litais sumų nėra: iki 2014-12-31 mokėta litais",
}


def check(report: Report, _options: Options) -> Iterator[Objection]:
    currencies = {item.currency for item in report.funding}
    start = earliest_day(report.period.start) if report.period.start else None
    end = latest_day(report.period.end) if report.period.end else None
    for at, item in enumerate(report.funding):
        pointer = f"/funding/{at}/amount"
        if item.currency == "LTL" and "EUR" not in currencies and start and start.isoformat() > _LAST_DAY_OF_LITAS:
            yield Objection({"amount": in_digits(item.amount), "start": str(report.period.start)}, (pointer,))
            return
        if item.currency == "EUR" and "LTL" not in currencies and end and end.isoformat() <= _LAST_DAY_OF_LITAS:
            values = {"amount": in_digits(item.amount), "end": str(report.period.end)}
            yield Objection(values, (pointer,), messages=_EARLY)
            return


RULE = Rule(
    "currency-era",
    "sums",
    "info",
    {
        "en": "{amount} LTL in a project that began {start}: the euro replaced the litas on 2015-01-01",
        "lt": "{amount} Lt, nors projektas prasidėjo {start}: nuo 2015-01-01 mokama eurais",
    },
    Documentation(
        "Objects to sums in litas alone in a project that began after 2014-12-31, and to sums in euros alone in one "
        "that ended before. Grants of foreign funds were in euros at all times: it is information, no error.",
        "A sum in the wrong currency is more than three times too large or too small.",
        "Laikotarpis: 2016-02-01 – 2016-11-30. Projektui skirta 6 500 Lt.",
        "Laikotarpis: 2016-02-01 – 2016-11-30. Projektui skirta 6 500 Eur.",
    ),
    check,
)
