"""The configuration that a command works with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ngoreport.cli.ending import wrong_use

if TYPE_CHECKING:
    from ngoreport.configuration import Configuration


def chosen_configuration(path: Path | None) -> Configuration:
    """The one of `--config`, else the nearest upwards; a wrong one is wrong use."""
    from ngoreport.configuration import ConfigurationError, find_configuration, load_configuration

    try:
        return load_configuration(path) if path else find_configuration(Path.cwd())
    except ConfigurationError as error:
        wrong_use(str(error))
