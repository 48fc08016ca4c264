"""What every rule gives, and how much each kind of sign is worth."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from typing import Any, ClassVar, NamedTuple

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of


class Score(int):
    """How a value was recognised. Labels beat prose, prose beats position.

    No `Enum`, for the sake of time (see `BlockKind`).
    """

    POSITION: ClassVar[Score]
    HEADING: ClassVar[Score]
    VERB: ClassVar[Score]
    LEAD_IN: ClassVar[Score]
    LABEL: ClassVar[Score]


Score.POSITION, Score.HEADING, Score.VERB, Score.LEAD_IN, Score.LABEL = map(Score, range(1, 6))


class Candidate(NamedTuple):
    """A value that a rule found for a field.

    Attributes:
        field: the record's field; `period.start`, `period.end` and `period.duration` for a period.
        value: a string, or for a structured field the fields of its model (`{"text": …, "status": …}`).
        span: where it stands, in the matching text.
        score: the kind of sign it was found by.
        rule: the id of the rule: module, point, name (`title.label`).
        parts: where the parts of a structured value stand, by their names; others stand in `span`.
    """

    field: str
    value: str | Mapping[str, Any]
    span: Span
    score: Score
    rule: str
    parts: Mapping[str, Span] = {}


# Stands for the signs of a rule that waits for none.
_ANY_TEXT: frozenset[int | str] = frozenset(("",))


class Rule:
    """A way to read candidates, and the signs without which it finds none.

    Attributes:
        read: reads a document and gives none, one or many candidates. Never looks at another rule's.
        signs: the number of a sign that words carry, and the names of fields that labels name.

    Most texts have the signs of half of the rules. One that names no sign is asked of every text.
    """

    __slots__ = ("read", "signs")

    def __init__(
        self,
        read: Callable[[Document], Iterable[Candidate]],
        words: WordSign | None = None,
        labels: tuple[str, ...] = (),
    ) -> None:
        self.read = read
        self.signs = frozenset((*(() if words is None else (words.number,)), *labels)) or _ANY_TEXT


def signs_of(document: Document) -> Set[int | str]:
    """What rules wait for and a document has: numbers of the signs that its words carry, fields that labels name."""
    return {*document.mentions(words_of).carried(), *document.labelled_fields, *_ANY_TEXT}


def find_candidates(rules: Iterable[Rule], document: Document) -> list[Candidate]:
    """What the rules find that wait for one of the document's signs, rule by rule."""
    signs = signs_of(document)
    return [candidate for rule in rules if not rule.signs.isdisjoint(signs) for candidate in rule.read(document)]
