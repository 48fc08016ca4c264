"""The process that `ngoreport.reading.apart` starts: documents in, texts out, within limits."""

from __future__ import annotations

import json
import os
import sys
from base64 import b64encode
from typing import Any, BinaryIO

from ngoreport.reading import apart
from ngoreport.reading.error import UnreadableError
from ngoreport.reading.mail import split

_DOCUMENTS = 500
"""So many documents are read before a fresh process takes over: what a library leaks is no matter then."""
_FORBIDDEN = (
    *("socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system"),
    *("os.exec", "os.fork", "os.posix_spawn", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "urllib.Request"),
)


def main() -> None:
    """Answer until the parent closes the pipe."""
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the answers.
    os.dup2(2, 1)
    _limit_memory()
    sys.dont_write_bytecode = True
    sys.addaudithook(_forbid)
    for count in range(1, _DOCUMENTS + 1):
        line = requests.readline()
        if not line:
            return
        answer = _answer(json.loads(line), requests)
        answer["last"] = answer.get("last", False) or count == _DOCUMENTS
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()


def _answer(request: dict[str, Any], requests: BinaryIO) -> dict[str, Any]:
    from ngoreport.reading.formats import converter

    data = requests.read(request["length"])
    _limit_time()
    try:
        if request["kind"] == "mail":
            parts = split(data)
            return {"parts": [(part.name, b64encode(part.data).decode(), part.charset, part.is_html) for part in parts]}
        converted = converter(request["kind"])(data)
    except UnreadableError as error:
        return {"unreadable": str(error)}
    except MemoryError:
        return {"unreadable": "asks for more memory than a converter may have", "last": True}
    except RecursionError:
        return {"unreadable": "is nested too deeply"}
    except Exception as error:  # noqa: BLE001
        # Libraries raise whatever they stumble over in a damaged file.
        return {"unreadable": f"is damaged, or no {request['kind']} at all ({type(error).__name__})"}
    return {
        "text": converted.text,
        "encoding": converted.encoding,
        "repaired": converted.repaired,
        "pages": converted.places.pages,
        "rows": converted.places.rows,
    }


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        # Whoever started us may have set a narrower limit.
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = apart.MEMORY if hard == resource.RLIM_INFINITY else min(apart.MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time() -> None:
    """End by itself when the parent is gone and nobody looks at the clock."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        seconds = int(used.ru_utime + used.ru_stime) + apart.SECONDS + 1
        seconds = seconds if hard == resource.RLIM_INFINITY else min(seconds, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, hard))


def _forbid(event: str, arguments: tuple[Any, ...]) -> None:
    writing = event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if writing or event in _FORBIDDEN:
        raise PermissionError(f"a converter must not {event}")
