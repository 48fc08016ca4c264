"""How lines make up blocks: headings, paragraphs, items, rows, clutter."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.document.blocks import split_blocks
from ngoreport.document.normal import normalise


def blocks_of(text: str) -> list[str]:
    """Each block as `kind: words`; items with their level (`item0`), rows with their cells between strokes."""
    forms = normalise(text)
    shown = []
    for block in split_blocks(forms.normal, forms.folded):
        words = " | ".join(forms.value(cell) for cell in block.cells) if block.cells else forms.value(block.body)
        level = block.level if block.kind.value == "item" else ""
        shown.append(f"{block.kind.value}{level}: {words}")
    return shown


READ = {
    "paragraphs": (
        "Surengta mugė.\n\nSurengta talka.",
        ["paragraph: Surengta mugė.", "paragraph: Surengta talka."],
    ),
    "a sentence a line": (
        "Surengta mugė.\nSurengta talka.",
        ["paragraph: Surengta mugė.", "paragraph: Surengta talka."],
    ),
    "a line broken before a small letter": (
        "Surengta mugė, kurioje\nlankėsi visi.",
        ["paragraph: Surengta mugė, kurioje lankėsi visi."],
    ),
    "a line broken behind a word that cannot end one": (
        "Atvyko svečiai iš Utenos ir\nKupiškio.\nPartneriai –\nUtenos muziejus",
        ["paragraph: Atvyko svečiai iš Utenos ir Kupiškio.", "paragraph: Partneriai –", "paragraph: Utenos muziejus"],
    ),
    "a label in capitals after a long line": (
        "KAS VYKDĖ (grupės arba organizacijos pavadinimas): neformali jaunimo grupė\nATSAKINGAS ASMUO: Jonas Jonaitis",
        [
            "paragraph: KAS VYKDĖ (grupės arba organizacijos pavadinimas): neformali jaunimo grupė",
            "paragraph: ATSAKINGAS ASMUO: Jonas Jonaitis",
        ],
    ),
    "a line broken inside a quotation": (
        "Vykdo VšĮ „Žalias\nKiemas“ kartu su kitais",
        ["paragraph: Vykdo VšĮ „Žalias Kiemas“ kartu su kitais"],
    ),
    "a line broken behind an abbreviation": (
        "Pirkti suolai, stalai ir kt.\nbaldai mokyklai",
        ["paragraph: Pirkti suolai, stalai ir kt. baldai mokyklai"],
    ),
    "text set to a width": (
        (
            "Projekto metu suremontuotos klubo patalpos ir nupirkta reikiama įranga, taigi\n"
            "Utenos vaikai turi kur susitikti. Šeštadieniais juos moko meistras Jonaitis,\n"
            "Vilniuje baigęs amatų mokyklą. Talkina visi."
        ),
        [
            (
                "paragraph: Projekto metu suremontuotos klubo patalpos ir nupirkta reikiama įranga, taigi Utenos "
                "vaikai turi kur susitikti. Šeštadieniais juos moko meistras Jonaitis, Vilniuje baigęs amatų "
                "mokyklą. Talkina visi."
            )
        ],
    ),
    "names a line": (
        "Utenos muziejus\nMolėtų biblioteka\nAnykščių mokykla",
        ["paragraph: Utenos muziejus", "paragraph: Molėtų biblioteka", "paragraph: Anykščių mokykla"],
    ),
    "headings in capitals": (
        "PROJEKTO VEIKLOS\nSurengta mugė.\nII. PASIEKTI REZULTATAI\nSusiburta komanda.",
        [
            "heading: PROJEKTO VEIKLOS",
            "paragraph: Surengta mugė.",
            "heading: PASIEKTI REZULTATAI",
            "paragraph: Susiburta komanda.",
        ],
    ),
    "a heading over two lines": (
        "PROJEKTAS „ŽALIAS KIEMAS“\nUTENOJE",
        ["heading: PROJEKTAS „ŽALIAS KIEMAS“", "heading: UTENOJE"],
    ),
    "capitals that are no heading": (
        "VšĮ „BITĖ“ vykdo projektą.\nES ir LR\nNVO",
        ["paragraph: VšĮ „BITĖ“ vykdo projektą.", "paragraph: ES ir LR", "paragraph: NVO"],
    ),
    "items": (
        "Veiklos:\n• surengta mugė;\n• surengta talka.\nAčiū visiems.",
        ["paragraph: Veiklos:", "item0: surengta mugė;", "item0: surengta talka.", "paragraph: Ačiū visiems."],
    ),
    "items without a blank behind the mark": (
        "1.surengta mugė\n2.surengta talka",
        ["item0: surengta mugė", "item0: surengta talka"],
    ),
    "items with gaps between": (
        "- surengta mugė\n\n- surengta talka\n\n\n- surengta šventė",
        ["item0: surengta mugė", "item0: surengta talka", "item0: surengta šventė"],
    ),
    "an item over several lines": (
        "- surengta mugė, kurioje\n  lankėsi visi\n  ir džiaugėsi\n- surengta talka",
        ["item0: surengta mugė, kurioje lankėsi visi ir džiaugėsi", "item0: surengta talka"],
    ),
    "two items on one line": (
        "• surengta mugė • surengta talka\n• surengta šventė",
        ["item0: surengta mugė", "item0: surengta talka", "item0: surengta šventė"],
    ),
    "levels by another mark": (
        "1. Mokymai\n- keramikos\n- pynimo\n2. Mugė\n- rudens",
        ["item0: Mokymai", "item1: keramikos", "item1: pynimo", "item0: Mugė", "item1: rudens"],
    ),
    "levels by numbers": (
        "1. Mokymai\n1.1. keramikos\n1.2. pynimo\n2. Mugė",
        ["item0: Mokymai", "item1: keramikos", "item1: pynimo", "item0: Mugė"],
    ),
    "three levels": (
        "• Mokymai\n  – keramikos\n    a) lipdyti\n    b) degti\n  – pynimo\n• Mugė",
        ["item0: Mokymai", "item1: keramikos", "item2: lipdyti", "item2: degti", "item1: pynimo", "item0: Mugė"],
    ),
    "a new list begins anew": (
        "- viena\n1. kita\n\nRezultatai\n1. trečia",
        ["item0: viena", "item1: kita", "paragraph: Rezultatai", "item0: trečia"],
    ),
    "rows": (
        "Trukmė\t12 mėn.\nVertė | 500 Eur\nVykdo     VšĮ „Bitė“",
        ["row: Trukmė | 12 mėn.", "row: Vertė | 500 Eur", "row: Vykdo | VšĮ „Bitė“"],
    ),
    "rows between strokes": (
        "| Šaltinis | Suma |\n|---|---|\n| ES | 500 Eur |",
        ["row: Šaltinis | Suma", "row: ES | 500 Eur"],
    ),
    "a number set apart by two spaces": (
        "1.1. valstybės lėšos     11 236\n1.2. savivaldybės lėšos  2 809\n1.3. Žygis  ir talka\nPastaba  gera",
        [
            "row: valstybės lėšos | 11 236",
            "row: savivaldybės lėšos | 2 809",
            "item0: Žygis ir talka",
            "paragraph: Pastaba gera",
        ],
    ),
    "numbered rows": (
        "Eil. Nr.\tVeikla\tData\n1.\tŽygis\t2020-05-01\n2. Talka\t2020-06-01\n3.     Mugė     2020-07-01",
        [
            "row: Eil. Nr. | Veikla | Data",
            "row: 1. | Žygis | 2020-05-01",
            "row: Talka | 2020-06-01",
            "row: 3. | Mugė | 2020-07-01",
        ],
    ),
    "numbered items behind a tab": ("1.\tŽygis\n2.\tTalka", ["item0: Žygis", "item0: Talka"]),
    "numbered items on one line": ("1) žygis   2) talka", ["item0: žygis", "item0: talka"]),
    "items broken before a capital": (
        "► Keliaujanti paroda „Krantas“, kuri bus rodoma\nUtenoje ir Molėtuose\n► Talka",
        ["item0: Keliaujanti paroda „Krantas“, kuri bus rodoma Utenoje ir Molėtuose", "item0: Talka"],
    ),
    "a sub-heading between short items": (
        "• Talka\nRuduo\n• Mugė",
        ["item0: Talka", "paragraph: Ruduo", "item0: Mugė"],
    ),
    "a sub-heading with a colon behind a long item": (
        "• Talka upės pakrantėje, į kurią kviečiame visus\nRudenį:\n• Mugė",
        ["item0: Talka upės pakrantėje, į kurią kviečiame visus", "paragraph: Rudenį:", "item0: Mugė"],
    ),
    "a bullet o before small letters, set in": (
        "• Mokymai:\n   o pynimo\n   o keramikos\n• Mugė",
        ["item0: Mokymai:", "item1: pynimo", "item1: keramikos", "item0: Mugė"],
    ),
    "the conjunction o on broken lines": (
        "  Vaikai mokėsi,\n  o tėvai talkino.\n  Senoliai pasakojo,\n  o mes užrašėme.",
        ["paragraph: Vaikai mokėsi, o tėvai talkino.", "paragraph: Senoliai pasakojo, o mes užrašėme."],
    ),
    "a menu of items": (
        "- Naujienos\n- Veikla\n- Projektai\n- Mūsų draugai\n\n- Žygis\n- Talka",
        [
            "clutter: - Naujienos",
            "clutter: Veikla",
            "clutter: - Projektai",
            "clutter: Mūsų draugai",
            "item0: Žygis",
            "item0: Talka",
        ],
    ),
    "a menu with two spaces between its items": (
        "HOME  APIE MUS  MAINAI  LT / EN\n\nSodas kieme",
        ["clutter: HOME APIE MUS MAINAI LT / EN", "paragraph: Sodas kieme"],
    ),
    "a list with one word of menus": (
        "- Žygis\n- Projektai\n- Talka",
        ["item0: Žygis", "clutter: - Projektai", "item0: Talka"],
    ),
    "a cell left empty": ("Iš viso\t\t500\t", ["row: Iš viso | 500"]),
    "rulers part paragraphs": (
        "Surengta mugė\n-----\nir talka\n***\n* * *\n_____\n.....\nvakar",
        ["paragraph: Surengta mugė", "paragraph: ir talka", "paragraph: vakar"],
    ),
    "an address begins its own line": (
        "Daugiau svetainėje\nwww.example.lt\nbite@example.lt",
        ["paragraph: Daugiau svetainėje", "paragraph: www.example.lt", "paragraph: bite@example.lt"],
    ),
    "other systems' ends of lines": (
        "Veiklos:\r\n- mugė\r\n- talka\r\n\r\nAčiū",
        ["paragraph: Veiklos:", "item0: mugė", "item0: talka", "paragraph: Ačiū"],
    ),
    "nothing": ("", []),
    "nothing but space": (" \n\t\n \u00a0\n", []),
}


@pytest.mark.parametrize("text, blocks", READ.values(), ids=READ)
def test_reads(text, blocks):
    assert blocks_of(text) == blocks


@pytest.mark.parametrize("text, blocks", READ.values(), ids=READ)
def test_reads_variants(text, blocks):
    assert blocks_of(unicodedata.normalize("NFD", text)) == blocks
    assert blocks_of(text.replace("\r\n", "\n").replace("\n", "\r\n")) == blocks
    if "     " not in text:  # a run of no-break spaces parts cells as any other
        assert blocks_of(text.replace(" ", "\u00a0")) == blocks


CLUTTER = [
    "Biudžetas visiems › Įgyvendintos idėjos › 2023",
    "← Visi projektai",
    "Pradžia / Veikla / Projektai",
    "Titulinis > Projektai > Žalias kiemas",
    "Jūs esate čia » Projektai » Įvykdyti",
    "Pradžia → Projektai → Įvykdyti",
    "Naujienos | Apie mus | Kontaktai",
    "Facebook | Twitter",
    "Naujienos | Galerija | Paramos gavėjai | Kontaktai",
    "Dalintis: Facebook | El. paštu",
    "Spausdinti",
    "English",
    "LT",
    "Skaityti daugiau…",
    "[Daugiau]",
    "2023-06-12",
    "2023 - 04 - 05",
    "12.06.2023",
    "2023-06-12 14:30",
    "2023-06-12, pirmadienis",
    "2011 gegužės 16",
    "2011 m. gegužės 16 d.",
    "2013 m. birželio 18 d., antradienis",
    "15 Kov 2022",
    "2019 11 gruodžio",
    "Paskutinį kartą atnaujinta 2020-02-02",
    "Publikavimo data: 2020-02-02",
    "Puslapis atnaujintas 2020-02-02",
    "Šioje svetainėje naudojami slapukai.",
    "© 2020 VšĮ „Bitė“",
    "Visos teisės saugomos",
    "Image Alt",
    "Skip to main content",
    "Pereiti prie pagrindinio turinio",
    "logo_es.png",
    "IMG_2041.JPG",
    "foto 12",
    "es_fondas_logo_lt",
    "Skaitykite taip pat: kitas projektas",
    "Peržiūrų: 1245",
    "Forma patvirtinta departamento direktoriaus 2018 m. gruodžio 21 d. įsakymu Nr. V-9",
]
NO_CLUTTER = [
    ("2020 m. birželis – 2021 m. gegužė", "a period"),
    ("2020-06-01 – 2021-05-31", "a period"),
    ("2020–2021 m.", "years"),
    ("2020 m. surengta mugė", "a sentence"),
    ("25 vaikai", "a count"),
    ("500 Eur", "a sum"),
    ("12 mėn.", "a length"),
    ("Trukmė | 12 mėn.", "a row of a table"),
    ("Vykdytojas: VšĮ „Bitė“ | Partneris: muziejus", "labels in a row"),
    ("Lietuva / Latvija", "two names"),
    ("Mokiniai, mokytojai / tėvai / kaimynai dalyvavo kartu.", "a sentence"),
    ("Daugiau nei šimtas žmonių", "words that begin like a link"),
    ("Projektas „Pradžia“", "a name"),
    ("Renginiai ir mokymai jaunimui", "words"),
    ("Forma patvirtinta direktoriaus įsakymu. " + "Surengta mugė, į kurią atvyko visi. " * 12, "a page in one line"),
]


@pytest.mark.parametrize("line", CLUTTER)
def test_clutter(line):
    assert [block.split(":")[0] for block in blocks_of(f"Žalias kiemas kviečia.\n{line}\nSurengta mugė.")] == [
        "paragraph",
        "clutter",
        "paragraph",
    ]


@pytest.mark.parametrize("line, why", NO_CLUTTER)
def test_no_clutter(line, why):
    assert all(not block.startswith("clutter") for block in blocks_of(f"Žalias kiemas.\n\n{line}\n\nSurengta mugė.")), (
        why
    )


def test_blocks_know_their_place():
    forms = normalise("A b c.\n\n  - viena\n- kita")
    blocks = split_blocks(forms.normal, forms.folded)
    assert [block.index for block in blocks] == [0, 1, 2]
    assert [block.gap for block in blocks] == [True, True, False]
    assert [block.indent for block in blocks] == [0, 2, 0]
    assert [block.mark is not None for block in blocks] == [False, True, True]
