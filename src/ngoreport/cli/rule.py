"""`ngoreport rule`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from ngoreport.cli.ending import ending_quietly, unicode_streams, wrong_use

if TYPE_CHECKING:
    from ngoreport.checks.rule import Rule


# Longer lines are hard to read, however wide the terminal.
_WIDEST = 100


class Format(StrEnum):
    TEXT = "text"
    JSON = "json"


def rule(
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[RULE]...", help="Ids; by default all, a line each.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="How to print.")] = Format.TEXT,
) -> None:
    """Tell what a rule of `ngoreport check` objects to, why, and the way out.

    \b
    ngoreport rule                          all rules, a line each
    ngoreport rule funding-sum-mismatch     one rule, in Markdown
    ngoreport rule --format json            all that is known of all rules
    """
    from ngoreport.checks import RULES

    unicode_streams()
    with ending_quietly():
        rules = _chosen(ids) if ids else RULES
        for piece in _pieces(rules, form, whole=bool(ids)):
            sys.stdout.write(piece)
        sys.stdout.flush()


def _chosen(ids: Iterable[str]) -> list[Rule]:
    from ngoreport.checks import RULES
    from ngoreport.checks.settings import suggestion

    by_id = {rule.id: rule for rule in RULES}
    for name in ids:
        if name not in by_id:
            wrong_use(f"there is no rule `{name}`{suggestion(name, by_id)}")
    return [by_id[name] for name in ids]


def _pieces(rules: Iterable[Rule], form: Format, *, whole: bool) -> Iterator[str]:
    from ngoreport.checks.page import page

    if form is Format.JSON:
        import json

        yield json.dumps([_values(rule) for rule in rules], ensure_ascii=False, indent=2) + "\n"
    elif whole:
        pages = "\n".join(page(rule) for rule in rules)
        yield folded(pages, _width()) if sys.stdout.isatty() else pages
    else:
        rules = tuple(rules)
        widest = max(len(rule.id) for rule in rules)
        for rule in rules:
            yield f"{rule.id:<{widest}}  {rule.severity:<7}  {rule.group}\n"


def folded(markdown: str, width: int) -> str:
    """The page with its paragraphs folded between words; examples stay as they are."""
    import textwrap

    lines: list[str] = []
    fenced = False
    for line in markdown.split("\n"):
        fenced ^= line.startswith("```")
        lines += [line] if fenced or len(line) <= width else textwrap.wrap(line, width, break_on_hyphens=False)
    return "\n".join(lines)


def _width() -> int:
    import shutil

    return min(shutil.get_terminal_size().columns, _WIDEST)


def _values(rule: Rule) -> dict[str, object]:
    return {
        "rule": rule.id,
        "group": rule.group,
        "severity": rule.severity,
        "messages": dict(rule.messages),
        **asdict(rule.documentation),
    }
