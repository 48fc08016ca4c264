"""Hostile files: each is one clear error (or is read), in little memory and time.

Each is read in a process that may use 600 MB and two minutes of the processor; what it starts may use no more.
The limits are far above what is needed, so that a busy machine does not fail the test, and far below what the
files would ask for: a terabyte, a year.
"""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a process is held to its memory on Linux alone")

MEMORY = 600_000_000
SECONDS = 120
READ = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds}))
from ngoreport.reading import apart
apart.MEMORY, apart.SECONDS = {memory}, 15
from ngoreport.reading import ReadError, read_file_parts
for part in read_file_parts(sys.argv[1], archives=True):
    print(str(part) if isinstance(part, ReadError) else f"read {{len(part.text)}}")
"""


def outcome(data: bytes, name: str, folder: Path) -> list[str]:
    path = folder / name
    path.write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", READ.format(memory=MEMORY, seconds=SECONDS), name],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0
    # Nothing was put beside it.
    assert [found.name for found in folder.iterdir()] == [name]
    return done.stdout.splitlines()


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def bomb(name: str = "a.txt", size: int = 200_000_000) -> bytes:
    """An entry of `size` bytes, packed a thousand times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w", force_zip64=True) as entry:
        for _ in range(size // 1_000_000):
            entry.write(b" " * 1_000_000)
    return out.getvalue()


def lying_bomb() -> bytes:
    """A bomb whose directory says that it unpacks to 100 bytes."""
    packing = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = b"".join(packing.compress(b" " * 1_000_000) for _ in range(300)) + packing.flush()
    head = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0, 0, len(data), 100, 5, 0)
    local = b"PK\3\4" + head + b"a.txt" + data
    central = b"PK\1\2" + struct.pack("<H", 20) + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + b"a.txt"
    return local + central + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)


def overlapping() -> bytes:
    """A thousand entries of the directory that share the bytes of one."""
    head = struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 0, zlib.crc32(b"x" * 1_000), 1_000, 1_000, 5, 0)
    local = b"PK\3\4" + head + b"a.txt" + b"x" * 1_000
    entry = b"PK\1\2" + struct.pack("<H", 20) + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + b"a.txt"
    central = entry * 1_000
    return local + central + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1_000, 1_000, len(central), len(local), 0)


LAUGHS = (
    b'<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    + b"".join(f'<!ENTITY {chr(at + 1)} "{f"&{chr(at)};" * 10}">'.encode() for at in range(ord("b"), ord("l")))
    + b"]>"
)
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b SYSTEM "http://127.0.0.1:1/">]>'
BODY = b"<document><body><p><r><t>%s</t></r></p></body></document>"


def word(document: bytes) -> bytes:
    return packed({"word/document.xml": document})


def open_document(content: bytes) -> bytes:
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content})


def deep_mail(depth: int) -> bytes:
    levels = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (at, at) for at in range(depth))
    return b"From: a@example.lt\nMIME-Version: 1.0\n" + levels + b"\nx\n"


HOSTILE: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a flat bomb": ("a.zip", bomb, "a.zip/a.txt: unpacks to a part of more than 50 MB"),
    "a bomb under the limit of size": (
        "a.zip", lambda: bomb(size=40_000_000), "a.zip/a.txt: is packed more than 200:1, as no document is",
    ),
    "a bomb that lies of its size": ("a.zip", lying_bomb, "a.zip/a.txt: is a damaged ZIP archive"),
    "a nested bomb": (
        "a.zip", lambda: packed({"b.txt": bomb()}), "a.zip/b.txt: is an archive within another input",
    ),
    "entries that overlap": ("a.zip", overlapping, "a.zip: is a ZIP archive whose entries overlap"),
    "20,000 entries": (
        "a.zip", lambda: packed({str(at): b"" for at in range(20_000)}), "a.zip: is a ZIP archive of more than 10,000",
    ),
    "many entries, none too large": (
        "a.zip",
        lambda: packed({f"{at}.txt": b"a b c d\n" * 120_000 for at in range(300)}),
        "a.zip/299.txt: unpacks to more than 200 MB",
    ),
    "a Word document that is a bomb": (
        "a.docx", lambda: bomb("word/document.xml"), "a.docx: unpacks to a part of more than 50 MB",
    ),
    "an OpenDocument that is a bomb": (
        "a.odt",
        lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b" " * 49_000_000}),
        "a.odt: is packed more than 200:1, as no document is",
    ),
    "entities within entities, Word": (
        "a.docx", lambda: word(LAUGHS + BODY % b"&l;"), "a.docx: holds XML with a DOCTYPE, as no document does",
    ),
    "entities within entities, OpenDocument": (
        "a.odt", lambda: open_document(LAUGHS + b"<a>&l;</a>"), "a.odt: holds XML with a DOCTYPE, as no document does",
    ),
    "entities from outside": (
        "a.docx", lambda: word(OUTSIDE + BODY % b"&a;&b;"), "a.docx: holds XML with a DOCTYPE, as no document does",
    ),
    "a DOCTYPE in another encoding": (
        "a.docx",
        lambda: word(('<?xml version="1.0" encoding="utf-16"?>' + OUTSIDE.decode()).encode("utf-16")),
        "a.docx: holds XML with a DOCTYPE, as no document does",
    ),
    "deep XML": ("a.docx", lambda: word(b"<p>" * 200_000), "a.docx: is nested too deeply"),
    "tables within tables": (
        "a.docx",
        lambda: word(b"<document><body>" + b"<tbl><tr><tc>" * 5_000 + b"</tc></tr></tbl>" * 5_000),
        "a.docx: is nested too deeply",
    ),
    "an element with 40 MB of attributes": (
        "a.docx",
        lambda: word(b"<document " + b" ".join(b'a%d="%d"' % (at, at * 7919) for at in range(1_500_000)) + b"/>"),
        "a.docx: ",
    ),
    "six million elements": ("a.docx", lambda: word(b"<a>" + b"<b/>" * 6_000_000 + b"</a>"), "a.docx: "),
    "deep HTML": ("a.html", lambda: b"<html>" + b"<div>" * 3_000_000, "a.html: is nested too deeply"),
    "deep HTML of elements that have no name": (
        "a.html", lambda: b"<html>" + b"<x>" * 5_000 + b"y", "a.html: is nested too deeply",
    ),
    "an attribute of 19 MB": ("a.html", lambda: b"<html><p title='" + b"x" * 19_000_000 + b"'>a", "read 2"),
    "a million attributes": (
        "a.html", lambda: b"<html><p " + b" ".join(b"a%d=1" % at for at in range(1_000_000)) + b">a", "",
    ),
    "a cell of a billion columns": (
        "a.html", lambda: b"<html><table><tr><td colspan=99999>a<td colspan=999999999>b</table>", "read ",
    ),
    "deep RTF": ("a.rtf", lambda: b"{\\rtf1 " + b"{" * 2_000_000 + b"a", "read "),
    "RTF of unfinished links": ("a.rtf", lambda: b"{\\rtf1 " + b"{\\field{\\*\\fldinst{ HYPERLINK " * 300_000, ""),
    "RTF of unfinished groups": ("a.rtf", lambda: b"{\\rtf1 " + b"{\\b\\b\\b\\b" * 300_000, ""),
    "deep mail": ("a.eml", lambda: deep_mail(900), "a.eml: is nested too deeply"),
    "mail of a million parts": (
        "a.eml", lambda: deep_mail(1) + b"--b0\n\nx\n" * 1_000_000, "a.eml: is a mail of more than 1,000 parts",
    ),
    "mail with a header of 10 MB": (
        "a.eml", lambda: b"From: a@b.lt\nMIME-Version: 1.0\nContent-Type: text/plain; a" + b'="\\' * 3_000_000, "",
    ),
    "Markdown of brackets": ("a.md", lambda: b"[" * 200_000, ""),
    "Markdown of quotes": ("a.md", lambda: b"> " * 200_000 + b"a", ""),
    "Markdown of stars": ("a.md", lambda: b"**a *a " * 100_000, ""),
}  # fmt: skip


@pytest.mark.parametrize("name, make, reason", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file(name, make, reason, tmp_path):
    lines = outcome(make(), name, tmp_path)
    assert lines
    assert all(line.startswith(("read ", name)) for line in lines)
    assert any(reason in line for line in lines), lines[:3]
