"""Gold in a folder: what is found, what is read, what is refused."""

from __future__ import annotations

import json

import pytest

from ngoreport.evaluation.gold import GoldError, find_cases, read_gold


def put(folder, **files):
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_text(content, "utf-8")


def test_gold_and_reports_are_paired_by_name(tmp_path):
    put(tmp_path, b__gold__json="{}", b__txt="", a__json="{}", a__html="", c__json="{}", d__txt="", e__gold__json="{}")
    (tmp_path / ".hidden.gold.json").write_text("{}", "utf-8")
    cases = [
        (case.name, case.gold_file.name, case.report_file and case.report_file.name) for case in find_cases(tmp_path)
    ]
    assert cases == [("a", "a.json", "a.html"), ("b", "b.gold.json", "b.txt"), ("e", "e.gold.json", None)]


def test_a_text_comes_before_other_files_and_gold_before_a_plain_record(tmp_path):
    put(tmp_path, a__docx="", a__txt="", a__xlsx="", a__json="{}", a__gold__json="{}")
    (case,) = find_cases(tmp_path)
    assert case.report_file == tmp_path / "a.txt"
    assert case.gold_file == tmp_path / "a.gold.json"


def test_a_folder_without_gold_is_refused(tmp_path):
    put(tmp_path, a__txt="")
    with pytest.raises(GoldError, match="holds no gold"):
        find_cases(tmp_path)
    with pytest.raises(GoldError, match="no such folder"):
        find_cases(tmp_path / "nera")
    with pytest.raises(GoldError, match="is no folder"):
        find_cases(tmp_path / "a.txt")


def test_a_gold_file_and_a_plain_record(tmp_path):
    path = tmp_path / "a.gold.json"
    whole = {"gold": {"title": "A"}, "also_right": {"title": ["B"]}, "optional": {}, "activities_from": "prose"}
    path.write_text(json.dumps(whole), "utf-8-sig")
    gold = read_gold(path)
    assert (gold.record, gold.also_right, gold.optional, gold.prose) == ({"title": "A"}, {"title": ["B"]}, {}, True)
    path.write_text('{"title": "A", "evidence": {}}', "utf-8")
    gold = read_gold(path)
    assert (gold.record["title"], gold.also_right, gold.optional, gold.prose) == ("A", {}, {}, False)


@pytest.mark.parametrize(
    "content, sentence",
    [
        ("{", "is not valid JSON"),
        ("\udce0", "is not valid JSON"),
        ("[" * 100_000, "is not valid JSON"),
        ("[]", "must be an object"),
        ('{"titel": "A"}', "is no gold"),
        ('{"gold": []}', "gold must be an object"),
        ('{"gold": {}, "optional": []}', "optional must be an object"),
        ('{"title": ["A"]}', "title must be a string or null"),
        ('{"period": "2019"}', "period must be an object"),
        ('{"period": {"start": 2019}}', "period must be an object of strings"),
        ('{"partners": "A"}', "partners must be a list"),
        ('{"partners": [null]}', "partners must hold strings"),
        ('{"funding": [{"amount": "1"}]}', "funding must hold objects with amount and currency"),
        ('{"funding": [{"amount": "1 200", "currency": "EUR"}]}', "funding: '1 200' is no amount"),
        ('{"participants": ["12"]}', "participants must hold objects with count"),
        ('{"gold": {}, "also_right": {"title": "B"}}', "also_right.title must be a list of strings"),
        ('{"gold": {}, "also_right": {"partners": ["A"]}}', "also_right.partners must be a list of lists"),
        ('{"gold": {}, "also_right": {"partners": [[1]]}}', "also_right.partners must hold strings"),
        ('{"gold": {}, "optional": {"period.start": 2019}}', "optional.period.start must be a list of strings"),
        ('{"gold": {}, "optional": {"contacts": [{}]}}', "optional.contacts must hold objects with kind and value"),
    ],
)
def test_gold_that_is_none_is_refused(tmp_path, content, sentence):
    path = tmp_path / "a.gold.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(GoldError) as refused:
        read_gold(path)
    assert str(refused.value).startswith(f"{path}: {sentence}")
