"""Does the work grow with the text? Prints, for hostile texts, the time for n and for 2n and their ratio.

A ratio of about 2 is linear work, one of about 4 quadratic. For each text over the bound it also
prints the functions that took the time.

    python benchmarks/growth.py                 every text, half a megabyte against one
    python benchmarks/growth.py --size 250000   smaller, where the machine is slow
    python benchmarks/growth.py quotes commas   only the texts whose name holds one of these words
    python benchmarks/growth.py --doubled       time and memory from a kilobyte to 20 megabytes,
                                                each size in a process of its own, as a table
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import itertools
import json
import pstats
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from ngoreport.parse import parse_text

BOUND = 2.5
# Shorter times are noise.
SHORTEST_SECONDS = 0.05
NESTED_DEEP = 10_000
BULLETS = 100_000
MEGABYTE = 1_000_000
DOUBLED_SIZES = [1_000 * 2**power for power in range(15)] + [20_000_000]
CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"

SENTENCE = "Projekto metu 2020 m. surengtos dirbtuvės vaikams, jose dalyvavo 25 vaikai iš Utenos. "


def filled(unit: str) -> Callable[[int], str]:
    """A text of `size` characters made of `unit` over and over."""
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def nested_quotations(size: int) -> str:
    deep = NESTED_DEEP * size // MEGABYTE
    return "„Projektas " * deep + "pabaiga" + "“ " * deep


def reports(size: int) -> str:
    """Reports of the corpus, one behind the other, the figures changed each time around."""
    joined = "\n\n".join(path.read_text("utf-8") for path in sorted(CORPUS.glob("*.txt")))
    rounds = (
        joined.translate(str.maketrans("123456789", f"{at:09}")) for at in itertools.count(123_456_789, 7_654_321)
    )
    text = ""
    while len(text) < size:
        text += next(rounds)
    return text[:size]


TEXTS: dict[str, Callable[[int], str]] = {
    "reports": reports,
    "one line of sentences": filled(SENTENCE),
    "lines of sentences": filled(SENTENCE + "\n"),
    "paragraphs of sentences": filled(SENTENCE * 3 + "\n\n"),
    "bullets": lambda size: "- surengta mugė\n" * (BULLETS * size // MEGABYTE),
    "bullets under a label": lambda size: "Projekto veiklos:\n" + "- surengta mugė\n" * (BULLETS * size // MEGABYTE),
    "bullets on one line": filled("• surengta mugė "),
    "numbers on one line": lambda size: " ".join(f"{at}) darbas" for at in range(1, size // 12)),
    "one letter": filled("a"),
    "one capital": filled("P"),
    "one digit": filled("1"),
    "one digit behind tel": lambda size: "tel. " + "1" * size,
    "digits in runs behind tel": filled("tel. " + "1" * 70 + " "),
    "spaces": filled(" "),
    "spaces between letters": lambda size: "a" + " " * size + "a",
    "tabs": filled("a\t"),
    "pipes": filled("a | "),
    "empty lines": filled("\n"),
    "one full stop": filled("."),
    "full stops and spaces": filled(". "),
    "one dash": filled("-"),
    "commas": filled(","),
    "commas and spaces": filled(", "),
    "one quotation mark": filled('"'),
    "quotation marks and spaces": filled('" '),
    "quotations": filled("„Žalias kiemas“ "),
    "quotations of projects": filled("projektas „Žalias kiemas“, "),
    "quotations nested deep": nested_quotations,
    "quotations nested, one a project": filled("projektas „"),
    "brackets unclosed": filled("("),
    "brackets and words unclosed": filled("(dirbtuvės "),
    "brackets behind projects unclosed": filled("projektas ŽALIASKIEMAS ("),
    "digits and eur": filled("1 eur "),
    "long digits and eur": filled("123 456 789 "),
    "dates": filled("2020-01-02 "),
    "dates with words": filled("2020 m. sausio 5 d. "),
    "dates and quotations": filled("projektas „A B“ vyko 2020 m. sausio 5 d. "),
    "labels": filled("Projekto tikslas: "),
    "labels of lines": filled("Projekto trukmė: 2020 m.\n"),
    "labels of one line": filled("Projekto trukmė: 2020 m. "),
    "labels alone": filled("Projekto trukmė\n"),
    "labels that nothing parts": filled("Nr. 5 Projekto kodas "),
    "rows of labels": filled("Projekto vykdytojas\tŽalias kiemas\n"),
    "codes": filled("projekto Nr. A-1-B-2 "),
    "addresses": filled("https://www.example.lt/a "),
    "mail addresses": filled("a@example.lt "),
    "letters and full stops": filled("a."),
    "letters and hyphens": filled("a-"),
    "headings": filled("PROJEKTO VEIKLOS\n\n"),
    "names": filled("VšĮ „Žalias kiemas“, Utenos rajono savivaldybė ir Kultūros ministerija, "),
    "capitals": filled("Žalias Kiemas "),
    "initials": filled("A. B. "),
    "hyphens of columns": filled("pro- jektas "),
    "soft hyphens": filled("pro\u00adjektas "),
    "combining marks": filled("e\u0307\u0303"),
    "control characters": filled("\x00\x1f"),
    "people": filled("25 dalyviai, 30 vaikų ir "),
    "places": filled("Utenoje, Molėtų rajone ir "),
}


DOUBLED = ("reports", "one line of sentences", "bullets", "one letter", "quotations nested deep")
"""The texts that are read at every size up to 20 megabytes."""


def print_doubled(names: list[str]) -> None:
    """A row for each text and size, and the largest growth of a time that is no noise."""
    print("| text | characters | s | ms for 3,500 characters | memory, MB | time to that of half the size |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    ratios = {}
    for name in names:
        before = None
        for size in DOUBLED_SIZES:
            asked = [sys.executable, __file__, "--one", "--size", str(size), name]
            took, megabytes, length = json.loads(subprocess.run(asked, check=True, capture_output=True).stdout)
            growth = "–"
            if before is not None and took > SHORTEST_SECONDS:
                ratios[name, size] = took / before[0] * (2 * before[1] / length)
                growth = f"{ratios[name, size]:.2f}"
            print(
                f"| {name} | {length:,} | {took:.3f} | {took / length * 3_500_000:.2f} | {megabytes} | {growth} |",
                flush=True,
            )
            before = took, length
    (name, size), largest = max(ratios.items(), key=lambda item: item[1])
    print(f"\nThe largest is {largest:.2f}, of {name} with {size:,} characters.")


def print_one(name: str, size: int) -> None:
    """Seconds of processor time (the best of some rounds), the process's peak of memory, the length."""
    import resource  # not on Windows, where the rest runs

    text = TEXTS[name](size)
    seconds(SENTENCE)
    gc.collect()
    # The first time pays for patterns and tables, which a text of many megabytes does not notice.
    rounds = max(2 if size <= MEGABYTE else 1, min(20, 200_000 // size))
    best = min(processor_seconds(text) for _ in range(rounds))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps([best, peak, len(text)]))


def processor_seconds(text: str) -> float:
    started = time.process_time()
    parse_text(text)
    return time.process_time() - started


def seconds(text: str) -> float:
    started = time.perf_counter()
    parse_text(text)
    return time.perf_counter() - started


def slowest(text: str, most: int = 5) -> list[str]:
    """The functions of ours that took the most time of their own, with the built-ins they called."""
    profile = cProfile.Profile()
    profile.runcall(parse_text, text)
    stats = pstats.Stats(profile)
    rows = sorted(stats.stats.items(), key=lambda item: -item[1][2])[:most]  # type: ignore[attr-defined]
    named = []
    for (path, line, function), (_, calls, own, _, callers) in rows:
        place = path.rpartition("ngoreport/")[2]
        asked = max(callers, key=lambda caller: callers[caller][2], default=None)
        behind = f", called by {asked[0].rpartition('ngoreport/')[2]}:{asked[2]}" if asked else ""
        named.append(f"{own:7.2f} s  {calls:8} calls  {place}:{line} {function}{behind}")
    return named


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("words", nargs="*", help="only the texts whose name holds one of these")
    options.add_argument(
        "--size", type=int, default=MEGABYTE, help="characters of the larger text (default: a million)"
    )
    options.add_argument("--doubled", action="store_true", help="each size from a kilobyte to 20 megabytes")
    options.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.one:
        return print_one(chosen.words[0], chosen.size)
    if chosen.doubled:
        return print_doubled([name for name in DOUBLED if not chosen.words or any(w in name for w in chosen.words)])
    seconds(SENTENCE)  # what is loaded once is not growth
    over = 0
    for name, text in TEXTS.items():
        if chosen.words and not any(word in name for word in chosen.words):
            continue
        half, whole = seconds(text(chosen.size // 2)), seconds(text(chosen.size))
        if whole > BOUND * half:  # other work on the machine looks like growth; it seldom does twice
            half, whole = max(half, seconds(text(chosen.size // 2))), min(whole, seconds(text(chosen.size)))
        ratio = whole / half
        bad = ratio > BOUND and whole > SHORTEST_SECONDS
        over += bad
        print(f"{name:35} {half:8.2f} s {whole:8.2f} s  {ratio:5.2f}{'  OVER' if bad else ''}", flush=True)
        if bad:
            print("".join(f"      {row}\n" for row in slowest(text(chosen.size // 2))), end="", flush=True)
    sys.exit(1 if over else 0)


if __name__ == "__main__":
    main()
