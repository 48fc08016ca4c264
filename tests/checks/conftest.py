from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from ngoreport import parse_text
from ngoreport.checks import RULES, Options, find
from ngoreport.models import Finding, Report, Source

Look = Callable[..., list[Finding]]


@pytest.fixture
def look(request) -> Look:
    """What the rule of a test module (`test_<rule>.py`) objects to in a text, in its forms alike."""
    name = request.module.__name__.rsplit("test_", 1)[-1].replace("_", "-")
    rules = [rule for rule in RULES if rule.id == name]
    assert rules, name

    def look_at(text: str, **options: object) -> list[Finding]:
        own = Options(**options)  # type: ignore[arg-type]
        findings = find(parse_text(text), options=own, rules=rules)
        for form in (unicodedata.normalize("NFD", text), text.replace(" ", "\u00a0"), text.replace("\n", "\r\n")):
            again = find(parse_text(form), options=own, rules=rules)
            assert [(found.severity, found.values) for found in again] == [
                (found.severity, found.values) for found in findings
            ], ascii(form)
        for finding in findings:
            assert not finding.end or text[finding.start : finding.end].strip() != ""
        return findings

    return look_at


@pytest.fixture
def report() -> Report:
    """A record edited by hand: no evidence, no statements."""
    return Report(source=Source(name="record.json", sha256="0" * 64, length=0), title="Upės balsai")
