"""Numbers of projects and contracts: what each rule reads, and what it leaves alone."""

from __future__ import annotations

import unicodedata

import pytest

from ngoreport.choose import choose
from ngoreport.document.document import Document
from ngoreport.parsers import codes
from ngoreport.parsers.rule import find_candidates


def found(text: str) -> set[tuple[str, str]]:
    document = Document(text)
    return {(one.rule, str(one.value)) for one in find_candidates(codes.RULES, document)}


def chosen(text: str) -> list[str]:
    document = Document(text)
    best, _ = choose(document, find_candidates(codes.RULES, document))
    return [str(one.value) for one in best]


# rule, text, code
READ = [
    ("codes.numbered", "Rašome apie projektą „Lifte“ (sut. Nr. S/LIT-77(3.2.1)/2024).", "S/LIT-77(3.2.1)/2024"),
    ("codes.label", "Sutarties data ir numeris:\n2023-03-20, Nr. 2R-58-(13.27)", "2R-58-(13.27)"),
    ("codes.numbered", "Projektas „Sistema“ (TILTAS, Nr. LL-00214) baigtas.", "LL-00214"),
    (
        "codes.numbered",
        "Sutarties su Socialinės apsaugos ir darbo ministerija data ir numeris: 2021-03-22 Nr. A13-96-(21)",
        "A13-96-(21)",
    ),
    (
        "codes.numbered",
        "Teikiame projekto „Kalva“ (angl. The Hill, grant No. SLH-500-16-GR-0047) ataskaitą.",
        "SLH-500-16-GR-0047",
    ),
    ("codes.numbered", "Į projekto „Trys kalvos“ (NPJR-2022/10418) susitikimą atvyko svečių.", "NPJR-2022/10418"),
    ("codes.label", "Projekto Nr.: ABC-12-34", "ABC-12-34"),
    ("codes.label", "Projekto Nr. 11-415-K-0003", "11-415-K-0003"),
    ("codes.label", "Projekto kodas: 2022-1-LT02-ESC30-SOL-000064419", "2022-1-LT02-ESC30-SOL-000064419"),
    ("codes.label", "Projekto numeris – LLI-512", "LLI-512"),
    ("codes.label", "Finansavimo sutarties data ir Nr.: 2018 m. kovo 21 d. S/FPK-318(3.4)", "S/FPK-318(3.4)"),
    ("codes.label", "Projekto numeris: LLI- 512", "LLI-512"),
    ("codes.label", "Projekto Nr. 12345", "12345"),
    ("codes.label", "Sutarties Nr. SADM-123", "SADM-123"),
    ("codes.label", "Sutarties Nr.\tNVO-41/2021", "NVO-41/2021"),
    ("codes.label", "1.\tSutarties Nr.\tNVO-41/2021", "NVO-41/2021"),
    ("codes.label", "Sutarties data ir numeris: 2020-03-05 Nr. ABC-12", "ABC-12"),
    ("codes.label", "Paramos sutarties numeris – 3PM-KK-15-1-001234", "3PM-KK-15-1-001234"),
    ("codes.label", "Paraiškos kodas\nPAR-2020/15", "PAR-2020/15"),
    ("codes.label", "Identifikacinis Nr. SP-15-22", "SP-15-22"),
    ("codes.label", "PROJEKTO KODAS: 09.2.1-ESFA-K-728-01-0044", "09.2.1-ESFA-K-728-01-0044"),
    ("codes.label", "Trukmė: 12 mėn. Projekto Nr. ABC-12-34", "ABC-12-34"),
    ("codes.label", "Lėšų naudojimo sutarties data ir Nr.\t2020-03-05 Nr. KT-77", "KT-77"),
    ("codes.label", "Valstybės biudžeto lėšų naudojimo sutarties data, numeris\n2020-03-05 Nr. KŠ-77", "KŠ-77"),
    ("codes.label", "Sutarties numeris ir data: KT-77, 2020-03-05", "KT-77"),
    ("codes.label", "3.  Sutarties numeris ir data            KT-77, 2020-03-05", "KT-77"),
    ("codes.label", "Dalinio finansavimo sutarties numeris:\nS/KTR-31(2.7)", "S/KTR-31(2.7)"),
    ("codes.label", "Sutarties Nr. VS-(7.12)-305", "VS-(7.12)-305"),
    ("codes.label", "Sutarties Nr. S/KTR-31(2.7)2019", "S/KTR-31(2.7)2019"),
    ("codes.label", "4. Projekto vykdymo sutarties Nr.\nS/KTR-31(5.1.4)/2022", "S/KTR-31(5.1.4)/2022"),
    ("codes.numbered", "Sutarties su Lietuvos kultūros taryba Nr. S/KTR-31(2.7)2019", "S/KTR-31(2.7)2019"),
    ("codes.label", "2020-03-05 sutartis Nr. (3.14)-R-58\n(sutarties data ir numeris)", "(3.14)-R-58"),
    ("codes.shape", "Saugome pelkes (LIFE17 NAT/LT/000123).", "LIFE17 NAT/LT/000123"),
    ("codes.shape", "Saugome pelkes, LIFE21-NAT-LT-PELKYNAS.", "LIFE21-NAT-LT-PELKYNAS"),
    ("codes.numbered", "Projektas „Žalias kiemas“ (kodas 11-415-K-0003) baigtas.", "11-415-K-0003"),
    ("codes.numbered", "Baigtas projektas „Žalias kiemas“ Nr. 08.4.2-ESFA-R-630-73-0011.", "08.4.2-ESFA-R-630-73-0011"),
    ("codes.numbered", "Baigtas projektas Nr. ABC-12-34, kurį vykdė visi.", "ABC-12-34"),
    ("codes.numbered", "Baigtas projektas ABC-12-34 „Žalias kiemas“.", "ABC-12-34"),
    ("codes.numbered", "Vykdyta pagal paramos sutartį Nr. ABC-12/2020.", "ABC-12/2020"),
    ("codes.numbered", "Pateikta paraiška Nr. PAR-2020-15.", "PAR-2020-15"),
    ("codes.shape", "Gauta parama 2021-1-LT01-KA220-SCH-000041215 mokymams.", "2021-1-LT01-KA220-SCH-000041215"),
    ("codes.shape", "Gauta parama 2016-1-LT01-KA102-023030 mokymams.", "2016-1-LT01-KA102-023030"),
    ("codes.shape", "Gauta parama 2019-1-LT01-KA229-060512_1 mokymams.", "2019-1-LT01-KA229-060512_1"),
    ("codes.shape", "09.2.1-ESFA-K-728-01-0044", "09.2.1-ESFA-K-728-01-0044"),
    ("codes.shape", "VP1-1.1-SADM-02-K-02-123", "VP1-1.1-SADM-02-K-02-123"),
    ("codes.shape", "Nr. LT-PL-4R-326", "LT-PL-4R-326"),
    ("codes.shape", "LLI-512", "LLI-512"),
]
LEFT_ALONE = [
    ("Pirkimo sut. Nr. VP-12/2024 dėl stogo.", "another contract"),
    ("Projektas „Takai“ (pagal įsakymą, Nr. V-214) baigtas.", "an order's number"),
    ("Projektas „Kalva“ (2020/2021) truko metus.", "years"),
    ("Projektą „Kalva“ rengė klubas (Nr. 5), posėdis A13-96-(21).", "a meeting's"),
    ("Sutarties data ir numeris: 2020-03-05, žr. (3.14) priedą", "a place in a paper"),
    ("Veiklą LIFE tęsime 2020 metais.", "a programme without a number"),
    ("Projektas pagal priemonę Nr. 08.1.1-CPVA-V-427 baigtas.", "a measure's number"),
    ("Projektas pagal priemonės 01-004-08-04-01 kvietimą.", "a measure's number"),
    ("Priemonė: 08.1.1-CPVA-V-427", "a measure's number"),
    ("Projektas vykdytas pagal direktoriaus įsakymą Nr. V-125.", "an order's number"),
    ("Projektas patvirtintas tarybos sprendimu Nr. T-55.", "a decision's number"),
    ("Projektas atitinka nutarimą Nr. XI-1234.", "a law's number"),
    ("Projektas atrinktas komiteto posėdyje, protokolas Nr. P-12/2020.", "minutes"),
    ("Lietuvos Respublikos įstatymas Nr. XIII-198", "a law's number"),
    ("Projekto atranka: kvietimas Nr. KV-12-3.", "a call's number"),
    ("Įmonės kodas: 300123456", "a company's code"),
    ("Juridinio asmens kodas 190123456", "a company's code"),
    ("Projekto vykdytojo kodas: 300123456", "a company's code"),
    ("Kodas: 300123456", "a company's code"),
    ("Projekto trukmė 2020-01-01 – 2020-12-31", "dates"),
    ("Projekto sutartis pasirašyta 2020-03-05.", "a date"),
    ("Skambinti tel. 8-600-00101 dėl projekto.", "a telephone number"),
    ("Kreipkitės ABC-12@example.lt dėl projekto", "an address"),
    ("Projekto puslapis www.example.lt/ABC-12-34", "an address"),
    ("Projekto puslapis https://example.lt/2021-1-LT01-KA220-SCH-000041215", "an address"),
    ("Nr. 5", "a number of no shape"),
    ("Dirbtuvės vyko 12-15 val., projektas baigtas.", "hours"),
    ("Projekto dalyviai – 5-8 klasių mokiniai.", "classes"),
    ("Projekto vertė 12 000 Eur.", "money"),
    ("Projekto sąskaita LT127300010000000001.", "a bank account"),
    ("", "nothing"),
]


@pytest.mark.parametrize("rule, text, code", READ)
def test_reads(rule, text, code):
    assert (rule, code) in found(text)
    assert chosen(text) == [code]


@pytest.mark.parametrize("rule, text, code", READ)
def test_reads_variants(rule, text, code):
    dashed = text.replace("-", "\u2011")  # a hyphen that breaks no line
    for variant in (unicodedata.normalize("NFD", text), text.replace(" ", "\u00a0"), text.replace("\n", "\r\n")):
        assert chosen(variant) == [code]
    assert [one.replace("\u2011", "-") for one in chosen(dashed)] == [code]


@pytest.mark.parametrize("rule, text, code", READ)
def test_reads_between_paragraphs(rule, text, code):
    assert (rule, code) in found(f"Džiaugiamės visi kartu.\n\n{text}\n\nAčiū visiems.")


@pytest.mark.parametrize("text, why", LEFT_ALONE)
def test_leaves_alone(text, why):
    assert found(text) == set(), why


def test_several():
    assert chosen("Projekto kodas JRP-2023-118, sutarties Nr. S-55-2") == ["JRP-2023-118", "S-55-2"]
    assert chosen("Projekto Nr. ABC-12-34\n\nBaigtas projektas Nr. ABC-12-34.") == ["ABC-12-34"]
