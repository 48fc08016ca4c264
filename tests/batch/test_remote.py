from __future__ import annotations

import fsspec
import pytest

from ngoreport.batch.inputs import Inputs, Selection
from ngoreport.batch.outcome import Input, Task
from ngoreport.batch.remote import RemoteError, fetched, without_secrets
from ngoreport.batch.tables import Columns


@pytest.fixture(autouse=True)
def store():
    memory = fsspec.filesystem("memory")
    memory.store.clear()
    memory.pseudo_dirs[:] = [""]
    memory.pipe(
        {"/r/a.txt": b"A", "/r/sub/b.txt": b"B" * 50, "/r/.hidden/c.txt": b"C", "/r/old/d.txt": b"D", "/r/e.png": b"E"}
    )
    yield memory
    memory.store.clear()


def found(*names: str, largest: int = 100, **selection) -> list[Input]:
    with Inputs(names, Selection(**selection), largest=largest) as inputs:
        return [task.input for task in fetched((Task(1, one) for one in inputs), largest)]


def test_folders_at_addresses():
    assert [(one.id, one.data) for one in found("memory://r", exclude=("old",))] == [
        ("memory://r/a.txt", b"A"),
        ("memory://r/sub/b.txt", b"B" * 50),
    ]


def test_a_file_and_a_missing_one():
    one, other = found("memory://r/a.txt", "memory://none.txt")
    assert (one.id, one.data, one.link) == ("memory://r/a.txt", b"A", "memory://r/a.txt")
    assert (other.id, other.data, other.failure) == ("memory://none.txt", None, "no such file")


def test_no_more_is_fetched_than_an_input_may_have():
    (one,) = found("memory://r/sub/b.txt", largest=10)
    assert one.data == b"B" * 11


def test_a_table_at_an_address(store):
    store.pipe("/t.jsonl", b'{"text": "labas"}\n')
    assert [(one.id, one.data) for one in found("memory://t.jsonl", columns=Columns("text"))] == [
        ("memory://t.jsonl:1", b"labas")
    ]


def test_parquet_at_an_address(store, tmp_path):
    import duckdb

    duckdb.execute(f"COPY (SELECT 'labas' AS text) TO '{tmp_path / 't.parquet'}' (FORMAT parquet)")
    store.pipe("/t.parquet", (tmp_path / "t.parquet").read_bytes())
    assert [(one.id, one.data) for one in found("memory://t.parquet", columns=Columns("text"))] == [
        ("memory://t.parquet:1", b"labas")
    ]


def test_files_and_addresses_keep_their_order(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("x", "utf-8")
    assert [one.id for one in found("memory://r/a.txt", "a.txt", "memory://r/sub/b.txt")] == [
        "memory://r/a.txt",
        "a.txt",
        "memory://r/sub/b.txt",
    ]


def test_secrets_stay_out_of_names():
    assert without_secrets("ftp://me:secret@host/a.txt") == "ftp://host/a.txt"
    assert without_secrets("mail@host.txt") == "mail@host.txt"


def test_a_store_that_nobody_knows():
    with pytest.raises(RemoteError, match="nowhere"):
        found("nowhere://a.txt")
