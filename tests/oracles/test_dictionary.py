"""Paradigms against the dictionary of simplemma: 365,000 Lithuanian forms with their lemmas.

The dictionary was gathered from corpora and Wiktionary, and holds misspelt, dialect and borrowed
forms too. It knows no plural-only nouns (namai are of „namas“ to it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from ngoreport.lexicon import words
from ngoreport.lithuanian.declension import head_forms, nominative, noun_readings, singular_nominative
from ngoreport.lithuanian.places import nominative_of_place

from .reading import check

Forms = list[tuple[str, str]]

# Endings of the kinds of institutions and what they do, long enough to be told from other nouns.
INSTITUTIONAL = (
    *("ija", "ybė", "ystė", "ykla", "ūra", "yba", "tuvė", "ovė", "oteka", "uomenė", "ainė", "atas", "izmas"),
    *("centras", "klubas", "imas", "ymas"),
)
# The cases of a noun that a report uses, by the ending of its nominative: what a form of it can end in.
ENDINGS = {
    "as": frozenset(["o", "ui", "ą", "u", "e", "ai", "ų", "ams", "us", "ais", "uose"]),
    "a": frozenset(["os", "ai", "ą", "oje", "ų", "oms", "as", "omis", "ose"]),
    "ė": frozenset(["ės", "ei", "ę", "e", "ėje", "ių", "ėms", "es", "ėmis", "ėse"]),
}
_LITHUANIAN_WORD = re.compile("[aąbcčdeęėfghiįyjklmnoprsštuųūvzž]+")

# Forms of head nouns that are read otherwise, and why that is right.
HEADS_LEFT = {
    **dict.fromkeys(
        (
            "stotie",
            "radijau",
            "sutartie",
            "skyriau",
            "šalie",
            "kryptie",
            "muziejau",
            "apskritie",
            "sektoriau",
            "sritie",
        ),
        "a vocative",
    ),
    **dict.fromkeys(("pilie", "vykdytojau", "klėtie"), "a vocative"),
    **dict.fromkeys(("padaliny", "būry", "uždaviny"), "a short locative of speech"),
    **dict.fromkeys(("laikrašti", "savaitrašti", "viešbuti"), "misspelt: į without its mark"),
    **dict.fromkeys(("partnerė", "rėmėja", "rėmėjos"), "another noun, of a woman"),
    **dict.fromkeys(("klėtužė", "klėtelė"), "another noun, of a small one"),
    **dict.fromkeys(("fabrikė", "pabrikas", "pabrikė", "kinė", "uostose", "šaliu", "paabrika"), "no such form"),
}
# „viešbutio“ for „viešbučio“: the dictionary softens no stem in -t here.
WRONG_STEM = "viešbuti"


@pytest.fixture(scope="module")
def as_written() -> Forms:
    """Each form with its lemma."""
    forms = DefaultDictionaryFactory().get_dictionary("lt")
    return [(_text(form), _text(lemma)) for form, lemma in forms.items()]


@pytest.fixture(scope="module")
def dictionary(as_written) -> Forms:
    """Each form of Lithuanian letters, made small, with its lemma."""
    pairs = {(form.lower(), lemma) for form, lemma in as_written}
    return [(form, lemma) for form, lemma in pairs if _LITHUANIAN_WORD.fullmatch(form)]


def _text(word: str | bytes) -> str:
    return word.decode() if isinstance(word, bytes) else word


def heads() -> set[str]:
    return {phrase.split()[-1] for group in ("bodies", "others") for phrase in words("heads")[group]}


def test_forms_of_head_nouns(dictionary):
    known = heads()
    cases = [(form, lemma) for form, lemma in dictionary if lemma in known and form not in HEADS_LEFT]
    read = {form: {reading.singular for reading in noun_readings(form)} for form, _ in cases}
    wrong = [(form, lemma) for form, lemma in cases if lemma not in read[form] and not form.startswith(WRONG_STEM)]
    assert len(cases) >= 2_200
    assert wrong == []


def test_forms_of_head_nouns_left(dictionary):
    lemmas: dict[str, set[str]] = {}
    for form, lemma in dictionary:
        if form in HEADS_LEFT:
            lemmas.setdefault(form, set()).add(lemma)
    assert lemmas.keys() == HEADS_LEFT.keys()
    for form, why in HEADS_LEFT.items():
        assert not lemmas[form] & {reading.singular for reading in noun_readings(form)}, (form, why)


# Head nouns that are other words too; the dictionary knows those alone.
HOMONYMS = {
    **dict.fromkeys(
        ("kasa", "lyga", "talka", "tribūna", "užkarda", "uostas", "salė", "trupė", "ūkis"), "of a verb or name"
    ),
    **dict.fromkeys(("arena", "pilis", "studija"), "of a verb, a place or a plural"),
    **dict.fromkeys(("kavinė", "vaistinė"), "of the adjective in -inis"),
    **dict.fromkeys(("iniciatyva", "tikslas", "veikla", "kolektyvas"), "of the adjective in -us"),
}


def test_our_forms_of_head_nouns(dictionary):
    """What we take for a form of a head noun is one of that noun in the dictionary, where it has the form at all."""
    lemmas: dict[str, set[str]] = {}
    for form, lemma in dictionary:
        lemmas.setdefault(form, set()).add(lemma)
    cases = []
    for form in sorted(head_forms("bodies") | head_forms("others")):
        ours = {reading.singular for reading in noun_readings(form)}
        plural_only = any(noun.endswith(("ai", "ės", "os")) for noun in ours)
        if form in lemmas and not plural_only and not ours & HOMONYMS.keys():
            cases.append((form, ours))
    wrong = [(form, ours, lemmas[form]) for form, ours in cases if not ours & lemmas[form]]
    assert len(cases) >= 2_000
    assert wrong == []


def institutional(dictionary: Forms) -> Iterator[tuple[str, str]]:
    """Oblique forms of nouns that no list of ours has, with their lemmas."""
    known = heads()
    adjectives = {
        lemma for form, lemma in dictionary if lemma.endswith("as") and form.endswith(("iems", "oms", "esnis"))
    }
    for form, lemma in dictionary:
        if lemma in known or lemma in adjectives or not lemma.endswith(INSTITUTIONAL) or len(lemma) < 7:
            continue
        ending = next(ending for ending in ENDINGS if lemma.endswith(ending))
        stem = lemma.removesuffix(ending)
        if form.startswith(stem) and form.removeprefix(stem) in ENDINGS[ending]:
            yield form, lemma


def test_regular_declension_of_nouns_that_no_list_has(dictionary):
    cases = [(f"Utenos {form}", f"Utenos {lemma}") for form, lemma in institutional(dictionary)]
    check(cases, singular_nominative, at_least=10_000)


# The ending of an adjective, that of its nominative, and a head in the same case and number.
IN_IS = [
    *(
        ("io", "is", "fondo"),
        ("iam", "is", "fondui"),
        ("į", "is", "fondą"),
        ("iu", "is", "fondu"),
        ("iame", "is", "fonde"),
    ),
    *(("ių", "iai", "fondų"), ("iams", "iai", "fondams"), ("iai", "iai", "fondai")),
    *(("ės", "ė", "tarnybos"), ("ei", "ė", "tarnybai"), ("ę", "ė", "tarnybą"), ("ėje", "ė", "tarnyboje")),
    *(("ėms", "ės", "tarnyboms"), ("ėmis", "ės", "tarnybomis")),
]
IN_AS = [
    *(("o", "as", "fondo"), ("am", "as", "fondui"), ("ą", "as", "fondą"), ("u", "as", "fondu"), ("ame", "as", "fonde")),
    *(("iems", "i", "fondams"), ("ais", "i", "fondais"), ("uose", "i", "fonduose")),
    *(("os", "a", "tarnybos"), ("ai", "a", "tarnybai"), ("ą", "a", "tarnybą"), ("oje", "a", "tarnyboje")),
    *(("oms", "os", "tarnyboms"), ("ojo", "asis", "fondo"), ("ajam", "asis", "fondui"), ("ąjį", "asis", "fondą")),
    *(("ųjų", "ieji", "fondų"), ("osios", "oji", "tarnybos"), ("ajai", "oji", "tarnybai"), ("ąją", "oji", "tarnybą")),
]
ADJECTIVES = {"inis": IN_IS, "iškas": IN_AS, "ingas": IN_AS}
HEADS = {"is": "fondas", "as": "fondas", "asis": "fondas", "iai": "fondai", "i": "fondai", "ieji": "fondai"}
HEADS |= {"ė": "tarnyba", "a": "tarnyba", "oji": "tarnyba", "ės": "tarnybos", "os": "tarnybos"}


def test_adjectives_turn_with_their_head(dictionary):
    """`lietuviškojo fondo`, `visuomenine tarnyba`: every form of an adjective that the dictionary has."""
    forms: dict[str, set[str]] = {}
    for form, lemma in dictionary:
        forms.setdefault(lemma, set()).add(form)
    cases = []
    for lemma, written in sorted(forms.items()):
        endings = next((endings for suffix, endings in ADJECTIVES.items() if lemma.endswith(suffix)), [])
        stem = lemma[:-2]
        # A noun (krepšinis) has no feminine.
        if f"{stem}{'ės' if lemma.endswith('inis') else 'os'}" not in written:
            continue
        cases += [
            (f"{stem}{ending} {head}", f"{stem}{turned} {HEADS[turned]}")
            for ending, turned, head in endings
            if f"{stem}{ending}" in written
        ]
    check(cases, nominative, at_least=9_000)


# Forms of places that are read otherwise.
PLACES_LEFT = {
    **dict.fromkeys(("alytau", "paryžiau", "subačiau", "vilniau"), "a vocative"),
    **dict.fromkeys(("pandėly", "panevėžy", "pasvaly"), "a short locative of speech"),
    **dict.fromkeys(("izraeliai", "izraelių", "izraeliams", "izraelius", "izraeliais", "izraeliuose"), "no plural"),
    **dict.fromkeys(("neringų", "neringoms", "neringas", "neringomis", "neringose"), "no plural"),
    **dict.fromkeys(("žagarių", "žagarėms", "žagarėmis", "žagarėse", "miroslavai"), "no plural"),
}


def test_names_of_places(as_written):
    places = words("places")
    known = {name for group in ("towns", "villages", "countries", "regions") for name in places[group]}
    # What is from a place (vilnietis, vilnietiškas) has no capital.
    cases = [
        (form, lemma)
        for form, lemma in as_written
        if lemma in known and form[0].isupper() and form.lower() not in PLACES_LEFT
    ]
    check(cases, nominative_of_place, at_least=1_000)
