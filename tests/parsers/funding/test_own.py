"""The writer's own money, told from that of others."""

from __future__ import annotations

import pytest

ROWS = [
    (
        "Prašoma suma: 5000 Eur\nSkirta suma: 3200 Eur\nPanaudota: 3199,87 Eur\nNuosavos lėšos: 450 Eur",
        [
            ("5000", "EUR", "requested", None),
            ("3200", "EUR", "granted", None),
            ("3199.87", "EUR", "spent", None),
            ("450", "EUR", "own", None),
        ],
    ),
    (
        "Bendra projekto vertė: 100 000,00 €\nES dalis: 85 000,00 €\nNuosavas indėlis: 15 000,00 €",
        [("100000.00", "EUR", "total", None), ("85000.00", "EUR", "part", "ES"), ("15000.00", "EUR", "own", None)],
    ),
    ("Projekto vykdytojas prisidėjo nuosavu 1 200 Eur įnašu natūra.", [("1200", "EUR", "own", None)]),
    ("Savanorių darbas įvertintas 1 500 Eur.", [("1500", "EUR", "own", None)]),
    (
        "Projektui skirta 9 tūkst. 840 Eur, dar 1 tūkst. 100 Eur savo lėšų pridėjo klubas.",
        [("9840", "EUR", "granted", None), ("1100", "EUR", "own", "klubas")],
    ),
    (
        "Finansavimo šaltiniai:\n- LR valstybės biudžetas – 14 000 Eur;\n- bendruomenės lėšos – 500 Eur.",
        [("14000", "EUR", "part", "LR valstybės biudžetas"), ("500", "EUR", "own", "bendruomenė")],
    ),
    (
        "Lėšos: NVO programa, finansuojama iš EEE lėšų, – 38 500 €; nuosavas indėlis – 4 278 €; iš viso 42 778 €.",
        [("38500", "EUR", "part", "NVO programa"), ("4278", "EUR", "own", None), ("42778", "EUR", "total", None)],
    ),
    (
        "Projektas kainavo 4 500 eurų. 4000 eurų skyrė Kelmės rajono savivaldybė, 500 eurų – bendruomenė.",
        [
            ("4500", "EUR", "total", None),
            ("4000", "EUR", "granted", "Kelmės rajono savivaldybė"),
            ("500", "EUR", "own", "bendruomenė"),
        ],
    ),
    (
        "Panaudotos lėšos: savivaldybės lėšos – 3 000 Eur, nuosavos lėšos – 200 Eur.",
        [("3000", "EUR", "spent", "savivaldybė"), ("200", "EUR", "own", None)],
    ),
    (
        "Dotacija – 58 912,00 Eur, asociacijos indėlis – 6 545,78 Eur.",
        [("58912.00", "EUR", "granted", None), ("6545.78", "EUR", "own", "asociacija")],
    ),
    (
        (
            "Siemet is Svencioniu rajono savivaldybes gavome 1200 EUR, 300 EUR pridejom savo. Isleidom 1487,60 "
            "EUR, likuti 12,40 EUR grazinom."
        ),
        [
            ("1200", "EUR", "granted", "Svencioniu rajono savivaldybės"),
            ("300", "EUR", "own", None),
            ("1487.60", "EUR", "spent", None),
        ],
    ),
    (
        (
            "Ministerija mums skyrė 3 tūkst. 200 eurų, 400 eurų pridėjo Panevėžio rajono savivaldybė, dar 180 eurų "
            "sumetėme patys."
        ),
        [
            ("3200", "EUR", "granted", "Ministerija"),
            ("400", "EUR", "part", "Panevėžio rajono savivaldybė"),
            ("180", "EUR", "own", None),
        ],
    ),
    (
        (
            "Iš Molėtų rajono savivaldybės gavome 1850 eurų, išleidome 1832,60 Eur. Dar 210 Eur už kurą sumokėjo "
            "pati draugija."
        ),
        [
            ("1850", "EUR", "granted", "Molėtų rajono savivaldybė"),
            ("1832.60", "EUR", "spent", None),
            ("210", "EUR", "own", None),
        ],
    ),
    (
        "Visa projekto sąmata – 15 400 Eur, trūkstamą 1 400 Eur dalį muziejus padengė iš savo lėšų.",
        [("15400", "EUR", "total", None), ("1400", "EUR", "own", None)],
    ),
    (
        "Nuosavas indėlis: 2 500 Eur\nRėmėjų lėšos: 400 Eur",
        [("2500", "EUR", "own", None), ("400", "EUR", "part", "Rėmėjai")],
    ),
    (
        (
            "Finansavimas\n• Kretingos rajono savivaldybė – 2 000 Eur\n• Žemės ūkio ministerija – 6 500 Eur\n• "
            "Bendruomenės lėšos – 300 Eur"
        ),
        [
            ("2000", "EUR", "part", "Kretingos rajono savivaldybė"),
            ("6500", "EUR", "part", "Žemės ūkio ministerija"),
            ("300", "EUR", "own", "Bendruomenė"),
        ],
    ),
    (
        (
            "Projekto vertė – 12 000 eurų, iš jų:\n- Jaunimo reikalų agentūros parama – 9 000 eurų,\n- Utenos "
            "rajono savivaldybės lėšos – 2 000 eurų,\n- nuosavos lėšos – 1 000 eurų."
        ),
        [
            ("12000", "EUR", "total", None),
            ("9000", "EUR", "part", "Jaunimo reikalų agentūra"),
            ("2000", "EUR", "part", "Utenos rajono savivaldybė"),
            ("1000", "EUR", "own", None),
        ],
    ),
    (
        "Klubas projektą parėmė 500 Eur iš savo lėšų.",
        [("500", "EUR", "own", "Klubas")],
    ),
    (
        "Savivaldybė projektui skyrė 2 800 €, trūkstamus 400 € pridėjo pati bendruomenė.",
        [("2800", "EUR", "granted", "Savivaldybė"), ("400", "EUR", "own", None)],
    ),
    (
        "Vietos projekto vertė 31 250,00 Eur, paramos lėšos 25 000,00 Eur, pareiškėjo indėlis 6 250,00 Eur",
        [("31250.00", "EUR", "total", None), ("25000.00", "EUR", "granted", None), ("6250.00", "EUR", "own", None)],
    ),
    (
        "Biudžetas\n2 450,00 Eur – savivaldybės lėšos\n600,00 Eur – rėmėjai\n350,00 Eur – nuosavas indėlis",
        [
            ("2450.00", "EUR", "part", "savivaldybė"),
            ("600.00", "EUR", "part", "rėmėjai"),
            ("350.00", "EUR", "own", None),
        ],
    ),
    (
        (
            "Iš Jaunimo reikalų departamento gavome 6 300 Lt, 700 Lt pridėjo Vilkaviškio rajono savivaldybė, o "
            "likusius 500 Lt surinkome patys."
        ),
        [
            ("6300", "LTL", "granted", "Jaunimo reikalų departamentas"),
            ("700", "LTL", "part", "Vilkaviškio rajono savivaldybė"),
            ("500", "LTL", "own", None),
        ],
    ),
    (
        (
            "Projekto finansavimo šaltiniai: Europos Sąjungos lėšos – 24 000,00 Eur, nacionalinės lėšos – 4 235,00 "
            "Eur, pareiškėjo lėšos – 1 000,00 Eur."
        ),
        [
            ("24000.00", "EUR", "part", "Europos Sąjunga"),
            ("4235.00", "EUR", "part", None),
            ("1000.00", "EUR", "own", None),
        ],
    ),
    (
        "Lėšų poreikis: 9 000 Eur. Prašoma iš savivaldybės: 6 000 Eur. Savos lėšos: 3 000 Eur.",
        [("9000", "EUR", "total", None), ("6000", "EUR", "requested", "savivaldybė"), ("3000", "EUR", "own", None)],
    ),
    (
        (
            "EŽŪFKP ir Lietuvos Respublikos biudžeto parama: 48 000,00 Eur\nNuosavos lėšos: 12 000,00 Eur\nIš "
            "viso: 60 000,00 Eur"
        ),
        [
            ("48000.00", "EUR", "granted", "Lietuvos Respublikos biudžetas"),
            ("12000.00", "EUR", "own", None),
            ("60000.00", "EUR", "total", None),
        ],
    ),
    (
        "• Lietuvos kultūros taryba: 6.000 €\n• Trakų rajono savivaldybė: 1.500 €\n• Nuosavos lėšos: 500 €",
        [
            ("6000", "EUR", "part", "Lietuvos kultūros taryba"),
            ("1500", "EUR", "part", "Trakų rajono savivaldybė"),
            ("500", "EUR", "own", None),
        ],
    ),
    (
        "Visa projekto vertė 23.660 EUR, ES parama 20.111 EUR, bendruomenės įnašas natūra 3.549 EUR.",
        [("23660", "EUR", "total", None), ("20111", "EUR", "granted", "ES"), ("3549", "EUR", "own", None)],
    ),
    (
        (
            "PROJEKTO SĄMATA\n\nPajamos\nSavivaldybė\t900,00 Eur\nBendruomenė\t150,00 Eur\n\nIšlaidos\n"
            "Kuras\t450,00 Eur\nMaistas\t600,00 Eur\nIš viso\t1 050,00 Eur"
        ),
        [
            ("900.00", "EUR", "part", "Savivaldybė"),
            ("150.00", "EUR", "own", "Bendruomenė"),
            ("1050.00", "EUR", "total", None),
        ],
    ),
    (
        "LRKT skyrė 8000 €, Marijampolės sav. – 2000 €, patys pridėjom 1000 €.",
        [
            ("8000", "EUR", "granted", "LRKT"),
            ("2000", "EUR", "granted", "Marijampolės sav."),
            ("1000", "EUR", "own", None),
        ],
    ),
    (
        (
            "Projekto „Bitės“ finansavimas\n\nEuropos Sąjungos fondų lėšos  85 000,00 Eur\nLietuvos Respublikos "
            "valstybės biudžeto lėšos  7 500,00 Eur\nPareiškėjo lėšos  7 500,00 Eur\nIš viso  100 000,00 Eur"
        ),
        [
            ("85000.00", "EUR", "part", "Europos Sąjungos fondai"),
            ("7500.00", "EUR", "part", "Lietuvos Respublikos valstybės biudžetas"),
            ("7500.00", "EUR", "own", None),
            ("100000.00", "EUR", "total", None),
        ],
    ),
    (
        "Išleista 2 300 Eur: 1 500 Eur savivaldybės, 800 Eur – bendruomenės lėšų.",
        [("2300", "EUR", "spent", None), ("1500", "EUR", "part", "savivaldybė"), ("800", "EUR", "own", "bendruomenė")],
    ),
    (
        "Sąmata: 4 200 Eur. Savivaldybė: 3 000 Eur. Rėmėjai: 700 Eur. Patys: 500 Eur.",
        [
            ("4200", "EUR", "total", None),
            ("3000", "EUR", "part", "Savivaldybė"),
            ("700", "EUR", "part", "Rėmėjai"),
            ("500", "EUR", "own", None),
        ],
    ),
    (
        "Bendra vertė: 5 000 €, prašoma: 4 000 €, nuosavas indėlis: 1 000 €.",
        [("5000", "EUR", "total", None), ("4000", "EUR", "requested", None), ("1000", "EUR", "own", None)],
    ),
    (
        "Bendruomenės narių savanoriškas darbas įvertintas 640 Eur.",
        [("640", "EUR", "own", None)],
    ),
    (
        "Vykdytojas prisidėjo 1 000 Eur, partneriai – 500 Eur.",
        [("1000", "EUR", "own", None), ("500", "EUR", "part", "partneriai")],
    ),
    (
        "Projekto vertė 30 000 Eur (ES parama – 25 500 Eur, nuosavos lėšos – 4 500 Eur).",
        [("30000", "EUR", "total", None), ("25500", "EUR", "part", "ES"), ("4500", "EUR", "own", None)],
    ),
    (
        "Buvo gauta 5 600 Lt parama, savų lėšų pridėta 400 Lt.",
        [("5600", "LTL", "granted", None), ("400", "LTL", "own", None)],
    ),
    ("Patys paaukojome 300 Eur.", [("300", "EUR", "own", None)]),
    (
        "Savivaldybė prisidėjo 800 eurų, o 240 eurų sudarė pačios draugijos lėšos.",
        [("800", "EUR", "part", "Savivaldybė"), ("240", "EUR", "own", "draugija")],
    ),
    (
        "Savivaldybė pridėjo 1 500 €, iš nario mokesčio klubas dar įdėjo 820 €.",
        [("1500", "EUR", "part", "Savivaldybė"), ("820", "EUR", "own", None)],
    ),
    (
        "Kiti finansavimo šaltiniai (nurodyti sumą): Plungės rajono savivaldybė – 400 Eur, narių mokestis – 150 Eur",
        [("400", "EUR", "part", "Plungės rajono savivaldybė"), ("150", "EUR", "own", None)],
    ),
]


@pytest.mark.parametrize("text, wanted", ROWS)
def test_reads(text, wanted, entries):
    assert entries(text) == wanted
