"""Which owner of a programme, which states, fund, measure or union is the project paid by or through?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import Case
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.exclusions import is_denied, is_of_another_project
from ngoreport.parsers.funders.reach import LONGEST_ADJECTIVE, LONGEST_CLAUSE, LONGEST_PAYER, MOST_LISTED
from ngoreport.parsers.naming import organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

_PAYING_PROGRAMME = WordPattern(
    WordSign(whole=("programos",)),
    r"\bprogramos[ \n](?:lesomis|lesu|lesos|finansuojam\w*|finansuot\w*|parama|remiam\w*)",
)
_OWNS_BUDGET = pattern_of(r"\b(?:savivaldyb|fond|tarybos|agenturos)\w*$")
_NEW_PHRASE = pattern_of(r"[.,;:()]|\b(?:ir|bei)[ \n](?=(?:is|pagal)\b)|\b(?:is|pagal|projekt\w*)\b")
# Endings of countries, and of their genitives.
_GENITIVES = (("ija", "ijos"), ("a", "os"), ("as", "o"), ("ai", "ų"), ("is", "io"))
_LETTERS = pattern_of(r"\w+")
# „finansuojamas Islandijos, Lichtenšteino ir Norvegijos lėšomis“
_MONEY_BEHIND = pattern_of(r"[ \n](?:(?:dotacijos|paramos)[ \n])?les(?:omis|u)\b")
_PAID_OR_DONE = pattern_of(
    r"\b(?:ko)?finansuo[jt]|\b(?:pa)?rem(?:ia|ti?a?m|tas|ta)|\b(?:igyvend|vykd|gaut|skirt|baigt|projekt)"
)
_JOINED_STATES = pattern_of(r",?[ \n](?:(?:ir|bei)[ \n])?")
_PAID_BY_STATES = pattern_of(r"\b(?:(?:ko)?finansuo(?:jam|t)|remiam|paremt)(?:as|a|i|os)[ \n]$")
_ENDS_STATES = pattern_of(r"[ \n]{0,2}(?:[.;)]|$)|,?[ \n](?:per|pagal)[ \n]")
_PAYS_NOW = pattern_of(r"\b(?:finansuoja|finansavo|remia|reme|pareme|finansuotojai|remejai)[ \n]?:?[ \n]$")
_AFTER_STATES = pattern_of(r"[ \n]{0,2}(?:[.,;)]|$|\n|(?:per|pagal|kartu|ir|bei)[ \n])")
# „remia Norvegija per Aktyvių piliečių fondą“
_THROUGH_FUND = WordPattern(WordSign(whole=("fonda", "mechanizma")), r"(?:fonda|mechanizma)(?!\w)")
_PAID_THROUGH = pattern_of(
    r"\b(?:(?:ko)?finansuo(?:ja|jam\w{1,2}|t\w{1,2}|tas|ta)|(?:ko)?finansavo|remia|(?:pa)?reme|remiam\w{1,2}|paremt\w{1,2}"
    r"|skirt\w{1,2}|skyre|skiria)\b"
)
_THROUGH = pattern_of(r"\b(?:per|pagal)[ \n]$")
# „Ekonomikos gaivinimo ir atsparumo didinimo priemonės lėšomis“: the one measure that pays.
_FACILITY = WordPattern(
    WordSign(whole=("ekonomikos",)), r"ekonomikos[ \n]gaivinimo[ \n]ir[ \n]atsparumo[ \n]didinimo[ \n]priemon(?:es|e)\b"
)
_UNION_BEFORE = pattern_of(r"\beuropos[ \n]sajungos[ \n]$")
_FACILITY_PAYS = pattern_of(
    r"(?:[ \n]\([^()]{2,30}\)|[ \n]\"[^\"]{2,30}\")?[ \n]"
    r"(?:les(?:omis|u|os)|param(?:a|os)|dotacij\w{1,2}|finansuojam|finansuot)"
)
# „Co-funded by the Erasmus+ Programme of the European Union“
_IN_ENGLISH = WordPattern(
    WordSign(whole=("funded", "cofunded", "financed", "cofinanced", "supported", "support")),
    r"(?:(?:co-?)?(?:funded|financed)|supported|support)[ \n](?:by|of|from)[ \n](?:the[ \n])?"
    r"(?:[^.;:\n]{2,60}[ \n]of[ \n]the[ \n])?european[ \n]union\b",
)


def owner_of_programme(document: Document) -> Iterator[Candidate]:
    """X savivaldybės … programos lėšomis, pagal Y fondo programą finansuojamas: the owner's budget pays.

    A ministry's programme may be paid by anyone.
    """
    folded = document.text.folded
    for programme in _PAYING_PROGRAMME.finditer(document.text):
        block = document.block_at(programme.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(block.span.start, programme.start() - LONGEST_PAYER)
        for named in reversed(organisations_in(document, Span(start, programme.start()))):
            between = folded[named.span.end : programme.start()]
            owns = _OWNS_BUDGET.search(folded, named.span.start, named.span.end) is not None
            if owns and named.value.in_nominative is False and not _NEW_PHRASE.search(between):
                yield candidate_of(named, Score.VERB, "funders.programme-of")
            break


def states_paying(document: Document) -> Iterator[Candidate]:
    """finansuojamas Islandijos, Lichtenšteino ir Norvegijos lėšomis; remia: Islandija, Lichtenšteinas ir Norvegija"""
    folded = document.text.folded
    places = document.mentions(words_of).places(_states().sign)
    at = 0
    while at < len(places):
        named, end = _chain_of_states(document, places[at:])
        at += max(1, len(named))
        block = document.block_at(end - 1) if named else None
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = named[0][0].start
        sentence = document.sentence_at(start)
        genitive = (
            all(case is Case.GENITIVE for _, _, case in named)
            and _MONEY_BEHIND.match(folded, end)
            and sentence is not None
            and _PAID_OR_DONE.search(folded, *sentence)
        )
        nominative = (
            all(case is Case.NOMINATIVE for _, _, case in named)
            and _PAYS_NOW.search(folded, max(block.body.start, start - LONGEST_ADJECTIVE), start)
            and _AFTER_STATES.match(folded, end)
            and not (sentence is not None and is_of_another_project(document, sentence, named[0][0]))
        )
        paid_by = (
            all(case is Case.GENITIVE for _, _, case in named)
            and _PAID_BY_STATES.search(folded, max(block.body.start, start - LONGEST_ADJECTIVE), start)
            and _ENDS_STATES.match(folded, end, block.body.end)
        )
        if genitive or nominative or paid_by:
            for place, name, _ in named:
                yield Candidate("funders", name, place, Score.LEAD_IN, "funders.states")


def through_fund(document: Document) -> Iterator[Candidate]:
    """Projektą remia Islandija per Aktyvių piliečių fondą; finansuojamas pagal EEE finansinį mechanizmą"""
    folded = document.text.folded
    for fund in _THROUGH_FUND.finditer(document.text):
        sentence = document.sentence_at(fund.start())
        block = document.block_at(fund.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, fund.start() - LONGEST_CLAUSE)
        paid = _PAID_THROUGH.search(folded, start, fund.start())
        if paid is None or is_of_another_project(document, sentence, Span(*paid.span())):
            continue
        for named in organisations_in(document, Span(paid.end(), fund.end()))[-1:]:
            led = _THROUGH.search(folded, max(start, named.span.start - LONGEST_ADJECTIVE), named.span.start)
            if led and named.span.end == fund.end() and not is_denied(document, Span(paid.start(), fund.end())):
                yield candidate_of(named, Score.LEAD_IN, "funders.through-fund")


class _States(NamedTuple):
    sign: WordSign
    forms: Mapping[str, tuple[str, Case]]


@cache
def _states() -> _States:
    """Countries other than ours by their nominatives and genitives, folded."""
    forms: dict[str, tuple[str, Case]] = {}
    for name in words("names")["countries"]:
        if " " in name or name == "Lietuva":
            continue
        forms[fold(name)] = (name, Case.NOMINATIVE)
        for ending, genitive in _GENITIVES:
            if name.endswith(ending):
                forms[fold(name.removesuffix(ending) + genitive)] = (name, Case.GENITIVE)
                break
    return _States(WordSign(whole=forms), forms)


def _chain_of_states(document: Document, places: Sequence[int]) -> tuple[list[tuple[Span, str, Case]], int]:
    """The states that one enumeration names from the first of some places on, and where it ends."""
    folded, forms = document.text.folded, _states().forms
    found: list[tuple[Span, str, Case]] = []
    end = places[0]
    for place in places[:MOST_LISTED]:
        if found and not _JOINED_STATES.fullmatch(folded, end, place):
            break
        word = _LETTERS.match(folded, place)
        if word is None or not document.text.normal[place].isupper():
            break
        end = word.end()
        found.append((Span(place, end), *forms[word.group()]))
    return found, end


def facility(document: Document) -> Iterator[Candidate]:
    """Europos Sąjungos ekonomikos gaivinimo ir atsparumo didinimo priemonės lėšos"""
    folded = document.text.folded
    for named in _FACILITY.finditer(document.text):
        block = document.block_at(named.start())
        if block is None or block.kind is BlockKind.CLUTTER or not _FACILITY_PAYS.match(folded, named.end()):
            continue
        union = _UNION_BEFORE.search(folded, max(block.body.start, named.start() - LONGEST_ADJECTIVE), named.start())
        span = Span(union.start() if union else named.start(), named.end())
        name = document.text.value(span)
        yield Candidate("funders", name.removesuffix("s"), span, Score.LEAD_IN, "funders.facility")


def union_in_english(document: Document) -> Iterator[Candidate]:
    """Co-funded by the European Union: the line under the flag, in a report in Lithuanian"""
    for said in _IN_ENGLISH.finditer(document.text):
        span = Span(said.end() - len("european union"), said.end())
        yield Candidate("funders", "Europos Sąjunga", span, Score.LEAD_IN, "funders.in-english")


RULES: tuple[Rule, ...] = (
    Rule(owner_of_programme, words=_PAYING_PROGRAMME.sign),
    Rule(states_paying),
    Rule(through_fund, words=_THROUGH_FUND.sign),
    Rule(facility, words=_FACILITY.sign),
    Rule(union_in_english, words=_IN_ENGLISH.sign),
)
