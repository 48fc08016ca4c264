"""Forms of verbs of doing: who did what, when.

A form is looked up in a table conjugated from principal parts (`data/verbs.toml`), its prefix
taken off; verbs in -uoti, of which the language makes new ones daily, are told by their ending.
Words come folded (small letters without marks): reports lose them.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, NamedTuple

from ngoreport.document.normal import fold_each
from ngoreport.lexicon import words
from ngoreport.lithuanian.openings import opening

Tense = Literal["past", "present", "future"]
Form = Literal["active", "we", "passive", "plural_or_infinitive"]


class VerbForm(NamedTuple):
    """What a word can be.

    Attributes:
        form: `active` third person, `we` first person plural, `passive` participle in the
            nominative or neuter; `plural_or_infinitive` is „organizuoti“, which is both.
        tense: of a passive participle: whether the thing was done or is being done.
    """

    form: Form
    tense: Tense


# Infinitive, present and past of the regular classes of `data/verbs.toml`.
_CLASSES = (
    ("inti", "ina", "ino"),
    ("yti", "o", "e"),
    ("auti", "auja", "avo"),
    ("oti", "oja", "ojo"),
    ("eti", "eja", "ejo"),
)
# Endings of verbs in -uoti, longest first.
_UOTI: tuple[tuple[str, Form, Tense], ...] = (
    ("uojamasi", "passive", "present"),
    ("uotasi", "passive", "past"),
    ("uosimes", "we", "future"),
    ("uosime", "we", "future"),
    ("uojames", "we", "present"),
    ("uojame", "we", "present"),
    ("uojamas", "passive", "present"),
    ("uojamos", "passive", "present"),
    ("uojama", "passive", "present"),
    ("uojami", "passive", "present"),
    ("avomes", "we", "past"),
    ("avome", "we", "past"),
    ("uosis", "active", "future"),
    ("uojasi", "active", "present"),
    ("uoja", "active", "present"),
    ("avosi", "active", "past"),
    ("uotas", "passive", "past"),
    ("uotos", "passive", "past"),
    ("uota", "passive", "past"),
    ("uoti", "plural_or_infinitive", "past"),
    ("avo", "active", "past"),
    ("uos", "active", "future"),
)
_UOTI_ENDS = tuple(ending for ending, _, _ in _UOTI)
_SHORTEST_UOTI_STEM = 3
_SHORT_WE = ("om", "em", "im", "am")
# All forms end in one of these: most genitives of the plural, and many other words, end in none.
_LAST_LETTERS = ("a", "e", "i", "m", "o", "s")
_SHORTEST_SPOKEN = 5


@lru_cache(maxsize=8192)
def read_verb(folded: str) -> VerbForm | None:
    """The form of a verb of doing that a folded word is, if it is one."""
    if not folded.endswith(_LAST_LETTERS):
        return None
    found = _simple(folded)
    if found is not None:
        return found
    for prefix in _prefixes() if folded.startswith(_prefixes()) else ():
        if folded.startswith(prefix):
            rest = folded[len(prefix) :]
            found = _listed(rest)
            if found is None and rest.startswith("si"):
                found = _listed(rest[2:]) or _regular(rest[2:])
            if found is not None:
                return found
    # As people speak: „surengėm“, „surengsim“ for „surengėme“, „surengsime“.
    if folded.endswith(_SHORT_WE) and len(folded) >= _SHORTEST_SPOKEN:
        return _if_we(read_verb(folded + "e"))
    return None


def _if_we(form: VerbForm | None) -> VerbForm | None:
    return form if form is not None and form.form == "we" else None


def _simple(folded: str) -> VerbForm | None:
    return _listed(folded) or _regular(folded)


def _regular(folded: str) -> VerbForm | None:
    if not folded.endswith(_UOTI_ENDS) or folded.endswith(("davo", "davosi")):
        return None
    for ending, form, tense in _UOTI:
        if folded.endswith(ending) and len(folded) >= len(ending) + _SHORTEST_UOTI_STEM:
            return VerbForm(form, tense)
    return None


@cache
def _prefixes() -> tuple[str, ...]:
    return tuple(fold_each(words("verbs")["prefixes"]))


@cache
def _by_opening() -> dict[str, list[tuple[str, str, str]]]:
    """Principal parts, folded, by the openings that one of them has: each form begins as one of them does."""
    table = words("verbs")
    verbs: list[tuple[str, ...]] = [tuple(parts.split()) for parts in fold_each(table["principal"])]
    for ending, present, past in _CLASSES:
        for infinitive in fold_each(table[ending]):
            if infinitive.endswith("tis"):
                stem = infinitive[: -len(ending) - 1]
                verbs.append((infinitive, f"{stem}{present}si", f"{stem}{past}si"))
            else:
                stem = infinitive[: -len(ending)]
                verbs.append((infinitive, stem + present, stem + past))
    found: dict[str, list[tuple[str, str, str]]] = {}
    for infinitive, present, past in verbs:
        for letters in {opening(part) for part in (infinitive, present, past)}:
            found.setdefault(letters, []).append((infinitive, present, past))
    return found


def _listed(folded: str) -> VerbForm | None:
    letters = opening(folded)
    return _forms(letters).get(folded) if letters in _by_opening() else None


@cache
def _forms(letters: str) -> dict[str, VerbForm]:
    """The forms of the verbs that begin so."""
    forms: dict[str, VerbForm] = {}
    for infinitive, present, past in _by_opening()[letters]:
        _conjugate(forms, infinitive, present, past)
    return forms


def _conjugate(forms: dict[str, VerbForm], infinitive: str, present: str, past: str) -> None:
    reflexive = infinitive.endswith("tis")
    stem = infinitive[:-3] if reflexive else infinitive[:-2]
    # Before the -s of the future, s, š, z and ž fall away or stand for it; folded, all are one letter.
    future = stem if stem[-1] == "s" else stem[:-1] + "s" if stem[-1] == "z" else stem + "s"
    if reflexive:
        now, then = present.removesuffix("si"), past.removesuffix("si")
        made: list[tuple[str, Form, Tense]] = [
            (present, "active", "present"),
            (past, "active", "past"),
            (future + "is", "active", "future"),
            (now + "mes", "we", "present"),
            (then + "mes", "we", "past"),
            (future + "imes", "we", "future"),
            (now + "masi", "passive", "present"),
            (stem + "tasi", "passive", "past"),
        ]
    else:
        made = [
            (present, "active", "present"),
            (past, "active", "past"),
            # „gyti“, „įsigyti“: alone in the third person the vowel is short.
            (stem[:-1] + "is" if stem.endswith("gy") else future, "active", "future"),
            (present + "me", "we", "present"),
            (past + "me", "we", "past"),
            (future + "ime", "we", "future"),
            *((present + "m" + ending, "passive", "present") for ending in ("as", "a", "i", "os")),
            *((stem + "t" + ending, "passive", "past") for ending in ("as", "a", "os")),
            (infinitive, "plural_or_infinitive", "past"),
        ]
    for word, form, tense in made:
        assert word.endswith(_LAST_LETTERS), word
        forms.setdefault(word, VerbForm(form, tense))
