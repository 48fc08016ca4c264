from __future__ import annotations

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from ngoreport.output.findings import junit_form
from ngoreport.output.findings.placed import Run


def parsed(run: Run) -> JUnitXml:
    return JUnitXml.fromstring("".join(junit_form.write(run)).encode())


def test_a_suite_an_input_a_case_a_finding(run):
    xml = parsed(run)
    assert (xml.tests, xml.failures, xml.errors, xml.skipped) == (5, 1, 1, 2)
    findings, sound, unread = xml
    assert [suite.name for suite in xml] == ["reports/upė.txt", "reports/tvarkinga.txt", "nera.txt"]
    assert (findings.tests, findings.failures, findings.skipped) == (3, 1, 2)
    title, period, _ = findings
    assert [type(outcome) for outcome in period.result] == [Failure]
    assert period.result[0].type == "period-end-before-start"
    assert "reports/upė.txt:2:14: error" in period.result[0].text
    assert (period.classname, period._elem.get("line")) == ("reports/upė.txt", "2")
    assert [type(outcome) for outcome in title.result] == [Skipped], "a warning doesn't fail this run"
    assert [case.is_passed for case in sound] == [True]
    assert [type(outcome) for case in unread for outcome in case.result] == [Error]


@pytest.mark.parametrize("fail_on, failures", [("error", 1), ("warning", 2), ("info", 3)])
def test_what_fails_the_run_is_a_failure(run, fail_on, failures):
    run.fail_on = fail_on
    assert parsed(run).failures == failures


def test_nothing_checked_is_a_whole_document():
    assert parsed(Run([])).tests == 0


def test_hostile_words_open_no_tag(hostile):
    written = "".join(junit_form.write(hostile))
    xml = JUnitXml.fromstring(written.encode())
    assert xml.tests == 2
    assert "<script>" not in written
    assert "##[" not in written
    (failed,), (unread,) = xml
    assert "<script>alert(1)</script>" in failed.result[0].message
    assert "<script>alert(1)</script>" in unread.result[0].message
