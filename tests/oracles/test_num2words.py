"""Numbers and sums in words, as num2words writes them.

Its Lithuanian is right in the nominative for whole numbers, and for sums given as decimals (whole
numbers it takes for cents). It leaves the feminine out, which `tests/lithuanian/test_numbers.py` has.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal

import pytest
from num2words import num2words

from ngoreport.document.normal import fold, normalise
from ngoreport.lithuanian.money import find_amounts
from ngoreport.lithuanian.numbers import find_number_words

from .reading import check

CURRENCIES = ("EUR", "LTL", "USD", "GBP", "PLN", "RUB")


def numbers() -> Iterator[int]:
    chance = random.Random(30)
    yield from range(2, 1_201)
    for _ in range(2_500):
        yield chance.randrange(2, 10 ** chance.randint(4, 11))


def number_of(written: str) -> list[int]:
    return [mention.value for mention in find_number_words(normalise(f"Iš viso {written}."))]


@pytest.mark.parametrize("spelt", [str, fold, str.upper, str.capitalize])
def test_numbers(spelt):
    check([(spelt(num2words(number, lang="lt")), [number]) for number in numbers()], number_of, at_least=3_600)


@pytest.mark.parametrize("number, why", [(0, "„nulis“ alone counts nothing"), (1, "„vienas“ alone is rather „some“")])
def test_numbers_left(number, why):
    assert number_of(num2words(number, lang="lt")) == [], why


def sums() -> Iterator[Decimal]:
    chance = random.Random(31)
    for _ in range(700):
        yield Decimal(chance.randrange(200, 10 ** chance.randint(4, 11))) / 100


def sum_of(written: str) -> list[tuple[Decimal, str | None]]:
    mentions = find_amounts(normalise(f"Sutarties suma – {written}, su visais mokesčiais"))
    return [(mention.value.amount, mention.value.currency) for mention in mentions]


@pytest.mark.parametrize("hundredths_in_words", [True, False])
@pytest.mark.parametrize("currency", CURRENCIES)
def test_sums(currency, hundredths_in_words):
    cases = [
        (
            num2words(amount, lang="lt", to="currency", currency=currency, cents=hundredths_in_words),
            [(amount, currency)],
        )
        for amount in sums()
    ]
    check(cases, sum_of, at_least=700)


@pytest.mark.parametrize(
    "amount, why", [("0.50", "„nulis eurų“ is no sum"), ("1.50", "„vienas euras“ is a way to speak")]
)
def test_sums_left(amount, why):
    written = num2words(Decimal(amount), lang="lt", to="currency", currency="EUR")
    assert sum_of(written) != [(Decimal(amount), "EUR")], why


def test_sums_that_words_repeat():
    cases = []
    for amount in sums():
        spelt = num2words(amount, lang="lt", to="currency", currency="EUR")
        grouped = f"{amount:,.2f}".replace(",", " ").replace(".", ",")
        cases.append((f"{grouped} Eur ({spelt})", [(amount, amount)]))

    def read(written: str) -> list[tuple[Decimal, Decimal | None]]:
        mentions = find_amounts(normalise(f"Skirta {written} projektui."))
        return [(mention.value.amount, mention.value.in_words) for mention in mentions]

    check(cases, read, at_least=700)
