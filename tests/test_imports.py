"""The table of rooms in CONTRIBUTING.md: an import against it fails here."""

from __future__ import annotations

from pathlib import Path

import grimp
import pytest

SAMPLE = str(Path(__file__).parent.parent / "samples" / "tinklalapis-atviros-dirbtuves.txt")

BELOW_PARSE = {"lexicon", "data", "reading", "document", "lithuanian", "parsers", "choose", "models"}
MAY_IMPORT: dict[str, set[str]] = {
    "data": set(),
    "lexicon": {"data"},
    "configuration": {"lexicon", "checks"},
    "reading": set(),
    "document": {"lexicon"},
    "lithuanian": {"document", "lexicon"},
    "parsers": {"lithuanian", "document", "lexicon"},
    "choose": {"parsers", "document", "lexicon"},
    "models": set(),
    "parse": BELOW_PARSE,
    "recognition": {"document", "lexicon"},
    "checks": {"models", "lithuanian"},
    "evaluation": {"models", "parse", "reading", "document", "lithuanian"},
    "output": {"models", "evaluation", "recognition"},
    "batch": {"parse", "recognition", "reading", "checks", "output", "models", "lithuanian"},
    "cli": {*BELOW_PARSE, "configuration", "parse", "recognition", "checks", "evaluation", "output", "batch"},
    "__main__": {"cli"},
}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("ngoreport", include_external_packages=True, cache_dir=None)


def room(module: str) -> str:
    return module.split(".")[1]


def test_every_module_has_a_room(graph):
    rooms = {room(module) for module in graph.modules if module.startswith("ngoreport.")}
    assert rooms <= MAY_IMPORT.keys()


def test_rooms_import_only_what_they_may(graph):
    against = [
        f"{importer} imports {imported}"
        for importer in graph.modules
        if importer.startswith("ngoreport.")
        for imported in graph.find_modules_directly_imported_by(importer)
        if imported.startswith("ngoreport.") and room(imported) not in {room(importer), *MAY_IMPORT[room(importer)]}
    ]
    assert against == []


def test_the_record_stands_on_pydantic_alone(graph):
    outside = {
        imported
        for imported in graph.find_modules_directly_imported_by("ngoreport.models")
        if graph.is_module_squashed(imported)
    }
    assert outside - STANDARD == {"pydantic"}


STANDARD = {"__future__", "calendar", "collections", "datetime", "decimal", "re", "typing"}


def test_importing_the_package_imports_nothing_at_run_time():
    import subprocess
    import sys

    # A bare interpreter's modules, our own package, and typing.
    code = "import sys; before = set(sys.modules); import ngoreport; print(*(set(sys.modules) - before))"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    heavy = {"pydantic", "typer", "rich", "regex", "dateparser", "hashlib", "tomli", "tomllib"}
    assert not heavy & set(printed.split())


# What a command may not import: each costs more than a report takes to read.
KEPT_OUT = {
    *("dateparser", "dask", "distributed", "pandas", "polars", "pyarrow", "openpyxl", "xlsxwriter", "duckdb", "fsspec"),
    *("selectolax", "striprtf", "pypdfium2", "phonenumbers", "multiprocessing", "sqlite3"),
}
# What other commands ask for, and inputs other than plain texts.
OF_OTHER_INPUTS = {
    *("ngoreport.cli.batch", "ngoreport.reading.docx", "ngoreport.reading.html", "ngoreport.reading.mail"),
    *("ngoreport.reading.apart", "ngoreport.reading.archive", "xml.etree.ElementTree"),
}


@pytest.mark.parametrize(
    "arguments, more",
    [
        (["--help"], {"pydantic", "rich", "ngoreport.parse", "tomli", "tomllib"}),
        (["parse", "--help"], {"rich", "ngoreport.parse"}),
        (["parse", "--format", "json", SAMPLE], {"rich", "ngoreport.checks", *OF_OTHER_INPUTS}),
        (["parse", SAMPLE], {"ngoreport.checks", *OF_OTHER_INPUTS}),
        (["check", SAMPLE], set()),
    ],
)
def test_commands_import_only_what_they_use(arguments, more):
    import subprocess
    import sys

    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ngoreport", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-500:]
    imported = {line.rpartition("|")[2].strip() for line in ran.stderr.splitlines() if line.startswith("import time:")}
    assert {"typer", "ngoreport.cli"} <= imported  # the report was read
    assert not (KEPT_OUT | more) & imported
