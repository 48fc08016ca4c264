"""Labels: how they stand before their values, and words that only look like them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.lexicon import as_labels, label_fields, label_phrases, label_table


def labels_of(text: str, own: dict[str, list[str]] | None = None, *, weak: bool = False) -> list[tuple[str, str, str]]:
    """Field, separator and value of each label; those that nothing parts from a value only where asked."""
    document = Document(text, label_table(as_labels(own)))
    return [
        (label.field, label.separator, document.text.value(label.value))
        for block in document.blocks
        for label in block.labels
        if weak or label.separator != "none"
    ]


READ = [
    # before a colon
    ("Projekto pavadinimas: Žalias kiemas", [("title", "colon", "Žalias kiemas")]),
    ("Pavadinimas:Žalias kiemas", [("title", "colon", "Žalias kiemas")]),
    ("Pavadinimas : Žalias kiemas", [("title", "colon", "Žalias kiemas")]),
    ("Pavadinimas   :   Žalias kiemas", [("title", "cell", "Žalias kiemas")]),
    ("Projekto vykdytojas: VšĮ „Bitė“", [("implementer", "colon", "VšĮ „Bitė“")]),
    ("Projekto partneriai: muziejus", [("partners", "colon", "muziejus")]),
    ("Projektą finansuoja: ministerija", [("funders", "colon", "ministerija")]),
    ("Projekto trukmė: 12 mėn.", [("period", "colon", "12 mėn.")]),
    # questions, the first person, a full stop
    ("Ką darysime?", [("activities_planned", "end", "")]),
    ("KĄ DARYSIME?", [("activities_planned", "end", "")]),
    ("Ką mes jau spėjome padaryti?", [("activities_done", "end", "")]),
    ("Ka padarem:", [("activities_done", "colon", "")]),
    ("Štai ką nuveikėme per metus:", [("activities_done", "colon", "")]),
    ("Kas jau įvyko", [("activities_done", "end", "")]),
    ("Kas laukia toliau?", [("activities_planned", "end", "")]),
    ("Ką norime padaryti?", [("activities_planned", "end", "")]),
    ("Ką veikiame", [("activities", "end", "")]),
    ("Ką pavyko pasiekti", [("results", "end", "")]),
    ("Ko siekėme?", [("goal", "end", "")]),
    ("Ką darėte? (trumpai, punktais)", [("activities_done", "end", "")]),
    ("Kokios veiklos vyko?", [("activities_done", "end", "")]),
    ("Kas pasikeitė (projekto rezultatai):", [("results", "colon", "")]),
    ("Ką nuveikėme (projekto metu): žygį", [("activities_done", "colon", "žygį")]),
    ("Kiek žmonių dalyvavo? 25", [("participants", "colon", "25")]),
    ("Kiek vaikų dalyvavo: 25", [("participants", "colon", "25")]),
    ("Kam to reikėjo? (iniciatyvos tikslas)", [("goal", "end", "")]),
    ("Koks projekto tikslas?", [("goal", "end", "")]),
    ("Kiek pinigų išleista?", [("funding_spent", "end", "")]),
    ("Kas padėjo?", [("other", "end", "")]),
    ("Kas nuveikta 2018–2019 metais", [("activities_done", "end", "")]),
    ("Projekto vykdymo sutarties Nr.: AB-12", [("codes", "colon", "AB-12")]),
    ("Ko siekėme? Norėjome vienybės.", [("goal", "colon", "Norėjome vienybės.")]),
    ("Ką norime pasiekti: vienybės", [("goal", "colon", "vienybės")]),
    ("Projekto rezultatai. Įkurtas klubas.", [("results", "colon", "Įkurtas klubas.")]),
    ("Projekto pradžia: 2020-01-01", [("period_start", "colon", "2020-01-01")]),
    ("Projekto pabaiga: 2020-12-31", [("period_end", "colon", "2020-12-31")]),
    ("Sutarties Nr.: ABC-12", [("codes", "colon", "ABC-12")]),
    ("Projekto Nr. ABC-12", []),
    ("Tikslas: mokyti", [("goal", "colon", "mokyti")]),
    ("Uždaviniai: mokyti", [("objectives", "colon", "mokyti")]),
    ("Vykdytos veiklos: mugė", [("activities_done", "colon", "mugė")]),
    ("Planuojamos veiklos: mugė", [("activities_planned", "colon", "mugė")]),
    ("Rezultatai: mugė", [("results", "colon", "mugė")]),
    ("Dalyvių skaičius: 25", [("participants", "colon", "25")]),
    ("Projekto vykdymo vieta: Utena", [("locations", "colon", "Utena")]),
    ("Akronimas: BITĖ", [("acronym", "colon", "BITĖ")]),
    ("Telefonas: 8 600 00 101", [("other", "colon", "8 600 00 101")]),
    # label – value, with any dash
    ("Projekto vykdytojas – VšĮ „Bitė“", [("implementer", "dash", "VšĮ „Bitė“")]),
    ("Projekto vykdytojas - VšĮ „Bitė“", [("implementer", "dash", "VšĮ „Bitė“")]),
    ("Projekto vykdytojas -- VšĮ „Bitė“", [("implementer", "dash", "VšĮ „Bitė“")]),
    ("Tikslas– mokyti", [("goal", "dash", "mokyti")]),
    # what is said to be it
    ("Projekto tikslas yra mokyti.", [("goal", "verb", "mokyti.")]),
    ("Projekto tikslas buvo mokyti.", [("goal", "verb", "mokyti.")]),
    ("Projekto partneriai yra muziejus ir mokykla.", [("partners", "verb", "muziejus ir mokykla.")]),
    # alone in its line
    ("Projekto tikslas\nMokyti vaikus.", [("goal", "end", "")]),
    ("Projekto tikslas:\nMokyti vaikus.", [("goal", "colon", "")]),
    ("PROJEKTO TIKSLAS\nMokyti vaikus.", [("goal", "end", "")]),
    # rows
    ("Trukmė\t12 mėn.", [("period", "cell", "12 mėn.")]),
    ("Trukmė | 12 mėn.", [("period", "cell", "12 mėn.")]),
    ("Trukmė      12 mėn.", [("period", "cell", "12 mėn.")]),
    ("| Trukmė | 12 mėn. |", [("period", "cell", "12 mėn.")]),
    ("Trukmė:\t12 mėn.", [("period", "colon", "12 mėn.")]),
    ("1.\tTrukmė\t12 mėn.", [("period", "cell", "12 mėn.")]),
    ("Trukmė\t12 mėn.\tVertė\t500 Eur", [("period", "cell", "12 mėn."), ("funding_total", "cell", "500 Eur")]),
    ("Trukmė: 12 mėn.\tVertė: 500 Eur", [("period", "colon", "12 mėn."), ("funding_total", "colon", "500 Eur")]),
    ("500 Eur\tIš viso", [("funding_total", "end", "")]),
    # several in one paragraph
    (
        "Projekto vykdytojas: VšĮ „Bitė“. Partneris: muziejus. Trukmė: 12 mėn.",
        [("implementer", "colon", "VšĮ „Bitė“."), ("partners", "colon", "muziejus."), ("period", "colon", "12 mėn.")],
    ),
    (
        "Projekto vykdytojas – VšĮ „Bitė“, Partneriai – muziejus",
        [("implementer", "dash", "VšĮ „Bitė“,"), ("partners", "dash", "muziejus")],
    ),
    (
        "Pavadinimas: Žalias kiemas Trukmė: 12 mėn. Vertė: 500 Eur",
        [("title", "colon", "Žalias kiemas"), ("period", "colon", "12 mėn."), ("funding_total", "colon", "500 Eur")],
    ),
    # numbers, marks and qualifiers before it
    ("1. Projekto pavadinimas: Žalias kiemas", [("title", "colon", "Žalias kiemas")]),
    ("2.Tikslas: mokyti", [("goal", "colon", "mokyti")]),
    ("1.1. Tikslas: mokyti", [("goal", "colon", "mokyti")]),
    ("• Tikslas: mokyti", [("goal", "colon", "mokyti")]),
    ("III. TIKSLAS", [("goal", "end", "")]),
    ("Jūsų projekto tikslas: mokyti", [("goal", "colon", "mokyti")]),
    ("Vietos projekto vykdytojas: VšĮ „Bitė“", [("implementer", "colon", "VšĮ „Bitė“")]),
    ("Įgyvendinamo projekto pavadinimas: Žalias kiemas", [("title", "colon", "Žalias kiemas")]),
    ("Pagrindinis projekto tikslas: mokyti", [("goal", "colon", "mokyti")]),
    ("Projekto „Žalias kiemas“ tikslas: mokyti", [("goal", "colon", "mokyti")]),
    ("Projekto „Žalias kiemas“ tikslas – mokyti", [("goal", "dash", "mokyti")]),
    # what stands between label and sign
    ("Projekto vertė, Lt: 500", [("funding_total", "colon", "500")]),
    ("Projekto vertė (su PVM): 500", [("funding_total", "colon", "500")]),
    ("Projekto vertė, Eur (su PVM): 500", [("funding_total", "colon", "500")]),
    ("Projekto vertė (Lt)\t500", [("funding_total", "cell", "500")]),
    # slips of a letter, lost marks, capitals
    ("Įgyvendinimo laikpotarpis: 2020 m.", [("period", "colon", "2020 m.")]),
    ("Projekto vykdytijas: VšĮ „Bitė“", [("implementer", "colon", "VšĮ „Bitė“")]),
    ("Projekto partneriiai: muziejus", [("partners", "colon", "muziejus")]),
    ("Projekto partneria: muziejus", []),
    ("Projekto pavadinmas: Žalias kiemas", [("title", "colon", "Žalias kiemas")]),
    ("Igyvendinimo laikotarpis: 2020 m.", [("period", "colon", "2020 m.")]),
    ("UZDAVINIAI: mokyti", [("objectives", "colon", "mokyti")]),
    ("PROJEKTO VYKDYTOJAS: VšĮ „Bitė“", [("implementer", "colon", "VšĮ „Bitė“")]),
    ("projekto vykdytojas: VšĮ „Bitė“", [("implementer", "colon", "VšĮ „Bitė“")]),
    # broken over a line
    ("Projekto įgyvendinimo\nlaikotarpis: 2020 m.", [("period", "colon", "2020 m.")]),
]
HINTS = [
    ("Projekto tikslas\n(ne daugiau kaip 300 simbolių)\nSuburti visus.", "goal", "Suburti visus."),
    ("Projekto partneriai\n(jei yra)\nutenos muziejus", "partners", "utenos muziejus"),
    ("PROJEKTO TIKSLAS\n(trumpai)\nSuburti visus.", "goal", "Suburti visus."),
]
LEFT_ALONE = [
    ("Ką mes jau spėjome padaryti, matosi visiems.", "a sentence"),
    ("Kas ten vyko?", "a question of something else"),
    ("Ko siekėme, tą pasiekėme.", "a sentence"),
    ("Kiek žmonių dalyvavo, niekas neskaičiavo.", "a sentence"),
    ("Kam to reikėjo, žino visi.", "a sentence"),
    ("Atėjo visi. Ką padarėme? Mugę.", "a question in the midst of a paragraph"),
    ("Projekto tikslai ir partneriai džiugino: visi plojo.", "a sentence"),
    ("Mūsų projekto veiklos vyko mieste: aikštėje ir parke.", "a sentence"),
    ("Sutikome partneriai: muziejus", "no capital in the midst of a line"),
    ("Renginio „Tikslas: mokyti“ dalyviai", "inside a quotation"),
    ("Projekto „Žalias kiemas\tdidelis“ veiklos", "a quotation that goes on past the cell"),
    ("Vieta-prieglobstis visiems", "a compound"),
    ("Tikslas-mokyti", "a compound, for all that is seen"),
    ("Veiklos ir rezultatai džiugina.", "a sentence"),
    ("Partnerius: muziejus", "another case"),
    ("Tikslai@example.lt: mokyti", "an address"),
    ("Rezultatas_1: mokyti", "a file's name"),
    ("Temai: mokyti", "too short a word for a slip"),
    ("Atėjo dalyviai. Buvo linksma: visi šoko.", "nothing"),
    ("", "nothing"),
]
UNPARTED = [
    ("Projekto trukmė 12 mėn.", [("period", "none", "12 mėn.")]),
    ("Laikotarpis 2017 04 05 – 2020 04 05", [("period", "none", "2017 04 05 – 2020 04 05")]),
    ("Projekto Nr. ABC-12", [("codes", "none", "ABC-12")]),
    ("Buvo gera. Projekto vertė 500 Eur.", [("funding_total", "none", "500 Eur.")]),
    ("Trukmė: 12 mėn. Projekto Nr. ABC-12", [("period", "colon", "12 mėn."), ("codes", "none", "ABC-12")]),
    # ends no other label's value
    (
        "Aprašymas: mokymai. Veiklos vyko mieste.",
        [("other", "colon", "mokymai. Veiklos vyko mieste."), ("activities", "none", "vyko mieste.")],
    ),
    ("Vaikai dirbo. Jų Veiklos džiugino.", []),
]


@pytest.mark.parametrize("text, field, below", HINTS)
def test_small_print_under_a_label_is_no_value(text, field, below):
    document = Document(text)
    head, hint, value = document.blocks
    assert [label.field for label in head.labels] == [field]
    assert hint.kind is BlockKind.CLUTTER
    assert document.text.value(value.body) == below


@pytest.mark.parametrize("text, labels", READ)
def test_reads(text, labels):
    assert labels_of(text) == labels


@pytest.mark.parametrize("text, labels", READ)
def test_reads_decomposed(text, labels):
    assert labels_of(unicodedata.normalize("NFD", text)) == labels


@pytest.mark.parametrize("text, labels", [row for row in READ if "     " not in row[0]])
def test_reads_with_no_break_spaces(text, labels):
    assert labels_of(text.replace(" ", "\u00a0")) == labels


@pytest.mark.parametrize("text, labels", READ)
def test_reads_between_paragraphs(text, labels):
    assert labels_of(f"Buvo gera.\n\n{text}\n\nAčiū visiems.") == labels


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert labels_of(text) == [], why


@pytest.mark.parametrize("text, labels", UNPARTED)
def test_reads_what_nothing_parts(text, labels):
    assert labels_of(text, weak=True) == labels


OWN = [
    ("Iniciatyva: Žalias kiemas", {"title": ["Iniciatyva"]}, [("title", "colon", "Žalias kiemas")]),
    ("PROJEKTO INICIATYVA: Žalias kiemas", {"title": ["iniciatyva"]}, [("title", "colon", "Žalias kiemas")]),
    (
        "Kas įgyvendina? – VšĮ „Bitė“",
        {"implementer": ["Kas įgyvendina?"]},
        [("implementer", "colon", "VšĮ „Bitė“")],
    ),
    ("Kas daro: VšĮ „Bitė“", {"implementer": ["Kas daro"]}, [("implementer", "colon", "VšĮ „Bitė“")]),
    ("Project title: Green yard", {"title": ["Project title"]}, [("title", "colon", "Green yard")]),
    # a user's word wins over ours
    ("Tema: mokymai", {"activities": ["Tema"]}, [("activities", "colon", "mokymai")]),
]


@pytest.mark.parametrize("text, own, labels", OWN)
def test_own_labels(text, own, labels):
    assert labels_of(text, own) == labels


def test_own_labels_leave_ours():
    assert labels_of("Tikslas: mokyti", {"title": ["Iniciatyva"]}) == [("goal", "colon", "mokyti")]


def test_unknown_field_has_no_labels():
    with pytest.raises(ValueError, match="colour"):
        as_labels({"colour": ["Spalva"]})


@pytest.mark.parametrize("field", label_fields())
def test_every_label_of_the_data_is_read(field):
    """Each phrase at the head of a line; where two fields share one, the table says whose it is."""
    for phrase in label_phrases(field):
        folded = tuple("".join(sign if sign.isalnum() else " " for sign in fold(phrase)).split())
        if Document(f"{phrase.capitalize()} – 123").blocks[0].kind is BlockKind.CLUTTER:
            continue  # „Publikavimo data“ opens a line of the page, not of the report
        assert labels_of(f"{phrase.capitalize()} – 123") == [(label_table().fields[folded], "dash", "123")], phrase


QUALIFIED = [
    ("Projekto tikslas: mokyti", True, ""),
    ("Tikslas: mokyti", False, ""),
    ("Projekto „Žalias kiemas“ tikslas: mokyti", True, ""),
    ("Projekto vertė, Lt: 500", True, "lt"),
    ("Vertė (be PVM): 500", False, "(be pvm)"),
    ("Suma, Eur (su PVM): 500", False, "eur (su pvm)"),
]


@pytest.mark.parametrize("text, qualified, unit", QUALIFIED)
def test_what_a_label_knows(text, qualified, unit):
    (label,) = Document(text).blocks[0].labels
    assert (label.qualified, label.unit, label.opens) == (qualified, unit, True)


def test_a_label_inside_a_line_does_not_open_it():
    first, second = Document("Trukmė: 12 mėn. Partneris: muziejus").blocks[0].labels
    assert (first.opens, second.opens) == (True, False)
    assert first.value.end <= second.span.start


PIECES = st.sampled_from(
    [
        "Projekto",
        "tikslas",
        "Trukmė",
        "vertė",
        "Nr.",
        "Partneriai",
        "VšĮ",
        "„Bitė“",
        "12",
        ":",
        " – ",
        "\t",
        " | ",
        "\n",
        ". ",
        " ",
        ",",
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_labels_stand_apart_and_in_order(text):
    document = Document(text)
    for block in document.blocks:
        for label in block.labels:
            assert block.span.contains(label.span)
            assert label.span.end <= label.value.start <= label.value.end <= block.span.end
        for one, two in zip(block.labels, block.labels[1:], strict=False):
            assert one.span.end <= two.span.start
            if "none" not in (one.separator, two.separator):
                assert one.value.end <= two.span.start or block.cells
