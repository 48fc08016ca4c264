"""For people: each finding with the line of the report that it stands in, marked as compilers do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from rich.console import Console
from rich.text import Text

from ngoreport.models import Severity
from ngoreport.output.findings.placed import Placed, Run
from ngoreport.output.findings.wording import WORDS, summary
from ngoreport.output.letters import Letter, letters
from ngoreport.output.table_form import console_for
from ngoreport.output.terminal import clean_line, inert_in_logs

_COLOURS: dict[Severity, str] = {"error": "red", "warning": "yellow", "info": "cyan"}
_CUT = "…"
# Of a line that is too wide, this share of what is shown stands before the words to blame.
_BEFORE = 0.4


def write(run: Run, *, terminal: TextIO | None) -> Iterator[str]:
    """Each finding as a few lines, then how many there were.

    Args:
        run: what was checked.
        terminal: the stream that will show it, asked for its width and colours;
            None for a file: 80 columns and no colours.
    """
    console = console_for(terminal)
    words = WORDS[run.language]
    for checked in run.checked():
        for placed in checked.placed:
            finding = placed.finding
            head = Text()
            head.append(words.severities[finding.severity], style=f"bold {_COLOURS[finding.severity]}")
            head.append(f"[{finding.rule}]", style="bold")
            head.append(f" {inert_in_logs(clean_line(finding.message))}")
            yield _printed(console, [head, _where(placed), *_excerpt(placed, console.width), Text()])
    end = [Text(summary(run.tally, run.language), style="bold")]
    if run.tally.found:
        end.append(Text(words.way_out, style="dim"))
    yield _printed(console, end)


def _printed(console: Console, rows: Sequence[Text]) -> str:
    with console.capture() as capture:
        for row in rows:
            # The terminal wraps what is too long, so that copied words stay whole.
            console.print(row, soft_wrap=True)
    return "\n".join(line.rstrip() for line in capture.get().split("\n"))


def _where(placed: Placed) -> Text:
    finding = placed.finding
    name = inert_in_logs(clean_line(placed.file))
    place = f":{finding.line}:{finding.column}" if placed.has_place or finding.line > 1 else ""
    return Text(f"  --> {name}{place}", style="dim")


def _excerpt(placed: Placed, width: int) -> Iterator[Text]:
    """The line, numbered, and under it the marks; nothing where nothing stands to blame."""
    if not placed.has_place:
        return
    finding = placed.finding
    number = f"{finding.line:>4} │ "
    gutter = f"{'│':>{len(number) - 1}} "
    before, marked, after = _window(placed, width - len(number))
    colour = _COLOURS[finding.severity]
    if marked:
        yield Text(number, style="dim") + Text(before) + Text(marked, style=f"bold {colour}") + Text(after)
        margin = " " * Text(before).cell_len
        yield Text(gutter, style="dim") + Text(f"{margin}{'^' * max(1, Text(marked.rstrip()).cell_len)}", style=colour)


def _window(placed: Placed, width: int) -> tuple[str, str, str]:
    """What stands before the words to blame, these, and what stands behind them, no wider than `width`."""
    shown = list(letters(placed.line_text, placed.line_start))
    finding = placed.finding
    before = [letter for letter in shown if letter.place < finding.start]
    marked = [letter for letter in shown if finding.start <= letter.place < finding.end]
    after = [letter for letter in shown if letter.place >= finding.end]
    if _wide(shown) <= width and finding.column - 1 == finding.start - placed.line_start:
        return _joined(before), _joined(marked), _joined(after)
    room = width - 2 * len(_CUT)
    kept = _last(before, max(round(room * _BEFORE), room - _wide(marked) - _wide(after)))
    cut = _CUT if len(kept) < len(before) or finding.column - 1 > finding.start - placed.line_start else ""
    start = _joined(kept).lstrip() if cut else _joined(kept)
    room -= Text(start).cell_len
    inside = _first(marked, room)
    room -= _wide(inside)
    behind = _first(after, room)
    end = _joined(behind) + (_CUT if len(inside) + len(behind) < len(marked) + len(after) else "")
    return cut + start, _joined(inside), end


def _joined(part: Sequence[Letter]) -> str:
    return inert_in_logs("".join(letter.shown for letter in part))


def _wide(part: Sequence[Letter]) -> int:
    return sum(letter.width for letter in part)


def _first(part: Sequence[Letter], width: int) -> Sequence[Letter]:
    """As many letters from the first on as fit."""
    used = 0
    for at, letter in enumerate(part):
        used += letter.width
        if used > width:
            return part[:at]
    return part


def _last(part: Sequence[Letter], width: int) -> Sequence[Letter]:
    """As many letters up to the last as fit."""
    return list(reversed(_first(list(reversed(part)), width)))
