"""Sums behind labels, without a payer."""

from __future__ import annotations

import pytest

ROWS = [
    ("Skirta suma (Eur): 2000", [("2000", "EUR", "granted", None)]),
    ("Prašoma suma, Lt: 2014\nProjektas „Sodas“", [("2014", "LTL", "requested", None)]),
    ("Skirta suma (Eur): 2020 m.", []),
    ("Projekto vertė (Eur): 15600", [("15600", "EUR", "total", None)]),
    ("Projekto vertė, Lt (su PVM) 74 124,74", [("74124.74", "LTL", "total", None)]),
    ("Skirta lėšų, Lt\t6 500,00", [("6500.00", "LTL", "granted", None)]),
    (
        "Projekto vertė\n\n412.680,40 Lt (119.520,51 Eur)",
        [("412680.40", "LTL", "total", None), ("119520.51", "EUR", "total", None)],
    ),
    ("Gauta ir panaudota lėšų: 4 000 Lt", [("4000", "LTL", "granted", None), ("4000", "LTL", "spent", None)]),
    ("Suma: 2500 Eur", [("2500", "EUR", "total", None)]),
    ("Finansavimas: 12 500 Eur, Lietuvos kultūros taryba", [("12500", "EUR", "granted", "Lietuvos kultūros taryba")]),
    (
        "Projekto vertė – 2,4 mln. Lt.",
        [("2400000", "LTL", "total", None)],
    ),
    (
        "Skirta parama: 16 000 Lt (4633,92 Eur)",
        [("16000", "LTL", "granted", None), ("4633.92", "EUR", "granted", None)],
    ),
    (
        "Paramos dydis – penkiolika tūkstančių eurų.",
        [("15000", "EUR", "granted", None)],
    ),
    (
        "Tinkamos finansuoti išlaidos: 54 120,30 Eur",
        [("54120.30", "EUR", "total", None)],
    ),
    (
        "Projekto finansavimo suma (Eur) 9 800",
        [("9800", "EUR", "granted", None)],
    ),
    (
        "Projekto vertė | 74 124,74 Eur\nSkirta | 60 000 Eur",
        [("74124.74", "EUR", "total", None), ("60000", "EUR", "granted", None)],
    ),
    (
        "Parama: 15.000,00 EUR (penkiolika tūkstančių eurų 00 ct)",
        [("15000.00", "EUR", "granted", None)],
    ),
    (
        "Bendras biudžetas (Lt) – 120 000,00",
        [("120000.00", "LTL", "total", None)],
    ),
    (
        "Suma: 3.500,- Eur",
        [("3500", "EUR", "total", None)],
    ),
    (
        "Pinigus išleidome taip: knygoms – 1 640 eurų, dažams – 210 eurų. Iš viso 1 850 eurų.",
        [("1850", "EUR", "spent", None)],
    ),
]


@pytest.mark.parametrize("text, wanted", ROWS)
def test_reads(text, wanted, entries):
    assert entries(text) == wanted


def test_names_its_rule(rules):
    assert "funding.label" in rules("Skirta suma: 3200 Eur")
