"""How far a batch is, on standard error: a bar on a terminal, else a line every so often."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rich.progress import Progress

    from ngoreport.batch.run import Tally

_LINE_SECONDS = 10.0
_BAR_SECONDS = 0.1


class Watch(Protocol):
    """Is shown a tally after each input, and told when there are no more."""

    def see(self, tally: Tally) -> None: ...

    def end(self) -> None: ...


def watch(total: int | None, *, quiet: bool) -> Watch:
    """What shows the progress of `total` inputs; None where nobody knows how many there are."""
    if quiet:
        return _Nothing()
    return _Bar(total) if sys.stderr.isatty() else _Lines(total)


class _Nothing:
    def see(self, tally: Tally) -> None: ...

    def end(self) -> None: ...


class _Lines:
    def __init__(self, total: int | None) -> None:
        self._total = total
        self._started = self._said = time.monotonic()

    def see(self, tally: Tally) -> None:
        now = time.monotonic()
        if now - self._said < _LINE_SECONDS:
            return
        self._said = now
        rate = tally.done / (now - self._started)
        done = f"{tally.done:,}" if self._total is None else f"{tally.done:,} of {self._total:,}"
        left = "" if self._total is None else f", {_span((self._total - tally.done) / rate)} left"
        errors = tally.errors.total()
        sys.stderr.write(
            f"ngoreport: {done} done, {rate_of(tally.done, now - self._started)} a second, errors: {errors:,}{left}\n"
        )
        sys.stderr.flush()

    def end(self) -> None: ...


class _Bar:
    def __init__(self, total: int | None) -> None:
        self._progress = _progress()
        self._task = self._progress.add_task("", total=total, errors=0, rate="0")
        self._started = time.monotonic()
        self._shown = 0.0
        self._progress.start()

    def see(self, tally: Tally) -> None:
        now = time.monotonic()
        if now - self._shown >= _BAR_SECONDS:
            self._shown = now
            rate = rate_of(tally.done, now - self._started)
            self._progress.update(self._task, completed=tally.done, errors=tally.errors.total(), rate=rate)

    def end(self) -> None:
        self._progress.stop()


def _progress() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    return Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]} a second"),
        TextColumn("errors: {task.fields[errors]:,}"),
        TimeRemainingColumn(),
        TextColumn("left"),
        console=Console(stderr=True),
        transient=True,
    )


def rate_of(done: int, seconds: float) -> str:
    """How many a second, to two digits where they are few."""
    rate = done / max(seconds, 1e-9)
    return f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"


def _span(seconds: float) -> str:
    """A time to go: `40 s`, `3 min`, `2 h 5 min`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
