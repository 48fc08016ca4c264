from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Iš viso dalyvavo 412 asmenų: 236 moterys ir 186 vyrai.",
        "error",
        "412 asmenų: 236 moterys ir 186 vyrai",
        {"total": "412", "counted": "422"},
    ),
    (
        "Dalyvavo 27 savanoriai (15 merginų ir 13 vaikinų).",
        "error",
        "27 savanoriai (15 merginų ir 13 vaikinų",
        {"counted": "28"},
    ),
    (
        "Sulaukta 40 vaikų, iš jų 20 mergaičių ir 25 berniukai.",
        "error",
        "40 vaikų, iš jų 20 mergaičių ir 25 berniukai",
        {"counted": "45"},
    ),
    (
        "7.1. mergaičių 21\n7.2. berniukų 23\n7.3. iš viso vaikų 42",
        "error",
        "mergaičių 21\n7.2. berniukų 23\n7.3. iš viso vaikų 42",
        {"counted": "44"},
    ),
    (
        "Iš viso dainavo 142 žmonės: 58 vaikai, 64 suaugusieji ir 30 senjorų.",
        "warning",
        "142 žmonės: 58 vaikai, 64 suaugusieji ir 30 senjorų",
        {"counted": "152"},
    ),
    (
        "Iš viso dalyvavo  64 asmenys, iš jų:\nvaikai iki 14 metų   23\njaunimas (14–29 m.)  18\nsuaugusieji   25\n\n",
        "warning",
        "64 asmenys, iš jų:\nvaikai iki 14 metų   23\njaunimas (14–29 m.)  18\nsuaugusieji   25",
        {"total": "64", "counted": "66"},
    ),
    (
        "Dalyvių skaičius: 64, iš jų:\n- vaikai – 23;\n- jaunimas – 8;\n- senjorai – 25.",
        "warning",
        "64, iš jų:\n- vaikai – 23;\n- jaunimas – 8;\n- senjorai – 25",
        {"total": "64", "counted": "56"},
    ),
    (
        "Dalyvių skaičius: 60, iš jų:\nvaikai nuo 7 m. 23\njaunimas 12\nsuaugusieji 30\n",
        "warning",
        "60, iš jų:\nvaikai nuo 7 m. 23\njaunimas 12\nsuaugusieji 30",
        {"counted": "65"},
    ),
    (
        "Veiklose iš viso dalyvavo 146 dalyviai: 92 vaikai ir 64 suaugusieji.",
        "warning",
        "146 dalyviai: 92 vaikai ir 64 suaugusieji",
        {"total": "146", "counted": "156"},
    ),
    (
        "Dalyvavo 252 asmenys: vaikai iki 14 m. – 84, jaunimas (14–29 m.) – 61, suaugusieji ir senjorai – 97.",
        "warning",
        "252 asmenys: vaikai iki 14 m. – 84, jaunimas (14–29 m.) – 61, suaugusieji ir senjorai – 97",
        {"total": "252", "counted": "242"},
    ),
    (
        "Iš viso asmenų    58\niš jų: vyrų       23\n       moterų     31\n",
        "error",
        "58\niš jų: vyrų       23\n       moterų     31",
        {"counted": "54"},
    ),
    (
        "Kiek žmonių dalyvavo?\nDalyvavo: 214\niš jų vaikinų: 121\niš jų merginų: 83\n",
        "error",
        "214\niš jų vaikinų: 121\niš jų merginų: 83",
        {"counted": "204"},
    ),
    ("Dalyvavo 20 vaikų, iš jų 25 mergaitės.", "warning", "20 vaikų, iš jų 25 mergaitės", {"total": "20"}),
    (
        ("Renginys | Vieta | Dalyvių skaičius\nŠventė | Zarasai | 46\nŽygis | Utena | 38\nIš viso | | 94"),
        "error",
        "94",
        {"counted": "84"},
    ),
    (
        ("Renginys | Vieta | Dalyvių skaičius\nŠventė | Zarasai | 46\nŽygis | Utena | 38\nIš viso | | 60"),
        "warning",
        "60",
        {"counted": "84"},
    ),
    (
        (
            "Dalyvauti gali niekur nedirbantis jaunimas (420 jaunų žmonių) ir 60 jaunųjų savanorių.\n"
            "\nProjekto dalyvių skaičius: 500 asmenų"
        ),
        "warning",
        "500",
        {"counted": "480"},
    ),
    (
        "Per vasarą centrą lankė 58 vaikai – 31 mergaitė ir 25 berniukai.",
        "error",
        "58 vaikai – 31 mergaitė ir 25 berniukai",
        {"total": "58", "counted": "56"},
    ),
    (
        "Dalyvių skaičius iš viso\n65\niš jų moterų\n41\niš jų vyrų\n22\n\nPagrindinis rezultatas",
        "error",
        "65\niš jų moterų\n41\niš jų vyrų\n22",
        {"total": "65", "counted": "63"},
    ),
    (
        "9. Dalyvių skaičius\n\nMokiniai | 84\nTėvai | 31\nMokytojai ir kiti darbuotojai | 12\nIš viso | 137",
        "error",
        "137",
        {"counted": "127"},
    ),
    (
        (
            "7. Projekto dalyviai\n\tPlanuota\tFaktiškai\nVaikai\t30\t34\nJaunimas\t20\t23\nSuaugusieji\t15\t12\n"
            "Iš viso\t65\t73"
        ),
        "error",
        "73",
        {"total": "73", "counted": "69"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    ("Iš viso dalyvavo 422 asmenys: 236 moterys ir 186 vyrai.", "sound"),
    ("Dalyvavo 134 žmonės (82 moterys ir 52 vyrai).", "sound"),
    ("Dalyvavo 120 žmonių: 50 moterų, 40 vyrų ir 30 vaikų.", "three groups"),
    ("Dalyvavo 120 žmonių: 30 vaikų, 50 moterų ir 40 vyrų.", "three groups"),
    ("Stovyklavo 44 vaikai, iš jų 19 pradinukų, 25 vyresni ir 16 socialiai remtinų.", "groups that cut across"),
    ("Iš viso dainavo 152 žmonės: 58 vaikai, 64 suaugusieji ir 30 senjorų.", "sound"),
    ("Stovyklavo 44 vaikai: 19 pradinukų, 25 paaugliai ir 16 našlaičių.", "groups that cut across"),
    ("Dalyvavo 66 asmenys, iš jų:\nvaikai iki 14 metų   23\njaunimas   18\nsuaugusieji   25", "sound"),
    ("Dalyvavo 64 asmenys, iš jų:\nvaikai   23\njaunimas   18", "the old are not among them: not everybody is named"),
    ("Dalyvavo 64 asmenys, iš jų:\nvaikai   23\nsuaugusieji   41\njaunimas   12", "the young are among the grown-up"),
    ("Dalyvavo 64 asmenys, iš jų:\nvaikai   23\nsuaugusieji   30\nneįgalieji   5", "a row that cuts across the ages"),
    ("Dalyvavo 64 asmenys, iš jų:\nvaikai iki 14\njaunimas nuo 14 iki 29\nsuaugusieji virš 29", "ages, no counts"),
    ("Įsigyta 64 vadovėliai:\nvaikams   23\nsuaugusiesiems   25", "books"),
    ("Veiklose iš viso dalyvavo 156 dalyviai: 92 vaikai ir 64 suaugusieji.", "sound"),
    ("Dalyvavo 146 žmonės: 92 moksleiviai ir 64 savanoriai.", "two groups that may cut across or leave some out"),
    ("Dalyvavo 146 žmonės: 92 vaikai ir 64 suaugusieji su negalia.", "only some of the grown-up"),
    ("Dalyvavo 242 asmenys: vaikai – 84, jaunimas – 61, senjorai – 97.", "sound"),
    ("Dalyvavo 252 asmenys: vaikai – 84, jaunimas – 61, savanoriai – 97.", "not told from the young to the old"),
    ("Dalyvavo 252 asmenys: vaikai iki 14 m., jaunimas (14–29 m.), senjorai.", "ages, no counts"),
    ("Iš viso asmenų    54\niš jų: vyrų       23\n       moterų     31\n", "sound"),
    ("Iš viso valandų    58\niš jų: vyrų       23\n       moterų     31\n", "hours"),
    ("Dalyvavo 41 vaikas, tarp jų 17 mergaičių.", "some of them"),
    ("Per vasarą centrą lankė 56 vaikai – 31 mergaitė ir 25 berniukai.", "sound"),
    ("Dalyvių skaičius iš viso\n63\niš jų moterų\n41\niš jų vyrų\n22\n", "sound"),
    ("Renginių skaičius\n65\niš jų moterų\n41\niš jų vyrų\n22\n", "events, not people"),
    ("Dalyvavo\n15 moterų\n22 vyrų\n", "a number belongs to the words behind it in its line"),
    ("9. Dalyvių skaičius\n\nMokiniai | 84\nTėvai | 31\nIš viso | 115", "sound"),
    ("9. Dalyvių skaičius\n\nMokiniai | 84\niš jų mergaitės | 31\nIš viso | 84", "a row repeats the one above it"),
    ("9. Priedai\n\nNuotraukos | 84\nSąrašai | 31\nIš viso | 137", "nobody says that people are counted"),
    (
        "7. Projekto dalyviai\n\tPlanuota\tFaktiškai\nVaikai\t30\t34\nSuaugusieji\t15\t12\nIš viso\t45\t46",
        "sound, both columns",
    ),
    ("Dalyvavo 12 moterų ir 8 vyrai.", "no number of all"),
    ("Renginyje buvo 100 žmonių. Atvyko 12 moterų ir 8 vyrai.", "another sentence"),
    (("Renginys | Vieta | Dalyvių skaičius\nŠventė | Zarasai | 46\nŽygis | Utena | 38\nIš viso | | 84"), "sound"),
    (("Projekto dalyvių skaičius: 480 asmenų\n\nDalyvavo 420 jaunų žmonių ir 60 savanorių."), "sound"),
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
