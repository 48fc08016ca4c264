"""Which organisations stand where: what the modules of roles ask alike."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, stem_words
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import Case
from ngoreport.lithuanian.mention import Mention, mentions_in
from ngoreport.lithuanian.names import Organisation, names_in, organisation_key
from ngoreport.lithuanian.running_names import find_organisations
from ngoreport.parsers.values import following_blocks, trimmed

Named = Mention[Organisation]

# Parts a chain of payers or partners: „A, B ir C“, „A ir (arba) B“, „A bei B“.
_CHAIN = pattern_of(
    r"[ \n]{0,2},?[ \n]{0,2}(?:(?:ir|bei|taip pat)[ \n]{1,2}(?:\(arba\)[ \n]{1,2})?)?(?:is[ \n](?:dalies[ \n])?)?"
    # „85 procentus sudaro A, 15 – B lėšos“
    r"(?:\d{1,3}(?:[.,]\d{1,2})?[ \n]?(?:proc\.|procent\w{1,3}|%)?[ \n]-[ \n])?"
)
# Between the last name and what it depends on: a bracketed abbreviation, a clause about it, the programme that is
# paid under, when, to whom, „bendrai“, „iš dalies“.
_BEHIND_NAME = (
    r"(?: ?\([^()]{1,60}\))?[ \n\"]{0,3}"
    r"(?:,[ \n](?:kur(?:i|is|ia|io|ios|iuos|ias|iu)|finansuojam\w{1,3}|administruojam\w{1,3}|valdom\w{1,3})[ \n]"
    r"[^.;:\d]{5,140},(?:[ \n]|$))?"
    r"(?:pagal[ \n](?:[^,.;:]|(?<=\d[ \n]m)\.){3,110}[ \n]"
    r"|is[ \n][^,.;:]{3,90}(?:programos|biudzeto|lesu|rezervo|fondo)[ \n])?"
)
_HOW_PAID = (
    r"bendrai|gaut(?:omis|os|u|as)|bendrasis|bendrojo|dalinai|is dalies|ir valstybes|biudzeto|specialiosios programos"
    r"|kartu"
    r"|jam|jai|jiems|joms|mums|siam projektui|projektui|tam|siemet|pernai|taip pat"
    r"|draugijai|bendruomenei|klubui|mokyklai|gimnazijai|centrui|asociacijai|organizacijai|muziejui|bibliotekai|istaigai"
    r"|bendrijai|parapijai|teatrui"
)
# „…, rėmėjų ir bendruomenės (900 Eur) lėšomis“: kinds without a name that close an enumeration
_UNNAMED = (
    r"(?:(?:,[ \n]|[ \n]?(?:ir|bei)[ \n])"
    r"(?:(?:privaciu|vietos|kitu|musu|savo|pacios|paties|bendruomenes|klubo)[ \n]){0,2}"
    r"(?:bendruomeni?(?:es|u)|remej(?:u|o)|dalyviu|tevu|gyventoju|partneri(?:u|o)|pareiskej(?:o|os)|vykdytoj(?:o|os)"
    r"|nariu|savanoriu|klubo|draugijos|asociacijos|organizacij(?:os|u)|mokyklos|centro|istaigos|parapijos|muziejaus"
    r"|bibliotekos|darzelio|gimnazijos|verslo|verslininku|ukininku|nuosav(?:omis|u)|savomis|privaciomis|privaciu|saltiniu)"
    r"(?: \([^()]{1,40}\))?)"
)
_BEHIND_CHAIN = pattern_of(rf"{_BEHIND_NAME}(?:{_UNNAMED}{{1,4}}[ \n])?(?:(?:{_HOW_PAID})[ \n]{{1,2}}){{0,3}}")
# Before a verb of giving, whose subject the name is, stand a year and anyone in the dative: „trims mokykloms skyrė“.
_BEFORE_GIVING = pattern_of(
    rf"{_BEHIND_NAME}(?:(?:{_HOW_PAID}|vel|jau|irgi|papildomai|finansiskai"
    r"|(?:19|20)\d\d[ \n](?:m\.|metais)(?:[ \n](?:sausi|vasari|kov|balandi|geguze|birzeli|liepa|rugpjut|rugsej|spali"
    r"|lapkrit|gruod)\w{0,2})?"
    r"|(?:musu[ \n]|abiem[ \n]|visoms[ \n]|visiems[ \n]|dviem[ \n]|trims[ \n])?"
    r"(?:progimnazijai|tarnybai|ligoninei|seniunijai|komandai|programai|iniciatyvai|[a-z]{3,16}(?:ui|ams|oms|ems)"
    r"(?:(?<=projektui)[ \n]\"[^\"]{2,120}\")?))[ \n]{1,2}){0,3}"
)
_CLAUSE_ENDS = pattern_of(r"\"?(?:[ \n](?:lesomis|lesu|parama))?,(?:[ \n]|$)")
# What `_BEHIND_CHAIN` matches is no longer.
_LONGEST_BEHIND_CHAIN = 240
# A bracketed abbreviation or amount, and a clause between commas, inside an enumeration.
_INSERTED = pattern_of(r"\([^()]{0,80}\)|,[^,.;]{5,110},(?=[ \n](?:ir|bei)\b)")
_LONGEST_NAME_BLOCK = 260
_LONGEST_COLUMN_HEAD = 40
# What may stand under a name in a list: address, telephone, who answers there.
_LINES_OF_ITEM, _LONGEST_LINE_OF_ITEM = 7, 100
_SHORT_END = pattern_of(r"\b[a-z]{1,2}\.$")
_NUMBER_HEAD = pattern_of(r"(?:eil\. ?)?nr\.?$|#$")
# „II SKYRIUS“ of a form
_SECTION = pattern_of(r"[ivxlc]{1,5}\.? (?:skyrius|dalis)\b|(?:skyrius|dalis) [ivxlc]{1,5}\b")
# „Informaciniai rėmėjai:“, „Projekto draugai:“ above names of another list
_OTHER_ROLES = pattern_of(
    r"(?:\w{3,20}[ ]){0,3}(?:remejai|partneriai|partneres|globejai|draugai|organizatoriai|dalyviai|savanoriai"
    r"|komanda)[ ]?:"
    r"|(?:informaciniai|ziniasklaidos|renginio|generalini(?:s|ai))[ ](?:remej|partner)(?:as|is|ai|iai)[ ]?:?"
)
_ROMAN = pattern_of(r"[IVX]{1,5}\. ?[^\W\d]{3}")
_FORM_HEAD_BLOCKS = 5
_REPORT = pattern_of(r"\bataskait")
# Words without digits and stops, then the line's end, a country in brackets or a description.
_FOREIGN_NAME = pattern_of(r"(?P<name>[^\W\d_][^\W\d_]+(?: [^\W\d_]{2,25}){1,7})(?=$|[ ]?\(|[ ]-[ ]|,[ ]|[;,]$)")

# „Parėmė“ and „priėmė“ lose their marks and look like it.
_FIRST_PERSON = pattern_of(
    r"\b(?!(?:pa|at)?reme\b|(?:pri|su|at|per|uz)?i?eme\b)\w{2,}(?:eme|ome|sime|iame)s?\b|\bmes\b|\bmusu\b"
)
# What the words end in that it matches.
_ENDS_OF_FIRST_PERSON = ("me", "mes", "musu")
# Words in which somebody speaks of himself.
WE = WordSign(
    test=lambda folded: folded.endswith(_ENDS_OF_FIRST_PERSON) and _FIRST_PERSON.fullmatch(folded) is not None
)

_BEFORE_POST = pattern_of(r"[ \n]{1,2}(?:(?:projekt\w{1,3}|tarybos|valdybos|direktoriaus)[ \n])?")
_REST_OF_NAMES = pattern_of(r"[ .]{0,3}$|[,;]|[ ](?:ir|bei)[ ]|[ ]?\(")
_ADDRESS_BEHIND = pattern_of(r", (?:[^,\n]{2,40}? (?:g|al|pr|pl|skg|km?|tak)\. |tel\.|im\. ?kodas|adresas|el\. ?p)")
_COMPANIONS = pattern_of(r",?[ \n](?:kartu[ \n]su|bendradarbiau\w+|drauge[ \n]su|su[ \n]partner\w+)\b")


def identity(name: str) -> str:
    """What the spellings of one organisation's name share: two names with it are one organisation."""
    return organisation_key(name)


@cache
def role_signs(group: str) -> re.Pattern[str]:
    """Any of a group's stems at the beginning of a word, in words apart from their text."""
    return pattern_of(rf"\b(?:{'|'.join(words('roles')[group])})\w*")


@cache
def role_words(group: str) -> WordPattern:
    """Any of a group's stems at the beginning of a word of a text."""
    return stem_words(words("roles")[group], r"\w*")


def is_post(folded: str, at: int) -> bool:
    """Whether a person's post follows: „bendruomenės pirmininkė“, „gimnazijos projektų vadovė“."""
    between = _BEFORE_POST.match(folded, at)
    return between is not None and role_signs("posts").match(folded, between.end()) is not None


def organisations_in(document: Document, span: Span) -> Sequence[Named]:
    """The organisations named wholly inside a span."""
    return mentions_in(document.kept(_once_named), span)


def _once_named(document: Document) -> list[Named]:
    found = document.mentions(find_organisations)
    if "(" not in document.text.normal:
        return found
    return [named for named in found if not _is_abbreviation_of_the_name_before(document, named.span)]


def _starts_of_organisations(document: Document) -> list[int]:
    return [mention.span.start for mention in document.mentions(find_organisations)]


def _is_abbreviation_of_the_name_before(document: Document, span: Span) -> bool:
    """„… fondo (ERPF) lėšos“: what stands in brackets says the same once more."""
    normal = document.text.normal
    short = " " not in normal[span.start : span.end]
    return short and span.start > 1 and normal[span.start - 1] == "(" and normal[span.end : span.end + 1] == ")"


def chain_before(document: Document, found: Sequence[Named], end: int, *, giving: bool = False) -> list[Named]:
    """The organisations of an enumeration that ends right before `end`, or before whom it is given to there."""
    behind = _BEFORE_GIVING if giving else _BEHIND_CHAIN
    chain: list[Named] = []
    in_clause = False
    for mention in reversed(found):
        if mention.span.start >= end:
            continue
        between = document.text.folded[mention.span.end : end]
        if not (_goes_on(between) if chain else behind.fullmatch(between)):
            in_clause = in_clause or _CLAUSE_ENDS.match(between) is not None
            if not chain and in_clause and len(between) <= _LONGEST_BEHIND_CHAIN:
                continue  # it may stand in a clause put in between: „fondo, kurį administruoja X, gavome“
            break
        chain.insert(0, mention)
        end = mention.span.start
    return chain


def ends_chain(document: Document, end: int) -> bool:
    """Whether an organisation is named so near before a place that a chain can end there."""
    found = document.mentions(find_organisations)
    at = bisect_left(document.kept(_starts_of_organisations), end) - 1
    return at >= 0 and end - found[at].span.end <= _LONGEST_BEHIND_CHAIN


def chain_after(document: Document, found: Sequence[Named], start: int, opening: str = r"[ \n:-]{0,4}") -> list[Named]:
    """The organisations of an enumeration that begins right behind `start`."""
    chain: list[Named] = []
    at = start
    for mention in found:
        if mention.span.start < at:
            continue
        between = document.text.folded[at : mention.span.start]
        if not (re.fullmatch(opening, between) if not chain else _goes_on(between)):
            if chain and mention.value.in_nominative is False and "." not in between:
                continue  # it stands in a clause put in between: „…, administruojamas X, ir Y“
            break
        chain.append(mention)
        at = mention.span.end
    return chain


def _goes_on(between: str) -> bool:
    return _CHAIN.fullmatch(_INSERTED.sub(" ", between)) is not None


def names_of_value(document: Document, block: Block, label: Label, case: Case | None = None) -> Iterator[list[Named]]:
    """The names in a label's value: one list for each block that the value consists of.

    A label alone in its line speaks of the items or lines under it, as long as they look like
    names: short, and opening with one.
    """
    text = document.text
    value = _without_companions(document, trimmed(document, label.value))
    if value.end > value.start:
        yield names_in(text, _up_to_sentence_end(document, value), case)
        if not text.normal[label.value.start : label.value.end].rstrip().endswith(":"):
            if label.field == "partners" and label.separator == "colon":
                yield from _names_in_lines_below(document, block)
            return
    below = document.blocks[block.index + 1] if block.index + 1 < len(document.blocks) else None
    if below is not None and below.kind is BlockKind.ROW and not value.end > value.start:
        column = name_column(document, below)
        if column is not None:
            yield from names_of_table(document, below, column, case)
            return
    found = False
    for following in _name_blocks(document, block, label):
        addressed = _name_before_an_address(document, following) if label.field == "implementer" else None
        if addressed is not None:
            yield [addressed]
            return
        names = list(names_in(text, following.body, case)) or _name_as_written(document, following.body)
        if found and not names and following.gap and following.kind is not BlockKind.ITEM:
            return  # behind an empty line the text goes on
        found = found or bool(names)
        yield names


def _names_in_lines_below(document: Document, block: Block) -> Iterator[list[Named]]:
    """The names that go on below the first of a list, each the whole of its line."""
    for below in document.blocks[block.index + 1 :]:
        if below.gap or below.labels or below.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            return
        names = organisations_in(document, below.body)
        if (
            len(names) != 1
            or names[0].span.start != below.body.start
            or names[0].value.in_nominative is False
            or document.text.normal[names[0].span.end : below.body.end].strip(" ;,.")
        ):
            return
        yield list(names)


def name_column(document: Document, head: Block) -> int | None:
    """Which column of a table holds names, by its head: „Šalis | Mokykla | Miestas“. None for other rows."""
    cells = [document.text.folded[cell.start : cell.end] for cell in head.cells]
    if len(cells) < 2 or any(len(cell) > _LONGEST_COLUMN_HEAD for cell in cells):
        return None
    named = [number for number, cell in enumerate(cells) if column_signs("named").match(cell)]
    known = [number for number, cell in enumerate(cells) if number in named or column_signs("beside").match(cell)]
    return named[0] if named and len(known) == len(cells) else None


def names_of_table(document: Document, head: Block, column: int, case: Case | None = None) -> Iterator[list[Named]]:
    """The names in a column of the rows under a table's head."""
    for row in document.blocks[head.index + 1 :]:
        if row.kind is not BlockKind.ROW or len(row.cells) <= column:
            return
        # A row that lacks its last cells keeps its columns, one that lacks a number has none.
        shift = (
            1
            if len(row.cells) == len(head.cells) - 1 and _NUMBER_HEAD.match(document.text.folded, *head.cells[0])
            else 0
        )
        cell = row.cells[max(0, column - shift)]
        yield names_in(document.text, cell, case) or _name_as_written(document, cell)


@cache
def column_signs(group: str) -> re.Pattern[str]:
    """The stems of words that head columns: of names, or of what stands beside names."""
    return re.compile(rf"(?:projekto )?(?:{'|'.join(words('roles')['columns'][group])})\w*")


def is_flat_row(document: Document, label: Label) -> bool:
    """„Vykdytojas Rusnės bendruomenė“: a table's row that lost its cells, nothing but a label and names."""
    if label.separator != "none" or not label.opens:
        return False
    line_end = document.text.normal.find("\n", label.value.start, label.value.end)
    line = Span(label.value.start, line_end if line_end > 0 else label.value.end)
    names = organisations_in(document, line)
    if not names or names[0].span.start != line.start:
        return False
    # Without its marks „bendruomenė“ looks like an instrumental.
    if names[0].value.in_nominative is False and fold(names[0].value.name) != fold(names[0].value.written):
        return False
    rest = document.text.folded[names[0].span.end : line.end]
    return _REST_OF_NAMES.match(rest) is not None


def _name_as_written(document: Document, place: Span) -> list[Named]:
    """A line under the label that is no sentence and no address: a name in a language we don't know."""
    name = _FOREIGN_NAME.match(document.text.normal, *place)
    if name is None:
        return []
    span = Span(*name.span("name"))
    written = document.text.value(span)
    return [Mention(span, Organisation(written, written, None, plural=False, in_nominative=None))]


def _without_companions(document: Document, value: Span) -> Span:
    """„X kartu su partneriais – Y“ names X; who stands beside it is another rule's."""
    beside = _COMPANIONS.search(document.text.folded, value.start, value.end)
    return Span(value.start, beside.start()) if beside and beside.start() > value.start else value


def _name_blocks(document: Document, block: Block, label: Label) -> Iterator[Block]:
    stood_alone = Label(label.field, label.span, Span(label.value.end, label.value.end), "end", True, "", True)
    items = False
    for following in following_blocks(document, block, stood_alone):
        if following.kind is BlockKind.ITEM:
            items = True
        elif items and _stands_between_items(document, following):
            continue
        elif items or following.body.end - following.body.start > _LONGEST_NAME_BLOCK:
            return
        if (
            following.kind is not BlockKind.ITEM
            and _is_prose(document, following.body)
            and not (label.field == "implementer" and _name_before_an_address(document, following))
        ):
            return
        if (
            _SECTION.match(document.text.folded, following.span.start)
            or _OTHER_ROLES.fullmatch(document.text.folded, *following.body)
            or _heads_section(document, following)
        ):
            return
        yield following


def _stands_between_items(document: Document, block: Block) -> bool:
    """A short line under an item of a numbered list and before the next item: an address, a telephone."""
    before, behind = block.index - 1, block.index + 1
    while before and _is_beside_an_item(document.blocks[before]):
        before -= 1
    while behind < len(document.blocks) and _is_beside_an_item(document.blocks[behind]):
        behind += 1
    if behind - before > _LINES_OF_ITEM or behind == len(document.blocks):
        return False
    item, following = document.blocks[before].mark, document.blocks[behind].mark
    return (
        item is not None
        and following is not None
        and item.order is not None
        and (item.style, item.order + 1) == (following.style, following.order)
    )


def _is_beside_an_item(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and block.body.end - block.body.start <= _LONGEST_LINE_OF_ITEM


def _heads_section(document: Document, block: Block) -> bool:
    """„VII. FINANSINĖ INFORMACIJA“: the next part of a form"""
    line = document.text.normal[block.span.start : block.body.end].strip()
    return line.isupper() and _ROMAN.match(line) is not None


def _name_before_an_address(document: Document, block: Block) -> Named | None:
    """The name in a line of a form that goes on with whereabouts: „Kalvos bendrija, Kalvos al. 00, Utena, tel. …“."""
    names = organisations_in(document, block.body)
    if not names or names[0].span.start != block.body.start:
        return None
    return names[0] if _ADDRESS_BEHIND.match(document.text.folded, names[0].span.end, block.body.end) else None


def _is_prose(document: Document, body: Span) -> bool:
    """Several sentences, and not a name with „e. V.“ in it."""
    sentences = document.sentences(body)
    return len(sentences) > 1 and _SHORT_END.search(document.text.folded, body.start, sentences[0].end) is None


def _up_to_sentence_end(document: Document, value: Span) -> Span:
    """Names may hold full stops („Šv.“, „r.“), so only what is surely a second sentence is cut off."""
    sentences = document.sentences(value)
    if len(sentences) < 2:
        return value
    end = sentences[0].end
    return Span(value.start, end) if end - value.start > 8 else value


def form_head(document: Document) -> Span | None:
    """The lines above a form's text, down to the one that calls it „ataskaita“."""
    first: Block | None = None
    for block in islice((block for block in document.blocks if block.kind is not BlockKind.CLUTTER), _FORM_HEAD_BLOCKS):
        first = first or block
        if block.kind is BlockKind.ROW or len(document.sentences(block.body)) > 1:
            return None
        if _REPORT.search(document.text.folded, block.body.start, block.body.end):
            return Span(first.body.start, block.body.end)
    return None
