"""What does the record hold of the sums that were found: each once, in its currency, from its payer?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.names import find_organisations
from ngoreport.parsers.funding.currency import currency_above, currency_of_report, currency_word
from ngoreport.parsers.funding.sums import KINDS_OF_LABELS, Sum
from ngoreport.parsers.rule import Candidate

_KINDS_OF_PAYERS = ("ministerija", "savivaldybe", "fondas", "agentura", "taryba", "departamentas")
_SCALED = pattern_of(r"tukst|mln|milij")


def candidates_of(document: Document, found: Sequence[Sum]) -> Iterator[Candidate]:
    """One candidate for each sum and kind: labels before prose, one with its payer before one without."""
    units = {label.span: label.unit for _, label in document.labels(*KINDS_OF_LABELS) if label.unit}
    of_report = currency_of_report(document) if any(read.mention.value.currency is None for read in found) else None
    exact = _exact_amounts(found)
    payers: dict[tuple[Decimal, str, str], set[str | None]] = {}
    kept: list[Candidate] = []
    for read in sorted(found, key=lambda read: (-read.score, read.payer is None, read.mention.span)):
        value = read.mention.value
        of_label = currency_word(units.get(read.cue, "")) if read.cue else None
        currency = value.currency or of_label or currency_above(document, read) or of_report
        if currency is None or _is_rounded(document, read, exact):
            continue
        payer = _full_name(document, read.payer.name) if read.payer else None
        for kind in read.kinds:
            given = payers.setdefault((value.amount, currency, kind), set())
            if payer in given or None in given or (given and payer is None):
                continue
            given.add(payer)
            kept.append(_candidate(read, value.amount, currency, kind, payer))
    return iter(sorted(kept, key=lambda candidate: candidate.span))


def _full_name(document: Document, name: str) -> str:
    """„ministerija“ as the only ministry that the text names; others as they are."""
    if " " in name or fold(name) not in _KINDS_OF_PAYERS:
        return name
    named = document.kept(_names_by_kind).get(fold(name), set())
    return next(iter(named)) if len(named) == 1 else name


def _names_by_kind(document: Document) -> dict[str, set[str]]:
    """The names of several words that the text gives, by their last, folded: „ministerija“."""
    named: dict[str, set[str]] = {}
    for mention in document.mentions(find_organisations):
        before, _, kind = mention.value.name.rpartition(" ")
        if before and (folded := fold(kind)) in _KINDS_OF_PAYERS:
            named.setdefault(folded, set()).add(mention.value.name)
    return named


def _exact_amounts(found: Iterable[Sum]) -> dict[tuple[tuple[str, ...], str | None], list[Decimal]]:
    """The sums that are no round thousands, in order, by kind and currency."""
    exact: dict[tuple[tuple[str, ...], str | None], list[Decimal]] = {}
    for read in found:
        if read.mention.value.amount % 1000:
            exact.setdefault((read.kinds, read.mention.value.currency), []).append(read.mention.value.amount)
    for amounts in exact.values():
        amounts.sort()
    return exact


def _is_rounded(
    document: Document, read: Sum, exact: Mapping[tuple[tuple[str, ...], str | None], Sequence[Decimal]]
) -> bool:
    """„230 tūkst. eurų“ where the text has 230 145,20 Eur of the same kind."""
    value = read.mention.value
    if not value.amount or value.amount % 1000:
        return False
    if not (value.approximate or _SCALED.search(document.text.folded, *read.mention.span)):
        return False
    amounts = exact.get((read.kinds, value.currency), ())
    at = bisect_left(amounts, value.amount)
    return any(abs(amount - value.amount) * 100 < value.amount for amount in amounts[max(0, at - 1) : at + 1])


def _candidate(read: Sum, amount: Decimal, currency: str, kind: str, payer: str | None) -> Candidate:
    parts = {"amount": read.mention.span, "currency": read.mention.span}
    if read.cue is not None:
        parts["kind"] = read.cue
    if read.payer is not None:
        parts["source"] = read.payer.span
    value = {"amount": amount, "currency": currency, "kind": kind, "source": payer}
    return Candidate("funding", value, read.mention.span, read.score, read.rule, parts)
