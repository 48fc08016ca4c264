from __future__ import annotations

import io
import re

import pytest

from ngoreport.models import Finding
from ngoreport.output.findings import text_form
from ngoreport.output.findings.placed import Checked, Placer, Run


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(text: str, words: str) -> list[str]:
    start = text.index(words)
    line = text.count("\n", 0, start) + 1
    finding = Finding(
        rule="r",
        severity="error",
        message="m",
        file="a.txt",
        line=line,
        column=start - text.rfind("\n", 0, start),
        start=start,
        end=start + len(words),
    )
    run = Run([Checked("a.txt", list(Placer(text).place([finding], {})))])
    return "".join(text_form.write(run, terminal=None)).splitlines()


def test_the_line_is_shown_and_the_words_are_marked(run):
    assert "".join(text_form.write(run, terminal=None)).splitlines() == [
        "warning[missing-field] no title",
        "  --> reports/upė.txt",
        "",
        "error[period-end-before-start] the period ends (2019-12-31) before it starts (2020-05-01)",
        "  --> reports/upė.txt:2:14",
        "   2 │ Laikotarpis: 2020-05-01 – 2019-12-31",
        "     │              ^^^^^^^^^^^^^^^^^^^^^^^",
        "",
        "info[funding-conflict] two lines",
        "  --> reports/upė.txt:3:1",
        "   3 │ Skirta",
        "     │ ^^^^^^",
        "",
        "errors: 1, warnings: 1, remarks: 1 (inputs: 3, could not be read: 1, known, left out: 2)",
        "`ngoreport rule RULE` tells why, and the way out.",
    ]


def test_in_lithuanian(run):
    run.language = "lt"
    written = "".join(text_form.write(run, terminal=None))
    assert "klaida[period-end-before-start]" in written
    assert written.endswith("pasako `ngoreport rule TAISYKLĖ`.\n")


def test_nothing_found(sound):
    assert "".join(text_form.write(sound, terminal=None)) == "Nothing to object to (inputs: 1)\n"


def test_with_an_unread_input_nothing_is_called_sound():
    run = Run([Checked("a.txt", failure="is empty")])
    assert "".join(text_form.write(run, terminal=None)) == "inputs: 1, could not be read: 1\n"


@pytest.mark.parametrize(
    "text",
    [
        "x" * 300 + " 12 000 Eur " + "y" * 300,
        "žodis " * 60 + "12 000 Eur",
        "12 000 Eur" + " žodis" * 60,
        "\t\t日本語 12 000 Eur",
        "e\u0301" * 30 + " 12 000 Eur",
        "\x1b[31m\u202e 12 000 Eur",
        "a" * 5_000 + "12 000 Eur",
        "pirma\n  12 000 Eur\nantra",
    ],
)
def test_the_marks_stand_under_the_words(text):
    from rich.cells import cell_len

    rows = shown(text, "12 000 Eur")
    line, marks = rows[2:4]
    assert max(map(cell_len, rows[:-2])) <= 80
    assert cell_len(line[: line.index("12 000 Eur")]) == marks.index("^")
    assert marks.count("^") == len("12 000 Eur")


def test_words_wider_than_the_screen_are_cut():
    rows = shown("a " + "12 " * 200, "12 " * 199 + "12")
    assert rows[2].endswith("…")
    assert set(rows[3].removeprefix("     │ ").strip()) == {"^"}


def test_colours_on_a_terminal_alone(run, monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert "\x1b[1;31merror" in "".join(text_form.write(run, terminal=Screen()))
    assert "\x1b" not in "".join(text_form.write(run, terminal=io.StringIO()))
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search("\x1b\\[[0-9;]*3[0-9]", "".join(text_form.write(run, terminal=Screen())))
