"""Our figures are those of the shared scorer, on every field of every report, where the shared corpus is at hand."""

from __future__ import annotations

import copy
import importlib.util
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ngoreport import parse_file
from ngoreport.evaluation.evaluate import Evaluation, add
from ngoreport.evaluation.figures import Figures, mark
from ngoreport.evaluation.gold import Case, find_cases, read_gold
from ngoreport.evaluation.questions import FIELDS, questions

ROOT = Path(__file__).parent.parent.parent
SHARED = ROOT.parent / "shared" / "corpus"
SCORER = SHARED / "score.py"
FOLDERS = [folder for folder in (ROOT / "tests" / "corpus", SHARED / "seeds", SHARED / "dev") if folder.is_dir()]
CASES = [case for folder in FOLDERS for case in find_cases(folder)]
DAMAGED = 6

pytestmark = pytest.mark.skipif(not SCORER.is_file(), reason="the shared scorer is not here")


@pytest.fixture(scope="module")
def scorer() -> Any:
    spec = importlib.util.spec_from_file_location("shared_scorer", SCORER)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def theirs(scorer: Any, case: Case, record: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    counts = {}
    for field, gold, found, optional, same in scorer.cases(case.gold_file, record):
        hits, wrong, missed = scorer.match(gold, found, optional, same)
        counts[field] = (hits, len(wrong), len(missed))
    return counts


def ours(case: Case, record: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    marked = [mark(question) for question in questions(read_gold(case.gold_file), record)]
    return {one.field: (one.hits, len(one.wrong), len(one.missed)) for one in marked}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_field_agrees(scorer, case):
    assert case.report_file
    record = parse_file(case.report_file).model_dump(mode="json")
    spec = json.loads(case.gold_file.read_text("utf-8"))
    for told in (record, spec["gold"], {}, *damaged(record, spec)):
        counts = ours(case, told)
        assert counts == theirs(scorer, case, told)
        assert counts.keys() < set(FIELDS)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_totals_agree(scorer, folder, tmp_path, monkeypatch, capsys):
    evaluation = Evaluation()
    chance = random.Random(folder.name)
    for case in find_cases(folder):
        spec = json.loads(case.gold_file.read_text("utf-8"))
        record = None if chance.random() < 0.1 else damage(spec["gold"], spec, chance)
        if record is not None:
            (tmp_path / f"{case.name}.json").write_text(json.dumps(record), "utf-8")
        add(evaluation, case.name, read_gold(case.gold_file), record)
    monkeypatch.setattr("sys.argv", ["score.py", str(folder), str(tmp_path), "--json"])
    scorer.main()
    figures = json.loads(capsys.readouterr().out)
    assert (evaluation.reports, evaluation.perfect) == (figures["reports"], figures["perfect_core"])
    assert {field: rounded(row) for field, row in evaluation.rows().items()} == figures["fields"]


def rounded(figures: Figures) -> dict[str, float]:
    return {
        "precision": round(figures.precision, 4),
        "recall": round(figures.recall, 4),
        "f1": round(figures.f1, 4),
        "hits": figures.hits,
        "wrong": figures.wrong,
        "missed": figures.missed,
    }


def damaged(record: dict[str, Any], spec: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Records near the truth: of the parser and of the gold, some of their answers changed."""
    chance = random.Random(record["source"]["sha256"])
    for index in range(DAMAGED):
        yield damage(record if index % 2 else spec["gold"], spec, chance)


def damage(record: dict[str, Any], spec: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    told = copy.deepcopy({key: value for key, value in record.items() if key not in {"source", "evidence"}})
    others = [spec.get("optional", {}), *_also_right(spec)]
    for key, value in told.items():
        if isinstance(value, list):
            items = [item for item in value if chance.random() < 0.85]
            items += [chance.choice(value)] if value and chance.random() < 0.2 else []
            items += [item for other in others for item in other.get(key, []) if chance.random() < 0.4]
            chance.shuffle(items)
            told[key] = [_changed(item, chance) if chance.random() < 0.4 else item for item in items]
        elif isinstance(value, str | None) and key != "schema_version":
            other = [item for other in others for item in other.get(key, [])]
            answer = chance.choice(other) if other and chance.random() < 0.4 else value
            told[key] = _changed(answer, chance) if answer and chance.random() < 0.5 else answer
    period = told["period"]
    for end in ("start", "end", "duration"):
        other = [item for other in others for item in other.get(f"period.{end}", [])]
        period[end] = chance.choice([period[end], period[end], None, "2019", "2020-03-01", "P1Y", "P12M", *other])
    return told


def _also_right(spec: dict[str, Any]) -> Iterator[dict[str, list[Any]]]:
    for key, answers in spec.get("also_right", {}).items():
        yield {key: [item for answer in answers for item in (answer if isinstance(answer, list) else [answer])]}


def _changed(item: Any, chance: random.Random) -> Any:
    if isinstance(item, str):
        return _misspelt(item, chance)
    changed = dict(item)
    key = chance.choice(sorted(changed))
    if key == "amount":
        changed[key] = chance.choice([f"{changed[key]}0" if "." in changed[key] else f"{changed[key]}.00", "17"])
    elif key == "count":
        changed[key] += chance.choice([0, 1])
    elif key == "currency":
        changed[key] = "LTL"
    elif key == "kind":
        changed[key] = chance.choice(["total", "granted", "part", "email", "phone"])
    elif isinstance(changed[key], str):
        changed[key] = _misspelt(changed[key], chance)
    return changed


def _misspelt(words: str, chance: random.Random) -> str:
    at = chance.randrange(len(words) + 1)
    return chance.choice(
        [
            words.upper(),
            words.replace("„", "«").replace("“", "»"),
            words.replace("–", " - ").replace("-", "—"),
            f"VšĮ {words}",
            f"{words}, viešoji įstaiga",
            words.replace("Lietuvos Respublikos", "LR"),
            words[:at] + chance.choice("aėsx ") + words[at:],
            words[:at] + words[at + 1 :],
            words[: max(at, len(words) * 4 // 5)],
            f"  {words}.",
            f"{words}/",
            f"{words} ir kita",
            words.replace(" ", ""),
            "Niekas nieko",
        ]
    )
