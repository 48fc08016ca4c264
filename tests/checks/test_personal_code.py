from __future__ import annotations

import pytest

from ngoreport import parse_text
from ngoreport.checks import find
from ngoreport.checks.personal_code import RULE
from ngoreport.models import Statement

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Projekto vadovė Rasta Pavyzdė, asmens kodas 33309240064, tel. 8 600 00001",
        "error",
        "33309240064",
        {"code": "3**********"},
    ),
    ("A. k. 33309240064.", "error", "33309240064", {}),
]
# The text, and why it is sound.
LEAVES = [
    ("Asmens kodas 33309240065", "the check digit does not fit"),
    ("Telefonas +37060000029", "a telephone number"),
    ("Tel. 37060000029", "a telephone number"),
    ("Dokumento Nr. 333092400641", "a longer number"),
    ("Juridinio asmens kodas 300000512", "a company’s"),
]


@pytest.mark.parametrize("text, severity, words, values", OBJECTS)
def test_objects(look, text, severity, words, values):
    (finding,) = look(text)
    assert finding.severity == severity
    assert text[finding.start : finding.end] == words
    assert values.items() <= finding.values.items()


@pytest.mark.parametrize("text, why", LEAVES)
def test_leaves_alone(look, text, why):
    assert look(text) == [], why


def test_no_output_of_the_record_has_its_digits():
    text = "Projekto pavadinimas: Upės balsai 33309240064\nVykdytos veiklos:\n- mokymai (33309240064);\n- šventė;\n"
    report = parse_text(text)
    report.findings = find(report)
    assert report.title == "Upės balsai 3**********"
    assert "3309240064" not in report.model_dump_json()


def test_a_record_edited_by_hand_is_masked_too(report):
    report.statements = [Statement(kind="personal-code", values={"code": "33309240064"})]
    (finding,) = find(report, rules=[RULE])
    assert "3309" not in finding.model_dump_json()
