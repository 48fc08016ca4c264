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
            return (
                phrase_words("people", "contexts", verbs).search(document.text, start, mention.span.start) is not None
            )
    return False


def _are_a_subject_or_ones_own(folded: str, mention: Mention[int], people: People) -> bool:
    """„pjesė apie du žmones“, „atvažiavo su dviem vaikais“, „spektakliai – trims vaikams“: nobody was counted."""
    before = _ABOUT_OR_WITH.search(folded, max(0, mention.span.start - 6), mention.span.start)
    if before is not None:
        return before["word"] == "apie" or people.case == "instrumental"
    return people.case == "dative" and bool(
        _FOR_WHOM.search(folded, max(0, mention.span.start - 60), mention.span.start)
    )
