"""The parser against gold: figures by field, and each miss with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ngoreport.evaluation.figures import Figures, mark, totals
from ngoreport.evaluation.gold import Case, Gold, GoldError, read_gold
from ngoreport.evaluation.places import line_of_given, line_of_missed
from ngoreport.evaluation.questions import CORE, FIELDS, Answer, questions
from ngoreport.parse import Parsed, parse_read
from ngoreport.reading import ReadError, read_file


@dataclass(frozen=True, slots=True)
class Miss:
    """One answer that was wrong or missed.

    Attributes:
        report: the file of the report, as given; of the gold where there is no report.
        field: the field that asked for it.
        kind: `wrong` was given and should not have been, `missed` should have been given.
        value: the answer in words.
        line: of a wrong one the line it was read from, of a missed one the line where its words
            stand; None where there is none.
    """

    report: str
    field: str
    kind: Literal["wrong", "missed"]
    value: str
    line: int | None


@dataclass(slots=True)
class Evaluation:
    """Figures and misses of the reports measured.

    Attributes:
        reports: how many were measured.
        perfect: how many had every core field right.
        fields: the figures of each field that some gold asked for, in the order of `FIELDS`.
        misses: the answers that were not right, report by report.
    """

    reports: int = 0
    perfect: int = 0
    fields: dict[str, Figures] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def rows(self) -> dict[str, Figures]:
        """The figures by field, then CORE and ALL."""
        return {**self.fields, **totals(self.fields)}


def evaluate(
    cases: Iterable[Case],
    *,
    labels: Mapping[str, Sequence[str]] | None = None,
    fail: Callable[[str], None],
) -> Evaluation:
    """Parse each report and compare its record with the gold.

    A report that can't be read or parsed counts as one whose record is empty. Gold that can't be used is left out.

    Args:
        cases: the reports (`ngoreport.evaluation.gold.find_cases`).
        labels: a user's own label words by field.
        fail: is told of each input that failed, in one sentence.
    """
    evaluation = Evaluation()
    for case in cases:
        try:
            gold = read_gold(case.gold_file)
        except GoldError as error:
            fail(str(error))
            continue
        parsed = _parsed(case, labels, fail)
        name = str(case.report_file or case.gold_file)
        record = parsed.report.model_dump(mode="json") if parsed else None
        add(evaluation, name, gold, record, parsed)
    evaluation.fields = {name: evaluation.fields[name] for name in FIELDS if name in evaluation.fields}
    return evaluation


def _parsed(case: Case, labels: Mapping[str, Sequence[str]] | None, fail: Callable[[str], None]) -> Parsed | None:
    if case.report_file is None:
        fail(f"{case.gold_file}: there is no report {case.name}.txt beside it")
        return None
    try:
        read = read_file(case.report_file)
    except ReadError as error:
        fail(str(error))
        return None
    try:
        return parse_read(read, labels=labels)
    except Exception as error:  # noqa: BLE001
        # A defect that one text brings out must not cost the others.
        fail(f"{read.name}: a defect of ngoreport, please report it: {type(error).__name__}: {error}")
        return None


def add(
    evaluation: Evaluation, name: str, gold: Gold, record: Mapping[str, Any] | None, parsed: Parsed | None = None
) -> None:
    """Add one report to the figures: its record in JSON form, None where there is none."""
    clean = record is not None
    for question in questions(gold, record or {}):
        marked = mark(question)
        figures = evaluation.fields.get(marked.field, Figures())
        evaluation.fields[marked.field] = figures + marked.figures
        clean = clean and not (marked.field in CORE and (marked.wrong or marked.missed))
        for answer in marked.wrong:
            line = line_of_given(answer, parsed.report) if parsed else None
            evaluation.misses.append(Miss(name, marked.field, "wrong", _in_words(answer), line))
        for answer in marked.missed:
            line = line_of_missed(marked.field, answer, parsed.document.text) if parsed else None
            evaluation.misses.append(Miss(name, marked.field, "missed", _in_words(answer), line))
    evaluation.reports += 1
    evaluation.perfect += clean


def _in_words(answer: Answer) -> str:
    if isinstance(answer.item, Mapping):
        return " ".join(str(part) for part in answer.item.values() if part is not None)
    return str(answer.item)
