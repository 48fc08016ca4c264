from __future__ import annotations

import pytest

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
