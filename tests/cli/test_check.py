from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from junitparser import JUnitXml

from ngoreport.checks.run import find
from ngoreport.models import Finding

SOUND = "Projekto pavadinimas: „Upės balsai“\nVykdytojas: VšĮ „Upės vingis“\nLaikotarpis: 2019-05-01 – 2019-12-31\n"
WRONG = SOUND.replace("2019-05-01", "2020-05-01")
# It has no period either: a warning.
BARE = "Projekto pavadinimas: „Upės balsai“\nVykdytojas: VšĮ „Upės vingis“\n"
FORMS = ("text", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown")


def personal_code() -> str:
    from stdnum.lt import asmens

    return next(f"3900101773{last}" for last in range(10) if asmens.is_valid(f"3900101773{last}"))


@pytest.fixture
def reports(tmp_path) -> None:
    """`reports/` with a sound report, one that is wrong, and one that lacks something; things to leave out."""
    folder = tmp_path / "reports"
    (folder / "2020" / ".git").mkdir(parents=True)
    (folder / "sound.txt").write_text(SOUND, "utf-8")
    (folder / "2020" / "wrong.txt").write_text(WRONG, "utf-8")
    (folder / "2020" / "bare.txt").write_text(BARE, "utf-8")
    (folder / "2020" / ".git" / "hidden.txt").write_text(WRONG, "utf-8")
    (folder / ".hidden.txt").write_text(WRONG, "utf-8")
    (folder / "package.json").write_text('{"name": "x"}', "utf-8")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")


def found(done: Any) -> list[tuple[str, str]]:
    return [(finding["file"], finding["rule"]) for finding in json.loads(done.out)]


def test_a_folder_is_read_to_its_depth_but_for_what_is_hidden_or_no_report(ngo, reports):
    done = ngo("check", "reports", "-f", "json")
    assert done.code == 1
    assert found(done) == [
        (str(Path("reports/2020/bare.txt")), "missing-field"),
        (str(Path("reports/2020/wrong.txt")), "period-end-before-start"),
    ]


def test_the_text_form_marks_the_words(ngo, reports):
    done = ngo("check", "reports/2020/wrong.txt")
    assert done.code == 1
    assert done.out.splitlines()[1:4] == [
        "  --> reports/2020/wrong.txt:3:14",
        "   3 │ Laikotarpis: 2020-05-01 – 2019-12-31",
        "     │              ^^^^^^^^^^^^^^^^^^^^^^^",
    ]
    assert done.err == ""


def test_json_has_each_key_of_a_finding_and_its_numbers(ngo, reports):
    (finding,) = json.loads(ngo("check", "reports/2020/wrong.txt", "-f", "json").out)
    assert set(finding) == set(Finding.model_fields)
    assert WRONG[finding["start"] : finding["end"]] == "2020-05-01 – 2019-12-31"
    assert (finding["line"], finding["column"]) == (3, 14)
    assert set(finding["pointers"]) == {"/period/start", "/period/end"}
    assert set(finding["values"].values()) >= {"2020-05-01", "2019-12-31"}


def test_a_sound_report_passes_in_every_form(ngo, reports):
    for form in FORMS:
        done = ngo("check", "reports/sound.txt", "-f", form)
        assert (done.code, done.err) == (0, "")
        assert "period" not in done.out or form == "sarif"


@pytest.mark.parametrize(
    "arguments, code",
    [
        ([], 0),
        (["--fail-on", "error"], 0),
        (["--fail-on", "warning"], 1),
        (["--fail-on", "info"], 1),
        (["--fail-on", "info", "--ignore", "missing-field"], 0),
        (["--fail-on", "info", "--ignore", "dates,completeness"], 0),
        (["--fail-on", "info", "--select", "sums"], 0),
        (["--fail-on", "info", "--select", "dates", "--select", "missing-field"], 1),
        (["--severity", "missing-field=error"], 1),
        (["--severity", "missing-field=info", "--fail-on", "warning"], 0),
        (["--fail-on", "info", "--per-file-ignores", "b*.txt:missing-field"], 0),
        (["--fail-on", "info", "--per-file-ignores", "a*.txt:missing-field"], 1),
        (["--fail-on", "info", "--per-file-ignores", "*.txt:dates,completeness"], 0),
    ],
)
def test_what_is_checked_and_what_fails(ngo, reports, arguments, code):
    assert ngo("check", "reports/2020/bare.txt", *arguments).code == code


class TestWhatCannotBeRead:
    @pytest.fixture(autouse=True)
    def _inputs(self, ngo, reports):
        Path("empty.txt").write_bytes(b"")
        Path("picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
        Path("none").mkdir()

    @pytest.mark.parametrize(
        "name, sentence",
        [
            ("nera.txt", "nera.txt: no such file"),
            ("empty.txt", "empty.txt: is empty"),
            ("picture.txt", "picture.txt: is a PNG picture, not a text"),
            ("none", "none: holds no reports (.txt, .md, .html, .htm, .docx, .odt, .rtf, .pdf, .eml, .json, .jsonl)"),
        ],
    )
    @pytest.mark.parametrize("form", FORMS)
    def test_it_is_said_and_ends_with_2_in_every_form(self, ngo, name, sentence, form):
        done = ngo("check", name, "reports/sound.txt", "-f", form)
        assert done.code == 2
        assert done.err == f"ngoreport: {sentence}\n"
        if form == "text":
            assert done.out == "inputs: 2, could not be read: 1\n"
        else:
            assert sentence.split(": ")[1].split(" (")[0] in done.out, "whoever reads the output alone sees it"

    def test_it_weighs_more_than_what_was_found(self, ngo):
        done = ngo("check", "nera.txt", "reports/2020/wrong.txt", "-f", "json")
        assert done.code == 2
        assert [rule for _, rule in found(done)] == ["unreadable", "period-end-before-start"]

    def test_it_can_be_neither_ignored_nor_known(self, ngo):
        Path("known.json").write_text('{"version": 1, "findings": []}', "utf-8")
        assert ngo("check", "nera.txt", "--baseline", "known.json", "--fail-on", "error").code == 2
        assert ngo("check", "nera.txt", "--ignore", "all").code == 2

    def test_no_baseline_is_written_over_it(self, ngo):
        done = ngo("check", "nera.txt", "reports", "--baseline", "known.json", "--write-baseline")
        assert done.code == 2
        assert done.err.splitlines()[-1] == "ngoreport: known.json: not written, since an input couldn't be read"
        assert not Path("known.json").exists()

    def test_a_defect_of_a_rule_is_a_failure(self, ngo, monkeypatch):
        def broken(report: Any, **options: Any) -> Any:
            if report.period.start == "2020-05-01":
                raise ZeroDivisionError("rate")
            return find(report, **options)

        monkeypatch.setattr("ngoreport.batch.check.find", broken)
        done = ngo("check", "reports", "-f", "json")
        assert done.code == 2
        assert done.err == (
            "ngoreport: reports/2020/wrong.txt: a defect of ngoreport, please report it: ZeroDivisionError: rate\n"
        )
        assert [rule for _, rule in found(done)] == ["missing-field", "unreadable"]


class TestRecords:
    @pytest.fixture
    def record(self, ngo, reports) -> dict[str, Any]:
        record: dict[str, Any] = json.loads(ngo("parse", "reports/sound.txt", "-f", "json").out)
        return record

    def test_an_edited_record_is_objected_to_where_it_was_edited(self, ngo, record):
        record["period"]["start"] = "2021-05-01"
        written = json.dumps(record, indent=2, ensure_ascii=False)
        Path("record.json").write_text(written, "utf-8")
        (finding,) = json.loads(ngo("check", "record.json", "-f", "json").out)
        assert finding["file"] == "record.json"
        assert written[finding["start"] : finding["end"]] == '"2021-05-01"'
        assert written.splitlines()[finding["line"] - 1][finding["column"] - 1 :] == '"2021-05-01",'
        shown = ngo("check", "record.json").out
        assert '"start": "2021-05-01",' in shown

    def test_evidence_and_statements_may_be_absent(self, ngo, record):
        del record["evidence"], record["statements"]
        Path("record.json").write_text(json.dumps(record), "utf-8")
        assert ngo("check", "record.json").code == 0

    def test_records_of_lines_and_lists(self, ngo, record):
        wrong = {**record, "period": {"start": "2021", "end": "2020"}}
        Path("lines.jsonl").write_text(f"{json.dumps(record)}\n{json.dumps(wrong)}\n\n", "utf-8")
        Path("list.json").write_text(json.dumps([record, wrong]), "utf-8")
        done = ngo("check", "lines.jsonl", "list.json", "-f", "json")
        assert [(finding["file"], finding["line"]) for finding in json.loads(done.out)] == [
            ("lines.jsonl", 2),
            ("list.json", 1),
        ]

    def test_a_record_on_standard_input(self, ngo, record):
        record["period"]["start"] = "2021"
        done = ngo("check", "-", "-f", "concise", stdin=json.dumps(record).encode())
        assert done.code == 1
        assert done.out.startswith("-:1:")
        assert ngo("check", "-", stdin=b'{"title": 1').err.startswith("ngoreport: -: is not valid JSON: line 1")

    def test_records_of_a_folder_are_checked(self, ngo, record):
        Path("reports/2020/wrong.txt").unlink()
        record["period"]["start"] = "2021"
        Path("reports/edited.json").write_text(json.dumps(record), "utf-8")
        assert ("reports/edited.json", "period-end-before-start") in found(ngo("check", "reports", "-f", "json"))

    @pytest.mark.parametrize(
        "content, sentence",
        [
            ('{"schema_version": "1.1", "title"', "is not valid JSON: line 1, column 34: Expecting ':' delimiter"),
            (
                '{"schema_version": "9"}',
                "is no record: schema_version: Input should be '1.0', '1.1' or '1.2' (and 1 more)",
            ),
            ("[]", "holds no record"),
            ('"title"', "is no record: Input should be an object"),
            ("[" * 100_000, "is not valid JSON: "),
            ('{"schema_version": "1.1", "source": {"sha256": "", "length": 1}, "titel": "x"}', "is no record: titel: "),
        ],
    )
    def test_an_invalid_record_is_one_sentence(self, ngo, content, sentence):
        Path("record.json").write_text(content, "utf-8")
        done = ngo("check", "record.json", "-f", "json")
        assert done.code == 2
        assert done.err.startswith(f"ngoreport: record.json: {sentence}")
        assert done.err.count("\n") == 1
        assert [finding["rule"] for finding in json.loads(done.out)] == ["unreadable"]

    def test_an_invalid_value_says_its_place(self, ngo, record):
        record["funding"] = [{"amount": "-5", "currency": "EUR", "kind": "total"}]
        Path("record.jsonl").write_text(f"\n{json.dumps(record)}\n", "utf-8")
        assert "record.jsonl: is no record on line 2: funding/0/amount: " in ngo("check", "record.jsonl").err


class TestBaseline:
    @pytest.fixture(autouse=True)
    def _known(self, ngo, reports):
        done = ngo("check", "reports", "--baseline", "known.json", "--write-baseline", "--fail-on", "info")
        assert done.code == 0
        assert done.out == ""
        assert done.err == "ngoreport: known.json: 2 findings are known from now on\n"

    def test_what_is_known_passes(self, ngo):
        done = ngo("check", "reports", "--baseline", "known.json", "--fail-on", "info")
        assert done.code == 0
        assert done.out == "Nothing to object to (inputs: 3, known, left out: 2)\n"

    def test_it_is_kept_in_order_and_says_what_it_accepts(self):
        kept = json.loads(Path("known.json").read_text("utf-8"))
        assert [(entry["file"], entry["rule"]) for entry in kept["findings"]] == [
            ("reports/2020/bare.txt", "missing-field"),
            ("reports/2020/wrong.txt", "period-end-before-start"),
        ]
        assert "2019-12-31" in kept["findings"][1]["message"]

    def test_lines_that_move_are_still_known(self, ngo):
        Path("reports/2020/wrong.txt").write_text(f"Metinė ataskaita\n\n{WRONG}", "utf-8")
        assert ngo("check", "reports", "--baseline", "known.json").code == 0

    def test_another_mistake_in_the_line_is_new(self, ngo):
        Path("reports/2020/wrong.txt").write_text(WRONG.replace("2020-05-01", "2021-05-01"), "utf-8")
        done = ngo("check", "reports", "--baseline", "known.json", "-f", "json")
        assert done.code == 1
        assert found(done) == [("reports/2020/wrong.txt", "period-end-before-start")]

    def test_the_same_mistake_in_another_file_is_new(self, ngo):
        Path("reports/new.txt").write_text(WRONG, "utf-8")
        assert found(ngo("check", "reports", "--baseline", "known.json", "-f", "json")) == [
            ("reports/new.txt", "period-end-before-start")
        ]

    def test_names_count_from_the_folder_of_the_baseline(self, ngo, monkeypatch):
        monkeypatch.chdir("reports")
        assert ngo("check", ".", "--baseline", "../known.json", "--fail-on", "info").code == 0

    @pytest.mark.parametrize(
        "content, sentence",
        [
            (None, "no such file; --write-baseline makes it"),
            ("{}", "is no baseline; --write-baseline makes one"),
            ("[", "is no baseline; --write-baseline makes one"),
            ('{"version": 2, "findings": []}', "is a baseline of version 2; known is 1"),
            ('{"version": 1, "findings": [{"file": 1}]}', "is no baseline; --write-baseline makes one"),
        ],
    )
    def test_what_is_no_baseline_is_wrong_use(self, ngo, content, sentence):
        if content is not None:
            Path("other.json").write_text(content, "utf-8")
        done = ngo("check", "reports", "--baseline", "other.json")
        assert (done.code, done.out, done.err) == (2, "", f"ngoreport: other.json: {sentence}\n")


class TestOutputFile:
    @pytest.mark.parametrize("form", FORMS)
    def test_it_holds_what_would_be_printed(self, ngo, reports, form):
        printed = ngo("check", "reports", "-f", form).out
        done = ngo("check", "reports", "-f", form, "--output-file", "out")
        assert (done.code, done.out) == (1, "")
        assert done.err == "ngoreport: errors: 1, warnings: 1 (inputs: 3): out\n"
        assert Path("out").read_text("utf-8") == printed

    def test_a_sound_run_takes_the_place_of_the_findings_of_yesterday(self, ngo, reports):
        Path("out").write_text("old", "utf-8")
        done = ngo("check", "reports/sound.txt", "-f", "github", "-o", "out")
        assert (done.code, done.err) == (0, "")
        assert Path("out").read_text("utf-8") == ""

    def test_no_colours_in_a_file(self, ngo, reports, monkeypatch):
        monkeypatch.setenv("FORCE_COLOR", "1")
        ngo("check", "reports", "-o", "out")
        assert "\x1b" not in Path("out").read_text("utf-8")

    def test_one_that_cannot_be_written_does_not_pass(self, ngo, reports, monkeypatch):
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        done = ngo("check", "reports/sound.txt", "-o", "out")
        assert (done.code, done.err) == (2, "ngoreport: out: can't be written: No space left on device\n")


def test_the_files_for_ci_are_valid(ngo, reports):
    schema = json.loads((Path(__file__).parents[1] / "output/findings/sarif-2.1.0.json").read_text("utf-8-sig"))
    sarif = json.loads(ngo("check", "reports", "-f", "sarif").out)
    jsonschema.Draft202012Validator(schema).validate(sarif)
    assert len(sarif["runs"][0]["results"]) == 2
    rules = sarif["runs"][0]["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in sarif["runs"][0]["results"]] == [
        "missing-field",
        "period-end-before-start",
    ]
    xml = JUnitXml.fromstring(ngo("check", "reports", "-f", "junit").out.encode())
    assert (xml.tests, xml.failures, xml.skipped) == (3, 1, 1)


def test_statistics(ngo, reports):
    done = ngo("check", "reports", "--statistics")
    assert done.code == 1
    assert done.out.splitlines() == [
        "      1  error    period-end-before-start",
        "      1  warning  missing-field",
        "errors: 1, warnings: 1 (inputs: 3)",
    ]
    counts = json.loads(ngo("check", "reports", "--statistics", "-f", "json").out)
    assert {count["rule"]: count["count"] for count in counts} == {"period-end-before-start": 1, "missing-field": 1}


def test_messages_in_lithuanian(ngo, reports):
    done = ngo("check", "reports/2020/wrong.txt", "--lang", "lt")
    assert "laikotarpis" in done.out
    assert "klaidų: 1 (patikrinta: 1)" in done.out


class TestConfiguration:
    def configure(self, content: str, name: str = "ngoreport.toml") -> None:
        Path(name).write_text(content, "utf-8")

    def test_it_is_found_and_holds(self, ngo, reports):
        self.configure(
            '[tool.ngoreport]\nlang = "lt"\nfail-on = "warning"\nselect = ["completeness"]\n', "pyproject.toml"
        )
        done = ngo("check", "reports", "-f", "json")
        assert done.code == 1
        assert [rule for _, rule in found(done)] == ["missing-field"]

    def test_the_command_line_comes_first(self, ngo, reports):
        self.configure('ignore = ["all"]\nfail-on = "info"\n[severity]\nmissing-field = "error"\n')
        assert ngo("check", "reports").code == 0
        done = ngo("check", "reports", "--ignore", "dates", "--severity", "missing-field=info", "--fail-on", "warning")
        assert done.code == 0
        assert "remarks: 1" in done.out

    def test_files_may_have_their_own_ignores(self, ngo, reports):
        self.configure('[per-file-ignores]\n"2020/*" = ["dates", "missing-field"]\n')
        assert ngo("check", "reports", "--fail-on", "info").code == 0

    def test_required_fields(self, ngo, reports):
        self.configure('required = ["goal"]\n')
        assert [rule for _, rule in found(ngo("check", "reports/sound.txt", "-f", "json"))] == ["missing-field"]

    def test_labels_are_read_for_checks_too(self, ngo):
        Path("a.txt").write_text(f"{BARE}\nKelionės metas: 2020-05-01 – 2019-12-31\n", "utf-8")
        self.configure('[labels]\nperiod = ["Kelionės metas"]\n')
        assert ngo("check", "a.txt").code == 1

    @pytest.mark.parametrize(
        "content, sentence",
        [
            ('selekt = ["dates"]', "unknown key `selekt`; did you mean `select`?"),
            ('ignore = ["mising-field"]', "ignore names an unknown rule `mising-field`; did you mean `missing-field`?"),
            ('fail-on = "warn"', "fail-on must be one of error, warning, info"),
        ],
    )
    def test_a_wrong_one_is_wrong_use_of_every_command(self, ngo, reports, tmp_path, content, sentence):
        self.configure(content)
        for command in ("check", "parse"):
            done = ngo(command, "reports/sound.txt")
            assert (done.code, done.out) == (2, "")
            assert done.err == f"ngoreport: {tmp_path / 'ngoreport.toml'}: {sentence}\n"


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        ([], "Missing argument"),
        (["reports", "-f", "xml"], "xml"),
        (["reports", "--colour"], "No such option"),
        (["-", "reports", "-"], "standard input (-) can be read only once"),
        (["reports", "--select", "dats"], "--select names an unknown rule `dats`; did you mean `dates`?"),
        (["reports", "--severity", "missing-field"], "--severity missing-field: has the form RULE=LEVEL"),
        (
            ["reports", "--severity", "missing-field=fatal"],
            "--severity.missing-field must be one of error, warning, info",
        ),
        (["reports", "--severity", "dates=info"], "--severity of an unknown rule `dates`"),
        (["reports", "--per-file-ignores", "*.txt"], "--per-file-ignores *.txt: has the form PATTERN:RULE,..."),
        (["reports", "--statistics", "-f", "sarif"], "--statistics prints text or json, not sarif"),
        (["reports", "--write-baseline"], "--write-baseline: say which file by --baseline FILE"),
        (["reports", "-o", "nera/x"], "--output-file nera/x: there is no folder nera"),
        (["reports/sound.txt", "-o", "reports/sound.txt"], "is one of the inputs and would be lost"),
        (["reports/sound.txt", "--baseline", "reports/sound.txt", "--write-baseline"], "is one of the inputs"),
        (["reports", "--config", "nera.toml"], "nera.toml: no such file"),
    ],
)
def test_wrong_use(ngo, reports, arguments, sentence):
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    done = ngo("check", *arguments)
    assert done.code == 2
    assert done.out == ""
    assert sentence in done.err
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_an_input_given_twice_is_checked_once(ngo, reports):
    done = ngo("check", "reports/sound.txt", "reports", "./reports/sound.txt", "-f", "junit")
    assert JUnitXml.fromstring(done.out.encode()).tests == 3


class TestPersonalCodes:
    """No output holds the digits of a personal code that stands in a report."""

    @pytest.fixture(autouse=True)
    def _report(self, ngo):
        code = personal_code()
        # The last line is to blame for another thing as well, so that it is shown for both.
        text = f"{SOUND}Vadovas Jonas Pavyzdys, a. k. {code}\nLaikotarpis: 2020-05-01 – 2019-12-31, a. k. {code}\n"
        Path("a.txt").write_text(text.replace("Laikotarpis: 2019-05-01 – 2019-12-31\n", ""), "utf-8")

    @pytest.mark.parametrize("form", FORMS)
    def test_in_every_form(self, ngo, form):
        done = ngo("check", "a.txt", "-f", form)
        assert done.code == 1
        assert "personal-code" in done.out
        assert personal_code()[3:] not in done.out
        assert personal_code()[-4:] not in done.out

    def test_the_shown_line_keeps_its_places(self, ngo):
        rows = ngo("check", "a.txt", "--select", "personal-code").out.splitlines()
        shown, marks = rows[2:4]
        assert shown[marks.index("^") :].startswith("3**********")

    def test_in_a_baseline(self, ngo):
        ngo("check", "a.txt", "--baseline", "known.json", "--write-baseline")
        assert "personal-code" in Path("known.json").read_text("utf-8")
        assert personal_code()[3:] not in Path("known.json").read_text("utf-8")

    def test_in_a_record(self, ngo):
        record = json.loads(ngo("parse", "a.txt", "-f", "json").out)
        record["goal"] = f"Padėti žmogui, kurio a. k. {personal_code()}"
        record["period"] = {"start": "2021", "end": "2020"}
        Path("r.jsonl").write_text(json.dumps(record), "utf-8")
        for form in FORMS:
            assert personal_code()[3:] not in ngo("check", "r.jsonl", "-f", form).out

    @pytest.mark.parametrize("arguments", [["-f", "json"], ["-f", "csv"], ["--explain"]])
    def test_in_what_parse_prints(self, ngo, arguments):
        Path("a.txt").write_text(f"Projekto tikslas: padėti žmogui, kurio a. k. {personal_code()}\n", "utf-8")
        done = ngo("parse", "a.txt", *arguments)
        assert "3**********" in done.out
        assert personal_code()[3:] not in done.out


class TestParseCheck:
    @pytest.mark.parametrize("form", ["json", "jsonl"])
    def test_findings_are_in_the_record(self, ngo, reports, form):
        (finding,) = json.loads(ngo("parse", "reports/2020/wrong.txt", "--check", "-f", form).out)["findings"]
        assert finding["rule"] == "period-end-before-start"
        assert json.loads(ngo("parse", "reports/sound.txt", "--check", "-f", form).out)["findings"] == []
        assert "findings" not in json.loads(ngo("parse", "reports/2020/wrong.txt", "-f", form).out)

    def test_the_exit_code_is_that_of_parsing(self, ngo, reports):
        assert ngo("parse", "reports/2020/wrong.txt", "--check", "-f", "json").code == 0

    def test_the_configuration_holds(self, ngo, reports):
        Path("ngoreport.toml").write_text('ignore = ["dates"]\n', "utf-8")
        assert json.loads(ngo("parse", "reports/2020/wrong.txt", "--check", "-f", "json").out)["findings"] == []

    def test_such_a_record_can_be_checked_again(self, ngo, reports):
        ngo("parse", "reports/2020/wrong.txt", "--check", "-o", "r.json")
        assert len(json.loads(ngo("check", "r.json", "-f", "json").out)) == 1

    def test_other_forms_have_no_room_for_them(self, ngo, reports):
        done = ngo("parse", "reports/sound.txt", "--check")
        assert done.code == 2
        assert "--check adds findings to json and jsonl, not to table" in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_read(ngo, reports):
    Path("reports/2020").chmod(0)
    done = ngo("check", "reports")
    Path("reports/2020").chmod(0o755)
    assert done.code == 2
    assert "reports/2020: can't be read" in done.err
