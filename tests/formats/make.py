"""Makes the files of this folder from texts of `tests/corpus`, by programs that have nothing to do with ngoreport.

    python tests/formats/make.py            # needs pandoc, soffice (LibreOffice Writer), mpack and python-docx

Each text is first taken apart into headings, paragraphs, lists and tables, as its author would have set them; then
pandoc, LibreOffice and python-docx write that down, and mpack puts it into a mail: NAME.PROGRAM.ENDING. The files are
committed, so that the tests need none of these programs.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from itertools import groupby
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CORPUS = HERE.parent / "corpus"
TEXTS = (
    *("D-05-stipri-nugara", "D-12-vasara-su-simtameciais", "E-04-knyga-ant-palanges", "E-06-be-slenksciu"),
    *("E-09-vel-ant-koju", "F-11-forma-ramus-protas", "F-12-forma-misko-broliai", "G-06-galinis-suolas"),
    *("G-11-dainos-po-obelim", "G-12-kiemo-orkestras", "G-14-savas-ritmas", "H-13-forma-kapeliai"),
)

BULLET = re.compile(r"(?P<indent>\s*)(?P<mark>[•·▪*–-])\s+(?P<words>.*)")
NUMBER = re.compile(r"(?P<number>\d{1,2})(?P<end>[.)])\s+(?P<words>.*)")
# A further line of an item is set in, has no mark, and begins in the middle of a sentence.
FURTHER_LINE = re.compile(r"\n {2,}(?=[a-ząčęėįšųūž]{2})")
ADDRESS = re.compile(r"https?://[^\s,;()]*[^\s,;().]")
LONGEST_HEADING = 80

Block = tuple[str, Any]


def blocks_of(text: str) -> list[Block]:
    """A text as ("heading", words), ("paragraph", lines), ("bullets", items), ("numbers", (first, end, items)) and
    ("table", rows of cells of lines)."""
    found: list[Block] = []
    for stanza in text.strip().split("\n\n"):
        joined = FURTHER_LINE.sub(" ", stanza)
        lines = [line for line in joined.split("\n") if line.strip()]
        for kind, group in groupby(lines, key=kind_of):
            found += BLOCKS[kind](list(group), len(lines))
    return found


def kind_of(line: str) -> str:
    if "\t" in line or " | " in line:
        return "table"
    if BULLET.fullmatch(line):
        return "bullets"
    return "numbers" if NUMBER.fullmatch(line) else "paragraph"


def paragraphs(lines: list[str], around: int) -> list[Block]:
    heading = len(lines) == around == 1 and len(lines[0]) <= LONGEST_HEADING and lines[0][-1] not in ".:;,!?"
    return [("heading", lines[0])] if heading else [("paragraph", lines)]


def bullets(lines: list[str], _: int) -> list[Block]:
    return [("bullets", [match["words"] for line in lines if (match := BULLET.fullmatch(line))])]


def numbers(lines: list[str], around: int) -> list[Block]:
    items = [match for line in lines if (match := NUMBER.fullmatch(line))]
    first = int(items[0]["number"])
    runs_on = [int(item["number"]) for item in items] == list(range(first, first + len(items)))
    if len(items) < 2 or not runs_on or len({item["end"] for item in items}) > 1:
        return paragraphs(lines, around)
    return [("numbers", (first, items[0]["end"], [item["words"] for item in items]))]


def table(lines: list[str], _: int) -> list[Block]:
    rows: list[list[list[str]]] = []
    for line in lines:
        cells = re.split(r"\t| \| ", line)
        if rows and len(cells) == 2 and not cells[0].strip() and len(rows[-1]) == 2:
            # A further line of the cell above.
            rows[-1][1].append(cells[1])
        else:
            rows.append([[cell.strip()] for cell in cells])
    # Rows of another width are another table.
    return [("table", list(group)) for _, group in groupby(rows, key=len)]


BLOCKS = {"table": table, "bullets": bullets, "numbers": numbers, "paragraph": paragraphs}


def inlines(words: str) -> list[dict[str, Any]]:
    """Words as pandoc has them, addresses as links."""
    found: list[dict[str, Any]] = []
    at = 0
    for address in ADDRESS.finditer(words):
        found += [string(words[at : address.start()]), link(address.group())]
        at = address.end()
    return [*found, string(words[at:])]


def string(words: str) -> dict[str, Any]:
    return {"t": "Str", "c": words}


def link(address: str) -> dict[str, Any]:
    return {"t": "Link", "c": [["", [], []], [string(address)], [address, ""]]}


def pandoc_document(blocks: list[Block]) -> dict[str, Any]:
    return {"pandoc-api-version": [1, 22, 1], "meta": {}, "blocks": [pandoc_block(*block) for block in blocks]}


def pandoc_block(kind: str, content: Any) -> dict[str, Any]:
    if kind == "heading":
        return {"t": "Header", "c": [2, ["", [], []], inlines(content)]}
    if kind == "bullets":
        return {"t": "BulletList", "c": [[plain([item])] for item in content]}
    if kind == "numbers":
        first, end, items = content
        style = [{"t": "Decimal"}, {"t": "Period" if end == "." else "OneParen"}]
        return {"t": "OrderedList", "c": [[first, *style], [[plain([item])] for item in items]]}
    if kind == "table":
        return pandoc_table(content)
    return {**plain(content), "t": "Para"}


def plain(lines: list[str]) -> dict[str, Any]:
    words: list[dict[str, Any]] = []
    for line in lines:
        words += [{"t": "LineBreak"}] if words else []
        words += inlines(line)
    return {"t": "Plain", "c": words}


def pandoc_table(rows: list[list[list[str]]]) -> dict[str, Any]:
    nothing: list[Any] = ["", [], []]
    columns = [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}] for _ in rows[0]]
    set_rows = [
        [nothing, [[nothing, {"t": "AlignDefault"}, 1, 1, [plain([line]) for line in cell]] for cell in row]]
        for row in rows
    ]
    body = [nothing, 0, [], set_rows]
    return {"t": "Table", "c": [nothing, [None, []], columns, [nothing, []], [body], [nothing, []]]}


def write_with_python_docx(blocks: list[Block], path: Path) -> None:
    import docx

    document = docx.Document()
    for kind, content in blocks:
        if kind == "heading":
            document.add_heading(content, 1)
        elif kind == "paragraph":
            for line in content:
                document.add_paragraph(line)
        elif kind == "table":
            written = document.add_table(rows=0, cols=len(content[0]))
            for row in content:
                for cell, lines in zip(written.add_row().cells, row, strict=True):
                    cell.text = lines[0]
                    for line in lines[1:]:
                        cell.add_paragraph(line)
        else:
            items = content if kind == "bullets" else content[2]
            for item in items:
                document.add_paragraph(item, style="List Bullet" if kind == "bullets" else "List Number")
    document.save(str(path))


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


def make(name: str, folder: Path) -> None:
    blocks = blocks_of((CORPUS / f"{name}.txt").read_text("utf-8"))
    source = folder / f"{name}.json"
    source.write_text(json.dumps(pandoc_document(blocks)), "utf-8")
    for ending, form in (("docx", "docx"), ("odt", "odt"), ("rtf", "rtf"), ("html", "html5"), ("md", "gfm")):
        out = HERE / f"{name}.pandoc.{ending}"
        run("pandoc", "-f", "json", "-t", form, "--wrap=none", "-s", "--metadata=lang:lt", source, "-o", out)
    letter = folder / "letter.txt"
    letter.write_text("Siunčiame projekto ataskaitą.\n", "utf-8")
    mail = HERE / f"{name}.mpack.eml"
    run("mpack", "-s", "Ataskaita", "-d", letter, "-o", mail, HERE / f"{name}.pandoc.docx")
    write_with_python_docx(blocks, HERE / f"{name}.python-docx.docx")


def convert_with_libreoffice(folder: Path) -> None:
    """What LibreOffice writes of python-docx's documents: every paragraph and list as its own program has it."""
    sources = sorted(HERE.glob("*.python-docx.docx"))
    for ending, form in (("docx", "docx"), ("odt", "odt"), ("rtf", "rtf"), ("html", "html")):
        run("soffice", "--headless", "--convert-to", form, "--outdir", folder, *sources)
        for source in sources:
            made = folder / f"{source.stem}.{ending}"
            made.replace(HERE / f"{source.name.removesuffix('.python-docx.docx')}.libreoffice.{ending}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in TEXTS:
            make(name, Path(folder))
        convert_with_libreoffice(Path(folder))


if __name__ == "__main__":
    main()
