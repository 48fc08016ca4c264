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
        "Projektui 8 000 Eur skyrė Kultūros ministerija, dar po 600 Eur pridėjo Utenos ir Molėtų rajonų savivaldybės.",
        [
            ("8000", "EUR", "granted", "Kultūros ministerija"),
            ("600", "EUR", "part", "Utenos rajono savivaldybė"),
        ],
    ),
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
            ("320.50", "EUR", "part", "savivaldybė"),
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
    (
        "Projektui skirta 8 450 Eur paramos iš Europos žemės ūkio fondo kaimo plėtrai.",
        [("8450", "EUR", "granted", "Europos žemės ūkio fondas kaimo plėtrai")],
    ),
    (
        "Savivaldybė jam skyrė 1 900 Eur iš Nevyriausybinių organizacijų projektų rėmimo programos.",
        [("1900", "EUR", "granted", "Savivaldybė")],
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
        (
            "Nr.    Pareiškėjas          Projekto pavadinimas    Prašoma, Eur    Skirta, Eur\n"
            "7      Kalvos bendruomenė   Ugnies vakarai          1 400           900"
        ),
        [("1400", "EUR", "requested", None), ("900", "EUR", "granted", None)],
    ),
    (
        "| Iš kur | Suma, Eur |\n|---|---|\n| Savivaldybė | 700,00 |\n| Klubo indėlis | 120,00 |\n| Viso | 820,00 |",
        [
            ("700.00", "EUR", "part", "Savivaldybė"),
            ("120.00", "EUR", "own", "Klubas"),
            ("820.00", "EUR", "total", None),
        ],
    ),
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
            ("1000", "EUR", "granted", "Kultūros taryba"),
            ("250", "EUR", "granted", "Rėmėjai"),
            ("1250", "EUR", "granted", None),
        ],
    ),
    (
        "Išlaidos\tSavivaldybės lėšos, Lt\tIš viso, Lt\nMaitinimas\t2 640,00\t2 900,00\nIš viso\t2 640,00\t2 900,00",
        [("2640.00", "LTL", "part", "Savivaldybė"), ("2900.00", "LTL", "spent", None)],
    ),
]

# One line and kind of writing a row: labels, separators, units, payers before and behind, tables.
SHAPES: list[tuple[str, list[Entry]]] = [
    (
        "Savivaldybė skyrė 5 000 Eur, iš jų 4 800 Eur panaudota.",
        [("5000", "EUR", "granted", "Savivaldybė"), ("4800", "EUR", "spent", None)],
    ),
    (
        "Finansavimas – Lietuvos kultūros taryba skyrė 4 200 Eur, Zarasų rajono savivaldybė – 1 050 Eur",
        [
            ("4200", "EUR", "granted", "Lietuvos kultūros taryba"),
            ("1050", "EUR", "granted", "Zarasų rajono savivaldybė"),
        ],
    ),
    # what a grant was spent on is no money of the project's
    (
        "Savivaldybė skyrė 3 400 Eur, lėšos panaudotos pagal paskirtį: cimbolų gamyba – 1 980 Eur, atlygis – 960 Eur.",
        [("3400", "EUR", "granted", "Savivaldybė")],
    ),
    (
        "Panaudotos lėšos: savivaldybės lėšos – 3 000 Eur, nuosavos lėšos – 200 Eur.",
        [("3000", "EUR", "spent", "savivaldybė"), ("200", "EUR", "own", None)],
    ),
    # a share between commas, and the verb said once
    (
        "Didžiąją dalį, 16 100 eurų, skyrė Prienų rajono savivaldybė, 6 000 eurų – Lietuvos plaukimo federacija.",
        [
            ("16100", "EUR", "granted", "Prienų rajono savivaldybė"),
            ("6000", "EUR", "granted", "Lietuvos plaukimo federacija"),
        ],
    ),
    (
        "60 procentų, arba 1 476 000 eurų, skiria Europos Sąjunga.",
        [("1476000", "EUR", "granted", "Europos Sąjunga")],
    ),
    ("Iš fondo pinigų išleidome 2 764 eurus, 36 eurus pervedėme atgal.", [("2764", "EUR", "spent", None)]),
    (
        "Dotacija – 58 912,00 Eur, asociacijos indėlis – 6 545,78 Eur.",
        [("58912.00", "EUR", "granted", None), ("6545.78", "EUR", "own", "asociacija")],
    ),
    # columns kept by spaces, without a first cell in the header; a total under „panaudojimas“
    (
        (
            "9. Projekto finansavimas\n\n                          Planuota, Lt       Gauta, Lt\n"
            "Kultūros rėmimo fondas          20.000             14.000\n"
            "Rietavo savivaldybė              5.000              5.000\n"
            "VISO                            25.000             19.000\n\n"
            "10. Fondo lėšų panaudojimas\n\n"
            "Honorarai                        7.450\nTransportas                      6.550\n"
            "VISO                            14.000  (keturiolika tūkstančių litų)"
        ),
        [
            ("20000", "LTL", "part", "Kultūros rėmimo fondas"),
            ("14000", "LTL", "granted", "Kultūros rėmimo fondas"),
            ("5000", "LTL", "part", "Rietavo savivaldybė"),
            ("5000", "LTL", "granted", "Rietavo savivaldybė"),
            ("25000", "LTL", "total", None),
            ("19000", "LTL", "granted", None),
            ("14000", "LTL", "spent", None),
        ],
    ),
    (
        (
            "9. Lėšų panaudojimas\n\n                              Skirta, Eur     Panaudota, Eur\n"
            "Trenerių atlygis              2 400,00        2 400,00\n"
            "Valčių nuoma                  1 150,00        1 150,00\n"
            "Iš viso savivaldybės lėšų     3 550,00        3 550,00"
        ),
        [("3550.00", "EUR", "granted", None), ("3550.00", "EUR", "spent", None)],
    ),
    (
        (
            "III. LĖŠŲ PANAUDOJIMAS\n\nEil. Nr.\tŠaltinis\tSuma, Lt\n1.\tRajono savivaldybės biudžetas\t6 000,00\n"
            "2.\tNuosavos lėšos (nario mokestis)\t850,00\n\tIš viso:\t6 850,00"
        ),
        [
            ("6000.00", "LTL", "spent", "Rajono savivaldybės biudžetas"),
            ("850.00", "LTL", "own", None),
            ("6850.00", "LTL", "spent", None),
        ],
    ),
    (
        "2019 m.\nPrašoma suma 12 400,00 Eur\nSkirta suma 8 000,00 Eur\nPanaudota suma 7 990,10 Eur",
        [
            ("12400.00", "EUR", "requested", None),
            ("8000.00", "EUR", "granted", None),
            ("7990.10", "EUR", "spent", None),
        ],
    ),
    (
        "Paramos suma 22 730,08 Eur",
        [("22730.08", "EUR", "granted", None)],
    ),
    (
        "Skirta iš savivaldybės biudžeto    4 500,00 Eur\nUAB „Upės valtys“ parama   300,00 Eur",
        [("4500.00", "EUR", "granted", "savivaldybės biudžetas"), ("300.00", "EUR", "granted", "UAB „Upės valtys“")],
    ),
    (
        (
            "Bendra projekto vertė 486 250,00 Eur\nEuropos socialinio fondo + lėšos 413 312,50 Eur (85 proc.)\n"
            "Rietavo savivaldybės biudžeto lėšos 72 937,50 Eur (15 proc.)"
        ),
        [
            ("486250.00", "EUR", "total", None),
            ("413312.50", "EUR", "part", "Europos socialinis fondas +"),
            ("72937.50", "EUR", "part", "Rietavo savivaldybės biudžetas"),
        ],
    ),
    (
        (
            "Bendras biudžetas: 398 760,00 EUR\nEuropos regioninės plėtros fondo lėšos: 319 008,00 EUR\nProjekto "
            "partnerių indėlis: 79 752,00 EUR"
        ),
        [
            ("398760.00", "EUR", "total", None),
            ("319008.00", "EUR", "part", "Europos regioninės plėtros fondas"),
            ("79752.00", "EUR", "part", None),
        ],
    ),
    (
        "Lazdijų rajono savivaldybės lėšos – 3 125,00 Eur (10 proc.)",
        [("3125.00", "EUR", "part", "Lazdijų rajono savivaldybė")],
    ),
    (
        "Skirta suma: 14 880 €\nSavivaldybės prisidėjimas: 1 650 €",
        [("14880", "EUR", "granted", None), ("1650", "EUR", "part", "Savivaldybė")],
    ),
    (
        "2021-03-01\nLėšos (Eur): skirta 5 000, panaudota 4 870",
        [("5000", "EUR", "granted", None), ("4870", "EUR", "spent", None)],
    ),
    (
        "LĖŠOS (Eur)\nPrašyta\t1 450,00\nSkirta\t980,00\nPanaudota\t980,00",
        [("1450.00", "EUR", "requested", None), ("980.00", "EUR", "granted", None), ("980.00", "EUR", "spent", None)],
    ),
    (
        (
            "Lėšos\nŠaltinis | Skirta, Eur | Panaudota, Eur\nLietuvos Respublikos kultūros ministerija | 2 400,00 "
            "| 2 400,00\nPakruojo rajono savivaldybė | 600,00 | 600,00\nBibliotekos specialiosios lėšos | 350,00 | "
            "318,20\nIš viso | 3 350,00 | 3 318,20"
        ),
        [
            ("2400.00", "EUR", "granted", "Lietuvos Respublikos kultūros ministerija"),
            ("2400.00", "EUR", "spent", "Lietuvos Respublikos kultūros ministerija"),
            ("600.00", "EUR", "granted", "Pakruojo rajono savivaldybė"),
            ("600.00", "EUR", "spent", "Pakruojo rajono savivaldybė"),
            ("350.00", "EUR", "own", "Biblioteka"),
            ("318.20", "EUR", "spent", "Biblioteka"),
            ("3350.00", "EUR", "granted", None),
            ("3318.20", "EUR", "spent", None),
        ],
    ),
    (
        "6. Prašyta / skirta lėšų, Eur\n3 400,00 / 2 050,00\n7. Kita",
        [("3400.00", "EUR", "requested", None), ("2050.00", "EUR", "granted", None)],
    ),
    (
        "Skirta / panaudota lėšų: 500 / 480,50 Eur",
        [("500", "EUR", "granted", None), ("480.50", "EUR", "spent", None)],
    ),
    (
        (
            "7. FINANSAVIMAS (EUR)\n7.1. valstybės biudžeto lėšos     11 236\n7.2. savivaldybės biudžeto lėšos  2 809\n"
            "7.3. IŠ VISO                      14 045\n7.4. panaudota                    14 000,12"
        ),
        [
            ("11236", "EUR", "part", "valstybės biudžetas"),
            ("2809", "EUR", "part", "savivaldybės biudžetas"),
            ("14045", "EUR", "total", None),
            ("14000.12", "EUR", "spent", None),
        ],
    ),
    (
        (
            "Šaltinis | Pagal sutartį, Eur | Faktiškai, Eur\nKretingos rajono savivaldybė | 6 743,75 | 6 700,00\n"
            "Nuosavos lėšos | 200,00 | 200,00\nIš viso | 6 943,75 | 6 900,00"
        ),
        [
            ("6743.75", "EUR", "part", "Kretingos rajono savivaldybė"),
            ("6700.00", "EUR", "spent", "Kretingos rajono savivaldybė"),
            ("200.00", "EUR", "own", None),
            ("200.00", "EUR", "spent", None),
            ("6943.75", "EUR", "total", None),
            ("6900.00", "EUR", "spent", None),
        ],
    ),
    (
        (
            "Šaltinis\nPlanuota, Eur\nPanaudota, Eur\nKupiškio rajono savivaldybė\n1 200\n1 180,50\nRėmėjai\n300\n–\n"
            "Nuosavos lėšos\n50\n70\nIš viso\n1 550\n1 250,50"
        ),
        [
            ("1200", "EUR", "part", "Kupiškio rajono savivaldybė"),
            ("1180.50", "EUR", "spent", "Kupiškio rajono savivaldybė"),
            ("300", "EUR", "part", "Rėmėjai"),
            ("50", "EUR", "own", None),
            ("70", "EUR", "spent", None),
            ("1550", "EUR", "total", None),
            ("1250.50", "EUR", "spent", None),
        ],
    ),
    (
        (
            "Lėšų šaltinis\tPlanuota, Lt\tGauta, Lt\nSavivaldybės biudžetas\t5 000\t4 000\nRėmėjai\t1 000\t1 200\n"
            "Iš viso\t6 000\t5 200"
        ),
        [
            ("5000", "LTL", "part", "Savivaldybės biudžetas"),
            ("4000", "LTL", "granted", "Savivaldybės biudžetas"),
            ("1000", "LTL", "part", "Rėmėjai"),
            ("1200", "LTL", "granted", "Rėmėjai"),
            ("6000", "LTL", "total", None),
            ("5200", "LTL", "granted", None),
        ],
    ),
    (
        (
            "Finansavimo šaltinis    Suma, Eur\nKultūros taryba    7 000\nŠakių rajono savivaldybė    2 000\n"
            "Draugijos lėšos    500\nIš viso    9 500"
        ),
        [
            ("7000", "EUR", "part", "Kultūros taryba"),
            ("2000", "EUR", "part", "Šakių rajono savivaldybė"),
            ("500", "EUR", "own", "Draugija"),
            ("9500", "EUR", "total", None),
        ],
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
        "Konkurse laimejom 2500 eurų, išleidom 2480.",
        [("2500", "EUR", "granted", None), ("2480", "EUR", "spent", None)],
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
        (
            "Devynis tūkstančius eurų jam skyrė Lietuvos kultūros taryba, dar pusantro tūkstančio – Varėnos rajono "
            "savivaldybė."
        ),
        [
            ("9000", "EUR", "granted", "Lietuvos kultūros taryba"),
            ("1500", "EUR", "granted", "Varėnos rajono savivaldybė"),
        ],
    ),
    (
        "2008 m. gavome 6000 Lt, panaudojome 5712 Lt, likę 288 Lt grąžinti.",
        [("6000", "LTL", "granted", None), ("5712", "LTL", "spent", None)],
    ),
    (
        "Prašyta suma – 11 200 Eur, skirta ir panaudota – 7 840 Eur",
        [("11200", "EUR", "requested", None), ("7840", "EUR", "granted", None), ("7840", "EUR", "spent", None)],
    ),
    (
        (
            "Projektas, iš dalies finansuojamas Lietuvos kultūros tarybos (11 200 Eur) ir Biržų rajono "
            "savivaldybės (2 800 Eur), baigtas."
        ),
        [("11200", "EUR", "part", "Lietuvos kultūros taryba"), ("2800", "EUR", "part", "Biržų rajono savivaldybė")],
    ),
    (
        (
            "Bendras biudžetas: 398 760,00 EUR\n\nPARTNERIAI\n\nVadovaujantis partneris\nVšĮ „Sodas“\nKlevų g. 3, "
            "Biržai\nBiudžetas – 171 430,00 EUR\n\n2 partneris\nBiedrība „Zāles“\nBauska\nBiudžetas – 127 330,00 "
            "EUR"
        ),
        [("398760.00", "EUR", "total", None), ("171430.00", "EUR", "part", None), ("127330.00", "EUR", "part", None)],
    ),
    (
        (
            "35 982 eurus skyrė Aktyvių piliečių fondas, kuris finansuojamas EEE lėšomis, o 3 998 eurus – Plungės "
            "rajono savivaldybė."
        ),
        [
            ("35982", "EUR", "granted", "Aktyvių piliečių fondas"),
            ("3998", "EUR", "granted", "Plungės rajono savivaldybė"),
        ],
    ),
    (
        "Europos Komisija jam skyrė 60 tūkst. eurų.",
        [("60000", "EUR", "granted", "Europos Komisija")],
    ),
    (
        "Draugija čia vykdė projektą „Antras ratas“, kuriam Telšių rajono savivaldybė skyrė 4 tūkst. 600 eurų.",
        [("4600", "EUR", "granted", "Telšių rajono savivaldybė")],
    ),
    (
        "Projekto biudžetas: 200 000 Eur\niš jų Pasvalio krašto gamtos centrui – 72 900 Eur",
        [("200000", "EUR", "total", None), ("72900", "EUR", "part", None)],
    ),
    (
        (
            "Bendra projekto vertė: 14 300 Eur, iš jų 12 800 Eur skyrė Jaunimo reikalų agentūra, 1 500 Eur – "
            "Šilutės rajono savivaldybė."
        ),
        [
            ("14300", "EUR", "total", None),
            ("12800", "EUR", "part", "Jaunimo reikalų agentūra"),
            ("1500", "EUR", "part", "Šilutės rajono savivaldybė"),
        ],
    ),
    (
        "Projektui skirta trys tūkstančiai du šimtai litų.",
        [("3200", "LTL", "granted", None)],
    ),
    (
        "Projekto vertė – 2,4 mln. Lt.",
        [("2400000", "LTL", "total", None)],
    ),
    (
        "Skirta parama: 16 000 Lt (4633,92 Eur)",
        [("16000", "LTL", "granted", None), ("4633.92", "EUR", "granted", None)],
    ),
    (
        "Paramos dydis – penkiolika tūkstančių eurų.",
        [("15000", "EUR", "granted", None)],
    ),
    (
        "Projektui iš Europos socialinio fondo skirta 1 mln. 204 tūkst. eurų.",
        [("1204000", "EUR", "granted", "Europos socialinis fondas")],
    ),
    (
        (
            "Bendra projekto vertė 20 000 Eur, iš kurių 85 proc. (17 000 Eur) sudaro ES lėšos, 15 proc. (3 000 "
            "Eur) – savivaldybės."
        ),
        [("20000", "EUR", "total", None), ("17000", "EUR", "part", "ES"), ("3000", "EUR", "part", "savivaldybė")],
    ),
    (
        "Tinkamos finansuoti išlaidos: 54 120,30 Eur",
        [("54120.30", "EUR", "total", None)],
    ),
    (
        "Projekto finansavimo suma (Eur) 9 800",
        [("9800", "EUR", "granted", None)],
    ),
    (
        "ES dalis: 170 000,00 Eur; valstybės biudžeto lėšos: 30 000,00 Eur",
        [("170000.00", "EUR", "part", "ES"), ("30000.00", "EUR", "part", "valstybės biudžetas")],
    ),
    (
        "Nuosavas indėlis: 2 500 Eur\nRėmėjų lėšos: 400 Eur",
        [("2500", "EUR", "own", None), ("400", "EUR", "part", "Rėmėjai")],
    ),
    (
        "Gauta\t3 200 Eur\nIšleista\t3 150,40 Eur",
        [("3200", "EUR", "granted", None), ("3150.40", "EUR", "spent", None)],
    ),
    (
        "Projekto vertė | 74 124,74 Eur\nSkirta | 60 000 Eur",
        [("74124.74", "EUR", "total", None), ("60000", "EUR", "granted", None)],
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
        "Projektui įgyvendinti gauta 4 500 Eur parama.",
        [("4500", "EUR", "granted", None)],
    ),
    (
        "Iš viso projektui išleidome 3 214,55 Eur.",
        [("3214.55", "EUR", "spent", None)],
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
        ("Projektą finansuoja Kultūros rėmimo fondas, skyręs 18 000 litų, ir Alytaus miesto savivaldybė (4 000 litų)."),
        [
            ("18000", "LTL", "granted", "Kultūros rėmimo fondas"),
            ("4000", "LTL", "granted", "Alytaus miesto savivaldybė"),
        ],
    ),
    (
        "Prašėme 5 000 eurų, gavome 3 200 eurų.",
        [("5000", "EUR", "requested", None), ("3200", "EUR", "granted", None)],
    ),
    (
        "Projekto biudžetas (Eur): 45 300,00. ES fondų lėšos (Eur): 38 505,00.",
        [("45300.00", "EUR", "total", None), ("38505.00", "EUR", "part", "ES fondai")],
    ),
    (
        "Dotacija: 27 400 EUR\nKofinansavimas: 3 000 EUR",
        [("27400", "EUR", "granted", None), ("3000", "EUR", "part", None)],
    ),
    (
        "Paramos lėšų panaudota: 6 120 Eur",
        [("6120", "EUR", "spent", None)],
    ),
    (
        "Iš valstybės biudžeto projektui skirta 11 000 Eur, savivaldybė prisidėjo 1 000 Eur.",
        [("11000", "EUR", "granted", "valstybės biudžetas"), ("1000", "EUR", "part", "savivaldybė")],
    ),
    (
        "Vietos projekto vertė 31 250,00 Eur, paramos lėšos 25 000,00 Eur, pareiškėjo indėlis 6 250,00 Eur",
        [("31250.00", "EUR", "total", None), ("25000.00", "EUR", "granted", None), ("6250.00", "EUR", "own", None)],
    ),
    (
        "SKIRTA SUMA (EUR)\n5 200,00\nPANAUDOTA SUMA (EUR)\n5 200,00",
        [("5200.00", "EUR", "granted", None), ("5200.00", "EUR", "spent", None)],
    ),
    (
        "Projekto lėšos: 7 000 Eur (Savivaldybė) + 1 000 Eur (partneriai)",
        [("7000", "EUR", "part", "Savivaldybė"), ("1000", "EUR", "part", "partneriai")],
    ),
    (
        "Projektui įgyvendinti skyrė 6 000 Eur Šiaulių miesto savivaldybė.",
        [("6000", "EUR", "granted", "Šiaulių miesto savivaldybė")],
    ),
    (
        "Parama gauta iš fondo „Geros valios kelias“ – 2 750 Eur.",
        [("2750", "EUR", "granted", "fondas „Geros valios kelias“")],
    ),
    (
        "Lėšas – 8 400 Eur – skyrė Lietuvos kultūros taryba.",
        [("8400", "EUR", "granted", "Lietuvos kultūros taryba")],
    ),
    (
        "Kaimo rėmimo programos lėšos – 4 000 Eur.",
        [("4000", "EUR", "part", "Kaimo rėmimo programa")],
    ),
    (
        "Pinigai\nGauta iš savivaldybės: 900 €\nGauta iš rėmėjų: 150 €\nIšleista: 1 040 €",
        [("900", "EUR", "granted", "savivaldybė"), ("150", "EUR", "granted", None), ("1040", "EUR", "spent", None)],
    ),
    (
        "Bendras finansavimas 64 000 Eur, iš jų Lietuvos dalis 21 000 Eur.",
        [("64000", "EUR", "granted", None), ("21000", "EUR", "part", None)],
    ),
    (
        "Mūsų mokyklai iš 118 400 Eur dotacijos tenka 31 250 Eur.",
        [("118400", "EUR", "granted", None), ("31250", "EUR", "part", None)],
    ),
    (
        "Projekto išlaidos – 10 450 Eur. Iš jų Druskininkų savivaldybė padengė 8 000 Eur.",
        [("10450", "EUR", "total", None), ("8000", "EUR", "part", "Druskininkų savivaldybė")],
    ),
    (
        "Tam is Kulturos tarybos gauta 4000 Eur.",
        [("4000", "EUR", "granted", "Kulturos taryba")],
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
            "Tarpinstitucinio projekto „Saulė“ bendra suma – 88 000 eurų. Europos Komisijos dotacija sudaro 70 400 "
            "eurų (80 %), likusius 17 600 eurų skirs partneriai."
        ),
        [
            ("88000", "EUR", "total", None),
            ("70400", "EUR", "granted", "Europos Komisija"),
            ("17600", "EUR", "part", "partneriai"),
        ],
    ),
    (
        "Projektas finansuojamas Lietuvos Respublikos kultūros ministerijos lėšomis (3 500 eurų).",
        [("3500", "EUR", "granted", "Lietuvos Respublikos kultūros ministerija")],
    ),
    (
        ("Projektą parėmė Ignalinos rajono savivaldybė, skyrusi 1 200 eurų, ir Kultūros taryba, skyrusi 4 000 eurų."),
        [("1200", "EUR", "granted", "Ignalinos rajono savivaldybė"), ("4000", "EUR", "granted", "Kultūros taryba")],
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
        "Gautos lėšos: 4500 Eur (Alytaus miesto savivaldybės administracija)",
        [("4500", "EUR", "granted", "Alytaus miesto savivaldybės administracija")],
    ),
    (
        "Finansavimą – 7 350 Eur – skyrė Socialinės apsaugos ir darbo ministerija.",
        [("7350", "EUR", "granted", "Socialinės apsaugos ir darbo ministerija")],
    ),
    (
        "Lėšų poreikis: 9 000 Eur. Prašoma iš savivaldybės: 6 000 Eur. Savos lėšos: 3 000 Eur.",
        [("9000", "EUR", "total", None), ("6000", "EUR", "requested", "savivaldybė"), ("3000", "EUR", "own", None)],
    ),
    (
        "Sutarties suma: 5 500 Eur",
        [("5500", "EUR", "total", None)],
    ),
    (
        "Patirta išlaidų – 5 321,77 Eur.",
        [("5321.77", "EUR", "spent", None)],
    ),
    (
        "Bendros projekto išlaidos sudarė 41 200 Lt, iš jų 35 000 Lt – fondo parama.",
        [("41200", "LTL", "spent", None), ("35000", "LTL", "part", "fondas")],
    ),
    (
        "Projekto vertė – 12,5 tūkst. Eur, savivaldybė skyrė 10 tūkst. Eur.",
        [("12500", "EUR", "total", None), ("10000", "EUR", "granted", "savivaldybė")],
    ),
    (
        "Programos lėšomis panaudota 1 930 Eur iš skirtų 2 000 Eur.",
        [("1930", "EUR", "spent", None), ("2000", "EUR", "granted", None)],
    ),
    (
        "Skyrus 2 000 Eur paramą, panaudota 1 930 Eur.",
        [("2000", "EUR", "granted", None), ("1930", "EUR", "spent", None)],
    ),
    (
        "Skirtas finansavimas – 9 700 eurų, panaudotas – 9 512,40 Eur.",
        [("9700", "EUR", "granted", None), ("9512.40", "EUR", "spent", None)],
    ),
    (
        "Kultūros ministerijai skyrus 2 500 Lt, dar 800 Lt pridėjo seniūnija.",
        [("2500", "LTL", "granted", None), ("800", "LTL", "part", "seniūnija")],
    ),
    (
        "Lietuvos partnerių biudžetas – 54 000 EUR, bendras projekto biudžetas – 310 000 EUR.",
        [("54000", "EUR", "part", None), ("310000", "EUR", "total", None)],
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
        "Projektui finansuoti Vilniaus miesto savivaldybė iš 2022 m. biudžeto skyrė 3 400 Eur.",
        [("3400", "EUR", "granted", "Vilniaus miesto savivaldybė")],
    ),
    (
        "Tėvų įmokos – 450 Eur, rėmėjų parama – 1 000 Eur.",
        [("450", "EUR", "part", "Tėvai"), ("1000", "EUR", "granted", "rėmėjai")],
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
        "Šiam projektui Švietimo mainų paramos fondas skyrė 31 245 eurus.",
        [("31245", "EUR", "granted", "Švietimo mainų paramos fondas")],
    ),
    (
        "Laimėjome 15 tūkst. eurų finansavimą iš Europos solidarumo korpuso.",
        [("15000", "EUR", "granted", "Europos solidarumo korpusas")],
    ),
    (
        "Skirta: 1.200,00 Lt / panaudota: 1.200,00 Lt",
        [("1200.00", "LTL", "granted", None), ("1200.00", "LTL", "spent", None)],
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
        (
            "Eil. Nr. | Finansavimo šaltinis | Suma (Eur)\n1. | Kauno miesto savivaldybė | 3 000\n2. | Nuosavos "
            "lėšos | 400\n | Iš viso | 3 400"
        ),
        [
            ("3000", "EUR", "part", "Kauno miesto savivaldybė"),
            ("400", "EUR", "own", None),
            ("3400", "EUR", "total", None),
        ],
    ),
    (
        (
            "Projektui gavome paramą iš dviejų šaltinių: Jurbarko rajono savivaldybė skyrė 1 500 eurų, UAB „Medis“ "
            "– 300 eurų."
        ),
        [("1500", "EUR", "granted", "Jurbarko rajono savivaldybė"), ("300", "EUR", "granted", "UAB „Medis“")],
    ),
    (
        "Bendra projekto suma: 3200 Lt (926,78 Eur); savivaldybės dalis: 2500 Lt (724,05 Eur)",
        [
            ("3200", "LTL", "total", None),
            ("926.78", "EUR", "total", None),
            ("2500", "LTL", "part", "savivaldybė"),
            ("724.05", "EUR", "part", "savivaldybė"),
        ],
    ),
    (
        ("Projekto vertę – 64 800 eurų – sudaro ES parama (55 080 eurų) ir savivaldybės biudžeto lėšos (9 720 eurų)."),
        [
            ("64800", "EUR", "total", None),
            ("55080", "EUR", "granted", "ES"),
            ("9720", "EUR", "part", "savivaldybės biudžetas"),
        ],
    ),
    (
        "Iš 5 000 eurų paramos panaudojom 4 890, likusius 110 grąžinom.",
        [("5000", "EUR", "granted", None), ("4890", "EUR", "spent", None)],
    ),
    (
        "Projektas vertas 2,3 mln. eurų.",
        [("2300000", "EUR", "total", None)],
    ),
    (
        "Projekto veikloms įgyvendinti prireikė 3 870 Eur.",
        [("3870", "EUR", "total", None)],
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
        "Parama (Eur)    12 500,00\nNuosavos lėšos (Eur)    2 500,00",
        [("12500.00", "EUR", "granted", None), ("2500.00", "EUR", "own", None)],
    ),
    (
        "Viso projekto biudžetas: EUR 120,500.00 (EU contribution: EUR 96,400.00)",
        [("120500.00", "EUR", "total", None), ("96400.00", "EUR", "part", None)],
    ),
    (
        "Projektui skirta 4 000 Eur; panaudota 4 000 Eur; nepanaudota 0 Eur.",
        [("4000", "EUR", "granted", None), ("4000", "EUR", "spent", None)],
    ),
    (
        "Projekto finansinė ataskaita: gauta 2 700 Eur, panaudota 2 655,20 Eur, likutis 44,80 Eur.",
        [("2700", "EUR", "granted", None), ("2655.20", "EUR", "spent", None)],
    ),
    (
        "Valstybės biudžeto lėšos sudaro 11 600,00 Eur, ES struktūrinių fondų lėšos – 65 700,00 Eur.",
        [("11600.00", "EUR", "part", "Valstybės biudžetas"), ("65700.00", "EUR", "part", "ES struktūriniai fondai")],
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
        "Mūsų bendruomenė gavo 3 800 eurų iš Kaimo plėtros programos.",
        [("3800", "EUR", "granted", "Kaimo plėtros programa")],
    ),
    (
        "Kauno rajono savivaldybė parėmė projektą 1 500 eurų.",
        [("1500", "EUR", "granted", "Kauno rajono savivaldybė")],
    ),
    (
        (
            "Projektui skirta iš viso 45 tūkst. litų, iš kurių 40 tūkst. litų – Švietimo ir mokslo ministerijos, 5 "
            "tūkst. litų – Telšių rajono savivaldybės lėšos."
        ),
        [
            ("45000", "LTL", "granted", None),
            ("40000", "LTL", "part", "Švietimo ir mokslo ministerija"),
            ("5000", "LTL", "part", "Telšių rajono savivaldybė"),
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
        "Projekto biudžetas – 12 900 Eur, Kultūros taryba finansavo 10 000 Eur.",
        [("12900", "EUR", "total", None), ("10000", "EUR", "granted", "Kultūros taryba")],
    ),
    (
        "2022 m. Jaunimo reikalų agentūra projektui paskyrė 6 850 eurų dotaciją.",
        [("6850", "EUR", "granted", "Jaunimo reikalų agentūra")],
    ),
    (
        "Projektas įgyvendintas už 2 000 eurų, kuriuos skyrė Rokiškio rajono savivaldybė.",
        [("2000", "EUR", "granted", "Rokiškio rajono savivaldybė")],
    ),
    (
        "Projekto lėšos – 3 000 Lt, skyrė Plungės rajono savivaldybė.",
        [("3000", "LTL", "granted", "Plungės rajono savivaldybė")],
    ),
    (
        "Finansuota: SADM – 8 000 Lt, Zarasų r. savivaldybė – 1 200 Lt.",
        [("8000", "LTL", "granted", "SADM"), ("1200", "LTL", "granted", "Zarasų r. savivaldybė")],
    ),
    (
        "Bendra vertė: 5 000 €, prašoma: 4 000 €, nuosavas indėlis: 1 000 €.",
        [("5000", "EUR", "total", None), ("4000", "EUR", "requested", None), ("1000", "EUR", "own", None)],
    ),
    (
        "Projektui įgyvendinti skirta 4200 Eur iš Vilkaviškio rajono savivaldybės biudžeto.",
        [("4200", "EUR", "granted", "Vilkaviškio rajono savivaldybės biudžetas")],
    ),
    (
        "Gavome 900 € iš seniūnijos ir 300 € iš ūkininkų.",
        [("900", "EUR", "granted", "seniūnija"), ("300", "EUR", "granted", "ūkininkai")],
    ),
    (
        "Bendruomenės narių savanoriškas darbas įvertintas 640 Eur.",
        [("640", "EUR", "own", None)],
    ),
    (
        "Parama: 15.000,00 EUR (penkiolika tūkstančių eurų 00 ct)",
        [("15000.00", "EUR", "granted", None)],
    ),
    (
        "Iš „Erasmus+“ programos skirta 22 480 EUR.",
        [("22480", "EUR", "granted", None)],
    ),
    (
        "Skirta dotacijos suma – 9 000,00 Eur, faktiškai panaudota – 8 764,20 Eur, grąžinta – 235,80 Eur.",
        [("9000.00", "EUR", "granted", None), ("8764.20", "EUR", "spent", None)],
    ),
    (
        "Panaudota 100 proc. skirtų lėšų – 5 000 Eur.",
        [("5000", "EUR", "granted", None)],
    ),
    (
        "Savivaldybė prisidėjo 10 proc. – 1 200 Eur.",
        [("1200", "EUR", "part", "Savivaldybė")],
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
        "Bendras biudžetas (Lt) – 120 000,00",
        [("120000.00", "LTL", "total", None)],
    ),
    (
        "Suma: 3.500,- Eur",
        [("3500", "EUR", "total", None)],
    ),
    (
        "Lėšos\n  Prašyta: 2000 Eur\n  Gauta: 1500 Eur\n  Panaudota: 1500 Eur",
        [("2000", "EUR", "requested", None), ("1500", "EUR", "granted", None), ("1500", "EUR", "spent", None)],
    ),
    (
        "Pinigus (1 900 eurų) skyrė Šakių rajono savivaldybė.",
        [("1900", "EUR", "granted", "Šakių rajono savivaldybė")],
    ),
    (
        "Buvo gauta 5 600 Lt parama, savų lėšų pridėta 400 Lt.",
        [("5600", "LTL", "granted", None), ("400", "LTL", "own", None)],
    ),
    (
        "Visos išlaidos – 2 150 eurų – padengtos iš Lazdijų rajono savivaldybės biudžeto.",
        [("2150", "EUR", "total", None)],
    ),
    (
        (
            "Šaltinis | Lėšos, Eur | Dalis, proc.\nES | 85 000,00 | 85\nSavivaldybė | 15 000,00 | 15\nViso | 100 "
            "000,00 | 100"
        ),
        [
            ("85000.00", "EUR", "part", "ES"),
            ("15000.00", "EUR", "part", "Savivaldybė"),
            ("100000.00", "EUR", "total", None),
        ],
    ),
    (
        ("Išlaidos | Planuota | Panaudota\nPatalpų nuoma | 300,00 Eur | 280,00 Eur\nIš viso | 300,00 Eur | 280,00 Eur"),
        [("300.00", "EUR", "total", None), ("280.00", "EUR", "spent", None)],
    ),
    (
        "Kultūros taryba skyrė 7 tūkst., savivaldybė – 2 tūkst. eurų.",
        [("7000", "EUR", "granted", "Kultūros taryba"), ("2000", "EUR", "granted", "savivaldybė")],
    ),
    (
        (
            "Projekto rėmėjai: UAB „Alfa“ (500 Eur), Kėdainių rajono savivaldybė (1 000 Eur), ūkininkas J. "
            "Petraitis (100 Eur)."
        ),
        [
            ("500", "EUR", "part", "UAB „Alfa“"),
            ("1000", "EUR", "part", "Kėdainių rajono savivaldybė"),
            ("100", "EUR", "part", "ūkininkas J. Petraitis"),
        ],
    ),
    (
        "Jam 21 300 eurų paaukojo fondas „Šviesa“, kurui Tauragės rajono savivaldybė 2019 m. skyrė 3 200 eurų.",
        [("21300", "EUR", "granted", "fondas „Šviesa“"), ("3200", "EUR", "granted", "Tauragės rajono savivaldybė")],
    ),
    ("Dar 500 Eur davė Kauno miesto savivaldybė.", [("500", "EUR", "granted", "Kauno miesto savivaldybė")]),
    ("Patys paaukojome 300 Eur.", [("300", "EUR", "own", None)]),
    (
        "Savivaldybė prisidėjo 800 eurų, o 240 eurų sudarė pačios draugijos lėšos.",
        [("800", "EUR", "part", "Savivaldybė"), ("240", "EUR", "own", "draugija")],
    ),
    (
        "Projekto vertė 9 000 Eur, o likusius 2 500 Eur padengia patys partneriai.",
        [("9000", "EUR", "total", None), ("2500", "EUR", "part", None)],
    ),
    (
        "Fondas skyrė 18 600 Eur, o parapijiečių aukos sudarė 2 315 Eur.",
        [("18600", "EUR", "granted", "Fondas"), ("2315", "EUR", "part", None)],
    ),
    (
        "Savivaldybė pridėjo 1 500 €, iš nario mokesčio klubas dar įdėjo 820 €.",
        [("1500", "EUR", "part", "Savivaldybė"), ("820", "EUR", "own", None)],
    ),
    (
        "Savivaldybė skyrė 3 000 Eur patalpų nuomai, o knygas padovanojo leidykla.",
        [("3000", "EUR", "granted", "Savivaldybė")],
    ),
    (
        "Visa tai – už 6 890 eurų, kuriuos skyrė agentūra, ir už 1200 eurų iš Plungės rajono savivaldybės.",
        [("6890", "EUR", "granted", "agentūra"), ("1200", "EUR", "part", "Plungės rajono savivaldybė")],
    ),
    (
        "Ministerija skyrė 28 400 eurų, o savivaldybė – žemės sklypą ir 5 100 Eur tvorai.",
        [("28400", "EUR", "granted", "Ministerija"), ("5100", "EUR", "granted", "savivaldybė")],
    ),
    (
        "Fondas mums paskyrė 2 500 JAV dolerių, į mokyklos sąskaitą atėjo 2 168,40 euro.",
        [("2500", "USD", "granted", "Fondas"), ("2168.40", "EUR", "granted", None)],
    ),
    (
        "Pinigus išleidome taip: knygoms – 1 640 eurų, dažams – 210 eurų. Iš viso 1 850 eurų.",
        [("1850", "EUR", "spent", None)],
    ),
    ("Iki spalio 1 d. apmokėta sąskaitų už 214 306,18 Eur.", [("214306.18", "EUR", "spent", None)]),
    (
        "6. Prašyta / skirta lėšų, Eur\n3 400,00 / 2 050,00",
        [("3400.00", "EUR", "requested", None), ("2050.00", "EUR", "granted", None)],
    ),
    (
        "Prašyta / skirta / panaudota: 3 000 / 2 000 / 1 900 Eur",
        [("3000", "EUR", "requested", None), ("2000", "EUR", "granted", None), ("1900", "EUR", "spent", None)],
    ),
    (
        "Kiti finansavimo šaltiniai (nurodyti sumą): Plungės rajono savivaldybė – 400 Eur, narių mokestis – 150 Eur",
        [("400", "EUR", "part", "Plungės rajono savivaldybė"), ("150", "EUR", "own", None)],
    ),
    (
        "Trūkstamus 1400 eurų iš savo biudžeto pridėjo Radviliškio rajono savivaldybė.",
        [("1400", "EUR", "part", "Radviliškio rajono savivaldybė")],
    ),
    (
        "Gauta 50 Eur, 2020.\n\nRūšis\tSąmata\tPanaudota\nOda\t48\t48\nIš viso\t50\t50\nNuosavos lėšos\t230\t230",
        [("50", "EUR", "granted", None), ("50", "EUR", "spent", None), ("230", "EUR", "own", None)],
    ),
    (
        "Savivaldybės lėšos – 4 500,00 Eur, Lietuvos kultūros taryba – 1 200,00 Eur, surinktos aukos – 386,50 Eur.",
        [
            ("4500.00", "EUR", "part", "Savivaldybė"),
            ("1200.00", "EUR", "part", "Lietuvos kultūros taryba"),
            ("386.50", "EUR", "part", None),
        ],
    ),
    (
        "Fondas mums padovanojo 1 500 eurų, ūkininkas Jonas Petraitis paaukojo 200 Eur.",
        [("1500", "EUR", "granted", "Fondas"), ("200", "EUR", "granted", "ūkininkas Jonas Petraitis")],
    ),
    (
        "Gauta / panaudota (Eur): 4 000 / 3 950,50",
        [("4000", "EUR", "granted", None), ("3950.50", "EUR", "spent", None)],
    ),
]

OTHERS = [
    "Pagal kvietimą iš viso paskirstyta 1 200 000 eurų 85 projektams.",
    "Konkurso biudžetas – 300 000 Eur.",
    "Dalyvio mokestis – 25 Eur.",
    "Bilieto kaina 5 Eur, vaikams 2 Eur.",
    "Nario mokestis 2019 metams – 5 Eur.",
    "Maitinimui skiriama 6,50 Eur vienam vaikui per dieną.",
    "Lektoriaus valandinis įkainis – 30 Eur už valandą.",
    "Koordinatoriaus darbo užmokestis – 450 Eur per mėnesį.",
    "Kiekvienam dalyviui skirta po 50 Eur.",
    "Tel. 8 600 00 012, kodas 300000911, a. s. LT12 1000 0111 0100 1000.",
    "Vyko 480 val. mokymų, dalyvavo 35.",
    "Ankstesniam mūsų projektui buvo skirta 12 000 Eur.",
    "Programos „Kultūra“ biudžetas – 3 mln. Eur.",
    "Sutartis Nr. 2019/204, Gedimino g. 12, LT-01103 Vilnius.",
    "Pirmos vietos prizas – 300 Eur.",
    "Nupirktas projektorius už 640 Eur.",
    "Kompiuteris kainavo 1 200 Eur.",
    "Suremontuota 120,50 kv. m patalpų.",
    "Likutį 12,40 Eur grąžinome.",
    "Likę 288 Lt grąžinti į biudžetą.",
    "Išmokos gavėjams siekia 210 eurų.",
    "Fondas kasmet paskirsto 2 mln. eurų paramos šimtams organizacijų.",
    "Projektų vertė neturi viršyti 20 000 Eur.",
    "Didžiausia galima paramos suma vienam projektui – 10 000 Eur.",
    "Sukurtas 14 min. filmas, 1 500 egz. lankstinukas.",
    "Parodą aplankė 2 500 žmonių.",
    "Sutarties Nr. 12 345/2020, priemonė Nr. 08.1.1-CPVA-V-427.",
    "Bendrojo ugdymo mokykloms šalyje skirta 14 mln. eurų.",
    "Vidutinė pensija kaime – 420 Eur.",
    "Stovyklos kaina vaikui – 120 Eur, dalį sumos (60 Eur) dengia tėvai.",
    "Kelionė autobusu kainavo 340 Eur.",
    "Už surinktus 250 Eur nupirkome dažų.",
    "Aukcione parduoti darbai už 1 100 Eur.",
    "Vienas mokymų dalyvis valstybei kainuoja 230 eurų.",
    "Savanoriai gauna 5 Eur dienpinigių per dieną.",
    "Skirtumas tarp 1 200 ir 1 300.",
    "Fondo parama šiemet skirta 54 projektams, bendra suma – 1,2 mln. eurų.",
    "Kitas mūsų projektas „Tiltas“ gavo 20 000 Eur.",
    "Išdalinta po 20 eurų dovanų kuponą.",
    "Bauda už vėlavimą – 50 Eur.",
    "Nuomos kaina – 15 Eur/val.",
    "Surinkta 1,2 % GPM.",
    "Kvietimo suma – 500 000 Eur, vienam projektui – iki 25 000 Eur.",
    "Šeimos pajamos nesiekia 300 Eur vienam asmeniui.",
    "Rinkliava bus skirta remontui, o bilietas kainuos 7 Eur.",
    "Darbuotojo atlygis – 12 Eur/val. (neto).",
    "Iš viso rajone gyvena 12 500 žmonių, per metus išvežta 1 300 t šiukšlių.",
    "Minimali mėnesinė alga – 924 Eur.",
    "Kaina – nuo 10 iki 15 eurų.",
    "Projekto metu nupirkta įrangos: kompiuteris (900 Eur), spausdintuvas (250 Eur).",
    "Vienos dienos stovyklos įkainis 18 Eur.",
    "Pagal priemonę 2014–2020 m. numatyta 40 mln. Eur.",
    "Muziejaus bilietai: 3 Eur suaugusiesiems, 1 Eur vaikams.",
    "Seminaro kaina 45 Eur + PVM.",
    "Skolos siekė 2 000 Eur.",
    "Iki 2 proc. GPM galite skirti mums.",
    "Nugalėtojui atiteko 500 Eur piniginis prizas.",
    "Valstybė šiai sričiai skiria 5 mln. eurų kasmet.",
    "Būsto šildymui žmogus išleidžia 120 Eur.",
    "Darbo užmokesčiui – 1 200 Eur, kanceliarinėms prekėms – 80 Eur.",
    "Pirkome kėdes už 300 eurų iš savivaldybės parduotuvės.",
    "Mugė davė 300 Eur pelno.",
    "Savivaldybė skyrė 300 Eur premiją geriausiam mokytojui.",
    "Nutarta pagalbą toliau finansuoti iš savivaldybės biudžeto, tam numatyta 18 000 Eur.",
    "Keltuvą, kainavusį 4 290 Eur, miestui padovanojo fondas „Šviesa“.",
    "Nario mokestis – 20 Eur.",
    "Santykis 3 / 4, skirta / panaudota laiko.",
]

NOTHING = [
    ("Gautos pajamos iš ekonominės veiklos: 1 260 Eur", "income"),
    ("Paramos lėšos išleistos visos: vadovų atlygiai 2 600 USD, kelionė 1 450 USD.", "what it was spent on"),
    ("Nario mokestis klube 5 Eur per metus.", "a fee"),
    (
        "Susijusios naujienos\n• Renovuojamas stadionas (skirta 310 tūkst. Eur)\n• Kviečiame teikti paraiškas.",
        "other news",
    ),
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


@pytest.mark.parametrize(("text", "wanted"), [*LABELS, *PROSE, *PAYERS, *TABLES, *SHAPES])
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


@pytest.mark.parametrize("text", OTHERS)
def test_leaves_prices_fees_and_the_money_of_others_alone(text: str) -> None:
    assert entries(text) == []


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


BY_RULE = [
    ("Skirta suma: 3200 Eur", "funding.label"),
    ("Projektui skirta 3 200 Eur.", "funding.prose"),
    ("Visa vertė 900 Eur, iš jų 500 Eur – savivaldybės lėšos.", "funding.share"),
    ("Lazdijų rajono savivaldybės lėšos – 3 125 Eur", "funding.source"),
    ("Bendras biudžetas: 900 EUR\n\n2 partneris\nVšĮ „Sodas“\nBiudžetas – 400 EUR", "funding.partner"),
    ("Išlaidų rūšis\tSuma, Lt\nSpauda\t80,00\nIš viso\t80,00", "funding.table"),
]


@pytest.mark.parametrize(("text", "rule"), BY_RULE)
def test_names_the_rule_that_found_it(text: str, rule: str) -> None:
    assert rule in [candidate.rule for candidate in read_funding(Document(text))]
