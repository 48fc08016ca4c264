from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    ("Įmonės kodas 301000622", "warning", "301000622", {"code": "301000622"}),
    ("Kodas, adresas | 300000911, Gimnazijos g. 9, Linkuva", "warning", "300000911", {}),
    ("UAB „Bitė“ (į. k. 300000513) vykdė projektą.", "warning", "300000513", {}),
]
# The text, and why it is sound.
LEAVES = [
    ("Įmonės kodas 300000512", "sound"),
    ("Juridinio asmens kodas: 119511515", "sound"),
    ("Pašto kodas 301000622", "of the post"),
    ("Projekto kodas 301000622", "a project’s"),
    ("PVM mokėtojo kodas LT301000622", "a VAT number has a rule of its own"),
    ("Kodas 000128830", "no code of a company begins so"),
    ("Įmonės kodas 1234567", "an old one of seven digits"),
    ("Telefonas 861000622", "no code"),
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
