from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from ngoreport.output import markdown_form


def html(report, *, evidence=False) -> str:
    return str(MarkdownIt().render("".join(markdown_form.write([report], evidence=evidence))))


def test_a_section_a_report(report, empty):
    text = "".join(markdown_form.write([report, empty], evidence=False))
    shown = MarkdownIt().render(text)
    assert shown.count("<h2>") == 2
    assert "<h2>Upės balsai</h2>" in shown
    assert "<h2>tuščia.txt</h2>" in shown
    assert "<li>skirta 54\xa0922,81\xa0Eur (Kultūros taryba)</li>" in shown
    assert "<strong>Laikotarpis:</strong> 2020 m. sausio 1 d." in shown
    assert "<em>Nerasta: " in shown


def test_evidence_names_the_lines(report):
    assert "<strong>Pavadinimas:</strong> Upės balsai <em>[1 eil.]</em>" in html(report, evidence=True)


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "**a** _b_ `c` ~~d~~",
        "[a](http://evil) ![b](c)",
        "1. pirmas",
        "12) a",
        "- a",
        "+ a",
        "# a",
        "> a",
        "---",
        "===",
        "a &amp; b &#9; c",
        "a | b",
        "\\*a",
        "http://example.org/a_b_c",
        "1.",
    ],
)
def test_words_of_a_report_are_no_marks(report, words):
    report.goal = words
    report.partners = [words]
    shown = html(report)
    plain = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    assert f"<strong>Tikslas:</strong> {plain}</p>" in shown
    assert f"<li>{plain}</li>" in shown
