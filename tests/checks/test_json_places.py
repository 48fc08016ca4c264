from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.checks.json_places import items, json_places
from ngoreport.output.findings.placed import value_at

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES, st.sampled_from([None, 0, 2, "\t"]), st.booleans(), st.sampled_from(["", " ", "[1]\n"]))
def test_each_place_holds_its_value(value, indent, ascii_only, before):
    text = before + json.dumps(value, indent=indent, ensure_ascii=ascii_only) + "\n"
    places = json_places(text, len(before))
    assert places[""] == (len(before), len(text) - 1)
    for pointer, (start, end) in places.items():
        assert json.loads(text[start:end]) == value_at(value, pointer)


def test_keys_are_escaped_as_in_pointers():
    assert json_places('{"a/b": {"~": 1}}', 0)["/a~1b/~0"] == (14, 15)


def test_items():
    text = ' [ {"a": [1]} ,2,\n"]"]'
    assert [text[start:end] for start, end in items(text, 1)] == ['{"a": [1]}', "2", '"]"']
    assert list(items("[ ]", 0)) == []


@pytest.mark.parametrize("text", ["[1 2]", "[1", "[1,", "[,]", "[}"])
def test_a_torn_list_is_an_error(text):
    with pytest.raises(ValueError, match="Expecting"):
        list(items(text, 0))
