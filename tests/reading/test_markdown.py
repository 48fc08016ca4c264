from __future__ import annotations

import pytest

from ngoreport.reading import read_bytes
from ngoreport.reading.markdown import convert


@pytest.mark.parametrize(
    "source, text",
    [
        ("# Upė\n\nSkirta **1 200** Eur\nkitą eilutę", "Upė\n\nSkirta 1 200 Eur\nkitą eilutę\n"),
        ("* a\n* b\n    * c\n", "• a\n• b\n  ◦ c\n"),
        ("3. a\n4. b\n", "3. a\n4. b\n"),
        ("| a | b |\n|---|---|\n| c | d |\n", "a\tb\nc\td\n"),
        ("[svetainė](https://a.lt/) <https://b.lt/>", "svetainė https://b.lt/\n\nhttps://a.lt/\n"),
        ("> Gražu\n", "Gražu\n"),
        ("~~500~~ 700", "700\n"),
        ("---\nlang: lt\ntitle: 'Upės balsai'\n---\n\na\n", "Upės balsai\n\na\n"),
        ("---\n\na\n", "a\n"),
        ("<script>x</script>\n\na\n", "a\n"),
    ],
)
def test_what_is_set(source, text):
    assert convert(source.encode()).text == text


def test_it_is_known_by_its_name():
    assert read_bytes(b"# a\n", "a.md").converter == "markdown"
    assert read_bytes(b"# a\n", "a.txt").text == "# a\n"
