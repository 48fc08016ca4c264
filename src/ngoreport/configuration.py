"""What a user has set: `ngoreport.toml`, or `[tool.ngoreport]` of `pyproject.toml`.

    ignore = ["activity-outside-period"]
    fail-on = "warning"

    [labels]
    title = ["Iniciatyvos vardas"]
    implementer = ["Iniciatyvą vykdo"]

The nearest file holds, from the working directory upwards; in one directory `ngoreport.toml`
comes first, and a `pyproject.toml` without that table is passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ngoreport.checks.settings import Settings

FILE_NAME = "ngoreport.toml"


class ConfigurationError(Exception):
    """A configuration that can't be used; its text is a sentence that names the file."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a user has set.

    Attributes:
        labels: label words by field, besides those of `data/labels.toml`.
        settings: what to check and how strictly; None where nothing is said of it.
        path: the file it came from; None where there was none.
    """

    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    settings: Settings | None = None
    path: Path | None = None


def find_configuration(directory: Path) -> Configuration:
    """The configuration that holds in `directory`; an empty one where no file has any."""
    for folder in (directory, *directory.parents):
        own = folder / FILE_NAME
        if own.is_file():
            return load_configuration(own)
        shared = folder / "pyproject.toml"
        if shared.is_file() and (table := _table(shared)) is not None:
            return _configuration(table, shared)
    return Configuration()


def load_configuration(path: Path) -> Configuration:
    """The configuration of one file. Raises ConfigurationError where it has none or a wrong one."""
    table = _table(path)
    if table is None:
        raise ConfigurationError(f"{path}: has no table [tool.ngoreport]")
    return _configuration(table, path)


def _table(path: Path) -> dict[str, Any] | None:
    # Only here: most directories have no such file.
    import tomli

    try:
        content = tomli.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise ConfigurationError(f"{path}: no such file") from None
    except OSError as error:
        raise ConfigurationError(f"{path}: can't be read: {error.strerror}") from None
    except ValueError as error:
        # TOMLDecodeError and UnicodeDecodeError are both ValueErrors.
        raise ConfigurationError(f"{path}: is not valid TOML: {error}") from None
    if path.name != "pyproject.toml":
        return content
    tools = content.get("tool")
    table = tools.get("ngoreport") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigurationError(f"{path}: tool.ngoreport must be a table")
    return table


def _configuration(table: Mapping[str, Any], path: Path) -> Configuration:
    checking = {key: value for key, value in table.items() if key != "labels"}
    return Configuration(_labels(table.get("labels", {}), path), _settings(checking, path), path)


def _settings(table: Mapping[str, Any], path: Path) -> Settings | None:
    if not table:
        return None
    # Only here: who sets nothing about the checks need not wait for the rules.
    from ngoreport.checks.settings import KEYS, SettingError, Settings, changed, suggestion

    for key in table:
        if key not in KEYS:
            raise ConfigurationError(f"{path}: unknown key `{key}`{suggestion(key, ('labels', *KEYS))}")
    try:
        return changed(Settings(), table)
    except SettingError as error:
        raise ConfigurationError(f"{path}: {error}") from None


def _labels(table: Any, path: Path) -> dict[str, tuple[str, ...]]:
    from ngoreport.lexicon import label_fields

    if not isinstance(table, dict):
        raise ConfigurationError(f"{path}: labels must be a table of fields")
    known = label_fields() if table else ()
    labels = {}
    for name, words in table.items():
        if name not in known:
            from ngoreport.checks.settings import suggestion

            raise ConfigurationError(f"{path}: labels of an unknown field `{name}`{suggestion(name, known)}")
        if not isinstance(words, list) or not all(isinstance(word, str) and _has_letter(word) for word in words):
            raise ConfigurationError(f'{path}: labels.{name} must be a list of words: {name} = ["…"]')
        labels[name] = tuple(words)
    return labels


def _has_letter(word: str) -> bool:
    return any(letter.isalpha() for letter in word)
