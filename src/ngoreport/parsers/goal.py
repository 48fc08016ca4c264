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
# „… Kuršių bendruomenė „Kopa“ siekė, kad …“, which is no sum („parama siekia 300 eurų“)
_WHO_AIMS = (
    r"(?:[a-z]{3,20}\ |_+\ ){0,4}?(?:siek(?:iama|iame?|ta|eme?|e|ia|sime?)|noreta|norejo(?:me)?)"
    r"(?=,?\ (?:kad\ |(?:[a-z]{1,20}\ ){0,4}[a-z]{2,20}tis?(?![a-z])))"
)
_LEAD_IN = WordPattern(
    WordSign(
        whole=(
            *("siuo", "projektu", "programa", "iniciatyva", "stovykla", "projekto", "programos", "stovyklos"),
            *("igyvendinant", "igyvendindami", "igyvendindama", "igyvendindamas", "juo", "sis", "projektas"),
            *("vykdant", "vykdydami", "vykdydama", "vykdydamas"),
        )
    ),
    rf"""(?x:(?:
      \b(?:siuo\ )?(?:projektu|programa|iniciatyva|stovykla)\ (?:(?:_+|siuo)\ ){{0,2}}
      (?:taip\ pat\ )?(?:yra\ |buvo\ |bus\ )?(?:mes\ )?{_AIM}
    | \b(?:projekto|programos|stovyklos)\ (?:_+\ ){{0,2}}(?:metu|veiklomis)\ (?:yra\ |buvo\ |bus\ )?{_AIM}
    | \b(?:igyvendin(?:ant|dami)|vykd(?:ant|ydami))\ (?:si\ )?projekta\ (?:_+\ ){{0,2}}(?:yra\ |buvo\ |bus\ )?{_AIM}
    | \b(?:igyvendin(?:ant|dam(?:i|a|as))|vykd(?:ant|ydam(?:i|a|as)))\ (?:[a-z]{{2,6}}\ )?
      projekta(?:\ _+){{0,2}},?\ {_WHO_AIMS}
    | \bprojektu\ (?:_+\ )?{_WHO_AIMS}
    | \bprojekto\ (?:_+\ )?(?:vykdytoj|sumanytoj|autori|organizatori|rengej|iniciatori)[a-z]{{1,4}}\ {_WHO_AIMS}
    | \bprojektas\ _+\ {_WHO_AIMS}
    | (?<![\w,]\ )juo\ (?:taip\ pat\ )?(?:yra\ |buvo\ )?{_AIM}
    | \bprojektas,\ kuriuo\ {_AIM}
    | \b(?:sis\ )?projektas\ ?(?:_+\ ?){{0,2}}(?:,\ [^,.:;\n]{{8,90}},\ |(?<=[\ ]))(?:yra\ |buvo\ |-\ )?skirtas
    )(?:\ pasiekti(?=,))?(?P<comma>,)?[ ])""",
)
_TAIL_AIM = WordPattern(
    WordSign(whole=("kurio", "kurios", "jo", "projekto", "musu", "pagrindinis")),
    r"\b(?:kurio|kurios|jo|projekto|musu|pagrindinis) (?:pagrindinis |bendras )?(?:tikslas|siekis)(?: -| yra| buvo|:) ",
)
# „Tikslas, kurio siekiame projektu „X“, – sutvarkyti …“, „Projekto tikslas, pasak vadovės, – kad …“
_AIM_AND_CLAUSE = WordPattern(
    WordSign(whole=("tikslas", "siekis", "projekto", "musu")),
    r"\b(?:projekto (?:_+ )?(?:tikslas|siekis), [^,.:;\n]{3,80}"
    r"|(?:musu )?(?:tikslas|siekis), kurio [^,.:;\n]{0,60}\bprojekt[^,.:;\n]{0,60})"
    r", - (?=kad |(?:[a-z]{2,20} ){0,3}[a-z]{2,20}tis? )",
)
# „Išsaugoti tarmę – toks buvo projekto „X“ tikslas“, „… – štai ko siekėme projektu“
_SAID_FIRST = pattern_of(
    r" (?:-|yra|buvo) (?:"
    r"(?:[a-z]{2,20} |_+ ){0,4}?(?P<whose>projekto(?: _+)?|musu) (?:pagrindinis |svarbiausias |bendras )?"
    r"(?:tikslas|siekis|uzmojis|ideja|sumanymas)"
    r"|(?:stai |tai )?(?:toki )?tiksla(?:s, kurio)? (?=[^.:;]{0,100}projekt)[^.:;]{3,120}"
    r"|(?:stai |butent |tai )?(?:ko|to|tam|kam)(?: ir)?(?: buvo)? (?:sieke?|siekiama|siekia|siekiame|siekeme|siekta"
    r"|skirtas|noreta|norejome) (?=[^.:;]{0,60}projekt)[^.:;]{3,100}"
    r")[.!]?"
)
_SHORTEST_FIRST = 12
# „Siekėme sukurti …“, „Mes siekiame, kad …“ at the head of a sentence.
_WE_AIM = pattern_of(
    r"(?:mes )?(?:siek(?:eme?|iame?),? |(?P<wish>nor(?:ejome?|ime?|ejosi), kad )"
    r"|(?:uzsimojo|uzsibreze|issikele|pasiryzo)(?:me|m|me tiksla|m tiksla)(?=(?: [a-z]{1,20}){0,3} [a-z]{2,20}ti\b)"
    r"|(?:labai |mums ){0,2}rupejo,? (?:viena - )?(?=kad ))(?=[^:]{15})"
)
# „Siekta, kad šeimos pagalbą gautų savo seniūnijoje.“
_ONE_AIMED = pattern_of(
    r"(?:buvo )?(?:siekta|siekiama|noreta|norima)(?P<comma>,)?"
    r" (?=(?:ne (?:vien|tik) (?:tai,? )?)?(?(comma)kad |[a-z]{2,20}tis?\b))(?=[^:]{15})"
)
# „Idėja paprasta: kad jaunas žmogus turėtų kur ateiti“
_IDEA = pattern_of(
    r"(?:(?:musu|projekto) )?(?:ideja|sumanymas|mintis|noras|siekis|esme)(?: (?:buvo|yra))?(?: labai)?"
    r"(?: (?:papras|aisk|toki?)[a-z]{1,4})?(?: ?:| -|,) (?=kad |(?<=: )[a-z]{2,20}tis? )"
)
# „Bendruomenė norėjo, kad vaikai turėtų kur būti“, „Projekto sumanytojai siekė, kad …“
_THEY_AIM = pattern_of(
    r"(?:_+ |siuo projektu |projekto )?"
    r"(?:(?:bendruomene|draugija|asociacija|klubas|komanda|mokykla|gimnazija|biblioteka)(?: _+)?"
    r"|(?:projekto )?(?:sumanyto|autori|organizatori|rengej|vykdyto|iniciatori)[a-z]{0,5}) (?:projektu )?(?:labai )?"
    r"(?:norejo|sieke|siekia), (?=kad [^.:;]{0,160}?\b[a-z]{2,20}t(?:u|usi)\b)"
)
# „Svajojome apie paprastą dalyką: kad upėje neliktų padangų“, „Tikslas vienas: kad …“
_DREAM = pattern_of(
    r"(?:mes |visi |labai )?(?:svajo(?:jome|jom|ta)|nore(?:jome|jom|ta)|trosk(?:ome|om)"
    r"|tiksl(?:as|o)|siek(?:eme|em|ta))"
    r"(?: [a-z]{2,20}){0,4}: (?=kad )"
)
# „Visa tai sumanyta tam, kad mokytumėmės iš gyvo avilio“
_MEANT_FOR = WordPattern(
    WordSign("darb", "projekt", "sumanym", whole=("visa", "tai", "sitai", "viskas", "viska", "sis")),
    r"(?:(?:visa|sis) )?(?:tai|sitai|viskas|viska|darb\w{1,3}|projekt\w{1,2}|sumanym\w{1,2})(?: _+)?(?: yra| buvo)?"
    r" (?:gim|atsirad|suman|sugalv|daro|dare|vykd|pradet|pradej|eme?mes|reng)[a-z]{0,8}(?: vien| tik)? tam,? "
    r"(?=kad [^.:;]{0,160}?\b[a-z]{2,20}t(?:u|umem|ume|umeme|umemes|usi)\b)",
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
    "siek",
    "skirtas",
    "tikslas",
    "nore",
    "nori",
    "svajo",
    "trosko",
    "rupejo",
    "uzsimoj",
    "uzsibrez",
    "issikel",
    "pasiryz",
    whole=("ideja", "esme", "sumanymas", "mintis", "noras", "projekta", "tam", "tiksla", "uzmojis"),
)
# „Projekto tikslas, jei prireiktų formai: …“
_ASIDE = pattern_of(r",[^.:;\n]{3,60}: ")
# „Kad vaikai turėtų kur būti“, „Sutvarkyti pakrantę“
_PURPOSE = pattern_of(r"(?:ne tik |tam, )?(?:kad |[a-z]{3,20}tis? )")
# „Tikslas buvo labai paprastas: kad …“
_DESCRIBED = pattern_of(
    r"(?:(?:labai|gana|visai|buvo|yra) )?[a-z]{3,12}(?:as|us|is|a|i)(?: ir [a-z]{3,12})?: (?=kad |[a-z]{2,20}tis? )"
)
_HINT_OF_GOAL = pattern_of(r"[? ]{0,3}\([^()\n]{0,60}tiksl")
_SENTENCES_OF_NEED = 4
_OF_UNDERTAKINGS = ("jaunimo mainu ", "mainu ", "festivalio ", "mobilumo ")
_INFINITIVE = pattern_of(r"(?:ne tik |kad |ir )?(?:[^\W\d_]+ ){0,3}[^\W\d_]{2,}tis?\b")


def labelled_goal(document: Document) -> Iterable[Candidate]:
    """The sentence behind a label, or in the block below it."""
    return document.kept(_all_labelled)


def _all_labelled(document: Document) -> tuple[Candidate, ...]:
    return tuple(_labelled(document))


def _labelled(document: Document) -> Iterator[Candidate]:
    for block, label in document.labels("goal"):
        value = _value(document, block, label)
        if value is not None and _asks_for_need(document, label):
            value = _aim_among(document, value)
        if value is not None:
            # „Mobilumo tikslas“ is the project's where it names none of its own.
            of_event = document.text.folded.startswith(_OF_UNDERTAKINGS, label.span.start)
            score = Score.LEAD_IN if of_event else Score.LABEL
            yield Candidate("goal", document.text.value(value), value, score, "goal.label")
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


def _asks_for_need(document: Document, label: Label) -> bool:
    """„Kam to reikia?“: the answer may begin with how things were; „Kam to reikėjo? (tikslas)“ asks for the goal."""
    folded = document.text.folded
    if not folded.startswith("kam ", label.span.start):
        return False
    asks = "reik" in folded[label.span.start : label.span.end]
    return asks and _HINT_OF_GOAL.match(folded, label.span.end) is None


def _aim_among(document: Document, first: Span) -> Span | None:
    """The first sentence of a block, from the one that a value is, which says what was wanted."""
    block = document.block_at(first.start)
    if block is None:
        return None
    bare = bare_text(document)
    for sentence in document.sentences(Span(first.start, block.body.end))[:_SENTENCES_OF_NEED]:
        if _PURPOSE.match(bare, *sentence):
            return _first_sentence(document, sentence)
        for candidate in _goals_of_sentence(document, sentence):
            return candidate.span
    return None


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
    described = _DESCRIBED.match(document.text.folded, *sentence)
    value = trimmed(document, described.end() if described else sentence.start, sentence.end)
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
    for pattern in (_LEAD_IN, _TAIL_AIM, _AIM_AND_CLAUSE):
        found = pattern.search(document.text, *sentence, bare)
        if found is not None:
            value = trimmed(document, found.end(), sentence.end)
            if value.end - value.start > 15 and document.text.normal[sentence.end - 1] != ":":
                yield Candidate("goal", document.text.value(value), value, Score.LEAD_IN, "goal.lead-in")
            return
    first = _said_first(document, bare, sentence)
    if first is not None:
        yield first
        return
    ours = _WE_AIM.match(bare, sentence.start, sentence.end)
    if ours is not None:
        value = trimmed(document, sentence.start if ours["wish"] else ours.end(), sentence.end)
        yield Candidate("goal", document.text.value(value), value, Score.VERB, "goal.we-aim")
        return
    for opening, rule in (
        (_ONE_AIMED, "goal.one-aimed"),
        (_IDEA, "goal.idea"),
        (_DREAM, "goal.idea"),
        (_THEY_AIM, "goal.one-aimed"),
    ):
        aimed = opening.match(bare, sentence.start, sentence.end)
        if aimed is not None:
            value = trimmed(document, aimed.end(), sentence.end)
            pictures = _PICTURES.search(document.text.normal, *value)
            value = Span(value.start, pictures.start()) if pictures else value
            yield Candidate("goal", document.text.value(value), value, Score.VERB, rule)
            return
    meant = _MEANT_FOR.search(document.text, *sentence, bare)
    if meant is not None:
        value = trimmed(document, meant.end(), sentence.end)
        yield Candidate("goal", document.text.value(value), value, Score.VERB, "goal.meant-for")
        return
    done = _FOR_WHICH.search(document.text, *sentence, bare)
    if done is not None and not _HOW.search(done["how"]):
        value = trimmed(document, done.start("goal"), sentence.end)
        yield Candidate("goal", document.text.value(value), value, Score.POSITION, "goal.for-which")


def _said_first(document: Document, bare: str, sentence: Span) -> Candidate | None:
    """A goal in front of the words that say that it is one."""
    opening = _INFINITIVE.match(bare, *sentence)
    if opening is None and not bare.startswith("kad ", sentence.start):
        return None
    at = opening.end() if opening else sentence.start
    while (said := _SAID_FIRST.search(bare, at, sentence.end)) is not None:
        value = trimmed(document, sentence.start, said.start())
        if said.end() == sentence.end and value.end - value.start >= _SHORTEST_FIRST:
            score = Score.VERB if said["whose"] == "musu" else Score.LEAD_IN
            return Candidate("goal", document.text.value(value), value, score, "goal.said-first")
        at = said.start() + 1
    return None


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
