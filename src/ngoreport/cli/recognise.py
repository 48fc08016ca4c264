"""`ngoreport recognise`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from ngoreport.cli.ending import FAILED, ending_quietly, say, unicode_streams
from ngoreport.cli.outputs import STDIN


def recognise(
    names: Annotated[list[str], typer.Argument(metavar="FILE...", help="Texts; - is standard input.")],
) -> None:
    """Tell how likely a text is a project report, from 0 to 1, and by which signs.

    \b
    ngoreport recognise page.txt
    ngoreport recognise crawl/*.html | grep -v '^ '      the scores alone

    A sign with + speaks for a report, one with - against it. `ngoreport batch
    --where-is-report` leaves out what scores less than 0.5.
    Exit codes: 0 done, 1 an input failed, 2 wrong use.
    """
    from ngoreport.output import recognition_form
    from ngoreport.reading import ReadError, read_file, read_stream
    from ngoreport.recognition import recognise as recognised

    unicode_streams()
    failed = False
    with ending_quietly():
        for name in names:
            try:
                read = read_stream(sys.stdin.buffer, name) if name == STDIN else read_file(name)
            except ReadError as error:
                say(f"{error.name}: {error.reason}")
                failed = True
                continue
            sys.stdout.writelines(recognition_form.write(name, recognised(read.text)))
            sys.stdout.flush()
    if failed:
        raise typer.Exit(FAILED)
