from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ngoreport.reading import ReadError
from ngoreport.reading.folder import RECORDS, TEXTS, find_reports


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("b/z.txt", "b/.git/x.txt", "a.txt", "A.TXT.bak", "c.TXT", ".d.txt", "e.jpg"):
        path = tmp_path / "r" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", "utf-8")
    return tmp_path / "r"


def names(*given: str) -> list[str]:
    return [str(found).replace("\\", "/") for found in find_reports(given)]


def test_texts_at_any_depth_by_name(folder):
    assert names("r") == ["r/a.txt", "r/c.TXT", "r/b/z.txt"]


def test_what_is_named_is_taken_as_it_is(folder):
    assert names("r/.d.txt", "r/e.jpg", "-", "nera.txt") == ["r/.d.txt", "r/e.jpg", "-", "nera.txt"]


def test_each_once(folder):
    assert names("r/b/z.txt", "r/b", "./r/b/z.txt") == ["r/b/z.txt"]


def test_records_are_told_from_other_json(folder):
    (folder / "record.json").write_text('{"schema_version": "1.1"', "utf-8")
    (folder / "utf16.jsonl").write_text('{"schema_version": "1.1"}', "utf-16")
    (folder / "package.json").write_text('{"version": "1.1"}', "utf-8")
    assert [name for name in names("r") if "json" in name] == ["r/record.json", "r/utf16.jsonl"]


def test_a_folder_without_reports_is_an_error(folder):
    (folder / "empty").mkdir()
    (found,) = find_reports([str(folder / "empty")])
    assert isinstance(found, ReadError)
    assert found.reason == f"holds no reports ({', '.join((*TEXTS, *RECORDS))})"


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_links_to_folders_are_not_followed(folder):
    (folder / "b" / "loop").symlink_to(folder)
    (folder / "b" / "link.txt").symlink_to(folder / "a.txt")
    assert names("r") == ["r/a.txt", "r/c.TXT", "r/b/z.txt"], "the link's file was there already"
