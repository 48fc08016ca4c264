from __future__ import annotations

import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import polars as pl
import pytest

from ngoreport.batch.forms import ENDINGS, FORMS
from ngoreport.batch.run import Tally
from ngoreport.cli import batch
from ngoreport.cli.progress import rate_of, watch

REPORT = "Projekto pavadinimas: „Upės balsai {0}“\nVykdytojas: VšĮ „Upės vingis“\n"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def make(folder: Path, count: int = 5) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(REPORT.format(number), "utf-8")


def names(content: str) -> list[str]:
    return [json.loads(line)["source"]["name"] for line in content.splitlines()]


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_folder_becomes_json_lines(ngo, tmp_path):
    make(tmp_path / "r")
    run = ngo("batch", "r", "--out", "o.jsonl")
    assert (run.code, run.out) == (0, "")
    # A slow machine tells of its progress before, and of the slowest inputs behind.
    assert "ngoreport: reports: 5, errors: 0, " in run.err
    assert names((tmp_path / "o.jsonl").read_text("utf-8")) == [f"r/00{number}.txt" for number in range(5)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["o.jsonl", "o.jsonl.journal", "r"]


def test_records_are_those_of_parse(ngo, tmp_path):
    make(tmp_path / "r", 1)
    assert ngo("batch", "r", "--quiet").out == ngo("parse", "r/000.txt", "-f", "jsonl").out
    checked = ngo("batch", "r", "-q", "--check", "--no-evidence").out
    assert checked == ngo("parse", "r/000.txt", "-f", "jsonl", "--check", "--no-evidence").out


@pytest.mark.parametrize("out, read", [("o.json", json.loads), ("o.jsonl", lambda text: text.splitlines())])
def test_the_form_is_that_of_the_ending(ngo, tmp_path, out, read):
    make(tmp_path / "r")
    assert ngo("batch", "r", "-o", out, "-q").code == 0
    assert len(read((tmp_path / out).read_text("utf-8"))) == 5


def test_a_folder_of_records_has_the_folders_of_the_inputs(ngo, tmp_path):
    make(tmp_path / "r" / "a", 1)
    make(tmp_path / "r" / "b" / "c", 1)
    assert ngo("batch", "r", "-o", "o", "-q").code == 0
    assert files(tmp_path / "o") == ["a/000.txt.json", "b/c/000.txt.json"]
    assert ngo("batch", "r/a", "r/b", "-o", "o", "-q").code == 0
    assert files(tmp_path / "o") == ["a/000.txt.json", "b/c/000.txt.json"]
    assert ngo("batch", "r/b", "-o", "o", "-q").code == 0
    assert files(tmp_path / "o") == ["c/000.txt.json"]


def read_csv(path: Path, table: str) -> list[dict[str, Any]]:
    return pl.read_csv(path / f"{table}.csv", infer_schema=False).to_dicts()


def read_xlsx(path: Path, table: str) -> list[dict[str, Any]]:
    with path.open("rb") as stream:
        head, *rows = openpyxl.load_workbook(stream, read_only=True)[table].iter_rows(values_only=True)
        return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def read_parquet(path: Path, table: str) -> list[dict[str, Any]]:
    return pl.read_parquet(path / f"{table}.parquet").to_dicts()


def read_sqlite(path: Path, table: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as database:
        found = database.execute(f"SELECT * FROM {table} ORDER BY rowid")
        return [dict(zip([column[0] for column in found.description], row, strict=True)) for row in found]


def read_duckdb(path: Path, table: str) -> list[dict[str, Any]]:
    with duckdb.connect(path, read_only=True) as database:
        found = database.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


@pytest.mark.parametrize(
    "out, read",
    [
        ("o.csv", read_csv),
        ("o.xlsx", read_xlsx),
        ("o.parquet", read_parquet),
        ("o.sqlite", read_sqlite),
        ("o.db", read_sqlite),
        ("o.duckdb", read_duckdb),
    ],
)
def test_tables_agree_with_the_records(ngo, tmp_path, out, read):
    """Each opened by a reader that we did not write."""
    samples = Path(__file__).parent.parent / "corpus"
    (tmp_path / "r").mkdir()
    for path in sorted(samples.glob("H-*.txt"))[:6]:
        (tmp_path / "r" / path.name).write_bytes(path.read_bytes())
    (tmp_path / "r" / "bad.txt").write_bytes(b"")
    records = [json.loads(line) for line in ngo("batch", "r", "-q", "--check").out.splitlines()]
    for _ in range(2):
        # The second time over its own output.
        assert ngo("batch", "r", "-q", "--check", "-o", out).code == 1
    path = tmp_path / out
    assert [row["report_id"] for row in read(path, "reports")] == [record["source"]["name"] for record in records]
    amounts = [Decimal(part["amount"]) for record in records for part in record["funding"]]
    assert amounts
    assert sum(Decimal(str(row["amount"])) for row in read(path, "funding")) == sum(amounts)
    for table in ("participants", "activities", "findings"):
        assert len(read(path, table)) == sum(len(record[table]) for record in records)
    (error,) = read(path, "errors")
    assert (error["report_id"], error["kind"], error["reason"]) == ("r/bad.txt", "unreadable", "is empty")
    left = {path.name for path in tmp_path.iterdir()} - {"r", out, f"{out}.journal"}
    assert not left


def test_links_lead_from_the_tables_to_the_sources(ngo, tmp_path):
    make(tmp_path / "r", 1)
    (tmp_path / "out").mkdir()
    ngo("batch", "r", "-q", "-o", "out/o.sqlite")
    ngo("batch", "r", "-q", "-o", "out/o.csv")
    (one,) = read_sqlite(tmp_path / "out" / "o.sqlite", "reports")
    (other,) = read_csv(tmp_path / "out" / "o.csv", "reports")
    assert (one["link"], other["link"]) == ("../r/000.txt", "../../r/000.txt")


def test_options_of_csv(ngo, tmp_path):
    (tmp_path / "a.txt").write_text("Projekto pavadinimas: „=SUM(A1) medis“\n", "utf-8")
    ngo("batch", "a.txt", "-q", "-o", "o.csv")
    assert "'=SUM" in (tmp_path / "o.csv" / "reports.csv").read_text("utf-8")
    ngo("batch", "a.txt", "-q", "-o", "o.csv", "--bom", "--raw-formulas")
    content = (tmp_path / "o.csv" / "reports.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"'=SUM" not in content


@pytest.mark.parametrize("out", ["o.xlsx", "o.parquet"])
def test_what_is_missing_is_said_before_the_work(ngo, tmp_path, monkeypatch, out):
    make(tmp_path / "r", 1)
    for form in ("xlsx", "staged"):
        monkeypatch.setattr(f"ngoreport.output.tables.{form}_form.find_spec", lambda name: None)
    run = ngo("batch", "r", "-o", out)
    assert run.code == 2
    assert 'pip install "ngoreport[' in run.err
    assert run.err.count("\n") == 1


OTHER = "Receptas: įkaitinkite orkaitę iki 180 laipsnių, supilkite miltus, cukrų ir kepkite valandą. " * 5


@pytest.mark.parametrize("out", ["o.jsonl", "o.sqlite", "o"])
def test_texts_that_are_no_reports_are_counted_and_explained(ngo, tmp_path, out):
    (tmp_path / "r").mkdir()
    report = Path(__file__).parent.parent / "corpus" / "D-02-mazos-bibliotekos.txt"
    (tmp_path / "r" / "a.txt").write_bytes(report.read_bytes())
    (tmp_path / "r" / "b.txt").write_text(OTHER, "utf-8")
    run = ngo("batch", "r", "-o", out, "--where-is-report")
    assert run.code == 0
    assert "reports: 1, no reports: 1, errors: 0" in run.err
    (left_out,) = [json.loads(line) for line in (tmp_path / f"{out}.skipped.jsonl").read_text("utf-8").splitlines()]
    assert left_out["id"] == "r/b.txt"
    assert left_out["score"] < 0.5
    assert "recipe" in {reason["sign"] for reason in left_out["reasons"]}
    assert "reports: 2, errors: 0" in ngo("batch", "r", "-o", out, "--where-is-report", "--min-score", "0").err
    assert not (tmp_path / f"{out}.skipped.jsonl").exists()


def test_a_bad_input_costs_none_of_the_others_and_ends_with_one(ngo, tmp_path):
    make(tmp_path / "r", 2)
    (tmp_path / "r" / "bad.txt").write_bytes(b"\x00\x01\x02")
    run = ngo("batch", "r", "none.txt", "-o", "o.jsonl")
    assert run.code == 1
    assert len(names((tmp_path / "o.jsonl").read_text("utf-8"))) == 2
    assert [json.loads(line) for line in (tmp_path / "o.jsonl.errors.jsonl").read_text("utf-8").splitlines()] == [
        {"id": "r/bad.txt", "kind": "unreadable", "reason": "is binary data, not a text"},
        {"id": "none.txt", "kind": "unreadable", "reason": "no such file"},
    ]
    assert "r/bad.txt: is binary data, not a text" in run.err
    assert "errors by kind: unreadable 2" in run.err
    quiet = ngo("batch", "r", "none.txt", "-o", "o.jsonl", "--quiet")
    assert (quiet.code, quiet.err) == (1, "")


def test_fail_fast_writes_nothing(ngo, tmp_path):
    make(tmp_path / "r", 2)
    (tmp_path / "r" / "000.txt").write_bytes(b"")
    run = ngo("batch", "r", "-o", "o.jsonl", "--fail-fast")
    assert (run.code, run.err) == (1, "ngoreport: r/000.txt: is empty\n")
    assert not (tmp_path / "o.jsonl").exists()


def test_only_what_changed_is_parsed_again(ngo, tmp_path):
    make(tmp_path / "r")
    ngo("batch", "r", "-o", "o.jsonl")
    (tmp_path / "r" / "001.txt").write_text(REPORT.format("kitas"), "utf-8")
    (tmp_path / "r" / "002.txt").unlink()
    (tmp_path / "r" / "00.txt").write_text(REPORT.format("naujas"), "utf-8")
    run = ngo("batch", "r", "-o", "o.jsonl")
    assert "(3 inputs unchanged, not parsed again)" in run.err
    followed = (tmp_path / "o.jsonl").read_bytes()
    assert names(followed.decode()) == ["r/00.txt", "r/000.txt", "r/001.txt", "r/003.txt", "r/004.txt"]
    (tmp_path / "o.jsonl.journal").unlink()
    assert "unchanged" not in ngo("batch", "r", "-o", "o.jsonl").err
    assert (tmp_path / "o.jsonl").read_bytes() == followed
    assert "unchanged" not in ngo("batch", "r", "-o", "o.jsonl", "--no-evidence").err


def test_the_number_of_workers_changes_no_byte(ngo, tmp_path):
    make(tmp_path / "r", 40)
    outputs = [ngo("batch", "r", "-q", "--check", "-j", workers).out for workers in ("1", "2", "4")]
    assert len(set(outputs)) == 1
    assert len(names(outputs[0])) == 40


def test_names_on_standard_input(ngo, tmp_path):
    make(tmp_path / "r", 2)
    make(tmp_path / "s", 1)
    run = ngo("batch", "-", "r/001.txt", "-q", stdin=b"s\nr/000.txt\r\n\n")
    assert names(run.out) == ["s/000.txt", "r/000.txt", "r/001.txt"]
    assert (ngo("batch", "-", "-q").code, ngo("batch", "-", "-q").out) == (0, "")


def test_tables_of_texts(ngo, tmp_path):
    (tmp_path / "t.jsonl").write_text(json.dumps({"url": "a", "body": REPORT}) + '\n{"url": "b"}\n', "utf-8")
    run = ngo("batch", "t.jsonl", "--text-column", "body", "--id-column", "url")
    assert run.code == 1
    assert names(run.out) == ["a"]
    assert "t.jsonl:2: has no column body" in run.err


@POSIX
def test_an_input_that_takes_too_long_is_an_error(ngo, tmp_path):
    make(tmp_path / "r", 2)
    os.mkfifo(tmp_path / "pipe.txt")
    run = ngo("batch", "r", "pipe.txt", "-o", "o.jsonl", "--timeout", "2", "-j", "1")
    assert run.code == 1
    assert "pipe.txt: took longer than 2 s" in run.err
    assert "errors by kind: timeout 1" in run.err
    assert len(names((tmp_path / "o.jsonl").read_text("utf-8"))) == 2


def test_a_size_limit(ngo, tmp_path):
    make(tmp_path / "r", 1)
    run = ngo("batch", "r", "--max-size", "0.00001")
    assert (run.code, run.out) == (1, "")
    assert "r/000.txt: is larger than 1e-05 MB" in run.err


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        (["r", "-o", "o.doc"], "--out o.doc: say --format, or let the name end in .jsonl, .json, .csv, "),
        (["r", "-o", "none/o.jsonl"], "--out none/o.jsonl: there is no folder none"),
        (["r", "-o", "r/000.txt", "-f", "jsonl"], "--out r/000.txt: is one of the inputs and would be lost"),
        (["r", "-o", "r"], "--out r: is one of the inputs and would be lost"),
        (["r/000.txt", "-o", "r/000.txt", "-f", "jsonl"], "r/000.txt: is one of the inputs and would be lost"),
        (["r", "-o", "mine"], "--out mine: holds files that no batch has written, and would be replaced"),
        (["r", "-o", "mine", "-f", "json"], "--out mine: is a folder; json is a file"),
        (["r", "-o", "mine/000.txt", "-f", "folder"], "--out mine/000.txt: is a file; folder is a folder"),
        (["r", "--min-score", "0.5"], "--min-score is of --where-is-report"),
        (["r", "--scheduler", "tcp://a:1"], "--scheduler is of --engine dask"),
        (["r", "--engine", "dask"], "--engine dask: say where to by --out"),
        (["r", "-f", "xlsx"], "--format xlsx: say where to by --out"),
        (["r", "-o", "o.xlsx", "--bom"], "--bom is of csv, not of xlsx"),
        (["r", "-f", "folder"], "--format folder: say where to by --out"),
        (["r", "--id-column", "a"], "--id-column: say by --text-column where the texts of the tables are"),
        (["t.csv"], "t.csv: is a table; say by --text-column where its texts are"),
        (["-", "-"], "standard input (-) can be read only once"),
        (["nowhere://a"], "nowhere://a: Protocol not known: nowhere"),
    ],
)
def test_wrong_use(ngo, tmp_path, arguments, sentence):
    make(tmp_path / "r", 1)
    make(tmp_path / "mine", 1)
    run = ngo("batch", *arguments)
    assert run.code == 2
    assert run.err.startswith("ngoreport: ")
    assert sentence in run.err
    assert run.err.count("\n") == 1
    assert files(tmp_path / "mine") == ["000.txt"]


def test_a_folder_that_the_journal_knows_nothing_of_is_left_alone(ngo, tmp_path):
    """Made after a run that did not come to its end."""
    make(tmp_path / "r", 1)
    (tmp_path / "r" / "bad.txt").write_bytes(b"")
    assert ngo("batch", "r", "-o", "o", "--fail-fast").code == 1
    assert (tmp_path / "o.journal").exists()
    make(tmp_path / "o", 1)
    assert ngo("batch", "r", "-o", "o").code == 2
    assert files(tmp_path / "o") == ["000.txt"]


def test_a_second_run_at_the_same_time_is_refused(ngo, tmp_path):
    make(tmp_path / "r", 1)
    assert ngo("batch", "r", "-o", "o.jsonl").code == 0
    other = sqlite3.connect(tmp_path / "o.jsonl.journal", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    run = ngo("batch", "r", "-o", "o.jsonl")
    other.close()
    assert (run.code, run.err) == (2, "ngoreport: o.jsonl.journal: another run is at work with this journal\n")


def test_an_output_that_cannot_be_written_is_a_sentence(ngo, tmp_path):
    make(tmp_path / "r", 1)
    (tmp_path / ".o.jsonl.part").mkdir()
    (tmp_path / "o.jsonl.errors.jsonl").mkdir()
    (tmp_path / "r" / "bad.txt").write_bytes(b"")
    run = ngo("batch", "r", "-o", "o.jsonl", "-q")
    assert run.code == 1
    assert run.err == "ngoreport: o.jsonl: can't be written: Is a directory\n"
    assert not (tmp_path / "o.jsonl").exists()


def test_every_form_has_an_ending():
    assert {*ENDINGS.values()} == {*FORMS} == {form.value for form in batch.Format}


def command(*arguments: str, cwd: Path, **options) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "ngoreport", "batch", *arguments], cwd=cwd, **options)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """Some hundred texts, a bad one among them, and what a run that nothing stops makes of them."""
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "r").mkdir()
    texts = sorted((Path(__file__).parent.parent / "corpus").glob("*.txt"))
    for number in range(150):
        text = texts[number % len(texts)].read_text("utf-8")
        (folder / "r" / f"{number:04}.txt").write_text(f"{text}\nRegistracijos Nr. {number}\n", "utf-8")
    (folder / "r" / "0070.txt").write_bytes(b"")
    assert command("r", "-o", "whole.jsonl", "--check", "-q", "-j", "2", cwd=folder).wait() == 1
    return folder


def written(out: Path) -> tuple[bytes, bytes]:
    """The records and the errors of an output."""
    if out.is_dir():
        records = [path for path in sorted(out.iterdir()) if path.name != "errors.jsonl"]
        return b"".join(path.read_bytes() for path in records), (out / "errors.jsonl").read_bytes()
    return out.read_bytes(), out.with_name(f"{out.name}.errors.jsonl").read_bytes()


@POSIX
@pytest.mark.parametrize("form", ["jsonl", "folder"])
def test_killed_at_any_moment_it_goes_on_and_writes_the_same_bytes(corpus, tmp_path, form):
    kills, seed = 3, random.randrange(1_000_000)
    chance = random.Random(seed)
    out = tmp_path / "o"
    arguments = ("r", "-o", str(out), "-f", form, "--check", "-q", "-j", "2")
    for _ in range(kills):
        process = command(*arguments, cwd=corpus)
        time.sleep(chance.uniform(0.3, 2.5))
        process.kill()
        ended = process.wait()
        # It may have come to its end before; then what follows is a run over known contents.
        assert ended in {-signal.SIGKILL, 1}, seed
        if out.exists():
            assert written(out) == written(corpus / "whole.jsonl"), seed
    assert command(*arguments, cwd=corpus).wait() == 1
    assert written(out) == written(corpus / "whole.jsonl"), seed
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")], seed


def results_in(journal: Path) -> int:
    """How many parts of inputs a journal that nobody writes holds."""
    if not journal.exists():
        return 0
    with closing(sqlite3.connect(journal)) as database:
        tables = database.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'part'").fetchone()[0]
        return database.execute("SELECT count(*) FROM part").fetchone()[0] if tables else 0


@POSIX
def test_a_resumed_run_parses_only_what_is_left(corpus, tmp_path):
    out = tmp_path / "o.jsonl"
    arguments = ("r", "-o", str(out), "--check", "-j", "2")
    journal = out.with_name("o.jsonl.journal")
    # Killed later each time, until it had committed something; a quick machine may come to the end before.
    for seconds in (2.0, 3.0, 5.0, 10.0, 60.0):
        process = command(*arguments, cwd=corpus, stderr=subprocess.DEVNULL)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if results_in(journal):
            break
    assert results_in(journal)
    done = command(*arguments, cwd=corpus, stderr=subprocess.PIPE).communicate()[1].decode()
    assert "inputs unchanged, not parsed again" in done
    assert out.read_bytes() == (corpus / "whole.jsonl").read_bytes()


@POSIX
def test_ctrl_c_ends_cleanly_and_says_how_to_go_on(corpus, tmp_path):
    out = tmp_path / "o.jsonl"
    # Nobody writes to it, so that there is work whenever the signal comes.
    os.mkfifo(tmp_path / "pipe.txt")
    arguments = ("r", str(tmp_path / "pipe.txt"), "-o", str(out), "-j", "2")
    process = command(*arguments, cwd=corpus, stderr=subprocess.PIPE, start_new_session=True)
    while not out.with_name("o.jsonl.journal").exists():
        time.sleep(0.02)
    time.sleep(random.uniform(0, 2))
    # As a terminal does it: to every process of the group.
    os.killpg(process.pid, signal.SIGINT)
    error = process.communicate()[1].decode()
    assert process.returncode == 130
    *progress, last = error.splitlines()
    assert last == f"ngoreport: stopped; the same command goes on from here ({out}.journal knows what is done)"
    assert all(re.match(r"ngoreport: \d+ of 151 done", line) for line in progress)
    assert not out.exists()


@POSIX
def test_a_bar_on_a_terminal(tmp_path):
    import pty

    make(tmp_path / "r")
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    process = command("r", "-o", "o.jsonl", cwd=tmp_path, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:
        # Linux says so when the other end is closed.
        pass
    os.close(ours)
    assert process.wait(60) == 0
    assert b"a second" in shown
    assert "━" in shown.decode()


@pytest.mark.parametrize(
    "done, seconds, rate", [(0, 0.0, "0.0"), (5, 10, "0.5"), (99, 10, "9.9"), (30_000, 2, "15,000")]
)
def test_rates(done, seconds, rate):
    assert rate_of(done, seconds) == rate


def test_lines_where_there_is_no_terminal(capsys, monkeypatch):
    moments = iter([0.0, 5.0, 20.0, 25.0, 100.0])
    monkeypatch.setattr("ngoreport.cli.progress.time.monotonic", lambda: next(moments))
    shown = watch(1_000, quiet=False)
    for done in (10, 400, 450, 700):
        shown.see(Tally(done=done, errors=Counter(unreadable=2)))
    assert capsys.readouterr().err.splitlines() == [
        "ngoreport: 400 of 1,000 done, 20 a second, errors: 2, 30 s left",
        "ngoreport: 700 of 1,000 done, 7.0 a second, errors: 2, 43 s left",
    ]


def test_texts_are_saved_and_are_no_inputs_of_the_next_run(ngo, tmp_path):
    make(tmp_path / "r", 2)
    for _ in range(2):
        run = ngo("batch", "r", "--out", "o.jsonl", "--save-text", "r/texts")
        assert run.code == 0
    assert names((tmp_path / "o.jsonl").read_text("utf-8")) == ["r/000.txt", "r/001.txt"]
    for record in map(json.loads, (tmp_path / "o.jsonl").read_text("utf-8").splitlines()):
        source, place = record["source"], record["evidence"]["/title"]
        text = (tmp_path / "r" / "texts" / f"{source['name'][2:]}.{source['sha256'][:8]}.txt").read_bytes().decode()
        assert text[place["start"] : place["end"]] == record["title"]
