"""When two names mean one organisation."""

from __future__ import annotations

import re

# Legal forms before or behind a name say nothing of whose it is.
_LEGAL_FORM = re.compile(
    r"(?<!\w)(?:všį|vsi|uab|ab|mb|lpf|viešoji įstaiga|asociacija|labdaros ir paramos fondas)(?!\w)"
)
_MARKS = re.compile(r"[^\w]+")


def same_name(name: str) -> str:
    """A name by its words alone, in small letters, without legal form and quotation marks."""
    bare = _MARKS.sub(" ", _LEGAL_FORM.sub(" ", name.lower())).strip()
    return bare or _MARKS.sub(" ", name.lower()).strip()
