"""What the project did, does or will do, and what came of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label, labels_in
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.deeds import deed_status, may_tell, status_of_words, tells_of_something_else
from ngoreport.parsers.lists import AnnouncedList, announced_lists
from ngoreport.parsers.lists.announcing import announces_something_else
from ngoreport.parsers.lists.blocks import ADDRESS, begins_something_else
from ngoreport.parsers.lists.enumeration import inline_marks
from ngoreport.parsers.lists.lead import Lead, Status
from ngoreport.parsers.lists.text import bare_text, blocks_from, forms, stems, trimmed
from ngoreport.parsers.others import another_body, goes_on_about_it
from ngoreport.parsers.rule import Candidate, Rule, Score

# A page's heading has no full stop; so short a line without one reports nothing.
_SHORTEST_OPEN_SENTENCE = 90
# A longer paragraph before a list is no heading of it.
_LONGEST_HEAD = 120
_LONGEST_QUESTION = 60
_LETTER = pattern_of(r"[a-z]")
_NEXT_WORD = pattern_of(r" ([a-z]{3,20})(?!\w)")
_QUESTION = pattern_of(r"\?(?: ?\([^()]{1,58}\))?[ .:]?$")
# „Kodėl ėmėmės“, a heading without a mark
_ASKS_WHY = pattern_of(r"kodel(?: [a-z]{2,20}){0,6}")
# What a section tells of but deeds: names or tasks that were listed, which prose ends, why, which another heading ends,
# or anything else.
Aside = Literal["names", "tasks", "listed", "why", "told"] | None
_ABOUT_THE_PROJECT = pattern_of(r"projekt|veikl|programoj|stovykl")
# A sentence that begins with a label of these tells no result.
_FIELDS_BEHIND_RESULTS = ("funders", "funding", "implementer", "partners", "period", "codes")
_VETOING_LABELS = (
    "title", "other", "period", "funders", "funding", "implementer", "partners", "codes", "goal", "objectives",
    "programmes", "locations", "participants", "results", "contacts",
)  # fmt: skip


def listed_activities(document: Document) -> Iterator[Candidate]:
    """Items of lists that a label, a heading or a lead-in announces."""
    bare = bare_text(document)
    found: dict[Span, Candidate] = {}
    for announced in announced_lists(document, "activities"):
        lead = announced.lead
        # Clauses behind a colon in running text are a weaker sign than a list of its own.
        score = Score.LEAD_IN if announced.inline and not lead.labelled else Score.LABEL
        rule = "activities.label" if lead.labelled else "activities.lead-in"
        for item, status in zip(announced.items, _statuses(document, bare, announced), strict=True):
            found[item] = _activity(document, item, status, score, rule)
    yield from found.values()
    yield from (candidate for candidate in _series(document, bare) if candidate.span not in found)


def _activity(document: Document, span: Span, status: Status | None, score: Score, rule: str) -> Candidate:
    value = {"text": document.text.value(span), "status": status}
    return Candidate("activities", value, span, score, rule)


def _statuses(document: Document, bare: str, announced: AnnouncedList) -> list[Status | None]:
    """The lead's word, or else each item's own verb, or else what most items say, or else the report."""
    items = announced.items
    if not items or announced.lead.status is not None:
        return [announced.lead.status] * len(items)
    own = [status_of_words(document, bare, item) for item in items]
    said = [status for status in own if status is not None]
    if said and len(said) * 2 >= len(items):
        common = Counter(said).most_common(1)[0][0]
        return [status or common for status in own]
    return [document.kept(_status_of_report)] * len(items)


def _status_of_report(document: Document) -> Status | None:
    """What the sentences about the project say of it, if they agree."""
    bare = bare_text(document)
    for block in document.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        for sentence in document.sentences(block.body):
            written = bare[sentence.start : sentence.end]
            if _ABOUT_THE_PROJECT.search(written) and "tiksl" not in written:
                status = _stage(written)
                if status is not None:
                    return status
    return None


_STAGES: tuple[tuple[re.Pattern[str], Status], ...] = (
    (pattern_of(r"\b(?:bus (?:igyvendin|vykdom)|prasides|planuojam)"), "planned"),
    (
        pattern_of(
            r"\b(?:vykdo|igyvendina|vykdomas|igyvendinamas|dalyvauja(?:me)?|vykdome|igyvendiname|siuo metu|vykdant)\b"
        ),
        "ongoing",
    ),
    (
        pattern_of(
            r"\b(?:vykde|igyvendino|igyvendintas|ivykdytas|baig(?:tas|esi|eme)|pasibaige|igyvendinome|vykdeme|vykdytas|pabaigtas)\b"
        ),
        "implemented",
    ),
)


def _stage(written: str) -> Status | None:
    return next((status for pattern, status in _STAGES if pattern.search(written)), None)


def _series(document: Document, bare: str) -> Iterator[Candidate]:
    """Deeds in one sentence: „… bus a; bus b; bus c.“ without a colon, „Per žiemą: 1) a, 2) b“ behind any."""
    if ";" not in bare and "1) " not in bare:
        return
    for block in document.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        parted = bare.count(";", *block.body) > 1
        numbered = bare.find("1) ", *block.body) >= 0
        if not parted and not numbered:
            continue
        for sentence in document.sentences(block.body):
            parts = (numbered and _numbered_parts(document, bare, sentence)) or (
                parted and _parts_at_semicolons(document, bare, sentence)
            )
            statuses = [deed_status(document, bare, part) for part in parts or ()]
            if parts and all(statuses):
                for part, status in zip(parts, statuses, strict=True):
                    yield _activity(document, part, status, Score.LEAD_IN, "activities.series")


def _numbered_parts(document: Document, bare: str, sentence: Span) -> list[Span]:
    first = bare.find("1) ", *sentence)
    if first < 0 or announces_something_else(bare[sentence.start : first]):
        return []
    return inline_marks(document, Span(first, sentence.end), bare)


def _parts_at_semicolons(document: Document, bare: str, sentence: Span) -> list[Span]:
    written = bare[sentence.start : sentence.end]
    if written.count(";") < 2 or ":" in written:
        return []
    edges = [sentence.start, *(sentence.start + found.end() for found in re.finditer(";", written)), sentence.end]
    return [trimmed(document, *pair) for pair in pairwise(edges)]


def deeds_in_lists(document: Document) -> Iterator[Candidate]:
    """Items most of which report a deed, under words that announce nothing: „Per aštuonis mėnesius:“."""
    if len([block for block in document.blocks if block.kind is BlockKind.ITEM]) < 2:
        return
    bare = bare_text(document)
    taken: frozenset[int] | None = None
    run: list[Block] = []
    for block in (*document.blocks, None):
        if block is not None and block.kind is BlockKind.ITEM and not _asks(document, block):
            run.append(block)
            continue
        if block is not None and block.kind is BlockKind.CLUTTER:
            continue
        if len(run) > 1 and not any(begins_something_else(item) for item in run):
            taken = _blocks_of_announced(document) if taken is None else taken
            if run[0].index not in taken and not _stands_under_something_else(document, bare, run[0]):
                yield from _deeds_of(document, bare, run)
        run = []


def _asks(document: Document, block: Block) -> bool:
    """„2. Ką darėte? (trumpai)“: a question of a form, numbered as the answers below it are."""
    normal, end = document.text.normal, block.body.end
    start = max(block.body.start, end - _LONGEST_QUESTION)
    return normal.find("?", start, end) >= 0 and _QUESTION.search(normal, start, end) is not None


def _blocks_of_announced(document: Document) -> frozenset[int]:
    lists = announced_lists(document, "activities", "results", "objectives")
    blocks = (document.block_at(item.start) for announced in lists for item in announced.items)
    return frozenset(block.index for block in blocks if block is not None)


def _stands_under_something_else(document: Document, bare: str, first: Block) -> bool:
    for at in range(first.index - 1, max(-1, first.index - 4), -1):
        before = document.blocks[at]
        if before.kind is BlockKind.CLUTTER:
            continue
        if any(label.opens and label.value.end <= label.value.start for label in before.labels):
            return True
        return before.body.end - before.body.start <= _LONGEST_HEAD and announces_something_else(
            bare[before.body.start : before.body.end]
        )
    return False


def _deeds_of(document: Document, bare: str, run: list[Block]) -> Iterator[Candidate]:
    items = [trimmed(document, *block.body) for block in run]
    statuses = [deed_status(document, bare, item) for item in items]
    told = [status for status in statuses if status is not None]
    if len(told) * 3 < len(items) * 2:
        return
    common = Counter(told).most_common(1)[0][0]
    for item, status in zip(items, statuses, strict=True):
        yield _activity(document, item, status or common, Score.LEAD_IN, "activities.deeds")


def told_activities(document: Document) -> Iterator[Candidate]:
    """Whole sentences that report a deed, by their verb, where no list under a label says it all."""
    if any(announced.lead.labelled and announced.items for announced in announced_lists(document, "activities")):
        return
    bare = bare_text(document)
    listed = _announced_elsewhere(document)
    aside: Aside = None
    under_goal = False
    for block in document.blocks:
        if block.kind is BlockKind.CLUTTER:
            continue
        aside = _section_aside(document, block, aside)
        was_under_goal, under_goal = under_goal, bool(block.labels) and _opens_goal(block)
        if was_under_goal and not block.labels:
            continue
        if aside or block.index in listed or block.kind in (BlockKind.HEADING, BlockKind.ROW):
            continue
        if block.kind is BlockKind.ITEM and begins_something_else(block):
            continue
        if block.labels or may_tell(document, block.body):
            yield from _told_in(document, bare, block)


def _told_in(document: Document, bare: str, block: Block) -> Iterator[Candidate]:
    sentences = document.sentences(block.body)
    normal = document.text.normal
    labelled = _labelled_prose(block)
    elsewhere = False
    for sentence in sentences:
        under_label = labelled is not None and labelled.start <= sentence.end and sentence.start < labelled.end
        own = Span(max(sentence.start, labelled.start), sentence.end) if under_label and labelled else sentence
        ended = normal[sentence.end - 1] in '.!…")'
        if not ended and len(sentences) == 1 and not under_label and own.end - own.start < _SHORTEST_OPEN_SENTENCE:
            continue
        if normal[sentence.end - 1] == ":" or (block.labels and _is_labelled_value(document, block, own)):
            continue
        status = deed_status(document, bare, own)
        if elsewhere and goes_on_about_it(document, own):
            continue
        elsewhere = status is None and another_body(document, own)
        if status is not None or (under_label and not tells_of_something_else(document, bare, own)):
            yield _activity(document, trimmed(document, *own), status, Score.VERB, "activities.verb")


def _labelled_prose(block: Block) -> Span | None:
    """What stands behind a label of activities in its own block."""
    for label in block.labels:
        if (
            label.field.startswith("activities")
            and label.separator in ("colon", "dash")
            and label.value.start < label.value.end
        ):
            return label.value
    return None


def _is_labelled_value(document: Document, block: Block, sentence: Span) -> bool:
    """The sentence holds a label of another field, so it is that field's value."""
    for label in labels_in(block.labels, sentence):
        if not label.field.startswith(_VETOING_LABELS):
            if label.separator == "end":
                return True  # „Aprašykite įvykdytas veiklas (iki 2000 ženklų)“ is a label and no more
            continue
        if label.separator in ("colon", "dash", "verb", "end"):
            return True
        if document.text.folded[label.span.start : label.span.end] == "nuo":
            continue  # „Nuo plento nutiestas takas“: of a mail only „Nuo:“ is a label
        if (
            label.field.startswith(("funders", "implementer", "period", "funding_granted"))
            and label.qualified | label.opens
        ):
            if label.separator == "none" and _is_subject(document, label):
                continue
            return True
    return False


def _is_subject(document: Document, label: Label) -> bool:
    """„Projekto vykdytojai nutiesė taką“: a verb right behind the words makes them its subject, and no label."""
    verb = _NEXT_WORD.match(document.text.folded, label.span.end)
    form = read_verb(verb[1]) if verb and label.field == "implementer" else None
    return form is not None and form.form == "active" and form.tense != "present"


def _announced_elsewhere(document: Document) -> frozenset[int]:
    """Blocks of lists that something other than activities announces."""
    found: set[int] = set()
    for announced in announced_lists(document, "results", "objectives"):
        blocks = (document.block_at(item.start) for item in announced.items)
        found.update(block.index for block in blocks if block is not None)
    previous: Block | None = None
    open_list = False
    for block in document.blocks:
        if block.kind is BlockKind.ITEM:
            if previous is not None and previous.kind is not BlockKind.ITEM:
                open_list = document.text.normal[previous.body.end - 1] == ":"
            if open_list:
                found.add(block.index)
        if block.kind is not BlockKind.CLUTTER:
            previous = block
    return frozenset(found)


def _section_aside(document: Document, block: Block, aside: Aside) -> Aside:
    """Whether the block stands in a section of background, results, money or contacts, or in a list of names."""
    for label in block.labels:
        if not label.opens or label.separator in ("none", "verb"):
            continue
        if label.separator in ("colon", "dash", "cell") and label.value.end > label.value.start:
            return "told" if label.field == "results" else None
        if label.field in ("participants", "partners"):
            return "names"
        if label.field == "objectives":
            return "tasks"
        if label.field == "results":
            return "told"
        written = document.text.folded[label.span.start : label.span.end]
        elsewhere = label.field == "other" and any(stem in written for stem in forms("sentences", "sections_elsewhere"))
        return "told" if elsewhere else None
    if block.kind is BlockKind.HEADING:
        return None
    return _aside_by_its_words(document, block, aside)


def _aside_by_its_words(document: Document, block: Block, aside: Aside) -> Aside:
    """What a block without a label of its own says of the section: a question, „Kodėl ėmėmės“, prose behind names."""
    normal, folded = document.text.normal, document.text.folded
    if block.body.end - block.body.start <= _LONGEST_QUESTION:
        if normal[block.body.end - 1] == "?":
            elsewhere = folded.startswith(stems("sentences", "sections_elsewhere"), block.body.start)
            return "told" if elsewhere else None
        if _ASKS_WHY.fullmatch(folded, *block.body):
            return "why"
        if aside == "why" and block.gap and normal[block.body.end - 1].isalpha():
            return None
    if aside == "tasks" and block.kind is BlockKind.ITEM:
        return "listed"
    # A paragraph of sentences behind a list of names or of tasks is the text that goes on.
    ended = aside == "names" or (aside == "listed" and block.kind is not BlockKind.ITEM)
    return None if ended and block.gap and len(document.sentences(block.body)) > 1 else aside


def _opens_goal(block: Block) -> bool:
    """A heading „Projekto tikslas“: the block below holds the goal."""
    return any(label.opens and label.field == "goal" and label.value.end <= label.value.start for label in block.labels)


def results(document: Document) -> Iterator[Candidate]:
    """Items or sentences under a label or heading of results alone."""
    for announced in announced_lists(document, "results"):
        lead = announced.lead
        rule = "results.label" if lead.labelled else "results.lead-in"
        for item in announced.items or _sentences_of(document, lead):
            for told in _sentences_of_lines(document, item):
                if _LETTER.search(document.text.folded, *told):  # „pasiekta 463“ is a count
                    yield Candidate("results", document.text.value(told), told, Score.LABEL, rule)


def _sentences_of_lines(document: Document, item: Span) -> Iterable[Span]:
    """A line without a mark that goes on in the next one is prose wrapped by hand: its sentences; else the item."""
    if "\n" in document.text.normal[item.start : item.end]:
        block = document.block_at(item.start)
        if block is not None and block.kind is BlockKind.PARAGRAPH:
            return [trimmed(document, *sentence) for sentence in document.sentences(item)]
    return [item]


def _sentences_of(document: Document, lead: Lead) -> Iterable[Span]:
    """The sentences behind a label, or of the paragraph below it and of the lines that go on with it."""
    if not lead.labelled:
        return
    tail = trimmed(document, *lead.tail)
    if tail.end > tail.start:
        yield from _sentences_told(document, document.blocks[lead.block], lead.tail)
        return
    first = True
    for block in blocks_from(document, lead.block + 1):
        if block.kind is BlockKind.CLUTTER:
            continue
        if block.kind is not BlockKind.PARAGRAPH or any(
            label.opens and label.separator != "none" for label in block.labels
        ):
            return
        if not first and (block.gap or ADDRESS.search(document.text.folded, *block.body)):
            return
        first = False
        told = list(_sentences_told(document, block, block.body))
        yield from told
        if len(told) < len(document.sentences(block.body)):
            return


def _sentences_told(document: Document, block: Block, span: Span) -> Iterator[Span]:
    """Those of a stretch of a block up to the first that tells no more of what came of it."""
    for sentence in document.sentences(span):
        if _turns_from_results(document, block, sentence):
            return
        yield trimmed(document, *sentence)


def _turns_from_results(document: Document, block: Block, sentence: Span) -> bool:
    """„Projektą finansavo ministerija“, „Projekto biudžetas …“, „Ačiū …“ behind what came of it: the text goes on."""
    if document.text.folded.startswith(("aciu", "dekoj"), sentence.start):
        return True
    return any(
        label.span.start == sentence.start
        and label.field.startswith(_FIELDS_BEHIND_RESULTS)
        # „Išleista knyga“ tells of no money.
        and (label.field != "funding_spent" or label.separator != "none")
        for label in labels_in(block.labels, sentence)
    )


RULES: tuple[Rule, ...] = (
    Rule(listed_activities),
    Rule(deeds_in_lists),
    Rule(told_activities),
    Rule(results),
)
