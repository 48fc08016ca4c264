"""Figures and misses of small reports, and the lines that misses stand on."""

from __future__ import annotations

import json

import pytest

from ngoreport.document.normal import normalise
from ngoreport.evaluation.evaluate import Evaluation, add, evaluate
from ngoreport.evaluation.figures import Figures
from ngoreport.evaluation.gold import Gold, find_cases
from ngoreport.evaluation.places import line_of_missed
from ngoreport.evaluation.questions import Answer


def measured(gold, record):
    evaluation = Evaluation()
    add(evaluation, "a.txt", gold, record)
    return evaluation


def counts(gold, record, field):
    figures = measured(gold, record).fields[field]
    return figures.hits, figures.wrong, figures.missed


def test_figures():
    figures = Figures(hits=6, wrong=2, missed=4) + Figures(hits=0, wrong=0, missed=2)
    assert (figures.precision, figures.recall) == (0.75, 0.5)
    assert figures.f1 == pytest.approx(0.6)
    assert (Figures().precision, Figures().recall, Figures().f1) == (1, 1, 1)
    assert (Figures(wrong=1).precision, Figures(wrong=1).f1) == (0, 0)


@pytest.mark.parametrize(
    "field, gold, record, expected",
    [
        ("title", Gold({"title": "Upės balsai"}), {"title": "„Upės balsai“"}, (1, 0, 0)),
        ("title", Gold({"title": "Upės balsai"}), {"title": "Ataskaita"}, (0, 1, 1)),
        ("title", Gold({"title": "Upės balsai"}), {}, (0, 0, 1)),
        ("title", Gold({"title": None}), {"title": "Ataskaita"}, (0, 1, 0)),
        ("title", Gold({"title": None}), {}, (0, 0, 0)),
        ("title", Gold({"title": "A"}, {"title": ["B"]}), {"title": "B"}, (1, 0, 0)),
        ("title", Gold({"title": None}, {"title": ["B"]}), {"title": "B"}, (0, 0, 0)),
        ("period.start", Gold({"period": {"start": "2019"}}), {"period": {"start": "2019"}}, (1, 0, 0)),
        ("period.end", Gold({"period": {}}, {"period.end": ["2020"]}), {"period": {"end": "2020"}}, (0, 0, 0)),
        (
            "period.end",
            Gold({"period": {"end": "2020-12"}}, {}, {"period.end": ["2020"]}),
            {"period": {"end": "2020"}},
            (1, 0, 0),
        ),
        ("partners", Gold({"partners": ["A", "B"]}), {"partners": ["B", "A", "B"]}, (2, 0, 0)),
        ("partners", Gold({"partners": ["A"]}, {}, {"partners": ["C"]}), {"partners": ["C"]}, (0, 0, 1)),
        ("partners", Gold({"partners": ["A"]}, {"partners": [["A", "Ą ir B"]]}), {"partners": ["Ą ir B"]}, (1, 0, 0)),
        (
            "funding",
            Gold({"funding": [{"amount": "10", "currency": "EUR", "kind": "total"}]}),
            {"funding": [{"amount": "10.00", "currency": "EUR", "kind": "part"}]},
            (1, 0, 0),
        ),
        (
            "funding.kind",
            Gold({"funding": [{"amount": "10", "currency": "EUR", "kind": "total"}]}),
            {"funding": [{"amount": "10.00", "currency": "EUR", "kind": "part"}]},
            (0, 1, 1),
        ),
        (
            "activities.prose",
            Gold({"activities": [{"text": "Surengėme mokymus tėvams."}]}, prose=True),
            {"activities": [{"text": "Surengėme mokymus tėvams"}]},
            (1, 0, 0),
        ),
    ],
)
def test_answers_are_counted(field, gold, record, expected):
    assert counts(gold, record, field) == expected


def test_a_report_is_perfect_when_its_core_is():
    gold = Gold({"title": "A", "goal": "B"})
    assert measured(gold, {"title": "A"}).perfect == 1
    assert measured(gold, {"goal": "B"}).perfect == 0
    assert measured(Gold({}), None).perfect == 0


def test_totals_leave_the_kind_out():
    funding = [{"amount": "10", "currency": "EUR", "kind": "total"}]
    rows = measured(Gold({"title": "A", "goal": "B", "funding": funding}), {"title": "A"}).rows()
    assert rows["CORE"] == Figures(hits=1, missed=1)
    assert rows["ALL"] == Figures(hits=1, missed=2)


TEXT = """Projekto pavadinimas: „Upės balsai“
Vykdė Zarasų krašto
muziejaus draugija 2019 m. kovo 1 d. – 2020-12-31, iš viso 18 mėnesių.
Skirta 54 922,81 Eur, dalyvavo 1 250 žmonių.
Tel. (8 600) 00 012, rasa@example.lt
"""


@pytest.mark.parametrize(
    "field, item, line",
    [
        ("title", "upės balsai", 1),
        ("partners", "Zarasų krašto muziejaus draugija", 2),
        ("partners", "Zarasų kraštas", 2),
        ("partners", "Utenos kraštas", None),
        ("partners", "„“", None),
        ("period.start", "2019-03-01", 3),
        ("period.end", "2020-12-31", 3),
        ("period.end", "2020-12-30", None),
        ("period.duration", "P18M", 3),
        ("funding", {"amount": "54922.81", "currency": "EUR"}, 4),
        ("funding.kind", {"amount": "54922.8", "currency": "EUR"}, None),
        ("participants", {"count": 1250, "who": "žmonių"}, 4),
        ("participants", {"count": 250, "who": "žmonių"}, None),
        ("contacts", {"kind": "phone", "value": "+37060000012"}, 5),
        ("contacts", {"kind": "email", "value": "rasa@example.lt"}, 5),
        ("activities.list", {"text": "Upės balsai"}, 1),
    ],
)
def test_the_line_of_what_was_missed(field, item, line):
    assert line_of_missed(field, Answer(item, item, ""), normalise(TEXT)) == line
    assert line_of_missed(field, Answer(item, item, ""), normalise("")) is None


def test_a_folder_is_measured_and_failures_are_told(tmp_path):
    gold = {"title": "Upės balsai", "acronym": "UB", "partners": ["Zarasų muziejus"]}
    (tmp_path / "a.txt").write_text("Projekto pavadinimas: „Upės balsai“\n\nPartneris: Utenos muziejus\n", "utf-8")
    (tmp_path / "a.json").write_text(json.dumps(gold), "utf-8")
    (tmp_path / "b.gold.json").write_text('{"gold": {"title": "A"}}', "utf-8")
    (tmp_path / "c.txt").write_text(" ", "utf-8")
    (tmp_path / "c.gold.json").write_text('{"gold": {}}', "utf-8")
    (tmp_path / "d.txt").write_text("A", "utf-8")
    (tmp_path / "d.gold.json").write_text("[", "utf-8")
    told: list[str] = []
    evaluation = evaluate(find_cases(tmp_path), fail=told.append)
    assert [sentence.removeprefix(f"{tmp_path}/").split(": ")[:2] for sentence in told] == [
        ["b.gold.json", "there is no report b.txt beside it"],
        ["c.txt", "holds nothing but white space"],
        ["d.gold.json", "is not valid JSON"],
    ]
    assert evaluation.reports == 3
    shown = {
        (miss.report.removeprefix(f"{tmp_path}/"), miss.field, miss.kind, miss.value, miss.line)
        for miss in evaluation.misses
    }
    assert {
        ("a.txt", "acronym", "missed", "UB", None),
        ("a.txt", "partners", "wrong", "Utenos muziejus", 3),
        ("a.txt", "partners", "missed", "Zarasų muziejus", None),
        ("b.gold.json", "title", "missed", "A", None),
    } <= shown
