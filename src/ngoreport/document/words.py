"""The words of a text, split once, and the signs that some of them carry.

Most rules wait for a few words: „partneriai“, „finansuoja“, „skirta“. Looking for them with a
pattern costs each rule a walk through the whole text; here the text is walked once, each word
is looked up in one table of all that any rule waits for, and a rule is handed the places.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, compress
from threading import Lock
from typing import TYPE_CHECKING

from ngoreport.lexicon import by_first_letter, folded_set, pattern_of, phrase_pattern

if TYPE_CHECKING:
    from ngoreport.document.normal import MatchingText

# Of the scripts that no report is written in, some signs that are no letters count as such: ranges of letters, which
# are larger, take four times as long to compile.
_NO_LETTER_BEYOND_ASCII = pattern_of(
    "[\x80-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u02c2-\u036f\u2000-\u2bff\u2e00-\u303f\ud800-\uf8ff"
    "\uffdd-\U0010ffff]"
)
_NO_LETTERS_OF_ASCII = tuple(sign for sign in map(chr, range(128)) if not sign.isalnum() and sign != " ")
_FIRST_WORD = pattern_of(r"[^\W_]+")
# Words that were looked up are remembered, up to this many: those of some hundred reports.
_MOST_REMEMBERED = 50_000


class _Signs(dict[str, tuple[int, ...]]):
    """By word the numbers of the signs that it carries, worked out when a word is first met."""

    def __init__(self) -> None:
        super().__init__()
        self.known = 0
        # Two threads that parse may make signs at once, or one make them while the other looks words up.
        self.lock = Lock()
        # Stems by their first three letters, or two where they have no more: these rule out nearly all of them.
        self._stems: dict[str, list[tuple[str, int]]] = {}
        self._whole: dict[str, tuple[int, ...]] = {}
        self._holds: list[tuple[Callable[[], Iterable[str]], int]] = []
        self._any_held: re.Pattern[str] | None = None
        self._tests: list[tuple[Callable[[str], bool], int]] = []

    def add(
        self,
        stems: Iterable[str],
        whole: Iterable[str],
        holds: Callable[[], Iterable[str]] | None,
        test: Callable[[str], bool] | None,
    ) -> int:
        """The number of a new sign (see `WordSign`)."""
        with self.lock:
            number, self.known = self.known, self.known + 1
            for stem in stems:
                self._stems.setdefault(stem[:3], []).append((stem, number))
            for word in whole:
                self._whole[word] = (*self._whole.get(word, ()), number)
            if holds is not None:
                self._holds.append((holds, number))
                self._any_held = None
            if test is not None:
                self._tests.append((test, number))
            self.clear()
            return number

    def __missing__(self, word: str) -> tuple[int, ...]:
        found = list(self._whole.get(word, ()))
        for opening in (word[:3], word[:2]):
            for stem, number in self._stems.get(opening, ()):
                if word.startswith(stem):
                    found.append(number)
            if len(word) < 3:
                break
        if self._any_held is None:
            self._any_held = pattern_of(by_first_letter(chain.from_iterable(holds() for holds, _ in self._holds)))
        # Few words hold any of all these.
        if self._any_held.search(word) is not None:
            found += [number for holds, number in self._holds if _pattern_held(holds).search(word) is not None]
        found += [number for test, number in self._tests if test(word)]
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = signs = tuple(sorted(set(found))) if found else ()
        return signs


@cache
def _pattern_held(holds: Callable[[], Iterable[str]]) -> re.Pattern[str]:
    return pattern_of(by_first_letter(holds()))


_SIGNS = _Signs()


class WordSign:
    """What a rule waits for, folded, letters and digits alone.

    Make one for a rule, once: all of them are looked up together.

    Args:
        stems: what the words begin with, two letters or more.
        whole: words that count as they are, with no other ending.
        holds: gives patterns, of which words that count hold one anywhere; each opens with a letter.
        test: tells of any other word whether it counts; asked once a word, not once a text.
    """

    __slots__ = ("holds", "number", "stems", "test", "whole")

    def __init__(
        self,
        *stems: str,
        whole: Iterable[str] = (),
        holds: Callable[[], Iterable[str]] | None = None,
        test: Callable[[str], bool] | None = None,
    ) -> None:
        assert all(len(stem) > 1 for stem in stems), stems
        self.stems = stems
        self.whole = frozenset(whole)
        self.holds = holds
        self.test = test
        self.number = _SIGNS.add(self.stems, self.whole, self.holds, self.test)

    def is_carried_by(self, word: str) -> bool:
        """Whether a word counts."""
        return (
            word in self.whole
            or word.startswith(self.stems)
            or (self.holds is not None and _pattern_held(self.holds).search(word) is not None)
            or (self.test is not None and self.test(word))
        )


class Words:
    """The words of a text.

    Attributes:
        folded: the words, in small letters without marks; letters and digits alone.
        starts: where each begins in the matching text.
        ends: where each ends.
    """

    __slots__ = ("_indices", "_known", "_made_since", "_places", "ends", "folded", "starts")

    def __init__(self, folded: str) -> None:
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for piece in _with_blanks(folded).split(" "):
            if piece:
                words.append(piece)
                starts.append(at)
                at += len(piece)
                ends.append(at)
            at += 1
        self.folded, self.starts, self.ends = words, starts, ends
        # By number of a sign, of those that were known when the first was asked for.
        self._indices: dict[int, list[int]] = {}
        self._known = 0
        self._made_since: dict[WordSign, list[int]] = {}
        self._places: dict[WordSign, list[int]] = {}

    def indices(self, sign: WordSign) -> Sequence[int]:
        """Which words carry a sign, in order."""
        if sign.number < self._known:
            return self._indices.get(sign.number, ())
        return self._learn(sign)

    def carried(self) -> Iterable[int]:
        """The numbers of the signs that the words carry, of those made before the text was read."""
        if not self._known:
            self._look_up()
        return self._indices.keys()

    def places(self, sign: WordSign, start: int = 0, end: int = sys.maxsize) -> Sequence[int]:
        """Where the words that carry a sign begin in a stretch of the text, in order."""
        # Several stretches of a text are asked for one sign.
        places = self._places.get(sign)
        if places is None:
            places = self._places[sign] = list(map(self.starts.__getitem__, self.indices(sign)))
        if places and (start > places[0] or end <= places[-1]):
            return places[bisect_left(places, start) : bisect_left(places, end)]
        return places

    def has_within(self, sign: WordSign, start: int, end: int) -> bool:
        """Whether a word that carries a sign begins in a stretch of the text."""
        places = self.places(sign)
        first = bisect_left(places, start)
        return first < len(places) and places[first] < end

    def _learn(self, sign: WordSign) -> Sequence[int]:
        if not self._known:
            self._look_up()
            return self.indices(sign)
        # Made since, as some are while the first text of a run is read: looked for by itself.
        if sign not in self._made_since:
            self._made_since[sign] = [index for index, word in enumerate(self.folded) if sign.is_carried_by(word)]
        return self._made_since[sign]

    def _look_up(self) -> None:
        indices: defaultdict[int, list[int]] = defaultdict(list)
        with _SIGNS.lock:
            self._known = _SIGNS.known
            carried = list(map(_SIGNS.__getitem__, self.folded))
        for index in compress(range(len(carried)), carried):
            for number in carried[index]:
                indices[number].append(index)
        self._indices = indices


def _with_blanks(folded: str) -> str:
    """The text with a space for each sign that is in no word: put sign by sign, a tenth of a pattern's time."""
    if not folded.isascii():
        folded = _NO_LETTER_BEYOND_ASCII.sub(" ", folded)
    for sign in _NO_LETTERS_OF_ASCII:
        if sign in folded:
            folded = folded.replace(sign, " ")
    return folded


def words_of(text: MatchingText) -> Words:
    """The words of a text; asked through `text.mentions(words_of)` they are split once."""
    return Words(text.folded)


class WordPattern:
    """A pattern over the folded text that begins with a word of a sign, or with one of some marks.

    `finditer` gives what that of the pattern would, but is tried at the words of the sign alone;
    in a text without one it is not even compiled.
    """

    __slots__ = ("_marks", "_pattern", "sign")

    def __init__(self, sign: WordSign, source: str, marks: Iterable[str] = ()) -> None:
        self.sign = sign
        self._marks = tuple(marks)
        self._pattern = pattern_of(source)

    def finditer(self, text: MatchingText, start: int = 0, end: int = sys.maxsize) -> list[re.Match[str]]:
        """The matches in a stretch of the text, in order, none inside another."""
        found: list[re.Match[str]] = []
        for place in self._places(text, start, end):
            if place >= start:
                match = self._pattern_at(text.folded, place).match(text.folded, place, end)
                if match is not None:
                    found.append(match)
                    start = match.end()
        return found

    def search(
        self, text: MatchingText, start: int = 0, end: int = sys.maxsize, written: str = ""
    ) -> re.Match[str] | None:
        """The first match in a stretch of the text, or of `written`: the text with some of it blotted out."""
        folded = written or text.folded
        for place in self._places(text, start, end):
            match = self._pattern_at(folded, place).match(folded, place, end)
            if match is not None:
                return match
        return None

    def _pattern_at(self, _folded: str, _place: int) -> re.Pattern[str]:
        return self._pattern

    def _places(self, text: MatchingText, start: int, end: int) -> Sequence[int]:
        places = text.mentions(words_of).places(self.sign, start, end)
        for mark in self._marks:
            at = text.folded.find(mark, start, end)
            if at >= 0:
                last = min(end, len(text.folded))
                places = sorted((*places, *(at for at in range(at, last) if text.folded[at] == mark)))
        return places


def stem_words(stems: Iterable[str], behind: str = "") -> WordPattern:
    """Any of some stems, or of some words and the stem behind them, at the beginning of a word.

    `behind` is a pattern for what the match goes on with.
    """
    stems = tuple(stems)
    alone = {stem for stem in stems if stem.isalnum()}
    whole = {stem.split()[0] for stem in stems if stem not in alone}
    return WordPattern(WordSign(*alone, whole=whole), rf"\b(?:{'|'.join(stems)}){behind}")


@cache
def phrase_words(name: str, *path: str) -> WordPattern:
    """A list of phrases of a data file (`ngoreport.lexicon.phrases`), looked for by their first words."""
    stems, whole, marks = set(), set(), set()
    openings: dict[str, list[str]] = {}
    for phrase in folded_set(name, *path):
        word = _FIRST_WORD.match(phrase)
        if word is None:
            marks.add(phrase[0])
        elif phrase.startswith("*", word.end()):
            stems.add(word.group())
        else:
            whole.add(word.group())
        openings.setdefault(_opening(word.group() if word else phrase), []).append(phrase)
    return _PhraseWords(WordSign(*stems, whole=whole), marks, openings)


class _PhraseWords(WordPattern):
    """Phrases by what they open with: a pattern for those alone whose first word a text has."""

    __slots__ = ("_openings", "_patterns")

    def __init__(self, sign: WordSign, marks: Iterable[str], openings: Mapping[str, Sequence[str]]) -> None:
        super().__init__(sign, "", marks)
        self._openings = openings
        self._patterns: dict[str, re.Pattern[str]] = {}

    def _pattern_at(self, folded: str, place: int) -> re.Pattern[str]:
        opening = _opening(folded[place : place + _OPENING_LETTERS])
        try:
            return self._patterns[opening]
        except KeyError:
            pattern = self._patterns[opening] = phrase_pattern(self._openings[opening])
            return pattern


_OPENING_LETTERS = 2


def _opening(phrase: str) -> str:
    """The first letters of a phrase or a text; the first sign of one whose first word is no longer."""
    letters = phrase[:_OPENING_LETTERS]
    return letters if letters.isalnum() else letters[:1]
