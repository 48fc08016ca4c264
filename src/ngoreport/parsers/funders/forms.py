"""Which payer do the head of a form and its addressee name?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.funders.candidate import candidate_of
from ngoreport.parsers.naming import Named, form_head, identity, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

_GIVES = pattern_of(r"fond|ministerij|departament|taryb|savivaldyb|agentur")
_REPORT = WordSign("ataskait")  # what `form_head` looks for
# „Savivaldybės … programos“, „… jaunimo iniciatyvų finansavimo tvarkos aprašo 3 priedas“
_PUBLIC_BODY = pattern_of(r"\b(?:fondas|departamentas|ministerija|(?:kulturos|mokslo) taryba)\b")
_PAYING_RULES = pattern_of(
    r"[ \n][^.:]{0,90}\bprogram(?:os|ai)\b"
    r"|[ \n][^.:]{0,140}\b(?:finansavimo|remimo|dotacij\w{1,3})\b[^.:]{0,90}\b(?:apraso|nuostatu|taisykliu)\b"
)
_LINE_END = pattern_of(r"\s{0,3}\n")


def form_addressee(document: Document) -> Iterator[Candidate]:
    """„X savivaldybės … programos projekto ataskaita“, „Ataskaita Y fondui“: reports go to those who paid."""
    head = document.kept(form_head)
    if head is None:
        return
    for named in organisations_in(document, head):
        if _is_addressed(document, named, head):
            yield candidate_of(named, Score.HEADING, "funders.form-addressee")
            continue
        if _is_letterhead(document, named, head):
            yield candidate_of(named, Score.HEADING, "funders.form-head")
            continue
        if not _GIVES.match(document.text.folded[named.span.start : named.span.end].rpartition(" ")[2]):
            continue
        before = document.text.folded[max(head.start, named.span.start - 30) : named.span.start]
        behind = document.text.folded[named.span.end : head.end]
        if "ataskaita" in before or _PAYING_RULES.match(behind):
            yield candidate_of(named, Score.HEADING, "funders.form-addressee")


def _is_addressed(document: Document, named: Named, head: Span) -> bool:
    """A name in the dative on lines of its own above the form's title: „JAUNIMO REIKALŲ DEPARTAMENTUI“."""
    folded = document.text.folded
    name = folded[named.span.start : named.span.end]
    block = document.block_at(named.span.start)
    if block is None or folded[block.body.start : named.span.start].strip():
        return False
    if folded[named.span.end : block.body.end].strip() and not _LINE_END.match(folded, named.span.end):
        return False
    body = re.split(r"\s+prie\s", name, maxsplit=1)[0].split()[-1]
    return body.endswith(("ui", "ai", "ei")) and _GIVES.match(body) is not None and named.span.end < head.end


def _is_letterhead(document: Document, named: Named, head: Span) -> bool:
    """„LIETUVOS KULTŪROS TARYBA“ in a line of its own above the title of a form that names its implementer."""
    folded = document.text.folded
    block = document.block_at(named.span.start)
    return (
        named.value.in_nominative is True
        and block is not None
        and block.body == named.span
        and block.body.start == head.start
        and named.span.end < head.end
        and _PUBLIC_BODY.search(folded, *named.span) is not None
        and any(True for _ in document.labels("implementer"))
        # What the text says of it further on is another rule's.
        and not any(
            identity(other.value.name) == identity(named.value.name)
            for other in organisations_in(document, Span(head.end, len(folded)))
        )
    )


RULES: tuple[Rule, ...] = (Rule(form_addressee, words=_REPORT),)
