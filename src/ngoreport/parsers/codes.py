"""Numbers of projects, contracts and applications; not of laws, orders and measures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.dates import find_dates
from ngoreport.parsers.lines import lines_holding, lines_marked
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import value_spans

# Capitals and digits in groups. A space behind a hyphen is a line's end set in columns.
# Begun by the sign, which looks back itself, so that the search skips the rest.
_CODE = pattern_of(
    r"[A-ZĄČĘĖĮŠŲŪŽ\d](?<![\w./-].)"
    r"(?:(?<=[A-ZĄČĘĖĮŠŲŪŽ0-9])[A-ZĄČĘĖĮŠŲŪŽ0-9]{0,13}(?:[./-](?: (?=\d))?[A-ZĄČĘĖĮŠŲŪŽ0-9]{1,14}){1,9}"
    r"|(?<=[A-Z])[A-Z]{0,5}\d{3,9}|(?<=\d)\d{3,11})(?:\(\d{1,2}(?:\.\d{1,3}){1,2}\)(?:[-/]?\d{1,5})?)?(?![\w-])"
)
# Shapes that only a funded project's number has.
_KNOWN_SHAPES = pattern_of(
    r"""(?=[A-Z\d])(?<![\w.-])(?:
      20\d{2}-\d-[A-Z]{2}\d{2}-[A-Z0-9]{2,8}(?:-[A-Z]{2,5})?-\d{5,9}(?:_\d{1,2})? # Erasmus+, ESC
    | \d{2}\.\d\.\d-[A-ZŠ]{3,5}-[A-Z]-\d{3}-\d{2}-\d{4}              # EU funds 2014–2020: measure, call, project
    | \d{2}-\d{3}-[A-Z]-\d{4}                                       # EU funds 2021–2027
    | VP\d-\d\.\d-[A-ZŠŪŽ]{2,5}-\d{2}-[A-Z]-\d{2}-\d{3}              # EU funds 2007–2013
    | [A-Z]{2}-[A-Z]{2}-\d[A-Z]-\d{3}                               # Interreg Lithuania–Poland
    | L{2}I-\d{3}                                                   # Interreg Latvia–Lithuania
    | LIFE\d{2}[ ](?:NAT|ENV|INF|GIE|GIC|CCA|CCM|IPE|PRE|ESC)/[A-Z]{2,3}/\d{6} # LIFE up to 2020
    | LIFE\d{2}-[A-Z]{3}-[A-Z]{2}-[A-Z]{2,12}(?:-[A-Z]{2,12}){0,2}   # LIFE from 2021
    )(?![\w-])""",
    re.VERBOSE,
)
# All of them have a hyphen beside a capital, or this; none goes over a line's end.
_IN_EVERY_SHAPE = pattern_of(r"-(?:(?<=[A-Z\d]-)[A-ZŠŪŽ]|(?<=[A-Z]-)\d)|LIFE\d")
# What a number in running text has to hold to be a project's.
_IN_EVERY_NUMBER = pattern_of(r"[-/](?<=[A-ZĄČĘĖĮŠŲŪŽ\d].) ?[A-ZĄČĘĖĮŠŲŪŽ\d]")
# And what has to stand before it.
_NUMBERED = WordSign("projekt", "project", "sutart", "paraisk", "grant", whole=("sut",))
# „(1.78)-S-264“: the register of an institution's documents opens the number.
_REGISTERED = pattern_of(
    r"\(\d{1,2}(?:\.\d{1,3}){0,3}[A-Z]?\)-[A-Z]{1,4}\d?-\d{1,6}(?![\w-])"
    r"|(?<![\w-])[A-ZĄČĘĖĮŠŲŪŽ]{1,5}\d?-\(\d{1,2}(?:\.\d{1,3}){0,3}[A-Z]?\)-\d{1,6}(?![\w-])"
    # „A13-96-(21)“, „2R-58-(13.27)“: or closes it
    r"|(?<![\w-])(?:[A-ZĄČĘĖĮŠŲŪŽ]{1,5}\d{0,3}|\d{1,2}[A-ZĄČĘĖĮŠŲŪŽ]{1,4})-\d{1,6}-\(\d{1,2}(?:\.\d{1,3}){0,3}[A-Z]?\)(?![\w-])"
)
# One of them stands in each of these.
_JOINTS_OF_REGISTER = (")-", "-(")
_LINE_END = pattern_of(r"(?<=[./\u2010-\u2015-]) ")
_DATE = pattern_of(r"\d{4}[-. ]{1,2}\d{1,2}[-. ]{1,2}\d{1,2}(?!\d)")
# The number of a measure ends where that of its project goes on.
_MEASURE = pattern_of(r"\d{2}\.\d\.\d-[A-ZŠ]{3,5}-[A-Z]-\d{3}|\d{2}-\d{3}-\d{2}-\d{2}-\d{2}")
_COMPANY_CODE = pattern_of(r"\d{7}|\d{9}")
_BEFORE_NUMBER = pattern_of(r"\b(?:nr|kodas|kodu|numeris|numeriu|no|number)\b[.:]{0,2} {0,2}(?:nr\.? ?)?$")
# What it matches is no longer.
_LONGEST_BEFORE_NUMBER = 24
_PROJECT = pattern_of(r"\b(?:(?:projekt|project)[a-z]{0,4}|grant(?: agreement| contract)?)\b")
_CONTRACT = pattern_of(r"\b(?:sutart(?:is|ies|į|i|imi)|paraisk(?:a|os|ą))\b|(?<=\()(?:finans\. |paramos )?sut\.")
# What carries numbers of its own between „projektas“ and a number.
_OTHER_NUMBERED = pattern_of(
    r"\b(?:isakym|sprendim|nutarim|protokol|priemon|prioritet|istatym|aprasymo|komitet|posedz|kvietim)"
)
# „Sutarties su Lietuvos kultūros taryba Nr.“
_WITH_WHOM = pattern_of(r" su [^.,:;\d]{5,90} (?:(?:data ir )?(?:numeris|nr\.?): ?(?:\d{4}-\d\d-\d\d )?)?")
# „projektas „…“ (NURSEBRIDGE, Nr. LL-00214)“
_SHORT_NAME = pattern_of(r" ?\([a-z][a-z0-9+&-]{2,20}[,;] ")
_LONGEST_BEHIND_TITLE = 12
_REACH = 260
_BEFORE_LABELLED = ("nr", "no", "m", "d", "ir", "numeris", "sutartis", "sutarties", "paraiška", "paraiškos")
# A number and the words before it that may say whose it is.
_REACH_WITH_NUMBER = 450


def labelled_code(document: Document) -> Iterator[Candidate]:
    for block, label in document.labels("codes"):
        for value in value_spans(document, block, label):
            found = _first_code(document, value, label)
            if found is not None:
                yield Candidate("codes", _written(document, found), found, Score.LABEL, "codes.label")


def _first_code(document: Document, value: Span, label: Label) -> Span | None:
    normal = document.text.normal
    words = document.text.folded[label.span.start : label.span.end]
    plain = not label.qualified and not words.startswith(
        ("projekt", "sutart", "param", "parais", "finans", "dotac", "unikal")
    )
    if plain and label.span.start != _block_start(document, label.span.start):
        return None
    start = _behind_date(document, value)
    registered = _REGISTERED.search(normal, start, min(value.end, start + 90))
    if registered is not None:
        return Span(*registered.span()) if _leads_on(normal[start : registered.start()]) else None
    for code in _CODE.finditer(normal, start, min(value.end, start + 90)):
        if _DATE.fullmatch(code.group()) or (plain and not _stands_for_project(document, code.group(), value)):
            continue
        if code.start() - start > 3 and not _leads_on(normal[start : code.start()]):
            return None
        return Span(*code.span())
    return None


def _behind_date(document: Document, value: Span) -> int:
    """„Sutarties data ir numeris“ has the date first."""
    dates = document.mentions(find_dates)
    first = bisect_left(dates, value.start, key=lambda date: date.span.start)
    if first < len(dates) and dates[first].span.start - value.start <= 1:
        return min(dates[first].span.end, value.end)
    return value.start


def _stands_for_project(document: Document, code: str, value: Span) -> bool:
    """Behind a bare „Nr.“ that opens a line: a number in the shape of grants, or all there is in the line."""
    if _looks_like_project_code(code):
        return True
    letters = any(sign.isalpha() for sign in code) and any(sign.isdigit() for sign in code)
    return letters and "-" in code and len(document.text.value(value)) <= len(code) + 1


def _leads_on(between: str) -> bool:
    """Only a date, „Nr.“ or „data ir numeris“ may stand between a label and its number."""
    rest = _DATE.sub("", between.lower())
    return not [word for word in re.findall(r"[^\W\d]+", rest) if word not in _BEFORE_LABELLED]


def _block_start(document: Document, offset: int) -> int:
    block = document.block_at(offset)
    return block.body.start if block else -1


def _looks_like_project_code(code: str) -> bool:
    if _COMPANY_CODE.fullmatch(code) or _MEASURE.fullmatch(code):
        return False
    return code.count("-") >= 2 or _KNOWN_SHAPES.fullmatch(code) is not None


def numbered_project(document: Document) -> Iterator[Candidate]:
    """projektas „…“ (kodas 11-415-K-0003), projektą Nr. …, sutartis Nr. … in running text"""
    for line in document.kept(_lines_of_numbers):
        if document.mentions(words_of).has_within(_NUMBERED, line.start - _REACH_WITH_NUMBER, line.end):
            yield from _numbered_in(document, line)


def _lines_of_numbers(document: Document) -> list[Span]:
    return list(lines_marked(document.text.normal, "-/", _IN_EVERY_NUMBER))


def _numbered_in(document: Document, line: Span) -> Iterator[Candidate]:
    normal, folded = document.text.normal, document.text.folded
    bracketed = any(normal.find(joint, *line) >= 0 for joint in _JOINTS_OF_REGISTER)
    registered = _REGISTERED.finditer(normal, *line) if bracketed else ()
    for code in (*_CODE.finditer(normal, *line), *registered):
        if (
            ("-" not in code.group() and "/" not in code.group())
            or _DATE.match(code.group())
            or _MEASURE.fullmatch(code.group())
        ):
            continue
        if not any(sign.isdigit() for sign in code.group()):
            continue
        span = Span(*code.span())
        if _is_numbered_project(document, folded, span):
            yield Candidate("codes", _written(document, span), span, Score.LEAD_IN, "codes.numbered")


def _is_numbered_project(document: Document, folded: str, span: Span) -> bool:
    if "@" in folded[max(0, span.start - 40) : span.end + 1].rsplit(maxsplit=1)[-1] or folded[
        span.start - 4 : span.start
    ].endswith(("://", "www.", "/")):
        return False
    block = document.block_at(span.start)
    start = max(block.span.start if block else 0, span.start - _REACH)
    before = folded[start : span.start]
    number = _BEFORE_NUMBER.search(before, max(0, len(before) - _LONGEST_BEFORE_NUMBER))
    named = [match.end() for match in _PROJECT.finditer(before)]
    if "sut" in before or "paraisk" in before:
        named += [match.end() for match in _CONTRACT.finditer(before)]
    if not named:
        return False
    between = before[max(named) : number.start() if number else len(before)]
    if _OTHER_NUMBERED.search(between):
        return False
    if number is not None:
        # A quoted title may stand between, and with whom a contract was made; a sentence's end may not.
        return (
            len(between) < 12
            or _WITH_WHOM.fullmatch(between) is not None
            or ('"' in between and _follows_title(between.split('"')[-1]))
        )
    letters = any(sign.isalpha() for sign in folded[span.start : span.end])
    # „projekto „Trys vandenys“ (NPJR-2022/10418)“
    return letters and (
        len(between.strip()) == 0
        or (between.rstrip(" (").endswith('"') and len(between.split('"')[-1].strip(" (")) == 0)
    )


def _follows_title(between: str) -> bool:
    """Between a quoted title and „Nr.“ stands next to nothing, or the project's short name in the same brackets."""
    return (". " not in between and len(between) < _LONGEST_BEHIND_TITLE) or _SHORT_NAME.fullmatch(between) is not None


def shaped_code(document: Document) -> Iterator[Candidate]:
    """A number in the shape that only funded projects have, wherever it stands."""
    normal = document.text.normal
    lines = document.kept(_lines_of_numbers)
    if "LIFE" in normal:
        lines = list(lines_holding(normal, _IN_EVERY_SHAPE))
    for line in lines:
        if not _IN_EVERY_SHAPE.search(normal, *line):
            continue
        for code in _KNOWN_SHAPES.finditer(normal, *line):
            span = Span(*code.span())
            before = document.text.folded[max(0, span.start - 40) : span.start]
            if "/" in before[-1:] or _OTHER_NUMBERED.search(before):
                continue
            yield Candidate("codes", _written(document, span), span, Score.POSITION, "codes.shape")


def _written(document: Document, span: Span) -> str:
    """The number in one piece: a space behind a hyphen is a line's end, one behind „LIFE20“ belongs to it."""
    return _LINE_END.sub("", document.text.value(span))


RULES: tuple[Rule, ...] = (
    Rule(labelled_code, labels=("codes",)),
    Rule(numbered_project, words=_NUMBERED),
    Rule(shaped_code),
)
