"""Mail (.eml, and pages saved as .mht): the letter is one document, each file attached to it another."""

from __future__ import annotations

import contextlib
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message

from ngoreport.reading.decoding import decode
from ngoreport.reading.error import UnreadableError

PARTS = 1_000
"""The most parts of one mail."""
DEEPEST = 50
"""The most parts inside each other."""

_NO_DOCUMENTS = frozenset(("image", "audio", "video"))
_NO_DOCUMENT = frozenset(
    (
        *("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"),
        *("text/calendar", "text/vcard", "text/x-vcard", "text/css", "message/delivery-status"),
    )
)


@dataclass(frozen=True, slots=True)
class Part:
    """A document of a mail.

    Attributes:
        name: the name of the file attached; None for the letter.
        data: its bytes.
        charset: the encoding that the letter names, None where it names none.
        is_html: the letter is a page.
    """

    name: str | None
    data: bytes
    charset: str | None = None
    is_html: bool = False


def split(data: bytes) -> list[Part]:
    """The letter of a mail, if there is one, and the files attached.

    Raises:
        UnreadableError: it has too many parts, or they are nested too deeply.
    """
    # Lines that may part it, before the parser takes minutes for a million of them.
    if data.count(b"boundary=") > PARTS or data.count(b"\n--") > 20 * PARTS:
        raise _too_many()
    message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"))
    letters: list[Part] = []
    attached: list[Part] = []
    for count, part in enumerate(_leaves(message, 0), 1):
        if count > PARTS:
            raise _too_many()
        name = _file_name(part)
        if part.get_content_type() == "message/rfc822":
            mails = [inner for inner in part.get_payload() if isinstance(inner, Message)]
            attached += [Part(name or "attachment.eml", inner.as_bytes()) for inner in mails]
        elif name is None and part.get_content_maintype() == "text":
            is_html = part.get_content_subtype() == "html"
            letters.append(Part(None, _letter(part), part.get_content_charset(), is_html))
        elif name is not None and not _is_no_document(part):
            attached.append(Part(name, _bytes(part)))
    return [*_joined(letters), *attached]


def _too_many() -> UnreadableError:
    return UnreadableError(f"is a mail of more than {PARTS:,} parts")


def _leaves(message: Message, depth: int) -> Iterator[Message]:
    """The parts that are no containers; of alternatives the one that keeps most: HTML has lists and tables."""
    if depth > DEEPEST:
        raise UnreadableError(f"is nested too deeply: more than {DEEPEST} parts inside each other")
    if message.get_content_type() == "message/rfc822" or not message.is_multipart():
        yield message
        return
    parts = [part for part in message.get_payload() if isinstance(part, Message)]
    if message.get_content_subtype() == "alternative" and parts:
        parts = [next((part for part in parts if _holds_html(part, depth)), parts[0])]
    elif message.get_content_subtype() == "related":
        # The page, then what it shows.
        parts = [part for at, part in enumerate(parts) if at == 0 or _file_name(part)]
    for part in parts:
        yield from _leaves(part, depth + 1)


def _holds_html(message: Message, depth: int) -> bool:
    return any(part.get_content_type() == "text/html" for part in _leaves(message, depth + 1))


def _file_name(part: Message) -> str | None:
    """The name of an attached file, without the folders that some programs, and nobody honest, put before it."""
    name = part.get_filename()
    if name is None:
        attached = part.get_content_disposition() == "attachment"
        ending = "eml" if part.get_content_type() == "message/rfc822" else part.get_content_subtype()
        return f"attachment.{ending}" if attached else None
    with contextlib.suppress(HeaderParseError, LookupError, ValueError):
        name = str(make_header(decode_header(name)))
    name = re.split(r"[/\\]", name)[-1]
    return "".join(sign for sign in name if sign.isprintable())[:200].strip(". ") or "attachment"


def _is_no_document(part: Message) -> bool:
    """A picture, a signature, an invitation."""
    return part.get_content_maintype() in _NO_DOCUMENTS or part.get_content_type() in _NO_DOCUMENT


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _letter(part: Message) -> bytes:
    data = _bytes(part)
    if part.get_content_subtype() != "html" and part.get_param("format") == "flowed":
        # A line that ends in a space goes on (RFC 3676).
        space = b"" if str(part.get_param("delsp")).lower() == "yes" else b" "
        data = re.sub(rb"(?<!\n--) \r?\n(?=[^>\s])", space, data)
    return data


def _joined(letters: list[Part]) -> Iterator[Part]:
    """A letter in several pieces, with files between them, is one."""
    if len(letters) < 2:
        yield from letters
        return
    pieces = []
    for letter in letters:
        text = _text(letter)
        pieces.append(f"<div>{text}</div>" if letter.is_html else f"<pre>{html.escape(text)}</pre>")
    yield Part(None, "".join(pieces).encode(), "utf-8", is_html=True)


def _text(letter: Part) -> str:
    try:
        return letter.data.decode(letter.charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        decoded = decode(letter.data)
        return decoded[0] if decoded else letter.data.decode("latin-1")
