"""Why a text is taken for a project report or not, for people: a line for the score, one a sign."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from ngoreport.output.terminal import clean_line
from ngoreport.recognition import Recognition


def write(name: str, recognition: Recognition) -> Iterator[str]:
    """The name of the input and its score, and beneath them the signs, the weightiest first."""
    language = "" if recognition.language == "lt" else f" (in {recognition.language}, not Lithuanian)"
    yield f"{clean_line(name)}: {recognition.score:.2f}{language}\n"
    for reason in recognition.reasons:
        words = f": {', '.join(map(clean_line, reason.words))}" if reason.words else ""
        yield f"  {reason.points:+.1f} {reason.sign}{words}\n"


def line(name: str, recognition: Recognition) -> str:
    """The same as a line of JSON, for programs."""
    reasons = [asdict(reason) for reason in recognition.reasons]
    values = {"id": name, "score": round(recognition.score, 4), "language": recognition.language, "reasons": reasons}
    return json.dumps(values, ensure_ascii=False) + "\n"
