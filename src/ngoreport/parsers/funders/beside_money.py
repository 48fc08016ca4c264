"""Who is named where money is spoken of: beside its sum, as its owner, as who announces it, in a programme's name?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.payers import PUBLIC_PURSE
from ngoreport.parsers.funders.reach import LONGEST_CHAIN, LONGEST_CLAUSE, LONGEST_PAYER
from ngoreport.parsers.naming import chain_after, chain_before, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_FUND_OF_PROGRAMME = pattern_of(r"[^.;,:]{1,80}\bprogram")
# „Nordkirche (Vokietija, 3 000 €)“ behind a verb of paying
_NAME_WITH_SUM = pattern_of(
    r"(?P<name>[^\W\d_a-ząčęėįšųūž]\w{2,24}(?: [^\W\d_]\w{1,24}){0,4}) ?"
    r"\((?:[^()\d]{3,30}, )?\d[\d .,]{0,14}(?:tūkst\.? )?(?:€|[Ee][Uu][Rr]|Lt|lit)\w{0,3}\.?\)"
)
_HELPED = pattern_of(r"(?:pa)?rem[ei](?!t|am)|(?:ko)?finansav[oe]|padeng|prisidej")
_LEADS_TO_NAME = pattern_of(r"(?:[,:)]|\b(?:ir|bei|taip pat))[ \n]{0,2}$")
# „Lėšos – Kultūros ministerijos“
_WHOSE_MONEY = WordPattern(
    WordSign(whole=("lesos", "pinigai", "parama", "finansavimas")), r"(?:lesos|pinigai|parama|finansavimas)[ \n]-[ \n]"
)
# „taryba patvirtino 2 000 Eur finansavimą“
_FUNDING_APPROVED = pattern_of(
    r"(?<=patvirtino)[ \n](?:[a-z]{3,14}[ \n]){0,2}"
    r"(?:\d[\d ,.]{0,12}(?:tukst\.? )?(?:eur\w{0,3}|lt|lit\w{0,3}|€)[ \n])?"
    r"(?:[a-z]{3,12}[ \n])?(?:finansavima|parama|dotacija)\b"
)
_GET_MONEY = pattern_of(
    r"\b(?:gaus|gavo|laimejo|skirt\w*|remiam\w*|finansuo\w*)\b[^.]{0,60}\b(?:les|param|finansavim|dotacij|projekt)|\bkonkurs"
)


def named_beside_sums(document: Document) -> Iterator[Candidate]:
    """Projektą rėmė Pasaulio liuteronų sąjunga (7 500 €) ir Nordkirche (Vokietija, 3 000 €): names of any kind"""
    if "(" not in document.text.folded:
        return
    for verb in role_words("pays").finditer(document.text):
        sentence = document.sentence_at(verb.start())
        block = document.block_at(verb.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER or not _HELPED.match(verb.group()):
            continue
        reach = Span(verb.end(), min(sentence.end, verb.end() + LONGEST_CLAUSE))
        found = organisations_in(document, reach)
        for beside in _NAME_WITH_SUM.finditer(document.text.normal, *reach):
            span = Span(*beside.span("name"))
            before = document.text.folded[verb.end() : span.start]
            if (not before.strip() or _LEADS_TO_NAME.search(before)) and not any(
                named.span.overlaps(span) for named in found
            ):
                yield Candidate("funders", document.text.value(span), span, Score.VERB, "funders.beside-sum")


def whose_money(document: Document) -> Iterator[Candidate]:
    """Lėšos – Socialinės apsaugos ir darbo ministerijos, gautos pagal …"""
    for money in _WHOSE_MONEY.finditer(document.text):
        block = document.block_at(money.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(money.end(), min(block.span.end, money.end() + LONGEST_PAYER)))
        for named in chain_after(document, found, money.end(), ""):
            if named.value.in_nominative is False and PUBLIC_PURSE.search(document.text.folded, *named.span):
                yield candidate_of(named, Score.LEAD_IN, "funders.whose-money")


def announcing(document: Document) -> Iterator[Candidate]:
    """X paskelbė, kurios organizacijos gaus lėšų"""
    folded = document.text.folded
    for verb in role_words("announces").finditer(document.text):
        block = document.block_at(verb.start())
        if block is None or block.kind in (BlockKind.CLUTTER, BlockKind.ROW):
            continue
        sentence = next(
            (part for part in document.sentences(block.body) if part.start <= verb.start() < part.end), None
        )
        if sentence is not None and _FUNDING_APPROVED.match(folded, verb.end()):
            approving = organisations_in(
                document, Span(max(sentence.start, verb.start() - LONGEST_CHAIN), verb.start())
            )
            for named in chain_before(document, approving, verb.start(), giving=True):
                if named.value.in_nominative is not False:
                    yield candidate_of(named, Score.VERB, "funders.announces")
            continue
        if sentence is None or not _GET_MONEY.search(folded, verb.end(), sentence.end):
            continue
        for named in organisations_in(document, Span(sentence.start, verb.start())):
            if named.value.in_nominative is not False and named.span.start == sentence.start:
                yield candidate_of(named, Score.VERB, "funders.announces")


def fund_of_programme(document: Document) -> Iterator[Candidate]:
    """The fund or municipality inside the name of the programme that pays."""
    folded = document.text.folded
    for _block, label in document.labels("funders", "other"):
        if label.separator in ("none", "verb") or (
            label.field == "other" and not folded.startswith("les", label.span.start)
        ):
            continue
        for named in organisations_in(document, label.value):
            behind = folded[named.span.end : named.span.end + 90]
            if _FUND_OF_PROGRAMME.match(behind) and named.value.in_nominative is False:
                yield candidate_of(named, Score.VERB, "funders.programme-owner")


RULES: tuple[Rule, ...] = (
    Rule(named_beside_sums, words=role_words("pays").sign),
    Rule(whose_money, words=_WHOSE_MONEY.sign),
    Rule(announcing, words=role_words("announces").sign),
    Rule(fund_of_programme, labels=("funders", "other")),
)
