"""Organisations in running text.

A name is a head noun (`data/heads.toml`) with the genitives and adjectives before it and a
quoted name behind it, or a legal form with a name. The text is cut into words once; only
the words around a head or a legal form are looked at again.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from typing import NamedTuple

from ngoreport.document.normal import MatchingText, fold, fold_each
from ngoreport.document.span import Span
from ngoreport.document.words import Words, WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import (
    Case,
    Reading,
    adjective_nominative,
    head_stems,
    is_head_form,
    noun_readings,
)
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.name_lists import shared_head
from ngoreport.lithuanian.organisation import Organisation, fund_tail, organisation
from ngoreport.lithuanian.verbs import read_verb

# Words with one of these between them, and nothing else, count as one: „mokykla-darželis“, „A&B“.
_JOINTS = "-&+"
# How many words a name may have before its head, and how far behind it a quotation mark may close.
_LONGEST_NAME = 16
_LONGEST_FOREIGN_NAME = 6
_SHORTEST_NOUN = 3
_SHORTEST_IN_CAPITALS = 4
# „Prie“ and the spaces around it.
_LONGEST_GAP = 20
_QUOTED_LENGTH = 120
_QUOTED_IN_THE_MIDDLE = 60
# The last one of nouns made of reflexive verbs: „mokymosi“, „orientavimosi“.
_GENITIVE_ENDS = ("o", "os", "ės", "ų", "aus", "ies", "ens", "ers", "mosi")
_PLAIN_GENITIVE_ENDS = (*_GENITIVE_ENDS, "es", "u")
_GAPS = frozenset((" ", "\n", " \n", "  ", "\n ", " \n "))


class _Words:
    """The words of a text, joined ones as one: places, small letters with and without marks.

    Attributes:
        starts, ends: where each word begins and ends.
        normal: the text that they are cut from.
        plain: a text without a single Lithuanian mark is written without them: „savivaldybes“.
    """

    __slots__ = ("_lower", "ends", "normal", "plain", "starts", "text")

    def __init__(self, text: MatchingText, starts: list[int], ends: list[int]) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.plain = text.lost_marks or text.lower == text.folded
        self._lower = text.lower
        self.normal = text.normal

    def lower(self, index: int) -> str:
        return self._lower[self.starts[index] : self.ends[index]]

    def written(self, index: int) -> str:
        return self.normal[self.starts[index] : self.ends[index]]

    def gap(self, index: int) -> str:
        """What stands between a word and the next one."""
        return self.normal[self.ends[index] : self.starts[index + 1]]


class _Found(NamedTuple):
    """A name: the indices of its first and its head word, its span, and whether only several names
    under one head would make it more than a kind."""

    first: int
    head: int
    span: Span
    kind: bool = False


def find_organisations(text: MatchingText) -> list[Mention[Organisation]]:
    """Every organisation that running text names, in the order of the text.

    Payers count as organisations (`valstybės biudžetas`, `Europos Sąjunga`), and so does a
    municipality that stays unnamed (`savivaldybė`). Kinds of organisations do not.
    """
    simple = text.mentions(words_of)
    anchors = [
        (index, kind) for index in simple.indices(_anchor_sign()) if (kind := _anchor(simple.folded[index])) is not None
    ]
    if not anchors:
        return []
    joined = _joined(text, simple)
    inner = frozenset(joined)
    heads: list[tuple[int, int]] = []
    for index, kind in anchors:
        # Of words that a hyphen joins the last one says what they are, of „A&B“ none does.
        if index not in inner and (index - 1 not in inner or text.normal[simple.starts[index] - 1] == "-"):
            heads.append((index - bisect_left(joined, index), kind))
    tokens = _joined_words(text, simple, joined)
    mentions: list[Mention[Organisation]] = []
    for name in reversed(_collected(tokens, heads)):
        mentions += _mentions(text, name)
    return mentions


def _joined(text: MatchingText, simple: Words) -> list[int]:
    """The words of a text that a hyphen or the like joins with the next one."""
    starts, ends, normal = simple.starts, simple.ends, text.normal
    joined: list[int] = []
    for joint in _JOINTS:
        place = normal.find(joint)
        while place >= 0:
            if place and normal[place - 1] != " ":
                at = bisect_left(ends, place)
                if at + 1 < len(starts) and ends[at] == place and starts[at + 1] == place + 1:
                    joined.append(at)
            place = normal.find(joint, place + 1)
    joined.sort()
    return joined


def _joined_words(text: MatchingText, simple: Words, joined: list[int]) -> _Words:
    """The words of a text, joined ones as one."""
    # A joined pair has neither the end of its first word nor the start of its second.
    starts: list[int] = []
    ends: list[int] = []
    start_at, end_at = 0, 0
    for at in joined:
        starts += simple.starts[start_at : at + 1]
        ends += simple.ends[end_at:at]
        start_at, end_at = at + 2, at + 1
    starts += simple.starts[start_at:]
    ends += simple.ends[end_at:]
    return _Words(text, starts, ends)


# Kinds of anchors.
_BODY, _WEAK, _LEGAL, _LETTERS = range(4)


@cache
def _short_anchors() -> dict[str, int]:
    """What the words without forms can be the anchor of, by the word without marks."""
    found = dict.fromkeys(fold_each(words("heads")["indeclinable"]), _WEAK)
    found |= dict.fromkeys(fold_each(words("names")["letters"]), _LETTERS)
    found |= {fold(form): _LEGAL for form in words("legal_forms")["short"] if form.isalpha()}
    return found


@lru_cache(maxsize=4096)
def _anchor(folded: str) -> int | None:
    """What a word without marks can be the anchor of."""
    if (kind := _short_anchors().get(folded)) is not None:
        return kind
    if is_head_form(folded, "weak"):
        return _WEAK
    return _BODY if is_head_form(folded, "bodies") else None


@cache
def _anchor_sign() -> WordSign:
    """Words that begin as an anchor does."""
    return WordSign(*head_stems("bodies"), *head_stems("weak"), whole=_short_anchors())


@cache
def _group(name: str) -> frozenset[str]:
    return frozenset(words("names")[name])


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(words("legal_forms")["short"]) | {"Všį", "VŠI", "VšI"}


def _collected(tokens: _Words, heads: list[tuple[int, int]]) -> list[_Found]:
    """Names without overlaps, the last one first: the head that closes a name wins."""
    found: list[_Found] = []
    taken = len(tokens.starts)
    for index, kind in reversed(heads):
        if index >= taken:
            continue
        name = _name_at(tokens, index, kind)
        if name is None:
            continue
        if found and _belongs_behind(tokens, name, found[-1]):
            behind = found.pop()
            name = _Found(name.first, name.head, Span(name.span.start, behind.span.end))
        while found and found[-1].span.overlaps(name.span):
            found.pop()
        found.append(name)
        taken = name.first
    return found


def _belongs_behind(tokens: _Words, name: _Found, following: _Found) -> bool:
    """„Departamentas prie … ministerijos“; a legal form before a name of its own."""
    start, end = name.span.end, following.span.start
    return end - start <= _LONGEST_GAP and tokens.text.lower[start:end].split() == ["prie"]


def _name_at(tokens: _Words, index: int, kind: int) -> _Found | None:
    if kind == _LEGAL:
        return _legal(tokens, index)
    if kind == _LETTERS:
        return _by_letters(tokens, index)
    return _headed(tokens, index, kind)


# --- a head and what stands before it -----------------------------------------------------------


class _Head(NamedTuple):
    """What a head noun tells by itself.

    Attributes:
        readings: what its form can be.
        locative: it stands in the locative and in no other case.
        plural: plurals are kinds („Vilniaus mokyklos“), but for funds and for names that share one head.
        alone: it names one body without any further word.
        tailed: its name can go on behind it.
        small: in small letters it can be a name.
        never_quoted: no name in quotation marks stands behind it.
    """

    readings: tuple[Reading, ...]
    locative: bool
    plural: bool
    alone: bool
    tailed: bool
    small: bool
    never_quoted: bool


@lru_cache(maxsize=4096)
def _head(word: str) -> _Head:
    """As in `_Head`, of a word in small letters; of words that a hyphen joins the last one says what they are."""
    readings = noun_readings(word.rpartition("-")[2])
    return _Head(
        readings,
        locative=bool(readings) and all(reading.case is Case.LOCATIVE for reading in readings),
        plural=bool(readings)
        and all(reading.plural and reading.nominative != reading.singular for reading in readings)
        and not word.startswith("fond"),
        alone=word.startswith(("savivaldyb", "carit", "karit", "seim", "vyriausyb")),
        tailed=word.startswith(("fond", "ambasad")),
        small=word.startswith(("biudžet", "biudzet", "savivaldyb", *_group("named_in_capitals"))),
        never_quoted=word.startswith(tuple(_group("never_quoted"))),
    )


def _headed(tokens: _Words, index: int, kind: int) -> _Found | None:
    normal = tokens.normal
    start, end = tokens.starts[index], tokens.ends[index]
    word = tokens.lower(index)
    head = _head(word)
    if not head.readings and normal[start:end] not in words("heads")["indeclinable"]:
        return None
    if normal.startswith('"', end) and (quoted_name := _within_quotes(tokens, index)) is not None:
        return quoted_name if quoted_name.first >= 0 else None
    # „Ministerija „Pirmam raktui“ skyrė“: an authority is called by no name of its own.
    quoted = not head.never_quoted and normal.find('"', end + 1, end + 4) >= 0
    if quoted and index and tokens.lower(index - 1) == "europos" and tokens.lower(index).startswith("sąjung"):
        quoted = False  # „Europos Sąjungos „Naujos kartos“ priemonė“
    quoted_end = _quoted_behind(tokens.text, end) if quoted else None
    first, named = _first_words(tokens, index, head.readings)
    if named is None:
        if quoted_end is None and not head.small:
            return None
        return _without_capital(tokens, first, index, quoted_end, head.readings)
    if quoted_end is not None:
        return _Found(named, index, Span(_opening(tokens, named, index), quoted_end))
    if head.plural and head.small and (budgets := _budgets(tokens, named, index)) is not None:
        return budgets
    return _unquoted(tokens, head, kind, named, index)


def _unquoted(tokens: _Words, head: _Head, kind: int, named: int, index: int) -> _Found | None:
    """A name from its first word in capitals to its head or what belongs behind that."""
    begin, end = _opening(tokens, named, index), tokens.ends[index]
    if head.locative:
        # „Kultūros centre“ is a place where something happens, no one who acts.
        return None
    if kind == _WEAK and not _strengthened(tokens, named, index):
        return None
    if named == index and not (head.alone and not tokens.written(index).isupper()):
        return None
    if head.plural:
        coordinated = any(tokens.lower(at) in ("ir", "bei") for at in range(named, index))
        return _Found(named, index, Span(begin, end), kind=True) if coordinated else None
    # „Europos socialinis fondas plius“
    tail = fund_tail().match(tokens.text.lower, end) if head.tailed else None
    return _Found(named, index, Span(begin, tail.end() if tail else end))


_NOTHING = _Found(-1, -1, Span(0, 0))


def _within_quotes(tokens: _Words, index: int) -> _Found | None:
    """A head that closes a stretch in quotation marks: a name where a legal form stands before them
    (`VšĮ „Socialinės partnerystės centras“`), else nothing; None where no mark closes behind the head."""
    normal = tokens.text.normal
    end = tokens.ends[index]
    if normal[end + 1 : end + 2].isalnum():
        return None
    opening = normal.rfind('"', max(0, end - _QUOTED_LENGTH), end)
    if opening < 0:
        return None
    first = index
    while first > 0 and tokens.starts[first - 1] > opening:
        first -= 1
    if (
        first > 0
        and tokens.written(first - 1) in _short_forms()
        and not normal[tokens.ends[first - 1] : opening].strip()
    ):
        return _Found(first - 1, index, Span(tokens.starts[first - 1], end + 1))
    return _NOTHING


def _strengthened(tokens: _Words, named: int, index: int) -> bool:
    """A weak head counts where a whole name stands before it: „Utenos regiono vietos veiklos grupė“."""
    before = tokens.lower(index - 1) if index > named else ""
    word = tokens.lower(index)
    if tokens.lower(named) in _group("kinds"):
        return False
    if before in ("veiklos", "savivaldybės", "solidarumo") or before.startswith("finansin"):
        return True
    if any(word.startswith(noun) and before.startswith(tuple(kinds)) for noun, kinds in _strengthening().items()):
        return True
    if word.startswith(("administracij", "skyri", "poskyri")):
        # „Kurčiųjų draugijos Utenos skyrius“: whose department it is stands before it.
        return any(
            tokens.lower(at).startswith("administracij") or _names_body(tokens.lower(at)) for at in range(named, index)
        )
    return False


@cache
def _strengthening() -> dict[str, list[str]]:
    """Stems of weak heads, and of the words before them that make bodies of them."""
    table: dict[str, list[str]] = words("names")["strengthening"]
    return table


def _first_words(tokens: _Words, index: int, readings: tuple[Reading, ...]) -> tuple[int, int | None]:
    """The leftmost word that can belong to the name whose head is at `index`, and of those in capitals the leftmost:
    names begin with one, lower-case words before it speak of something else."""
    normal, starts, ends, plain = tokens.normal, tokens.starts, tokens.ends, tokens.plain
    first = index
    coordinated = False
    opening = len(normal)
    behind = starts[index]
    named = capital = index if _begins_name(normal[behind : ends[index]]) else None
    for at in range(index - 1, max(-1, index - _LONGEST_NAME), -1):
        start, end = starts[at], ends[at]
        if behind - end != 1 or normal[end] != " ":
            over = _over_gap(tokens, at, normal[end:behind], opening, coordinated)
            if over is None:
                break
            opening = over
        written = normal[start:end]
        standing, begins = _before_head(written, plain)
        if begins:
            capital = at
        behind = start
        if standing != _YES:
            if standing == _OPENS:
                return at, capital
            # Inside quotation marks every word belongs to the name.
            if start <= opening and (standing == _NO or not _fits(tokens, at, standing, (first, index), readings)):
                break
            if standing in (_JOINS, _LEADS):
                coordinated = coordinated or standing == _JOINS
                continue
        first, named = at, capital
        if "-" in written:
            # „pagrindinė mokykla-daugiafunkcinis centras“: the adjective agrees with the first part.
            readings += noun_readings(tokens.lower(at).partition("-")[0])
    return first, named


# „Departamentas prie … ministerijos klubo „Ratas“ projektui skyrė“: the ministry closes the name of its department.
_SUPERIORS = frozenset(("ministerijos", "vyriausybės", "vyriausybes", "seimo"))


def _stands_under(tokens: _Words, index: int) -> bool:
    """Whether „prie“ stands before the body in the genitive that ends at a word."""
    for at in range(index - 1, max(-1, index - _LONGEST_NAME), -1):
        if tokens.gap(at) not in _GAPS and tokens.gap(at).strip() != ",":
            return False
        word = tokens.lower(at)
        if word == "prie":
            return True
        if word not in ("ir", "bei", "lr") and not _ends_as_genitive(tokens, word):
            return False
    return False


def _over_gap(tokens: _Words, at: int, gap: str, opening: int, coordinated: bool) -> int | None:
    """Where the quotation opens that the name goes on in before a gap, `opening` where no other closes there; None
    where the name does not go on."""
    if "\n" in gap and _ends_heading(tokens, at):
        return None
    if gap in _GAPS or tokens.starts[at + 1] - 1 == opening:
        return opening
    mark = _quoted_in_the_middle(tokens, at, gap)
    if mark is None:
        return opening if _gap_allowed(tokens, at, gap, coordinated) else None
    return mark


def _fits(tokens: _Words, at: int, standing: int, name: tuple[int, int], readings: tuple[Reading, ...]) -> bool:
    """Whether a word goes on, to the left, with the name that runs from its first word to its head."""
    first, head = name
    if standing == _JOINS:
        return _joins(tokens, at, first)
    if standing == _LEADS:
        return _is_inner_preposition(tokens, at, head)
    return _can_stand_before(tokens, at, readings)


def _is_inner_preposition(tokens: _Words, at: int, head: int) -> bool:
    """„žmonių su (proto) negalia sąjunga“, „Marijos Ėmimo į dangų parapija“"""
    following = [tokens.lower(index) for index in range(at + 1, min(at + 3, head))]
    return "negalia" in following or following[:1] == ["dangų"]


def _ends_heading(tokens: _Words, at: int) -> bool:
    """A word in capitals at a line's end, none at the next line's beginning."""
    return len(tokens.written(at)) > 3 and tokens.written(at).isupper() and not tokens.written(at + 1).isupper()


def _quoted_in_the_middle(tokens: _Words, at: int, gap: str) -> int | None:
    """Where the name in quotation marks that ends at a word begins: Jašiūnų „Aušros“ mokykla."""
    if gap != '" ' or tokens.written(at + 1)[0].isupper():
        return None
    end = tokens.ends[at]
    opening = tokens.text.normal.rfind('"', max(0, end - _QUOTED_IN_THE_MIDDLE), end)
    if opening < 0 or _OF_WORK.search(tokens.text.folded, max(0, opening - _LONGEST_WORK), opening):
        return None
    return opening


# „Projektą „Takai“ bendruomenė vykdė“: the name in quotation marks is the project's.
_OF_WORK = pattern_of(r"\b(?:projekt|program|iniciatyv|parod|rengin|leidin|knyg)[a-z]{1,4} $")
_LONGEST_WORK = 16


def _gap_allowed(tokens: _Words, at: int, gap: str, coordinated: bool) -> bool:
    stripped = gap.strip()
    if stripped == ".":
        written = tokens.written(at)
        return written.lower() in _group("inner_abbreviations") or (len(written) == 1 and written.isupper())
    return stripped == "," and coordinated and not _names_body(tokens.lower(at))


def _joins(tokens: _Words, at: int, first: int) -> bool:
    """Whether „ir“ stands inside a name: between two genitives, the left one no body by itself."""
    if at == 0 or tokens.gap(at) not in _GAPS:
        return False
    left = tokens.lower(at - 1)
    if len(left) == 1 and len(tokens.written(at + 1)) == 1 and tokens.gap(at - 1).startswith("."):
        return True  # „A. ir M. Miškinių biblioteka“
    if tokens.gap(at - 1) not in _GAPS:
        return False
    if tokens.written(at - 1) in _ACRONYMS_BEFORE:
        return True
    if _names_body(left) or not (_ends_as_genitive(tokens, left) or left in _group("datives")):
        return False
    right_capital, left_capital = tokens.written(first)[0].isupper(), tokens.written(at - 1)[0].isupper()
    return not right_capital or left_capital


@lru_cache(maxsize=16384)
def _names_body(word: str) -> bool:
    return _anchor(fold(word)) == _BODY and bool(noun_readings(word))


def _ends_as_genitive(tokens: _Words, word: str) -> bool:
    return word.endswith(_PLAIN_GENITIVE_ENDS if tokens.plain else _GENITIVE_ENDS)


# Whether a word can stand before a head: what is around it decides of one that asks; „ir“ joins, some prepositions
# lead on within a name, and with a legal form it opens.
_NO, _YES, _ASKS, _JOINS, _LEADS, _OPENS = range(6)


@lru_cache(maxsize=16384)
def _before_head(written: str, plain: bool) -> tuple[int, bool]:
    """Whether a word can stand before a head, as far as it tells by itself, and whether a name can begin with it."""
    return _standing(written, plain), written[0].isupper() and _begins_name(written)


def _standing(written: str, plain: bool) -> int:
    if written in _short_forms():
        return _OPENS
    word = written.lower()
    if word in ("ir", "bei"):
        return _JOINS
    if word in ("su", "į"):
        return _LEADS
    if word in _SUPPORTERS:
        return _ASKS
    if word in _group("outside") or (plain and word in _plain_outside()):
        return _NO
    if word in _SUPERIORS:
        return _ASKS
    if word.endswith(_PLAIN_GENITIVE_ENDS if plain else _GENITIVE_ENDS):
        return _standing_of_genitive(word, written)
    if written in _ACRONYMS_BEFORE or word in _group("datives"):
        return _YES
    if _is_abbreviation(word, written):
        return _ASKS
    return _YES if "-" in word and _names_body(word.partition("-")[0]) else _ASKS


def _standing_of_genitive(word: str, written: str) -> int:
    """Of a word that ends as a genitive: a verb that looks like one has a capital only where a sentence begins."""
    if len(word) <= 2 or (not _is_noun(word) and _VERBAL.search(written)):
        return _NO
    if _is_noun(word) or not _is_deed(word, written):
        return _YES
    return _ASKS if written[0].isupper() and not written.isupper() else _NO


def _is_abbreviation(word: str, written: str) -> bool:
    return word in _group("inner_abbreviations") or (len(written) == 1 and written.isupper())


def _can_stand_before(tokens: _Words, at: int, readings: tuple[Reading, ...]) -> bool:
    """Whether a word that does not tell by itself can belong to a name before its head: abbreviations, initials,
    adjectives that agree with the head, foreign words."""
    word, written = tokens.lower(at), tokens.written(at)
    if word in _SUPERIORS:
        return not _stands_under(tokens, at)
    if _is_abbreviation(word, written):
        # „2016 m. asociacija“: behind a number „m.“ is no miestas.
        return tokens.gap(at).startswith(".") and not (at and tokens.written(at - 1)[-1].isdigit())
    if word in _SUPPORTERS:
        return tokens.lower(at + 1).startswith(_OF_SUPPORTERS)
    if _is_deed(word, written):
        return _is_within_sentence(tokens, at)  # „vykdė Išlaužo bendruomenė“: no verb has a capital there
    for reading in readings:
        if adjective_nominative(word, reading.case, reading.plural, reading.feminine) is not None:
            return True
    return _is_foreign(tokens, at, written)


def _is_within_sentence(tokens: _Words, at: int) -> bool:
    """Whether other words of its sentence stand right before a word, so that a capital is no sentence's."""
    before = tokens.text.normal[max(0, tokens.starts[at] - 2) : tokens.starts[at]]
    return len(before) > 1 and before[1] == " " and (before[0].isalnum() or before[0] == ",")


def _is_foreign(tokens: _Words, at: int, written: str) -> bool:
    """A foreign word or an acronym inside a name („Schleswig-Holstein“); not any word that opens a sentence."""
    if written.isupper():
        return len(written) <= 5 and not tokens.written(at + 1).isupper()
    if written[0].isupper() and ("-" in written or not written.endswith(_LITHUANIAN_ENDS)):
        before = tokens.text.normal[max(0, tokens.starts[at] - 2) : tokens.starts[at]]
        return bool(before) and before[-1] == " " and before[0] not in ".!?:"
    return False


def _is_deed(word: str, written: str) -> bool:
    """„Atvyko asociacija“, „padovanojo fondas“: a verb in -o looks like a genitive, in -avo like a town's."""
    if not word.endswith("o") or (written[0].isupper() and word.endswith("avo")):
        return False
    verb = read_verb(fold(word))
    return verb is not None and verb.form == "active"


def _is_noun(word: str) -> bool:
    return word in _group("nouns_like_participles") or bool(noun_readings(word))


# „Globos centro rėmėjų bendrija“; before other heads they are no part of a name.
_SUPPORTERS = ("rėmėjų", "remeju")
_OF_SUPPORTERS = ("bendrij", "draugij", "asociacij", "klub", "sąjung", "sajung", "ratel")
_ACRONYMS_BEFORE = frozenset(("LR", "ES", "EEE", "SOS", "NVO", "UNESCO"))
# Verbs that look like genitives: plurals of participles („Patobulintos“, „stiprinamos“), and pasts
# („padėjo“) in small letters, for in capitals they are names („Gedimino“).
_VERBAL = pattern_of(
    r"(?:uotos|intos|ytos|ėtos|autos|tytos|amos|omos|imos|(?:uojam|(?:^|už|pri)valdom|^vykdom|^remiam)(?:o|ų))$|^[a-ząčęėįšųūž]{2,20}(?:dėjo|avo|ino|ijo)$"
)
_LITHUANIAN_ENDS = ("s", "a", "ė", "e", "i", "ą", "ę", "į", "ų", "u", "o", "y", "t", "d")


@cache
def _plain_outside() -> frozenset[str]:
    return frozenset(fold(word) for word in _group("outside"))


@lru_cache(maxsize=4096)
def _begins_name(written: str) -> bool:
    """A word in capitals that is not one of those that stand beside names."""
    return written[0].isupper() and (len(written) == 1 or written.lower() not in _group("outside"))


def _opening(tokens: _Words, first: int, index: int) -> int:
    """Where a name begins: with its first word, or with the mark where that word is quoted („Aušros“ mokykla)."""
    start, normal = tokens.starts[first], tokens.text.normal
    if start and normal[start - 1] == '"' and normal.find('"', start, tokens.starts[index]) > 0:
        return start - 1
    return start


def _without_capital(
    tokens: _Words, first: int, index: int, quoted_end: int | None, readings: tuple[Reading, ...]
) -> _Found | None:
    """Names in small letters: a head with a quoted name, a public budget, the municipality of the text."""
    start, end = tokens.starts[index], tokens.ends[index]
    if quoted_end is None:
        quoted_end = _capitals_behind(tokens, index)
    if quoted_end is not None:
        begin = first
        for at in range(index - 1, first - 1, -1):
            if tokens.lower(at) in ("ir", "bei") and tokens.lower(at - 1) != "labdaros":
                begin = at + 1
                break
        return _Found(begin, index, Span(tokens.starts[begin], quoted_end))
    word = tokens.lower(index)
    if word.startswith("biudžet") or (tokens.plain and word.startswith("biudzet")):
        if (budgets := _budgets(tokens, index - 1, index)) is not None:
            return budgets
        if index > first and tokens.lower(index - 1).startswith(("valstyb", "savivaldyb")):
            return _Found(index - 1, index, Span(tokens.starts[index - 1], end))
        return None
    if word.startswith("savivaldyb") and any(not r.plural for r in readings) and not _modified(tokens, index):
        return _Found(index, index, Span(start, end))
    return None


def _budgets(tokens: _Words, first: int, index: int) -> _Found | None:
    """„valstybės ir Utenos rajono savivaldybės biudžetų“: several under one head, the last one's first word given."""
    if not _head(tokens.lower(index)).plural or not _owns_budget(tokens, index - 1):
        return None
    if first < 2 or tokens.lower(first - 1) not in ("ir", "bei") or not _owns_budget(tokens, first - 2):
        return None
    if any(tokens.gap(at) not in _GAPS for at in range(first - 2, index)):
        return None
    owner = first - 2
    if tokens.lower(owner).startswith("valstyb"):
        begin = owner
        while begin and tokens.gap(begin - 1) in _GAPS and tokens.lower(begin - 1) in _OF_STATE:
            begin -= 1
    else:
        begin = _first_words(tokens, owner, _head(tokens.lower(owner)).readings)[1] or owner
    return _Found(begin, index, Span(tokens.starts[begin], tokens.ends[index]), kind=True)


_OF_STATE = ("lietuvos", "respublikos", "lr")


def _owns_budget(tokens: _Words, index: int) -> bool:
    return tokens.lower(index) in ("valstybės", "savivaldybės", "sąjungos")


def _capitals_behind(tokens: _Words, index: int) -> int | None:
    """The end of a name in capitals, not in quotation marks, behind a kind that clubs and companies go by:
    „teatro dirbtuvės DURYS“. Other bodies stand before a project's acronym as often."""
    if index + 1 >= len(tokens.starts) or not tokens.lower(index).startswith(tuple(_group("named_in_capitals"))):
        return None
    last = index
    while last + 1 < len(tokens.starts) and last - index < _LONGEST_FOREIGN_NAME and tokens.gap(last) == " ":
        written = tokens.written(last + 1)
        if not written.isupper() or len(written) < _SHORTEST_IN_CAPITALS or written in _group("letters"):
            break
        last += 1
    if last == index:
        return None
    behind = tokens.lower(last + 1) if last + 1 < len(tokens.starts) and tokens.gap(last) == " " else ""
    if behind.startswith(("projekt", "program")) or tokens.text.normal.startswith("+", tokens.ends[last]):
        return None
    return tokens.ends[last]


def _modified(tokens: _Words, index: int) -> bool:
    """„rajono savivaldybė“ keeps its word; „kitos savivaldybės“ is a kind."""
    return (
        index > 0
        and tokens.gap(index - 1) in _GAPS
        and tokens.lower(index - 1) in _group("kinds") - {"rajono", "miesto"}
    )


def _quoted_behind(text: MatchingText, end: int) -> int | None:
    """The end of a name in quotation marks that follows at once; None where none does."""
    normal = text.normal
    at = end
    while at < len(normal) and at < end + 3 and normal[at] in " \n":
        at += 1
    if normal[at : at + 1] != '"' or at == end or normal.count("\n", end, at) > 1 or normal[at + 1 : at + 2].isspace():
        return None
    depth = 1
    limit = min(len(normal), at + _QUOTED_LENGTH)
    place = at + 1
    while depth and (place := normal.find('"', place, limit)) >= 0:
        opens = normal[place - 1] in " (" and normal[place + 1 : place + 2].isalnum()
        depth += 1 if opens else -1
        place += 1
    if place < 0:
        return None
    return place


# --- legal forms and letters ----------------------------------------------------------------------


def _legal(tokens: _Words, index: int) -> _Found | None:
    """A legal form with the name before or behind it."""
    text = tokens.text
    if tokens.written(index) not in _short_forms():
        return None
    start, end = tokens.starts[index], tokens.ends[index]
    if (quoted_end := _quoted_behind(text, end)) is not None:
        return _Found(index, index, Span(start, quoted_end))
    if index + 1 < len(tokens.starts) and tokens.gap(index) == " ":
        last = _last_of_run(tokens, index + 1)
        if last is not None:
            name_end = tokens.ends[last]
            return _Found(index, last, Span(start, _quoted_behind(text, name_end) or name_end))
    closing = start
    while closing > max(0, start - 2) and text.normal[closing - 1] in " ,":
        closing -= 1
    if text.normal[closing - 1 : closing] == '"':
        opening = text.normal.rfind('"', max(0, closing - _QUOTED_LENGTH), closing - 1)
        if opening >= 0:
            first = index
            while first > 0 and tokens.starts[first - 1] > opening:
                first -= 1
            return _Found(first, index, Span(opening, end))
        return None
    return _capitals_before(tokens, index)


def _capitals_before(tokens: _Words, index: int) -> _Found | None:
    """A foreign name with its legal form behind it: BALTIJAS DIALOGS SIA."""
    if tokens.written(index) not in _FOREIGN_FORMS:
        return None
    first = index
    capitals = tokens.written(index - 1).isupper() if index else False
    while first > 0 and index - first < _LONGEST_FOREIGN_NAME and tokens.gap(first - 1) in (" ", ", "):
        written = tokens.written(first - 1)
        if not written[0].isupper() or (capitals and not written.isupper()):
            break
        first -= 1
    if first == index:
        return None
    return _Found(first, index, Span(tokens.starts[first], tokens.ends[index]))


_FOREIGN_FORMS = frozenset(("SIA", "OÜ", "MTÜ", "GmbH", "Ltd", "LTD"))


def _last_of_run(tokens: _Words, at: int) -> int | None:
    """The last word of an unquoted name behind a legal form: up to its head, or of its capitals."""
    if not tokens.written(at)[0].isupper():
        return None
    last, head = at, None
    while True:
        written = tokens.written(last)
        if _names_body(written.lower()):
            head = last
        if last + 1 >= len(tokens.starts) or last - at > 9 or tokens.gap(last) != " ":
            break
        following = tokens.written(last + 1)
        if head == last and not (following[0].isupper() or _names_body(following.lower())):
            break
        if not (
            following[0].isupper() or _ends_as_genitive(tokens, following.lower()) or _names_body(following.lower())
        ):
            break
        last += 1
    if head is not None:
        return head
    while last > at and not tokens.written(last)[0].isupper():
        last -= 1
    return _with_noun(tokens, last)


def _with_noun(tokens: _Words, last: int) -> int:
    if tokens.lower(last).endswith("ų") and last + 1 < len(tokens.starts) and tokens.gap(last) == " ":
        # „VšĮ Būgnų sala“: a genitive plural waits for its noun.
        following = tokens.lower(last + 1)
        if (
            len(following) > _SHORTEST_NOUN
            and following not in _group("outside")
            and read_verb(fold(following)) is None
        ):
            return last + 1
    return last


def _by_letters(tokens: _Words, index: int) -> _Found | None:
    """ES, ŽŪM, LR SADM."""
    written = tokens.written(index)
    if written not in _group("letters"):
        return None
    start, end = tokens.starts[index], tokens.ends[index]
    if index and tokens.gap(index - 1) == " " and tokens.written(index - 1) == "LR":
        return _Found(index - 1, index, Span(tokens.starts[index - 1], end))
    normal = tokens.text.normal
    if written in _group("letters_after_lr") or normal[end : end + 1] in ("-", "/"):
        return None
    if normal[end : end + 1] == "+" and not normal[end + 1 : end + 2].isalnum():
        end += 1  # „ESF+“
    return _Found(index, index, Span(start, end))


# --- mentions ---------------------------------------------------------------------------------------


def _mentions(text: MatchingText, name: _Found) -> list[Mention[Organisation]]:
    found = organisation(text, name.span)
    if (" ir " in found.written or " bei " in found.written) and (shared := shared_head(text, name.span, None)):
        return shared
    return [] if name.kind else [Mention(name.span, found)]
