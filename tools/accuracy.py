#!/usr/bin/env python3
"""Score the parser on its corpora and hold it to the floor of `tests/floor.toml`.

    tools/accuracy.py [--misses]

Each section of the floor names a corpus: its folder, and the least F1 by field. With `marks = false` texts and gold
are taken without ą č ę ė į š ų ū ž. A corpus that isn't there is said to be absent and passed over.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
import unicodedata
from pathlib import Path

from ngoreport.document.normal import without_marks
from ngoreport.evaluation.evaluate import evaluate
from ngoreport.evaluation.gold import find_cases
from ngoreport.output import evaluation_forms

ROOT = Path(__file__).resolve().parent.parent
FLOOR = ROOT / "tests" / "floor.toml"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--misses", action="store_true", help="print each wrong and each missed answer")
    options = arguments.parse_args()
    floors = tomllib.loads(FLOOR.read_text("utf-8"))
    under = []
    for name, floor in floors.items():
        corpus = ROOT / floor["folder"]
        if not corpus.is_dir():
            print(f"{name}: not here, passed over")
            continue
        with tempfile.TemporaryDirectory() as folder:
            if not floor.get("marks", True):
                corpus = copy_without_marks(corpus, Path(folder))
            under += check(name, corpus, floor["f1"], misses=options.misses)
    if under:
        sys.exit("under the floor: " + "; ".join(under))


def copy_without_marks(corpus: Path, folder: Path) -> Path:
    """Write the texts and the gold of a corpus without ą č ę ė į š ų ū ž to a folder; gives the folder."""
    for case in find_cases(corpus):
        for path in (case.report_file, case.gold_file):
            assert path is not None
            written = unicodedata.normalize("NFC", path.read_bytes().decode())
            (folder / path.name).write_bytes(without_marks(written).encode())
    return folder


def check(name: str, corpus: Path, floor: dict[str, float], *, misses: bool) -> list[str]:
    """Print the scores of a corpus; what failed and the fields that are under their floor, as words."""
    failed: list[str] = []
    evaluation = evaluate(find_cases(corpus), fail=failed.append)
    if misses:
        sys.stdout.writelines(evaluation_forms.write_table(evaluation, misses=True, terminal=None))
    f1 = {field: round(figures.f1, 4) for field, figures in evaluation.rows().items()}
    print(f"{name}: {evaluation.reports} reports, CORE {f1['CORE']:.3f}, ALL {f1['ALL']:.3f}")
    return failed + [
        f"{name} {field} {f1[field]:.3f} < {least:.3f}" for field, least in floor.items() if f1[field] < least
    ]


if __name__ == "__main__":
    main()
