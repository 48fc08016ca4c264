"""JSON that a terminal and a CI server's log can show: what they would obey is escaped."""

from __future__ import annotations

import json
import re
from typing import Any

from ngoreport.output.terminal import UNSAFE

# These end a line for some readers, though not for JSON.
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
# `##[group]` and `##vso[…]` command a CI server wherever in a line they stand.
_LOG_COMMAND = re.compile(r"##(?=\w{0,20}\[)")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """The value as JSON, its letters as they are; reads back as the same value."""
    # Dumping has escaped the line feeds and tabs of strings: those left are its own.
    written = json.dumps(value, ensure_ascii=False, indent=indent)
    written = UNSAFE.sub(_escaped, _LINE_ENDS.sub(_escaped, written))
    return _LOG_COMMAND.sub(r"\\u0023#", written)


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
