"""One input to its records: what every worker runs, on this machine or another."""

from __future__ import annotations

import hashlib
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ngoreport.batch.outcome import DEFECT, DUPLICATE, UNREADABLE, Outcome, Part, Task, failed
from ngoreport.checks.options import Options
from ngoreport.lithuanian.personal_codes import without_personal_codes
from ngoreport.models import Report
from ngoreport.reading import LARGEST, ReadError, ReadText, read_bytes, read_parts

_SAMPLE = """
Projekto pavadinimas: „Upės balsai“
Vykdytojas: VšĮ „Upės vingis“, partneriai Zarasų rajono savivaldybė ir Zarasų muziejus
Laikotarpis: 2019 m. kovo 1 d. – 2019 m. lapkričio 30 d.
Skirta 14 300 Eur, tel. +370 600 00101, meldas@example.lt
Projekto veiklos:
- surengta mugė Nidoje, dalyvavo 25 vaikai
"""
"""A bit of all that reports hold."""

_INSTALL = "pip install"

_PACKING = 1
"""zlib's quickest level: a record takes a third of its size, in a hundredth of the time that it takes to parse."""


@dataclass(frozen=True, slots=True)
class Work:
    """What to do with each input; it is a plain value, so that any process can be given it.

    Attributes:
        labels: a user's own label words by field.
        checks: what the findings of each record are to be; None for none.
        evidence: whether records keep the place of each value.
        largest: the most bytes of an input.
        min_score: the least score of a text that is taken for a report (`ngoreport.recognition`) and parsed; None
            where every text is.
        texts: the folder to save the text of each input in; None for none.
    """

    labels: Mapping[str, Sequence[str]] | None = None
    checks: Options | None = None
    evidence: bool = True
    largest: int = LARGEST
    min_score: float | None = None
    texts: str | None = None

    def prepare(self) -> None:
        """Load what every input needs, so that none is charged with it."""
        self._record(read_bytes(_SAMPLE.encode(), ""))

    def __call__(self, task: Task) -> Outcome:
        """The outcome of an input. Nothing that an input holds makes it raise."""
        if task.input.failure is not None:
            return failed(task.input, UNREADABLE, task.input.failure)
        started = time.perf_counter()
        try:
            data = self._data(task)
        except ReadError as error:
            return failed(task.input, UNREADABLE, error.reason, seconds=time.perf_counter() - started)
        sha256 = hashlib.sha256(data).hexdigest()
        parts = None if sha256 == task.known else tuple(self._parts(task.input.id, data))
        # What another package would mend is tried again by the next run, which may have it.
        known = not any(part.reason and _INSTALL in part.reason for part in parts or () if part.state == "error")
        return Outcome(sha256 if known else None, time.perf_counter() - started, parts)

    def _data(self, task: Task) -> bytes:
        if task.input.data is not None:
            return task.input.data
        assert task.input.path is not None
        return load(task.input.path, task.input.id, self.largest)

    def _parts(self, name: str, data: bytes) -> Iterator[Part]:
        """What becomes of each document of an input: of a mail or an archive there are several."""
        names: Counter[str] = Counter()
        try:
            for read in read_parts(data, name, archives=True, largest=self.largest):
                names[read.name] += 1
                yield self._part(read) if names[read.name] == 1 else _second(read.name, names[read.name])
        except Exception as error:  # noqa: BLE001
            yield _defect(name, error)

    def _part(self, read: ReadText | ReadError) -> Part:
        if isinstance(read, ReadError):
            return Part(read.name, "error", kind=UNREADABLE, reason=without_personal_codes(read.reason))
        try:
            if (skipped := self._skipped(read)) is not None:
                return skipped
            self._keep(read)
            return Part(read.name, "report", record=self._record(read))
        except ReadError as error:
            return Part(read.name, "error", kind=UNREADABLE, reason=without_personal_codes(error.reason))
        except Exception as error:  # noqa: BLE001
            return _defect(read.name, error)

    def _skipped(self, read: ReadText) -> Part | None:
        """The part of a text that is no report, where such are to be left out."""
        if self.min_score is None:
            return None
        from ngoreport.output.recognition_form import line
        from ngoreport.recognition import recognise

        recognition = recognise(read.text)
        if recognition.score >= self.min_score:
            return None
        return Part(read.name, "skipped", reason=without_personal_codes(line(read.name, recognition)))

    def _keep(self, read: ReadText) -> None:
        """Save the text of an input, where that is asked for."""
        if self.texts is None:
            return
        from ngoreport.output.saved_text import save_text

        try:
            save_text(Path(self.texts), read.name, read.sha256, read.text)
        except OSError as error:
            raise ReadError(read.name, f"its text can't be saved: {error.strerror or error}") from None

    def _record(self, read: ReadText) -> bytes:
        from ngoreport.output.jsonl_form import line

        report = self._report(read)
        return zlib.compress(line(report, evidence=self.evidence, findings=self.checks is not None).encode(), _PACKING)

    def _report(self, read: ReadText) -> Report:
        from ngoreport.parse import parse_read

        report = parse_read(read, labels=self.labels).report
        if self.checks is None:
            return report
        from ngoreport.batch.check import findings_of

        return report.model_copy(update={"findings": findings_of(report, self.checks)})


def _defect(name: str, error: Exception) -> Part:
    """A defect that one text brings out must not cost the others."""
    reason = f"a defect of ngoreport, please report it: {type(error).__name__}: {error}"
    return Part(name, "error", kind=DEFECT, reason=without_personal_codes(reason))


def _second(name: str, times: int) -> Part:
    """An archive may hold two entries of one name."""
    return Part(f"{name} ({times})", "error", kind=DUPLICATE, reason=f"has the id {name}, as another entry has")


def load(path: str, name: str, largest: int) -> bytes:
    """The bytes of a file, one more than `largest` at most. Raises ReadError where there are none."""
    try:
        with Path(path).open("rb") as stream:
            return stream.read(largest + 1)
    except FileNotFoundError:
        raise ReadError(name, "no such file") from None
    except PermissionError:
        raise ReadError(name, "may not be read: permission denied") from None
    except (OSError, ValueError) as error:
        # ValueError: a name with a NUL in it.
        raise ReadError(name, f"can't be read: {getattr(error, 'strerror', None) or error}") from None
