"""Files and bytes to text. What can't be read as text is a `ReadError`, never garbage."""

from ngoreport.reading.decoding import decode
from ngoreport.reading.error import ReadError
from ngoreport.reading.file import LARGEST, ReadText
from ngoreport.reading.parts import (
    read_bytes,
    read_file,
    read_file_parts,
    read_parts,
    read_stream,
    read_stream_parts,
)

__all__ = [
    "LARGEST",
    "ReadError",
    "ReadText",
    "decode",
    "read_bytes",
    "read_file",
    "read_file_parts",
    "read_parts",
    "read_stream",
    "read_stream_parts",
]
