from __future__ import annotations

from decimal import Decimal

import pytest

from ngoreport.checks import find
from ngoreport.checks.funding_conflict import RULE
from ngoreport.models import Evidence, Funding

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Bendra projekto vertė: 28 412,60 Eur\n\nProjekto biudžetas: 24 812,60 Eur",
        "warning",
        "24 812,60 Eur",
        {"total": "28412.60", "other": "24812.60"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    ("Bendra projekto vertė: 28 412,60 Eur\n\nProjekto biudžetas: 28 412,60 Eur", "the same"),
    ("Bendra projekto vertė: 28 412,60 Eur\n\nProjekto biudžetas: apie 28 000 Eur", "about"),
    (
        (
            "Bendra projekto vertė: 28 412,60 Eur\nNuosavos lėšos: 3 600 Eur\n"
            "Tinkamos finansuoti išlaidos: 24 812,60 Eur"
        ),
        "own money makes the difference",
    ),
    (
        (
            "Bendras projekto biudžetas: 462 675,20 EUR, iš jų:\n"
            "Europos regioninės plėtros fondo lėšos – 393 273,92 EUR\n"
            "Partnerių nuosavos lėšos – 69 401,28 EUR\n\nMuziejaus biudžetas projekte: 118 240,00 EUR"
        ),
        "a partner’s",
    ),
    ("Bendra projekto vertė: 32 000 Lt (9267,84 Eur)", "two currencies"),
]


@pytest.mark.parametrize("text, severity, words, values", OBJECTS)
def test_objects(look, text, severity, words, values):
    (finding,) = look(text)
    assert finding.severity == severity
    assert text[finding.start : finding.end] == words
    assert values.items() <= finding.values.items()


@pytest.mark.parametrize("text, why", LEAVES)
def test_leaves_alone(look, text, why):
    assert look(text) == [], why


def place(line: int, start: int) -> Evidence:
    return Evidence(start=start, end=start + 8, line=line, column=1, rule="funding.table")


def test_columns_of_one_row_are_no_rivals(report):
    """`Iš viso:   5 760,00   5 691,20`: what was planned and what was spent."""
    report.funding = [
        Funding(amount=Decimal("5760.00"), currency="EUR", kind="total"),
        Funding(amount=Decimal("5691.20"), currency="EUR", kind="total"),
    ]
    report.evidence = {"/funding/0/amount": place(30, 400), "/funding/1/amount": place(30, 420)}
    assert find(report, rules=[RULE]) == []
    report.evidence["/funding/1/amount"] = place(31, 440)
    assert len(find(report, rules=[RULE])) == 1
    report.evidence = {}
    assert len(find(report, rules=[RULE])) == 1
