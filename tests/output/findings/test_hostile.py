"""Whatever a report holds, no form of findings gives a terminal or a CI server's log anything to obey."""

from __future__ import annotations

import io
import json
import re
import unicodedata
from importlib import import_module
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.models import Finding
from ngoreport.output.findings import statistics_form, text_form
from ngoreport.output.findings.json_text import json_text
from ngoreport.output.findings.placed import Checked, Placer, Run

FORMS = ("concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown")
# The runner of GitHub takes a line for a command that begins so, after spaces; and `##[…]` anywhere.
COMMAND = re.compile(r"^\s*::(?!error file=)|##\w*\[", re.MULTILINE)


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def unsafe(written: str) -> set[str]:
    without_colours = re.sub("\x1b\\[[0-9;]*m", "", written)
    return {
        sign
        for sign in without_colours
        if (unicodedata.category(sign) in {"Cc", "Cs"} and sign != "\n")
        or unicodedata.bidirectional(sign) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    }


@pytest.mark.parametrize("form", FORMS)
def test_no_form_lets_a_command_through(hostile, form):
    written = "".join(import_module(f"ngoreport.output.findings.{form}_form").write(hostile))
    assert unsafe(written) == set()
    assert not COMMAND.search(written)
    written.encode()


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif", "gitlab"])
def test_no_line_of_json_is_torn(hostile, form):
    written = "".join(import_module(f"ngoreport.output.findings.{form}_form").write(hostile))
    assert written.splitlines() == written.removesuffix("\n").split("\n")


def test_the_text_form_shows_and_does_not_obey(hostile, monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    written = "".join(text_form.write(hostile, terminal=Screen()))
    assert unsafe(written) == set()
    plain = re.sub("\x1b\\[[0-9;]*m", "", written)
    assert not COMMAND.search(plain)
    assert "::error::mine" in plain


def test_statistics_hold_no_words_of_a_report(hostile):
    assert "mine" not in "".join(statistics_form.write_text(hostile))


def test_json_reads_back_as_it_was():
    value = {"a": "##[x] ###vso[y] \x9b\u202e\u2028\x85\ud800 ą „–“ \n\t", "b": [1, None, True]}
    assert json.loads(json_text(value)) == value
    assert json.loads(json_text(value, indent=2)) == value


@given(st.text(), st.text(), st.sampled_from(FORMS))
def test_no_words_at_all_make_a_command(words, name, form):
    finding = Finding(rule="r", severity="error", message=words, file=name, start=0, end=len(words) or 1)
    run = Run([Checked(name, list(Placer(words).place([finding], {}))), Checked(name, failure=words)])
    written = "".join(import_module(f"ngoreport.output.findings.{form}_form").write(run))
    assert unsafe(written) == set()
    assert not COMMAND.search(written)
    match form:
        case "json" | "sarif" | "gitlab":
            json.loads(written)
        case "junit":
            assert ET.fromstring(written).get("tests") == "2"
        case "jsonl" | "concise" | "github":
            assert written.count("\n") == 2
        case "markdown":
            assert len(re.findall(r"^\| ", written, re.MULTILINE)) == 4
