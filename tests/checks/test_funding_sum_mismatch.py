from __future__ import annotations

from decimal import Decimal

import pytest

from ngoreport.checks import find
from ngoreport.checks.funding_sum_mismatch import RULE
from ngoreport.models import Funding

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        (
            "Savivaldybės skirta suma: 1 450,00 Eur\nNuosavos lėšos: 120,00 Eur\nRėmėjų lėšos: 250,00 Eur\n"
            "Iš viso: 1 920,00 Eur"
        ),
        "warning",
        "1 920,00 Eur",
        {"total": "1920.00", "counted": "1820.00"},
    ),
    (
        ("Projektui skirta 74 300 Eur, iš jų 58 000 Eur valstybės biudžeto lėšų ir 14 300 Eur rėmėjų lėšų."),
        "error",
        "74 300 Eur, iš jų 58 000 Eur valstybės biudžeto lėšų ir 14 300 Eur",
        {"total": "74300", "counted": "72300"},
    ),
    (
        "Projektui skirta 12 600 Eur: 11 400 Eur ministerijos ir 1 000 Eur savivaldybės lėšų.",
        "error",
        "12 600 Eur: 11 400 Eur ministerijos ir 1 000 Eur",
        {"counted": "12400"},
    ),
    (
        "Projektui skirta 21 460 Eur (18 000 Eur ministerijos, 3 640 Eur savivaldybės).",
        "warning",
        "21 460 Eur (18 000 Eur ministerijos, 3 640 Eur",
        {"counted": "21640"},
    ),
    (
        ("Biudžetas – 412 350,00 Eur, iš jų draugijai tenka 248 150,00 Eur, partneriui – 146 200,00 Eur."),
        "warning",
        "412 350,00 Eur, iš jų draugijai tenka 248 150,00 Eur, partneriui – 146 200,00 Eur",
        {"counted": "394350.00"},
    ),
    (
        (
            "Šaltinis | Skirta, Eur\nKultūros ministerija | 2 400,00\nSavivaldybė | 600,00\n"
            "Bibliotekos lėšos | 350,00\nIš viso | 3 450,00"
        ),
        "error",
        "3 450,00",
        {"total": "3450.00", "counted": "3350.00"},
    ),
    (
        (
            "Išlaidų rūšis\tSkirta, Eur\tPanaudota, Eur\nMaistas\t520,00\t500,00\n"
            "Kelionės\t300,00\t300,00\nIš viso\t820,00\t880,00"
        ),
        "error",
        "880,00",
        {"total": "880.00", "counted": "800.00"},
    ),
    (
        (
            "Bendra projekto vertė – 31 250,00 Eur\nParamos lėšos – 25 000,00 Eur (80 proc.)\n"
            "Lazdijų rajono savivaldybės lėšos – 3 125,00 Eur (10 proc.)\n"
            "Vykdytojo įnašas – 3 215,00 Eur (10 proc.)"
        ),
        "error",
        "31 250,00 Eur",
        {"counted": "31340.00"},
    ),
    (
        "Lėšos\nSavivaldybės skirta 3 200,00 Eur\nBendruomenės lėšos 480,00 Eur\nViso: 3 860,00 Eur",
        "warning",
        "3 860,00 Eur",
        {"total": "3860.00", "counted": "3680.00"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    ("Lėšos\nSavivaldybės skirta 3 200,00 Eur\nBendruomenės lėšos 480,00 Eur\nViso: 3 680,00 Eur", "sound, two rows"),
    (
        (
            "Savivaldybės skirta suma: 1 450,00 Eur\nNuosavos lėšos: 120,00 Eur\nRėmėjų lėšos: 250,00 Eur\n"
            "Iš viso: 1 820,00 Eur"
        ),
        "sound, the grant among the parts",
    ),
    (
        (
            "Savivaldybės skirta suma: 1 450,00 Eur\nNuosavos lėšos: 120,00 Eur\nRėmėjų lėšos: 250,00 Eur\n"
            "Iš viso: 2 640,00 Eur"
        ),
        "no slip of the pen: other payers may be left out",
    ),
    (("Projektui skirta 72 300 Eur, iš jų 58 000 Eur valstybės biudžeto lėšų ir 14 300 Eur rėmėjų lėšų."), "sound"),
    (
        (
            "Projektui skirta 164 800,20 Eur, iš jų 140 080,17 Eur Europos Sąjungos lėšų, 12 360,02 "
            "Eur valstybės biudžeto lėšų ir 12 360,02 Eur savivaldybės lėšų."
        ),
        "a cent of rounding",
    ),
    (
        ("Projektui skirta 1 234,56 Eur, iš jų 1 000 Eur valstybės biudžeto ir 235 Eur savivaldybės lėšų."),
        "parts rounded to euros",
    ),
    (
        ("Projektui skirta 12 000 Eur, iš jų apie 8 000 Eur valstybės biudžeto ir 3 500 Eur rėmėjų lėšų."),
        "only about so much",
    ),
    (
        ("Projektui skirta apie 12 000 Eur, iš jų 8 000 Eur valstybės biudžeto ir 3 500 Eur rėmėjų lėšų."),
        "only about so much",
    ),
    (
        ("Projektui skirta 1,3 mln. Eur, iš jų 1 054 000 Eur Europos Sąjungos ir 186 000 Eur valstybės biudžeto lėšų."),
        "in millions",
    ),
    ("Projektui skirta 74 300 Eur, iš jų 58 000 Eur valstybės biudžeto lėšų.", "one part is no list"),
    (
        (
            "Bendras projekto biudžetas: 487 615,00 EUR, iš jų ERPF lėšos – 390 092,00 EUR (80 proc.)\n"
            "Draugijai tenkanti paramos dalis – 141 300,50 EUR"
        ),
        "a partner’s share of what the fund gives",
    ),
    (
        ("Projektui skirta 74 300 Eur, iš jų 48 000 Eur valstybės biudžeto lėšų, 4 300 Eur rėmėjų lėšų."),
        "a list that names some of many",
    ),
    (
        ("Projektui skirta 74 300 Eur, tarp jų 18 000 Eur mokymams ir 4 300 Eur kelionėms, kita – stovykloms."),
        "some of them",
    ),
    ("Išlaidų rūšis\tSuma, Eur\nMaistas\t520,00\nKelionės\t–\nNuoma\t300,00\nIš viso\t820,00", "an empty cell"),
    (
        ("Išlaidų rūšis\tSuma, Eur\nMaistas\t520,00\nKelionės\t300,00\nNetiesioginės\t820,00\nIš viso\t820,00"),
        "a subtotal among the rows",
    ),
    ("Nr.\tSuma, Eur\n1.1\t520,00\n1.2\t300,00\n2.1\t820,00\nIš viso\t820,00", "rows that hold one another"),
    (
        (
            "Bendra projekto vertė – 31 250,00 Eur\nParamos lėšos – 25 000,00 Eur (80 proc.)\n"
            "Savivaldybės lėšos – 3 125,00 Eur (10 proc.)\n"
            "Vykdytojo įnašas – 3 125,00 Eur (10 proc.)"
        ),
        "sound",
    ),
    (
        (
            "Bendra projekto vertė – 30 000,00 Eur\n"
            "Paramos lėšos – 20 000,00 Eur (66,7 proc.)\n"
            "Vykdytojo įnašas – 10 000,00 Eur (33,3 proc.)"
        ),
        "percentages rounded",
    ),
    (
        (
            "Bendra projekto vertė – 30 000,00 Eur\nParamos lėšos – 20 100,00 Eur (67 proc.)\n"
            "Vykdytojo įnašas – 9 900,00 Eur (33 proc.)"
        ),
        "percentages rounded",
    ),
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


def test_shares_that_are_not_their_percentages(look):
    text = (
        "Bendra projekto vertė – 31 250,00 Eur\nParamos lėšos – 26 000,00 Eur (80 proc.)\n"
        "Vykdytojo įnašas – 5 250,00 Eur (20 proc.)"
    )
    findings = look(text)
    shares = [(found.values["percent"], found.values["counted"]) for found in findings]
    assert shares == [("80", "83.2"), ("20", "16.8")]
    assert findings[0].message == "26,000.00 is 83.2 % of 31,250.00, not 80 %"


def test_parts_of_the_record_beyond_its_total(report):
    report.funding = [
        Funding(amount=Decimal(900), currency="EUR", kind="total"),
        Funding(amount=Decimal(760), currency="EUR", kind="part", source="savivaldybė"),
        Funding(amount=Decimal(170), currency="EUR", kind="own"),
    ]
    (finding,) = find(report, rules=[RULE])
    assert (finding.severity, finding.values["counted"]) == ("error", "930")
    report.funding[2].amount = Decimal(140)
    assert find(report, rules=[RULE]) == []


def test_a_slip_of_the_pen_is_a_warning(report):
    report.funding = [
        Funding(amount=Decimal("462675.20"), currency="EUR", kind="total"),
        Funding(amount=Decimal("393273.92"), currency="EUR", kind="part", source="ERPF"),
        Funding(amount=Decimal("59401.28"), currency="EUR", kind="own"),
    ]
    (finding,) = find(report, rules=[RULE])
    assert finding.severity == "warning"
    report.funding[1].amount = Decimal("301000.00")
    assert find(report, rules=[RULE]) == []  # another part may not be named
