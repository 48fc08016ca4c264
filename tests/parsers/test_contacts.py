"""Web addresses, mail addresses and telephone numbers: what is read, and what is left alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.document.document import Document
from ngoreport.parsers import contacts
from ngoreport.parsers.rule import find_candidates


def found(text: str) -> list[tuple[str, str]]:
    document = Document(text)
    read = []
    for one in find_candidates(contacts.RULES, document):
        value = one.value if isinstance(one.value, str) else str(one.value["value"])
        read.append((one.rule, value))
    return read


LINK, EMAIL, PHONE = "contacts.link", "contacts.email", "contacts.phone"
READ = [
    ("Ramutė, tel. (8~37) 00 04 51, tel. 8~686 00123", [(PHONE, "+37037000451"), (PHONE, "+37068600123")]),
    ("Socialinės paramos skyrius, tel. (0 443) 00 251", [(PHONE, "+37044300251")]),
    ("Malūno g. 9, Girkalnis, (0 428) 5 16 60", [(PHONE, "+37042851660")]),
    ("Malūno g. 9, Girkalnis, Raseinių r., (8 428) 5 16 60", [(PHONE, "+37042851660")]),
    ("Pagalbos linija 8 700 00 219 (I–V 10–18 val.)", [(PHONE, "+37070000219")]),
    ("Svetainė www.example.lt", [(LINK, "www.example.lt")]),
    ("Svetainė www.example.lt.", [(LINK, "www.example.lt")]),
    ("Daugiau: https://www.example.lt/a-b?c=d&e=%20f#g", [(LINK, "https://www.example.lt/a-b?c=d&e=%20f#g")]),
    ("Daugiau (www.example.lt).", [(LINK, "www.example.lt")]),
    ("Daugiau: https://example.lt/a(b)c!", [(LINK, "https://example.lt/a(b)c")]),
    ("Daugiau „www.example.lt“", [(LINK, "www.example.lt")]),
    ("Daugiau <https://example.lt/x>", [(LINK, "https://example.lt/x")]),
    ("Daugiau: http://example.lt/ąžuolas", [(LINK, "http://example.lt/ąžuolas")]),
    ("Daugiau example.lt ir example.org/a.", [(LINK, "example.lt"), (LINK, "example.org/a")]),
    ("Žr. Bite.example.eu", [(LINK, "Bite.example.eu")]),
    ("WWW.EXAMPLE.LT", [(LINK, "WWW.EXAMPLE.LT")]),
    ("Rašykite bite@example.lt", [(EMAIL, "bite@example.lt")]),
    ("El. paštas:bite@example.lt.", [(EMAIL, "bite@example.lt")]),
    (
        "Rašykite a.b-c+d@mail.example.org, Bite@Example.LT",
        [(EMAIL, "a.b-c+d@mail.example.org"), (EMAIL, "Bite@Example.LT")],
    ),
    ("tel. +370 600 00101", [(PHONE, "+37060000101")]),
    ("Tel. 8 600 00101", [(PHONE, "+37060000101")]),
    ("Tel.: 8-600-00101", [(PHONE, "+37060000101")]),
    ("Telefonas (8 600) 00101", [(PHONE, "+37060000101")]),
    ("mob. 860000101", [(PHONE, "+37060000101")]),
    ("Tel.: (8 5) 212 3456", [(PHONE, "+37052123456")]),
    ("telefonu (8-37) 123456", [(PHONE, "+37037123456")]),
    ("Skambinkite 8 600 00 101", [(PHONE, "+37060000101")]),
    ("Vadovė, +37060000101", [(PHONE, "+37060000101")]),
    ("+ 370 600 00101", [(PHONE, "+37060000101")]),
    ("Partneriai: +44 20 7946 0958", [(PHONE, "+442079460958")]),
    ("Tel./faks. (8 5) 212 3456", [(PHONE, "+37052123456")]),
    ("tel. 8 600 00101, 8 600 00102", [(PHONE, "+37060000101"), (PHONE, "+37060000102")]),
    ("Įmonės kodas 300123456, tel. 8 600 00101", [(PHONE, "+37060000101")]),
    ("Telefonas, el. paštas\t+370 600 00 102, bite@example.lt", [(EMAIL, "bite@example.lt"), (PHONE, "+37060000102")]),
    ("Prašyti paskelbti asociacijos numerį 8 318 20 644 lentose.", [(PHONE, "+37031820644")]),
]
LEFT_ALONE = [
    ("Rezultatas (8 mokyklos) 12 34 56 78", "counts"),
    ("Vaikai mokėsi.Buvo gera.Projektas baigtas.", "forgotten spaces"),
    ("Veiklos baigtos Utenoje.Lt lėšos panaudotos", "forgotten spaces"),
    ("Skirta 5000.Eu lėšos", "a sum and a forgotten space"),
    ("Skirta 25.000 lt", "money"),
    ("Failas ataskaita.pdf", "a file"),
    ("VšĮ. UAB. t.y. ir t.t.", "abbreviations"),
    ("kaina 3.25 už 2 vnt.@", "a stray sign"),
    ("@bite", "a name of a social network"),
    ("bite@", "no host"),
    ("faks. 8 5 212 3456", "a fax"),
    ("Faksas: (8 5) 212 3456", "a fax"),
    ("Įmonės kodas 300123456", "a company's code"),
    ("Tel. nėra, įmonės kodas 300123456", "a company's code"),
    ("Sąskaita LT12 7300 0100 0000 0001, skambinti negalima", "a bank account"),
    ("tel. 112", "too short"),
    ("Telefonu bendrauta nuo 2020-01-01", "a date"),
    ("Mobilieji mokymai 2020 m. kainavo 12 345 678 Eur", "money"),
    ("Mokymai. 2020 m. tel. konsultacijoms skirta 12 345 678 eurų", "money"),
    ("Skambučių sulaukta 12 345 678", "a count of calls by a participle"),
    ("Dalyvavo 860 vaikų ir 600 00 101 stebėtojų", "counts"),
    ("Projekto Nr. 11-415-K-0003, telefonai nupirkti", "a project's number"),
    ("tel. " + "1" * 70, "a run of digits"),
    ("tel. 8 600 0010a", "letters at its end"),
    ("", "nothing"),
]


@pytest.mark.parametrize("text, values", READ)
def test_reads(text, values):
    assert found(text) == values


@pytest.mark.parametrize("text, values", READ)
def test_reads_variants(text, values):
    assert found(unicodedata.normalize("NFD", text)) == values
    assert found(text.replace(" ", "\u00a0")) == values
    assert found(f"Kontaktai\r\n{text}\r\n\r\n") == values


@pytest.mark.parametrize("text, values", READ)
def test_reads_inside_a_paragraph(text, values):
    assert found(f"Ačiū visiems. {text} ir visa kita.") == values


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert found(text) == [], why


def test_evidence_holds_the_number_alone():
    document = Document("Tel. – 8 600 00101, rašyti")
    (phone,) = contacts.telephones(document)
    assert document.text.value(phone.span) == "8 600 00101"


@pytest.mark.parametrize("prefix", ["+370 ", "+370", "8 ", "8-", "(8 ", "0"])
@pytest.mark.parametrize("first", "23456789")
def test_domestic_numbers_are_what_the_library_makes_of_them(prefix, first):
    """The quick way gives the library's answer, whose tables it saves."""
    import phonenumbers

    written = prefix + ("46) 00 01 23" if prefix == "(8 " else f"{first}4 600 012")
    plain = written.replace("(8 ", "(")
    expected = phonenumbers.format_number(phonenumbers.parse(plain, "LT"), phonenumbers.PhoneNumberFormat.E164)
    assert contacts._international(written) == expected
