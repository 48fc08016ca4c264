"""Is it money that is given?"""

from __future__ import annotations

import re

from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.reach import REACH_OF_SUM
from ngoreport.parsers.naming import role_signs

MONEY = pattern_of(
    # What none of them begins with is passed over at one look.
    r"(?=[\ddfilmps])(?:\d[ ]?(?:eur|lt|lit|€|tukst|mln|jav|doler|frank|kron)|\b(?:mark(?:iu|es)|doleri\w{1,4}"
    r"|les(?:u|omis|as)|islaid(?:u|as|oms)|sum(?:a|os)|pinig\w*|finansiskai|dotacij\w*)\b)"
)
# „Fondas finansuojamas iš …“: somebody pays for it.
IS_PAID = pattern_of(r"(?:(?:ko)?finansuo(?:jam|t)|remiam|paremt)(?:as|a|i|os|us)")
_SUM_BEHIND = pattern_of(r"[ \n](?:[a-z]{3,12}[ \n]){0,2}\d[\d .,]{0,12}(?:tukst\.? )?(?:eur|lt\b|lit|€)")
_FUNDING_BEFORE = pattern_of(r"\b(?:ko)?finansavima(?:[ \n][a-z]{3,14}){0,2}[ \n]$")
_FUNDING_BEHIND = pattern_of(r"(?:[ \n][a-z]{3,14}){0,2}[ \n](?:ko)?finansavima\b")
SUM_BEFORE = pattern_of(
    r"\b(?:eur\w{0,3}|lt|lit\w{1,3}|tukst\w{0,9}|milijon\w{1,3}|proc|dali?s?|suma|likus\w{1,5})\.?$"
)
THE_PROJECT = pattern_of(r"\bprojekt")


def only_adds(verb: str) -> bool:
    """„Prisidėjo“ and „paaukojo“ may speak of work or things: money has to be in the sentence."""
    return role_signs("adds").match(verb) is not None


def gives_money(folded: str, verb: re.Match[str]) -> bool:
    """Whoever „padovanojo“, „patikėjo“ gives money where a sum stands right beside the word, things elsewhere;
    whoever „užtikrina“ pays where it is the funding."""
    if verb.group().startswith(("uztikrin", "garantav", "garantuoj")):
        return (
            _FUNDING_BEFORE.search(folded, max(0, verb.start() - REACH_OF_SUM), verb.start()) is not None
            or _FUNDING_BEHIND.match(folded, verb.end()) is not None
        )
    if not verb.group().startswith(("padovanoj", "dovanoj", "patikej", "atseikej")):
        return True
    return (
        SUM_BEFORE.search(folded, max(0, verb.start() - 21), verb.start() - 1) is not None
        or _SUM_BEHIND.match(folded, verb.end()) is not None
    )
