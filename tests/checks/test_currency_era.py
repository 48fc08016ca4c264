from __future__ import annotations

import pytest

# The text, the severity, the words of the place, what was compared.
OBJECTS = [
    (
        "Projekto laikotarpis: 2016-02-01 – 2016-11-30\nProjektui skirta 6 500 Lt.",
        "info",
        "6 500 Lt",
        {"amount": "6500"},
    ),
    (
        "Projekto laikotarpis: 2012-02-01 – 2012-11-30\nProjektui skirta 6 500 Eur.",
        "info",
        "6 500 Eur",
        {"end": "2012-11-30"},
    ),
]
# The text, and why it is sound.
LEAVES = [
    ("Projekto laikotarpis: 2014-02-01 – 2015-11-30\nProjektui skirta 6 500 Lt.", "it began in litas"),
    ("Projekto laikotarpis: 2014-02-01 – 2015-11-30\nProjektui skirta 6 500 Eur.", "it ended in euros"),
    (("Projekto laikotarpis: 2012-02-01 – 2012-11-30\nProjektui skirta 6 500 Eur (22 443,20 Lt)."), "litas beside it"),
    ("Projekto laikotarpis: 2016-02-01 – 2016-11-30\nProjektui skirta 6 500 Eur.", "euros"),
    ("Projektui skirta 6 500 Lt.", "no period"),
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
