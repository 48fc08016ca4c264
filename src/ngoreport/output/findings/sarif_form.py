"""SARIF 2.1.0 (OASIS): for GitHub code scanning and every other reader of static analysis.

Columns and offsets count code points (`columnKind`), offsets from 0, lines and columns from 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ngoreport import __version__
from ngoreport.models import Severity
from ngoreport.output.findings.json_text import json_text
from ngoreport.output.findings.paths import uri_reference
from ngoreport.output.findings.placed import About, Placed, Run
from ngoreport.output.terminal import clean_line

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
# §3.11.6 reads `[words](target)` as a link, §3.11.5 `{0}` as a place for an argument.
_LINK = re.compile(r"\](?=\()")
_ARGUMENT = re.compile(r"\{(\d+)\}")


def write(run: Run) -> Iterator[str]:
    results: list[dict[str, Any]] = []
    failures: list[dict[str, Any]] = []
    index = {rule.id: at for at, rule in enumerate(run.rules)}
    for checked in run.checked():
        if checked.failure is not None:
            failures.append(_failure(checked.name, checked.failure))
        results += (_result(placed, index) for placed in checked.placed)
    yield json_text(_log(run, results, failures), indent=2) + "\n"


def _log(run: Run, results: list[dict[str, Any]], failures: list[dict[str, Any]]) -> dict[str, Any]:
    driver = {
        "name": "ngoreport",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in run.rules],
    }
    invocation: dict[str, Any] = {"executionSuccessful": not failures}
    if failures:
        invocation["toolExecutionNotifications"] = failures
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "newlineSequences": ["\n"],
                "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The working directory of the run."}}},
                "invocations": [invocation],
                "results": results,
            }
        ],
    }


def _rule(rule: About) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": rule.help, "markdown": rule.help},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(placed: Placed, index: dict[str, int]) -> dict[str, Any]:
    finding = placed.finding
    result: dict[str, Any] = {"ruleId": finding.rule}
    if finding.rule in index:
        result["ruleIndex"] = index[finding.rule]
    return {
        **result,
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding.message)},
        "locations": [{"physicalLocation": {**_artifact(placed.file), "region": _region(placed)}}],
        # GitHub tells a finding by the first; others read whatever name there is.
        "partialFingerprints": {"primaryLocationLineHash": placed.fingerprint, "ngoreport/v1": placed.fingerprint},
        "properties": {"pointers": finding.pointers, "values": finding.values},
    }


def _region(placed: Placed) -> dict[str, int]:
    finding = placed.finding
    if not placed.has_place:
        # GitHub wants a line of every result.
        return {"startLine": finding.line}
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": placed.end_line,
        "endColumn": placed.end_column,
        "charOffset": finding.start,
        "charLength": finding.end - finding.start,
    }


def _artifact(name: str) -> dict[str, Any]:
    uri = uri_reference(name)
    location = {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": "%SRCROOT%"}
    return {"artifactLocation": location}


def _failure(name: str, reason: str) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": _message(f"{name}: {reason}")},
        "locations": [{"physicalLocation": _artifact(name)}],
    }


def _message(text: str) -> str:
    """A message that holds no link and no place for an argument, whatever its words are."""
    plain = _ARGUMENT.sub(r"{{\1}}", clean_line(text))
    return _LINK.sub(r"\\]", plain.replace("\\", "\\\\")) if _LINK.search(plain) else plain
