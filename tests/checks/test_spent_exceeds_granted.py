from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Skirta lėšų, Lt\t6 500,00\nPanaudota lėšų, Lt\t6 712,35",
        "error",
        "6 712,35",
        {"spent": "6712.35", "granted": "6500.00"},
    ),
    ("Projektui skirta 1 850 Eur, panaudota 1 950 Eur.", "error", "1 850 Eur, panaudota 1 950 Eur", {"spent": "1950"}),
    (
        "Projektui skirta 1 850 Eur, panaudota 19 500 Eur.",
        "warning",
        "1 850 Eur, panaudota 19 500 Eur",
        {"spent": "19500"},
    ),
    (
        (
            "Gautas finansavimas    14 200,00 Eur (Kultūros ministerija – 9 000,00 Eur; "
            "Kauno miesto savivaldybė – 3 200,00 Eur; UAB „Lentynos“ – 2 000,00 Eur)\nPanaudota    14 860,00 Eur"
        ),
        "error",
        "14 860,00 Eur",
        {"spent": "14860.00", "granted": "14200.00"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    ("Projektui skirta 1 850 Eur, panaudota 1 850 Eur.", "all of it"),
    ("Projektui skirta 1 850 Eur, panaudota 1 832,60 Eur.", "less"),
    ("Projektui skirta 1 850 Eur, panaudota 1 850,01 Eur.", "a cent of rounding"),
    (
        "Bendra projekto vertė – 2 400 Eur. Projektui skirta 1 850 Eur, panaudota 2 300 Eur.",
        "costs above the grant, within the whole",
    ),
    ("Projektui skirta 1 850 Eur, nuosavos lėšos – 300 Eur, panaudota 2 150 Eur.", "own money as well"),
    (
        (
            "Gautas finansavimas    14 200,00 Eur (Kultūros ministerija – 9 000,00 Eur; "
            "Kauno miesto savivaldybė – 5 200,00 Eur)\nNuosavos lėšos    700,00 Eur\nPanaudota    14 860,00 Eur"
        ),
        "own money besides the parts of the grant",
    ),
    ("Projektui skirta apie 12 000 Eur, panaudota 12 110 Eur.", "only about so much"),
    ("Projektui skirta 6 500 Lt. Panaudota 6 500 Eur.", "another currency"),
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
