"""Numbers in words and in digits: what is read, and what is left alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.document.normal import normalise
from ngoreport.document.span import Span
from ngoreport.lithuanian.numbers import find_digit_numbers, find_number_words, number_word_value, scale_of

WORDS_READ = [
    # text, the words of the span, value
    ("dvejų", "dvejų", 2),
    ("Trejus metus", "Trejus", 3),
    ("penkeri metai", "penkeri", 5),
    ("vienerių metų", "vienerių", 1),
    ("dvidešimt dalyvių", "dvidešimt", 20),
    ("trisdešimt du mokytojai", "trisdešimt du", 32),
    ("dvidešimt vieną dalyvį", "dvidešimt vieną", 21),
    ("šimtas dvidešimt penki tūkstančiai", "šimtas dvidešimt penki tūkstančiai", 125_000),
    ("pusantro šimto žmonių", "pusantro šimto", 150),
    ("pusantro tūkstančio", "pusantro tūkstančio", 1_500),
    ("pusė tūkstančio", "pusė tūkstančio", 500),
    ("vienas tūkstantis aštuoni šimtai", "vienas tūkstantis aštuoni šimtai", 1_800),
    ("du milijonai trys šimtai tūkst. penki", "du milijonai trys šimtai tūkst. penki", 2_300_005),
    ("tūkstantis dalyvių", "tūkstantis", 1_000),
    ("septyniolikai savanorių", "septyniolikai", 17),
    ("ketvertas mokinių", "ketvertas", 4),
    ("devyniasdešimčia dviem", "dviem", 2),
    ("aštuoniomis dienomis", "aštuoniomis", 8),
    ("šimto", "šimto", 100),
    ("dvylika šimtų", "dvylika šimtų", 1_200),
    ("devyniasdešimt vieni metai", "devyniasdešimt vieni", 91),
    ("sesiolika dalyviu", "sesiolika", 16),
    ("dvidešimt\nvieną dalyvį", "dvidešimt\nvieną", 21),
]

WORDS_LEFT = [
    ("vienas iš dalyvių", "vienas says „a certain“"),
    ("Viena vertus", "an idiom"),
    ("pirmas, antrą ir trečiųjų", "ordinals"),
    ("penktokai ir šeštokės", "pupils of a form"),
    ("keli šimtai žmonių", "how many is not said"),
    ("tūkstančiai žiūrovų", "how many is not said"),
    ("dešimtys rėmėjų", "how many is not said"),
    ("27 tūkstančiai", "a number in digits"),
    ("21 tūkstantis", "a number in digits"),
    ("pusė klasės", "a half of no number"),
    ("dvidešimtmetis", "an anniversary"),
    ("nulis", "nothing is no count"),
]

DIGITS_READ = [
    ("1 350 dalyvių", "1 350", 1_350),
    ("1350 dalyvių", "1350", 1_350),
    ("2.300 dalyvių", "2.300", 2_300),
    ("25-ių dalyvių", "25-ių", 25),
    ("2 tūkst. žmonių", "2 tūkst.", 2_000),
    ("1,5 tūkst. žmonių", "1,5 tūkst.", 1_500),
    ("1 mln. 240 tūkst. žmonių", "1 mln. 240 tūkst.", 1_240_000),
    ("27 tūkstančiai 182 gyventojai", "27 tūkstančiai 182", 27_182),
    ("dalyvavo 25.", "25", 25),
    ("(35 asm.)", "35", 35),
    ("2000 dalyvių", "2000", 2_000),
]

DIGITS_LEFT = [
    ("2019-02-03", "a date"),
    ("2019.02.03", "a date"),
    ("kovo 14 d.", "a day"),
    ("2020 m. pavasarį", "a year"),
    ("2020 metais", "a year"),
    ("8 618 12345", "a telephone number"),
    ("(8 37) 123456", "a telephone number"),
    ("1,5 val.", "a decimal"),
    ("10:30", "an hour"),
    ("85 %", "a percentage"),
    ("85 proc.", "a percentage"),
    ("LT-PL-4R-326", "a code"),
    ("08.1.1-CPVA-V-427", "a code"),
    ("Nr. 5", "a numbered thing"),
    ("5-oji klasė", "an ordinal"),
    ("1. Įvadas", "the mark of a list item"),
    ("2) Veiklos", "the mark of a list item"),
    ("25 30 12", "cells of a row, or a telephone number"),
    ("VšĮ3", "part of a word"),
]

SURROUNDINGS = [
    "{}",
    "Projekte dalyvavo {}, sakė vadovė.",
]


def _cut(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].replace("\N{NO-BREAK SPACE}", " ").split())


@pytest.mark.parametrize("surrounding", SURROUNDINGS)
@pytest.mark.parametrize("spelling", ["as is", "NFD", "NBSP"])
@pytest.mark.parametrize(("text", "words", "value"), WORDS_READ)
def test_reads_number_words(text: str, words: str, value: int, spelling: str, surrounding: str) -> None:
    read = normalise(_spelt(surrounding.format(text), spelling))
    assert [(_cut(read.shown, m.span), m.value) for m in find_number_words(read)] == [(" ".join(words.split()), value)]


@pytest.mark.parametrize(("text", "why"), WORDS_LEFT)
def test_leaves_other_words_alone(text: str, why: str) -> None:
    assert find_number_words(normalise(text)) == [], why


@pytest.mark.parametrize("surrounding", SURROUNDINGS)
@pytest.mark.parametrize("spelling", ["as is", "NFD", "NBSP"])
@pytest.mark.parametrize(("text", "digits", "value"), DIGITS_READ)
def test_reads_digits(text: str, digits: str, value: int, spelling: str, surrounding: str) -> None:
    read = normalise(_spelt(surrounding.format(text), spelling))
    assert [(_cut(read.shown, m.span), m.value) for m in find_digit_numbers(read)] == [(digits, value)]


@pytest.mark.parametrize(("text", "why"), DIGITS_LEFT)
def test_leaves_other_digits_alone(text: str, why: str) -> None:
    assert find_digit_numbers(normalise(text)) == [], why


def test_range_gives_both_ends() -> None:
    assert [m.value for m in find_digit_numbers(normalise("atvyko 20–25 svečiai"))] == [20, 25]


def test_numbers_side_by_side_are_two() -> None:
    assert [m.value for m in find_number_words(normalise("trys keturi"))] == [3, 4]
    assert [m.value for m in find_number_words(normalise("dvylika. Trys"))] == [12, 3]


@pytest.mark.parametrize(
    ("word", "value"), [("penkiu", 5), ("vienas", 1), ("nulis", 0), ("tukstanciai", 1000), ("namas", None)]
)
def test_value_of_one_word(word: str, value: int | None) -> None:
    assert number_word_value(word) == value


def test_scales() -> None:
    assert (scale_of("tukst"), scale_of("mln"), scale_of("penki")) == (1000, 1_000_000, None)


def _spelt(text: str, spelling: str) -> str:
    if spelling == "NFD":
        return unicodedata.normalize("NFD", text)
    return text.replace(" ", "\N{NO-BREAK SPACE}") if spelling == "NBSP" else text
