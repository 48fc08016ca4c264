"""The records beside the samples are what the parser makes of them."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))


def test_there_are_samples_of_six_shapes():
    assert len(SAMPLES) >= 6


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_the_record_beside_the_sample_is_the_parsers(sample):
    record = runpy.run_path(str(ROOT / "tools" / "samples.py"))["record"]
    assert sample.with_suffix(".json").read_text("utf-8") == record(sample), "run tools/samples.py"
