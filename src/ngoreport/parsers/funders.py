"""Who pays or grants."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from ngoreport.document.blocks import Block, BlockKind
from ngoreport.document.document import Document
from ngoreport.document.labels import Label
from ngoreport.document.normal import fold
from ngoreport.document.span import Span
from ngoreport.document.words import WordPattern, WordSign, words_of
from ngoreport.lexicon import pattern_of, words
from ngoreport.lithuanian.declension import Case
from ngoreport.lithuanian.names import names_in
from ngoreport.parsers.naming import (
    Named,
    chain_after,
    chain_before,
    ends_chain,
    form_head,
    identity,
    is_flat_row,
    names_of_value,
    organisations_in,
    role_signs,
    role_words,
)
from ngoreport.parsers.rule import Candidate, Rule, Score

_PROGRAMME = pattern_of(r"\b(?:program|strategij|priemon|korpus)\w*")
# Between a verb of paying and the payer behind it.
_TO_PAYER = (
    r"[ \n:-]{0,4}(?:(?:ir|lesas|lesu|parama|projekta|ji|ja|ta|taip pat|is dalies|dalinai|likusius|likusia)[ \n]){0,2}"
)
_YEARS = r"(?:is[ \n](?:dalies[ \n])?)?(?:\d{4} ?- ?\d{4} ?(?:m\.|metu)[ \n])?"
# „gautos iš dviejų šaltinių: …“, behind „iš“
_OF_SOURCES = rf"(?:(?:[a-z]{{2,12}}[ \n]){{0,2}}saltini(?:u|o)[ \n]?[:-][ \n])?{_YEARS}"
_PAID = WordPattern(
    WordSign("finansuojam", "finansuot", "remiam", "skirt"),
    r"\b(?:finansuo(?:jam|t)|remiam|skirt)(?:as|a|i|os|o)[ \n]",
)
_OUT = WordPattern(WordSign(whole=("is",)), r"(?<=[ \n])is[ \n]")
# Without one of these before it, „iš“ leads to no payer.
_SIGNS_OF_PAID = ("gaut", "gav", "skirta", "finansuo", "eur", "lt", "lit", "€")
_PAID_BEFORE = pattern_of(
    r"\b(?:gauta|gautas|gautos|gavo|gavome|skirta|finansuojam\w*|finansuot\w*)$"
    r"|\d[ ]?(?:eur\w{0,3}|lt|lit\w{2,3}|€)\.?(?:[ \n]paramos)?$"
)
# „paramą iš Europos žuvininkystės fondo“; support comes from neighbours too, so only of who pays by trade it tells.
_SUPPORT_OUT = pattern_of(
    r"\b(?:les(?:os|u|as)|param(?:a|os)|dotacij(?:a|os)|stipendij(?:a|os)|(?:ko)?finansavim(?:a|o|as))[ \n]is[ \n]$"
)
# „gauti pagal … programą iš X“
_GOT_UNDER = pattern_of(r"\bgaut\w{1,3}[ \n]pagal[ \n][^.;]{3,120}\bprograma$")
# „Pinigų projektui surinkome iš …“
_COLLECTED = pattern_of(r"\b(?:pinig|les)(?:u|us|as|os|ai)\b[^.;:]{0,80}\bsurink(?:ome|ta|o|ti|tos)$")
_GOT = WordPattern(WordSign("gavo", "gauta", "gaut"), r"(?<=[ \n])(?:gavo|gavome|gauta|gautos|gautas|gauti)\b")
_OUT_OF = pattern_of(r"(?<!\w)is[ \n]$")
_MONEY = pattern_of(
    # What none of them begins with is passed over at one look.
    r"(?=[\ddfilmps])(?:\d[ ]?(?:eur|lt|lit|€|tukst|mln|jav|doler|frank|kron)|\b(?:mark(?:iu|es)|doleri\w{1,4}"
    r"|les(?:u|omis|as)|islaid(?:u|as|oms)|sum(?:a|os)|pinig\w*|finansiskai|dotacij\w*)\b)"
)
# „Fondas finansuojamas iš …“: somebody pays for it.
_IS_PAID = pattern_of(r"(?:(?:ko)?finansuo(?:jam|t)|remiam|paremt)(?:as|a|i|os|us)")
_TO_PROJECT = pattern_of(r"[ \n](?:projektui|programai|iniciatyvai|sumanymui|veiklai)\b")
_SUM_BEHIND = pattern_of(r"[ \n](?:[a-z]{3,12}[ \n]){0,2}\d[\d .,]{0,12}(?:tukst\.? )?(?:eur|lt\b|lit|€)")
_FUNDING_BEFORE = pattern_of(r"\b(?:ko)?finansavima(?:[ \n][a-z]{3,14}){0,2}[ \n]$")
_FUNDING_BEHIND = pattern_of(r"(?:[ \n][a-z]{3,14}){0,2}[ \n](?:ko)?finansavima\b")
_DASH = pattern_of(r"-(?<=[ \n]-)[ \n](?=[a-z\"])")
_SUM_BEFORE = pattern_of(
    r"\b(?:eur\w{0,3}|lt|lit\w{1,3}|tukst\w{0,9}|milijon\w{1,3}|proc|dali?s?|suma|likus\w{1,5})\.?$"
)
_SHARE = pattern_of(r"[-:(][ \n]{0,2}\d{1,3}(?:[.,]\d{1,2})? ?\Z")
_LONGEST_SHARE = 10
_PAYING_PROGRAMME = WordPattern(
    WordSign(whole=("programos",)),
    r"\bprogramos[ \n](?:lesomis|lesu|lesos|finansuojam\w*|finansuot\w*|parama|remiam\w*)",
)
_OWNS_BUDGET = pattern_of(r"\b(?:savivaldyb|fond|tarybos|agenturos)\w*$")
_NEW_PHRASE = pattern_of(r"[.,;:()]|\b(?:ir|bei)[ \n](?=(?:is|pagal)\b)|\b(?:is|pagal|projekt\w*)\b")
_LONGEST_PAYER = 220
_LONGEST_CLAUSE = 300
_LONGEST_CHAIN = 2000
_MOST_LISTED = 30
# „…, kurį administruoja X“: whoever runs a fund does not pay.
_ADMINISTERED = pattern_of(r"\badministruoj\w*(?:[^,.;]|,(?=[ \n]\w{4,14}[ \n](?:ir|bei)[ \n])){0,160}$")
_RUN_BY = pattern_of(r"[ \n](?:administruojam|valdom|isteigt|kuruojam)(?:as|o|a|os|u|i)[ \n]")
_GIVES = pattern_of(r"fond|ministerij|departament|taryb|savivaldyb|agentur")
_PROGRAMME_PAYS = pattern_of(r"[ \n][^.;:,()]{0,70}?\bprograma\b")
_REPORT = WordSign("ataskait")  # what `form_head` looks for
_FUND_OF_PROGRAMME = pattern_of(r"[^.;,:]{1,80}\bprogram")
# „Savivaldybės … programos“, „… jaunimo iniciatyvų finansavimo tvarkos aprašo 3 priedas“
_PUBLIC_BODY = pattern_of(r"\b(?:fondas|departamentas|ministerija|(?:kulturos|mokslo) taryba)\b")
_PAYING_RULES = pattern_of(
    r"[ \n][^.:]{0,90}\bprogram(?:os|ai)\b"
    r"|[ \n][^.:]{0,140}\b(?:finansavimo|remimo|dotacij\w{1,3})\b[^.:]{0,90}\b(?:apraso|nuostatu|taisykliu)\b"
)
_LINE_END = pattern_of(r"\s{0,3}\n")
_THANKED = WordPattern(WordSign("remejams", "remejui"), r"remej(?:ams|ui)[ \n]{0,2}[-:][ \n]{0,2}")
_TO_WHO_HELPED = WordPattern(
    WordSign("remej", "finansuotoj", "mecenat", "donor"),
    r"(?:remej|finansuotoj|mecenat|donor)(?:ui|ei|ams|oms)[ \n](?:[-:][ \n])?",
)
_THANKS = WordPattern(
    WordSign("dekoj", "deking", "padek", whole=("aciu", "dekui")), r"(?:dekoj|deking|padek|aciu|dekui)\w{0,8}"
)
_FOR_MONEY = pattern_of(
    r"\buz[ \n](?:(?!uz[ \n])[^\s.;,!]{1,30}[ \n]){0,7}?(?:(?P<money>(?:ko)?finansavima|finansin\w{1,3}[ \n]"
    r"(?:[a-z]{2,12}[ \n]){0,2}(?:parama|pagalba|indeli)|les(?:as|u[ \n]skyrima)|dotacij(?:a|as)|pinigus"
    r"|\d[\d ]{0,9}(?:[.,]\d\d)? ?(?:eur|lt|lit|€)(?!\w{0,4}\.?[ \n]vert))|(?P<support>parama))"
)
# „moralinę paramą“, „paramą organizuojant“
_OTHER_SUPPORT = pattern_of(
    r"\b(?:moral|informac|metod|organizac|technin|psicholog|dvasin|emocin|visoker|malding|medziagin|daiktin)\w{1,6}"
    r"[ \n](?:ir[ \n]\w{4,15}[ \n])?parama$"
)
_NO_MONEY_BEHIND = pattern_of(r"[ \n](?:[a-z]{3,14}ant\b|maist|knyg|daikt|preki|patark|patarim)")
_THANKS_BEFORE = pattern_of(r"(?:(?<=[ \n])(?:nuosirdziai|labai|esame|visi|dar|karta|mes|tad|todel)[ \n])*$")
_THANKS_AFTER = r"[ \n](?:(?:nuosirdziai|labai|esame|visi|musu|projekto|taip pat|ypac|pirmiausia)[ \n]){0,3}"
_CALLED = WordPattern(
    WordSign("skelb", "paskelb"),
    r"(?:pa)?skelb(?:t|iam)(?:ame|a|o)[ \n](?:[^\W\d]\w{2,30}[ \n]){0,8}konkurs(?:e|a|o)\b",
)
_SUM_CELL = pattern_of(r"[\d .,]{1,20}(?: ?(?:eur|lt|€|proc\.?|%))?")
_BRACKETED_PAYERS = WordPattern(
    WordSign("les", "param", "dotacij", "finansavim", "remej"),
    r"\b(?:(?:les|param|dotacij|finansavim)\w{1,4}(?:[ \n](?:suma|dydis|dalis))?|remej(?:ai|u|ams|as|ais))[ \n]\(",
)
_OWN_MONEY = pattern_of(r"\b(?:nuosav|sav|privac|privat|kit|partner)\w*[ \n]$")
_LONGEST_ADJECTIVE = 20
# Endings of countries, and of their genitives.
_GENITIVES = (("ija", "ijos"), ("a", "os"), ("as", "o"), ("ai", "ų"), ("is", "io"))
_LETTERS = pattern_of(r"\w+")
_PUBLIC_PURSE = pattern_of(r"fond|ministerij|departament|taryb|savivaldyb|agentur|biudzet|sajung|mechanizm|ambasad")
_HAVING_PAID = WordPattern(
    WordSign("skyrus", "skyres", "paskyrus", "paremus", "paremes", "finansavus", "finansaves"),
    r"\b(?:pa)?(?:skyr|rem|finansav)(?:es|us\w{1,4})\b",
)
_GRANT = pattern_of(r"[ \n](?:[a-z]{3,14}[ \n]){0,2}(?:finansavim|param)(?:a|os|o)\b")
_PAYING_ABSOLUTELY = WordPattern(
    WordSign(whole=("paremus", "remiant", "finansuojant", "finansavus", "skyrus", "dotuojant")),
    r"\b(?:paremus|remiant|finansuojant|finansavus|skyrus|dotuojant)\b",
)
# The project itself is another, of „kita projekto dalis“ the part.
_ANOTHER = WordPattern(
    WordSign("ankstesn", "pirmesn", whole=("kita", "kitam", "kito", "kitas", "kitus", "kitiems", "kitu", "kiti")),
    r"(?:kit(?:a|am|o|as|us|iems|u|i)|(?:ankst|pirm)esn\w{1,5})[ \n]"
    r"(?:(?:musu|savo|bendruomenes|klubo|draugijos)[ \n])?"
    r"(?:projekt(?:as|a|ui|us|ams|ai|u)|(?<=kito )projekto|sumanym(?:as|a|ui|us|ams|ai)|iniciatyv(?:a|ai|as|oms))\b",
)
# „ministerijos finansuojamame parke“
_PAID_PLACE = pattern_of(r"(?:(?:ko)?finansuo(?:jam|t)|remiam|paremt)(?:ame|oje|uose|ose)")
_OF_WORK = pattern_of(r"[ \n](?:[a-z]{3,20}[ \n]){0,3}(?:projekt|program|iniciatyv|veikl)")
_DENIES = WordSign(
    "nega", "nesk", "nesuteik", "nesulauk", "nelaim", "nepar", "nerem", "nefinans", "neprir", "nenaud",
    "netur", "nepras", "nebuvo",
    whole=("be", "nera", "neteko"),
)  # fmt: skip
_DENIED = pattern_of(
    r"\bne(?:ga[vun]|sk[iy]r|suteik|sulauk|laimej|pareme|parem[it]|remi|reme|finans[au]|prir|naudo[jt]|tur[ei]j?|pras|teko)"
    r"\w*|\bne(?:ra|buvo)[ \n](?:[a-z]{2,12}[ \n])?(?:(?:ko)?finansuo|remiam|paremt|gaut|skirt)"
)
# „Prašėme X paramos, bet jos negavome“
_YET_DENIED = pattern_of(
    r"[^.,;:]{0,80},[ \n](?:bet|taciau|deja)[ \n](?:(?:jos|jo|ju|paramos|lesu|finansavimo|deja)[ \n]){0,2}"
    r"ne(?:ga[vu]|sk[iy]r|sulauk|laimej|suteik)\w*"
)
_WITHOUT = pattern_of(r"\bbe[ \n]$")
_OTHERWISE = pattern_of(
    r"\bne\w+(?:tu|tume|tumem|tumeme)\b|\bneimanom|\bsunku|\bdekoj|\baciu\b|\b(?:dar|taip pat|papildomai)\b"
    r"|\b(?:panaudot|gaut)\w+[ \n]ir\b"
)
# „Tikimės, kad projektą finansuos X“
_HOPED = pattern_of(r"\b(?:jei|jeigu|tikimes|tikisi|tikejomes|viliames|galbut)\b")
_THE_PROJECT = pattern_of(r"\bprojekt")
# The dative, in which the doer of such a verb stands.
_RECEIVING = pattern_of(r"(?:ui|ai|ei|ams|oms|ems|iams)[ \n]*(?:prie[ \n].*|kaimo pletrai)?$")
_REACH_OF_SUM = 60
_COMMA_BEHIND = pattern_of(r"(?: \([^()]{2,20}\))?,[ \n](?:is[ \n]viso[ \n]|mums[ \n]|projektui[ \n])?")
_CONTRACT_WITH = WordPattern(
    WordSign("sutart"),
    r"\bsutart(?:is|ies|i|yje|imi|ys)[ \n]"
    r"(?:(?:[a-z]{2,8}[ \n])?(?:pasiras|sudar)\w{1,6}[ \n](?:[^.;:,]{0,20}[ \n])??)?su[ \n]",
)
# „Su X pasirašyta projekto … sutartis“
_CONTRACT = WordPattern(WordSign("sutart"), r"\bsutart(?:is|i|ys)\b")
_SIGNED_WITH = pattern_of(
    r"(?:[ \n]\([^()]{2,20}\))?[ \n](?:[^.;:\"]{0,40}[ \n])?(?:pasiras|sudar)(?:eme|yta|e|ytos|yti|em|o|ome)\b"
)
_KIND = WordPattern(
    WordSign(
        whole=(
            "ministerijos", "departamento", "tarybos", "fondo", "agenturos", "ambasados",
            "ministerija", "departamentas", "taryba", "fondas", "agentura", "ambasada",
        )
    ),
    r"(?P<stem>ministerij|departament|taryb|fond|agentur|ambasad)(?:(?P<genitive>os|o)|as|a)\b",
)  # fmt: skip
_STEM_OF_KIND = pattern_of(r"\b(?:ministerij|departament|taryb|fond|agentur|ambasad)(?=[^\W_]{1,4}$)")
_BEFORE_KIND = pattern_of(r"(?:[.,;:(\n]|\b(?:ir|o|kad|nes|bet|tad|todel|sios?|minet(?:os|o|a|as)|pacios|pati))[ \n]$")
_KIND_PAID = pattern_of(
    r"[ \n](?:(?:musu|siam|sio)[ \n])?(?:(?:projektui|mums)[ \n])?"
    r"(?:skirt(?:a|os|as|u|omis)|finansuo(?:jam|t)(?:as|a|o)|les(?:os|omis))\b"
)
_KIND_PAYS = pattern_of(
    r"[ \n](?:(?:musu|siam)[ \n])?(?:(?:projektui|projekta|mums)[ \n])?(?:skyre|finansavo|finansuoja|pareme)\b"
)
_YOU_GAVE = WordPattern(
    WordSign(whole=("jus", "jusu")),
    r"jus[ \n](?:[a-z]{2,12}[ \n]){0,3}(?:skyre|pareme|finansavo|paaukojo|dovanojo|padovanojo|suteike)te\b"
    r"|jusu[ \n](?:[a-z]{2,12}[ \n]){0,2}(?:(?:skirt|dovanot|paaukot|suteikt|paremt|finansuot)\w{1,4}"
    r"|parama|paramos|lesomis|lesu|lesos|dotacij\w{1,2})\b",
)
_HEAD_OF_LETTER = 4
_COUNCIL_OF_FUND = pattern_of(r"(?P<fund>.{3,80} fond)o (?:taryba|valdyba|administracija)")
_WHO = pattern_of(
    r"\)?,[ \n](?:(?P<one>kuris?)|(?P<several>kurie|kurios)|(?P<why>kad|jog))[ \n](?:[^,.;:]{1,70}[ \n])?$"
)
_ROLE = WordPattern(
    WordSign("remej", "finansuotoj", "mecenat", "donor", "saltini", "davej", "teikej"),
    r"(?:(?:(?<=paramos )|(?<=lesu ))(?:davej|teikej)|remej|finansuotoj|mecenat|donor)(?:as|a|ai|os|e|es)\b"
    r"|(?:(?<=finansavimo )|(?<=lesu )|(?<=paramos ))saltini(?:s|ai)\b",
)
_OTHER_ROLE = pattern_of(r"\b(?:informac|potencial|buvus|galim|info)\w*[ \n](?:[a-z]{3,20}[ \n]){0,2}$")
_IS = pattern_of(r"[ \n](?:(?:yra|buvo|tapo)[ \n](?:ir[ \n])?|-[ \n])")
_IS_ROLE = pattern_of(r"(?:(?<=[ \n])(?:yra|buvo|tapo)|-)[ \n](?:[a-z]{3,20}[ \n]){0,4}$")
_WITH = pattern_of(r"(?<!kartu )\bsu[ \n]$")
_OF_PROJECT = pattern_of(
    r"\b(?:(?:projekt|finansavim|lesu)\w*|projekt\w{1,3}[ \n]\"[^\"]{1,120}\")[ \n](?:\w{4,20}[ \n]){0,2}$"
)
_OTHER_CONTRACT = pattern_of(
    r"\b(?:bendradarbiav|partneryst|veiklos|nuom|panaud|rang|paslaug|pirkim|darb|savanor)\w*[ \n]$"
)
_NUMBER_OF_CONTRACT = pattern_of(r"[ \n](?:pasirasymo[ \n])?(?:data|numeris|nr\b)|[ \n]del[ \n][^.;]{0,60}\bprojekt")
_WON = pattern_of(r"\b(?:finansavim|laimej|skirt|gavo|gavom|atrinkt|param|dotacij)\w*")
_FUNDS_PROJECT = WordPattern(WordSign("fondo"), r"fondo[ \n](?:lesu[ \n])?projekt(?:as|o|a|ui)\b")
# „finansuojamas Islandijos, Lichtenšteino ir Norvegijos lėšomis“
_MONEY_BEHIND = pattern_of(r"[ \n](?:(?:dotacijos|paramos)[ \n])?les(?:omis|u)\b")
_PAID_OR_DONE = pattern_of(
    r"\b(?:ko)?finansuo[jt]|\b(?:pa)?rem(?:ia|ti?a?m|tas|ta)|\b(?:igyvend|vykd|gaut|skirt|baigt|projekt)"
)
_JOINED_STATES = pattern_of(r",?[ \n](?:(?:ir|bei)[ \n])?")
_PAID_BY_STATES = pattern_of(r"\b(?:(?:ko)?finansuo(?:jam|t)|remiam|paremt)(?:as|a|i|os)[ \n]$")
_ENDS_STATES = pattern_of(r"[ \n]{0,2}(?:[.;)]|$)|,?[ \n](?:per|pagal)[ \n]")
_PAYS_NOW = pattern_of(r"\b(?:finansuoja|finansavo|remia|reme|pareme|finansuotojai|remejai)[ \n]?:?[ \n]$")
_AFTER_STATES = pattern_of(r"[ \n]{0,2}(?:[.,;)]|$|\n|(?:per|pagal|kartu|ir|bei)[ \n])")
# „remia Norvegija per Aktyvių piliečių fondą“
_THROUGH_FUND = WordPattern(WordSign(whole=("fonda", "mechanizma")), r"(?:fonda|mechanizma)(?!\w)")
_PAID_THROUGH = pattern_of(
    r"\b(?:(?:ko)?finansuo(?:ja|jam\w{1,2}|t\w{1,2}|tas|ta)|(?:ko)?finansavo|remia|(?:pa)?reme|remiam\w{1,2}|paremt\w{1,2}"
    r"|skirt\w{1,2}|skyre|skiria)\b"
)
_THROUGH = pattern_of(r"\b(?:per|pagal)[ \n]$")
# „Ekonomikos gaivinimo ir atsparumo didinimo priemonės lėšomis“: the one measure that pays.
_FACILITY = WordPattern(
    WordSign(whole=("ekonomikos",)), r"ekonomikos[ \n]gaivinimo[ \n]ir[ \n]atsparumo[ \n]didinimo[ \n]priemon(?:es|e)\b"
)
_UNION_BEFORE = pattern_of(r"\beuropos[ \n]sajungos[ \n]$")
_FACILITY_PAYS = pattern_of(
    r"(?:[ \n]\([^()]{2,30}\)|[ \n]\"[^\"]{2,30}\")?[ \n]"
    r"(?:les(?:omis|u|os)|param(?:a|os)|dotacij\w{1,2}|finansuojam|finansuot)"
)
# „Co-funded by the Erasmus+ Programme of the European Union“
_IN_ENGLISH = WordPattern(
    WordSign(whole=("funded", "cofunded", "financed", "cofinanced", "supported", "support")),
    r"(?:(?:co-?)?(?:funded|financed)|supported|support)[ \n](?:by|of|from)[ \n](?:the[ \n])?"
    r"(?:[^.;:\n]{2,60}[ \n]of[ \n]the[ \n])?european[ \n]union\b",
)
# „Nordkirche (Vokietija, 3 000 €)“ behind a verb of paying
_NAME_WITH_SUM = pattern_of(
    r"(?P<name>[^\W\d_a-ząčęėįšųūž]\w{2,24}(?: [^\W\d_]\w{1,24}){0,4}) ?"
    r"\((?:[^()\d]{3,30}, )?\d[\d .,]{0,14}(?:tūkst\.? )?(?:€|[Ee][Uu][Rr]|Lt|lit)\w{0,3}\.?\)"
)
_HELPED = pattern_of(r"(?:pa)?rem[ei](?!t|am)|(?:ko)?finansav[oe]|padeng|prisidej")
_LEADS_TO_NAME = pattern_of(r"(?:[,:)]|\b(?:ir|bei|taip pat))[ \n]{0,2}$")
# „Iš fondo mūsų bendruomenė gavo“
_RECEIVER = pattern_of(
    r"(?:(?<=[ \n])(?:musu[ \n]))?(?<=[ \n])(?:bendruomene|draugija|klubas|mokykla|gimnazija|progimnazija|centras"
    r"|asociacija|organizacija|biblioteka|muziejus|parapija|istaiga|bendrija|teatras|mes|projektas|projektui)$"
)
# „Lėšos – Kultūros ministerijos“
_WHOSE_MONEY = WordPattern(
    WordSign(whole=("lesos", "pinigai", "parama", "finansavimas")), r"(?:lesos|pinigai|parama|finansavimas)[ \n]-[ \n]"
)
# „taryba patvirtino 2 000 Eur finansavimą“
_FUNDING_APPROVED = pattern_of(
    r"(?<=patvirtino)[ \n](?:[a-z]{3,14}[ \n]){0,2}"
    r"(?:\d[\d ,.]{0,12}(?:tukst\.? )?(?:eur\w{0,3}|lt|lit\w{0,3}|€)[ \n])?"
    r"(?:[a-z]{3,12}[ \n])?(?:finansavima|parama|dotacija)\b"
)
_GET_MONEY = pattern_of(
    r"\b(?:gaus|gavo|laimejo|skirt\w*|remiam\w*|finansuo\w*)\b[^.]{0,60}\b(?:les|param|finansavim|dotacij|projekt)|\bkonkurs"
)


def labelled_funders(document: Document) -> Iterator[Candidate]:
    """Projektą finansuoja X; Finansavimo šaltinis: X lėšos"""
    folded = document.text.folded
    for block, label in document.labels("funders"):
        if block.kind is BlockKind.ROW and _heads_table(document, block):
            continue
        verb = _is_verb(folded[label.span.start : label.span.end])
        if label.separator in ("none", "verb") and (verb or not is_flat_row(document, label)):
            found = organisations_in(document, label.value) if verb else []
            for named in chain_after(document, found, label.value.start, _TO_PAYER):
                yield _candidate(named, Score.LABEL, "funders.label")
            continue
        payers = [named for named in organisations_in(document, label.value) if not _is_programme(document, named)]
        for named in payers or _payers_in_names(document, block, label):
            if not _ADMINISTERED.search(
                folded,
                max(label.value.start, named.span.start - _LONGEST_CLAUSE),
                max(label.value.start, named.span.start),
            ):
                yield _candidate(named, Score.LABEL, "funders.label")


def _heads_table(document: Document, block: Block) -> bool:
    """„Finansavimo šaltinis | Sąmatoje | Faktiškai“ above a row of sums: the cells beside name columns."""
    below = document.blocks[block.index + 1] if block.index + 1 < len(document.blocks) else None
    if below is None or below.kind is not BlockKind.ROW or not len(block.cells) == len(below.cells) > 1:
        return False
    folded = document.text.folded
    return _SUM_CELL.fullmatch(folded, *below.cells[-1]) is not None and not any(
        _SUM_CELL.fullmatch(folded, *cell) for cell in block.cells
    )


def _payers_in_names(document: Document, block: Block, label: Label) -> Iterator[Named]:
    """The names in the value; of a programme's the fund inside it."""
    for names in names_of_value(document, block, label):
        for named in names:
            if _is_programme(document, named):
                yield from organisations_in(document, named.span)
            else:
                yield named


def _is_verb(label: str) -> bool:
    return re.search(r"(?:uoja|avo|remia|reme)$", label) is not None


def _is_programme(document: Document, named: Named) -> bool:
    """A programme's own name is no payer; the fund inside a programme's name is."""
    return _PROGRAMME.search(document.text.folded, named.span.start, named.span.end) is not None


def paying_in_genitive(document: Document) -> Iterator[Candidate]:
    """iš X lėšų, X lėšomis, X finansuojamas projektas, X remiamas projektas"""
    for sign in role_words("paid_by").finditer(document.text):
        block = document.block_at(sign.start())
        if block is None or block.kind is BlockKind.CLUTTER or not ends_chain(document, sign.start()):
            continue
        if _PAID_PLACE.fullmatch(sign.group()) and not _OF_WORK.match(document.text.folded, sign.end()):
            continue
        start = max(block.span.start, sign.start() - _LONGEST_CHAIN)
        found = organisations_in(document, Span(start, sign.start()))
        for named in chain_before(document, found, sign.start()):
            if (
                named.value.in_nominative is not True
                and not _is_programme(document, named)
                and not _is_denied(document, Span(named.span.start, sign.end()))
            ):
                yield _candidate(named, Score.LEAD_IN, "funders.genitive")


def _is_denied(document: Document, span: Span) -> bool:
    """„X lėšų negavome“, „nefinansuota Y lėšomis“, „vyko be Z paramos“, but not „be Z paramos knygos nebūtų“"""
    sentence = document.sentence_at(span.start)
    if sentence is None or not document.mentions(words_of).has_within(_DENIES, *sentence):
        return False
    folded = document.text.folded
    earliest, latest = max(sentence.start, span.start - _LONGEST_CLAUSE), min(sentence.end, span.end + _LONGEST_CLAUSE)
    start = max(earliest, *(folded.rfind(mark, earliest, span.start) for mark in ",;:"))
    ends = [at for at in (folded.find(mark, span.end, latest) for mark in ",;:") if at >= 0]
    clause = Span(start, min(ends, default=latest))
    if _WITHOUT.search(folded, max(start, span.start - 4), span.start):
        return _OTHERWISE.search(folded, earliest, latest) is None
    return (_DENIED.search(folded, *clause) or _YET_DENIED.match(folded, span.end, sentence.end)) is not None


def paid_by_in_genitive(document: Document) -> Iterator[Candidate]:
    """finansuojamas Jaunimo reikalų agentūros; gauta iš Europos Sąjungos"""
    folded = document.text.folded
    signs = [sign.end() for sign in _PAID.finditer(document.text)]
    signs += [out.end() for out in _OUT.finditer(document.text) if _is_paid(folded, out.start() - 1)]
    for sign in sorted(set(signs)):
        block = document.block_at(sign - 1)
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(sign, min(block.span.end, sign + _LONGEST_CHAIN)))
        for named in _chain_behind_manager(document, found, sign, _OF_SOURCES):
            own = _SUPPORT_OUT.search(folded, max(0, sign - _REACH_OF_SUM), sign) and not _pays_by_trade(
                document, named
            )
            denied = _is_denied(document, Span(sign, named.span.end))
            if named.value.in_nominative is not True and not _is_programme(document, named) and not own and not denied:
                yield _candidate(named, Score.LEAD_IN, "funders.genitive")


def _is_paid(folded: str, end: int) -> bool:
    start = max(0, end - 30)
    before = folded[start:end]
    if "surink" in before and _COLLECTED.search(folded, max(0, end - _LONGEST_PAYER), end):
        return True
    if "program" in before and _GOT_UNDER.search(folded, max(0, end - _LONGEST_PAYER), end):
        return True
    if _SUPPORT_OUT.search(folded, start, end + len(" iš ")):
        return True
    return any(sign in before for sign in _SIGNS_OF_PAID) and _PAID_BEFORE.search(folded, start, end) is not None


def received_from(document: Document) -> Iterator[Candidate]:
    """iš Klaipėdos miesto savivaldybės gavo 1800 eurų"""
    folded = document.text.folded
    for got in _GOT.finditer(document.text):
        at = _before_receiver(document, got.start() - 1)
        block = document.block_at(at)
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(block.span.start, at - _LONGEST_CHAIN)
        out_of = False
        for named in chain_before(document, organisations_in(document, Span(start, at)), at):
            out_of = out_of or _OUT_OF.search(folded, max(0, named.span.start - 5), named.span.start) is not None
            if out_of and named.value.in_nominative is not True and not _is_denied(document, named.span):
                yield _candidate(named, Score.LEAD_IN, "funders.received-from")


def _before_receiver(document: Document, end: int) -> int:
    """Where the words before whoever got the money end: „iš fondo | mūsų bendruomenė gavo“, „iš fondo | X gavo“."""
    receiver = _RECEIVER.search(document.text.folded, max(0, end - _REACH_OF_SUM), end)
    if receiver is not None:
        return receiver.start() - 1
    found = organisations_in(document, Span(max(0, end - _LONGEST_PAYER), end))
    if found and found[-1].span.end == end and found[-1].value.in_nominative is True:
        return max(0, found[-1].span.start - 1)
    return end


def paying_in_nominative(document: Document) -> Iterator[Candidate]:
    """X skyrė …, projektą parėmė X ir Y, išlaidas padengė X"""
    folded = document.text.folded
    for verb in role_words("pays").finditer(document.text):
        block = document.block_at(verb.start())
        if block is None or block.kind in (BlockKind.CLUTTER, BlockKind.ROW):
            continue
        sentence = document.sentence_at(verb.start())
        if sentence is None or _IS_PAID.fullmatch(verb.group()) or not _gives_money(folded, verb):
            continue
        if _is_of_another_project(document, sentence, Span(*verb.span())):
            continue
        if verb.group().endswith("s") and _HOPED.search(
            folded, max(sentence.start, verb.start() - _LONGEST_CLAUSE), verb.start()
        ):
            continue
        reach = Span(max(sentence.start, verb.start() - _LONGEST_CHAIN), min(sentence.end, verb.end() + _LONGEST_CHAIN))
        if _only_adds(verb.group()) and not _MONEY.search(folded, *reach):
            continue
        found = organisations_in(document, reach)
        chain = chain_before(document, found, verb.start(), giving=True)
        payers = [named for named in _before_receiver_of(document, chain) if named.value.in_nominative is not False]
        if "pagal" in folded[verb.end() : verb.end() + 8]:
            continue
        payers = (
            payers
            or _behind_verb(document, found, verb.end())
            or _of_programme(document, found, verb.end())
            or _listed(document, block, verb.end())
        )
        for named in payers:
            if not _is_programme(document, named):
                yield _candidate(named, Score.VERB, "funders.pays")


def _before_receiver_of(document: Document, chain: list[Named]) -> list[Named]:
    """„Departamentas VšĮ „Ratas“ projektui skyrė“: the last one, behind nothing but a space, owns it."""
    if len(chain) > 1 and _TO_PROJECT.match(document.text.folded, chain[-1].span.end):
        parted = document.text.folded[chain[-2].span.end : chain[-1].span.start].strip()
        return chain if parted else chain[:-1]
    return chain


def _is_of_another_project(document: Document, sentence: Span, verb: Span) -> bool:
    """„Kitą mūsų sumanymą finansuos X“, „ankstesnį bendruomenės projektą parėmė Y“: not the one reported."""
    folded = document.text.folded
    earliest, latest = max(sentence.start, verb.start - _LONGEST_CLAUSE), min(sentence.end, verb.end + _LONGEST_CLAUSE)
    start = max(folded.rfind(clause, earliest, verb.start) for clause in (", o ", ";", ", bet "))
    comma = folded.find(",", verb.end, latest)
    return _ANOTHER.search(document.text, max(start, earliest), comma if comma >= 0 else latest) is not None


def who_paid(document: Document) -> Iterator[Candidate]:
    """Kreipėmės į Kultūros tarybą, kuri skyrė projektui 900 Eur; dėkojame savivaldybei, kad parėmė projektą"""
    folded = document.text.folded
    for verb in role_words("pays").finditer(document.text):
        sentence = document.sentence_at(verb.start())
        block = document.block_at(verb.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER or _only_adds(verb.group()):
            continue
        who = _WHO.search(folded, max(sentence.start, verb.start() - _LONGEST_PAYER), verb.start())
        if who is None or _IS_PAID.fullmatch(verb.group()) or not _gives_money(folded, verb):
            continue
        clause = Span(who.start(), min(sentence.end, verb.end() + _REACH_OF_SUM))
        if not (_THE_PROJECT.search(folded, *clause) or _MONEY.search(folded, *clause)):
            continue
        if _is_of_another_project(document, sentence, Span(*verb.span())):
            continue
        if who["why"] and not _THANKS.search(document.text, sentence.start, who.start()):
            continue
        found = organisations_in(document, Span(max(sentence.start, who.start() - _LONGEST_CHAIN), who.start()))
        chain = chain_before(document, found, who.start()) if who["several"] or who["why"] else found[-1:]
        for named in chain:
            near = who["several"] or who["why"] or not folded[named.span.end : who.start()].strip(" )")
            if near and not _is_programme(document, named):
                yield _candidate(named, Score.VERB, "funders.who-paid")


def named_by_role(document: Document) -> Iterator[Candidate]:
    """Pagrindinė projekto rėmėja buvo X; X yra didžiausias projekto finansuotojas"""
    folded = document.text.folded
    for role in _ROLE.finditer(document.text):
        sentence = document.sentence_at(role.start())
        block = document.block_at(role.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, role.start() - _LONGEST_CLAUSE)
        if _OTHER_ROLE.search(folded, max(start, role.start() - _REACH_OF_SUM), role.start()):
            continue
        found = organisations_in(document, Span(start, min(sentence.end, role.end() + _LONGEST_CHAIN)))
        is_behind = _IS.match(folded, role.end())
        is_before = _IS_ROLE.search(folded, start, role.start())
        chain = chain_after(document, found, is_behind.end(), "") if is_behind else []
        chain = chain or (chain_before(document, found, is_before.start()) if is_before else [])
        said = Span(is_before.start() if is_before else max(start, role.start() - _REACH_OF_SUM), role.end())
        of_money = folded.startswith("saltini", role.start()) or _THE_PROJECT.search(folded, *said)
        if not of_money and not all(_pays_by_trade(document, named) for named in chain):
            continue  # „X yra vaikų namų rėmėjas“
        if chain and all(named.value.in_nominative is not False for named in chain):
            for named in chain:
                if not _is_programme(document, named):
                    yield _candidate(named, Score.VERB, "funders.role")


def payer_by_kind(document: Document) -> Iterator[Candidate]:
    """„Ministerijos projektui skirta …“, „gauta iš departamento“: the one that the text names with that head"""
    folded = document.text.folded
    for kind in _KIND.finditer(document.text):
        out_of = _OUT_OF.search(folded, max(0, kind.start() - 4), kind.start())
        out = out_of is not None and kind["genitive"] and _is_paid(folded, out_of.start() - 1)
        behind = _KIND_PAID if kind["genitive"] else _KIND_PAYS
        block = document.block_at(kind.start()) if out or behind.match(folded, kind.end()) else None
        if block is None or block.kind is BlockKind.CLUTTER or _is_denied(document, Span(*kind.span())):
            continue
        # „Mero fondo lėšos“ are another fund's.
        alone = out or document.text.normal[kind.start()].isupper()
        if not (alone or _BEFORE_KIND.search(folded, max(block.body.start, kind.start() - 12), kind.start())):
            continue
        around = Span(max(0, kind.start() - _LONGEST_CLAUSE), kind.end() + _LONGEST_CLAUSE)
        if any(named.span.start <= kind.start() < named.span.end for named in organisations_in(document, around)):
            continue
        called = document.kept(_first_by_head).get(kind["stem"], [])
        if len(called) == 1:
            named = called[0]
            place = document.block_at(named.span.start)
            # „Forma patvirtinta … departamento“ is no line to read from.
            span = kind.span() if place is None or place.kind is BlockKind.CLUTTER else named.span
            yield Candidate("funders", named.value.name, Span(*span), Score.VERB, "funders.by-kind")


def _first_by_head(document: Document) -> dict[str, list[Named]]:
    """The first mention of each authority, fund or council by the stem of its head: „departamentas prie …“."""
    found: dict[str, dict[str, Named]] = {}
    for named in organisations_in(document, Span(0, len(document.text.folded))):
        stem = _STEM_OF_KIND.search(fold(named.value.name).partition(" prie ")[0])
        if stem is not None:
            found.setdefault(stem.group(), {}).setdefault(identity(named.value.name), named)
    return {stem: list(names.values()) for stem, names in found.items()}


def addressee_who_gave(document: Document) -> Iterator[Candidate]:
    """„Lietuvių fondui“ above a letter in which „Jūs skyrėte“: whom it goes to gave the money."""
    if not _YOU_GAVE.search(document.text):
        return
    for block in document.blocks[:_HEAD_OF_LETTER]:
        for named in organisations_in(document, block.body)[:1]:
            line = document.text.folded.find("\n", named.span.end)
            rest = document.text.folded[named.span.end : line if 0 < line < block.body.end else block.body.end]
            if named.span.start != block.body.start or rest.strip(" ,") or not _is_given_thanks(named):
                continue
            council = _COUNCIL_OF_FUND.fullmatch(named.value.name)
            name = f"{council['fund']}as" if council else named.value.name
            yield Candidate("funders", name, named.span, Score.HEADING, "funders.addressee")
            return


def _only_adds(verb: str) -> bool:
    """„Prisidėjo“ and „paaukojo“ may speak of work or things: money has to be in the sentence."""
    return role_signs("adds").match(verb) is not None


def _gives_money(folded: str, verb: re.Match[str]) -> bool:
    """Whoever „padovanojo“, „patikėjo“ gives money where a sum stands right beside the word, things elsewhere;
    whoever „užtikrina“ pays where it is the funding."""
    if verb.group().startswith(("uztikrin", "garantav", "garantuoj")):
        return (
            _FUNDING_BEFORE.search(folded, max(0, verb.start() - _REACH_OF_SUM), verb.start()) is not None
            or _FUNDING_BEHIND.match(folded, verb.end()) is not None
        )
    if not verb.group().startswith(("padovanoj", "dovanoj", "patikej", "atseikej")):
        return True
    return (
        _SUM_BEFORE.search(folded, max(0, verb.start() - 21), verb.start() - 1) is not None
        or _SUM_BEHIND.match(folded, verb.end()) is not None
    )


def _behind_verb(document: Document, found: Sequence[Named], start: int) -> list[Named]:
    chain = _chain_behind_manager(document, found, start, _TO_PAYER)
    if chain and chain[0].value.in_nominative is not False:
        return [named for named in chain if named.value.in_nominative is not False or _owns_a_payer(document, named)]
    return []


def _owns_a_payer(document: Document, named: Named) -> bool:
    """„… ir Utenos rajono savivaldybės kultūros rėmimo programa“: whose the programme is that pays."""
    folded = document.text.folded
    whose = named.value.in_nominative is False and _PUBLIC_PURSE.search(folded, *named.span) is not None
    return whose and _PROGRAMME_PAYS.match(folded, named.span.end) is not None


def _chain_behind_manager(document: Document, found: Sequence[Named], start: int, opening: str) -> list[Named]:
    """As `chain_after`; „ministerijos administruojamas fondas“ names the fund."""
    chain = chain_after(document, found, start, opening)
    run = _RUN_BY.match(document.text.folded, chain[0].span.end) if chain else None
    return chain_after(document, found, run.end(), "") if run is not None else chain


def _of_programme(document: Document, found: Sequence[Named], start: int) -> list[Named]:
    """„Skiria Europos Sąjungos LIFE programa“: whose the programme is that pays."""
    return [named for named in chain_after(document, found, start, _TO_PAYER)[:1] if _owns_a_payer(document, named)]


def _listed(document: Document, block: Block, end: int) -> list[Named]:
    """„Projektą parėmė:“ and the names under it, one an item."""
    if document.text.normal[end : block.body.end].strip() != ":":
        return []
    found: list[Named] = []
    for following in document.blocks[block.index + 1 : block.index + 1 + _MOST_LISTED]:
        if following.kind is not BlockKind.ITEM:
            break
        found += names_in(document.text, following.body)
    return found


def in_brackets(document: Document) -> Iterator[Candidate]:
    """Paramos lėšos (EŽŪFKP ir Lietuvos Respublikos valstybės biudžetas): whose money it is, and nothing else"""
    folded = document.text.folded
    for money in _BRACKETED_PAYERS.finditer(document.text):
        block = document.block_at(money.start())
        if (
            block is None
            or block.kind is BlockKind.CLUTTER
            or _OWN_MONEY.search(folded, max(block.span.start, money.start() - _LONGEST_ADJECTIVE), money.start())
        ):
            continue
        inside = Span(money.end(), folded.find(")", money.end(), money.end() + _LONGEST_PAYER))
        found = organisations_in(document, inside) if inside.end > 0 else []
        chain = chain_after(document, found, inside.start, "")
        sponsors = money.group().startswith("remej") and not _OTHER_ROLE.search(
            folded, max(block.span.start, money.start() - _REACH_OF_SUM), money.start()
        )
        by_trade = sponsors or all(_pays_by_trade(document, named) for named in chain)
        if chain and chain[-1].span.end == inside.end and by_trade:
            for named in chain:
                yield _candidate(named, Score.VERB, "funders.in-brackets")


def _pays_by_trade(document: Document, named: Named) -> bool:
    written = document.text.normal[named.span.start : named.span.end]
    return written.isupper() or _PUBLIC_PURSE.search(fold(named.value.name)) is not None


def having_paid(document: Document) -> Iterator[Candidate]:
    """be X agentūros, skyrusios 86 240 eurų; X savivaldybė, parėmusi projektą 500 eurų"""
    folded = document.text.folded
    for verb in _HAVING_PAID.finditer(document.text):
        sentence = document.sentence_at(verb.start())
        block = document.block_at(verb.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        reach = Span(verb.end(), min(sentence.end, verb.end() + _REACH_OF_SUM))
        if verb.group().startswith("finansav"):
            reach = Span(max(sentence.start, verb.start() - _LONGEST_CLAUSE), reach.end)  # it is always with money
        of_project = not verb.group().startswith(("skyr", "paskyr")) and _THE_PROJECT.search(folded, *reach)
        if not (of_project or _MONEY.search(folded, *reach) or _GRANT.match(folded, verb.end())):
            continue
        found = organisations_in(document, Span(max(sentence.start, verb.start() - _LONGEST_CHAIN), verb.start()))
        comma = _COMMA_BEHIND.search(folded, found[-1].span.end, verb.start()) if found else None
        several = verb.group().endswith(("ios", "ioms", "ie", "iems")) and comma is not None
        for named in chain_before(document, found, comma.start()) if several and comma else found[-1:]:
            beside = several or _COMMA_BEHIND.fullmatch(folded, named.span.end, verb.start())
            if beside and not _is_programme(document, named):
                yield _candidate(named, Score.VERB, "funders.having-paid")


def paying_absolutely(document: Document) -> Iterator[Candidate]:
    """Projektas įvyko Kultūros tarybai ir X savivaldybei parėmus; remiant Y fondui"""
    folded = document.text.folded
    for verb in _PAYING_ABSOLUTELY.finditer(document.text):
        sentence = document.sentence_at(verb.start())
        block = document.block_at(verb.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, verb.start() - _LONGEST_CHAIN)
        reach = Span(start, min(sentence.end, verb.end() + _LONGEST_CHAIN))
        if not (_THE_PROJECT.search(folded, *reach) or _MONEY.search(folded, *reach)):
            continue
        found = organisations_in(document, reach)
        for named in chain_before(document, found, verb.start()) or chain_after(document, found, verb.end(), r"[ \n]"):
            if named.value.in_nominative is False and _RECEIVING.search(fold(named.value.written.partition("„")[0])):
                yield _candidate(named, Score.VERB, "funders.absolute")


def contracted(document: Document) -> Iterator[Candidate]:
    """Sutarties su Lietuvos kultūros taryba data ir numeris; projekto sutartį su X savivaldybe"""
    folded = document.text.folded
    for contract in _CONTRACT_WITH.finditer(document.text):
        block = document.block_at(contract.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(contract.end(), min(block.span.end, contract.end() + _LONGEST_PAYER)))
        for named in chain_after(document, found, contract.end(), "")[:1]:
            name = folded[named.span.start : named.span.end]
            if not _PUBLIC_PURSE.search(name) or role_signs("agencies").search(name):
                continue
            before = folded[max(block.span.start, contract.start() - _LONGEST_PAYER) : contract.start()]
            if _OTHER_CONTRACT.search(before):
                continue
            if _OF_PROJECT.search(before) or _NUMBER_OF_CONTRACT.match(folded, named.span.end):
                yield _candidate(named, Score.VERB, "funders.contract")


def contracted_before(document: Document) -> Iterator[Candidate]:
    """Su Lietuvos kultūros taryba pasirašyta projekto „…“ dalinio finansavimo sutartis"""
    folded = document.text.folded
    for contract in _CONTRACT.finditer(document.text):
        sentence = document.sentence_at(contract.start())
        block = document.block_at(contract.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, contract.start() - _LONGEST_CLAUSE)
        if not _OF_PROJECT.search(folded, start, contract.start()) or _OTHER_CONTRACT.search(
            folded, start, contract.start()
        ):
            continue
        for named in organisations_in(document, Span(start, contract.start())):
            name = folded[named.span.start : named.span.end]
            if (
                _WITH.search(folded, max(start, named.span.start - 10), named.span.start)
                and _SIGNED_WITH.match(folded, named.span.end, contract.start())
                and _PUBLIC_PURSE.search(name)
                and not role_signs("agencies").search(name)
            ):
                yield _candidate(named, Score.VERB, "funders.contract")


def sharing(document: Document) -> Iterator[Candidate]:
    """iš Europos regioninės plėtros fondo – 85 proc., iš savivaldybės biudžeto – 15 proc."""
    folded = document.text.folded
    for percent in _percents(folded):
        share = _SHARE.search(folded, max(0, percent - _LONGEST_SHARE), percent)
        if share is None:
            continue
        block = document.block_at(share.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(max(block.span.start, share.start() - _LONGEST_PAYER), share.start()))
        if not found or folded[found[-1].span.end : share.start()].strip() or found[-1].value.in_nominative is True:
            continue
        if _OUT_OF.search(folded, max(0, found[-1].span.start - 5), found[-1].span.start):
            yield _candidate(found[-1], Score.LEAD_IN, "funders.shares")


def _percents(folded: str) -> list[int]:
    """Where „proc“ and „%“ stand, in order."""
    places: list[int] = []
    for sign in ("proc", "%"):
        at = folded.find(sign)
        while at >= 0:
            places.append(at)
            at = folded.find(sign, at + 1)
    return sorted(places)


def owner_of_programme(document: Document) -> Iterator[Candidate]:
    """X savivaldybės … programos lėšomis, pagal Y fondo programą finansuojamas: the owner's budget pays.

    A ministry's programme may be paid by anyone.
    """
    folded = document.text.folded
    for programme in _PAYING_PROGRAMME.finditer(document.text):
        block = document.block_at(programme.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(block.span.start, programme.start() - _LONGEST_PAYER)
        for named in reversed(organisations_in(document, Span(start, programme.start()))):
            between = folded[named.span.end : programme.start()]
            owns = _OWNS_BUDGET.search(folded, named.span.start, named.span.end) is not None
            if owns and named.value.in_nominative is False and not _NEW_PHRASE.search(between):
                yield _candidate(named, Score.VERB, "funders.programme-of")
            break


def paying_in_ellipsis(document: Document) -> Iterator[Candidate]:
    """Taryba skyrė 9 000 Eur, dar 1 500 Eur – X: the verb is not said again."""
    folded = document.text.folded
    for gap in _DASH.finditer(folded):
        at = gap.start() - 1
        if folded[at - 1] == ",":
            at -= 1  # „15 proc., t. y. 900 Lt, – valstybės biudžetas“
        if not _SUM_BEFORE.search(folded, max(0, at - 20), at):
            continue
        sentence = document.sentence_at(at)
        if sentence is None or not role_words("pays").search(
            document.text, max(sentence.start, at - _LONGEST_CLAUSE), at
        ):
            continue
        for named in organisations_in(document, Span(gap.end(), min(sentence.end, gap.end() + _LONGEST_PAYER)))[:1]:
            if named.span.start == gap.end() and named.value.in_nominative is not False:
                yield _candidate(named, Score.VERB, "funders.ellipsis")


def states_paying(document: Document) -> Iterator[Candidate]:
    """finansuojamas Islandijos, Lichtenšteino ir Norvegijos lėšomis; remia: Islandija, Lichtenšteinas ir Norvegija"""
    folded = document.text.folded
    places = document.mentions(words_of).places(_states().sign)
    at = 0
    while at < len(places):
        named, end = _chain_of_states(document, places[at:])
        at += max(1, len(named))
        block = document.block_at(end - 1) if named else None
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = named[0][0].start
        sentence = document.sentence_at(start)
        genitive = (
            all(case is Case.GENITIVE for _, _, case in named)
            and _MONEY_BEHIND.match(folded, end)
            and sentence is not None
            and _PAID_OR_DONE.search(folded, *sentence)
        )
        nominative = (
            all(case is Case.NOMINATIVE for _, _, case in named)
            and _PAYS_NOW.search(folded, max(block.body.start, start - _LONGEST_ADJECTIVE), start)
            and _AFTER_STATES.match(folded, end)
            and not (sentence is not None and _is_of_another_project(document, sentence, named[0][0]))
        )
        paid_by = (
            all(case is Case.GENITIVE for _, _, case in named)
            and _PAID_BY_STATES.search(folded, max(block.body.start, start - _LONGEST_ADJECTIVE), start)
            and _ENDS_STATES.match(folded, end, block.body.end)
        )
        if genitive or nominative or paid_by:
            for place, name, _ in named:
                yield Candidate("funders", name, place, Score.LEAD_IN, "funders.states")


def through_fund(document: Document) -> Iterator[Candidate]:
    """Projektą remia Islandija per Aktyvių piliečių fondą; finansuojamas pagal EEE finansinį mechanizmą"""
    folded = document.text.folded
    for fund in _THROUGH_FUND.finditer(document.text):
        sentence = document.sentence_at(fund.start())
        block = document.block_at(fund.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, fund.start() - _LONGEST_CLAUSE)
        paid = _PAID_THROUGH.search(folded, start, fund.start())
        if paid is None or _is_of_another_project(document, sentence, Span(*paid.span())):
            continue
        for named in organisations_in(document, Span(paid.end(), fund.end()))[-1:]:
            led = _THROUGH.search(folded, max(start, named.span.start - _LONGEST_ADJECTIVE), named.span.start)
            if led and named.span.end == fund.end() and not _is_denied(document, Span(paid.start(), fund.end())):
                yield _candidate(named, Score.LEAD_IN, "funders.through-fund")


class _States(NamedTuple):
    sign: WordSign
    forms: Mapping[str, tuple[str, Case]]


@cache
def _states() -> _States:
    """Countries other than ours by their nominatives and genitives, folded."""
    forms: dict[str, tuple[str, Case]] = {}
    for name in words("names")["countries"]:
        if " " in name or name == "Lietuva":
            continue
        forms[fold(name)] = (name, Case.NOMINATIVE)
        for ending, genitive in _GENITIVES:
            if name.endswith(ending):
                forms[fold(name.removesuffix(ending) + genitive)] = (name, Case.GENITIVE)
                break
    return _States(WordSign(whole=forms), forms)


def _chain_of_states(document: Document, places: Sequence[int]) -> tuple[list[tuple[Span, str, Case]], int]:
    """The states that one enumeration names from the first of some places on, and where it ends."""
    folded, forms = document.text.folded, _states().forms
    found: list[tuple[Span, str, Case]] = []
    end = places[0]
    for place in places[:_MOST_LISTED]:
        if found and not _JOINED_STATES.fullmatch(folded, end, place):
            break
        word = _LETTERS.match(folded, place)
        if word is None or not document.text.normal[place].isupper():
            break
        end = word.end()
        found.append((Span(place, end), *forms[word.group()]))
    return found, end


def facility(document: Document) -> Iterator[Candidate]:
    """Europos Sąjungos ekonomikos gaivinimo ir atsparumo didinimo priemonės lėšos"""
    folded = document.text.folded
    for named in _FACILITY.finditer(document.text):
        block = document.block_at(named.start())
        if block is None or block.kind is BlockKind.CLUTTER or not _FACILITY_PAYS.match(folded, named.end()):
            continue
        union = _UNION_BEFORE.search(folded, max(block.body.start, named.start() - _LONGEST_ADJECTIVE), named.start())
        span = Span(union.start() if union else named.start(), named.end())
        name = document.text.value(span)
        yield Candidate("funders", name.removesuffix("s"), span, Score.LEAD_IN, "funders.facility")


def union_in_english(document: Document) -> Iterator[Candidate]:
    """Co-funded by the European Union: the line under the flag, in a report in Lithuanian"""
    for said in _IN_ENGLISH.finditer(document.text):
        span = Span(said.end() - len("european union"), said.end())
        yield Candidate("funders", "Europos Sąjunga", span, Score.LEAD_IN, "funders.in-english")


def named_beside_sums(document: Document) -> Iterator[Candidate]:
    """Projektą rėmė Pasaulio liuteronų sąjunga (7 500 €) ir Nordkirche (Vokietija, 3 000 €): names of any kind"""
    if "(" not in document.text.folded:
        return
    for verb in role_words("pays").finditer(document.text):
        sentence = document.sentence_at(verb.start())
        block = document.block_at(verb.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER or not _HELPED.match(verb.group()):
            continue
        reach = Span(verb.end(), min(sentence.end, verb.end() + _LONGEST_CLAUSE))
        found = organisations_in(document, reach)
        for beside in _NAME_WITH_SUM.finditer(document.text.normal, *reach):
            span = Span(*beside.span("name"))
            before = document.text.folded[verb.end() : span.start]
            if (not before.strip() or _LEADS_TO_NAME.search(before)) and not any(
                named.span.overlaps(span) for named in found
            ):
                yield Candidate("funders", document.text.value(span), span, Score.VERB, "funders.beside-sum")


def whose_money(document: Document) -> Iterator[Candidate]:
    """Lėšos – Socialinės apsaugos ir darbo ministerijos, gautos pagal …"""
    for money in _WHOSE_MONEY.finditer(document.text):
        block = document.block_at(money.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(money.end(), min(block.span.end, money.end() + _LONGEST_PAYER)))
        for named in chain_after(document, found, money.end(), ""):
            if named.value.in_nominative is False and _PUBLIC_PURSE.search(document.text.folded, *named.span):
                yield _candidate(named, Score.LEAD_IN, "funders.whose-money")


def announcing(document: Document) -> Iterator[Candidate]:
    """X paskelbė, kurios organizacijos gaus lėšų"""
    folded = document.text.folded
    for verb in role_words("announces").finditer(document.text):
        block = document.block_at(verb.start())
        if block is None or block.kind in (BlockKind.CLUTTER, BlockKind.ROW):
            continue
        sentence = next(
            (part for part in document.sentences(block.body) if part.start <= verb.start() < part.end), None
        )
        if sentence is not None and _FUNDING_APPROVED.match(folded, verb.end()):
            approving = organisations_in(
                document, Span(max(sentence.start, verb.start() - _LONGEST_CHAIN), verb.start())
            )
            for named in chain_before(document, approving, verb.start(), giving=True):
                if named.value.in_nominative is not False:
                    yield _candidate(named, Score.VERB, "funders.announces")
            continue
        if sentence is None or not _GET_MONEY.search(folded, verb.end(), sentence.end):
            continue
        for named in organisations_in(document, Span(sentence.start, verb.start())):
            if named.value.in_nominative is not False and named.span.start == sentence.start:
                yield _candidate(named, Score.VERB, "funders.announces")


def thanked(document: Document) -> Iterator[Candidate]:
    """Dėkojame rėmėjams – X savivaldybei ir UAB „Y“"""
    for said in _THANKED.finditer(document.text):
        sentence = document.sentence_at(said.start())
        block = document.block_at(said.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        for named in names_in(document.text, Span(said.end(), sentence.end), Case.DATIVE):
            yield _candidate(named, Score.LEAD_IN, "funders.thanked")


def thanked_for_money(document: Document) -> Iterator[Candidate]:
    """Dėkojame X ir Y už finansinę paramą; už finansavimą esame dėkingi Z; ačiū fondui už paramą"""
    folded = document.text.folded
    for thanks in _THANKS.finditer(document.text):
        sentence = document.sentence_at(thanks.start())
        block = document.block_at(thanks.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        start = max(sentence.start, thanks.start() - _LONGEST_CLAUSE)
        end = min(sentence.end, thanks.end() + _LONGEST_CHAIN)
        if _is_of_another_project(document, sentence, Span(*thanks.span())):
            continue
        found = organisations_in(document, Span(start, end))
        for given in _FOR_MONEY.finditer(folded, start, end):
            if given["support"] and (
                _OTHER_SUPPORT.search(folded, given.start(), given.end()) or _NO_MONEY_BEHIND.match(folded, given.end())
            ):
                continue
            for named in _thanked_beside(document, found, Span(*thanks.span()), Span(*given.span())):
                public = _PUBLIC_PURSE.search(folded, *named.span) is not None
                if (given["money"] or public) and _is_given_thanks(named):
                    yield _candidate(named, Score.VERB, "funders.thanked")


def _thanked_beside(document: Document, found: Sequence[Named], thanks: Span, given: Span) -> list[Named]:
    """Those between the thanks and what for, or else before or behind both."""
    if given.start >= thanks.end:
        dashed = document.text.folded.endswith(" - ", thanks.end, given.start)
        chain = chain_before(document, found, given.start - 2 * dashed)
        if chain and chain[0].span.start > thanks.end:
            return chain
        at = _THANKS_BEFORE.search(document.text.folded, max(0, thanks.start - _REACH_OF_SUM), thanks.start)
        return chain_before(document, found, at.start()) if at and given.start - thanks.end < 3 else []
    return chain_after(document, found, thanks.end, _THANKS_AFTER)


def _is_given_thanks(named: Named) -> bool:
    """Its name stands in the dative, or is one that doesn't decline behind a legal form."""
    written = fold(named.value.written.partition("„")[0].partition('"')[0])
    return (named.value.in_nominative is False and _RECEIVING.search(written) is not None) or (
        named.value.legal_form is not None and named.value.written.startswith(named.value.legal_form)
    )


def thanked_by_role(document: Document) -> Iterator[Candidate]:
    """Dėkojame projekto rėmėjui Lietuvos kultūros tarybai"""
    for said in _TO_WHO_HELPED.finditer(document.text):
        sentence = document.sentence_at(said.start())
        block = document.block_at(said.start())
        if sentence is None or block is None or block.kind is BlockKind.CLUTTER:
            continue
        for named in chain_after(document, organisations_in(document, Span(said.end(), sentence.end)), said.end(), ""):
            if _is_given_thanks(named):
                yield _candidate(named, Score.VERB, "funders.thanked")


def form_addressee(document: Document) -> Iterator[Candidate]:
    """„X savivaldybės … programos projekto ataskaita“, „Ataskaita Y fondui“: reports go to those who paid."""
    head = document.kept(form_head)
    if head is None:
        return
    for named in organisations_in(document, head):
        if _is_addressed(document, named, head):
            yield _candidate(named, Score.HEADING, "funders.form-addressee")
            continue
        if _is_letterhead(document, named, head):
            yield _candidate(named, Score.HEADING, "funders.form-head")
            continue
        if not _GIVES.match(document.text.folded[named.span.start : named.span.end].rpartition(" ")[2]):
            continue
        before = document.text.folded[max(head.start, named.span.start - 30) : named.span.start]
        behind = document.text.folded[named.span.end : head.end]
        if "ataskaita" in before or _PAYING_RULES.match(behind):
            yield _candidate(named, Score.HEADING, "funders.form-addressee")


def _is_addressed(document: Document, named: Named, head: Span) -> bool:
    """A name in the dative on lines of its own above the form's title: „JAUNIMO REIKALŲ DEPARTAMENTUI“."""
    folded = document.text.folded
    name = folded[named.span.start : named.span.end]
    block = document.block_at(named.span.start)
    if block is None or folded[block.body.start : named.span.start].strip():
        return False
    if folded[named.span.end : block.body.end].strip() and not _LINE_END.match(folded, named.span.end):
        return False
    body = re.split(r"\s+prie\s", name, maxsplit=1)[0].split()[-1]
    return body.endswith(("ui", "ai", "ei")) and _GIVES.match(body) is not None and named.span.end < head.end


def _is_letterhead(document: Document, named: Named, head: Span) -> bool:
    """„LIETUVOS KULTŪROS TARYBA“ in a line of its own above the title of a form that names its implementer."""
    folded = document.text.folded
    block = document.block_at(named.span.start)
    return (
        named.value.in_nominative is True
        and block is not None
        and block.body == named.span
        and block.body.start == head.start
        and named.span.end < head.end
        and _PUBLIC_BODY.search(folded, *named.span) is not None
        and any(True for _ in document.labels("implementer"))
        # What the text says of it further on is another rule's.
        and not any(
            identity(other.value.name) == identity(named.value.name)
            for other in organisations_in(document, Span(head.end, len(folded)))
        )
    )


def calling(document: Document) -> Iterator[Candidate]:
    """X ministerijos (pa)skelbtame projektų konkurse; laimėjome X skelbtą konkursą"""
    folded = document.text.folded
    for called in _CALLED.finditer(document.text):
        block = document.block_at(called.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        found = organisations_in(document, Span(max(block.span.start, called.start() - _LONGEST_PAYER), called.start()))
        for named in chain_before(document, found, called.start()):
            sentence = document.sentence_at(called.start())
            if named.value.in_nominative is False and sentence and _WON.search(folded, *sentence):
                yield _candidate(named, Score.VERB, "funders.calls")


def fund_of_project(document: Document) -> Iterator[Candidate]:
    """SPORTO RĖMIMO FONDO PROJEKTAS „IRKLAS“: a fund's own projects are those that it pays."""
    folded = document.text.folded
    for fund in _FUNDS_PROJECT.finditer(document.text):
        block = document.block_at(fund.start())
        if block is None or block.kind is BlockKind.CLUTTER:
            continue
        for named in organisations_in(document, Span(block.body.start, fund.end()))[-1:]:
            behind = folded[named.span.end : fund.end()].strip(" \n")
            if named.value.in_nominative is False and behind.startswith("projekt"):
                yield _candidate(named, Score.HEADING, "funders.fund-of-project")


def fund_of_programme(document: Document) -> Iterator[Candidate]:
    """The fund or municipality inside the name of the programme that pays."""
    folded = document.text.folded
    for _block, label in document.labels("funders", "other"):
        if label.separator in ("none", "verb") or (
            label.field == "other" and not folded.startswith("les", label.span.start)
        ):
            continue
        for named in organisations_in(document, label.value):
            behind = folded[named.span.end : named.span.end + 90]
            if _FUND_OF_PROGRAMME.match(behind) and named.value.in_nominative is False:
                yield _candidate(named, Score.VERB, "funders.programme-owner")


def _candidate(named: Named, score: Score, rule: str) -> Candidate:
    return Candidate("funders", named.value.name, named.span, score, rule)


RULES: tuple[Rule, ...] = (
    Rule(labelled_funders, labels=("funders",)),
    Rule(paying_in_genitive, words=role_words("paid_by").sign),
    Rule(paid_by_in_genitive),
    Rule(received_from, words=_GOT.sign),
    Rule(paying_in_nominative, words=role_words("pays").sign),
    Rule(having_paid, words=_HAVING_PAID.sign),
    Rule(paying_absolutely, words=_PAYING_ABSOLUTELY.sign),
    Rule(in_brackets, words=_BRACKETED_PAYERS.sign),
    Rule(contracted, words=_CONTRACT_WITH.sign),
    Rule(contracted_before, words=_CONTRACT.sign),
    Rule(paying_in_ellipsis, words=role_words("pays").sign),
    Rule(sharing),
    Rule(owner_of_programme, words=_PAYING_PROGRAMME.sign),
    Rule(states_paying),
    Rule(through_fund, words=_THROUGH_FUND.sign),
    Rule(facility, words=_FACILITY.sign),
    Rule(union_in_english, words=_IN_ENGLISH.sign),
    Rule(named_beside_sums, words=role_words("pays").sign),
    Rule(whose_money, words=_WHOSE_MONEY.sign),
    Rule(announcing, words=role_words("announces").sign),
    Rule(fund_of_programme, labels=("funders", "other")),
    Rule(form_addressee, words=_REPORT),
    Rule(who_paid, words=role_words("pays").sign),
    Rule(named_by_role, words=_ROLE.sign),
    Rule(payer_by_kind, words=_KIND.sign),
    Rule(addressee_who_gave, words=_YOU_GAVE.sign),
    Rule(thanked, words=_THANKED.sign),
    Rule(thanked_by_role, words=_TO_WHO_HELPED.sign),
    Rule(thanked_for_money, words=_THANKS.sign),
    Rule(calling, words=_CALLED.sign),
    Rule(fund_of_project, words=_FUNDS_PROJECT.sign),
)
