"""Which body alone does deeds where no other is named: „Projektas baigtas. X surengė penkias dirbtuves.“?"""

from __future__ import annotations

from collections.abc import Iterator

from ngoreport.document.blocks import BlockKind
from ngoreport.document.document import Document
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import pattern_of
from ngoreport.lithuanian.verbs import read_verb
from ngoreport.parsers.implementer.candidate import candidate_of
from ngoreport.parsers.implementer.givers import GIVER, is_paying_body
from ngoreport.parsers.naming import WE, Named, identity, organisations_in, role_words
from ngoreport.parsers.rule import Candidate, Rule, Score

# Deeds that whoever carries a project out does; helpers lead, deliver, advise and give.
_DEEDS = WordSign(
    *("sureng", "suorganiz", "organiz", "irengi", "irenge", "pastat", "isteig", "sukur", "atkur", "pasodin", "isleid"),
    *("atnaujin", "sutvark", "atidar", "nupirk", "isigij"),
)
_VERB_BEHIND = pattern_of(
    r"(?:[ \n](?:kartu|drauge)[ \n]su[ \n][^.;:,]{3,60}?)?(?:[ \n](?:jau|siemet|pernai|toliau|cia))?"
    r"[ \n](?P<verb>(?:sureng|suorganiz|organiz|irengi?|pastat|isteig|sukur|atkur|pasodin|isleid|atnaujin|sutvark"
    r"|atidar|nupirk|isigij)[a-z]{0,8})\b"
)
# Who builds and sells.
_FIRM = pattern_of(r"\b(?:uab|ab|mb|ii)\b")
_MOST_NAMES = 12


def acting_alone(document: Document) -> Iterator[Candidate]:
    """„Projektas baigtas. X surengė penkias dirbtuves.“, where no other body but payers is named"""
    if not role_words("projects").search(document.text) or document.mentions(words_of).indices(WE):
        return
    folded = document.text.folded
    everywhere = organisations_in(document, Span(0, len(folded)))
    # Few texts have such a name: who pays is asked of the names of those alone.
    if not any(_VERB_BEHIND.match(folded, named.span.end) for named in everywhere):
        return
    own = [named for named in everywhere if not _pays(named)]
    if not own or len(own) > _MOST_NAMES or len({identity(named.value.name) for named in own}) != 1:
        return
    listed = document.labels("partners", "funders")
    for named in own:
        sentence, block = document.sentence_at(named.span.start), document.block_at(named.span.start)
        if sentence is None or block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        if any(label.value.start <= named.span.start < label.value.end for _, label in listed):
            return
        behind = _VERB_BEHIND.match(folded, named.span.end, sentence.end)
        if (
            named.span.start == sentence.start
            and named.value.in_nominative is not False
            and behind is not None
            and not _FIRM.search(folded, *named.span)
        ):
            verb = read_verb(behind["verb"])
            if verb is not None and verb.form == "active":
                yield candidate_of(named, Score.POSITION, "implementer.alone")
                return


def _pays(named: Named) -> bool:
    return is_paying_body(named.value.name) or GIVER.search(fold(named.value.name)) is not None


RULES: tuple[Rule, ...] = (Rule(acting_alone, words=_DEEDS),)
