"""Lists of names: „A, B ir C“, one a line, several under one head, with what stands around them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache

from ngoreport.document.normal import MatchingText, fold
from ngoreport.document.span import Span
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import (
    Case,
    Reading,
    head_readings,
    looks_genitive,
    noun_readings,
    singular_nominative,
)
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.organisation import Organisation, legal_form_pattern, organisation
from ngoreport.lithuanian.places import is_known_place, nominative_of_place
from ngoreport.lithuanian.verbs import read_verb

_SEPARATOR = pattern_of(
    # What none of them begins with is passed over at one look.
    r"(?=[\s;,•►✔⦿])(?:\s{0,3};\s{0,3}|,\s{0,3}(?:(?:o |ir |bei )?taip pat (?:su )?|(?:ir|bei) (?:su )?)?"
    r"|[ \t]{0,3}\n\s{0,8}(?:(?:ir|bei)\s(?:su )?)?"
    r"|\s(?:(?:o|ir|bei) )?taip pat (?:ir |su )?|\s(?:ir|bei)\s(?:kartu )?(?:su )?|\skartu su\s|\s?[•►✔⦿]\s?)"
)
_QUOTE_OR_BRACKET = pattern_of(r'["()]')
_WORD = pattern_of(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# What goes between „“ „“ at most; longer stretches are a mark that was never closed.
_QUOTED_LENGTH = 160
_LONGEST_NAME = 240


def split_names(text: MatchingText, span: Span) -> list[Span]:
    """The names of a list, as spans without the words and marks that part them.

    A comma or „ir“ inside quotation marks, brackets or a name (ministries, `Utenos šeimos ir
    vaiko gerovės centras`) does not part; names that share one head stay together.
    """
    closed = protected(text.normal, span)
    pieces: list[Span] = []
    start, at = span.start, span.start
    separators = [m for m in _SEPARATOR.finditer(text.normal, span.start, span.end) if not _inside(m.start(), closed)]
    for index, separator in enumerate(separators):
        if separator.start() < at:
            continue
        following = separators[index + 1].start() if index + 1 < len(separators) else span.end
        left = text.normal[start : separator.start()]
        right = text.normal[separator.end() : min(following, separator.end() + _LONGEST_NAME)]
        if len(left) > _LONGEST_NAME or _parts_names(left, separator.group(), right):
            pieces.append(Span(start, separator.start()))
            start = separator.end()
        at = separator.end()
    pieces.append(Span(start, span.end))
    trimmed = (_trimmed(text.normal, piece) for piece in pieces)
    return [piece for piece in trimmed if piece.start < piece.end]


def protected(normal: str, span: Span) -> list[Span]:
    """The stretches within quotation marks and brackets, outermost, in order."""
    stack: list[tuple[str, int]] = []
    found: list[Span] = []
    if normal.find('"', *span) < 0 and normal.find(")", *span) < 0:
        return found
    for match in _QUOTE_OR_BRACKET.finditer(normal, span.start, span.end):
        at, mark = match.start(), match.group()
        opens = mark == "("
        if mark == '"':
            before = normal[at - 1 : at] if at > span.start else " "
            after = normal[at + 1 : at + 2]
            opens = (before.isspace() or before in "(-/") and not after.isspace() and after != ""
        if opens:
            stack.append((mark, at))
            continue
        partner = "(" if mark == ")" else '"'
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth][0] == partner:
                begin = stack[depth][1]
                del stack[depth:]
                if at - begin <= _QUOTED_LENGTH:
                    found.append(Span(begin, at + 1))
                break
    found.sort()
    outermost: list[Span] = []
    for piece in found:
        if outermost and piece.start < outermost[-1].end:
            continue
        outermost.append(piece)
    return outermost


def _inside(place: int, spans: list[Span]) -> bool:
    at = bisect_left(spans, (place,)) - 1
    return at >= 0 and spans[at].start < place < spans[at].end


def _parts_names(left: str, separator: str, right: str) -> bool:
    """Whether a separator stands between two names, not inside one."""
    if ";" in separator or separator.count("\n") > 1:
        return True
    if _only_legal_form(right) or (_INITIAL_END.search(left) and _INITIAL.match(right)):
        return False
    if "\n" in separator and "," not in separator and separator.isspace():
        return not (right[:1].islower() or _incomplete(left) or _ends_in_owner(left))
    if _incomplete(left):
        return False
    if _continues(left, right) or (_CHARITY.search(left.lower()) and right.lower().startswith("paramos")):
        return False
    if "," in separator:
        return True
    return _begins_name(right)


# „labdaros ir paramos fondas“ is one legal form (Law on Charity and Sponsorship Funds).
_CHARITY = pattern_of(r"\blabdaros$")


# „A. ir M. Miškinių biblioteka“
_INITIAL_END = pattern_of(r"(?:^|\s)[A-ZĄČĘĖĮŠŲŪŽ]\.?$")
_INITIAL = pattern_of(r"[A-ZĄČĘĖĮŠŲŪŽ]\. ?[A-ZĄČĘĖĮŠŲŪŽ]")


def _only_legal_form(piece: str) -> bool:
    return bool(legal_form_pattern().fullmatch(piece.strip(" .,")))


def _incomplete(piece: str) -> bool:
    """Whether a piece is but the genitives and adjectives before a head that is still to come."""
    if '"' in piece or ")" in piece or _DIGIT.search(piece):
        return False
    found = _WORD.findall(piece)
    if not found:
        return True
    last = found[-1].lower()
    if _ADJECTIVE_END.search(last) and not noun_readings(last):
        return True
    if noun_readings(last) and last not in _MODIFIERS:
        return False
    if found[-1].isupper() and len(found[-1]) < 6:
        return False
    return all(looks_genitive(word.lower()) or word in ("ir", "bei") for word in found)


_DIGIT = pattern_of(r"\d")
# „Svetainė“ and „kavinė“ are nouns.
_ADJECTIVE_END = pattern_of(r"(?:(?<!a)(?<!kav)(?<!arbat)in(?:is|ė|ės|io|e|iu|iai|ių|ei|iam)|oji|osios|asis|ojo|ųjų)$")
# Common nouns of places: they stand before a head more often than they are one.
_SINGULAR_PLACES = {
    "rajonų": "rajono", "miestų": "miesto", "kaimų": "kaimo", "miestelių": "miestelio", "apskričių": "apskrities",
    "kraštų": "krašto", "regionų": "regiono", "rajonu": "rajono", "miestu": "miesto", "kaimu": "kaimo",
}  # fmt: skip
_MODIFIERS = frozenset(
    (*_SINGULAR_PLACES, *_SINGULAR_PLACES.values(), "respublikos", "valstybės", "veiklos", "paramos")
)


def _head_case(piece: str, case: Case) -> bool:
    return any(reading.case is case for reading in head_readings(piece))


def _ends_in_owner(piece: str) -> bool:
    """Whether a line ends in the genitive of a body, whose department the next line may name."""
    found = _WORD.findall(piece)
    readings = noun_readings(found[-1].lower()) if found and not piece.rstrip().endswith('"') else ()
    return " ir " not in piece and any(r.case is Case.GENITIVE and not r.plural for r in readings)


def _continues(left: str, right: str) -> bool:
    """Whether „A-ų ir b-ų C“ goes on with one head: genitives on the left, small letters on the right."""
    first = right.lstrip()[:1]
    if not first.islower() or '"' in right or right.lower().startswith(("valstybės biudž", "savivaldyb")):
        return False
    return _head_case(left, Case.GENITIVE) and '"' not in left and bool(noun_readings(_last_word(right)))


def _last_word(piece: str) -> str:
    found = _WORD.findall(piece)
    return found[-1].lower() if found else ""


def _begins_name(piece: str) -> bool:
    piece = piece.lstrip()
    if not piece:
        return True
    if piece[0].isupper() or piece[0] in "\"'(":
        return True
    if piece[0].isdigit():
        return True
    return '"' in piece or piece.lower().startswith(("valstybės biudž", "savivaldyb", "kit"))


def _trimmed(normal: str, span: Span) -> Span:
    start, end = span
    while start < end and normal[start] in " \t\n,;:.?-•·*►✔⦿▪>":
        start += 1
    while start < end and normal[end - 1] in " \t\n,;:-":
        end -= 1
    if end > start and normal[end - 1] == "." and not _ABBREVIATED.search(normal, max(start, end - 8), end):
        end -= 1
    return Span(start, end)


_ABBREVIATED = pattern_of(r"(?:^|[\s.])(?:sav|raj|r|m|kt|inc|ltd|v)\.$", re.IGNORECASE)

# --- finished names ---------------------------------------------------------------------------

_MARK = pattern_of(
    r"(?:[\s•·*►✔⦿▪>-]|\(?\d{1,2}[.)](?!\d)\s{0,3})*(?:[Nn]r\.? ?\d{1,2}(?: ?[:.)-]){1,2}\s{1,3})?"
    r"(?:(?:PP|LP|P)\d{0,2}(?=[\s:.)-])[\s:.)-]{1,4}|PL(?=[\s:.)-])[\s:.)-]{1,4})?"
    r"(?:(?:su |kartu su |[Pp]rojekto |mūsų )?[Pp]artner\w{1,6} ?[:-] ?|(?:kartu )?su )?"
)
_CUT = pattern_of(
    r"\s(?:\(|(?:19|20)\d\d\s?(?:m\.|metais|metų)"
    r"|(?:tel|mob|faks|el\. ?p|į\. ?k|įm\. ?k|kodas|adresas|kontakt\w{0,12}|direktor\w{1,6}|vadov\w{1,6}|"
    r"pirminink\w{1,6}|koordinator\w{1,6})\b|(?:https?:|www\.)|\S{1,40}@|(?:yra|buvo|bus|tapo|kur(?:i|is|ie|ios|io|ių)"
    r"|vienij\w{1,8}|prisid\w{1,10}|įgyvendin\w{1,8}|vykd\w{1,6})\b)|[.!?](?<=\w{4}.)\s+(?=[A-ZĄČĘĖĮŠŲŪŽ])",
    re.IGNORECASE,
)
_ROMAN_OR_NUMBER = pattern_of(r"^\d")
_DASH = pattern_of(r"\s-{1,2}\s|\s-(?=\S)|(?<=[\w\"])-\s")
_ADDRESS = pattern_of(
    r"\b(?:g|a|pr|al|pl|skg|tak)\. ?\d|\bLT[- ]?\d{4,5}\b|^\d{4,5}\b|\b\d{5}\b|\b[A-Z]{2}[ -]\d{4}\b|[+]\d{3}|@|https?:"
)
# „klubas „Žinios“ iš Slovėnijos“, „… iš Kauno rajono“
_ORIGIN = pattern_of(r"(?<=\") iš [A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,20}(?: \w{3,12}){0,2}$")
# „Järve mokykla iš Estijos“, „Friskole iš Danijos dirbome“: a known place behind it, whatever follows.
_FROM_PLACE = pattern_of(r"(?<=\w) iš (?P<place>[A-ZĄČĘĖĮŠŲŪŽ]\w{3,14}(?: [A-ZĄČĘĖĮŠŲŪŽ]\w{3,14})?)(?!\w|\.)")
_MONEY_TAIL = pattern_of(r"\s+(?:lėš\w{1,4}|les\w{1,4}|asignavim\w{1,3})$", re.IGNORECASE)
# Endings that only surnames have.
_SURNAME_END = pattern_of(
    r"(?:aitis|ytis|utis|ūnas|ienė|aitė|ytė|utė|ūtė|auskas|evičius|avičius|inskas|ytės|aitės|ienės|aičio|auskienė)$"
)
# Endings of given names in the singular, folded.
_GIVEN_END = pattern_of(
    r"(?:ijaus|iaus|aus|ijus|ius|jos|ios|jai|iai|ju|iu|ui|as|is|ys|us|os|es|ai|ei|ia|ja|io|jo|a|e|o|u|i)$"
)
_WORDS_OF_PERSON = 3
# Two numbers are a date or an address, angles the place of a link.
_NO_NAME = pattern_of(r"\d[^\W\d]{0,2}[ .-]{1,3}(?:m\. )?\d|[<>]")
_FUNCTION_WORDS = frozenset(
    "of the for and i och und der die das de di du la le el y e in w na dla og af für do".split()  # noqa: SIM905
)


def names_in(text: MatchingText, span: Span, case: Case | None = None) -> list[Mention[Organisation]]:
    """The organisations that a list names, finished: parted, freed of what stands around them, in the
    nominative; names under one head written out each.

    Args:
        text: the text.
        span: the value of a label or the words behind a lead-in, in the matching text.
        case: the case that the lead-in asks for, where it is known.

    Returns:
        One mention a name. Kinds of organisations, persons, addresses, clauses are left out.
    """
    found: list[Mention[Organisation]] = []
    pieces = split_names(text, span)
    if case is None:
        case = _case_of_list([text.normal[piece.start : piece.end] for piece in pieces])
    address = False
    for index, piece in enumerate(pieces):
        words_of_piece = text.normal[piece.start : piece.end]
        # A single word beside a street is its town.
        if address and len(words_of_piece.split()) == 1:
            continue
        address = _holds_address(words_of_piece)
        found += _names_of_piece(text, piece, case, abroad=_is_abroad(text.normal, pieces[index + 1 : index + 3]))
    return found


def _is_abroad(normal: str, following: list[Span]) -> bool:
    """„…, Vokietija“, „…, Brno, Čekija“: a country of its own behind a name, or behind the town of it."""
    for piece in following:
        written = normal[piece.start : piece.end]
        if written in words("names")["countries"]:
            return written != "Lietuva"
        if " " in written:
            return False
    return False


def _holds_address(piece: str) -> bool:
    """A street with a number, a telephone's number, a link."""
    may = _DIGIT.search(piece) is not None or "@" in piece or "http" in piece
    return may and _ADDRESS.search(piece) is not None


def _is_foreign(normal: str, span: Span, end: int, *, abroad: bool) -> bool:
    """`Osnovna šola Pod gradom (Slovėnija)`: a country behind it says that the words need not be Lithuanian."""
    if not (abroad or _has_country_behind(normal, span.end, end)):
        return False
    found = _WORD.findall(normal[span.start : span.end])
    return normal[span.start].isupper() and 1 < len(found) <= _LONGEST_FOREIGN and not _is_person(found)


def _has_country_behind(normal: str, start: int, end: int) -> bool:
    """„… (Slovėnija)“, „… iš Estijos“"""
    country = _COUNTRY_BEHIND.match(normal, start, end)
    if country is not None:
        return country["country"] in words("names")["countries"] and country["country"] != "Lietuva"
    far = _FROM_PLACE.match(normal, start, end)
    return far is not None and nominative_of_place(far["place"]) in words("names")["countries"][1:]


_INSTRUMENTAL_ADJECTIVE = pattern_of(r"\wąja(?!\w)")


def _case_of_list(pieces: list[str]) -> Case | None:
    """The case that one name shows for all: beside a nominative „klinikos“ is a plural, no genitive, and beside
    „centru“ „biblioteka“ an instrumental."""
    if any(_surely_instrumental(piece) for piece in pieces):
        return Case.INSTRUMENTAL
    return Case.NOMINATIVE if any(_surely_nominative(piece) for piece in pieces) else None


def _surely_instrumental(piece: str) -> bool:
    if _INSTRUMENTAL_ADJECTIVE.search(piece):
        return True  # „viešąja biblioteka“
    readings = () if _MONEY_TAIL.search(piece) else head_readings(piece)
    return bool(readings) and all(reading.case is Case.INSTRUMENTAL for reading in readings)


def _surely_nominative(piece: str) -> bool:
    cases = set() if _MONEY_TAIL.search(piece) else {reading.case for reading in head_readings(piece)}
    if Case.NOMINATIVE in cases and Case.GENITIVE not in cases:
        return True
    # „… universiteto ligoninė Kauno klinikos“: the body before the last word shows the case.
    bodies = [noun_readings(word.lower()) for word in _WORD.findall(piece)[:-1]]
    return any(readings and all(r.case is Case.NOMINATIVE for r in readings) for readings in bodies)


def _names_of_piece(
    text: MatchingText, piece: Span, case: Case | None, *, abroad: bool
) -> Iterator[Mention[Organisation]]:
    span, money = _bare(text, piece)
    written = text.value(span)
    if money:
        case = Case.GENITIVE
    elif case is Case.NOMINATIVE and not _head_case(written, case):
        case = None
    if not written or not (_is_name(text, span) or _is_foreign(text.normal, span, piece.end, abroad=abroad)):
        return
    shared = shared_head(text, span, case)
    if shared:
        yield from shared
        return
    yield Mention(span, organisation(text, span, case))


def _bare(text: MatchingText, piece: Span) -> tuple[Span, bool]:
    """A piece of a list without its mark, description, address, contacts and country."""
    normal = text.normal
    start, end = piece
    if mark := _MARK.match(normal, start, end):
        start = mark.end()
    start = _behind_country(normal, start, end)
    end = _before_description(normal, start, end)
    money = _MONEY_TAIL.search(normal[start:end])
    if money:
        end = start + money.start()
    if '" iš ' in normal[start:end] and (origin := _ORIGIN.search(normal, start, end)):
        end = origin.start()
    if (far := _from_known_place(normal, start, end)) is not None:
        end = far
    end = _without_country(normal, start, end)
    bare = _trimmed(normal, Span(start, end))
    if text.shown.startswith("''", bare.end - 1) and normal[bare.end - 1] == '"':
        # Two apostrophes typed for a mark take two places.
        bare = Span(bare.start, bare.end + 1)
    return bare, bool(money)


def _from_known_place(normal: str, start: int, end: int) -> int | None:
    """Where a name ends before „iš Estijos“."""
    if " iš " not in normal[start:end]:
        return None
    found = _FROM_PLACE.search(normal, start, end)
    return found.start() if found is not None and is_known_place(found["place"]) else None


def _before_description(normal: str, start: int, end: int) -> int:
    """Where a name ends before what is said of it: behind a dash, in brackets, in another sentence."""
    whole, closed = Span(start, end), None
    for pattern in (_CUT, _DASH) if "-" in normal[start:end] else (_CUT,):
        for cut in pattern.finditer(normal, start, end):
            closed = protected(normal, whole) if closed is None else closed
            if _inside(cut.start(), closed) or cut.start() == start:
                continue
            if pattern is _DASH and not _parts_description(normal, cut, start, end):
                continue
            end = cut.start()
            break
    return end


def _parts_description(normal: str, dash: re.Match[str], start: int, end: int) -> bool:
    """A dash stands between a name and its description, not inside of the name."""
    if _SECOND_HEAD.match(normal, dash.end()) and _FIRST_HEAD.search(normal, start, dash.start()):
        return False
    return _complete(normal[start : dash.start()], normal[dash.end() : end])


# „mokykla - daugiafunkcis centras“, „lopšelis - darželis“: one school with two heads.
_FIRST_HEAD = pattern_of(r"(?:mokykl|gimnazij|lopšel|darželi)\w{1,5}$", re.IGNORECASE)
_SECOND_HEAD = pattern_of(
    r"(?:daugiafunkci\w{1,3} centr|darželi|(?:pradin\w{1,3} )?mokykl)\w{1,4}(?!\w)", re.IGNORECASE
)


def _complete(left: str, right: str) -> bool:
    """Whether what stands before a dash is a name by itself, and not „Lietuva - Lenkija“ of a longer one."""
    if '"' in left or head_readings(left) or legal_form_pattern().search(left):
        return True
    return right[:1].islower() or len(_WORD.findall(left)) > 1


def _behind_country(normal: str, start: int, end: int) -> int:
    """Where a name begins behind its country: „Latvija - biedrība“, „Latvija: biedrība“."""
    country = _COUNTRY_BEFORE.match(normal, start, end)
    if country is None:
        return start
    return country.end() if _is_country(country["country"] or country["of"]) else start


@lru_cache(maxsize=1024)
def _is_country(written: str) -> bool:
    """A country in any case."""
    countries = words("names")["countries"]
    return written in countries or nominative_of_place(written) in countries


# „Latvija – biedrība“, „iš Latvijos – biedrība“, „Latvijoje: biedrība“, „Norvegijos organizacija Norsk Bygdeforum“
_COUNTRY_BEFORE = pattern_of(
    r"(?:iš )?(?P<country>[^\W\d]\w{3,14}(?: \w{4,10})?)(?: - |: )"
    r"|(?:iš )?(?P<of>[^\W\d]\w{3,14}) (?:nevyriausybin\w{1,4} |partnerin\w{1,4} |ne pelno )?"
    r"(?:organizacij|institucij|partner)\w{1,5} (?=[^\W\da-ząčęėįšųūž])"
)


def _without_country(normal: str, start: int, end: int) -> int:
    if not normal.endswith(_countries(), start, end):
        return end
    for country in _countries():
        if normal.endswith(country, start, end) and end - len(country) > start + 3:
            before = normal[start : end - len(country)].rstrip()
            if before.endswith(('"', ",", "/", "-")):
                return start + len(before)
    return end


@cache
def _countries() -> tuple[str, ...]:
    return tuple(words("names")["countries"])


@cache
def _kinds() -> frozenset[str]:
    return frozenset(words("names")["kinds"])


def _is_name(text: MatchingText, span: Span) -> bool:
    """Whether the words name one organisation, not a kind, a person, a place or a clause."""
    written = text.normal[span.start : span.end]
    found = _WORD.findall(written)
    if not found or len(written) > _LONGEST_NAME or _holds_address(written):
        return False
    if form := legal_form_pattern().search(written):
        return len(found) > 1 and not _tells(_WORD.findall(written[: form.start()]))
    if written[0].isdigit() or _NO_NAME.search(written):
        return False
    if '"' in written:
        return _is_name_with_quotes(written)
    first = found[0].lower()
    readings = head_readings(written)
    if not written[0].isupper():
        if (form := _HEAD_FIRST.match(written)) and written[form.end() + 1].isupper():
            return True  # „asociacija Ritmas“
        return (first == "valstybės" and "biudžet" in written.lower()) or first.startswith("savivaldyb")
    if (
        first in _kinds()
        and (len(found) < 3 or all(word.islower() for word in found[1:]))
        and not _is_known_single(found, readings)
    ):
        return False
    if readings:
        return len(found) > 1 or first.startswith(("savivaldyb", "carit", "seim", "vyriausyb"))
    if _is_person(found) or (len(found) < 4 and is_known_place(written)):
        return False
    return _plausible_name(found)


# Legal forms and kinds of clubs, written before a name of their own without quotation marks.
_HEAD_FIRST = pattern_of(
    r"(?:asociacij|draugij|bendrij|bendrov|bendruomen|organizacij|(?:vieš|biudžetin)\w{1,4} įstaig|klub|ansambl|chor"
    r"|kapel|biedrīb|įmon|ūkinink|(?:uždar\w{1,4} )?akcin\w{1,4} bendrov|maž\w{1,4} bendrij|labdaros ir paramos fond)"
    r"\w{1,4}(?= \S)"
)


def _is_person(found: list[str]) -> bool:
    """A given name, in any case, and one or two more words in capitals: „Tadas Jankevičius“, „Jolitos M. Kalnės“."""
    if not 2 <= len(found) <= _WORDS_OF_PERSON or not all(word[0].isupper() for word in found):
        return False
    if _SURNAME_END.search(found[-1].lower()):
        return True
    given = _GIVEN_END.sub("", fold(found[0].lower()))
    return given in _given_names()


@cache
def _given_names() -> frozenset[str]:
    """Given names without their endings, folded."""
    return frozenset(_GIVEN_END.sub("", fold(name.lower())) for name in words("names")["given_names"])


def _is_known_single(found: list[str], readings: tuple[Reading, ...]) -> bool:
    """„Savivaldybė“ alone stands for the one the text means; „Švietimo skyrius“ is one body."""
    single = any(
        (not r.plural and r.case is not Case.GENITIVE) or (r.nominative == r.singular and r.plural) for r in readings
    )
    return single or (len(found) == 1 and found[0].lower().startswith("savivaldybė")) or "biudžet" in found[-1].lower()


def _is_name_with_quotes(written: str) -> bool:
    """`moterų klubas „Rasa“`, `„Aušros“ gimnazija`; not `teisininke parašėme atmintinę „Kaip kreiptis“`."""
    closing = written.find('"', 1) + 1
    if written[0] == '"' and closing:
        return not _tells(_WORD.findall(written[closing:]))
    before = _WORD.findall(written[: written.index('"')]) if written[0] != '"' else []
    return written[0].isupper() or written[0] == '"' or (bool(before) and not _tells(before))


def _tells(found: list[str]) -> bool:
    """A verb in small letters among the words: they are a clause."""
    return any(
        word.islower()
        and not noun_readings(word)
        and (verb := read_verb(fold(word))) is not None
        and verb.form in _FINITE
        for word in found
    )


_FINITE = ("active", "we")


_COUNTRY_BEHIND = pattern_of(r" \((?:[^()]{3,25}, )?(?P<country>[^\W\d]\w{3,14}(?: \w{4,12})?)\)")
# Letters that Lithuanian lacks.
_FOREIGN_LETTER = pattern_of(r"[qwxåäæøöõüßñéèêçáàâóôíśżźćłńāēīōģķļņřťďůîășțα-ωЀ-ӿ]", re.IGNORECASE)
_LONGEST_FOREIGN = 8


def _plausible_name(found: list[str]) -> bool:
    """A name whose head no list knows: capitals throughout, foreign words, or genitives before one noun."""
    small = [word for word in found[1:] if word[0].islower() and word.lower() not in _FUNCTION_WORDS]
    if not small:
        return len(found) <= 12
    if len(found) <= _LONGEST_FOREIGN and any(_FOREIGN_LETTER.search(word) for word in found):
        return True
    if len(small) <= 3 and any(word.lower() in _FUNCTION_WORDS for word in found[1:-1]):
        return True
    return (
        len(found) <= _LONGEST_UNKNOWN
        and looks_genitive(found[0].lower())
        # „Panevėžio kamerinė scena“
        and all(looks_genitive(word.lower()) or _AGREES.search(word) for word in found[1:-1])
        and not _VERB.search(found[-1])
    )


_LONGEST_UNKNOWN = 7
_AGREES = pattern_of(r"(?:in(?:is|ė)|išk(?:as|a)|oji|asis)$")


_VERB = pattern_of(r"(?:uoja|ina|avo|ėjo|ia|ti|ė|o|ant|ami|ta)$")

# --- several names under one head -------------------------------------------------------------

# Letters that stand for an owner: „EEE ir Norvegijos finansiniai mechanizmai“.
_OWNERS = frozenset(("EEE", "ES", "LR"))
_CONJUNCT = pattern_of(r",\s{1,3}|\s(?:ir|bei)\s")
# „Švietimo ir Mokslo ministerijos“ is one ministry though its words have capitals.
_SINGLE_BODIES = ("ministerij", "departament", "tarnyb", "agentūr", "fond", "inspekcij", "sąjung", "draugij", "skyri")


def shared_head(text: MatchingText, span: Span, case: Case | None) -> list[Mention[Organisation]]:
    """The names of „Karalių, Gudelių ir Puskelnių kaimo bendruomenės“, written out; empty for one name."""
    written = text.normal[span.start : span.end]
    cuts = list(_CONJUNCT.finditer(written))
    if not cuts or '"' in written:
        return []
    starts = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(written)]
    conjuncts = [written[a:b] for a, b in zip(starts, ends, strict=True)]
    last = conjuncts[-1]
    owner, _, budgets = last.rpartition(" ")
    if budgets.lower().startswith("biudžet") and owner.endswith(_OWNERS_OF_BUDGETS) and _is_plural(last, case):
        # „valstybės ir savivaldybės biudžetų“
        return _written_out(span, starts, ends, [*(f"{owner} {budgets}" for owner in conjuncts[:-1]), last], case)
    own = re.match(r"(?:[A-ZĄČĘĖĮŠŲŪŽ][^\W\d_]*(?:-[^\W\d_]+)?\s)+", last)
    district = re.match(r"(\S+ )(?:miesto|m\.)$", conjuncts[0]) if last.startswith(("rajono ", "r. ")) else None
    if district and len(conjuncts) == 2:
        tail = last.split(" ", 1)[1]
        heads = [conjuncts[0] + " " + tail, district.group(1) + last]
        return _written_out(span, starts, ends, heads, case)
    if own is None or not all(c[:1].isupper() and (_incomplete(c) or c in _OWNERS) for c in conjuncts[:-1]):
        return []
    tail = last[own.end() :]
    if not tail or not _is_plural(last, case):
        return []
    heads = [f"{conjunct} {tail}" for conjunct in (*conjuncts[:-1], own.group().strip())]
    return _written_out(span, starts, ends, heads, case)


_OWNERS_OF_BUDGETS = ("valstybės", "savivaldybės")


def _is_plural(last: str, case: Case | None) -> bool:
    readings = head_readings(last)
    if not readings or any(r.singular == r.nominative and r.plural for r in readings):
        return False
    if all(r.plural for r in readings):
        return True
    fitting = [r for r in readings if r.case is case] if case else []
    if fitting:
        return all(r.plural for r in fitting)
    return any(r.plural and r.case is Case.NOMINATIVE for r in readings) and not _last_word(last).startswith(
        _SINGLE_BODIES
    )


def _written_out(
    span: Span, starts: list[int], ends: list[int], heads: list[str], case: Case | None
) -> list[Mention[Organisation]]:
    found = []
    for start, end, head in zip(starts, ends, heads, strict=True):
        single = " ".join(_SINGULAR_PLACES.get(word.lower(), word) for word in head.split())
        single = single.replace("savivaldybių biudž", "savivaldybės biudž")
        name = singular_nominative(single, case)
        place = Span(span.start + start, span.start + end)
        nominative = None if _head_case(head, Case.NOMINATIVE) else False
        found.append(Mention(place, Organisation(name, head, None, False, nominative)))
    return found
