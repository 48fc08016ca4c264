"""The documents of one input: of a mail the letter and what is attached, of an archive its entries."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from ngoreport.reading.error import ReadError, UnreadableError
from ngoreport.reading.file import LARGEST, ReadText, bytes_of_file, bytes_of_stream, read_document
from ngoreport.reading.folder import TEXTS
from ngoreport.reading.kinds import kind_of

if TYPE_CHECKING:
    from ngoreport.reading.mail import Part

_COVERING_LETTER = 300
"""A letter this short, in signs, only says what is attached to it."""
_DEEPEST = 3
"""The most mails inside each other."""
# What has no place in the name of an entry: the way up, the root, a drive, backslashes, control characters.
_LEADS_OUT = re.compile(r"(?:^|/)\.\.(?:/|$)|^/|^[A-Za-z]:|\\|[\x00-\x1f\x7f]")


def read_parts(
    data: bytes, name: str, *, archives: bool = False, largest: int = LARGEST
) -> Iterator[ReadText | ReadError]:
    """The documents of bytes in memory: most often one, itself.

    Of a mail first the letter, under the name of the mail, unless it is blank, or hardly more than what comes with
    an attached document; then each document attached, as `mail.eml/report.docx`. Of an archive each entry whose
    ending says that it can be read, as `reports.zip/2020/report.txt`. An error stands for what can't be read.

    Args:
        data: the bytes of the input.
        name: what it is called.
        archives: look into ZIP archives; else they are errors.
        largest: the most bytes of the input, and of each document in it.
    """
    return _read(data, name, archives, largest, 0)


def read_file_parts(
    path: str | os.PathLike[str], *, archives: bool = False, largest: int = LARGEST
) -> Iterator[ReadText | ReadError]:
    """The documents of a file, as those of `read_parts`."""
    try:
        name, data = bytes_of_file(path, largest=largest)
    except ReadError as error:
        return iter((error,))
    return read_parts(data, name, archives=archives, largest=largest)


def read_stream_parts(
    stream: BinaryIO, name: str, *, archives: bool = False, largest: int = LARGEST
) -> Iterator[ReadText | ReadError]:
    """The documents of an open stream of bytes, as those of `read_parts`."""
    return read_parts(bytes_of_stream(stream, largest=largest), name, archives=archives, largest=largest)


def read_file(path: str | os.PathLike[str], *, largest: int = LARGEST) -> ReadText:
    """The text of a file that holds one document.

    Raises:
        ReadError: there is none, or it is a mail of several: `read_file_parts` reads those.
    """
    return _only(list(read_file_parts(path, largest=largest)))


def read_stream(stream: BinaryIO, name: str, *, largest: int = LARGEST) -> ReadText:
    """The text of an open stream of bytes that holds one document; raises as `read_file`."""
    return _only(list(read_stream_parts(stream, name, largest=largest)))


def read_bytes(data: bytes, name: str, *, largest: int = LARGEST) -> ReadText:
    """The text of one document in memory; `name` is what an error calls it; raises as `read_file`."""
    return _only(list(read_parts(data, name, largest=largest)))


def _only(parts: list[ReadText | ReadError]) -> ReadText:
    first, *others = parts
    if others:
        # The letter has the mail's own name; where there is none, all names begin with it.
        names = [part.name for part in parts]
        mail = names[0] if names[1].startswith(f"{names[0]}/") else names[0].rpartition("/")[0]
        attached = ", ".join(name.removeprefix(f"{mail}/") for name in names if name != mail)
        raise ReadError(mail, f"is a mail of {len(parts)} documents, not of one: with {attached}")
    if isinstance(first, ReadError):
        raise first
    return first


def _read(data: bytes, name: str, archives: bool, largest: int, depth: int) -> Iterator[ReadText | ReadError]:
    try:
        if len(data) > largest:
            raise ReadError(name, f"is larger than {largest / 1_000_000:g} MB")
        if not data:
            raise ReadError(name, "is empty")
        kind = kind_of(data, name)
        if kind == "mail":
            yield from _read_mail(data, name, largest, depth)
        elif kind == "zip":
            yield from _read_archive(data, name, archives, largest, depth)
        else:
            yield read_document(data, name, kind)
    except UnreadableError as error:
        yield ReadError(name, str(error))
    except ReadError as error:
        yield error


def _read_mail(data: bytes, name: str, largest: int, depth: int) -> Iterator[ReadText | ReadError]:
    if depth == _DEEPEST:
        raise UnreadableError(f"is nested too deeply: more than {_DEEPEST} mails inside each other")
    from ngoreport.reading.apart import split_apart

    letter: ReadText | ReadError | None = None
    attached: list[ReadText | ReadError] = []
    for part in split_apart(data):
        if part.name is None:
            letter = _read_letter(part, name)
        else:
            attached += _read(part.data, f"{name}/{part.name}", False, largest, depth + 1)
    if letter is not None and not (
        isinstance(letter, ReadText)
        and len(letter.text) < _COVERING_LETTER
        and any(isinstance(document, ReadText) for document in attached)
    ):
        yield letter
    elif letter is None and not attached:
        raise UnreadableError("is a mail without words and without documents")
    yield from attached


def _read_letter(letter: Part, name: str) -> ReadText | ReadError | None:
    """The letter; None for a blank one."""
    if not letter.data.strip():
        return None
    data = letter.data
    charset = (letter.charset or "").lower()
    try:
        data = data.decode(charset).encode()
    except (LookupError, UnicodeDecodeError):
        # It names none, or a wrong one: what it is is told as of any file.
        charset = ""
    try:
        read = read_document(data, name, "html" if letter.is_html else "text")
    except UnreadableError as error:
        return ReadError(name, str(error))
    except ReadError:
        return None
    return read._replace(
        encoding=charset if charset and not data.isascii() else read.encoding,
        sha256=hashlib.sha256(letter.data).hexdigest(),
    )


def _read_archive(data: bytes, name: str, archives: bool, largest: int, depth: int) -> Iterator[ReadText | ReadError]:
    if depth:
        raise UnreadableError("is an archive within another input, which is not looked into")
    if not archives:
        raise UnreadableError("is a ZIP archive: `ngoreport batch` reads what is in it")
    from ngoreport.reading.archive import Archive

    archive = Archive(data)
    found = False
    for entry in archive.names:
        shown = archive.shown(entry)
        if _is_hidden(shown) or not shown.lower().endswith(TEXTS):
            continue
        found = True
        full = f"{name}/{shown}"
        if _LEADS_OUT.search(shown):
            yield ReadError(full, "has a name that leads out of the archive")
        elif archive.is_link(entry):
            yield ReadError(full, "is a link, not a file")
        else:
            try:
                content = archive.read(entry)
            except UnreadableError as error:
                yield ReadError(full, str(error))
                continue
            yield from _read(content, full, False, largest, 1)
    if not found:
        raise UnreadableError(f"holds no reports ({', '.join(TEXTS)})")


def _is_hidden(name: str) -> bool:
    """A name that begins with a dot, or what macOS adds."""
    return any(
        (part.startswith(".") and part.strip(".")) or part == "__MACOSX" for part in name.replace("\\", "/").split("/")
    )
