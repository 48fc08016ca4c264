from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Projekto trukmė: 5 mėn. (2022 m. gegužės 2 d. – 2022 m. spalio 31 d.)",
        "warning",
        "5 mėn. (2022 m. gegužės 2 d. – 2022 m. spalio 31 d.",
        {"duration": "P5M", "counted": "P6M"},
    ),
    (
        "Projekto trukmė – 12 mėn. (2021 m. kovo 1 d. – 2021 m. lapkričio 30 d.)",
        "error",
        "12 mėn. (2021 m. kovo 1 d. – 2021 m. lapkričio 30 d.",
        {"duration": "P12M", "counted": "P9M"},
    ),
    (
        "Projekto trukmė: 2019-01-01 – 2020-06-30 (12 mėn.)",
        "error",
        "2019-01-01 – 2020-06-30 (12 mėn.",
        {"duration": "P12M", "counted": "P18M"},
    ),
    (
        "Projekto trukmė: 2019-01-01 – 2019-12-31 (3 metai)",
        "error",
        "2019-01-01 – 2019-12-31 (3 metai",
        {"duration": "P3Y", "counted": "P12M"},
    ),
    (
        "Projekto trukmė: 2019-01-01 – 2019-12-31 (14 mėn.)",
        "error",
        "2019-01-01 – 2019-12-31 (14 mėn.",
        {"counted": "P12M"},
    ),
    (
        "Projekto trukmė: 2022-07-01 – 2022-07-10 (30 dienų)",
        "error",
        "2022-07-01 – 2022-07-10 (30 dienų",
        {"duration": "P30D", "counted": "P10D"},
    ),
    (
        "Projekto trukmė: 2022-01-01 – 2022-11-30 (12 mėn.)",
        "warning",
        "2022-01-01 – 2022-11-30 (12 mėn.",
        {"counted": "P11M"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    ("Projekto trukmė: 6 mėn. (2022 m. gegužės 2 d. – 2022 m. spalio 31 d.)", "begins behind a holiday"),
    ("Projekto trukmė: 5 mėn. (2022 m. gegužės 2 d. – 2022 m. spalio 15 d.)", "half a month, rounded down"),
    ("Projekto trukmė: 6 mėn. (2022 m. gegužės 2 d. – 2022 m. spalio 15 d.)", "half a month, rounded up"),
    ("Projekto trukmė: 2019-01-01 – 2019-12-31 (12 mėn.)", "twelve months"),
    ("Projekto trukmė: 2021 m. balandžio 1 d. – 2021 m. rugsėjo 30 d. (6 mėn.)", "a month that ends on the 30th"),
    ("Projekto trukmė: 2019-06-01 – 2020-06-01 (12 mėn.)", "a day more"),
    ("Projekto trukmė: 2019-06-15 – 2020-06-01 (12 mėn.)", "less than a month is rounding"),
    ("Projekto trukmė: 5 mėn. (2019 m. birželis – spalis)", "months with both ends"),
    ("Projekto trukmė: 2019 – 2021 m. (24 mėn.)", "years leave room"),
    ("Projekto trukmė: 2 metai (2018-09 – 2020-06)", "a length in years is a round one"),
    ("Projekto trukmė: 2022-07-01 – 2022-07-18 (18 dienų)", "both days counted"),
    ("Projekto trukmė: 2022-07-04 – 2022-07-15 (10 dienų)", "working days"),
    (
        "Projekto trukmė: 2019-01-01 – 2020-03-31, pratęstas iki 2020-12-31 (15 mėn.)",
        "the end was moved, the length speaks of the first plan",
    ),
    ("Projekto laikotarpis: 2020-01-01 – 2019-12-31 (12 mėn.)", "the period has a rule of its own"),
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
