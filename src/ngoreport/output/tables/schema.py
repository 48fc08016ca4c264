"""The relational tables: their names, columns and types, the same in every form.

Words are those of the record, and of 360Giving and IATI where these have one (`amount`, `currency`,
`provider_org` for the payer, `role` with `funding` and `implementing`, a `description` of activities and results).
Every row carries `report_id`, and the rows of one report in one table are counted by `position` from 1.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Type = Literal["text", "link", "integer", "decimal", "date"]
"""`link` is an address or a path in a text; `integer` has 64 bits; `decimal` is said by DIGITS and PLACES."""

Cell = str | int | Decimal | dt.date | None
Row = tuple[Cell, ...]

DIGITS = 15
"""Significant digits of a sum of money: as many as a spreadsheet and a float of 64 bits carry unchanged."""
PLACES = 4
"""Decimal places of a sum of money."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the type of its cells, what they mean."""

    name: str
    type: Type
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, what one row of it is, its columns."""

    name: str
    row: str
    columns: tuple[Column, ...]


REPORT_ID = Column("report_id", "text", "the report's id: what joins the tables")
_POSITION = Column("position", "integer", "the place among its like in the record, counted from 1")
_LINE = Column("line", "integer", "the line of the text it was read from, counted from 1")


def _part(name: str, row: str, *columns: Column) -> Table:
    """A table of parts of the record: each row has its place in the record and in the text."""
    return Table(name, row, (REPORT_ID, _POSITION, *columns, _LINE))


REPORTS = Table(
    "reports",
    "a report",
    (
        REPORT_ID,
        Column("link", "link", "where the source is"),
        Column("title", "text", "the project's title"),
        Column("acronym", "text", "the project's short name"),
        Column("period_start", "text", "ISO 8601, as precise as the text: 2020, 2020-05 or 2020-05-31"),
        Column("period_end", "text", "ISO 8601, as precise as the text"),
        Column("period_duration", "text", "ISO 8601 duration, where the text states one: P18M"),
        Column("start_date", "date", "the first day that period_start can mean"),
        Column("end_date", "date", "the last day that period_end can mean"),
        Column("duration_months", "integer", "period_duration in months, where it is whole years and months"),
        Column("implementer", "text", "who carries the project out"),
        Column("goal", "text", "what the project is for"),
        Column("file", "text", "the file's name as given"),
        Column("encoding", "text", "the encoding the bytes were read in"),
        Column("sha256", "text", "SHA-256 of the bytes read"),
        Column("length", "integer", "length of the text in code points"),
    ),
)
FUNDING = _part(
    "funding",
    "a sum of the project's own money",
    Column("amount", "decimal", "how much"),
    Column("currency", "text", "ISO 4217: EUR, LTL"),
    Column("kind", "text", "total, granted, spent, requested, own, part or other"),
    Column("provider_org", "text", "who pays it, in the nominative"),
)
ORGANISATIONS = _part(
    "organisations",
    "an organisation in one role",
    Column("role", "text", "implementing, funding or partner"),
    Column("name", "text", "its name in the nominative"),
)
PROGRAMMES = _part("programmes", "a programme that the project belongs to", Column("name", "text", "its name"))
CODES = _part("codes", "a number of the project, its contract or application", Column("code", "text", "as written"))
OBJECTIVES = _part("objectives", "a task that the project set itself", Column("description", "text", "its words"))
ACTIVITIES = _part(
    "activities",
    "something the project did, does or will do",
    Column("description", "text", "its words"),
    Column("status", "text", "implemented, ongoing or planned; empty where the text does not say"),
)
RESULTS = _part("results", "what came of the project", Column("description", "text", "its words"))
PARTICIPANTS = _part(
    "participants",
    "people reached, trained or consulted",
    Column("count", "integer", "how many"),
    Column("who", "text", "the words that say whom it counts"),
)
LOCATIONS = _part("locations", "a place where the project was carried out", Column("name", "text", "in the nominative"))
LINKS = _part("links", "a web address in the text", Column("url", "text", "as written"))
CONTACTS = _part(
    "contacts",
    "a way to get in touch",
    Column("kind", "text", "email or phone"),
    Column("value", "text", "an address as written, a telephone number in E.164"),
)
FINDINGS = Table(
    "findings",
    "an objection of a check",
    (
        REPORT_ID,
        _POSITION,
        Column("rule", "text", "the id of the rule: period-end-before-start"),
        Column("severity", "text", "error, warning or info"),
        Column("message", "text", "what is wrong"),
        Column("pointers", "text", "JSON Pointers into the record, parted by spaces"),
        Column("line", "integer", "the line of the text, counted from 1"),
        Column("line_column", "integer", "the column in that line in code points, counted from 1"),
        Column("start_offset", "integer", "where it begins, in code points of the text"),
        Column("end_offset", "integer", "where it ends, half-open"),
    ),
)
ERRORS = Table(
    "errors",
    "an input, or a value of one, that could not be taken",
    (
        REPORT_ID,
        Column("kind", "text", "the kind of error"),
        Column("reason", "text", "a sentence"),
    ),
)

TABLES = (
    REPORTS,
    FUNDING,
    ORGANISATIONS,
    PROGRAMMES,
    CODES,
    OBJECTIVES,
    ACTIVITIES,
    RESULTS,
    PARTICIPANTS,
    LOCATIONS,
    LINKS,
    CONTACTS,
    FINDINGS,
    ERRORS,
)
"""Every table, in the order that folders, workbooks and databases list them."""
