from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Projektui skirta 32 000 Lt (9627,84 Eur).",
        "error",
        "32 000 Lt (9627,84 Eur",
        {"litas": "32000", "euro": "9627.84", "counted": "9267.84"},
    ),
    ("Iš viso gauta: 6 580 Lt (1950,70 Eur)", "error", "6 580 Lt (1950,70 Eur", {"counted": "1905.70"}),
    ("Projektui skirta 1 000 Eur (3 542,80 Lt).", "error", "1 000 Eur (3 542,80 Lt", {"litas": "3542.80"}),
]
# The text, and why it is sound.
LEAVES = [
    ("Projektui skirta 32 000 Lt (9267,84 Eur).", "sound"),
    ("Projektui skirta 32 000 Lt (9268 Eur).", "rounded to a euro"),
    ("Projektui skirta 1 000 Eur (3452,80 Lt).", "the other way"),
    ("Projektui skirta 1 000 Eur (3453 Lt).", "rounded to a litas"),
    ("Projektui skirta 24.500,00 Lt (7095,69 Eur).", "groups by points"),
    ("Projektui skirta 32 000 Lt (9267,85 Eur).", "a cent of rounding"),
    ("Projektui skirta 32 000 Lt (apie 9 300 Eur).", "about"),
    ("Projektui skirta 1,2 mln. Lt (350 tūkst. Eur).", "in thousands"),
    ("Savivaldybė skyrė 5 200 Lt, ministerija 1 000 Eur.", "two sums"),
    (("Projekto laikotarpis: 1998-03-01 – 1998-11-30\nProjektui skirta 18 400 Lt (4 200 Eur)."), "before the peg"),
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
