"""Does a number count some of those just counted, or all of them?"""

from __future__ import annotations

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention
from ngoreport.parsers.participants.candidate import candidate_of
from ngoreport.parsers.participants.numbers import END_OF_COUNT, OUT_OF, is_out_of
from ngoreport.parsers.participants.phrases import last_word
from ngoreport.parsers.people import in_a_place, people_case
from ngoreport.parsers.rule import Candidate, Score

_FARTHEST_BEFORE = 110
# „iš jų 1 320 – moksleiviai“
_DASH_BEHIND = pattern_of(r" - (?P<words>(?:[a-z]{3,20} ){0,2}[a-z]{3,20})(?= ?[.,;)]|$)")
# What may stand between the last count and „iš viso“: „12 asmenų su negalia – iš viso 103“.
_REST_OF_PHRASE = pattern_of(r"(?: [a-z]{2,15}){0,3}[ \n\t,;.|*•·()-]{0,8}")
# „86 artimieji: 41 Utenoje, 27 Zarasuose ir 16 Visagine“
_BETWEEN_PLACES = pattern_of(r"(?: ?[:(] ?|(?: is)? \w{3,20},? (?:ir |o |bei )?)(?:is ju |is kuriu )?")
_ADDS_UP = pattern_of(r"(?:is viso|viso|is viso dalyviu|bendras skaicius)\s{0,3}[-:\t|]?\s{0,3}$")
_OF_THEM_BEFORE = pattern_of(r"is (?:ju|kuriu) (?:net |tik |jau |apie |per )?$")
# „iš jų iš socialinės rizikos šeimų: 27“, „mažiau galimybių turinčių: 67“ in a line of its own
_OF_THEM_LINE = pattern_of(
    r"[ \t]{0,8}(?:[-•*] ?)?(?P<who>(?:is ju|is kuriu|tarp ju) [^\d\n:]{3,60}?"
    r"|(?:[a-z]{3,20} ){0,4}[a-z]{3,20}(?:nciu|usiu)(?: [a-z]{3,20}){0,2})\s{0,2}[-:\t]\s{0,2}"
)
# „…, iš jų moterų 41“, „…, tėvų 10“
_NEXT_NOUN = pattern_of(
    r"(?: ?asm\.| ?zm\.)?,? (?P<them>\(?is (?:ju|kuriu) (?:buvo |yra )?)?(?:ir |bei |o )?"
    r"(?P<who>[a-z]{3,20}(?: [a-z]{3,20}){0,2}) "
)
# „Numatytas dalyvių skaičius – 30, faktinis – 42“
_REACHED_NEXT = pattern_of(
    r",? (?:o )?(?:faktinis|faktiskai|pasiektas|pasiekta|realus|realiai)(?: skaicius)?(?: -|:)? "
)
# „iš jų 41 – iš socialiai remtinų šeimų“
# „iš jų moterų“, „Vyrų“ in a line between two numbers that stand in lines of their own
_LINE_BEFORE = pattern_of(
    r"[ \t]{0,8}\n\s{0,8}(?P<who>(?:(?:is ju|is kuriu|tarp ju):? )?(?:[a-z]{3,20} ){0,3}[a-z]{3,20})(?: skaicius)?"
    r"[ \t]{0,4}:?[ \t]{0,4}\n\s{0,8}"
)
_ENDS_LINE = pattern_of(r"[ \t]{0,8}(?:\n|$)")
# „Koncerte dalyvavo 120 žmonių, mugėje 300, talkoje – 45“: the verb and the people are not said again.
_AT_ANOTHER = pattern_of(
    r"(?: [a-z]{2,15}){0,2}, (?:o |ir )?(?:[a-z]{3,20} )?"
    r"(?:[a-z]{3,20}(?:oje|eje|yje|uje|iame|uose|ose|ese)|[a-z]{2,20}(?:cert|urs|inar|im|ium|ump|yr|rand)e)"
    r"(?: -)?(?: (?:dar|net|apie|per|beveik|jau))? "
)
_SAID_OF_THEM = pattern_of(r" - (?:is|su|be|del|pirma kart|turint|gyvenant)\w{0,5} [a-z]")
_VERB_BEHIND = pattern_of(r" {1,2}(?:[a-z]{2,20}(?:o|osi|esi)|turi|gali|yra|nori|moka)(?!\w)")
_TOTALS = ("is viso", "viso", "is viso dalyviu", "suma", "bendras skaicius")


def with_those_before(document: Document, mention: Mention[int], before: Candidate | None) -> Candidate | None:
    """`26 iš jų`, `Iš viso – 53`: of the people just counted, or all of them."""
    if before is None or not 0 <= mention.span.start - before.span.end <= _FARTHEST_BEFORE:
        return None
    folded = document.text.folded
    between = folded[before.parts["count"].end : mention.span.start]
    if "\n" in between and (line_above := _line_above(document, mention, before)) is not None:
        return candidate_of(mention, line_above, document, Score.VERB, "participants.line-above")
    if "," in between and _came_to_another(document, mention, before):
        return candidate_of(mention, before.parts["who"], document, Score.VERB, "participants.at-another")
    return _of_those(document, mention, before)


def _of_those(document: Document, mention: Mention[int], before: Candidate) -> Candidate | None:
    folded = document.text.folded
    them = OUT_OF.match(folded, mention.span.end) if is_out_of(folded, mention) else None
    if them is not None and them["them"]:
        return candidate_of(mention, before.parts["who"], document, Score.VERB, "participants.of-them")
    if _counts_those_in_a_place(document, mention, before):
        return candidate_of(mention, before.parts["who"], document, Score.VERB, "participants.by-place")
    of_them = _OF_THEM_BEFORE.search(folded, max(0, mention.span.start - 12), mention.span.start)
    if of_them is not None and (
        _VERB_BEHIND.match(folded, mention.span.end) or _SAID_OF_THEM.match(folded, mention.span.end)
    ):
        return candidate_of(mention, before.parts["who"], document, Score.VERB, "participants.of-them")
    named = _who_of_them(document, mention, before)
    if named is not None:
        return candidate_of(mention, named, document, Score.VERB, "participants.of-them")
    line = folded.rfind("\n", before.span.end, mention.span.start) + 1
    they = _OF_THEM_LINE.fullmatch(folded, line, mention.span.start) if line else None
    if they is not None and END_OF_COUNT.match(folded, mention.span.end):
        return candidate_of(mention, Span(*they.span("who")), document, Score.VERB, "participants.of-them")
    if _in_total_row(document, mention, before):
        row = document.block_at(mention.span.start)
        assert row is not None  # a row was found to hold it
        return candidate_of(mention, row.cells[0], document, Score.LEAD_IN, "participants.sum")
    total = _ADDS_UP.search(folded, max(0, mention.span.start - 30), mention.span.start)
    between = folded[before.span.end : total.start()] if total else "x"
    if total is not None and _REST_OF_PHRASE.fullmatch(between) and END_OF_COUNT.match(folded, mention.span.end):
        words = Span(total.start(), total.start() + len(total.group().rstrip(" \n\t-:|")))
        return candidate_of(mention, words, document, Score.LEAD_IN, "participants.sum")
    return None


def _who_of_them(document: Document, mention: Mention[int], before: Candidate) -> Span | None:
    """`64, iš jų moterų 41`, `Dalyvavo vaikų 20, tėvų 10`: the noun right before the number, behind another count."""
    folded = document.text.folded
    if not END_OF_COUNT.match(folded, mention.span.end):
        return None
    counted = before.parts["count"].end
    if _REACHED_NEXT.fullmatch(folded, counted, mention.span.start):
        return before.parts["who"]
    found = _NEXT_NOUN.fullmatch(folded, counted, mention.span.start)
    if found is None or (
        not found["them"] and people_case(folded, last_word(document, before.parts["who"])) != "genitive"
    ):
        return None
    if not found["them"] and before.parts["who"].start > before.parts["count"].start:
        return None
    who = Span(*found.span("who"))
    return who if people_case(folded, last_word(document, who)) == "genitive" else None


def noun_behind_dash(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`apsilankė 4 150 lankytojų, iš jų 1 320 – moksleiviai`: the words behind a dash name some of those before."""
    folded = document.text.folded
    if not folded.startswith(" - ", mention.span.end):
        return None
    behind = _DASH_BEHIND.match(folded, mention.span.end, block.body.end)
    if behind is None or not _OF_THEM_BEFORE.search(folded, max(0, mention.span.start - 12), mention.span.start):
        return None
    who = Span(*behind.span("words"))
    return who if people_case(folded, last_word(document, who)) in ("nominative", "genitive", "singular") else None


def _counts_those_in_a_place(document: Document, mention: Mention[int], before: Candidate) -> bool:
    """The people just counted, place by place."""
    counted = before.parts["count"].end if before.rule == "participants.by-place" else before.span.end
    between = document.text.folded[counted : mention.span.start]
    return (
        _BETWEEN_PLACES.fullmatch(between) is not None
        and (before.rule == "participants.by-place" or ":" in between or "(" in between)
        and in_a_place(document.text.normal, mention.span.end)
    )


def _line_above(document: Document, mention: Mention[int], before: Candidate) -> Span | None:
    """The words between two lines of nothing but a number, where they name people."""
    folded = document.text.folded
    named = _LINE_BEFORE.fullmatch(folded, before.parts["count"].end, mention.span.start)
    if named is None or not _ENDS_LINE.match(folded, mention.span.end):
        return None
    who = Span(*named.span("who"))
    return who if people_case(folded, last_word(document, who)) in ("genitive", "nominative") else None


def _came_to_another(document: Document, mention: Mention[int], before: Candidate) -> bool:
    """The same people came to another event, as the sentence says of the first."""
    folded = document.text.folded
    counted = max(before.span.end, before.parts["count"].end)
    if not END_OF_COUNT.match(folded, mention.span.end) or not _AT_ANOTHER.fullmatch(
        folded, counted, mention.span.start
    ):
        return False
    sentence = document.sentence_at(mention.span.start)
    first = before.parts["count"].start
    return (
        sentence is not None
        and sentence.start <= first
        and bool(phrase_words("people", "contexts", "came").search(document.text, sentence.start, mention.span.start))
    )


def _in_total_row(document: Document, mention: Mention[int], before: Candidate) -> bool:
    """A cell of a row „Iš viso“ under a row of people, or behind such a cell."""
    row = document.block_at(mention.span.start)
    if row is None or row.kind is not BlockKind.ROW or not any(cell.start == mention.span.start for cell in row.cells):
        return False
    first = document.text.folded[row.cells[0].start : row.cells[0].end].strip(" :.")
    above = document.block_at(before.parts["count"].start)
    return first in _TOTALS and above is not None and row.index - 1 <= above.index <= row.index
