from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    ("PVM mokėtojo kodas LT100001919018", "error", "LT100001919018", {"code": "100001919018"}),
    ("PVM kodas: 119511516", "error", "119511516", {}),
]
# The text, and why it is sound.
LEAVES = [
    ("PVM mokėtojo kodas LT100001919017", "sound"),
    ("PVM mokėtojo kodas LT 119511515", "sound"),
    ("PVM sąskaita faktūra Nr. 119511516", "an invoice"),
    ("Suma su PVM 119511516 Lt", "a sum"),
    ("Įmonės kodas 119511516", "no VAT number"),
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
