from __future__ import annotations

import pytest

from ngoreport.reading import ReadError, read_bytes
from ngoreport.reading.error import UnreadableError
from ngoreport.reading.html import convert, read_html

LONG = "Muziejus su partneriais surengė edukacijas penkiose mokyklose ir pakvietė bendruomenes prie atgijusios upės."


@pytest.mark.parametrize(
    "source, text",
    [
        ("<p>Skirta <b>1&nbsp;200</b>\n Eur.</p><p>Ačiū</p>", "Skirta 1\xa0200 Eur.\n\nAčiū\n"),
        ("Vykdytojas: VšĮ<br>Partneris: KTU<br><br>Kita", "Vykdytojas: VšĮ\nPartneris: KTU\n\nKita\n"),
        ("<div>a<div>b</div>c</div>", "a\nb\nc\n"),
        ("<h2>Partneriai</h2><ul><li>KTU<li>VDU</ul>Toliau", "Partneriai\n\n• KTU\n• VDU\n\nToliau\n"),
        ("<ul><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ul>", "• a\n  ◦ b\n    ▪ c\n• d\n"),
        ("<ol start=3><li>a<li value=7>b<li>c</ol>", "3. a\n7. b\n8. c\n"),
        ("<ol><li>a<ol><li>b<li>c</ol><li>d</ol>", "1. a\n  1.1. b\n  1.2. c\n2. d\n"),
        ("<ol type=a><li>x<li>y</ol><ol type=I start=4><li>z</ol>", "a) x\nb) y\n\nIV. z\n"),
        ("<ul><li><p>a</p><p>b</p></li><li>– c</li><li></li></ul>", "• a\n  b\n– c\n"),
        ("<table><tr><th>Veikla<th>Data<tr><td>Žygis<td>2020</table>", "Veikla\tData\nŽygis\t2020\n"),
        ("<table><tr><td>a<td><td>b<tr><td colspan=2>c<td>d</table>", "a\t\tb\nc\t\td\n"),
        ("<table><tr><td><p>a</p><p>b</p><td>c</table>", "a b\tc\n"),
        ("<table><tr><td><h1>Upė</h1><p>a</p><td>Šalia</table>", "Upė\n\na\n\nŠalia\n"),
        ("<table><tr><td>Dėžutė</table>", "Dėžutė\n"),
        ("<table><tr><td><table><tr><td>a<td>b</table><td>Šalia</table>", "a\tb\n\nŠalia\n"),
        ("<blockquote>Gražu</blockquote><q>taip</q>", "Gražu\n\n„taip“\n"),
        ("<pre>a   b\nc\td\n\ne</pre>", "a   b\nc\td\n\ne\n"),
        ("5 m<sup>2</sup>, tekstas<sup><a href='#n1'>1</a></sup>", "5 m², tekstas\n"),
        ("Skirta <del>500</del> <s>600</s> 700 Eur", "Skirta 700 Eur\n"),
        ("<dl><dt>Vykdytojas<dd>VšĮ</dl>", "Vykdytojas\nVšĮ\n"),
        ("a<script>b</script><style>c</style><!-- d --><template>e</template><p hidden>f</p>", "a\n"),
        ("<p style='display: none'>a</p><span aria-hidden=true>b</span>c", "c\n"),
        ("<p>a <3 b & c</p>", "a <3 b & c\n"),
        ("", ""),
    ],
)
def test_what_is_set(source, text):
    assert read_html(source).text == text


@pytest.mark.parametrize(
    "source, text",
    [
        ("Žr. <a href='https://upe.lt/a'>svetainę</a>.", "Žr. svetainę.\n\nhttps://upe.lt/a\n"),
        ("<a href='https://upe.lt/a'>https://upe.lt/a</a>", "https://upe.lt/a\n"),
        ("<a href='mailto:a@upe.lt?subject=x'>Rašykite</a>", "Rašykite\n\na@upe.lt\n"),
        ("<a href='/apie'>Apie</a> <a href='javascript:x()'>x</a>", "Apie x\n"),
        ("<a href='https://upe.lt'><img src=x></a>a", "a\n"),
        ("<a href='https://www.facebook.com/sharer.php?u=x'>f</a>", "f\n"),
        ("<table><tr><td>a<td><a href='https://b.lt/'>b</a></table>", "a\tb\n\nhttps://b.lt/\n"),
    ],
)
def test_addresses_that_the_words_hide_stand_at_the_end(source, text):
    assert read_html(source).text == text


@pytest.mark.parametrize(
    "around",
    [
        "<nav>MENIU</nav>",
        "<header><a href=/>MENIU</a></header>",
        "<aside>MENIU</aside>",
        "<footer>MENIU</footer>",
        "<form><label>MENIU</label></form>",
        "<div role=navigation>MENIU</div>",
        "<ul class='main-menu'><li>MENIU</ul>",
        "<div id=cookieNotice>MENIU</div>",
        "<div class='share_buttons'>MENIU</div>",
        "<div class='col-3 sidebar'>MENIU</div>",
    ],
)
@pytest.mark.parametrize("page", ["{}<h1>Upė</h1><p>{}", "<main><article><h1>Upė</h1><p>{1}</article></main>{0}"])
def test_what_stands_around_an_article_is_left_out(around, page):
    text = read_html(f"<!doctype html><body>{page.format(around, LONG)}").text
    assert text == f"Upė\n\n{LONG}\n"


@pytest.mark.parametrize(
    "source",
    [
        f"<body class='has-sidebar menu-open'><h1>Upė</h1><p>{LONG}",
        f"<form id=aspnetForm><div class=menu>x</div><h1>Upė</h1><p>{LONG}</form>",
        f"<div id=page-with-sidebar><h1>Upė</h1><p>{LONG}</div>",
        f"<h1>Upė</h1><main><p>{LONG}</main><p>šalia",
        f"<article><header><h1>Upė</h1></header><p>{LONG}</article>",
        f"<main><header><h1>Upė</h1></header><p>{LONG}</main>",
    ],
)
def test_the_article_stays(source):
    assert read_html(source).text == f"Upė\n\n{LONG}\n"


def test_linked_partners_stay():
    names = ("Vytauto Didžiojo universitetas", "Zarasų muziejus")
    items = "".join(f"<li><a href='https://p.lt/{at}'>{name}</a>" for at, name in enumerate(names))
    assert read_html(f"<main><p>{LONG}</p><ul>{items}</ul></main>").text.split("\n")[2:4] == [f"• {n}" for n in names]


def test_rows_are_told():
    read = read_html("<p>x</p><table><tr><th>a<th>b<tr><td>c<td>d</table><table><tr><td>e<td>f</table>")
    assert [(read.text[row.start : row.end], row.number) for row in read.places.rows] == [
        ("a\tb", 1),
        ("c\td", 2),
        ("e\tf", 1),
    ]


@pytest.mark.parametrize(
    "data, encoding",
    [
        ("<html><p>Žąsys prie ežero".encode(), "utf-8"),
        ("<html><p>Žąsys prie ežero".encode("cp1257"), "windows-1257"),
        ("<!doctype html><p>Žąsys prie ežero".encode("utf-16"), "utf-16"),
        ("<html><p>&#381;ąsys prie e&#382;ero".encode(), "utf-8"),
        (
            "<html><meta charset=windows-1252><p>&#381;&#261;sys prie e&#382;ero<i> éé</i>".encode("cp1252"),
            "windows-1252",
        ),
    ],
)
def test_encodings(data, encoding):
    read = convert(data)
    assert read.text.startswith("Žąsys prie ežero")
    assert read.encoding == encoding


def test_an_encoding_named_wrongly():
    with pytest.raises(UnreadableError, match="doesn't name rightly"):
        convert(b"<html><meta charset=klingon><p>\xe9\xe9")


def test_depth_is_limited():
    assert read_html("<div>" * 1_000 + "a").text == "a\n"
    with pytest.raises(UnreadableError, match="nested too deeply"):
        read_html("<div>" * 3_000 + "a")
    with pytest.raises(ReadError, match=r"^a\.html: is nested too deeply"):
        read_bytes(b"<html>" + b"<div>" * 1_000_000, "a.html")
