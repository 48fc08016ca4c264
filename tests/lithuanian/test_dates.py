"""What the recogniser of dates and lengths must read, and what it must leave alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.document.normal import fold, normalise
from ngoreport.lexicon import words
from ngoreport.lithuanian.dates import DateRange, PartialDate, find_dates, find_lengths


def shown_date(date: PartialDate | None) -> str:
    if date is None:
        return ""
    if date.year is None:
        return f"--{date.month:02}" + (f"-{date.day:02}" if date.day else "")
    return date.iso() or ""


def shown(value: DateRange) -> str:
    """`2020-01-05` for a date, `2020-01..2020-03` for a range, `2020..` and `..2020` for open ones."""
    if not value.is_range:
        assert value.start == value.end
        return shown_date(value.start)
    return f"{shown_date(value.start)}..{shown_date(value.end)}"


def dates_of(text: str) -> list[tuple[str, str]]:
    matching = normalise(text)
    mentions = [mention.in_text_as_read(matching) for mention in find_dates(matching)]
    return [(text[mention.span.start : mention.span.end], shown(mention.value)) for mention in mentions]


def lengths_of(text: str) -> list[tuple[str, str]]:
    matching = normalise(text)
    mentions = [mention.in_text_as_read(matching) for mention in find_lengths(matching)]
    return [(text[mention.span.start : mention.span.end], mention.value.iso()) for mention in mentions]


# Each text is one mention from end to end.
READS_DATES = [
    # figures
    ("2020-09-07", "2020-09-07"),
    ("2026.11.30", "2026-11-30"),
    ("2020 05 15", "2020-05-15"),
    ("2019/03/04", "2019-03-04"),
    ("2023 - 04 - 05", "2023-04-05"),
    ("2006-12- 31", "2006-12-31"),
    ("2022-03-31 d.", "2022-03-31"),
    ("2022-03-31d.", "2022-03-31"),
    ("2020.9.1", "2020-09-01"),
    ("2021-11", "2021-11"),
    ("05.03.2021", "2021-03-05"),
    ("31/12/2020", "2020-12-31"),
    ("5.3.2021", "2021-03-05"),
    ("2022-02-30", "2022-02-30"),
    ("2022-13-01", "2022-13-01"),
    ("2022-06-31", "2022-06-31"),
    # ranges of figures
    ("2019-01-02 / 2020-01-01", "2019-01-02..2020-01-01"),
    ("nuo 2021 m. rugsėjo 1 d. – iki 2022 m. birželio 30 d.", "2021-09-01..2022-06-30"),
    ("gegužės 4–8 d., 2020 m.", "2020-05-04..2020-05-08"),
    ("2020 rugs. – 2021 geg.", "2020-09..2021-05"),
    ("2014 - 2020 m", "2014..2020"),
    ("2022 09 01 - 2024 08 31", "2022-09-01..2024-08-31"),
    ("2018.01.01–2020.06.30", "2018-01-01..2020-06-30"),
    ("2019.03.25– 2021.03.25", "2019-03-25..2021-03-25"),
    ("2014-06-28/2014-07-05", "2014-06-28..2014-07-05"),
    ("2020-02-10_2027-12-31", "2020-02-10..2027-12-31"),
    ("2024-03-06–2028-02-29", "2024-03-06..2028-02-29"),
    ("2024-03-06 d. – 2028-02-29 d.", "2024-03-06..2028-02-29"),
    ("2024-03-06 —\n2028-02-29", "2024-03-06..2028-02-29"),
    ("2019 06 – 2020 12", "2019-06..2020-12"),
    ("2019.06–2020.12", "2019-06..2020-12"),
    ("2019-06 – 2020-12", "2019-06..2020-12"),
    ("2020.07.01–12.31", "2020-07-01..2020-12-31"),
    ("2013-07-06 – 07-13", "2013-07-06..2013-07-13"),
    ("05.03.2021–06.04.2021", "2021-03-05..2021-04-06"),
    ("nuo 2020-01-05 iki 2020-02-05", "2020-01-05..2020-02-05"),
    ("nuo 2020-01-05 iki 2019-02-05", "2020-01-05..2019-02-05"),
    ("2017 04 05 iki 2020 04 05", "2017-04-05..2020-04-05"),
    # words
    ("2020 m. sausio 1 d.", "2020-01-01"),
    ("2020 m. SAUSIO 1 D.", "2020-01-01"),
    ("2020m. sausio 1d.", "2020-01-01"),
    ("2020 m. rugsejo 1 d.", "2020-09-01"),
    ("2020 m. vasario 30 d.", "2020-02-30"),
    ("2017 m. rugsėjo 2 dieną", "2017-09-02"),
    ("2020 m. kovo 11-ąją", "2020-03-11"),
    ("2020 birželio mėn. 29 d.", "2020-06-29"),
    ("2020 m. birželio mėn. 1 d", "2020-06-01"),
    ("2020 m. sausio mėn.", "2020-01"),
    ("2020 metų sausis", "2020-01"),
    ("2012 metų lapkričio mėnesį", "2012-11"),
    ("2005 metų rugpjūtį", "2005-08"),
    ("2020 m. kovą", "2020-03"),
    ("2020 m. gegužę", "2020-05"),
    ("2019-ųjų rudenį", "2019-09..2019-11"),
    ("2020 m. saus. 5 d.", "2020-01-05"),
    ("2020 m. rgp. 5", "2020-08-05"),
    ("2020 geg. 12 d.", "2020-05-12"),
    ("2011 gegužės 16", "2011-05-16"),
    ("2019 11 gruodžio", "2019-12-11"),
    ("15 Kov 2022", "2022-03-15"),
    ("15 kovo 2022", "2022-03-15"),
    ("rugsėjo 12, 2021", "2021-09-12"),
    ("rugsėjis 2021", "2021-09"),
    ("sausio 1 d., 2020 m.", "2020-01-01"),
    ("2012 m. 05 mėn. 12 d.", "2012-05-12"),
    ("2012 m. 10 mėn. 12 d.", "2012-10-12"),
    ("2019 m.\nlapkričio 4 d.", "2019-11-04"),
    ("rugsėjo 2 dieną", "--09-02"),
    ("liepos 23 d.", "--07-23"),
    ("balandžio mėn.", "--04"),
    ("2025 m. rugsėjo pabaigoje", "2025-09"),
    ("2018 metų pradžioje", "2018"),
    ("2018 m. viduryje", "2018"),
    ("Vasario viduryje", "--02"),
    # ranges in said
    ("2020 m. liepos 1 d. – 2022 m. birželio 30 d.", "2020-07-01..2022-06-30"),
    ("2020 m. liepos 1 d. – gruodžio 31 d.", "2020-07-01..2020-12-31"),
    ("2020 m. birželio mėn. 1 d – gruodžio mėn. 31 d.", "2020-06-01..2020-12-31"),
    ("2020 sausio 2 d. – gruodžio 31 d.", "2020-01-02..2020-12-31"),
    ("2020 m. liepos 1 – gruodžio 31", "2020-07-01..2020-12-31"),
    ("nuo 2020 m. rugpjūčio 3 d. iki 2021 m. liepos 31d.", "2020-08-03..2021-07-31"),
    ("nuo 2014 m. balandžio iki 2015 m. rugsėjo", "2014-04..2015-09"),
    ("nuo 2019 m. \nlapkričio iki 2021 m. spalio", "2019-11..2021-10"),
    ("2022 m. rugpjūtis – 2023 m. liepa", "2022-08..2023-07"),
    ("2022 rugsėjis – 2024 birželis", "2022-09..2024-06"),
    ("2023 kovas – 2025 sausis", "2023-03..2025-01"),
    ("2016 m. sausio – gruodžio mėn.", "2016-01..2016-12"),
    ("2021 m. vasaris– gruodis", "2021-02..2021-12"),
    ("2021 m. sausio mėn. – 2022 m.", "2021-01..2022"),
    ("2017 m. lapkričio 24-29 dienomis", "2017-11-24..2017-11-29"),
    ("2020 m. liepos 6–10 d.", "2020-07-06..2020-07-10"),
    ("2020 m. sausio 1 d. – 2019 m. gruodžio 31 d.", "2020-01-01..2019-12-31"),
    ("lapkričio 24-29 dienomis", "--11-24..--11-29"),
    ("liepos–gruodžio mėn.", "--07..--12"),
    ("balandžio – lapkričio mėnesiais", "--04..--11"),
    ("liepos–gruodžio mėn. 2020 m.", "2020-07..2020-12"),
    ("nuo kovo 1 d. iki gegužės 31 d.", "--03-01..--05-31"),
    ("rugsėjo 1 d. – 2021 m. gegužės 31 d.", "--09-01..2021-05-31"),
    ("2021 m. kovo 1 d.\n– 2021 m. lapkričio 30 d.", "2021-03-01..2021-11-30"),
    ("2013 m. birželio 18 d., antradienis – 2013 m. birželio 20 d.", "2013-06-18..2013-06-20"),
    # years
    ("2022 m.", "2022"),
    ("2022 metais", "2022"),
    ("2022 metų", "2022"),
    ("2019-tais metais", "2019"),
    ("2019-aisiais", "2019"),
    ("2020–2022 m.", "2020..2022"),
    ("2020 – 2023 metais", "2020..2023"),
    ("2018-2020 m.", "2018..2020"),
    ("2004-2005 m.", "2004..2005"),
    ("2019 m. – 2020 m.", "2019..2020"),
    ("nuo 2014 iki 2020", "2014..2020"),
    ("2022/2023 m. m.", "2022..2023"),
    ("2022–2023 mokslo metais", "2022..2023"),
    ("2022/23 m. m.", "2022..2023"),
    # open ends
    ("nuo 2017 m. sausio mėn.", "2017-01.."),
    ("Nuo 2013 m. liepos 15 d.", "2013-07-15.."),
    ("nuo 2015", "2015.."),
    ("iki 2020 metų", "..2020"),
    ("iki 2028 m. pabaigos", "..2028"),
    ("iki 2020-12-31", "..2020-12-31"),
    ("iki gruodžio 20 d.", "..--12-20"),
    ("iki liepos vidurio", "..--07"),
    # quarters, half-years, seasons
    ("2013 m. II ketv.", "2013-04..2013-06"),
    ("2013 m. III ketvirtį", "2013-07..2013-09"),
    ("2013 m. 3 ketvirtis", "2013-07..2013-09"),
    ("2013 m. antrąjį ketvirtį", "2013-04..2013-06"),
    ("2013 m. II-ąjį ketvirtį", "2013-04..2013-06"),
    ("2021 m. I–III ketv.", "2021-01..2021-09"),
    ("2021 m. I ketv. – 2022 m. II ketv.", "2021-01..2022-06"),
    ("II ketv. 2013 m.", "2013-04..2013-06"),
    ("III ketv.", "--07..--09"),
    ("2021 m. II pusmetis", "2021-07..2021-12"),
    ("2021 m. pirmąjį pusmetį", "2021-01..2021-06"),
    ("2018 m. antroje pusėje", "2018-07..2018-12"),
    ("iki 2021 m. III ketv.", "..2021-09"),
    ("2020 m. pavasarį", "2020-03..2020-05"),
    ("2020 m. vasarą", "2020-06..2020-08"),
    ("2019 m. rudenį – 2020 m. pavasarį", "2019-09..2020-05"),
    ("2020 m. žiemą", "2020"),
    # partners' languages
    ("12 March 2021", "2021-03-12"),
    ("March 2021", "2021-03"),
    ("12 marca 2021", "2021-03-12"),
    ("1 March 2021 – 28 February 2023", "2021-03-01..2023-02-28"),
    ("1 March 2021 to 28 February 2023", "2021-03-01..2023-02-28"),
    ("1–5 March 2021", "2021-03-01..2021-03-05"),
    ("1 September – 31 December 2021", "2021-09-01..2021-12-31"),
]


def _spaced_without_break(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize("dress", [str, _decomposed, _spaced_without_break])
@pytest.mark.parametrize(("written", "value"), READS_DATES)
def test_reads_dates(written: str, value: str, dress: Callable[[str], str]) -> None:
    dressed = dress(written)
    assert dates_of(dressed) == [(dressed, value)]
    assert dates_of(f"Sakinys prieš tai, {dressed}, ir toliau.") == [(dressed, value)]


MONTH_FORMS = [(month, form) for month, forms in enumerate(words("dates")["months"], 1) for form in forms]


@pytest.mark.parametrize(("month", "form"), MONTH_FORMS)
def test_reads_months_in_every_case_and_without_marks(month: int, form: str) -> None:
    for written in {form, form.upper(), fold(form)}:
        assert dates_of(f"2020 m. {written}") == [(f"2020 m. {written}", f"2020-{month:02}")]


IN_CONTEXT = [
    ("Projekto laikotarpis: 2014–2020", [("2014–2020", "2014..2020")]),
    ("Laikas\n2014-2020\nVieta", [("2014-2020", "2014..2020")]),
    ("2020 ir 2021 metais", [("2020", "2020"), ("2021 metais", "2021")]),
    ("Vyko 2019 m. 310 dalyvių", [("2019 m.", "2019")]),
    ("2020 m. kovo 8 renginiai", [("2020 m. kovo", "2020-03")]),
    ("2020 m. liepos 1-5 klasių mokiniai", [("2020 m. liepos", "2020-07")]),
    ("2020 m. kovo 1 – gegužės 8 vyko", [("2020 m. kovo 1 – gegužės 8", "2020-03-01..2020-05-08")]),
    ("2020 m. kovo 1 – 2021 m. kovo 8 vyko", [("2020 m. kovo 1 – 2021 m. kovo 8", "2020-03-01..2021-03-08")]),
    ("2020 m. sausio – kovo 5-6 klasių", [("2020 m. sausio – kovo", "2020-01..2020-03")]),
    ("2020 m. spalio 5 ir 6 d.", [("2020 m. spalio 5", "2020-10-05")]),
    ("rugsėjo 23 d. ir spalio 14 d.", [("rugsėjo 23 d.", "--09-23"), ("spalio 14 d.", "--10-14")]),
    ("Pradžia: 2020-01-01\nPabaiga: 2020-05-31", [("2020-01-01", "2020-01-01"), ("2020-05-31", "2020-05-31")]),
    ("1.2020 m. liepos 5 d. susitikimas", [("2020 m. liepos 5 d.", "2020-07-05")]),
    (
        "- 2020 m. liepos 5 d.\n- 2020 m. liepos 9 d.",
        [("2020 m. liepos 5 d.", "2020-07-05"), ("2020 m. liepos 9 d.", "2020-07-09")],
    ),
    ("2017 m.\nVasaros stovykla", [("2017 m.", "2017")]),
    ("2015, 2016 ir 2017 m.", [("2015", "2015"), ("2016", "2016"), ("2017 m.", "2017")]),
    ("2018-2019 m. m. pavasario semestras", [("2018-2019 m. m.", "2018..2019")]),
    ("nuo 2020 m. iki šiol", [("nuo 2020 m.", "2020..")]),
    ("2019 m. 10 mėn. 120 Eur", [("2019 m.", "2019")]),
    ("2016–2023 m. strategija", [("2016–2023 m.", "2016..2023")]),
    ("Už būvį 2022 m. kova su skurdu", [("2022 m.", "2022")]),
    ("2022 m. kova, visa komanda", [("2022 m. kova", "2022-03")]),
    ("2021 m. spalis\t35", [("2021 m. spalis", "2021-10")]),
    ("2021 m. spalis   18\n", [("2021 m. spalis", "2021-10")]),
    ("2021 m. spalio\t18 d.", [("2021 m. spalio\t18 d.", "2021-10-18")]),
    ("2021 m. spalio  18, Birštonas", [("2021 m. spalio  18", "2021-10-18")]),
    ("Sausio mėn. 2000 Lt", [("Sausio mėn.", "--01")]),
    ("2021 m. – 2000 Eur", [("2021 m.", "2021")]),
    ("Maja 2021 metų dalyvė", [("2021 metų", "2021")]),
    (
        "SLĖPYNĖS 2021\n2021 21 rugsėjo\n2021 28 rugsėjo",
        [("2021 21 rugsėjo", "2021-09-21"), ("2021 28 rugsėjo", "2021-09-28")],
    ),
]


@pytest.mark.parametrize(("text", "found"), IN_CONTEXT)
def test_reads_dates_in_context(text: str, found: list[tuple[str, str]]) -> None:
    assert dates_of(text) == found


LEAVES_DATES = [
    ("Šviesos savaitė 2021", "a bare year"),
    ("Programa 2014-2020 finansuojama", "bare years in running words"),
    ("16-25 m. jaunuoliai", "ages"),
    ("nuo 15 iki 27 metų", "ages"),
    ("7–10 metų vaikai", "ages"),
    ("tel. 8 600 20201", "a telephone number"),
    ("+370 2019 05 12", "a telephone number"),
    ("įmonės kodas 302019123", "a company code"),
    ("08.1.1-CPVA-V-427", "a measure's number"),
    ("01-004-08-04-01", "a measure's number"),
    ("2022-1-LT02-ESC30-SOL-000064419", "an Erasmus+ code"),
    ("Nr. SRF-FAV-2019-1-0512", "a project's code"),
    ("VS-2020-05-12", "a code"),
    ("Nr. 2020-05-12", "a number"),
    ("2020-05-12-15", "a number"),
    ("2020-05-12/3", "a number"),
    ("V1-2020 m.", "a code"),
    ("164.800,20", "a sum"),
    ("2020,15 Eur", "a sum"),
    ("2019.06", "perhaps a sum"),
    ("iš viso iki 2020 Eur", "a sum"),
    ("nuo 1990 iki 2000 dalyvių", "a count"),
    ("lankytojų padaugėjo iki 2000.", "a count"),
    ("2000 m ilgio takas", "metres"),
    ("4x6 m", "a measure of length"),
    ("po 5 val.", "an hour"),
    ("LT12 2020 0601 2019 0712", "a bank account"),
    ("Nr. V1-88", "an order's number"),
    ("1.1. ir 2.12.", "numbers of items"),
    ("3 psl. iš 12", "a page"),
    ("20 minučių", "minutes"),
    ("Birželį susitiksime", "a month alone"),
    ("kova su skurdu, kovos menai, liepų alėja, LIEPŲ G. 41", "words like months"),
    ("Vasario 16-osios g. 5, Kovo 11-oji", "a street, a feast"),
    ("kartą per ketvirtį", "how often"),
    ("2020 SPA centrų", "no month"),
    ("30 February 2021", "a foreign day that no calendar has"),
    ("32.05.2021", "no day of a month"),
]


@pytest.mark.parametrize(("text", "why"), LEAVES_DATES)
def test_leaves_dates(text: str, why: str) -> None:
    assert dates_of(text) == [], why
    assert dates_of(f"Sakinys {text} ir toliau.") == [], why


@pytest.mark.parametrize(
    ("text", "weekday", "time"),
    [
        ("2013 m. birželio 18 d., antradienis", True, False),
        ("2021-11-26, penktadienis", True, False),
        ("2021-11-26 (penktadienį)", True, False),
        ("2023-04-05 10:30", False, True),
        ("2023-04-05T10:30:12", False, True),
        ("2020 m. gegužės 12 d. 10 val.", False, True),
        ("2020 m. gegužės 12 d., 10.30 val.", False, True),
        ("2020 m. gegužės 12 d. 10 dalyvių", False, False),
    ],
)
def test_tells_weekday_and_time_behind(text: str, weekday: bool, time: bool) -> None:
    (mention,) = find_dates(normalise(text))
    assert (mention.value.weekday, mention.value.time) == (weekday, time)


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        (PartialDate(2020, 1, 5), "2020-01-05"),
        (PartialDate(2020, 1), "2020-01"),
        (PartialDate(2020), "2020"),
        (PartialDate(None, 1, 5), None),
    ],
)
def test_iso_of_partial_dates(date: PartialDate, iso: str | None) -> None:
    assert date.iso() == iso


READS_LENGTHS = [
    ("12 mėn.", "P12M"),
    ("18 mėnesių", "P18M"),
    ("7 mėnesiai", "P7M"),
    ("14 menesiu", "P14M"),
    ("21 mėnesį", "P21M"),
    ("21 mėnuo", "P21M"),
    ("12 savaičių", "P12W"),
    ("12-kos mėnesių", "P12M"),
    ("aštuoniolika mėnesių", "P18M"),
    ("dvidešimt keturi mėnesiai", "P24M"),
    ("du mėnesius", "P2M"),
    ("dvejus metus", "P2Y"),
    ("Trejus metus", "P3Y"),
    ("trejų metų", "P3Y"),
    ("vienerių metų", "P1Y"),
    ("Porą metų", "P2Y"),
    ("3 metus", "P3Y"),
    ("3 metai", "P3Y"),
    ("3 m. 6 mėn.", "P3Y6M"),
    ("3 metai ir 6 mėnesiai", "P3Y6M"),
    ("pusantrų metų", "P18M"),
    ("pustrečių metų", "P30M"),
    ("pusketvirtų metų", "P42M"),
    ("pusės metų", "P6M"),
    ("2,5 metus", "P30M"),
    ("dvejų su puse metų", "P30M"),
    ("24 (dvidešimt keturi) mėnesiai", "P24M"),
    ("11 dienų", "P11D"),
    ("2-jų dienų", "P2D"),
    ("30 kalendorinių dienų", "P30D"),
    ("septynių dienų", "P7D"),
    ("tris savaites", "P3W"),
    ("2 sav.", "P2W"),
    ("dvejus mokslo metus", "P2Y"),
]


@pytest.mark.parametrize("dress", [str, _decomposed, _spaced_without_break])
@pytest.mark.parametrize(("written", "value"), READS_LENGTHS)
def test_reads_lengths(written: str, value: str, dress: Callable[[str], str]) -> None:
    dressed = dress(written)
    assert lengths_of(dressed) == [(dressed, value)]
    assert lengths_of(f"Tai vyko ({dressed}), ir toliau.") == [(dressed, value)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dviejų metų trukmės projektas", [("dviejų metų", "P2Y")]),
        ("metų trukmės projektas", [("metų", "P1Y")]),
        ("metus trukęs projektas", [("metus", "P1Y")]),
        ("užbaigė mėnesį trukusią stovyklą", [("mėnesį", "P1M")]),
        ("baigėme po pusantrų metų darbo", [("pusantrų metų", "P18M")]),
        ("baigėme po pusantrų metų, darbo", []),
        ("2 metų trukmės", [("2 metų", "P2Y")]),
        ("projekto trukmė 3 m.", [("3 m.", "P3Y")]),
        ("pusmečio trukmės mokymai", [("pusmečio", "P6M")]),
        ("Trukmė – pusmetis", [("pusmetis", "P6M")]),
        ("Trukmė: 18 d.", [("18 d.", "P18D")]),
        ("Trukmė: 120 d.", [("120 d.", "P120D")]),
        ("2020-08-01 (pratęstas 6 mėn.)", [("6 mėn.", "P6M")]),
        ("12 mėn., 2022 m. rugpjūtis – 2023 m. liepa", [("12 mėn.", "P12M")]),
        ("11 dienų (88 ak. val.)", [("11 dienų", "P11D")]),
    ],
)
def test_reads_lengths_in_context(text: str, found: list[tuple[str, str]]) -> None:
    assert lengths_of(text) == found


LEAVES_LENGTHS = [
    ("2020 m. sausio mėn.", "a date"),
    ("2020 m.", "a year"),
    ("2020 metų", "a year"),
    ("Projekto trukmė 2020 m. kovo 1 d. – gruodžio 31 d.", "a day of a month"),
    ("rugsėjo 2 dieną", "a day of a month"),
    ("2012 m. 05 mėn. 12 d.", "a date"),
    ("2012 m. 10 mėn. 12 d.", "a date"),
    ("16-25 m. jaunuoliai", "ages"),
    ("16 m. mergina", "an age"),
    ("15 metų jaunuolis", "an age"),
    ("trejų metų vaikai", "an age"),
    ("nuo 15 iki 27 metų", "ages"),
    ("7–10 metų", "ages"),
    ("aštuoniolikos metų", "an age"),
    ("iki 27 metų amžiaus", "an age"),
    ("prieš dvejus metus", "counted back"),
    ("kas 3 mėnesius", "how often"),
    ("kartą per dvi savaites", "how often"),
    ("ne vienerius metus", "no number"),
    ("vienu metu", "at one time"),
    ("projekto metu", "during"),
    ("antrasis pusmetis", "a time of the year"),
    ("kartą per pusmetį", "how often"),
    ("3-5 dienų", "a range"),
    ("2021 m. rugsėjo 14, 15 ir 16 dienomis", "days of a month"),
    ("Kėdainių r. sav.", "a municipality"),
    ("10 darbo dienų", "working days"),
    ("5 val. ir 20 minučių", "hours"),
]


@pytest.mark.parametrize(("text", "why"), LEAVES_LENGTHS)
def test_leaves_lengths(text: str, why: str) -> None:
    assert lengths_of(text) == [], why
    assert lengths_of(f"Sakinys: {text}, ir toliau.") == [], why


YEARS_AND_UNITS = ["2020", "2021", "1999", "12", "5", "31", "05", "m.", "metų", "mėn.", "d.", "dieną", "ketv.", "val."]
WORDS = ["sausio", "gruodis", "liepa", "II", "pusmetį", "nuo", "iki", "March", "trukmė", "dvejus", "su puse"]
SIGNS = ["–", "-", "_", "/", ".", ",", "(", ")", "\n", " ", " ", " "]
PIECES = YEARS_AND_UNITS + WORDS + SIGNS


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_mentions_stand_in_order_and_apart_in_any_text(text: str) -> None:
    matching = normalise(text)
    for mentions in (find_dates(matching), find_lengths(matching)):
        ends = [0]
        for mention in mentions:
            assert ends[-1] <= mention.span.start < mention.span.end <= len(matching.normal)
            ends.append(mention.span.end)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_years_stand_in_the_words_of_their_mention(text: str) -> None:
    matching = normalise(text)
    for mention in find_dates(matching):
        said = matching.normal[mention.span.start : mention.span.end]
        for end in (mention.value.start, mention.value.end):
            if end is not None and end.year is not None and end.iso():
                assert str(end.year) in said
