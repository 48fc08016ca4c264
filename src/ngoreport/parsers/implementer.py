"""Who carries the project out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import Case, head_readings
from ngoreport.lithuanian.organisation import organisation
from ngoreport.lithuanian.running_names import find_organisations
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.naming import (
    WE,
    Named,
    form_head,
    is_flat_row,
    is_post,
    names_of_value,
    organisations_in,
    role_signs,
    role_words,
)
from ngoreport.parsers.rule import Candidate, Rule, Score
from ngoreport.parsers.values import is_name_of_applicant

# Labels whose value may be a person instead: only an organisation counts behind them.
_PERSON_TOO = pattern_of(r"koordinator|organizator|savinink|vadov|iniciator|sumanytoj|autor")
_OWN_PAGE = pattern_of(r"[ \n](?:naujienlaisk|svetain|puslap|tinklalap|laikrast|naujienos|dienorast)\w*")
_INFORMATION = WordSign(whole=("inf", "informacija"))
_BY_LINE = pattern_of(r"[ \n]{1,2}(?:\S+[ \n]{1,2}){0,4}(?:inf\.|informacija\b)")
# „X kartu su Y ir Z įgyvendina“, „X kartu su partneriais – Y ir Z – įgyvendina“
_WITH_WHOM = pattern_of(
    r",?[ \n]{1,2}(?:kartu|drauge|bendradarbiau\w+)[ \n]su[ \n]"
    r"(?:partneri?\w+[ \n]-[^-;]{3,200}- "
    r"|(?:(?!,[ \n](?:o|bet|kur\w*|kai|nes|kad|kas)\b)[^;.:]){3,200}?"
    r"(?=[ \n](?:vykd|igyvendin|emesi|pradejo|sureng|suorganiz|teik|pateik|pareng)))"
)
# „Projektą „…“ X vykdo“: the project as the object, right before the name.
_PROJECT_BEFORE = pattern_of(r"\bprojekta[ \n](?:nr\.? ?[\w./-]{3,45}[ \n])?(?:\"[^\"]{2,150}\"[ \n])?$")
# „Projektui „…“ vadovauja X“: what was taken up, right before the verb.
_TAKEN_UP = pattern_of(
    r"\b(?:projekt(?:ui|a|o|u)|paraiska)[ \n](?:nr\.? ?[\w./-]{3,45}[ \n])?(?:\"[^\"]{2,150}\"[ \n])?"
    r"(?:(?:igyvendinti|vykdyti|nuo|pernai|siemet|jau|\d{4}|m\.)[ \n]){0,4}$"
)
# „projektą „…“, kurį X vykdė“, and „… projektas. X jį vykdė“
_WHICH_BEFORE = pattern_of(r"\bprojekt\w{1,3}\b[^.;]{0,170}, kur(?:i|iuos)[ \n]$")
_WHICH_IT = WordSign(whole=("ji", "ja"))
_IT_BEHIND = pattern_of(r"[ \n](?:ji|ja)[ \n](?:vykd|igyvendin|koordin)\w*")
# „su X“, „finansuoja X“
_OF_ANOTHER = pattern_of(
    r"\b(?:su|is|pagal|prie|tarp|del|uz|partneri\w*(?: -)?|finansuoja|remia|pareme|finansavo|skyre) $"
)
# „X, nuo 2020 m. vykdžiusi projektą“
_HAVING_DONE_WORDS = WordSign("vykd", "ivykd", "igyvendin", "koordin")
_HAVING_DONE = pattern_of(
    r",?[ \n](?:[^,;]{0,60}[ \n])?(?:(?:i?vykdz?iu|vykdan|igyvendinu|igyvendinan|koordinavu|koordinuojan)\w{2,5}"
    r"|(?:i?vykd|igyvendin|koordinav)(?:es|iusi|usi))"
    r"[ \n](?:\w{2,20}[ \n]){0,3}projekta\b"
)
# „Esame šio projekto vykdytojai.“
_WE_ARE = WordPattern(
    WordSign(whole=("esame", "esam")),
    r"esame?[ \n](?:sio[ \n])?projekto[ \n](?:vykdytoj|koordinator|pareiskej|sumanytoj|organizator)\w*",
)
_SIGNED = WordPattern(WordSign(whole=("pasirase", "sudare")), r"\b(?:pasirase|sudare)\b")
_CONTRACT = pattern_of(
    r"[^.;]{0,120}\bprojekt\w{1,4}\b[^.;]{0,80}\bsutart(?:i|is)\b|[^.;]{0,60}\bsutart(?:i|is)\b[^.;]{0,60}\bprojekt"
)
_AUTHORITY = pattern_of(r"\b(?:ministerij|agentur|departament|fond(?:as|o)\b|cpva\b|esfa\b|nma\b|apva\b|lvpa\b|smpf\b)")
_RECORD = WordSign("protokol")
# „Asociacijos „Gilė“ komanda įgyvendino projektą“
_ITS_PEOPLE = pattern_of(
    r"[ \n](?:komanda|kolektyvas|nariai|darbuotojai|specialistai|mokytojai|pedagogai|savanoriai|nares)(?=[ \n])"
)
# „Mes, asociacija „Gilė“, …“, „Esame Merkinės gimnazija.“
_WE_WHO = WordPattern(
    WordSign(whole=("mes", "esame", "esam")),
    r"\b(?:mes(?:,|[ \n]-)[ \n](?:tai[ \n])?|mes[ \n]esame[ \n]|esame?[ \n])(?=[a-z\"])",
)
_MINUTES = pattern_of(r"\bprotokol")
# The body whose council, board or members met.
_MET = pattern_of(
    r"(?:(?<=bendruomenes)|(?<=asociacijos)|(?<=draugijos)|(?<=klubo)|(?<=sajungos)|(?<=bendrijos)|(?<=centro)"
    r"|(?<=fondo)|(?<=gimnazijos)|(?<=mokyklos)|(?<=bibliotekos)|(?<=muziejaus)|(?<=grupes)|(?<=\"))[ \n]{1,3}"
    r"(?=(?:tarybos|valdybos|nariu|visuotinio|ataskaitinio|susirinkimo|posedzio|eilinio|neeilinio|pasitarimo)\b)"
)
_ACTS_WITHIN = 330
_REACH_OF_COMPANIONS = 160
_BESIDE = pattern_of(
    r"\b(?:kartu|drauge|bendradarbiau\w+)[ \n]su[ \n](?:(?:savo|projekto)[ \n])?(?:partner\w+[ \n](?:-[ \n])?)?"
    r"(?:[^.;:]{3,120}, ?)?$|\bsu[ \n]partner\w+[ \n](?:-[ \n])?(?:[^.;:]{3,120}, ?)?$"
)
# The full stop of „2024 m. balandžio 2 d.“ ends no clause.
_POINT_OF_DATE = pattern_of(r"\.(?:(?<=\b[md]\.)|(?<=\bmen\.))")
_REACH_OF_OBJECT = 220
_NAME_WORD = WordSign(whole=("pavadinimas",))
_CAPTION = pattern_of(
    r"\((?:projekto )?(?:vykdytojo|pareiskejo|organizacijos|istaigos|paramos gavejo|juridinio asmens|teikejo)"
    r"(?: \(?[\w]{4,20}\)?)? pavadinimas[^()]{0,60}\)"
)
_OWNED = pattern_of(
    r"(?:[ \n](?:kartu|drauge)[ \n]su[ \n][^;.:]{3,120}?)?"
    r"[ \n](?:veiklos[ \n]remimo[ \n]|(?:vykdyt|vykdom|igyvendint|igyvendinam|koordinuojam|inicijuot)\w{1,2}[ \n])?"
    r"(?:\"[^\"]{2,120}\"[ \n])?projekt(?:ui|as|a|o)\b"
)
# Without a case before it „projekto“ may depend on what follows: „VšĮ „Oda“ projekto dalyviams padovanojo knygų“.
_OWNED_PLAINLY = pattern_of(r"[ \n]projekt(?:(?:ui|as|a)\b|o[ \n]\")")
# „projektas „…“, įgyvendintas X“
_DONE_BY = WordPattern(
    WordSign("igyvendint", "igyvendinam", "vykdyt", "vykdom", "inicijuot"),
    r"\b(?:igyvendint|igyvendinam|vykdyt|vykdom|inicijuot)(?:as|a|o|ui)[ \n](?=[a-z\"])",
)
_PROJECT_DONE = pattern_of(r"\bprojekt(?:as|a|o|ui)(?:[ \n]\"[^\"]{2,150}\")?,?[ \n](?:buvo[ \n]|yra[ \n])?$")
_ACCOUNT_OF_FORM = WordSign("ataskait")
_ENDS_AGENT = pattern_of(
    r"[ \n]{0,2}(?:[,.;:)]|-[ \n]|$)|[ \n](?:nuo|iki|per|kartu|drauge|\d{4}|baig\w+|prasid\w+|truko)\b"
)
_IT = WordPattern(
    WordSign(whole=("ji", "ja", "si")),
    r"(?:(?<=[.!?][ \n])|(?<=[.!?][ \n][ \n]))(?:ji|ja|si projekta)[ \n](?:dabar[ \n]|jau[ \n])?(?=[a-z])",
)
# „Jį 2012 metais X įgyvendino“, „…, kurį X vykdo“: between „jį“ and the name stands nothing but when.
_IT_OF = WordPattern(
    WordSign(whole=("ji", "ja", "si")),
    r"(?:(?<=[.!?][ \n])|(?<=[.!?][ \n][ \n]))(?:ji|ja|si projekta)[ \n](?=[a-z\d\"])",
)
_ITS_VERB_BEHIND = pattern_of(
    r"[ \n](?:(?:[\w.-]{1,14}[ \n]){1,6}?|(?:kartu|drauge)[ \n]su[ \n][^.;:]{3,160}?[ \n])?"
    r"(?:i?vykd|igyvendin|koordin|inicijav|suman|sugalvo|pradejo|baig|pabaig|uzbaig|tesia|rengia|kuruo|priziuri)\w*"
)
# „„Švaros stotelė“, kurią sumanė ir prižiūri X“
_WHICH_VERB = WordPattern(
    WordSign(whole=("kuri", "kuria")),
    r"kuria?[ \n](?:(?:sumane|sugalvojo|inicijavo|ikure|sukure|vykdo|vykde|igyvendina|igyvendino|kuria|priziuri"
    r"|puoseleja|rengia|organizuoja|koordinuoja)(?:[ \n](?:ir|bei)[ \n])?){1,2}[ \n](?=[a-z\"])",
)
_QUOTED_BEFORE = pattern_of(r"\"(?P<name>[^\"]{3,120})\",[ \n]$")
# „Rašau X vardu“
_ON_BEHALF = WordPattern(WordSign(whole=("vardu",)), r"vardu\b")
_BEFORE_BEHALF = pattern_of(
    r"[ \n](?:(?:visos[ \n])?(?:bendruomenes|nariu|komandos|tarybos|valdybos|kolektyvo)[ \n])?$"
)
_I_OR_WE = pattern_of(r"\b\w{2,}(?:[^l]iu|[^k]au|uosi|ame|ome|ime|eme)s?\b")
# „projekto vadovė, VšĮ „Žodžių namai““
_POST_AT = pattern_of(r"(?:projekt\w{1,2} |programos |vyr\. |vyriausi\w{2,5} )?")
_POST_PARTED = pattern_of(r"\w*,[ \n]")
_TITLED = WordPattern(
    WordSign("vykdytoja", "pareiskeja", "igyvendintoja"),
    r"\b(?:vykdytoj|pareiskej|igyvendintoj)(?:as|a)[ \n](?:-[ \n]|yra[ \n])?(?=[a-z\"])",
)
_BEFORE_TITLE = pattern_of(
    r"(?:(?:[,;(]|[ \n]-)[ \n]{0,2}(?:jo[ \n]|projekto[ \n])?"
    r"|\bprojekto[ \n]\"[^\"]{2,150}\"[ \n](?:\([^()]{2,40}\)[ \n])?)$"
)
_OURS = WordPattern(WordSign(whole=("musu",)), r"\bmusu[ \n]([a-z]{5,18})\b")
_OUR = WordPattern(WordSign(whole=("musu",)), r"\bmusu[ \n]")
_LONGEST_NAME = 160
# Who pays or governs is nobody's own.
_GIVER = pattern_of(
    r"\b(?:savivaldyb|seniunij|ministerij|agentur|departament|biudzet|europos sajung|partij|seim|taryb)"
)
# To whose forms reports are written.
_PAYING_BODY = pattern_of(
    r"savivaldyb|ministerij|agentur|departament|fond|taryb|veiklos[ \n]grup|ambasad|biudzet|sajung|mechanizm"
)
_SIGNED_BLOCKS = 4
# Behind a name that signs: the line's end, its whereabouts and nothing else.
_FOOT = pattern_of(r"[ \n]{0,3}(?:$|[,|·][ ]|(?:tel|el\. ?p|mob|inf)\w{0,9}\b|\S{2,40}@|\w{4,18}, ?\d{4}|\d{4})")
_LINE_ENDS = pattern_of(r"[ ]?(?:$|\n|[,|·][ ])")
_GOT = WordPattern(WordSign(whole=("gavo",)), r"\bgavo[ \n]+(?=\d|lesu|param|dotacij|finansavim)")
_LONGEST_WHEN = 110
# Between „jį“ and its verb: since when, until when, how long.
_IT_WHEN = pattern_of(r"(?:[\w.-]{1,14}[ \n]){1,12}")
_COORDINATING = WordSign("koordinuojan", "vykdan", "igyvendinan", "vykdytoj", "koordinator", "pareiskej")
_COORDINATES = pattern_of(rf"[ \n-]{{1,3}}(?:yra )?(?:si |sio )?projekt\w{{1,3}} (?:{'|'.join(_COORDINATING.stems)})")
_LAST_BLOCKS = 6
_HEADINGS_LOOKED_AT = 3


def labelled_implementer(document: Document) -> Iterator[Candidate]:
    """Projekto vykdytojas – X; Projektą vykdo X kartu su Y; Naudos gavėjai: X ir Y"""
    for block, label in document.labels("implementer"):
        if not _can_stand(document, label):
            continue
        for names in names_of_value(document, block, label, Case.NOMINATIVE):
            if names and _counts(label, names[0]):
                yield _candidate(names[0], Score.LABEL, "implementer.label")
                yield from _co_implementers(label, names)
                break


def applicant(document: Document) -> Iterator[Candidate]:
    """„2. Projekto vykdytojo duomenys:“ with „pavadinimas“ below"""
    for block, label in document.labels("title"):
        if is_name_of_applicant(document, block, label):
            for names in names_of_value(document, block, label, Case.NOMINATIVE):
                if names:
                    yield _candidate(names[0], Score.LABEL, "implementer.applicant")
                    break


def _co_implementers(label: Label, names: list[Named]) -> Iterator[Candidate]:
    """Of several under one label the first leads, the others are its partners."""
    if label.separator in ("none", "verb"):
        return
    for named in names[1:]:
        # „grupė „Decibelai“, atstovaujama asociacijos „Erdvė““: one that signs for the first
        if not fold(named.value.name).startswith("atstovaujam"):
            yield Candidate("partners", named.value.name, named.span, Score.VERB, "implementer.label-co")


def _can_stand(document: Document, label: Label) -> bool:
    if label.separator != "none" or is_flat_row(document, label):
        return True
    opening = document.text.normal[label.value.start : label.value.start + 1]
    verb = " " in document.text.folded[label.span.start : label.span.end]
    return (
        (label.qualified or verb)
        and (opening.isupper() or opening == '"' or verb)
        and not _PERSON_TOO.search(document.text.folded, label.span.start, label.span.end)
    )


def _counts(label: Label, named: Named) -> bool:
    return not (label.separator == "none" and named.span.start - label.value.start > 12)


def acting_implementer(document: Document) -> Iterator[Candidate]:
    """X vykdo … projektą; X pradėjo įgyvendinti projektą; X teikė paraišką"""
    folded, words = document.text.folded, document.mentions(words_of)
    for sentence, organisations in _sentences_of_projects(document):
        for index, named in enumerate(organisations):
            people = _ITS_PEOPLE.match(folded, named.span.end) if named.value.in_nominative is False else None
            behind = people.end() if people else named.span.end
            reach = min(sentence.end, behind + _ACTS_WITHIN)
            if (named.value.in_nominative is False and not people) or not words.has_within(_acting(), behind, reach):
                continue
            if _is_object(folded, named, sentence):
                continue
            if index and _is_companion(folded, organisations[index - 1], named, sentence):
                continue
            after = folded[behind:reach]
            before = Span(max(sentence.start, named.span.start - _REACH_OF_OBJECT), named.span.start)
            object_before = _PROJECT_BEFORE.search(folded, *before) or _WHICH_BEFORE.search(folded, *before)
            score = _acts(after, object_before=object_before is not None)
            if score is None and _HAVING_DONE.match(after):
                score = Score.VERB
            if score is not None and not _only_signs(named, after):
                yield _candidate(named, score, "implementer.acts")
                break


@cache
def _acting() -> WordSign:
    """The verbs without which `acting_implementer` finds nothing behind a name."""
    signs = (role_words("carries_out").sign, role_words("begins").sign, _HAVING_DONE_WORDS)
    stems = {stem for sign in signs for stem in sign.stems}
    return WordSign(*stems, whole={word for sign in signs for word in sign.whole})


def _sentences_of_projects(document: Document) -> tuple[tuple[Span, Sequence[Named]], ...]:
    """The sentences that speak of a project and name organisations, with these."""
    return document.kept(_all_named_beside_projects)


def _all_named_beside_projects(document: Document) -> tuple[tuple[Span, Sequence[Named]], ...]:
    return tuple(_named_beside_projects(document))


def _named_beside_projects(document: Document) -> Iterator[tuple[Span, Sequence[Named]]]:
    words = document.mentions(words_of)
    end = 0
    for mention in document.mentions(find_organisations):
        if mention.span.start < end:
            continue
        sentence = document.sentence_at(mention.span.start)
        block = document.block_at(mention.span.start)
        if sentence is None or block is None:
            continue
        end = sentence.end
        if not words.has_within(role_words("projects").sign, *sentence):
            continue
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            named = organisations_in(document, sentence)
            if named:
                yield sentence, named


def _is_object(folded: str, named: Named, sentence: Span) -> bool:
    before = folded[max(sentence.start, named.span.start - 24) : named.span.start]
    return _OF_ANOTHER.search(before) is not None


def _is_companion(folded: str, before: Named, named: Named, sentence: Span) -> bool:
    """„kartu su partnerėmis A ir B asociacija“: „asociacija“ with whom, which looks like a nominative."""
    between = folded[before.span.end : named.span.start].strip(" \n")
    if between not in ("ir", "bei"):
        return False
    beside = folded[max(sentence.start, before.span.start - _REACH_OF_COMPANIONS) : before.span.start]
    return _BESIDE.search(beside) is not None


def _acts(after: str, *, object_before: bool) -> Score | None:
    """How surely the words behind a name say that it carries the project out."""
    after = _POINT_OF_DATE.sub("", after.partition(";")[0])
    with_whom = _WITH_WHOM.match(after)
    if with_whom is not None:
        after = " " + after[with_whom.end() :]
    verb = role_signs("carries_out").search(after)
    if verb is not None and _is_deed(verb, after) and (_projects(after) or object_before):
        return Score.VERB
    verb = role_signs("begins").search(after)
    if verb is not None and _is_deed(verb, after) and (_projects(after[verb.start() :]) or object_before):
        return Score.VERB
    return None


def _only_signs(named: Named, after: str) -> bool:
    """Of a contract's parties the ministry or agency is the one that gives."""
    verb = role_signs("begins").search(after)
    return verb is not None and verb.group().startswith("pasiras") and bool(_AUTHORITY.search(fold(named.value.name)))


def _projects(words: str) -> bool:
    return role_signs("projects").search(words) is not None


def _is_deed(verb: re.Match[str], after: str) -> bool:
    """What the organisation did, not what „we“ did with it."""
    return _reaches(after[: verb.start()]) and not verb.group().endswith(("ome", "eme"))


def _reaches(between: str) -> bool:
    """Between a subject and its verb no other clause begins, but an inserted one may stand between commas."""
    inserted = re.sub(r",[^,]{0,140},", " ", _POINT_OF_DATE.sub("", between))
    return "," not in inserted and len(inserted) <= 60 and ". " not in inserted


def acted_by(document: Document) -> Iterator[Candidate]:
    """Projektą „…“ vykdo X; projektą sumanė X"""
    folded = document.text.folded
    for sentence, _organisations in _sentences_of_projects(document):
        for verb in role_words("carried_out_by").finditer(document.text, *sentence):
            if not role_words("projects").search(
                document.text, max(sentence.start, verb.start() - _ACTS_WITHIN), verb.start()
            ):
                continue
            for named in organisations_in(document, _behind(verb.end(), sentence)):
                if _is_subject_behind(folded[verb.end() : named.span.start]) and named.value.in_nominative is not False:
                    yield _candidate(named, Score.LEAD_IN, "implementer.acted-by")
                break


def taken_up_by(document: Document) -> Iterator[Candidate]:
    """Projektui vadovauja X; projekto „…“ ėmėsi X; paraišką pateikė X"""
    folded = document.text.folded
    for verb in role_words("taken_up_by").finditer(document.text):
        if not _TAKEN_UP.search(folded, max(0, verb.start() - _REACH_OF_OBJECT), verb.start()):
            continue
        sentence = document.sentence_at(verb.start())
        if sentence is None:
            continue
        for named in organisations_in(document, _behind(verb.end(), sentence))[:1]:
            person = is_post(folded, named.span.end)
            if folded[verb.end() : named.span.start].strip() or named.value.in_nominative is False or person:
                continue
            yield _candidate(named, Score.VERB, "implementer.taken-up")


def _behind(start: int, body: Span) -> Span:
    return Span(start, min(body.end, start + _ACTS_WITHIN))


def it_is_acted_by(document: Document) -> Iterator[Candidate]:
    """„… projektas „…“ baigtas. Jį vykdo X“"""
    folded = document.text.folded
    for said in _IT.finditer(document.text):
        verb = _verb_of_it(document, said.end())
        # The full stop before it closes the sentence, and maybe the block, that speaks of the project.
        stop = said.start() - (2 if folded[said.start() - 2] in ".!?" else 3)
        block = document.block_at(stop)
        if verb is None or block is None:
            continue
        if not role_words("projects").search(document.text, max(block.body.start, stop - _ACTS_WITHIN), stop):
            continue
        for named in organisations_in(document, _behind(verb.end(), block.body))[:1]:
            if named.span.start == verb.end() + 1 and named.value.in_nominative is not False:
                yield _candidate(named, Score.VERB, "implementer.it-is-acted-by")


def _verb_of_it(document: Document, at: int) -> re.Match[str] | None:
    """„Jį vykdo“, „Jį nuo 2021 m. kovo iki gruodžio vykdė“: the verb, when it was done before it."""
    verb = role_signs("carried_out_by").match(document.text.folded, at)
    sentence = document.sentence_at(at)
    if verb is not None or sentence is None:
        return verb
    verb = role_words("carried_out_by").search(document.text, at, min(sentence.end, at + _LONGEST_WHEN))
    when = _IT_WHEN.fullmatch(document.text.folded, at, verb.start()) if verb is not None else None
    return verb if when is not None and not any(map(_is_finite, when.group().split())) else None


def _is_finite(word: str) -> bool:
    verb = read_verb(word)
    return verb is not None and verb.form in ("active", "we")


def it_is_done_by(document: Document) -> Iterator[Candidate]:
    """„… projektas „…“ baigtas. Jį 2012 metais X įgyvendino drauge su Y“"""
    folded = document.text.folded
    for said in _IT_OF.finditer(document.text):
        sentence, before = document.sentence_at(said.start()), document.block_at(said.start() - 2)
        if sentence is None or before is None:
            continue
        if not role_words("projects").search(
            document.text, max(before.body.start, said.start() - _ACTS_WITHIN), said.start()
        ):
            continue
        for named in organisations_in(document, _behind(said.end(), sentence))[:1]:
            when = folded[said.end() : named.span.start]
            if named.value.in_nominative is False or len(when) > _LONGEST_WHEN:
                continue
            only_when = not when or (_IT_WHEN.fullmatch(when) and not any(map(_is_finite, when.split())))
            verb = _ITS_VERB_BEHIND.match(folded, named.span.end, sentence.end) if only_when else None
            if verb is not None and not any(map(_is_finite, verb.group().split()[:-1])):
                yield _candidate(named, Score.VERB, "implementer.it-is-done-by")


def which_is_done_by(document: Document) -> Iterator[Candidate]:
    """„… dirba „Švaros stotelė“, kurią sumanė ir prižiūri X“, where a project is called so"""
    folded = document.text.folded
    for verb in _WHICH_VERB.finditer(document.text):
        sentence = document.sentence_at(verb.start())
        called = _QUOTED_BEFORE.search(folded, max(0, verb.start() - _REACH_OF_OBJECT), verb.start())
        if sentence is None or called is None or not _is_title(document, called["name"]):
            continue
        for named in organisations_in(document, _behind(verb.end(), sentence))[:1]:
            if named.span.start == verb.end() and named.value.in_nominative is not False:
                yield _candidate(named, Score.VERB, "implementer.which-is-done-by")


def _is_title(document: Document, name: str) -> bool:
    """Whether the text calls a project by a name: „projektas „Švaros stotelė““."""
    return re.search(rf'\bprojekt\w{{1,3}}[ \n]"{re.escape(name)}"', document.text.folded) is not None


def on_behalf(document: Document) -> Iterator[Candidate]:
    """„Rašau Korko lituanistinės mokyklos vardu“ in a letter about a project"""
    folded = document.text.folded
    for said in _ON_BEHALF.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if (
            sentence is None
            or not _I_OR_WE.search(folded, *sentence)
            or not role_words("projects").search(document.text)
        ):
            continue
        for named in reversed(organisations_in(document, Span(sentence.start, said.start()))):
            if (
                _BEFORE_BEHALF.fullmatch(folded, named.span.end, said.start())
                and named.value.in_nominative is not True
                and not _GIVER.search(folded, *named.span)
            ):
                yield _candidate(named, Score.HEADING, "implementer.on-behalf")
            break


def acting_on_it(document: Document) -> Iterator[Candidate]:
    """„… projektas baigtas. X jį vykdė …“; „X – klubas iš Y. Esame šio projekto vykdytojai.“"""
    folded = document.text.folded
    for at in document.mentions(words_of).places(_WHICH_IT):
        block = document.block_at(at)
        if block is None or block.kind is not BlockKind.PARAGRAPH or not _IT_BEHIND.match(folded, at - 1):
            continue
        for named in organisations_in(document, block.body):
            if named.span.end != at - 1 or named.value.in_nominative is False:
                continue
            if role_words("projects").search(document.text, block.body.start, named.span.start):
                yield _candidate(named, Score.VERB, "implementer.acts-on-it")
    for said in _WE_ARE.finditer(document.text):
        place = document.block_at(said.start())
        if place is None:
            continue
        for named in organisations_in(document, Span(place.body.start, said.start()))[:1]:
            if named.value.in_nominative is not False:
                yield _candidate(named, Score.VERB, "implementer.we-are")


def we_who(document: Document) -> Iterator[Candidate]:
    """„Mes, asociacija „Gilė“, …“; „Esame Merkinės gimnazija.“: who speaks of a project"""
    for said in _WE_WHO.finditer(document.text):
        sentence = document.sentence_at(said.start())
        if sentence is None or not role_words("projects").search(document.text):
            continue
        for named in organisations_in(document, _behind(said.end(), sentence))[:1]:
            if named.span.start == said.end() and named.value.in_nominative is not False:
                yield _candidate(named, Score.HEADING, "implementer.we-who")


def minutes(document: Document) -> Iterator[Candidate]:
    """„X bendruomenės tarybos posėdžio protokolas“: those who met and spoke of their project."""
    folded = document.text.folded
    head = [block for block in document.blocks if block.kind is not BlockKind.CLUTTER][:_HEADINGS_LOOKED_AT]
    if not head or not role_words("projects").search(document.text):
        return
    whole = Span(head[0].body.start, head[-1].body.end)
    record = _MINUTES.search(folded, *whole)
    met = _MET.search(folded, whole.start, record.start()) if record else None
    if met is None:
        return
    body = Span(folded.rfind("\n\n", 0, met.start()) + 1, met.start())
    body = Span(max(body.start, whole.start), body.end)
    name = organisation(document.text, body, Case.GENITIVE)
    if name.in_nominative is False:
        yield Candidate("implementer", name.name, body, Score.HEADING, "implementer.minutes")


def signing(document: Document) -> Iterator[Candidate]:
    """X, ministerija ir agentūra pasirašė projekto sutartį: the one that is no authority."""
    folded = document.text.folded
    for verb in _SIGNED.finditer(document.text):
        sentence = document.sentence_at(verb.start())
        if sentence is None or not _CONTRACT.match(folded, verb.end(), sentence.end):
            continue
        signed = organisations_in(document, Span(max(sentence.start, verb.start() - _ACTS_WITHIN), verb.start()))
        if not signed or folded[signed[-1].span.end : verb.start()].strip():
            continue
        own = [named for named in signed if not _AUTHORITY.search(folded, *named.span)]
        if len(signed) > 1 and len(own) == 1 and own[0].value.in_nominative is not False:
            yield _candidate(own[0], Score.VERB, "implementer.signs")


def titled(document: Document) -> Iterator[Candidate]:
    """„…, vykdytojas X“, „(projekto vykdytoja – X)“ inside a sentence"""
    folded = document.text.folded
    for said in _TITLED.finditer(document.text):
        block = document.block_at(said.start())
        before = _BEFORE_TITLE.search(folded, max(0, said.start() - _REACH_OF_OBJECT), said.start())
        if before is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        for named in organisations_in(document, _behind(said.end(), block.body))[:1]:
            person = is_post(folded, named.span.end)
            if named.span.start == said.end() and named.value.in_nominative is not False and not person:
                yield _candidate(named, Score.LEAD_IN, "implementer.titled")


def _is_subject_behind(between: str) -> bool:
    return re.fullmatch(r"[ \n:-]{1,3}(?:\w{3,20}[ \n]){0,2}", between) is not None and not re.search(
        r"\b(?:kartu|su|is|pagal)\b", between
    )


def owner_of_project(document: Document) -> Iterator[Candidate]:
    """Šiaulių klubo „Aidas“ projektui skirta; X bendrijos veiklos rėmimo projektui"""
    folded = document.text.folded
    for sentence, organisations in _sentences_of_projects(document):
        for named in organisations:
            behind = folded[named.span.end : min(sentence.end, named.span.end + _ACTS_WITHIN)]
            if named.value.in_nominative is not False and not _owns_or_does(named, behind):
                continue
            if named.value.in_nominative is not False and not _OWNED_PLAINLY.match(behind):
                continue
            if _OWNED.match(behind) and not re.match(r"[ \n]projekto partner", behind):
                if (
                    "ministerij" in folded[named.span.start : named.span.end]
                    or "fond" in folded[named.span.start : named.span.end]
                ):
                    continue
                yield _candidate(named, Score.HEADING, "implementer.owner")


def _owns_or_does(named: Named, behind: str) -> bool:
    """„VšĮ „Oda“ projektas“: a legal form shows no case; beside a project it is a genitive or does the project,
    if it does not pay for it („UAB „Ritė“ projektą parėmė“)."""
    short = named.value.legal_form in words("legal_forms")["short"]
    return (
        short and named.value.written.startswith(str(named.value.legal_form)) and not role_signs("pays").search(behind)
    )


def done_by(document: Document) -> Iterator[Candidate]:
    """Projektas „…“, įgyvendintas X; projektas buvo vykdomas X"""
    folded = document.text.folded
    for done in _DONE_BY.finditer(document.text):
        if not _PROJECT_DONE.search(folded, max(0, done.start() - _REACH_OF_OBJECT), done.start()):
            continue
        sentence = document.sentence_at(done.start())
        if sentence is None:
            continue
        for named in organisations_in(document, _behind(done.end(), sentence))[:1]:
            agent = named.span.start == done.end() and _ENDS_AGENT.match(folded, named.span.end)
            if agent and named.value.in_nominative is False and not _PAYING_BODY.search(folded, *named.span):
                yield _candidate(named, Score.HEADING, "implementer.done-by")


def letterhead(document: Document) -> Iterator[Candidate]:
    """A club's name alone above „PROJEKTO ATASKAITA“: whoever reports writes on paper of its own"""
    head = form_head(document)
    if head is None or not role_words("projects").search(document.text):
        return
    folded = document.text.folded
    for named in organisations_in(document, head)[:1]:
        line = folded.find("\n", named.span.end)
        alone = folded[named.span.end : line if line > 0 else named.span.end + 1].strip() == ""
        own = named.value.in_nominative is not False and not _PAYING_BODY.search(folded, *named.span)
        if named.span.start == head.start and alone and own:
            yield _candidate(named, Score.POSITION, "implementer.letterhead")


def coordinating(document: Document) -> Iterator[Candidate]:
    """X yra projektą koordinuojanti organizacija"""
    folded = document.text.folded
    for sentence, organisations in _sentences_of_projects(document):
        for named in organisations:
            behind = folded[named.span.end : min(sentence.end, named.span.end + 70)]
            if _COORDINATES.match(behind):
                yield _candidate(named, Score.LEAD_IN, "implementer.coordinates")


def by_line(document: Document) -> Iterator[Candidate]:
    """X informacija; X inf. at the foot of the page"""
    for block in document.blocks[-4:]:
        for named in organisations_in(document, block.body):
            if named.span.start - block.body.start <= 2 and _BY_LINE.match(document.text.folded, named.span.end):
                yield _candidate(named, Score.POSITION, "implementer.by-line")


def page_head(document: Document) -> Iterator[Candidate]:
    """A page that says „mes“ under the name of an organisation is that organisation's."""
    looked_at = 0
    for block in document.blocks:
        if block.kind in (BlockKind.CLUTTER, BlockKind.ITEM):
            continue
        looked_at += 1
        if looked_at > _HEADINGS_LOOKED_AT:
            return
        for named in organisations_in(document, block.body):
            if named.span.start > block.body.start:
                break
            behind = document.text.folded[named.span.end : block.body.end]
            if (len(behind) <= 1 or _OWN_PAGE.match(behind)) and document.mentions(words_of).indices(WE):
                name = _as_in_heading(named)
                yield Candidate("implementer", name, named.span, Score.POSITION, "implementer.page-head")


def _as_in_heading(named: Named) -> str:
    """A heading stands in the nominative: „Teatro dirbtuvės“ are several, no genitive of one."""
    readings = head_readings(named.value.written)
    plural_only = any(one.case is Case.NOMINATIVE and one.plural and one.nominative == one.singular for one in readings)
    return named.value.written if plural_only else named.value.name


def captioned(document: Document) -> Iterator[Candidate]:
    """A form's first line, with „(projekto vykdytojo pavadinimas)“ printed under it."""
    folded = document.text.folded
    for caption in _CAPTION.finditer(folded):
        block = document.block_at(caption.start())
        if block is None:
            continue
        above = [*document.blocks[max(0, block.index - 1) : block.index], block]
        for stretch in reversed(above):
            names = organisations_in(document, Span(stretch.body.start, min(stretch.body.end, caption.start())))
            if names:
                yield _candidate(names[0], Score.LABEL, "implementer.caption")
                break


def signature(document: Document) -> Iterator[Candidate]:
    """At the foot: „X bendruomenės pirmininkė“ under a text that says „mes“, „mūsų“."""
    folded = document.text.folded
    signed: list[Named] = []
    for block in document.blocks[-_LAST_BLOCKS:]:
        if block.kind is BlockKind.CLUTTER:
            continue
        for named in organisations_in(document, block.body):
            opens = folded[max(0, named.span.start - 1) : named.span.start] in ("", "\n")
            if opens and named.value.in_nominative is not True and is_post(folded, named.span.end):
                signed.append(named)
    if signed and document.mentions(words_of).indices(WE):
        for named in signed:
            yield _candidate(named, Score.POSITION, "implementer.signature")


def signed_below(document: Document) -> Iterator[Candidate]:
    """At the foot, in a line of its own: „X draugija“, maybe with its telephone, under a text that says „mes“."""
    folded = document.text.folded
    last = [block for block in document.blocks if block.kind is not BlockKind.CLUTTER][-_SIGNED_BLOCKS:]
    signed: list[Named] = []
    for block in last:
        if block.kind is not BlockKind.PARAGRAPH or block.index < _HEADINGS_LOOKED_AT:
            continue
        for named in organisations_in(document, block.body):
            above = document.blocks[block.index - 1] if block.index else None
            led_in = above is not None and folded[above.body.start : above.body.end].rstrip().endswith((":", ";", ","))
            if (
                named.span.start == block.body.start
                and not led_in
                and _FOOT.match(folded, named.span.end, block.body.end)
            ):
                signed.append(named)
            break
    if len(signed) != 1 or signed[0].value.in_nominative is False or _GIVER.search(folded, *signed[0].span):
        return
    if document.mentions(words_of).indices(WE):
        yield _candidate(signed[0], Score.POSITION, "implementer.signed-below")


def signed_with_post(document: Document) -> Iterator[Candidate]:
    """At the foot: „projekto vadovė, VšĮ „Žodžių namai““ under a text that says „mes“"""
    folded = document.text.folded
    if not document.mentions(words_of).indices(WE):
        return
    for block in document.blocks[-_LAST_BLOCKS:]:
        if block.kind is BlockKind.CLUTTER:
            continue
        for named in organisations_in(document, block.body):
            line = max(folded.rfind("\n", block.body.start, named.span.start) + 1, block.body.start)
            opening = _POST_AT.match(folded, line)
            post = role_signs("posts").match(folded, opening.end()) if opening else None
            if (
                post is not None
                and _POST_PARTED.fullmatch(folded, post.end(), named.span.start)
                and named.value.in_nominative is not False
                and not _GIVER.search(folded, *named.span)
                and _LINE_ENDS.match(folded, named.span.end)
            ):
                yield _candidate(named, Score.POSITION, "implementer.signed-with-post")


def ours(document: Document) -> Iterator[Candidate]:
    """„Mūsų gimnazija“: the one that the page's head or foot names."""
    folded = document.text.folded
    our = _OURS.search(document.text)
    if our is None:
        return
    stem = our.group(1)[:5]
    edges = [*document.blocks[:_HEADINGS_LOOKED_AT], *document.blocks[-_LAST_BLOCKS:]]
    for block in dict.fromkeys(block.index for block in edges):
        body = document.blocks[block].body
        for named in organisations_in(document, body):
            last = folded[named.span.start : named.span.end]
            opens = folded[max(0, named.span.start - 1) : named.span.start] in ("", "\n")
            if opens and re.search(rf"\b{stem}", last) and not _OURS.search(document.text, *body):
                yield _candidate(named, Score.POSITION, "implementer.ours")


def named_ours(document: Document) -> Iterator[Candidate]:
    """„mūsų viešajai įstaigai „Kretingos argumentas““, „mūsų Rusnės bendruomenė“: in any case"""
    folded = document.text.folded
    for our in _OUR.finditer(document.text):
        sentence = document.sentence_at(our.start())
        if sentence is None:
            continue
        for named in organisations_in(document, Span(our.start(), min(sentence.end, our.end() + _LONGEST_NAME)))[:1]:
            ours_too = folded[our.end() : named.span.start].strip() == "" or named.span.start == our.start()
            if ours_too and not _GIVER.search(folded, *named.span):
                yield _candidate(named, Score.POSITION, "implementer.named-ours")


def receiving(document: Document) -> Iterator[Candidate]:
    """Liepynų progimnazija iš savivaldybės gavo 1800 eurų"""
    folded = document.text.folded
    for got in _GOT.finditer(document.text):
        block = document.block_at(got.start())
        if block is None:
            continue
        for named in reversed(organisations_in(document, Span(block.body.start, got.start()))):
            between = folded[named.span.end : got.start()]
            if named.value.in_nominative is not False and len(between) <= 70 and not re.search(r"[.;,]", between):
                yield _candidate(named, Score.HEADING, "implementer.receives")
                break


def _candidate(named: Named, score: Score, rule: str) -> Candidate:
    return Candidate("implementer", named.value.name, named.span, score, rule)


RULES: tuple[Rule, ...] = (
    Rule(labelled_implementer, labels=("implementer",)),
    Rule(applicant, labels=("title",)),
    Rule(acted_by, words=role_words("carried_out_by").sign),
    Rule(taken_up_by, words=role_words("taken_up_by").sign),
    Rule(it_is_acted_by, words=_IT.sign),
    Rule(it_is_done_by, words=_IT_OF.sign),
    Rule(which_is_done_by, words=_WHICH_VERB.sign),
    Rule(on_behalf, words=_ON_BEHALF.sign),
    Rule(signing, words=_SIGNED.sign),
    Rule(titled, words=_TITLED.sign),
    Rule(coordinating, words=_COORDINATING),
    Rule(acting_implementer),
    Rule(owner_of_project),
    Rule(done_by, words=_DONE_BY.sign),
    Rule(letterhead, words=_ACCOUNT_OF_FORM),
    Rule(receiving, words=_GOT.sign),
    Rule(by_line, words=_INFORMATION),
    Rule(page_head, words=WE),
    Rule(captioned, words=_NAME_WORD),
    Rule(signature, words=WE),
    Rule(signed_below, words=WE),
    Rule(signed_with_post, words=WE),
    Rule(ours, words=_OURS.sign),
    Rule(named_ours, words=_OUR.sign),
    Rule(acting_on_it, words=WordSign(whole=_WHICH_IT.whole | _WE_ARE.sign.whole)),
    Rule(we_who, words=_WE_WHO.sign),
    Rule(minutes, words=_RECORD),
)
