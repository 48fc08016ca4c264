"""Whose call did the project win, and whose project is it?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.reach import LONGEST_PAYER
from ngoreport.parsers.naming import chain_before, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

_CALLED = WordPattern(
    WordSign("skelb", "paskelb"),
    r"(?:pa)?skelb(?:t|iam)(?:ame|a|o)[ \n](?:[^\W\d]\w{2,30}[ \n]){0,8}konkurs(?:e|a|o)\b",
)
_WON = pattern_of(r"\b(?:finansavim|laimej|skirt|gavo|gavom|atrinkt|param|dotacij)\w*")
_FUNDS_PROJECT = WordPattern(WordSign("fondo"), r"fondo[ \n](?:lesu[ \n])?projekt(?:as|o|a|ui)\b")


def calling(document: Document) -> Iterator[Candidate]:
    """X ministerijos (pa)skelbtame projektų konkurse; laimėjome X skelbtą konkursą"""
    folded = document.text.folded
    for called in _CALLED.finditer(document.text):
        block = document.block_at(called.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(max(block.span.start, called.start() - LONGEST_PAYER), called.start()))
        for named in chain_before(document, found, called.start()):
            sentence = document.sentence_at(called.start())
            if named.value.in_nominative is False and sentence and _WON.search(folded, *sentence):
                yield candidate_of(named, Score.VERB, "funders.calls")


def fund_of_project(document: Document) -> Iterator[Candidate]:
    """SPORTO RĖMIMO FONDO PROJEKTAS „IRKLAS“: a fund's own projects are those that it pays."""
    folded = document.text.folded
    for fund in _FUNDS_PROJECT.finditer(document.text):
        block = document.block_at(fund.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        for named in organisations_in(document, Span(block.body.start, fund.end()))[-1:]:
            behind = folded[named.span.end : fund.end()].strip(" \n")
            if named.value.in_nominative is False and behind.startswith("projekt"):
                yield candidate_of(named, Score.HEADING, "funders.fund-of-project")


RULES: tuple[Rule, ...] = (
    Rule(calling, words=_CALLED.sign),
    Rule(fund_of_project, words=_FUNDS_PROJECT.sign),
)
