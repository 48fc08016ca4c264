"""Sums of money and percentages: what is read, and what is left alone."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import normalise
from ngoreport.document.span import Span
from ngoreport.lexicon import words
from ngoreport.lithuanian.money import Amount, find_amounts, find_percentages, read_amount
from ngoreport.models import CURRENCIES

READ = [
    # text, the words of the span, amount, currency
    ("768 108,70 Eur", "768 108,70 Eur", "768108.70", "EUR"),
    ("28.162.166 Lt", "28.162.166 Lt", "28162166", "LTL"),
    ("367.252,58 Lt", "367.252,58 Lt", "367252.58", "LTL"),
    ("23.660 EUR", "23.660 EUR", "23660", "EUR"),
    ("740.000 eurų", "740.000 eurų", "740000", "EUR"),
    ("1.500,00 Lt", "1.500,00 Lt", "1500.00", "LTL"),
    ("1'500 Eur", "1'500 Eur", "1500", "EUR"),
    ("0.500 Eur", "0.500 Eur", "0.500", "EUR"),
    ("47511.61 Eur", "47511.61 Eur", "47511.61", "EUR"),
    ("8000,0 Eur", "8000,0 Eur", "8000.0", "EUR"),
    ("500,- Lt", "500,- Lt", "500", "LTL"),
    ("18535€", "18535€", "18535", "EUR"),
    ("500 (€)", "500 (€)", "500", "EUR"),
    ("€ 18 535", "€ 18 535", "18535", "EUR"),
    ("EUR 1,500.00", "EUR 1,500.00", "1500.00", "EUR"),
    ("344 767,69Eur", "344 767,69Eur", "344767.69", "EUR"),
    ("161 356,00Lt", "161 356,00Lt", "161356.00", "LTL"),
    ("lėšos24343,24 Eur", "24343,24 Eur", "24343.24", "EUR"),
    ("suma:1 500 Eur", "1 500 Eur", "1500", "EUR"),
    ("25000,00 Eurų", "25000,00 Eurų", "25000.00", "EUR"),
    ("5 200 (Eur)", "5 200 (Eur)", "5200", "EUR"),
    ("2 mokymai, 300 Eur", "300 Eur", "300", "EUR"),
    ("2020-01-01 500 Eur", "500 Eur", "500", "EUR"),
    # words of scale
    ("230 tūkst. eurų", "230 tūkst. eurų", "230000", "EUR"),
    ("1,3 mln. Eur", "1,3 mln. Eur", "1300000", "EUR"),
    ("1 mln. 23 tūkst. litų", "1 mln. 23 tūkst. litų", "1023000", "LTL"),
    ("35 tūkst. 953 Eur", "35 tūkst. 953 Eur", "35953", "EUR"),
    ("1 tūkst. 50 Eur", "1 tūkst. 50 Eur", "1050", "EUR"),
    ("19 tūkstančių 640 eurų", "19 tūkstančių 640 eurų", "19640", "EUR"),
    ("27 tūkstančiai 182 eurai", "27 tūkstančiai 182 eurai", "27182", "EUR"),
    ("2 mln. 180 tūkst. eurų", "2 mln. 180 tūkst. eurų", "2180000", "EUR"),
    ("700 tūkst.", "700 tūkst.", "700000", None),
    ("700 tūkst. lėšų", "700 tūkst.", "700000", None),
    ("2 tūkst. savų lėšų", "2 tūkst.", "2000", None),
    # words alone
    ("tris šimtus eurų", "tris šimtus eurų", "300", "EUR"),
    ("penki tūkstančiai litų", "penki tūkstančiai litų", "5000", "LTL"),
    ("pusantro tūkstančio eurų", "pusantro tūkstančio eurų", "1500", "EUR"),
    # cents
    ("12 Eur 50 ct", "12 Eur 50 ct", "12.50", "EUR"),
    ("12 eurų 50 centų", "12 eurų 50 centų", "12.50", "EUR"),
    ("penki šimtai eurų, trisdešimt centų", "penki šimtai eurų, trisdešimt centų", "500.30", "EUR"),
    ("du litai ir vienas centas", "du litai ir vienas centas", "2.01", "LTL"),
    ("penki eurai, nulis centų", "penki eurai, nulis centų", "5.00", "EUR"),
    ("30 zlotų 5 grašiai", "30 zlotų 5 grašiai", "30.05", "PLN"),
    ("30 zlotų 5 centai", "30 zlotų", "30", "PLN"),
    ("500 eurų, penkiasdešimt dalyvių", "500 eurų", "500", "EUR"),
    ("500 eurų ir 50 centrų", "500 eurų", "500", "EUR"),
    # currencies that their country tells apart
    ("300 Baltarusijos rublių", "300 Baltarusijos rublių", "300", "BYN"),
    ("300 Rumunijos lėjų", "300 Rumunijos lėjų", "300", "RON"),
    ("300 Moldovos lėjų", "300 Moldovos lėjų", "300", "MDL"),
    ("300 Pietų Afrikos Respublikos randų", "300 Pietų Afrikos Respublikos randų", "300", "ZAR"),
    ("12 eurų ir 5 centus", "12 eurų ir 5 centus", "12.05", "EUR"),
    # other currencies
    ("100 USD", "100 USD", "100", "USD"),
    ("5 JAV dolerių", "5 JAV dolerių", "5", "USD"),
    ("5 Kanados dolerius", "5 Kanados dolerius", "5", "CAD"),
    ("20 svarų sterlingų", "20 svarų sterlingų", "20", "GBP"),
    ("300 Lenkijos zlotų", "300 Lenkijos zlotų", "300", "PLN"),
    ("10 SEK", "10 SEK", "10", "SEK"),
    ("40 Norvegijos kronų", "40 Norvegijos kronų", "40", "NOK"),
    # shaped as a sum, no currency
    ("74 124,74", "74 124,74", "74124.74", None),
    ("6 500,00", "6 500,00", "6500.00", None),
    ("82353,45", "82353,45", "82353.45", None),
]

LEFT = [
    ("08.1.1-CPVA-V-427", "a measure's number"),
    ("01-004-08-04-01", "a measure's number"),
    ("+370 600 00 021", "a telephone number"),
    ("8 600 00 047", "a telephone number"),
    ("LT12 7044 0600 0000 0000", "a bank account"),
    ("kodas 300000512", "a company code"),
    ("Nr. XI-1206", "a law's number"),
    ("2018.01.15", "a date"),
    ("2018.01 – 2020.06", "months"),
    ("2021 EUROPA", "a year and a name"),
    ("3 Eurazijos šalys", "a name that begins like a currency"),
    ("po 6 ak. val.", "hours"),
    ("12.30 val.", "an hour"),
    ("10 sek.", "seconds, no crowns"),
    ("1,2 proc.", "a percentage"),
    ("100,00 %", "a percentage"),
    ("123,45 kv. m", "an area"),
    ("250,00 ha", "an area"),
    ("400 vnt.", "pieces"),
    ("2 tūkst. žmonių", "people"),
    ("5-6 klasių", "forms of a school"),
    ("LIEPŲ G. 41, LT 92114, KLAIPĖDA", "a postcode"),
    ("2 LT organizacijos", "a country's code"),
    ("5 200", "a bare whole number"),
    ("vienas euras kitam", "„a certain“ euro"),
    ("5 kronų", "crowns of no country"),
    ("www.example.lt 5", "an address"),
]

SEVERAL = [
    ("12 000 Lt (3475,44 Eur)", [("12000", "LTL"), ("3475.44", "EUR")]),
    ("462.675,20 LTL (134.000,00 EUR)", [("462675.20", "LTL"), ("134000.00", "EUR")]),
    ("9500,0 Eur valstybės ir 1900,0 Eur savivaldybės", [("9500.0", "EUR"), ("1900.0", "EUR")]),
    ("12 eurų ir 15 litų", [("12", "EUR"), ("15", "LTL")]),
    ("5×300 Eur = 1500 Eur", [("300", "EUR"), ("1500", "EUR")]),
    ("EUR 100 EUR 200", [("100", "EUR"), ("200", "EUR")]),
    ("10.000,00Lt/2896,20Eur", [("10000.00", "LTL"), ("2896.20", "EUR")]),
    ("5 200,00 1 380,00 6 580,00", [("5200.00", None), ("1380.00", None), ("6580.00", None)]),
    ("8\n500 Eur", [("500", "EUR")]),
    ("1 350\nEur", [("1350", "EUR")]),
    ("2021\nEUR 500", [("500", "EUR")]),
    ("12\n000,00 Eur", []),
]

IN_WORDS = [
    ("1800 (vienas tūkstantis aštuoni šimtai) Eur", "1800", "1800"),
    ("1800 Eur (vienas tūkstantis aštuoni šimtai eurų)", "1800", "1800"),
    ("5000 Eur (penki tūkstančiai eurų 50 ct)", "5000", "5000.50"),
    ("1 900 Eur (suma žodžiais: du tūkstančiai eurų)", "1900", "2000"),
    ("5000 (penki tūkstančiai eurų)", "5000", "5000"),
]

APPROXIMATE = ["apie", "virš", "iki", "beveik", "daugiau nei", "daugiau kaip", "per", "maždaug"]

CELLS = [
    ("5200", "5200", None),
    ("5 200,5", "5200.5", None),
    ("5200 Eur", "5200", "EUR"),
    ("2 tūkst. Eur.", "2000", "EUR"),
    (" 0,00 ", "0.00", None),
    ("€ 300", "300", "EUR"),
]

CELLS_LEFT = ["", "–", "abc", "12-5", "1 2", "5 vnt.", "2020-01-01", "Eur", "300 Eur ir 5 Lt"]

SURROUNDINGS = ["{}", "Projektui skirta suma {} buvo panaudota."]


def _spelt(text: str, spelling: str) -> str:
    if spelling == "NFD":
        return unicodedata.normalize("NFD", text)
    return text.replace(" ", spelling) if spelling.isspace() else text


def _cut(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


@pytest.mark.parametrize("surrounding", SURROUNDINGS)
@pytest.mark.parametrize("spelling", ["as is", "NFD", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"])
@pytest.mark.parametrize(("text", "words", "amount", "currency"), READ)
def test_reads_sums(text: str, words: str, amount: str, currency: str | None, spelling: str, surrounding: str) -> None:
    read = normalise(_spelt(surrounding.format(text), spelling))
    found = [(_cut(read.shown, m.span), m.value) for m in find_amounts(read)]
    assert found == [(words, Amount(Decimal(amount), currency))]


@pytest.mark.parametrize(("text", "why"), LEFT)
def test_leaves_other_numbers_alone(text: str, why: str) -> None:
    assert find_amounts(normalise(text)) == [], why
    assert find_amounts(normalise(f"Apie tai rašoma: {text}, ir tiek.")) == [], why


@pytest.mark.parametrize(("text", "sums"), SEVERAL)
def test_reads_each_of_several(text: str, sums: list[tuple[str, str | None]]) -> None:
    found = [(m.value.amount, m.value.currency) for m in find_amounts(normalise(text))]
    assert found == [(Decimal(amount), currency) for amount, currency in sums]


@pytest.mark.parametrize(("text", "amount", "in_words"), IN_WORDS)
def test_reads_the_sum_repeated_in_words(text: str, amount: str, in_words: str) -> None:
    (mention,) = find_amounts(normalise(text))
    assert mention.span == Span(0, len(text))
    assert mention.value == Amount(Decimal(amount), "EUR", in_words=Decimal(in_words))


def test_other_brackets_are_no_repetition() -> None:
    (mention,) = find_amounts(normalise("1800 Eur (du mokymai)"))
    assert mention.value.in_words is None


@pytest.mark.parametrize("word", APPROXIMATE)
def test_knows_approximate_sums(word: str) -> None:
    (mention,) = find_amounts(normalise(f"Panaudota {word} 300 eurų."))
    assert mention.value == Amount(Decimal(300), "EUR", approximate=True)


@pytest.mark.parametrize(("cell", "amount", "currency"), CELLS)
def test_reads_cells(cell: str, amount: str, currency: str | None) -> None:
    text = normalise(f"Iš viso\t{cell}\t4")
    assert read_amount(text, Span(8, 8 + len(cell))) == Amount(Decimal(amount), currency)


@pytest.mark.parametrize("cell", CELLS_LEFT)
def test_leaves_cells_of_other_things_alone(cell: str) -> None:
    assert read_amount(normalise(cell), Span(0, len(cell))) is None


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("skirti 1,2 proc. paramos", "1,2 proc.", "1.2"),
        ("tai 85 % vertės", "85 %", "85"),
        ("(15%)", "15%", "15"),
        ("100 procentų", "100 procentų", "100"),
    ],
)
def test_reads_percentages(text: str, words: str, value: str) -> None:
    read = normalise(text)
    assert [(_cut(read.shown, m.span), m.value) for m in find_percentages(read)] == [(words, Decimal(value))]


def test_processes_are_no_percentages() -> None:
    assert find_percentages(normalise("2 procesai, 5 procedūros")) == []


def test_every_currency_read_is_one_of_the_record() -> None:
    data = words("money")
    assert set(data["codes"]) == CURRENCIES
    named = {code for name in data["names"] for code in (name["code"], *name.get("before", {}).values())}
    assert named | set(data["signs"].values()) | set(data["abbreviations"].values()) <= CURRENCIES


@given(
    cents=st.integers(min_value=0, max_value=10**11),
    shape=st.sampled_from([(" ", ","), (".", ","), ("", ","), ("", "."), (",", "."), ("\N{NO-BREAK SPACE}", ",")]),
    currency=st.sampled_from([(" Eur", "EUR"), ("€", "EUR"), (" Lt", "LTL"), (" eurų", "EUR"), (" LTL", "LTL")]),
)
def test_every_grouping_is_read_back(cents: int, shape: tuple[str, str], currency: tuple[str, str]) -> None:
    group, point = shape
    words, code = currency
    whole = f"{cents // 100:,}".replace(",", group)
    text = normalise(f"vertė – {whole}{point}{cents % 100:02d}{words}, iš jų")
    (mention,) = find_amounts(text)
    assert mention.value == Amount(Decimal(cents) / 100, code)


@given(st.text(alphabet="0123456789 .,-/()€EurLt\ntūks", max_size=60))
def test_any_text_is_read_without_failing(text: str) -> None:
    read = normalise(text)
    ends = [edge for mention in find_amounts(read) for edge in mention.span]
    assert ends == sorted(ends)
