"""Sentences that report what a project did, does or will do."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import by_first_letter, pattern_of, words
from ngoreport.lithuanian.verbs import VerbForm, read_verb
from ngoreport.parsers.lists.lead import Status
from ngoreport.parsers.lists.text import blots, forms, stems
from ngoreport.parsers.others import acts_for_itself

_WORD = pattern_of(r"[^\W\d_]+")
_CLAUSE = pattern_of(r"[^,;]+")
_MONEY = pattern_of(
    r"\d ?(?:eur(?:\b|u|o\b|ai\b|us\b)|lt\b|litu|€)|(?:tukst|mln)\. (?:eur|lt|lit)"
    r"|\d (?:jav )?(?:doleri|zlot|norvegijos kron|usd\b)"
)
# What a word of such a sum holds.
_IN_SUMS = ("eur", "lt$", "litu", "tukst", "mln", "doler", "zlot", "kron[uoa]$", "usd$")
_GIVING = pattern_of(
    r"\b(?:skir|skyr|finans|param|dotac|biudz|les[uao]|vert[eė]|pride[dj]|prisid|gav|gaut|kain|suma|padeng|perved|pervest|sumok"
    r"|isleid\w{1,5} \d|isleist\w{1,3} \d|pras[eoy]|paaukoj|suaukoj|apmokej|ismokej|ismoket|panaudot\w \d|panaudoj)"
)
_SAYING = "sak|pasak|teig|sypso|juok|dziaug|kalb|prisimin|prideda|priduria|aiskin"
_SPEECH = pattern_of(rf"\" ?,? ?- (?:{_SAYING})|- (?:sako|pasakoja|teigia|sypsosi|juokiasi|dziaugiasi|prisimena) ")
# „„Smagu!“, – įspūdžiais dalijosi mokytoja“: a quotation, a comma or a mark of its own, and who said it.
_QUOTED_SPEECH = pattern_of(r"[ -]{0,3}\"[^\"]{3,600}(?:[!?.…]\"|\" ?,) ?- [a-z]")
# „Viena moteris mums parašė: „Maniau, kad …““
_REPORTED_SPEECH = pattern_of(
    r"\b(?:(?:pa|at|pri)?(?:sake|sako|raso|rase|klause|klausia|juokavo|juokauja)|atsake|atsako|prisipazin\w{1,2}|prisimin\w{1,2}"
    r"|susuko|pasakojo|pasakoja|dziaugesi|dziaugiasi|teige|teigia)(?: [a-z]{1,20}){0,4}: ?_{4}"
)
# „Darbuosimės iki rugsėjo pabaigos“ says how long; „Uždarom „Atvirą stalą“!“, „Taigi baigėm“ that it is over.
_NO_MORE_THAN_WHEN = pattern_of(
    r"[ _-]{0,3}(?:(?:projekt\w{1,3}|veiklos|darb\w{1,3}|visi|visos|mes) ){0,3}"
    r"(?:(?:dirb|darbuo|darbav|tesi|tes|truk|vyk)\w{0,7} (?:nuo|iki) [^,;:_]{3,60}"
    r"|(?:(?:taigi|ir|stai|jau|pagaliau|vos|mes|siandien|siemet) ){0,3}(?:pa|uz)?"
    r"(?:baig|uzdar|startav|startuo|prasidej)\w{0,6})"
    r"[ _.!…]{0,60}"
)
_WORD_ALONE = pattern_of(r"\W{0,4}[a-z]{1,30}[\W_]{0,60}")
# „Jis prasidėjo birželį ir truks metus“, „Viskas prasidėjo nuo dėžės“
_BEGAN = pattern_of(r"[ _-]{0,3}(?:jis|ji|viskas|visa tai) (?:prasid|truk|tes|baig|gim)\w{0,4} ")
_RELATIVE = pattern_of(
    r"(?:[a-z]{1,7} )?kur(?:i|ie|io|ios|iu|iuos|iam|iais|ias|iems|ioms|ia|ioje|iame|iose|iuose|iomis|iai|is)\b"
)
# Endings of passive participles, for verbs that no table knows and for slips of the pen.
_PARTICIPLE = pattern_of(r"\w{3,}(?:[iuaeyo]t|[sngkprlm]t)(?:as|a|os|i)$")
_PLAIN_PARTICIPLE = pattern_of(r"\w{3,}(?:int|yt|uot)(?:as|a|os|i)$")
_PREFIXED = pattern_of(r"(?:su|is|pa|uz|nu|ap|at|per|pri|pra|i)\w{3,}(?:as|a|os|i)$")
_ACTIVE_PARTICIPLE = pattern_of(
    r"[a-z]{3}(?:[ai]nt(?:is|i|ys|ios|ios)|dam(?:as|a|i|os)|us(?:i|ios)|anci\w{1,3}|inci\w{1,3})$"
)
_ENDS_OF_PARTICIPLES = ("tas", "ta", "tos", "ti")
_SHORTEST_PARTICIPLE = 7
# Behind the first two letters of a word.
_ACCUSATIVE = ("us", "ą", "į", "ę")
_PLURAL_SUBJECT = ("ai", "iai", "ys", "ūs")
_INFINITIVE = ("ti", "tis")
# Behind these the accusative says where or when, and is no object.
_WITH_ACCUSATIVE = ("į", "per", "pas", "pro", "prieš", "apie", "pagal", "palei", "aplink")
# No noun ends so, but for a few in the locative.
_WE = pattern_of(r"(?:ėm|[sšž]im|uojam|om)(?:e|ės)$|(?:av|[eė]j|ij|in|[sš]i)(?:om|omės)$")
# What all of these end in, marks and the short forms of speech apart.
_LIKE_WE = ("me", "mes", "om")
_NOT_WE = frozenset(("diplome", "simptome", "agronome", "astronome", "aksiome", "klausime", "vežime", "idiome"))
_FUTURE_WE = pattern_of(r"[sšž]im(?:e|ės)?$")
_PRESENT_WE = pattern_of(r"(?:ojam|uojam|ėjam)(?:e|ės)?$")
_SHORTEST_WE = 7
# „Kas antrą trečiadienį“, „kas savaitę“: how often, not who.
_EVERY = pattern_of(
    r"kas (?:antr|tre[ct]i|ketvir|penkt|sest|pirmad|sekmad|savait|menes|dien|vakar|ryta|met|vasar|ruden|pavasar|ziem)"
)
# What is done again and again, told in the present.
_RECURRING = pattern_of(
    r"\b(?:kiekvien|kas (?:antr|tre[ct]i|menes|savait|dien|vakar|ryt|met|sekmad|sestad|penktad|pirmad)|siuo metu"
    r"|dabar|(?:pirma|antra|trecia|ketvirta|penkta|sesta|sekma)dieniais|savaitgaliais|vakarais|rytais|naktimis"
    r"|kart(?:a|us) per )"
)
# Of what used to be done only what was done week by week or day by day is told of a project.
_REPEATEDLY = pattern_of(
    r"\b(?:(?:kiekvien\w{1,3}|kas|kas antr\w{1,3})"
    r" (?:pirmad|antrad|treciad|ketvirtad|penktad|sestad|sekmad|savait|menes|dien|vakar|ryt|kart|susitik|uzsiem)"
    r"|(?:pirma|antra|trecia|ketvirta|penkta|sesta|sekma)dieniais|savaitgaliais|vakarais|rytais"
    r"|po (?:pamok|darb)|per (?:svent|pertrauk|atostog|piet)|kart(?:a|us) per "
    # „vieną popietę per savaitę“, „dvi valandas per dieną“
    r"|(?:viena|du|dvi|tris|keturis|keturias|po kelis|po kelias) [a-z]{3,12} per (?:savait|menes|dien))"
)
_USED_TO = ("davo", "davosi")
_WHERE_IS_NONE = pattern_of(r"\bkur\w{0,7} (?:dar )?nera\b")
# After how things were: what was done about it.
_CONSEQUENCE = pattern_of(r"[ -]{0,3}(?:todel|taigi|o|bet|taciau|siemet|dabar)\b")
# „Už fondo skirtus 12 300 eurų nupirkome 30 imtuvų“ tells what was bought.
_BOUGHT_FOR = pattern_of(r"[ _-]{0,3}uz (?!.{0,200}\b(?:skyr|gavo|gauta|prided))")
# „Peržiūrėta 842 k.“, „Duomenys atnaujinti 2018-03-02“
_OF_THE_PAGE = pattern_of(
    r"[ _-]{0,3}(?:perziuret[ai]:? \d[\d ]{0,9}(?:k\b|kart)|(?:duomenys|puslapis|tekstas|irasas|straipsnis|sarasas)"
    r" (?:paskutini karta )?(?:atnaujint|paskelbt|papildyt|patikslint|redaguot))"
)
# „Namas pastatytas 1936 metais“: no project is so old.
_LONG_AGO = pattern_of(
    r"\b(?:1[0-8]\d\d|19[0-7]\d)(?:-aisiais)? metais\b"
    # „1936 m. statytame name“ says where something was done
    r"|\b(?:1[0-8]\d\d|19[0-7]\d) m\. (?:[a-z]{2,20} )?(?:pastat|stat|ikur|isteig|gim|atidar|sudeg|ireng)"
    r"(?!\w{1,3}(?:ame|oje|uose|ose)\b)\w{1,6}\b"
    r"|\b(?:(?:pa|at|per)?statyt|ikurt|isteigt|restauruot|remontuot)\w{1,3} (?:1[0-8]\d\d|19[0-8]\d)\b"
    r"(?! m\.,| metais,)"
    r"|\bnuo (?:1[0-8]\d\d|19\d\d)(?:-uju)? ?(?:metu|m\.)"
    # What was founded or opened in the nineties is older than what is told.
    r"|\b(?:isteig|ikur|isikur|atver|atidar|pastat)\w{1,5} 19[89]\d(?:-aisiais)? ?(?:metais|m\.)(?!,)"
    r"|\b19[89]\d(?:-aisiais)? ?(?:metais|m\.) (?:[a-z]{2,20} ){0,2}(?:isteige|ikure|isikure|atvere|atidare|pastate)\b"
)
# „Bažnyčią 1764 m. pašventino vyskupas“; „1863 m. sukilimo atminimui pastatytas kryžius“
_VERB_OF_THEN = pattern_of(r"\b(?:1[0-8]\d\d|19[0-7]\d) m\. ([a-z]{3,20})\b")
# „Gimnazijoje mokosi 420 mokinių“ says how large it is.
_HOW_LARGE = pattern_of(
    r"\b(?:mokykl|gimnazij|progimnazij|darzel|istaig|kolegij)[a-z]{1,5} (?:siuo metu |dabar )?"
    r"(?:mokosi|dirba|ugdom[ia]|ugdosi) (?:apie |per |beveik |daugiau kaip |daugiau nei )?\d"
)
# „Dar 2012 metais gretimame mieste …“: another's deed, or how it began.
_ALREADY_THEN = pattern_of(r"[ _-]{0,3}(?:[a-z]{2,20} ){0,5}dar (?:19|20)\d\d(?:-aisiais|-iaisiais)? ?(?:m\.|metais)")
_WE_DID = pattern_of(r"[a-z]{4}(?:ome|eme)\b")
# „Išleidome atmintinę apie nuomos sutartis“ tells of no contract of the project.
_ABOUT = pattern_of(r"\b(?:apie|del) (?:[a-z_]{1,30} ){0,2}$")
_WIDEST_ABOUT = 70
# „Gražiausia akimirka – kai uždainavo senoliai“, „Didžiausias iššūkis buvo surasti lektorių“
_THE_MOST = pattern_of(
    r"[ _-]{0,3}(?:[a-z]{2,12} )?[a-z]{3,15}iausi(?:as|a) (?:[a-z]{2,20} ){1,3}"
    r"(?:- (?:kai|kad|tai) |(?:buvo|yra|bus) (?:[a-z]{2,20} ){0,2}[a-z]{2,20}tis?\b)"
)
# „Mokytojų teigimu, …“, „Seniūnės žodžiais, …“
_BY_THEIR_WORDS = pattern_of(
    r"[ _-]{0,3}(?:[a-z_]{2,30} ){1,5}(?:teigimu|nuomone|manymu|zodziais|liudijimu|pastebejimu|vertinimu|pasakojimu),"
)
# „Išleidome viską, likučio nėra“: an edition is another thing.
_SPENT_ALL = pattern_of(
    r"\b(?:pinig\w{1,3}|les(?:as|u|os)|viska|parama|dotacija|suma) isleid"
    r"|\bisleid\w{2,6} (?:viska|vis(?:us|as) (?:pinig|les)|pinig|les(?:as|u)\b|iki cento)"
    r"|\blikuci\w{1,3} (?:nera|neliko|nebuvo)|\b(?:nera|neliko|nebuvo) likuci"
)
_EXPENSES = pattern_of(r"\b(?:projekto|bendros|visas|visos)\b[^.]{0,120}islaid")
_DECADES_AGO = pattern_of(r"\bpries (?:\w+ ){0,3}(?:desimtme|simtme|met[ua])")
_REACH = 7
_LONGEST_WORD = 40
_RECEIVED_REACH = 4
_BEFORE = 20
# How far behind „pradėjo“ the infinitive stands.
_BEGUN_REACH = 3
# Of the phrases of `data/deeds.toml`, with what stands before one in its first word.
_LONGEST_PHRASE = 60
# Signs of the whole sentence are looked for no further from the clause than this.
_WIDE = 200

_STATUS: dict[str, Status] = {"past": "implemented", "present": "ongoing", "future": "planned"}


def _may_tell(folded: str) -> bool:
    """Whether `_reading` may find a deed in the word, however it is marked, or it says that one is planned."""
    if not folded.isalpha():
        return not folded.isdecimal()  # letters and digits may hold any word
    if folded in forms("tense", "planned") or folded in _RECEIVED:
        return True
    # Few words come to the last question, which takes longest.
    may_be_verb = (
        folded.endswith(_LIKE_WE) or (read_verb(folded) or _used_to(folded)) is not None or _is_like_participle(folded)
    )
    return may_be_verb and not _is_no_deed(folded)


def _openings(name: str) -> list[str]:
    """What a word holds that begins one of some phrases: at its end, where the phrase goes on behind it."""
    openings = (phrase.partition(" ") for phrase in stems("sentences", name))
    return [first + "$" * len(space) for first, space, _ in openings]


# Words that may tell of a deed, and that may say that a sentence tells of something else; what stands around decides.
_TELLS = WordSign(test=_may_tell)
_ELSEWHERE = WordSign(holds=lambda: _openings("elsewhere"))
_BEFORE_THE_PROJECT = WordSign(holds=lambda: _openings("before_the_project"))
_OF_SUMS = WordSign(holds=lambda: _IN_SUMS)


def deed_status(document: Document, bare: str, sentence: Span) -> Status | None:
    """Whether a sentence reports a deed of the project: its status, None if it reports none.

    Args:
        bare: the document's folded text with quotations and brackets blotted out (`bare_text`).
    """
    status = status_of_words(document, bare, sentence)
    if status is None or _answers(bare, sentence) or tells_of_something_else(document, bare, sentence):
        return None
    return status


def _answers(bare: str, sentence: Span) -> bool:
    """„O fortepijonas? Išdžiovinome.“: a word alone behind a question tells no deed."""
    if sentence.end - sentence.start > _LONGEST_WORD or _WORD_ALONE.fullmatch(bare, *sentence) is None:
        return False
    return bare[max(0, sentence.start - 4) : sentence.start].rstrip()[-1:] == "?"


def may_tell(document: Document, span: Span) -> bool:
    """Whether one of the words may tell of a deed."""
    return document.mentions(words_of).has_within(_TELLS, *span)


def status_of_words(document: Document, bare: str, span: Span) -> Status | None:
    """The status that the main verb of a sentence or an item gives it; None where it has no verb of doing."""
    all_words = document.mentions(words_of)
    telling = all_words.places(_TELLS, *span)
    if not telling:
        return None
    # How things were apart from the project a clause says for those behind it, whether it tells of a deed or not.
    earlier = _says(document, bare, span, "before_the_project", _BEFORE_THE_PROJECT)
    words = document.kept(_bare_words)
    planning = forms("tense", "planned")
    planned = background = False
    at, last = 0, len(telling) - 1
    for found in _CLAUSE.finditer(bare, span.start, span.end):
        start, end = found.span()
        while at < last and telling[at] < start:
            at += 1
        if not (earlier or start <= telling[at] < end) or not _is_main(words, bare, start, end):
            continue
        if earlier:
            background = _is_background(bare, start, end, background=background)
            if background:
                continue
        folded, lower = words.within(start, end)
        plans = not planning.isdisjoint(folded)
        status = _status_of_clause(_Clause(folded, lower, plans, document, bare, span, end))
        if status is not None:
            return "planned" if planned else status
        planned = planned or plans
    return None


class _BareWords(NamedTuple):
    """The words of a text but those in quotation marks and brackets (`bare_text`)."""

    folded: list[str]
    starts: list[int]
    ends: list[int]
    lower: str

    def within(self, start: int, end: int) -> tuple[list[str], list[str]]:
        """Those of a stretch, without their Lithuanian marks and with them."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end, first)
        folded = self.folded[first:last]
        places = zip(self.starts[first:last], self.ends[first:last], strict=True)
        lower = [self.lower[start:end] for start, end in places]
        # A number is no word; of letters and digits together the letters are.
        return (folded, lower) if "".join(folded).isalpha() else (_letters_of(folded), _letters_of(lower))

    def first_within(self, start: int, end: int) -> tuple[str, int] | None:
        """The first of a stretch that holds a letter, and where it begins."""
        for index in range(bisect_left(self.starts, start), len(self.starts)):
            if self.starts[index] >= end:
                break
            if not self.folded[index].isdecimal():
                return self.folded[index], self.starts[index]
        return None


def _letters_of(words: list[str]) -> list[str]:
    return [part for word in words for part in ((word,) if word.isalpha() else _WORD.findall(word))]


def _bare_words(document: Document) -> _BareWords:
    words = document.mentions(words_of)
    bare = _BareWords([], [], [], document.text.lower)
    at = 0
    for start, end in (*document.kept(blots), (len(bare.lower), len(bare.lower))):
        first = bisect_left(words.starts, start, at)
        bare.folded.extend(words.folded[at:first])
        bare.starts.extend(words.starts[at:first])
        bare.ends.extend(words.ends[at:first])
        at = bisect_left(words.starts, end, first)
    return bare


@dataclass(slots=True)
class _Clause:
    """The words of a clause, without marks and with them, and where to look for what stands behind it."""

    folded: list[str]
    lower: list[str]
    planned: bool
    document: Document
    bare: str
    sentence: Span
    end: int

    def following(self) -> list[str]:
        words = self.document.kept(_bare_words)
        return words.within(self.end, min(self.sentence.end, self.end + 120))[1][:_REACH]

    def lacks(self) -> bool:
        """„Kaimuose, kuriuose nėra erdvių, jaunuoliai renkasi prie parduotuvės“: how things are, not what is done."""
        start = max(self.sentence.start, self.end - _WIDE)
        return "nera" in self.bare[start : self.end] and _WHERE_IS_NONE.search(self.bare, start, self.end) is not None

    def recurs(self) -> bool:
        return self._says(_RECURRING)

    def repeats(self) -> bool:
        return self._says(_REPEATEDLY)

    def _says(self, pattern: re.Pattern[str]) -> bool:
        start = max(self.sentence.start, self.end - _WIDE)
        return pattern.search(self.bare, start, min(self.sentence.end, self.end + _WIDE)) is not None


@cache
def _any_phrase(name: str) -> re.Pattern[str]:
    return pattern_of(by_first_letter(map(re.escape, stems("sentences", name))))


def _says(document: Document, bare: str, span: Span, name: str, sign: WordSign) -> bool:
    """Whether a stretch holds one of some phrases, each of which begins in a word that carries a sign."""
    pattern = _any_phrase(name)
    places = document.mentions(words_of).places(sign, *span)
    for at in places:
        said = pattern.search(bare, at, min(at + _LONGEST_PHRASE, span.end))
        if said and not _ABOUT.search(bare, max(span.start, said.start() - _WIDEST_ABOUT), said.start()):
            return True
    return False


def _is_background(bare: str, start: int, end: int, *, background: bool) -> bool:
    """A clause about how things were or are apart from the project, and those that go on from it."""
    if _any_phrase("before_the_project").search(bare, start, end):
        return True
    return background and not _CONSEQUENCE.match(bare, start, end)


def tells_of_something_else(document: Document, bare: str, sentence: Span) -> bool:
    """Whether a sentence speaks of money, thanks, hopes or another time, or is a question or speech."""
    written = bare[sentence.start : sentence.end]
    if not written.strip(" _.,;-") or written.rstrip(' _"')[-1:] == "?":
        return True
    if written.lstrip(' _-"').startswith(stems("sentences", "openings")):
        return True
    if _says(document, bare, sentence, "elsewhere", _ELSEWHERE):
        return True
    if _OF_THE_PAGE.match(written) or (_speaks_for_them(written) and _BY_THEIR_WORDS.match(written)):
        return True
    if "iausi" in written and _THE_MOST.match(written):
        return True
    if _tells_of_another_time(written):
        return True
    if _tells_of_spending(written):
        return True
    of_money = "€" in written or document.mentions(words_of).has_within(_OF_SUMS, *sentence)
    if of_money and not _BOUGHT_FOR.match(written) and _MONEY.search(written) and _GIVING.search(written):
        return True
    if _tells_how_large(written) or _NO_MORE_THAN_WHEN.fullmatch(written) or _tells_how_it_began(written):
        return True
    return _tells_what_was_said(document, written, sentence)


def _tells_of_another_time(written: str) -> bool:
    if "pries " in written and _DECADES_AGO.search(written):
        return True
    if "1" in written and (_LONG_AGO.search(written) or _was_done_then(written)):
        return True
    return "dar " in written and _ALREADY_THEN.match(written) is not None and _WE_DID.search(written) is None


def _tells_of_spending(written: str) -> bool:
    if "islaid" in written and _EXPENSES.search(written):
        return True
    return ("isleid" in written or "likuci" in written) and _SPENT_ALL.search(written) is not None


def _speaks_for_them(written: str) -> bool:
    """What the words of `_BY_THEIR_WORDS` end in: few sentences have one of these."""
    return "mu," in written or "nuomone," in written or "zodziais," in written


def _was_done_then(written: str) -> bool:
    verb = _VERB_OF_THEN.search(written)
    form = read_verb(verb[1]) if verb else None
    return form is not None and form.form == "active" and form.tense == "past"


def _tells_what_was_said(document: Document, written: str, sentence: Span) -> bool:
    if ": _" in written and _REPORTED_SPEECH.search(written):
        return True
    folded = document.text.folded
    return " - " in written and (
        _SPEECH.search(folded, *sentence) is not None or _QUOTED_SPEECH.match(folded, *sentence) is not None
    )


def _tells_how_large(written: str) -> bool:
    return ("mokosi" in written or "ugd" in written or "dirba" in written) and _HOW_LARGE.search(written) is not None


def _tells_how_it_began(written: str) -> bool:
    """„Viskas prasidėjo nuo dėžės“; „nuo savanorių mokymų“ names a deed."""
    began = _BEGAN.match(written)
    if began is None:
        return False
    following = _WORD.findall(written, began.end(), began.end() + 60)[: _BEGUN_REACH + 1]
    return not any(word.startswith(stems("sentences", "begun")) for word in following)


def _is_main(words: _BareWords, bare: str, start: int, end: int) -> bool:
    """Whether a stretch between commas opens with no conjunction and no relative pronoun."""
    first = words.first_within(start, min(end, start + 40))
    if first is None:
        return True
    word, at = first
    if word in forms("sentences", "clauses") and not _joins(bare, word, at):
        return False
    return "kur" not in bare[at : at + len(word) + 8] or not _RELATIVE.match(bare, at)


def _joins(bare: str, word: str, at: int) -> bool:
    """„o“ and „bet“ join main clauses; „kas antrą savaitę“ opens none."""
    return word in _JOINING or (word == "kas" and _EVERY.match(bare, at) is not None)


_JOINING = ("o", "bet", "taciau", "todel", "taigi", "iki", "is", "tarp", "tai", "toliau", "ypac")


def _status_of_clause(clause: _Clause) -> Status | None:
    folded, planned = clause.folded, clause.planned
    for at, reading in enumerate(map(_reading, clause.lower)):
        if reading is None:
            continue
        form, known = reading
        if not (known or _stands_as_predicate(folded, at)) or not _is_deed(clause, at, form, planned=planned):
            continue
        if planned:
            return "planned"
        return "implemented" if "buvo" in folded[:at] else _STATUS[form.tense]
    if planned and _plans_an_event(clause):
        return "planned"
    return None


@lru_cache(maxsize=16384)
def _reading(lower: str) -> tuple[VerbForm, bool] | None:
    """The form of a deed that a word can be by itself, and whether a table knows its verb."""
    folded = fold(lower)
    if _is_no_deed(folded):
        return (VerbForm("passive", "past"), True) if folded in _RECEIVED else None
    if lower[-1] in "ąęįų" or (folded.startswith("ne") and (read_verb(folded[2:]) or _we(lower[2:])) is not None):
        return None  # an accusative, a participle („atlikę“), or what was not done
    form = read_verb(folded) or _we(lower) or _used_to(folded)
    if form is not None:
        return form, True
    if _is_like_participle(folded):
        return VerbForm("plural_or_infinitive" if folded.endswith("ti") else "passive", "past"), False
    return None


@cache
def _like_verbs() -> frozenset[str]:
    """Genitives of places that look like the past of a verb: „Rietavo“."""
    names = (name for group in ("towns", "villages") for name in words("places")[group] if name.endswith("avas"))
    return frozenset(fold(name[:-2] + "o") for name in names)


@cache
def _stems_of_no_deeds() -> tuple[str, ...]:
    return stems("sentences", "not_deed_stems") + stems("sentences", "finding_out")


def _is_no_deed(folded: str) -> bool:
    if folded in _like_verbs():
        return True
    return folded in forms("sentences", "not_deeds") or folded.startswith(_stems_of_no_deeds())


def _is_like_participle(folded: str) -> bool:
    if len(folded) < _SHORTEST_PARTICIPLE or not folded.endswith(_ENDS_OF_PARTICIPLES):
        return False
    return _PARTICIPLE.match(folded) is not None


def _stands_as_predicate(folded: list[str], at: int) -> bool:
    """A participle of a verb that no table knows, where only a predicate can stand: first, or behind „buvo“."""
    if at == 0:
        return _PREFIXED.match(folded[0]) is not None or _PLAIN_PARTICIPLE.match(folded[0]) is not None
    return folded[at - 1] in ("buvo", "bus", "pat", "metu", "projekta", "jau", "yra")


_CARRIES_OUT = frozenset(("vykde", "vykdo", "vykdys", "igyvendino", "igyvendina", "igyvendins", "koordinavo"))
_LONGEST_WHO = 7
_RECEIVED = frozenset(("gautas", "gauta", "gautos", "gauti"))
_NOT_DONE = frozenset(("nebuvo", "nera", "nebus"))
_PREPOSITIONS = ("po", "is", "nuo", "del", "prie", "be", "iki", "ant", "uz", "apie", "kaip")


def _is_deed(clause: _Clause, at: int, form: VerbForm, *, planned: bool) -> bool:
    folded = clause.folded
    word = folded[at]
    carried_out = at > 0 and clause.lower[at - 1] == "jį" and word.startswith(("vykd", "igyvendin", "koordin"))
    if (
        carried_out
        or _says_who(clause, at)
        or _takes_the_project(folded, at)
        or _is_somebody_elses(folded, clause.lower, at)
    ):
        return False
    return not _acts_for_itself(clause, at, form, planned=planned) and _tells_of_deed(clause, at, form, planned=planned)


def _says_who(clause: _Clause, at: int) -> bool:
    """„Vykdė klubas „Aušra““: who it was and nothing that was done."""
    return (
        at == 0
        and clause.folded[0] in _CARRIES_OUT
        and len(clause.folded) <= _LONGEST_WHO
        and len(clause.document.sentences(clause.sentence)) == 1
        and not any(word[2:].endswith(_ACCUSATIVE) for word in clause.lower[1:])
    )


def _acts_for_itself(clause: _Clause, at: int, form: VerbForm, *, planned: bool) -> bool:
    """„Savivaldybė kitąmet žada nutiesti kelią“"""
    if form.form != "active" and not planned:
        return False
    return acts_for_itself(clause.document, clause.folded, clause.lower, at, form.tense)


def _tells_of_deed(clause: _Clause, at: int, form: VerbForm, *, planned: bool) -> bool:
    folded = clause.folded
    word = folded[at]
    if word in forms("sentences", "beginnings") and not any(
        (following[2:].endswith(_INFINITIVE) and not following.startswith(stems("sentences", "felt")))
        or following.startswith(stems("sentences", "begun"))
        for following in folded[at + 1 : at + 1 + _BEGUN_REACH]
    ):
        return False
    if word in _RECEIVED:
        return _is_thing(folded[at + 1 : at + 1 + _RECEIVED_REACH])
    if form.form == "plural_or_infinitive":
        return _is_plural(clause, at) or (planned and _is_purpose_of_plan(folded, at)) or _is_managed(folded, at)
    if form.form == "passive":
        return not (at and folded[at - 1] in _PREPOSITIONS) and _NOT_DONE.isdisjoint(folded[max(0, at - 4) : at])
    if _reports_or_adds_up(clause, at):
        return False
    if word == "atvyko" and "i" not in folded[:at]:
        return False  # „į mokyklą atvyko svečių“ tells of a visit, „o atvyko 24“ of how many came
    if word.endswith(_USED_TO):
        return clause.repeats()
    if form.form == "active" and form.tense == "present":
        return (_PRESENT_DEED.match(word) is not None or clause.recurs()) and not clause.lacks()
    return True


def _is_thing(received: list[str]) -> bool:
    """„pirmasis siuntinys“, not „finansavimas įrangai“."""
    for word in received:
        if word.startswith(stems("sentences", "received_else")):
            return False
        if word.startswith(stems("sentences", "received")):
            return True
    return False


_WHAT_WAS_SAID = ("kad", "jog", "kas", "ar", "kiek", "kada", "kodėl", "kodel")


_WHAT_WAS_ASKED = (*_WHAT_WAS_SAID, "kur", "kaip", "ko", "kam", "kuo", "ką", "ka")
_ASKING = ("teirav", "klaus", "paklaus", "domejosi")


def _reports_or_adds_up(clause: _Clause, at: int) -> bool:
    """„Seniūnė informavo, kad …“, „Manėme, kad …“ tell what was said or thought, „parama sudarė 20 proc.“ how much."""
    word = clause.folded[at]
    if (
        at + 1 == len(clause.folded)
        and word.endswith(_LIKE_WE)
        and clause.following()[:1] in (["kad"], ["jog"])
        and not word.startswith(stems("sentences", "bringing_about"))
    ):
        return True
    if word in forms("sentences", "saying"):
        asked = _WHAT_WAS_ASKED if word.startswith(_ASKING) else _WHAT_WAS_SAID
        return any(said in asked for said in clause.following()[:1])
    return word in ("sudare", "sudareme") and not any(
        marked[-1] in "ąęįs" and folded.startswith(stems("sentences", "drawn_up"))
        for folded, marked in zip(clause.folded[at + 1 : at + 6], clause.lower[at + 1 : at + 6], strict=True)
    )


# Of the present only what is plainly done for others; the rest describes how things are.
_PRESENT_DEED = pattern_of(
    r"(?:i|pa|su|at|uz|pri|nu|is)?(?:vyksta|apima|reng|organizuo|mok|ved|kur|konsultuo|lank|ugd|treniruo|stat|telk|bur|gamin|sodin|ruos|tvark|renk|konsult|vaidin|dalij|skait|rodo|susit|dazo|keliau|zaidz|piesia|siuva|padeda|vykdo|ruosia|pristat)"
)


# „vykdant projektą“, „baigus projektą“ put the project aside of what is told.
_IN_OTHER_CASES = frozenset(("projekto", "projektui", "projektu"))
_NAMES_OF_PROJECT = _IN_OTHER_CASES | {"projektas"}
_WITH_OBJECT = ("ant", "int", "us", "dami", "damas", "dama")


_BY_WAY_OF = frozenset(("pagal", "per", "apie", "ant"))
_BY_REACH = 3
_OF_OR_AT = ("os", "es", "oje", "eje", "o", "u", "uose", "ose", "ui", "ei", "iai", "oms", "ams")
_PLANNING = frozenset(
    ("planuoja", "numato", "planuojame", "numatome", "ketiname", "zadame", "planuojam", "numatom", "ketinam", "zadam")
)
_ENDING = ("uzbaig", "vainik", "apvainik", "uzskl")


def _takes_the_project(folded: list[str], at: int) -> bool:
    """„vykdo projektą“, „projektas prasidėjo“: the verb's object or subject is the project itself."""
    objects = forms("sentences", "of_the_project")
    if _NAMES_OF_PROJECT.isdisjoint(folded) and objects.isdisjoint(folded):
        return False
    # „vykdo Lietuvos Respublikos … ministerijos remiamą projektą“
    reach = 20 if folded[at].startswith(("vykd", "igyvend")) else 9
    for index in (*range(at + 1, min(len(folded), at + reach)), *range(at - 1, max(-1, at - 5), -1)):
        word = folded[index]
        if word in _IN_OTHER_CASES:
            following = folded[index + 1] if index + 1 < len(folded) else ""
            if following.startswith(("igyvendinim", "vykdym", "pabaig", "pradz", "trukm")):
                return folded[at].startswith(("planuo", "numat", "pras", "baig", "truk", "vyks", "vyko"))
            continue
        if word in objects:
            before = folded[index - 1] if index else ""
            if "apie" in folded[at + 1 : index] or (
                index < at and not _BY_WAY_OF.isdisjoint(folded[max(0, index - _BY_REACH) : index])
            ):
                continue  # „išleidome atmintinę apie nuomos sutartis“, „pagal šeimos nuotraukas atstatytas kiemas“
            if folded[at].startswith(_ENDING) and any(
                following.startswith(stems("sentences", "events")) for following in folded[index + 1 : index + 6]
            ):
                continue  # „projektą vainikavo baigiamoji šventė“, „projektą užbaigsime paroda“
            if not before.endswith(_WITH_OBJECT) and before not in ("pagal", "per", "uz", "apie", "i"):
                return True
            continue
        if word == "projektas":
            return index < at or folded[at].startswith(("prasid", "baig", "igyvend", "vykd", "prates", "veik"))
    return False


def _is_somebody_elses(folded: list[str], lower: list[str], at: int) -> bool:
    """An authority decides, a call is published, an association was founded: the subject stands before the verb."""
    before = folded[max(0, at - _BEFORE) : at]
    elsewhere = forms("sentences", "subjects_elsewhere")
    if (
        not elsewhere.isdisjoint(before)
        and any(
            word in elsewhere and not marked.endswith("ą")  # „programą išbandė ūkininkai“
            for word, marked in zip(before, lower[max(0, at - _BEFORE) : at], strict=True)
        )
    ):
        return True
    if folded[at].startswith(("ikur", "isteig")):
        return any(
            word.startswith(stems("sentences", "founded"))
            and not word.endswith(_OF_OR_AT)  # „prie mokyklos įkurtas daržas“
            for word in before
        )
    # „Projekto veiklos vykdomos …“ says where or when, not what.
    return folded[at].startswith(("vykd", "igyvendin")) and ("projekto", "veiklos") in pairwise(before)


def _is_plural(clause: _Clause, at: int) -> bool:
    """Whether a word in -ti is a participle („surengti mokymai“), not the infinitive („surengti mokymus“)."""
    folded, lower = clause.folded, clause.lower
    if any(word in ("buvo", "bus", "yra") for word in folded[max(0, at - 12) : at]):
        return not folded[at - 1].endswith(("tas", "ta")) and not _has_object(lower, at)
    if at and _ACTIVE_PARTICIPLE.search(folded[at - 1]):
        return False  # „moteris, norinti pasitraukti“
    if at and folded[at - 1].endswith(("me", "ti", "tis", "ima", "oma", "ama", "tas", "ta")):
        return False
    if not forms("sentences", "asking").isdisjoint(folded[max(0, at - _BEFORE) : at + 2]):
        return False
    where = False
    for word in (lower[at + 1 : at + 1 + _REACH] + clause.following())[:_REACH]:
        if word[2:].endswith(_ACCUSATIVE):
            if where:
                continue  # „įrašai sudėti į internetinį žemėlapį“
            return False
        where = word in _WITH_ACCUSATIVE
        if word[2:].endswith(_PLURAL_SUBJECT):
            return True
    return any(word[2:].endswith(_PLURAL_SUBJECT) for word in lower[max(0, at - _REACH) : at])


def _has_object(lower: list[str], at: int) -> bool:
    return any(word[2:].endswith(_ACCUSATIVE) for word in lower[at + 1 : at + 4])


def _is_purpose_of_plan(folded: list[str], at: int) -> bool:
    """„planuojama surengti“, „ketina įrengti“."""
    return any(word in forms("tense", "planned") and word != "bus" for word in folded[max(0, at - _BEFORE) : at])


def _is_managed(folded: list[str], at: int) -> bool:
    """„Pavyko sutaisyti dviračius“, „suspėta sužymėti trasą“; „pavyko pasiekti tikslą“ tells of no deed."""
    return not folded[at].startswith(stems("sentences", "managed_else")) and any(
        word in forms("sentences", "managed") for word in folded[max(0, at - _REACH) : at]
    )


@cache
def _events() -> tuple[str, ...]:
    return stems("sentences", "events") + stems("sentences", "begun")


def _plans_an_event(clause: _Clause) -> bool:
    """„Rugpjūtį planuojama vaikų stovykla“, „Bus mokymų“: a plan with what is planned beside it."""
    folded, lower = clause.folded, clause.lower
    if any(word.startswith("projekt") for word in folded):
        return False
    plans = [at for at, word in enumerate(folded) if word in forms("tense", "planned")]
    at = plans[0]
    if acts_for_itself(clause.document, folded, lower, at, "present"):
        return False
    if folded[at] in _PLANNING and any(thing.startswith(_events()) for thing in folded[at + 1 :]):
        return True
    if folded[at] in ("numatyta", "planuota"):
        return False
    if folded[at] == "bus":
        return any(
            _PARTICIPLE.match(word) and word not in forms("sentences", "not_deeds") for word in folded[at + 1 : at + 5]
        )
    return any(
        word[2:].endswith((*_INFINITIVE, *_PLURAL_SUBJECT)) or word.endswith(("a", "as", "e", "is", "os", "es"))
        for word in lower[at + 1 :]
    )


def _used_to(folded: str) -> VerbForm | None:
    """„skaitydavo“: the third person of what was done again and again, made of the infinitive."""
    base = read_verb(folded[: folded.rindex("dav")] + "ti") if folded.endswith(_USED_TO) else None
    return VerbForm("active", "past") if base is not None and base.form == "plural_or_infinitive" else None


@lru_cache(maxsize=4096)
def _we(lower: str) -> VerbForm | None:
    """First person plural of any verb: „įsukome“, „kapojome“, „važiuosime“, „kapojom“."""
    if len(lower) < _SHORTEST_WE or not _WE.search(lower) or lower in _NOT_WE:
        return None
    if _FUTURE_WE.search(lower):
        return VerbForm("we", "future")
    return VerbForm("we", "present" if _PRESENT_WE.search(lower) else "past")
