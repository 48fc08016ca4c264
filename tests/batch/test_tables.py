from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from ngoreport.batch.outcome import Input
from ngoreport.batch.tables import Columns, rows_of


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write_parquet(query: str, name: str) -> None:
    duckdb.execute(f"COPY ({query}) TO '{name}' (FORMAT parquet)")


def rows(name: str, content: bytes | str | None, text: str = "text", id_: str | None = None) -> list[Input]:
    if content is not None:
        Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    return list(rows_of(name, name, Columns(text, id_), largest=1_000))


def seen(found: list[Input]) -> list[tuple[str, str | None]]:
    return [(one.id, one.data.decode() if one.data is not None else one.failure) for one in found]


def test_rows_are_called_by_their_number_or_their_id():
    content = '{"text": "Ąžuolas", "url": "a"}\n\n{"text": "Beržas", "url": 7}\n'
    assert seen(rows("t.jsonl", content)) == [("t.jsonl:1", "Ąžuolas"), ("t.jsonl:2", "Beržas")]
    found = rows("t.jsonl", content, id_="url")
    assert seen(found) == [("a", "Ąžuolas"), ("7", "Beržas")]
    assert [one.place for one in found] == ["t.jsonl:1", "t.jsonl:2"]


@pytest.mark.parametrize(
    "line, failure",
    [
        ("{", "is no line of JSON"),
        ("[1]", "is no JSON object"),
        ('{"body": "x"}', "has no column text"),
        ('{"text": null}', "has nothing in the column text"),
        ('{"text": 5}', "has no text in the column text"),
        ("[" * 100_000, "is no line of JSON"),
    ],
)
def test_a_bad_row_costs_none_of_the_others(line, failure):
    found = rows("t.jsonl", f'{{"text": "a"}}\n{line}\n{{"text": "b"}}')
    assert [one.data for one in found] == [b"a", None, b"b"]
    assert found[1].id == "t.jsonl:2"
    assert found[1].failure
    assert found[1].failure.startswith(failure)


def test_a_line_without_an_end_is_not_read_to_its_end():
    (found,) = rows("t.jsonl", b'{"text": "' + b"a" * 2_000_000)
    assert found.failure == "is a line of more than 1.006 MB"


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1257", "utf-16"])
def test_csv_of_any_spreadsheet(sign, encoding):
    content = f'id{sign}text\r\n1{sign}"Ąžuolų „giria“, antra\neilutė ""taip"""\r\n\r\n2{sign}šįžų\r\n'
    found = rows("t.csv", content.encode(encoding, "strict"), id_="id")
    assert seen(found) == [("1", 'Ąžuolų „giria“, antra\neilutė "taip"'), ("2", "šįžų")]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1257", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_is_told_from_the_beginning_of_a_long_table(encoding):
    content = "id,text\n" + "".join(f"{number},šįžų{'a' * (number % 7)}\n" for number in range(20_000))
    assert [one.data for one in rows("t.csv", content.encode(encoding), id_="id")] == [
        f"šįžų{'a' * (number % 7)}".encode() for number in range(20_000)
    ]


@pytest.mark.parametrize(
    "content, failure",
    [
        (b"", "is empty"),
        (b"a,b\n1,2\n", "has no column text; it has a, b"),
        (b"\x00\x01\x02", "is in none of the encodings of Lithuanian texts"),
    ],
)
def test_a_table_that_is_none_is_a_failure_of_its_own(content, failure):
    assert rows("t.csv", content) == [Input("t.csv", "t.csv", failure=failure)]


def test_a_table_that_ends_badly_gives_what_stands_before():
    good = "".join(f"text {number}\n" for number in range(20_000))
    *before, last = rows("t.csv", b"text\n" + good.encode() + b"\xff\xfe\n")
    assert len(before) > 10_000
    assert all(one.data for one in before)
    assert last.failure
    assert last.failure.startswith("can't be read on:")


def test_short_rows_and_empty_cells():
    found = rows("t.csv", "id,text\n1\n2,\n3,c\n", id_="id")
    assert seen(found) == [
        ("t.csv:1", "has only 1 of the columns"),
        ("2", "has nothing in the column text"),
        ("3", "c"),
    ]


def test_missing_files():
    for name in ("t.csv", "t.jsonl"):
        assert rows(name, None) == [Input(name, name, failure="no such file")]


def test_parquet_keeps_its_order():
    write_parquet("SELECT 'id' || i AS id, 'tekstas ' || i AS text FROM range(5000) t(i)", "t.parquet")
    found = rows("t.parquet", None, id_="id")
    assert seen(found) == [(f"id{number}", f"tekstas {number}") for number in range(5000)]
    (failed,) = rows("t.parquet", None, text="body")
    assert failed.failure == "has no column body; it has id, text"


@pytest.mark.parametrize("content", [b"not parquet at all", None])
def test_parquet_that_is_none(content):
    (failed,) = rows("t.parquet", content)
    assert failed.failure
    assert failed.failure.startswith("can't be read")


def test_a_path_with_the_signs_of_patterns_is_one_file(here):
    write_parquet("SELECT 'a' AS text", "t[1]*.parquet")
    assert seen(rows("t[1]*.parquet", None)) == [("t[1]*.parquet:1", "a")]


def test_a_column_with_a_quotation_mark():
    write_parquet('SELECT \'a\' AS "te""xt"', "t.parquet")
    assert seen(rows("t.parquet", None, text='te"xt')) == [("t.parquet:1", "a")]


def test_half_a_surrogate_pair_is_no_text():
    one, other = rows("t.jsonl", '{"text": "a\\ud800", "id": 1}\n{"text": "b", "id": "\\ud800"}', id_="id")
    assert one.failure == "is no Unicode text: half of a surrogate pair stands in it"
    assert (other.id, other.data) == ("?", b"b")
