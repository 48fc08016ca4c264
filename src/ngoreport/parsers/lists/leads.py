"""What announces a list: a label, a heading, a column, the words before a colon?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label, labels_in
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of, phrases
from ngoreport.parsers.lists.announcing import announces, kind_announced, status_of_head, tells_of_contest
from ngoreport.parsers.lists.blocks import next_is_item
from ngoreport.parsers.lists.lead import Lead, ListField, Status
from ngoreport.parsers.lists.text import WORD, forms, stems
from ngoreport.parsers.others import plans_for_itself

_COLON = pattern_of(r":(?=\s|$)")
# „Paskelbta: 2024 m. birželio 19 d., trečiadienis“
_DAY_BEHIND = pattern_of(r"\s{0,3}(?:19|20)\d\d(?: ?m\.|[-. ]\d)")
_PLANNED_FIRST = pattern_of(r"\b(?:planuota|numatyta):")
# „2018–2019 metais“, „per 2020 m.“, „iki 2021 m. gegužės“, „pirmaisiais metais“
_WHEN = pattern_of(
    r"[ ,]{1,2}(?:(?:per|iki|nuo|jau|siais|tais|siemet|pernai|pirm\w{2,6}|antr\w{2,6}|trec\w{2,6}|pask\w{3,8}"
    r"|pusmet\w{1,3}|ketvirt\w{1,3}|etap\w{1,3}|projekto|mokslo|(?:19|20)\d\d|[ivx]{1,4}|m\.?|met(?:ais|us|u)"
    r"|men\.?|menes\w{1,3}|ketv\.?"
    r"|(?:saus|vasari|kov|baland|geguz|birzel|liep|rugpj|rugs|spal|lapkr|gruod)\w{0,6})[ ,-]{0,3}){1,8}"
)
# „Veiklos, jų eiga“, „Uždaviniai ir jų įgyvendinimas“, „Veiklos, datos, vieta, dalyviai“
_MORE_OF_IT = pattern_of(
    r"(?:,| ir| bei) (?:ju|jos|kuri(?:os|uos|as)|pagal|"
    r"(?:(?:vykdymo|igyvendinimo|trump\w{1,3}) )?(?:dat|laik|viet|termin|trukm|dalyvi|apras|eig|igyvend|turin))\w*"
    r"[^.;!?\n]{0,80}$"
)
# What may stand before the noun in the head of a column: „Planuota veikla“, „Projekto metu vykdyti renginiai“
_SAID_OF_ACTIVITIES = pattern_of(
    r"(?:(?:projekto metu|projekt[eo]|pagrindin[a-z]{1,4}|konkre[a-z]{2,6}"
    r"|(?:su|i|pra)?(?:planuo|vykdy|igyvendin|organizuo|numaty|reng|ves)[tj][a-z]{1,5}|vykdom[a-z]{1,2}) ){1,3}"
)
_OF_AN_ACTIVITY = pattern_of(r"(?:veiklos|veiklu|renginio|renginiu|priemones|priemoniu|uzsiemimo|uzsiemimu|darbu) ")
# „Įvykdymas“, „Įgyvendinta“ beside „Planuota veikla“
_TELLS_OF_CARRYING_OUT = pattern_of(r"(?:ivyk|igyvendin|faktisk|atlik|rezultat|pasiek)")
_LONGEST_HEADING = 70
_LONGEST_OF_MORE = 110
_LONGEST_HEAD = 220
_FIELDS_OF_LISTS: Mapping[str, ListField] = {
    "activities": "activities",
    "activities_done": "activities",
    "activities_planned": "activities",
    "results": "results",
    "objectives": "objectives",
}


def find_leads(document: Document, bare: str) -> list[Lead]:
    """Everything that announces a list of activities, results or objectives, in order."""
    leads: list[Lead] = []
    before: Block | None = None
    for block in document.blocks:
        if block.kind is BlockKind.CLUTTER:
            continue
        above, before = before, block
        if block.cells and (table := table_leads(document, block, above, bare)):
            leads += table
            continue
        if block.labels:
            leads += _labelled_leads(document, block, bare)
        elif (heading := _heading_lead(document, block, bare)) is not None:
            leads.append(heading)
            continue
        if block.kind is not BlockKind.ROW and bare.find(":", block.body.start, block.body.end) >= 0:
            leads += _sentence_leads(document, block, bare)
    return leads


def _labelled_leads(document: Document, block: Block, bare: str) -> Iterator[Lead]:
    for label in block.labels:
        field = _field_of(label, bare)
        if field is None:
            continue
        head, tail = label.span, label.value
        if label.separator in ("none", "verb") and not (
            _heads_a_time(document, block, label) or _heads_with_more(document, block, label)
        ):
            continue
        before = max(block.body.start, head.start - _LONGEST_HEAD)
        if field == "results" and not label.opens and _PLANNED_FIRST.search(bare, before, head.start):
            continue  # „Planuota: 900 žiūrovų. Pasiekta: 1164 žiūrovai.“
        heading = label.separator not in ("colon", "dash")
        if label.separator == "none":
            tail = Span(block.body.end, block.body.end)
        if heading and _names_the_page(document, block, label):
            continue
        status = _label_status(label.field) or status_of_head(bare[head.start : head.end])
        yield Lead(field, status, head, tail, block.index, labelled=True, heading=heading)


def _heads_a_time(document: Document, block: Block, label: Label) -> bool:
    """„Kas nuveikta 2018–2019 metais“ above items: behind the label the line says when and no more."""
    return (
        label.separator == "none"
        and label.opens
        and _WHEN.fullmatch(document.text.folded, label.span.end, block.body.end) is not None
        and next_is_item(document.blocks, block.index)
    )


def _heads_with_more(document: Document, block: Block, label: Label) -> bool:
    """„9. Projekto veiklos, jų eiga“ above items or rows: behind the label a form asks for more of the same."""
    return (
        label.separator == "none"
        and label.opens
        and block.body.end - block.body.start <= _LONGEST_OF_MORE
        and document.text.normal[block.body.end - 1] not in ".;!"
        and _MORE_OF_IT.match(document.text.folded, label.span.end, block.body.end) is not None
        and (next_is_item(document.blocks, block.index) or _next_is_row(document, block))
    )


def _next_is_row(document: Document, block: Block) -> bool:
    following = document.blocks[block.index + 1 : block.index + 2]
    return bool(following) and following[0].kind is BlockKind.ROW


def _heading_lead(document: Document, block: Block, bare: str) -> Lead | None:
    """„Įgyvendintų veiklų sąrašas“, „Kokios veiklos vyko?“: a short line above items that names their kind."""
    if block.body.end - block.body.start > _LONGEST_HEADING:
        return None
    if block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        return None
    lines = not next_is_item(document.blocks, block.index)
    if lines and not _stands_above_lines(document, block):
        return None
    last = document.text.normal[block.body.end - 1]
    if last in ".:;,!":
        return None
    spoken = WORD.findall(bare, *block.body)
    asked = last == "?" and spoken[:1] and spoken[0].startswith("kok")
    kind = None
    for word in spoken[1:] if asked else spoken:
        found = kind_announced(word, signs=bool(asked))
        if found is None and not asked and kind is not None and word not in forms("lists", "of_lists"):
            return None
        kind = found or kind
    if kind == "results" and tells_of_contest(spoken):
        return None
    if kind is None or kind == "others" or (lines and not spoken[-1].startswith(stems("lists", "activities"))):
        return None
    head = block.body
    tail = Span(head.end, head.end)
    return Lead(kind, status_of_head(bare[head.start : head.end]), head, tail, block.index, labelled=True, heading=True)


def _stands_above_lines(document: Document, block: Block) -> bool:
    """„Mobilumo veiklos“ apart from the text, and under it lines that no full stop closes."""
    below = document.blocks[block.index + 1 : block.index + 3]
    normal = document.text.normal
    return (
        block.gap
        and len(below) > 1
        and not below[1].gap
        and all(line.kind is BlockKind.PARAGRAPH and normal[line.body.end - 1] not in ".:?!" for line in below)
    )


def _field_of(label: Label, bare: str) -> ListField | None:
    if label.field == "other":
        written = bare[label.span.start : label.span.end]
        return "objectives" if "tiksl" in written and "uzdavin" in written else None
    return _FIELDS_OF_LISTS.get(label.field)


def _names_the_page(document: Document, block: Block, label: Label) -> bool:
    """„Projekto „…“ rezultatai“ above a page is its title, not the heading of a section."""
    if '"' in document.text.normal[label.span.start : label.span.end]:
        return True
    if not all(document.blocks[at].kind is BlockKind.CLUTTER for at in range(block.index)):
        return False
    return not _heads_the_first_section(document, block)


def _heads_the_first_section(document: Document, block: Block) -> bool:
    """„VYKDYTOS VEIKLOS“ right above its lines, where another heading of the same kind follows behind a gap."""
    below = document.blocks[block.index + 1 :]
    if not below or below[0].gap or document.text.normal[below[0].body.end - 1] in ".!?:":
        return False
    capitals = document.text.normal[block.body.start : block.body.end].isupper()
    return any(
        other.gap
        and document.text.normal[other.body.start : other.body.end].isupper() == capitals
        and any(label.opens and label.separator == "end" for label in other.labels)
        for other in below
    )


def _sentence_leads(document: Document, block: Block, bare: str) -> Iterator[Lead]:
    end = block.body.start
    for colon in _COLON.finditer(bare, block.body.start, block.body.end):
        if colon.start() < end:
            continue  # not the first of its sentence
        sentence = document.sentence_at(colon.start())
        if sentence is None:
            continue
        end = sentence.end
        if colon.start() - sentence.start > _LONGEST_HEAD:
            continue
        head = Span(sentence.start, colon.start())
        if block.labels and any(
            label.span.end <= colon.start() <= label.value.start
            for label in labels_in(block.labels, Span(sentence.start, colon.start() + 1))
            if label.separator == "colon" and label.field != "other"
        ):
            continue
        if _DAY_BEHIND.match(bare, colon.end()) and " " not in bare[head.start : head.end]:
            continue
        last = not bare[colon.end() : block.body.end].strip()
        announced = announces(bare[head.start : head.end], alone=last)
        if announced is None or (announced == "activities" and plans_for_itself(document, head)):
            continue
        status = _opening_status(block, head) or status_of_head(bare[head.start : head.end])
        tail = Span(colon.end(), sentence.end)
        yield Lead(announced, status, head, tail, block.index, labelled=False, heading=False)


def _opening_status(block: Block, head: Span) -> Status | None:
    """The status of a label that opens a lead-in: „Kas vyko iki Naujųjų metų:“."""
    for label in block.labels:
        if label.span.start == head.start and label.field.startswith("activities"):
            return _label_status(label.field)
    return None


def _label_status(field: str) -> Status | None:
    return "implemented" if field == "activities_done" else "planned" if field == "activities_planned" else None


def table_leads(document: Document, block: Block, before: Block | None, bare: str) -> list[Lead]:
    """A row of headings with a column of activities, and of objectives: „Eil. Nr. | Veikla | Data“."""
    if len(block.cells) < 2:
        return []
    folded = document.text.folded
    written = [folded[cell.start : cell.end].strip(" :.") for cell in block.cells]
    under_heading = before is not None and any(label.field.startswith("activities") for label in before.labels)
    named = [at for at, head in enumerate(written) if _heads_activities(head)]
    if under_heading:
        named += [at for at, head in enumerate(written) if head in forms("lists", "column_of_names")]
        named = named or _columns_of_deeds(written)
    if not named:
        return []
    planned = phrases("columns", "planned")
    at = next((at for at in named if not planned.match(written[at])), named[0])
    others = sum(head.startswith(stems("lists", "columns")) for head in written[:at] + written[at + 1 :])
    if not others and not under_heading:
        return []
    status = status_of_head(written[at])
    if planned.match(written[at]) and any(_TELLS_OF_CARRYING_OUT.match(head) for head in written):
        status = "implemented"
    if status is None and before is not None:
        status = _status_of_section(before, bare)
    tail = Span(block.span.end, block.span.end)
    aims = [cell for cell, head in zip(block.cells, written, strict=True) if head.startswith(("uzdavin", "tikslai"))]
    return [
        Lead("activities", status, block.cells[at], tail, block.index, labelled=True, heading=True),
        *(Lead("objectives", None, cell, tail, block.index, labelled=True, heading=True) for cell in aims),
    ]


def _heads_activities(head: str) -> bool:
    """„Veiklos pavadinimas“, „Planuota veikla“; „Veiklos data“ heads a column of dates."""
    said = _SAID_OF_ACTIVITIES.match(head)
    named = head[said.end() :] if said else head
    of_it = _OF_AN_ACTIVITY.match(named)
    if of_it is not None and named.startswith(stems("lists", "columns"), of_it.end()):
        return named.startswith("aprasym", of_it.end())
    return head.startswith(stems("lists", "column_of_activities")) or (
        said is not None and named.startswith(stems("lists", "activities_in_columns"))
    )


def _columns_of_deeds(heads: Sequence[str]) -> list[int]:
    """„Planuota paraiškoje | Įgyvendinta faktiškai“: which columns tell of what was done."""
    if not any(phrases("columns", "planned").match(head) for head in heads):
        return []
    return [at for at, head in enumerate(heads) if phrases("columns", "reached").match(head)]


def _status_of_section(block: Block, bare: str) -> Status | None:
    for label in block.labels:
        if label.field.startswith("activities"):
            return _label_status(label.field) or status_of_head(bare[label.span.start : label.span.end])
    return None
