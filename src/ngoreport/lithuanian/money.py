"""Sums of money and percentages, however they are grouped, scaled, spelt or abbreviated.

`768 108,70 Eur`, `28.162.166 Lt`, `€ 18 535`, `1 mln. 23 tūkst. litų`, `tris šimtus eurų`,
`1800 Eur (vienas tūkstantis aštuoni šimtai eurų)`, `12 eurų 50 centų`. The words of
currencies stand in `data/money.toml`; codes are ISO 4217.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from ngoreport.document.normal import MatchingText, fold, normalise
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.numbers import find_number_words, find_scaled_numbers, runs_of_digits

# A number and how it is grouped. Three digits behind one point or comma, and no more than
# three (no nought) before it, are thousands: reports write `23.660 EUR`, never mills.
_NUMBER = pattern_of(
    r"[0-9](?<![0-9][0-9])"
    r"(?:(?P<grouped>(?<!0)[0-9]{0,2}(?:"
    r"(?: [0-9]{3}){1,4}(?![0-9])(?:[,.][0-9]{1,2}(?![0-9]))?"
    r"|(?:\.[0-9]{3}){1,4}(?![0-9])(?:,[0-9]{1,2}(?![0-9]))?"
    r"|(?:,[0-9]{3}){1,4}(?![0-9])(?:\.[0-9]{1,2}(?![0-9]))?"
    r"|(?:'[0-9]{3}){1,4}(?![0-9])(?:[,.][0-9]{1,2}(?![0-9]))?))"
    r"|(?P<plain>[0-9]{0,11})(?![0-9])(?:[,.](?P<fraction>[0-9]{1,4})(?![0-9]))?)"
    r"(?![.,][0-9])"
)
_PARTS_OF_NUMBERS = " .,'"
_SEPARATORS = str.maketrans("", "", _PARTS_OF_NUMBERS)
_NEXT_WORDS = pattern_of(
    r"(?:,-{1,2})?(?: {0,3}|\n)(?P<open>\()?(?:(?P<sign>[€$£])|(?P<words>[a-z]{2,12}(?: [a-z]{3,12}){0,3})(?![\w@]))"
)
_PREVIOUS = pattern_of(r"(?:(?P<sign>[€$£])|(?<![\w.-])(?P<code>[A-Z]{3}|Eur|eur|Lt)\.?:?) {0,2}$")
# Hundredths behind a sum: their number, if it stands in figures or is one or nought, and what follows it.
_CENTS = pattern_of(
    r"\.? {0,2}(?:ir |, ?)?(?:(?P<cents>[0-9]{1,2}) {0,2}|(?P<one>vien[a-z]{1,2} )|(?P<none>nuli[so] ))?"
)
_HUNDREDTHS = pattern_of(r" ?(?P<unit>[a-z]{2,9})\b\.?")
_OPENING = pattern_of(r" {0,2}[(/] ?(?:(?:suma )?zodziais ?[:-]? ?)?\"?")
_CLOSING = pattern_of(r"\"? ?[)/]")
_DATE_LIKE = pattern_of(r"(?:19|20)[0-9]{2}\.(?:0[1-9]|1[0-2])")
_LEADING_NOUGHT = pattern_of("0[0-9]")
_YEAR = pattern_of(r"(?:19|20)[0-9]{2}")
_PERCENTAGE = pattern_of(
    r"(?P<number>[0-9](?<![\w.,/][0-9])[0-9]{0,3}(?:[.,][0-9]{1,3})?) {0,2}(?:%|proc\b\.?|procent[a-z]{0,5}\b)"
)
_MEASURE = pattern_of(r" {0,2}(?P<unit>[a-z%/]{1,9}[23²³]?)")
_IN_A_ROW = pattern_of(r"(?:[0-9][-./:]|(?<![a-z][a-z])[a-z]-)$")
_AFTER_DECIMALS = pattern_of(r"[.,][0-9]{1,2} $")
_COUNTED = pattern_of(r" {1,2}(?P<word>[a-z]{3,30})(?!\w)(?: {1,2}(?P<next>[a-z]{3,30})(?!\w))?")
_DIGIT = pattern_of("[0-9]")
_LONGEST_CELL = 120
# „,-- (“ and spaces; „ (suma žodžiais: “ and spaces.
_LONGEST_GAP, _LONGEST_OPENING = 8, 24
_EDGES_OF_CELL = " \t\n\xa0"
_CURRENCY_HINTS = ("eur", "lt", "lit", "€", "$", "£", "doler", "zl", "svar", "kron", "frank", "rubl", "grivi")


class Amount(NamedTuple):
    """A sum of money.

    Attributes:
        amount: the sum in whole units of the currency; cents as decimals, as many as the text gives.
        currency: the ISO 4217 code, None where no currency stands beside the sum.
        approximate: the text says about, over or up to that much.
        in_words: the same sum as the brackets repeat it in words, None where they don't.
    """

    amount: Decimal
    currency: str | None
    approximate: bool = False
    in_words: Decimal | None = None


class _Figure(NamedTuple):
    """A number that may be a sum; one that is not `beside_money` may be of its shape alone."""

    start: int
    end: int
    value: Decimal
    grouped: bool = False
    decimals: int = 0
    scaled: bool = False
    spelt: bool = False
    beside_money: bool = True

    @property
    def strong(self) -> bool:
        """Shaped as reports print sums: `74 124,74`, `82353,45`."""
        return self.decimals == 2 and (self.grouped or self.value >= 100)


class _Currency(NamedTuple):
    code: str
    end: int
    bare_country: bool = False


class _Repeated(NamedTuple):
    """A sum that brackets repeat in words."""

    value: Decimal
    end: int
    currency: str | None


_Spelt = dict[int, Mention[int]]


# Currencies ------------------------------------------------------------------------------


@cache
def _currency_words() -> dict[str, str]:
    data = words("money")
    table = {fold(word): code for word, code in data["abbreviations"].items()}
    for name in data["names"]:
        for ending in data["endings"][name["class"]]:
            form = fold(name["stem"] + ending)
            for before, code in name.get("before", {"": name["code"]}).items():
                phrase = f"{fold(before)} {form}".strip()
                table.setdefault(phrase, code)
                for after in name.get("after", []):
                    table.setdefault(f"{phrase} {fold(after)}", code)
    return table


@cache
def _first_words() -> frozenset[str]:
    """What a currency in words begins with, folded: most words are none of these."""
    return frozenset(phrase.partition(" ")[0] for phrase in (*_currency_words(), *map(fold, _codes())))


@cache
def _codes() -> frozenset[str]:
    return frozenset(words("money")["codes"])


@cache
def _hundredths(currency: str) -> frozenset[str]:
    """What the hundredth part of a currency is called; empty where no report counts in it."""
    data = words("money")
    forms = [
        form
        for part in data["hundredths"]
        if currency in part["of"]
        for form in (
            *(part["stem"] + ending for ending in data["endings"][part["class"]]),
            *part.get("abbreviations", ()),
        )
    ]
    return frozenset(map(fold, forms))


@cache
def _measures() -> frozenset[str]:
    return frozenset(fold(word) for word in words("money")["measures"]["words"])


@cache
def _sums() -> frozenset[str]:
    return frozenset(fold(word) for word in words("money")["measures"]["sums"])


@cache
def _approximations() -> tuple[str, ...]:
    return tuple(fold(word) for word in words("money")["approximate"]["words"])


@cache
def _approximately() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _approximations()))}) {{0,2}}$")


def _is_approximate(folded: str, start: int) -> bool:
    """„apie“, „virš“, „iki“ stand before a sum."""
    near = max(0, start - 24)
    ends_so = folded[near:start].rstrip(" \n").endswith(_approximations())
    return ends_so and _approximately().search(folded, near, start) is not None


def _currency_after(text: MatchingText, figure: _Figure) -> _Currency | None:
    """The currency behind a number: `Eur`, `€`, `JAV dolerių`, `(Eur)`; over a line end for whole sums only."""
    match = _NEXT_WORDS.match(text.folded, figure.end)
    if match is None:
        return None
    if "\n" in text.folded[figure.end : match.start("words") if match["words"] else match.end()]:
        digits = text.folded[figure.start : figure.end]
        if (
            len(digits) < 3
            or _YEAR.fullmatch(digits)
            or text.folded[match.end() : match.end() + 2].strip()[:1].isdigit()
        ):
            return None
    found = _sign_or_words(text, match)
    if found is None or (match["open"] and text.folded[found.end : found.end + 1] != ")"):
        return None
    if found.bare_country and not (figure.grouped or figure.decimals or figure.value >= 100):
        return None
    return _Currency(found.code, found.end + 1) if match["open"] else found


def _sign_or_words(text: MatchingText, match: re.Match[str]) -> _Currency | None:
    if match["sign"]:
        return _Currency(words("money")["signs"][match["sign"]], match.end())
    start = match.start("words")
    said = match["words"].split(" ")
    if said[0] not in _first_words():
        return None
    for count in range(len(said), 0, -1):
        phrase = " ".join(said[:count])
        end = start + len(phrase)
        code = _currency_words().get(phrase)
        if code is None and count == 1 and text.normal[start:end] in _codes():
            code = text.normal[start:end]
        if code is not None:
            return _Currency(code, end, bare_country=text.normal[start:end] == "LT")
    return None


def _currency_before(text: MatchingText, figure: _Figure, taken: int) -> tuple[str, int] | None:
    """The currency before a number and where it begins: `€ 18 535`, `EUR 1,500.00`; nothing before `taken`."""
    if not _may_end_in_currency(text.normal, figure.start):
        return None
    match = _PREVIOUS.search(text.normal, max(taken, figure.start - 8), figure.start)
    if match is None:
        return None
    if match["sign"]:
        return words("money")["signs"][match["sign"]], match.start()
    code = match["code"]
    whole_year = _YEAR.fullmatch(text.folded, figure.start, figure.end)
    if code in _codes():
        return None if whole_year else (code, match.start())
    # „Lt“ and „Eur“ before a number end a label as a rule, and bare digits behind them may be anything.
    if code in ("Eur", "eur", "Lt") and (figure.grouped or figure.decimals):
        return _currency_words()[code.lower()], match.start()
    return None


def _may_end_in_currency(normal: str, end: int) -> bool:
    """A sign, or the last letter of „Eur“, „Lt“ or a code."""
    before = normal[max(0, end - 8) : end].rstrip(" .:")[-1:]
    return before.isupper() or (before != "" and before in "€$£tr")


@cache
def _money_sign() -> WordSign:
    return WordSign(whole=_first_words())


def _beside_money(text: MatchingText, spelt: _Spelt) -> set[int]:
    """Where a number ends that a word or a sign of money, or itself in words, may follow, and where one begins that
    money may stand before."""
    folded, all_words = text.folded, text.mentions(words_of)
    starts, ends, last = all_words.starts, all_words.ends, len(all_words.starts) - 1
    beside: set[int] = set()
    for index in all_words.indices(_money_sign()):
        if index:
            beside.add(ends[index - 1])
        if index < last:
            beside.add(starts[index + 1])
    for sign in words("money")["signs"]:
        at = folded.find(sign)
        while at >= 0:
            before, behind = folded[max(0, at - _LONGEST_GAP) : at], folded[at + 1 : at + _LONGEST_GAP]
            beside.add(at - len(before) + len(before.rstrip(" \n,-(")))
            beside.add(at + 1 + len(behind) - len(behind.lstrip(" .:")))
            at = folded.find(sign, at + 1)
    for start in spelt:
        # What `_OPENING` matches is no longer.
        near = max(0, start - _LONGEST_OPENING)
        bracket = max(folded.rfind("(", near, start), folded.rfind("/", near, start))
        while bracket > near and folded[bracket - 1] == " ":
            bracket -= 1
        beside.add(bracket)
    return beside


# Numbers ---------------------------------------------------------------------------------


def _figures(text: MatchingText, spelt: _Spelt) -> list[_Figure]:
    """Every number of the text that may be a sum, in order, scaled and spelt ones whole."""
    folded = text.folded
    beside_money = _beside_money(text, spelt)

    def is_beside_money(start: int, end: int) -> bool:
        return (
            end in beside_money
            or start in beside_money
            or folded[start - 1 : start].isalpha()
            or folded[end : end + 1].isalpha()
        )

    found = [_Figure(*span, Decimal(value), spelt=True) for span, value in spelt.values() if is_beside_money(*span)]
    scaled = text.mentions(find_scaled_numbers)
    found += [_Figure(*span, value, scaled=True) for span, value in scaled]
    in_scaled = {at for mention in scaled for at in range(*mention.span)}
    taken = 0
    for start, run_end in text.mentions(runs_of_digits):
        if start < taken:
            continue
        behind = folded[run_end : run_end + 2]
        goes_on = behind[1:].isdecimal() and behind[0] in _PARTS_OF_NUMBERS
        match = _NUMBER.match(folded, start) if goes_on or is_beside_money(start, run_end) else None
        if match is None:
            continue
        taken = end = match.end()
        kind = match.lastgroup
        if kind == "plain" and goes_on and not is_beside_money(start, end):
            continue  # a whole number is a sum only where a word or a sign says so
        if in_scaled and (start in in_scaled or end - 1 in in_scaled):
            continue
        if kind == "grouped" and _IN_A_ROW.search(folded, max(0, start - 4), start):
            # `2020-01-01 500 Eur`: the first group ends a date or a code, the sum follows.
            rest = _NUMBER.match(folded, folded.find(" ", start, end) + 1)
            if rest is not None:
                found.append(_figure(rest))
        else:
            found.append(_figure(match, kind == "plain" or is_beside_money(start, end)))
    found.sort()
    return found


def _figure(match: re.Match[str], beside_money: bool = True) -> _Figure:
    written = match.group()
    kind = match.lastgroup
    if kind == "plain":
        return _Figure(match.start(), match.end(), Decimal(written))
    decimals = 0
    if kind == "fraction":
        decimals = match.end() - match.start("fraction")
    elif not written[-3].isdigit():
        decimals = 2
    elif not written[-2].isdigit():
        decimals = 1
    digits = written.translate(_SEPARATORS)
    value = Decimal(f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits)
    return _Figure(match.start(), match.end(), value, kind == "grouped", decimals, beside_money=beside_money)


def _stands_free(text: MatchingText, figure: _Figure, with_currency: bool) -> bool:
    """The number is no part of a code, date, telephone number or range.

    A currency beside it allows what typing errors stick to it: `lėšos24343,24 Eur`, `suma.500 Eur`.
    """
    if _LEADING_NOUGHT.match(text.folded, figure.start):
        return False
    before = text.folded[max(0, figure.start - 5) : figure.start]
    last, rest = before[-1:], before[:-1]
    if not last or last in "\n\t([{\"'=~≈><×•·*|€$£":
        return True
    if last == " ":
        return with_currency or not rest[-1:].isdigit() or _AFTER_DECIMALS.search(before) is not None
    after_word = len(rest) >= 3 and rest[-3:].isalpha()
    if last == "-":
        return rest[-1:] in ("", " ", "\n", "\t", ")") or (with_currency and after_word)
    if last == ":":
        return after_word
    if last == ".":
        return with_currency and after_word
    if last in ",;/)+":
        return with_currency and not rest[-1:].isdigit()
    return with_currency and before[-4:].isalpha() and figure.value >= 100


def _is_latent_sum(text: MatchingText, figure: _Figure) -> bool:
    """A number without a currency that can hardly be anything but a sum."""
    folded = text.folded
    if figure.scaled:
        counted = _COUNTED.match(folded, figure.end)
        return counted is None or not counted["word"].endswith("u") or not _sums().isdisjoint(counted.groups())
    if not figure.strong or _DATE_LIKE.fullmatch(folded, figure.start, figure.end):
        return False
    following = folded[figure.end : figure.end + 1]
    if following.isalnum() or following in ("-", "/"):
        return False
    measure = _MEASURE.match(folded, figure.end)
    return measure is None or (measure["unit"] not in _measures() and not measure["unit"].startswith(("%", "proc")))


# Sums ------------------------------------------------------------------------------------


def find_amounts(text: MatchingText) -> list[Mention[Amount]]:
    """Sums of money with their currency; without one where the number is shaped as a sum.

    A bare whole number is no sum here: see `read_amount`.
    """
    folded = text.folded
    named = any(hint in folded for hint in _CURRENCY_HINTS)
    if not named and not text.mentions(runs_of_digits):
        return []
    spelt = {mention.span.start: mention for mention in text.mentions(find_number_words)} if named else {}
    found: list[Mention[Amount]] = []
    taken = 0
    for figure in _figures(text, spelt):
        mention = _amount_at(text, figure, taken, spelt) if figure.start >= taken else None
        if mention is not None:
            found.append(mention)
            taken = mention.span.end
    return found


def _amount_at(text: MatchingText, figure: _Figure, taken: int, spelt: _Spelt) -> Mention[Amount] | None:
    currency, start, end = None, figure.start, figure.end
    if figure.beside_money:
        currency, start, end = _currency_beside(text, figure, taken)
    value = figure.value
    if currency is not None and value == int(value):
        value, end = _with_cents(text, value, end, currency, spelt)
    in_words: Decimal | None = None
    if not figure.spelt and (repeated := _repeated_in_words(text, end, spelt)) is not None:
        in_words, end = repeated.value, repeated.end
        currency = currency or repeated.currency
    if currency is None and (figure.spelt or not (in_words or _is_latent_sum(text, figure))):
        return None
    if start == figure.start and not figure.spelt and not _stands_free(text, figure, currency is not None):
        return None
    return Mention(Span(start, end), Amount(value, currency, _is_approximate(text.folded, start), in_words))


def _currency_beside(text: MatchingText, figure: _Figure, taken: int) -> tuple[str | None, int, int]:
    """The code, and where number and currency together begin and end."""
    after = _currency_after(text, figure)
    before = None if figure.spelt else _currency_before(text, figure, taken)
    if after is not None and before is not None and _DIGIT.match(text.folded[after.end : after.end + 4].lstrip()):
        after = None  # EUR 100 EUR 200: the second one belongs to the number behind it
    if after is not None:
        return after.code, figure.start, after.end
    if before is not None:
        return before[0], before[1], figure.end
    return None, figure.start, figure.end


def _with_cents(text: MatchingText, value: Decimal, end: int, currency: str, spelt: _Spelt) -> tuple[Decimal, int]:
    """The sum with the hundredths behind it: `50 ct`, `, penkiasdešimt centų`, `ir 79 kapeikos`."""
    found = _CENTS.match(text.folded, end)
    if found is None or not (units := _hundredths(currency)):
        return value, end
    if found["cents"]:
        number, at = int(found["cents"]), found.end()
    elif found["one"] or found["none"]:
        number, at = int(found["one"] is not None), found.end()
    elif (said := spelt.get(found.end())) is not None and 0 < said.value < 100:
        number, at = said.value, said.span.end
    else:
        return value, end
    unit = _HUNDREDTHS.match(text.folded, at)
    if unit is None or unit["unit"] not in units:
        return value, end
    return value + Decimal(number) / 100, unit.end()


def _repeated_in_words(text: MatchingText, end: int, spelt: _Spelt) -> _Repeated | None:
    """`(vienas tūkstantis aštuoni šimtai eurų 50 ct) Eur` behind a number: brackets with nothing else in them."""
    opening = _OPENING.match(text.folded, end) if spelt else None
    words_in = spelt.get(opening.end()) if opening else None
    if words_in is None:
        return None
    figure = _Figure(*words_in.span, Decimal(words_in.value), grouped=True, spelt=True)
    inside = _currency_after(text, figure)
    value, at = _with_cents(
        text, figure.value, inside.end if inside else figure.end, inside.code if inside else "EUR", spelt
    )
    closing = _CLOSING.match(text.folded, at)
    if closing is None:
        return None
    behind = None if inside else _currency_after(text, _Figure(figure.start, closing.end(), value, grouped=True))
    currency = inside or behind
    return _Repeated(value, behind.end if behind else closing.end(), currency.code if currency else None)


def read_amount(text: MatchingText, span: Span) -> Amount | None:
    """The sum of a table's cell: a number, also a bare whole one, with or without a currency, and nothing else."""
    start, end = span
    cell = text.shown[start:end].strip(_EDGES_OF_CELL)
    if not cell or len(cell) > _LONGEST_CELL:
        return None
    number = _NUMBER.fullmatch(text.folded[start:end].strip(_EDGES_OF_CELL))
    if number is not None:
        return Amount(_figure(number).value, None)
    read = normalise(cell)
    mentions = find_amounts(read)
    whole = len(mentions) == 1 and mentions[0].span == Span(0, len(read.folded.rstrip(". ")))
    return mentions[0].value if whole else None


def find_percentages(text: MatchingText) -> list[Mention[Decimal]]:
    """`1,2 proc.`, `85 %`, `100 procentų`; the span holds the sign too."""
    folded = text.folded
    if "%" not in folded and "proc" not in folded:
        return []
    return [
        Mention(Span(*match.span()), Decimal(match["number"].replace(",", ".")))
        for start, _ in text.mentions(runs_of_digits)
        if (match := _PERCENTAGE.match(folded, start)) is not None
    ]
