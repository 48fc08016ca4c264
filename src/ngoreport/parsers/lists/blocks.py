"""Which blocks below a lead are its items, and where does its list end?"""

from __future__ import annotations

from collections.abc import Sequence

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.lists.announcing import announces
from ngoreport.parsers.lists.lead import Lead, ListField
from ngoreport.parsers.lists.text import WORD, stems, written_from

_ANNOUNCED_BY_LABELS = ("activities", "objectives", "results")
# „… dalyvavo?“, „… dalyvavo? (skaičius)“; a title that asks has its quotation mark behind.
_QUESTION = pattern_of(r"\w\?(?: {0,2}\([^()\n]{1,90}\))?[.: ]{0,2}$")
# What the signature below the last section holds.
ADDRESS = pattern_of(r"\w@\w|\btel\.|\bel\. ?pa?st|\+370")
# „Daugiau apie projektą: www…“, a telephone, a signature.
_REFERENCE = pattern_of(r"www\.|https?:|@\w|\btel\.|\+370|\b(?:daugiau|placiau|informacija|pagarbiai)\b")
_LONGEST_SUBHEADING = 110
_LONGEST_QUESTION = 70
_LONGEST_LINE = 400
# So many blocks above a lead its section is looked for.
_FARTHEST_SECTION = 12
# Paragraphs between a heading and the first item of its list.
_LONGEST_INTRODUCTION = 2
# A label of one of these begins something else, also as an item of the same list.
_FIELDS_ELSEWHERE = (
    "title", "codes", "period", "implementer", "partners", "funders", "funding", "programmes", "goal", "objectives",
)  # fmt: skip


def blocks_below(document: Document, lead: Lead) -> list[tuple[Block, Span]]:
    """The items under a lead, sub-headings among them passed over."""
    blocks = document.blocks
    own = blocks[lead.block]
    items: list[tuple[Block, Span]] = []
    loose: list[tuple[Block, Span]] = []
    passed = 0
    section = _section_of(blocks, lead.block)
    for block in written_from(document, lead.block + 1):
        before_item = next_is_item(blocks, block.index)
        if before_item and not _next_sibling(own, block) and _is_subheading(document, block, lead.field):
            loose = []
        elif block.kind is BlockKind.ITEM:
            if _is_over(document, lead, items, block) or (items and _next_section(section, items[0][0], block)):
                break
            items += [*loose, (block, _words_of_item(block))]
            loose = []
        elif _introduces(block, lead) and before_item and not items and passed < _LONGEST_INTRODUCTION:
            passed += 1
        elif block.kind is not BlockKind.PARAGRAPH or is_labelled(block):
            # Lines without marks among items count only where a heading closes the section.
            return items + loose if lead.heading and block.kind is not BlockKind.ROW else items
        elif not items:
            return _lines_below(document, block.index, heading=lead.heading)
        elif not loose and _goes_on_with(items, block, before_item):
            items[-1] = (items[-1][0], Span(items[-1][1].start, block.body.end))
        elif lead.heading and _is_loose_item(document, block):
            loose.append((block, block.body))
        else:
            break
    return items


def _goes_on_with(items: list[tuple[Block, Span]], line: Block, before_item: bool) -> bool:
    """A line without a mark right under a numbered item tells more of it: „9.1. Mokymai.“, „Vyko trys …“.

    It does where the next item follows; under the last item where it did so before.
    """
    item = items[-1][0]
    if item.index + 1 != line.index or line.gap or item.mark is None or item.mark.kind != "number":
        return False
    return before_item or any(span.end > block.span.end for block, span in items)


def _introduces(block: Block, lead: Lead) -> bool:
    """A paragraph between a label and its list; under „Tikslas ir uždaviniai“ it may hold the goal."""
    if block.kind is not BlockKind.PARAGRAPH or not lead.labelled:
        return False
    opening = [label for label in block.labels if label.opens]
    if lead.field == "objectives" and opening and opening[0].field == "goal":
        return opening[0].value.end > opening[0].value.start
    return not is_labelled(block)


def _words_of_item(block: Block) -> Span:
    """An item ends where a label of another field begins inside it."""
    end = block.body.end
    for label in block.labels:
        if not label.opens and label.separator in ("colon", "dash") and label.field.startswith(_FIELDS_ELSEWHERE):
            end = min(end, label.span.start)
    return Span(block.body.start, end)


def _next_sibling(own: Block, block: Block) -> bool:
    """An announcing item „3. Uždaviniai:“ is over where „4. …“ begins."""
    if own.mark is None or block.mark is None or own.mark.order is None or own.mark.style != block.mark.style:
        return False
    return block.mark.order == own.mark.order + 1 and own.kind is BlockKind.ITEM and block.level <= own.level


def _section_of(blocks: Sequence[Block], at: int) -> Block | None:
    """The numbered block that a lead without a number stands under: „8. Tikslas ir uždaviniai“ above „Uždaviniai:“."""
    if blocks[at].mark is not None:
        return None
    above = (blocks[before] for before in range(at - 1, max(-1, at - _FARTHEST_SECTION), -1))
    return next((block for block in above if block.mark is not None and block.mark.kind in ("number", "roman")), None)


def _next_section(section: Block | None, first: Block, block: Block) -> bool:
    """„9. Veiklos“ below items that are marked in another way, where the section of their lead is the eighth."""
    if section is None or section.mark is None or section.mark.order is None or block.mark is None:
        return False
    return (
        block.mark.style == section.mark.style
        and block.mark.order == section.mark.order + 1
        and first.mark is not None
        and first.mark.style != block.mark.style
    )


def _is_over(document: Document, lead: Lead, items: list[tuple[Block, Span]], item: Block) -> bool:
    """The list of a lead ends before an item: it goes on with the numbers of the lead's own list, or is a heading."""
    counts_on = bool(items) and not item.gap and _next_sibling(items[-1][0], item)
    if _next_sibling(document.blocks[lead.block], item) and not counts_on:
        return True
    return begins_something_else(item) or _asks(document, item) or _heads_another(item, lead)


def _asks(document: Document, item: Block) -> bool:
    """„3. Kiek žmonių dalyvavo? (skaičius)“: the next field of a form."""
    start, end = item.body
    start = max(start, end - _LONGEST_QUESTION)
    normal = document.text.normal
    return normal.find("?", start, end) >= 0 and _QUESTION.search(normal, start, end) is not None


def _heads_another(item: Block, lead: Lead) -> bool:
    """„8. Įvykdytos veiklos (kas, kada)“ under objectives: the heading of another list."""
    return any(
        label.opens
        and label.separator == "end"
        and label.value.end <= label.value.start
        and label.field.startswith(_ANNOUNCED_BY_LABELS)
        and not label.field.startswith(lead.field)
        for label in item.labels
    )


def begins_something_else(block: Block) -> bool:
    """An item that is a labelled value of another field."""
    if not block.labels:
        return False
    for label in block.labels:
        if label.opens and label.field.startswith(_FIELDS_ELSEWHERE):
            return label.separator in ("colon", "dash", "end", "cell") or (label.qualified and label.field != "title")
    return any(
        label.opens and label.field == "results" and label.separator in ("colon", "end") for label in block.labels
    )


def _heads_a_part(block: Block) -> bool:
    """„10. Atlikti darbai:“ under „III. VEIKLOS“ announces the items below and is none of them."""
    return bool(block.labels) and any(
        label.opens
        and label.field.startswith("activities")
        and label.separator == "colon"
        and label.value.end <= label.value.start
        for label in block.labels
    )


def is_labelled(block: Block) -> bool:
    """A block that opens with a label, and so with something else than an item."""
    return bool(block.labels) and any(
        label.opens
        and (label.separator != "none" or label.qualified or label.field.startswith(("funders", "implementer")))
        for label in block.labels
    )


def _is_subheading(document: Document, block: Block, field: ListField) -> bool:
    if block.kind is BlockKind.ITEM:
        return _heads_a_part(block)
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or is_labelled(block):
        return False
    if block.body.end - block.body.start > _LONGEST_SUBHEADING:
        return False
    written = document.text.folded[block.body.start : block.body.end]
    if written[-1] == ":":
        return announces(written[:-1], alone=True) is None and not any(
            field != "results" and word.startswith(stems("lists", "others")) for word in WORD.findall(written)
        )
    return written[-1] not in ".;,!?"


def next_is_item(blocks: list[Block], index: int) -> bool:
    """Whether an item follows a block, clutter in between passed over."""
    for block in blocks[index + 1 : index + 4]:
        if block.kind is not BlockKind.CLUTTER:
            return block.kind is BlockKind.ITEM
    return False


def _is_loose_item(document: Document, block: Block) -> bool:
    """A line without a mark among items under a heading: one short sentence."""
    if document.text.normal[block.body.end - 1] in ":?" or _REFERENCE.search(document.text.folded, *block.body):
        return False
    return block.body.end - block.body.start <= 200 and len(document.sentences(block.body)) == 1


def _lines_below(document: Document, index: int, *, heading: bool) -> list[tuple[Block, Span]]:
    """Lines without marks behind a colon or under a heading, as long as they are like one another."""
    blocks = document.blocks
    first = blocks[index]
    normal = document.text.normal
    lines: list[tuple[Block, Span]] = []
    for block in written_from(document, index):
        if block.kind is not BlockKind.PARAGRAPH or is_labelled(block):
            break
        if lines and block.gap and (len(lines) > 1 and not lines[1][0].gap):
            break
        length = block.body.end - block.body.start
        if length > _LONGEST_LINE or normal[block.body.end - 1] in ":?":
            break
        if normal[first.body.start].islower() and normal[block.body.start].isupper():
            break
        if len(document.sentences(block.body)) > 2 or ADDRESS.search(document.text.folded, *block.body):
            break
        if lines and block.gap and normal[first.body.end - 1] == "." != normal[block.body.end - 1]:
            break  # behind a paragraph that is closed: a signature, a caption
        if lines and normal[first.body.end - 1] in ";," and normal[lines[-1][0].body.end - 1] not in ";,":
            break
        lines.append((block, block.body))
    if heading and any(block.gap and normal[span.end - 1] == "." for block, span in lines[1:]):
        return []  # whole sentences with gaps between them are paragraphs
    return lines if len(lines) > 1 else []
