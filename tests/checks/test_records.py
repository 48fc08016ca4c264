from __future__ import annotations

import json

import pytest

from ngoreport.checks.records import RecordError, holds_records, read_records
from ngoreport.models import Finding

RECORD = {
    "source": {"name": "a.txt", "sha256": "0", "length": 9},
    "period": {"start": "2021", "end": "2020"},
    "funding": [{"amount": "1", "currency": "EUR", "kind": "total"}],
    "evidence": {"/period/start": {"start": 700, "end": 704, "line": 30, "rule": "period.label"}},
}


def finding(*pointers: str) -> Finding:
    return Finding(rule="r", severity="error", message="m", pointers=list(pointers), start=700, end=704, line=30)


@pytest.mark.parametrize(
    "pointers, words, line",
    [
        (("/period/start",), '"2021"', 8),
        (("/funding/0/amount", "/period/end"), '"1"', 13),
        (("/title", "/period/end"), '"2020"', 9),
        (("/title",), "", 1),
        ((), "", 1),
    ],
)
def test_a_finding_is_placed_in_the_json(pointers, words, line):
    text = json.dumps(RECORD, indent=1)
    (record,) = read_records(text)
    placed = record.placed(finding(*pointers))
    assert text[placed.start : placed.end] == words
    assert placed.line == line
    if words:
        assert text.splitlines()[placed.line - 1][placed.column - 1 :].startswith(words)


def test_what_a_record_of_many_lacks_is_on_its_line():
    text = f"{json.dumps(RECORD)}\n\n{json.dumps(RECORD)}\n"
    _, second = read_records(text)
    placed = second.placed(finding("/title"))
    assert (placed.line, placed.column, placed.start, placed.end) == (3, 1, 0, 0)


@pytest.mark.parametrize(
    "name, text, answer",
    [
        ("a.json", "", True),
        ("A.JSONL", "", True),
        ("a.ndjson", "", True),
        ("a.txt", '{"title": 1}', False),
        ("-", '\n {"title": 1}', True),
        ("-", '[ {"title": 1}]', True),
        ("-", '{"title"', True),
        ("-", "[1] Projektas", False),
        ("-", "{Projektas}", False),
        ("-", "Projektas", False),
    ],
)
def test_records_are_told_from_texts(name, text, answer):
    assert holds_records(name, text) is answer


@pytest.mark.parametrize(
    "text, reason",
    [
        ("", "holds no record"),
        (" \n", "holds no record"),
        ("[] []", "is not valid JSON: line 1, column 4: Extra data"),
        ("1" * 5_000, "is not valid JSON: "),
        ('{"a": ' * 100_000, "is not valid JSON: "),
        (json.dumps({**RECORD, "x" * 5_000: 1}), "is no record: xxx"),
        (json.dumps(RECORD).replace('"1"', "NaN"), "is no record: funding/0/amount: "),
        (json.dumps({**RECORD, "period": {"start": "2021-1"}}), "is no record: period/start: String should match"),
    ],
)
def test_what_is_no_record_is_one_short_sentence(text, reason):
    with pytest.raises(RecordError) as caught:
        read_records(text)
    assert str(caught.value).startswith(reason)
    assert len(str(caught.value)) < 300


def test_what_cannot_be_right_is_still_a_record():
    """Records are validated, not judged: that is for the rules."""
    (record,) = read_records(json.dumps({**RECORD, "period": {"start": "2022-02-30"}}))
    assert record.report.period.start == "2022-02-30"
