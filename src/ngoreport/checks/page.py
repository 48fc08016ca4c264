"""A rule's page in Markdown: what `ngoreport rule ID` prints, and CI servers show beside a finding."""

from __future__ import annotations

from ngoreport.checks.rule import Rule


def page(rule: Rule) -> str:
    """What the rule does, why it matters, what it objects to and the way out."""
    told = rule.documentation
    parts = [
        f"# {rule.id}",
        f"Group: {rule.group}. Severity: {rule.severity}.",
        told.what,
        "## Why it matters",
        told.why,
        "## Example",
        _text(told.objects_to),
        "Mended:",
        _text(told.mended),
    ]
    if told.options:
        parts += ["## Options", "\n".join(f"- `{name}`" for name in told.options)]
    return "\n\n".join(parts) + "\n"


def _text(example: str) -> str:
    return f"```text\n{example.strip()}\n```"
