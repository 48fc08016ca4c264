"""What is at addresses: `s3://`, `gs://`, `https://`, whatever fsspec knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from ngoreport.batch.outcome import Task
from ngoreport.reading import ReadError

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_USER = re.compile(r"(?<=://)[^/@]*@")
_TOGETHER = 16
"""How many inputs are fetched at once: their waiting overlaps."""


class RemoteError(Exception):
    """Addresses can't be read at all; its text is a sentence that says what to install."""


def is_address(name: str) -> bool:
    return _ADDRESS.match(name) is not None


def without_secrets(name: str) -> str:
    """A name without the user and password that an address may hold."""
    return _USER.sub("", name) if is_address(name) else name


def find(
    address: str, takes: Callable[[str], bool], leaves_out: Callable[[str], bool]
) -> Iterator[tuple[str, str | None]]:
    """The addresses at or under one, each with why it can't be read, or None.

    Args:
        address: of a file, or of a folder whose files are wanted at any depth.
        takes: whether a file of a folder is wanted, by its path in it.
        leaves_out: whether a file or folder of it isn't.

    Raises:
        RemoteError: a package is missing.
    """
    # Pages have no folders: what is at such an address is one file.
    if address.startswith(("http://", "https://")):
        yield address, None
        return
    try:
        store, root = _store(address)
        if not store.isdir(root):
            yield address, None
            return
        empty = True
        for relative in _walk(store, root, leaves_out):
            if takes(relative):
                empty = False
                yield f"{address.rstrip('/')}/{relative}", None
        if empty:
            yield address, "holds no reports to read"
    except RemoteError:
        raise
    except Exception as error:  # noqa: BLE001
        # Each kind of store has errors of its own.
        yield address, _reason(error)


def _walk(store: AbstractFileSystem, root: str, leaves_out: Callable[[str], bool]) -> Iterator[str]:
    for here, folders, files in store.walk(root):
        inside = here[len(root) :].strip("/")
        start = f"{inside}/" if inside else ""
        for name in list(folders):
            if name.startswith(".") or leaves_out(f"{start}{name}"):
                # What is taken out of this list is not walked into.
                folders.remove(name) if isinstance(folders, list) else folders.pop(name)
        yield from (f"{start}{name}" for name in files if not name.startswith(".") and not leaves_out(f"{start}{name}"))


def open_address(address: str) -> IO[bytes]:
    """A stream of the bytes at an address. Raises ReadError, RemoteError."""
    store, path = _store(address)
    try:
        stream: IO[bytes] = store.open(path, "rb")
    except Exception as error:  # noqa: BLE001
        raise ReadError(without_secrets(address), _reason(error)) from None
    return stream


def fetched(tasks: Iterable[Task], largest: int) -> Iterator[Task]:
    """The tasks with the bytes of those at addresses, one byte more than `largest` at most, or why there are none."""
    tasks = iter(tasks)
    while group := list(islice(tasks, _TOGETHER)):
        addresses = [path for task in group if (path := task.input.path) is not None and is_address(path)]
        contents = dict(zip(addresses, _contents(addresses, largest), strict=True)) if addresses else {}
        for task in group:
            content = contents.get(task.input.path or "")
            if content is None:
                yield task
            elif isinstance(content, bytes):
                yield task._replace(input=task.input._replace(path=None, data=content))
            else:
                yield task._replace(input=task.input._replace(path=None, failure=_reason(content)))


def _contents(addresses: list[str], largest: int) -> list[bytes | Exception]:
    stores: dict[Any, list[int]] = {}
    paths = []
    found: list[bytes | Exception] = [b""] * len(addresses)
    for at, address in enumerate(addresses):
        store, path = _store(address)
        paths.append(path)
        stores.setdefault(store, []).append(at)
    for store, places in stores.items():
        try:
            ends = [largest + 1] * len(places)
            got = store.cat_ranges([paths[at] for at in places], [0] * len(places), ends, on_error="return")
        except Exception as error:  # noqa: BLE001
            got = [error] * len(places)
        for at, content in zip(places, got, strict=True):
            found[at] = content
    return found


def _store(address: str) -> tuple[AbstractFileSystem, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise RemoteError('an input at an address needs more: pip install "ngoreport[remote]"') from None
    try:
        store, path = url_to_fs(address)
    except ImportError as error:
        # fsspec names the package of the kind of store: "Install s3fs to access S3".
        raise RemoteError(f"{without_secrets(address)}: {error}") from None
    except ValueError as error:
        raise RemoteError(f"{without_secrets(address)}: {error}") from None
    return store, path


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    return f"can't be read: {_USER.sub('', str(error)) or type(error).__name__}"
