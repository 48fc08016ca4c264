"""Goal and objectives: what is read, and what is left alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import goal
from ngoreport.parsers.rule import find_candidates

PAGE = "Upės takas\n\n"


def read(text, field):
    document = Document(text)
    chosen, _ = choose(document, find_candidates(goal.RULES, document))
    return [candidate.value for candidate in chosen if candidate.field == field]


GOALS = [
    ("Mobilumo tikslas buvo pažinti įmones. Projekto tikslas – ugdyti jaunimą.", "ugdyti jaunimą"),
    ("Jaunimo mainų tikslas buvo pažinti upę.", "pažinti upę"),
    ("Mainų tikslas – pažinti upę.", "pažinti upę"),
    ("Suburti kaimo jaunimą – toks buvo projekto „Takas“ tikslas. Jį remia fondas.", "Suburti kaimo jaunimą"),
    ("Suburti kaimo jaunimą – pagrindinis projekto „Takas“ tikslas.", "Suburti kaimo jaunimą"),
    ("Suburti kaimo jaunimą – tokį tikslą sau kėlė projekto „Takas“ savanoriai.", "Suburti kaimo jaunimą"),
    ("Suburti kaimo jaunimą – tai tikslas, kurio siekė projektas „Takas“.", "Suburti kaimo jaunimą"),
    ("Suburti kaimo jaunimą – štai ko siekėme projektu „Takas“.", "Suburti kaimo jaunimą"),
    ("Suburti kaimo jaunimą – tam ir skirtas projektas „Takas“.", "Suburti kaimo jaunimą"),
    ("Suburti kaimo jaunimą – tokia projekto „Takas“ idėja.", "Suburti kaimo jaunimą"),
    ("Suburti kaimo jaunimą – toks mūsų siekis.", "Suburti kaimo jaunimą"),
    ("Suburti kaimo jaunimą buvo mūsų projekto tikslas.", "Suburti kaimo jaunimą"),
    ("Kad vaikai turėtų kur žaisti – toks projekto tikslas.", "Kad vaikai turėtų kur žaisti"),
    ("Įgyvendindami projektą „Takas“, siekėme, kad jaunimas neišvyktų.", "kad jaunimas neišvyktų"),
    ("Įgyvendindama projektą, bendruomenė siekė suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projektu „Takas“ Rusnės bendruomenė siekia suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projektas „Takas“ siekia suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto „Takas“ vykdytojai siekia suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Tikslas, kurio siekiame projektu „Takas“, – suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto „Takas“ tikslas, pasak vadovės, – suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projektas, trukęs metus, skirtas senjorų vienatvei mažinti.", "senjorų vienatvei mažinti"),
    ("Projektas „Takas“, kurį vykdė Rusnės klubas, buvo skirtas gamtai geriau pažinti.", "gamtai geriau pažinti"),
    ("Kam to reikėjo? Ateidavo keturi vaikai. Tikslas buvo paprastas: kad jų ateitų daugiau.", "kad jų ateitų daugiau"),
    ("Mūsų tikslas yra labai aiškus: kad kiekvienas vaikas mokėtų plaukti.", "kad kiekvienas vaikas mokėtų plaukti"),
    ("Kam to reikėjo? Kad vaikai turėtų kur žaisti.", "Kad vaikai turėtų kur žaisti"),
    ("Projektą vykdėme. Juo norėjome pasiekti, kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Juo siekiame, kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Siekta, kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Siekta ne vien suburti jaunimą, bet ir įrengti klubą.", "ne vien suburti jaunimą, bet ir įrengti klubą"),
    ("Norėta ne tik suburti jaunimą, bet ir įrengti klubą.", "ne tik suburti jaunimą, bet ir įrengti klubą"),
    ("Svajojome apie vieną dalyką: kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Tikslas vienas: kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Projekto tikslas buvo labai paprastas: kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Projekto esmė paprasta: suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto sumanymas – suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Mums labai rūpėjo, kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Užsimojome į klubą suburti kaimo jaunimą.", "į klubą suburti kaimo jaunimą"),
    ("Bendruomenė „Takas“ norėjo, kad kaimo jaunimas turėtų kur būti.", "kad kaimo jaunimas turėtų kur būti"),
    ("Projekto sumanytojai siekė, kad kaimo jaunimas turėtų kur būti.", "kad kaimo jaunimas turėtų kur būti"),
    ("Mokytoja kartojo, jog visa tai sumanyta tam, kad vaikai mokytųsi gamtoje.", "kad vaikai mokytųsi gamtoje"),
    ("Viską darome tam, kad kaimas neištuštėtų.", "kad kaimas neištuštėtų"),
    ("Projektas „Takas“ gimė tam, kad kaimas neištuštėtų.", "kad kaimas neištuštėtų"),
    (
        "Kam to reikia?\nKaime nieko nėra. Jaunimas sėdi stotelėje.\n\nProjektu siekta suburti kaimo jaunimą.",
        "suburti kaimo jaunimą",
    ),
    (
        "Kam to reikėjo? Kaime nieko nėra. Tikslas buvo paprastas: kad jaunimas turėtų kur būti.",
        "kad jaunimas turėtų kur būti",
    ),
    ("Buvo siekta suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Idėja paprasta: kad kaimo jaunimas neišvyktų 🍲", "kad kaimo jaunimas neišvyktų"),
    ("Mūsų sumanymas buvo toks – kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Klubas šį projektą įgyvendino 2023 metais, kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Projektas „Takas“ (TAKAS, Nr. LL-14) skirtas vienišiems kaimo senjorams.", "vienišiems kaimo senjorams"),
    ("Projekto tikslas: suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto tikslas – suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto tikslas yra suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto tikslas suburti kaimo jaunimą", "suburti kaimo jaunimą"),
    ("Tikslas ir uždaviniai\nSuburti kaimo jaunimą.\n1) kviesti;\n2) mokyti.", "Suburti kaimo jaunimą"),
    ("Tikslas ir uždaviniai: suburti kaimo jaunimą.\n- kviesti;\n- mokyti.", "suburti kaimo jaunimą"),
    ("1. Kam to reikėjo? (tikslas)\nKad kaimo jaunimas turėtų kur būti.", "Kad kaimo jaunimas turėtų kur būti"),
    ("TIKSLAS\nSuburti kaimo jaunimą.", "Suburti kaimo jaunimą"),
    ("Projekto tikslas\tSuburti kaimo jaunimą", "Suburti kaimo jaunimą"),
    (
        "Projekto tikslas\n\nŠiuo projektu siekiame, kad kaimo jaunimas turėtų kur būti.",
        "kad kaimo jaunimas turėtų kur būti",
    ),
    ("Projekto tikslas: suburti kaimo jaunimą. Jis mūsų seniūnijoje gausus.", "suburti kaimo jaunimą"),
    ("Projektu buvo siekiama suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Šiuo projektu siekiama suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projektu siekta, kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Įgyvendinant projektą siekiama suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projektas, vykęs birželio–spalio mėnesiais, skirtas jaunimui suburti.", "jaunimui suburti"),
    ("Projektas skirtas vienišiems kaimo senjorams lankyti.", "vienišiems kaimo senjorams lankyti"),
    ("Projektas „Takas“ skirtas vienišiems kaimo senjorams.", "vienišiems kaimo senjorams"),
    ("Klubas vykdo projektą, kurio tikslas – suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto tikslai – suburti kaimo jaunimą ir įrengti klubą.", "suburti kaimo jaunimą ir įrengti klubą"),
    ("Projekto tikslas buvo suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Mūsų tikslas buvo suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto tikslas, jei prireiktų formai: kad jaunimas neišvyktų.", "kad jaunimas neišvyktų"),
    ("Pagrindinis projekto siekis buvo suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Projekto idėja – sujungti kartas per dainą.", "sujungti kartas per dainą"),
    ("Ko siekėme?\nNorėjome, kad kaimo jaunimas neišvyktų.", "Norėjome, kad kaimo jaunimas neišvyktų"),
    ("KO SIEKIAME\n\nKad kaimo jaunimas neišvyktų.", "Kad kaimo jaunimas neišvyktų"),
    ("Projektu siekėme, kad kaimo jaunimas neišvyktų.", "kad kaimo jaunimas neišvyktų"),
    ("Projektu norėta paskatinti jaunimą domėtis istorija.", "paskatinti jaunimą domėtis istorija"),
    ("Įgyvendinant projektą buvo siekiama suburti kaimo jaunimą.", "suburti kaimo jaunimą"),
    ("Mes siekėme sukurti vietą, kur gera visiems.", "sukurti vietą, kur gera visiems"),
    ("Norėjome, kad kaimo jaunimas neišvyktų.", "Norėjome, kad kaimo jaunimas neišvyktų"),
    ("Tikslas\n\nSuburti kaimo jaunimą.\n\nKą darysime?\n1) Žygis\n2) Talka", "Suburti kaimo jaunimą"),
]

NO_GOALS = [
    ("a programme's goal", "Suburti kaimo jaunimą – pagrindinis programos tikslas."),
    ("a game's goal", "Surasti dešimt ženklų – toks buvo žaidimo tikslas."),
    ("somebody's goal", "Laimėti varžybas – toks mano tikslas."),
    ("a saying", "„Sutvarkyti upę“ – toks projekto šūkis."),
    ("a goal of its players", "Projekto „Takas“ dalyvių tikslas buvo surasti ženklus miške."),
    ("thanks", "Projekto organizatoriai nori padėkoti visiems rėmėjams."),
    ("a sum", "Projektu „Takas“ skirta parama siekia 3 000 eurų visiems metams."),
    ("a sum", "Projektas „Takas“ siekia tris tūkstančius narių visoje šalyje."),
    ("not what the project is for", "Dalyvauti – kiekvieno teisė, sako projekto vadovė."),
    ("money was granted", "Projektas, kuriam skirtas finansavimas iš fondo, baigtas."),
    ("another word", "Juo labiau norime, kad vaikai skaitytų."),
    ("what was reached", "Siekta daug: pastatėme namą."),
    ("a need and no goal", "Kam to reikia?\nKaime nieko nėra. Jaunimas sėdi stotelėje."),
    ("what others wanted", "Kaimynai norėjo, kad vaikai tylėtų."),
    ("what was brought for that", "Suolai atvežti tam, kad būtų kur sėdėti."),
    ("a feeling", "Svajojome apie vieną dalyką: apie poilsį."),
    ("when it came", "Idėja kilo vasarą, kad galėtume šokti."),
    ("how it was done", "Projektą įgyvendinome taip, kad visi galėtų dalyvauti."),
    ("a hope", "Projektą įgyvendino klubas, tikimės, kad visi galėtų dalyvauti."),
    ("a feeling", "Projektą vykdėme ir džiaugiamės, kad visi atėjo."),
    ("a lead-in of activities", "Projekto tikslų sieksime įgyvendindami šias veiklas:\n- žygį\n- talką"),
    ("a lead-in of objectives", "Tikslas ir uždaviniai\nIškėlėme tokius uždavinius:\n- kviesti;\n- mokyti."),
    ("sentences alone", "Tikslas ir uždaviniai\nKaime daug jaunimo. Jis niekur neina.\n- kviesti;\n- mokyti."),
    ("a lead-in of activities", "Projekto tikslai bus pasiekti įgyvendinant šias veiklas:\n- žygis\n- talka"),
    ("money", "Projektui skirtas 3 000 Eur finansavimas."),
    ("bullets are objectives", "Projekto tikslas:\n- suburti jaunimą;\n- įrengti klubą."),
    ("the fund's goal", "Fondo tikslas – padėti kaimui."),
    ("nothing said", "Pasiekėme tikslą."),
    ("a wish in passing", "Labai norėjome namo ir džiaugėmės, kad baigėsi lietus."),
    ("what was done to reach it", "Siekdami suburti jaunimą, surengėme žygį."),
]

OBJECTIVES = [
    ("Sprendžiame šiuos uždavinius: mažinti vaikų nerimą, telkti tėvus.", ["mažinti vaikų nerimą", "telkti tėvus"]),
    (
        "Uždaviniai: 1) mažinti nedarbą, 2) surasti mentorius. Projektas finansuojamas fondo lėšomis.",
        ["mažinti nedarbą", "surasti mentorius"],
    ),
    (
        "8. Tikslas ir uždaviniai\nTikslas: šok\nUždaviniai:\n- kviesti;\n- mokyti.\n\n9. Veiklos, jų eiga\n9.1. Ėjo",
        ["kviesti", "mokyti"],
    ),
    (
        "IV. TIKSLAI\nUždaviniai:\n– kviesti;\n– mokyti.\nV. Dalyviai ir rėmėjai\nAtėjo daug žmonių.",
        ["kviesti", "mokyti"],
    ),
    ("Projekto uždaviniai: 1) 100 žygių", ["1) 100 žygių"]),
    ("Projekto uždaviniai:\n1. suburti jaunimą;\n2. įrengti klubą.", ["suburti jaunimą", "įrengti klubą"]),
    ("UŽDAVINIAI\n• Suburti jaunimą.\n• Įrengti klubą.", ["Suburti jaunimą", "Įrengti klubą"]),
    (
        "7. Tikslas ir uždaviniai (iš paraiškos)\nPadėti kaimui.\n1) kviesti;\n2) mokyti.\n8. Įvykdytos veiklos (kas)",
        ["kviesti", "mokyti"],
    ),
    ("Projekto tikslai:\n* Suburti jaunimą;\n* Įrengti klubą.", ["Suburti jaunimą", "Įrengti klubą"]),
    ("Projekto tikslas:\n- suburti jaunimą;\n- įrengti klubą.", ["suburti jaunimą", "įrengti klubą"]),
    ("Projekto metu siekiame:\nSuburti jaunimą\nĮrengti klubą", ["Suburti jaunimą", "Įrengti klubą"]),
    (
        "Uždaviniai: suburti jaunimą, įrengti klubą ir išleisti knygą.",
        ["suburti jaunimą", "įrengti klubą", "išleisti knygą"],
    ),
    ("Uždaviniai: suburti ir išlaikyti jaunimą; įrengti klubą.", ["suburti ir išlaikyti jaunimą", "įrengti klubą"]),
    (
        "Tikslui pasiekti keliami šie uždaviniai:\n- suburti jaunimą\n- įrengti klubą",
        ["suburti jaunimą", "įrengti klubą"],
    ),
    ("Projekto uždavinys – suburti kaimo jaunimą.", ["suburti kaimo jaunimą"]),
    ("Uždaviniai\t1. Suburti jaunimą.\n\t2. Įrengti klubą.", ["Suburti jaunimą", "Įrengti klubą"]),
    # A cell whose lines break
    (
        "Uždaviniai\t1. Suburti jaunimą.\n2. Įrengti klubą.\n3. Jame šokti.\n\nVeikla\tData",
        ["Suburti jaunimą", "Įrengti klubą", "Jame šokti"],
    ),
    ("Uždaviniai\t1. Suburti jaunimą.\n4. Kita eilutė.", ["Suburti jaunimą"]),
    ("Keliami uždaviniai – suburti jaunimą, įrengti klubą.", ["suburti jaunimą", "įrengti klubą"]),
    (
        "Kad pasiektume tikslą, numatėme uždavinius:\na) suburti jaunimą\nb) įrengti klubą",
        ["suburti jaunimą", "įrengti klubą"],
    ),
    (
        "Uždavinys | Priemonė | Data\nSuburti jaunimą | Žygis | 2020 m.\nMokyti | Kursai | 2021 m.",
        ["Suburti jaunimą", "Mokyti"],
    ),
]
# Cells set by wide spaces, of which no-break spaces are none.
OBJECTIVES_IN_COLUMNS = [
    (
        "Uždaviniai       a) suburti jaunimą;\n                 b) įrengti klubą.",
        ["suburti jaunimą", "įrengti klubą"],
    ),
    (
        "Tikslas      Padėti kaimui.\nUždaviniai   - suburti jaunimą\n             - įrengti klubą",
        ["suburti jaunimą", "įrengti klubą"],
    ),
]

NO_OBJECTIVES = [
    ("exercises of children", "Vaikai sprendė uždavinius:\n1. apskaičiuoti kiemo plotą;\n2. išmatuoti medžio aukštį."),
    ("exercises at school", "Pamokoje sprendėme tokius uždavinius: padalyti obuolius, pasverti ledą."),
    ("exercises of a contest", "Olimpiadoje mokiniai gavo tris uždavinius:\n1. rasti kampą\n2. įrodyti lygybę"),
    ("activities", "Projekto veiklos:\n- žygis\n- talka"),
    ("prose below the heading", "Projekto tikslai, uždaviniai\n\nKaimo jaunimas išvyksta. Niekas jo nesulaiko."),
    ("the goal", "Projekto tikslas – suburti jaunimą, įrengti klubą."),
]


@pytest.mark.parametrize("text, value", GOALS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_reads_the_goal(text, value, form):
    found = read(unicodedata.normalize(form, PAGE + text), "goal")
    assert [unicodedata.normalize("NFC", words) for words in found] == [value]


@pytest.mark.parametrize("text, value", GOALS)
def test_reads_the_goal_with_no_break_spaces(text, value):
    assert read(PAGE + text.replace(" ", "\u00a0"), "goal") == [value]


@pytest.mark.parametrize("why, text", NO_GOALS)
def test_leaves_other_words_alone(why, text):
    assert read(PAGE + text, "goal") == []


@pytest.mark.parametrize("text, items", OBJECTIVES + OBJECTIVES_IN_COLUMNS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_reads_objectives(text, items, form):
    found = read(unicodedata.normalize(form, PAGE + text), "objectives")
    assert [unicodedata.normalize("NFC", words) for words in found] == items


@pytest.mark.parametrize("why, text", NO_OBJECTIVES)
def test_leaves_other_lists_alone(why, text):
    assert read(PAGE + text, "objectives") == []


def test_says_that_objectives_follow_the_goal():
    document = Document(PAGE + "Tikslas ir uždaviniai\nSuburti kaimo jaunimą.\n- kviesti\n- mokyti")
    chosen, _ = choose(document, find_candidates(goal.RULES, document))
    assert [candidate.rule for candidate in chosen] == ["goal.with-objectives", "objectives.list", "objectives.list"]


def test_a_labelled_goal_beats_one_in_prose():
    text = PAGE + "Projektu siekiama daug gero visam kaimui.\n\nProjekto tikslas: suburti kaimo jaunimą."
    assert read(text, "goal") == ["suburti kaimo jaunimą"]


@pytest.mark.parametrize(
    "rule, text",
    [
        ("goal.said-first", "Suburti kaimo jaunimą – toks mūsų projekto tikslas."),
        ("goal.one-aimed", "Siekta, kad kaimo jaunimas neišvyktų."),
        ("goal.idea", "Idėja paprasta: kad kaimo jaunimas neišvyktų."),
        ("goal.meant-for", "Visa tai sumanyta tam, kad kaimo jaunimas neišvyktų."),
        ("goal.for-which", "Klubas projektą įgyvendino, kad kaimo jaunimas neišvyktų."),
        ("goal.label", "Projekto tikslas: suburti kaimo jaunimą."),
        ("goal.plural-label", "Projekto tikslai – suburti kaimo jaunimą ir įrengti klubą."),
        ("goal.lead-in", "Projektu siekiama suburti kaimo jaunimą."),
        ("goal.we-aim", "Siekėme suburti kaimo jaunimą."),
        ("objectives.list", "Uždaviniai:\n- suburti jaunimą\n- įrengti klubą"),
    ],
)
def test_says_which_rule_read_it(rule, text):
    document = Document(PAGE + text)
    chosen, _ = choose(document, find_candidates(goal.RULES, document))
    assert {candidate.rule for candidate in chosen} == {rule}
