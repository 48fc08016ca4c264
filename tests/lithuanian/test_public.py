"""The language layer on its own: strings in, spans of these strings out."""

from __future__ import annotations

import unicodedata

import pytest

import ngoreport.lithuanian as lithuanian
from ngoreport.lithuanian import nominative, split_names

SENTENCE = "Nuo 2020 m. liepos 1 d. iki gruodžio 31 d. Klaipėdos universitetas gavo 12 tūkst. eurų Šiaulių mieste."


def words_and_values(find, text):
    return [(text[mention.span.start : mention.span.end], mention.value) for mention in find(text)]


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [
        ("find_dates", "Nuo 2020 m. liepos 1 d. iki gruodžio 31 d.", lambda v: (v.start.iso(), v.end.iso())),
        ("find_amounts", "12 tūkst. eurų", lambda v: (str(v.amount), v.currency)),
        ("find_organisations", "Klaipėdos universitetas", lambda v: v.name),
        ("find_places", "Šiaulių mieste", lambda v: v.name),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_finds_in_a_string(name, words, value, form):
    text = unicodedata.normalize(form, SENTENCE)
    expected = {
        "find_dates": ("2020-07-01", "2020-12-31"),
        "find_amounts": ("12000", "EUR"),
        "find_organisations": "Klaipėdos universitetas",
        "find_places": "Šiauliai",
    }[name]
    found = words_and_values(getattr(lithuanian, name), text)
    assert (unicodedata.normalize(form, words), expected) in [(said, value(read)) for said, read in found]


def test_finds_lengths_numbers_and_percentages():
    assert [m.value.iso() for m in lithuanian.find_lengths("truko pusantrų metų")] == ["P18M"]
    assert [m.value for m in lithuanian.find_number_words("šešiolika vaikų")] == [16]
    assert [str(m.value) for m in lithuanian.find_percentages("(85 proc.)")] == ["85"]


def test_splits_a_list_of_names():
    names = split_names("Utenos šeimos ir vaiko gerovės centru, Tytuvėnų jaunimo klubu „Kibirkštis“ ir VšĮ „Ratu“")
    assert [mention.value.name for mention in names] == [
        "Utenos šeimos ir vaiko gerovės centras",
        "Tytuvėnų jaunimo klubas „Kibirkštis“",
        "VšĮ „Ratu“",
    ]


def test_turns_a_name_to_the_nominative():
    assert nominative("Klaipėdos universitetu") == "Klaipėdos universitetas"


def test_exports_what_it_says():
    public = {name for name in vars(lithuanian) if not name.startswith("_")}
    assert set(lithuanian.__all__) <= public
