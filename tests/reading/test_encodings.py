"""One report in each encoding gives one record: texts of the corpus, and what another program made of some."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ngoreport import Report, parse_file, parse_text
from ngoreport.evaluation.sameness import plain
from ngoreport.models import Source
from ngoreport.parse import parse_source
from ngoreport.reading import read_bytes

CORPUS = {
    path.stem: path.read_bytes().decode() for path in sorted((Path(__file__).parent.parent / "corpus").glob("*.txt"))
}
BY_ICONV = sorted((Path(__file__).parent / "encodings").glob("*/*.txt"))
# Signs that are typed otherwise where an encoding lacks them.
TYPED = {"–": "-", "—": "-", "„": '"', "“": '"', "”": '"', "’": "'", "•": "*", "…": "...", "€": "EUR", "−": "-"}


def core(report: Report) -> dict[str, Any]:
    """The core fields of a record, dashes and quotation marks left out of account."""
    return {
        "title": plain(report.title),
        "period": report.period,
        "funding": [(sum_.amount, sum_.currency) for sum_ in report.funding],
        "partners": [plain(name) for name in report.partners],
        "activities": [plain(activity.text) for activity in report.activities],
    }


def typed(text: str, codec: str) -> str | None:
    """A text in the signs of a codec; None where it has letters that the codec lacks."""
    held = "".join(sign if sign.encode(codec, "ignore") else TYPED.get(sign, sign) for sign in text)
    return held if held.encode(codec, "ignore").decode(codec) == held else None


@pytest.mark.parametrize(
    "codec, encoding",
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1257", "windows-1257"),
    ],
)
def test_encodings_that_hold_a_report_give_the_same_record(codec, encoding):
    held = 0
    for text in CORPUS.values():
        if text.isascii() or text.encode(codec, "ignore").decode(codec) != text:
            continue
        held += 1
        read = read_bytes(text.encode(codec), "a")
        assert (read.text, read.encoding, read.repaired) == (text, encoding, None)
    assert held > len(CORPUS) // 2


@pytest.mark.parametrize("codec, encoding", [("iso8859_13", "iso-8859-13"), ("cp775", "cp775")])
def test_what_an_encoding_lacks_costs_no_core_field(codec, encoding):
    held = 0
    for text in CORPUS.values():
        old = typed(text, codec)
        if old is None or old.isascii():
            continue
        held += 1
        read = read_bytes(old.encode(codec), "a")
        assert read.text == old
        # Without quotation marks a text is the same bytes in ISO-8859-13 and windows-1257.
        assert read.encoding == encoding or old.encode(codec) == old.encode("cp1257")
        source = Source(sha256=read.sha256, length=len(read.text), encoding=read.encoding)
        assert core(parse_source(read.text, source).report) == core(parse_text(text))
    assert held > len(CORPUS) // 2


@pytest.mark.parametrize("path", BY_ICONV, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_iconv_wrote(path):
    text = CORPUS[path.stem]
    report = parse_file(path)
    assert core(report) == core(parse_text(text))
    # Where quotation marks are alike, a text is the same bytes in both.
    same = ("iso-8859-13", "windows-1257")
    assert report.source.encoding in (same if path.parent.name in same else (path.parent.name,))
    assert report.source.repaired is None
    if path.parent.name == "utf-16":
        assert report.evidence == parse_text(text).evidence


def test_there_are_ten_texts_of_each_encoding():
    folders = {path.parent.name for path in BY_ICONV}
    assert folders == {"utf-16", "windows-1257", "iso-8859-13", "cp775"}
    assert all(sum(path.parent.name == folder for path in BY_ICONV) >= 10 for folder in folders)
