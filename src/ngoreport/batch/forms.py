"""The output of a batch: rendered from the journal, in the order of inputs, and put in its place when it is whole."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Literal, TypeAlias, get_args

from ngoreport.batch.journal import Row
from ngoreport.batch.remote import is_address
from ngoreport.models import Report
from ngoreport.output.tables import Form as TableForm
from ngoreport.output.tables import open_tables

JsonForm: TypeAlias = Literal["jsonl", "json"]
Form: TypeAlias = JsonForm | Literal["folder"] | TableForm
FORMS: tuple[Form, ...] = ("jsonl", "json", "folder", *get_args(TableForm))
ENDINGS: dict[str, Form] = {
    "": "folder",
    **{f".{form}": form for form in FORMS if form != "folder"},
    ".ndjson": "jsonl",
    ".db": "sqlite",
}
"""The form by the ending of the output's name."""

FOLDERS = ("folder", "csv", "parquet")
"""The forms that are a folder."""

ERRORS = "errors.jsonl"
"""The errors of a folder; of a file `NAME` they stand beside it, in `NAME.errors.jsonl`."""

SKIPPED = "skipped.jsonl"
"""The texts that were not taken for reports: of an output `NAME`, in `NAME.skipped.jsonl` beside it."""

BESIDE = (ERRORS, SKIPPED)

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\%]')
# Names that Windows keeps for itself, by their first letter, and signs that it drops from the end of one.
_DEVICE = re.compile(r"(?i)^[cpanl](?=(?:on|rn|ux|ul|om\d|pt\d)(?:\.|$))")
_TAIL = re.compile(r"[. ]$")
_LONGEST_NAME = 200


def write_stream(rows: Iterable[Row], form: JsonForm, stream: BinaryIO) -> None:
    """Write the records, as JSON Lines or as an array of JSON, to an open stream."""
    separator, end = (b"", b"") if form == "jsonl" else (b"[\n", b"]\n")
    behind = b"" if form == "jsonl" else b",\n"
    for record in _records(rows):
        stream.write(separator)
        stream.write(record if form == "jsonl" else record[:-1])
        separator = behind
    if form == "json":
        stream.write(b"\n" if separator == behind else separator)
        stream.write(end)


def write_file(rows: Iterable[Row], form: JsonForm, out: Path) -> None:
    """Write the records to a file. Raises OSError where they can't be written; then the file is as it was."""
    out = Path(os.path.realpath(out))
    with _replacing(out) as stream:
        write_stream(rows, form, stream)


def write_errors(rows: Iterable[Row], out: Path) -> None:
    """Write the errors among the rows to a file beside the output; where there are none, there is no such file."""
    _write_beside((_error(row) for row in rows if row.part.state == "error"), out, ERRORS)


def write_skipped(rows: Iterable[Row], out: Path) -> None:
    """As `write_errors`, the texts that were not taken for reports, each with its score and why."""
    _write_beside(((row.part.reason or "").encode() for row in rows if row.part.state == "skipped"), out, SKIPPED)


def _write_beside(lines: Iterable[bytes], out: Path, name: str) -> None:
    path = out.with_name(f"{out.name}.{name}")
    lines = iter(lines)
    first = next(lines, None)
    if first is None:
        path.unlink(missing_ok=True)
        return
    with _replacing(path) as stream:
        stream.write(first)
        stream.writelines(lines)


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """A stream to a file beside, that is put in the place of this one when it is whole."""
    beside = _beside(path)
    with beside.open("wb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)


def write_folder(rows: Iterable[Row], out: Path, root: str) -> None:
    """Write a file of JSON a record, in folders as the inputs have them, and the errors.

    Args:
        rows: what became of the inputs.
        out: the folder; one that is there is replaced.
        root: what the ids of all inputs begin with, and the paths in the folder do without.

    Raises:
        OSError: something can't be written; then the folder is as it was.
    """
    beside = _beside(out)
    beside.mkdir()
    with (beside / ERRORS).open("wb") as errors:
        for row in rows:
            if row.part.state == "report" and row.part.record is not None:
                _write_new(beside / file_of(row.part.id, root), zlib.decompress(row.part.record), row.part.id)
            elif row.part.state == "error":
                errors.write(_error(row))
    if not (beside / ERRORS).stat().st_size:
        (beside / ERRORS).unlink()
    replace_folder(beside, out)


def refuse_missing(form: Form, out: Path) -> None:
    """Raise MissingExtraError where the form needs a package that is not installed."""
    if form != "jsonl" and form != "json" and form != "folder":  # noqa: PLR1714 (mypy narrows by these)
        open_tables(form, _beside(out))


def write_tables(
    rows: Iterable[Row], form: TableForm, out: Path, *, bom: bool = False, raw_formulas: bool = False
) -> None:
    """Write the tables of the records and the errors, as `ngoreport.output.tables` has them.

    Raises:
        OSError: something can't be written; then what was there is as it was.
    """
    beside = _beside(out)
    # What a link in the tables is relative to.
    here = out if form in FOLDERS else out.parent
    with open_tables(form, beside, bom=bom, raw_formulas=raw_formulas) as tables:
        for row in rows:
            part = row.part
            if part.record is not None:
                report = Report.model_validate_json(zlib.decompress(part.record))
                tables.add_report(part.id, report, _relative(row.link, here))
            elif part.state == "error":
                tables.add_error(part.id, part.kind or "", part.reason or "")
    if form in FOLDERS:
        replace_folder(beside, out)
    else:
        beside.replace(out)


def _relative(link: str | None, here: Path) -> str | None:
    """A path as it is seen from `here`; an address as it is."""
    if link is None or is_address(link):
        return link
    return Path(os.path.relpath(link, here)).as_posix()


def _write_new(path: Path, record: bytes, id_: str) -> None:
    """Write a record where no other is; ids that a disk takes for one (`A` and `a`) get two files all the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        path = path.with_name(f"{path.stem[: _LONGEST_NAME - 17]}%{_short(id_)}.json")
    with path.open("xb") as stream:
        stream.write(record)


def _short(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:16]


def replace_folder(new: Path, out: Path) -> None:
    """Put a folder in the place of another: no disk can do it in one step, so that between two there is none."""
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    new.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def file_of(id_: str, root: str) -> str:
    """The path of a record in the folder of records; every id has its own, inside of the folder.

    A sign that some disk can't have in a name stands as `%` and its number, and a long name is cut, with the
    beginning of its SHA-256 behind it.
    """
    inside = id_.removeprefix(root)
    parts = [part for part in inside.replace("://", "/").split("/") if part]
    *folders, name = [_safe(part) for part in parts] or ["%"]
    # A folder can't be called as a record is.
    folders = [f"{folder[:-5]}%2Ejson" if folder.endswith(".json") else folder for folder in folders]
    return "/".join((*folders, f"{name}.json"))


def _safe(name: str) -> str:
    safe = _UNSAFE.sub(_escaped, name)
    if not safe.strip("."):
        safe = safe.replace(".", "%2E")
    safe = _TAIL.sub(_escaped, _DEVICE.sub(_escaped, safe))
    if len(safe.encode()) <= _LONGEST_NAME:
        return safe
    return f"{safe.encode()[: _LONGEST_NAME - 17].decode(errors='ignore')}%{_short(name)}"


def _escaped(sign: re.Match[str]) -> str:
    return f"%{ord(sign[0]):02X}"


def _records(rows: Iterable[Row]) -> Iterator[bytes]:
    """The lines of the records."""
    for row in rows:
        if row.part.record is not None:
            yield zlib.decompress(row.part.record)


def _error(row: Row) -> bytes:
    values = {"id": row.part.id, "kind": row.part.kind, "reason": row.part.reason}
    return f"{json.dumps(values, ensure_ascii=False)}\n".encode()


def _beside(path: Path) -> Path:
    """Where to write what is to stand at `path`; what a run that was killed left there is removed."""
    beside = path.with_name(f".{path.name}.part")
    shutil.rmtree(beside.with_name(f"{beside.name}.staging"), ignore_errors=True)
    if beside.is_dir() and not beside.is_symlink():
        shutil.rmtree(beside)
    else:
        beside.unlink(missing_ok=True)
    return beside
