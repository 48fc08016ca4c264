"""The lines that the values of a record come from."""

from __future__ import annotations

from ngoreport.models import Report


def lines_below(report: Report, pointer: str) -> tuple[int, ...]:
    """The lines of the evidence at a JSON Pointer and below it, each once, in order."""
    beneath = f"{pointer}/"
    return tuple(
        sorted({place.line for at, place in report.evidence.items() if at == pointer or at.startswith(beneath)})
    )
