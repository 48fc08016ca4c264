"""Where sentences end. In the rows ` | ` stands at every end but the last: `One.| |Two.`"""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.document import Document
from ngoreport.document.normal import normalise
from ngoreport.document.sentences import find_end_marks, split_sentences
from ngoreport.document.span import Span

SPLITS = [
    # plain ends
    "Projektas baigtas.| |Ačiū visiems.",
    "Ar verta?| |Taip!| |Verta.",
    "Buvo smagu...| |Labai.",
    "Buvo smagu…| |Labai.",
    "Na ir kas?!| |Nieko.",
    "Vienas.| |Du.| |Trys",
    "Pirmas sakinys.|\n|Antras sakinys.",
    "Pristatėme per „Žemės dieną“.| |„eTinklas“ skelbia duomenis.",
    "Kviečiami meistrai, pvz. „bitės“ nariai.",
    "Mugė vyko gegužės 5 d. „bičių“ kieme.",
    # years and months
    "Projektas vyko 2020 m. Utenoje.| |Dalyvavo visi.",
    "Projektas vyko 2020 m. vasarą.| |Dalyvavo visi.",
    "Vykdyta 2020 m. kovo 1 d. – 2021 m. kovo 31 d. imtinai.",
    "2021-ųjų metų kovo 31 d. Utenos rajone vyko mugė.",
    "Nuo 2020 m. kovo iki 2021 m. gegužės mėn. Utenos rajone vyko mugės.",
    "Trukmė 12 mėn.| |Vykdo bendruomenė.",
    "Dalyvavo 25 asm.| |Visi buvo vaikai.",
    "2020 m. Utenoje surengta mugė.",
    "2020 m. kovo mėn. Utenoje surengta mugė.",
    "Dirbta 2019–2020 m.| |Projekto metu surengtos mugės.",
    "Dirbta iki 2020 m.| |Per metus surengtos mugės.",
    "Liepos 23 d. Utenoje vyko mugė.",
    "Nuo 2020 m. rugsėjo mėn. vyko užsiėmimai.",
    "Mugė vyko 2020 m. gegužės 5 d. Utenoje.| |Dalyvavo visi.",
    "Mugės vyko 2020 m. gegužės 5 d. Utenoje ir Molėtuose.| |Dalyvavo visi.",
    "Mugė vyko 2020 m. gegužės 5 d.| |Utenoje lijo.",
    "Sutartis pasirašyta 2020-03-05 d. vakare.",
    # units and shares
    "Skirta 5 tūkst. eurų.| |Panaudota viskas.",
    "Skirta 5 mln. Lt.| |Panaudota viskas.",
    "Skirta 1 mlrd. 200 mln. eurų.",
    "Surinkta 85 proc. lėšų.| |Likusios – savos.",
    "Mokymai truko 40 ak. val. ir baigėsi.",
    "Mokymai truko 6 val. per dieną.",
    "Užsiėmimai po 5 val. dieną.",
    "Išleista 100 egz. knygelių.",
    "Dalyvavo 25 asm. iš Utenos.",
    # and the like
    "Pirktos knygos, žaidimai ir kt. priemonės.",
    "Pirktos knygos, žaidimai ir pan.",
    "Pagaminti suolai, stalai, t. y. visi baldai.",
    "Kviečiami amatininkai, pvz. Kalviai.",
    # addresses, names and offices
    "Susitikome A. Vienuolio g. Utenoje.| |Atėjo visi.",
    "Susitikome Utenos r. sav. salėje.",
    "Veikia Kupiškio r. Noriūnuose.",
    "Atvyko iš Lazdijų r. sav. ir Alytaus m. sav. komandos.",
    "Koncertavo Šv. Kazimiero choras.",
    "Dirbo VšĮ. Bitė savanoriai.",
    "Vadovė doc. dr. Rasa Liekytė.| |Ji dirbo metus.",
    "Kalbėjo prof. Rasa Liekytė ir kun. Jonas.",
    "Vadovas J. Jonaitis sakė kalbą.| |Visi plojo.",
    "Vadovas J. P. Jonaitis sakė kalbą.",
    "Skambinti tel. 8 600 00 101, el. p. bite@example.lt.",
    "Įsakymas Nr. 5 galioja.| |Jo laikomės.",
    "Įsakymas Nr. V-5 galioja.",
    "Priemonė Nr. 08.1.1-CPVA-V-427 baigta.",
    # figures
    "Gauta 1.500 eurų ir 3.25 lito.",
    "Skyrė 2020.03.05 dieną.",
    "Vieta – 1. laimėta; 2. pralaimėta.",
    "Liko 12.| |Visi džiaugėsi.",
    "Atvyko XII a. riteriai.",
    # a space forgotten
    "Vaikai mokėsi malti.Baigiamoji mugė įvyko.".replace("malti.B", "malti.||B"),
    "Ar verta?Taip buvo.".replace("verta?T", "verta?||T"),
    "Adresas www.Bite.lt veikia.",
    # a small letter goes on
    "Nupirkta daug visko. ir dar daugiau",
    "Kodėl? sakė jie.",
    # quotations and brackets
    "„Atėjome. Pamatėme. Likome.“ taip sakė jie.",
    "Jie sakė: „Atėjome. Pamatėme.“| |Mes patikėjome.",
    "„Ar ateis visi?“ – klausė vadovė.| |Atėjo.",
    "„Puiku!“ – sakė jie.",
    "Projektas „Kas čia? Mes!“ baigtas.| |Ačiū.",
    "Pirkti baldai (suolai, stalai ir kt.) Utenoje džiugina.",
    "Surengta mugė (dalyvavo 25 asm. Visi vaikai) Utenoje.",
    "Surengta mugė.| |(Dalyvavo visi.)| |Ačiū.",
    "Surengta mugė (Utenos r.).| |Ačiū.",
    "Vyko filmo „Kelias.“ peržiūra.",
    "Jie sakė „Ačiū“.| |Mes irgi.",
    # a list in a line
    "Mokyklos, bendruomenės ir kt.| |Projekto metu surengtos dvi mugės mieste.",
]


def marked(text: str) -> str:
    """The text with a stroke at each end of its sentences, white space between two strokes."""
    document = Document(text)
    normal = document.text.normal
    spans = document.sentences(Span(0, len(normal)))
    parts = [text[span.start : span.end] for span in spans]
    gaps = [text[one.end : two.start] for one, two in itertools.pairwise(spans)]
    return "".join(part + f"|{gap}|" for part, gap in zip(parts, gaps, strict=False)) + (parts[-1] if parts else "")


@pytest.mark.parametrize("row", SPLITS)
def test_splits(row):
    assert marked(row.replace("|", "")) == row


@pytest.mark.parametrize("row", SPLITS)
def test_splits_decomposed_and_with_no_break_spaces(row):
    text = row.replace("|", "")
    sentences = row.replace("| |", "|").replace("|\n|", "|").replace("||", "|").split("|")
    for variant in (unicodedata.normalize("NFD", text), text.replace(" ", "\u00a0")):
        document = Document(variant)
        spans = document.sentences(Span(0, len(document.text.normal)))
        assert [document.text.value(span) for span in spans] == sentences


@pytest.mark.parametrize("row", [row for row in SPLITS if row.endswith((".", "!", "?", "…"))])
def test_splits_between_other_sentences(row):
    """What stands around it moves no end; but an abbreviation at the end may go on."""
    if row.endswith((" pan.", " kt.")):
        pytest.skip("its last full stop is an abbreviation's")
    assert marked(f"Štai taip buvo. {row.replace('|', '')} Toliau buvo kitaip.") == (
        f"Štai taip buvo.| |{row}| |Toliau buvo kitaip."
    )


@given(st.text(alphabet="aĄb.!?…\"'() \n1md", max_size=80))
def test_nothing_is_lost(text):
    """Sentences are trimmed, in order, apart, and hold every letter."""
    forms = normalise(text)
    spans = split_sentences(forms.normal, forms.folded, Span(0, len(forms.normal)), find_end_marks(forms.normal))
    between = 0
    for span in spans:
        assert not forms.normal[between : span.start].strip()
        assert forms.normal[span.start : span.end] == forms.normal[span.start : span.end].strip() != ""
        between = span.end
    assert not forms.normal[between:].strip()
