"""Whom does a sentence name behind the verb: „projektą vykdo X“, „projektas, įgyvendintas X“?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import is_paying_body
from ngoreport.parsers.implementer.sentences import ACTS_WITHIN, REACH_OF_OBJECT, sentences_of_projects, words_behind
from ngoreport.parsers.naming import is_post, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

_FIRST_VERBS = (
    *("vykdo", "vykde", "ivykde", "igyvendina", "igyvendino", "organizuoja", "organizavo", "koordinuoja", "koordinavo"),
    *("rengia", "parenge", "pradejo", "pradeda", "baige", "pabaige", "uzbaige", "sumane", "inicijavo", "administruoja"),
)
# „Projektui „…“ vadovauja X“: what was taken up, right before the verb.
_TAKEN_UP = pattern_of(
    r"\b(?:projekt(?:ui|a|o|u)|paraiska|ataskaita[ \n](?:uz|apie|del)[ \n]projekta)[ \n]"
    r"(?:nr\.? ?[\w./-]{3,45}[ \n])?(?:\"[^\"]{2,150}\"[ \n])?"
    r"(?:(?:igyvendinima|vykdyma|veiklas|koordinavima|administravima)[ \n])?"
    r"(?:(?:igyvendinti|vykdyti|nuo|pernai|siemet|jau|\d{4}|m\.)[ \n]){0,4}$"
)
# „Panašų projektą Latvijoje vykdė X“, „ten ją įgyvendino X“: not the one that is reported
_OF_ANOTHER_PROJECT = pattern_of(
    r"\b(?:panas|kit|ankstesn|tok|analogisk|gretim)\w{1,4}[ \n](?:\w{3,20}[ \n])?projekt[^.;:\"]{0,90}$"
    r"|\bten(?:ai)?[ \n](?:j[ia][ \n])?$"
)
# „Apie projektą rašė laikraštis“: who tells of it
_ABOUT = pattern_of(r"\bapie[ \n](?:(?:si|musu|sio|ju|jusu|savo)[ \n]){0,2}$")
_REACH_OF_PREPOSITION = 24
# Authorities look after projects of others.
_OF_AUTHORITIES_TOO = ("administr", "kur")
# „Organizavo projektą „Takai“ X“
_VERB_FIRST = WordPattern(
    WordSign(*_FIRST_VERBS),
    rf"\b(?:{'|'.join(_FIRST_VERBS)})[ \n](?:si[ \n]|savo[ \n])?projekta[ \n](?:\"[^\"]{{2,150}}\"[ \n])?"
    r"(?=[a-z\"])",
)
# „ėmėsi įgyvendinti X“, „parengė ir lėšas laimėjo X“
_GOES_ON = pattern_of(
    r":?[ \n](?:(?:buvo|yra|bus|tapo|igyvendinti|vykdyti|rengti|organizuoti|koordinuoti)[ \n]"
    r"|(?:ir|bei)[ \n](?:(?:lesas|finansavima|parama|dotacija|projekta|ji|ja)[ \n])?"
    r"(?:laimejo|gavo|igyvendin\w{1,2}|vykd\w{1,2}|pateike|koordinuoja|koordinavo)[ \n])?"
)
# „projektas „…“, įgyvendintas X“
_DONE_BY = WordPattern(
    WordSign("igyvendint", "igyvendinam", "vykdyt", "vykdom", "inicijuot"),
    r"\b(?:igyvendint|igyvendinam|vykdyt|vykdom|inicijuot)(?:as|a|o|ui)[ \n](?=[a-z\"])",
)
_PROJECT_DONE = pattern_of(r"\bprojekt(?:as|a|o|ui)(?:[ \n]\"[^\"]{2,150}\")?,?[ \n](?:buvo[ \n]|yra[ \n])?$")
_ENDS_AGENT = pattern_of(
    r"[ \n]{0,2}(?:[,.;:)]|-[ \n]|$)|[ \n](?:nuo|iki|per|kartu|drauge|\d{4}|baig\w+|prasid\w+|truko)\b"
)


def acted_by(document: Document) -> Iterator[Candidate]:
    """Projektą „…“ vykdo X; projektą sumanė X"""
    folded = document.text.folded
    for sentence, _organisations in sentences_of_projects(document):
        for verb in role_words("carried_out_by").finditer(document.text, *sentence):
            if not role_words("projects").search(
                document.text, max(sentence.start, verb.start() - ACTS_WITHIN), verb.start()
            ):
                continue
            if _OF_ANOTHER_PROJECT.search(folded, max(sentence.start, verb.start() - REACH_OF_OBJECT), verb.start()):
                continue
            for named in organisations_in(document, words_behind(verb.end(), sentence)):
                if verb.group().startswith(_OF_AUTHORITIES_TOO) and is_paying_body(named.value.name):
                    break
                if _is_subject_behind(folded[verb.end() : named.span.start]) and named.value.in_nominative is not False:
                    yield candidate_of(named, Score.LEAD_IN, "implementer.acted-by")
                break


def taken_up_by(document: Document) -> Iterator[Candidate]:
    """Projektui vadovauja X; projekto „…“ ėmėsi X; paraišką pateikė X"""
    folded = document.text.folded
    for verb in role_words("taken_up_by").finditer(document.text):
        taken_up = _TAKEN_UP.search(folded, max(0, verb.start() - REACH_OF_OBJECT), verb.start())
        if taken_up is None or _ABOUT.search(
            folded, max(0, taken_up.start() - _REACH_OF_PREPOSITION), taken_up.start()
        ):
            continue
        if verb.group().startswith("teik") and taken_up.group().startswith("projektui"):
            continue  # „Paramą projektui teikia X“
        sentence = document.sentence_at(verb.start())
        if sentence is None:
            continue
        for named in organisations_in(document, words_behind(verb.end(), sentence))[:1]:
            person = is_post(folded, named.span.end)
            behind_verb = _GOES_ON.fullmatch(folded, verb.end(), named.span.start) is not None
            if behind_verb and named.value.in_nominative is not False and not person:
                yield candidate_of(named, Score.VERB, "implementer.taken-up")


def done_by(document: Document) -> Iterator[Candidate]:
    """Projektas „…“, įgyvendintas X; projektas buvo vykdomas X"""
    folded = document.text.folded
    for done in _DONE_BY.finditer(document.text):
        if not _PROJECT_DONE.search(folded, max(0, done.start() - REACH_OF_OBJECT), done.start()):
            continue
        sentence = document.sentence_at(done.start())
        if sentence is None:
            continue
        for named in organisations_in(document, words_behind(done.end(), sentence))[:1]:
            agent = named.span.start == done.end() and _ENDS_AGENT.match(folded, named.span.end)
            if agent and named.value.in_nominative is False and not is_paying_body(named.value.name):
                yield candidate_of(named, Score.HEADING, "implementer.done-by")


def acted_first(document: Document) -> Iterator[Candidate]:
    """Organizavo projektą „Takai“ X"""
    folded = document.text.folded
    for said in _VERB_FIRST.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None:
            continue
        for named in organisations_in(document, words_behind(said.end(), sentence))[:1]:
            paying = said.group().startswith(_OF_AUTHORITIES_TOO) and is_paying_body(named.value.name)
            post = is_post(folded, named.span.end)
            if named.span.start == said.end() and named.value.in_nominative is not False and not post and not paying:
                yield candidate_of(named, Score.VERB, "implementer.acted-first")


def _is_subject_behind(between: str) -> bool:
    return re.fullmatch(r"[ \n:-]{1,3}(?:\w{3,20}[ \n]){0,2}", between) is not None and not re.search(
        r"\b(?:kartu|su|is|pagal)\b", between
    )


RULES: tuple[Rule, ...] = (
    Rule(acted_by, words=role_words("carried_out_by").sign),
    Rule(taken_up_by, words=role_words("taken_up_by").sign),
    Rule(acted_first, words=_VERB_FIRST.sign),
    Rule(done_by, words=_DONE_BY.sign),
)
