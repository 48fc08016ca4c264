"""Which parts of one sentence are items: between marks, semicolons or commas?"""

from __future__ import annotations

import re
from itertools import pairwise

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.lists.text import WORD, forms, trimmed

_FIRST_MARK = pattern_of(r"(?:1|a)[.)] ?")
_INLINE_MARK = pattern_of(r"(?:(?<=[\s;,.])|^)(?P<sign>\d{1,2}|[a-p])[.)] {0,2}(?=[^\W\d]|_)")
# „seansai Utenoje, Molėtuose ir Visagine“: another place of the same item.
_PLACE_BEHIND = pattern_of(
    r", [A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,20}(?:oje|ėje|eje|yje|uje|ame|uose|ose|ėse|ese|yse|ne)(?=[,.;]| (?:ir|bei) )"
)
_COORDINATION = pattern_of(r",? (?:ir|bei) (?:taip pat )?")
_RELATIVE = pattern_of(r"(?:[a-z]{1,6} )?(?:kuri|kurie|kurio|kuria|kurie|kurioj|kuriu|kuriuo)")
_PRONOUN = pattern_of(r"j(?:is|ie|os|i|ame|oje|uose|ose|ais|omis|uos|as|am|ai|iems|oms|u|o)\b")
_PARTICIPLE = pattern_of(
    r"\w+(?:dam(?:as|a|i|os)|ant|int|anti(?:s|es)?|antys|anciu?o?s?|antiems|ancioms|intis|inti|intys|incios"
    r"|(?:iam|om|uojam|inam)(?:a|os|u|us|as|iems|oms)|(?:uot|int|yt|et)(?:a|os|u|us|as|iems|oms))\b"
)
_SKIRTAS = pattern_of(r"(?:ne)?skirt(?:as|a|i|os|u|us|iems|oms)\b")
_NOMINATIVE = pattern_of(r"\w+(?:as|is|ys|us|ai|iai|os|es|e|a|uo)$")
_GENITIVE = pattern_of(r"\w+(?:os|es|u|o|io|ies|aus)$")
_MODIFIER = pattern_of(r"\w+(?:ini|in)(?:es|iu|ai|ia)$")
_PREPOSITIONS = frozenset(("su", "po", "i", "pas", "apie", "is", "nuo", "prie", "uz", "ant", "prie", "tarp", "del"))
_LONGEST_GENITIVES = 110


def enumeration(document: Document, span: Span, bare: str) -> list[Span]:
    """The parts of one sentence, at its semicolons, or else at its commas and last „ir“; none if it is prose."""
    marked = inline_marks(document, span, bare)
    if marked:
        return marked
    sentences = document.sentences(span)
    first = sentences[0] if sentences else span
    written = bare[first.start : first.end]
    parted = ";" in written.rstrip(";. ")
    opening = document.text.normal[first.start]
    if not parted and (opening.isupper() or len(sentences) > 3):
        return []
    if parted and len(sentences) > 1 and ";" in bare[first.end : span.end]:
        first, written = span, bare[span.start : span.end]
    cuts = [found.start() for found in re.finditer(";", written)] if parted else _commas(written)
    if not parted:
        cuts = [cut for cut in cuts if not _PLACE_BEHIND.match(document.text.normal, first.start + cut)]
    pieces = _pieces(first, cuts)
    if not parted:
        pieces = _split_last(bare, pieces)
    items = [trimmed(document, *piece) for piece in pieces]
    items = [item for item in items if item.end - item.start > 2]
    return items if len(items) > 1 else []


def inline_marks(document: Document, span: Span, bare: str) -> list[Span]:
    """„1) žygis, 2) talka“: the items behind numbers that count from one."""
    if not _FIRST_MARK.match(bare, span.start, span.end):
        return []
    starts: list[Span] = []
    for found in _INLINE_MARK.finditer(bare, span.start, span.end):
        if found["sign"] in (str(len(starts) + 1), "abcdefghijklmnop"[min(len(starts), 15)]):
            starts.append(Span(*found.span()))
    if len(starts) < 2:
        return []
    ends = [*(mark.start for mark in starts[1:]), span.end]
    items = [Span(mark.end, end) for mark, end in zip(starts, ends, strict=True)]
    if all(len(document.sentences(item)) == 1 for item in items[:-1]):
        # „1) žygis, 2) talka. Vykdytojas – klubas“: behind the last the text goes on.
        items[-1] = document.sentences(items[-1])[0]
    return [trimmed(document, *item) for item in items]


def _pieces(span: Span, cuts: list[int]) -> list[Span]:
    edges = [span.start, *(span.start + cut + 1 for cut in cuts), span.end]
    return [Span(start, end) for start, end in pairwise(edges)]


def _commas(written: str) -> list[int]:
    """The commas that part items: not those before a clause, nor inside a number."""
    cuts: list[int] = []
    # Where the first item opens with a participle, „nupirkti suolai, pastatyta pavėsinė“, so may the others.
    opening = WORD.search(written)
    told = opening is not None and _told_by(opening.group())
    at = written.find(",")
    while at >= 0:
        after = written[at + 1 : at + 60].lstrip()
        first = WORD.match(after)
        opens_clause = (
            first is not None
            and not (told and _told_by(first.group()))
            and (
                first.group() in forms("sentences", "clauses")
                or _RELATIVE.match(after)
                or _PRONOUN.match(after)
                or _PARTICIPLE.match(after)
                or _SKIRTAS.match(after)
            )
        )
        if written[at + 1 : at + 2].isspace() and after and not opens_clause and not _lone_genitive(written, at, cuts):
            cuts.append(at)
        at = written.find(",", at + 1)
    return cuts


def _told_by(word: str) -> bool:
    form = read_verb(word)
    return form is not None and form.form != "active" and form.tense == "past" and not _SKIRTAS.match(word)


def _lone_genitive(written: str, comma: int, cuts: list[int]) -> bool:
    """What stands before the comma is all genitives: the item's head noun is still to come."""
    start = cuts[-1] + 1 if cuts else 0
    if comma - start > _LONGEST_GENITIVES:
        return False
    before = WORD.findall(written[start:comma])
    return len(before) > 1 and all(
        re.search(r"(?:u|in[ei]s?|iskai)$", word) or word in ("ir", "bei", "ar") for word in before
    )


def _split_last(bare: str, pieces: list[Span]) -> list[Span]:
    """Splits the last part of a comma list at its „ir“, where both sides look like items."""
    if len(pieces) < 2:
        return pieces
    last = pieces[-1]
    joints = [found for found in _COORDINATION.finditer(bare, last.start, last.end) if not _joins_one_noun(bare, found)]
    if len(joints) != 1:
        joints = [found for found in joints if found.group().startswith(",")][:1]
    for joint in joints:
        left = WORD.findall(bare[last.start : joint.start()])
        right = WORD.findall(bare[joint.end() : last.end])
        if left and right and _two_items(left, right):
            return [*pieces[:-1], Span(last.start, joint.start()), Span(joint.end(), last.end)]
    return pieces


def _joins_one_noun(bare: str, joint: re.Match[str]) -> bool:
    """„lietuvių ir ukrainiečių vaikų“: two in the genitive before the one noun that they belong to."""
    before = WORD.findall(bare, max(0, joint.start() - 40), joint.start())
    behind = WORD.findall(bare, joint.end(), joint.end() + 60)
    return bool(before) and len(behind) > 1 and all(word.endswith("iu") for word in (before[-1], behind[0]))


def _opens_with_its_noun(right: list[str]) -> bool:
    """„išvykos ir susitikimai su gydytojais“, „išvykos ir žygis“: no genitive that waits for its noun."""
    return right[0].endswith(("ai", "ys", "as", "is")) or (
        right[1] in _PREPOSITIONS and _NOMINATIVE.match(right[0]) is not None
    )


def _two_items(left: list[str], right: list[str]) -> bool:
    """Whether „left ir right“ are two items, not two words before or behind one shared noun."""
    if not any(_NOMINATIVE.match(word) or read_verb(word) for word in right):
        return False
    if len(left) == 1:
        return len(right) == 1 or not _GENITIVE.match(left[0]) or _opens_with_its_noun(right)
    if read_verb(left[0]) is not None:
        return read_verb(right[0]) is not None
    heads = [word for word in left if _NOMINATIVE.match(word) and not _MODIFIER.match(word)]
    return bool(heads) and not (len(right) == 1 and _GENITIVE.match(right[0]) and right[0].endswith(("u", "io", "aus")))
