"""Whose money do brackets name: „paramos lėšos (X ir Y)“?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.payers import OTHER_ROLE, pays_by_trade
from ngoreport.parsers.funders.reach import LONGEST_ADJECTIVE, LONGEST_PAYER, REACH_OF_SUM
from ngoreport.parsers.naming import chain_after, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

_BRACKETED_PAYERS = WordPattern(
    WordSign("les", "param", "dotacij", "finansavim", "remej"),
    r"\b(?:(?:les|param|dotacij|finansavim)\w{1,4}(?:[ \n](?:suma|dydis|dalis))?|remej(?:ai|u|ams|as|ais))[ \n]\(",
)
_OWN_MONEY = pattern_of(r"\b(?:nuosav|sav|privac|privat|kit|partner)\w*[ \n]$")


def in_brackets(document: Document) -> Iterator[Candidate]:
    """Paramos lėšos (EŽŪFKP ir Lietuvos Respublikos valstybės biudžetas): whose money it is, and nothing else"""
    folded = document.text.folded
    for money in _BRACKETED_PAYERS.finditer(document.text):
        block = document.block_at(money.start())
        if (
            block is None
            or block.kind is BlockKind.CLUTTER
            or _OWN_MONEY.search(folded, max(block.span.start, money.start() - LONGEST_ADJECTIVE), money.start())
        ):
            continue
        inside = Span(money.end(), folded.find(")", money.end(), money.end() + LONGEST_PAYER))
        found = organisations_in(document, inside) if inside.end > 0 else []
        chain = chain_after(document, found, inside.start, "")
        sponsors = money.group().startswith("remej") and not OTHER_ROLE.search(
            folded, max(block.span.start, money.start() - REACH_OF_SUM), money.start()
        )
        by_trade = sponsors or all(pays_by_trade(document, named) for named in chain)
        if chain and chain[-1].span.end == inside.end and by_trade:
            for named in chain:
                yield candidate_of(named, Score.VERB, "funders.in-brackets")


RULES: tuple[Rule, ...] = (Rule(in_brackets, words=_BRACKETED_PAYERS.sign),)
