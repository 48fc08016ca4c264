"""From records to rows: what holds whatever a record says."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.models import Contact, Evidence, Funding, Participants, Period, Report, Source
from ngoreport.output.tables.rows import id_text, report_rows, text
from ngoreport.output.tables.schema import DIGITS, PLACES, REPORTS, TABLES

PYTHON_TYPES = {"text": str, "link": str, "integer": int, "decimal": Decimal, "date": dt.date}

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
# A name of a file may hold bytes that are no UTF-8.
NAMES = st.text(st.characters() | st.sampled_from("\ud800\udc80\x1b\\"), min_size=1, max_size=12)
REPORTS_OF_ANY_KIND = st.builds(
    Report,
    source=st.builds(Source, name=WORDS, sha256=st.just("0" * 64), length=st.integers(0)),
    title=st.none() | WORDS,
    period=st.builds(
        Period,
        start=st.none() | st.from_regex(r"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\Z"),
        end=st.none() | st.from_regex(r"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\Z"),
        duration=st.none() | st.from_regex(r"\AP[0-9]{1,30}[YMWD]\Z"),
    ),
    funding=st.lists(
        st.builds(
            Funding,
            amount=st.decimals(0, allow_nan=False, allow_infinity=False),
            currency=st.just("EUR"),
            kind=st.just("total"),
            source=st.none() | WORDS,
        ),
        max_size=3,
    ),
    participants=st.lists(st.builds(Participants, count=st.integers(0), who=WORDS), max_size=3),
    partners=st.lists(WORDS, max_size=3),
    contacts=st.lists(st.builds(Contact, kind=st.just("email"), value=WORDS), max_size=2),
)


@given(REPORTS_OF_ANY_KIND, NAMES, st.none() | NAMES)
def test_every_row_fits_its_columns_and_every_number_is_there_or_named(report, report_id, link):
    given = {table.name: rows for table, rows in report_rows(report_id, report, link)}
    for table in TABLES:
        for row in given.get(table.name, []):
            for column, cell in zip(table.columns, row, strict=True):
                assert cell is None or isinstance(cell, PYTHON_TYPES[column.type]), (table.name, column.name)
                if isinstance(cell, str):
                    cell.encode()
                    assert not any(ord(letter) < 0x20 and letter not in "\t\n" for letter in cell)
                if isinstance(cell, int):
                    assert -(2**63) <= cell < 2**63
                if isinstance(cell, Decimal):
                    assert Decimal(repr(float(cell))) == cell
                    assert cell == round(cell, PLACES)
                    assert cell < 10**DIGITS
    numbers = [item.amount for item in report.funding] + [people.count for people in report.participants]
    empty = [row for name in ("funding", "participants") for row in given.get(name, []) if row[2] is None]
    named = [row[2] for row in given.get("errors", [])]
    assert len(given.get("funding", [])) + len(given.get("participants", [])) == len(numbers)
    assert len(named) >= len(empty)


@given(NAMES, NAMES)
def test_ids_are_one_only_where_they_were_one(one, other):
    assert (id_text(one) == id_text(other)) == (one == other)


@given(st.text("\\x1bu5c0d\x1b\udc1b", min_size=1), st.text("\\x1bu5c0d\x1b\udc1b", min_size=1))
def test_ids_that_look_like_escapes_are_told_apart(one, other):
    assert (id_text(one) == id_text(other)) == (one == other)


@pytest.mark.parametrize(
    "words, held",
    [
        ("", None),
        (None, None),
        ("\x1b\x07", None),
        ("a\r\nb\tc", "a\nb\tc"),
        ("\xa0ąž – „x“", "\xa0ąž – „x“"),
        ("a\u202eb\ud800\ufffe", "ab\ufffd"),
    ],
)
def test_texts(words, held):
    assert text(words) == held


@pytest.mark.parametrize(
    "duration, months",
    [("P1Y", 12), ("P18M", 18), ("P2Y6M", 30), ("P2W", None), ("P1Y10D", None), ("P99999999Y", None), (None, None)],
)
def test_durations_in_months(duration, months):
    report = Report(source=Source(sha256="0" * 64, length=1), period=Period(duration=duration))
    (_, [row]), *_ = report_rows("1", report, None)
    assert row[[column.name for column in REPORTS.columns].index("duration_months")] == months


def test_each_part_has_the_line_it_was_read_from(report):
    pointers = ["/funding/0/amount", "/partners/0", "/activities/1/text", "/contacts/0/value", "/implementer"]
    report.evidence = {at: Evidence(start=0, end=1, line=line, rule="x") for line, at in enumerate(pointers, 11)}
    lines = {
        (table.name, row[-1])
        for table, rows in report_rows("1", report, None)
        for row in rows
        if table is not REPORTS and row[-1] is not None
    }
    assert lines == {
        ("funding", 11),
        ("organisations", 12),
        ("activities", 13),
        ("contacts", 14),
        ("organisations", 15),
    }
