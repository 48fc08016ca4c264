"""People that a project reached: whose counts are read, and what numbers are left alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.document.document import Document
from ngoreport.parsers.participants import read_participants

READ: list[tuple[str, list[tuple[int, str]]]] = [
    ("Savanoriškai dirbo 15 moksleivių ir 4 mokytojai.", [(15, "moksleivių"), (4, "mokytojai")]),
    # the number behind its noun
    (
        "Dalyvavusių vaikų skaičius 18\nRenginių žiūrovų (lankytojų) skaičius 480\nRenginių skaičius 6",
        [(18, "Dalyvavusių vaikų"), (480, "Renginių žiūrovų (lankytojų)")],
    ),
    ("Kalbų dalyvių skaičius viršijo planą ir siekė 112.", [(112, "Kalbų dalyvių")]),
    ("Dalyvių skaičius per metus išaugo nuo 20 iki 45.", [(45, "Dalyvių")]),
    ("Savanorių būrys išaugo iki 32.", [(32, "Savanorių")]),
    ("Parodos lankytojų skaičius siekia 3 tūkst.", [(3000, "Parodos lankytojų")]),
    ("Komandą sudarė 12 žmonių, jie aplankė 60 senolių.", [(60, "senolių")]),
    ("Rugsėjį registruoti 35 dalyviai.", [(35, "dalyviai")]),
    ("Surengėme stovyklą, kurioje 34 moksleiviai mokėsi žieduoti paukščius.", [(34, "moksleiviai")]),
    ("Žiūrovai, iš viso 1 240\nSpektakliai 8", [(1240, "Žiūrovai")]),
    ("Mokymų dalyvių buvo 25.", [(25, "Mokymų dalyvių")]),
    ("Dalyvavo vaikų 20, tėvų 10.", [(20, "vaikų"), (10, "tėvų")]),
    ("Klausytojų susirinko arti 100.", [(100, "Klausytojų")]),
    ("Kvalifikaciją tobulino 34 pradinių klasių mokytojos.", [(34, "pradinių klasių mokytojos")]),
    ("Numatytas dalyvių skaičius – 30, faktinis – 42.", [(30, "dalyvių skaičius"), (42, "dalyvių skaičius")]),
    ("Dalyvavusių asmenų skaičius – 64, iš jų moterų 41.", [(64, "Dalyvavusių asmenų skaičius"), (41, "moterų")]),
    # people by how their names are formed
    ("Naktinės varžybos miške, 95 startavusieji.", [(95, "startavusieji")]),
    ("Atvyko 12 norinčiųjų mokytis.", [(12, "norinčiųjų")]),
    ("Dalyvavo 14 chorvedžių ir 31 kolekcininkas.", [(14, "chorvedžių"), (31, "kolekcininkas")]),
    ("Apmokyti 26 tarpininkai, 8 mezgėjos, 5 karatistai.", [(26, "tarpininkai"), (8, "mezgėjos"), (5, "karatistai")]),
    ("Atėjo 40 stebėtojų, 6 ornitologai.", [(40, "stebėtojų"), (6, "ornitologai")]),
    # tables of forms
    (
        "7. Projekto dalyviai\n| Grupė | Skaičius |\n| Vaikai iki 14 m. | 44 |\n| Kiti | 31 |\n8. Kita\n| Dažai | 80 |",
        [(44, "Vaikai iki 14 m."), (31, "Kiti")],
    ),
    (
        "Dalyvių amžius:\niki 14 m. – 30\n14–29 m. – 40\n30 m. ir vyresni – 26",
        [(30, "iki 14 m."), (40, "14–29 m."), (26, "30 m. ir vyresni")],
    ),
    ("7 Projekto dalyviai\nIš viso dalyvavo 96", [(96, "Iš viso dalyvavo")]),
    ("Veikla | Data | Dalyvių skaičius\nInkilai su vaikais | gegužė | 31", [(31, "Dalyvių skaičius")]),
    (
        "3. DALYVIAI\nAmžiaus grupė\nPlanuota\nDalyvavo\n14–18 m.\n20\n26\n19–29 m.\n10\n9",
        [(20, "14–18 m."), (26, "14–18 m."), (10, "19–29 m."), (9, "19–29 m.")],
    ),
    (
        "Rodiklis | Planuota | Pasiekta\nKaimo gyventojai, kurie naudojasi taku | 120 | 164\nSuolai | 5 | 6",
        [(120, "Kaimo gyventojai, kurie naudojasi taku"), (164, "Kaimo gyventojai, kurie naudojasi taku")],
    ),
    # the noun behind the number
    (
        "Mokymuose dalyvavo 45 mokytojai, 12 socialinių darbuotojų ir 3 psichologai.",
        [(45, "mokytojai"), (12, "socialinių darbuotojų"), (3, "psichologai")],
    ),
    ("Suteiktos konsultacijos 24 projekto dalyviams.", [(24, "projekto dalyviams")]),
    ("Dirbti išmokyta 17 darbininkų.", [(17, "darbininkų")]),
    ("Iki pabaigos liko 58 deleguotieji.", [(58, "deleguotieji")]),
    ("Į klubus užsirašė 73 vaikai, iš jų 41 – iš socialiai remtinų šeimų.", [(73, "vaikai"), (41, "vaikai")]),
    (
        "Dalyvių skaičius: 214\nmažiau galimybių turinčių: 67",
        [(214, "Dalyvių skaičius"), (67, "mažiau galimybių turinčių")],
    ),
    ("Penkios akušerės ir du neonatologai stažavosi.", [(5, "akušerės"), (2, "neonatologai")]),
    ("Dešimt mokytojų padėjėjų išklausė kursą.", [(10, "mokytojų padėjėjų")]),
    ("Aplankyta 214 ligonių.", [(214, "ligonių")]),
    ("Tikimės ne mažiau kaip 120 naujokų.", [(120, "naujokų")]),
    ("Keturi mūsų jaunimo darbuotojai išklausė mokymus.", [(4, "mūsų jaunimo darbuotojai")]),
    ("Į atranką atėjo 47 vaikai, o į trupę pakvietėme 29.", [(47, "vaikai"), (29, "vaikai")]),
    (
        "Dalyvių skaičius: 64\n    iš jų iš socialinės rizikos šeimų\t27",
        [(64, "Dalyvių skaičius"), (27, "iš jų iš socialinės rizikos šeimų")],
    ),
    ("- Dalyviai: 45\n- iš jų su negalia – 5\n- renginiai: 7", [(45, "Dalyviai"), (5, "iš jų su negalia")]),
    ("Stovykloje 8 kurti jaunuoliai mokėsi groti.", [(8, "kurti jaunuoliai")]),
    ("Pagalbą gaus ne mažiau kaip 1 350 rajono gyventojų.", [(1350, "rajono gyventojų")]),
    ("Atsiliepė 420 jaunų žmonių.", [(420, "jaunų žmonių")]),
    ("Renginyje apsilankė daugiau nei 300 svečių.", [(300, "svečių")]),
    ("Parodą aplankė apie 2 tūkst. lankytojų.", [(2000, "lankytojų")]),
    ("Veiklose dalyvauja 118 mokinių, 42 tėvai.", [(118, "mokinių"), (42, "tėvai")]),
    ("Suburtos penkios komandos (34 nariai).", [(34, "nariai")]),
    ("Į stovyklą atvyko 21 vaikas.", [(21, "vaikas")]),
    ("Paslaugos suteiktos 35 neįgaliesiems ir 20 jų artimųjų.", [(35, "neįgaliesiems"), (20, "jų artimųjų")]),
    ("Užsiėmimus lanko 26 paslaugų gavėjai.", [(26, "paslaugų gavėjai")]),
    ("Tiesiogiai dalyvavo 1709 (1700 unikalių) žmonės.", [(1709, "žmonės")]),
    ("Kursuose mokėsi 26 gidai (15 iš Lietuvos, 11 iš Latvijos).", [(26, "gidai"), (15, "gidai"), (11, "gidai")]),
    ("Kursai vesti 8 bendruomenės nariams.", [(8, "bendruomenės nariams")]),
    (
        "Projekte dalyvavo 252 asmenys: vaikai iki 14 m. – 84, suaugusieji ir senjorai – 97.",
        [(252, "asmenys"), (84, "vaikai iki 14 m."), (97, "senjorai")],
    ),
    ("Paslaugas gavo 53 asmenys, iš jų 31 turi negalią.", [(53, "asmenys"), (31, "asmenys")]),
    # numbers in words
    ("Salėje šešiolika vaikų drožė verpstes.", [(16, "vaikų")]),
    ("Iš viso konsultuoti trisdešimt du gyventojai.", [(32, "gyventojai")]),
    ("Parke gyvena keturi savanoriai.", [(4, "savanoriai")]),
    ("Pusantro šimto senjorų išklausė paskaitas.", [(150, "senjorų")]),
    # labels, cells, lists
    ("Dalyvių skaičius – 65", [(65, "Dalyvių skaičius")]),
    ("Projekto dalyvių skaičius: 500 asmenų", [(500, "Projekto dalyvių skaičius")]),
    ("Dalyviai (50 asm.): senjorai, neįgalieji.", [(50, "Dalyviai")]),
    ("Moterų – 34, vyrų – 11.", [(34, "Moterų"), (11, "vyrų")]),
    ("• Socialiniai darbuotojai- 19 asmenų.", [(19, "Socialiniai darbuotojai")]),
    ("Apmokytų savanorių skaičius: 18", [(18, "Apmokytų savanorių skaičius")]),
    ("Sustiprintos instituto darbuotojų (14 asm.) kompetencijos.", [(14, "instituto darbuotojų")]),
    ("DALYVIAI\n\n7–10 metų\t19\n11–14 metų\t25", [(19, "7–10 metų"), (25, "11–14 metų")]),
    ("Renginys\tVieta\tDalyvių\nSeminaras\tJonava\t25\nStovykla\tRukla\t40", [(25, "Dalyvių"), (40, "Dalyvių")]),
    # a verb or a pronoun stands for them
    ("Planuota pasiekti 90 moterų, bet jų sulaukta net 104.", [(90, "moterų"), (104, "moterų")]),
    ("Bus parengti savanoriai, jų reikės ne mažiau kaip 5.", [(5, "savanoriai")]),
    ("Viso veiklose dalyvavo 209 asm.", [(209, "asm")]),
    (
        "Rodiklis „Asmenys, kurie dalyvavo mankštose“: 2019 m. 310, viso projekto metu - 1180.",
        [(310, "Asmenys, kurie dalyvavo mankštose"), (1180, "Asmenys, kurie dalyvavo mankštose")],
    ),
    ("Užsiėmimuose dalyvavo 67 Laukuvos ir Varnių mokyklų mokiniai.", [(67, "Laukuvos ir Varnių mokyklų mokiniai")]),
    ("Atėjo 214 žmonių: 121 sergantysis ir 93 artimieji.", [(214, "žmonių"), (121, "sergantysis"), (93, "artimieji")]),
    ("Dalyvavo 214 moksleivių, 131 suaugusysis.", [(214, "moksleivių"), (131, "suaugusysis")]),
    ("Apklausta 19 pateikėjų.", [(19, "pateikėjų")]),
    (
        "Trys centro odontologai ir keturios burnos higienistės stažavosi Tromsėje.",
        [(3, "centro odontologai"), (4, "burnos higienistės")],
    ),
    ("Su ja susitiko 47 vaikai ir trys dešimtys tėvų.", [(47, "vaikai"), (30, "tėvų")]),
    ("Stovykloje dalyvavo 19 tėčių ir 26 vaikai.", [(19, "tėčių"), (26, "vaikai")]),
    ("Apsilankė 4 150 lankytojų, iš jų 1 320 – moksleiviai.", [(4150, "lankytojų"), (1320, "moksleiviai")]),
    ("Dalyvavo 187 vyresni nei 60 metų žmonės.", [(187, "vyresni nei 60 metų žmonės")]),
    ("Dėstytojai mokė 84 slaugytojas skubiosios pagalbos.", [(84, "slaugytojas")]),
    ("Rinkosi artimieji. Tokių kaip ji grupėje buvo 31.", [(31, "artimieji")]),
    ("Mokymuose dalyvavo 14 Utenos ir Anykščių bibliotekininkų.", [(14, "Utenos ir Anykščių bibliotekininkų")]),
    ("Stažavosi 12 dėstytojų.", [(12, "dėstytojų")]),
]

# Parts of the people counted, totals, tables with two columns of counts, people by their place.
SHAPES: list[tuple[str, list[tuple[int, str]]]] = [
    ("Vasaros mokykloje mokosi 30 vaikų.", [(30, "vaikų")]),
    ("Projekto mokykloje mokosi 25 vaikai.", [(25, "vaikai")]),
    ("Koncerte dalyvavo 120 žmonių, mugėje 300, talkoje – 45.", [(120, "žmonių"), (300, "žmonių"), (45, "žmonių")]),
    ("Mugėje pardavėme 120 kilogramų medaus 30 žmonių, talkoje – 45.", [(30, "žmonių")]),
    ("Į dirbtuves užsirašė 24.", [(24, "užsirašė")]),
    (
        "Dalyvių skaičius iš viso\n65\niš jų moterų\n41\niš jų vyrų\n22\nSuma\n300",
        [(65, "Dalyvių skaičius iš viso"), (41, "iš jų moterų"), (22, "iš jų vyrų")],
    ),
    ("Salėje 120 žiūrovų plojo atsistoję.", [(120, "žiūrovų")]),
    ("7. Dalyvių skaičius (planuotas / faktinis)\n60 / 72", [(60, "Dalyvių skaičius"), (72, "Dalyvių skaičius")]),
    ("Lankytojų / dalyvių skaičius:\n2 340", [(2340, "Lankytojų / dalyvių skaičius")]),
    (
        "Kursus lankė 18 moterų ir 7 vyrai su negalia – iš viso 25.",
        [(18, "moterų"), (7, "vyrai"), (25, "iš viso")],
    ),
    (
        "Būreliuose dalyvavo 70 vaikų: 31 Anykščiuose, 22 Kupiškyje ir 17 Rokiškyje.",
        [(70, "vaikų"), (31, "vaikų"), (22, "vaikų"), (17, "vaikų")],
    ),
    (
        "Planuota 120 dalyvių, faktiškai dalyvavo 134 (82 moterys ir 52 vyrai).",
        [(120, "dalyvių"), (134, "dalyvių"), (82, "moterys"), (52, "vyrai")],
    ),
    ("Mokymus pradėjo 52, o baigė 47 neįgalieji.", [(52, "pradėjo"), (47, "neįgalieji")]),
    (
        "Į veiklas planuojame pakviesti 450 rokiškėnų, o 12 iš jų taps savanoriais.",
        [(450, "rokiškėnų"), (12, "rokiškėnų")],
    ),
    ("61 vienišam žmogui pakabinome dūmų detektorių.", [(61, "vienišam žmogui")]),
    ("Pietūs išvežioti 11 negalinčių ateiti senolių.", [(11, "negalinčių ateiti senolių")]),
    ("Parengsime 20 vietos gidų.", [(20, "vietos gidų")]),
    ("Ryšį užmezgėme su 178 paaugliais, 26 iš jų nukreipti pas psichologą.", [(178, "paaugliais"), (26, "paaugliais")]),
    (
        "Skirtingų žmonių, dalyvavusių bent vienoje veikloje: 71.",
        [(71, "Skirtingų žmonių, dalyvavusių bent vienoje veikloje")],
    ),
    ("Vaikų, kurie lankė stovyklą visą savaitę – 24.", [(24, "Vaikų, kurie lankė stovyklą visą savaitę")]),
    ("4. Lankytojų skaičius\nPlanuota: 900\nFaktinis: 1142", [(1142, "Lankytojų skaičius")]),
    ("Dalyvių skaičius\nPlanuotas – 40\nFaktiškai – apie 52", [(52, "Dalyvių skaičius")]),
    (
        "Paslauga\tPlanuota asmenų\tGavo paslaugą\nMediacija\t40\t33\nMokymai\t180\t204",
        [(33, "Mediacija"), (204, "Mokymai")],
    ),
    (
        "Veikla\tVieta\tPlanuota dalyvių\tFaktiškai\nTalka\tNida\t20\t27\nŽygis\tRusnė\t40\t38",
        [(27, "Talka"), (38, "Žygis")],
    ),
    (
        "Rodiklis | Planuota | Pasiekta\nGyventojai, kurie naudojasi taku | 120 | 164\nSuolai | 5 | 6",
        [(120, "Gyventojai, kurie naudojasi taku"), (164, "Gyventojai, kurie naudojasi taku")],
    ),
    (
        "Rodiklis\nPlanuota\nPasiekta\nMokymų dalyviai\n15\n18\nŽygiai\n2\n3",
        [(15, "Mokymų dalyviai"), (18, "Mokymų dalyviai")],
    ),
    (
        (
            "Dalyviai\n\nKas | Planuota | Pasiekta\nSenjorai | 60 | 74\nSlaugos namų gyventojai | 25 | 25\n"
            "Savanoriai | 10 | 16\nIš viso | 95 | 115"
        ),
        [
            (60, "Senjorai"),
            (74, "Senjorai"),
            (25, "Slaugos namų gyventojai"),
            (10, "Savanoriai"),
            (16, "Savanoriai"),
            (95, "Iš viso"),
            (115, "Iš viso"),
        ],
    ),
    (
        (
            "Eil. Nr.\tPriemonė\tData\tDalyvių skaičius\n1.\tPatikra su kineziterapeute\t2018-04-18\t46\n"
            "2.\tMankštos\t2018-05-18\t38\n\tIš viso\t\t84"
        ),
        [(46, "Dalyvių skaičius"), (38, "Dalyvių skaičius"), (84, "Iš viso")],
    ),
    ("Centrą lankė 31 vaikas iš 17 šeimų.", [(31, "vaikas")]),
    (
        "Renginiuose dalyvavo 86 kaimo gyventojai: 50 moterų ir 36 vyrai.",
        [(86, "kaimo gyventojai"), (50, "moterų"), (36, "vyrai")],
    ),
    ("Įvyko penkios pamokos, jose dalyvavo 94 mokiniai.", [(94, "mokiniai")]),
    ("Į susitikimus atėjo 55, išklausė iki galo 48.", [(55, "atėjo")]),
    ("Iš 64 norinčiųjų atrinkome 24.", [(64, "norinčiųjų"), (24, "norinčiųjų")]),
    ("Festivalyje koncertavo 12 kapelų, klausėsi apie pusantro tūkstančio žiūrovų.", [(1500, "žiūrovų")]),
    ("Pasodinome 120 medelių, padėjo 18 panevėžiečių ir 7 anykštėnai.", [(18, "panevėžiečių"), (7, "anykštėnai")]),
    ("Stovyklavo 40 vaikų nuo 7 iki 14 metų.", [(40, "vaikų")]),
    ("Kursą baigė 15 iš 20 dalyvių.", [(15, "dalyvių"), (20, "dalyvių")]),
    ("Apmokyti 18 savanorių. Trys iš jų dabar vadovauja būreliams.", [(18, "savanorių"), (3, "savanorių")]),
    ("Surengti 6 renginiai, iš viso – 120 dalyvių; iš jų 30 vaikų.", [(120, "dalyvių"), (30, "vaikų")]),
    (
        "Uždaviniai:\n- apmokyti 20 savanorių;\n- surengti 3 šventes.\nVeiklos:\n- apmokyti 22 savanoriai",
        [(22, "savanoriai")],
    ),
    ("Dalyvių skaičius: planuota – 30, pasiekta – 36", [(30, "Dalyvių skaičius"), (36, "Dalyvių skaičius")]),
    ("Tikslinė grupė\nJaunuoliai (14–19 m.)\t25\nMokytojai\t6", [(25, "Jaunuoliai (14–19 m.)"), (6, "Mokytojai")]),
    ("Mokymuose dalyvavo dvidešimt trys pedagogai, iš jų devyniolika moterų.", [(23, "pedagogai"), (19, "moterų")]),
    ("Apmokyta 12 savanorių, konsultuota 40 šeimų.", [(12, "savanorių")]),
    ("Į renginį susirinko daugiau kaip 300.", [(300, "susirinko")]),
    ("Pagalbą gavo 75 asmenys su negalia (planuota 60).", [(75, "asmenys")]),
    ("Projekto veiklose dalyvavo 210 žm., t. y. 30 daugiau, nei planuota.", [(210, "žm")]),
    ("Projekte dalyvavo 18 mūsų mokyklos mokinių ir 2 mokytojos.", [(18, "mūsų mokyklos mokinių"), (2, "mokytojos")]),
    ("Moterys – 41\nVyrai – 12\nIš viso – 53", [(41, "Moterys"), (12, "Vyrai"), (53, "Iš viso")]),
    ("Parodą pamatė 900 zarasiškių.", [(900, "zarasiškių")]),
    ("Nemokamas konsultacijas gavo 33 vilniečiai.", [(33, "vilniečiai")]),
    ("Naudos gavėjai: 45 pagyvenę žmonės, 10 jų artimųjų", [(45, "pagyvenę žmonės"), (10, "jų artimųjų")]),
    ("Dalyvavo: 28 mokiniai", [(28, "mokiniai")]),
    ("Iš viso paslaugas gavo 245 (planuota 200).", [(245, "paslaugas gavo")]),
    (
        "Dalyviai:\n- mokiniai – 84;\n- mokytojai – 9;\n- tėvai – 30.\nIš viso 123.",
        [(84, "mokiniai"), (9, "mokytojai"), (30, "tėvai"), (123, "Iš viso")],
    ),
    (
        ("Dalyvių skaičius pagal grupes\nGrupė\tPlanas\tFaktas\nVaikai\t40\t44\nSuaugusieji\t15\t12\nIš viso\t55\t56"),
        [(40, "Vaikai"), (44, "Vaikai"), (15, "Suaugusieji"), (12, "Suaugusieji"), (55, "Iš viso"), (56, "Iš viso")],
    ),
    (
        "Veikla\tLaikas\tDalyvių sk.\nŽygis\t2021-05-08\t34\nTalka\t2021-09-18\t27\nIš viso:\t\t61",
        [(34, "Dalyvių sk."), (27, "Dalyvių sk."), (61, "Iš viso")],
    ),
    (
        "Renginys | Data | Dalyvavo\nAtidarymas | 2022-03-01 | 120\nUždarymas | 2022-11-01 | 96",
        [(120, "Dalyvavo"), (96, "Dalyvavo")],
    ),
    (
        "Tikslinę grupę sudaro 60 vienišų senolių ir 15 juos lankančių savanorių.",
        [(60, "vienišų senolių"), (15, "juos lankančių savanorių")],
    ),
    ("Projekto savanoriai (16) lankė 48 senolius.", [(16, "Projekto savanoriai"), (48, "senolius")]),
    ("Mokymų ciklą baigė dvidešimt viena moteris.", [(21, "moteris")]),
    ("Į kinofestivalį susirinko pusė tūkstančio žiūrovų.", [(500, "žiūrovų")]),
    (
        "Paskaitose dalyvavo 20 socialinių darbuotojų, 15 slaugytojų, 7 psichologai.",
        [(20, "socialinių darbuotojų"), (15, "slaugytojų"), (7, "psichologai")],
    ),
    ("Konsultacijos suteiktos 58-iems neįgaliesiems.", [(58, "neįgaliesiems")]),
    ("Užregistruoti 127 dalyviai, atvyko 98.", [(127, "dalyviai"), (98, "dalyviai")]),
    (
        "Stovykloje ilsėjosi 35 vaikai (20 mergaičių, 15 berniukų).",
        [(35, "vaikai"), (20, "mergaičių"), (15, "berniukų")],
    ),
    ("Nuo 2019 m. klube treniravosi 90 vaikų.", [(90, "vaikų")]),
    ("3 mokytojai dalyvavo stažuotėje Suomijoje.", [(3, "mokytojai")]),
    ("Iš 12 seniūnijų atvyko 80 seniūnaičių.", [(80, "seniūnaičių")]),
    (
        "Vaikų vasaros stovyklos dalyviai: 45 vaikai, 5 vadovai, 2 virėjos.",
        [(45, "vaikai"), (5, "vadovai"), (2, "virėjos")],
    ),
    ("Projekto metu buvo apmokyta 19 asmenų, iš jų 11 įsidarbino.", [(19, "asmenų"), (11, "asmenų")]),
    ("Įtraukta ne mažiau kaip 100 rajono jaunuolių.", [(100, "rajono jaunuolių")]),
    ("Pasiekti rezultatai: 5 seminarai, 110 dalyvių, 300 lankstinukų.", [(110, "dalyvių")]),
    ("Suteikta 1 200 konsultacijų 430 gyventojų.", [(430, "gyventojų")]),
    ("Dalyvavo šeši savanoriai iš Ispanijos, Italijos ir Turkijos.", [(6, "savanoriai")]),
    ("Moksleivių skaičius: 64. Mokytojų skaičius: 5.", [(64, "Moksleivių skaičius"), (5, "Mokytojų skaičius")]),
    ("Renginį stebėjo apie 1,5 tūkst. žiūrovų.", [(1500, "žiūrovų")]),
    ("Sportavo 17 komandų, 136 žaidėjai.", [(136, "žaidėjai")]),
    ("Namų lankytojos aplankė 38 šeimas, kuriose auga 71 vaikas.", [(71, "vaikas")]),
]

NO_PEOPLE = [
    "Įrengtos 2 perėjos ir 5 alėjos.",
    "Aplankyti 3 muziejai, kilo 12 idėjų, laimėti 4 trofėjai.",
    "Prisidėjo 5 rėmėjai ir 2 paslaugų teikėjai.",
    "Nupirkta 40 vaistų, parašyti 2 monologai.",
    "Tris savaites būsimieji daržininkai rengėsi.",
    "Projekto dalyviai: visi\n11. Išlaidos (Lt)\nInventorius   11 900   1 300\nMedžiaga   1 000   200",
    "9 iš 10 mokinių po projekto skaito patys.",
    "Dabar skaito 85 iš 100 apklaustųjų.",
    "Dalyvavo 7 grupės nariai iš 9 (sąrašas pridedamas).",
    "Surengti 6 keramikos mokymai.",
    "Sukurtas spektaklis „Devyni broliai ir viena višta“, o senas autobusas pritaikytas scenai.",
    "Rodiklis | Planuota | Pasiekta\nŽygiai | 2 | 3\nStraipsniai | 4 | 5",
    "Salėje telpa 200 žiūrovų.",
    "Kiekvienoje grupėje mokėsi po 12 jaunuolių.",
    "Suburtos šešios moksleivių komandos.",
    "Visų keturių mokyklų mokiniai skelbia duomenis.",
    "Dviejų šeimų vaikai grįžo iš globos namų.",
    "Trys iš jų dabar vadovauja būreliams.",
    "Pasodinta 300 ąžuolų, 40 iš jų neprigijo.",
    "Inkilai 20 varnėnų, pasėta 30 kviečių.",
    "Vidutinis dalyvių amžius – 67 metai.",
    "Dirbo 3 mobilios komandos, aplankyti 64 namai.",
    "Dalyvavo 5 mokyklos ir 3 darželiai.",
    "Kupiškėnams surengti 3 koncertai.",
    "Projektas truko 18 mėnesių, dirbo 4 etatai.",
    "Mokykloje dirbo 4 mokytojai.",
    "Parodoje – 46 vaikų piešiniai.",
    "Kaime gyvena 340 žmonių.",
]

NOTHING = [
    ("Pagalbos reikia, nes rajone gyvena 3 400 vienišų senjorų.", "how many dwell there"),
    ("Mūsų gimnaziją lanko 340 mokinių.", "how large a school is"),
    ("Miestelio gyventojų skaičius 1 240.", "how many dwell there"),
    ("Norėjusiųjų buvo 41.", "who wanted to come"),
    ("Projektą vykdė 5 asmenų komanda.", "who did it"),
    ("Komandą sudaro 5 nariai.", "how large a body is"),
    ("Biudžetą tvirtino 9 tarybos nariai, paraišką vertino 3 ekspertai.", "who decides"),
    ("Klubas turi 120 narių.", "how large a body is"),
    ("Mokykloje mokosi 340 mokinių.", "how large a school is"),
    ("Mokykla, kurioje tik 40 mokinių, gavo paramą.", "how large a school is"),
    ("Rajone registruota 1 200 bedarbių.", "how many there are"),
    ("Lietuvoje skurdo riziką patiria 580 tūkst. gyventojų.", "how many there are"),
    ("Kasmet šia liga suserga 18 000 žmonių.", "how many there are"),
    ("Lietuvoje šį sutrikimą turi 10 tūkst. vaikų.", "how many there are"),
    ("Trijų vaikų mama mezga.", "one's own"),
    ("Projektas vyko kaime, kur beliko 74 gyventojai.", "how many dwell there"),
    ("Ansamblį sudaro 14 muzikantų.", "how large a body is"),
    ("Išleista 12 autorių rinktinė.", "what people made"),
    ("Ligoninėje kasmet gydoma 9 000 pacientų.", "how many there are"),
    ("Pastatyti suolai 120 žiūrovų.", "for how many there is room"),
    ("Įrengta salė 200 žmonių ir palapinė 40 dalyvių.", "for how many there is room"),
    ("Apskrityje be darbo liko apie 6 tūkst. siuvėjų.", "a place's people"),
    ("Du mūsų treneriai vedė stovyklą.", "who worked in it"),
    ("Kreipėsi į 12 mokyklų, iš jų 5 – iš kaimų.", "schools"),
    ("Gauta 12 paraiškų\n iš jų apie sportą – 5", "of things, not of people"),
    ("Surengta 12 tapybos dirbtuvių mokiniams.", "workshops"),
    ("9 mokyklų antrokams pravesta po 32 pamokas.", "schools"),
    ("Sukurtas spektaklis apie du žmones, kurie negali išeiti.", "the subject of a play"),
    ("Olena atvažiavo su dviem vaikais.", "her own"),
    ("Komandos įgarsino penkis spektaklius – trims vaikams ir dviem suaugusiesiems.", "for whom a play is"),
    ("Galerija su 16 prekyviečių pastatyta.", "stalls"),
    ("Ginčytasi dėl temos „Mokykla turi likti, net jei joje dešimt mokinių“ visą vakarą.", "a title"),
    ("Krašte gyvi tik du senosios kartos muzikantai.", "how many live there"),
    ("Lietuvoje astma serga apie 90 tūkst. žmonių.", "how many are ill"),
    ("Mieste gyveno apie 3 200 karo pabėgėlių.", "who lived there"),
    ("Dalyvauti gali 16–25 m. jaunimas.", "ages"),
    ("Dirbtuvės 7–10 metų vaikams.", "ages"),
    ("Dalyvauja 6–11 klasių mokiniai.", "forms of a school"),
    ("Klubas vienija 120 narių.", "members of the organisation"),
    ("Organizacijoje dirba 12 darbuotojų.", "its staff"),
    ("Kaime gyvena 340 gyventojų.", "dwellers of the place"),
    ("Surengta 12 seminarų mokytojams.", "events"),
    ("Įvyko 2 mokymai NVO atstovams.", "events"),
    ("Išleista 300 knygų vaikams.", "things"),
    ("Įsigytos 25 kėdės dalyviams.", "things"),
    ("Užrašyti 46 vyresnių žmonių pasakojimai.", "stories"),
    ("Parodyta 20 mokinių darbų.", "works"),
    ("Posėdžiavo 24 narių komitetas.", "a body"),
    ("Įsitraukė 9 jaunimo organizacijos.", "organisations"),
    ("Seminaras truko 30 ak. val.", "hours"),
    ("Surinkti 134 stiklainiai uogienės vienišiems.", "jars"),
    ("24 val. pagalba moterims.", "hours of the day"),
    ("Projektui skirta 300 Eur savanoriams.", "money"),
    ("2022 m. dalyviai susitiko.", "a year"),
    ("Tel. 8 600 00 012, dalyviai laukiami.", "a telephone number"),
    ("Suburtos dvi tėčių savitarpio pagalbos grupės.", "groups"),
    ("Vasarą du mūsų treneriai vedė stovyklą.", "those who work for the project"),
    ("Trys instruktoriai mokė plaukti.", "those who teach"),
    ("Spalio 10 dieną vaikai sodino medžius.", "a day"),
    ("Sukurtos keturios mokinių ir tėvų dainos.", "songs"),
    ("POSĖDŽIO PROTOKOLAS\n\nPosėdis vyko salėje.\nDalyvavo 7 grupės nariai iš 9 (sąrašas pridedamas).", "a meeting"),
    ("Esame keturios moterys ir senas mikroautobusas.", "who writes"),
    ("Du lektoriai skaitė paskaitas.", "those who teach"),
]


def counts(text: str) -> list[tuple[int, str]]:
    values = [candidate.value for candidate in read_participants(Document(text))]
    return [(value["count"], value["who"]) for value in values if not isinstance(value, str)]


@pytest.mark.parametrize(("text", "wanted"), [*READ, *SHAPES])
@pytest.mark.parametrize("form", ["as written", "decomposed", "no-break spaces"])
def test_reads(text: str, wanted: list[tuple[int, str]], form: str) -> None:
    if form == "decomposed":
        text = unicodedata.normalize("NFD", text)
    elif form == "no-break spaces":
        text = text.replace(" ", "\u00a0")
    assert counts(text) == wanted


@pytest.mark.parametrize("text", NO_PEOPLE)
def test_counts_neither_things_nor_those_of_another_clause(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(("text", "why"), NOTHING)
def test_leaves_alone(text: str, why: str) -> None:
    assert counts(text) == [], why


def test_reads_a_count_said_twice_once() -> None:
    assert counts("Mokėsi 30 savanorių. Visi 30 savanorių gavo pažymėjimus.") == [(30, "savanorių")]


BY_RULE = [
    ("Dalyvių skaičius siekė 112.", "participants.number"),
    ("Koncerte dalyvavo 120 žmonių, mugėje – 300.", "participants.at-another"),
    ("Dalyvių skaičius\n65\niš jų vyrų\n22", "participants.line-above"),
    ("Dalyvių amžius:\niki 14 m. – 30", "participants.ages"),
    ("Žmonių, dalyvavusių bent kartą: 71.", "participants.clause"),
    ("Dalyvavo 20 vaikų.", "participants.noun"),
    ("Dalyvių skaičius: 500", "participants.label"),
    ("DALYVIAI\n\n7–10 metų\t19\n11–14 metų\t25", "participants.row"),
    ("Moterų – 34.", "participants.list"),
    ("Planuota 20 dalyvių, atvyko 24.", "participants.verb"),
    ("Būrelius lankė 70 vaikų: 31 Anykščiuose.", "participants.by-place"),
    ("Bus parengti savanoriai, jų reikės ne mažiau kaip 5.", "participants.pronoun"),
    ("„Asmenys, kurie dalyvavo mankštose“: 2019 m. 310", "participants.indicator"),
    ("Renginys\tVieta\tDalyvių\nSeminaras\tJonava\t25", "participants.column"),
    ("Ryšį užmezgėme su 178 paaugliais, 26 iš jų nukreipti pas psichologą.", "participants.of-them"),
    ("Kursą baigė 15 iš 20 dalyvių.", "participants.out-of"),
    ("Moterys – 41\nVyrai – 12\nIš viso – 53", "participants.sum"),
    ("Projekto savanoriai (16) dirbo.", "participants.bracket"),
]


@pytest.mark.parametrize(("text", "rule"), BY_RULE)
def test_names_the_rule_that_found_it(text: str, rule: str) -> None:
    assert rule in [candidate.rule for candidate in read_participants(Document(text))]
