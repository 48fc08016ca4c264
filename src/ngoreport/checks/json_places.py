"""Where the values of a JSON text stand in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

Place = tuple[int, int]
"""Where a value begins and ends: offsets in the text, half-open."""

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()


def value_end(text: str, start: int) -> int:
    """The end of the JSON value at `start`. Raises ValueError (with a JSONDecodeError's place) where there is none."""
    return _DECODER.raw_decode(text, start)[1]


def skip_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def json_places(text: str, start: int) -> dict[str, Place]:
    """The place of each value within the valid JSON value at `start`, by its JSON Pointer."""
    places: dict[str, Place] = {}
    _walk(text, start, "", places)
    return places


def items(text: str, start: int) -> Iterator[Place]:
    """The places of the items of the JSON list at `start`, as far as it is valid.

    Raises ValueError where it is not.
    """
    at = skip_space(text, start + 1)
    while not text.startswith("]", at):
        end = value_end(text, at)
        yield at, end
        at = skip_space(text, end)
        if text.startswith(",", at):
            at = skip_space(text, at + 1)
        elif not text.startswith("]", at):
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at)


def _walk(text: str, at: int, pointer: str, places: dict[str, Place]) -> int:
    """Note the value at `at` and all within it; gives its end."""
    if text[at] == "{":
        end = _walk_object(text, at, pointer, places)
    elif text[at] == "[":
        end = _walk_list(text, at, pointer, places)
    else:
        end = value_end(text, at)
    places[pointer] = (at, end)
    return end


def _walk_object(text: str, at: int, pointer: str, places: dict[str, Place]) -> int:
    at = skip_space(text, at + 1)
    while text[at] != "}":
        key, end = _DECODER.raw_decode(text, at)
        colon = skip_space(text, end)
        name = str(key).replace("~", "~0").replace("/", "~1")
        at = _next(text, _walk(text, skip_space(text, colon + 1), f"{pointer}/{name}", places))
    return at + 1


def _walk_list(text: str, at: int, pointer: str, places: dict[str, Place]) -> int:
    at = skip_space(text, at + 1)
    number = 0
    while text[at] != "]":
        at = _next(text, _walk(text, at, f"{pointer}/{number}", places))
        number += 1
    return at + 1


def _next(text: str, end: int) -> int:
    """The next key or item, or the sign that closes."""
    at = skip_space(text, end)
    return skip_space(text, at + 1) if text[at] == "," else at
