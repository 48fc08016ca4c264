"""PDF documents with a text layer, by pypdfium2.

The text is put together from the places of words on the pages: columns one after the other, wrapped lines joined, cells
of a row parted by TAB, what repeats from page to page left out.
"""

from __future__ import annotations

from ngoreport.reading.converted import Converted
from ngoreport.reading.error import missing_extra


def convert(data: bytes) -> Converted:
    """The text of a PDF document, where its pages begin and where the rows of its tables stand.

    Raises:
        UnreadableError: it has no text layer, is encrypted or damaged, its fonts don't tell its letters, or it asks
            for more than `ngoreport.reading.pdf.limits` allows; or pypdfium2 is not installed.
    """
    try:
        from ngoreport.reading.pdf.document import read
    except ModuleNotFoundError as error:
        if error.name is None or not error.name.startswith("pypdfium2"):
            raise
        raise missing_extra("a PDF document") from None
    return read(data)
