"""People that a project reached: whose counts are read, and what numbers are left alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.document.document import Document
from ngoreport.parsers.participants import read_participants

READ: list[tuple[str, list[tuple[int, str]]]] = [
    # the noun behind the number
    (
        "Mokymuose dalyvavo 45 mokytojai, 12 socialinių darbuotojų ir 3 psichologai.",
        [(45, "mokytojai"), (12, "socialinių darbuotojų"), (3, "psichologai")],
    ),
    ("Suteiktos konsultacijos 24 projekto dalyviams.", [(24, "projekto dalyviams")]),
    ("Stovykloje 8 kurti jaunuoliai mokėsi groti.", [(8, "kurti jaunuoliai")]),
    ("Pagalbą gaus ne mažiau kaip 1 350 rajono gyventojų.", [(1350, "rajono gyventojų")]),
    ("Atsiliepė 420 jaunų žmonių.", [(420, "jaunų žmonių")]),
    ("Renginyje apsilankė daugiau nei 300 svečių.", [(300, "svečių")]),
    ("Parodą aplankė apie 2 tūkst. lankytojų.", [(2000, "lankytojų")]),
    ("Veiklose dalyvauja 118 mokinių, 42 tėvai.", [(118, "mokinių"), (42, "tėvai")]),
    ("Suburtos penkios komandos (34 nariai).", [(34, "nariai")]),
    ("Į stovyklą atvyko 21 vaikas.", [(21, "vaikas")]),
    ("Paslaugos suteiktos 35 neįgaliesiems ir 20 jų artimųjų.", [(35, "neįgaliesiems"), (20, "jų artimųjų")]),
    ("Užsiėmimus lanko 26 paslaugų gavėjai.", [(26, "paslaugų gavėjai")]),
    ("Tiesiogiai dalyvavo 1709 (1700 unikalių) žmonės.", [(1709, "žmonės")]),
    # numbers in words
    ("Salėje šešiolika vaikų drožė verpstes.", [(16, "vaikų")]),
    ("Iš viso konsultuoti trisdešimt du gyventojai.", [(32, "gyventojai")]),
    ("Parke gyvena keturi savanoriai.", [(4, "savanoriai")]),
    ("Pusantro šimto senjorų išklausė paskaitas.", [(150, "senjorų")]),
    # labels, cells, lists
    ("Dalyvių skaičius – 65", [(65, "Dalyvių skaičius")]),
    ("Projekto dalyvių skaičius: 500 asmenų", [(500, "Projekto dalyvių skaičius")]),
    ("Dalyviai (50 asm.): senjorai, neįgalieji.", [(50, "Dalyviai")]),
    ("Moterų – 34, vyrų – 11.", [(34, "Moterų"), (11, "vyrų")]),
    ("• Socialiniai darbuotojai- 19 asmenų.", [(19, "Socialiniai darbuotojai")]),
    ("Apmokytų savanorių skaičius: 18", [(18, "Apmokytų savanorių skaičius")]),
    ("Sustiprintos instituto darbuotojų (14 asm.) kompetencijos.", [(14, "instituto darbuotojų")]),
    ("DALYVIAI\n\n7–10 metų\t19\n11–14 metų\t25", [(19, "7–10 metų"), (25, "11–14 metų")]),
    ("Renginys\tVieta\tDalyvių\nSeminaras\tJonava\t25\nStovykla\tRukla\t40", [(25, "Dalyvių"), (40, "Dalyvių")]),
    # a verb or a pronoun stands for them
    ("Planuota pasiekti 90 moterų, bet jų sulaukta net 104.", [(90, "moterų"), (104, "moterų")]),
    ("Bus parengti savanoriai, jų reikės ne mažiau kaip 5.", [(5, "savanoriai")]),
    ("Viso veiklose dalyvavo 209 asm.", [(209, "asm")]),
    (
        "Rodiklis „Asmenys, kurie dalyvavo mankštose“: 2019 m. 310, viso projekto metu - 1180.",
        [(310, "Asmenys, kurie dalyvavo mankštose"), (1180, "Asmenys, kurie dalyvavo mankštose")],
    ),
]

NOTHING = [
    ("Dalyvauti gali 16–25 m. jaunimas.", "ages"),
    ("Dirbtuvės 7–10 metų vaikams.", "ages"),
    ("Dalyvauja 6–11 klasių mokiniai.", "forms of a school"),
    ("Klubas vienija 120 narių.", "members of the organisation"),
    ("Organizacijoje dirba 12 darbuotojų.", "its staff"),
    ("Kaime gyvena 340 gyventojų.", "dwellers of the place"),
    ("Surengta 12 seminarų mokytojams.", "events"),
    ("Įvyko 2 mokymai NVO atstovams.", "events"),
    ("Išleista 300 knygų vaikams.", "things"),
    ("Įsigytos 25 kėdės dalyviams.", "things"),
    ("Užrašyti 46 vyresnių žmonių pasakojimai.", "stories"),
    ("Parodyta 20 mokinių darbų.", "works"),
    ("Posėdžiavo 24 narių komitetas.", "a body"),
    ("Įsitraukė 9 jaunimo organizacijos.", "organisations"),
    ("Seminaras truko 30 ak. val.", "hours"),
    ("Surinkti 134 stiklainiai uogienės vienišiems.", "jars"),
    ("24 val. pagalba moterims.", "hours of the day"),
    ("Projektui skirta 300 Eur savanoriams.", "money"),
    ("2022 m. dalyviai susitiko.", "a year"),
    ("Tel. 8 600 00 012, dalyviai laukiami.", "a telephone number"),
]


def counts(text: str) -> list[tuple[int, str]]:
    values = [candidate.value for candidate in read_participants(Document(text))]
    return [(value["count"], value["who"]) for value in values if not isinstance(value, str)]


@pytest.mark.parametrize(("text", "wanted"), READ)
@pytest.mark.parametrize("form", ["as written", "decomposed", "no-break spaces"])
def test_reads(text: str, wanted: list[tuple[int, str]], form: str) -> None:
    if form == "decomposed":
        text = unicodedata.normalize("NFD", text)
    elif form == "no-break spaces":
        text = text.replace(" ", "\u00a0")
    assert counts(text) == wanted


@pytest.mark.parametrize(("text", "why"), NOTHING)
def test_leaves_alone(text: str, why: str) -> None:
    assert counts(text) == [], why


def test_reads_a_count_said_twice_once() -> None:
    assert counts("Mokėsi 30 savanorių. Visi 30 savanorių gavo pažymėjimus.") == [(30, "savanorių")]
