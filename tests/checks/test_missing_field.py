from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        ("Projekto vykdytojas: Kauno klubas „Aidas“\nProjekto laikotarpis: 2021-03-01 – 2021-11-30"),
        "warning",
        "",
        {"field": "title"},
    ),
    (
        "Projekto pavadinimas: Upės balsai\nProjekto vykdytojas: Kauno klubas „Aidas“",
        "warning",
        "",
        {"field": "period"},
    ),
    (
        "Projekto pavadinimas: Upės balsai\nProjekto laikotarpis: 2021-03-01 – 2021-11-30",
        "warning",
        "",
        {"field": "implementer | funders"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    (
        (
            "Projekto pavadinimas: Upės balsai\nProjekto vykdytojas: Kauno klubas „Aidas“\n"
            "Projekto laikotarpis: 2021-03-01 – 2021-11-30"
        ),
        "all there",
    ),
    (
        ("Projekto pavadinimas: Upės balsai\nProjektą finansuoja: Kultūros ministerija\nProjekto trukmė: 12 mėn."),
        "a funder and a length",
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


def test_required_fields_are_the_users(look):
    text = "Projekto pavadinimas: Upės balsai"
    assert look(text, required=("title",)) == []
    (finding,) = look(text, required=("title", "goal"))
    assert finding.pointers == ["/goal"]
