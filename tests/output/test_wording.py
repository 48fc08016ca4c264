from __future__ import annotations

from decimal import Decimal

import pytest

from ngoreport.models import Period, Report, Source
from ngoreport.output import wording


@pytest.mark.parametrize(
    "value, words",
    [
        ("2020-01-01", "2020 m. sausio 1 d."),
        ("2019-12-31", "2019 m. gruodžio 31 d."),
        ("2019-02", "2019 m. vasario mėn."),
        ("2019", "2019 m."),
        ("2019-02-30", "2019 m. vasario 30 d."),
        ("2019-13-01", "2019-13-01"),
        ("2019-00", "2019-00"),
    ],
)
def test_dates(value, words):
    assert wording.date(value) == words


@pytest.mark.parametrize(
    "period, words",
    [
        (Period(), ""),
        (Period(start="2020-01-01", end="2019-12-31"), "2020 m. sausio 1 d. – 2019 m. gruodžio 31 d."),
        (Period(start="2019", end="2019"), "2019 m."),
        (Period(start="2019-05"), "nuo 2019 m. gegužės mėn."),
        (Period(end="2019"), "iki 2019 m."),
        (Period(duration="P18D"), "18 dienų"),
        (Period(start="2019", end="2021", duration="P3Y"), "2019 m. – 2021 m. (3 metai)"),
    ],
)
def test_periods(period, words):
    assert wording.period(period) == words


@pytest.mark.parametrize(
    "value, words",
    [
        ("P1Y", "1 metai"),
        ("P2Y", "2 metai"),
        ("P10Y", "10 metų"),
        ("P11D", "11 dienų"),
        ("P21D", "21 diena"),
        ("P22D", "22 dienos"),
        ("P2W", "2 savaitės"),
        ("P1Y6M", "1 metai 6 mėn."),
    ],
)
def test_durations(value, words):
    assert wording.duration(value) == words


@pytest.mark.parametrize(
    "amount, currency, words",
    [
        ("54922.81", "EUR", "54 922,81 Eur"),
        ("54922.8", "EUR", "54 922,80 Eur"),
        ("6204", "EUR", "6 204 Eur"),
        ("6204.00", "EUR", "6 204 Eur"),
        ("2180000", "LTL", "2 180 000 Lt"),
        ("0.5", "USD", "0,50 USD"),
        ("999", "EUR", "999 Eur"),
    ],
)
def test_money(amount, currency, words):
    assert wording.money(Decimal(amount), currency).replace("\xa0", " ") == words


def test_every_field_of_the_record_has_a_name():
    assert [*wording.FIELDS] == [
        field
        for field in Report.model_fields
        if field not in {"schema_version", "source", "evidence", "statements", "findings"}
    ]


@pytest.mark.parametrize(
    "source, said",
    [
        ({}, ""),
        ({"encoding": "utf-8"}, ""),
        ({"encoding": "windows-1257"}, "windows-1257"),
        ({"converter": "docx"}, "iš docx"),
        ({"converter": "html", "encoding": "cp775"}, "iš html, cp775"),
        (
            {"encoding": "utf-8", "repaired": "utf-8 read as windows-1252, twice"},
            "ištaisyta: utf-8, perskaityta kaip windows-1252 (dukart)",
        ),
    ],
)
def test_what_was_done_to_read_a_text(source, said):
    assert wording.reading(Source(sha256="0" * 64, length=1, **source)) == said
