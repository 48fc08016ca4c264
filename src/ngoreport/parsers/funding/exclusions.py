"""Which sums are no money of the project: prices, wages, fees, what others got, what a programme has?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import pattern_of, phrases
from ngoreport.parsers.cues import Cue, Cues
from ngoreport.parsers.funding.labels import SPENT_ON
from ngoreport.parsers.funding.leads import LEAD_REACHES
from ngoreport.parsers.funding.own import FEES_OF_MEMBERS
from ngoreport.parsers.funding.payer import UNIT_OF_ROW, payer_of
from ngoreport.parsers.funding.stretch import Stretch
from ngoreport.parsers.funding.sums import Sum
from ngoreport.parsers.rule import Score

_NOT_OURS = Cues("funding", "exclude", kinds=("near", "others"))
_GIVEN = pattern_of(r"(?:pa)?sk(?:yr|irt)|gavo|gauta|gavo")
_FOR_A_PURPOSE = pattern_of(r"(?:nuom|biliet|draudim|atlyginim|honorar|uzmokes|priz)\w{0,5}(?:ai|ui|ams)")
# „apmokėta sąskaitų už 214 306 Eur“
_FOR_BILLS = pattern_of(r"(?<!\w)(?:saskait|islaid)[uas]\w{0,2} (?:net )?uz\s{1,2}$")
_FROM_SOMEBODY = pattern_of(r"\s{1,2}is\s")
# „trims mokykloms skyrė 60 000 eurų, iš kurių mūsų progimnazijai atitenka 18 500“: those that share one project
_OF_PARTNERS = pattern_of(
    r"(?<!\w)(?:dviem|abiem|trims|keturioms|penkioms|sesioms) (?:[a-z]{4,16}oms )?"
    r"(?:mokykl|bendruomen|asociacij)(?:oms|ems)$"
)
_OURS_OF_IT = pattern_of(r",\s(?:is\s)?(?:kuri\w{1,2}|j[uo]s?)\s(?:musu|mums)(?!\w)")
_PRICE = pattern_of(r"\s{1,2}(?:vertes\s{1,2}(?!projekt)|(?:daugiau|maziau|brangiau|pigiau)(?!\w))")
# „Stovyklos kaina: 120 Eur“
_PRICE_ON_LABEL = pattern_of(r"(?!.{0,40}projekt).{0,40}\bkaina")
# „atliko darbus, kurių vertė – 45 000 Eur“
_WORTH_OF_WORKS = pattern_of(
    r"(?:darb|paslaug|irang|prek|pastat)\w{1,5}, kuri(?:u|os|o) vert\w{1,4}\W{0,4}(?:siek\w{1,4} |yra |buvo )?$"
)
EACH = pattern_of(r"(?<!\w)(?:po|uz)\s{1,2}$")
# „po 900 Eur pridėjo abi savivaldybės“: a share each, no price.
_EACH_GAVE = pattern_of(r"\s{1,2}(?:pridejo|skyre|paskyre|prisidejo|dave|atsiunte|paaukojo|suteike|pervede)(?!\w)")
_NAMED_PROGRAMMES = pattern_of(r"(?:program|fond|konkurs|priemon|kvietim)\w* \"[^\"\n]{1,80}\" (?:biudzet|vert|les)")
# „iš kvietimo, kurio bendras biudžetas 60 000 eurų“
_WHOSE_BUDGET = pattern_of(
    r"(?:kvietim|program|fond|konkurs|priemon|organizacij)\w*(?: \"[^\"\n]{1,80})?\"?"
    r"(?: (?!projekt|iniciatyv|sumanym)[a-z]{2,16})?, "
    r"(?:kuri(?:o|os) (?:[a-z]{3,12} ){0,3}(?:biudzet|vert|les)\w*"
    r"|kuri(?:am|ai) (?:[a-z]{2,12} ){0,3}(?:skirt|skyr|numat)\w*)"
)
# „skyrė 900 tūkst. eurų, iš jų mūsų projektui – 6 500 Eur“: the first is the whole of what was given to many.
_OURS_BY_NAME = pattern_of(r",\s(?:o\s|is\s(?:kuri\w{1,2}|j[uo]s?)\s)?(?:[a-z]{4,10}\s)?(?:musu|siam)\sprojektui(?!\w)")
# „Už parduotus darbelius gavome 180 eurų“ tells of no grant.
_SOLD = pattern_of(r"(?<!\w)(?:parduo|pardav)")
# „Per mugę surinkta 2 350 eurų, kurie skirti ligoninei“: what was earned and given on.
_COLLECTED = pattern_of(r"(?<!\w)(?:surink|sukaup|uzdirb|suaukot)")
_ON_TO_OTHERS = pattern_of(r"(?:pa)?skirt\w{1,4}\s(?!(?:\w{3,12}\s)?projekt)\w")
# „kaimo bendruomenėms skirtą priemonę“, „skyrė 500 Eur bendruomenėms telkti“: for whom it is, not who got it
_ADJECTIVE_OR_PURPOSE = pattern_of(r"\s(?:skirt(?:a|o|os|oje|u|ai|am|ame)\s(?!\d|net |apie |dar )\w|\w{3,20}ti(?!\w))")
# Those who won, of whom the writer may be one.
_WINNERS = ("nugaletoj", "laimetoj", "prizinink")
_WE_GOT = pattern_of(r"(?:gavome|laimejome|gavom|laimejom)(?!\w)")
# A project's own largest sum, not that of a rule: „didžiausia galima projekto tinkamų finansuoti išlaidų suma“
_OF_THE_PROJECT = " projekto tinkam"
_RECEIVERS = ("bendruomenems", "iniciatyvoms", "asociacijoms", "istaigoms")
# „už 2 000 eurų, kuriuos skyrė savivaldybė“ is no price.
_WHICH_GAVE = pattern_of(r",\s{1,2}kuri\w{1,4}\s{1,2}(?:\w{2,12}\s{1,2})?(?:skyr|paskyr|gav|dave)")
_PHRASE_END = pattern_of(r"[,;.(]")
_MANY_PROJECTS = pattern_of(
    r"(?:(?:penkiems|sesiems|septyniems|astuoniems|devyniems|desimciai|dvylikai) projekt(?:ams|u)"
    r"|vienas is (?:\w{1,12} ){1,2}?kuri(?:ems|uos)|vienas is \w{1,12}, kuri(?:ems|uos))\b"
    r"|\d{1,4} (?:\w{3,15} )?"
    r"(?:projekt(?:ai|ams|u|us)|parais\w+|organizacij(?:oms|u|as|os)|iniciatyv(?:oms|u|as)|bendruomen\w+)\b"
)
_THIS_PROJECT = pattern_of(r"(?<!\w)(?:mums|musu|siam|jam|jai|projektui)(?!\w)")
# A price is said right behind its sum.
_NEAR_BEHIND = 60
_LONGEST_UNIT = 20


def of_the_project(stretch: Stretch, sums: Sequence[Sum]) -> Iterator[Sum]:
    """Those sums that are no price and nobody else's money, nor a share of such a sum."""
    left_out = False
    whole: Sum | None = None
    expenses = _expenses_from(stretch)
    for index, said in enumerate(sums):
        read = said
        if whole is not None and said.kinds in ((), ("part",)):
            read = said._replace(kinds=whole.kinds, cue=whole.cue, payer=whole.payer)
        whole = None
        if not read.kinds or read.mention.span.start >= expenses:
            continue
        if _is_shared_with_others(stretch, index, read):
            whole = read
            continue
        if left_out and read.kinds == ("part",):
            continue  # a share of a price
        before = stretch.before[index]
        if read.score is Score.LABEL and read.cue is not None:
            before = Span(read.cue.end, max(read.cue.end, before.end))
            left_out = _is_anothers_label(stretch.document, read.cue, before)
        else:
            after = stretch.after[index]
            left_out = _not_the_projects(stretch.document, stretch.span.start, before, after, read.cue) or (
                read.kinds == ("granted",) and _is_no_grant(stretch.document.text.folded, before, after, read.cue)
            )
        if not left_out:
            yield read._replace(payer=None) if read.kinds == ("total",) else read


def _expenses_from(stretch: Stretch) -> int:
    """Where a list of what was paid for begins: several sums, each behind its purpose, behind „panaudota:“."""
    folded = stretch.document.text.folded
    spent = SPENT_ON.search(folded, *stretch.span) if ":" in folded[stretch.span.start : stretch.span.end] else None
    if spent is not None:
        first = next(
            (at for at, m in enumerate(stretch.mentions) if m.span.start >= spent.end()), len(stretch.mentions)
        )
        if len(stretch.mentions) - first > 1:
            before = Span(spent.end(), stretch.mentions[first].span.start)
            purpose = any(map(str.isalpha, folded[before.start : before.end]))
            if purpose and payer_of(stretch.document, before, stretch.after[first]) is None:
                return spent.end()
    return stretch.span.end + 1


def _not_the_projects(document: Document, stretch: int, before: Span, after: Span, cue: Span | None) -> bool:
    """A price, a wage, a prize, or the whole money of a call or programme."""
    text, folded = document.text, document.text.folded
    unit = UNIT_OF_ROW.search(folded, max(before.start, before.end - _LONGEST_UNIT), before.end)
    last = unit.start() if unit else before.end
    if folded.endswith((": ", ":\n"), before.start, last):
        last -= 2  # „Kvietimo biudžetas: 500 000 Eur“
    clause = max(folded.rfind(sign, before.start, last) for sign in ",;:(") + 1
    start = max(before.start, clause)
    end = min(after.end, after.start + _NEAR_BEHIND)
    stop = _PHRASE_END.search(folded, after.start, end)
    end = stop.start() if stop and not folded.startswith("(", stop.start()) else end
    if stop and stop.start() > after.start:
        end = stop.start()
    if _is_anothers_worth(folded, before, after, clause):
        return True
    if EACH.search(folded, max(start, before.end - 8), before.end) and not (
        _WHICH_GAVE.match(folded, after.start)
        or _EACH_GAVE.match(folded, after.start)
        or _FOR_BILLS.search(folded, max(start, before.end - 16), before.end)
        or is_from_a_payer(document, before, after)
    ):
        return True
    for found in (*_NOT_OURS.find(text, start, before.end), *_NOT_OURS.find(text, after.start, end)):
        if _says_nothing_of_others(document, before, found, cue):
            continue
        if found.kind == "others" or cue is None or not cue.overlaps(Span(found.start, found.end)):
            return True
    if _MANY_PROJECTS.search(folded, after.start, end):
        return True
    many = _MANY_PROJECTS.search(folded, max(stretch, before.end - LEAD_REACHES), before.end)
    return many is not None and _THIS_PROJECT.search(folded, many.end(), before.end) is None


def _is_anothers_label(document: Document, label: Span, before: Span) -> bool:
    """A price's label, or one behind which it is said for whom the sum is."""
    return (
        _PRICE_ON_LABEL.fullmatch(document.text.folded, *label) is not None
        or phrase_words("funding", "exclude", "persons").search(document.text, *before) is not None
        or any(found.kind == "others" for found in _NOT_OURS.find(document.text, *before))
    )


def _is_anothers_worth(folded: str, before: Span, after: Span, clause: int) -> bool:
    """What a programme has, or what a thing or works are worth."""
    return (
        _NAMED_PROGRAMMES.search(folded, before.start, before.end) is not None
        or (", kur" in folded[before.start : before.end] and _WHOSE_BUDGET.search(folded, *before) is not None)
        or _PRICE.match(folded, after.start) is not None
        or _WORTH_OF_WORKS.search(folded, max(before.start, clause - 32), before.end) is not None
    )


def _is_shared_with_others(stretch: Stretch, index: int, read: Sum) -> bool:
    """The sum is what many got, of which the next one is said to be the project's."""
    if read.kinds != ("granted",) or index + 1 == len(stretch.mentions):
        return False
    folded, before = stretch.document.text.folded, stretch.before[index]
    return (
        _OURS_BY_NAME.match(folded, read.mention.span.end, stretch.mentions[index + 1].span.start) is not None
        and _THIS_PROJECT.search(folded, before.start, before.end) is None
    )


def _is_no_grant(folded: str, before: Span, after: Span, cue: Span | None) -> bool:
    """What was got for something sold, or collected and given on to somebody else."""
    clause = max(folded.rfind(sign, *before) for sign in ",;:") + 1
    if _SOLD.search(folded, max(before.start, clause), before.end):
        return True
    return (
        cue is not None
        and cue.start >= after.start
        and _ON_TO_OTHERS.match(folded, cue.start) is not None
        and _COLLECTED.search(folded, before.start, before.end) is not None
    )


def is_from_a_payer(document: Document, before: Span, after: Span) -> bool:
    """„už 1200 eurų iš savivaldybės“: money from somebody, no price."""
    if not _FROM_SOMEBODY.match(document.text.folded, after.start, after.end):
        return False
    payer = payer_of(document, Span(before.end, before.end), after)
    return payer is not None and phrases("funding", "payers", "public").search(payer.folded) is not None


def _says_nothing_of_others(document: Document, before: Span, found: Cue, cue: Span | None) -> bool:
    """In a title, „gavome 500 Eur projektui „Irkluoti gali kiekvienas““; of those who share the project; a purpose."""
    if document.is_quoted(Span(found.start, found.end)):
        return True
    folded = document.text.folded
    if folded.startswith(_OF_THE_PROJECT, found.end):
        return True
    said = folded[found.start : found.end]
    if said.startswith(_WINNERS) and (
        (cue is not None and _WE_GOT.match(folded, cue.start)) or _THIS_PROJECT.search(folded, found.end, before.end)
    ):
        return True
    if found.kind == "others":
        if said.endswith(_RECEIVERS) and (
            _ADJECTIVE_OR_PURPOSE.match(folded, found.end) or _THIS_PROJECT.search(folded, found.end, before.end)
        ):
            return True
        shared = _OF_PARTNERS.search(folded, max(before.start, found.start - 24), found.end)
        return shared is not None and _OURS_OF_IT.search(folded, found.end, found.end + _NEAR_BEHIND * 2) is not None
    return _is_purpose_or_fee(folded, before, found, cue)


def _is_purpose_or_fee(folded: str, before: Span, found: Cue, cue: Span | None) -> bool:
    """„skyrė 3 000 Eur patalpų nuomai“ gives for a purpose, „iš nario mokesčio“ says where from: no prices."""
    if FEES_OF_MEMBERS.search(folded, max(0, found.start - 10), found.end):
        return True
    given = cue is not None and cue.start < before.end <= found.start and _GIVEN.match(folded, cue.start)
    return bool(given) and _FOR_A_PURPOSE.fullmatch(folded, found.start, found.end) is not None
