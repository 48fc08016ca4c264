"""Places in every case: what is read, and what is left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import fold, normalise
from ngoreport.lexicon import words
from ngoreport.lithuanian.places import Place, find_places, is_known_place, known_place_forms, nominative_of_place

READ = [
    # text, the words of the span, name, kind, locative
    ("Utenoje", "Utenoje", "Utena", "town", True),
    ("Alytuje", "Alytuje", "Alytus", "town", True),
    ("Kaune", "Kaune", "Kaunas", "town", True),
    ("iš Šeduvos", "Šeduvos", "Šeduva", "town", False),
    ("Kaišiadoryse", "Kaišiadoryse", "Kaišiadorys", "town", True),
    ("Švenčionių", "Švenčionių", "Švenčionys", "town", False),
    ("Saldutiškyje", "Saldutiškyje", "Saldutiškis", "village", True),
    ("Skaistgiryje", "Skaistgiryje", "Skaistgirys", "town", True),
    ("Kudirkos Naumiestyje", "Kudirkos Naumiestyje", "Kudirkos Naumiestis", "town", True),
    ("Kudirkos Naumiesčio", "Kudirkos Naumiesčio", "Kudirkos Naumiestis", "town", False),
    ("Naujojoje Akmenėje", "Naujojoje Akmenėje", "Naujoji Akmenė", "town", True),
    ("Kazlų Rūdoje", "Kazlų Rūdoje", "Kazlų Rūda", "town", True),
    ("Pakruojo", "Pakruojo", "Pakruojis", "town", False),
    ("Pakruojyje", "Pakruojyje", "Pakruojis", "town", True),
    ("Siauliuose", "Siauliuose", "Šiauliai", "town", True),
    ("KELMĖJE", "KELMĖJE", "Kelmė", "town", True),
    ("(Tauragė)", "Tauragė", "Tauragė", "town", False),
    ("Utenos švietimo centras", "Utenos", "Utena", "town", False),
    ("Girionyse", "Girionyse", "Girionys", "village", True),
    ("Cėsių", "Cėsių", "Cėsys", "town", False),
    ("Hradec Kralovėje", "Hradec Kralovėje", "Hradec Kralovė", "town", True),
    ("Karlovi Varuose", "Karlovi Varuose", "Karlovi Varai", "town", True),
    ("iš Brno", "Brno", "Brno", "town", False),
    # words of place
    ("Šiaulių mieste", "Šiaulių mieste", "Šiauliai", "town", True),
    ("Šiaulių miesto savivaldybė", "Šiaulių miesto savivaldybė", "Šiauliai", "town", False),
    ("Alantynės miestelyje", "Alantynės miestelyje", "Alantynė", "town", True),
    ("Liepynų kaime", "Liepynų kaime", "Liepynų kaimas", "village", True),
    ("LIEPYNŲ KAIME", "LIEPYNŲ KAIME", "Liepynų kaimas", "village", True),
    ("Šilavoto kaimas", "Šilavoto kaimas", "Šilavoto kaimas", "village", False),
    ("Debeikių k.", "Debeikių k.", "Debeikių kaimas", "village", False),
    ("Anykščių rajone", "Anykščių rajone", "Anykščių rajonas", "district", True),
    ("Anykščių r. sav.", "Anykščių r. sav.", "Anykščių rajonas", "district", False),
    ("Šakių raj. Savivaldybės", "Šakių raj. Savivaldybės", "Šakių rajonas", "district", False),
    ("Šalčininkų rajono savivaldybėje", "Šalčininkų rajono savivaldybėje", "Šalčininkų rajonas", "district", True),
    ("Kalvarijos savivaldybėje", "Kalvarijos savivaldybėje", "Kalvarijos savivaldybė", "district", True),
    ("Utenos apskrityje", "Utenos apskrityje", "Utenos apskritis", "county", True),
    ("Debeikių seniūnijoje", "Debeikių seniūnijoje", "Debeikių seniūnija", "eldership", True),
    ("Pagėgių regione", "Pagėgių regione", "Pagėgiai", "region", True),
    ("Ukmergės krašte", "Ukmergės krašte", "Ukmergės kraštas", "region", True),
    # regions and countries
    ("Aukštaitijoje", "Aukštaitijoje", "Aukštaitija", "region", True),
    ("Mažojoje Lietuvoje", "Mažojoje Lietuvoje", "Mažoji Lietuva", "region", True),
    ("Lenkijoje", "Lenkijoje", "Lenkija", "country", True),
    ("Jungtinėje Karalystėje", "Jungtinėje Karalystėje", "Jungtinė Karalystė", "country", True),
    # unknown, by their endings
    ("Subatėnuose", "Subatėnuose", "Subatėnai", "unknown", True),
    ("Virkštonyje", "Virkštonyje", "Virkštonis", "unknown", True),
    ("Pelėdiškėse", "Pelėdiškėse", "Pelėdiškės", "unknown", True),
    ("Drąsiojoje Vėtrungėje", "Vėtrungėje", "Vėtrungė", "unknown", True),
    ("Subatėnų mokykla", "Subatėnų", "Subatėnai", "unknown", False),
]

SEVERAL = [
    ("Kupiškio ir Zarasų rajonuose", ["Kupiškio rajonas", "Zarasų rajonas"]),
    ("Kupiškio ir Zarasų rajonų savivaldybių", ["Kupiškio rajonas", "Zarasų rajonas"]),
    ("Kauno ir Vilniaus miestuose", ["Kaunas", "Vilnius"]),
    ("Skriaudžių, Gudelių ir Puskelnių kaimuose", ["Skriaudžių kaimas", "Gudelių kaimas", "Puskelnių kaimas"]),
    ("Joniškyje, Žagarėje ir Kriukuose", ["Joniškis", "Žagarė", "Kriukai"]),
    ("Šilelio g. 5, Debeikėnai, Anykščių r.", ["Debeikėnai", "Anykščių rajonas"]),
    # what the text itself shows
    ("Filipuvo seniūnija džiaugiasi. Vėliau Filipuve iškastas šulinys.", ["Filipuvo seniūnija", "Filipuvas"]),
]

LEFT = [
    ("Vilniaus g. 5", "a street"),
    ("Kauno gatvėje", "a street"),
    ("A. Kaunas pasakojo", "a surname"),
    ("Neringa Petraitytė", "a first name"),
    ("Viena mokytoja", "a word that looks like a place"),
    ("Mūsų rajone", "no name"),
    ("Europos miestuose", "no town's name"),
    ("Kiekvienos seniūnijos atstovai", "no name"),
    ("Viso rajono mokyklos", "no name"),
    ("Atokaus kaimo žmonės", "no name"),
    ("Gražaus kaimo žmonės", "perhaps an adjective: the first word of a sentence"),
    ("kalbėta Seime ir Ministerijoje", "institutions"),
    ("kalbėta Lietuviškoje spaudoje", "an adjective"),
    ("kalbėta Tarptautinėje parodoje", "an adjective"),
    ("Bibliotekoje vyko vakaras", "the first word of a sentence"),
    ("utenoje", "no capital"),
    ("dalyvavo utenos@example.lt", "an address"),
]

# Nominative, genitive, accusative, locative: written down by hand, one row a class of declension.
PARADIGMS = [
    ("Kaunas", "Kauno", "Kauną", "Kaune"),
    ("Rokiškis", "Rokiškio", "Rokiškį", "Rokiškyje"),
    ("Vištytis", "Vištyčio", "Vištytį", "Vištytyje"),
    ("Mosėdis", "Mosėdžio", "Mosėdį", "Mosėdyje"),
    ("Panevėžys", "Panevėžio", "Panevėžį", "Panevėžyje"),
    ("Alytus", "Alytaus", "Alytų", "Alytuje"),
    ("Vilnius", "Vilniaus", "Vilnių", "Vilniuje"),
    ("Utena", "Utenos", "Uteną", "Utenoje"),
    ("Kalvarija", "Kalvarijos", "Kalvariją", "Kalvarijoje"),
    ("Plungė", "Plungės", "Plungę", "Plungėje"),
    ("Zarasai", "Zarasų", "Zarasus", "Zarasuose"),
    ("Telšiai", "Telšių", "Telšius", "Telšiuose"),
    ("Lazdijai", "Lazdijų", "Lazdijus", "Lazdijuose"),
    ("Širvintos", "Širvintų", "Širvintas", "Širvintose"),
    ("Eišiškės", "Eišiškių", "Eišiškes", "Eišiškėse"),
    ("Marcinkonys", "Marcinkonių", "Marcinkonis", "Marcinkonyse"),
    ("Baltoji Vokė", "Baltosios Vokės", "Baltąją Vokę", "Baltojoje Vokėje"),
    ("Naujasis Daugėliškis", "Naujojo Daugėliškio", "Naująjį Daugėliškį", "Naujajame Daugėliškyje"),
    ("Žemaičių Kalvarija", "Žemaičių Kalvarijos", "Žemaičių Kalvariją", "Žemaičių Kalvarijoje"),
    (
        "Bosnija ir Hercegovina",
        "Bosnijos ir Hercegovinos",
        "Bosniją ir Hercegoviną",
        "Bosnijoje ir Hercegovinoje",
    ),
]

SURROUNDINGS = ["{}", "renginys vyko {}, o vėliau ir kitur"]


def _spelt(text: str, spelling: str) -> str:
    if spelling == "NFD":
        return unicodedata.normalize("NFD", text)
    return text.replace(" ", spelling) if spelling.isspace() else text


def test_each_form_of_each_name_is_looked_up():
    # Looked for among the names that begin alike.
    forms = set(known_place_forms())
    assert {form for form in forms if not is_known_place(form)} == set()
    assert {form for form in forms if not is_known_place(fold(form).title())} == set()
    assert {"vilniuje", "kudirkos naumiesčio", "lietuvą"} <= forms


@pytest.mark.parametrize("surrounding", SURROUNDINGS)
@pytest.mark.parametrize("spelling", ["as is", "NFD", "\N{NO-BREAK SPACE}"])
@pytest.mark.parametrize(("text", "span", "name", "kind", "locative"), READ)
def test_reads_places(
    text: str, span: str, name: str, kind: str, locative: bool, spelling: str, surrounding: str
) -> None:
    if kind == "unknown" and surrounding == "{}" and not text.startswith("Drąs"):
        surrounding = "vyko {}"  # the first word of a sentence has a capital for another reason
    read = normalise(_spelt(surrounding.format(text), spelling))
    found = [(" ".join(read.shown[slice(*m.span)].split()), m.value) for m in find_places(read)]
    assert found == [(span, Place(name, kind, locative))]


@pytest.mark.parametrize(("text", "names"), SEVERAL)
def test_reads_each_of_several(text: str, names: list[str]) -> None:
    assert [m.value.name for m in find_places(normalise(text))] == names


def test_shared_word_makes_all_of_them_locative() -> None:
    found = find_places(normalise("Kupiškio ir Zarasų rajonuose"))
    assert [(m.value.kind, m.value.locative) for m in found] == [("district", True)] * 2


@pytest.mark.parametrize(("text", "why"), LEFT)
def test_leaves_other_words_alone(text: str, why: str) -> None:
    assert find_places(normalise(text)) == [], why


@pytest.mark.parametrize("forms", PARADIGMS)
def test_declines(forms: tuple[str, ...]) -> None:
    for form in forms:
        found = [(m.value.name, m.value.locative) for m in find_places(normalise(f"mini {form} ir"))]
        assert found == [(forms[0], form == forms[-1])]
        assert [m.value.name for m in find_places(normalise(f"mini {_without_marks(form)} ir"))] == [forms[0]]


@pytest.mark.parametrize("group", ["towns", "villages", "regions", "countries"])
def test_every_name_of_the_data_is_read(group: str) -> None:
    names = words("places")[group]
    assert len(names) == len(set(names))
    assert [nominative_of_place(name) for name in names] == names


def test_doubtful_names_are_names_of_the_data() -> None:
    data = words("places")
    known = {name for group in ("towns", "villages", "countries") for name in data[group]}
    assert known >= {*data["ambiguous"], *data["locative_only"], *data["classes"]["plural_ys"]}


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Šiauliuose", "Šiauliai"),
        ("siauliu", "Šiauliai"),
        ("Kudirkos Naumiestyje", "Kudirkos Naumiestis"),
        ("Liepynų kaime", "Liepynų kaimas"),
        ("Utenos r.", "Utenos rajonas"),
        ("Alantynės", "Alantynė"),
        ("Odensėje", "Odensė"),
        ("Girgždučio", "Girgždutis"),
        ("abc", None),
        ("", None),
    ],
)
def test_nominative(phrase: str, name: str | None) -> None:
    assert nominative_of_place(phrase) == name


def test_span_holds_in_the_text_as_read() -> None:
    text = unicodedata.normalize("NFD", "vyko Šiaulių mieste")
    read = normalise(text)
    (mention,) = find_places(read)
    span = read.in_text_as_read(mention.span)
    assert unicodedata.normalize("NFC", text[span.start : span.end]) == "Šiaulių mieste"


@given(st.text(alphabet=st.sampled_from('AKUŠaeoėųuė .,-\n"kaunerj'), max_size=60))
def test_any_text_is_read_without_failing(text: str) -> None:
    edges = [edge for mention in find_places(normalise(text)) for edge in mention.span]
    assert edges == sorted(edges)


def _without_marks(form: str) -> str:
    return " ".join(fold(word).capitalize() if word != "ir" else word for word in form.split())
