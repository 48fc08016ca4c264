"""What a text must lose before a terminal shows it."""

from __future__ import annotations

import re

# C0 but TAB and LF (so ESC too), DEL, C1 (CSI, 0x9B, among them), and the bidirectional controls,
# which show words in another order than they stand in. Lone surrogates no output can encode.
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

_SPACES = re.compile("[ \t\n]+")

# A CI server reads its log for commands: `##[group]`, `##vso[…]`, `##teamcity[…]` anywhere in a
# line (GitHub's `::error::` stands at the start of one, where no form lets a report's words stand).
_LOG_COMMAND = re.compile(r"##(?=\w{0,20}\[)")


def clean_for_terminal(text: str) -> str:
    """The text without anything that a terminal would obey instead of showing it."""
    return UNSAFE.sub("", text)


def clean_line(text: str) -> str:
    """As `clean_for_terminal`, on one line; no-break spaces stay."""
    return _SPACES.sub(" ", clean_for_terminal(text)).strip()


def inert_in_logs(text: str) -> str:
    """The text, as long as it was, without what a CI server would obey in its log."""
    return _LOG_COMMAND.sub("#\u2219", text)
