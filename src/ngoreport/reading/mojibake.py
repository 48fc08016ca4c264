"""Text that was once read in a wrong encoding and saved again: `Ä®vadas`, `Þàsø`.

Two mistakes leave their traces. UTF-8 read as a one-byte encoding leaves two or three signs of each letter, and in no
sound text does `Å³` stand behind a small letter. An old Lithuanian encoding read as that of another country leaves
one foreign letter of each; that is undone where letters stand in one word that no language writes together, in lines
without a sound Lithuanian letter. All of it follows from the tables of the codecs.

Of 148 texts, each spoilt in 16 ways that lose nothing, and in 8 of them twice, this gives back every one but the lone
dash of a text in English; `ftfy.fix_encoding` gives back none whose mistake was an old Lithuanian encoding,
nor UTF-8 read as ISO-8859-13 or CP775.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

_NAMES = {"cp1257": "windows-1257", "cp1252": "windows-1252", "cp1250": "windows-1250", "cp1251": "windows-1251"}
_NAMES |= {"iso8859_13": "iso-8859-13", "iso8859_1": "iso-8859-1", "mac_roman": "macintosh"}
_READ_AS = ("cp1252", "iso8859_1", "cp1257", "iso8859_13", "cp1250", "cp1251", "cp775", "mac_roman")
_ONE_BYTE = (
    *(("cp1257", "cp1252"), ("cp1257", "iso8859_1"), ("cp1257", "cp1250"), ("cp1257", "cp1251")),
    *(("iso8859_13", "cp1252"), ("iso8859_13", "iso8859_1"), ("cp775", "cp1257"), ("cp775", "cp1252")),
)
_LETTERS = "ąčęėįšųūžĄČĘĖĮŠŲŪŽ"
# The letters and signs that a Lithuanian report is full of.
_USUAL = frozenset(_LETTERS + "„“”‟‘’‚–—…•§°«»\xa0")
# UTF-8 read as Macintosh begins letters with „‚“, and DOS read as Windows leaves three of ours, one of them „Ę“. A text
# whose letters and signs outside ASCII are all of these is sound, and no table of a codec is made to see it.
_SOUND = _USUAL - {"‚", "Ę"}
# Letters outside ASCII that a language writes, in names from abroad too.
_ALPHABETS = tuple(
    map(
        frozenset,
        (
            "ąčęėįšųūž",  # Lithuanian: sound text in capitals
            "áæðíóúýþö",  # Icelandic
            "áæðíóúýø",  # Faroese
            "åæøéàáèòóôêëöü",  # Danish, Norwegian
            "àâæçéèêëîïôùûüÿœñ",  # French
            "àèéíïòóúçüñáâãõêôì",  # Romance languages of the south
            "ëçâàáäöüïéèêîô",  # Albanian, Dutch
            "áčďéěíňóřšťúůýžľĺŕôä",  # Czech, Slovak
            "áéíóöőúüű",  # Hungarian
            "ąćęłńóśźżčšžđë",  # Polish, South Slavic
            "ăâîșțşţ",  # Romanian
            "āčēģīķļņšūžõäöü",  # Latvian, Estonian
        ),
    )
)
# Compiled where they are used: few texts are broken.
_WORD = r"[^\W\d_]+"
_CAPITAL_INSIDE = "[a-z][À-ÖØ-ÞŠŃŅŌŲĻĖĘĒŽ]"
_LEAST_SHARE = 0.9
_LEAST_KINDS = 3
# Lithuanian has 7 marked letters in 100; fewer than these are names of other countries in a sound text.
_LEAST_DENSITY = 0.03
_MOST_ROUNDS = 4


def repair(text: str) -> tuple[str, str | None]:
    """The text as it was before it was read wrongly, and which mistakes were undone.

    Returns:
        The text itself and None where it is sound, or past repair: letters that have become „?“ are lost.
        Else the mistakes, the last one first: `utf-8 read as windows-1252`, `…, twice`.
    """
    undone: list[str] = []
    for _ in range(_MOST_ROUNDS):
        found = _once(text)
        if found is None:
            break
        text, mistake = found
        undone.append(mistake)
    return text, _in_words(undone)


def _in_words(undone: list[str]) -> str | None:
    times = {1: "", 2: ", twice", 3: ", three times", 4: ", four times"}
    return "; ".join(f"{mistake}{times[count]}" for mistake, count in Counter(undone).items()) or None


def _once(text: str) -> tuple[str, str] | None:
    if text.isascii():
        return None
    foreign = frozenset(sign for sign in set(text) if sign > "\x7f")
    if foreign <= _SOUND:
        return None
    return _undo_utf8(text, foreign) or _undo_one_byte(text, foreign)


@cache
def _table(codec: str) -> str:
    """The sign of each byte; a byte without one is the control character of its number, as browsers read it."""
    signs = bytes(range(256)).decode(codec, "replace")
    return "".join(chr(byte) if sign == "\ufffd" else sign for byte, sign in enumerate(signs))


@cache
def _expected() -> frozenset[str]:
    """What a report can hold and still be one: Latin letters, typography, bullets, emoji.

    C1 controls are what a mistake made twice leaves in between.
    """
    ranges = ((0x80, 0x17F), (0x218, 0x21B), (0x2010, 0x2BFF), (0xF020, 0xF0FF), (0x1F300, 0x1FAFF))
    expected = frozenset(chr(code) for first, last in ranges for code in range(first, last + 1))
    return expected | set("\ufeff\u200b\ufe0f\ufffd")


# UTF-8 ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Utf8:
    """What UTF-8 looks like when it is read in a codec.

    Attributes:
        codec: the codec.
        pattern: all that may be one letter.
        bytes_of: the byte of each sign.
    """

    codec: str
    pattern: re.Pattern[str]
    bytes_of: dict[str, int]

    def right(self, wrong: str) -> str | None:
        """The letter, or the Cyrillic word, that these signs were; None where they were none that a report holds."""
        if wrong[-1] == " ":
            wrong = wrong[:-1] + "\xa0"
        try:
            letter = bytes(map(self.bytes_of.__getitem__, wrong)).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            return None
        if len(letter) > 1:
            return letter if all("\u0400" <= one <= "\u045f" for one in letter) else None
        # A sign of the codec itself stands there where the mistake was made twice.
        return letter if letter in _expected() or letter in self.bytes_of else None


@cache
def _begins(codec: str) -> frozenset[str]:
    """The signs that a letter of ours in UTF-8 begins with when it is read in a codec."""
    table = _table(codec)
    return frozenset(table[lead] for lead in (0xC3, 0xC4, 0xC5, 0xE2))


@cache
def _utf8_as(codec: str) -> _Utf8:
    table = _table(codec)
    bytes_of = {sign: byte for byte, sign in enumerate(table)}
    if codec == "cp1257":
        # Windows reads the two bytes that this codec leaves open as letters of its own.
        bytes_of |= {"\uf8fc": 0xA1, "\uf8fd": 0xA5}
    following = "".join(re.escape(sign) for sign, byte in bytes_of.items() if 0x80 <= byte <= 0xBF)
    leads = {letter.encode()[0] for letter in (*_expected(), *table) if letter > "\x7f"}
    two, three, four = (
        "".join(re.escape(table[lead]) for lead in sorted(leads) if first <= lead < end)
        for first, end in ((0xC2, 0xE0), (0xE0, 0xF0), (0xF0, 0xF5))
    )
    cyrillic = re.escape(table[0xD0]) + re.escape(table[0xD1])
    pattern = (
        # One Cyrillic letter alone could as well be a capital and a quotation mark.
        rf"(?:[{cyrillic}][{following}]){{3,}}"
        rf"|[{two}][{following}]|[{three}][{following}]{{2}}|[{four}][{following}]{{3}}"
        # A no-break space is often saved as a plain one: the second half of „Š“.
        rf"|{re.escape(table[0xC5])} "
    )
    return _Utf8(codec, re.compile(pattern), bytes_of)


def _undo_utf8(text: str, foreign: frozenset[str]) -> tuple[str, str] | None:
    best: tuple[tuple[int, int], _Utf8] | None = None
    for codec in _READ_AS:
        if _begins(codec) & foreign:
            reading = _utf8_as(codec)
            evidence = _evidence(text, reading)
            if evidence is not None and (best is None or evidence > best[0]):
                best = (evidence, reading)
    if best is None:
        return None
    reading = best[1]
    repaired = reading.pattern.sub(lambda match: reading.right(match[0]) or match[0], text)
    return repaired, f"utf-8 read as {_NAMES.get(reading.codec, reading.codec)}"


def _evidence(text: str, reading: _Utf8) -> tuple[int, int] | None:
    """How many Lithuanian letters, and signs of any kind, this reading gives back; None where it is in doubt."""
    begun: set[str] = set()
    ours = count = 0
    certain = False
    for match in reading.pattern.finditer(text):
        wrong = match.group()
        right = reading.right(wrong)
        if right is None:
            continue
        count += 1
        ours += right in _USUAL
        if wrong[-1] == " ":
            continue
        # In a sound text no capital and no box stands right behind a small letter, and then a sign.
        behind = _is_small(text[match.start() - 1 : match.start()])
        certain = certain or behind or (len(wrong) > 2 and len(right) == 1 and "\xa0" not in wrong)
        if right in _LETTERS and _is_small(text[match.end() : match.end() + 1]):
            begun.add(right)
    return (ours, count) if certain or len(begun) > 1 else None


def _is_small(letter: str) -> bool:
    return "a" <= letter <= "z"


# One-byte encodings -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _OneByte:
    """What a one-byte encoding looks like when it is read as another.

    Attributes:
        mistake: its name.
        turned: by the sign that is seen the one that was meant, where they differ.
        ours: the signs that are seen where a Lithuanian letter was meant.
        other: the letters that are seen where something else was meant than a report in Lithuanian is full of.
        sound: Lithuanian letters that this mistake can't leave.
        beside_ascii: one of `ours` beside a letter of ASCII: Cyrillic words of a sound text have none.
    """

    mistake: str
    turned: dict[str, str]
    ours: frozenset[str]
    other: frozenset[str]
    sound: frozenset[str]
    beside_ascii: re.Pattern[str]


@cache
def _one_byte_as(right: str, wrong: str) -> _OneByte:
    pairs = list(zip(_table(wrong)[0x80:], _table(right)[0x80:], strict=True))
    turned = {seen: meant for seen, meant in pairs if seen != meant and meant >= "\xa0"}
    alike = {seen for seen, meant in pairs if seen == meant}
    usual = {seen for seen, meant in turned.items() if meant in _USUAL}
    ours = "".join(seen for seen, meant in turned.items() if meant in _LETTERS)
    return _OneByte(
        f"{_NAMES.get(right, right)} read as {_NAMES.get(wrong, wrong)}",
        turned,
        frozenset(ours),
        frozenset(seen for seen, _ in pairs if seen.isalpha()) - alike - usual,
        frozenset(_LETTERS) - turned.keys() - alike,
        re.compile(f"[A-Za-z][{ours}]|[{ours}][A-Za-z]"),
    )


def _undo_one_byte(text: str, foreign: frozenset[str]) -> tuple[str, str] | None:
    best: tuple[int, str, str] | None = None
    lines: list[str] = []
    for right, wrong in _ONE_BYTE:
        reading = _one_byte_as(right, wrong)
        if len(foreign & reading.ours) < _LEAST_KINDS:
            continue
        lines = lines or text.splitlines(keepends=True)
        broken = _broken_lines(lines, reading)
        if not broken:
            continue
        table = str.maketrans(reading.turned)
        repaired = "".join(line.translate(table) if at in broken else line for at, line in enumerate(lines))
        # Of two mistakes that differ in quotation marks, the one that leaves more of what reports hold.
        count = sum(map(repaired.count, _USUAL))
        if best is None or count > best[0]:
            best = (count, repaired, reading.mistake)
    return best[1:] if best else None


def _broken_lines(lines: list[str], reading: _OneByte) -> set[int]:
    """The lines that the mistake has made; none where that is not beyond doubt."""
    chosen = {at for at, line in enumerate(lines) if reading.beside_ascii.search(line)}
    chosen -= {at for at in chosen if reading.sound.intersection(lines[at])}
    seen = Counter(sign for at in chosen for sign in lines[at])
    hits = sum(seen[sign] for sign in reading.ours)
    others = sum(seen[sign] for sign in reading.other)
    kinds = {sign.lower() for sign in seen if sign in reading.ours}
    letters = sum(count for sign, count in seen.items() if sign.isalpha())
    convincing = (
        hits >= _LEAST_SHARE * (hits + others)
        and hits >= _LEAST_DENSITY * letters
        and len(kinds) >= _LEAST_KINDS
        # Partners of three countries have such letters too, each in words of their own.
        and any(_in_no_language(word, reading) for at in chosen for word in re.findall(_WORD, lines[at]))
    )
    if not convincing:
        return set()
    whole = not any(reading.sound.intersection(line) for line in lines)
    return set(range(len(lines))) if whole else chosen


def _in_no_language(word: str, reading: _OneByte) -> bool:
    """Whether no language writes a word: `Þàsø`, `dirbtuviÖ`."""
    kinds = reading.ours.intersection(word)
    if not kinds or re.search(_CAPITAL_INSIDE, word):
        return bool(kinds)
    return not any(alphabet.issuperset("".join(kinds).lower()) for alphabet in _ALPHABETS)
