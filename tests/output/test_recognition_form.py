from __future__ import annotations

from ngoreport.output import recognition_form
from ngoreport.recognition import Reason, Recognition, recognise


def test_the_score_and_its_reasons():
    reasons = (
        Reason("labels", 1.1, ("tikslas", "trukme")),
        Reason("named", 0.9, ()),
        Reason("law", -0.6, ("punktas",)),
    )
    assert "".join(recognition_form.write("a.txt", Recognition(0.876, "lt", reasons))) == (
        "a.txt: 0.88\n  +1.1 labels: tikslas, trukme\n  +0.9 named\n  -0.6 law: punktas\n"
    )


def test_a_foreign_language_is_named():
    first, *_ = recognition_form.write("a.txt", recognise("The aim of the project was to build and to teach."))
    assert first == "a.txt: 0.00 (in en, not Lithuanian)\n"


def test_a_name_is_harmless_to_a_terminal():
    assert list(recognition_form.write("a\x1b[31m\n.txt", Recognition(0.0, "lt", ()))) == ["a[31m .txt: 0.00\n"]
