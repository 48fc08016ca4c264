"""Converters in a process of their own: what they may not do, and what becomes of the others when one breaks."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ngoreport.reading import apart, formats, reader
from ngoreport.reading.converted import Converted, Places, TableRow
from ngoreport.reading.error import UnreadableError

PAGE = "<html><p>Žąsys</p><table><tr><td>a<td>b</table>".encode()


def test_what_a_converter_makes_comes_back_whole():
    made = formats.converter("html")(PAGE)
    assert made == Converted("Žąsys\n\na\tb\n", "utf-8", places=Places(rows=(TableRow(7, 10, 1),)))
    assert apart.convert_apart("html", PAGE) == made


def test_one_process_reads_many():
    apart.convert_apart("html", PAGE)
    first = apart._reader
    apart.convert_apart("html", PAGE)
    assert first is not None
    assert apart._reader is first


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_broken_process_costs_one_document():
    apart.convert_apart("html", PAGE)
    assert apart._reader is not None
    os.kill(apart._reader._process.pid, signal.SIGKILL)
    apart._reader._process.wait()
    with pytest.raises(UnreadableError, match="its converter broke off"):
        apart.convert_apart("html", PAGE)
    assert apart.convert_apart("html", PAGE).text


def test_a_slow_converter_is_stopped(monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 0.3)
    deep = b"<html>" + b"".join(b"<x%d>" % at for at in range(300_000))
    with pytest.raises(UnreadableError, match=r"took more than 0\.3 seconds to read"):
        apart.convert_apart("html", deep)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_reads_with_a_process_of_its_own():
    apart.convert_apart("html", PAGE)
    with multiprocessing.get_context("fork").Pool(2) as pool:
        texts = pool.map(_text, [PAGE] * 8)
    assert texts == ["Žąsys\n\na\tb\n"] * 8
    assert apart.convert_apart("html", PAGE).text


def _text(page: bytes) -> str:
    return apart.convert_apart("html", page).text


HOSTILE = {
    "connects": "import socket; socket.create_connection(('127.0.0.1', 1))",
    "asks for a name": "import socket; socket.getaddrinfo('localhost', 80)",
    "fetches": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:1/')",
    "starts a program": "import subprocess; subprocess.run(['true'])",
    "asks the shell": "import os; os.system('true')",
    "writes": "open('written', 'w')",
    "appends": "import pathlib; pathlib.Path('written').open('ab')",
    "removes": "import os; os.remove('here')",
}


@pytest.mark.parametrize("code", HOSTILE.values(), ids=HOSTILE)
def test_what_a_converter_must_not_do(tmp_path, monkeypatch, code):
    """In a process like that of the converters, since its guard stays for good."""
    (tmp_path / "here").touch()
    guarded = f"import sys; from ngoreport.reading.reader import _forbid; sys.addaudithook(_forbid)\n{code}"
    done = subprocess.run([sys.executable, "-c", guarded], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "a converter must not" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["here"]


def test_the_process_is_guarded(monkeypatch):
    """The hook is in place before the first document is read."""
    source = Path(reader.__file__).read_text("utf-8")
    main = source[source.index("def main") : source.index("def _answer")]
    assert main.index("addaudithook(_forbid)") < main.index("readline")


def test_the_parent_opens_no_connection_either(monkeypatch, tmp_path):
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket, "socket", refuse)
    page = b"<html><img src='http://127.0.0.1:1/a.png'><link rel=stylesheet href='http://127.0.0.1:1/a.css'>" + PAGE
    assert apart.convert_apart("html", page).text


@pytest.mark.skipif(sys.platform != "linux", reason="memory is held to a limit on Linux alone")
def test_memory_is_limited(monkeypatch):
    monkeypatch.setattr(apart, "MEMORY", 1_500_000_000)
    process = apart._Reader()
    try:
        limits = Path(f"/proc/{process._process.pid}/limits")
        process.ask("html", PAGE)
        assert "1500000000" in next(line for line in limits.read_text().splitlines() if "address space" in line)
    finally:
        process.end()
