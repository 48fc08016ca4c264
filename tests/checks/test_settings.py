from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from ngoreport.checks.options import Options
from ngoreport.checks.settings import KEYS, SettingError, Settings, changed


def test_every_key_is_read():
    settings = changed(
        Settings(),
        {
            "select": ["dates", "missing-field"],
            "ignore": ["period-conflict"],
            "severity": {"missing-field": "info"},
            "per-file-ignores": {"archyvas/*": ["sums"]},
            "tolerances": {"money": 1, "percent": 0.1},
            "required": ["title", "implementer|funders"],
            "bounds": {"earliest": dt.date(2000, 1, 1), "latest": "2030-12-31", "longest": "P5Y6M"},
            "lang": "lt",
            "fail-on": "warning",
        },
    )
    assert settings == Settings(
        Options(
            select=("dates", "missing-field"),
            ignore=("period-conflict",),
            severities={"missing-field": "info"},
            per_file_ignores={"archyvas/*": ("sums",)},
            tolerances={"money": Decimal(1), "percent": Decimal("0.1")},
            required=("title", "implementer|funders"),
            bounds={"earliest": "2000-01-01", "latest": "2030-12-31", "longest": "P5Y6M"},
            language="lt",
        ),
        "warning",
    )


def test_lists_take_the_place_of_lists_and_tables_are_merged():
    first = changed(Settings(), {"ignore": ["sums"], "severity": {"missing-field": "info", "funding-conflict": "info"}})
    second = changed(first, {"ignore": ["dates"], "severity": {"missing-field": "error"}})
    assert second.options.ignore == ("dates",)
    assert second.options.severities == {"missing-field": "error", "funding-conflict": "info"}


@pytest.mark.parametrize(
    "values, sentence",
    [
        ({"selct": []}, "unknown key `selct`; did you mean `select`?"),
        ({"zzz": 1}, f"unknown key `zzz`; known are {', '.join(KEYS)}"),
        ({"select": "dates"}, "select must be a list of names"),
        ({"select": ["dates", 1]}, "select must be a list of names"),
        (
            {"ignore": ["perod-conflict"]},
            "ignore names an unknown rule `perod-conflict`; did you mean `period-conflict`?",
        ),
        ({"severity": {"dates": "info"}}, "severity of an unknown rule `dates`"),
        ({"severity": {"missing-field": "fatal"}}, "severity.missing-field must be one of error, warning, info"),
        ({"severity": ["x"]}, "severity must be a table"),
        (
            {"per-file-ignores": {"a/*": ["sum"]}},
            "per-file-ignores.a/* names an unknown rule `sum`; did you mean `sums`?",
        ),
        ({"tolerances": {"mony": 1}}, "unknown key `tolerances.mony`; did you mean `money`?"),
        ({"tolerances": {"money": -1}}, "tolerances.money must be a number, 0 or more"),
        ({"tolerances": {"money": True}}, "tolerances.money must be a number, 0 or more"),
        ({"tolerances": {"money": float("nan")}}, "tolerances.money must be a number, 0 or more"),
        ({"tolerances": {"money": "1"}}, "tolerances.money must be a number, 0 or more"),
        ({"required": ["titel"]}, "required names an unknown field `titel`; did you mean `title`?"),
        ({"required": ["title|"]}, "required names an unknown field ``; known are title, "),
        ({"required": ["evidence"]}, "required names an unknown field `evidence`"),
        ({"bounds": {"earliest": "2022-02-30"}}, "bounds.earliest must be a day: 1990-03-11"),
        ({"bounds": {"latest": 2030}}, "bounds.latest must be a day: 1990-03-11"),
        ({"bounds": {"longest": "10 metų"}}, 'bounds.longest must be a length of ISO 8601: "P10Y", "P18M"'),
        ({"bounds": {"shortest": "P1D"}}, "unknown key `bounds.shortest`; known are earliest, latest, longest"),
        ({"lang": "de"}, "lang must be one of en, lt"),
        ({"fail-on": "never"}, "fail-on must be one of error, warning, info"),
    ],
)
def test_what_cannot_be_meant_is_said(values, sentence):
    with pytest.raises(SettingError) as caught:
        changed(Settings(), values)
    assert str(caught.value).startswith(sentence)
