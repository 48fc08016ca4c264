"""Options of the checks from plain values: those of a configuration file, or of the command line."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, TypeVar, get_args

from ngoreport.checks.options import BOUNDS, TOLERANCES, Language, Options
from ngoreport.models import Report, Severity, earliest_day

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
LANGUAGES: tuple[Language, ...] = get_args(Language)
# What a report itself can fill; the rest of a record is ours.
_FIELDS = tuple(
    name
    for name in Report.model_fields
    if name not in {"schema_version", "source", "statements", "findings", "evidence"}
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LENGTH = re.compile(r"P(?=\d)(\d{1,4}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,6}D)?")


Word = TypeVar("Word", bound=str)


class SettingError(Exception):
    """A value that can't be meant; its text is a sentence without the name of a file."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What to check, and the least severity that fails a run."""

    options: Options = field(default_factory=Options)
    fail_on: Severity = "error"


def changed(settings: Settings, values: Mapping[str, Any]) -> Settings:
    """The settings with these values: lists and words take the place of what stood, tables are merged into it.

    Args:
        settings: what holds where nothing else is said.
        values: by the names in `KEYS`, as TOML has them.

    Raises:
        SettingError: a name or a value can't be meant.
    """
    options = settings.options
    fail_on = settings.fail_on
    for key, value in values.items():
        if key == "fail-on":
            fail_on = _one_of(value, SEVERITIES, key)
        elif key in _CHANGES:
            options = _CHANGES[key](options, value)
        else:
            raise SettingError(f"unknown key `{key}`{suggestion(key, KEYS)}")
    return Settings(options, fail_on)


def suggestion(name: str, known: Collection[str]) -> str:
    """The end of a sentence about a name that is not known."""
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1)
    return f"; did you mean `{close[0]}`?" if close else f"; known are {', '.join(known)}"


def _rules(value: Any, key: str) -> tuple[str, ...]:
    known = _known_rules()
    names = _words(value, key)
    for name in names:
        if name not in known:
            raise SettingError(f"{key} names an unknown rule `{name}`{suggestion(name, known)}")
    return names


def _known_rules(*, groups: bool = True) -> tuple[str, ...]:
    from ngoreport.checks import RULES

    names = dict.fromkeys(rule.group for rule in RULES) if groups else {}
    return (*(("all", *names) if groups else ()), *(rule.id for rule in RULES))


def _severities(value: Any) -> dict[str, Severity]:
    known = _known_rules(groups=False)
    table = _table(value, "severity")
    for name in table:
        if name not in known:
            raise SettingError(f"severity of an unknown rule `{name}`{suggestion(name, known)}")
    return {name: _one_of(severity, SEVERITIES, f"severity.{name}") for name, severity in table.items()}


def _per_file_ignores(value: Any) -> dict[str, tuple[str, ...]]:
    table = _table(value, "per-file-ignores")
    return {pattern: _rules(names, f"per-file-ignores.{pattern}") for pattern, names in table.items()}


def _tolerances(value: Any) -> dict[str, Decimal]:
    table = _known_keys(value, "tolerances", TOLERANCES)
    return {name: _number(number, f"tolerances.{name}") for name, number in table.items()}


def _number(value: Any, key: str) -> Decimal:
    # True and False are numbers to Python.
    number = Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else Decimal("NaN")
    if not number.is_finite() or number < 0:
        raise SettingError(f"{key} must be a number, 0 or more")
    return number


def _required(value: Any) -> tuple[str, ...]:
    names = _words(value, "required")
    for name in names:
        for part in name.split("|"):
            if part not in _FIELDS:
                raise SettingError(f"required names an unknown field `{part}`{suggestion(part, _FIELDS)}")
    return names


def _bounds(value: Any) -> dict[str, str]:
    table = _known_keys(value, "bounds", BOUNDS)
    return {name: (_length if name == "longest" else _day)(bound, f"bounds.{name}") for name, bound in table.items()}


def _day(value: Any, key: str) -> str:
    # TOML has dates of its own.
    day = value.isoformat() if isinstance(value, dt.date) and not isinstance(value, dt.datetime) else value
    if not isinstance(day, str) or not _DAY.fullmatch(day) or earliest_day(day) is None:
        raise SettingError(f"{key} must be a day: 1990-03-11")
    return day


def _length(value: Any, key: str) -> str:
    if not isinstance(value, str) or not _LENGTH.fullmatch(value):
        raise SettingError(f'{key} must be a length of ISO 8601: "P10Y", "P18M"')
    return value


def _known_keys(value: Any, key: str, known: Collection[str]) -> Mapping[str, Any]:
    table = _table(value, key)
    for name in table:
        if name not in known:
            raise SettingError(f"unknown key `{key}.{name}`{suggestion(name, known)}")
    return table


def _table(value: Any, key: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise SettingError(f"{key} must be a table")
    return value


def _words(value: Any, key: str) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(word, str) for word in value):
        raise SettingError(f"{key} must be a list of names")
    return tuple(value)


def _one_of(value: Any, known: tuple[Word, ...], key: str) -> Word:
    for word in known:
        if value == word:
            return word
    raise SettingError(f"{key} must be one of {', '.join(known)}")


_CHANGES: Mapping[str, Callable[[Options, Any], Options]] = {
    "select": lambda options, value: replace(options, select=_rules(value, "select")),
    "ignore": lambda options, value: replace(options, ignore=_rules(value, "ignore")),
    "severity": lambda options, value: replace(options, severities={**options.severities, **_severities(value)}),
    "per-file-ignores": lambda options, value: replace(
        options, per_file_ignores={**options.per_file_ignores, **_per_file_ignores(value)}
    ),
    "tolerances": lambda options, value: replace(options, tolerances={**options.tolerances, **_tolerances(value)}),
    "required": lambda options, value: replace(options, required=_required(value)),
    "bounds": lambda options, value: replace(options, bounds={**options.bounds, **_bounds(value)}),
    "lang": lambda options, value: replace(options, language=_one_of(value, LANGUAGES, "lang")),
}
KEYS = (*_CHANGES, "fail-on")
"""What can be set, by its name in a configuration file."""
