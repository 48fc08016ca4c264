from __future__ import annotations

import csv
import io
import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ngoreport.output.schema import json_schema
from ngoreport.parse import parse_source

REPORT = "Projekto pavadinimas: „Upės balsai“\nVykdytojas: VšĮ „Upės vingis“\n"


@pytest.fixture
def two(tmp_path) -> list[str]:
    (tmp_path / "a.txt").write_text(REPORT, "utf-8")
    (tmp_path / "b.txt").write_bytes("Projektas „Žąsys“, įgyvendino klubas".encode("cp1257"))
    return ["a.txt", "b.txt"]


def test_a_table_by_default(ngo, two):
    done = ngo("parse", *two)
    assert done.code == 0
    assert done.err == ""
    assert "a.txt ───" in done.out
    assert "b.txt ───" in done.out


def test_a_table_says_what_was_done_to_read_a_text(ngo, two, tmp_path):
    (tmp_path / "c.txt").write_text("Projekto pavadinimas: VaikÅ³ dienos centro plÄ—tra", "utf-8")
    assert "Perskaityta" not in ngo("parse", "a.txt").out
    assert "Perskaityta  windows-1257\n" in ngo("parse", "b.txt").out
    assert "Perskaityta  ištaisyta: utf-8, perskaityta kaip windows-1252\n" in ngo("parse", "c.txt").out
    assert "*Perskaityta: windows-1257.*" in ngo("parse", "b.txt", "-f", "markdown").out


def test_json_of_one_file_is_an_object_of_several_an_array(ngo, two):
    one = json.loads(ngo("parse", "a.txt", "--format", "json").out)
    several = json.loads(ngo("parse", *two, "--format", "json").out)
    assert one == several[0]
    assert several[1]["source"]["encoding"] == "windows-1257"
    for record in several:
        jsonschema.validate(record, json.loads(json_schema()))


def test_json_lines_csv_and_markdown(ngo, two):
    lines = ngo("parse", *two, "-f", "jsonl").out.splitlines()
    assert [json.loads(line)["source"]["name"] for line in lines] == two
    rows = list(csv.DictReader(io.StringIO(ngo("parse", *two, "-f", "csv").out, newline="")))
    assert [row["file"] for row in rows] == two
    assert ngo("parse", *two, "-f", "markdown").out.count("## ") == 2


def test_evidence_is_in_json_unless_it_is_unwanted(ngo, two):
    with_evidence = json.loads(ngo("parse", "a.txt", "-f", "json").out)
    without = json.loads(ngo("parse", "a.txt", "-f", "json", "--no-evidence").out)
    assert "evidence" in with_evidence
    assert without["evidence"] == {}
    assert {**with_evidence, "evidence": {}} == without


def test_explain_prints_the_text(ngo, two):
    done = ngo("parse", *two, "--explain")
    assert done.code == 0
    assert "   1 │ Projekto pavadinimas: „Upės balsai“\n" in done.out
    assert "   1 │ Projektas „Žąsys“, įgyvendino klubas\n" in done.out


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "markdown"])
def test_an_input_that_fails_is_named_and_the_others_done(ngo, two, tmp_path, form):
    (tmp_path / "tuscias.txt").write_bytes(b" \n")
    (tmp_path / "paveikslas.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    done = ngo("parse", "nera.txt", "a.txt", ".", "tuscias.txt", "paveikslas.txt", "b.txt", "-f", form)
    assert done.code == 1
    assert done.err.splitlines() == [
        "ngoreport: nera.txt: no such file",
        "ngoreport: .: is a directory, not a file",
        "ngoreport: tuscias.txt: holds nothing but white space",
        "ngoreport: paveikslas.txt: is a PNG picture, not a text",
    ]
    assert "a.txt" in done.out or form == "markdown"
    if form == "json":
        assert [record["source"]["name"] for record in json.loads(done.out)] == two


def test_a_defect_in_one_text_does_not_cost_the_others(ngo, two, monkeypatch):
    def broken(text: str, *args: Any, **kwargs: Any) -> Any:
        if "Žąsys" in text:
            raise KeyError("genitive")
        return parse_source(text, *args, **kwargs)

    monkeypatch.setattr("ngoreport.parse.parse_source", broken)
    done = ngo("parse", "b.txt", "a.txt", "-f", "jsonl")
    assert done.code == 1
    assert done.err == "ngoreport: b.txt: a defect of ngoreport, please report it: KeyError: 'genitive'\n"
    assert json.loads(done.out)["source"]["name"] == "a.txt"


def test_quiet_says_nothing_of_failures(ngo, two):
    done = ngo("parse", "nera.txt", "a.txt", "--quiet")
    assert (done.code, done.err) == (1, "")
    assert "a.txt" in done.out


def test_a_single_input_that_fails_prints_nothing_on_standard_output(ngo):
    done = ngo("parse", "nera.txt", "-f", "json")
    assert (done.code, done.out) == (1, "")


def test_the_name_of_a_file_does_not_reach_the_terminal_raw(ngo):
    done = ngo("parse", "a\x1b[31m\nb\x9b.txt")
    assert done.err == "ngoreport: a[31m b.txt: no such file\n"


def test_standard_input(ngo):
    done = ngo("parse", "-", "-f", "json", stdin=REPORT.encode("utf-16"))
    assert json.loads(done.out)["source"]["encoding"] == "utf-16"
    assert ngo("parse", "-", stdin=b"").err == "ngoreport: -: is empty\n"


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        (["parse"], "Missing argument"),
        (["parse", "a.txt", "--format", "yaml"], "yaml"),
        (["parse", "a.txt", "--colour"], "No such option"),
        (["purse"], "No such command"),
        (["parse", "a.txt", "--explain", "--format", "json"], "--explain prints the text, not json"),
        (["parse", "a.txt", "-o", "a.xyz"], "say --format, or let the name end in .txt, .json, .jsonl, .csv, .md"),
        (["parse", "a.txt", "-o", "nera/a.csv"], "--output nera/a.csv: there is no folder nera"),
        (["parse", "a.txt", "-o", ".", "-f", "csv"], "--output .: is a directory"),
        (["parse", "a.txt", "b.txt", "-o", "b.txt"], "--output b.txt: is one of the inputs and would be lost"),
        (["parse", "-", "a.txt", "-"], "standard input (-) can be read only once"),
        (["parse", "a.txt", "--config", "nera.toml"], "nera.toml: no such file"),
    ],
)
def test_wrong_use(ngo, two, arguments, sentence):
    before = {path.name: path.read_bytes() for path in Path().iterdir()}
    done = ngo(*arguments)
    assert done.code == 2
    assert done.out == ""
    assert sentence in done.err
    assert {path.name: path.read_bytes() for path in Path().iterdir()} == before


def test_a_wrong_configuration_is_wrong_use(ngo, two, tmp_path):
    (tmp_path / "ngoreport.toml").write_text('[labels]\ntitel = ["x"]\n', "utf-8")
    done = ngo("parse", "a.txt")
    assert done.code == 2
    assert done.err == (
        f"ngoreport: {tmp_path / 'ngoreport.toml'}: labels of an unknown field `titel`; did you mean `title`?\n"
    )


def test_labels_of_the_users_own_are_read(ngo, tmp_path):
    (tmp_path / "a.txt").write_text("Metų ataskaita\n\nKelionės vardas: Upės balsai ir žiemos šviesa\n", "utf-8")
    without = json.loads(ngo("parse", "a.txt", "-f", "json").out)
    (tmp_path / "ngoreport.toml").write_text('[labels]\ntitle = ["Kelionės vardas"]\n', "utf-8")
    with_own = json.loads(ngo("parse", "a.txt", "-f", "json").out)
    assert without["title"] != "Upės balsai ir žiemos šviesa"
    assert with_own["title"] == "Upės balsai ir žiemos šviesa"


class TestOutput:
    @pytest.mark.parametrize("ending", ["json", "jsonl", "csv", "md", "txt"])
    def test_the_form_follows_the_ending(self, ngo, two, ending):
        form = {"md": "markdown", "txt": "table"}.get(ending, ending)
        printed = ngo("parse", *two, "--format", form).out
        done = ngo("parse", *two, "--output", f"out.{ending}")
        assert (done.code, done.out, done.err) == (0, "", "")
        assert Path(f"out.{ending}").read_bytes().decode("utf-8") == printed

    def test_the_form_may_be_named(self, ngo, two):
        ngo("parse", "a.txt", "-f", "json", "-o", "record.dat")
        assert json.loads(Path("record.dat").read_text("utf-8"))["source"]["name"] == "a.txt"

    def test_no_colours_in_a_file(self, ngo, two, monkeypatch):
        monkeypatch.setenv("FORCE_COLOR", "1")
        ngo("parse", "a.txt", "-o", "out.txt")
        assert "\x1b" not in Path("out.txt").read_text("utf-8")

    def test_when_nothing_can_be_read_the_file_stays_as_it_was(self, ngo):
        Path("out.json").write_text("old", "utf-8")
        done = ngo("parse", "nera.txt", "-o", "out.json")
        assert done.code == 1
        assert Path("out.json").read_text("utf-8") == "old"

    def test_what_can_be_read_is_written(self, ngo, two):
        done = ngo("parse", "nera.txt", "a.txt", "-o", "out.json")
        assert done.code == 1
        assert len(json.loads(Path("out.json").read_text("utf-8"))) == 1

    def test_an_end_half_way_leaves_the_file_as_it_was(self, ngo, two, monkeypatch):
        Path("out.jsonl").write_text("old", "utf-8")

        def interrupted(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        first_then_interrupted: Iterator[Callable[..., Any]] = iter([parse_source, interrupted])

        def parsing(*args: Any, **kwargs: Any) -> Any:
            return next(first_then_interrupted)(*args, **kwargs)

        monkeypatch.setattr("ngoreport.parse.parse_source", parsing)
        done = ngo("parse", *two, "-o", "out.jsonl")
        assert (done.code, done.err) == (130, "")
        assert Path("out.jsonl").read_text("utf-8") == "old"
        assert sorted(path.name for path in Path().iterdir()) == ["a.txt", "b.txt", "out.jsonl"]

    def test_a_full_disk_is_one_sentence(self, ngo, two, monkeypatch):
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        done = ngo("parse", "a.txt", "-o", "out.csv")
        assert (done.code, done.err) == (1, "ngoreport: out.csv: can't be written: No space left on device\n")
        assert not Path("out.csv").exists()

    @pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
    def test_a_link_is_followed_and_modes_are_kept(self, ngo, two):
        Path("real.csv").write_text("old", "utf-8")
        Path("real.csv").chmod(0o640)
        Path("link.csv").symlink_to("real.csv")
        ngo("parse", "a.txt", "-o", "link.csv")
        assert Path("link.csv").is_symlink()
        assert Path("real.csv").read_text("utf-8").startswith("file,")
        assert Path("real.csv").stat().st_mode & 0o777 == 0o640

    @pytest.mark.skipif(sys.platform == "win32", reason="devices of POSIX")
    def test_a_device_is_written_to_not_replaced(self, ngo, two):
        done = ngo("parse", "a.txt", "-f", "csv", "-o", "/dev/null")
        assert done.code == 0
        assert Path("/dev/null").is_char_device()


def test_help_shows_examples_and_exit_codes(ngo):
    for arguments in (["--help"], ["parse", "--help"], ["-h"]):
        done = ngo(*arguments)
        assert done.code == 0
        assert "ngoreport parse report.txt" in done.out
        assert "0 done" in done.out
        assert max(map(len, done.out.splitlines())) <= 80


def test_without_arguments_the_help_is_shown(ngo):
    done = ngo()
    assert done.code == 2
    assert "Usage: ngoreport" in done.out + done.err


def test_the_schema(ngo):
    done = ngo("schema")
    assert done.code == 0
    assert done.out == json_schema()


SPOILT = {
    "dos.txt": REPORT.replace("\n", "\r\n").encode(),
    "apple.txt": REPORT.replace("\n", "\r").encode(),
    "marks-apart.txt": unicodedata.normalize("NFD", REPORT).encode(),
    "bom.txt": REPORT.encode("utf-8-sig"),
    "utf16.txt": REPORT.encode("utf-16"),
    "baltic.txt": REPORT.encode("cp1257"),
    "twice.txt": ("\ufeff" + REPORT).encode().decode("cp1252", "replace").encode(),
    "soft.txt": REPORT.replace("vingis", "vin\u00adgis\u200b").encode(),
}


def test_evidence_cuts_the_right_words_from_the_saved_text(ngo, tmp_path):
    for name, data in SPOILT.items():
        (tmp_path / name).write_bytes(data)
    done = ngo("parse", *SPOILT, "--save-text", "texts", "--format", "jsonl")
    assert done.code == 0
    records = {record["source"]["name"]: record for record in map(json.loads, done.out.splitlines())}
    saved = {path.name: path.read_bytes().decode() for path in (tmp_path / "texts").iterdir()}
    assert len(saved) == len(SPOILT)
    for name, record in records.items():
        text = saved[f"{name}.{record['source']['sha256'][:8]}.txt"]
        assert len(text) == record["source"]["length"]
        place = record["evidence"]["/implementer"]
        words = text[place["start"] : place["end"]]
        bare = words.replace("\u00ad", "").replace("\u200b", "")
        assert unicodedata.normalize("NFC", bare) == "VšĮ „Upės vingis“", name


def test_a_text_that_can_not_be_saved_fails_its_input_alone(ngo, two, tmp_path, monkeypatch):
    def refuse(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    (tmp_path / "texts").write_text("", "utf-8")
    done = ngo("parse", *two, "--save-text", "texts")
    assert (done.code, done.out) == (2, "")
    assert done.err == "ngoreport: --save-text texts: is a file, not a folder\n"
    monkeypatch.setattr(Path, "write_bytes", refuse)
    done = ngo("parse", *two, "--save-text", "new")
    assert done.code == 1
    assert "a.txt: its text can't be saved in new: No space left on device" in done.err
    assert "Upės balsai" in done.out
