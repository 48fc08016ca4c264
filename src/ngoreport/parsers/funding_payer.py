"""Who pays a sum: the name that stands beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.lexicon import phrases, words
from ngoreport.lithuanian.declension import Case, nominative

_LONGEST_NAME = 130
# What parts a name from the words before it.
_DELIMITER = re.compile(
    r"[,;:()\[\]\n\t|]|(?<=\s)-(?=\s)"
    r"|(?<!\w)(?:ir|bei|o|dar|bet|taciau|kad|nors|bene|apie|per|taip pat|is (?:jo|jos|ju|kuriu|viso)|iskaitant"
    r"|kuri|kuria|kuriuos|kuriems|likusi\w*)(?!\w)"
)
_TAIL = re.compile(
    r"(?:\s|-|:|\(|=|[\"]|\b(?:sudaro|sudare|sudarys|siekia|sieke|yra|buvo|bus|net|apie|iki|po|dar)\b)+$"
)
_BRACKET = re.compile(r"\s{0,2}\([^()\n]{1,60}\)$")
_OPENING = re.compile(r"[\s-]{1,4}")
_FROM = re.compile(r"\s{1,2}(?:[a-z]{3,20}\s{1,2}){0,3}is\s{1,2}")
_BRACKETED = re.compile(r"\s{0,2}\((?P<who>[^()\n,;:]{2,90})\)")
_OWN_BUDGET = re.compile(r"biudzet")
_PUBLIC = re.compile(r"valstyb|savivaldyb|respublik|sajung|rajon|miest|\bes\b|nacionalin|dalyvaujam|\blr\b")
_DATE_BEFORE = re.compile(r"(?:19|20)\d\d ?(?:m\.|met\w{1,4})\s{0,2}(?:[a-z]{4,10} \d{1,2} ?d\.\s{0,2})?")
_CLAUSE = re.compile(r"[,;]")
_DASH = re.compile(r"\s{1,2}-\s{1,2}")
_RECEIVERS = ("ams", "oms", "ems", "ims", "ui", "iai")
_CAPITAL = re.compile(r"(?<!\w)[A-ZĄČĘĖĮŠŲŪŽ]")
_NOT_A_NAME = re.compile(
    r"\b(?:proc|%|projekt\w*|vert\w+|bendras|sum\w{0,2}|islaid\w*|skirt\w*|gaut\w*|tenka\w*|tinkam\w*|viso|\d+)\b|%"
)


@dataclass(frozen=True, slots=True)
class Payer:
    """A payer in the nominative, and the words that name it."""

    name: str
    span: Span
    folded: str


@cache
def _money_words() -> re.Pattern[str]:
    forms = "|".join(sorted({fold(word) for word in words("funding")["payers"]["money"]}, key=len, reverse=True))
    return re.compile(rf"\s{{1,3}}(?P<money>{forms})(?!\w)")


@cache
def _verbs() -> re.Pattern[str]:
    forms = "|".join(sorted({fold(word) for word in words("funding")["payers"]["verbs"]}, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)")


def payer_of(document: Document, before: Span, after: Span) -> Payer | None:
    """The payer named beside a sum, in the words before it or behind it."""
    return (
        _with_money_before(document, before)
        or _from_whom_behind(document, after)
        or _with_money_behind(document, after)
        or _named_behind(document, after)
        or _in_bracket_behind(document, after)
        or _giver_before(document, before)
        or _giver_behind(document, after)
        or _from_whom(document, before)
        or _named_before(document, before)
    )


def payer_in_cell(document: Document, cell: Span) -> Payer | None:
    """The payer that a cell names: „Savivaldybės lėšos, Lt“, „Kultūros taryba“."""
    folded = document.text.folded
    money = _money_words().search(folded, *cell)
    if money is not None:
        return _payer(document, Span(cell.start, money.start()), Case.GENITIVE)
    comma = folded.find(",", cell.start, cell.end)
    name = Span(cell.start, comma if comma > 0 else cell.end)
    return _payer(document, name, None) if _is_payer(folded[name.start : name.end]) else None


def _with_money_before(document: Document, before: Span) -> Payer | None:
    """`ES lėšos – `, `Savivaldybės indėlis (`."""
    folded = document.text.folded
    end = _without_tail(folded, before)
    bracket = _BRACKET.search(folded, before.start, end)
    if bracket is not None:
        end = bracket.start()
    for money in _money_words().finditer(folded, max(before.start, end - _LONGEST_NAME), end):
        if money.end() == end:
            name_end = money.start()
            short = _BRACKET.search(folded, before.start, name_end)
            if short is not None:  # „fondo (ERPF) lėšos“
                name_end = short.start()
            start = _start(folded, before.start, name_end)
            # „ES finansavimo iš fondo parama“: the fund pays.
            inner = folded.rfind(" is ", start, name_end)
            return _payer(document, Span(inner + 4 if inner > 0 else start, name_end), Case.GENITIVE)
    return None


def _with_money_behind(document: Document, after: Span) -> Payer | None:
    """`58 000 Eur valstybės biudžeto lėšų`, `11 400 Eur ministerijos ir`."""
    folded = document.text.folded
    opening = _OPENING.match(folded, after.start, after.end)
    start = opening.end() if opening else after.start
    stop = _DELIMITER.search(folded, start, after.end)
    end = min(stop.start() if stop else after.end, start + _LONGEST_NAME)
    full_stop = folded.find(". ", start, end)
    end = full_stop if full_stop > 0 and end - full_stop < 3 else end
    money = _money_words().search(folded, start, end)
    if money is not None and money.start() > start:
        return _payer(document, Span(start, money.start()), Case.GENITIVE)
    phrase = folded[start:end].strip(" .")
    if phrase and len(phrase.split()) <= 8 and _is_payer(phrase.split()[-1]) and phrase.endswith(("s", "u", "o")):
        return _payer(document, Span(start, end), Case.GENITIVE)
    return None


def _giver_before(document: Document, before: Span) -> Payer | None:
    """`Žemės ūkio ministerija skyrė`, `tėvų komitetas pridėjo dar`."""
    folded = document.text.folded
    verbs = list(_verbs().finditer(folded, *before))
    if not verbs:
        return None
    verb = verbs[-1]
    if _CLAUSE.search(folded, verb.end(), before.end):
        return None
    payer = _payer(document, Span(_start(folded, before.start, verb.start()), verb.start()), Case.NOMINATIVE)
    if payer is not None:
        return payer
    end = _without_tail(folded, before)
    if _DELIMITER.search(folded, verb.end(), end):
        return None  # the name behind the verb closes the clause of the sum before
    return _payer(document, Span(verb.end(), end), Case.NOMINATIVE)


def _giver_behind(document: Document, after: Span) -> Payer | None:
    """`, padengė Radviliškio rajono savivaldybė`."""
    folded = document.text.folded
    verb = _verbs().search(folded, *after)
    if verb is None:
        return None
    stop = _DELIMITER.search(folded, verb.end() + 1, after.end)
    end = stop.start() if stop else after.end
    full_stop = folded.find(". ", verb.end(), end)
    return _payer(document, Span(verb.end(), full_stop if full_stop > 0 else end), Case.NOMINATIVE)


def _from_whom(document: Document, before: Span) -> Payer | None:
    """`iš Klaipėdos miesto savivaldybės gavo`."""
    folded = document.text.folded
    found = re.compile(r"(?<!\w)is\s{1,2}(?P<who>[^,;:()\n]{3,100}?)\s{1,3}(?:gav|gaut|laimejo|gausi)").search(
        folded, *before
    )
    return _payer(document, Span(*found.span("who")), Case.GENITIVE) if found else None


def _from_whom_behind(document: Document, after: Span) -> Payer | None:
    """`2300 eurų paramą iš Šiaulių miesto savivaldybės`."""
    folded = document.text.folded
    found = _FROM.match(folded, *after)
    if found is None:
        return None
    stop = _DELIMITER.search(folded, found.end(), after.end)
    end = stop.start() if stop else after.end
    money = _money_words().search(folded, found.end(), end)
    full_stop = folded.find(". ", found.end(), end)
    ends = [money.start() if money else end, full_stop if full_stop > 0 else end]
    return _payer(document, Span(found.end(), min(ends)), Case.GENITIVE)


def _named_behind(document: Document, after: Span) -> Payer | None:
    """`500 eurų – Kauno miesto savivaldybė`."""
    folded = document.text.folded
    dash = _DASH.match(folded, *after)
    if dash is None:
        return None
    stop = _DELIMITER.search(folded, dash.end(), after.end)
    end = stop.start() if stop else after.end
    full_stop = folded.find(". ", dash.end(), end)
    end = full_stop if full_stop > 0 else end
    if end - dash.end() > _LONGEST_NAME or _verbs().search(folded, dash.end(), end):
        return None
    return _payer(document, Span(dash.end(), end), None)


def _in_bracket_behind(document: Document, after: Span) -> Payer | None:
    """`9 900 Eur (Europos Komisija)`."""
    bracket = _BRACKETED.match(document.text.folded, *after)
    return _payer(document, Span(*bracket.span("who")), None) if bracket else None


def _named_before(document: Document, before: Span) -> Payer | None:
    """`Kultūros rėmimo fondas (`, `Savivaldybė – `."""
    folded = document.text.folded
    end = _without_tail(folded, before)
    if end == before.end or not any(sign in folded[end : before.end] for sign in "(-:\t"):
        return None
    if folded[end - 1 : end] == ",":
        # „Fondas, kurį valdo ministerija, – “: the name stands before what is put in between commas.
        start = max(folded.rfind(sign, before.start, end) for sign in ";:(\n") + 1 or before.start
        comma = folded.find(",", start, end)
        return _payer(document, Span(start, comma), Case.NOMINATIVE)
    return _payer(document, Span(_start(folded, before.start, end), end), None)


def _start(folded: str, start: int, end: int) -> int:
    """Where a name that ends at `end` begins: behind the last sign or word that cannot be in it."""
    start = max(start, end - _LONGEST_NAME)
    for stop in _DELIMITER.finditer(folded, start, end):
        start = stop.end()
    return start


def _without_tail(folded: str, before: Span) -> int:
    tail = _TAIL.search(folded, max(before.start, before.end - 40), before.end)
    return tail.start() if tail else before.end


def _is_payer(folded: str) -> bool:
    return phrases("funding", "payers", "heads").search(folded) is not None


def _payer(document: Document, span: Span, case: Case | None) -> Payer | None:
    """The name in a span, if its words are those of a payer."""
    text = document.text
    start, end = span
    while start < end and text.normal[start] in " -\n\t\"'(:":
        start += 1
    date = _DATE_BEFORE.match(text.folded, start, end)
    start = date.end() if date else start
    while end > start and text.normal[end - 1] in " -\n\t,.;:(":
        end -= 1
    folded = text.folded[start:end]
    if not folded or not _is_payer(folded):
        return None
    foreign = _NOT_A_NAME.search(folded)
    if foreign is not None and foreign.start() and _is_payer(folded[: foreign.start()]):
        end = start + len(folded[: foreign.start()].rstrip())  # „Savivaldybė projektui skyrė“
    elif foreign is not None or folded.split()[0].endswith(("ui", "ams", "oms")):
        # „Projektas finansuotas LR SAM“, „Renginiui Kultūros taryba skyrė“: the name begins with a capital.
        capital = _CAPITAL.search(text.normal, start + 1, end)
        if capital is None or _NOT_A_NAME.search(text.folded, capital.start(), end):
            return None
        start = capital.start()
    folded = text.folded[start:end]
    if _OWN_BUDGET.search(folded) and not _PUBLIC.search(folded):
        return None
    if not _is_payer(folded) or (case is not Case.GENITIVE and folded.endswith(_RECEIVERS)):
        return None
    if re.match(r"(?:nuosav|savo |savom|savu )", folded):
        return None
    place = Span(start, end)
    return Payer(nominative(text.value(place), case), place, text.folded[start:end])
