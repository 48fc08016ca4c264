"""The command through its real entry point, as a shell starts it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import ngoreport

REPORT = "Projekto pavadinimas: „Upės balsai“\nVykdytojas: VšĮ „Upės vingis“\n"


def ngo(*arguments: str, **options) -> subprocess.CompletedProcess[bytes]:
    # The script beside the interpreter: what a user's shell finds.
    script = Path(sys.executable).with_name("ngoreport" + (".exe" if sys.platform == "win32" else ""))
    return subprocess.run([str(script), *arguments], capture_output=True, timeout=60, check=False, **options)


def test_the_version_needs_no_import_of_ours():
    code = "import sys; sys.argv[1:] = ['--version']; from ngoreport.__main__ import main; main(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    version, modules = done.stdout.splitlines()
    assert version == f"ngoreport {ngoreport.__version__}"
    assert not {"typer", "pydantic", "rich", "regex", "re", "typing"} & set(modules.split())


def test_version_and_module_entry_point():
    assert ngo("--version").stdout.decode().strip() == f"ngoreport {ngoreport.__version__}"
    done = subprocess.run([sys.executable, "-m", "ngoreport", "--version"], capture_output=True, check=True)
    assert done.stdout == ngo("--version").stdout


def test_a_report_on_standard_input_becomes_json():
    done = ngo("parse", "-", "--format", "json", input=REPORT.encode())
    assert done.returncode == 0
    assert done.stderr == b""
    record = json.loads(done.stdout)
    assert record["source"]["name"] == "-"
    assert record["source"]["length"] == len(REPORT)


@pytest.mark.parametrize("environment", [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "cp1257"}])
def test_output_is_utf8_whatever_the_locale(tmp_path, environment):
    (tmp_path / "ąžuolas.txt").write_text("Ąžuolas", "utf-8")
    done = ngo("parse", "ąžuolas.txt", "-f", "jsonl", cwd=tmp_path, env={**os.environ, **environment})
    assert json.loads(done.stdout.decode("utf-8"))["source"]["name"] == "ąžuolas.txt"


def test_colours_stay_out_of_a_pipe():
    done = ngo("parse", "-", input=REPORT.encode(), env={**os.environ, "TERM": "xterm-256color"})
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals of POSIX")
@pytest.mark.parametrize("no_colour", [False, True])
@pytest.mark.parametrize("command, colour, code", [("parse", b"\x1b[1;36m", 0), ("check", b"\x1b[1;31merror", 1)])
def test_colours_on_a_terminal_obey_no_color(tmp_path, command, colour, code, no_colour):
    import pty

    (tmp_path / "a.txt").write_text(f"{REPORT}Laikotarpis: 2020-05-01 – 2019-12-31\n", "utf-8")
    environment = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    environment |= {"TERM": "xterm-256color", "COLUMNS": "80"} | ({"NO_COLOR": "1"} if no_colour else {})
    ours, theirs = pty.openpty()
    arguments = [sys.executable, "-m", "ngoreport", command, "a.txt"]
    process = subprocess.Popen(arguments, stdout=theirs, stderr=theirs, cwd=tmp_path, env=environment)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:
        # Linux says so when the other end is closed.
        pass
    os.close(ours)
    assert process.wait(60) == code
    assert (colour in shown) is not no_colour


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
def test_a_reader_that_goes_away_is_no_error(tmp_path):
    (tmp_path / "a.txt").write_text(REPORT * 2_000, "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "ngoreport", "parse", "a.txt", "--explain"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        # An unbuffered stream of Python loses the rest of a write without a word.
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
    )
    assert process.stdout
    assert process.stderr
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 141


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_quietly():
    process = subprocess.Popen(
        [sys.executable, "-m", "ngoreport", "parse", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    # It waits for input; the signal may come before or after that, and either is quiet.
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stdout, stderr) == (130, b"", b"")


def test_completion_is_offered():
    environment = {
        **os.environ,
        "_NGOREPORT_COMPLETE": "complete_bash",
        "COMP_WORDS": "ngoreport pa",
        "COMP_CWORD": "1",
    }
    assert ngo(env=environment).stdout.decode().split() == ["parse"]
