from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from ngoreport.batch.pool import Lost, Pool, PoolError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the jobs end themselves by signals of POSIX")


@pytest.fixture
def log(tmp_path):
    return tmp_path / "log"


def begun(log: Path) -> Counter[str]:
    return Counter(line.rpartition(" ")[0] for line in log.read_text().splitlines())


@pytest.mark.parametrize("workers", [1, 3])
def test_every_task_is_answered_once(jobs, log, workers):
    tasks = [f"do {number}" for number in range(500)]
    with Pool(jobs.Deeds(str(log)), workers=workers, timeout=60) as pool:
        answers = list(pool.run(tasks))
    assert sorted(answers) == sorted((task, task.upper()) for task in tasks)
    assert begun(log) == Counter(tasks)
    assert len({line.rpartition(" ")[2] for line in log.read_text().splitlines()}) <= workers


@pytest.mark.parametrize(
    "bad, lost",
    [
        ("die", Lost(False, "ended its process (SIGKILL)")),
        ("exit", Lost(False, "ended its process (exit code 3)")),
        ("hang", Lost(True, "took longer than 1.5 s")),
    ],
)
def test_a_task_that_ends_its_worker_is_tried_once_more_alone_and_costs_none_of_the_others(jobs, log, bad, lost):
    tasks = [f"do {number}" for number in range(100)]
    tasks[40] = bad
    with Pool(jobs.Deeds(str(log)), workers=2, timeout=1.5) as pool:
        answers = dict(pool.run(tasks))
    assert answers.pop(bad) == lost
    assert answers == {task: task.upper() for task in tasks if task != bad}
    assert begun(log)[bad] == 2


def test_a_worker_that_something_else_ended_costs_nothing(jobs, log):
    tasks = [*(f"do {number}" for number in range(50)), "die-once", *(f"do {number}" for number in range(50, 100))]
    with Pool(jobs.Deeds(str(log)), workers=2, timeout=60) as pool:
        assert dict(pool.run(tasks)) == {task: task.upper() for task in tasks}


def test_many_bad_tasks(jobs, log):
    tasks = [f"{'die' if number % 10 == 0 else 'do'} {number}" for number in range(60)]
    with Pool(jobs.Deeds(str(log)), workers=2, timeout=60) as pool:
        answers = dict(pool.run(tasks))
    assert sorted(answers) == sorted(tasks)
    assert {task for task, answer in answers.items() if isinstance(answer, Lost)} == {
        task for task in tasks if task.startswith("die")
    }


def test_large_tasks_and_answers_block_nobody(jobs, log):
    """More than a pipe holds, both ways at once."""
    tasks = [f"do {number} {'x' * 300_000}" for number in range(40)]
    with Pool(jobs.Deeds(os.devnull), workers=2, timeout=60) as pool:
        answers = dict(pool.run(tasks))
    assert answers == {task: task.upper() for task in tasks}


def test_tasks_are_taken_as_there_is_room(jobs, log):
    taken = 0

    def tasks():
        nonlocal taken
        for number in range(10_000):
            taken += 1
            yield f"do {number}"

    with Pool(jobs.Deeds(str(log)), workers=2, timeout=60) as pool:
        for at, _ in enumerate(pool.run(tasks()), 1):
            # Two chunks of at most 64 for each of two workers, beside what came and was not yet given out here.
            assert taken - at < 5 * 64
            if at == 1_000:
                break


def test_workers_that_cannot_begin_are_told(jobs, capfd):
    with Pool(jobs.BrokenStart(), workers=2, timeout=60) as pool, pytest.raises(PoolError, match="exit code 7"):
        list(pool.run(["a", "b"]))


def test_no_process_stays(jobs, log):
    with Pool(jobs.Deeds(str(log)), workers=2, timeout=60) as pool:
        for _ in pool.run(["do 1", "hang", "do 2"]):
            break
        processes = [worker.process.pid for worker in pool._workers]
    assert processes
    for process in processes:
        assert process
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_workers_end_when_their_parent_is_killed(jobs, log):
    import fcntl

    code = (
        f"import sys; sys.path[:0] = {[str(Path(jobs.__file__).parent), *sys.path]!r}\n"
        "from batch_jobs import Deeds; from ngoreport.batch.pool import Pool\n"
        f"if __name__ == '__main__': list(Pool(Deeds({str(log)!r}), workers=1, timeout=600).run(['hold']))\n"
    )
    script = log.with_name("parent.py")
    script.write_text(code, "utf-8")
    parent = subprocess.Popen([sys.executable, str(script)])
    held = log.with_name("log.held")
    while not held.exists():
        assert parent.poll() is None
        time.sleep(0.05)
    parent.kill()
    parent.wait()
    # Given to us when the worker, which holds it, has ended.
    with log.with_name("log.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)


def test_workers_whose_parent_was_killed_say_nothing(jobs, log):
    """They are at work, and find nobody to answer to."""
    code = (
        f"import sys; sys.path[:0] = {[str(Path(jobs.__file__).parent), *sys.path]!r}\n"
        "import os; from batch_jobs import Deeds; from ngoreport.batch.pool import Pool\n"
        "if __name__ == '__main__':\n"
        f"    for _ in Pool(Deeds({str(log)!r}), workers=2, timeout=600).run(f'do {{n}}' for n in range(10**9)):\n"
        f"        if os.path.getsize({str(log)!r}) > 20_000: os.kill(os.getpid(), 9)\n"
    )
    script = log.with_name("parent.py")
    script.write_text(code, "utf-8")
    # It ends when the last process that could write to its standard error has ended.
    done = subprocess.run([sys.executable, str(script)], stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, b"")
