"""What the README says is so."""

from __future__ import annotations

import re
import runpy
from decimal import Decimal
from pathlib import Path

import pytest

from ngoreport import parse_text
from ngoreport.cli.parse import Format
from ngoreport.models import Report

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", README, re.DOTALL)


def test_the_first_block_holds_the_two_commands_and_nothing_else():
    assert BLOCKS[0] == ("sh", "make demo\nmake test\n")


def test_the_screen_is_what_the_parser_prints():
    """When the parser reads more: `python tools/readme.py`."""
    assert runpy.run_path(str(ROOT / "tools" / "readme.py"))["renewed"](README) == README


def test_the_library_example():
    (code,) = [code for language, code in BLOCKS if language == "python"]
    text = re.search(r'parse_text\("(.*?)"\)', code)
    assert text
    report = parse_text(text[1].replace("\\n", "\n"))
    assert report.title == "Upės balsai"
    assert report.funding[0].amount == Decimal(1200)
    place = report.evidence["/title"]
    assert f"# {place!r}" in code


@pytest.mark.parametrize("field", [field for field in Report.model_fields if field != "schema_version"])
def test_every_field_is_told(field):
    assert f"`{field}`" in README


@pytest.mark.parametrize("form", Format)
def test_every_form_is_told(form):
    assert f"`{form}`" in README


@pytest.mark.parametrize("path", re.findall(r"\]\((?!http)([^)]+)\)", README))
def test_links_lead_somewhere(path):
    assert (ROOT / path).exists()
