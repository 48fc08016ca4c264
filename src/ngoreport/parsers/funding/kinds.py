"""What is each sum of a stretch: the whole, granted, spent, asked for, one's own, a payer's share?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import pattern_of, phrases
from ngoreport.lithuanian.mention import Mention
from ngoreport.lithuanian.money import Amount
from ngoreport.parsers.cues import Cue
from ngoreport.parsers.funding.amounts import is_twin
from ngoreport.parsers.funding.exclusions import EACH, is_from_a_payer, of_the_project
from ngoreport.parsers.funding.labels import label_before
from ngoreport.parsers.funding.leads import LEAD_REACHES, SHARES
from ngoreport.parsers.funding.own import is_bare_implementer, is_implementer, is_own, paid_by_oneself
from ngoreport.parsers.funding.payer import Payer, payer_behind_comma, payer_of
from ngoreport.parsers.funding.stretch import CLAUSE_END, Stretch
from ngoreport.parsers.funding.sums import Sum
from ngoreport.parsers.rule import Score

# What a word says where it says more than one thing.
_KINDS_OF_CUES = {"granted_spent": ("granted", "spent"), "gave": ("granted",)}
_GAVE = pattern_of(r"\b(?:pa)?skyre\b")
_IN_BRACKETS_OR_YEAR = pattern_of(r"\([^()]{0,90}\)|(?<!\d)(?:19|20)\d\d(?: ?m\.?| met\w{1,3})?")
# „nacionalinės lėšos – “
_LEADS_TO_SUM = pattern_of(r"(?<!\w)(?:lesos|indelis|inasas|parama|dalis)\s{0,2}[-:(]\s{0,2}$")
_JOINED = pattern_of(r"[\s,;()-]{0,4}(?:ir|bei|dar|taip pat)?\s{0,2}")
_GIVEN_BY_OTHERS = pattern_of(r"savivaldyb|ministerij|fond|taryb|departament|agentur")
_NEVER_ONESELF = pattern_of(r"savivaldyb|ministerij|seniunij|vyriausyb|partneri")
_GIFTS_OF_PEOPLE = pattern_of(r"(?<!\w)[a-z]{4,16}u aukos\s{0,2}[-:(]\s{0,2}$")
_GIFTS_BEFORE = pattern_of(r"(?<!\w)aukos\s{0,2}[-:(]\s{0,2}$")
_FEES_ALONE = pattern_of(r"(?<!\w)nari(?:o|u) (?:mokes|inas|imok)\w{1,4}\s{0,2}[-:(]\s{0,2}$")
_SOMETHING_AND = pattern_of(r"\s{1,2}-\s{1,2}[^\d,;:.()]{3,40}\s(?:ir|bei|dar)(?: dar)?\s{1,2}")
_COLON_OR_BRACKET = pattern_of(r"\s{0,2}[:(]")
# „ES parama pagal LIFE programą sudaro 2 047 740 Eur“ tells a share of the whole.
_SUPPORT_MAKES_UP = pattern_of(r"(?<!\w)parama(?: pagal [^,;:]{3,60})? (?:sudaro|sudare|sudarys) (?:net |apie )?$")
# „ir Nordkirche (Vokietija, 3 000 €)“
_NAME_AND_BRACKET = pattern_of(r"\)?(?:,|\s(?:ir|bei))\s[A-ZĄČĘĖĮŠŲŪŽ]\w+(?: \w{2,24}){0,4} ?\((?:[^()\d]{3,30}, )?")
# „kreipėmės į savivaldybę dėl 3 000 Eur“, „pateikė paraišką 2 600 Eur sumai“
_ENDS_OF_ASKING = ("del ", "del net ", "paraiska ", "paraiskas ")
_ASKED = pattern_of(
    r"(?<!\w)(?:kreip|parais|prasym)\w*[^.;:,\d]{0,70} del (?:net )?$"
    r"|(?<!\w)(?:pateik|teik|paras)\w*(?: \w{3,16}){0,4} paraiskas? $"
)
# „… biudžeto (1 100 Eur) ir rėmėjų lėšų (250 Eur)“
_IN_BRACKETS_TOO = pattern_of(r"\)(?:,| ir| bei) [^()\d]{3,90}\($")
# „Projektas „X“ kainavo 5 000 eurų“
_PROJECT_COST = pattern_of(
    r"(?<!\w)projekt(?:as|o) \"[^\"\n]{1,120}\" (?:is viso )?(?:kainavo|kainuoja|kainuos|kaina|atsiejo|atsieis) "
    r"(?:is viso |apie |net |beveik |per |- )?$"
)
_GIVES = pattern_of(r"(?:pa)?sk(?:yre|iria|irs|irta|irtos)\b")
_OUT_OF_THEM = pattern_of(r"is (?:j[uoi]s?|kuri\w{1,2}|sios)\b|iskaitant|tame")
_DASH_FOR_VERB = pattern_of(r"\)?,?\s{1,2}-\s{1,2}")
_NEAR_SUMS = 12


def decide_kinds(stretch: Stretch) -> Iterator[Sum]:
    """What each sum of the stretch is; prices and other people's money are left out at the end."""
    folded = stretch.document.text.folded
    shares_from = stretch.span.start
    if stretch.lead is not SHARES:
        shares_from = _shares_from(stretch.document, stretch.span, stretch.mentions)
    sums: list[Sum] = []
    for index, mention in enumerate(stretch.mentions):
        if index and is_twin(folded, stretch.mentions[index - 1], mention):
            sums.append(sums[-1]._replace(mention=mention))
        else:
            sums.append(_decided(stretch, index, sums, shares=mention.span.start >= shares_from))
    # „5 000 Eur valstybės ir 1 000 Eur savivaldybės skyrė“: the verb behind speaks of both.
    for index in range(len(sums) - 2, -1, -1):
        following = sums[index + 1]
        if not sums[index].kinds and following.cue and following.cue.start > following.mention.span.end:
            sums[index] = sums[index]._replace(kinds=following.kinds, cue=following.cue)
    yield from of_the_project(stretch, sums)


def _decided(stretch: Stretch, index: int, earlier: Sequence[Sum], *, shares: bool) -> Sum:
    """What one sum is: its label first, then the nearest words, then its payer, then the sum it is joined to."""
    folded = stretch.document.text.folded
    before, after = stretch.before[index], stretch.after[index]
    label = label_before(stretch.labels, before)
    # What was said behind the sum before is not said of this one.
    said = earlier[-1].cue.end if earlier and earlier[-1].cue else 0
    local = stretch.cues_in(max(before.start, said), before.end)
    if label is not None and (
        label[0].separator != "none" or label[0].unit or not any(cue.kind != "weak_total" for cue in local)
    ):
        return _labelled(stretch, index, label, after)
    payer = payer_of(stretch.document, before, after) or _giver_of_more(stretch.document, before)
    read = Sum(stretch.mentions[index], payer=payer)
    behind = stretch.cues_in(after.start, after.end)
    paid = paid_by_oneself(stretch.document, before, after, (*local, *behind)) if label is None else None
    if paid is not None:
        return read._replace(kinds=("own",), cue=paid, payer=payer if is_own(read) else None)
    if not (local or behind) and earlier and _stands_for_verb(folded, earlier[-1], read):
        own = payer is not None and is_bare_implementer(payer)
        return read._replace(kinds=("own" if own else "granted",), cue=payer.span if payer else None)
    read = _said(stretch, before, read, local, behind, shares=shares)
    if read.kinds == ("own",) and payer and _is_of_its_own(stretch, read) and _NEVER_ONESELF.search(payer.folded):
        return read._replace(kinds=("part",))  # „iš savo biudžeto pridėjo savivaldybė“
    if stretch.lead and payer is not None and read.cue and "," in folded[payer.span.end : read.cue.start]:
        return read._replace(kinds=("part",), cue=payer.span)  # „Lėšos: fondas, finansuojamas iš …, – 500 Eur“
    if read.kinds:
        return read
    # „skyrė“ is said once for all that follow, under a label too.
    given = bool(earlier) and earlier[-1].kinds == ("granted",)
    if given and earlier[-1].score is Score.LABEL:
        given = _GAVE.search(folded, stretch.span.start, earlier[-1].mention.span.start) is not None
    if earlier and (given or not stretch.lead) and not (payer and payer.with_money):
        read = _joined(folded, before, earlier[-1], read)
        if given and not read.kinds and _NAME_AND_BRACKET.fullmatch(stretch.document.text.normal, *before):
            read = read._replace(kinds=("granted",), cue=earlier[-1].cue)
    return read if read.kinds else _beside_payer(stretch, index, earlier, read)


def _said(
    stretch: Stretch, before: Span, read: Sum, local: Sequence[Cue], behind: Sequence[Cue], *, shares: bool
) -> Sum:
    """What the words around a sum say: a share behind „iš jų“, unless it was given: „iš jų 500 Eur skyrė fondas“."""
    folded = stretch.document.text.folded
    outright = _said_outright(folded, before)
    if outright is not None:
        return read._replace(kinds=(outright[0],), cue=outright[1])
    if shares and not any(_GIVES.match(folded, cue.start) for cue in (*local, *behind) if cue.kind == "granted"):
        return _share(read, local, behind)
    if shares:
        local = [cue for cue in local if cue.kind != "part" or not _OUT_OF_THEM.match(folded, cue.start)]
    return _told(read, local, behind, shared=_SUPPORT_MAKES_UP.search(folded, *before) is not None)


def _said_outright(folded: str, before: Span) -> tuple[str, Span] | None:
    """What was asked for in an application, or what the project cost."""
    if folded.endswith(_ENDS_OF_ASKING, *before):
        asked = _ASKED.search(folded, max(before.start, before.end - LEAD_REACHES), before.end)
        if asked is not None:
            return "requested", Span(*asked.span())
    cost = _PROJECT_COST.search(folded, *before) if '" ' in folded[before.start : before.end] else None
    return None if cost is None else ("total", Span(*cost.span()))


def _labelled(stretch: Stretch, index: int, label: tuple[Label, tuple[str, ...]], after: Span) -> Sum:
    """A sum behind its label, which says the kind; a payer may stand beside it."""
    mention, kinds = stretch.mentions[index], label[1]
    payer: Payer | None = None
    if kinds != ("total",) or label[0].separator == "end":  # a whole has no payer
        payer = payer_of(stretch.document, stretch.before[index], after)
        if payer is None and kinds in (("part",), ("granted",)):
            payer = payer_behind_comma(stretch.document, after)
    if label[0].separator == "end" and payer is not None and payer.span.start > mention.span.end:
        # „Biudžetas“ over lines of sums and their payers.
        return Sum(mention, ("part",), payer.span, payer, Score.LABEL, "funding.label")
    if kinds == ("own",) and payer is not None and not is_implementer(payer.folded):
        kinds = ("part",)
    return Sum(mention, kinds, label[0].span, payer, Score.LABEL, "funding.label")


def _share(read: Sum, local: Sequence[Cue], behind: Sequence[Cue]) -> Sum:
    """A sum behind „iš jų“: a share, unless it is said to be spent, asked for or one's own."""
    for cue in reversed(local):
        if cue.kind in ("spent", "requested", "own"):
            return read._replace(kinds=(cue.kind,), cue=Span(cue.start, cue.end))
        if cue.kind == "part":
            break
    for cue in (*local, *behind):
        if cue.kind == "own":
            return read._replace(kinds=("own",), cue=Span(cue.start, cue.end))
        if cue.kind == "contribution" and is_own(read):
            return read._replace(kinds=("own",), cue=Span(cue.start, cue.end))
    for cue in behind:
        if cue.kind == "spent" and read.payer is None:  # „iš jų 4 800 Eur panaudota“
            return read._replace(kinds=("spent",), cue=Span(cue.start, cue.end))
    place = read.payer.span if read.payer else read.mention.span
    if read.payer is not None and is_bare_implementer(read.payer):
        return read._replace(kinds=("own",), cue=place, rule="funding.share")
    return read._replace(kinds=("part",), cue=place, rule="funding.share")


def _told(read: Sum, local: Sequence[Cue], behind: Sequence[Cue], *, shared: bool) -> Sum:
    """A sum in prose: one's own and shares first, then the nearest word before it, then behind it."""
    own = [cue for cue in (*local, *behind) if cue.kind == "own"]
    if (
        own
        and _GIVEN_BY_OTHERS.search(read.payer.folded if read.payer else "")
        and own[-1].end < read.mention.span.start
    ):
        # „Savo lėšomis parėmė ministerija, paskyrusi 12 480 eurų“
        own = [cue for cue in own if not any(given.kind == "granted" and given.start > cue.end for given in local)]
    if own:
        return read._replace(kinds=("own",), cue=Span(own[-1].start, own[-1].end))
    idle = ("paid",) if read.payer is not None and not is_implementer(read.payer.folded) else ("paid", "gave")
    local = [cue for cue in local if cue.kind not in idle]
    behind = [cue for cue in behind if cue.kind not in idle]
    strong = [cue for cue in local if cue.kind != "weak_total"] or [cue for cue in behind if cue.kind != "weak_total"]
    given = [cue for cue in local if cue.kind in ("part", "contribution")]
    if not given and not [cue for cue in local if cue.kind != "weak_total"]:
        given = [cue for cue in behind[:1] if cue.kind in ("part", "contribution")]
    if given:
        own_gift = given[-1].kind == "contribution" and is_own(read)
        return read._replace(kinds=("own" if own_gift else "part",), cue=Span(given[-1].start, given[-1].end))
    if strong:
        near = strong[-1] if strong[-1].end <= read.mention.span.start else strong[0]
        if near.kind == "granted" and shared:
            return read._replace(kinds=("part",), cue=Span(near.start, near.end))
        return read._replace(kinds=_KINDS_OF_CUES.get(near.kind, (near.kind,)), cue=Span(near.start, near.end))
    weak = [cue for cue in local if cue.kind == "weak_total"]
    if weak:
        return read._replace(kinds=("total",), cue=Span(weak[-1].start, weak[-1].end))
    return read


def _stands_for_verb(folded: str, earlier: Sum, read: Sum) -> bool:
    """„Taryba skyrė 9 000 Eur, t. y. 85 proc., 1 500 Eur – savivaldybė“: a dash in the place of „skyrė“."""
    if earlier.kinds != ("granted",) or read.payer is None:
        return False
    return _DASH_FOR_VERB.fullmatch(folded, read.mention.span.end, read.payer.span.start) is not None


def _is_of_its_own(stretch: Stretch, read: Sum) -> bool:
    """„Iš savo biudžeto“ is of whoever pays; „nuosavos lėšos“ are of those who carry the project out."""
    return read.cue is not None and stretch.document.text.folded.startswith(("savo", "is savo"), read.cue.start)


def _joined(folded: str, before: Span, earlier: Sum, read: Sum) -> Sum:
    """A sum that „ir“ or a comma joins to the one before it is of the same kind, from another payer."""
    start = before.start
    if earlier.cue and earlier.cue.end > start:
        comma = folded.find(",", earlier.cue.end, before.end)
        start = comma if comma > 0 else before.end
    if earlier.payer and earlier.payer.span.start >= start:
        start = min(earlier.payer.span.end, before.end)
    if earlier.kinds in ((), ("total",)) or not _only_joins(folded, Span(start, before.end), read.payer):
        return read
    kinds = earlier.kinds
    if read.payer is not None and (kinds == ("own",) or is_bare_implementer(read.payer)):
        kinds = ("own",) if is_bare_implementer(read.payer) else ("part",)
    return read._replace(kinds=kinds, cue=earlier.cue)


def _only_joins(folded: str, between: Span, payer: Payer | None) -> bool:
    """Nothing but a conjunction and the payer's name stands between two sums."""
    if payer is not None and payer.span.start >= between.start and payer.span.end <= between.end:
        head = folded[between.start : payer.span.start]
        tail = folded[payer.span.end : between.end]
        if _SOMETHING_AND.fullmatch(tail) and _JOINED.fullmatch(head.removesuffix("o ")):
            return True  # „o savivaldybė – sklypą ir 500 Eur“
        return len(head) + len(tail) < 40 and _JOINED.match(head) is not None
    bare = _IN_BRACKETS_OR_YEAR.sub("", folded[between.start : between.end])
    return CLAUSE_END.sub("", bare).strip(" ,;()-") in ("", "ir", "bei", "dar", "o")


def _beside_payer(stretch: Stretch, index: int, earlier: Sequence[Sum], read: Sum) -> Sum:
    """A sum of which nothing is said but who pays it: a share, or the writer's own."""
    payer, before = read.payer, stretch.before[index]
    document = stretch.document
    if payer is None or not (
        stretch.lead
        or _is_joined_share(earlier)
        or (earlier and payer.with_money and _IN_BRACKETS_TOO.fullmatch(document.text.folded, *before))
        or _stands_beside(stretch, index, payer)
        or (
            earlier
            and EACH.search(document.text.folded, max(before.start, before.end - 8), before.end)
            and is_from_a_payer(document, before, stretch.after[index])
        )
    ):
        if stretch.lead and _FEES_ALONE.search(document.text.folded, before.start, before.end):
            return read._replace(kinds=("own",), cue=read.mention.span)
        gifts = stretch.lead or _is_joined_share(earlier)
        if (_GIFTS_BEFORE if gifts else _GIFTS_OF_PEOPLE).search(document.text.folded, before.start, before.end):
            return read._replace(kinds=("part",), cue=read.mention.span, payer=None)
        if stretch.lead and _LEADS_TO_SUM.search(stretch.document.text.folded, before.start, before.end):
            return read._replace(kinds=("part",), cue=read.mention.span)
        return read
    own = is_bare_implementer(payer)
    return read._replace(kinds=("own" if own else "part",), cue=payer.span, rule="funding.source")


def _stands_beside(stretch: Stretch, index: int, payer: Payer) -> bool:
    """`Savivaldybės lėšos: 500 Eur`: the line says nothing but who pays and how much."""
    folded = stretch.document.text.folded
    before = stretch.before[index].start
    between = _IN_BRACKETS_OR_YEAR.sub("", folded[before : min(payer.span.start, before + LEAD_REACHES)])
    opens = not between.strip(' "-+•·*,;')
    if not opens or not phrases("funding", "payers", "public").search(payer.folded):
        return False
    after = stretch.after[index]
    rest = _IN_BRACKETS_OR_YEAR.sub("", folded[after.start : after.end]).strip(" .,;")
    return payer.with_money or not rest


def _giver_of_more(document: Document, before: Span) -> Payer | None:
    """„o savivaldybė – sklypą ir 500 Eur“: who gave a thing besides the money."""
    more = (
        _SOMETHING_AND.search(document.text.folded, *before) if " - " in document.text.folded[slice(*before)] else None
    )
    if more is None or more.end() != before.end:
        return None
    name = Span(before.start, document.text.folded.index("-", more.start()) + 1)
    return payer_of(document, name, Span(name.end, name.end))


def _shares_from(document: Document, span: Span, mentions: Sequence[Mention[Amount]]) -> int:
    """Where the shares of a sum begin: behind „iš jų“, or behind the colon or bracket after the sum."""
    folded = document.text.folded
    marker = phrase_words("funding", "markers", "shares").search(document.text, *span)
    places = [marker.start()] if marker else []
    if len(mentions) > 1:
        first = mentions[0].span
        opening = _COLON_OR_BRACKET.match(folded, first.end)
        inside = opening is not None and ")" not in folded[opening.end() : mentions[1].span.start]
        if (
            opening
            and inside
            and opening.end() <= mentions[1].span.start
            and not is_twin(folded, mentions[0], mentions[1])
        ):
            places.append(opening.end())
    return min(places, default=span.end + 1)


def _is_joined_share(sums: Sequence[Sum]) -> bool:
    """A whole or a grant stands earlier in the stretch, so that a sum beside its payer is a share of it."""
    return any(kind in ("total", "part") for other in sums[-_NEAR_SUMS:] for kind in other.kinds)
