from __future__ import annotations

from pathlib import Path

REPORT = next((Path(__file__).parent.parent / "corpus").glob("D-01-*.txt"))


def test_the_scores_and_their_signs(ngo, tmp_path):
    (tmp_path / "a.txt").write_bytes(REPORT.read_bytes())
    (tmp_path / "b.txt").write_text("Įkaitinkite orkaitę, suberkite miltus, druskos. " * 5, "utf-8")
    run = ngo("recognise", "a.txt", "b.txt")
    lines = run.out.splitlines()
    assert (run.code, run.err) == (0, "")
    assert lines[0] in {"a.txt: 0.99", "a.txt: 1.00"}
    assert all(line.startswith(("  +", "  -")) for line in lines if line[0] == " ")
    assert "b.txt: 0.00" in lines
    assert "  -1.4 recipe: orkaite, druskos" in lines


def test_standard_input(ngo):
    run = ngo("recognise", "-", stdin=REPORT.read_bytes())
    assert run.out.startswith("-: ")


def test_what_cannot_be_read_costs_none_of_the_others(ngo, tmp_path):
    (tmp_path / "a.txt").write_bytes(REPORT.read_bytes())
    run = ngo("recognise", "none.txt", "a.txt")
    assert run.code == 1
    assert run.out.startswith("a.txt: ")
    assert run.err == "ngoreport: none.txt: no such file\n"
