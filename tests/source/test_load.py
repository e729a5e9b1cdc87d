"""Files that cannot be read at all, and what a whole directory reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.source.load import Spec, load
from uapigen.source.marks import SpecError
from uapigen.source.read import read

WriteSpec = Callable[[dict[str, str]], Path]
UNREADABLE = "not readable as UTF-8 YAML: unacceptable character"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "f:1:1: error: the file is empty, expected a mapping of names to items"),
        (b"# only a comment\n", "f:1:1: error: the file is empty, expected a mapping of names to items"),
        (b"a:\n  doc: \xe9t\xe9\n", "f:2:8: error: not UTF-8: byte 0xe9"),
        (b"a: '\x1b'\n", f"f:1:5: error: {UNREADABLE} #x001b: control characters are not allowed"),
        (b"a:\n\tb: 1\n", "f:2:1: error: a tab does not indent: YAML takes blanks"),
        (b"a:\n  b: 1\n\tc: 2\n", "f:3:1: error: a tab does not indent: YAML takes blanks"),
        ("a: 1\n".encode("utf-16"), "f:1:1: error: not UTF-8: byte 0xff"),
        ("a: 1\nb: é\0\n".encode(), f"f:2:5: error: {UNREADABLE} #x0000: control characters are not allowed"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(text: bytes, message: str) -> None:
    node, problems = read(text, "f")
    assert node is None
    assert [str(problem) for problem in problems] == [message]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "\n"], ids=["flow", "mapping", "dash", "key", "indent"])
def test_deep_nesting_ends_in_a_message(opening: str) -> None:
    levels = 100_000
    text = opening * levels if opening != "\n" else "".join(f"{' ' * level}a:\n" for level in range(2000))
    node, problems = read(text.encode(), "f")
    assert node is None
    assert "nested deeper than 60 levels" in problems[0].text


def test_a_wide_file_is_not_a_deep_one() -> None:
    node, problems = read(b"a: [" + b"[1], " * 1000 + b"[1]]", "f")
    assert node is not None
    assert not problems


def test_every_file_reports_in_one_go(write_spec: WriteSpec) -> None:
    root = write_spec(
        {
            "releases.yaml": "default: six\n",
            "deviations.yaml": "deviations: [{}]\n",
            "grammar.yaml": "causes: 1\n",
            "dvb/area.yaml": "area: dvb\n",
            "dvb/one.yaml": "a: 1\n",
            "dvb/two.yaml": "[\n",
        }
    )
    with pytest.raises(SpecError) as caught:
        load(root)
    files = {problem.mark.file for problem in caught.value.problems}
    assert files == {
        f"spec/{name}"
        for name in (
            "releases.yaml",
            "deviations.yaml",
            "grammar.yaml",
            "dvb/area.yaml",
            "dvb/one.yaml",
            "dvb/two.yaml",
        )
    }
    assert list(caught.value.problems) == sorted(caught.value.problems)


def test_a_folder_that_is_no_spec_says_so(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"not a spec directory: it has no releases\.yaml"):
        load(tmp_path / "nothing")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "dvb/two words.yaml",
            "spec/dvb/two words.yaml:1:1: error: 'two words' cannot be a topic: expected lower case",
        ),
        ('dvb/x");import os;(".yaml', "cannot be a topic"),
        ("cec/topic.yaml", "spec/cec:1:1: error: the folder has topics but no area.yaml"),
        ("dvb/other.yml", "spec/dvb/other.yml:1:1: error: nobody reads a file that ends in .yml: expected other.yaml"),
        (
            "deviation.yaml",
            "spec/deviation.yaml:1:1: error: 'deviation.yaml' cannot stand beside the areas: expected rel",
        ),
        ("deviation.yaml", "selfevident.yaml; did you mean 'deviations.yaml'?"),
        (
            "dvb/sub/x.yaml",
            "spec/dvb/sub/x.yaml:1:1: error: a topic stands in the folder of its area: expected dvb/x.yaml",
        ),
        ("media/area.yaml", "spec/media/area.yaml:1:7: error: expected media, the name of the folder, got 'video'"),
    ],
)
def test_names_of_files_are_checked_like_names_inside(write_spec: WriteSpec, name: str, message: str) -> None:
    root = write_spec({name: "area: video\nsummary: It.\n" if name.endswith("area.yaml") else "topic: {title: It}\n"})
    with pytest.raises(SpecError) as caught:
        load(root)
    assert message in str(caught.value)


def test_what_is_no_yaml_may_stand_anywhere(write_spec: WriteSpec) -> None:
    notes = {"README.md": "A spec.", "results/6.12.json": "{}", "dvb/a/x.txt": "It.", ".github/a/b.yml": "on: push"}
    assert load(write_spec({"dvb/topic.yaml": "topic: {title: It}\n", **notes})).topics


def test_marks_count_characters_from_one(load_spec: Callable[[str], Spec]) -> None:
    spec = load_spec('topic: {title: "été"}\na_struct: {kind: struct, doc: "été", fields: [{name: "a", type: u8}]}\n')
    (named,) = spec.topics[0].items
    assert str(named.mark) == "spec/dvb/topic.yaml:2:1"
    assert str(named.item.fields[0].name.mark) == "spec/dvb/topic.yaml:2:55"  # type: ignore[union-attr]  # it is a struct
