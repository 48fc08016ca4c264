"""The text of an input as a file of its own: its name, and every code point of it."""

from __future__ import annotations

import pytest

from ngoreport.output.saved_text import file_name, save_text

SHA256 = "1a2b3c4d" + "0" * 56


@pytest.mark.parametrize(
    "name, file",
    [
        ("report.docx", "report.docx.1a2b3c4d.txt"),
        ("a/b/report.txt", "report.txt.1a2b3c4d.txt"),
        (r"C:\reports\Žąsys.pdf", "Žąsys.pdf.1a2b3c4d.txt"),
        ("mail.eml/report.docx", "report.docx.1a2b3c4d.txt"),
        ("https://example.lt/a?b=1", "a_b=1.1a2b3c4d.txt"),
        ("crawl.csv:17", "crawl.csv_17.1a2b3c4d.txt"),
        ("../../..", "input.1a2b3c4d.txt"),
        ("-", "input.1a2b3c4d.txt"),
        ("", "input.1a2b3c4d.txt"),
        ("a\x1b[2J\nb", "a_[2J_b.1a2b3c4d.txt"),
        ("x" * 500, "x" * 100 + ".1a2b3c4d.txt"),
    ],
)
def test_names_stay_in_the_folder_on_every_system(name, file):
    assert file_name(name, SHA256) == file


@pytest.mark.parametrize(
    "text", ["Žąsys\r\nir\rvištos\n\x0b\x85\u2028", "z\u030ca\u0328", "a\ufeffb\u200b", "", "a\ud800b", "𝓐🦆"]
)
def test_every_code_point_keeps_its_place(tmp_path, text):
    path = save_text(tmp_path / "new" / "texts", "a.txt", SHA256, text)
    assert path.read_bytes().decode("utf-8") == text.replace("\ud800", "?")
    assert [found.name for found in path.parent.iterdir()] == ["a.txt.1a2b3c4d.txt"]


def test_a_folder_that_can_not_be_made_is_an_error(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OSError, match="file"):
        save_text(tmp_path / "file" / "texts", "a.txt", SHA256, "Žąsys")
