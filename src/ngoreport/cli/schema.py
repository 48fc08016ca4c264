"""`ngoreport schema`."""

from __future__ import annotations

from ngoreport.cli.ending import ending_quietly


def schema() -> None:
    """Print the JSON Schema (2020-12) of a record."""
    import sys

    from ngoreport.output.schema import json_schema

    with ending_quietly():
        sys.stdout.write(json_schema())
        sys.stdout.flush()
