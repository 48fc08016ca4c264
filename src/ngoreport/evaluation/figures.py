"""How many answers were right, wrong and missed, and what that makes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ngoreport.evaluation.questions import CORE, Answer, Question


@dataclass(frozen=True, slots=True)
class Figures:
    """The answers of a field, counted. Fractions are 1 where there is nothing to be wrong or missed."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(self.hits + other.hits, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Of what was given, how much was right."""
        return self.hits / (self.hits + self.wrong) if self.hits + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what was wanted, how much was given."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Marked:
    """A question with its answers told apart."""

    field: str
    hits: int
    wrong: tuple[Answer, ...]
    missed: tuple[Answer, ...]

    @property
    def figures(self) -> Figures:
        return Figures(self.hits, len(self.wrong), len(self.missed))


def mark(question: Question) -> Marked:
    """Give each wanted answer, in order, the first one given that is the same; none serves twice."""
    left = list(question.given)
    missed = []
    for want in question.wanted:
        hit = next((index for index, answer in enumerate(left) if question.same(want.value, answer.value)), None)
        if hit is None:
            missed.append(want)
        else:
            del left[hit]
    wrong = [answer for answer in left if not any(question.same(other, answer.value) for other in question.optional)]
    return Marked(question.field, len(question.given) - len(left), tuple(wrong), tuple(missed))


def totals(by_field: dict[str, Figures]) -> dict[str, Figures]:
    """CORE and ALL: the answers of the core fields and of all; a sum's kind is not counted besides the sum."""
    return {
        "CORE": _together(figures for field, figures in by_field.items() if field in CORE),
        "ALL": _together(figures for field, figures in by_field.items() if field != "funding.kind"),
    }


def _together(parts: Iterable[Figures]) -> Figures:
    return sum(parts, Figures())
