"""How many calls does a text take? The same number every time, whatever else the machine does.

Prints, for each sample, the calls (of Python and of C) that `parse_text` makes of it when all tables are made.
tests/test_calls.py holds them to tests/calls.toml.

    python benchmarks/calls.py             as a table
    python benchmarks/calls.py --toml      as the lines for tests/calls.toml
"""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path

from ngoreport.parse import parse_text

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


def calls(text: str) -> int:
    """The calls of one `parse_text` of a text that was parsed before."""
    parse_text(text)
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        parse_text(text)
    finally:
        sys.setprofile(None)
    return counted


def measured() -> dict[str, int]:
    """By sample the calls; all samples are parsed once before, so that their order tells nothing."""
    texts = {path.stem: path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))}
    for text in texts.values():
        parse_text(text)
    return {name: calls(text) for name, text in texts.items()}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--toml", action="store_true")
    if options.parse_args().toml:
        print(f'["{".".join(platform.python_version_tuple()[:2])}"]')
        for name, count in measured().items():
            print(f"{name} = {count}")
        return
    for name, count in measured().items():
        print(f"{count:8} {name}")


if __name__ == "__main__":
    main()
