"""Whom a kind stands for: what each rule reads, and what it leaves alone."""

from __future__ import annotations

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers.implementer import by_kind
from ngoreport.parsers.rule import find_candidates


def found(text: str) -> set[tuple[str, str]]:
    return {(one.rule, str(one.value)) for one in find_candidates(by_kind.RULES, Document(text))}


CLUB = "Rusnės bendruomenė"
# rule, text, name
READ = [
    (
        "implementer.kind-acts",
        "Kai Rusnės būrelis „Šnektelė“ rinko žodžius. Šiam darbui būrelis iš Kultūros tarybos gavo 9 700 eurų.",
        "Rusnės būrelis „Šnektelė“",
    ),
    ("implementer.kind-acts", "Dirba Rusnės bendruomenė. Projektui „Takai“ bendruomenė gavo finansavimą.", CLUB),
    (
        "implementer.signed-by-kind",
        "Rusnės biblioteka » Veikla » Projektai » 2021 metai\n\nProjektą baigėme.\n\nBibliotekos inf.",
        "Rusnės biblioteka",
    ),
    ("implementer.kind-acts", "Dirba Rusnės bendruomenė. Bendruomenė įgyvendino projektą „Takai“.", CLUB),
    ("implementer.kind-acts", "Dirba Rusnės bendruomenė. Projektą „Takai“ bendruomenė vykdė su klubu.", CLUB),
    (
        "implementer.kind-acts",
        "Rusnės bendruomenės susirinkime gimė projektas. Darbus bendruomenė pradėjo 2018 m.",
        CLUB,
    ),
    ("implementer.kind-acts", "Savivaldybė skyrė lėšų Rusnės bendruomenei. Bendruomenė vykdo projektą.", CLUB),
    (
        "implementer.kind-acts",
        "Sumanė VšĮ „Oda“. Atsirado projektas „Takai“, kurį įstaiga kartu su Rusnės klubu vykdė dvejus metus.",
        "VšĮ „Oda“",
    ),
    (
        "implementer.kind-owns",
        "Rusnės biblioteka kviečia. Baigtas bibliotekos vykdytas projektas.",
        "Rusnės biblioteka",
    ),
    (
        "implementer.signed-by-kind",
        "Rusnės bendruomenė neturėjo nieko. Projektą baigėme.\n\nBendruomenės pirmininkė Ona Ramienė",
        CLUB,
    ),
    (
        "implementer.signed-by-kind",
        "Rusnės bendruomenės susirinkime gimė projektas. Baigėme.\n\nBendruomenės pirmininkė Ona Ramienė",
        CLUB,
    ),
    ("implementer.signed-by-kind", "Rusnės bendruomenė » Veikla\n\nProjektą baigėme.\n\nBendruomenės inf.", CLUB),
]
LEFT_ALONE = [
    ("Dirba Rusnės klubas. Kitam darbui klubas gavo 500 Eur.", "another work"),
    ("Dirba Rusnės klubas. Projektui klubas gavo daug patarimų.", "no money"),
    ("Padėjo Rusnės klubas ir Šilutės klubas. Šventę baigėme.\n\nKlubo pirmininkė Ona Ramienė", "two of a kind"),
    ("Padėjo Rusnės ir Šilutės bibliotekos. Baigtas bibliotekos vykdytas projektas.", "two of a kind"),
    ("Šventėme kartu su Rusnės biblioteka. Baigtas bibliotekos vykdytas projektas.", "a partner"),
    ("Partneriai: Rusnės biblioteka\n\nBaigtas bibliotekos vykdytas projektas.", "a partner"),
    ("Dirba Rusnės bendruomenė. Bendruomenė džiaugiasi projektu.", "a feeling"),
    ("Dirba Rusnės bendruomenė. Projektą bendruomenė priėmė šiltai.", "no deed of a doer"),
    ("Rusnės bendruomenė įgyvendino projektą.", "the name itself"),
    ("Projektą vykdo bendruomenė.", "nobody is named"),
    ("Rusnės bendruomenė dirbo.\n\nBendruomenės pirmininkė Ona Ramienė", "a text in the third person"),
]


@pytest.mark.parametrize("rule, text, name", READ)
def test_reads(rule, text, name):
    assert (rule, name) in found(text)
    document = Document(text)
    best, _ = choose(document, find_candidates(by_kind.RULES, document))
    assert [one.value for one in best] == [name]


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert found(text) == set(), why
