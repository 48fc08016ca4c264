"""Quotations, whichever marks opened and closed them."""

from __future__ import annotations

from ngoreport.document.span import Span, span_of
from ngoreport.lexicon import pattern_of

_BREAK = pattern_of(r"\n[ \t]*\n")
_OPENS_AFTER = " \t\n([{/-\"'"


def find_quotations(normal: str, shown: str) -> list[Span]:
    """Quoted stretches with their marks, outer before inner, in order of their start.

    Authors mix „…“, “…”, "…", «…» and close with any of them, so the neighbours decide what
    a mark does: it opens before a word, closes behind one. A quotation ends at the latest
    with its paragraph; one that never closes is none.
    """
    found: list[Span] = []
    open_at: list[int] = []
    before, at = 0, normal.find('"')
    while at >= 0:
        if open_at and _BREAK.search(normal, before, at):
            open_at.clear()
        if _opens(normal, shown, at, bool(open_at)):
            open_at.append(at)
        elif open_at:
            found.append(span_of((open_at.pop(), at + 1)))
        before, at = at, normal.find('"', at + 1)
    found.sort(key=lambda span: (span.start, -span.end))
    return found


def _opens(normal: str, shown: str, at: int, inside: bool) -> bool:
    before = normal[at - 1] if at else " "
    after = normal[at + 1] if at + 1 < len(normal) else " "
    free_before, free_after = before in _OPENS_AFTER, after in " \t\n"
    if free_before and not free_after:
        # `„X "Y"“`: a mark right behind another is the closing one when nothing follows it.
        return not (before == '"' and inside and not (after.isalnum() or after in "„.…"))
    if free_after and not free_before:
        return False
    if free_before and free_after:
        return not inside
    return shown[at] in "„«" and not inside
