"""What holds for every form of tables: the readers of others find in them what the records say."""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter, defaultdict
from decimal import Decimal

import pytest

from ngoreport.models import Activity, Finding, Funding, Participants, Period, Report, Source
from ngoreport.output.tables import MissingExtraError, open_tables
from ngoreport.output.tables.schema import TABLES

from .conftest import FORMS, READERS, as_date, as_decimal

LISTS = ("codes", "funding", "programmes", "objectives", "activities", "results")
MORE_LISTS = ("participants", "locations", "links", "contacts")


def test_counts_and_sums_agree_with_the_records(written, corpus):
    found = written(lambda tables: [tables.add_report(name, record, f"texts/{name}") for name, record in corpus])
    records = [record for _, record in corpus]
    assert [row["report_id"] for row in found["reports"]] == [name for name, _ in corpus]
    for field in LISTS + MORE_LISTS:
        assert len(found[field]) == sum(len(getattr(record, field)) for record in records) > 0, field
    assert Counter(row["role"] for row in found["organisations"]) == {
        "implementing": sum(record.implementer is not None for record in records),
        "funding": sum(len(record.funders) for record in records),
        "partner": sum(len(record.partners) for record in records),
    }
    assert found["findings"] == found["errors"] == []
    sums = defaultdict[tuple[str, str], Decimal](Decimal)
    for row in found["funding"]:
        sums[row["kind"], row["currency"]] += as_decimal(row["amount"])
    expected = defaultdict[tuple[str, str], Decimal](Decimal)
    for record in records:
        for item in record.funding:
            expected[item.kind, item.currency] += item.amount
    assert sums == expected
    assert sum(int(row["count"]) for row in found["participants"]) == sum(
        people.count for record in records for people in record.participants
    )
    assert [as_date(row["start_date"]) for row in found["reports"]] == [
        record.period.earliest_start for record in records
    ]
    assert [as_date(row["end_date"]) for row in found["reports"]] == [record.period.latest_end for record in records]


def test_a_record_comes_back_cell_by_cell(written, report):
    report.findings = [Finding(rule="period-end-before-start", severity="error", message="ne taip", line=2, end=4)]
    report.findings[0].pointers = ["/period/start", "/period/end"]

    found = written(
        lambda tables: (tables.add_report("a/1.txt", report, "../a/1.txt"), tables.add_error("2", "x", "y"))
    )

    (row,) = found["reports"]
    assert row["title"] == "Upės balsai"
    assert row["link"] == "../a/1.txt"
    assert (row["period_start"], row["period_end"], row["period_duration"]) == ("2020-01-01", "2019-12-31", "P12M")
    assert (as_date(row["start_date"]), as_date(row["end_date"])) == (dt.date(2020, 1, 1), dt.date(2019, 12, 31))
    assert int(row["duration_months"]) == 12
    assert [(row["role"], row["name"], as_decimal(row["line"])) for row in found["organisations"]] == [
        ("implementing", "VšĮ „Upės vingis“", None),
        ("funding", "Kultūros taryba", None),
        ("partner", "Lapių mokykla", None),
        ("partner", "Asociacija „Kaimo langas“", 7),
    ]
    assert [(as_decimal(row["amount"]), row["provider_org"]) for row in found["funding"]] == [
        (Decimal("54922.81"), "Kultūros taryba"),
        (Decimal(1200), None),
    ]
    assert [row["status"] for row in found["activities"]] == ["implemented", "planned", None]
    assert [int(row["position"]) for row in found["activities"]] == [1, 2, 3]
    assert found["findings"][0]["pointers"] == "/period/start /period/end"
    assert found["errors"] == [{"report_id": "2", "kind": "x", "reason": "y"}]
    for table in TABLES:
        assert {row["report_id"] for row in found[table.name]} == {"2" if table.name == "errors" else "a/1.txt"}


def test_every_table_has_its_columns_even_without_a_row(form, tmp_path):
    with open_tables(form, tmp_path / "tables"):
        pass
    found = READERS[form](tmp_path / "tables")
    assert set(found) == {table.name for table in TABLES}
    assert all(rows == [] for rows in found.values())


@pytest.mark.parametrize(
    "start, end, days",
    [
        ("2020", "2020", (dt.date(2020, 1, 1), dt.date(2020, 12, 31))),
        ("2020-02", "2020-02", (dt.date(2020, 2, 1), dt.date(2020, 2, 29))),
        ("1899-12-31", "1900-02-28", (dt.date(1899, 12, 31), dt.date(1900, 2, 28))),
        ("2021-02-30", "2021-13", (None, None)),
        (None, None, (None, None)),
    ],
)
def test_dates_are_days_however_precise_the_text(written, start, end, days):
    record = record_of(period=Period(start=start, end=end))
    (row,) = written(lambda tables: tables.add_report("1", record, None))["reports"]
    assert (row["period_start"], row["period_end"]) == (start, end)
    assert (as_date(row["start_date"]), as_date(row["end_date"])) == days


@pytest.mark.parametrize("amount", ["0", "0.01", "0.1", "99999999999999.9", "0.0001", "123456789012.345", "1E+3"])
def test_sums_of_money_come_back_exactly(written, amount):
    record = record_of(funding=[Funding(amount=Decimal(amount), currency="EUR", kind="total")])
    found = written(lambda tables: tables.add_report("1", record, None))
    assert as_decimal(found["funding"][0]["amount"]) == Decimal(amount)
    assert found["errors"] == []


def test_a_number_that_no_column_holds_is_named_among_the_errors(written):
    amounts = ["0.00001", "1234567890123.456", "9999999999999999"]
    record = record_of(
        funding=[Funding(amount=Decimal(amount), currency="EUR", kind="total") for amount in amounts],
        participants=[Participants(count=10**20, who="žmonių"), Participants(count=10**18, who="žmonių")],
    )
    found = written(lambda tables: tables.add_report("1", record, None))
    assert [row["amount"] for row in found["funding"]] == [None, None, None]
    assert [as_decimal(row["count"]) for row in found["participants"]] == [None, 10**18]
    assert [row["kind"] for row in found["errors"]] == ["number-too-long"] * 4
    assert [row["reason"].split()[2] for row in found["errors"]] == [*amounts, str(10**20)]


HOSTILE_CELLS = [
    '=HYPERLINK("http://example.org","x")',
    "@SUM(A1)",
    "<r><t>&</t></r>",
    "<r>a</r>",
    "_x000D_",
    "&lt;<![CDATA[x]]>",
    'a, "b";c',
    "''; DROP TABLE reports; --",
    "NULL",
    "\\N",
    "true",
    "00012",
    "1e5",
    "  tarpai  ",
    "ąčęėįšųūž ĄČĘĖĮŠŲŪŽ „“ – 🙂",
    "pirma\nantra\tstulpelis",
    "#N/A",
    "a" * 32_767,
]


@pytest.mark.parametrize("cell", HOSTILE_CELLS)
def test_texts_stay_texts(form, tmp_path, cell):
    record = record_of(title=cell, activities=[Activity(text=cell)])
    with open_tables(form, tmp_path / "tables", raw_formulas=True) as tables:
        tables.add_report(cell, record, cell)
        tables.add_error(cell, cell, cell)
    found = READERS[form](tmp_path / "tables")
    assert found["reports"][0]["title"] == cell
    assert found["activities"][0]["description"] == cell
    assert found["reports"][0]["link"] == cell
    assert found["reports"][0]["report_id"] == cell
    assert found["errors"] == [{"report_id": cell, "kind": cell, "reason": cell}]


def test_what_a_terminal_would_obey_is_gone(written, hostile):
    found = written(lambda tables: tables.add_report("1", hostile, None))
    assert found["reports"][0]["title"] == "]0;owned[31m[bold red]Rasa[/] 2J [link=http://evil]ataskaita :smile:"


def test_lone_surrogates_and_what_is_no_character(written):
    record = record_of(title="a\udc80b\uffff\x00")
    found = written(lambda tables: (tables.add_report("1", record, None), tables.add_error("2", "x", "\ud800")))
    assert found["reports"][0]["title"] == "ab\ufffd"
    assert found["errors"][0]["reason"] is None


def test_ids_that_differ_stay_different(written):
    ids = ["a\x1b", "a\\x1b", "a\\x5cx1b", "a\udc80", "a\\udc80", "a\\x5cudc80", "a\\b", "C:\\users\\x.txt", "a\u202e"]
    found = written(lambda tables: [tables.add_report(name, record_of(), None) for name in ids])
    names = [row["report_id"] for row in found["reports"]]
    assert len(set(names)) == len(ids)
    assert names[0] == "a\\x1b"
    assert names[3] == "a\\udc80"
    assert names[6:8] == ids[6:8]


def test_an_id_is_never_empty(form, tmp_path):
    with open_tables(form, tmp_path / "tables") as tables, pytest.raises(ValueError, match="empty"):
        tables.add_report("", record_of(), None)


@pytest.mark.parametrize("stable", [name for name in FORMS if name != "duckdb"])
def test_the_same_rows_give_the_same_bytes(stable, tmp_path, corpus, monkeypatch):
    for folder in ("one", "other"):
        (tmp_path / folder).mkdir()
        if folder == "other":
            # Another day: no clock goes into the bytes.
            monkeypatch.setattr("time.time", lambda: 2_000_000_000.5)
        with open_tables(stable, tmp_path / folder / "tables") as tables:
            for name, record in corpus[:20]:
                tables.add_report(name, record, name)
    assert contents(tmp_path / "one" / "tables") == contents(tmp_path / "other" / "tables")


def test_a_duckdb_database_has_the_same_rows_in_the_same_order(tmp_path, corpus):
    for name in ("one", "other"):
        with open_tables("duckdb", tmp_path / name) as tables:
            for report_id, record in corpus:
                tables.add_report(report_id, record, None)
    assert READERS["duckdb"](tmp_path / "one") == READERS["duckdb"](tmp_path / "other")


def contents(path):
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return [(file.name if path.is_dir() else "", file.read_bytes()) for file in files]


def test_what_is_there_is_left_alone(form, tmp_path):
    (tmp_path / "tables").write_text("mine")
    with pytest.raises(FileExistsError):
        open_tables(form, tmp_path / "tables")
    assert (tmp_path / "tables").read_text() == "mine"


def test_a_folder_that_is_not_there_is_an_error_of_the_system(form, tmp_path):
    with pytest.raises(OSError), open_tables(form, tmp_path / "none" / "tables") as tables:  # noqa: PT011
        tables.add_report("1", record_of(), None)


def test_an_error_on_the_way_leaves_no_staging(form, tmp_path, report):
    with pytest.raises(KeyError), open_tables(form, tmp_path / "tables") as tables:  # noqa: PT012
        tables.add_report("1", report, None)
        raise KeyError
    assert {path.name for path in tmp_path.iterdir()} <= {"tables"}


def test_what_a_killed_process_staged_is_cleared_away(form, tmp_path, report):
    (tmp_path / "tables.staging" / "rows").mkdir(parents=True)
    (tmp_path / "tables.staging" / "rows" / "funding.csv").write_text("old")
    with open_tables(form, tmp_path / "tables") as tables:
        tables.add_report("1", report, None)
    assert len(READERS[form](tmp_path / "tables")["funding"]) == 2


@pytest.mark.parametrize("needs, package, extra", [
    ("xlsx", "xlsxwriter", "excel"),
    ("parquet", "duckdb", "duckdb"),
    ("duckdb", "duckdb", "duckdb"),
])  # fmt: skip
def test_without_the_extra_a_sentence_says_what_to_install(needs, package, extra, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtraError, match=rf'^the form {needs} needs more: pip install "ngoreport\[{extra}\]"$'):
        open_tables(needs, tmp_path / "tables")
    assert not list(tmp_path.iterdir())


def record_of(**fields: object) -> Report:
    return Report(source=Source(sha256="0" * 64, length=1)).model_copy(update=fields)
