"""To whom was the money of the project given: „X gavo 1800 eurų“, „finansavimas projektui skirtas X“?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.declension import Case, head_readings
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.sentences import ACTS_WITHIN, sentences_of_projects, words_behind
from ngoreport.parsers.naming import Named, is_post, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

# „gavo 200 daigų“ is no money.
_GOT = WordPattern(
    WordSign(whole=("gavo",)),
    r"\bgavo[ \n]+(?=\d[\d ,.]{0,14}(?:tukst\w*\.? |mln\. )?(?:eur|lt\b|lit[au]|€|doler)"
    r"|lesu|param|dotacij|finansavim)",
)
# „Finansavimą projektui „Takai“ gavo X“, „Projektui „Takai“ finansavimą gavo X“
_GOT_BY = WordPattern(WordSign(whole=("gavo", "laimejo", "gaus")), r"\b(?:gavo|laimejo|gaus)[ \n](?=[a-z\"])")
_MONEY_BEFORE = pattern_of(
    r"\b(?:finansavima|dotacija|parama|lesu|lesas|konkursa)[ \n](?:[^.;\"]{0,40}[ \n])?projekt(?:ui|o)\b[^.;]{0,170}$"
    r"|\bprojekt(?:ui\b|o[ \n](?:\"[^\"]{2,150}\"[ \n])?(?:igyvendinimui|vykdymui|veikloms)\b)[^.;]{0,190}"
    r"\b(?:finansavima|dotacija|parama|lesu|lesas|konkursa)[ \n]"
    r"(?:[^.,;\"]{0,40}[ \n])?$"
)
# „Projektui „Takai“ finansavimas skirtas X“
_GIVEN_TO = WordSign("skirt", "paskirt", "suteikt", whole=("skyre", "atiteko", "teko", "patvirtintas", "patvirtinta"))
_GIVEN_BEFORE = pattern_of(
    r"\b(?<!kitam )projektui\b[^.;]{0,190}\b(?:skirt\w{1,2}|paskirt\w{1,2}|suteikt\w{1,2}|skyre|atiteko|teko)[ \n]"
    r"(?:\d[\d ,.]{0,14}(?:tukst\w*\.? )?(?:eur\w{0,3}|lt|litu|€)[ \n])?$"
)
# „Mokyklai patvirtintas projektas“
_APPROVED = pattern_of(
    r"[ \n](?:(?:\d{4}|m\.|metais|siemet|pernai)[ \n]){0,2}patvirtint(?:as|a)[ \n](?:\w{3,20}[ \n])?projektas?\b"
)
# „Už šiuos pinigus X pastatė“
_FOR_MONEY = WordPattern(
    WordSign(whole=("uz",)),
    r"\buz[ \n](?:sias|siuos|sia|gautas|gautus|gauta|skirtas|projekto|tas|tuos)[ \n](?:gautas[ \n]|skirtas[ \n])?"
    r"(?:lesas|pinigus|dotacija|parama|eurus)[ \n](?=[a-z\"])",
)
_VERB_BEHIND = pattern_of(r"[ \n](?P<verb>[a-z]{3,20})\b")
# „X už šias lėšas pastatė“, „X prašė 1800 Eur projektui“
_WITH_MONEY = WordPattern(
    WordSign(whole=("uz", "kreipesi", "prase", "paprase")),
    r"\buz[ \n](?:sias|siuos|sia|gautas|gautus|gauta|skirtas|projekto|tas|tuos)[ \n](?:gautas[ \n]|skirtas[ \n])?"
    r"(?:lesas|pinigus|dotacija|parama|eurus)[ \n](?P<verb>[a-z]{3,20})\b"
    r"|\b(?:kreipesi[ \n][^.;]{3,80}[ \n]prasydam\w{1,2}|prase|paprase)[ \n][^.;]{2,60}\bprojektui\b",
)


# „Bendruomenė dalyvavo savivaldybės kaimo bendruomenių veiklos rėmimo programos konkurse ir gavo finansavimą“
_TOOK_PART = pattern_of(
    r"[ \n](?:[\w.]{1,10}[ \n]){0,3}(?:(?:su)?dalyvavo|(?:pa)?teike paraiska)\b[^.;,]{3,200}[ \n]ir[ \n]$"
)
_GOT_BEHIND = 70


def receiving(document: Document) -> Iterator[Candidate]:
    """Liepynų progimnazija iš savivaldybės gavo 1800 eurų"""
    folded = document.text.folded
    for got in _GOT.finditer(document.text):
        block = document.block_at(got.start())
        if block is None:
            continue
        for named in reversed(organisations_in(document, Span(block.body.start, got.start()))):
            between = folded[named.span.end : got.start()]
            near = len(between) <= _GOT_BEHIND and not re.search(r"[.;,]", between)
            if named.value.in_nominative is not False and (near or _TOOK_PART.fullmatch(between)):
                yield candidate_of(named, Score.HEADING, "implementer.receives")
                break


def got_by(document: Document) -> Iterator[Candidate]:
    """Finansavimą projektui „Takai“ gavo X"""
    folded = document.text.folded
    for got in _GOT_BY.finditer(document.text):
        sentence = document.sentence_at(got.start())
        if sentence is None:
            continue
        if not _MONEY_BEFORE.search(folded, max(sentence.start, got.start() - ACTS_WITHIN), got.start()):
            continue
        for named in organisations_in(document, words_behind(got.end(), sentence))[:1]:
            if (
                named.span.start == got.end()
                and named.value.in_nominative is not False
                and not is_post(folded, named.span.end)
            ):
                yield candidate_of(named, Score.HEADING, "implementer.got-by")


def with_money(document: Document) -> Iterator[Candidate]:
    """„Už šias lėšas X pastatė …“, „X už gautą paramą surengė“, „X kreipėsi prašydama 1800 Eur projektui“"""
    folded = document.text.folded
    for said in _WITH_MONEY.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None or not role_words("projects").search(document.text):
            continue
        before = organisations_in(document, Span(max(sentence.start, said.start() - ACTS_WITHIN), said.start()))[-1:]
        for named in before:
            verb = read_verb(said["verb"]) if said["verb"] else None
            acts = said["verb"] is None or (verb is not None and verb.form == "active")
            if named.span.end + 1 == said.start() and named.value.in_nominative is not False and acts:
                yield candidate_of(named, Score.HEADING, "implementer.with-money")
    for said in _FOR_MONEY.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None or not role_words("projects").search(document.text):
            continue
        for named in organisations_in(document, words_behind(said.end(), sentence))[:1]:
            behind = _VERB_BEHIND.match(folded, named.span.end, sentence.end)
            verb = read_verb(behind["verb"]) if behind else None
            deed = verb is not None and verb.form == "active"
            if named.span.start == said.end() and named.value.in_nominative is not False and deed:
                yield candidate_of(named, Score.HEADING, "implementer.with-money")


def given_to(document: Document) -> Iterator[Candidate]:
    """„Projektui „Takai“ finansavimas skirtas X“, „X mokyklai patvirtintas projektas“"""
    folded = document.text.folded
    for sentence, organisations in sentences_of_projects(document):
        for named in organisations:
            if named.value.in_nominative is True or not _in_dative(named):
                continue
            before = _GIVEN_BEFORE.search(folded, max(sentence.start, named.span.start - ACTS_WITHIN), named.span.start)
            if before is not None or _APPROVED.match(folded, named.span.end, sentence.end):
                yield candidate_of(named, Score.HEADING, "implementer.given-to")


def _in_dative(named: Named) -> bool:
    return any(reading.case is Case.DATIVE for reading in head_readings(named.value.written))


RULES: tuple[Rule, ...] = (
    Rule(receiving, words=_GOT.sign),
    Rule(got_by, words=_GOT_BY.sign),
    Rule(with_money, words=_WITH_MONEY.sign),
    Rule(given_to, words=_GIVEN_TO),
)
