"""`ngoreport parse`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ngoreport.cli.configuration import chosen_configuration
from ngoreport.cli.ending import FAILED, ending_quietly, say, unicode_streams, wrong_use
from ngoreport.cli.outputs import STDIN, put, refuse_clashes, refuse_folder

if TYPE_CHECKING:
    from ngoreport.configuration import Configuration
    from ngoreport.models import Report
    from ngoreport.output.explain_form import Explained
    from ngoreport.parse import Parsed
    from ngoreport.reading import ReadText


class Format(StrEnum):
    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MARKDOWN = "markdown"


_ENDINGS = {
    ".txt": Format.TABLE,
    ".json": Format.JSON,
    ".jsonl": Format.JSONL,
    ".csv": Format.CSV,
    ".md": Format.MARKDOWN,
}


def parse(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE", help="Reports: texts, Word, PDF, web pages, mail; - is standard input."),
    ],
    form: Annotated[
        Format | None,
        typer.Option(
            "--format", "-f", show_default=False, help="How to print; by default what --output ends in, else table."
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write there, whole or not at all, rather than print."),
    ] = None,
    evidence: Annotated[
        bool | None,
        typer.Option(
            "--evidence/--no-evidence",
            show_default=False,
            help="With or without the place of each value; by default with it in json and jsonl.",
        ),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print the text with what was found marked in it.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Add to each record what `ngoreport check` objects to (json, jsonl).")
    ] = False,
    save_text: Annotated[
        Path | None,
        typer.Option(
            "--save-text", metavar="FOLDER", help="Keep the text that was read of each input there, for its evidence."
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of inputs that fail.")] = False,
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Take this ngoreport.toml; by default the nearest upwards."),
    ] = None,
) -> None:
    """Read reports and print what they say.

    \b
    ngoreport parse report.txt
    ngoreport parse reports/*.txt --format csv --output reports.csv
    ngoreport parse report.txt --format json --no-evidence
    ngoreport parse report.txt --explain | less -R
    curl https://example.org/report | ngoreport parse -

    \b
    JSON of one report is an object, of several an array. Exit codes: 0 done,
    1 an input failed (the others are done), 2 wrong use.
    """
    unicode_streams()
    with ending_quietly():
        chosen = _form(form, output, explain=explain)
        if check and chosen not in (Format.JSON, Format.JSONL):
            wrong_use(f"--check adds findings to json and jsonl, not to {chosen}; `ngoreport check` prints them")
        _refuse_clashes(files, output)
        refuse_folder("--save-text", save_text)
        inputs = Inputs(files, chosen_configuration(config), texts=save_text, quiet=quiet)
        _put(_pieces(inputs, chosen, output, evidence=evidence, explain=explain, check=check), output)
    if inputs.failed:
        raise typer.Exit(FAILED)


class Inputs:
    """The inputs of a command, one after the other; what can't be read is said and remembered."""

    def __init__(self, names: list[str], configuration: Configuration, *, texts: Path | None, quiet: bool) -> None:
        self._names = names
        self._texts_folder = texts
        self._configuration = configuration
        self._quiet = quiet
        self.failed = False

    def __len__(self) -> int:
        return len(self._names)

    def parsed(self) -> Iterator[tuple[str, Parsed]]:
        """The text of each input that has one, and what was found in it."""
        from ngoreport.parse import parse_read

        for read in self._texts():
            try:
                parsed = parse_read(read, labels=self._configuration.labels)
            except Exception as error:  # noqa: BLE001
                # A defect that one text brings out must not cost the others.
                self._fail(f"{read.name}: a defect of ngoreport, please report it: {type(error).__name__}: {error}")
                continue
            yield read.text, parsed

    def reports(self) -> Iterator[Report]:
        return (parsed.report for _, parsed in self.parsed())

    def checked_reports(self) -> Iterator[Report]:
        """The records with what the rules object to in them."""
        from ngoreport.batch.check import findings_of
        from ngoreport.checks import Options

        settings = self._configuration.settings
        options = settings.options if settings else Options()
        for report in self.reports():
            yield report.model_copy(update={"findings": findings_of(report, options)})

    def _texts(self) -> Iterator[ReadText]:
        from ngoreport.reading import ReadError, read_file_parts, read_stream_parts

        for name in self._names:
            for read in read_stream_parts(sys.stdin.buffer, name) if name == STDIN else read_file_parts(name):
                if isinstance(read, ReadError):
                    self._fail(str(read))
                else:
                    self._keep(read)
                    yield read

    def _keep(self, read: ReadText) -> None:
        """Save the text of an input, where that is asked for."""
        if self._texts_folder is None:
            return
        from ngoreport.output.saved_text import save_text

        try:
            save_text(self._texts_folder, read.name, read.sha256, read.text)
        except OSError as error:
            self._fail(f"{read.name}: its text can't be saved in {self._texts_folder}: {error.strerror or error}")

    def _fail(self, sentence: str) -> None:
        self.failed = True
        if not self._quiet:
            say(sentence)


def _form(form: Format | None, output: Path | None, *, explain: bool) -> Format:
    ending = output.suffix.lower() if output else ".txt"
    if form is None and ending not in _ENDINGS:
        wrong_use(f"--output {output}: say --format, or let the name end in {', '.join(_ENDINGS)}")
    chosen = form or _ENDINGS[ending]
    if explain and chosen is not Format.TABLE:
        wrong_use(f"--explain prints the text, not {chosen}: leave one of the two out")
    return chosen


def _refuse_clashes(files: list[str], output: Path | None) -> None:
    if files.count(STDIN) > 1:
        wrong_use("standard input (-) can be read only once")
    refuse_clashes("--output", output, files)


def _pieces(
    inputs: Inputs, form: Format, output: Path | None, *, evidence: bool | None, explain: bool, check: bool
) -> Iterator[str]:
    """What to print, in pieces, each made when the one before is out."""
    single = len(inputs) == 1
    terminal = None if output else sys.stdout
    if explain:
        from ngoreport.output import explain_form

        return explain_form.write((_explained(text, parsed) for text, parsed in inputs.parsed()), terminal=terminal)
    reports = inputs.checked_reports() if check else inputs.reports()
    match form:
        case Format.JSON:
            from ngoreport.output import json_form

            return json_form.write(reports, evidence=evidence is not False, single=single, findings=check)
        case Format.JSONL:
            from ngoreport.output import jsonl_form

            return jsonl_form.write(reports, evidence=evidence is not False, findings=check)
        case Format.CSV:
            from ngoreport.output import csv_form

            return csv_form.write(reports, evidence=evidence is True)
        case Format.MARKDOWN:
            from ngoreport.output import markdown_form

            return markdown_form.write(reports, evidence=evidence is True)
        case Format.TABLE:
            from ngoreport.output import table_form

            return table_form.write(reports, evidence=evidence is True, terminal=terminal)


def _explained(text: str, parsed: Parsed) -> Explained:
    """A text as --explain shows it: no personal code stands in it."""
    from ngoreport.lithuanian.personal_codes import without_personal_codes
    from ngoreport.output.explain_form import Explained

    left_out = [(field, without_personal_codes(value), place) for field, value, place in parsed.left_out()]
    return Explained(without_personal_codes(text), parsed.report, left_out)


def _put(pieces: Iterator[str], output: Path | None) -> None:
    """Print the pieces, or write them to a file unless there are none."""
    from itertools import chain

    first = next(pieces, None)
    if first is not None:
        put(chain([first], pieces), output, failed=FAILED)
