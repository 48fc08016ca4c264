"""The text as written, made once and read by every parser."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import accumulate, islice, pairwise
from sys import maxsize
from typing import TypeVar

from ngoreport.document.blocks import Block, BlockKind, is_bracketed, split_blocks
from ngoreport.document.labels import Label, LabelFinder
from ngoreport.document.normal import MatchingText, normalise
from ngoreport.document.quotes import find_quotations
from ngoreport.document.sentences import find_end_marks, split_sentences
from ngoreport.document.span import Span
from ngoreport.document.tables import cell_in_column, rows_below
from ngoreport.lexicon import LabelTable, label_table

Found = TypeVar("Found")

# A sentence does not end inside a quotation or bracket this short; a longer one is speech.
_UNBROKEN = 260
# „(projekto vykdytojo pavadinimas, adresas, telefonas)“ is no longer.
_LONGEST_CAPTION = 120
_CAPTIONED = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CLUTTER)
# A row with so many cells, so many of them labels without values, heads a table.
_FEWEST_COLUMNS, _FEWEST_HEADS = 3, 2


class Document:
    """A report's text with its structure.

    Attributes:
        text: its matching forms.
        blocks: headings, paragraphs, items, rows and clutter, in order.
        quotations: quoted stretches with their marks.
        mentions: what a recogniser of the language layer finds in the text, asked once and kept.
    """

    def __init__(self, text: str | MatchingText, labels: LabelTable | None = None) -> None:
        self.text: MatchingText = normalise(text) if isinstance(text, str) else text
        self.mentions = self.text.mentions
        self.quotations: list[Span] = find_quotations(self.text.normal, self.text.shown)
        table = label_table() if labels is None else labels
        finder = LabelFinder(self.text, self.quotations, table)
        self.blocks: list[Block] = split_blocks(
            self.text.normal, self.text.folded, finder.opens_line, finder.stands_alone
        )
        self._starts = [block.span.start for block in self.blocks]
        self._ends = [block.span.end for block in self.blocks]
        self._unbroken = _outermost(
            sorted(
                [span for span in self.quotations if span.end - span.start <= _UNBROKEN] + _brackets(self.text.normal)
            )
        )
        self._quoted = _outermost([span for span in self.quotations if self._in_one_block(span)])
        # Where they begin or end, apart: looking up a number in a list of numbers is the quickest.
        self._unbroken_starts = [span.start for span in self._unbroken]
        self._unbroken_ends = [span.end for span in self._unbroken]
        self._quoted_starts = [span.start for span in self._quoted]
        self._quotation_starts = [span.start for span in self.quotations]
        self._end_marks = find_end_marks(self.text.normal)
        self._sentences: dict[Span, list[Span]] = {}
        self._line_starts: list[int] | None = None
        self._kept: dict[Callable[[Document], object], object] = {}
        self._find_labels(finder)
        self._labelled: dict[str, list[tuple[Block, Label]]] = {}
        self._valued: list[Label] = []
        for block in self.blocks:
            for label in block.labels:
                self._labelled.setdefault(label.field, []).append((block, label))
                if label.separator != "none":
                    self._valued.append(label)
        self._valued_starts = [label.value.start for label in self._valued]

    def _in_one_block(self, span: Span) -> bool:
        block = self.block_at(span.start)
        return block is not None and block.span.contains(span)

    def _find_labels(self, finder: LabelFinder) -> None:
        for block in self.blocks:
            if block.kind is BlockKind.CLUTTER:
                continue
            if block.kind is BlockKind.ROW:
                block.labels = tuple(self._row_labels(finder, block))
                continue
            block.labels = tuple(finder.in_stretch(block.body, self._opens_sentence))
        for above, caption in pairwise(self.blocks):
            if self.text.normal[caption.span.start] != "(":
                continue
            if not above.labels and above.kind in _CAPTIONED:
                above.labels = tuple(self._caption(finder, above, caption))
            elif caption.kind is BlockKind.PARAGRAPH and self._is_hint(above, caption):
                caption.kind, caption.labels = BlockKind.CLUTTER, ()

    def _opens_sentence(self, offset: int) -> bool:
        sentence = self.sentence_at(offset)
        return sentence is not None and sentence.start == offset

    def _is_hint(self, above: Block, below: Block) -> bool:
        """What small print under a label says of the answer: „(ne daugiau kaip 300 simbolių)“, „(jei yra)“."""
        return (
            bool(above.labels)
            and above.labels[-1].separator in ("end", "colon")
            and above.labels[-1].value.end <= above.labels[-1].value.start
            and below.span.end - below.span.start <= _LONGEST_CAPTION
            and is_bracketed(self.text.normal, below.span)
        )

    def _caption(self, finder: LabelFinder, above: Block, caption: Block) -> Iterator[Label]:
        """A form's line with what it asks for printed under it in brackets: „(įgyvendinimo laikotarpis)“."""
        start, end = caption.span
        if end - start > _LONGEST_CAPTION or self.text.normal[end - 1] != ")":
            return
        for label in finder.in_stretch(Span(start + 1, end - 1)):
            if label.opens and label.separator == "end":
                yield label._replace(value=above.body, separator="colon")

    def _row_labels(self, finder: LabelFinder, block: Block) -> Iterator[Label]:
        """A label in a cell takes the rest of its cell, or the cell behind it."""
        found = [finder.in_stretch(cell, cell=True) for cell in block.cells]
        lone = self._lone_row_below(finder, block, found)
        for index, labels in enumerate(found):
            for label in labels:
                if not self._is_blank(label.value):
                    yield label
                    continue
                below = cell_in_column(self.text.normal, block, index, lone) if lone is not None else None
                if below is not None:
                    yield label._replace(value=below)
                    continue
                behind = next((other for other in block.cells[index + 1 :] if not self._is_colon(other)), None)
                if behind is not None and self._heads_column(found, block.cells.index(behind)):
                    # A row of nothing but labels heads the columns of a table.
                    yield label._replace(separator="none")
                elif behind is not None:
                    yield label._replace(value=behind)
                else:
                    yield label._replace(separator="end") if label.separator == "cell" else label

    def _lone_row_below(self, finder: LabelFinder, block: Block, found: list[list[Label]]) -> Block | None:
        """The only row under a table's heads, as where a call's results are quoted for one project."""
        heads = sum(self._heads_column(found, index) for index in range(len(found)))
        if len(found) < _FEWEST_COLUMNS or heads < _FEWEST_HEADS:
            return None
        written = self.text.normal[block.span.start : block.span.end]
        rows = list(islice(rows_below(self.blocks, block), 2))
        if len(rows) != 1 or len(rows[0].cells) != len(block.cells) or any(sign.isdigit() for sign in written):
            return None
        return None if any(finder.opens_line(cell) for cell in rows[0].cells) else rows[0]

    def _heads_column(self, found: list[list[Label]], index: int) -> bool:
        """The cell is a label with its unit and no value."""
        return any(label.opens and label.separator == "cell" and self._is_blank(label.value) for label in found[index])

    def _is_blank(self, span: Span) -> bool:
        return not self.text.normal[span.start : span.end].strip()

    def _is_colon(self, span: Span) -> bool:
        """A colon set apart by wide spaces: `Trukmė    :    12 mėn.`"""
        return self.text.normal[span.start : span.end] == ":"

    def sentences(self, span: Span) -> list[Span]:
        """The sentences of a span, split once."""
        found = self._sentences.get(span)
        if found is None:
            first = bisect_right(self._unbroken_ends, span.start)
            last = bisect_right(self._unbroken_starts, span.end)
            found = split_sentences(
                self.text.normal, self.text.folded, span, self._end_marks, self._unbroken[first:last]
            )
            self._sentences[span] = found
        return found

    def quotations_in(self, span: Span) -> Iterator[Span]:
        """The quotations that lie wholly inside a span, in order, outer before inner."""
        first = bisect_left(self._quotation_starts, span.start)
        for index in range(first, len(self.quotations)):
            quotation = self.quotations[index]
            if quotation.start >= span.end:
                return
            if quotation.end <= span.end:
                yield quotation

    def quotation_at(self, offset: int) -> Span | None:
        """The outermost quotation whose opening mark stands at a place of the matching text."""
        index = bisect_left(self._quotation_starts, offset)
        found = self.quotations[index] if index < len(self.quotations) else None
        return found if found is not None and found.start == offset else None

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence of a block's body that holds a place of the matching text."""
        block = self.block_at(offset)
        if block is None:
            return None
        sentences = self.sentences(block.body)
        index = bisect_right(sentences, (offset, maxsize)) - 1
        return sentences[index] if index >= 0 and offset < sentences[index].end else None

    def is_quoted(self, span: Span) -> bool:
        """Whether a span stands inside a quotation that begins and ends in one block."""
        index = bisect_right(self._quoted_starts, span.start) - 1
        return index >= 0 and self._quoted[index].contains(span)

    def label_of(self, span: Span) -> Label | None:
        """The label that a span belongs to the value of, where a sign parts the two."""
        index = bisect_right(self._valued_starts, span.start) - 1
        return self._valued[index] if index >= 0 and self._valued[index].value.contains(span) else None

    def kept(self, work_out: Callable[[Document], Found]) -> Found:
        """What several rules ask of the document alike, worked out once and kept."""
        try:
            return self._kept[work_out]  # type: ignore[return-value]
        except KeyError:
            found = self._kept[work_out] = work_out(self)
            return found

    @property
    def labelled_fields(self) -> Set[str]:
        """The fields that labels of the text name."""
        return self._labelled.keys()

    def labels(self, *fields: str) -> Sequence[tuple[Block, Label]]:
        """The labels of these fields with their blocks, in order of the text."""
        if len(fields) == 1:
            return self._labelled.get(fields[0], ())
        found = [labelled for field in fields for labelled in self._labelled.get(field, ())]
        return sorted(found, key=lambda labelled: labelled[1].span.start)

    def block_at(self, offset: int) -> Block | None:
        """The block that holds a place of the matching text."""
        index = bisect_right(self._starts, offset) - 1
        return self.blocks[index] if index >= 0 and offset < self._ends[index] else None

    def line_and_column(self, offset_as_read: int) -> tuple[int, int]:
        """The line and the column in code points, both from 1, of an offset in the text as read."""
        if self._line_starts is None:
            lines = self.text.as_read.split("\n")
            self._line_starts = list(accumulate([len(line) + 1 for line in lines], initial=0))
        line = bisect_right(self._line_starts, offset_as_read)
        return line, offset_as_read - self._line_starts[line - 1] + 1


def _brackets(normal: str) -> list[Span]:
    found: list[Span] = []
    at = normal.find("(")
    while at >= 0:
        end = normal.find(")", at + 1, at + _UNBROKEN)
        if end < 0:
            at = normal.find("(", at + 1)
            continue
        if "\n\n" not in normal[at:end]:
            found.append(Span(at, end + 1))
        at = normal.find("(", end + 1)
    return found


def _outermost(spans: list[Span]) -> list[Span]:
    outer: list[Span] = []
    for span in spans:
        if not outer or span.start >= outer[-1].end:
            outer.append(span)
        elif span.end > outer[-1].end:
            outer[-1] = Span(outer[-1].start, span.end)
    return outer
