"""Titles beside names in sentences: „projekto „Takai“ vykdytoja X“, „X, projekto sumanytoja“."""

from __future__ import annotations

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import implementer
from ngoreport.parsers.rule import find_candidates

CLUB = "Rusnės bendruomenė"


def chosen(text: str) -> list[str]:
    document = Document(text)
    best, _ = choose(document, find_candidates(implementer.RULES, document))
    return [str(one.value) for one in best if one.field == "implementer"]


@pytest.mark.parametrize(
    "text, name",
    [
        # labels, alone and joined
        ("Projekto įgyvendintoja: Rusnės bendruomenė", CLUB),
        ("Projekto iniciatorė ir įgyvendintoja – Rusnės bendruomenė. Lėšomis pirkta knygų.", CLUB),
        ("Projekto organizatorė – Rusnės bendruomenė.", CLUB),
        ("Projekto „Takai“ koordinatorė – Rusnės bendruomenė, partneriai – Šilutės muziejus.", CLUB),
        ("Užsakovas ir vykdytojas: Šilutės muziejus\nRangovas: UAB „Oda“", "Šilutės muziejus"),
        ("Projekto „Takai“ užsakovas ir vykdytojas – Šilutės muziejus, darbus atliko UAB „Oda“.", "Šilutės muziejus"),
        ("Atsakinga organizacija\tRusnės bendruomenė\nProjekto pavadinimas\tTakai", CLUB),
        ("Už projektą atsakinga institucija: Rusnės bendruomenė", CLUB),
        ("Projekto autoriai – Rusnės bendruomenė.", CLUB),
        ("Vykdytojas/-a: Rusnės bendruomenė", CLUB),
        ("Pareiškėja ir projekto vykdytoja – Rusnės bendruomenė.", CLUB),
        ("Pareiškėjas / įgyvendintojas: Šilutės muziejus", "Šilutės muziejus"),
        ("Projekto rengėjai ir vykdytojai: Rusnės bendruomenė", CLUB),
        # before the name
        ("Vietos projekto „Takai“ vykdytoja Rusnės bendruomenė „Oda“ įsigijo krosnį.", "Rusnės bendruomenė „Oda“"),
        ("Projektas baigtas. Projekto pareiškėjas ir įgyvendintojas Šilutės muziejus.", "Šilutės muziejus"),
        ("Socialinio projekto „Takai“ iniciatoriai, Rusnės bendruomenė, surengė 12 susitikimų.", CLUB),
        ("Čia projekto „Takai“ sumanytoja ir siela – Rusnės bendruomenė.", CLUB),
        ("Šio projekto „Takai“ vykdytojai Rusnės bendruomenei teko ieškoti patalpų.", CLUB),
        ("Projekto vykdytojos Rusnės bendruomenės pirmininkė džiaugiasi: projektas „Takai“ baigtas.", CLUB),
        # behind the name
        ("Rusnės bendruomenė, projekto „Takai“ sumanytoja, sutaisė 86 dviračius.", CLUB),
        ("Šventė Rusnės bendruomenė (šio projekto vykdytoja) ir kaimynai.", CLUB),
        ("Projekto sutartis: Šilutės savivaldybė (davėja) ir Rusnės bendruomenė (lėšų gavėja).", CLUB),
    ],
)
def test_reads(text, name):
    assert chosen(text) == [name]


@pytest.mark.parametrize(
    "text, why",
    [
        ("Renginio organizatoriai – Šakių seniūnija. Projektas baigtas.", "an event's"),
        ("Projekto „Takai“ viešinimo paslaugų vykdytojas – UAB „Oda“.", "who was paid for services"),
        ("Projektas „Takai“\nDarbų vykdytojas: UAB „Oda“", "who was paid for works"),
        ("Konkurso organizatorius – Kultūros taryba. Projektas baigtas.", "a contest's"),
        ("Projekto „Takai“ atsakinga vykdytoja – Rasa Petkutė.", "a person"),
        ("Projekto partneriai Šilutės muziejus ir Utenos kolegija padėjo rengti parodą.", "partners"),
        ("Projekto „Takai“ rėmėja UAB „Oda“ padovanojo marškinėlius.", "who gave"),
        ("Projekto „Takai“ iniciatorė ir rėmėja, UAB „Oda“ vadovė, kalbėjo.", "a person"),
        ("Projekto koordinatorė Rusnės bendruomenės pirmininkė Ona Onaitė kalbėjo.", "a person"),
        ("Projekto koordinatorės Rusnės mokyklos mokytojos kalbėjo.", "persons"),
        ("Kalbėjo kito projekto vykdytoja Rusnės bendruomenė.", "of another project"),
        ("Rusnės bendruomenė, projekto partnerė, padėjo.", "a partner"),
        ("Knygos autorė, Rusnės bendruomenė, projekto nevykdo.", "of a book"),
    ],
)
def test_leaves_alone(text, why):
    assert chosen(text) == [], why
