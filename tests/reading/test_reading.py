from __future__ import annotations

import hashlib
import io
import os
import sys

import pytest

from ngoreport.reading import ReadError, html, markdown, read_bytes, read_file, read_stream, rtf
from ngoreport.reading.error import UnreadableError

TEXT = "Projekto pavadinimas: „Ąžuolų šnekos“ – žąsų pievoje\r\nSkirta 1 200 Lt, įgyvendinta 2009 m. rugsėjį.\r\n"


@pytest.mark.parametrize(
    "codec, encoding",
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1257", "windows-1257"),
        ("iso8859_13", "iso-8859-13"),
        ("cp775", "cp775"),
    ],
)
def test_encodings(tmp_path, codec, encoding):
    # ISO-8859-13 and CP775 have no en dash.
    text = TEXT if codec.startswith(("utf", "cp1257")) else TEXT.replace("–", "-")
    if codec == "cp775":
        text = text.replace("„", '"')
    data = text.encode(codec)
    path = tmp_path / "ataskaita.txt"
    path.write_bytes(data)
    read = read_file(path)
    assert read.text == text
    assert read.encoding == encoding
    assert read.sha256 == hashlib.sha256(data).hexdigest()
    assert read.name == str(path)


def test_the_mark_of_big_endian_utf16(tmp_path):
    read = read_bytes(b"\xfe\xff" + TEXT.encode("utf-16-be"), "a")
    assert read.text == TEXT


def test_plain_ascii_and_other_scripts_are_utf8():
    assert read_bytes(b"Projektas", "a").encoding == "utf-8"
    assert read_bytes("Проект „Мост“ 日本".encode(), "a").text == "Проект „Мост“ 日本"


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "holds nothing but white space"),
        (" \t\r\n\xa0\u200b".encode(), "holds nothing but white space"),
        (b"%PDF-1.7\nxxxx", "is a damaged PDF document"),
        (b"PK\x03\x04xxxxx", "is a damaged ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "is an old Microsoft Office document (.doc, .xls, .ppt, .msg)"),
        (b"\x89PNG\r\n\x1a\nxxxx", "is a PNG picture, not a text"),
        (b"abc\x00def\x01\x02", "is binary data, not a text"),
        (b"a" * 70_000 + b"\x00", "is binary data, not a text"),
        (bytes(range(256)) * 4, "is binary data, not a text"),
        ("Проект для молодёжи".encode("cp1251"), "is in none of the encodings of Lithuanian texts"),
        ("Projekt współfinansowany ze środków Unii, łączą żądła".encode("cp1250"), "is in none of the encodings"),
        ("日本語のテキスト".encode("shift_jis"), "is in none of the encodings"),
        (TEXT.encode() + b"\xff\xfe\xfd \x81\x81", "is in none of the encodings"),
        (TEXT.encode("utf-16")[:-1], "is binary data, not a text"),
    ],
)
def test_what_is_no_text_is_an_error(data, reason):
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "a.txt")
    assert caught.value.name == "a.txt"
    assert caught.value.reason.startswith(reason)
    assert str(caught.value) == f"a.txt: {caught.value.reason}"


def test_a_missing_file(tmp_path):
    with pytest.raises(ReadError, match="no such file"):
        read_file(tmp_path / "nera.txt")


def test_a_directory(tmp_path):
    with pytest.raises(ReadError, match="is a directory"):
        read_file(tmp_path)


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    # Modes don't bind root, whom tests in containers run as.
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(ReadError, match="may not be read: permission denied"):
        read_file(tmp_path / "a.txt")


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_an_impossible_name(name):
    with pytest.raises(ReadError):
        read_file(name)


def test_too_large(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 2_000_001)
    assert len(read_file(path).text) == 2_000_001
    with pytest.raises(ReadError, match="is larger than 2 MB"):
        read_file(path, largest=2_000_000)


def test_an_endless_stream_is_not_read_to_its_end():
    class Endless(io.RawIOBase):
        given = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer) -> int:
            buffer[:] = b"x" * len(buffer)
            self.given += len(buffer)
            return len(buffer)

    endless = Endless()
    with pytest.raises(ReadError, match=r"larger than 0\.1 MB"):
        read_stream(io.BufferedReader(endless), "-", largest=100_000)
    assert endless.given < 1_000_000


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names that are no UTF-8")
def test_a_name_that_is_no_text_can_still_be_printed(tmp_path):
    path = os.fsdecode(os.fsencode(str(tmp_path)) + b"/\xff.txt")
    with open(path, "w") as stream:  # noqa: PTH123
        stream.write("Projektas")
    assert read_file(path).name.endswith("/\ufffd.txt")


@pytest.mark.parametrize(
    "library, convert, data, kind",
    [
        ("selectolax.lexbor", html.convert, b"<html>a", "a web page"),
        ("selectolax.lexbor", markdown.convert, b"a", "a web page"),
        ("striprtf.striprtf", rtf.convert, b"{\\rtf1 a}", "an RTF document"),
    ],
)
def test_without_its_library_a_sentence_says_what_to_install(monkeypatch, library, convert, data, kind):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(UnreadableError) as caught:
        convert(data)
    assert str(caught.value) == f'is {kind}: to read it, pip install "ngoreport[formats]"'


def test_a_file_is_what_its_content_says(docx):
    data = docx("<w:p><w:r><w:t>Ataskaita</w:t></w:r></w:p>")
    assert [read_bytes(data, name).converter for name in ("a.txt", "a", "a.pdf", "-")] == ["docx"] * 4
    assert read_bytes(b"<!DOCTYPE html><p>a", "a.txt").converter == "html"
    assert read_bytes("\ufeff<?xml version='1.0'?>\n<!-- x -->\n<HTML><p>a".encode("utf-16"), "a").converter == "html"
    assert read_bytes(b"Tikslas < 5 dienos", "a.txt").converter is None
    assert read_bytes(b"{\\rtf1 a}", "a.doc").converter == "rtf"


@pytest.mark.parametrize(
    "part, kind",
    [
        ("xl/workbook.xml", "an Excel workbook"),
        ("ppt/presentation.xml", "a PowerPoint presentation"),
        ("mimetype", "a spreadsheet of OpenDocument"),
    ],
)
def test_other_documents_are_named(zipped, part, kind):
    with pytest.raises(ReadError, match=f"is {kind}, not a text"):
        read_bytes(zipped({part: "application/vnd.oasis.opendocument.spreadsheet"}), "a.docx")
