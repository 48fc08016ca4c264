"""The commands, one module each: they turn options into calls and errors into sentences."""

from __future__ import annotations

from importlib import import_module

import typer

COMMANDS = ("parse", "check", "batch", "rule", "evaluate", "recognise", "schema")
"""A module each, with a function of its name; in the order of `--help`."""


def application(first: str | None) -> typer.Typer:
    """The application, to be called with the program's arguments.

    Args:
        first: the first of the arguments. Where it names a command, that one alone is made: to make the options of all
            takes as long as to read a page.
    """
    app = typer.Typer(
        name="ngoreport",
        no_args_is_help=True,
        # Plain help: through rich it takes five times as long.
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(ngoreport)
    for name in (first,) if first in COMMANDS else COMMANDS:
        app.command()(getattr(import_module(f"ngoreport.cli.{name}"), name))
    return app


def ngoreport(
    version: bool = typer.Option(False, "--version", help="Print the version and exit."),
) -> None:
    """Read Lithuanian project reports into validated records.

    \b
    ngoreport parse report.txt                 what a report says, as a table
    ngoreport parse *.txt --output all.csv     many reports as one spreadsheet
    ngoreport parse - --format json < r.txt    standard input, as JSON
    ngoreport parse report.txt --explain       where each value stands in the text
    ngoreport check reports/                   what cannot be right in them
    ngoreport batch reports/ --out all.xlsx    folders, on all cores
    ngoreport evaluate gold/                   how right the records are
    ngoreport recognise page.txt               whether it is a report at all

    Exit codes: 0 done, 1 an input failed, 2 wrong use; check has its own.
    """
    if version:
        from ngoreport import __version__

        typer.echo(f"ngoreport {__version__}")
        raise typer.Exit
