"""Every value of a record leads to the words it came from, in every text there is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ngoreport import parse_file
from ngoreport.document.normal import fold, normalise
from ngoreport.models import Report
from ngoreport.reading import read_file

ROOT = Path(__file__).parent.parent
TEXTS = sorted(
    path
    for folder in ("tests/corpus", "samples", "../shared/corpus/seeds", "../shared/corpus/dev")
    for path in (ROOT / folder).glob("*.txt")
)
# Statements are read from several words at once; tests/parsers/test_statements.py holds them.
NOT_READ = {"schema_version", "source", "evidence", "statements", "findings"}
# What the words of a status, a kind of sum or of contact, and a currency are, only their rules know.
JUDGED = re.compile(r"/activities/\d+/status|/funding/\d+/(kind|currency)|/contacts/\d+/kind")
NAMES = ("/funders", "/partners", "/programmes", "/implementer", "/locations")
# Beginnings of the words that say a number, a month or a length without digits, folded.
NUMBER_WORD = re.compile(
    r"\b(?:vien|du\b|dvi|dvy|dvej|abi|try|tri|trej|trec|ketur|ketver|ketvirt|penk|ses|septyn|septint|astuon|astunt|devyn"
    r"|devint|desim|simt|tukst|milij|mln|mlrd|pus|por[aą]\b)"
)
DATE_WORD = re.compile(
    r"\b(?:saus|vasar|kov|baland|geguz|birzel|liep|rugpj|rugsej|spal|lapkri|gruod|ziem|pavasar|ruden|met|menes|men\b|sav"
    r"|dien)"
)


def leaves(value: object, pointer: str = "") -> Iterator[tuple[str, object]]:
    """Each value that a record holds, by its JSON Pointer."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if pointer or key not in NOT_READ:
                yield from leaves(inner, f"{pointer}/{key}")
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from leaves(inner, f"{pointer}/{at}")
    elif value is not None:
        yield pointer, value


def test_there_are_texts():
    assert len(TEXTS) >= 6


@pytest.fixture(params=TEXTS, ids=lambda path: path.stem)
def parsed(request) -> tuple[str, Report]:
    return read_file(request.param).text, parse_file(request.param)


def test_every_value_has_evidence_and_the_evidence_a_value(parsed):
    _, report = parsed
    pointers = {pointer for pointer, _ in leaves(report.model_dump(mode="json"))}
    assert pointers == {pointer for pointer in report.evidence if not pointer.startswith("/statements/")}
    stated = {pointer for pointer in report.evidence if pointer.startswith("/statements/")}
    assert stated == {f"/statements/{at}" for at in range(len(report.statements))}


def test_evidence_lies_in_the_text_and_on_its_line(parsed):
    text, report = parsed
    for pointer, place in report.evidence.items():
        assert 0 <= place.start < place.end <= len(text), pointer
        assert not text[place.start].isspace(), pointer
        assert not text[place.end - 1].isspace(), pointer
        assert place.line == 1 + len(re.findall("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", text[: place.start])), pointer
        assert re.fullmatch(r"[a-z]+(\.[a-z0-9-]+)+", place.rule), (pointer, place.rule)


def test_the_words_at_the_evidence_say_the_value(parsed):
    text, report = parsed
    for pointer, value in leaves(report.model_dump(mode="json")):
        if not JUDGED.fullmatch(pointer):
            place = report.evidence[pointer]
            words = text[place.start : place.end]
            assert says(pointer, words, value), (pointer, words, value)


def says(pointer: str, words: str, value: object) -> bool:
    """Whether words of the text can be what a value was read from."""
    folded = fold(normalise(words).normal)
    if pointer.endswith(("/amount", "/count")):
        return bool(NUMBER_WORD.search(folded)) or shares_digits(folded, str(value))
    if pointer.startswith("/period"):
        return bool(NUMBER_WORD.search(folded) or DATE_WORD.search(folded)) or shares_digits(folded, str(value))
    if pointer.startswith("/contacts"):
        digits = re.sub(r"\D", "", str(value))
        return str(value) == words or digits[-6:] in re.sub(r"\D", "", words)
    if (folded, value) == ("european union", "Europos Sąjunga"):
        return True  # „Co-funded by the European Union“ stands on Lithuanian pages too
    wanted = re.findall(r"\w+", fold(normalise(str(value)).normal))
    # Words parted at the end of a printed line are one word of the value.
    found = re.findall(r"\w+", folded) + re.findall(r"\w+", re.sub(r"(?<=\w)-\s", "", folded))
    if (
        (pointer.startswith(NAMES) or pointer.endswith("/source"))
        and found
        and all(any(alike(word, other) for other in wanted) for word in found)
    ):
        # Names that share a head („Kupiškio ir Zarasų rajonų savivaldybės“) have it from outside their words,
        # and so has a payer called by its head alone („ministerijos“) where the text names one.
        return True
    return all(any(alike(word, other) for other in found) for word in wanted)


def alike(one: str, other: str) -> bool:
    """Whether two words can be forms of one: declension changes the end, a point cuts it off."""
    return (
        one[:3] == other[:3] or (len(one) < 5 and other.startswith(one)) or (len(other) < 5 and one.startswith(other))
    )


def shares_digits(folded: str, value: str) -> bool:
    """Whether a number of the value stands in the words, grouped or not."""
    together = re.sub(r"\D", "", folded)
    return any((number.lstrip("0") or "0") in together for number in re.findall(r"\d+", value))


@pytest.mark.parametrize(
    "pointer, words, value, right",
    [
        ("/title", "„Upės balsai“", "Upės balsai", True),
        ("/implementer", "Nacionalinio instituto", "Nacionalinis institutas", True),
        ("/implementer", "Kauno klubas", "Nacionalinis institutas", False),
        ("/partners/0", "Rudaminos", "Rudaminos bendruomenė", True),
        ("/partners/0", "Rudaminos mokykla", "Rudaminos bendruomenė", False),
        ("/title", "Rudaminos", "Rudaminos bendruomenė", False),
        ("/funding/0/amount", "1 200 Eur", "1200", True),
        ("/funding/0/amount", "dviejų tūkstančių", "2000", True),
        ("/funding/0/amount", "300 Eur", "1200", False),
        ("/period/start", "2019 m. vasario", "2019-02", True),
        ("/period/start", "2018 m.", "2019", False),
        ("/period/end", "šį lapkritį", "2022-11", True),
        ("/participants/0/count", "dvylika", 12, True),
        ("/participants/0/count", "daug", 12, False),
        ("/locations/0", "Šilutės r.", "Šilutės rajonas", True),
        ("/funders/0", "European Union", "Europos Sąjunga", True),
        ("/funders/0", "European Union", "Seimas", False),
        ("/goal", "ra- guvėniškius telkti", "raguvėniškius telkti", True),
        ("/goal", "telkti", "raguvėniškius telkti", False),
        ("/contacts/0/value", "8 600 00 029", "+37060000029", True),
    ],
)
def test_the_measure_itself(pointer, words, value, right):
    assert says(pointer, words, value) is right
