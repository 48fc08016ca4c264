"""Loads the words that rules name."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def words(name: str) -> dict[str, Any]:
    """The words of `data/<name>.toml`, read once. Callers must not change what they get."""
    return tomllib.loads(resources.files("ngoreport.data").joinpath(f"{name}.toml").read_text("utf-8"))
