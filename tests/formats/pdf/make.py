"""Makes the PDF documents of this folder from texts, by programs that have nothing to do with ours.

    python make.py CORPUS_FOLDER OUTPUT_FOLDER [--all]

Each text is laid out as its author might have done it (headings, lists, tables, running headers and footers with page
numbers, one or two columns) and printed by LibreOffice Writer, Chromium, WeasyPrint, Typst or ReportLab. What is made
of which text by whom stands in DOCUMENTS; `--all` makes everything of everything, to see what ours does with it.

Needs `soffice` and `chromium` on the path, the font Liberation, and: pip install weasyprint typst reportlab
"""

from __future__ import annotations

import argparse
import html
import itertools
import re
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

DOCUMENTS: dict[str, list[tuple[str, int, float]]] = {
    "D-03-zolinciu-kelias": [("libreoffice", 1, 16), ("reportlab", 1, 12)],
    "D-05-stipri-nugara": [("chromium", 1, 18), ("typst", 2, 11)],
    "D-10-kaimo-pirtis": [("chromium", 2, 11), ("libreoffice", 1, 18)],
    "D-12-vasara-su-simtameciais": [("weasyprint", 2, 12), ("reportlab", 1, 16)],
    "E-03-zingsnis-po-zingsnio": [("libreoffice", 1, 14), ("weasyprint", 1, 18)],
    "E-06-be-slenksciu": [("typst", 1, 16), ("reportlab", 2, 11)],
    "E-09-vel-ant-koju": [("chromium", 1, 16), ("libreoffice", 2, 11)],
    "F-01-savarankisko-gyvenimo-namai": [("typst", 1, 14), ("weasyprint", 1, 12)],
    "F-11-forma-ramus-protas": [("libreoffice", 1, 14), ("chromium", 1, 12)],
    "G-03-greita-pagalba": [("reportlab", 2, 11), ("weasyprint", 2, 12)],
    "G-06-galinis-suolas": [("typst", 2, 11), ("chromium", 1, 16)],
    "G-11-dainos-po-obelim": [("weasyprint", 1, 16), ("libreoffice", 2, 12)],
    "H-02-globa-namuose": [("chromium", 1, 14), ("typst", 2, 12)],
    "H-12-forma-siltas-kiemas": [("reportlab", 1, 14), ("typst", 1, 16)],
    "H-13-forma-kapeliai": [("libreoffice", 1, 16), ("chromium", 2, 11)],
    "H-16-litai-kompiuterija": [("reportlab", 1, 18), ("weasyprint", 2, 12)],
}
"""Of each text the programs that print it, into how many columns, in which size of type (points)."""


@dataclass
class Block:
    """A heading, a paragraph, an item or the rows of a table; `gap`: white stands before it."""

    kind: str
    text: str = ""
    mark: str = ""
    level: int = 0
    gap: bool = False
    rows: list[list[str]] = field(default_factory=list)


MARK = re.compile(r"([•·►▪*✓➢–-]|o(?= [a-zą-ž])|\d{1,2}(?:\.\d{1,2})*[.)]|[a-z]\))(\s*)(?=\S)")
CELLS = re.compile(r" *\t| {3,}")


def blocks_of(text: str) -> list[Block]:
    """The blocks of a text as a person would set them."""
    blocks: list[Block] = []
    gap = False
    lines = text.splitlines()
    for at, line in enumerate(lines):
        words = line.strip()
        if not words:
            gap = True
            continue
        last = blocks[-1] if blocks else None
        mark = MARK.match(words)
        indent = len(line) - len(line.lstrip())
        parted = line.strip(" ")
        if len(CELLS.split(parted)) > 1 and not (mark and mark.end() and not CELLS.search(words, mark.end())):
            cells = [cell.strip() for cell in CELLS.split(parted)]
            if last and last.kind == "table" and not gap:
                last.rows.append(cells)
            else:
                blocks.append(Block("table", rows=[cells], gap=gap))
        elif mark and (mark[2] or mark[1][-1] in ".)") and not re.match(r"\d+\.\d+\.\d{4}|\d{4}", words):
            blocks.append(Block("item", words[mark.end() :], mark[1], min(indent, 1), gap))
        elif last and last.kind == "item" and indent and not gap and words[0].islower():
            last.text += " " + words
        elif _is_heading(words, gap, lines[at + 1 : at + 2]):
            blocks.append(Block("heading", words, gap=gap))
        else:
            blocks.append(Block("paragraph", words, gap=gap))
        gap = False
    return blocks


def _is_heading(words: str, gap: bool, following: list[str]) -> bool:
    if words.isupper():
        return True
    alone = gap and following and not following[0].strip()
    return bool(alone and len(words) < 70 and words[-1] not in ".;,:" and not re.search(r"\d{4}|@|»", words))


def lists_in(blocks: list[Block]) -> list[list[Block]]:
    """Consecutive items together, other blocks alone."""
    return [
        list(own) if key == "item" else [block]
        for key, group in itertools.groupby(blocks, key=lambda block: block.kind)
        for own in ([list(group)] if key == "item" else [[block] for block in group])
        for block in own[:1]
    ]


# -- HTML, for Chromium and WeasyPrint --------------------------------------------------------------------------------


def as_html(blocks: list[Block], columns: int, size: float, running: str, program: str) -> str:
    out = [_html_head(columns, size, running, program)]
    if columns > 1:
        out.append("<div class=columns>")
    for group in lists_in(blocks):
        block = group[0]
        gap = " class=gap" if block.gap else ""
        if block.kind == "heading":
            out.append(f"<h2{gap}>{html.escape(block.text)}</h2>")
        elif block.kind == "paragraph":
            out.append(f"<p{gap}>{html.escape(block.text)}</p>")
        elif block.kind == "table":
            border = " class=ruled" if len(block.rows) > 2 else ""
            out.append(f"<table{border}>")
            out += ["<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in block.rows]
            out.append("</table>")
        else:
            out.append(_html_list(group))
    if columns > 1:
        out.append("</div>")
    return "\n".join(out)


def _html_head(columns: int, size: float, running: str, program: str) -> str:
    page = (
        f'@page {{ size: A4; margin: 22mm 20mm; @top-left {{ content: "{running}"; font-size: 9pt }}'
        ' @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt } }'
    )
    return f"""<!doctype html><html lang=lt><meta charset=utf-8><title>{html.escape(running)}</title><style>
{page}
body {{ font: {size}pt/1.3 "Liberation Serif"; margin: 0; text-align: {"justify" if columns > 1 else "left"} }}
.columns {{ columns: {columns}; column-gap: 9mm }}
h2 {{ font: bold {size * 1.2}pt/1.2 "Liberation Sans"; margin: 0 0 2pt; text-align: left }} p {{ margin: 0 }}
.gap {{ margin-top: {size * 0.8}pt }} ul, ol {{ margin: 0; padding-left: 22pt }}
td {{ vertical-align: top; padding: 1pt 5pt; text-align: left }} table {{ border-collapse: collapse; margin: 4pt 0 }}
.ruled td {{ border: 0.75pt solid #444 }}
</style>"""


def _html_list(items: list[Block]) -> str:
    out: list[str] = []
    for mark, group in itertools.groupby(
        items, key=lambda item: (re.sub(r"^\d+(?=[.)]$)", "1", item.mark), item.level)
    ):
        own = list(group)
        orders = [int(number[0]) for item in own if (number := re.match(r"\d+(?=[.)]$)", item.mark))]
        indent = 22 + 16 * own[0].level
        if mark[0] in "•*":
            out.append(f"<ul style='padding-left:{indent}pt'>")
            out += [f"<li>{html.escape(item.text)}</li>" for item in own]
            out.append("</ul>")
        elif mark[0] == "1." and orders == list(range(orders[0], orders[0] + len(own))):
            out.append(f"<ol start={orders[0]} style='padding-left:{indent}pt'>")
            out += [f"<li>{html.escape(item.text)}</li>" for item in own]
            out.append("</ol>")
        else:
            out += [
                f"<p style='padding-left:{indent}pt;text-indent:-16pt'>{item.mark} {html.escape(item.text)}</p>"
                for item in own
            ]
    return "\n".join(out)


def by_chromium(source: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "chromium",
                *[
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--no-pdf-header-footer",
                ],
                *["--disable-background-networking", "--disable-component-update", "--disable-sync"],
                f"--user-data-dir={profile}",
                f"--print-to-pdf={target}",
                str(source),
            ],
            check=True,
            capture_output=True,
        )


def by_weasyprint(source: Path, target: Path) -> None:
    import weasyprint

    weasyprint.HTML(filename=str(source)).write_pdf(str(target))


# -- OpenDocument, for LibreOffice Writer -----------------------------------------------------------------------------


def as_fodt(blocks: list[Block], columns: int, size: float, running: str) -> str:
    body: list[str] = []
    for group in lists_in(blocks):
        block = group[0]
        style = f"{block.kind}{'_gap' if block.gap else ''}"
        if block.kind in {"heading", "paragraph"}:
            body.append(f'<text:p text:style-name="{style}">{escape(block.text)}</text:p>')
        elif block.kind == "table":
            body.append(_odf_table(block))
        else:
            body.append(_odf_list(group))
    return ODF.format(
        body="\n".join(body),
        size=size,
        larger=size * 1.2,
        gap=size * 0.8,
        running=escape(running),
        columns=columns,
        align="justify" if columns > 1 else "start",
        space='<style:columns fo:column-count="2" fo:column-gap="0.9cm"/>' if columns > 1 else "",
    )


def _odf_table(block: Block) -> str:
    width = max(len(row) for row in block.rows)
    ruled = "ruled" if len(block.rows) > 2 else "bare"
    out = [f'<table:table><table:table-column table:number-columns-repeated="{width}"/>']
    for row in block.rows:
        out.append("<table:table-row>")
        out += [
            f'<table:table-cell table:style-name="{ruled}"><text:p text:style-name="cell">{escape(cell)}</text:p>'
            "</table:table-cell>"
            for cell in row + [""] * (width - len(row))
        ]
        out.append("</table:table-row>")
    return "".join([*out, "</table:table>"])


def _odf_list(items: list[Block]) -> str:
    out: list[str] = []
    for item in items:
        if item.mark in "•*":
            inner = f'<text:p text:style-name="paragraph">{escape(item.text)}</text:p>'
            for _ in range(item.level + 1):
                inner = f"<text:list-item>{inner}</text:list-item>"
                inner = f'<text:list text:style-name="bullets">{inner}</text:list>'
            out.append(inner)
        else:
            out.append(f'<text:p text:style-name="item{item.level}">{item.mark}<text:tab/>{escape(item.text)}</text:p>')
    return "\n".join(out)


ODF = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3">
<office:font-face-decls><style:font-face style:name="serif" svg:font-family="'Liberation Serif'"/>
<style:font-face style:name="sans" svg:font-family="'Liberation Sans'"/>
<style:font-face style:name="OpenSymbol" svg:font-family="OpenSymbol"/></office:font-face-decls>
<office:styles>
<style:style style:name="paragraph" style:family="paragraph"><style:paragraph-properties fo:text-align="{align}"/>
<style:text-properties style:font-name="serif" fo:font-size="{size}pt" fo:language="lt" fo:country="LT"/></style:style>
<style:style style:name="paragraph_gap" style:family="paragraph" style:parent-style-name="paragraph">
<style:paragraph-properties fo:margin-top="{gap}pt"/></style:style>
<style:style style:name="cell" style:family="paragraph" style:parent-style-name="paragraph">
<style:paragraph-properties fo:text-align="start"/></style:style>
<style:style style:name="heading" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties style:font-name="sans" fo:font-size="{larger}pt" fo:font-weight="bold"/></style:style>
<style:style style:name="heading_gap" style:family="paragraph" style:parent-style-name="heading">
<style:paragraph-properties fo:margin-top="{gap}pt" fo:margin-bottom="2pt"/></style:style>
<style:style style:name="item0" style:family="paragraph" style:parent-style-name="paragraph">
<style:paragraph-properties fo:margin-left="1cm" fo:text-indent="-0.7cm"/></style:style>
<style:style style:name="item1" style:family="paragraph" style:parent-style-name="paragraph">
<style:paragraph-properties fo:margin-left="1.8cm" fo:text-indent="-0.7cm"/></style:style>
<style:style style:name="edge" style:family="paragraph">
<style:text-properties style:font-name="sans" fo:font-size="9pt"/>
</style:style>
<text:list-style style:name="bullets">
<text:list-level-style-bullet text:level="1" text:bullet-char="&#xF0B7;"><style:list-level-properties
 text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties>
<style:text-properties style:font-name="OpenSymbol"/></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="2" text:bullet-char="&#x25E6;"><style:list-level-properties
 text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.9cm"/></style:list-level-properties>
<style:text-properties style:font-name="OpenSymbol"/></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="ruled" style:family="table-cell">
<style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="bare" style:family="table-cell">
<style:table-cell-properties fo:border="none" fo:padding="0.1cm"/></style:style>
<style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
 fo:margin="2cm">{space}</style:page-layout-properties>
<style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="a4">
<style:header><text:p text:style-name="edge">{running}</text:p></style:header>
<style:footer><text:p text:style-name="edge">Puslapis <text:page-number/> iš <text:page-count/></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
{body}
</office:text></office:body></office:document>"""


def by_libreoffice(sources: list[Path], folder: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                *["--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir"],
                str(folder),
                *map(str, sources),
            ],
            check=True,
            capture_output=True,
        )


# -- Typst ------------------------------------------------------------------------------------------------------------


def as_typst(blocks: list[Block], columns: int, size: float, running: str) -> str:
    out = [
        (
            f'#set page(paper: "a4", margin: 2.2cm, columns: {columns}, header: text(9pt)[{_typst(running)}],'
            " footer: context align(right)[– #counter(page).display() –])"
        ),
        f'#set text(font: "Liberation Serif", size: {size}pt, lang: "lt", hyphenate: {str(columns > 1).lower()})',
        f"#set par(justify: {str(columns > 1).lower()}, spacing: 0.65em)",
    ]
    for block in blocks:
        if block.gap:
            out.append("#v(1.3em, weak: true)")
        if block.kind == "heading":
            out.append(f'#block(text(size: {size * 1.2}pt, weight: "bold", hyphenate: false)[{_typst(block.text)}])')
        elif block.kind == "paragraph":
            out.append(f"#block[{_typst(block.text)}]")
        elif block.kind == "item":
            mark = "•" if block.mark == "*" else block.mark
            grid = f"#block(grid(columns: (1.8em, 1fr), [{_typst(mark)}], [{_typst(block.text)}]))"
            out.append(f"#pad(left: {block.level * 1.5}em)[{grid}]")
        else:
            width = max(len(row) for row in block.rows)
            stroke = "0.5pt" if len(block.rows) > 2 else "none"
            cells = ", ".join(f"[{_typst(cell)}]" for row in block.rows for cell in row + [""] * (width - len(row)))
            out.append(f"#block(table(columns: {width}, stroke: {stroke}, {cells},))")
    return "\n\n".join(out)


def _typst(text: str) -> str:
    return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' if text else ""


def by_typst(source: Path, target: Path) -> None:
    import typst

    typst.compile(str(source), output=str(target))


# -- ReportLab --------------------------------------------------------------------------------------------------------


def by_reportlab(blocks: list[Block], columns: int, size: float, running: str, target: Path) -> None:
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table

    fonts = Path("/usr/share/fonts/truetype/liberation")
    for name in ("Serif-Regular", "Sans-Bold"):
        pdfmetrics.registerFont(TTFont(name, str(fonts / f"Liberation{name}.ttf")))
    body = ParagraphStyle("body", fontName="Serif-Regular", fontSize=size, leading=size * 1.25)
    head = ParagraphStyle("head", body, fontName="Sans-Bold", fontSize=size * 1.2, leading=size * 1.5)
    wide = (A4[0] - 120 - 24 * (columns - 1)) / columns

    def edge(canvas, document):
        canvas.setFont("Serif-Regular", 9)
        canvas.drawString(60, A4[1] - 36, running)
        canvas.drawRightString(A4[0] - 60, 30, f"{document.page} psl.")

    story = []
    for block in blocks:
        before = size * 0.8 if block.gap else 0
        if block.kind == "table":
            width = max(len(row) for row in block.rows)
            style = ParagraphStyle("cell", body)
            cells = [[Paragraph(escape(c), style) for c in row + [""] * (width - len(row))] for row in block.rows]
            lines: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
            if len(block.rows) > 2:
                lines.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
            story.append(Table(cells, colWidths=[wide / width] * width, style=lines, spaceBefore=before))
        elif block.kind == "item":
            style = ParagraphStyle(
                "item", body, leftIndent=20 + 15 * block.level, bulletIndent=4 + 15 * block.level, spaceBefore=before
            )
            mark = "•" if block.mark == "*" else block.mark
            story.append(Paragraph(escape(block.text), style, bulletText=mark))
        else:
            style = head if block.kind == "heading" else body
            story.append(Paragraph(escape(block.text), ParagraphStyle("own", style, spaceBefore=before)))
    frames = [Frame(60 + at * (wide + 24), 60, wide, A4[1] - 120, 0, 0, 0, 0) for at in range(columns)]
    document = BaseDocTemplate(str(target), pagesize=A4, invariant=True)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=edge))
    document.build(story)


# ---------------------------------------------------------------------------------------------------------------------


PROGRAMS = ("libreoffice", "chromium", "weasyprint", "typst", "reportlab")


def make(texts: dict[str, str], plan: Sequence[tuple[str, str, int, float]], folder: Path) -> None:
    """Makes NAME.PROGRAM.pdf for each (name, program, columns, size)."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        writer: list[Path] = []
        for name, program, columns, size in plan:
            blocks = blocks_of(texts[name])
            running = "Projektų įgyvendinimo ataskaitos"
            stem, target = f"{name}.{program}", folder / f"{name}.{program}.pdf"
            if program in {"chromium", "weasyprint"}:
                source = work / f"{stem}.html"
                source.write_text(as_html(blocks, columns, size, running, program), "utf-8")
                (by_chromium if program == "chromium" else by_weasyprint)(source, target)
            elif program == "libreoffice":
                source = work / f"{stem}.fodt"
                source.write_text(as_fodt(blocks, columns, size, running), "utf-8")
                writer.append(source)
            elif program == "typst":
                source = work / f"{stem}.typ"
                source.write_text(as_typst(blocks, columns, size, running), "utf-8")
                by_typst(source, target)
            else:
                by_reportlab(blocks, columns, size, running, target)
        if writer:
            by_libreoffice(writer, folder)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path, nargs="+")
    arguments.add_argument("output", type=Path)
    arguments.add_argument("--all", action="store_true")
    arguments.add_argument("--programs", default=",".join(PROGRAMS))
    options = arguments.parse_args()
    texts = {path.stem: path.read_text("utf-8") for folder in options.corpus for path in sorted(folder.glob("*.txt"))}
    if options.all:
        plan: list[tuple[str, str, int, float]] = [
            (name, program, 1 + (at + by) % 3 // 2, (11, 15)[(at + by) % 2])
            for at, name in enumerate(texts)
            for by, program in enumerate(options.programs.split(","))
        ]
    else:
        plan = [(name, *how) for name, documents in DOCUMENTS.items() for how in documents]
    make(texts, plan, options.output)


if __name__ == "__main__":
    main()
