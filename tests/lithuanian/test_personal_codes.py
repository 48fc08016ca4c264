from __future__ import annotations

import pytest

from ngoreport.lithuanian.personal_codes import masked, personal_codes, without_personal_codes

# All invented: days of birth with check digits worked out for them.
FINDS = [
    ("a. k. 33309240064", ["33309240064"]),
    ("33309240064, 38703181745", ["33309240064", "38703181745"]),
    ("(33309240064)", ["33309240064"]),
    ("3330924 0064", ["3330924 0064"]),
    ("3330924-0064.", ["3330924-0064"]),
]
LEAVES = [
    ("33309240065", "the check digit does not fit"),
    ("33313240064", "no such month"),
    ("+33309240064", "a telephone number"),
    ("133309240064", "a longer number"),
    ("33309240064-2", "part of a code"),
    ("PP33309240064", "part of a code"),
    ("33309240064@example.lt", "an address"),
    ("93309240064", "no century begins so"),
]


@pytest.mark.parametrize("text, codes", FINDS)
def test_finds(text, codes):
    assert [text[span.start : span.end] for span in personal_codes(text)] == codes


@pytest.mark.parametrize("text, why", LEAVES)
def test_leaves_alone(text, why):
    assert personal_codes(text) == [], why
    assert without_personal_codes(text) == text


def test_masks_keep_the_length_and_the_first_digit():
    assert masked("3330924-0064") == "3******-****"
    assert without_personal_codes("a 33309240064, b 38703181745!") == "a 3**********, b 3**********!"
