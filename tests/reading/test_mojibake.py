"""Texts that were read in a wrong encoding: what is given back, and sound texts that stay as they are."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ngoreport.reading import mojibake, read_bytes
from ngoreport.reading.mojibake import repair

CORPUS = [path.read_bytes().decode() for path in sorted((Path(__file__).parent.parent / "corpus").glob("*.txt"))]
READ_AS = {
    "windows-1252": "cp1252",
    "iso-8859-1": "iso8859_1",
    "windows-1257": "cp1257",
    "iso-8859-13": "iso8859_13",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "cp775": "cp775",
    "macintosh": "mac_roman",
}
ONE_BYTE = (
    ("windows-1257", "windows-1252"),
    ("windows-1257", "iso-8859-1"),
    ("windows-1257", "windows-1250"),
    ("windows-1257", "windows-1251"),
    ("iso-8859-13", "windows-1252"),
    ("cp775", "windows-1257"),
    ("cp775", "windows-1252"),
)

# Sound text in other languages, of the kind that names of partners and quotations bring into a report.
SOUND = [
    "",
    "Projektas",
    "Įgyvendinome projektą „Žąsų pievos“ – šeši renginiai, ą č ę ė į š ų ū ž.",
    "ŠVIEŠŲ NAMŲ „ŠEŠĖLIŲ“ – DĖKOJAME UŽ PAGALBĄ… PROJEKTŲ“",
    "ŠVIETĘ ŠEŠIŲ ŠVIESŲ RATĘ",
    "Zażółć gęślą jaźń: Fundacja „Łączy nas Wisła” – Łódź, Święciany, dźwięk i ćwiczenia.",
    "Die Größe der Straße: „Über Ähren“, ‚Ärger‘, Köln, Höfe, Mädchen – süß. Ä–Ö–Ü, „Ä“…",
    "À la carte: l’été où la forêt s’éveillât, très grève à Noël, Île d’Oléron, naïveté, œuvre, sûr, aëdes.",
    "The café’s naïve “façade” – £5, €6, ½ pint, 20 °C, § 3, ™ and ©.",
    "Blåbærgrød på Ærø: Søren og Åse spiser rødgrød med fløde. Å kommune, Ålesund, à la carte, Ø–Æ–Å",
    "Það er þægilegt að ganga á fjöll í góðu veðri; Ísafjörður, Þórsmörk, Æðey.",
    "Føroyar: Eysturoy, Suðuroy, á Sandi, í Vági, Klaksvík, æða og ørn.",
    "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus. Ādaži, Ķīpsala, maksā€5.",
    "Põdur Zagrebi tšellomängija-följetonist Ciqo külmetas kehvas garaažis. Õ–Ä–Ö–Ü",
    "HYVÄ… YSTÄVÄ – ÄÄNEKOSKI, VÄXJÖ, ÅSTORP, Å®",
    "Příliš žluťoučký kůň úpěl ďábelské ódy. Plzeň, Ústí nad Labem, řádně.",
    "Kŕdeľ ďatľov učí koňa žrať kôru. Čadca, Žilina, ŕ.",
    "Árvíztűrő tükörfúrógép, Győr, Székesfehérvár.",
    "Gojazni đačić s biciklom drži hmelj i finu vatu u džepu nošnje. Đurđevac, ćevap.",
    "Bucureşti, Iaşi, Constanța, mâine, țară, împărat, ţinut.",
    "Ëndrra e fëmijës: Tiranë, Çelësi, Gjirokastër.",
    "À noite, vovô Kowalsky vê o ímã cair no pé do pinguim. Coração, São Paulo, NÃO.",
    "El pingüino Wenceslao hizo kilómetros bajo exhaustiva lluvia; ¿y qué? ¡Sí! Nº 12, 1ª fila.",
    "Съешь же ещё этих мягких французских булок: ТРУД… НЕ«ТО», Д—Е, бюро, рыба, шалаш, жираф, или.",
    "Жебракують філософи при ґанку церкви в Гадячі. Еі, Дія, „Єдність“.",
    "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία. Ελλάδα.",
    "日本語のテキスト、プロジェクト。",
    "┌─┬─┐\n│ų│ė│\n├─┼─┤\n└─┴─┘ Lentelė ░▒▓ ╔═╗",
    "Partneriai:\nLycée de Genève\nRødovre Kommune\nÞórshöfn\nGarðabær\nHôtel de Sète\nÆrø Skole",
    "Vaik? dienos centr? pl?tra, Å? ir \ufffd",
]


def control(error: UnicodeError) -> tuple[str, int]:
    """What browsers make of a byte that an encoding leaves open: the control character of its number."""
    assert isinstance(error, UnicodeDecodeError)
    return "".join(map(chr, error.object[error.start : error.end])), error.end


codecs.register_error("ngoreport.control", control)


def read_as(data: bytes, encoding: str) -> str:
    return data.decode(READ_AS[encoding], "ngoreport.control")


def representable(text: str, encoding: str) -> str:
    """A text whose signs an encoding can hold: others are typed as on an old keyboard."""
    codec = READ_AS[encoding]
    return "".join(sign if sign.encode(codec, "ignore") else "-" if sign in "–—" else "?" for sign in text)


@pytest.mark.parametrize(
    "wrong, mistake",
    [
        ("Projektas „Þàsø ûkis“ – ágyvendintas Èekiðkëje", "windows-1257 read as windows-1252"),
        ("Projektas „Ţŕsř űkis“ – ágyvendintas Čekiđkëje", "windows-1257 read as windows-1250"),
        ("Projektas „Юаsш ыkis“ – бgyvendintas Иekiрkлje", "windows-1257 read as windows-1251"),
        ("Projektas \x84Þàsø ûkis\x93 \x96 ágyvendintas Èekiðkëje", "windows-1257 read as iso-8859-1"),
        ("Projektas ¥Þàsø ûkis´ - ágyvendintas Èekiðkëje", "iso-8859-13 read as windows-1252"),
        ("Projektas ÷ĻŠsÖ ×kisņ - Ōgyvendintas ¶ekiÕkÓje", "cp775 read as windows-1257"),
        ("Projektas ÷ÏÐsÖ ×kisò - Ôgyvendintas ¶ekiÕkÓje", "cp775 read as windows-1252"),
        ("Projektas â€žÅ½Ä…sÅ³ Å«kisâ€œ â€“ Ä¯gyvendintas ÄŒekiÅ¡kÄ—je", "utf-8 read as windows-1252"),
        (
            "Projektas â\x80\x9eÅ½Ä\x85sÅ³ Å«kisâ\x80\x9c â\x80\x93 Ä¯gyvendintas Ä\x8cekiÅ¡kÄ\x97je",
            "utf-8 read as iso-8859-1",
        ),
        (
            "Projektas ā\x80\x9eÅ½Ä\x85sÅ³ Å«kisā\x80\x9c ā\x80\x93 ÄÆgyvendintas Ä\x8cekiÅ”kÄ\x97je",
            "utf-8 read as iso-8859-13",
        ),
        ("Projektas â€žĹ˝Ä…sĹł Ĺ«kisâ€ś â€“ ÄŻgyvendintas ÄŚekiĹˇkÄ—je", "utf-8 read as windows-1250"),
        ("Projektas вЂћЕЅД…sЕі Е«kisвЂњ вЂ“ ДЇgyvendintas ДЊekiЕЎkД—je", "utf-8 read as windows-1251"),
        ("Projektas ŌĆ×┼Į─ģs┼│ ┼½kisŌĆ£ ŌĆō ─»gyvendintas ─īeki┼Īk─Śje", "utf-8 read as cp775"),
        ("Projektas ‚Äû≈ΩƒÖs≈≥ ≈´kis‚Äú ‚Äì ƒØgyvendintas ƒåeki≈°kƒóje", "utf-8 read as macintosh"),
    ],
)
def test_what_iconv_spoilt(wrong, mistake):
    dash = "-" if mistake.startswith(("iso", "cp")) else "–"
    assert repair(wrong) == (f"Projektas „Žąsų ūkis“ {dash} įgyvendintas Čekiškėje", mistake)


@pytest.mark.parametrize(
    "wrong, right",
    [
        ("VaikÅ³ dienos centras", "Vaikų dienos centras"),
        ("Þàsø", "Žąsų"),
        ("ï»¿Projekto tikslas â€“ MÃ¼ncheno muziejus", "\ufeffProjekto tikslas – Müncheno muziejus"),
        ("Å iauliÅ³ klubas", "Šiaulių klubas"),
        ("VaikÅ³ svetainÄ—: Ð£ÐºÑ€Ð°Ñ—Ð½Ñ\x81ÑŒÐºÐ¾ÑŽ", "Vaikų svetainė: Українською"),
        # Windows has letters of its own for two bytes that windows-1257 leaves open.
        ("Å\uf8fceÅ\uf8fci vaikai", "šeši vaikai"),
        # Of a part that is sound nothing changes, whichever mistake made the other.
        ("Šeši vaikai iš Žiežmarių.\nAÅ¡tuoni iÅ¡ BirÅ¾Å³.", "Šeši vaikai iš Žiežmarių.\nAštuoni iš Biržų."),
        (
            "„Søren à Ærø“ ir šeši.\nÁgyvendino Þalioji þàsø ðeima.",
            "„Søren à Ærø“ ir šeši.\nĮgyvendino Žalioji žąsų šeima.",
        ),
        ("Žąsys.\r\nÁgyvendino Þalioji þàsø ûkio ðeima.\r\n", "Žąsys.\r\nĮgyvendino Žalioji žąsų ūkio šeima.\r\n"),
        # What became a replacement character is lost; the rest is not.
        ("vaikÅ³, Ä\ufffdeÅ¡i, mÄ—nuo", "vaikų, Ä\ufffdeši, mėnuo"),
    ],
)
def test_short_mixed_and_partly_lost_texts(wrong, right):
    assert repair(wrong)[0] == right


@pytest.mark.parametrize("encoding", READ_AS)
@pytest.mark.parametrize("times", [1, 2])
def test_utf8_read_as_another(encoding, times):
    said = f"utf-8 read as {encoding}" + (", twice" if times == 2 else "")
    for text in CORPUS:
        if len({sign for sign in text if not sign.isascii()}) < 2:
            continue  # A text in English whose one dash, spoilt twice, proves nothing.
        wrong = text
        for _ in range(times):
            wrong = read_as(wrong.encode(), encoding)
        repaired, mistake = repair(wrong)
        assert repaired == text
        # The letters of a text may look the same in two encodings.
        assert mistake == said or encoding == "windows-1250"


@pytest.mark.parametrize("right, wrong", ONE_BYTE)
def test_an_old_encoding_read_as_another(right, wrong):
    for text in CORPUS:
        held = representable(text, right)
        repaired, mistake = repair(read_as(held.encode(READ_AS[right]), wrong))
        if mistake is not None:
            assert repaired == held
            assert mistake.split(" read as ")[0] in (right, "windows-1257")
        else:
            assert set(held).isdisjoint("ąčęėįšųūž"), "a text in English has nothing to repair"


def test_the_source_says_what_was_repaired():
    read = read_bytes("VaikÅ³ dienos centro plÄ—tra".encode(), "a")
    assert (read.text, read.encoding, read.repaired) == (
        "Vaikų dienos centro plėtra",
        "utf-8",
        "utf-8 read as windows-1252",
    )
    assert read_bytes("Vaikų dienos centro plėtra".encode(), "a").repaired is None


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_in_any_language_stays(text):
    assert repair(text) == (text, None)
    assert repair(text.upper()) == (text.upper(), None)


def test_sound_reports_stay():
    for text in CORPUS:
        assert repair(text) == (text, None)
        assert repair(text.upper()) == (text.upper(), None)


@pytest.mark.parametrize("wrong", READ_AS.values())
def test_no_mistake_leaves_only_the_signs_of_sound_texts(wrong):
    letters = "ąčęėįšųūžĄČĘĖĮŠŲŪŽ"
    begun = {letter.encode()[:1].decode(wrong, "replace") for letter in letters + "„"}
    assert begun.isdisjoint(mojibake._SOUND)
    for right in (right for right, another in mojibake._ONE_BYTE if another == wrong):
        left = {letter.encode(right).decode(wrong, "replace") for letter in letters}
        assert len(left & mojibake._SOUND) < mojibake._LEAST_KINDS


# Two languages in one text are common, two in one word are not.
WORDS = st.lists(st.sampled_from(" ".join(SOUND[1:-4]).split()), max_size=30).map(" ".join)
LETTERS = {
    "Lithuanian": "aąbcčdeęėfghiįyjklmnoprsštuųūvzž",
    "Polish": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "German": "aäbcdefghijklmnoöpqrsßtuüvwxyz",
    "French": "aàâbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvxyÿz",
    "English": "abcdefghijklmnopqrstuvwxyzéï",
}


def words(letters: str) -> st.SearchStrategy[str]:
    word = st.text(letters, min_size=1, max_size=9)
    return st.lists(
        st.builds(
            lambda word, form, end: form(word) + end,
            word,
            st.sampled_from((str, str.capitalize, str.upper)),
            st.sampled_from((" ", " ", " – ", "“ ", "” ", "… ", "\xa0", "\n", "’s ", "» ", ", ")),
        ),
        max_size=40,
    ).map("".join)


@given(st.sampled_from(sorted(LETTERS)).flatmap(lambda language: words(LETTERS[language])))
def test_made_words_of_a_language_stay(text):
    assert repair(text) == (text, None)


@given(WORDS, WORDS)
def test_sentences_of_two_languages_stay(one, other):
    text = f"Šeši žodžiai: {one}\n{other}"
    assert repair(text) == (text, None)


@given(st.text())
def test_any_text_is_repaired_or_left_alone(text):
    repaired, mistake = repair(text)
    assert (mistake is None) == (repaired == text)
