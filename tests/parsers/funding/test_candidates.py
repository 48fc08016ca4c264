"""What the record is told of the sums: each once, and where its words stand."""

from __future__ import annotations

from ngoreport.document.document import Document
from ngoreport.parsers.funding import read_funding


def test_reads_a_sum_said_twice_once(entries):
    text = "Skirta suma: 3 200 Eur\n\nProjektui skirta 3 200 Eur, už tai dėkojame."
    assert entries(text) == [("3200", "EUR", "granted", None)]


def test_leaves_a_sum_out_that_rounds_another(entries):
    text = "Projekto vertė – apie 230 tūkst. eurų. Projekto biudžetas – 230 145,20 Eur."
    assert entries(text) == [("230145.20", "EUR", "total", None)]


def test_parts_point_at_their_words():
    document = Document("Žemės ūkio ministerija skyrė 2884,50 Eur.")
    (candidate,) = read_funding(document)
    words = {name: document.text.value(span) for name, span in candidate.parts.items()}
    assert words == {
        "amount": "2884,50 Eur",
        "currency": "2884,50 Eur",
        "kind": "skyrė",
        "source": "Žemės ūkio ministerija",
    }
