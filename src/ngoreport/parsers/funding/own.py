"""Is a sum the writer's own money?"""

from __future__ import annotations

from collections.abc import Sequence

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import pattern_of, phrases
from ngoreport.parsers.cues import Cue
from ngoreport.parsers.funding.payer import Payer
from ngoreport.parsers.funding.sums import Sum

_NEXT_WORD = pattern_of(r"\s{1,2}(?:projekto\s{1,2}(?=partner))?([^\W\d_]{3,30})")
FEES_OF_MEMBERS = pattern_of(r"\bnari(?:o|u) (?:mokes|inas|imok)")


def paid_by_oneself(document: Document, before: Span, after: Span, cues: Sequence[Cue]) -> Span | None:
    """`180 eurų sumetėme patys`, `300 Eur pridėjom savo`: a verb of paying, and who pays is the writer."""
    verb = next((cue for cue in reversed(cues) if cue.kind in ("contribution", "paid", "gave", "part")), None)
    if verb is None:
        return None
    oneself = phrase_words("funding", "markers", "oneself")
    folded = document.text.folded
    clause = max(folded.rfind(sign, before.start, before.end) for sign in ",;:(") + 1
    for words in (Span(max(before.start, clause), before.end), after):
        if words.start <= verb.start < words.end and (said := oneself.search(document.text, *words)):
            who = _NEXT_WORD.match(folded, said.end(), words.end)
            if who is not None and phrases("funding", "payers", "implementers_are_not").fullmatch(who[1]):
                return None  # „padengia patys partneriai“
            return Span(verb.start, max(verb.end, said.end()))
    return None


def is_own(read: Sum) -> bool:
    return read.payer is None or is_implementer(read.payer.folded)


def is_bare_implementer(payer: Payer) -> bool:
    """„draugija“, „mokykla“ without a name: the writer's own."""
    if FEES_OF_MEMBERS.search(payer.folded):
        return True
    return " " not in payer.folded and is_implementer(payer.folded)


def is_implementer(folded_name: str) -> bool:
    if phrases("funding", "payers", "implementers_are_not").search(folded_name):
        return False
    return phrases("funding", "payers", "implementers").search(folded_name) is not None
