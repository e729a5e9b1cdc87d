"""`uapigen mutants` on the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from uapigen.commands.main import main
from uapigen.lab.cache import Kernel
from uapigen.lab.problem import LabError
from uapigen.mutants.bugs import Bug, load
from uapigen.mutants.campaign import campaign
from uapigen.mutants.judge import Judged

REPOSITORY = Path(__file__).parents[2]


def test_a_bug_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutants", "--only", "vivid_no_lock_errn"]) == 2
    assert "no such bug: 'vivid_no_lock_errn'; did you mean 'vivid_no_lock_errno'?" in capsys.readouterr().err


def test_a_run_that_is_not_kept_cannot_be_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutants", "--recorded", "--spec", str(tmp_path)]) == 2
    assert "`uapigen mutants --record` makes it" in capsys.readouterr().err


@pytest.mark.parametrize("kept", ["", "[]", '{"bugs": [{}]}', '{"bugs": 3}', '{"bugs": [{"caught": 1}]}'])
def test_a_damaged_record_is_told(kept: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = tmp_path / "results" / "mutants-6.12.json"
    record.parent.mkdir()
    record.write_text(kept)
    assert main(["mutants", "--recorded", "--spec", str(tmp_path)]) == 1
    assert f"{record}:1:1: error: no record of a run" in capsys.readouterr().err


def test_without_the_kernel_it_says_how_to_build_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert main(["mutants"]) == 2
    assert "build it: uapigen lab build --mutants 6.12" in capsys.readouterr().err


def test_a_bug_whose_tests_are_not_there_boots_nothing(tmp_path: Path) -> None:
    bug = replace(load()[0], tests=("cec", "cec/messages-osd-display"))
    kernel = Kernel(tmp_path, "6.12.107", "mutants", "", "", 0)
    with pytest.raises(LabError, match=r"no tests of 'cec/messages-osd-display'"):
        campaign([bug], kernel, REPOSITORY / "generated", tmp_path, 1, print)
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("again", [[], ["--only"]], ids=["at once", "one by one"])
def test_a_bug_that_is_named_twice_is_gone_through_once(again: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def noted(_arguments: object, wanted: list[Bug]) -> list[Judged]:
        asked.extend(bug.name for bug in wanted)
        return []

    monkeypatch.setattr("uapigen.commands.mutants._judged", noted)
    first, second = (bug.name for bug in load()[:2])
    assert main(["mutants", "--json", "--only", second, *again, first, *again, second]) == 0
    assert asked == [second, first]
