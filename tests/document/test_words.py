"""Words of a text and the signs that rules wait for."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import normalise
from ngoreport.document.words import WordPattern, Words, WordSign, words_of

TEXT = "Projekto partneriai: „Žiedas“, Partnerystė 2020 m.; ne_partneris, kartu-partneris."


def test_words_stand_where_they_begin():
    text = normalise(TEXT)
    words = Words(text.folded)
    assert words.folded[:4] == ["projekto", "partneriai", "ziedas", "partneryste"]
    assert all(text.folded.startswith(word, start) for word, start in zip(words.folded, words.starts, strict=True))


def test_a_sign_is_found_at_the_beginnings_of_words():
    text = normalise(TEXT)
    words = text.mentions(words_of)
    assert [text.folded[at : at + 9] for at in words.places(WordSign("partner"))] == ["partneria", "partnerys"] + [
        "partneris"
    ] * 2
    assert list(words.places(WordSign("artneri"))) == []
    assert len(words.places(WordSign("partner", "projekt", "20"))) == 6


def test_a_sign_made_after_the_text_was_read_is_found_too():
    words = normalise(TEXT).mentions(words_of)
    assert list(words.places(WordSign("ziedas"))) == [22]
    assert list(words.places(WordSign("kartu"))) == [TEXT.index("kartu")]


def test_a_sign_can_wait_for_whole_words():
    words = normalise(TEXT).mentions(words_of)
    sign = WordSign("ziedas", whole=("partneris", "partner", "m"))
    assert [words.folded[index] for index in words.indices(sign)] == ["ziedas", "m", "partneris", "partneris"]
    assert [words.ends[index] - words.starts[index] for index in words.indices(sign)] == [6, 1, 9, 9]


@given(st.text(alphabet="apr tn_-.\n", max_size=60))
def test_a_word_pattern_finds_what_the_pattern_finds(written):
    text = normalise(written)
    source = r"(?:par|ap)\w*(?: [tn]+)?"
    led = WordPattern(WordSign("par", "ap"), source)
    expected = [found.span() for found in re.finditer(r"(?<![^\W_])" + source, text.folded)]
    assert [found.span() for found in led.finditer(text)] == expected
    first = led.search(text)
    assert (first.span() if first else None) == next(iter(expected), None)
