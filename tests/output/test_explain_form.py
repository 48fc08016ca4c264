from __future__ import annotations

import pytest
from rich.cells import cell_len

from ngoreport.models import Evidence, Period, Report, Source
from ngoreport.output import explain_form


def explained(text: str, *, left_out=(), period=None, **places: tuple[int, int]) -> str:
    evidence = {
        f"/{name.replace('_', '/')}": Evidence(start=start, end=end, line=1, rule=f"{name.split('_')[0]}.label")
        for name, (start, end) in places.items()
    }
    values = {name: text[start:end] for name, (start, end) in places.items() if "_" not in name}
    source = Source(name="a.txt", sha256="0" * 64, length=len(text))
    report = Report.model_validate({"source": source, "evidence": evidence, "period": period or Period(), **values})
    shown = "".join(explain_form.write([explain_form.Explained(text, report, left_out)], terminal=None))
    return shown.split("\n", 1)[1]


def test_words_are_underlined_and_named():
    assert explained("Tema: Upė\nkita\n", title=(6, 9)) == (
        "   1 │ Tema: Upė\n"
        "     │       ^^^ title [title.label]\n"
        "   2 │ kita\n"
        "\n"
    )  # fmt: skip


def test_marks_within_marks_each_have_a_row():
    assert explained("abcdef", goal=(0, 6), title=(2, 4)) == (
        "   1 │ abcdef\n"
        "     │ ^^^^^^ goal [goal.label]\n"
        "     │   ^^ title [title.label]\n"
        "\n"
    )  # fmt: skip


def test_values_of_one_place_share_a_mark():
    shown = explained("2019 m.", period=Period(start="2019", end="2019"), period_start=(0, 7), period_end=(0, 7))
    assert "^^^^^^^ period/start=2019,end=2019 [period.label]" in shown


def test_what_was_found_and_not_taken_stands_below():
    place = Evidence(start=0, end=3, line=1, rule="period.prose")
    shown = explained("2021 m.\n", left_out=[("period.end", "2021-12", place), ("goal", "x" * 200, place)])
    assert shown.splitlines()[1:4] == [
        "     │",
        "     │ found and not taken:",
        "   1 │ period.end=2021-12 [period.prose]",
    ]
    assert max(cell_len(row) for row in shown.splitlines()) <= 80


def test_what_is_longer_than_a_line_is_marked_in_each_and_named_at_its_end():
    text = "ilgas žodis " * 20
    shown = explained(text, goal=(0, len(text) - 1))
    rows = shown.split("\n")
    assert sum("^" in row for row in rows) == 4
    assert [row for row in rows if "goal [goal.label]" in row] == [rows[-3]]
    assert max(cell_len(row) for row in rows) <= 80


def test_a_value_may_span_lines():
    shown = explained("pirma\r\nantra\n", goal=(2, 10))
    assert shown.split("\n")[:4] == [
        "   1 │ pirma",
        "     │   ^^^",
        "   2 │ antra",
        "     │ ^^^ goal [goal.label]",
    ]


@pytest.mark.parametrize("text", ["日本語 Upė", "\tUpė", "a\u0301\u0328 Upė", "\x1b[31m Upė", "\u200b\u202e Upė"])
def test_underlines_stand_below_the_words_in_any_script(text):
    at = text.index("Upė")
    line, marked, *_ = explained(text, title=(at, at + 3)).split("\n")
    assert cell_len(line[: line.index("Upė")]) == cell_len(marked[: marked.index("^")])
    assert marked.count("^") == 3


def test_a_long_label_gets_a_row_of_its_own():
    text = "x" * 60 + " Upė"
    shown = explained(text, title=(61, 64), goal=(0, 64))
    assert max(cell_len(row) for row in shown.split("\n")) <= 80
    assert "title [title.label]" in shown


def test_the_text_is_whole():
    text = "\n".join(f"{number} eilutė" for number in range(1, 1200))
    shown = explained(text)
    assert [row.split("│")[1].strip() for row in shown.split("\n") if "│" in row] == text.split("\n")


def test_an_empty_line_and_the_last_without_an_end():
    assert explained("a\n\nb") == "   1 │ a\n   2 │\n   3 │ b\n\n"
