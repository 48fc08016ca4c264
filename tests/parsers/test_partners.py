"""Partners: what each rule reads, and what it leaves alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import partners
from ngoreport.parsers.rule import find_candidates


def found(text: str) -> list[tuple[str, str]]:
    document = Document(text)
    return [(one.rule, str(one.value)) for one in find_candidates(partners.RULES, document)]


def chosen(text: str) -> list[str]:
    document = Document(text)
    best, _ = choose(document, find_candidates(partners.RULES, document))
    return [str(one.value) for one in best]


MUSEUM, SCHOOL = "Šilutės muziejus", "Rusnės mokykla"
# rule, text, names
READ = [
    (
        "partners.label",
        "Projekto partneriai: Panevėžio kamerinė scena, Šilutės muziejus",
        ["Panevėžio kamerinė scena", MUSEUM],
    ),
    (
        "partners.lead-in",
        "Partneriai, be kurių nebūtume išsivertę: Šilutės muziejus ir Rusnės mokykla.",
        [MUSEUM, SCHOOL],
    ),
    (
        "partners.lead-in",
        "Mūsų partneriai, su kuriais dirbome visus metus: Šilutės muziejus, Rusnės mokykla.",
        [MUSEUM, SCHOOL],
    ),
    (
        "partners.label",
        "VI. PARTNERIAI\n\nŠilutės muziejus\nRusnės mokykla\n\nVII. FINANSINĖ INFORMACIJA",
        [MUSEUM, SCHOOL],
    ),
    ("partners.lead-in", "Baigėme projektą. Kartu dirbome su Rusnės mokykla ir Šilutės muziejumi.", [SCHOOL, MUSEUM]),
    (
        "partners.lead-in",
        "Projektą kartu kūrėme su Viljandžio mokykla iš Estijos ir Ringkøbing Friskole iš Danijos.",
        ["Viljandžio mokykla", "Ringkøbing Friskole"],
    ),
    (
        "partners.label",
        "Partners:\nŠilutės muziejus (Lietuva)\nAsociación Manos de Mujer (Ispanija)",
        [MUSEUM, "Asociación Manos de Mujer"],
    ),
    (
        "partners.label",
        "Projekto partneriai: Šilutės muziejus\n\tUAB „Siūlas“\n\tRusnės mokykla\nProjekto trukmė: 12 mėn.",
        [MUSEUM, "UAB „Siūlas“", SCHOOL],
    ),
    ("partners.label", "Projekto partneriai: Šilutės muziejus\n\nRusnės mokykla", [MUSEUM]),
    ("partners.label", "Projekto partneriai: Šilutės muziejus\nRusnės mokykla paskolino salę.", [MUSEUM]),
    ("partners.lead-in", "Projekto partneriai tie patys – Šilutės muziejus ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    ("partners.lead-in", "Kartu su partneriu iš Norvegijos, Šilutės muziejumi, parengta paroda.", [MUSEUM]),
    (
        "partners.lead-in",
        "Baigėme projektą „Oda“. Jį 2012 metais klubas įgyvendino drauge su Kražių amatų svetaine ir Rusnės mokykla.",
        ["Kražių amatų svetainė", SCHOOL],
    ),
    ("partners.lead-in", "Partneriais sutiko būti Šilutės muziejus ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    ("partners.lead-in", "Prie projekto partnerių prisijungė Šilutės muziejus ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    (
        "partners.of-countries",
        "Projekte dirbame su mokyklomis iš Latvijos (Rīgas 34. vidusskola).",
        ["Rīgas 34. vidusskola"],
    ),
    (
        "partners.lead-in",
        "Projekte su mumis dirba bičiulija „Oda“ iš Slovėnijos ir Rusnės mokykla.",
        ["bičiulija „Oda“", SCHOOL],
    ),
    (
        "partners.lead-in",
        "Kartu su Šilutės muziejumi ir Rusnės mokykla ėmėsi projekto „Pirmas raktas“.",
        [MUSEUM, SCHOOL],
    ),
    ("partners.lead-in", "Kartu su Rusnės mokykla padarė projekto taką.", [SCHOOL]),
    ("partners.lead-in", "Projektą baigėme su partneriais – Šilutės muziejumi ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    (
        "partners.lead-in",
        "Projektą baigėme su partneriais – klubu „Oda“, bendrija „Ratas“ ir Utenos viešąja biblioteka.",
        ["klubas „Oda“", "bendrija „Ratas“", "Utenos viešoji biblioteka"],
    ),
    (
        "partners.with-countries",
        "Į projekto susitikimą atvyko mokiniai iš Suolahčio mokyklos (Suomija) ir Daugpilio muziejaus (Latvija).",
        ["Suolahčio mokykla", "Daugpilio muziejus"],
    ),
    ("partners.called", "Padėjo Šilutės muziejus ir Rusnės mokykla (abu – projekto partneriai).", [MUSEUM, SCHOOL]),
    (
        "partners.called",
        "Darbai vyko, talkinant Šilutės muziejui ir Rusnės mokyklai (abu projekto partneriai).",
        [MUSEUM, SCHOOL],
    ),
    ("partners.from", "Mokėmės pas projekto partnerius iš Šilutės muziejaus ir Rusnės mokyklos.", [MUSEUM, SCHOOL]),
    ("partners.apposed", "Kitas partneris, Šilutės muziejus, parengė aštuonis savanorius.", [MUSEUM]),
    ("partners.lead-in", "Kartu su Šilutės muziejumi Rusnės bendruomenė vykdo projektą „Marios“.", [MUSEUM]),
    # tables
    (
        "partners.label",
        (
            "Projekto partneriai\n\nŠalis\tMokykla\tMiestas\nLatvija\tRīgas Ābeļu skola\tRyga\n"
            "Lietuva\tRusnės mokykla\tRusnė"
        ),
        ["Rīgas Ābeļu skola", SCHOOL],
    ),
    (
        "partners.table",
        "Eil. Nr.\tPartneris\tVaidmuo\n1.\tŠilutės muziejus\tsalė\n2.\tRusnės mokykla\tmokymai",
        [MUSEUM, SCHOOL],
    ),
    # headings
    ("partners.label", "D. PARTNERIAI\n1. Šilutės muziejus;\n2. Rusnės mokykla.", [MUSEUM, SCHOOL]),
    ("partners.label", "11. Kūrėjai ir partneriai:\nŠilutės muziejus; audėja Ona Ramienė", [MUSEUM]),
    ("partners.label", "Mūsų draugai ir projekto partneriai:\nŠilutės muziejus\nRusnės mokykla", [MUSEUM, SCHOOL]),
    ("partners.label", "Asocijuotieji partneriai: Šilutės muziejus, Rusnės mokykla", [MUSEUM, SCHOOL]),
    (
        "partners.label",
        "6. Projekto partneriai\nŠilutės muziejus, Rusnės mokykla.\n\nII SKYRIUS\nPROJEKTO ĮGYVENDINIMAS",
        [MUSEUM, SCHOOL],
    ),
    ("partners.label", "Projekto partneris – ūkininkas Jonas Vėbra", ["ūkininkas Jonas Vėbra"]),
    ("partners.label", "Partneriai: Osnovna šola Hrib (Slovėnija)", ["Osnovna šola Hrib"]),
    (
        "partners.label",
        "Partneriai:\nClub Young e. V. – siunčianti organizacija\nRusnės mokykla",
        ["Club Young e. V.", SCHOOL],
    ),
    ("partners.label", "Partneris: Rusnės mokykla - daugiafunkcis centras", ["Rusnės mokykla - daugiafunkcis centras"]),
    ("partners.label", "Partneriai: Šakių parapijos „Caritas“", ["Šakių parapijos „Caritas“"]),
    (
        "partners.label",
        "Projekto partneriai\nŠilutės muziejus\nRusnės mokykla\n\nProjektas kviečia jaunimą.\n\nKą veikiame\n- kuriame",
        [MUSEUM, SCHOOL],
    ),
    ("partners.label", "Partneriai šiame projekte: Šilutės muziejus, Rusnės mokykla", [MUSEUM, SCHOOL]),
    ("partners.label", "Projekto partneris Lenkijoje – Suvalkų muziejus.", ["Suvalkų muziejus"]),
    ("partners.label", "Projekto konsorciumas: Šilutės muziejus, Rusnės mokykla", [MUSEUM, SCHOOL]),
    # in sentences
    ("partners.lead-in", "Projektą baigėme petys į petį su Rusnės mokykla.", [SCHOOL]),
    ("partners.lead-in", "Partnerių teisėmis projekte dalyvauja Šilutės muziejus ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    ("partners.called", "Šilutės muziejus, projekto partneris, suteikė salę.", [MUSEUM]),
    ("partners.called", "Projektą baigė Rusnės bendruomenė (vykdytoja) ir Rusnės mokykla (partnerė).", [SCHOOL]),
    (
        "partners.of-countries",
        "Dalyvauja partneriai iš Lenkijos (Fundacja Borussia) ir Suomijos (Åbo Akademi).",
        ["Fundacja Borussia", "Åbo Akademi"],
    ),
    ("partners.lead-in", "Projekte su mumis dirbo Šilutės muziejus ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    ("partners.lead-in", "Kitas mūsų partneris buvo Šilutės muziejus: jo darbuotojai surinko daiktų.", [MUSEUM]),
    (
        "partners.lead-in",
        "Klubas drauge su Šilutės muziejumi\nir Rusnės mokykla šį rudenį baigė projektą.",
        [MUSEUM, SCHOOL],
    ),
    ("partners.lead-in", "Kartu su Rusnės mokykla įrengėme projekto taką.", [SCHOOL]),
    (
        "partners.beside-us",
        "Draugija pradėjo projektą „Marios“. Kartu su Šilutės muziejumi (Šilutė) ir Rusnės mokykla ji tirs krantus.",
        [MUSEUM, SCHOOL],
    ),
    ("partners.apposed", "Sveikata rūpinasi projekto partneris Šilutės muziejus.", [MUSEUM]),
    ("partners.apposed", "Su partneriais, Šilutės muziejumi ir Rusnės mokykla, išleistas žemėlapis.", [MUSEUM, SCHOOL]),
    (
        "partners.said",
        "Mums talkino Šilutės muziejus ir Rusnės mokykla, abu jie buvo projekto partneriai.",
        [MUSEUM, SCHOOL],
    ),
    (
        "partners.label",
        "Projekto partneriai: Šilutės muziejus, VšĮ „Marių uostas“, Rusnės mokykla",
        [MUSEUM, "VšĮ „Marių uostas“", SCHOOL],
    ),
    ("partners.label", "Projekto partneris – Šilutės muziejus", [MUSEUM]),
    (
        "partners.label",
        "PROJEKTO PARTNERIAI\nŠilutės muziejus\nRusnės mokykla\n\nPROJEKTO TRUKMĖ\n12 mėn.",
        [MUSEUM, SCHOOL],
    ),
    ("partners.label", "Partneriai Šilutės muziejus, Rusnės mokykla", [MUSEUM, SCHOOL]),
    ("partners.label", "Vystymo bendrijos partneriai:\n- Šilutės muziejus\n- Rusnės mokykla", [MUSEUM, SCHOOL]),
    ("partners.said", "Padėjo Šilutės muziejus bei Rusnės mokykla, tapę projekto partneriais.", [MUSEUM, SCHOOL]),
    ("partners.label", "Partneriai\tŠilutės muziejus; Rusnės mokykla", [MUSEUM, SCHOOL]),
    (
        "partners.label",
        "Partneriai Šilutės muziejus, Rusnės mokykla\nLaikotarpis 2019 01 07 – 2019 12 20",
        [MUSEUM, SCHOOL],
    ),
    ("partners.label", "Projekto partneriai Šilutės muziejus ir Rusnės mokykla", [MUSEUM, SCHOOL]),
    ("partners.label", "Partneriai bei rėmėjai: Šilutės muziejus, UAB „Žuvėja“", [MUSEUM, "UAB „Žuvėja“"]),
    (
        "partners.label",
        (
            "Partneriai:\n1. Šilutės muziejus, Vytauto g. 12, Šilutė\n2. Priekulės novada pašvaldība, Latvija\n"
            "3. Rusnės mokykla, direktorius Alvydas Balsys, tel. +370 600 00000"
        ),
        [MUSEUM, "Priekulės novada pašvaldība", SCHOOL],
    ),
    (
        "partners.label",
        "Projekto partneriai:\n• Lietuvos sporto\n  universitetas\n• Rusnės mokykla, Rusnė",
        ["Lietuvos sporto universitetas", SCHOOL],
    ),
    (
        "partners.label",
        "Partneriai: UAB „Baldai“ – dovanoja įrankius; Rusnės globos namai – suteikia patalpas.",
        ["UAB „Baldai“", "Rusnės globos namai"],
    ),
    (
        "partners.label",
        (
            "Partneriai: Youth Club Prizma (Šiaurės Makedonija), Muzeum Regionalne w Suwałkach, Lenkija; "
            "Turaidas muzejrezervāts, Latvija"
        ),
        ["Youth Club Prizma", "Muzeum Regionalne w Suwałkach", "Turaidas muzejrezervāts"],
    ),
    ("partners.label", "Partneris užsienyje\nLiepojas muzejs, Latvija", ["Liepojas muzejs"]),
    ("partners.label", "Projekto partneriai: Gražina Žukienė, Šilutės muziejus.", [MUSEUM]),
    ("partners.label", "PARTNERIAI: ŠILUTĖS MUZIEJUS, VŠĮ „JUDĖK“", ["ŠILUTĖS MUZIEJUS", "VŠĮ „JUDĖK“"]),
    ("partners.label", "Partneriai: Kursenu muziejus, Gruzdziu gimnazija", ["Kursenu muziejus", "Gruzdziu gimnazija"]),
    ("partners.label", "Partneriai yra Šilutės muziejus, Rusnės mokykla.", [MUSEUM, SCHOOL]),
    (
        "partners.lead-in",
        "Vykdėme projektą kartu su Šilutės muziejumi ir asociacija „Pamarys“.",
        [MUSEUM, "asociacija „Pamarys“"],
    ),
    ("partners.lead-in", "Projektas vykdomas drauge su Šilutės muziejumi.", [MUSEUM]),
    (
        "partners.lead-in",
        "Projektas baigtas bendradarbiaujant su Šilutės muziejumi, Garliavos parapija bei UAB „Žuvėja“.",
        [MUSEUM, "Garliavos parapija", "UAB „Žuvėja“"],
    ),
    (
        "partners.lead-in",
        "Su partneriais – Utenos kolegija, Utenos A. ir M. Miškinių biblioteka – baigėme projektą.",
        ["Utenos kolegija", "Utenos A. ir M. Miškinių biblioteka"],
    ),
    ("partners.lead-in", "Projektą baigėme kartu su partneriu Šilutės muziejumi.", [MUSEUM]),
    ("partners.lead-in", "Projektą baigėme su partneriu asociacija Ritmas.", ["asociacija Ritmas"]),
    (
        "partners.lead-in",
        "Projekto partnerių – Šilutės muziejaus, Rusnės mokyklos – atstovai susitiko.",
        [MUSEUM, SCHOOL],
    ),
    ("partners.lead-in", "Projekto „Namai“ partneriais tapo Šilutės muziejus ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    (
        "partners.lead-in",
        "Partneriai iš Latvijos – biedrība „Saules iela“, Liepajos universitetas.",
        ["biedrība „Saules iela“", "Liepajos universitetas"],
    ),
    (
        "partners.lead-in",
        "Dėkojame partneriams: Šilutės muziejui ir Birštono savivaldybei.",
        [MUSEUM, "Birštono savivaldybė"],
    ),
    (
        "partners.lead-in",
        "Kartu su Karalių, Gudelių ir Puskelnių kaimo bendruomenėmis įgyvendinome projektą.",
        ["Karalių kaimo bendruomenė", "Gudelių kaimo bendruomenė", "Puskelnių kaimo bendruomenė"],
    ),
    (
        "partners.lead-in",
        "Caritas drauge su Šilutės socialinių paslaugų centru pradeda projektą „Durys“.",
        ["Šilutės socialinių paslaugų centras"],
    ),
    (
        "partners.lead-in",
        "Ministerija kartu su Lietuvos miškų centru 2019 m. vykdė projektą.",
        ["Lietuvos miškų centras"],
    ),
    (
        "partners.said",
        "Šilutės muziejus, Vilniaus kolegija ir Rusnės mokykla yra projekto partneriai.",
        [MUSEUM, "Vilniaus kolegija", SCHOOL],
    ),
    (
        "partners.numbered",
        "PP1: Daugpilio universitetas (Latvija)\nPP2: Šilutės muziejus",
        ["Daugpilio universitetas", MUSEUM],
    ),
    ("partners.numbered", "PP2 – Šilutės muziejus", [MUSEUM]),
    ("partners.lead-in", "Partnerių yra du: Šilutės muziejus ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    ("partners.lead-in", "Į veiklas partneriais įsitraukė Šilutės muziejus ir Rusnės mokykla.", [MUSEUM, SCHOOL]),
    ("partners.apposed", "Projekto partnerio, Šilutės muziejaus, darbuotojai vedė pamokas.", [MUSEUM]),
    ("partners.said", "Projektas vykdytas su Rusnės mokykla – tai mūsų ilgametė partnerė.", [SCHOOL]),
    ("partners.lead-in", "Savivaldybės remiamą projektą klubas vykdo kartu su Šilutės muziejumi.", [MUSEUM]),
    (
        "partners.numbered",
        "| Partneris Nr. 1 | Šilutės muziejus |\n| Partneris Nr. 2 | Rusnės mokykla |",
        [MUSEUM, SCHOOL],
    ),
    ("partners.numbered", "Partneris 1\tŠilutės muziejus\nPartneris 2\tRusnės mokykla", [MUSEUM, SCHOOL]),
    (
        "partners.numbered",
        "Projekto partneris Nr. 1: Šilutės muziejus\nProjekto partneris Nr. 2: Rusnės mokykla",
        [MUSEUM, SCHOOL],
    ),
    ("partners.label", "PROJEKTO PARTNERIAI\nNr. 1: Šilutės muziejus\nNr. 2: Rusnės mokykla", [MUSEUM, SCHOOL]),
    (
        "partners.label",
        "Projekto partneriai\n\n1. Šilutės muziejus\nŽvejų g. 1\nTel. 8 600 00 031\n\n2. Rusnės mokykla\nRusnė",
        [MUSEUM, SCHOOL],
    ),
    ("partners.label", "Projekto partneris užsienyje: Norvegijos organizacija Norsk Bygdeforum", ["Norsk Bygdeforum"]),
    (
        "partners.label",
        "Partneriai Latvijoje: Biedrība „Lielupe“; Lietuvoje: Šilutės muziejus",
        ["Biedrība „Lielupe“", MUSEUM],
    ),
    (
        "partners.lead-in",
        "Projekto partneris Nr. 1 – Šilutės muziejus, partneris Nr. 2 – Rusnės mokykla.",
        [MUSEUM, SCHOOL],
    ),
    (
        "partners.lead-in",
        "Projekto partneriai iš Latvijos – Biedrība „Dagdas jaunieši“, iš Lenkijos – Fundacja „Okno“.",
        ["Biedrība „Dagdas jaunieši“", "Fundacja „Okno“"],
    ),
    (
        "partners.lead-in",
        "Projektas vykdomas su partneriais iš Estijos ir Suomijos – MTÜ Kultuurikoda bei Taiteen talo ry.",
        ["MTÜ Kultuurikoda", "Taiteen talo ry"],
    ),
    (
        "partners.lead-in",
        "Pasirašyta partnerystės sutartis su Jurbarko „Nemuno“ vidurine mokykla, kuri projektui suteiks patalpas.",
        ["Jurbarko „Nemuno“ vidurinė mokykla"],
    ),
    (
        "partners.lead-in",
        "Jungtinės veiklos (partnerystės) sutartis su Rusnės mokykla ir Šilutės muziejumi galioja metus.",
        [SCHOOL, MUSEUM],
    ),
    ("partners.lead-in", "Vykdydami projektą pasirašėme bendradarbiavimo sutartį su Šilutės muziejumi.", [MUSEUM]),
    ("partners.lead-in", "Projektas įgyvendintas partnerystėje su Rusnės mokykla.", [SCHOOL]),
    ("partners.lead-in", "Prie projekto kaip partneris prisijungė ir Rusnės mokykla – jos mokiniai piešė.", [SCHOOL]),
    ("partners.lead-in", "Partnerio funkcijas atliko Šilutės muziejus, o leidinį maketavo UAB „Spauda“.", [MUSEUM]),
    ("partners.lead-in", "Projekto „Sportas“ partnere pakviesta Rusnės mokykla.", [SCHOOL]),
    ("partners.lead-in", "Partneriais pasikvietėme Rusnės mokyklą ir Šilutės muziejų.", [SCHOOL, MUSEUM]),
    ("partners.lead-in", "Turime du partnerius – Rusnės mokyklą ir Šilutės muziejų.", [SCHOOL, MUSEUM]),
    ("partners.lead-in", "Partnerystės pagrindais dalyvavo Rusnės mokykla ir Šilutės muziejus.", [SCHOOL, MUSEUM]),
    ("partners.lead-in", "Projekto partneriai (Rusnės mokykla ir Šilutės muziejus) rengė mokymus.", [SCHOOL, MUSEUM]),
    ("partners.lead-in", "Projekto partneriai yra šie: Rusnės mokykla, Šilutės muziejus.", [SCHOOL, MUSEUM]),
    ("partners.contracted", "Su Rusnės mokykla ir Šilutės muziejumi sudaryta partnerystės sutartis.", [SCHOOL, MUSEUM]),
    (
        "partners.apposed",
        "Du projekto partneriai, Rusnės mokykla ir Šilutės muziejus, davė patalpas.",
        [SCHOOL, MUSEUM],
    ),
    ("partners.said", "Rusnės mokykla ir Šilutės muziejus prie projekto prisijungė kaip partneriai.", [SCHOOL, MUSEUM]),
    (
        "partners.said",
        "Ariogalos jaunimo erdvė „Stotelė“, Raseinių muziejaus bičiuliai ir VšĮ „Svirnas“ yra projekto partneriai.",
        ["Ariogalos jaunimo erdvė „Stotelė“", "Raseinių muziejaus bičiuliai", "VšĮ „Svirnas“"],
    ),
    (
        "partners.label",
        "Partneriai užsienyje: Gesamtschule am Fluss, Vokietija; Colegio del Mar, Malaga, Ispanija",
        ["Gesamtschule am Fluss", "Colegio del Mar"],
    ),
    (
        "partners.abroad",
        "Projekte dirbo ir partneriai Riga Care College (Latvija), ASL Umbria (Italija) bei Hoivakoti ry (Suomija).",
        ["Riga Care College", "ASL Umbria", "Hoivakoti ry"],
    ),
    (
        "partners.abroad",
        "Į projektą įsitraukė organizacijos Fundacja Opieka (Lenkija) ir Riga Care College (Latvija).",
        ["Fundacja Opieka", "Riga Care College"],
    ),
    (
        "partners.lead-in",
        "Partneriai projekte „Upė“: Ekocentrs (Latvija), Šilutės muziejus (Lietuva), Fundacja Zielona (Lenkija).",
        ["Ekocentrs", MUSEUM, "Fundacja Zielona"],
    ),
]

LEFT_ALONE = [
    ("Partneriai, kuriems dėkojame: du mokytojai ir trys tėvai.", "people"),
    ("Naujienos\nPartneriai\nKontaktai\n\nGyvas miestas\n\nProjektas baigtas.", "an item of a menu"),
    ("Projekto mokymus vedė lektorė iš Tartu universiteto (Estija).", "where one speaker works"),
    ("Projekto dalyviai lankėsi Rusnės mokykloje ir Tartu universitete (Estija).", "a visit"),
    ("Projekto susitikime – mokiniai iš Rusnės mokyklos (Lietuva) ir Tartu universiteto (Estija).", "one is at home"),
    ("Ieškome partnerių iš Suomijos mokyklų.", "a kind"),
    ("Projekto partneriai – vietos mokyklos, seniūnijos ir 12 kaimo bendruomenių.", "kinds without names"),
    ("Projekto partneriai: nėra", "none"),
    ("Projekto partneriai\nNėra\n\nProjekto tikslas\nBurti", "none"),
    ("Rusnės mokyklos direktorė, partnerė, padėkojo.", "a person"),
    ("Projekto akciją vedėme kartu su „Baltijos bangų“ savanoriais penkiose mokyklose.", "people of a body"),
    ("Projekte kartu su teisininke parašėme atmintinę „Kaip kreiptis“.", "a person and a deed"),
    ("Draugija vykdė projektą. Kartu su tėvais ir vaikais ji kepė sausainius.", "people"),
    ("Projekte dalyvauja partneriai iš Latvijos (12 žmonių) ir Lenkijos (8).", "counts"),
    ("Šalis\tMiestas\tPartneris\nLatvija\tRyga\t–", "an empty cell"),
    ("Pagrindinis projekto partneris Šilutės muziejus pradėjo darbus.", "who leads"),
    ("Projekto partneriai:", "nothing behind the label"),
    ("Projekto partneriai: Andrius Balsys, Jolita Mockūnienė", "persons"),
    ("Projektas vykdytas kartu su vietos gyventojais, mokytojais ir savanoriais.", "people"),
    ("Projektą vykdome su partneriais iš Estijos ir Suomijos.", "countries"),
    ("Partneriai buvo patenkinti Rusnės muziejumi.", "what partners felt"),
    (
        "Fondą administruoja Atviros Lietuvos fondas kartu su Žmogaus teisių institutu. Projektas baigtas.",
        "who runs a fund",
    ),
    ("Projekto partneriai\n2019 01 07 – 2019 12 20", "a date"),
    ("Projekto partneriai: Rusnė, Šilutė", "places"),
    ("Vaikai kartu su Rusnės mokykla šoko.", "no project"),
    ("Projekto dalyviai lankėsi Šilutės muziejuje.", "a place"),
    (
        "Projektas baigtas. Kartu su dalyviais aplankėme UAB „Trikotažas“ ir alaus daryklą.",
        "people, and whom they visited",
    ),
    ("Projekte bendradarbiavimo sutartis su UAB „Siūlas“ pasirašyta dėl salės nuomos.", "what is hired"),
    ("Projekto „Takai“ pirkimo sutartį su UAB „Laivai“ pasirašė administracija.", "what is bought"),
    ("Projektą finansavo Kultūros taryba kartu su Varėnos rajono savivaldybe.", "who pays"),
    ("Projekto partneriai dalyvavo Kauno mokyklos renginyje.", "where partners were"),
    ("Klubas ne kartą dalyvavo kaip partneris tarptautiniuose projektuose.", "other projects"),
    ("Projekto partneriai (žr. priedą „Rusnės mokykla“) rengė mokymus.", "no names"),
    ("Partneriais pakviesti mokyklų mokytojai ir vietos verslininkai.", "people"),
    ("Projekto partneriais tapo ir tėvai, ir mokiniai.", "people"),
    ("Projekto partnerystės sutartis su trimis mokyklomis pasirašyta kovą.", "kinds without names"),
    ("Projekto partneriai Jonas Petraitis (Vokietija) ir Ona Onytė (Anglija) skaitė paskaitas.", "persons"),
    ("Šalyje veikia organizacijos Fundacja Opieka (Lenkija) ir Riga Care College (Latvija).", "no project"),
    (
        "Projektą remia fondas, administruojamas Švietimo, mokslo ir sporto ministerijos kartu su Sporto agentūra.",
        "who runs the fund",
    ),
    ("Projekto ataskaitą patikrino Lietuvos kultūros taryba kartu su Valstybės kontrole.", "who looked at it"),
    ("", "nothing"),
]


@pytest.mark.parametrize("rule, text, names", READ)
def test_reads(rule, text, names):
    assert {(rule, name) for name in names} <= set(found(text))
    assert chosen(text) == names


@pytest.mark.parametrize("rule, text, names", READ)
def test_reads_decomposed_with_no_break_spaces_and_other_ends_of_lines(rule, text, names):
    for variant in (unicodedata.normalize("NFD", text), text.replace(" ", "\u00a0"), text.replace("\n", "\r\n")):
        assert chosen(variant) == [unicodedata.normalize("NFC", name) for name in names]


@pytest.mark.parametrize("rule, text, names", READ)
def test_reads_below_other_words(rule, text, names):
    text = f"Džiaugiamės visi kartu.\n\n{text}\n\nProjekto trukmė: 12 mėn."
    assert [name for one, name in found(text) if one == rule] == names


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert found(text) == [], why
