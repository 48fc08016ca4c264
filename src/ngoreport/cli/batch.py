"""`ngoreport batch`."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ngoreport.cli.configuration import chosen_configuration
from ngoreport.cli.ending import FAILED, INTERRUPTED, ending_quietly, say, unicode_streams, wrong_use
from ngoreport.cli.outputs import STDIN, refuse_folder

if TYPE_CHECKING:
    from ngoreport.batch.engines import Engine as BatchEngine
    from ngoreport.batch.inputs import Inputs, Selection
    from ngoreport.batch.journal import Journal
    from ngoreport.batch.outcome import State
    from ngoreport.batch.output import Output
    from ngoreport.batch.run import Run, Tally
    from ngoreport.batch.work import Work
    from ngoreport.configuration import Configuration

_SLOW = 0.01
"""Seconds that an input must take to be named among the slowest."""
_NAMED = 10
"""Errors that the summary names; the output holds them all."""


class Format(StrEnum):
    JSONL = "jsonl"
    JSON = "json"
    FOLDER = "folder"
    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"
    SQLITE = "sqlite"
    DUCKDB = "duckdb"


class Engine(StrEnum):
    LOCAL = "local"
    DASK = "dask"


def batch(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...",
            help="Texts, folders, tables of texts, addresses (s3://...); - is a list of them, one a line.",
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="OUT", help="Where to write, whole or not at all; by default printed."),
    ] = None,
    form: Annotated[
        Format | None,
        typer.Option("--format", "-f", show_default=False, help="By default what OUT ends in; without, a folder."),
    ] = None,
    include: Annotated[
        list[str] | None,
        typer.Option(metavar="PATTERN", help="Files of folders to take; by default all that can be read."),
    ] = None,
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="PATTERN", help="Files and folders of folders to leave out.")
    ] = None,
    text_column: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Read tables (.jsonl, .csv, .tsv, .parquet): where their texts are."),
    ] = None,
    id_column: Annotated[
        str | None, typer.Option(metavar="NAME", help="What a row is called by; by default FILE:ROW.")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Add what `ngoreport check` objects to.")] = False,
    evidence: Annotated[
        bool, typer.Option("--evidence/--no-evidence", help="With or without the place of each value.")
    ] = True,
    where_is_report: Annotated[
        bool,
        typer.Option("--where-is-report", help="Leave out the texts that are no project reports, told by a score."),
    ] = False,
    min_score: Annotated[
        float | None,
        typer.Option(min=0.0, max=1.0, help="The least score of a report; by default 0.5.", show_default=False),
    ] = None,
    save_text: Annotated[
        Path | None, typer.Option("--save-text", metavar="FOLDER", help="Keep the text of each input there.")
    ] = None,
    bom: Annotated[
        bool, typer.Option("--bom", help="Begin the files of csv with a byte order mark, for Excel.")
    ] = False,
    raw_formulas: Annotated[
        bool, typer.Option("--raw-formulas", help="Leave cells of csv that begin like a formula as they are.")
    ] = False,
    workers: Annotated[
        int | None, typer.Option("--workers", "-j", min=1, show_default=False, help="Processes; by default the cores.")
    ] = None,
    timeout: Annotated[float, typer.Option(min=0.001, metavar="SECONDS", help="The most time of an input.")] = 30.0,
    max_size: Annotated[float, typer.Option(min=0.000001, metavar="MB", help="The most bytes of an input.")] = 20.0,
    engine: Annotated[
        Engine, typer.Option("--engine", help="Processes of this machine, or a Dask cluster.")
    ] = Engine.LOCAL,
    scheduler: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Of the cluster: tcp://host:8786; by default one of this machine's own."),
    ] = None,
    fail_fast: Annotated[bool, typer.Option("--fail-fast", help="Stop at the first input that fails.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summary.")] = False,
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Take this ngoreport.toml; by default the nearest upwards."),
    ] = None,
) -> None:
    """Convert folders of reports, on all cores.

    \b
    ngoreport batch reports/ --out reports.jsonl
    ngoreport batch reports/ --out records/                one JSON a report
    ngoreport batch reports/ --out reports.xlsx            a workbook of tables
    ngoreport batch reports/ --exclude 'old/*' --check -o reports.jsonl
    ngoreport batch crawl.jsonl --text-column body --id-column url -o crawl.jsonl
    find . -name '*.txt' | ngoreport batch - > records.jsonl

    \b
    Beside OUT stands OUT.journal: stopped at any moment, the same command goes on
    from there, and run again it parses only what has changed. Remove it to begin
    anew. Errors stand in the table `errors`, or in OUT.errors.jsonl, or in
    errors.jsonl of a folder of records; what --where-is-report leaves out, and why,
    in OUT.skipped.jsonl.
    Exit codes: 0 done, 1 an input failed (the others are done) or OUT can't be
    written, 2 wrong use.
    """
    unicode_streams()
    with ending_quietly():
        output, chosen = _output(out, form, names, bom=bom, raw_formulas=raw_formulas)
        configuration = chosen_configuration(config)
        refuse_folder("--save-text", save_text)
        work = _work(
            configuration,
            check=check,
            evidence=evidence,
            largest=int(max_size * 1_000_000),
            least=_least_score(min_score, asked=where_is_report),
            texts=save_text,
        )
        selection = _selection(include, exclude, text_column, id_column, names, output, save_text)
        if scheduler is not None and engine is not Engine.DASK:
            wrong_use("--scheduler is of --engine dask")
        command = Command(output, chosen, work, quiet=quiet)
        with _sentences():
            chosen_engine = _engine(engine, work, output, scheduler, workers=workers or _cores(), timeout=timeout)
            failed = command.run(names, selection, chosen_engine, fail_fast=fail_fast)
    if failed:
        raise typer.Exit(FAILED)


class Command:
    """A batch from its names to its output, with what is said on the way."""

    def __init__(self, output: Output | None, form: Format, work: Work, *, quiet: bool) -> None:
        self._output = output
        self._form = form
        self._work = work
        self._quiet = quiet
        self._started = time.monotonic()

    def run(
        self, names: list[str], selection: Selection, engine: AbstractContextManager[BatchEngine], *, fail_fast: bool
    ) -> bool:
        """Do it; whether an input failed."""
        from ngoreport.batch.inputs import Inputs
        from ngoreport.batch.journal import Journal
        from ngoreport.batch.run import Run, key_of

        try:
            with (
                Journal(self._output.journal if self._output else None, key_of(self._work)) as journal,
                Inputs(_listed(names), selection, largest=self._work.largest) as inputs,
                engine as at_work,
            ):
                if self._output:
                    self._output.begin(journal)
                at_work.begin(journal)
                run = Run(inputs, journal, at_work, fail_fast=fail_fast)
                self._follow(run, inputs)
                self._write(journal)
                at_work.finish()
                return self._sum_up(run.tally, journal)
        except KeyboardInterrupt:
            if not self._quiet:
                say(f"stopped; {self._way_on()}")
            raise typer.Exit(INTERRUPTED) from None

    def _way_on(self) -> str:
        if self._output:
            return f"the same command goes on from here ({self._output.journal} knows what is done)"
        return "what was done is not kept without --out"

    def _follow(self, run: Run, inputs: Inputs) -> None:
        from ngoreport.cli.progress import watch

        shown = watch(None if self._quiet else inputs.count(), quiet=self._quiet)
        try:
            for tally in run.steps():
                shown.see(tally)
        finally:
            shown.end()

    def _write(self, journal: Journal) -> None:
        from ngoreport.batch.output import write_printed

        if self._output is None:
            write_printed(journal, "json" if self._form is Format.JSON else "jsonl", sys.stdout.buffer)
            sys.stdout.flush()
            return
        try:
            self._output.write(journal)
        except OSError as error:
            say(f"{self._output.out}: can't be written: {error.strerror or error}")
            raise typer.Exit(FAILED) from None

    def _sum_up(self, tally: Tally, journal: Journal) -> bool:
        counts = journal.counts()
        failed = sum(number for state, _, number in counts if state == "error")
        if not self._quiet:
            for line in _summary(tally, counts, journal.errors(_NAMED), time.monotonic() - self._started):
                say(line)
        return failed > 0


def _summary(
    tally: Tally,
    counts: Sequence[tuple[State, str | None, int]],
    errors: Sequence[tuple[str, str]],
    seconds: float,
) -> Iterator[str]:
    from ngoreport.cli.progress import rate_of

    reports = sum(number for state, _, number in counts if state == "report")
    skipped = sum(number for state, _, number in counts if state == "skipped")
    failed = sum(number for state, _, number in counts if state == "error")
    for id_, reason in errors:
        yield f"{id_}: {reason}"
    if failed > len(errors):
        yield f"… and {failed - len(errors):,} more errors"
    known = f" ({tally.unchanged:,} inputs unchanged, not parsed again)" if tally.unchanged else ""
    left_out = f", no reports: {skipped:,}" if skipped else ""
    counted = f"reports: {reports:,}{left_out}, errors: {failed:,}{known}"
    yield f"{counted}, {seconds:.1f} s, {rate_of(tally.done, seconds)} a second"
    if failed:
        by_kind = ", ".join(f"{kind} {number:,}" for state, kind, number in counts if state == "error")
        yield f"errors by kind: {by_kind}"
    slowest = [f"{id_} {took:.2f} s" for took, id_ in sorted(tally.slowest, reverse=True) if took >= _SLOW]
    if slowest:
        yield f"slowest: {', '.join(slowest)}"


@contextmanager
def _sentences() -> Iterator[None]:
    """Ends with a sentence where the batch can't begin, or go on."""
    from ngoreport.batch.engines import EngineError
    from ngoreport.batch.journal import JournalError
    from ngoreport.batch.output import OutputError
    from ngoreport.batch.remote import RemoteError
    from ngoreport.batch.run import InputFailedError
    from ngoreport.output.tables import MissingExtraError

    try:
        yield
    except (JournalError, OutputError, RemoteError, MissingExtraError) as error:
        wrong_use(str(error))
    except (InputFailedError, EngineError) as error:
        say(str(error))
        raise typer.Exit(FAILED) from None


def _engine(
    engine: Engine, work: Work, output: Output | None, scheduler: str | None, *, workers: int, timeout: float
) -> AbstractContextManager[BatchEngine]:
    if engine is Engine.LOCAL:
        from ngoreport.batch.engines import LocalEngine

        return LocalEngine(work, workers=workers, timeout=timeout)
    if output is None:
        wrong_use("--engine dask: say where to by --out, beside which the workers put what they have done")
    from ngoreport.batch.dask_engine import DaskEngine

    return DaskEngine(work, scheduler=scheduler, workers=workers, timeout=timeout, parts=output.parts)


def _output(
    out: Path | None, form: Format | None, names: list[str], *, bom: bool, raw_formulas: bool
) -> tuple[Output | None, Format]:
    from ngoreport.batch.forms import ENDINGS
    from ngoreport.batch.output import Output, OutputError

    if out is None:
        if form not in (None, Format.JSONL, Format.JSON):
            wrong_use(f"--format {form}: say where to by --out")
        return None, form or Format.JSONL
    if form is None and out.suffix.lower() not in ENDINGS:
        endings = ", ".join(ending for ending in ENDINGS if ending)
        wrong_use(f"--out {out}: say --format, or let the name end in {endings}, or in nothing for a folder")
    chosen = form or Format(ENDINGS[out.suffix.lower()])
    if (bom or raw_formulas) and chosen is not Format.CSV:
        wrong_use(f"{'--bom' if bom else '--raw-formulas'} is of csv, not of {chosen}")
    output = Output(out, chosen.value, tuple(names), bom=bom, raw_formulas=raw_formulas)
    try:
        output.refuse()
    except OutputError as error:
        wrong_use(f"--out {error}")
    return output, chosen


def _least_score(given: float | None, *, asked: bool) -> float | None:
    if not asked:
        if given is not None:
            wrong_use("--min-score is of --where-is-report")
        return None
    from ngoreport.recognition import DEFAULT_SCORE

    return DEFAULT_SCORE if given is None else given


def _work(
    configuration: Configuration,
    *,
    check: bool,
    evidence: bool,
    largest: int,
    least: float | None,
    texts: Path | None,
) -> Work:
    from ngoreport.batch.work import Work
    from ngoreport.checks import Options

    checks = None
    if check:
        checks = configuration.settings.options if configuration.settings else Options()
    folder = None if texts is None else str(texts.absolute())
    return Work(configuration.labels, checks, evidence=evidence, largest=largest, min_score=least, texts=folder)


def _selection(
    include: list[str] | None,
    exclude: list[str] | None,
    text_column: str | None,
    id_column: str | None,
    names: list[str],
    output: Output | None,
    texts: Path | None,
) -> Selection:
    from ngoreport.batch.inputs import Selection
    from ngoreport.batch.tables import TABLES, Columns

    if names.count(STDIN) > 1:
        wrong_use("standard input (-) can be read only once")
    if id_column is not None and text_column is None:
        wrong_use("--id-column: say by --text-column where the texts of the tables are")
    for name in names:
        if text_column is None and name.lower().endswith(TABLES):
            wrong_use(f"{name}: is a table; say by --text-column where its texts are")
    columns = None if text_column is None else Columns(text_column, id_column)
    own = output.own if output else frozenset()
    if texts is not None:
        own |= {os.path.realpath(texts)}
    return Selection(tuple(include or ()), tuple(exclude or ()), columns, own)


def _listed(names: Iterable[str]) -> Iterator[str]:
    """The names, those on standard input in the place of `-`."""
    for name in names:
        if name != STDIN:
            yield name
            continue
        for line in sys.stdin.buffer:
            if listed := line.rstrip(b"\r\n"):
                yield os.fsdecode(listed)


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
