"""How quick is it, beside what else there is? Prints one table, in Markdown.

Texts are those of tests/corpus, with changed numbers: each as it is, its time scaled to a usual
length, and joined to texts of that length. The rounds of all contestants are interleaved in one
process; a figure is the median over the texts of each text's best round, in processor time, so that
other work on the machine disturbs it little. Commands are timed by hyperfine where it is installed,
and counted in instructions by valgrind where that is.

    python benchmarks/speed.py                 everything
    python benchmarks/speed.py --rounds 3      quicker and coarser
    python benchmarks/speed.py --no-commands   texts alone

The others are no dependencies of ours: pip install spacy price-parser (what is missing is left out).
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "samples" / "tinklalapis-atviros-dirbtuves.txt"
PAGE = 3_500
"""Characters that times are given for: a report's usual length."""

Contestant = Callable[[str], object]


def texts() -> list[str]:
    """The corpus, each text with changes of its own, so that nothing is read twice as it stands."""
    found = [path.read_text("utf-8") for path in sorted((ROOT / "tests" / "corpus").glob("*.txt"))]
    return [_changed(text, at) for at, text in enumerate(found)]


def pages(found: list[str]) -> list[str]:
    """The same, reports joined until each text has the length that times are given for."""
    joined, made = "", []
    for text in found:
        joined += text + "\n\n"
        if len(joined) >= PAGE:
            made.append(joined[:PAGE])
            joined = ""
    return made


def _changed(text: str, at: int) -> str:
    return text.translate(str.maketrans("3456", "4563" if at % 2 else "5634"))


def contestants() -> Iterator[tuple[str, Contestant]]:
    from ngoreport.document.normal import normalise
    from ngoreport.lithuanian.dates import find_dates
    from ngoreport.lithuanian.money import find_amounts
    from ngoreport.parse import parse_text

    yield "ngoreport: a whole record", parse_text
    yield "ngoreport: dates alone", lambda text: find_dates(normalise(text))
    yield "ngoreport: money alone", lambda text: find_amounts(normalise(text))
    yield "re.findall(r'\\w+')", re.compile(r"\w+").findall
    try:
        from dateparser.search import search_dates
    except ImportError:
        pass
    else:
        yield "dateparser.search_dates(languages=['lt'])", lambda text: search_dates(text, languages=["lt"])
    try:
        from price_parser import Price
    except ImportError:
        pass
    else:
        yield (
            "price-parser on the spans of our sums",
            lambda text: [
                Price.fromstring(text[mention.span.start : mention.span.end])
                for mention in find_amounts(normalise(text))
            ],
        )
    try:
        import spacy
    except ImportError:
        pass
    else:
        yield "spaCy: blank Lithuanian tokenizer", spacy.blank("lt")


def measure(found: list[str], rounds: int) -> list[tuple[str, float, float]]:
    """By contestant the median over the texts of milliseconds a page, and megabytes a second."""
    entrants = list(contestants())
    best = {name: [float("inf")] * len(found) for name, _ in entrants}
    for text in found:
        for name, run in entrants:
            if not name.startswith("dateparser"):
                run(text)
    gc.collect()
    gc.freeze()
    for at in range(rounds):
        for index, text in enumerate(found):
            for name, run in entrants:
                if name.startswith("dateparser") and (at or index % 10):
                    continue  # one round of every tenth text takes it as long as all others together
                start = time.process_time()
                run(text)
                best[name][index] = min(best[name][index], time.process_time() - start)
    rows = []
    for name, _ in entrants:
        timed = [(seconds, len(text)) for seconds, text in zip(best[name], found, strict=True) if seconds < 1e9]
        page = statistics.median(seconds / length * PAGE for seconds, length in timed) * 1000
        rows.append((name, page, PAGE / page / 1000))
    return rows


COMMANDS = (
    ("python -c pass", (sys.executable, "-c", "pass")),
    ("ngoreport --version", (sys.executable, "-m", "ngoreport", "--version")),
    ('python -c "import typer"', (sys.executable, "-c", "import typer")),
    ("ngoreport --help", (sys.executable, "-m", "ngoreport", "--help")),
    ('python -c "import typer, pydantic, regex"', (sys.executable, "-c", "import typer, pydantic, regex")),
    ("ngoreport parse FILE", (sys.executable, "-m", "ngoreport", "parse", str(SAMPLE))),
    (
        "ngoreport parse --format json FILE",
        (sys.executable, "-m", "ngoreport", "parse", "--format", "json", str(SAMPLE)),
    ),
)


def seconds_of(command: tuple[str, ...]) -> float | None:
    """The median of a command's processor time, by hyperfine."""
    if not shutil.which("hyperfine"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        export = Path(folder) / "times.json"
        written = subprocess.list2cmdline(command)
        subprocess.run(
            ["hyperfine", "-N", "--warmup", "2", "--runs", "15", "--export-json", str(export), written],
            check=True,
            capture_output=True,
        )
        result = json.loads(export.read_text("utf-8"))["results"][0]
    return float(result["user"] + result["system"])


def instructions_of(command: tuple[str, ...]) -> int | None:
    """The instructions of a command, by callgrind: the same whatever else the machine does."""
    if not shutil.which("valgrind"):
        return None
    counted = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}", *command],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )
    found = re.search(r"Collected : (\d+)", counted.stderr)
    return int(found[1]) if found else None


def machine() -> str:
    try:
        model = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text("utf-8"))
    except OSError:
        model = None
    return f"{model[1] if model else platform.processor()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--no-commands", action="store_true")
    chosen = options.parse_args()
    found = texts()
    print(f"{machine()}; {len(found)} texts, {sum(map(len, found))} characters\n")
    print(
        "| what | reports as they are: ms for 3,500 characters | joined to 3,500 characters: ms a text | MB a second |"
    )
    print("| --- | ---: | ---: | ---: |")
    joined = measure(pages(found), chosen.rounds)
    for (name, scaled, _), (_, page, speed) in zip(measure(found, chosen.rounds), joined, strict=True):
        print(f"| {name.replace('|', '')} | {scaled:.2f} | {page:.2f} | {speed:.2f} |")
    if chosen.no_commands:
        return
    print("\n| command | processor time, s | million instructions |\n| --- | ---: | ---: |")
    for name, command in COMMANDS:
        seconds, counted = seconds_of(command), instructions_of(command)
        print(
            f"| `{name}` | {'–' if seconds is None else f'{seconds:.3f}'} "
            f"| {'–' if counted is None else round(counted / 1e6)} |"
        )


if __name__ == "__main__":
    main()
