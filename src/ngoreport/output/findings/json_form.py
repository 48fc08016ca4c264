"""JSON: a list of the findings."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent

from ngoreport.output.findings.json_text import json_text
from ngoreport.output.findings.placed import Run


def write(run: Run) -> Iterator[str]:
    separator = "[\n"
    for finding in run.findings():
        yield separator + indent(json_text(finding.model_dump(mode="json"), indent=2), "  ")
        separator = ",\n"
    yield "\n]\n" if separator == ",\n" else "[]\n"
