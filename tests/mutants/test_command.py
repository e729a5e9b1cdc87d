"""`uapigen mutants` on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from uapigen.commands.main import main


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--only", "vivid_no_lock_errn"], "no such bug: 'vivid_no_lock_errn'; did you mean 'vivid_no_lock_errno'?"),
        (["--machines", "0"], "one at least"),
    ],
)
def test_a_wrong_command_line_is_refused(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutants", *words]) == 2
    assert said in capsys.readouterr().err


def test_a_run_that_is_not_kept_cannot_be_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutants", "--recorded", "--spec", str(tmp_path)]) == 2
    assert "`uapigen mutants --record` makes it" in capsys.readouterr().err


def test_without_the_kernel_it_says_how_to_build_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert main(["mutants"]) == 2
    assert "build it: uapigen lab build --mutants 6.12" in capsys.readouterr().err
