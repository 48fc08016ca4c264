"""Where a project was carried out: places that are read, and places that are not the project's."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers.locations import read_locations

READ = [
    # labels
    ("Įgyvendinimo vieta: Kauno miestas ir Kauno rajonas", ["Kaunas", "Kauno rajonas"]),
    ("Vieta: Plungė, Telšiai, Mažeikiai", ["Plungė", "Telšiai", "Mažeikiai"]),
    ("Projekto vieta\nZarasų r. sav.", ["Zarasų rajonas"]),
    ("Veikla\tVieta\tDalyvių\nSeminaras\tJonava\t25\nStovykla\tRukla\t40", ["Jonava", "Rukla"]),
    # locatives
    ("Mokymai vyko Panevėžyje, Biržuose ir Pasvalio rajone.", ["Panevėžys", "Biržai", "Pasvalio rajonas"]),
    ("Projektas vykdomas Šiaulių mieste.", ["Šiauliai"]),
    ("Atmintinė bus išbandyta Šiaulių ir Jonavos rajonuose.", ["Šiaulių rajonas", "Jonavos rajonas"]),
    ("Savanoriai telkiami parapijose (Joniškyje, Žagarėje).", ["Joniškis", "Žagarė"]),
    ("Stažuotė vyko Berlyne, Vokietijoje.", ["Berlynas"]),
    ("Renginys vyko Liepynų kaime, vėliau – Upynos miestelyje.", ["Liepynų kaimas", "Upyna"]),
    ("ANTROJI JAUNYSTĖ KĖDAINIUOSE", ["Kėdainiai"]),
    # the people and the spots of a place
    ("Projektas subūrė Raseinių miesto jaunimą.", ["Raseiniai"]),
    ("Komandos dirba penkiose Vilkaviškio rajono seniūnijose.", ["Vilkaviškio rajonas"]),
    ("Edukacijos rengiamos Šilutės r. mokyklose.", ["Šilutės rajonas"]),
    ("Kviečiame visus Varėnos gyventojus.", ["Varėna"]),
    ("Šventė vyko Merkinės kultūros namuose.", ["Merkinė"]),
    # an event and its town
    ("• Dirbtuvės „Vibracijos“ (Tauragė)", ["Tauragė"]),
    ("- Mokymai (Alytus, 2022-05-05)", ["Alytus"]),
]

NOTHING = [
    ("Projektą finansavo Panevėžio miesto savivaldybė.", "inside an organisation's name"),
    ("Kartu dirbo Kauno humanitarinės teisės klinika.", "inside an organisation's name"),
    ("Projektą sumanė Kelmės jaunimo klubas.", "inside an organisation's name"),
    ("Draugija, Saltoniškių g. 29, Vilnius. Tel. 8 5 200 00 00", "an address"),
    ("Partneriai: VšĮ „Vilties uostas“ (Klaipėda), moterų klubas (Kretinga)", "where partners are"),
    ("Projektas vykdomas visoje Lietuvoje.", "a country"),
    ("Stovykla vyko prie Platelių ežero.", "a lake"),
    ("Vaikai plaukė Rubikių ežere.", "a lake"),
    ("Sutartis pasirašyta Vilniuje.", "where a contract was signed"),
    ("Lėšų šaltinis\tGauta, Eur\nSavivaldybė\t1000", "a table of money"),
]


def places(text: str) -> list[str]:
    document = Document(text)
    chosen, _ = choose(document, read_locations(document))
    return [str(candidate.value) for candidate in chosen]


@pytest.mark.parametrize(("text", "wanted"), READ)
@pytest.mark.parametrize("form", ["as written", "decomposed", "no-break spaces"])
def test_reads(text: str, wanted: list[str], form: str) -> None:
    if form == "decomposed":
        text = unicodedata.normalize("NFD", text)
    elif form == "no-break spaces":
        text = text.replace(" ", "\u00a0")
    assert places(text) == wanted


@pytest.mark.parametrize(("text", "why"), NOTHING)
def test_leaves_alone(text: str, why: str) -> None:
    assert places(text) == [], why
