"""What a page's edge leaves in a text, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.document import Document
from ngoreport.document.normal import normalise
from ngoreport.document.page_breaks import page_breaks
from ngoreport.document.span import Span

# A page's worth of text, each line of it another.
PAGE = "".join(f"Šeštadienį į talką atėjo {spoken} kaimynai su grėbliais.\n" for spoken in ["vienuolika", "dvylika"])
PAGE = "Upės klubas\nProjekto ataskaita\nUtena\nUž praėjusius metus\n" + PAGE * 6

# why, what stands between „žygis“ and „ir talka“ (the number of the page in „#“), what stands before page two
EDGES = [
    ("numbers that tell how many there are", "\n\n          # iš 2\n\n", "\n# iš 2\n"),
    ("numbers with a slash", "\n# / 2\n", "\n# / 2\n"),
    ("numbers between dashes", "\n- # -\n", "\n- # -\n"),
    ("numbers alone", "\n\n#\n\n", "\n\n#\n"),
    ("numbers with a word", "\nPuslapis #\n", "\nPuslapis #\n"),
    ("numbers with an abbreviation", "\n# psl.\n", "\n# psl.\n"),
    (
        "a foot with its number",
        "\n\nKlubo ataskaita                    #\n\n",
        "\n\nKlubo ataskaita                    #\n",
    ),
    ("a number, and below it the head that opens the text", "\n# iš 2\nProjekto ataskaita\n\n", "\n# iš 2\n"),
    ("two lines of a head", "\n\nUpės klubas\nProjekto ataskaita          # psl.\n\n", "\n\n\nUtena          # psl.\n"),
    ("ends of lines of another system", "\r\n\r\n# iš 2\r\n\r\n", "\r\n# iš 2\r\n"),
]


def written(between, at_end):
    return PAGE + "Surengtas žygis" + between.replace("#", "1") + "ir talka.\n" + PAGE + at_end.replace("#", "2")


@pytest.mark.parametrize("why, between, at_end", EDGES)
def test_joins_what_a_page_parted(why, between, at_end):
    shown = normalise(written(between, at_end)).shown
    if why == "two lines of a head":
        assert page_breaks(written(between, at_end)) == []  # heads that differ
    else:
        assert "Surengtas žygis\nir talka.\n" in shown, why


def test_takes_a_head_of_two_lines_but_where_it_opens_the_text():
    head = "Upės klubas\nProjekto ataskaita          # psl.\n\n"
    text = (
        head.replace("#", "1")
        + PAGE.partition("Utena")[2]
        + "Surengtas žygis\n\n"
        + head.replace("#", "2")
        + "ir talka.\n"
    )
    shown = normalise(text).shown
    assert shown.startswith("Upės klubas\nProjekto ataskaita          1 psl.\n")
    assert "Surengtas žygis\nir talka.\n" in shown
    assert "2 psl." not in shown


def test_takes_the_same_head_from_short_pages():
    page = "Upės klubas\nUtena\nAtaskaita      1 psl.\n\n" + "Žygis pėsčiomis ir talka prie upės.\n" * 5
    shown = normalise(page + "Suburti ben-\n\nAtaskaita      2 psl.\n\ndruomenę.\n").shown
    assert "Suburti bendruomenę." in shown


def test_joins_a_word_that_a_page_parted():
    text = PAGE + "Surengta baidarių stovyk-\n\n1 iš 2\n\nla vaikams.\n" + PAGE + "2 iš 2\n"
    assert "baidarių stovykla vaikams." in normalise(text).shown


def test_closed_sentences_stay_apart():
    text = PAGE + "Surengtas žygis.\n\n1 iš 2\n\nUtenos klubas\n" + PAGE + "2 iš 2\n"
    assert "žygis.\n\nUtenos klubas" in normalise(text).shown


@pytest.mark.parametrize(
    "text",
    [
        "Dalyvavo\n12\n13\n",
        "Dalyviai   12\n\n" + PAGE + "\nDalyviai   47\n",
        "Dalyviai   1\nRenginiai   2\n" + PAGE,
        PAGE + "Įvertinimas: 4 iš 5\n",
        PAGE + "4 / 5\n",
        PAGE + "1 iš 2\n2 iš 2\n",  # no page is so short
        PAGE + "Renginių   1\n" + PAGE + "Renginių   2\n" + PAGE,  # a row stands apart from nothing
        "2021\n" + PAGE + "2022\n",
    ],
)
def test_leaves_numbers_that_count_no_pages(text):
    assert page_breaks(text) == []


def test_a_list_goes_on_behind_the_page():
    text = "Įvykdytos veiklos:\n1. Žygis.\n2. Talka ir\n\n1 iš 2\n\nmugė.\n3. Šventė.\n" + PAGE + "2 iš 2"
    items = [block for block in Document(PAGE + text).blocks if block.mark is not None]
    assert [item.mark.order for item in items if item.mark] == [1, 2, 3]
    document = Document(PAGE + text)
    assert "Talka ir mugė." in [document.text.value(block.body) for block in document.blocks]


def test_places_in_the_text_as_read_hold():
    text = written(*EDGES[0][1:])
    matching = normalise(text)
    start = matching.shown.index("ir talka")
    assert text[slice(*matching.in_text_as_read(Span(start, start + 8)))] == "ir talka"


@given(st.text(alphabet="a1 .2-\n|iš/", max_size=300))
def test_never_fails_and_takes_whole_stretches(text):
    at = 0
    for start, end, instead in page_breaks(text):
        assert at <= start <= end <= len(text)
        assert not instead.strip()
        at = end
