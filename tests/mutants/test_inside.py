"""The plugin that goes through bugs: with tests that look at the switch instead of a kernel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[2]
TESTS = """\
import pathlib, pytest
switch = pathlib.Path({switch!r})

@pytest.mark.parametrize("device", ["a", "a-1", "b"])
def test_notices_one(device):
    assert switch.read_text() != "one"

@pytest.mark.parametrize("device", ["a"])
def test_always_fails(device):
    assert False

@pytest.mark.parametrize("device", ["a"])
def test_never_recovers(device, ran=[]):
    ran.append(switch.read_text())
    assert "one" not in ran
"""


@pytest.fixture
def found(tmp_path: Path) -> dict[str, dict[str, Any]]:
    switch = tmp_path / "switch"
    switch.write_text("none", encoding="utf-8")
    suite = tmp_path / "area" / "test_topic.py"
    suite.parent.mkdir()
    suite.write_text(TESTS.format(switch=str(switch)), encoding="utf-8")
    (tmp_path / "instead.py").write_text(
        "import pathlib\nfrom uapigen.mutants.inside import switch\n"
        f"switch._PARAMETER = pathlib.Path({str(switch)!r})\n",
        encoding="utf-8",
    )
    bugs = [
        {"name": "two", "tests": ["area"], "devices": []},
        {"name": "one", "tests": ["area/topic"], "devices": ["a"]},
    ]
    (tmp_path / "plan.json").write_text(json.dumps({"bugs": bugs}), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "instead",
        "-p",
        "uapigen.mutants.inside.suite",
        "-c",
        os.devnull,
    ]
    roots = [str(tmp_path), str(REPOSITORY / "generator"), str(REPOSITORY / "generated")]
    environment = {**os.environ, "PYTHONPATH": ":".join(roots), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    subprocess.run(
        [*command, "-p", "no:cacheprovider", "--rootdir", tmp_path, "--mutants", tmp_path, suite],
        env=environment,
        capture_output=True,
        check=False,
    )
    lines = (tmp_path / "found.jsonl").read_text(encoding="utf-8").splitlines()
    return {entry["bug"]: entry for entry in map(json.loads, lines)}


def test_what_fails_with_the_bug_only_catches_it(found: dict[str, dict[str, Any]]) -> None:
    caught = found["one"]["failed"]
    assert [identity.rpartition("::")[2] for identity in caught] == ["test_notices_one[a]", "test_notices_one[a-1]"]


def test_what_fails_without_is_left_out(found: dict[str, dict[str, Any]]) -> None:
    assert [identity.rpartition("::")[2] for identity in found["none"]["failed"]] == ["test_always_fails[a]"]


def test_only_tests_and_devices_of_the_bug_run(found: dict[str, dict[str, Any]]) -> None:
    assert found["one"]["ran"] == 3
    assert found["two"] == {"bug": "two", "failed": [], "ran": 4}
