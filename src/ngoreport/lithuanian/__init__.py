"""What is true of Lithuanian, and nothing of projects: usable on its own.

    from ngoreport.lithuanian import find_amounts, find_dates, nominative

    find_dates("vyko 2020 m. liepos 1 d. – gruodžio 31 d.")
    nominative("Klaipėdos universitetu")  # 'Klaipėdos universitetas'

Each `find_…` takes a string and gives mentions in the order of the text: a value, and the span
of the words that say it, in code points of that string. (The recognisers of the same names in
the modules of this package take a `MatchingText` and count in it.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ngoreport.document.normal import MatchingText, normalise
from ngoreport.lithuanian.mention import Mention, Value

if TYPE_CHECKING:
    from decimal import Decimal

    from ngoreport.lithuanian.dates import DateRange, Length
    from ngoreport.lithuanian.declension import Case
    from ngoreport.lithuanian.money import Amount
    from ngoreport.lithuanian.names import Organisation
    from ngoreport.lithuanian.places import Place

__all__ = [
    "Mention",
    "find_amounts",
    "find_dates",
    "find_lengths",
    "find_number_words",
    "find_organisations",
    "find_percentages",
    "find_places",
    "nominative",
    "split_names",
]


def find_dates(text: str) -> list[Mention[DateRange]]:
    """Dates and ranges of dates: `2020 m. liepos 1 d. – gruodžio 31 d.`, `2013 m. II ketv.`, `nuo … iki …`."""
    from ngoreport.lithuanian.dates import find_dates as find

    return _found(find, text)


def find_lengths(text: str) -> list[Mention[Length]]:
    """Lengths of time: `18 mėn.`, `pusantrų metų`, `trejus metus`."""
    from ngoreport.lithuanian.lengths import find_lengths as find

    return _found(find, text)


def find_amounts(text: str) -> list[Mention[Amount]]:
    """Sums of money: `768 108,70 Eur`, `2 mln. 180 tūkst. eurų`, `tris šimtus litų`."""
    from ngoreport.lithuanian.money import find_amounts as find

    return _found(find, text)


def find_percentages(text: str) -> list[Mention[Decimal]]:
    """Percentages: `85 %`, `1,2 proc.`."""
    from ngoreport.lithuanian.money import find_percentages as find

    return _found(find, text)


def find_number_words(text: str) -> list[Mention[int]]:
    """Whole numbers in words, of every gender and case, collective ones too: `dvidešimt`, `trejus`."""
    from ngoreport.lithuanian.numbers import find_number_words as find

    return _found(find, text)


def find_organisations(text: str) -> list[Mention[Organisation]]:
    """Organisations named in running text, their names in the nominative."""
    from ngoreport.lithuanian.running_names import find_organisations as find

    return _found(find, text)


def find_places(text: str) -> list[Mention[Place]]:
    """Municipalities, towns, villages and regions, in the nominative."""
    from ngoreport.lithuanian.places import find_places as find

    return _found(find, text)


def split_names(text: str) -> list[Mention[Organisation]]:
    """The names in a list of them, parted at the right commas and conjunctions, in the nominative."""
    from ngoreport.document.span import Span
    from ngoreport.lithuanian.names import names_in

    return _found(lambda matching: names_in(matching, Span(0, len(matching.normal))), text)


def nominative(phrase: str, case: Case | None = None) -> str:
    """A name in any case, turned to the nominative with what agrees with its head; the number is kept.

    Args:
        phrase: the name as written.
        case: the case it stands in, where that is known.
    """
    from ngoreport.lithuanian.declension import nominative as turn

    return turn(phrase, case)


def _found(find: Callable[[MatchingText], Iterable[Mention[Value]]], text: str) -> list[Mention[Value]]:
    matching = normalise(text)
    return [mention.in_text_as_read(matching) for mention in find(matching)]
