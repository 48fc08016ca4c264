"""Chooses among candidates: one visible, ordered tuple of refiners, from candidates to candidates.

Whatever a refiner leaves out is kept as a loser, for `--explain` and for checks of conflicts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import Any

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold, without_marks
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.naming import Named, identity, organisations_in
from ngoreport.parsers.rule import Candidate, Score

Refiner = Callable[[Document, list[Candidate]], list[Candidate]]

_ONE_VALUE = frozenset(("title", "acronym", "implementer", "goal", "period.start", "period.end", "period.duration"))
# Sources of money that nobody grants: fees, parents, the sale of tickets, programmes by their name.
_OWN_SOURCE = pattern_of(
    r"^(?:tev|partner|savanor|nari|dalyvi|renginio|biliet|imok|remej|program|priemon|ukinink|gyventoj|verslinink|aukotoj)"
    r"|^(?:bendruomene|mokykla|(?:pro)?gimnazija|klubas|draugija|organizacija|biblioteka|muziejus|parapija|centras"
    r"|asociacija|bendrija|sajunga|istaiga|imone|bendrove|ligonine|teatras|darzelis|kolegija|kooperatyvas|studija|namai)$"
    r"|^musu |^[a-z]{3,}(?:oms|ems|ams) |\bpaci(?:os|u)\b|\bpaties\b"
    r"|imok|mokest|program|asignavim|komitet|specialios|\bsavo\b"
)
_PERIOD = frozenset(("period.start", "period.end"))
_READ_FROM_CLUTTER = frozenset(("links", "contacts", "statements"))
# The way to a page tells whose site it is on, and the programme that its project is of.
_RULES_OF_CLUTTER = frozenset(("programmes.trail", "implementer.crumb"))
_NO_PARTNER = pattern_of(r"^\w+ (?:r|raj|m|sav|k)\.?$|\?$|^(?:priemon|program|projekt)\w* ")
_ORGANISATIONS = frozenset(("implementer", "partners", "funders"))
_WORD = pattern_of(r"\w+")
_PLANNED = pattern_of(r"\b(?:suplanuot|planuo[tj]|numatyt|numatom|pirmin|pradin)\w{1,6}")
_LONGEST_LETTERS = 4
_CLAUSE = 90
_LEADER_BEFORE = pattern_of(
    r"\b(?:pl|lp|pp ?1|p1|(?:pagrindin|vedanc|vedant|vadovaujanc|vadovaujant)\w{2,5}(?: partner\w{1,3})?)[ .:)-]{1,4}$"
)
_LEADER_BEHIND = pattern_of(
    r"\W{0,4}(?:pl\b|lp\b|(?:projekto )?(?:pagrindin|vedanc|vedant|vadovaujanc|vadovaujant|vykdytoj|koordinator))"
)
# Of these fields only what the best kind of sign gave is kept: beside a list under a heading,
# sentences that look like activities are background.
_BEST_SIGN = frozenset(("objectives", "activities", "results"))


def choose(document: Document, candidates: Iterable[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates that make up the record, in its order, and the ones left out."""
    everything = as_the_text_writes(document, list(candidates))
    chosen = everything
    for refine in REFINERS:
        chosen = refine(document, chosen)
    kept = {id(candidate) for candidate in chosen}
    return chosen, [candidate for candidate in everything if id(candidate) not in kept]


def as_the_text_writes(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """In a text that lost its ą č ę the nominatives that our lists know are written without them too.

    Where „?“ stands for them, names that had to be turned are left out if a letter of theirs is a guess.
    """
    if document.text.guessed:
        guessed = tuple(document.text.guessed)
        return [candidate for candidate in candidates if not _is_guessed(candidate.value, guessed)]
    if not document.text.lost_marks:
        return candidates
    return [_as_written(document, candidate) for candidate in candidates]


def _is_guessed(value: Any, guessed: tuple[str, ...]) -> bool:
    if isinstance(value, Mapping):
        return any(_is_guessed(part, guessed) for part in value.values())
    return isinstance(value, str) and any(word.startswith(guessed) for word in _WORD.findall(value.lower()))


def _as_written(document: Document, candidate: Candidate) -> Candidate:
    def written(value: Any, span: Span) -> Any:
        if not isinstance(value, str) or value.isascii():
            return value
        words = document.text.shown[span.start : span.end]
        return without_marks(value) if without_marks(words) == words else value

    if isinstance(candidate.value, str):
        value: Any = written(candidate.value, candidate.span)
    else:
        parts = candidate.parts
        value = {key: written(part, parts.get(key, candidate.span)) for key, part in candidate.value.items()}
    return candidate._replace(value=value)


def _is_read_from_clutter(candidate: Candidate) -> bool:
    return candidate.field in _READ_FROM_CLUTTER or candidate.rule in _RULES_OF_CLUTTER


def drop_clutter(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Nothing is read from menus and footers but addresses and what can be checked."""
    clutter = [block.span for block in document.blocks if block.kind is BlockKind.CLUTTER]
    if not clutter:
        return candidates
    starts = [span.start for span in clutter]
    kept = []
    for candidate in candidates:
        start = candidate.span.start
        at = bisect_right(starts, start) - 1
        # A date alone in its line is clutter, but not under „Projekto pradžia“.
        labelled = candidate.field in _PERIOD and candidate.score is Score.LABEL
        if at < 0 or start >= clutter[at].end or labelled or _is_read_from_clutter(candidate):
            kept.append(candidate)
    return kept


def payers_of_parts(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Who pays a part of the project's money is a funder; the project's own contribution is nobody's grant."""
    payers = []
    for candidate in candidates:
        if candidate.field != "funding" or isinstance(candidate.value, str):
            continue
        source = candidate.value["source"]
        if source is None or candidate.value["kind"] not in ("granted", "part", "spent"):
            continue
        place = candidate.parts.get("source", candidate.span)
        named = _organisation_at(document, place)
        name, span = (source, place) if named is None else (named.value.name, named.span)
        if not (_OWN_SOURCE.search(fold(source)) or _OWN_SOURCE.search(fold(name))):
            payers.append(Candidate("funders", name, span, Score.POSITION, "funders.source-of-sum"))
    return candidates + payers


def _organisation_at(document: Document, place: Span) -> Named | None:
    """The one organisation that the words beside a sum name, where they say more than its name:
    „skyrė Kultūros taryba“, „Savivaldybė mums“."""
    found = [
        named
        for named in organisations_in(document, place)
        if document.text.normal[named.span.start].isupper() and named.span != place
    ]
    return found[0] if len(found) == 1 else None


def assign_roles(_document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Whoever carries the project out is neither its partner nor its funder."""
    named = [candidate for candidate in candidates if candidate.field == "implementer"]
    if not named:
        return candidates
    leader = identity(str(min(named, key=_rank).value))
    return [
        candidate
        for candidate in candidates
        if candidate.field not in ("partners", "funders") or not _is_leader(identity(str(candidate.value)), leader)
    ]


def _is_leader(key: str, leader: str) -> bool:
    """The same name, or but its head: „muziejus“ on the page of a museum."""
    return key == leader or (" " not in key and leader.endswith(" " + key))


def drop_what_is_no_name(_document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Addresses, questions and programmes that stand where partners are listed."""
    return [
        candidate
        for candidate in candidates
        if candidate.field != "partners" or not _NO_PARTNER.search(fold(str(candidate.value)))
    ]


def keep_fullest_name(_document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Of two spellings of one organisation the one that says more: „Klubas „Aidas““ is „Šiaulių … klubas „Aidas““."""
    names: dict[str, set[str]] = {}
    for candidate in candidates:
        if candidate.field in _ORGANISATIONS:
            names.setdefault(candidate.field, set()).add(identity(str(candidate.value)))
    lesser = {
        (field, key)
        for field, keys in names.items()
        if len(keys) > 1
        for key in keys
        if any(fuller != key and (fuller.endswith(" " + key) or _is_generic(key, fuller)) for fuller in keys)
    }
    if not lesser:
        return candidates
    return [
        candidate
        for candidate in candidates
        if candidate.field not in _ORGANISATIONS or (candidate.field, identity(str(candidate.value))) not in lesser
    ]


def keep_whole_programmes(_document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Of spellings of one programme the fullest: „Erasmus+“ is in „Erasmus+ programa“."""
    programmes = [candidate for candidate in candidates if candidate.field == "programmes"]
    if len(programmes) < 2:
        return candidates
    keys = {id(candidate): _programme_key(candidate) for candidate in programmes}
    ranked = sorted(
        programmes,
        key=lambda candidate: (-len(keys[id(candidate)]), str(candidate.value).isupper(), _rank(candidate)),
    )
    dropped: set[int] = set()
    for index, candidate in enumerate(ranked):
        if any(keys[id(candidate)] in keys[id(fuller)] for fuller in ranked[:index] if id(fuller) not in dropped):
            dropped.add(id(candidate))
    return [candidate for candidate in candidates if id(candidate) not in dropped]


def _programme_key(candidate: Candidate) -> str:
    """Its words without „programa“ and years."""
    return " ".join(re.findall(r"[a-z]{2,}\+?|\+", re.sub(r"\bprograma?\b|\bmetu\b", "", fold(str(candidate.value)))))


def _is_generic(key: str, fuller: str) -> bool:
    """A bare „savivaldybė“ or „ministerija“ beside one that has a name; letters like „SADM“ are a name."""
    return len(key) > _LONGEST_LETTERS and " " not in key and f" {key[:-1]}" in f" {fuller}"


def state_periods(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Whole periods that the text gives, where it gives several: one goes into the record, all to the checks."""
    starts = {
        (candidate.span, candidate.rule): candidate for candidate in candidates if candidate.field == "period.start"
    }
    said: dict[tuple[str, str], Candidate] = {}
    for candidate in candidates:
        if candidate.field == "period.end" and candidate.score >= Score.LEAD_IN:
            start = starts.get((candidate.span, candidate.rule))
            if start is not None:
                said.setdefault((str(start.value), str(candidate.value)), candidate)
    if len(said) < 2:
        return candidates
    return candidates + [
        _statement("period", candidate, start=start, end=end, **_plan(document, candidate.span.start))
        for (start, end), candidate in said.items()
    ]


def _plan(document: Document, at: int) -> dict[str, str]:
    """`Planuota: 2018-04-01 – 2018-11-30`: said in the line before the dates that they were the plan."""
    folded = document.text.folded
    before = folded[max(0, at - _CLAUSE) : at].rsplit("\n", 1)[-1]
    return {"planned": "yes"} if _PLANNED.search(before) else {}


def state_own_partners(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """A labelled partner that is the implementer itself, for the checks."""
    named = [candidate for candidate in candidates if candidate.field == "implementer"]
    if not named:
        return candidates
    leader = identity(str(min(named, key=_rank).value))
    return candidates + [
        _statement("partner", candidate, name=str(candidate.value))
        for candidate in candidates
        if candidate.field == "partners" and candidate.score is Score.LABEL and identity(str(candidate.value)) == leader
        if not _leads(document, candidate.span)
    ]


def _leads(document: Document, name: Span) -> bool:
    """Lists of partners often begin with the one that leads: `PL Nidos muziejus`, `… (pagrindinis partneris)`."""
    folded = document.text.folded
    before = folded[max(0, name.start - _CLAUSE) : name.start].rsplit("\n", 1)[-1]
    behind = folded[name.end : name.end + _CLAUSE].split("\n", 1)[0]
    return _LEADER_BEFORE.search(before) is not None or _LEADER_BEHIND.match(behind) is not None


def _statement(kind: str, candidate: Candidate, **values: str) -> Candidate:
    value = {"kind": kind, "values": values}
    return Candidate("statements", value, candidate.span, candidate.score, f"statements.{kind}")


def keep_best_sign(_document: Document, candidates: list[Candidate]) -> list[Candidate]:
    best: dict[str, int] = {}
    for candidate in candidates:
        if candidate.field in _BEST_SIGN and candidate.score > best.get(candidate.field, 0):
            best[candidate.field] = candidate.score
    return [
        candidate
        for candidate in candidates
        if candidate.field not in _BEST_SIGN or candidate.score == best[candidate.field]
    ]


def keep_one_value(_document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """The best sign wins, the first in the text among equals."""
    best: dict[str, Candidate] = {}
    for candidate in candidates:
        if candidate.field in _ONE_VALUE:
            other = best.get(candidate.field)
            if other is None or _rank(candidate) < _rank(other):
                best[candidate.field] = candidate
    return [
        candidate for candidate in candidates if candidate.field not in _ONE_VALUE or candidate is best[candidate.field]
    ]


def _rank(candidate: Candidate) -> tuple[int, int]:
    return -candidate.score, candidate.span.start


def merge_duplicates(_document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """One of each value: the better sign's, then the first in the text."""
    sizes = [(candidate.field, _size(candidate)) for candidate in candidates]
    of_size = Counter(sizes)
    best: dict[object, Candidate] = {}
    dropped: set[int] = set()
    for candidate, size in zip(candidates, sizes, strict=True):
        if of_size[size] == 1:
            continue
        key = size, _identity(candidate)
        other = best.setdefault(key, candidate)
        if other is candidate:
            continue
        worse = candidate
        if _rank(candidate) < _rank(other):
            worse, best[key] = other, candidate
        dropped.add(id(worse))
    return [candidate for candidate in candidates if id(candidate) not in dropped] if dropped else candidates


def _size(candidate: Candidate) -> int:
    """Values of one field that differ in it differ: their length, where the same one can't be written longer."""
    if candidate.field in _ORGANISATIONS:
        return 0
    return len(candidate.value if isinstance(candidate.value, str) else candidate.value.get("text", ""))


def _identity(candidate: Candidate) -> object:
    if isinstance(candidate.value, str):
        if candidate.field in _ORGANISATIONS:
            return identity(candidate.value)
        # Of fields with one value one candidate is left by now.
        return None if candidate.field in _ONE_VALUE else fold(candidate.value)
    if candidate.field == "statements":
        # A code that is printed twice is in two places wrong.
        return candidate.span, candidate.value["kind"], *candidate.value["values"].items()
    # All of a field's have the same keys, in the same order.
    return tuple([str(value) for value in candidate.value.values()])


def in_order_of_text(_document: Document, candidates: list[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=attrgetter("span"))


REFINERS: tuple[Refiner, ...] = (
    drop_clutter,
    drop_what_is_no_name,
    payers_of_parts,
    keep_fullest_name,
    keep_whole_programmes,
    state_periods,
    state_own_partners,
    assign_roles,
    keep_best_sign,
    keep_one_value,
    merge_duplicates,
    in_order_of_text,
)
