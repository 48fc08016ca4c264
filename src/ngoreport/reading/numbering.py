"""How the items of numbered lists are numbered."""

from __future__ import annotations

from typing import Literal

Numbering = Literal["1", "a", "A", "i", "I"]
"""Decimal, letters, Roman: as HTML and OpenDocument name them."""

_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"))
_ROMAN_SMALL = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_LARGEST_ROMAN = 3_999


def written(number: int, numbering: Numbering) -> str:
    """A number as an item shows it: 4 is `4`, `d`, `D`, `iv` or `IV`."""
    if numbering in ("a", "A") and number > 0:
        # After z comes aa, after that bb.
        letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 5)
        return letter if numbering == "a" else letter.upper()
    if numbering in ("i", "I") and 0 < number <= _LARGEST_ROMAN:
        roman = _roman(number)
        return roman if numbering == "I" else roman.lower()
    return str(number)


def _roman(number: int) -> str:
    digits = ""
    for value, sign in (*_ROMAN, *_ROMAN_SMALL):
        digits += sign * (number // value)
        number %= value
    return digits
