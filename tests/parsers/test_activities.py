"""Activities and results: lists that are announced, and sentences that tell of a deed."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import activities
from ngoreport.parsers.rule import find_candidates

PAGE = "Upės takas\n\n"


def read(text, field="activities"):
    document = Document(text)
    chosen, _ = choose(document, find_candidates(activities.RULES, document))
    return [candidate.value for candidate in chosen if candidate.field == field]


def texts(text):
    return [activity["text"] for activity in read(text)]


def plain(words):
    return unicodedata.normalize("NFC", words).replace("\u00a0", " ")


LISTS = [
    (
        "two kinds at the end, the second with what belongs to it",
        "Projekto veiklos: šokių užsiėmimai, išvykos ir susitikimai su gydytojais. Jį vykdo senjorų bendrija.",
        ["šokių užsiėmimai", "išvykos", "susitikimai su gydytojais"],
    ),
    (
        "two genitives at the end of one noun",
        "Projekto veiklos: šokių pamokos, parodos ir koncerto organizavimas.",
        ["šokių pamokos", "parodos ir koncerto organizavimas"],
    ),
    # why, text, items
    ("the programme of an exchange", "Mainų programa:\n* žygis;\n* talka.", ["žygis", "talka"]),
    ("the programme of a camp", "Stovyklos programa: žygis; talka.", ["žygis", "talka"]),
    (
        "a label and bullets",
        "Projekto veiklos:\n• žygis pėsčiomis;\n• takų valymas.",
        ["žygis pėsčiomis", "takų valymas"],
    ),
    ("a heading without a colon", "VEIKLOS\n1. Žygis\n2. Talka", ["Žygis", "Talka"]),
    ("lines under a heading", "\nMobilumo veiklos\n\nKursai Kaune\nIšvyka į Rygą\n", ["Kursai Kaune", "Išvyka į Rygą"]),
    (
        "two of one noun, and an item behind them",
        "Surengta: talka, bendra lietuvių ir latvių vaikų šventė Utenoje ir senjorų vakaronė.",
        ["talka", "bendra lietuvių ir latvių vaikų šventė Utenoje", "senjorų vakaronė"],
    ),
    (
        "lines that tell more of the numbered items above them",
        "Įgyvendintos veiklos\n2.1. Žygis miške.\nEita dvi dienas.\n2.2. Talka.\nSurinkta daug šiukšlių.",
        ["Žygis miške. Eita dvi dienas", "Talka. Surinkta daug šiukšlių"],
    ),
    (
        "a line behind the last item alone is none of its",
        "Įgyvendintos veiklos\n2.1. Žygis\n2.2. Talka\nVisi liko patenkinti ir ilgai dar apie tai kalbėjo.",
        ["Žygis", "Talka"],
    ),
    (
        "marks of a letter and a number",
        "Veiksmai\nA.1. Tyrimas\nA.2. Planas\nC.1. Talka",
        ["Tyrimas", "Planas", "Talka"],
    ),
    (
        "a numbered label under a heading",
        "III. VEIKLOS\n10. Atlikti darbai:\n10.1. Įrengta salė\n10.2. Įvyko žygis\n11. Renginiai:\n11.1. Talka",
        ["Įrengta salė", "Įvyko žygis", "Talka"],
    ),
    (
        "deeds under a span of time",
        "Per ataskaitinį laikotarpį:\n1) įvyko 40 užsiėmimų;\n2) surengta paroda;\n3) aplankytas muziejus.",
        ["įvyko 40 užsiėmimų", "surengta paroda", "aplankytas muziejus"],
    ),
    ("a form's question", "B3. Ką padarėte? (išvardykite)\n- žygį;\n- talką", ["žygį", "talką"]),
    (
        "questions of a form, the answers numbered anew",
        "2. Ką darėte? (punktais)\n1. Žygį.\n2.Talką.\n3. Mugę.\n\n3. Kiek žmonių dalyvavo?\nApie 30.",
        ["Žygį", "Talką", "Mugę"],
    ),
    (
        "a question that is no label ends the list",
        "2. Ką darėte?\n1. Žygį.\n2. Talką.\n\n3. Ar patiko visiems jūsų vaikams? (pažymėti)\nLabai.",
        ["Žygį", "Talką"],
    ),
    (
        "services that were given, small print under their heading",
        "10. SUTEIKTOS PASLAUGOS\n(nurodyti valandas)\n10.1. Palydėjimas į gydymo įstaigas\n10.2. Mankštos",
        ["Palydėjimas į gydymo įstaigas", "Mankštos"],
    ),
    ("headings with years", "Kas nuveikta 2018–2019 metais\n• žygis\n• talka", ["žygis", "talka"]),
    ("headings with a year", "Veiklos 2022 m.\n1. Žygis\n\nVeiklos 2023 m.\n2. Talka", ["Žygis", "Talka"]),
    (
        "a table with strokes under a heading",
        "IV. Veiklų įvykdymas\n\nVeiklos pavadinimas | Planuota | Įvykdyta\nŽygis | 2 d. | 2 d.\nTalka | 1 d. | –",
        ["Žygis", "Talka"],
    ),
    (
        "what was done beside what was planned",
        "Projekto veiklos\nPlanuota paraiškoje\tĮgyvendinta faktiškai\n2 žygiai\tSurengti 3 žygiai\nTalka\tTalka įvyko",
        ["Surengti 3 žygiai", "Talka įvyko"],
    ),
    (
        "the same with one cell a line",
        "9. Projekto veiklos\nPlanuota\nĮvykdyta\n2 žygiai\nSurengti 3 žygiai\nTalka\nTalka įvyko\n10. Kita",
        ["Surengti 3 žygiai", "Talka įvyko"],
    ),
    ("a lead-in with a neuter participle", "Per vasarą surengta:\n- du žygiai;\n- talka.", ["du žygiai", "talka"]),
    (
        "a lead-in with „šie darbai“",
        "Buvo atlikti šie darbai:\n1) iškastas šulinys;\n2) nudažyta tvora.",
        ["iškastas šulinys", "nudažyta tvora"],
    ),
    (
        "the goal is reached by activities",
        "Projekto tikslo sieksime vykdydami šias veiklas:\n- žygius\n- talkas",
        ["žygius", "talkas"],
    ),
    (
        "parts of a project",
        "Projektas susideda iš trijų dalių:\n- Pažintis\n- Kelionė\n- Paroda",
        ["Pažintis", "Kelionė", "Paroda"],
    ),
    ("directions", "Klube dirbama dviem kryptimis:\n- šokis\n- daina", ["šokis", "daina"]),
    (
        "lines without marks",
        "Planuojamos veiklos:\nSodo talka\nObuolių spaudimas\nŠventė",
        ["Sodo talka", "Obuolių spaudimas", "Šventė"],
    ),
    (
        "one sentence at semicolons",
        "Veiklos: pamokų ruoša; būreliai, žaidimai; žygis.",
        ["pamokų ruoša", "būreliai, žaidimai", "žygis"],
    ),
    (
        "one sentence at commas and „ir“",
        "Šiemet surengta: žygis, talka ir šokių vakaras.",
        ["žygis", "talka", "šokių vakaras"],
    ),
    ("„bei“ before the last", "Numatytos trys priemonės: kursai, knyga bei paroda.", ["kursai", "knyga", "paroda"]),
    (
        "„ir“ within an item stays",
        "Veiklos: talka, žygis, keramikos ir audimo būreliai.",
        ["talka", "žygis", "keramikos ir audimo būreliai"],
    ),
    (
        "commas in brackets, quotes and before clauses stay",
        "Surengta: pamoka (dainos, šokiai), filmas „Vėjas, lietus“, žygis, kurį vedė tėčiai, paroda.",
        ["pamoka (dainos, šokiai)", "filmas „Vėjas, lietus“", "žygis, kurį vedė tėčiai", "paroda"],
    ),
    (
        "a participle behind a comma stays",
        "Veiklos: takas, skirtas šeimoms, talka, įtraukiant kaimynus.",
        ["takas, skirtas šeimoms", "talka, įtraukiant kaimynus"],
    ),
    (
        "sub-items are activities of their own",
        "Veiklos:\n• Mokymai:\n  1. pynimas;\n  2. drožyba;\n• Mugė.",
        ["Mokymai", "pynimas", "drožyba", "Mugė"],
    ),
    (
        "sub-headings and clutter between items",
        "Veiklos\n\nPavasaris\n• Talka\nSpausdinti\n• Žygis\n\nRuduo\n• Mugė\n\nPartneriai:\n• Biblioteka",
        ["Talka", "Žygis", "Mugė"],
    ),
    (
        "activities and results together",
        "Veiklos ir rezultatai:\n- išleista knyga\n- apmokyti 9 gidai",
        ["išleista knyga", "apmokyti 9 gidai"],
    ),
    (
        "a column of a table",
        "Veikla\tData\tVieta\nŽygis\t2021-05-01\tNida\nTalka\t2021-06-01\tRusnė",
        ["Žygis", "Talka"],
    ),
    (
        "a series of clauses",
        "Per vasarą bus nudažyta tvora; bus pasodinti medžiai; bus išleista knyga.",
        ["Per vasarą bus nudažyta tvora", "bus pasodinti medžiai", "bus išleista knyga"],
    ),
    ("a list beats sentences", "Rugsėjį surengėme mugę.\nVeiklos:\n- žygis\n- talka", ["žygis", "talka"]),
    ("numbers inside the sentence", "Veiklos: 1) žygis, 2) talka, 3) šventė.", ["žygis", "talka", "šventė"]),
    (
        "a lead-in with the project's name",
        "Projekto „Takas“ metu:\n• išleista knyga\n• apmokyti gidai",
        ["išleista knyga", "apmokyti gidai"],
    ),
    ("lines under a heading", "PROJEKTO VEIKLOS\nSodo talka\nŠventė kieme", ["Sodo talka", "Šventė kieme"]),
    (
        "short sentences behind a label",
        "Projekto veiklos: Pamokų ruoša. Darbas su šeima.",
        ["Pamokų ruoša", "Darbas su šeima"],
    ),
    (
        "a sentence stuck to the last item",
        "Veiklos:\n- žygis;\n- talka;\n- mugė. Visiems labai patiko.",
        ["žygis", "talka", "mugė"],
    ),
    (
        "headings that say when",
        "Kas nuveikta 2018–2019 m.\n\n• Atidaryti namai\n• Parengti vadovai\n\nKas nuveikta 2020 m.\n\n• Įvyko talka",
        ["Atidaryti namai", "Parengti vadovai", "Įvyko talka"],
    ),
    (
        "deeds told at a meeting, and what it decided",
        "Per projektą:\na) parengti savanoriai;\nb) sukurta svetainė.\n\nNutarta:\n1. Pritarti.\n2. Paskelbti numerį.",
        ["parengti savanoriai", "sukurta svetainė"],
    ),
    (
        "answers below a question that is numbered as they are",
        "2. Ką dirbote? (trumpai)\n1. Susitvarkėm stogą\n2.Parodėm filmus\n3. Kiek žmonių atėjo?\nApie 60.",
        ["Susitvarkėm stogą", "Parodėm filmus"],
    ),
    (
        "what was done for the money",
        "Už gautas lėšas: iškirsti krūmai; sukalti nameliai; surengta talka.",
        ["iškirsti krūmai", "sukalti nameliai", "surengta talka"],
    ),
    (
        "what was done then, places of one item among them",
        "Projekto metu buvo: įrašytos dainos, surengta dešimt seansų Utenoje, Molėtuose ir Zarasuose, išleista knyga.",
        ["įrašytos dainos", "surengta dešimt seansų Utenoje, Molėtuose ir Zarasuose", "išleista knyga"],
    ),
]

NO_LISTS = [
    ("a heading above prose", "\nMobilumo veiklos\n\nTaką prižiūri klubas.\nJame daug narių."),
    ("a heading above a title", "\nMobilumo veiklos\nTakas"),
    ("a menu", "- Naujienos\n- Veikla\n- Projektai\n- Draugai\n\nTaką prižiūri klubas."),
    ("target groups", "Tikslinės grupės:\n- jaunimas;\n- senjorai."),
    ("who takes part", "Projekto veiklose dalyvavo:\n- jaunimas;\n- senjorai."),
    ("conditions", "Atrankos kriterijai:\n- amžius;\n- noras mokytis."),
    ("partners", "Projekto partneriai:\n- Biblioteka\n- Seniūnija"),
    ("objectives", "Projekto uždaviniai:\n- surengti žygį;\n- išleisti knygą."),
    ("money", "Projekto lėšos:\n- fondo parama 300 Eur;\n- savos lėšos 20 Eur."),
    ("results", "Pasiekti rezultatai:\n- įkurtas klubas;\n- išleista knyga."),
    ("the day of posting", "Paskelbta: 2024 m. birželio 19 d., trečiadienis"),
    ("the day of an update", "Atnaujinta: 2024-06-19, 14:20, redaktorė"),
    ("spans of time", "Projekto laikotarpis:\n- įvyko 2019 m.;\n- surengta 2020 m."),
    ("a menu", "Naujienos | Veiklos | Kontaktai | Projektai"),
    ("a sum and its sources", "Projektui skirta 300 Eur: fondo lėšos 200 Eur, savos lėšos 100 Eur."),
    ("votes", "BALSUOTA: už – 7, prieš – 0, susilaikė – 0."),
    ("decisions", "NUTARTA:\n1. Pritarti ataskaitai.\n2. Paskelbti sąrašą."),
    ("a label within words", "Kas nuveikta kaime, klausė ne vienas\n- jaunimas\n- senjorai"),
]

SENTENCES = [
    ("Muziejus planuoja parodą.", "planned"),
    ("Kasmetinė mokslo mugė šiemet sutraukė keturias mokyklas.", "implemented"),
    ("Trys mokytojai tobulinosi Suomijoje.", "implemented"),
    ("Draugija, įsteigta 1986 metais, surengė mugę.", "implemented"),
    ("1936 m. statytame name įrengta salė.", "implemented"),
    ("1863 m. sukilimo atminimui pastatytas kryžius.", "implemented"),
    ("Draugija, įkurta 1996 metais, surengė parodą.", "implemented"),
    ("Surengta paroda apie tarpukario Kelmę.", "implemented"),
    ("Projekto „Sportuok“ metu buvo nupirktas inventorius, surengtos trys varžybos.", "implemented"),
    ("Šio projekto metu buvo pastatyta pavėsinė.", "implemented"),
    ("Kiekvieną penktadienį mokiniai skaitydavo senoliams garsiai.", "implemented"),
    ("Per šventes vaikai kepdavo sausainius.", "implemented"),
    ("Moksleiviai vieną popietę per savaitę padėdavo bičiuliams prie žiedimo rato.", "implemented"),
    ("Savanoriai dvi valandas per dieną mokydavo vaikus plaukti.", "implemented"),
    ("Per projektą pavyko sutaisyti 58 senus dviračius ir padovanoti juos šeimoms.", "implemented"),
    ("Dar suspėta sužymėti 14 kilometrų trasą aplink ežerą.", "implemented"),
    ("Įrašai sutvarkyti, iššifruoti ir sudėti į internetinį žemėlapį.", "implemented"),
    ("Pasakojimai iššifruoti ir sudėti į knygelę.", "implemented"),
    ("Rudenį planuojame dar vieną talką.", "planned"),
    # sentence, status
    ("Gražiausias vakaras buvo surengtas liepą.", "implemented"),
    ("Vaikai pradėjo auginti daigus.", "implemented"),
    ("Naktimis budi savanoriai.", "ongoing"),
    ("Išleidome atmintinę apie nuomos sutartis ir skolas.", "implemented"),
    ("Vaikai keliavo į Bodę ir stebėjo, kaip gyventojai balsuoja dėl kvartalo lėšų.", "implemented"),
    ("Meistrai rodė, kaip pinti, ir klausė, ko trūksta, o vaikai nupynė krepšį.", "implemented"),
    ("Pernai gautas pirmasis siuntinys: du inkubatoriai ir echoskopas.", "implemented"),
    ("Klasei gauti nauji kompiuteriai.", "implemented"),
    ("Punske pagal šeimos nuotraukas atstatytas kalvio kiemas.", "implemented"),
    ("Prie mokyklos įkurtas daržas.", "implemented"),
    ("Gruodį visi vaikai išlaikė diržo egzaminus.", "implemented"),
    ("Biblioteka įsigis elektrinį autobusą su lentynomis.", "planned"),
    ("Jis du kartus per mėnesį sustos dvidešimtyje kaimų.", "planned"),
    ("Pasirūpinome, kad kiekvienas svečias gautų nakvynę.", "implemented"),
    ("Trys bendruomenės susivienijo į tinklą.", "implemented"),
    ("Surengta paroda apie 1863 m. sukilimą.", "implemented"),
    ("Nuo plento iki malūno nutiestas takas.", "implemented"),
    ("Pernai rudenį prie ežerėlių nutiestas 1,8 km medinis takas.", "implemented"),
    ("Pernai vasarą prie upės vyko bendruomenės vakarai: žuvienės virimas, kinas, pasakojimai.", "implemented"),
    ("Liepos 14–20 dienomis Dubingiuose vyko stovykla: rytais dirbome, vakarais kūrenome laužą.", "implemented"),
    ("Kaimuose pradėjo veikti debatų klubai, jiems vadovauja vietos mokytojai.", "implemented"),
    ("Kiminai pradėti auginti bandomuosiuose laukeliuose.", "implemented"),
    ("Kiekvieną darbo dieną nuo aštuntos ryto veikė vaikų kambarys.", "implemented"),
    ("Nuo 2026 m. vietos mokyklose veiks pelkių būreliai.", "planned"),
    ("Kas antrą šeštadienį šeši aktoriai važiavo į Pravieniškes.", "implemented"),
    ("Į baigiamąjį susitikimą atvyko 22 mokiniai ir 6 mokytojai.", "implemented"),
    ("Rudenį programą išbandė 48 ūkininkai.", "implemented"),
    ("Už tarybos skirtus 12 300 eurų nupirkome 30 imtuvų su ausinėmis.", "implemented"),
    ("Rugsėjį išleidome atmintinę „Ką daryti, kai...“ – 40 puslapių apie nuomą.", "implemented"),
    ("Bendruomenės salėje įrengta virtuvė ir nudažytos sienos.", "implemented"),
    ("Gegužę buvo surengta dviračių talka.", "implemented"),
    ("Organizuoti trys mokymai kaimo jaunimui.", "implemented"),
    ("Rugsėjį sodinome medelius ir kepėme duoną.", "implemented"),
    ("Savanoriai sutvarkė senąsias kapines, o moksleiviai surinko pasakojimus.", "implemented"),
    ("Kas antrą šeštadienį meistrai mokė vaikus drožti.", "implemented"),
    ("Mokymuose vaikai mokėsi lipdyti.", "implemented"),
    ("2021 m. gegužės 8 d. Alytuje įvyko baigiamoji šventė.", "implemented"),
    ("Kad į salę patektų ir senjorai, pastatytas keltuvas.", "implemented"),
    ("Vaikams rengiamos plaukimo pamokos.", "ongoing"),
    ("Šiuo metu kuriame filmą apie miestelį.", "ongoing"),
    ("Kartą per mėnesį vyksta tėvų vakarai.", "ongoing"),
    ("Pavasarį bus pasodinta alėja.", "planned"),
    ("Kitąmet numatoma suremontuoti salę.", "planned"),
    ("Klubas ketina įrengti dirbtuves.", "planned"),
    ("Rudenį mokiniai pristatys savo darbus.", "planned"),
    ("Numatytos trys išvykos į muziejus.", "planned"),
    ("Projekto veiklos apima žygius, talkas ir pamokas.", "ongoing"),
    ("Vasarą planuojama šeimų stovykla prie ežero.", "planned"),
    ("Isigyta sulankstoma scena ir nupirktos palapines.", "implemented"),
    ("Balandį pradėsime pamokų bandymus su pirmokais.", "planned"),
    ("Pradėjome nuo apklausos, kurioje kaimynai pasakė, ko trūksta.", "implemented"),
    ("Vasarį mokykla sudarė aštuonias grupes, kurios rinkdavosi vakarais.", "implemented"),
    ("Projektą vainikavo baigiamoji šventė miesto parke.", "implemented"),
    ("Kitąmet projektą užbaigsime virtualia paroda.", "planned"),
    ("Projekto vykdytojai nutiesė taką ir įrengė aikštelę.", "implemented"),
    ("Mokykloms pranešėme apie konkursą ir surengėme peržiūrą.", "implemented"),
    ("Viskas prasidėjo nuo savanorių mokymų, į kuriuos atėjo gimnazistai.", "implemented"),
    ("Meistrai parodė, kaip pinti krepšius, ir surengė dirbtuves.", "implemented"),
    ("Vaikai pristatė savo darbus tėvams.", "implemented"),
]

NO_DEEDS = [
    ("how large a school is", "Gimnazijoje mokosi 420 mokinių."),
    ("rebuilt long ago", "Biržų pilis atstatyta 1986 metais."),
    ("long ago, by its year", "Bažnyčią 1764 m. pašventino vyskupas."),
    ("opened in the nineties", "Muziejus duris atvėrė 1999 metais."),
    ("opened in the nineties, the year first", "1999 metais muziejus atvėrė duris."),
    ("between the wars", "Tarpukariu dvare veikė mokykla, joje mokėsi šimtas mokinių."),
    ("under the Soviets", "Sovietmečiu kolūkis dvarą pavertė sandėliu."),
    ("who wrote of us", "Apie mus rašė laikraštis, filmavo televizija."),
    ("who it was", "Vykdė klubas „Aušra“."),
    ("who it was", "Įgyvendina Kupiškio jaunimo organizacijų sąjunga."),
    ("what did not succeed", "Įrengti fontano nepavyko."),
    ("what was reached", "Pavyko pasiekti tikslą ir įtikinti kaimynus."),
    ("what was done every summer", "Kiekvieną vasarą čia rengdavo šokius."),
    ("what somebody wanted", "Vaikai nori pastatyti namelį medyje."),
    ("plans without an event", "Ateityje planuojame daugiau."),
    ("what it seems to us", "Mums atrodo, kad žygių mieste per maža."),
    ("what a clause says that it seems", "Dabar atrodo, kad tako dar nėra."),
    ("what others did already then", "Dar 2012 metais gretimame mieste tokį taką nutiesė ūkininkas."),
    ("how long it works", "Vaistinė šiame name veikė nuo 1897 metų."),
    ("what will be found", "Kieme rasime ir lysvių, ir suolų."),
    ("how people became", "Talkoje kaimynai susidraugavo."),
    ("money", "Išleidome viską, likučio nėra."),
    ("money", "Gautus pinigus išleidome iki cento."),
    ("a feeling under a label", "Veiklų aprašymas. Buvo smagu."),
    ("how time went", "Diena prabėgo nepastebimai."),
    ("what began to be felt", "Žmonės pradėjo pasitikėti vieni kitais."),
    ("how it is now", "Tą vasarą mūsų kaimas neatpažįstamai pasikeitė."),
    ("long ago", "Namą 1936 m. pastatė ūkininkas Jonas Balys."),
    ("what was asked for", "Pernai prašėme paramos, bet jos negavome."),
    ("a feeling", "Mes labai pavargome, bet juokėmės."),
    ("a feeling", "Gražiausia akimirka – kai senoliai uždainavo."),
    ("a feeling", "Didžiausias iššūkis buvo surasti lektorių."),
    ("the text itself", "Šis tekstas parengtas naudojant Europos Sąjungos paramą."),
    ("an opinion", "Mokytojų teigimu, dalis mokinių namie dabar rodo tėvams savo sodą."),
    ("what was asked", "Savininkai rudenį teiravosi, kur gauti dalgį."),
    ("money", "Panaudojome kone viską – 15 565,85 euro, likutį grąžinome ministerijai."),
    ("a contract", "Klubas su savivaldybe pasirašė sutartį, pagal kurią prižiūrės taką."),
    ("money received", "Gautas finansavimas įrangai ir knygoms."),
    ("leave received", "Gautas leidimas technikai įvažiuoti."),
    ("papers received", "Gauta 40 paraiškų."),
    ("what had been founded", "Bendruomenės klubas įkurtas 1998 metais."),
    ("an active participle", "Kaimo moteris, norinti pasitraukti nuo smurtautojo, neturi kur eiti."),
    ("speech", "Viena moteris, atvažiavusi su vaikais, mums parašė: „Maniau, kad manęs niekas nelauks.“"),
    ("speech", "Pirmininkė pasakė: „Darome ir viskas.“"),
    ("what used to be", "Dešimtmetį vaikai maudydavosi kas kur."),
    ("a letter", "Rašome Jums iš Seinų."),
    ("an opinion", "Atrodo, pasodinome per mažai."),
    ("a wish", "Tegul Dievas atlygina visiems, kurie kepė blynus."),
    ("what was thought", "Sumanėme, kad vaikams reikia vietos."),
    ("what was thought", "Supratome, jog be technikos neapsieisime."),
    ("what turned out", "Pasirodė, kad niekas nemoka plaukti."),
    ("what was said again", "Mokytoja mums nuolat kartojo, jog visa tai sumanyta tam, kad mokytumėmės."),
    ("an answer", "O fortepijonas? Išdžiovinome."),
    ("thanks", "Kiekvienas vaikas mums – šventė, todėl tariame ačiū visiems."),
    ("a wish", "Linkėjome vieni kitiems sveikatos."),
    ("the project itself", "Taip veikė projektas „Nakties pamaina“."),
    ("a goal", "Siekta ne vien iškirsti krūmus, bet ir sugrąžinti vardus."),
    ("a genitive that looks like a future", "Aplinkos apsaugos programos lėšomis finansuotų projektų santraukos"),
    ("a preposition that looks like a future", "Dabar ežys kabo virš slaugytojų posto."),
    ("long ago", "Namas pastatytas 1936 metais."),
    ("a life", "Jonas gimė Kaune, baigė dailės akademiją."),
    ("the weather", "Oras pasitaikė puikus."),
    (
        "the project, said late",
        "Klubas vykdo Lietuvos Respublikos socialinės apsaugos ir darbo ministerijos remiamą projektą.",
    ),
    ("one of many came", "Visi laukė svečių, o atvyko dvidešimt keturi."),
    ("what was not done", "Spektaklis dar nebuvo pritaikytas neregiams."),
    ("the year before the project", "Dar pernai salėje rodytas tik vienas spektaklis."),
    ("what it took", "Vandenį teko nešti iš rūsio."),
    ("what could be done", "Prie malūno privažiuoti galėdavai tik per sausrą."),
    ("the purpose", "Projektas skirtas padėti Plungės, Rietavo ir Skuodo žmonėms suprasti biudžetą."),
    ("the purpose", "Projektu siekiama sutvarkyti turgavietę ir sudaryti sąlygas prekybai."),
    ("a place that looks like a verb", "Rietavo miesto centre stovi sena turgavietė."),
    ("colours", "Už bibliotekos žaliavo tik kiečiai ir dilgėlės."),
    ("how often a page was seen", "Peržiūrėta 842 k."),
    ("the page itself", "Duomenys atnaujinti 2018-03-02."),
    ("money alone", "Iš fondo pinigų išleidome 2 764 eurus, likusius pervedėme atgal."),
    ("who gave the money", "Savivaldybė skyrė 3 000 eurų kelionėms."),
    ("the project began", "Projektas pradėtas įgyvendinti gegužę."),
    ("the project is at its end", "Šaukėnuose baigiamas įgyvendinti vietos projektas."),
    ("a thing that is begun, no deed", "Pradėjome nuo žmonių, ne nuo technikos."),
    ("colleagues' story", "Apie vieną dalyvę norisi papasakoti atskirai."),
    ("how things are", "Šiuolaikiniai vaikai retai žaidžia lauke."),
    ("the association's own founding", "Kaimo bendruomenė įkurta 2005 metais."),
    ("an authority's decision", "Savivaldybės taryba patvirtino ir paskelbė sąrašą."),
    ("the subject is the project", "Projektas bus įgyvendinamas iki gruodžio."),
    ("money", "Projektui skirta 3 000 Eur parama."),
    ("money from one's own purse", "Mokykla pridėjo dar tris šimtus eurų, iš viso gauta 500 Eur."),
    ("who pays", "Projektą finansuoja Kultūros taryba."),
    ("who carries it out", "Projektą vykdo Alytaus jaunimo centras kartu su biblioteka."),
    ("how long it runs", "Projektas prasidės kovo 1 d. ir truks metus."),
    ("an application", "Paraišką parengė klubo valdyba."),
    ("a contract", "Sutartį pasirašėme vasarį."),
    ("thanks", "Dėkojame visiems, kurie padėjo surengti šventę."),
    ("a hope", "Tikimės, kad talka bus surengta ir kitąmet."),
    ("an opinion", "Smagu, kad kaimynai patys pastatė suolus."),
    ("an infinitive", "Svarbu surengti šventes ir pakviesti kaimynus."),
    ("what was not done", "Talka neįvyko dėl lietaus."),
    ("long ago", "Mokykla pastatyta prieš šešis dešimtmečius."),
    ("speech", "„Pastatėme tvorą per dieną“, – sako klubo vadovas."),
    ("a question", "Ar surengėme viską, ką žadėjome?"),
    ("the deaf, not the created", "Kurti jaunuoliai dažnai lieka vieni."),
    ("a page's heading", "Surengta mugė"),
    ("the goal", "Projekto tikslas – surengti mugę, kurioje bus pristatyti amatai."),
    ("a frequent past", "Skaitytojai čia rengdavo vakarus."),
    ("a frequent past of an hour", "Vieną popietę skaitytojai čia rengdavo vakarus."),
    ("what was heard", "Tokių žodžių girdėjome ne vieną."),
    ("what was heard", "Padėkų girdėjom iš visų kaimų."),
    ("an ending and nothing more", "Taigi baigėme."),
    ("an ending of what has a name", "Uždarom „Pavėsinę“!!!"),
    ("how long it goes on", "Dirbsime iki kitų metų rugsėjo pabaigos."),
    ("what somebody told", "Seniūnė pranešė, kad gyventojai prašo dar vieno suolo."),
    (
        "speech, told with a noun",
        "„Labiausiai nustebino pamokos: susėdi ir kepi“, – įspūdžiais dalijosi mokytoja Rasa.",
    ),
    ("a disclaimer", "Išreikšta nuomonė yra tik autorių ir nebūtinai atspindi fondo požiūrį."),
    ("an answer to a letter", "Atsakydami į Jūsų raštą, teikiame informaciją apie projekto vykdymą."),
    ("money paid out", "Iki spalio pervesta 4 000 Eur, iš jų panaudota 3 100 Eur."),
    ("money asked for", "Prašėme 9 000 Eur, bet komisija rado, ką nubraukti."),
    ("money in dollars", "Didesnę dalį išlaidų – 4 500 JAV dolerių – padengė ambasada."),
    ("shares of money", "Savivaldybės parama sudarė 40 proc. biudžeto."),
    (
        "how things are where something is missing",
        "Kaimuose, kuriuose nėra salės, jaunuoliai vakarais renkasi stotelėse.",
    ),
    ("how things were for decades", "Čia buvo sandėlis, o pastaruosius dešimt metų langai stovėjo užkalti lentomis."),
    ("it, the project", "Jį vykdo ligoninė kartu su kolegija."),
    ("a meeting of those who decide", "Posėdis vyko gegužės 3 d. nuotoliniu būdu."),
    ("a form", "Forma patvirtinta ministro 2018 m. gegužės 2 d. įsakymu Nr. V-9."),
    ("whom to ask", "Susisiekti galima su vadove, kuri surengė pamokas."),
    ("how long it, the project, runs", "Jis prasidėjo birželio 1 d. ir truks 15 mėnesių."),
    ("how it all began", "Viskas prasidėjo nuo dėžės, kurią rado vaikai."),
    ("what was asked", "R. Petraitis paklausė, kas prižiūrės pavėsinę žiemą."),
    ("what was told of", "Vadovė pristatė, kas padaryta per vasarą."),
    ("what was reckoned", "Meistrai apskaičiavo, jog stogui reikėtų 60 tūkst. eurų."),
    ("a publication's disclaimer", "Šiame leidinyje pateikiama nuomonė neatspindi Europos Komisijos pozicijos."),
]


# Texts of many kinds: headings, questions, tables, lists, prose.
# What a municipality, an elder's ward or a firm does beside the project, whose own it is.
OF_OTHERS = [
    "Savivaldybė planuoja šventę.",
    "Kitąmet ministerija ketina keisti programas.",
    "Praėjusią vasarą dvaro parką sutvarkė savivaldybės įmonė.",
    "Naujasis savininkas ketina dvarą parduoti.",
    "Verslininkas Petras netrukus čia atidarys kavinę.",
    "Kauno rajono savivaldybė ketina kitąmet išasfaltuoti kelią.",
    "Kitąmet savivaldybė žada nutiesti šaligatvį.",
    "Seniūnija planuoja sutvarkyti laiptus.",
    "Savivaldybės administracija planuoja čia statyti aikštelę.",
    "Savivaldybė kitąmet nuties taką.",
    "Šiuo metu valstybės įmonė kloja čia kabelius.",
    "Savivaldybė šiemet atnaujino ir gretimą parką.",
    "VĮ „Kelių priežiūra“ pernai išasfaltavo privažiavimą.",
    "Keltą čia nuo seno prižiūri valstybės įmonė. Pernai ji pakeitė lynus ir perdažė denį.",
    "Seniūnas žada sutvarkyti laiptus.",
    "Savivaldybė žada:\n- nutiesti taką\n- pastatyti tiltą\n\n",
]
OF_OURS = [
    "Savivaldybė planuoja šventę.",
    "Savivaldybė kitąmet nuties taką.",
    "Savivaldybė planuoja sutvarkyti laiptus.",
    "Klubas ir seniūnija ketina sutvarkyti laiptus.",
    "Klubas kartu su seniūnija nuties taką.",
    "Seniūnija išvežė šiukšles.",
]

FOUND = [
    # how much it was, and what it was done for
    (
        "Per dvejus metus nuveikta nemažai: surengti vakarai; sukurtas pratimų rinkinys, pritaikytas vaikams.",
        ["surengti vakarai", "sukurtas pratimų rinkinys, pritaikytas vaikams"],
    ),
    (
        "Per pusmetį padarėme štai ką: išvalėme upelį, sutvirtinome krantą, pakabinome inkilus.",
        ["išvalėme upelį", "sutvirtinome krantą", "pakabinome inkilus"],
    ),
    ("Spėjome ne tiek ir mažai: surengėme mugę; pastatėme lieptą.", ["surengėme mugę", "pastatėme lieptą"]),
    ("Projekto metu: pataisytas tiltas; įrengti suolai. Gražu.", ["pataisytas tiltas", "įrengti suolai"]),
    (
        "Vykdant projektą „Tiltai“ buvo: a) pataisytas tiltas, b) įrengti suolai. Lėšas skyrė Utenos savivaldybė.",
        ["pataisytas tiltas", "įrengti suolai"],
    ),
    ("Iš fondo lėšų:\n- nupirktos dvi baidarės\n- įrengta saugykla", ["nupirktos dvi baidarės", "įrengta saugykla"]),
    # behind the last item
    (
        """Kas nuveikta
✔ Pastatėme jėgainę ant mokyklos stogo
✔ Sukūrėme stendą apie taupymą
✔ Pakvietėme į svečius inžinierius iš Kauno technologijos universiteto
Elektrėnų „Žiežirbos“ gimnazija""",
        [
            "Pastatėme jėgainę ant mokyklos stogo",
            "Sukūrėme stendą apie taupymą",
            "Pakvietėme į svečius inžinierius iš Kauno technologijos universiteto",
        ],
    ),
    (
        """Projektas „Gesinam greičiau“ (Tverų savanorių ugniagesių draugija)
Už projekto lėšas:
▪ įsigyta motopompa ir kostiumai
▪ suremontuoti vartai""",
        ["įsigyta motopompa ir kostiumai", "suremontuoti vartai"],
    ),
    (
        "Veiklos: 1) stovykla Utenoje; 2) tiltelio remontas; 3) paroda. Projekto trukmė – 8 mėnesiai.",
        ["stovykla Utenoje", "tiltelio remontas", "paroda"],
    ),
    # where a sentence begins
    (
        "Projektas „Senoji aptieka“, 2008 m. Buvo restauruoti baldai. Namas tuščias, 2009 m. Įrengta ekspozicija.",
        ["Buvo restauruoti baldai", "Įrengta ekspozicija"],
    ),
    (
        "Tako projektas (Utenos klubas).Gegužę surengta talka.Liepą buvo šilta.Vyko mugė.",
        ["Gegužę surengta talka", "Vyko mugė"],
    ),
    (
        "Ataskaita\n11. Kokios veiklos buvo įgyvendintos?\nSurengta talka.\nIškelti inkilai.\n12. Kiek dalyvavo?\n9",
        ["Surengta talka", "Iškelti inkilai"],
    ),
    (
        "Ataskaita\n8. Veiklos ir jų laikas\nKiemo talka | 2023-05-04\nRudens mugė | 2023-09-28\n\n9. Kita",
        ["Kiemo talka", "Rudens mugė"],
    ),
    # tables of forms
    (
        (
            "4. ĮVYKDYTOS VEIKLOS\nEil. Nr.\nVeikla\nKada, kur\n4.1.\nKiemo talka\nbalandžio 13 ir 27 d., Rusnė\n"
            "4.2.\nŽygis prie upės\ngegužė–birželis, Šyša\n\n5. LĖŠOS\nIšlaidos\nSuma\nDažai\n80"
        ),
        ["Kiemo talka", "Žygis prie upės"],
    ),
    (
        (
            "4. PROJEKTO VEIKLOS\nEil. Nr.\nVeiklos pavadinimas\nĮgyvendinimo terminas\nAtsakingas asmuo\nPastabos\n"
            "1.\nKiemo talka\nGegužė\nV. Kalnius\n2.\nInkilų kėlimas\nBirželis\nR. Dirsė\nPerkelta iš gegužės\n"
            "3.\nRudens mugė\nRugsėjis\nV. Kalnius\n\n5. KITA"
        ),
        ["Kiemo talka", "Inkilų kėlimas", "Rudens mugė"],
    ),
    (
        "3. VEIKLOS\nNr.\tPlanuota veikla\tĮvykdymas\n3.1.\tŽygis\tĮvykdyta\n3.2.\tMugė\tPerkelta į rugsėjį",
        ["Žygis", "Mugė"],
    ),
    (
        "Nr. | Planuotos veiklos | Įgyvendintos veiklos\n1. | 3 žygiai | Surengti 4 žygiai\n2. | Mugė | Mugė įvyko",
        ["Surengti 4 žygiai", "Mugė įvyko"],
    ),
    (
        "Veiklos data | Veiklos pavadinimas | Vieta\n2021-05-01 | Žygis | Nida\n2021-06-01 | Talka | Rusnė",
        ["Žygis", "Talka"],
    ),
    (
        "Projekto metu vykdyti renginiai | Data\nŽygis upe | 2021-05-01\nTalka kieme | 2021-06-01",
        ["Žygis upe", "Talka kieme"],
    ),
    # the fields of a form, numbered
    (
        (
            "Ataskaita\n8. Tikslas ir uždaviniai\nTikslas – suburti kaimynus.\nUždaviniai:\n- sutvarkyti kiemą;\n"
            "- surengti šventę.\n\n9. Projekto veiklos, jų vykdymo eiga\n9.1. Surengta kiemo talka.\n9.2. Mugė.\n"
            "10. Projekto dalyvių skaičius\nIš viso 271."
        ),
        ["Surengta kiemo talka", "Mugė"],
    ),
    (
        "Ataskaita\n7. Projekto veiklos, datos, dalyvių skaičius\n7.1. Kiemo talka\n7.2. Mugė\n8. Kita",
        ["Kiemo talka", "Mugė"],
    ),
    ("Ataskaita\nVeiklos ir jų įgyvendinimas\n- Kiemo talka\n- Mugė", ["Kiemo talka", "Mugė"]),
    (
        "Gruodį suskaičiavome: knygas skaitė 317 žmonių, vyriausiajam – 84-eri.",
        ["Gruodį suskaičiavome: knygas skaitė 317 žmonių, vyriausiajam – 84-eri"],
    ),
    (
        (
            "B1. Projekto tikslas\nKurti\nB2. Aprašykite įvykdytas veiklas (iki 2000 ženklų)\n"
            "Gegužę trupė kaime sukūrė spektaklį. Spalį surengta šventė.\nB3. Auditorija\nVaikai"
        ),
        ["Gegužę trupė kaime sukūrė spektaklį", "Spalį surengta šventė"],
    ),
    (
        "Projekto partneriai:\nKlubas „Ąžuolas“,\nAsociacija „Beržas“\n\nRudenį nutiestas takas. Įrengta aikštelė.",
        ["Rudenį nutiestas takas", "Įrengta aikštelė"],
    ),
    (
        "Kodėl ėmėmės\n\nŠeimos suko kita puse.\n\nKas po to\n\nTada surengėme talką. Atėjo daug žmonių.",
        ["Tada surengėme talką"],
    ),
    (
        (
            "Eil. Nr.\tPriemonės pavadinimas\tData\tDalyvių skaičius\n1.\tPatikra\t2018-04-18\t46\n"
            "2.\tŽygis prie upės\t2018-05-01\t30\n\tIš viso\t\t76"
        ),
        ["Patikra", "Žygis prie upės"],
    ),
    (
        (
            "3. ĮVYKDYTOS VEIKLOS\n\nData                 Veikla                           Vieta        "
            "Dalyvių skaičius\n2023-09-16           Durų diena ir plaukimai          Jonava       96\n"
            "2023-10-07           Rudens regata                    Upninkai     54\n"
            "2024-01              Treniruotės                                   28"
        ),
        ["Durų diena ir plaukimai", "Rudens regata", "Treniruotės"],
    ),
    (
        (
            "| Nr. | Renginio pavadinimas | Data | Vieta |\n|---|---|---|---|\n"
            "| 1 | Kalėdų mugė | 2020-12-05 | Utena |\n| 2 | Žiemos žygis | 2021-01-09 | Molėtai |"
        ),
        ["Kalėdų mugė", "Žiemos žygis"],
    ),
    ("Veiklos\nMėnuo | Kas vyko\nGegužė | Takų talka\nBirželis | Joninių šventė", ["Takų talka", "Joninių šventė"]),
    ("Įgyvendintos veiklos:\n1. Patikra\t2018-04-18\n2. Žygis\t2018-05-01", ["Patikra", "Žygis"]),
    ("Ką darysime?\n- mokysimės austi\n- lankysime senolius", ["mokysimės austi", "lankysime senolius"]),
    ("KĄ NUVEIKĖME\n\n* Suremontavome salę\n* Surengėme mugę", ["Suremontavome salę", "Surengėme mugę"]),
    (
        "Ka padarem:\n- apvaziavom 9 kaimus\n- surengem vakara\n- atidarem paroda",
        ["apvaziavom 9 kaimus", "surengem vakara", "atidarem paroda"],
    ),
    (
        "Kas jau įvyko?\n✔ Kovą susitarėme su mokykla\n✔ Pasėtos salotos",
        ["Kovą susitarėme su mokykla", "Pasėtos salotos"],
    ),
    ("Nuveikėme štai ką:\n- apėjome 143 sodybas\n- išvalėme 19 kaminų", ["apėjome 143 sodybas", "išvalėme 19 kaminų"]),
    (
        "Per aštuonis mėnesius:\n- apėjome 143 sodybas;\n- išvalėme 19 kaminų;",
        ["apėjome 143 sodybas", "išvalėme 19 kaminų"],
    ),
    ("Vasarą:\n- vyko stovykla;\n- nudažyta tvora.", ["vyko stovykla", "nudažyta tvora"]),
    (
        "KAS PADARYTA\n\nKovą klubo narės aplankė dvylika kaimų. Surengėme penkis seminarus.",
        ["Kovą klubo narės aplankė dvylika kaimų", "Surengėme penkis seminarus"],
    ),
    (
        (
            "Autobusas stovi prie stoties. Per žiemą: 1) išdalyta 900 porcijų sriubos; 2) suteikta pagalba; "
            "3) surengti Kūčių pietūs."
        ),
        ["išdalyta 900 porcijų sriubos", "suteikta pagalba", "surengti Kūčių pietūs"],
    ),
    ("Projekto metu bus: 1) įrengta salė; 2) nupirkti suolai.", ["įrengta salė", "nupirkti suolai"]),
    (
        "Projekto veiklos:\n* taisymo kavinė   * dalybų lentynos\n* siuvimo pamokos",
        ["taisymo kavinė", "dalybų lentynos", "siuvimo pamokos"],
    ),
    (
        (
            "KĄ DARYSIME?\n\n• Sujungsime sodus:\n   o suženklinsime taką;\n   o išleisime žemėlapį.\n"
            "• Mokysimės:\n   o surengsime dirbtuves;\n   o parengsime gidų.\n• Įkursime džiovyklą"
        ),
        [
            "Sujungsime sodus",
            "suženklinsime taką",
            "išleisime žemėlapį",
            "Mokysimės",
            "surengsime dirbtuves",
            "parengsime gidų",
            "Įkursime džiovyklą",
        ],
    ),
    ("Veiklos:\n- žygis\n- talka\n\nPRIDEDAMA: dalyvių sąrašai (5 lapai), 12 nuotraukų.", ["žygis", "talka"]),
    (
        (
            "Projekto veiklos\n► Ekspedicijos kaimuose Lietuvoje ir Latvijoje\n"
            "► Keliaujanti paroda „Krantas“, kuri bus rodoma\nMažeikiuose ir Ventspilyje\n► Dirbtuvės"
        ),
        [
            "Ekspedicijos kaimuose Lietuvoje ir Latvijoje",
            "Keliaujanti paroda „Krantas“, kuri bus rodoma Mažeikiuose ir Ventspilyje",
            "Dirbtuvės",
        ],
    ),
    (
        (
            "Atlikti šie darbai: suremontuotas stogas, nupirktos staklės, pastatyta krosnis, apmokyti keturi "
            "kubiliai ir parengtas užsiėmimas."
        ),
        [
            "suremontuotas stogas",
            "nupirktos staklės",
            "pastatyta krosnis",
            "apmokyti keturi kubiliai",
            "parengtas užsiėmimas",
        ],
    ),
    (
        (
            "Projekto patirtį pristatėme gimnazijai per „Žemės dieną“. „Tinklo“ erdvėje mokiniai kas mėnesį "
            "sprendžia viktoriną."
        ),
        [
            "Projekto patirtį pristatėme gimnazijai per „Žemės dieną“",
            "„Tinklo“ erdvėje mokiniai kas mėnesį sprendžia viktoriną",
        ],
    ),
    ("Įvykdytos priemonės: seminaras, paroda, žygis.", ["seminaras", "paroda", "žygis"]),
    ("Numatytos projekto veiklos:\n1. Seminaras\n2. Paroda", ["Seminaras", "Paroda"]),
    ("Planuojamos veiklos – seminaras, paroda ir žygis.", ["seminaras", "paroda", "žygis"]),
    ("Projekto metu buvo įgyvendinta:\n- seminaras\n- paroda", ["seminaras", "paroda"]),
    ("Projekto metu bus organizuota:\nseminaras;\nparoda.", ["seminaras", "paroda"]),
    (
        "Projekto metu vyks: teatro būrelis, stovykla ir kelionė į Kernavę.",
        ["teatro būrelis", "stovykla", "kelionė į Kernavę"],
    ),
    (
        "Buvo suorganizuoti šie renginiai: mugė „Derlius“; dainų vakaras; žygis.",
        ["mugė „Derlius“", "dainų vakaras", "žygis"],
    ),
    (
        "Projekte numatytos šešios priemonės: seminarai, vasaros stovykla ir baigiamoji konferencija.",
        ["seminarai", "vasaros stovykla", "baigiamoji konferencija"],
    ),
    (
        "Atlikti darbai\nPakeisti langai\nNudažytos sienos\nĮrengtas pandusas",
        ["Pakeisti langai", "Nudažytos sienos", "Įrengtas pandusas"],
    ),
    ("Per metus nuveikta:\n– sutvarkyta 12 kapinių;\n– pasodinta alėja.", ["sutvarkyta 12 kapinių", "pasodinta alėja"]),
    (
        "Pagrindinės projekto veiklos: mokymai tėvams; šeimų stovykla; individualios konsultacijos.",
        ["mokymai tėvams", "šeimų stovykla", "individualios konsultacijos"],
    ),
    (
        "Veiklos, kurias įgyvendinome:\n• apmokyti 8 savanoriai\n• lankyti vieniši senoliai",
        ["apmokyti 8 savanoriai", "lankyti vieniši senoliai"],
    ),
    ("Kas laukia toliau?\n- rudens mugė\n- baigiamasis koncertas", ["rudens mugė", "baigiamasis koncertas"]),
    ("Ką jau esame padarę:\n1. Sutvarkėme parką.\n2. Nudažėme tvorą.", ["Sutvarkėme parką", "Nudažėme tvorą"]),
    (
        (
            "Veiklų ir renginių lentelė\n\nVeiklos pavadinimas\tVieta ir laikas\tRezultatas\n"
            "Kūrybinės dirbtuvės\tAnykščiai, birželis\t20 darbų\nParoda\tUtena, liepa\t300 lankytojų"
        ),
        ["Kūrybinės dirbtuvės", "Paroda"],
    ),
    ("Per projektą nupirkta: 10 kėdžių, 2 stalai ir lenta.", ["10 kėdžių", "2 stalai", "lenta"]),
    (
        (
            "Pirmajame etape:\n- apklausėme gyventojus;\n- parengėme planą.\n\nAntrajame etape:\n"
            "- sukalėme suolus;\n- pasodinome medžius."
        ),
        ["apklausėme gyventojus", "parengėme planą", "sukalėme suolus", "pasodinome medžius"],
    ),
    (
        (
            "2021 m. pavasarį\n- apklausėme gyventojus\n- parengėme planą\n\n2021 m. rudenį\n"
            "- sukalėme suolus\n- pasodinome medžius"
        ),
        ["apklausėme gyventojus", "parengėme planą", "sukalėme suolus", "pasodinome medžius"],
    ),
    ("Projekto metu:\n• išleista knyga;\n• apmokyti gidai;", ["išleista knyga", "apmokyti gidai"]),
    ("Taip pat:\n- nudažėme tvorą,\n- pasodinome gėlių.", ["nudažėme tvorą", "pasodinome gėlių"]),
    ("Mums pavyko:\n- įrengti salę;\n- pastatyti pavėsinę.", ["įrengti salę", "pastatyti pavėsinę"]),
    (
        "Vykdant projektą buvo:\n1. Suremontuotas stogas.\n2. Pakeisti langai.",
        ["Suremontuotas stogas", "Pakeisti langai"],
    ),
    ("Suplanuotos veiklos:\n– mokymai;\n– žygis.", ["mokymai", "žygis"]),
    ("Projektą sudaro trys etapai: pasirengimas, mokymai ir sklaida.", ["pasirengimas", "mokymai", "sklaida"]),
    ("Pagrindinės veiklos – mokymai, konsultacijos, savanorystė.", ["mokymai", "konsultacijos", "savanorystė"]),
    ("Veiklos, kurias vykdysime:\n1) mokymai\n2) žygis", ["mokymai", "žygis"]),
    (
        "Projekto veiklų aprašymas:\nPirmiausia apklausėme gyventojus. Po to surengėme mugę.",
        ["Pirmiausia apklausėme gyventojus", "Po to surengėme mugę"],
    ),
    ("ĮGYVENDINTŲ VEIKLŲ SĄRAŠAS\n1. Mugė\n2. Žygis", ["Mugė", "Žygis"]),
    ("Kokios veiklos vyko?\n- mugė\n- žygis", ["mugė", "žygis"]),
    ("Ką veikėme stovykloje?\n- plaukėme baidarėmis\n- kūrėme laužą", ["plaukėme baidarėmis", "kūrėme laužą"]),
    ("Apie veiklas trumpai:\n* mugė\n* žygis", ["mugė", "žygis"]),
    ("Mūsų darbai\n• Nudažyta tvora\n• Pasodinti medžiai", ["Nudažyta tvora", "Pasodinti medžiai"]),
    ("Vasaros darbai:\n• Nudažyta tvora\n• Pasodinti medžiai", ["Nudažyta tvora", "Pasodinti medžiai"]),
    (
        "Veiklos pavadinimas | Laikas | Lėšos (Eur)\nMokymai | kovas | 300\nŽygis | gegužė | 200\nIš viso | | 500",
        ["Mokymai", "Žygis"],
    ),
    (
        (
            "Renginys\tData\tLektorius\nPaskaita apie bites\t2020-03-01\tJonas Jonaitis\n"
            "Paskaita apie medų\t2020-04-01\tOna Onaitė"
        ),
        ["Paskaita apie bites", "Paskaita apie medų"],
    ),
    (
        "Veiklos\n\nBalandis\n- talka parke\n- inkilų kėlimas\n\nGegužė\n- žygis\n- mugė\n\nPartneriai\n- Biblioteka",
        ["talka parke", "inkilų kėlimas", "žygis", "mugė"],
    ),
    ("Ką veikėm\n\nSiuvom. Mezgėm. Kepėm.\n\nKiek kainavo\n\n300 eurų", ["Siuvom", "Mezgėm", "Kepėm"]),
    (
        "Projekto metu:\n1. Surengti 3 mokymai (60 dalyvių).\n2. Išleista knyga.\n\nVisos veiklos buvo nemokamos.",
        ["Surengti 3 mokymai (60 dalyvių)", "Išleista knyga"],
    ),
    (
        "Atlikti darbai: 1. Pakeisti langai. 2. Nudažytos sienos. 3. Sutvarkytas kiemas.",
        ["Pakeisti langai", "Nudažytos sienos", "Sutvarkytas kiemas"],
    ),
    ("Projekto veiklos:\n1.1. Mokymai\n1.2. Žygis\n2.1. Paroda", ["Mokymai", "Žygis", "Paroda"]),
    ("VEIKLOS:\nA) mokymai\nB) žygis\nC) paroda", ["mokymai", "žygis", "paroda"]),
    (
        "Veiklos:\n\n– mokymai tėvams,\n– žygis,\n– paroda.\n\nProjekto vadovė Rasa Rasienė",
        ["mokymai tėvams", "žygis", "paroda"],
    ),
    (
        "Įgyvendintos šios veiklos:\n\n\tMokymai tėvams\n\tŽygis prie upės\n\tParoda",
        ["Mokymai tėvams", "Žygis prie upės", "Paroda"],
    ),
    ("Stovykloje laukia:\n- žygiai\n- laužai", ["žygiai", "laužai"]),
    ("Žygiavome, dainavome, kepėm duoną ir siuvom lėles.", ["Žygiavome, dainavome, kepėm duoną ir siuvom lėles"]),
    ("Gegužę moksleiviai koncertavo trijuose miesteliuose.", ["Gegužę moksleiviai koncertavo trijuose miesteliuose"]),
    ("Meistrė mokė moteris verpti ir austi.", ["Meistrė mokė moteris verpti ir austi"]),
    ("Vaikai eksponavo savo darbus bibliotekoje.", ["Vaikai eksponavo savo darbus bibliotekoje"]),
    ("Aštuoni darbuotojai stažavosi Suomijoje.", ["Aštuoni darbuotojai stažavosi Suomijoje"]),
    ("Komanda iškovojo antrą vietą.", ["Komanda iškovojo antrą vietą"]),
    ("Salėje pakeisti langai, perdažytos grindys.", ["Salėje pakeisti langai, perdažytos grindys"]),
    ("Upės pakrantėje sukalti du lieptai ir iškasta kūdra.", ["Upės pakrantėje sukalti du lieptai ir iškasta kūdra"]),
    ("Rudenį susitikom su rašytojais, paskaitėm ištraukų.", ["Rudenį susitikom su rašytojais, paskaitėm ištraukų"]),
    (
        "Kiekvieną ketvirtadienį savanoriai verda sriubą ir veža ją senoliams.",
        ["Kiekvieną ketvirtadienį savanoriai verda sriubą ir veža ją senoliams"],
    ),
    ("Bendruomenės moterys nuaudė trylika takelių.", ["Bendruomenės moterys nuaudė trylika takelių"]),
    (
        "Pirmąjį pusmetį lankėme senelių namus, skaitėme pasakas, lipdėme molinukus.",
        ["Pirmąjį pusmetį lankėme senelių namus, skaitėme pasakas, lipdėme molinukus"],
    ),
    (
        "Spalį jaunimas išvyko į Taliną, kur susitiko su savanoriais.",
        ["Spalį jaunimas išvyko į Taliną, kur susitiko su savanoriais"],
    ),
    ("Projekto dalyviai nukeliavo 300 kilometrų dviračiais.", ["Projekto dalyviai nukeliavo 300 kilometrų dviračiais"]),
    (
        "Mokytojai stažavosi Portugalijoje ir parvežė naujų idėjų.",
        ["Mokytojai stažavosi Portugalijoje ir parvežė naujų idėjų"],
    ),
    ("Visi kartu iškasėm kūdrą, apsodinom ją gluosniais.", ["Visi kartu iškasėm kūdrą, apsodinom ją gluosniais"]),
    ("Nutiesta 200 metrų tako ir įrengtas apšvietimas.", ["Nutiesta 200 metrų tako ir įrengtas apšvietimas"]),
    (
        "Parke pastatyta pavėsinė, sumontuoti suoliukai, išasfaltuotas takelis.",
        ["Parke pastatyta pavėsinė, sumontuoti suoliukai, išasfaltuotas takelis"],
    ),
    ("Rudenį mokinių teatras suvaidino spektaklį „Ąžuolas“.", ["Rudenį mokinių teatras suvaidino spektaklį „Ąžuolas“"]),
    (
        "Klubo nariai verda cepelinus, kepa šakotį ir vaišina svečius kiekvieną šeštadienį.",
        ["Klubo nariai verda cepelinus, kepa šakotį ir vaišina svečius kiekvieną šeštadienį"],
    ),
    ("Stovyklos metu vaikai žaidė, maudėsi, kūrė laužą.", ["Stovyklos metu vaikai žaidė, maudėsi, kūrė laužą"]),
    (
        "Festivalyje koncertavo šeši ansambliai iš keturių šalių.",
        ["Festivalyje koncertavo šeši ansambliai iš keturių šalių"],
    ),
    (
        "Specialistai konsultavo 120 šeimų, psichologė vedė savitarpio grupę.",
        ["Specialistai konsultavo 120 šeimų, psichologė vedė savitarpio grupę"],
    ),
    (
        "Sukūrėm filmuką, nupiešėm plakatų, surašėm močiučių receptus.",
        ["Sukūrėm filmuką, nupiešėm plakatų, surašėm močiučių receptus"],
    ),
    ("Kitais metais žadame pasodinti obelų.", ["Kitais metais žadame pasodinti obelų"]),
    ("Ketiname surengti tris stovyklas.", ["Ketiname surengti tris stovyklas"]),
    ("Pavasarį prasidės mokymai savanoriams.", ["Pavasarį prasidės mokymai savanoriams"]),
    (
        "Projekto metu bus įsigyta nauja įranga ir apmokyti savanoriai.",
        ["Projekto metu bus įsigyta nauja įranga ir apmokyti savanoriai"],
    ),
    (
        "Savanoriai išdalijo 400 lankstinukų, apklausė gyventojus, o surinktus duomenis perdavė seniūnijai.",
        ["Savanoriai išdalijo 400 lankstinukų, apklausė gyventojus, o surinktus duomenis perdavė seniūnijai"],
    ),
    (
        "Projekto metu įvyko 12 mokymų, 3 stovyklos ir baigiamoji konferencija.",
        ["Projekto metu įvyko 12 mokymų, 3 stovyklos ir baigiamoji konferencija"],
    ),
    (
        "Pagal projektą įsteigta biblioteka, kurioje dirba savanoriai.",
        ["Pagal projektą įsteigta biblioteka, kurioje dirba savanoriai"],
    ),
    (
        "Vaikams surengti plaukimo užsiėmimai, tėvams – paskaitos.",
        ["Vaikams surengti plaukimo užsiėmimai, tėvams – paskaitos"],
    ),
    (
        "Įrašėm plokštelę, ją išleidom 200 egzempliorių tiražu.",
        ["Įrašėm plokštelę, ją išleidom 200 egzempliorių tiražu"],
    ),
]
NOT_FOUND = [
    "VEIKLOS\n\nProjektas „Kiemas“\nVykdytojas: klubas",
    "Projekto tikslas buvo: suburti kaimą, sutaisyti tiltą.",
    "Iš gautų lėšų liko: 12 eurų, 3 centai.",
    "B2. Viešinimas (iki 500 ženklų)\nRašė laikraštis.\nB3. Auditorija\nŽiūrovai",
    "Kodėl ėmėmės\n\nDilgėlės augo iki juostos, o šeimos su vaikais suko kita puse.",
    "PRIDEDAMA: dalyvių sąrašai (5 lapai), 12 nuotraukų.",
    "Meniu:\n- sriuba\n- kepsnys",
    "Reikės pasiimti:\n- miegmaišį\n- striukę",
    "Projekto komanda:\n- vadovė Rasa, kuri rengė paraišką\n- buhalterė Ona",
    "Projekto biudžetas:\n- nupirkta įranga 500 Eur\n- sumokėta lektoriams 300 Eur",
    "Esame laimingi, kad turime tokią salę.",
    "Mūsų kaime gyvena trys šimtai žmonių.",
    "Muziejus įsikūręs dvare. Jį kasmet aplanko daug žmonių.",
    "Mūsų mokykla garsėja šokėjais.",
    "Vandens šioje vietoje mažai, todėl kaime nėra kur maudytis.",
    "Direktorė Rasa Rasienė padėkojo visiems už darbą.",
    "Šiame krašte prieš karą gyveno daug amatininkų, jie statė bažnyčias.",
    "Projekto vadovė – Rasa Rasienė.",
    "Projektas finansuojamas iš valstybės biudžeto.",
    "Projektas truko dvejus metus.",
    "Sutartis pasirašyta 2021 m. kovo 3 d.",
    "Bendruomenė vienija 60 narių ir veikia nuo 2003 metų.",
    "Mums labai patiko, ačiū organizatoriams.",
    "Kaime nėra parduotuvės, o autobusas važiuoja tik kartą per dieną.",
    "Jaunimas dažnai nuobodžiauja, nes neturi kur susitikti.",
    "Nuoširdžiai dėkojame rėmėjams, kurie suteikė patalpas.",
    "Manome, kad projektas pavyko.",
    "Kaip sakė klubo pirmininkė: „Pastatėme daugiau, nei tikėjomės.“",
    "Gyventojų skaičius kaime sumažėjo perpus.",
    "Informaciją parengė projekto koordinatorė.",
    "Straipsnį parašė Jonas Jonaitis.",
    "Nuotraukas padarė Ona Onaitė.",
    "Mokykla įkurta 1922 metais.",
    "Paraiškas vertino keturi ekspertai.",
    "Vaikai labai laukė pavasario.",
    "Seniūnas džiaugėsi, kad kaimas gražėja.",
    "Pandemijos metu žmonės liko vieni.",
    "Iki šiol vaikai žaisdavo gatvėje.",
    "Anksčiau čia stovėjo pieninė, kurią pastatė kolūkis.",
    "Tyrimai rodo, kad judantys vaikai mokosi geriau.",
    "Vyresni žmonės nemoka naudotis kompiuteriu.",
    "Projekto partneris – Utenos muziejus, kuris suteikė salę.",
    "Lietuvoje gyvena apie 8 tūkst. kurčiųjų.",
    "Esant gražiam orui, sueidavo visas kaimas.",
    "Žinios pravers gyvenime.",
    "Projektas atitinka strategiją.",
    "Ataskaitą patvirtino valdyba.",
    "Kviečiame visus į baigiamąją šventę!",
    "Registracija vyksta iki gegužės 1 d.",
    "Projekto partneriai padėjo:\n- surengti šventę\n- išleisti knygą",
    "Išlaidų rūšis | Suma\nPatalpų nuoma | 300\nTransportas | 200",
    "Ką pasiimti:\n- miegmaišį\n- striukę",
    "Kas gali dalyvauti?\n- vaikai nuo 10 metų\n- jų tėvai",
    "Kodėl to reikia?\nKaime vaikai neturi kur žaisti. Aikštelę pastatė dar kolūkis.",
]
RESULTS = [
    (
        "Projekto rezultatas – įrengtos dvi dirbtuvės. Projektą finansavo Europos regioninės plėtros fondas.",
        ["įrengtos dvi dirbtuvės"],
    ),
    ("Rezultatai\nAtsirado takas. Auga klubas.\nProjektą parėmė Utenos miestas.", ["Atsirado takas", "Auga klubas"]),
    ("Rezultatas – naujas lieptas. Takas ilgas. Dėkojame visiems.", ["naujas lieptas", "Takas ilgas"]),
    (
        "Rezultatai\nVaikai pasiūlė kiemus.\nKiemuose susibūrė bendrijos, kurios\ntvarko gatvę. Parengti straipsniai.",
        [
            "Vaikai pasiūlė kiemus",
            "Kiemuose susibūrė bendrijos, kurios tvarko gatvę",
            "Parengti straipsniai",
        ],
    ),
    (
        "Rezultatai:\n- Vaikai pasiūlė\n  kiemus. Jie žali.\n- Auga klubas",
        ["Vaikai pasiūlė kiemus. Jie žali", "Auga klubas"],
    ),
    ("Lankytojų skaičius\n    planuota     400\n    pasiekta     463", []),
    ("Per metus pasiekta, kad:\na) 45 vaikai plaukia;\nb) klubas auga.", ["45 vaikai plaukia", "klubas auga"]),
    ("Per metus pasiekėme:\n- 45 vaikai plaukia\n- klubas auga", ["45 vaikai plaukia", "klubas auga"]),
    (
        "13. Kokie rezultatai buvo pasiekti?\nKiemas sutvarkytas.\nKaimynai draugauja.\n14. Kiek žmonių dalyvavo?\n96",
        ["Kiemas sutvarkytas", "Kaimynai draugauja"],
    ),
    ("Ko išmokome? Kad susirinkimas be arbatos trunka ilgiau. Kad suolas geriau už kėdę.", []),
    ("Kas pasikeitė (rezultatai):\n» vaikai plaukia;\n» klubas auga", ["vaikai plaukia", "klubas auga"]),
    ("Planuota: 900 žiūrovų. Pasiekta: 1164 žiūrovai, 58 stovyklos dalyviai.", []),
    (
        "Ką pavyko pasiekti\n\nDevynios moterys įsigijo patentus. Dvi sodybos priėmė svečius.",
        ["Devynios moterys įsigijo patentus", "Dvi sodybos priėmė svečius"],
    ),
    ("Kas pasiekta?\n- 30 vaikų išmoko plaukti\n- įkurtas klubas", ["30 vaikų išmoko plaukti", "įkurtas klubas"]),
    (
        "Kas pasikeitė:\n- vaikai nebebijo vandens\n- klubas turi narių",
        ["vaikai nebebijo vandens", "klubas turi narių"],
    ),
    (
        (
            "Laukiami rezultatai\n► 120 pasakojimų\n► 9 000 lankytojų\n\n"
            "Daugiau apie projektą: www.example.org\nVadovė Sigita"
        ),
        ["120 pasakojimų", "9 000 lankytojų"],
    ),
    (
        "Rezultatai: apmokyta 20 vaikų, išleista knyga, įkurtas klubas.",
        ["apmokyta 20 vaikų", "išleista knyga", "įkurtas klubas"],
    ),
    ("Projekto rezultatai. Apmokyta 20 vaikų. Išleista knyga.", ["Apmokyta 20 vaikų", "Išleista knyga"]),
    ("Pagrindiniai pasiekimai:\n1. Apmokyta 20 vaikų.\n2. Išleista knyga.", ["Apmokyta 20 vaikų", "Išleista knyga"]),
    (
        (
            "Rezultatai\n\nĮkurtas klubas, kuriame renkasi jaunimas. 12 vaikų išmoko plaukti.\n\nPartneriai\n"
            "Utenos muziejus"
        ),
        ["Įkurtas klubas, kuriame renkasi jaunimas", "12 vaikų išmoko plaukti"],
    ),
    (
        "Pasiekta: įkurtas klubas; išleista knyga; apmokyti gidai.",
        ["įkurtas klubas", "išleista knyga", "apmokyti gidai"],
    ),
    ("Projekto rezultatas – atnaujinta salė.", ["atnaujinta salė"]),
    ("Kokių rezultatų pasiekėme?\n• Įkurtas klubas\n• Išleista knyga", ["Įkurtas klubas", "Išleista knyga"]),
    ("Planuojami rezultatai:\n- 100 apmokytų senolių\n- 5 nauji klubai", ["100 apmokytų senolių", "5 nauji klubai"]),
    ("Rezultatas\tApmokyta 20 vaikų\nKontaktai\tRasa", ["Apmokyta 20 vaikų"]),
    ("Ką gavo bendruomenė:\n- sutvarkytą salę\n- naują virtuvę", ["sutvarkytą salę", "naują virtuvę"]),
    (
        "Projekto nauda:\n- vaikai turi kur žaisti\n- tėvai susidraugavo",
        ["vaikai turi kur žaisti", "tėvai susidraugavo"],
    ),
    (
        "Rezultatai\nAtnaujinta septynių dalykų metodika. Parengtas leidinys, kuriuo naudojasi mokyklos.",
        ["Atnaujinta septynių dalykų metodika", "Parengtas leidinys, kuriuo naudojasi mokyklos"],
    ),
    (
        "Pirmieji rezultatai\n\nKavinėse apsilankė 214 žmonių. Parengti savanoriai.\n\nKlausk kava@example.lt",
        ["Kavinėse apsilankė 214 žmonių", "Parengti savanoriai"],
    ),
    (
        "Pasiekimai\nUžrašytos 23 dainos. Įrašai perduoti institutui.\n\nRasa\nel. paštas a@example.lt\n\nNuotr. Upė",
        ["Užrašytos 23 dainos", "Įrašai perduoti institutui"],
    ),
    ("Rezultatai\nĮkurtas klubas\nIšleista knyga\nRasa, tel. 8 600 00000", ["Įkurtas klubas", "Išleista knyga"]),
]


@pytest.mark.parametrize("text, items", FOUND)
def test_reads_texts_of_many_kinds(text, items):
    assert texts(PAGE + text) == items


@pytest.mark.parametrize("text, items", FOUND)
def test_reads_texts_of_many_kinds_decomposed(text, items):
    assert [plain(item) for item in texts(unicodedata.normalize("NFD", PAGE + text))] == items


@pytest.mark.parametrize("text", NOT_FOUND)
def test_leaves_texts_of_many_kinds(text):
    assert texts(PAGE + text) == []


@pytest.mark.parametrize(
    "text, items",
    [
        (
            "VYKDYTOS VEIKLOS\nMokymai „Ribos“\nKonsultacijos\n\nFINANSAVIMAS\nProjektą „Šeima“ remia rajonas.",
            ["Mokymai „Ribos“", "Konsultacijos"],
        ),
        ("Veiklos\nŽygis\nTalka\n\nRezultatai\nProjektas „Šeima“ pavyko.", ["Žygis", "Talka"]),
        ("VEIKLOS\n\nŽygis\nTalka\n\nFINANSAVIMAS\nProjektą „Šeima“ remia rajonas.", []),
        ("VEIKLOS\nŽygis\nTalka\n\nProjektą „Šeima“ remia rajonas.", []),
    ],
)
def test_heading_above_all_is_the_page_s_but_for_sections(text, items):
    assert texts(text) == items


@pytest.mark.parametrize("text, items", RESULTS)
def test_reads_results_of_many_kinds(text, items):
    assert read(PAGE + text, "results") == items
    assert texts(PAGE + text) == []


@pytest.mark.parametrize("why, text, items", LISTS)
def test_reads_lists(why, text, items):
    assert texts(PAGE + text) == items


@pytest.mark.parametrize("why, text, items", LISTS)
def test_reads_lists_decomposed_and_with_no_break_spaces(why, text, items):
    assert [plain(item) for item in texts(unicodedata.normalize("NFD", PAGE + text))] == items
    spaced = "\n".join(" ".join(line.split(" ")).replace(" ", "\u00a0") for line in text.split("\n"))
    assert [plain(item) for item in texts(PAGE + spaced)] == items


@pytest.mark.parametrize("why, text", NO_LISTS)
def test_leaves_other_lists(why, text):
    assert texts(PAGE + text) == []


@pytest.mark.parametrize("sentence", OF_OTHERS)
def test_leaves_what_bodies_beside_the_project_do_for_themselves(sentence):
    found = texts(f"Projektas „Žalias kiemas“, vykdytojas – Alytaus klubas „Gija“. {sentence} Pasodinta 40 liepų.")
    assert found == ["Pasodinta 40 liepų"]


@pytest.mark.parametrize(
    "text, found",
    [
        (
            "Projektas „Mokyklų aikštelės“. Šiemet savivaldybė planuoja atnaujinti aikšteles.",
            ["Šiemet savivaldybė planuoja atnaujinti aikšteles"],
        ),
        (
            "Klubas „Gija“ vykdo projektą „Upė“. Projekto partnerė Jurbarko seniūnija rengia talkas.",
            ["Projekto partnerė Jurbarko seniūnija rengia talkas"],
        ),
        (
            "UAB „Miško namai“ baigė projektą „Linija“. Įmonė kitąmet planuoja įdarbinti penkis žmones.",
            ["Įmonė kitąmet planuoja įdarbinti penkis žmones"],
        ),
    ],
)
def test_reads_what_bodies_do_where_nobody_else_does(text, found):
    assert texts(text) == found


@pytest.mark.parametrize("sentence", OF_OURS)
@pytest.mark.parametrize(
    "page",
    [
        "Projektą „Žalias kiemas“ vykdo Alytaus rajono savivaldybė ir klubas „Gija“. {}",
        "Alytaus rajono savivaldybė\n\nProjektas „Žalias kiemas“ prasidėjo. Klubo „Gija“ salėje tylu. {}",
        "Savivaldybės projektas „Žalias kiemas“ prasidėjo. Klubo „Gija“ salėje tylu. {}",
    ],
)
def test_reads_what_bodies_do_that_carry_the_project_out(page, sentence):
    assert sentence.rstrip(".") in texts(page.format(sentence))


@pytest.mark.parametrize("sentence, status", SENTENCES)
@pytest.mark.parametrize("frame", ["{}", "Oras buvo gražus. {} Labai smagu!", "Vieta rami.\n\n{}\n\nwww.example.lt"])
def test_reads_sentences_of_deeds(sentence, status, frame):
    assert read(PAGE + frame.format(sentence)) == [{"text": sentence.rstrip("."), "status": status}]


@pytest.mark.parametrize("sentence, status", SENTENCES)
def test_reads_sentences_of_deeds_decomposed(sentence, status):
    found = read(PAGE + unicodedata.normalize("NFD", sentence))
    assert [(plain(activity["text"]), activity["status"]) for activity in found] == [(sentence.rstrip("."), status)]


@pytest.mark.parametrize(
    "between, found",
    [
        ("\n\n", ["Perlojoje surengta mugė", "Vaikams išleista atmintinė"]),
        ("\n- trečią: ", []),
    ],
)
def test_reads_prose_behind_the_list_of_tasks_but_no_task(between, found):
    tasks = "Uždaviniai:\n- įtraukti vaikus;\n- išmokyti tėvus."
    assert texts(f"{PAGE}{tasks}{between}Perlojoje surengta mugė. Vaikams išleista atmintinė.") == found


@pytest.mark.parametrize("why, sentence", NO_DEEDS)
def test_leaves_sentences_without_deeds(why, sentence):
    assert texts(PAGE + sentence) == []


@pytest.mark.parametrize(
    "text, statuses",
    [
        ("Įvykdytos veiklos:\n- žygis\n- talka", ["implemented", "implemented"]),
        ("Planuojamos veiklos:\n- žygis\n- talka", ["planned", "planned"]),
        ("Veiklos:\n- žygis\n- talka", [None, None]),
        ("Veiklos:\n- surengtas žygis\n- bus surengta talka", ["implemented", "planned"]),
        ("Šiuo metu vykdomos šios veiklos:\n- žygis\n- talka", ["ongoing", "ongoing"]),
        ("Projektą vykdo kaimo klubas.\nVeiklos:\n- žygis\n- talka", ["ongoing", "ongoing"]),
        ("Projekto metu bus surengti šie renginiai:\n- žygis\n- talka", ["planned", "planned"]),
        ("Veiklos:\n- surengti žygį\n- išleisti knygą", [None, None]),
    ],
)
def test_tells_the_status(text, statuses):
    assert [activity["status"] for activity in read(PAGE + text)] == statuses


@pytest.mark.parametrize(
    "text, found",
    [
        ("Projekto rezultatai:\n• išmokta plaukti;\n• įkurtas klubas.", ["išmokta plaukti", "įkurtas klubas"]),
        ("PASIEKTI REZULTATAI\nVaikai išmoko plaukti. Įkurtas klubas.", ["Vaikai išmoko plaukti", "Įkurtas klubas"]),
        ("Rezultatai – vaikai išmoko plaukti. Įkurtas klubas.", ["vaikai išmoko plaukti", "Įkurtas klubas"]),
        ("Pasiekti tokie rezultatai:\n- įkurtas klubas\n- išleista knyga", ["įkurtas klubas", "išleista knyga"]),
        ("Veiklos ir rezultatai:\n- įkurtas klubas\n- išleista knyga", []),
        ("Gautas geras rezultatas.", []),
        ("Štai ką pavyko pasiekti:\n• vaikai plaukia\n• klubas auga", ["vaikai plaukia", "klubas auga"]),
        (
            "Projektas „Šuolis“ – ką pavyko pasiekti:\n• vaikai plaukia\n• klubas auga",
            ["vaikai plaukia", "klubas auga"],
        ),
        ("Didžiausias pasiekimas – atgijęs dvaras.", ["atgijęs dvaras"]),
        ("Pagrindinis projekto rezultatas: dvaras atgijo.", ["dvaras atgijo"]),
        ("Varžybų rezultatai:\n1. Utena – 14 taškų\n2. Molėtai – 12 taškų", []),
        ("Egzaminų rezultatai\n- matematika – 78 balai\n- istorija – 81 balas", []),
    ],
)
def test_reads_results(text, found):
    assert read(PAGE + text, "results") == found


def test_title_that_says_results_is_no_section():
    assert read("Projekto „Takas“ rezultatai\n\nMetus rengėme žygius.", "results") == []


def test_spans_hold_the_words_of_the_items():
    document = Document(PAGE + "Veiklos:\n1. „Vėjo“ žygis;\n2. talka.")
    spans = [found.span for found in find_candidates(activities.RULES, document)]
    assert [document.text.shown[span.start : span.end] for span in spans] == ["„Vėjo“ žygis", "talka"]


@pytest.mark.parametrize(
    "rule, text",
    [
        ("activities.label", "Veiklos:\n- žygis\n- talka"),
        ("activities.lead-in", "Per vasarą surengta:\n- žygis\n- talka"),
        ("activities.series", "Bus nudažyta tvora; bus pasodinti medžiai; bus išleista knyga."),
        ("activities.deeds", "Per metus:\n- apėjome 143 sodybas\n- išvalėme 19 kaminų"),
        ("activities.verb", "Rugsėjį kaimynai pasodino alėją."),
        ("results.label", "Rezultatai:\n- įkurtas klubas\n- išleista knyga"),
        ("results.lead-in", "Pasiekti tokie rezultatai:\n- įkurtas klubas\n- išleista knyga"),
    ],
)
def test_says_which_rule_read_it(rule, text):
    document = Document(PAGE + text)
    chosen, _ = choose(document, find_candidates(activities.RULES, document))
    assert {candidate.rule for candidate in chosen} == {rule}
