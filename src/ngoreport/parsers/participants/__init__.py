"""People that the project reached: a number and the noun for people that it counts.

`read_participants` asks of every number whether it can count people (`numbers`), then whom it counts: the noun behind
it (`noun_behind`), unless nobody was reached (`background`); what stands before it (`words_before`, `labels`,
`tables`); or those that were counted just before (`those_before`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.money import find_amounts
from ngoreport.parsers.participants.background import is_background
from ngoreport.parsers.participants.candidate import candidate_of
from ngoreport.parsers.participants.labels import label_before, under_label
from ngoreport.parsers.participants.noun_behind import people_behind
from ngoreport.parsers.participants.numbers import (
    END_OF_COUNT,
    intentions,
    is_in_a_title,
    is_money,
    is_share,
    numbers_a_field,
    numbers_from_two,
    sits_at_the_meeting,
)
from ngoreport.parsers.participants.phrases import SKAICIUS
from ngoreport.parsers.participants.tables import column_above, heads_by_row, row_before
from ngoreport.parsers.participants.those_before import noun_behind_dash, with_those_before
from ngoreport.parsers.participants.words_before import (
    ages_before,
    clause_before,
    indicator_before,
    noun_before,
    noun_before_bracket,
    noun_behind_verb,
    number_before,
    out_of_people,
    pronoun_before,
    verb_before,
    who_is_counted,
)
from ngoreport.parsers.rule import Candidate, Rule, Score

_LONGEST_HEAD_OF_MINUTES = 800
_LONGEST_SAYING = 30
_GENITIVE_NUMBERS = pattern_of(r"(?:dviej|trij|(?:ket|penk|ses|septyn|astuon|devyn)(?:ur)?i)u")
_NUMBERS_OF_THINGS = pattern_of(r"du|dvi|tr[yi]s|(?:ketur|penk|ses|septyn|astuon|devyn)(?:i|ios|is|ias)")
# What may say whom a number counts that no noun follows, the surest first.
_BEFORE_THE_NUMBER: tuple[tuple[Callable[[Document, Block, Mention[int]], Span | None], Score, str], ...] = (
    (out_of_people, Score.VERB, "participants.out-of"),
    (label_before, Score.LABEL, "participants.label"),
    (row_before, Score.LABEL, "participants.row"),
    (noun_before, Score.LEAD_IN, "participants.list"),
    (number_before, Score.LEAD_IN, "participants.number"),
    (noun_behind_verb, Score.VERB, "participants.verb"),
    (ages_before, Score.LEAD_IN, "participants.ages"),
    (noun_before_bracket, Score.LEAD_IN, "participants.bracket"),
    (verb_before, Score.VERB, "participants.verb"),
    (pronoun_before, Score.VERB, "participants.pronoun"),
    (indicator_before, Score.LEAD_IN, "participants.indicator"),
    (clause_before, Score.LEAD_IN, "participants.clause"),
)


def read_participants(document: Document) -> Iterator[Candidate]:
    """Counts of people: `24 dalyviams`, `Dalyvių skaičius: 500`, `moterys – 23`, `atvyko 24`."""
    numbers = numbers_from_two(document)
    if not numbers:
        return
    folded = document.text.folded
    money = [
        mention.span
        for mention in document.mentions(find_amounts)
        # „lankytojų skaičius – 3 tūkst.“
        if mention.value.currency is not None
        or not SKAICIUS.search(folded, max(0, mention.span.start - _LONGEST_SAYING), mention.span.start)
    ]
    heads_of_tables = heads_by_row(document)
    intended = intentions(document)
    minutes = document.text.folded.find("protokol", 0, _LONGEST_HEAD_OF_MINUTES)
    taken: dict[int, list[str]] = {}
    before: Candidate | None = None
    for mention in numbers:
        if is_money(money, mention.span):
            continue
        block = document.block_at(mention.span.start)
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        if block.index in intended or is_in_a_title(document, mention.span):
            continue
        if minutes >= 0 and sits_at_the_meeting(document, block, minutes):
            continue
        candidate = _counted(document, block, mention, heads_of_tables) or with_those_before(document, mention, before)
        if candidate is None:
            continue
        before = candidate
        head = fold(str(_value(candidate)["who"])).split()[-1][:4]
        heads = taken.setdefault(mention.value, [])
        if head in heads or (heads and head in ("asme", "asm", "asm.", "zmon", "daly")):
            continue
        heads.append(head)
        yield candidate


def _counted(document: Document, block: Block, mention: Mention[int], heads: Mapping[int, Block]) -> Candidate | None:
    """What a number counts by itself, without the count before it."""
    folded = document.text.folded
    if is_share(folded, mention):
        return None
    people = people_behind(document, block, mention)
    if (
        people is not None
        and people.case != "genitive"
        and _GENITIVE_NUMBERS.fullmatch(document.text.folded, *mention.span)
    ):
        return None  # „keturių mokyklų mokiniai“ counts schools
    if (
        people is not None
        and people.case == "genitive"
        and _NUMBERS_OF_THINGS.fullmatch(document.text.folded, *mention.span)
    ):
        return None  # „dvi tėčių pagalbos grupės“ counts groups
    if people is not None:
        if is_background(document, mention, people) or numbers_a_field(document, block, mention, people.span):
            return None
        who = who_is_counted(document, block, mention, people)
        score = Score.LABEL if under_label(block, mention) else Score.VERB
        return candidate_of(mention, who, document, score, "participants.noun")
    if (those := noun_behind_dash(document, block, mention)) is not None:
        return candidate_of(mention, those, document, Score.VERB, "participants.of-them")
    if not END_OF_COUNT.match(document.text.folded, mention.span.end):
        return None
    for find, score, rule in _BEFORE_THE_NUMBER:
        who_before = find(document, block, mention)
        if who_before is not None:
            return candidate_of(mention, who_before, document, score, rule)
    head = column_above(document, block, mention, heads)
    return None if head is None else candidate_of(mention, head, document, Score.LABEL, "participants.column")


def _value(candidate: Candidate) -> dict[str, object]:
    assert not isinstance(candidate.value, str)
    return dict(candidate.value)


RULES: tuple[Rule, ...] = (Rule(read_participants),)
