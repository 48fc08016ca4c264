from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    ("Projekto laikotarpis: 2019-01-01 – 2091-12-31", "warning", "2019-01-01 – 2091-12-31", {"date": "2091-12-31"}),
    ("Projekto laikotarpis: 1909-01-01 – 2019-12-31", "warning", "1909-01-01 – 2019-12-31", {"date": "1909-01-01"}),
    ("Projekto laikotarpis: 2009-01-01 – 2029-12-31", "warning", "2009-01-01 – 2029-12-31", {"longest": "P10Y"}),
]
# The text, and why it is sound.
LEAVES = [
    ("Projekto laikotarpis: 2019-01-01 – 2028-12-31", "ten years"),
    ("Projekto laikotarpis: 1990-03-11 – 1991-12-31", "the first day"),
    ("Projekto laikotarpis: 2022 – 2023", "years"),
    ("Projekto pavadinimas: Upės balsai 1909", "no period"),
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


def test_bounds_are_the_users(look):
    text = "Projekto laikotarpis: 2019-01-01 – 2021-12-31"
    assert look(text) == []
    assert look(text, bounds={"longest": "P24M"})
    assert look(text, bounds={"latest": "2020-12-31"})
    assert look(text, bounds={"earliest": "2020-01-01"})
