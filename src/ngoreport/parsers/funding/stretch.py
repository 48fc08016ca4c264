"""Which words of a sentence, item or row speak of which of its sums?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.money import Amount
from ngoreport.parsers.cues import Cue, Cues

_CUES = (
    "granted",
    "spent",
    "granted_spent",
    "requested",
    "own",
    "contribution",
    "paid",
    "gave",
    "total",
    "part",
    "weak_total",
)
# Phrases that hold words of the others and say nothing of a sum; labels that say what it is come into their place.
_NEUTRAL = "neutral"
_SAID_OF_SUMS = Cues("funding", "cues", kinds=(_NEUTRAL, *_CUES))
CLAUSE_END = pattern_of(r"[,;:(]|\s(?:ir|bei|o|bet|tačiau|taciau)\s")
# „Didžiąją dalį, 16 100 eurų, skyrė savivaldybė“: the comma behind ends no clause.
_IN_APPOSITION = pattern_of(
    r"(?:\bdal(?:i|is)|proc\.|procent(?:u|us|ai)|%)(?: [a-z]{2,12}){0,3}, (?:net |apie |arba |t\. ?y\. |tai yra )?$"
)
_OWN_BRACKET = pattern_of(r"\s{0,2}\([^()\n]{2,90}\)")
# „28 125 EUR skyrė fondas, likusi dalis – mūsų darbas“: what is left is not this sum.
_REST = pattern_of(
    r",\s(?:o\s)?(?:(?:(?:trec|ketvir|penk)\w*)?dali|puse|likusi|likusioji|likusia|kita|kitos|likusios|likusius)\s"
)
# „1 900 dolerių sumokėjome režisierei, 850 išleidome audiniams“: a verb beside a number of its own
_ANOTHER_NUMBER = pattern_of(
    r",\s(?:[a-z]{3,12}\s)?\d[\d .]{0,9}\s(?:isleid|panaudoj|sumokej|skyrem|atidav)|:\s\d[\d .]{1,9}\s"
)
# Sums at the ends of lines: a list that lost its marks, each line for itself.
_SUM_ENDS_LINE = pattern_of(r"\)?(?:\s?\([^()\n]{1,60}\))?[ ;,.]{0,2}(?P<end>\n|$)")
_RELATIVE = pattern_of(r",\s{1,2}kuri")


class Stretch:
    """A sentence, item or row with its sums and the words that speak of them.

    Attributes:
        before: for each sum the words from the one before it, or from the beginning.
        after: for each sum the words behind it that can speak of it.
    """

    __slots__ = ("_cue_starts", "after", "before", "cues", "document", "labels", "lead", "mentions", "span")

    def __init__(
        self,
        document: Document,
        span: Span,
        mentions: Sequence[Mention[Amount]],
        labels: Sequence[tuple[Label, tuple[str, ...]]],
        cues: Sequence[Cue],
        lead: int,
    ) -> None:
        self.document, self.span, self.mentions = document, span, mentions
        self.labels, self.cues, self.lead = labels, cues, lead
        self._cue_starts = [cue.start for cue in cues]
        self.before: list[Span] = []
        self.after: list[Span] = []
        end = span.start
        for index, mention in enumerate(mentions):
            self.before.append(Span(end, max(end, mention.span.start)))
            following = mentions[index + 1] if index + 1 < len(mentions) else None
            self.after.append(_after(document, span, mention, following, labels))
            end = mention.span.end

    def cues_in(self, start: int, end: int) -> Sequence[Cue]:
        """The words between two places that say what a sum is."""
        first = bisect_left(self._cue_starts, start)
        return self.cues[first : bisect_left(self._cue_starts, end, first)]


def _after(
    document: Document,
    span: Span,
    mention: Mention[Amount],
    following: Mention[Amount] | None,
    labels: Sequence[tuple[Label, tuple[str, ...]]],
) -> Span:
    """The words behind a sum that can speak of it: to the end of its clause where another sum follows."""
    end = span.end
    if following is None and (rest := _REST.search(document.text.folded, mention.span.end, end)) is not None:
        end = rest.start()
    reach = min(end, following.span.start if following is not None else end)
    if (another := _ANOTHER_NUMBER.search(document.text.folded, mention.span.end, reach)) is not None:
        end = another.start()
    if following is not None:
        end = following.span.start
        begin = mention.span.end
        if _IN_APPOSITION.search(document.text.folded, max(span.start, mention.span.start - 64), mention.span.start):
            begin = min(end, begin + 2)
        line_end = _SUM_ENDS_LINE.match(document.text.folded, mention.span.end, span.end)
        if line_end and _SUM_ENDS_LINE.match(document.text.folded, following.span.end, span.end + 1):
            return Span(mention.span.end, max(mention.span.end, min(end, line_end.start("end"))))
        clause = CLAUSE_END.search(document.text.folded, begin, end)
        if clause is not None and _RELATIVE.match(document.text.folded, clause.start(), end):
            clause = CLAUSE_END.search(document.text.folded, clause.end() + 1, end)
        if clause is not None and clause.start() > mention.span.end + 1:
            end = clause.start()
        elif clause is not None:
            bracket = _OWN_BRACKET.match(document.text.folded, mention.span.end, end)
            end = bracket.end() if bracket else mention.span.end
    at = bisect_left(labels, mention.span.end, key=lambda pair: pair[0].span.start)
    if at < len(labels):
        end = min(end, labels[at][0].span.start)
    return Span(mention.span.end, max(mention.span.end, end))


def cues_of(document: Document, span: Span, heads: Iterable[Span]) -> list[Cue]:
    """Words that say what a sum is, in order, without those that belong to a longer phrase."""
    found = _SAID_OF_SUMS.find(document.text, *span)
    if all(cue.kind == _NEUTRAL for cue in found):
        return []
    found += [Cue(*head, _NEUTRAL) for head in heads]
    kept: list[Cue] = []
    taken_to = covered_to = span.start
    for cue in sorted(found, key=lambda cue: (cue.start, -cue.end, cue.kind != _NEUTRAL, cue.kind)):
        if cue.kind == _NEUTRAL:
            taken_to = max(taken_to, cue.end)
        elif cue.start >= taken_to and cue.end > covered_to:
            kept.append(cue)
        covered_to = max(covered_to, cue.end)
    return kept
