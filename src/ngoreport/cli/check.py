"""`ngoreport check`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ngoreport.cli.configuration import chosen_configuration
from ngoreport.cli.ending import ending_quietly, say, unicode_streams, wrong_use
from ngoreport.cli.outputs import STDIN, put, refuse_clashes

if TYPE_CHECKING:
    from ngoreport.checks.baseline import Baseline
    from ngoreport.checks.rule import Rule
    from ngoreport.checks.settings import Settings
    from ngoreport.output.findings.placed import About, Run

FOUND = 1
UNREAD = 2
"""Also where the output can't be written: nobody may take it for a sound report."""


class Format(StrEnum):
    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    MARKDOWN = "markdown"


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Language(StrEnum):
    EN = "en"
    LT = "lt"


def check(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Reports, records (.json, .jsonl), folders; - is standard input."),
    ],
    form: Annotated[Format, typer.Option("--format", "-f", help="How to print.")] = Format.TEXT,
    output_file: Annotated[
        Path | None, typer.Option("--output-file", "-o", metavar="FILE", help="Write there, whole or not at all.")
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE,...", help="Rules or groups to check; by default all.", show_default=False),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="RULE,...", help="Rules or groups to leave out.", show_default=False)
    ] = None,
    severity: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE=LEVEL", help="How grave a rule is: error, warning or info.", show_default=False),
    ] = None,
    per_file_ignores: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PATTERN:RULE,...", help="Rules to leave out in the files of a pattern.", show_default=False
        ),
    ] = None,
    fail_on: Annotated[
        Severity | None,
        typer.Option("--fail-on", help="The least severity that ends with 1; by default error.", show_default=False),
    ] = None,
    lang: Annotated[
        Language | None, typer.Option("--lang", help="Language of messages; by default en.", show_default=False)
    ] = None,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count by rule instead (text and json).")] = False,
    baseline: Annotated[
        Path | None, typer.Option("--baseline", metavar="FILE", help="Leave out the findings that FILE knows.")
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write all findings to the FILE of --baseline.")
    ] = False,
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Take this ngoreport.toml; by default the nearest upwards."),
    ] = None,
) -> None:
    """Object to what cannot be right in reports.

    \b
    ngoreport check report.txt reports/
    ngoreport check reports/ --format sarif --output-file ngoreport.sarif
    ngoreport check reports/ --ignore missing-field --fail-on warning
    ngoreport check reports/ --baseline known.json --write-baseline
    ngoreport check record.json --lang lt
    ngoreport rule                                     all rules

    \b
    Of a folder the reports and the records are checked, at any depth, hidden
    ones left out. Exit codes: 0 nothing as grave as --fail-on, 1 something,
    2 wrong use, or an input that couldn't be read.
    """
    unicode_streams()
    with ending_quietly():
        _refuse(paths, form, output_file, baseline, statistics=statistics, write_baseline=write_baseline)
        configuration = chosen_configuration(config)
        settings = _settings(
            configuration.settings,
            {
                "select": _names(select),
                "ignore": _names(ignore),
                "severity": _pairs("--severity", severity, "="),
                "per-file-ignores": {
                    pattern: _names([names])
                    for pattern, names in (_pairs("--per-file-ignores", per_file_ignores, ":") or {}).items()
                }
                or None,
                "fail-on": fail_on and fail_on.value,
                "lang": lang and lang.value,
            },
        )
        known = _known(baseline) if baseline and not write_baseline else None
        run = _run(paths, settings, configuration.labels, known)
        if baseline and write_baseline:
            _write_baseline(run, baseline)
        else:
            put(_pieces(run, form, output_file, statistics=statistics), output_file, failed=UNREAD)
            _say_end(run, output_file)
    if run.tally.unreadable:
        raise typer.Exit(UNREAD)
    if not write_baseline and run.tally.reaches(settings.fail_on):
        raise typer.Exit(FOUND)


def _refuse(
    paths: Sequence[str],
    form: Format,
    output_file: Path | None,
    baseline: Path | None,
    *,
    statistics: bool,
    write_baseline: bool,
) -> None:
    if paths.count(STDIN) > 1:
        wrong_use("standard input (-) can be read only once")
    if statistics and form not in (Format.TEXT, Format.JSON):
        wrong_use(f"--statistics prints text or json, not {form}")
    if write_baseline and baseline is None:
        wrong_use("--write-baseline: say which file by --baseline FILE")
    if write_baseline and output_file:
        wrong_use("--write-baseline prints no findings: leave --output-file out")
    refuse_clashes("--output-file", output_file, [*paths, *([str(baseline)] if baseline else [])])
    if write_baseline:
        refuse_clashes("--baseline", baseline, paths)


def _names(values: Sequence[str] | None) -> list[str] | None:
    """`a,b` and `c` as a, b and c."""
    if values is None:
        return None
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def _pairs(option: str, values: Sequence[str] | None, sign: str) -> dict[str, str] | None:
    if not values:
        return None
    pairs = {}
    for value in values:
        # A path of Windows has a colon of its own.
        name, found, told = value.rpartition(sign)
        if not found or not name or not told:
            wrong_use(f"{option} {value}: has the form {'RULE=LEVEL' if sign == '=' else 'PATTERN:RULE,...'}")
        pairs[name.strip()] = told.strip()
    return pairs


def _settings(configured: Settings | None, values: Mapping[str, Any]) -> Settings:
    from ngoreport.checks.settings import SettingError, Settings, changed

    try:
        return changed(configured or Settings(), {name: value for name, value in values.items() if value is not None})
    except SettingError as error:
        wrong_use(f"--{error}")


def _known(path: Path) -> Baseline:
    from ngoreport.checks.baseline import BaselineError, read_baseline

    try:
        return read_baseline(path)
    except BaselineError as error:
        wrong_use(str(error))


def _run(
    paths: Sequence[str], settings: Settings, labels: Mapping[str, Sequence[str]], baseline: Baseline | None
) -> Run:
    from ngoreport.batch.check import Checker
    from ngoreport.checks import RULES
    from ngoreport.checks.run import chosen
    from ngoreport.output.findings.placed import Run

    options = settings.options
    checker = Checker(options, stdin=sys.stdin.buffer, fail=say, labels=labels, baseline=baseline)
    return Run(
        checker.checked(paths),
        rules=[_about(rule) for rule in chosen(RULES, options)],
        fail_on=settings.fail_on,
        language=options.language,
    )


def _about(rule: Rule) -> About:
    from ngoreport.checks.page import page
    from ngoreport.output.findings.placed import About

    return About(rule.id, rule.severity, rule.documentation.what, page(rule))


def _pieces(run: Run, form: Format, output_file: Path | None, *, statistics: bool) -> Iterator[str]:
    """What to print, in pieces."""
    from importlib import import_module

    if statistics:
        from ngoreport.output.findings import statistics_form

        return statistics_form.write_json(run) if form is Format.JSON else statistics_form.write_text(run)
    if form is Format.TEXT:
        from ngoreport.output.findings import text_form

        return text_form.write(run, terminal=None if output_file else sys.stdout)
    # A form is a module of its name: only the one that is asked for is loaded.
    pieces: Iterator[str] = import_module(f"ngoreport.output.findings.{form}_form").write(run)
    return pieces


def _say_end(run: Run, output_file: Path | None) -> None:
    """What was found, for the log of a job whose findings went to a file."""
    from ngoreport.output.findings.wording import summary

    if output_file and run.tally.found:
        say(f"{summary(run.tally, run.language)}: {output_file}")


def _write_baseline(run: Run, path: Path) -> None:
    from ngoreport.checks.baseline import Baseline, Known, baseline_text

    names = Baseline(path)
    known = [
        Known(names.name_of(placed.file), placed.finding.rule, placed.fingerprint, placed.finding.message)
        for checked in run.checked()
        for placed in checked.placed
    ]
    if run.tally.unreadable:
        say(f"{path}: not written, since an input couldn't be read")
        return
    put([baseline_text(known)], path, failed=UNREAD)
    say(f"{path}: {len(known)} findings are known from now on")
