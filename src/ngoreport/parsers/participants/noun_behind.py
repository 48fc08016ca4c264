"""Which noun for people behind a number does it count?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ngoreport.document.blocks import Block
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import words_of
from ngoreport.lexicon import pattern_of, phrases
from ngoreport.lithuanian.mention import Mention
from ngoreport.parsers.participants.phrases import LIKE_GENITIVE, WORD, stop_words
from ngoreport.parsers.people import PEOPLE, dwellers_case, is_people_noun, people_case

_MAX_BETWEEN = 5
_FARTHEST = 110
_FOLLOWING = pattern_of(rf"(?:-(?:iu|ies|iems|ius|ias|ioms)\b)?[ \n\xa0]{{1,3}}(?P<word>{WORD.pattern})")
# „187 vyresni nei 60 metų žmonės“
_OLDER_OR_YOUNGER = (" vyresn", " jaunesn")
_AGED = pattern_of(r" (?:vyresn|jaunesn)[a-z]{1,4} (?:nei|kaip|negu|uz) \d{1,2} ?(?:metu|m\.)(?= [a-z])")
_OPEN_BRACKETS = ("(", " (", "  (")
BRACKET = pattern_of(r" {0,2}\(\d[^()\n]{1,40}\)(?= )")
# Bodies whose people are counted together: „9 mokyklų antrokai“.
_BODIES = (
    "mokyk", "gimnazij", "progimnazij", "bibliotek", "savivaldyb", "seniunij", "organizacij", "darzeli", "fakultet",
)  # fmt: skip
_PARTICIPLES = ("nciu", "usiu", "ntiems", "ncioms", "usiems", "usioms", "ntys", "ncios", "usios", "ncius", "ncias")
_WORD_BEHIND = pattern_of(r" {1,2}([^\W\d_]{3,30})")
_ADJECTIVES = {
    "nominative": ("i", "ai", "iai", "ieji", "ys", "us", "os", "ios", "osios", "es", "e", "a"),
    "genitive": ("u",),
    "dative": ("iems", "oms", "ioms", "ems", "iesiems", "osioms"),
    "accusative": ("us", "ius", "as", "ias", "es", "uosius", "osias", "a", "i", "is"),
    "instrumental": ("ais", "iais", "omis", "iomis", "emis", "aisiais"),
}


class People(NamedTuple):
    """A noun for people behind a number."""

    span: Span
    case: str


def people_behind(document: Document, block: Block, mention: Mention[int]) -> People | None:
    """The noun for people that the number counts, over the words that may stand between the two."""
    folded, normal = document.text.folded, document.text.normal
    limit = min(block.span.end, mention.span.end + _FARTHEST)
    if not document.mentions(words_of).has_within(PEOPLE, mention.span.end, limit):
        return None
    at = mention.span.end
    # „1709 (1700 unikalių) žmonės“
    if folded.startswith(_OPEN_BRACKETS, at):
        said = BRACKET.match(folded, at, limit)
    else:
        said = _AGED.match(folded, at, limit) if folded.startswith(_OLDER_OR_YOUNGER, at) else None
    at = said.end() if said else at
    between: list[Span] = []
    place = _next_word(folded, at, limit)
    for _ in range(_MAX_BETWEEN + 1):
        if place is None:
            return None
        following = _next_word(folded, place.end, limit)
        case = people_case(folded, place) or dwellers_case(document.text.lower, normal, place)
        if case == "singular" and _may_be_many_women(folded, mention.value, place):
            case = "accusative"
        if (
            case is not None
            and (following is None or people_case(folded, following) != case)
            and _fits(folded, normal, mention.value, between, case)
        ):
            if not _counts_a_thing(folded, mention.value, place, case, limit):
                return People(place, case)
            return None
        if folded[place.start : place.end] in stop_words():
            if not (_joins_names(document, between, place, following) or _is_of_a_level(folded, between, place)):
                return None
            place = following
            continue
        between.append(place)
        place = following
    return None


def _may_be_many_women(folded: str, number: int, place: Span) -> bool:
    """„mokė 84 slaugytojas“: behind such a number no man stands alone."""
    return number % 10 > 1 and number // 10 % 10 != 1 and folded.endswith(("ojas", "ejas"), place.start, place.end)


def _joins_names(document: Document, between: Sequence[Span], word: Span, following: Span | None) -> bool:
    """„67 Laukuvos ir Varnių mokyklų mokiniai“: „ir“ joins two names of places."""
    normal = document.text.normal
    return (
        document.text.folded[word.start : word.end] in ("ir", "bei")
        and bool(between)
        and following is not None
        and normal[between[-1].start].isupper()
        and normal[following.start].isupper()
    )


def _is_of_a_level(folded: str, between: Sequence[Span], word: Span) -> bool:
    """„34 pradinių klasių mokytojos“: no number counts those classes."""
    return (
        folded[word.start : word.end] == "klasiu"
        and len(between) == 1
        and folded[between[0].start : between[0].end].startswith(
            ("pradini", "vyresni", "jaunesni", "aukstesni", "zemesni")
        )
    )


def _next_word(folded: str, end: int, limit: int) -> Span | None:
    following = _FOLLOWING.match(folded, end, limit)
    return Span(*following.span("word")) if following else None


def _takes_genitive(number: int) -> bool:
    """Numbers that govern the genitive plural: 10 to 20, and all that end in 0."""
    return number % 10 == 0 or 10 <= number % 100 <= 19


def _fits(folded: str, normal: str, number: int, between: list[Span], case: str) -> bool:
    """Number, the words between and the noun agree, so that it is the noun that is counted."""
    if case == "singular" and (number % 10 != 1 or number % 100 == 11):
        return False
    governs = _takes_genitive(number)
    for index, place in enumerate(between):
        word = folded[place.start : place.end]
        if len(word) <= 5 and normal[place.start : place.end].isupper():
            continue
        if index and word.endswith("ti") and folded[place.start - 8 : place.start].rstrip().endswith(_PARTICIPLES):
            continue  # „11 negalinčių ateiti senolių“
        genitive = word.endswith(LIKE_GENITIVE)
        agrees = case == "singular" or word.endswith(_ADJECTIVES[case])
        if not genitive and not agrees:
            return False
        if case in ("dative", "instrumental") and not agrees:
            # „300 knygų vaikams“, „12 tapybos dirbtuvių mokiniams“, „2 knygos vaikams“: the number counts the thing.
            if word.endswith("u") and governs and not _relational(folded, between):
                return False
            if word.endswith(("os", "es")) and not governs and index == 0 and not _of_a_body(folded, place):
                return False
        if index == 0 and not agrees and _is_of_bodies(word) and not _relational(folded, between):
            return False  # „9 mokyklų antrokams“: the pupils of nine schools
    return True


def _of_a_body(folded: str, place: Span) -> bool:
    """„8 bendruomenės nariams“: the members of one body."""
    return folded.startswith(" nari", place.end)


def _is_of_bodies(word: str) -> bool:
    return word.startswith(_BODIES) and word.endswith("u")


def _relational(folded: str, between: list[Span]) -> bool:
    """What follows the word is a noun that takes a genitive: „30 paslaugų gavėjams“."""
    following = WORD.search(folded, between[-1].end, between[-1].end + 40)
    return (
        following is not None and phrases("people", "contexts", "relational").fullmatch(following.group()) is not None
    )


def _counts_a_thing(folded: str, number: int, noun: Span, case: str, limit: int) -> bool:
    """The noun is a genitive that belongs to a thing behind it: „46 žmonių pasakojimai“, „20 mokinių darbų“."""
    if case != "genitive":
        return False
    following = _WORD_BEHIND.match(folded, noun.end, limit)
    if following is None:
        return False
    word = following[1]
    if phrases("people", "contexts", "groups").fullmatch(word):
        # „šešios mokinių komandos“, „10 mokinių grupių“ count teams, „8 savanorių komanda“ its people
        return word.endswith("u") if _takes_genitive(number) else word.endswith(("os", "es", "ai", "as", "us"))
    if is_people_noun(word) or word in stop_words():
        return False
    if word.endswith(("anciu", "enciu", "inciu", "usiu", "amu", "omu", "imu", "tu")):
        return False  # participles say more of the people: „gyvenančių“, „dalyvavusių“
    if word.endswith("u") and word not in ("kartu", "tuo", "metu", "ju", "musu", "jusu", "is viso"):
        return True
    thing = word.endswith(("ai", "ei", "os", "es", "as", "is", "us", "ys", "ams", "oms"))
    if _takes_genitive(number):
        return phrases("people", "contexts", "things").fullmatch(word) is not None
    return thing and not word.endswith(("vosi", "josi"))
