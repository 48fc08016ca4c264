"""Words found by a literal they hold: the same as the pattern alone finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.parsers.words import words_holding

PROJECT = re.compile(r"\b(?:projekt|mikroprojekt)(?:as|o|ui)?\b")


def spans(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in words_holding(text, "projekt", PROJECT)]


@pytest.mark.parametrize(
    "text, found",
    [
        ("projektas baigtas", [(0, 9)]),
        ("baigtas mikroprojektas", [(8, 22)]),
        ("projekto projektas", [(0, 8), (9, 18)]),
        ("(projektui)", [(1, 10)]),
        ("superprojektas", []),
        ("projektuojame", []),
        ("projektprojektas", []),
        ("", []),
    ],
)
def test_finds(text, found):
    assert spans(text) == found


@given(st.lists(st.sampled_from(["projekt", "mikro", "as", "o", " ", ",", "_", "x", "\n"]), max_size=12).map("".join))
def test_finds_what_the_pattern_finds(text):
    assert spans(text) == [found.span() for found in PROJECT.finditer(text)]
