"""What a rule is, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ngoreport.checks.options import Options
from ngoreport.models import Report, Severity

Group = Literal["dates", "sums", "organisations", "privacy", "completeness"]
Messages = Mapping[str, str]
"""A message by language (`en`, `lt`), with the names of the values compared in braces."""


@dataclass(frozen=True, slots=True)
class Objection:
    """Something that a rule objects to.

    Attributes:
        values: what was compared, by name; the message speaks of them.
        pointers: where it stands in the record; the first ones with evidence give the place in the text.
        doubtful: it may be right after all, so that an error is reported as a warning.
        messages: what to say in place of the rule's own message.
    """

    values: Mapping[str, str]
    pointers: tuple[str, ...]
    doubtful: bool = False
    messages: Messages | None = None


@dataclass(frozen=True, slots=True)
class Documentation:
    """What `ngoreport rule ID` and the page of the rules say, in English.

    Attributes:
        what: what the rule does.
        why: why it matters.
        objects_to: a text that it objects to.
        mended: the same text mended.
        options: the names of the options that it reads.
    """

    what: str
    why: str
    objects_to: str
    mended: str
    options: tuple[str, ...] = ()


Check = Callable[[Report, Options], Iterator[Objection]]
"""Looks at a record and its evidence, never at the text again."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its id, how grave its objections are, and how it finds them."""

    id: str
    group: Group
    severity: Severity
    messages: Messages
    documentation: Documentation
    check: Check = field(repr=False)
