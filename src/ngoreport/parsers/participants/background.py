"""Which people were counted but not reached: dwellers, members, workers, a few who are a subject?"""

from __future__ import annotations

from ngoreport.document.document import Document
from ngoreport.document.words import phrase_words
from ngoreport.lexicon import pattern_of, phrases
from ngoreport.lithuanian.mention import Mention
from ngoreport.parsers.participants.noun_behind import People

_LEADING = pattern_of(
    r" (?:ved[eo]|vesdavo|veda|mok[eo]|mokys|konsultavo|deste|skaite|padejo|lydejo|treniravo|priziurejo|dirbo)(?!\w)"
)
# „Keturi mūsų jaunimo darbuotojai išklausė mokymus“: whom a project taught, though they work for it
_LEARNING = pattern_of(
    r" (?:isklause|baige|mokesi|dalyvavo|stazavosi|tobulin\w+|kele|igijo|vaziavo|vyko|isvyko|lankesi|susipazino)(?!\w)"
)
# „spektaklis apie du žmones“, „atvyko su dviem vaikais“: a subject, one's own.
_A_FEW = 5
_ABOUT_OR_WITH = pattern_of(r"(?<!\w)(?P<word>apie|su) $")
# „penkiems spektakliams - trims vaikams ir dviem suaugusiesiems“: for whom a thing is.
_FOR_WHOM = pattern_of(r" - (?:(?:dviem|trims|keturiems|keturioms|penkiems|penkioms)(?!\w)[^.;\n]{0,40})?$")
# „7 tarybos nariai iš 9“: who came to a meeting of a body.
_QUORUM = pattern_of(r"\s{1,2}is\s{1,2}\d{1,3}(?!\w)")
_OF_BODIES = pattern_of(r"(?:tarybos|komisijos|komiteto|valdybos|grupes|kolegijos) nar(?:iai|iu|es)")
_EACH = pattern_of(r"(?<!\w)po $")
# „pastatyti suolai 120 žiūrovų“, „įrengta salė 200 žmonių“: for how many there is room; „salėje“ they sat.
_ROOM_FOR = pattern_of(
    r"(?<!\w)(?:suol(?:ai|us|u|iukai|iukus)|sedyn(?:es|iu)|ked(?:es|ziu)|tribun(?:a|os|u|as)|amfiteatr(?:as|a|o)"
    r"|palapin(?:e|es|iu)|sal(?:e|es)|vietos|vietu|stal(?:ai|us|u|as|a)|autobus(?:as|a|iukas|iuka)|pavesin(?:e|es)) $"
)
_LONGEST_ROOM = 13


# „Rajone registruota 1 200 bedarbių“, „onkologine liga suserga 18 000 žmonių“, „Mokykloje mokosi 340 mokinių“
_HOW_MANY_THERE_ARE = pattern_of(
    r"\b(?:suserga|serga|patiria|skursta|kencia|mirsta|emigruoja|nusizudo|zusta|registruot[aio])\b"
    r"|\b(?:lietuvoje|salyje|pasaulyje|europoje|rajone|savivaldybeje|miestelyje)\b[^.;,]{0,60}\bturi\b"
    r"|\b(?<!vasaros )(?:mokykl|gimnazij|progimnazij|darzel)\w{1,4} (?:[a-z]{2,14} ){0,2}(?:mokosi|ugdom[aio]|auga)\b"
    r"|\b(?<!vasaros )(?:mokykl|gimnazij|progimnazij|darzel)[ai] (?:[a-z]{2,14} ){0,2}lanko\b"
    r"|\bgyvena (?:tik |vos |apie |beveik |net |per |virs |daugiau (?:nei|kaip|negu) )?$"
    r"|\b(?:kasmet|per metus|kiekvienais metais)\b[^.;,]{0,40}\b(?:gydom[aio]|gydosi|aptarnaujam[aio]|apsilanko|aplanko"
    r"|mokosi|priimam[aio])\b"
    r"|\bkur(?:ioje|iame|iose|iuose)? (?:tik |vos )?(?:yra|mokosi|gyvena|liko|beliko|tik|vos) (?:tik |vos |apie )?$"
    r"|\b(?:komanda|komisija|taryba|valdyba|darbo grupe|ansambli|chora"
    r"|orkestra|kapela|kolektyva|trupe) (?:sudar[eo]|sudarys) "
)
_WHO_TAKE_PART = ("dalyv", "savanor", "lankyt", "ziurov", "klausytoj", "stovyklautoj")
# „Klubas turi 120 narių“
_HAS = pattern_of(r"\btur(?:i|ejo|intis|inti|inciame|incioje) (?:[a-z]{2,14} )?$")
_CAME_THERE = pattern_of(r"\b(?:mokym|rengin|kurs|stovykl|uzsiem|projekt[eo])\w*")
# „paraišką vertino 3 ekspertai“, „biudžetą tvirtino 9 tarybos nariai“
_DECIDED = pattern_of(r"\b(?:vertino|tvirtino|patvirtino|svarste|balsavo|atrinko|pritare|nusprende)\b[^.;,]{0,30}$")
_WHO_DECIDES = ("nari", "ekspert", "recenzent", "vertintoj")
# „vykdė 5 asmenų komanda“
_DONE_BY = pattern_of(
    r"\b(?:vykd|ivykd|igyvendin|administrav|koordinav|pareng|reng|organizav|sureng)\w{1,5} (?:[a-z]{2,14} ){0,1}$"
)
_TEAM = pattern_of(r" (?:komanda|kolektyvas|grupe)(?!\w)")
# „trijų vaikų mama“, „dviejų žmonių darbas“
_IN_WORDS = pattern_of(r"(?:dviej|trij|(?:ket|penk|ses|septyn|astuon|devyn)(?:ur)?i)u")
_OWN = pattern_of(r" (?:mam|motin|tet|tev|senel|mociut|darb|jeg)[a-z]{0,4}(?!\w)")


def is_background(document: Document, mention: Mention[int], people: People) -> bool:
    """How many members a body has or dwellers a place, ages, and how many there are in each group."""
    folded = document.text.folded
    if _QUORUM.match(folded, people.span.end) and _OF_BODIES.search(folded, mention.span.end, people.span.end):
        return True
    if _EACH.search(folded, max(0, mention.span.start - 4), mention.span.start):
        return True
    if _ROOM_FOR.search(folded, max(0, mention.span.start - _LONGEST_ROOM), mention.span.start):
        return True
    if mention.value <= _A_FEW and _are_a_subject_or_ones_own(folded, mention, people):
        return True
    start = max(mention.span.start - 80, 0)
    clause = max(folded.rfind(sign, start, mention.span.start) for sign in ".;:(\n") + 1
    start = max(start, clause)
    if phrase_words("people", "contexts", "standing").search(document.text, start, mention.span.start):
        return True
    if _is_of_a_body_or_statistics(folded, mention, people, start):
        return True
    workers = phrases("people", "contexts", "workers").fullmatch(folded, *people.span) is not None
    if (
        workers
        and mention.value <= _A_FEW
        and (
            _LEADING.match(folded, people.span.end)
            or (
                "musu" in folded[mention.span.end : people.span.start].split()
                and not _LEARNING.match(folded, people.span.end)
            )
        )
    ):
        return True  # „du mūsų treneriai vedė stovyklą“
    for verbs, nouns in (("dwelling", "dwellers"), ("working", "workers")):
        if phrases("people", "contexts", nouns).fullmatch(folded, *people.span):
            # „Savanoriškai dirbo 4 mokytojai“: those came for the project.
            return (
                phrase_words("people", "contexts", verbs).search(document.text, start, mention.span.start) is not None
                and folded.find("savanorisk", start, mention.span.start) < 0
            )
    return False


def _is_of_a_body_or_statistics(folded: str, mention: Mention[int], people: People, start: int) -> bool:
    """How many there are of a kind, who decides, who works together, whose parent somebody is."""
    noun = folded[people.span.start : people.span.end]
    # „Komandą sudarė 12 žmonių, jie aplankė 60 senolių“
    start = max(start, folded.rfind(", ", start, mention.span.start) + 1)
    there_are = _HOW_MANY_THERE_ARE.search(folded, start, mention.span.start)
    if (
        there_are is not None
        and not noun.startswith(_WHO_TAKE_PART)
        and not _CAME_THERE.search(folded, start, mention.span.start)
    ):
        return True
    if noun.startswith("nari") and _HAS.search(folded, start, mention.span.start):
        return True
    if noun.startswith(_WHO_DECIDES) and _DECIDED.search(folded, start, mention.span.start):
        return True
    if people.case != "genitive":
        return False
    if _TEAM.match(folded, people.span.end) and _DONE_BY.search(folded, start, mention.span.start):
        return True
    return _OWN.match(folded, people.span.end) is not None and _IN_WORDS.fullmatch(folded, *mention.span) is not None


def _are_a_subject_or_ones_own(folded: str, mention: Mention[int], people: People) -> bool:
    """„pjesė apie du žmones“, „atvažiavo su dviem vaikais“, „spektakliai – trims vaikams“: nobody was counted."""
    before = _ABOUT_OR_WITH.search(folded, max(0, mention.span.start - 6), mention.span.start)
    if before is not None:
        return before["word"] == "apie" or people.case == "instrumental"
    return people.case == "dative" and bool(
        _FOR_WHOM.search(folded, max(0, mention.span.start - 60), mention.span.start)
    )
