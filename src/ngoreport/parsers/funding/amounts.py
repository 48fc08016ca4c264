"""Which numbers of a stretch are sums, with a currency beside them or without?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention, mentions_in
from ngoreport.lithuanian.money import Amount, find_amounts, read_amount
from ngoreport.lithuanian.numbers import find_digit_numbers, find_number_words
from ngoreport.parsers.funding.currency import UNIT_AT_END, UNIT_OF_STRETCH, currency_word, units_in_brackets
from ngoreport.parsers.funding.labels import adds_up_anything
from ngoreport.parsers.values import amount_in_cell, rows_of_tables

BARE_NUMBER = pattern_of(r"[0-9][0-9 .,']{0,18}[0-9]|[0-9]")
_UNMARKED = pattern_of(
    r"\s{0,2}[:-]?\s{0,2}(?:(?:net|tik|apie|dar|viso|is viso|beveik) )?(?P<number>[0-9a-z])(?<![\w.,][0-9a-z])"
)
# „likusius 750 – kelionei į Alytų“ is what was paid for, „dar 750 – rajonas“ who pays.
_CLOSES_UNMARKED = pattern_of(
    r"\s{0,2}(?:[,;)]|\.(?!\d)|$|\s-\s(?!\w{3,20}(?:ui|iai|ei|ams|oms|ems|ims|iams)\b)|(?:skyre|pridejo|ir|bei|o)\s)"
)
_NUMBER_GIVEN = pattern_of(
    r"[:,(]\s(?:dar\s|o\s)?(?P<number>\d[\d ]{0,8}\d)\s(?:dave|skyre|pridejo|prisidejo|paaukojo|sudejo)(?!\w)"
)
_PAYER_AND_NUMBER = pattern_of(
    r"\so\s(?:[^\s,.;:\d()]{2,20}\s){0,5}"
    r"(?:savivaldybe|taryba|ministerija|fondas|seniunija|departamentas|agentura|bendrove|remejai)\s-\s"
    r"(?P<number>\d[\d ]{0,8}\d)(?=[.,;)]|$)"
)
# „Skirta suma (Eur): 2000“ tells no year.
_NAMES_CURRENCY = pattern_of(r"\b(?:eur|lt)|€")
_WORDS_AND_NUMBER = 2
_SMALLEST_SUM = 10
_TWIN_GAP = pattern_of(r"\s{0,2}(?:\(|/|=|-|arba|t\. ?y\.)?\s{0,2}(?:arba|t\. ?y\.|apie|tiksliai|tiksli suma)?\s{0,2}")


def amounts_in(document: Document, span: Span) -> list[Mention[Amount]]:
    """The numbers of a span that are sums by themselves, by their currency or their shape."""
    return list(mentions_in(document.mentions(find_amounts), span))


def bare_numbers(
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
        if not label.unit and adds_up_anything(document, label):
            continue
        number = BARE_NUMBER.match(document.text.normal, start)
        if number is None:
            continue
        near = mentions_in(mentions, Span(number.start() - 60, number.end() + 60))
        if any(mention.span.overlaps(Span(*number.span())) for mention in near):
            continue
        rest = document.text.normal[number.end() : number.end() + 3].strip(" ")
        if rest[:1] not in ("", "\n", ".", ";", ",", "(", "\t", "|", "/"):
            continue
        amount = read_amount(document.text, Span(*number.span()))
        if (
            amount is not None
            and amount.amount >= 10
            and (not (1990 <= amount.amount <= 2040) or (_NAMES_CURRENCY.search(label.unit) and rest[:1] in ("", "\n")))
        ):
            yield Mention(Span(*number.span()), amount)


def numbers_of_unit_rows(document: Document) -> Mapping[int, Mention[Amount]]:
    """`Savivaldybės lėšos, Eur | 3 500`: by block the bare numbers of rows whose words name the currency."""
    found: dict[int, Mention[Amount]] = {}
    for row in rows_of_tables(document):
        if len(row.cells) != _WORDS_AND_NUMBER:
            continue
        unit = UNIT_AT_END.search(document.text.folded, *row.cells[0])
        amount = amount_in_cell(document, row.cells[1]) if unit else None
        if unit and amount is not None and amount.currency is None and amount.amount >= _SMALLEST_SUM:
            found[row.index] = Mention(row.cells[1], amount._replace(currency=currency_word(unit["unit"])))
    return found


def with_unmarked(document: Document, span: Span, mentions: list[Mention[Amount]]) -> list[Mention[Amount]]:
    """`skyrė 9 000 eurų, dar pusantro tūkstančio – rajonas`: numbers whose currency was said before them."""
    folded = document.text.folded
    unit = UNIT_OF_STRETCH.search(folded, *span) if document.kept(units_in_brackets) else None
    currency = currency_word(unit.group("unit")) if unit else None
    at = unit.end() if unit else span.end
    for mention in mentions:
        if mention.value.currency is not None:
            currency, at = (currency, at) if currency and at < mention.span.end else (None, mention.span.end)
            break
    if at >= span.end:
        return mentions
    found = list(_unmarked_gifts(document, Span(at, span.end), mentions))
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


def _unmarked_gifts(document: Document, behind: Span, mentions: Sequence[Mention[Amount]]) -> Iterator[Mention[Amount]]:
    """`kainavo 2 300 eurų: 1 500 davė savivaldybė`, `taryba skyrė 12 000 Eur, o savivaldybė – 3 000`"""
    for pattern in (_NUMBER_GIVEN, _PAYER_AND_NUMBER):
        for gift in pattern.finditer(document.text.folded, *behind):
            place = Span(*gift.span("number"))
            amount = read_amount(document.text, place)
            at = bisect_left(mentions, place.end, key=lambda mention: mention.span.start)
            if (
                amount is not None
                and amount.amount >= _SMALLEST_SUM
                and not (1990 <= amount.amount <= 2040)
                and at
                and mentions[at - 1].span.end <= place.start
            ):
                yield Mention(place, amount._replace(currency=mentions[at - 1].value.currency))


def _number_at(document: Document, place: Span) -> Mention[int] | None:
    """The whole number, in digits or words, that begins at a place."""
    for recognise in (find_digit_numbers, find_number_words):
        numbers = document.mentions(recognise)
        at = bisect_left(numbers, place.start, key=lambda mention: mention.span.start)
        if at < len(numbers) and numbers[at].span.start == place.start:
            return numbers[at]
    return None


def in_one_currency(mentions: list[Mention[Amount]]) -> list[Mention[Amount]]:
    """`7 tūkst., savivaldybė – 2 tūkst. eurų`: the currency said of one sum is that of the others."""
    said = {mention.value.currency for mention in mentions}
    if len(said) != 2 or None not in said:
        return mentions
    (currency,) = said - {None}
    return [
        mention if mention.value.currency else Mention(mention.span, mention.value._replace(currency=currency))
        for mention in mentions
    ]


def is_twin(folded: str, first: Mention[Amount], second: Mention[Amount]) -> bool:
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
