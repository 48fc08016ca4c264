"""Whose people speak of the project as their own: „Projektą vykdome, – sako X direktorė“, „X praneša, kad baigė …“?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import is_paying_body
from ngoreport.parsers.implementer.sentences import ACTS_WITHIN, words_behind
from ngoreport.parsers.naming import is_post, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

_SPEAKS = WordPattern(
    WordSign(
        whole=(
            *(
                "sako",
                "sake",
                "pasakoja",
                "pasakojo",
                "teigia",
                "teige",
                "dziaugiasi",
                "dziaugesi",
                "aiskina",
                "kalbejo",
            ),
            *("prisimena", "pabrezia", "pazymi", "tikina"),
        )
    ),
    r"\b(?:sak[oe]|pasakojo|pasakoja|teig(?:ia|e)|dziaug(?:iasi|esi)|aiskina|kalbejo|prisimena|pabrezia|pazymi|tikina)"
    r"[ \n](?=[a-z\"])",
)
_OURS_BEFORE = pattern_of(
    r"\bprojekta\b[^.;]{0,120}\b(?:vykd[oe]me|igyvendin[ao]me|pradejome|pradedame|baigeme|sumaneme|parengeme|inicijavome)\b"
    r"|\b(?:vykd[oe]me|igyvendin[ao]me|pradejome|pradedame|baigeme|sumaneme|parengeme|inicijavome)\b[^.;]{0,60}\bprojekta\b"
)
# „X praneša, kad baigė projektą“
_TELLS = WordPattern(
    WordSign(whole=("pranesa", "pranese", "dziaugiasi", "skelbia", "informuoja")),
    r"\b(?:pranes[ae]|dziaugiasi|skelbia|informuoja)"
    r"(?:,[ \n]kad[ \n](?:[^.,;]{2,40}[ \n])?"
    r"(?:baige|pabaige|uzbaige|pradeda|pradejo|igyvendino|igyvendina|vykdo|ivykde)"
    r"|[ \n](?:galedam\w{1,2}[ \n])?(?:pristatyti|baige|pabaige|igyvendine|uzbaige))[ \n]"
    r"(?:[^.,;\"]{2,30}[ \n])?projekta\b",
)
# „X su projektu „Takai“ laimėjo“, „X už projektą apdovanota“
_WITH_PROJECT = WordPattern(WordSign(whole=("su",)), r"\bsu[ \n](?:savo[ \n])?projektu\b")


def speaking(document: Document) -> Iterator[Candidate]:
    """„Projektą vykdome antri metai, – sako X direktorė“"""
    folded = document.text.folded
    for said in _SPEAKS.finditer(document.text):
        block = document.block_at(said.start())
        if block is None:
            continue
        if not _OURS_BEFORE.search(folded, max(block.body.start, said.start() - ACTS_WITHIN), said.start()):
            continue
        for named in organisations_in(document, words_behind(said.end(), block.body))[:1]:
            speaker = named.value.in_nominative is not True and is_post(folded, named.span.end)
            if named.span.start == said.end() and speaker and not is_paying_body(named.value.name):
                yield candidate_of(named, Score.HEADING, "implementer.speaking")


def telling(document: Document) -> Iterator[Candidate]:
    """„X praneša, kad baigė projektą“, „X su projektu „Takai“ …“"""
    for pattern in (_TELLS, _WITH_PROJECT):
        for said in pattern.finditer(document.text):
            sentence = document.sentence_at(said.start())
            if sentence is None:
                continue
            before = Span(max(sentence.start, said.start() - ACTS_WITHIN), said.start())
            for named in organisations_in(document, before)[-1:]:
                own = named.value.in_nominative is not False and not is_paying_body(named.value.name)
                if named.span.end + 1 == said.start() and own:
                    yield candidate_of(named, Score.HEADING, "implementer.telling")


RULES: tuple[Rule, ...] = (
    Rule(speaking, words=_SPEAKS.sign),
    Rule(telling, words=WordSign(whole=(*_TELLS.sign.whole, "su"))),
)
