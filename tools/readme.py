#!/usr/bin/env python3
"""Renew the screen in README.md: what `ngoreport parse` prints of its sample."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from ngoreport import parse_file
from ngoreport.output import table_form

ROOT = Path(__file__).resolve().parent.parent
SCREEN = re.compile(r"(?<=```console\n\$ ngoreport parse )(\S+)\n.*?(?=```)", re.DOTALL)


def renewed(readme: str) -> str:
    """The README with its screen as the parser prints it now."""
    return SCREEN.sub(lambda found: f"{found[1]}\n{screen(ROOT / found[1])}", readme, count=1)


def screen(sample: Path) -> str:
    """The table of a sample, as 80 columns without colours show it."""
    report = parse_file(sample)
    report.source.name = sample.relative_to(ROOT).as_posix()
    return "".join(table_form.write([report], evidence=False, terminal=None)).rstrip("\n") + "\n"


if __name__ == "__main__":
    path = ROOT / "README.md"
    before = path.read_text("utf-8")
    path.write_text(renewed(before), "utf-8", newline="\n")
    sys.stdout.write("README.md is as it was\n" if renewed(before) == before else "README.md renewed\n")
