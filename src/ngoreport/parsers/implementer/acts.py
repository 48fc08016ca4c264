"""Whom does a sentence name first and then say that it carries the project out: „X vykdo projektą“?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import GIVER, is_paying_body
from ngoreport.parsers.implementer.sentences import (
    ACTS_WITHIN,
    REACH_OF_OBJECT,
    sentences_of_projects,
    words_behind,
)
from ngoreport.parsers.naming import Named, chain_after, is_post, organisations_in, role_signs, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

# „X kartu su Y ir Z įgyvendina“, „X kartu su partneriais – Y ir Z – įgyvendina“
_WITH_WHOM = pattern_of(
    r",?[ \n]{1,2}(?:kartu|drauge|bendradarbiau\w+)[ \n]su[ \n]"
    r"(?:partneri?\w+[ \n]-[^-;]{3,200}- "
    r"|(?:(?!,[ \n](?:o|bet|kur\w*|kai|nes|kad|kas)\b)[^;.:]){3,200}?"
    r"(?=[ \n](?:vykd|igyvendin|emesi|pradejo|sureng|suorganiz|teik|pateik|pareng)))"
)
# „Projektą „…“ X vykdo“: the project as the object, right before the name.
_PROJECT_BEFORE = pattern_of(r"\b(?<!pagal )projekta[ \n](?:nr\.? ?[\w./-]{3,45}[ \n])?(?:\"[^\"]{2,150}\"[ \n])?$")
# „projektą „…“, kurį X vykdė“, and „… projektas. X jį vykdė“
_WHICH_BEFORE = pattern_of(r"\bprojekt\w{1,3}\b[^.;]{0,170}, kur(?:i|iuos)[ \n]$")
# „su X“, „finansuoja X“
_OF_ANOTHER = pattern_of(
    r"\b(?:su|is|pagal|prie|tarp|del|uz|partneri\w*(?: -)?|finansuoja|remia|pareme|finansavo|skyre) $"
)
# „X, nuo 2020 m. vykdžiusi projektą“
_HAVING_DONE_WORDS = WordSign("vykd", "ivykd", "igyvendin", "koordin")
_HAVING_DONE = pattern_of(
    r",?[ \n](?:[^,;]{0,60}[ \n])?(?:(?:i?vykdz?iu|vykdan|igyvendinu|igyvendinan|koordinavu|koordinuojan)\w{2,5}"
    r"|(?:i?vykd|igyvendin|koordinav)(?:es|iusi|usi)|(?:vykdydam|igyvendindam|koordinuodam)(?:as|a|i|os))"
    r"[ \n](?:\w{2,20}[ \n]){0,3}projekta\b"
)
_SIGNED = WordPattern(WordSign(whole=("pasirase", "sudare")), r"\b(?:pasirase|sudare)\b")
_CONTRACT = pattern_of(
    r"[^.;]{0,120}\bprojekt\w{1,4}\b[^.;]{0,80}\bsutart(?:i|is)\b|[^.;]{0,60}\bsutart(?:i|is)\b[^.;]{0,60}\bprojekt"
)
_CONTRACT_BEFORE = pattern_of(
    r"\bprojekt\w{1,4}\b(?![^;]*\b(?:bendradarbiavim|partneryst|rang|pirkim|jungtin))[^.;]{0,170}\bsutart(?:i|is)\b[^.;]{0,90}$"
    r"|(?<!bendradarbiavimo )(?<!partnerystes )(?<!rangos )\bsutart(?:i|is)\b[^.;]{0,60}\bprojekt\w{1,4}\b[^.;]{0,170}$"
)
# „Sutartis tarp savivaldybės ir X dėl projekto“
_CONTRACT_BETWEEN = WordPattern(WordSign("sutart"), r"\bsutart(?:is|i|ies|imi)[ \n]tarp[ \n](?=[a-z\"])")
_ABOUT_PROJECT = pattern_of(r"[ \n](?:del|pagal)[ \n][^.;]{0,60}\bprojekt")
_AUTHORITY = pattern_of(r"\b(?:ministerij|agentur|departament|fond(?:as|o)\b|cpva\b|esfa\b|nma\b|apva\b|lvpa\b|smpf\b)")
# „Asociacijos „Gilė“ komanda įgyvendino projektą“
_ITS_PEOPLE = pattern_of(
    r"[ \n](?:komanda|kolektyvas|nariai|darbuotojai|specialistai|mokytojai|pedagogai|savanoriai|nares)(?=[ \n])"
)
# „X kartu su partneriais atkuria …“: the verb that says what they do, when and where perhaps before it
_WITH_PARTNERS = WordPattern(
    WordSign(whole=("kartu", "drauge", "su")),
    r"(?:(?:kartu|drauge)[ \n])?su[ \n](?:savo[ \n]|projekto[ \n]|uzsienio[ \n])?partner(?:iais|emis|iu|e)\b",
)
_ACTS_BEHIND = pattern_of(
    r"(?:[ \n](?:jau|nuo|siemet|pernai|dabar|\d{4}|m\.|metais)){0,4}[ \n](?P<verb>[a-z]{3,20})(?!\w)"
)
# „X prisijungė prie projekto kaip partneris“
_AS_PARTNER = pattern_of(r"[ \n](?:prie[ \n]|siame[ \n])?(?:sio[ \n])?(?:projekt\w{1,3}[ \n])?(?:kaip[ \n])?partner")
# „X pristato projektą „Takai““
_PRESENTING = WordSign(whole=("pristato", "pristate"))
_PRESENTS = pattern_of(r"[ \n]pristat[oe][ \n](?:savo[ \n]|nauja[ \n])?projekta\b")
_HEAD_BLOCKS = 8
_REACH_OF_COMPANIONS = 160
_BESIDE = pattern_of(
    r"\b(?:kartu|drauge|bendradarbiau\w+)[ \n]su[ \n](?:(?:savo|projekto)[ \n])?(?:partner\w+[ \n](?:-[ \n])?)?"
    r"(?:[^.;:]{3,120}, ?)?$|\bsu[ \n]partner\w+[ \n](?:-[ \n])?(?:[^.;:]{3,120}, ?)?$"
)
# The full stop of „2024 m. balandžio 2 d.“ ends no clause.
_POINT_OF_DATE = pattern_of(r"\.(?:(?<=\b[md]\.)|(?<=\bmen\.))")
# „X mokyklos mobilumo projektas“, „X klubo socialinis projektas“
_KIND_OF_PROJECT = (
    r"(?:mobilumo|mainu|ugdymo|kulturos|svietimo|meno|sporto|sveikatos|jaunimo|vasaros|kaimo|vietos"
    r"|(?:social|kultur|edukac|tarptaut|aplinkosaug|men|moksl)in\w{1,3}|ilgalaik\w{1,3}|nauj\w{1,4}|pirm\w{1,5})"
)
_OWNED = pattern_of(
    r"(?:[ \n](?:kartu|drauge)[ \n]su[ \n][^;.:]{3,120}?)?"
    rf"[ \n](?:{_KIND_OF_PROJECT}[ \n]){{0,2}}"
    r"(?:veiklos[ \n]remimo[ \n]|(?:vykdyt|vykdom|igyvendint|igyvendinam|koordinuojam|inicijuot)\w{1,2}[ \n])?"
    r"(?:\"[^\"]{2,120}\"[ \n])?projekt(?:ui|as|a|o|e|u)\b"
)
# Without a case before it „projekto“ may depend on what follows: „VšĮ „Oda“ projekto dalyviams padovanojo knygų“.
_OWNED_PLAINLY = pattern_of(r"[ \n]projekt(?:(?:ui|as|a)\b|o[ \n]\")")
_COORDINATING = WordSign("koordinuojan", "vykdan", "igyvendinan", "vykdytoj", "koordinator", "pareiskej")
_COORDINATES = pattern_of(rf"[ \n-]{{1,3}}(?:yra )?(?:si |sio )?projekt\w{{1,3}} (?:{'|'.join(_COORDINATING.stems)})")


def acting_implementer(document: Document) -> Iterator[Candidate]:
    """X vykdo … projektą; X pradėjo įgyvendinti projektą; X teikė paraišką"""
    folded, words = document.text.folded, document.mentions(words_of)
    for sentence, organisations in sentences_of_projects(document):
        for index, named in enumerate(organisations):
            people = _ITS_PEOPLE.match(folded, named.span.end) if named.value.in_nominative is False else None
            behind = people.end() if people else named.span.end
            reach = min(sentence.end, behind + ACTS_WITHIN)
            if (named.value.in_nominative is False and not people) or not words.has_within(_acting(), behind, reach):
                continue
            if _is_object(folded, named, sentence):
                continue
            if index and _is_companion(folded, organisations[index - 1], named, sentence):
                continue
            after = folded[behind:reach]
            before = Span(max(sentence.start, named.span.start - REACH_OF_OBJECT), named.span.start)
            object_before = _PROJECT_BEFORE.search(folded, *before) or _WHICH_BEFORE.search(folded, *before)
            score = _acts(after, object_before=object_before is not None)
            if score is None and _HAVING_DONE.match(after):
                score = Score.VERB
            if score is not None and not _only_signs(named, after):
                yield candidate_of(named, score, "implementer.acts")
                break


@cache
def _acting() -> WordSign:
    """The verbs without which `acting_implementer` finds nothing behind a name."""
    signs = (role_words("carries_out").sign, role_words("begins").sign, _HAVING_DONE_WORDS, _PRESENTING)
    stems = {stem for sign in signs for stem in sign.stems}
    return WordSign(*stems, whole={word for sign in signs for word in sign.whole})


def _is_object(folded: str, named: Named, sentence: Span) -> bool:
    before = folded[max(sentence.start, named.span.start - 24) : named.span.start]
    return _OF_ANOTHER.search(before) is not None


def _is_companion(folded: str, before: Named, named: Named, sentence: Span) -> bool:
    """„kartu su partnerėmis A ir B asociacija“: „asociacija“ with whom, which looks like a nominative."""
    between = folded[before.span.end : named.span.start].strip(" \n")
    if between not in ("ir", "bei"):
        return False
    beside = folded[max(sentence.start, before.span.start - _REACH_OF_COMPANIONS) : before.span.start]
    return _BESIDE.search(beside) is not None


def _acts(after: str, *, object_before: bool) -> Score | None:
    """How surely the words behind a name say that it carries the project out."""
    after = _POINT_OF_DATE.sub("", after.partition(";")[0])
    with_whom = _WITH_WHOM.match(after)
    if with_whom is not None:
        after = " " + after[with_whom.end() :]
    verb = role_signs("carries_out").search(after)
    if verb is not None and _is_deed(verb, after) and (_projects(after) or object_before):
        return Score.VERB
    verb = role_signs("begins").search(after)
    if verb is not None and _AS_PARTNER.match(after, verb.end()):
        return None
    if verb is not None and _is_deed(verb, after) and (_projects(after[verb.start() :]) or object_before):
        return Score.VERB
    return Score.POSITION if _PRESENTS.match(after) else None


def _only_signs(named: Named, after: str) -> bool:
    """Of a contract's parties the ministry or agency is the one that gives."""
    verb = role_signs("begins").search(after)
    return verb is not None and verb.group().startswith("pasiras") and bool(_AUTHORITY.search(fold(named.value.name)))


def _projects(words: str) -> bool:
    return role_signs("projects").search(words) is not None


def _is_deed(verb: re.Match[str], after: str) -> bool:
    """What the organisation did, not what „we“ did with it, nor what it gave money for: „skyrė lėšų įgyvendinti“."""
    if verb.group().endswith("ti") and role_signs("pays").search(after, 0, verb.start()):
        return False
    return _reaches(after[: verb.start()]) and not verb.group().endswith(("ome", "eme"))


def _reaches(between: str) -> bool:
    """Between a subject and its verb no other clause begins, but an inserted one may stand between commas."""
    inserted = re.sub(r",[^,]{0,140},", " ", _POINT_OF_DATE.sub("", between))
    return "," not in inserted and len(inserted) <= 60 and ". " not in inserted


def signing(document: Document) -> Iterator[Candidate]:
    """X, ministerija ir agentūra pasirašė projekto sutartį: the one that is no authority."""
    folded = document.text.folded
    for verb in _SIGNED.finditer(document.text):
        sentence = document.sentence_at(verb.start())
        if sentence is None:
            continue
        if not _CONTRACT.match(folded, verb.end(), sentence.end):
            yield from _signing_behind(document, verb.start(), Span(verb.end(), sentence.end), sentence)
            continue
        signed = organisations_in(document, Span(max(sentence.start, verb.start() - ACTS_WITHIN), verb.start()))
        if not signed or folded[signed[-1].span.end : verb.start()].strip():
            continue
        own = [named for named in signed if not _AUTHORITY.search(folded, *named.span)]
        if len(signed) > 1 and len(own) == 1 and own[0].value.in_nominative is not False:
            yield candidate_of(own[0], Score.VERB, "implementer.signs")


def contracting(document: Document) -> Iterator[Candidate]:
    """Sutartis tarp savivaldybės ir X dėl projekto: the party that is no authority"""
    folded = document.text.folded
    for said in _CONTRACT_BETWEEN.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None:
            continue
        parties = chain_after(document, organisations_in(document, words_behind(said.end(), sentence)), said.end())
        own = [named for named in parties if not is_paying_body(named.value.name)]
        about = parties and _ABOUT_PROJECT.match(folded, parties[-1].span.end, sentence.end)
        if len(parties) > 1 and len(own) == 1 and about:
            yield candidate_of(own[0], Score.HEADING, "implementer.contracts")


def _signing_behind(document: Document, at: int, behind: Span, sentence: Span) -> Iterator[Candidate]:
    """„Projekto sutartį su agentūra pasirašė X“"""
    folded = document.text.folded
    contract = _CONTRACT_BEFORE.search(folded, max(sentence.start, at - ACTS_WITHIN), at)
    if contract is None:
        return
    signed = chain_after(document, organisations_in(document, behind), behind.start)
    own = [named for named in signed if not _AUTHORITY.search(folded, *named.span)]
    if len(own) == 1 and own[0].value.in_nominative is not False and not is_post(folded, own[0].span.end):
        yield candidate_of(own[0], Score.HEADING, "implementer.signs-behind")


def coordinating(document: Document) -> Iterator[Candidate]:
    """X yra projektą koordinuojanti organizacija"""
    folded = document.text.folded
    for sentence, organisations in sentences_of_projects(document):
        for named in organisations:
            behind = folded[named.span.end : min(sentence.end, named.span.end + 70)]
            if _COORDINATES.match(behind):
                yield candidate_of(named, Score.LEAD_IN, "implementer.coordinates")


def acting_with_partners(document: Document) -> Iterator[Candidate]:
    """„X kartu su partneriais atkuria pievas“ in a report of a project: whose partners they are"""
    folded = document.text.folded
    if not role_words("projects").search(document.text):
        return
    for beside in _WITH_PARTNERS.finditer(document.text):
        block = document.block_at(beside.start())
        if block is None or block.kind is not BlockKind.PARAGRAPH or block.index > _HEAD_BLOCKS:
            continue
        for named in reversed(organisations_in(document, Span(block.body.start, beside.start()))):
            acts = _ACTS_BEHIND.match(folded, beside.end(), block.body.end)
            verb = read_verb(acts["verb"]) if acts is not None else None
            if (
                verb is not None
                and verb.form == "active"
                and named.span.end == beside.start() - 1
                and named.value.in_nominative is not False
                and not GIVER.search(folded, *named.span)
                and not _OF_ANOTHER.search(folded[max(0, named.span.start - 24) : named.span.start])
            ):
                yield candidate_of(named, Score.HEADING, "implementer.with-partners")
            break


def owner_of_project(document: Document) -> Iterator[Candidate]:
    """Šiaulių klubo „Aidas“ projektui skirta; X bendrijos veiklos rėmimo projektui"""
    folded = document.text.folded
    for sentence, organisations in sentences_of_projects(document):
        for named in organisations:
            behind = folded[named.span.end : min(sentence.end, named.span.end + ACTS_WITHIN)]
            if named.value.in_nominative is not False and not _owns_or_does(named, behind):
                continue
            if named.value.in_nominative is not False and not _OWNED_PLAINLY.match(behind):
                continue
            if _OWNED.match(behind) and not re.match(r"[ \n]projekto partner", behind):
                if (
                    "ministerij" in folded[named.span.start : named.span.end]
                    or "fond" in folded[named.span.start : named.span.end]
                ):
                    continue
                yield candidate_of(named, Score.HEADING, "implementer.owner")


def _owns_or_does(named: Named, behind: str) -> bool:
    """„VšĮ „Oda“ projektas“: a legal form shows no case; beside a project it is a genitive or does the project,
    if it does not pay for it („UAB „Ritė“ projektą parėmė“)."""
    short = named.value.legal_form in words("legal_forms")["short"]
    return (
        short
        and named.value.written.startswith(str(named.value.legal_form))
        and not role_signs("pays").search(behind.partition(",")[0])
    )


RULES: tuple[Rule, ...] = (
    Rule(signing, words=_SIGNED.sign),
    Rule(contracting, words=_CONTRACT_BETWEEN.sign),
    Rule(coordinating, words=_COORDINATING),
    Rule(acting_implementer),
    Rule(acting_with_partners, words=_WITH_PARTNERS.sign),
    Rule(owner_of_project),
)
