"""What do the words of a heading or before a colon announce, and as done, being done or planned?"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Literal

from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.lists.lead import ListField, Status
from ngoreport.parsers.lists.text import WORD, forms, stems

_TOGETHER = pattern_of(r"veikl\w+,? (?:ir|bei)\b")
# „Per ataskaitinį laikotarpį:“ says when, not what.
_SPANS_OF_TIME = ("laikotarp", "termin", "trukm")
_OF_CHOICE = ("rinkti", "pasirinkti", "galeje", "galejo")
_LONGEST_WHAT_FOR = 5
_MANY = ("ai", "os", "us", "as", "ys", "es")
_STATUS: dict[str, Status] = {"past": "implemented", "present": "ongoing", "future": "planned"}


def announces_something_else(head: str) -> bool:
    """Whether a heading or the words before a colon name a list of people, money, conditions, results or aims."""
    spoken = WORD.findall(head)
    if spoken[:1] == ["per"] and spoken[-1].startswith(_SPANS_OF_TIME):
        spoken = spoken[:-1]
    return any(word.startswith(stems("lists", name)) for word in spoken for name in ("others", "results", "objectives"))


def announces(head: str, *, alone: bool) -> ListField | None:
    """What the words before a colon announce: the last word that names a kind of list decides.

    `alone` says that nothing follows the colon in its block, so that a list must be what follows.
    """
    said = WORD.findall(head)
    if alone and _says_what_was_reached(said):
        return "results"
    spoken = _without_how_much(said)
    alone = alone or len(spoken) < len(said)
    if _tells_of_exercises(spoken) or tells_of_contest(spoken):
        return None
    verbs = [at for at, word in enumerate(spoken) if _is_verb_of_deed(word)]
    signs = bool(verbs) or any(word in forms("lists", "pointing") for word in spoken)
    if spoken and (
        (verbs and _announces_by_verb(spoken, verbs[-1])) or (alone and spoken[-1] in forms("lists", "announcing"))
    ):
        return "activities"
    if _says_what_for(spoken) or (alone and _says_of_what(spoken)):
        return "activities"
    kinds = [
        kind
        for at, word in enumerate(spoken)
        if (at not in verbs or word in forms("tense", "planned"))
        and (kind := kind_announced(word, signs=signs)) is not None
    ]
    if not kinds:
        if spoken[-2:] == ["projekto", "metu"]:
            return "activities"
        return "activities" if alone and (verbs or spoken[-1:] in (["metu"], ["projekte"])) else None
    kind = "activities" if kinds[-1] == "results" and _TOGETHER.search(head) else kinds[-1]
    if kind == "others" or (kind == "results" and not alone):
        return None
    if kind == "activities" and not alone and _has_an_event_for_its_subject(spoken):
        return None
    if kind == "objectives" and not alone and "uzdavin" not in head:
        return None
    return kind


def _without_how_much(spoken: list[str]) -> list[str]:
    """„Per metus nuveikta tikrai nemažai:“, „Padarėme štai ką:“ without the words that say how much it was."""
    end = len(spoken)
    while end and spoken[end - 1] in forms("lists", "how_much"):
        end -= 1
    closed = 0 < end < len(spoken) and (
        spoken[end - 1] in forms("lists", "announcing") or _announces_by_verb(spoken[:end], end - 1)
    )
    return spoken[:end] if closed else spoken


def _tells_of_exercises(spoken: list[str]) -> bool:
    """„Vaikai sprendė uždavinius:“, „Pamokoje sprendėme tokius uždavinius:“: of mathematics, not of a project."""
    return (
        any(word.startswith("uzdavin") for word in spoken)
        and any(word in forms("lists", "solved") for word in spoken)
        and any(word.startswith(stems("lists", "at_school")) for word in spoken)
        and not any(word.startswith("projekt") for word in spoken)
    )


def tells_of_contest(spoken: list[str]) -> bool:
    """„Varžybų rezultatai“, „Egzaminų rezultatai“: who won and how many points it took."""
    return any(
        word.startswith("rezultat") and before.startswith(stems("lists", "contests"))
        for before, word in pairwise(spoken)
    )


def _says_of_what(spoken: list[str]) -> bool:
    """„Iš gautų lėšų:“, „Iš fondo paramos:“ alone in a line: what it paid for follows."""
    return 1 < len(spoken) <= _LONGEST_WHAT_FOR and spoken[0] == "is" and spoken[-1] in ("lesu", "pinigu", "paramos")


def _says_what_for(spoken: list[str]) -> bool:
    """„Už gautas lėšas:“, „Projekto lėšomis:“, „Projekto metu buvo:“: what follows was done for it or then."""
    if not 1 < len(spoken) <= _LONGEST_WHAT_FOR:
        return False
    if spoken[0] == "uz":
        return spoken[-1] in ("lesas", "pinigus", "parama", "suma", "finansavima")
    if spoken[-1] in ("lesomis", "pinigais"):
        return spoken[0] in ("projekto", "fondo", "siomis", "sios", "gautomis", "paramos")
    return spoken[-1] in ("buvo", "bus") and ("metu" in spoken or spoken[0] in ("vykdant", "igyvendinant"))


def _has_an_event_for_its_subject(spoken: list[str]) -> bool:
    """„Salantuose vyko stovykla: rytais dirbome, …“ tells of one event, „rinktis iš penkių programų: …“ of choices.

    What is announced in one sentence is many, „surengti mokymai: …“, or is pointed at, „šie darbai: …“.
    """
    if any(word.startswith(_OF_CHOICE) for word in spoken):
        return True
    if any(word in forms("lists", "pointing") or word.startswith(stems("lists", "activities")) for word in spoken):
        return False
    announced = [word for word in spoken if word.startswith(stems("lists", "activities_with_sign"))]
    return bool(announced) and not announced[-1].endswith(_MANY)


def _says_what_was_reached(spoken: list[str]) -> bool:
    """„Per dvejus metus pasiekta:“, „Pasiekėme, kad:“; „Tikslui pasiekti surengta:“ announces activities."""
    if spoken[-2:] == ["pavyko", "pasiekti"]:
        return True
    last = [word for word in spoken[-2:] if word not in ("kad", "jog")][-1:]
    return last in (["pasiekta"], ["pasiekeme"], ["pasiekem"])


@lru_cache(maxsize=16384)
def _is_verb_of_deed(word: str) -> bool:
    if word in forms("sentences", "not_deeds") or word.startswith(stems("sentences", "finding_out")):
        return False
    return word in forms("tense", "planned") or read_verb(word) is not None


@lru_cache(maxsize=16384)
def kind_announced(word: str, *, signs: bool) -> ListField | Literal["others"] | None:
    if word.startswith(stems("lists", "activities")):
        return "activities"
    if signs and word.startswith(stems("lists", "activities_with_sign")):
        return "activities"
    if word.startswith(stems("lists", "results")):
        return "results"
    if word.startswith(stems("lists", "objectives")):
        return "objectives"
    return "others" if word.startswith(stems("lists", "others")) else None


def _announces_by_verb(spoken: list[str], verb_at: int) -> bool:
    """„Projekto metu surengta:“, „Vasarą vyks:“: the verb is the last word and has no subject yet."""
    if verb_at != len(spoken) - 1:
        return False
    word = spoken[-1]
    if word in forms("tense", "planned"):
        return True
    form = read_verb(word)
    if form is None:
        return False
    if form.form == "passive":
        return word.endswith("a")
    return form.form == "we" or word.endswith(("vyko", "vyks", "vyksta"))


def status_of_head(written: str) -> Status | None:
    """Whether the words of a lead-in tell of something done, being done or planned; None where they don't."""
    spoken = WORD.findall(written)
    if any(word in forms("tense", "planned") for word in spoken):
        return "planned"
    for word in spoken:
        if word in ("susideda", "sudaro", "apima"):
            return None
        form = read_verb(word)
        if form is None or form.form == "plural_or_infinitive":
            if word.endswith(("sime", "simes")) and len(word) > 7:
                return "planned"
            continue
        return _STATUS[form.tense]
    if "buvo" in spoken:
        return "implemented"
    for word in spoken:
        if word not in forms("sentences", "not_deeds") and (form := read_verb(word)) and form.form != "we":
            return "implemented"
    return None
