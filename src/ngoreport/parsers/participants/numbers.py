"""Which numbers can count people: no sums, shares, titles, wishes or those who sat at a meeting?"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from sys import maxsize

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.numbers import find_digit_numbers, find_number_words

# Who sat at a meeting is said at the head of its minutes.
_ATTENDED = pattern_of(
    r"(?:(?:posedyje|susirinkime|pasitarime) )?dalyva(?:vo|uja)(?!\w)|posedis (?:vyko|ivyko)|posedyje"
)
_HEAD_OF_MINUTES = 14
_SHARE_OF = 100
_LONGEST_TITLE = 120
END_OF_COUNT = pattern_of(r"\s{0,2}(?:[.,;()\]\n|\t/]|$)|\s{1,2}(?:iki galo|is (?:ju(?!\w)|\d))")
_OUT_OF_REACHES = 4
OUT_OF = pattern_of(r"\s{1,2}is\s{1,2}(?:(?P<them>ju)(?!\w)|\d{1,5}(?!\w))")
# What goes on behind a title rather than behind words that someone said.
_COMMA_OF_CLAUSE = (", o ", ", kur", ", bet ", ", ir ", ", pagal ", ", per ")
# „9 iš 10 mokinių“, „kas antras“: shares, not counts
_SHARE = pattern_of(r"\s{1,2}is\s{1,2}(?:10|100|penkiu|desimties|simto)(?!\w)")
_OF_TEN = pattern_of(r"(?<![\d.,])\d{1,2}\s{1,2}is\s{1,2}$")
_INFINITIVE = pattern_of(r"[a-z]{3,20}ti(?:s)?(?!\w)")


def numbers_from_two(document: Document) -> list[Mention[int]]:
    """The whole numbers from two up, in digits or words, in order; none inside another."""
    digits = document.mentions(find_digit_numbers)
    spelt = document.mentions(find_number_words)
    both = sorted([*digits, *spelt], key=lambda mention: (mention.span.start, -mention.span.end))
    kept: list[Mention[int]] = []
    for mention in both:
        if mention.value >= 2 and not (kept and mention.span.start < kept[-1].span.end):
            kept.append(mention)
    return kept


def is_money(money: Sequence[Span], span: Span) -> bool:
    """Whether a number is part of one of the sums, which are in order."""
    at = bisect_right(money, (span.end - 1, maxsize)) - 1  # the last sum that begins before the number ends
    return at >= 0 and money[at].end > span.start


def is_share(folded: str, mention: Mention[int]) -> bool:
    """„9 iš 10 mokinių“: neither of the two numbers counts anyone."""
    if mention.value in (10, 100) and _OF_TEN.search(folded, max(0, mention.span.start - 12), mention.span.start):
        return True
    return (
        mention.value <= _SHARE_OF and is_out_of(folded, mention) and _SHARE.match(folded, mention.span.end) is not None
    )


def numbers_a_field(document: Document, block: Block, mention: Mention[int], people: Span) -> bool:
    """„7 Projekto dalyviai“ in a form: the number of a field, its name behind it."""
    return (
        mention.span.start == block.span.start
        and document.text.normal[mention.span.end + 1 : mention.span.end + 2].isupper()
        and any(label.opens and label.span.contains(people) for label in block.labels[:1])
    )


def is_out_of(folded: str, mention: Mention[int]) -> bool:
    """Whether „iš“ stands behind a number: most numbers have none, and what begins with it need not be tried."""
    return "is" in folded[mention.span.end : mention.span.end + _OUT_OF_REACHES]


def intentions(document: Document) -> set[int]:
    """The items under a heading of objectives that open with an infinitive: how many people one wants to reach."""
    found: set[int] = set()
    if not document.labels("objectives"):
        return found
    under = False
    for block in document.blocks:
        if block.labels and block.labels[0].opens and block.labels[0].separator != "none":
            under = block.labels[0].field == "objectives"
        elif block.kind is BlockKind.HEADING:
            under = False
        elif under and block.kind is BlockKind.ITEM and _INFINITIVE.match(document.text.folded, block.body.start):
            found.add(block.index)
    return found


def sits_at_the_meeting(document: Document, block: Block, minutes: int) -> bool:
    """„Dalyvavo 7 grupės nariai iš 9“ at the head of minutes, which are called so before it."""
    return (
        block.index < _HEAD_OF_MINUTES
        and minutes < block.body.start
        and _ATTENDED.match(document.text.folded, block.body.start) is not None
    )


def is_in_a_title(document: Document, span: Span) -> bool:
    """„Finalo tema „Mokykla turi likti, net jei joje dešimt mokinių““: a quotation that ends without a mark."""
    if not document.is_quoted(span):
        return False
    normal = document.text.normal
    start, end = normal.rfind('"', max(0, span.start - _LONGEST_TITLE), span.start), normal.find('"', span.end)
    if start < 0 or not 0 < end - start < _LONGEST_TITLE:
        return False
    # Of speech a mark or a comma and a dash tell: „… vaikų“, – džiaugėsi vadovė.
    spoken = normal.startswith(",", end + 1) and not normal.startswith(_COMMA_OF_CLAUSE, end + 1)
    return normal[start + 1].isupper() and normal[end - 1].isalnum() and not spoken
