"""JUnit's XML as CI servers open it: a suite an input, a case a finding.

What is below the severity that fails a run is a skipped case, so that the servers show it and the
run stays green; an input with nothing to object to is one case that passed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from ngoreport.output.findings.paths import relative_path
from ngoreport.output.findings.placed import UNREADABLE, Checked, Placed, Run, at_least
from ngoreport.output.terminal import clean_line

# XML 1.0 has no way to write these; the others of the kind are cleaned away as unsafe.
_NO_XML = re.compile("[\ufffe\uffff]")
_LOG_COMMAND = re.compile(r"##(?=\w{0,20}\[)")


def write(run: Run) -> Iterator[str]:
    suites = ET.Element("testsuites", name="ngoreport")
    for checked in run.checked():
        suites.append(_suite(checked, run))
    _count(suites)
    ET.indent(suites)
    written = ET.tostring(suites, encoding="unicode")
    yield f'<?xml version="1.0" encoding="utf-8"?>\n{_LOG_COMMAND.sub("&#35;#", written)}\n'


def _suite(checked: Checked, run: Run) -> ET.Element:
    name = _words(relative_path(checked.name))
    suite = ET.Element("testsuite", name=name)
    if checked.failure is not None:
        case = ET.SubElement(suite, "testcase", name=UNREADABLE, classname=name, file=name)
        ET.SubElement(case, "error", type=UNREADABLE, message=_words(checked.failure))
    elif not checked.placed:
        ET.SubElement(suite, "testcase", name="ngoreport check", classname=name, file=name)
    for placed in checked.placed:
        suite.append(_case(placed, name, fails=at_least(placed.finding.severity, run.fail_on)))
    _count(suite)
    return suite


def _case(placed: Placed, name: str, *, fails: bool) -> ET.Element:
    finding = placed.finding
    message = _words(finding.message)
    case = ET.Element("testcase", name=f"{finding.rule}: {message}", classname=name, file=name, line=str(finding.line))
    outcome = ET.SubElement(case, "failure" if fails else "skipped", message=f"{finding.severity}: {message}")
    if fails:
        outcome.set("type", finding.rule)
    outcome.text = f"{name}:{finding.line}:{finding.column}: {finding.severity}[{finding.rule}] {message}"
    return case


def _count(element: ET.Element) -> None:
    """How many cases there are in all, and how many of each outcome."""
    element.set("tests", str(sum(1 for _ in element.iter("testcase"))))
    for attribute, outcome in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(attribute, str(sum(1 for _ in element.iter(outcome))))


def _words(text: str) -> str:
    return _NO_XML.sub("", clean_line(text))
