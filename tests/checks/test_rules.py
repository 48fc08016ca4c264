"""What holds for every rule."""

from __future__ import annotations

import json
import os
import re
import string
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ngoreport import parse_file, parse_text
from ngoreport.checks import RULES, Options, find
from ngoreport.models import Finding, Report, Source, Statement, StatementKind

CORPUS = Path(__file__).parents[1] / "corpus"
FURTHER = os.environ.get("NGOREPORT_REPORTS")
GOLD = sorted(CORPUS.glob("*.gold.json")) + (sorted(Path(FURTHER).glob("*.gold.json")) if FURTHER else [])
IDS = [rule.id for rule in RULES]


def test_ids_are_words_and_unlike():
    assert len(set(IDS)) == len(IDS)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", rule) for rule in IDS)


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_each_rule_speaks_two_languages_of_the_same_values(rule):
    assert set(rule.messages) == {"en", "lt"}
    names = [{name for _, name, _, _ in string.Formatter().parse(words) if name} for words in rule.messages.values()]
    assert names[0] == names[1]


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_example_of_each_rule_is_objected_to_and_mended(rule):
    """A duplicate is merged when a text is read: that rule is for records edited by hand."""
    documentation = rule.documentation
    assert documentation.what
    assert documentation.why
    if rule.id != "duplicate-partner":
        assert find(parse_text(documentation.objects_to), rules=[rule])
    assert find(parse_text(documentation.mended), rules=[rule]) == []


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_findings_of_the_corpus(path):
    gold = set(json.loads(path.read_text("utf-8")).get("findings", []))
    findings = find(parse_file(path.with_name(path.name.replace(".gold.json", ".txt"))))
    assert gold <= {finding.rule for finding in findings}
    errors = {finding.rule for finding in findings if finding.severity == "error"}
    assert errors <= gold


FIGURES = st.sampled_from(["0", "12", "12.50", "5 000 Eur", "1 + 2", "x", "NaN", "1e999", "", "-3", "9" * 60, "2 × 3"])
KEYS = ("total", "parts", "of", "closed", "digits", "words", "EUR", "LTL", "percent", "amount", "currency", "factors")
STATEMENTS = st.lists(
    st.builds(
        Statement,
        kind=st.sampled_from(get_args(StatementKind)),
        values=st.dictionaries(
            st.sampled_from([*KEYS, "days", "hours", "minutes", "code", "date", "start", "end", "name"]),
            st.one_of(FIGURES, st.sampled_from(["money", "people", "other", "yes", "2020", "EUR"])),
        ),
    ),
    max_size=4,
)


def edited(statements: list[Statement], start: str | None, end: str | None) -> Report | None:
    try:
        return Report.model_validate(
            {
                "source": Source(name="a.json", sha256="", length=0).model_dump(),
                "period": {"start": start, "end": end, "duration": "P12M"},
                "funding": [{"amount": str(10**at), "currency": "EUR", "kind": kind} for at, kind in KINDS],
                "statements": [statement.model_dump() for statement in statements],
            }
        )
    except ValueError:
        return None


KINDS = [(3, "total"), (2, "part"), (40, "part"), (2, "own"), (3, "granted"), (30, "spent")]
DATES = st.sampled_from([None, "0000", "2020", "2020-13", "2020-02-30", "9999-12-31", "0001-01-01", "2021-06"])


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(STATEMENTS, DATES, DATES)
def test_records_edited_by_hand_never_fail(statements, start, end):
    report = edited(statements, start, end)
    assert report is not None
    for lang in ("en", "lt"):
        for finding in find(report, lang=lang):
            assert Finding.model_validate_json(finding.model_dump_json()) == finding


def test_findings_are_in_the_order_of_the_text():
    text = "Mokymai: 3 × 2 = 8.\nSkirta 32 000 Lt (9627,84 Eur).\nProjekto laikotarpis: 2022-05-01 – 2022-02-30\n"
    findings = find(parse_text(text, name="a.txt"))
    assert [(found.rule, found.line, found.column) for found in findings if found.start] == [
        ("arithmetic-mismatch", 1, 10),
        ("currency-conversion-mismatch", 2, 8),
        ("impossible-date", 3, 23),
    ]
    assert {found.file for found in findings} == {"a.txt"}


WRONG = "Projekto laikotarpis: 2023-09-01 – 2023-05-31\nMokymai: 3 × 2 = 8.\n"


def rules_found(**options: object) -> list[str]:
    report = parse_text(WRONG, name="archyvas/2023/a.txt")
    return [found.rule for found in find(report, options=Options(**options))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "options, found",
    [
        ({"ignore": ("completeness",)}, ["period-end-before-start", "arithmetic-mismatch"]),
        ({"select": ("dates",)}, ["period-end-before-start"]),
        ({"select": ("arithmetic-mismatch",)}, ["arithmetic-mismatch"]),
        ({"select": ("all",), "ignore": ("missing-field", "sums")}, ["period-end-before-start"]),
        ({"select": ("dates",), "per_file_ignores": {"archyvas/*.txt": ("dates",)}}, []),
        ({"select": ("dates",), "per_file_ignores": {"a.txt": ("dates",)}}, []),
        ({"select": ("dates",), "per_file_ignores": {"2023/*": ("dates",)}}, []),
        ({"select": ("dates",), "per_file_ignores": {"b.txt": ("dates",)}}, ["period-end-before-start"]),
    ],
)
def test_what_is_selected(options, found):
    assert rules_found(**options) == found


def test_severities_are_the_users():
    options = Options(select=("sums",), severities={"arithmetic-mismatch": "info"})
    (finding,) = find(parse_text(WRONG), options=options)
    assert finding.severity == "info"


def test_tolerances_are_the_users():
    text = "Skirta 1 850 Eur, panaudota 1 853 Eur."
    options = Options(select=("sums",), tolerances={"money": Decimal(5)})
    assert find(parse_text(text), options=options) == []
    assert find(parse_text(text), options=Options(select=("sums",)))


@pytest.mark.parametrize(
    "lang, message",
    [
        ("en", "32,000 LTL is 9,267.84 EUR at 3.45280, not 9,627.84"),
        ("lt", "32\u00a0000 Lt yra 9\u00a0267,84 Eur (1 Eur = 3,45280 Lt), o ne 9\u00a0627,84"),
    ],
)
def test_messages_have_their_numbers(lang, message):
    (finding,) = find(parse_text("Skirta 32 000 Lt (9627,84 Eur)."), options=Options(select=("sums",)), lang=lang)
    assert finding.message == message


def test_lengths_and_dates_in_messages():
    text = "Projekto trukmė: 2019-01-01 – 2020-06-30 (12 mėn.)"
    (finding,) = find(parse_text(text), options=Options(select=("dates",)))
    assert finding.message == "the text says 12 months, from 2019-01-01 to 2020-06-30 are 18 months"
