"""`ngoreport evaluate`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ngoreport.cli.configuration import chosen_configuration
from ngoreport.cli.ending import FAILED, ending_quietly, say, unicode_streams, wrong_use

if TYPE_CHECKING:
    from ngoreport.evaluation.evaluate import Evaluation

_SUMS = ("CORE", "ALL")


class Format(StrEnum):
    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="Reports NAME.txt with the right records NAME.gold.json.")
    ],
    form: Annotated[Format, typer.Option("--format", "-f", help="How to print.")] = Format.TABLE,
    misses: Annotated[
        bool, typer.Option("--misses/--no-misses", help="List each wrong and each missed answer with its line.")
    ] = True,
    fail_under: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[FIELD=]F1", help="End with 1 when the F1 of FIELD (by default ALL) is less; may be repeated."
        ),
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Take this ngoreport.toml; by default the nearest upwards."),
    ] = None,
) -> None:
    """Measure how right records are, on reports whose right records you have.

    \b
    ngoreport evaluate gold/
    ngoreport evaluate gold/ --no-misses --fail-under 0.9
    ngoreport evaluate gold/ --fail-under CORE=0.95 --fail-under title=1
    ngoreport evaluate gold/ --format json > figures.json

    \b
    A plain record NAME.json, as `ngoreport parse` prints it, is gold too.
    CORE are the title, the period's ends, sums, partners and listed activities.
    Exit codes: 0 done, 1 an input failed or an F1 is less, 2 wrong use.
    """
    unicode_streams()
    with ending_quietly():
        floors = [_floor(text) for text in fail_under or ()]
        evaluation, failed = _evaluation(gold, config)
        for piece in _pieces(evaluation, form, misses=misses):
            sys.stdout.write(piece)
        sys.stdout.flush()
        under = _under(evaluation, floors)
        for sentence in under:
            say(sentence)
    if failed or under:
        raise typer.Exit(FAILED)


def _floor(text: str) -> tuple[str, float]:
    """`CORE=0.95` as its field and the least F1; `0.9` is of ALL."""
    from ngoreport.evaluation.questions import FIELDS

    field, _, number = text.rpartition("=")
    field = field or "ALL"
    if field not in {*FIELDS, *_SUMS}:
        wrong_use(f"--fail-under {text}: there is no field {field}; known are {', '.join((*_SUMS, *FIELDS))}")
    try:
        least = float(number)
    except ValueError:
        least = -1.0
    if not 0 <= least <= 1:
        wrong_use(f"--fail-under {text}: {number or 'nothing'} is no number from 0 to 1")
    return field, least


def _evaluation(gold: Path, config: Path | None) -> tuple[Evaluation, bool]:
    """What was measured, and whether some input failed."""
    from ngoreport.evaluation.evaluate import evaluate as measure
    from ngoreport.evaluation.gold import GoldError, find_cases

    labels = chosen_configuration(config).labels
    failures: list[str] = []

    def fail(sentence: str) -> None:
        failures.append(sentence)
        say(sentence)

    try:
        evaluation = measure(find_cases(gold), labels=labels, fail=fail)
    except GoldError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    return evaluation, bool(failures)


def _pieces(evaluation: Evaluation, form: Format, *, misses: bool) -> Iterator[str]:
    from ngoreport.output import evaluation_forms

    match form:
        case Format.TABLE:
            return evaluation_forms.write_table(evaluation, misses=misses, terminal=sys.stdout)
        case Format.JSON:
            return evaluation_forms.write_json(evaluation, misses=misses)
        case Format.MARKDOWN:
            return evaluation_forms.write_markdown(evaluation, misses=misses)


def _under(evaluation: Evaluation, floors: Sequence[tuple[str, float]]) -> list[str]:
    """The floors that were not reached, as sentences; a field that no gold asks for reaches any."""
    rows = evaluation.rows()
    # As many decimals as the JSON form prints.
    reached = {field: round(rows[field].f1, 4) for field, _ in floors if field in rows}
    return [
        f"the F1 of {field} is {reached[field]:.4g}, less than {least:g}"
        for field, least in floors
        if reached.get(field, 1.0) < least
    ]
