"""The engine of a cluster: its parts here, a scheduler and workers of its own as processes on this machine."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from ngoreport.batch.dask_engine import Receipt, make_part, take_in
from ngoreport.batch.journal import Entry, Journal
from ngoreport.batch.outcome import Input, Task
from ngoreport.batch.run import key_of
from ngoreport.batch.work import Work

TEXT = "Projekto pavadinimas: „Upės balsai {0}“\nSkirta {0} Eur.\n"
WORK = Work()
KEY = key_of(WORK)


def tasks(count: int, known: str | None = None) -> list[Task]:
    return [
        Task(number, Input(f"a{number}", f"a{number}", data=TEXT.format(number).encode()), known)
        for number in range(count)
    ]


def made(folder: Path, name: str = "1.jsonl", count: int = 3) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    assert make_part(str(path), WORK, KEY, 60, tasks(count)) == Receipt(str(path))
    return path


def test_a_part_is_written_whole_and_once(tmp_path):
    path = made(tmp_path / "parts")
    assert [json.loads(line)[0] for line in path.read_text("utf-8").splitlines()] == ["a0", "a1", "a2"]
    assert [other.name for other in path.parent.iterdir()] == ["1.jsonl"]
    path.write_text("as it was", "utf-8")
    assert made(tmp_path / "parts").read_text("utf-8") == "as it was"


def test_a_worker_of_another_version_refuses(tmp_path):
    path, failure = make_part(str(tmp_path / "1.jsonl"), WORK, "another", 60, tasks(1))
    assert path is None
    assert failure == "a worker of the cluster has another version of ngoreport than this one"
    assert list(tmp_path.iterdir()) == []


def test_a_worker_that_cannot_write_says_so(tmp_path):
    path, failure = make_part(str(tmp_path / "none" / "1.jsonl"), WORK, KEY, 60, tasks(1))
    assert path is None
    assert failure == f"{tmp_path / 'none'}: a worker of the cluster can't write there: No such file or directory"


@pytest.mark.parametrize("key, known", [(KEY, 3), ("another", 0)])
def test_what_a_killed_driver_left_is_taken_in_by_one_of_its_kind(tmp_path, key, known):
    parts = tmp_path / "parts"
    with Journal(tmp_path / "journal", "key") as journal:
        take_in(parts, KEY, journal)
        made(parts)
        take_in(parts, key, journal)
        entries = [journal.enter(f"a{at}", place="", link=None, position=at) for at in range(4)]
        assert sum(isinstance(entry, Entry) and entry.hash is not None for entry in entries) == known
        journal.finish()
        assert [row.part.id for row in journal.rows()] == [f"a{at}" for at in range(known)]
    assert [path.name for path in parts.iterdir()] == ["manifest.json"]


def test_local_runs_do_not_import_dask(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    code = (
        "import sys; sys.argv[1:] = ['batch', 'a.txt', '-q', '-o', 'o.jsonl']\n"
        "from ngoreport.__main__ import main\n"
        "if __name__ == '__main__':\n"
        "    try: main()\n"
        "    finally: print(*sorted({name.partition('.')[0] for name in sys.modules}))\n"
    )
    (tmp_path / "run.py").write_text(code, "utf-8")
    done = subprocess.run([sys.executable, "run.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert not {"dask", "distributed", "fsspec", "duckdb", "rich"} & set(done.stdout.split())


class Cluster:
    """A scheduler and workers as processes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self, workers: int) -> str:
        self._process("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        while not self._file.exists() or not self._file.read_text():
            time.sleep(0.05)
        for _ in range(workers):
            self._process("dask_worker", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1")
        return str(json.loads(self._file.read_text())["address"])

    def _process(self, module: str, *arguments: str) -> None:
        command = [sys.executable, "-m", f"distributed.cli.{module}", "--scheduler-file", str(self._file), *arguments]
        # In a folder of its own: what is sent to workers must not hang on where they stand.
        process = subprocess.Popen(command, cwd=self._folder, stderr=subprocess.DEVNULL, start_new_session=True)
        self.processes.append(process)

    def stop(self) -> None:
        for process in self.processes:
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path):
    (tmp_path / "cluster").mkdir()
    cluster = Cluster(tmp_path / "cluster")
    yield cluster
    cluster.stop()


@pytest.fixture(scope="module")
def corpus(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("corpus")
    (folder / "r").mkdir()
    texts = sorted((Path(__file__).parent.parent / "corpus").glob("*.txt"))
    for number in range(300):
        text = texts[number % len(texts)].read_text("utf-8")
        (folder / "r" / f"{number:04}.txt").write_text(f"{text}\nRegistracijos Nr. {number}\n", "utf-8")
    (folder / "r" / "0200.txt").write_bytes(b"")
    assert ended(batch("r", "-o", "whole.jsonl", cwd=folder)) == (1, "")
    return folder


def batch(*arguments: str, cwd: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "ngoreport", "batch", *arguments, "-q"]
    return subprocess.Popen(command, cwd=cwd, stderr=subprocess.PIPE)


def ended(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    _, error = process.communicate(timeout=180)
    return process.returncode, error.decode()


def wait_for_parts(out: Path, process: subprocess.Popen[bytes]) -> None:
    """Until work is being done and noted."""
    while not list(out.with_name(f"{out.name}.parts").glob("*.jsonl")):
        assert process.poll() is None, ended(process)
        time.sleep(0.01)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_worker_killed_in_the_middle_loses_and_doubles_nothing(cluster, corpus, tmp_path):
    address = cluster.start(workers=2)
    out = tmp_path / "o.jsonl"
    process = batch("r", "-o", str(out), "--engine", "dask", "--scheduler", address, cwd=corpus)
    wait_for_parts(out, process)
    time.sleep(random.uniform(0, 0.5))
    cluster.processes[-1].kill()
    assert ended(process) == (1, "")
    names = [json.loads(line)["source"]["name"] for line in out.read_text("utf-8").splitlines()]
    assert Counter(names) == Counter(f"r/{number:04}.txt" for number in range(300) if number != 200)
    assert out.read_bytes() == (corpus / "whole.jsonl").read_bytes()
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == ["cluster", "o.jsonl", "o.jsonl.errors.jsonl", "o.jsonl.journal"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_driver_killed_in_the_middle_is_followed_by_another(cluster, corpus, tmp_path):
    address = cluster.start(workers=2)
    out = tmp_path / "o.jsonl"
    arguments = ("r", "-o", str(out), "--engine", "dask", "--scheduler", address)
    process = batch(*arguments, cwd=corpus)
    wait_for_parts(out, process)
    process.kill()
    ended(process)
    assert not out.exists()
    assert ended(batch(*arguments, cwd=corpus)) == (1, "")
    assert out.read_bytes() == (corpus / "whole.jsonl").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_scheduler_that_goes_is_a_sentence_and_the_next_run_goes_on(cluster, corpus, tmp_path):
    address = cluster.start(workers=1)
    out = tmp_path / "o.jsonl"
    process = batch("r", "-o", str(out), "--engine", "dask", "--scheduler", address, cwd=corpus)
    wait_for_parts(out, process)
    os.kill(cluster.processes[0].pid, signal.SIGKILL)
    code, error = ended(process)
    assert code == 1
    assert error.startswith("ngoreport: the cluster gave the work up"), error
    assert error.count("\n") == 1
    assert ended(batch("r", "-o", str(out), cwd=corpus)) == (1, "")
    assert out.read_bytes() == (corpus / "whole.jsonl").read_bytes()


def test_an_address_where_nobody_is(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    process = batch("a.txt", "-o", "o", "--engine", "dask", "--scheduler", "none://x", cwd=tmp_path)
    code, error = ended(process)
    assert code == 1
    assert error.startswith("ngoreport: --scheduler none://x: can't be reached")
    assert error.count("\n") == 1
