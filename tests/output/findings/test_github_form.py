from __future__ import annotations

import re
from urllib.parse import unquote

from ngoreport.output.findings import github_form

PERIOD = "the period ends (2019-12-31) before it starts (2020-05-01)"


def test_annotations(run):
    assert "".join(github_form.write(run)).splitlines() == [
        "::warning file=reports/upė.txt,line=1,title=missing-field::no title",
        "::error file=reports/upė.txt,line=2,endLine=2,col=14,endColumn=37,title=period-end-before-start::" + PERIOD,
        "::notice file=reports/upė.txt,line=3,endLine=4,title=funding-conflict::two lines",
        "::error file=nera.txt,title=unreadable::no such file",
    ]


def test_nothing_found_is_nothing_said(sound):
    assert "".join(github_form.write(sound)) == ""


def test_hostile_words_make_no_command_and_no_property(hostile):
    found, failed = "".join(github_form.write(hostile)).removesuffix("\n").split("\n")
    for line, command in ((found, "error"), (failed, "error")):
        # As the runner reads it: the command, its properties up to the next `::`, the message.
        read = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
        assert read
        assert read[1] == command
        properties = dict(part.split("=", 1) for part in read[2].split(","))
        assert set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert ":" not in read[2]
        assert "::error::mine" in unquote(properties["file"])
        assert "%250A" in read[3], "a percent sign of the text stays one"
        assert not set(line) & set("\r\x1b\x07\x9b\x85")
