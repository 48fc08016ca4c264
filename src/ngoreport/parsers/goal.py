"""What the project is for: its goal, and the objectives it set itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.lists import announced_lists
from ngoreport.parsers.lists.text import bare_text, blocks_from, trimmed
from ngoreport.parsers.rule import Candidate, Rule, Score

# „Projektu (buvo) siekiama …“, „Šiuo projektu siekiame, kad …“, „Projektas skirtas …“, „… kurio tikslas – …“.
_AIM = r"(?:siek(?:iama|iame?|ta|eme?|ia|sime?)|nor(?:ima?|ime|eta|ejome?))"
_LEAD_IN = WordPattern(
    WordSign(
        whole=(
            *("siuo", "projektu", "programa", "iniciatyva", "stovykla", "projekto", "programos", "stovyklos"),
            *("igyvendinant", "igyvendindami", "vykdant", "vykdydami", "juo", "sis", "projektas"),
        )
    ),
    rf"""(?x:(?:
      \b(?:siuo\ )?(?:projektu|programa|iniciatyva|stovykla)\ (?:(?:_+|siuo)\ ){{0,2}}
      (?:taip\ pat\ )?(?:yra\ |buvo\ |bus\ )?(?:mes\ )?{_AIM}
    | \b(?:projekto|programos|stovyklos)\ (?:_+\ ){{0,2}}(?:metu|veiklomis)\ (?:yra\ |buvo\ |bus\ )?{_AIM}
    | \b(?:igyvendin(?:ant|dami)|vykd(?:ant|ydami))\ (?:si\ )?projekta\ (?:_+\ ){{0,2}}(?:yra\ |buvo\ |bus\ )?{_AIM}
    | (?<![\w,]\ )juo\ (?:taip\ pat\ )?(?:yra\ |buvo\ )?{_AIM}
    | \bprojektas,\ kuriuo\ {_AIM}
    | \b(?:sis\ )?projektas\ (?:_+\ ){{0,2}}(?:yra\ |buvo\ |-\ )?skirtas
    )(?:\ pasiekti(?=,))?(?P<comma>,)?[ ])""",
)
_TAIL_AIM = WordPattern(
    WordSign(whole=("kurio", "kurios", "jo", "projekto", "musu", "pagrindinis")),
    r"\b(?:kurio|kurios|jo|projekto|musu|pagrindinis) (?:pagrindinis |bendras )?(?:tikslas|siekis)(?: -| yra| buvo|:) ",
)
# „Siekėme sukurti …“, „Mes siekiame, kad …“ at the head of a sentence.
_WE_AIM = pattern_of(r"(?:mes )?(?:siek(?:eme?|iame?),? |(?P<wish>nor(?:ejome?|ime?), kad ))(?=[^:]{15})")
# „Siekta, kad šeimos pagalbą gautų savo seniūnijoje.“
_ONE_AIMED = pattern_of(
    r"(?:buvo )?(?:siekta|siekiama|noreta|norima)(?P<comma>,)? (?=(?(comma)kad |[a-z]{2,20}ti\b))(?=[^:]{15})"
)
# „Idėja paprasta: kad jaunas žmogus turėtų kur ateiti“
_IDEA = pattern_of(
    r"(?:(?:musu|projekto) )?(?:ideja|sumanymas|mintis|noras|siekis)(?: (?:buvo|yra))?(?: labai)?"
    r"(?: (?:papras|aisk|toki?)[a-z]{1,4})?(?: ?:| -|,) (?=kad )"
)
# „… šį projektą įgyvendino 2023 metais, kad moterys galėtų gauti darbą“: what it was done for, not how or what is said
_FOR_WHICH = WordPattern(
    WordSign(whole=("projekta",)),
    r"\bprojekta\b[^.:;,]{0,90}?\b(?:igyvendin|vykd|pradej|suman|sugalvoj|inicijav|emesi|eme?mes|reng)[a-z]{0,7}"
    r"(?P<how>[^.:;,]{0,60}), (?P<goal>kad (?=[^.:;]{0,160}?\b[a-z]{2,20}t(?:u|umem|ume|umeme|usi)\b))",
)
# Emoji, which close the sentences of posts.
_PICTURES = pattern_of(r"[\s\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]+$")
_HOW = pattern_of(r"\b(?:taip|tiek|toki\w{0,4}|toks|tikedam\w+|tiki\w*|zinodam\w+|nes|sak\w+)$")
# Words without which none of the patterns can match.
_AIMS = WordSign(
    "siek", "skirtas", "tikslas", "nore", "nori", whole=("ideja", "sumanymas", "mintis", "noras", "projekta")
)
# „Projekto tikslas, jei prireiktų formai: …“
_ASIDE = pattern_of(r",[^.:;\n]{3,60}: ")
_INFINITIVE = pattern_of(r"(?:ne tik |kad |ir )?(?:[^\W\d_]+ ){0,3}[^\W\d_]{2,}tis?\b")


def labelled_goal(document: Document) -> Iterable[Candidate]:
    """The sentence behind a label, or in the block below it."""
    return document.kept(_all_labelled)


def _all_labelled(document: Document) -> tuple[Candidate, ...]:
    return tuple(_labelled(document))


def _labelled(document: Document) -> Iterator[Candidate]:
    for block, label in document.labels("goal"):
        value = _value(document, block, label)
        if value is not None:
            yield Candidate("goal", document.text.value(value), value, Score.LABEL, "goal.label")
    for block, label in document.labels("other"):
        value = _goal_above_objectives(document, block, label)
        if value is not None:
            yield Candidate("goal", document.text.value(value), value, Score.LEAD_IN, "goal.with-objectives")
    for _, label in document.labels("objectives"):
        value = _goal_under_plural(document, label)
        if value is not None:
            yield Candidate("goal", document.text.value(value), value, Score.LEAD_IN, "goal.plural-label")


def _value(document: Document, block: Block, label: Label) -> Span | None:
    if label.separator == "none":
        aside = _ASIDE.match(document.text.normal, label.span.end, label.value.end)
        if aside is not None and label.opens:
            return _first_sentence(document, Span(aside.end(), label.value.end))
        # Nothing parts label and value: only an infinitive shows that the value begins.
        if not (label.opens and _INFINITIVE.match(document.text.folded, label.value.start, label.value.end)):
            return None
        return _first_sentence(document, label.value)
    if label.value.end > label.value.start and document.text.normal[label.value.start : label.value.end].strip():
        return _first_sentence(document, label.value)
    below = _below(document, block)
    if not below:
        return None
    if below[0].kind is BlockKind.ITEM and len(below) > 1 and below[1].kind is BlockKind.ITEM:
        return None
    return _first_sentence(document, below[0].body)


def _below(document: Document, block: Block) -> list[Block]:
    """The blocks under a label that stands alone, up to the next label."""
    found: list[Block] = []
    for other in document.blocks[block.index + 1 : block.index + 6]:
        if other.kind is BlockKind.CLUTTER:
            continue
        if other.kind in (BlockKind.HEADING, BlockKind.ROW):
            break
        if any(
            label.opens and (label.separator != "none" or label.qualified) and label.field != "goal"
            for label in other.labels
        ):
            break
        found.append(other)
        if len(found) == 2:
            break
    return found


def _first_sentence(document: Document, span: Span) -> Span | None:
    sentences = document.sentences(span)
    if not sentences:
        return None
    sentence = sentences[0]
    for pattern in (_LEAD_IN, _TAIL_AIM):
        found = pattern.search(document.text, *sentence)
        if found is not None and found.start() == sentence.start:
            sentence = Span(found.end(), sentence.end)
    value = trimmed(document, *sentence)
    return value if value.end - value.start > 10 else None


def _goal_under_plural(document: Document, label: Label) -> Span | None:
    """„Projekto tikslai – skatinti …“ with one sentence and no list is the goal."""
    written = document.text.folded[label.span.start : label.span.end]
    if "tiksl" not in written or label.separator in ("none", "cell"):
        return None
    if label.value.end > label.value.start:
        tail = document.text.normal[label.value.start : label.value.end]
        if not tail.strip() or ";" in tail:
            return None
        return _first_sentence(document, label.value)
    return None


def _goal_above_objectives(document: Document, block: Block, label: Label) -> Span | None:
    """„Projekto tikslas ir uždaviniai“: one sentence, and the list of objectives under it."""
    words = document.text.folded[label.span.start : label.span.end]
    if not ("tikslas" in words and "uzdavin" in words and label.opens) or label.separator == "none":
        return None
    below = _below(document, block)
    told = label.value if label.value.end > label.value.start else below[0].body if below else None
    listed = below[0] if told is label.value and below else below[1] if len(below) > 1 else None
    if told is None or listed is None or listed.kind is not BlockKind.ITEM:
        return None
    alone = below[0].kind is BlockKind.PARAGRAPH or told is label.value
    if not alone or len(document.sentences(told)) > 1 or document.text.normal[told.end - 1] == ":":
        return None
    return _first_sentence(document, told)


def goal_in_prose(document: Document) -> Iterator[Candidate]:
    """„Projektu siekiama …“: what stands behind the words that lead in the goal, where no label names it."""
    if document.kept(_all_labelled):
        return
    before: Span | None = None
    for at in document.mentions(words_of).places(_AIMS):
        block, sentence = document.block_at(at), document.sentence_at(at)
        if block is None or sentence is None or sentence == before:
            continue
        before = sentence
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            yield from _goals_of_sentence(document, sentence)


def _goals_of_sentence(document: Document, sentence: Span) -> Iterator[Candidate]:
    bare = bare_text(document)
    for pattern in (_LEAD_IN, _TAIL_AIM):
        found = pattern.search(document.text, *sentence, bare)
        if found is not None:
            value = trimmed(document, found.end(), sentence.end)
            if value.end - value.start > 15 and document.text.normal[sentence.end - 1] != ":":
                yield Candidate("goal", document.text.value(value), value, Score.LEAD_IN, "goal.lead-in")
            return
    ours = _WE_AIM.match(bare, sentence.start, sentence.end)
    if ours is not None:
        value = trimmed(document, sentence.start if ours["wish"] else ours.end(), sentence.end)
        yield Candidate("goal", document.text.value(value), value, Score.VERB, "goal.we-aim")
        return
    for opening, rule in ((_ONE_AIMED, "goal.one-aimed"), (_IDEA, "goal.idea")):
        aimed = opening.match(bare, sentence.start, sentence.end)
        if aimed is not None:
            value = trimmed(document, aimed.end(), sentence.end)
            pictures = _PICTURES.search(document.text.normal, *value)
            value = Span(value.start, pictures.start()) if pictures else value
            yield Candidate("goal", document.text.value(value), value, Score.VERB, rule)
            return
    done = _FOR_WHICH.search(document.text, *sentence, bare)
    if done is not None and not _HOW.search(done["how"]):
        value = trimmed(document, done.start("goal"), sentence.end)
        yield Candidate("goal", document.text.value(value), value, Score.POSITION, "goal.for-which")


def objectives(document: Document) -> Iterator[Candidate]:
    """Items of lists of objectives, and of goals where they are several."""
    bare = bare_text(document)
    for announced in announced_lists(document, "objectives"):
        lead = announced.lead
        written = bare[lead.head.start : lead.head.end]
        if announced.inline and "uzdavin" not in written and ";" not in bare[lead.tail.start : lead.tail.end]:
            continue
        items = announced.items
        if not items and announced.inline and "uzdavin" in written:
            items = tuple(trimmed(document, *sentence) for sentence in document.sentences(lead.tail)[:1])
        yield from _objectives(document, items, Score.LABEL if lead.labelled else Score.LEAD_IN)
    for block, label in document.labels("goal"):
        below = _below(document, block)
        alone = label.separator in ("colon", "end", "dash") and label.value.end <= label.value.start
        if alone and len(below) > 1 and below[0].kind is BlockKind.ITEM and below[1].kind is BlockKind.ITEM:
            yield from _objectives(document, _items_from(document, below[0].index), Score.LABEL)


def _objectives(document: Document, items: Iterable[Span], score: Score) -> Iterator[Candidate]:
    for item in items:
        yield Candidate("objectives", document.text.value(item), item, score, "objectives.list")


def _items_from(document: Document, index: int) -> list[Span]:
    items: list[Span] = []
    for block in blocks_from(document, index):
        if block.kind is not BlockKind.ITEM or any(label.opens and label.separator != "none" for label in block.labels):
            break
        items.append(trimmed(document, *block.body))
    return items


RULES: tuple[Rule, ...] = (
    Rule(labelled_goal, labels=("goal", "objectives", "other")),
    Rule(goal_in_prose, words=_AIMS),
    Rule(objectives),
)
