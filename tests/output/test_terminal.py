"""Whatever a report holds, a terminal gets nothing to obey."""

from __future__ import annotations

import io
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.models import Evidence
from ngoreport.output import explain_form, markdown_form, table_form
from ngoreport.output.terminal import clean_for_terminal, clean_line


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def unsafe(text: str) -> list[str]:
    """The characters of a text that a terminal would obey, but for the colours that we set."""
    without_colours = re.sub("\x1b\\[[0-9;]*m", "", text)
    return [
        sign
        for sign in without_colours
        if (unicodedata.category(sign) == "Cc" and sign != "\n")
        or unicodedata.bidirectional(sign) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    ]


@given(st.text())
def test_cleaning_leaves_only_what_may_be_shown(text):
    cleaned = clean_for_terminal(text)
    assert unsafe(cleaned.replace("\t", "")) == []
    assert "\x1b" not in cleaned


def test_cleaning_keeps_words():
    assert clean_for_terminal("Ąžuolų „šnekos“ – 5\xa0€\n\tir kt.") == "Ąžuolų „šnekos“ – 5\xa0€\n\tir kt."
    assert clean_line(" a\n b\tc ") == "a b c"


@pytest.mark.parametrize("columns", ["40", "80", "200"])
def test_a_hostile_report_is_harmless_in_a_table(hostile, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    shown = "".join(table_form.write([hostile], evidence=True, terminal=Screen()))
    assert "\x1b[" in shown, "our own colours are there"
    assert unsafe(shown) == []
    assert "\x1b[31m[bold" not in shown
    flat = " ".join(re.sub("\x1b\\[[0-9;]*m", "", shown).split())
    assert "[bold red]Rasa[/]" in flat, "markup is shown, not obeyed"
    assert ":smile:" in flat
    assert "\x1b]8" not in shown, "no link is made of markup"


def test_a_hostile_report_is_harmless_in_markdown(hostile):
    shown = "".join(markdown_form.write([hostile], evidence=True))
    assert unsafe(shown) == []
    assert "[bold red]" not in shown.replace("\\[bold red\\]", "")


def test_a_hostile_text_is_harmless_when_explained(hostile, monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    text = "\x1b[2J\x9b31m[red]Pavadinimas[/red]\r\n" + "\u202e\x07" * 40 + "\x1b]0;x\x07 Upė\u2069\n"
    left_out = [("goal", text, Evidence(start=0, end=1, line=1, rule=hostile.title))]
    shown = "".join(explain_form.write([explain_form.Explained(text, hostile, left_out)], terminal=Screen()))
    assert unsafe(shown) == []
    assert "\x1b[2J" not in shown
    assert "[red]" in re.sub("\x1b\\[[0-9;]*m", "", shown)


def test_no_colour_off_a_terminal_nor_where_it_is_unwanted(report, monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert "\x1b" not in "".join(table_form.write([report], evidence=False, terminal=None))
    assert "\x1b" not in "".join(table_form.write([report], evidence=False, terminal=io.StringIO()))
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search("\x1b\\[[0-9;]*3[0-9]", "".join(table_form.write([report], evidence=False, terminal=Screen())))
