"""Who pays or governs, and so carries nothing out itself?"""

from __future__ import annotations

from ngoreport.document.normal import fold
from ngoreport.lexicon import pattern_of

# Who pays or governs is nobody's own.
GIVER = pattern_of(
    r"\b(?:savivaldyb|seniunij|ministerij|agentur|departament|biudzet|europos sajung|partij|seim|taryb|ambasad)"
)
# To whose forms reports are written, by the last word of its name.
_PAYING_HEADS = (
    *("savivaldyb", "administracij", "skyri", "ministerij", "agentur", "departament", "fond", "taryb", "ambasad"),
    *("biudzet", "mechanizm"),
)
# „Labdaros ir paramos fondas „Šviesa““, „Jaunimo organizacijų taryba“
_OWN_FUND = pattern_of(r"labdaros|fond\w{1,4} „|organizaciju taryb")
_OTHER_PAYING = pattern_of(r"europos sajung|veiklos grup|\b(?:cpva|esfa|nma|apva|lvpa|smpf|svietimo mainu paramos)\b")


def is_paying_body(name: str) -> bool:
    """Whether a name is that of an authority or a fund, not of a school of one."""
    folded = fold(name)
    head = folded.partition(" „")[0].rpartition(" ")[2]
    return (head.startswith(_PAYING_HEADS) and not _OWN_FUND.search(folded)) or bool(_OTHER_PAYING.search(folded))
