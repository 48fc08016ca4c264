from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Surengti 5 seminarai po 6 val., viso 32 val.",
        "error",
        "5 seminarai po 6 val., viso 32",
        {"factors": "5 × 6", "counted": "30", "total": "32"},
    ),
    (
        "- Tėvų švietimas (3 paskaitos po 2 akad. val., iš viso 8 akad. val.)",
        "error",
        "3 paskaitos po 2 akad. val., iš viso 8",
        {"counted": "6"},
    ),
    (
        "Surengti mokymai: keturios dienos po 6 val., iš viso 26 val.",
        "error",
        "keturios dienos po 6 val., iš viso 26",
        {"counted": "24"},
    ),
    (
        "Įvyko 2 seminarai „Antrinė trauma“ po 8 k. val., viso 18 ak. val.",
        "error",
        "2 seminarai „Antrinė trauma“ po 8 k. val., viso 18",
        {"counted": "16"},
    ),
    ("Mokymai: 12 × 3 = 34 val.", "error", "12 × 3 = 34", {"counted": "36"}),
    ("Mokymai truko 2 dienas (60 val.).", "error", "2 dienas (60 val.)", {"days": "2", "hours": "60"}),
    (
        "Surengta 2 grupėms po 5 užsiėmimus po 6 val., iš viso 50 val.",
        "error",
        "2 grupėms po 5 užsiėmimus po 6 val., iš viso 50",
        {"counted": "60"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    ("Surengti 5 seminarai po 6 val., viso 30 val.", "sound"),
    ("Dalyviai mokėsi 11 dienų (88 ak. val.).", "eight hours a day"),
    ("Surengti 7 seminarai ir 3 paskaitos po 2 val., iš viso 20 val.", "two counts share „po“"),
    ("Surengti 5 seminarai po 6–8 val., viso 34 val.", "a range"),
    ("Surengti 5 seminarai po 6 val. ir 1 po 2 val., viso 32 val.", "more than one product"),
    ("Surengti 5 seminarai po 6 val., iš viso 120 dalyvių.", "hours and people"),
    ("Surengti 4 seminarai po 1,5 val., viso 6 val.", "halves"),
    ("Pastatytas 3 x 4 m paviljonas.", "a size"),
    ("2 500 x 12 = 30 000 Eur", "grouped thousands"),
    ("2021 m. surengti 5 seminarai po 6 val., viso 30 val.", "a year is no count"),
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
