"""JSON Lines: a finding a line."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.output.findings.json_text import json_text
from ngoreport.output.findings.placed import Run


def write(run: Run) -> Iterator[str]:
    for finding in run.findings():
        yield json_text(finding.model_dump(mode="json")) + "\n"
