from __future__ import annotations

import pytest

from ngoreport.reading.rtf import convert


@pytest.mark.parametrize(
    "body, text",
    [
        (r"Skirta {\b 1 200} Eur\par Pabaiga\par", "Skirta 1 200 Eur\nPabaiga\n"),
        (r"\ansicpg1257 \'deąsys".replace("ą", r"\'e0"), "Žąsys\n"),
        (r"\u381?\u261?sys", "Žąsys\n"),
        (r"a\par\par b", "a\n\nb\n"),
        (r"Tikslas\tab burti\par", "Tikslas\tburti\n"),
        (r"{\listtext\'95\tab}a\par{\listtext\'95\tab}b\par", "• a\n• b\n"),
        (r"{\listtext\u61623?\tab}a\par", "• a\n"),
        (r"{\pntext\'b7\tab}a\par", "• a\n"),
        (r"{\listtext 1.\tab}a\par{\listtext 2)\tab}b\par", "1. a\n2) b\n"),
        (r"\trowd\cellx1\cellx2 a\cell b\cell\row\trowd c\cell\cell\trowd\row d\par", "a\tb\nc\n\nd\n"),
        (r"x\par\trowd\intbl Tikslai\cell 1. a\par 2. b\cell\row", "x\n\nTikslai\t1. a\n\t2. b\n"),
        (r"Skirta {\deleted 500}{\b\strike 600}{\v slapta}{\strike0 700}\par", "Skirta 700\n"),
        (r"{\header puslapis\par}{\footer 1\par}a\par", "a\n"),
        (r"{\pict\pngblip " + "89504e47" * 100 + r"}a", "a\n"),
        (
            r'{\field{\*\fldinst{HYPERLINK "https://a.lt/"}}{\fldrslt{svetainė}}}\par'.replace("ė", r"\u279?"),
            "svetainė\n\nhttps://a.lt/\n",
        ),
        (r"{\pard\outlinelevel0 Antra\par}a\par b\par", "Antra\n\na\nb\n"),
    ],
)
def test_what_is_set(body, text):
    assert convert(rf"{{\rtf1\ansi {body}}}".encode("latin-1")).text == text


def test_rows_are_told():
    read = convert(rb"{\rtf1 x\par\trowd a\cell b\cell\row\trowd c\cell d\cell\row y\par\trowd e\cell f\cell\row}")
    assert [(read.text[row.start : row.end], row.number) for row in read.places.rows] == [
        ("a\tb", 1),
        ("c\td", 2),
        ("e\tf", 1),
    ]
