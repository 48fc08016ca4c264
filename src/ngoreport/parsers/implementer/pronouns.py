"""Who carries out what a pronoun stands for: „Jį vykdo X“, „kurią sumanė X“?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.sentences import ACTS_WITHIN, REACH_OF_OBJECT, words_behind
from ngoreport.parsers.naming import organisations_in, role_signs, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_WHICH_IT = WordSign(whole=("ji", "ja"))
_IT_BEHIND = pattern_of(r"[ \n](?:ji|ja)[ \n](?:vykd|igyvendin|koordin)\w*")
# „Esame šio projekto vykdytojai.“
_WE_ARE = WordPattern(
    WordSign(whole=("esame", "esam")),
    r"esame?[ \n](?:sio[ \n])?projekto[ \n](?:vykdytoj|koordinator|pareiskej|sumanytoj|organizator)\w*",
)
_IT = WordPattern(
    WordSign(whole=("ji", "ja", "si")),
    # „Dvejus metus, iki 2019 m. lapkričio 30 d., jį vykdė X“
    r"(?:(?<=[.!?,][ \n])|(?<=[.!?][ \n][ \n]))(?:ji|ja|si projekta)[ \n](?:dabar[ \n]|jau[ \n])?(?=[a-z])",
)
# „Jį 2012 metais X įgyvendino“, „…, kurį X vykdo“: between „jį“ and the name stands nothing but when.
_IT_OF = WordPattern(
    WordSign(whole=("ji", "ja", "si")),
    r"(?:(?<=[.!?][ \n])|(?<=[.!?][ \n][ \n]))(?:ji|ja|si projekta)[ \n](?=[a-z\d\"])",
)
_ITS_VERB_BEHIND = pattern_of(
    r"[ \n](?:(?:[\w.-]{1,14}[ \n]){1,6}?|(?:kartu|drauge)[ \n]su[ \n][^.;:]{3,160}?[ \n])?"
    r"(?:i?vykd|igyvendin|koordin|inicijav|suman|sugalvo|pradejo|baig|pabaig|uzbaig|tesia|rengia|kuruo|priziuri)\w*"
)
# „„Švaros stotelė“, kurią sumanė ir prižiūri X“
_WHICH_VERB = WordPattern(
    WordSign(whole=("kuri", "kuria")),
    r"kuria?[ \n](?:(?:sumane|sugalvojo|inicijavo|ikure|sukure|vykdo|vykde|igyvendina|igyvendino|kuria|priziuri"
    r"|puoseleja|rengia|organizuoja|koordinuoja)(?:[ \n](?:ir|bei)[ \n])?){1,2}[ \n](?=[a-z\"])",
)
_QUOTED_BEFORE = pattern_of(r"\"(?P<name>[^\"]{3,120})\",[ \n]$")
# What is done to an evening or a show of a project too: said of „jį“ where the sentence before speaks of the project.
_ALSO_OF_EVENTS = WordPattern(
    WordSign(
        "reng", "sureng", whole=("pradejo", "tese", "tesia", "baige", "uzbaige", "pabaige", "realizavo", "ivykde")
    ),
    r"\b(?:(?:su)?reng(?:ia|e)|pradejo|tes(?:ia|e)|(?:pa|uz)?baige|realizavo|ivykde)\b",
)
_PROJECT_JUST_NAMED = pattern_of(
    r"\bprojekt(?:as|a)(?:[ \n]nr\.? ?[\w./-]{3,45})?(?:[ \n]\"[^\"]{2,150}\")?"
    r"(?:[ \n][^\s.,;:\"]{2,20}){0,4}[.!?,]{1,2}$"
)
_LONGEST_WHEN = 110
# Between „jį“ and its verb: since when, until when, how long.
_IT_WHEN = pattern_of(r"(?:[\w.-]{1,14}[ \n]){1,12}")


def it_is_acted_by(document: Document) -> Iterator[Candidate]:
    """„… projektas „…“ baigtas. Jį vykdo X“"""
    folded = document.text.folded
    for said in _IT.finditer(document.text):
        # The full stop before it closes the sentence, and maybe the block, that speaks of the project.
        stop = said.start() - (2 if folded[said.start() - 2] in ".!?," else 3)
        block = document.block_at(stop)
        if block is None:
            continue
        just_named = _PROJECT_JUST_NAMED.search(folded, max(block.body.start, stop - REACH_OF_OBJECT), said.start() - 1)
        verb = _verb_of_it(document, said.end(), of_project=just_named is not None)
        if verb is None:
            continue
        if not role_words("projects").search(document.text, max(block.body.start, stop - ACTS_WITHIN), stop):
            continue
        for named in organisations_in(document, words_behind(verb.end(), block.body))[:1]:
            if named.span.start == verb.end() + 1 and named.value.in_nominative is not False:
                yield candidate_of(named, Score.VERB, "implementer.it-is-acted-by")


def _verb_of_it(document: Document, at: int, *, of_project: bool) -> re.Match[str] | None:
    """„Jį vykdo“, „Jį nuo 2021 m. kovo iki gruodžio vykdė“: the verb, when it was done before it.

    Args:
        of_project: „jį“ can be nothing but the project, so that „rengė“ is said of it.
    """
    verb = role_signs("carried_out_by").match(document.text.folded, at)
    sentence = document.sentence_at(at)
    if verb is not None or sentence is None:
        return verb
    within = Span(at, min(sentence.end, at + _LONGEST_WHEN))
    verb = role_words("carried_out_by").search(document.text, *within)
    if verb is None and of_project:
        verb = _ALSO_OF_EVENTS.search(document.text, *within)
    when = _IT_WHEN.fullmatch(document.text.folded, at, verb.start()) if verb is not None else None
    return verb if when is not None and not any(map(_is_finite, when.group().split())) else None


def _is_finite(word: str) -> bool:
    verb = read_verb(word)
    return verb is not None and verb.form in ("active", "we")


def it_is_done_by(document: Document) -> Iterator[Candidate]:
    """„… projektas „…“ baigtas. Jį 2012 metais X įgyvendino drauge su Y“"""
    folded = document.text.folded
    for said in _IT_OF.finditer(document.text):
        sentence, before = document.sentence_at(said.start()), document.block_at(said.start() - 2)
        if sentence is None or before is None:
            continue
        if not role_words("projects").search(
            document.text, max(before.body.start, said.start() - ACTS_WITHIN), said.start()
        ):
            continue
        for named in organisations_in(document, words_behind(said.end(), sentence))[:1]:
            when = folded[said.end() : named.span.start]
            if named.value.in_nominative is False or len(when) > _LONGEST_WHEN:
                continue
            only_when = not when or (_IT_WHEN.fullmatch(when) and not any(map(_is_finite, when.split())))
            verb = _ITS_VERB_BEHIND.match(folded, named.span.end, sentence.end) if only_when else None
            if verb is not None and not any(map(_is_finite, verb.group().split()[:-1])):
                yield candidate_of(named, Score.VERB, "implementer.it-is-done-by")


def which_is_done_by(document: Document) -> Iterator[Candidate]:
    """„… dirba „Švaros stotelė“, kurią sumanė ir prižiūri X“, where a project is called so"""
    folded = document.text.folded
    for verb in _WHICH_VERB.finditer(document.text):
        sentence = document.sentence_at(verb.start())
        called = _QUOTED_BEFORE.search(folded, max(0, verb.start() - REACH_OF_OBJECT), verb.start())
        if sentence is None or called is None or not _is_title(document, called["name"]):
            continue
        for named in organisations_in(document, words_behind(verb.end(), sentence))[:1]:
            if named.span.start == verb.end() and named.value.in_nominative is not False:
                yield candidate_of(named, Score.VERB, "implementer.which-is-done-by")


def _is_title(document: Document, name: str) -> bool:
    """Whether the text calls a project by a name: „projektas „Švaros stotelė““."""
    return re.search(rf'\bprojekt\w{{1,3}}[ \n]"{re.escape(name)}"', document.text.folded) is not None


def acting_on_it(document: Document) -> Iterator[Candidate]:
    """„… projektas baigtas. X jį vykdė …“; „X – klubas iš Y. Esame šio projekto vykdytojai.“"""
    folded = document.text.folded
    for at in document.mentions(words_of).places(_WHICH_IT):
        block = document.block_at(at)
        if block is None or block.kind is not BlockKind.PARAGRAPH or not _IT_BEHIND.match(folded, at - 1):
            continue
        for named in organisations_in(document, block.body):
            if named.span.end != at - 1 or named.value.in_nominative is False:
                continue
            if role_words("projects").search(document.text, block.body.start, named.span.start):
                yield candidate_of(named, Score.VERB, "implementer.acts-on-it")
    for said in _WE_ARE.finditer(document.text):
        place = document.block_at(said.start())
        if place is None:
            continue
        for named in organisations_in(document, Span(place.body.start, said.start()))[:1]:
            if named.value.in_nominative is not False:
                yield candidate_of(named, Score.VERB, "implementer.we-are")


RULES: tuple[Rule, ...] = (
    Rule(it_is_acted_by, words=_IT.sign),
    Rule(it_is_done_by, words=_IT_OF.sign),
    Rule(which_is_done_by, words=_WHICH_VERB.sign),
    Rule(acting_on_it, words=WordSign(whole=_WHICH_IT.whole | _WE_ARE.sign.whole)),
)
