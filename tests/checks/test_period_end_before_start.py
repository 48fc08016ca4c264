from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Projekto laikotarpis: 2023-09-01 – 2023-05-31",
        "error",
        "2023-09-01 – 2023-05-31",
        {"start": "2023-09-01", "end": "2023-05-31"},
    ),
    (
        "Projekto trukmė: 2020 m. sausio 1 d. – 2019 m. gruodžio 31 d.",
        "error",
        "2020 m. sausio 1 d. – 2019 m. gruodžio 31 d.",
        {"end": "2019-12-31"},
    ),
    (
        "Projekto pradžia: 2021-05\nProjekto pabaiga: 2021-03",
        "error",
        "2021-05",
        {"start": "2021-05", "end": "2021-03"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    ("Projekto laikotarpis: 2023-09-01 – 2023-09-01", "a day is a period"),
    ("Projekto laikotarpis: 2023-09 – 2023-09-30", "the month holds the day"),
    ("Projekto laikotarpis: 2023-09-30 – 2023-09", "the month may end on the 30th"),
    ("Projekto laikotarpis: 2021-06-15 – 2021", "the year ends after it"),
    ("Projekto laikotarpis: 2022-02-30 – 2022-02-01", "impossible dates have a rule of their own"),
    ("Projekto laikotarpis: nuo 2023-09-01", "no end"),
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
