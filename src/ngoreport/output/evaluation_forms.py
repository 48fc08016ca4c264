"""An evaluation in the forms that people and programs read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TextIO

from ngoreport.evaluation.evaluate import Evaluation, Miss
from ngoreport.evaluation.figures import Figures
from ngoreport.output.terminal import clean_line

_COLUMNS = ("right", "wrong", "missed", "precision", "recall", "F1")
_SUMS = ("CORE", "ALL")


def write_table(evaluation: Evaluation, *, misses: bool, terminal: TextIO | None) -> Iterator[str]:
    """The misses, a line each as compilers write them, then the figures.

    Args:
        evaluation: what was measured.
        misses: list the misses.
        terminal: the stream that will show them; None for a file.
    """
    from rich.table import Table
    from rich.text import Text

    from ngoreport.output.table_form import console_for

    if misses:
        for miss in evaluation.misses:
            yield f"{clean_line(_place(miss))}: {miss.kind} {miss.field}: {clean_line(miss.value)}\n"
        if evaluation.misses:
            yield "\n"
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="bold cyan")
    for _ in _COLUMNS:
        table.add_column(no_wrap=True, justify="right")
    table.add_row("", *(Text(column, style="dim") for column in _COLUMNS))
    for name, figures in evaluation.rows().items():
        table.add_row(Text(name), *_cells(figures), style="bold" if name in _SUMS else None)
    console = console_for(terminal)
    with console.capture() as capture:
        console.print(table)
    yield "\n".join(line.rstrip() for line in capture.get().split("\n"))
    yield _summary(evaluation) + "\n"


def write_json(evaluation: Evaluation, *, misses: bool) -> Iterator[str]:
    """The figures as an object, fractions to four decimals; the misses as an array where they are wanted."""
    fields = {
        name: {
            "precision": round(figures.precision, 4),
            "recall": round(figures.recall, 4),
            "f1": round(figures.f1, 4),
            "hits": figures.hits,
            "wrong": figures.wrong,
            "missed": figures.missed,
        }
        for name, figures in evaluation.rows().items()
    }
    content = {"reports": evaluation.reports, "perfect_core": evaluation.perfect, "fields": fields}
    if misses:
        content["misses"] = [
            {"report": miss.report, "line": miss.line, "field": miss.field, "kind": miss.kind, "value": miss.value}
            for miss in evaluation.misses
        ]
    yield json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def write_markdown(evaluation: Evaluation, *, misses: bool) -> Iterator[str]:
    """The figures as a table of GitHub's Markdown, then the misses as a list by report."""
    from ngoreport.output.markdown_form import text

    yield f"| field | {' | '.join(_COLUMNS)} |\n| --- |{' ---: |' * len(_COLUMNS)}\n"
    for name, figures in evaluation.rows().items():
        emphasis = _bold if name in _SUMS else str
        yield f"| {' | '.join(emphasis(cell) for cell in (name, *_cells(figures)))} |\n"
    yield f"\n{_summary(evaluation)}.\n"
    report = None
    for miss in evaluation.misses if misses else ():
        if miss.report != report:
            report = miss.report
            yield f"\n### {text(report)}\n\n"
        line = f"line {miss.line}, " if miss.line else ""
        yield f"- {line}{miss.kind} `{miss.field}`: {text(miss.value)}\n"


def _place(miss: Miss) -> str:
    return f"{miss.report}:{miss.line}" if miss.line else miss.report


def _cells(figures: Figures) -> list[str]:
    counts = (figures.hits, figures.wrong, figures.missed)
    return [*map(str, counts), *(f"{part:.3f}" for part in (figures.precision, figures.recall, figures.f1))]


def _summary(evaluation: Evaluation) -> str:
    return f"{evaluation.perfect} of {evaluation.reports} reports have every core field right"


_bold: Callable[[str], str] = "**{}**".format
