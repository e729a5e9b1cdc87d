"""How the suite is shared among machines, followed, and put together."""

from __future__ import annotations

import json
import shlex
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from uapigen.suite.board import Board
from uapigen.suite.ktap import Ended, Reader
from uapigen.suite.merge import merge, seconds
from uapigen.suite.pytest_run import Suite, spelled, topic_of
from uapigen.suite.shares import share

SAID = b"""KTAP version 1
1..5
# CALL::EINVAL::a on x
ok 1 CALL::EINVAL::a on x
# CALL::EINVAL::b on x
# CALL::EINVAL::b
#   what was expected
not ok 2 CALL::EINVAL::b on x # TIMEOUT
# CALL::ok::c[1 << 3] on y no.2
ok 3 CALL::ok::c[1 << 3] on y no.2 # SKIP unsupported: it has # none
# CALL::ok::d on x
ok 4 CALL::ok::d on x # XFAIL EINVAL: known
# CALL::ok::e on x
"""
ENDED = [
    Ended("CALL::EINVAL::a on x", True, "", "", ""),
    Ended("CALL::EINVAL::b on x", False, "TIMEOUT", "", "CALL::EINVAL::b\n  what was expected"),
    Ended("CALL::ok::c[1 << 3] on y no.2", True, "SKIP", "unsupported: it has # none", ""),
    Ended("CALL::ok::d on x", True, "XFAIL", "EINVAL: known", ""),
]


class Shown:
    """A stage that remembers what it was told."""

    def __init__(self) -> None:
        self.count = 0
        self.total = 0

    def reached(self, count: int) -> None:
        self.count = count

    def expect(self, total: int) -> None:
        self.total = total


@pytest.mark.parametrize("size", [1, 7, len(SAID)])
def test_ktap_is_read_in_whatever_pieces_it_comes(size: int) -> None:
    reader = Reader()
    assert [e for at in range(0, len(SAID), size) for e in reader.read(SAID[at : at + size])] == ENDED
    assert (reader.planned, reader.running) == (5, "CALL::ok::e on x")


def test_a_board_counts_what_all_machines_say(capsys: pytest.CaptureFixture[str]) -> None:
    stage = Shown()
    board = Board(2, stage)
    board.listener(0)(SAID)
    assert stage.total == 0  # the other machine has not said how many it has
    board.listener(1)(b"KTAP version 1\n1..1\n# z\n")
    board.listener(1)(b"ok 1 z\n")
    assert (stage.count, stage.total) == (5, 6)
    assert board.counted() == "1 failed, 2 passed, 1 xfailed, 1 unsupported"
    assert (board.running(0), board.running(1)) == ("CALL::ok::e on x", None)
    told = capsys.readouterr().out
    assert told == "FAILED CALL::EINVAL::b on x\n  CALL::EINVAL::b\n    what was expected\n\n"


def test_shares_are_alike_and_hold_every_module_once() -> None:
    weights = {f"v4l2.test_{number}": float(number % 17) + 1 for number in range(100)}
    shares = share(weights, 3, seed=5)
    assert sorted(module for each in shares for module in each) == sorted(weights)
    loads = [sum(weights[module] for module in each) for each in shares]
    assert max(loads) - min(loads) <= 2


def test_a_seed_shares_alike_and_another_one_otherwise() -> None:
    weights = {f"v4l2.test_{number}": 1.0 for number in range(20)}
    assert share(weights, 2, seed=1) == share(dict(reversed(weights.items())), 2, seed=1)
    assert share(weights, 2, seed=1) != share(weights, 2, seed=2)


def test_a_machine_without_anything_to_do_is_not_started() -> None:
    assert share({"v4l2.test_a": 1.0}, 4, seed=0) == [["v4l2.test_a"]]


def machine(folder: Path, identity: str, time: str) -> Path:
    folder.mkdir()
    row = {"id": identity, "device": "tape-0", "state": "provoked", "seen": "EINVAL", "detail": ""}
    (folder / "results.json").write_text(json.dumps([row]))
    case = f'<testcase classname="linuxmedia.conformance.v4l2.test_{identity}" name="n[tape-0]" time="{time}"/>'
    (folder / "junit.xml").write_text(f'<testsuites><testsuite name="pytest">{case}{case}</testsuite></testsuites>')
    (folder / "kernel.log").write_text(f"booted {identity}\n")
    return folder


def test_files_of_machines_are_put_together(tmp_path: Path) -> None:
    lost = tmp_path / "lost"
    lost.mkdir()
    (lost / "kernel.log").write_text("panic\n")
    merge([machine(tmp_path / "1", "b", "1.5"), machine(tmp_path / "2", "a", "0.25"), lost], tmp_path)
    assert [row["id"] for row in json.loads((tmp_path / "results.json").read_text())] == ["a", "b"]
    suites = ElementTree.parse(tmp_path / "junit.xml").getroot()
    assert [suite.get("name") for suite in suites] == ["machine 1", "machine 2"]
    took = {"v4l2.test_a": {"tape-0": 0.5}, "v4l2.test_b": {"tape-0": 3.0}}
    assert seconds(tmp_path / "junit.xml", {"tape-0"}) == took
    log = (tmp_path / "kernel.log").read_text()
    assert log.split("--- machine ")[1:] == ["1 of 3\nbooted b\n", "2 of 3\nbooted a\n", "3 of 3\npanic\n"]


def test_seconds_are_counted_by_device(tmp_path: Path) -> None:
    names = {"test_a[tape-0]": 1, "test_b[tape-0-vid-cap]": 2, "test_b[tape-0-vid-cap-TOO_LONG]": 4, "test_c": 8}
    cases = "".join(
        f'<testcase classname="linuxmedia.conformance.v4l2.test_a" name="{name}" time="{time}"/>'
        for name, time in names.items()
    )
    (tmp_path / "junit.xml").write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>")
    took = seconds(tmp_path / "junit.xml", {"tape-0", "tape-0-vid-cap"})
    assert took == {"v4l2.test_a": {"tape-0": 1, "tape-0-vid-cap": 6}}


def test_a_suite_has_the_modules_of_its_topics(tmp_path: Path) -> None:
    for name in ("cec/test_mode.py", "my_bus/test_a_b.py", "v4l2/test_frame_rate.py", "v4l2/test_mmap.py"):
        path = tmp_path / "linuxmedia" / "conformance" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#", encoding="utf-8")
    all_of_them = ["cec.test_mode", "my_bus.test_a_b", "v4l2.test_frame_rate", "v4l2.test_mmap"]
    assert [*Suite(tmp_path, 1).modules()] == all_of_them
    assert [topic_of(module) for module in all_of_them[:2]] == ["cec/mode", "my_bus/a-b"]
    for name in ("my_bus", "my_bus/a_b"):
        assert [*Suite(tmp_path, 1, topics=[spelled(name)]).modules()] == ["my_bus.test_a_b"]
    suite = Suite(tmp_path, 1, topics=["v4l2/frame-rate", "cec"])
    assert [*suite.modules()] == ["cec.test_mode", "v4l2.test_frame_rate"]
    assert shlex.join(suite.command(tmp_path)).count("--topic v4l2/frame-rate --topic cec") == 1
    assert shlex.join(suite.command(tmp_path, ["cec/mode"])).count("--topic") == 1


def test_a_suite_has_the_devices_that_are_asked_for(tmp_path: Path) -> None:
    suite = Suite(tmp_path, 1, devices=["vivid-000-*", "visl"])
    assert [suite.has_device(label) for label in ("vivid-000-vid-cap", "vivid-001-vid-cap", "visl", "visl.0")] == [
        True,
        False,
        True,
        False,
    ]
    assert "--label 'vivid-000-*' --label visl" in shlex.join(suite.command(tmp_path))
    assert Suite(tmp_path, 1).has_device("anything")
