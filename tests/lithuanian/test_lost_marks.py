"""Texts written without ą č ę ė į š ų ū ž: which words get their marks back for matching, and which stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import normalise, without_marks
from ngoreport.lithuanian.lost_marks import with_known_letters

# So long a text without a mark has lost them.
FILLING = "\nVaikai visa vasara sode augino darzoves, mokesi kepti duona ir klausesi seneliu pasakojimu." * 2


@pytest.mark.parametrize(
    "written, matched",
    [
        ("Kelmes rajono savivaldybes administracija", "Kelmes rajono savivaldybės administracija"),
        ("kaimo bendruomene „Rugys“", 'kaimo bendruomenė "Rugys"'),
        ("SVIETIMO MINISTERIJOS SAVIVALDYBE", "ŠVIETIMO MINISTERIJOS SAVIVALDYBĖ"),
        ("VsI „Sodas“", 'VšĮ "Sodas"'),
        ("departamentas prie Lietuvos Respublikos Vyriausybes", "departamentas prie Lietuvos Respublikos Vyriausybės"),
        ("is Europos Sajungos fondu lesu", "iš Europos Sąjungos fondų lėšų"),
        ("atvyko i Birzus", "atvyko į Birzus"),
    ],
)
def test_words_that_are_given_their_marks(written, matched):
    text = with_known_letters(normalise(written + FILLING))
    assert text.normal.startswith(matched)
    assert text.lower == text.normal.lower()


@pytest.mark.parametrize(
    "written, why",
    [
        ("Klaipedos universitetu", "an instrumental rather than a genitive plural"),
        ("programa, veikla, parama", "nominatives as they are"),
        ("VI. Rezultatai", "a number, no „valstybės įmonė“"),
        ("I dalis", "a number"),
        ("Kvinnor i Dalarna", "a foreign name"),
    ],
)
def test_words_that_stay(written, why):
    assert with_known_letters(normalise(written + FILLING)).normal.startswith(written)


def test_texts_with_marks_and_short_ones_stay():
    for sound in ("Savivaldybės „Šilo“ bendruomene džiaugiasi." + FILLING * 2, "kaimo bendruomene", ""):
        text = normalise(sound)
        assert with_known_letters(text) is text


QUESTIONS = "\nSod? pri?i?r?jo vaikai, i?mok? kepti duon?; klaus?si seneli? pasakojim? ir d?kojo." * 2


@pytest.mark.parametrize(
    "written, matched",
    [
        ("Kelm?s rajono savivaldyb?s administracija", "Kelmės rajono savivaldybės administracija"),
        ("rajono savivaldyb? „Sodas“", 'rajono savivaldybė "Sodas"'),
        ("i? Europos S?jungos fond?", "iš Europos Sąjungos fondų"),
        ("ES S?JUNGOS L??OS", "ES SĄJUNGOS LĖŠOS"),
        ("Vaik? dienos", "Vaikų dienos"),
        ("Ar pavyko? Taip.", "Ar pavyko? Taip."),
        ("Ar pavyko?\nTaip.", "Ar pavyko?\nTaip."),
        ("? surengta", "? surengta"),
    ],
)
def test_question_marks_that_stand_for_letters(written, matched):
    assert with_known_letters(normalise(written + QUESTIONS)).normal.startswith(matched)


def test_a_few_question_marks_are_questions():
    text = normalise("Ar tai tikrai?taip?ne?" + FILLING * 2)
    assert "?taip?ne?" in with_known_letters(text).normal


@given(st.text(), st.text())
def test_with_question_marks_lengths_hold(one, other):
    text = normalise(one + QUESTIONS + other)
    lettered = with_known_letters(text)
    assert (lettered.as_read, lettered.shown, lettered.offsets) == (text.as_read, text.shown, text.offsets)
    assert len(lettered.normal) == len(lettered.lower) == len(lettered.folded) == len(text.normal)


@given(st.text() | st.just(FILLING), st.text())
def test_lengths_hold_and_only_marks_change(one, other):
    text = normalise(one + FILLING + other)
    marked = with_known_letters(text)
    assert (marked.as_read, marked.shown, marked.folded) == (text.as_read, text.shown, text.folded)
    assert len(marked.normal) == len(marked.lower) == len(text.normal)
    assert without_marks(marked.normal) == without_marks(text.normal)
