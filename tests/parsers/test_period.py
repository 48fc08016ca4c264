"""When the project ran: what each rule reads, and what it leaves alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import period
from ngoreport.parsers.rule import find_candidates


def rules_of(text: str) -> set[str]:
    document = Document(text)
    return {one.rule for one in find_candidates(period.RULES, document)}


def chosen(text: str) -> tuple[str, str, str]:
    """Start, end and duration, empty where the text says nothing."""
    document = Document(text)
    best, _ = choose(document, find_candidates(period.RULES, document))
    values = {one.field: str(one.value) for one in best}
    return values.get("period.start", ""), values.get("period.end", ""), values.get("period.duration", "")


# rule, text, start, end, duration
READ = [
    (
        "period.told-range",
        "Nuo šių metų kovo pradžios iki lapkričio pabaigos (2019 m.) vyko projektas „Šokis“.",
        "2019-03",
        "2019-11",
        "",
    ),
    (
        "period.told-start",
        "2022 m. projektas laimėjo finansavimą, veiklos prasidės 2023 m. sausį.",
        "2023-01",
        "",
        "",
    ),
    ("period.told-range", "Projekto veiklos planuojamos 2024 m. kovo–lapkričio mėn.", "2024-03", "2024-11", ""),
    (
        "period.told-range",
        "Projektas „Vasara“ Ukmergėje vyko 2019 m. birželio 3–rugpjūčio 30 d. Stovyklos pamaina truko 10 dienų.",
        "2019-06-03",
        "2019-08-30",
        "",
    ),
    (
        "period.told-start",
        "Projektas „Gatvės muzika“ pratęstas iki 2021 m. lapkričio 30 d. Pradėjome 2020 m. spalio 1 d.",
        "2020-10-01",
        "2021-11-30",
        "",
    ),
    (
        "period.told-start",
        "Projektas „Vasara“ skirtas vaikams. Startavome 2020 m. kovo mėn. ir tęsime iki 2021 m. rugsėjo.",
        "2020-03",
        "2021-09",
        "",
    ),
    (
        "period.start-label",
        "Projektas „Vasara“ skirtas vaikams. Pradėtas 2020 m. spalio 1 d., baigtas 2021 m. kovo 3 d.",
        "2020-10-01",
        "2021-03-03",
        "",
    ),
    (
        "period.told-range",
        "Projektas „Rytas“ (2007 m.)\n\n2007 m. kovo – lapkričio mėnesiais mokykloje vyko projektas „Rytas“.",
        "2007-03",
        "2007-11",
        "",
    ),
    ("period.behind-name", "Projektas „Gyva tradicija“ (2021–2023)\n\nVaikai dainavo.", "2021", "2023", ""),
    ("period.behind-name", "Projektas „Gyva tradicija“ (2018–2019 m.) jau baigtas.", "2018", "2019", ""),
    ("period.behind-name", "Projektas „Gyva tradicija“ (2020 m. kovo–gruodžio mėn.)", "2020-03", "2020-12", ""),
    ("period.behind-name", "Projekto „Gyva tradicija“ (2021 m.) dalyviai dainavo.", "2021", "2021", ""),
    (
        "period.behind-name",
        "Projektas „Gyva tradicija“, 2020 m. kovas–gruodis\nVaikai dainavo.",
        "2020-03",
        "2020-12",
        "",
    ),
    ("period.told-length", "Projektas „Kalvė“ įgyvendintas per dešimt mėnesių.", "", "", "P10M"),
    ("period.told-length", "Projektą įgyvendinome per 10 mėnesių.", "", "", "P10M"),
    ("period.told-length", "Projektas baigtas per pusantrų metų.", "", "", "P18M"),
    ("period.told-length", "Projektas buvo vykdomas dvejus metus.", "", "", "P2Y"),
    ("period.told-length", "Projektas bus įgyvendinamas 18 mėnesių.", "", "", "P18M"),
    ("period.told-start", "Nuo 2018 m. vykdomas projektas „Kalvė“ tęsiasi.", "2018", "", ""),
    (
        "period.told-end",
        "Projekto įgyvendinimo terminas buvo pratęstas nuo 2021-06-30 iki 2021-12-31.",
        "",
        "2021-12-31",
        "",
    ),
    (
        "period.told-range",
        "Mainų datos 2023-08-07 – 2023-08-15, visas projektas truko nuo 2023 m. kovo 1 d. iki 2023 m. lapkričio 30 d.",
        "2023-03-01",
        "2023-11-30",
        "",
    ),
    (
        "period.label",
        "5. Projekto vykdymo pradžia ir pabaiga\t2023 m. kovo 1 d.\t2023 m. lapkričio 30 d.\n6. Kita\tnėra",
        "2023-03-01",
        "2023-11-30",
        "",
    ),
    (
        "period.start-label",
        "Projekto įgyvendinimo laikotarpis\nPradžia\n2023-03-01\nPabaiga\n2023-11-30",
        "2023-03-01",
        "2023-11-30",
        "",
    ),
    (
        "period.label",
        (
            "Partneriai: Rokiškio krašto sveikatos biuras; VšĮ „Judesio namai“; Obelynės seniūnija\n"
            "Vykdymo laikas 2022 m. vasario 1 d. - lapkričio 30 d."
        ),
        "2022-02-01",
        "2022-11-30",
        "",
    ),
    (
        "period.told-range",
        "Paskelbta 2021-11-22\n\nProjektas, vykęs birželio–spalio mėnesiais, skirtas trims kaimams.",
        "2021-06",
        "2021-10",
        "",
    ),
    (
        "period.measured",
        "Dvejus metus (2020-09-01 – 2022-08-31) ieškojome pasakų. 2023 metų kovą prasideda naujas projektas.",
        "2020-09-01",
        "2022-08-31",
        "P2Y",
    ),
    (
        "period.told-range",
        "Projekto veiklos vyksta nuo 2024 m. birželio 1 d. iki gruodžio 15 d.",
        "2024-06-01",
        "2024-12-15",
        "",
    ),
    (
        "period.told-range",
        "Sutartis pasirašyta gegužės pabaigoje, veiklos vyksta nuo 2024 m. birželio 1 d. iki gruodžio 15 d.",
        "2024-06-01",
        "2024-12-15",
        "",
    ),
    (
        "period.told-end",
        "Įkelta: 2024-02-09 | Autorius: A. V.\n\nProjektas vyksta nuo 2023-01-02, o baigsis šių metų gegužės 30-ąją.",
        "2023-01-02",
        "2024-05-30",
        "",
    ),
    (
        "period.told-start",
        "Išsiųsta: 2023 m. gruodžio 29 d. 16:42\n\nProjektą pradėjome š. m. balandžio 3 d. ir baigėme gruodžio 22 d.",
        "2023-04-03",
        "2023-12-22",
        "",
    ),
    (
        "period.told-start",
        "Sutartis pasirašyta 2005 m. kovo 3 d., o darbai pradėti tų pačių metų balandžio mėnesį.",
        "2005-04",
        "",
        "",
    ),
    (
        "period.told-range",
        "Klubas 2024 metais gavo paramą projektui.\n\nVeiklos vyko balandžio–spalio mėn. miške.",
        "2024-04",
        "2024-10",
        "",
    ),
    (
        "period.opening-range",
        "Parašė Upės bičiuliai, 2021-10-30, 21:14\n\nTaip gimė projektas „Upė“. Nuo gegužės iki spalio plaukėme.",
        "2021-05",
        "2021-10",
        "",
    ),
    (
        "period.opening-range",
        "Kiemo laikraštėlis. 2024 m. rugsėjis, Nr. 9\n\nProjektas\n\nNuo birželio 17 iki rugpjūčio 9 d. centras veikė.",
        "2024-06-17",
        "2024-08-09",
        "",
    ),
    (
        "period.this-year",
        "2024 m. spalio 8 d., Ignalina. Kai užsidarė biblioteka, sumanytas projektas. Darbai prasidės lapkritį.",
        "2024-11",
        "",
        "",
    ),
    (
        "period.this-year",
        "Ignalina, 2024 m. spalio 8 d. (ELTA). Čia bus vykdomas projektas. Darbai prasidės sausį.",
        "2025-01",
        "",
        "",
    ),
    (
        "period.told-range",
        "Projektą „Vartai“ nuo gegužės iki rugsėjo vykdė asociacija.\n\n„Marių balsas“, 2022 m. rugsėjo 30 d., Nr. 75",
        "2022-05",
        "2022-09",
        "",
    ),
    (
        "period.told-range",
        "Projektą vykdėme nuo gegužės iki rugpjūčio.\n\nPagarbiai\nPunskas, 2019 m. rugsėjo 9 d.",
        "2019-05",
        "2019-08",
        "",
    ),
    (
        "period.told-range",
        "Šilo aidas. Gimnazijos mokinių laikraštis, 2024 m. birželis\n\nProjektas vyko nuo sausio iki gegužės.",
        "2024-01",
        "2024-05",
        "",
    ),
    ("period.told-start", "Viskas prasidėjo 2021 m. kovą, kai taryba skyrė lėšų.", "2021-03", "", ""),
    ("period.told-end", "2022-01-10\n\nDarbuosimės iki šių metų rugsėjo pabaigos.", "", "2022-09", ""),
    ("period.for-work", "Projektą baigėme po pusantrų metų darbo.", "", "", "P18M"),
    ("period.for-work", "Pusantrų metų veikloms komisija skyrė 60 000 eurų.", "", "", "P18M"),
    (
        "period.has-to-end",
        "Projektas turi būti baigtas iki 2022 m. gruodžio 31 d., o vykdymas aprašytas už 2022 m. sausį–rugsėjį.",
        "2022-01",
        "2022-12-31",
        "",
    ),
    (
        "period.told-start",
        "Projektas pradėtas 2019 m. gegužės 20 d., pagal sutartį statys bendrovė.",
        "2019-05-20",
        "",
        "",
    ),
    ("period.told-length", "Paroda užbaigė metus trukusį projektą „Siūlas“.", "", "", "P1Y"),
    ("period.told-year", "Jį 2012 metais Rusnės muziejus įgyvendino su klubu.", "2012", "2012", ""),
    (
        "period.last-deed",
        "Darbus bendruomenė pradėjo 2018 m. vasarį, o 2019 m. gegužės 31 d. priduotas paskutinis mokėjimo prašymas.",
        "2018-02",
        "2019-05-31",
        "",
    ),
    (
        "period.told-range",
        "2024 m. gruodžio 3 d. · viešai\n\nDešimt mėnesių (nuo vasario iki lapkričio) gyvavo mūsų projektas „Stalas“.",
        "2024-02",
        "2024-11",
        "P10M",
    ),
    (
        "period.announced-range",
        "2022 m. lapkričio 8 d.\n\nNuo gegužės iki spalio mėn. suorganizuota:\n- vakarai;\n- diskusijos.",
        "2022-05",
        "2022-10",
        "",
    ),
    (
        "period.opening-range",
        "Nuo 2018 m. balandžio iki lapkričio mes skubėdavome prie upės. Taip atrodė projektas „Upė“.",
        "2018-04",
        "2018-11",
        "",
    ),
    (
        "period.told-start",
        "Paraiška pateikta dar 2010 metų rudenį, o projekto darbai prasidėjo 2011 m. birželio 6 d.",
        "2011-06-06",
        "",
        "",
    ),
    # labels
    (
        "period.label",
        "Projekto trukmė: 2020 m. sausio 1 d. – 2020 m. gruodžio 31 d. (12 mėn.)",
        "2020-01-01",
        "2020-12-31",
        "P12M",
    ),
    ("period.label", "Projekto laikotarpis: 2022–2023 m.", "2022", "2023", ""),
    ("period.label", "Laikotarpis 2017 04 05 – 2020 04 05", "2017-04-05", "2020-04-05", ""),
    ("period.label", "Veiklų pradžios – pabaigos datos: 2021-04-05 / 2021-11-30", "2021-04-05", "2021-11-30", ""),
    ("period.label", "Įgyvendinimo pradžia ir pabaiga:\n2021-04-05 – 2021-11-30", "2021-04-05", "2021-11-30", ""),
    ("period.label", "2.3. Projekto pradžia ir pabaiga\t2021-04-05 – 2021-11-30", "2021-04-05", "2021-11-30", ""),
    (
        "period.label",
        "2021 m. gegužės 3 d. – 2022 m. liepos 1 d.\n(vykdymo laikotarpis)",
        "2021-05-03",
        "2022-07-01",
        "",
    ),
    ("period.told-start", "Darbus pradėjome 1997 metų kovą ir baigėme 1998 metų gegužę.", "1997-03", "1998-05", ""),
    ("period.told-start", "Darbą pradėjome 1997 metų kovą ir baigėme 1998 metų gegužę.", "1997-03", "1998-05", ""),
    ("period.told-range", "Dirbome nuo 2018 metų kovo iki lapkričio.", "2018-03", "2018-11", ""),
    ("period.told-length", "Projektas truks pustrečių metų.", "", "", "P30M"),
    ("period.label", "Projekto trukmė: 2021-10-01–2023-12-31, 24 mėn.", "2021-10-01", "2023-12-31", "P24M"),
    ("period.label", "Kada\n2019 m. kovas – 2020 m. rugsėjis (18 mėn.).", "2019-03", "2020-09", "P18M"),
    (
        "period.told-range",
        "„Ratas“ – tokia iniciatyva, kurią mokykla nuo 2019 m. kovo 1 d. iki 2019 m. birželio 3 d. įgyvendino viena.",
        "2019-03-01",
        "2019-06-03",
        "",
    ),
    (
        "period.told-start",
        "Pasvalys, 2021 m. spalio 12 d.\n\nProjektas „Kalva“ prasidėjo rugsėjo 1 dieną.",
        "2021-09-01",
        "",
        "",
    ),
    (
        "period.told-start",
        "2021 m. spalio 12 d., Pasvalys\n\nProjektas „Kalva“ prasidėjo rugsėjo 1 dieną.",
        "2021-09-01",
        "",
        "",
    ),
    (
        "period.this-year",
        "Kalvos žinios | 2015 m. ruduo | Nr. 4\n\nProjektą „Kalva“ vykdėme nuo 2014 metų kovo iki šių metų rugsėjo.",
        "2014-03",
        "2015-09",
        "",
    ),
    ("period.label", "Projekto trukmė\n2020-01-01 – 2020-12-31", "2020-01-01", "2020-12-31", ""),
    ("period.label", "Projekto trukmė:\t2020-01-01 – 2020-12-31", "2020-01-01", "2020-12-31", ""),
    ("period.label", "3.\tProjekto trukmė\t2020-01-01 – 2020-12-31", "2020-01-01", "2020-12-31", ""),
    ("period.label", "Trukmė\t12 mėnesių", "", "", "P12M"),
    ("period.label", "Projekto trukmė – 18 mėnesių.", "", "", "P18M"),
    ("period.label", "Projekto trukmė (mėn.): 12", "", "", "P12M"),
    ("period.label", "Projekto trukmė: 12 mėn., 2022 m. rugpjūtis – 2023 m. liepa", "2022-08", "2023-07", "P12M"),
    ("period.label", "Įgyvendinimo metai: 2020", "2020", "2020", ""),
    ("period.label", "Įgyvendinimo laikpotarpis: 2020 m.", "2020", "2020", ""),
    ("period.label", "Įgyvendinimo terminas – iki 2021 m. gruodžio 31 d.", "", "2021-12-31", ""),
    ("period.label", "Projekto trukmė: nuo 2020-01-01 (iki 2020-12-31)", "2020-01-01", "2020-12-31", ""),
    ("period.label", "Projekto pradžios ir pabaigos data: 2020-01-01, 2020-12-31", "2020-01-01", "2020-12-31", ""),
    # an extension moves the end, its length is no length of the project
    ("period.label", "Laikotarpis: 2020-02-10 – 2020-08-01 (pratęstas iki 2020-12-31)", "2020-02-10", "2020-12-31", ""),
    ("period.end-label", "Projekto pabaiga: 2020-08-01 (pratęstas 6 mėn.)", "", "2020-08-01", ""),
    (
        "period.start-label",
        "Projekto pradžia: 2020-01-01\nProjekto pabaiga: 2020-12-31",
        "2020-01-01",
        "2020-12-31",
        "",
    ),
    ("period.end-label", "Pradžia – 2020 m. sausis, pabaiga – 2020 m. gruodis", "2020-01", "2020-12", ""),
    # a date alone in its line, which is clutter elsewhere
    (
        "period.start-label",
        "Projekto pradžia\n2022-05-02\nProjekto pabaiga\n2022-10-31",
        "2022-05-02",
        "2022-10-31",
        "",
    ),
    ("period.label", "Įvykdymo laikas: 2008 m. birželio 30 d. - rugpjūčio 10 d.", "2008-06-30", "2008-08-10", ""),
    ("period.label", "Įgyvendinimo laikas ir vieta:\n2019-03-11 – 2019-12-20\nZarasai", "2019-03-11", "2019-12-20", ""),
    ("period.label", "Vykdymo vieta ir laikotarpis: Zarasai, 2019-03-11 – 2019-12-20", "2019-03-11", "2019-12-20", ""),
    (
        "period.told-range",
        "Nuo kovo iki gruodžio vyko projektas „Vartai“.\n\nBibliotekos informacija, 2022 m. gruodžio 22 d.",
        "2022-03",
        "2022-12",
        "",
    ),
    (
        "period.told-range",
        "Nuo kovo iki gruodžio vyko projektas „Vartai“.\n\nZarasų kultūros centro inf., 2022-12-22",
        "2022-03",
        "2022-12",
        "",
    ),
    ("period.label", "Veiklų įvykdymo terminas – iki 2008 m. lapkričio 3 d.", "", "2008-11-03", ""),
    ("period.label", "Kada ir kur vyko: 2019 m. liepos 1 d. – rugsėjo 30 d., Žalpiai", "2019-07-01", "2019-09-30", ""),
    ("period.label", "Kur ir kada vyko. Žalpiai, 2019 m. liepos 1 d. – rugsėjo 30 d.", "2019-07-01", "2019-09-30", ""),
    (
        "period.length-behind",
        "Veiklų pradžia – 2012 m. gegužės 21 d., pabaiga – 2013 m. lapkričio 20 d. (18 mėn.)",
        "2012-05-21",
        "2013-11-20",
        "P18M",
    ),
    (
        "period.length-behind",
        "Projektas vykdomas nuo 2023 m. lapkričio 1 d. iki 2026 m. sausio 31 d. (iš viso 27 mėnesius), tad laiko yra.",
        "2023-11-01",
        "2026-01-31",
        "P27M",
    ),
    ("period.told-length", "Atsisveikinome su projektu „Kalva“, kurį dvejus metus vykdė klubas.", "", "", "P2Y"),
    ("period.told-length", "Projektą trejus metus vykdys trys mokyklos.", "", "", "P3Y"),
    (
        "period.measured",
        "„Kalvų sugrįžimas“ – šešerių metų darbas (2023 m. rugsėjis – 2029 m. rugpjūtis).",
        "2023-09",
        "2029-08",
        "P6Y",
    ),
    (
        "period.measured",
        "Projektas įgyvendintas per 14 mėnesių – nuo 2019 m. balandžio iki 2020 m. gegužės.",
        "2019-04",
        "2020-05",
        "P14M",
    ),
    ("period.heading-length", "„Kalva“: ką nuveikėme kaime per pusantrų metų\n\nBuvo gera.", "", "", "P18M"),
    ("period.told-start", "Kai 2023 m. rugpjūtį jį pradėjome, kalvos dar nebuvo.", "2023-08", "", ""),
    (
        "period.told-end",
        "Darbus miesto savivaldybės administracija pradėjo 2023 m. gegužės 8 d., o baigė rugpjūčio 31-ąją.",
        "2023-05-08",
        "2023-08-31",
        "",
    ),
    (
        "period.told-start",
        "2022-ųjų balandį mokykla rašė paraišką, o jau gegužės 16 d. pradėjome projektą „Kalva“.",
        "2022-05-16",
        "",
        "",
    ),
    # told
    (
        "period.told-range",
        "Projektas vykdytas nuo 2020 m. sausio 5 d. iki 2020 m. birželio 30 d.",
        "2020-01-05",
        "2020-06-30",
        "",
    ),
    ("period.told-range", "Projektas įgyvendinamas 2020–2022 m.", "2020", "2022", ""),
    ("period.told-start", "Projektas prasidėjo 2020 m. sausį.", "2020-01", "", ""),
    ("period.told-end", "Projektas baigtas 2021 m. kovo 5 d.", "", "2021-03-05", ""),
    ("period.told-end", "Projekto veiklos vyko iki 2021 m. kovo.", "", "2021-03", ""),
    ("period.told-end", "Projektas prasidėjo 2020 m., baigėsi 2021 m.", "2020", "2021", ""),
    ("period.told-end", "Projektas pradėtas 2020-01-05, baigtas 2021-03-05.", "2020-01-05", "2021-03-05", ""),
    ("period.told-start", "Projektas baigtas 2021-03-05, o pradėtas 2020-01-05.", "2020-01-05", "2021-03-05", ""),
    ("period.told-end", "Projektas, pradėtas 2020-01-05, bus baigtas 2021 m. pavasarį.", "2020-01-05", "2021-05", ""),
    ("period.told-year", "2022 m. įgyvendinome projektą „Žalias kiemas“.", "2022", "2022", ""),
    ("period.told-year", "2022 m. projektui skirta 500 Eur.", "2022", "2022", ""),
    ("period.last-deed", "Paskutinė veikla vyko 2022 m. gegužės 5 d.", "", "2022-05-05", ""),
    ("period.last-deed", "Baigiamasis renginys vyko 2022-05-05.", "", "2022-05-05", ""),
    (
        "period.this-year",
        "Paskelbta 2022-05-06\n\nŠių metų kovą prasidėjo projektas „Žalias kiemas“.",
        "2022-03",
        "",
        "",
    ),
    ("period.this-year", "2022-05-06\n\nŠių metų gruodį baigsis projektas.", "", "2022-12", ""),
    ("period.told-length", "Projektas truks 14 mėnesių.", "", "", "P14M"),
    ("period.told-length", "Trejų metų projektas baigtas.", "", "", "P3Y"),
    ("period.told-length", "Dvejus metus kūrėme jaukų kiemą.", "", "", "P2Y"),
    ("period.for-all-of", "Džiaugiamės, kad per dvejus metus pasodinome sodą.", "", "", "P2Y"),
    ("period.for-all-of", "Gegužės 3 d. atvėrėme sodą: per dvejus metus pasodinome 90 obelų.", "", "", "P2Y"),
    ("period.heading", "2021 m.\n„Žalias kiemas“\n\nVaikai mokėsi lipdyti.", "2021", "2021", ""),
    ("period.heading", "2009 balandis – 2010 rugsėjis. Projektas „Žalias kiemas“", "2009-04", "2010-09", ""),
    (
        "period.measured",
        "Trylika mėnesių, nuo 2013 m. spalio iki 2014 m. spalio, vaikai rinko giles.",
        "2013-10",
        "2014-10",
        "P13M",
    ),
    ("period.told-start", "Jis prasidėjo 2021 m. lapkričio 2 d.", "2021-11-02", "", ""),
    ("period.reported", "Ataskaitinis laikotarpis: 2020 m.", "2020", "2020", ""),
    (
        "period.told-start",
        "Projektas prasidėjo gegužės 15 d. ir baigėsi 2023 m. rugsėjo 30 d.",
        "2023-05-15",
        "2023-09-30",
        "",
    ),
    (
        "period.told-range",
        "2016-12-20\n\nŠiemet nuo vasario iki gruodžio klubas vykdė projektą.",
        "2016-02",
        "2016-12",
        "",
    ),
    ("period.heading", "2020–2021 m.\n\nVaikai mokėsi lipdyti.", "2020", "2021", ""),
]
LEFT_ALONE = [
    (
        "Balandžio–spalio mėnesiais nešiojome laiškus: per septynis mėnesius jų buvo 312.",
        "as long as what was done then",
    ),
    ("Projektas vyko nuo kovo iki gegužės.\n\nGauta informacija apie konkursą, 2022-12-22, buvo sena.", "no dateline"),
    ("Projekto „Vynas“ dalyviai baigė mokyklą 2015 m. birželio 20 d.", "when pupils left school"),
    ("Projekto „Upė“ registracija vyksta iki 2021-05-31.", "until when one may apply"),
    ("Nuo 2015 metų kasmet rengiamas projektas „Upė“ vyko rudenį.", "since when it has been held each year"),
    ("Mokslus 2012 m. baigęs Jonas vykdo projektą „Upė“.", "when a person finished school"),
    ("Projektas „Vasara“ skirtas vaikams. Pamokas pradėjome 2020 m. kovo 5 d.", "when lessons began"),
    ("Projektas „Vasara“ vyko miške 2019 m. kovo 3-iąją.", "one day"),
    ("Projektas „Sodas“ (2016)\nProjektas „Takas“ (2017)\nVaikai dainavo.", "years of several projects"),
    ("Projektas „Kaimo plėtra“ (2014–2020) padėjo.", "the years of the Union's funds"),
    ("Projektas „Sodas“ (2021-03-05) pristatytas.", "one day"),
    ("Projektas „Sodas“ (Nr. 2016-12) pristatytas.", "a number"),
    ("Draugija „Sodas“ (2016) dainavo projekte.", "a society's year"),
    ("Nuo 1998 metų Tytuvėnuose veikianti draugija įgyvendina projektą „Žingsnis“.", "since when a society has been"),
    ("Klubas, veikiantis nuo 2005 metų, įgyvendina projektą „Žingsnis“.", "since when a club has been"),
    ("2003 m. įkurta bendruomenė įgyvendina projektą „Žingsnis“.", "when it was founded"),
    ("Bendruomenė, susikūrusi 2003 metais, baigė projektą „Žingsnis“.", "when it was founded"),
    ("Projektas vyko 1905 metais statytame dvare.", "when a house was built"),
    ("Projekto metu vykdyta 3 dienų stovykla.", "the length of a camp"),
    ("Projekto lėšos grąžintos per du mėnesius.", "how long money took"),
    ("Projektą ketinta užbaigti per pusantrų metų.", "what was wished"),
    ("Nr. | Veikla | Laikas\n1. | Penkių dienų stovykla | liepa\n2. | Mugė | rugsėjis", "the time of events"),
    ("Darbuosimės iki vakaro, o 2022 m. kovą švęsime.", "an evening"),
    ("Po dvejų metų pertraukos projektas vėl tęsiamas.", "a pause"),
    ("Išvyka – mėnesį trukusi projekto šventė.", "a feast's length"),
    ("Ji 2012 metais įgyvendino savo svajonę.", "a woman"),
    ("Dviejų dienų veikloms skyrėme 500 eurų.", "days"),
    (
        "2022-11-08\n\nNuo kovo iki liepos surengta:\n- vakarai\n\nNuo rugsėjo iki spalio surengta:\n- šokiai",
        "parts of a project",
    ),
    ("Nuo 2018 m. balandžio iki lapkričio lijo.\n\nProjektas „Upė“ baigtas.", "weather"),
    ("Projekto sutartis pasirašyta gegužės pabaigoje, 2022 m.", "a contract"),
    (
        "Sutartis 2023 m. gruodžio 20 d. pasirašyta.\n\nProjekto veiklos vyko balandžio–spalio mėn. miške.",
        "the year after the one that the text tells",
    ),
    (
        "Klubas 2023 ir 2024 metais gavo lėšų.\n\nProjekto veiklos vyko balandžio–spalio mėn. miške.",
        "one of two years",
    ),
    ("Projektas prasidėjo kaime, o baigsis šių metų gegužės 30-ąją.", "nothing tells which year this is"),
    (
        "2021-10-30 | A. V.\n\nProjektas „Upė“. Nuo kovo iki gegužės mokėmės, o liepą keliavome.",
        "a part of a project's time",
    ),
    (
        "2021-10-30 | A. V.\n\nProjektas „Upė“. Nuo kovo iki gegužės mokėmės. Nuo liepos iki spalio plaukėme.",
        "parts of a project's time",
    ),
    ("2021-10-30 | A. V.\n\nProjekto dirbtuvės prasidėjus lapkričiui nutrūko.", "no beginning of the project"),
    ("Projektas vyko nuo gegužės iki rugsėjo.\n\nKonkursas skelbtas 2022 m. rugsėjo 30 d., Nr. 75", "no dateline"),
    (
        "Projektas vyko nuo gegužės iki gruodžio.\n\nPunskas, 2019 m. rugsėjo 9 d.",
        "the letter was written before the end, so that its year is not surely the project's",
    ),
    ("Kada: 2019 m. kovo 5 d. 18 val.", "the day of an event"),
    ("Kada ir kur: 2019 m. kovo 5 d. 18 val., Žalpių salė", "the day of an event"),
    ("Projektas „Kalva“ gyvuoja.\n2022-05-02\nDaugiau žinių netrukus.", "when the page was posted"),
    ("Projektą jau dvejus metus vykdo klubas.", "how long so far"),
    ("2023 m. kovą ji pradėjo dainuoti chore.", "a woman, not the project"),
    ("Projekto dalyvės jau minėjo Kovo 11-ąją ir baigė kursus.", "a feast"),
    ("2020 m. centras vykdė 12 projektų.", "many projects, none of them this one"),
    ("Projektas vykdytas pagal 2014–2020 m. programą.", "a programme's years"),
    (
        "Projektas finansuotas 2014–2020 metų Europos Sąjungos fondų investicijų veiksmų programos lėšomis.",
        "a programme's years",
    ),
    ("Projekto sutartis pasirašyta 2020 m. kovo 5 d.", "a contract's date"),
    ("Projektas patvirtintas 2020-03-05 įsakymu Nr. 5.", "an order's date"),
    ("Sutartis pratęsta iki 2021 m. gegužės 1 d.", "a contract's end"),
    ("Paskelbta: 2020-03-05", "a posting date"),
    ("Puslapis atnaujintas 2020-03-05", "an update"),
    ("2020-03-05\n\nVaikai mokėsi lipdyti.", "a posting date"),
    ("2011 gegužės 16\n\nVaikai mokėsi lipdyti.", "a posting date"),
    ("Data: 2020-01-01", "a date of the paper"),
    ("Projekto metu 2020 m. gegužės 5 d. surengta mugė.", "one event"),
    ("Mikroprojektas vyko 2020 m. gegužę.", "a smaller project's time"),
    ("Miestas įkurtas 1900 m., projektas gražus.", "another event's year"),
    ("Projektas „Utena 2020“ baigtas.", "a year in a name"),
    ("Projektas „Vyko 2020 m.“ patiko visiems.", "a year in a name"),
    ("Stovykla truko 5 dienas.", "an event's length"),
    ("Projekto dalyviai – 15 metų vaikai.", "an age"),
    ("Projekto laikas: pavasaris", "no year"),
    ("Projekto trukmė: 12", "a number of nothing"),
    ("Vaikai dirbo iki 2020 m. gegužės.", "not the project"),
    ("", "nothing"),
]


@pytest.mark.parametrize("rule, text, start, end, duration", READ)
def test_reads(rule, text, start, end, duration):
    assert rule in rules_of(text)
    assert chosen(text) == (start, end, duration)


@pytest.mark.parametrize("rule, text, start, end, duration", READ)
def test_reads_variants(rule, text, start, end, duration):
    for variant in (
        unicodedata.normalize("NFD", text),
        text.replace(" ", "\u00a0"),
        text.replace("\n", "\r\n"),
        text.replace("–", "—"),
    ):
        assert chosen(variant) == (start, end, duration)


@pytest.mark.parametrize("rule, text, start, end, duration", [row for row in READ if row[0] != "period.heading"])
def test_reads_between_paragraphs(rule, text, start, end, duration):
    if rule == "period.this-year":
        text = text.replace("\n\n", "\n\nVaikai mokėsi.\n\n")
        assert chosen(text) == (start, end, duration)
        return
    assert chosen(f"Vaikai mokėsi lipdyti. Buvo gera.\n\n{text}\n\nAčiū visiems.") == (start, end, duration)


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert chosen(text) == ("", "", ""), why


@pytest.mark.parametrize(
    "text, values",
    [
        # labels beat what is told, what is told beats a heading
        ("Projektas vyko 2019–2020 m.\n\nProjekto trukmė: 2021–2022 m.", ("2021", "2022", "")),
        ("2018 m.\n\nProjektas vykdytas 2019–2020 m.", ("2019", "2020", "")),
        # an end before its start stands as it is written
        ("Projekto trukmė: 2022-05-01 – 2021-05-01", ("2022-05-01", "2021-05-01", "")),
    ],
)
def test_the_best_sign_wins(text, values):
    assert chosen(text) == values
