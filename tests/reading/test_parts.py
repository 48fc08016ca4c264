"""Mails and archives: each document in them is an input of its own."""

from __future__ import annotations

import io
import stat
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from ngoreport.reading import ReadError, ReadText, read_bytes, read_file, read_file_parts, read_parts

LETTER = "Projekto pavadinimas: „Upės balsai“\nVykdytojas – Zarasų muziejus, skirta 1 200 Eur.\n" * 5
REPORT = "Projekto „Žąsys“ ataskaita. Skirta 700 Eur.\n"


def mail(text: str = LETTER, html: str | None = None, **attached: bytes) -> bytes:
    """A mail with files attached: `report_docx` is `report.docx`."""
    message = EmailMessage()
    message["From"] = "ona@example.lt"
    message["Subject"] = "Ataskaita"
    message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    for name, data in attached.items():
        message.add_attachment(data, "application", "octet-stream", filename=name.replace("_", "."))
    return message.as_bytes(policy=SMTP)


def found(data: bytes, name: str = "m.eml", **options: bool) -> dict[str, str]:
    """What was read, or why it wasn't, by name."""
    parts = list(read_parts(data, name, **options))
    assert len({part.name for part in parts}) == len(parts)
    return {part.name: part.text if isinstance(part, ReadText) else part.reason for part in parts}


def same(text: str) -> str:
    return text.replace("\r\n", "\n").rstrip("\n")


class TestMail:
    def test_the_letter(self):
        (read,) = read_parts(mail(), "m.eml")
        assert isinstance(read, ReadText)
        assert (read.name, same(read.text), read.encoding) == ("m.eml", same(LETTER), "utf-8")

    def test_what_is_attached(self, docx):
        data = mail(a_txt=REPORT.encode(), b_docx=docx("<w:p><w:r><w:t>Ataskaita</w:t></w:r></w:p>"))
        parts = found(data)
        assert list(parts) == ["m.eml", "m.eml/a.txt", "m.eml/b.docx"]
        assert list(parts.values())[1:] == [REPORT, "Ataskaita\n"]

    @pytest.mark.parametrize("text", ["", "\r\n \r\n", "Siunčiu ataskaitą.\nPagarbiai\nOna\n"])
    def test_a_covering_letter_is_none(self, text):
        assert list(found(mail(text, a_txt=REPORT.encode()))) == ["m.eml/a.txt"]

    def test_a_short_letter_alone_is_one(self):
        assert same(found(mail("Skirta 700 Eur."))["m.eml"]) == "Skirta 700 Eur."

    def test_a_short_letter_stays_where_what_is_attached_cannot_be_read(self):
        assert list(found(mail("Skirta 700 Eur.", a_txt=b"\0\1\2"))) == ["m.eml", "m.eml/a.txt"]

    def test_of_alternatives_the_page(self):
        data = mail(html=f"<p>{LETTER}</p><ul><li>a</ul>")
        assert same(found(data)["m.eml"]).endswith("• a")

    def test_no_documents_are_left_out(self):
        message = EmailMessage()
        message["From"] = "ona@example.lt"
        message.set_content(LETTER)
        message.add_attachment(b"\x89PNG", "image", "png", filename="logo.png")
        message.add_attachment("BEGIN:VCALENDAR", "calendar", filename="a.ics")
        assert list(found(message.as_bytes())) == ["m.eml"]

    def test_what_is_attached_and_no_report_is_an_error(self):
        assert found(mail(a_xls=b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))["m.eml/a.xls"].startswith("is an old Microsoft")

    def test_a_mail_within_a_mail(self):
        message = EmailMessage()
        message["From"] = "ona@example.lt"
        message.set_content("Persiunčiu")
        inner = EmailMessage()
        inner["From"] = "jonas@example.lt"
        inner.set_content(LETTER)
        inner.add_attachment(REPORT.encode(), "text", "plain", filename="a.txt")
        message.add_attachment(inner)
        assert list(found(message.as_bytes())) == ["m.eml/attachment.eml", "m.eml/attachment.eml/a.txt"]

    @pytest.mark.parametrize(
        "encoding, charset", [("cp1257", "windows-1257"), ("utf-8", "utf-8"), ("iso8859_13", "iso-8859-13")]
    )
    def test_encodings(self, encoding, charset):
        text = "Žąsys prie ežero, įgyvendinta"
        head = f"From: a@example.lt\nMIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n\n"
        (read,) = read_parts(head.encode() + text.encode(encoding), "m.eml")
        assert isinstance(read, ReadText)
        assert (read.text, read.encoding) == (text, charset)

    def test_an_encoding_named_wrongly(self):
        head = "From: a@example.lt\nMIME-Version: 1.0\nContent-Type: text/plain; charset=klingon\n\n"
        assert found(head.encode() + "Žąsys".encode()) == {"m.eml": "Žąsys"}

    def test_lines_that_flow(self):
        head = b"From: a@example.lt\nMIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n\n"
        assert found(head + b"Skirta \n700 Eur\nkitkas\n") == {"m.eml": "Skirta 700 Eur\nkitkas\n"}

    def test_a_letter_in_pieces(self):
        head = b'From: a@example.lt\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n'
        pieces = b"--x\nContent-Type: text/plain\n\na\n--x\nContent-Type: text/html\n\n<b>b</b>\n--x--\n"
        assert found(head + pieces) == {"m.eml": "a\n\nb\n"}

    @pytest.mark.parametrize(
        "name, shown", [("../../x.txt", "x.txt"), ("C:\\x.txt", "x.txt"), ("a\x1b[31m.txt", "a[31m.txt")]
    )
    def test_names_that_lead_out(self, name, shown):
        head = b'From: a@example.lt\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n'
        file = f'Content-Disposition: attachment; filename="{name}"\n\n{REPORT}\n--x--\n'
        assert list(found(head + file.replace("\\", "\\\\").encode())) == [f"m.eml/{shown}"]

    def test_what_only_looks_like_a_mail(self):
        text = "Nuo: Onos\nKam: Jonui\nVykdytojas: Zarasų muziejus\n\nSkirta 700 Eur\n"
        assert found(text.encode(), "a.txt") == {"a.txt": text}

    def test_one_document_alone_is_read_as_one(self, tmp_path):
        path = tmp_path / "m.eml"
        path.write_bytes(mail("", a_txt=REPORT.encode()))
        assert read_file(path).text == REPORT
        with pytest.raises(ReadError) as caught:
            read_bytes(mail(a_txt=REPORT.encode()), "aplankas/m.eml")
        assert str(caught.value) == "aplankas/m.eml: is a mail of 2 documents, not of one: with a.txt"


class TestArchive:
    def test_each_entry_by_its_ending(self, zipped):
        data = zipped({"a.txt": REPORT, "b/c.txt": LETTER, "b/.d.txt": "x", "__MACOSX/a.txt": "x", "foto.jpg": "x"})
        assert found(data, "r.zip", archives=True) == {"r.zip/a.txt": REPORT, "r.zip/b/c.txt": LETTER}

    def test_only_where_archives_are_read(self, zipped):
        assert found(zipped({"a.txt": REPORT}), "r.zip") == {
            "r.zip": "is a ZIP archive: `ngoreport batch` reads what is in it"
        }

    def test_an_archive_without_reports(self, zipped):
        assert found(zipped({"a.jpg": "x"}), "r.zip", archives=True)["r.zip"].startswith("holds no reports (.txt, ")

    def test_a_mail_in_it(self, zipped):
        data = zipped({"m.eml": mail(a_txt=REPORT.encode())})
        assert list(found(data, "r.zip", archives=True)) == ["r.zip/m.eml", "r.zip/m.eml/a.txt"]

    @pytest.mark.parametrize("name", ["../../x.txt", "/etc/x.txt", "a/../../x.txt", "C:/x.txt"])
    def test_names_that_lead_out(self, zipped, name):
        assert found(zipped({name: REPORT, "a.txt": REPORT}), "r.zip", archives=True) == {
            f"r.zip/{name}": "has a name that leads out of the archive",
            "r.zip/a.txt": REPORT,
        }

    def test_links(self):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            link = zipfile.ZipInfo("a.txt")
            link.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(link, "/etc/passwd")
        assert found(out.getvalue(), "r.zip", archives=True) == {"r.zip/a.txt": "is a link, not a file"}

    @pytest.mark.parametrize("encoding", ["utf-8", "cp775"])
    def test_names_that_do_not_say_their_encoding(self, zipped, encoding):
        name = "žąsys.txt".encode(encoding)
        data = zipped({"x" * (len(name) - 4) + ".txt": REPORT}).replace(b"x" * (len(name) - 4) + b".txt", name)
        assert found(data, "r.zip", archives=True) == {"r.zip/žąsys.txt": REPORT}

    def test_one_damaged_entry_costs_no_other(self, zipped):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("a.txt", REPORT)
            archive.writestr("b.txt", LETTER)
        data = out.getvalue().replace(REPORT.encode()[:20], b"x" * 20, 1)
        assert found(data, "r.zip", archives=True) == {"r.zip/a.txt": "is a damaged ZIP archive", "r.zip/b.txt": LETTER}


def test_a_missing_file_is_an_error_of_its_own():
    (error,) = read_file_parts(Path("nera.eml"))
    assert isinstance(error, ReadError)
    assert error.reason == "no such file"
