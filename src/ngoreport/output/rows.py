"""The record as named rows of words, for the forms that people read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ngoreport.models import Activity, Contact, Funding, Participants, Report
from ngoreport.output import wording


@dataclass(frozen=True, slots=True)
class Item:
    """One value in words.

    Attributes:
        before: the kind of a sum or a contact, the number of participants.
        text: the value.
        after: the payer of a sum, the status of an activity.
        lines: the lines of the text that it was read from.
    """

    text: str
    before: str = ""
    after: str = ""
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A field that the report fills: its key in the record, its Lithuanian name, its values."""

    field: str
    name: str
    items: tuple[Item, ...]
    many: bool


def rows(report: Report) -> Iterator[Row]:
    """The fields that have a value, in the order of `wording.FIELDS`."""
    places = _places(report)
    for field, name in wording.FIELDS.items():
        many = isinstance(getattr(report, field), list)
        items = tuple(
            Item(item.text, item.before, item.after, places.get(f"/{field}/{at}" if many else f"/{field}", ()))
            for at, item in enumerate(_items(report, field))
        )
        if items:
            yield Row(field, name, items, many)


def missing(report: Report) -> list[str]:
    """The Lithuanian names, in small letters, of the fields that have no value."""
    return [name.lower() for field, name in wording.FIELDS.items() if not _items(report, field)]


def _places(report: Report) -> dict[str, tuple[int, ...]]:
    """The lines that each shown value comes from, by its JSON Pointer."""
    found: dict[str, set[int]] = {}
    for pointer, place in report.evidence.items():
        for shown in _pointers(pointer):
            found.setdefault(shown, set()).add(place.line)
    return {pointer: tuple(sorted(lines)) for pointer, lines in found.items()}


def _pointers(pointer: str) -> Iterator[str]:
    parts = pointer.split("/")
    yield "/".join(parts[:2])
    if len(parts) > 2:
        yield "/".join(parts[:3])


def _items(report: Report, field: str) -> list[Item]:
    value = getattr(report, field)
    if field == "period":
        words = wording.period(report.period)
        return [Item(words)] if words else []
    if not isinstance(value, list):
        return [Item(value)] if value else []
    in_words = _IN_WORDS.get(field, Item)
    return [in_words(item) for item in value]


def _funding(item: Funding) -> Item:
    return Item(wording.money(item.amount, item.currency), wording.KINDS[item.kind], item.source or "")


def _activity(item: Activity) -> Item:
    return Item(item.text, after=wording.STATUSES[item.status] if item.status else "")


def _participants(item: Participants) -> Item:
    return Item(item.who, wording.count(item.count))


def _contact(item: Contact) -> Item:
    return Item(item.value, wording.CONTACTS[item.kind])


_IN_WORDS: dict[str, Callable[..., Item]] = {
    "funding": _funding,
    "activities": _activity,
    "participants": _participants,
    "contacts": _contact,
}
