"""The programme, strategy or measure of funding that the project belongs to."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from string import ascii_letters, digits

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import folded_set, pattern_of, words
from ngoreport.lithuanian.declension import nominative
from ngoreport.parsers.naming import form_head, organisations_in
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import inside_quotes, is_name_of_programme, trimmed, value_spans

# „… veiksmų planas“ is a programme too, other plans are none.
_HEAD = pattern_of(r"\b(?:program|strategij)(?:a|os|ai|ą|oje|omis|ų|as|u)\b|\bveiksmu[ \n]plan(?:as|o|a|ui|u)\b")
_OPENINGS_OF_HEAD = ("program", "strategij")
_HEADS = WordPattern(WordSign(*_OPENINGS_OF_HEAD, whole=("veiksmu",)), _HEAD.pattern)
_LONGEST_WORD = 40
_SIGNS_OF_NAMES = "_+/.-" + digits + ascii_letters + "ąčęėįšųūžĄČĘĖĮŠŲŪŽ"
_BEFORE_DASH = pattern_of(r"(?:\d{4}|[A-ZĄČĘĖĮŠŲŪŽ]\w{3,14}) $")
_INNER_ABBREVIATIONS = ("m.", "r.", "raj.", "sav.")
_GENITIVE = pattern_of(r"[^\W\d]+(?:os|ės|ų|io|o|ies|aus)")
_WRITTEN = pattern_of(r"\S+")
_YEARS = pattern_of(r"\d{4} ?(?:- ?\d{4})?(?: ?m\.| metu| metams)?")
_YEARS_BEHIND = pattern_of(r" \d{4} ?- ?\d{4}(?! ?m)")
# A name of this many words is no name any more.
_MOST_WORDS = 18
_LONGEST_QUOTED = 300
_HEAD_BLOCKS = 6
# No known name is shorter.
_SHORTEST_OPENING = 3
_NUMBERED = pattern_of(r"[(,]? ?(?:priemon\w*|Nr\.|nr\.) ?.*$")
_PAYS = pattern_of(
    r"\b(?:(?:konkurs(?:o|e|a)|kvietimo)[ \n])?"
    r"(?:laimej|skyr|skirt|gavo|gavom|gaut|dave|suteik|perved|lesomis|lesu|lesos|finans|remia|remiam|dotacij|parama|paramos)\w*"
)
_LONGEST_OF_NAME = 40
_PROGRAMME_WORD = WordSign(whole=("programa",))
# „programos „Kultūra“ ir valstybės biudžeto lėšomis“
_AND_PAYS = pattern_of(r" ir (?:[a-z]{4,14} ){1,4}les(?:omis|u)\b")
# Only years may stand between a programme's head and the end of the quotation that it is in.
_TO_QUOTE = pattern_of(r"[ \d-]{0,12}(?:m\.|metams|metu|metais)? ?[\",]")
# A programme's parts stand behind it in the genitive.
_PARTS_BEHIND = pattern_of(
    r"(?:\d{1,2} )?(?:krypt(?:ies|i|is|imi)|(?:pazangos )?priemon(?:es|e|ei)|prioriteto|uzdavinio|veiklos srities)\b"
)
_MEASURE_WORD = WordSign("priemon")
_MEASURE = WordPattern(
    WordSign(whole=("pagal",)), r"\bpagal[ \n](?:\w+[ \n]){0,6}priemone[ \n](?:nr\.?[ \n]?[\w./-]{3,45}[ \n])?(?=\")"
)
# „2004 m. gautos PHARE programos lėšos“: a participle stands before a programme's name, not in it.
_GIVEN_OR_RUN = pattern_of(
    r"(?:(?:ko)?finansuo(?:jam|t)|(?:administr|koordin|inici|kur)uojam|valdom|vykdom|remiam|igyvendin(?:am|t)|teikiam"
    r"|(?:pa)?skelb(?:iam|t)|gaut|laimet|skirt|panaudot)(?:[aoiu]|as|os|ui|ai|am|us|oje|ame|ais|omis|oms|iems|uose|ose)"
)
_PROJECT_BEHIND = pattern_of(r"[ \n](?:dal(?:is|i|imi)\b|(?:[a-z]{0,3}\d{1,4}[ \n])?(?:\w{3,20}[ \n])?projekt)")
# „Programa, pagal kurią skirtos lėšos, – „…““
_RELATIVE = WordPattern(
    WordSign(whole=("programa",)),
    r"programa,[ \n](?:(?:pagal[ \n]kuria|is[ \n]kurios|kurios[ \n]les\w{2,4})[ \n][^.;]{0,120}?"
    r"\b(?:(?:vykd|igyvend)\w+[ \n]projekt|skirt|skyr|finans|gaut|gavo|remi)\w+"
    r"|kuri[ \n][^.;]{0,120}?\b(?:(?:ko)?finans|remia|reme|pareme|skyr)\w*)",
)
_CALLED = pattern_of(r"(?:,?[ \n]-|,?[ \n]vadin\w{3,6}|,?[ \n]yra|:)[ \n]")
_MARKS_OF_QUOTES = pattern_of('[„“”"«»‚‘’]')
_TRAIL_SIGN = pattern_of(r"\s(?:[/>»›→❯▸|]|::)\s")
_FEWEST_STEPS = 3
_PROJECT_OF_KNOWN = pattern_of(
    r" \d? ?[\w. ]{0,26}\b(?:projekt|program|veiksm)"
    r"|\" (?:(?:(?:tarptautin|mobilum)[a-z]{1,4}|[a-z]{2,18}(?:o|os|u|es|ies|aus)) ){0,4}projekt"
    r"|\"? (?:jaunimo )?(?:mainai|mainu|mainus|mobilum|partneryst)"
)
_REACH_OF_PROJECT = 80
_CALL_BEHIND = pattern_of(r"[ \n](?:\w{3,20}[ \n]){0,2}konkurs")
# „Lietuvos 2004–2006 metų bendrojo programavimo dokumento“: how the first years of the structural funds were planned.
_SINGLE_DOCUMENT = WordPattern(
    WordSign("bendrojo", "bendrasis", "bendraji", "bendruoju"),
    r"bendr(?:ojo|asis|aji|uoju)[ \n]programavimo[ \n]dokument(?:o|as|a|u)\b",
)
_ITS_YEARS = pattern_of(r"lietuvos[ \n](?:\d{4} ?- ?\d{4}[ \n](?:metu|m\.)[ \n])?$")
_LONGEST_MENU_LINE = 60
_LONGEST_HEADING_LINE = 140
_PROJECT_BELOW = pattern_of(r"\s{1,3}(?:projekt(?:as|o)(?: pavadinimas)?:? ?\")")
_ENDS_IN_PROGRAMME = pattern_of(
    r"\b[Pp](?:rograma|ROGRAMA)(?: (?:[A-Z][\w+-]{1,15} ?){1,3}| \d{4} ?- ?\d{4}(?: ?m\.?)?| \"[^\"\n]{3,80}\")?$"
)
# „Europos Sąjungos programa „…““ above a project's title: whose it is
_OWNER_ABOVE = pattern_of(
    r"\b(?:sajungos|ministerijos|tarybos|fondo|savivaldybes|respublikos|agenturos) (?:[\w.-]{3,20} ){0,4}programa\b"
)
# „NVO institucinio stiprinimo programa“
_KINDS_ABOVE_PROJECT = ("stiprinim", "nvo ", "nevyriausybin")
_LAST_WORD = pattern_of(r"[ \n][^\W\d]{4,25}[ \n]$")
_OWNER_BEHIND = pattern_of(r" (?:valdytoj|administrator|koordinator)")
# „skyrė 1 900 Eur iš …“
_GIVEN_OUT_OF = pattern_of(
    r"\b(?:gavo|gavome|gauta|gautos|skyre|skirta|skirtos|skiria|param\w{1,2}|finansavim\w{1,2}|les(?:u|as|os))[ \n]"
    r"(?:[^.;:()]{0,40}[ \n])?is[ \n]"
    # „paramą iš X administruojamos Y programos“
    r"(?:[^.;:()]{3,110}[ \n](?:administruojam|valdom|vykdom|koordinuojam)\w{1,3}[ \n])?$"
)
# „pagal plėtros programos valdytojos … ministerijos … programą“
_OF_MANAGER = pattern_of(r"\bpagal[ \n][^;:]{0,70}\bprogramos[ \n]valdytoj\w{1,3}[ \n][^;:]{5,110}$")
_LONGEST_MANAGER = 200
# „Tolygios kultūrinės raidos programa“ is none of an evening.
_OF_CULTURE = pattern_of(r"(?<= )(?:kultur|men)ines[ \n](?!program)")
# „vaikai sportavo pagal programą „…““
_EXERCISED = pattern_of(
    r"\b(?:mok(?:o|e|osi|esi|ysis|oma|omi|omasi)|studij(?:uoj|av)\w+|sport(?:uoj|av)\w+|treniruo\w+|treniravos\w*|ugdo\w*"
    r"|lavin\w+|gydo\w*|konsult(?:uoj|av)\w+)[ \n](?:[a-z]{3,20}[ \n])?pagal[ \n](?:[a-z]{3,20}[ \n]){0,2}$"
)
_PLAN = pattern_of(r"\bveiksmu[ \n]plan\w{1,2}$")
_UNDER = ("pagal ", "pagal\n")
_ANNOUNCED = pattern_of(
    r"\b(?:pagal|finansuoj|finansuot|remiam|paramos saltinis|finansavimo saltinis|lesos|dalyva)\w*\b"
)


def labelled_programme(document: Document) -> Iterator[Candidate]:
    for block, label in document.labels("programmes", "title"):
        if label.field == "title" and not is_name_of_programme(document, label):
            continue
        if label.separator == "verb" or (label.separator == "none" and not _is_line_of_name(document, block, label)):
            continue
        if block.kind is BlockKind.ROW and len(block.cells) > 2:
            continue  # the head or a row of a table
        for value in value_spans(document, block, label):
            whole = _first_quoted_line(document, trimmed(document, value))
            span = _without_number(document, inside_quotes(document, whole))
            if span.end - span.start > 3 and len(document.sentences(span)) == 1:
                # Behind a label stands the nominative; only „X programos“, „X strategiją“ has to be turned.
                quoted = document.quotation_at(span.start - 1) is not None
                turned = not quoted and _HEAD.search(document.text.folded, *span) is not None
                name = nominative(document.text.value(span)) if turned else document.text.value(span)
                yield Candidate("programmes", name, span, Score.LABEL, "programmes.label")


def _first_quoted_line(document: Document, value: Span) -> Span:
    """A name in quotation marks that ends its line ends the value; what stands below is of something else."""
    quotation = document.quotation_at(value.start)
    if quotation is not None and document.text.normal.startswith("\n", quotation.end):
        return quotation
    return value


def _is_line_of_name(document: Document, block: Block, label: Label) -> bool:
    """„Programa „Europa piliečiams““: the label, a name in quotation marks, and nothing more."""
    quotation = document.quotation_at(label.value.start)
    return (
        label.opens
        and quotation is not None
        and not document.text.normal[quotation.end : block.body.end].strip(" .,;0123456789-")
    )


def _is_whole_line(document: Document, label: Label) -> bool:
    """„Programa Lietuvos kaimo plėtros programa“ in a row that lost its cells."""
    opening = document.text.normal[label.value.start : label.value.start + 1]
    return label.opens and opening.isupper() and _HEAD.search(document.text.folded, *label.value) is not None


def _without_number(document: Document, span: Span) -> Span:
    """A quoted name is the programme's; a number of the measure is not."""
    quoted = next(iter(document.quotations_in(span)), None)
    before = document.text.folded[span.start : quoted.start] if quoted else ""
    if (
        quoted is not None
        and (not before.strip() or re.fullmatch(r"(?:priemone|programa|konkursas)?[ \w.-]{0,30}", before))
        and (document.text.folded[quoted.end : quoted.end + 2].strip() == "" or quoted.end == span.end)
    ):
        return trimmed(document, Span(quoted.start + 1, quoted.end - 1))
    return span


def named_programme(document: Document) -> Iterator[Candidate]:
    """pagal „Interreg V-A Lietuva–Lenkija“ programą, ES fondų investicijų programos lėšomis"""
    for head in _HEADS.finditer(document.text):
        block = document.block_at(head.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        span = _phrase(document, block.body, Span(*head.span()))
        if not _is_of_funding(document, block.body, span):
            continue
        if _is_inside_title_of_measure(document, span):
            continue
        if any(label.span.contains(span) for label in block.labels if label.separator != "none"):
            continue
        quoted = _quoted_behind(document, span)
        if _is_instrument(document, span, quoted):
            continue
        if quoted is not None and _named_by_both(document, head.group(), span, quoted):
            whole = Span(span.start, quoted.end + 1)
            rule = "programmes.strategy" if head.group().startswith("strategij") else "programmes.named"
            yield Candidate("programmes", _name(document, whole), whole, Score.LEAD_IN, rule)
            continue
        if quoted is not None and (_is_bare(document, span) or _is_owner(document, span)):
            yield Candidate("programmes", document.text.value(quoted), quoted, Score.LEAD_IN, "programmes.quoted")
            continue
        if not _is_bare(document, span):
            yield Candidate("programmes", _name(document, span), span, Score.LEAD_IN, "programmes.named")


def _named_by_both(document: Document, head: str, span: Span, quoted: Span) -> bool:
    """„Vietos plėtros strategija „Sartų kraštas““; „2014–2021 m. finansinio mechanizmo programos „Kultūra“ lėšomis“,
    where the quoted name pays and is not that of a project or measure under the programme."""
    folded = document.text.folded
    if head.startswith("strategij"):
        return True
    return (
        not (_is_bare(document, span) or _is_owner(document, span))
        and folded[span.start : span.end].endswith(("programos", "programa"))
        and quoted.end - quoted.start <= _LONGEST_OF_NAME
        and (_PAYS.match(folded, quoted.end + 2) is not None or _AND_PAYS.match(folded, quoted.end + 1) is not None)
    )


def _is_plan_of_funding(document: Document, span: Span) -> bool:
    """„pagal Bendruomeninės veiklos stiprinimo 2021 metų veiksmų planą“: no plan that was made, nor one's own."""
    return document.text.folded.endswith(_UNDER, 0, span.start) and not _is_owner(document, span)


def _is_owner(document: Document, span: Span) -> bool:
    """Before „programa“ stands only whose it is: „Kultūros tarybos programa „…““."""
    before = _HEAD.search(document.text.folded, span.start, span.end)
    if before is None:
        return False
    for named in organisations_in(document, Span(span.start, before.start())):
        return named.span.start == span.start and not document.text.normal[named.span.end : before.start()].strip()
    return False


def _is_instrument(document: Document, span: Span, quoted: Span | None) -> bool:
    """A programme in the genitive that only says whose or under what the next one is."""
    folded = document.text.folded
    if _OWNER_BEHIND.match(folded, span.end):
        return True
    if quoted is not None:
        return _HEAD.search(folded, quoted.start, quoted.end) is not None
    if not folded.endswith("os", 0, span.end):
        return False
    following = _HEAD.search(folded, span.end, span.end + 120)
    between = document.text.normal[span.end : following.start()] if following else ""
    return bool(between.strip()) and between.strip()[0].isupper() and not re.search(r"[.,;:()\"]", between)


def _phrase(document: Document, block: Span, head: Span) -> Span:
    """The words up to and with „programa“: back to a word that can't belong to a name."""
    start = at = head.start
    for _ in range(_MOST_WORDS):
        step = _step_back(document, block, at, first=start == head.start)
        if step is None:
            break
        at = step
        if document.text.normal[at] != "-":
            start = at
    start = _first_capital(document, _known_start(document, start, head.start), head.start)
    if document.text.normal[start - 1 : start] == '"' and document.text.normal.count('"', start, head.start) % 2:
        start -= 1  # the mark that opens „Erasmus+“ programa
    end = _known_end(document.text.folded, start, head.end)
    years = _YEARS_BEHIND.match(document.text.normal, end)
    return Span(start, years.end() if years else end)


def _step_back(document: Document, block: Span, at: int, *, first: bool) -> int | None:
    """Where the word, quotation or dash before `at` begins; None where the name can't go on."""
    normal, folded = document.text.normal, document.text.folded
    while at > block.start and normal[at - 1] in " \n":
        at -= 1
    if at <= block.start:
        return None
    last = normal[at - 1]
    if last == '"':
        quotation = _quotation_ending(document, at)
        return quotation.start if quotation else None
    if last == "-" and normal[at - 2 : at - 1] == " ":
        # A spaced dash inside years or a pair of countries goes on, any other ends the name.
        return at - 1 if _BEFORE_DASH.search(normal, max(block.start, at - 18), at - 1) else None
    start = _start_of_word(normal, max(block.start, at - _LONGEST_WORD), at)
    if start == at:
        return None
    text = folded[start:at]
    if text in ("ir", "bei") and not _is_inside_name(normal, start):
        return None
    if text.rstrip(".") in _boundaries() and not folded.startswith("per siena", start):
        return None
    if _GIVEN_OR_RUN.fullmatch(text):
        return None
    if text.endswith(".") and text not in _INNER_ABBREVIATIONS:
        return None
    return None if not first and _ends_another_name(text) else start


def _start_of_word(normal: str, lowest: int, end: int) -> int:
    """Where the letters, digits and signs of names („Erasmus+“, „V-A“) that end at a place begin."""
    while end > lowest:
        end = lowest + len(normal[lowest:end].rstrip(_SIGNS_OF_NAMES))
        if end == lowest or not normal[end - 1].isalnum():
            break
        end -= 1  # a letter of another alphabet
    return end


def _known_start(document: Document, start: int, head: int) -> int:
    """A name that everyone knows begins where it begins, whatever stands before it."""
    if not document.mentions(words_of).has_within(_known_openings(), start, head):
        return start
    folded = document.text.folded
    for written, _ in _known_forms():
        at = folded.rfind(written, start, head)
        if at >= 0 and not folded[at - 1 : at].isalnum():
            return at
    return start


def _is_inside_name(normal: str, conjunction: int) -> bool:
    """„kontrolės ir narkomanijos prevencijos“: two genitives, with no other programme before."""
    end = max(0, conjunction - 1)
    before = normal[_start_of_word(normal, max(0, conjunction - _LONGEST_WORD), end) : end]
    return _GENITIVE.fullmatch(before) is not None and not _ends_another_name(fold(before))


def _known_end(folded: str, start: int, end: int) -> int:
    """Where a name that goes on behind „programa“ ends: „NVO programa Lietuvoje“."""
    for written in _forms_with_head():
        if folded.startswith(written, start):
            return max(end, start + len(written))
    return end


@cache
def _any_of(group: str, before: str = "") -> re.Pattern[str]:
    """Any of a group of words or their beginnings."""
    return re.compile(f"{before}(?:{'|'.join(re.escape(word) for word in sorted(folded_set('programmes', group)))})")


@cache
def _boundaries() -> frozenset[str]:
    return folded_set("programmes", "behind")


def _ends_another_name(word: str) -> bool:
    """A programme or ministry named right before is another's name: „… programos Interreg … programa“."""
    return word.startswith(_OPENINGS_OF_HEAD) and _HEAD.fullmatch(word) is not None


def _first_capital(document: Document, start: int, head: int) -> int:
    """A name begins with a capital, a year or a quotation; small words before that are the sentence's.

    Small words alone are a name where one of them says what kind of programme it is.
    """
    for word in _WRITTEN.finditer(document.text.normal, start, head):
        opening = word.group()[0]
        if opening.isupper() or opening.isdigit() or opening == '"':
            return word.start()
    small = document.text.folded[start:head]
    return start if any(kind in small for kind in folded_set("programmes", "funding_kinds")) else head


def _quotation_ending(document: Document, at: int) -> Span | None:
    opening = document.text.normal.rfind('"', max(0, at - _LONGEST_QUOTED), at - 1)
    while opening >= 0:
        quotation = document.quotation_at(opening)
        if quotation is not None and quotation.end == at:
            return quotation
        opening = document.text.normal.rfind('"', max(0, at - _LONGEST_QUOTED), opening)
    return None


def _quoted_behind(document: Document, span: Span) -> Span | None:
    at = span.end
    while at < len(document.text.normal) and document.text.normal[at] in " \n":
        at += 1
    quotation = document.quotation_at(at)
    return trimmed(document, Span(quotation.start + 1, quotation.end - 1)) if quotation is not None else None


def _is_bare(document: Document, span: Span) -> bool:
    """Only the word „programa“ (and years): its name has to follow."""
    bare = _YEARS.sub("", document.text.folded[span.start : span.end])
    return len(bare.split()) <= 1 or not re.search(r"[^\W\d]", _HEAD.sub("", bare))


def _is_inside_title_of_measure(document: Document, span: Span) -> bool:
    """„Vietos plėtros strategijų įgyvendinimas“ in quotation marks is a measure's title, no programme's."""
    if not document.is_quoted(span):
        return False
    return _TO_QUOTE.match(document.text.folded, span.end) is None


def _is_of_funding(document: Document, block: Span, span: Span) -> bool:
    """A programme of courses or of an evening is none: something has to speak of money or „pagal“."""
    folded = document.text.folded
    phrase = folded[span.start : span.end]
    before = folded[max(block.start, span.start - 60) : span.start]
    # „mokymų programą „…““: what kind it is stands in small letters before a bare head.
    kind = _LAST_WORD.search(before)
    named = (kind.group() if kind else " ") + phrase
    if document.text.normal[span.start].isupper():
        named = _OF_CULTURE.sub("", named)
    if _any_of("courses", before=" ").search(named) or _EXERCISED.search(before):
        return False
    if _PLAN.search(phrase):
        return _is_plan_of_funding(document, span)
    if document.text.lower.endswith("programų", 0, span.end):
        return False  # „… programų finansavimo tvarkos aprašas“ names no programme
    quoted = _quoted_behind(document, span)
    # „programos „…“ lėšomis“: what pays stands behind the name.
    end = quoted.end + 1 if quoted is not None else span.end
    after = folded[end : min(block.end, end + 60)]
    known = _any_of("names").search(phrase) is not None or "interreg" in phrase
    strategy = "strategij" in phrase and "pletros" in phrase
    if (
        known
        or strategy
        or _ANNOUNCED.search(before)
        or _OF_MANAGER.search(folded, max(block.start, span.start - _LONGEST_MANAGER), span.start)
        or _GIVEN_OUT_OF.search(folded, max(block.start, span.start - _LONGEST_MANAGER), span.start)
        or _PAYS.match(after.lstrip())
        or _PARTS_BEHIND.match(after.lstrip())
        or (
            quoted is not None and phrase == "programos" and (_PROJECT_BEHIND.match(after) or _CALL_BEHIND.match(after))
        )
    ):
        return True
    if phrase.endswith(("programos", "programai")):
        head = document.kept(form_head)
        if head is not None and head.contains(span):
            return True
    label = next((label for label in _labels_around(document, span)), None)
    return label is not None


def _labels_around(document: Document, span: Span) -> Iterator[str]:
    block = document.block_at(span.start)
    for label in block.labels if block else ():
        money_head = document.text.folded.startswith("les", label.span.start)
        if label.value.contains(span) and (label.field in ("funders", "programmes") or money_head):
            yield label.field


def _name(document: Document, span: Span) -> str:
    """The name with its head in the nominative; quotations, pairs of countries and years stay."""
    normal = document.text.normal
    heads = list(_HEAD.finditer(document.text.folded, span.start, span.end))
    if not heads:
        return nominative(document.text.value(span))
    head = heads[-1]
    parts = [span.start]
    for sign in ('"', " - "):
        at = normal.rfind(sign, span.start, head.start())
        parts.append(at + len(sign) if at >= 0 else span.start)
    turned = Span(max(parts), head.end())
    shown = document.text.shown
    words_of_name = (
        shown[span.start : turned.start],
        nominative(document.text.value(turned)),
        shown[turned.end : span.end],
    )
    return " ".join(" ".join(part.split()) for part in words_of_name if part.strip())


def named_measure(document: Document) -> Iterator[Candidate]:
    """pagal priemonę Nr. 08.4.1-ESFA-V-416 „Paslaugos šeimai“, where no programme is named beside it"""
    folded = document.text.folded
    for measure in _MEASURE.finditer(document.text):
        sentence = document.sentence_at(measure.start())
        quotation = document.quotation_at(measure.end())
        if sentence is None or quotation is None or _HEAD.search(folded, sentence.start, sentence.end):
            continue
        name = trimmed(document, Span(quotation.start + 1, quotation.end - 1))
        yield Candidate("programmes", document.text.value(name), name, Score.VERB, "programmes.measure")


def known_programme(document: Document) -> Iterator[Candidate]:
    """Erasmus+ projektas, Europos solidarumo korpuso savanorystės projektas: names everyone knows."""
    folded = document.text.folded
    openings = document.mentions(words_of).places(_known_openings())
    if not openings:
        return
    found: dict[int, Candidate] = {}
    for at in openings:
        for number, written, name in _forms_begun_by(folded[at : at + _SHORTEST_OPENING]):
            if number in found or not folded.startswith(written, at):
                continue
            end = at + len(written)
            if not folded[end : end + 1].isalnum() and _PROJECT_OF_KNOWN.match(folded[end : end + _REACH_OF_PROJECT]):
                found[number] = Candidate("programmes", name, Span(at, end), Score.VERB, "programmes.known")
    yield from (found[number] for number in sorted(found))


def headed_programme(document: Document) -> Iterator[Candidate]:
    """„Europos solidarumo korpusas“ alone in a line above the text of the project; not in a menu of short lines."""
    written = (block for block in document.blocks if block.kind is not BlockKind.CLUTTER)
    for block, following in itertools.pairwise(itertools.islice(written, _HEAD_BLOCKS + 1)):
        name = _names_of_forms().get(document.text.folded[block.body.start : block.body.end])
        if name is None or block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            continue
        short = following.body.end - following.body.start < _LONGEST_MENU_LINE
        if following.kind is BlockKind.HEADING or not short:
            yield Candidate("programmes", name, block.body, Score.POSITION, "programmes.heading")


def heading_of_form(document: Document) -> Iterator[Candidate]:
    """„Nevyriausybinių organizacijų projektų rėmimo programa“ in a line of its own above a project's labels"""
    written = [block for block in document.blocks if block.kind is not BlockKind.CLUTTER][: _HEAD_BLOCKS + 1]
    for block in written:
        yield from _line_above_project(document, block)
    for block, following in itertools.pairwise(written):
        folded = document.text.folded[block.body.start : block.body.end]
        if not folded.endswith(" programa") or block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            continue
        of_funding = any(kind in folded for kind in folded_set("programmes", "funding_kinds"))
        of_funding = of_funding and not _any_of("courses", before=" ").search(" " + folded)
        labelled = any(label.field in ("title", "implementer") and label.opens for label in following.labels)
        if of_funding and labelled and document.text.normal[block.body.start].isupper():
            yield Candidate(
                "programmes", document.text.value(block.body), block.body, Score.HEADING, "programmes.form-heading"
            )


def _line_above_project(document: Document, block: Block) -> Iterator[Candidate]:
    """„Lietuvos ir Lenkijos bendradarbiavimo per sieną programa INTERREG V-A“ in the line above „Projektas „…““"""
    folded, normal = document.text.folded, document.text.normal
    end = folded.find("\n", *block.body)
    end = block.body.end if end < 0 else end
    while end > block.body.start and normal[end - 1].isspace():
        end -= 1
    line = Span(block.body.start, end)
    if not (
        end - line.start <= _LONGEST_HEADING_LINE
        and _PROJECT_BELOW.match(folded, end)
        and _ENDS_IN_PROGRAMME.search(normal, *line)
        and (normal[line.start].isupper() or normal[line.start].isdigit())
    ):
        return
    written = folded[line.start : end]
    of_funding = any(kind in written for kind in (*folded_set("programmes", "funding_kinds"), *_KINDS_ABOVE_PROJECT))
    if normal[end - 1] == '"':
        quotation = _quotation_ending(document, end)
        if quotation is None or not (_OWNER_ABOVE.search(written) or _any_of("names").search(written)):
            return
        line = trimmed(document, Span(quotation.start + 1, quotation.end - 1))
        written, of_funding = folded[block.body.start : quotation.start], True
    if (of_funding or _any_of("names").search(written)) and not _any_of("courses", before=" ").search(" " + written):
        yield Candidate("programmes", document.text.value(line), line, Score.HEADING, "programmes.form-heading")


def programming_document(document: Document) -> Iterator[Candidate]:
    """Lietuvos 2004–2006 metų bendrasis programavimo dokumentas, in any case"""
    for named in _SINGLE_DOCUMENT.finditer(document.text):
        before = _ITS_YEARS.search(document.text.folded, max(0, named.start() - 40), named.start())
        if before is not None:
            span = Span(before.start(), named.end())
            years = document.text.value(Span(before.start(), named.start()))
            name = f"{years.strip()} bendrasis programavimo dokumentas"
            yield Candidate("programmes", name, span, Score.LEAD_IN, "programmes.document")


def called_programme(document: Document) -> Iterator[Candidate]:
    """Programa, pagal kurią projektui skirtos lėšos, – „Kūrybiška Europa“; …, kuri finansavo projektą, vadinasi „X“"""
    for relative in _RELATIVE.finditer(document.text):
        sentence = document.sentence_at(relative.start())
        if sentence is None:
            continue
        for called in _CALLED.finditer(
            document.text.folded, relative.end(), min(sentence.end, relative.end() + _LONGEST_QUOTED)
        ):
            if document.is_quoted(Span(*called.span())):
                continue
            quotation = document.quotation_at(called.end())
            if quotation is not None:
                name = trimmed(document, Span(quotation.start + 1, quotation.end - 1))
                yield Candidate("programmes", document.text.value(name), name, Score.LEAD_IN, "programmes.called")
            break


def programme_of_trail(document: Document) -> Iterator[Candidate]:
    """„Pradžia › Projektai › Programa „Kūrybiška Europa“ › Garsų žemėlapis“: the way to the project's page"""
    shown = document.text.shown
    for block in document.blocks[:_HEAD_BLOCKS]:
        signs = list(_TRAIL_SIGN.finditer(shown, *block.span)) if block.kind is BlockKind.CLUTTER else []
        if len(signs) + 1 < _FEWEST_STEPS:
            continue
        starts = [block.span.start, *(sign.end() for sign in signs)]
        ends = [*(sign.start() for sign in signs), block.span.end]
        steps = [trimmed(document, Span(start, end)) for start, end in zip(starts, ends, strict=True)]
        found = [(name, step) for step in steps if (name := _programme_of_step(document, step)) is not None]
        if len(found) == 1:
            name, step = found[0]
            yield Candidate("programmes", name, step, Score.HEADING, "programmes.trail")


def _programme_of_step(document: Document, step: Span) -> str | None:
    marked = " ".join(document.text.shown[step.start : step.end].split())
    written = _MARKS_OF_QUOTES.sub("", marked).strip()
    folded = fold(written)
    if folded.startswith("programa ") and written != marked:
        return written[len("programa ") :]
    return _names_of_forms().get(folded.removeprefix("programa ").removesuffix(" programa"))


@cache
def _known_forms() -> tuple[tuple[str, str], ...]:
    """Folded spellings to names, longest first: the nominative and the genitive."""
    forms: dict[str, str] = {}
    for name in words("programmes")["names"]:
        forms[fold(name)] = name
        if name.endswith("korpusas"):
            forms[fold(name[:-2] + "o")] = name
    return tuple(sorted(forms.items(), key=lambda item: -len(item[0])))


@lru_cache(maxsize=4096)
def _forms_begun_by(opening: str) -> tuple[tuple[int, str, str], ...]:
    """The known forms that open with some letters, each with its number among all."""
    return tuple(
        (number, written, name) for number, (written, name) in enumerate(_known_forms()) if written.startswith(opening)
    )


@cache
def _names_of_forms() -> dict[str, str]:
    return dict(_known_forms())


@cache
def _forms_with_head() -> tuple[str, ...]:
    return tuple(written for written, _ in _known_forms() if " program" in written)


@cache
def _known_openings() -> WordSign:
    """The first words of the names that everyone knows."""
    return WordSign(*{re.split(r"[\W_]", written, maxsplit=1)[0] for written, _ in _known_forms()})


RULES: tuple[Rule, ...] = (
    Rule(labelled_programme, labels=("programmes", "title")),
    Rule(named_programme, words=_HEADS.sign),
    Rule(named_measure, words=_MEASURE_WORD),
    Rule(known_programme),
    Rule(headed_programme),
    Rule(heading_of_form, words=_PROGRAMME_WORD),
    Rule(called_programme, words=_RELATIVE.sign),
    Rule(programme_of_trail),
    Rule(programming_document, words=_SINGLE_DOCUMENT.sign),
)
