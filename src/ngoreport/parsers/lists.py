"""Lists: what announces one, and the items that follow.

A list is announced by a label („Veiklos:“), by a heading, or by a sentence that ends in a colon
and says what is coming („Projekto metu surengta:“). Its items are blocks with marks, lines
without marks, or the parts of the sentence behind the colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label, labels_in
from ngoreport.document.marks import read_mark
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.tables import cell_in_column, rows_below
from ngoreport.lexicon import folded_set, pattern_of, phrases, words
from ngoreport.lithuanian.verbs import read_verb

ListField = Literal["activities", "results", "objectives"]
Status = Literal["implemented", "ongoing", "planned"]


class Lead(NamedTuple):
    """What announces a list.

    Attributes:
        field: what its items are.
        status: of activities, where the words say it.
        head: the words that announce.
        tail: what follows them in their block, empty where nothing does.
        block: the index of their block.
        labelled: it is a label of `data/labels.toml`, not a sentence.
        heading: it stands alone, as a heading does, without a colon.
    """

    field: ListField
    status: Status | None
    head: Span
    tail: Span
    block: int
    labelled: bool
    heading: bool


class AnnouncedList(NamedTuple):
    """A lead and the items it announces.

    Attributes:
        inline: the items stand in the lead's own sentence or cell.
    """

    lead: Lead
    items: tuple[Span, ...]
    inline: bool


_ANNOUNCED_BY_LABELS = ("activities", "objectives", "results")
# „… dalyvavo?“, „… dalyvavo? (skaičius)“; a title that asks has its quotation mark behind.
_QUESTION = pattern_of(r"\w\?(?: {0,2}\([^()\n]{1,90}\))?[.: ]{0,2}$")
_WORD = pattern_of(r"[^\W\d_]+")
_BRACKET = pattern_of(r"\([^()]{0,260}\)")
_FIRST_MARK = pattern_of(r"(?:1|a)[.)] ?")
_INLINE_MARK = pattern_of(r"(?:(?<=[\s;,.])|^)(?P<sign>\d{1,2}|[a-p])[.)] {0,2}(?=[^\W\d]|_)")
_COLON = pattern_of(r":(?=\s|$)")
_TOGETHER = pattern_of(r"veikl\w+,? (?:ir|bei)\b")
_LETTERS = pattern_of(r"[^\W\d_]{3}")
_SIGN_OF_DATA = pattern_of(r"\d")
_MONTH = pattern_of(r"(?:saus|vasari|kov[oa]|baland|geguz|birzel|liep|rugpj|rugs|spal|lapkr|gruod)")
# „Per ataskaitinį laikotarpį:“ says when, not what.
_SPANS_OF_TIME = ("laikotarp", "termin", "trukm")
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
# What the signature below the last section holds.
ADDRESS = pattern_of(r"\w@\w|\btel\.|\bel\. ?pa?st|\+370")
_OF_CHOICE = ("rinkti", "pasirinkti", "galeje", "galejo")
# „seansai Utenoje, Molėtuose ir Visagine“: another place of the same item.
_PLACE_BEHIND = pattern_of(
    r", [A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,20}(?:oje|ėje|eje|yje|uje|ame|uose|ose|ėse|ese|yse|ne)(?=[,.;]| (?:ir|bei) )"
)
_LONGEST_WHAT_FOR = 5
_MANY = ("ai", "os", "us", "as", "ys", "es")
_CLOSING = " \t\n;.,:"
_COORDINATION = pattern_of(r",? (?:ir|bei) (?:taip pat )?")
_RELATIVE = pattern_of(r"(?:[a-z]{1,6} )?(?:kuri|kurie|kurio|kuria|kurie|kurioj|kuriu|kuriuo)")
_PRONOUN = pattern_of(r"j(?:is|ie|os|i|ame|oje|uose|ose|ais|omis|uos|as|am|ai|iems|oms|u|o)\b")
_PARTICIPLE = pattern_of(
    r"\w+(?:dam(?:as|a|i|os)|ant|int|anti(?:s|es)?|antys|anciu?o?s?|antiems|ancioms|intis|inti|intys|incios"
    r"|(?:iam|om|uojam|inam)(?:a|os|u|us|as|iems|oms)|(?:uot|int|yt|et)(?:a|os|u|us|as|iems|oms))\b"
)
_SKIRTAS = pattern_of(r"(?:ne)?skirt(?:as|a|i|os|u|us|iems|oms)\b")
_NOMINATIVE = pattern_of(r"\w+(?:as|is|ys|us|ai|iai|os|es|e|a|uo)$")
_GENITIVE = pattern_of(r"\w+(?:os|es|u|o|io|ies|aus)$")
_MODIFIER = pattern_of(r"\w+(?:ini|in)(?:es|iu|ai|ia)$")
# „Daugiau apie projektą: www…“, a telephone, a signature.
_REFERENCE = pattern_of(r"www\.|https?:|@\w|\btel\.|\+370|\b(?:daugiau|placiau|informacija|pagarbiai)\b")
_LONGEST_SUBHEADING = 110
_LONGEST_HEADING = 70
_LONGEST_HEAD = 220
_LONGEST_LINE = 400
# Paragraphs between a heading and the first item of its list.
_LONGEST_INTRODUCTION = 2
# A label of one of these begins something else, also as an item of the same list.
_FIELDS_ELSEWHERE = (
    "title", "codes", "period", "implementer", "partners", "funders", "funding", "programmes", "goal", "objectives",
)  # fmt: skip


@cache
def stems(group: str, name: str) -> tuple[str, ...]:
    """A group of beginnings of words of `data/deeds.toml`, folded."""
    return tuple(fold(word) for word in words("deeds")[group][name])


@cache
def forms(group: str, name: str) -> frozenset[str]:
    """A group of whole words of `data/deeds.toml`, folded."""
    return folded_set("deeds", group, name)


def bare_text(document: Document) -> str:
    """The folded text with all that stands in quotation marks or brackets blotted out by `_`."""
    return document.kept(_bare_text)


def _bare_text(document: Document) -> str:
    folded = document.text.folded
    pieces: list[str] = []
    at = 0
    for start, end in document.kept(blots):
        pieces += (folded[at:start], "_" * (end - start))
        at = end
    return "".join((*pieces, folded[at:]))


def announced_lists(document: Document, *fields: ListField) -> Iterator[AnnouncedList]:
    """The announced lists of these fields, in order; what follows a lead may be none."""
    return (announced for announced in document.kept(_all_lists) if announced.lead.field in fields)


def _all_lists(document: Document) -> tuple[AnnouncedList, ...]:
    return tuple(_read_lists(document, bare_text(document)))


def _read_lists(document: Document, bare: str) -> Iterator[AnnouncedList]:
    claimed: set[tuple[ListField, int]] = set()
    for lead in find_leads(document, bare):
        # An item that announces its own sub-items belongs to the list it stands in.
        if (lead.field, lead.block) in claimed:
            continue
        inline = bool(bare[lead.tail.start : lead.tail.end].strip())
        items = list_items(document, lead, bare)
        yield AnnouncedList(lead, tuple(items), inline)
        if not inline:
            blocks = (document.block_at(item.start) for item in items)
            claimed.update((lead.field, block.index) for block in blocks if block is not None)


def blots(document: Document) -> list[tuple[int, int]]:
    """What `bare_text` blots out, in order and apart; asked through `document.kept(blots)` it is found once."""
    folded = document.text.folded
    brackets = [found.span() for found in _BRACKET.finditer(folded)] if "(" in folded else []
    found: list[tuple[int, int]] = []
    for start, end in sorted((*brackets, *document.quotations)):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def blocks_from(document: Document, index: int) -> Iterator[Block]:
    """The blocks from an index on, without a copy of all the rest."""
    return (document.blocks[at] for at in range(index, len(document.blocks)))


def trimmed(document: Document, start: int, end: int) -> Span:
    """A span without spaces around it and without the punctuation that closes an item."""
    written = document.text.normal[start:end]
    words = written.lstrip()
    start += len(written) - len(words)
    return Span(start, start + len(words.rstrip(_CLOSING)))


def find_leads(document: Document, bare: str) -> list[Lead]:
    """Everything that announces a list of activities, results or objectives, in order."""
    leads: list[Lead] = []
    before: Block | None = None
    for block in document.blocks:
        if block.kind is BlockKind.CLUTTER:
            continue
        above, before = before, block
        if block.cells and (table := _table_leads(document, block, above, bare)):
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
        if label.separator in ("none", "verb") and not _heads_a_time(document, block, label):
            continue
        if field == "results" and not label.opens and _PLANNED_FIRST.search(bare, block.body.start, head.start):
            continue  # „Planuota: 900 žiūrovų. Pasiekta: 1164 žiūrovai.“
        heading = label.separator not in ("colon", "dash")
        if label.separator == "none":
            tail = Span(block.body.end, block.body.end)
        if heading and _names_the_page(document, block, label):
            continue
        status = _label_status(label.field) or _status_of_head(bare[head.start : head.end])
        yield Lead(field, status, head, tail, block.index, labelled=True, heading=heading)


def _heads_a_time(document: Document, block: Block, label: Label) -> bool:
    """„Kas nuveikta 2018–2019 metais“ above items: behind the label the line says when and no more."""
    return (
        label.separator == "none"
        and label.opens
        and _WHEN.fullmatch(document.text.folded, label.span.end, block.body.end) is not None
        and _next_is_item(document.blocks, block.index)
    )


def _heading_lead(document: Document, block: Block, bare: str) -> Lead | None:
    """„Įgyvendintų veiklų sąrašas“, „Kokios veiklos vyko?“: a short line above items that names their kind."""
    if block.body.end - block.body.start > _LONGEST_HEADING:
        return None
    if block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH) or not _next_is_item(document.blocks, block.index):
        return None
    last = document.text.normal[block.body.end - 1]
    if last in ".:;,!":
        return None
    spoken = _WORD.findall(bare, *block.body)
    asked = last == "?" and spoken[:1] and spoken[0].startswith("kok")
    kind = None
    for word in spoken[1:] if asked else spoken:
        found = _kind_announced(word, signs=bool(asked))
        if found is None and not asked and kind is not None and word not in forms("lists", "of_lists"):
            return None
        kind = found or kind
    if kind is None or kind == "others":
        return None
    head = block.body
    tail = Span(head.end, head.end)
    return Lead(
        kind, _status_of_head(bare[head.start : head.end]), head, tail, block.index, labelled=True, heading=True
    )


_FIELDS_OF_LISTS: Mapping[str, ListField] = {
    "activities": "activities",
    "activities_done": "activities",
    "activities_planned": "activities",
    "results": "results",
    "objectives": "objectives",
}


def _field_of(label: Label, bare: str) -> ListField | None:
    if label.field == "other":
        written = bare[label.span.start : label.span.end]
        return "objectives" if "tiksl" in written and "uzdavin" in written else None
    return _FIELDS_OF_LISTS.get(label.field)


def _label_status(field: str) -> Status | None:
    return "implemented" if field == "activities_done" else "planned" if field == "activities_planned" else None


def _names_the_page(document: Document, block: Block, label: Label) -> bool:
    """„Projekto „…“ rezultatai“ above a page is its title, not the heading of a section."""
    if '"' in document.text.normal[label.span.start : label.span.end]:
        return True
    return all(document.blocks[at].kind is BlockKind.CLUTTER for at in range(block.index))


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
        if announced is None:
            continue
        status = _opening_status(block, head) or _status_of_head(bare[head.start : head.end])
        tail = Span(colon.end(), sentence.end)
        yield Lead(announced, status, head, tail, block.index, labelled=False, heading=False)


def _opening_status(block: Block, head: Span) -> Status | None:
    """The status of a label that opens a lead-in: „Kas vyko iki Naujųjų metų:“."""
    for label in block.labels:
        if label.span.start == head.start and label.field.startswith("activities"):
            return _label_status(label.field)
    return None


def announces_something_else(head: str) -> bool:
    """Whether a heading or the words before a colon name a list of people, money, conditions, results or aims."""
    spoken = _WORD.findall(head)
    if spoken[:1] == ["per"] and spoken[-1].startswith(_SPANS_OF_TIME):
        spoken = spoken[:-1]
    return any(word.startswith(stems("lists", name)) for word in spoken for name in ("others", "results", "objectives"))


def announces(head: str, *, alone: bool) -> ListField | None:
    """What the words before a colon announce: the last word that names a kind of list decides.

    `alone` says that nothing follows the colon in its block, so that a list must be what follows.
    """
    spoken = _WORD.findall(head)
    verbs = [at for at, word in enumerate(spoken) if _is_verb_of_deed(word)]
    signs = bool(verbs) or any(word in forms("lists", "pointing") for word in spoken)
    if spoken and (
        (verbs and _announces_by_verb(spoken, verbs[-1])) or (alone and spoken[-1] in forms("lists", "announcing"))
    ):
        return "activities"
    if _says_what_for(spoken):
        return "activities"
    kinds = [
        kind
        for at, word in enumerate(spoken)
        if (at not in verbs or word in forms("tense", "planned"))
        and (kind := _kind_announced(word, signs=signs)) is not None
    ]
    if not kinds:
        return "activities" if alone and (verbs or spoken[-1:] in (["metu"], ["projekte"])) else None
    kind = "activities" if kinds[-1] == "results" and _TOGETHER.search(head) else kinds[-1]
    if kind == "others" or (kind == "results" and not alone):
        return None
    if kind == "activities" and not alone and _has_an_event_for_its_subject(spoken):
        return None
    if kind == "objectives" and not alone and "uzdavin" not in head:
        return None
    return kind


def _says_what_for(spoken: list[str]) -> bool:
    """„Už gautas lėšas:“, „Projekto lėšomis:“, „Projekto metu buvo:“: what follows was done for it or then."""
    if not 1 < len(spoken) <= _LONGEST_WHAT_FOR:
        return False
    if spoken[0] == "uz":
        return spoken[-1] in ("lesas", "pinigus")
    if spoken[-1] in ("lesomis", "pinigais"):
        return spoken[0] in ("projekto", "fondo", "siomis", "sios", "gautomis", "paramos")
    return spoken[-1] in ("buvo", "bus") and "metu" in spoken


def _has_an_event_for_its_subject(spoken: list[str]) -> bool:
    """„Salantuose vyko stovykla: rytais dirbome, …“ tells of one event, „rinktis iš penkių programų: …“ of choices.

    What is announced in one sentence is many, „surengti mokymai: …“, or is pointed at, „šie darbai: …“.
    """
    if any(word.startswith(_OF_CHOICE) for word in spoken):
        return True
    if any(word in forms("lists", "pointing") or word.startswith(stems("lists", "activities")) for word in spoken):
        return False
    announced = [word for word in spoken if word.startswith(stems("lists", "activities_with_sign"))]
    return bool(announced) and not announced[-1].endswith(_MANY)


@lru_cache(maxsize=16384)
def _is_verb_of_deed(word: str) -> bool:
    if word in forms("sentences", "not_deeds"):
        return False
    return word in forms("tense", "planned") or read_verb(word) is not None


@lru_cache(maxsize=16384)
def _kind_announced(word: str, *, signs: bool) -> ListField | Literal["others"] | None:
    if word.startswith(stems("lists", "activities")):
        return "activities"
    if signs and word.startswith(stems("lists", "activities_with_sign")):
        return "activities"
    if word.startswith(stems("lists", "results")):
        return "results"
    if word.startswith(stems("lists", "objectives")):
        return "objectives"
    return "others" if word.startswith(stems("lists", "others")) else None


def _announces_by_verb(spoken: list[str], verb_at: int) -> bool:
    """„Projekto metu surengta:“, „Vasarą vyks:“: the verb is the last word and has no subject yet."""
    if verb_at != len(spoken) - 1:
        return False
    word = spoken[-1]
    if word in forms("tense", "planned"):
        return True
    form = read_verb(word)
    if form is None:
        return False
    if form.form == "passive":
        return word.endswith("a")
    return form.form == "we" or word.endswith(("vyko", "vyks", "vyksta"))


def _status_of_head(written: str) -> Status | None:
    """Whether the words of a lead-in tell of something done, being done or planned; None where they don't."""
    spoken = _WORD.findall(written)
    if any(word in forms("tense", "planned") for word in spoken):
        return "planned"
    for word in spoken:
        if word in ("susideda", "sudaro", "apima"):
            return None
        form = read_verb(word)
        if form is None or form.form == "plural_or_infinitive":
            if word.endswith(("sime", "simes")) and len(word) > 7:
                return "planned"
            continue
        return _STATUS[form.tense]
    if "buvo" in spoken:
        return "implemented"
    for word in spoken:
        if word not in forms("sentences", "not_deeds") and (form := read_verb(word)) and form.form != "we":
            return "implemented"
    return None


_STATUS: dict[str, Status] = {"past": "implemented", "present": "ongoing", "future": "planned"}


def list_items(document: Document, lead: Lead, bare: str) -> list[Span]:
    """The items that a lead announces: of its own sentence, or of the blocks that follow."""
    block = document.blocks[lead.block]
    tail = trimmed(document, *lead.tail)
    if block.kind is BlockKind.ROW and tail.end <= tail.start and lead.head in block.cells:
        return _column(document, block, lead.head)
    if tail.end > tail.start:
        if block.kind is BlockKind.ROW:
            return _items_in_cells(document, lead, bare)
        if document.text.normal[tail.start] == "-" or block.kind is BlockKind.HEADING:
            return []
        return enumeration(document, tail, bare)
    first = document.blocks[lead.block + 1] if lead.block + 1 < len(document.blocks) else None
    if lead.labelled and first is not None and first.kind is BlockKind.ROW:
        return [] if _table_leads(document, first, block, bare) else _rows_without_header(document, first)
    return _cut_trailing_sentence(document, _blocks_below(document, lead))


def enumeration(document: Document, span: Span, bare: str) -> list[Span]:
    """The parts of one sentence, at its semicolons, or else at its commas and last „ir“; none if it is prose."""
    marked = inline_marks(document, span, bare)
    if marked:
        return marked
    sentences = document.sentences(span)
    first = sentences[0] if sentences else span
    written = bare[first.start : first.end]
    parted = ";" in written.rstrip(";. ")
    opening = document.text.normal[first.start]
    if not parted and (opening.isupper() or len(sentences) > 3):
        return []
    if parted and len(sentences) > 1 and ";" in bare[first.end : span.end]:
        first, written = span, bare[span.start : span.end]
    cuts = [found.start() for found in re.finditer(";", written)] if parted else _commas(written)
    if not parted:
        cuts = [cut for cut in cuts if not _PLACE_BEHIND.match(document.text.normal, first.start + cut)]
    pieces = _pieces(first, cuts)
    if not parted:
        pieces = _split_last(bare, pieces)
    items = [trimmed(document, *piece) for piece in pieces]
    items = [item for item in items if item.end - item.start > 2]
    return items if len(items) > 1 else []


def inline_marks(document: Document, span: Span, bare: str) -> list[Span]:
    """„1) žygis, 2) talka“: the items behind numbers that count from one."""
    if not _FIRST_MARK.match(bare, span.start, span.end):
        return []
    starts: list[Span] = []
    for found in _INLINE_MARK.finditer(bare, span.start, span.end):
        if found["sign"] in (str(len(starts) + 1), "abcdefghijklmnop"[min(len(starts), 15)]):
            starts.append(Span(*found.span()))
    if len(starts) < 2:
        return []
    ends = [*(mark.start for mark in starts[1:]), span.end]
    return [trimmed(document, mark.end, end) for mark, end in zip(starts, ends, strict=True)]


def _pieces(span: Span, cuts: list[int]) -> list[Span]:
    edges = [span.start, *(span.start + cut + 1 for cut in cuts), span.end]
    return [Span(start, end) for start, end in pairwise(edges)]


def _commas(written: str) -> list[int]:
    """The commas that part items: not those before a clause, nor inside a number."""
    cuts: list[int] = []
    # Where the first item opens with a participle, „nupirkti suolai, pastatyta pavėsinė“, so may the others.
    opening = _WORD.search(written)
    told = opening is not None and _told_by(opening.group())
    at = written.find(",")
    while at >= 0:
        after = written[at + 1 : at + 60].lstrip()
        first = _WORD.match(after)
        opens_clause = (
            first is not None
            and not (told and _told_by(first.group()))
            and (
                first.group() in forms("sentences", "clauses")
                or _RELATIVE.match(after)
                or _PRONOUN.match(after)
                or _PARTICIPLE.match(after)
                or _SKIRTAS.match(after)
            )
        )
        if written[at + 1 : at + 2].isspace() and after and not opens_clause and not _lone_genitive(written, at, cuts):
            cuts.append(at)
        at = written.find(",", at + 1)
    return cuts


def _told_by(word: str) -> bool:
    form = read_verb(word)
    return form is not None and form.form != "active" and form.tense == "past" and not _SKIRTAS.match(word)


def _lone_genitive(written: str, comma: int, cuts: list[int]) -> bool:
    """What stands before the comma is all genitives: the item's head noun is still to come."""
    start = cuts[-1] + 1 if cuts else 0
    if comma - start > _LONGEST_SUBHEADING:
        return False
    before = _WORD.findall(written[start:comma])
    return len(before) > 1 and all(
        re.search(r"(?:u|in[ei]s?|iskai)$", word) or word in ("ir", "bei", "ar") for word in before
    )


def _split_last(bare: str, pieces: list[Span]) -> list[Span]:
    """Splits the last part of a comma list at its „ir“, where both sides look like items."""
    if len(pieces) < 2:
        return pieces
    last = pieces[-1]
    joints = list(_COORDINATION.finditer(bare, last.start, last.end))
    if len(joints) != 1:
        joints = [found for found in joints if found.group().startswith(",")][:1]
    for joint in joints:
        left = _WORD.findall(bare[last.start : joint.start()])
        right = _WORD.findall(bare[joint.end() : last.end])
        if left and right and _two_items(left, right):
            return [*pieces[:-1], Span(last.start, joint.start()), Span(joint.end(), last.end)]
    return pieces


def _two_items(left: list[str], right: list[str]) -> bool:
    """Whether „left ir right“ are two items, not two words before or behind one shared noun."""
    if not any(_NOMINATIVE.match(word) or read_verb(word) for word in right):
        return False
    if len(left) == 1:
        return len(right) == 1 or not _GENITIVE.match(left[0])
    if read_verb(left[0]) is not None:
        return read_verb(right[0]) is not None
    heads = [word for word in left if _NOMINATIVE.match(word) and not _MODIFIER.match(word)]
    return bool(heads) and not (len(right) == 1 and _GENITIVE.match(right[0]) and right[0].endswith(("u", "io", "aus")))


def _blocks_below(document: Document, lead: Lead) -> list[tuple[Block, Span]]:
    """The items under a lead, sub-headings among them passed over."""
    blocks = document.blocks
    own = blocks[lead.block]
    items: list[tuple[Block, Span]] = []
    loose: list[tuple[Block, Span]] = []
    passed = 0
    for block in _written_from(document, lead.block + 1):
        before_item = _next_is_item(blocks, block.index)
        if before_item and not _next_sibling(own, block) and _is_subheading(document, block, lead.field):
            loose = []
        elif block.kind is BlockKind.ITEM:
            if _is_over(document, lead, items, block):
                break
            items += [*loose, (block, _words_of_item(block))]
            loose = []
        elif _introduces(block, lead) and before_item and not items and passed < _LONGEST_INTRODUCTION:
            passed += 1
        elif block.kind is not BlockKind.PARAGRAPH or _is_labelled(block):
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


def _written_from(document: Document, index: int) -> Iterator[Block]:
    return (block for block in blocks_from(document, index) if block.kind is not BlockKind.CLUTTER)


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
    return not _is_labelled(block)


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


def _is_over(document: Document, lead: Lead, items: list[tuple[Block, Span]], item: Block) -> bool:
    """The list of a lead ends before an item: it goes on with the numbers of the lead's own list, or is a heading."""
    counts_on = bool(items) and not item.gap and _next_sibling(items[-1][0], item)
    if _next_sibling(document.blocks[lead.block], item) and not counts_on:
        return True
    return begins_something_else(item) or _asks(document, item) or _heads_another(item, lead)


def _asks(document: Document, item: Block) -> bool:
    """„3. Kiek žmonių dalyvavo? (skaičius)“: the next field of a form."""
    start, end = item.body
    return _QUESTION.search(document.text.normal, max(start, end - _LONGEST_HEADING), end) is not None


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


def _is_labelled(block: Block) -> bool:
    return bool(block.labels) and any(
        label.opens
        and (label.separator != "none" or label.qualified or label.field.startswith(("funders", "implementer")))
        for label in block.labels
    )


def _is_subheading(document: Document, block: Block, field: ListField) -> bool:
    if block.kind is BlockKind.ITEM:
        return _heads_a_part(block)
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or _is_labelled(block):
        return False
    if block.body.end - block.body.start > _LONGEST_SUBHEADING:
        return False
    written = document.text.folded[block.body.start : block.body.end]
    if written[-1] == ":":
        return announces(written[:-1], alone=True) is None and not any(
            field != "results" and word.startswith(stems("lists", "others")) for word in _WORD.findall(written)
        )
    return written[-1] not in ".;,!?"


def _next_is_item(blocks: list[Block], index: int) -> bool:
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
    for block in _written_from(document, index):
        if block.kind is not BlockKind.PARAGRAPH or _is_labelled(block):
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


def _table_leads(document: Document, block: Block, before: Block | None, bare: str) -> list[Lead]:
    """A row of headings with a column of activities, and of objectives: „Eil. Nr. | Veikla | Data“."""
    if len(block.cells) < 2:
        return []
    folded = document.text.folded
    written = [folded[cell.start : cell.end].strip(" :.") for cell in block.cells]
    under_heading = before is not None and any(label.field.startswith("activities") for label in before.labels)
    named = [at for at, head in enumerate(written) if head.startswith(stems("lists", "column_of_activities"))]
    if under_heading:
        named += [at for at, head in enumerate(written) if head in forms("lists", "column_of_names")]
        named = named or _columns_of_deeds(written)
    if not named:
        return []
    at = named[0]
    others = sum(head.startswith(stems("lists", "columns")) for head in written[:at] + written[at + 1 :])
    if not others and not under_heading:
        return []
    status = _status_of_head(written[at])
    if status is None and before is not None:
        status = _status_of_section(before, bare)
    tail = Span(block.span.end, block.span.end)
    aims = [cell for cell, head in zip(block.cells, written, strict=True) if head.startswith(("uzdavin", "tikslai"))]
    return [
        Lead("activities", status, block.cells[at], tail, block.index, labelled=True, heading=True),
        *(Lead("objectives", None, cell, tail, block.index, labelled=True, heading=True) for cell in aims),
    ]


def _columns_of_deeds(heads: Sequence[str]) -> list[int]:
    """„Planuota paraiškoje | Įgyvendinta faktiškai“: which columns tell of what was done."""
    if not any(phrases("columns", "planned").match(head) for head in heads):
        return []
    return [at for at, head in enumerate(heads) if phrases("columns", "reached").match(head)]


def _status_of_section(block: Block, bare: str) -> Status | None:
    for label in block.labels:
        if label.field.startswith("activities"):
            return _label_status(label.field) or _status_of_head(bare[label.span.start : label.span.end])
    return None


def _column(document: Document, header: Block, head: Span) -> list[Span]:
    """The cells under a column's heading."""
    at = next(at for at, cell in enumerate(header.cells) if cell == head)
    cells: list[Span] = []
    for row in rows_below(document.blocks, header):
        if begins_something_else(row):
            break
        first = document.text.folded[row.cells[0].start : row.cells[0].end].strip(" :.")
        if first.startswith(stems("lists", "totals")):
            break
        cell = cell_in_column(document.text.normal, header, at, row)
        if cell is not None and _LETTERS.search(document.text.normal, *cell):
            cells.append(trimmed(document, *cell))
    return cells


def _rows_without_header(document: Document, first: Block) -> list[Span]:
    """Rows under a heading of activities: the first cell of each that is no number and no date."""
    rows = [first, *rows_below(document.blocks, first)]
    if len(rows) < 2 or any(begins_something_else(row) or any(label.opens for label in row.labels) for row in rows):
        return []
    at = next((at for at, cell in enumerate(first.cells) if _is_told(document, cell)), None)
    if at is None or not any(_SIGN_OF_DATA.search(document.text.normal, *cell) for cell in first.cells):
        return []
    cells = (cell_in_column(document.text.normal, first, at, row) for row in rows)
    return [trimmed(document, *cell) for cell in cells if cell is not None and _is_told(document, cell)]


def _is_told(document: Document, cell: Span) -> bool:
    """Words, not a number, a date or a month."""
    written = document.text.folded[cell.start : cell.end]
    return any(len(word) > 3 and not _MONTH.match(word) for word in _WORD.findall(written))


def _items_in_cells(document: Document, lead: Lead, bare: str) -> list[Span]:
    """Items in the cell behind a label, and in the cells set under it: „Uždaviniai<TAB>1. …“, „<TAB>2. …“."""
    normal = document.text.normal
    tail = trimmed(document, *lead.tail)
    together = enumeration(document, tail, bare)
    mark = read_mark(normal, tail.start, tail.end)
    if mark is None and together:
        return together
    items = together if len(together) > 1 else [trimmed(document, mark.end if mark else tail.start, tail.end)]
    for block in blocks_from(document, lead.block + 1):
        if block.gap or not block.indent or _is_labelled(block) or block.kind is BlockKind.HEADING:
            break
        if mark is not None and (block.mark is None or block.mark.style != mark.style):
            break
        if block.kind is BlockKind.ROW:
            break
        items.append(trimmed(document, *block.body))
    if mark is None and len(items) == 1:
        return []
    return items


def _cut_trailing_sentence(document: Document, found: list[tuple[Block, Span]]) -> list[Span]:
    """The items' words. A sentence stuck behind the last of items parted by `;` is not part of it."""
    spans = [span for _, span in found]
    normal = document.text.normal
    if len(spans) > 2 and all(normal[span.end - 1] in ";," for span in spans[:-1]):
        sentences = document.sentences(spans[-1])
        if len(sentences) > 1 and all(len(document.sentences(span)) == 1 for span in spans[:-1]):
            spans[-1] = sentences[0]
    return [item for span in spans if (item := trimmed(document, *span)).end > item.start]
