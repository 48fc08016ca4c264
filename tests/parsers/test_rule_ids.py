"""Every rule of every parser has its row: its id stands in the tests of its module."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ngoreport.models import Period, Report

PARSERS = Path(__file__).parents[2] / "src/ngoreport/parsers"
_RULE_ID = re.compile(r"[\"']([a-z]+\.[a-z]+(?:-[a-z]+)*)[\"']")


# Fields of the record that look like rules.
PARTS_OF_PERIOD = {f"period.{part}" for part in Period.model_fields}


def families() -> list[str]:
    return [path.stem for path in sorted(PARSERS.glob("*.py"))]


def rule_ids(module: str) -> set[str]:
    """The ids written in a module: a field's or a module's name, a point, the rule's own name."""
    source = (PARSERS / f"{module}.py").read_text("utf-8")
    known = {*families(), *Report.model_fields}
    return {found for found in _RULE_ID.findall(source) if found.split(".")[0] in known} - PARTS_OF_PERIOD


def rows_of(module: str) -> str:
    path = Path(__file__).parent / f"test_{module}.py"
    return path.read_text("utf-8") if path.exists() else ""


@pytest.mark.parametrize("module", [module for module in families() if rule_ids(module)])
def test_every_rule_has_a_row(module):
    missing = sorted(rule for rule in rule_ids(module) if rule not in rows_of(module) + rows_of(rule.split(".")[0]))
    assert not missing, f"no row in test_{module}.py for {', '.join(missing)}"


def test_rules_are_seen():
    assert {"title", "codes", "period", "contacts", "funding"} <= {module for module in families() if rule_ids(module)}
