"""The text in the one spelling that rules are matched against, and the way back.

Reports arrive with every quotation mark and dash there is, with no-break spaces,
decomposed letters, soft hyphens and newspaper hyphenation. Rules would have to know all
of them; instead they read `MatchingText.normal` (or its lower-case forms), in which

* every double quotation mark is `"`, every single one `'`, every dash `-`;
* „»“ before the items of a list is `•`;
* every space but TAB and LF is a plain space, every line ends in LF;
* letters are composed (NFC), soft hyphens, zero-width and bidi characters are gone, and so are page numbers
  between two lines, with the heads and feet printed beside them.

All forms of one text have the same length, so an offset found in one holds in all.
"""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import TypeVar

from ngoreport.document.page_breaks import page_breaks
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of

Found = TypeVar("Found")

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DOUBLE_QUOTES = "„“”‟«»″〝〞＂"
SINGLE_QUOTES = "‘’‚‛‹›`´′"
DASHES = "‐‑‒–—―−﹣－"
LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"

_ONE_TO_ONE = {
    **dict.fromkeys(DOUBLE_QUOTES, '"'),
    **dict.fromkeys(SINGLE_QUOTES, "'"),
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(SPACES, " "),
    **dict.fromkeys(LINE_ENDS, "\n"),
}
_MARKED_LETTERS = dict(zip("ąčęėįšųūž", "aceeisuuz", strict=True))
_PLAIN = str.maketrans("ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "aceeisuuzACEEISUUZ")

_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
# Half of a pair that a faulty program left over: no encoding can write it.
_LONE_SURROGATES = "\ud800-\udfff"
# Most texts hold none of these: one look tells, before each is looked for.
_RARE = pattern_of(f"[{_INVISIBLE}{_CONTROLS}{_LONE_SURROGATES}]")
_DROPPED = pattern_of(f"[{_INVISIBLE}]")
_CLUSTER = pattern_of("[^\u0300-\u036f][\u0300-\u036f]{1,4}")
_CONTROL = pattern_of(f"[{_CONTROLS}]")
_LONE_SURROGATE = pattern_of(f"[{_LONE_SURROGATES}]")
# Two commas or two apostrophes typed for a quotation mark. The mark takes one of the two
# places, a space the other, so that lengths hold.
_COMMA_QUOTE = pattern_of(r"(?<![^\s(\"]),,(?=[^\s,])")
_OPENING_APOSTROPHES = pattern_of(r"(?<![^\s(])''(?=\w)")
_CLOSING_APOSTROPHES = pattern_of(r"(?<=[\w.!?])''")
# „» birželį įvyko stovykla“: no quotation ends before its first word, so the sign marks an item.
_ITEM_ARROW = pattern_of(r"(?m)^(?P<indent>[ \t]{0,20})[»›](?=[ \t\u00a0]{1,4}[^\W_])")
_FEWEST_ARROWS = 2
# A letter's mark may still stand apart where this is asked.
_LINE_END_HYPHEN = pattern_of(f"-(?<=[a-ząčęėįšųūž\u0300-\u036f]-)(?:[ {SPACES}]|\r?\n|\r)(?=[a-ząčęėįšųūž])")
# A text with this many words cut by „- “ was set in columns; fewer are dashes that lack a space
# and compounds that fell on a line's end.
_HYPHENATED_TEXT = 4

# One sign in eighteen of a Lithuanian text is a letter with a mark: so long a text without one has lost them.
# A name or two that were put right afterwards change nothing in the rest.
_TELLING_LENGTH = 150
_LETTERS_A_MARK = 200
_BY_FREQUENCY = "ėųšžįąčūę"


@dataclass(frozen=True, slots=True)
class MatchingText:
    """One text in the forms that rules need.

    Attributes:
        as_read: the text as it was read, untouched.
        shown: as `as_read`, but composed and without invisible characters and edges of pages; values of the
            record are cut from it. Quotation marks and dashes are the author's.
        normal: `shown` with quotation marks, dashes and spaces unified.
        lower: `normal` in small letters.
        folded: `lower` with ą č ę ė į š ų ū ž as a c e e i s u u z.
        offsets: for each place of `shown` its place in `as_read`; None where they agree.
        lost_marks: the text is written without ą č ę ė į š ų ū ž; of a short one that can't be told, and it is not.
        guessed: beginnings of the words, up to the last letter that is guessed where the text has „?“ for it.
        kept: what recognisers found in it (see `mentions`).
    """

    as_read: str
    shown: str
    normal: str
    lower: str
    folded: str
    offsets: array[int] | None
    lost_marks: bool = False
    guessed: frozenset[str] = frozenset()
    kept: dict[Callable[[MatchingText], object], object] = field(default_factory=dict, compare=False, repr=False)

    def mentions(self, recognise: Callable[[MatchingText], Found]) -> Found:
        """What a recogniser of the language layer finds in the text, asked once and kept."""
        try:
            return self.kept[recognise]  # type: ignore[return-value]
        except KeyError:
            found = self.kept[recognise] = recognise(self)
            return found

    def in_text_as_read(self, span: Span) -> Span:
        """The span in code points of the text as read."""
        if self.offsets is None:
            return span
        if span.end <= span.start:
            start = self.offsets[span.start] if span.start < len(self.offsets) else len(self.as_read)
            return Span(start, start)
        end = self.offsets[span.end - 1] + 1
        while end < len(self.as_read) and unicodedata.combining(self.as_read[end]):
            end += 1
        return Span(self.offsets[span.start], end)

    def value(self, span: Span) -> str:
        """The words of a span as a value of the record (`value_of`)."""
        return value_of(self.shown[span.start : span.end])


def value_of(shown: str) -> str:
    """Words as a value of the record: the author's marks, single spaces, no control characters."""
    if not shown.isprintable():
        return " ".join(_CONTROL.sub(" ", shown).split())
    # Of all white space the plain space alone is printable.
    return " ".join(shown.split()) if "  " in shown else shown.strip()


def fold(text: str) -> str:
    """Small letters without the Lithuanian marks: the form that labels are compared in."""
    return text.lower() if text.isascii() else _without_marks(_lower(text))


def fold_each(phrases: Collection[str]) -> list[str]:
    """As `fold`, many at once, in their order. None of them holds a line end."""
    return fold("\n".join(phrases)).split("\n") if phrases else []


def without_marks(text: str) -> str:
    """The text with ą č ę ė į š ų ū ž as a c e e i s u u z, capitals too."""
    return text if text.isascii() else text.translate(_PLAIN)


def normalise(text: str) -> MatchingText:
    """The forms of `text` that rules are matched against. Never fails; `text` may be empty."""
    # What is printed, spaces of all kinds apart, is none of them: asking for that takes a third of the time.
    printed = text.replace("\n", "").replace("\xa0", "").isprintable()
    rare = not printed and _RARE.search(text) is not None
    shown, offsets = _compose(text, rare)
    if rare:
        shown = _LONE_SURROGATE.sub("\ufffd", shown)
    normal = _unify(shown)
    if rare:
        normal = _CONTROL.sub(" ", normal)
    lower = _lower(normal)
    return MatchingText(text, shown, normal, lower, _without_marks(lower), offsets, _has_lost_marks(lower))


def _has_lost_marks(lower: str) -> bool:
    few = len(lower) // _LETTERS_A_MARK
    marked = 0
    for letter in _BY_FREQUENCY:
        marked += lower.count(letter)
        if marked > few:
            return False
    return len(lower) >= _TELLING_LENGTH


def _compose(text: str, rare: bool) -> tuple[str, array[int] | None]:
    """Composed letters, no invisible characters, no edges of pages, no hyphens of line ends; and the offsets."""
    composed = unicodedata.is_normalized("NFC", text) or not _CLUSTER.search(text)
    dropped = [(m.start(), m.end(), "") for m in _DROPPED.finditer(text)] if rare else []
    if not composed:
        dropped += [(m.start(), m.end(), unicodedata.normalize("NFC", m.group())) for m in _CLUSTER.finditer(text)]
    breaks = page_breaks(text)
    dropped += breaks
    hyphens = [(m.start(), m.end(), "") for m in _LINE_END_HYPHEN.finditer(text)]
    if len(hyphens) >= _HYPHENATED_TEXT:
        dropped += hyphens
    if not dropped:
        return text, None
    pieces: list[str] = []
    offsets = array("q")
    at = 0
    for start, end, replacement in sorted(dropped):
        if start < at:
            continue
        pieces += (text[at:start], replacement)
        offsets.extend(range(at, start))
        offsets.extend([start] * len(replacement))
        at = end
    pieces.append(text[at:])
    offsets.extend(range(at, len(text)))
    return "".join(pieces), offsets


def _unify(shown: str) -> str:
    normal = shown
    if ("»" in shown or "›" in shown) and len(_ITEM_ARROW.findall(shown)) >= _FEWEST_ARROWS:
        normal = _ITEM_ARROW.sub(r"\g<indent>•", shown)
    for mark in filter(shown.__contains__, _ONE_TO_ONE):
        normal = normal.replace(mark, _ONE_TO_ONE[mark])
    if "\r" in normal:
        normal = normal.replace("\r\n", " \n").replace("\r", "\n")
    if ",," in normal:
        normal = _COMMA_QUOTE.sub(' "', normal)
    if "''" in normal:
        normal = _OPENING_APOSTROPHES.sub(' "', _CLOSING_APOSTROPHES.sub('" ', normal))
    return normal


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    # A few foreign letters (İ) grow in small form; they keep their place instead.
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def _without_marks(lower: str) -> str:
    if lower.isascii():
        return lower
    folded = lower
    for marked in filter(lower.__contains__, _MARKED_LETTERS):
        folded = folded.replace(marked, _MARKED_LETTERS[marked])
    return folded
