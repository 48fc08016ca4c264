"""Markdown (GitHub's tables) for the summary of a job or a comment on a change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from ngoreport.models import Finding
from ngoreport.output import markdown_form
from ngoreport.output.findings.placed import SEVERITIES, Language, Run, unreadable
from ngoreport.output.findings.wording import WORDS, summary

# A name after this sign is told of the comment; a word joiner between the two prevents it.
_MENTION = re.compile(r"@(?=\w)")
# These become links without any mark of Markdown.
_ADDRESS = re.compile(r"(?<=:)//|(?<=\bwww)\.", re.IGNORECASE)


def write(run: Run) -> Iterator[str]:
    words = WORDS[run.language]
    findings: list[Finding] = []
    for checked in run.checked():
        failure = [unreadable(checked.name, checked.failure)] if checked.failure is not None else []
        findings += chain(failure, (placed.finding for placed in checked.placed))
    yield f"## {words.heading}\n\n{summary(run.tally, run.language)}\n"
    if findings:
        yield f"\n| {' | '.join(words.columns)} |\n| --- | --- | --- | --- |\n"
    # The worst first: a job's summary is cut when it grows too long.
    for finding in sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity)):
        yield _row(finding, run.language)


def _row(finding: Finding, language: Language) -> str:
    severity = WORDS[language].severities[finding.severity]
    where = f"{text(finding.file or '-')}:{finding.line}:{finding.column}"
    return f"| {where} | {severity} | {text(finding.message)} | {text(finding.rule)} |\n"


def text(value: str) -> str:
    """Words of a report as plain text of a cell: no marks, no links, nobody called by name."""
    plain = _ADDRESS.sub(lambda found: "".join(f"\\{sign}" for sign in found[0]), markdown_form.text(value))
    return _MENTION.sub("@\u2060", plain)
