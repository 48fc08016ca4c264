"""OpenDocument texts (.odt), read from their XML.

odfpy loses headings, marks and rows; so it is read here, by the same limited XML as Word. Left out is what is
no text of the report: headers, footers, tables of contents, comments, deleted, struck and hidden words.

Names of elements: OASIS OpenDocument 1.3, part 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from ngoreport.reading.archive import Archive
from ngoreport.reading.converted import Converted
from ngoreport.reading.error import UnreadableError
from ngoreport.reading.layout import SUPERSCRIPTS, Cell, Layout, bullet
from ngoreport.reading.numbering import Numbering, written
from ngoreport.reading.xml import parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEVELS = 10
_DASHES = frozenset("-–—−")
_MOST_REPEATED = 1_000
"""The most spaces, rows or columns that one element may stand for: a hostile one stands for millions."""
_LEFT_OUT = frozenset(
    (
        *("tracked-changes", "annotation", "annotation-end", "table-of-content", "alphabetical-index", "note-citation"),
        *("forms", "sequence-decls", "hidden-text", "hidden-paragraph", "title", "desc", "event-listeners"),
    )
)


def convert(data: bytes) -> Converted:
    """The text of an OpenDocument text."""
    archive = Archive(data)
    content = parse_xml(archive.read("content.xml"))
    body = content.find("body/text")
    if body is None:
        raise UnreadableError("is no text document of OpenDocument")
    roots = [content]
    if "styles.xml" in archive:
        roots.append(parse_xml(archive.read("styles.xml")))
    reading = _Reading(Layout(as_set=True), _Styles(roots))
    reading.read_blocks(body)
    for note in reading.notes:
        reading.layout.return_to(0)
        reading.read_blocks(note)
    return reading.layout.converted()


class _Styles:
    """How lists are numbered, and which words are not to be seen."""

    def __init__(self, roots: list[Element]) -> None:
        self.levels: dict[str, dict[int, Element]] = {}
        self.list_of: dict[str, str] = {}
        self.unseen: set[str] = set()
        self.raised: set[str] = set()
        for root in roots:
            for style in root.iter("list-style"):
                self.levels[style.get("name", "")] = {_count(level, "level", 1): level for level in style}
            for style in root.iter("style"):
                self._add(style)

    def _add(self, style: Element) -> None:
        name = style.get("name", "")
        if style.get("list-style-name"):
            self.list_of[name] = style.get("list-style-name", "")
        for properties in style.findall("text-properties"):
            if properties.get("text-line-through-style", "none") != "none" or properties.get("display") == "none":
                self.unseen.add(name)
            if properties.get("text-position", "").startswith("super"):
                self.raised.add(name)


@dataclass(slots=True)
class _List:
    """A list that is open: its style, and the numbers that its levels have reached."""

    style: str
    counts: list[int]
    mark: str = ""


@dataclass(slots=True)
class _Reading:
    """A document being set."""

    layout: Layout
    styles: _Styles
    notes: list[Element] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    # Where the counts of lists stand, by style: a list may go on.
    _counts: dict[str, list[int]] = field(default_factory=dict)
    _open: list[_List] = field(default_factory=list)

    def read_blocks(self, parent: Element) -> None:
        """The paragraphs, headings, lists and tables of an element."""
        for block in parent:
            match block.tag:
                case "p":
                    self._read_paragraph(block)
                case "h":
                    self.layout.leave_gap()
                    self._read_paragraph(block)
                    self.layout.leave_gap()
                case "list":
                    self._read_list(block)
                case "table":
                    self._read_table(block)
                case "frame":
                    self.boxes.append(block)
                    self._read_boxes()
                case tag if tag not in _LEFT_OUT:
                    self.read_blocks(block)

    def _read_paragraph(self, paragraph: Element) -> None:
        if not self._open:
            self.layout.return_to(0)
        self._read_words(paragraph)
        self.layout.end_paragraph()
        self._read_boxes()

    def _read_boxes(self) -> None:
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            self.read_blocks(box)

    def _read_words(self, parent: Element) -> None:
        self._add(parent.text)
        for child in parent:
            self._read_inside(child)
            self._add(child.tail)

    def _read_inside(self, child: Element) -> None:
        style = child.get("style-name", "")
        match child.tag:
            case "s":
                self.layout.add(" " * _count(child, "c", 1))
            case "tab":
                self.layout.add("\t")
            case "line-break":
                self.layout.break_line()
            case "note":
                self.notes += child.findall("note-body")
            case "frame" | "custom-shape" | "rect":
                self.boxes.append(child)
            case "a":
                self.layout.add_link(child.get("href", ""))
                self._read_words(child)
            case "span" if style in self.styles.unseen:
                return
            case "span" if style in self.styles.raised:
                self.layout.add("".join(child.itertext()).translate(SUPERSCRIPTS))
            case tag if tag not in _LEFT_OUT:
                self._read_words(child)

    def _add(self, words: str | None) -> None:
        # White space is written in elements; what stands as such only sets the XML.
        if words:
            self.layout.add_collapsed(words)

    def _read_list(self, element: Element) -> None:
        outer = self._open[-1] if self._open else None
        style = element.get("style-name") or (outer.style if outer else self._style_of_paragraph(element))
        level = len(self._open)
        kept = self._counts.get(style)
        goes_on = level > 0 or element.get("continue-numbering") == "true" or element.get("continue-list")
        counts = outer.counts if outer and outer.style == style else kept if kept and goes_on else [0] * _LEVELS
        if level < _LEVELS and level and outer and outer.style != style:
            counts[level] = 0
        self._counts[style] = counts
        own = _List(style, counts)
        self._open.append(own)
        for item in element:
            if item.tag == "list-item":
                self._read_item(item, own, level)
            elif item.tag == "list-header":
                self.read_blocks(item)
        self._open.pop()
        self.layout.return_to(len(self._open))

    def _style_of_paragraph(self, element: Element) -> str:
        """The list's style that the style of its first paragraph names."""
        first = element.find("list-item/p")
        return self.styles.list_of.get(first.get("style-name", ""), "") if first is not None else ""

    def _read_item(self, item: Element, own: _List, level: int) -> None:
        if item.get("start-value") and level < _LEVELS:
            own.counts[level] = _count(item, "start-value", 1) - 1
        # An item that only holds a list has no number.
        if any(child.tag in ("p", "h") for child in item):
            self.layout.open_item(self._mark(own, level), level)
        self.read_blocks(item)
        self.layout.return_to(level + 1)

    def _mark(self, own: _List, level: int) -> str:
        level = min(level, _LEVELS - 1)
        levels = self.styles.levels.get(own.style, {})
        style = levels.get(level + 1)
        if style is None or style.tag != "list-level-style-number":
            sign = style.get("bullet-char", "") if style is not None else ""
            return "-" if sign in _DASHES and sign else bullet(level)
        first = own.counts[level] == 0
        own.counts[level] = _count(style, "start-value", 1) if first else own.counts[level] + 1
        own.counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        shown = min(_count(style, "display-levels", 1), level + 1)
        numbers = [_number(own.counts[at], levels.get(at + 1)) for at in range(level + 1 - shown, level + 1)]
        return style.get("num-prefix", "") + ".".join(filter(None, numbers)) + style.get("num-suffix", "")

    def _read_table(self, table: Element) -> None:
        rows = list(_rows(table))
        if all(len(row) < 2 for row in rows):
            for row in rows:
                for cell in row:
                    self.read_blocks(cell)
            return
        # Lists within cells count by themselves.
        around, self._open = self._open, []
        self.layout.return_to(0)
        self.layout.leave_gap()
        for number, row in enumerate(rows, 1):
            self.layout.add_row([self._cell(cell) for cell in row], number)
        self.layout.leave_gap()
        self._open = around

    def _cell(self, cell: Element) -> Cell:
        around, self.layout = self.layout, Layout(as_set=True)
        self.read_blocks(cell)
        own, self.layout = self.layout, around
        around.take_links(own)
        return Cell(own.lines(), _count(cell, "number-columns-repeated", 1))


def _rows(table: Element) -> Iterator[list[Element]]:
    for child in table:
        if child.tag == "table-row":
            yield [cell for cell in child if cell.tag in ("table-cell", "covered-table-cell")]
        elif child.tag in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(child)


def _number(count: int, style: Element | None) -> str:
    numbering = style.get("num-format", "") if style is not None else ""
    if not numbering:
        return ""
    return written(count, cast("Numbering", numbering) if numbering in ("a", "A", "i", "I") else "1")


def _count(element: Element, name: str, otherwise: int) -> int:
    """An attribute that is a number, held to what a document can mean."""
    value = element.get(name, "")
    return min(int(value), _MOST_REPEATED) if value.isascii() and value.isdigit() and len(value) < 10 else otherwise
