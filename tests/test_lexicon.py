"""Patterns that wait until they are used."""

from __future__ import annotations

import re

import pytest

from ngoreport.lexicon import label_fields, label_phrases, pattern_of


def test_a_pattern_is_compiled_when_first_used_and_once(monkeypatch):
    compiled = []
    real = re.compile

    def compile_and_count(*given):
        compiled.append(given)
        return real(*given)

    monkeypatch.setattr(re, "compile", compile_and_count)
    digits = pattern_of(r"\d+")
    assert digits.pattern == r"\d+"
    assert compiled == []
    assert digits.findall("a 12 b 34") == ["12", "34"]
    assert [found.group() for found in digits.finditer("a 12 b 34")] == ["12", "34"]
    assert len(compiled) == 1


@pytest.mark.parametrize(
    "asked",
    [
        lambda pattern: pattern.search("x Ab")[0],
        lambda pattern: pattern.match("ab")[0],
        lambda pattern: pattern.fullmatch("ab")[0],
        lambda pattern: pattern.findall("ab AB"),
        lambda pattern: pattern.split("1ab2"),
        lambda pattern: pattern.sub("-", "1ab2"),
        lambda pattern: pattern.flags,
        lambda pattern: pattern.groups,
    ],
)
def test_it_answers_as_a_compiled_one_does(asked):
    assert asked(pattern_of("ab", re.IGNORECASE)) == asked(re.compile("ab", re.IGNORECASE))


def test_either_word_of_a_label():
    """One line of the data may stand for many labels."""
    own = label_phrases("funding_own")
    assert {"klubo lėšos", "klubo nuosavos lėšos", "parapijos indėlis"} <= set(own)
    assert not any(sign in phrase for field in label_fields() for phrase in label_phrases(field) for sign in "{|}")
