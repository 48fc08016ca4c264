"""Names of organisations: in running text, in lists, and their comparison."""

from __future__ import annotations

from ngoreport.lithuanian.name_lists import names_in, split_names
from ngoreport.lithuanian.organisation import Organisation, abbreviations, organisation_key
from ngoreport.lithuanian.running_names import find_organisations

__all__ = ["Organisation", "abbreviations", "find_organisations", "names_in", "organisation_key", "split_names"]
