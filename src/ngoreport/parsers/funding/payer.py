"""Who pays a sum: the name that stands beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import NamedTuple

from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import folded_set, pattern_of, phrases, words
from ngoreport.lithuanian.declension import Case, nominative
from ngoreport.lithuanian.mention import Mention, mentions_in
from ngoreport.lithuanian.names import Organisation, find_organisations
from ngoreport.lithuanian.organisation import fund_tail

_LONGEST_NAME = 130
# No payer is farther from its sum.
_REACH = 300
# What parts a name from the words before it.
_DELIMITER = pattern_of(
    r"[,;:()\[\]\n\t|]|(?<=\s)-(?=\s)"
    r"|(?<!\w)(?:ir|bei|o|dar|bet|taciau|kad|nors|bene|apie|per|taip pat|is (?:jo|jos|ju|kuriu|viso)|iskaitant"
    r"|kuri|kuria|kuriuos|kuriems|likusi\w*)(?!\w)"
)
# What may stand between a name and its sum.
_TAIL_SIGNS = ' \n\t-:(="|'
_TAIL_WORDS = frozenset(
    ("sudaro", "sudare", "sudarys", "siekia", "sieke", "yra", "buvo", "bus", "net", "apie", "iki", "po", "dar")
)
_LONGEST_TAIL = 40
# „Savivaldybės lėšos, Eur“ before a number in the next cell
UNIT_OF_ROW = pattern_of(r"(?:,? ?\(|, ?)(?:eur|eurais|€|lt|ltl|litais)\)?[\s:|]{1,4}$")
_BRACKET = pattern_of(r"\s{0,2}\([^()\n]{1,60}\)$")
_OPENING = pattern_of(r"\)?[\s-]{1,4}(?:(?:sudaro|sudare|sudarys|yra) )?")
_FROM_WORDS = ("is ", "is\n")
_FROM_KIND = pattern_of(r"(?<!\w)is\s{1,2}(?P<who>[^,;:()\n]{3,100}?)\s{1,3}(?:gav|gaut|laimejo|gausi)")
_PARTICIPLES = ("es", "usi", "usios")
_FROM = pattern_of(r"\s{1,2}(?:[a-z]{3,20}\s{1,2}){0,3}is\s{1,2}(?!j[uoi]|kuri)")
_BRACKETED = pattern_of(r"\s{0,2}\((?P<who>[^()\n,;:]{2,90})\)")
_OWN_BUDGET = pattern_of(r"biudzet")
_PUBLIC = pattern_of(r"valstyb|savivaldyb|respublik|sajung|rajon|miest|\bes\b|nacionalin|dalyvaujam|\blr\b")
_DATE_BEFORE = pattern_of(r"(?:19|20)\d\d ?(?:m\.|met\w{1,4})\s{0,2}(?:[a-z]{4,10} \d{1,2} ?d\.\s{0,2})?")
# „savivaldybė 2019 metais skyrė“
_YEAR_BEHIND = pattern_of(r"\s{1,2}(?:19|20)\d\d(?: ?m\.?| ?met\w{1,4})$")
_PREPOSITION = pattern_of(r"(?:is|nuo) {1,2}")
# „Panaudota fondo lėšų“ accounts for the fund's money.
_ACCOUNT = pattern_of(r"(?:ne)?(?:panaudot|isleist|grazint)\w{1,3} ")
# „pačios draugijos lėšos“
_ONESELF = pattern_of(r"pa(?:cios|ties|ciu) ")
_OPENINGS = (_DATE_BEFORE, _PREPOSITION, _ACCOUNT, _ONESELF)
_CLAUSE = pattern_of(r"[,;]")
_DASH = pattern_of(r"\)?,?\s{1,2}-\s{1,2}")
_COMMA = pattern_of(r"(?: ?(?:eur|lt|€)\.?)?,\s{1,2}")
_CLOSES = pattern_of(r"[ .;]{0,2}(?:\n|$)")
_RECEIVERS = ("ams", "oms", "ems", "ims", "ui", "ijai")
_CAPITAL = pattern_of(r"(?<!\w)[A-ZĄČĘĖĮŠŲŪŽ]")
# What may stand between a payer's name and its sum or verb: no other clause, no sum of another's.
_FARTHEST_FROM_SUM = 32
_APART = pattern_of(r"[;:\t|]|\d{3}")
# „savivaldybė iš 2022 m. biudžeto skyrė“
_OF_ITS_BUDGET = pattern_of(
    r"(?<!\w)is [^,;:()]{0,40}(?:biudzeto|lesu|rezervo|programos|fondo)"
    r"(?: dar| [a-z]{3,14}(?:ui|ai|ei|ams|oms|ems))?$"
    r"|(?:^| )pagal [^;:]{3,110}$"
)
_MOST_WORDS_BY_KIND = 9
_PROGRAMME_BEHIND = pattern_of(r"projekt(?:u|o)[ \n](?:\w{4,20}[ \n]){1,4}program")


class Payer(NamedTuple):
    """A payer in the nominative, and the words that name it."""

    name: str
    span: Span
    folded: str
    with_money: bool = False
    """A word of money stands between the name and the sum: „savivaldybės lėšos – 500 Eur“."""


@cache
def _money_words() -> re.Pattern[str]:
    forms = "|".join(sorted({fold(word) for word in words("funding")["payers"]["money"]}, key=len, reverse=True))
    return re.compile(rf"\s{{1,3}}(?P<money>{forms})(?!\w)")


@cache
def _not_a_name() -> re.Pattern[str]:
    """Words that no name of a payer holds: pronouns, verbs, what sums are called."""
    return phrases("funding", "payers", "never")


@cache
def _of_money() -> re.Pattern[str]:
    """Adjectives of the money, at the end of what stands before it: „bibliotekos specialiosios lėšos“."""
    forms = "|".join(fold(word) for word in words("funding")["payers"]["adjectives"])
    return re.compile(rf"\s{{1,2}}(?:{forms})$")


def payer_of(document: Document, before: Span, after: Span) -> Payer | None:
    """The payer named beside a sum, in the words before it or behind it."""
    reach = Span(max(before.start, before.end - _REACH), min(after.end, after.start + _REACH))
    if _nearest(document, reach, first=True) is None and not phrase_words("funding", "payers", "heads").search(
        document.text, *reach
    ):
        return None
    end = _without_tail(document.text.folded, before)
    found = (
        _with_money_before(document, before, end)
        or _from_whom_behind(document, after)
        or _with_money_behind(document, after)
        or _named_behind(document, after)
        or _in_bracket_behind(document, after)
    )
    if found is not None:
        return found
    verbs = phrase_words("funding", "payers", "verbs").finditer(document.text, *before)
    given = (
        _giver_before(document, before, verbs[-1], end) or _giver_around(document, before, verbs[-1], after)
        if verbs
        else None
    )
    return (
        given or _giver_behind(document, after) or _from_whom(document, before) or _named_before(document, before, end)
    )


def payer_behind_comma(document: Document, after: Span) -> Payer | None:
    """`Kitos lėšos (nurodyti sumą ir šaltinį): 180,00, UAB „Oda“`: a name that closes what a label says."""
    comma = _COMMA.match(document.text.folded, *after)
    if comma is None:
        return None
    payer = _organisation(document, Span(comma.end(), after.end), first=True)
    if payer is None or payer.span.start != comma.end():
        return None
    return payer if _CLOSES.match(document.text.folded, payer.span.end, after.end) else None


def payer_in_cell(document: Document, cell: Span) -> Payer | None:
    """The payer that a cell names: „Savivaldybės lėšos, Lt“, „Kultūros taryba“."""
    folded = document.text.folded
    money = _money_words().search(folded, *cell)
    if money is not None:
        return _payer(document, Span(cell.start, money.start()), Case.GENITIVE)
    comma = folded.find(",", cell.start, cell.end)
    name = Span(cell.start, comma if comma > 0 else cell.end)
    return _payer(document, name, None) if _is_payer(folded[name.start : name.end]) else None


def _with_money_before(document: Document, before: Span, end: int) -> Payer | None:
    """`ES lėšos – `, `Savivaldybės indėlis (`."""
    folded = document.text.folded
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
            payer = _payer(document, Span(inner + 4 if inner > 0 else start, name_end), Case.GENITIVE)
            return payer._replace(with_money=True) if payer else None
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
        return _payer(document, Span(start, money.start()), Case.GENITIVE, first=True)
    phrase = folded[start:end].strip(" .")
    if phrase and len(phrase.split()) <= 8 and _is_payer(phrase.split()[-1]) and phrase.endswith(("s", "u", "o")):
        return _payer(document, Span(start, end), Case.GENITIVE, first=True)
    return None


def _giver_before(document: Document, before: Span, verb: re.Match[str], without_tail: int) -> Payer | None:
    """`Žemės ūkio ministerija skyrė`, `tėvų komitetas pridėjo dar`."""
    folded = document.text.folded
    if _CLAUSE.search(folded, verb.end(), before.end):
        return None
    end = verb.start()
    if verb.group().endswith(_PARTICIPLES):
        end = len(folded[before.start : end].rstrip(" ,")) + before.start  # „fondas, skyręs 500 Eur“
    payer = _payer(document, Span(_start(folded, before.start, end), end), Case.NOMINATIVE)
    if payer is not None:
        return payer
    if _DELIMITER.search(folded, verb.end(), without_tail):
        return None  # the name behind the verb closes the clause of the sum before
    return _payer(document, Span(verb.end(), without_tail), Case.NOMINATIVE)


def _giver_around(document: Document, before: Span, verb: re.Match[str], after: Span) -> Payer | None:
    """`Projektui skyrė 6 000 Eur Šiaulių miesto savivaldybė`: verb, sum, subject."""
    folded = document.text.folded
    if _CLAUSE.search(folded, verb.end(), before.end):
        return None
    found = mentions_in(document.mentions(find_organisations), after)
    if not found or folded[after.start : found[0].span.start].strip() or found[0].value.in_nominative is False:
        return None
    return _organisation(document, found[0].span, first=True)


def _giver_behind(document: Document, after: Span) -> Payer | None:
    """`, padengė Radviliškio rajono savivaldybė`."""
    folded = document.text.folded
    verb = phrase_words("funding", "payers", "verbs").search(document.text, *after)
    if verb is None:
        return None
    stop = _DELIMITER.search(folded, verb.end() + 1, after.end)
    end = stop.start() if stop else after.end
    full_stop = folded.find(". ", verb.end(), end)
    return _payer(document, Span(verb.end(), full_stop if full_stop > 0 else end), Case.NOMINATIVE, first=True)


def _from_whom(document: Document, before: Span) -> Payer | None:
    """`iš Klaipėdos miesto savivaldybės gavo`, `iš valstybės biudžeto projektui skirta`."""
    folded = document.text.folded
    for mention in reversed(mentions_in(document.mentions(find_organisations), before)):
        if folded[max(0, mention.span.start - 3) : mention.span.start] in _FROM_WORDS:
            payer = _payer(document, mention.span, Case.GENITIVE)
            return None if _CLAUSE.search(folded, mention.span.end, before.end) else payer
    found = _FROM_KIND.search(folded, *before)
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
    return _payer(document, Span(found.end(), min(ends)), Case.GENITIVE, first=True)


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
    if end - dash.end() > _LONGEST_NAME or phrase_words("funding", "payers", "verbs").search(
        document.text, dash.end(), end
    ):
        return None
    return _payer(document, Span(dash.end(), end), None, first=True)


def _in_bracket_behind(document: Document, after: Span) -> Payer | None:
    """`9 900 Eur (Europos Komisija)`."""
    bracket = _BRACKETED.match(document.text.folded, *after)
    return _payer(document, Span(*bracket.span("who")), None) if bracket else None


def _named_before(document: Document, before: Span, end: int) -> Payer | None:
    """`Kultūros rėmimo fondas (`, `Savivaldybė – `."""
    folded = document.text.folded
    if folded.endswith(",", before.start, end):
        alone = _alone_before_comma(document, before, end - 1)
        if alone is not None:
            return alone
    if end == before.end or not any(sign in folded[end : before.end] for sign in "(-:\t|"):
        return None
    if folded[end - 1 : end] == ",":
        # „Fondas, kurį valdo ministerija, – “: the name stands before what is put in between commas.
        start = max(folded.rfind(sign, before.start, end) for sign in ";:(\n") + 1 or before.start
        comma = folded.find(",", start, end)
        return _payer(document, Span(start, comma), Case.NOMINATIVE)
    return _payer(document, Span(_start(folded, before.start, end), end), None)


def _alone_before_comma(document: Document, before: Span, comma: int) -> Payer | None:
    """`Kiti šaltiniai: Visagino savivaldybė, 700 Eur`: nothing but the name stands between the label and the sum."""
    folded = document.text.folded
    mention = _nearest(document, Span(before.start, comma), first=False)
    if mention is None or mention.span.end != comma or mention.value.in_nominative is False:
        return None
    lead = folded[before.start : mention.span.start].strip(" \n\t.;-•*")
    leads = folded_set("funding", "markers", "leads")
    if lead and not (lead.endswith(":") and lead.rstrip(": ").lstrip("0123456789. ") in leads):
        return None
    return _payer(document, mention.span, Case.NOMINATIVE)


def _start(folded: str, start: int, end: int) -> int:
    """Where a name that ends at `end` begins: behind the last sign or word that cannot be in it."""
    start = max(start, end - _LONGEST_NAME)
    for stop in _DELIMITER.finditer(folded, start, end):
        start = stop.end()
    return start


def _without_tail(folded: str, before: Span) -> int:
    """Where the words before a sum end, without those signs and words that may stand between a name and its sum."""
    lowest = max(before.start, before.end - _LONGEST_TAIL)
    unit = UNIT_OF_ROW.search(folded, lowest, before.end)
    end = unit.start() if unit else before.end
    while True:
        while end > lowest and folded[end - 1] in _TAIL_SIGNS:
            end -= 1
        start = end
        while start > lowest and folded[start - 1].isalnum():
            start -= 1
        sign_before = folded[start - 1 : start]
        if folded[start:end] not in _TAIL_WORDS or sign_before.isalnum() or sign_before == "_":
            return end
        end = start


def _is_payer(folded: str) -> bool:
    return phrases("funding", "payers", "heads").search(folded) is not None


def _payer(document: Document, span: Span, case: Case | None, *, first: bool = False) -> Payer | None:
    """The payer that a span ends with, or opens with: an organisation by its name, else one by its kind."""
    named = _organisation(document, span, first=first)
    if named is not None:
        return named
    if _PROGRAMME_BEHIND.search(document.text.folded, *span):
        # „Savivaldybės kultūros projektų rėmimo programa“: its owner pays, not „kultūra“.
        owner = _nearest(document, span, first=True)
        return Payer(owner.value.name, owner.span, document.text.folded[slice(*owner.span)]) if owner else None
    return _by_kind(document, span, case)


def _organisation(document: Document, span: Span, *, first: bool) -> Payer | None:
    """The organisation nearest to the sum, with no more than a few words of other kinds in between."""
    mention = _nearest(document, span, first=first)
    if mention is None:
        return None
    folded = document.text.folded
    between = folded[span.start : mention.span.start] if first else folded[mention.span.end : span.end]
    between = _OF_ITS_BUDGET.sub("", between.strip(" \"'\n-:"))
    if len(between) > _FARTHEST_FROM_SUM or _APART.search(between) or _is_payer(between):
        return None
    name = mention.value.name
    if _is_receiver(name, mention.value.written) or _is_own_budget(folded[mention.span.start : mention.span.end]):
        return None
    return Payer(name, mention.span, folded[mention.span.start : mention.span.end])


def _nearest(document: Document, span: Span, *, first: bool) -> Mention[Organisation] | None:
    """The first organisation that begins in a span, or the last that ends in it; „ir“ within its name is no edge."""
    named = document.mentions(find_organisations)
    if first:
        at = bisect_left(named, span.start, key=lambda mention: mention.span.start)
        return named[at] if at < len(named) and named[at].span.start < span.end else None
    at = bisect_right(named, span.end + 1, key=lambda mention: mention.span.end) - 1  # a closing quotation mark more
    return named[at] if at >= 0 and named[at].span.end > span.start else None


def _is_receiver(name: str, written: str) -> bool:
    """„gamtos centrui“, „savivaldybei“: whoever stands in the dative gets the money."""
    bare = written.partition('"')[0].partition("„")[0].rstrip()
    tail = fund_tail().search(bare.lower())  # „fondo kaimo plėtrai“ has its own dative
    head = fold(bare[: tail.start()] if tail and tail.end() == len(bare) else bare).rpartition(" ")[2]
    return name != written and head.endswith((*_RECEIVERS, "ai", "ei")) and not head.endswith("iai")


def _is_own_budget(folded: str) -> bool:
    """„projekto biudžetas“ pays nothing; those of states and municipalities do."""
    return _OWN_BUDGET.search(folded) is not None and _PUBLIC.search(folded) is None


def _by_kind(document: Document, span: Span, case: Case | None) -> Payer | None:
    """A payer called by its kind or by an abbreviation: „rėmėjai“, „tėvų komitetas“, „ministerija“, „LR SAM“."""
    text = document.text
    start, end = span
    while start < end and text.normal[start] in " -\n\t\"'(:":
        start += 1
    opening = next(filter(None, (sign.match(text.folded, start, end) for sign in _OPENINGS)), None)
    start = opening.end() if opening else start
    while end > start and text.normal[end - 1] in " -\n\t,.;:(":
        end -= 1
    when = _YEAR_BEHIND.search(text.folded, start, end)
    end = when.start() if when else end
    said_of_money = _of_money().search(text.folded, start, end)
    end = said_of_money.start() if said_of_money else end
    folded = text.folded[start:end]
    if not folded or not _is_payer(folded):
        return None
    foreign = _not_a_name().search(folded)
    if foreign is not None and foreign.start() and _is_payer(folded[: foreign.start()]):
        end = start + len(folded[: foreign.start()].rstrip())  # „Savivaldybė projektui skyrė“
    elif foreign is not None or folded.split()[0].endswith(("ui", "ams", "oms")):
        # „Projektas finansuotas LR SAM“, „Renginiui Kultūros taryba skyrė“: the name begins with a capital.
        capital = _CAPITAL.search(text.normal, start + 1, end)
        if capital is None or _not_a_name().search(text.folded, capital.start(), end):
            return None
        start = capital.start()
    folded = text.folded[start:end]
    if len(folded.split()) > _MOST_WORDS_BY_KIND or _is_own_budget(folded):
        return None
    if not _is_payer(folded) or folded.endswith(_RECEIVERS):
        return None
    if folded.endswith(" sav") and text.normal[end : end + 1] == ".":
        end += 1
    place = Span(start, end)
    return Payer(nominative(text.value(place), case), place, text.folded[start:end])
