"""By whose effort, or as whose idea, is the project there: „X iniciatyva ir jėgomis“, „projektas – tai X sumanymas“?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.declension import Case, head_readings
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import is_paying_body
from ngoreport.parsers.implementer.sentences import ACTS_WITHIN, words_behind
from ngoreport.parsers.naming import organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

# „X iniciatyva (ir jėgomis)“
_EFFORT = WordPattern(
    WordSign(whole=("iniciatyva", "pastangomis", "jegomis", "rupesciu", "sumanymu")),
    r"\b(?:iniciatyva(?![ \n]\")|pastangomis|jegomis|rupesciu|sumanymu)(?!\w)",
)
_CAME_ABOUT = (
    r"(?:i?vykd|igyvendin|prade|gim[ei]|reng|pareng|surengt|suman|atsirad|kil[oeu]|inicij|organizuo|startav)\w{0,8}"
)
# „projektas „Takai“ pradėtas X iniciatyva“, „X iniciatyva gimė projektas“
_PROJECT_BEFORE = pattern_of(
    r"\bprojekt(?:as|a|ai)\b(?:[ \n]\"[^\"]{2,150}\")?,?[ \n](?:[^.,;:\"]{0,60}[ \n])?"
    rf"{_CAME_ABOUT}[ \n](?:[^.,;:\"]{{2,60}}[ \n])?$"
)
_PROJECT_BEHIND = pattern_of(
    rf"(?:[ \n](?:ir|bei)[ \n]\w{{4,20}})?[ \n](?:[^.,;:\"]{{0,60}}[ \n])?{_CAME_ABOUT}[ \n]"
    r"(?:[^.,;:\"]{2,40}[ \n])?projekt(?:as|a|ai)\b"
)
# „Projektas „Takai“ – tai X sumanymas“
_IDEA = WordPattern(
    WordSign("sumanym", "idej", whole=("iniciatyva", "darbas", "kurinys", "pasididziavimas")),
    r"\b(?:sumanymas|ideja|iniciatyva|darbas|kurinys|pasididziavimas)(?![ \n]\")(?!\w)",
)
_PROJECT_IS = pattern_of(
    r"\b(?:projektas[ \n](?:\"[^\"]{2,150}\"[ \n])?(?:-|yra)|sis projektas (?:-|yra))[ \n]"
    r"(?:(?:tai|jau|dar|nauja|viena|pirmoji|antroji|trecioji|bendra)[ \n]){0,3}$"
)
# „Projekto idėja priklauso X klubui“
_IDEA_OF = WordPattern(
    WordSign(whole=("ideja", "sumanymas")),
    r"\b(?:ideja|sumanymas)[ \n](?:priklauso|kilo|gime|sove)[ \n](?=[a-z\"])",
)
_PROJECT_OF_IDEA = pattern_of(r"\bprojekto[ \n](?:\"[^\"]{2,150}\"[ \n])?$")


def by_effort(document: Document) -> Iterator[Candidate]:
    """„projektas pradėtas X iniciatyva“, „X iniciatyva gimė projektas“, „projektas vykdomas X jėgomis“"""
    folded = document.text.folded
    for effort in _EFFORT.finditer(document.text):
        sentence = document.sentence_at(effort.start())
        if sentence is None:
            continue
        for named in reversed(
            organisations_in(document, Span(max(sentence.start, effort.start() - ACTS_WITHIN), effort.start()))
        ):
            if named.span.end + 1 != effort.start() or named.value.in_nominative is not False:
                break
            reach = max(sentence.start, named.span.start - ACTS_WITHIN)
            about = _PROJECT_BEFORE.search(folded, reach, named.span.start)
            about = about or _PROJECT_BEHIND.match(folded, effort.end(), min(sentence.end, effort.end() + ACTS_WITHIN))
            if about is not None and not is_paying_body(named.value.name):
                yield candidate_of(named, Score.POSITION, "implementer.by-effort")
            break


def whose_idea(document: Document) -> Iterator[Candidate]:
    """Projektas „Takai“ – tai X sumanymas"""
    folded = document.text.folded
    for idea in _IDEA.finditer(document.text):
        sentence = document.sentence_at(idea.start())
        if sentence is None:
            continue
        for named in reversed(
            organisations_in(document, Span(max(sentence.start, idea.start() - ACTS_WITHIN), idea.start()))
        ):
            if named.span.end + 1 != idea.start() or named.value.in_nominative is not False:
                break
            before = _PROJECT_IS.search(folded, max(sentence.start, named.span.start - ACTS_WITHIN), named.span.start)
            if before is not None and not is_paying_body(named.value.name):
                yield candidate_of(named, Score.HEADING, "implementer.whose-idea")
            break


def who_thought_of_it(document: Document) -> Iterator[Candidate]:
    """Projekto „Takai“ idėja priklauso X klubui"""
    folded = document.text.folded
    for idea in _IDEA_OF.finditer(document.text):
        sentence = document.sentence_at(idea.start())
        if sentence is None or not _PROJECT_OF_IDEA.search(folded, max(0, idea.start() - ACTS_WITHIN), idea.start()):
            continue
        for named in organisations_in(document, words_behind(idea.end(), sentence))[:1]:
            dative = any(reading.case is Case.DATIVE for reading in head_readings(named.value.written))
            if named.span.start == idea.end() and dative and not is_paying_body(named.value.name):
                yield candidate_of(named, Score.POSITION, "implementer.whose-thought")


RULES: tuple[Rule, ...] = (
    Rule(by_effort, words=_EFFORT.sign),
    Rule(whose_idea, words=_IDEA.sign),
    Rule(who_thought_of_it, words=_IDEA_OF.sign),
)
