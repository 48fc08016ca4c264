"""Who pays, where the payer is in the genitive: „X lėšomis“, „finansuojamas X“, „iš X gavo“?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.exclusions import is_denied
from ngoreport.parsers.funders.payers import chain_behind_manager, is_programme, pays_by_trade
from ngoreport.parsers.funders.reach import LONGEST_CHAIN, LONGEST_PAYER, REACH_OF_SUM
from ngoreport.parsers.naming import chain_before, ends_chain, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_YEARS = r"(?:is[ \n](?:dalies[ \n])?)?(?:\d{4} ?- ?\d{4} ?(?:m\.|metu)[ \n])?"
# „gautos iš dviejų šaltinių: …“, behind „iš“
_OF_SOURCES = rf"(?:(?:[a-z]{{2,12}}[ \n]){{0,2}}saltini(?:u|o)[ \n]?[:-][ \n])?{_YEARS}"
_PAID = WordPattern(
    WordSign("finansuojam", "finansuot", "remiam", "skirt"),
    r"\b(?:finansuo(?:jam|t)|remiam|skirt)(?:as|a|i|os|o)[ \n]",
)
_OUT = WordPattern(WordSign(whole=("is",)), r"(?<=[ \n])is[ \n]")
# Without one of these before it, „iš“ leads to no payer.
_SIGNS_OF_PAID = ("gaut", "gav", "skirta", "finansuo", "eur", "lt", "lit", "€")
_PAID_BEFORE = pattern_of(
    r"\b(?:gauta|gautas|gautos|gavo|gavome|skirta|finansuojam\w*|finansuot\w*)$"
    r"|\d[ ]?(?:eur\w{0,3}|lt|lit\w{2,3}|€)\.?(?:[ \n]paramos)?$"
)
# „paramą iš Europos žuvininkystės fondo“; support comes from neighbours too, so only of who pays by trade it tells.
_SUPPORT_OUT = pattern_of(
    r"\b(?:les(?:os|u|as)|param(?:a|os)|dotacij(?:a|os)|stipendij(?:a|os)|(?:ko)?finansavim(?:a|o|as))[ \n]is[ \n]$"
)
# „gauti pagal … programą iš X“
_GOT_UNDER = pattern_of(r"\bgaut\w{1,3}[ \n]pagal[ \n][^.;]{3,120}\bprograma$")
# „Pinigų projektui surinkome iš …“
_COLLECTED = pattern_of(r"\b(?:pinig|les)(?:u|us|as|os|ai)\b[^.;:]{0,80}\bsurink(?:ome|ta|o|ti|tos)$")
_GOT = WordPattern(WordSign("gavo", "gauta", "gaut"), r"(?<=[ \n])(?:gavo|gavome|gauta|gautos|gautas|gauti)\b")
OUT_OF = pattern_of(r"(?<!\w)is[ \n]$")
# „ministerijos finansuojamame parke“
_PAID_PLACE = pattern_of(r"(?:(?:ko)?finansuo(?:jam|t)|remiam|paremt)(?:ame|oje|uose|ose)")
_OF_WORK = pattern_of(r"[ \n](?:[a-z]{3,20}[ \n]){0,3}(?:projekt|program|iniciatyv|veikl)")
# „Iš fondo mūsų bendruomenė gavo“
_RECEIVER = pattern_of(
    r"(?:(?<=[ \n])(?:musu[ \n]))?(?<=[ \n])(?:bendruomene|draugija|klubas|mokykla|gimnazija|progimnazija|centras"
    r"|asociacija|organizacija|biblioteka|muziejus|parapija|istaiga|bendrija|teatras|mes|projektas|projektui)$"
)


def paying_in_genitive(document: Document) -> Iterator[Candidate]:
    """iš X lėšų, X lėšomis, X finansuojamas projektas, X remiamas projektas"""
    for sign in role_words("paid_by").finditer(document.text):
        block = document.block_at(sign.start())
        if block is None or block.kind is BlockKind.CLUTTER or not ends_chain(document, sign.start()):
            continue
        if _PAID_PLACE.fullmatch(sign.group()) and not _OF_WORK.match(document.text.folded, sign.end()):
            continue
        start = max(block.span.start, sign.start() - LONGEST_CHAIN)
        found = organisations_in(document, Span(start, sign.start()))
        for named in chain_before(document, found, sign.start()):
            if (
                named.value.in_nominative is not True
                and not is_programme(document, named)
                and not is_denied(document, Span(named.span.start, sign.end()))
            ):
                yield candidate_of(named, Score.LEAD_IN, "funders.genitive")


def paid_by_in_genitive(document: Document) -> Iterator[Candidate]:
    """finansuojamas Jaunimo reikalų agentūros; gauta iš Europos Sąjungos"""
    folded = document.text.folded
    signs = [sign.end() for sign in _PAID.finditer(document.text)]
    signs += [out.end() for out in _OUT.finditer(document.text) if is_paid(folded, out.start() - 1)]
    for sign in sorted(set(signs)):
        block = document.block_at(sign - 1)
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(sign, min(block.span.end, sign + LONGEST_CHAIN)))
        for named in chain_behind_manager(document, found, sign, _OF_SOURCES):
            own = _SUPPORT_OUT.search(folded, max(0, sign - REACH_OF_SUM), sign) and not pays_by_trade(document, named)
            denied = is_denied(document, Span(sign, named.span.end))
            if named.value.in_nominative is not True and not is_programme(document, named) and not own and not denied:
                yield candidate_of(named, Score.LEAD_IN, "funders.genitive")


def is_paid(folded: str, end: int) -> bool:
    """Whether the words up to a place, behind which „iš“ stands, speak of money got or given."""
    start = max(0, end - 30)
    before = folded[start:end]
    if "surink" in before and _COLLECTED.search(folded, max(0, end - LONGEST_PAYER), end):
        return True
    if "program" in before and _GOT_UNDER.search(folded, max(0, end - LONGEST_PAYER), end):
        return True
    if _SUPPORT_OUT.search(folded, start, end + len(" iš ")):
        return True
    return any(sign in before for sign in _SIGNS_OF_PAID) and _PAID_BEFORE.search(folded, start, end) is not None


def received_from(document: Document) -> Iterator[Candidate]:
    """iš Klaipėdos miesto savivaldybės gavo 1800 eurų"""
    folded = document.text.folded
    for got in _GOT.finditer(document.text):
        at = _before_receiver(document, got.start() - 1)
        block = document.block_at(at)
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(block.span.start, at - LONGEST_CHAIN)
        out_of = False
        for named in chain_before(document, organisations_in(document, Span(start, at)), at):
            out_of = out_of or OUT_OF.search(folded, max(0, named.span.start - 5), named.span.start) is not None
            if out_of and named.value.in_nominative is not True and not is_denied(document, named.span):
                yield candidate_of(named, Score.LEAD_IN, "funders.received-from")


def _before_receiver(document: Document, end: int) -> int:
    """Where the words before whoever got the money end: „iš fondo | mūsų bendruomenė gavo“, „iš fondo | X gavo“."""
    receiver = _RECEIVER.search(document.text.folded, max(0, end - REACH_OF_SUM), end)
    if receiver is not None:
        return receiver.start() - 1
    found = organisations_in(document, Span(max(0, end - LONGEST_PAYER), end))
    if found and found[-1].span.end == end and found[-1].value.in_nominative is True:
        return max(0, found[-1].span.start - 1)
    return end


RULES: tuple[Rule, ...] = (
    Rule(paying_in_genitive, words=role_words("paid_by").sign),
    Rule(paid_by_in_genitive),
    Rule(received_from, words=_GOT.sign),
)
