from __future__ import annotations

import sqlite3

import pytest

from ngoreport.batch.journal import Entry, Journal, JournalError
from ngoreport.batch.outcome import CRASH, TIMEOUT, UNREADABLE, Outcome, Part


def report(id_: str, hash_: str = "h") -> Outcome:
    return Outcome(hash_, 0.1, (Part(id_, "report", record=b"r"),))


def error(id_: str, kind: str, hash_: str | None = None) -> Outcome:
    return Outcome(hash_, 0.1, (Part(id_, "error", kind=kind, reason="is bad"),))


def enter(journal: Journal, id_: str, position: int = 0) -> Entry:
    entry = journal.enter(id_, place=id_, link=None, position=position)
    assert isinstance(entry, Entry)
    return entry


def ids(journal: Journal) -> list[str]:
    return [row.part.id for row in journal.rows()]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "out.journal"


def test_what_was_stored_is_known_to_the_next_run(path):
    with Journal(path, "key") as journal:
        journal.store(enter(journal, "a").number, report("a", "content"))
    with Journal(path, "key") as journal:
        assert enter(journal, "a").hash == "content"
        journal.finish()
        assert [row.part for row in journal.rows()] == [Part("a", "report", record=b"r")]


def test_another_key_begins_anew(path):
    with Journal(path, "key") as journal:
        journal.store(enter(journal, "a").number, report("a"))
    with Journal(path, "other") as journal:
        assert enter(journal, "a").hash is None
        assert ids(journal) == []


@pytest.mark.parametrize("kind, kept", [(UNREADABLE, "h"), (TIMEOUT, None), (CRASH, None)])
def test_what_time_or_the_machine_may_be_to_blame_for_is_tried_again(path, kind, kept):
    with Journal(path, "key") as journal:
        journal.store(enter(journal, "a").number, error("a", kind, "h"))
    with Journal(path, "key") as journal:
        assert enter(journal, "a").hash == kept


def test_inputs_that_are_no_more_go_and_the_order_is_that_of_the_last_run(path):
    with Journal(path, "key") as journal:
        for at, id_ in enumerate("abc"):
            journal.store(enter(journal, id_, at).number, report(id_))
    with Journal(path, "key") as journal:
        for at, id_ in enumerate("cda"):
            journal.store(enter(journal, id_, at).number, report(id_))
        journal.finish()
        assert ids(journal) == ["c", "d", "a"]


def test_two_inputs_of_one_id_are_found_in_one_run_and_not_over_two(path):
    with Journal(path, "key") as journal:
        journal.enter("a", place="x.csv:1", link=None, position=0)
        assert journal.enter("a", place="x.csv:2", link=None, position=1) == "x.csv:1"
    with Journal(path, "key") as journal:
        assert isinstance(journal.enter("a", place="x.csv:2", link=None, position=1), Entry)


def test_new_parts_take_the_place_of_the_old_ones(path):
    with Journal(path, "key") as journal:
        number = enter(journal, "a").number
        journal.store(number, Outcome("1", 0, (Part("a/1", "report", record=b""), Part("a/2", "report", record=b""))))
        journal.store(number, report("a"))
        journal.store(number, Outcome("h", 0, None))
        assert ids(journal) == ["a"]


def test_after_an_error_nothing_stands_half(path, monkeypatch):
    with Journal(path, "key") as journal:
        journal.store(enter(journal, "a").number, report("a", "old"))

    def interrupted():
        with Journal(path, "key") as journal:
            journal._database.execute("DELETE FROM part")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with Journal(path, "key") as journal:
        assert enter(journal, "a").hash == "old"
        assert ids(journal) == ["a"]


def test_counts_and_errors(path):
    with Journal(path, "key") as journal:
        for at, outcome in enumerate([error("z", TIMEOUT), report("b"), error("a", UNREADABLE), report("c")]):
            assert outcome.parts
            journal.store(enter(journal, outcome.parts[0].id, at).number, outcome)
        assert journal.counts() == [("error", TIMEOUT, 1), ("error", UNREADABLE, 1), ("report", None, 2)]
        assert journal.errors(1) == [("z", "is bad")]


def test_two_runs_at_a_time_are_refused(path):
    with Journal(path, "key"), pytest.raises(JournalError, match="another run is at work"):
        Journal(path, "key")


@pytest.mark.parametrize("content", [b"something else" * 100, None])
def test_what_is_no_journal_is_left_alone(path, content):
    if content is None:
        database = sqlite3.connect(path)
        database.execute("CREATE TABLE mine (name TEXT)")
        database.close()
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(JournalError, match="is no journal"):
        Journal(path, "key")
    assert path.read_bytes() == before


def test_a_journal_of_no_path_ends_with_the_process(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Journal(None, "key") as journal:
        journal.store(enter(journal, "a").number, report("a"))
        assert ids(journal) == ["a"]
    assert list(tmp_path.iterdir()) == []
