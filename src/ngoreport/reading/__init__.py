"""Files and bytes to text. What can't be read as text is a `ReadError`, never garbage."""

from ngoreport.reading.decoding import decode
from ngoreport.reading.error import ReadError
from ngoreport.reading.file import LARGEST, ReadText, read_bytes, read_file, read_stream

__all__ = ["LARGEST", "ReadError", "ReadText", "decode", "read_bytes", "read_file", "read_stream"]
