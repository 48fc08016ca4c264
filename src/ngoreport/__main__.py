"""The entry point of the command: `ngoreport`, or `python -m ngoreport`."""

from __future__ import annotations

import os
import sys

INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 + SIGINT, as a shell has it."""


def main() -> None:
    """Run the command that the program's arguments name."""
    if sys.argv[1:] == ["--version"]:
        # The answer needs none of the imports below.
        from ngoreport import __version__

        print(f"ngoreport {__version__}")  # noqa: T201
        return
    # We need no plugins of pydantic, and to look for some it reads what every installed package says of itself.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "true")
    try:
        from ngoreport.cli import application

        application(sys.argv[1] if sys.argv[1:] else None)(prog_name="ngoreport")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
