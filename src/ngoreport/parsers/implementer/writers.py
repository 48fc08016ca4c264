"""Who are „we“ that write: „Mes, X, …“, „X vardu“, „mūsų bendruomenė“?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import GIVER
from ngoreport.parsers.implementer.page import LAST_BLOCKS
from ngoreport.parsers.implementer.sentences import words_behind
from ngoreport.parsers.naming import Named, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

# „Mes, asociacija „Gilė“, …“, „Esame Merkinės gimnazija.“
_WE_WHO = WordPattern(
    WordSign(whole=("mes", "esame", "esam", "raso")),
    r"\b(?:raso[ \n]jums[ \n]|mes(?:,|[ \n]-)[ \n](?:tai[ \n])?|mes[ \n]esame[ \n]|esame?[ \n])(?=[a-z\"])",
)
# „Rašau X vardu“
_ON_BEHALF = WordPattern(WordSign(whole=("vardu",)), r"vardu\b")
_BEFORE_BEHALF = pattern_of(
    r"[ \n](?:(?:visos[ \n])?(?:bendruomenes|nariu|komandos|tarybos|valdybos|kolektyvo)[ \n])?$"
)
_I_OR_WE = pattern_of(r"\b\w{2,}(?:[^l]iu|[^k]au|uosi|ame|ome|ime|eme)s?\b")
_OUR = WordPattern(WordSign(whole=("musu",)), r"\bmusu[ \n]")
# „Mūsų biblioteka – Obelių biblioteka – …“, „mūsų klubas (Kelmės sporto klubas)“
_KIND_OF_OURS = pattern_of(r"(?:[a-z]{4,16}[ \n])?(?P<kind>[a-z]{4,18})(?P<mark>[ \n]-|,|[ \n]\()[ \n]?")
_CLOSES = {" -": " - ", ",": ",", " (": ")"}
_GENERAL_KINDS = ("organizacij", "istaig", "kolektyv", "komand", "bendrij")
_SAME_KIND = 5
_LONGEST_NAME = 160
_SIGNED = pattern_of(r"(?: -|,|:)?\s{1,3}[A-ZĄČĘĖĮŠŲŪŽ]\w{2,20}(?: [A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,30}){0,2}\s{0,3}(?:$|\n|,)")


def we_who(document: Document) -> Iterator[Candidate]:
    """„Mes, asociacija „Gilė“, …“; „Esame Merkinės gimnazija.“: who speaks of a project"""
    for said in _WE_WHO.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None or not role_words("projects").search(document.text):
            continue
        for named in organisations_in(document, words_behind(said.end(), sentence))[:1]:
            if named.span.start == said.end() and named.value.in_nominative is not False:
                yield candidate_of(named, Score.HEADING, "implementer.we-who")


def on_behalf(document: Document) -> Iterator[Candidate]:
    """„Rašau Korko lituanistinės mokyklos vardu“ in a letter about a project"""
    folded = document.text.folded
    for said in _ON_BEHALF.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None or not role_words("projects").search(document.text):
            continue
        if not (_I_OR_WE.search(folded, *sentence) or _signs(document, sentence, said.end())):
            continue
        for named in reversed(organisations_in(document, Span(sentence.start, said.start()))):
            if (
                _BEFORE_BEHALF.fullmatch(folded, named.span.end, said.start())
                and (named.value.in_nominative is not True or "carit" in folded[named.span.start : named.span.end])
                and not GIVER.search(folded, *named.span)
            ):
                yield candidate_of(named, Score.HEADING, "implementer.on-behalf")
            break


def _signs(document: Document, line: Span, behind: int) -> bool:
    """„Rusnės bendruomenės vardu – Ona Onienė“, „X vardu“ above a name, at the foot of a letter."""
    block = document.block_at(line.start)
    return (
        block is not None
        and block.index >= len(document.blocks) - LAST_BLOCKS
        and block.body.start == line.start
        and _SIGNED.match(document.text.normal, behind) is not None
    )


def named_ours(document: Document) -> Iterator[Candidate]:
    """„mūsų viešajai įstaigai „Kretingos argumentas““, „mūsų Rusnės bendruomenė“: in any case"""
    folded = document.text.folded
    for our in _OUR.finditer(document.text):
        sentence = document.sentence_at(our.start())
        if sentence is None:
            continue
        for named in organisations_in(document, Span(our.start(), min(sentence.end, our.end() + _LONGEST_NAME)))[:1]:
            ours_too = folded[our.end() : named.span.start].strip() == "" or named.span.start == our.start()
            ours_too = ours_too or _is_named_behind_its_kind(document, our.end(), named)
            if ours_too and not GIVER.search(folded, *named.span):
                yield candidate_of(named, Score.POSITION, "implementer.named-ours")


def _is_named_behind_its_kind(document: Document, start: int, named: Named) -> bool:
    """„biblioteka – Obelių biblioteka – …“, „klubas, Kelmės sporto klubas, …“, and no other one of an enumeration"""
    folded = document.text.folded
    ours = _KIND_OF_OURS.fullmatch(folded, start, named.span.start)
    if ours is None or named.value.in_nominative is False:
        return False
    if not folded.startswith(_CLOSES[ours["mark"].replace("\n", " ")], named.span.end):
        return False
    general = ours["kind"].startswith(_GENERAL_KINDS)
    return general or re.search(rf"\b{ours['kind'][:_SAME_KIND]}", folded[slice(*named.span)]) is not None


RULES: tuple[Rule, ...] = (
    Rule(on_behalf, words=_ON_BEHALF.sign),
    Rule(named_ours, words=_OUR.sign),
    Rule(we_who, words=_WE_WHO.sign),
)
