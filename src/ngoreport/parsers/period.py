"""When the project ran: from labels, from what the text says of its course, from its heading."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple, TypeVar

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, stem_words, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.calendar_words import months, seasons
from ngoreport.lithuanian.dates import DateRange, Length, PartialDate, find_dates, find_lengths
from ngoreport.lithuanian.mention import Mention, first_behind
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import value_spans

Said = TypeVar("Said", DateRange, Length)

# A value without a colon or dash has to begin right behind its label.
_RIGHT_BEHIND = 4
_MONTH = r"(?:sausio|vasario|kovo|balandzio|geguzes|birzelio|liepos|rugpjucio|rugsejo|spalio|lapkricio|gruodzio)\b"
_WORKS = ("darbai", "veiklos", "programa")
_WE_WORK = ("dirbome", "dirbame", "dirbsime", "darbavomes", "darbuojames", "darbuosimes", "triusime")
# With no object, right before the day: „Pradėjome 2020 m. spalio 1 d.“
_WE_BEGIN_OR_END = (
    *("pradejome", "startavome", "baigeme", "uzbaigeme", "pradesime", "startuosime", "baigsime", "uzbaigsime"),
    *("pradedame", "baigiame", "pradejom", "baigem", "uzbaigem"),
)
# The project, or its works where their course is told: „Darbai truko nuo …“.
_PROJECT = WordPattern(
    WordSign(
        "projekt", "iniciatyv", whole=(*_WORKS, *_WE_WORK, *_WE_BEGIN_OR_END, "jis", "darbus", "darba", "viskas", "ji")
    ),
    r"\b(?:projekt\w{0,5}|iniciatyv(?:a|os|ai|oje)(?!\w)"
    rf"|(?:{'|'.join(_WORKS)})[ \n](?:(?:buvo|bus|jau)[ \n])?(?:truko|truks|trunka|vyko|vyks|vyksta|tesis|tesesi"
    r"|prasidejo|prasides|baigesi|baigsis|(?:pradet|baigt|uzbaigt)(?:i|os|a))\b|viskas[ \n](?:prasidejo|baigesi)\b"
    r"|jis[ \n](?:prasidejo|prasides|baigsis|baigesi|truko|truks|vyko|vyks)"
    r"|darb(?:us|a)[ \n](?:[a-z]{2,20}[ \n]){0,5}(?:pradej|baige)\w*"
    rf"|(?:{'|'.join(_WE_WORK)})[ \n](?:nuo|iki)[ \n](?=\d{{4}}|siu[ \n]met|s\. ?m\.|{_MONTH})"
    rf"|(?:(?<=[.!?\"] )|(?<=\n)|(?<![\s\S]))(?:{'|'.join(_WE_BEGIN_OR_END)})[ \n](?:jau[ \n]|dar[ \n])?"
    rf"(?=(?:19|20)\d\d|siu[ \n]met|s\. ?m\.|{_MONTH})"
    # „Ji pradėjo“ is a woman, „jį pradėjome“ the project.
    r"|ji[ \n](?:[^\s.,;:]{1,20}(?:(?<=\dm)\.|(?<= m)\.)?[ \n]){0,8}?(?:vykde|vykdo|vykdys|igyvendin)\w*"
    r"|ji[ \n](?:(?:pradej|baig|uzbaig)ome\b|(?:baig|uzbaig)eme\b))",
)
_WORD_BEFORE = pattern_of(r"(?<!\w)\w{1,60}[ \n]{1,2}$")
_LONGEST_BEFORE = 62
# „14 projektų“ are not this one; „2022 projektą“ may be.
_COUNTS_SEVERAL = pattern_of(r"\d{1,3} projekt(?:u|ai|us|ams|ais|uose)\b")
_FIRST_PERSON_PAST = pattern_of(r"\w{2,}(?:eme|ome|emes|omes)\b")
# „Kurį dvejus metus vykdė“; of what still goes on the length so far is no length.
# „Mainų datos 2023-08-07 – 2023-08-15, visas projektas truko nuo …“: the sentence tells of both
_OF_AN_EVENT = pattern_of(
    r"\b(?:mainu|stovyklos|mokymu|kursu|susitikim\w{1,2}|vizit\w{1,2}|mobilum\w{1,2}|dirbtuviu|rengini\w{1,2}|festivalio"
    r"|keliones|konferencijos|stazuot\w{1,3}) (?:datos|data|laikas|dienos)[ :-]{1,3}(?:nuo )?$"
)
_LONGEST_OF_AN_EVENT = 40
_RAN_SO_LONG = pattern_of(
    r" {1,2}(?:vykd(?:e(?:me)?|ys|ysime|ytas)|igyvendin(?:o(?:me)?|s|sime|tas)|dirb(?:o(?:me)?|s|sime) )\b"
)
# „… iki 2026 m. sausio 31 d. (27 mėnesius)“, „…, t. y. 10 mėnesių“
_BEFORE_LENGTH_BEHIND = pattern_of(
    r"[.,]?\s{0,2}(?:\(|t\. ?y\. |is viso |viso )(?:t\. ?y\. |is viso |viso |trukme -? ?)?"
)
_LENGTH_BEHIND_REACHES = 20
# „2021 m. kovas – 2022 m. gegužė (14 mėn.)“ behind „dviejų metų darbas“
_BETWEEN_LENGTH_AND_RANGE = pattern_of(r"(?: (?:darbas|projektas|programa|iniciatyva))?(?:,|:| -)? \(?")
_ASKS_WHAT_CAME_OF_IT = pattern_of(r"\b(?:nuveik|padar|veikeme|pasiek|pasikeit|suspej|sukur|israd|ismok|isaug)")
_LASTS = pattern_of(
    r"\b(?:truk|trunk|tesi|tese)\w*[^.;]{0,25}$|trukme\W{0,4}$"
    # „įgyvendintas per dešimt mėnesių“
    r"|\b(?:(?:igyvendin|vykdy|baig|uzbaig)t(?:as|a|os)|igyvendino(?:me)?|(?:uz)?baige(?:me)?) (?:vos |tik )?per $"
)
# „Buvo vykdomas dvejus metus“: behind the length nothing goes on, as in „vykdyta trijų dienų stovykla“.
_CARRIED_OUT = pattern_of(
    r"\b(?:vykd(?:omas|oma|omos|ytas|yta|ytos|ysime)|igyvendin(?:amas|ama|amos|tas|ta|tos|sime)) $"
)
_NOTHING_GOES_ON = pattern_of(r"[.,;:)]|$| (?:ir|bei|nuo|iki|-)(?!\w)")
# „Nuo 1998 metų Tytuvėnuose veikianti draugija“, „2003 m. įkurta bendruomenė“ tell how old somebody is.
_LIVING_SINCE = pattern_of(
    r"[ \n](?:[\w-]{3,25}[ \n]){0,3}?"
    r"(?:veikian|gyvuojan|gyvenan|dirban|kurian|esan|turin|priklausan|zinom|garsejan|kasme)\w"
)
_SINCE_WHEN = pattern_of(r"(?<!\w)(?:veiki|veike|gyvuoj|gyvavo|gyven|dirban)\w*[ \n](?:jau |dar )?$")
_FOUNDED_BEHIND = pattern_of(
    r"[ \n](?:ikurt|isteigt|susikur|isikur|(?:pa)?statyt|atidaryt|pradet\w{1,3} tradicij|gim(?:es|usi)"
    r"|baig(?:es|usi) (?!projekt|si projekt))"
)
# „2022 m. projektas laimėjo paramą, veiklos prasidės 2023 m. sausį“
_COMMA_BETWEEN = pattern_of(r"[^,;.]{0,120},")
_FOUNDED_BEFORE = pattern_of(r"(?<!\w)(?:ikurt|isteigt|susikur|isikur|pastatyt|statyt|gim[eu])\w*[ \n](?:jau |dar )?$")
_WORD_OF_AGE = 30
# „Projekto terminas pratęstas nuo X iki Y“ tells of two ends.
_END_MOVED = pattern_of(r"\b(?:prates|pailgin)\w*[ \n](?:\w{2,15}[ \n]){0,2}$")
# „Projektas „X“ (2021–2023)“
_PROJECT_BEFORE_NAME = pattern_of(r"(?:\bprojekt\w{1,3}|\bpavadinimas):?[ \n](?:nr\. ?\S{3,40}[ \n])?$")
_LONGEST_BEFORE_NAME = 70
_YEARS_OF_NAME = pattern_of(r",? ?\((?P<start>(?:19|20)\d\d)(?: ?- ?(?P<end>(?:19|20)\d\d))?(?: ?m\.| ?metai)?\)")
_OPENS_DATES_OF_NAME = pattern_of(r"(?P<bracket>,?[ \n]\()|,?[ ]")
_LINE_ENDS = pattern_of(r" {0,2}(?:\n|$)")
# What the Union's money is planned for, not one project.
_YEARS_OF_FUNDS = (("2000", "2006"), ("2007", "2013"), ("2014", "2020"), ("2021", "2027"), ("2004", "2006"))
_VERB_REACH = 70
_CLAUSES_REACH = 600
"""No verb further away than this is asked about a date, however long a sentence is."""
_CLAUSE = 30
_CLAUSE_END = pattern_of(r"[.;,]|\bpagal\b")
_YEAR = pattern_of(r"(?:19|20)\d\d")
_MONTHS = pattern_of(r"\bmen")
_COUNT = pattern_of(r"[1-9]\d{0,2}")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_HEADINGS_LOOKED_AT = 5
_LONGEST_HEADING = 120
# „2009 balandis – 2010 rugsėjis. Projektas „…““ is a heading still.
_MOST_SENTENCES = 2
# A text that tells more years than this tells them of more than one thing.
_FEW_YEARS = 20
_LONG_LENGTH_MONTHS = 6
_THIS_YEAR = WordPattern(
    WordSign(whole=("siu", "s", "si", "sia", "siemet")), r"\bs(?:iu metu|\. ?m\.|i|ia|iemet)(?=[ \n])"
)
# „Darbai prasidės lapkritį“: the nearest one, seen from the day of posting.
_BEGINS_OR_ENDS = (
    *("prasides", "startuos", "baigsis", "pasibaigs", "pradesime", "baigsime", "uzbaigsime"),
    *("prasidejo", "startavo", "baigesi", "pasibaige", "pradejome", "baigeme", "uzbaigeme"),
)
_IN_MONTH = WordPattern(
    WordSign(whole=_BEGINS_OR_ENDS),
    rf"(?:{'|'.join(_BEGINS_OR_ENDS)})(?=[ \n][a-z]{{5,10}}\b(?![ \n]\d))",
)
_WILL = pattern_of(
    r"\b(?:prasides|startuos|baigsis|pasibaigs|truks|vyks|tesis|vykdys\w*|igyvendins\w*|(?:pra|uz|pa)?(?:des|baigs|tes)ime)"
    r"\b[^.;,]{0,30}$"
)
_WILL_BEHIND = pattern_of(r"[^.;,]{0,30}\b(?:prasides|startuos|baigsis|truks|vyks|tesis|vykdys|igyvendins)(?:ime)?\b")
_OF_THIS_YEAR = pattern_of(r"\b(?:siu metu|s\. ?m\.|siemet)[^.;,]{0,30}$")
_MONTH_BEHIND = pattern_of(r"[ \n]{1,2}[a-z]{4,10}\b(?: men\.)?")
# „Per trejus metus“ at a sentence's or clause's beginning speaks of the whole work.
_FOR_ALL_OF = pattern_of(r"(?:^|, kad |: )per (?:siuos )?$")
_DATELINE_BLOCKS, _FOOT_BLOCKS = 4, 6
# A place or a paper's name, no sentence.
_BEFORE_DATELINE = pattern_of(
    r"(?:[^\W\d_]{3,20}(?: [^\W\d_]{3,20})?, ?)?|[^.!?]{3,90} ?\| ?(?:nr\. ?\d{1,4}[^.!?|]{0,12}\| ?)?"
    r"|(?:[^.!?]{3,90} )?nr\. ?\d{1,4}(?: ?\(\d{1,4}\))?, ?"
    # „Klevų aidas. Gimnazijos laikraštis, 2024 m. birželis“
    r"|[^!?]{0,80}(?:laikra[sš]t|[zž]urnal|biuleten|naujienlai[sš]k|leidin)[^.!?,]{0,20}[.,] ?",
    re.IGNORECASE,
)
_BEHIND_DATELINE = pattern_of(
    r" ?\.?(?:,? ?(?:Nr\.|[A-ZĄČĘĖĮŠŲŪŽ]\w{2,20}$).{0,30})?| ?[|·•].{0,60}| {3,}\d{1,3} ?psl\.?"
)
# „Parašė Takų bičiuliai, 2021-10-30, 21:14“, „Įkelta: 2024-02-09 | Autorius: …“
_POSTED_BY = pattern_of(
    r"(?:ikel|parase|sukurta|paskelb|publikuo|publikav|issiust|redaguot|atnaujint|ideta|idejo|data)[^.!?]{0,60}"
)
_BEHIND_POSTED = pattern_of(r" ?(?:[,|·•(-].{0,60})?")
# „2024 m. spalio 8 d., Ignalina. Kai rajone …“, as letters to papers open.
_PLACE = r"[A-ZĄČĘĖĮŠŲŪŽ][^\W\d_]{2,20}(?: [A-ZĄČĘĖĮŠŲŪŽ][^\W\d_]{2,20})?"
_PLACE_AND_TEXT = pattern_of(rf", ?{_PLACE}(?:\.| [-–]) (?=[A-ZĄČĘĖĮŠŲŪŽ\"])")
_PLACE_BEFORE = pattern_of(rf"{_PLACE}, ?")
_TEXT_BEHIND = pattern_of(r"(?:\.|\.? ?\([^()\n]{2,20}\)\.?(?: [-–])?| [-–]) (?=[A-ZĄČĘĖĮŠŲŪŽ\"])")
# „Punskas, 2019 m. rugsėjo 9 d.“, „„Marių balsas“, 2022 m. rugsėjo 30 d., Nr. 75“ below it
_BEFORE_FOOT = pattern_of(
    rf'(?:{_PLACE},? ?|"[^"\n]{{3,40}}", ?'
    # „Bibliotekos informacija, 2022 m. gruodžio 22 d.“
    r"|[^.!?:;,\n]{3,90} (?:informacija|inf\.|pranešimas),? ?)?"
)
_BEHIND_FOOT = pattern_of(r"\.?(?:, (?:Nr\.|p\.|\d).{0,20})?[ \t]{0,8}")
_OTHER_CLAUSE = (", o ", ", bet ", ", taciau ", ";")
_COURSES = ("starts", "runs", "ends")
# „Projektas pradėtas“ right before a day: what a comma parts from it speaks of something else.
_JUST_SAID = pattern_of(
    r"\b(?:prasidejo|prasides|pradet\w{1,2}|pradej\w{1,4}|baigesi|baigsis|baigt\w{1,2}|uzbaigt\w{1,2})[ \n]$"
)
_LONGEST_JUST_SAID = 16
# „Sutartis pasirašyta gegužės pabaigoje“, „paraiška pateikta dar 2010 metų rudenį“
_DONE_TO_PAPER = pattern_of(r"\b(?:pasirasyt|pateikt|patvirtint|parasyt|paskelbt)\w{1,2}[ \n](?:dar[ \n]|jau[ \n])?$")
_HAS_TO_END = pattern_of(
    r"\b(?:turi|privalo|turejo|turetu)[ \n]buti[ \n](?:baigt|uzbaigt|igyvendint)\w{1,2}[ \n](?:iki[ \n])?$"
)
_OF_LENGTH = pattern_of(r" {0,2}(?:(?:trukmes )?projekt|truk(?:es|us\w{0,3}) projekt(?:as|a|ui)\b)")
_FOR_WORK = pattern_of(r"[ \n](?:darbo|veiklos|darbu|veiklu|veikloms|darbams)\b")
_EXTENDED = pattern_of(r"\bprates\w*\b[^.;)]{0,30}$")


# A label and its value
_PAIR = 2


@cache
def _signs(group: str) -> re.Pattern[str]:
    """Any of a group's stems at the beginning of a word."""
    return pattern_of(rf"\b(?:{'|'.join(words('periods')[group])})")


@cache
def _sign_words(group: str) -> WordPattern:
    """As `_signs`, in a text."""
    return stem_words(words("periods")[group])


def labelled_period(document: Document) -> Iterator[Candidate]:
    """Projekto trukmė: 2020 m. sausio 1 d. – gruodžio 31 d. (12 mėn.)"""
    for block, label in document.labels("period"):
        if _heads_a_column(block, label):
            continue
        for value in _values_of_period(document, block, label):
            dates = _inside(document.mentions(find_dates), value)
            if not dates:
                yield from _bare_number(document, label, value)
            if label.separator == "none" and not _begins(value, dates, document):
                continue
            if _asks_when(document, label) and not any(date.value.is_range for date in dates):
                continue
            yield from _dates_of_value(document, label, dates)
            yield from _length_of_value(document, value)


def _heads_a_column(block: Block, label: Label) -> bool:
    """„Veikla | Vieta | Laikas“: below it stand the times of events."""
    return len(block.cells) > 1 and label.separator == "end" and label.span.start >= block.cells[1].start


def _values_of_period(document: Document, block: Block, label: Label) -> Iterator[Span]:
    """Behind „Pradžia ir pabaiga“ two cells hold the value."""
    both = label.separator == "cell" and len(block.cells) > _PAIR
    if both and "pabaig" in document.text.folded[label.span.start : label.span.end]:
        yield Span(label.value.start, block.body.end)
    else:
        yield from value_spans(document, block, label, most=2)


def _asks_when(document: Document, label: Label) -> bool:
    """„Kada“ heads the time of a project as well as the day of one of its events: only the first is a range."""
    return document.text.folded[label.span.start : label.span.end].startswith(("kada", "kur"))


def _bare_number(document: Document, label: Label, value: Span) -> Iterator[Candidate]:
    """Įgyvendinimo metai: 2020; Projekto trukmė (mėn.): 12 — the label says what is counted."""
    written = document.text.value(value)
    if _YEAR.fullmatch(written):
        yield from (
            Candidate(end, written, value, Score.LABEL, "period.label") for end in ("period.start", "period.end")
        )
    elif _MONTHS.search(label.unit) and _COUNT.fullmatch(written):
        yield Candidate("period.duration", f"P{int(written)}M", value, Score.LABEL, "period.label")


def _begins(value: Span, dates: Sequence[Mention[DateRange]], document: Document) -> bool:
    starts = [date.span.start for date in dates[:1]]
    starts += [length.span.start for length in _inside(document.mentions(find_lengths), value)[:1]]
    return bool(starts) and min(starts) - value.start <= _RIGHT_BEHIND


def _dates_of_value(document: Document, label: Label, dates: Sequence[Mention[DateRange]]) -> Iterator[Candidate]:
    extended = [
        date for date in dates if _EXTENDED.search(document.text.folded, max(0, date.span.start - 60), date.span.start)
    ]
    said = [date for date in dates if date not in extended]
    chosen = next((date for date in said if date.value.is_range), said[0] if said else None)
    if chosen is None:
        return
    end = chosen
    both = document.text.folded[label.span.start : label.span.end]
    if not chosen.value.is_range and len(said) > 1 and "pabaig" in both:
        end = said[1]
    elif chosen.value.end is None:
        # „nuo 2020-01-01 (iki 2020-12-31)“: the other end stands apart.
        end = next((date for date in said if date.value.start is None), chosen)
    yield from _start(chosen, Score.LABEL, "period.label")
    # An extension moves the end.
    yield from _end(extended[0] if extended and extended[0].value.end else end, Score.LABEL, "period.label")


def _length_of_value(document: Document, value: Span) -> Iterator[Candidate]:
    for length in _inside(document.mentions(find_lengths), value):
        if not _EXTENDED.search(document.text.folded, max(0, length.span.start - 40), length.span.start):
            yield _duration(length, Score.LABEL, "period.label")
            return


def reported_period(document: Document) -> Iterator[Candidate]:
    """Ataskaitinis laikotarpis: 2016 m. sausio–gruodžio mėn."""
    for block, label in document.labels("period_reported"):
        if label.separator == "none":
            continue
        for value in value_spans(document, block, label):
            for date in _inside(document.mentions(find_dates), value)[:1]:
                yield from _both(date, Score.POSITION, "period.reported")


def labelled_ends(document: Document) -> Iterator[Candidate]:
    """Projekto pradžia: …, Projekto pabaiga: …"""
    for field, give in (("period_start", _start), ("period_end", _end)):
        for block, label in document.labels(field):
            for value in value_spans(document, block, label):
                dates = _inside(document.mentions(find_dates), value)
                if not dates or (label.separator == "none" and dates[0].span.start - value.start > _RIGHT_BEHIND):
                    continue
                yield from give(dates[0], Score.LABEL, f"period.{field.removeprefix('period_')}-label")
                yield from _length_behind(document, dates[-1], Score.LABEL)
                if field == "period_start" and len(dates) > 1:
                    between = document.text.folded[dates[0].span.end : dates[1].span.start]
                    if "baig" in between:  # „pradžia – X, pabaiga – Y“, „pradėtas X, baigtas Y“
                        yield from _end(dates[1], Score.LABEL, "period.end-label")


def _length_behind(document: Document, date: Mention[DateRange], score: Score) -> Iterator[Candidate]:
    """„(27 mėnesius)“ right behind the range or the end that it measures."""
    end = date.span.end
    for length in _inside(document.mentions(find_lengths), Span(end, end + _LENGTH_BEHIND_REACHES)):
        if _BEFORE_LENGTH_BEHIND.fullmatch(document.text.folded, end, length.span.start):
            yield _duration(length, score, "period.length-behind")


def told_period(document: Document) -> Iterator[Candidate]:
    """Projektas vyko nuo … iki …; projektas baigsis …; 2022 m. įgyvendinome projektą …"""
    for date, sentence in _told(document, document.mentions(find_dates)):
        if (
            (sentence.of_project or sentence.last_deed)
            and not _belongs_elsewhere(document, date, sentence.span)
            and not _is_nearer_to_another(document, date, sentence.span)
            and not _is_of_an_event(document, date, sentence.span)
            and not _tells_an_age(document.text.folded, date, sentence.span)
        ):
            yield from _by_verb(document, _with_year(document, date, sentence.span), sentence)


class _Sentence(NamedTuple):
    """What a sentence says of all dates in it: asked once, however many they are."""

    span: Span
    last_deed: bool
    of_project: bool


def _told(document: Document, mentions: Sequence[Mention[Said]]) -> Iterator[tuple[Mention[Said], _Sentence]]:
    """The mentions that stand in sentences, with these."""
    sentence: _Sentence | None = None
    for mention in mentions:
        span = _sentence_of(document, mention.span)
        if span is None:
            continue
        if sentence is None or sentence.span != span:
            last_deed = _sign_words("last_deeds").search(document.text, *span) is not None
            sentence = _Sentence(span, last_deed, _speaks_of_project(document.text, span))
        yield mention, sentence


def _sentence_of(document: Document, span: Span) -> Span | None:
    block = document.block_at(span.start)
    if block is None or block.kind in (BlockKind.CLUTTER, BlockKind.ROW):
        return None
    label = document.label_of(span)
    if label is not None and label.field == "other" and label.separator == "colon":
        return None
    sentence = document.sentence_at(span.start)
    return None if sentence is None or not sentence.contains(span) or document.is_quoted(span) else sentence


def _belongs_elsewhere(document: Document, date: Mention[DateRange], sentence: Span) -> bool:
    """The years of a programme, the day of a contract or an order."""
    folded = document.text.folded
    if _precise(date):
        start, end = max(sentence.start, date.span.start - 60), min(sentence.end, date.span.end + 60)
        for joint in _OTHER_CLAUSE:
            start = max(start, folded.rfind(joint, start, date.span.start))
        if _JUST_SAID.search(folded, max(start, date.span.start - _LONGEST_JUST_SAID), date.span.start):
            comma = folded.find(",", date.span.end, end)
            end = comma if comma >= 0 else end
        documents = _sign_words("documents")
        return (
            documents.search(document.text, start, date.span.start) is not None
            or documents.search(document.text, date.span.end, end) is not None
        )
    if _DONE_TO_PAPER.search(folded, max(sentence.start, date.span.start - _VERB_REACH), date.span.start):
        return True
    reach = min(sentence.end, date.span.end + 90)
    clause_end = _CLAUSE_END.search(folded, date.span.end, reach)
    end = clause_end.start() if clause_end else reach
    verb = _sign_words("runs").search(document.text, date.span.end, end)
    return _sign_words("programmes").search(document.text, date.span.end, verb.start() if verb else end) is not None


def _precise(date: Mention[DateRange]) -> bool:
    said = date.value.start or date.value.end
    return (
        said is not None and said.day is not None and not (date.value.start and date.value.end and date.value.is_range)
    )


def _is_nearer_to_another(document: Document, date: Mention[DateRange], sentence: Span) -> bool:
    """„2022 m. balandį …, o gegužės 16 d. pradėjome projektą“: the verb behind both speaks of the second alone."""
    if date.value.is_range:
        return False
    others = _inside(document.mentions(find_dates), Span(date.span.end, sentence.end))
    if not others or others[0].span.start - date.span.end <= _RIGHT_BEHIND:
        return False
    comma = _COMMA_BETWEEN.match(document.text.folded, date.span.end, others[0].span.start)
    if (
        comma is not None
        and _JUST_SAID.search(document.text.folded, comma.end(), others[0].span.start)
        and not _tells_a_course(document.text, Span(max(sentence.start, date.span.start - _VERB_REACH), comma.end()))
    ):
        return True
    sign = _sign_words("starts").search(document.text, date.span.end, sentence.end)
    near = max(sentence.start, date.span.start - _VERB_REACH)
    return (
        sign is not None
        and 0 <= sign.start() - others[0].span.end <= _RIGHT_BEHIND
        and not _tells_a_course(document.text, Span(near, others[0].span.start))
    )


def _is_of_an_event(document: Document, date: Mention[DateRange], sentence: Span) -> bool:
    """„Mainų datos X – Y, visas projektas truko nuo …“: the first range is the event's where another follows."""
    start = max(sentence.start, date.span.start - _LONGEST_OF_AN_EVENT)
    return _OF_AN_EVENT.search(document.text.folded, start, date.span.start) is not None and any(
        other.value.is_range for other in _inside(document.mentions(find_dates), Span(date.span.end, sentence.end))
    )


def _tells_a_course(text: MatchingText, span: Span) -> bool:
    return any(_sign_words(group).search(text, *span) for group in _COURSES)


def _by_verb(document: Document, date: Mention[DateRange], told: _Sentence) -> Iterator[Candidate]:
    own = _own_clauses(document.text, date.span, told.span) if told.last_deed else told.span
    if told.last_deed and not date.value.is_range and _sign_words("last_deeds").search(document.text, *own):
        yield from _end(date, Score.VERB, "period.last-deed")
    elif told.of_project:
        course = _course(document.text, date.span, told.span)
        near = Span(max(told.span.start, date.span.start - _VERB_REACH), date.span.start)
        if _HAS_TO_END.search(document.text.folded, *near):
            yield from _end(date, Score.LEAD_IN, "period.has-to-end")
        elif date.value.start is None or date.value.end is None:
            yield from _open_end(date, course)
        elif date.value.is_range and (course.runs or (course.starts and course.ends)):
            if _END_MOVED.search(document.text.folded, *near):
                yield from _end(date, Score.VERB, "period.told-end")
                return
            # A season or a quarter in which it only began or ended is no range that it ran for.
            yield from _both(date, Score.VERB, "period.told-range")
            yield from _length_behind(document, date, Score.VERB)
        elif course.starts:
            yield from _start(date, Score.VERB, "period.told-start")
        elif course.ends:
            yield from _end(date, Score.VERB, "period.told-end")
        elif not date.value.is_range:
            yield from _year(document, date, course, told.span)


# „Projekto dalyviai baigė mokyklą 2015 m. birželio 20 d.“
_LEFT_SCHOOL = pattern_of(
    r"\bbaig(?:e|eme|es|usi|usios|ti) (?:[a-z]{3,15} ){0,2}"
    r"(?:mokykl|gimnazij|universitet|kolegij|studij|moksl|kurs)[a-z]{1,4} $"
)


def _tells_an_age(folded: str, date: Mention[DateRange], sentence: Span) -> bool:
    """Since when a club has been, or in which year it was founded."""
    before = Span(max(sentence.start, date.span.start - _WORD_OF_AGE), date.span.start)
    if _LEFT_SCHOOL.search(folded, max(sentence.start, date.span.start - _VERB_REACH), date.span.start):
        return True
    if date.value.end is None and (
        _LIVING_SINCE.match(folded, date.span.end, sentence.end) or _SINCE_WHEN.search(folded, *before)
    ):
        return True
    return (
        _FOUNDED_BEHIND.match(folded, date.span.end, sentence.end) is not None
        or _FOUNDED_BEFORE.search(folded, *before) is not None
    )


def _year(document: Document, date: Mention[DateRange], course: _Course, sentence: Span) -> Iterator[Candidate]:
    """A year or month alone, in which the project was carried out or paid for, is its start and its end."""
    if not _precise(date) and (course.runs or _is_funded_year(document.text.folded, date, sentence)):
        yield from _both(date, Score.POSITION, "period.told-year")


class _Course(NamedTuple):
    """What the words around a date say that the project did then."""

    starts: bool
    runs: bool
    ends: bool


def _course(text: MatchingText, date: Span, sentence: Span) -> _Course:
    folded = text.folded
    sentence = _own_clauses(text, date, sentence)
    before = max(sentence.start, date.start - _VERB_REACH)
    # A date that opens its sentence holds for all of it.
    reach = 3 * _VERB_REACH if date.start - sentence.start <= _RIGHT_BEHIND else _VERB_REACH
    near = min(sentence.end, date.end + reach)
    # What goes on is often said at the sentence's end: „2022 m. kartu su … įgyvendinome projektą“.
    far = min(sentence.end, date.end + 3 * _VERB_REACH)

    def distance(group: str, after: int) -> int | None:
        between = [
            folded[at : date.start].lstrip(_LETTERS) if at < date.start else folded[date.end : at]
            for sign in _sign_words(group).finditer(text, before, after)
            # „Iki“ inside another date speaks of that one.
            if not _is_in_a_date(text, at := sign.start())
        ]
        return min((len(words) + _CLAUSE * _clauses_in(words) for words in between), default=None)

    starts, runs, ends = distance("starts", near), distance("runs", far), distance("ends", near)
    if starts is not None and ends is not None and starts != ends:
        # „prasidėjo 2020 m., baigėsi 2021 m.“: the nearer of the two speaks of this date.
        starts, ends = (starts, None) if starts < ends else (None, ends)
    return _Course(starts is not None, runs is not None, ends is not None)


def _clauses_in(between: str) -> int:
    """Behind a comma another clause begins, behind „ir“ another deed: „pradėjo balandžio 3 d. ir užbaigė …“."""
    return between.count(",") + between.count(" ir ") + between.count(" bei ")


def _own_clauses(text: MatchingText, date: Span, sentence: Span) -> Span:
    """A sentence without the clauses that tell of another date: „… pateikta 2010 m., o darbai prasidėjo 2011 m.“"""
    start, end = sentence
    dates = text.mentions(find_dates)
    nearest, furthest = date.start - _CLAUSES_REACH, date.end + _CLAUSES_REACH
    for joint in _OTHER_CLAUSE:
        at = text.folded.rfind(joint, max(start, nearest), date.start)
        if at >= 0 and _inside(dates, Span(max(start, nearest), at)):
            start = at + 1
        at = text.folded.find(joint, date.end, min(end, furthest))
        if at >= 0 and _inside(dates, Span(at, min(end, furthest))):
            end = at
    return Span(start, end)


def _is_in_a_date(text: MatchingText, at: int) -> bool:
    dates = text.mentions(find_dates)
    before = first_behind(dates, at + 1) - 1
    return before >= 0 and at < dates[before].span.end


def _open_end(date: Mention[DateRange], course: _Course) -> Iterator[Candidate]:
    """„nuo X“ or „iki X“ alone."""
    if date.value.end is None and (course.runs or course.starts):
        yield from _start(date, Score.VERB, "period.told-start")
    if date.value.start is None and (course.runs or course.ends):
        yield from _end(date, Score.VERB, "period.told-end")


def _with_year(document: Document, date: Mention[DateRange], sentence: Span) -> Mention[DateRange]:
    """A date without a year takes the one said beside it in its sentence, or the posting date's."""
    value = date.value
    parts = [part for part in (value.start, value.end) if part is not None and part.month is not None]
    if not parts or all(part.year is not None for part in parts):
        return date
    year = _year_beside(document, date, sentence, parts)
    if year is None:
        return date
    start, end = (
        part._replace(year=year) if part is not None and part.year is None else part
        for part in (value.start, value.end)
    )
    return Mention(date.span, value._replace(start=start, end=end))


def _year_beside(
    document: Document, date: Mention[DateRange], sentence: Span, parts: Sequence[PartialDate]
) -> int | None:
    """„2023 m. birželį prasidėjo ir iki gruodžio truks“, „prasidėjo gegužės 15 d. ir baigėsi 2023 m. rugsėjo 30 d.“"""
    folded = document.text.folded
    months_said = [part.month for part in parts if part.month is not None]
    posted = document.kept(_posted)
    if posted is not None and _is_of_this_year(folded, sentence.start, date.span.start):
        return posted.year
    for other in reversed(
        _inside(
            document.mentions(find_dates), Span(max(sentence.start, date.span.start - _CLAUSES_REACH), date.span.start)
        )
    ):
        said = other.value.start or other.value.end
        if said is not None and (said.month or 1) <= min(months_said):
            if said.year is not None:
                return said.year
            if posted is not None and _is_of_this_year(folded, sentence.start, other.span.start):
                return posted.year
    for other in _inside(
        document.mentions(find_dates), Span(date.span.end, min(sentence.end, date.span.end + _CLAUSES_REACH))
    ):
        said = other.value.end or other.value.start
        if said is not None and said.year is not None and (said.month or 12) >= max(months_said):
            return said.year
    if posted is None:
        return _only_year(document, date, min(months_said))
    will = _WILL.search(folded, max(sentence.start, date.span.start - _VERB_REACH), date.span.start)
    will = will or _WILL_BEHIND.match(folded, date.span.end, sentence.end)
    return _year_seen_from(posted, months_said, will=will is not None)


def _is_of_this_year(folded: str, sentence: int, date: int) -> bool:
    return _OF_THIS_YEAR.search(folded, max(sentence, date - _VERB_REACH), date) is not None


def _only_year(document: Document, date: Mention[DateRange], month: int) -> int | None:
    """The one year that the text tells before it says when in the year: „2024 metais gavo paramą. Veiklos vyko …“."""
    told = document.kept(_years_told)
    if not told or len(told) > _FEW_YEARS or told[-1].span.start > date.span.start:
        return None
    said = [one.value.start for one in told if one.value.start is not None and not one.value.is_range]
    if len(said) < len(told) or len({one.year for one in said}) > 1 or any((one.month or 1) > month for one in said):
        return None
    return said[0].year


def _years_told(document: Document) -> list[Mention[DateRange]]:
    """The dates of a text that have a year."""
    return [
        date
        for date in document.mentions(find_dates)
        if any(said is not None and said.year is not None for said in (date.value.start, date.value.end))
    ]


def _year_seen_from(posted: PartialDate, months_said: Sequence[int], will: bool) -> int | None:
    """The year of months that were, or that will be, seen from the day of posting; None where it could be two."""
    if posted.year is None or posted.month is None:
        return None
    if will:
        years = {posted.year + (month < posted.month) for month in months_said}
        return years.pop() if len(years) == 1 else None
    return posted.year if posted.month >= max(months_said) else None


def _speaks_of_project(text: MatchingText, sentence: Span) -> bool:
    """The sentence names the project itself, not a smaller one inside it."""
    folded = text.folded
    at = sentence.start
    for project in _PROJECT.finditer(text, *sentence):
        if (
            project.group()[:3] in ("ji ", "ji\n")
            and text.lower.startswith("ji", project.start())
            and not text.lost_marks
        ):
            continue  # a woman
        before = _WORD_BEFORE.search(folded, max(at, project.start() - _LONGEST_BEFORE), project.start())
        if before is None or not (
            _signs("smaller").match(folded, before.start(), project.start())
            or _COUNTS_SEVERAL.match(folded, before.start())
        ):
            return True
        at = project.end()
    return False


def _is_funded_year(folded: str, date: Mention[DateRange], sentence: Span) -> bool:
    said = date.value.start
    if said is None or said.month is not None:
        return False
    around = folded[max(sentence.start, date.span.start - 40) : min(sentence.end, date.span.end + 40)]
    return _signs("funded").search(around) is not None and "projekt" in around


def measured_range(document: Document) -> Iterator[Candidate]:
    """Trylika mėnesių, nuo 2013 m. spalio iki 2014 m. spalio: a length and the range that it measures."""
    folded = document.text.folded
    for length in document.mentions(find_lengths):
        if _months(length.value) < 1:
            continue
        for date in _inside(document.mentions(find_dates), Span(length.span.end, length.span.end + _CLAUSE)):
            between = folded[length.span.end : date.span.start]
            if (
                date.value.is_range
                and date.value.start
                and date.value.end
                and _BETWEEN_LENGTH_AND_RANGE.fullmatch(between)
            ):
                sentence = _sentence_of(document, date.span)
                dated = _with_year(document, date, sentence) if sentence else date
                yield from _both(dated, Score.VERB, "period.measured")
                yield _duration(length, Score.VERB, "period.measured")


def told_this_year(document: Document) -> Iterator[Candidate]:
    """„Šį kovą prasidėjo projektas“, „darbai prasidės lapkritį“: the year as seen from the day that the page shows."""
    folded = document.text.folded
    said_so = [(found, True) for found in _THIS_YEAR.finditer(document.text)]
    said_so += [(found, False) for found in _IN_MONTH.finditer(document.text)]
    posting = document.kept(_posted) if said_so else None
    if posting is None or posting.year is None:
        return
    for this_year, of_this_year in said_so:
        month = _MONTH_BEHIND.match(folded, this_year.end())
        span = Span(this_year.start(), month.end() if month else this_year.end())
        sentence = _sentence_of(document, span)
        number = months().get(month.group().split()[0]) if month else None
        if sentence is None or number is None or not _speaks_of_project(document.text, sentence):
            continue
        year = posting.year
        if not of_this_year:
            seen = _year_seen_from(posting, [number], will=this_year.group() in _BEGINS_OR_ENDS[:7])
            if seen is None:
                continue
            year = seen
        said = f"{year:04}-{number:02}"
        near = Span(max(sentence.start, span.start - _VERB_REACH), min(sentence.end, span.end + _VERB_REACH))
        if _sign_words("starts").search(document.text, *near):
            yield Candidate("period.start", said, span, Score.POSITION, "period.this-year")
        elif _sign_words("ends").search(document.text, *near):
            yield Candidate("period.end", said, span, Score.POSITION, "period.this-year")


def _posted(document: Document) -> PartialDate | None:
    """The day that stands in a menu, a header or behind „Paskelbta“; the month or season of an issue."""
    for date in document.mentions(find_dates):
        block = document.block_at(date.span.start)
        said = date.value.start
        if block is None or said is None or said.year is None or said.month is None:
            continue
        if not (date.value.is_range and said.day) and (
            _is_dateline(document, block, date.span) or (said.day and _is_at_edge(document, block, date.span))
        ):
            return said
        if said.day is None:
            continue
        nearest = bisect_right(block.labels, date.span.start, key=lambda label: label.span.start) - 1
        posted = nearest >= 0 and block.labels[nearest].field == "other"
        if (
            block.kind is BlockKind.CLUTTER
            or posted
            or (block.kind is BlockKind.ROW and date.span.start == block.body.start)
        ):
            return said
    return None


def _is_dateline(document: Document, block: Block, date: Span) -> bool:
    """„Kaunas, 2022 m. lapkričio 22 d.“, „Sodo lapai | 2016 m. ruduo | Nr. 3“ above the text."""
    normal = document.text.normal
    return (
        block.index < _DATELINE_BLOCKS
        and _BEFORE_DATELINE.fullmatch(normal, block.span.start, date.start) is not None
        and _BEHIND_DATELINE.fullmatch(normal, date.end, block.span.end) is not None
    )


def _is_at_edge(document: Document, block: Block, date: Span) -> bool:
    """The day in „Parašė …, 2021-10-30“ above the text, right before its first sentence, or in a line below it."""
    normal = document.text.normal
    near, far = max(block.span.start, date.start - _LONGEST_HEADING), min(block.span.end, date.end + _LONGEST_HEADING)
    line = Span(max(near, normal.rfind("\n", near, date.start) + 1), normal.find("\n", date.end, far))
    line = line if line.end >= 0 else Span(line.start, far)
    if normal[line.start - 1 : line.start] not in ("", "\n") and line.start != block.span.start:
        return False  # too far into its line
    if block.index < _FOOT_BLOCKS and (
        (
            _POSTED_BY.fullmatch(document.text.folded, line.start, date.start)
            and _BEHIND_POSTED.fullmatch(normal, date.end, line.end)
        )
        or (date.start == block.body.start and _PLACE_AND_TEXT.match(normal, date.end, line.end))
        or (
            _PLACE_BEFORE.fullmatch(normal, block.body.start, date.start)
            and _TEXT_BEHIND.match(normal, date.end, line.end)
        )
    ):
        return True
    return (
        block.index >= len(document.blocks) - _FOOT_BLOCKS
        and block.kind is BlockKind.PARAGRAPH
        and _BEFORE_FOOT.fullmatch(normal, line.start, date.start) is not None
        and _BEHIND_FOOT.fullmatch(normal, date.end, line.end) is not None
    )


def opening_range(document: Document) -> Iterator[Candidate]:
    """„Nuo gegužės iki spalio mėn. suorganizuota:“ above a list; „Nuo 2018 m. balandžio iki lapkričio mes …“ that
    opens a sentence, the only one that does, where the text's last words before it were of the project"""
    announced: list[Mention[DateRange]] = []
    told: list[tuple[Mention[DateRange], Block, Span]] = []
    for date in document.mentions(find_dates):
        if not _spans_months(date.value):
            continue
        block, sentence = document.block_at(date.span.start), document.sentence_at(date.span.start)
        if block is None or sentence is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        if date.span.start == block.body.start and (
            document.text.normal[sentence.end - 1] == ":" and sentence.end >= block.body.end
        ):
            announced.append(_with_year(document, date, sentence))
        elif date.span.start == sentence.start and document.text.folded.startswith("nuo ", date.span.start):
            told.append((date, block, sentence))
    if len(announced) == 1:
        yield from _both(announced[0], Score.POSITION, "period.announced-range")
    elif len(told) == 1 and not announced:
        date, block, sentence = told[0]
        dated = _with_year(document, date, sentence)
        if _is_of_project(document, block, sentence) and not _goes_beyond(document, dated, block):
            yield from _both(dated, Score.POSITION, "period.opening-range")


def _goes_beyond(document: Document, date: Mention[DateRange], block: Block) -> bool:
    """Behind „Nuo kovo iki gegužės mokėmės“ the paragraph tells of July: the range was a part of the work's."""
    first, last = date.value.start, date.value.end
    if first is None or last is None or not (first.month and last.month) or first.year != last.year:
        return False
    text = document.text.mentions(words_of)
    at = bisect_left(text.starts, date.span.end)
    behind = text.folded[at : bisect_left(text.starts, block.body.end)]
    named = [months().get(word) or seasons().get(word) for word in behind]
    return any(month is not None and not first.month <= month <= last.month for month in named)


def _is_of_project(document: Document, block: Block, sentence: Span) -> bool:
    """The sentence, those of its paragraph or, where it opens this, those of the one before speak of the project."""
    if _speaks_of_project(document.text, block.body):
        return True
    above = document.blocks[block.index - 1] if block.index else None
    return (
        sentence.start == block.body.start
        and above is not None
        and above.kind is BlockKind.PARAGRAPH
        and _speaks_of_project(document.text, above.body)
    )


def _spans_months(value: DateRange) -> bool:
    """From one month to another."""
    start, end = value.start, value.end
    return start is not None and end is not None and None not in (start.month, end.month) and start.month != end.month


def told_length(document: Document) -> Iterator[Candidate]:
    """Projektas truks 14 mėnesių; trejų metų projektas; Dvejus metus kūrėme …"""
    folded = document.text.folded
    for length, told in _told(document, document.mentions(find_lengths)):
        sentence = told.span
        if _EXTENDED.search(folded, max(0, length.span.start - 40), length.span.start):
            continue
        before = folded[max(sentence.start, length.span.start - 40) : length.span.start]
        after = folded[length.span.end : min(sentence.end, length.span.end + 45)]
        ran = _RAN_SO_LONG.match(after) and not before.endswith("jau ")
        carried_out = _CARRIED_OUT.search(before) and _NOTHING_GOES_ON.match(after)
        if (told.of_project and (ran or carried_out or _LASTS.search(before))) or (
            _OF_LENGTH.match(after) and _months(length.value) >= 1
        ):
            yield _duration(length, Score.VERB, "period.told-length")
        elif _FOR_WORK.match(after) and _months(length.value) >= _LONG_LENGTH_MONTHS and _is_whole(before, told):
            yield _duration(length, Score.POSITION, "period.for-work")
        elif (
            _FOR_ALL_OF.search(before)
            and _months(length.value) >= _LONG_LENGTH_MONTHS
            and (told.of_project or not _counts_months_said(document, length, sentence))
        ):
            yield _duration(length, Score.POSITION, "period.for-all-of")
        elif _opens_with_long_length(length, sentence) and _FIRST_PERSON_PAST.match(after.lstrip()):
            yield _duration(length, Score.POSITION, "period.told-length")


def _is_whole(before: str, told: _Sentence) -> bool:
    """„Projektą baigėme po pusantrų metų darbo“; „Pusantrų metų veikloms skyrė …“, which opens its sentence"""
    return not before or (told.of_project and before.endswith("po "))


def _counts_months_said(document: Document, length: Mention[Length], sentence: Span) -> bool:
    """„Balandžio–spalio mėnesiais laiškus nešiojome patys: per septynis mėnesius …“: as long as what was done then."""
    before = _inside(document.mentions(find_dates), Span(sentence.start, length.span.start))
    return any(_spans_months(date.value) for date in before)


def _opens_with_long_length(length: Mention[Length], sentence: Span) -> bool:
    return length.span.start == sentence.start and _months(length.value) >= _LONG_LENGTH_MONTHS


def heading_length(document: Document) -> Iterator[Candidate]:
    """„Ką nuveikėme per pusantrų metų“, „Per trejus metus pasiekta daug“ in the page's heading."""
    looked_at = 0
    for block in document.blocks:
        if block.kind is BlockKind.CLUTTER:
            continue
        looked_at += 1
        if looked_at > _HEADINGS_LOOKED_AT or block.body.end - block.body.start > _LONGEST_HEADING:
            return
        for length in _inside(document.mentions(find_lengths), block.body):
            if (
                document.text.folded.endswith("per ", block.body.start, length.span.start)
                and _months(length.value) >= _LONG_LENGTH_MONTHS
                and document.text.normal[block.body.end - 1] != "."
                and _ASKS_WHAT_CAME_OF_IT.search(document.text.folded, *block.body)
            ):
                yield _duration(length, Score.HEADING, "period.heading-length")


def heading_period(document: Document) -> Iterator[Candidate]:
    """A year (or years) that opens the page's heading or stands in a line of its own above the text."""
    text = (block for block in document.blocks if block.kind is not BlockKind.CLUTTER)
    above = list(islice(text, _HEADINGS_LOOKED_AT))
    starts = {date.span.start for date in document.mentions(find_dates)}
    if not any(block.body.start in starts for block in above):
        return
    for block in above:
        if len(document.sentences(block.body)) > _MOST_SENTENCES:
            return
        dates = _inside(document.mentions(find_dates), block.body)
        if len(dates) != 1 or dates[0].span.start != block.body.start or _precise(dates[0]):
            continue
        first = document.sentences(block.body)[0]
        rest = document.text.normal[dates[0].span.end : first.end].strip(" .")
        if not rest or (rest.startswith('"') and rest.endswith('"')):
            yield from _both(dates[0], Score.HEADING, "period.heading")


def period_behind_name(document: Document) -> Iterator[Candidate]:
    """„Projektas „X“ (2021–2023)“, „Projektas „X“, 2020 m. kovas–gruodis“ in its line; of one project alone."""
    folded = document.text.folded
    found: dict[str, list[Candidate]] = {}
    for quotation in document.quotations:
        if not _PROJECT_BEFORE_NAME.search(
            folded, max(0, quotation.start - _LONGEST_BEFORE_NAME), quotation.start
        ) or not (said := list(_dates_behind(document, quotation.end))):
            continue
        found.setdefault(folded[quotation.start : quotation.end], said)
    if len(found) == 1:
        yield from next(iter(found.values()))


def _dates_behind(document: Document, at: int) -> Iterator[Candidate]:
    folded = document.text.folded
    years = _YEARS_OF_NAME.match(folded, at)
    if years is not None:
        end = "end" if years["end"] else "start"
        if (years["start"], years[end]) not in _YEARS_OF_FUNDS:
            # The months in which the text says that it ran are of these years.
            for field, group in (("period.start", "start"), ("period.end", end)):
                yield Candidate(field, years[group], Span(*years.span(group)), Score.HEADING, "period.behind-name")
        return
    opening = _OPENS_DATES_OF_NAME.match(folded, at)
    dates = _inside(document.mentions(find_dates), Span(at, opening.end() + 1)) if opening else ()
    if not opening or not dates or dates[0].span.start != opening.end() or _precise(dates[0]):
        return
    behind = dates[0].span.end
    if folded.startswith(")", behind) if opening["bracket"] else _LINE_ENDS.match(folded, behind):
        yield from _both(dates[0], Score.HEADING, "period.behind-name")


def _inside(mentions: Sequence[Mention[Said]], value: Span) -> Sequence[Mention[Said]]:
    return mentions[first_behind(mentions, value.start) : first_behind(mentions, value.end)]


def _start(date: Mention[DateRange], score: Score, rule: str) -> Iterator[Candidate]:
    said = date.value.start.iso() if date.value.start else None
    if said is not None:
        yield Candidate("period.start", said, date.span, score, rule)


def _end(date: Mention[DateRange], score: Score, rule: str) -> Iterator[Candidate]:
    said = date.value.end.iso() if date.value.end else None
    if said is not None:
        yield Candidate("period.end", said, date.span, score, rule)


def _both(date: Mention[DateRange], score: Score, rule: str) -> Iterator[Candidate]:
    yield from _start(date, score, rule)
    yield from _end(date, score, rule)


def _duration(length: Mention[Length], score: Score, rule: str) -> Candidate:
    return Candidate("period.duration", length.value.iso(), length.span, score, rule)


def _months(length: Length) -> int:
    return length.years * 12 + length.months


RULES: tuple[Rule, ...] = (
    Rule(labelled_period, labels=("period",)),
    Rule(labelled_ends, labels=("period_start", "period_end")),
    Rule(reported_period, labels=("period_reported",)),
    Rule(measured_range),
    Rule(told_period),
    Rule(told_this_year, words=WordSign(whole=_THIS_YEAR.sign.whole | _IN_MONTH.sign.whole)),
    Rule(opening_range),
    Rule(told_length),
    Rule(heading_period),
    Rule(heading_length),
    Rule(period_behind_name, words=WordSign("projekt", whole=("pavadinimas",))),
)
