"""What is known of what announces a list."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ngoreport.document.span import Span

ListField = Literal["activities", "results", "objectives"]
Status = Literal["implemented", "ongoing", "planned"]


class Lead(NamedTuple):
    """What announces a list.

    Attributes:
        field: what its items are.
        status: of activities, where the words say it.
        head: the words that announce.
        tail: what follows them in their block, empty where nothing does.
        block: the index of their block.
        labelled: it is a label of `data/labels.toml`, not a sentence.
        heading: it stands alone, as a heading does, without a colon.
    """

    field: ListField
    status: Status | None
    head: Span
    tail: Span
    block: int
    labelled: bool
    heading: bool
