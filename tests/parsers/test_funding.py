"""The project's own money: what is read, of which kind and from whom, and what is left alone."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest

from ngoreport.document.document import Document
from ngoreport.parsers.funding import read_funding

Entry = tuple[str, str, str, str | None]

LABELS: list[tuple[str, list[Entry]]] = [
    (
        "Prašoma suma: 5000 Eur\nSkirta suma: 3200 Eur\nPanaudota: 3199,87 Eur\nNuosavos lėšos: 450 Eur",
        [
            ("5000", "EUR", "requested", None),
            ("3200", "EUR", "granted", None),
            ("3199.87", "EUR", "spent", None),
            ("450", "EUR", "own", None),
        ],
    ),
    ("Projekto vertė (Eur): 15600", [("15600", "EUR", "total", None)]),
    ("Projekto vertė, Lt (su PVM) 74 124,74", [("74124.74", "LTL", "total", None)]),
    ("Skirta lėšų, Lt\t6 500,00", [("6500.00", "LTL", "granted", None)]),
    (
        "Projekto vertė\n\n412.680,40 Lt (119.520,51 Eur)",
        [("412680.40", "LTL", "total", None), ("119520.51", "EUR", "total", None)],
    ),
    ("Gauta ir panaudota lėšų: 4 000 Lt", [("4000", "LTL", "granted", None), ("4000", "LTL", "spent", None)]),
    ("Suma: 2500 Eur", [("2500", "EUR", "total", None)]),
    ("Finansavimas: 12 500 Eur, Lietuvos kultūros taryba", [("12500", "EUR", "granted", None)]),
    ("Skirta dotacija: 9 900 Eur (Europos Komisija)", [("9900", "EUR", "granted", "Europos Komisija")]),
    (
        "Bendra projekto vertė: 100 000,00 €\nES dalis: 85 000,00 €\nNuosavas indėlis: 15 000,00 €",
        [("100000.00", "EUR", "total", None), ("85000.00", "EUR", "part", "ES"), ("15000.00", "EUR", "own", None)],
    ),
    (
        "Biudžetas: 120 000 €, iš jo ES finansavimas: 96 000 € (80 %)",
        [("120000", "EUR", "total", None), ("96000", "EUR", "part", "ES")],
    ),
    (
        "Prašoma paramos suma – 8 000 Eur. Bendra projekto vertė – 9 500 Eur.",
        [("8000", "EUR", "requested", None), ("9500", "EUR", "total", None)],
    ),
]

PROSE: list[tuple[str, list[Entry]]] = [
    ("Projektui skirta 42.315 EUR dotacija.", [("42315", "EUR", "granted", None)]),
    ("Projektui skirta 3 000 (trys tūkstančiai) eurų.", [("3000", "EUR", "granted", None)]),
    ("Projekto biudžetas 185 tūkst. eurų.", [("185000", "EUR", "total", None)]),
    ("Projektas kainavo 4 500 eurų.", [("4500", "EUR", "total", None)]),
    ("Viso projekto vertė EUR 35.000", [("35000", "EUR", "total", None)]),
    (
        "Mūsų projektui skirta 6215.50 Eur, nors prašyta 9 800 Eur.",
        [("6215.50", "EUR", "granted", None), ("9800", "EUR", "requested", None)],
    ),
    ("Projekto vykdytojas prisidėjo nuosavu 1 200 Eur įnašu natūra.", [("1200", "EUR", "own", None)]),
    ("Savanorių darbas įvertintas 1 500 Eur.", [("1500", "EUR", "own", None)]),
    (
        "Projektui skirta 32 000 Lt (9267,84 Eur).",
        [("32000", "LTL", "granted", None), ("9267.84", "EUR", "granted", None)],
    ),
    (
        "Projektui skirta daugiau kaip 1,3 mln. eurų (tiksliai 1 312 450,12 Eur).",
        [("1312450.12", "EUR", "granted", None)],
    ),
    (
        "Projekto vertė – apie 230 tūkst. eurų. Projekto biudžetas – 230 145,20 Eur.",
        [("230145.20", "EUR", "total", None)],
    ),
    ("2019 m. Projektui skirta 3 500,00.", [("3500.00", "EUR", "granted", None)]),
    (
        "2020 m. savivaldybė projektui skyrė 2 000 Eur, 2021 m. – 2 500 Eur.",
        [("2000", "EUR", "granted", "savivaldybė"), ("2500", "EUR", "granted", None)],
    ),
    (
        "Iš 10 000 Eur, kuriuos skyrė Spaudos fondas, panaudota 9 870 Eur.",
        [("10000", "EUR", "granted", "Spaudos fondas"), ("9870", "EUR", "spent", None)],
    ),
]

PAYERS: list[tuple[str, list[Entry]]] = [
    (
        "Projekto vertė – 25 000 Eur, iš jų 20 000 Eur skyrė Kultūros taryba, o 5 000 Eur – Kauno miesto savivaldybė.",
        [
            ("25000", "EUR", "total", None),
            ("20000", "EUR", "part", "Kultūros taryba"),
            ("5000", "EUR", "part", "Kauno miesto savivaldybė"),
        ],
    ),
    (
        "Projekto biudžetas – 48 300 Eur (ES fondų lėšos – 41 055 Eur, savivaldybės lėšos – 7 245 Eur).",
        [
            ("48300", "EUR", "total", None),
            ("41055", "EUR", "part", "ES fondai"),
            ("7245", "EUR", "part", "savivaldybė"),
        ],
    ),
    (
        "Projekto vykdymui skirta 12 600 Eur: 11 400 Eur ministerijos ir 1 200 Eur savivaldybės lėšų",
        [
            ("12600", "EUR", "granted", None),
            ("11400", "EUR", "part", "ministerija"),
            ("1200", "EUR", "part", "savivaldybė"),
        ],
    ),
    (
        "Lėšų jam – 9500,0 Eur valstybės ir 1900,0 Eur savivaldybės – skyrė Klaipėdos savivaldybės administracija.",
        [("9500.0", "EUR", "granted", "valstybė"), ("1900.0", "EUR", "granted", "savivaldybė")],
    ),
    (
        "Vertė - 1 mln. 147 tūkst. Eur, iš jų 1 mln. 54 tūkst. Eur – ES lėšos, 93 tūkst. Eur – savivaldybės lėšos.",
        [
            ("1147000", "EUR", "total", None),
            ("1054000", "EUR", "part", "ES"),
            ("93000", "EUR", "part", "savivaldybė"),
        ],
    ),
    (
        "Projekto biudžetas 231 640,00 EUR, iš jo Europos regioninės plėtros fondo (ERPF) lėšos – 196 894,00 EUR.",
        [("231640.00", "EUR", "total", None), ("196894.00", "EUR", "part", "Europos regioninės plėtros fondas")],
    ),
    (
        "Visa projekto suma 214 350 Lt, Lietuvos partneriui iš jos tenka 118 900 Lt.",
        [("214350", "LTL", "total", None), ("118900", "LTL", "part", None)],
    ),
    (
        "Ministerija skyrė 2884,50 Eur, 10 proc. projekto vertės, t. y. 320,50 Eur, padengė rajono savivaldybė.",
        [
            ("2884.50", "EUR", "granted", "Ministerija"),
            ("320.50", "EUR", "part", "rajono savivaldybė"),
        ],
    ),
    ("Projekto rėmėjai - Kultūros rėmimo fondas (6 tūkst. Lt)", [("6000", "LTL", "part", "Kultūros rėmimo fondas")]),
    ("Projektas finansuotas LR SAM (19 tūkstančių 640 eurų)", [("19640", "EUR", "granted", "LR SAM")]),
    (
        "Projektui skirta 9 tūkst. 840 Eur, dar 1 tūkst. 100 Eur savo lėšų pridėjo klubas.",
        [("9840", "EUR", "granted", None), ("1100", "EUR", "own", "klubas")],
    ),
    (
        "Mokykla iš Klaipėdos miesto savivaldybės gavo 1800 eurų, tėvų komitetas pridėjo dar 300 eurų.",
        [("1800", "EUR", "granted", "Klaipėdos miesto savivaldybė"), ("300", "EUR", "part", "tėvų komitetas")],
    ),
    (
        "Gavome 2300 eurų paramą iš Šiaulių miesto savivaldybės.",
        [("2300", "EUR", "granted", "Šiaulių miesto savivaldybė")],
    ),
    (
        "Projektą remia Lietuvos kultūros taryba (8000 Eur), Vilniaus savivaldybė (2500 Eur) ir rėmėjai (700 Eur).",
        [
            ("8000", "EUR", "granted", "Lietuvos kultūros taryba"),
            ("2500", "EUR", "granted", "Vilniaus savivaldybė"),
            ("700", "EUR", "granted", "rėmėjai"),
        ],
    ),
    (
        "Finansavimo šaltiniai:\n- LR valstybės biudžetas – 14 000 Eur;\n- bendruomenės lėšos – 500 Eur.",
        [("14000", "EUR", "part", "LR valstybės biudžetas"), ("500", "EUR", "own", "bendruomenė")],
    ),
    (
        "Lėšos: NVO programa, finansuojama iš EEE lėšų, – 38 500 €; nuosavas indėlis – 4 278 €; iš viso 42 778 €.",
        [("38500", "EUR", "part", "NVO programa"), ("4278", "EUR", "own", None), ("42778", "EUR", "total", None)],
    ),
    ("Renginiui Kultūros taryba skyrė 3 000 eurų dalinį finansavimą.", [("3000", "EUR", "granted", "Kultūros taryba")]),
    (
        "Projektas kainavo 4 500 eurų. 4000 eurų skyrė Kelmės rajono savivaldybė, 500 eurų – bendruomenė.",
        [
            ("4500", "EUR", "total", None),
            ("4000", "EUR", "granted", "Kelmės rajono savivaldybė"),
            ("500", "EUR", "own", "bendruomenė"),
        ],
    ),
    (
        "Bendra projekto suma: 58 900 Eur; Lietuvos partnerio biudžetas: 14 200 Eur",
        [("58900", "EUR", "total", None), ("14200", "EUR", "part", None)],
    ),
    (
        "Projektui gauta parama: 2 500 Lt (KRF), 1 000 Lt (savivaldybė)",
        [("2500", "LTL", "granted", None), ("1000", "LTL", "granted", "savivaldybė")],
    ),
]

TABLES: list[tuple[str, list[Entry]]] = [
    (
        "LĖŠŲ PANAUDOJIMAS\nIšlaidų rūšis\tSuma, Lt\nHonorarai\t3 980,00\nSpauda\t1 000,00\nIŠ VISO\t4 980,00",
        [("4980.00", "LTL", "spent", None)],
    ),
    (
        "Panaudota lėšų, Lt\t4 980,00\n\nIšlaidų rūšis\tSuma, Lt\nHonorarai\t3 980,00\nIŠ VISO\t4 980,00",
        [("4980.00", "LTL", "spent", None)],
    ),
    (
        "Išlaidų pavadinimas\tSąmata, Eur\tFaktiškai panaudota, Eur\nKuras\t500,00\t480,00\nIš viso:\t500,00\t480,00",
        [("500.00", "EUR", "total", None), ("480.00", "EUR", "spent", None)],
    ),
    (
        "Lėšų šaltinis\tGauta, Eur\nKultūros taryba\t1000\nRėmėjai\t250\nIš viso\t1250",
        [
            ("1000", "EUR", "part", "Kultūros taryba"),
            ("250", "EUR", "part", "Rėmėjai"),
            ("1250", "EUR", "granted", None),
        ],
    ),
    (
        "Išlaidos\tSavivaldybės lėšos, Lt\tIš viso, Lt\nMaitinimas\t2 640,00\t2 900,00\nIš viso\t2 640,00\t2 900,00",
        [("2640.00", "LTL", "part", "Savivaldybė"), ("2900.00", "LTL", "spent", None)],
    ),
]

NOTHING = [
    ("Seminaro dalyviai mokėjo 5 Eur už pietus.", "a price"),
    ("Lektoriaus honoraras – 200 Eur.", "a wage"),
    ("Bilieto kaina 3 eurai.", "a price"),
    ("Vienam projektui galima skirti iki 10 000 Eur.", "the rule of a call"),
    ("Šiemet konkursui skirta 2 mln. eurų.", "a whole call"),
    ("Fondas šiemet skyrė 1 200 000 Eur 74 projektams.", "many projects"),
    ("Programos „Kultūra“ biudžetas – 1,46 mlrd. eurų.", "a whole programme"),
    ("Ankstesniam projektui skirta 8 000 Eur.", "another project"),
    ("Kiekvienam dalyviui skirta 20 eurų.", "a sum for one person"),
    ("Vienam vaikui per dieną skirta 5 Eur.", "a sum for one person"),
    ("Laimėtojai gavo 100 eurų prizą, dalyvio mokestis – 20 Eur.", "a prize and a fee"),
    ("Nupirkta spausdintuvų už 600 Eur.", "a price"),
    ("Projekto lėšomis nupirktas 12 000 Eur vertės autobusas.", "the value of a thing"),
    ("Išlaidos\tSuma, Eur\nTransportas\t480,00\nMaitinimas\t20,00", "rows of an expense table"),
    ("2013 m. projektui skirta 3 500,00.", "litas or euro: the text says neither"),
    ("Projektui skirta 30 valandų ir 2 000 kv. m.", "no money"),
    ("Vykdytojas – VšĮ „Projektas“, tel. 8 600 00 011, kodas 300000512.", "no money"),
]


def entries(text: str) -> list[tuple[object, ...]]:
    values = [candidate.value for candidate in read_funding(Document(text))]
    return [
        (value["amount"], value["currency"], value["kind"], value["source"])
        for value in values
        if not isinstance(value, str)
    ]


@pytest.mark.parametrize(("text", "wanted"), [*LABELS, *PROSE, *PAYERS, *TABLES])
@pytest.mark.parametrize("form", ["as written", "decomposed", "no-break spaces"])
def test_reads(text: str, wanted: list[Entry], form: str) -> None:
    if form == "decomposed":
        text = unicodedata.normalize("NFD", text)
    elif form == "no-break spaces":
        text = text.replace(" ", "\u00a0")
    assert entries(text) == [(Decimal(amount), currency, kind, source) for amount, currency, kind, source in wanted]


@pytest.mark.parametrize(("text", "why"), NOTHING)
def test_leaves_alone(text: str, why: str) -> None:
    assert entries(text) == [], why


def test_reads_a_sum_said_twice_once() -> None:
    text = "Skirta suma: 3 200 Eur\n\nProjektui skirta 3 200 Eur, už tai dėkojame."
    assert entries(text) == [(Decimal(3200), "EUR", "granted", None)]


def test_parts_point_at_their_words() -> None:
    document = Document("Žemės ūkio ministerija skyrė 2884,50 Eur.")
    (candidate,) = read_funding(document)
    words = {name: document.text.value(span) for name, span in candidate.parts.items()}
    assert words == {
        "amount": "2884,50 Eur",
        "currency": "2884,50 Eur",
        "kind": "skyrė",
        "source": "Žemės ūkio ministerija",
    }
