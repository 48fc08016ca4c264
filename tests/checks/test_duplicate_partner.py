from __future__ import annotations

import pytest

from ngoreport.checks import find
from ngoreport.checks.duplicate_partner import RULE

# The text, and why it is sound.
LEAVES = [
    ("Projekto partneriai: Utenos biblioteka, Zarasų biblioteka", "two"),
    ("Projekto partneriai: Utenos kultūros centras, Utenos meno mokykla", "alike, and two"),
]


@pytest.mark.parametrize("text, why", LEAVES)
def test_leaves_alone(look, text, why):
    assert look(text) == [], why


@pytest.mark.parametrize(
    "partners, again",
    [
        (["Utenos biblioteka", "Zarasų muziejus", "Utenos biblioteka"], "/partners/2"),
        (["VšĮ „Žalias kiemas“", "„Žalias kiemas“"], "/partners/1"),
        (["UTENOS BIBLIOTEKA", "Utenos biblioteka"], "/partners/1"),
    ],
)
def test_objects_in_records(report, partners, again):
    report.partners = partners
    (finding,) = find(report, rules=[RULE])
    assert finding.pointers[0] == again
    assert (finding.start, finding.end) == (0, 0)


def test_legal_forms_alone_are_names(report):
    report.partners = ["Asociacija „Aidas“", "Asociacija „Bitė“", "Asociacija"]
    assert find(report, rules=[RULE]) == []
