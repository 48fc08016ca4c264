"""JSON Lines: one record a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ngoreport.models import Report
from ngoreport.output.json_form import record


def write(reports: Iterable[Report], *, evidence: bool, findings: bool = False) -> Iterator[str]:
    return (line(report, evidence=evidence, findings=findings) for report in reports)


def line(report: Report, *, evidence: bool, findings: bool = False) -> str:
    """One record, with the end of its line."""
    written = record(report, evidence=evidence, findings=findings)
    # These three end a line for some readers, though not for JSON.
    return written.replace("\x85", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "\n"
