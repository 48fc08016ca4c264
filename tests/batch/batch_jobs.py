"""Jobs for worker processes, which must be able to import them."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Deeds:
    """Does what a task says; each time it begins one, a line in `log` says so."""

    log: str

    def prepare(self) -> None: ...

    def __call__(self, task: str) -> str:
        with Path(self.log).open("a") as stream:
            stream.write(f"{task} {os.getpid()}\n")
        deed = task.partition(" ")[0]
        if deed == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if deed == "exit":
            os._exit(3)
        if deed == "hang":
            time.sleep(600)
        if deed == "hold":
            import fcntl

            with Path(f"{self.log}.lock").open("w") as held:
                fcntl.flock(held, fcntl.LOCK_EX)
                Path(f"{self.log}.held").touch()
                time.sleep(600)
        if deed == "die-once" and Path(self.log).read_text().count(task) == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        if deed == "sleep":
            time.sleep(0.3)
        return task.upper()


@dataclass(frozen=True)
class BrokenStart:
    def prepare(self) -> None:
        os._exit(7)

    def __call__(self, task: str) -> str:
        raise AssertionError
