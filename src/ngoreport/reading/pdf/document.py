"""A PDF document to text, or to the sentence that says why it has none."""

from __future__ import annotations

import pypdfium2 as pdfium
from pypdfium2 import raw

from ngoreport.reading.converted import Converted
from ngoreport.reading.error import UnreadableError
from ngoreport.reading.pdf import limits
from ngoreport.reading.pdf.page import Page, read_page
from ngoreport.reading.pdf.text import text_of

# Without its ą č ę ė į š ų ū ž a Lithuanian text lacks 6 of 100 signs; bullets and icons are fewer.
_MOST_UNMAPPED = 0.03


def read(data: bytes) -> Converted:
    """The text of a document. Raises UnreadableError where there is none."""
    document = _opened(data)
    try:
        pages = _pages(document)
    finally:
        document.close()
    signs, unmapped = sum(page.signs for page in pages), sum(page.unmapped for page in pages)
    if unmapped > _MOST_UNMAPPED * signs:
        raise UnreadableError(
            "is a PDF document whose fonts don't tell which letters its signs are: "
            "export it anew, or run it through text recognition (OCR)"
        )
    if not any(page.words or page.aside for page in pages):
        raise UnreadableError("is a PDF document without a text layer (a scan?): it needs text recognition (OCR) first")
    return text_of(pages)


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise UnreadableError("is an encrypted PDF document: save it without its password first") from None
        if error.err_code == raw.FPDF_ERR_SECURITY:
            raise UnreadableError("is a PDF document encrypted in a way that can't be read") from None
        raise UnreadableError("is a damaged PDF document: no pages can be found in it") from None


def _pages(document: pdfium.PdfDocument) -> list[Page]:
    count = len(document)
    if count > limits.PAGES:
        raise UnreadableError(f"has {count:,} pages, more than {limits.PAGES:,}")
    if document.get_formtype() != raw.FORMTYPE_NONE:
        document.init_forms()
    pages: list[Page] = []
    left = limits.SIGNS
    for number in range(count):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            raise UnreadableError(f"is a damaged PDF document: page {number + 1} can't be read") from None
        if document.formenv is not None:
            page = _flattened(document, page, number)
        read = read_page(page)
        page.close()
        left -= read.signs
        if left < 0:
            raise UnreadableError(f"holds more than {limits.SIGNS:,} signs")
        pages.append(read)
    return pages


def _flattened(document: pdfium.PdfDocument, page: pdfium.PdfPage, number: int) -> pdfium.PdfPage:
    """The page, what was filled into its fields made text of its own."""
    page.flatten()
    page.close()
    return document[number]
