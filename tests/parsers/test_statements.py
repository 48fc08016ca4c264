"""What a text states besides its fields: kinds, words and values; and what is no statement."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport import parse_text
from ngoreport.models import Report

# The text, the kind, the words of the place, the values.
READS = [
    # statements.product
    (
        "Surengti 5 seminarai po 6 val., viso 32 val.",
        "product",
        "5 seminarai po 6 val., viso 32",
        {"factors": "5 × 6", "total": "32", "unit": "val."},
    ),
    (
        "Įvyko šešios pamokos po 1,5 ak. val., iš viso 9 ak. val.",
        "product",
        "šešios pamokos po 1,5 ak. val., iš viso 9",
        {"factors": "6 × 1.5", "total": "9", "unit": "val."},
    ),
    (
        "Mokėsi 11 dienų (88 ak. val.).",
        "product",
        "11 dienų (88 ak. val.)",
        {"days": "11", "hours": "88", "minutes": "45"},
    ),
    ("Iš viso 12 x 100 Eur = 1 200 Eur", "product", "12 x 100 Eur = 1 200", {"factors": "12 × 100", "total": "1200"}),
    # statements.sum
    (
        "Skirta 74 300 Eur, iš jų 58 000 Eur valstybės ir 16 300 Eur rėmėjų lėšų.",
        "sum",
        "74 300 Eur, iš jų 58 000 Eur valstybės ir 16 300 Eur",
        {"total": "74300", "parts": "58000 + 16300", "of": "money", "closed": "yes"},
    ),
    (
        "Atvyko 212 žmonių (171 vyras ir 41 moteris).",
        "sum",
        "212 žmonių (171 vyras ir 41 moteris",
        {"total": "212", "parts": "171 + 41", "of": "people", "closed": "yes"},
    ),
    (
        "Dalyvavo 75 asmenys (moterys – 23, vyrai – 52).",
        "sum",
        "75 asmenys (moterys – 23, vyrai – 52",
        {"total": "75", "parts": "23 + 52", "of": "people"},
    ),
    (
        "Dalyvavo 120 žmonių: 50 moterų, 40 vyrų ir 30 vaikų.",
        "sum",
        "120 žmonių: 50 moterų, 40 vyrų ir 30 vaikų",
        {"total": "120", "parts": "50 + 40 + 30", "of": "people", "closed": "list"},
    ),
    (
        "Atvyko 41 vaikas, tarp jų 17 mergaičių.",
        "sum",
        "41 vaikas, tarp jų 17 mergaičių",
        {"total": "41", "parts": "17", "of": "people", "closed": "no"},
    ),
    (
        "Rūšis\tSkirta\tIšleista\nMaistas\t520,00\t–\nVežimas\t300,00\t100,5\nNuoma\t1,00\t2\nViso\t821,00\t102,5",
        "sum",
        "821,00",
        {"total": "821.00", "parts": "520.00 + 300.00 + 1.00", "of": "money", "table": "yes"},
    ),
    (
        "Renginys | Vieta | Dalyvių skaičius\nŠventė | Zarasai | 46\nŽygis | Utena | 38\nIš viso | | 84",
        "sum",
        "84",
        {"total": "84", "parts": "46 + 38", "of": "people", "table": "yes"},
    ),
    # statements.percentage
    (
        "Parama – 25 000 Eur (80 proc.).",
        "percentage",
        "25 000 Eur (80 proc.",
        {"percent": "80", "amount": "25000", "currency": "EUR"},
    ),
    (
        "Savivaldybė: 10 % – 3 125,00 Eur.",
        "percentage",
        "10 % – 3 125,00 Eur",
        {"percent": "10", "amount": "3125.00"},
    ),
    # statements.conversion
    (
        "Skirta 32 000 Lt (9267,84 Eur).",
        "conversion",
        "32 000 Lt (9267,84 Eur",
        {"LTL": "32000", "EUR": "9267.84"},
    ),
    (
        "Skirta 9 300 Eur (apie 32 000 Lt).",
        "conversion",
        "9 300 Eur (apie 32 000 Lt",
        {"LTL": "32000", "EUR": "9300", "rounded": "yes"},
    ),
    # statements.amount-in-words
    (
        "Skirta 5 500 Eur (penki tūkstančiai eurų).",
        "amount-in-words",
        "5 500 Eur (penki tūkstančiai eurų)",
        {"digits": "5500", "words": "5000"},
    ),
    # statements.approximate
    (
        "Skirta apie 12 000 Eur, panaudota 11 000 Eur.",
        "approximate",
        "12 000 Eur",
        {"amount": "12000", "currency": "EUR"},
    ),
    # statements.date
    ("Šventė vyko 2022 m. vasario 30 d.", "date", "2022 m. vasario 30 d.", {"date": "2022-02-30"}),
    # statements.period
    (
        "Projekto laikotarpis: 2021 – 2022\nProjekto vykdymo laikotarpis: 2021-03 – 2022-02",
        "period",
        "2021 – 2022",
        {"start": "2021", "end": "2022"},
    ),
    # statements.partner
    (
        "Projekto vykdytojas: Kauno klubas „Aidas“\nProjekto partneriai: Kauno klubas „Aidas“, Utenos biblioteka",
        "partner",
        "Kauno klubas „Aidas“",
        {"name": "Kauno klubas „Aidas“"},
    ),
    # statements.company-code, statements.vat-code, statements.iban, statements.personal-code
    ("Įm. kodas 300000512", "company-code", "300000512", {"code": "300000512", "labelled": "company"}),
    ("Kodas, adresas | 300000911, Linkuva", "company-code", "300000911", {"code": "300000911", "labelled": "code"}),
    ("PVM mokėtojo kodas: LT100001919017", "vat-code", "LT100001919017", {"code": "100001919017"}),
    ("A. s. LT12 1000 0111 0100 1000", "iban", "LT12 1000 0111 0100 1000", {"code": "LT121000011101001000"}),
    ("Asmens kodas 33309240064", "personal-code", "33309240064", {"code": "3**********"}),
]
# The text, and why it states nothing.
LEAVES = [
    ("Surengti 5 seminarai po 6 val.", "no total"),
    ("Surengti 5 seminarai po 6–8 val., viso 34 val.", "a range"),
    ("Surengti 7 seminarai ir 3 paskaitos po 2 val., iš viso 20 val.", "two counts share „po“"),
    ("Surengti 5 seminarai po 6 val., iš viso 120 dalyvių.", "hours and people"),
    ("Pastatytas 3 x 4 m paviljonas.", "a size"),
    ("Skirta 74 300 Eur, iš jų 58 000 Eur valstybės lėšų.", "one part"),
    ("Skirta 74 300 Eur, iš jų 58 000 Eur ir 10 000 Lt.", "two currencies"),
    ("Skirta 74 300 Eur, tarp jų po 100 Eur mokytojams ir 200 Eur mokiniams.", "so much for each"),
    ("Dalyvavo 120 žmonių: 50 moterų, 40 vyrų, 30 vaikų.", "a list that may go on"),
    ("Surengta 12 renginių: 5 žygiai, 4 šventės ir 3 mugės.", "no people"),
    ("Dalyvavo 12 moterų ir 8 vyrai.", "no number of all"),
    ("Savivaldybė skyrė 5 200 Lt, ministerija 1 000 Eur.", "two sums"),
    ("Skirta 5 500 Eur (du kartus).", "no sum in words"),
    ("Rūšis\tSuma, Eur\nMaistas\t520,00\nKelionės\tnemokamai\nIš viso\t520,00", "a row without a number"),
    ("Prašyta\t1 450,00\nSkirta\t980,00\nIš viso\t980,00", "no head of a table"),
    ("Šventė vyko vasario 29 d.", "a year may have that day"),
    ("Projekto laikotarpis: 2021-03-01 – 2022-02-28", "one period"),
    ("Projekto kodas 301000622", "a project’s"),
    ("Tel. 37060000029", "a telephone number"),
    ("Sutarties Nr. LT02-ESC30-SOL-000064419", "a project’s code"),
]


def said(report: Report) -> list[tuple[str, dict[str, str]]]:
    return [(statement.kind, statement.values) for statement in report.statements]


@pytest.mark.parametrize("text, kind, words, values", READS)
def test_reads(text, kind, words, values):
    report = parse_text(text)
    at = next(at for at, statement in enumerate(report.statements) if statement.kind == kind)
    assert values.items() <= report.statements[at].values.items()
    place = report.evidence[f"/statements/{at}"]
    assert text[place.start : place.end] == words
    assert place.rule == f"statements.{kind}"


@pytest.mark.parametrize("text, kind, words, values", READS)
def test_reads_other_forms_alike(text, kind, words, values):
    plain = said(parse_text(text))
    for form in (unicodedata.normalize("NFD", text), text.replace(" ", "\u00a0"), text.replace("\n", "\r\n")):
        assert said(parse_text(form)) == plain, ascii(form)


@pytest.mark.parametrize("text, why", LEAVES)
def test_leaves_alone(text, why):
    assert said(parse_text(text)) == [], why


@pytest.mark.parametrize(
    "text",
    [
        "5 x " * 5_000,
        "5 = " * 5_000,
        "5 dienos po 6 val., viso " * 1_000,
        "10 Eur (" * 3_000,
        "10 Eur (5 proc. " * 2_000,
        "20 moterų ir 10 vyrų, " * 1_500,
        "20 žmonių (iš jų " * 2_000,
        "kodas " * 4_000,
        "pvm kod " * 3_000,
        "iban " * 4_000,
        "LT12 1000 " * 2_000,
        "33309240064 " * 1_500,
        "a\t1\nIš viso\t1\n" * 1_500,
        "a | 1 | 2\n" * 2_500 + "Iš viso | 1 | 2",
    ],
)
def test_hostile_texts_end(text):
    parse_text(text)
