"""The page of the rules says what the rules say."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

from ngoreport.checks import RULES

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "rules.md").read_text("utf-8")


def test_the_page_is_what_the_rules_say():
    """When a rule changes: `python tools/rules.py`."""
    assert runpy.run_path(str(ROOT / "tools" / "rules.py"))["page"]() == PAGE


def test_every_rule_has_its_section_and_its_row():
    assert re.findall(r"^### (.+)$", PAGE, re.MULTILINE) == [rule.id for rule in RULES]
    assert re.findall(r"^\| \[`(.+?)`\]", PAGE, re.MULTILINE) == [rule.id for rule in RULES]
