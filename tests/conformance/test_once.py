"""With --once each test is made on one device of each driver: the first that can show what it is about."""

from __future__ import annotations

import pytest

from .conftest import Play, Session

OTHERS = (("tape-1", "vivid"), ("tape-2", "vivid"), ("disc-0", "vim2m"))

RULE = """
from linuxmedia.conformance.outcomes import Unsupported

@rule("tape.open::ok::opens", page="tape.rst", nodes=("tape",))
def test_open(run: Run) -> None:
    \"\"\"It opens.\"\"\"
    label = run.open("tape", O_RDWR).device.label
    if label in UNABLE:
        raise Unsupported(f"{label} is unable")
    run.check("wrong", int(label in WRONG), check.zero())
"""


def rule(unable: tuple[str, ...] = (), wrong: tuple[str, ...] = ()) -> str:
    return RULE.replace("UNABLE", repr(unable)).replace("WRONG", repr(wrong))


def where(session: Session) -> dict[str, str]:
    """The state by the device."""
    return {result.device: result.state for result in session.results}


def test_otherwise_each_device_is_tested(play: Play) -> None:
    assert where(play(rule(), others=OTHERS)) == dict.fromkeys(("tape-0", "tape-1", "tape-2", "disc-0"), "provoked")


def test_one_device_of_each_driver_is_enough(play: Play) -> None:
    session = play(rule(), "--once", "-p", "no:randomly", others=OTHERS)
    assert session.status == 0, session.output
    assert where(session) == {"disc-0": "provoked", "tape-0": "provoked"}
    assert "test_open[vivid] PASSED" in session.output
    assert "test_open[vim2m] PASSED" in session.output


def test_what_one_device_is_unable_to_show_the_next_one_shows(play: Play) -> None:
    session = play(rule(unable=("tape-0", "tape-1")), "--once", "--ktap", "-", others=OTHERS)
    assert where(session) == {"disc-0": "provoked", "tape-2": "provoked"}
    assert "tape.open::ok::opens on vivid" in session.output


def test_what_none_can_show_is_unsupported(play: Play) -> None:
    session = play(rule(unable=("tape-0", "tape-1", "tape-2")), "--once", others=OTHERS)
    assert session.status == 0, session.output
    assert where(session) == {"disc-0": "provoked", "tape-2": "unsupported"}


def test_a_failure_is_a_verdict_of_the_driver(play: Play) -> None:
    session = play(rule(wrong=("tape-0",)), "--once", others=OTHERS)
    assert session.status == 1
    assert where(session) == {"disc-0": "provoked", "tape-0": "contradicted"}
    assert "tape.open::ok::opens on tape-0 at /dev/null" in session.output


@pytest.mark.parametrize("label", ["tape-1", "tape-[12]"])
def test_of_the_devices_that_are_wanted_at_all(label: str, play: Play) -> None:
    assert where(play(rule(), "--once", "--label", label, others=OTHERS)) == {"tape-1": "provoked"}


def test_each_value_is_provoked_once(play: Play) -> None:
    module = """
@condition("tape.read::EBADF::closed", page="tape.rst", nodes=("tape",), values=("-1", "-2"))
def test_read(case: Case) -> None:
    \"\"\"The descriptor is closed.\"\"\"
    for run in case:
        device = run.open("tape", O_RDWR)
        run.attempt(read, case.pick(-1, -2) if run.provoking else device.fd, bytearray(4), 4)
"""
    session = play(module, "--once", others=OTHERS)
    assert sorted((result.id, result.device) for result in session.results) == [
        (f"tape.read::EBADF::closed[{value}]", device) for value in ("-1", "-2") for device in ("disc-0", "tape-0")
    ]
    assert "test_read[vivid--1] PASSED" in session.output
