"""Counts of people that a text splits: `212 žmonių (171 vyras ir 41 moteris)`, `20 vaikų, iš jų 8 mergaitės`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.numbers import find_digit_numbers, find_number_words
from ngoreport.parsers.people import in_a_place, is_people_noun
from ngoreport.parsers.rule import Candidate, Rule
from ngoreport.parsers.statements.statement import joined, stated

# Women and men, girls and boys: the two halves of whatever is counted.
_FEMALE, _MALE = WordSign("moter", "merg"), WordSign("vyr", "vaikin", "berniuk")
_SEXES = WordPattern(
    WordSign(*_FEMALE.stems, *_MALE.stems),
    r"(?<!\w)(?:(?P<female>moter(?:ys|u|is|ims|imis)|mergin\w{1,4}|mergai[tc]\w{1,4})"
    r"|(?P<male>vyr(?:ai|u|us|ams|ais|as)|vaikin\w{1,4}|berniuk\w{1,4}))(?!\w)",
)
_NUMBER_BEFORE = pattern_of(r"(?: ?-?[a-z]{1,4})? {1,2}(?:[a-z]{3,16} ){0,2}$")
_NUMBER_BEHIND = pattern_of(r"[ \t]{0,40}[ \t|:-]{1,6}")
_LEADS_TO_PARTS = pattern_of(
    r"\s{1,2}(?:[^\W\d]{2,25}\.?[ \n]){0,4}[^\W\d]{2,25}\.? ?(?:\(|:|-|, ?|;)?\s{0,2}"
    r"(?:(?:is|tarp) (?:ju|kuriu)[ :-]{1,3})?"
)
# „Iš viso asmenų    58“ and „iš jų: vyrų“ in the line below.
_LEADS_TO_PARTS_BELOW = pattern_of(r"[;,.:]?[ \t]{0,3}\n\s{0,20}(?:is|tarp) (?:ju|kuriu)[ \t:-]{1,6}")
# A form that puts its answers in lines of their own: „iš jų moterų“ and „41“ below it.
_ANSWER_BELOW = pattern_of(r"[ \t]{0,3}:?[ \t]{0,3}\n[ \t]{0,9}(?P<number>\d{1,6})[ \t]{0,3}(?:\n|$)")
_HAS_LEAD = pattern_of(r"[(:]| - |\b(?:is|tarp) (?:ju|kuriu)\b")
_JOINS_HALVES = pattern_of(
    r"\s{0,2}(?:,|;|ir|bei|o)?\s{0,2}(?:ir|bei|o)?\s{0,2}"
    r"|[;,.]? {0,3}\n\s{0,20}(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[-*•])?\s{0,4}(?:is (?:ju|kuriu):? )?"
)
# „7.3. iš viso vaikų 42“ in the line below.
_WHOLE_BELOW = pattern_of(
    r"[;,.]? {0,3}\n\s{0,20}(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[-*•])?\s{0,4}"
    r"(?:is )?viso(?: [^\W\d]{2,20}){0,2}[ \t|:-]{1,6}"
)
_GOES_ON = pattern_of(r"\s{0,2}(?:,|;|\+|ir|bei)\s{0,2}(?:(?:ir|bei|dar)\s{1,2})?(?:\d|[a-z]{2,15}\s?[-:]\s?\d)")
_AMONG_WHOM = WordSign(whole=("ju", "kuriu"))
_AMONG = pattern_of(
    r"\s{1,2}(?P<who>[^\W\d]{2,20})(?:[ \n][^\W\d]{2,20}){0,1}(?:, | \()(?:is|tarp) (?:ju|kuriu) (?:yra )?"
)
# „: 58 vaikai, 64 suaugusieji ir 30 senjorų.“
_FIRST_GROUP = pattern_of(r" {1,2}[^\W\d]{2,20}(?: [^\W\d]{2,20}){0,2} ?[:(] ?")
_NEXT_GROUP = pattern_of(r" {1,2}[^\W\d]{2,20}(?: [^\W\d]{2,20}){0,2}(?:, |,? (?P<last>ir|bei) )")
_LAST_GROUP = pattern_of(r" {1,2}[^\W\d]{2,20}(?: [^\W\d]{2,20}){0,2}(?=[.;)\n]|$)")
_YOUNG_AND_GROWN = pattern_of(
    r" {1,2}(?:vaik|nepilnameci)[a-z]{1,6},? (?:ir|bei) \d{1,6} suaug[a-z]{2,10} ?(?:[.,;)\n]|$)"
)
# „: vaikai iki 14 m. – 84, jaunimas (14–29 m.) – 61, suaugusieji ir senjorai – 97.“
_AGE_IN_LINE = pattern_of(
    r"(?:ir )?(?:(?P<young>vaik|paaugl|jaun|ikimokykl|mokykl|mokin|kudik)|(?P<old>suaug|senjor|pagyven|vyresn))"
    r"[a-z]{0,16}(?![a-z])[^\n:;.\d-]{0,30}"
    r"(?:\(?(?:(?:iki|nuo|virs) )?\d{1,2}(?:-\d{1,2})? m(?:\.|etu)\)?|\([^()\n]{1,20}\))?"
    r" {0,2}[-:] {0,2}(?P<number>\d{1,6})(?P<last>[.;)\n]|$)?(?:[,;]| ir)? {0,2}"
)
_OPENS_AGES_IN_LINE = pattern_of(r"(?: {1,2}[^\W\d]{2,25}){1,3}(?:, is ju)? ?[:(] ?")
# „dalyvavo   64 asmenys, iš jų:“ with a row for each age below it.
_OPENS_ROWS = pattern_of(
    r"(?:(?:[ \t]{1,3}[^\W\d]{2,25}\.?){0,4}[,;:]?\s{1,3}is (?:ju|kuriu)|(?:[ \t]{1,3}[^\W\d]{2,25}\.?){0,4} ?(?=:))"
    r" ?[:-]?[ \t]{0,3}\n"
)
_AGES = WordSign(
    "vaik", "paaugl", "jaun", "ikimokykl", "mokykl", "kudik", "suaug", "senjor", "pagyven", "vyresn"
)  # fmt: skip
_OPENS_AGE_ROW = r"[ \t]{0,20}(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)][ \t]{1,3}|[-*•][ \t]{0,3})?"
_BEFORE_AGE = pattern_of(_OPENS_AGE_ROW)
_LONGEST_BEFORE_AGE = 40
_AGE_ROW = pattern_of(
    rf"{_OPENS_AGE_ROW}"
    r"(?:(?P<young>vaik|paaugl|jaun|ikimokykl|mokykl|kudik)|(?P<old>suaug|senjor|pagyven|vyresn))[a-z]{0,16}\b"
    r"[^\n:|]{0,60}?(?:(?<!\biki)(?<!\bnuo)(?<!\bvirs)[ \t]{1,60}|[ \t]?[|:\t][ \t]{0,20}| - )(?P<number>\d{1,6})"
    r"(?:[ \t](?:asm\.|asmen\w{1,4}|zmon\w{1,3}))?[ \t]{0,3}[.,;]?[ \t]{0,3}(?:\n|$)"
)
_BLANK = pattern_of(r"\s{0,3}\n|\s{0,3}$")
_MOST_ROWS = 12
# What `_OPENS_ROWS` ends in, before the end of the line.
_AGE_ROWS_FOLLOW = (pattern_of(r":[ \t]{0,3}\n"), pattern_of(r"u[ \t]{0,3}\n"))
_BEHIND_NUMBER = pattern_of(r"\s{1,2}(?P<who>[^\W\d]{2,20})")


class _Half(NamedTuple):
    """One sex with its number."""

    female: bool
    number: Mention[int]
    span: Span


def halves(document: Document) -> Iterator[Candidate]:
    """A count of people and its women and men."""
    folded = document.text.folded
    words = document.mentions(words_of)
    if not (words.places(_FEMALE) and words.places(_MALE)):
        return
    sexes = _SEXES.finditer(document.text)
    if len(sexes) < 2:
        return
    numbers = document.kept(_numbers)
    for first, second in pairwise(sexes):
        if bool(first["female"]) == bool(second["female"]) or second.start() - first.end() > 40:
            continue
        one, other = _half(folded, numbers, first), _half(folded, numbers, second)
        if one is None or other is None or not _joined(folded, one, other) or _GOES_ON.match(folded, other.span.end):
            continue
        whole = _whole_before(document, numbers, one.span.start)
        if whole is not None:
            parts = joined((Decimal(one.number.value), Decimal(other.number.value)))
            span = Span(whole.span.start, other.span.end)
            yield stated("sum", span, total=str(whole.value), parts=parts, of="people", closed="yes")
            continue
        below = _whole_below(folded, numbers, other.span.end)
        if below is not None:
            parts = joined((Decimal(one.number.value), Decimal(other.number.value)))
            span = Span(one.span.start, below.span.end)
            yield stated("sum", span, total=str(below.value), parts=parts, of="people", closed="yes")


def groups(document: Document) -> Iterator[Candidate]:
    """`142 žmonės: 58 vaikai, 64 suaugusieji ir 20 senjorų`: three groups or more, the last one behind „ir“.

    Two are all where they are the young and the grown-up: `156 dalyviai: 92 vaikai ir 64 suaugusieji`.
    """
    folded = document.text.folded
    numbers = document.kept(_numbers) if ":" in folded or "(" in folded else []
    for at in range(len(numbers) - 2):
        whole = numbers[at]
        if not _FIRST_GROUP.fullmatch(folded, whole.span.end, numbers[at + 1].span.start):
            continue
        last = _last_group(folded, numbers, at + 1)
        if last is None or (last < at + 3 and not _YOUNG_AND_GROWN.match(folded, numbers[at + 1].span.end)):
            continue
        counted = numbers[at : last + 1]
        if _counts_people(folded, whole) and all(
            _counts_people(folded, part) or in_a_place(document.text.normal, part.span.end) for part in counted[1:]
        ):
            end = _LAST_GROUP.match(folded, counted[-1].span.end)
            span = Span(whole.span.start, end.end() if end else counted[-1].span.end)
            parts = joined(Decimal(part.value) for part in counted[1:])
            yield stated("sum", span, total=str(whole.value), parts=parts, of="people", closed="list")


def rows_of_ages(document: Document) -> Iterator[Candidate]:
    """`64 asmenys, iš jų:` and in the lines below `vaikai 23`, `jaunimas 18`, `suaugusieji 25`: nobody has two ages."""
    folded = document.text.folded
    ages = document.mentions(words_of).places(_AGES)
    if sum(_opens_row(folded, at) for at in ages) < 2 or not any(sign.search(folded) for sign in _AGE_ROWS_FOLLOW):
        return
    for whole in document.mentions(find_digit_numbers):
        lead = _OPENS_ROWS.match(folded, whole.span.end)
        if lead is None or not _line_counts_people(folded, whole, lead.end()):
            continue
        rows: list[re.Match[str]] = []
        at = lead.end()
        while len(rows) < _MOST_ROWS and (row := _AGE_ROW.match(folded, at)):
            rows.append(row)
            at = row.end()
        # A row of others below them may be of those that the ages leave out, or cut across the ages.
        if len(rows) < 2 or not _BLANK.match(folded, at):
            continue
        # Only a list from the young to the old names everybody.
        whole_range = any(row["young"] for row in rows) and any(row["old"] for row in rows)
        yield stated(
            "sum",
            Span(whole.span.start, rows[-1].end("number")),
            total=str(whole.value),
            parts=joined(Decimal(row["number"]) for row in rows),
            of="people",
            closed="list" if whole_range else "no",
        )


def ages_in_line(document: Document) -> Iterator[Candidate]:
    """`252 asmenys: vaikai – 84, jaunimas – 61, senjorai – 97`, from the young to the old."""
    folded = document.text.folded
    if len(document.mentions(words_of).places(_AGES)) < 2:
        return
    for whole in document.mentions(find_digit_numbers):
        lead = _OPENS_AGES_IN_LINE.match(folded, whole.span.end)
        if lead is None or not _counts_people(folded, whole):
            continue
        ages: list[re.Match[str]] = []
        at = lead.end()
        while len(ages) < _MOST_ROWS and (age := _AGE_IN_LINE.match(folded, at)):
            ages.append(age)
            at = age.end()
            if age["last"] is not None:
                break
        if len(ages) > 1 and ages[0]["young"] and ages[-1]["old"] and ages[-1]["last"] is not None:
            yield stated(
                "sum",
                Span(whole.span.start, ages[-1].end("number")),
                total=str(whole.value),
                parts=joined(Decimal(age["number"]) for age in ages),
                of="people",
                closed="list",
            )


def _opens_row(folded: str, at: int) -> bool:
    """Whether a word is the first of its line, marks apart."""
    start = folded.rfind("\n", max(0, at - _LONGEST_BEFORE_AGE), at) + 1
    return (start > 0 or at <= _LONGEST_BEFORE_AGE) and _BEFORE_AGE.fullmatch(folded, start, at) is not None


def _line_counts_people(folded: str, number: Mention[int], end: int = 0) -> bool:
    """Whether people are named between the start of the line of a number, as far as a clause reaches, and an end."""
    lines = folded[max(0, number.span.start - 90) : number.span.start].rsplit("\n", 2)
    # A number alone in its line answers the line above it.
    before = lines[-1] if lines[-1].strip() else " ".join(lines[-2:])
    words = re.findall(r"[^\W\d]+", before + folded[number.span.end : end])
    # „Dalyvavo: 214“ counts people without a word for them.
    return any(is_people_noun(word) or word.startswith("dalyv") for word in words)


def _last_group(folded: str, numbers: Sequence[Mention[int]], first: int) -> int | None:
    """The number behind „ir“ that ends a list of numbers with their words; None where there is no such list."""
    for at in range(first, len(numbers) - 1):
        joint = _NEXT_GROUP.fullmatch(folded, numbers[at].span.end, numbers[at + 1].span.start)
        if joint is None:
            return None
        if joint["last"]:
            return at + 1 if _LAST_GROUP.match(folded, numbers[at + 1].span.end) else None
    return None


def _counts_people(folded: str, number: Mention[int]) -> bool:
    """One of the three words behind a number is a noun for people."""
    behind = re.findall(r"[^\W\d]+", folded[number.span.end : number.span.end + 64].split(",", maxsplit=1)[0])[:3]
    return any(is_people_noun(word) for word in behind)


def some_among_all(document: Document) -> Iterator[Candidate]:
    """`41 vaikas, tarp jų 17 mergaičių`: a part can't be more than the whole."""
    folded = document.text.folded
    numbers = document.kept(_numbers)
    for whole, part in pairwise(numbers):
        lead = _AMONG.fullmatch(folded, whole.span.end, part.span.start)
        behind = _BEHIND_NUMBER.match(folded, part.span.end) if lead else None
        if lead and behind and all(is_people_noun(found["who"]) for found in (lead, behind)):
            span = Span(whole.span.start, behind.end())
            yield stated("sum", span, total=str(whole.value), parts=str(part.value), of="people", closed="no")


def _numbers(document: Document) -> list[Mention[int]]:
    both = [*document.mentions(find_digit_numbers), *document.mentions(find_number_words)]
    return sorted(both, key=lambda mention: mention.span)


def _half(folded: str, numbers: Sequence[Mention[int]], sex: re.Match[str]) -> _Half | None:
    at = bisect_right(numbers, sex.start(), key=lambda mention: mention.span.start)
    female = sex["female"] is not None
    if at < len(numbers):
        behind = numbers[at]
        below = _ANSWER_BELOW.match(folded, sex.end())
        if (below is not None and below.start("number") == behind.span.start) or _NUMBER_BEHIND.fullmatch(
            folded, sex.end(), behind.span.start
        ):
            return _Half(female, behind, Span(sex.start(), behind.span.end))
    if at:
        before = numbers[at - 1]
        if sex.start() - before.span.end <= 40 and _NUMBER_BEFORE.fullmatch(folded, before.span.end, sex.start()):
            return _Half(female, before, Span(before.span.start, sex.end()))
    return None


def _joined(folded: str, one: _Half, other: _Half) -> bool:
    return (
        one.number is not other.number and _JOINS_HALVES.fullmatch(folded, one.span.end, other.span.start) is not None
    )


def _whole_before(document: Document, numbers: Sequence[Mention[int]], start: int) -> Mention[int] | None:
    """The number right before its halves, with the words that it counts and a bracket, colon or „iš jų“ between."""
    at = bisect_right(numbers, start - 1, key=lambda mention: mention.span.start)
    if not at:
        return None
    whole = numbers[at - 1]
    between = document.text.folded[whole.span.end : start]
    if len(between) > 90 or not _HAS_LEAD.search(between):
        return None
    if _LEADS_TO_PARTS_BELOW.fullmatch(between):
        return whole if _line_counts_people(document.text.folded, whole) else None
    return whole if _LEADS_TO_PARTS.fullmatch(between) else None


def _whole_below(folded: str, numbers: Sequence[Mention[int]], end: int) -> Mention[int] | None:
    """The number of all in the line below its halves."""
    lead = _WHOLE_BELOW.match(folded, end)
    at = bisect_right(numbers, lead.end() - 1, key=lambda mention: mention.span.start) if lead else len(numbers)
    return numbers[at] if lead and at < len(numbers) and numbers[at].span.start == lead.end() else None


RULES: tuple[Rule, ...] = (
    Rule(halves, words=_SEXES.sign),
    Rule(groups),
    Rule(rows_of_ages, words=_AGES),
    Rule(ages_in_line, words=_AGES),
    Rule(some_among_all, words=_AMONG_WHOM),
)
