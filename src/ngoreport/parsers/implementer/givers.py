"""Who pays or governs, and so carries nothing out itself?"""

from __future__ import annotations

from ngoreport.lexicon import pattern_of

# Who pays or governs is nobody's own.
GIVER = pattern_of(
    r"\b(?:savivaldyb|seniunij|ministerij|agentur|departament|biudzet|europos sajung|partij|seim|taryb|ambasad)"
)
# To whose forms reports are written.
PAYING_BODY = pattern_of(
    r"savivaldyb|ministerij|agentur|departament|fond|taryb|veiklos[ \n]grup|ambasad|biudzet|sajung|mechanizm"
)
