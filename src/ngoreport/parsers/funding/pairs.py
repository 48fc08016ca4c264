"""What are sums parted by a slash, behind kinds parted alike: „Prašyta / skirta: 3 400 / 2 050 Eur“?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.money import read_amount
from ngoreport.parsers.funding.amounts import BARE_NUMBER
from ngoreport.parsers.funding.currency import currency_word
from ngoreport.parsers.funding.sums import Sum
from ngoreport.parsers.rule import Score

# „Prašyta / skirta lėšų, Eur“, „3 400,00 / 2 050,00“
_KIND_BEFORE_SLASH = pattern_of(
    r"(?<!\w)(?P<kind>prasyt|prasom|skirt|gaut|panaudot|isleist)[a-z]{1,3}(?: [a-z]{3,9})? ?$"
)
_KIND_BEHIND_SLASH = pattern_of(r" ?(?P<kind>prasyt|prasom|skirt|gaut|panaudot|isleist)[a-z]{1,3}(?!\w)")
_REST_OF_PAIR = pattern_of(
    r"(?: (?:les(?:u|os)|sum(?:a|os)|param(?:a|os)|finansavim(?:as|o)|projektui))*"
    r"(?:,? \(?(?P<unit>eur\w{0,3}|lt|lit\w{2})\)?\.?)? ?[:-]?\s{0,3}"
)
_PAIR_OF_SUMS = pattern_of(
    r"\d[\d .,]{0,14}(?: ?(?:eur\w{0,3}|€|lt))?(?: ?/ ?\d[\d .,]{0,14}(?: ?(?:eur\w{0,3}|€|lt))?){1,2}"
)
_KINDS_OF_PAIRS = {
    "prasyt": "requested",
    "prasom": "requested",
    "skirt": "granted",
    "gaut": "granted",
    "panaudot": "spent",
    "isleist": "spent",
}


def with_pairs(document: Document, found: list[Sum]) -> list[Sum]:
    """„Prašyta / skirta: 3 400 / 2 050 Eur“: as many sums as kinds, parted alike."""
    pairs = list(_pairs(document))
    if not pairs:
        return found
    taken = {read.mention.span.start for read in pairs}
    return [read for read in found if read.mention.span.start not in taken] + pairs


def _pairs(document: Document) -> Iterator[Sum]:
    """The sums behind every head of two or three kinds parted by slashes."""
    folded = document.text.folded
    end = 0
    slash = folded.find("/")
    while slash >= 0:
        first = _KIND_BEFORE_SLASH.search(folded, max(end, slash - 24), slash)
        if first is not None:
            kinds, end = [first["kind"]], slash
            while behind := _KIND_BEHIND_SLASH.match(folded, end + 1):
                kinds.append(behind["kind"])
                end = behind.end()
                if not folded.startswith((" /", "/"), end):
                    break
                end = folded.index("/", end)
            yield from _sums_of_pair(document, Span(first.start(), end), kinds)
        slash = folded.find("/", max(end, slash + 1))


def _sums_of_pair(document: Document, head: Span, kinds: Sequence[str]) -> Iterator[Sum]:
    rest = _REST_OF_PAIR.match(document.text.folded, head.end)
    sums = _PAIR_OF_SUMS.match(document.text.folded, rest.end()) if rest else None
    if rest is None or sums is None:
        return
    numbers = [
        Span(sums.start() + number.start(), sums.start() + number.end())
        for number in BARE_NUMBER.finditer(sums.group())
    ]
    if len(numbers) != len(kinds) or len(kinds) < 2:
        return
    currency = currency_word(sums.group()) or currency_word(rest["unit"] or "")
    for place, kind in zip(numbers, kinds, strict=True):
        amount = read_amount(document.text, place)
        if amount is not None:
            mention = Mention(place, amount._replace(currency=amount.currency or currency))
            yield Sum(mention, (_KINDS_OF_PAIRS[kind],), head, None, Score.LABEL, "funding.label")
