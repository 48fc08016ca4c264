"""Codes with check digits: of companies, of payers of VAT, of bank accounts, of persons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.personal_codes import find_personal_codes, masked
from ngoreport.parsers.rule import Candidate, Rule
from ngoreport.parsers.statements.statement import stated

# A number of nine digits behind „kodas“; between the two other labels of the same row („kodas, adresas“).
_COMPANY = WordPattern(
    WordSign(whole=("kodas", "kodo", "kodu", "koda", "i")),
    r"\b(?:kod(?:as|o|u|a)|i\. ?k)\b[^\d\n]{0,25}(?<!\d)(?P<code>\d{9})(?!\d|[ .,/-]\d)",
)
_NAMES_COMPANY = pattern_of(
    r"\b(?:imones|im\.|juridinio (?:asmens|vieneto)|jur\. ?asm?\.|istaigos|ist\.|organizacijos|bendroves"
    r"|draugijos|asociacijos) ?$"
)
_NAMES_OTHER = pattern_of(
    r"\b(?:pasto|pvm(?: mokesci\w+)?(?: moketojo)?|projekto|sutarties|programos|priemones|prekes|paraiskos"
    r"|(?<!juridinio )asmens|banko|swift|moketojo|telefono|salies) ?$"
)
# Codes of legal entities begin so (Register of Legal Entities, 2004 and after; earlier ones of nine digits too).
_FIRST_DIGITS = ("1", "2", "3")
_VAT = pattern_of(r"\b(?:LT ?)?(?P<code>\d{12}|\d{9})(?![\d])(?![ .,/-]\d)")
_BANK_ACCOUNT = pattern_of(r"LT(?<![\w-]LT) ?\d{2}(?: ?\d{4}){4}(?! ?\d)(?![\w])")
_FOREIGN_ACCOUNT = pattern_of(r"(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
_NEAR = 45


def company_codes(document: Document) -> Iterator[Candidate]:
    """`Įmonės kodas 300000512`, `(į. k. 300000512)`, `Kodas, adresas: 300000512, …`"""
    folded = document.text.folded
    if "kod" not in folded and "i. k" not in folded and "i.k" not in folded:
        return
    for match in _COMPANY.finditer(document.text):
        before = folded[max(0, match.start() - 30) : match.start()]
        named = match.group().startswith("i") or _NAMES_COMPANY.search(before) is not None
        if not named and (_NAMES_OTHER.search(before) or not match["code"].startswith(_FIRST_DIGITS)):
            continue
        values = {"code": match["code"], "labelled": "company" if named else "code"}
        yield stated("company-code", Span(*match.span("code")), **values)


def vat_codes(document: Document) -> Iterator[Candidate]:
    """`PVM mokėtojo kodas LT100001919017`"""
    folded, normal = document.text.folded, document.text.normal
    at = folded.find("pvm")
    while at >= 0:
        code = _VAT.search(normal, at + 3, at + 3 + _NEAR)
        between = folded[at + 3 : code.start()] if code else ""
        # „Pirkimo PVM sąskaita faktūra Nr. …“ has a number of its own.
        if code and "\n" not in between and "nr" not in between and "sask" not in between and "kod" in between:
            yield stated("vat-code", Span(*code.span()), code=code["code"])
        at = folded.find("pvm", at + 3)


def bank_accounts(document: Document) -> Iterator[Candidate]:
    """Lithuanian accounts by their shape, foreign ones behind „IBAN“ or „sąskaita“."""
    folded, normal = document.text.folded, document.text.normal
    seen: set[int] = set()
    for account in _BANK_ACCOUNT.finditer(normal):
        seen.add(account.start())
        yield stated("iban", Span(*account.span()), code=account.group().replace(" ", ""))
    if "iban" not in folded and "saskait" not in folded:
        return
    for label in re.finditer(r"\biban\b|\b(?:atsiskaitomoji|banko) saskait\w{1,4}", folded):
        code = _FOREIGN_ACCOUNT.search(normal, label.end(), label.end() + _NEAR + 40)
        if code and code.start() - label.end() <= _NEAR and code.start() not in seen:
            yield stated("iban", Span(*code.span()), code=code.group().replace(" ", ""))


def personal_codes_printed(document: Document) -> Iterator[Candidate]:
    """Personal codes with a right check digit, their digits masked."""
    for span in document.mentions(find_personal_codes):
        yield stated("personal-code", span, code=masked(document.text.normal[span.start : span.end]))


RULES: tuple[Rule, ...] = (
    Rule(company_codes, words=_COMPANY.sign),
    Rule(vat_codes),
    Rule(bank_accounts),
    Rule(personal_codes_printed),
)
