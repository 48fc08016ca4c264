"""GitLab Code Quality: a report of the subset of CodeClimate's format that GitLab reads.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from ngoreport.models import Finding, Severity
from ngoreport.output.findings.json_text import json_text
from ngoreport.output.findings.paths import relative_path
from ngoreport.output.findings.placed import Run, unreadable
from ngoreport.output.terminal import clean_line

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def write(run: Run) -> Iterator[str]:
    separator = "[\n"
    for issue in _issues(run):
        yield separator + json_text(issue)
        separator = ",\n"
    yield "\n]\n" if separator == ",\n" else "[]\n"


def _issues(run: Run) -> Iterator[dict[str, Any]]:
    for checked in run.checked():
        if checked.failure is not None:
            finding = unreadable(checked.name, checked.failure)
            yield {**_issue(finding, finding.rule), "severity": "blocker"}
        for placed in checked.placed:
            yield _issue(placed.finding, placed.fingerprint)


def _issue(finding: Finding, fingerprint: str) -> dict[str, Any]:
    path = relative_path(finding.file or "-")
    return {
        "description": clean_line(finding.message),
        "check_name": finding.rule,
        # GitLab takes two issues with one fingerprint for the same, whatever their files.
        "fingerprint": hashlib.sha256(f"{path}\n{fingerprint}".encode("utf-8", "replace")).hexdigest()[:32],
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": path, "lines": {"begin": finding.line}},
    }
