"""PDF documents: the text of pages made here sign by sign, and what a hostile one can't do."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from ngoreport.reading import apart, read_bytes
from ngoreport.reading.error import ReadError, UnreadableError
from ngoreport.reading.pdf import convert, limits
from ngoreport.reading.pdf.page import read_page

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
FLATE = b"/Filter/FlateDecode"
Placed = tuple[float, float, str]


def stream(data: bytes, keys: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (keys, len(data), data)


def document(objects: list[bytes]) -> bytes:
    """A PDF document of its objects; the first is its catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer <</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return bytes(out + head + table + end)


def one_page(content: bytes, *, kids: bytes = b"[3 0 R]", count: int = 1, resources: bytes = b"", more=()) -> bytes:
    return document(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids %s/Count %d>>" % (kids, count),
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%s>>>>"
            % resources,
            content,
            FONT,
            *more,
        ]
    )


def drawn(words: Sequence[Placed], size: float = 10) -> bytes:
    """What draws words at their places, in the order given."""
    return b"".join(
        b"BT /F %g Tf %g %g Td (%s) Tj ET\n"
        % (size, x, y, text.encode("cp1252").replace(b"(", rb"\(").replace(b")", rb"\)"))
        for x, y, text in words
    )


def pages(*contents: bytes) -> bytes:
    """A document of several pages."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * at) for at in range(len(contents)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(contents)), FONT]
    for at, content in enumerate(contents):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>"
            % (5 + 2 * at),
            stream(content),
        ]
    return document(objects)


def text_of(words: Sequence[Placed], extra: bytes = b"") -> str:
    return convert(one_page(stream(drawn(words) + extra))).text


def rules(xs: list[float], ys: list[float]) -> bytes:
    """The lines of a table."""
    across = b"".join(b"%g %g m %g %g l S\n" % (xs[0], y, xs[-1], y) for y in ys)
    return across + b"".join(b"%g %g m %g %g l S\n" % (x, ys[0], x, ys[-1]) for x in xs)


# As wide as an A4 page with margins of two centimetres.
LONG = "Pavasari susirinko visas kaimas ir nutare, kad sena pienine dar gali buti visiems naudinga vasara, jei tiktai"


def test_lines_that_were_wrapped_are_joined_and_others_are_not():
    lines = [
        (60, 700, LONG),
        (60, 688, "tik bus kam ja prižiureti."),
        (60, 664, "Projektas: Kiemas"),
        (60, 652, "Metai: 2020"),
    ]
    assert text_of(lines) == f"{LONG} tik bus kam ja prižiureti.\n\nProjektas: Kiemas\nMetai: 2020\n"


def test_a_line_with_room_left_ends_its_paragraph():
    lines = [(60, 700, LONG), (60, 688, "Svente"), (60, 676, "Kaimo talka"), (60, 664, LONG)]
    assert text_of(lines) == f"{LONG} Svente\nKaimo talka\n{LONG}\n"


@pytest.mark.parametrize(
    "end, rest, joined",
    [
        ("susirinko bendruo-", "menes nariai.", "susirinko bendruomenes nariai."),
        ("atvyko ir lopselis-", "darzelis is Utenos.", "atvyko ir lopselis-darzelis is Utenos."),
        ("kalbejo Ona Petryte-", "Kazlauskiene.", "kalbejo Ona Petryte-Kazlauskiene."),
        ("vyko 2014-", "2015 metais.", "vyko 2014-2015 metais."),
        ("zr. https://www.", "example.lt/kiemas.", "zr. https://www.example.lt/kiemas."),
        ("zr. https://example.lt/", "kiemas ir kitur.", "zr. https://example.lt/kiemas ir kitur."),
    ],
)
def test_words_cut_by_the_end_of_a_line(end, rest, joined):
    """Two other words are divided in the text, so that it is one that divides words."""
    cut = [(60, 700, LONG), *full_line(688, end), (60, 676, rest)]
    divided = [
        *full_line(640, "bend-"),
        (60, 628, "ruomene."),
        (60, 610, LONG),
        *full_line(598, "vai-"),
        (60, 586, "kai."),
    ]
    text = text_of([*cut, *divided])
    assert joined in text
    assert "bendruomene." in text


def full_line(y: float, end: str) -> list[Placed]:
    """A line that reaches the same place as LONG does, with words for its end."""
    return [(60, y, LONG[:60]), (534 - width(end), y, end)]


def width(text: str) -> float:
    page = read_page(pdfium.PdfDocument(one_page(stream(drawn([(0, 700, text)]))))[0])
    return max(word.x1 for word in page.words)


def test_columns_are_read_one_after_the_other():
    left = [(60, 700 - 12 * at, f"Kairioji eilute {at} eina") for at in range(8)]
    right = [(320, 700 - 12 * at, f"Desinioji eilute {at} eina") for at in range(8)]
    text = text_of([(60, 730, "Antraste per visa lapo ploti, abu stulpelius kartu"), *left, *right])
    places = [text.index(words) for _, _, words in (*left, *right)]
    assert text.startswith("Antraste")
    assert places == sorted(places)
    assert "\t" not in text


def test_rows_drawn_across_are_a_table():
    rows = [
        ((60, y, name), (320, y, amount)) for y, name, amount in ((700, "Nuoma", "820,00"), (684, "Maistas", "60,00"))
    ]
    text = text_of([cell for row in rows for cell in row])
    assert text == "Nuoma\t820,00\nMaistas\t60,00\n"


def test_cells_of_a_ruled_table_keep_their_columns_and_their_wrapped_lines():
    grid = rules([50, 90, 250, 400], [720, 690, 660])
    cells = [(60, 706, "1."), (95, 706, "Zygis tyloje"), (95, 694, "aplink ezera"), (255, 706, "2018-09-15")]
    assert text_of([*cells, (95, 670, "Is viso"), (255, 670, "116")], grid) == (
        "1.\tZygis tyloje\t2018-09-15\n\taplink ezera\n\tIs viso\t116\n"
    )


def test_rows_of_tables_are_numbered():
    grid = rules([50, 200, 400], [720, 700, 680])
    made = convert(one_page(stream(drawn([(60, 706, "a"), (210, 706, "b"), (60, 686, "c"), (210, 686, "d")]) + grid)))
    assert made.text == "a\tb\nc\td\n"
    assert [(made.text[row.start : row.end], row.number) for row in made.places.rows] == [("a\tb", 1), ("c\td", 2)]


def test_items_keep_their_marks_and_their_nesting():
    words = [
        (60, 700, "•"), (74, 700, "pirma"), (74, 688, "•"), (88, 688, "viduje"), (60, 676, "•"), (74, 676, "antra"),
        (60, 652, "1."), (74, 652, "viena"), (60, 640, "2."), (74, 640, "kita"),
    ]  # fmt: skip
    assert text_of(words) == "• pirma\n  • viduje\n• antra\n\n1. viena\n2. kita\n"


def test_bullets_that_are_drawn_as_shapes():
    circle = b"64 701 m 66 701 66 705 64 705 c 62 705 62 701 64 701 c f\n"
    assert text_of([(74, 700, "pirma")], circle) == "• pirma\n"


def test_headers_footers_and_page_numbers_are_left_out():
    made = convert(
        pages(
            *(
                drawn(
                    [
                        (60, 800, "Projekto ataskaita"),
                        (60, 780, f"sakinys apie {what} darbus."),
                        (290, 30, f"{at} psl."),
                    ]
                )
                for at, what in enumerate(("pirmus", "antrus", "kitus"), 1)
            )
        )
    )
    assert made.text == "sakinys apie pirmus darbus.\n\nsakinys apie antrus darbus.\n\nsakinys apie kitus darbus.\n"
    assert [made.places.page_at(made.text.index(what)) for what in ("pirmus", "antrus", "kitus")] == [1, 2, 3]


def test_amounts_at_the_same_place_of_two_pages_are_no_headers():
    made = convert(
        pages(drawn([(60, 800, "Lesos: 100 Eur"), (60, 700, "Nuoma")]), drawn([(60, 800, "Lesos: 250 Eur")]))
    )
    assert "100 Eur" in made.text
    assert "250 Eur" in made.text


def test_what_all_pages_hold_and_nothing_else_is_read():
    assert convert(pages(drawn([(60, 700, "Kvietimas")]), drawn([(60, 700, "Kvietimas")]))).text.count("Kvietimas") == 2


def test_a_paragraph_goes_over_to_the_next_page():
    made = convert(
        pages(drawn([(60, 700, "Ataskaita"), (60, 60, LONG)]), drawn([(60, 800, "tik bus kam ja prizureti.")]))
    )
    assert f"{LONG} tik bus" in made.text
    assert made.places.page_at(made.text.index("tik bus")) == 2


def test_words_drawn_in_pieces_and_twice():
    """Letters set one by one, a word drawn again a hair beside itself for bold type, a gap instead of a space."""
    pieces = [(60, 700, "Pro"), (76.12, 700, "jektas"), (104.5, 700, "veikia")]
    assert text_of([*pieces, (60.3, 700, "Pro")]) == "Projektas veikia\n"


def test_text_turned_by_a_quarter_is_read_upright():
    turned = (
        b"BT /F 10 Tf 0 1 -1 0 300 100 Tm (Pirma eilute) Tj ET BT /F 10 Tf 0 1 -1 0 312 100 Tm (antra eilute) Tj ET"
    )
    assert convert(one_page(stream(turned))).text == "Pirma eilute\nantra eilute\n"


def test_an_accent_drawn_over_its_letter_joins_it():
    assert text_of([(60, 700, "ger"), (60 + 14.46 + 0.6, 700, "¨"), (60 + 14.46, 700, "u")]).strip() in {
        "gerü",
        "geru¨",
    }


SCAN = one_page(stream(b"0 0 500 700 re f"))
LOCKED = one_page(stream(drawn([(60, 700, "a")]))).replace(
    b"/Root 1 0 R",
    b"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -1/O<%s>/U<%s>>>" % (b"00" * 32, b"11" * 32),
)
# Signs that are numbers of shapes in a font, as many programs write them, without the table of their letters.
UNMAPPED = one_page(stream(b"BT /F 12 Tf 50 700 Td <0033005500520048004e005700440056> Tj ET")).replace(
    FONT,
    b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
    b"/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor"
    b"<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 9 9]/ItalicAngle 0/Ascent 8/Descent -2/StemV 1>>>>]>>",
)


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"%PDF-1.7 and nothing else", "is a damaged PDF document: no pages can be found in it"),
        (one_page(stream(drawn([(60, 700, "a")])))[:300], "is a damaged PDF document: no pages can be found in it"),
        (LOCKED, "is an encrypted PDF document: save it without its password first"),
        (
            UNMAPPED,
            (
                "is a PDF document whose fonts don't tell which letters its signs are: "
                "export it anew, or run it through text recognition (OCR)"
            ),
        ),
        (SCAN, "is a PDF document without a text layer (a scan?): it needs text recognition (OCR) first"),
        (one_page(stream(b"BT ET"), kids=b"[2 0 R 3 0 R]", count=2), "is a damaged PDF document: page 2 can't be read"),
        (one_page(stream(b"BT ET"), kids=b"[%s]" % (b"3 0 R " * 2000), count=2000), "has 2,000 pages, more than 1,000"),
    ],
)
def test_what_has_no_text_is_an_error_that_says_why(data, reason):
    with pytest.raises(ReadError) as raised:
        read_bytes(data, "report.pdf")
    assert str(raised.value) == f"report.pdf: {reason}"


def test_letters_that_a_font_does_not_tell_are_an_error_where_the_others_are_told():
    """The table of letters lost from a document of two fonts, one of which needs none."""
    path = Path(__file__).parents[1] / "formats" / "pdf" / "D-03-zolinciu-kelias.reportlab.pdf"
    with pytest.raises(UnreadableError, match="which letters its signs are"):
        convert(path.read_bytes().replace(b"/ToUnicode", b"/ToUnicodX"))


def test_too_many_signs_are_an_error(monkeypatch):
    monkeypatch.setattr(limits, "SIGNS", 20)
    with pytest.raises(UnreadableError, match="holds more than 20 signs"):
        convert(one_page(stream(drawn([(60, 700, "a" * 21)]))))


def test_without_the_extra_a_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    monkeypatch.delitem(sys.modules, "ngoreport.reading.pdf.document", raising=False)
    monkeypatch.delitem(sys.modules, "ngoreport.reading.pdf.page", raising=False)
    with pytest.raises(UnreadableError, match=r'to read it, pip install "ngoreport\[formats\]"'):
        convert(b"%PDF-1.7")


def packed(unit: bytes, times: int) -> bytes:
    """What `unit` times `times` is pressed to, made without pressing all of it: the block of one, repeated."""
    press = zlib.compressobj(9, wbits=-15)
    block = press.compress(unit) + press.flush(zlib.Z_FULL_FLUSH)
    return b"\x78\xda" + block * times + zlib.compressobj(9, wbits=-15).flush()


def form(content: bytes, inner: int) -> bytes:
    keys = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %d 0 R>>/Font<</F 5 0 R>>>>" % inner
    return stream(content, keys)


KIEMAS = drawn([(60, 700, "Kiemas")])
X = b"/XObject<</X 6 0 R>>"
# The second value tells whether its words come out all the same.
HOSTILE = {
    "a stream of 3 GB": (one_page(stream(packed(b" " * 1_000_000, 3_000), FLATE)), False),
    "a stream of 20 GB, pressed twice": (
        one_page(stream(zlib.compress(packed(b" " * 1_000_000, 19_000), 9), b"/Filter[/FlateDecode/FlateDecode]")),
        False,
    ),
    "five million strokes": (one_page(stream(packed(b"1 1 m 2 2 l S\n" * 5_000, 1_000), FLATE)), False),
    "forms in forms, ten billion": (
        one_page(
            stream(b"/X Do " + KIEMAS),
            resources=X,
            more=[*(form(b"/X Do " * 10, at + 1) for at in range(6, 16)), form(KIEMAS, 16)],
        ),
        False,
    ),
    "a form in itself": (one_page(stream(b"/X Do " + KIEMAS), resources=X, more=[form(b"/X Do", 6)]), True),
    "a billion pages that are one": (one_page(stream(KIEMAS), count=1_000_000_000), True),
    "arrays a million deep": (one_page(stream(KIEMAS), resources=b"/A" + b"[" * 1_000_000 + b"]" * 1_000_000), True),
    "states three million deep": (one_page(stream(packed(b"q " * 3_000, 1_000), FLATE)), False),
    "four hundred thousand objects": (one_page(stream(KIEMAS), more=[b"<<>>"] * 400_000), True),
    "a page as wide as numbers go": (
        one_page(stream(KIEMAS)).replace(b"[0 0 595 842]", b"[0 0 1e9 1e9]"),
        True,
    ),
    "words on words": (
        one_page(
            stream(zlib.compress(KIEMAS + b"".join(drawn([(9 + at % 580, 9, "ab")]) for at in range(99_999))), FLATE)
        ),
        True,
    ),
}


@pytest.mark.parametrize("data, survives", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_document_is_read_or_an_error_within_the_limits(monkeypatch, data, survives):
    """The process that reads may take 1.5 GB and here 5 seconds; the next document is read as if nothing had been."""
    monkeypatch.setattr(apart, "SECONDS", 5)
    if survives:
        assert "Kiemas" in apart.convert_apart("pdf", data).text
    else:
        with pytest.raises(UnreadableError):
            apart.convert_apart("pdf", data)
    assert apart.convert_apart("pdf", one_page(stream(KIEMAS))).text == "Kiemas\n"
