"""How often each rule objected, for `--statistics`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ngoreport.output.findings.json_text import json_text
from ngoreport.output.findings.placed import SEVERITIES, Run
from ngoreport.output.findings.wording import WORDS, summary


def write_text(run: Run) -> Iterator[str]:
    words = WORDS[run.language].severities
    widest = max(map(len, words.values()))
    for rule, severity, count in _counts(run):
        yield f"{count:>7}  {words[SEVERITIES[severity]]:<{widest}}  {rule}\n"
    yield f"{summary(run.tally, run.language)}\n"


def write_json(run: Run) -> Iterator[str]:
    counts = [
        {"rule": rule, "severity": SEVERITIES[severity], "count": count} for rule, severity, count in _counts(run)
    ]
    yield json_text(counts, indent=2) + "\n"


def _counts(run: Run) -> list[tuple[str, int, int]]:
    """Rule, the place of its severity in `SEVERITIES`, and how often; the most frequent first."""
    counts = Counter((finding.rule, SEVERITIES.index(finding.severity)) for finding in run.findings())
    return sorted(
        ((rule, severity, count) for (rule, severity), count in counts.items()),
        key=lambda row: (-row[2], row[1], row[0]),
    )
