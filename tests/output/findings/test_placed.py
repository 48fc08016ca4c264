from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.models import Finding
from ngoreport.output.findings.placed import Placed, Placer, Run, at_least, value_at

LINE = "Laikotarpis: 2020-05-01 – 2019-12-31"
RECORD = {"period": {"start": "2020-05-01"}, "funding": [{"amount": "5"}, {"amount": "7"}], "a/b": {"~": 1}}


def finding(text: str, words: str, **others: Any) -> Finding:
    start = text.index(words)
    return Finding(
        **{
            "rule": "r",
            "severity": "error",
            "message": "m",
            "pointers": ["/period/start"],
            "start": start,
            "end": start + len(words),
            "line": text.count("\n", 0, start) + 1,
            "column": start - text.rfind("\n", 0, start),
            **others,
        }
    )


def one(text: str, words: str = "2020-05-01", record: Any = RECORD, **others: Any) -> Placed:
    (placed,) = Placer(text).place([finding(text, words, **others)], record)
    return placed


def test_a_place_in_one_line():
    placed = one(f"a\n{LINE}\r\nb")
    assert (placed.finding.line, placed.finding.column) == (2, 14)
    assert (placed.end_line, placed.end_column) == (2, 24)
    assert placed.line_text == LINE
    assert placed.line_start == 2


def test_a_place_over_lines():
    placed = one("Skirta\niš viso\n12 Eur.", "Skirta\niš viso\n12 Eur")
    assert (placed.end_line, placed.end_column) == (3, 7)
    assert placed.line_text == "Skirta"


def test_of_an_endless_line_a_part_is_kept():
    placed = one("x" * 100_000 + " 2020-05-01 " + "y" * 100_000)
    assert len(placed.line_text) < 2_000
    assert placed.line_text[placed.finding.start - placed.line_start :].startswith("2020-05-01")


@pytest.mark.parametrize(
    "text, others",
    [
        (f"x\n\nnauja eilutė\n{LINE}", {}),
        (f"   {LINE.replace(': ', ':    ')}  ", {}),
        (LINE, {"severity": "warning", "message": "kitaip"}),
    ],
    ids=["lines before", "spaces", "another severity and language"],
)
def test_a_fingerprint_stays(text, others):
    assert one(text, **others).fingerprint == one(LINE).fingerprint


@pytest.mark.parametrize(
    "text, others",
    [
        (LINE.replace("Laikotarpis", "Trukmė"), {}),
        (LINE, {"rule": "another"}),
        (LINE, {"pointers": ["/period/end"]}),
        (LINE, {"record": {"period": {"start": "2021-05-01"}}}),
    ],
    ids=["other words", "another rule", "another field", "another value"],
)
def test_a_fingerprint_changes(text, others):
    assert one(text, **others).fingerprint != one(LINE).fingerprint


def test_an_item_more_in_a_list_changes_no_fingerprint():
    before = one(LINE, pointers=["/funding/0/amount"])
    after = one(LINE, pointers=["/funding/1/amount"], record={"funding": [{"amount": "1"}, {"amount": "5"}]})
    assert before.fingerprint == after.fingerprint


def test_what_has_no_place_has_no_words():
    nowhere: Any = {"start": 0, "end": 0, "line": 1, "column": 1}
    first, second = one(LINE, **nowhere), one(f"Kita pradžia. {LINE}", **nowhere)
    assert first.fingerprint == second.fingerprint
    assert not first.has_place


def test_twice_the_same_is_numbered():
    text = f"{LINE}\n{LINE}"
    again = finding(text, LINE)
    placed = Placer(text).place([again, again.model_copy(update={"start": len(LINE) + 1, "end": len(text)})], RECORD)
    first, second = (one.fingerprint.split(":") for one in placed)
    assert first[0] == second[0]
    assert (first[1], second[1]) == ("1", "2")


def test_words_of_a_record_are_its_own():
    (one_line,) = Placer(LINE).place([finding(LINE, "2020-05-01")], RECORD, words="a.txt")
    (other_line,) = Placer(f"x {LINE}").place([finding(f"x {LINE}", "2020-05-01")], RECORD, words="a.txt")
    assert one_line.fingerprint == other_line.fingerprint


@given(st.text(alphabet="ab\n\r\t ą", max_size=40), st.integers(0, 45), st.integers(0, 45))
def test_any_place_in_any_text_is_placed(text, start, length):
    """Also one that the evidence of an edited record puts beyond the end."""
    (placed,) = Placer(text).place(
        [Finding(rule="r", severity="info", message="m", start=start, end=start + length)], {}
    )
    assert placed.end_line >= placed.finding.line
    assert "\n" not in placed.line_text


@pytest.mark.parametrize(
    "pointer, value",
    [
        ("", RECORD),
        ("/funding/1/amount", "7"),
        ("/a~1b/~0", 1),
        ("/funding/2/amount", None),
        ("/funding/x", None),
        ("/period/start/0", None),
        ("/nera", None),
    ],
)
def test_a_pointer_leads_to_a_value(pointer, value):
    assert value_at(RECORD, pointer) == value


def test_severities_are_ordered():
    assert at_least("error", "warning")
    assert at_least("warning", "warning")
    assert not at_least("info", "warning")


def test_an_input_that_could_not_be_read_is_a_finding(run: Run):
    *_, last = run.findings()
    assert (last.rule, last.severity, last.file, last.message) == ("unreadable", "error", "nera.txt", "no such file")
    assert (run.tally.inputs, run.tally.unreadable, run.tally.known) == (3, 1, 2)
    assert dict(run.tally.found) == {"error": 1, "warning": 1, "info": 1}
    assert run.tally.reaches("error")
