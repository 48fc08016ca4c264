"""Where the project was carried out: from labels, the locatives of deeds and events, the people of a place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.tables import cell_in_column, rows_below
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of, phrases
from ngoreport.lithuanian.mention import Mention, mentions_in
from ngoreport.lithuanian.places import Place, find_places, genitive_of_place
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.people import people_case
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import rows_of_tables

_NEXT_WORD = pattern_of(
    r"[ \n]{1,3}(?:\"[^\"\n]{1,40}\"[ \n]{1,2}|\([a-z]{4,16}\)[ \n]{1,2})?(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)"
)
# Locatives of spots; in -e only those nouns that can be told from nominatives in -ė once marks are lost.
_LOCATIVE_NOUN = pattern_of(
    r"\w{3,20}(?:oje|eje|uje|yje|uose|ose|ese|ame)|(?:centre|kieme|parke|klube|stadione|baseine|dvare|kaime"
    r"|mieste|rajone|skvere|teatre|universitete|institute|sode|kraste|name|pakrasty|vidury|ceche|fabrike|malune|turge"
    r"|paste|uoste|vienuolyne|internate|archyve|garaze|bokste|amfiteatre|paviljone|restorane|lauke|fonde|punkte|vienkiemyje)"
)
_GENITIVE = ("o", "os", "es", "u", "aus", "ies", "ens")
_INSTRUMENTAL = ("ais", "omis", "imis", "emis", "umi", "u", "a", "e")
_LABEL_PIECE = pattern_of(r"[^,;()\n]+")
_NAME = pattern_of(r"[A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,24}(?: [\w-]{2,24}){0,2}")
_OPEN_BRACKET = pattern_of(r"\(\s?$")
_CLOSES = pattern_of(r"\s?(?:\)|,|;|\s-\s)")
_JOINT = pattern_of(r" {0,2}(?:,?(?: tiek| ir| bei| taip pat)|,)\s{1,8}")
_WIDEST_JOINT = 16
# A date or a month before a place's comma, and behind it.
_MONTH = r"(?:saus|vasar|kov|baland|geguz|birzel|liep|rugpj|rugs|spal|lapkr|gruod)[a-z]{1,6}"
_DATE_BEFORE = pattern_of(
    rf"(?:\d|\bd\.|\bdien\w{{1,5}}|\bmen\.|{_MONTH}|\b(?:pavasari|vasara|ruduo|ruden|ziema)\w{{0,2}})\)?,? {{1,2}}$"
)
_DATE_BEHIND = pattern_of(rf",? {{1,2}}\(?(?:(?:19|20)\d\d\b|{_MONTH} \d)")
_CLOSES_PLACE = pattern_of(r"\s{0,2}(?:[.,;:)]|-|$)")
_DATE_REACHES = 24
# „tris kaimus: Puvočius ir Margionis“
_PLACES_BEFORE = pattern_of(
    r"\b(?:kaimus|kaimelius|miestelius|miestus|seniunijas|gyvenvietes|rajonus|savivaldybes)(?::| -)? {1,2}$"
)
# „aplankyti trys miesteliai – Vabalninkas ir Pandėlys“: names of those places, and a deed before them
_KINDS_BEFORE = pattern_of(
    r"\b(?:kaim(?:ai|eliai|u|eliu)|miest(?:ai|eliai|u|eliu)|gyvenviet(?:es|eciu)|vietov(?:es|iu)|rajon(?:ai|u)"
    r"|seniunij(?:os|u)|savivaldyb(?:es|iu))(?::| -) {1,2}$"
)
_OF_A_WORK_OR_EMBASSY = pattern_of(
    r"\b(?:ambasad|konsulat|atstovyb)\w{1,4} $"
    r"|\b(?:roman|knyg|film|spektakl|eilerast|apsakym|novel|pjes|straipsn|dain)\w{1,4} \"[^\"]{0,60}$"
)
_KINDS_BEHIND = pattern_of(
    r" - (?:[a-z]{2,12} ){0,3}(?:kaimai|miestai|miesteliai|gyvenvietes|vietos|vietoves|rajonai|seniunijos"
    r"|savivaldybes), (?:kuri(?:uose|ose)|kur) (?:[a-z]{2,14} ){0,2}"
    r"(?:vyko|vyksta|vyks|surengt|surengeme|lankemes|apsilankeme|dirbome"
    r"|keliavo|keliavome|igyvendin|vykdom|vykdyt)"
)
_REACHED = WordSign(
    "aplank", "pasiek", "apkeliau", "apvaziuo", "itrauk", "apimt", "apim", "apem", "dalyvav", "atrink", "lankyt"
)
_LONGEST_KIND = 20
# „apima visą Telšių apskritį“
_ALL_OF = pattern_of(
    r"(?: (?:visa|visas|visus|abu|abi|net|ir|dali|du|dvi|tris|keturis|keturias|penkis|penkias|beveik|tik)){0,3} "
)
# Where somebody is from, where an idea was found, where others do the like: „Jonas Virketis gimė Ukmergėje“
_ELSEWHERE = WordSign(
    "gime",
    "gimus",
    "gimes",
    "uzaug",
    "augo",
    "studijavo",
    "gyven",
    "kilus",
    "kiles",
    "idej",
    "ikvep",
    "nusiziur",
    "panas",
    "analogisk",
)
_PERSON = (
    r"(?:[A-ZĄČĘĖĮŠŲŪŽ][a-ząčęėįšųūž]+ [A-ZĄČĘĖĮŠŲŪŽ][a-ząčęėįšųūž-]+"
    r"|(?:[Vv]adov|[Aa]utor|[Ll]ektor|[Dd]ailinink|[Rr]ašytoj|[Mm]okytoj|[Dd]irektor|[Kk]oordinator|[Rr]ežisier|[Kk]ūrėj)"
    r"(?:ius|as|is|ys|ė|a))"
)
_LIVED = pattern_of(
    rf"{_PERSON} (?:[a-ząčęėįšųūž]{{2,12}} ){{0,2}}"
    r"(?:gimė|gimusi|gimęs|užaugo|augo|studijavo|gyveno|gyvena|kilusi|kilęs)(?!\w)"
)
_FROM_THERE = pattern_of(
    r"(?<!\w)(?:gim(?:us|es|ant)|gyvenan(?:tis?|cio|ciam)(?!\w)|uzaug(?:us|es)|kil(?:us|es))[a-z]{0,5} $"
)
_OF_THERE = pattern_of(r" (?:gim(?:us|es)[a-z]{0,5}|gyvenan(?:tis?|cio|ciam))(?!\w)")
_FOUND_THERE = pattern_of(
    r"\bidej\w{1,4}\b[^.;]*\b(?:kilo|gime|ikvep|atkeliav|atsirado|pasiskolin|parsivez|atvez|nusiziur|perim|pasisem)"
    r"|\b(?:ikvepe|ikvepta|ikvepimo|nusiziur)\w*\b(?=[^,.;]{0,80}$)|\b(?:panas|analogisk)(?:us|i|ia|u|us|a|as) "
    r"(?:projekt|iniciatyv|klub|centr|modeli|sod|erdv)"
)
# „Projekto idėja gimė Biržuose, o dirbtuvės vyko Zarasuose“
_BUT = pattern_of(r", (?:o|bet|todel|tad|taciau|dabar) ")
_WHERE = WordPattern(WordSign(whole=("vieta",)), r"\bvieta(?: ir (?:laikas|data))?:")
_WHERE_REACHES = 400
_TOWARDS = pattern_of(r"(?<!\w)(?:i|per|po)\s{1,2}$")
# „vietoj kelionės į Bursą“, „kelionė į Bursą, kuri neįvyko“
_NEVER_GONE = pattern_of(r"\b(?:vietoje?|uzuot|atsisak|atsauk|neivyk)\w*")
_FELL_THROUGH = pattern_of(r"[^.;]{0,60}\b(?:neivyk|atsauk|nukel)\w*")
# „sugrąžinti skaitymą į atokius Zarasų rajono kaimus“
_TO_THEM = pattern_of(r"(?<!\w)i (?:\w{3,14}(?:us|as|es) ){0,2}$")
_AND_DISTRICT = pattern_of(r"(?<=miest[eo]) (?:ir|bei) rajon[eo](?!\w)")
_REST_OF_CLAUSE = pattern_of(r"[^.,;:()\n]{0,60}")
# „žygis baidarėmis Anykščiai – Kavarskas“, „takas nuo Alsėdžių iki Platelių“: the ends of a way
_WAY = pattern_of(
    r"\b(?:zyg|marsrut|kelion|plauk|baidar|dvirac|bega|begim|tak(?:as|o|a|u|ai|us|ais)\b|keli(?:as|o|a)\b|viet(?:ose|as|os)\b)\w*"
    r"[^.;:()\n]{0,40}$"
)
_FROM_BEFORE = pattern_of(r"(?<!\w)nuo\s{1,2}$")
_UNTIL_NEXT = pattern_of(r"\s{1,2}(?:[a-ząčęėįšųūž]{3,20}\s{1,2}){0,2}iki\s{1,2}(?=[A-ZĄČĘĖĮŠŲŪŽ])")
_UNTIL_BEFORE = pattern_of(r"nuo(?<!\wnuo)\s[^.;:,()]{3,60}\siki\s{1,2}$")
# „prie Drevernos iškirsti karklai“, „į senąsias Vilkyškių kapinaites“
_BESIDE = pattern_of(r"(?<!\w)(?:prie|salia|netoli|aplink|palei)\s{1,2}(?:\w{3,20}[osu]\s{1,2})?$")
_INTO = pattern_of(r"(?<!\w)(?:i|po)\s{1,2}(?:\w{3,20}(?:as|es|us|a|i)\s{1,2})?$")
_WORDS_TO_SITE = 4
# „Zarasuose nėra kino teatro“: how things are, not what was done.
_IS_NOT = frozenset(("nera", "nebera", "nebuvo", "nebeliko", "truksta", "stinga"))
_TO_ITS_END = pattern_of(r" ?- ?")
_FROM_OR_ALONG = pattern_of(r"(?<!\w)(?:abipus|prie|palei|ties|uz|is|nuo|iki|apie)\s{1,2}$")
_LEAD_REACHES = 80
_SENTENCE_REACHES = 240
_LONGEST_LIST = 20
_NUMBER_REACHES = 30
_MAX_BETWEEN = 3
# „Kada, kur“, „Data ir vieta“ at the head of a column, and a name of one word behind the date in its cells
_WHEN_AND_WHERE = pattern_of(
    r"(?:vykdymo |renginio )?(?:(?:kada|data|datos|laikas|terminas),? (?:ir |bei )?(?:kur|vieta|vietos)"
    r"|(?:kur|vieta|vietos),? (?:ir |bei )?(?:kada|data|datos|laikas|terminas))"
)
_NAME_BEHIND = pattern_of(
    rf", (?!{_MONTH})(?P<name>[A-ZĄČĘĖĮŠŲŪŽ][a-ząčęėįšųūž]{{2,20}}(?:ai|ė|os|ės|is|ys|as|us|a))(?=[,.;]|$)",
)
_OF_ORGANISATIONS = frozenset(("partners", "implementer", "funders"))
_NO_PLACE_LABELS = frozenset(("partners", "implementer", "funders", "title", "codes"))


def read_locations(document: Document) -> Iterator[Candidate]:
    """Places of the project, each once, in the nominative; never a country, nor a place of an address."""
    places = document.mentions(find_places)
    labelled = [label.value for _, label in document.labels("locations") if label.separator != "none"]
    yield from _labelled(document, places)
    yield from _when_and_where(document, places)
    rules: list[str | None] = [None] * len(places)
    for index in range(len(places) - 1, -1, -1):
        span, place = places[index]
        if place.kind == "country":
            continue
        block = document.block_at(span.start)
        if block is None or block.kind is BlockKind.CLUTTER or (labelled and _is_in(labelled, span)):
            continue
        following = _NEXT_WORD.match(document.text.folded, span.end)
        if following is not None and _told_by(following["word"]).nature:
            continue
        rule = _rule_for(document, block, places, index, following)
        if rule is None and index + 1 < len(places) and rules[index + 1] == "locations.genitive":
            # „Krekenavos, Ramygalos ir Upytės bažnyčiose“: the spot is of each of them.
            another_case = place.locative or place.accusative
            rule = rules[index + 1] if _is_joined(document, places, index) and not another_case else None
        rules[index] = rule
    for index in range(len(places)):
        if rules[index] is None:
            rules[index] = _rule_of_neighbours(document, places, rules, index)
    # „Liepynų kaime“ and „Liepynuose“ are one place, „Utenos regione“ and „Utenoje“, too.
    told = [mention.value.name for mention, rule in zip(places, rules, strict=True) if rule is not None]
    villages = {name for name in told if name.endswith(" kaimas")}
    regions = {f"{genitive_of_place(name)} regionas" for name in told} if "regionas" in " ".join(told) else set()
    for mention, rule in zip(places, rules, strict=True):
        if rule is not None and not (_is_village(mention, villages) or mention.value.name in regions):
            yield Candidate("locations", mention.value.name, mention.span, Score.VERB, rule)
            yield from _and_its_district(document, mention, rule)


def _and_its_district(document: Document, mention: Mention[Place], rule: str) -> Iterator[Candidate]:
    """„Kauno mieste ir rajone“ are two places."""
    district = _AND_DISTRICT.match(document.text.folded, mention.span.end)
    if district is not None and mention.value.kind == "town":
        name = f"{genitive_of_place(mention.value.name)} rajonas"
        span = Span(mention.span.start, district.end())
        yield Candidate("locations", name, span, Score.VERB, rule)


def _is_village(mention: Mention[Place], villages: Set[str]) -> bool:
    """One of the villages is called by this name."""
    return (
        bool(villages)
        and mention.value.kind != "town"
        and f"{genitive_of_place(mention.value.name)} kaimas" in villages
    )


def _is_in(values: Sequence[Span], span: Span) -> bool:
    at = bisect_right(values, span.start, key=lambda value: value.start) - 1
    return at >= 0 and values[at].contains(span)


def _is_joined(document: Document, places: Sequence[Mention[Place]], index: int) -> bool:
    """Nothing but a comma or „ir“ stands between a place and the next one."""
    if index + 1 >= len(places):
        return False
    start, end = places[index].span.end, places[index + 1].span.start
    return 0 < end - start <= _WIDEST_JOINT and _JOINT.fullmatch(document.text.folded, start, end) is not None


def _rule_of_neighbours(
    document: Document, places: Sequence[Mention[Place]], rules: Sequence[str | None], index: int
) -> str | None:
    """`Drezdene ir Brno vyko`: a name without cases is in its neighbour's. Lists in brackets: `(Palūšė, Vabalai)`."""
    before = rules[index - 1] if index else None
    behind = rules[index + 1] if index + 1 < len(places) else None
    if places[index].value.indeclinable and (
        (before == "locations.locative" and _is_joined(document, places, index - 1))
        or (behind == "locations.locative" and _is_joined(document, places, index))
    ):
        return "locations.locative"
    if _ends_a_way(document, places, index):
        return "locations.visited"
    if before in ("locations.bracket", "locations.beside-date") and _is_joined(document, places, index - 1):
        return before if _is_nominative(document, places[index]) else None
    return None


def _ends_a_way(document: Document, places: Sequence[Mention[Place]], index: int) -> bool:
    """Of two names in the nominative that a dash joins, or „nuo“ and „iki“, behind a word of travelling or of roads,
    each is an end of the way."""
    span, folded = places[index].span, document.text.folded
    near = max(0, span.start - _LEAD_REACHES)
    from_there = (
        _FROM_BEFORE.search(folded, near, span.start) if _UNTIL_NEXT.match(document.text.normal, span.end) else None
    )
    way = from_there or _UNTIL_BEFORE.search(folded, near, span.start)
    if way is not None:
        return _WAY.search(folded, max(0, way.start() - _LEAD_REACHES), way.start()) is not None
    for first, second in ((index, index + 1), (index - 1, index)):
        if first < 0 or second >= len(places):
            continue
        (start, between), (other, end) = places[first].span, places[second].span
        if other - between > _WIDEST_JOINT or not _TO_ITS_END.fullmatch(document.text.folded, between, other):
            continue
        if not (_is_nominative(document, places[first]) and _is_nominative(document, places[second])):
            continue
        if end > start and _WAY.search(document.text.folded, max(0, start - _LEAD_REACHES), start):
            return True
    return False


def _is_nominative(document: Document, mention: Mention[Place]) -> bool:
    return document.text.folded[mention.span.start : mention.span.end] == _folded(mention.value.name)


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return fold(name)


def _rule_for(
    document: Document,
    block: Block,
    places: Sequence[Mention[Place]],
    index: int,
    following: re.Match[str] | None,
) -> str | None:
    mention = places[index]
    if mention.value.locative:
        told_of = _on_paper(document, block, mention) or (following is not None and following["word"] in _IS_NOT)
        return None if told_of or _is_elsewhere(document, mention) else "locations.locative"
    if mention.value.accusative:
        visited = _is_visited(document, block, places, index) and not _is_elsewhere(document, mention)
        return "locations.visited" if visited else None
    return _rule_for_other_cases(document, block, places, index, following)


def _rule_for_other_cases(
    document: Document,
    block: Block,
    places: Sequence[Mention[Place]],
    index: int,
    following: re.Match[str] | None,
) -> str | None:
    mention = places[index]
    if following is not None:
        if (
            not _is_of_the_town_before(document, places, index)
            and _people_or_spot_behind(document, block, mention, following)
            and not _is_of_an_organisation(document, block, mention.span)
        ):
            return "locations.genitive"
        if _beside_a_site(document, places, index, following) or _beside_a_deed(document, places, index, following):
            return "locations.genitive"
        if _told_by(following["word"]).part and _villages_of_it_visited(document, block, mention):
            return "locations.visited"
    if _beside_event(document, block, mention):
        return "locations.bracket"
    if _is_one_of_those_reached(document, block, places, index):
        return "locations.visited"
    if _is_at(document, mention):
        return "locations.at"
    if _beside_date(document, block, mention):
        return "locations.beside-date"
    return None


def _is_elsewhere(document: Document, mention: Mention[Place]) -> bool:
    """`vadovas Jonas Virketis gimė Ukmergėje`, `idėja kilo po kelionės į Krokuvą`: of a life, or of others' work."""
    folded, start, end = document.text.folded, mention.span.start, mention.span.end
    if not document.mentions(words_of).has_within(_ELSEWHERE, max(0, start - _SENTENCE_REACHES), end + _LONGEST_KIND):
        return False
    if _FROM_THERE.search(folded, max(0, start - _LONGEST_KIND), start) or _OF_THERE.match(folded, end):
        return True
    sentence = document.sentence_at(start)
    if sentence is None:
        return False
    near = max(sentence.start, start - _SENTENCE_REACHES)
    but = list(_BUT.finditer(folded, near, start))
    near = but[-1].end() if but else near
    return (
        _LIVED.search(document.text.normal, near, start) is not None
        or _FOUND_THERE.search(folded, near, start) is not None
    )


def _is_one_of_those_reached(document: Document, block: Block, places: Sequence[Mention[Place]], index: int) -> bool:
    """`aplankyti trys miesteliai – Vabalninkas, Pandėlys ir Jūžintai`."""
    if not _is_nominative(document, places[index]):
        return False
    if _are_said_to_be_reached(document, places, index):
        return True
    first = _first_of_list(document, places, index)
    start = places[first].span.start
    kind = _KINDS_BEFORE.search(document.text.folded, max(block.body.start, start - _LONGEST_KIND), start)
    if kind is None:
        return False
    clause = max(block.body.start, kind.start() - _LEAD_REACHES)
    clause = max(clause, document.text.folded.rfind(".", clause, kind.start()) + 1)
    return document.mentions(words_of).has_within(_REACHED, clause, kind.start())


def _are_said_to_be_reached(document: Document, places: Sequence[Mention[Place]], index: int) -> bool:
    """`Kaunas, Jonava ir Kaišiadorys – trys miestai, kuriuose vyko renginiai`."""
    last = index
    while last - index < _LONGEST_LIST and _is_joined(document, places, last):
        last += 1
    return _KINDS_BEHIND.match(document.text.folded, places[last].span.end) is not None


def _is_of_the_town_before(document: Document, places: Sequence[Mention[Place]], index: int) -> bool:
    """„Jurbarko Panemunės bibliotekoje“: behind a town's genitive stands the name of a part or a house of it."""
    if not index:
        return False
    (before, place), (span, _) = places[index - 1], places[index]
    return (
        place.kind == "town"
        and not place.locative
        and not place.accusative
        and document.text.normal[before.end : span.start] == " "
        and document.text.folded.endswith(_GENITIVE, before.start, before.end)
    )


def _is_at(document: Document, mention: Mention[Place]) -> bool:
    """`ties Tūbausiais`: the instrumental of a town or village."""
    folded, (start, end) = document.text.folded, mention.span
    return (
        folded.endswith(" ties ", max(0, start - 6), start)
        and mention.value.kind in ("town", "village")
        and folded.endswith(_INSTRUMENTAL, start, end)
    )


def _first_of_list(document: Document, places: Sequence[Mention[Place]], index: int) -> int:
    """The first of the places that commas and „ir“ join with this one."""
    first = index
    while first and index - first < _LONGEST_LIST and _is_joined(document, places, first - 1):
        first -= 1
    return first


def _beside_a_site(
    document: Document, places: Sequence[Mention[Place]], index: int, following: re.Match[str] | None
) -> bool:
    """`prie Kalvarijos užtvankos`, `po Ukmergės ir Siesikų bažnyčias`: a building or spot that can't be moved."""
    folded = document.text.folded
    start = places[_first_of_list(document, places, index)].span.start
    near = max(0, start - _DATE_REACHES)
    into = _INTO.search(folded, near, start)
    if places[index].value.kind not in ("town", "village") or not (into or _BESIDE.search(folded, near, start)):
        return False
    for _ in range(_WORDS_TO_SITE):
        if following is None:
            return False
        word = following["word"]
        if phrases("places_of_deeds", "sites").fullmatch(word):
            return not (into and word.endswith(("o", "os", "ies", "aus", "u")))
        if not word.endswith(_GENITIVE):
            return False
        following = _NEXT_WORD.match(folded, following.end())
    return False


def _beside_a_deed(document: Document, places: Sequence[Mention[Place]], index: int, following: re.Match[str]) -> bool:
    """`prie Drevernos ir Lankupių iškirsti karklai`: what was done right there."""
    start = places[_first_of_list(document, places, index)].span.start
    if places[index].value.kind not in ("town", "village") or not _BESIDE.search(
        document.text.folded, max(0, start - _DATE_REACHES), start
    ):
        return False
    verb = read_verb(following["word"])
    return verb is not None and verb.form in ("passive", "we", "plural_or_infinitive") and verb.tense == "past"


def _is_visited(document: Document, block: Block, places: Sequence[Mention[Place]], index: int) -> bool:
    """`aplankė Kabelius ir Simną`, `vežė knygas į Triškonių kaimą`: a deed of going, and the place is its aim."""
    folded = document.text.folded
    first = _first_of_list(document, places, index)
    start, mention_end = places[first].span.start, places[index].span.end
    clause = max(block.body.start, start - _LEAD_REACHES)
    clause = max(clause, *(folded.rfind(sign, clause, start) + 1 for sign in ".;:("))
    if _TOWARDS.search(folded, max(clause, start - 5), start):
        if _NEVER_GONE.search(folded, clause, start) or _FELL_THROUGH.match(folded, mention_end):
            return False
        going = phrases("places_of_deeds", "going")
        # „Į Kupiškį svečiai atsivežė duomenis“: the verb may stand behind, in the same clause.
        behind = _REST_OF_CLAUSE.match(folded, mention_end, block.body.end)
        return going.search(folded, clause, start) is not None or (
            behind is not None and phrases("places_of_deeds", "came").search(folded, *behind.span()) is not None
        )
    if _PLACES_BEFORE.search(folded, max(block.body.start, start - _DATE_REACHES), start):
        return True
    visits = list(phrases("places_of_deeds", "visiting").finditer(folded, clause, start))
    return bool(visits) and _ALL_OF.fullmatch(folded, visits[-1].end(), start) is not None


def _villages_of_it_visited(document: Document, block: Block, mention: Mention[Place]) -> bool:
    """`aplankė dvylika Pasvalio rajono kaimų`."""
    start = max(block.body.start, mention.span.start - _NUMBER_REACHES)
    if _TO_THEM.search(document.text.folded, start, mention.span.start):
        return True
    return phrases("places_of_deeds", "visiting").search(document.text.folded, start, mention.span.start) is not None


# Labels ----------------------------------------------------------------------------------


def _labelled(document: Document, places: Sequence[Mention[Place]]) -> Iterator[Candidate]:
    """`Įgyvendinimo vieta: Debeikėnai, Rubikių ežero pakrantė`; the next line, where the label stands alone."""
    for block, label in document.labels("locations"):
        value = label.value
        if block.kind is BlockKind.ROW and len(block.cells) > 2:
            if any(sign.isdigit() for sign in document.text.normal[block.span.start : block.span.end]):
                continue  # a row of figures, no head of a table
            for cell in _column_below(document, block, label.span):
                yield from _pieces(document, cell, places)
            continue
        if label.separator == "none" and not label.qualified and not _is_line_of_place(document, label, places):
            continue
        if value.end <= value.start:
            following = document.blocks[block.index + 1] if block.index + 1 < len(document.blocks) else None
            if (
                following is None
                or following.kind is BlockKind.HEADING
                or any(other.separator != "none" for other in following.labels)
                or label.separator == "cell"
            ):
                continue
            value = following.body
        if value.end - value.start > 300:
            continue
        yield from _pieces(document, value, places)


def _when_and_where(document: Document, places: Sequence[Mention[Place]]) -> Iterator[Candidate]:
    """`balandžio 13 d., Strošiūnai` in a column „Kada, kur“: a name there that no list knows is a place, too."""
    folded, normal = document.text.folded, document.text.normal
    for head in rows_of_tables(document):
        at = next((at for at, cell in enumerate(head.cells) if _WHEN_AND_WHERE.fullmatch(folded, *cell)), None)
        if at is None:
            continue
        for row in rows_below(document.blocks, head):
            cell = cell_in_column(normal, head, at, row)
            named = _NAME_BEHIND.search(normal, *cell) if cell is not None else None
            if named is None:
                continue
            span = Span(*named.span("name"))
            if not mentions_in(places, span):
                yield Candidate("locations", document.text.value(span), span, Score.VERB, "locations.beside-date")


def _is_line_of_place(document: Document, label: Label, places: Sequence[Mention[Place]]) -> bool:
    """`Vieta Rokų kaimas, Ignalinos r.`: a row that lost its cells, its value but places."""
    if not label.opens:
        return False
    end = document.text.normal.find("\n", *label.value)
    line = Span(label.value.start, end if end > 0 else label.value.end)
    inside = mentions_in(places, line)
    if not inside or inside[0].span.start != line.start or inside[0].value.locative:
        return False
    ends = [mention.span.start for mention in inside[1:]] + [line.end]
    return all(
        not document.text.normal[mention.span.end : end].strip(" ,;.\n")
        for mention, end in zip(inside, ends, strict=True)
    )


def _column_below(document: Document, head: Block, label: Span) -> Iterator[Span]:
    """The cells of a table under its head „Vieta“."""
    at = next((index for index, cell in enumerate(head.cells) if cell.contains(label)), 0)
    for block in document.blocks[head.index + 1 :]:
        if block.kind is not BlockKind.ROW or len(block.cells) != len(head.cells):
            return
        yield block.cells[at]


def _pieces(document: Document, value: Span, places: Sequence[Mention[Place]]) -> Iterator[Candidate]:
    """The places of a label's value: known ones, and names alone between commas."""
    text = document.text
    for piece in _LABEL_PIECE.finditer(text.normal, *value):
        span = Span(*piece.span())
        inside = mentions_in(places, span)
        named = [m for m in inside if m.value.kind != "country" and not _is_natures(document, m)]
        for mention in named:
            yield Candidate("locations", mention.value.name, mention.span, Score.LABEL, "locations.label")
        if inside:
            continue
        bare = piece.group().strip(" .")
        name = _NAME.match(text.normal, span.start + len(piece.group()) - len(piece.group().lstrip()), span.end)
        if name is not None and name.group() == bare and not any(sign.isdigit() for sign in bare):
            place = Span(*name.span())
            yield Candidate("locations", text.value(place), place, Score.LABEL, "locations.label")


# Prose -----------------------------------------------------------------------------------


class _Told(NamedTuple):
    """What a word behind a place tells of it.

    Attributes:
        nature: the name is a lake's, a wood's or a street's.
        quarters: parts of a town, which names before „ir“ are of as well.
        part: what a district is made of.
        people: they are of the place.
        authority: a body of the state that has the name.
        seat: a seat of people from everywhere.
        body: a body of people: the name is its.
        spot: a spot in the locative.
        leads_on: a genitive or „ir“, behind which people or a spot can stand.
    """

    nature: bool
    quarters: bool
    part: bool
    people: bool
    authority: bool
    seat: bool
    body: bool
    spot: bool
    leads_on: bool


_GROUPS = ("nature", "quarters", "quarters_together", "parts", "people", "authorities", "seats", "bodies")


@lru_cache(maxsize=16384)
def _told_by(word: str) -> _Told:
    nature, quarter, quarters, part, collective, authority, seat, body = (
        phrases("places_of_deeds", group).fullmatch(word) is not None for group in _GROUPS
    )
    return _Told(
        nature or quarter,
        quarters,
        part,
        collective or people_case(word, Span(0, len(word))) is not None,
        authority,
        seat,
        body,
        spot=_LOCATIVE_NOUN.fullmatch(word) is not None,
        leads_on=word.endswith(_GENITIVE) or word in ("ir", "bei"),
    )


def _is_natures(document: Document, mention: Mention[Place]) -> bool:
    """`Rubikių ežere`: the name is the lake's."""
    following = _NEXT_WORD.match(document.text.folded, mention.span.end)
    return following is not None and _told_by(following["word"]).nature


def _on_paper(document: Document, block: Block, mention: Mention[Place]) -> bool:
    """`sutartis pasirašyta Vilniuje`, `romanas „Rudenys Kaune“`, `Olandijos ambasada Vilniuje`."""
    near = max(block.body.start, mention.span.start - _LEAD_REACHES)
    if _OF_A_WORK_OR_EMBASSY.search(document.text.folded, near, mention.span.start):
        return True
    start = max(block.body.start, mention.span.start - 80)
    return phrases("places_of_deeds", "paper").search(document.text.folded, start, mention.span.start) is not None


def _people_or_spot_behind(
    document: Document, block: Block, mention: Mention[Place], following: re.Match[str] | None
) -> bool:
    """`Raseinių miesto jaunimui`, `Subatėnų turguje`, `Naujasodės ir aplinkinių kaimų vaikams`."""
    folded, normal = document.text.folded, document.text.normal
    start = mention.span.start
    if mention.value.kind == "region" or _FROM_OR_ALONG.search(folded, max(block.body.start, start - 9), start):
        return False
    of_a_seat = together = False
    for _ in range(_MAX_BETWEEN + 1):
        if following is None or following.end() > block.span.end:
            return False
        told = _told_by(following["word"])
        together = together or following["word"] in ("ir", "bei")
        if together and told.quarters:
            return False
        if told.people:
            return not of_a_seat and not _names_a_body(folded, following, block)
        if told.authority:
            return False
        of_a_seat = of_a_seat or told.seat
        if told.spot and normal[following.start("word")].islower():
            return True
        if not told.leads_on:
            return False
        following = _NEXT_WORD.match(folded, following.end())
    return False


def _names_a_body(folded: str, following: re.Match[str] | None, block: Block) -> bool:
    """What follows makes the people part of an organisation's name."""
    genitives = True
    for _ in range(4):
        if following is None or following.end() > block.span.end:
            return False
        word = following["word"]
        # „Utenos rajono savivaldybės jaunimo iniciatyvų programa“; „Utenos jaunimui parengta programa“ was made there.
        if _told_by(word).body or (genitives and word.startswith("program")):
            return True
        genitives = genitives and word.endswith(_GENITIVE)
        following = _NEXT_WORD.match(folded, following.end())
    return False


def _is_of_an_organisation(document: Document, block: Block, span: Span) -> bool:
    """„Partneris: Lyduokių ūkininkų ratelis“, or the line under the label: the people are part of the name."""
    label = document.label_of(span)
    if label is not None:
        return label.field in _OF_ORGANISATIONS
    above = document.blocks[block.index - 1].labels if block.index and not block.gap else ()
    return any(
        label.opens and label.field in _OF_ORGANISATIONS and label.value.end <= label.value.start for label in above
    )


def _beside_event(document: Document, block: Block, mention: Mention[Place]) -> bool:
    """`Dirbtuvės „Vibracijos“ (Tauragė)`: a bare name in brackets, not behind an organisation's."""
    normal, start = document.text.normal, mention.span.start
    if "(" not in normal[max(0, start - 2) : start] or not _OPEN_BRACKET.search(normal, max(0, start - 2), start):
        return False
    if not _CLOSES.match(normal, mention.span.end) or not _is_nominative(document, mention):
        return False
    label = document.label_of(mention.span)
    if label is not None and label.field in _NO_PLACE_LABELS:
        return False
    return not _in_list_of_names(document, block)


def _beside_date(document: Document, block: Block, mention: Mention[Place]) -> bool:
    """`2021 m. spalis, Rietavas. Dirbtuvės`, `2018-06-07, Alsėdžiai`: when and where, in an item or a cell.

    Elsewhere so stands where and when a letter was written.
    """
    if mention.value.kind not in ("town", "village", "unknown") or not _is_nominative(document, mention):
        return False
    if block.kind not in (BlockKind.ITEM, BlockKind.ROW) and not _is_when_and_where(document, mention.span):
        return False
    folded = document.text.folded
    opening, closing = block.body
    for cell in block.cells:
        if cell.contains(mention.span):
            opening, closing = cell
    if _DATE_BEFORE.search(folded, max(opening, mention.span.start - _DATE_REACHES), mention.span.start):
        return _CLOSES_PLACE.match(folded, mention.span.end, closing) is not None
    opens = not folded[opening : mention.span.start].strip(" -")
    return opens and _DATE_BEHIND.match(folded, mention.span.end, closing) is not None


def _is_when_and_where(document: Document, span: Span) -> bool:
    """The value of „Laikas ir vieta“, „Mainų data, vieta“, whatever field the label is of."""
    reach = max(0, span.start - _WHERE_REACHES)
    line = max(reach, document.text.folded.rfind("\n", reach, span.start) + 1)
    return _WHERE.search(document.text, line, span.start) is not None


def _in_list_of_names(document: Document, block: Block) -> bool:
    """The block stands under a label of partners or the like."""
    for other in reversed(document.blocks[max(0, block.index - 12) : block.index]):
        if other.labels:
            last = other.labels[-1]
            return last.field in _NO_PLACE_LABELS and last.value.end <= last.value.start
    return False


RULES: tuple[Rule, ...] = (Rule(read_locations),)
