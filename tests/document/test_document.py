"""What a document answers about its own structure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.document import Document
from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span

TEXT = """Žalias kiemas

Projekto tikslas: mokyti vaikus. Projekto trukmė: 12 mėn.

Klubas „Bitė“ surengė mugę. Vaikai sakė: „Buvo „labai“ gera“. Ačiū.

- talka „Švara“
- šventė
"""


def span_of(document: Document, words: str) -> Span:
    start = document.text.shown.index(words)
    return Span(start, start + len(words))


SENTENCE_AT = [
    ("kiemas", "Žalias kiemas"),
    ("mokyti", "Projekto tikslas: mokyti vaikus."),
    ("12", "Projekto trukmė: 12 mėn."),
    ("mugę", "Klubas „Bitė“ surengė mugę."),
    ("gera", "Vaikai sakė: „Buvo „labai“ gera“."),
    ("šventė", "šventė"),
]


@pytest.mark.parametrize("words, sentence", SENTENCE_AT)
def test_sentence_at(words, sentence):
    document = Document(TEXT)
    found = document.sentence_at(span_of(document, words).start)
    assert found is not None
    assert document.text.value(found) == sentence


def test_no_sentence_between_blocks_and_in_marks():
    document = Document(TEXT)
    assert document.sentence_at(TEXT.index("\n\n")) is None
    assert document.sentence_at(TEXT.index("- talka")) is None
    assert Document("").sentence_at(0) is None


QUOTED = [("Bitė", True), ("„Bitė“", True), ("labai", True), ("gera", True), ("Buvo", True), ("Klubas", False)]
QUOTED += [("mugę", False), ("Bitė“ surengė", False), ("Švara", True), ("šventė", False)]


@pytest.mark.parametrize("words, quoted", QUOTED)
def test_is_quoted(words, quoted):
    document = Document(TEXT)
    assert document.is_quoted(span_of(document, words)) is quoted


def test_a_quotation_over_items_quotes_none_of_them():
    """Marks that do not belong together: one item's is opened, another's closed."""
    document = Document("- „Bitė\n- mugė“")
    assert not document.is_quoted(span_of(document, "mugė"))


LABEL_OF = [
    ("mokyti", "goal"),
    ("vaikus", "goal"),
    ("12", "period"),
    ("kiemas", None),
    ("tikslas", None),
    ("Ačiū", None),
]


@pytest.mark.parametrize("words, field", LABEL_OF)
def test_label_of(words, field):
    document = Document(TEXT)
    label = document.label_of(span_of(document, words))
    assert (label.field if label else None) == field


def test_labels_by_field():
    document = Document(TEXT)
    assert [label.field for _, label in document.labels("goal", "period")] == ["goal", "period"]
    assert list(document.labels("partners")) == []


TABLE_OF_A_CALL = """\
Nr.    Pareiškėjas          Projekto pavadinimas    Skirta, Eur
7      Kalvos bendruomenė   Ugnies vakarai          900
"""


def labels_of(text: str) -> list[tuple[str, str]]:
    document = Document(text)
    return [
        (label.field, text[label.value.start : label.value.end]) for block in document.blocks for label in block.labels
    ]


@pytest.mark.parametrize(
    "text, labels",
    [
        ("2020 m. kovo 2 d.\n(įgyvendinimo laikotarpis)", [("period", "2020 m. kovo 2 d.")]),
        ("Kalvos bendruomenė\n(projekto vykdytojo pavadinimas)", [("implementer", "Kalvos bendruomenė")]),
        ("B3. Ką padarėte? (išvardykite)\n- pastatėme tiltą", [("activities_done", "")]),
        ("B4. Kas nepavyko?\nTiltas per siauras.", [("other", "")]),
        ("Tikslas: suburti žmones\n(laikotarpis)", [("goal", "suburti žmones")]),
        ("Suburti žmones\n(trukmė gali keistis)", []),
        ("Suburti žmones\n(trukmė", []),
    ],
)
def test_a_caption_labels_the_line_above(text, labels):
    assert labels_of(text) == labels


def test_the_heads_of_a_lone_row_have_its_cells_for_values():
    found = labels_of(TABLE_OF_A_CALL)
    assert ("implementer", "Kalvos bendruomenė") in found
    assert ("title", "Ugnies vakarai") in found


def test_the_heads_of_several_rows_have_no_value():
    found = labels_of(TABLE_OF_A_CALL + "8      Slėnio bendruomenė   Vandens vakarai         700\n")
    assert "Kalvos bendruomenė" not in {value for _, value in found}
    assert "Ugnies vakarai" not in {value for _, value in found}


def test_quotations_in():
    document = Document(TEXT)
    everything = Span(0, len(document.text.normal))
    assert [document.text.value(span) for span in document.quotations_in(everything)] == [
        "„Bitė“",
        "„Buvo „labai“ gera“",
        "„labai“",
        "„Švara“",
    ]
    inside = span_of(document, "Buvo „labai“ gera")
    assert [document.text.value(span) for span in document.quotations_in(inside)] == ["„labai“"]


def test_block_at():
    document = Document(TEXT)
    for block in document.blocks:
        assert document.block_at(block.span.start) is block
        assert document.block_at(block.span.end - 1) is block
    assert document.block_at(len(document.text.normal)) is None
    assert Document("\n\n").block_at(0) is None


def test_mentions_are_asked_once():
    asked = []

    def recognise(text: MatchingText) -> list[int]:
        asked.append(text)
        return [len(text.normal)]

    document = Document("abc")
    assert document.mentions(recognise) == document.mentions(recognise) == [3]
    assert asked == [document.text]


@pytest.mark.parametrize(
    "text, offset, line, column",
    [("a\nb\n\nc", 0, 1, 1), ("a\nbcd\n\nc", 4, 2, 3), ("a\nb\n\nc", 5, 4, 1), ("", 0, 1, 1), ("ą\u0307b", 2, 1, 3)],
)
def test_line_and_column(text, offset, line, column):
    assert Document(text).line_and_column(offset) == (line, column)


@given(st.text(alphabet='aĄ.:"„“() \n\t-1•', max_size=80))
def test_blocks_are_in_order_apart_and_hold_every_word(text):
    document = Document(text)
    normal = document.text.normal
    between = 0
    for index, block in enumerate(document.blocks):
        assert block.index == index
        assert block.span.start >= between
        assert block.span.contains(block.body)
        assert all(block.span.contains(cell) for cell in block.cells)
        assert not any(sign.isalnum() for sign in normal[between : block.span.start])
        between = block.span.end
        for sentence in document.sentences(block.body):
            assert document.sentence_at(sentence.start) == sentence
    assert not any(sign.isalnum() for sign in normal[between:])
