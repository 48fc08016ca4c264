from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        ("Projekto vykdytojas: Kauno klubas „Aidas“\nProjekto partneriai: Kauno klubas „Aidas“, Utenos biblioteka"),
        "warning",
        "Kauno klubas „Aidas“",
        {"name": "Kauno klubas „Aidas“"},
    ),
    (
        "Projekto vykdytojas: Nidos muziejus\nProjekto partneriai:\n- Nidos muziejus\n- Pavilostos muziejus",
        "warning",
        "Nidos muziejus",
        {"name": "Nidos muziejus"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    (("Projekto vykdytojas: Kauno klubas „Aidas“\nProjekto partneriai: Utenos biblioteka"), "another"),
    (
        ("Projekto vykdytojas: Utenos biblioteka\nProjekto partneriai: Utenos bibliotekos draugija, Zarasų biblioteka"),
        "alike, and another",
    ),
    (
        "Projekto vykdytojas: Nidos muziejus\nProjekto partneriai:\nPL Nidos muziejus\nPP2 Pavilostos muziejus",
        "the one that leads begins the list",
    ),
    (
        "Projekto vykdytojas: Nidos muziejus\nProjekto partneriai:\n- Nidos muziejus (vedantis partneris)\n- Muziejus",
        "the one that leads, said behind its name",
    ),
    ("Projekto partneriai: Utenos biblioteka", "no implementer"),
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
