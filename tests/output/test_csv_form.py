from __future__ import annotations

import csv
import io

import pytest

from ngoreport.output import csv_form


def read_back(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_one_row_a_report(report, empty):
    rows = read_back("".join(csv_form.write([report, empty], evidence=False)))
    assert [row["file"] for row in rows] == ["ataskaita.txt", "tuščia.txt"]
    assert rows[0]["period_start"] == "2020-01-01"
    assert rows[0]["funding"] == "granted 54922.81 EUR (Kultūros taryba) | own 1200 LTL"
    assert rows[0]["activities"].split(" | ")[1:] == ["Knygos pristatymas (planned)", "Susitikimai"]
    assert rows[0]["participants"] == "12500 skaitytojų"
    assert set(rows[1].values()) == {"tuščia.txt", ""}


def test_evidence_is_a_column_where_asked_for(report):
    (row,) = read_back("".join(csv_form.write([report], evidence=True)))
    assert '"/title"' in row["evidence"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_is_never_a_formula(report, start):
    report.title = f'{start}HYPERLINK("http://evil","x")'
    (row,) = read_back("".join(csv_form.write([report], evidence=False)))
    assert row["title"] == f"'{report.title}"


def test_a_telephone_number_is_no_formula(report):
    (row,) = read_back("".join(csv_form.write([report], evidence=False)))
    assert row["phones"] == "'+37060000000"


def test_commas_quotation_marks_and_line_ends_come_back(report):
    report.title = 'a, "b"\r\nc;d'
    (row,) = read_back("".join(csv_form.write([report], evidence=False)))
    assert row["title"] == report.title
