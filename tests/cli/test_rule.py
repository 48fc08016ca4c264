from __future__ import annotations

import json

import pytest

from ngoreport.checks import RULES
from ngoreport.checks.page import page
from ngoreport.cli.rule import folded


def test_all_rules_a_line_each(ngo):
    done = ngo("rule")
    assert done.code == 0
    assert [line.split()[0] for line in done.out.splitlines()] == [rule.id for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_page_of_a_rule(ngo, rule):
    out = ngo("rule", rule.id).out
    assert out.startswith(f"# {rule.id}\n")
    for told in (rule.documentation.what, rule.documentation.why, rule.documentation.objects_to.strip()):
        assert told in out


def test_several_rules(ngo):
    assert ngo("rule", "missing-field", "impossible-date").out.count("## Why it matters") == 2


def test_as_json(ngo):
    rules = json.loads(ngo("rule", "--format", "json").out)
    assert [rule["rule"] for rule in rules] == [rule.id for rule in RULES]
    assert set(rules[0]["messages"]) == {"en", "lt"}
    assert [rule["rule"] for rule in json.loads(ngo("rule", "missing-field", "-f", "json").out)] == ["missing-field"]


def test_a_rule_that_is_not(ngo):
    done = ngo("rule", "missing-filed")
    assert done.code == 2
    assert done.err == "ngoreport: there is no rule `missing-filed`; did you mean `missing-field`?\n"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_terminal_breaks_no_words(rule):
    whole = page(rule)
    shown = folded(whole, 60)
    assert shown.split() == whole.split()
    outside = [line for at, part in enumerate(shown.split("```")) if at % 2 == 0 for line in part.split("\n")]
    assert max(map(len, outside)) <= 60
    assert [part for at, part in enumerate(shown.split("```")) if at % 2] == whole.split("```")[1::2]
