"""What a sum is, by the words around it."""

from __future__ import annotations

import pytest

ROWS = [
    ("Projektas „Upė“ kainavo 5 000 eurų.", [("5000", "EUR", "total", None)]),
    ("Projektas „Upė“ atsiėjo 5 000 eurų, dalį jų padengė patys gyventojai.", [("5000", "EUR", "total", None)]),
    ("Projekto kaina: 1 200 Eur", [("1200", "EUR", "total", None)]),
    ("Kaimo bendruomenėms skirtos programos lėšomis projektui skirta 3 000 Eur.", [("3000", "EUR", "granted", None)]),
    ("Pagal kaimo bendruomenėms skirtą priemonę gavome 2 000 Eur.", [("2000", "EUR", "granted", None)]),
    ("Savivaldybė skyrė 2 000 Eur bendruomenėms telkti.", [("2000", "EUR", "granted", "Savivaldybė")]),
    ("Tai mūsų organizacijos projektas, kurio biudžetas – 3 000 eurų.", [("3000", "EUR", "total", None)]),
    ("Projekto metinis biudžetas – 5 000 Eur.", [("5000", "EUR", "total", None)]),
    ("Tapome konkurso nugalėtojais ir gavome 3 000 eurų projektui įgyvendinti.", [("3000", "EUR", "granted", None)]),
    ("Laimėtojams – mūsų projektui – skirta 3 000 eurų.", [("3000", "EUR", "granted", None)]),
    ("Pagal šį kvietimą projektui skirta 3 000 Eur.", [("3000", "EUR", "granted", None)]),
    ("Iš viso projektui skirta 3 000 Eur.", [("3000", "EUR", "granted", None)]),
    (
        "LKT šiemet skyrė 900 tūkst. eurų, iš jų mūsų projektui „Dainuojanti mokykla“ – 6 500 Eur.",
        [("6500", "EUR", "granted", "LKT")],
    ),
    (
        "Savivaldybė skyrė 30 000 Eur, mūsų projektui – 2 000 Eur.",
        [("2000", "EUR", "granted", "Savivaldybė")],
    ),
    (
        "Laimėjome 3 000 eurų iš fondo „Iniciatyva“ kvietimo, kurio bendras biudžetas 60 000 eurų.",
        [("3000", "EUR", "granted", "fondas „Iniciatyva“")],
    ),
    (
        "Bendruomenė kreipėsi į savivaldybę prašydama 1 800 Eur. Projektui skirta 1 200 Eur.",
        [("1800", "EUR", "requested", None), ("1200", "EUR", "granted", None)],
    ),
    (
        "Kreipėmės į savivaldybę dėl 3 000 Eur paramos, gavome 2 000 Eur.",
        [("3000", "EUR", "requested", None), ("2000", "EUR", "granted", None)],
    ),
    (
        "Draugija pateikė paraišką 2 600 Eur sumai. Komisija skyrė 2 000 Eur.",
        [("2600", "EUR", "requested", None), ("2000", "EUR", "granted", "Komisija")],
    ),
    ("Pateiktas prašymas skirti 5 000 Eur.", [("5000", "EUR", "requested", None)]),
    ("Paprašėme 5 000 Eur.", [("5000", "EUR", "requested", None)]),
    ("Skirta pagal paraišką 3 000 Eur.", [("3000", "EUR", "granted", None)]),
    ("Prašoma paramos suma (Eur): 24 300,00", [("24300.00", "EUR", "requested", None)]),
    (
        "Didžiausia galima projekto tinkamų finansuoti išlaidų suma – 612 450,00 Eur.",
        [("612450.00", "EUR", "total", None)],
    ),
    (
        "Finansuotas iš Telšių savivaldybės biudžeto (1 100 Eur) ir rėmėjų lėšų (250 Eur).",
        [("1100", "EUR", "granted", "Telšių savivaldybės biudžetas"), ("250", "EUR", "part", "rėmėjai")],
    ),
    (
        "Projektą parėmė UAB „Linvita“, skyrusi 400 eurų, ir ūkininkas Petras Jonaitis, paaukojęs 150 eurų.",
        [("400", "EUR", "granted", "UAB „Linvita“"), ("150", "EUR", "granted", "ūkininkas Petras Jonaitis")],
    ),
    ("Projektui „Mugė“ savivaldybė skyrė 500 Eur prizams įsigyti.", [("500", "EUR", "granted", "savivaldybė")]),
    (
        "Laimėtojai – mūsų bendruomenė – gavo 3 000 eurų projektui „Sodas“.",
        [("3000", "EUR", "granted", None)],
    ),
    (
        "Trims bendruomenėms skirta 3 000 eurų, iš jų mūsų bendruomenei – 1 000 Eur.",
        [("3000", "EUR", "granted", None), ("1000", "EUR", "part", "mūsų bendruomenė")],
    ),
    (
        "Per labdaros koncertą surinkta 2 350 eurų, kurie bus skirti projekto veikloms.",
        [("2350", "EUR", "granted", None)],
    ),
    (
        "Europos Sąjunga trims mokykloms skyrė 60 000 eurų, iš kurių mūsų progimnazijai atitenka 18 500.",
        [("60000", "EUR", "granted", None), ("18500", "EUR", "part", None)],
    ),
    (
        "Jūs skyrėte mums 3 500 JAV dolerių, dar 6 000 zlotų pridėjo Kultūros ministerija.",
        [("3500", "USD", "granted", None), ("6000", "PLN", "part", "Kultūros ministerija")],
    ),
    (
        "Gavome 19 870,40 Eur projektui „Irkluoti gali kiekvienas“ (kodas SRF-1).",
        [("19870.40", "EUR", "granted", None)],
    ),
    (
        "Dar 2 200,00 Eur klubas pridės iš savo lėšų, tad visas projekto biudžetas bus 22 070,40 Eur.",
        [("2200.00", "EUR", "own", "klubas"), ("22070.40", "EUR", "total", None)],
    ),
    (
        "ES parama pagal LIFE programą sudaro 2 047 740 Eur (60 proc.).",
        [("2047740", "EUR", "part", None)],
    ),
    ("Visi darbai atsiėjo 74 tūkst. 300 eurų.", [("74300", "EUR", "total", None)]),
    (
        "Projekto vertė 31.250 EUR, iš jų 28.125 EUR (90 %) skyrė taryba, likusi dalis – mūsų savanoriškas darbas.",
        [("31250", "EUR", "total", None), ("28125", "EUR", "granted", "taryba")],
    ),
    (
        "Projektas kainavo 2 300 eurų: 1 500 davė savivaldybė, kitą sumą – vakaro svečiai.",
        [("2300", "EUR", "total", None), ("1500", "EUR", "part", "savivaldybė")],
    ),
    (
        "Prašoma paramos suma – 8 000 Eur. Bendra projekto vertė – 9 500 Eur.",
        [("8000", "EUR", "requested", None), ("9500", "EUR", "total", None)],
    ),
    ("Projektui skirta 42.315 EUR dotacija.", [("42315", "EUR", "granted", None)]),
    ("Projektui skirta 3 000 (trys tūkstančiai) eurų.", [("3000", "EUR", "granted", None)]),
    ("Projekto biudžetas 185 tūkst. eurų.", [("185000", "EUR", "total", None)]),
    ("Projektas kainavo 4 500 eurų.", [("4500", "EUR", "total", None)]),
    ("Viso projekto vertė EUR 35.000", [("35000", "EUR", "total", None)]),
    (
        "Mūsų projektui skirta 6215.50 Eur, nors prašyta 9 800 Eur.",
        [("6215.50", "EUR", "granted", None), ("9800", "EUR", "requested", None)],
    ),
    (
        "Projektui skirta 32 000 Lt (9267,84 Eur).",
        [("32000", "LTL", "granted", None), ("9267.84", "EUR", "granted", None)],
    ),
    (
        "Projektui skirta daugiau kaip 1,3 mln. eurų (tiksliai 1 312 450,12 Eur).",
        [("1312450.12", "EUR", "granted", None)],
    ),
    (
        "Visa projekto suma 214 350 Lt, Lietuvos partneriui iš jos tenka 118 900 Lt.",
        [("214350", "LTL", "total", None), ("118900", "LTL", "part", None)],
    ),
    (
        "Bendra projekto suma: 58 900 Eur; Lietuvos partnerio biudžetas: 14 200 Eur",
        [("58900", "EUR", "total", None), ("14200", "EUR", "part", None)],
    ),
    ("Iš fondo pinigų išleidome 2 764 eurus, 36 eurus pervedėme atgal.", [("2764", "EUR", "spent", None)]),
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
        "2008 m. gavome 6000 Lt, panaudojome 5712 Lt, likę 288 Lt grąžinti.",
        [("6000", "LTL", "granted", None), ("5712", "LTL", "spent", None)],
    ),
    (
        "Prašyta suma – 11 200 Eur, skirta ir panaudota – 7 840 Eur",
        [("11200", "EUR", "requested", None), ("7840", "EUR", "granted", None), ("7840", "EUR", "spent", None)],
    ),
    (
        "Projekto biudžetas: 200 000 Eur\niš jų Pasvalio krašto gamtos centrui – 72 900 Eur",
        [("200000", "EUR", "total", None), ("72900", "EUR", "part", None)],
    ),
    (
        "Projektui skirta trys tūkstančiai du šimtai litų.",
        [("3200", "LTL", "granted", None)],
    ),
    (
        "Gauta\t3 200 Eur\nIšleista\t3 150,40 Eur",
        [("3200", "EUR", "granted", None), ("3150.40", "EUR", "spent", None)],
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
        "Prašėme 5 000 eurų, gavome 3 200 eurų.",
        [("5000", "EUR", "requested", None), ("3200", "EUR", "granted", None)],
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
        "Bendras finansavimas 64 000 Eur, iš jų Lietuvos dalis 21 000 Eur.",
        [("64000", "EUR", "granted", None), ("21000", "EUR", "part", None)],
    ),
    (
        "Mūsų mokyklai iš 118 400 Eur dotacijos tenka 31 250 Eur.",
        [("118400", "EUR", "granted", None), ("31250", "EUR", "part", None)],
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
        "Lietuvos partnerių biudžetas – 54 000 EUR, bendras projekto biudžetas – 310 000 EUR.",
        [("54000", "EUR", "part", None), ("310000", "EUR", "total", None)],
    ),
    (
        "Skirta: 1.200,00 Lt / panaudota: 1.200,00 Lt",
        [("1200.00", "LTL", "granted", None), ("1200.00", "LTL", "spent", None)],
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
        "Lėšos\n  Prašyta: 2000 Eur\n  Gauta: 1500 Eur\n  Panaudota: 1500 Eur",
        [("2000", "EUR", "requested", None), ("1500", "EUR", "granted", None), ("1500", "EUR", "spent", None)],
    ),
    (
        "Visos išlaidos – 2 150 eurų – padengtos iš Lazdijų rajono savivaldybės biudžeto.",
        [("2150", "EUR", "total", None)],
    ),
    (
        "Projekto vertė 9 000 Eur, o likusius 2 500 Eur padengia patys partneriai.",
        [("9000", "EUR", "total", None), ("2500", "EUR", "part", None)],
    ),
    ("Iki spalio 1 d. apmokėta sąskaitų už 214 306,18 Eur.", [("214306.18", "EUR", "spent", None)]),
]


@pytest.mark.parametrize("text, wanted", ROWS)
def test_reads(text, wanted, entries):
    assert entries(text) == wanted


BY_RULE = [
    ("Projektui skirta 3 200 Eur.", "funding.prose"),
    ("Visa vertė 900 Eur, iš jų 500 Eur – savivaldybės lėšos.", "funding.share"),
    ("Lazdijų rajono savivaldybės lėšos – 3 125 Eur", "funding.source"),
]


@pytest.mark.parametrize("text, rule", BY_RULE)
def test_names_the_rule_that_found_it(text, rule, rules):
    assert rule in rules(text)
