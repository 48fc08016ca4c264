"""Sums and numbers as CLDR writes them for Lithuanian, through Babel."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal

import pytest
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
)

from ngoreport.document.normal import normalise
from ngoreport.lithuanian.money import find_amounts, find_percentages
from ngoreport.lithuanian.numbers import find_digit_numbers, find_scaled_numbers
from ngoreport.models import CURRENCIES

from .reading import check

# Reports count in these; the others are there to be told apart from them.
FREQUENT = ("EUR", "LTL")
NAMES_LEFT = {
    "BAM": "„Bosnijos ir Hercegovinos konvertuojamosios markės“ in no report",
    "BYR": "CLDR tells it from BYN by years in brackets",
}


def sums(code: str) -> Iterator[Decimal]:
    chance = random.Random(code)
    for _ in range(400 if code in FREQUENT else 12):
        yield Decimal(chance.randrange(1, 10 ** chance.randint(3, 11))) / chance.choice((1, 100))


def sums_of(written: str) -> list[tuple[Decimal, str | None]]:
    mentions = find_amounts(normalise(f"Projektui skirta {written} suma."))
    return [(mention.value.amount, mention.value.currency) for mention in mentions]


@pytest.mark.parametrize("style", ["standard", "accounting", "name"])
def test_sums(style):
    cases = [
        (
            format_currency(amount, code, locale="lt", format_type=style, currency_digits=False),
            [(round(amount, 2), code)],
        )
        for code in sorted(CURRENCIES - (NAMES_LEFT.keys() if style == "name" else set()))
        for amount in sums(code)
    ]
    check(cases, sums_of, at_least=1_200)


@pytest.mark.parametrize("code", NAMES_LEFT)
def test_names_left(code):
    for amount in sums(code):
        written = format_currency(amount, code, locale="lt", format_type="name", currency_digits=False)
        assert sums_of(written) != [(round(amount, 2), code)]


def test_codes_behind_sums():
    cases = [
        (format_currency(amount, code, "#,##0.00 ¤¤", locale="lt", currency_digits=False), [(round(amount, 2), code)])
        for code in sorted(CURRENCIES)
        for amount in sums(code)
    ]
    check(cases, sums_of, at_least=1_200)


def test_short_sums():
    """`1,23 mln. €`, `35 tūkst. LTL`: to two digits behind the comma."""
    cases = []
    for code in FREQUENT:
        for amount in sums(code):
            scale = next((scale for scale in (10**9, 10**6, 10**3) if amount >= scale), 1)
            rounded = round(amount / scale, 2) * scale
            cases.append((format_compact_currency(rounded, code, locale="lt", fraction_digits=2), [(rounded, code)]))
    check(cases, sums_of, at_least=800)


def whole_numbers() -> Iterator[int]:
    chance = random.Random(22)
    for _ in range(2_000):
        yield chance.randrange(2, 10 ** chance.randint(2, 7))


def test_whole_numbers():
    def read(written: str) -> list[int]:
        return [mention.value for mention in find_digit_numbers(normalise(f"Iš viso dalyvavo {written} žmonių."))]

    check([(format_decimal(number, locale="lt"), [number]) for number in whole_numbers()], read, at_least=2_000)


@pytest.mark.parametrize("style", ["long", "short"])
def test_numbers_with_words_of_scale(style):
    """`12,35 milijono`, `12,35 mln.`"""

    def read(written: str) -> list[Decimal]:
        return [mention.value for mention in find_scaled_numbers(normalise(f"Pasiekta {written} žmonių."))]

    cases = []
    for number in whole_numbers():
        scale = 10**6 if number >= 10**6 else 10**3
        rounded = round(Decimal(number) / scale, 2) * scale
        if rounded >= 1_000:
            written = format_compact_decimal(rounded, format_type=style, locale="lt", fraction_digits=2)
            cases.append((written, [rounded]))
    check(cases, read, at_least=1_000)


def test_percentages():
    def read(written: str) -> list[Decimal]:
        return [mention.value for mention in find_percentages(normalise(f"Parama sudaro {written} vertės."))]

    cases = [(format_percent(Decimal(n) / 1_000, "#,##0.# %", locale="lt"), [Decimal(n) / 10]) for n in range(1, 1_001)]
    check(cases, read, at_least=1_000)
