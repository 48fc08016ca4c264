"""Whether a text is a project report: right on every report there is, and on none of what others write."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.lexicon import label_fields, words
from ngoreport.recognition import DEFAULT_SCORE, Reason, recognise

HERE = Path(__file__).parent
REPORTS = sorted(
    path
    for folder in ("tests/corpus", "../shared/corpus/seeds", "../shared/corpus/dev")
    for path in (HERE.parent / folder).glob("*.txt")
)


def others(half: str) -> Any:
    return tomllib.loads((HERE / "recognition" / f"no_reports_{half}.toml").read_text("utf-8"))["text"]


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_reports_are_recognised(path):
    recognition = recognise(path.read_text("utf-8"))
    assert recognition.score >= DEFAULT_SCORE, recognition.reasons
    assert recognition.language == "lt"


@pytest.mark.parametrize("text", others("tuned") + others("held_out"), ids=lambda text: text["kind"])
def test_other_texts_are_not(text):
    recognition = recognise(text["text"])
    assert recognition.score < DEFAULT_SCORE, recognition.reasons


def test_halves_are_of_many_kinds():
    assert len(others("tuned")) >= 30
    assert len(others("held_out")) >= 30
    assert len({text["kind"] for text in others("tuned") + others("held_out")}) >= 40


@pytest.mark.parametrize("path", REPORTS[:10], ids=lambda path: path.stem)
def test_a_report_without_lithuanian_marks_scores_the_same(path):
    text = path.read_text("utf-8")
    bare = text.translate(str.maketrans("ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "aceeisuuzACEEISUUZ"))
    assert recognise(bare).score == pytest.approx(recognise(text).score)


@pytest.mark.parametrize(
    "text, sign, found",
    [
        ("Projekto tikslas: padėti", "labels", ("projekto tikslas",)),
        ("1. Tikslas – padėti", "labels", ("tikslas",)),
        ("Mūsų tikslas yra padėti", "labels", None),
        ("Vieta: Kaunas", "labels", None),
        ("skirta 1 200,50 Eur ir 30 litų", "sums", ("1 200,50 eur", "30 litu")),
        ("gavo 12 tūkst. eurų", "sums", ("12 tukst. euru",)),
        ("kiekvienas gavo po 12 obuolių", "sums", None),
        ("projektas Nr. 12-A „Upė“ baigtas", "named", ()),
        ("projektas „____“", "named", None),
        ("savivaldybės", "funders", ("savivaldybes",)),
        ("skambinkite ir rašykite", "commands", ("skambinkite",)),
        ("susirinkime, susirinkimą, protokolas", "minutes", ("susirinkime", "protokolas")),
        ("projektą\n„Upė“", "named", ()),
        ("kvietimas teikti paraiškas", "call-for-proposals", ("kvietimas teikti", "teikti paraiskas")),
        ("kvietimas", "call-for-proposals", None),
    ],
)
def test_signs(text, sign, found):
    reasons = {reason.sign: reason.words for reason in recognise(text).reasons}
    assert reasons.get(sign) == found


def test_a_sign_counts_each_of_its_words_once_and_no_more_than_its_most():
    data = words("recognition")["signs"]["funding"]
    once, often = (recognise("Jam " + "skirta " * times).reasons for times in (1, 50))
    assert once == often == (Reason("funding", data["weight"], ("skirta",)),)
    many = recognise("skirta skyrė gauta gavo remia parama lėšos biudžeto dotacija").reasons
    points = {reason.sign: reason.points for reason in many}
    assert points["funding"] == pytest.approx(data["weight"] * data["most"])


@pytest.mark.parametrize(
    "text, language",
    [
        ("The aim of the project was to build and to teach.", "en"),
        ("Projekta mērķis ir uzlabot un tika izveidota klase, kas par to", "lv"),
        ("Celem projektu jest rozwój na pograniczu oraz w ramach", "pl"),
        ("Проект был в городе и на реке для детей", "ru"),
        ("Projekto tikslas yra padėti vaikams ir jų tėvams.", "lt"),
        ("", "lt"),
    ],
)
def test_languages(text, language):
    recognition = recognise(text)
    assert recognition.language == language
    assert language == "lt" or recognition.score == 0


def test_words_of_a_report_without_a_text_are_no_report():
    assert recognise("Projekto tikslas: \nSkirta 100 Eur\nProjektas „A“").score < DEFAULT_SCORE


@given(st.text(st.characters() | st.sampled_from("\x00\ud800\n:|-–„“"), max_size=400))
def test_any_text_has_a_score(text):
    recognition = recognise(text)
    assert 0 <= recognition.score <= 1
    assert list(recognition.reasons) == sorted(
        recognition.reasons, key=lambda reason: (-abs(reason.points), reason.sign)
    )


def test_what_stands_far_behind_the_beginning_costs_nothing_and_changes_nothing():
    text = "Projekto tikslas – padėti. " * 1000
    assert recognise(text + "slapukai " * 100_000) == recognise(text)


def test_the_words_are_as_they_are_matched():
    data = words("recognition")
    assert set(data["labels"]["fields"]) <= set(label_fields())
    for sign, one in data["signs"].items():
        for phrase in one["words"]:
            assert phrase == phrase.lower().translate(str.maketrans("ąčęėįšųūž", "aceeisuuz")), (sign, phrase)
            assert all(word.strip("*").isalnum() for word in phrase.split()), (sign, phrase)
            assert not any(word.startswith("*") for word in phrase.split()[1:]), (sign, phrase)
        assert len(set(one["words"])) == len(one["words"]), sign
