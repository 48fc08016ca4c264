"""Forms of verbs of doing, and words that only look like them."""

from __future__ import annotations

import pytest

from ngoreport.document.normal import fold
from ngoreport.lithuanian.verbs import VerbForm, read_verb

READ = [
    # word, form, tense
    ("surengė", "active", "past"),
    ("rengia", "active", "present"),
    ("surengs", "active", "future"),
    ("surengėme", "we", "past"),
    ("surengsime", "we", "future"),
    ("mokomės", "we", "present"),
    ("surengėm", "we", "past"),
    ("apvažiavom", "we", "past"),
    ("išleisim", "we", "future"),
    ("darom", "we", "present"),
    ("susitikom", "we", "past"),
    ("surengta", "passive", "past"),
    ("rengiamos", "passive", "present"),
    ("surengti", "plural_or_infinitive", "past"),
    ("organizuojami", "passive", "present"),
    ("stažavosi", "active", "past"),
    ("koncertavo", "active", "past"),
    ("iškovojo", "active", "past"),
    ("pardavinėjo", "active", "past"),
    ("pasodinome", "we", "past"),
    ("iškasta", "passive", "past"),
    ("nuaudė", "active", "past"),
    ("įsigis", "active", "future"),
    ("įsigysime", "we", "future"),
    ("sustos", "active", "future"),
    ("išlaikė", "active", "past"),
    ("savanoriavo", "active", "past"),
]
LEFT_ALONE = [
    "kaime",
    "kiekvienam",
    "visom",
    "moterim",
    "mums",
    "projektas",
    "vasaros",
    "kalba",
    "mes",
    "jos",
    "arti",
    "maudydavosi",
    "rinkdavosi",
    "",
]


@pytest.mark.parametrize("word, form, tense", READ)
def test_reads(word, form, tense):
    assert read_verb(fold(word)) == VerbForm(form, tense)


@pytest.mark.parametrize("word", LEFT_ALONE)
def test_leaves_alone(word):
    assert read_verb(fold(word)) is None
