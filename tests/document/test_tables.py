"""Cells under a column's heading, however the cells are parted."""

from __future__ import annotations

import pytest

from ngoreport.document.blocks import BlockKind, split_blocks
from ngoreport.document.normal import normalise
from ngoreport.document.tables import cell_in_column, rows_below


def column(text: str, heading: str) -> list[str | None]:
    forms = normalise(text)
    blocks = split_blocks(forms.normal, forms.folded)
    header = next(block for block in blocks if block.kind is BlockKind.ROW)
    at = [forms.value(cell) for cell in header.cells].index(heading)
    cells = (cell_in_column(forms.normal, header, at, row) for row in rows_below(blocks, header))
    return [None if cell is None else forms.value(cell) for cell in cells]


READ = {
    "tabs": ("Data\tVeikla\tVieta\n05-01\tŽygis\tNida", "Veikla", ["Žygis"]),
    "an empty cell before": ("Data\tVeikla\tVieta\n\tŽygis\tNida\n05-02\t\tRusnė", "Veikla", ["Žygis", None]),
    "a number that is a mark": ("Nr.\tVeikla\tData\n1.\tŽygis\t05-01\n2. \tTalka\t05-02", "Veikla", ["Žygis", "Talka"]),
    "strokes": (
        "| Nr. | Veikla | Data |\n|---|---|---|\n| 1 | Žygis | 05-01 |\n| 2 | | 05-02 |",
        "Veikla",
        ["Žygis", None],
    ),
    "wide spaces": (
        "Data         Veikla          Vieta\n2020-05-01   Žygis           Nida\n2020-05-02                   Rusnė",
        "Veikla",
        ["Žygis", None],
    ),
    "wide spaces, the last cell empty": (
        "Data         Veikla          Vieta\n2020-05-01   Žygis\n2020-05-02   Talka           Rusnė",
        "Vieta",
        [None, "Rusnė"],
    ),
    "as many cells, ill set": ("Data   Veikla   Vieta\n2020 m. pavasaris   Žygis   Nida", "Veikla", ["Žygis"]),
    "another table behind a gap": (
        "Nr.\tVeikla\tData\tVieta\n1\tŽygis\t05-01\tNida\n\nSkirta\t500",
        "Veikla",
        ["Žygis"],
    ),
    "a paragraph ends it": ("Veikla\tData\nŽygis\t05-01\nAčiū.\nTalka\t05-02", "Veikla", ["Žygis"]),
}


@pytest.mark.parametrize("text, heading, cells", READ.values(), ids=READ)
def test_reads(text, heading, cells):
    assert column(text, heading) == cells
