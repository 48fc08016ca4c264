"""The project's own money: sums behind labels, in prose, in lists beside their payers, in tables."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import folded_set, pattern_of, phrases
from ngoreport.lithuanian.mention import Mention, mentions_in
from ngoreport.lithuanian.money import Amount, find_amounts, read_amount
from ngoreport.lithuanian.names import find_organisations
from ngoreport.lithuanian.numbers import find_digit_numbers, find_number_words
from ngoreport.parsers.cues import Cue, Cues
from ngoreport.parsers.funding_payer import Payer, payer_in_cell, payer_of
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import amount_in_cell, rows_of_tables

_KINDS: dict[str, tuple[str, ...]] = {
    "funding_total": ("total",),
    "funding_granted": ("granted",),
    "funding_spent": ("spent",),
    "funding_granted_spent": ("granted", "spent"),
    "funding_requested": ("requested",),
    "funding_own": ("own",),
    "funding_part": ("part",),
}
_CUES = (
    "granted",
    "spent",
    "granted_spent",
    "requested",
    "own",
    "contribution",
    "paid",
    "gave",
    "total",
    "part",
    "weak_total",
)
# Phrases that hold words of the others and say nothing of a sum; labels that say what it is come into their place.
_NEUTRAL = "neutral"
_SAID_OF_SUMS = Cues("funding", "cues", kinds=(_NEUTRAL, *_CUES))
_COLUMNS = Cues("funding", "tables", kinds=("money_columns",))
_OF_MONEY = Cues("funding", "tables", kinds=("of_money",))
_NOT_OURS = Cues("funding", "exclude", kinds=("near", "others"))
# What a word says where it says more than one thing.
_KINDS_OF_CUES = {"granted_spent": ("granted", "spent"), "gave": ("granted",)}
_BARE_NUMBER = pattern_of(r"[0-9][0-9 .,']{0,18}[0-9]|[0-9]")
_YEAR = pattern_of(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/])(?!,\d)(?!\.\d{3})")
_PROGRAMME_YEARS = pattern_of(r"(?:19|20)\d\d ?- ?20\d\d ?(?:m\.|met)")
_EURO_SINCE = 2015
_EURO = pattern_of(r"€|\beur\w{0,3}(?!\w)")
_LITAS = pattern_of(r"\b(?:lt|ltl|lit\w{1,3})\b")
_CLAUSE_END = pattern_of(r"[,;:(]|\s(?:ir|bei|o|bet|tačiau|taciau)\s")
# „Didžiąją dalį, 16 100 eurų, skyrė savivaldybė“: the comma behind ends no clause.
_IN_APPOSITION = pattern_of(r"(?:\bdal(?:i|is)|proc\.|procent(?:u|us|ai)|%), (?:net |apie |arba |t\. ?y\. |tai yra )?$")
# „Lėšos panaudotos pagal paskirtį: gamyba – 1 980 Eur, atlygis – 960 Eur“
_GAVE = pattern_of(r"\b(?:pa)?skyre\b")
_NEXT_WORD = pattern_of(r"\s{1,2}([^\W\d_]{3,30})")
_GIVEN = pattern_of(r"(?:pa)?sk(?:yr|irt)|gavo|gauta|gavo")
_FOR_A_PURPOSE = pattern_of(r"(?:nuom|biliet|draudim|atlyginim|honorar|uzmokes)\w{0,5}(?:ai|ui|ams)")
# „apmokėta sąskaitų už 214 306 Eur“
_FOR_BILLS = pattern_of(r"(?<!\w)(?:saskait|islaid)[uas]\w{0,2} (?:net )?uz\s{1,2}$")
_FROM_SOMEBODY = pattern_of(r"\s{1,2}is\s")
_FEES_OF_MEMBERS = pattern_of(r"\bnari(?:o|u) (?:mokes|inas|imok)")
_USE_OF_MONEY = pattern_of(r"\b(?:panaudojim\w{1,3}|panaudotos)$")
_SPENT_ON = pattern_of(r"\b(?:panaudo|isleist|isleid|sunaudo)\w{0,6}(?:[ \n][a-z]{2,20}){0,4}:")
_OWN_BRACKET = pattern_of(r"\s{0,2}\([^()\n]{2,90}\)")
_PRICE = pattern_of(r"\s{1,2}vertes\s{1,2}(?!projekt)")
_IN_BRACKETS_OR_YEAR = pattern_of(r"\([^()]{0,90}\)|(?<!\d)(?:19|20)\d\d(?: ?m\.?| met\w{1,3})?")
_EACH = pattern_of(r"(?<!\w)(?:po|uz)\s{1,2}$")
# „po 900 Eur pridėjo abi savivaldybės“: a share each, no price.
_EACH_GAVE = pattern_of(r"\s{1,2}(?:pridejo|skyre|paskyre|prisidejo|dave|atsiunte|paaukojo|suteike|pervede)(?!\w)")
_NAMED_PROGRAMMES = pattern_of(r"(?:program|fond|konkurs|priemon)\w* \"[^\"\n]{1,80}\" (?:biudzet|vert|les)")
_ROW_NUMBER = pattern_of(r"\d{1,3}(?:\.\d{1,2})?[.)]?")
# „nacionalinės lėšos – “
_LEADS_TO_SUM = pattern_of(r"(?<!\w)(?:lesos|indelis|inasas|parama|dalis)\s{0,2}[-:(]\s{0,2}$")
# „Lėšos (Eur): skirta 5 000“
_UNIT_OF_STRETCH = pattern_of(r"\((?P<unit>eur|eurais|€|lt|ltl|litais)\)\s{0,2}[:-]")
_UNMARKED = pattern_of(
    r"\s{0,2}[:-]?\s{0,2}(?:(?:net|tik|apie|dar|viso|is viso|beveik) )?(?P<number>[0-9a-z])(?<![\w.,][0-9a-z])"
)
_CLOSES_UNMARKED = pattern_of(r"\s{0,2}(?:[,;)]|\.(?!\d)|$|\s-\s|(?:skyre|pridejo|ir|bei|o)\s)")
# „už 2 000 eurų, kuriuos skyrė savivaldybė“ is no price.
_WHICH_GAVE = pattern_of(r",\s{1,2}kuri\w{1,4}\s{1,2}(?:\w{2,12}\s{1,2})?(?:skyr|paskyr|gav|dave)")
_OF_PERCENT = pattern_of(r"%|(?<!\w)proc")
_RELATIVE = pattern_of(r",\s{1,2}kuri")
_JOINED = pattern_of(r"[\s,;()-]{0,4}(?:ir|bei|dar|taip pat)?\s{0,2}")
_KINDS_OF_PAYERS = ("ministerija", "savivaldybe", "fondas", "agentura", "taryba", "departamentas")
# „Kiti finansavimo šaltiniai (nurodyti sumą):“
_HEAD_OF_SUMS = pattern_of(r"(?:\d{1,2}\. ?)?(?P<words>[a-z ]{5,40}[a-z])(?: ?\([^()\n]{3,60}\))? ?:")
# „Prašyta / skirta lėšų, Eur“, „3 400,00 / 2 050,00“
_KIND_BEFORE_SLASH = pattern_of(
    r"(?<!\w)(?P<kind>prasyt|prasom|skirt|gaut|panaudot|isleist)[a-z]{1,3}(?: [a-z]{3,9})? ?$"
)
_KIND_BEHIND_SLASH = pattern_of(r" ?(?P<kind>prasyt|prasom|skirt|gaut|panaudot|isleist)[a-z]{1,3}(?!\w)")
_REST_OF_PAIR = pattern_of(
    r"(?: (?:les(?:u|os)|sum(?:a|os)|param(?:a|os)|finansavim(?:as|o)|projektui))*"
    r"(?:,? \(?(?P<unit>eur\w{0,3}|lt|lit\w{2})\)?\.?)? ?[:-]?\s{0,3}"
)
_PAIR_OF_SUMS = pattern_of(
    r"\d[\d .,]{0,14}(?: ?(?:eur\w{0,3}|€|lt))?(?: ?/ ?\d[\d .,]{0,14}(?: ?(?:eur\w{0,3}|€|lt))?){1,2}"
)
_KINDS_OF_PAIRS = {
    "prasyt": "requested",
    "prasom": "requested",
    "skirt": "granted",
    "gaut": "granted",
    "panaudot": "spent",
    "isleist": "spent",
}
_NEVER_ONESELF = pattern_of(r"savivaldyb|ministerij|seniunij|vyriausyb|partneri")
_GIFTS_BEFORE = pattern_of(r"(?<!\w)aukos\s{0,2}[-:(]\s{0,2}$")
_FEES_ALONE = pattern_of(r"(?<!\w)nari(?:o|u) (?:mokes|inas|imok)\w{1,4}\s{0,2}[-:(]\s{0,2}$")
_SOMETHING_AND = pattern_of(r"\s{1,2}-\s{1,2}[^\d,;:.()]{3,40}\s(?:ir|bei|dar)(?: dar)?\s{1,2}")
_TWIN_GAP = pattern_of(r"\s{0,2}(?:\(|/|=|-|arba|t\. ?y\.)?\s{0,2}(?:arba|t\. ?y\.|apie|tiksliai|tiksli suma)?\s{0,2}")
_COLON_OR_BRACKET = pattern_of(r"\s{0,2}[:(]")
_SCALED = pattern_of(r"tukst|mln|milij")
_TOTAL_OF = ("is viso ", "viso ")
_ANYTHINGS_SUMS = ("is viso", "viso")
# A payer and what it gave
_CELLS_OF_SHARE = 2
_PHRASE_END = pattern_of(r"[,;.(]")
_MANY_PROJECTS = pattern_of(
    r"\d{1,4} (?:\w{3,15} )?(?:projekt(?:ai|ams|u|us)|parais\w+|organizacij(?:oms|u|as|os)|bendruomen\w+)\b"
)
_THIS_PROJECT = pattern_of(r"(?<!\w)(?:mums|musu|siam|jam|jai|projektui)(?!\w)")
_NEXT_TO_LABEL = 60
_HEADS_REACH = 6
_LONGEST_COLUMN = 60
# What columns of a call's results say of one project.
_OF_ONE_PROJECT = (("requested",), ("granted",))
_LEAD_REACHES = 400
_NEAR_SUMS = 12
_LONGEST_LEAD = 140


class _Sum(NamedTuple):
    """A sum of a stretch, and what its words say about it."""

    mention: Mention[Amount]
    kinds: tuple[str, ...] = ()
    cue: Span | None = None
    payer: Payer | None = None
    score: Score = Score.VERB
    rule: str = "funding.prose"


# What a heading or lead-in says of the sums under it: nothing, that payers stand beside
# them, that they are shares of the sum before.
_NO_LEAD, _PAYERS, _SHARES = 0, 1, 2

_LISTED = (BlockKind.ITEM, BlockKind.ROW)

# The rule --------------------------------------------------------------------------------


def read_funding(document: Document) -> Iterator[Candidate]:
    """Every sum of the project's own money, by kind, with its payer where one stands beside it."""
    of_money = _blocks_of_money(document)
    if not of_money:
        return
    tables = list(_tables(document))
    found: list[_Sum] = []
    lead = _NO_LEAD
    for span, block, joined, above in _stretches(document, tables, of_money):
        listed = block.kind in _LISTED
        if above:
            if above[-1].kind not in _LISTED:
                lead = _NO_LEAD
            lead = _lead_of(document, above) or lead
        if not listed and lead is not _NO_LEAD and not _opens_with_payer(document, span):
            lead = _NO_LEAD
        sums, lead = _sums_of(document, span, block, _PAYERS if joined and lead is _NO_LEAD else lead)
        found += sums
    found = _with_pairs(document, found)
    found += _sums_of_tables(document, tables, found)
    found = _with_partners_budgets(document, found)
    yield from _candidates(document, found)


def _with_pairs(document: Document, found: list[_Sum]) -> list[_Sum]:
    """„Prašyta / skirta: 3 400 / 2 050 Eur“: as many sums as kinds, parted alike."""
    pairs = list(_pairs(document))
    if not pairs:
        return found
    taken = {read.mention.span.start for read in pairs}
    return [read for read in found if read.mention.span.start not in taken] + pairs


def _pairs(document: Document) -> Iterator[_Sum]:
    folded = document.text.folded
    end = 0
    slash = folded.find("/")
    while slash >= 0:
        first = _KIND_BEFORE_SLASH.search(folded, max(end, slash - 24), slash)
        if first is not None:
            kinds, end = [first["kind"]], slash
            while behind := _KIND_BEHIND_SLASH.match(folded, end + 1):
                kinds.append(behind["kind"])
                end = behind.end()
                if not folded.startswith((" /", "/"), end):
                    break
                end = folded.index("/", end)
            yield from _sums_of_pair(document, Span(first.start(), end), kinds)
        slash = folded.find("/", max(end, slash + 1))


def _sums_of_pair(document: Document, head: Span, kinds: Sequence[str]) -> Iterator[_Sum]:
    rest = _REST_OF_PAIR.match(document.text.folded, head.end)
    sums = _PAIR_OF_SUMS.match(document.text.folded, rest.end()) if rest else None
    if rest is None or sums is None:
        return
    numbers = [
        Span(sums.start() + number.start(), sums.start() + number.end())
        for number in _BARE_NUMBER.finditer(sums.group())
    ]
    if len(numbers) != len(kinds) or len(kinds) < 2:
        return
    currency = _currency_word(sums.group()) or _currency_word(rest["unit"] or "")
    for place, kind in zip(numbers, kinds, strict=True):
        amount = read_amount(document.text, place)
        if amount is not None:
            mention = Mention(place, amount._replace(currency=amount.currency or currency))
            yield _Sum(mention, (_KINDS_OF_PAIRS[kind],), head, None, Score.LABEL, "funding.label")


def _blocks_of_money(document: Document) -> set[int]:
    """The blocks that hold a sum or what makes a number one: a label of money, a currency in brackets."""
    found: set[int] = set()
    places = [mention.span.start for mention in document.mentions(find_amounts)]
    places += [unit.start() for unit in document.kept(_units)]
    for place in places:
        block = document.block_at(place)
        if block is not None:
            found.add(block.index)
    for block, label in document.labels(*_KINDS):
        found.add(block.index)
        if label.value.end <= label.value.start:
            found.add(block.index + 1)
    return found


def _units(document: Document) -> list[re.Match[str]]:
    """The currencies in brackets that numbers behind them count."""
    folded = document.text.folded
    return list(_UNIT_OF_STRETCH.finditer(folded)) if "(" in folded else []


def _with_partners_budgets(document: Document, found: list[_Sum]) -> list[_Sum]:
    """„Biudžetas“ in a partner's section is the partner's part of a whole that was said before."""
    owners = [
        label.span.start
        for _, label in document.labels("partners", "implementer")
        if label.separator == "end" or label.value.end - label.value.start <= _LONGEST_LEAD
    ]
    if not owners:
        return found
    kept: list[_Sum] = []
    whole: _Sum | None = None
    for read in sorted(found, key=lambda read: read.mention.span):
        if read.kinds == ("total",) and read.score is Score.LABEL and read.rule == "funding.label":
            at = bisect_left(owners, read.mention.span.start) - 1
            if whole is None:
                whole = read
            elif (
                at >= 0
                and owners[at] > whole.mention.span.end
                and read.mention.value.currency == whole.mention.value.currency
                and read.mention.value.amount < whole.mention.value.amount
            ):
                kept.append(read._replace(kinds=("part",), rule="funding.partner"))
                continue
        kept.append(read)
    return kept


def _stretches(
    document: Document, tables: Sequence[_Table], of_money: set[int]
) -> Iterator[tuple[Span, Block, bool, Sequence[Block]]]:
    """Sentences, rows and items that sums are looked for in, and the blocks above that may lead to them.

    A block of sums alone is read together with the short line above it, which names them.
    """
    blocks = document.blocks
    tabular = {block.index for table in tables for block in (table.header, *table.rows)}
    first = 0
    for index in sorted(of_money):
        if index >= len(blocks) or index in tabular or blocks[index].kind is BlockKind.CLUTTER:
            continue
        block, above = blocks[index], _above(blocks, first, index, tabular)
        previous = next(
            (blocks[at] for at in range(index - 1, -1, -1) if blocks[at].kind is not BlockKind.CLUTTER), None
        )
        first = index + 1
        if previous is not None and previous.index not in tabular and _names_the_sums_of(document, previous, block):
            yield Span(previous.body.start, block.body.end), block, True, above
        elif block.kind is BlockKind.ROW:
            yield block.body, block, False, above
        else:
            for sentence in document.sentences(block.body):
                yield sentence, block, False, above
                above = []


def _above(blocks: Sequence[Block], first: int, index: int, tabular: set[int]) -> list[Block]:
    """The blocks without money between two with, from the lower up to the first that is no item or row."""
    above: list[Block] = []
    for at in range(index - 1, first - 1, -1):
        block = blocks[at]
        if block.kind is BlockKind.CLUTTER or at in tabular:
            continue
        above.append(block)
        if block.kind not in _LISTED:
            break
    return above


def _names_the_sums_of(document: Document, previous: Block, block: Block) -> bool:
    """`block` opens with a sum or a bare number and the line before has none and ends open."""
    line = document.text.normal[previous.body.start : previous.body.end]
    if previous.kind is BlockKind.ROW or len(line) > _LONGEST_LEAD or line.endswith((".", ";", ",")):
        return False
    if _mentions_in(document, previous.span):
        return False
    if block.kind is BlockKind.ROW and amount_in_cell(document, block.cells[0]) is None:
        return False
    sums = _mentions_in(document, block.body)
    if sums:
        between = document.text.folded[block.body.start : sums[0].span.start]
        return len(between) <= 12 and (block.body.end - sums[-1].span.end <= 30 or bool(previous.labels))
    labelled = any(label.field in _KINDS and label.value.end <= label.value.start for label in previous.labels)
    return labelled and _BARE_NUMBER.fullmatch(document.text.normal, *block.body) is not None


def _mentions_in(document: Document, span: Span) -> list[Mention[Amount]]:
    return list(mentions_in(document.mentions(find_amounts), span))


# One stretch -----------------------------------------------------------------------------


def _opens_with_payer(document: Document, span: Span) -> bool:
    """A line of a list without marks: a sum beside its payer and little else."""
    return span.end - span.start <= _LONGEST_LEAD and bool(_mentions_in(document, span))


def _sums_of(document: Document, span: Span, block: Block, lead: int) -> tuple[list[_Sum], int]:
    """The sums of a sentence or row, and what it says of those that follow."""
    near = _labels_near(document, block, span)
    labels = [
        (label, ("spent",) if _adds_up_spending(document, block, label, span) else _KINDS[label.field])
        for label in near
        if label.field in _KINDS and span.contains(label.span) and not _is_anothers(document, label)
    ]
    mentions = _mentions_in(document, span)
    if labels:
        mentions = sorted([*mentions, *_bare_numbers(document, labels, mentions)], key=lambda mention: mention.span)
    mentions = _in_one_currency(_with_unmarked(document, span, mentions))
    opens = _opens_lead(document, span)
    if not mentions:
        return [], opens or lead
    opening = _lead_that_opens(document, span)
    heads = [label.span for label, _ in labels if label.separator != "none"]
    cues = _cues(document, span, [*heads, opening] if opening else heads)
    beside = lead or (_PAYERS if opening or _has_lead_label(document, near, span) else _NO_LEAD)
    sums = list(_decide(_Stretch(document, span, mentions, labels, cues, beside)))
    if document.text.normal[span.start : span.end].rstrip().endswith(":"):
        return sums, _SHARES
    return sums, opens or (lead if block.kind in (BlockKind.ITEM, BlockKind.ROW) or lead is _PAYERS else _NO_LEAD)


def _adds_up_spending(document: Document, block: Block, label: Label, span: Span) -> bool:
    """„VISO 14.000“ under rows of „Lėšų panaudojimas“, „Iš viso 900 Eur.“ behind „išleidome taip: …“."""
    if block.kind is BlockKind.PARAGRAPH and label.field == "funding_total":
        return _closes_spending(document, block, span)
    if block.kind is not BlockKind.ROW or len(block.cells) > 2 or label.field != "funding_total" or not block.index:
        return False
    if document.text.folded[label.span.start : label.span.end] not in _ANYTHINGS_SUMS:
        return False
    at = block.index - 1
    while at and document.blocks[at].kind in (BlockKind.ROW, BlockKind.CLUTTER):
        at -= 1
    head = document.blocks[at]
    if at == block.index - 1 or head.body.end - head.body.start > _LONGEST_LEAD:
        return False
    return _USE_OF_MONEY.search(document.text.folded, *head.body) is not None


def _closes_spending(document: Document, block: Block, span: Span) -> bool:
    """The sentence adds up what the sentence before it listed as spent."""
    before = document.sentence_at(max(block.body.start, span.start - 2))
    return (
        before is not None
        and before.end <= span.start
        and document.text.folded.startswith(_ANYTHINGS_SUMS, span.start)
        and _SPENT_ON.search(document.text.folded, *before) is not None
    )


def _adds_up_anything(document: Document, label: Label) -> bool:
    """„Iš viso 219“ adds up whatever stands above, and that may be no money."""
    written = document.text.folded[label.span.start : label.span.end]
    return written in _ANYTHINGS_SUMS and not _adds_up_payers(document, label)


def _adds_up_payers(document: Document, label: Label) -> bool:
    """„IŠ VISO   14 645“ in a row under rows of payers and their shares."""
    row = document.block_at(label.span.start)
    if row is None or row.kind is not BlockKind.ROW or len(row.cells) != _CELLS_OF_SHARE:
        return False
    rows = 0
    for at in range(row.index - 1, -1, -1):
        above = document.blocks[at]
        if above.kind is not BlockKind.ROW or len(above.cells) != _CELLS_OF_SHARE:
            break
        if not any(label.opens and label.field in ("funding_part", "funding_own") for label in above.labels):
            return False
        rows += 1
    return rows > 0


def _bare_numbers(
    document: Document, labels: Sequence[tuple[Label, tuple[str, ...]]], mentions: Sequence[Mention[Amount]]
) -> Iterator[Mention[Amount]]:
    """`Skirta suma, Lt 6500`: a label of money makes a bare number a sum."""
    for label, _ in labels:
        start = label.value.start
        if label.value.end <= start and label.separator in ("end", "colon", "cell"):
            following = document.block_at(label.span.start)
            after = (
                document.blocks[following.index + 1]
                if following and following.index + 1 < len(document.blocks)
                else None
            )
            if after is None:
                continue
            start = after.body.start
        elif label.separator == "none" and not label.unit:
            continue
        if not label.unit and _adds_up_anything(document, label):
            continue
        number = _BARE_NUMBER.match(document.text.normal, start)
        if number is None:
            continue
        near = mentions_in(mentions, Span(number.start() - 60, number.end() + 60))
        if any(mention.span.overlaps(Span(*number.span())) for mention in near):
            continue
        rest = document.text.normal[number.end() : number.end() + 3].strip(" ")
        if rest[:1] not in ("", "\n", ".", ";", ",", "(", "\t", "|", "/"):
            continue
        amount = read_amount(document.text, Span(*number.span()))
        if amount is not None and amount.amount >= 10 and not (1990 <= amount.amount <= 2040):
            yield Mention(Span(*number.span()), amount)


def _with_unmarked(document: Document, span: Span, mentions: list[Mention[Amount]]) -> list[Mention[Amount]]:
    """`skyrė 9 000 eurų, dar pusantro tūkstančio – rajonas`: numbers whose currency was said before them."""
    folded = document.text.folded
    unit = _UNIT_OF_STRETCH.search(folded, *span) if document.kept(_units) else None
    currency = _currency_word(unit.group("unit")) if unit else None
    at = unit.end() if unit else span.end
    for mention in mentions:
        if mention.value.currency is not None:
            currency, at = (currency, at) if currency and at < mention.span.end else (None, mention.span.end)
            break
    if at >= span.end:
        return mentions
    found: list[Mention[Amount]] = []
    for verb in phrase_words("funding", "markers", "before_unmarked").finditer(document.text, at, span.end):
        number = _UNMARKED.match(folded, verb.end(), span.end)
        if number is None:
            continue
        place = Span(*number.span("number"))
        value = _number_at(document, place)
        if value is None:
            continue
        at = bisect_left(mentions, value.span.end, key=lambda mention: mention.span.start)
        if at and mentions[at - 1].span.end > value.span.start:
            continue
        if value.value < 10 or not _CLOSES_UNMARKED.match(folded, value.span.end, span.end):
            continue
        code = currency or (mentions[at - 1].value.currency if at else None)
        if code is not None:
            found.append(Mention(value.span, Amount(Decimal(value.value), code)))
    return sorted([*mentions, *found], key=lambda mention: mention.span) if found else mentions


def _in_one_currency(mentions: list[Mention[Amount]]) -> list[Mention[Amount]]:
    """`7 tūkst., savivaldybė – 2 tūkst. eurų`: the currency said of one sum is that of the others."""
    said = {mention.value.currency for mention in mentions}
    if len(said) != 2 or None not in said:
        return mentions
    (currency,) = said - {None}
    return [
        mention if mention.value.currency else Mention(mention.span, mention.value._replace(currency=currency))
        for mention in mentions
    ]


def _number_at(document: Document, place: Span) -> Mention[int] | None:
    """The whole number, in digits or words, that begins at a place."""
    for recognise in (find_digit_numbers, find_number_words):
        numbers = document.mentions(recognise)
        at = bisect_left(numbers, place.start, key=lambda mention: mention.span.start)
        if at < len(numbers) and numbers[at].span.start == place.start:
            return numbers[at]
    return None


def _cues(document: Document, span: Span, heads: Iterable[Span]) -> list[Cue]:
    """Words that say what a sum is, in order, without those that belong to a longer phrase."""
    found = _SAID_OF_SUMS.find(document.text, *span)
    if all(cue.kind == _NEUTRAL for cue in found):
        return []
    found += [Cue(*head, _NEUTRAL) for head in heads]
    kept: list[Cue] = []
    taken_to = covered_to = span.start
    for cue in sorted(found, key=lambda cue: (cue.start, -cue.end, cue.kind != _NEUTRAL, cue.kind)):
        if cue.kind == _NEUTRAL:
            taken_to = max(taken_to, cue.end)
        elif cue.start >= taken_to and cue.end > covered_to:
            kept.append(cue)
        covered_to = max(covered_to, cue.end)
    return kept


def _lead_of(document: Document, above: Sequence[Block]) -> int:
    """What the nearest of the blocks above a sum that says anything of it says."""
    for block in above:
        words = block.body if block.kind is BlockKind.ROW else document.sentences(block.body)[-1]
        if opens := _opens_lead(document, words):
            return opens
    return _NO_LEAD


def _opens_lead(document: Document, span: Span) -> int:
    """What a heading or lead-in says of the sums under it: „Lėšos:“, „Iš jų:“."""
    words = document.text.folded[span.start : span.end].strip(' :-."')
    if len(words) > _LONGEST_LEAD:
        return _NO_LEAD
    ends_open = document.text.normal[span.start : span.end].rstrip().endswith(":")
    if ends_open and phrases("funding", "markers", "shares").search(words, max(0, len(words) - 12)):
        return _SHARES
    leads = folded_set("funding", "markers", "leads")
    return _PAYERS if words in leads or (ends_open and words.endswith(tuple(leads))) else _NO_LEAD


def _lead_that_opens(document: Document, span: Span) -> Span | None:
    """„Kiti finansavimo šaltiniai (nurodyti sumą):“ at the beginning of a stretch."""
    head = _HEAD_OF_SUMS.match(document.text.folded, *span) if ":" in document.text.folded[slice(*span)] else None
    if head is None or head["words"] not in folded_set("funding", "markers", "leads"):
        return None
    return Span(*head.span())


def _labels_near(document: Document, block: Block, span: Span) -> list[Label]:
    """The labels in a stretch or shortly before it, those of the block before included."""
    near: list[Label] = []
    for other in document.blocks[max(0, block.index - 1) : block.index + 1]:
        if not other.labels:
            continue
        first = bisect_left(other.labels, span.start - _LEAD_REACHES, key=lambda label: label.span.start)
        last = bisect_left(other.labels, span.end, key=lambda label: label.span.start)
        near += other.labels[first:last]
    return near


def _is_anothers(document: Document, label: Label) -> bool:
    """„Programos „Kultūra“ biudžetas“: the money of a programme that has a name; a price by itself."""
    words = document.text.folded[label.span.start : label.span.end]
    return words == "kaina" or (words.startswith(("programos", "fondo", "konkurso")) and '"' in words)


def _has_lead_label(document: Document, near: Sequence[Label], span: Span) -> bool:
    """The stretch is labelled as one of sums beside their payers, or opens behind such a label."""
    leads = folded_set("funding", "markers", "leads")
    return any(
        label.separator != "none"
        and label.value.end > span.start
        and (label.field == "funders" or document.text.folded[label.span.start : label.span.end] in leads)
        for label in near
    )


class _Stretch:
    """A sentence, item or row with its sums and the words that speak of them.

    Attributes:
        before: for each sum the words from the one before it, or from the beginning.
        after: for each sum the words behind it that can speak of it.
    """

    __slots__ = ("_cue_starts", "after", "before", "cues", "document", "labels", "lead", "mentions", "span")

    def __init__(
        self,
        document: Document,
        span: Span,
        mentions: Sequence[Mention[Amount]],
        labels: Sequence[tuple[Label, tuple[str, ...]]],
        cues: Sequence[Cue],
        lead: int,
    ) -> None:
        self.document, self.span, self.mentions = document, span, mentions
        self.labels, self.cues, self.lead = labels, cues, lead
        self._cue_starts = [cue.start for cue in cues]
        self.before: list[Span] = []
        self.after: list[Span] = []
        end = span.start
        for index, mention in enumerate(mentions):
            self.before.append(Span(end, max(end, mention.span.start)))
            following = mentions[index + 1] if index + 1 < len(mentions) else None
            self.after.append(_after(document, span, mention, following, labels))
            end = mention.span.end

    def cues_in(self, start: int, end: int) -> Sequence[Cue]:
        first = bisect_left(self._cue_starts, start)
        return self.cues[first : bisect_left(self._cue_starts, end, first)]


def _decide(stretch: _Stretch) -> Iterator[_Sum]:
    """What each sum of the stretch is; prices and other people's money are left out at the end."""
    folded = stretch.document.text.folded
    shares_from = stretch.span.start
    if stretch.lead is not _SHARES:
        shares_from = _shares_from(stretch.document, stretch.span, stretch.mentions)
    sums: list[_Sum] = []
    for index, mention in enumerate(stretch.mentions):
        if index and _is_twin(folded, stretch.mentions[index - 1], mention):
            sums.append(sums[-1]._replace(mention=mention))
        else:
            sums.append(_decided(stretch, index, sums, shares=mention.span.start >= shares_from))
    # „5 000 Eur valstybės ir 1 000 Eur savivaldybės skyrė“: the verb behind speaks of both.
    for index in range(len(sums) - 2, -1, -1):
        following = sums[index + 1]
        if not sums[index].kinds and following.cue and following.cue.start > following.mention.span.end:
            sums[index] = sums[index]._replace(kinds=following.kinds, cue=following.cue)
    yield from _of_the_project(stretch, sums)


def _of_the_project(stretch: _Stretch, sums: Sequence[_Sum]) -> Iterator[_Sum]:
    """Those sums that are no price and nobody else's money, nor a share of such a sum."""
    left_out = False
    expenses = _expenses_from(stretch)
    for index, read in enumerate(sums):
        if not read.kinds or read.mention.span.start >= expenses:
            continue
        if left_out and read.kinds == ("part",):
            continue  # a share of a price
        before = stretch.before[index]
        if read.score is Score.LABEL and read.cue is not None:
            before = Span(read.cue.end, max(read.cue.end, before.end))
            left_out = phrase_words("funding", "exclude", "persons").search(stretch.document.text, *before) is not None
        else:
            left_out = _not_the_projects(stretch.document, stretch.span.start, before, stretch.after[index], read.cue)
        if not left_out:
            yield read._replace(payer=None) if read.kinds == ("total",) else read


def _expenses_from(stretch: _Stretch) -> int:
    """Where a list of what was paid for begins: several sums, each behind its purpose, behind „panaudota:“."""
    folded = stretch.document.text.folded
    spent = _SPENT_ON.search(folded, *stretch.span) if ":" in folded[stretch.span.start : stretch.span.end] else None
    if spent is not None:
        first = next(
            (at for at, m in enumerate(stretch.mentions) if m.span.start >= spent.end()), len(stretch.mentions)
        )
        if len(stretch.mentions) - first > 1:
            before = Span(spent.end(), stretch.mentions[first].span.start)
            purpose = any(map(str.isalpha, folded[before.start : before.end]))
            if purpose and payer_of(stretch.document, before, stretch.after[first]) is None:
                return spent.end()
    return stretch.span.end + 1


def _decided(stretch: _Stretch, index: int, earlier: Sequence[_Sum], *, shares: bool) -> _Sum:
    """What one sum is: its label first, then the nearest words, then its payer, then the sum it is joined to."""
    folded = stretch.document.text.folded
    before, after = stretch.before[index], stretch.after[index]
    label = _label_of(stretch.labels, before)
    # What was said behind the sum before is not said of this one.
    said = earlier[-1].cue.end if earlier and earlier[-1].cue else 0
    local = stretch.cues_in(max(before.start, said), before.end)
    if label is not None and (
        label[0].separator != "none" or label[0].unit or not any(cue.kind != "weak_total" for cue in local)
    ):
        return _labelled(stretch, index, label, after)
    payer = payer_of(stretch.document, before, after) or _giver_of_more(stretch.document, before)
    read = _Sum(stretch.mentions[index], payer=payer)
    behind = stretch.cues_in(after.start, after.end)
    paid = _paid_by_oneself(stretch.document, before, after, (*local, *behind)) if label is None else None
    if paid is not None:
        return read._replace(kinds=("own",), cue=paid, payer=payer if _is_own(read) else None)
    read = _share(read, local, behind) if shares else _told(read, local, behind)
    if read.kinds == ("own",) and payer and _is_of_its_own(stretch, read) and _NEVER_ONESELF.search(payer.folded):
        return read._replace(kinds=("part",))  # „iš savo biudžeto pridėjo savivaldybė“
    if stretch.lead and payer is not None and read.cue and "," in folded[payer.span.end : read.cue.start]:
        return read._replace(kinds=("part",), cue=payer.span)  # „Lėšos: fondas, finansuojamas iš …, – 500 Eur“
    if read.kinds:
        return read
    # „skyrė“ is said once for all that follow, under a label too.
    given = bool(earlier) and earlier[-1].kinds == ("granted",)
    if given and earlier[-1].score is Score.LABEL:
        given = _GAVE.search(folded, stretch.span.start, earlier[-1].mention.span.start) is not None
    if earlier and (given or not stretch.lead) and not (payer and payer.with_money):
        read = _joined(folded, before, earlier[-1], read)
    return read if read.kinds else _beside_payer(stretch, index, earlier, read)


def _is_of_its_own(stretch: _Stretch, read: _Sum) -> bool:
    """„Iš savo biudžeto“ is of whoever pays; „nuosavos lėšos“ are of those who carry the project out."""
    return read.cue is not None and stretch.document.text.folded.startswith(("savo", "is savo"), read.cue.start)


def _giver_of_more(document: Document, before: Span) -> Payer | None:
    """„o savivaldybė – sklypą ir 500 Eur“: who gave a thing besides the money."""
    more = (
        _SOMETHING_AND.search(document.text.folded, *before) if " - " in document.text.folded[slice(*before)] else None
    )
    if more is None or more.end() != before.end:
        return None
    name = Span(before.start, document.text.folded.index("-", more.start()) + 1)
    return payer_of(document, name, Span(name.end, name.end))


def _beside_payer(stretch: _Stretch, index: int, earlier: Sequence[_Sum], read: _Sum) -> _Sum:
    """A sum of which nothing is said but who pays it: a share, or the writer's own."""
    payer, before = read.payer, stretch.before[index]
    document = stretch.document
    if payer is None or not (
        stretch.lead
        or _is_joined_share(earlier)
        or _stands_beside(stretch, index, payer)
        or (
            earlier
            and _EACH.search(document.text.folded, max(before.start, before.end - 8), before.end)
            and _is_from_a_payer(document, before, stretch.after[index])
        )
    ):
        if stretch.lead and _FEES_ALONE.search(document.text.folded, before.start, before.end):
            return read._replace(kinds=("own",), cue=read.mention.span)
        gifts = stretch.lead or _is_joined_share(earlier)
        if gifts and _GIFTS_BEFORE.search(document.text.folded, before.start, before.end):
            return read._replace(kinds=("part",), cue=read.mention.span)
        if stretch.lead and _LEADS_TO_SUM.search(stretch.document.text.folded, before.start, before.end):
            return read._replace(kinds=("part",), cue=read.mention.span)
        return read
    own = _is_bare_implementer(payer)
    return read._replace(kinds=("own" if own else "part",), cue=payer.span, rule="funding.source")


def _joined(folded: str, before: Span, earlier: _Sum, read: _Sum) -> _Sum:
    """A sum that „ir“ or a comma joins to the one before it is of the same kind, from another payer."""
    start = before.start
    if earlier.cue and earlier.cue.end > start:
        comma = folded.find(",", earlier.cue.end, before.end)
        start = comma if comma > 0 else before.end
    if earlier.payer and earlier.payer.span.start >= start:
        start = min(earlier.payer.span.end, before.end)
    if earlier.kinds in ((), ("total",)) or not _only_joins(folded, Span(start, before.end), read.payer):
        return read
    kinds = earlier.kinds
    if read.payer is not None and (kinds == ("own",) or _is_bare_implementer(read.payer)):
        kinds = ("own",) if _is_bare_implementer(read.payer) else ("part",)
    return read._replace(kinds=kinds, cue=earlier.cue)


def _stands_beside(stretch: _Stretch, index: int, payer: Payer) -> bool:
    """`Savivaldybės lėšos: 500 Eur`: the line says nothing but who pays and how much."""
    folded = stretch.document.text.folded
    before = stretch.before[index].start
    between = _IN_BRACKETS_OR_YEAR.sub("", folded[before : min(payer.span.start, before + _LEAD_REACHES)])
    opens = not between.strip(' "-+•·*,;')
    if not opens or not phrases("funding", "payers", "public").search(payer.folded):
        return False
    after = stretch.after[index]
    rest = _IN_BRACKETS_OR_YEAR.sub("", folded[after.start : after.end]).strip(" .,;")
    return payer.with_money or not rest


def _shares_from(document: Document, span: Span, mentions: Sequence[Mention[Amount]]) -> int:
    """Where the shares of a sum begin: behind „iš jų“, or behind the colon or bracket after the sum."""
    folded = document.text.folded
    marker = phrase_words("funding", "markers", "shares").search(document.text, *span)
    places = [marker.start()] if marker else []
    if len(mentions) > 1:
        first = mentions[0].span
        opening = _COLON_OR_BRACKET.match(folded, first.end)
        inside = opening is not None and ")" not in folded[opening.end() : mentions[1].span.start]
        if (
            opening
            and inside
            and opening.end() <= mentions[1].span.start
            and not _is_twin(folded, mentions[0], mentions[1])
        ):
            places.append(opening.end())
    return min(places, default=span.end + 1)


def _is_twin(folded: str, first: Mention[Amount], second: Mention[Amount]) -> bool:
    """The same sum in another currency right behind: `412.680,40 Lt (119.520,51 Eur)`."""
    between = folded[first.span.end : second.span.start]
    if (
        len(between) > 14
        or _TWIN_GAP.fullmatch(between) is None
        or None in (first.value.currency, second.value.currency)
    ):
        return False
    if first.value.currency == second.value.currency:  # „1,3 mln. eurų (tiksliai 1 312 450,12 Eur)“
        exact = abs(first.value.amount - second.value.amount) * 50 < first.value.amount
        return exact and "(" in between
    return True


def _after(
    document: Document,
    span: Span,
    mention: Mention[Amount],
    following: Mention[Amount] | None,
    labels: Sequence[tuple[Label, tuple[str, ...]]],
) -> Span:
    """The words behind a sum that can speak of it: to the end of its clause where another sum follows."""
    end = span.end
    if following is not None:
        end = following.span.start
        begin = mention.span.end
        if _IN_APPOSITION.search(document.text.folded, max(span.start, mention.span.start - 24), mention.span.start):
            begin = min(end, begin + 2)
        clause = _CLAUSE_END.search(document.text.folded, begin, end)
        if clause is not None and _RELATIVE.match(document.text.folded, clause.start(), end):
            clause = _CLAUSE_END.search(document.text.folded, clause.end() + 1, end)
        if clause is not None and clause.start() > mention.span.end + 1:
            end = clause.start()
        elif clause is not None:
            bracket = _OWN_BRACKET.match(document.text.folded, mention.span.end, end)
            end = bracket.end() if bracket else mention.span.end
    at = bisect_left(labels, mention.span.end, key=lambda pair: pair[0].span.start)
    if at < len(labels):
        end = min(end, labels[at][0].span.start)
    return Span(mention.span.end, max(mention.span.end, end))


def _label_of(labels: Sequence[tuple[Label, tuple[str, ...]]], before: Span) -> tuple[Label, tuple[str, ...]] | None:
    """The label right before a sum."""
    at = bisect_left(labels, before.end, key=lambda pair: pair[0].span.start) - 1
    if at >= 0 and before.contains(labels[at][0].span) and before.end - labels[at][0].span.end <= _NEXT_TO_LABEL:
        return labels[at]
    return None


def _labelled(stretch: _Stretch, index: int, label: tuple[Label, tuple[str, ...]], after: Span) -> _Sum:
    mention, kinds = stretch.mentions[index], label[1]
    payer: Payer | None = None
    if kinds != ("total",) or label[0].separator == "end":  # a whole has no payer
        payer = payer_of(stretch.document, stretch.before[index], after)
    if label[0].separator == "end" and payer is not None and payer.span.start > mention.span.end:
        # „Biudžetas“ over lines of sums and their payers.
        return _Sum(mention, ("part",), payer.span, payer, Score.LABEL, "funding.label")
    if kinds == ("own",) and payer is not None and not _is_implementer(payer.folded):
        kinds = ("part",)
    return _Sum(mention, kinds, label[0].span, payer, Score.LABEL, "funding.label")


def _share(read: _Sum, local: Sequence[Cue], behind: Sequence[Cue]) -> _Sum:
    """A sum behind „iš jų“: a share, unless it is said to be spent, asked for or one's own."""
    for cue in reversed(local):
        if cue.kind in ("spent", "requested", "own"):
            return read._replace(kinds=(cue.kind,), cue=Span(cue.start, cue.end))
        if cue.kind == "part":
            break
    for cue in (*local, *behind):
        if cue.kind == "own":
            return read._replace(kinds=("own",), cue=Span(cue.start, cue.end))
        if cue.kind == "contribution" and _is_own(read):
            return read._replace(kinds=("own",), cue=Span(cue.start, cue.end))
    for cue in behind:
        if cue.kind == "spent" and read.payer is None:  # „iš jų 4 800 Eur panaudota“
            return read._replace(kinds=("spent",), cue=Span(cue.start, cue.end))
    place = read.payer.span if read.payer else read.mention.span
    if read.payer is not None and _is_bare_implementer(read.payer):
        return read._replace(kinds=("own",), cue=place, rule="funding.share")
    return read._replace(kinds=("part",), cue=place, rule="funding.share")


def _told(read: _Sum, local: Sequence[Cue], behind: Sequence[Cue]) -> _Sum:
    """A sum in prose: one's own and shares first, then the nearest word before it, then behind it."""
    own = [cue for cue in (*local, *behind) if cue.kind == "own"]
    if own:
        return read._replace(kinds=("own",), cue=Span(own[-1].start, own[-1].end))
    idle = ("paid",) if read.payer is not None and not _is_implementer(read.payer.folded) else ("paid", "gave")
    local = [cue for cue in local if cue.kind not in idle]
    behind = [cue for cue in behind if cue.kind not in idle]
    strong = [cue for cue in local if cue.kind != "weak_total"] or [cue for cue in behind if cue.kind != "weak_total"]
    given = [cue for cue in local if cue.kind in ("part", "contribution")]
    if not given and not [cue for cue in local if cue.kind != "weak_total"]:
        given = [cue for cue in behind[:1] if cue.kind in ("part", "contribution")]
    if given:
        own_gift = given[-1].kind == "contribution" and _is_own(read)
        return read._replace(kinds=("own" if own_gift else "part",), cue=Span(given[-1].start, given[-1].end))
    if strong:
        near = strong[-1] if strong[-1].end <= read.mention.span.start else strong[0]
        return read._replace(kinds=_KINDS_OF_CUES.get(near.kind, (near.kind,)), cue=Span(near.start, near.end))
    weak = [cue for cue in local if cue.kind == "weak_total"]
    if weak:
        return read._replace(kinds=("total",), cue=Span(weak[-1].start, weak[-1].end))
    return read


def _paid_by_oneself(document: Document, before: Span, after: Span, cues: Sequence[Cue]) -> Span | None:
    """`180 eurų sumetėme patys`, `300 Eur pridėjom savo`: a verb of paying, and who pays is the writer."""
    verb = next((cue for cue in reversed(cues) if cue.kind in ("contribution", "paid", "gave", "part")), None)
    if verb is None:
        return None
    oneself = phrase_words("funding", "markers", "oneself")
    folded = document.text.folded
    clause = max(folded.rfind(sign, before.start, before.end) for sign in ",;:(") + 1
    for words in (Span(max(before.start, clause), before.end), after):
        if words.start <= verb.start < words.end and (said := oneself.search(document.text, *words)):
            who = _NEXT_WORD.match(folded, said.end(), words.end)
            if who is not None and phrases("funding", "payers", "implementers_are_not").fullmatch(who[1]):
                return None  # „padengia patys partneriai“
            return Span(verb.start, verb.end)
    return None


def _is_own(read: _Sum) -> bool:
    return read.payer is None or _is_implementer(read.payer.folded)


def _is_bare_implementer(payer: Payer) -> bool:
    """„draugija“, „mokykla“ without a name: the writer's own."""
    if _FEES_OF_MEMBERS.search(payer.folded):
        return True
    return " " not in payer.folded and _is_implementer(payer.folded)


def _is_implementer(folded_name: str) -> bool:
    if phrases("funding", "payers", "implementers_are_not").search(folded_name):
        return False
    return phrases("funding", "payers", "implementers").search(folded_name) is not None


def _is_joined_share(sums: Sequence[_Sum]) -> bool:
    """A whole or a grant stands earlier in the stretch, so that a sum beside its payer is a share of it."""
    return any(kind in ("total", "part") for other in sums[-_NEAR_SUMS:] for kind in other.kinds)


def _only_joins(folded: str, between: Span, payer: Payer | None) -> bool:
    """Nothing but a conjunction and the payer's name stands between two sums."""
    if payer is not None and payer.span.start >= between.start and payer.span.end <= between.end:
        head = folded[between.start : payer.span.start]
        tail = folded[payer.span.end : between.end]
        if _SOMETHING_AND.fullmatch(tail) and _JOINED.fullmatch(head.removesuffix("o ")):
            return True  # „o savivaldybė – sklypą ir 500 Eur“
        return len(head) + len(tail) < 40 and _JOINED.match(head) is not None
    bare = _IN_BRACKETS_OR_YEAR.sub("", folded[between.start : between.end])
    return _CLAUSE_END.sub("", bare).strip(" ,;()-") in ("", "ir", "bei", "dar", "o")


def _not_the_projects(document: Document, stretch: int, before: Span, after: Span, cue: Span | None) -> bool:
    """A price, a wage, a prize, or the whole money of a call or programme."""
    text, folded = document.text, document.text.folded
    clause = max(folded.rfind(sign, before.start, before.end) for sign in ",;:(") + 1
    start = max(before.start, clause)
    end = min(after.end, after.start + _NEXT_TO_LABEL)
    stop = _PHRASE_END.search(folded, after.start, end)
    end = stop.start() if stop and not folded.startswith("(", stop.start()) else end
    if stop and stop.start() > after.start:
        end = stop.start()
    if _NAMED_PROGRAMMES.search(folded, before.start, before.end):
        return True
    if _PRICE.match(folded, after.start):
        return True
    if _EACH.search(folded, max(start, before.end - 8), before.end) and not (
        _WHICH_GAVE.match(folded, after.start)
        or _EACH_GAVE.match(folded, after.start)
        or _FOR_BILLS.search(folded, max(start, before.end - 16), before.end)
        or _is_from_a_payer(document, before, after)
    ):
        return True
    for found in (*_NOT_OURS.find(text, start, before.end), *_NOT_OURS.find(text, after.start, end)):
        if found.kind != "others" and _is_purpose_or_fee(folded, before, found, cue):
            continue
        if found.kind == "others" or cue is None or not cue.overlaps(Span(found.start, found.end)):
            return True
    if _MANY_PROJECTS.search(folded, after.start, end):
        return True
    many = _MANY_PROJECTS.search(folded, max(stretch, before.end - _LEAD_REACHES), before.end)
    return many is not None and _THIS_PROJECT.search(folded, many.end(), before.end) is None


def _is_from_a_payer(document: Document, before: Span, after: Span) -> bool:
    """„už 1200 eurų iš savivaldybės“: money from somebody, no price."""
    if not _FROM_SOMEBODY.match(document.text.folded, after.start, after.end):
        return False
    payer = payer_of(document, Span(before.end, before.end), after)
    return payer is not None and phrases("funding", "payers", "public").search(payer.folded) is not None


def _is_purpose_or_fee(folded: str, before: Span, found: Cue, cue: Span | None) -> bool:
    """„skyrė 3 000 Eur patalpų nuomai“ gives for a purpose, „iš nario mokesčio“ says where from: no prices."""
    if _FEES_OF_MEMBERS.search(folded, max(0, found.start - 10), found.end):
        return True
    given = cue is not None and cue.start < before.end <= found.start and _GIVEN.match(folded, cue.start)
    return bool(given) and _FOR_A_PURPOSE.fullmatch(folded, found.start, found.end) is not None


# Tables ----------------------------------------------------------------------------------


class _Table(NamedTuple):
    header: Block
    rows: tuple[Block, ...]


def _tables(document: Document) -> Iterator[_Table]:
    """Rows under a header that names columns of money."""
    group: list[Block] = []
    for block in rows_of_tables(document):
        if len(block.cells) < 2:
            continue
        follows = group and group[-1].index + 1 == block.index
        if follows and not (block.gap and _is_header(document, block)):
            group.append(block)
            continue
        yield from _table_of(document, group)
        group = [block]
    yield from _table_of(document, group)


def _table_of(document: Document, group: Sequence[Block]) -> Iterator[_Table]:
    for index, block in enumerate(group):
        if _is_header(document, block):
            if index + 1 < len(group):
                yield _Table(block, tuple(group[index + 1 :]))
            return


def _is_header(document: Document, block: Block) -> bool:
    text = document.text
    if len(block.cells) < 2 or any(map(str.isdigit, text.normal[block.body.start : block.body.end])):
        return False
    if any(cell.end - cell.start > _LONGEST_COLUMN for cell in block.cells):
        return False
    return any(_COLUMNS.find(text, *cell) for cell in block.cells[1:]) and _is_of_money(document, block)


def _is_of_money(document: Document, header: Block) -> bool:
    """The head of a table, the line above it or a cell below it speaks of money; „Planuota“ alone does not."""
    if _OF_MONEY.find(document.text, *header.body):
        return True
    if header.index and _OF_MONEY.find(document.text, *document.blocks[header.index - 1].body):
        return True
    below = document.blocks[header.index + 1] if header.index + 1 < len(document.blocks) else None
    return below is not None and bool(_mentions_in(document, below.body))


def _sums_of_tables(document: Document, tables: Sequence[_Table], found: Sequence[_Sum]) -> Iterator[_Sum]:
    """Totals of tables of money, and the shares of their payers; sums known already are not repeated.

    A lone row is one project's in the results of a call: what it asked for and what it was given.
    """
    known: set[tuple[Decimal, str | None, tuple[str, ...]]] = set()
    for read in found:
        for kinds in ((), read.kinds):
            known.add((read.mention.value.amount, read.mention.value.currency, kinds))
    amounts = {read.mention.value.amount for read in found}
    accounted = _granted_and_not_spent(found)
    for table in tables:
        by_payers = _lists_payers(document, table)
        for row in table.rows:
            is_total = _is_total(document, row)
            own = not by_payers and _is_own_row(row, None)
            lone = len(table.rows) == 1 and not (is_total or by_payers or own)
            if not (is_total or by_payers or own or lone):
                continue
            granted: set[tuple[Decimal, str | None]] = set()
            for read in _sums_of_row(document, table, row, is_total, by_payers or own):
                if lone and read.kinds not in _OF_ONE_PROJECT:
                    continue
                value = read.mention.value
                key = _what_it_says(read, granted, by_payers)
                accounts = is_total and read.kinds == ("spent",) and value.amount in accounted
                if not accounts and (key in known or (value.currency is None and value.amount in amounts)):
                    continue
                if not by_payers:
                    known.add(key)
                yield read


def _granted_and_not_spent(found: Sequence[_Sum]) -> set[Decimal]:
    """The grants that a table can say were spent to the cent."""
    granted, spent = (
        {read.mention.value.amount for read in found if kind in read.kinds} for kind in ("granted", "spent")
    )
    return granted - spent


def _what_it_says(
    read: _Sum, granted: set[tuple[Decimal, str | None]], by_payers: bool
) -> tuple[Decimal, str | None, tuple[str, ...]]:
    """What a sum of a row repeats or not; `granted` holds those that another column of the row calls so.

    What a column calls granted or spent is said even where the same sum was called otherwise.
    """
    amount = (read.mention.value.amount, read.mention.value.currency)
    if read.kinds == ("granted",):
        granted.add(amount)
    return (*amount, read.kinds if by_payers or (read.kinds == ("spent",) and amount in granted) else ())


def _lists_payers(document: Document, table: _Table) -> bool:
    """Every row is a payer: the first column is named so, or its cells are labelled as shares."""
    folded = document.text.folded
    sources = phrases("funding", "tables", "sources")
    if any(sources.search(folded, *cell) for cell in table.header.cells[:2]):
        return True
    labelled = [any(label.field in ("funding_part", "funding_own") for label in row.labels) for row in table.rows]
    return sum(labelled) * 2 >= len(table.rows) or _names_public_payers(document, table)


def _names_public_payers(document: Document, table: _Table) -> bool:
    """Every row but the total opens with the name of who pays, and with no more: „Rietavo savivaldybė“."""
    heads = phrases("funding", "payers", "public")
    named = 0
    for row in table.rows:
        if _is_total(document, row):
            continue
        payer = payer_in_cell(document, row.cells[_first_of_words(document, row)])
        if payer is None or heads.search(payer.folded) is None:
            return False
        named += 1
    return named > 1


def _is_total(document: Document, row: Block) -> bool:
    first = row.cells[_first_of_words(document, row)]
    written = document.text.folded[first.start : first.end].strip(" :.-")
    return written in folded_set("funding", "tables", "totals") or written.startswith(_TOTAL_OF)


def _first_of_words(document: Document, row: Block) -> int:
    """The first cell that is no number of a row."""
    numbered = len(row.cells) > 2 and _ROW_NUMBER.fullmatch(document.text.normal, *row.cells[0])
    return 1 if numbered else 0


def _sums_of_row(document: Document, table: _Table, row: Block, is_total: bool, by_payers: bool) -> Iterator[_Sum]:
    text = document.text
    header = table.header.cells
    cells = row.cells[_first_of_words(document, row) + 1 :]
    # Cells left empty at the left end shift a row: columns are counted from the right.
    # So does an empty first cell of the header, in a table whose columns were kept by spaces.
    columns = header[len(header) - len(cells) :] if len(cells) <= len(header) else ()
    for at, cell in enumerate(cells):
        amount = amount_in_cell(document, cell)
        if amount is None or not amount.amount:
            continue
        column = columns[at] if columns else None
        if column is not None and amount.currency is None and _OF_PERCENT.search(text.folded, *column):
            continue
        if amount.currency is None and column is not None:
            amount = amount._replace(currency=_currency_word(text.folded[column.start : column.end]))
        kinds, payer = _kind_of_column(document, table, column)
        if by_payers and not is_total:
            payer = payer_in_cell(document, row.cells[_first_of_words(document, row)])
            # „Lėšų panaudojimas“ above says nothing of whose a row is, a column „Panaudota“ does.
            spent = kinds == ("spent",) and column is not None and _is_of_spending(document, column)
            if not spent and _is_own_row(row, payer):
                kinds = ("own",)
            elif kinds == ("total",):
                kinds = ("part",)
        yield _Sum(Mention(cell, amount), kinds, column, payer, Score.LABEL, "funding.table")


def _is_of_spending(document: Document, column: Span) -> bool:
    return phrases("funding", "tables", "spending").search(document.text.folded, *column) is not None


def _is_own_row(row: Block, payer: Payer | None) -> bool:
    if any(label.field == "funding_own" for label in row.labels):
        return True
    return payer is not None and _is_bare_implementer(payer)


def _kind_of_column(document: Document, table: _Table, column: Span | None) -> tuple[tuple[str, ...], Payer | None]:
    """What the total of a column is: planned, spent, a payer's share."""
    folded = document.text.folded
    before = document.blocks[table.header.index - 1] if table.header.index else None
    if column is not None:
        for group, kind in (("planned", "total"), ("spending", "spent")):
            if phrases("funding", "tables", group).search(folded, *column):
                return (kind,), None
        for kind in ("requested", "granted", "own"):
            if phrases("funding", "cues", kind).search(folded, *column):
                return (kind,), None
        payer = payer_in_cell(document, column)
        if payer is not None:
            return ("part",), payer
    places = [table.header.cells[0], *([before.body] if before else [])]
    spending = any(phrases("funding", "tables", "spending").search(folded, *place) for place in places)
    planned = any(phrases("funding", "tables", "planned").search(folded, *place) for place in places)
    return ("spent" if spending and not planned else "total",), None


def _currency_word(folded: str) -> str | None:
    if _EURO.search(folded):
        return "EUR"
    return "LTL" if _LITAS.search(folded) else None


# The record ------------------------------------------------------------------------------


def _candidates(document: Document, found: Sequence[_Sum]) -> Iterator[Candidate]:
    """One candidate for each sum and kind: labels before prose, one with its payer before one without."""
    units = {label.span: label.unit for _, label in document.labels(*_KINDS) if label.unit}
    of_report = _currency_of_report(document) if any(read.mention.value.currency is None for read in found) else None
    exact = _exact_amounts(found)
    payers: dict[tuple[Decimal, str, str], set[str | None]] = {}
    kept: list[Candidate] = []
    for read in sorted(found, key=lambda read: (-read.score, read.payer is None, read.mention.span)):
        value = read.mention.value
        of_label = _currency_word(units.get(read.cue, "")) if read.cue else None
        currency = value.currency or of_label or _currency_above(document, read) or of_report
        if currency is None or _is_rounded(document, read, exact):
            continue
        payer = _full_name(document, read.payer.name) if read.payer else None
        for kind in read.kinds:
            given = payers.setdefault((value.amount, currency, kind), set())
            if payer in given or None in given or (given and payer is None):
                continue
            given.add(payer)
            kept.append(_candidate(read, value.amount, currency, kind, payer))
    return iter(sorted(kept, key=lambda candidate: candidate.span))


def _currency_above(document: Document, read: _Sum) -> str | None:
    """The currency of a heading like „LĖŠOS (Eur)“ over a sum without one."""
    block = document.block_at(read.mention.span.start)
    if block is None:
        return None
    for other in reversed(document.blocks[max(0, block.index - _HEADS_REACH) : block.index]):
        if other.body.end - other.body.start > _NEXT_TO_LABEL:
            return None
        line = document.text.folded[other.body.start : other.body.end]
        if not any(map(str.isdigit, line.lstrip("0123456789. "))) and (currency := _currency_word(line)):
            return currency
    return None


def _full_name(document: Document, name: str) -> str:
    """„ministerija“ as the only ministry that the text names; others as they are."""
    if " " in name or fold(name) not in _KINDS_OF_PAYERS:
        return name
    named = document.kept(_names_by_kind).get(fold(name), set())
    return next(iter(named)) if len(named) == 1 else name


def _names_by_kind(document: Document) -> dict[str, set[str]]:
    """The names of several words that the text gives, by their last, folded: „ministerija“."""
    named: dict[str, set[str]] = {}
    for mention in document.mentions(find_organisations):
        before, _, kind = mention.value.name.rpartition(" ")
        if before and (folded := fold(kind)) in _KINDS_OF_PAYERS:
            named.setdefault(folded, set()).add(mention.value.name)
    return named


def _exact_amounts(found: Iterable[_Sum]) -> dict[tuple[tuple[str, ...], str | None], list[Decimal]]:
    """The sums that are no round thousands, in order, by kind and currency."""
    exact: dict[tuple[tuple[str, ...], str | None], list[Decimal]] = {}
    for read in found:
        if read.mention.value.amount % 1000:
            exact.setdefault((read.kinds, read.mention.value.currency), []).append(read.mention.value.amount)
    for amounts in exact.values():
        amounts.sort()
    return exact


def _is_rounded(
    document: Document, read: _Sum, exact: Mapping[tuple[tuple[str, ...], str | None], Sequence[Decimal]]
) -> bool:
    """„230 tūkst. eurų“ where the text has 230 145,20 Eur of the same kind."""
    value = read.mention.value
    if not value.amount or value.amount % 1000:
        return False
    if not (value.approximate or _SCALED.search(document.text.folded, *read.mention.span)):
        return False
    amounts = exact.get((read.kinds, value.currency), ())
    at = bisect_left(amounts, value.amount)
    return any(abs(amount - value.amount) * 100 < value.amount for amount in amounts[max(0, at - 1) : at + 1])


def _candidate(read: _Sum, amount: Decimal, currency: str, kind: str, payer: str | None) -> Candidate:
    parts = {"amount": read.mention.span, "currency": read.mention.span}
    if read.cue is not None:
        parts["kind"] = read.cue
    if read.payer is not None:
        parts["source"] = read.payer.span
    value = {"amount": amount, "currency": currency, "kind": kind, "source": payer}
    return Candidate("funding", value, read.mention.span, read.score, read.rule, parts)


def _currency_of_report(document: Document) -> str | None:
    """The euro for a report of 2015 or later; before, a sum without a currency can be either."""
    years = [
        int(year.group())
        for _, label in document.labels("period", "period_start", "period_end")
        for year in _YEAR.finditer(document.text.folded, *label.value)
    ]
    if not years:
        programmes = {
            at for match in _PROGRAMME_YEARS.finditer(document.text.folded) for at in (match.start(), match.end())
        }
        years = [
            int(year.group())
            for year in _YEAR.finditer(document.text.folded)
            if not programmes.intersection((year.start(), year.end(), year.end() + 3, year.end() + 4))
        ]
    common = Counter(years).most_common(1)
    return "EUR" if common and common[0][0] >= _EURO_SINCE else None


RULES: tuple[Rule, ...] = (Rule(read_funding),)
