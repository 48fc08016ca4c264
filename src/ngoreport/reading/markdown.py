"""Markdown, by way of HTML."""

from __future__ import annotations

import re

from ngoreport.reading.converted import Converted
from ngoreport.reading.error import missing_extra
from ngoreport.reading.html import read_html
from ngoreport.reading.plain import convert as convert_plain

# What site generators keep before a page; of it the title is the page's heading.
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?:.*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_TITLE = re.compile(r"""^title:[ \t]*["']?(.+?)["']?[ \t]*$""", re.MULTILINE)


def convert(data: bytes) -> Converted:
    """The text of Markdown without its marks; its line ends stay, as they do where people write it."""
    try:
        from markdown_it import MarkdownIt
    except ImportError:
        raise missing_extra("Markdown") from None
    read = convert_plain(data)
    front = _FRONT.match(read.text)
    title = _TITLE.search(front[0]) if front else None
    text = (f"# {title[1]}\n\n" if title else "") + read.text[front.end() if front else 0 :]
    markdown = MarkdownIt("commonmark", {"breaks": True}).enable(["table", "strikethrough"])
    converted = read_html(markdown.render(text))
    return Converted(converted.text, read.encoding, read.repaired, converted.places)
