"""XML of documents, read with limits and without entities."""

from __future__ import annotations

from xml.etree import ElementTree as ET
from xml.parsers import expat

from ngoreport.reading.error import UnreadableError

ELEMENTS = 2_000_000
"""The most elements of one part."""
DEEPEST = 400
"""The most elements inside each other."""


def parse_xml(data: bytes) -> ET.Element:
    """The tree of an XML part, names without their namespaces.

    Raises:
        UnreadableError: it is no XML, has a DOCTYPE (and so may have entities), or meets a limit.
    """
    _refuse_hostile(data)
    root = ET.fromstring(data)
    for element in root.iter():
        # The prefixes and versions of namespaces differ from program to program, the names don't.
        element.tag = local_name(element.tag)
        if "}" in "".join(element.attrib):
            attributes = {local_name(name): value for name, value in element.attrib.items()}
            element.attrib.clear()
            element.attrib.update(attributes)
    return root


def local_name(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]


def _refuse_hostile(data: bytes) -> None:
    parser = expat.ParserCreate()
    elements = depth = 0

    def doctype(*_: object) -> None:
        raise UnreadableError("holds XML with a DOCTYPE, as no document does")

    def start(_name: str, _attributes: object) -> None:
        nonlocal elements, depth
        elements += 1
        depth += 1
        if depth > DEEPEST:
            raise UnreadableError(f"is nested too deeply: more than {DEEPEST} elements inside each other")
        if elements > ELEMENTS:
            raise UnreadableError(f"holds more than {ELEMENTS:,} elements of XML")

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UnreadableError(f"is damaged: its XML breaks off or is wrong ({error})") from None
