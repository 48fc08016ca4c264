"""Converters run in a process of their own, with limits: a hostile file costs that process alone.

The process is started for the first document and kept for the next ones. It may use `MEMORY` (where the
system can hold it to that: Linux) and `SECONDS` a document; it can't open a connection, write a file or
start a program. Bytes go in and a text comes out, as JSON: nothing that it says is run.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from base64 import b64decode
from typing import Any

from ngoreport.reading.converted import Converted, Places, TableRow
from ngoreport.reading.error import UnreadableError
from ngoreport.reading.mail import Part

SECONDS = 60
"""The most time for one document, by the clock."""
MEMORY = 1_500_000_000
"""The most memory of the process, in bytes."""

_lock = threading.Lock()
_reader: _Reader | None = None


def convert_apart(kind: str, data: bytes) -> Converted:
    """What the converter of a kind (`ngoreport.reading.formats.KINDS`) makes of `data`.

    Raises:
        UnreadableError: the converter says so, or it met a limit or broke.
    """
    answer = _ask(kind, data)
    pages, rows = answer.pop("pages"), answer.pop("rows")
    return Converted(**answer, places=Places(tuple(pages), tuple(TableRow(*row) for row in rows)))


def split_apart(mail: bytes) -> list[Part]:
    """The documents of a mail (`ngoreport.reading.mail.split`), with the errors of `convert_apart`."""
    return [Part(name, b64decode(data), *other) for name, data, *other in _ask("mail", mail)["parts"]]


def _ask(kind: str, data: bytes) -> dict[str, Any]:
    global _reader  # noqa: PLW0603
    with _lock:
        # A fork shares the pipes of its parent's reader, which two must not talk through.
        if _reader is None or _reader.owner != os.getpid():
            _reader = _Reader()
        try:
            answer = _reader.ask(kind, data)
        except BaseException:
            _reader.end()
            _reader = None
            raise
        if answer.pop("last"):
            _reader.end()
            _reader = None
    if "unreadable" in answer:
        raise UnreadableError(answer["unreadable"])
    return answer


class _Reader:
    """The process that reads."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        # The same places to import from, and never the working directory unless it is one of them.
        code = f"import sys; sys.path[:] = {sys.path!r}; from ngoreport.reading.reader import main; main()"
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Ctrl-C is for the parent to answer; it ends this process with its pipes.
            start_new_session=True,
        )

    def ask(self, kind: str, data: bytes) -> dict[str, Any]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        late = threading.Event()

        def stop() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(SECONDS, stop)
        timer.daemon = True
        timer.start()
        try:
            stdin.write(json.dumps({"kind": kind, "length": len(data)}).encode() + b"\n")
            stdin.write(data)
            stdin.flush()
            answer = stdout.readline()
        except BrokenPipeError:
            answer = b""
        finally:
            timer.cancel()
        if late.is_set():
            raise UnreadableError(f"took more than {SECONDS} seconds to read")
        if not answer.endswith(b"\n"):
            raise UnreadableError("can't be read: its converter broke off")
        found: dict[str, Any] = json.loads(answer)
        return found

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()


@atexit.register
def _end() -> None:
    if _reader is not None and _reader.owner == os.getpid():
        _reader.end()
