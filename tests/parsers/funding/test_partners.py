"""Budgets in the sections of partners: parts of a whole that was said before."""

from __future__ import annotations

import pytest

ROWS = [
    (
        (
            "Bendras biudžetas: 398 760,00 EUR\n\nPARTNERIAI\n\nVadovaujantis partneris\nVšĮ „Sodas“\nKlevų g. 3, "
            "Biržai\nBiudžetas – 171 430,00 EUR\n\n2 partneris\nBiedrība „Zāles“\nBauska\nBiudžetas – 127 330,00 "
            "EUR"
        ),
        [("398760.00", "EUR", "total", None), ("171430.00", "EUR", "part", None), ("127330.00", "EUR", "part", None)],
    ),
]


@pytest.mark.parametrize("text, wanted", ROWS)
def test_reads(text, wanted, entries):
    assert entries(text) == wanted


def test_names_its_rule(rules):
    assert "funding.partner" in rules("Bendras biudžetas: 900 EUR\n\n2 partneris\nVšĮ „Sodas“\nBiudžetas – 400 EUR")
