"""JSON: of one input an object, of several an array."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from ngoreport.models import Report


def write(reports: Iterable[Report], *, evidence: bool, single: bool, findings: bool = False) -> Iterator[str]:
    """The records as JSON: of a `single` input an object of its own, unless it is a mail of several, else an array."""
    reports = iter(reports)
    if single:
        first = list(islice(reports, 2))
        if len(first) < 2:
            yield from (record(report, evidence=evidence, findings=findings, indent=2) + "\n" for report in first)
            return
        reports = chain(first, reports)
    separator = "[\n"
    for report in reports:
        yield separator + record(report, evidence=evidence, findings=findings, indent=2)
        separator = ",\n"
    yield "\n]\n" if separator == ",\n" else "[]\n"


def record(report: Report, *, evidence: bool, findings: bool = False, indent: int | None = None) -> str:
    """One record as JSON; without evidence the key stays and is empty, so that the schema holds.

    Findings stand in it only where the record was checked.
    """
    if not evidence:
        report = report.model_copy(update={"evidence": {}})
    return report.model_dump_json(indent=indent, exclude=None if findings else {"findings"})
