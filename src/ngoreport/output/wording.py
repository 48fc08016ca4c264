"""The record's values in Lithuanian writing, for people.

Dates, numbers and plurals as CLDR writes them in `lt` (a no-break space between thousands, a comma
before decimals), with „Eur“ and „Lt“ for the currencies as Lithuanian texts have them.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ngoreport.models import ActivityStatus, ContactKind, FundingKind, Period, Source

FIELDS = {
    "title": "Pavadinimas",
    "acronym": "Trumpinys",
    "codes": "Numeris",
    "period": "Laikotarpis",
    "funding": "Lėšos",
    "funders": "Finansuoja",
    "programmes": "Programa",
    "implementer": "Vykdytojas",
    "partners": "Partneriai",
    "goal": "Tikslas",
    "objectives": "Uždaviniai",
    "activities": "Veiklos",
    "results": "Rezultatai",
    "participants": "Dalyviai",
    "locations": "Vietos",
    "links": "Nuorodos",
    "contacts": "Kontaktai",
}
"""The fields of the record in the order they are shown in, by their Lithuanian names."""

KINDS: dict[FundingKind, str] = {
    "total": "iš viso",
    "granted": "skirta",
    "spent": "panaudota",
    "requested": "prašoma",
    "own": "nuosavos lėšos",
    "part": "dalis",
    "other": "kita",
}
STATUSES: dict[ActivityStatus, str] = {"implemented": "įvykdyta", "ongoing": "vykdoma", "planned": "planuojama"}
CONTACTS: dict[ContactKind, str] = {"email": "el. paštas", "phone": "tel."}

_MONTHS = (
    "sausio",
    "vasario",
    "kovo",
    "balandžio",
    "gegužės",
    "birželio",
    "liepos",
    "rugpjūčio",
    "rugsėjo",
    "spalio",
    "lapkričio",
    "gruodžio",
)
_CURRENCIES = {"EUR": "Eur", "LTL": "Lt"}
# One, few, many, as CLDR has it for `lt`: 1, 21 | 2–9, 22 | 10–20, 30.
_LENGTHS = {
    "Y": ("metai", "metai", "metų"),
    "M": ("mėn.", "mėn.", "mėn."),
    "W": ("savaitė", "savaitės", "savaičių"),
    "D": ("diena", "dienos", "dienų"),
}
_LENGTH = re.compile(r"(\d+)([YMWD])")


def date(value: str) -> str:
    """`2020-01-01` as `2020 m. sausio 1 d.`, `2020-01` as `2020 m. sausio mėn.`, `2020` as `2020 m.`"""
    year, month, day = (*value.split("-"), "", "")[:3]
    if not month:
        return f"{year} m."
    if not 1 <= int(month) <= 12:
        return value
    name = _MONTHS[int(month) - 1]
    return f"{year} m. {name} {int(day)} d." if day else f"{year} m. {name} mėn."


def period(value: Period) -> str:
    """A period on one line; empty where the report gives none."""
    ends = ""
    if value.start and value.end:
        ends = date(value.start) if value.start == value.end else f"{date(value.start)} – {date(value.end)}"
    elif value.start:
        ends = f"nuo {date(value.start)}"
    elif value.end:
        ends = f"iki {date(value.end)}"
    if not value.duration:
        return ends
    return f"{ends} ({duration(value.duration)})" if ends else duration(value.duration)


def duration(value: str) -> str:
    """`P1Y6M` as `1 metai 6 mėn.`"""
    return " ".join(f"{number} {_plural(int(number), _LENGTHS[unit])}" for number, unit in _LENGTH.findall(value))


def _plural(number: int, forms: tuple[str, str, str]) -> str:
    one, few, many = forms
    if number % 10 == 0 or 11 <= number % 100 <= 19:
        return many
    return one if number % 10 == 1 else few


def money(amount: Decimal, currency: str) -> str:
    """`54922.81`, `EUR` as `54 922,81 Eur`, with no-break spaces."""
    whole, _, decimals = format(amount, "f").partition(".")
    grouped = f"{int(whole):,}".replace(",", "\xa0")
    tail = f",{decimals.ljust(2, '0')}" if decimals.strip("0") else ""
    return f"{grouped}{tail}\xa0{_CURRENCIES.get(currency, currency)}"


def count(number: int) -> str:
    """`12500` as `12 500`, with a no-break space."""
    return f"{number:,}".replace(",", "\xa0")


def lines(numbers: tuple[int, ...]) -> str:
    """Lines of the text: `3, 7 eil.`"""
    return f"{', '.join(map(str, numbers))} eil."


def reading(source: Source) -> str:
    """What was done to read a text: `iš docx`, `windows-1257`; nothing of plain UTF-8."""
    said = []
    if source.converter:
        said.append(f"iš {source.converter}")
    if source.encoding and source.encoding != "utf-8":
        said.append(source.encoding)
    if source.repaired:
        mistakes = source.repaired
        for english, lithuanian in _REPAIRED.items():
            mistakes = mistakes.replace(english, lithuanian)
        said.append(f"ištaisyta: {mistakes}")
    return ", ".join(said)


_REPAIRED = {
    " read as ": ", perskaityta kaip ",
    ", twice": " (dukart)",
    ", three times": " (triskart)",
    ", four times": " (keturiskart)",
}
