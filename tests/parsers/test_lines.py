"""Lines found by a sign that they hold."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from ngoreport.parsers.lines import lines_holding

SIGN = re.compile("@|ab")


@given(st.text(alphabet="ab@c\n", max_size=40))
def test_the_lines_are_those_that_hold_the_sign(text):
    found = [text[line.start : line.end] for line in lines_holding(text, SIGN)]
    assert found == [line for line in text.split("\n") if SIGN.search(line)]
