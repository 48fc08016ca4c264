"""Names of inputs as CI servers want them: from the working directory, with slashes."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote


def relative_path(name: str) -> str:
    """`reports/a.txt` for a file under the working directory, else the name with slashes."""
    path = Path(name)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()


def uri_reference(name: str) -> str:
    """The name as a URI reference (RFC 3986): relative, or of the scheme `file` where it is absolute."""
    path = Path(relative_path(name))
    if path.is_absolute():
        return path.as_uri()
    # A colon in the first part would make it a scheme.
    return quote(path.as_posix(), safe="/", errors="replace")
