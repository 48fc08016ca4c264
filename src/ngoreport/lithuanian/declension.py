"""The way back from any case to the nominative, number kept.

Reports name organisations in whatever case the sentence asks for („Klaipėdos universitetu“,
„Nacionalinio socialinės integracijos instituto“); a record wants the nominative. The head of
the name is found and turned by its paradigm, adjectives and participles that agree with it
are turned with it, genitives before it stay. Head nouns are data (`data/heads.toml`).

What cannot be told apart is left as it stands, and so is what is foreign or in the
nominative already. Paradigms follow the Grammar of Modern Lithuanian (DLKG).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from ngoreport.document.normal import fold, fold_each, normalise
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.openings import by_opening, opening


class Case(Enum):
    """A case of the Lithuanian noun; the vocative occurs in no report."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    LOCATIVE = "locative"

    # Cases are keys of many look-ups; `Enum` would hash their names in Python.
    __hash__ = object.__hash__


NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE = Case


class Reading(NamedTuple):
    """One way to understand a form of a noun.

    Attributes:
        nominative: the nominative of the same number.
        singular: the nominative singular (the plural, where there is no singular).
        case: the case of the form.
        plural: the form is a plural.
        feminine: the gender of the noun.
    """

    nominative: str
    singular: str
    case: Case
    plural: bool
    feminine: bool


# Noun endings: the cases in the order of `Case`, singular then plural. `+` softens a stem in
# -t, -d to -č, -dž before it.
_NOUNS: dict[str, tuple[bool, str, str]] = {
    "as": (False, "as o ui ą u e", "ai ų ams us ais uose"),
    "jas": (False, "jas jo jui ją ju juje", "jai jų jams jus jais juose"),
    "ias": (False, "ias io iui ią iu yje", "iai ių iams ius iais iuose"),
    "is": (False, "is +io +iui į +iu yje", "+iai +ių +iams +ius +iais +iuose"),
    "ys": (False, "ys +io +iui į +iu yje", "+iai +ių +iams +ius +iais +iuose"),
    "us": (False, "us aus ui ų umi uje", "ūs ų ums us umis uose"),
    "ius": (False, "ius iaus iui ių iumi iuje", "iai ių iams ius iais iuose"),
    "jus": (False, "jus jaus jui jų jumi juje", "jai jų jams jus jais juose"),
    "a": (True, "a os ai ą a oje", "os ų oms as omis ose"),
    "ė": (True, "ė ės ei ę e ėje", "ės +ių ėms es ėmis ėse"),
    "is, ies": (True, "is ies +iai į imi yje", "ys +ių ims is imis yse"),
    "uo": (False, "uo ens eniui enį eniu enyje", "enys enų enims enis enimis enyse"),
}
_PLURAL_ONLY = {"iai": "is", "ai": "as", "ės": "ė", "os": "a"}

# Adjective endings, masculine and feminine, singular and plural, cases in the order of `Case`.
_ADJECTIVES: dict[str, tuple[str, str, str, str]] = {
    "as": ("as o am ą u ame", "i ų iems us ais uose", "a os ai ą a oje", "os ų oms as omis ose"),
    "ias": ("ias io iam ią iu iame", "i ių iems ius iais iuose", "ia ios iai ią ia ioje", "ios ių ioms ias iomis iose"),
    "us": ("us aus +iam ų +iu +iame", "ūs +ių iems +ius +iais +iuose", "i +ios +iai +ią +ia +ioje",
           "+ios +ių +ioms +ias +iomis +iose"),
    "is": ("is +io +iam į +iu +iame", "+iai +ių +iams +ius +iais +iuose", "ė ės ei ę e ėje", "ės +ių ėms es ėmis ėse"),
    "esnis": ("esnis esnio esniam esnį esniu esniame", "esni esnių esniems esnius esniais esniuose",
              "esnė esnės esnei esnę esne esnėje", "esnės esnių esnėms esnes esnėmis esnėse"),
    "ntis": ("ntis nčio nčiam ntį nčiu nčiame", "ntys nčių ntiems nčius nčiais nčiuose",
             "nti nčios nčiai nčią nčia nčioje", "nčios nčių nčioms nčias nčiomis nčiose"),
    "ęs": ("ęs usio usiam usį usiu usiame", "ę usių usiems usius usiais usiuose",
           "usi usios usiai usią usia usioje", "usios usių usioms usias usiomis usiose"),
    "asis": ("asis ojo ajam ąjį uoju ajame", "ieji ųjų iesiems uosius aisiais uosiuose",
             "oji osios ajai ąją ąja ojoje", "osios ųjų osioms ąsias osiomis osiose"),
    "usis": ("usis +iojo +iajam ųjį +iuoju +iajame", "ieji +iųjų iesiems +iuosius +iaisiais +iuosiuose",
             "+ioji +iosios +iajai +iąją +iąja +iojoje", "+iosios +iųjų +iosioms +iąsias +iosiomis +iosiose"),
    "iasis": ("iasis iojo iajam iąjį iuoju iajame", "ieji iųjų iesiems iuosius iaisiais iuosiuose",
              "ioji iosios iajai iąją iąja iojoje", "iosios iųjų iosioms iąsias iosiomis iosiose"),
    "ysis": ("ysis +iojo +iajam įjį +iuoju +iajame", "ieji +iųjų iesiems +iuosius +iaisiais +iuosiuose",
             "+ioji +iosios +iajai +iąją +iąja +iojoje", "+iosios +iųjų +iosioms +iąsias +iosiomis +iosiose"),
}  # fmt: skip

# Suffixes that make a word an adjective whatever its stem: stem ending and class.
_ADJECTIVE_SUFFIXES = (
    ("in", "is"), ("", "esnis"), ("išk", "as"), ("ing", "as"), ("uot", "as"), ("iaus", "ias"), ("yv", "us"),
    ("a", "ntis"), ("al", "us"), ("", "asis"), ("", "usis"), ("iaus", "iasis"),
    ("esn", "ysis"), ("did", "ysis"), ("ant", "ysis"),
)  # fmt: skip

# The longest ending that shows an adjective: -iausiaisiais.
_LONGEST_ENDING = 13

# The longest form of a head or suffix that a compound is searched for.
_LONGEST_HEAD = 20

# Endings that say „genitive“: singular masculine, singular feminine, plural.
_GENITIVE_ENDINGS = (
    ("o", (False, False)), ("aus", (False, False)), ("ens", (False, False)),
    ("os", (False, True)), ("ės", (False, True)), ("ies", (False, True)), ("ers", (False, True)),
)  # fmt: skip

# Regular endings of nouns that no list knows, by case: ending, ending of the nominative. What
# could come from several nominatives with equal right (-ų, the accusative -ą) is missing.
_REGULAR: dict[Case, tuple[tuple[str, str], ...]] = {
    GENITIVE: (("čio", "tis"), ("džio", "dis"), ("jo", "jas"), ("io", "is"), ("o", "as"), ("aus", "us"), ("ens", "uo"),
               ("os", "a"), ("ės", "ė")),
    DATIVE: (("čiui", "tis"), ("džiui", "dis"), ("jui", "jus"), ("ui", "as"), ("ei", "ė"), ("oms", "os"), ("ėms", "ės"),
             ("čiams", "čiai"), ("ams", "ai")),
    ACCUSATIVE: (("į", "is"), ("ę", "ė")),
    INSTRUMENTAL: (("čiu", "tis"), ("džiu", "dis"), ("ju", "jas"), ("iu", "is"), ("u", "as"), ("umi", "us"), ("e", "ė"),
                   ("iais", "iai"), ("ais", "ai"), ("omis", "os"), ("ėmis", "ės")),
    LOCATIVE: (("oje", "a"), ("ėje", "ė"), ("uje", "us"), ("yje", "is"), ("uose", "ai"), ("ose", "os"), ("ėse", "ės")),
}  # fmt: skip

_WORD = pattern_of(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Letters and letter pairs that Lithuanian words lack.
# A prefix or the first part of a compound may bring two equal letters together: perrašymas, paauglys, koordinacija.
_FOREIGN = pattern_of(
    r"[qwxåäæøöõüßñéèêçáàâóôíśżźćłń]|([bcdfghjklmnpstvzeu])\1|(?<!\bpe)rr|(?<!\bp)aa|(?<!\b[kz])oo(?!rg)|th|ph|sch|ck|tz"
)
_SOFT = (("t", "č"), ("d", "dž"))


def nominative(phrase: str, case: Case | None = None) -> str:
    """The name `phrase`, written in any case, in the nominative of the same number.

    Args:
        phrase: one name, as written. Quotation marks, capitals and abbreviations are kept;
            runs of spaces and line ends become one space.
        case: the case that the context asks for, where it is known. It decides between
            readings („bendruomenės“ is genitive or a nominative plural); without it the
            singular is taken, and nouns outside the lists are turned only where their
            ending leaves no doubt.

    Returns:
        The name in the nominative; `phrase` itself where nothing has to or can be turned.
    """
    return _in_nominative(phrase, case, single=False)


def singular_nominative(phrase: str, case: Case | None = None) -> str:
    """As `nominative`, but a plural becomes the singular: „kaimo bendruomenėmis“ → „kaimo bendruomenė“."""
    return _in_nominative(phrase, case, single=True)


class Turned(NamedTuple):
    """A name in the nominative, and the reading of its head; None where the head is not known."""

    name: str
    reading: Reading | None


def turn(shown: str, normal: str, lower: str, case: Case | None = None) -> Turned:
    """As `nominative`, for a name whose forms for matching are at hand."""
    return _turn(shown, normal, lower, case, single=False)


def _in_nominative(phrase: str, case: Case | None, single: bool) -> str:
    spaced = " ".join(phrase.split())
    text = normalise(spaced)
    if text.shown is not spaced:
        # What was composed or dropped may have left more spaces.
        text = normalise(" ".join(text.shown.split()))
    return _turn(text.shown, text.normal, text.lower, case, single).name


def _turn(shown: str, normal: str, lower: str, case: Case | None, single: bool) -> Turned:
    name, first = shown, None
    for start, end in reversed(_parts(normal, lower)):
        replaced, reading = _turned(normal, lower, start, end, case, single)
        first = reading or first
        if case is NOMINATIVE and not single:
            continue
        for place, stop, word in sorted(replaced, reverse=True):
            name = name[:place] + word + name[stop:]
    return Turned(name, first)


@lru_cache(maxsize=16384)
def noun_readings(word: str) -> tuple[Reading, ...]:
    """Every reading of a form of a head noun (`data/heads.toml`), small letters; empty for other words."""
    letters = opening(word)
    return _exactly(word) or (_folded_forms(letters).get(word, ()) if letters in _heads() else ())


def head_forms(group: str) -> frozenset[str]:
    """Every form of the head nouns of a group of `data/heads.toml`."""
    return frozenset(form for noun in _nouns(group) for form, _ in _paradigm(noun))


@cache
def head_stems(group: str) -> frozenset[str]:
    """What the forms of the head nouns of a group begin with, folded."""
    return frozenset(fold_each([_inflection(noun).stem.removesuffix("t").removesuffix("d") for noun in _nouns(group)]))


def is_head_form(folded: str, group: str) -> bool:
    """Whether a word in small letters without marks is a form of a head noun of a group."""
    letters = opening(folded)
    return letters in _nouns_by_opening(group) and folded in _folded_heads(group, letters)


def known_forms() -> Iterator[tuple[str, bool, Case]]:
    """Every form of the head nouns and of the listed adjectives: the form, whether it is a plural, its case."""
    for form, readings in _readings_of(_nouns("bodies", "others")).items():
        for reading in readings:
            yield form, reading.plural, reading.case
    for form, agreement in _nominatives_of(_adjectives()):
        yield form, agreement.plural, agreement.case


# Asked several times of each name of a list.
@lru_cache(maxsize=4096)
def head_readings(phrase: str) -> tuple[Reading, ...]:
    """The readings of a name's head, where it is a known noun; empty where it is not."""
    text = normalise(" ".join(phrase.split()))
    for start, end in _parts(text.normal, text.lower):
        found = _head(text.normal, text.lower, start, end)
        return _known(text.lower[found.start() : found.end()]) if found else ()
    return ()


# --- the lexicon of forms ---------------------------------------------------------------------


def _nouns(*groups: str) -> tuple[str, ...]:
    """The head nouns of groups, each once, in the order of the data."""
    heads = words("heads")
    return tuple(dict.fromkeys(word.split()[-1] for group in groups for word in heads[group]))


@cache
def _nouns_by_opening(*groups: str) -> dict[str, list[str]]:
    return by_opening(_nouns(*groups))


def _heads() -> dict[str, list[str]]:
    return _nouns_by_opening("bodies", "others")


@cache
def _forms(letters: str) -> dict[str, tuple[Reading, ...]]:
    """The forms of the heads with an opening."""
    return _readings_of(_heads()[letters])


@cache
def _folded_forms(letters: str) -> dict[str, tuple[Reading, ...]]:
    """The forms as written without ą č ę ė į š ų ū ž, and their nominatives so written."""
    forms: dict[str, tuple[Reading, ...]] = {}
    for form, readings in _forms(letters).items():
        plain = fold(form)
        if plain != form:
            folded = tuple(r._replace(nominative=fold(r.nominative), singular=fold(r.singular)) for r in readings)
            forms[plain] = (*forms.get(plain, ()), *folded)
    return forms


@cache
def _folded_heads(group: str, letters: str) -> frozenset[str]:
    forms = [form for noun in _nouns_by_opening(group)[letters] for form, _ in _paradigm(noun)]
    return frozenset(fold_each(forms))


def _readings_of(nouns: Iterable[str]) -> dict[str, tuple[Reading, ...]]:
    forms: dict[str, tuple[Reading, ...]] = {}
    for noun in nouns:
        for form, reading in _paradigm(noun):
            forms[form] = (*forms.get(form, ()), reading)
    return forms


@cache
def _suffix_forms() -> dict[str, list[Reading]]:
    """Inflected endings of derivation: -ijos of -ija."""
    forms: dict[str, list[Reading]] = {}
    for suffix in words("heads")["noun_suffixes"]:
        for form, reading in _paradigm(suffix):
            forms.setdefault(form, []).append(reading)
    return forms


class _Inflection(NamedTuple):
    """How a noun given in the nominative is declined: what stays of it, and its endings."""

    stem: str
    kind: str
    plural_only: bool


def _inflection(noun: str) -> _Inflection:
    if plural := next((ending for ending in _PLURAL_ONLY if noun.endswith(ending)), None):
        # The stem of a noun in -iai is soft already: „čiai“ has no way back to -t.
        kind, cut = ("as", "ai") if plural == "iai" else (_PLURAL_ONLY[plural], plural)
        return _Inflection(noun.removesuffix(cut), kind, plural_only=True)
    kind = _declension(noun, words("heads")["third_declension"])
    return _Inflection(noun[: -len(kind.partition(",")[0])], kind, plural_only=False)


def _paradigm(noun: str) -> list[tuple[str, Reading]]:
    """The forms of a noun given in the nominative."""
    stem, kind, plural_only = _inflection(noun)
    feminine, singular_endings, plural_endings = _NOUNS[kind]
    forms: list[tuple[str, Reading]] = []
    plural_nominative = _join(stem, plural_endings.split()[0])
    if not plural_only:
        for case, ending in zip(Case, singular_endings.split(), strict=True):
            forms.append((_join(stem, ending), Reading(noun, noun, case, False, feminine)))
    for case, ending in zip(Case, plural_endings.split(), strict=True):
        singular = plural_nominative if plural_only else noun
        forms.append((_join(stem, ending), Reading(plural_nominative, singular, case, True, feminine)))
    return forms


def _declension(noun: str, third: list[str]) -> str:
    if noun in third:
        return "is, ies"
    return next(
        kind for kind in ("jas", "ias", "jus", "ius", "as", "ys", "is", "us", "ė", "uo", "a") if noun.endswith(kind)
    )


def _join(stem: str, ending: str) -> str:
    if not ending.startswith("+"):
        return stem + ending
    for hard, soft in _SOFT:
        if stem.endswith(hard):
            return stem[: -len(hard)] + soft + ending[1:]
    return stem + ending[1:]


# --- adjectives -------------------------------------------------------------------------------


class _Agreement(NamedTuple):
    case: Case
    plural: bool
    feminine: bool


@cache
def _adjective_endings() -> dict[_Agreement, dict[str, tuple[str, str]]]:
    """For each agreement the endings that only adjectives have, with the nominatives of the same number
    and of the singular."""
    endings: dict[_Agreement, dict[str, tuple[str, str]]] = {}
    for stem, kind in _ADJECTIVE_SUFFIXES:
        for agreement, form, nominatives in _adjective_forms(stem, kind):
            endings.setdefault(agreement, {}).setdefault(form, nominatives)
    return endings


def _adjectives() -> tuple[str, ...]:
    heads = words("heads")
    return (*heads["adjectives"], *heads["body_adjectives"])


@cache
def _adjectives_by_opening() -> dict[str, list[str]]:
    return by_opening(_adjectives())


@cache
def _adjective_lexicon(letters: str) -> dict[tuple[str, _Agreement], tuple[str, str]]:
    """The forms of the listed adjectives with an opening, and their nominatives."""
    return _nominatives_of(_adjectives_by_opening()[letters])


def _nominatives_of(adjectives: Iterable[str]) -> dict[tuple[str, _Agreement], tuple[str, str]]:
    found: dict[tuple[str, _Agreement], tuple[str, str]] = {}
    for word in adjectives:
        kind = next(
            kind for kind in ("esnis", "iasis", "usis", "asis", "ysis", "ias", "as", "us", "is") if word.endswith(kind)
        )
        for agreement, form, nominatives in _adjective_forms(word[: -len(kind)], kind):
            found.setdefault((form, agreement), nominatives)
    return found


@cache
def _body_adjective_forms() -> frozenset[str]:
    found: set[str] = set()
    for word in words("heads")["body_adjectives"]:
        kind = next(kind for kind in ("iasis", "usis", "ysis", "is") if word.endswith(kind))
        found.update(form for _, form, _ in _adjective_forms(word[: -len(kind)], kind))
    return frozenset(found) | {fold(form) for form in found}


def _adjective_forms(stem: str, kind: str) -> Iterator[tuple[_Agreement, str, tuple[str, str]]]:
    paradigm = [[_join(stem, ending) for ending in endings.split()] for endings in _ADJECTIVES[kind]]
    for index, forms in enumerate(paradigm):
        plural, feminine = index % 2 == 1, index >= 2
        for case, form in zip(Case, forms, strict=True):
            yield _Agreement(case, plural, feminine), form, (forms[0], paradigm[index - plural][0])


@lru_cache(maxsize=16384)
def adjective_nominative(word: str, case: Case, plural: bool, feminine: bool, single: bool = False) -> str | None:
    """The nominative of an adjective, participle or ordinal in small letters that stands in the given
    case, number and gender (`single`: in the singular); None where the word cannot be one."""
    agreement = _Agreement(case, plural, feminine)
    letters = opening(word)
    if (
        letters in _adjectives_by_opening()
        and (known := _adjective_lexicon(letters).get((word, agreement))) is not None
    ):
        return known[single]
    if word in words("heads")["nominal_adjectives"] or noun_readings(word):
        return None
    endings = _adjective_endings()[agreement]
    for length in range(min(_LONGEST_ENDING, len(word) - 2), 2, -1):
        if nominatives := endings.get(word[-length:]):
            return word[:-length] + nominatives[single]
    return None


# --- a name and its head ----------------------------------------------------------------------

_JOINED = pattern_of(r" (?:ir|bei) ")
_INSTRUMENTAL_ADJECTIVES = ("ine", "ąja")
# Places whose genitives look like those of adjectives: nominative, genitive.
_TOWN_GENITIVES = (("inė", "inės"), ("inga", "ingos"), ("inys", "inio"), ("inis", "inio"), ("ingas", "ingo"))
_PLACES_LIKE_ADJECTIVES = ("inės", "ingos", "inio", "ingo")
_UNITS = frozenset(("rajono", "kaimo", "miestelio", "seniūnijos", "valsčiaus"))
_QUOTED = pattern_of(r'"')
# Words after which nothing is the head any more.
_TAIL = pattern_of(r"[(\[]| (?:prie|prieš|dėl|apie|nuo|iki|į|iš|pagal|tarp|su|už|po|kurio|kurios|kurių) | - ")
_INNER_PREPOSITIONS = frozenset(("su", "už", "po", "tarp", "apie"))
_LONG_FORM = pattern_of(
    r"(?:viešo(?:ji|sios|jai|ja|joje)|viešąja|viešąją|biudžetinė|biudžetinės|biudžetinei|biudžetine|biudžetinę) "
    r"įstaig\w{1,4}\b|uždaro\w{2,4} akcin\w{1,3} bendrov\w{1,3}\b|mažo\w{2,4} bendrij\w{1,3}\b|asociacij\w{1,3}\b"
)


def _parts(normal: str, lower: str) -> list[tuple[int, int]]:
    """The parts of a name that decline: what stands outside the quotation marks, or, beside a legal
    form that does not decline, what stands within; a legal form written out and the name behind it."""
    end = len(normal)
    quotes = [m.start() for m in _QUOTED.finditer(normal)]
    if not quotes:
        return _without_legal_form(normal, lower, 0, end)
    first, last = quotes[0], quotes[-1]
    if len(quotes) == 1:
        last = end
    before = _declinable(normal, 0, first)
    tail = _TAIL.search(lower, last + 1, end)
    behind = _declinable(normal, last + 1, tail.start() if tail else end)
    if behind and _known(behind[-1].group().lower()):
        return [(0, end)]
    if before:
        return [(0, first)]
    return _without_legal_form(normal, lower, first + 1, last)


def _without_legal_form(normal: str, lower: str, start: int, end: int) -> list[tuple[int, int]]:
    form = _LONG_FORM.match(lower, start)
    if form and form.end() < end and (rest := normal[form.end() : end].strip()) and rest[0].isupper():
        return [(start, form.end()), (form.end(), end)]
    return [(start, end)]


def _declinable(normal: str, start: int, end: int) -> list[re.Match[str]]:
    """The words of a stretch that are no legal form."""
    short = _short_forms()
    found = _WORD.finditer(normal, start, end)
    return [word for word in found if word.group() not in short and len(word.group()) > 1]


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(form for form in words("legal_forms")["short"]) | {"Į", "VšĮ", "š"}


def _turned(
    normal: str, lower: str, start: int, end: int, case: Case | None, single: bool
) -> tuple[list[tuple[int, int, str]], Reading | None]:
    """What has to be written instead, in one part of a name, so that it stands in the nominative."""
    head = _head(normal, lower, start, end)
    if head is None or (normal.count('"', 0, start) % 2 and not _known(lower[head.start() : head.end()])):
        # Within quotation marks a word may be a name of any kind: „Ratu“ need not be a wheel in the instrumental.
        return [], None
    reading = _chosen(lower, start, head, case)
    if reading is None:
        return [], None
    if single and not reading.plural:
        reading = _plural_of(_known(lower[head.start() : head.end()])) or reading
    if reading.case is NOMINATIVE and not (single and reading.plural):
        return [], reading
    word = lower[head.start() : head.end()]
    noun = word.rpartition("-")[2]
    agreements = [_Agreement(reading.case, reading.plural, reading.feminine)]
    written = head.group()
    parts, more = _hyphened(written, word, agreements[0], single)
    parts[-1] = _respell(written.rpartition("-")[2], noun, reading.singular if single else reading.nominative)
    turned = [(head.start(), head.end(), "-".join(parts))]
    turned += _agreeing(normal, lower, start, head.start(), agreements + more, single)
    return turned, reading


def _agreeing(
    normal: str, lower: str, start: int, end: int, agreements: list[_Agreement], single: bool
) -> list[tuple[int, int, str]]:
    """The adjectives before a head that belong to it, turned."""
    turned: list[tuple[int, int, str]] = []
    following: list[str] = []
    for match in reversed(list(_WORD.finditer(lower, start, end))):
        word = match.group()
        written = normal[match.start() : match.end()]
        if '"' in normal[match.end() : end] and normal.count('"', match.end(), end) % 2:
            continue
        if written[0].isupper() and (word in _towns_like_adjectives() or _is_place_of_unit(written, word, following)):
            following.insert(0, word)
            continue
        parts, more = _hyphened(written, word, agreements[0], single)
        if more:
            agreements = [*agreements, *more]
        if "-".join(parts) != written:
            turned.append((match.start(), match.end(), "-".join(parts)))
            continue
        for agreement in agreements:
            form = adjective_nominative(word, *agreement, single=single)
            if form is not None and not _belongs_to_another(word, following, agreement):
                turned.append((match.start(), match.end(), _respell(written, word, form)))
                break
        following.insert(0, word)
    return turned


@cache
def _towns_like_adjectives() -> frozenset[str]:
    """Genitives of towns that end as adjectives do: „Merkinės gimnazija“ is no „Merkinė gimnazija“, „Kretingos
    bendruomenė“ no „Kretinga bendruomenė“, „Pašvitinio kultūros centras“ no „Pašvitinis kultūros centras“."""
    forms = (f"{town.lower().removesuffix(ending)}{genitive}"
             for town in words("places")["towns"]
             for ending, genitive in _TOWN_GENITIVES
             if town.endswith(ending))  # fmt: skip
    return frozenset(written for form in forms for written in (form, fold(form)))


def _is_place_of_unit(written: str, word: str, following: list[str]) -> bool:
    """„Šventinės kaimo bendruomenė“: right before „kaimo“, „rajono“ a name stands in the genitive, whatever it is."""
    return (
        bool(following)
        and following[0] in _UNITS
        and written[0].isupper()
        and not written.isupper()
        and word not in _body_adjective_forms()
        and word.endswith(_PLACES_LIKE_ADJECTIVES)
    )


def _hyphened(written: str, word: str, agreement: _Agreement, single: bool) -> tuple[list[str], list[_Agreement]]:
    """The parts of „mokyklos-daugiafunkcio“ in the nominative, and with what an adjective may agree now."""
    parts, lowers = written.split("-"), word.split("-")
    more: list[_Agreement] = []
    if len(parts) == 1:
        return parts, more
    for index, part in enumerate(lowers):
        for reading in noun_readings(part):
            if reading.case is agreement.case and reading.plural == agreement.plural:
                parts[index] = _respell(parts[index], part, reading.singular if single else reading.nominative)
                more.append(_Agreement(reading.case, reading.plural, reading.feminine))
                break
        else:
            if (form := adjective_nominative(part, *agreement, single=single)) is not None:
                parts[index] = _respell(parts[index], part, form)
    return parts, more


def _belongs_to_another(word: str, following: list[str], agreement: _Agreement) -> bool:
    """Whether an adjective that agrees with the head agrees with a nearer noun: „socialinės
    apsaugos … ministerijos“. Only the genitive, the case of the nouns between, can mislead."""
    if agreement.case is not GENITIVE or word in _body_adjective_forms():
        return False
    for noun in following:
        if adjective_nominative(noun, *agreement) is not None:
            continue
        if agreement.plural:
            if noun.endswith(("ų", "u")) and noun not in words("heads")["nominal_adjectives"]:
                return True
        elif any(noun.endswith(ending) and gender == agreement.feminine for ending, (_, gender) in _GENITIVE_ENDINGS):
            return True
    return False


def _head(normal: str, lower: str, start: int, end: int) -> re.Match[str] | None:
    """The noun that carries the case of a stretch; None where there is none to be seen."""
    found = _before_tail(normal, lower, start, end)
    comma = normal.find(",", start, end)
    before = [word for word in found if word.end() <= comma]
    if before and (readings := _known(before[-1].group().lower())):
        # „Prieglobsčio, migracijos ir integracijos fondas“: what it is for, not what it is.
        of_whom = all(reading.case is GENITIVE for reading in readings)
        if not (of_whom and _JOINED.search(lower, comma, end) and _known(found[-1].group().lower())):
            found = before
    if not found:
        return None
    last = found[-1]
    if normal[last.end() : last.end() + 1] == ".":
        return None
    if _known(last.group().lower()):
        return last
    if (head := _head_before_proper_name(found)) is not None:
        return head
    return None if last.group().isupper() and not normal[start:end].isupper() else last


def _before_tail(normal: str, lower: str, start: int, end: int) -> list[re.Match[str]]:
    """The words of a stretch up to the preposition or bracket behind which no head stands."""
    tail = _TAIL.search(lower, start, end)
    found = _declinable(normal, start, tail.start() if tail else end)
    if tail and tail.group().strip() in _INNER_PREPOSITIONS and not (found and _known(found[-1].group().lower())):
        # „Žmonių su negalia sąjunga“: no head stands before the preposition, so it belongs inside.
        outer = _TAIL.search(lower, tail.end() - 1, end)
        if outer and outer.group().strip() not in _INNER_PREPOSITIONS:
            whole = _declinable(normal, start, outer.start())
            if whole and _known(whole[-1].group().lower()):
                return whole  # „Asmens su negalia teisių apsaugos agentūra prie … ministerijos“
        whole = _declinable(normal, start, end)
        if whole and _known(whole[-1].group().lower()):
            return whole
    return found


def _head_before_proper_name(found: list[re.Match[str]]) -> re.Match[str] | None:
    """The head of a name whose proper part follows it without quotation marks: „fondo Rugutė“."""
    for word, following in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if not following.group()[0].isupper():
            return None
        if word.group()[0].islower() and _known(word.group()):
            return word
    return None


def _known(word: str) -> tuple[Reading, ...]:
    """Readings of a head noun, of the last part of a hyphened one, or of a compound („jachtklubo“)."""
    word = word.rpartition("-")[2]
    if readings := noun_readings(word):
        return readings
    for cut in range(max(3, len(word) - _LONGEST_HEAD), len(word) - 5):
        if readings := _exactly(word[cut:]):
            joined = word[:cut]
            return tuple(r._replace(nominative=joined + r.nominative, singular=joined + r.singular) for r in readings)
    return ()


def _exactly(word: str) -> tuple[Reading, ...]:
    """The readings of a head noun written with its marks."""
    letters = opening(word)
    return _forms(letters).get(word, ()) if letters in _heads() else ()


def _chosen(lower: str, start: int, head: re.Match[str], case: Case | None) -> Reading | None:
    """The reading of a head that the context allows; None where it had better stay."""
    word = lower[head.start() : head.end()]
    readings = _known(word)
    if readings:
        return _preferred(readings, case or _case_of_adjective(lower, start, head.start()))
    if not _looks_lithuanian(lower, start, head.end()):
        return None
    endings = _suffix_forms()
    for cut in range(max(2, len(word) - _LONGEST_HEAD), len(word) - 2):
        if word[cut:] in endings and (chosen := _preferred(endings[word[cut:]], case)):
            stem = word[:cut]
            return chosen._replace(nominative=stem + chosen.nominative, singular=stem + chosen.singular)
    return _regular(lower, start, head, case)


def _case_of_adjective(lower: str, start: int, end: int) -> Case | None:
    """The case that an adjective shows where the noun hides it: „pagrindine mokykla“ is an instrumental."""
    shown = any(word.endswith(_INSTRUMENTAL_ADJECTIVES) for word in _WORD.findall(lower, start, end))
    return INSTRUMENTAL if shown else None


def _plural_of(readings: Iterable[Reading]) -> Reading | None:
    plurals = [reading for reading in readings if reading.plural]
    return next((reading for reading in plurals if reading.case is NOMINATIVE), plurals[0] if plurals else None)


def _preferred(readings: Iterable[Reading], case: Case | None) -> Reading | None:
    fitting = [reading for reading in readings if reading.case is case]
    if fitting:
        return next((reading for reading in fitting if not reading.plural), fitting[0])
    ordered = list(readings)
    # A form that is a genitive singular and a nominative plural is a name in the genitive: names are single.
    for reading in ordered:
        if not reading.plural and reading.case is NOMINATIVE:
            return reading
    for reading in ordered:
        if not reading.plural and reading.case is GENITIVE:
            return reading
    for reading in ordered:
        if reading.case is NOMINATIVE:
            return reading
    return ordered[0] if ordered else None


def _regular(lower: str, start: int, head: re.Match[str], case: Case | None) -> Reading | None:
    """The reading of a noun that no list knows: by the case asked for, or a plain -o behind genitives."""
    word = lower[head.start() : head.end()]
    if len(word) < 4:
        return None
    if case is None:
        before = _WORD.findall(lower, start, head.start())
        if not before or not all(_looks_genitive(other) for other in before) or not word.endswith("o"):
            return None
        case = GENITIVE
    if case is GENITIVE and word.endswith("io"):
        for noun in words("heads")["nouns_in_ys"]:
            if word == _join(noun[:-2], "+io"):
                return Reading(noun, noun, case, False, False)
    for ending, nominative_ending in _REGULAR.get(case, ()):
        if word.endswith(ending):
            turned = word[: -len(ending)] + nominative_ending
            plural = nominative_ending in ("ai", "iai", "čiai", "os", "ės")
            return Reading(turned, turned, case, plural, nominative_ending in ("a", "ė", "os", "ės"))
    return None


def _looks_lithuanian(lower: str, start: int, end: int) -> bool:
    return not _FOREIGN.search(lower, start, end)


def _looks_genitive(word: str) -> bool:
    return word.endswith(("o", "os", "ės", "ų", "aus", "ies", "ens", "ers"))


def looks_genitive(word: str) -> bool:
    """Whether a word in small letters, with or without its marks, ends as genitives do."""
    return word.endswith(("o", "os", "ės", "es", "ų", "u", "aus", "ies", "ens", "ers", "mosi"))


def _respell(written: str, form: str, turned: str) -> str:
    """`turned` in the capitals of `written`, whose small letters are `form`."""
    same = 0
    while same < min(len(form), len(turned)) and form[same] == turned[same]:
        same += 1
    rest = turned[same:]
    if len(written) > 1 and written.isupper():
        rest = rest.upper()
    return written[:same] + rest
