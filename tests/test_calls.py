"""Parsing takes no more calls than it did: a guard of speed that no busy machine disturbs."""

from __future__ import annotations

import platform
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RECORDED = tomllib.loads((ROOT / "tests" / "calls.toml").read_text("utf-8"))
VERSION = ".".join(platform.python_version_tuple()[:2])
MARGIN = 0.1


@pytest.fixture(scope="module")
def measured() -> dict[str, int]:
    """In a process of its own: what other tests have read would be remembered here."""
    script = ROOT / "benchmarks" / "calls.py"
    printed = subprocess.run(
        [sys.executable, str(script), "--toml"], capture_output=True, text=True, encoding="utf-8", check=True
    )
    found: dict[str, int] = tomllib.loads(printed.stdout)[VERSION]
    return found


@pytest.mark.skipif(VERSION not in RECORDED, reason=f"no figures are recorded for Python {VERSION}")
@pytest.mark.parametrize("sample", sorted(path.stem for path in (ROOT / "samples").glob("*.txt")))
def test_calls_stay_where_they_were(measured, sample):
    assert measured[sample] == pytest.approx(RECORDED[VERSION][sample], rel=MARGIN)
