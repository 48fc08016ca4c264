"""Inputs to findings: texts are read and parsed, records are taken as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO

from ngoreport.checks.baseline import Baseline
from ngoreport.checks.options import Options
from ngoreport.checks.records import RecordError, holds_records, read_records
from ngoreport.checks.run import find
from ngoreport.lithuanian.personal_codes import without_personal_codes
from ngoreport.models import Finding, Report
from ngoreport.output.findings.placed import Checked, Placed, Placer
from ngoreport.reading import ReadError, ReadText, read_file_parts, read_stream_parts
from ngoreport.reading.folder import find_reports


class Checker:
    """Checks inputs one after the other and says which couldn't be read."""

    def __init__(
        self,
        options: Options,
        *,
        stdin: BinaryIO,
        fail: Callable[[str], None],
        labels: Mapping[str, Sequence[str]] | None = None,
        baseline: Baseline | None = None,
    ) -> None:
        """
        Args:
            options: what to check and how strictly.
            stdin: what `-` reads.
            fail: is told a sentence for each input that couldn't be read.
            labels: a user's own label words by field.
            baseline: what is known and left out.
        """
        self._options = options
        self._stdin = stdin
        self._fail = fail
        self._labels = labels
        self._baseline = baseline

    def checked(self, names: Iterable[str]) -> Iterator[Checked]:
        """What the rules object to in each input of these names, and in what is in those that are folders."""
        for found in find_reports(names):
            if isinstance(found, ReadError):
                yield self._failed(found.name, found.reason)
                continue
            for read in read_stream_parts(self._stdin, found) if found == "-" else read_file_parts(found):
                yield self._failed(read.name, read.reason) if isinstance(read, ReadError) else self._input(read)

    def _input(self, read: ReadText) -> Checked:
        try:
            placed = list(self._record_findings(read) if holds_records(read.name, read.text) else self._findings(read))
        except RecordError as error:
            return self._failed(read.name, str(error))
        except Exception as error:  # noqa: BLE001
            # A defect that one text brings out must not cost the others, nor pass for a sound report.
            return self._failed(read.name, f"a defect of ngoreport, please report it: {type(error).__name__}: {error}")
        if self._baseline is None:
            return Checked(read.name, placed)
        new = [finding for finding in placed if not self._baseline.accepts(finding.file, finding.fingerprint)]
        return Checked(read.name, new, known=len(placed) - len(new))

    def _failed(self, name: str, reason: str) -> Checked:
        reason = without_personal_codes(reason)
        self._fail(f"{name}: {reason}")
        return Checked(name, failure=reason)

    def _findings(self, read: ReadText) -> Iterator[Placed]:
        from ngoreport.parse import parse_read

        report = parse_read(read, labels=self._labels).report
        if findings := findings_of(report, self._options):
            yield from Placer(without_personal_codes(read.text)).place(findings, _values(report))

    def _record_findings(self, read: ReadText) -> Iterator[Placed]:
        placer: Placer | None = None
        for record in read_records(read.text):
            # A finding is of the file at hand, not of the one that the record was once read from.
            source = record.report.source
            report = record.report.model_copy(update={"source": source.model_copy(update={"name": read.name})})
            if findings := [record.placed(finding) for finding in findings_of(report, self._options)]:
                placer = placer or Placer(without_personal_codes(read.text))
                yield from placer.place(findings, _values(report), words=source.name or source.sha256)


def findings_of(report: Report, options: Options) -> list[Finding]:
    """What the rules object to in a record; no personal code stands in their words."""
    return [_masked(finding) for finding in find(report, options=options)]


def _values(report: Report) -> dict[str, object]:
    return report.model_dump(mode="json", exclude={"evidence", "findings"})


def _masked(finding: Finding) -> Finding:
    """The finding without a personal code in its words."""
    values = {name: without_personal_codes(value) for name, value in finding.values.items()}
    return finding.model_copy(update={"message": without_personal_codes(finding.message), "values": values})
