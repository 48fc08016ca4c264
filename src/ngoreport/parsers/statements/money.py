"""What a text says of its sums: in words, in two currencies, as percentages, in parts, about how much."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention, mentions_in
from ngoreport.lithuanian.money import Amount, find_amounts, find_percentages
from ngoreport.lithuanian.numbers import find_number_words
from ngoreport.parsers.rule import Candidate, Rule
from ngoreport.parsers.statements.statement import in_digits, joined, stated

Money = Sequence[Mention[Amount]]

_TWIN_GAP = pattern_of(
    r"\.?\s{0,2}(?:\(|/|=|-|arba|t\. ?y\.)?\s{0,2}(?:arba|t\. ?y\.|(?P<about>apie|beveik|daugiau (?:kaip|nei)))?\s{0,2}"
)
_SCALED = pattern_of(r"tukst|mln|milij|mlrd")
_DIGITS_BEHIND_WORDS = pattern_of(
    r"(?: (?:eur\w{0,3}|lit\w{1,2}))? ?\((?P<digits>\d{1,3}(?: \d{3}){1,2}|\d{1,7})(?:,(?P<cents>\d\d))?"
    r"(?: ?(?:eur\w{0,3}|lt|lit\w{1,2}|€))?\.?\)"
    r"(?P<behind> (?:eur|lit)\w{0,3})?"
)
_MONEY_WORD = pattern_of(r"eur|lit|lt|€")
_PERCENT_BEHIND = pattern_of(
    r"(?: \(?be pvm\)?)? {0,2}(?:\(|, |- |; )? {0,2}(?:arba |t\. ?y\. |tai (?:yra |sudaro )|kas sudaro |sudaro |apie )?"
)
_PERCENT_BEFORE = pattern_of(r" {0,2}(?:\(|- |: )")
_OF_WHOLE = pattern_of(
    r" {0,2}(?:nuo )?(?:visos? |bendros(?:ios)? |viso )?(?:projekto |bendros(?:ios)? )?"
    r"(?:vertes|biudzeto|sumos|lesu|islaidu|tinkamu)"
)
_AMONG = pattern_of(r"\b(?:is|tarp) (?:ju|kuriu|jos|sios sumos|sumos)\b")
_OPENS_PARTS = pattern_of(r" {0,2}(?:\(|:)")
_AND = pattern_of(r"(?<!\w)(?:ir|bei)(?!\w)")
# Words beside which the parts need not be all there are, or are no parts of money.
_OPEN_LIST = pattern_of(
    r"\b(?:tarp (?:ju|kuriu)|kt|kita|kitos|kitus|likus\w*|liek\w*|po|per|uz|iki|ne daugiau|maks\w*|daugiau"
    r"|kasmet|papildom\w*|ir dar|grazin\w*|panaudo\w*|isleis\w*|prasom\w*|prasyt\w*)\b"
)


def sums_in_words(document: Document) -> Iterator[Candidate]:
    """`5 000 Eur (penki tūkstančiai eurų)`, `penki tūkstančiai (5 000) eurų`"""
    for mention in document.mentions(find_amounts):
        amount = mention.value
        if amount.in_words is not None:
            yield _in_words(mention.span, amount.amount, amount.in_words)
    folded = document.text.folded
    if "(" not in folded:
        return
    for words in document.mentions(find_number_words):
        digits = _DIGITS_BEHIND_WORDS.match(folded, words.span.end)
        if digits and _MONEY_WORD.search(digits.group()):
            number = Decimal(digits["digits"].replace(" ", "") + (f".{digits['cents']}" if digits["cents"] else ""))
            yield _in_words(Span(words.span.start, digits.end()), number, Decimal(words.value))


def _in_words(span: Span, digits: Decimal, words: Decimal) -> Candidate:
    return stated("amount-in-words", span, digits=in_digits(digits), words=in_digits(words))


def conversions(document: Document) -> Iterator[Candidate]:
    """`32 000 Lt (9 267,84 Eur)`: a sum in litas and in euros."""
    folded = document.text.folded
    for one, other in pairwise(document.mentions(find_amounts)):
        if {one.value.currency, other.value.currency} != {"EUR", "LTL"}:
            continue
        gap = _TWIN_GAP.fullmatch(folded, one.span.end, other.span.start)
        if gap is None or other.span.start == one.span.end:
            continue
        euro, litas = (one, other) if one.value.currency == "EUR" else (other, one)
        rounded = any(_is_rough(document, mention) for mention in (one, other)) or gap["about"] is not None
        values = {"EUR": in_digits(euro.value.amount), "LTL": in_digits(litas.value.amount)}
        if rounded:
            values["rounded"] = "yes"
        yield stated("conversion", Span(one.span.start, other.span.end), **values)


def rough_sums(document: Document) -> Iterator[Candidate]:
    """`apie 12 000 Eur`, `1,3 mln. Lt`: not to be added up to the cent."""
    mentions = document.mentions(find_amounts)
    if len(mentions) > 1:
        for mention in mentions:
            if _is_rough(document, mention):
                values = {"amount": in_digits(mention.value.amount), "currency": mention.value.currency or ""}
                yield stated("approximate", mention.span, **values)


def _is_rough(document: Document, mention: Mention[Amount]) -> bool:
    value = mention.value
    return value.approximate or (not value.amount % 1000 and bool(_SCALED.search(document.text.folded, *mention.span)))


def percentages(document: Document) -> Iterator[Candidate]:
    """`25 000 Eur (80 proc.)`, `10 proc. – 3 125 Eur`: a sum and the percentage that it is said to be."""
    folded = document.text.folded
    shares = document.mentions(find_percentages)
    if not shares:
        return
    sums = document.mentions(find_amounts)
    both: list[Mention[Amount] | Mention[Decimal]] = sorted([*shares, *sums], key=lambda mention: mention.span)
    taken = -1
    for one, other in pairwise(both):
        if one.span.start == taken:
            continue
        if isinstance(one.value, Amount) and isinstance(other.value, Decimal):
            joint, money, share = _PERCENT_BEHIND, one.value, other.value
        elif isinstance(one.value, Decimal) and isinstance(other.value, Amount):
            joint, money, share = _PERCENT_BEFORE, other.value, one.value
        else:
            continue
        if not joint.fullmatch(folded, one.span.end, other.span.start) or money.approximate or not 0 < share < 100:
            continue
        taken = other.span.start
        whole = "yes" if _OF_WHOLE.match(folded, other.span.end) else "no"
        yield stated(
            "percentage",
            Span(one.span.start, other.span.end),
            percent=in_digits(share),
            amount=in_digits(money.amount),
            currency=money.currency or "",
            of_whole=whole,
        )


def parts_of_sums(document: Document) -> Iterator[Candidate]:
    """`74 300 Eur, iš jų 60 000 Eur valstybės ir 14 300 Eur rėmėjų lėšų`: a sum and, behind it, its parts."""
    mentions = document.mentions(find_amounts)
    at = 0
    while at < len(mentions) - 2:
        sentence = document.sentence_at(mentions[at].span.start)
        if sentence is None:
            at += 1
            continue
        inside = list(mentions_in(mentions, sentence))
        if len(inside) > 2:  # a whole and two parts
            yield from _parts_in(document, sentence, inside)
        at += max(1, len(inside))


def _parts_in(document: Document, sentence: Span, mentions: Money) -> Iterator[Candidate]:
    folded = document.text.folded
    leads = [index for index in range(len(mentions) - 1) if _lead(folded, mentions[index], mentions[index + 1])]
    if len(leads) != 1:
        return
    whole, parts = mentions[leads[0]], mentions[leads[0] + 1 :]
    lead = _lead(folded, whole, parts[0])
    if lead is None:
        return
    end = _end_of_parts(folded, sentence, whole, parts)
    parts = [part for part in parts if part.span.end <= end]
    everything = [whole, *parts]
    if (
        len(parts) < 2
        or len({mention.value.currency for mention in everything}) != 1
        or any(_is_rough(document, mention) for mention in everything)
        or _OPEN_LIST.search(folded, lead.end(), end)
    ):
        return
    last_gap = folded[parts[-2].span.end : parts[-1].span.start]
    ends_with_and = _AND.search(last_gap) is not None
    if "tarp" in lead.group():
        closed = "no"
    elif ends_with_and or lead.group().endswith(":"):
        closed = "yes"
    else:
        closed = "list" if lead.re.pattern == _AMONG.pattern else "no"
    yield stated(
        "sum",
        Span(whole.span.start, parts[-1].span.end),
        total=in_digits(whole.value.amount),
        parts=joined(part.value.amount for part in parts),
        of="money",
        closed=closed,
    )


def _lead(folded: str, whole: Mention[Amount], part: Mention[Amount]) -> re.Match[str] | None:
    """The words or the mark that lead from a sum to its parts."""
    opening = _OPENS_PARTS.match(folded, whole.span.end, part.span.start)
    return _AMONG.search(folded, whole.span.end, part.span.start) or opening


def _end_of_parts(folded: str, sentence: Span, whole: Mention[Amount], parts: Money) -> int:
    """The closing bracket where the parts stand in one, else the end of the sentence."""
    if folded[whole.span.end : parts[0].span.start].lstrip().startswith("("):
        depth = 1
        for at in range(folded.index("(", whole.span.end) + 1, sentence.end):
            depth += {"(": 1, ")": -1}.get(folded[at], 0)
            if not depth:
                return at
    return sentence.end


RULES: tuple[Rule, ...] = (
    Rule(sums_in_words),
    Rule(conversions),
    Rule(rough_sums),
    Rule(percentages),
    Rule(parts_of_sums),
)
