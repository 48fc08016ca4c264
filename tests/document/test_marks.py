"""The marks of list items, and what only looks like one."""

from __future__ import annotations

import pytest

from ngoreport.document.blocks import BlockKind, split_blocks
from ngoreport.document.marks import BULLETS, marks_inside, read_mark, roman_number
from ngoreport.document.normal import normalise

# line, kind, style, order, the item's words
READ = [
    *((f"{bullet} surengta mugė", "bullet", bullet, None, "surengta mugė") for bullet in BULLETS),
    *((f"{bullet}surengta mugė", "bullet", bullet, None, "surengta mugė") for bullet in "•·►✔*"),
    ("·       surengta mugė", "bullet", "·", None, "surengta mugė"),
    ("•\tsurengta mugė", "bullet", "•", None, "surengta mugė"),
    ("•\u00a0surengta mugė", "bullet", "•", None, "surengta mugė"),
    ("• - surengta mugė", "bullet", "•", None, "surengta mugė"),
    ("o\tsurengta mugė", "bullet", "o", None, "surengta mugė"),
    ("o   surengta mugė", "bullet", "o", None, "surengta mugė"),
    ("o Surengta mugė", "bullet", "o", None, "Surengta mugė"),
    ("- surengta mugė", "dash", "-", None, "surengta mugė"),
    ("– surengta mugė", "dash", "-", None, "surengta mugė"),
    ("— surengta mugė", "dash", "-", None, "surengta mugė"),
    ("– – surengta mugė", "dash", "-", None, "surengta mugė"),
    ("-surengta mugė", "dash", "-", None, "surengta mugė"),
    ("-Surengta mugė", "dash", "-", None, "Surengta mugė"),
    ("- 5 mugės", "dash", "-", None, "5 mugės"),
    ("- „Bitės“ mugė", "dash", "-", None, "„Bitės“ mugė"),
    ("1. surengta mugė", "number", "1.", 1, "surengta mugė"),
    ("12. Surengta mugė", "number", "1.", 12, "Surengta mugė"),
    ("2.viešinti", "number", "1.", 2, "viešinti"),
    ("3.„Bitės“ mugė", "number", "1.", 3, "„Bitės“ mugė"),
    ("1) surengta mugė", "number", "1)", 1, "surengta mugė"),
    ("2)surengta mugė", "number", "1)", 2, "surengta mugė"),
    ("1.) surengta mugė", "number", "1.)", 1, "surengta mugė"),
    ("(1) surengta mugė", "number", "(1)", 1, "surengta mugė"),
    ("(b) surengta mugė", "number", "(a)", 2, "surengta mugė"),
    ("1.1. surengta mugė", "number", "1.1.", 1, "surengta mugė"),
    ("2.3. Surengta mugė", "number", "1.1.", 3, "Surengta mugė"),
    ("1.2.10. surengta mugė", "number", "1.1.1.", 10, "surengta mugė"),
    ("1.1 Surengta mugė", "number", "1.1.", 1, "Surengta mugė"),
    ("1.1) surengta mugė", "number", "1.1)", 1, "surengta mugė"),
    ("1.\tsurengta mugė", "number", "1.", 1, "surengta mugė"),
    ("B3. Surengta mugė", "number", "B1.", 3, "Surengta mugė"),
    ("A.1. Surengta mugė", "number", "A.1.", 1, "Surengta mugė"),
    ("C.2 Surengta mugė", "number", "C.1", 2, "Surengta mugė"),
    ("E.1.4. Surengta mugė", "number", "E.1.1.", 4, "Surengta mugė"),
    ("a) surengta mugė", "letter", "a)", 1, "surengta mugė"),
    ("c)surengta mugė", "letter", "a)", 3, "surengta mugė"),
    ("B) surengta mugė", "letter", "A)", 2, "surengta mugė"),
    ("+ surengta mugė", "bullet", "+", None, "surengta mugė"),
    # A bullet that an old encoding lacked.
    ("? surengta mugė", "bullet", "?", None, "surengta mugė"),
    ("? „Bitės“ mugė", "bullet", "?", None, "„Bitės“ mugė"),
    ("\ufffd 5 mugės", "bullet", "\ufffd", None, "5 mugės"),
    ("I. Bendroji informacija", "roman", "I.", 1, "Bendroji informacija"),
    ("IV. Veiklos", "roman", "I.", 4, "Veiklos"),
    ("IX) Veiklos", "roman", "I)", 9, "Veiklos"),
    ("XII. „Bitės“ veiklos", "roman", "I.", 12, "„Bitės“ veiklos"),
]
LEFT_ALONE = [
    ("?gyvendinta mugė", "a letter that an old encoding lacked"),
    ("?!", "a sign of doubt"),
    ("A. Bitė pasveikino", "an initial"),
    ("C1 lygio kursai", "a level of a language"),
    ("B5 formato sąsiuvinis", "a size of paper"),
    ("2020. buvo sunkūs", "a year"),
    ("2020.05.12 surengta mugė", "a date"),
    ("2020-05-12 surengta mugė", "a date"),
    ("12.03.2020 surengta mugė", "a date"),
    ("12.03.2020", "a date"),
    ("05.12 surengta mugė", "a day and a month, or a time"),
    ("1.5 mln. eurų", "a number with a fraction"),
    ("1.500 eurų", "a number in groups"),
    ("10.30 val. mugė", "a time of day"),
    ("o vaikai mokėsi", "the conjunction"),
    ("o", "a letter alone"),
    ("V", "a Roman numeral alone, at the end of a text"),
    ("-5 laipsniai", "below zero"),
    ("–5 laipsniai", "below zero"),
    ("-", "a dash alone"),
    ("- ", "a dash alone"),
    ("•", "a bullet alone"),
    ("1.", "a number alone"),
    ("5 mugės", "a number without a sign"),
    ("100. mugė", "three figures"),
    ("A. Jonaitis vadovavo", "an initial"),
    ("J. P. Jonaitis vadovavo", "initials"),
    ("XXI a. mokykla", "a century"),
    ("+370 600 00 101", "a telephone number"),
    ("+ 370 600 00 101", "a telephone number"),
    ("a. d. 1500", "letters with full stops"),
    ("(25 vaikai) atvyko", "words in brackets"),
    ("surengta mugė", "words"),
    ("", "nothing"),
]


def mark_of(line: str):
    normal = normalise(line).normal
    return read_mark(normal, 0, len(normal))


@pytest.mark.parametrize("line, kind, style, order, words", READ)
def test_reads(line, kind, style, order, words):
    mark = mark_of(line)
    assert mark is not None
    assert (mark.kind, mark.style, mark.order, line[mark.end :]) == (kind, style, order, words)


@pytest.mark.parametrize("line, kind, style, order, words", READ)
def test_an_item_of_the_text(line, kind, style, order, words):
    beside = "II. Kita" if kind == "roman" else line
    forms = normalise(f"Veiklos:\n  {line}\n  {beside}\n")
    items = [block for block in split_blocks(forms.normal, forms.folded) if block.kind is BlockKind.ITEM]
    assert [forms.value(item.body) for item in items] == [words, "Kita" if kind == "roman" else words]


@pytest.mark.parametrize("line, why", LEFT_ALONE)
def test_leaves_alone(line, why):
    assert mark_of(line) is None, why


def test_one_letter_o_is_no_bullet():
    """A word processor's bullet stands before every item; one alone opens a sentence."""
    forms = normalise("Vaikai mokėsi.\no   Tėvai talkino.\n")
    assert all(block.mark is None for block in split_blocks(forms.normal, forms.folded))


@pytest.mark.parametrize(
    "line", ["V. Kudirkos mokykla laukė", "I. Simonaitytės biblioteka laukė", "X. Y. pasakojo", "V. Veiklos"]
)
def test_one_roman_letter_is_an_initial(line):
    """A chapter V stands between others; a V. alone begins a name."""
    forms = normalise(f"Vaikai mokėsi.\n{line}\n\nII. Lankėsi visi\n" if line[0] != "I" else line)
    marked = [block.mark.order for block in split_blocks(forms.normal, forms.folded) if block.mark]
    assert marked in ([], [2])


@pytest.mark.parametrize("chapters", [["I. Tikslas", "II. Veiklos"], ["IV. Veiklos", "V. Rezultatai", "VI. Kita"]])
def test_roman_letters_among_others_are_chapters(chapters):
    forms = normalise("\n\nLankėsi visi.\n".join(chapters))
    marked = [block for block in split_blocks(forms.normal, forms.folded) if block.mark]
    assert [forms.value(block.span) for block in marked] == chapters


# line, the items in it
SEVERAL = [
    ("• mugė • talka • šventė", ["mugė", "talka", "šventė"]),
    ("• mugė; •talka", ["mugė;", "talka"]),
    ("► mugė ► talka", ["mugė", "talka"]),
    ("✔ mugė ✔ talka", ["mugė", "talka"]),
    ("1) mugė 2) talka 3) šventė", ["mugė", "talka", "šventė"]),
    ("a) mugė; b) talka", ["mugė;", "talka"]),
    ("1. Surengta mugė. 2. Surengta talka.", ["Surengta mugė.", "Surengta talka."]),
    ("1. surengta mugė; 2. surengta talka", ["surengta mugė;", "surengta talka"]),
    ("9) mugė 10) talka", ["mugė", "talka"]),
    ("* mugė   * talka", ["mugė", "talka"]),
    ("- mugė    - talka", ["mugė", "talka"]),
    ("- mugė\t- talka", ["mugė", "talka"]),
    ("* mugė 5 * 3 eurai", ["mugė 5 * 3 eurai"]),
    ("- mugė - talka", ["mugė - talka"]),
    # no second item
    ("• mugė – talka", ["mugė – talka"]),
    ("- mugė - talka", ["mugė - talka"]),
    ("* mugė * talka", ["mugė * talka"]),
    ("1. Surengta mugė 2. Vieta jai rasta", ["Surengta mugė 2. Vieta jai rasta"]),
    ("1) mugė (žr. 2) talka", ["mugė (žr. 2) talka"]),
    ("1) mugė 3) talka", ["mugė 3) talka"]),
    ("• mugė (• talka)", ["mugė (• talka)"]),
]


@pytest.mark.parametrize("line, items", SEVERAL)
def test_several_on_one_line(line, items):
    forms = normalise(line)
    assert [forms.value(block.body) for block in split_blocks(forms.normal, forms.folded)] == items


def test_places_of_marks_inside():
    line = "1) mugė 2) talka"
    first = read_mark(line, 0, len(line))
    assert first is not None
    assert [line[at:] for at in marks_inside(line, first.end, len(line), first)] == ["2) talka"]


@pytest.mark.parametrize(
    "figure, value",
    [("I", 1), ("II", 2), ("III", 3), ("IV", 4), ("V", 5), ("VIII", 8), ("IX", 9), ("XIV", 14), ("XX", 20)],
)
def test_roman(figure, value):
    assert roman_number(figure) == value
