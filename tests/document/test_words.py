"""Words of a text and the signs that rules wait for."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import fold, normalise
from ngoreport.document.words import WordPattern, Words, WordSign, phrase_words, stem_words, words_of
from ngoreport.lexicon import phrases

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


def test_a_sign_can_wait_for_words_that_pass_a_test():
    words = normalise(TEXT).mentions(words_of)
    sign = WordSign("zied", test=lambda word: word.endswith("is"))
    # Of a sign made since the text was read, and of one that was there before.
    for split in (words, normalise(TEXT).mentions(words_of)):
        assert [split.folded[index] for index in split.indices(sign)] == ["ziedas", "partneris", "partneris"]


def test_letters_and_digits_of_european_scripts_make_words():
    for code in (*range(0x2C2), *range(0x386, 0x482), *range(0x1E00, 0x1F00), 0x2014, 0x2022, 0x20AC, 0x2116):
        sign = fold(chr(code))
        if not sign.isalnum() and code > 0x370:
            continue
        assert Words(sign).folded == ([sign] if sign.isalnum() else []), hex(code)


@given(st.text(alphabet="apr tn_-.\n", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_a_word_pattern_finds_what_the_pattern_finds(written, start, end):
    text = normalise(written)
    source = r"(?:par|ap)\w*(?: [tn]+)?"
    led = WordPattern(WordSign("par", "ap"), source)
    pattern = re.compile(r"(?<![^\W_])" + source)
    for stretch in ((), (start, end)):
        expected = [found.span() for found in pattern.finditer(text.folded, *stretch)]
        assert [found.span() for found in led.finditer(text, *stretch)] == expected
        first = led.search(text, *stretch)
        assert (first.span() if first else None) == next(iter(expected), None)


def test_a_sign_is_found_in_a_stretch():
    words = normalise(TEXT).mentions(words_of)
    assert words.has_within(WordSign("ziedas"), 22, 23)
    assert not words.has_within(WordSign("ziedas"), 0, 22)
    assert not words.has_within(WordSign("ziedas"), 23, 80)
    assert not Words("").has_within(WordSign("ziedas"), 0, 80)
    assert list(words.places(WordSign("partner"), 5, 20)) == [9]


def test_stems_behind_a_word_are_found_by_that_word():
    pattern = stem_words(("paskutine veikla", "baig"), r"\w*")
    text = normalise("Paskutinė veiklai – baigiamasis, paskutinė, nebaigta.")
    assert [found.group() for found in pattern.finditer(text)] == ["paskutine veiklai", "baigiamasis"]


def test_phrases_are_found_by_their_first_words_and_marks():
    for group in (("cues", "part"), ("cues", "own"), ("tables", "of_money"), ("payers", "verbs")):
        pattern, words = phrases("funding", *group), phrase_words("funding", *group)
        for written in ("iš jų 20 % sumos, 5 proc. projekto vertės", "patys: Eur, € ir lėšos", "skyrė_parėmė, padengė"):
            text = normalise(written)
            assert [found.span() for found in words.finditer(text)] == [
                found.span() for found in pattern.finditer(text.folded)
            ]
