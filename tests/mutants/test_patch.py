"""Putting bugs into a source: each finds its one place, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from uapigen.lab.problem import LabError
from uapigen.mutants.bugs import Bug, Edit
from uapigen.mutants.patch import Patch

FILE = Path("drivers/media/thing.c")
SOURCE = """\
// SPDX
#include <linux/kernel.h>

static int before(int a)
{
	return -EINVAL;
}

static int thing(struct file *file,
		int a);

static int thing(struct file *file,
		int a)
{
	if (a &&
		file)
		return -EINVAL;
	return -EBUSY;
}
"""


def bug(name: str, at: str, put: str, function: str = "thing") -> Bug:
    return Bug(name, "x", "errno", "p", "b", (Edit(str(FILE), function, at, put),), (), ())


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for folder in ("drivers/media", "include/linux"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / FILE).write_text(SOURCE, encoding="utf-8")
    (tmp_path / "drivers/media/Makefile").write_text("obj-y += x.o\n", encoding="utf-8")
    return tmp_path


def test_only_the_place_changes(tree: Path) -> None:
    Patch((bug("one", "return -EINVAL;", "return BUG ? 0 : -EINVAL;"),)).apply(tree)
    expected = SOURCE.replace("#include", "#include <linux/uapigen_bug.h>\n#include")
    last = expected.rindex("return -EINVAL;")
    expected = expected[:last] + "return UAPIGEN_BUG(one) ? 0 : -EINVAL;" + expected[last + len("return -EINVAL;") :]
    assert (tree / FILE).read_text(encoding="utf-8") == expected


def test_what_stood_there_can_be_kept_and_line_ends_do_not_matter(tree: Path) -> None:
    text = Patch((bug("one", "a && file", "!BUG && $"),)).files(tree)[FILE]
    assert "if (!UAPIGEN_BUG(one) && a &&\n\t\tfile)" in text


def test_several_bugs_of_a_file_are_put_in_at_once(tree: Path) -> None:
    bugs = bug("one", "return -EBUSY;", "return BUG;"), bug("two", "return -EINVAL;", "return BUG;", "before")
    text = Patch(bugs).files(tree)[FILE]
    assert "UAPIGEN_BUG(one)" in text
    assert "UAPIGEN_BUG(two)" in text


def test_the_switch_knows_the_names(tree: Path) -> None:
    Patch((bug("one", "return -EBUSY;", "return BUG;"),)).apply(tree)
    assert '"none", "one"' in (tree / "drivers/media/uapigen_bug.c").read_text(encoding="utf-8")
    assert "UAPIGEN_BUG_one" in (tree / "include/linux/uapigen_bug.h").read_text(encoding="utf-8")
    assert (tree / "drivers/media/Makefile").read_text(encoding="utf-8") == "obj-y += x.o\nobj-y += uapigen_bug.o\n"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (bug("one", "return", "BUG"), "'return' is 2 times in thing"),
        (bug("one", "return -EIO;", "BUG"), "'return -EIO;' is not in thing"),
        (bug("one", "return -EBUSY;", "BUG", "other"), "has no function other"),
    ],
)
def test_a_place_that_is_not_there_once_is_an_error(tree: Path, wrong: Bug, said: str) -> None:
    with pytest.raises(LabError, match=said):
        Patch((wrong,)).files(tree)


def test_a_file_that_is_not_there_is_an_error(tree: Path) -> None:
    wrong = bug("one", "a", "BUG")
    wrong = replace(wrong, edits=(replace(wrong.edits[0], file="drivers/media/none.c"),))
    with pytest.raises(LabError, match=r"has no drivers/media/none\.c"):
        Patch((wrong,)).files(tree)


def test_two_bugs_in_one_place_are_an_error(tree: Path) -> None:
    bugs = bug("one", "return -EBUSY;", "BUG"), bug("two", "-EBUSY", "BUG")
    with pytest.raises(LabError, match="another bug changes"):
        Patch(bugs).files(tree)


def test_the_digest_follows_the_edits() -> None:
    assert Patch((bug("one", "a", "BUG"),)).digest != Patch((bug("one", "a", "!BUG"),)).digest
