"""The project's title and acronym.

A label names it; in prose it is the quoted (or capitalised) name behind „projektas“; where
the text gives the project no name, the page's heading stands for it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import folded_set, pattern_of
from ngoreport.lithuanian.declension import nominative
from ngoreport.lithuanian.names import find_organisations
from ngoreport.parsers.naming import organisations_in, role_signs, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import (
    following_blocks,
    inside_quotes,
    is_name_of_applicant,
    is_name_of_programme,
    trimmed,
)

_LONGEST = 400
# Between „projektas“ and its quoted name at most a number or code stands („Nr. 08.4.2-ESFA-…“), or that it is named.
_BETWEEN = pattern_of(
    r"(?:[ \n]{1,3}|(?:,? pavadint\w{1,3}|,? pavadinimu|,? vardu|,? kuri\w{0,4} (?:vadin|pavadin)\w{1,8}"
    r"|, kuri(?:am|ai) (?:davem?e?|suteikem?e?|suteiktas|duotas|isrinkome|parinkome) (?:varda|vardas|pavadinima))"
    r"[ \n]{1,3})"
    r"(?:\(?(?:nr\.?|kodas|no\.?)? {0,2}(?=[^ \"]{0,40}\d)[\w./-]{3,45}\)?[ \n]{1,3}|- |: ?){0,2}"
)
_LONGEST_BETWEEN = 75
# „projekto „Ryto“ progimnazijoje“: whose gimnasium it is; of two words the last alone tells.
_GENITIVE_NAME = pattern_of(
    r"(?:(?!(?:nuo|iki|is|po|be|uz|prie|del|ant) )\w+ \w+(?:o|u|aus|ies)|\w+(?:o|os|es|u|aus|ies))"
)
_BODY_BEHIND = pattern_of(
    r"[ \n](?:(?:vidurin|pagrindin|pradin)\w{1,5}[ \n])?"
    r"(?:(?:pro)?gimnazij|mokykl|darzel|lopsel|licej|draugij|klub|bendrij)"
)
# „Pernykštis projektas „X“ …“ is another than the one reported, where the text names two.
_BEFORE_THIS_ONE = pattern_of(r"(?<!\w)(?:pernyks|ankstesn|anksciau|ankstyvesn|pries \w+ metus)")
# „Pernai vykdėme projektą „X“, o šiemet …“: what one did last year may be what one reports, if nothing goes on from it.
_LAST_YEAR = pattern_of(
    r"(?<!\w)(?:pernai|uzpernai|pries metus|pra(?:ejus|eit)\w{1,4} met)|(?<!\w)po (?:\w{4,12} )?projekto $"
)
_AND_NOW = pattern_of(r"(?<!\w)(?:siemet|siais metais|dabar|tasa|tesin|tes[ti]|nauj\w{1,3} projekt)")
# „Kitąmet vykdysime projektą „Y““
_LATER = pattern_of(r"(?<!\w)(?:kitamet|kit(?:ais|u) met|ateinanc|ateity|planuoj|ketin|svajoj|vykdysi|igyvendinsi)")
_LOCATIVE_WORD = pattern_of(r"\w+(?:uose|ose|yje|oje|eje|ėje|ame|iame)")
_CAPITALS = pattern_of(r"\b[A-ZĄČĘĖĮŠŲŪŽ]{2,}(?:[ -]{1,2}[A-ZĄČĘĖĮŠŲŪŽ]{2,}){0,9}\b")
_ACRONYM = pattern_of(r"[A-ZĄČĘĖĮŠŲŪŽ][A-ZĄČĘĖĮŠŲŪŽ0-9+&-]{2,14}(?![^\W_])")
_BRACKETED_ACRONYM = pattern_of(
    r"[ \n]{0,2}\((?:angl\.? [^()\n]{3,120}?(?:,| [-–]) (?=[^()\n ]{3,15}\)))?"
    r"(?:akronimas|trumpinys|trumpai|toliau)?[ :–-]{0,4}\"?(?!PROJEKT|PROGRAM|VYKDYT)"
    # „(LT-PL-3R-264, SMITHYARD)“, „(LIFE SEDGEBACK)“
    r"(?:[A-Za-z0-9./-]{0,30}\d[\w./-]{0,30}[,;] |LIFE (?=[A-Z]))?"
    r"([A-ZĄČĘĖĮŠŲŪŽ][A-ZĄČĘĖĮŠŲŪŽ0-9+&-]{2,14})\"?"
    r"(?:\)|[,;] (?:(?:[Pp]rojekto )?(?:[Nn]r|[Kk]odas|[Ss]ut|[Nn]o)\b|(?=[^ ()]{0,30}\d)))"
)
# „(Women Who Fix Things, WWFT)“: the first letters of the words before them
_INITIALS = pattern_of(
    r"[ \n]{0,2}\(\"?(?P<name>[^()\n\"]{5,120})\"?(?:,| [-–]) \"?(?P<short>[A-ZĄČĘĖĮŠŲŪŽ]{3,12})\"?[),]"
)
_IN_BRACKETS_AT_END = pattern_of(r" {1,2}\((?:LIFE )?[A-ZĄČĘĖĮŠŲŪŽ][A-ZĄČĘĖĮŠŲŪŽ0-9+&-]{2,14}\)$")
_LIFE = "LIFE "
_SHORT_CALLED = pattern_of(r"[ \n]\"?([A-ZĄČĘĖĮŠŲŪŽ][A-ZĄČĘĖĮŠŲŪŽ0-9+&-]{2,14})(?!\w)(?=\"|[ ,.;)(])")
# Letters for kinds and owners, which name no project: „Projektas NVO rėmėjams“.
_NO_PROJECTS = frozenset(
    (
        "NVO",
        "VVG",
        "LEADER",
        "UNESCO",
        "ESF",
        "EEE",
        "SOS",
        "VDU",
        "UAB",
        "LIFE",
        "ERASMUS",
        "ERASMUS+",
        "INTERREG",
        "LIETUVA",
    )
)
_BEFORE_COLON = pattern_of(r"\"?([A-ZĄČĘĖĮŠŲŪŽ][A-ZĄČĘĖĮŠŲŪŽ0-9+&-]{2,14})\"?(?:: | [-–] )(?=\S{0,30}[a-ząčęėįšųūž])")
_TRAILING_ACRONYM = pattern_of(r", ([A-ZĄČĘĖĮŠŲŪŽ][A-ZĄČĘĖĮŠŲŪŽ0-9+&-]{3,14})(?=,|\"|$)")
_LEADING_YEARS = pattern_of(r"\d{4}(?: ?- ?\d{4})? ?(?:m\.|metų|metai|metais)\s{0,3}")
_WORD = pattern_of(r"[^\W\d_]{2,}")
_GENITIVES = ("o", "os", "es", "u", "io", "ies", "ir", "bei", "aus", "ens")
_UNNAMED = pattern_of(r"[A-ZĄČĘĖĮŠŲŪŽ][\w-]{2,25}(?: [\w-]{2,25}){2,9}? projekt(?:ui|as|o|ą)(?!\w)")
# „Interreg VI-A … programa“ above the title is the programme's name.
_PROGRAMME_HEADING = pattern_of(
    r"^[^:]*\bprogram(?:a|os)\W*$|^[^:]*\bfinansin(?:is|iai) mechanizm(?:as|ai)\W*$|^interreg\b[^:]*$"
    r"|^\W*\w+ iniciatyva\W*$"
)
_HEADING_ACRONYM = pattern_of(r"\(([A-ZĄČĘĖĮŠŲŪŽ][A-ZĄČĘĖĮŠŲŪŽ0-9+&-]{2,14})\)$")
_MAIL_HEADER = pattern_of(
    r"(?:nuo|kam|issiusta|cc|bcc|kopija|slapta kopija|gavej\w{1,3}|siuntej\w{1,2}|data|from|to|sent|date|subject): "
)
# What else stands above the text of a letter, a page or a paper: greetings („Sveika šeima“ is a name), dates, codes,
# who took the pictures, how many looked at it, which issue, a part of the site.
_ABOVE_THE_TEXT = pattern_of(
    r"(?:laba diena|lab(?:as|a) (?:rytas|ryta|vakaras|vakara)|sveiki visi|gerbiam\w{1,6}|gerb\.)(?!\w)"
    r"|(?:(?:19|20)\d\d ?(?:m\.|metu) ?)?(?:saus|vasar|kov|baland|geguz|birzel|liep|rugpj|rugs|spal|lapkr|gruod)\w{1,6}"
    r" \d{1,2} ?d\.?(?:,? (?:nr\.?|no\.?) ?\S{1,20}|, [a-z]{3,20})?$"
    r"|(?:juridini(?:o|u) asmen\w{1,2} (?:registr|kod)|duomenys (?:apie|kaupiami)|(?:imones|istaigos|im\.|pvm) ?kod)"
    r"|(?:perziure\w{1,3}|perziur\w{1,2}|skaite|skaityta|skaitymu|aplankyta|lankytojai) \d"
    r"|(?:nuotrauk\w{1,3}|foto|teksto|straipsnio) autor"
    r"|(?:laikrastis|zurnalas|savaitrastis|biuletenis|naujienlaiskis) (?:\"|nr)"
    r"|(?:vykdomi|baigti|vykdyti|igyvendinami|igyvendinti|remiami|finansuoti|finansuojami) projektai"
    r"(?:,? .{0,6}\d{4}.*)?$"
    r"|(?:(?:igyvendint|vykdom|baigt|finansuot|remiam)u )?projektu (?:pristatymai?s?|sarasas|aprasymai|naujienos)\W*$"
    r"|[a-z]{3,20} naujienos, .*\d"
    r"|(?:[a-z]{3,20} ){1,3}(?:panaudojimo|perdavimo|priemimo) aktas\W*$"
)
_STREET_OR_TELEPHONE = pattern_of(r"\b(?:g|pr|al|pl|skg|tak)\. ?\d|\btel\. ?[+(\d]")
# What stands beside a payer's emblem: „Bendrai finansuoja Europos Sąjunga“, „Kuriame Lietuvos ateitį“
_BESIDE_EMBLEM = pattern_of(
    r"(?:(?:bendrai|is dalies|dalinai|projekt(?:a|as|us|ai)|veikl(?:a|as)|si|mus|musu) ){0,3}"
    r"(?:(?:ko)?finansuo(?:ja|jam\w{1,2}|t\w{1,2})|finansavo|remia|parem\w{1,2}|remiam\w{1,2})\b(?! projekt)"
    r"|(?:europos sajungos )?(?:bendrai|is dalies|dalinai) finansuojam\w{1,2} projekt\w{1,2}$"
    r"|(?:co-?)?(?:funded|financed) by |kuriame lietuvos ateiti\W*$"
)
# Undertakings that projects are called by: „Jaunimo mainai „X“ – Zarasai, 2023 m. rugpjūtis“
_UNDERTAKING = WordPattern(
    WordSign(
        "stovykl", "festival", "iniciatyv", "ekspedicij", whole=("mainai", "mainu", "mainus", "mainams", "mainuose")
    ),
    r"\b(?:stovykl|festival|iniciatyv|ekspedicij|main(?:ai|u|us|ams|uose)\b)[a-z]{0,5}[ \n]",
)
_BEHIND_HEADING = pattern_of(
    r"[ \n]{0,2}(?:$|[(,.]|[-|] )|[ \n](?:19|20)\d\d|[ \n][^\W\d]\w+(?:oje|eje|yje|uje|iame|uose|ose|ese)\b"
)
_CALLED_BY = WordSign(whole=("pavadinimu",))
_IN_NOMINATIVE = WordSign(whole=("projektas",))
_BY_NAME = WordPattern(
    role_words("projects").sign,
    r"\bprojekt\w{1,4}[ \n]{1,2}(?:\w{4,20}[ \n]{1,2})?pavadinimu[ \n]{0,2}[-:]?[ \n]{0,2}(?=\w)",
)
_BEHIND_NAME = pattern_of(r"[,;(]|[ \n]-[ \n]|[ \n](?:yra|buvo|bus|kur(?:i|is|io|iam|iame|ia|ios|ioje))\b")
_SO_CALLED = pattern_of(
    r",? ?- (?:(?:taip|stai taip) (?:vadin|pavadin)\w{2,8}|toki pavadinima) "
    r"[^.,;:]{0,40}?\b(?:projekt|iniciatyv|sumanym)"
    r"|,? ?- (?:toks|stai toks) (?:yra |buvo )?(?:musu |sio )?(?:projekto|iniciatyvos|sumanymo) pavadinimas"
)
# „„Amatų kiemas“ – bendruomenės projektas, kurį remia fondas“
_IS_A_PROJECT = pattern_of(
    r" - (?![^.;:,\"]{0,70}\b(?:ne|kitas|kita|busimas|pernyks\w+|ankstesn\w+|buves) )"
    r"(?:[^.;:,\"]{0,70} )?projektas(?=[.,]| (?:su|skirtas)\b)"
)
_LONGEST_UNQUOTED = 120
# „Projekto vadovė Rita Bangienė“ above or below a text names a person.
_POST_HEADING = pattern_of(r"(?:projekt\w{1,3} )?(?P<post>\w{5,15}) (?=\S)")
# „Mūsų projektai“, „MŪSŲ PROJEKTAI > 2024“
_SITE_HEADING = pattern_of(
    r"(?:[^\W\d]+ ){1,2}projektai|(?:[^\W\d]+ ){0,2}projektai {1,3}[>/\"→❯▸|] {1,3}.{1,40}|konkursas\b.*|kvietimas\b.*"
)
_TITLE_WORD = WordSign(whole=("pavadinimas",))
_CAPTION = pattern_of(r"\((?:projekto|programos|veiklos) pavadinimas\)")
_SHORT_NAME = WordPattern(WordSign("trumpinys", "akronimas"), r"\b(?:trumpinys|akronimas)[ ]{0,2}[-:]?[ ]{0,2}\"?")
_HEADINGS_LOOKED_AT = 5
_LONGEST_TOP, _SHORTEST_MENU, _LONGEST_MENU_ITEM = 16, 4, 4
_TRAIL = pattern_of(r" (?:[/>\"→'❯▸]|::) ")
_SHORTEST_HEADING, _LONGEST_HEADING = 8, 220
_FIRST_LINES = 25
_REACH_OF_SENTENCE = 200


@cache
def _named_by() -> WordPattern:
    """What a project is called in front of its name: „mikroprojektas“, „project“."""
    stems = sorted(folded_set("titles", "named_by"))
    return WordPattern(WordSign(*stems), rf"\b(?:{'|'.join(stems)})(?:as|a|o|u|ui|e|ai|us|ams|uose)?\b")


def _projects(document: Document) -> list[re.Match[str]]:
    """Where a project is called by such a word."""
    return _named_by().finditer(document.text)


def _projects_before_capitals(document: Document) -> list[re.Match[str]]:
    """Those with two capitals, or one and a sign of an acronym, behind the word."""
    normal = document.text.normal
    return [project for project in document.kept(_projects) if normal[project.end() + 1 : project.end() + 3].isupper()]


@cache
def _called() -> re.Pattern[str]:
    stems = "|".join(sorted(folded_set("titles", "called")))
    return re.compile(rf"\b(?:{stems})[a-z]{{0,8}}[ \n]{{0,2}}[-:]?[ \n]{{0,3}}$")


def labelled_title(document: Document) -> Iterator[Candidate]:
    """Projekto pavadinimas: „…“"""
    yield from document.kept(_by_label)


def _by_label(document: Document) -> tuple[Candidate, ...]:
    return tuple(_labelled(document))


def _labelled(document: Document) -> Iterator[Candidate]:
    for block, label in document.labels("title"):
        if _is_subject_of_mail(document, block, label) or is_name_of_applicant(document, block, label):
            continue
        if is_name_of_programme(document, label):
            continue
        value = _labelled_value(document, block, label)
        if value is not None and _holds_words(document, value):
            yield Candidate("title", document.text.value(value), value, Score.LABEL, "title.label")


def _is_subject_of_mail(document: Document, block: Block, label: Label) -> bool:
    """„Tema:“ among „Nuo:“ and „Kam:“ is what a letter is about."""
    folded = document.text.folded
    if folded[label.span.start : label.span.end] != "tema":
        return False
    return any(
        _MAIL_HEADER.match(folded, neighbour.span.start)
        for neighbour in document.blocks[max(0, block.index - 2) : block.index + 3]
    )


def _labelled_value(document: Document, block: Block, label: Label) -> Span | None:
    if label.separator == "verb" or (label.separator == "none" and not _named_outright(document, label)):
        return None
    value = label.value
    if not document.text.normal[value.start : value.end].strip():
        following = next(following_blocks(document, block, label), None)
        if following is None:
            return None
        value = following.body
        opened = document.quotation_at(value.start)
        if opened is not None and opened.end > value.end and opened.end - opened.start <= _LONGEST:
            return trimmed(document, Span(opened.start + 1, opened.end - 1))  # broken over lines
        alone = trimmed(document, value)
        if _is_line_of_name(document, alone, value):
            return inside_quotes(document, alone)
    elif label.separator == "dash" and document.text.folded.startswith(("tai ", "kas "), value.start):
        return None  # „Projektas – tai …“ explains, it doesn't name
    value = trimmed(document, value)
    quoted = _opening_quotation(document, value)
    if quoted is not None:
        return trimmed(document, Span(quoted.start + 1, quoted.end - 1))
    value = inside_quotes(document, trimmed(document, _first_sentence(document, value)))
    bracketed = _IN_BRACKETS_AT_END.search(document.text.normal, *value)
    return Span(value.start, bracketed.start()) if bracketed and bracketed.start() > value.start else value


def _is_line_of_name(document: Document, name: Span, block: Span) -> bool:
    """„Tylos partitūros. Naujoji muzika mažuose miesteliuose“ in a line of its own looks like two sentences; a name
    has no full stop at its end."""
    written = document.text.normal[name.start : name.end]
    ended = document.text.normal[name.end : block.end].strip().startswith(".")
    return not ended and "\n" not in written and '"' not in written and name.end - name.start <= _LONGEST_UNQUOTED


def _named_outright(document: Document, label: Label) -> bool:
    """„Projekto pavadinimas X“ at a line's beginning, as flattened tables have it."""
    words = document.text.folded[label.span.start : label.span.end]
    opening = document.text.normal[label.value.start : label.value.start + 1]
    if not label.opens or opening.islower():
        return False
    if opening == '"':
        quotation = document.quotation_at(label.value.start)
        behind = document.text.normal[quotation.end : label.value.end].strip(" .") if quotation else ""
        if quotation is not None and (not behind or document.text.normal[quotation.end] == "\n"):
            return words in ("tema", "pavadinimas") or "pavadinim" in words
    if words in ("tema", "pavadinimas") and opening.isupper():
        # A line of its own that is no sentence.
        rest = document.text.normal[label.value.start : label.value.end]
        return len(rest) <= _LONGEST_UNQUOTED and "\n" not in rest and not rest.rstrip().endswith((".", "!", "?"))
    return label.qualified and "pavadinim" in words


def _opening_quotation(document: Document, value: Span) -> Span | None:
    """The quotation that the value begins with, where hardly anything follows it."""
    for quotation in document.quotations_in(value):
        if quotation.start == value.start:
            rest = document.text.normal[quotation.end : value.end]
            if len(rest) <= 3 or rest.lstrip()[:1] in ("(", ",", ".", ";", "-") or "nr." in rest.lower():
                return quotation
        break
    return None


def _first_sentence(document: Document, value: Span) -> Span:
    sentences = document.sentences(value)
    return sentences[0] if len(sentences) > 1 and sentences[0].end - sentences[0].start > 15 else value


def _holds_words(document: Document, value: Span) -> bool:
    return (
        value.end - value.start <= _LONGEST and _WORD.search(document.text.normal, value.start, value.end) is not None
    )


def quoted_title(document: Document) -> Iterator[Candidate]:
    """projektas „…“, projektą Nr. 08.4.2-ESFA-R-630-73-0011 „…“, Projekto „…“ tikslas"""
    quotations = document.kept(_quoted_behind_projects)
    several = len({document.text.folded[quotation.start : quotation.end] for quotation in quotations}) > 1
    for quotation in quotations:
        inside = trimmed(document, Span(quotation.start + 1, quotation.end - 1))
        if not 0 < inside.end - inside.start <= _LONGEST or _is_whose_body(document, quotation, inside):
            continue
        if _LOCATIVE_WORD.fullmatch(document.text.normal[inside.start : inside.end].lower()):
            continue
        if _holds_words(document, inside):
            inside = _without_code(document, inside)
            score = Score.VERB if several and _is_of_another_time(document, quotation) else Score.LEAD_IN
            yield Candidate("title", document.text.value(inside), inside, score, "title.quoted")


def _is_whose_body(document: Document, quotation: Span, inside: Span) -> bool:
    """„Projekto „Aušros“ gimnazijoje“ names the gymnasium."""
    folded = document.text.folded
    return (
        _BODY_BEHIND.match(folded, quotation.end) is not None and _GENITIVE_NAME.fullmatch(folded, *inside) is not None
    )


def _is_of_another_time(document: Document, quotation: Span) -> bool:
    """What the clause says before the name: that it was the project before this one, or that it will come after it."""
    sentence = document.sentence_at(quotation.start)
    if sentence is None:
        return False
    folded = document.text.folded
    start = max(sentence.start, quotation.start - _REACH_OF_SENTENCE)
    clause = Span(max(start, *(folded.rfind(sign, start, quotation.start - 1) + 1 for sign in ',;:"')), quotation.start)
    if _BEFORE_THIS_ONE.search(folded, *clause) or _LATER.search(folded, *clause):
        return True
    behind = Span(quotation.end, min(sentence.end, quotation.end + _REACH_OF_SENTENCE))
    return _LAST_YEAR.search(folded, *clause) is not None and _AND_NOW.search(folded, *behind) is not None


def _without_code(document: Document, inside: Span) -> Span:
    """„Name, ACRONYM, No: X-12“, the form of contracts, names the project up to the first of these."""
    acronym = _TRAILING_ACRONYM.search(document.text.normal, inside.start, inside.end)
    return Span(inside.start, acronym.start()) if acronym and acronym.start() > inside.start else inside


def _quoted_behind_projects(document: Document) -> list[Span]:
    """The quotations behind „projektas“, with at most a number between the two."""
    folded = document.text.folded
    ends = [project.end() for project in document.kept(_projects)]
    found: list[Span] = []
    for quotation in document.quotations if ends else ():
        at = bisect_right(ends, quotation.start) - 1
        if (
            at >= 0
            and quotation.start - ends[at] <= _LONGEST_BETWEEN
            and _BETWEEN.fullmatch(folded, ends[at], quotation.start)
        ):
            found.append(quotation)
    return found


def called_title(document: Document) -> Iterator[Candidate]:
    """sumanymą pavadino „…“; „…“ – taip vadinasi mūsų iniciatyva"""
    folded = document.text.folded
    if not any(stem in folded for stem in folded_set("titles", "called")):
        return
    for quotation in document.quotations:
        if _SO_CALLED.match(folded, quotation.end) or (
            _called().search(folded, max(0, quotation.start - 30), quotation.start)
            and _undertaking(document, quotation)
        ):
            inside = trimmed(document, Span(quotation.start + 1, quotation.end - 1))
            if _holds_words(document, inside):
                yield Candidate("title", document.text.value(inside), inside, Score.VERB, "title.called")


def title_that_is_a_project(document: Document) -> Iterator[Candidate]:
    """„Amatų kiemas“ – Kultūros tarybos finansuotas projektas."""
    for quotation in document.quotations:
        if _IS_A_PROJECT.match(document.text.folded, quotation.end) is None:
            continue
        sentence = document.sentence_at(quotation.start)
        inside = trimmed(document, Span(quotation.start + 1, quotation.end - 1))
        if sentence is not None and sentence.start == quotation.start and _holds_words(document, inside):
            yield Candidate("title", document.text.value(inside), inside, Score.VERB, "title.is-project")


def _undertaking(document: Document, quotation: Span) -> bool:
    """A project, an idea or the like was named, not a book: the sentence says so before the name."""
    sentence = document.sentence_at(quotation.start)
    start = max(sentence.start if sentence else 0, quotation.start - _REACH_OF_SENTENCE)
    before = document.text.folded[start : quotation.start]
    return any(stem in before for stem in folded_set("titles", "undertakings"))


def unquoted_title(document: Document) -> Iterator[Candidate]:
    """projektas pavadinimu Draugo ranka: up to the sentence's end or what the sentence goes on with"""
    folded = document.text.folded
    for said in _BY_NAME.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None or not document.text.normal[said.end() : said.end() + 1].isupper():
            continue
        stop = _BEHIND_NAME.search(folded, said.end(), sentence.end)
        name = trimmed(document, Span(said.end(), stop.start() if stop else sentence.end))
        if name.end - name.start <= _LONGEST_UNQUOTED and _holds_words(document, name):
            yield Candidate("title", document.text.value(name), name, Score.VERB, "title.by-name")


def capital_title(document: Document) -> Iterator[Candidate]:
    """projektas VISO KIEMO ŠEIMA; projektas SEMPRE (Socialinis įgalinimas kaimo vietovėse)"""
    normal = document.text.normal
    for project in document.kept(_projects_before_capitals):
        at = project.end() + 1
        if normal[project.end() : at] != " " or normal[project.start() : project.end()].isupper():
            continue
        name = _CAPITALS.match(normal, at)
        if name is None or len(name.group()) < 4 or normal.startswith(":", name.end()):
            continue
        span = Span(*name.span())
        words_in_brackets = _bracketed_name(document, span.end)
        if words_in_brackets is not None:
            yield Candidate(
                "title", document.text.value(words_in_brackets), words_in_brackets, Score.LEAD_IN, "title.capitals"
            )
        elif " " in name.group() or _in_first_lines(document, span):
            yield Candidate("title", document.text.value(span), span, Score.VERB, "title.capitals")


def _in_first_lines(document: Document, span: Span) -> bool:
    # Far down a long text nothing is counted.
    return span.start < _FIRST_LINES * 1000 and document.text.normal.count("\n", 0, span.start) < _FIRST_LINES


def _bracketed_name(document: Document, at: int) -> Span | None:
    normal = document.text.normal
    while normal[at : at + 1] == " ":
        at += 1
    if normal[at : at + 1] != "(":
        return None
    within = at + 1 + _LONGEST
    end = min((place for sign in "()\n" if (place := normal.find(sign, at + 1, within)) > 0), default=-1)
    if end < 0:
        return None
    inside = inside_quotes(document, trimmed(document, Span(at + 1, end)))
    return inside if normal[inside.start : inside.end].count(" ") >= 2 else None


def heading_title(document: Document) -> Iterator[Candidate]:
    """The page's heading: a first line that is no sentence, no label and no form's name."""
    looked_at = 0
    for block in document.blocks[_end_of_menus(document) :]:
        if block.kind is BlockKind.CLUTTER:
            continue
        looked_at += 1
        if looked_at > _HEADINGS_LOOKED_AT:
            return
        if not _may_be_title(document, block):
            continue
        span = trimmed(document, block.body)
        years = _LEADING_YEARS.match(document.text.normal, span.start, span.end)
        if years is not None and years.end() < span.end:
            span = trimmed(document, Span(years.end(), span.end))
        acronym = _HEADING_ACRONYM.search(document.text.normal, span.start, span.end)
        if acronym is not None:
            span = trimmed(document, Span(span.start, acronym.start()))
        span = _name_of_undertaking(document, span) or inside_quotes(document, span)
        if _holds_words(document, span) and span.end - span.start >= _SHORTEST_HEADING:
            yield Candidate("title", document.text.value(span), span, Score.HEADING, "title.heading")
            return


def _name_of_undertaking(document: Document, heading: Span) -> Span | None:
    """The name in „Jaunimo mainai „X“ – Zarasai, 2023 m. rugpjūtis“: behind it stand but a place and a time."""
    for quotation in document.quotations_in(heading):
        behind = _BEHIND_HEADING.match(document.text.folded, quotation.end, heading.end)
        if behind and quotation.end < heading.end and _is_undertaking(document, heading.start, quotation.start):
            return trimmed(document, Span(quotation.start + 1, quotation.end - 1))
        return None
    return None


def _is_undertaking(document: Document, start: int, end: int) -> bool:
    """The word right before a quotation mark names an undertaking that a project may be."""
    said = list(_UNDERTAKING.finditer(document.text, start, end))
    return bool(said) and said[-1].end() == end


def undertaking_title(document: Document) -> Iterator[Candidate]:
    """Vaikų vasaros stovyklą „Miškas moko“ surengėme: a text without a heading that tells of one such undertaking."""
    ends = {said.end() for said in _UNDERTAKING.finditer(document.text)}
    named = [quotation for quotation in document.quotations if quotation.start in ends]
    names = {document.text.folded[quotation.start : quotation.end] for quotation in named}
    if len(names) != 1:
        return
    inside = trimmed(document, Span(named[0].start + 1, named[0].end - 1))
    if _holds_words(document, inside):
        yield Candidate("title", document.text.value(inside), inside, Score.POSITION, "title.undertaking")


def _end_of_menus(document: Document) -> int:
    """How many blocks at a page's top are its site's: its name above the way to the page, and menus a line an item."""
    top = document.blocks[:_LONGEST_TOP]
    if not [block for block in top if block.kind is BlockKind.CLUTTER]:
        return 0
    end = 0
    run = 0
    for block in top:
        # Items of a menu follow one another without an empty line, and some of them stand in every menu.
        run = run + 1 if run and not block.gap and _is_menu_item(document, block) else 1
        if run >= _SHORTEST_MENU and any(
            one.kind is BlockKind.CLUTTER for one in top[block.index + 1 - run : block.index + 1]
        ):
            end = block.index + 1
        if block.kind is BlockKind.CLUTTER and len(_TRAIL.findall(document.text.normal, *block.span)) > 1:
            end = block.index + 1
    below = (block for block in document.blocks[end : end + _HEADINGS_LOOKED_AT] if block.kind is not BlockKind.CLUTTER)
    return end if end and any(_may_be_title(document, block) for block in below) else 0


def _is_menu_item(document: Document, block: Block) -> bool:
    text = document.text.normal[block.body.start : block.body.end]
    return (
        block.kind in (BlockKind.CLUTTER, BlockKind.PARAGRAPH)
        and text.count(" ") < _LONGEST_MENU_ITEM
        and text[-1:].isalpha()
        and not block.labels
    )


def _may_be_title(document: Document, block: Block) -> bool:
    return (
        block.kind not in (BlockKind.ROW, BlockKind.ITEM)
        and _is_heading(document, block)
        and not _names_another(document, block)
    )


def _names_another(document: Document, block: Block) -> bool:
    """A heading that is the name of a programme, an organisation or a part of the site, not of a project."""
    folded = document.text.folded[block.body.start : block.body.end]
    if _PROGRAMME_HEADING.search(folded) or _SITE_HEADING.fullmatch(folded) or _BESIDE_EMBLEM.match(folded):
        return True
    if folded.strip(" .") in _programmes() or _is_name_of_body(document, block):
        return True
    return any(
        named.span.start == block.body.start and block.body.end - named.span.end <= 1
        for named in organisations_in(document, block.body)
    )


def _is_name_of_body(document: Document, block: Block) -> bool:
    """„Atmintis namuose“ in a text that names the association „Atmintis namuose“: the site, not the project; „Krašto
    mokykla“ where that is who carries the project out, or a partner."""
    folded = document.text.folded
    called = folded[block.body.start : block.body.end].strip(' ."')
    for _, label in document.labels("implementer", "partners"):
        if folded[label.value.start : label.value.end].strip(' ."\n;,') == called:
            return True
    heading = document.text.normal[block.body.start : block.body.end].strip(' ."')
    if document.text.normal.find(f'"{heading}"', block.body.end) < 0:
        return False
    return any(
        document.text.normal[named.span.start : named.span.end].endswith(f' "{heading}"')
        for named in document.mentions(find_organisations)
    )


@cache
def _programmes() -> frozenset[str]:
    return folded_set("programmes", "names")


def captioned_title(document: Document) -> Iterator[Candidate]:
    """A form's line above its caption „(projekto pavadinimas)“"""
    folded = document.text.folded
    if " pavadinimas)" not in folded:
        return
    for caption in _CAPTION.finditer(folded):
        block = document.block_at(caption.start())
        if block is None:
            continue
        above = document.blocks[block.index - 1] if caption.start() == block.span.start and block.index else block
        span = trimmed(document, Span(above.body.start, min(above.body.end, caption.start())))
        span = inside_quotes(document, span)
        if _holds_words(document, span):
            yield Candidate("title", document.text.value(span), span, Score.LABEL, "title.caption")


def labelled_short_name(document: Document) -> Iterator[Candidate]:
    """(angl. „Fast Help“, trumpinys – FASTHELP)"""
    for found in _SHORT_NAME.finditer(document.text):
        name = _ACRONYM.match(document.text.normal, found.end())
        if name is not None:
            span = Span(*name.span())
            yield Candidate("acronym", document.text.value(span), span, Score.LEAD_IN, "title.acronym-called")


def _is_heading(document: Document, block: Block) -> bool:
    text = document.text.normal[block.body.start : block.body.end]
    folded = document.text.folded[block.body.start : block.body.end]
    if (
        not _SHORTEST_HEADING <= len(text) <= _LONGEST_HEADING
        or text[-1] in ",;:"
        or "@" in text
        or "www." in folded
        or "://" in text
        or _MAIL_HEADER.match(folded)
        or _ABOVE_THE_TEXT.match(folded)
        or _STREET_OR_TELEPHONE.search(folded)
    ):
        return False
    if (text[-1] == "." and not text.endswith("...")) or " " not in text or len(document.sentences(block.body)) > 1:
        return False
    post = _POST_HEADING.match(folded)
    if post is not None and text[post.end()].isupper() and role_signs("posts").match(post["post"]):
        return False
    if folded.strip(" .") in folded_set("titles", "generic") or any(
        stem in folded for stem in folded_set("titles", "form")
    ):
        return False
    return not any(label.separator != "none" and label.opens for label in block.labels)


def unnamed_title(document: Document) -> Iterator[Candidate]:
    """X bendrijos veiklos rėmimo projektui skirta: the words before „projektas“ are all the name there is."""
    normal, folded = document.text.normal, document.text.folded
    tried: Span | None = None
    for at in document.mentions(words_of).places(role_words("projects").sign):
        if not folded.endswith(_GENITIVES, 0, at - 1):
            continue
        sentence = document.sentence_at(at)
        block = document.block_at(at)
        if sentence is None or sentence == tried or block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        tried = sentence
        phrase = _UNNAMED.match(normal, *sentence)
        if phrase is None or not _opens_in_genitive(folded[phrase.start() : phrase.end()]):
            continue
        span = Span(*phrase.span())
        yield Candidate("title", nominative(document.text.value(span)), span, Score.POSITION, "title.unnamed")


def _opens_in_genitive(phrase: str) -> bool:
    """A chain of genitives: „Vidurio Lietuvos diabeto bendrijos veiklos rėmimo“."""
    words_before = phrase.split()[:-1]
    return all(word.endswith(_GENITIVES) for word in words_before)


def acronym_behind_title(document: Document) -> Iterator[Candidate]:
    """„Rajonų ūkio ir tarybų ambasadorės“ (RŪTA)"""
    normal = document.text.normal
    for quotation in (*document.kept(_quoted_behind_projects), *_labelled_titles(document)):
        span = _acronym_at(normal, quotation.end)
        if span is not None and document.text.value(span) not in _NO_PROJECTS:
            yield Candidate("acronym", document.text.value(span), span, Score.LEAD_IN, "title.acronym-in-brackets")
        if quotation.end - quotation.start > _LONGEST:
            continue
        trailing = _TRAILING_ACRONYM.search(normal, quotation.start, quotation.end)
        if trailing is not None and not normal[quotation.start : quotation.end].isupper():
            span = Span(*trailing.span(1))
            yield Candidate("acronym", document.text.value(span), span, Score.VERB, "title.acronym-behind-comma")


def _labelled_titles(document: Document) -> list[Span]:
    """The names behind „Projekto pavadinimas:“, their quotation marks within."""
    titles = [candidate.span for candidate in document.kept(_by_label)]
    return [Span(max(0, start - 1), end + document.text.normal.startswith('"', end)) for start, end in titles]


def _acronym_at(normal: str, at: int) -> Span | None:
    """What stands in brackets at a place: the short name alone, beside a code, or behind the words it is made of."""
    bracketed = _BRACKETED_ACRONYM.match(normal, at)
    if bracketed is not None:
        start, end = bracketed.span(1)
        return Span(start - len(_LIFE) if normal.endswith(_LIFE, 0, start) else start, end)
    spelt = _INITIALS.match(normal, at)
    if spelt is None or "".join(word[0] for word in spelt["name"].split()).upper() != spelt["short"]:
        return None
    return Span(*spelt.span("short"))


def acronym_behind_heading(document: Document) -> Iterator[Candidate]:
    """Small Libraries, Big Stories (SLIBS) in a line of its own above the text"""
    normal = document.text.normal
    for block in _headings(document):
        if normal[block.body.end - 1] != ")":
            continue
        acronym = _HEADING_ACRONYM.search(normal, block.body.start, block.body.end)
        if acronym is not None and _is_heading(document, block):
            span = Span(*acronym.span(1))
            yield Candidate("acronym", document.text.value(span), span, Score.HEADING, "title.acronym-in-heading")


def acronym_before_title(document: Document) -> Iterator[Candidate]:
    """projektas SEMPRE (Socialinis įgalinimas kaimo vietovėse)"""
    normal = document.text.normal
    for project in document.kept(_projects_before_capitals):
        name = _ACRONYM.match(normal, project.end() + 1)
        if name is None or normal[project.start() : project.end()].isupper():
            continue
        if _bracketed_name(document, name.end()) is not None:
            span = Span(*name.span())
            yield Candidate("acronym", document.text.value(span), span, Score.VERB, "title.acronym-before-brackets")


def labelled_acronym(document: Document) -> Iterator[Candidate]:
    for _, label in document.labels("acronym"):
        if label.separator in ("colon", "dash", "cell") or _ACRONYM.fullmatch(document.text.value(label.value)):
            value = inside_quotes(document, trimmed(document, label.value))
            if 1 < value.end - value.start <= 20:
                yield Candidate("acronym", document.text.value(value), value, Score.LABEL, "title.acronym-label")


def acronym_before_colon(document: Document) -> Iterator[Candidate]:
    """„DIRVA: įgūdžiai mažiems ūkiams“, a heading or a title, where the text calls the project „DIRVA“ too"""
    normal = document.text.normal
    quoted = [Span(quotation.start + 1, quotation.end) for quotation in document.kept(_quoted_behind_projects)]
    places = (*quoted, *(block.body for block in _headings(document)))
    names = [name for place in places if (name := _BEFORE_COLON.match(normal, *place)) is not None]
    if not names:
        return
    projects = (_SHORT_CALLED.match(normal, project.end()) for project in document.kept(_projects))
    called = {name.group(1) for name in projects if name is not None}
    for name in names:
        if name.group(1) in called and name.group(1) not in _NO_PROJECTS:
            span = Span(*name.span(1))
            yield Candidate("acronym", document.text.value(span), span, Score.VERB, "title.acronym-before-colon")


def _headings(document: Document) -> Iterator[Block]:
    """The first blocks of the text."""
    return islice((block for block in document.blocks if block.kind is not BlockKind.CLUTTER), _HEADINGS_LOOKED_AT)


RULES: tuple[Rule, ...] = (
    Rule(labelled_title, labels=("title",)),
    Rule(quoted_title),
    Rule(called_title),
    Rule(title_that_is_a_project, words=_IN_NOMINATIVE),
    Rule(unquoted_title, words=_CALLED_BY),
    Rule(capital_title),
    Rule(captioned_title, words=_TITLE_WORD),
    Rule(heading_title),
    Rule(unnamed_title, words=role_words("projects").sign),
    Rule(undertaking_title, words=_UNDERTAKING.sign),
    Rule(labelled_acronym, labels=("acronym",)),
    Rule(labelled_short_name, words=_SHORT_NAME.sign),
    Rule(acronym_behind_title),
    Rule(acronym_before_title),
    Rule(acronym_before_colon),
    Rule(acronym_behind_heading),
)
