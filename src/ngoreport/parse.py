"""From a text to its record."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, NamedTuple

from pydantic import BaseModel

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.document.normal import normalise
from ngoreport.document.span import Span
from ngoreport.lexicon import as_labels, label_table
from ngoreport.lithuanian.lost_marks import with_known_letters
from ngoreport.lithuanian.personal_codes import without_personal_codes
from ngoreport.models import Evidence, Report, Source
from ngoreport.parsers import RULES
from ngoreport.parsers.rule import Candidate, find_candidates
from ngoreport.reading.converted import Places
from ngoreport.reading.file import ReadText

_SINGLE = ("title", "acronym", "implementer", "goal")
_LISTS = (
    "codes",
    "funding",
    "funders",
    "programmes",
    "partners",
    "objectives",
    "activities",
    "results",
    "participants",
    "locations",
    "links",
    "contacts",
    "statements",
)
_IN_ORDER = tuple(Report.model_fields)


class Parsed(NamedTuple):
    """A record together with every candidate that did not make it."""

    report: Report
    losers: Sequence[Candidate]
    document: Document
    locate: _Locator

    def left_out(self) -> list[tuple[str, str, Evidence]]:
        """What was found and not taken, in the order of the text: field, value, place.

        A loser that only repeats a value of the record is not among them.
        """
        values = {field: _values(field, self.report) for field in {loser.field for loser in self.losers}}
        return [
            (loser.field, _in_words(loser.value), Evidence(**self.locate(loser, loser.span)))
            for loser in sorted(self.losers, key=lambda loser: loser.span)
            if _in_words(loser.value) not in values[loser.field]
        ]


def parse_text(text: str, *, name: str | None = None, labels: Mapping[str, Sequence[str]] | None = None) -> Report:
    """The record of a text.

    Args:
        text: the report, as a person would paste it.
        name: what to call it in `source`.
        labels: a user's own label words by field (`ngoreport.lexicon.label_fields`).

    Raises:
        ValueError: `labels` names a field that has none.
    """
    source = Source(
        name=name, sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), length=len(text)
    )
    return parse_source(text, source, labels=labels).report


def parse_file(path: str | PathLike[str], *, labels: Mapping[str, Sequence[str]] | None = None) -> Report:
    """The record of a file.

    Raises:
        ngoreport.reading.ReadError: the file is missing, unreadable, empty, binary, too large,
            or in an encoding that reports do not come in.
        ValueError: `labels` names a field that has none.
    """
    from ngoreport.reading import read_file

    return parse_read(read_file(path), labels=labels).report


def parse_read(read: ReadText, *, labels: Mapping[str, Sequence[str]] | None = None) -> Parsed:
    """The record of what was read from a file, with the pages and rows of its evidence."""
    source = Source(
        name=read.name,
        encoding=read.encoding,
        repaired=read.repaired,
        converter=read.converter,
        sha256=read.sha256,
        length=len(read.text),
    )
    return parse_source(read.text, source, labels=labels, places=read.places)


def parse_source(
    text: str, source: Source, *, labels: Mapping[str, Sequence[str]] | None = None, places: Places | None = None
) -> Parsed:
    """The record of a text whose source is known, and what was found but not chosen.

    `places` are the text's pages and rows of tables, which evidence then names.
    """
    document = Document(with_known_letters(normalise(text)), label_table(as_labels(labels)))
    candidates = find_candidates(RULES, document)
    chosen, losers = choose(document, candidates)
    locate = _Locator(document, places or Places())
    return Parsed(_record(locate, source, chosen), losers, document, locate)


class _Locator(NamedTuple):
    """Says where a value stands, in the fields of `Evidence`."""

    document: Document
    places: Places

    def __call__(self, candidate: Candidate, span: Span) -> dict[str, Any]:
        document, places = self
        start, end = document.text.in_text_as_read(span)
        line, column = document.line_and_column(start)
        place = {"start": start, "end": end, "line": line, "column": column, "rule": candidate.rule}
        if places.pages:
            place["page"] = places.page_at(start)
        if places.rows:
            place["row"] = places.row_at(start)
        return place


def _record(locate: _Locator, source: Source, chosen: Sequence[Candidate]) -> Report:
    """The record and its evidence, from the candidates chosen, in the order they are to stand."""
    # With the list that only checks fill: else pydantic copies the empty one of the model.
    fields: dict[str, Any] = {field: [] for field in (*_LISTS, "findings")}
    period: dict[str, str] = {}
    # By field. `Report` validates these places with all else.
    places: defaultdict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for candidate in chosen:
        family, _, part = candidate.field.partition(".")
        found = places[family]
        if family == "period":
            period[part] = str(candidate.value)
            found[f"/period/{part}"] = locate(candidate, candidate.span)
        elif family in _SINGLE:
            fields[family] = candidate.value
            found[f"/{family}"] = locate(candidate, candidate.span)
        else:
            pointer = f"/{family}/{len(fields[family])}"
            fields[family].append(candidate.value)
            if isinstance(candidate.value, str) or family == "statements":
                found[pointer] = locate(candidate, candidate.span)
                continue
            located: dict[Span, dict[str, Any]] = {}
            for key, value in candidate.value.items():
                if value is not None:
                    span = candidate.parts.get(key, candidate.span)
                    if span not in located:
                        located[span] = locate(candidate, span)
                    found[f"{pointer}/{key}"] = located[span]
    evidence = {pointer: place for field in _IN_ORDER if field in places for pointer, place in places[field].items()}
    if "statements.personal-code" in {candidate.rule for candidate in chosen}:
        fields = {field: _masked(value) for field, value in fields.items()}
    return Report.model_validate({"source": source, "period": period, "evidence": evidence, **fields})


def _masked(value: Any) -> Any:
    """A value without the digits of personal codes, which no output may show."""
    if isinstance(value, str):
        return without_personal_codes(value)
    if isinstance(value, list):
        return [_masked(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _masked(item) for key, item in value.items()}
    return value


def _values(field: str, report: Report) -> set[str]:
    """What the record holds in a field, in the words of `_in_words`."""
    value: Any = report
    for part in field.split("."):
        value = getattr(value, part)
    return {_in_words(item) for item in (value if isinstance(value, list) else [value])}


def _in_words(value: Any) -> str:
    """A value on one line: the parts of a structured one that are not null, one after the other."""
    if isinstance(value, BaseModel):
        value = dict(value)
    if isinstance(value, Mapping):
        return " ".join(str(part) for part in value.values() if part is not None)
    return str(value)
