from __future__ import annotations

from decimal import Decimal

import pytest

from ngoreport.models import (
    Activity,
    Contact,
    Evidence,
    Funding,
    Participants,
    Period,
    Report,
    Source,
)


@pytest.fixture
def report() -> Report:
    """A record that fills every field."""
    return Report(
        source=Source(name="ataskaita.txt", encoding="utf-8", sha256="0" * 64, length=900),
        title="Upės balsai",
        acronym="UB",
        codes=["VB-12/2019", "1-02"],
        period=Period(start="2020-01-01", end="2019-12-31", duration="P12M"),
        funding=[
            Funding(amount=Decimal("54922.81"), currency="EUR", kind="granted", source="Kultūros taryba"),
            Funding(amount=Decimal(1200), currency="LTL", kind="own"),
        ],
        funders=["Kultūros taryba"],
        programmes=["Vietos bendruomenių programa"],
        implementer="VšĮ „Upės vingis“",
        partners=["Lapių mokykla", "Asociacija „Kaimo langas“"],
        goal="Sutelkti pakrantės kaimų žmones.",
        objectives=["Surinkti pasakojimus", "Išleisti knygą"],
        activities=[
            Activity(text="Surengtos trys ekspedicijos pakrantės kaimuose", status="implemented"),
            Activity(text="Knygos pristatymas", status="planned"),
            Activity(text="Susitikimai"),
        ],
        results=["Išleista knyga"],
        participants=[Participants(count=12500, who="skaitytojų")],
        locations=["Lapiai", "Kaunas"],
        links=["https://example.org/upe"],
        contacts=[
            Contact(kind="email", value="upe@example.org"),
            Contact(kind="phone", value="+37060000000"),
        ],
        evidence={
            "/title": Evidence(start=10, end=21, line=1, rule="title.label"),
            "/funding/0/amount": Evidence(start=30, end=39, line=3, rule="funding.label"),
            "/funding/0/source": Evidence(start=60, end=75, line=4, rule="funding.label"),
            "/partners/1": Evidence(start=80, end=100, line=7, rule="partners.label"),
        },
    )


@pytest.fixture
def empty() -> Report:
    return Report(source=Source(name="tuščia.txt", sha256="0" * 64, length=3))


HOSTILE = "\x1b]0;owned\x07\x1b[31m[bold red]Rasa[/] \x9b2J [link=http://evil]\u202eataskaita\u2066\r\x08 :smile:"


@pytest.fixture
def hostile(report: Report) -> Report:
    """A record whose every string is full of what a terminal or a renderer would obey."""
    data = report.model_dump()
    words = {"title", "acronym", "implementer", "goal"}
    lists = {"codes", "funders", "programmes", "partners", "objectives", "results", "locations", "links"}
    data.update(dict.fromkeys(words, HOSTILE), **{field: [HOSTILE] for field in lists})
    data["source"]["name"] = HOSTILE
    data["funding"][0]["source"] = HOSTILE
    data["activities"][0]["text"] = HOSTILE
    data["participants"][0]["who"] = HOSTILE
    data["contacts"][0]["value"] = HOSTILE
    data["evidence"] = {"/title": {"start": 0, "end": 12, "line": 1, "rule": HOSTILE}}
    return Report.model_validate(data)
