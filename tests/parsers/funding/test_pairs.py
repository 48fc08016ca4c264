"""Sums parted by a slash, as their kinds are."""

from __future__ import annotations

import pytest

ROWS = [
    (
        "6. Prašyta / skirta lėšų, Eur\n3 400,00 / 2 050,00\n7. Kita",
        [("3400.00", "EUR", "requested", None), ("2050.00", "EUR", "granted", None)],
    ),
    (
        "Skirta / panaudota lėšų: 500 / 480,50 Eur",
        [("500", "EUR", "granted", None), ("480.50", "EUR", "spent", None)],
    ),
    (
        "6. Prašyta / skirta lėšų, Eur\n3 400,00 / 2 050,00",
        [("3400.00", "EUR", "requested", None), ("2050.00", "EUR", "granted", None)],
    ),
    (
        "Prašyta / skirta / panaudota: 3 000 / 2 000 / 1 900 Eur",
        [("3000", "EUR", "requested", None), ("2000", "EUR", "granted", None), ("1900", "EUR", "spent", None)],
    ),
    (
        "Gauta / panaudota (Eur): 4 000 / 3 950,50",
        [("4000", "EUR", "granted", None), ("3950.50", "EUR", "spent", None)],
    ),
]


@pytest.mark.parametrize("text, wanted", ROWS)
def test_reads(text, wanted, entries):
    assert entries(text) == wanted


def test_leaves_what_is_no_money_alone(entries):
    assert entries("Santykis 3 / 4, skirta / panaudota laiko.") == []
