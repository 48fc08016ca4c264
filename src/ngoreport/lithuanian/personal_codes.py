"""Personal codes (asmens kodas): eleven digits, of which the last checks the others.

The first digit says the century and the sex, six the day of birth, three count the births of that day
(Law on the Population Register, No. I-2237). They are found to be kept out of what is printed.
"""

from __future__ import annotations

import re

from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of

_SHAPE = pattern_of(
    r"[3-6](?<![\w+@#/].)(?<!\d[.,-].)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{4}(?![\w@])(?![.,/-]\d)"
)
_DIGIT = pattern_of(r"\d")
# Seven digits or more, before which no word ends.
_LONG_NUMBER = WordSign(test=lambda word: len(word) >= 7 and not word.isalpha())


def personal_codes(text: str) -> list[Span]:
    """Where valid personal codes stand in a text."""
    return [Span(*match.span()) for match in _SHAPE.finditer(text) if _holds_valid(match)]


def find_personal_codes(text: MatchingText) -> list[Span]:
    """As `personal_codes`, in a text whose words are known."""
    matches = [_SHAPE.match(text.normal, start) for start in text.mentions(words_of).places(_LONG_NUMBER)]
    return [Span(*match.span()) for match in matches if match is not None and _holds_valid(match)]


def without_personal_codes(text: str) -> str:
    """The text, of the same length, with every valid personal code masked."""
    pieces, at = [], 0
    for span in personal_codes(text):
        pieces += [text[at : span.start], masked(text[span.start : span.end])]
        at = span.end
    return "".join([*pieces, text[at:]])


def masked(code: str) -> str:
    """`3**********`: of a code only its first digit is left, of the same length."""
    return code[:1] + _DIGIT.sub("*", code[1:])


def _holds_valid(shape: re.Match[str]) -> bool:
    from stdnum.lt import asmens

    return bool(asmens.is_valid(re.sub(r"\D", "", shape.group())))
