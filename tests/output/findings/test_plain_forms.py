from __future__ import annotations

import json

from ngoreport.models import Finding
from ngoreport.output.findings import concise_form, json_form, jsonl_form, statistics_form
from ngoreport.output.findings.placed import Checked, Placer, Run


def test_concise(run, period):
    assert "".join(concise_form.write(run)).splitlines() == [
        "reports/upė.txt:1:1: warning[missing-field] no title",
        f"reports/upė.txt:2:14: error[period-end-before-start] {period.message}",
        "reports/upė.txt:3:1: info[funding-conflict] two lines",
        "nera.txt:1:1: error[unreadable] no such file",
    ]


def test_a_name_that_begins_as_a_command_does():
    finding = Finding(rule="r", severity="error", message="m", file="::stop-commands::x")
    run = Run([Checked("::stop-commands::x", list(Placer("").place([finding], {})))])
    assert "".join(concise_form.write(run)) == "./::stop-commands::x:1:1: error[r] m\n"


def test_json_is_a_list_of_findings(run):
    found = json.loads("".join(json_form.write(run)))
    assert [set(finding) for finding in found] == [set(Finding.model_fields)] * 4
    assert [Finding.model_validate(finding) for finding in found][1].pointers == ["/period/start", "/period/end"]
    assert found[3]["rule"] == "unreadable"


def test_json_of_nothing(sound):
    assert "".join(json_form.write(sound)) == "[]\n"


def test_json_lines_hold_the_same(run, sound):
    lines = "".join(jsonl_form.write(run)).splitlines()
    assert len(lines) == 4
    assert Finding.model_validate_json(lines[2]).rule == "funding-conflict"
    assert "".join(jsonl_form.write(sound)) == ""


def test_statistics(run):
    assert "".join(statistics_form.write_text(run)).splitlines() == [
        "      1  error    period-end-before-start",
        "      1  error    unreadable",
        "      1  warning  missing-field",
        "      1  info     funding-conflict",
        "errors: 1, warnings: 1, remarks: 1 (inputs: 3, could not be read: 1, known, left out: 2)",
    ]


def test_statistics_as_json_count_the_most_frequent_first(period):
    other = Finding(rule="a", severity="info", message="m")
    run = Run([Checked("a.txt", list(Placer("x" * 90).place([other, period, period], {})))])
    assert json.loads("".join(statistics_form.write_json(run))) == [
        {"rule": "period-end-before-start", "severity": "error", "count": 2},
        {"rule": "a", "severity": "info", "count": 1},
    ]
