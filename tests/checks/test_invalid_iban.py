from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    ("Sąskaita LT12 1000 0111 0100 1001", "error", "LT12 1000 0111 0100 1001", {"code": "LT121000011101001001"}),
    ("Atsiskaitomoji sąskaita LT121000011101001010", "error", "LT121000011101001010", {}),
    ("IBAN: DE89 3704 0044 0532 0130 01", "error", "DE89 3704 0044 0532 0130 01", {}),
    ("Sąskaita LT00 0000 0000 0000 0047", "warning", "LT00 0000 0000 0000 0047", {}),
    ("A. s. LT12 0000 0111 0100 1001", "warning", "LT12 0000 0111 0100 1001", {}),
]
# The text, and why it is sound.
LEAVES = [
    ("Sąskaita LT12 1000 0111 0100 1000", "sound"),
    ("Atsiskaitomoji sąskaita LT121000011101001000", "sound"),
    ("IBAN: DE89 3704 0044 0532 0130 00", "sound"),
    ("Sutarties Nr. LT02-ESC30-SOL-000064419", "a project’s code"),
    ("Projekto Nr. 2022-1-LT02-KA210-SCH-000083316", "a project’s code"),
]


@pytest.mark.parametrize("text, severity, words, values", OBJECTS)
def test_objects(look, text, severity, words, values):
    (finding,) = look(text)
    assert finding.severity == severity
    assert text[finding.start : finding.end] == words
    assert values.items() <= finding.values.items()


@pytest.mark.parametrize("text, why", LEAVES)
def test_leaves_alone(look, text, why):
    assert look(text) == [], why
