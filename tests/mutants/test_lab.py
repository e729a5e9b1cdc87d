"""One bug from the boot to the condition that catches it, and the tool that does not."""

from __future__ import annotations

import json

import pytest

from uapigen.commands.main import main
from uapigen.lab import cache, config
from uapigen.lab.problem import LabError


def unbuilt() -> str:
    """Why there is nothing to boot: only who changes the bugs has to build this kernel."""
    try:
        cache.choose("6.12", config.load("mutants"))
    except LabError as error:
        return str(error)
    return ""


@pytest.mark.lab
@pytest.mark.skipif(bool(unbuilt()), reason=unbuilt())
def test_a_wrong_errno_is_caught(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutants", "--only", "vivid_no_lock_errno", "--json"]) == 0
    said = capsys.readouterr()
    assert said.err.splitlines()[0] == "deliberate bugs, by suite and tools ..."
    (judged,) = json.loads(said.out)
    assert judged["bug"] == "vivid_no_lock_errno"
    assert all(condition.startswith("VIDIOC_QUERY_DV_TIMINGS::") for condition in judged["caught"])
    assert judged["caught"]
