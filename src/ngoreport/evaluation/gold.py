"""Gold on disk: records that a person made, beside the reports they are of.

A folder holds NAME.gold.json, or a plain record NAME.json, and the report NAME.txt or NAME with
another ending. A gold file is an object:

    {"gold": {"title": "…", "partners": ["…"], …},
     "also_right": {"title": ["…"], "partners": [["…", "…"]]},
     "optional": {"partners": ["…"]},
     "activities_from": "list"}

`also_right` holds other answers that are as good, for a list field in groups of the forms of one
item; `optional` answers that neither help nor hurt. All but `gold` may be left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

GOLD_ENDING = ".gold.json"
PLAIN_ENDING = ".json"

_SINGLE = ("title", "acronym", "implementer", "goal")
_WORDS = ("codes", "funders", "programmes", "partners", "objectives", "results", "locations", "links")
_OBJECTS = {
    "funding": ("amount", "currency"),
    "activities": ("text",),
    "participants": ("count",),
    "contacts": ("kind", "value"),
}
_PERIOD = ("start", "end", "duration")


class GoldError(Exception):
    """Gold that can't be used; its text is a sentence that names the file."""


@dataclass(frozen=True, slots=True)
class Gold:
    """What is right for one report.

    Attributes:
        record: the record in its JSON form.
        also_right: other right answers by field.
        optional: answers that are neither right nor wrong, by field.
        prose: its activities stand in sentences, not in a list.
    """

    record: Mapping[str, Any]
    also_right: Mapping[str, Any] = field(default_factory=dict)
    optional: Mapping[str, Any] = field(default_factory=dict)
    prose: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One report to be measured: its name, its gold, and its text (None where there is none)."""

    name: str
    gold_file: Path
    report_file: Path | None


def find_cases(folder: Path) -> list[Case]:
    """The reports of a folder that have gold, by name. Raises GoldError where there are none.

    Of several files of one name the report is the .txt, or the first by its name.
    """
    if not folder.is_dir():
        raise GoldError(f"{folder}: {'is no folder' if folder.exists() else 'no such folder'}")
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    golds = {path.name.removesuffix(GOLD_ENDING): path for path in files if path.name.endswith(GOLD_ENDING)}
    reports: dict[str, Path] = {}
    for path in files:
        if path.suffix.lower() != PLAIN_ENDING and (path.stem not in reports or path.suffix.lower() == ".txt"):
            reports[path.stem] = path
    for path in files:
        if path.suffix == PLAIN_ENDING and path not in golds.values() and path.stem in reports:
            golds.setdefault(path.stem, path)
    if not golds:
        raise GoldError(f"{folder}: holds no gold: neither NAME.gold.json nor NAME.json beside NAME.txt")
    return [Case(name, golds[name], reports.get(name)) for name in sorted(golds, key=lambda name: golds[name])]


def read_gold(path: Path) -> Gold:
    """The gold of one file. Raises GoldError where it is none."""
    try:
        content = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise GoldError(f"{path}: can't be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        # JSONDecodeError and UnicodeDecodeError are both ValueErrors.
        raise GoldError(f"{path}: is not valid JSON: {error}") from None
    faults = list(_faults(content))
    if faults:
        raise GoldError(f"{path}: {faults[0]}")
    if "gold" not in content:
        return Gold(content)
    return Gold(
        record=content["gold"],
        also_right=content.get("also_right", {}),
        optional=content.get("optional", {}),
        prose=content.get("activities_from") == "prose",
    )


def _faults(content: Any) -> Iterator[str]:
    """What is wrong with a gold file, as the rests of sentences that name the file."""
    if not isinstance(content, dict):
        yield "must be an object"
        return
    record = content.get("gold", content)
    if not isinstance(record, dict):
        yield "gold must be an object"
        return
    yield from _faults_of_record(record)
    if record is content:
        if not set(record) & {*_SINGLE, "period", *_WORDS, *_OBJECTS}:
            yield "is no gold: it has no key `gold`, nor a field of the record"
        return
    for part in ("also_right", "optional"):
        answers = content.get(part, {})
        if not isinstance(answers, dict):
            yield f"{part} must be an object"
            return
        for name, items in answers.items():
            yield from _faults_of_answers(part, name, items)


def _faults_of_record(record: Mapping[str, Any]) -> Iterator[str]:
    for name in _SINGLE:
        if not isinstance(record.get(name), str | None):
            yield f"{name} must be a string or null"
    period = record.get("period") or {}
    if not isinstance(period, dict) or not all(isinstance(period.get(part), str | None) for part in _PERIOD):
        yield "period must be an object of strings and nulls: start, end, duration"
    for name in (*_WORDS, *_OBJECTS):
        yield from _faults_of_items(name, name, record.get(name))


def _faults_of_answers(part: str, name: str, items: Any) -> Iterator[str]:
    shown = f"{part}.{name}"
    if name not in (*_WORDS, *_OBJECTS):
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            yield f"{shown} must be a list of strings"
    elif part == "optional":
        yield from _faults_of_items(shown, name, items)
    elif not isinstance(items, list) or not all(isinstance(group, list) for group in items):
        yield f"{shown} must be a list of lists, each of the forms of one item"
    else:
        for group in items:
            yield from _faults_of_items(shown, name, group)


def _faults_of_items(shown: str, name: str, items: Any) -> Iterator[str]:
    if not isinstance(items, list | None):
        yield f"{shown} must be a list"
        return
    for item in items or ():
        if name in _WORDS or (name == "activities" and isinstance(item, str)):
            if not isinstance(item, str):
                yield f"{shown} must hold strings"
        elif not isinstance(item, dict) or not all(isinstance(item.get(key), str | int) for key in _OBJECTS[name]):
            yield f"{shown} must hold objects with {' and '.join(_OBJECTS[name])}"
        elif name == "funding" and not _is_number(item["amount"]):
            yield f"{shown}: {item['amount']!r} is no amount: a point for decimals, no grouping"


def _is_number(text: Any) -> bool:
    try:
        return Decimal(str(text)).is_finite()
    except InvalidOperation:
        return False
