from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@pytest.fixture(scope="session")
def zipped() -> Callable[..., bytes]:
    """An archive of parts by name."""

    def make(parts: dict[str, str | bytes]) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                archive.writestr(name, part)
        return out.getvalue()

    return make


@pytest.fixture(scope="session")
def docx(zipped) -> Callable[..., bytes]:
    """A Word document with this body; other parts by their name without `word/` and `.xml`."""

    def make(body: str, **parts: str) -> bytes:
        names = f'xmlns:w="{_WORD}" xmlns:r="{_RELATIONS}"'
        written: dict[str, str | bytes] = {
            "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>"
        }
        for name, part in parts.items():
            written[f"word/{name}.xml"] = f"<w:{name} {names}>{part}</w:{name}>"
        if "rels" in parts:
            del written["word/rels.xml"]
            written["word/_rels/document.xml.rels"] = f"<Relationships>{parts['rels']}</Relationships>"
        return bytes(zipped(written))

    return make


@pytest.fixture(scope="session")
def odt(zipped) -> Callable[..., bytes]:
    """An OpenDocument text with this body and these automatic styles."""

    def make(body: str, styles: str = "") -> bytes:
        kinds = ("office", "text", "table", "style", "fo", "draw")
        names = " ".join(f'xmlns:{kind}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"' for kind in kinds)
        content = (
            f'<office:document-content {names} xmlns:xlink="http://www.w3.org/1999/xlink">'
            f"<office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
        )
        return bytes(zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}))

    return make
