from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        (
            "Projekto pavadinimas: Upės balsai\n"
            "Projekto laikotarpis: 2021-03-01 – 2021-11-30\nVykdytos veiklos:\n"
            "- 2023 m. gegužės 5 d. surengta šventė;\n- surengti mokymai;"
        ),
        "warning",
        "2023 m. gegužės 5 d. surengta šventė",
        {"date": "2023-05-05"},
    ),
    (
        (
            "Projekto pavadinimas: Upės balsai\n"
            "Projekto laikotarpis: 2021-03-01 – 2021-11-30\nVykdytos veiklos:\n"
            "- surengta šventė Zarasuose (2020-08-15);\n- surengti mokymai;"
        ),
        "warning",
        "surengta šventė Zarasuose (2020-08-15)",
        {"date": "2020-08-15"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    (
        (
            "Projekto pavadinimas: Upės balsai\n"
            "Projekto laikotarpis: 2021-03-01 – 2021-11-30\nVykdytos veiklos:\n"
            "- 2021 m. gegužės 5 d. surengta šventė;\n- surengti mokymai;"
        ),
        "inside",
    ),
    (
        (
            "Projekto pavadinimas: Upės balsai\n"
            "Projekto laikotarpis: 2021-03-01 – 2021-11-30\nVykdytos veiklos:\n"
            "- 2021 m. gruodžio 15 d. surengta baigiamoji šventė;\n- surengti mokymai;"
        ),
        "a closing event two weeks after",
    ),
    (
        (
            "Projekto pavadinimas: Upės balsai\n"
            "Projekto laikotarpis: 2021-03-01 – 2021-11-30\nVykdytos veiklos:\n"
            "- įgyvendintas 2015 m. strateginis planas;\n- surengti mokymai;"
        ),
        "a year alone",
    ),
    (
        (
            "Projekto pavadinimas: Upės balsai\n"
            "Projekto laikotarpis: 2021-03-01 – 2021-11-30\nVykdytos veiklos:\n"
            "- gegužės 5 d. surengta šventė;\n- surengti mokymai;"
        ),
        "no year",
    ),
    (
        (
            "Projekto pavadinimas: Upės balsai\n"
            "Projekto laikotarpis: 2021-03-01 – 2021-11-30\nVykdytos veiklos:\n"
            "- surengti mokymai pagal 2016–2023 m. strategiją;\n- atvira diena;"
        ),
        "a plan of years",
    ),
    (
        (
            "Projekto laikotarpis: 2021-11-30 – 2021-03-01\nVykdytos veiklos:\n"
            "- 2023 m. gegužės 5 d. surengta šventė;\n- mokymai;"
        ),
        "the period itself is wrong",
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
