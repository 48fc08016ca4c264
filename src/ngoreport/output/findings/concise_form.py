"""A line a finding, `file:line:column: severity[rule] message`, as editors and grep read them."""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.output.findings.placed import Run
from ngoreport.output.terminal import clean_line, inert_in_logs


def write(run: Run) -> Iterator[str]:
    for finding in run.findings():
        # A line that begins with `::` commands GitHub's runner; a file may be called so.
        name = clean_line(finding.file or "-")
        name = f"./{name}" if name.startswith("::") else name
        told = f"{finding.severity}[{finding.rule}] {clean_line(finding.message)}"
        yield inert_in_logs(f"{name}:{finding.line}:{finding.column}: {told}") + "\n"
