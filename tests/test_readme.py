"""What the README says is so."""

from __future__ import annotations

import re
import runpy
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import get_args

import duckdb
import pytest

import ngoreport.lithuanian as lithuanian
from ngoreport import parse_text
from ngoreport.__main__ import main
from ngoreport.checks.settings import Settings
from ngoreport.cli import batch, check
from ngoreport.cli.parse import Format
from ngoreport.configuration import load_configuration
from ngoreport.models import Report
from ngoreport.output.tables import Form
from ngoreport.output.tables.schema import TABLES
from ngoreport.recognition import DEFAULT_SCORE, recognise

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", README, re.DOTALL)
PYTHON = [code for language, code in BLOCKS if language == "python"]


def test_the_first_block_holds_the_two_commands_and_nothing_else():
    assert BLOCKS[0] == ("sh", "make demo\nmake test\n")


def test_the_screen_is_what_the_parser_prints():
    """When the parser reads more: `python tools/readme.py`."""
    assert runpy.run_path(str(ROOT / "tools" / "readme.py"))["renewed"](README) == README


def test_the_library_example():
    code = PYTHON[0]
    text = re.search(r'parse_text\("(.*?)"\)', code)
    assert text
    report = parse_text(text[1].replace("\\n", "\n"))
    assert report.title == "Upės balsai"
    assert report.funding[0].amount == Decimal(1200)
    place = report.evidence["/title"]
    assert f"# {place!r}" in code


def test_the_tables_of_the_example(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    exec(PYTHON[1], {"report": parse_text("Projekto pavadinimas: „Upės balsai“")})
    with closing(sqlite3.connect("reports.db")) as database:
        assert database.execute("SELECT report_id, title FROM reports").fetchall() == [("upes-balsai", "Upės balsai")]


def test_the_score_of_the_example():
    small, recipe = [line.split("  # ") for line in PYTHON[2].splitlines() if "  # " in line]
    names = {"recognise": recognise, "DEFAULT_SCORE": DEFAULT_SCORE}
    assert small[1].split(":")[0].strip() == repr(eval(small[0], names)) == "False"
    (strongest, *_) = eval(recipe[0], names)
    assert recipe[1].strip() == f"({strongest!r}, …)"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_and_column_is_told(table):
    section = README.split("\n## Tables\n")[1].split("\n## ")[0]
    (row,) = [row for row in section.splitlines() if row.startswith("|") and f"`{table.name}`" in row.split(" | ")[0]]
    told = set(re.findall(r"`(\w+)`", row)) | {"report_id", "position", "line"}
    assert {column.name for column in table.columns} <= told


@pytest.mark.parametrize("form", get_args(Form))
def test_every_form_of_tables_is_told(form):
    assert f"`{form}`" in README


@pytest.mark.parametrize("line", [line for line in PYTHON[3].splitlines() if "  # " in line])
def test_the_language_layer_gives_what_is_said(line):
    call, said = line.split("  # ")
    names = {name: getattr(lithuanian, name) for name in lithuanian.__all__}
    assert repr(eval(call, names)) == said.strip()


@pytest.mark.parametrize("field", [field for field in Report.model_fields if field != "schema_version"])
def test_every_field_is_told(field):
    assert f"`{field}`" in README


@pytest.mark.parametrize("form", [*Format, *check.Format, *batch.Format])
def test_every_form_is_told(form):
    assert f"`{form}`" in README


@pytest.mark.parametrize("path", re.findall(r"\]\((?!http)([^)]+)\)", README))
def test_links_lead_somewhere(path):
    assert (ROOT / path).exists()


CHECKS = sorted(
    set(re.findall(r"(?:^|[:-] |\$ )(ngoreport check .+)$", "".join(code for _, code in BLOCKS), re.MULTILINE))
)


@pytest.mark.parametrize("command", CHECKS)
def test_the_checks_of_ci_run(command, tmp_path, monkeypatch, capsys):
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text("Laikotarpis: 2020-05-01 – 2019-12-31\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", command.split("  #")[0].split())
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1, capsys.readouterr().err


BATCHES = re.findall(r"^(ngoreport batch (?:reports/|crawl).*?)(?: +#.*)?$", README, re.MULTILINE)


@pytest.mark.parametrize("command", BATCHES)
def test_the_batches_run(command, tmp_path, monkeypatch, capsys):
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text("Projekto pavadinimas: „Upės balsai“\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    duckdb.execute("COPY (SELECT 'Projektas' AS body, 'a' AS url) TO 'crawl.parquet' (FORMAT parquet)")
    monkeypatch.setattr("sys.argv", [*command.split(), "--quiet"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 0, capsys.readouterr().err
    assert (tmp_path / command.partition("--out ")[2].split()[0]).exists()


def test_the_screen_of_a_check(tmp_path, monkeypatch, capsys):
    """As the README has it, for a folder of twelve."""
    screen = next(code for _, code in BLOCKS if code.startswith("$ ngoreport check"))
    (tmp_path / "reports").mkdir()
    sound = "Projekto pavadinimas: „Upės balsai“\nVykdytojas: VšĮ „Upės vingis“\nLaikotarpis: 2019-05-01 – 2019-12-31\n"
    for number in range(11):
        (tmp_path / "reports" / f"{number}.txt").write_text(sound, "utf-8")
    (tmp_path / "reports" / "upes-balsai.txt").write_text(sound.replace("2019-05", "2020-05"), "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["ngoreport", "check", "reports/"])
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().out == screen.split("\n", 1)[1]


def test_the_configuration_of_checks_holds(tmp_path):
    (content,) = [code for language, code in BLOCKS if language == "toml" and "fail-on" in code]
    path = tmp_path / "ngoreport.toml"
    path.write_text(content, "utf-8")
    settings = load_configuration(path).settings
    assert settings != Settings()
    assert settings
    assert settings.fail_on == "warning"
