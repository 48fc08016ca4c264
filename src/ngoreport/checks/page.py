"""A rule's page in Markdown: what `ngoreport rule ID` prints, and the documentation of all rules."""

from __future__ import annotations

from collections.abc import Iterable

from ngoreport.checks.rule import Rule


def page(rule: Rule, *, level: int = 1) -> str:
    """What the rule does, why, what it objects to and the way out; `level` is that of its heading."""
    told = rule.documentation
    parts = [
        f"{'#' * level} {rule.id}",
        f"Group: {rule.group}. Severity: {rule.severity}.",
        told.what,
        f"{'#' * (level + 1)} Why it matters",
        told.why,
        f"{'#' * (level + 1)} Example",
        _text(told.objects_to),
        "Mended:",
        _text(told.mended),
    ]
    if told.options:
        parts += [f"{'#' * (level + 1)} Options", "\n".join(f"- `{name}`" for name in told.options)]
    return "\n\n".join(parts) + "\n"


def pages(rules: Iterable[Rule]) -> str:
    """The page of all rules."""
    rules = tuple(rules)
    rows = [f"| [`{rule.id}`](#{rule.id}) | {rule.group} | {rule.severity} |" for rule in rules]
    contents = "\n".join(["| rule | group | severity |", "| --- | --- | --- |", *rows])
    return "\n".join(["# Rules\n", f"{contents}\n", *(page(rule, level=2) for rule in rules)])


def _text(example: str) -> str:
    return f"```text\n{example.strip()}\n```"
