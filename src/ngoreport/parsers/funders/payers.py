"""Who can be a payer, and which of the names beside a sign is the one?"""

from __future__ import annotations

from collections.abc import Sequence

from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.naming import Named, chain_after

_PROGRAMME = pattern_of(r"\b(?:program|strategij|priemon|korpus)\w*")
# Between a verb of paying and the payer behind it.
TO_PAYER = (
    r"[ \n:-]{0,4}(?:(?:ir|lesas|lesu|parama|projekta|ji|ja|ta|taip pat|is dalies|dalinai|likusius|likusia)[ \n]){0,2}"
)
_RUN_BY = pattern_of(r"[ \n](?:administruojam|valdom|isteigt|kuruojam)(?:as|o|a|os|u|i)[ \n]")
PUBLIC_PURSE = pattern_of(r"fond|ministerij|departament|taryb|savivaldyb|agentur|biudzet|sajung|mechanizm|ambasad")
# The dative, in which the doer of „parėmus“ and whoever is thanked stand.
RECEIVING = pattern_of(r"(?:ui|ai|ei|ams|oms|ems|iams)[ \n]*(?:prie[ \n].*|kaimo pletrai)?$")
OTHER_ROLE = pattern_of(r"\b(?:informac|potencial|buvus|galim|info)\w*[ \n](?:[a-z]{3,20}[ \n]){0,2}$")


def is_programme(document: Document, named: Named) -> bool:
    """A programme's own name is no payer; the fund inside a programme's name is."""
    return _PROGRAMME.search(document.text.folded, named.span.start, named.span.end) is not None


def chain_behind_manager(document: Document, found: Sequence[Named], start: int, opening: str) -> list[Named]:
    """As `chain_after`; „ministerijos administruojamas fondas“ names the fund."""
    chain = chain_after(document, found, start, opening)
    run = _RUN_BY.match(document.text.folded, chain[0].span.end) if chain else None
    return chain_after(document, found, run.end(), "") if run is not None else chain


def pays_by_trade(document: Document, named: Named) -> bool:
    """Whether it is a public purse by its name, or is written as an abbreviation, as funds are."""
    written = document.text.normal[named.span.start : named.span.end]
    return written.isupper() or PUBLIC_PURSE.search(fold(named.value.name)) is not None
