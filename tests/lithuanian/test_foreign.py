"""Dates in the languages of partners, and the words that only look like them."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from ngoreport.document.normal import normalise
from ngoreport.lithuanian.foreign import ForeignDate, foreign_date_around, foreign_date_at, foreign_start_of_range


def around(text: str, floor: int = 0) -> ForeignDate | None:
    folded = normalise(text).folded
    year = re.search(r"(?:19|20)\d\d", folded)
    assert year
    return foreign_date_around(folded, year.start(), floor)


READS = [
    ("12 March 2021", "12 March 2021", (2021, 3, 12)),
    ("on 1st of May 2020 in Riga", "1st of May 2020", (2020, 5, 1)),
    ("MARCH 12th, 2021", "MARCH 12th, 2021", (2021, 3, 12)),
    ("May 5, 2020", "May 5, 2020", (2020, 5, 5)),
    ("12 Sept. 2021", "12 Sept. 2021", (2021, 9, 12)),
    ("in March 2021", "March 2021", (2021, 3, None)),
    ("12 marca 2021 r.", "12 marca 2021", (2021, 3, 12)),
    ("5 września 2020", "5 września 2020", (2020, 9, 5)),
    ("7 października 2020", "7 października 2020", (2020, 10, 7)),
    ("marzec 2021", "marzec 2021", (2021, 3, None)),
    ("12. März 2021", "12. März 2021", (2021, 3, 12)),
    ("Januar 2020", "Januar 2020", (2020, 1, None)),
]


@pytest.mark.parametrize(("text", "words", "date"), READS)
def test_reads_the_date_around_a_year(text: str, words: str, date: tuple[int, int, int | None]) -> None:
    start = text.index(words)
    assert around(text) == ForeignDate(start, start + len(words), *date)
    assert foreign_date_at(normalise(text).folded, start) == ForeignDate(start, start + len(words), *date)


LEAVES = [
    ("2021", "a year alone"),
    ("programme 2021", "no month"),
    ("12 kovo 2021", "Lithuanian"),
    ("30 February 2021", "a day that no calendar has, and no February either"),
    ("Maja 2021 m.", "a name before a Lithuanian year"),
    ("March 20215", "a longer number"),
    ("3.12 March2021", "words run together"),
]


@pytest.mark.parametrize(("text", "why"), LEAVES)
def test_leaves(text: str, why: str) -> None:
    assert around(text) is None, why


def test_begins_at_the_floor_or_later() -> None:
    text = "12 March 2021"
    assert around(text, floor=3) == ForeignDate(3, 13, 2021, 3, None)
    assert around(text, floor=9) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("1 - 5 March 2021", (2021, 3, 1)),
        ("1-5 March 2021", (2021, 3, 1)),
        ("1 September - 31 December 2021", (2021, 9, 1)),
        ("1 lipca - 31 grudnia 2021", (2021, 7, 1)),
        ("31 February - 5 March 2021", None),
        ("5 vaikai - 5 March 2021", None),
        ("March 2021", None),
    ],
)
def test_start_of_a_range_takes_month_and_year_from_its_end(text: str, first: tuple[int, int, int] | None) -> None:
    second = around(text)
    assert second
    start = foreign_start_of_range(normalise(text).folded, second, 0)
    assert (start and tuple(start[2:])) == first


def test_dateparser_is_imported_for_a_foreign_date_only() -> None:
    program = (
        "import sys; from ngoreport.document.normal import normalise; "
        "from ngoreport.lithuanian.dates import find_dates; "
        "assert find_dates(normalise('2020 m. sausio 1 d. – 2021-05-06, programa 2020')); "
        "assert 'dateparser' not in sys.modules; "
        "assert find_dates(normalise('12 March 2021')); assert 'dateparser' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
