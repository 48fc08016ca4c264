from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from ngoreport.models import Report
from ngoreport.output import json_form, jsonl_form
from ngoreport.output.schema import json_schema

PINNED = Path(__file__).with_name("record.schema.json")


def valid(record: object) -> bool:
    jsonschema.Draft202012Validator(json.loads(json_schema())).validate(record)
    return True


def test_the_schema_is_the_pinned_one():
    """A change of the schema is a change for users: `ngoreport schema > tests/output/record.schema.json`."""
    assert json_schema() == PINNED.read_text("utf-8")


def test_the_schema_is_a_schema():
    schema = json.loads(json_schema())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == "urn:ngoreport:record:1.2"
    jsonschema.Draft202012Validator.check_schema(schema)


def test_the_schema_refuses_what_is_no_record(report):
    record = json.loads(json_form.record(report, evidence=True))
    record["funding"][0]["kind"] = "gift"
    with pytest.raises(jsonschema.ValidationError):
        valid(record)


@pytest.mark.parametrize("evidence", [True, False])
def test_one_record_is_an_object_and_valid(report, evidence):
    record = json.loads("".join(json_form.write([report], evidence=evidence, single=True)))
    assert valid(record)
    assert bool(record["evidence"]) is evidence
    assert record["funding"][0] == {
        "amount": "54922.81",
        "currency": "EUR",
        "kind": "granted",
        "source": "Kultūros taryba",
    }


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_several_inputs_give_an_array(report, number):
    records = json.loads("".join(json_form.write([report] * number, evidence=True, single=False)))
    assert len(records) == number
    assert all(valid(record) for record in records)


def test_a_single_input_that_failed_prints_nothing():
    assert "".join(json_form.write([], evidence=True, single=True)) == ""


def test_letters_are_themselves_in_json(report):
    assert "Upės balsai" in json_form.record(report, evidence=False)


def test_json_lines(report, empty):
    report.goal = "a\u2028b\x85c\nd"
    text = "".join(jsonl_form.write([report, empty], evidence=True))
    lines = text.splitlines()
    assert len(lines) == 2
    assert json.loads(lines[0])["goal"] == report.goal
    assert all(valid(json.loads(line)) for line in lines)


def test_json_round_trips(report):
    assert Report.model_validate_json(json_form.record(report, evidence=True)) == report
