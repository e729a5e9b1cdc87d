"""What counts as caught, and what as noticed by a compliance tool."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from uapigen.mutants import table
from uapigen.mutants.boots import Found
from uapigen.mutants.bugs import Bug
from uapigen.mutants.judge import Judged, judge

BUG = Bug("one", "vb2", "errno", "p", "b", (), (), ())
GOOD = Found({"said": {"video0": ["test A: OK", "\tfail: file.cpp(12): known", "Total: 58, Failed: 1"]}})


def test_failed_conditions_catch_it() -> None:
    judged = judge(BUG, Found({"failed": ["A::EINVAL", "B::EIO"]}), Found({}), Found({}))
    assert judged.caught == ("A::EINVAL", "B::EIO")
    assert not judged.survived
    assert judged.compliance is None


def test_without_one_it_survived_also_when_the_boot_ended() -> None:
    assert judge(BUG, Found({"failed": []}), Found({}), Found({})).survived
    ended = judge(BUG, Found({}, "the kernel panicked"), Found({}), Found({}))
    assert ended.survived
    assert ended.ended == "the kernel panicked"


def test_a_failure_that_is_there_without_the_bug_is_not_news() -> None:
    same = Found({"said": {"video0": ["\tfail: file.cpp(13): known", "Total: 58, Failed: 2"]}})
    assert judge(BUG, Found({}), same, GOOD).compliance == ""


def test_a_new_failure_is() -> None:
    more = Found({"said": {"video0": ["test A: OK", "\tfail: file.cpp(40): other"]}})
    assert judge(BUG, Found({}), more, GOOD).compliance == "fail: file.cpp(40): other"


def caught(*conditions: str, compliance: str | None = "") -> Judged:
    return Judged("one", "errno", "vb2", conditions, compliance, "")


def test_three_conditions_are_named_and_the_others_counted() -> None:
    assert caught("a", "b", "c").first == "a, b, c"
    assert caught("a", "b", "c", "d", "e").first == "a, b, c and 2 more"


def test_survivors_come_last() -> None:
    assert [each.caught for each in table.ordered([caught(), caught("a")])] == [("a",), ()]


def test_the_table_says_who_noticed() -> None:
    text = table.markdown([caught("a|b", compliance="fail: x"), caught(compliance=None)])
    assert "| `one` | wrong errno | vb2 | a\\|b | yes: fail: x |" in text
    assert text.splitlines()[-1] == "| `one` | wrong errno | vb2 | SURVIVED | none for this |"


def test_what_is_kept_can_be_read(tmp_path: Path) -> None:
    kept = [caught("a", "b", compliance="fail: x"), replace(caught(compliance=None), bug="two")]
    table.write(kept, ("one", "two"), "6.12", tmp_path / "kept.json")
    assert table.read(tmp_path / "kept.json") == kept


def test_a_run_of_some_leaves_the_others_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    gone, one, two = (replace(caught("a"), bug=name) for name in ("gone", "one", "two"))
    table.write([gone, one, two], ("gone", "one", "two"), "6.12", path)
    new = replace(caught("b"), bug="one")
    table.write([new], ("one", "two"), "6.12", path)
    assert table.read(path) == [new, two]
