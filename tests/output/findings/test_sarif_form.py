from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import pytest

from ngoreport.output.findings import sarif_form
from ngoreport.output.findings.paths import uri_reference
from ngoreport.output.findings.placed import Run

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0.json").read_text("utf-8-sig"))


def log(run: Run) -> Any:
    written = json.loads("".join(sarif_form.write(run)))
    jsonschema.Draft202012Validator(SCHEMA).validate(written)
    return written["runs"][0]


def test_the_schema_objects_to_what_is_no_sarif(run):
    written = json.loads("".join(sarif_form.write(run)))
    written["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(written)


def test_results_have_rules_regions_and_fingerprints(run):
    title, period, funding = log(run)["results"]
    assert period["ruleId"] == "period-end-before-start"
    assert period["ruleIndex"] == 0
    assert period["level"] == "error"
    assert period["message"] == {"text": "the period ends (2019-12-31) before it starts (2020-05-01)"}
    place = period["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "reports/up%C4%97.txt", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {
        "startLine": 2,
        "startColumn": 14,
        "endLine": 2,
        "endColumn": 37,
        "charOffset": 37,
        "charLength": 23,
    }
    assert period["properties"]["values"] == {"start": "2020-05-01", "end": "2019-12-31"}
    assert set(period["partialFingerprints"]) == {"primaryLocationLineHash", "ngoreport/v1"}
    assert funding["locations"][0]["physicalLocation"]["region"]["endLine"] == 4
    assert funding["level"] == "note"
    assert "ruleIndex" not in funding, "that rule is not among the run's"
    assert title["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}


def test_rules_are_described(run):
    driver = log(run)["tool"]["driver"]
    assert [rule["id"] for rule in driver["rules"]] == ["period-end-before-start", "missing-field"]
    assert driver["rules"][1]["defaultConfiguration"] == {"level": "warning"}
    assert driver["rules"][0]["help"]["markdown"] == "# Help\n\nWhy.\n"


def test_a_failure_is_a_notification_and_no_success(run, sound):
    (invocation,) = log(run)["invocations"]
    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["message"] == {"text": "nera.txt: no such file"}
    assert log(sound)["invocations"] == [{"executionSuccessful": True}]
    assert log(Run([]))["results"] == []


def test_hostile_words_make_no_link_and_no_argument(hostile):
    written = "".join(sarif_form.write(hostile))
    (result,) = log(hostile)["results"]
    message = result["message"]["text"]
    assert "\\](http" in message
    assert "{{0}}" in message
    assert "\n" not in message
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert urlsplit(uri).scheme == ""
    assert uri.isascii()
    assert "##[" not in written


@pytest.mark.parametrize(
    "name, uri",
    [
        ("reports/a b.txt", "reports/a%20b.txt"),
        ("c:x.txt", "c%3Ax.txt"),
        ("-", "-"),
        ("a#b?c%.txt", "a%23b%3Fc%25.txt"),
    ],
)
def test_names_as_uris(name, uri):
    assert uri_reference(name) == uri


def test_a_name_under_the_working_directory_is_relative(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert uri_reference(str(tmp_path / "a.txt")) == "a.txt"
    assert uri_reference(str(tmp_path.parent / "a.txt")).startswith("file:///")
