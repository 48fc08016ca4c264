from __future__ import annotations

import pytest

from ngoreport.reading.error import UnreadableError
from ngoreport.reading.odt import convert

STYLES = (
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
    '<text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>'
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." '
    'text:display-levels="2"/></text:list-style>'
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" '
    'style:num-suffix=")" text:start-value="3"/></text:list-style>'
    '<style:style style:name="S"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="U"><style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="P" style:list-style-name="N"/>'
)


def p(words: str) -> str:
    return f"<text:p>{words}</text:p>"


def items(*words: str, style: str = "", more: str = "") -> str:
    named = f'text:style-name="{style}"' if style else ""
    inside = "".join(f"<text:list-item>{word if word.startswith('<') else p(word)}</text:list-item>" for word in words)
    return f"<text:list {named} {more}>{inside}</text:list>"


def row(*cells: str) -> str:
    inside = "".join(c if c.startswith("<table") else f"<table:table-cell>{p(c)}</table:table-cell>" for c in cells)
    return f"<table:table-row>{inside}</table:table-row>"


NOTE = f"<text:note-body>{p('išnaša')}</text:note-body>"
GOES_ON = 'text:continue-numbering="true"'
TWO_LINES = f"<table:table-cell>{p('1. b')}{p('2. c')}</table:table-cell>"


@pytest.mark.parametrize(
    "body, text",
    [
        (p("a\n  <text:span>b</text:span> c"), "a b c\n"),
        (p("a") + p("") + p("b"), "a\n\nb\n"),
        (p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), "a   b\tc\nd\n"),
        ("<text:h>Antraštė</text:h>" + p("a"), "Antraštė\n\na\n"),
        (p('Skirta <text:span text:style-name="S">500</text:span> 700'), "Skirta  700\n"),
        (p('5 m<text:span text:style-name="U">2</text:span>'), "5 m²\n"),
        (p(f"a<text:note><text:note-citation>1</text:note-citation>{NOTE}</text:note>b"), "ab\nišnaša\n"),
        (p("a<office:annotation>" + p("pastaba") + "</office:annotation>"), "a\n"),
        ("<text:tracked-changes><text:deletion>" + p("x") + "</text:deletion></text:tracked-changes>" + p("a"), "a\n"),
        ("<text:table-of-content><text:index-body>" + p("x 4") + "</text:index-body></text:table-of-content>", ""),
        ("<text:section>" + p("a") + "</text:section>", "a\n"),
        (p("a<draw:frame><draw:text-box>" + p("dėžutė") + "</draw:text-box></draw:frame>b"), "ab\ndėžutė\n"),
        (p('<text:a xlink:href="https://a.lt/">svetainė</text:a>'), "svetainė\n\nhttps://a.lt/\n"),
        (items("a", items("b", style=""), "c", style="B"), "• a\n  - b\n• c\n"),
        (items("a", items("b", "c"), "d", style="N"), "1. a\n  1.1. b\n  1.2. c\n2. d\n"),
        (items("a", "b", style="L"), "c) a\nd) b\n"),
        (items("a", style="N") + p("x") + items("b", style="N", more=GOES_ON), "1. a\nx\n2. b\n"),
        (items("a", style="N") + p("x") + items("b", style="N"), "1. a\nx\n1. b\n"),
        (items("a"), "• a\n"),
        ("<table:table>" + row("a", "b") + row("c", "d") + "</table:table>", "a\tb\nc\td\n"),
        (
            "<table:table><table:table-header-rows>"
            + row("a", "b", "c")
            + "</table:table-header-rows>"
            + row('<table:table-cell table:number-columns-spanned="2"/>', "<table:covered-table-cell/>", "d")
            + "</table:table>",
            "a\tb\tc\n\t\td\n",
        ),
        ("<table:table>" + row("dėžutė") + "</table:table>", "dėžutė\n"),
        ("<table:table>" + row("a", TWO_LINES) + "</table:table>", "a\t1. b\n\t2. c\n"),
    ],
)
def test_what_is_set(odt, body, text):
    assert convert(odt(body, STYLES)).text == text


def test_rows_are_told(odt):
    read = convert(odt(p("x") + "<table:table>" + row("a", "b") + row("c", "d") + "</table:table>"))
    assert [(read.text[row_.start : row_.end], row_.number) for row_ in read.places.rows] == [("a\tb", 1), ("c\td", 2)]


def test_what_stands_for_millions_is_held_to_what_a_document_can_mean(odt):
    body = p('a<text:s text:c="999999999"/>b') + "<table:table>"
    body += row('<table:table-cell table:number-columns-repeated="999999999"/>', "c") + "</table:table>"
    assert len(convert(odt(body)).text) < 2_000


def test_other_documents(zipped):
    with pytest.raises(UnreadableError, match="is no text document"):
        convert(zipped({"content.xml": "<document-content><body><spreadsheet/></body></document-content>"}))
