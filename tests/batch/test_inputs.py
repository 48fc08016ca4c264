from __future__ import annotations

import os
from pathlib import Path

import pytest

from ngoreport.batch.inputs import Inputs, Selection
from ngoreport.batch.outcome import Input
from ngoreport.batch.tables import Columns

POSIX = pytest.mark.skipif(os.name == "nt", reason="links and permissions of POSIX")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(*paths: str) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text("x", "utf-8")


def found(*names: str, **selection) -> list[Input]:
    with Inputs(names, Selection(**selection), largest=1_000_000) as inputs:
        return list(inputs)


def ids(*names: str, **selection) -> list[str]:
    return [one.id for one in found(*names, **selection)]


def test_folders_are_walked_in_order_and_hidden_files_left_out():
    make("r/b.txt", "r/a/z.txt", "r/a.txt", "r/.hidden.txt", "r/.git/a.txt", "r/a/picture.png")
    assert ids("r") == ["r/a.txt", "r/a/z.txt", "r/b.txt"]
    assert ids("./r/") == ids("r")


def test_the_order_is_that_of_the_names_and_each_file_is_taken_once():
    make("r/b.txt", "r/a.txt", "other.md")
    assert ids("r/b.txt", "r", "other.md", "./r/b.txt") == ["r/b.txt", "r/a.txt", "other.md"]


@pytest.mark.parametrize(
    "include, exclude, taken",
    [
        ((), (), ["r/a.txt", "r/old/b.txt", "r/old/deep/c.txt"]),
        (("*.log",), (), ["r/d.log"]),
        (("*.log", "a.*"), (), ["r/a.txt", "r/d.log"]),
        (("old/*",), (), ["r/old/b.txt", "r/old/deep/c.txt"]),
        ((), ("old",), ["r/a.txt"]),
        ((), ("old/",), ["r/a.txt"]),
        ((), ("deep",), ["r/a.txt", "r/old/b.txt"]),
        ((), ("b*",), ["r/a.txt", "r/old/deep/c.txt"]),
    ],
)
def test_patterns(include, exclude, taken):
    make("r/a.txt", "r/old/b.txt", "r/old/deep/c.txt", "r/d.log")
    assert ids("r", include=include, exclude=exclude) == taken


@POSIX
def test_links_that_leave_the_folder_are_not_followed():
    make("out/secret.txt", "r/a.txt", "r/.hidden/h.txt")
    Path("r/away.txt").symlink_to("../out/secret.txt")
    Path("r/folder").symlink_to("../out")
    Path("r/round").symlink_to(".")
    Path("r/dead.txt").symlink_to("nothing.txt")
    Path("r/hidden.txt").symlink_to(".hidden/h.txt")
    assert ids("r") == ["r/a.txt"]


@POSIX
def test_a_link_inside_the_folder_and_its_file_are_one_input():
    make("r/m.txt", "r/sub/n.txt")
    Path("r/b.txt").symlink_to("m.txt")
    Path("r/z.txt").symlink_to("sub/n.txt")
    assert ids("r") == ["r/b.txt", "r/sub/n.txt"]


@POSIX
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_a_failure_of_its_own():
    make("r/a.txt", "r/closed/b.txt")
    Path("r/closed").chmod(0)
    try:
        assert [(one.id, one.failure) for one in found("r")] == [
            ("r/a.txt", None),
            ("r/closed", "can't be read: Permission denied"),
        ]
    finally:
        Path("r/closed").chmod(0o755)


def test_a_folder_without_reports_is_a_failure():
    make("r/picture.png")
    assert found("r") == [Input("r", "r", failure="holds no reports to read")]


def test_a_missing_file_is_left_to_whoever_reads_it():
    assert found("none.txt") == [Input("none.txt", "none.txt", path="none.txt", link="none.txt")]


@POSIX
def test_names_that_are_no_text():
    name = os.fsdecode(b"r/\xff.txt")
    try:
        make(name)
    except OSError:
        pytest.skip("this disk has names of text only")
    (one,) = found("r")
    assert one.path == name
    assert one.id == "r/�.txt"


def test_the_output_is_no_input(here):
    make("r/a.txt", "r/out/b.txt", "r/c.txt")
    assert ids("r", leave_out=frozenset({str(here / "r" / "out"), str(here / "r" / "c.txt")})) == ["r/a.txt"]


def test_tables_are_taken_of_folders_where_their_column_is_said():
    make("r/a.txt")
    Path("r/t.csv").write_text("name,text\n1,labas\n", "utf-8")
    assert ids("r") == ["r/a.txt"]
    assert ids("r", columns=Columns("text")) == ["r/a.txt", "r/t.csv:1"]


def test_they_can_be_counted_but_for_rows():
    make("r/a.txt", "r/b.txt")
    with Inputs(["r"], Selection(), largest=1) as inputs:
        assert inputs.count() == 2
    Path("r/t.csv").write_text("name,text\n1,labas\n", "utf-8")
    with Inputs(["r"], Selection(columns=Columns("text")), largest=1) as inputs:
        assert inputs.count() is None
