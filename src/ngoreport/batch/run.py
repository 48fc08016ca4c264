"""A batch from its inputs to its output."""

from __future__ import annotations

import hashlib
import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import count

from ngoreport import __version__
from ngoreport.batch.engines import Engine
from ngoreport.batch.journal import Journal
from ngoreport.batch.outcome import DUPLICATE, UNREADABLE, Input, Outcome, Task, failed
from ngoreport.batch.work import Work

_SLOWEST = 5


@dataclass(slots=True)
class Tally:
    """What a run has done so far.

    Attributes:
        done: inputs that are done, with those that were not parsed again.
        unchanged: inputs whose content the journal knew.
        errors: parts that became errors in this run, by kind.
        seconds: what the work took, in seconds of all workers together.
        slowest: the parsed inputs that took longest: seconds and id.
    """

    done: int = 0
    unchanged: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    slowest: list[tuple[float, str]] = field(default_factory=list)

    def add(self, id_: str, outcome: Outcome) -> None:
        self.done += 1
        self.unchanged += outcome.parts is None
        self.seconds += outcome.seconds
        if outcome.parts is None:
            return
        self.errors.update(part.kind for part in outcome.parts if part.kind is not None)
        entry = (outcome.seconds, id_)
        if len(self.slowest) < _SLOWEST:
            heapq.heappush(self.slowest, entry)
        else:
            heapq.heappushpop(self.slowest, entry)


class InputFailedError(Exception):
    """An input failed, and the first one was to end the run; the text is a sentence that names it."""


class Run:
    """The work at a batch's inputs.

    Args:
        inputs: the inputs, in their order.
        journal: what is known already, and where to note what is new.
        engine: what works at them.
        fail_fast: whether the first error ends the run.
    """

    def __init__(self, inputs: Iterable[Input], journal: Journal, engine: Engine, *, fail_fast: bool = False) -> None:
        self._inputs = inputs
        self._journal = journal
        self._engine = engine
        self._fail_fast = fail_fast
        self.tally = Tally()

    def steps(self) -> Iterator[Tally]:
        """Work at all inputs and note what becomes of each; gives what is done, after each.

        Raises:
            InputFailedError: there was an error, and `fail_fast`.
            EngineError: the engine can't do the work.
        """
        for task, outcome in self._engine.run(self._tasks()):
            self._note(task.number, task.input.id, outcome)
            yield self.tally
        self._journal.finish()
        yield self.tally

    def _tasks(self) -> Iterator[Task]:
        """The inputs that are to be worked at; what becomes of others is noted at once."""
        for position, input_ in enumerate(self._inputs):
            entry = self._journal.enter(input_.id, place=input_.place, link=input_.link, position=position)
            if isinstance(entry, str):
                self._note_duplicate(input_, entry, position)
            elif input_.failure is not None:
                self._note(entry.number, input_.id, failed(input_, UNREADABLE, input_.failure))
            else:
                yield Task(entry.number, input_, entry.hash)

    def _note_duplicate(self, input_: Input, other: str, position: int) -> None:
        """Two inputs of one id: the second is an error, called by its place."""
        reason = f"has the id {input_.id}, as {other} has"
        for again in count(1):
            own = input_._replace(id=input_.place if again == 1 else f"{input_.place} ({again})")
            entry = self._journal.enter(own.id, place=own.place, link=own.link, position=position)
            if not isinstance(entry, str):
                self._note(entry.number, own.id, failed(own, DUPLICATE, reason))
                return

    def _note(self, number: int, id_: str, outcome: Outcome) -> None:
        self._journal.store(number, outcome)
        self.tally.add(id_, outcome)
        if self._fail_fast:
            for part in outcome.parts or ():
                if part.state == "error":
                    raise InputFailedError(f"{part.id}: {part.reason}")


def key_of(work: Work) -> str:
    """Stands for all that decides what becomes of a content: the program, the user's words and the options."""
    return hashlib.sha256(f"{work!r} {_program()}".encode()).hexdigest()


@cache
def _program() -> str:
    """The version of the program: the content of its files too, which change between two versions."""
    digest = hashlib.sha256(__version__.encode())
    for path in sorted(_files(resources.files("ngoreport")), key=str):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(folder: Traversable) -> Iterator[Traversable]:
    for path in folder.iterdir():
        if path.is_dir():
            yield from _files(path)
        elif path.name.endswith((".py", ".toml")):
            yield path
