"""Programmes, strategies and measures: what each rule reads, and what it leaves alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import programmes
from ngoreport.parsers.rule import find_candidates


def found(text: str) -> list[tuple[str, str]]:
    document = Document(text)
    return [(one.rule, str(one.value)) for one in find_candidates(programmes.RULES, document)]


def chosen(text: str) -> list[str]:
    document = Document(text)
    best, _ = choose(document, find_candidates(programmes.RULES, document))
    return [str(one.value) for one in best]


# rule, text, name
READ = [
    (
        "programmes.form-heading",
        "Lietuvos kultūros tarybos programa „Tolygi kultūrinė raida“\nProjektas „Stiprūs“",
        "Tolygi kultūrinė raida",
    ),
    (
        "programmes.form-heading",
        "NVO INSTITUCINIO STIPRINIMO PROGRAMA\nProjektas „Stiprūs“ baigtas.",
        "NVO INSTITUCINIO STIPRINIMO PROGRAMA",
    ),
    (
        "programmes.form-heading",
        "Lietuvos ir Lenkijos bendradarbiavimo per sieną programa INTERREG V-A\nProjektas „Paveldas“, Nr. LT-27",
        "Lietuvos ir Lenkijos bendradarbiavimo per sieną programa INTERREG V-A",
    ),
    (
        "programmes.form-heading",
        "2021–2027 metų Europos Sąjungos fondų investicijų programa\nProjekto pavadinimas „Sodyba“",
        "2021–2027 metų Europos Sąjungos fondų investicijų programa",
    ),
    (
        "programmes.label",
        "Programa: 2014–2020 metų ES fondų investicijų veiksmų programa\nPrioritetas: Socialinė įtrauktis ir pagalba",
        "2014–2020 metų ES fondų investicijų veiksmų programa",
    ),
    ("programmes.label", "Konkurso programa\nKultūros projektų rėmimas\n\nKita\nnėra", "Kultūros projektų rėmimas"),
    (
        "programmes.trail",
        "Pradžia › Projektai › Programa „Kūrybiška Europa“ › Garsų žemėlapis\n\nGarsų žemėlapis\n\nSkamba.",
        "Kūrybiška Europa",
    ),
    ("programmes.trail", "Pradžia / Programos / Erasmus+ / Mokykla be sienų\n\nMokykla be sienų", "Erasmus+"),
    (
        "programmes.called",
        "Programa, pagal kurią projektui „Oda“ skirtos lėšos, – „Piliečiai, lygybė, teisės ir vertybės“ (CERV).",
        "Piliečiai, lygybė, teisės ir vertybės",
    ),
    (
        "programmes.called",
        "Programa, kuri finansavo projektą „Oda“, vadinasi „Aktyvių piliečių fondas“.",
        "Aktyvių piliečių fondas",
    ),
    ("programmes.label", "Projekto pavadinimas\tIšmanus\nProgramos pavadinimas\tHorizontas 2020", "Horizontas 2020"),
    ("programmes.label", "Finansuojanti programa: Nordplus Horizontal", "Nordplus Horizontal"),
    ("programmes.label", "Programa: „Lietuvos kaimo plėtra“\nProjektas „Aikštė“", "Lietuvos kaimo plėtra"),
    ("programmes.named", "2004 m. gautos PHARE programos lėšos leido pastatyti turgų.", "PHARE programa"),
    (
        "programmes.named",
        "2013 m. laimėto Lietuvos ir Šveicarijos bendradarbiavimo programos konkurso lėšomis pastatytas tiltas.",
        "Lietuvos ir Šveicarijos bendradarbiavimo programa",
    ),
    (
        "programmes.named",
        "Gavome paramą iš Lietuvos kultūros tarybos administruojamos Tolygios kultūrinės raidos programos.",
        "Tolygios kultūrinės raidos programa",
    ),
    (
        "programmes.quoted",
        "Tai tarptautinės programos „Europos solidarumo korpusas“ dalis.",
        "Europos solidarumo korpusas",
    ),
    (
        "programmes.quoted",
        "Dalyvaujame Europos Sąjungos finansuojamoje programoje „Vaisiai vaikams“.",
        "Vaisiai vaikams",
    ),
    (
        "programmes.named",
        "Projektas finansuotas pagal Nevyriausybinių organizacijų plėtros 2020–2022 m. veiksmų planą.",
        "Nevyriausybinių organizacijų plėtros 2020–2022 m. veiksmų planas",
    ),
    (
        "programmes.named",
        "Savivaldybė iš aplinkos apsaugos rėmimo programos davė mums 3 150 Eur.",
        "aplinkos apsaugos rėmimo programa",
    ),
    (
        "programmes.named",
        "Atitinka Lietuvos kaimo plėtros 2007–2013 metų programos kryptį LEADER.",
        "Lietuvos kaimo plėtros 2007–2013 metų programa",
    ),
    (
        "programmes.named",
        "Utenos rajono savivaldybės sporto rėmimo\nspecialiajai programai\n\nPROJEKTO VYKDYMO ATASKAITA",
        "Utenos rajono savivaldybės sporto rėmimo specialioji programa",
    ),
    (
        "programmes.named",
        (
            "Vykdoma pagal 2021–2030 metų plėtros programos valdytojos Lietuvos Respublikos socialinės apsaugos ir "
            "darbo ministerijos socialinės sutelkties plėtros programą."
        ),
        "socialinės sutelkties plėtros programa",
    ),
    ("programmes.known", "Baigtas „Erasmus+“ suaugusiųjų švietimo partnerystės projektas „Klėtis“.", "Erasmus+"),
    (
        "programmes.named",
        "Projektas įgyvendintas pagal ministerijos socialinės sutelkties plėtros programos pažangos priemonę Nr. 09.",
        "socialinės sutelkties plėtros programa",
    ),
    (
        "programmes.named",
        "Projektas finansuotas Kultūros rėmimo programos „Naujas garsas“ lėšomis.",
        "Kultūros rėmimo programa „Naujas garsas“",
    ),
    (
        "programmes.form-heading",
        "Nevyriausybinių organizacijų projektų rėmimo programa\n\nProjektas\t„Linija“\nVykdytojas\tRusnės klubas",
        "Nevyriausybinių organizacijų projektų rėmimo programa",
    ),
    ("programmes.known", "Įvyko baigiamasis „Nordplus Junior“ projekto „Oda“ susitikimas.", "Nordplus Junior"),
    (
        "programmes.named",
        "Taryba skyrė 1 900 Eur iš Nevyriausybinių organizacijų projektų rėmimo programos.",
        "Nevyriausybinių organizacijų projektų rėmimo programa",
    ),
    ("programmes.label", "Programa: „Nordplus Junior“", "Nordplus Junior"),
    ("programmes.label", "Finansavimo sritis / programa: Kultūros sklaida regionuose", "Kultūros sklaida regionuose"),
    ("programmes.label", "2. Programa, pagal kurią skirtas finansavimas:\nKultūros sklaida", "Kultūros sklaida"),
    (
        "programmes.heading",
        "Europos solidarumo korpusas\n\nSavanoriai iš trijų šalių metus gyvens ir dirbs mūsų girioje, prie ežero.",
        "Europos solidarumo korpusas",
    ),
    (
        "programmes.document",
        "Finansuotas pagal Lietuvos 2004–2006 metų bendrojo programavimo dokumento 2 prioritetą.",
        "Lietuvos 2004–2006 metų bendrasis programavimo dokumentas",
    ),
    ("programmes.quoted", "Taryba paskelbė programos „Kaimų kultūra“ antrojo konkurso rezultatus.", "Kaimų kultūra"),
    (
        "programmes.named",
        "Savivaldybė pagal Bendruomeninės veiklos stiprinimo programą mums skyrė 950 Eur.",
        "Bendruomeninės veiklos stiprinimo programa",
    ),
    ("programmes.label", "Programa – Kultūros rėmimo programa", "Kultūros rėmimo programa"),
    ("programmes.label", "Programa „Europa piliečiams“", "Europa piliečiams"),
    ("programmes.label", "PROGRAMA\tErasmus+", "Erasmus+"),
    ("programmes.named", "Savivaldybė iš Bendruomenių rėmimo programos skyrė 500 Eur.", "Bendruomenių rėmimo programa"),
    ("programmes.label", "Vietos plėtros strategija: „Nemunas“", "Nemunas"),
    ("programmes.label", "Priemonė: Parama kaimo vietovėms", "Parama kaimo vietovėms"),
    ("programmes.quoted", "Baigta pagal Kultūros ministerijos programą „Regionų iniciatyvos“.", "Regionų iniciatyvos"),
    ("programmes.quoted", "Projektas vykdomas programos „Kuriame Lietuvą“ lėšomis.", "Kuriame Lietuvą"),
    (
        "programmes.quoted",
        "Projektas finansuojamas Europos Sąjungos programos „Lygybė, teisės ir vertybės“ lėšomis.",
        "Lygybė, teisės ir vertybės",
    ),
    ("programmes.quoted", "Programos „Erasmus+“ KA229 projektas „Water Stories“ prasideda.", "Erasmus+"),
    (
        "programmes.named",
        "Projektas vykdomas pagal Nacionalinę jaunimo politikos įgyvendinimo programą.",
        "Nacionalinė jaunimo politikos įgyvendinimo programa",
    ),
    (
        "programmes.named",
        "Baigta pagal Interreg V-A Latvijos ir Lietuvos bendradarbiavimo per sieną programą 2014–2020.",
        "Interreg V-A Latvijos ir Lietuvos bendradarbiavimo per sieną programa 2014–2020",
    ),
    (
        "programmes.named",
        "Finansuojamas iš Kėdainių rajono savivaldybės jaunimo iniciatyvų rėmimo programos.",
        "Kėdainių rajono savivaldybės jaunimo iniciatyvų rėmimo programa",
    ),
    (
        "programmes.named",
        "Pagal Lietuvos kaimo plėtros 2014–2020 metų programos priemonę „LEADER“ finansuojamas projektas.",
        "Lietuvos kaimo plėtros 2014–2020 metų programa",
    ),
    ("programmes.named", "„Erasmus+“ programos projektas „Kartu“ baigtas.", "„Erasmus+“ programa"),
    (
        "programmes.strategy",
        "Projektas baigtas pagal vietos plėtros strategiją „Sartų kraštas“.",
        "vietos plėtros strategija „Sartų kraštas“",
    ),
    (
        "programmes.measure",
        "Lėšos skirtos pagal priemonę Nr. 08.4.1-ESFA-V-416 „Kompleksinės paslaugos šeimai“.",
        "Kompleksinės paslaugos šeimai",
    ),
    ("programmes.known", "Mokykla dalyvauja Erasmus+ KA1 projekte „Mokomės iš kitų“.", "Erasmus+"),
    ("programmes.known", "„Erasmus+“ jaunimo mainai prasidėjo.", "Erasmus+"),
    ("programmes.known", "Europos solidarumo korpuso projektas baigtas.", "Europos solidarumo korpusas"),
]

LEFT_ALONE = [
    ("Vilniaus savivaldybės edukacinė programa „Žolės“\nProjektas „Stiprūs“", "what is taught"),
    ("Edukacinė programa „Žolynų paslaptys“\nProjektas „Stiprūs“", "what is taught"),
    ("Projekto metu moksleiviai dalyvavo prevencinėje programoje „Antras žingsnis“.", "what is taught"),
    ("Programa, pagal kurią vykdomas ugdymas, – „Žaidimų kelias“.", "a curriculum"),
    ("Vasaros mokymų ir bendradarbiavimo programa\nProjektas „Sodyba“ vyko Kaune.", "what is taught"),
    ("Šventės programa\nProjektas „Sodyba“ vyko Kaune.", "what happens at a feast"),
    ("Stovyklos programa:\n- žygiai;\n- dainos", "what happens in a camp"),
    ("Pagal studijų programą „Verslo vadyba“ studijuojantys dalyviai atliko praktiką.", "studies"),
    ("Studentai mokosi pagal magistro studijų programą „Tarptautinis verslas“.", "studies"),
    ("Vaikai sportavo pagal programą „Sveikas stuburas“.", "exercises"),
    ("Programa, pagal kurią mokėsi dalyviai, – „Karjeros abėcėlė“.", "a course"),
    ("Programa, kuri skirta pedagogams, vadinasi „Klausyk“.", "a course"),
    ("Namai > Naujienos > Erasmus+ > Nordplus > Žvaigždė\n\nProjektą vykdo gimnazija.", "a menu of several"),
    ("Programos pavadinimas: Irkluok su Nerimi", "a programme that reports itself"),
    ("Finansuota savivaldybės. Parengtas Utenos jaunimo politikos veiksmų planas.", "a plan that was made"),
    ("Dirbome pagal savo veiksmų planą.", "a plan of one's own"),
    ("Pagal Rusnės bendruomenės veiksmų planą pasodinta liepų.", "an organisation's plan"),
    ("Pagal 2024 m. veiksmų planą vyko trys susitikimai.", "no name"),
    ("Dalyviai gavo veiksmų planą.", "a plan that was given out"),
    ("Šventės programa\n\nProjektas: „Linija“", "a feast's"),
    ("Kultūros rėmimo programa\n\nKvietimas teikti paraiškas iki gegužės.", "a call"),
    ("Vykdėme mokymo programos priemonę vaikams.", "lessons"),
    ("Dalyvavome „Erasmus+“ renginyje. Projektas „Takai“ baigtas.", "an event"),
    ("Pagal mokymų programą „Lipdome“ dirbta vasarą.", "a course"),
    ("Renginio programa: dainos, šokiai.", "an evening's"),
    ("Pagal priemonę „Vietos plėtros strategijų įgyvendinimas“ dirbta metus.", "inside a measure's title"),
    ("Vaikai susipažino su savanorystės programa.", "no money and no „pagal“"),
    ("Programa:", "nothing behind the label"),
    ("Utenos savivaldybės\nsporto programų finansavimo\ntvarkos aprašo 3 priedas\n\nATASKAITA", "of no one programme"),
    ("Erasmus+\nNaujienos\nKontaktai", "a menu"),
    ("Eil. Nr.\tPriemonė\tData, vieta\n1.\tPaskaita\tbirželis", "the head of a table"),
    ("Programa „Vaikų vasara“ prasidėjo birželį ir baigėsi rugpjūtį.", "a sentence about a programme of events"),
    ("Taikytos priemonės „Judėk“ ir „Sportuok“.", "measures taken"),
    ("Projektas baigtas. Buvo gera.", "none named"),
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


@pytest.mark.parametrize("rule, text, name", READ)
def test_reads_below_other_words(rule, text, name):
    assert (rule, name) in found(f"Džiaugiamės visi kartu.\n\n{text}\n\nAčiū visiems.")


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert found(text) == [], why
