#!/usr/bin/env python3
"""Score the parser on its corpora and hold it to the floor of `tests/floor.toml`.

    tools/accuracy.py [--misses]

Each section of the floor names a corpus: its folder, and the least F1 by field. A corpus that isn't
there is said to be absent and passed over, and so are all without the scorer, which stands beside
the shared ones.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from ngoreport import parse_file

ROOT = Path(__file__).resolve().parent.parent
FLOOR = ROOT / "tests" / "floor.toml"
SCORER = ROOT.parent / "shared" / "corpus" / "score.py"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--misses", action="store_true", help="print each wrong and each missed answer")
    options = arguments.parse_args()
    floors = tomllib.loads(FLOOR.read_text("utf-8"))
    under = []
    for name, floor in floors.items():
        corpus = ROOT / floor["folder"]
        if corpus.is_dir() and SCORER.is_file():
            under += check(name, corpus, floor["f1"], misses=options.misses)
        else:
            print(f"{name}: not here, passed over")
    if under:
        sys.exit("under the floor: " + "; ".join(under))


def check(name: str, corpus: Path, floor: dict[str, float], *, misses: bool) -> list[str]:
    """Print the scores of a corpus; the fields that are under their floor, as words."""
    with tempfile.TemporaryDirectory() as predicted:
        for text in sorted(corpus.glob("*.txt")):
            record = parse_file(text).model_dump_json()
            Path(predicted, f"{text.stem}.json").write_text(record, "utf-8")
        command = [sys.executable, str(SCORER), str(corpus), predicted]
        if misses:
            print(subprocess.run([*command, "--misses"], check=True, capture_output=True, encoding="utf-8").stdout)
        scored = subprocess.run([*command, "--json"], check=True, capture_output=True, encoding="utf-8").stdout
    figures = json.loads(scored)
    f1 = {field: figure["f1"] for field, figure in figures["fields"].items()}
    print(f"{name}: {figures['reports']} reports, CORE {f1['CORE']:.3f}, ALL {f1['ALL']:.3f}")
    return [f"{name} {field} {f1[field]:.3f} < {least:.3f}" for field, least in floor.items() if f1[field] < least]


if __name__ == "__main__":
    main()
