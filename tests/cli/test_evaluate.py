from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from ngoreport.__main__ import main
from ngoreport.cli.evaluate import Format

REPORT = "Projekto pavadinimas: „Upės balsai“\n\nPartneris: Utenos muziejus\n"
GOLD = {"title": "Upės balsai", "partners": ["Zarasų | muziejus"]}


@pytest.fixture
def ngo(monkeypatch, capsys, tmp_path):
    """The command in this process, beside a folder of gold; gives its exit code and what it printed."""
    monkeypatch.chdir(tmp_path)
    Path("gold").mkdir()
    Path("gold/a.txt").write_text(REPORT, "utf-8")
    Path("gold/a.gold.json").write_text(json.dumps({"gold": GOLD}), "utf-8")

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["ngoreport", "evaluate", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        return int(ended.value.code or 0), captured.out, captured.err

    return run


def test_misses_and_figures_as_a_table(ngo):
    code, out, err = ngo("gold")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[:3] == [
        "gold/a.txt:3: wrong partners: Utenos muziejus",
        "gold/a.txt: missed partners: Zarasų | muziejus",
        "",
    ]
    assert lines[3].split() == ["right", "wrong", "missed", "precision", "recall", "F1"]
    assert "partners 0 1 1 0.000 0.000 0.000" in " ".join(out.split())
    assert "CORE 1 1 1 0.500 0.500 0.500 ALL 1 1 1 0.500 0.500 0.500" in " ".join(out.split())
    assert lines[-1] == "0 of 1 reports have every core field right"
    assert max(map(len, lines)) <= 80


def test_figures_alone(ngo):
    _, whole, _ = ngo("gold")
    _, figures, _ = ngo("gold", "--no-misses")
    assert whole.endswith(f"\n\n{figures}")
    assert "Utenos" not in figures


def test_json(ngo):
    whole = json.loads(ngo("gold", "--format", "json")[1])
    assert whole["reports"] == 1
    assert whole["perfect_core"] == 0
    assert whole["fields"]["title"] == {"precision": 1, "recall": 1, "f1": 1, "hits": 1, "wrong": 0, "missed": 0}
    assert whole["misses"][0] == {
        "report": str(Path("gold/a.txt")),
        "line": 3,
        "field": "partners",
        "kind": "wrong",
        "value": "Utenos muziejus",
    }
    without = json.loads(ngo("gold", "--format", "json", "--no-misses")[1])
    assert without == {key: value for key, value in whole.items() if key != "misses"}


def test_markdown(ngo):
    out = ngo("gold", "--format", "markdown")[1]
    assert "| title | 1 | 0 | 0 | 1.000 | 1.000 | 1.000 |\n" in out
    assert "| **ALL** | **1** |" in out
    assert "- line 3, wrong `partners`: Utenos muziejus\n- missed `partners`: Zarasų \\| muziejus\n" in out


@pytest.mark.parametrize(
    "floors, code, sentences",
    [
        (["0.5"], 0, []),
        (["0.51"], 1, ["the F1 of ALL is 0.5, less than 0.51"]),
        (["title=1", "CORE=0.5", "acronym=1"], 0, []),
        (
            ["CORE=0.95", "partners=0.1"],
            1,
            ["the F1 of CORE is 0.5, less than 0.95", "the F1 of partners is 0, less than 0.1"],
        ),
    ],
)
def test_a_floor_decides_the_exit_code(ngo, floors, code, sentences):
    ended, out, err = ngo("gold", *(argument for floor in floors for argument in ("--fail-under", floor)))
    assert ended == code
    assert err.splitlines() == [f"ngoreport: {sentence}" for sentence in sentences]
    assert "reports have every core field right" in out


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        (["gold", "--fail-under", "titel=1"], "there is no field titel; known are CORE, ALL, title"),
        (["gold", "--fail-under", "1.1"], "1.1 is no number from 0 to 1"),
        (["gold", "--fail-under", "title="], "nothing is no number from 0 to 1"),
        (["gold", "--fail-under", "nan"], "nan is no number from 0 to 1"),
        (["gold", "--format", "csv"], "csv"),
        (["gold", "--config", "nera.toml"], "nera.toml: no such file"),
        ([], "Missing argument"),
    ],
)
def test_wrong_use(ngo, arguments, sentence):
    code, out, err = ngo(*arguments)
    assert (code, out) == (2, "")
    assert sentence in " ".join(err.split())


def test_an_input_that_fails_is_named_and_the_others_done(ngo):
    Path("gold/b.gold.json").write_text("{", "utf-8")
    code, out, err = ngo("gold")
    assert code == 1
    assert err.startswith(f"ngoreport: {Path('gold/b.gold.json')}: is not valid JSON: ")
    assert "0 of 1 reports" in out


def test_a_folder_without_gold_is_named(ngo):
    assert ngo("nera") == (1, "", "ngoreport: nera: no such folder\n")


def test_a_defect_in_one_text_does_not_cost_the_others(ngo, monkeypatch):
    def broken(*_: object, **__: object) -> None:
        raise KeyError("genitive")

    monkeypatch.setattr("ngoreport.evaluation.evaluate.parse_read", broken)
    code, out, err = ngo("gold")
    assert code == 1
    assert err == f"ngoreport: {Path('gold/a.txt')}: a defect of ngoreport, please report it: KeyError: 'genitive'\n"
    assert "ALL 0 0 2" in " ".join(out.split())


def test_labels_of_the_users_own_are_read(ngo):
    Path("gold/a.txt").write_text("Metų ataskaita\n\nKelionės vardas: Upės balsai\n", "utf-8")
    assert ngo("gold", "--fail-under", "title=1")[0] == 1
    Path("ngoreport.toml").write_text('[labels]\ntitle = ["Kelionės vardas"]\n', "utf-8")
    assert ngo("gold", "--fail-under", "title=1")[0] == 0


def test_words_of_reports_do_not_reach_the_terminal_raw(ngo):
    Path("gold/a.gold.json").write_text(json.dumps({"title": "\x1b[31mA\nB"}), "utf-8")
    for form in Format:
        out = ngo("gold", "--format", form)[1]
        assert "\x1b" not in out
        assert "A\nB" not in out


def test_help_shows_examples_and_exit_codes(ngo):
    code, out, _ = ngo("--help")
    assert code == 0
    assert "ngoreport evaluate gold/" in out
    assert "0 done" in out
    assert max(map(len, out.splitlines())) <= 80
