from __future__ import annotations

import pytest
from rich.cells import cell_len

from ngoreport.output import table_form
from ngoreport.output.terminal import clean_line


def table(report, *, evidence=False) -> str:
    return "".join(table_form.write([report], evidence=evidence, terminal=None)).replace("\xa0", " ")


def test_dates_and_sums_are_in_lithuanian_writing(report):
    shown = table(report)
    assert "2020 m. sausio 1 d. – 2019 m. gruodžio 31 d. (12 mėn.)" in shown
    assert "skirta          54 922,81 Eur  Kultūros taryba" in shown
    assert "nuosavos lėšos       1 200 Lt" in shown
    assert "12 500 skaitytojų" in shown
    assert "Surengtos trys ekspedicijos pakrantės kaimuose (įvykdyta)" in shown
    assert "tel. +37060000000" in shown


def test_what_was_not_found_is_said(empty, report):
    assert " ".join(table(empty).split()).endswith(
        "Nerasta pavadinimas, trumpinys, numeris, laikotarpis, lėšos, finansuoja, programa, vykdytojas, partneriai, "
        "tikslas, uždaviniai, veiklos, rezultatai, dalyviai, vietos, nuorodos, kontaktai"
    )
    assert "Nerasta" not in table(report)


def test_long_lists_are_whole_and_fit_80_columns(report):
    report.partners = [f"{number}-oji labai ilgo ir sudėtingo pavadinimo draugija „Žodis“" * 2 for number in range(40)]
    shown = table(report)
    flat = "".join(shown.split())
    assert all("".join(partner.split()) in flat for partner in report.partners)
    assert max(cell_len(line) for line in shown.splitlines()) <= 80


@pytest.mark.parametrize("word", ["x" * 300, "日本" * 100, "ą" * 81])
def test_words_longer_than_a_line_are_folded_not_cut(report, word):
    report.title = word
    shown = table(report)
    assert word in "".join(shown.split())
    assert max(cell_len(line) for line in shown.splitlines()) <= 80


def test_evidence_names_the_lines(report):
    shown = table(report, evidence=True)
    assert "Upės balsai [1 eil.]" in shown
    assert "Kultūros taryba [3, 4 eil.]" in shown
    assert "Asociacija „Kaimo langas“ [7 eil.]" in shown
    assert "eil." not in table(report)


def test_no_line_ends_in_spaces(report):
    assert all(line == line.rstrip() for line in table(report).split("\n"))


def test_the_words_of_a_value_stand_on_one_line():
    assert clean_line("a\r\nb") == "a b"
