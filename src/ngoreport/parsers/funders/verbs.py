"""Who pays, where a verb or participle of paying has its doer: „X skyrė“, „X, parėmusi“, „X parėmus“?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.names import names_in
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.exclusions import is_of_another_project
from ngoreport.parsers.funders.giving import IS_PAID, MONEY, THE_PROJECT, gives_money, only_adds
from ngoreport.parsers.funders.payers import PUBLIC_PURSE, RECEIVING, TO_PAYER, chain_behind_manager, is_programme
from ngoreport.parsers.funders.reach import LONGEST_CHAIN, LONGEST_CLAUSE, MOST_LISTED, REACH_OF_SUM
from ngoreport.parsers.naming import Named, chain_after, chain_before, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_TO_PROJECT = pattern_of(r"[ \n](?:projektui|programai|iniciatyvai|sumanymui|veiklai)\b")
_PROGRAMME_PAYS = pattern_of(r"[ \n][^.;:,()]{0,70}?\bprograma\b")
_HAVING_PAID = WordPattern(
    WordSign("skyrus", "skyres", "paskyrus", "paremus", "paremes", "finansavus", "finansaves"),
    r"\b(?:pa)?(?:skyr|rem|finansav)(?:es|us\w{1,4})\b",
)
_GRANT = pattern_of(r"[ \n](?:[a-z]{3,14}[ \n]){0,2}(?:finansavim|param)(?:a|os|o)\b")
_PAYING_ABSOLUTELY = WordPattern(
    WordSign(whole=("paremus", "remiant", "finansuojant", "finansavus", "skyrus", "dotuojant")),
    r"\b(?:paremus|remiant|finansuojant|finansavus|skyrus|dotuojant)\b",
)
# „Tikimės, kad projektą finansuos X“
_HOPED = pattern_of(r"\b(?:jei|jeigu|tikimes|tikisi|tikejomes|viliames|galbut)\b")
_COMMA_BEHIND = pattern_of(r"(?: \([^()]{2,20}\))?,[ \n](?:is[ \n]viso[ \n]|mums[ \n]|projektui[ \n])?")


def paying_in_nominative(document: Document) -> Iterator[Candidate]:
    """X skyrė …, projektą parėmė X ir Y, išlaidas padengė X"""
    folded = document.text.folded
    for verb in role_words("pays").finditer(document.text):
        block = document.block_at(verb.start())
        if block is None or block.kind in (BlockKind.CLUTTER, BlockKind.ROW):
            continue
        sentence = document.sentence_at(verb.start())
        if sentence is None or IS_PAID.fullmatch(verb.group()) or not gives_money(folded, verb):
            continue
        if is_of_another_project(document, sentence, Span(*verb.span())):
            continue
        if verb.group().endswith("s") and _HOPED.search(
            folded, max(sentence.start, verb.start() - LONGEST_CLAUSE), verb.start()
        ):
            continue
        reach = Span(max(sentence.start, verb.start() - LONGEST_CHAIN), min(sentence.end, verb.end() + LONGEST_CHAIN))
        if only_adds(verb.group()) and not MONEY.search(folded, *reach):
            continue
        found = organisations_in(document, reach)
        chain = chain_before(document, found, verb.start(), giving=True)
        payers = [named for named in _before_receiver_of(document, chain) if named.value.in_nominative is not False]
        if "pagal" in folded[verb.end() : verb.end() + 8]:
            continue
        payers = (
            payers
            or _behind_verb(document, found, verb.end())
            or _of_programme(document, found, verb.end())
            or _listed(document, block, verb.end())
        )
        for named in payers:
            if not is_programme(document, named):
                yield candidate_of(named, Score.VERB, "funders.pays")


def _before_receiver_of(document: Document, chain: list[Named]) -> list[Named]:
    """„Departamentas VšĮ „Ratas“ projektui skyrė“: the last one, behind nothing but a space, owns it."""
    if len(chain) > 1 and _TO_PROJECT.match(document.text.folded, chain[-1].span.end):
        parted = document.text.folded[chain[-2].span.end : chain[-1].span.start].strip()
        return chain if parted else chain[:-1]
    return chain


def _behind_verb(document: Document, found: Sequence[Named], start: int) -> list[Named]:
    chain = chain_behind_manager(document, found, start, TO_PAYER)
    if chain and chain[0].value.in_nominative is not False:
        return [named for named in chain if named.value.in_nominative is not False or _owns_a_payer(document, named)]
    return []


def _owns_a_payer(document: Document, named: Named) -> bool:
    """„… ir Utenos rajono savivaldybės kultūros rėmimo programa“: whose the programme is that pays."""
    folded = document.text.folded
    whose = named.value.in_nominative is False and PUBLIC_PURSE.search(folded, *named.span) is not None
    return whose and _PROGRAMME_PAYS.match(folded, named.span.end) is not None


def _of_programme(document: Document, found: Sequence[Named], start: int) -> list[Named]:
    """„Skiria Europos Sąjungos LIFE programa“: whose the programme is that pays."""
    return [named for named in chain_after(document, found, start, TO_PAYER)[:1] if _owns_a_payer(document, named)]


def _listed(document: Document, block: Block, end: int) -> list[Named]:
    """„Projektą parėmė:“ and the names under it, one an item."""
    if document.text.normal[end : block.body.end].strip() != ":":
        return []
    found: list[Named] = []
    for following in document.blocks[block.index + 1 : block.index + 1 + MOST_LISTED]:
        if following.kind is not BlockKind.ITEM:
            break
        found += names_in(document.text, following.body)
    return found


def having_paid(document: Document) -> Iterator[Candidate]:
    """be X agentūros, skyrusios 86 240 eurų; X savivaldybė, parėmusi projektą 500 eurų"""
    folded = document.text.folded
    for verb in _HAVING_PAID.finditer(document.text):
        sentence = document.sentence_at(verb.start())
        block = document.block_at(verb.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        reach = Span(verb.end(), min(sentence.end, verb.end() + REACH_OF_SUM))
        if verb.group().startswith("finansav"):
            reach = Span(max(sentence.start, verb.start() - LONGEST_CLAUSE), reach.end)  # it is always with money
        of_project = not verb.group().startswith(("skyr", "paskyr")) and THE_PROJECT.search(folded, *reach)
        if not (of_project or MONEY.search(folded, *reach) or _GRANT.match(folded, verb.end())):
            continue
        found = organisations_in(document, Span(max(sentence.start, verb.start() - LONGEST_CHAIN), verb.start()))
        comma = _COMMA_BEHIND.search(folded, found[-1].span.end, verb.start()) if found else None
        several = verb.group().endswith(("ios", "ioms", "ie", "iems")) and comma is not None
        for named in chain_before(document, found, comma.start()) if several and comma else found[-1:]:
            beside = several or _COMMA_BEHIND.fullmatch(folded, named.span.end, verb.start())
            if beside and not is_programme(document, named):
                yield candidate_of(named, Score.VERB, "funders.having-paid")


def paying_absolutely(document: Document) -> Iterator[Candidate]:
    """Projektas įvyko Kultūros tarybai ir X savivaldybei parėmus; remiant Y fondui"""
    folded = document.text.folded
    for verb in _PAYING_ABSOLUTELY.finditer(document.text):
        sentence = document.sentence_at(verb.start())
        block = document.block_at(verb.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, verb.start() - LONGEST_CHAIN)
        reach = Span(start, min(sentence.end, verb.end() + LONGEST_CHAIN))
        if not (THE_PROJECT.search(folded, *reach) or MONEY.search(folded, *reach)):
            continue
        found = organisations_in(document, reach)
        for named in chain_before(document, found, verb.start()) or chain_after(document, found, verb.end(), r"[ \n]"):
            if named.value.in_nominative is False and RECEIVING.search(fold(named.value.written.partition("„")[0])):
                yield candidate_of(named, Score.VERB, "funders.absolute")


RULES: tuple[Rule, ...] = (
    Rule(paying_in_nominative, words=role_words("pays").sign),
    Rule(having_paid, words=_HAVING_PAID.sign),
    Rule(paying_absolutely, words=_PAYING_ABSOLUTELY.sign),
)
