"""Labels: words that say which field the value behind them belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from ngoreport.document.normal import MatchingText
from ngoreport.document.span import Span
from ngoreport.document.words import WordSign, words_of
from ngoreport.lexicon import LabelTable, pattern_of

Separator = Literal["colon", "dash", "cell", "end", "verb", "none"]


class Label(NamedTuple):
    """A label and the stretch of its block that its value can stand in.

    Attributes:
        field: the field of `data/labels.toml` it names.
        span: the label's own words, qualifiers included.
        value: what follows it in its block, up to the next label; empty where it stands alone.
        separator: what parts the two; `none` is the weakest sign of a label.
        qualified: „Projekto“, „Jūsų“ or the like stood before it, or its words are of themselves clear.
        unit: what stood between label and separator („, Lt“, „(su PVM)“), folded.
        opens: it begins its line or cell, rather than a sentence inside one.
    """

    field: str
    span: Span
    value: Span
    separator: Separator
    qualified: bool
    unit: str
    opens: bool


def labels_in(labels: Sequence[Label], span: Span) -> Sequence[Label]:
    """Of the labels of a block, in their order, those that begin inside a span."""
    if not labels:
        return labels
    first = bisect_left(labels, span.start, key=lambda label: label.span.start)
    last = bisect_left(labels, span.end, key=lambda label: label.span.start)
    return labels[first:last]


_GAP = pattern_of(r"[ .,/()\n-]{0,4}")
# „2 partneris“, „3-iasis partneris“; before a heading in capitals a letter: „D. PARTNERIAI“
_LEADING_NUMBER = pattern_of(r"(?:\d{1,2}(?:[.)]|-\w{1,5})? {1,3}(?=[^\W\d])|[A-Z]\. {1,3}(?=[A-ZĄČĘĖĮŠŲŪŽ]{3,}))")
_UNIT = pattern_of(
    # „Vykdytojas/-a“, „Partneris/-iai“
    r"(?:/ ?-?(?:a|ja|e|ai|iai|os|es)(?!\w))?"
    r"\)?\.?(?:\s{0,2}\([^()\n]{1,60}\)|,? (?:lt|ltl|eur|eurais|litais|eurų)\b)?(?:\s{0,2}\([^()\n]{1,40}\))?"
)
# „Lt“, „eurų“
_OPENINGS_OF_UNITS = "le"
_SEPARATOR = pattern_of(r"\s{0,3}(?:(?P<colon>:)|(?P<dash>-{1,2}(?=\s|[^\W_]|\")))\s{0,3}")
# „Ką darysime?“, „Projekto rezultatai. Įkurtas klubas.“: a heading put as a question or a sentence.
_SENTENCE_MARK = pattern_of(r"\s{0,2}\?(?:\s{0,3}[:-])?(?:\s{1,3}|$)|(?<=\w{4})\.\s{1,3}(?=[A-ZĄČĘĖĮŠŲŪŽ])")
# „Ką padarėte? (išvardykite)“: a form says how it wants to be filled in.
_INSTRUCTION = pattern_of(r"\([^()\n]{3,90}\)[ .:]{0,2}$")
_CELL_GAP = pattern_of(r" {0,3}(?:\t| \| )[\t |]{0,20}")
_WRITTEN = pattern_of(r"\S")
_YRA = pattern_of(r"\s{1,3}(?:yra|buvo|-)\s{1,3}")
# „Projekto metu buvo surengta šventė“ is a sentence like any other.
_SAYS_WHEN = " metu"
# „Veiklos 2022 m.“ heads a list; of a period the year would be the value.
_YEAR_OF_LIST = pattern_of(r" (?:19|20)\d\d(?: ?- ?(?:19|20)\d\d)?(?: ?(?:m\.|metais|metų))?[ .:]{0,2}$")
# What a number right behind the label may be the value of: „Vykdymo laikas 2022 m.“
_FIELDS_OF_FIGURES = ("period", "funding", "participants")
_FIELDS_OF_LISTS = ("activities", "results", "objectives")
_MAX_WORDS = 9
# One body has several titles: „iniciatorius ir vykdytojas“. Of other fields two labels have two values.
_FIELD_OF_TITLES = "implementer"
_JOINING = ("ir", "bei")
# A colon and the spaces before or behind it.
_WIDEST_GAP = 4
# Shorter words become each other by a slip; longer ones no label has.
_SHORTEST_MENDED, _LONGEST_MENDED = 7, 25


class LabelFinder:
    """Finds the labels of one text. Words are looked up in a table, never tried one by one."""

    def __init__(self, text: MatchingText, quotations: Sequence[Span], table: LabelTable) -> None:
        normal = text.normal
        self._normal = normal
        self._folded = text.folded
        self._table = table
        self._quotations = quotations
        self._quotation_starts = [span.start for span in quotations]
        self._all_words = text.mentions(words_of)
        self._openings = _openings(table)
        starts = self._all_words.starts
        # Within a line a label opens with a capital, not behind a hyphen or a quotation mark.
        self._inner = [
            index
            for index in self._all_words.indices(_opening_sign(table))
            if normal[at := starts[index]].isupper() and normal[at - 1] not in '_"-'
        ]
        self._inner_starts = [starts[index] for index in self._inner]

    def in_stretch(
        self, span: Span, opens_sentence: Callable[[int], bool] | None = None, cell: bool = False
    ) -> list[Label]:
        """The labels of a block or cell, in order, each value ending where the next label begins.

        `opens_sentence` says whether a sentence begins at a place within the stretch.
        """
        found: list[tuple[int, Label]] = []
        covered = span.start
        for index, opens in self._openings_in(span):
            at = self._all_words.starts[index]
            if at < covered:
                continue
            sentence = not opens and opens_sentence is not None and opens_sentence(at)
            label = self._label_at(index, span, opens=opens, sentence=sentence, cell=cell)
            if label is not None:
                found.append((at, label))
                covered = label.value.start if label.separator != "none" else label.span.end
        return self._cut(found) if found else []

    def opens_line(self, span: Span) -> bool:
        """A line that surely begins with a label goes on with no paragraph before it."""
        if not self._normal[span.start].isupper():
            return False
        label = self._label_opening(span)
        if label is None or label.separator != "none":
            return label is not None
        first = self._normal[label.value.start]
        if first.isdigit() and label.field.startswith(_FIELDS_OF_FIGURES):
            return " " in self._normal[label.span.start : label.span.end]
        return label.qualified and not first.islower()

    def stands_alone(self, span: Span) -> bool:
        """A line that is a label with its hint, and no value: „Laikotarpis (nuo – iki)“."""
        label = self._label_opening(span)
        return label is not None and label.separator == "end"

    def _label_opening(self, line: Span) -> Label | None:
        first = self._opening_at(line.start, line.end)
        return self._label_at(first, line, opens=True, sentence=False, cell=False) if first >= 0 else None

    def _openings_in(self, span: Span) -> list[tuple[int, bool]]:
        """Which words labels may begin with, and whether they open the stretch."""
        start, end = span
        opening = self._opening_at(start, end)
        openings = [(opening, True)] if opening >= 0 else []
        signs = self._normal[start : start + 2]
        if signs[:1].isdigit() or signs[1:] == ".":
            number = _LEADING_NUMBER.match(self._normal, start, end)
            behind = self._opening_at(number.end(), end) if number is not None else -1
            if behind >= 0:
                openings.append((behind, True))
        inner = self._inner_starts
        first = bisect_right(inner, start)
        if first < len(inner) and inner[first] < end:
            openings += [(index, False) for index in self._inner[first : bisect_left(inner, end, first)]]
        return openings

    @staticmethod
    def _cut(found: list[tuple[int, Label]]) -> list[Label]:
        # A label that nothing parts from what follows may be an ordinary word: it ends no other's
        # value, but a number behind „Nr.“ does.
        strong = [at for at, label in found if label.separator != "none" or label.field == "codes"]
        cut: list[Label] = []
        for at, label in found:
            later = bisect_right(strong, at)
            start, end = label.value
            if later < len(strong) and strong[later] != end:
                label = label._replace(value=Span(start, max(start, strong[later])))  # noqa: PLW2901
            cut.append(label)
        return cut

    def _label_at(self, first: int, span: Span, *, opens: bool, sentence: bool, cell: bool) -> Label | None:
        """The label that begins with one of the text's words."""
        exact = not (opens or sentence)
        at = self._all_words.starts[first]
        places, qualified = self._words(first, span.end, exact=exact)
        words = [self._all_words.folded[place] for place in places]
        if opens and words[0] in self._table.askers:
            asked = self._spoken(self._before_bracket(places), 1)
            if asked is not None:
                field, length = asked
                end = self._all_words.ends[places[length - 1]]
                label = self._finish(field, at, end, span, qualified=True, opens=True, sentence=sentence, cell=cell)
                if label is not None and label.separator not in ("none", "verb"):
                    return label
        found = self._furthest(words, exact=exact)
        if found is None:
            return None
        field, skipped, length = found
        if field == _FIELD_OF_TITLES and skipped + length < len(words):
            length = self._with_second_title(places, words, skipped + length, exact=exact) - skipped
        return self._finish(
            field,
            at,
            self._all_words.ends[places[skipped + length - 1]],
            span,
            qualified=qualified or skipped > 0 or length > 2 or words[0] in self._table.qualifiers,
            opens=opens,
            sentence=sentence,
            cell=cell,
        )

    def _with_second_title(self, places: list[int], words: list[str], end: int, *, exact: bool) -> int:
        """Where a label ends that goes on with another of its field: „iniciatorė ir projekto vykdytoja“."""
        while end < len(words):
            behind = end
            if words[end] in _JOINING:
                behind += 1
            elif "/" not in self._folded[self._all_words.ends[places[end - 1]] : self._all_words.starts[places[end]]]:
                break
            second = self._furthest(words[behind:], exact=exact) if behind < len(words) else None
            if second is None or second[0] != _FIELD_OF_TITLES:
                break
            end = behind + second[1] + second[2]
        return end

    def _before_bracket(self, places: list[int]) -> list[str]:
        """„Kas pasikeitė (projekto rezultatai)“: what a question is goes no further than the bracket behind it."""
        starts, folded = self._all_words.starts, self._all_words.folded
        bracket = self._folded.find("(", starts[places[0]], starts[places[-1]])
        return [folded[place] for place in places if bracket < 0 or starts[place] < bracket]

    def _furthest(self, words: list[str], *, exact: bool) -> tuple[str, int, int] | None:
        """The label that reaches furthest: its field, the qualifiers before it, how many words it has.

        Qualifiers may be part of it or stand before it: „projekto pradžia“ is a label, „pradžia ir pabaiga“ too.
        """
        best: tuple[str, int, int] | None = None
        for skipped, word in enumerate(words):
            match = self._longest(words[skipped:], exact=exact)
            if match is not None and (best is None or skipped + match[1] > best[1] + best[2]):
                best = match[0], skipped, match[1]
            if word not in self._table.qualifiers:
                break
        return best

    def _word_at(self, at: int, end: int) -> int:
        """Which of the text's words begins at a place and ends by another; -1 if none does."""
        starts = self._all_words.starts
        index = bisect_left(starts, at)
        return index if index < len(starts) and starts[index] == at and self._all_words.ends[index] <= end else -1

    def _opening_at(self, at: int, end: int) -> int:
        """As `_word_at`; -1 as well if the word alone tells that no label opens a line there, as for most places."""
        index = self._word_at(at, end)
        if index < 0:
            return -1
        first = self._all_words.folded[index]
        return index if first in self._openings or _mended(self._table, first) is not None else -1

    def _words(self, index: int, end: int, *, exact: bool) -> tuple[list[int], bool]:
        """Which words, from one of the text on, can belong to one label; a quoted name among them is passed over."""
        places: list[int] = []
        named = False
        folded, starts, stops = self._all_words.folded, self._all_words.starts, self._all_words.ends
        at = starts[index]
        while len(places) < _MAX_WORDS:
            if index < 0:
                quotation = self._quotation_at(at)
                if quotation is None or folded[places[-1]] not in self._table.qualifiers:
                    break
                behind = _GAP.match(self._folded, quotation.end, end)
                if behind is None:  # it goes on past the cell or line
                    break
                named = True
                at = behind.end()
                index = self._word_at(at, end)
                continue
            written, stop = folded[index], stops[index]
            places.append(index)
            if written not in self._table.vocabulary and (exact or _mended(self._table, written) is None):
                break
            if index + 1 < len(starts) and starts[index + 1] == stop + 1 and self._folded[stop] == " ":
                if stops[index + 1] > end:
                    break
                index += 1
                continue
            if self._folded.startswith(":", stop):
                break
            gap = _GAP.match(self._folded, stop, end)
            assert gap is not None  # the pattern matches the empty string
            at = gap.end()
            if (at == stop < end and self._folded[at] != '"') or self._folded.count("\n", stop, at) > 1:
                break
            index = self._word_at(at, end)
        return places, named

    def _quotation_at(self, at: int) -> Span | None:
        index = bisect_left(self._quotation_starts, at)
        if index < len(self._quotations) and self._quotations[index].start == at:
            return self._quotations[index]
        return None

    def _longest(self, words: list[str], *, exact: bool) -> tuple[str, int] | None:
        fields, prefixes = self._table.fields, self._table.prefixes
        phrase: tuple[str, ...] = ()
        best: tuple[str, int] | None = None
        for length, word in enumerate(words, 1):
            phrase = (*phrase, word)
            field, goes_on = fields.get(phrase), phrase in prefixes
            if field is None and not goes_on:
                mended = None if exact else _mended(self._table, word)
                if mended is None:
                    break
                phrase = (*phrase[:-1], mended)
                field, goes_on = fields.get(phrase), phrase in prefixes
            if field is not None:
                best = field, length
            if not goes_on:
                break
        return best

    def _spoken(self, words: list[str], at: int) -> tuple[str, int] | None:
        """The field that a question asks for and how many of its words are the heading's."""
        field = self._table.spoken.get(tuple(words[at : at + 2]))
        end = min(at + 2, len(words))
        if field is None and end < len(words) and words[at + 1] in self._table.fillers:
            # „Kokios veiklos buvo įgyvendintos?“
            field, end = self._table.spoken.get((words[at], words[end])), end + 1
        if field is None and at < len(words) and words[at] in self._table.fillers:
            behind = self._spoken(words, at + 1)
            if behind is not None:
                return behind
        if field is None:
            field, end = self._table.spoken.get(tuple(words[at : at + 1])), at + 1
        if field is None:
            return None
        while end < len(words) and words[end] in self._table.fillers:
            end += 1
        return field, end

    def _finish(
        self, field: str, start: int, end: int, span: Span, *, qualified: bool, opens: bool, sentence: bool, cell: bool
    ) -> Label | None:
        """The label with its value; None where its words can't be one."""
        if self._normal.startswith(":", end) and end < span.end:
            value = end + 1
            while value < min(end + _WIDEST_GAP, span.end) and self._normal[value].isspace():
                value += 1
            return Label(field, Span(start, end), Span(value, span.end), "colon", qualified, "", opens)
        return self._without_colon(
            field, start, end, span, qualified=qualified, opens=opens, sentence=sentence, cell=cell
        )

    def _without_colon(
        self, field: str, start: int, end: int, span: Span, *, qualified: bool, opens: bool, sentence: bool, cell: bool
    ) -> Label | None:
        """The label that no colon follows at once: one further on, a dash, a verb, another cell or nothing."""
        normal, folded = self._normal, self._folded
        if end < span.end and (normal[end].isalnum() or normal[end] in "_@"):
            return None
        after, written_unit = self._unit(end, span.end)
        separator: Separator
        alone = not self._is_written(after, span.end) or (
            field.startswith(_FIELDS_OF_LISTS) and _YEAR_OF_LIST.match(normal, end, span.end) is not None
        )
        label = Span(start, end)
        may_ask = opens and ("?" in normal[end : end + 3] or normal.startswith(".", end))
        asked = _SENTENCE_MARK.match(normal, end, span.end) if may_ask else None
        if asked is not None:
            told_how = _INSTRUCTION.match(normal, asked.end(), span.end)
            rest = Span(told_how.end() if told_how else asked.end(), span.end)
            separator = "colon" if rest.end > rest.start else "cell" if cell else "end"
            return Label(field, label, rest, separator, qualified, "", opens)
        if alone:
            if not opens:
                return None
            separator = "cell" if cell else "end"
            return Label(field, label, Span(span.end, span.end), separator, qualified, written_unit, opens)
        # What each of these begins with behind a few spaces tells which of them it may be.
        opening = folded[after : after + _WIDEST_GAP].lstrip()[:1]
        mark = _SEPARATOR.match(normal, after, span.end) if opening in ":-" else None
        if mark is not None and not (mark["dash"] and normal[after] == "-" and mark.end() - after == 1):
            separator = "colon" if mark["colon"] else "dash"
            return Label(field, label, Span(mark.end(), span.end), separator, qualified, written_unit, opens)
        gap = _CELL_GAP.match(normal, after, span.end) if opens else None
        if gap is not None:
            # A table's row that its number made an item: „1.<TAB>Trukmė<TAB>12 mėn.“
            next_gap = _CELL_GAP.search(normal, gap.end(), span.end)
            value = Span(gap.end(), next_gap.start() if next_gap else span.end)
            return Label(field, label, value, "cell", qualified, written_unit, opens)
        may_be_verb = opening in "yb-" and (opens or sentence) and not folded.endswith(_SAYS_WHEN, start, end)
        verb = _YRA.match(folded, after, span.end) if may_be_verb else None
        if verb is not None:
            return Label(field, label, Span(verb.end(), span.end), "verb", qualified, written_unit, opens)
        if folded.endswith((" yra", " buvo"), start, end) and (opens or sentence):
            return Label(
                field, label, Span(_past_space(normal, after), span.end), "verb", qualified, written_unit, opens
            )
        if not (opens or sentence) and not (field == "codes" and qualified):
            return None
        return Label(field, label, Span(_past_space(normal, after), span.end), "none", qualified, written_unit, opens)

    def _unit(self, start: int, end: int) -> tuple[int, str]:
        """Where the unit behind a label ends, if there is one, and what it is."""
        behind = self._folded[start : start + 2]
        if behind[:1] == " " and behind[1:].isalnum() and behind[1] not in _OPENINGS_OF_UNITS:
            return start, ""
        unit = _UNIT.match(self._folded, start, end)
        assert unit is not None  # the pattern matches the empty string
        return unit.end(), unit.group().strip(" .,")

    def _is_written(self, start: int, end: int) -> bool:
        """Whether a stretch holds more than white space."""
        if start < end and not self._normal[start].isspace():
            return True
        return _WRITTEN.search(self._normal, start, end) is not None


@cache
def _openings(table: LabelTable) -> frozenset[str]:
    """The words that labels open with."""
    return table.openings | table.qualifiers | table.askers


@cache
def _opening_sign(table: LabelTable) -> WordSign:
    """What labels within a line open with."""
    return WordSign(whole=table.openings | table.qualifiers)


@lru_cache(maxsize=16384)
def _mended(table: LabelTable, word: str) -> str | None:
    """The label word that `word` is a slip of: one letter too many, too few or another.

    The last letters have to agree: they carry the case, and another case is no slip.
    """
    if not _SHORTEST_MENDED <= len(word) <= _LONGEST_MENDED or (word[0], word[-2:]) not in _ends_of_words(table):
        return None
    letters = table.letters
    for at in range(1, len(word) - 1):
        shorter = word[:at] + word[at + 1 :]
        candidate = shorter if (shorter,) in table.prefixes or (shorter,) in table.fields else letters.get(shorter)
        if candidate is not None and candidate[-2:] == word[-2:] and abs(len(candidate) - len(word)) <= 1:
            return candidate
    candidate = letters.get(word)
    return candidate if candidate is not None and candidate[-2:] == word[-2:] else None


@cache
def _ends_of_words(table: LabelTable) -> frozenset[tuple[str, str]]:
    """The first letter and the last two of each label word: a slip of the pen leaves them as they are."""
    return frozenset((word[0], word[-2:]) for word in table.vocabulary)


def _past_space(normal: str, at: int) -> int:
    found = _WRITTEN.search(normal, at)
    return found.start() if found else len(normal)
