#!/usr/bin/env python3
"""Renew docs/rules.md, the page of the rules, from the documentation that stands in each of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from ngoreport.checks import RULES, Rule, find
from ngoreport.checks.options import BOUNDS, REQUIRED, TOLERANCES
from ngoreport.parse import parse_text

PAGE = Path(__file__).resolve().parent.parent / "docs" / "rules.md"
GROUPS = {
    "dates": "Dates",
    "sums": "Sums",
    "organisations": "Organisations and codes",
    "privacy": "Privacy",
    "completeness": "Completeness",
}
HEAD = """\
# Rules

What `ngoreport check` objects to. An **error** is what cannot be right; a **warning** is what can hardly be, and what
an error becomes where the report leaves room for doubt; **info** is worth a look. `ngoreport rule ID` prints the same.

This page is made by `tools/rules.py` from the rules themselves.

| rule | severity | message |
| --- | --- | --- |
"""


def page() -> str:
    """The page as the rules have it now."""
    rows = "".join(f"| [`{rule.id}`](#{rule.id}) | {rule.severity} | {rule.messages['en']} |\n" for rule in RULES)
    return HEAD + rows + "\n" + "\n".join(_sections())


def _sections() -> Iterator[str]:
    for group, rules in groupby(RULES, key=lambda rule: rule.group):
        yield f"## {GROUPS[group]}\n"
        for rule in rules:
            yield _section(rule)


def _section(rule: Rule) -> str:
    documentation = rule.documentation
    findings = find(parse_text(documentation.objects_to), rules=[rule])
    said = "".join(f"{finding.severity}: {finding.message}\n" for finding in findings)
    parts = [
        f"### {rule.id}\n",
        f"{documentation.what}\n",
        f"{documentation.why}\n",
        f"Objects to:\n\n```text\n{documentation.objects_to}\n```\n",
        *([f"```text\n{said}```\n"] if said else []),
        f"Mended:\n\n```text\n{documentation.mended}\n```\n",
        *([f"Options: {', '.join(map(_option, documentation.options))}\n"] if documentation.options else []),
    ]
    return "\n".join(parts)


def _option(name: str) -> str:
    family, _, key = name.partition(".")
    default = {"tolerances": TOLERANCES, "bounds": BOUNDS}.get(family, {}).get(key) if key else ", ".join(REQUIRED)
    return f"`{name}` ({default})"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    before = PAGE.read_text("utf-8") if PAGE.exists() else ""
    PAGE.write_text(page(), "utf-8", newline="\n")
    sys.stdout.write("docs/rules.md is as it was\n" if page() == before else "docs/rules.md renewed\n")
