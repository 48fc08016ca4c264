"""Who carries the project out: what each rule reads, and what it leaves alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import implementer
from ngoreport.parsers.rule import find_candidates


def found(text: str) -> set[tuple[str, str]]:
    document = Document(text)
    candidates = find_candidates(implementer.RULES, document)
    return {(one.rule, str(one.value)) for one in candidates if one.field == "implementer"}


def chosen(text: str) -> list[str]:
    document = Document(text)
    best, _ = choose(document, find_candidates(implementer.RULES, document))
    return [str(one.value) for one in best if one.field == "implementer"]


CLUB = "Rusnės bendruomenė"
# rule, text, name
READ = [
    ("implementer.label", "Projektas „Upė“. Kas vykdo projektą? Rusnės bendruomenė.", CLUB),
    (
        "implementer.leader",
        "Partneriai:\nLietuva – VšĮ „Upė“ (koordinatorius)\nLatvija – biedrība „Vārti“",
        "VšĮ „Upė“",
    ),
    ("implementer.leader", "Partneriai: Rusnės mokykla (projekto vykdytoja), Rusnės klubas.", "Rusnės mokykla"),
    ("implementer.leader", "Partneriai: Rusnės mokykla (Lietuva, koordinatorė), Tartu mokykla.", "Rusnės mokykla"),
    ("implementer.label", "Projekto vykdytojas: VšĮ „Teatro dirbtuvės“", "VšĮ „Teatro dirbtuvės“"),
    ("implementer.label", "Projektą vykdo VšĮ „Kūrybinės dirbtuvės“.", "VšĮ „Kūrybinės dirbtuvės“"),
    (
        "implementer.signed-in-form",
        "PROJEKTO ATASKAITA\n\nPasodinta 500 ąžuolų.\n\nRusnės bendruomenės\npirmininkė      (parašas)      Ona Onaitė",
        CLUB,
    ),
    (
        "implementer.signed-in-form",
        "PROJEKTO ATASKAITA\n\nPasodinta 500 ąžuolų.\n\nRusnės bendruomenės pirmininkė\n(parašas)\nOna",
        CLUB,
    ),
    (
        "implementer.signed-in-form",
        "PROJEKTO ATASKAITA\n\nPasodinta liepa.\n\nAtaskaitą parengė:\nRusnės bendruomenės pirmininkė Ona",
        CLUB,
    ),
    (
        "implementer.signed-in-form",
        "PROJEKTO ATASKAITA\n\nPasodinta liepa.\n\nPirmininkė    (parašas)    Ona\nRusnės bendruomenė",
        CLUB,
    ),
    (
        "implementer.closing",
        "Projektas „Bitė“ baigtas, ačiū.\n\nSu pagarba\nRusnės bendruomenė\nTaikos g. 00, Šilutė",
        CLUB,
    ),
    ("implementer.closing", "Projektas „Bitė“ baigtas.\n\nNuoširdžiai Jūsų,\nRusnės bendruomenės nariai", CLUB),
    ("implementer.closing", "Projektas „Bitė“ baigtas.\n\nPagarbiai\nOna Onaitė\nRusnės bendruomenės pirmininkė", CLUB),
    (
        "implementer.crumb",
        "Rusnės bendruomenė > Projektai > Vykdomi projektai\n\nProjektas „Bitė“\n\nVyko 10 užsiėmimų.",
        CLUB,
    ),
    ("implementer.crumb", "Pradžia | Rusnės bendruomenė | Projektai\n\nProjektas „Bitė“\n\nVyko 10 užsiėmimų.", CLUB),
    (
        "implementer.about-us",
        "Projektas „Bitė“ baigtas.\n\nPlačiau apie mus: Rusnės bendruomenė, el. p. bite@example.lt",
        CLUB,
    ),
    ("implementer.page-head", "Rusnės bendruomenė\n\nProjekto metu vyko 10 užsiėmimų.", CLUB),
    (
        "implementer.letterhead",
        "LABDAROS IR PARAMOS FONDAS „ŠVIESA“\n\nPROJEKTO „KNYGA“\nATASKAITA\n\nPristatyta 40 knygų.",
        "LABDAROS IR PARAMOS FONDAS „ŠVIESA“",
    ),
    ("implementer.letterhead", "RUSNĖS MOTERŲ SĄJUNGA\nPROJEKTO ATASKAITA", "RUSNĖS MOTERŲ SĄJUNGA"),
    (
        "implementer.acted-by",
        "Projektą kuruoja Trakų rajono savivaldybės Grigiškių gimnazija.",
        "Trakų rajono savivaldybės Grigiškių gimnazija",
    ),
    ("implementer.beside-project", "Projektas „Takai“ (Rusnės bendruomenė), 2019 m. Veiklos.", CLUB),
    (
        "implementer.beside-project",
        "Projektas Nr. LLI-388 „Takai“ (Rusnės bendruomenė, Šilutės r.)\nPasodinta liepa.",
        CLUB,
    ),
    (
        "implementer.beside-project",
        "Projekto „Takai“ dienoraštis (Rusnės bendruomenė)\nSausio 3 d. atverstas vakaras.",
        CLUB,
    ),
    ("implementer.beside-project", "Projekto „Takai“ (Rusnės bendruomenė) veiklos", CLUB),
    ("implementer.beside-project", "Projektas „Takai“, Rusnės bendruomenė. Vaikai sprendė.", CLUB),
    ("implementer.beside-project", "Rusnės bendruomenė, projektas „Takai“.\nVyko šventės.", CLUB),
    (
        "implementer.titled",
        "Baigiamas projektas „Takai“, kurio pareiškėja Rusnės bendruomenė, partneris – muziejus.",
        CLUB,
    ),
    ("implementer.acts", "Rusnės bendruomenė pristato projektą „Takai“.", CLUB),
    (
        "implementer.with-money",
        "Fondas projektui skyrė 3 500 Eur. Už šiuos pinigus Rusnės bendruomenė pastatė prekystalius.",
        CLUB,
    ),
    (
        "implementer.with-money",
        "Fondas projektui skyrė 3 500 Eur. Rusnės bendruomenė už gautą paramą surengė dirbtuves.",
        CLUB,
    ),
    ("implementer.with-money", "Rusnės bendruomenė kreipėsi į tarybą prašydama 1 800 Eur projektui „Takai“.", CLUB),
    ("implementer.label", "Projektas brangus. Vykdo Rusnės bendruomenė.", CLUB),
    ("implementer.last-words", "Projektas baigtas, sodinome liepas. Ačiū visiems! Rusnės bendruomenė", CLUB),
    ("implementer.last-words", "Projektas baigtas, sodinome liepas. Ačiū visiems! – Rusnės bendruomenė", CLUB),
    (
        "implementer.kind-acts",
        "Rusnės bendruomenė kviečia\n\nVykdydama projektą „Takai“, bendruomenė rengs kursus.",
        CLUB,
    ),
    ("implementer.owner", "Ciklas „Oda“ – tai VšĮ „Kalbam“ projektas, finansuojamas ambasados.", "VšĮ „Kalbam“"),
    (
        "implementer.it-is-acted-by",
        "Baigtas projektas „Takai“. Jį vykdė Šilalės globos centro rėmėjų bendrija.",
        "Šilalės globos centro rėmėjų bendrija",
    ),
    (
        "implementer.it-is-acted-by",
        "Koncertu baigėsi projektas „Takai“. Jį trečius metus iš eilės rengė VšĮ „Kelias“ kartu su partneriais.",
        "VšĮ „Kelias“",
    ),
    (
        "implementer.it-is-acted-by",
        "Jau pažįstate projektą „Takai“. Jį nuo 2019 metų tęsia Rusnės bendruomenė.",
        CLUB,
    ),
    (
        "implementer.it-is-acted-by",
        "Baigtas projektas „Vėtra“. Jį vykdė Šilalės globos centro rėmėjų bendrija.",
        "Šilalės globos centro rėmėjų bendrija",
    ),
    ("implementer.whose-thought", "Projekto „Takai“ idėja priklauso Rusnės bendruomenei, kuri ją ir įgyvendino.", CLUB),
    ("implementer.whose-idea", "Projektas „Takai“ – Rusnės bendruomenės pasididžiavimas.", CLUB),
    ("implementer.in-apposition", "2020 m. Rusnės bendruomenė tapo „Erasmus+“ projekto „Takai“ koordinatore.", CLUB),
    ("implementer.titled", "Projekto „Takai“ šeimininkė – Rusnės bendruomenė – priėmė 24 svečius.", CLUB),
    ("implementer.we-who", "Sveiki! Rašo Jums Rusnės bendruomenė. Projektas „Takai“ jau baigtas.", CLUB),
    ("implementer.label", "Ataskaitos rengėjas: Rusnės bendruomenė\nProjektas: Takai", CLUB),
    ("implementer.label", "Organizacijos, įgyvendinusios projektą, pavadinimas: Rusnės bendruomenė", CLUB),
    ("implementer.label", "Viešosios įstaigos pavadinimas: Rusnės bendruomenė", CLUB),
    (
        "implementer.speaking",
        "Projektą „Takai“ vykdome jau antri metai, – sako Rusnės bendruomenės pirmininkė Ona.",
        CLUB,
    ),
    ("implementer.telling", "Rusnės bendruomenė praneša, kad baigė projektą „Takai“.", CLUB),
    ("implementer.telling", "Rusnės bendruomenė džiaugiasi galėdama pristatyti baigtą projektą „Takai“.", CLUB),
    ("implementer.telling", "Tarp laimėtojų – ir Rusnės bendruomenė su projektu „Takai“.", CLUB),
    ("implementer.while-doing", "Projektu „Takai“ Rusnės bendruomenė siekia atgaivinti amatus.", CLUB),
    ("implementer.while-doing", "Projektas „Takai“, kuriuo Rusnės bendruomenė atkūrė 14 langinių, baigtas.", CLUB),
    ("implementer.while-doing", "Už projektą „Takai“ Rusnės bendruomenė apdovanota.", CLUB),
    ("implementer.owner", "Mokiniai dalyvavo Rusnės bendruomenės projekte „Takai“.", CLUB),
    (
        "implementer.contracts",
        "Sutartis tarp Kelmės rajono savivaldybės ir Rusnės bendruomenės dėl projekto „Takai“ pasirašyta.",
        CLUB,
    ),
    (
        "implementer.alone",
        "Projektas „Takai“ baigtas. Rusnės bendruomenė surengė penkias dirbtuves. Parėmė Kultūros taryba.",
        CLUB,
    ),
    (
        "implementer.alone",
        "Projektas „Takai“ įpusėjo. Rusnės bendruomenė kartu su savanoriais jau pastatė du namelius.",
        CLUB,
    ),
    ("implementer.owner", "Rusnės bendruomenės mobilumo projektas „Takai“ prasidėjo rudenį.", CLUB),
    ("implementer.owner", "Baigėsi Rusnės bendruomenės naujas socialinis projektas „Takai“.", CLUB),
    (
        "implementer.in-apposition",
        "Baigta sutartis dėl projekto: Šilutės savivaldybė (davėja) ir Rusnės bendruomenė (lėšų gavėja).",
        CLUB,
    ),
    ("implementer.titled", "Projekto „Takai“ iniciatoriai, Rusnės bendruomenė, surengė 12 susitikimų.", CLUB),
    ("implementer.doing", "Projektą „Takai“ vykdanti Rusnės bendruomenė jau įrengė pavėsinę.", CLUB),
    ("implementer.doing", "Projektą „Takai“ drauge su partneriais vykdžiusi Rusnės bendruomenė surengė kursus.", CLUB),
    (
        "implementer.doing",
        "Kaip sako projektą „Takai“ įgyvendinančios Rusnės bendruomenės vadovė, dalyvių netrūko.",
        CLUB,
    ),
    ("implementer.doing", "Projektą „Takai“ pristatė jį įgyvendinusi Rusnės bendruomenė.", CLUB),
    ("implementer.doing", "Padėkota projektą koordinavusiai Rusnės bendruomenei.", CLUB),
    ("implementer.while-doing", "Įgyvendindama projektą „Takai“, Rusnės bendruomenė išdažė tris laiptines.", CLUB),
    (
        "implementer.while-doing",
        "Vykdydama savo projektą „Takai“ mokyklose, Rusnės bendruomenė išdažė tris laiptines.",
        CLUB,
    ),
    ("implementer.while-doing", "Pagal projektą „Takai“ Rusnės bendruomenė surengė devynis vakarus.", CLUB),
    ("implementer.acts", "Rusnės bendruomenė, vykdydama projektą „Takai“, pakvietė 60 pedagogų.", CLUB),
    ("implementer.of-whom", "Rusnės bendruomenei įgyvendinant projektą „Takai“, nufilmuota 20 pasakojimų.", CLUB),
    ("implementer.of-whom", "Rusnės bendruomenei, įgyvendinančiai projektą „Takai“, padėjo biblioteka.", CLUB),
    ("implementer.of-whom", "Ministerija skyrė 9 000 Eur Rusnės bendruomenei, kuri įgyvendino projektą „Takai“.", CLUB),
    ("implementer.acted-first", "Organizavo projektą „Takai“ Rusnės bendruomenė.", CLUB),
    ("implementer.acted-first", "Nuo pavasario įgyvendina savo projektą „Takai“ Rusnės bendruomenė.", CLUB),
    ("implementer.acted-by", "Nuo 2020 m. projektą „Takai“ administruoja Rusnės bendruomenė.", CLUB),
    ("implementer.acted-by", "Projektą „Takai“ kuruoja Rusnės bendruomenė.", CLUB),
    ("implementer.taken-up", "Už projekto „Takai“ įgyvendinimą atsakinga Rusnės bendruomenė.", CLUB),
    (
        "implementer.taken-up",
        "Už projekto „Takai“ veiklas atsako Rusnės bendruomenė, finansus tvarko savivaldybė.",
        CLUB,
    ),
    ("implementer.taken-up", "Socialinį projektą „Takai“ šiemet ėmėsi įgyvendinti Rusnės bendruomenė.", CLUB),
    ("implementer.taken-up", "Projekto „Takai“ paraišką parengė ir lėšas laimėjo Rusnės bendruomenė.", CLUB),
    (
        "implementer.signs-behind",
        "Projekto „Takai“ finansavimo sutartį su Europos socialinio fondo agentūra pasirašė Rusnės bendruomenė.",
        CLUB,
    ),
    ("implementer.signs-behind", "Sutartį dėl projekto „Takai“ su ministerija pasirašė Rusnės bendruomenė.", CLUB),
    ("implementer.got-by", "Finansavimą projektui „Takai“ gavo Rusnės bendruomenė. Premjera – gruodį.", CLUB),
    ("implementer.got-by", "Projektui „Takai“ tarybos paramą pernai gavo Rusnės bendruomenė.", CLUB),
    ("implementer.given-to", "Projektui „Takai“ finansavimas skirtas Rusnės bendruomenei.", CLUB),
    ("implementer.given-to", "2022 m. Rusnės bendruomenei patvirtintas projektas „Takai“.", CLUB),
    ("implementer.by-effort", "Projektas „Takai“ vykdomas Rusnės bendruomenės iniciatyva ir jėgomis.", CLUB),
    ("implementer.by-effort", "Projektas „Takai“ buvo įgyvendintas Rusnės bendruomenės pastangomis.", CLUB),
    ("implementer.by-effort", "Rusnės bendruomenės iniciatyva gimė projektas „Takai“.", CLUB),
    ("implementer.whose-idea", "Projektas „Takai“ – tai Rusnės bendruomenės sumanymas.", CLUB),
    ("implementer.in-apposition", "Rusnės bendruomenė, projekto „Takai“ sumanytoja, sutaisė 86 dviračius.", CLUB),
    (
        "implementer.acts",
        "Rusnės bendruomenė, bendradarbiaudama su Rusnės klubu, VšĮ „Oda“ bei muziejumi, 2021 m. vykdė projektą.",
        CLUB,
    ),
    ("implementer.owner", "Baigėsi Rusnės bendruomenės kartu su Šilutės muziejumi vykdytas projektas „Takai“.", CLUB),
    ("implementer.owner", "Rusnės bendruomenės vykdomas „Takų“ projektas baigtas.", CLUB),
    ("implementer.titled", "Projekto „Takai“ (Nr. 12-33) vykdytoja Rusnės bendruomenė kviečia į šventę.", CLUB),
    ("implementer.done-by", "Projektas „Takai“, įgyvendintas Rusnės bendruomenės, baigtas.", CLUB),
    ("implementer.done-by", "Projektas buvo vykdomas Rusnės bendruomenės nuo 2020 m.", CLUB),
    (
        "implementer.it-is-acted-by",
        "Baigėme projektą „Takai“. Metus, iki gegužės, jį vykdė Rusnės bendruomenė su vaikais.",
        CLUB,
    ),
    (
        "implementer.with-partners",
        "Rusnės bendruomenė kartu su partneriais stato taką.\n\nProjekto tikslas – takas.",
        CLUB,
    ),
    (
        "implementer.with-partners",
        "Rusnės bendruomenė su savo partnerėmis jau stato taką, kurio reikia projektui.",
        CLUB,
    ),
    (
        "implementer.gave-information",
        "Projektas baigtas.\n\nInformaciją pateikė Rusnės bendruomenė\nMob. 8 600 00101",
        CLUB,
    ),
    (
        "implementer.page-top",
        "BANGPŪTYS – pamario vandens sporto klubas\n\nGavome lėšų projektui „Irklas“.",
        "BANGPŪTYS",
    ),
    (
        "implementer.ours",
        "Šilo aidas. Rusnės mokyklos laikraštis\n\nProjektas baigtas. Mūsų mokyklai teko 500 eurų.",
        "Rusnės mokykla",
    ),
    ("implementer.on-behalf", "Projektas baigtas, rytais skaitėme.\n\nRusnės bendruomenės vardu – Ona Onienė", CLUB),
    ("implementer.on-behalf", "Projektas baigtas.\n\nRusnės bendruomenės vardu\nOna Onienė", CLUB),
    ("implementer.letterhead", "RUSNĖS BENDRUOMENĖ\nPROJEKTO ATASKAITA", "RUSNĖS BENDRUOMENĖ"),
    ("implementer.acts", "Rusnės bendruomenė jau antrus metus puoselėja projektą „Takai“.", CLUB),
    ("implementer.acts", "Rusnės bendruomenės savanoriai įgyvendino projektą „Takai“.", CLUB),
    ("implementer.acts", "Asociacijos „Gilė“ komanda baigė projektą „Takai“.", "Asociacija „Gilė“"),
    ("implementer.taken-up", "Už projektą atsakinga Rusnės bendruomenė.", CLUB),
    ("implementer.we-who", "Mes, Rusnės bendruomenė, šventėme projekto pabaigą.", CLUB),
    ("implementer.we-who", "Esame Rusnės bendruomenė. Štai mūsų projektas.", CLUB),
    (
        "implementer.signed-below",
        "Šventė\n\nA.\n\nB.\n\nProjektą baigėme.\n\nRusnės bendruomenė\nTel. (8 41) 55 52 10",
        CLUB,
    ),
    ("implementer.signed-below", "Šventė\n\nA.\n\nB.\n\nProjektą baigėme.\n\nRusnės bendruomenė", CLUB),
    ("implementer.it-is-done-by", "Projektas baigtas. Jį 2012 metais Rusnės bendruomenė įgyvendino su klubu.", CLUB),
    ("implementer.it-is-done-by", "Sumanėme projektą „Takai“. Jį VšĮ „Oda“ vykdo su klubu.", "VšĮ „Oda“"),
    (
        "implementer.which-is-done-by",
        "Dirba „Stotelė“, kurią sumanė ir prižiūri Rusnės bendruomenė. Gimė projektas „Stotelė“.",
        CLUB,
    ),
    ("implementer.on-behalf", "Rašau Rusnės bendruomenės vardu, nes projektas baigtas.", CLUB),
    ("implementer.on-behalf", "Dėkojame visos Rusnės bendruomenės narių vardu visiems, kas padėjo projektui.", CLUB),
    ("implementer.owner", "Siunčiu informaciją apie VšĮ „Oda“ projektą „Takai“.", "VšĮ „Oda“"),
    ("implementer.acts", "Rusnės bendruomenė dalyvavo 2023 m. „Erasmus+“ paraiškų konkurse.", CLUB),
    ("implementer.acts", "Rusnės bendruomenė pabaigė projektą „Takai“.", CLUB),
    ("implementer.acted-by", "Projektą „Takai“ sugalvojo Rusnės bendruomenė.", CLUB),
    (
        "implementer.signed-with-post",
        "Baigėme.\n\nOna Onaitė\nprojekto vadovė, VšĮ „Oda“\n+370 698 22 417",
        "VšĮ „Oda“",
    ),
    ("implementer.label", "Koordinuojantis naudos gavėjas\nRusnės bendruomenė", CLUB),
    (
        "implementer.label",
        "Projekto vykdytojas: biudžetinė įstaiga Kelmės kultūros centras",
        "biudžetinė įstaiga Kelmės kultūros centras",
    ),
    ("implementer.acts", "Utenos orientavimosi klubas „Oda“ vykdo projektą.", "Utenos orientavimosi klubas „Oda“"),
    ("implementer.named-ours", "Fondo parama mūsų Rusnės bendruomenei – 6 000 Eur.", CLUB),
    ("implementer.named-ours", "Parama skirta mūsų viešajai įstaigai „Oda“.", "viešoji įstaiga „Oda“"),
    ("implementer.page-head", "teatro dirbtuvės DURYS\n\nProjekte mokėmės kalbėti.", "teatro dirbtuvės DURYS"),
    ("implementer.acts", "Rusnės bendruomenė ryžosi rašyti paraišką, o gegužę pradėjome projektą „Marios“.", CLUB),
    ("implementer.acts", "Šventę surengė Rusnės bendruomenė, šiemet sėkmingai įgyvendinusi projektą „Sodas“.", CLUB),
    ("implementer.acts", "Šventę surengė Rusnės bendruomenė, 2019 m. įvykdžiusi projektą „Sodas“.", CLUB),
    (
        "implementer.acts",
        "Rusnės bendruomenė kartu su partnerėmis UAB „Oda“ ir Šilutės asociacija nuo 2024 m. liepos vykdo projektą.",
        CLUB,
    ),
    ("implementer.acts", "Kartu su Šilutės muziejumi Rusnės bendruomenė vykdo projektą „Marios“.", CLUB),
    (
        "implementer.it-is-acted-by",
        "Projektas brangus. Jį nuo 2021 m. kovo iki 2022 m. liepos vykdė Rusnės bendruomenė.",
        CLUB,
    ),
    ("implementer.it-is-acted-by", "Projektas brangus. Jį jau trejus metus įgyvendina Rusnės bendruomenė.", CLUB),
    ("implementer.taken-up", "Projektui vadovauja Rusnės bendruomenė.", CLUB),
    ("implementer.taken-up", "Projekto „Marios“ pernai ėmėsi Rusnės bendruomenė.", CLUB),
    ("implementer.taken-up", "Projekto paraišką pateikė Rusnės bendruomenė.", CLUB),
    (
        "implementer.signs",
        "2012 m. gegužės 17 d. Rusnės bendruomenė, Sveikatos apsaugos ministerija ir CPVA pasirašė projekto sutartį.",
        CLUB,
    ),
    ("implementer.signs", "Kultūros ministerija ir Rusnės bendruomenė pasirašė sutartį dėl projekto „Marios“.", CLUB),
    ("implementer.label", "Bendruomenės pavadinimas\tRusnės bendruomenė", CLUB),
    ("implementer.label", "Organizacija, vykdžiusi projektą: Rusnės bendruomenė", CLUB),
    ("implementer.label", "Kas vykdė: Rusnės bendruomenė", CLUB),
    (
        "implementer.label",
        "I. Projekto teikėjas\n\nRusnės bendruomenė, Kalvos al. 00, Rusnė, tel. (8 441) 000 62, pirm. Ona\n\nII. Eiga",
        CLUB,
    ),
    ("implementer.label", "Pareiškėjo pavadinimas ir kodas\nRusnės bendruomenė, 300000000", CLUB),
    ("implementer.label", "Projekto autoriai ir vykdytojai – Rusnės bendruomenė.", CLUB),
    ("implementer.label", "Koordinuoja Rusnės bendruomenė", CLUB),
    ("implementer.acts", "Baigėme projektą „Marios“, kurį Rusnės bendruomenė vykdė nuo 2014 metų.", CLUB),
    ("implementer.acts", "Tai kaimynystės projektas, kurį Rusnės bendruomenė įgyvendina nuo rudens.", CLUB),
    ("implementer.acts", "Malūną prikėlė Rusnės bendruomenė, nuo 2020 m. kovo vykdžiusi projektą „Sparnai“.", CLUB),
    ("implementer.acts-on-it", "Projektas „Raštai“ baigtas. Rusnės bendruomenė jį vykdė 2019 m. rudenį.", CLUB),
    (
        "implementer.we-are",
        "Kas mes? Rusnės bendruomenė – dešimt narių ir jų šeimos. Esame šio projekto vykdytojai.",
        CLUB,
    ),
    (
        "implementer.minutes",
        "Rusnės bendruomenės tarybos posėdžio\nPROTOKOLAS\n\n2023-11-16 Nr. 6\n\nProjekto „Uostas“ baigimas.",
        CLUB,
    ),
    ("implementer.label", "Projekto vykdytojas: Rusnės bendruomenė", CLUB),
    ("implementer.label", "Projekto vykdytoja – Rusnės bendruomenė. Projekto vadovas Tadas Jankevičius.", CLUB),
    ("implementer.applicant", "2. Projekto vykdytojo duomenys:\npavadinimas   Rusnės bendruomenė", CLUB),
    ("implementer.acts", "Rusnės bendruomenė 2023 metais tęsė projektą „Žalias kiemas“.", CLUB),
    ("implementer.label", "PROJEKTO VYKDYTOJAS\tRusnės bendruomenė", CLUB),
    ("implementer.label", "Vykdytojas\n\nRusnės bendruomenė", CLUB),
    ("implementer.label", "Pareiškėjas Rusnės bendruomenė", CLUB),
    ("implementer.label", "Projekto vykdytojas Rusnės bendruomenė\nLaikotarpis 2019 01 07 – 2019 12 20", CLUB),
    ("implementer.label", "Paramos gavėjas: Rusnės bendruomenė. Paramos teikėjas: Žemės ūkio ministerija.", CLUB),
    ("implementer.label", "Projektą koordinuoja Rusnės bendruomenė.", CLUB),
    ("implementer.label", "Projektą įgyvendina Telšių Žemaitės gimnazija.", "Telšių Žemaitės gimnazija"),
    (
        "implementer.acted-by",
        "Projektą „Namai“ vykdo Pajūrio vaikų dienos centras.\nProjekto koordinatorė Jolita Mockūnienė",
        "Pajūrio vaikų dienos centras",
    ),
    (
        "implementer.label",
        "2. Projekto vykdytojo duomenys\n(pavadinimas, juridinio asmens kodas)\nVšĮ „Bangų mūša“, 300000000",
        "VšĮ „Bangų mūša“",
    ),
    ("implementer.label", "Projekto vykdytojas: „Gelmė“, VšĮ", "„Gelmė“, VšĮ"),
    (
        "implementer.label",
        "Projekto vykdytojas: Utenos ligoninė Santaros klinikos",
        "Utenos ligoninė Santaros klinikos",
    ),
    ("implementer.label", "Koordinatorius: Åbo skola (Suomija)", "Åbo skola"),
    ("implementer.acts", "Rusnės bendruomenė vykdo projektą „Raštai“.", CLUB),
    ("implementer.acts", "Rusnės bendruomenė kartu su Šilutės muziejumi įgyvendino projektą „Raštai“.", CLUB),
    ("implementer.acts", "Rusnės bendruomenė laimėjo projektą „Raštai“.", CLUB),
    ("implementer.acts", "Rusnės bendruomenė gavo finansavimą projektui „Raštai“.", CLUB),
    ("implementer.acts", "Šiemet Rusnės bendruomenė pradeda projektą „Raštai“.", CLUB),
    ("implementer.acts", "Mūsų projektą „Raštai“ Rusnės bendruomenė pradėjo vasarį.", CLUB),
    (
        "implementer.acts",
        "Elektrėnų savivaldybės administracija įgyvendina projektą „Takai“.",
        "Elektrėnų savivaldybės administracija",
    ),
    (
        "implementer.acts",
        "Lietuvos žmonių su negalia sąjunga įgyvendina projektą „Durys“.",
        "Lietuvos žmonių su negalia sąjunga",
    ),
    (
        "implementer.acts",
        "2016 m. asociacija „Kelmės amatai“ pateikė paraišką ir gavo 12 000 Eur.",
        "asociacija „Kelmės amatai“",
    ),
    ("implementer.acted-by", "Paraišką pateikė ir projektą vykdė Rusnės bendruomenė.", CLUB),
    ("implementer.acted-by", "Dėl projekto „Raštai“, kurį vykdo Rusnės bendruomenė, tartasi ilgai.", CLUB),
    ("implementer.it-is-acted-by", "Baigtas projektas „Raštai“. Jį įgyvendina Rusnės bendruomenė.", CLUB),
    ("implementer.titled", "Baigtas projektas „Raštai“, vykdytoja Rusnės bendruomenė.", CLUB),
    ("implementer.titled", "Baigtas projektas „Raštai“ (projekto vykdytoja – Rusnės bendruomenė).", CLUB),
    ("implementer.coordinates", "Rusnės bendruomenė yra projekto vykdytoja.", CLUB),
    ("implementer.owner", "Rusnės bendruomenės projektas „Raštai“ baigtas.", CLUB),
    (
        "implementer.owner",
        "Baigtas Kupiškio rajono savivaldybės administracijos projektas „Krantinė“.",
        "Kupiškio rajono savivaldybės administracija",
    ),
    ("implementer.receives", "Rusnės bendruomenė iš savivaldybės gavo 1800 eurų.", CLUB),
    (
        "implementer.receives",
        "Rusnės bendruomenė dalyvavo Šilutės rajono savivaldybės kaimo veiklos rėmimo programos konkurse ir gavo lėšų.",
        CLUB,
    ),
    ("implementer.by-line", "Vaikai skaitė lauke.\n\nPakruojo bibliotekos inf.", "Pakruojo biblioteka"),
    ("implementer.page-head", "RUSNĖS BENDRUOMENĖ\n\nMes kvietėme tėčius į susitikimus.", "RUSNĖS BENDRUOMENĖ"),
    ("implementer.page-head", "Rusnės bendruomenės naujienlaiškis\n\nŠiemet įrengėme suolelį.", CLUB),
    (
        "implementer.caption",
        "Rusnės bendruomenė\n(projekto vykdytojo pavadinimas)\n\nPROJEKTO ATASKAITA",
        CLUB,
    ),
    (
        "implementer.signature",
        "Senjorai mokėsi plaukti. Ačiū sakome visi: dirbome kartu.\n\nRusnės bendruomenės pirmininkė\nRasa",
        CLUB,
    ),
    (
        "implementer.ours",
        "Projektas vykdytas pavasarį. Mūsų gimnazija gražėja.\n\nVabalninko Balio Sruogos gimnazija, www.example.org",
        "Vabalninko Balio Sruogos gimnazija",
    ),
    ("implementer.named-ours", "Mūsų bendruomenė (Rusnės bendruomenė) baigė projektą.", CLUB),
    (
        "implementer.named-ours",
        "Projektas „Upė“. Mūsų klubas, Rusnės irklavimo klubas, mokys toliau.",
        "Rusnės irklavimo klubas",
    ),
    (
        "implementer.named-ours",
        "Mūsų rajono biblioteka – Rusnės biblioteka – šį projektą rašė trečią kartą.",
        "Rusnės biblioteka",
    ),
    ("implementer.named-ours", "Mūsų organizacija – asociacija „Upė“ – projektu džiaugiasi.", "asociacija „Upė“"),
    ("implementer.taken-up", "Ataskaitą už projektą „Upė“ teikia: Rusnės bendruomenė", CLUB),
    ("implementer.taken-up", "Už projekto „Upė“ įgyvendinimą atsakinga buvo Rusnės bendruomenė.", CLUB),
    ("implementer.whose-idea", "Projektas „Upė“ – jau trečioji Rusnės bendruomenės iniciatyva.", CLUB),
]

LEFT_ALONE = [
    ("Baigtas projektas „Takai“. Klausėmės koncerto. Jį surengė Rusnės bendruomenė.", "who held a concert"),
    ("Projekto šventė įvyko gegužę. Ją surengė Rusnės bendruomenė ir muziejus.", "who held a feast"),
    ("Rusnės bendruomenės partnerių projektas „Takai“ baigtas.", "of its partners"),
    ("Rusnės bendruomenės remiamas socialinis projektas „Takai“ baigtas.", "who pays"),
    ("Projektas baigtas. Rusnės bendruomenė surengė šventę. Utenos kolegija surengė parodą.", "two that act"),
    ("Projektas baigtas, sodinome liepas. Rusnės bendruomenė surengė šventę.", "who helped us"),
    ("Projektas baigtas. UAB „Oda“ pastatė namelį.", "who builds"),
    ("Projektas baigtas. Rusnės bendruomenė vedė mokymus.", "who taught"),
    ("Partneriai: Rusnės bendruomenė\n\nProjektas baigtas. Rusnės bendruomenė surengė šventę.", "a partner"),
    ("Rusnės bendruomenė surengė šventę.", "no project"),
    ("Vaikai lankėsi pas mus, – sako Rusnės muziejaus direktorė. Projektas baigtas.", "nothing of the project"),
    ("Kultūros taryba skelbia, kad baigė vertinti projektą „Takai“.", "who judges"),
    ("Projektas padėjo, – sako Rusnės bendruomenės pirmininkė.", "nothing that we did"),
    ("Užvenčio gimnazija tapo projekto „Takai“ partnere.", "a partner"),
    ("Sutartis tarp Rusnės bendruomenės ir UAB „Oda“ dėl projekto „Takai“ darbų.", "both may be"),
    ("Projekto „Takai“ idėja priklauso Kultūros ministerijai.", "an authority"),
    ("Už projektą „Takai“ Rusnės bendruomenė dėkinga ministerijai.", "thanks"),
    ("Paraišką projektui „Takai“ padėjo parengti VšĮ „Oda“.", "who helped"),
    ("Projekto „Takai“ mokymus vedė VšĮ „Oda“, filmavo studija „Kadras“.", "who was paid"),
    ("Rusnės bendruomenei finansavus projektą „Takai“, atkurta langinė.", "who pays"),
    ("Projektas „Takai“ (finansuoja Rusnės bendruomenė)", "who pays"),
    ("Projektas „Takai“ (Kultūros taryba), 2019 m.", "who pays"),
    ("Projektas „Takai“, Rusnės bendruomenės salė.", "a place"),
    ("Projektas baigtas. Vykdo Rusnės bendruomenės pirmininkė.", "a person"),
    ("Projektas baigtas. Už pinigus Rusnės bendruomenė dėkoja.", "no certain money"),
    ("Projektas baigtas. Už gautą paramą Rusnės bendruomenei dėkojame.", "who gave"),
    ("Sodinome liepas. Ačiū visiems! Rusnės bendruomenė", "no project"),
    ("Baigėme projektą. Ačiū už salę! Šilutės rajono savivaldybė", "an authority"),
    ("Projektą pristatė konferencijoje Rusnės bendruomenės pirmininkė.", "a person"),
    ("Nuo: Ona <ona@example.lt>\nKam: fondas@example.lt\n\nProjektą baigėme.", "a person who writes"),
    (
        "PROJEKTO ATASKAITA\n\nPasodinta liepa.\n\nAtaskaitą priėmė:\nŠilutės švietimo centro specialistė Ona",
        "who took the report",
    ),
    (
        "PROJEKTO ATASKAITA\n\nPasodinta liepa.\n\nTelšių rajono savivaldybės Kultūros skyriaus vedėja Ona",
        "an authority",
    ),
    (
        "PROJEKTO ATASKAITA\n\nPasodinta liepa.\n\nRusnės bendruomenės pirmininkė Ona\nUtenos kolegijos direktorė Rima",
        "two",
    ),
    ("Projektas baigtas.\n\nSu pagarba\nTelšių rajono savivaldybė", "an authority"),
    ("Lankėsi svečiai.\n\nSu pagarba\nRusnės bendruomenė", "no project"),
    ("Telšių rajono savivaldybė > Naujienos\n\nProjektas „Bitė“ baigtas.", "an authority's site"),
    ("Rusnės bendruomenė | 500 Eur | 2019\n\nProjektas „Bitė“ baigtas.", "a row"),
    ("Lietuvos kultūros taryba\n\nProjektas „Bitė“ baigtas.", "who pays"),
    ("Projektas „Bitė“ baigtas.\n\nNuotraukos: Rusnės fotografų klubas", "whose photos"),
    ("Partneriai: Rusnės mokykla (pagrindinė partnerė ir rėmėja), Rusnės klubas (partneris).", "a partner's part"),
    ("Prie projekto dirbo Ona Bitė (koordinatorė) ir Rusnės mokyklos vaikai.", "a person"),
    ("Vykdant projektą „Takai“ maistą tiekė UAB „Oda“.", "who sold"),
    ("Projekto lėšomis Kuršėnų seniūnija gavo 200 daigų.", "no money"),
    ("Anksčiau panašų projektą vykdė Kaišiadorių muziejus.", "another project"),
    ("Prieš trejus metus kitą projektą Latvijoje įgyvendino Utenos kolegija.", "another project"),
    ("Projekto „Raktas“ idėją radome Latvijoje: ten ją įgyvendino Utenos kolegija.", "another project"),
    ("Projekto dalyviai aplankė Rusnės bendruomenę, kuri vykdo savo projektą „Pėda“.", "another's project"),
    ("Projekto „Takai“ dalyviai aplankė Rusnės bendruomenę, kuri vykdo projektą „Pėda“.", "another's project"),
    ("Panašų projektą vykdanti Rusnės bendruomenė davė patarimų.", "another project"),
    ("Projektą vykdančios bendruomenės partneris Šilutės muziejus padėjo.", "a partner"),
    ("Projektą vykdančioms mokykloms padėjo Utenos kolegija.", "who helped"),
    ("Pagal projektą „Takai“ Rusnės bendruomenė gavo 20 dviračių.", "who got things"),
    ("Projektą administruoja Centrinė projektų valdymo agentūra.", "an agency"),
    ("Projektą kuruoja Švietimo ministerija.", "an authority"),
    ("Projekto bendradarbiavimo sutartį pasirašė Utenos kolegija.", "of partners"),
    ("Projekto rangos darbų sutartį pasirašė UAB „Oda“.", "who was paid for works"),
    ("Projekto finansavimo sutartį pasirašė ministerija ir agentūra.", "authorities"),
    ("Projekto dalyvių iniciatyva Rusnės bendruomenėje pasodinta liepa.", "of the participants"),
    ("Rusnės bendruomenės iniciatyva „Darom“ gimė kaip projektas.", "what is called so"),
    ("Aplinkos ministerijos iniciatyva gimė projektas „Takai“.", "an authority"),
    ("Už projekto įgyvendinimą atsakinga Rusnės bendruomenės pirmininkė.", "a person"),
    ("Projekto „Takai“ metu dotaciją knygoms gavo Rusnės biblioteka.", "for books"),
    ("Projektą rėmė fondas. Rusnės mokykla kartu su partneriais.", "nothing that it did"),
    ("Projekto paroda atidaryta muziejuje, padėjo Rusnės mokykla su partneriais atkurti taką.", "who helped"),
    ("Projektas baigtas.\n\nInformaciją pateikė Rusnės seniūnija", "an authority"),
    ("Rytas – mėnesio klubas\n\nProjektas baigtas.", "nobody speaks"),
    ("Ratas – dviračių klubas\n\nBaigėme projektą „Ratas“.", "the project's name"),
    ("Projektas vyko bendruomenės vardu pavadintoje salėje.", "no signature"),
    ("LIETUVOS KULTŪROS TARYBA\nPROJEKTO ATASKAITA", "whom reports are written to"),
    ("RUSNĖS BENDRUOMENEI\nPROJEKTO ATASKAITA", "an addressee"),
    ("Projektas „Takai“ įgyvendintas Rusnės bendruomenės lėšomis.", "whose money"),
    ("Projektas buvo vykdomas Rusnės kultūros centro kieme.", "a place"),
    ("Rusnės klubas kartu su Rusnės mokykla, kuri vykdė projektą „Oda“, šoko.", "a clause about another"),
    ("Esame Rusnės bendruomenės nariai. Projektas baigtas.", "members"),
    ("Esame Rusnės bendruomenė. Šokame.", "no project"),
    ("Rusnės bendruomenės nariai džiaugėsi projektu.", "a feeling"),
    ("Šventė\n\nA.\n\nB.\n\nMokėmės dainuoti.\n\nRėmėjai:\n\nRusnės bendruomenė", "whom a line above announces"),
    ("Šventė\n\nA.\n\nB.\n\nMokėmės dainuoti.\n\nRusnės bendruomenė\n\nŠilutės muziejus", "one of several"),
    ("Šventė\n\nA.\n\nB.\n\nMokėmės dainuoti.\n\nŠilutės rajono savivaldybė", "who pays"),
    ("Projektas baigtas. Jį Kultūros taryba parėmė, o dabar vykdo kiti.", "who pays"),
    ("Veikia „Stotelė“, kurią įkūrė Rusnės klubas. Projektas „Takai“ baigtas.", "another thing"),
    ("Mokykla pavadinta Rusnės bendruomenės vardu. Projektas baigtas.", "a school's name"),
    ("UAB „Ritė“ projektą „Takai“ parėmė.", "who pays"),
    ("UAB „Ritė“ projekto dalyviams dovanojo knygų.", "whom it gave to"),
    ("Rusnės bendruomenė dalyvavo konkurse „Gražiausias sodas“.", "a contest"),
    ("Baigėme.\n\nOna Onaitė\nvyr. specialistė, Rusnės savivaldybė", "an authority"),
    ("Projektą remia mūsų rajono savivaldybė.", "an authority"),
    ("Žemės ūkio ministerija ir Centrinė projektų valdymo agentūra pasirašė projekto sutartį.", "authorities alone"),
    ("Projektui vadovauja Rusnės bendruomenės pirmininkė.", "a person"),
    ("Projektas baigtas. Ją prižiūri ir dažo, o šventes organizuoja Rusnės bendruomenė.", "another deed"),
    ("Projektas baigtas. Šventei vadovavo Rusnės bendruomenė.", "a feast"),
    ("Projekto koordinatorė Jolita Mockūnienė", "a person"),
    ("Projekto koordinatorius – Andrius Balsys.", "a person"),
    ("Projekto vykdytoja: Rima Jonuškaitė", "a person"),
    ("Projekto vykdytoja Rima Jonuškaitė kalbėjo Vilniaus knygų mugėje.", "a person"),
    ("Projekto vadovas: Tadas Jankevičius", "a person"),
    ("Projekto iniciatorė: Rima Jonuškaitė", "a person"),
    ("Rusnės bendruomenės tarybos posėdžio\nPROTOKOLAS\n\nDėl eglutės.", "minutes of other things"),
    ("Dėkojame draugijai, kurios projektą aptarė Vilniaus universitetas.", "who talked of it"),
    ("Steigėja: Rusnės seniūnija", "who founded it"),
    ("Ataskaitą parengė Kaišiadorių muziejus.", "who wrote the report"),
    ("Projektą remia Šiaurės ministrų taryba.", "who pays"),
    ("Projektas vykdomas pagal Kultūros ministerijos programą.", "whose programme it is"),
    ("Projektą kartu su Utenos kolegija baigėme gegužę.", "a partner of ours"),
    ("Su Utenos kolegija vykdėme projektą „Raštai“.", "a partner of ours"),
    ("Kartu su Karalių, Gudelių ir Puskelnių kaimo bendruomenėmis įgyvendinome projektą.", "partners of ours"),
    ("Projekto dalyviai lankėsi Utenos kolegijoje.", "a place"),
    ("Utenos kolegijos direktorė Rima Jonuškaitė kalbėjo apie projektą.", "a person's post"),
    ("Renginys vyko pavasarį.\n\nUtenos kolegijos direktorė Rima", "a signature under a text that isn't its own"),
    ("Projektą parėmė\n\nUtenos rajono savivaldybė", "„parėmė“ is no first person"),
    ("Vykdytojas dirbo gerai ir su mumis tarėsi Utenos kolegija.", "a sentence about someone"),
    ("Vilniaus universitetas minėjo sukaktį.", "no project"),
    ("Apie projektą „Upė“ rašė laikraštis „Pamarys“, kalbėjosi su dalyviais.", "who wrote about it"),
    ("Apie šį mūsų projektą parašė Rusnės muziejus.", "who wrote about it"),
    ("Projektas „Upė“. Mūsų mokykla, Rusnės muziejus, Šilutės biblioteka surengė parodą.", "an enumeration"),
    ("Projektas „Upė“. Mūsų partneris – Rusnės muziejus – surengė parodą.", "a partner of ours"),
    ("Pagalbą projektui teikia Rusnės muziejus.", "help from outside"),
    ("Informaciją apie projektą teikia Rusnės muziejus.", "who tells of it"),
    ("", "nothing"),
]


@pytest.mark.parametrize("rule, text, name", READ)
def test_reads(rule, text, name):
    assert (rule, name) in found(text)
    assert chosen(text) == [name]


@pytest.mark.parametrize("rule, text, name", READ)
def test_reads_decomposed_with_no_break_spaces_and_other_ends_of_lines(rule, text, name):
    for variant in (unicodedata.normalize("NFD", text), text.replace(" ", "\u00a0"), text.replace("\n", "\r\n")):
        assert chosen(variant) == [name]


# What counts where it stands in the page does so nowhere else.
@pytest.mark.parametrize(
    "rule, text, name",
    [
        row
        for row in READ
        if row[0].partition(".")[2]
        not in (
            "page-head",
            "by-line",
            "signature",
            "ours",
            "letterhead",
            "signed-below",
            "signed-with-post",
            "signed-in-form",
            "closing",
            "crumb",
            "about-us",
            "last-words",
            "alone",
        )
    ],
)
def test_reads_below_other_words(rule, text, name):
    assert (rule, name) in found(f"Džiaugiamės visi kartu.\n\n{text}\n\nAčiū visiems.")


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert found(text) == set(), why


@pytest.mark.parametrize(
    "text, leads, partners",
    [
        (
            "Projekto vykdytojai: Pasvalio krašto muziejus, Pasvalio biblioteka.",
            "Pasvalio krašto muziejus",
            ["Pasvalio biblioteka"],
        ),
        ("Naudos gavėjai: Utenos kolegija ir Zarasų gimnazija", "Utenos kolegija", ["Zarasų gimnazija"]),
        (
            "Projekto vykdytojas: jaunimo klubas „Decibelai“, atstovaujamas asociacijos „Tytuvėnų erdvė“",
            "jaunimo klubas „Decibelai“",
            [],
        ),
    ],
)
def test_of_several_under_one_label_the_first_leads(text, leads, partners):
    document = Document(text)
    candidates = find_candidates(implementer.RULES, document)
    assert [one.value for one in candidates if one.rule == "implementer.label"] == [leads]
    assert [one.value for one in candidates if one.rule == "implementer.label-co"] == partners


@pytest.mark.parametrize(
    "text, name",
    [
        ("Ataskaitą pasirašė Zarasų gimnazija. Projekto vykdytojas – Utenos kolegija.", "Utenos kolegija"),
        ("Zarasų gimnazija vykdo projektą.\n\nProjekto vykdytojas: Utenos kolegija", "Utenos kolegija"),
        ("Utenos kolegija vykdo projektą. Zarasų gimnazija vykdo kitą projektą.", "Utenos kolegija"),
    ],
)
def test_the_best_sign_wins_then_the_first(text, name):
    assert chosen(text) == [name]
