"""Which answers are as good as each other, and which are not."""

from __future__ import annotations

import pytest

from ngoreport.evaluation.sameness import alike, amount, plain, same_address, same_length, same_name, same_words


@pytest.mark.parametrize(
    "words, bare",
    [
        ("„Upės balsai“", "upės balsai"),
        ("  Upės\u00a0 balsai. ", "upės balsai"),
        ("Šiauliai — Ryga", "šiauliai-ryga"),
        ("Šiauliai-Ryga", "šiauliai-ryga"),
        ("Sa\u0301la", "sála"),
    ],
)
def test_plain(words, bare):
    assert plain(words) == bare


@pytest.mark.parametrize(
    "wanted, given, why",
    [
        ("VšĮ „Upės vingis“", "Upės vingis", "the legal form before"),
        ("Upės vingis, VšĮ", "Viešoji įstaiga „Upės vingis“", "the legal form behind"),
        ("LR kultūros ministerija", "Lietuvos Respublikos kultūros ministerija", "the republic in short"),
        ("Kauno technologijos universitetas", "Kauno technologijų universitetas", "a slip of letters"),
        ("Eko klubas", "EKO KLUBAS", "capitals"),
        ("Trakų r. savivaldybė", "Trakų r.savivaldybė", "a space lost"),
    ],
)
def test_same_names(wanted, given, why):
    assert same_name(wanted, given), why
    assert same_name(given, wanted), why


@pytest.mark.parametrize(
    "wanted, given, why",
    [
        ("Kauno muziejus", "Kauno rajono muziejus", "a word more"),
        ("Kauno muziejus", "Klaipėdos muziejus", "another word"),
        ("Kauno 1-oji mokykla", "Kauno 2-oji mokykla", "another number"),
    ],
)
def test_other_names(wanted, given, why):
    assert not same_name(wanted, given), why
    assert not same_name(given, wanted), why


@pytest.mark.parametrize(
    "likeness, wanted, given, same",
    [
        (0.9, "Surengti penki mokymai tėvams", "Surengti penki mokymai tėvams;", True),
        (0.9, "Surengti penki mokymai tėvams", "Surengti 5 mokymai tėvams", False),
        (0.85, "Kaimo plėtros programa", "Lietuvos kaimo plėtros programa", False),
        (0.9, "Mokymai", "", False),
        (0.9, "", "", True),
    ],
)
def test_alike(likeness, wanted, given, same):
    assert alike(likeness)(wanted, given) is same


def test_words_addresses_lengths_and_sums():
    assert same_words("SEMPRE", "„Sempre“")
    assert not same_words("SEMPRE", "SEMPER")
    assert same_address("https://example.lt/a/", "https://example.lt/a")
    assert not same_address("https://example.lt/a", "https://example.lt/b")
    assert same_length("P1Y6M", "P18M")
    assert same_length("P2W", "P14D")
    assert not same_length("P1Y", "P365D")
    assert not same_length("P1Y", None)
    assert amount("1200.50") == amount("1200.5")
    assert amount("1200") != amount("1200.5")
    assert amount("daug") == "daug"
