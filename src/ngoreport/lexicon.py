"""Loads the words that rules name, a user's own merged in, and builds tables from them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from pkgutil import get_data
from typing import Any, cast

# `tomllib` takes three times as long, which a command waits for.
import tomli

Labels = tuple[tuple[str, tuple[str, ...]], ...]
"""A user's own label words by field, in a form that can be a key: `(("title", ("Iniciatyva",)),)`."""

_EITHER = re.compile(r"[{}]")
_MARKED_LETTERS = tuple(zip("ąčęėįšųūž", "aceeisuuz", strict=True))
_NO_LETTER = re.compile(r"[^\w\n]|_")


class _Compiled:
    """What a `_PatternOnFirstUse` becomes: what a pattern has is found in it at once, without asking `__getattr__`."""


class _PatternOnFirstUse(_Compiled):
    """Stands for a compiled pattern and becomes it when it is first asked for anything."""

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for public in dir(compiled):
            if not public.startswith("_"):
                setattr(self, public, getattr(compiled, public))
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)


def pattern_of(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """`re.compile`, put off until the pattern is first used.

    Compiling takes a hundred times longer than one search of a page; a text needs half of the
    patterns there are, and a command that parses nothing needs none.
    """
    return cast("re.Pattern[str]", _PatternOnFirstUse(source, flags))


@cache
def words(name: str) -> dict[str, Any]:
    """The words of `data/<name>.toml`, read once. Callers must not change what they get."""
    data = get_data("ngoreport.data", f"{name}.toml")
    assert data is not None, "wherever this file is imported from, data can be read"
    return tomli.loads(data.decode("utf-8"))


@cache
def folded_set(name: str, *path: str) -> frozenset[str]:
    """A list of words of a data file as a set of small letters without Lithuanian marks."""
    group: Any = words(name)
    for key in path:
        group = group[key]
    return frozenset(_fold_each(group))


@cache
def phrases(name: str, *path: str) -> re.Pattern[str]:
    """A list of phrases of a data file as one pattern over folded text; a star stands for any ending."""
    group: Any = words(name)
    for key in path:
        group = group[key]
    return phrase_pattern(group)


def phrase_pattern(group: Sequence[str]) -> re.Pattern[str]:
    """Phrases as one pattern over folded text: the longest first, words apart by any white space."""
    folded = sorted(set(_fold_each(group)), key=len, reverse=True)
    alternatives = by_first_letter(
        r"\s{1,3}".join(re.escape(word).replace(r"\*", r"\w*") for word in one.split()) for one in folded
    )
    return pattern_of(rf"(?<!\w)(?:{alternatives})(?!\w)")


def by_first_letter(alternatives: Iterable[str]) -> str:
    """Alternatives of a pattern, those that begin with one letter together: at each place these few alone are tried."""
    letters: dict[str, list[str]] = {}
    others: list[str] = []
    for alternative in alternatives:
        if alternative[0].isalpha():
            letters.setdefault(alternative[0], []).append(alternative[1:])
        else:
            others.append(alternative)
    return "|".join((*(f"{letter}(?:{'|'.join(rests)})" for letter, rests in letters.items()), *others))


@dataclass(frozen=True, slots=True, eq=False)
class LabelTable:
    """The label words in the form the matcher looks them up. A table equals itself alone, and so can be a key.

    Attributes:
        fields: folded words of a label, as a tuple, to its field.
        openings: first words of labels.
        prefixes: every proper beginning of a label, so that a look-up knows when to stop.
        qualifiers: words that may stand before any label.
        letters: every word of seven letters or more less one letter, to the word, for slips of the pen.
        askers: words that open a heading put as a question, „Ką jau padarėme?“.
        fillers: words that may stand in it before and behind the words of its field.
        spoken: the words that decide its field, as a tuple of one or two, to the field.
        vocabulary: every word that any label holds: behind another no label goes on.
    """

    fields: Mapping[tuple[str, ...], str]
    openings: frozenset[str]
    prefixes: frozenset[tuple[str, ...]]
    qualifiers: frozenset[str]
    letters: Mapping[str, str]
    askers: frozenset[str]
    fillers: frozenset[str]
    spoken: Mapping[tuple[str, ...], str]
    vocabulary: frozenset[str]


def label_fields() -> tuple[str, ...]:
    """The fields that labels are listed under, those of a user's configuration included."""
    return tuple(words("labels")["labels"])


@cache
def label_phrases(field: str) -> tuple[str, ...]:
    """Our label words of a field, each of its own: `{a|b}` in the data stands for either."""
    return tuple(
        "".join(chosen)
        for phrase in words("labels")["labels"][field]
        for chosen in product(*(part.split("|") for part in _EITHER.split(phrase)))
    )


def as_labels(labels: Mapping[str, Sequence[str]] | None) -> Labels:
    """A user's labels in the form that `label_table` takes.

    Raises:
        ValueError: a field has no labels (`label_fields` lists those that have).
    """
    known = label_fields()
    for field in labels or ():
        if field not in known:
            raise ValueError(f"no field {field!r} has labels; known are {', '.join(known)}")
    return tuple((field, tuple(own)) for field, own in sorted((labels or {}).items()))


@cache
def label_table(own: Labels = ()) -> LabelTable:
    """The table of all labels; a user's own words win over ours."""
    fields: dict[tuple[str, ...], str] = {}
    ours = ((field, label_phrases(field)) for field in label_fields())
    for field, phrases in (*ours, *own):
        fields.update(dict.fromkeys(_words_of_each(phrases), field))
    prefixes = {phrase[:length] for phrase in fields for length in range(1, len(phrase))}
    vocabulary = {word for phrase in fields for word in phrase}
    qualifiers = folded_set("labels", "qualifiers")
    endings = words("labels")["spoken"]["endings"]
    spoken = {ending: field for field, group in endings.items() for ending in _words_of_each(group)}
    askers, fillers = folded_set("labels", "spoken", "askers"), folded_set("labels", "spoken", "fillers")
    asked = {word for phrase in spoken for word in phrase}
    return LabelTable(
        fields,
        frozenset(phrase[0] for phrase in fields),
        frozenset(prefixes),
        qualifiers,
        {
            word[:at] + word[at + 1 :]: word
            for word in sorted(vocabulary)
            if len(word) >= 7
            for at in range(1, len(word))
        },
        askers,
        fillers,
        spoken,
        frozenset(vocabulary | qualifiers | askers | fillers | asked),
    )


def _words_of_each(phrases: Sequence[str]) -> list[tuple[str, ...]]:
    """The folded words of labels, letters and digits alone."""
    parted = _NO_LETTER.sub(" ", "\n".join(_fold_each(phrases)))
    return [tuple(phrase.split()) for phrase in parted.split("\n")] if phrases else []


def _fold_each(phrases: Sequence[str]) -> list[str]:
    """Phrases in small letters without the Lithuanian marks, all at once. A line end in one becomes a space."""
    if not phrases:
        return []
    folded = "\n".join([phrase.replace("\n", " ") for phrase in phrases]).lower()
    for marked, plain in _MARKED_LETTERS:
        folded = folded.replace(marked, plain)
    return folded.split("\n")
