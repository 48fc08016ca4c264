"""Files made by other programs give the record of the plain text that they were made from (see make.py)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ngoreport.models import Report
from ngoreport.parse import parse_file

HERE = Path(__file__).parent
CORPUS = HERE.parent / "corpus"
FILES = sorted(path for path in HERE.iterdir() if path.name.count(".") > 1)
MADE_BY = sorted({path.name.partition(".")[2] for path in FILES})


def core(report: Report) -> dict[str, Any]:
    """The values of the core fields, those that GUIDELINES of gold ask of every record."""
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


@pytest.mark.parametrize("made_by", MADE_BY)
def test_there_are_enough(made_by):
    assert sum(path.name.endswith(made_by) for path in FILES) >= 10


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_record_is_that_of_the_plain_text(path):
    name, _, made_by = path.name.partition(".")
    report = parse_file(path)
    assert core(report) == of_plain_text(name)
    ending = made_by.rpartition(".")[2]
    assert report.source.converter == {"md": "markdown", "eml": "docx"}.get(ending, ending)
