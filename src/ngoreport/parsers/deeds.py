"""Sentences that report what a project did, does or will do."""

from __future__ import annotations

import re
from itertools import pairwise

from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.lithuanian.verbs import VerbForm, read_verb
from ngoreport.parsers.lists import Status, forms, stems

_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"[^,;]+")
_MONEY = re.compile(r"\d ?(?:eur\b|euru|lt\b|litu|€)|(?:tukst|mln)\. (?:eur|lt|lit)")
_GIVING = re.compile(
    r"\b(?:skir|skyr|finans|param|dotac|biudz|les[uao]|vert[eė]|pride[dj]|prisid|gav|gaut|kain|suma|padeng)"
)
_SAYING = "sak|pasak|teig|sypso|juok|dziaug|kalb|prisimin|prideda|priduria|aiskin"
_SPEECH = re.compile(rf"\" ?,? ?- (?:{_SAYING})|- (?:sako|pasakoja|teigia|sypsosi|juokiasi|dziaugiasi|prisimena) ")
_RELATIVE = re.compile(
    r"(?:[a-z]{1,7} )?kur(?:i|ie|io|ios|iu|iuos|iam|iais|ias|iems|ioms|ia|ioje|iame|iose|iuose|iomis|iai|is)\b"
)
# Productive endings of passive participles, for verbs that no table knows and for slips of the pen.
_PARTICIPLE = re.compile(r"\w{3,}(?:int|yt|uot)(?:as|a|os|i)$")
_ACCUSATIVE = re.compile(r"\w{2,}(?:us|ą|į|ę)$")
_PLURAL_SUBJECT = re.compile(r"\w{2,}(?:ai|iai|ys|ūs)$")
_INFINITIVE = re.compile(r"\w{2,}ti(?:s)?$")
_WE = re.compile(r"\w{3,}(?:siom|ėjom|ėm|ijom|sim|šim|žiom|jom|uojam)(?:e|ės)$")
# „Kas antrą trečiadienį“, „kas savaitę“: how often, not who.
_EVERY = re.compile(
    r"kas (?:antr|tre[ct]i|ketvir|penkt|sest|pirmad|sekmad|savait|menes|dien|vakar|ryta|met|vasar|ruden|pavasar|ziem)"
)
_EXPENSES = re.compile(r"\b(?:projekto|bendros|visas|visos)\b[^.]{0,120}islaid")
_DECADES_AGO = re.compile(r"\bpries (?:\w+ ){0,3}(?:desimtme|simtme|met[ua])")
_REACH = 7
_BEFORE = 20

_STATUS: dict[str, Status] = {"past": "implemented", "present": "ongoing", "future": "planned"}


def deed_status(document: Document, bare: str, sentence: Span) -> Status | None:
    """Whether a sentence reports a deed of the project: its status, None if it reports none.

    Args:
        bare: the document's folded text with quotations and brackets blotted out (`bare_text`).
    """
    if tells_of_something_else(document, bare, sentence):
        return None
    return status_of_words(document, bare, sentence)


def status_of_words(document: Document, bare: str, span: Span) -> Status | None:
    """The status that the main verb of a sentence or an item gives it; None where it has no verb of doing."""
    planned = False
    for clause in _main_clauses(bare[span.start : span.end]):
        start, end = span.start + clause.start, span.start + clause.end
        found = list(_WORD.finditer(bare, start, end))
        folded = [word.group() for word in found]
        lower = [document.text.lower[word.start() : word.end()] for word in found]
        following = [word.group() for word in _WORD.finditer(document.text.lower, end, min(span.end, end + 120))]
        status = _status_of_clause(folded, lower, following[:_REACH])
        if status is not None:
            return "planned" if planned else status
        planned = planned or any(word in forms("tense", "planned") for word in folded)
    return None


def tells_of_something_else(document: Document, bare: str, sentence: Span) -> bool:
    """Whether a sentence speaks of money, thanks, hopes or another time, or is a question or speech."""
    written = bare[sentence.start : sentence.end]
    if not written.strip(" _.,;-") or written.rstrip(' _"')[-1:] == "?":
        return True
    opening = written.lstrip(' _-"')
    if opening.startswith(stems("sentences", "openings")):
        return True
    if any(phrase in written for phrase in forms("sentences", "elsewhere")) or _DECADES_AGO.search(written):
        return True
    if "islaid" in written and _EXPENSES.search(written):
        return True
    if _MONEY.search(written) and _GIVING.search(written):
        return True
    return _SPEECH.search(document.text.folded, sentence.start, sentence.end) is not None


def _main_clauses(written: str) -> list[Span]:
    """The stretches between commas that do not open with a conjunction or a relative pronoun."""
    clauses: list[Span] = []
    for found in _CLAUSE.finditer(written):
        piece = found.group().strip(" -")
        first = _WORD.match(piece)
        word = first.group() if first is not None else ""
        # „o“ and „bet“ join main clauses.
        if word not in ("o", "bet", "taciau", "todel", "taigi", "iki", "is", "tarp", "tai", "toliau", "ypac") and (
            (word in forms("sentences", "clauses") and not _EVERY.match(piece)) or _RELATIVE.match(piece)
        ):
            continue
        clauses.append(Span(found.start(), found.end()))
    return clauses


def _status_of_clause(folded: list[str], lower: list[str], following: list[str]) -> Status | None:
    planned = any(word in forms("tense", "planned") for word in folded)
    for at, word in enumerate(folded):
        if word in forms("sentences", "not_deeds") or word.startswith(stems("sentences", "not_deed_stems")):
            continue
        if lower[at][-1] in "ąęįų" or (word.startswith("ne") and read_verb(word[2:]) is not None):
            continue  # an accusative, a participle („atlikę“), or what was not done
        form = read_verb(word) or _unknown_participle(folded, at) or _we(lower[at])
        if form is None or not _is_deed(folded, lower, following, at, form, planned=planned):
            continue
        if planned:
            return "planned"
        return "implemented" if "buvo" in folded[:at] else _STATUS[form.tense]
    if planned and _plans_an_event(folded, lower):
        return "planned"
    return None


_PREPOSITIONS = ("po", "is", "nuo", "del", "prie", "be", "iki", "ant", "uz", "apie", "kaip")


def _is_deed(
    folded: list[str], lower: list[str], following: list[str], at: int, form: VerbForm, *, planned: bool
) -> bool:
    word = folded[at]
    if _takes_the_project(folded, at) or _is_somebody_elses(folded, at):
        return False
    if form.form == "plural_or_infinitive":
        return _is_plural(folded, lower, following, at) or (planned and _is_purpose_of_plan(folded, at))
    if form.form == "passive":
        return not (at and folded[at - 1] in _PREPOSITIONS)
    if form.form == "active" and form.tense == "present":
        return _PRESENT_DEED.match(word) is not None
    return True


# Of the present only what is plainly done for others; the rest describes how things are.
_PRESENT_DEED = re.compile(
    r"(?:i|pa|su|at|uz|pri|nu|is)?(?:vyksta|apima|reng|organizuo|mok|ved|kur|konsultuo|lank|ugd|treniruo|stat|telk|bur|gamin|sodin|ruos|tvark|renk|konsult|vaidin|dalij|skait|rodo|susit|dazo|keliau|zaidz|piesia|siuva|padeda|vykdo|ruosia|pristat)"
)


def _takes_the_project(folded: list[str], at: int) -> bool:
    """„vykdo projektą“, „projektas prasidėjo“: the verb's object or subject is the project itself."""
    for index in (*range(at + 1, min(len(folded), at + 9)), *range(at - 1, max(-1, at - 5), -1)):
        word = folded[index]
        if word in ("projekto", "projektui", "projektu"):
            following = folded[index + 1] if index + 1 < len(folded) else ""
            if following.startswith(("igyvendinim", "vykdym", "pabaig", "pradz", "trukm")):
                return folded[at].startswith(("planuo", "numat", "pras", "baig", "truk", "vyks", "vyko"))
            continue
        if word in forms("sentences", "of_the_project"):
            if index == 0 or not folded[index - 1].endswith(("ant", "int", "us", "dami", "damas", "dama")):
                return True
            continue
        if word == "projektas":
            return index < at or folded[at].startswith("prasid")
    return False


def _is_somebody_elses(folded: list[str], at: int) -> bool:
    """An authority decides, a call is published, an association was founded: the subject stands before the verb."""
    before = folded[max(0, at - _BEFORE) : at]
    if any(word in forms("sentences", "subjects_elsewhere") for word in before):
        return True
    if folded[at].startswith(("ikur", "isteig")):
        return any(word.startswith(stems("sentences", "founded")) for word in before)
    # „Projekto veiklos vykdomos …“ says where or when, not what.
    return folded[at].startswith(("vykd", "igyvendin")) and ("projekto", "veiklos") in pairwise(before)


def _is_plural(folded: list[str], lower: list[str], following: list[str], at: int) -> bool:
    """Whether a word in -ti is a participle („surengti mokymai“), not the infinitive („surengti mokymus“)."""
    if any(word in ("buvo", "bus", "yra") for word in folded[max(0, at - 12) : at]):
        return not folded[at - 1].endswith(("tas", "ta")) and not _has_object(lower, at)
    if at and folded[at - 1].endswith(("me", "ti", "tis", "ima", "oma", "ama", "tas", "ta")):
        return False
    if any(word in forms("sentences", "asking") for word in folded[max(0, at - _BEFORE) : at]):
        return False
    for word in (lower[at + 1 :] + following)[:_REACH]:
        if _ACCUSATIVE.match(word):
            return False
        if _PLURAL_SUBJECT.match(word):
            return True
    return any(_PLURAL_SUBJECT.match(word) for word in lower[max(0, at - _REACH) : at])


def _has_object(lower: list[str], at: int) -> bool:
    return any(_ACCUSATIVE.match(word) for word in lower[at + 1 : at + 4])


def _is_purpose_of_plan(folded: list[str], at: int) -> bool:
    """„planuojama surengti“, „ketina įrengti“."""
    return any(word in forms("tense", "planned") and word != "bus" for word in folded[max(0, at - _BEFORE) : at])


def _plans_an_event(folded: list[str], lower: list[str]) -> bool:
    """„Rugpjūtį planuojama vaikų stovykla“, „Bus mokymų“: a plan with what is planned beside it."""
    if any(word.startswith("projekt") for word in folded):
        return False
    plans = [at for at, word in enumerate(folded) if word in forms("tense", "planned")]
    at = plans[0]
    if folded[at] in ("numatyta", "planuota"):
        return False
    if folded[at] == "bus":
        return any(
            _PARTICIPLE.match(word) and word not in forms("sentences", "not_deeds") for word in folded[at + 1 : at + 5]
        )
    return any(
        _INFINITIVE.match(word) or _PLURAL_SUBJECT.match(word) or word.endswith(("a", "as", "e", "is", "os", "es"))
        for word in lower[at + 1 :]
    )


def _unknown_participle(folded: list[str], at: int) -> VerbForm | None:
    """A participle of a verb that no table knows, where only a predicate can stand: first, or behind „buvo“."""
    word = folded[at]
    if not _PARTICIPLE.match(word) or len(word) < 7:
        return None
    if at and folded[at - 1] not in ("buvo", "bus", "pat", "metu", "projekta"):
        return None
    if word.endswith("ti"):
        return VerbForm("plural_or_infinitive", "past")
    return VerbForm("passive", "past")


def _we(lower: str) -> VerbForm | None:
    """First person plural of any verb: „įsukome“, „kapojome“, „važiuosime“."""
    if len(lower) < 7 or not _WE.match(lower):
        return None
    tense = (
        "future" if re.search(r"[sš]im(?:e|ės)$", lower) else "present" if lower.endswith(("jame", "jamės")) else "past"
    )
    return VerbForm("we", tense)  # type: ignore[arg-type]
