#!/usr/bin/env python3
"""Write the record of each sample beside it: `samples/NAME.json` from `samples/NAME.txt`.

    tools/samples.py

Run it when the parser reads more; `tests/test_samples.py` holds the records to the parser.
"""

from __future__ import annotations

from pathlib import Path

from ngoreport import parse_file

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


def record(sample: Path) -> str:
    """The sample's record as JSON, named without its folder, so that it is the same everywhere."""
    report = parse_file(sample)
    report.source.name = sample.name
    return report.model_dump_json(indent=2) + "\n"


def main() -> None:
    for sample in sorted(SAMPLES.glob("*.txt")):
        sample.with_suffix(".json").write_text(record(sample), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
