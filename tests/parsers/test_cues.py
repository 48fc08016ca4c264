"""Lists of phrases looked for together find what each of them finds by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import normalise
from ngoreport.lexicon import phrases, words
from ngoreport.parsers.cues import Cues

KINDS = tuple(words("funding")["cues"])
CUES = Cues("funding", "cues", kinds=KINDS)
# Words that open or go on with phrases of these lists, the mark that some open with, and what stands between.
PIECES = ("panaudota", "paramos", "skirta", "ir", "skirtos", "proc.", "%", "vertės", "projekto", "sumos", "iš", "jų")
BETWEEN = (" ", "\n", " „", ", ", "", "x")


@given(
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(BETWEEN)), max_size=12),
    st.integers(0, 80),
    st.integers(0, 80),
)
def test_lists_together_find_what_each_finds(written, start, end):
    text = normalise("".join(word + gap for word, gap in written))
    end = min(end, len(text.folded))
    while text.folded[end - 1 : end].isalnum() and text.folded[end : end + 1].isalnum():
        end += 1  # a stretch ends where a word does
    alone = [
        (found.start(), found.end(), kind)
        for kind in KINDS
        for found in phrases("funding", "cues", kind).finditer(text.folded, start, end)
    ]
    assert sorted(CUES.find(text, start, end)) == sorted(alone)


def test_a_cue_tells_its_list():
    text = normalise("Projektui skirta 500 Eur, 10 % projekto vertės.")
    assert [(text.folded[cue.start : cue.end], cue.kind) for cue in CUES.find(text, 0, len(text.folded))] == [
        ("skirta", "granted"),
        ("% projekto vertes", "part"),
        ("vertes", "total"),
    ]
