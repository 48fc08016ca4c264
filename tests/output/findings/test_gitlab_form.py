from __future__ import annotations

import json
from typing import Any

from ngoreport.output.findings import gitlab_form
from ngoreport.output.findings.placed import Checked, Placer, Run

# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
SEVERITIES = {"info", "minor", "major", "critical", "blocker"}


def issues(run: Run) -> Any:
    written = "".join(gitlab_form.write(run)).encode()
    # GitLab refuses a byte order mark.
    assert not written.startswith(b"\xef\xbb\xbf")
    return json.loads(written)


def test_each_issue_has_the_fields_that_gitlab_reads(run):
    found = issues(run)
    assert len(found) == 4
    for issue in found:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert all(isinstance(issue[key], str) for key in ("description", "check_name", "fingerprint"))
        assert issue["severity"] in SEVERITIES
        assert isinstance(issue["location"]["lines"]["begin"], int)
        assert not issue["location"]["path"].startswith("./")
    assert [issue["severity"] for issue in found] == ["minor", "major", "info", "blocker"]
    assert found[1]["location"] == {"path": "reports/upė.txt", "lines": {"begin": 2}}
    assert found[3]["check_name"] == "unreadable"
    assert len({issue["fingerprint"] for issue in found}) == 4


def test_the_same_in_two_files_is_two_issues(period):
    def checked(name: str) -> Checked:
        return Checked(name, list(Placer("x" * 90).place([period.model_copy(update={"file": name})], {})))

    first, second = issues(Run([checked("a.txt"), checked("b.txt")]))
    assert first["fingerprint"] != second["fingerprint"]


def test_nothing_found_is_an_empty_list(sound):
    assert issues(sound) == []


def test_hostile_words_stay_words(hostile):
    found, failed = issues(hostile)
    assert "<script>alert(1)</script>" in found["description"]
    assert found["severity"] == "major"
    assert failed["check_name"] == "unreadable"
