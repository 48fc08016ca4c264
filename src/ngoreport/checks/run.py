"""Runs the rules over a record."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Iterator, Sequence

from ngoreport.checks.options import Language, Options
from ngoreport.checks.rule import Objection, Rule
from ngoreport.checks.wording import readable_values
from ngoreport.models import Evidence, Finding, Report, Severity

# Places no farther apart than this are shown as one.
_ONE_PLACE = 160


def find(
    report: Report, *, options: Options | None = None, lang: Language | None = None, rules: Sequence[Rule] | None = None
) -> list[Finding]:
    """What the rules object to in a record, in the order of the text.

    Args:
        report: the record, of a text or edited by hand.
        options: what to check and how strictly.
        lang: the language of messages, in place of the one in `options`.
        rules: the rules to run, in place of all of them.
    """
    from ngoreport.checks import RULES

    options = options or Options()
    found = [
        _finding(report, rule, objection, options, lang or options.language)
        for rule in chosen(RULES if rules is None else rules, options, report.source.name)
        for objection in rule.check(report, options)
    ]
    return sorted(found, key=lambda finding: (finding.start, finding.end, finding.rule, finding.pointers))


def chosen(rules: Iterable[Rule], options: Options, file: str | None = None) -> Iterator[Rule]:
    """The rules that hold for a file, by what was selected and ignored."""
    ignored = set(options.ignore)
    for pattern, names in options.per_file_ignores.items():
        if file is not None and _matches(file, pattern):
            ignored.update(names)
    for rule in rules:
        own = {rule.id, rule.group, "all"}
        if (not options.select or own.intersection(options.select)) and not own.intersection(ignored):
            yield rule


def _matches(file: str, pattern: str) -> bool:
    """As ruff has it: against the whole name, or the last part of it."""
    path = file.replace("\\", "/")
    return (
        fnmatch.fnmatchcase(path, pattern)
        or fnmatch.fnmatchcase(path.rsplit("/", 1)[-1], pattern)
        or fnmatch.fnmatchcase(path, f"*/{pattern}")
    )


def _finding(report: Report, rule: Rule, objection: Objection, options: Options, lang: Language) -> Finding:
    place = _place(report, objection.pointers)
    messages = objection.messages or rule.messages
    return Finding(
        rule=rule.id,
        severity=_severity(rule, objection, options),
        message=messages[lang].format(**readable_values(objection.values, lang)),
        file=report.source.name,
        line=place.line if place else 1,
        column=place.column if place else 1,
        start=place.start if place else 0,
        end=place.end if place else 0,
        pointers=list(objection.pointers),
        values=dict(objection.values),
    )


def _severity(rule: Rule, objection: Objection, options: Options) -> Severity:
    if rule.id in options.severities:
        return options.severities[rule.id]
    return "warning" if objection.doubtful and rule.severity == "error" else rule.severity


def _place(report: Report, pointers: Iterable[str]) -> Evidence | None:
    """The place of the first pointer with evidence, widened to those of the others that stand beside it."""
    places = [place for pointer in pointers if (place := evidence_of(report, pointer)) is not None]
    if not places:
        return None
    first, start, end = places[0], places[0].start, places[0].end
    for place in places[1:]:
        if place.line == first.line and max(end, place.end) - min(start, place.start) <= _ONE_PLACE:
            start, end = min(start, place.start), max(end, place.end)
    leftmost = min((place for place in places if place.start == start), key=lambda place: place.end)
    return leftmost.model_copy(update={"end": end})


def evidence_of(report: Report, pointer: str) -> Evidence | None:
    """The evidence of a value, or of the first of its parts that has some."""
    place = report.evidence.get(pointer)
    if place is not None:
        return place
    parts = [place for key, place in report.evidence.items() if key.startswith(f"{pointer}/")]
    return min(parts, key=lambda part: part.start) if parts else None
