from __future__ import annotations

from typing import Any

import pytest

from ngoreport.models import Finding
from ngoreport.output.findings.placed import About, Checked, Placer, Run

TEXT = "Projektas „Upės balsai“\nLaikotarpis: 2020-05-01 – 2019-12-31\nSkirta\n12 000 Eur\n"
RECORD = {
    "title": None,
    "period": {"start": "2020-05-01", "end": "2019-12-31"},
    "funding": [{"amount": "12000"}, {"amount": "12000"}],
}
RULES = (
    About("period-end-before-start", "error", "Objects to a period that ends before it starts.", "# Help\n\nWhy.\n"),
    About("missing-field", "warning", "Objects to a report without a title.", "# Help\n"),
)


def _words(of: str) -> Any:
    start = TEXT.index(of)
    line = TEXT.count("\n", 0, start) + 1
    return {
        "start": start,
        "end": start + len(of),
        "line": line,
        "column": start - TEXT.rfind("\n", 0, start),
    }


PERIOD = Finding(
    rule="period-end-before-start",
    severity="error",
    message="the period ends (2019-12-31) before it starts (2020-05-01)",
    file="reports/upė.txt",
    pointers=["/period/start", "/period/end"],
    values={"start": "2020-05-01", "end": "2019-12-31"},
    **_words("2020-05-01 – 2019-12-31"),
)
FUNDING = Finding(
    rule="funding-conflict",
    severity="info",
    message="two lines",
    file="reports/upė.txt",
    pointers=["/funding/1/amount"],
    **_words("Skirta\n12 000 Eur"),
)
TITLE = Finding(
    rule="missing-field", severity="warning", message="no title", file="reports/upė.txt", pointers=["/title"]
)


@pytest.fixture
def period() -> Finding:
    return PERIOD


@pytest.fixture
def run() -> Run:
    """A report with a finding of each severity, a sound one, and one that couldn't be read."""
    placed = list(Placer(TEXT).place([TITLE, PERIOD, FUNDING], RECORD))
    inputs = [
        Checked("reports/upė.txt", placed, known=2),
        Checked("reports/tvarkinga.txt"),
        Checked("nera.txt", failure="no such file"),
    ]
    return Run(inputs, rules=RULES)


@pytest.fixture
def sound() -> Run:
    return Run([Checked("reports/tvarkinga.txt")], rules=RULES)


HOSTILE = (
    "\x1b]0;owned\x07\x1b[31m\x9b2J\u202e\r\n::error::mine\n::set-output name=x::y %0A##[add-mask]x "
    "##vso[task.setvariable variable=x]y ###[group]z #\x1b#[debug]w ##teamcity[buildStatus] "
    "]]></failure></testcase><script>alert(1)</script><!-- &amp; & [a](http://evil.example) "
    "![x](http://evil.example/x.png) https://evil.example www.evil.example @everyone | x | `code` <b>b</b> {0} "
    "*b* _i_ \\ \u2028\u2029\x85\ufffe\uffff\ud800 ,:% section_start:1:x\r\x1b[0K"
)


@pytest.fixture
def hostile() -> Run:
    """Everything that a report or its name can bring into a finding is hostile."""
    text = f"{HOSTILE}\n" * 3
    name = HOSTILE.replace("\ud800", "\ufffd")
    finding = PERIOD.model_construct(
        rule="period-end-before-start",
        severity="error",
        message=HOSTILE,
        file=name,
        line=1,
        column=2,
        start=1,
        end=len(HOSTILE),
        pointers=["/title"],
        values={"title": HOSTILE},
    )
    placed = list(Placer(text).place([finding], {"title": HOSTILE}))
    return Run([Checked(name, placed), Checked(name, failure=HOSTILE)], rules=RULES)
