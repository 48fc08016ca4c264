"""How quick `ngoreport batch` is, how much of its time is not parsing, and whether its memory stays flat.

    python benchmarks/batch.py                          2,000 and 20,000 texts, 1 and 2 workers
    python benchmarks/batch.py --texts 2000 --workers 1 2 4
    python benchmarks/batch.py kills --texts 2000       20 kills at random moments: are the bytes the same?
    python benchmarks/batch.py dask --texts 20000       two Dask workers, one of them killed: is every id there once?

The texts are the corpus over and over, each with figures of its own. Beside the time by the clock stands the time of
processors, which other work on the machine disturbs less: `not parsing` is the share of it, of the parent and all
workers from their start on, that is not spent inside of the parser; `of the cores` is how much of cores × the rate
of `parse_text` on one was reached by the clock, `on idle cores` what the times of processors let expect where nothing
else runs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from ngoreport.batch.outcome import Outcome, Task
from ngoreport.batch.work import Work

CORPUS = (Path("tests/corpus"), Path("../shared/corpus/dev"))
_SAMPLE = 500
_NUMBER = re.compile(r"\d+")


def make_texts(folder: Path, count: int) -> None:
    """The corpus `count` times over: in each copy other last digits, and a line of its own."""
    texts = [path.read_text("utf-8") for place in CORPUS for path in sorted(place.glob("*.txt"))]
    for number, text in enumerate(islice(cycle(texts), count)):
        inside = folder / f"{number // 1000:03}"
        inside.mkdir(parents=True, exist_ok=True)
        changed = _changed(text, number // len(texts))
        (inside / f"{number:06}.txt").write_text(f"{changed}\nRegistracijos Nr. K-{number}\n", "utf-8")


def _changed(text: str, by: int) -> str:
    return _NUMBER.sub(lambda found: _other(found[0], by), text)


def _other(digits: str, by: int) -> str:
    """A number with another last digit; years and days stay plausible."""
    return digits if len(digits) < 3 or len(digits) == 4 else f"{digits[:-1]}{(int(digits[-1]) + by) % 10}"


def parse_seconds(folder: Path) -> float:
    """The time of a processor that `parse_text` takes for a text: the mean over a sample spread over all."""
    from ngoreport.parse import parse_text

    paths = sorted(folder.rglob("*.txt"))
    texts = [path.read_text("utf-8") for path in paths[:: max(1, len(paths) // _SAMPLE)]]
    for text in texts[:20]:
        parse_text(text)
    started = time.process_time()
    for text in texts:
        parse_text(text)
    return (time.process_time() - started) / len(texts)


_parsed = 0.0


class TimedWork(Work):
    """Says of each input what parsing took of a processor's time, in the place of all that it took by the clock."""

    def prepare(self) -> None:
        import ngoreport.parse

        parse = ngoreport.parse.parse_read

        def timed(*arguments: Any, **options: Any) -> Any:
            global _parsed  # noqa: PLW0603
            started = time.thread_time()
            try:
                return parse(*arguments, **options)
            finally:
                _parsed += time.thread_time() - started

        ngoreport.parse.parse_read = timed
        Work.prepare(self)

    def __call__(self, task: Task) -> Outcome:
        global _parsed  # noqa: PLW0603
        _parsed = 0.0
        return Work.__call__(self, task)._replace(seconds=_parsed)


def measure(folder: Path, out: Path, workers: int) -> dict[str, float]:
    """A batch in this process: times and memory of the parent and of its workers."""
    from ngoreport.batch.engines import LocalEngine
    from ngoreport.batch.inputs import Inputs, Selection
    from ngoreport.batch.journal import Journal
    from ngoreport.batch.output import Output
    from ngoreport.batch.run import Run, key_of

    work = TimedWork()
    output = Output(out, "jsonl", (str(folder),))
    started = time.perf_counter()
    with (
        Journal(output.journal, key_of(work)) as journal,
        Inputs([str(folder)], Selection(), largest=work.largest) as inputs,
        LocalEngine(work, workers=workers, timeout=300) as engine,
    ):
        run = Run(inputs, journal, engine)
        for _ in run.steps():
            pass
        worked = time.perf_counter()
        output.write(journal)
    ended = time.perf_counter()
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "texts": run.tally.done,
        "parsing": run.tally.seconds,
        "wall": ended - started,
        "rendering": ended - worked,
        "parent": own.ru_utime + own.ru_stime,
        "workers": children.ru_utime + children.ru_stime,
        "memory": own.ru_maxrss / 1024,
        "memory_of_a_worker": children.ru_maxrss / 1024,
    }


def in_a_process(*arguments: str) -> str:
    return subprocess.run(
        [sys.executable, __file__, *arguments], capture_output=True, text=True, check=True
    ).stdout.strip()


def rates(counts: list[int], workers: list[int]) -> None:
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for count in counts:
        with tempfile.TemporaryDirectory() as place:
            make_texts(Path(place) / "r", count)
            for many in workers:
                # Around each, since other work on the machine comes and goes.
                parses = [float(in_a_process("parse", "--place", f"{place}/r"))]
                found = json.loads(
                    in_a_process(
                        "one", "--place", f"{place}/r", "--out", f"{place}/{many}.jsonl", "--workers", str(many)
                    )
                )
                parses.append(float(in_a_process("parse", "--place", f"{place}/r")))
                tell(found, many, sum(parses) / len(parses))


def tell(found: dict[str, float], workers: int, parse: float) -> None:
    texts = found["texts"]
    total = found["parent"] + found["workers"]
    cores = min(workers, os.cpu_count() or 1)
    # On idle cores the workers share their time, and the parent's stands beside them on the same cores.
    idle = total / cores + found["rendering"] * (1 - 1 / cores)
    print(
        f"{texts:6.0f} texts, {workers} workers: {found['wall']:6.1f} s, {texts / found['wall']:5.0f} a second; "
        f"processors {total:6.1f} s (parent {found['parent']:.1f}, rendering {found['rendering']:.1f} by the clock); "
        f"parse_text {1000 * parse:.2f} ms; not parsing {1 - found['parsing'] / total:.1%}; "
        f"of the cores {texts * parse / cores / found['wall']:.0%}, on idle cores {texts * parse / cores / idle:.0%}; "
        f"memory of the parent {found['memory']:.0f} MB, of a worker {found['memory_of_a_worker']:.0f} MB",
        flush=True,
    )


def batch(folder: Path, out: Path, *options: str) -> subprocess.Popen[bytes]:
    # A group of its own, of which the parent alone is killed.
    arguments = ["-m", "ngoreport", "batch", str(folder), "--out", str(out), "--check", "-q", *options]
    return subprocess.Popen([sys.executable, *arguments], start_new_session=True)


def kills(count: int, times: int) -> None:
    """Kills at random moments of one batch; the output must be that of a run that nothing stopped."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        make_texts(place / "r", count)
        started = time.perf_counter()
        assert batch(place / "r", place / "whole.jsonl").wait() == 0
        whole = time.perf_counter() - started
        print(f"undisturbed: {whole:.1f} s")
        runs = 0
        for _ in range(times):
            process = batch(place / "r", place / "o.jsonl")
            time.sleep(random.uniform(0, whole / 2))
            process.kill()
            runs += process.wait() != 0
            if (place / "o.jsonl").exists():
                assert (place / "o.jsonl").read_bytes() == (place / "whole.jsonl").read_bytes()
        assert batch(place / "r", place / "o.jsonl").wait() == 0
        same = (place / "o.jsonl").read_bytes() == (place / "whole.jsonl").read_bytes()
        print(f"{times} kills, {runs} of them before the end: {'the same bytes' if same else 'OTHER BYTES'}")
        sys.exit(not same)


def dask(count: int) -> None:
    """A scheduler and two workers as processes; one is killed in the middle, and a third comes."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        make_texts(place / "r", count)
        file = place / "scheduler.json"
        processes = [_start("dask_scheduler", file, "--host", "127.0.0.1", "--port", "0", "--no-dashboard")]
        while not file.exists() or not file.read_text():
            time.sleep(0.1)
        worker = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1")
        processes += [_start("dask_worker", file, *worker) for _ in range(2)]
        started = time.perf_counter()
        address = json.loads(file.read_text())["address"]
        process = batch(place / "r", place / "o.jsonl", "--engine", "dask", "--scheduler", address)
        journal = place / "o.jsonl.journal"
        # About half of it: a record takes some two kilobytes there.
        while process.poll() is None and not (journal.exists() and journal.stat().st_size > count * 1_000):
            time.sleep(0.1)
        processes[-1].kill()
        print(f"killed a worker after {time.perf_counter() - started:.1f} s", flush=True)
        processes.append(_start("dask_worker", file, *worker))
        code = process.wait()
        print(f"ended with {code} after {time.perf_counter() - started:.1f} s")
        with (place / "o.jsonl").open(encoding="utf-8") as lines:
            ids = Counter(json.loads(line)["source"]["name"] for line in lines)
        once = len(ids) == count and set(ids.values()) == {1}
        print(f"{len(ids)} ids, each once: {once}")
        for other in processes:
            other.kill()
            other.wait()
        sys.exit(not once)


def _start(module: str, file: Path, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", f"distributed.cli.{module}", "--scheduler-file", str(file), *arguments]
    return subprocess.Popen(command, cwd=file.parent, stderr=subprocess.DEVNULL, start_new_session=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", nargs="?", default="rates", choices=("rates", "kills", "dask", "parse", "one"))
    options.add_argument("--texts", type=int, nargs="+", default=[2_000, 20_000])
    options.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    options.add_argument("--times", type=int, default=20, help="how many kills")
    options.add_argument("--place", type=Path, help="(parse, one) a folder of texts")
    options.add_argument("--out", type=Path, help="(one) where to write")
    chosen = options.parse_args()
    match chosen.what:
        case "rates":
            rates(chosen.texts, chosen.workers)
        case "kills":
            kills(chosen.texts[0], chosen.times)
        case "dask":
            dask(chosen.texts[-1])
        case "parse":
            print(parse_seconds(chosen.place))
        case "one":
            print(json.dumps(measure(chosen.place, chosen.out, chosen.workers[0])))


if __name__ == "__main__":
    main()
