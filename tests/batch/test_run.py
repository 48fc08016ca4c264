"""The work at inputs, with an engine in this process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self

import pytest

from ngoreport.batch.journal import Journal
from ngoreport.batch.outcome import TIMEOUT, Input, Outcome, Part, Task, failed
from ngoreport.batch.run import InputFailedError, Run, Tally, key_of
from ngoreport.batch.work import Work
from ngoreport.checks import Options


class Engine:
    """Gives each input its content back, the last first; `lost` names those that ended their worker."""

    def __init__(self, lost: tuple[str, ...] = ()) -> None:
        self._lost = lost
        self.seen: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def begin(self, journal: Journal) -> None: ...

    def finish(self) -> None: ...

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Outcome]]:
        for task in reversed(list(tasks)):
            if task.input.id in self._lost:
                yield task, failed(task.input, TIMEOUT, "took longer than 1 s")
                continue
            assert task.input.data is not None
            content = task.input.data.decode()
            known = content == task.known
            if not known:
                self.seen.append(task.input.id)
            yield task, Outcome(content, 0.5, None if known else (Part(task.input.id, "report", record=b""),))


def inputs(**contents: str) -> list[Input]:
    return [Input(id_, id_, data=content.encode()) for id_, content in contents.items()]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal"


def done(path, found: list[Input], engine: Engine, **options) -> tuple[list[tuple[str, str, str | None]], Tally]:
    with Journal(path, "key") as journal:
        run = Run(found, journal, engine, **options)
        for tally in run.steps():
            assert tally is run.tally
        return [(row.part.id, row.part.state, row.part.reason) for row in journal.rows()], run.tally


def test_the_rows_have_the_order_of_the_inputs(path):
    rows, tally = done(path, inputs(b="1", a="2", c="3"), Engine())
    assert [id_ for id_, _, _ in rows] == ["b", "a", "c"]
    assert (tally.done, tally.unchanged, tally.seconds) == (3, 0, 1.5)


def test_the_next_run_follows_what_changed_came_and_went(path):
    done(path, inputs(a="1", b="2", c="3"), Engine())
    engine = Engine()
    rows, tally = done(path, inputs(c="3", d="4", b="changed"), engine)
    assert [id_ for id_, _, _ in rows] == ["c", "d", "b"]
    assert sorted(engine.seen) == ["b", "d"]
    assert tally.unchanged == 1


def test_an_input_that_ended_its_worker_is_an_error_and_tried_again_by_the_next_run(path):
    rows, tally = done(path, inputs(a="1", b="2"), Engine(lost=("a",)))
    assert rows == [("a", "error", "took longer than 1 s"), ("b", "report", None)]
    assert tally.errors == {"timeout": 1}
    assert done(path, inputs(a="1", b="2"), Engine())[0] == [("a", "report", None), ("b", "report", None)]


def test_two_inputs_of_one_id_are_both_named(path):
    rows, _ = done(
        path,
        [Input("A", "t.csv:1", data=b"1"), *(Input("A", "t.csv:2", data=b"2") for _ in range(2))],
        Engine(),
    )
    reason = "has the id A, as t.csv:1 has"
    assert rows == [("A", "report", None), ("t.csv:2", "error", reason), ("t.csv:2 (2)", "error", reason)]


def test_inputs_that_cannot_be_read_are_errors_at_once(path):
    rows, tally = done(path, [Input("a", "a", failure="is bad"), *inputs(b="1")], Engine())
    assert rows == [("a", "error", "is bad"), ("b", "report", None)]
    assert tally.done == 2


def test_the_first_error_may_end_the_run(path):
    with pytest.raises(InputFailedError, match="a: is bad"):
        done(path, [Input("a", "a", failure="is bad"), *inputs(b="1")], Engine(), fail_fast=True)


def test_the_key_follows_all_that_decides_the_records():
    works = [
        Work(),
        Work(evidence=False),
        Work(largest=5),
        Work(checks=Options()),
        Work(checks=Options(language="lt")),
        Work(labels={"title": ("Vardas",)}),
    ]
    assert len({key_of(work) for work in works}) == len(works)
    assert key_of(Work()) == key_of(Work())


def test_the_slowest_are_those_that_were_parsed():
    tally = Tally()
    for seconds in range(20):
        tally.add(str(seconds), Outcome("h", seconds, ()))
    tally.add("known", Outcome("h", 100, None))
    assert sorted(tally.slowest) == [(float(seconds), str(seconds)) for seconds in range(15, 20)]
