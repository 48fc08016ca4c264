"""Records in JSON or JSON Lines, such as somebody has edited by hand: validated, and with places in the JSON."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from pydantic import ValidationError

from ngoreport.checks.json_places import Place, items, json_places, skip_space, value_end
from ngoreport.models import Finding, Report

_ENDINGS = (".json", ".jsonl", ".ndjson")
_LONGEST = 200
_RECORD_OPENS = re.compile(r'[\s\ufeff]*(?:\[\s*)?\{\s*"')


class RecordError(Exception):
    """JSON that holds no record; its text is why, as the rest of a sentence."""


class _Lines:
    """The lines of a text, found when a place is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self._text))]


@dataclass(frozen=True)
class Record:
    """A record, and where it stands in the text of its file."""

    report: Report
    text: str
    start: int
    lines: _Lines

    def placed(self, finding: Finding) -> Finding:
        """A finding with its place in the JSON: who mends a record by hand mends it there.

        The evidence of such a record counts in another text, and may be of values since edited.
        """
        start, end = self._place(finding.pointers)
        line, column = self.lines.line_and_column(start if end else self.start)
        return finding.model_copy(update={"line": line, "column": column, "start": start, "end": end})

    def _place(self, pointers: list[str]) -> Place:
        return next((self._places[pointer] for pointer in pointers if pointer in self._places), (0, 0))

    @cached_property
    def _places(self) -> Mapping[str, Place]:
        return json_places(self.text, self.start)


def holds_records(name: str, text: str) -> bool:
    """Whether an input is one of records: by its ending, else (standard input) by how it opens."""
    return name.lower().endswith(_ENDINGS) or (name == "-" and _RECORD_OPENS.match(text) is not None)


def read_records(text: str) -> list[Record]:
    """The records of a JSON object, of an array of them, or of JSON Lines.

    Raises:
        RecordError: it holds none, or something that is none.
    """
    lines = _Lines(text)
    try:
        records = [_record(text, *place, lines) for place in _record_places(text)]
    except json.JSONDecodeError as error:
        raise RecordError(f"is not valid JSON: line {error.lineno}, column {error.colno}: {error.msg}") from None
    except RecursionError:
        raise RecordError("is not valid JSON: it is nested too deep") from None
    except ValueError as error:
        # A number with more digits than Python reads.
        raise RecordError(f"is not valid JSON: {error}") from None
    if not records:
        raise RecordError("holds no record")
    return records


def _record_places(text: str) -> Iterator[Place]:
    at = skip_space(text, 0)
    if text.startswith("[", at):
        yield from items(text, at)
        at = skip_space(text, value_end(text, at))
        if at < len(text):
            raise json.JSONDecodeError("Extra data", text, at)
        return
    while at < len(text):
        end = value_end(text, at)
        yield at, end
        at = skip_space(text, end)


def _record(text: str, start: int, end: int, lines: _Lines) -> Record:
    try:
        return Record(Report.model_validate_json(text[start:end]), text, start, lines)
    except ValidationError as error:
        line, _ = lines.line_and_column(start)
        raise RecordError(_sentence(error, f" on line {line}" if line > 1 else "")) from None


def _sentence(error: ValidationError, where: str = "") -> str:
    """The first thing wrong, and how many others there are."""
    first, *others = error.errors(include_url=False, include_input=False, include_context=False)
    path = "/".join(map(str, first["loc"]))
    wrong = f"{path}: {first['msg']}" if path else first["msg"]
    # A key or a value of the record may be long.
    wrong = wrong if len(wrong) <= _LONGEST else f"{wrong[:_LONGEST]}…"
    return f"is no record{where}: {wrong}{f' (and {len(others)} more)' if others else ''}"
