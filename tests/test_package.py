from __future__ import annotations

import importlib.metadata
import zipfile
from pathlib import Path

import pytest

import ngoreport

ROOT = Path(__file__).parent.parent


def test_the_public_names():
    assert ngoreport.__all__ == ["ReadError", "Report", "__version__", "parse_file", "parse_text"]


@pytest.mark.parametrize("name", ngoreport.__all__)
def test_each_public_name_is_there_and_listed(name):
    assert getattr(ngoreport, name) is not None
    assert name in dir(ngoreport)


def test_another_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'parse_everything'"):
        _ = ngoreport.parse_everything


def test_the_library_reads_a_file_as_the_readme_says(tmp_path):
    path = tmp_path / "ataskaita.txt"
    path.write_text("Projekto pavadinimas: „Upės balsai“\n", "utf-8")
    report = ngoreport.parse_file(path)
    assert isinstance(report, ngoreport.Report)
    assert report.source.name == str(path)
    with pytest.raises(ngoreport.ReadError, match="no such file"):
        ngoreport.parse_file(tmp_path / "nera.txt")


def test_the_version_is_that_of_the_installed_package():
    assert importlib.metadata.version("ngoreport") == ngoreport.__version__


def test_the_changelog_knows_the_next_version():
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_wheel_holds_the_words_and_the_types(tmp_path, monkeypatch):
    hatchling = pytest.importorskip("hatchling.build")
    monkeypatch.chdir(ROOT)
    wheel = zipfile.ZipFile(tmp_path / hatchling.build_wheel(str(tmp_path)))
    names = set(wheel.namelist())
    assert "ngoreport/py.typed" in names
    words = {f"ngoreport/data/{path.name}" for path in (ROOT / "src/ngoreport/data").glob("*.toml")}
    assert words
    assert words <= names
    assert not [name for name in names if name.startswith(("tests", "samples"))]
    entry_points = next(name for name in names if name.endswith("entry_points.txt"))
    assert "ngoreport = ngoreport.__main__:main" in wheel.read(entry_points).decode()


def test_the_locks_are_whole_and_name_no_index():
    for lock in (ROOT / "requirements").glob("*.txt"):
        text = lock.read_text("utf-8")
        assert "://" not in text
        assert "index-url" not in text
        pinned = [line for line in text.splitlines() if "==" in line and not line.lstrip().startswith("#")]
        assert pinned
        assert all(line.endswith("\\") for line in pinned), "every version has its hashes"
