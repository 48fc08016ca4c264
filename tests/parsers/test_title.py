"""Titles and acronyms: what each rule reads, and what it leaves alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import title
from ngoreport.parsers.rule import find_candidates

TEXT = "\n\nVaikai mokėsi lipdyti. Buvo gera."


def found(text: str, field: str) -> set[tuple[str, str]]:
    document = Document(text)
    return {(one.rule, str(one.value)) for one in find_candidates(title.RULES, document) if one.field == field}


def chosen(text: str, field: str) -> list[str]:
    document = Document(text)
    best, _ = choose(document, find_candidates(title.RULES, document))
    return [str(one.value) for one in best if one.field == field]


# rule, text, title
TITLES = [
    ("title.is-project", "„Amatų kiemas“ – Kultūros tarybos finansuotas projektas.", "Amatų kiemas"),
    ("title.is-project", "„Amatų kiemas“ – Salako bendruomenės projektas, kurį remia fondas.", "Amatų kiemas"),
    ("title.called", "„Amatų kiemas“ – tokį pavadinimą turi projektas, kurį vykdo biblioteka.", "Amatų kiemas"),
    ("title.called", "„Amatų kiemas“ – toks yra mūsų projekto pavadinimas.", "Amatų kiemas"),
    ("title.heading", f"Sveika šeima visiems{TEXT}", "Sveika šeima visiems"),
    ("title.heading", f"Laiškas gerbiamam kaimynui{TEXT}", "Laiškas gerbiamam kaimynui"),
    ("title.heading", f"Gegužės vakarai{TEXT}", "Gegužės vakarai"),
    (
        "title.heading",
        f"Zarasų krašto mokykla\n„Stiprus stuburas“\n\nVykdytojas – Zarasų krašto mokykla{TEXT}",
        "Stiprus stuburas",
    ),
    ("title.heading", f"Zarasų krašto kiemas\n\nVykdytojas – Zarasų krašto mokykla{TEXT}", "Zarasų krašto kiemas"),
    ("title.heading", f"Utenos muziejus\nUtenio g. 3, Utena\n\nSodas kieme{TEXT}", "Sodas kieme"),
    ("title.quoted", "Projektas „Aušra“ gimnazijoje baigtas.", "Aušra"),
    ("title.quoted", "Projektas „Rytas“ kaimo mokykloje prasideda mankšta.", "Rytas"),
    ("title.quoted", "Projekto „Knygų vagys“ bibliotekoje dalyviai skaitė.", "Knygų vagys"),
    ("title.quoted", "Projekto „Nuo vaiko iki senolio“ mokykloje veiklos baigtos.", "Nuo vaiko iki senolio"),
    ("title.quoted", "Projekto „Vilties“ dalyviai dainavo.", "Vilties"),
    ("title.quoted", "Bendruomenė vykdo projektą, pavadintą „Kopų takais“.", "Kopų takais"),
    ("title.quoted", "Bendruomenė vykdo projektą vardu „Kopų takais“.", "Kopų takais"),
    ("title.quoted", "Bendruomenė vykdo projektą, kuris vadinasi „Kopų takais“.", "Kopų takais"),
    ("title.quoted", "Projekto, kuriam davėme vardą „Kopų takais“, dalyviai dainavo.", "Kopų takais"),
    ("title.heading", f"Jaunimo mainai „Upės balsas“ – Zarasai, 2023 m. rugpjūtis{TEXT}", "Upės balsas"),
    ("title.heading", f"Vaikų stovykla „Upės balsas“ Zarasuose{TEXT}", "Upės balsas"),
    ("title.heading", f"Vaikų stovykla „Upės balsas“ ir draugai{TEXT}", "Vaikų stovykla „Upės balsas“ ir draugai"),
    ("title.heading", f"Bendrai finansuoja Europos Sąjunga\n\nSodas kieme{TEXT}", "Sodas kieme"),
    ("title.heading", f"NAMAI  APIE MUS  MAINAI  KONTAKTAI  LT / EN\n\nSodas kieme{TEXT}", "Sodas kieme"),
    ("title.undertaking", "Vaikų vasaros stovyklą „Miškas moko“ surengėme liepą. Buvo gera.", "Miškas moko"),
    ("title.undertaking", "Pernai vyko mainai „Upės balsas“. Visi džiaugėsi.", "Upės balsas"),
    ("title.label", "Projekto pavadinimas: Pievų atkūrimas (SEDGEBACK)\nTrukmė: 2023", "Pievų atkūrimas"),
    (
        "title.heading",
        f"2009–2014 m. EEE finansinis mechanizmas\n\nDurys moterims Pakruojyje{TEXT}",
        "Durys moterims Pakruojyje",
    ),
    ("title.heading", f"MŪSŲ PROJEKTAI > 2024\n\nSodas kieme{TEXT}", "Sodas kieme"),
    (
        "title.label",
        "2. Projekto pavadinimas\nTylos partitūros. Nauja muzika miesteliuose\n3. Programa\nRaida",
        "Tylos partitūros. Nauja muzika miesteliuose",
    ),
    ("title.label", "Projekto pavadinimas\nTylos partitūros. Vykdėme jį metus.", "Tylos partitūros"),
    (
        "title.heading",
        f"Apie ligoninę\nStruktūra\nPaslaugos\nEilės\nProjektai\n\nSlaugos plėtra Utenoje{TEXT}",
        "Slaugos plėtra Utenoje",
    ),
    ("title.heading", f"Atmintis namuose\nPradžia » Projektai » Sodas\n\nSodas kieme{TEXT}", "Sodas kieme"),
    ("title.heading", f"Biudžetas visiems › Idėjos › 2023\n\nLieptas visiems{TEXT}", "Lieptas visiems"),
    ("title.heading", f"Senasis sodas\n\nSodas kieme{TEXT} Švenčia klubas „Senasis sodas“.", "Sodas kieme"),
    ("title.heading", f"Sodas kieme\nNaujienos\nProjektai\nKontaktai{TEXT}", "Sodas kieme"),
    ("title.label", "Projekto pavadinimas: „Žalias kiemas“", "Žalias kiemas"),
    ("title.label", "Projekto pavadinimas: Žalias kiemas Utenoje.", "Žalias kiemas Utenoje"),
    ("title.label", "Projekto pavadinimas – Žalias kiemas", "Žalias kiemas"),
    ("title.label", "Tema: Žalias kiemas visiems", "Žalias kiemas visiems"),
    ("title.label", "PROJEKTO PAVADINIMAS\tŽalias kiemas", "Žalias kiemas"),
    ("title.label", "1.\tProjekto pavadinimas\t„Žalias kiemas“", "Žalias kiemas"),
    ("title.label", "Projekto pavadinimas\n„Žalias kiemas“", "Žalias kiemas"),
    ("title.label", "1. Projekto pavadinimas\n\nŽalias kiemas\n\n2. Projekto vykdytojas\n\nklubas", "Žalias kiemas"),
    ("title.label", "Projektas: „Žalias kiemas“", "Žalias kiemas"),
    ("title.label", "Projektas – „Žalias kiemas“", "Žalias kiemas"),
    ("title.label", "Pavadinimas: Žalias kiemas. Projekto trukmė: 12 mėn.", "Žalias kiemas"),
    ("title.label", "Projekto pavadinimas: „Žalias kiemas“ (Nr. ABC-12-34)", "Žalias kiemas"),
    ("title.label", "Projekto pavadinimas: „Klubas „Bitė“ kviečia“", "Klubas „Bitė“ kviečia"),
    ("title.label", "Projekto pavadinimas: Klubas „Bitė“ kviečia visus", "Klubas „Bitė“ kviečia visus"),
    ("title.label", "Projekto pavadinimas: „Žalias\nkiemas“", "Žalias kiemas"),
    ("title.label", "Projekto pavadinimas: „Žalias kiemas", "Žalias kiemas"),
    ("title.label", "Projekto pavadinimas: ,,Žalias kiemas“", "Žalias kiemas"),
    ("title.label", "Projekto pavadinmas: Žalias kiemas", "Žalias kiemas"),
    ("title.quoted", "Baigtas projektas „Žalias kiemas“, kurį vykdė visi.", "Žalias kiemas"),
    ("title.quoted", "Vykdėme projektą „Žalias kiemas“.", "Žalias kiemas"),
    ("title.quoted", "Projekto „Žalias kiemas“ metu mokėsi visi.", "Žalias kiemas"),
    ("title.quoted", "Mikroprojektas „Žalias kiemas“ baigtas.", "Žalias kiemas"),
    ("title.quoted", "Baigtas projektas „Žalias\nkiemas“, kurį vykdė visi.", "Žalias kiemas"),
    ("title.quoted", "Baigtas projektas ,,Žalias kiemas”, kurį vykdė visi.", "Žalias kiemas"),
    ("title.quoted", "Baigtas projektas Nr. 08.4.2-ESFA-R-630-73-0011 „Žalias kiemas“.", "Žalias kiemas"),
    ("title.quoted", "Baigtas projektas (kodas ABC-12) „Žalias kiemas“.", "Žalias kiemas"),
    ("title.quoted", "Baigtas projektas – „Žalias kiemas“.", "Žalias kiemas"),
    ("title.quoted", "Projektas „Žalias kiemas, BITĖ, No: X-12“ baigtas.", "Žalias kiemas"),
    ("title.quoted", "PROJEKTAS „ŽALIAS KIEMAS“", "ŽALIAS KIEMAS"),
    ("title.called", "Projekto sumanymą pavadinome „Žalias kiemas“.", "Žalias kiemas"),
    ("title.called", "Kaimynų iniciatyva vadinasi „Žalias kiemas“.", "Žalias kiemas"),
    ("title.called", "„Žalias kiemas“ – taip vadinasi mūsų iniciatyva.", "Žalias kiemas"),
    (
        "title.label",
        "I. APIE PAREIŠKĖJĄ\n\nPavadinimas: Kalvos klubas\n\nII. APIE PROJEKTĄ\n\nPavadinimas: „Žalias kiemas“",
        "Žalias kiemas",
    ),
    ("title.label", "Projekto pavadinimas\n„Žalias kiemas:\nvisiems“\n\nVykdytojas\nklubas", "Žalias kiemas: visiems"),
    ("title.label", "Pavadinimas „Žalias kiemas“", "Žalias kiemas"),
    ("title.label", "Pavadinimas Žalias kiemas Utenoje", "Žalias kiemas Utenoje"),
    ("title.label", "Projekto pavadinimas: • „Žalias kiemas“", "Žalias kiemas"),
    ("title.quoted", "Vykdomi projektai\n\nProjektas „Žalias kiemas“\nbaigtas.", "Žalias kiemas"),
    ("title.by-name", "Mokykloje vykdomas projektas pavadinimu Žalias kiemas.", "Žalias kiemas"),
    ("title.by-name", "Projektą pavadinimu Žalias kiemas, kurį remia taryba, baigėme.", "Žalias kiemas"),
    ("title.capitals", "Baigtas projektas ŽALIAS KIEMAS UTENOJE, kurį vykdė visi.", "ŽALIAS KIEMAS UTENOJE"),
    ("title.capitals", "Baigtas projektas SEMPRE, kurį vykdė visi.", "SEMPRE"),
    ("title.capitals", "Baigtas projektas BITE (Kaimo plėtros veiksmai visiems).", "Kaimo plėtros veiksmai visiems"),
    ("title.heading", f"Žalias kiemas Utenoje{TEXT}", "Žalias kiemas Utenoje"),
    ("title.heading", f"2020 m. Žalias kiemas Utenoje{TEXT}", "Žalias kiemas Utenoje"),
    ("title.heading", f"Naujienos\nŽalias kiemas Utenoje\n2020-01-01{TEXT}", "Žalias kiemas Utenoje"),
    ("title.heading", f"Žalias kiemas Utenoje (BITĖ){TEXT}", "Žalias kiemas Utenoje"),
    ("title.heading", f"Projektas BITĖ: kiemas visiems{TEXT}", "Projektas BITĖ: kiemas visiems"),
    ("title.heading", f"Galutinė ataskaita\nŽalias kiemas Utenoje{TEXT}", "Žalias kiemas Utenoje"),
    ("title.caption", f"Žalias kiemas\n(projekto pavadinimas){TEXT}", "Žalias kiemas"),
    (
        "title.unnamed",
        "Utenos bendrijos veiklos rėmimo projektui 2022 metais skirta 500 Eur.",
        "Utenos bendrijos veiklos rėmimo projektas",
    ),
]
NO_TITLES = [
    ("„Amatų kiemas“ – tai ne projektas, o gyvenimas.", "it is none"),
    ("„Amatų kiemas“ – klubas, kurio projektas baigtas.", "a club's name"),
    ("„Amatų kiemas“ – ankstesnis mūsų projektas.", "another project"),
    *(
        (f"{line}\n\nVaikai mokėsi. Buvo gera.", "what stands above a text")
        for line in (
            "Gerbiamas direktoriau!",
            "Laba diena visiems",
            "2023 m. gegužės 3 d. Nr. 12",
            "Juridinių asmenų registras",
            "Įmonės kodas 300000000",
            "Peržiūrėjo 300 kartų",
            "Nuotraukos autorė Ona Bitė",
            "Laikraštis „Utenis“, Nr. 12 (300)",
            "Įgyvendinti projektai 2023 metais",
            "Projektų pristatymas",
            "Lėšų panaudojimo aktas",
            "Utenio g. 3, Utena",
            "Patvirtinta direktoriaus įsakymu",
        )
    ),
    ("Po projekto „Aušros“ gimnazijos moksleiviai sodino ąžuolus.", "whose gymnasium"),
    ("Rinkomės į projekto „Ryto“ progimnazijoje užsiėmimus.", "whose gymnasium"),
    ("Rinkomės į projekto „Ryto“ vidurinėje mokykloje užsiėmimus.", "whose school"),
    ("Projekto „Saulės zuikučių“ darželyje veiklos baigtos.", "whose kindergarten"),
    ("Projekto „Vilties“ draugijos nariai dainavo.", "whose society"),
    ("Bendrai finansuoja Europos Sąjunga\n\nVaikai mokėsi. Buvo gera.", "who pays, beside an emblem"),
    ("Finansuojama Europos Sąjungos lėšomis\n\nVaikai mokėsi. Buvo gera.", "who pays, beside an emblem"),
    ("Kuriame Lietuvos ateitį\n\nVaikai mokėsi. Buvo gera.", "a payer's saying"),
    ("Nuo: Ona Bitė\nKopija: Jonas Kalnas\nData: 2022 m.\n\nVaikai mokėsi. Buvo gera.", "whom a letter goes to"),
    ("HOME  APIE MUS  MAINAI  SAVANORYSTĖ  LT / EN\n\nVaikai mokėsi. Buvo gera.", "a menu"),
    ("Vyko stovykla „Bitė“ ir stovykla „Varna“. Buvo gera.", "two camps, and the project may be neither"),
    ("Stovykloje skaitėme „Bitę Mają“. Buvo gera.", "a book's name"),
    ("Projektas – tai laikinas darbas.", "says what a project is"),
    ("Projekto pavadinimas: 2020", "no words"),
    ("Projekto pavadinimas:", "nothing behind the label"),
    ("Prie projekto prisidėjo klubas „Žalias kiemas“.", "the club's name"),
    ("Projekto vykdytojas „Bitė“ džiaugiasi.", "the implementer's name"),
    ("Projekto vadovas kalbėjo „Bitės“ klube.", "the club's name"),
    ("Projekto dalyviai lankėsi „Bitėje“.", "a place in the locative"),
    ("Projekto metu lankytasi projekte „Bitėje“.", "a place in the locative"),
    ("Projekto vadovė Rita Bangienė", "a person"),
    ("Pavadinimas Utenai duotas seniai.", "a sentence"),
    ("Projektas pavadinimu trumpu ir gražiu baigtas.", "small letters"),
    ("Knyga pavadinta „Žalias kiemas“.", "a book's name"),
    ("Festivalis, vadinamas „Bite“, vyko vasarą.", "a festival's name"),
    ("Projektas ES lėšomis.", "an abbreviation of two letters"),
    ("PROJEKTAS ŽALIAS KIEMAS BAIGTAS VISIEMS LINKSMINTIS.", "a sentence in capitals"),
    ("Vaikai mokėsi lipdyti. Buvo gera.", "sentences, no heading"),
    ("Galutinė ataskaita\n\nVaikai mokėsi. Buvo gera.", "a form's name"),
    ("Nuo: bite@example.lt\nKam: fondas@example.lt\nTema: Žalio kiemo popieriai", "what a letter is about"),
    ("Apie projektą\n\nVaikai mokėsi. Buvo gera.", "a part of the page"),
    ("Kontaktai\n\nbite@example.lt", "a part of the page"),
    ("Projekto vykdytojo duomenys:\nPavadinimas: Žalio kiemo bičiuliai", "the applicant's name"),
    ("Tarptautiniai projektai\n\nVaikai mokėsi. Buvo gera.", "a part of the site"),
    ("Utenos jaunimo centras\n\nVaikai mokėsi. Buvo gera.", "an organisation's name"),
    ("Europos solidarumo korpusas\n\nVaikai mokėsi. Buvo gera.", "a programme's name"),
    ("Projekto vykdytojas: klubas\n\nVaikai mokėsi. Buvo gera.", "another label"),
    ("- surengta graži mugė\n- surengta talka", "items"),
    ("", "nothing"),
]
ACRONYMS = [
    ("title.acronym-in-brackets", "Baigtas projektas „Kalvių kiemai“ (LT-PL-3R-264, SMITHYARD).", "SMITHYARD"),
    ("title.acronym-in-brackets", "Baigtas projektas „Kalvių kiemai“ (SMITHYARD, LT-PL-3R-264).", "SMITHYARD"),
    ("title.acronym-in-brackets", "Projektas „Moterys taiso“ (Women Who Fix Things, WWFT)", "WWFT"),
    ("title.acronym-in-brackets", "Projekto pavadinimas: „Pievų atkūrimas“ (LIFE SEDGEBACK)", "LIFE SEDGEBACK"),
    ("title.acronym-in-brackets", "Projekto pavadinimas: Pievų atkūrimas (SEDGEBACK)\nTrukmė: 2023", "SEDGEBACK"),
    ("title.acronym-in-brackets", "Projektas „Bendra sistema“ (TILTAS, Nr. LL-00214) baigtas.", "TILTAS"),
    ("title.acronym-in-brackets", "Projektas „Žalias kiemas“ (angl. Green Yard, YARD) baigtas.", "YARD"),
    ("title.acronym-in-brackets", "Projektas „Žalias kiemas“ (angl. Green Yard – YARD) baigtas.", "YARD"),
    ("title.acronym-before-colon", f"BITĖ: žiedai visiems{TEXT} Projektas „BITĖ“ baigtas.", "BITĖ"),
    ("title.acronym-before-colon", f"BITĖ – žiedai visiems{TEXT} Projektą BITĖ baigėme.", "BITĖ"),
    ("title.acronym-label", "Akronimas: BITĖ", "BITĖ"),
    ("title.acronym-label", "Projekto akronimas – „BITĖ“", "BITĖ"),
    ("title.acronym-label", "Projekto trumpinys\tSLIBS2", "SLIBS2"),
    ("title.acronym-in-brackets", "Projektas „Žalias kiemas Utenoje“ (BITĖ) baigtas.", "BITĖ"),
    ("title.acronym-in-brackets", "Projektas „Žalias kiemas Utenoje“ (toliau – BITĖ) baigtas.", "BITĖ"),
    ("title.acronym-in-brackets", "Projektas „Žalias kiemas Utenoje“ (akronimas „BITĖ“) baigtas.", "BITĖ"),
    ("title.acronym-behind-comma", "Projektas „Žalias kiemas Utenoje, BITĖ, No: X-12“ baigtas.", "BITĖ"),
    ("title.acronym-called", "Projektas „Žalias kiemas“ (angl. „Green Yard“, trumpinys – YARD) baigtas.", "YARD"),
    ("title.acronym-before-brackets", "Baigtas projektas BITE (Kaimo plėtros veiksmai visiems).", "BITE"),
    ("title.acronym-in-heading", f"Žalias kiemas Utenoje (BITĖ){TEXT}", "BITĖ"),
]
NO_ACRONYMS = [
    ("Projektas „Miškas“ (2020-1-LT, ERASMUS) baigtas.", "a programme"),
    ("Projektas „Miškas“ (UAB) baigtas.", "a legal form"),
    ("Projektas „Miškas“ (Kauno girininkija, UAB) baigtas.", "no first letters of the words before"),
    ("Projektas „Miškas“ (Kaunas, LIETUVA) baigtas.", "a country"),
    ("Projektas „Bendra sistema“ (toliau – PROJEKTAS, Nr. LL-00214) baigtas.", "the word itself"),
    ("NVO: kaip gyvename\n\nProjektas NVO rėmėjams.", "letters for a kind"),
    ("Projektas „Žalias kiemas“ (angl. Green Yard) baigtas.", "a translation"),
    ("SVARBU: renkamės visi\n\nProjektas „Žalias kiemas“ baigtas.", "a word in capitals"),
    ("BITĖ: žiedai visiems\n\nVaikai mokėsi.", "never called so"),
    ("Projektas „Žalias kiemas“ (25 vaikai) baigtas.", "a count"),
    ("Projektas „Žalias kiemas“ (Utena) baigtas.", "a place"),
    ("Klubas „Žalias kiemas“ (BITĖ) veikia.", "a club's abbreviation"),
    ("PROJEKTAS „ŽALIAS KIEMAS, UTENA, VILNIUS“", "all in capitals"),
    ("Baigtas projektas BITE (Utena).", "one word in brackets"),
    ("Akronimas:", "nothing behind the label"),
    ("Žalias kiemas", "no capitals"),
]


@pytest.mark.parametrize("rule, text, value", TITLES)
def test_reads_titles(rule, text, value):
    assert (rule, value) in found(text, "title")
    assert chosen(text, "title") == [value]


@pytest.mark.parametrize("rule, text, value", ACRONYMS)
def test_reads_acronyms(rule, text, value):
    assert (rule, value) in found(text, "acronym")
    assert chosen(text, "acronym") == [value]


@pytest.mark.parametrize("rule, text, value", TITLES + ACRONYMS)
def test_reads_decomposed_with_no_break_spaces_and_other_ends_of_lines(rule, text, value):
    field = "acronym" if rule.startswith("title.acronym") else "title"
    for variant in (unicodedata.normalize("NFD", text), text.replace(" ", "\u00a0"), text.replace("\n", "\r\n")):
        assert chosen(variant, field) == [value]


@pytest.mark.parametrize("rule, text, value", [row for row in TITLES + ACRONYMS if "heading" not in row[0]])
def test_reads_below_other_words(rule, text, value):
    field = "acronym" if rule.startswith("title.acronym") else "title"
    assert (rule, value) in found(f"Džiaugiamės visi kartu.\n\n{text}\n\nAčiū visiems.", field)


@pytest.mark.parametrize("text, why", NO_TITLES)
def test_leaves_titles_alone(text, why):
    assert found(text, "title") == set(), why


@pytest.mark.parametrize("text, why", NO_ACRONYMS)
def test_leaves_acronyms_alone(text, why):
    assert found(text, "acronym") == set(), why


@pytest.mark.parametrize(
    "text, value",
    [
        (f"Mūsų metai\n\nBaigtas projektas „Žalias kiemas“.{TEXT}", "Žalias kiemas"),
        (f"Mūsų metai\n\nProjekto pavadinimas: Mėlynas dangus\n\nBaigtas projektas „Kitas“.{TEXT}", "Mėlynas dangus"),
        ("Baigtas projektas „Žalias kiemas“, pradėtas projektas „Mėlynas dangus“.", "Žalias kiemas"),
        # Another than the one reported
        ("Pernai vykdėme projektą „Sodas“, o šiemet – vėl. Projektas „Mano medis“ truks metus.", "Mano medis"),
        ("Prieš dvejus metus vykdėme projektą „Sodas“. Projektas „Mano medis“ truks metus.", "Mano medis"),
        ("Pernykštis projektas „Sodas“ pavyko. Šiemet vykdome projektą „Mano medis“.", "Mano medis"),
        ("Tęsdami pernai pradėtą projektą „Sodas“, šiemet vykdome projektą „Mano medis“.", "Mano medis"),
        ("Po projekto „Sodas“ bendruomenė ėmėsi naujo projekto „Mano medis“.", "Mano medis"),
        ("Praėjusiais metais baigtas projektas „Sodas“, jo tąsa – projektas „Mano medis“.", "Mano medis"),
        ("Pernai įgyvendinome projektą „Sodas“. Kitąmet vykdysime projektą „Mano medis“.", "Sodas"),
        ("Pernai įgyvendinome projektą „Sodas“. Dabar vyksta ir projektas „Mano medis“.", "Sodas"),
        ("Praėjusiais metais vykdėme projektą „Sodas“. Jis truko metus.", "Sodas"),
        ("Projektas „Mano medis“ tęsia pernai vykdytą projektą „Sodas“.", "Mano medis"),
    ],
)
def test_the_best_sign_wins_then_the_first(text, value):
    assert chosen(text, "title") == [value]
