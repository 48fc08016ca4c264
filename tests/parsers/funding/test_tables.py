"""Sums of tables: totals, shares of payers, and nothing of the rows of expenses."""

from __future__ import annotations

import pytest

ROWS = [
    (
        (
            "Prašyta suma, Eur\t18 000\nLietuvos kultūros tarybos skirta suma, Eur\t12 000\n"
            "Panaudota Tarybos lėšų, Eur\t12 000\nUkmergės rajono savivaldybės lėšos, Eur\t3 500\n"
            "Patalpų nuoma, Eur\t200"
        ),
        [
            ("18000", "EUR", "requested", None),
            ("12000", "EUR", "granted", "Lietuvos kultūros taryba"),
            ("12000", "EUR", "spent", "Lietuvos kultūros taryba"),
            ("3500", "EUR", "part", "Ukmergės rajono savivaldybė"),
        ],
    ),
    (
        (
            "Rodiklis\tSuma, Eur (be PVM)\nBendra vietos projekto vertė\t36 420,00\n"
            "Skirta paramos suma (ES lėšos), 95 proc.\t34 599,00\nIšmokėta paramos suma ataskaitos dieną\t31 139,10"
        ),
        [
            ("36420.00", "EUR", "total", None),
            ("34599.00", "EUR", "granted", None),
            ("31139.10", "EUR", "spent", None),
        ],
    ),
    (
        (
            "Išlaidų suvestinė (Lt)\nStraipsnis\tFondo lėšos\tKitos lėšos\nInventorius\t11 900\t1 300\n"
            "Panaudota iš viso\t14 500\t3 100"
        ),
        [("14500", "LTL", "spent", "Fondas"), ("3100", "LTL", "spent", None)],
    ),
    (
        "Lėšos, Eur\n\nProgramos lėšos | 720,00\nPanaudota | 968,73",
        [("720.00", "EUR", "part", "Programa"), ("968.73", "EUR", "spent", None)],
    ),
    (
        "FINANSAVIMAS (EUR)\nValstybės biudžeto lėšos: 4 500\nNuosavos lėšos: 300\nIš viso: 4 800",
        [
            ("4500", "EUR", "part", "Valstybės biudžetas"),
            ("300", "EUR", "own", None),
            ("4800", "EUR", "total", None),
        ],
    ),
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
        "Gauta 50 Eur, 2020.\n\nRūšis\tSąmata\tPanaudota\nOda\t48\t48\nIš viso\t50\t50\nNuosavos lėšos\t230\t230",
        [("50", "EUR", "granted", None), ("50", "EUR", "spent", None), ("230", "EUR", "own", None)],
    ),
]


@pytest.mark.parametrize("text, wanted", ROWS)
def test_reads(text, wanted, entries):
    assert entries(text) == wanted


def test_names_its_rule(rules):
    assert "funding.table" in rules("Išlaidų rūšis\tSuma, Lt\nSpauda\t80,00\nIš viso\t80,00")


def test_leaves_rows_of_expenses_alone(entries):
    assert entries("Išlaidos\tSuma, Eur\nTransportas\t480,00\nMaitinimas\t20,00") == []
