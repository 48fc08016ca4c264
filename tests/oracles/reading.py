"""How much of what an oracle writes is read right, and what the rest is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

LEAST = 0.99
"""The share of an oracle's forms that must be read right."""

_SHOWN = 20


def check(cases: Iterable[tuple[str, object]], read: Callable[[str], object], *, at_least: int) -> None:
    """Fail where fewer than `LEAST` of the cases (a text, its value) are read right, or there are too few cases."""
    told = list(cases)
    wrong = [f"{text!r}: {found!r}, not {value!r}" for text, value in told if (found := read(text)) != value]
    assert len(told) >= at_least
    shown = "\n".join(wrong[:_SHOWN])
    assert len(wrong) <= (1 - LEAST) * len(told), f"{len(wrong)} of {len(told)} read wrong:\n{shown}"
