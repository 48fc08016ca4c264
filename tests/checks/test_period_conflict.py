from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        ("Projekto laikotarpis: 2021-03-01 – 2022-02-28\n\nProjekto vykdymo laikotarpis: 2021-05-01 – 2022-12-31"),
        "warning",
        "2021-05-01 – 2022-12-31",
        {"other_end": "2022-12-31", "end": "2022-02-28"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    (
        ("Projekto laikotarpis: 2021-03-01 – 2022-02-28\n\nProjekto vykdymo laikotarpis: 2021-03-01 – 2022-02-28"),
        "the same",
    ),
    (
        (
            "Projekto laikotarpis: 2021-03-01 – 2022-02-28\n\n"
            "Projekto vykdymo laikotarpis: 2021 m. kovas – 2022 m. vasaris"
        ),
        "the same, vaguer",
    ),
    (
        ("Projekto laikotarpis: 2021-03-01 – 2022-02-28\n\nProjekto vykdymo laikotarpis: 2021 – 2022"),
        "the same, in years",
    ),
    (
        ("Projekto laikotarpis: 2021-03-01 – 2022-02-28\n\nVeiklų vykdymo laikotarpis: 2021-04-01 – 2021-12-31"),
        "a part of it",
    ),
    (
        "Projekto trukmė\nPlanuota: 2018-04-01 – 2018-11-30\nFaktinė: 2018-04-01 – 2018-12-20",
        "the plan, and what came of it",
    ),
    (
        ("Projekto laikotarpis: 2018-04-01 – 2018-12-20\n\nPirminis projekto laikotarpis: 2018-03-01 – 2018-11-30"),
        "what came of the plan, and the plan",
    ),
    ("Projekto laikotarpis: 2021-03-01 – 2022-02-28\n\nĮstatymas galiojo 2015–2020 m.", "another thing’s years"),
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
