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
    """The modules and folders of parsers."""
    return sorted({path.relative_to(PARSERS).parts[0].removesuffix(".py") for path in PARSERS.rglob("*.py")})


def sources_of(place: Path, name: str) -> str:
    """What the module `name` holds, or the folder `name` in all its modules."""
    return "".join(
        path.read_text("utf-8") for path in [place / f"{name}.py", *place.glob(f"{name}/*.py")] if path.exists()
    )


def rule_ids(module: str) -> set[str]:
    """The ids written in a module: a field's or a module's name, a point, the rule's own name."""
    source = sources_of(PARSERS, module)
    known = {*families(), *Report.model_fields}
    return {found for found in _RULE_ID.findall(source) if found.split(".")[0] in known} - PARTS_OF_PERIOD


def rows_of(module: str) -> str:
    tests = Path(__file__).parent
    return sources_of(tests, f"test_{module}") + sources_of(tests, module)


@pytest.mark.parametrize("module", [module for module in families() if rule_ids(module)])
def test_every_rule_has_a_row(module):
    missing = sorted(rule for rule in rule_ids(module) if rule not in rows_of(module) + rows_of(rule.split(".")[0]))
    assert not missing, f"no row in the tests of {module} for {', '.join(missing)}"


def test_rules_are_seen():
    assert {"title", "codes", "period", "contacts", "funding"} <= {module for module in families() if rule_ids(module)}
