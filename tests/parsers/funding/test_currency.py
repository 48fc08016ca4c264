"""Sums without a currency beside them."""

from __future__ import annotations

import pytest

ROWS = [
    ("2019 m. Projektui skirta 3 500,00.", [("3500.00", "EUR", "granted", None)]),
    (
        "Panaudota lėšų, Lt\t4 980,00\n\nIšlaidų rūšis\tSuma, Lt\nHonorarai\t3 980,00\nIŠ VISO\t4 980,00",
        [("4980.00", "LTL", "spent", None)],
    ),
    (
        "2021-03-01\nLėšos (Eur): skirta 5 000, panaudota 4 870",
        [("5000", "EUR", "granted", None), ("4870", "EUR", "spent", None)],
    ),
    (
        "LĖŠOS (Eur)\nPrašyta\t1 450,00\nSkirta\t980,00\nPanaudota\t980,00",
        [("1450.00", "EUR", "requested", None), ("980.00", "EUR", "granted", None), ("980.00", "EUR", "spent", None)],
    ),
    (
        (
            "7. FINANSAVIMAS (EUR)\n7.1. valstybės biudžeto lėšos     11 236\n7.2. savivaldybės biudžeto lėšos  2 809\n"
            "7.3. IŠ VISO                      14 045\n7.4. panaudota                    14 000,12"
        ),
        [
            ("11236", "EUR", "part", "valstybės biudžetas"),
            ("2809", "EUR", "part", "savivaldybės biudžetas"),
            ("14045", "EUR", "total", None),
            ("14000.12", "EUR", "spent", None),
        ],
    ),
    (
        "Konkurse laimejom 2500 eurų, išleidom 2480.",
        [("2500", "EUR", "granted", None), ("2480", "EUR", "spent", None)],
    ),
    (
        (
            "Devynis tūkstančius eurų jam skyrė Lietuvos kultūros taryba, dar pusantro tūkstančio – Varėnos rajono "
            "savivaldybė."
        ),
        [
            ("9000", "EUR", "granted", "Lietuvos kultūros taryba"),
            ("1500", "EUR", "granted", "Varėnos rajono savivaldybė"),
        ],
    ),
    (
        "Projekto biudžetas (Eur): 45 300,00. ES fondų lėšos (Eur): 38 505,00.",
        [("45300.00", "EUR", "total", None), ("38505.00", "EUR", "part", "ES fondai")],
    ),
    (
        "SKIRTA SUMA (EUR)\n5 200,00\nPANAUDOTA SUMA (EUR)\n5 200,00",
        [("5200.00", "EUR", "granted", None), ("5200.00", "EUR", "spent", None)],
    ),
    (
        "Iš 5 000 eurų paramos panaudojom 4 890, likusius 110 grąžinom.",
        [("5000", "EUR", "granted", None), ("4890", "EUR", "spent", None)],
    ),
    (
        "Parama (Eur)    12 500,00\nNuosavos lėšos (Eur)    2 500,00",
        [("12500.00", "EUR", "granted", None), ("2500.00", "EUR", "own", None)],
    ),
    (
        "Kultūros taryba skyrė 7 tūkst., savivaldybė – 2 tūkst. eurų.",
        [("7000", "EUR", "granted", "Kultūros taryba"), ("2000", "EUR", "granted", "savivaldybė")],
    ),
    (
        "Fondas mums paskyrė 2 500 JAV dolerių, į mokyklos sąskaitą atėjo 2 168,40 euro.",
        [("2500", "USD", "granted", "Fondas"), ("2168.40", "EUR", "granted", None)],
    ),
]


@pytest.mark.parametrize("text, wanted", ROWS)
def test_reads(text, wanted, entries):
    assert entries(text) == wanted


def test_leaves_a_sum_alone_that_can_be_in_litas_or_euros(entries):
    assert entries("2013 m. projektui skirta 3 500,00.") == []
