"""Quotations: which mark opens and which closes, whatever kind they are."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import normalise
from ngoreport.document.quotes import find_quotations


def quotations_of(text: str) -> list[str]:
    forms = normalise(text)
    return [forms.shown[span.start : span.end] for span in find_quotations(forms.normal, forms.shown)]


READ = [
    ("„Žalias kiemas“", ["„Žalias kiemas“"]),
    ("“Žalias kiemas”", ["“Žalias kiemas”"]),
    ('"Žalias kiemas"', ['"Žalias kiemas"']),
    ("«Žalias kiemas»", ["«Žalias kiemas»"]),
    ("»Žalias kiemas«", ["»Žalias kiemas«"]),
    ("”Žalias kiemas”", ["”Žalias kiemas”"]),
    ("''Žalias kiemas''", ["'Žalias kiemas'"]),
    (",,Žalias kiemas“", [",Žalias kiemas“"]),
    # opened and closed with different kinds
    ("„Žalias kiemas”", ["„Žalias kiemas”"]),
    ('„Žalias kiemas"', ['„Žalias kiemas"']),
    ("“Žalias kiemas“", ["“Žalias kiemas“"]),
    ('"Žalias kiemas“', ['"Žalias kiemas“']),
    # punctuation and endings at the marks
    ("(„Bitė“)", ["„Bitė“"]),
    ("„Bitė“, „Kamanė“.", ["„Bitė“", "„Kamanė“"]),
    ("„Ar ateis?“ – klausė", ["„Ar ateis?“"]),
    ("„Ateis.“", ["„Ateis.“"]),
    ("klubo „Bitė“-vadovė", ["„Bitė“"]),
    ("VšĮ„Bitė“", ["„Bitė“"]),
    ("„...ir vėl kartu“", ["„...ir vėl kartu“"]),
    ("„ Bitė “", ["„ Bitė “"]),
    ("„Bitė “ klubas", ["„Bitė “"]),
    # inside one another
    ("„Klubas „Bitė“ kviečia“", ["„Klubas „Bitė“ kviečia“", "„Bitė“"]),
    ("„Klubas „Bitė““", ["„Klubas „Bitė““", "„Bitė“"]),
    ('"Klubas "Bitė""', ['"Klubas "Bitė""', '"Bitė"']),
    ("„„Bitė“ kviečia“", ["„„Bitė“ kviečia“", "„Bitė“"]),
    # over lines, not over paragraphs
    ("„Žalias\nkiemas“", ["„Žalias\nkiemas“"]),
    # one that never closes takes nothing of the next paragraph
    ("„Žalias kiemas\n\n„Bitė“", ["„Bitė“"]),
    ("„Žalias kiemas\n \t\n„Bitė“", ["„Bitė“"]),
]
LEFT_ALONE = [
    ("„Žalias kiemas", "never closed"),
    ("Žalias kiemas“", "never opened"),
    ("„Žalias\n\nkiemas“", "a paragraph ends between"),
    ("Žalias kiemas", "no marks"),
    ("'Žalias kiemas'", "single marks are apostrophes as well"),
    ('5" ir 7 coliai', "inches"),
    ("", "nothing"),
    ('"', "one mark"),
]


@pytest.mark.parametrize("text, quotations", READ)
def test_reads(text, quotations):
    assert quotations_of(text) == quotations


@pytest.mark.parametrize("text, quotations", READ)
def test_reads_inside_a_sentence(text, quotations):
    assert quotations_of(f"Projektas {text} baigtas.") == quotations


@pytest.mark.parametrize("text, quotations", READ)
def test_reads_decomposed_and_with_no_break_spaces(text, quotations):
    assert quotations_of(unicodedata.normalize("NFD", text)) == quotations
    spaced = text.replace(" ", "\u00a0")
    assert quotations_of(spaced) == [quotation.replace(" ", "\u00a0") for quotation in quotations]


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert quotations_of(text) == [], why


@given(st.text(alphabet='„“"«» ab(.)\n-', max_size=60))
def test_quotations_nest_and_stay_in_their_paragraph(text):
    forms = normalise(text)
    spans = find_quotations(forms.normal, forms.shown)
    assert spans == sorted(spans, key=lambda span: (span.start, -span.end))
    for at, span in enumerate(spans):
        assert forms.normal[span.start] == forms.normal[span.end - 1] == '"'
        assert span.end - span.start >= 2
        assert "\n\n" not in forms.normal[span.start : span.end]
        for other in spans[at + 1 :]:
            assert span.contains(other) or not span.overlaps(other)
