"""Where a project was carried out: places that are read, and places that are not the project's."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers.locations import read_locations

READ = [
    ("Utenos rajono jaunimui parengta programa.", ["Utenos rajonas"]),
    # labels
    ("Įgyvendinimo vieta: Kauno miestas ir Kauno rajonas", ["Kaunas", "Kauno rajonas"]),
    ("Vieta: Plungė, Telšiai, Mažeikiai", ["Plungė", "Telšiai", "Mažeikiai"]),
    ("Projekto vieta\nZarasų r. sav.", ["Zarasų rajonas"]),
    ("Veikla\tVieta\tDalyvių\nSeminaras\tJonava\t25\nStovykla\tRukla\t40", ["Jonava", "Rukla"]),
    # locatives
    ("Pagalbos tinklas veikia Kauno mieste ir rajone.", ["Kaunas", "Kauno rajonas"]),
    ("Savanoriai stažavosi Hamare.", ["Hamaras"]),
    ("Į Kupiškį svečiai atsivežė duomenis.", ["Kupiškis"]),
    ("Mokiniai į Birštoną nemokamai vežti autobusais.", ["Birštonas"]),
    ("Sezonas baigtas žygiu baidarėmis Anykščiai – Kavarskas.", ["Anykščiai", "Kavarskas"]),
    ("Norėta sugrąžinti skaitymą į atokius Zarasų rajono kaimus.", ["Zarasų rajonas"]),
    ("Mokymai vyko Panevėžyje, Biržuose ir Pasvalio rajone.", ["Panevėžys", "Biržai", "Pasvalio rajonas"]),
    ("Projektas vykdomas Šiaulių mieste.", ["Šiauliai"]),
    ("Atmintinė bus išbandyta Šiaulių ir Jonavos rajonuose.", ["Šiaulių rajonas", "Jonavos rajonas"]),
    ("Savanoriai telkiami parapijose (Joniškyje, Žagarėje).", ["Joniškis", "Žagarė"]),
    ("Stažuotė vyko Berlyne, Vokietijoje.", ["Berlynas"]),
    ("Renginys vyko Liepynų kaime, vėliau – Upynos miestelyje.", ["Liepynų kaimas", "Upyna"]),
    ("ANTROJI JAUNYSTĖ KĖDAINIUOSE", ["Kėdainiai"]),
    # the people and the spots of a place
    ("Projektas subūrė Raseinių miesto jaunimą.", ["Raseiniai"]),
    ("Komandos dirba penkiose Vilkaviškio rajono seniūnijose.", ["Vilkaviškio rajonas"]),
    ("Edukacijos rengiamos Šilutės r. mokyklose.", ["Šilutės rajonas"]),
    ("Kviečiame visus Varėnos gyventojus.", ["Varėna"]),
    ("Šventė vyko Merkinės kultūros namuose.", ["Merkinė"]),
    # an event and its town
    ("• Dirbtuvės „Vibracijos“ (Tauragė)", ["Tauragė"]),
    ("- Mokymai (Alytus, 2022-05-05)", ["Alytus"]),
    # when and where, in items and cells
    ("1) 2019 m. gegužė, Rietavas. Lėlių dirbtuvės;\n2) 2019 m. birželis, Lečė. Spektaklis", ["Rietavas", "Lečė"]),
    ("- rugsėjo 5 d., Plungė: susitikimas su tėvais", ["Plungė"]),
    ("- Šeduva, 2018-06-07 – paskaita", ["Šeduva"]),
    ("Priemonė\tKada, kur\tDalyviai\nPaskaita\t2018-06-07, Alsėdžiai\t35", ["Alsėdžiai"]),
    (
        "Nr. | Veikla | Kada, kur\n1. | Talka | balandžio 13 d., Strošiūnai\n2. | Mugė | gegužė, Gražiškiai",
        ["Strošiūnai", "Gražiškiai"],
    ),
    ("Mainų laikas ir vieta: 2021 m. liepos 1–9 dienomis, Dubingiai", ["Dubingiai"]),
    # lists in brackets
    ("Aplankysime aštuonis kaimus (Palūšė, Ginučiai ir Šuminai).", ["Palūšė", "Ginučiai", "Šuminai"]),
    ("Stovyklos (Nida, Vabališkiai) virto tradicija.", ["Nida", "Vabališkiai"]),
    ("Projektas apėmė tris kaimus: Puvočius, Margionis ir Musteiką.", ["Puvočiai", "Margionys", "Musteika"]),
    ("Mokymų miestai: Plungė, Telšiai", ["Plungė", "Telšiai"]),
    # foreign towns
    ("Komandos lankėsi Rostoke, Gente ir Brno.", ["Rostokas", "Gentas", "Brno"]),
    ("Mokytojos stebėjo pamokas Koimbros (Portugalija) mokykloje.", ["Koimbra"]),
    ("Vieta Rokų kaimas, Ignalinos r.", ["Rokų kaimas", "Ignalinos rajonas"]),
    ("Paminklas sugrįžo į Nemunėlio Radviliškį.", ["Nemunėlio Radviliškis"]),
    ("Talka Žaiginio kaime. Darbo vieta sukurta Žaiginyje.", ["Žaiginio kaimas"]),
]

# Lists that share a word behind them, aims of journeys, names of rivers and authorities.
SHAPES: list[tuple[str, list[str]]] = [
    ("Projektas sujungė Nidą, Preilą ir Pervalką.", ["Nida", "Preila", "Pervalka"]),
    ("Kaunas, Jonava ir Kaišiadorys – trys miestai, kuriuose vyko renginiai.", ["Kaunas", "Jonava", "Kaišiadorys"]),
    ("Projektas apima Utenos ir Panevėžio apskritis.", ["Utenos apskritis", "Panevėžio apskritis"]),
    ("Veiklos pasieks Alytaus bei Tauragės apskritis.", ["Alytaus apskritis", "Tauragės apskritis"]),
    ("Klubo narės aplankė dvylika Pasvalio rajono kaimų.", ["Pasvalio rajonas"]),
    ("Padėti Mosėdžio ir gretimų kaimų šeimoms.", ["Mosėdis"]),
    (
        "Vasarą draugija aplankė Kabelius, Marcinkonis, Subartonis ir Liškiavą.",
        ["Kabeliai", "Marcinkonys", "Subartonys", "Liškiava"],
    ),
    (
        "Savanoriai vežė knygas į Triškonių, Dvariukų ir Mikoliškio kaimus.",
        ["Triškonių kaimas", "Dvariukų kaimas", "Mikoliškio kaimas"],
    ),
    (
        "Lankė senolius Laukuvos, Kvėdarnos ir Kaltinėnų seniūnijose.",
        ["Laukuvos seniūnija", "Kvėdarnos seniūnija", "Kaltinėnų seniūnija"],
    ),
    ("Mokymai vyko Venta upe ir prie Ventos.", []),
    ("Partneris – Šiaulių apskrities policija.", []),
    ("Gyvenančių abipus Ventos žmonių prisiminimai.", []),
    ("Koncertai surengti Alsėdžių bažnyčioje ir Plungės kultūros centre.", ["Alsėdžiai", "Plungė"]),
    ("Apvažiavome Daugus, Simną ir Seirijus.", ["Daugai", "Simnas", "Seirijai"]),
    ("Paroda keliavo į Zarasus, Rokiškį ir Biržus.", ["Zarasai", "Rokiškis", "Biržai"]),
    ("Edukacijos vyko Molėtų ir Utenos rajonuose bei Ignalinoje.", ["Molėtų rajonas", "Utenos rajonas", "Ignalina"]),
    ("Dalyviai atvyko iš Kauno, Jonavos ir Kėdainių.", []),
    ("Projekto vieta: Ukmergė, Siesikai, Deltuva", ["Ukmergė", "Siesikai", "Deltuva"]),
    ("Projektas vykdomas Kelmės rajone, Tytuvėnų seniūnijoje.", ["Kelmės rajonas", "Tytuvėnų seniūnija"]),
    ("Stovykla prie Platelių ežero, žygis palei Minijos upę.", []),
    ("Talkos vyko Papilės ir Akmenės miesteliuose.", ["Papilė", "Akmenė"]),
    ("Projektą įgyvendina Kauno apskrities viešoji biblioteka.", []),
    ("Pasirašyta sutartis Vilniuje.", []),
    ("Nuvežėme knygų į Linkuvą, Žeimelį bei Pašvitinį.", ["Linkuva", "Žeimelis", "Pašvitinys"]),
    ("Dėkojame Utenai ir Zarasams.", []),
    ("Lankėmės Juodupės, Obelių ir Pandėlio bibliotekose.", ["Juodupė", "Obeliai", "Pandėlys"]),
    (
        "Projekto veiklos vyko Alytaus mieste, Daugų ir Simno seniūnijose.",
        ["Alytus", "Daugų seniūnija", "Simno seniūnija"],
    ),
    ("Stovykla surengta Dubingiuose, o baigiamasis renginys – Molėtuose.", ["Dubingiai", "Molėtai"]),
    ("Koncertavome Krekenavos, Ramygalos ir Upytės bažnyčiose.", ["Krekenava", "Ramygala", "Upytė"]),
    ("Draugija aplankė Rumšiškes ir Kruonį.", ["Rumšiškės", "Kruonis"]),
    ("Ekspedicijos dalyviai keliavo per Tverus, Žarėnus ir Varnius.", ["Tverai", "Žarėnai", "Varniai"]),
    (
        "Biblioteka ant ratų važiavo į Ceikinių, Mielagėnų ir Linkmenų kaimus.",
        ["Ceikinių kaimas", "Mielagėnų kaimas", "Linkmenų kaimas"],
    ),
    ("Projekto partneris – Vilniaus universitetas.", []),
    ("Finansavo Klaipėdos rajono savivaldybė.", []),
    ("Projektas skirtas Jonavos rajono jaunimui.", ["Jonavos rajonas"]),
    ("Žmonės susirinko Šilutės r. sav. Rusnės miestelyje.", ["Šilutės rajonas", "Rusnė"]),
    ("Mūsų klubas veikia Garliavoje nuo 1999 metų.", ["Garliava"]),
    ("Baidarėmis plaukta Šventąja, Širvinta ir Merkiu.", []),
    (
        "Vykdymo vieta – Kelmės rajonas: Tytuvėnai, Užventis, Kražiai.",
        ["Kelmės rajonas", "Tytuvėnai", "Užventis", "Kražiai"],
    ),
    ("Sutartį pasirašė Kupiškio kultūros centras Vilniuje.", ["Vilnius"]),
    (
        "Mokymai vyks penkiuose miestuose: Vilniuje, Kaune, Klaipėdoje, Šiauliuose ir Panevėžyje.",
        ["Vilnius", "Kaunas", "Klaipėda", "Šiauliai", "Panevėžys"],
    ),
    ("Adresas: Taikos g. 5, Jonava.", []),
    ("Lankėme senolius Vabalninko seniūnijos kaimuose.", ["Vabalninko seniūnija"]),
    ("Nusikelti į Platelius padėjo UAB „Plungės autobusai“.", []),
    ("Stovyklautojai lankė Anykščius.", ["Anykščiai"]),
    ("Vaikus priėmė Nida ir Juodkrantė.", []),
    ("Pristatyme dalyvavo Utenos ir Zarasų seniūnai.", ["Utena", "Zarasai"]),
    (
        "• Taurė | 2022 m. rugsėjo 10 ir 24 d., Švenčionėliai, Ignalina, Molėtai | 264",
        ["Švenčionėliai", "Ignalina", "Molėtai"],
    ),
    ("Jurbarko Panemunės bibliotekos skaitykloje surengta paroda.", ["Jurbarkas"]),
    ("Išardyta užtvanka ties Tūbausiais.", ["Tūbausiai"]),
    ("Sodas įkurtas Marijampolės pakrašty, už vartelių.", ["Marijampolė"]),
    ("✔ prie Drevernos ir Lankupių iškirsti karklai", ["Dreverna", "Lankupiai"]),
    ("Prie Alantos dvaro pasodinta liepų alėja.", ["Alanta"]),
    ("Birželį prie Kalvarijos užtvankos pakvietėme gyventojus pusryčių.", ["Kalvarija"]),
    ("Penki maršrutai po Ukmergės ir Siesikų bažnyčias.", ["Ukmergė", "Siesikai"]),
    ("Į senąsias Vilkyškių evangelikų kapinaites vėl galima patekti.", ["Vilkyškiai"]),
    ("Radviliškio ceche sumontuotos staklės.", ["Radviliškis"]),
    ("Mėginius ėmė keturiose vietose – nuo Kėdainių miesto parko iki Dotnuvėlės žiočių.", ["Kėdainiai"]),
    ("Suremontuotas kelias nuo Alsėdžių iki Platelių.", ["Alsėdžiai", "Plateliai"]),
    ("Tako nuo Kazlų Rūdos geležinkelio stoties iki Kybartų įrengimas", ["Kazlų Rūda", "Kybartai"]),
    ("– Kalvarijos ir Kazlų Rūdos ligonius savanoriai lanko namuose;", ["Kalvarija", "Kazlų Rūda"]),
    ("Skrynios nuvažiavo į Mirabelį ir Šetekšnus, vėliau į Buivėnus.", ["Mirabelis", "Šetekšnai", "Buivėnai"]),
    ("Pamaina aplankė Kaltinėnus, Laukuvą ir Pajūrį.", ["Kaltinėnai", "Laukuva", "Pajūris"]),
    ("Balandį Ringkiobinge vykusioje konferencijoje kalbėjo mokiniai.", ["Ringkiobingas"]),
    # names of a kind, and kinds of names
    (
        "Per vasarą aplankyti trys miesteliai – Vabalninkas, Pandėlys ir Jūžintai, visur vaidinta.",
        ["Vabalninkas", "Pandėlys", "Jūžintai"],
    ),
    ("Renginius surengėme šiose seniūnijose: Sudeikių ir Leliūnų.", ["Sudeikių seniūnija", "Leliūnų seniūnija"]),
    ("Projektas vyksta dviejuose rajonuose (Utenos, Zarasų).", ["Utenos rajonas", "Zarasų rajonas"]),
    (
        "Tikslinė teritorija yra Marijampolės, Vilkaviškio ir Kalvarijos savivaldybės.",
        ["Marijampolės savivaldybė", "Vilkaviškio savivaldybė", "Kalvarijos savivaldybė"],
    ),
    ("Veiklos apima 2 savivaldybes: Kalvarijos ir Alytaus.", ["Kalvarijos savivaldybė", "Alytaus savivaldybė"]),
    ("Renginiai vyko rajonuose: Utenos kultūros centre, Zarasų bibliotekoje.", ["Utena", "Zarasai"]),
    ("Projekto idėja gimė Biržuose, o dirbtuvės vyko Zarasuose.", ["Zarasai"]),
    ("Įkvėpti vaikų, surengėme dirbtuves Zarasuose.", ["Zarasai"]),
    ("Veiklos apėmė Marijampolės ir Alytaus savivaldybes.", ["Marijampolės savivaldybė", "Alytaus savivaldybė"]),
    ("Projektas apima visą Telšių apskritį.", ["Telšių apskritis"]),
    ("Projektas vykdomas visame Utenos regione.", ["Utenos regionas"]),
    ("Pagalba veikia Utenos regione, komanda dirba Utenoje.", ["Utena"]),
    ("Stovyklos surengtos Dzūkijos regione.", ["Dzūkija"]),
    ("Veiklų teritorija: Rokiškio rajonas", ["Rokiškio rajonas"]),
    ("Koncertų geografija: Širvintos, Musninkai", ["Širvintos", "Musninkai"]),
    ("Vieta\nPrienai, Jieznas, Birštonas", ["Prienai", "Jieznas", "Birštonas"]),
    ("Mankštos rengtos tiek Kauno, tiek Jonavos senjorams.", ["Kaunas", "Jonava"]),
    ("Dirbtuvės vyko ir Utenos, ir Zarasų mokyklose.", ["Utena", "Zarasai"]),
    ("Dailininkė Ona Rimkutė gyvena Kaune. Koncertas vyko Zarasuose.", ["Zarasai"]),
    ("Vilniuje gimęs dailininkas vedė dirbtuves Utenoje.", ["Utena"]),
]

NOTHING = [
    ("Kaunas ir Jonava – du miestai, kuriuose gyvena daug mūsų draugų.", "where friends live"),
    ("Projektą rėmė Utenos rajono savivaldybės jaunimo iniciatyvų programa.", "a programme's name"),
    ("Surengti koncertai Klaipėdos, Kniaudiškių ir Tulpių mikrorajonų kiemuose.", "parts of another town"),
    ("Kiemo šventė vyko Vilniaus gatvėje.", "a street's name"),
    ("Talka Klaipėdos mikrorajono gyventojams.", "a part of another town"),
    ("Partneris (jeigu yra)\nLyduokių ūkininkų ratelis „Varpa“", "the name of a partner"),
    ("Projekto partneriai: Rusnės ūkininkų kooperatyvas, Utenos šeimos centras", "names of partners"),
    ("Nr. | Veikla | Kada, kur\n1. | Talka | Gegužė, Mokyklos kiemas\n2. | Mugė | Birželis, salė", "no names"),
    ("Rungtynės Anykščiai – Kavarskas baigėsi lygiosiomis.", "teams"),
    ("Į Kupiškį rašytas laiškas liko be atsakymo.", "nobody came"),
    ("Kauno miesto ir rajono savivaldybės skyrė lėšų.", "authorities"),
    ("Projektą finansavo Panevėžio miesto savivaldybė.", "inside an organisation's name"),
    ("Kartu dirbo Kauno humanitarinės teisės klinika.", "inside an organisation's name"),
    ("Projektą sumanė Kelmės jaunimo klubas.", "inside an organisation's name"),
    ("Draugija, Saltoniškių g. 29, Vilnius. Tel. 8 5 200 00 00", "an address"),
    ("Partneriai: VšĮ „Vilties uostas“ (Klaipėda), moterų klubas (Kretinga)", "where partners are"),
    ("Projektas vykdomas visoje Lietuvoje.", "a country"),
    ("Stovykla vyko prie Platelių ežero.", "a lake"),
    ("Vaikai plaukė Rubikių ežere.", "a lake"),
    ("Sutartis pasirašyta Vilniuje.", "where a contract was signed"),
    ("– Pabaigoje, sausio 21 d., įvyko posėdis.", "a word that opens an item"),
    ("✓ Prieplaukoje pastatytas keltuvas", "a word that opens an item"),
    ("Vadovą recenzavo Vilniaus universiteto psichologai.", "people of a seat"),
    ("Partneris – Ignalinos rajono aklųjų ir silpnaregių filialas.", "inside an organisation's name"),
    ("Seminaras nuotolinis (vietoj kelionės į Bursą).", "nobody went"),
    ("Išvyka į Berlyną neįvyko.", "nobody went"),
    ("Kaunas, 2022 m. lapkričio 22 d.\nKepėjai mokosi skaičiuoti.", "where a letter was written"),
    ("Lėšų šaltinis\tGauta, Eur\nSavivaldybė\t1000", "a table of money"),
    ("Kartu su Rokiškio tautodailininkų sambūriu.", "inside an organisation's name"),
    ("Talkino Gdansko amatininkų gildija.", "inside an organisation's name"),
    ("Biblioteka ant ratų Aukštaitijoje nėra naujiena.", "how things are"),
    ("Zarasuose nebėra kino teatro.", "how things are"),
    ("Prie Šventosios gyvena bebrai.", "a river, and nothing done"),
    ("Prie Kauno prisijungė kiti.", "no place of a deed"),
    ("Po Alantos dvaro atidarymo prireikė poilsio.", "„po“ that says when"),
    ("Stotelės nuo Alsėdžių iki Platelių neveikia.", "no way of the project"),
    ("Kalvarijos ir maldos buvo šalia.", "chapels"),
    ("Vadovas istorikas Jonas Virketis gimė Ukmergėje, studijavo Varšuvoje.", "a life"),
    ("Projekto vadovė gyvena Kaune.", "a life"),
    ("Projektas pasakoja apie romano „Rudenys Kaune“ autorę.", "the name of a book"),
    ("Projektą remia Olandijos karalystės ambasada Vilniuje.", "an embassy's seat"),
    ("Idėją įkvėpė iniciatyva, prieš dešimtmetį pradėta Malmėje.", "where an idea was found"),
    ("Projekto idėja kilo po kelionės į Krokuvą.", "where an idea was found"),
    ("Panašus projektas jau vykdomas Rygoje.", "others' project"),
    ("Trys miesteliai – Vabalninkas, Pandėlys ir Jūžintai – bibliotekų neturi.", "how things are"),
]


def places(text: str) -> list[str]:
    document = Document(text)
    chosen, _ = choose(document, read_locations(document))
    return [str(candidate.value) for candidate in chosen]


@pytest.mark.parametrize(("text", "wanted"), [*READ, *SHAPES])
@pytest.mark.parametrize("form", ["as written", "decomposed", "no-break spaces"])
def test_reads(text: str, wanted: list[str], form: str) -> None:
    if form == "decomposed":
        text = unicodedata.normalize("NFD", text)
    elif form == "no-break spaces":
        text = text.replace(" ", "\u00a0")
    assert places(text) == wanted


@pytest.mark.parametrize(("text", "why"), NOTHING)
def test_leaves_alone(text: str, why: str) -> None:
    assert places(text) == [], why


BY_RULE = [
    ("Projekto vieta: Ukmergė", "locations.label"),
    ("Mokymai vyko Molėtuose.", "locations.locative"),
    ("Koncertas Upytės bažnyčioje.", "locations.genitive"),
    ("Dirbtuvės „Vibracijos“ (Tauragė), paskaitos.", "locations.bracket"),
    ("Draugija aplankė Simną.", "locations.visited"),
    ("- 2018-06-07, Alsėdžiai: paskaita", "locations.beside-date"),
    ("Išardyta užtvanka ties Tūbausiais.", "locations.at"),
]


@pytest.mark.parametrize(("text", "rule"), BY_RULE)
def test_names_the_rule_that_found_it(text: str, rule: str) -> None:
    assert rule in [candidate.rule for candidate in read_locations(Document(text))]
