"""The record of a report: plain data, in the JSON form that `ngoreport parse` prints.

A record says what a careful analyst would write down from one text and nothing else.
What must be true is validated (a currency is ISO 4217, a count is not negative); what may
be wrong in a report (a period that ends before it starts, 30 February) is kept as written.

Sources: ISO 8601 (dates, durations), ISO 4217 (currencies), RFC 6901 (JSON Pointer),
E.164 (telephone numbers). `funding` follows the words of IATI and 360Giving where they fit.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    SerializerFunctionWrapHandler,
    StringConstraints,
    model_serializer,
)

SCHEMA_VERSION: Literal["1.2"] = "1.2"

# ISO 4217 codes that a Lithuanian report can hold: the litas and the euro, the currencies
# of Europe and its neighbours, and the world's most traded ones.
CURRENCIES = frozenset(
    (
        *("ALL", "AMD", "AUD", "AZN", "BAM", "BGN", "BRL", "BYN", "BYR", "CAD", "CHF", "CNY", "CZK", "DKK", "EEK"),
        *("EUR", "GBP", "GEL", "HRK", "HUF", "ILS", "INR", "ISK", "JPY", "KRW", "KZT", "LTL", "LVL", "MDL", "MKD"),
        *("MXN", "NOK", "NZD", "PLN", "RON", "RSD", "RUB", "SEK", "SKK", "TRY", "UAH", "USD", "UZS", "ZAR"),
    )
)

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def _known_currency(code: str) -> str:
    if code not in CURRENCIES:
        raise ValueError(f"{code!r} is no ISO 4217 code that reports use")
    return code


def _decimal_text(amount: Decimal) -> str:
    return format(amount, "f")


Currency = Annotated[str, AfterValidator(_known_currency), Field(examples=["EUR", "LTL"])]
Amount = Annotated[
    Decimal,
    Field(ge=0, allow_inf_nan=False),
    PlainSerializer(_decimal_text, return_type=str, when_used="json"),
]
PartialDateText = Annotated[
    str,
    StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$"),
    Field(description="ISO 8601, as precise as the text: 2019, 2019-02 or 2019-02-28", examples=["2019-02"]),
]
DurationText = Annotated[
    str,
    StringConstraints(pattern=r"^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$", min_length=3),
    Field(description="ISO 8601 duration in years, months, weeks and days", examples=["P12M"]),
]
Words = Annotated[str, StringConstraints(min_length=1)]
FundingKind = Literal["total", "granted", "spent", "requested", "own", "part", "other"]
ActivityStatus = Literal["implemented", "ongoing", "planned"]
ContactKind = Literal["email", "phone"]
Severity = Literal["error", "warning", "info"]
StatementKind = Literal[
    "period",
    "date",
    "partner",
    "approximate",
    "amount-in-words",
    "conversion",
    "percentage",
    "sum",
    "product",
    "company-code",
    "vat-code",
    "iban",
    "personal-code",
]


def earliest_day(date: str) -> dt.date | None:
    """The first day that a date of the record can mean; None for a day that no calendar has."""
    year, month, day = _date_parts(date)
    return _day(year, month or 1, day or 1)


def latest_day(date: str) -> dt.date | None:
    """The last day that a date of the record can mean; None for a day that no calendar has."""
    year, month, day = _date_parts(date)
    month = month or 12
    if day is None:
        day = calendar.monthrange(year, month)[1] if 1 <= month <= 12 and year else 1
    return _day(year, month, day)


def _date_parts(date: str) -> tuple[int, int | None, int | None]:
    if not _DATE.fullmatch(date):
        raise ValueError(f"{date!r} is no date of the record")
    year, month, day = (*(int(part) for part in date.split("-")), None, None)[:3]
    assert year is not None
    return year, month, day


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Source(_Part):
    """Where the text came from."""

    name: str | None = Field(default=None, description="the file's name as given, `-` for standard input")
    encoding: str | None = Field(default=None, description="the encoding the bytes were read in")
    repaired: str | None = Field(
        default=None, description="the mistake of encoding that was undone: `utf-8 read as windows-1257`"
    )
    converter: str | None = Field(
        default=None, description="the format that the text was read from, such as `docx`; null for a plain text"
    )
    sha256: str = Field(description="SHA-256 of the bytes read; of the UTF-8 form where there was only a string")
    length: int = Field(ge=0, description="length of the text in code points")


class Period(_Part):
    """When the project ran. What the text says stands, even where the end precedes the start."""

    start: PartialDateText | None = None
    end: PartialDateText | None = None
    duration: DurationText | None = Field(default=None, description="the length, where the text states one")

    @property
    def earliest_start(self) -> dt.date | None:
        return earliest_day(self.start) if self.start else None

    @property
    def latest_start(self) -> dt.date | None:
        return latest_day(self.start) if self.start else None

    @property
    def earliest_end(self) -> dt.date | None:
        return earliest_day(self.end) if self.end else None

    @property
    def latest_end(self) -> dt.date | None:
        return latest_day(self.end) if self.end else None


class Funding(_Part):
    """One sum of the project's own money."""

    amount: Amount
    currency: Currency
    kind: FundingKind
    source: Words | None = Field(default=None, description="the payer's name in the nominative")


class Activity(_Part):
    text: Words
    status: ActivityStatus | None = Field(default=None, description="null where the text does not say")


class Participants(_Part):
    """People reached, trained or consulted."""

    count: int = Field(ge=0)
    who: Words = Field(description="the words that say whom it counts")


class Contact(_Part):
    kind: ContactKind
    value: Words = Field(description="an address as written, a telephone number in E.164")


class Statement(_Part):
    """Something the text states besides the fields, that can be checked: a product, a sum of parts, a code.

    `values` holds numbers as decimal text, dates as ISO 8601, several of one kind joined by ` + `.
    The digits of a personal code are masked.
    """

    kind: StatementKind
    values: dict[str, str]


class Finding(_Part):
    """What a rule objects to, and where it stands in the text."""

    rule: str = Field(description="the id of the rule: `period-end-before-start`")
    severity: Severity
    message: str
    file: str | None = Field(default=None, description="the file's name as given, `-` for standard input")
    line: int = Field(default=1, ge=1, description="the line of `start`, counted from 1")
    column: int = Field(default=1, ge=1, description="the column of `start` in code points, counted from 1")
    start: int = Field(default=0, ge=0, description="where it begins, in code points of the text as read")
    end: int = Field(default=0, ge=0, description="where it ends, half-open; 0 with `start` where it has no place")
    pointers: list[str] = Field(default=[], description="JSON Pointers into the record")
    values: dict[str, str] = Field(default={}, description="what was compared: decimal text, ISO 8601 dates")


class Evidence(_Part):
    """The place that a value was read from, in code points of the text as read, half-open."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    line: int = Field(ge=1, description="the line of `start`, counted from 1")
    column: int = Field(default=1, ge=1, description="the column of `start` in code points, counted from 1")
    rule: str = Field(description="the id of the rule that found it")
    page: int | None = Field(default=None, ge=1, description="the page of `start` in a format that has pages")
    row: int | None = Field(default=None, ge=1, description="the row of `start`, counted from 1 in its table")

    # Without a type that it returns, the schema stays that of the fields.
    @model_serializer(mode="wrap")
    def _leave_out_no_page(self, write: SerializerFunctionWrapHandler):  # type: ignore[no-untyped-def]
        """Most texts have no pages: two nulls a value would be most of what is printed."""
        return {name: value for name, value in write(self).items() if value is not None}

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return [(name, value) for name, value in super().__repr_args__() if value is not None]


class Report(_Part):
    """The record of one report."""

    schema_version: Literal["1.0", "1.1", "1.2"] = SCHEMA_VERSION
    source: Source
    title: Words | None = None
    acronym: Words | None = None
    codes: list[Words] = []
    period: Period = Period()
    funding: list[Funding] = []
    funders: list[Words] = []
    programmes: list[Words] = []
    implementer: Words | None = None
    partners: list[Words] = []
    goal: Words | None = None
    objectives: list[Words] = []
    activities: list[Activity] = []
    results: list[Words] = []
    participants: list[Participants] = []
    locations: list[Words] = []
    links: list[Words] = []
    contacts: list[Contact] = []
    statements: list[Statement] = Field(default=[], description="what the text states besides, for the checks")
    findings: list[Finding] = Field(default=[], description="what the checks object to; only where it was asked for")
    evidence: dict[str, Evidence] = Field(
        default={}, description="by JSON Pointer of the value: `/title`, `/funding/0/amount`"
    )
