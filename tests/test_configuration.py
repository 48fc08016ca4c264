from __future__ import annotations

import pytest

from ngoreport.configuration import ConfigurationError, find_configuration, load_configuration

OWN = '[labels]\ntitle = ["Iniciatyvos vardas", "Sumanymas"]\n'
SHARED = '[project]\nname = "x"\n\n[tool.ngoreport.labels]\ngoal = ["Siekis"]\n'


def test_without_a_file_there_is_an_empty_configuration(tmp_path):
    assert dict(find_configuration(tmp_path).labels) == {}


def test_the_nearest_file_upwards_holds(tmp_path):
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "ngoreport.toml").write_text(OWN, "utf-8")
    assert find_configuration(deep).labels == {"title": ("Iniciatyvos vardas", "Sumanymas")}
    assert find_configuration(deep).path == tmp_path / "ngoreport.toml"
    (tmp_path / "a" / "pyproject.toml").write_text(SHARED, "utf-8")
    assert find_configuration(deep).labels == {"goal": ("Siekis",)}


def test_a_pyproject_without_the_table_is_passed_over(tmp_path):
    below = tmp_path / "a"
    below.mkdir()
    (tmp_path / "ngoreport.toml").write_text(OWN, "utf-8")
    (below / "pyproject.toml").write_text('[tool.other]\nkey = "x"\n', "utf-8")
    assert find_configuration(below).path == tmp_path / "ngoreport.toml"


def test_in_one_directory_the_file_of_our_own_comes_first(tmp_path):
    (tmp_path / "ngoreport.toml").write_text(OWN, "utf-8")
    (tmp_path / "pyproject.toml").write_text(SHARED, "utf-8")
    assert "title" in find_configuration(tmp_path).labels


def test_a_byte_order_mark_does_no_harm(tmp_path):
    path = tmp_path / "ngoreport.toml"
    path.write_text(OWN, "utf-8-sig")
    assert "title" in load_configuration(path).labels


@pytest.mark.parametrize(
    "content, sentence",
    [
        ('[label]\ntitle = ["x"]', "unknown key `label`; did you mean `labels`?"),
        ("colour = 1", "unknown key `colour`; known are labels"),
        ('[labels]\ntitel = ["x"]', "labels of an unknown field `titel`; did you mean `title`?"),
        ('[labels]\nqqqq = ["x"]', "labels of an unknown field `qqqq`; known are title, "),
        ('[labels]\ntitle = "Vardas"', 'labels.title must be a list of words: title = ["…"]'),
        ("[labels]\ntitle = [1]", "labels.title must be a list of words"),
        ('[labels]\ntitle = ["::"]', "labels.title must be a list of words"),
        ('labels = "x"', "labels must be a table of fields"),
        ("[labels", "is not valid TOML"),
        ("a = '\udcff'", "is not valid TOML"),
    ],
)
def test_what_is_wrong_is_said_with_the_file(tmp_path, content, sentence):
    path = tmp_path / "ngoreport.toml"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(ConfigurationError) as caught:
        load_configuration(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "name, content, sentence",
    [
        ("nera.toml", None, "no such file"),
        ("pyproject.toml", '[project]\nname = "x"', "has no table [tool.ngoreport]"),
        ("pyproject.toml", "[tool]\nngoreport = 1", "tool.ngoreport must be a table"),
    ],
)
def test_a_named_file_must_hold_a_configuration(tmp_path, name, content, sentence):
    if content is not None:
        (tmp_path / name).write_text(content, "utf-8")
    with pytest.raises(ConfigurationError, match=sentence.replace("[", r"\[")):
        load_configuration(tmp_path / name)
