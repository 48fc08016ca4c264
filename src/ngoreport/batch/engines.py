"""What works at the inputs of a batch: processes of this machine, or a cluster's (`dask_engine`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, Self

from ngoreport.batch.journal import Journal
from ngoreport.batch.outcome import CRASH, TIMEOUT, Outcome, Task, failed
from ngoreport.batch.pool import Lost, Pool, PoolError
from ngoreport.batch.remote import fetched
from ngoreport.batch.work import Work


class EngineError(Exception):
    """An engine can't do the work; its text is a sentence."""


class Engine(Protocol):
    """Works at tasks, in any order. A context manager: nothing of it stays behind."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def begin(self, journal: Journal) -> None:
        """Make ready; what an earlier run has left undone goes into the journal."""

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Outcome]]:
        """Each task with what becomes of it. Raises EngineError."""

    def finish(self) -> None:
        """Remove what was kept for another run: the output is in its place."""


class LocalEngine:
    """Processes of this machine.

    Args:
        work: what to do with each input.
        workers: how many processes.
        timeout: the most seconds of an input.
    """

    def __init__(self, work: Work, *, workers: int, timeout: float) -> None:
        self._largest = work.largest
        self._pool: Pool[Task, Outcome] = Pool(work, workers=workers, timeout=timeout)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.close()

    def begin(self, journal: Journal) -> None:
        """There is nothing to make ready."""

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Outcome]]:
        """Each task with what becomes of it; what is at addresses is fetched here, where its waiting costs no worker.

        Raises:
            EngineError: no process can be started.
        """
        try:
            for task, answer in self._pool.run(fetched(tasks, self._largest)):
                yield task, lost_outcome(task, answer) if isinstance(answer, Lost) else answer
        except PoolError as error:
            raise EngineError(str(error)) from None

    def finish(self) -> None:
        """There is nothing to remove."""


def lost_outcome(task: Task, lost: Lost) -> Outcome:
    """What becomes of an input that ended its worker twice."""
    return failed(task.input, TIMEOUT if lost.overdue else CRASH, lost.reason)
