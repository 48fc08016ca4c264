"""Activities and results: lists that are announced, and sentences that tell of a deed."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import activities

PAGE = "Upės takas\n\n"


def read(text, field="activities"):
    document = Document(text)
    chosen, _ = choose(document, (found for rule in activities.RULES for found in rule(document)))
    return [candidate.value for candidate in chosen if candidate.field == field]


def texts(text):
    return [activity["text"] for activity in read(text)]


def plain(words):
    return unicodedata.normalize("NFC", words).replace("\u00a0", " ")


LISTS = [
    # why, text, items
    (
        "a label and bullets",
        "Projekto veiklos:\n• žygis pėsčiomis;\n• takų valymas.",
        ["žygis pėsčiomis", "takų valymas"],
    ),
    ("a heading without a colon", "VEIKLOS\n1. Žygis\n2. Talka", ["Žygis", "Talka"]),
    ("a lead-in with a neuter participle", "Per vasarą surengta:\n- du žygiai;\n- talka.", ["du žygiai", "talka"]),
    (
        "a lead-in with „šie darbai“",
        "Buvo atlikti šie darbai:\n1) iškastas šulinys;\n2) nudažyta tvora.",
        ["iškastas šulinys", "nudažyta tvora"],
    ),
    (
        "the goal is reached by activities",
        "Projekto tikslo sieksime vykdydami šias veiklas:\n- žygius\n- talkas",
        ["žygius", "talkas"],
    ),
    (
        "parts of a project",
        "Projektas susideda iš trijų dalių:\n- Pažintis\n- Kelionė\n- Paroda",
        ["Pažintis", "Kelionė", "Paroda"],
    ),
    ("directions", "Klube dirbama dviem kryptimis:\n- šokis\n- daina", ["šokis", "daina"]),
    (
        "lines without marks",
        "Planuojamos veiklos:\nSodo talka\nObuolių spaudimas\nŠventė",
        ["Sodo talka", "Obuolių spaudimas", "Šventė"],
    ),
    (
        "one sentence at semicolons",
        "Veiklos: pamokų ruoša; būreliai, žaidimai; žygis.",
        ["pamokų ruoša", "būreliai, žaidimai", "žygis"],
    ),
    (
        "one sentence at commas and „ir“",
        "Šiemet surengta: žygis, talka ir šokių vakaras.",
        ["žygis", "talka", "šokių vakaras"],
    ),
    ("„bei“ before the last", "Numatytos trys priemonės: kursai, knyga bei paroda.", ["kursai", "knyga", "paroda"]),
    (
        "„ir“ within an item stays",
        "Veiklos: talka, žygis, keramikos ir audimo būreliai.",
        ["talka", "žygis", "keramikos ir audimo būreliai"],
    ),
    (
        "commas in brackets, quotes and before clauses stay",
        "Surengta: pamoka (dainos, šokiai), filmas „Vėjas, lietus“, žygis, kurį vedė tėčiai, paroda.",
        ["pamoka (dainos, šokiai)", "filmas „Vėjas, lietus“", "žygis, kurį vedė tėčiai", "paroda"],
    ),
    (
        "a participle behind a comma stays",
        "Veiklos: takas, skirtas šeimoms, talka, įtraukiant kaimynus.",
        ["takas, skirtas šeimoms", "talka, įtraukiant kaimynus"],
    ),
    (
        "sub-items are activities of their own",
        "Veiklos:\n• Mokymai:\n  1. pynimas;\n  2. drožyba;\n• Mugė.",
        ["Mokymai", "pynimas", "drožyba", "Mugė"],
    ),
    (
        "sub-headings and clutter between items",
        "Veiklos\n\nPavasaris\n• Talka\nSpausdinti\n• Žygis\n\nRuduo\n• Mugė\n\nPartneriai:\n• Biblioteka",
        ["Talka", "Žygis", "Mugė"],
    ),
    (
        "activities and results together",
        "Veiklos ir rezultatai:\n- išleista knyga\n- apmokyti 9 gidai",
        ["išleista knyga", "apmokyti 9 gidai"],
    ),
    (
        "a column of a table",
        "Veikla\tData\tVieta\nŽygis\t2021-05-01\tNida\nTalka\t2021-06-01\tRusnė",
        ["Žygis", "Talka"],
    ),
    (
        "a series of clauses",
        "Per vasarą bus nudažyta tvora; bus pasodinti medžiai; bus išleista knyga.",
        ["Per vasarą bus nudažyta tvora", "bus pasodinti medžiai", "bus išleista knyga"],
    ),
    ("a list beats sentences", "Rugsėjį surengėme mugę.\nVeiklos:\n- žygis\n- talka", ["žygis", "talka"]),
    ("numbers inside the sentence", "Veiklos: 1) žygis, 2) talka, 3) šventė.", ["žygis", "talka", "šventė"]),
    (
        "a lead-in with the project's name",
        "Projekto „Takas“ metu:\n• išleista knyga\n• apmokyti gidai",
        ["išleista knyga", "apmokyti gidai"],
    ),
    ("lines under a heading", "PROJEKTO VEIKLOS\nSodo talka\nŠventė kieme", ["Sodo talka", "Šventė kieme"]),
    (
        "short sentences behind a label",
        "Projekto veiklos: Pamokų ruoša. Darbas su šeima.",
        ["Pamokų ruoša", "Darbas su šeima"],
    ),
    (
        "a sentence stuck to the last item",
        "Veiklos:\n- žygis;\n- talka;\n- mugė. Visiems labai patiko.",
        ["žygis", "talka", "mugė"],
    ),
]

NO_LISTS = [
    ("target groups", "Tikslinės grupės:\n- jaunimas;\n- senjorai."),
    ("who takes part", "Projekto veiklose dalyvavo:\n- jaunimas;\n- senjorai."),
    ("conditions", "Atrankos kriterijai:\n- amžius;\n- noras mokytis."),
    ("partners", "Projekto partneriai:\n- Biblioteka\n- Seniūnija"),
    ("objectives", "Projekto uždaviniai:\n- surengti žygį;\n- išleisti knygą."),
    ("money", "Projekto lėšos:\n- fondo parama 300 Eur;\n- savos lėšos 20 Eur."),
    ("results", "Pasiekti rezultatai:\n- įkurtas klubas;\n- išleista knyga."),
    ("a menu", "Naujienos | Veiklos | Kontaktai | Projektai"),
    ("a sum and its sources", "Projektui skirta 300 Eur: fondo lėšos 200 Eur, savos lėšos 100 Eur."),
]

SENTENCES = [
    # sentence, status
    ("Bendruomenės salėje įrengta virtuvė ir nudažytos sienos.", "implemented"),
    ("Gegužę buvo surengta dviračių talka.", "implemented"),
    ("Organizuoti trys mokymai kaimo jaunimui.", "implemented"),
    ("Rugsėjį sodinome medelius ir kepėme duoną.", "implemented"),
    ("Savanoriai sutvarkė senąsias kapines, o moksleiviai surinko pasakojimus.", "implemented"),
    ("Kas antrą šeštadienį meistrai mokė vaikus drožti.", "implemented"),
    ("Mokymuose vaikai mokėsi lipdyti.", "implemented"),
    ("2021 m. gegužės 8 d. Alytuje įvyko baigiamoji šventė.", "implemented"),
    ("Kad į salę patektų ir senjorai, pastatytas keltuvas.", "implemented"),
    ("Vaikams rengiamos plaukimo pamokos.", "ongoing"),
    ("Šiuo metu kuriame filmą apie miestelį.", "ongoing"),
    ("Kartą per mėnesį vyksta tėvų vakarai.", "ongoing"),
    ("Pavasarį bus pasodinta alėja.", "planned"),
    ("Kitąmet numatoma suremontuoti salę.", "planned"),
    ("Klubas ketina įrengti dirbtuves.", "planned"),
    ("Rudenį mokiniai pristatys savo darbus.", "planned"),
    ("Numatytos trys išvykos į muziejus.", "planned"),
    ("Projekto veiklos apima žygius, talkas ir pamokas.", "ongoing"),
    ("Vasarą planuojama šeimų stovykla prie ežero.", "planned"),
    ("Isigyta sulankstoma scena ir nupirktos palapines.", "implemented"),
]

NO_DEEDS = [
    ("how things are", "Šiuolaikiniai vaikai retai žaidžia lauke."),
    ("the association's own founding", "Kaimo bendruomenė įkurta 2005 metais."),
    ("an authority's decision", "Savivaldybės taryba patvirtino ir paskelbė sąrašą."),
    ("the subject is the project", "Projektas bus įgyvendinamas iki gruodžio."),
    ("money", "Projektui skirta 3 000 Eur parama."),
    ("money from one's own purse", "Mokykla pridėjo dar tris šimtus eurų, iš viso gauta 500 Eur."),
    ("who pays", "Projektą finansuoja Kultūros taryba."),
    ("who carries it out", "Projektą vykdo Alytaus jaunimo centras kartu su biblioteka."),
    ("how long it runs", "Projektas prasidės kovo 1 d. ir truks metus."),
    ("an application", "Paraišką parengė klubo valdyba."),
    ("a contract", "Sutartį pasirašėme vasarį."),
    ("thanks", "Dėkojame visiems, kurie padėjo surengti šventę."),
    ("a hope", "Tikimės, kad talka bus surengta ir kitąmet."),
    ("an opinion", "Smagu, kad kaimynai patys pastatė suolus."),
    ("an infinitive", "Svarbu surengti šventes ir pakviesti kaimynus."),
    ("what was not done", "Talka neįvyko dėl lietaus."),
    ("long ago", "Mokykla pastatyta prieš šešis dešimtmečius."),
    ("the year before", "Pernai kaimo jaunimas surengė mugę."),
    ("speech", "„Pastatėme tvorą per dieną“, – sako klubo vadovas."),
    ("a question", "Ar surengėme viską, ką žadėjome?"),
    ("the deaf, not the created", "Kurti jaunuoliai dažnai lieka vieni."),
    ("a page's heading", "Surengta mugė"),
    ("the goal", "Projekto tikslas – surengti mugę, kurioje bus pristatyti amatai."),
    ("a frequent past", "Skaitytojai čia rengdavo vakarus."),
]


@pytest.mark.parametrize("why, text, items", LISTS)
def test_reads_lists(why, text, items):
    assert texts(PAGE + text) == items


@pytest.mark.parametrize("why, text, items", LISTS)
def test_reads_lists_decomposed_and_with_no_break_spaces(why, text, items):
    assert [plain(item) for item in texts(unicodedata.normalize("NFD", PAGE + text))] == items
    spaced = "\n".join(" ".join(line.split(" ")).replace(" ", "\u00a0") for line in text.split("\n"))
    assert [plain(item) for item in texts(PAGE + spaced)] == items


@pytest.mark.parametrize("why, text", NO_LISTS)
def test_leaves_other_lists(why, text):
    assert texts(PAGE + text) == []


@pytest.mark.parametrize("sentence, status", SENTENCES)
@pytest.mark.parametrize("frame", ["{}", "Oras buvo gražus. {} Labai smagu!", "Vieta rami.\n\n{}\n\nwww.example.lt"])
def test_reads_sentences_of_deeds(sentence, status, frame):
    assert read(PAGE + frame.format(sentence)) == [{"text": sentence.rstrip("."), "status": status}]


@pytest.mark.parametrize("sentence, status", SENTENCES)
def test_reads_sentences_of_deeds_decomposed(sentence, status):
    found = read(PAGE + unicodedata.normalize("NFD", sentence))
    assert [(plain(activity["text"]), activity["status"]) for activity in found] == [(sentence.rstrip("."), status)]


@pytest.mark.parametrize("why, sentence", NO_DEEDS)
def test_leaves_sentences_without_deeds(why, sentence):
    assert texts(PAGE + sentence) == []


@pytest.mark.parametrize(
    "text, statuses",
    [
        ("Įvykdytos veiklos:\n- žygis\n- talka", ["implemented", "implemented"]),
        ("Planuojamos veiklos:\n- žygis\n- talka", ["planned", "planned"]),
        ("Veiklos:\n- žygis\n- talka", [None, None]),
        ("Veiklos:\n- surengtas žygis\n- bus surengta talka", ["implemented", "planned"]),
        ("Šiuo metu vykdomos šios veiklos:\n- žygis\n- talka", ["ongoing", "ongoing"]),
        ("Projektą vykdo kaimo klubas.\nVeiklos:\n- žygis\n- talka", ["ongoing", "ongoing"]),
        ("Projekto metu bus surengti šie renginiai:\n- žygis\n- talka", ["planned", "planned"]),
        ("Veiklos:\n- surengti žygį\n- išleisti knygą", [None, None]),
    ],
)
def test_tells_the_status(text, statuses):
    assert [activity["status"] for activity in read(PAGE + text)] == statuses


@pytest.mark.parametrize(
    "text, found",
    [
        ("Projekto rezultatai:\n• išmokta plaukti;\n• įkurtas klubas.", ["išmokta plaukti", "įkurtas klubas"]),
        ("PASIEKTI REZULTATAI\nVaikai išmoko plaukti. Įkurtas klubas.", ["Vaikai išmoko plaukti", "Įkurtas klubas"]),
        ("Rezultatai – vaikai išmoko plaukti. Įkurtas klubas.", ["vaikai išmoko plaukti", "Įkurtas klubas"]),
        ("Pasiekti tokie rezultatai:\n- įkurtas klubas\n- išleista knyga", ["įkurtas klubas", "išleista knyga"]),
        ("Veiklos ir rezultatai:\n- įkurtas klubas\n- išleista knyga", []),
        ("Gautas geras rezultatas.", []),
    ],
)
def test_reads_results(text, found):
    assert read(PAGE + text, "results") == found


def test_title_that_says_results_is_no_section():
    assert read("Projekto „Takas“ rezultatai\n\nMetus rengėme žygius.", "results") == []


def test_spans_hold_the_words_of_the_items():
    document = Document(PAGE + "Veiklos:\n1. „Vėjo“ žygis;\n2. talka.")
    spans = [found.span for rule in activities.RULES for found in rule(document)]
    assert [document.text.shown[span.start : span.end] for span in spans] == ["„Vėjo“ žygis", "talka"]


@pytest.mark.parametrize(
    "rule, text",
    [
        ("activities.label", "Veiklos:\n- žygis\n- talka"),
        ("activities.lead-in", "Per vasarą surengta:\n- žygis\n- talka"),
        ("activities.series", "Bus nudažyta tvora; bus pasodinti medžiai; bus išleista knyga."),
        ("activities.verb", "Rugsėjį kaimynai pasodino alėją."),
        ("results.label", "Rezultatai:\n- įkurtas klubas\n- išleista knyga"),
        ("results.lead-in", "Pasiekti tokie rezultatai:\n- įkurtas klubas\n- išleista knyga"),
    ],
)
def test_says_which_rule_read_it(rule, text):
    document = Document(PAGE + text)
    chosen, _ = choose(document, (found for rule in activities.RULES for found in rule(document)))
    assert {candidate.rule for candidate in chosen} == {rule}
