"""A tree is made again when anything that it is made of is another, and only then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import uapigen
from uapigen.commands.main import main
from uapigen.made import Made, made

WriteSpec = Callable[[dict[str, str]], Path]
TOPIC = "A: {kind: constants, values: {ONE: {value: 1, doc: One.}}}\n"


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where trees are kept; none is yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "uapigen" / "trees"


class Maker:
    """Makes a tree, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Made:
        self.times += 1
        return Made("6.12", ["careful"], {"a/file.py": "text\n"})


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "given"
    (folder / "dvb").mkdir(parents=True)
    (folder / "dvb" / "one.yaml").write_text("one\n", encoding="utf-8")
    return folder


def test_what_was_made_is_not_made_again(spec: Path) -> None:
    make = Maker()
    first = made(make, "", spec)
    assert made(make, "", spec) == first == Made("6.12", ["careful"], {"a/file.py": "text\n"})
    assert make.times == 1


def test_another_spec_or_release_is_made(spec: Path, tmp_path: Path) -> None:
    make = Maker()
    made(make, "", spec)
    (spec / "dvb" / "one.yaml").write_text("two\n", encoding="utf-8")
    made(make, "", spec)
    assert make.times == 2
    (spec / "dvb" / "one.yaml").rename(spec / "dvb" / "two.yaml")
    made(make, "", spec)
    assert make.times == 3
    made(make, "6.1", spec)
    assert make.times == 4
    made(make, "", spec, tmp_path)
    assert make.times == 5


def test_an_area_that_is_a_link_is_looked_into(spec: Path, tmp_path: Path) -> None:
    linked = tmp_path / "elsewhere"
    (spec / "dvb").rename(linked)
    (spec / "dvb").symlink_to(linked)
    make = Maker()
    made(make, "", spec)
    (linked / "one.yaml").write_text("two\n", encoding="utf-8")
    made(make, "", spec)
    assert make.times == 2


def test_what_was_edited_meanwhile_is_not_kept_as_what_it_was_before(spec: Path) -> None:
    def edited() -> Made:
        (spec / "dvb" / "one.yaml").write_text("two\n", encoding="utf-8")
        return Made("6.12", [], {"a/file.py": "two\n"})

    made(edited, "", spec)
    (spec / "dvb" / "one.yaml").write_text("one\n", encoding="utf-8")
    make = Maker()
    assert made(make, "", spec).files == {"a/file.py": "text\n"}
    assert make.times == 1


@pytest.mark.parametrize("part", ["part.py", "templates/part.jinja", "support/part.txt"])
def test_another_tool_makes_it_again(part: str, spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "tool"
    (tool / part).parent.mkdir(parents=True, exist_ok=True)
    (tool / part).write_text("one\n", encoding="utf-8")
    monkeypatch.setattr(uapigen, "__file__", str(tool / "__init__.py"))
    make = Maker()
    made(make, "", spec)
    made(make, "", spec)
    assert make.times == 1
    (tool / part).write_text("two\n", encoding="utf-8")
    made(make, "", spec)
    assert make.times == 2


def test_what_it_stands_on_counts(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tomorrow(name: str) -> str:
        return f"{name} of tomorrow"

    make = Maker()
    made(make, "", spec)
    monkeypatch.setattr("uapigen.made.version", tomorrow)
    made(make, "", spec)
    assert make.times == 2


def test_what_cannot_be_read_is_left_to_those_who_need_it(spec: Path) -> None:
    (spec / "dvb" / ".#one.yaml").symlink_to("somebody@somewhere")  # as an editor leaves it
    make = Maker()
    assert made(make, "", spec) == made(make, "", spec)
    assert make.times == 2


def test_a_full_or_absent_cache_is_no_problem(spec: Path, kept: Path) -> None:
    kept.parent.parent.write_text("no folder", encoding="utf-8")
    make = Maker()
    assert made(make, "", spec) == made(make, "", spec)
    assert make.times == 2


def test_the_command_writes_what_was_kept(
    write_spec: WriteSpec, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["generate", "--spec", str(write_spec({"dvb/one.yaml": TOPIC})), "--out"]
    assert main([*words, str(tmp_path / "first")]) == 0
    assert len(list(kept.iterdir())) == 1
    monkeypatch.setattr("uapigen.commands.tree.generate_whole", None)
    assert main([*words, str(tmp_path / "second")]) == 0
    names = [path.relative_to(tmp_path / "first") for path in (tmp_path / "first").rglob("*") if path.is_file()]
    assert names
    for name in names:
        assert (tmp_path / "second" / name).read_bytes() == (tmp_path / "first" / name).read_bytes(), name


def test_problems_are_told_every_time(
    write_spec: WriteSpec, kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [
        "generate",
        "--spec",
        str(write_spec({"dvb/one.yaml": "A: {kind: strict}\n"})),
        "--out",
        str(tmp_path / "o"),
    ]
    assert (main(words), main(words)) == (1, 1)
    assert capsys.readouterr().err.count("one.yaml:1:11: error: expected kind:") == 2
    assert not kept.exists()
