from __future__ import annotations

import re

import pytest
from markdown_it import MarkdownIt

from ngoreport.output.findings import markdown_form


def rendered(written: str) -> str:
    return str(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(written))


def test_a_table_the_worst_first(run):
    written = "".join(markdown_form.write(run))
    assert written.splitlines()[:3] == [
        "## Checked reports",
        "",
        "errors: 1, warnings: 1, remarks: 1 (inputs: 3, could not be read: 1, known, left out: 2)",
    ]
    rows = [row.split(" | ") for row in written.splitlines() if row.startswith("| ")]
    assert [row[1] for row in rows[2:]] == ["error", "error", "warning", "info"]
    assert "reports/upė.txt:2:14" in written
    assert "nera.txt:1:1" in written
    assert rendered(written).count("<tr>") == 5


def test_in_lithuanian(run):
    run.language = "lt"
    written = "".join(markdown_form.write(run))
    assert "klaidų: 1, įspėjimų: 1, pastabų: 1 (patikrinta: 3, neperskaityta: 1, žinomų, praleista: 2)" in written
    assert "| Vieta | Svarba |" in written


def test_nothing_found(sound):
    assert "".join(markdown_form.write(sound)) == "## Checked reports\n\nNothing to object to (inputs: 1)\n"


def test_hostile_words_are_plain_text_of_one_cell(hostile):
    written = "".join(markdown_form.write(hostile))
    html = rendered(written)
    assert html.count("<tr>") == 3
    assert html.count("<td>") == 8
    assert set(re.findall(r"<(\w+)", html)) == {"h2", "p", "table", "thead", "tbody", "tr", "th", "td"}
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html, "the words are still there"
    assert "##[" not in written


@pytest.mark.parametrize("words", ["@everyone", "https://evil.example", "www.evil.example", "HTTP://EVIL.EXAMPLE"])
def test_nobody_is_called_and_nothing_linked(words):
    assert words not in markdown_form.text(f"Žr. {words} šiandien")
