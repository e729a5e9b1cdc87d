"""The recorded runs of all lab kernels and the list of deviations say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from uapigen.commands.main import main

SPEC = Path(__file__).parents[2] / "spec"


def test_nothing_failed_and_every_deviation_was_seen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["matrix", "--from-record", "--spec", str(SPEC), "--out", str(tmp_path)])
    assert status == 0, capsys.readouterr()
