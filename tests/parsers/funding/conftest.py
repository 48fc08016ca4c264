from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from ngoreport.document.document import Document
from ngoreport.parsers.funding import read_funding

Entry = tuple[str, str, str, str | None]


@pytest.fixture(params=["as written", "decomposed", "no-break spaces"])
def entries(request) -> Callable[[str], list[Entry]]:
    """Amount, currency, kind and payer of every sum of a text, which is read in one of the forms it can have."""

    def entries_of(text: str) -> list[Entry]:
        if request.param == "decomposed":
            text = unicodedata.normalize("NFD", text)
        elif request.param == "no-break spaces":
            text = text.replace(" ", "\u00a0")
        values = [candidate.value for candidate in read_funding(Document(text))]
        return [
            (f"{value['amount']:f}", value["currency"], value["kind"], value["source"])
            for value in values
            if not isinstance(value, str)
        ]

    return entries_of


@pytest.fixture
def rules() -> Callable[[str], set[str]]:
    """The rules that found the sums of a text."""
    return lambda text: {candidate.rule for candidate in read_funding(Document(text))}
