"""Web addresses, e-mail addresses and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.numbers import runs_of_digits
from ngoreport.parsers.lines import line_at, lines_at, lines_holding
from ngoreport.parsers.rule import Candidate, Rule, Score

# Local part and labels are bounded as in RFC 5321 and RFC 1035.
_EMAIL = pattern_of(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,18}(?![\w@])", re.IGNORECASE)
_LINK = pattern_of(
    r"(?<![\w@.-])(?:https?://[^\s<>\"„“”]{3,2000}|www\.[^\s<>\"„“”]{3,2000}"
    r"|(?:[a-z0-9-]{1,63}\.){1,4}(?:lt|eu|org|com|net|info|lv|ee)(?:/[^\s<>\"„“”]{0,1000})?)(?![\w@])",
    re.IGNORECASE,
)
# Every address has one of these; none goes over a line's end.
_OPENINGS_OF_LINK = ("www.", "http://", "https://")
_SIGN_OF_LINK = WordSign(
    whole=("www", "http", "https", "lt", "eu", "org", "com", "net", "info", "lv", "ee"),
)
_SIGN_OF_EMAIL = pattern_of("@")
_TRAILING = ".,;:!?'\"“”„»…"
# A run of digits as telephone numbers are grouped, also behind „8~“, where one waited for the tone; whether it is one,
# the words before it say.
_DOMESTIC = pattern_of(r"(?:\+370|[80])([2-9]\d{7})", re.ASCII)
_NUMBER = pattern_of(
    r"(?<![\w/.-])(?:\+ ?\d{1,3}|\(?8\)?)?[ ~-]{0,2}(?:\(\d{1,4}\)|\([80][ ~-]?\d{1,3}\))?"
    r"[ -]{0,2}\d(?:[ -]{0,2}\d){3,60}(?![\w/])"
)
_SIGN = pattern_of(
    r"(?:\btel|\bmob|telefon|skambin|numeri(?:u|)\b|\blinija\b|\bph\b|\bt\.)[^\n]{0,40}$|\bm\.[: ]{0,3}$"
)
_SIGNS_OF_TELEPHONE = (
    "+",
    "tel",
    "mob",
    "skambin",
    "numeri",
    "linija",
    "8 6",
    "8-6",
    "8 (6",
    "(8 ",
    "(8-",
    "(0 ",
    "(0-",
)
# A mobile number behind the old long-distance prefix looks like nothing else.
_MOBILE = pattern_of(r"\(?8[ -]?\(?6\d\d\)?[ -]\d[\d -]{3,8}\d")
# „(8 428) 5 16 60“: so did a place's telephones; since 2024 with 0.
_AREA_CODE = pattern_of(r"\([80][ ~-]?\d{2,3}\) ?\d")
_DATE = pattern_of(r"(?:19|20)\d{2}[-. ]\d{1,2}[-. ]\d{1,2}")
# What a number stands before that counts something.
_COUNTED = pattern_of(r"\s?(?:[,.]\d|eur|€|lt\b|ltl|lit[au]|tukst|mln|proc|%|asm|vnt|val\b|km\b|kv\b|ha\b)")
_FAX = pattern_of(r"\b(?:faks|fax)[a-z]{0,4}[.:]{0,2} {0,2}$")
_TELEPHONE = pattern_of(r"tel")
_FEWEST_DIGITS, _MOST_DIGITS = 8, 15
# What stands between the digits of a number, and how much of it.
_BETWEEN_DIGITS, _WIDEST_GAP = " ()-~", 4


def links(document: Document) -> Iterator[Candidate]:
    text = document.text
    end = 0
    for at in text.mentions(words_of).places(_SIGN_OF_LINK):
        if at >= end and (text.folded.startswith(_OPENINGS_OF_LINK, at) or text.folded.startswith(".", at - 1)):
            line = line_at(text.folded, at)
            end = line.end
            yield from _links_in(document, line)


def _links_in(document: Document, line: Span) -> Iterator[Candidate]:
    text = document.text.normal
    for found in _LINK.finditer(text, *line):
        start, end = found.span()
        while end > start and text[end - 1] in _TRAILING:
            end -= 1
        if not _is_address(text[start:end]):
            continue
        if text[end - 1] == ")" and "(" not in text[start:end]:
            end -= 1
        span = Span(start, end)
        yield Candidate("links", document.text.value(span), span, Score.LABEL, "contacts.link")


def _is_address(written: str) -> bool:
    """A bare name with a dot may be two sentences („baigta.Lt“) or a sum („5000.Lt“)."""
    if written.lower().startswith(("http", "www.")):
        return True
    host = written.partition("/")[0]
    first, *others = host.split(".")
    return any(sign.isalpha() for sign in "".join((first, *others[:-1]))) and (
        all(label.islower() or label.isdigit() for label in others) or host.isupper()
    )


def emails(document: Document) -> Iterator[Candidate]:
    if "@" not in document.text.normal:
        return
    for line in lines_holding(document.text.normal, _SIGN_OF_EMAIL):
        for found in _EMAIL.finditer(document.text.normal, *line):
            span = Span(*found.span())
            value = {"kind": "email", "value": document.text.value(span)}
            yield Candidate("contacts", value, span, Score.LABEL, "contacts.email")


def telephones(document: Document) -> Iterator[Candidate]:
    """Telephone numbers, E.164. A fax number is none, unless it is a telephone as well."""
    text = document.text
    places = list(_many_digits(text))
    if not places or not any(sign in text.folded for sign in _SIGNS_OF_TELEPHONE):
        return
    for line in lines_at(text.normal, places):
        yield from _telephones_in(document, line)


def _many_digits(text: MatchingText) -> Iterator[int]:
    """Places behind the beginning of as many digits as a number has, with nothing else between them."""
    digits, before, normal = 0, 0, text.normal
    for start, end in text.mentions(runs_of_digits):
        if start - before > _WIDEST_GAP or normal[before:start].strip(_BETWEEN_DIGITS):
            digits = 0
        digits += end - start
        before = end
        if digits >= _FEWEST_DIGITS:
            yield start


def _telephones_in(document: Document, line: Span) -> Iterator[Candidate]:
    normal, folded = document.text.normal, document.text.folded
    for found in _NUMBER.finditer(normal, *line):
        digits = sum(map(str.isdigit, found.group()))
        if not _FEWEST_DIGITS <= digits <= _MOST_DIGITS or _COUNTED.match(folded, found.end()):
            continue
        if not _is_announced(document, found.start(), found.group()):
            continue
        number = _international(found.group().strip())
        if number is not None:
            start = found.start() + len(found.group()) - len(found.group().lstrip(" -"))
            span = Span(start, found.end())
            yield Candidate("contacts", {"kind": "phone", "value": number}, span, Score.LABEL, "contacts.phone")


def _is_announced(document: Document, start: int, written: str) -> bool:
    folded = document.text.folded
    block = document.block_at(start)
    before = folded[max(block.span.start if block else 0, start - 60) : start]
    if _FAX.search(before) and not _TELEPHONE.search(before[-25:]):
        return False
    written = written.strip(" -")
    if _DATE.match(written):
        return False
    known = _MOBILE.fullmatch(written) or _AREA_CODE.match(written)
    return written.startswith("+") or known is not None or _SIGN.search(before) is not None


def _international(written: str) -> str | None:
    """A number as E.164; None where it can't be one.

    Lithuania's numbers are eight digits behind +370, 8 or 0 (its national numbering plan): for these the library,
    whose tables take longer to load than ten reports to read, is not asked.
    """
    domestic = _DOMESTIC.fullmatch("".join(sign for sign in written if sign.isdigit() or sign == "+"))
    if domestic is not None:
        return f"+370{domestic[1]}"
    import phonenumbers

    plain = written.replace("(8 ", "(").replace("(8-", "(").replace("(8~", "(") if written.startswith("(8") else written
    plain = plain.replace("+ ", "+")
    try:
        number = phonenumbers.parse(plain, "LT")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


RULES: tuple[Rule, ...] = (
    Rule(links, words=_SIGN_OF_LINK),
    Rule(emails),
    Rule(telephones),
)
