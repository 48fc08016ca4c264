"""PDF documents printed by other programs give the record of the plain text that they were made from (see make.py)."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ngoreport.models import Report
from ngoreport.parse import parse_file

HERE = Path(__file__).parent
CORPUS = HERE.parents[1] / "corpus"
FILES = sorted(HERE.glob("*.pdf"))
# What falls short, and why.
SHORT: dict[str, str] = {}


def core(report: Report) -> dict[str, Any]:
    """The values of the core fields."""
    return {
        "title": report.title,
        "period": (report.period.start, report.period.end),
        "funding": [(sum_.amount, sum_.currency, sum_.kind, sum_.source) for sum_ in report.funding],
        "partners": report.partners,
        "activities": [(activity.text, activity.status) for activity in report.activities],
    }


@cache
def of_plain_text(name: str) -> dict[str, Any]:
    return core(parse_file(CORPUS / f"{name}.txt"))


def test_there_are_enough():
    """Five programs, at least ten texts, some of several pages."""
    made_by = Counter(path.name.split(".")[1] for path in FILES)
    assert len(made_by) == 5
    assert len({path.name.split(".")[0] for path in FILES}) >= 10


def marked(path: Path) -> Any:
    reason = SHORT.get(path.stem)
    return pytest.param(path, id=path.stem, marks=pytest.mark.xfail(reason=reason) if reason else ())


@pytest.mark.parametrize("path", [marked(path) for path in FILES])
def test_the_record_is_that_of_the_plain_text(path):
    report = parse_file(path)
    assert core(report) == of_plain_text(path.name.split(".")[0])
    assert report.source.converter == "pdf"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_value_has_its_page(path):
    evidence = parse_file(path).evidence
    assert evidence
    assert all(found.page is not None for found in evidence.values())
