"""Places in every case: towns, districts, villages, counties, regions, countries.

`Utenoje`, `Šiaulių mieste`, `Kupiškio ir Zarasų rajonuose`, `Liepynų kaime`, and by their
endings places that no list holds (`Subatėnuose`). Names and endings stand in `data/places.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import compress
from string import ascii_uppercase
from typing import NamedTuple

from ngoreport.document.marks import BULLETS
from ngoreport.document.normal import MatchingText, fold, fold_each, normalise
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.openings import by_opening, opening

_CAPITALS = "A-ZĄČĘĖĮŠŲŪŽ"
_CAPITAL_LETTERS = frozenset(ascii_uppercase + "ĄČĘĖĮŠŲŪŽ")
_NAME = pattern_of(rf"([{_CAPITALS}](?<![\w@].)\w{{1,30}})")
_NEXT_NAME_WORDS = pattern_of(r"(?: {1,2}|\n)\w{1,24}(?:(?: {1,2}|\n)\w{2,24})?")
_NEXT_WORD = pattern_of(r"(?: {1,3}\n?|\n) {0,8}(?P<word>[a-z]{1,14})(?P<point>\.?)")
_MUNICIPALITY = pattern_of(r"(?: {1,2}|\n)(?:savivaldyb[a-z]{1,4}|sav\.|sav\b)")
_STREET = pattern_of(r" {1,2}(?:g\.|g\b|gatv|al\.|alej|pl\.|plent|pr\.|prosp|aikst|skg\.|tak\.)")
_STREET_OPENINGS = (" g", " a", " p", " s", " t", "  ")
_JOINED = pattern_of(r" {0,2}(?:,| ir| bei| arba)\s{1,8}")
_JOINTS = (",", " ,", "  ", " ir", " bei", " arba")
_LATER = ("veliau", "paskui", "tada", "po to", "galiausiai", "is ten", "dar")
_JOINED_BEFORE = (
    *(joint + spaces for joint in (",", " ir", " bei", " arba") for spaces in (" ", "  ")),
    *(f" {later} i " for later in _LATER),
)
_COMMA = pattern_of(r", {1,2}")
# „į Mirabelį, vėliau į Buivėnus“
_NEXT_STOP = pattern_of(rf",? (?:ir |o )?(?:{'|'.join(_LATER)}) i ")
# „Ringkiobinge vykusioje konferencijoje“
_EVENT_BEHIND = (" vyku", " ivyku", " vykst")
_BEFORE_DISTRICT = pattern_of(r",\s{0,2}")
_SURNAME = pattern_of(
    rf" {{1,2}}[{_CAPITALS}][a-ząčęėįšųūž]{{2,20}}(?:ytė|aitė|utė|ūtė|ienė|ytės|aitės|utės|ūtės|ienės)\b"
)
# „Sudeikių ir Leliūnų seniūnijos“: where nothing depends on the last word, it is a plural.
_ENDS_CLAUSE = pattern_of(r"\s{0,2}(?:[.,;:)]|-\s|\n|$)")
_PLURAL_WORD_BEFORE = pattern_of(r"(?<!\w)(?P<word>[a-z]{6,15})(?:: | - | ?\()$")
_LONGEST_PLACE_WORD = 20
_CLOSES_NAME = pattern_of(r"\s{0,2}(?:[,.;)]|(?:ir|bei)\s|$)")
# What a place has, and a word that only looks like its name has not.
_SPOT = pattern_of(
    r" {1,2}(?:pagrindin\w{1,6} |kulturos )?"
    r"(?:gimnazij|progimnazij|mokykl|bibliotek|bazny|parapij|bendruomen|centr|seniunij|namuos|namu)"
)
_SHORT_WORD = pattern_of(r"(?<!\w)[a-z]{1,2}\.$")
_INITIAL = pattern_of(rf"(?<!\w)[{_CAPITALS}]\. ?$")
_TITLE_WORD = pattern_of(rf" {{1,2}}[{_CAPITALS}][a-ząčęėįšųūž]")
# Where a line that ends so early breaks off, it was not set in columns: the next line begins something new.
_SHORT_LINE = 50
# Behind these a capital is a sentence's, an item's or a cell's.
_OPENINGS = frozenset('"!?:;|\t' + BULLETS)

# From an oblique case of an unknown name to its nominative. `Papilys` and its like (-yje, -io: -ys) are
# fewer than -is; a plural in -ų can be -ai, -os and -ės, of which -ai is by far the most frequent.
_LOCATIVES = (
    ("iuose", "iai"), ("uose", "ai"), ("ioje", "ia"), ("oje", "a"), ("ėje", "ė"), ("eje", "ė"), ("ėse", "ės"),
    ("ese", "ės"), ("iose", "ios"), ("ose", "os"), ("giryje", "girys"), ("yje", "is"), ("iuje", "ius"), ("yse", "ys"),
)  # fmt: skip
_GENITIVES = (
    ("džio", "dis"), ("čio", "tis"), ("girio", "girys"), ("io", "is"), ("iaus", "ius"), ("aus", "us"), ("ės", "ė"),
    ("es", "ė"), ("os", "a"), ("ių", "iai"), ("iu", "iai"), ("ų", "ai"), ("u", "ai"), ("o", "as"), ("ies", "is"),
)  # fmt: skip
# Plurals, and the singulars whose accusative shows one nominative; „-ą“ can be of -as and of -a.
_ACCUSATIVES = (("ius", "iai"), ("us", "ai"), ("es", "ės"), ("is", "ys"), ("ias", "ios"), ("ę", "ė"), ("į", "is"))
_ENDINGS = {"locative": _LOCATIVES, "genitive": _GENITIVES, "accusative": _ACCUSATIVES}
_ACCUSATIVE_ENDINGS = tuple(ending for ending, _ in _ACCUSATIVES)
_LONGEST_LIST = 8
_NOMINATIVES = ("ai", "ė", "os", "ės", "is", "ys", "as", "us", "a")
# Adjectives in the locative that capitals begin: `Tarptautinėje`, `Lietuviškoje`, `Didžiojoje`.
_ADJECTIVES = (
    "ineje", "iskoje", "inese", "iskose", "iniuose", "iskuose", "ojoje", "osiose", "uosiuose", "etoje", "amoje",
    "ancioje",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A place.

    Attributes:
        name: in the nominative, `Kudirkos Naumiestis`, `Utenos rajonas`, `Liepynų kaimas`.
        kind: town, village, eldership, district (a municipality too), county, region, country;
            `unknown` where only the ending of the word shows that it is a place.
        locative: the text says that something is or happens there.
        accusative: the name is an object, or whither somebody goes (`aplankė Simną`, `į Zarasus`).
        indeclinable: the name has one form in every case (`Brno`, `Tartu`).
    """

    name: str
    kind: str
    locative: bool = False
    accusative: bool = field(default=False, compare=False)
    indeclinable: bool = field(default=False, compare=False)


class _Reading(NamedTuple):
    """One form of a name that the data holds.

    Attributes:
        ambiguous: the name, or another form of it, is also a word.
        vague: only the locative of the name says that it is the place.
    """

    name: str
    kind: str
    form: str
    genitive: str
    locative: bool
    accusative: bool
    ambiguous: bool
    vague: bool


class _Word(NamedTuple):
    """What a capitalised word tells by itself.

    Attributes:
        tells: it has a reading, opens one or ends as places do.
        reading: the name that it is a form of.
        opens: a name of several words can begin with it.
        telling: it ends as places do that no list holds.
        listed: it ends as names do that a list of places holds.
    """

    tells: bool
    reading: _Reading | None
    opens: bool
    telling: bool
    listed: bool


class _PlaceWord(NamedTuple):
    """`rajone`, `mstl.`, `kaimų`."""

    kind: str
    name: str | None
    locative: bool
    plural: bool
    short: str
    like_adjective: bool
    of_municipality: bool = False
    like_plural: bool = False
    accusative: bool = False


@dataclass(slots=True)
class _Name:
    """A capitalised word or name and what stands around it."""

    start: int
    end: int
    words: str
    reading: _Reading | None
    place_word: _PlaceWord | None = None
    word_end: int = field(default=0)


# The words -------------------------------------------------------------------------------


class _Opening(NamedTuple):
    """The names that begin with the same letters, in all their forms.

    Attributes:
        readings: by a form in small letters without marks: what it can be.
        first_words: what a name of several words begins with.
    """

    readings: dict[str, tuple[_Reading, ...]]
    first_words: frozenset[str]


_NONE = _Opening({}, frozenset())
# The lists, and what a name of each is.
_KINDS = (("towns", "town"), ("villages", "village"), ("regions", "region"), ("countries", "country"))


def _listed() -> Iterator[tuple[str, str]]:
    """The names of the lists and their kinds."""
    for group, kind in _KINDS:
        for name in words("places")[group]:
            yield name, kind


@cache
def _by_opening(group: str) -> dict[str, list[str]]:
    return by_opening(words("places")[group])


def _opening(folded: str) -> _Opening:
    """The names that begin as a folded word does."""
    letters = opening(folded)
    return _declined_opening(letters) if letters in _openings() else _NONE


@cache
def _openings() -> frozenset[str]:
    return frozenset(letters for group, _ in _KINDS for letters in _by_opening(group))


@cache
def _declined_opening(letters: str) -> _Opening:
    readings = _readings((name, kind) for group, kind in _KINDS for name in _by_opening(group).get(letters, ()))
    return _Opening(readings, frozenset(form.partition(" ")[0] for form in readings if " " in form))


def _readings(names: Iterable[tuple[str, str]]) -> dict[str, tuple[_Reading, ...]]:
    table: dict[str, tuple[_Reading, ...]] = {}
    for name, kind in names:
        forms = _forms(name)
        folded = fold_each(forms)
        ambiguous, vague = folded[0] in _folded_set("ambiguous"), folded[0] in _folded_set("locative_only")
        for number, (form, key) in enumerate(zip(forms, folded, strict=True)):
            locative, accusative = number == len(forms) - 1, number == 3
            reading = _Reading(name, kind, form.lower(), forms[1], locative, accusative, ambiguous, vague)
            table[key] = (*table.get(key, ()), reading)
    return table


def known_place_forms() -> Iterator[str]:
    """Every form of the places that the lists know, in small letters; a name of several words as one."""
    return (reading.form for readings in _readings(_listed()).values() for reading in readings)


def _forms(name: str) -> list[str]:
    """Nominative, genitive, dative, accusative, instrumental, locative."""
    first, _, last = name.rpartition(" ")
    if " ir " in name:
        parts = [_forms(part) for part in name.split(" ir ")]
        return [" ir ".join(cases) for cases in zip(*parts, strict=True)]
    forms = _declined(last)
    if first.endswith(("oji", "asis", "tinė")):
        return [f"{adjective} {form}" for adjective, form in zip(_declined(first), forms, strict=True)]
    return [f"{first} {form}" for form in forms] if first else forms


def _declined(word: str) -> list[str]:
    data = words("places")
    endings = data["endings"]
    if word in data["classes"]["plural_ys"]:
        pattern = endings["plural_ys"]
    else:
        pattern = next((endings[end] for end in _longest_endings() if word.endswith(end)), None)
    if pattern is None:
        return [word] * 6
    stem = word.removesuffix(pattern[0])
    return [_soft(stem) + ending[1:] if ending[0] == "*" else stem + ending for ending in pattern]


@cache
def _longest_endings() -> tuple[str, ...]:
    return tuple(sorted(words("places")["endings"], key=len, reverse=True))


def _soft(stem: str) -> str:
    """`Naumiest-` as it is before -io and -ių: `Naumiesč-`."""
    if stem.endswith("d"):
        return stem + "ž"
    return stem[:-1] + "č" if stem.endswith("t") else stem


@cache
def _place_words() -> dict[str, _PlaceWord]:
    """By the form with its marks; without them the form that comes first in the data."""
    table: dict[str, _PlaceWord] = {}
    without_marks: dict[str, _PlaceWord] = {}
    for entry in words("places")["place_words"]:
        for group, locative, plural in (
            ("singular", False, False),
            ("locative", True, False),
            ("plural", False, True),
            ("plural_locative", True, True),
            ("short", False, False),
        ):
            for form in entry[group]:
                short = form if group == "short" else ""
                # Before a genitive an adjective can stand: `Gražaus kaimo`, `Tolimų rajonų`.
                genitive = plural or (group == "singular" and form.endswith(("o", "os", "ės", "ies")))
                accusative = form.endswith(("us", "as", "es") if plural else ("ą", "į", "ę"))
                word = _PlaceWord(
                    entry["kind"],
                    entry.get("name"),
                    locative,
                    plural,
                    short,
                    genitive,
                    accusative=accusative,
                    like_plural=not plural and form in entry["plural"],
                )
                table.setdefault(form, word)
                without_marks.setdefault(fold(form), word)
    return without_marks | table


@cache
def _place_word_sign() -> WordSign:
    return WordSign(whole=(form.removesuffix(".") for form in _place_words()))


@cache
def _folded_set(group: str, key: str = "") -> frozenset[str]:
    data = words("places")[group]
    return frozenset(fold(word) for word in (data[key] if key else data))


@cache
def _genitives() -> tuple[str, ...]:
    return tuple(words("places")["genitives"]["endings"])


@cache
def _telling_endings() -> tuple[str, ...]:
    return (*(ending for ending, _ in _LOCATIVES), *_genitives())


@cache
def _no_names() -> tuple[str, ...]:
    return tuple(_folded_set("not_names", "stems"))


# Places ----------------------------------------------------------------------------------


def find_places(text: MatchingText) -> list[Mention[Place]]:
    """Places in the order of the text, the word of place (`rajone`, `k.`) within the span.

    Names inside an organisation's name are given too, not in the locative. Streets, people with
    an initial or a surname, and adjectives are left alone.
    """
    names = _read_names(text)
    _share_plural_words(text, names)
    found: list[Mention[Place]] = []
    unknown: list[str] = []
    for number, name in enumerate(names):
        place = _place(text, names, number)
        if place is not None:
            found.append(Mention(Span(name.start, max(name.end, name.word_end)), place))
            if name.reading is None:
                unknown.append(_nominative_of_unknown(name, place))
    return _with_other_forms(text, unknown, found) if unknown else found


def is_known_place(phrase: str) -> bool:
    """Whether a phrase is the name of a place that the lists know, in any case: `Šiauliuose`, `Latvijos`."""
    text = normalise(phrase.strip())
    return _reading(text.lower, text.folded) is not None


@lru_cache(maxsize=4096)
def genitive_of_place(name: str) -> str:
    """The genitive of a place's name given in the nominative: `Žaiginys`, `Žaiginio`."""
    return _forms(name)[1]


def nominative_of_place(phrase: str) -> str | None:
    """The nominative of a place's name in any case, `Šiauliuose`, `Alantynės`, `Liepynų kaime`; None if it is none."""
    text = normalise(phrase.strip())
    reading = _reading(text.lower, text.folded)
    if reading is not None:
        return reading.name
    whole = [mention for mention in find_places(text) if mention.span == Span(0, len(text.normal))]
    if len(whole) == 1:
        return whole[0].value.name
    if " " in text.normal or not _NAME.fullmatch(text.normal):
        return None
    return _nominative_of_form(text.normal, "locative") or _nominative_of_form(text.normal, "genitive")


def _read_names(text: MatchingText) -> list[_Name]:
    names: list[_Name] = []
    taken = 0
    before_place_words = _ends_before_place_words(text)
    normal, folded = text.normal, text.folded
    # What they are and how they go on tells of most words in capitals that they are no places.
    for start, word_end in _in_capitals(text):
        if start < taken:
            continue
        word = _word(normal[start:word_end])
        if not (
            word.tells
            or word_end in before_place_words
            or folded.startswith(_JOINTS, word_end)
            or folded.startswith(_EVENT_BEHIND, word_end)
            or (word.listed and folded.endswith(_JOINED_BEFORE, 0, start))
        ):
            continue
        end = word_end
        reading = None
        if word.opens:
            reading, end = _longest_reading(text, start, end)
        reading = reading or word.reading
        if reading is None and end not in before_place_words and not _may_be_place(text, word, start, end):
            continue
        name = _Name(start, end, text.normal[start:end], reading)
        if end in before_place_words:
            _take_place_word(text, name)
            if reading is None and name.place_word is None and not _may_be_place(text, word, start, end):
                continue
        names.append(name)
        taken = max(name.end, name.word_end)
    return names


@lru_cache(maxsize=16384)
def _word(written: str) -> _Word:
    folded = fold(written)
    reading, opens = _reading(written.lower(), folded), folded in _opening(folded).first_words
    telling = written.endswith(_telling_endings())
    listed = written.endswith((*_ACCUSATIVE_ENDINGS, *_NOMINATIVES))
    return _Word(reading is not None or opens or telling, reading, opens, telling, listed)


def _in_capitals(text: MatchingText) -> Iterator[tuple[int, int]]:
    """The words of two letters or more, where they begin and end, that begin with a capital; none of addresses."""
    normal, all_words = text.normal, text.mentions(words_of)
    for start, end in zip(all_words.starts, all_words.ends, strict=True):
        if (
            normal[start] in _CAPITAL_LETTERS
            and end - start > 1
            and normal[start - 1 : start] not in ("@", "_")
            and normal[end : end + 1] != "_"
        ):
            yield start, end


def _ends_before_place_words(text: MatchingText) -> frozenset[int]:
    """Where the words end behind which a word stands that may be one of place."""
    all_words = text.mentions(words_of)
    return frozenset(all_words.ends[index - 1] for index in all_words.indices(_place_word_sign()) if index)


def _may_be_place(text: MatchingText, word: _Word, start: int, end: int) -> bool:
    """An unknown word that its ending, or a list it stands in, may show to be a place."""
    return (
        word.telling
        or text.folded.startswith(_EVENT_BEHIND, end)
        or (text.folded.startswith(_JOINTS, end) and _JOINED.match(text.folded, end) is not None)
        or (word.listed and text.folded.endswith(_JOINED_BEFORE, 0, start))
    )


def _longest_reading(text: MatchingText, start: int, end: int) -> tuple[_Reading | None, int]:
    """A name of several words, `Kudirkos Naumiestyje`, and where it ends."""
    following = _NEXT_NAME_WORDS.match(text.normal, end)
    if following is None:
        return None, end
    ends = [following.end()]
    while (space := max(text.normal.rfind(" ", end, ends[-1]), text.normal.rfind("\n", end, ends[-1]))) > end:
        ends.append(space)
    for at in ends:
        reading = _reading(text.lower[start:at], text.folded[start:at])
        if reading is not None:
            return reading, at
    return None, end


def _reading(lower: str, folded: str) -> _Reading | None:
    """The name that these words are a form of. Marks may be lost, not be others."""
    key = " ".join(folded.split())
    readings = _opening(key).readings.get(key)
    if not readings:
        return None
    written = " ".join(lower.split())
    for reading in readings:
        if reading.form == written:
            return reading
    return next((reading for reading in readings if _lost_marks(reading.form, written)), None)


def _lost_marks(form: str, written: str) -> bool:
    return all(there in (letter, fold(letter)) for letter, there in zip(form, written, strict=True))


def _take_place_word(text: MatchingText, name: _Name) -> None:
    match = _NEXT_WORD.match(text.folded, name.end)
    if match is None:
        return
    word, end = _place_word(text, match)
    if word is None:
        return
    following = _MUNICIPALITY.match(text.folded, end) if word.kind in ("district", "town") else None
    if following is not None:
        end = following.end()
        word = word._replace(locative=following.group().endswith(("ybeje", "ybese")), of_municipality=True)
    if _fits(text, name, word):
        name.place_word, name.word_end = word, end


def _place_word(text: MatchingText, match: re.Match[str]) -> tuple[_PlaceWord | None, int]:
    """`rajonų` by its marks (`rajonu` is another form), else without them; abbreviations with their point first."""
    table = _place_words()
    start, end = match.start("word"), match.end("word")
    if match["word"] not in table and match["word"] + "." not in table:
        return None, end
    for form in (text.lower[start : match.end()], text.lower[start:end], match["word"]):
        if form in table:
            return table[form], start + len(form)
    return None, end


def _fits(text: MatchingText, name: _Name, word: _PlaceWord) -> bool:
    """The name stands in the genitive and can carry this word."""
    folded = text.folded[name.start : name.end]
    if name.reading is not None:
        # „Dzūkijos regione“ is in Dzūkija; „Dzūkijos krašte“ says no more.
        of_region = name.reading.kind == "region" and (word.kind != "region" or word.name is not None)
        in_genitive = fold(name.reading.genitive) == " ".join(folded.split())
        return name.reading.kind != "country" and not of_region and in_genitive
    if (
        len(folded) < 4
        or folded in _folded_set("not_names", "words")
        or not _nominative_of_form(name.words, "genitive")
    ):
        return False
    if word.kind == "town" and not word.locative and not word.of_municipality:
        # „m.“ is a year's too, and „Europos miestų“ names no town.
        return not word.plural and word.short != "m." and not _begins_sentence(text, name.start)
    if word.kind == "region":
        return word.locative and not _begins_sentence(text, name.start)
    if word.locative or not word.like_adjective or word.kind in ("eldership", "county") or folded.endswith(("es", "u")):
        return True
    return not _begins_sentence(text, name.start)


def _share_plural_words(text: MatchingText, names: Sequence[_Name]) -> None:
    """`Kupiškio ir Zarasų rajonuose`, `rajonuose: Kupiškio, Zarasų`: the word beside one name is the others' too."""
    for at in range(len(names) - 1, 0, -1):
        name, before = names[at], names[at - 1]
        word = name.place_word
        if word is None or before.place_word is not None:
            continue
        if not (word.plural or (word.like_plural and _ENDS_CLAUSE.match(text.folded, name.word_end))):
            continue
        joined = _JOINED.fullmatch(text.folded, before.end, name.start)
        if joined is not None and _fits(text, before, word):
            # „Utenos ir Panevėžio apskritis“ of two is no nominative.
            of_both = word._replace(
                plural=True, accusative=word.accusative or text.folded.endswith("is", 0, name.word_end)
            )
            name.place_word = of_both if of_both.accusative else word
            before.place_word = of_both
    for number, name in enumerate(names):
        word = _plural_word_before(text, names, number)
        if word is not None and _fits(text, name, word):
            name.place_word, name.word_end = word, name.end


def _plural_word_before(text: MatchingText, names: Sequence[_Name], number: int) -> _PlaceWord | None:
    """The word of place that a list of genitives follows, `šiose seniūnijose: Sudeikių ir Leliūnų`."""
    name = names[number]
    if name.place_word is not None or name.reading is None or not _CLOSES_NAME.match(text.folded, name.end):
        return None
    before = names[number - 1] if number else None
    if before is not None and before.word_end == before.end and before.place_word is not None:
        return before.place_word if _JOINED.fullmatch(text.folded, before.end, name.start) else None
    if text.folded[name.start - 2 : name.start] not in (": ", "- ") and text.folded[name.start - 1] != "(":
        return None
    found = _PLURAL_WORD_BEFORE.search(text.folded, max(0, name.start - _LONGEST_PLACE_WORD), name.start)
    word = _place_words().get(text.lower[found.start("word") : found.end("word")]) if found else None
    return word if word is not None and word.plural else None


def _nominative_of_unknown(name: _Name, place: Place) -> str:
    return (_nominative_of_form(name.words, "genitive") or place.name) if name.place_word else place.name


def _with_other_forms(text: MatchingText, unknown: list[str], found: list[Mention[Place]]) -> list[Mention[Place]]:
    """Adds the other forms of names that the text shows to be places: `Filipuve` beside `Filipuvo seniūnija`."""
    forms = {}
    for name in unknown:
        declined = _declined(name)
        forms.update({fold(form): Place(name, "unknown") for form in declined[1:5]})
        forms[fold(declined[5])] = Place(name, "unknown", locative=True)
    taken = {mention.span.start for mention in found}
    all_words = text.mentions(words_of)
    for index in compress(range(len(all_words.folded)), map(forms.__contains__, all_words.folded)):
        start, end = all_words.starts[index], all_words.ends[index]
        match = _NAME.match(text.normal, start)
        if match is not None and match.end() == end and start not in taken and not _is_street(text, end):
            found.append(Mention(Span(start, end), forms[all_words.folded[index]]))
    return sorted(found, key=lambda mention: mention.span)


def _place(text: MatchingText, names: Sequence[_Name], number: int) -> Place | None:
    name = names[number]
    if _is_street(text, max(name.end, name.word_end)) or _is_person(text, name):
        return None
    if name.place_word is not None:
        return _named_by_word(name, name.place_word)
    if name.reading is not None:
        vague = _is_vague(text, name.start, name.reading) and not _opens_list_of_places(text, names, number)
        return None if vague else _place_read(name.reading)
    nominative = _unknown_locative(text, name)
    if nominative is not None:
        return Place(nominative, "unknown", locative=True)
    nominative = _unknown_accusative(text, names, number)
    if nominative is not None:
        return Place(nominative, "unknown", accusative=True)
    if name.words.endswith(_genitives()) and not _begins_sentence(text, name.start):
        return Place(_nominative_of_form(name.words, "genitive") or name.words, "unknown")
    if _is_among_towns(text, names, number):
        return Place(_in_title_letters(name.words), "unknown")
    return _in_address(text, names, number)


def _is_street(text: MatchingText, end: int) -> bool:
    return text.folded.startswith(_STREET_OPENINGS, end) and _STREET.match(text.folded, end) is not None


@lru_cache(maxsize=4096)
def _place_read(reading: _Reading) -> Place:
    indeclinable = reading.genitive == reading.name
    return Place(reading.name, reading.kind, reading.locative, reading.accusative, indeclinable=indeclinable)


def _is_vague(text: MatchingText, start: int, reading: _Reading) -> bool:
    """The form is also a word, and its capital or its case doesn't show that it is the place."""
    if reading.locative:
        return False
    if reading.vague or not reading.ambiguous:
        return reading.vague
    return _begins_sentence(text, start) and not _SPOT.match(text.folded, start + len(reading.form))


def _opens_list_of_places(text: MatchingText, names: Sequence[_Name], number: int) -> bool:
    """`Kalvarijos ir Kazlų Rūdos ligonius`: what stands beside a place in the same case is one too."""
    if number + 1 == len(names):
        return False
    (name, following), joint = names[number : number + 2], names[number + 1].start
    if name.reading is None or name.reading.vague or following.reading is None or following.reading.ambiguous:
        return False
    genitives = [fold(one.reading.genitive) == fold(one.words) for one in (name, following) if one.reading]
    return all(genitives) and _JOINED.fullmatch(text.folded, name.end, joint) is not None


def _named_by_word(name: _Name, word: _PlaceWord) -> Place | None:
    genitive = name.reading.genitive if name.reading else _in_title_letters(name.words)
    if word.kind == "region" and name.reading is not None and name.reading.name in words("places")["county_seats"]:
        return Place(f"{genitive} regionas", "region", word.locative, word.accusative)
    kind = "district" if word.kind == "municipality" else word.kind
    if word.name is not None:
        return Place(f"{genitive} {word.name}", kind, word.locative, word.accusative)
    nominative = name.reading.name if name.reading else _nominative_of_form(genitive, "genitive")
    return Place(nominative, kind, word.locative, word.accusative) if nominative else None


def _unknown_locative(text: MatchingText, name: _Name) -> str | None:
    """The nominative of a capitalised word within a sentence that ends as a place's locative."""
    folded = text.folded[name.start : name.end]
    if len(folded) < 6 or not name.words[1:].islower() or folded.endswith(_ADJECTIVES):
        return None
    if folded in _folded_set("not_names", "words") or folded.startswith(_no_names()):
        return None
    nominative = _nominative_of_form(name.words, "locative")
    if nominative is None and name.words.endswith("e") and text.folded.startswith(_EVENT_BEHIND, name.end):
        nominative = name.words[:-1] + "as"
    return nominative if nominative and not _begins_sentence(text, name.start) else None


def _unknown_accusative(text: MatchingText, names: Sequence[_Name], number: int) -> str | None:
    """`Kabelius` in a list with a known place in the accusative: `Kabelius, Marcinkonis ir Subartonis`."""
    name = names[number]
    nominative = _nominative_of_form(name.words, "accusative") if name.words[1:].islower() else None
    if nominative is None:
        return None
    for step in (1, -1):
        at = number
        while 0 <= at + step < len(names) and abs(at + step - number) <= _LONGEST_LIST:
            first, second = sorted((at, at + step))
            between = names[first].end, names[second].start
            if not (_JOINED.fullmatch(text.folded, *between) or _NEXT_STOP.fullmatch(text.folded, *between)):
                break
            at += step
            reading = names[at].reading
            if reading is not None:
                if reading.accusative and names[at].place_word is None:
                    return nominative
                break
    return None


def _is_among_towns(text: MatchingText, names: Sequence[_Name], number: int) -> bool:
    """`Vabalai` in a list of names in the nominative, `Palūšė, Vabalai, Ginučiai`: known places stand beside it."""
    name = names[number]
    if not name.words.endswith(_NOMINATIVES) or not name.words[1:].islower():
        return False
    for step in (1, -1):
        at = number + step
        if not 0 <= at < len(names):
            continue
        first, second = sorted((number, at))
        reading = names[at].reading
        if reading is None or reading.kind not in ("town", "village") or names[at].place_word is not None:
            continue
        if fold(reading.name) != text.folded[names[at].start : names[at].end]:
            continue
        if _COMMA.fullmatch(text.normal, names[first].end, names[second].start):
            return True
    return False


def _in_address(text: MatchingText, names: Sequence[_Name], number: int) -> Place | None:
    """`Šilelio g. 5, Debeikėnai, Anykščių r.`: an unknown nominative before a district, between commas."""
    name = names[number]
    if number + 1 == len(names) or not name.words.endswith(_NOMINATIVES):
        return None
    following = names[number + 1]
    if following.place_word is None or following.place_word.kind != "district" or following.reading is None:
        return None
    if not _BEFORE_DISTRICT.fullmatch(text.folded, name.end, following.start):
        return None
    if text.folded[max(0, name.start - 3) : name.start].strip(" \n")[-1:] not in (",", ""):
        return None
    return Place(_in_title_letters(name.words), "unknown")


def _is_person(text: MatchingText, name: _Name) -> bool:
    normal, start, end = text.normal, name.start, name.end
    if "." in normal[max(0, start - 2) : start] and _INITIAL.search(normal, max(0, start - 4), start):
        return True
    behind = normal[end : end + 2]
    if not (behind[:1] == " " and (behind[1:].isupper() or behind[1:] == " ")):
        return False
    doubtful = name.reading is not None and name.reading.ambiguous and name.place_word is None
    return _SURNAME.match(normal, end) is not None or (doubtful and _TITLE_WORD.match(normal, end) is not None)


@lru_cache(maxsize=4096)
def _nominative_of_form(word: str, case: str) -> str | None:
    """The nominative of an unknown name in a case, by the first ending that fits; None if none fits."""
    shown = _in_title_letters(word)
    for ending, nominative in _ENDINGS[case]:
        if shown.endswith(ending) and len(shown) > len(ending) + 1:
            return shown.removesuffix(ending) + nominative
    return None


def _in_title_letters(word: str) -> str:
    return word.capitalize() if word.isupper() else word


def _begins_sentence(text: MatchingText, start: int) -> bool:
    """A capital here says nothing: the first word of a sentence, a line, a quotation or an item."""
    at = start
    while at > 0 and text.normal[at - 1] == " ":
        at -= 1
    before = text.normal[at - 1] if at else "\n"
    if before == "\n":
        return not _continues_line(text, at - 1)
    if before == ".":
        return _SHORT_WORD.search(text.folded, max(0, at - 4), at) is None
    if before == "-":
        line = text.normal.rfind("\n", 0, at) + 1
        return not text.normal[line : at - 1].strip()
    return before in _OPENINGS


def _continues_line(text: MatchingText, end: int) -> bool:
    """The line that ends at `end` was broken within a sentence."""
    if end < 1:
        return False
    begin = text.normal.rfind("\n", max(0, end - _SHORT_LINE), end)
    last = text.normal[end - 1]
    return begin < 0 and end >= _SHORT_LINE and (last.islower() or last == ",")
