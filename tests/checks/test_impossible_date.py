from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    ("Projekto laikotarpis: 2022-01-10 – 2022-02-30", "error", "2022-01-10 – 2022-02-30", {"date": "2022-02-30"}),
    ("Projekto laikotarpis: 2022-13-01 – 2023-02-01", "error", "2022-13-01 – 2023-02-01", {"date": "2022-13-01"}),
    (
        "Projekto baigiamasis renginys vyko 2021 m. birželio 31 d. Zarasuose.",
        "error",
        "2021 m. birželio 31 d.",
        {"date": "2021-06-31"},
    ),
    ("Seminaras vyko 2019-02-29.", "error", "2019-02-29", {"date": "2019-02-29"}),
]
# The text, and why it is sound.
LEAVES = [
    ("Projekto laikotarpis: 2020-02-29 – 2020-06-30", "a leap year; months that end on the 30th"),
    ("Seminarai vyko balandžio 30 d. ir vasario 29 d.", "29 February of a year that is not said"),
    ("Įsakymas Nr. 2021-13-45", "a number, no date"),
    ("Sutartis Nr. 11-2022-02-30", "a code, no date"),
    (
        "Veikla\tVieta\tLaikas\tDalyviai\nDiskusija\tPanevėžys\t2021 m. spalis\t35",
        "the number is of the next column",
    ),
    ("Renginys vyko 2000-02-29.", "2000 was a leap year"),
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
