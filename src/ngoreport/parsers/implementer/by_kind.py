"""Who carries the project out, where the text calls it by its kind alone: „bendruomenė“, „muziejaus projektas“.

The one organisation of that kind that the text names is meant; where it names several, nobody knows which.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.parsers.implementer.page import BY_LINE, LAST_BLOCKS
from ngoreport.parsers.naming import WE, Named, identity, is_post, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score

# By stem of a kind its endings in the nominative and in the genitive.
_KINDS = {
    "asociacij": ("a", "os"),
    "bendrij": ("a", "os"),
    "bendruomen": ("e", "es"),
    "draugij": ("a", "os"),
    "klub": ("as", "o"),
    "sajung": ("a", "os"),
    "centr": ("as", "o"),
    "fond": ("as", "o"),
    "gimnazij": ("a", "os"),
    "progimnazij": ("a", "os"),
    "mokykl": ("a", "os"),
    "bibliotek": ("a", "os"),
    "muziej": ("us", "aus"),
    "organizacij": ("a", "os"),
    "istaig": ("a", "os"),
    "teatr": ("as", "o"),
    "studij": ("a", "os"),
    "ansambl": ("is", "io"),
    "kooperatyv": ("as", "o"),
    "susivienijim": ("as", "o"),
    "parapij": ("a", "os"),
    "darzel": ("is", "io"),
    "kolegij": ("a", "os"),
    "institut": ("as", "o"),
    "sambur": ("is", "io"),
    "burel": ("is", "io"),
    "ratel": ("is", "io"),
    "chor": ("as", "o"),
}
# „VšĮ „Rudens langas““ is an „įstaiga“ though its name does not say so.
_INSTITUTION = pattern_of(r"(?:vsi|v\. ?s\. ?i\.|viesoji istaiga)(?!\w)")
_NOMINATIVES = {stem + nominative: stem for stem, (nominative, _) in _KINDS.items()}
_GENITIVES = {stem + genitive: stem for stem, (_, genitive) in _KINDS.items()}
_ACTING = WordSign(whole=_NOMINATIVES)
_OWNING = WordSign(whole=_GENITIVES)
# „Projektą bendruomenė …“, „projektas „Takai“, kurį įstaiga …“, „Darbus bendruomenė …“: what the kind does it to.
_OBJECT_BEFORE = pattern_of(
    r"\b(?:projekta|programa|darbus|veiklas)[ \n](?:nr\.? ?[\w./-]{3,45}[ \n])?(?:\"[^\"]{2,150}\"[ \n])?"
    r"(?:pagal[ \n][^.;]{3,170},[ \n])?$"
    r"|\bprojekt\w{1,3}\b[^.;]{0,170}, kur(?:i|iuos)[ \n]$"
)
# „Vykdydama projektą „Takai“, biblioteka …“
_WHILE_DOING = pattern_of(
    r"\b(?:vykdydam|igyvendindam|koordinuodam)(?:as|a)[ \n](?:\w{2,20}[ \n]){0,3}projekta\b"
    r"(?:[ \n]\"[^\"]{2,150}\")?,[ \n]$"
)
_DOES = (
    r"[ \n](?:i?vykd[eoy]\w{0,2}|igyvendin[ao]|igyvendins|pradejo|baige|pabaige|uzbaige|koordinuoja|koordinavo"
    r"|inicijavo|sumane)"
)
# Between the kind and its verb: with whom, since when.
_DONE_BEHIND = pattern_of(
    r"(?:[ \n](?:kartu|drauge|bendradarbiau\w+)[ \n]su[ \n][^.;:]{3,200}?)?"
    rf"(?:[ \n](?:\d{{4}}(?:[ \n](?:m\.|metais))?|jau|dabar|sekmingai|sventiskai|pernai|siemet))?{_DOES}\b"
)
_PROJECT_BEHIND = pattern_of(rf"{_DOES}[ \n](?:savo[ \n])?projekta\b")
# „Šiam darbui būrelis iš Kultūros tarybos gavo 9 700 eurų“
_FOR_IT = pattern_of(
    r"(?<!kitam )(?<!kitai )\b(?:darbui|projektui|sumanymui|idejai|iniciatyvai)[ \n](?:\"[^\"]{2,120}\"[ \n])?$"
)
_GOT_MONEY = pattern_of(
    r"[ \n](?:is[ \n][^.;:]{3,120}?[ \n])?(?:gavo|laimejo)[ \n](?:[a-z]{2,12}[ \n]){0,2}"
    r"(?:\d[\d .]{0,12}(?:,\d\d)?[ \n]?(?:eur|€|lt|lit|tukst)|param|finansavim|dotacij)"
)
_ITS_PROJECT = pattern_of(
    r"[ \n](?:vykdyt|vykdom|igyvendint|igyvendinam|koordinuojam|inicijuot)\w{1,2}[ \n](?:\"[^\"]{2,120}\"[ \n])?"
    r"projekt(?:ui|as|a|o)\b"
)
_SIGNS = pattern_of(rf"(?P<kind>{'|'.join(_GENITIVES)})(?=[ \n])[^\n]{{3,90}}$")
_OBJECT_REACH = 240
_BEFORE_NAME = 20
# Who pays, sells, helps or governs is nobody that „bendruomenė“ means.
_OF_ANOTHER = pattern_of(
    r"(?:\b(?:su|is|pagal|prie|tarp|del|uz|kaip|finansuoja|remia|pareme|finansavo|skyre)|\bpartner\w*(?: -|:)?"
    r"|,| ir| bei) $"
)


def acting(document: Document) -> Iterator[Candidate]:
    """„Projektą bendruomenė pradėjo 2018 m.“, „projektas „Takai“, kurį įstaiga kartu su X vykdė“"""
    folded = document.text.folded
    for index in document.mentions(words_of).indices(_ACTING):
        words = document.mentions(words_of)
        kind = Span(words.starts[index], words.ends[index])
        before = Span(max(0, kind.start - _OBJECT_REACH), kind.start)
        if (
            _PROJECT_BEHIND.match(folded, kind.end)
            or (_DONE_BEHIND.match(folded, kind.end) and _OBJECT_BEFORE.search(folded, *before))
            or _WHILE_DOING.search(folded, *before)
            or (_GOT_MONEY.match(folded, kind.end) and _FOR_IT.search(folded, *before))
        ):
            yield from _meant(document, kind, _NOMINATIVES[words.folded[index]], "implementer.kind-acts", Score.HEADING)


def owning(document: Document) -> Iterator[Candidate]:
    """„nuo kovo bibliotekos vykdytas projektas „Takai““"""
    words = document.mentions(words_of)
    for index in words.indices(_OWNING):
        if _ITS_PROJECT.match(document.text.folded, words.ends[index]):
            kind = Span(words.starts[index], words.ends[index])
            yield from _meant(document, kind, _GENITIVES[words.folded[index]], "implementer.kind-owns", Score.HEADING)


def signing(document: Document) -> Iterator[Candidate]:
    """At the foot: „Bendrijos pirmininkė Ona Ramienė“, „Bibliotekos inf.“"""
    folded = document.text.folded
    if not document.mentions(words_of).indices(WE):
        return
    for block in document.blocks[-LAST_BLOCKS:]:
        if block.kind is BlockKind.CLUTTER:
            continue
        signs = _SIGNS.match(folded, *block.body)
        if signs is not None and (is_post(folded, signs.end("kind")) or BY_LINE.match(folded, signs.end("kind"))):
            kind = Span(*signs.span("kind"))
            yield from _meant(document, kind, _GENITIVES[signs["kind"]], "implementer.signed-by-kind", Score.POSITION)


def _meant(document: Document, kind: Span, stem: str, rule: str, score: Score) -> Iterator[Candidate]:
    """The organisation that a kind stands for, where the words are not a longer name themselves."""
    block = document.block_at(kind.start)
    if block is None or block.kind is BlockKind.CLUTTER or _is_in_a_name(document, kind):
        return
    name = _only_one(document, stem)
    if name is not None:
        written = document.block_at(name.span.start)
        # Nothing is read from the way to a page, but there a site is named; the kind is in the text.
        aside = written is not None and written.kind is BlockKind.CLUTTER
        yield Candidate("implementer", name.value.name, kind if aside else name.span, score, rule)


def _is_in_a_name(document: Document, kind: Span) -> bool:
    """Whether a name of an organisation holds these words."""
    line = document.block_at(kind.start)
    return line is not None and any(
        named.span.start <= kind.start and kind.end <= named.span.end for named in organisations_in(document, line.body)
    )


def _only_one(document: Document, stem: str) -> Named | None:
    """The organisation of a kind, where the text names one alone outside of lists of partners and payers: one in the
    nominative, or one in another case that stands beside none of the words that lead to others."""
    folded = document.text.folded
    acting: dict[str, Named] = {}
    others: dict[str, Named] = {}
    for named in document.kept(_by_kind).get(stem, ()):
        names = others if named.value.in_nominative is False else acting
        names.setdefault(identity(named.value.name), named)
    found = list((acting or others).values())
    if len(found) != 1 or " " not in found[0].value.name:
        return None
    beside = not acting and _OF_ANOTHER.search(folded, max(0, found[0].span.start - _BEFORE_NAME), found[0].span.start)
    return None if beside else found[0]


def _by_kind(document: Document) -> dict[str, list[Named]]:
    """The organisations outside of lists of partners and payers, by the stems of their kinds."""
    folded = document.text.folded
    lists = sorted(label.value for _, label in document.labels("partners", "funders"))
    starts = [value.start for value in lists]
    reached = list(accumulate((value.end for value in lists), max))
    found: dict[str, list[Named]] = {}
    for named in organisations_in(document, Span(0, len(folded))):
        before = bisect_right(starts, named.span.start) - 1
        if before >= 0 and named.span.end <= reached[before]:
            continue
        if folded.endswith((" su ", "\nsu "), 0, named.span.start):
            continue  # „kartu su Rusnės biblioteka“ looks like a nominative
        for stem in _kinds_of(named.value.name):
            found.setdefault(stem, []).append(named)
    return found


def _kinds_of(name: str) -> set[str]:
    words = fold(name.partition("„")[0]).split()
    kinds = {stem for stem in _KINDS if words and words[-1].startswith(stem)}
    return kinds | {"istaig"} if _INSTITUTION.match(fold(name)) else kinds


RULES: tuple[Rule, ...] = (
    Rule(acting, words=_ACTING),
    Rule(owning, words=_OWNING),
    Rule(signing, words=WE),
)
