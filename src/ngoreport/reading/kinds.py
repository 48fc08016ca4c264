"""What bytes are: by their content, and by the name only where the content can't say."""

from __future__ import annotations

import re

# First bytes of the files that are no texts, and what they are.
_MAGIC = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Microsoft Office document (.doc, .xls, .ppt, .msg), or one locked with a password",
    ),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
)


# What a file in an archive makes of it.
_PARTS = (
    ("xl/workbook.xml", "an Excel workbook"),
    ("xl/workbook.bin", "an Excel workbook"),
    ("ppt/presentation.xml", "a PowerPoint presentation"),
)
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "a spreadsheet of OpenDocument",
    b"application/vnd.oasis.opendocument.presentation": "a presentation of OpenDocument",
    b"application/epub+zip": "an EPUB book",
}
# Before the first element of a page may stand what says that it is XML, and comments.
_HTML = (
    rb"(?is)\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*){0,3}"
    rb"<(?:!doctype\s+html|(?:html|head|body|title|meta|main|article|section|div|table|p|h1|span)[\s>])"
)
_BEGINNING = 8_192
_BEGINNING_OF_MAIL = 65_536
_MAIL_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?(?:From [^\n]*\n)?(?:[!-9;-~]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")
# What a program that sends mail writes, and hardly anybody who pastes one.
_MAIL_SENT = rb"(?im)^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type|Delivered-To):"
_MAIL_WRITTEN = rb"(?im)^(?:From|To|Subject|Date):"


def kind_of(data: bytes, name: str) -> str:
    """The kind of an input: one of `ngoreport.reading.formats.KINDS`, `mail`, `zip`, or words for another.

    Args:
        data: the input, whole.
        name: its name, whose ending decides where the content can't: Markdown is plain text too.
    """
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_archive(data)
    # Without its zeros UTF-16 reads as ASCII does.
    beginning = data[:_BEGINNING].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")
    ending = name.lower().rpartition(".")[2]
    if b"<" in beginning and (ending in ("html", "htm", "xhtml") or re.match(_HTML, beginning)):
        return "html"
    if _is_mail(data, name):
        return "mail"
    return "markdown" if ending in ("md", "markdown") else "text"


def _is_mail(data: bytes, name: str) -> bool:
    """Whether bytes begin like a mail: with what programs write at its head, or called one and with a head at all."""
    head = _MAIL_HEADER.match(data, 0, _BEGINNING_OF_MAIL)
    if head is None:
        return False
    sent = re.search(_MAIL_SENT, head[0]) is not None and b"From" in head[0]
    return sent or (name.lower().endswith((".eml", ".mht", ".mhtml")) and re.search(_MAIL_WRITTEN, head[0]) is not None)


def _kind_of_archive(data: bytes) -> str:
    from ngoreport.reading.archive import Archive

    archive = Archive(data)
    for part, kind in _PARTS:
        if part in archive:
            return kind
    if any(name.startswith("word/") for name in archive.names):
        return "docx"
    if "mimetype" in archive:
        return _MIMETYPES.get(archive.read("mimetype").strip(), "zip")
    return "zip"
