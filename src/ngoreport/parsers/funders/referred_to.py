"""Who paid, where the text refers to the payer by „kuris“, by a role, by a kind or by „Jūs“?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.funders.exclusions import is_denied, is_of_another_project
from ngoreport.parsers.funders.genitive import OUT_OF, is_paid
from ngoreport.parsers.funders.giving import IS_PAID, MONEY, THE_PROJECT, gives_money, only_adds
from ngoreport.parsers.funders.payers import OTHER_ROLE, is_programme, pays_by_trade
from ngoreport.parsers.funders.reach import LONGEST_CHAIN, LONGEST_CLAUSE, LONGEST_PAYER, REACH_OF_SUM
from ngoreport.parsers.funders.thanks import THANKS, is_given_thanks
from ngoreport.parsers.naming import Named, chain_after, chain_before, identity, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_KIND = WordPattern(
    WordSign(
        whole=(
            "ministerijos", "departamento", "tarybos", "fondo", "agenturos", "ambasados",
            "ministerija", "departamentas", "taryba", "fondas", "agentura", "ambasada",
        )
    ),
    r"(?P<stem>ministerij|departament|taryb|fond|agentur|ambasad)(?:(?P<genitive>os|o)|as|a)\b",
)  # fmt: skip
_STEM_OF_KIND = pattern_of(r"\b(?:ministerij|departament|taryb|fond|agentur|ambasad)(?=[^\W_]{1,4}$)")
_BEFORE_KIND = pattern_of(r"(?:[.,;:(\n]|\b(?:ir|o|kad|nes|bet|tad|todel|sios?|minet(?:os|o|a|as)|pacios|pati))[ \n]$")
_KIND_PAID = pattern_of(
    r"[ \n](?:(?:musu|siam|sio)[ \n])?(?:(?:projektui|mums)[ \n])?"
    r"(?:skirt(?:a|os|as|u|omis)|finansuo(?:jam|t)(?:as|a|o)|les(?:os|omis))\b"
)
_KIND_PAYS = pattern_of(
    r"[ \n](?:(?:musu|siam)[ \n])?(?:(?:projektui|projekta|mums)[ \n])?(?:skyre|finansavo|finansuoja|pareme)\b"
)
_YOU_GAVE = WordPattern(
    WordSign(whole=("jus", "jusu")),
    r"jus[ \n](?:[a-z]{2,12}[ \n]){0,3}(?:skyre|pareme|finansavo|paaukojo|dovanojo|padovanojo|suteike)te\b"
    r"|jusu[ \n](?:[a-z]{2,12}[ \n]){0,2}(?:(?:skirt|dovanot|paaukot|suteikt|paremt|finansuot)\w{1,4}"
    r"|parama|paramos|lesomis|lesu|lesos|dotacij\w{1,2})\b",
)
_HEAD_OF_LETTER = 4
_COUNCIL_OF_FUND = pattern_of(r"(?P<fund>.{3,80} fond)o (?:taryba|valdyba|administracija)")
_WHO = pattern_of(
    r"\)?,[ \n](?:(?P<one>kuris?)|(?P<several>kurie|kurios)|(?P<why>kad|jog))[ \n](?:[^,.;:]{1,70}[ \n])?$"
)
_ROLE = WordPattern(
    WordSign("remej", "finansuotoj", "mecenat", "donor", "saltini", "davej", "teikej"),
    r"(?:(?:(?<=paramos )|(?<=lesu ))(?:davej|teikej)|remej|finansuotoj|mecenat|donor)(?:as|a|ai|os|e|es)\b"
    r"|(?:(?<=finansavimo )|(?<=lesu )|(?<=paramos ))saltini(?:s|ai)\b",
)
_IS = pattern_of(r"[ \n](?:(?:yra|buvo|tapo)[ \n](?:ir[ \n])?|-[ \n])")
_IS_ROLE = pattern_of(r"(?:(?<=[ \n])(?:yra|buvo|tapo)|-)[ \n](?:[a-z]{3,20}[ \n]){0,4}$")


def who_paid(document: Document) -> Iterator[Candidate]:
    """Kreipėmės į Kultūros tarybą, kuri skyrė projektui 900 Eur; dėkojame savivaldybei, kad parėmė projektą"""
    folded = document.text.folded
    for verb in role_words("pays").finditer(document.text):
        sentence = document.sentence_at(verb.start())
        block = document.block_at(verb.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER or only_adds(verb.group()):
            continue
        who = _WHO.search(folded, max(sentence.start, verb.start() - LONGEST_PAYER), verb.start())
        if who is None or IS_PAID.fullmatch(verb.group()) or not gives_money(folded, verb):
            continue
        clause = Span(who.start(), min(sentence.end, verb.end() + REACH_OF_SUM))
        if not (THE_PROJECT.search(folded, *clause) or MONEY.search(folded, *clause)):
            continue
        if is_of_another_project(document, sentence, Span(*verb.span())):
            continue
        if who["why"] and not THANKS.search(document.text, sentence.start, who.start()):
            continue
        found = organisations_in(document, Span(max(sentence.start, who.start() - LONGEST_CHAIN), who.start()))
        chain = chain_before(document, found, who.start()) if who["several"] or who["why"] else found[-1:]
        for named in chain:
            near = who["several"] or who["why"] or not folded[named.span.end : who.start()].strip(" )")
            if near and not is_programme(document, named):
                yield candidate_of(named, Score.VERB, "funders.who-paid")


def named_by_role(document: Document) -> Iterator[Candidate]:
    """Pagrindinė projekto rėmėja buvo X; X yra didžiausias projekto finansuotojas"""
    folded = document.text.folded
    for role in _ROLE.finditer(document.text):
        sentence = document.sentence_at(role.start())
        block = document.block_at(role.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, role.start() - LONGEST_CLAUSE)
        if OTHER_ROLE.search(folded, max(start, role.start() - REACH_OF_SUM), role.start()):
            continue
        found = organisations_in(document, Span(start, min(sentence.end, role.end() + LONGEST_CHAIN)))
        is_behind = _IS.match(folded, role.end())
        is_before = _IS_ROLE.search(folded, start, role.start())
        chain = chain_after(document, found, is_behind.end(), "") if is_behind else []
        chain = chain or (chain_before(document, found, is_before.start()) if is_before else [])
        said = Span(is_before.start() if is_before else max(start, role.start() - REACH_OF_SUM), role.end())
        of_money = folded.startswith("saltini", role.start()) or THE_PROJECT.search(folded, *said)
        if not of_money and not all(pays_by_trade(document, named) for named in chain):
            continue  # „X yra vaikų namų rėmėjas“
        if chain and all(named.value.in_nominative is not False for named in chain):
            for named in chain:
                if not is_programme(document, named):
                    yield candidate_of(named, Score.VERB, "funders.role")


def payer_by_kind(document: Document) -> Iterator[Candidate]:
    """„Ministerijos projektui skirta …“, „gauta iš departamento“: the one that the text names with that head"""
    folded = document.text.folded
    for kind in _KIND.finditer(document.text):
        out_of = OUT_OF.search(folded, max(0, kind.start() - 4), kind.start())
        out = out_of is not None and kind["genitive"] and is_paid(folded, out_of.start() - 1)
        behind = _KIND_PAID if kind["genitive"] else _KIND_PAYS
        block = document.block_at(kind.start()) if out or behind.match(folded, kind.end()) else None
        if block is None or block.kind is BlockKind.CLUTTER or is_denied(document, Span(*kind.span())):
            continue
        # „Mero fondo lėšos“ are another fund's.
        alone = out or document.text.normal[kind.start()].isupper()
        if not (alone or _BEFORE_KIND.search(folded, max(block.body.start, kind.start() - 12), kind.start())):
            continue
        around = Span(max(0, kind.start() - LONGEST_CLAUSE), kind.end() + LONGEST_CLAUSE)
        if any(named.span.start <= kind.start() < named.span.end for named in organisations_in(document, around)):
            continue
        called = document.kept(_first_by_head).get(kind["stem"], [])
        if len(called) == 1:
            named = called[0]
            place = document.block_at(named.span.start)
            # „Forma patvirtinta … departamento“ is no line to read from.
            span = kind.span() if place is None or place.kind is BlockKind.CLUTTER else named.span
            yield Candidate("funders", named.value.name, Span(*span), Score.VERB, "funders.by-kind")


def _first_by_head(document: Document) -> dict[str, list[Named]]:
    """The first mention of each authority, fund or council by the stem of its head: „departamentas prie …“."""
    found: dict[str, dict[str, Named]] = {}
    for named in organisations_in(document, Span(0, len(document.text.folded))):
        stem = _STEM_OF_KIND.search(fold(named.value.name).partition(" prie ")[0])
        if stem is not None:
            found.setdefault(stem.group(), {}).setdefault(identity(named.value.name), named)
    return {stem: list(names.values()) for stem, names in found.items()}


def addressee_who_gave(document: Document) -> Iterator[Candidate]:
    """„Lietuvių fondui“ above a letter in which „Jūs skyrėte“: whom it goes to gave the money."""
    if not _YOU_GAVE.search(document.text):
        return
    for block in document.blocks[:_HEAD_OF_LETTER]:
        for named in organisations_in(document, block.body)[:1]:
            line = document.text.folded.find("\n", named.span.end)
            rest = document.text.folded[named.span.end : line if 0 < line < block.body.end else block.body.end]
            if named.span.start != block.body.start or rest.strip(" ,") or not is_given_thanks(named):
                continue
            council = _COUNCIL_OF_FUND.fullmatch(named.value.name)
            name = f"{council['fund']}as" if council else named.value.name
            yield Candidate("funders", name, named.span, Score.HEADING, "funders.addressee")
            return


RULES: tuple[Rule, ...] = (
    Rule(who_paid, words=role_words("pays").sign),
    Rule(named_by_role, words=_ROLE.sign),
    Rule(payer_by_kind, words=_KIND.sign),
    Rule(addressee_who_gave, words=_YOU_GAVE.sign),
)
