"""RTF documents: striprtf reads the words; tables, links, and what is deleted or hidden are marked for it before."""

from __future__ import annotations

import re

from ngoreport.reading.converted import Converted
from ngoreport.reading.error import missing_extra
from ngoreport.reading.layout import Cell, Layout, bullet

# Signs of Unicode's private use area stand for what striprtf would not tell apart.
_ROW_BEGINS, _CELL_ENDS, _ROW_ENDS, _HEADING = "\ue000", "\ue001", "\ue002", "\ue003"
_OWN_SIGNS = re.compile(f"[{_ROW_BEGINS}{_CELL_ENDS}{_ROW_ENDS}{_HEADING}]")
_SIGNS = (
    (r"trowd", _ROW_BEGINS),
    (r"(?:nest)?cell", _CELL_ENDS),
    (r"row|nestrow", _ROW_ENDS),
    (r"outlinelevel[0-8]", _HEADING),
)
_PICTURE = re.compile(r"[0-9a-fA-F\s]{200,}")
# `{\b\strike words}`; striprtf leaves out what follows `\*` in a group.
_UNSEEN = re.compile(r"\{(?!\\rtf)((?:\\[a-z]{1,32}-?\d{0,10} ?){0,30}?)\\(?:deleted|strike|v)(?![a-z0-9])")
_LINK = re.compile(r'HYPERLINK\s+(?:\\l\s+)?"([^"\s]{1,2000})"')
_MARK = re.compile(
    "(?P<bullet>[•◦▪●○■□➢–\uf000-\uf0ff·o*-])\t\\s*|(?P<number>\\(?(?:[0-9.]{1,12}|[a-zA-Z]{1,5})[.)])\t\\s*"
)


def convert(data: bytes) -> Converted:
    """The text of an RTF document."""
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise missing_extra("an RTF document") from None
    # RTF is ASCII: other letters are codes, or bytes of a code page that it names.
    source = _OWN_SIGNS.sub("", data.decode("latin-1"))
    source = _PICTURE.sub(" ", source)
    layout = Layout(as_set=True)
    for address in _LINK.findall(source):
        layout.add_link(address)
    # Else striprtf writes each address into the words, and takes the square of their number for it.
    source = source.replace("HYPERLINK", "LINK")
    # Bullets of old programs are kept by the name that new ones have for them.
    source = _UNSEEN.sub(r"{\1\\*", source).replace("\\pntext", "\\listtext")
    for word, sign in _SIGNS:
        source = re.sub(rf"\\(?:{word})(?![a-z]) ?", f"\\\\plain {sign}", source)
    _set(rtf_to_text(source, errors="replace"), layout)  # type: ignore[no-untyped-call]
    return layout.converted()


def _set(text: str, layout: Layout) -> None:
    *before, rest = text.split(_ROW_ENDS)
    number = 0
    for piece in before:
        words, begins, row = piece.partition(_ROW_BEGINS)
        if words.strip():
            number = 0
            _set_paragraphs(words, layout)
        number += 1
        cells = row.replace(_ROW_BEGINS, "").split(_CELL_ENDS)[:-1] if begins else []
        layout.return_to(0)
        layout.add_row([Cell([line.strip() for line in cell.split("\n")]) for cell in cells], number)
    _set_paragraphs(rest, layout)


def _set_paragraphs(text: str, layout: Layout) -> None:
    layout.leave_gap()
    for paragraph in text.replace(_CELL_ENDS, "\t").split("\n"):
        heading = _HEADING in paragraph
        line = _OWN_SIGNS.sub("", paragraph)
        mark = _MARK.match(line)
        if mark is None:
            layout.return_to(0)
            if heading:
                layout.leave_gap()
            layout.add(line)
        else:
            layout.open_item(mark["number"] or _bullet(mark["bullet"]), 0)
            layout.add(line[mark.end() :])
        layout.end_paragraph()
        if heading:
            layout.leave_gap()


def _bullet(sign: str) -> str:
    """The bullet as it is, signs of symbol fonts as the one that they mostly show."""
    return bullet(0) if sign == "·" or sign >= "\uf000" else sign
