"""Lines found by a sign that they hold, before a dearer pattern is tried on them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ngoreport.document.span import Span


def lines_holding(text: str, sign: re.Pattern[str]) -> Iterator[Span]:
    """The lines that hold a sign, in order."""
    found = sign.search(text)
    while found is not None:
        end = text.find("\n", found.start())
        end = len(text) if end < 0 else end
        yield Span(text.rfind("\n", 0, found.start()) + 1, end)
        found = sign.search(text, end)
