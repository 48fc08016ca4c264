from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from typing import Any

import pytest

from ngoreport.batch.outcome import DEFECT, DUPLICATE, UNREADABLE, Input, Outcome, Task
from ngoreport.batch.work import Work
from ngoreport.checks import Options
from ngoreport.reading import ReadError

TEXT = "Projekto pavadinimas: „Upės balsai“\nLaikotarpis: 2020-05-01 – 2019-12-31\n"


def done(work: Work, data: bytes, known: str | None = None) -> Outcome:
    return work(Task(1, Input("a", "a", data=data), known))


def record(outcome: Outcome) -> dict[str, Any]:
    assert outcome.parts
    (part,) = outcome.parts
    assert part.record
    found: dict[str, Any] = json.loads(zlib.decompress(part.record))
    return found


def test_a_text_becomes_a_record_of_the_inputs_name():
    outcome = done(Work(), TEXT.encode())
    assert outcome.hash == hashlib.sha256(TEXT.encode()).hexdigest()
    found = record(outcome)
    assert found["source"] | {"name": "a", "sha256": outcome.hash} == found["source"]
    assert found["title"] == "Upės balsai"
    assert found["evidence"]
    assert "findings" not in found


def test_options():
    found = record(done(Work(checks=Options(), evidence=False), TEXT.encode()))
    assert found["evidence"] == {}
    assert "period-end-before-start" in {finding["rule"] for finding in found["findings"]}
    own = Work(labels={"title": ["Iniciatyvos vardas"]})
    assert record(done(own, b"Iniciatyvos vardas: Meldas"))["title"] == "Meldas"


def test_the_known_content_is_not_parsed_again():
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    assert done(Work(), TEXT.encode(), known=sha256).parts is None
    assert done(Work(), TEXT.encode() + b" ", known=sha256).parts


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", "is empty"),
        (b" \n", "holds nothing but white space"),
        (b"a" * 1_001, "is larger than 0.001 MB"),
        (b"\x00\x01\x02", "is binary data, not a text"),
    ],
)
def test_what_is_no_text_is_an_error(data, reason):
    outcome = done(Work(largest=1_000), data)
    assert outcome.hash
    assert outcome.parts
    (part,) = outcome.parts
    assert (part.state, part.kind) == ("error", UNREADABLE)
    assert part.reason
    assert part.reason.startswith(reason)


def test_what_another_package_would_read_is_tried_again(monkeypatch):
    reason = 'is a Word document: to read it, pip install "ngoreport[formats]"'
    monkeypatch.setattr("ngoreport.batch.work.read_parts", lambda *_, **__: iter([ReadError("a", reason)]))
    outcome = done(Work(), TEXT.encode())
    assert outcome.hash is None
    assert outcome.parts
    assert outcome.parts[0].reason == reason


def test_files(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    path = str(tmp_path / "a.txt")
    assert record(Work()(Task(1, Input("a", "a", path=path))))["title"] == "Upės balsai"
    for name, reason in (("none.txt", "no such file"), ("", "can't be read: Is a directory"), ("a\0b", "can't be")):
        outcome = Work()(Task(1, Input("a", "a", path=f"{tmp_path}/{name}")))
        assert outcome.hash is None
        assert outcome.parts
        assert outcome.parts[0].reason
        assert outcome.parts[0].reason.startswith(reason)


def test_a_defect_is_an_error_without_a_personal_code(monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("at 33309240064")

    monkeypatch.setattr("ngoreport.parse.parse_read", broken)
    outcome = done(Work(), TEXT.encode())
    assert outcome.parts
    (part,) = outcome.parts
    assert part.kind == DEFECT
    assert part.reason
    assert part.reason.startswith("a defect of ngoreport, please report it: RuntimeError: at ")
    assert "33309240064" not in part.reason


def test_each_document_of_an_archive_is_a_part_of_its_own():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("2020/b.txt", TEXT)
        archive.writestr("c.txt", "")
        archive.writestr("picture.png", b"x")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("2020/b.txt", TEXT)
    outcome = done(Work(), stream.getvalue())
    assert outcome.parts
    assert sorted((part.id, part.state, part.kind) for part in outcome.parts) == [
        ("a/2020/b.txt", "report", None),
        ("a/2020/b.txt (2)", "error", DUPLICATE),
        ("a/c.txt", "error", UNREADABLE),
    ]
