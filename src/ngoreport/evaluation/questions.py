"""What the gold of one report asks of a record, field by field.

A question is a field with the answers wanted, those given, those that neither help nor hurt, and
the comparison that says which are the same. Records are in their JSON form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ngoreport.evaluation.gold import Gold
from ngoreport.evaluation.sameness import (
    Same,
    alike,
    amount,
    equal,
    same_address,
    same_length,
    same_name,
    same_words,
)

PROSE, LIST = "activities.prose", "activities.list"
FIELDS = (
    *("title", "acronym", "codes", "period.start", "period.end", "period.duration", "funding", "funding.kind"),
    *("funders", "partners", "programmes", "implementer", "goal", "objectives", "results", LIST, PROSE),
    *("participants", "locations", "links", "contacts"),
)
"""Every field that is scored, in the order of the figures."""

CORE = ("title", "period.start", "period.end", "funding", "partners", LIST)
"""What an analyst looks for first."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer.

    Attributes:
        value: what is compared.
        item: the item of the record or of the gold that it is of.
        pointer: the JSON Pointer of the item in its record.
    """

    value: Any
    item: Any
    pointer: str


@dataclass(frozen=True, slots=True)
class Question:
    field: str
    wanted: tuple[Answer, ...]
    given: tuple[Answer, ...]
    optional: tuple[Any, ...]
    same: Same


def questions(gold: Gold, record: Mapping[str, Any]) -> Iterator[Question]:
    """The questions of one report and what the record answers; an empty record answers nothing."""
    for field in FIELDS:
        if field == (LIST if gold.prose else PROSE):
            continue
        if field in _ENDS:
            yield _end(field, gold, record)
        elif field == "period.duration":
            yield _duration(gold, record)
        elif field in _SINGLE:
            yield _single(field, gold, record)
        else:
            yield _several(field, gold, record)


_ENDS = ("period.start", "period.end")
_SINGLE: dict[str, Same] = {
    "title": alike(0.97),
    "acronym": same_words,
    "implementer": same_name,
    "goal": alike(0.9),
}


@dataclass(frozen=True, slots=True)
class _List:
    """How the items of a list are compared: their key in the record, the value of each, the comparison."""

    key: str
    same: Same
    value: Callable[[Any], Any] = str


def _text(activity: Any) -> Any:
    return activity if isinstance(activity, str) else activity["text"]


def _sum(item: Mapping[str, Any]) -> Any:
    return amount(item["amount"]), item.get("currency")


def _sum_and_kind(item: Mapping[str, Any]) -> Any:
    return (*_sum(item), item.get("kind"))


def _count(item: Mapping[str, Any]) -> Any:
    return item["count"]


def _contact(item: Mapping[str, Any]) -> Any:
    return item.get("kind"), str(item.get("value")).casefold()


_SEVERAL = {
    "codes": _List("codes", same_words),
    "funding": _List("funding", equal, _sum),
    "funding.kind": _List("funding", equal, _sum_and_kind),
    "funders": _List("funders", same_name),
    "partners": _List("partners", same_name),
    "programmes": _List("programmes", alike(0.85)),
    "objectives": _List("objectives", alike(0.9)),
    "results": _List("results", alike(0.9)),
    LIST: _List("activities", alike(0.9), _text),
    PROSE: _List("activities", alike(0.9), _text),
    "participants": _List("participants", equal, _count),
    "locations": _List("locations", same_words),
    "links": _List("links", same_address),
    "contacts": _List("contacts", equal, _contact),
}


def _one(value: Any, pointer: str) -> tuple[Answer, ...]:
    return (Answer(value, value, pointer),) if value else ()


def _single(field: str, gold: Gold, record: Mapping[str, Any]) -> Question:
    wanted, compare = gold.record.get(field), _SINGLE[field]
    also: list[Any] = gold.also_right.get(field, [])
    given = _one(record.get(field), f"/{field}")
    if not wanted and also:
        # The text can be read as naming it or not; then the other readings may be given or left out.
        return Question(field, (), given, tuple(also), compare)

    def same_or_also_right(want: Any, answer: Any) -> bool:
        return compare(want, answer) or any(compare(other, answer) for other in also)

    optional = tuple(gold.optional.get(field, ()))
    return Question(field, _one(wanted, f"/{field}"), given, optional, same_or_also_right)


def _end(field: str, gold: Gold, record: Mapping[str, Any]) -> Question:
    """The start or the end of the period: another date that is right or optional is as good as the gold's."""
    wanted, given = _of_period(field, gold.record), _of_period(field, record)
    others = (*gold.also_right.get(field, ()), *gold.optional.get(field, ()))
    if not wanted:
        return Question(field, (), given, others, equal)
    return Question(field, wanted, given, (), lambda want, answer: bool(want == answer or answer in others))


def _duration(gold: Gold, record: Mapping[str, Any]) -> Question:
    field = "period.duration"
    optional = tuple(gold.optional.get(field, ()))
    return Question(field, _of_period(field, gold.record), _of_period(field, record), optional, same_length)


def _of_period(field: str, record: Mapping[str, Any]) -> tuple[Answer, ...]:
    family, part = field.split(".")
    return _one((record.get(family) or {}).get(part), f"/{family}/{part}")


def _several(field: str, gold: Gold, record: Mapping[str, Any]) -> Question:
    how = _SEVERAL[field]
    groups = [[how.value(item) for item in group] for group in gold.also_right.get(how.key, [])]

    def same_or_in_one_group(want: Any, answer: Any) -> bool:
        if how.same(want, answer):
            return True
        return any(
            any(how.same(form, want) for form in group) and any(how.same(form, answer) for form in group)
            for group in groups
        )

    wanted = _distinct(how, gold.record.get(how.key))
    given = _distinct(how, record.get(how.key))
    optional = tuple(answer.value for answer in _distinct(how, gold.optional.get(how.key)))
    return Question(field, wanted, given, optional, same_or_in_one_group)


def _distinct(how: _List, items: Iterable[Any] | None) -> tuple[Answer, ...]:
    """The items as answers, each value once."""
    found: dict[Any, Answer] = {}
    for index, item in enumerate(items or ()):
        value = how.value(item)
        found.setdefault(value, Answer(value, item, f"/{how.key}/{index}"))
    return tuple(found.values())
