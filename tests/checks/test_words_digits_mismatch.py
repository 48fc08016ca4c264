from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Skirta 5 500 Eur (penki tūkstančiai eurų).",
        "error",
        "5 500 Eur (penki tūkstančiai eurų)",
        {"digits": "5500", "words": "5000"},
    ),
    (
        "Skirta 1 800 Eur (aštuoniolika šimtų penkiasdešimt eurų).",
        "error",
        "1 800 Eur (aštuoniolika šimtų penkiasdešimt eurų)",
        {},
    ),
    ("Skirta penki tūkstančiai (5 500) eurų.", "error", "penki tūkstančiai (5 500) eurų", {"digits": "5500"}),
]
# The text, and why it is sound.
LEAVES = [
    ("Skirta 5 500 Eur (penki tūkstančiai penki šimtai eurų).", "sound"),
    ("Skirta 5 500,50 Eur (penki tūkstančiai penki šimtai eurų 50 ct).", "with cents"),
    ("Skirta 5 500,50 Eur (penki tūkstančiai penki šimtai eurų).", "cents left out"),
    ("Skirta 5 500 Eur (du kartus).", "no sum in words"),
    ("Skirta 5 500 Eur (penkiems tūkstančiams vaikų).", "words that count children"),
    ("Dalyvavo dvidešimt penki (30) vaikai.", "no money"),
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
