"""Tables whose cells stand one a line: where their rows begin and end."""

from __future__ import annotations

import pytest

from ngoreport.document.normal import normalise
from ngoreport.document.poured import poured_tables


def tables_of(text: str) -> list[list[str]]:
    """Each table as its rows, the cells between strokes."""
    forms = normalise(text)
    return [
        [" | ".join(forms.value(cell) for cell in row) for row in table]
        for table in poured_tables(forms.normal, forms.folded)
    ]


# Cells parted by strokes stand one a line in the text; `//` is an empty line.
READ = {
    "planned and reached": (
        "Rodikliai|Rodiklis|Planuota|Pasiekta|Mokymų dalyviai|15|18|Talkos|2|3|Ačiū visiems!",
        [["Rodiklis | Planuota | Pasiekta", "Mokymų dalyviai | 15 | 18", "Talkos | 2 | 3"]],
    ),
    "one row under heads that are known": (
        "Rodiklis|Planuota|Pasiekta|Mokymų dalyviai|15|18",
        [["Rodiklis | Planuota | Pasiekta", "Mokymų dalyviai | 15 | 18"]],
    ),
    "sums, an empty cell and the total": (
        (
            "Šaltinis|Planuota, Eur|Gauta, Eur|Panaudota, Eur|Kupiškio savivaldybė|1 200,00|1 200,00|1 180,50"
            "|Nuosavos lėšos|300|–|310|Iš viso|1 500|1 200|1 490,50|Likutis grąžintas."
        ),
        [
            [
                "Šaltinis | Planuota, Eur | Gauta, Eur | Panaudota, Eur",
                "Kupiškio savivaldybė | 1 200,00 | 1 200,00 | 1 180,50",
                "Nuosavos lėšos | 300 | – | 310",
                "Iš viso | 1 500 | 1 200 | 1 490,50",
            ]
        ],
    ),
    "a total that lacks cells": (
        "Išlaidos|Kiekis|Suma|Dažai|10|80 Eur|Lentos|12|240 Eur|Iš viso|320 Eur|Ačiū",
        [["Išlaidos | Kiekis | Suma", "Dažai | 10 | 80 Eur", "Lentos | 12 | 240 Eur", "Iš viso | 320 Eur"]],
    ),
    "dates between words": (
        "Veikla|Data|Vieta|Žygis|2023-05-18|Nida|Stovykla|liepos 3–7 d.|Rusnė|Talka|rugsėjis|Ventė",
        [
            [
                "Veikla | Data | Vieta",
                "Žygis | 2023-05-18 | Nida",
                "Stovykla | liepos 3–7 d. | Rusnė",
                "Talka | rugsėjis | Ventė",
            ]
        ],
    ),
    "numbered rows of words": (
        "Eil. Nr.|Veikla|Vieta|1.|Žygis|Nida|2.|Talka|Ventė|3.|Mugė|Rusnė|Pastaba",
        [["Eil. Nr. | Veikla | Vieta", "1. | Žygis | Nida", "2. | Talka | Ventė", "3. | Mugė | Rusnė"]],
    ),
    "numbers below that of the section": (
        "Eil. Nr.|Veikla|Kada, kur|4.1.|Talka|gegužė, Nida|4.2.|Mugė|liepos 3 d., Ventė|5. LĖŠOS",
        [["Eil. Nr. | Veikla | Kada, kur", "4.1. | Talka | gegužė, Nida", "4.2. | Mugė | liepos 3 d., Ventė"]],
    ),
    "numbered rows that lack their last cells": (
        "Nr.|Priemonė|Terminas|Pastabos|1|Žygis|gegužė|2|Talka|birželis|Perkelta|3|Mugė|2023-09-02|5. Lėšos",
        [
            [
                "Nr. | Priemonė | Terminas | Pastabos",
                "1 | Žygis | gegužė",
                "2 | Talka | birželis | Perkelta",
                "3 | Mugė | 2023-09-02",
            ]
        ],
    ),
    "numbered rows with a mixed column": (
        "Eil. Nr.|Renginys|Dalyviai|1.|Žygis|2|2.|Talka|visa gatvė|3.|Mugė|apie 30 žmonių|//|Pastaba",
        [
            [
                "Eil. Nr. | Renginys | Dalyviai",
                "1. | Žygis | 2",
                "2. | Talka | visa gatvė",
                "3. | Mugė | apie 30 žmonių",
            ]
        ],
    ),
    "rows about ages": (
        "Amžiaus grupė|Planuota|Dalyvavo|Iki 14 m.|20|26|14–29 m.|10|9|60 m. ir vyresni|5|7|Iš viso|35|42",
        [
            [
                "Amžiaus grupė | Planuota | Dalyvavo",
                "Iki 14 m. | 20 | 26",
                "14–29 m. | 10 | 9",
                "60 m. ir vyresni | 5 | 7",
                "Iš viso | 35 | 42",
            ]
        ],
    ),
    "numbered rows about ages": (
        "Nr.|Amžius|Dalyvavo|1.|14–18 m.|26|2.|19–29 m.|9",
        [["Nr. | Amžius | Dalyvavo", "1. | 14–18 m. | 26", "2. | 19–29 m. | 9"]],
    ),
    "numbers of rows within their first cells": (
        "Veikla|Planuota dalyvių|Dalyvavo|1. Žygis|20|27|2. Talka|15|14",
        [["Veikla | Planuota dalyvių | Dalyvavo", "Žygis | 20 | 27", "Talka | 15 | 14"]],
    ),
    "words in pairs": (
        "9. Veiklos|Planuota paraiškoje|Įgyvendinta faktiškai|2 žygiai|Surengti 3 žygiai|Mugė|Mugė įvyko|10. Kita",
        [["Planuota paraiškoje | Įgyvendinta faktiškai", "2 žygiai | Surengti 3 žygiai", "Mugė | Mugė įvyko"]],
    ),
    "empty lines between cells": (
        "Rodiklis|//|Planuota|//|Pasiekta|//|Dalyviai|//|15|//|18|//|Žygiai|//|2|//|2",
        [["Rodiklis | Planuota | Pasiekta", "Dalyviai | 15 | 18", "Žygiai | 2 | 2"]],
    ),
    "two columns": (
        "Rodiklis|Reikšmė|Apmokyta savanorių|34|Surengta žygių|12",
        [["Rodiklis | Reikšmė", "Apmokyta savanorių | 34", "Surengta žygių | 12"]],
    ),
    "two tables": (
        "Rodiklis|Planuota|Pasiekta|Dalyviai|15|18|Žygiai|2|2|Išlaidos|Planuota|Panaudota|Dažai|80|82|Lentos|20|20",
        [
            ["Rodiklis | Planuota | Pasiekta", "Dalyviai | 15 | 18", "Žygiai | 2 | 2"],
            ["Išlaidos | Planuota | Panaudota", "Dažai | 80 | 82", "Lentos | 20 | 20"],
        ],
    ),
}

LEFT = {
    "labels above their values": "Lankytojai|Planuota|900|Pasiekta|1142",
    "labels with sums": "Finansavimas|Skirta|10 000 Eur|Panaudota|9 800 Eur|Grąžinta|200 Eur",
    "labels with dates": "Veikla|Data|2023-05-18|Vieta|Nida|Trukmė|2 d.",
    "a line of numbers is missing": "Rodiklis|Planuota|Pasiekta|Dalyviai|15|Žygiai|2|2",
    "an odd number of words": "Planuota|Įgyvendinta|Žygis|Žygis įvyko|Mugė",
    "words that go on in the next line": "Planuota|Įgyvendinta|Žygis prie|ežero|Mugė|Mugė įvyko",
    "two lists, the tabs of a page": "Planuotos veiklos|Įgyvendintos veiklos|Surengta talka|Surinktos šiukšlės",
    "numbered lines under heads": "Nr.|Veikla|Data|1.|Žygis|Pirmas sakinys.|Antras sakinys.|Trečias.|2.|Talka|gegužė",
    "a menu": "Pradžia|Veikla|Data|Partneriai|Kontaktai",
    "sentences": "Planuota daug.|Pasiekta dar daugiau.|Dalyvavo visi.|12|13",
    "heads in one line": "Rodiklis, planuota, pasiekta|Dalyviai|15|18",
}


def poured(cells: str) -> str:
    return cells.replace("//", "").replace("|", "\n")


@pytest.mark.parametrize("cells, tables", READ.values(), ids=READ)
def test_reads(cells, tables):
    assert tables_of(poured(cells)) == tables


@pytest.mark.parametrize("cells", LEFT.values(), ids=LEFT)
def test_leaves_alone(cells):
    assert tables_of(poured(cells)) == []
