"""Who is thanked for money?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.declension import Case
from ngoreport.lithuanian.names import names_in
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.exclusions import is_of_another_project
from ngoreport.parsers.funders.payers import PUBLIC_PURSE, RECEIVING
from ngoreport.parsers.funders.reach import LONGEST_CHAIN, LONGEST_CLAUSE, REACH_OF_SUM
from ngoreport.parsers.naming import Named, chain_after, chain_before, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

_THANKED = WordPattern(WordSign("remejams", "remejui"), r"remej(?:ams|ui)[ \n]{0,2}[-:][ \n]{0,2}")
_TO_WHO_HELPED = WordPattern(
    WordSign("remej", "finansuotoj", "mecenat", "donor"),
    r"(?:remej|finansuotoj|mecenat|donor)(?:ui|ei|ams|oms)[ \n](?:[-:][ \n])?",
)
THANKS = WordPattern(
    WordSign("dekoj", "deking", "padek", whole=("aciu", "dekui")), r"(?:dekoj|deking|padek|aciu|dekui)\w{0,8}"
)
_FOR_MONEY = pattern_of(
    r"\buz[ \n](?:(?!uz[ \n])[^\s.;,!]{1,30}[ \n]){0,7}?(?:(?P<money>(?:ko)?finansavima|finansin\w{1,3}[ \n]"
    r"(?:[a-z]{2,12}[ \n]){0,2}(?:parama|pagalba|indeli)|les(?:as|u[ \n]skyrima)|dotacij(?:a|as)|pinigus"
    r"|\d[\d ]{0,9}(?:[.,]\d\d)? ?(?:eur|lt|lit|€)(?!\w{0,4}\.?[ \n]vert))|(?P<support>parama))"
)
# „moralinę paramą“, „paramą organizuojant“
_OTHER_SUPPORT = pattern_of(
    r"\b(?:moral|informac|metod|organizac|technin|psicholog|dvasin|emocin|visoker|malding|medziagin|daiktin)\w{1,6}"
    r"[ \n](?:ir[ \n]\w{4,15}[ \n])?parama$"
)
_NO_MONEY_BEHIND = pattern_of(r"[ \n](?:[a-z]{3,14}ant\b|maist|knyg|daikt|preki|patark|patarim)")
_THANKS_BEFORE = pattern_of(r"(?:(?<=[ \n])(?:nuosirdziai|labai|esame|visi|dar|karta|mes|tad|todel)[ \n])*$")
_THANKS_AFTER = r"[ \n](?:(?:nuosirdziai|labai|esame|visi|musu|projekto|taip pat|ypac|pirmiausia)[ \n]){0,3}"


def thanked(document: Document) -> Iterator[Candidate]:
    """Dėkojame rėmėjams – X savivaldybei ir UAB „Y“"""
    for said in _THANKED.finditer(document.text):
        sentence = document.sentence_at(said.start())
        block = document.block_at(said.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        for named in names_in(document.text, Span(said.end(), sentence.end), Case.DATIVE):
            yield candidate_of(named, Score.LEAD_IN, "funders.thanked")


def thanked_for_money(document: Document) -> Iterator[Candidate]:
    """Dėkojame X ir Y už finansinę paramą; už finansavimą esame dėkingi Z; ačiū fondui už paramą"""
    folded = document.text.folded
    for thanks in THANKS.finditer(document.text):
        sentence = document.sentence_at(thanks.start())
        block = document.block_at(thanks.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, thanks.start() - LONGEST_CLAUSE)
        end = min(sentence.end, thanks.end() + LONGEST_CHAIN)
        if is_of_another_project(document, sentence, Span(*thanks.span())):
            continue
        found = organisations_in(document, Span(start, end))
        for given in _FOR_MONEY.finditer(folded, start, end):
            if given["support"] and (
                _OTHER_SUPPORT.search(folded, given.start(), given.end()) or _NO_MONEY_BEHIND.match(folded, given.end())
            ):
                continue
            for named in _thanked_beside(document, found, Span(*thanks.span()), Span(*given.span())):
                public = PUBLIC_PURSE.search(folded, *named.span) is not None
                if (given["money"] or public) and is_given_thanks(named):
                    yield candidate_of(named, Score.VERB, "funders.thanked")


def _thanked_beside(document: Document, found: Sequence[Named], thanks: Span, given: Span) -> list[Named]:
    """Those between the thanks and what for, or else before or behind both."""
    if given.start >= thanks.end:
        dashed = document.text.folded.endswith(" - ", thanks.end, given.start)
        chain = chain_before(document, found, given.start - 2 * dashed)
        if chain and chain[0].span.start > thanks.end:
            return chain
        at = _THANKS_BEFORE.search(document.text.folded, max(0, thanks.start - REACH_OF_SUM), thanks.start)
        return chain_before(document, found, at.start()) if at and given.start - thanks.end < 3 else []
    return chain_after(document, found, thanks.end, _THANKS_AFTER)


def is_given_thanks(named: Named) -> bool:
    """Its name stands in the dative, or is one that doesn't decline behind a legal form."""
    written = fold(named.value.written.partition("„")[0].partition('"')[0])
    return (named.value.in_nominative is False and RECEIVING.search(written) is not None) or (
        named.value.legal_form is not None and named.value.written.startswith(named.value.legal_form)
    )


def thanked_by_role(document: Document) -> Iterator[Candidate]:
    """Dėkojame projekto rėmėjui Lietuvos kultūros tarybai"""
    for said in _TO_WHO_HELPED.finditer(document.text):
        sentence = document.sentence_at(said.start())
        block = document.block_at(said.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        for named in chain_after(document, organisations_in(document, Span(said.end(), sentence.end)), said.end(), ""):
            if is_given_thanks(named):
                yield candidate_of(named, Score.VERB, "funders.thanked")


RULES: tuple[Rule, ...] = (
    Rule(thanked, words=_THANKED.sign),
    Rule(thanked_by_role, words=_TO_WHO_HELPED.sign),
    Rule(thanked_for_money, words=THANKS.sign),
)
