"""GitHub Actions: workflow commands that annotate the lines of a change.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.models import Severity
from ngoreport.output.findings.paths import relative_path
from ngoreport.output.findings.placed import Placed, Run, unreadable
from ngoreport.output.terminal import clean_line, inert_in_logs

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def write(run: Run) -> Iterator[str]:
    for checked in run.checked():
        if checked.failure is not None:
            finding = unreadable(checked.name, checked.failure)
            yield _command("error", {"file": relative_path(checked.name), "title": finding.rule}, finding.message)
        for placed in checked.placed:
            yield _annotation(placed)


def _annotation(placed: Placed) -> str:
    finding = placed.finding
    properties = {"file": relative_path(placed.file), "line": str(finding.line)}
    if placed.has_place:
        properties["endLine"] = str(placed.end_line)
        # GitHub takes columns of one line only.
        if placed.end_line == finding.line:
            properties |= {"col": str(finding.column), "endColumn": str(placed.end_column)}
    return _command(_COMMANDS[finding.severity], {**properties, "title": finding.rule}, finding.message)


def _command(name: str, properties: dict[str, str], message: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {told}::{_data(clean_line(message))}\n"


def _data(text: str) -> str:
    """Escaped as the runner unescapes it; the sign for a percent comes first."""
    return inert_in_logs(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(clean_line(text)).replace(":", "%3A").replace(",", "%2C")
