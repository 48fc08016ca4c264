"""What is said of paying, but not of this project's payer: is it denied, or said of another project?"""

from __future__ import annotations

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.reach import LONGEST_CLAUSE

# The project itself is another, of „kita projekto dalis“ the part.
_ANOTHER = WordPattern(
    WordSign("ankstesn", "pirmesn", whole=("kita", "kitam", "kito", "kitas", "kitus", "kitiems", "kitu", "kiti")),
    r"(?:kit(?:a|am|o|as|us|iems|u|i)|(?:ankst|pirm)esn\w{1,5})[ \n]"
    r"(?:(?:musu|savo|bendruomenes|klubo|draugijos)[ \n])?"
    r"(?:projekt(?:as|a|ui|us|ams|ai|u)|(?<=kito )projekto|sumanym(?:as|a|ui|us|ams|ai)|iniciatyv(?:a|ai|as|oms))\b",
)
_DENIES = WordSign(
    "nega", "nesk", "nesuteik", "nesulauk", "nelaim", "nepar", "nerem", "nefinans", "neprir", "nenaud",
    "netur", "nepras", "nebuvo",
    whole=("be", "nera", "neteko"),
)  # fmt: skip
_DENIED = pattern_of(
    r"\bne(?:ga[vun]|sk[iy]r|suteik|sulauk|laimej|pareme|parem[it]|remi|reme|finans[au]|prir|naudo[jt]|tur[ei]j?|pras|teko)"
    r"\w*|\bne(?:ra|buvo)[ \n](?:[a-z]{2,12}[ \n])?(?:(?:ko)?finansuo|remiam|paremt|gaut|skirt)"
)
# „Prašėme X paramos, bet jos negavome“
_YET_DENIED = pattern_of(
    r"[^.,;:]{0,80},[ \n](?:bet|taciau|deja)[ \n](?:(?:jos|jo|ju|paramos|lesu|finansavimo|deja)[ \n]){0,2}"
    r"ne(?:ga[vu]|sk[iy]r|sulauk|laimej|suteik)\w*"
)
_WITHOUT = pattern_of(r"\bbe[ \n]$")
_OTHERWISE = pattern_of(
    r"\bne\w+(?:tu|tume|tumem|tumeme)\b|\bneimanom|\bsunku|\bdekoj|\baciu\b|\b(?:dar|taip pat|papildomai)\b"
    r"|\b(?:panaudot|gaut)\w+[ \n]ir\b"
)


def is_denied(document: Document, span: Span) -> bool:
    """„X lėšų negavome“, „nefinansuota Y lėšomis“, „vyko be Z paramos“, but not „be Z paramos knygos nebūtų“"""
    sentence = document.sentence_at(span.start)
    if sentence is None or not document.mentions(words_of).has_within(_DENIES, *sentence):
        return False
    folded = document.text.folded
    earliest, latest = max(sentence.start, span.start - LONGEST_CLAUSE), min(sentence.end, span.end + LONGEST_CLAUSE)
    start = max(earliest, *(folded.rfind(mark, earliest, span.start) for mark in ",;:"))
    ends = [at for at in (folded.find(mark, span.end, latest) for mark in ",;:") if at >= 0]
    clause = Span(start, min(ends, default=latest))
    if _WITHOUT.search(folded, max(start, span.start - 4), span.start):
        return _OTHERWISE.search(folded, earliest, latest) is None
    return (_DENIED.search(folded, *clause) or _YET_DENIED.match(folded, span.end, sentence.end)) is not None


def is_of_another_project(document: Document, sentence: Span, verb: Span) -> bool:
    """„Kitą mūsų sumanymą finansuos X“, „ankstesnį bendruomenės projektą parėmė Y“: not the one reported."""
    folded = document.text.folded
    earliest, latest = max(sentence.start, verb.start - LONGEST_CLAUSE), min(sentence.end, verb.end + LONGEST_CLAUSE)
    start = max(folded.rfind(clause, earliest, verb.start) for clause in (", o ", ";", ", bet "))
    comma = folded.find(",", verb.end, latest)
    return _ANOTHER.search(document.text, max(start, earliest), comma if comma >= 0 else latest) is not None
