"""What is proper to one form: types, links, filters, limits."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import openpyxl
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ngoreport.models import Activity, Report
from ngoreport.output.tables import open_tables, xlsx_form
from ngoreport.output.tables.schema import TABLES

from .conftest import READERS
from .test_tables import record_of


@pytest.fixture
def open_out(tmp_path) -> Callable[..., Path]:
    """Writes one record in a form and gives the path."""

    def write(form: str, report: Report, link: str | None = "tekstai/a.txt", **options: bool) -> Path:
        with open_tables(form, tmp_path / form, **options) as tables:  # type: ignore[arg-type]
            tables.add_report("1", report, link)
        return Path(tmp_path / form)

    return write


# csv


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_csv_cells_are_no_formulas_unless_asked_for(open_out, tmp_path, start):
    report = record_of(title=f"{start}1+1")
    assert READERS["csv"](open_out("csv", report))["reports"][0]["title"] == f"'{start}1+1"
    (tmp_path / "csv").rename(tmp_path / "guarded")
    assert READERS["csv"](open_out("csv", report, raw_formulas=True))["reports"][0]["title"] == f"{start}1+1"


def test_csv_has_a_byte_order_mark_on_request(open_out, tmp_path, report):
    assert all(path.read_bytes()[:3] == b"\xef\xbb\xbf" for path in open_out("csv", report, bom=True).iterdir())
    (tmp_path / "csv").rename(tmp_path / "marked")
    assert not any(path.read_bytes()[:3] == b"\xef\xbb\xbf" for path in open_out("csv", report).iterdir())


def test_csv_writes_sums_without_an_exponent(open_out, report):
    report.funding[0].amount = report.funding[0].amount.from_float(1e9).normalize()
    assert READERS["csv"](open_out("csv", report))["funding"][0]["amount"] == "1000000000"


# xlsx


@pytest.fixture
def book(open_out, report) -> Iterator[openpyxl.Workbook]:
    with open_out("xlsx", report).open("rb") as file:
        yield openpyxl.load_workbook(file)


def test_a_workbook_has_a_sheet_a_table_with_its_header_frozen_and_filters_on(book):
    assert book.sheetnames == [table.name for table in TABLES]
    for sheet, table in zip(book.worksheets, TABLES, strict=True):
        assert sheet.freeze_panes == "A2"
        assert [cell.value for cell in sheet[1]] == [column.name for column in table.columns]
        assert all(cell.font.b for cell in sheet[1])
        last = openpyxl.utils.get_column_letter(len(table.columns))
        assert sheet.auto_filter.ref == f"A1:{last}{sheet.max_row}"
        assert all(width.width > 8 for width in sheet.column_dimensions.values())


def test_a_workbook_has_dates_numbers_and_links(book):
    (cells,) = book["reports"].iter_rows(min_row=2)
    row = dict(zip((cell.value for cell in book["reports"][1]), cells, strict=True))
    assert row["start_date"].is_date
    assert row["start_date"].number_format == "yyyy-mm-dd"
    assert row["period_start"].data_type == "s"
    assert row["duration_months"].data_type == "n"
    assert row["link"].value == '=HYPERLINK("tekstai/a.txt")'
    amounts = [cell for cell in book["funding"]["C"] if cell.row > 1]
    assert [(cell.data_type, cell.number_format) for cell in amounts] == [("n", "#,##0.00##")] * 2


@pytest.mark.parametrize(
    "link", ["x" * 256, 'a")&CMD("x', "a\nb", "_x000D_.txt", '=cmd|" /C calc"!A0', "Ąžuolo k. (1).txt", "🙂" * 128]
)
def test_a_link_is_a_link_or_a_text_and_never_another_formula(open_out, link):
    with open_out("xlsx", record_of(), link).open("rb") as file:
        cell = openpyxl.load_workbook(file)["reports"]["B2"]
    if cell.data_type == "f":
        inside = cell.value.removeprefix('=HYPERLINK("').removesuffix('")')
        assert inside.replace('""', '"') == link
        assert '"' not in inside.replace('""', "")
        assert len(link.encode("utf-16-le")) <= 510
    else:
        assert cell.data_type in {"s", "inlineStr"}


def test_a_full_sheet_goes_on_in_the_next(open_out, monkeypatch, tmp_path):
    monkeypatch.setattr(xlsx_form, "ROWS", 4)
    report = record_of(activities=[Activity(text=str(number)) for number in range(8)])
    found = READERS["xlsx"](open_out("xlsx", report))
    sheets = [name for name in found if name.startswith("activities")]
    assert sheets == ["activities", "activities_2", "activities_3"]
    assert [len(found[name]) for name in sheets] == [3, 3, 2]
    assert [row["description"] for name in sheets for row in found[name]] == [str(number) for number in range(8)]
    with (tmp_path / "xlsx").open("rb") as file:
        book = openpyxl.load_workbook(file)
    assert [book[name].auto_filter.ref for name in sheets] == ["A1:E4", "A1:E4", "A1:E3"]


@pytest.mark.parametrize("words", ["a" * 32_768, "🙂" * 20_000, "ąb" * 100_000])
def test_a_text_too_long_for_a_cell_stands_whole_in_a_sheet_of_its_own(open_out, words):
    report = record_of(goal=words, activities=[Activity(text="trumpa"), Activity(text=words)])
    found = READERS["xlsx"](open_out("xlsx", report))
    for table, row, column in (("reports", 1, "goal"), ("activities", 2, "description")):
        shown = found[table][row - 1][column]
        assert shown.endswith(" […]")
        assert words.startswith(shown.removesuffix(" […]"))
        parts = [part for part in found["long_texts"] if (part["table"], part["row"]) == (table, row)]
        assert [part["part"] for part in parts] == list(range(1, len(parts) + 1))
        assert "".join(part["text"] for part in parts) == words
        assert {(part["report_id"], part["column"]) for part in parts} == {("1", column)}
    assert len({part["table"] for part in found["long_texts"]}) == 2


# databases and columns


def test_sqlite_has_types_keys_and_indexes(open_out, report):
    database = sqlite3.connect(open_out("sqlite", report))
    types = dict(database.execute("SELECT name, type FROM pragma_table_info('funding')"))
    assert types["amount"] == "NUMERIC"
    assert types["amount_cents"] == "INTEGER"
    assert database.execute("SELECT pk FROM pragma_table_info('reports') WHERE name = 'report_id'").fetchall() == [(1,)]
    for table in TABLES:
        keys = database.execute(f'SELECT "table", "to" FROM pragma_foreign_key_list(\'{table.name}\')').fetchall()
        assert keys == ([] if table.name in {"reports", "errors"} else [("reports", "report_id")])
        assert database.execute(f"SELECT count(*) FROM pragma_index_list('{table.name}')").fetchone() == (1,)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("SELECT count(*) FROM funding WHERE amount > 9000").fetchone() == (1,)
    assert database.execute("SELECT sum(amount_cents) FROM funding").fetchone() == (5492281 + 120000,)
    assert database.execute("SELECT julianday(end_date) - julianday(start_date) FROM reports").fetchone() == (-1.0,)
    database.close()


def test_sqlite_says_when_two_reports_have_one_id(tmp_path):
    with open_tables("sqlite", tmp_path / "a") as tables:
        tables.add_report("1", record_of(), None)
        with pytest.raises(ValueError, match="two reports have one id"):
            tables.add_report("1", record_of(), None)


def test_duckdb_has_types_and_comments(open_out, report):
    with duckdb.connect(open_out("duckdb", report), read_only=True) as database:
        types = dict(database.execute("SELECT column_name, data_type FROM duckdb_columns()").fetchall())
        assert (types["amount"], types["start_date"], types["count"]) == ("DECIMAL(18,4)", "DATE", "BIGINT")
        said = database.execute("SELECT comment FROM duckdb_columns() WHERE column_name = 'currency'").fetchall()
        assert said == [("ISO 4217: EUR, LTL",)]
        query = "SELECT sum(amount) FROM reports JOIN funding USING (report_id) WHERE kind = 'granted'"
        assert str(database.execute(query).fetchall()[0][0]) == "54922.8100"


def test_parquet_has_types(open_out, report):
    folder = open_out("parquet", report)
    assert pl.read_parquet(folder / "funding.parquet").schema["amount"] == pl.Decimal(18, 4)
    schema = pl.read_parquet(folder / "reports.parquet").schema
    assert schema["start_date"] == pl.Date()
    assert schema["duration_months"] == pl.Int64()
    assert schema["title"] == pl.String()


@pytest.mark.parametrize("any_form", ["parquet", "duckdb"])
def test_texts_longer_than_duckdb_reads_at_once(open_out, any_form):
    words = '"ą🙂' * 2_000_000
    report = record_of(goal=words, title="trumpas")
    (row,) = READERS[any_form](open_out(any_form, report))["reports"]
    assert row["goal"] == words
    assert row["title"] == "trumpas"


LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")


@pytest.mark.parametrize("any_form", READERS)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.text(LETTERS | st.sampled_from("=+-@\",;\n\t\\<>&'r_x"), min_size=1), min_size=1, max_size=60))
def test_texts_come_back_letter_by_letter(any_form, tmp_path_factory, words):
    from ngoreport.output.tables.rows import text

    out = tmp_path_factory.mktemp("texts") / "tables"
    with open_tables(any_form, out, raw_formulas=True) as tables:
        tables.add_report("1", record_of(results=words), None)
    assert [row["description"] for row in READERS[any_form](out)["results"]] == [text(cell) for cell in words]
