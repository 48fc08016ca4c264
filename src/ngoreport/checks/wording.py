"""The values of a message as people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ngoreport.checks.options import Language

_DECIMAL = re.compile(r"(?<![\w.,/-])\d{4,}(?:\.\d+)?(?![\w.-])|(?<![\w.,/-])\d+\.\d+(?![\w.-])")
_DURATION = re.compile(r"P(?:\d+[YMWD])+")
_LENGTH = re.compile(r"(\d+)([YMWD])")
_UNITS = {
    "en": {"Y": ("year", "years"), "M": ("month", "months"), "W": ("week", "weeks"), "D": ("day", "days")},
    "lt": {"Y": ("m.", "m."), "M": ("mėn.", "mėn."), "W": ("sav.", "sav."), "D": ("d.", "d.")},
}


# Values of these names are dates, codes and names; a bare year is no number to group.
_AS_THEY_ARE = frozenset(
    ("start", "end", "date", "other_start", "other_end", "earliest", "latest", "code", "name", "field", "unit")
)


def readable_values(values: Mapping[str, str], lang: Language) -> dict[str, str]:
    """The values of an objection for its message."""
    return {name: value if name in _AS_THEY_ARE else readable(value, lang) for name, value in values.items()}


def readable(value: str, lang: Language) -> str:
    """Numbers grouped, a decimal comma in Lithuanian, `P18M` as `18 months`; other words as they are."""
    if _DURATION.fullmatch(value):
        return " ".join(_part(int(number), unit, lang) for number, unit in _LENGTH.findall(value))
    return _DECIMAL.sub(lambda number: _grouped(number.group(), lang), value)


def _part(number: int, unit: str, lang: Language) -> str:
    one, many = _UNITS[lang][unit]
    return f"{number} {one if number == 1 else many}"


def _grouped(number: str, lang: Language) -> str:
    whole, _, decimals = number.partition(".")
    if lang == "en":
        return f"{int(whole):,}" + (f".{decimals}" if decimals else "")
    return f"{int(whole):,}".replace(",", "\xa0") + (f",{decimals}" if decimals else "")
