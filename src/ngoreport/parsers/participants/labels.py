"""Which label before a number says that it counts participants?"""

from __future__ import annotations

from bisect import bisect_left

from ngoreport.document.blocks import Block
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention

_LABEL_REACHES = 200
# „planuota – 30, pasiekta – 36“, „30 / 36“: what a label's value may say between its numbers.
_BETWEEN_NUMBERS = pattern_of(
    r"(?:[\s\d/,;:()-]|(?:planuota|numatyta|pasiekta|planuotas|numatytas|faktinis|faktiskai"
    r"|faktas|dalyvavo|is viso|viso|apie|asm\.?|zm\.?)"
    r"(?!\w)){0,30}"
)
# „64, iš jų moterų “: another noun is counted
_OF_THEM_NAMED = pattern_of(r"\d,? \(?is (?:ju|kuriu) [a-z]{3,20} $")
# „160 / 174“ behind a label that asks for planned and reached.
_PLANNED_BEFORE = pattern_of(r"\d{1,6} ?/ ?$")
# The lines under „Lankytojų skaičius“: „Planuota: 900“, „Faktinis: 1142“
_REACHED_BEFORE = pattern_of(
    r"(?:faktin\w{1,3}|faktisk\w{1,2}|faktas|pasiekta|is viso|viso|apsilanke|dalyvavo|realiai|gauta)"
    r"(?: skaicius| dalyvavo| apsilanke)?\s{0,2}[:-]?\s{0,2}(?:apie |per |virs |net )?"
)
# What `_REACHED_BEFORE` and `_PLANNED_BEFORE` match is no longer.
_LONGEST_BEFORE_VALUE = 60
_PLANNED_LINE = pattern_of(
    r"(?:planuot\w{1,2}|numatyt\w{1,2}|planas|planuojam\w{1,2})(?: skaicius)?\s{0,2}[:-]?\s{0,2}\d{1,6}\D{0,20}"
)


def under_label(block: Block, mention: Mention[int]) -> bool:
    """Whether a number stands in the value of a label of participants."""
    return any(label.field == "participants" for label in _labels_shortly_before(block, mention))


def _labels_shortly_before(block: Block, mention: Mention[int]) -> list[Label]:
    """The labels not far before a number whose value it stands in."""
    if not block.labels:
        return []
    first = bisect_left(block.labels, mention.span.start - _LABEL_REACHES, key=lambda label: label.span.start)
    last = bisect_left(block.labels, mention.span.start, key=lambda label: label.span.start)
    return [label for label in block.labels[first:last] if label.value.contains(mention.span)]


def label_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Dalyvių skaičius: 500`."""
    for label in _labels_shortly_before(block, mention):
        if label.field != "participants":
            continue
        between = document.text.folded[label.value.start : mention.span.start]
        if label.separator != "none" and between and _BETWEEN_NUMBERS.fullmatch(between):
            return label.span
        if len(between) <= 25 and not any(sign in between for sign in ".;"):
            if (label.separator == "none" and between.strip()) or _OF_THEM_NAMED.search(between):
                continue
            return label.span
    if block.index and mention.span.start - block.body.start <= _LONGEST_BEFORE_VALUE:
        return _label_above(document, block, mention)
    return None


def _label_above(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """A label alone in the line above the number, or above what was planned."""
    before = document.text.folded[block.body.start : mention.span.start]
    if not before or _PLANNED_BEFORE.fullmatch(before):
        for label in document.blocks[block.index - 1].labels:
            if label.field == "participants" and label.value.end <= label.value.start:
                return label.span
    return _label_above_planned(document, block) if before and _REACHED_BEFORE.fullmatch(before) else None


def _label_above_planned(document: Document, block: Block) -> Span | None:
    """„Lankytojų skaičius“, „Planuota: 900“, „Faktinis: 1142“: the label two lines up, or the one right above."""
    above = document.blocks[block.index - 1]
    if above.index and _PLANNED_LINE.fullmatch(document.text.folded, *above.body):
        above = document.blocks[above.index - 1]
    for label in above.labels:
        if label.field == "participants" and label.value.end <= label.value.start:
            return label.span
    return None
