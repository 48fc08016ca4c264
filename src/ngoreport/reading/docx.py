"""Word documents (.docx), read from their XML.

mammoth, the usual library, gives no numbers of lists (`1)`, `a)`, `2.1.`, a list that goes on behind a
paragraph); what a report's rules stand on would be lost.
What Word shows on paper and is no text of the report is left out: headers, footers, tables of contents, comments,
deleted, struck and hidden words.

Names of elements: ECMA-376, part 1, chapter 17.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ngoreport.reading.archive import Archive
from ngoreport.reading.converted import Converted
from ngoreport.reading.error import UnreadableError
from ngoreport.reading.layout import SUPERSCRIPTS, Cell, Layout, bullet
from ngoreport.reading.numbering import Numbering, written
from ngoreport.reading.xml import parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEVELS = 9
_DEFAULT_PART = "word/document.xml"
# Elements whose words are no longer, or not yet, part of the text.
_LEFT_OUT = frozenset(("del", "moveFrom", "delText", "instrText", "annotationRef", "pPr", "rPr", "sectPr", "Fallback"))
_BOXES = frozenset(("drawing", "pict", "object"))
_NUMBERINGS: dict[str, Numbering] = {
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
_DASHES = frozenset("-–—−")
_OFF = frozenset(("0", "false", "off", "none"))


def convert(data: bytes) -> Converted:
    """The text of a Word document."""
    archive = Archive(data)
    part = _main_part(archive)
    document = parse_xml(archive.read(part))
    body = document.find("body")
    if body is None:
        raise UnreadableError("is damaged: its text is missing")
    folder = posixpath.dirname(part)
    styles = _Styles(_part(archive, f"{folder}/styles.xml"))
    reading = _Reading(
        Layout(as_set=True),
        styles,
        _Lists(_part(archive, f"{folder}/numbering.xml"), styles),
        _links(_part(archive, f"{folder}/_rels/{posixpath.basename(part)}.rels")),
    )
    reading.read_blocks(body)
    for kind in ("footnote", "endnote"):
        reading.read_notes(_part(archive, f"{folder}/{kind}s.xml"), kind)
    return reading.layout.converted()


def _main_part(archive: Archive) -> str:
    """The part that holds the text: as the relations of the package say, and as all programs name it."""
    relations = _part(archive, "_rels/.rels")
    for relation in relations if relations is not None else ():
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    return _DEFAULT_PART


def _part(archive: Archive, name: str) -> Element | None:
    return parse_xml(archive.read(name)) if name in archive else None


def _links(relations: Element | None) -> dict[str, str]:
    """The addresses of links by their id."""
    return {
        relation.get("Id", ""): relation.get("Target", "")
        for relation in (relations if relations is not None else ())
        if relation.get("TargetMode") == "External"
    }


def _value(parent: Element | None, *path: str) -> str | None:
    """The attribute `val` of a descendant; None where there is none."""
    for name in path:
        parent = parent.find(name) if parent is not None else None
    return parent.get("val") if parent is not None else None


def _is_on(properties: Element | None, name: str) -> bool:
    """Whether a property that is on or off is on."""
    found = properties.find(name) if properties is not None else None
    return found is not None and found.get("val", "on") not in _OFF


class _Styles:
    """The styles of paragraphs, and what they inherit."""

    def __init__(self, styles: Element | None) -> None:
        found = styles.findall("style") if styles is not None else []
        self._by_id = {style.get("styleId", ""): style for style in found}

    def name(self, style: str | None) -> str:
        return (_value(self._by_id.get(style or ""), "name") or "").lower()

    def is_heading(self, style: str | None) -> bool:
        name = self.name(style)
        return name.startswith(("heading ", "title", "subtitle")) or (style or "").lower().startswith("heading")

    def numbering(self, style: str | None) -> tuple[str | None, str | None]:
        """The list and the level that paragraphs of a style belong to."""
        seen: set[str] = set()
        while style and style not in seen:
            seen.add(style)
            own = self._by_id.get(style)
            number = _value(own, "pPr", "numPr", "numId")
            if number is not None:
                return number, _value(own, "pPr", "numPr", "ilvl")
            style = _value(own, "basedOn")
        return None, None


@dataclass(slots=True)
class _Level:
    """A level of a list: how its items are numbered; `text` holds `%1` for the number of the first level."""

    form: str = "decimal"
    text: str = "%1."
    start: int = 1


@dataclass(slots=True)
class _List:
    """A list's levels and where its count stands, which lists of one kind share."""

    levels: dict[int, _Level]
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


class _Lists:
    """The lists of a document, counting."""

    def __init__(self, numbering: Element | None, styles: _Styles) -> None:
        self._styles = styles
        self._by_number: dict[str, _List] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        if numbering is None:
            return
        kinds = {kind.get("abstractNumId", ""): _List(_levels(kind)) for kind in numbering.findall("abstractNum")}
        for number in numbering.findall("num"):
            name = number.get("numId", "")
            kind = kinds.get(_value(number, "abstractNumId") or "")
            if kind is not None:
                self._by_number[name] = kind
                self._restarts[name] = _restarts(number)

    def mark(self, paragraph: Element | None, style: str | None) -> tuple[str, int] | None:
        """The mark of the paragraph with these properties, which is counted, and its level; None for no item."""
        number, level = self._styles.numbering(style)
        own = _value(paragraph, "numPr", "numId")
        if own is not None or _value(paragraph, "numPr", "ilvl") is not None:
            number, level = own or number, _value(paragraph, "numPr", "ilvl") or level
        found = self._by_number.get(number or "")
        if number is None or found is None:
            return None
        at = int(level) if level and level.isdigit() and int(level) < _LEVELS else 0
        self._count(number, found, at)
        return self._written(found, at), at

    def _count(self, number: str, found: _List, at: int) -> None:
        restart = self._restarts[number].pop(at, None)
        count = found.counts[at]
        if restart is not None:
            found.counts[at] = restart
        elif count is None:
            found.counts[at] = found.levels.get(at, _Level()).start
        else:
            found.counts[at] = count + 1
        found.counts[at + 1 :] = [None] * (_LEVELS - at - 1)

    def _written(self, found: _List, at: int) -> str:
        own = found.levels.get(at, _Level())
        if own.form == "bullet":
            return "-" if own.text in _DASHES else bullet(at)
        mark = own.text
        for other in range(at + 1):
            level = found.levels.get(other, _Level())
            count = found.counts[other]
            number = level.start if count is None else count
            mark = mark.replace(f"%{other + 1}", written(number, _NUMBERINGS.get(level.form, "1")))
        return "" if own.form == "none" and not mark.strip() else mark.strip()


def _levels(kind: Element) -> dict[int, _Level]:
    levels: dict[int, _Level] = {}
    for level in kind.findall("lvl"):
        at = level.get("ilvl", "0")
        start = _value(level, "start") or "1"
        if at.isdigit():
            text = _value(level, "lvlText")
            levels[int(at)] = _Level(
                _value(level, "numFmt") or "decimal",
                f"%{int(at) + 1}." if text is None else text,
                int(start) if start.isdigit() and len(start) < 6 else 1,
            )
    return levels


def _restarts(number: Element) -> dict[int, int]:
    """The levels at which a list begins to count anew, and from what."""
    found: dict[int, int] = {}
    for override in number.findall("lvlOverride"):
        start, at = _value(override, "startOverride"), override.get("ilvl", "0")
        if start and start.isdigit() and at.isdigit() and len(start) < 6:
            found[int(at)] = int(start)
    return found


@dataclass(slots=True)
class _Reading:
    """A document being set."""

    layout: Layout
    styles: _Styles
    lists: _Lists
    links: dict[str, str]
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    _goes_on: bool = False

    def read_blocks(self, parent: Element) -> None:
        """The paragraphs and tables of an element."""
        for block in _unwrapped(parent):
            if block.tag == "p":
                self._read_paragraph(block)
            elif block.tag == "tbl":
                self._read_table(block)

    def read_notes(self, notes: Element | None, kind: str) -> None:
        """Footnotes or endnotes, in the order that the text refers to them."""
        by_id = {note.get("id", ""): note for note in (notes if notes is not None else ())}
        for own, name in self.notes:
            if own == kind and name in by_id:
                self.read_blocks(by_id[name])

    def _read_paragraph(self, paragraph: Element) -> None:
        properties = paragraph.find("pPr")
        style = _value(properties, "pStyle")
        if self.styles.name(style).startswith("toc "):
            return
        heading = self.styles.is_heading(style) or _value(properties, "outlineLvl") is not None
        if not self._goes_on:
            if heading:
                self.layout.leave_gap()
            self._open_paragraph(properties, style, paragraph)
        self._read_words(paragraph)
        # A deleted end of a paragraph joins it with the next one.
        self._goes_on = properties is not None and properties.find("rPr/del") is not None
        if not self._goes_on:
            self.layout.end_paragraph()
            if heading:
                self.layout.leave_gap()
            boxes, self.boxes = self.boxes, []
            for box in boxes:
                self.read_blocks(box)

    def _open_paragraph(self, properties: Element | None, style: str | None, paragraph: Element) -> None:
        if not any(text.text for text in paragraph.iter("t")):
            # An empty paragraph is not counted.
            self.layout.end_paragraph()
            return
        mark = self.lists.mark(properties, style)
        if mark is None or not mark[0]:
            self.layout.return_to(0)
        else:
            self.layout.open_item(*mark)

    def _read_words(self, parent: Element) -> None:
        for child in parent:
            if child.tag in _LEFT_OUT:
                continue
            if child.tag == "r":
                self._read_run(child)
            elif child.tag == "hyperlink":
                self.layout.add_link(self.links.get(child.get("id", ""), ""))
                self._read_words(child)
            else:
                self._read_words(child)

    def _read_run(self, run: Element) -> None:
        properties = run.find("rPr")
        if any(_is_on(properties, name) for name in ("vanish", "strike", "dstrike")):
            return
        raised = _value(properties, "vertAlign") == "superscript"
        for child in run:
            if child.tag in ("t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "ptab"):
                words = _words(child)
                self.layout.add(words.translate(SUPERSCRIPTS) if raised else words)
                if child.tag in ("br", "cr"):
                    self.layout.break_line()
            elif child.tag in ("footnoteReference", "endnoteReference"):
                self.notes.append((child.tag.removesuffix("Reference"), child.get("id", "")))
            elif child.tag == "instrText":
                self.layout.add_link(_target(child.text or ""))
            elif child.tag in _BOXES or child.tag == "AlternateContent":
                self.boxes += _boxes(child)

    def _read_table(self, table: Element) -> None:
        rows = [row for row in _unwrapped(table) if row.tag == "tr" and row.find("trPr/del") is None]
        cells = [[cell for cell in _unwrapped(row) if cell.tag == "tc"] for row in rows]
        if all(len(row) < 2 for row in cells):
            # A box drawn around paragraphs.
            for row in cells:
                for cell in row:
                    self.read_blocks(cell)
            return
        self.layout.return_to(0)
        self.layout.leave_gap()
        for number, row in enumerate(cells, 1):
            self.layout.add_row([self._cell(cell) for cell in row], number)
        self.layout.leave_gap()

    def _cell(self, cell: Element) -> Cell:
        properties = cell.find("tcPr")
        columns = _value(properties, "gridSpan") or "1"
        merged = properties.find("vMerge") if properties is not None else None
        around, self.layout = self.layout, Layout(as_set=True)
        if merged is None or merged.get("val") == "restart":
            self.read_blocks(cell)
        own, self.layout = self.layout, around
        around.take_links(own)
        return Cell(own.lines(), int(columns) if columns.isdigit() and len(columns) < 4 else 1)


def _unwrapped(parent: Element) -> Iterator[Element]:
    """The paragraphs, tables, rows or cells of an element, out of the controls and changes that wrap them."""
    for child in parent:
        if child.tag in ("p", "tbl", "tr", "tc"):
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from _unwrapped(child)


def _boxes(drawing: Element) -> Iterator[Element]:
    """The text boxes of a drawing, outer ones alone; each once, though it is there for old programs as well."""
    for child in drawing:
        if child.tag == "txbxContent":
            yield child
        elif child.tag != "Fallback" or drawing.find("Choice") is None:
            yield from _boxes(child)


def _words(sign: Element) -> str:
    match sign.tag:
        case "t":
            return (sign.text or "").replace("\n", " ")
        case "tab" | "ptab":
            return "\t"
        case "noBreakHyphen":
            return "\u2011"
        case "softHyphen":
            return "\u00ad"
        case "sym":
            # Bullets of symbol fonts stand in Unicode's private use area, where the document layer knows them.
            code = sign.get("char", "")
            return chr(int(code, 16)) if len(code) == 4 and set(code) <= set("0123456789abcdefABCDEF") else ""
    return ""


def _target(instruction: str) -> str:
    """The address of a field `HYPERLINK "https://…"`."""
    parts = instruction.split('"')
    return parts[1] if len(parts) > 2 and parts[0].split() == ["HYPERLINK"] else ""
