"""From a record to the rows of the tables, by the columns of `schema`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from ngoreport.models import Report, earliest_day, latest_day
from ngoreport.output.tables import schema
from ngoreport.output.tables.schema import DIGITS, PLACES, Cell, Row, Table
from ngoreport.output.terminal import UNSAFE

# What is well formed in Python but in no XML, so in no workbook.
_NO_CHARACTER = re.compile("[\ufffe\uffff]")
# In an id nothing is dropped, so that two ids never become one: what is unsafe is escaped, and so is
# a backslash that would read as such an escape.
_UNSAFE_IN_ID = re.compile(rf"{UNSAFE.pattern}|{_NO_CHARACTER.pattern}|\\(?=x[0-9a-f]{{2}}|u[0-9a-f]{{4}})")
_MONTHS = re.compile(r"P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?")
_INTEGERS = range(-(2**63), 2**63)


def id_text(report_id: str) -> str:
    """The id as tables hold it: control characters and lone surrogates as `\\x1b`, `\\udc80`; others unchanged."""
    if not report_id:
        raise ValueError("the id of a report must not be empty")
    if report_id.isprintable() and "\\" not in report_id:
        return report_id
    return _UNSAFE_IN_ID.sub(_escape, report_id)


def _escape(character: re.Match[str]) -> str:
    place = ord(character.group())
    return f"\\x{place:02x}" if place < 0x100 else f"\\u{place:04x}"


def text(words: str | None) -> str | None:
    """A text as tables hold it: without control characters but TAB and LF; no text where nothing is left."""
    if not words or words.isprintable():
        return words or None
    return _NO_CHARACTER.sub("\ufffd", UNSAFE.sub("", words)) or None


def report_rows(report_id: str, report: Report, link: str | None) -> Iterator[tuple[Table, list[Row]]]:
    """The rows of a record, table by table; tables without a row are left out.

    A number that a column can't hold is left empty there and stands in a row of `errors`.
    """
    report_id = id_text(report_id)
    lines = {pointer: place.line for pointer, place in report.evidence.items()}
    too_long: list[str] = []
    yield schema.REPORTS, [(report_id, *(_cell(value, too_long) for value in _report(report, link)))]
    for table, parts in _parts(report, lines).items():
        rows = [(report_id, *(_cell(value, too_long) for value in row)) for row in parts]
        if rows:
            yield table, rows
    if too_long:
        reasons = (f"the number {number} is too long for the tables" for number in too_long)
        yield schema.ERRORS, [(report_id, "number-too-long", reason) for reason in reasons]


def error_row(report_id: str, kind: str, reason: str) -> Row:
    """A row of `errors`."""
    return id_text(report_id), text(kind), text(reason)


def _cell(value: Cell, too_long: list[str]) -> Cell:
    if isinstance(value, str):
        return text(value)
    if isinstance(value, Decimal) and not _fits(value):
        too_long.append(f"{value:f}")
        return None
    if isinstance(value, int) and value not in _INTEGERS:
        too_long.append(f"{Decimal(value):f}")
        return None
    return value


def _fits(amount: Decimal) -> bool:
    exponent = amount.normalize().as_tuple().exponent
    digits = len(amount.normalize().as_tuple().digits)
    assert isinstance(exponent, int)
    return exponent >= -PLACES and digits + max(exponent, 0) <= DIGITS and digits <= DIGITS


def _report(report: Report, link: str | None) -> Row:
    period, source = report.period, report.source
    return (
        link,
        report.title,
        report.acronym,
        period.start,
        period.end,
        period.duration,
        earliest_day(period.start) if period.start else None,
        latest_day(period.end) if period.end else None,
        _months(period.duration),
        report.implementer,
        report.goal,
        source.name,
        source.encoding,
        source.sha256,
        source.length,
    )


def _months(duration: str | None) -> int | None:
    match = _MONTHS.fullmatch(duration or "")
    if match is None:
        return None
    years, months = match.groups(default="0")
    return int(years) * 12 + int(months)


def _parts(report: Report, lines: dict[str, int]) -> dict[Table, Iterator[Row]]:
    def named(field: str, names: Sequence[str]) -> Iterator[Row]:
        return ((at + 1, name, lines.get(f"/{field}/{at}")) for at, name in enumerate(names))

    return {
        schema.FUNDING: (
            (at + 1, sum_.amount, sum_.currency, sum_.kind, sum_.source, lines.get(f"/funding/{at}/amount"))
            for at, sum_ in enumerate(report.funding)
        ),
        schema.ORGANISATIONS: _organisations(report, lines),
        schema.PROGRAMMES: named("programmes", report.programmes),
        schema.CODES: named("codes", report.codes),
        schema.OBJECTIVES: named("objectives", report.objectives),
        schema.ACTIVITIES: (
            (at + 1, activity.text, activity.status, lines.get(f"/activities/{at}/text"))
            for at, activity in enumerate(report.activities)
        ),
        schema.RESULTS: named("results", report.results),
        schema.PARTICIPANTS: (
            (at + 1, people.count, people.who, lines.get(f"/participants/{at}/count"))
            for at, people in enumerate(report.participants)
        ),
        schema.LOCATIONS: named("locations", report.locations),
        schema.LINKS: named("links", report.links),
        schema.CONTACTS: (
            (at + 1, contact.kind, contact.value, lines.get(f"/contacts/{at}/value"))
            for at, contact in enumerate(report.contacts)
        ),
        schema.FINDINGS: _findings(report),
    }


def _organisations(report: Report, lines: dict[str, int]) -> Iterator[Row]:
    if report.implementer:
        yield 1, "implementing", report.implementer, lines.get("/implementer")
    for role, field, names in (("funding", "funders", report.funders), ("partner", "partners", report.partners)):
        for at, name in enumerate(names):
            yield at + 1, role, name, lines.get(f"/{field}/{at}")


def _findings(report: Report) -> Iterator[Row]:
    for at, finding in enumerate(report.findings):
        yield (
            at + 1,
            finding.rule,
            finding.severity,
            finding.message,
            " ".join(finding.pointers),
            finding.line,
            finding.column,
            finding.start,
            finding.end,
        )
