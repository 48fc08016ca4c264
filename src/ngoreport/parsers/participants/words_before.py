"""Which words around a number say whom it counts?"""

from __future__ import annotations

from ngoreport.document.blocks import Block
from ngoreport.document.document import Document
from ngoreport.document.span import Span
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import pattern_of, phrases
from ngoreport.lithuanian.mention import Mention
from ngoreport.parsers.participants.noun_behind import BRACKET, People, people_behind
from ngoreport.parsers.participants.numbers import OUT_OF, is_out_of
from ngoreport.parsers.participants.phrases import (
    FARTHEST_NAMED,
    SKAICIUS,
    WORD,
    last_word,
    names_people,
    phrase_that_ends,
)
from ngoreport.parsers.people import people_case

_NEAR_LABELS = 8
# „vaikai iki 14 m. – 84“, „jaunimas (14–29 m.) – 61“
_AGES = pattern_of(
    r"\s{1,2}(?:\((?:\d{1,2} ?- ?\d{1,2}|(?:iki|nuo|virs) \d{1,2}) ?(?:m\.|metu)\)"
    r"|(?:iki|nuo|virs|vyresni nei|vyresni kaip) \d{1,2} ?(?:m\.|metu)|\d{1,2} ?- ?\d{1,2} ?(?:m\.|metu))$"
)
# „iki 14 m. – “, „60 metų ir vyresni: “ at the head of a line
_OF_AGES = pattern_of(
    r"(?P<ages>(?:(?:iki|nuo|virs|vyresni (?:nei|kaip)) )?\d{1,2}(?: ?- ?\d{1,2})? ?(?:m\.|metu)"
    r"(?:,? (?:ir|bei) (?:vyresn|daugiau|jaunesn)[a-z]{0,5})?) ?[-:] "
)
_MOST_AGES, _LONGEST_HEADING = 8, 80
# „Skirtingų žmonių, dalyvavusių bent vienoje veikloje: 71“
_CLAUSE_BEFORE = pattern_of(
    r"(?:[a-z]{3,20} ){0,3}(?P<noun>[a-z]{3,20}), (?:kuri[a-z]{1,3}|[a-z]{3,20}(?:usi(?:u|os)|nci(?:u|os)|[et]))"
    r" [^.:;\d\n]{3,90}(?= ?[:-] $)"
)
# „vaikų skaičius 18“, „dalyvių skaičius viršijo planą ir siekė 112“, „savanorių būrys išaugo iki 32“, „dalyvių buvo 25“
_ABOUT = r"(?: (?:net|apie|per|beveik|jau|arti|bent|virs|daugiau (?:kaip|nei)))?"
_NUMBER_OF = pattern_of(
    r"(?: (?:(?:skaicius|sk\.)(?: \([^()\n]{2,40}\))?(?: per (?:metus|projekta)| is viso| siemet)?"
    r"(?: (?:virsijo (?:plana|planus|lukescius) ir )?(?:sieke|siekia|buvo|yra|sudare|sudaro|pasieke)"
    r"| (?:isaugo|padidejo|pakilo)(?: nuo \d{1,6})? iki)?"
    r"|(?:burys|gretos|ratas|grupe|komanda) (?:isaugo|padidejo|issiplete)(?: nuo \d{1,6})? iki"
    rf"|buvo|yra)|,? \(?is viso\)?){_ABOUT} {{1,3}}$"
)
_LONGEST_NUMBER_OF = 110
_PUT_IN = pattern_of(r" \([^()\n]{3,30}\)$")
# Whose number says how large a body or a place is, unless a participle says what they did.
_STANDING = ("nari", "nare", "gyventoj", "darbuotoj", "miestie", "kaimie", "mokini", "imoni")
# Who wanted to come, or was asked.
_WISHING = ("norej", "norin", "kandidat", "prasan", "prasiu", "pretend", "kviest")
_WHO_DID = pattern_of(r"(?:usiu|nciu|tu) ")
# „Dalyvavo vaikų 20, tėvų 10“
_OF_WHOM_BEFORE = pattern_of(r" (?:(?:is viso|viso|net|apie) )?$")
_YEAR = range(1900, 2100)
_SEPARATOR_REACHES = 30
_LONGEST_PHRASE = 4
_LIST_SEPARATOR = pattern_of(r"\s{0,3}(?:-|:|\t)\s{0,3}(?:apie |net |per |virs |daugiau (?:kaip|nei) )?$")
_SKAICIUS_AT_END = pattern_of(SKAICIUS.pattern + "$")
_CAME_BEFORE = pattern_of(
    r"\s{1,2}(?:(?:net|apie|per|virs|jau|is viso|viso|daugiau (?:kaip|nei)|ne maziau (?:kaip|nei)|beveik|ju|dar"
    r"|arti|bent|mazdaug)"
    r"\s{1,2}){0,3}$"
)
_PRONOUN_BEFORE = pattern_of(r"(?<!\w)ju\s{1,2}(?:[a-z]{2,20}\s{1,2}){1,5}$")


def who_is_counted(document: Document, block: Block, mention: Mention[int], people: People) -> Span:
    """The noun phrase; before „asm.“ and „asmenų“ behind a dash, the words that name them."""
    text = document.text
    bracket = BRACKET.match(text.folded, mention.span.end, people.span.start)
    start = bracket.end() if bracket else mention.span.end
    while start < people.span.start and not text.normal[start].isalpha():
        start += 1
    who = Span(start, people.span.end)
    if text.folded[who.start : who.end] in ("asm", "asmenu", "asmenys", "zmoniu", "zmones"):
        before = noun_before(document, block, mention) or _noun_in_front(document, block, mention)
        if before is not None:
            return before
    return who


def out_of_people(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`baigė 15 iš 20 dalyvių`: the noun behind the whole says whom the part counts."""
    whole = OUT_OF.match(document.text.folded, mention.span.end) if is_out_of(document.text.folded, mention) else None
    if whole is None or whole["them"]:
        return None
    people = people_behind(document, block, Mention(Span(whole.end(), whole.end()), 0))
    return people.span if people is not None and people.case == "genitive" else None


def noun_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Socialiniai darbuotojai – 19`, `moterų: 23`, `Apmokytų savanorių skaičius – 30`."""
    folded = document.text.folded
    near = max(block.body.start, mention.span.start - _SEPARATOR_REACHES)
    before = folded[near : mention.span.start]
    if "-" not in before and ":" not in before and "\t" not in before:
        return None
    mark = _LIST_SEPARATOR.search(folded, near, mention.span.start)
    if mark is None:
        return None
    end = mark.start()
    ages = _AGES.search(folded, max(block.body.start, end - 30), end)
    if ages is not None:
        phrase = phrase_that_ends(document, block, ages.start())
        return None if phrase is None else Span(phrase.start, end)
    counted = _SKAICIUS_AT_END.search(folded, max(block.body.start, end - 12), end)
    bare_end = counted.start() if counted else end
    phrase = phrase_that_ends(document, block, bare_end)
    if phrase is None or phrases("people", "contexts", "working").fullmatch(folded, phrase.start, end):
        return None
    return Span(phrase.start, end)


def ages_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Dalyvių amžius:`, then in lines of their own `iki 14 m. – 30`, `14–29 m. – 40`."""
    ages = _OF_AGES.fullmatch(document.text.folded, block.body.start, mention.span.start)
    if ages is None:
        return None
    for at in range(block.index - 1, max(-1, block.index - _MOST_AGES), -1):
        above = document.blocks[at].body
        if _OF_AGES.match(document.text.folded, *above) is None:
            heads = above.end - above.start <= _LONGEST_HEADING and names_people(document, above)
            return Span(*ages.span("ages")) if heads else None
    return None


def number_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Dalyvavusių vaikų skaičius 18`, `dalyvių skaičius siekė 112`, `dalyvių buvo 25`, `Žiūrovai, iš viso 1 240`."""
    folded = document.text.folded
    near = max(block.body.start, mention.span.start - _LONGEST_NUMBER_OF)
    said = _NUMBER_OF.search(folded, near, mention.span.start)
    if said is None or mention.value in _YEAR:
        return None
    end = said.start()
    put_in = _PUT_IN.search(folded, max(block.body.start, end - 40), end)
    phrase = phrase_that_ends(document, block, put_in.start() if put_in else end)
    if phrase is None:
        return None
    case = people_case(folded, last_word(document, phrase))
    if case != "genitive" and not (case == "nominative" and "is viso" in said.group()):
        return None
    named = folded[phrase.start : phrase.end]
    noun = named.split()[-1]
    if noun.startswith(_WISHING) or (noun.startswith(_STANDING) and not _WHO_DID.search(named)):
        return None
    return Span(phrase.start, end)


def noun_behind_verb(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Dalyvavo vaikų 20`: the verb, whom and how many."""
    folded = document.text.folded
    if folded[mention.span.start - 2 : mention.span.start - 1] not in ("u", "o") or mention.value in _YEAR:
        return None
    gap = _OF_WHOM_BEFORE.search(folded, max(block.body.start, mention.span.start - 12), mention.span.start)
    phrase = phrase_that_ends(document, block, gap.start() if gap else mention.span.start)
    if phrase is None or people_case(folded, last_word(document, phrase)) != "genitive":
        return None
    start = max(block.body.start, phrase.start - 30)
    verbs = phrase_words("people", "contexts", "came").finditer(document.text, start, phrase.end)
    if not verbs or folded[verbs[-1].end() : phrase.end].count(" ") > _LONGEST_PHRASE:
        return None
    who = Span(verbs[-1].end() + 1, phrase.end) if verbs[-1].end() > phrase.start else phrase
    return who if not folded[verbs[-1].end() : who.start].strip() else None


def noun_before_bracket(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`Projekto savanoriai (16)`: the number alone in brackets behind whom it counts."""
    if not document.text.folded.startswith(")", mention.span.end) or mention.value in _YEAR:
        return None
    return _noun_in_front(document, block, mention)


def _noun_in_front(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`instituto darbuotojų (14 asm.)`: the phrase before the bracket."""
    folded = document.text.folded
    if not folded.endswith("(", 0, mention.span.start):
        return None
    return phrase_that_ends(document, block, mention.span.start - 1)


def verb_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`jų sulaukta net 104`, `o atvyko 24`: the people are named before, or the verb stands for them."""
    folded = document.text.folded
    start = max(block.body.start, mention.span.start - 60)
    verbs = phrase_words("people", "contexts", "came").finditer(document.text, start, mention.span.start)
    if not verbs:
        return None
    verb = verbs[-1]
    if not _CAME_BEFORE.fullmatch(folded, verb.end(), mention.span.start):
        return None
    if folded[mention.span.end : mention.span.end + 4].strip().startswith(("%", "proc")):
        return None
    named = None
    for word in WORD.finditer(folded, max(block.body.start, mention.span.start - FARTHEST_NAMED), mention.span.start):
        place = Span(word.start(), word.end())
        if people_case(folded, place):
            named = place
    if named is not None:
        return named
    for other in reversed(document.blocks[max(0, block.index - 2) : block.index + 1]):
        for label in other.labels[:_NEAR_LABELS]:
            if label.field == "participants" and label.span.start < mention.span.start:
                return label.span
    return Span(verb.start(), verb.end())


def pronoun_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`savanoriai, jų reikės ne mažiau kaip 5`: „jų“ stands for people named before it."""
    folded = document.text.folded
    near = max(block.body.start, mention.span.start - 60)
    if "ju" not in folded[near : mention.span.start]:
        return None
    found = _PRONOUN_BEFORE.search(folded, near, mention.span.start)
    if found is None:
        return None
    named = None
    for word in WORD.finditer(folded, max(block.body.start, found.start() - 160), found.start()):
        place = Span(word.start(), word.end())
        if people_case(folded, place) == "nominative":
            named = place
    return named


def indicator_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """`„Asmenys, kurie dalyvavo“: 2019 m. 310, iš viso 1180`: a phrase that opens with people, then a colon."""
    folded, normal = document.text.folded, document.text.normal
    colon = folded.rfind(":", max(block.body.start, mention.span.start - 60), mention.span.start)
    if colon < 0 or "." in folded[colon : mention.span.start].replace("m.", "").replace("d.", ""):
        return None
    end = colon
    if normal[end - 1 : end] == '"':
        start = normal.rfind('"', max(block.body.start, end - FARTHEST_NAMED), end - 1)
        if start < 0:
            return None
        phrase = Span(start + 1, end - 1)
    else:
        start = max(block.body.start, end - FARTHEST_NAMED)
        phrase = Span(max(start, *(folded.rfind(sign, start, end) + 1 for sign in ".;:")), end)
    first = WORD.search(folded, *phrase)
    if first is None or people_case(folded, Span(first.start(), first.end())) != "nominative":
        return None
    return phrase


def clause_before(document: Document, block: Block, mention: Mention[int]) -> Span | None:
    """„Skirtingų žmonių, dalyvavusių bent vienoje veikloje: 71“."""
    folded = document.text.folded
    if folded[mention.span.start - 2 : mention.span.start] not in (": ", "- ") or mention.value in _YEAR:
        return None
    if folded.find(",", block.body.start, mention.span.start) < 0:
        return None
    sentence = document.sentence_at(mention.span.start)
    if sentence is None:
        return None
    found = _CLAUSE_BEFORE.match(folded, sentence.start, mention.span.start)
    if found is None or people_case(folded, Span(*found.span("noun"))) not in ("genitive", "nominative"):
        return None
    return Span(*found.span())
