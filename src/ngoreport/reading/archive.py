"""ZIP archives, which .docx and .odt files are too. Entries are read into memory, within limits, never onto a disk."""

from __future__ import annotations

import io
import lzma
import stat
import zipfile
import zlib

from ngoreport.reading.error import UnreadableError

ENTRIES = 10_000
"""The most entries of an archive."""
LARGEST_ENTRY = 50_000_000
"""The most bytes of one entry, unpacked."""
LARGEST_TOTAL = 200_000_000
"""The most bytes of all entries that are read, unpacked."""
RATIO = 200
"""The most that an entry above `SMALL` may be packed: text reaches 20, text repeated over and over 1,000."""
SMALL = 1_000_000
_ENTRY = b"PK\x01\x02"
_LOCKED, _UTF8 = 0x1, 0x800
_LOCAL_HEADER = 30


class Archive:
    """The entries of an archive by name.

    Attributes:
        names: of its files, in the archive's order; folders are left out.
    """

    def __init__(self, data: bytes) -> None:
        """Raises UnreadableError where the directory can't be read or promises what no honest archive does."""
        if data.count(_ENTRY) > ENTRIES:
            raise UnreadableError(f"is a ZIP archive of more than {ENTRIES:,} entries")
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError):
            raise UnreadableError("is a damaged ZIP archive") from None
        entries = self._file.infolist()
        _refuse_overlaps(entries)
        self._entries = {entry.filename: entry for entry in entries if not entry.is_dir()}
        self.names = [entry.filename for entry in entries if not entry.is_dir()]
        self._total = 0

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def shown(self, name: str) -> str:
        """The name that an entry was given: where it doesn't say that it is UTF-8, in the code page of Windows."""
        if self._entries[name].flag_bits & _UTF8 or name.isascii():
            return name
        written = name.encode("cp437")
        for encoding in ("utf-8", "cp775"):
            try:
                return written.decode(encoding)
            except UnicodeDecodeError:
                continue
        return name

    def is_link(self, name: str) -> bool:
        """Whether an entry is a symbolic link."""
        return stat.S_ISLNK(self._entries[name].external_attr >> 16)

    def read(self, name: str) -> bytes:
        """An entry's bytes. Raises UnreadableError where it is missing, damaged, locked, or meets a limit."""
        entry = self._entries.get(name)
        if entry is None:
            raise UnreadableError(f"is damaged: its part {name} is missing")
        self._refuse_large(entry)
        try:
            with self._file.open(entry) as stream:
                # The directory may say less than there is.
                data = stream.read(LARGEST_ENTRY + 1)
        except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, NotImplementedError):
            raise UnreadableError("is a damaged ZIP archive") from None
        if len(data) > LARGEST_ENTRY:
            raise _too_large()
        return data

    def _refuse_large(self, entry: zipfile.ZipInfo) -> None:
        if entry.flag_bits & _LOCKED:
            raise UnreadableError("is locked with a password")
        if entry.file_size > LARGEST_ENTRY:
            raise _too_large()
        self._total += entry.file_size
        if self._total > LARGEST_TOTAL:
            raise UnreadableError(f"unpacks to more than {LARGEST_TOTAL / 1_000_000:g} MB")
        if entry.file_size > SMALL and entry.file_size > RATIO * max(entry.compress_size, 1):
            raise UnreadableError(f"is packed more than {RATIO}:1, as no document is")


def _too_large() -> UnreadableError:
    return UnreadableError(f"unpacks to a part of more than {LARGEST_ENTRY / 1_000_000:g} MB")


def _refuse_overlaps(entries: list[zipfile.ZipInfo]) -> None:
    """Entries that share their bytes make a small archive unpack to any size."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise UnreadableError("is a ZIP archive whose entries overlap")
        end = entry.header_offset + _LOCAL_HEADER + entry.compress_size
