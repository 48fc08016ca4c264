"""What the forms of findings are made from: findings with the words they stand in, by input."""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ngoreport.models import Finding, Severity
from ngoreport.output.terminal import clean_line

Language = Literal["en", "lt"]

UNREADABLE = "unreadable"
"""The name under which an input that couldn't be read stands among the findings."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The worst first."""

# A paragraph may be one line of a megabyte; no form shows more of it than this on either side.
_CONTEXT = 120


@dataclass(frozen=True, slots=True)
class About:
    """What the forms tell of a rule.

    Attributes:
        id: `period-end-before-start`.
        severity: the default one.
        summary: what it objects to, one sentence.
        help: what it does, why, and what to do, in Markdown.
    """

    id: str
    severity: Severity
    summary: str
    help: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding and what is known of its place.

    Attributes:
        finding: the finding; its `file` is never null.
        end_line, end_column: where it ends, counted as its `line` and `column` are.
        line_text: the line that it begins in, without its end, at most some 120 letters around it.
        line_start: the offset of `line_text` in the text.
        fingerprint: what tells it from others of its file, and stays when lines above it come and go.
    """

    finding: Finding
    end_line: int
    end_column: int
    line_text: str
    line_start: int
    fingerprint: str

    @property
    def file(self) -> str:
        return self.finding.file or "-"

    @property
    def has_place(self) -> bool:
        """Whether words of the text are to blame; what is missing stands nowhere."""
        return self.finding.end > self.finding.start


@dataclass(frozen=True, slots=True)
class Checked:
    """One input: its findings, or why it couldn't be read; `known` were left out by a baseline."""

    name: str
    placed: Sequence[Placed] = ()
    failure: str | None = None
    known: int = 0


class Tally:
    """What a run came to, counted while its inputs pass."""

    def __init__(self) -> None:
        self.found: Counter[Severity] = Counter()
        self.inputs = 0
        self.unreadable = 0
        self.known = 0

    def add(self, checked: Checked) -> None:
        self.found.update(placed.finding.severity for placed in checked.placed)
        self.inputs += 1
        self.unreadable += checked.failure is not None
        self.known += checked.known

    def reaches(self, least: Severity) -> bool:
        """Whether something as grave as `least` was found."""
        return any(at_least(severity, least) for severity in self.found)


class Run:
    """One run of the checks, read once from front to back."""

    def __init__(
        self,
        inputs: Iterable[Checked],
        *,
        rules: Sequence[About] = (),
        fail_on: Severity = "error",
        language: Language = "en",
    ) -> None:
        """
        Args:
            inputs: the inputs, each when it is done.
            rules: the rules that were asked, for the forms that describe them.
            fail_on: the least severity that fails the run.
            language: of the forms' own words; the findings have theirs.
        """
        self._inputs = inputs
        self.rules = rules
        self.fail_on = fail_on
        self.language = language
        self.tally = Tally()

    def checked(self) -> Iterator[Checked]:
        for checked in self._inputs:
            self.tally.add(checked)
            yield checked

    def findings(self) -> Iterator[Finding]:
        """The findings; an input that couldn't be read is one, so that no form is clean by mistake."""
        for checked in self.checked():
            if checked.failure is not None:
                yield unreadable(checked.name, checked.failure)
            for placed in checked.placed:
                yield placed.finding


def unreadable(name: str, reason: str) -> Finding:
    """An input that couldn't be read, in the form of a finding."""
    return Finding(rule=UNREADABLE, severity="error", message=reason, file=name)


def at_least(severity: Severity, least: Severity) -> bool:
    return SEVERITIES.index(severity) <= SEVERITIES.index(least)


class Placer:
    """Gives the findings of one input their places in its text."""

    def __init__(self, text: str) -> None:
        """`text` is what offsets count in; secrets are masked in it without changing its length."""
        self._text = text
        self._line_starts = [0, *(end.end() for end in re.finditer("\n", text))]
        self._words_of_line: dict[int, str] = {}
        self._seen: Counter[str] = Counter()

    def place(self, findings: Iterable[Finding], record: Any, *, words: str | None = None) -> Iterator[Placed]:
        """The findings of one record, in their order.

        Args:
            findings: what the checks object to.
            record: the record that their pointers lead into, as JSON has it.
            words: what tells its findings from those of other records; None for the words of the
                line that each stands in. A line of JSON may hold the whole record, and any edit
                of it would change them.
        """
        for finding in findings:
            start, end = self._line(finding)
            made = fingerprint(finding, record, self._words(finding, start, end) if words is None else words)
            self._seen[made] += 1
            yield _placed(finding, self._text, start, end, f"{made}:{self._seen[made]}")

    def _line(self, finding: Finding) -> tuple[int, int]:
        """Where the line that a finding begins in starts, and where its end stands."""
        number = bisect_right(self._line_starts, finding.start)
        end = self._line_starts[number] - 1 if number < len(self._line_starts) else len(self._text)
        return self._line_starts[number - 1], end

    def _words(self, finding: Finding, start: int, end: int) -> str:
        """A digest of a line's words, made once: a line may be long and have many findings."""
        if finding.end <= finding.start:
            return ""
        if start not in self._words_of_line:
            words = clean_line(self._text[start:end])
            self._words_of_line[start] = hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()
        return self._words_of_line[start]


def fingerprint(finding: Finding, record: Any, words: str) -> str:
    """32 hexadecimal digits of the rule, the values that it objects to and the words around them.

    No offsets and no places in lists, so that a line or an item more before it changes nothing.
    """
    values = [(re.sub(r"/\d+(?=/|$)", "/*", pointer), value_at(record, pointer)) for pointer in finding.pointers]
    told = json.dumps([finding.rule, values, words], ensure_ascii=True, sort_keys=True, default=str)
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def value_at(record: Any, pointer: str) -> Any:
    """The value at a JSON Pointer (RFC 6901); None where it leads nowhere."""
    value = record
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        elif isinstance(value, dict):
            value = value.get(key)
        else:
            return None
    return value


def _placed(finding: Finding, text: str, line_start: int, line_end: int, made: str) -> Placed:
    start, end = min(finding.start, len(text)), min(finding.end, len(text))
    shown_start = max(line_start, start - _CONTEXT)
    shown_end = min(line_end, end + _CONTEXT, start + 2 * _CONTEXT)
    newline = text.rfind("\n", start, end)
    return Placed(
        finding,
        end_line=finding.line + text.count("\n", start, end),
        end_column=end - newline if newline >= 0 else finding.column + end - start,
        line_text=text[shown_start:shown_end].rstrip("\r"),
        line_start=shown_start,
        fingerprint=made,
    )
