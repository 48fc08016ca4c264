"""Names of organisations: in running text, in lists, and the keys under which they meet."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import normalise
from ngoreport.document.span import Span
from ngoreport.lithuanian.declension import Case
from ngoreport.lithuanian.names import (
    Organisation,
    abbreviations,
    find_organisations,
    names_in,
    organisation_key,
    split_names,
)

# --- running text: text, the words of each mention, the names ---------------------------------

FOUND = [
    ("pagal Europos Sąjungos „Naujos kartos“ priemonę", ["Europos Sąjungos"], ["Europos Sąjunga"]),
    ("Vykdė Merkinės gimnazijos mokiniai", ["Merkinės gimnazijos"], ["Merkinės gimnazija"]),
    (
        "Rėmė Prieglobsčio, migracijos ir integracijos fondas",
        ["Prieglobsčio, migracijos ir integracijos fondas"],
        ["Prieglobsčio, migracijos ir integracijos fondas"],
    ),
    ("Atvyko asociacija VILTIS ir kiti", ["asociacija VILTIS"], ["asociacija VILTIS"]),
    ("vykdė Išlaužo kaimo bendruomenė", ["Išlaužo kaimo bendruomenė"], ["Išlaužo kaimo bendruomenė"]),
    ("Gera diena. Padovanojo asociacija VILTIS", ["asociacija VILTIS"], ["asociacija VILTIS"]),
    ("tuo rūpinasi teatro dirbtuvės DURYS", ["teatro dirbtuvės DURYS"], ["teatro dirbtuvė DURYS"]),
    ("kurį padovanojo labdaros fondas „Petys“", ["labdaros fondas „Petys“"], ["labdaros fondas „Petys“"]),
    ("Rietavo gimnazija laimėjo", ["Rietavo gimnazija"], ["Rietavo gimnazija"]),
    ("Kultūros ministerija „Pirmam raktui“ skyrė", ["Kultūros ministerija"], ["Kultūros ministerija"]),
    ("Nuotraukos klubo „Kvapas“", ["klubo „Kvapas“"], ["klubas „Kvapas“"]),
    # a head with its genitives and adjectives
    ("Projektą vykdo Jaunimo įgūdžių agentūra", ["Jaunimo įgūdžių agentūra"], ["Jaunimo įgūdžių agentūra"]),
    ("Nuo 2013 m. Žiemgalos krašto caritas lanko senolius", ["Žiemgalos krašto caritas"], ["Žiemgalos krašto caritas"]),
    (
        "Vasarį Nacionalinė mokėjimo agentūra prie Žemės ūkio ministerijos pranešė",
        ["Nacionalinė mokėjimo agentūra prie Žemės ūkio ministerijos"],
        ["Nacionalinė mokėjimo agentūra prie Žemės ūkio ministerijos"],
    ),
    (
        "tarp Anykščių rajono gerovės centro ir Centrinės projektų valdymo agentūros buvo",
        ["Anykščių rajono gerovės centro", "Centrinės projektų valdymo agentūros"],
        ["Anykščių rajono gerovės centras", "Centrinė projektų valdymo agentūra"],
    ),
    ("gavo iš Šakių raj. savivaldybės", ["Šakių raj. savivaldybės"], ["Šakių raj. savivaldybė"]),
    ("Vykdytojas Naujasodės Šv. Izidoriaus parapija", ["Naujasodės Šv. Izidoriaus parapija"],
     ["Naujasodės Šv. Izidoriaus parapija"]),
    ("padėjo Schleswig-Holstein diakonijos nariai", ["Schleswig-Holstein diakonijos"],
     ["Schleswig-Holstein diakonija"]),
    ("2019 m. Subatėnų mokykla-darželis pradėjo", ["Subatėnų mokykla-darželis"], ["Subatėnų mokykla-darželis"]),
    (
        "remia Lietuvos Respublikos socialinės apsaugos ir\ndarbo ministerija.",
        ["Lietuvos Respublikos socialinės apsaugos ir\ndarbo ministerija"],
        ["Lietuvos Respublikos socialinės apsaugos ir darbo ministerija"],
    ),
    ("tyrimą atliko Vilniaus Gedimino technikos universitetas", ["Vilniaus Gedimino technikos universitetas"],
     ["Vilniaus Gedimino technikos universitetas"]),
    ("mums padėjo kaimo bendruomenė „Rugiagėlė“", ["kaimo bendruomenė „Rugiagėlė“"],
     ["kaimo bendruomenė „Rugiagėlė“"]),
    ("Rėmė Spaudos, radijo ir televizijos rėmimo fondas", ["Spaudos, radijo ir televizijos rėmimo fondas"],
     ["Spaudos, radijo ir televizijos rėmimo fondas"]),
    ("skyrius yra Utenos šeimos ir vaiko gerovės centre ir Utenos šeimos ir vaiko gerovės centro kieme",
     ["Utenos šeimos ir vaiko gerovės centro"], ["Utenos šeimos ir vaiko gerovės centras"]),
    ("prašo Trakų rajono paramos šeimai ir vaikams centras", ["Trakų rajono paramos šeimai ir vaikams centras"],
     ["Trakų rajono paramos šeimai ir vaikams centras"]),
    # a name in quotation marks behind the head, or in the middle
    ("Dar žiemą kaimo bendruomenė „Rugiagėlė“ surašė", ["kaimo bendruomenė „Rugiagėlė“"],
     ["kaimo bendruomenė „Rugiagėlė“"]),
    ("parašė Šiaulių kurčiųjų šeimų klubo „Aidas“ nariai", ["Šiaulių kurčiųjų šeimų klubo „Aidas“"],
     ["Šiaulių kurčiųjų šeimų klubas „Aidas“"]),
    ("įrengta Jašiūnų „Aušros“ mokyklai", ["Jašiūnų „Aušros“ mokyklai"], ["Jašiūnų „Aušros“ mokykla"]),
    ("Partneris Ukmergės krašto VVG „Prie Šventosios“", ["Ukmergės krašto VVG „Prie Šventosios“"],
     ["Ukmergės krašto VVG „Prie Šventosios“"]),
    ("„Mankšta“ Raguvėnų klubas „Gyvata“ praneša", ["Raguvėnų klubas „Gyvata“"], ["Raguvėnų klubas „Gyvata“"]),
    ("„Vilties sodo“ bendruomenė laukia", ["„Vilties sodo“ bendruomenė"], ["„Vilties sodo“ bendruomenė"]),
    ("mokėsi su Biržų „Aušros“ pagrindine mokykla", ["Biržų „Aušros“ pagrindine mokykla"],
     ["Biržų „Aušros“ pagrindinė mokykla"]),
    # legal forms
    ("jai padeda VšĮ „Antakalnio slenkstis“.", ["VšĮ „Antakalnio slenkstis“"], ["VšĮ „Antakalnio slenkstis“"]),
    ("Vykdė VŠĮ „Socialinės partnerystės centro“ nariai", ["VŠĮ „Socialinės partnerystės centro“"],
     ["VŠĮ „Socialinės partnerystės centras“"]),
    ("vykdė BĮ Neįgaliųjų užimtumo namai „Gegutė“", ["BĮ Neįgaliųjų užimtumo namai „Gegutė“"],
     ["BĮ Neįgaliųjų užimtumo namai „Gegutė“"]),
    ("Vykdytojas – „Krašto raštai“, VšĮ", ["„Krašto raštai“, VšĮ"], ["„Krašto raštai“, VšĮ"]),
    ("Partneris BALTIJAS DIALOGS SIA", ["BALTIJAS DIALOGS SIA"], ["BALTIJAS DIALOGS SIA"]),
    # payers
    ("lėšos: ES, valstybės biudžeto ir savivaldybės", ["ES", "valstybės biudžeto", "savivaldybės"],
     ["ES", "valstybės biudžetas", "savivaldybė"]),
    ("iš Europos Sąjungos struktūrinių fondų lėšų", ["Europos Sąjungos struktūrinių fondų"],
     ["Europos Sąjungos struktūriniai fondai"]),
    ("finansuotas LR SAM", ["LR SAM"], ["LR SAM"]),
    ("finansuoja EEE finansinio mechanizmo biuras", ["EEE finansinio mechanizmo biuras"],
     ["EEE finansinio mechanizmo biuras"]),
    # several under one head
    ("parėmė Kupiškio ir Zarasų rajonų savivaldybės", ["Kupiškio", "Zarasų rajonų savivaldybės"],
     ["Kupiškio rajono savivaldybė", "Zarasų rajono savivaldybė"]),
    # letters without marks
    ("projekta remia Taurages rajono savivaldybes administracija", ["Taurages rajono savivaldybes administracija"],
     ["Taurages rajono savivaldybes administracija"]),
]  # fmt: skip

NOT_FOUND = [
    ("klubas LEADER projektą pradėjo", "a project's letters"),
    ("mokykla SEMPRE laukė", "letters behind a school"),
    ("Savivaldybių socialiniai darbuotojai dirbo", "a kind, in the plural"),
    ("susitiko su 9 savivaldybių atviraisiais jaunimo centrais", "a kind, counted"),
    ("Biblioteka nėra vien knygos", "a common noun that opens a sentence"),
    ("Fondo tikslas – kad geros idėjos neliktų stalčiuose", "a common noun that opens a sentence"),
    ("mokyklos kieme pasodinti medžiai", "a common noun"),
    ("„Gyvosios bibliotekos“ renginys", "a title in quotation marks"),
    ("Projekto biudžetas didelis", "the project's own budget"),
    ("Patobulintos klubo patalpos", "a participle that looks like a genitive"),
    ("filmas parodytas Raseinių kultūros centre", "a place where something happens"),
    ("išleistas naujienlaiškis „Patirtis“ ir surengta stovykla „Be ekranų“", "not bodies"),
    ("Vietos veiklos grupės nariai susitiko", "a kind that opens a sentence"),
    ("12 000 Eur", "no words"),
    ("", "empty"),
]


def _spans_of(text: str) -> list[tuple[str, str]]:
    matching = normalise(text)
    found = (mention.in_text_as_read(matching) for mention in find_organisations(matching))
    return [(text[mention.span.start : mention.span.end], mention.value.name) for mention in found]


@pytest.mark.parametrize(("text", "written", "names"), FOUND)
def test_finds(text: str, written: list[str], names: list[str]) -> None:
    assert _spans_of(text) == list(zip(written, names, strict=True))


@pytest.mark.parametrize(("text", "written", "names"), FOUND)
def test_finds_in_other_encodings_and_inside_a_text(text: str, written: list[str], names: list[str]) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert [name for _, name in _spans_of(decomposed)] == names
    assert [word for word, _ in _spans_of(decomposed)] == [unicodedata.normalize("NFD", word) for word in written]
    assert [name for _, name in _spans_of(text.replace(" ", "\u00a0"))] == names
    assert [name for _, name in _spans_of(f"Visi laukia. {text}\n\nIki pasimatymo!")] == names


@pytest.mark.parametrize(("text", "why"), NOT_FOUND)
def test_leaves_alone(text: str, why: str) -> None:
    assert _spans_of(text) == [], why


def test_a_mention_says_how_it_was_written() -> None:
    (mention,) = find_organisations(normalise("Lėšas skyrė VšĮ „Socialinės partnerystės\ncentro“ nariai."))
    assert mention.value == Organisation(
        name="VšĮ „Socialinės partnerystės centras“",
        written="VšĮ „Socialinės partnerystės centro“",
        legal_form="VšĮ",
        plural=False,
        in_nominative=False,
    )
    (long,) = find_organisations(normalise("padėjo viešosios įstaigos „Krašto raštai“ nariai"))
    assert (long.value.name, long.value.legal_form) == ("viešoji įstaiga „Krašto raštai“", "viešoji įstaiga")
    (funds,) = find_organisations(normalise("remia Europos Sąjungos fondai"))
    assert (funds.value.plural, funds.value.in_nominative) == (True, True)


# --- lists ------------------------------------------------------------------------------------

LISTS = [
    # value, case, names
    ("A klubas, B centras ir C mokykla", None, ["A klubas", "B centras", "C mokykla"]),
    (
        (
            "Trakų rajono paramos šeimai ir vaikams centras, Dieveniškių „Ryto“ gimnazija,  Neformaliojo ugdymo "
            "centras, Utenos šeimos ir vaiko gerovės centras, Kavarsko pagrindinė mokykla-daugiafunkcinis centras, "
            "Vilniaus miesto savivaldybės administracijos Socialinės paramos skyrius"
        ),
        None,
        ["Trakų rajono paramos šeimai ir vaikams centras", "Dieveniškių „Ryto“ gimnazija",
         "Neformaliojo ugdymo centras", "Utenos šeimos ir vaiko gerovės centras",
         "Kavarsko pagrindinė mokykla-daugiafunkcinis centras",
         "Vilniaus miesto savivaldybės administracijos Socialinės paramos skyrius"],
    ),
    (
        "Kelmės socialinės globos bičiulija ir Tytuvėnų jaunimo klubu „Kibirkštis“",
        Case.INSTRUMENTAL,
        ["Kelmės socialinės globos bičiulija", "Tytuvėnų jaunimo klubas „Kibirkštis“"],
    ),
    (
        "VšĮ „Sveikas krūmas“, taip pat Subatėnų ambulatorija bei Subatėnų biblioteka.",
        None,
        ["VšĮ „Sveikas krūmas“", "Subatėnų ambulatorija", "Subatėnų biblioteka"],
    ),
    ("Alytaus kolegija; Seinų gmina;\nPunsko licėjus", None, ["Alytaus kolegija", "Seinų gmina", "Punsko licėjus"]),
    # names with commas and „ir“
    (
        "Švietimo, mokslo ir sporto ministerija, Spaudos, radijo ir televizijos rėmimo fondas",
        None,
        ["Švietimo, mokslo ir sporto ministerija", "Spaudos, radijo ir televizijos rėmimo fondas"],
    ),
    ("Debeikėnų vaikų ir jaunimo klubas „Burė“", None, ["Debeikėnų vaikų ir jaunimo klubas „Burė“"]),
    ("VšĮ „Ratas, stipinas ir ašis“, UAB „Tiltas“", None, ["VšĮ „Ratas, stipinas ir ašis“", "UAB „Tiltas“"]),
    ("Socialinės partnerystės centras, VšĮ", None, ["Socialinės partnerystės centras, VšĮ"]),
    # lines
    (
        "PL Nidos žvejų sodybos muziejus\nPP2 Pavilostos pakrantės muziejus\nPP3: Sventajos jachtklubas",
        None,
        ["Nidos žvejų sodybos muziejus", "Pavilostos pakrantės muziejus", "Sventajos jachtklubas"],
    ),
    (
        "• Kaimo iniciatyvų fondas\n• Kauno klubas „Aitvaras“;\n1. Alytaus kolegija\n2) Seinų gmina",
        None,
        ["Kaimo iniciatyvų fondas", "Kauno klubas „Aitvaras“", "Alytaus kolegija", "Seinų gmina"],
    ),
    ("Šilutės draugija „Gandras“, Lietuvos jaunimo dirbtuvių\nsąjunga", None,
     ["Šilutės draugija „Gandras“", "Lietuvos jaunimo dirbtuvių sąjunga"]),
    ("Vilniaus miesto savivaldybės administracijos\nSocialinės paramos skyrius", None,
     ["Vilniaus miesto savivaldybės administracijos Socialinės paramos skyrius"]),
    # several under one head
    ("Kupiškio ir Zarasų rajonų savivaldybių", Case.GENITIVE,
     ["Kupiškio rajono savivaldybė", "Zarasų rajono savivaldybė"]),
    (
        "Karalių, Gudelių ir Puskelnių kaimo bendruomenėmis",
        Case.INSTRUMENTAL,
        ["Karalių kaimo bendruomenė", "Gudelių kaimo bendruomenė", "Puskelnių kaimo bendruomenė"],
    ),
    ("Karalių ir Gudelių pagrindinėmis mokyklomis", Case.INSTRUMENTAL,
     ["Karalių pagrindinė mokykla", "Gudelių pagrindinė mokykla"]),
    ("Kauno miesto ir rajono savivaldybės", None, ["Kauno miesto savivaldybė", "Kauno rajono savivaldybė"]),
    # money
    (
        "Europos Socialinio fondo ir Lietuvos Respublikos valstybės biudžeto lėšų",
        Case.GENITIVE,
        ["Europos Socialinis fondas", "Lietuvos Respublikos valstybės biudžetas"],
    ),
    (
        "Europos socialinio fondo, Lietuvos valstybės biudžeto bei Skuodo rajono savivaldybės lėšomis",
        None,
        ["Europos socialinis fondas", "Lietuvos valstybės biudžetas", "Skuodo rajono savivaldybė"],
    ),
    ("ES fondų ir valstybės biudžeto lėšos", None, ["ES fondai", "valstybės biudžetas"]),
    # what stands around a name
    (
        "Saldutiškio kaimo bendruomenė, kurios nariai prie projekto prisideda salėmis, įrankiais ir darbu",
        None,
        ["Saldutiškio kaimo bendruomenė"],
    ),
    (
        (
            "Lietuvos kaimo moterų forumas – vienija 26 rajonų klubus, atstovauja kaimo moterims.\n"
            "Kvinnor i Dalarna – Švedijos organizacija, prieš dvidešimt metų pradėjusi veiklą. Ji didelė."
        ),
        None,
        ["Lietuvos kaimo moterų forumas", "Kvinnor i Dalarna"],
    ),
    (
        "Žemaitijos moterų centras, Liepų g. 5, LT-92114 Klaipėda, tel. +370 600 00 034, direktorė Ona Onaitė",
        None,
        ["Žemaitijos moterų centras"],
    ),
    ("Pavilostos pakrantės muziejumi (Latvija) ir Sventajos jachtklubu", Case.INSTRUMENTAL,
     ["Pavilostos pakrantės muziejus", "Sventajos jachtklubas"]),
    ("1. Vokietija – Stiftung Bildung; 2. Latvija – biedrība „Dzīve“", None, ["Stiftung Bildung", "biedrība „Dzīve“"]),
    ("VšĮ Lietuvos vaikų centras kartu su Vilniaus Žvėryno gimnazija", None,
     ["VšĮ Lietuvos vaikų centras", "Vilniaus Žvėryno gimnazija"]),
    ("asociacija ,,Mes kartu'', Kazlų Rūdos bendruomenė", None,
     ["asociacija ,,Mes kartu''", "Kazlų Rūdos bendruomenė"]),
    # one sure nominative decides for the list
    ("Vilniaus universitetas, Santaros klinikos", None, ["Vilniaus universitetas", "Santaros klinikos"]),
    ("Zarasų profesinės mokyklos, Dusetų gimnazijos ir Zarasų centro", Case.GENITIVE,
     ["Zarasų profesinė mokykla", "Dusetų gimnazija", "Zarasų centras"]),
    ("LGD „Żarnowiec“ Lenkija", None, ["LGD „Żarnowiec“"]),
    ("Jaunimo reikalų agentūra (JRA)", None, ["Jaunimo reikalų agentūra"]),
    ("Vilties draugija, kodas 300000622, Šilelio g. 5", None, ["Vilties draugija"]),
    # foreign names, capitals, marks of all kinds
    ("Fyns Landbrugsskole ir jaunimo organizacija „Grøn Vej“", None,
     ["Fyns Landbrugsskole", "jaunimo organizacija „Grøn Vej“"]),
    ("School for the Deaf in Zvolen, BALTIJAS DIALOGS SIA", None,
     ["School for the Deaf in Zvolen", "BALTIJAS DIALOGS SIA"]),
    ("VšĮ KLAIPĖDOS GESTŲ KALBOS NAMAI", None, ["VšĮ KLAIPĖDOS GESTŲ KALBOS NAMAI"]),
    ('VšĮ "Ratas" ir asociacija “Tiltas”', None, ['VšĮ "Ratas"', "asociacija “Tiltas”"]),
    ("„Langai“", None, ["„Langai“"]),
    ("lopšelis-darželis „Žiburėlis“", None, ["lopšelis-darželis „Žiburėlis“"]),
]  # fmt: skip

NO_NAMES = [
    ("vietos mokyklos", "a kind"),
    ("66 globos centrai", "a kind, counted"),
    ("9 savivaldybių atviraisiais jaunimo centrais", "a kind, counted"),
    ("kitos organizacijos", "a kind"),
    ("Kitos nevyriausybinės organizacijos", "a kind"),
    ("Petras Petraitis", "a person"),
    ("Lenkija", "a country"),
    ("partneriai iš Latvijos, Estijos ir Lenkijos", "countries"),
    ("tel. +370 600 00 034", "a telephone number"),
    ("Liepų g. 5, Klaipėda", "an address"),
    ("", "empty"),
    (" ,;\n- ", "marks alone"),
]


def _names(text: str, case: Case | None) -> list[str]:
    matching = normalise(text)
    return [mention.value.name for mention in names_in(matching, Span(0, len(matching.normal)), case)]


@pytest.mark.parametrize(("text", "case", "names"), LISTS)
def test_names_of_a_list(text: str, case: Case | None, names: list[str]) -> None:
    assert _names(text, case) == names
    assert _names(unicodedata.normalize("NFD", text), case) == names
    assert _names(text.replace(" ", "\u00a0"), case) == names


@pytest.mark.parametrize(("text", "why"), NO_NAMES)
def test_no_names(text: str, why: str) -> None:
    assert _names(text, None) == [], why


def test_names_are_cut_from_the_span_alone() -> None:
    text = normalise("Partneriai: Alytaus kolegija ir Seinų gmina. Vadovas Jonas")
    start, end = text.normal.index("Alytaus"), text.normal.index(". Vadovas")
    mentions = names_in(text, Span(start, end))
    assert [text.shown[m.span.start : m.span.end] for m in mentions] == ["Alytaus kolegija", "Seinų gmina"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Alytaus kolegija, Seinų gmina", ["Alytaus kolegija", "Seinų gmina"]),
        ("VšĮ „A, B“ (C, D ir E), Kauno klubas", ["VšĮ „A, B“ (C, D ir E)", "Kauno klubas"]),
        ("Aplinkos ministerijos, Alytaus kolegijos", ["Aplinkos ministerijos", "Alytaus kolegijos"]),
        ("Socialinės apsaugos ir darbo ministerija", ["Socialinės apsaugos ir darbo ministerija"]),
        ("", []),
    ],
)
def test_parts(text: str, pieces: list[str]) -> None:
    matching = normalise(text)
    spans = split_names(matching, Span(0, len(matching.normal)))
    assert [matching.shown[span.start : span.end] for span in spans] == pieces


# --- keys and abbreviations -------------------------------------------------------------------


@pytest.mark.parametrize(
    "spellings",
    [
        [
            "LR socialinės apsaugos ir darbo ministerija",
            "Lietuvos Respublikos Socialinės apsaugos ir darbo ministerija",
        ],
        ["Šakių raj. Savivaldybė", "Šakių rajono savivaldybė", "Šakių r. sav.", "Sakiu rajono savivaldybe"],
        ["VšĮ „Gyvata“", "„Gyvata“, VšĮ", "viešoji įstaiga „Gyvata“", "Gyvata", 'VŠĮ "GYVATA"'],
        ["Telšynės m. savivaldybė", "Telšynės miesto savivaldybė"],
        ["Jaunimo reikalų agentūra (JRA)", "Jaunimo reikalų agentūra"],
        ["asociacija „Kelmės kiemai“", "Kelmės kiemai"],
        ["NVO fondas", "Nevyriausybinių organizacijų fondas"],
    ],
)
def test_spellings_of_one_organisation_meet(spellings: list[str]) -> None:
    assert len({organisation_key(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kauno miesto savivaldybė", "Kauno rajono savivaldybė"),
        ("Kauno kolegija", "Alytaus kolegija"),
        ("Kauno rajono savivaldybė", "Kauno rajono savivaldybės administracija"),
    ],
)
def test_different_organisations_stay_apart(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("finansuoja Jaunimo reikalų agentūros (JRA) fondas", {"JRA": "Jaunimo reikalų agentūra"}),
        ("Socialinės partnerystės centras (toliau – SPC) padėjo", {"SPC": "Socialinės partnerystės centras"}),
        ("Europos regioninės plėtros fondo (toliau tekste – „ERPF“)", {"ERPF": "Europos regioninės plėtros fondas"}),
        ("Socialinės apsaugos ir darbo ministerija (SADM)", {"SADM": "Socialinės apsaugos ir darbo ministerija"}),
        ("Pavilosta (Latvija), dirbtuvės (Tauragė)", {}),
        ("strategija (toliau – VPS)", {}),
        ("be skliaustų", {}),
    ],
)
def test_abbreviations(text: str, found: dict[str, str]) -> None:
    assert abbreviations(normalise(text)) == found


# --- whatever comes ---------------------------------------------------------------------------

PIECES = st.lists(
    st.sampled_from(
        [
            "Kauno",
            "klubas",
            "fondo",
            " ",
            ", ",
            " ir ",
            "„",
            "“",
            "(",
            ")",
            "\n",
            "VšĮ",
            "savivaldybės",
            " – ",
            "12",
            ".",
            "a",
            "-",
        ]
    ),
    max_size=40,
).map("".join)


@given(PIECES)
def test_spans_lie_in_the_text_and_do_not_cross(text: str) -> None:
    matching = normalise(text)
    whole = Span(0, len(matching.normal))
    for mentions in (find_organisations(matching), names_in(matching, whole)):
        ends = 0
        for mention in mentions:
            assert ends <= mention.span.start < mention.span.end <= len(matching.normal)
            assert mention.value.name.strip()
            ends = mention.span.end
    pieces = split_names(matching, whole)
    assert all(whole.contains(piece) and piece.start < piece.end for piece in pieces)
    assert isinstance(organisation_key(text), str)
