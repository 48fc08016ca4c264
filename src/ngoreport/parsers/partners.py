"""Organisations named as partners of the project."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import Case, looks_genitive, noun_readings
from ngoreport.lithuanian.names import names_in, split_names
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.naming import (
    Named,
    chain_after,
    chain_before,
    is_flat_row,
    name_column,
    names_of_table,
    names_of_value,
    organisations_in,
    role_signs,
    role_words,
)
from ngoreport.parsers.people import people_case
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import trimmed

_SIGN = WordPattern(
    WordSign(
        "partner",
        "bendradarbiau",
        "bendradarbiavimo",
        whole=("kartu", "drauge", "isvien", "petys", "rankon", "mumis", "jungtines"),
    ),
    r"partner|(?:kartu|drauge|isvien|petys[ \n]i[ \n]peti|rankon)[ \n](?:[a-z]{3,14}(?:ome|eme|ame|ime)[ \n])?su[ \n]"
    r"|jungtines[ \n]veiklos|mumis|bendradarbiau|bendradarbiavimo[ \n]su",
)
_PARTNER = WordSign("partner")
_REACH_BEFORE_SIGN, _REACH_BEHIND_SIGN = 40, 120
# Words that a list of partners follows, and the case that it stands in.
_LEAD_IN_OPENS = "bdijkmprsu"
_LEAD_IN = pattern_of(
    r"""\b(?:
      (?P<dash>
        (?:kartu[ \n])?(?:su[ \n])?(?:savo[ \n]|projekto[ \n]|musu[ \n]|uzsienio[ \n]|ilgameciais[ \n])?
        partner(?:iais|iai|ius|iu|is|es|e|emis)(?:[ \n](?:yra|buvo))?
        (?:[ \n](?:tie[ \n]patys|tos[ \n]pacios|sie|sios|tokie|tokios|du|dvi|trys|keturi(?:os)?|penki(?:os)?|\d{1,2}))?
        (?:[ \n](?:nr\.?[ \n]?)?\d{1,2})?
        (?:[ \n]is[ \n]\w{4,14}(?:(?:,|[ \n]ir)[ \n]\w{4,14}){0,4}|(?:[ \n]siame)?[ \n]\w{4,14}[js]e
          |[ \n]projekte(?:[ \n]"[^"\n]{2,80}")?
          |,[ \n](?:(?:be|su|pas|i|is|per|ant|uz)[ \n])?(?:kur(?:i|ie|ios|iu|iuos|ias|iais|iomis|iems|ioms|is)
            |(?:prisidej|padej|paded|talkin|parem|remian|dalyvav|prisijung)\w{2,7})(?=[ \n])[^.:;\n()]{3,90}(?=:))?
        (?:[ \n]{0,2}[-:][ \n]{0,2}|[ \n](?P<bracket>\()))
    | (?P<became>(?:(?:projekto[ \n]|musu[ \n])?partner(?:iais|iai|iu|is|e|emis|es)[ \n]
          (?:projekte[ \n]|siame[ \n]projekte[ \n])?
          (?:tapo|yra|buvo|(?<=[su][ \n])(?<!es[ \n])(?:isitrauke|isijunge|prisijunge)
            |(?:buvo[ \n]|yra[ \n])?(?:pakviest|pasirinkt|isrinkt|itraukt|kvieciam|numatyt)\w{1,2}
            |(?P<we>(?:esame[ \n])?(?:pasi|pa)?kviet(?:eme|e)|(?:esame[ \n])?pasirink(?:ome|e|o|ta|om))
            |(?:sutiko|pakviest\w{1,2}|kvieciam\w|apsieme)[ \n](?:buti|tapti))[ \n]
        | prie[ \n](?:projekto[ \n]|musu[ \n])?partneriu[ \n](?:prisijunge|prisidejo)[ \n]
        | (?:kaip[ \n](?:projekto[ \n])?partner(?:is|e|iai|es)|partneri[ou][ \n]teisemis
            |partnerystes[ \n](?:pagrindais|pagrindu|teisemis))[ \n](?:[ij][ \n]projekta[ \n])?
          (?:(?:siame[ \n])?projekte[ \n]|prie[ \n](?:musu[ \n]|sio[ \n])?projekto[ \n])?
          (?:dalyvauja|dalyvavo|dalyvaus|veike|veikia|dirbo|dirba|prisijunge|prisidejo|prisideda|isitrauke|isijunge
            |talkino|itraukt\w{1,2})[ \n]
        | partneri[ou][ \n](?:funkcijas|funkcija|vaidmeni|role|pareigas)[ \n](?:projekte[ \n])?
          (?:atliko|atlieka|prisieme|prisiima|vykde|eme?si|apsieme)[ \n]
        | (?:(?:kartu|drauge)[ \n])?su[ \n]mumis[ \n](?:(?:kartu|drauge|projekta|projekte)[ \n]){0,2}
          (?:dirba|dirbo|veike|veikia|vykde|vykdo|igyvendino|igyvendina|bendradarbiavo|bendradarbiauja|kure)[ \n])
        (?:(?:ir|taip[ \n]pat|dar[ \n]ir)[ \n])?)
    | (?P<thanks>(?:projekto[ \n]|musu[ \n]|savo[ \n])?partneriams[ \n]{0,2}[-:][ \n]{0,2})
    | (?P<with_partners>(?:kartu[ \n])?su[ \n](?:savo[ \n]|projekto[ \n]|musu[ \n])?
        partner(?:iais|iu|emis|e)[ \n](?:is[ \n]\w{4,14}(?:[ \n]\w{4,14})?,[ \n]|(?!is[ \n]))
        | partner(?:ysteje|iaujant|iaudam[ai]s?|iaudamos)[ \n]su[ \n]
        | (?:partnerystes|partneriu|jungtines[ \n]veiklos)[ \n](?:\((?:jungtines[ \n]veiklos|partnerystes)\)[ \n])?
          (?:sutart\w{1,5}|susitarim\w{1,4})[ \n]
          (?:(?:buvo[ \n]|yra[ \n])?pasirasy\w{1,4}[ \n]|sudary\w{1,4}[ \n])?su[ \n])
    | (?P<with>(?:kartu|drauge|isvien|petys[ \n]i[ \n]peti|ranka[ \n]rankon)[ \n]
        (?:(?:dirb|veik|vykd|kur|igyvendin|reng|organizav|darbav|pradej)\w{0,4}(?:ome|eme|ame|ime)s?[ \n])?su[ \n]
        | bendradarbiau(?:dam[aio]s?|jant|jame|ja|davo|jo|damos|dami|ta)[ \n]su[ \n]
        | bendradarbiavimo[ \n](?:sutart\w{1,5}|susitarim\w{1,4})[ \n]
          (?:(?:buvo[ \n]|yra[ \n])?pasirasy\w{1,4}[ \n]|sudary\w{1,4}[ \n])?su[ \n])
    )""",
    re.VERBOSE,
)
_LEGAL_OPENING = pattern_of(r"(?:asociacij|biedrib|viesoji|labdaros|sveciu|kaimo|lopsel|savivaldyb|imon|ukinink)\w* ")
# „Fondą administruoja A kartu su B“: they run the fund together, not the project.
# „Projektą finansavo A kartu su B“: they pay together.
_ADMINISTERED = pattern_of(
    r"\b(?:administruoj\w*|(?:pa)?tikrin\w*|(?:i)?vertin\w*|finansavo|finansuoja|pareme|remia|reme|skyre|skiria)\b"
    r"(?:(?!\b(?:i?vykd|igyvendin|koordinav|reng|sureng|organizav))"
    r"(?:[^,.;]|,(?=[ \n]\w{4,14}[ \n](?:ir|bei)[ \n]))){0,160}$"
)
_REACH_OF_CLAUSE = 200
_LONGEST_LIST = 3000
_LONGEST_OPENING = 200
_LONGEST_SAID = 800
_LONGEST_PARTNER = 16
_OPENS_NUMBERED = WordSign("pp", *(f"p{digit}" for digit in range(10)), whole=("p", "partneris", "partnere"))
_NUMBERED = pattern_of(
    r"(?:PP ?\d{1,2}|P ?\d{1,2}|[Pp]artner(?:is|ė|e) (?:(?:Nr|nr|NR)\.? ?)?\d{1,2})"
    r"(?: ?(?:[:.)]| -)|(?=[|\t]| {1,2}[|\t]))[ |\t]{0,6}(?=\S)"
)
# „| Projekto partneris Nr. 1 | …“
_OPENS_ROW = pattern_of(r"(?:^|\n)[ |\t]{0,4}(?:Projekto )?$")
_WE_DID = pattern_of(r"\b(?!(?:pa|at)?reme\b|prieme\b)\w{3,}(?:eme|ome|emes|omes)\b")
# A clause about one of the names, after which the list goes on.
_CLAUSE_INSIDE = pattern_of(r",[^,.;]{0,6}\bkur(?:i|ie|ios|is|io|iu)\b[^.;]*,[ \n](?:ir|bei)[ \n]")
_BEHIND_NAME = pattern_of(
    r"[ \n](?!(?:ir|bei|taip|su|kartu|prie|is)\b|(?:skyri|filial|klub|centr|draug|bendr|asoc)\w*)(?=[a-z]{4})"
)
_WORD = pattern_of(r"\w+")
# „… buvo Kretingos muziejus: jo istorikė surinko …“
# „… mokyklomis šį rudenį baigė“: when it was done stands in front of the deed.
_WHEN = pattern_of(r"[ \n](?:si|sia|siemet|pernai|kasmet|praejus\w{1,4}|jau|kartu)[ \n]")
_COLON = pattern_of(r":[ \n](?=[a-z])|,[ \n]o[ \n](?!taip)")
# „padėjo projekto partneris X“, „su partneriais, X ir Y, išleidome“
_APPOSED = WordPattern(WordSign("partner"), r"partner(?:is|e|iai|es|io|iu|iui|iams|iais|emis)(?P<comma>,)?[ \n]{1,2}")
# „su A pasirašyta (pasirašėme) partnerystės sutartis“
_CONTRACTED = WordPattern(
    WordSign("pasiras", "sudar"),
    r"(?:pasiras|sudar)\w{1,5}[ \n](?:projekto[ \n])?(?:partnerystes|partneriu|jungtines[ \n]veiklos)[ \n]"
    r"(?:sutart|susitarim)",
)
_CALLED = WordPattern(WordSign("partner"), r"partner(?:is|e|iai|es)[,.;)]")
# „talkinama A ir B (abi – projekto partnerės)“
_HELPED = pattern_of(r"(?<=,)[ \n](?:talkin|paded)(?:am|ant)\w{0,4}[ \n]")
# „partneriai iš organizacijos „X““
_FROM_BODY = WordPattern(WordSign("partner"), r"partner(?:is|iai|iu|iams|ius|iais|e|es|ems|emis)[ \n]is[ \n]")
_CALLED_BEFORE = pattern_of(
    r"(?: \(|, )(?:(?:abu|abi|visi|visos|jie|jos)(?: -|,)? (?:yra )?)?(?:projekto |musu |sio projekto )?$"
)
_FROM_COUNTRIES = WordPattern(
    WordSign(
        "partner",
        "mokyklom",
        "organizacijom",
        "kolegom",
        "institucijom",
        "bendruomenem",
        "gimnazijom",
        "mokyklos",
        "organizacijos",
    ),
    r"(?:partner\w{1,4}|(?<=su[ \n])(?:mokyklo|organizacijo|institucijo|gimnazijo|bendruomene|kolego)mis)[ \n]is[ \n]"
    r"(?:(?:,[ \n]|[ \n](?:ir|bei)[ \n])?\w{4,14}(?:[ \n]\w{4,14})?[ \n]\([^()\n]{4,80}\)){1,12}",
)
_COUNTRY_BEHIND = pattern_of(r" \((?:[^\W\d]\w{2,20}, )?(?P<country>[^\W\d]\w{3,14}(?: \w{4,12})?)\)")
# „partneriai Riga Care College (Latvija) ir Fundacja Opieka (Lenkija)“
_BODIES_WITH_COUNTRIES = WordPattern(
    WordSign("partner", "organizacij", "institucij", whole=("mokyklos", "mokyklomis", "universitetai", "asociacijos")),
    r"(?:partner(?:iai|es|ius|iais|emis)"
    r"|(?:(?:organizacij|institucij)(?:os|omis)|mokykl(?:os|omis)|universitetai|asociacijos)(?:[:,]|[ \n]-)?)[ \n]",
)
_LIST_WITH_COUNTRIES = pattern_of(
    r"(?:[^():;.\n]{2,80}[ ]\([^()\n]{4,40}\)(?:,?[ \n](?:ir|bei)[ \n]|[,;][ \n])?){2,30}"
)
_IN_BRACKETS = pattern_of(r"\((?P<name>[^()]+)\)")
_PARTNERS_CELL = pattern_of(
    r"(?:projekto )?partner(?:is|iai|io|iu)\b(?: (?:pavadinim|organizacij|istaig)\w*)?[ .:]{0,2}$"
)
_LEADS = pattern_of(r"\b(?:pagrindin|vedanc|vedant|vadovauj|potencial|busim|ieskom)\w{0,8}[ \n](?:projekto[ \n])?$")
_STOP = pattern_of(
    r"\b(?:numatom|planuojam|bus|buvo|yra|kuri|kurie|kurios|kuris|rengs|vykdo|vykde|vykdys|igyvendin|organizuoj|organizav|sureng|surengs|prisided|padejo|siekia|skirt|tapo|dalyvav|susitik|kvieci|atidar|pristat|pareng|parenge|ikur|baig|pradejo|teik)\w*"
)
_ARE_PARTNERS = pattern_of(
    r"[ \n](?:(?:sia?me[ \n])?projekte[ \n]|prie[ \n](?:sio[ \n])?projekto[ \n])?"
    r"(?:dalyvavo|dalyvauja|dalyvaus|veike|veikia|prisijunge|prisidejo|isitrauke|talkino)[ \n]"
    r"(?:(?:sia?me[ \n])?projekte[ \n]|prie[ \n](?:sio[ \n])?projekto[ \n])?"
    r"(?:kaip[ \n](?:jo[ \n]|projekto[ \n])?partner(?:is|iai|e|es)"
    r"|partneri[ou][ \n]teisemis|partnerystes[ \n]pagrind(?:ais|u))(?=[ \n]?[.,;)]|[ \n](?:ir|bei)\b)|"
    r",?[ \n-]{1,3}(?:(?:abu|abi|visi|visos|taip pat)[ \n])?(?:(?:jie|jos|jis|ji)[ \n])?"
    r"(?:(?<=- )tai(?=[ \n](?:musu|sio|projekto|ilgamet))|yra|buvo|tapo|tapes|tape|tapusi|tapusios)[ \n](?:ir[ \n])?"
    r"(?:sio[ \n]|musu[ \n]|tikri\w{0,7}[ \n]|ilgame[ct]\w{1,4}[ \n]){0,2}"
    r"(?:projekto[ \n])?partner(?:iai|iu|is|es|e|iais|iumi|emis)\b"
)
# „bendradarbiavimo sutartis su UAB „X“ dėl salės nuomos“
_FOR_GAIN = pattern_of(r"\bdel[ \n](?!(?:\w{2,20}[ \n]){0,3}projekt)")
# „Jį 2012 metais X įgyvendino drauge su Y“
_DID_IT = pattern_of(r"(?:ji|ja)[ \n][^.;:]{0,160}\b(?:i?vykd|igyvendin)\w{1,6}[ \n]$")
_PROJECT_TALK = pattern_of(r"\bprojekt|\bparaisk|\bprogram|\bstovykl")
_PEOPLE_OF_OURS = pattern_of(r"^(?:savo )?(?:partner|draug|savanor|mokin|vaik|tev|gyventoj|specialist)")


def labelled_partners(document: Document) -> Iterator[Candidate]:
    """Projekto partneriai: A, B; PARTNERIS above a block of name and address"""
    for block, label in document.labels("partners"):
        if _heads_table(document, block) or (not label.value.end > label.value.start and _is_in_menu(document, block)):
            continue
        if label.separator == "none" and not document.text.folded[label.span.start : label.span.end].startswith("nauj"):
            opening = document.text.normal[label.value.start : label.value.start + 1]
            introduces = label.qualified and (opening.isupper() or opening == '"')
            if not (introduces or is_flat_row(document, label) or _lists_names(document, label)):
                continue
        single = re.search(r"partner(?:is|e)\b", document.text.folded[label.span.start : label.span.end]) is not None
        if _has_lead_in(document.text, label.value):
            continue  # a sentence that leads the names in itself: „projektas vykdytas kartu su …“
        for names in names_of_value(document, block, label):
            for named in names:
                yield Candidate("partners", named.value.name, named.span, Score.LABEL, "partners.label")
                if single and block.kind is BlockKind.HEADING:
                    break
            if single and names and names[0].span.start >= block.span.end:
                # Under „PARTNERIS“ stand a name and the lines of its address.
                break


def _heads_table(document: Document, block: Block) -> bool:
    return block.kind is BlockKind.ROW and name_column(document, block) is not None


def _is_in_menu(document: Document, block: Block) -> bool:
    """„Partneriai“ right above or below „Kontaktai“: an item of a page's menu."""
    above = document.blocks[block.index - 1] if block.index and not block.gap else None
    below = document.blocks[block.index + 1] if block.index + 1 < len(document.blocks) else None
    return (above is not None and _is_of_menu(document, above)) or (
        below is not None and not below.gap and _is_of_menu(document, below)
    )


def _is_of_menu(document: Document, block: Block) -> bool:
    """Clutter, but not a form's small print: „(jei yra)“."""
    return block.kind is BlockKind.CLUTTER and document.text.normal[block.span.start] != "("


def _lists_names(document: Document, label: Label) -> bool:
    """„Partneriai A, B“ at a line's beginning, its separator lost: two names and more."""
    if not label.opens or not document.text.normal[label.value.start : label.value.start + 1].isupper():
        return False
    names = names_in(document.text, label.value)
    return len(names) > 1 and names[0].span.start == label.value.start


def led_in_partners(document: Document) -> Iterator[Candidate]:
    """kartu su partneriais – A, B ir C; bendradarbiaujant su A"""
    folded = document.text.folded
    lead_ins = list(_lead_ins(document.text, Span(0, len(folded))))
    if not lead_ins:
        return
    labelled = [
        label.value
        for _, label in document.labels("partners")
        if label.separator != "none" and not _has_lead_in(document.text, label.value)
    ]
    starts = [value.start for value in labelled]
    following = [lead_in.start() for lead_in in lead_ins[1:]] + [len(folded)]
    for lead_in, next_one in zip(lead_ins, following, strict=False):
        sentence = _sentence_at(document, lead_in.start())
        at = bisect_right(starts, lead_in.end()) - 1
        if sentence is None or (
            at >= 0 and (labelled[at].contains(Span(*lead_in.span())) or starts[at] == lead_in.end())
        ):
            continue
        if _ADMINISTERED.search(folded, max(sentence.start, lead_in.start() - _REACH_OF_CLAUSE), lead_in.start()):
            continue
        yield from _partners_behind(document, lead_in, Span(sentence.start, min(sentence.end, next_one)))


def _partners_behind(document: Document, lead_in: re.Match[str], sentence: Span) -> Iterator[Candidate]:
    folded = document.text.folded
    if (lead_in["became"] or lead_in["bracket"]) and not _says_who(document, lead_in.end()):
        return
    end = min(sentence.end, lead_in.end() + _LONGEST_LIST)
    if lead_in["bracket"]:
        end = folded.find(")", lead_in.end(), end)
    if end < 0 or (lead_in.group().startswith("bendradarbiavimo") and _FOR_GAIN.search(folded, lead_in.start(), end)):
        return
    value = _value(document, lead_in.end(), end)
    if _are_people(document, value):
        return
    on_project = _goes_on_about_project(document, sentence)
    if (
        not lead_in["with"]
        or _speaks_of_common_work(folded, lead_in.start(), sentence)
        or (on_project and _DID_IT.match(folded, sentence.start, lead_in.start()))
    ):
        for named in names_in(document.text, value, _case(lead_in)):
            yield Candidate("partners", named.value.name, named.span, Score.LEAD_IN, "partners.lead-in")
    elif on_project:
        found = organisations_in(document, Span(value.start, sentence.end))
        for named in chain_after(document, found, value.start, ""):
            yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.beside-us")


def _lead_ins(text: MatchingText, span: Span) -> Iterator[re.Match[str]]:
    """Every lead-in of a stretch: looked for around the words that one cannot do without."""
    folded, starts = text.folded, text.mentions(words_of).starts
    end = span.start
    for sign in _SIGN.finditer(text, *span):
        if sign.start() < end:
            continue
        reach = min(span.end, sign.end() + _REACH_BEHIND_SIGN)
        first = bisect_left(starts, max(end, sign.start() - _REACH_BEFORE_SIGN))
        words_before = starts[first : bisect_right(starts, sign.start())]
        # The first of them that can be one; it may begin no word behind the sign.
        may_be = (_LEAD_IN.match(folded, at, reach) for at in words_before if folded[at] in _LEAD_IN_OPENS)
        lead_in = next(filter(None, may_be), None)
        if lead_in is not None and sign.start() < lead_in.end():
            end = lead_in.end()
            yield lead_in


def _has_lead_in(text: MatchingText, span: Span) -> bool:
    return next(_lead_ins(text, span), None) is not None


def _says_who(document: Document, start: int) -> bool:
    """„Partneriai yra A ir B“ names them, „partneriai buvo patenkinti“ does not."""
    opening = document.text.normal[start : start + 1]
    if opening.isupper() or opening == '"' or _LEGAL_OPENING.match(document.text.folded, start):
        return True
    return any(named.span.start == start for named in organisations_in(document, Span(start, start + _LONGEST_OPENING)))


def _speaks_of_common_work(folded: str, lead_in: int, sentence: Span) -> bool:
    """The project is spoken of, or „Kartu su X …“ opens a sentence that says what „we“ did."""
    if _PROJECT_TALK.search(folded, sentence.start, sentence.end):
        return True
    return lead_in == sentence.start and _WE_DID.search(folded, lead_in, sentence.end) is not None


def _goes_on_about_project(document: Document, sentence: Span) -> bool:
    """The sentence before, in the same block, speaks of the project: „… pradeda projektą. Kartu su X jie …“"""
    block = document.block_at(sentence.start)
    if block is None or block.kind is not BlockKind.PARAGRAPH:
        return False
    before = [other for other in document.sentences(block.body) if other.end <= sentence.start][-1:]
    return bool(before) and re.search(r"\bprojekt", document.text.folded[before[0].start : before[0].end]) is not None


def _are_people(document: Document, value: Span) -> bool:
    """„kartu su dalyviais aplankėme …“, „kartu su „Geležinkelių“ savanoriais“: people, of a body too, and no body."""
    first = _WORD.match(document.text.folded, *value)
    if first is not None and people_case(document.text.folded, Span(*first.span())) == "instrumental":
        return True
    if _PEOPLE_OF_OURS.match(document.text.folded[value.start : value.end]):
        return True
    quotation = document.quotation_at(value.start)
    word = _WORD.search(document.text.folded, quotation.end, quotation.end + 30) if quotation else None
    return word is not None and people_case(document.text.folded, Span(*word.span())) is not None


def _case(lead_in: re.Match[str]) -> Case | None:
    if lead_in["thanks"]:
        return Case.DATIVE
    if lead_in["became"] and not lead_in["we"]:
        return Case.NOMINATIVE
    return None if lead_in["dash"] or lead_in["we"] else Case.INSTRUMENTAL


def _sentence_at(document: Document, offset: int) -> Span | None:
    block = document.block_at(offset)
    if block is None or block.kind in (BlockKind.CLUTTER, BlockKind.ROW):
        return None
    return document.sentence_at(offset)


def _value(document: Document, start: int, end: int) -> Span:
    """The list goes on to a verb, a clause or the sentence's end."""
    folded = document.text.folded
    span = Span(start, end)
    quotations = list(document.quotations_in(span))
    clause = _CLAUSE_INSIDE.search(folded, start, end)
    for stop in _STOP.finditer(folded, start, end):
        quoted = any(quotation.start <= stop.start() < quotation.end for quotation in quotations)
        if not quoted and not (clause is not None and clause.start() <= stop.start() < clause.end()):
            span = Span(start, stop.start())
            break
    span = _up_to_verb(document, span)
    colon = _COLON.search(folded, *span)
    if colon is not None and not any(q.start <= colon.start() < q.end for q in quotations):
        span = Span(start, colon.start())
    # A name that ends in quotation marks is complete, and so is one behind which a verb stands:
    # small letters behind it go on with the sentence.
    found = organisations_in(document, span)
    for named, following in zip_longest(found, found[1:]):
        if following is not None and following.span.start == named.span.end + 1:
            # „Kartu su X muziejumi Y klubas vykdo …“: two names with nothing between them.
            return Span(start, named.span.end)
        closed = document.text.normal[named.span.end - 1] == '"'
        behind = _BEHIND_NAME.match(folded, named.span.end)
        if behind and (closed or _is_verb(folded, behind.end()) or _goes_no_further(document, named, behind.end())):
            return Span(start, named.span.end)
        if _WHEN.match(folded, named.span.end):
            return Span(start, named.span.end)
    return span


def _goes_no_further(document: Document, named: Named, at: int) -> bool:
    """„su Šilutės muziejumi galioja“: behind a name in an oblique case a word that no name goes on with."""
    word = _WORD.match(document.text.lower, at)
    return (
        named.value.in_nominative is False
        and word is not None
        and not noun_readings(word.group())
        and not looks_genitive(word.group())
    )


def _up_to_verb(document: Document, span: Span) -> Span:
    """A list ends before a verb right behind one of its names: „… Varėnos šeimos namais ėmėsi projekto“."""
    folded = document.text.folded
    for named in organisations_in(document, span):
        word = _WORD.match(folded, named.span.end + 1, span.end)
        if word is None or not document.text.normal[word.start()].islower():
            continue
        verb = read_verb(word.group())
        begins = role_signs("begins").fullmatch(word.group()) is not None
        if begins or (verb is not None and verb.form in ("active", "we") and verb.tense != "future"):
            return Span(span.start, named.span.end)
    return span


def _is_verb(folded: str, at: int) -> bool:
    word = _WORD.match(folded, at)
    verb = read_verb(word.group()) if word else None
    return verb is not None and verb.form in ("active", "we")


def apposed_partners(document: Document) -> Iterator[Candidate]:
    """Sveikata rūpinasi projekto partneris X; su partneriais, X ir Y, išleistas žemėlapis"""
    folded = document.text.folded
    for said in _APPOSED.finditer(document.text):
        sentence = _sentence_at(document, said.start())
        before = folded[max(0, said.start() - _REACH_BEFORE_SIGN) : said.start()]
        if sentence is None or _LEADS.search(before):
            continue
        found = organisations_in(document, Span(said.end(), sentence.end))
        chain = chain_after(document, found, said.end(), "")
        if (
            said["comma"]
            and not re.search(r"\bsu[ \n](?:savo |projekto )?$", before)
            and not _is_put_in(folded, said, chain)
        ):
            continue
        for named in chain:
            yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.apposed")


def _is_put_in(folded: str, said: re.Match[str], chain: list[Named]) -> bool:
    """„Kitas partneris, X, parengė“, „abu partneriai, X ir Y, parengė“: between commas as many names as partners."""
    if said.group().startswith("partnerio,"):
        return len(chain) == 1 and folded.startswith(", ", chain[0].span.end)
    single = said.group().startswith(("partneris", "partnere,"))
    if not (single or said.group().startswith(("partneriai", "partneres"))) or single != (len(chain) == 1):
        return False
    return bool(chain) and chain[-1].value.in_nominative is not False and folded.startswith(", ", chain[-1].span.end)


def partners_from(document: Document) -> Iterator[Candidate]:
    """partneriai iš organizacijos „X“ (Latvija); partnerius iš Suvalkų muziejaus ir Y mokyklos"""
    for said in _FROM_BODY.finditer(document.text):
        sentence = _sentence_at(document, said.start())
        if sentence is None:
            continue
        reach = Span(said.end(), min(sentence.end, said.end() + _LONGEST_LIST))
        for named in chain_after(document, organisations_in(document, reach), said.end(), ""):
            if named.value.in_nominative is not True:
                yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.from")


def partners_with_countries(document: Document) -> Iterator[Candidate]:
    """22 mokiniai iš X mokyklos (Suomija) ir Y gimnazijos (Latvija), where the sentence speaks of the project"""
    if "(" not in document.text.normal:
        return
    abroad = [
        named
        for named in organisations_in(document, Span(0, len(document.text.normal)))
        if named.value.in_nominative is not True and _is_abroad(document, named.span.end)
    ]
    words_of_text = document.mentions(words_of)
    for sentence, named_in_it in groupby(abroad, key=lambda named: _sentence_at(document, named.span.start)):
        foreign = [named for named in named_in_it if sentence is not None and sentence.contains(named.span)]
        if sentence is None or len(foreign) < 2 or not words_of_text.has_within(role_words("projects").sign, *sentence):
            continue
        for named in foreign:
            yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.with-countries")


def _is_abroad(document: Document, at: int) -> bool:
    country = _COUNTRY_BEHIND.match(document.text.normal, at)
    return country is not None and country["country"] != "Lietuva" and country["country"] in words("names")["countries"]


def partners_of_countries(document: Document) -> Iterator[Candidate]:
    """partneriai iš Latvijos (Bauskas novads) ir Lenkijos (Fundacja Borussia)"""
    for said in _FROM_COUNTRIES.finditer(document.text):
        if _sentence_at(document, said.start()) is None:
            continue
        for bracket in _IN_BRACKETS.finditer(document.text.normal, *said.span()):
            for named in names_in(document.text, Span(*bracket.span("name"))):
                yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.of-countries")


def partners_abroad(document: Document) -> Iterator[Candidate]:
    """organizacijos Riga Care College (Latvija), Fundacja Opieka (Lenkija): names of any kind beside their countries"""
    for said in _BODIES_WITH_COUNTRIES.finditer(document.text):
        sentence = _sentence_at(document, said.start())
        if sentence is None or not role_words("projects").search(document.text, *sentence):
            continue
        listed = _LIST_WITH_COUNTRIES.match(document.text.folded, said.end(), sentence.end)
        if listed is None or not document.text.normal[said.end()].isupper():
            continue
        for named in names_in(document.text, Span(*listed.span())):
            if _is_abroad(document, named.span.end):
                yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.abroad")


def called_partners(document: Document) -> Iterator[Candidate]:
    """Alytaus kolegija (partneris); Alytaus kolegija, projekto partnerė, suteikė salę"""
    for said in _CALLED.finditer(document.text):
        sentence = _sentence_at(document, said.start())
        opening = _CALLED_BEFORE.search(document.text.folded, max(0, said.start() - _REACH_BEFORE_SIGN), said.start())
        if sentence is None or opening is None:
            continue
        found = organisations_in(document, Span(sentence.start, opening.start()))
        if said.group().startswith(("partneriai", "partneres")) and opening.group() != ", ":
            reach = max(sentence.start, opening.start() - _LONGEST_LIST)
            helped = _HELPED.search(document.text.folded, reach, opening.start())
            called = (
                names_in(document.text, Span(helped.end(), opening.start()), Case.GENITIVE)
                if helped
                else chain_before(document, found, opening.start())
            )
            called = called if len(called) > 1 else []
        else:
            called = [named for named in found[-1:] if named.value.in_nominative is not False]
        for named in called:
            if called[-1].span.end == opening.start():
                yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.called")


def tabled_partners(document: Document) -> Iterator[Candidate]:
    """The column „Partneris“ of a table."""
    for block in document.blocks:
        if block.kind is not BlockKind.ROW or "partner" not in document.text.folded[block.span.start : block.span.end]:
            continue
        column = name_column(document, block)
        if column is None or not _PARTNERS_CELL.match(document.text.folded, *block.cells[column]):
            continue
        for names in names_of_table(document, block, column):
            for named in names:
                yield Candidate("partners", named.value.name, named.span, Score.LABEL, "partners.table")


def said_partners(document: Document) -> Iterator[Candidate]:
    """A, B ir C yra projekto partneriai"""
    folded = document.text.folded
    for partner in document.mentions(words_of).places(_PARTNER):
        said = _ARE_PARTNERS.search(folded, max(0, partner - _REACH_BEFORE_SIGN), partner + _LONGEST_PARTNER)
        if said is None or said.end() < partner:
            continue
        sentence = _sentence_at(document, said.start())
        if sentence is None:
            continue
        chain: list[Named] = chain_before(document, organisations_in(document, sentence), said.start())
        for named in _whole_list(document, Span(sentence.start, said.start()), chain) or chain:
            yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.said")


def contracted_partners(document: Document) -> Iterator[Candidate]:
    """Su A ir B pasirašyta partnerystės sutartis"""
    folded = document.text.folded
    for said in _CONTRACTED.finditer(document.text):
        sentence = _sentence_at(document, said.start())
        if sentence is None:
            continue
        chain = chain_before(document, organisations_in(document, sentence), said.start())
        if chain and re.search(r"(?<!\w)su[ \n]$", folded[max(0, chain[0].span.start - 4) : chain[0].span.start]):
            for named in chain:
                yield Candidate("partners", named.value.name, named.span, Score.VERB, "partners.contracted")


def _whole_list(document: Document, span: Span, chain: Sequence[Named]) -> list[Named]:
    """The names from the sentence's beginning on, where all that stands there are names, the last of them known."""
    if not chain or chain[0].span.start == span.start or span.end - span.start > _LONGEST_SAID:
        return []
    names = names_in(document.text, span, Case.NOMINATIVE)
    if len(names) < 2 or len(names) != len(split_names(document.text, span)):
        return []
    # „Mums talkino Rusnės mokykla“: a name that begins later has other words before it.
    known = {named.span.end: named.span.start for named in organisations_in(document, span)}
    return names if all(known.get(one.span.end, one.span.start) == one.span.start for one in names) else []


def numbered_partners(document: Document) -> Iterator[Candidate]:
    """PP2: A, the short marks of applications; the leading partner's is LP."""
    normal = document.text.normal
    for at in document.mentions(words_of).places(_OPENS_NUMBERED):
        block = document.block_at(at)
        if block is None or block.kind is BlockKind.CLUTTER or not _OPENS_ROW.search(normal, max(0, at - 16), at):
            continue
        end = normal.find("\n", at, block.span.end)
        end = block.span.end if end < 0 else end
        mark = _NUMBERED.match(normal, at, end)
        if mark is not None:
            value = trimmed(document, Span(mark.end(), end), " |\t;,")
            for named in names_in(document.text, value):
                yield Candidate("partners", named.value.name, named.span, Score.LABEL, "partners.numbered")


RULES: tuple[Rule, ...] = (
    Rule(labelled_partners, labels=("partners",)),
    Rule(led_in_partners, words=_SIGN.sign),
    Rule(said_partners, words=_PARTNER),
    Rule(contracted_partners, words=_CONTRACTED.sign),
    Rule(apposed_partners, words=_APPOSED.sign),
    Rule(numbered_partners, words=_OPENS_NUMBERED),
    Rule(tabled_partners, words=_PARTNER),
    Rule(called_partners, words=_CALLED.sign),
    Rule(partners_of_countries, words=_FROM_COUNTRIES.sign),
    Rule(partners_abroad, words=_BODIES_WITH_COUNTRIES.sign),
    Rule(partners_from, words=_FROM_BODY.sign),
    Rule(partners_with_countries, words=role_words("projects").sign),
)
