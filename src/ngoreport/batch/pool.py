"""Worker processes that outlive what one input does to a process.

`concurrent.futures` gives up all work when one of its processes dies, and can't end one that hangs. Here a process
that dies or takes too long is replaced, what it was working at is tried once more alone, and all else is done.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic, Protocol, TypeVar

_CHUNK_SECONDS = 0.2
"""How much work a worker is given at once: long against the way there and back, short against the end of a run."""
_LONGEST_CHUNK = 64
_AHEAD = 2
"""Chunks that a worker has at hand, so that it never waits for the next one."""
_WINDOW = 0.05
"""A worker keeps its answers back for so long, so that the parent is not woken by each."""
_START_SECONDS = 120.0
_STARTS = 3

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Job(Protocol[T_contra, R_co]):
    """What the workers do; it must travel to them, and so be a plain value."""

    def prepare(self) -> None: ...

    def __call__(self, task: T_contra) -> R_co: ...


@dataclass(frozen=True, slots=True)
class Lost:
    """The answer to a task that ended its worker twice; `overdue` where it was ended for taking too long."""

    overdue: bool
    reason: str


class PoolError(Exception):
    """No worker can be started; its text is a sentence."""


@dataclass(slots=True, eq=False)
class _Chunk(Generic[T]):
    tasks: deque[T]
    alone: bool


@dataclass(slots=True, eq=False)
class _Worker(Generic[T]):
    process: SpawnProcess
    connection: Connection
    since: float
    ready: bool = False
    chunks: deque[_Chunk[T]] = field(default_factory=deque)


class Pool(Generic[T, R]):
    """Workers that do one job. A context manager: its processes end with it.

    Args:
        job: what to do with each task.
        workers: how many processes.
        timeout: the most seconds that a task may take.
    """

    def __init__(self, job: Job[T, R], *, workers: int, timeout: float) -> None:
        self._job = job
        self._count = workers
        self._timeout = timeout
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker[T]] = []
        self._failed_starts = 0
        # What came back from a worker that was lost: what it had not begun, and what it may have died of.
        self._returned: deque[T] = deque()
        self._suspects: deque[T] = deque()
        self._answered = 0
        self._worked = 0.0

    def __enter__(self) -> Pool[T, R]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, tasks: Iterable[T]) -> Iterator[tuple[T, R | Lost]]:
        """Each task with its answer, in the order that they come. Tasks are taken as workers have room for them.

        Raises:
            PoolError: no worker can be started.
        """
        feed = iter(tasks)
        while self._hand_out(feed):
            answering = {worker.connection: worker for worker in self._workers}
            for connection in wait(list(answering), timeout=self._patience()):
                assert isinstance(connection, Connection)
                yield from self._receive(answering[connection])
            yield from self._end_overdue()

    def close(self) -> None:
        """End the workers, whatever they are doing."""
        for worker in self._workers:
            worker.connection.close()
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.process.close()
        self._workers.clear()

    def _hand_out(self, feed: Iterator[T]) -> bool:
        """Give work to the workers that have room; False when there is none, and none is being done."""
        while len(self._workers) < self._count and (chunk := self._next_chunk(feed)):
            # Started one by one as there is work, so that three inputs need no more than three processes.
            self._give(self._start(), chunk)
        # Nobody has a second chunk before everybody has a first.
        for depth in range(_AHEAD):
            for worker in self._workers:
                if self._has_room(worker, depth) and (chunk := self._next_chunk(feed)):
                    self._give(worker, chunk)
        return any(worker.chunks for worker in self._workers)

    def _has_room(self, worker: _Worker[T], depth: int) -> bool:
        return len(worker.chunks) <= depth and not any(chunk.alone for chunk in worker.chunks)

    def _next_chunk(self, feed: Iterator[T]) -> _Chunk[T] | None:
        if self._suspects:
            return _Chunk(deque([self._suspects.popleft()]), alone=True)
        length = self._chunk_length()
        tasks: deque[T] = deque()
        while self._returned and len(tasks) < length:
            tasks.append(self._returned.popleft())
        tasks.extend(islice(feed, length - len(tasks)))
        return _Chunk(tasks, alone=False) if tasks else None

    def _chunk_length(self) -> int:
        if not self._answered:
            return 1
        return max(1, min(_LONGEST_CHUNK, int(_CHUNK_SECONDS * self._answered / max(self._worked, 1e-6))))

    def _start(self) -> _Worker[T]:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._job), daemon=True)
        with _without_interrupts(), _with_children():
            process.start()
        theirs.close()
        worker: _Worker[T] = _Worker(process, ours, time.monotonic())
        self._workers.append(worker)
        return worker

    def _give(self, worker: _Worker[T], chunk: _Chunk[T]) -> None:
        if not worker.chunks and worker.ready:
            worker.since = time.monotonic()
        worker.chunks.append(chunk)
        # A worker that has just died is found out by its silence.
        with suppress(BrokenPipeError, ConnectionResetError):
            worker.connection.send(list(chunk.tasks))

    def _receive(self, worker: _Worker[T]) -> Iterator[tuple[T, R | Lost]]:
        try:
            answers: list[R] | None = worker.connection.recv()
        except (EOFError, OSError):
            yield from self._lose(worker, overdue=False)
            return
        now = time.monotonic()
        if answers is None:
            worker.ready = True
            self._failed_starts = 0
        else:
            self._worked += now - worker.since
            self._answered += len(answers)
        worker.since = now
        for answer in answers or ():
            tasks = worker.chunks[0].tasks
            task = tasks.popleft()
            if not tasks:
                worker.chunks.popleft()
            yield task, answer

    def _limit(self, worker: _Worker[T]) -> float:
        return self._timeout + _WINDOW if worker.ready else _START_SECONDS

    def _patience(self) -> float:
        now = time.monotonic()
        return max(0.0, min(w.since + self._limit(w) - now for w in self._workers if w.chunks))

    def _end_overdue(self) -> Iterator[tuple[T, R | Lost]]:
        now = time.monotonic()
        for worker in list(self._workers):
            # What has been answered while others were heard is not overdue.
            if worker.chunks and now >= worker.since + self._limit(worker) and not worker.connection.poll():
                yield from self._lose(worker, overdue=True)

    def _lose(self, worker: _Worker[T], *, overdue: bool) -> Iterator[tuple[T, R | Lost]]:
        """Take leave of a worker that died or hangs; another one is started when there is work for it."""
        self._workers.remove(worker)
        worker.connection.close()
        worker.process.kill()
        worker.process.join()
        code = worker.process.exitcode
        worker.process.close()
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts == _STARTS:
                raise PoolError(f"worker processes end before they begin (exit code {code})")
            self._returned.extendleft(task for chunk in reversed(worker.chunks) for task in reversed(chunk.tasks))
            return
        for at, chunk in enumerate(worker.chunks):
            if at:
                (self._suspects if chunk.alone else self._returned).extend(chunk.tasks)
            elif chunk.alone:
                reason = f"took longer than {self._timeout:g} s" if overdue else f"ended its process ({_ending(code)})"
                yield chunk.tasks[0], Lost(overdue, reason)
            else:
                # It may have begun any of these and kept the answer back for a moment.
                self._suspects.extend(chunk.tasks)


def _ending(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    with suppress(ValueError):
        return signal.Signals(-code).name
    return f"signal {-code}"


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Ctrl-C goes to every process of a terminal: ours answers it, and the workers end with ours."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Python's own helper process is started with the first worker, and lets the signal through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _with_children() -> Iterator[None]:
    """Lets a daemon have processes: Python forbids it, lest they outlive it, but ours end with their parent.

    Dask's workers are daemons.
    """
    own: dict[str, object] = multiprocessing.current_process()._config  # type: ignore[attr-defined]
    before = own.get("daemon")
    own["daemon"] = False
    try:
        yield
    finally:
        own["daemon"] = before


def _serve(connection: Connection, job: Job[T, R]) -> None:
    """A worker: answers tasks until its parent has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    chunks: queue.SimpleQueue[Sequence[T]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(connection, chunks), daemon=True).start()
    job.prepare()
    _answer(connection, None)
    while True:
        answers: list[R] = []
        sent = time.monotonic()
        for task in chunks.get():
            answers.append(job(task))
            if time.monotonic() - sent >= _WINDOW:
                _answer(connection, answers)
                answers = []
                sent = time.monotonic()
        if answers:
            _answer(connection, answers)


def _answer(connection: Connection, answers: Sequence[object] | None) -> None:
    """Sends; where the parent has gone there is nobody to tell."""
    try:
        connection.send(answers)
    except OSError:
        os._exit(0)


def _listen(connection: Connection, chunks: queue.SimpleQueue[Sequence[T]]) -> None:
    """Takes what the parent sends at any time, so that neither waits for the other to read; ends with the parent."""
    try:
        while True:
            chunks.put(connection.recv())
    except (EOFError, OSError):
        os._exit(0)
