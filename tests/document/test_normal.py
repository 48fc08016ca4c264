"""The matching forms of a text, and the way back to the text as read."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import DASHES, DOUBLE_QUOTES, LINE_ENDS, SINGLE_QUOTES, SPACES, fold, normalise
from ngoreport.document.span import Span

# text, its normal form
UNIFIED = [
    *((f"{mark}Kiemas{mark}", '"Kiemas"') for mark in DOUBLE_QUOTES),
    *((f"{mark}Kiemas{mark}", "'Kiemas'") for mark in SINGLE_QUOTES),
    *((f"2019{mark}2020 m.", "2019-2020 m.") for mark in DASHES),
    *((f"12{mark}000{mark}Lt", "12 000 Lt") for mark in SPACES),
    *((f"Tikslas{mark}Veiklos", "Tikslas\nVeiklos") for mark in LINE_ENDS),
    # every system's ends of lines; the length of the text stays
    ("Tikslas\r\nVeiklos\r\n", "Tikslas \nVeiklos \n"),
    ("Tikslas\rVeiklos", "Tikslas\nVeiklos"),
    ("a\n\r\nb", "a\n \nb"),
    # two commas or apostrophes typed for a quotation mark
    (",,Žalias kiemas“", ' "Žalias kiemas"'),
    ("projektas ,,Žalias kiemas”", 'projektas  "Žalias kiemas"'),
    ("(,,Žalias kiemas“)", '( "Žalias kiemas")'),
    ("''Žalias kiemas''", ' "Žalias kiemas" '),
    ("Klubas ''Bitė''.", 'Klubas  "Bitė" .'),
    ("‚‚Bitė‘‘", ' "Bitė" '),
    # the sign of items, which is a quotation mark elsewhere
    ("» žygis;\n» talka", "• žygis;\n• talka"),
    ("Pradžia » Projektai » Takas", 'Pradžia " Projektai " Takas'),
    ("» Atgal\nVeiklos", '" Atgal\nVeiklos'),
    ("projektas «Upės\n» takas\n»Takas«", 'projektas "Upės\n" takas\n"Takas"'),
    ("Nuveikta:\n  » 3 žygiai\n  › talka", "Nuveikta:\n  • 3 žygiai\n  • talka"),
    # what no reader sees
    ("bend\u00adruo\u00admenė", "bendruomenė"),
    ("bend\u200bruo\u2060me\ufeffnė", "bendruomenė"),
    ("\ufeffAtaskaita", "Ataskaita"),
    ("\u202aAtaskaita\u202c", "Ataskaita"),
    # letters with their marks apart
    ("Žąsų ėdžios", "Žąsų ėdžios"),
    (unicodedata.normalize("NFD", "ĄČĘĖĮŠŲŪŽąčęėįšųūž"), "ĄČĘĖĮŠŲŪŽąčęėįšųūž"),
    (
        unicodedata.normalize("NFD", "Bauskas novada pašvaldība, Szkoła w Łodzi"),
        "Bauskas novada pašvaldība, Szkoła w Łodzi",
    ),
    # columns of a newspaper: words cut by „- “ all over the text
    ("Kai fon- do lėšos pa- siekė mo- kyklą, vai- kai", "Kai fondo lėšos pasiekė mokyklą, vaikai"),
    ("Kai fon-\ndo lėšos pa-\nsiekė mo-\nkyklą, vai-\r\nkai", "Kai fondo lėšos pasiekė mokyklą, vaikai"),
    ("Kai fon-\u00a0do lėšos pa-\rsiekė mo- kyklą, vai- kai", "Kai fondo lėšos pasiekė mokyklą, vaikai"),
    ("vienuo- lika, dešimtė- lis, mokė- si, biudže- tas", "vienuolika, dešimtėlis, mokėsi, biudžetas"),
    (
        unicodedata.normalize("NFD", "dešimtė- lis, klausė- si, mokė- si, naudą- jį"),
        "dešimtėlis, klausėsi, mokėsi, naudąjį",
    ),
    # control characters part words
    ("Tikslas\x00\x1fVeiklos\x7f\x96", "Tikslas  Veiklos  "),
]
LEFT_ALONE = [
    ("dvi, trys,, keturios", "two commas behind a word are a slip"),
    ("a,, b", "nothing stands behind them"),
    (",,,", "three commas"),
    ("1'500 Eur", "one apostrophe groups digits"),
    ("vaikų- ir jaunimo", "one dash that lacks a space is no column"),
    ("ilgas-\nplatus", "one hyphen at a line's end may be a compound's"),
    ("Lietuvos- Latvijos, šiaurės- Rytų, A- B, C- D, e- F", "before a capital no word goes on"),
    ("1- ir 2-oji, 3- ir 4-oji, 5- ir 6-oji, 7- ir 8-oji", "figures share an ending"),
    ("veiklos:\n- viena\n- kita\n- trečia\n- ketvirta", "dashes that open lines are marks"),
    ("tikslas - viena - kita - trečia - ketvirta", "dashes between spaces"),
    ("Tab\tulatoriai\n\neilutės", "tabs and lines"),
    ("", "nothing at all"),
]


@pytest.mark.parametrize("text, normal", UNIFIED)
def test_one_spelling(text, normal):
    assert normalise(text).normal == normal


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    forms = normalise(text)
    assert (forms.normal, forms.shown, forms.offsets) == (text, text, None), why


# text, what the record shows of it
SHOWN = [
    ("„Žalias  kiemas“ –\nmūsų", "„Žalias kiemas“ – mūsų"),
    ("Tikslas:\u00a0kurti", "Tikslas: kurti"),
    ("A.\tB.", "A. B."),
    ("bend\u00adruomenė", "bendruomenė"),
    (unicodedata.normalize("NFD", "Ąžuolų giraitė"), "Ąžuolų giraitė"),
    (",,Bitė“", ",,Bitė“"),
    ("Bitė\x00 ir\x07kamanė", "Bitė ir kamanė"),
]


@pytest.mark.parametrize("text, value", SHOWN)
def test_values_keep_the_authors_marks(text, value):
    forms = normalise(text)
    assert forms.value(Span(0, len(forms.normal))) == value


FOLDED = [
    ("ĄČĘĖĮŠŲŪŽ ąčęėįšųūž", "aceeisuuz aceeisuuz"),
    ("PROJEKTO Veiklos", "projekto veiklos"),
    ("Łódź, pašvaldība, Müller", "łódź, pasvaldība, müller"),
    ("İstanbul", "İstanbul"),  # its small form is longer, so it keeps its place
    ("ẞ ß ŉ", "ß ß ŉ"),
]


@pytest.mark.parametrize("text, folded", FOLDED)
def test_fold(text, folded):
    assert fold(text) == folded
    assert normalise(text).folded == folded
    assert len(folded) == len(text)


# The words between « and » of the normal form, in the text as read.
PLACES = [
    ("paprasti «žodžiai» čia", "žodžiai"),
    (unicodedata.normalize("NFD", "Ąžuolų ") + "«" + unicodedata.normalize("NFD", "giraitė") + "» auga", "giraitė"),
    ("minkš\u00adtas «bend\u00adruome\u00adnė» vardas", "bend\u00adruome\u00adnė"),
    ("\ufeff«Ataskaita» apie", "Ataskaita"),
    ("Kai fon- do lėšos pa- siekė mo- kyklą, «vai- kai» ir", "vai- kai"),
    ("eilutė\r\n«kita»\r\n", "kita"),
    ("tuščia «»vieta", ""),
    ("mink\u00adšta «»vieta", ""),
]


@pytest.mark.parametrize("marked, words", PLACES)
def test_way_back(marked, words):
    before, inside = marked.split("«")
    inside, after = inside.split("»")
    text = before + inside + after
    forms = normalise(text)
    # What stands before takes as many places as it does alone: nothing joins across « and ».
    start = len(forms.normal) - len(_normal_tail(text, inside + after))
    end = len(forms.normal) - len(_normal_tail(text, after))
    place = forms.in_text_as_read(Span(start, end))
    assert unicodedata.normalize("NFC", text[place.start : place.end]) == unicodedata.normalize("NFC", words)


def _normal_tail(text: str, tail: str) -> str:
    """The end of the normal form that `tail` became: found from behind, by what is left of the letters."""
    letters = sum(not unicodedata.combining(sign) and sign not in "\u00ad\ufeff" for sign in tail)
    letters -= 2 * (tail.count("- ") if text.count("- ") >= 4 else 0)
    normal = normalise(text).normal
    return normal[len(normal) - letters :]


FRAGMENTS = [
    *"aZąŽė \t\n\r\"',-–„“«»‚‘.:;()0123456789",
    *"\u00ad\u200b\ufeff\u00a0\u2028\u0307\u0303\u0328\u0301\x00İŉǰ",
    ",,",
    "''",
    "\r\n",
    "ą- b",
    "pro- jektas ",
    "e\u0307\u0303\u0301\u0300\u0302",
    "א\u05b0\u05b1",
]
MIXED = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.characters()), max_size=60).map("".join)


@given(MIXED)
def test_forms_are_equally_long(text):
    forms = normalise(text)
    assert {len(forms.normal), len(forms.lower), len(forms.folded)} == {len(forms.shown)}
    assert forms.as_read == text
    assert forms.offsets is None or len(forms.offsets) == len(forms.shown)


@given(MIXED, st.data())
def test_way_back_stays_inside_and_in_order(text, data):
    forms = normalise(text)
    places = st.integers(0, len(forms.normal))
    (start, end), (later_start, later_end) = (sorted((data.draw(places), data.draw(places))) for _ in range(2))
    place = forms.in_text_as_read(Span(start, end))
    assert 0 <= place.start <= place.end <= len(text)
    if start < end:
        assert place.start < place.end
    if start < end and later_start < later_end and start <= later_start and end <= later_end:
        later = forms.in_text_as_read(Span(later_start, later_end))
        assert place.start <= later.start
        assert place.end <= later.end


WORDS = st.sampled_from(
    [
        "Ąžuolų",
        "giraitė",
        "šių",
        "metų",
        "projektą",
        "įgyvendino",
        "Žemaitė",
        "bendruomenė",
        "(vaikų)",
        "„Bitė“",
        "2020 m.",
    ]
)


@given(st.lists(WORDS, max_size=12).map(" ".join), st.data())
def test_variants_show_the_same(text, data):
    expected = normalise(text).shown
    assert normalise(unicodedata.normalize("NFD", text)).shown == expected
    cuts = data.draw(st.sets(st.integers(0, len(text)), max_size=8))
    soft = "".join(sign + ("\u00ad" if at in cuts else "") for at, sign in enumerate(text))
    assert normalise(soft).shown == expected
    assert normalise(unicodedata.normalize("NFD", soft)).shown == expected


@given(
    st.lists(
        st.sampled_from(["mokė- si", "vai- kai", "naudą- jį", "šalis", "Ūla", "- a", "dar-\nbas"]), max_size=12
    ).map(" ".join)
)
def test_columns_read_the_same_decomposed(text):
    assert normalise(unicodedata.normalize("NFD", text)).shown == normalise(text).shown


@given(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), st.data())
def test_words_cut_back_from_the_text_as_read_show_as_the_same(text, data):
    decomposed = unicodedata.normalize("NFD", text).replace("o", "o\u00ad")
    forms = normalise(decomposed)
    start = data.draw(st.integers(0, len(forms.shown) - 1))
    end = data.draw(st.integers(start + 1, len(forms.shown)))
    place = forms.in_text_as_read(Span(start, end))
    assert normalise(decomposed[place.start : place.end]).shown == forms.shown[start:end]
