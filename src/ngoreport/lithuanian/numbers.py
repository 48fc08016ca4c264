"""Whole numbers: in words of every gender and case, and in digits.

`du šimtai dvidešimt penki`, `dvejų`, `pusantro tūkstančio`; `1 350`, `2 tūkst.`, `25-ių`.
Forms and their values stand in `data/numbers.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from ngoreport.document.normal import MatchingText, fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.mention import Mention

_GAP = pattern_of(r"\.?(?: {1,3}\n?|\n) {0,3}|\.")

_ABBREVIATED = ("tukst", "tuks", "mln", "milij", "mlrd")

# Patterns begin with the digit and look behind it then: so the search skips all that is no digit.
_NOT_PERCENT = r"(?! {0,2}(?:%|proc\b|procent))"
_DIGITS = pattern_of(
    r"[0-9](?<![\w.,:/+@#§][0-9])(?<![\w.)/]-[0-9])(?<!\d [0-9])(?<![\d.]- [0-9])"
    r"(?<!\(8[ -]\d\d\) [0-9])(?<!\(8[ -]\d\d\d\) [0-9])"  # (8 37) and (8 528) are area codes
    r"(?:[0-9]{0,2}+(?:(?: [0-9]{3}){1,2}|(?:\.[0-9]{3}){1,2})|[0-9]{0,6}+)"
    r"(?P<ending>-?(?:iu|iems|ioms|iais|iomis|ias|uose|ios)\b)?"
    r"(?![\w@/§°%])(?! \d)(?! ?d\b)(?!(?:[.,:]|-| - )\d)(?!\.\w)(?!-[a-z])" + _NOT_PERCENT
)
_RANGE = pattern_of(
    r"(?P<low>[0-9](?<![\w.,:/+@#§-][0-9])(?<!\d [0-9])[0-9]{0,4})(?: - |-)(?P<high>[1-9][0-9]{0,5})"
    r"(?![\w@/§°%-])(?! \d)(?![.,:]\d)(?!\.\w)(?! - \d)" + _NOT_PERCENT
)
_RUN_OF_DIGITS = pattern_of("[0-9]+")
# Words that hold a digit, and with those some that hold a letter of no alphabet.
_DIGIT_SIGN = WordSign(test=lambda word: not word.isalpha())
_DASHES_OF_RANGE = ("-", " - ")
# Behind one of these, as behind a letter, no digits are a number by themselves.
_INSIDE_NUMBERS = frozenset(".,:/+@#§")
_SCALED = pattern_of(
    r"(?P<first>[0-9](?<![\w.,:/+@#-][0-9])(?<!\d [0-9])[0-9]{0,3}(?:[,.][0-9]{1,3})?) {0,2}"
    r"(?P<first_scale>(?:tuks|ml[nr]|milij)[a-z]{0,9})\b\.?"
    r"(?: {1,2}(?P<second>[0-9]{1,3}) {0,2}(?P<second_scale>tuks[a-z]{0,10})\b\.?)?"
    # What stands below a thousand has three digits, or fewer where a currency shows that it belongs to the sum.
    r"(?: {1,2}(?P<rest>[0-9]{3}(?:,[0-9]{2})?(?![\w%]| \d|[.,]\d)"
    r"|[0-9]{1,2}(?:,[0-9]{2})?(?= {0,2}(?:eur|lt\b|lit|€))))?"
)
# The word may stick to its number: „5mln.“
_SCALE_SIGN = WordSign(holds=lambda: ("tuks", "mln", "mlrd", "milij"))
_YEAR_AFTER = pattern_of(
    r" ?m\.| ?-?(?:uju|ieji|tais|aisiais)\b"
    r"| {1,2}(?:met[auo]|sausi|vasari|kov[oau]|baland|geguz|birzel|liep[aou]|rugp|rugs|spali|lapkri|gruod)"
)
_NUMBER_SIGN_BEFORE = pattern_of(r"(?:\bnr\.?|\bno\.?|№|\btel\.?|\bkod(?:as|o)\b\.?:?) ?$")
_ENDS_OF_NUMBER_SIGNS = ("nr", "no", "№", "tel", "kodas", "kodo", ".", ":")
_LIST_MARK_AFTER = pattern_of(r"[.)](?:[ \t]|\n|$)")


class _Numeral(NamedTuple):
    """One word: what it is worth, and how it joins others."""

    value: int
    scale: bool = False
    plural: bool = False


@cache
def _numerals() -> dict[str, _Numeral]:
    data = words("numbers")
    table: dict[str, _Numeral] = {}

    def add(value: str, forms: Iterable[str], scale: bool = False, plural: bool = False) -> None:
        for form in forms:
            table.setdefault(fold(form), _Numeral(int(value), scale, plural))

    def add_declined(stems: Mapping[str, str], endings: Iterable[str]) -> None:
        for value, stem in stems.items():
            add(value, [stem + ending for ending in endings])

    for value, forms in data["cardinals"].items():
        add(value, forms)
    for group, stems, endings in (
        ("cardinal_stems", "stems", "endings"),
        ("plural_only", "hard_stems", "hard_endings"),
        ("plural_only", "soft_stems", "soft_endings"),
        ("collectives", "stems", "endings"),
        ("teens", "stems", "endings"),
        ("tens", "stems", "endings"),
    ):
        add_declined(data[group][stems], data[group][endings])
    add("50", data["tens"]["50"])
    for value, forms in data["scales"].items():
        add(value, forms["singular"], scale=True)
        add(value, forms["plural"], scale=True, plural=True)
    return table


@cache
def _halves() -> dict[str, Decimal]:
    return {fold(form): Decimal(value) for value, forms in words("numbers")["halves"].items() for form in forms}


@cache
def _indefinite() -> frozenset[str]:
    """`vienas` alone says „a certain“, `nulis` alone „nothing“."""
    cardinals = words("numbers")["cardinals"]
    return frozenset(fold(form) for value in ("0", "1") for form in cardinals[value])


@cache
def _numeral_sign() -> WordSign:
    return WordSign(whole=(*_numerals(), *_halves()))


def number_word_value(folded_word: str) -> int | None:
    """The value of one numeral in small letters without marks (`penkiu` 5, `tukstanciai` 1000), else None."""
    numeral = _numerals().get(folded_word)
    return numeral.value if numeral else None


def scale_of(folded_word: str) -> int | None:
    """100, 1000, a million or a milliard for a word that multiplies (`tukst`, `milijonai`), else None."""
    numeral = _numerals().get(folded_word)
    return numeral.value if numeral and numeral.scale else None


@dataclass(slots=True)
class _Sum:
    """A number as its words come in: whole scales so far, and what waits for one."""

    start: int
    end: int
    total: int = 0
    lowest_scale: int = 10**12
    waiting: Decimal = Decimal(0)
    half: bool = False
    count: int = 0
    first_word: str = ""

    def take(self, numeral: _Numeral) -> bool:
        """Adds the word if a number can go on with it."""
        return self._multiply(numeral) if numeral.scale else self._add(numeral.value)

    def _multiply(self, numeral: _Numeral) -> bool:
        scale = numeral.value
        if self.waiting == 0 and (numeral.plural or self.half):
            return False
        if scale == 100:
            if self.waiting >= 100:
                return False
            self.waiting = (self.waiting or Decimal(1)) * 100
        else:
            if scale >= self.lowest_scale:
                return False
            self.total += int((self.waiting or 1) * scale)
            self.waiting = Decimal(0)
            self.lowest_scale = scale
        self.half = False
        return True

    def _add(self, value: int) -> bool:
        if self.half or (value == 0 and self.count):
            return False
        rest = self.waiting % 100
        fits = rest == 0 or (value < 10 and rest >= 20 and rest % 10 == 0)
        if fits:
            self.waiting += value
        return fits

    @property
    def value(self) -> int:
        return self.total + int(self.waiting)


def runs_of_digits(text: MatchingText) -> list[tuple[int, int]]:
    """Where runs of digits begin and end."""
    all_words = text.mentions(words_of)
    runs: list[tuple[int, int]] = []
    for index in all_words.indices(_DIGIT_SIGN):
        word, start = all_words.folded[index], all_words.starts[index]
        if word.isdecimal():
            runs.append((start, all_words.ends[index]))
        else:
            runs += [(start + match.start(), start + match.end()) for match in _RUN_OF_DIGITS.finditer(word)]
    return runs


def find_number_words(text: MatchingText) -> list[Mention[int]]:
    """Numbers written in words, compound ones as one mention. Ordinals and `vienas` alone are none."""
    return [Mention(Span(found.start, found.end), found.value) for found in _sums(text)]


def _sums(text: MatchingText) -> Iterator[_Sum]:
    numerals, halves = _numerals(), _halves()
    current: _Sum | None = None
    for word, start, end in _numeral_words(text):
        if current is not None and not _adjacent(text, current.end, start):
            yield from _finished(current, text)
            current = None
        half = halves.get(word)
        if half is not None:
            if current is not None:
                yield from _finished(current, text)
            current = _Sum(start, end, waiting=half, half=True, first_word=word)
            continue
        numeral = numerals[word]
        if current is None or not current.take(numeral):
            if current is not None:
                yield from _finished(current, text)
            current = _Sum(start, end, first_word=word)
            if not current.take(numeral):
                current = None
                continue
        current.count += 1
        current.end = end
    if current is not None:
        yield from _finished(current, text)


def _numeral_words(text: MatchingText) -> list[tuple[str, int, int]]:
    """Words that are numerals, and where they stand; in „logo_du.png“ none does."""
    all_words, folded = text.mentions(words_of), text.folded
    return [
        (all_words.folded[index], all_words.starts[index], all_words.ends[index])
        for index in all_words.indices(_numeral_sign())
        if not folded.startswith("_", all_words.ends[index]) and folded[max(0, all_words.starts[index] - 1)] != "_"
    ]


def _adjacent(text: MatchingText, end: int, start: int) -> bool:
    """Nothing but spaces, one line end or the point of an abbreviation (`tūkst.`) stands between."""
    if start - end > 8:
        return False
    gap = text.folded[end:start]
    if gap.startswith(".") and not text.folded.endswith(_ABBREVIATED, 0, end):
        return False
    return _GAP.fullmatch(gap) is not None


def _finished(found: _Sum, text: MatchingText) -> Iterator[_Sum]:
    """The number, unless it says no certain one or goes on from digits (`27 tūkstantis`)."""
    if found.half or (found.count == 1 and found.first_word in _indefinite()):
        return
    if scale_of(found.first_word) and re.search(r"\d ?$", text.folded[max(0, found.start - 2) : found.start]):
        return
    yield found


def find_scaled_numbers(text: MatchingText) -> list[Mention[Decimal]]:
    """Digits with words of scale: `1,3 mln.`, `1 mln. 23 tūkst.`, `27 tūkstančiai 182`, `2 tūkst.`."""
    if not text.mentions(words_of).indices(_SCALE_SIGN):
        return []
    found: list[Mention[Decimal]] = []
    for match in _SCALED.finditer(text.folded):
        first_scale, second_scale = scale_of(match["first_scale"]), scale_of(match["second_scale"] or "")
        if first_scale is None or (match["second"] and (second_scale is None or second_scale >= first_scale)):
            continue
        value = _decimal(match["first"]) * first_scale
        if match["second"] and second_scale:
            value += _decimal(match["second"]) * second_scale
        if match["rest"]:
            value += _decimal(match["rest"])
        found.append(Mention(Span(*match.span()), value.to_integral_value() if value % 1 == 0 else value))
    return found


def _decimal(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "."))


def find_digit_numbers(text: MatchingText) -> list[Mention[int]]:
    """Whole numbers in digits: `25`, `1 350`, `2.300`, `2 tūkst.`, `1,5 tūkst.`, `25-ių`, both ends of `20–25`.

    Left alone: what stands in a code, date, decimal, telephone number or percentage, years
    with `m.`, days with `d.`, numbers behind `Nr.`, list marks.
    """
    runs = text.mentions(runs_of_digits)
    if not runs:
        return []
    folded = text.folded
    found: list[Mention[int]] = []
    for match in _ranges(folded, runs):
        low, high = int(match["low"]), int(match["high"])
        if low < high and not _no_count(folded, match.start(), match.end()) and not 1900 <= low <= 2100 <= high + 200:
            found += (Mention(Span(*match.span("low")), low), Mention(Span(*match.span("high")), high))
    scaled = text.mentions(find_scaled_numbers)
    found += (Mention(mention.span, int(mention.value)) for mention in scaled if mention.value % 1 == 0)
    in_scaled = {at for mention in scaled for at in range(*mention.span)}
    taken = 0
    for start, _ in runs:
        if start < taken or (start and folded[start - 1] in _INSIDE_NUMBERS):
            continue
        number = _DIGITS.match(folded, start)
        if number is None:
            continue
        taken = number.end()
        end = number.start("ending") if number.lastgroup == "ending" else taken
        if start not in in_scaled and not _no_count(folded, start, end):
            digits = folded[start:end].replace(" ", "").replace(".", "")
            found.append(Mention(Span(start, taken), int(digits)))
    return sorted(found)


def _ranges(folded: str, runs: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """Two numbers with a dash between them."""
    for start, end in runs:
        if folded.startswith(_DASHES_OF_RANGE, end) and (match := _RANGE.match(folded, start)) is not None:
            yield match


def _no_count(folded: str, start: int, end: int) -> bool:
    """A year, a numbered thing or the mark of a list item."""
    if end - start == 4 and folded.startswith(("19", "20"), start) and _YEAR_AFTER.match(folded, end):
        return True
    near = max(0, start - 8)
    before = folded[near:start].rstrip(" ")
    if before.endswith(_ENDS_OF_NUMBER_SIGNS) and _NUMBER_SIGN_BEFORE.search(folded, near, start):
        return True
    if not folded.startswith((".", ")"), end):
        return False
    line_start = folded.rfind("\n", near, start) + 1 or (0 if start < 8 else -1)
    at_line_start = line_start >= 0 and not folded[line_start:start].strip(" \t-*•·")
    return at_line_start and _LIST_MARK_AFTER.match(folded, end) is not None
