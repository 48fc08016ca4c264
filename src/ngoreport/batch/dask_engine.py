"""Work on the workers of a Dask cluster.

Inputs go to workers in partitions. A worker writes what becomes of one to a part file, under a temporary name that it
then changes in one step, and gives back a receipt; the part is read into the journal and removed. Part files stand
in a folder beside the output, with a manifest that says what they were made by: those that a driver which was killed
left behind are taken in by the next one, if it would have them made the same way. So a worker, the scheduler or the
driver may be killed at any moment, and no input is lost, or there twice.
"""

from __future__ import annotations

import base64
import json
import logging
import os
import secrets
import shutil
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from ngoreport.batch.engines import EngineError, lost_outcome
from ngoreport.batch.journal import Journal
from ngoreport.batch.outcome import CRASH, Input, Outcome, Part, Task, failed
from ngoreport.batch.pool import Lost, Pool
from ngoreport.batch.remote import fetched, is_address
from ngoreport.batch.run import key_of
from ngoreport.batch.work import Work

if TYPE_CHECKING:
    from distributed import Client, Future

_LONGEST_PARTITION = 200
_FIRST_PARTITION = 25
"""Partitions grow by so much each, so that a cluster has something to share of few inputs too."""
_LARGEST_PARTITION = 4_000_000
"""Bytes of rows that travel with a partition; what is read from files doesn't."""
_AHEAD = 3
"""Partitions for each thread of the cluster: the one at work, and what is at hand when it is done."""
_MANIFEST = "manifest.json"
_ENDING = ".jsonl"
_CONNECT_SECONDS = 30


class Receipt(NamedTuple):
    """What a worker gives back: the path of a part file, or why there is none, in a sentence."""

    path: str | None
    failure: str | None = None


class DaskEngine:
    """An engine of `ngoreport.batch.run` on a cluster. A context manager.

    Args:
        work: what to do with each input.
        scheduler: the address of the scheduler; None for a cluster of this machine's own.
        workers: the processes of a cluster of its own.
        timeout: the most seconds of an input.
        parts: the folder of part files, which every worker sees under the same name.

    Raises:
        EngineError: there is no such cluster, or the package is missing.
    """

    def __init__(self, work: Work, *, scheduler: str | None, workers: int, timeout: float, parts: Path) -> None:
        self._work = work
        self._key = key_of(work)
        self._timeout = timeout
        self._parts = parts.absolute()
        self._run = secrets.token_hex(4)
        self._made = 0
        self._at_work: dict[Future[Receipt], list[Task]] = {}
        self._room = 0
        self._room_known = 0.0
        self._stack = ExitStack()
        self._client = self._connect(scheduler, workers)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def begin(self, journal: Journal) -> None:
        """Take in what a driver that was killed left behind, and make the folder of parts ready."""
        take_in(self._parts, self._key, journal)

    def finish(self) -> None:
        """Remove the folder of parts; what was in it is in the journal."""
        shutil.rmtree(self._parts, ignore_errors=True)

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Outcome]]:
        """Each task with its answer, in the order that partitions come.

        Raises:
            EngineError: the scheduler has gone, or the workers can't do the work.
        """
        from distributed.comm.core import CommClosedError

        try:
            yield from self._followed(tasks)
        except CommClosedError as error:
            raise EngineError(f"the cluster gave the work up: {error}") from None

    def _followed(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Outcome]]:
        from distributed import as_completed

        done = as_completed(loop=self._client.loop)
        partitions = _partitions(tasks)
        while True:
            while len(self._at_work) < self._most_at_work() and (partition := next(partitions, None)):
                done.add(self._submit(partition))
            if not self._at_work:
                return
            future = next(done)
            partition = self._at_work.pop(future)
            if future.status == "finished":
                yield from self._answers(partition, future.result())
            else:
                for again in self._divided(partition, future):
                    done.add(self._submit(again))
                if len(partition) == 1:
                    yield partition[0], failed(partition[0].input, CRASH, "ended each worker that tried it")

    def _connect(self, scheduler: str | None, workers: int) -> Client:
        try:
            from distributed import Client, LocalCluster
        except ImportError:
            raise EngineError('the engine dask needs more: pip install "ngoreport[dask]"') from None
        _silence()
        try:
            address: str | LocalCluster = scheduler or self._stack.enter_context(
                LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None)
            )
            client: Client = self._stack.enter_context(Client(address, timeout=_CONNECT_SECONDS))
            return client
        except (OSError, ValueError, TimeoutError) as error:
            raise EngineError(f"--scheduler {scheduler}: can't be reached: {error}") from None

    def _submit(self, partition: list[Task]) -> Future[Receipt]:
        self._made += 1
        path = str(self._parts / f"{self._run}-{self._made:08}{_ENDING}")
        tasks = [task._replace(input=_absolute(task.input)) for task in partition]
        future: Future[Receipt] = self._client.submit(
            make_part, path, self._work, self._key, self._timeout, tasks, pure=False, key=f"ngoreport-{Path(path).stem}"
        )
        self._at_work[future] = partition
        return future

    def _most_at_work(self) -> int:
        """How many partitions the cluster should have at hand; workers may come and go."""
        now = time.monotonic()
        if now - self._room_known > 5:
            self._room = max(1, sum(self._client.nthreads().values())) * _AHEAD
            self._room_known = now
        return self._room

    def _answers(self, partition: Sequence[Task], receipt: Receipt) -> Iterator[tuple[Task, Outcome]]:
        if receipt.path is None:
            raise EngineError(receipt.failure or "")
        path = Path(receipt.path)
        by_id = {task.input.id: task for task in partition}
        try:
            for input_id, outcome in _read(path):
                yield by_id[input_id], outcome
        except OSError as error:
            raise EngineError(f"{path}: what a worker wrote can't be read here: {error.strerror}") from None
        path.unlink(missing_ok=True)

    def _divided(self, partition: list[Task], future: Future[Receipt]) -> Iterator[list[Task]]:
        """Halves of a partition that several workers died of, until the one input that they do is alone."""
        from distributed.scheduler import KilledWorker

        error = future.exception() if future.status == "error" else None
        if not isinstance(error, KilledWorker):
            raise EngineError(f"the cluster gave the work up: {error or future.status}")
        if len(partition) > 1:
            middle = len(partition) // 2
            yield from (partition[:middle], partition[middle:])


def take_in(folder: Path, key: str, journal: Journal) -> None:
    """Note what the part files of a folder hold, if they were made as `key` says, and leave it empty."""
    if folder.is_dir():
        if _made_by(folder) == key:
            for path in sorted(folder.glob(f"*{_ENDING}")):
                for input_id, outcome in _read(path):
                    journal.recover(input_id, outcome)
        # Not before they are in the journal for good.
        journal.commit()
        shutil.rmtree(folder)
    folder.mkdir()
    (folder / _MANIFEST).write_text(json.dumps({"made_by": key}), "utf-8")


def make_part(path: str, work: Work, key: str, timeout: float, tasks: Sequence[Task]) -> Receipt:
    """On a worker: the part file of a partition. Whoever does it twice writes the same."""
    part = Path(path)
    if part.exists():
        # Another worker did it and was lost before its receipt came.
        return Receipt(path)
    if key_of(work) != key:
        return Receipt(None, "a worker of the cluster has another version of ngoreport than this one")
    beside = part.with_name(f".{part.name}.{secrets.token_hex(4)}")
    outcomes = _outcomes(work, timeout, tasks)
    try:
        with beside.open("w", encoding="utf-8") as stream:
            stream.writelines(_line(task.input.id, outcomes[task.number]) for task in tasks)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(part)
    except OSError as error:
        return Receipt(None, f"{part.parent}: a worker of the cluster can't write there: {error.strerror}")
    return Receipt(path)


_thread = threading.local()
"""Keeps the pool of a worker's thread between partitions; its process ends with the worker."""


def _outcomes(work: Work, timeout: float, tasks: Sequence[Task]) -> dict[int, Outcome]:
    """What becomes of the tasks, by their number: in a process beside the worker, which may die or hang."""
    pool: Pool[Task, Outcome] | None = getattr(_thread, "pool", None)
    if pool is None or _thread.of != (work, timeout):
        if pool is not None:
            pool.close()
        pool = _thread.pool = Pool(work, workers=1, timeout=timeout)
        _thread.of = (work, timeout)
    return {
        task.number: lost_outcome(task, answer) if isinstance(answer, Lost) else answer
        for task, answer in pool.run(fetched(tasks, work.largest))
    }


def _silence() -> None:
    """What Dask logs of connections and workers that are lost is told by us where it matters, in a sentence."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _partitions(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    partition: list[Task] = []
    size, length = 0, _FIRST_PARTITION
    for task in tasks:
        partition.append(task)
        size += len(task.input.data or b"")
        if len(partition) == length or size > _LARGEST_PARTITION:
            yield partition
            partition, size = [], 0
            length = min(length + _FIRST_PARTITION, _LONGEST_PARTITION)
    if partition:
        yield partition


def _absolute(input_: Input) -> Input:
    """The input as a worker finds it, whose working directory is another."""
    if input_.path is None or is_address(input_.path):
        return input_
    return input_._replace(path=os.path.abspath(input_.path))  # noqa: PTH100 (links stay as they are)


def _made_by(folder: Path) -> str | None:
    try:
        return str(json.loads((folder / _MANIFEST).read_text("utf-8"))["made_by"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _line(input_id: str, outcome: Outcome) -> str:
    parts = None if outcome.parts is None else [_values(part) for part in outcome.parts]
    return json.dumps([input_id, outcome.hash, outcome.seconds, parts]) + "\n"


def _values(part: Part) -> list[str | None]:
    record = None if part.record is None else base64.b64encode(part.record).decode()
    return [part.id, part.state, record, part.kind, part.reason]


def _read(path: Path) -> Iterator[tuple[str, Outcome]]:
    with path.open(encoding="utf-8") as stream:
        for line in stream:
            input_id, sha256, seconds, parts = json.loads(line)
            yield input_id, Outcome(sha256, seconds, None if parts is None else tuple(_part(part) for part in parts))


def _part(values: list[str | None]) -> Part:
    id_, state, record, kind, reason = values
    return Part(id_, state, record and base64.b64decode(record), kind, reason)  # type: ignore[arg-type]
