"""How a command ends: its exit codes, and quietly when the user or the reader has gone."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Never

import typer

DONE = 0
FAILED = 1
WRONG_USE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141
"""128 + SIGPIPE, as a shell has it for a program whose reader went away."""


@contextmanager
def ending_quietly() -> Iterator[None]:
    """No traceback and no message after Ctrl-C, nor when the reader of our output has gone."""
    try:
        yield
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        # What is still buffered must go somewhere when Python closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(BROKEN_PIPE) from None


def say(sentence: str) -> None:
    """One sentence on standard error, harmless to a terminal."""
    from ngoreport.output.terminal import clean_line

    sys.stderr.write(f"ngoreport: {clean_line(sentence)}\n")


def wrong_use(sentence: str) -> Never:
    """End with a sentence on how the command was called."""
    say(sentence)
    raise typer.Exit(WRONG_USE)


def unicode_streams() -> None:
    """UTF-8 out, whatever the console's code page, and line ends as we write them."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
