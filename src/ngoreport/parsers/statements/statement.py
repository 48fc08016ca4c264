"""How a statement becomes a candidate."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ngoreport.document.span import Span
from ngoreport.parsers.rule import Candidate, Score


def stated(kind: str, span: Span, **values: str) -> Candidate:
    """A statement of a kind (`ngoreport.models.StatementKind`), where it stands and what it says."""
    value = {"kind": kind, "values": values}
    return Candidate("statements", value, span, Score.VERB, f"statements.{kind}")


def in_digits(number: Decimal) -> str:
    return format(number, "f")


def joined(numbers: Iterable[Decimal]) -> str:
    """Several numbers as one value: `58000 + 14300`."""
    return " + ".join(in_digits(number) for number in numbers)
