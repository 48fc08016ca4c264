"""The refiners: what each keeps, and what it leaves out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ngoreport.choose import (
    REFINERS,
    as_the_text_writes,
    assign_roles,
    choose,
    drop_clutter,
    drop_what_is_no_name,
    in_order_of_text,
    keep_best_sign,
    keep_fullest_name,
    keep_one_value,
    keep_whole_programmes,
    merge_duplicates,
    payers_of_parts,
    state_own_partners,
    state_periods,
)
from ngoreport.document.document import Document
from ngoreport.document.normal import normalise
from ngoreport.document.span import Span
from ngoreport.parsers.rule import Candidate, Score

NOWHERE = Document("Vaikai mokėsi lipdyti.")


def one(field: str, value: str, score: Score = Score.LABEL, start: int = 0) -> Candidate:
    return Candidate(field, value, Span(start, start + 1), score, f"{field}.test")


def values(candidates: list[Candidate]) -> list[tuple[str, object]]:
    return [(candidate.field, candidate.value) for candidate in candidates]


def test_nothing_is_read_from_clutter_but_addresses():
    document = Document("Pradžia | Apie mus | Kontaktai\n\nVaikai mokėsi lipdyti visą vasarą.")
    inside, behind = 2, document.text.normal.index("Vaikai")
    kept = drop_clutter(
        document,
        [one("partners", "A", start=inside), one("links", "B", start=inside), one("partners", "C", start=behind)],
    )
    assert values(kept) == [("links", "B"), ("partners", "C")]


@pytest.mark.parametrize("written", ["Rokiškio r.", "Apie ką projektas?", "priemonė „LEADER“"])
def test_what_is_no_name_is_no_partner(written):
    assert drop_what_is_no_name(NOWHERE, [one("partners", written), one("partners", "Rusnės klubas")]) == [
        one("partners", "Rusnės klubas")
    ]
    assert drop_what_is_no_name(NOWHERE, [one("programmes", written)]) == [one("programmes", written)]


def money(kind: str, source: str | None, place: Span) -> Candidate:
    value = {"amount": "5", "currency": "EUR", "kind": kind, "source": source}
    return Candidate("funding", value, place, Score.VERB, "funding.test", {"source": place})


@pytest.mark.parametrize(
    "text, source, kind, payers",
    [
        ("Savivaldybė – 5 Eur", "Savivaldybė", "granted", ["Savivaldybė"]),
        ("Savivaldybė – 5 Eur", "Savivaldybė", "part", ["Savivaldybė"]),
        ("skyrė Kultūros taryba", "skyrė Kultūros taryba", "granted", ["Kultūros taryba"]),
        ("Kultūros taryba mums", "Kultūros taryba mums", "granted", ["Kultūros taryba"]),
        ("Savivaldybė – 5 Eur", "Savivaldybė", "own", []),
        ("Mūsų muziejus – 5 Eur", "Mūsų muziejus", "part", []),
        ("Vaišėms seniūnija – 5 Eur", "Vaišėms seniūnija", "part", []),
        ("pačios draugijos – 5 Eur", "pačios draugija", "part", []),
        ("Savivaldybė – 5 Eur", "Savivaldybė", "total", []),
        ("Savivaldybė – 5 Eur", "Savivaldybė", "spent", ["Savivaldybė"]),
        ("nario mokestis", "draugijos nario mokestis", "part", []),
        ("asociacijos indėlis", "asociacija", "part", []),
        ("tėvų įmokos", "tėvų įmokos", "part", []),
        ("partnerių lėšos", "partneriai", "part", []),
        ("bilietai", "bilietų pardavimas", "part", []),
        ("specialiosios lėšos", "mokyklos specialiosios lėšos", "part", []),
        ("5 Eur", None, "granted", []),
    ],
)
def test_who_pays_a_part_is_a_funder(text, source, kind, payers):
    kept = payers_of_parts(Document(text), [money(kind, source, Span(0, len(source or "")))])
    assert [(c.value, c.rule) for c in kept if c.field == "funders"] == [
        (payer, "funders.source-of-sum") for payer in payers
    ]
    assert len(kept) == len(payers) + 1


@pytest.mark.parametrize(
    "names, kept",
    [
        (["Klubas „Aidas“", "Šiaulių klubas „Aidas“"], ["Šiaulių klubas „Aidas“"]),
        (["savivaldybė", "Utenos rajono savivaldybė"], ["Utenos rajono savivaldybė"]),
        (["Utenos kolegija", "Zarasų kolegija"], ["Utenos kolegija", "Zarasų kolegija"]),
        (["Utenos kolegija", "Utenos kolegija"], ["Utenos kolegija", "Utenos kolegija"]),
    ],
)
def test_the_fuller_of_two_spellings_stays(names, kept):
    assert [c.value for c in keep_fullest_name(NOWHERE, [one("partners", name) for name in names])] == kept


def test_names_of_different_fields_are_not_compared():
    both = [one("partners", "Klubas „Aidas“"), one("funders", "Šiaulių klubas „Aidas“"), one("title", "Aidas“")]
    assert keep_fullest_name(NOWHERE, both) == both


def test_whoever_carries_out_is_neither_partner_nor_funder():
    candidates = [
        one("implementer", "VšĮ „Ratas“"),
        one("implementer", "Kitas klubas", Score.POSITION),
        one("partners", "Viešoji įstaiga „Ratas“"),
        one("partners", "Kitas klubas"),
        one("funders", "„Ratas“, VšĮ"),
    ]
    assert values(assign_roles(NOWHERE, candidates))[2:] == [("partners", "Kitas klubas")]


def test_the_bare_head_of_its_name_is_the_implementer_too():
    candidates = [
        one("implementer", "Linkuvos miesto biblioteka"),
        one("funders", "Biblioteka"),
        one("funders", "Taryba"),
    ]
    assert values(assign_roles(NOWHERE, candidates))[1:] == [("funders", "Taryba")]


def test_without_an_implementer_roles_stay():
    candidates = [one("partners", "A"), one("funders", "A")]
    assert assign_roles(NOWHERE, candidates) == candidates


def test_beside_a_better_sign_worse_ones_go():
    candidates = [
        one("activities", "a", Score.LABEL),
        one("activities", "b", Score.VERB),
        one("results", "c", Score.VERB),
        one("partners", "d", Score.LABEL),
        one("partners", "e", Score.VERB),
    ]
    assert [value for _, value in values(keep_best_sign(NOWHERE, candidates))] == ["a", "c", "d", "e"]


def test_of_single_fields_the_best_sign_stays_then_the_first():
    candidates = [
        one("title", "third", Score.HEADING, 0),
        one("title", "second", Score.LABEL, 9),
        one("title", "first", Score.LABEL, 5),
        one("period.start", "2020"),
        one("partners", "a"),
        one("partners", "b"),
    ]
    assert [value for _, value in values(keep_one_value(NOWHERE, candidates))] == ["first", "2020", "a", "b"]


@pytest.mark.parametrize(
    "field, spellings, kept",
    [
        ("partners", ["VšĮ „Ratas“", "Viešoji įstaiga „Ratas“"], 1),
        ("funders", ["LR kultūros ministerija", "Lietuvos Respublikos kultūros ministerija"], 1),
        ("funders", ["Utenos r. sav.", "Utenos rajono savivaldybė"], 1),
        ("locations", ["Utena", "UTENA"], 1),
        ("partners", ["Utenos kolegija", "Utenos gimnazija"], 2),
    ],
)
def test_spellings_of_one_value_merge(field, spellings, kept):
    assert len(merge_duplicates(NOWHERE, [one(field, spelling) for spelling in spellings])) == kept


def test_of_duplicates_the_better_sign_stays_then_the_first():
    candidates = [one("partners", "ratas", Score.VERB, 0), one("partners", "Ratas", Score.LABEL, 5)]
    assert values(merge_duplicates(NOWHERE, candidates)) == [("partners", "Ratas")]
    assert merge_duplicates(NOWHERE, [one("partners", "A", start=3), one("partners", "a", start=1)])[0].span.start == 1


def test_sums_merge_only_where_every_part_agrees():
    place = Span(0, 1)
    sums = [money("part", "A", place), money("part", "A", place), money("granted", "A", place)]
    assert len(merge_duplicates(NOWHERE, sums)) == 2


def test_the_record_follows_the_text():
    candidates = [one("partners", "b", start=7), one("partners", "a", start=2)]
    assert values(in_order_of_text(NOWHERE, candidates)) == [("partners", "a"), ("partners", "b")]


@pytest.mark.parametrize(
    "spellings, kept",
    [
        (["Erasmus+ programa", "Erasmus+"], ["Erasmus+ programa"]),
        (["Lietuvos investicijų programa", "investicijų programa"], ["Lietuvos investicijų programa"]),
        (["„Erasmus+“ programa", "Erasmus+"], ["„Erasmus+“ programa"]),
        (["NORDPLUS", "Nordplus"], ["Nordplus"]),
        (["Nordplus", "Erasmus+"], ["Nordplus", "Erasmus+"]),
    ],
)
def test_of_spellings_of_a_programme_the_fullest_stays(spellings, kept):
    candidates = [one("programmes", name, start=at) for at, name in enumerate(spellings)]
    assert [value for _, value in values(keep_whole_programmes(NOWHERE, candidates))] == kept


def period(start: str, end: str, at: int, score: Score = Score.LABEL) -> list[Candidate]:
    return [
        Candidate(f"period.{part}", value, Span(at, at + 1), score, "period.test")
        for part, value in (("start", start), ("end", end))
    ]


def statements(candidates: list[Candidate]) -> list[object]:
    return [candidate.value for candidate in candidates if candidate.field == "statements"]


def test_several_whole_periods_are_stated_for_the_checks():
    first, second = period("2020", "2021", 0), period("2020", "2022", 5)
    assert len(statements(state_periods(NOWHERE, first + second))) == 2
    assert statements(state_periods(NOWHERE, first + period("2020", "2021", 5))) == []
    assert statements(state_periods(NOWHERE, first + period("2020", "2022", 5, Score.POSITION))) == []


def test_a_labelled_partner_that_is_the_implementer_is_stated_for_the_checks():
    leader = one("implementer", "VšĮ „Ratas“")
    assert len(statements(state_own_partners(NOWHERE, [leader, one("partners", "„Ratas“, VšĮ")]))) == 1
    assert statements(state_own_partners(NOWHERE, [leader, one("partners", "Taryba")])) == []
    assert statements(state_own_partners(NOWHERE, [leader, one("partners", "„Ratas“", Score.VERB)])) == []
    assert statements(state_own_partners(NOWHERE, [one("partners", "Taryba")])) == []


def test_losers_are_kept():
    candidates = [one("title", "a", Score.HEADING), one("title", "b", Score.LABEL)]
    chosen, losers = choose(NOWHERE, candidates)
    assert (values(chosen), values(losers)) == ([("title", "b")], [("title", "a")])


def test_in_a_text_without_marks_values_have_none_but_where_they_are_written():
    text = "Vaikai mokesi lipdyti is molio, piesti ir siuti. " * 8 + "Šiauliai"
    found = [
        one("locations", "Klaipėda"),
        Candidate("locations", "Šiauliai", Span(len(text) - 8, len(text)), Score.LABEL, "locations.test"),
        Candidate("funding", {"amount": "5", "source": "Kelmės savivaldybė"}, Span(0, 5), Score.LABEL, "funding.test"),
    ]
    assert [candidate.value for candidate in as_the_text_writes(Document(text), found)] == [
        "Klaipeda",
        "Šiauliai",
        {"amount": "5", "source": "Kelmes savivaldybe"},
    ]
    assert as_the_text_writes(NOWHERE, found) == found


def test_a_name_with_a_guessed_letter_is_left_out():
    text = replace(normalise("Bir?uose ir Telšiuose"), lost_marks=True, guessed=frozenset({"birė"}))
    found = [one("locations", "Birėai"), one("locations", "Telšiai"), one("goal", "vykti ? Bir?us")]
    found.append(Candidate("funding", {"source": "Birėų savivaldybė"}, Span(0, 1), Score.LABEL, "funding.test"))
    assert values(as_the_text_writes(Document(text), found)) == [("locations", "Telšiai"), ("goal", "vykti ? Bir?us")]


def test_every_refiner_is_proved():
    proved = set(globals())
    assert {refiner.__name__ for refiner in REFINERS} <= proved
