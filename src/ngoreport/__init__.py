"""Reads Lithuanian project reports into validated records.

    from ngoreport import parse_file
    report = parse_file("ataskaita.txt")

The names below are imported when they are first used, so that `import ngoreport` costs nothing.
"""

from __future__ import annotations

# Type checkers take this for true; importing `typing` for it would double the time of `--version`.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ngoreport.models import Report
    from ngoreport.parse import parse_file, parse_text
    from ngoreport.reading import ReadError

__version__ = "0.1.0"

__all__ = ["ReadError", "Report", "__version__", "parse_file", "parse_text"]

_HOMES = {
    "ReadError": "ngoreport.reading",
    "Report": "ngoreport.models",
    "parse_file": "ngoreport.parse",
    "parse_text": "ngoreport.parse",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
