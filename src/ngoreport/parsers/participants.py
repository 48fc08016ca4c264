"""People that the project reached: a number and the noun for people that it counts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from sys import maxsize
from typing import NamedTuple

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words, words_of
from ngoreport.lexicon import folded_set, pattern_of, phrases
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.money import find_amounts
from ngoreport.lithuanian.numbers import find_digit_numbers, find_number_words
from ngoreport.parsers.people import PEOPLE, dwellers_case, in_a_place, is_people_noun, people_case
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import rows_of_tables

_MAX_BETWEEN = 5
_FARTHEST = 110
_FARTHEST_NAMED = 240
_LABEL_REACHES = 200
_NEAR_LABELS = 8
_WORD = pattern_of(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FOLLOWING = pattern_of(rf"(?:-(?:iu|ies|iems|ius|ias|ioms)\b)?[ \n\xa0]{{1,3}}(?P<word>{_WORD.pattern})")
# „187 vyresni nei 60 metų žmonės“
_OLDER_OR_YOUNGER = (" vyresn", " jaunesn")
_AGED = pattern_of(r" (?:vyresn|jaunesn)[a-z]{1,4} (?:nei|kaip|negu|uz) \d{1,2} ?(?:metu|m\.)(?= [a-z])")
# Who sat at a meeting is said at the head of its minutes.
_ATTENDED = pattern_of(
    r"(?:(?:posedyje|susirinkime|pasitarime) )?dalyva(?:vo|uja)(?!\w)|posedis (?:vyko|ivyko)|posedyje"
)
_HEAD_OF_MINUTES = 14
_LONGEST_HEAD_OF_MINUTES = 800
# „iš jų 1 320 – moksleiviai“
_DASH_BEHIND = pattern_of(r" - (?P<words>(?:[a-z]{3,20} ){0,2}[a-z]{3,20})(?= ?[.,;)]|$)")
_LEADING = pattern_of(
    r" (?:ved[eo]|vesdavo|veda|mok[eo]|mokys|konsultavo|deste|skaite|padejo|lydejo|treniravo|priziurejo|dirbo)(?!\w)"
)
_OPEN_BRACKETS = ("(", " (", "  (")
_BRACKET = pattern_of(r" {0,2}\(\d[^()\n]{1,40}\)(?= )")
# Bodies whose people are counted together: „9 mokyklų antrokai“.
_BODIES = (
    "mokyk", "gimnazij", "progimnazij", "bibliotek", "savivaldyb", "seniunij", "organizacij", "darzeli", "fakultet",
)  # fmt: skip
# „spektaklis apie du žmones“, „atvyko su dviem vaikais“: a subject, one's own.
_A_FEW = 5
_SHARE_OF = 100
_LONGEST_TITLE = 120
_ABOUT_OR_WITH = pattern_of(r"(?<!\w)(?P<word>apie|su) $")
# „penkiems spektakliams - trims vaikams ir dviem suaugusiesiems“: for whom a thing is.
_FOR_WHOM = pattern_of(r" - (?:(?:dviem|trims|keturiems|keturioms|penkiems|penkioms)(?!\w)[^.;\n]{0,40})?$")
# „vaikai iki 14 m. – 84“, „jaunimas (14–29 m.) – 61“
_AGES = pattern_of(
    r"\s{1,2}(?:\((?:\d{1,2} ?- ?\d{1,2}|(?:iki|nuo|virs) \d{1,2}) ?(?:m\.|metu)\)"
    r"|(?:iki|nuo|virs|vyresni nei|vyresni kaip) \d{1,2} ?(?:m\.|metu)|\d{1,2} ?- ?\d{1,2} ?(?:m\.|metu))$"
)
_END_OF_COUNT = pattern_of(r"\s{0,2}(?:[.,;()\]\n|\t/]|$)|\s{1,2}(?:iki galo|is (?:ju(?!\w)|\d))")
_OUT_OF_REACHES = 4
_OUT_OF = pattern_of(r"\s{1,2}is\s{1,2}(?:(?P<them>ju)(?!\w)|\d{1,5}(?!\w))")
# „planuota – 30, pasiekta – 36“, „30 / 36“: what a label's value may say between its numbers.
_BETWEEN_NUMBERS = pattern_of(
    r"(?:[\s\d/,;:()-]|(?:planuota|numatyta|pasiekta|faktiskai|faktas|dalyvavo|is viso|viso|apie|asm\.?|zm\.?)"
    r"(?!\w)){0,30}"
)
# What may stand between the last count and „iš viso“: „12 asmenų su negalia – iš viso 103“.
_REST_OF_PHRASE = pattern_of(r"(?: [a-z]{2,15}){0,3}[ \n\t,;.|*•·()-]{0,8}")
# „160 / 174“ behind a label that asks for planned and reached.
_PLANNED_BEFORE = pattern_of(r"\d{1,6} ?/ ?$")
# „86 artimieji: 41 Utenoje, 27 Zarasuose ir 16 Visagine“
_BETWEEN_PLACES = pattern_of(r"(?: ?[:(] ?|(?: is)? \w{3,20},? (?:ir |o |bei )?)(?:is ju |is kuriu )?")
_ADDS_UP = pattern_of(r"(?:is viso|viso|is viso dalyviu|bendras skaicius)\s{0,3}[-:\t|]?\s{0,3}$")
_OF_THEM_BEFORE = pattern_of(r"is (?:ju|kuriu) (?:net |tik |jau |apie |per )?$")
_VERB_BEHIND = pattern_of(r" {1,2}(?:[a-z]{2,20}(?:o|osi|esi)|turi|gali|yra|nori|moka)(?!\w)")
_PARTICIPLES = ("nciu", "usiu", "ntiems", "ncioms", "usiems", "usioms", "ntys", "ncios", "usios", "ncius", "ncias")
# What goes on behind a title rather than behind words that someone said.
_COMMA_OF_CLAUSE = (", o ", ", kur", ", bet ", ", ir ", ", pagal ", ", per ")
# „9 iš 10 mokinių“, „kas antras“: shares, not counts
_SHARE = pattern_of(r"\s{1,2}is\s{1,2}(?:10|100|penkiu|desimties|simto)(?!\w)")
_OF_TEN = pattern_of(r"(?<![\d.,])\d{1,2}\s{1,2}is\s{1,2}$")
# „7 tarybos nariai iš 9“: who came to a meeting of a body.
_QUORUM = pattern_of(r"\s{1,2}is\s{1,2}\d{1,3}(?!\w)")
_OF_BODIES = pattern_of(r"(?:tarybos|komisijos|komiteto|valdybos|grupes|kolegijos) nar(?:iai|iu|es)")
# The lines under „Lankytojų skaičius“: „Planuota: 900“, „Faktinis: 1142“
_REACHED_BEFORE = pattern_of(
    r"(?:faktin\w{1,3}|faktisk\w{1,2}|faktas|pasiekta|is viso|viso|apsilanke|dalyvavo|realiai|gauta)"
    r"(?: skaicius| dalyvavo| apsilanke)?\s{0,2}[:-]?\s{0,2}(?:apie |per |virs |net )?"
)
# What `_REACHED_BEFORE` and `_PLANNED_BEFORE` match is no longer.
_LONGEST_BEFORE_VALUE = 60
_PLANNED_LINE = pattern_of(
    r"(?:planuot\w{1,2}|numatyt\w{1,2}|planas|planuojam\w{1,2})(?: skaicius)?\s{0,2}[:-]?\s{0,2}\d{1,6}\D{0,20}"
)
# „Skirtingų žmonių, dalyvavusių bent vienoje veikloje: 71“
_CLAUSE_BEFORE = pattern_of(
    r"(?:[a-z]{3,20} ){0,3}(?P<noun>[a-z]{3,20}), (?:kuri[a-z]{1,3}|[a-z]{3,20}(?:usi(?:u|os)|nci(?:u|os)|[et]))"
    r" [^.:;\d\n]{3,90}(?= ?[:-] $)"
)
_EACH = pattern_of(r"(?<!\w)po $")
_YEAR = range(1900, 2100)
# „Gavo paslaugą“, „Gauta paslaugų“ at the head of a column
_GOT = ("gavo ", "gavusi", "gaunanci")
_TOTALS = ("is viso", "viso", "is viso dalyviu", "suma", "bendras skaicius")
_GENITIVE_NUMBERS = pattern_of(r"(?:dviej|trij|(?:ket|penk|ses|septyn|astuon|devyn)(?:ur)?i)u")
_NUMBERS_OF_THINGS = pattern_of(r"du|dvi|tr[yi]s|(?:ketur|penk|ses|septyn|astuon|devyn)(?:i|ios|is|ias)")
_WORD_BEHIND = pattern_of(r" {1,2}([^\W\d_]{3,30})")
_INFINITIVE = pattern_of(r"[a-z]{3,20}ti(?:s)?(?!\w)")
_GENITIVE_PLURAL = ("u", "iu")
_LIKE_GENITIVE = ("o", "os", "es", "u", "aus", "ies", "ens", "ers")
_ADJECTIVES = {
    "nominative": ("i", "ai", "iai", "ieji", "ys", "us", "os", "ios", "osios", "es", "e", "a"),
    "genitive": ("u",),
    "dative": ("iems", "oms", "ioms", "ems", "iesiems", "osioms"),
    "accusative": ("us", "ius", "as", "ias", "es", "uosius", "osias", "a", "i", "is"),
    "instrumental": ("ais", "iais", "omis", "iomis", "emis", "aisiais"),
}
_SEPARATOR_REACHES = 30
_LIST_SEPARATOR = pattern_of(r"\s{0,3}(?:-|:|\t)\s{0,3}(?:apie |net |per |virs |daugiau (?:kaip|nei) )?$")
_SKAICIUS = pattern_of(r"\s{1,2}(?:skaicius|sk\.?)(?!\w)")
_SKAICIUS_AT_END = pattern_of(_SKAICIUS.pattern + "$")
_CAME_BEFORE = pattern_of(
    r"\s{1,2}(?:(?:net|apie|per|virs|jau|is viso|viso|daugiau (?:kaip|nei)|ne maziau (?:kaip|nei)|beveik|ju|dar)"
    r"\s{1,2}){0,3}$"
)
_PRONOUN_BEFORE = pattern_of(r"(?<!\w)ju\s{1,2}(?:[a-z]{2,20}\s{1,2}){1,5}$")


class _People(NamedTuple):
    """A noun for people behind a number."""

    span: Span
    case: str


def read_participants(document: Document) -> Iterator[Candidate]:
    """Counts of people: `24 dalyviams`, `Dalyvių skaičius: 500`, `moterys – 23`, `atvyko 24`."""
    numbers = _numbers(document)
    if not numbers:
        return
    money = [mention.span for mention in document.mentions(find_amounts)]
    heads_of_tables = _heads(document)
    intended = _intentions(document)
    minutes = document.text.folded.find("protokol", 0, _LONGEST_HEAD_OF_MINUTES)
    taken: dict[int, list[str]] = {}
    before: Candidate | None = None
    for mention in numbers:
        if _is_money(money, mention.span):
            continue
        block = document.block_at(mention.span.start)
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        if block.index in intended or _is_in_a_title(document, mention.span):
            continue
        if minutes >= 0 and _sits_at_the_meeting(document, block, minutes):
            continue
        candidate = _counted(document, block, mention, heads_of_tables) or _with_those_before(document, mention, before)
        if candidate is None:
            continue
        before = candidate
        head = fold(str(_value(candidate)["who"])).split()[-1][:4]
        heads = taken.setdefault(mention.value, [])
        if head in heads or (heads and head in ("asme", "asm", "asm.", "zmon", "daly")):
            continue
        heads.append(head)
        yield candidate


def _intentions(document: Document) -> set[int]:
    """The items under a heading of objectives that open with an infinitive: how many people one wants to reach."""
    found: set[int] = set()
    if next(document.labels("objectives"), None) is None:
        return found
    under = False
    for block in document.blocks:
        if block.labels and block.labels[0].opens and block.labels[0].separator != "none":
            under = block.labels[0].field == "objectives"
        elif block.kind is BlockKind.HEADING:
            under = False
        elif under and block.kind is BlockKind.ITEM and _INFINITIVE.match(document.text.folded, block.body.start):
            found.add(block.index)
    return found


def _sits_at_the_meeting(document: Document, block: Block, minutes: int) -> bool:
    """„Dalyvavo 7 grupės nariai iš 9“ at the head of minutes, which are called so before it."""
    return (
        block.index < _HEAD_OF_MINUTES
        and minutes < block.body.start
        and _ATTENDED.match(document.text.folded, block.body.start) is not None
    )


def _is_in_a_title(document: Document, span: Span) -> bool:
    """„Finalo tema „Mokykla turi likti, net jei joje dešimt mokinių““: a quotation that ends without a mark."""
    if not document.is_quoted(span):
        return False
    normal = document.text.normal
    start, end = normal.rfind('"', max(0, span.start - _LONGEST_TITLE), span.start), normal.find('"', span.end)
    if start < 0 or not 0 < end - start < _LONGEST_TITLE:
        return False
    # Of speech a mark or a comma and a dash tell: „… vaikų“, – džiaugėsi vadovė.
    spoken = normal.startswith(",", end + 1) and not normal.startswith(_COMMA_OF_CLAUSE, end + 1)
    return normal[start + 1].isupper() and normal[end - 1].isalnum() and not spoken


def _with_those_before(document: Document, mention: Mention[int], before: Candidate | None) -> Candidate | None:
    """`26 iš jų`, `Iš viso – 53`: of the people just counted, or all of them."""
    if before is None or not 0 <= mention.span.start - before.span.end <= _FARTHEST:
        return None
    folded = document.text.folded
    them = _OUT_OF.match(folded, mention.span.end) if _is_out_of(folded, mention) else None
    if them is not None and them["them"]:
        return _candidate(mention, before.parts["who"], document, Score.VERB, "participants.of-them")
    if _counts_those_in_a_place(document, mention, before):
        return _candidate(mention, before.parts["who"], document, Score.VERB, "participants.by-place")
    of_them = _OF_THEM_BEFORE.search(folded, max(0, mention.span.start - 12), mention.span.start)
    if of_them is not None and _VERB_BEHIND.match(folded, mention.span.end):
        return _candidate(mention, before.parts["who"], document, Score.VERB, "participants.of-them")
    if _in_total_row(document, mention, before):
        row = document.block_at(mention.span.start)
        assert row is not None  # a row was found to hold it
        return _candidate(mention, row.cells[0], document, Score.LEAD_IN, "participants.sum")
    total = _ADDS_UP.search(folded, max(0, mention.span.start - 30), mention.span.start)
    between = folded[before.span.end : total.start()] if total else "x"
    if total is not None and _REST_OF_PHRASE.fullmatch(between) and _END_OF_COUNT.match(folded, mention.span.end):
        words = Span(total.start(), total.start() + len(total.group().rstrip(" \n\t-:|")))
        return _candidate(mention, words, document, Score.LEAD_IN, "participants.sum")
    return None


def _counts_those_in_a_place(document: Document, mention: Mention[int], before: Candidate) -> bool:
    """The people just counted, place by place."""
    counted = before.parts["count"].end if before.rule == "participants.by-place" else before.span.end
    between = document.text.folded[counted : mention.span.start]
    return (
        _BETWEEN_PLACES.fullmatch(between) is not None
        and (before.rule == "participants.by-place" or ":" in between or "(" in between)
        and in_a_place(document.text.normal, mention.span.end)
    )


def _in_total_row(document: Document, mention: Mention[int], before: Candidate) -> bool:
    """A cell of a row „Iš viso“ under a row of people, or behind such a cell."""
    row = document.block_at(mention.span.start)
    if row is None or row.kind is not BlockKind.ROW or not any(cell.start == mention.span.start for cell in row.cells):
        return False
    first = document.text.folded[row.cells[0].start : row.cells[0].end].strip(" :.")
    above = document.block_at(before.parts["count"].start)
    return first in _TOTALS and above is not None and row.index - 1 <= above.index <= row.index


def _is_money(money: Sequence[Span], span: Span) -> bool:
    at = bisect_right(money, (span.end - 1, maxsize)) - 1  # the last sum that begins before the number ends
    return at >= 0 and money[at].end > span.start


def _value(candidate: Candidate) -> dict[str, object]:
    assert not isinstance(candidate.value, str)
    return dict(candidate.value)


def _numbers(document: Document) -> list[Mention[int]]:
    digits = document.mentions(find_digit_numbers)
    spelt = document.mentions(find_number_words)
    both = sorted([*digits, *spelt], key=lambda mention: (mention.span.start, -mention.span.end))
    kept: list[Mention[int]] = []
    for mention in both:
        if mention.value >= 2 and not (kept and mention.span.start < kept[-1].span.end):
            kept.append(mention)
    return kept


def _counted(document: Document, block: Block, mention: Mention[int], heads: Mapping[int, Block]) -> Candidate | None:
    folded = document.text.folded
    if _is_share(folded, mention):
        return None
    people = _people_behind(document, block, mention)
    if (
        people is not None
        and people.case != "genitive"
        and _GENITIVE_NUMBERS.fullmatch(document.text.folded, *mention.span)
    ):
        return None  # „keturių mokyklų mokiniai“ counts schools
    if (
        people is not None
        and people.case == "genitive"
        and _NUMBERS_OF_THINGS.fullmatch(document.text.folded, *mention.span)
    ):
        return None  # „dvi tėčių pagalbos grupės“ counts groups
    if people is not None:
        if _is_background(document, mention, people):
            return None
        who = _who(document, block, mention, people)
        score = Score.LABEL if _under_label(block, mention) else Score.VERB
        return _candidate(mention, who, document, score, "participants.noun")
    if (those := _noun_behind_dash(document, block, mention)) is not None:
        return _candidate(mention, those, document, Score.VERB, "participants.of-them")
    if not _END_OF_COUNT.match(document.text.folded, mention.span.end):
        return None
    for find, score, rule in _BEFORE_THE_NUMBER:
        who_before = find(document, block, mention)
        if who_before is not None:
            return _candidate(mention, who_before, document, score, rule)
    head = _column_above(document, block, mention, heads)
    return None if head is None else _candidate(mention, head, document, Score.LABEL, "participants.column")


def _candidate(mention: Mention[int], who: Span, document: Document, score: Score, rule: str) -> Candidate | None:
    words_of = document.text.value(who).strip(" ,;:-–—•")
    if not words_of:
        return None
    span = Span(min(mention.span.start, who.start), max(mention.span.end, who.end))
    return Candidate(
        "participants",
        {"count": mention.value, "who": words_of},
        mention.span if span.end - span.start > 200 else span,
        score,
        rule,
        {"count": mention.span, "who": who},
    )


# A noun behind the number ----------------------------------------------------------------


def _people_behind(document: Document, block: Block, mention: Mention[int]) -> _People | None:
    """The noun for people that the number counts, over the words that may stand between the two."""
    folded, normal = document.text.folded, document.text.normal
    limit = min(block.span.end, mention.span.end + _FARTHEST)
    if not document.mentions(words_of).has_within(PEOPLE, mention.span.end, limit):
        return None
    at = mention.span.end
    # „1709 (1700 unikalių) žmonės“
    if folded.startswith(_OPEN_BRACKETS, at):
        said = _BRACKET.match(folded, at, limit)
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
                return _People(place, case)
            return None
        if folded[place.start : place.end] in _stop_words():
            if not _joins_names(document, between, place, following):
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


def _next_word(folded: str, end: int, limit: int) -> Span | None:
    following = _FOLLOWING.match(folded, end, limit)
    return Span(*following.span("word")) if following else None


@cache
def _stop_words() -> frozenset[str]:
    return folded_set("people", "contexts", "stop") | folded_set("people", "contexts", "measures")


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
        genitive = word.endswith(_LIKE_GENITIVE)
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
    following = _WORD.search(folded, between[-1].end, between[-1].end + 40)
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
    if is_people_noun(word) or word in _stop_words():
        return False
    if word.endswith(("anciu", "enciu", "inciu", "usiu", "amu", "omu", "imu", "tu")):
        return False  # participles say more of the people: „gyvenančių“, „dalyvavusių“
    if word.endswith("u") and word not in ("kartu", "tuo", "metu", "ju", "musu", "jusu", "is viso"):
        return True
    thing = word.endswith(("ai", "ei", "os", "es", "as", "is", "us", "ys", "ams", "oms"))
    if _takes_genitive(number):
        return phrases("people", "contexts", "things").fullmatch(word) is not None
    return thing and not word.endswith(("vosi", "josi"))


def _is_share(folded: str, mention: Mention[int]) -> bool:
    """„9 iš 10 mokinių“: neither of the two numbers counts anyone."""
    if mention.value in (10, 100) and _OF_TEN.search(folded, max(0, mention.span.start - 12), mention.span.start):
        return True
    return (
        mention.value <= _SHARE_OF
        and _is_out_of(folded, mention)
        and _SHARE.match(folded, mention.span.end) is not None
    )


def _is_out_of(folded: str, mention: Mention[int]) -> bool:
    """Whether „iš“ stands behind a number: most numbers have none, and what begins with it need not be tried."""
    return "is" in folded[mention.span.end : mention.span.end + _OUT_OF_REACHES]


def _is_background(document: Document, mention: Mention[int], people: _People) -> bool:
    """How many members a body has or dwellers a place, ages, and how many there are in each group."""
    folded = document.text.folded
    if _QUORUM.match(folded, people.span.end) and _OF_BODIES.search(folded, mention.span.end, people.span.end):
        return True
    if _EACH.search(folded, max(0, mention.span.start - 4), mention.span.start):
        return True
    if mention.value <= _A_FEW and _are_a_subject_or_ones_own(folded, mention, people):
        return True
    start = max(mention.span.start - 80, 0)
    clause = max(folded.rfind(sign, start, mention.span.start) for sign in ".;:(\n") + 1
    start = max(start, clause)
    if phrase_words("people", "contexts", "standing").search(document.text, start, mention.span.start):
        return True
    workers = phrases("people", "contexts", "workers").fullmatch(folded, *people.span) is not None
    if (
        workers
        and mention.value <= _A_FEW
        and (_LEADING.match(folded, people.span.end) or "musu" in folded[mention.span.end : people.span.start].split())
    ):
        return True  # „du mūsų treneriai vedė stovyklą“
    for verbs, nouns in (("dwelling", "dwellers"), ("working", "workers")):
        if phrases("people", "contexts", nouns).fullmatch(folded, *people.span):
            return (
                phrase_words("people", "contexts", verbs).search(document.text, start, mention.span.start) is not None
            )
    return False


def _are_a_subject_or_ones_own(folded: str, mention: Mention[int], people: _People) -> bool:
    """„pjesė apie du žmones“, „atvažiavo su dviem vaikais“, „spektakliai – trims vaikams“: nobody was counted."""
    before = _ABOUT_OR_WITH.search(folded, max(0, mention.span.start - 6), mention.span.start)
    if before is not None:
        return before["word"] == "apie" or people.case == "instrumental"
    return people.case == "dative" and bool(
        _FOR_WHOM.search(folded, max(0, mention.span.start - 60), mention.span.start)
    )


def _who(document: Document, block: Block, mention: Mention[int], people: _People) -> Span:
    """The noun phrase; before „asm.“ and „asmenų“ behind a dash, the words that name them."""
    text = document.text
    bracket = _BRACKET.match(text.folded, mention.span.end, people.span.start)
    start = bracket.end() if bracket else mention.span.end
    while start < people.span.start and not text.normal[start].isalpha():
        start += 1
    who = Span(start, people.span.end)
    if text.folded[who.start : who.end] in ("asm", "asmenu", "asmenys", "zmoniu", "zmones"):
        before = _noun_before(document, block, mention) or _noun_in_front(document, block, mention)
        if before is not None:
            return before
    return who


def _noun_behind_dash(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`apsilankė 4 150 lankytojų, iš jų 1 320 – moksleiviai`: the words behind a dash name some of those before."""
    folded = document.text.folded
    if not folded.startswith(" - ", mention.span.end):
        return None
    behind = _DASH_BEHIND.match(folded, mention.span.end, block.body.end)
    if behind is None or not _OF_THEM_BEFORE.search(folded, max(0, mention.span.start - 12), mention.span.start):
        return None
    who = Span(*behind.span("words"))
    return who if people_case(folded, _last_word(document, who)) in ("nominative", "genitive", "singular") else None


def _noun_before_bracket(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Projekto savanoriai (16)`: the number alone in brackets behind whom it counts."""
    if not document.text.folded.startswith(")", mention.span.end) or mention.value in _YEAR:
        return None
    return _noun_in_front(document, block, mention)


def _noun_in_front(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`instituto darbuotojų (14 asm.)`: the phrase before the bracket."""
    folded = document.text.folded
    if not folded.endswith("(", 0, mention.span.start):
        return None
    return _phrase_that_ends(document, block, mention.span.start - 1)


def _phrase_that_ends(document: Document, block: Block, end: int) -> Span | None:
    """The noun phrase with a noun for people as its last word, before a place."""
    folded = document.text.folded
    while end > block.span.start and folded[end - 1] in " \n\t":
        end -= 1
    start = max(block.body.start, end - _FARTHEST_NAMED)
    start = max(start, *(folded.rfind(sign, start, end) + 1 for sign in ".,;:()/\n"))
    found = list(_WORD.finditer(folded, start, end))
    if not found or found[-1].end() != end or people_case(folded, Span(found[-1].start(), found[-1].end())) is None:
        return None
    first = found[-1]
    for word in reversed(found[:-1][-4:]):
        if not word.group().endswith((*_LIKE_GENITIVE, "iai", "i", "ai")) or word.group() in _stop_words():
            break
        if word.group().endswith(("tos", "ti")):  # „Sustiprintos darbuotojų kompetencijos“: the deed, not the people
            break
        first = word
    return Span(first.start(), end)


# A label, a cell, a noun or a verb before the number ---------------------------------------


def _out_of_people(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`baigė 15 iš 20 dalyvių`: the noun behind the whole says whom the part counts."""
    whole = _OUT_OF.match(document.text.folded, mention.span.end) if _is_out_of(document.text.folded, mention) else None
    if whole is None or whole["them"]:
        return None
    people = _people_behind(document, block, Mention(Span(whole.end(), whole.end()), 0))
    return people.span if people is not None and people.case == "genitive" else None


def _under_label(block: Block, mention: Mention[int]) -> bool:
    return any(label.field == "participants" for label in _labels_shortly_before(block, mention))


def _labels_shortly_before(block: Block, mention: Mention[int]) -> list[Label]:
    """The labels not far before a number whose value it stands in."""
    if not block.labels:
        return []
    first = bisect_left(block.labels, mention.span.start - _LABEL_REACHES, key=lambda label: label.span.start)
    last = bisect_left(block.labels, mention.span.start, key=lambda label: label.span.start)
    return [label for label in block.labels[first:last] if label.value.contains(mention.span)]


def _label_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Dalyvių skaičius: 500`."""
    for label in _labels_shortly_before(block, mention):
        if label.field != "participants":
            continue
        between = document.text.folded[label.value.start : mention.span.start]
        if label.separator != "none" and between and _BETWEEN_NUMBERS.fullmatch(between):
            return label.span
        if len(between) <= 25 and not any(sign in between for sign in ".;"):
            if label.separator == "none" and between.strip():
                continue
            return label.span
    if block.index and mention.span.start - block.body.start <= _LONGEST_BEFORE_VALUE:
        return _label_above(document, block, mention)
    return None


def _label_above(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """A label alone in the line above the number, or above what was planned."""
    before = document.text.folded[block.body.start : mention.span.start]
    if not before or _PLANNED_BEFORE.fullmatch(before):
        for label in document.blocks[block.index - 1].labels:
            if label.field == "participants" and label.value.end <= label.value.start:
                return label.span
    return _label_above_planned(document, block) if before and _REACHED_BEFORE.fullmatch(before) else None


def _label_above_planned(document: Document, block: Block) -> Span | None:
    """„Lankytojų skaičius“, „Planuota: 900“, „Faktinis: 1142“: the label two lines up, or the one right above."""
    above = document.blocks[block.index - 1]
    if above.index and _PLANNED_LINE.fullmatch(document.text.folded, *above.body):
        above = document.blocks[above.index - 1]
    for label in above.labels:
        if label.field == "participants" and label.value.end <= label.value.start:
            return label.span
    return None


def _clause_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """„Skirtingų žmonių, dalyvavusių bent vienoje veikloje: 71“."""
    folded = document.text.folded
    if folded[mention.span.start - 2 : mention.span.start] not in (": ", "- ") or mention.value in _YEAR:
        return None
    if folded.find(",", block.body.start, mention.span.start) < 0:
        return None
    sentence = document.sentence_at(mention.span.start)
    if sentence is None:
        return None
    found = _CLAUSE_BEFORE.match(folded, sentence.start, mention.span.start)
    if found is None or people_case(folded, Span(*found.span("noun"))) not in ("genitive", "nominative"):
        return None
    return Span(*found.span())


def _row_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """A row under a heading of participants, or one whose first cell names people."""
    if (
        block.kind is not BlockKind.ROW
        or len(block.cells) < 2
        or not any(cell.start == mention.span.start for cell in block.cells[1:])
    ):
        return None
    first = block.cells[0]
    folded = document.text.folded
    counts = (
        people_case(folded, _last_word(document, first)) is not None
        or _SKAICIUS.search(folded, *first) is not None
        or _told_more_of(document, first)
    )
    return first if (counts and _names_people(document, first)) or _in_section(document, block) else None


def _told_more_of(document: Document, cell: Span) -> bool:
    """„Gyventojai, kurie naudojasi taku“: people, and a clause that says which."""
    first = _WORD.match(document.text.folded, *cell)
    return (
        first is not None
        and document.text.normal.startswith(", ", first.end())
        and people_case(document.text.folded, Span(first.start(), first.end())) == "nominative"
    )


def _heads(document: Document) -> dict[int, Block]:
    """The rows of tables of three columns or more, by their place, each with the first row of its table."""
    heads: dict[int, Block] = {}
    for before, row in pairwise(rows_of_tables(document)):
        if before.index + 1 == row.index and len(before.cells) == len(row.cells) > 2:
            heads[row.index] = heads.get(before.index, before)
    return heads


def _column_above(document: Document, block: Block, mention: Mention[int], heads: Mapping[int, Block]) -> Span | None:
    """A number in a column whose head names people: `Renginys | Vieta | Dalyvių`."""
    head = heads.get(block.index)
    if head is None:
        return None
    at = next((index for index, cell in enumerate(block.cells) if cell.start == mention.span.start), 0)
    if not at or any(map(str.isdigit, document.text.normal[head.span.start : head.span.end])):
        return None
    folded = document.text.folded
    planned = [phrases("columns", "planned").match(folded, *cell) is not None for cell in head.cells]
    came = [_says_who_came(folded[cell.start : cell.end]) for cell in head.cells]
    column = head.cells[at]
    if planned[at] and any(came):
        return None  # what was planned beside what came of it
    if came[at]:
        if _says_that_people_came(folded, column):
            return column
        of_people = any(_names_people(document, cell) for cell, plan in zip(head.cells, planned, strict=True) if plan)
        return next((cell for cell in block.cells[:at] if _WORD.search(folded, *cell)), None) if of_people else None
    return column if _names_people(document, column) else None


def _says_who_came(column: str) -> bool:
    """„Dalyvavo“, „Gavo paslaugą“, „Faktiškai“: beside a column of planned people, how many there were."""
    return (
        phrases("columns", "reached").match(column) is not None
        or phrases("people", "contexts", "came").match(column) is not None
        or column.startswith(_GOT)
    )


def _says_that_people_came(folded: str, column: Span) -> bool:
    """„Dalyvavo“: of people alone; „Pasiekta“ is said of all that is counted."""
    words = folded[column.start : column.end]
    return phrases("people", "contexts", "came").fullmatch(words) is not None and not words.startswith("pasiek")


def _last_word(document: Document, span: Span) -> Span:
    found = list(_WORD.finditer(document.text.folded, *span))
    return Span(found[-1].start(), found[-1].end()) if found else Span(span.start, span.start)


def _names_people(document: Document, span: Span) -> bool:
    return any(
        people_case(document.text.folded, Span(word.start(), word.end()))
        for word in _WORD.finditer(document.text.folded, *span)
    )


def _in_section(document: Document, block: Block) -> bool:
    """The last heading before a row is one of participants."""
    for other in reversed(document.blocks[max(0, block.index - 25) : block.index]):
        if other.kind is BlockKind.HEADING or (
            other.kind is BlockKind.PARAGRAPH
            and other.labels
            and not other.labels[0].value.end > other.labels[0].value.start
        ):
            if any(label.field == "participants" for label in other.labels):
                return True
            if document.text.folded[other.body.start : other.body.end].strip(" :") not in ("is ju", "is viso"):
                return False
    return False


def _noun_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Socialiniai darbuotojai – 19`, `moterų: 23`, `Apmokytų savanorių skaičius – 30`."""
    folded = document.text.folded
    near = max(block.body.start, mention.span.start - _SEPARATOR_REACHES)
    before = folded[near : mention.span.start]
    if "-" not in before and ":" not in before and "\t" not in before:
        return None
    mark = _LIST_SEPARATOR.search(folded, near, mention.span.start)
    if mark is None:
        return None
    end = mark.start()
    ages = _AGES.search(folded, max(block.body.start, end - 30), end)
    if ages is not None:
        phrase = _phrase_that_ends(document, block, ages.start())
        return None if phrase is None else Span(phrase.start, end)
    counted = _SKAICIUS_AT_END.search(folded, max(block.body.start, end - 12), end)
    bare_end = counted.start() if counted else end
    phrase = _phrase_that_ends(document, block, bare_end)
    if phrase is None or phrases("people", "contexts", "working").fullmatch(folded, phrase.start, end):
        return None
    return Span(phrase.start, end)


def _verb_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`jų sulaukta net 104`, `o atvyko 24`: the people are named before, or the verb stands for them."""
    folded = document.text.folded
    start = max(block.body.start, mention.span.start - 60)
    verbs = phrase_words("people", "contexts", "came").finditer(document.text, start, mention.span.start)
    if not verbs:
        return None
    verb = verbs[-1]
    if not _CAME_BEFORE.fullmatch(folded, verb.end(), mention.span.start):
        return None
    if folded[mention.span.end : mention.span.end + 4].strip().startswith(("%", "proc")):
        return None
    named = None
    for word in _WORD.finditer(folded, max(block.body.start, mention.span.start - _FARTHEST_NAMED), mention.span.start):
        place = Span(word.start(), word.end())
        if people_case(folded, place):
            named = place
    if named is not None:
        return named
    for other in reversed(document.blocks[max(0, block.index - 2) : block.index + 1]):
        for label in other.labels[:_NEAR_LABELS]:
            if label.field == "participants" and label.span.start < mention.span.start:
                return label.span
    return Span(verb.start(), verb.end())


def _pronoun_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`savanoriai, jų reikės ne mažiau kaip 5`: „jų“ stands for people named before it."""
    folded = document.text.folded
    near = max(block.body.start, mention.span.start - 60)
    if "ju" not in folded[near : mention.span.start]:
        return None
    found = _PRONOUN_BEFORE.search(folded, near, mention.span.start)
    if found is None:
        return None
    named = None
    for word in _WORD.finditer(folded, max(block.body.start, found.start() - 160), found.start()):
        place = Span(word.start(), word.end())
        if people_case(folded, place) == "nominative":
            named = place
    return named


def _indicator_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`„Asmenys, kurie dalyvavo“: 2019 m. 310, iš viso 1180`: a phrase that opens with people, then a colon."""
    folded, normal = document.text.folded, document.text.normal
    colon = folded.rfind(":", max(block.body.start, mention.span.start - 60), mention.span.start)
    if colon < 0 or "." in folded[colon : mention.span.start].replace("m.", "").replace("d.", ""):
        return None
    end = colon
    if normal[end - 1 : end] == '"':
        start = normal.rfind('"', max(block.body.start, end - _FARTHEST_NAMED), end - 1)
        if start < 0:
            return None
        phrase = Span(start + 1, end - 1)
    else:
        start = max(block.body.start, end - _FARTHEST_NAMED)
        phrase = Span(max(start, *(folded.rfind(sign, start, end) + 1 for sign in ".;:")), end)
    first = _WORD.search(folded, *phrase)
    if first is None or people_case(folded, Span(first.start(), first.end())) != "nominative":
        return None
    return phrase


# What may say whom a number counts that no noun follows, the surest first.
_BEFORE_THE_NUMBER: tuple[tuple[Callable[[Document, Block, Mention[int]], Span | None], Score, str], ...] = (
    (_out_of_people, Score.VERB, "participants.out-of"),
    (_label_before, Score.LABEL, "participants.label"),
    (_row_before, Score.LABEL, "participants.row"),
    (_noun_before, Score.LEAD_IN, "participants.list"),
    (_noun_before_bracket, Score.LEAD_IN, "participants.bracket"),
    (_verb_before, Score.VERB, "participants.verb"),
    (_pronoun_before, Score.VERB, "participants.pronoun"),
    (_indicator_before, Score.LEAD_IN, "participants.indicator"),
    (_clause_before, Score.LEAD_IN, "participants.clause"),
)


RULES: tuple[Rule, ...] = (Rule(read_participants),)
