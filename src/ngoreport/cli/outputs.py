"""Where a command's output goes: printed, or to a file whole or not at all."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import typer

from ngoreport.cli.ending import say, wrong_use

STDIN = "-"


def refuse_clashes(option: str, output: Path | None, inputs: Iterable[str]) -> None:
    """Wrong use where `output`, given by `option`, can't be written or would destroy one of the inputs."""
    if output is None:
        return
    if output.is_dir():
        wrong_use(f"{option} {output}: is a directory")
    if not output.parent.is_dir():
        wrong_use(f"{option} {output}: there is no folder {output.parent}")
    if output.is_file() and any(name != STDIN and _same(Path(name), output) for name in inputs):
        wrong_use(f"{option} {output}: is one of the inputs and would be lost")


def refuse_folder(option: str, folder: Path | None) -> None:
    """Wrong use where `folder`, given by `option`, is something else."""
    if folder is not None and folder.exists() and not folder.is_dir():
        wrong_use(f"{option} {folder}: is a file, not a folder")


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def put(pieces: Iterable[str], output: Path | None, *, failed: int) -> None:
    """Print the pieces, or write them to a file; where that fails, end with the exit code `failed`."""
    if output is None:
        for piece in pieces:
            sys.stdout.write(piece)
            sys.stdout.flush()
        return
    from ngoreport.output.whole_file import write_whole

    try:
        write_whole(output, pieces)
    except OSError as error:
        say(f"{output}: can't be written: {error.strerror or error}")
        raise typer.Exit(failed) from None
