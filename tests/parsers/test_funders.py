"""Who pays: what each rule reads, and what it leaves alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import funders
from ngoreport.parsers.rule import find_candidates


def found(text: str) -> list[tuple[str, str]]:
    document = Document(text)
    return [(one.rule, str(one.value)) for one in find_candidates(funders.RULES, document)]


def chosen(text: str) -> list[str]:
    document = Document(text)
    best, _ = choose(document, find_candidates(funders.RULES, document))
    return [str(one.value) for one in best]


COUNCIL, TOWN = "Lietuvos kultūros taryba", "Utenos rajono savivaldybė"
# rule, text, names
READ = [
    (
        "funders.pays",
        f"Projektą rėmė {COUNCIL} (skyrė 7 200 Lt) ir Utenos rajono savivaldybės sveikatos rėmimo programa (1 800 Lt).",
        [COUNCIL, TOWN],
    ),
    (
        "funders.form-head",
        "LIETUVOS KULTŪROS TARYBA\n\nProjekto vykdymo ataskaita\n\nProjekto vykdytojas: Rusnės klubas",
        ["LIETUVOS KULTŪROS TARYBA"],
    ),
    (
        "funders.states",
        "Projektas finansuojamas Islandijos, Lichtenšteino ir Norvegijos lėšomis.",
        ["Islandija", "Lichtenšteinas", "Norvegija"],
    ),
    (
        "funders.states",
        "Projektą remia: Islandija, Lichtenšteinas ir Norvegija",
        ["Islandija", "Lichtenšteinas", "Norvegija"],
    ),
    ("funders.states", "Programą finansuoja Šveicarija ir Lietuvos valstybės biudžetas.", ["Šveicarija"]),
    (
        "funders.facility",
        "Iš jų Europos Sąjungos ekonomikos gaivinimo ir atsparumo didinimo priemonės lėšos – 1 916 231,40 Eur.",
        ["Europos Sąjungos ekonomikos gaivinimo ir atsparumo didinimo priemonė"],
    ),
    (
        "funders.facility",
        "Finansuojama Ekonomikos gaivinimo ir atsparumo didinimo priemonės (EGADP) lėšomis.",
        ["Ekonomikos gaivinimo ir atsparumo didinimo priemonė"],
    ),
    ("funders.genitive", "Projektas finansuojamas NextGenerationEU lėšomis.", ["NextGenerationEU"]),
    ("funders.in-english", "Co-funded by the Erasmus+ Programme of the European Union", ["Europos Sąjunga"]),
    ("funders.in-english", "Funded by the European Union", ["Europos Sąjunga"]),
    (
        "funders.beside-sum",
        "Projektą rėmė Utenos rajono savivaldybė (7 500 €) ir Nordkirche (Vokietija, 3 000 €).",
        [TOWN, "Nordkirche"],
    ),
    (
        "funders.beside-sum",
        "Renginį parėmė Maksima (500 Eur) ir Drūkšių laukai (300 Eur).",
        ["Maksima", "Drūkšių laukai"],
    ),
    ("funders.whose-money", "Lėšos – Kultūros ministerijos, gautos pagal jos planą.", ["Kultūros ministerija"]),
    ("funders.pays", "Lietuvos kultūros taryba 2023 metais parėmė mūsų projektą.", [COUNCIL]),
    ("funders.pays", "Lietuvos kultūros taryba trims mokykloms skyrė 60 000 eurų.", [COUNCIL]),
    ("funders.pays", "Utenos rajono savivaldybė abiem klubams šiemet papildomai skyrė 500 Eur.", [TOWN]),
    (
        "funders.pays",
        "Aktyvių piliečių fondas, finansuojamas EEE finansinio mechanizmo lėšomis, skyrė 57 870 €.",
        ["Aktyvių piliečių fondas", "EEE finansinis mechanizmas"],
    ),
    (
        "funders.received-from",
        "Iš Sporto rėmimo fondo, kurį administruoja Švietimo, mokslo ir sporto ministerija, gavome 19 870,40 Eur.",
        ["Sporto rėmimo fondas"],
    ),
    (
        "funders.received-from",
        "Iš Lietuvos kultūros tarybos ir valstybės biudžeto bendruomenė gavo 38 214,55 Eur.",
        [COUNCIL, "valstybės biudžetas"],
    ),
    ("funders.genitive", "Iš jų ERPF bendrasis finansavimas – 238 760,00 EUR.", ["ERPF"]),
    (
        "funders.ellipsis",
        "900 Lt skyrė Lietuvos kultūros taryba, 15 proc., t. y. 100 Lt, – Utenos rajono savivaldybė.",
        [COUNCIL, TOWN],
    ),
    (
        "funders.form-addressee",
        "Utenos rajono savivaldybės sporto rėmimo\nspecialiajai programai\n\nPROJEKTO VYKDYMO ATASKAITA",
        [TOWN],
    ),
    (
        "funders.form-addressee",
        "Utenos rajono savivaldybės jaunimo iniciatyvų finansavimo tvarkos aprašo 3 priedas\n\nINICIATYVOS ATASKAITA",
        ["Utenos rajono savivaldybė"],
    ),
    (
        "funders.genitive",
        "Paramos lėšos iš Europos žemės ūkio fondo kaimo plėtrai ir Lietuvos valstybės biudžeto sudaro 149 Lt.",
        ["Europos žemės ūkio fondas kaimo plėtrai", "Lietuvos valstybės biudžetas"],
    ),
    (
        "funders.genitive",
        "85 procentus sudaro Europos žemės ūkio fondo kaimo plėtrai, 15 – Lietuvos valstybės biudžeto lėšos.",
        ["Europos žemės ūkio fondas kaimo plėtrai", "Lietuvos valstybės biudžetas"],
    ),
    (
        "funders.in-brackets",
        "Paramos suma (Europos žuvininkystės fondas ir Lietuvos valstybės biudžetas) 34 578,00",
        ["Europos žuvininkystės fondas", "Lietuvos valstybės biudžetas"],
    ),
    (
        "funders.pays",
        "Aplinkos ministerija iš Aplinkos apsaugos rėmimo programos lėšų draugijai skyrė 17 tūkst. eurų.",
        ["Aplinkos ministerija"],
    ),
    (
        "funders.pays",
        "Žemės ūkio ministerija pagal 2007–2013 m. veiksmų programą skyrė 186 400 Lt.",
        ["Žemės ūkio ministerija"],
    ),
    ("funders.pays", "Projektui 7 tūkst. eurų padovanojo Vokietijos fondas „Oda“.", ["Vokietijos fondas „Oda“"]),
    ("funders.pays", "UAB „Ritė“ padovanojo 500 eurų projektui.", ["UAB „Ritė“"]),
    (
        "funders.absolute",
        "Projektas įvyko Lietuvos kultūros tarybai ir Utenos rajono savivaldybei parėmus.",
        [COUNCIL, TOWN],
    ),
    ("funders.absolute", "Projektas vyko finansuojant Lietuvos kultūros tarybai.", [COUNCIL]),
    (
        "funders.having-paid",
        "Ačiū Lietuvos kultūros tarybai ir Utenos rajono savivaldybei, parėmusioms projektą.",
        [COUNCIL, TOWN],
    ),
    ("funders.contract", "3. Sutarties su Lietuvos kultūros taryba data ir numeris: 2021-03-22 Nr. A13", [COUNCIL]),
    ("funders.contract", "Pasirašėme projekto sutartį su Utenos rajono savivaldybe.", [TOWN]),
    ("funders.contract", "Klubas pasirašė sutartį su Utenos rajono savivaldybe dėl projekto „Oda“.", [TOWN]),
    (
        "funders.in-brackets",
        "Paramos lėšos (Lietuvos kultūros taryba ir Utenos rajono savivaldybė)  25 472,00",
        [COUNCIL, TOWN],
    ),
    ("funders.having-paid", "Be Lietuvos kultūros tarybos (LKT), skyrusios 86 240 eurų, nieko nebūtų.", [COUNCIL]),
    ("funders.having-paid", "Padėjo Utenos rajono savivaldybė, parėmusi šventę 500 eurų.", [TOWN]),
    ("funders.pays", "60 procentų, arba 1 476 000 eurų, skiria Europos Sąjungos LIFE programa.", ["Europos Sąjunga"]),
    (
        "funders.pays",
        "Jį finansavo Prieglobsčio, migracijos ir integracijos fondas.",
        ["Prieglobsčio, migracijos ir integracijos fondas"],
    ),
    ("funders.label", "Projektą finansuoja Lietuvos kultūros taryba.", [COUNCIL]),
    ("funders.label", "Projektą remia Lietuvos kultūros taryba ir Utenos rajono savivaldybė.", [COUNCIL, TOWN]),
    (
        "funders.label",
        "Projektą dalinai finansuoja Spaudos, radijo ir televizijos rėmimo fondas.",
        ["Spaudos, radijo ir televizijos rėmimo fondas"],
    ),
    ("funders.label", "Projekto rėmėjai: AB „Lino audiniai“; Utenos rajono savivaldybė.", ["AB „Lino audiniai“", TOWN]),
    ("funders.label", "Rėmėjas – Labdaros ir paramos fondas „Viltis“.", ["Labdaros ir paramos fondas „Viltis“"]),
    ("funders.label", "Finansavimo šaltinis\tLietuvos kultūros taryba", [COUNCIL]),
    ("funders.label", "Finansavimo šaltinis Lietuvos kultūros taryba", [COUNCIL]),
    ("funders.label", "FINANSUOJA\n\nLietuvos kultūros taryba", [COUNCIL]),
    ("funders.thanked", "Dėkojame projekto rėmėjams – Utenos rajono savivaldybei.", [TOWN]),
    (
        "funders.genitive",
        "Projektas finansuotas iš dalies Lietuvos kultūros tarybos, iš dalies Utenos rajono savivaldybės.",
        [COUNCIL, TOWN],
    ),
    ("funders.genitive", "Gavome Lietuvos kultūros tarybos stipendiją.", [COUNCIL]),
    ("funders.pays", "Lėšų davė Utenos rajono savivaldybė.", [TOWN]),
    ("funders.label", "Kas skyrė lėšas\tLietuvos kultūros taryba, Utenos rajono savivaldybė", [COUNCIL, TOWN]),
    ("funders.pays", "Bremeno lietuvių bendruomenė atsiuntė 2000 Vokietijos markių.", ["Bremeno lietuvių bendruomenė"]),
    ("funders.pays", "Pusę išlaidų pagal programą „Kartu“ apmoka Lietuvos kultūros taryba.", [COUNCIL]),
    ("funders.pays", "Utenos rajono savivaldybė iš Bendruomenių rėmimo programos skyrė 900 eurų.", [TOWN]),
    (
        "funders.genitive",
        "Pinigai gauti pagal Lietuvos kaimo plėtros 2014–2020 metų programą iš Europos žemės ūkio fondo kaimo plėtrai.",
        ["Europos žemės ūkio fondas kaimo plėtrai"],
    ),
    (
        "funders.form-addressee",
        "JAUNIMO REIKALŲ DEPARTAMENTUI\nPRIE SOCIALINĖS APSAUGOS IR DARBO MINISTERIJOS\n\nPROJEKTO GALUTINĖ ATASKAITA",
        ["JAUNIMO REIKALŲ DEPARTAMENTAS PRIE SOCIALINĖS APSAUGOS IR DARBO MINISTERIJOS"],
    ),
    ("funders.form-addressee", "Lietuvos kultūros tarybai\n\nPROJEKTO ATASKAITA", [COUNCIL]),
    ("funders.calls", "Lietuvos kultūros tarybos skelbtame projektų konkurse finansavimas skirtas mums.", [COUNCIL]),
    ("funders.fund-of-project", "SPORTO RĖMIMO FONDO PROJEKTAS „IRKLAS“", ["SPORTO RĖMIMO FONDAS"]),
    (
        "funders.genitive",
        "SPORTO PROJEKTO, FINANSUOTO SPORTO RĖMIMO FONDO LĖŠOMIS, ATASKAITA",
        ["SPORTO RĖMIMO FONDAS"],
    ),
    ("funders.label", "Projektą parėmė\nUtenos rajono savivaldybė", [TOWN]),
    (
        "funders.label",
        "Finansavimo šaltiniai: Europos socialinio fondo lėšos, Lietuvos Respublikos valstybės biudžeto lėšos",
        ["Europos socialinis fondas", "Lietuvos Respublikos valstybės biudžetas"],
    ),
    ("funders.label", "Rėmėjai: Utenos rajono savivaldybės sveikatos rėmimo specialioji programa", [TOWN]),
    (
        "funders.label",
        "Finansuoja: Aktyvių piliečių fondas, kurį administruoja Atviros Lietuvos fondas",
        ["Aktyvių piliečių fondas"],
    ),
    (
        "funders.genitive",
        "Projektas finansuojamas Panevėžio miesto savivaldybės lėšomis.",
        ["Panevėžio miesto savivaldybė"],
    ),
    (
        "funders.genitive",
        "Baigta iš Lietuvos Respublikos valstybės biudžeto ir Europos socialinio fondo lėšų.",
        ["Lietuvos Respublikos valstybės biudžetas", "Europos socialinis fondas"],
    ),
    (
        "funders.genitive",
        "Tai Jaunimo reikalų agentūros finansuojamas projektas „Savaitgalis“.",
        ["Jaunimo reikalų agentūra"],
    ),
    ("funders.genitive", "Projektas finansuojamas ESF+ lėšomis.", ["ESF+"]),
    ("funders.genitive", "Muziejaus projektas „Miestas“ finansuotas Lietuvos kultūros tarybos.", [COUNCIL]),
    (
        "funders.genitive",
        "Gauta parama: 2 500 Eur iš Lietuvos bendruomenių fondo, 300 Eur iš UAB „Gija“.",
        ["Lietuvos bendruomenių fondas", "UAB „Gija“"],
    ),
    (
        "funders.genitive",
        "Mokyklos projektas „Botanikai“ laimėjo Kauno miesto savivaldybės finansavimą.",
        ["Kauno miesto savivaldybė"],
    ),
    ("funders.genitive", "Savivaldybės prisidėjimas: 1 650 €", ["Savivaldybė"]),
    ("funders.received-from", "Klubas iš Utenos rajono savivaldybės gavo 1800 eurų.", [TOWN]),
    (
        "funders.received-from",
        "Iš Švietimo, mokslo ir sporto ministerijos gauta 5 tūkst. eurų.",
        ["Švietimo, mokslo ir sporto ministerija"],
    ),
    ("funders.pays", "Lietuvos kultūros taryba parėmė mūsų projektą „Senas malūnas“.", [COUNCIL]),
    (
        "funders.pays",
        "Utenos rajono savivaldybė projektui skyrė 3200 Eur, 500 Eur pridėjo Utenos kultūros centras.",
        [TOWN, "Utenos kultūros centras"],
    ),
    ("funders.pays", "Prie projekto lėšomis prisidėjo Utenos rajono savivaldybė.", [TOWN]),
    (
        "funders.pays",
        "Projektą „Teatras“ parėmė:\n- Lietuvos kultūros taryba\n- UAB „Uosto kranai“",
        [COUNCIL, "UAB „Uosto kranai“"],
    ),
    (
        "funders.pays",
        "Stovyklą rėmė Utenos rajono savivaldybė, Palangos Švč. Mergelės Marijos parapija.",
        [TOWN, "Palangos Švč. Mergelės Marijos parapija"],
    ),
    (
        "funders.ellipsis",
        "Projektui 12 000 Eur skyrė Lietuvos kultūros taryba, dar 2 000 Eur – Utenos rajono savivaldybė.",
        [COUNCIL, TOWN],
    ),
    (
        "funders.shares",
        "Lėšos: iš Europos socialinio fondo – 85 proc., iš Utenos miesto savivaldybės biudžeto – 15 proc.",
        ["Europos socialinis fondas", "Utenos miesto savivaldybės biudžetas"],
    ),
    ("funders.announces", "Lietuvos kultūros taryba paskelbė, kurie projektai gaus lėšų.", [COUNCIL]),
    (
        "funders.programme-of",
        "Projektas baigtas Šilalės rajono savivaldybės sveikatos rėmimo programos lėšomis.",
        ["Šilalės rajono savivaldybė"],
    ),
    ("funders.programme-owner", "Finansavimo šaltinis: Utenos rajono savivaldybės sporto rėmimo programa", [TOWN]),
    (
        "funders.form-addressee",
        "Utenos rajono savivaldybės jaunimo programos projekto ataskaita\n\nVaikai šoko. Buvo gera.",
        [TOWN],
    ),
    ("funders.thanked", "Už finansinę paramą nuoširdžiai dėkojame Lietuvos kultūros tarybai.", [COUNCIL]),
    (
        "funders.thanked",
        "Už projekto „Gaida“ finansavimą esame dėkingi Lietuvos kultūros tarybai ir Utenos rajono savivaldybei.",
        [COUNCIL, TOWN],
    ),
    ("funders.thanked", "Ačiū Sporto rėmimo fondui už paramą!", ["Sporto rėmimo fondas"]),
    (
        "funders.thanked",
        "Dėkojame Utenos kultūros centrui už patalpas ir Utenos rajono savivaldybei už finansinę paramą.",
        [TOWN],
    ),
    ("funders.thanked", "Dėkojame Kolegijai už salę, o Utenos rajono savivaldybei – už skirtą dotaciją.", [TOWN]),
    ("funders.thanked", "Lietuvos kultūros tarybai dėkojame už finansavimą.", [COUNCIL]),
    (
        "funders.thanked",
        "Ačiū Utenos rajono savivaldybei ir UAB „Gija“ už finansinę paramą.",
        [TOWN, "UAB „Gija“"],
    ),
    ("funders.thanked", "Dėkojame projekto „Gaida“ rėmėjui Lietuvos kultūros tarybai ir visiems.", [COUNCIL]),
    ("funders.contract", "Su Lietuvos kultūros taryba pasirašyta projekto „Balsai“ finansavimo sutartis.", [COUNCIL]),
    (
        "funders.contract",
        "Kovo 3 d. su Kultūros ministerija pasirašėme paramos lėšų sutartį.",
        ["Kultūros ministerija"],
    ),
    ("funders.contract", "Projekto „Gaida“ finansavimo sutartis pasirašyta su Lietuvos kultūros taryba.", [COUNCIL]),
    ("funders.contract", "Projekto „Gaida“ sutartis su Lietuvos kultūros taryba pasirašyta.", [COUNCIL]),
    ("funders.who-paid", "Kreipėmės į Utenos rajono savivaldybę, kuri projektui skyrė 800 Eur.", [TOWN]),
    ("funders.who-paid", "Dėkojame Lietuvos kultūros tarybai, kad parėmė mūsų projektą.", [COUNCIL]),
    ("funders.role", "Pagrindinė projekto rėmėja buvo Lietuvos kultūros taryba.", [COUNCIL]),
    ("funders.role", "Lietuvos kultūros taryba yra didžiausia projekto rėmėja.", [COUNCIL]),
    ("funders.role", "Projekto lėšų šaltinis buvo Europos socialinis fondas.", ["Europos socialinis fondas"]),
    (
        "funders.having-paid",
        "Komanda dėkoja Lietuvos kultūros tarybai, skyrusiai finansavimą.",
        [COUNCIL],
    ),
    (
        "funders.pays",
        "80 proc. išlaidų padengė Lietuvos kultūros taryba, likusius 20 proc. pridėjo Utenos rajono savivaldybė.",
        [COUNCIL, TOWN],
    ),
    ("funders.pays", "Lietuvos kultūros taryba patikėjo 14 300 Eur projektui „Irklas“ įgyvendinti.", [COUNCIL]),
    ("funders.pays", "Projekto „Irklas“ bendrąjį finansavimą užtikrina Utenos rajono savivaldybė.", [TOWN]),
    ("funders.pays", "Kitą projekto „Irklas“ dalį finansavo Utenos rajono savivaldybė.", [TOWN]),
    (
        "funders.pays",
        "Projektą parėmė Norvegijos ambasada Vilniuje ir Utenos rajono savivaldybė.",
        ["Norvegijos ambasada Vilniuje", TOWN],
    ),
    (
        "funders.pays",
        "Finansavimą skyrė Kultūros ministerijos administruojamas Spaudos rėmimo fondas.",
        ["Spaudos rėmimo fondas"],
    ),
    (
        "funders.ellipsis",
        "70 proc. lėšų skyrė Lietuvos kultūros taryba, 20 proc. – Utenos rajono savivaldybė, 10 proc. – patys.",
        [COUNCIL, TOWN],
    ),
    (
        "funders.genitive",
        "Jį sudaro Lietuvos kultūros tarybos (5 400 Eur), Utenos rajono savivaldybės (260 Eur) ir klubo (9 Eur) lėšos.",
        [COUNCIL, TOWN],
    ),
    ("funders.genitive", "Baigta Utenos rajono savivaldybės, klubo narių ir rėmėjų lėšomis.", [TOWN]),
    (
        "funders.genitive",
        "Lėšos gautos iš dviejų šaltinių: Lietuvos kultūros tarybos ir Utenos rajono savivaldybės.",
        [COUNCIL, TOWN],
    ),
    ("funders.genitive", "Projektas finansuojamas JAV ambasados Vilniuje.", ["JAV ambasada Vilniuje"]),
    (
        "funders.genitive",
        "Įgyvendinta valstybės ir Utenos rajono savivaldybės biudžetų lėšomis.",
        ["valstybės biudžetas", "Utenos rajono savivaldybės biudžetas"],
    ),
    ("funders.genitive", "Gavome finansavimą iš Lietuvos kultūros tarybos.", [COUNCIL]),
    ("funders.genitive", "Be Lietuvos kultūros tarybos paramos knygos nebūtų.", [COUNCIL]),
    (
        "funders.genitive",
        "Be Utenos rajono savivaldybės lėšų, panaudotos ir Lietuvos kultūros tarybos lėšos.",
        [TOWN, COUNCIL],
    ),
    (
        "funders.genitive",
        "Gauta 500 Eur iš Švietimo ministerijos administruojamo Sporto rėmimo fondo.",
        ["Sporto rėmimo fondas"],
    ),
    ("funders.genitive", "Tai Lietuvos kultūros tarybos finansuojamame projekte parengta knyga.", [COUNCIL]),
    ("funders.in-brackets", "Rėmėjų (UAB „Gija“, ŪB „Oda“) lėšos – 450 Eur.", ["UAB „Gija“", "ŪB „Oda“"]),
    (
        "funders.in-brackets",
        "Paramos lėšos (Europos socialinis fondas +) – 581 578,50 Eur.",
        ["Europos socialinis fondas +"],
    ),
    ("funders.genitive", "Įgyvendinta iš Lietuvos kultūros tarybos gautomis lėšomis.", [COUNCIL]),
    ("funders.pays", "Visas išlaidas kompensavo Utenos rajono savivaldybė.", [TOWN]),
    ("funders.pays", "Pinigų davė ir Lietuvos kultūros taryba, ir Utenos rajono savivaldybė.", [COUNCIL, TOWN]),
    ("funders.having-paid", "Projekto autoriai dėkoja Gamtos fondui, finansavusiam sėklas.", ["Gamtos fondas"]),
    ("funders.announces", "Lietuvos kultūros taryba patvirtino 2 000 Eur finansavimą.", [COUNCIL]),
    ("funders.role", "Projekto paramos davėjas – Lietuvos kultūros taryba.", [COUNCIL]),
    (
        "funders.by-kind",
        "Kultūros ministerijai\n\nTeikiame žinias. Ministerijos projektui skirta 900 Eur.",
        ["Kultūros ministerija"],
    ),
    (
        "funders.by-kind",
        "Forma patvirtinta Tautinių mažumų departamento.\n\nGautas finansavimas iš departamento 2600 Eur.",
        ["Tautinių mažumų departamentas"],
    ),
    (
        "funders.addressee",
        "Lietuvių fondo tarybai\nLemontas, JAV\n\nGerbiamieji,\n\npernai Jūs skyrėte mums 3 500 dolerių.",
        ["Lietuvių fondas"],
    ),
    ("funders.through-fund", "Projektą remia norvegai per Aktyvių piliečių fondą.", ["Aktyvių piliečių fondas"]),
    (
        "funders.through-fund",
        "Projektas „Upė“ finansuojamas pagal EEE finansinį mechanizmą.",
        ["EEE finansinis mechanizmas"],
    ),
    (
        "funders.states",
        "Projektas remiamas Norvegijos ir Islandijos pagal sutartį.",
        ["Norvegija", "Islandija"],
    ),
    (
        "funders.label",
        "Projektą finansuoja:\nLietuvos kino centras\nUtenos savivaldybė\nInformaciniai rėmėjai:\nradijas „Bangos“",
        ["Lietuvos kino centras", "Utenos savivaldybė"],
    ),
    (
        "funders.pays",
        "Jaunimo reikalų departamentas prie Socialinės apsaugos ministerijos klubo „Ratas“ projektui skyrė 9 Eur.",
        ["Jaunimo reikalų departamentas prie Socialinės apsaugos ministerijos"],
    ),
    (
        "funders.pays",
        "Utenos rajono savivaldybė VšĮ „Upė“ projektui „Irklas“ skyrė 900 Eur.",
        ["Utenos rajono savivaldybė"],
    ),
    (
        "funders.genitive",
        "Vykome Sporto rėmimo fondo, kurį valdo Švietimo ir sporto ministerija kartu su Sporto agentūra, lėšomis.",
        ["Sporto rėmimo fondas"],
    ),
    (
        "funders.genitive",
        "Pinigų projektui „Upė“ surinkome iš Utenos rajono savivaldybės (900 Eur) ir UAB „Gija“ (400 Eur).",
        [TOWN, "UAB „Gija“"],
    ),
]

LEFT_ALONE = [
    ("Kartu su Kultūros ministerija pasirašyta projekto „Oda“ finansavimo sutartis.", "who signs too"),
    ("Ačiū Utenos kolegijai už 30 Eur vertės kuponus.", "things"),
    ("Autorius – Medijų rėmimo fondo narys. Fondo lėšos nenaudotos.", "who gave nothing"),
    ("Dirbo Kultūros tarybos ekspertas. Tarybos finansuojami projektai pristatyti.", "all that it pays"),
    ("Klubas „Jūra“ yra didžiausias vaikų namų rėmėjas.", "what else it helps"),
    ("Projekto duomenų šaltiniai – Aplinkos apsaugos agentūra ir jūra.", "no money"),
    ("Padėjo Žuvivaisos departamentas, kuris finansavo ankstesnį mūsų projektą.", "another's payer"),
    ("Kultūros ministerija ir Aplinkos ministerija lankėsi. Ministerijos skirta knyga patiko.", "which of two?"),
    ("Dirbo Utenos rajono savivaldybės taryba. Tarybos posėdis baigtas.", "no money"),
    ("Informaciniai rėmėjai (UAB „Gija“) padėjo.", "no money"),
    ("Lietuvos kultūros taryba patvirtino 2 ataskaitas.", "no money"),
    ("Lietuvių fondui\n\nGerbiamieji, Jūs padėjote mums tartis.", "no money"),
    ("Kitą mūsų sumanymą, knygos leidybą, finansuos Medijų rėmimo fondas.", "another's payer"),
    ("Kitam mūsų projektui lėšų skirs Kultūros taryba.", "another's payer"),
    ("Ankstesnį bendruomenės projektą rėmė Žemės ūkio ministerija.", "another's payer"),
    ("Projekto sutartį baigėme, o kitą iniciatyvą – pirtį – parėmė Kultūros ministerija.", "another's payer"),
    ("Projektui paramos iš Lietuvos kultūros tarybos negavome.", "who gave nothing"),
    ("Projektas nėra finansuojamas Europos Sąjungos lėšomis.", "who gave nothing"),
    ("Utenos rajono savivaldybės lėšų projektas negavo.", "who gave nothing"),
    ("Projektas vyko be Utenos rajono savivaldybės paramos.", "who gave nothing"),
    ("Tikimės, kad projektą finansuos Lietuvos kultūros taryba.", "hope"),
    ("Lankėmės Aplinkos ministerijos finansuojamame parke.", "what else is paid"),
    ("Dėkojame Utenos seniūnijai už paramą organizuojant talką.", "help"),
    ("Dėkojame Utenos rajono savivaldybei už moralinę paramą.", "no money"),
    ("Projekto dalyviai dėkoja Aplinkos apsaugos agentūrai už paskaitą.", "no money"),
    ("Su Utenos rajono savivaldybe pasirašyta projekto bendradarbiavimo sutartis.", "no grant"),
    ("Informaciniai projekto rėmėjai buvo Utenos rajono savivaldybė.", "no money"),
    ("Pristatėme projektą Utenos rajono savivaldybei, kuri remia sportą.", "what else it pays"),
    ("Projekto saugumą užtikrino Utenos rajono savivaldybė.", "no money"),
    ("Projektui Kultūros ministerija patikėjo surengti parodą.", "a task"),
    ("RUSNĖS LABDAROS FONDAS\n\nProjekto vykdymo ataskaita\n\nMes padarėme daug.", "it may be the one that reports"),
    ("Kelionei lėšų nepakako, Norvegijos lėšomis nesinaudojome.", "no project"),
    ("Rusnės bendruomenės vaikams skirta šventė pavyko.", "for whom a feast was"),
    ("Utenos kolegijos studentams parama teikta visus metus.", "who was helped"),
    ("Dalyvavo Norvegija, Islandija. Lėšomis prisidėjo visi.", "who took part"),
    ("Šveicarijos parama – mažiausiems gyventojams", "a heading's words"),
    ("Keliavome Norvegijos keliais, lėšų pakako.", "a journey"),
    ("Ekonomikos gaivinimo ir atsparumo didinimo priemonė patvirtinta 2021 m.", "no money of the project"),
    ("The views are those of the author and not of the European Union.", "a disclaimer"),
    ("Savivaldybės mugėje Bitė (3 Eur) kainavo mažiau.", "a price"),
    ("Lėšos – kaimo bendruomenės.", "nobody who pays by trade"),
    ("Utenos rajono savivaldybės atliekų tvarkymo aprašo 3 priedas\n\nMETŲ ATASKAITA", "other rules"),
    ("Aktyvių piliečių fondas finansuojamas nuo 2019 m.", "who is paid for"),
    ("Savanoriai gavo paramą iš Rusnės bendruomenės.", "neighbours"),
    ("Projekto vertė 300 Eur. Knygas padovanojo leidykla „Varnelė“, draugija pridėjo 20 Eur.", "things"),
    ("UAB „Ritė“ padovanojo 500 knygų, projekto vertė 300 Eur.", "things"),
    ("Projektas padėjo Utenos kolegijos bendruomenei, remiant vieniems kitus.", "people"),
    ("Šventę Utenos kolegijai parėmus tautodailininkams, visi šoko.", "no project, no money"),
    ("Nuosavos lėšos (Rusnės fondas) – 500 Eur.", "own money"),
    ("Nuomos sutartis su Utenos rajono savivaldybe pasirašyta.", "a lease"),
    ("Paramos sutarties su Utenos kolegija data: 2021-03-22", "a school pays for nothing"),
    ("Projekto sutartis su Centrine projektų valdymo agentūra pasirašyta.", "who administers"),
    ("Utenos kolegija, skyrusi daug dėmesio mokiniams, džiaugiasi.", "attention, no money"),
    ("Finansavimo šaltinis\tSąmatoje\tFaktiškai\nIš viso\t13100.00\t13562.00", "the head of a table"),
    ("Šventę skiria Europos Sąjungos dienai.", "to what a feast is dedicated"),
    (
        "Projektas vykdomas pagal Kultūros ministerijos programą „Regionai“.",
        "a ministry's programme may be paid by anyone",
    ),
    ("Projektas vykdomas programos „Kuriame Lietuvą“ lėšomis.", "a programme"),
    ("Programą administruoja Centrinė projektų valdymo agentūra.", "who administers"),
    ("Sutartį pasirašė Centrinė projektų valdymo agentūra.", "who signs"),
    ("Prie projekto įgyvendinimo prisidėjo Anykščių biblioteka.", "help, no money"),
    ("Knygas paaukojo leidykla „Alma“.", "things, no money"),
    ("Projektą vykdo Utenos kolegija.", "the implementer"),
    ("Utenos kolegijai\n\nPROJEKTO ATASKAITA", "a school pays for nothing"),
    ("Kultūros ministerijos skelbtame konkurse dalyvavo vaikai.", "a competition of children"),
    ("Fondo projektas baigtas.", "no name"),
    ("Dėkojame rėmėjams: Onai Gailiūnienei ir visiems kaimynams.", "persons"),
    ("Seniūnija ir Anykščių biblioteka davė traktorių.", "things, no money"),
    ("Projekto partneris – Utenos kolegija.", "a partner"),
    ("Projekto rėmėjai: Ona Gailiūtė, Tadas Jankevičius", "persons"),
    ("Projektą finansuoja", "nothing behind the label"),
    ("Utenos kolegija gavo 500 Eur.", "who was paid"),
    ("Projekto paraišką teikėme per Sporto rėmimo fondą.", "asked, not paid"),
    ("Projektas nefinansuojamas pagal Sporto rėmimo fondą.", "not paid"),
    ("Kitą projektą remia Norvegija per Aktyvių piliečių fondą.", "another project"),
    ("Projektui prašėme Lietuvos kultūros tarybos paramos, bet jos negavome.", "not got"),
    ("Drabužių projektui surinkome iš UAB „Gija“ ir kaimynų.", "things, no money"),
    ("", "nothing"),
]


@pytest.mark.parametrize("rule, text, names", READ)
def test_reads(rule, text, names):
    assert rule in {one for one, _ in found(text)}
    assert {name for one, name in found(text) if one == rule} <= set(names)
    assert chosen(text) == names


@pytest.mark.parametrize("rule, text, names", READ)
def test_reads_decomposed_with_no_break_spaces_and_other_ends_of_lines(rule, text, names):
    for variant in (unicodedata.normalize("NFD", text), text.replace(" ", "\u00a0"), text.replace("\n", "\r\n")):
        assert chosen(variant) == names


@pytest.mark.parametrize("rule, text, names", [row for row in READ if not row[0].startswith("funders.form-")])
def test_reads_below_other_words(rule, text, names):
    assert chosen(f"Džiaugiamės visi kartu.\n\n{text}\n\nProjekto trukmė: 12 mėn.") == names


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert found(text) == [], why
