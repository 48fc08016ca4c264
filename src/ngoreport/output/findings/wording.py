"""The forms' own words, in English and Lithuanian. Counts stand before no noun: none needs a plural."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ngoreport.models import Severity
from ngoreport.output.findings.placed import SEVERITIES, Language, Tally


class Words(NamedTuple):
    severities: Mapping[Severity, str]
    found: Mapping[Severity, str]
    inputs: str
    unreadable: str
    known: str
    clean: str
    heading: str
    way_out: str
    columns: tuple[str, str, str, str]


WORDS: Mapping[Language, Words] = {
    "en": Words(
        severities={"error": "error", "warning": "warning", "info": "info"},
        found={"error": "errors", "warning": "warnings", "info": "remarks"},
        inputs="inputs",
        unreadable="could not be read",
        known="known, left out",
        clean="Nothing to object to",
        heading="Checked reports",
        way_out="`ngoreport rule RULE` tells why, and the way out.",
        columns=("Place", "Severity", "Objection", "Rule"),
    ),
    "lt": Words(
        severities={"error": "klaida", "warning": "įspėjimas", "info": "pastaba"},
        found={"error": "klaidų", "warning": "įspėjimų", "info": "pastabų"},
        inputs="patikrinta",
        unreadable="neperskaityta",
        known="žinomų, praleista",
        clean="Priekaištų nėra",
        heading="Ataskaitų patikra",
        way_out="Kodėl ir ką daryti, pasako `ngoreport rule TAISYKLĖ`.",
        columns=("Vieta", "Svarba", "Priekaištas", "Taisyklė"),
    ),
}


def summary(tally: Tally, language: Language) -> str:
    """`errors: 2, warnings: 1 (inputs: 10, could not be read: 1)`"""
    words = WORDS[language]
    found = ", ".join(f"{words.found[grade]}: {tally.found[grade]}" for grade in SEVERITIES if tally.found[grade])
    asides = [f"{words.inputs}: {tally.inputs}"]
    if tally.unreadable:
        asides.append(f"{words.unreadable}: {tally.unreadable}")
    if tally.known:
        asides.append(f"{words.known}: {tally.known}")
    # With an input that nobody read, nothing can be said of all of them.
    told = found or (words.clean if not tally.unreadable else "")
    return f"{told} ({', '.join(asides)})" if told else ", ".join(asides)
