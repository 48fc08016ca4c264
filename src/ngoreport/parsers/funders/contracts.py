"""With whom was the contract of the funding signed?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.payers import PUBLIC_PURSE
from ngoreport.parsers.funders.reach import LONGEST_CLAUSE, LONGEST_PAYER
from ngoreport.parsers.naming import chain_after, organisations_in, role_signs
from ngoreport.parsers.rule import Candidate, Rule, Score

_CONTRACT_WITH = WordPattern(
    WordSign("sutart"),
    r"\bsutart(?:is|ies|i|yje|imi|ys)[ \n]"
    r"(?:(?:[a-z]{2,8}[ \n])?(?:pasiras|sudar)\w{1,6}[ \n](?:[^.;:,]{0,20}[ \n])??)?su[ \n]",
)
# „Su X pasirašyta projekto … sutartis“
_CONTRACT = WordPattern(WordSign("sutart"), r"\bsutart(?:is|i|ys)\b")
_SIGNED_WITH = pattern_of(
    r"(?:[ \n]\([^()]{2,20}\))?[ \n](?:[^.;:\"]{0,40}[ \n])?(?:pasiras|sudar)(?:eme|yta|e|ytos|yti|em|o|ome)\b"
)
_WITH = pattern_of(r"(?<!kartu )\bsu[ \n]$")
_OF_PROJECT = pattern_of(
    r"\b(?:(?:projekt|finansavim|lesu)\w*|projekt\w{1,3}[ \n]\"[^\"]{1,120}\")[ \n](?:\w{4,20}[ \n]){0,2}$"
)
_OTHER_CONTRACT = pattern_of(
    r"\b(?:bendradarbiav|partneryst|veiklos|nuom|panaud|rang|paslaug|pirkim|darb|savanor)\w*[ \n]$"
)
_NUMBER_OF_CONTRACT = pattern_of(r"[ \n](?:pasirasymo[ \n])?(?:data|numeris|nr\b)|[ \n]del[ \n][^.;]{0,60}\bprojekt")


def contracted(document: Document) -> Iterator[Candidate]:
    """Sutarties su Lietuvos kultūros taryba data ir numeris; projekto sutartį su X savivaldybe"""
    folded = document.text.folded
    for contract in _CONTRACT_WITH.finditer(document.text):
        block = document.block_at(contract.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(contract.end(), min(block.span.end, contract.end() + LONGEST_PAYER)))
        for named in chain_after(document, found, contract.end(), "")[:1]:
            name = folded[named.span.start : named.span.end]
            if not PUBLIC_PURSE.search(name) or role_signs("agencies").search(name):
                continue
            before = folded[max(block.span.start, contract.start() - LONGEST_PAYER) : contract.start()]
            if _OTHER_CONTRACT.search(before):
                continue
            if _OF_PROJECT.search(before) or _NUMBER_OF_CONTRACT.match(folded, named.span.end):
                yield candidate_of(named, Score.VERB, "funders.contract")


def contracted_before(document: Document) -> Iterator[Candidate]:
    """Su Lietuvos kultūros taryba pasirašyta projekto „…“ dalinio finansavimo sutartis"""
    folded = document.text.folded
    for contract in _CONTRACT.finditer(document.text):
        sentence = document.sentence_at(contract.start())
        block = document.block_at(contract.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, contract.start() - LONGEST_CLAUSE)
        if not _OF_PROJECT.search(folded, start, contract.start()) or _OTHER_CONTRACT.search(
            folded, start, contract.start()
        ):
            continue
        for named in organisations_in(document, Span(start, contract.start())):
            name = folded[named.span.start : named.span.end]
            if (
                _WITH.search(folded, max(start, named.span.start - 10), named.span.start)
                and _SIGNED_WITH.match(folded, named.span.end, contract.start())
                and PUBLIC_PURSE.search(name)
                and not role_signs("agencies").search(name)
            ):
                yield candidate_of(named, Score.VERB, "funders.contract")


RULES: tuple[Rule, ...] = (
    Rule(contracted, words=_CONTRACT_WITH.sign),
    Rule(contracted_before, words=_CONTRACT.sign),
)
