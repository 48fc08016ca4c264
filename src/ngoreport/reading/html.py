"""Web pages: the article as a person would paste it, without the menus around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from ngoreport.reading.converted import Converted
from ngoreport.reading.error import UnreadableError, missing_extra
from ngoreport.reading.layout import SUPERSCRIPTS, Cell, Layout, bullet
from ngoreport.reading.numbering import Numbering, written
from ngoreport.reading.plain import convert as convert_plain

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 2_000
"""The most elements inside each other: browsers show 512."""

_NEVER_SHOWN = frozenset(
    (
        *("head", "script", "style", "noscript", "template", "svg", "math", "iframe", "frame", "object", "embed"),
        *("canvas", "video", "audio", "map", "select", "option", "button", "input", "textarea", "dialog", "title"),
        *("del", "s", "strike"),
    )
)
_AROUND = frozenset(("nav", "aside", "footer", "form", "header", "menu"))
_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog"))
# Words of `class` and `id` that name what stands around an article.
_NAMED = frozenset(
    (
        *("menu", "menus", "submenu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "pagination"),
        *("cookie", "cookies", "consent", "gdpr", "share", "sharing", "social", "sidebar", "popup", "modal", "banner"),
        *("advert", "advertisement", "ads", "newsletter", "comments", "skip", "toolbar", "topbar", "widget", "related"),
        *("slapukai", "meniu", "dalintis"),
    )
)
_NAME_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "hr", "pre", "table", "dl"))
_LINES = frozenset(
    (
        *("div", "section", "article", "main", "header", "address", "fieldset", "figcaption", "details", "summary"),
        *("body", "html", "center", "caption", "dt", "dd", "legend", "hgroup", "form", "tr", "li", "ul", "ol"),
    )
)
_NESTED = ("div", "span", "ul", "ol", "table", "font", "b", "i", "em", "strong", "section", "blockquote")
_LEAST_ARTICLE = 100
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})""", re.IGNORECASE)


def convert(data: bytes) -> Converted:
    """The text of the article of a web page."""
    try:
        read = convert_plain(data)
    except UnreadableError:
        text, encoding = _as_declared(data)
        read = Converted(text, encoding)
    converted = read_html(read.text)
    return Converted(converted.text, read.encoding, read.repaired, converted.places)


def _as_declared(data: bytes) -> tuple[str, str]:
    """A page of an encoding that it names itself, its Lithuanian letters being references: `&#353;`."""
    found = _CHARSET.search(data, 0, 4096)
    name = found[1].decode("ascii").lower() if found else ""
    try:
        return data.decode(name or "ascii"), name
    except (LookupError, UnicodeDecodeError):
        raise UnreadableError("is a web page in an encoding that it doesn't name rightly") from None


@dataclass(slots=True)
class _Table:
    """A table that is open: the cells of its row, and how many rows it had."""

    cells: list[Cell] = field(default_factory=list)
    number: int = 0


def read_html(source: str) -> Converted:
    """The text of HTML: of a page the article, of a fragment all of it.

    Raises:
        UnreadableError: the library is missing, or elements are nested too deeply.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError:
        raise missing_extra("a web page") from None
    if any(source.count(f"<{name}") - source.count(f"</{name}") > 10 * DEEPEST for name in _NESTED):
        raise _too_deep()
    body = LexborHTMLParser(source).body
    layout = Layout()
    if body is not None:
        article = _article(body)
        heading = _heading_outside(body, article)
        if heading:
            layout.add(heading)
            layout.end_paragraph()
        _Walk(layout, article).walk()
    return layout.converted()


def _too_deep() -> UnreadableError:
    return UnreadableError(f"is nested too deeply: more than {DEEPEST} elements inside each other")


def _article(body: LexborNode) -> LexborNode:
    """The element that holds the article: `main`, or a single `article` with most of the text, or the body."""
    mains = body.css("main, [role=main]")
    if len(mains) == 1 and len(mains[0].text().strip()) >= _LEAST_ARTICLE:
        return mains[0]
    articles = body.css("article")
    if len(articles) == 1 and _has_most(articles[0], body):
        return articles[0]
    return body


def _has_most(part: LexborNode, whole: LexborNode) -> bool:
    return 2 * len(part.text()) > len(whole.text())


def _heading_outside(body: LexborNode, article: LexborNode) -> str:
    """The page's only heading, where it stands above the article and that has none."""
    headings = body.css("h1")
    if article is body or len(headings) != 1 or article.css_first("h1, h2") is not None:
        return ""
    return headings[0].text()


@dataclass(slots=True)
class _List:
    """A list that is open: `numbering` is None for bullets, `next` the number of the item to come."""

    numbering: Numbering | None
    next: int
    mark: str = ""


class _Walk:
    """Goes through the elements of an article and sets them."""

    def __init__(self, layout: Layout, article: LexborNode) -> None:
        self._article = article
        self._layout = layout
        self._around: list[tuple[Layout, list[_List]]] = []
        self._tables: list[_Table | None] = []
        self._lists: list[_List] = []
        self._pre = 0
        self._raised = 0

    def walk(self) -> None:
        # By hand: the depth of a page is its author's choice, that of Python's stack is not.
        open_elements: list[LexborNode] = []
        node = self._article.child
        while True:
            while node is None:
                if not open_elements:
                    return
                closed = open_elements.pop()
                self._leave(closed)
                node = closed.next
            if node.is_text_node:
                self._write(node.text_content or "")
            elif node.is_element_node and not self._is_dropped(node):
                self._enter(node)
                open_elements.append(node)
                if len(open_elements) > DEEPEST:
                    raise _too_deep()
                node = node.child
                continue
            node = node.next

    def _write(self, words: str) -> None:
        if self._raised:
            words = words.translate(SUPERSCRIPTS)
        if self._pre:
            self._layout.add_as_set(words)
        else:
            self._layout.add(words)

    def _is_dropped(self, node: LexborNode) -> bool:
        tag = node.tag or ""
        if tag in _NEVER_SHOWN:
            return True
        attributes = node.attributes if node.attrs else {}
        if "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return True
        if _HIDDEN.search(attributes.get("style") or ""):
            return True
        if tag == "sup":
            # The mark of a footnote.
            return node.css_first("a[href^='#']") is not None
        if tag == "header" and self._article.tag != "body":
            return False
        around = tag in _AROUND or attributes.get("role") in _ROLES or _is_named(attributes)
        return around and not self._holds_the_article(node)

    def _holds_the_article(self, node: LexborNode) -> bool:
        """Some programs wrap a whole page in a form, or name its body after the menu that is open."""
        return node.tag not in ("nav", "aside", "footer") and (
            node.css_first("main, article h1") is not None or _has_most(node, self._article)
        )

    def _enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in _PARAGRAPHS:
            self._layout.end_paragraph()
        elif tag in _LINES:
            self._layout.end_line()
        if enter := _ENTER.get(tag):
            enter(self, node)

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if leave := _LEAVE.get(tag):
            leave(self, node)
        if tag in _PARAGRAPHS:
            self._layout.end_paragraph()
        elif tag in _LINES:
            self._layout.end_line()

    def _enter_break(self, _: LexborNode) -> None:
        self._layout.break_line()

    def _enter_pre(self, _: LexborNode) -> None:
        self._pre += 1

    def _leave_pre(self, _: LexborNode) -> None:
        self._layout.add_as_set("\n")
        self._pre -= 1

    def _enter_raised(self, _: LexborNode) -> None:
        self._raised += 1

    def _leave_raised(self, _: LexborNode) -> None:
        self._raised -= 1

    def _enter_quotation(self, _: LexborNode) -> None:
        self._layout.add("„")

    def _leave_quotation(self, _: LexborNode) -> None:
        self._layout.add("“")

    def _enter_bullets(self, _: LexborNode) -> None:
        self._layout.end_line()
        self._lists.append(_List(None, 1))

    def _enter_numbers(self, node: LexborNode) -> None:
        self._layout.end_line()
        first = _number(node, "start")
        self._lists.append(_List(_numbering(node), 1 if first is None else first))

    def _leave_list(self, _: LexborNode) -> None:
        self._lists.pop()
        self._layout.return_to(len(self._lists))

    def _enter_item(self, node: LexborNode) -> None:
        if not self._lists:
            self._layout.end_line()
            return
        own = self._lists[-1]
        number = _number(node, "value")
        own.next = own.next if number is None else number
        own.mark = self._mark_of(own)
        own.next += 1
        self._layout.open_item(own.mark, len(self._lists) - 1)

    def _mark_of(self, own: _List) -> str:
        outer = self._lists[:-1]
        if own.numbering is None:
            return bullet(sum(other.numbering is None for other in outer))
        if own.numbering == "1":
            # „1.“ within „2.“ is „2.1.“: a mark alone tells the level.
            before = outer[-1].mark if outer and outer[-1].numbering == "1" else ""
            return f"{before}{own.next}."
        # „a.“ and „A.“ are also initials and ends of sentences.
        return written(own.next, own.numbering) + (")" if own.numbering in ("a", "A") else ".")

    def _enter_link(self, node: LexborNode) -> None:
        # A linked picture is a logo.
        if node.text().strip():
            self._layout.add_link(node.attributes.get("href") or "")

    def _enter_table(self, node: LexborNode) -> None:
        self._tables.append(_Table() if _has_cells(node) else None)

    def _leave_table(self, _: LexborNode) -> None:
        self._tables.pop()

    def _enter_row(self, _: LexborNode) -> None:
        if self._table:
            self._table.cells = []

    def _leave_row(self, _: LexborNode) -> None:
        if self._table:
            self._table.number += 1
            self._layout.add_row(self._table.cells, self._table.number)

    @property
    def _table(self) -> _Table | None:
        return self._tables[-1] if self._tables else None

    def _enter_cell(self, _: LexborNode) -> None:
        if self._table is None:
            self._layout.end_line()
        else:
            self._around.append((self._layout, self._lists))
            self._layout, self._lists = Layout(), []

    def _leave_cell(self, node: LexborNode) -> None:
        if self._table is None:
            self._layout.end_line()
        else:
            cell = self._layout
            self._layout, self._lists = self._around.pop()
            self._layout.take_links(cell)
            self._table.cells.append(Cell(cell.lines(), _number(node, "colspan") or 1))


_ENTER: Mapping[str, Callable[[_Walk, LexborNode], None]] = {
    "br": _Walk._enter_break,
    "pre": _Walk._enter_pre,
    "sup": _Walk._enter_raised,
    "q": _Walk._enter_quotation,
    "ul": _Walk._enter_bullets,
    "ol": _Walk._enter_numbers,
    "li": _Walk._enter_item,
    "a": _Walk._enter_link,
    "table": _Walk._enter_table,
    "tr": _Walk._enter_row,
    "td": _Walk._enter_cell,
    "th": _Walk._enter_cell,
}
_LEAVE: Mapping[str, Callable[[_Walk, LexborNode], None]] = {
    "pre": _Walk._leave_pre,
    "sup": _Walk._leave_raised,
    "q": _Walk._leave_quotation,
    "ul": _Walk._leave_list,
    "ol": _Walk._leave_list,
    "table": _Walk._leave_table,
    "tr": _Walk._leave_row,
    "td": _Walk._leave_cell,
    "th": _Walk._leave_cell,
}


def _is_named(attributes: Mapping[str, str | None]) -> bool:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return any(part.lower() in _NAMED for part in _NAME_PARTS.findall(names))


def _has_cells(table: LexborNode) -> bool:
    """Whether it is a table of words, rather than a frame that a page was laid out with."""
    if len(table.css("table")) > 1 or table.css_first("td h1, td h2, td h3") is not None:
        return False
    return table.css_first("td + td, th + th, th + td, td + th") is not None


def _numbering(ordered: LexborNode) -> Numbering:
    style = ordered.attributes.get("type")
    return cast("Numbering", style) if style in ("a", "A", "i", "I") else "1"


def _number(node: LexborNode, name: str) -> int | None:
    """An attribute that is a number; None where it is none."""
    value = (node.attributes.get(name) or "").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else None
