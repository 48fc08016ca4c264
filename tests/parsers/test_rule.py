"""Rules and the signs that they wait for."""

from __future__ import annotations

from pathlib import Path

import pytest

from ngoreport.document.document import Document
from ngoreport.document.words import WordSign
from ngoreport.parsers import RULES
from ngoreport.parsers.rule import Rule, signs_of

CORPUS = sorted((Path(__file__).parents[1] / "corpus").glob("*.txt"))


@pytest.mark.parametrize(
    "rule, asked",
    [
        (Rule(lambda document: ()), True),
        (Rule(lambda document: (), words=WordSign("partner")), True),
        (Rule(lambda document: (), words=WordSign("artner")), False),
        (Rule(lambda document: (), labels=("title", "partners")), True),
        (Rule(lambda document: (), labels=("title",)), False),
        (Rule(lambda document: (), words=WordSign("artner"), labels=("partners",)), True),
        (Rule(lambda document: (), words=WordSign("ziedas"), labels=("title",)), True),
    ],
)
def test_a_rule_is_asked_where_one_of_its_signs_stands(rule, asked):
    assert rule.signs.isdisjoint(signs_of(Document("Partneriai: klubas „Žiedas“"))) is not asked


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_rule_that_is_not_asked_would_find_nothing(path):
    document = Document(path.read_text(encoding="utf-8"))
    signs = signs_of(document)
    missed = [rule.read for rule in RULES if rule.signs.isdisjoint(signs) and list(rule.read(document))]
    assert missed == []
