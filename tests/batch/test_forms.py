from __future__ import annotations

import io
import json
import zlib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ngoreport.batch.forms import file_of, write_errors, write_file, write_folder, write_stream
from ngoreport.batch.journal import Row
from ngoreport.batch.outcome import Part


def report(id_: str) -> Row:
    line = json.dumps({"source": {"name": id_}}, ensure_ascii=False) + "\n"
    return Row(Part(id_, "report", record=zlib.compress(line.encode("utf-8", "replace"))), None)


def error(id_: str) -> Row:
    return Row(Part(id_, "error", kind="unreadable", reason="is „bad“"), None)


ROWS = [report("r/a.txt"), error("r/b.txt"), Row(Part("r/c.txt", "skipped"), None), report("r/ą/d.txt")]


def printed(rows: list[Row], form) -> bytes:
    stream = io.BytesIO()
    write_stream(rows, form, stream)
    return stream.getvalue()


def test_json_lines():
    names = [json.loads(line)["source"]["name"] for line in printed(ROWS, "jsonl").decode().splitlines()]
    assert names == ["r/a.txt", "r/ą/d.txt"]
    assert printed([], "jsonl") == b""


@pytest.mark.parametrize("rows, names", [(ROWS, ["r/a.txt", "r/ą/d.txt"]), (ROWS[:1], ["r/a.txt"]), (ROWS[1:3], [])])
def test_json(rows, names):
    assert [record["source"]["name"] for record in json.loads(printed(rows, "json"))] == names


def test_a_file_and_its_errors(tmp_path):
    out = tmp_path / "o.jsonl"
    write_file(ROWS, "jsonl", out)
    write_errors(ROWS, out)
    assert out.read_bytes() == printed(ROWS, "jsonl")
    errors = (tmp_path / "o.jsonl.errors.jsonl").read_text("utf-8")
    assert json.loads(errors) == {"id": "r/b.txt", "kind": "unreadable", "reason": "is „bad“"}
    write_errors(ROWS[:1], out)
    assert [path.name for path in tmp_path.iterdir()] == ["o.jsonl"]


def failing():
    yield ROWS[0]
    raise OSError("the disk is full")


def test_what_fails_leaves_what_was(tmp_path):
    out = tmp_path / "o.jsonl"
    write_file(ROWS, "jsonl", out)
    with pytest.raises(OSError, match="full"):
        write_file(failing(), "jsonl", out)
    assert out.read_bytes() == printed(ROWS, "jsonl")
    folder = tmp_path / "o"
    write_folder(ROWS, folder, "r/")
    with pytest.raises(OSError, match="full"):
        write_folder(failing(), folder, "r/")
    assert tree(folder) == ["a.txt.json", "errors.jsonl", "ą/d.txt.json"]


def tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_folder_has_the_paths_of_its_inputs(tmp_path):
    out = tmp_path / "o"
    # What a run that was killed may have left.
    (tmp_path / ".o.part" / "sub").mkdir(parents=True)
    (tmp_path / ".o.old" / "sub").mkdir(parents=True)
    write_folder([*ROWS, report("r/errors.jsonl")], out, "r/")
    assert tree(out) == ["a.txt.json", "errors.jsonl", "errors.jsonl.json", "ą/d.txt.json"]
    assert json.loads((out / "ą" / "d.txt.json").read_text("utf-8"))["source"]["name"] == "r/ą/d.txt"
    write_folder(ROWS[:1], out, "r/")
    assert tree(tmp_path) == ["o/a.txt.json"]


def test_ids_that_a_disk_takes_for_one_get_a_file_each(tmp_path, monkeypatch):
    monkeypatch.setattr("ngoreport.batch.forms.file_of", lambda id_, root: "a.json")
    write_folder([report("a"), report("A"), report("Ą")], tmp_path / "o", "")
    assert len(tree(tmp_path / "o")) == 3


@pytest.mark.parametrize(
    "id_, path",
    [
        ("r/sub/a.txt", "sub/a.txt.json"),
        ("other/a.txt", "other/a.txt.json"),
        ("/etc/passwd", "etc/passwd.json"),
        ("../../up", "%2E%2E/%2E%2E/up.json"),
        ("t.csv:7", "t.csv%3A7.json"),
        ("s3://bucket/a.txt", "s3/bucket/a.txt.json"),
        ("https://www.example.lt/?a=1", "https/www.example.lt/%3Fa=1.json"),
        ("x.json/y", "x%2Ejson/y.json"),
        ("CON", "%43ON.json"),
        ("nul.txt", "%6Eul.txt.json"),
        ("contact", "contact.json"),
        ("a. /b", "a.%20/b.json"),
        ("", "%.json"),
        ("50%", "50%25.json"),
    ],
)
def test_the_path_of_a_record(id_, path):
    assert file_of(id_, "r/") == path


@given(st.text(), st.sampled_from(["", "r/"]))
@example("ą" * 500, "")
@example("/" * 500, "")
def test_no_id_leads_out_of_the_folder(id_, root):
    path = file_of(id_.encode("utf-8", "replace").decode(), root)
    parts = path.split("/")
    assert all(part not in {"", ".", ".."} and len(part.encode()) < 256 and "\0" not in part for part in parts)
    assert path.endswith(".json")
    assert not any(part.endswith(".json") for part in parts[:-1])
