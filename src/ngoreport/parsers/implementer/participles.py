"""Whom do participles name: „projektą vykdanti X“, „vykdydama projektą, X …“, „X įgyvendinant projektą“?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.sentences import ACTS_WITHIN, REACH_OF_OBJECT, sentences_of_projects, words_behind
from ngoreport.parsers.naming import organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

# What participles end in that stand in the nominative, and in other cases.
_NOMINATIVE = r"(?:an(?:tis|ti|tys)|i?usi|es)"
_OBLIQUE = r"(?:anci|i?usi)(?:o|os|am|ai)"
_STEM = r"(?:i?vykdz?|igyvendin|koordinuoj|koordinav|inicijuoj|inicijav)"
_PARTICIPLE = rf"\b{_STEM}(?:(?P<subject>{_NOMINATIVE})|{_OBLIQUE})"
_DOING = WordSign(
    *("vykdan", "vykdziu", "vykdes", "ivykdziu", "ivykdes", "igyvendinan", "igyvendinu", "igyvendines"),
    *("koordinuojan", "koordinavu", "koordinaves", "inicijuojan", "inicijavu", "inicijaves"),
)
# „projektą „Takai“ drauge su partneriais vykdžiusi X“, „jį įgyvendinusi X“
_DOING_NAMED = WordPattern(_DOING, rf"{_PARTICIPLE}[ \n](?=[a-z\"])")
_PROJECT_BEFORE = pattern_of(
    r"\b(?<!kita )(?<!panasu )(?:projekta[ \n](?:nr\.? ?[\w./-]{3,45}[ \n])?(?:\"[^\"]{2,150}\"[ \n])?|ji[ \n])"
    r"(?:[^,.;:\"]{2,60}[ \n])?$"
)
# „vykdydama projektą „Takai“, X …“
_WHILE_DOING = WordPattern(
    WordSign("vykdydam", "igyvendindam", "koordinuodam", "rengdam", "tesdam", "pradedam"),
    r"\b(?:vykdydam|igyvendindam|koordinuodam|rengdam|tesdam|pradedam)(?:as|a|i|os)[ \n]"
    r"(?:\w{2,20}[ \n]){0,3}projekta\b"
    r"(?:[ \n]\"[^\"]{2,150}\")?(?:[ \n][^,.;:\"]{2,60})?,[ \n](?=[a-z\"])",
)
# „pagal projektą „Takai“ X surengė“
_BY_PROJECT = WordPattern(
    WordSign(whole=("pagal", "uz", "projektu", "kuriuo")),
    r"\b(?:(?:(?:pagal|uz)[ \n](?:(?!kita|panasu)\w{2,20}[ \n])?projekta|projektu)[ \n](?:nr\.? ?[\w./-]{3,45}[ \n])?"
    r"\"[^\"]{2,150}\"[ \n]|(?<=\", )kuriuo[ \n])(?=[a-z\"])",
)
_VERB_BEHIND = pattern_of(r"[ \n](?:(?:jau|siemet|pernai|\d{4}|m\.|metais)[ \n]){0,4}(?P<verb>[a-z]{3,20})(?!\w)")
_AIMS = ("siek", "tikisi", "kviec", "apdovanot", "ivertint")
_NO_DEED = ("gavo", "gaus", "gauna", "sulauk", "dalyv", "lank", "parem", "skyr", "skir", "finansav")
# „Asociacijai „Tėkmė“ įgyvendinant projektą“, „X muziejui, vykdančiam projektą“, „draugijai, kuri įgyvendino projektą“
_OF_WHOM = WordSign("vykd", "ivykd", "igyvendin", "koordin")
_DOES_IT = pattern_of(
    r"(?:[ \n](?:i?vykdant|i?vykdzius|igyvendinant|igyvendinus|koordinuojant|koordinavus)"
    rf"|,[ \n](?:[^,;\"]{{2,60}}[ \n])?{_STEM}(?:anci|i?usi)(?:o|os|am|ai|us|as|a)"
    r"|,[ \n]kuri(?:s|e|os)?[ \n](?:[^,;\"]{2,60}[ \n])?"
    r"(?:i?vykdo|i?vykde|igyvendina|igyvendino|koordinuoja|koordinavo))"
    r"[ \n](?!savo\b|kita\b|panasu\b)(?:\w{2,20}[ \n]){0,3}projekta\b"
)


def doing(document: Document) -> Iterator[Candidate]:
    """„projektą „Takai“ vykdanti X“, „projektą įgyvendinusios X vadovė“, „jį įgyvendinusi X“"""
    folded = document.text.folded
    for said in _DOING_NAMED.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None or not role_words("projects").search(document.text, *sentence):
            continue
        reach = max(sentence.start, said.start() - REACH_OF_OBJECT)
        if _PROJECT_BEFORE.search(folded, reach, said.start()) is None:
            continue
        for named in organisations_in(document, words_behind(said.end(), sentence))[:1]:
            oblique = named.value.in_nominative is False
            in_case = not oblique if said["subject"] else named.value.in_nominative is not True
            if named.span.start == said.end() and in_case:
                yield candidate_of(named, Score.VERB, "implementer.doing")


def while_doing(document: Document) -> Iterator[Candidate]:
    """„Vykdydama projektą „Takai“, X surengė …“, „pagal projektą „Takai“ X surengė …“"""
    folded = document.text.folded
    for pattern, needs_deed in ((_WHILE_DOING, False), (_BY_PROJECT, True)):
        for said in pattern.finditer(document.text):
            sentence = document.sentence_at(said.start())
            if sentence is None:
                continue
            for named in organisations_in(document, words_behind(said.end(), sentence))[:1]:
                if named.span.start != said.end() or named.value.in_nominative is False:
                    continue
                behind = _VERB_BEHIND.match(folded, named.span.end, sentence.end)
                if not needs_deed or _is_deed(behind):
                    yield candidate_of(named, Score.HEADING, "implementer.while-doing")


def _is_deed(behind: re.Match[str] | None) -> bool:
    if behind is not None and behind["verb"].startswith(_AIMS):
        return True
    verb = None if behind is None or behind["verb"].startswith(_NO_DEED) else read_verb(behind["verb"])
    return verb is not None and verb.form == "active"


def of_whom(document: Document) -> Iterator[Candidate]:
    """„Asociacijai „Tėkmė“ įgyvendinant projektą“, „padėjo X draugijai, kuri vykdė projektą“"""
    folded = document.text.folded
    for sentence, organisations in sentences_of_projects(document):
        for named in organisations:
            if named.value.in_nominative is True:
                continue
            does = _DOES_IT.match(folded, named.span.end, min(sentence.end, named.span.end + ACTS_WITHIN))
            # Another's project, where the sentence has spoken of one before.
            if does and not role_words("projects").search(document.text, sentence.start, named.span.start):
                yield candidate_of(named, Score.HEADING, "implementer.of-whom")


RULES: tuple[Rule, ...] = (
    Rule(doing, words=_DOING),
    Rule(while_doing, words=WordSign(*_WHILE_DOING.sign.stems, whole=_BY_PROJECT.sign.whole)),
    Rule(of_whom, words=_OF_WHOM),
)
