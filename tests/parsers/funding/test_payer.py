"""Who pays a sum."""

from __future__ import annotations

import pytest

ROWS = [
    (
        "Projektui savivaldybė atseikėjo 1 500 eurų, o dar 300 eurų surinko patys gyventojai.",
        [("1500", "EUR", "granted", "savivaldybė"), ("300", "EUR", "own", None)],
    ),
    (
        "Kiti finansavimo šaltiniai: Utenos rajono savivaldybė, 700 Eur; UAB „Medis“, 300 Eur",
        [("700", "EUR", "part", "Utenos rajono savivaldybė"), ("300", "EUR", "part", "UAB „Medis“")],
    ),
    ("Išlaidos: Utenos kultūros centras, 700 Eur; autobusas, 300 Eur", [("700", "EUR", "spent", None)]),
    (
        (
            "Projekto suma 1 146 520,00 Lt. 85 proc. šių lėšų, t. y. 974 542,00 Lt, skyrė Kultūros taryba, 15 proc., "
            "t. y. 171 978,00 Lt, – Lietuvos Respublikos valstybės biudžetas."
        ),
        [
            ("1146520.00", "LTL", "total", None),
            ("974542.00", "LTL", "granted", "Kultūros taryba"),
            ("171978.00", "LTL", "granted", "Lietuvos Respublikos valstybės biudžetas"),
        ],
    ),
    (
        (
            "Atviros Lietuvos fondas pagal programą „Bibliotekos kaimo mokykloms“ mūsų projektui skyrė 4 200 JAV "
            "dolerių (16 800 Lt)."
        ),
        [("4200", "USD", "granted", "Atviros Lietuvos fondas"), ("16800", "LTL", "granted", "Atviros Lietuvos fondas")],
    ),
    (
        "Kultūros taryba skyrė 12 000 Eur, o savivaldybė – 3 000.",
        [("12000", "EUR", "granted", "Kultūros taryba"), ("3000", "EUR", "granted", "savivaldybė")],
    ),
    (
        "Vilkaviškio rajono savivaldybė iš aplinkos apsaugos rėmimo programos davė mums 3 150 Eur.",
        [("3150", "EUR", "granted", "Vilkaviškio rajono savivaldybė")],
    ),
    (
        (
            "Projektą rėmė Utenos rajono savivaldybė (7 500 €) ir Nordkirche (Vokietija, 3 000 €). Parapijiečių "
            "aukos – 1 140 €."
        ),
        [
            ("7500", "EUR", "granted", "Utenos rajono savivaldybė"),
            ("3000", "EUR", "granted", None),
            ("1140", "EUR", "part", None),
        ],
    ),
    (
        "Kitos lėšos (nurodyti sumą ir šaltinį)\n180,00 Eur, UAB „Kaupinta“",
        [("180.00", "EUR", "part", "UAB „Kaupinta“")],
    ),
    (
        (
            "Projektui gautos lėšos:\n     iš Sporto rėmimo fondo - 14 500 Lt (4 199,49 Eur)\n"
            "     iš Ignalinos rajono savivaldybės - 2 500 Lt\n     klubo lėšos - 600 Lt"
        ),
        [
            ("14500", "LTL", "part", "Sporto rėmimo fondas"),
            ("4199.49", "EUR", "part", "Sporto rėmimo fondas"),
            ("2500", "LTL", "part", "Ignalinos rajono savivaldybė"),
            ("600", "LTL", "own", "klubas"),
        ],
    ),
    (
        "Projekto vertė 8 460,00 Eur:\nMarijampolės savivaldybės lėšos 960,00 Eur\nklubo nuosavas indėlis 600,00 Eur",
        [
            ("8460.00", "EUR", "total", None),
            ("960.00", "EUR", "part", "Marijampolės savivaldybė"),
            ("600.00", "EUR", "own", "klubas"),
        ],
    ),
    ("Skirta dotacija: 9 900 Eur (Europos Komisija)", [("9900", "EUR", "granted", "Europos Komisija")]),
    (
        "Biudžetas: 120 000 €, iš jo ES finansavimas: 96 000 € (80 %)",
        [("120000", "EUR", "total", None), ("96000", "EUR", "part", "ES")],
    ),
    (
        "2020 m. savivaldybė projektui skyrė 2 000 Eur, 2021 m. – 2 500 Eur.",
        [("2000", "EUR", "granted", "savivaldybė"), ("2500", "EUR", "granted", None)],
    ),
    (
        "Iš 10 000 Eur, kuriuos skyrė Spaudos fondas, panaudota 9 870 Eur.",
        [("10000", "EUR", "granted", "Spaudos fondas"), ("9870", "EUR", "spent", None)],
    ),
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
            ("20000", "EUR", "granted", "Kultūros taryba"),
            ("5000", "EUR", "granted", "Kauno miesto savivaldybė"),
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
        "Ministerija skyrė 2884,50 Eur, 10 proc. projekto vertės, t. y. 320,50 Eur, padengė rajono savivaldybė.",
        [
            ("2884.50", "EUR", "granted", "Ministerija"),
            ("320.50", "EUR", "part", "savivaldybė"),
        ],
    ),
    ("Projekto rėmėjai - Kultūros rėmimo fondas (6 tūkst. Lt)", [("6000", "LTL", "part", "Kultūros rėmimo fondas")]),
    ("Projektas finansuotas LR SAM (19 tūkstančių 640 eurų)", [("19640", "EUR", "granted", "LR SAM")]),
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
        "Projektui skirta 8 450 Eur paramos iš Europos žemės ūkio fondo kaimo plėtrai.",
        [("8450", "EUR", "granted", "Europos žemės ūkio fondas kaimo plėtrai")],
    ),
    (
        "Savivaldybė jam skyrė 1 900 Eur iš Nevyriausybinių organizacijų projektų rėmimo programos.",
        [("1900", "EUR", "granted", "Savivaldybė")],
    ),
    ("Renginiui Kultūros taryba skyrė 3 000 eurų dalinį finansavimą.", [("3000", "EUR", "granted", "Kultūros taryba")]),
    (
        "Projektui gauta parama: 2 500 Lt (KRF), 1 000 Lt (savivaldybė)",
        [("2500", "LTL", "granted", None), ("1000", "LTL", "granted", "savivaldybė")],
    ),
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
        (
            "Projektas, iš dalies finansuojamas Lietuvos kultūros tarybos (11 200 Eur) ir Biržų rajono "
            "savivaldybės (2 800 Eur), baigtas."
        ),
        [("11200", "EUR", "part", "Lietuvos kultūros taryba"), ("2800", "EUR", "part", "Biržų rajono savivaldybė")],
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
        (
            "Bendra projekto vertė: 14 300 Eur, iš jų 12 800 Eur skyrė Jaunimo reikalų agentūra, 1 500 Eur – "
            "Šilutės rajono savivaldybė."
        ),
        [
            ("14300", "EUR", "total", None),
            ("12800", "EUR", "granted", "Jaunimo reikalų agentūra"),
            ("1500", "EUR", "granted", "Šilutės rajono savivaldybė"),
        ],
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
        "ES dalis: 170 000,00 Eur; valstybės biudžeto lėšos: 30 000,00 Eur",
        [("170000.00", "EUR", "part", "ES"), ("30000.00", "EUR", "part", "valstybės biudžetas")],
    ),
    (
        ("Projektą finansuoja Kultūros rėmimo fondas, skyręs 18 000 litų, ir Alytaus miesto savivaldybė (4 000 litų)."),
        [
            ("18000", "LTL", "granted", "Kultūros rėmimo fondas"),
            ("4000", "LTL", "granted", "Alytaus miesto savivaldybė"),
        ],
    ),
    (
        "Iš valstybės biudžeto projektui skirta 11 000 Eur, savivaldybė prisidėjo 1 000 Eur.",
        [("11000", "EUR", "granted", "valstybės biudžetas"), ("1000", "EUR", "part", "savivaldybė")],
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
        "Projekto išlaidos – 10 450 Eur. Iš jų Druskininkų savivaldybė padengė 8 000 Eur.",
        [("10450", "EUR", "total", None), ("8000", "EUR", "part", "Druskininkų savivaldybė")],
    ),
    (
        "Tam is Kulturos tarybos gauta 4000 Eur.",
        [("4000", "EUR", "granted", "Kulturos taryba")],
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
        "Gautos lėšos: 4500 Eur (Alytaus miesto savivaldybės administracija)",
        [("4500", "EUR", "granted", "Alytaus miesto savivaldybės administracija")],
    ),
    (
        "Finansavimą – 7 350 Eur – skyrė Socialinės apsaugos ir darbo ministerija.",
        [("7350", "EUR", "granted", "Socialinės apsaugos ir darbo ministerija")],
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
        "Kultūros ministerijai skyrus 2 500 Lt, dar 800 Lt pridėjo seniūnija.",
        [("2500", "LTL", "granted", None), ("800", "LTL", "part", "seniūnija")],
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
        "Šiam projektui Švietimo mainų paramos fondas skyrė 31 245 eurus.",
        [("31245", "EUR", "granted", "Švietimo mainų paramos fondas")],
    ),
    (
        "Laimėjome 15 tūkst. eurų finansavimą iš Europos solidarumo korpuso.",
        [("15000", "EUR", "granted", "Europos solidarumo korpusas")],
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
        "Valstybės biudžeto lėšos sudaro 11 600,00 Eur, ES struktūrinių fondų lėšos – 65 700,00 Eur.",
        [("11600.00", "EUR", "part", "Valstybės biudžetas"), ("65700.00", "EUR", "part", "ES struktūriniai fondai")],
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
        "Projektui įgyvendinti skirta 4200 Eur iš Vilkaviškio rajono savivaldybės biudžeto.",
        [("4200", "EUR", "granted", "Vilkaviškio rajono savivaldybės biudžetas")],
    ),
    (
        "Gavome 900 € iš seniūnijos ir 300 € iš ūkininkų.",
        [("900", "EUR", "granted", "seniūnija"), ("300", "EUR", "granted", "ūkininkai")],
    ),
    (
        "Savivaldybė prisidėjo 10 proc. – 1 200 Eur.",
        [("1200", "EUR", "part", "Savivaldybė")],
    ),
    (
        "Pinigus (1 900 eurų) skyrė Šakių rajono savivaldybė.",
        [("1900", "EUR", "granted", "Šakių rajono savivaldybė")],
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
    (
        "Fondas skyrė 18 600 Eur, o parapijiečių aukos sudarė 2 315 Eur.",
        [("18600", "EUR", "granted", "Fondas"), ("2315", "EUR", "part", None)],
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
        "Trūkstamus 1400 eurų iš savo biudžeto pridėjo Radviliškio rajono savivaldybė.",
        [("1400", "EUR", "part", "Radviliškio rajono savivaldybė")],
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
]


@pytest.mark.parametrize("text, wanted", ROWS)
def test_reads(text, wanted, entries):
    assert entries(text) == wanted
