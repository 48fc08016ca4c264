from __future__ import annotations

import pytest

from ngoreport.reading.docx import convert
from ngoreport.reading.error import UnreadableError


def p(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{words}</w:p>"


def r(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def item(words: str, number: int = 1, level: int = 0) -> str:
    return p(r(words), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(cell if "<w:tc>" in cell else f"<w:tc>{p(r(cell))}</w:tc>" for cell in cells) + "</w:tr>"


def level(at: int, form: str, text: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    )


def kind(number: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def use(number: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


BOX = f"<w:txbxContent>{p(r('dėžutė'))}</w:txbxContent>"
TAB = "<w:r><w:tab/></w:r>"


@pytest.mark.parametrize(
    "body, text",
    [
        (p(r("Skirta ") + r("1 200", "<w:b/>") + r(" Eur")), "Skirta 1 200 Eur\n"),
        (p(r("a")) + p("") + p(r("b")), "a\n\nb\n"),
        (p(r("a") + "<w:r><w:br/></w:r>" + r("b")), "a\nb\n"),
        (p(r("Tikslas") + TAB + r("burti")), "Tikslas\tburti\n"),
        (p(r("Antraštė"), '<w:outlineLvl w:val="0"/>') + p(r("a")), "Antraštė\n\na\n"),
        (p(r("Skirta ") + "<w:del>" + r("500") + "</w:del><w:ins>" + r("700") + "</w:ins>"), "Skirta 700\n"),
        (p(r("Skirta ") + r("500", "<w:strike/>") + r("700", '<w:strike w:val="0"/>')), "Skirta 700\n"),
        (p(r("a") + r("slapta", "<w:vanish/>")), "a\n"),
        (p(r("Pavadini"), "<w:rPr><w:del/></w:rPr>") + p(r("mas")), "Pavadinimas\n"),
        (p("<w:moveFrom>" + r("a") + "</w:moveFrom><w:moveTo>" + r("b") + "</w:moveTo>"), "b\n"),
        (p(r("5 m") + r("2", '<w:vertAlign w:val="superscript"/>')), "5 m²\n"),
        (p("<w:smartTag><w:sdt><w:sdtContent>" + r("a") + "</w:sdtContent></w:sdt></w:smartTag>"), "a\n"),
        ("<w:sdt><w:sdtContent>" + p(r("a")) + "</w:sdtContent></w:sdt>", "a\n"),
        (p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>' + r(" a")), "\uf0b7 a\n"),
        (p(r("a") + f"<w:r><w:pict>{BOX}</w:pict></w:r>" + r("b")), "ab\ndėžutė\n"),
        (
            p(
                "<w:r><AlternateContent><Choice>"
                + BOX
                + "</Choice><Fallback>"
                + BOX
                + "</Fallback></AlternateContent></w:r>"
            ),
            "dėžutė\n",
        ),
        (p("<w:r><w:instrText>PAGE</w:instrText></w:r>" + r("a")), "a\n"),
    ],
)
def test_words(docx, body, text):
    assert convert(docx(body)).text == text


@pytest.mark.parametrize(
    "rows, text",
    [
        (row("a", "b") + row("c", "d"), "a\tb\nc\td\n"),
        (row("a", "", "b"), "a\t\tb\n"),
        (row(f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p(r("a"))}</w:tc>', "b"), "a\t\tb\n"),
        (row("a", "b") + row(f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{p(r('a'))}</w:tc>", "c"), "a\tb\n\tc\n"),
        (row("Uždaviniai", f"<w:tc>{p(r('1. a'))}{p(r('2. b'))}</w:tc>"), "Uždaviniai\t1. a\n\t2. b\n"),
        (row(f"<w:tc>{p(r('a'))}{p(r('b'))}</w:tc>", "c"), "a b\tc\n"),
        (row("dėžutė"), "dėžutė\n"),
        (row("a", "b") + f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p(r('c'))}</w:tc></w:tr>", "a\tb\n"),
    ],
)
def test_tables(docx, rows, text):
    assert convert(docx(f"<w:tbl>{rows}</w:tbl>")).text == text


def test_rows_are_told_and_stay_right_where_gaps_are_left(docx):
    long = p(r("žodis " * 40))
    read = convert(docx(long + long + f"<w:tbl>{row('a', 'b')}{row('c', 'd')}</w:tbl>"))
    assert [(read.text[row_.start : row_.end], row_.number) for row_ in read.places.rows] == [("a\tb", 1), ("c\td", 2)]
    assert read.text.count("\n\n") == 2


LISTS = "".join(
    (
        kind(0, level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "bullet", "–")),
        kind(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."), level(2, "lowerLetter", "%3)")),
        kind(2, level(0, "decimal", "%1)", start=3)),
        kind(3, level(0, "upperRoman", "%1.")),
        use(1, 0),
        use(2, 1),
        use(3, 2),
        use(4, 3),
        use(5, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    )
)


@pytest.mark.parametrize(
    "body, text",
    [
        (item("a") + item("b", level=1) + item("c", level=2) + item("d"), "• a\n  ◦ b\n    - c\n• d\n"),
        (item("a", 2) + item("b", 2, 1) + item("c", 2, 2) + item("d", 2), "1. a\n  1.1. b\n    a) c\n2. d\n"),
        (item("a", 2) + p(r("tarp")) + item("b", 2), "1. a\ntarp\n2. b\n"),
        (item("a", 2) + item("b", 2) + item("c", 5) + item("d", 5), "1. a\n2. b\n1. c\n2. d\n"),
        (item("a", 3) + item("b", 3), "3) a\n4) b\n"),
        (item("a", 4) + item("b", 4), "I. a\nII. b\n"),
        (item("a", 2) + item("", 2) + item("b", 2), "1. a\n2. b\n"),
        (item("a", 0), "a\n"),
        (item("– a"), "– a\n"),
    ],
)
def test_lists(docx, body, text):
    assert convert(docx(body, numbering=LISTS)).text == text


def test_lists_of_styles(docx):
    styles = (
        '<w:style w:styleId="A"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
        '</w:style><w:style w:styleId="B"><w:name w:val="Own"/><w:basedOn w:val="A"/></w:style>'
        '<w:style w:styleId="C"><w:name w:val="toc 1"/></w:style>'
        '<w:style w:styleId="D"><w:name w:val="heading 1"/></w:style>'
    )
    body = "".join(p(r(name), f'<w:pStyle w:val="{name}"/>') for name in "ABCD")
    assert convert(docx(body, numbering=LISTS, styles=styles)).text == "1. A\n2. B\n\nD\n"


def test_links_and_notes(docx):
    body = p(
        f'<w:hyperlink r:id="r1">{r("svetainė")}</w:hyperlink>{r(" a")}'
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:instrText> HYPERLINK "https://b.lt" </w:instrText></w:r>'
    )
    notes = f'<w:footnote w:id="1">{p(r("kita"))}</w:footnote><w:footnote w:id="2">{p(r("išnaša"))}</w:footnote>'
    links = '<Relationship Id="r1" Target="https://a.lt/" TargetMode="External"/>'
    assert (
        convert(docx(body, footnotes=notes, rels=links)).text == "svetainė a\nišnaša\n\nhttps://a.lt/\nhttps://b.lt\n"
    )


def test_headers_and_footers_and_comments_are_left_out(docx):
    part = p(r("puslapis"))
    assert convert(docx(p(r("a")), header1=part, footer1=part, comments=part)).text == "a\n"


@pytest.mark.parametrize(
    "parts, reason",
    [
        ({"word/document.xml": "<w:document"}, "is damaged: its XML"),
        ({"word/document.xml": "<document/>"}, "is damaged: its text is missing"),
        ({"word/styles.xml": "<styles/>"}, "is damaged: its part word/document.xml is missing"),
    ],
)
def test_damaged(zipped, parts, reason):
    with pytest.raises(UnreadableError, match=reason):
        convert(zipped(parts))
