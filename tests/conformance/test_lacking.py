"""What a driver need not have or give: its tests say nothing about it then, and do not fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from errno import EINVAL, ENOTTY

import pytest

from linuxmedia.conformance import controls
from linuxmedia.conformance.bench import Bench
from linuxmedia.conformance.calls import Outcome
from linuxmedia.conformance.declare import Subject
from linuxmedia.conformance.devices import Device
from linuxmedia.conformance.outcomes import Contradicted, NotReached, Unsupported
from linuxmedia.conformance.queues import Granted, Plane, Queue, QueueBuffer
from linuxmedia.conformance.run import Run
from linuxmedia.errors import ENOTSUPP
from linuxmedia.uapi import v4l2

STICK = Device("frontend", "/dev/null", "dvb_usb", "Stick")
RULE = Subject("rule", "FE_READ_BER::ok::counts", "It counts.", "dvb/fe-read-ber.rst", ("frontend",))
VOLUME = controls.Control(
    id=v4l2.V4L2_CID_AUDIO_VOLUME,
    name="Volume",
    type=v4l2.V4L2_CTRL_TYPE_INTEGER,
    minimum=0,
    maximum=65535,
    step=655,
    default=58880,
    flags=0,
    elem_size=4,
    elems=1,
)
BALANCE = replace(VOLUME, id=v4l2.V4L2_CID_AUDIO_BALANCE, name="Balance", step=1)


def answer(errno: int) -> Outcome:
    return Outcome(-1, errno)


def run() -> Run:
    return Run(RULE, STICK, Bench(), provoking=True)


@pytest.mark.parametrize("errno", [ENOTTY, ENOTSUPP.number], ids=["ENOTTY", "ENOTSUPP"])
def test_a_call_that_the_driver_lacks_is_unsupported_in_whatever_place(errno: int) -> None:
    with pytest.raises(Unsupported, match=r"^Stick does not have the call"):
        run().perform(answer, errno)
    with pytest.raises(Unsupported):
        run().prepare(answer, errno)
    with pytest.raises(Unsupported) as refused:
        run().refuse("EBUSY", answer, errno)
    assert refused.value.seen == {ENOTTY: "ENOTTY", ENOTSUPP.number: "ENOTSUPP"}[errno]


def test_a_call_that_the_driver_made_before_is_not_lacking() -> None:
    def ask(_fd: int, _request: int, errno: int) -> Outcome:
        return Outcome(-1 if errno else 0, errno)

    again = run()
    again.perform(ask, 3, v4l2.VIDIOC_S_INPUT, 0)
    with pytest.raises(Contradicted):
        again.refuse("EBUSY", ask, 3, v4l2.VIDIOC_S_INPUT, ENOTTY)
    with pytest.raises(Unsupported):
        again.refuse("EBUSY", ask, 3, v4l2.VIDIOC_S_OUTPUT, ENOTTY)
    with pytest.raises(Unsupported):
        again.refuse("EBUSY", ask, 4, v4l2.VIDIOC_S_INPUT, ENOTTY)


def test_another_refusal_than_the_demanded_one_is_a_contradiction() -> None:
    assert run().refuse("ENOTTY", answer, ENOTTY).errno == ENOTTY
    with pytest.raises(Contradicted):
        run().refuse("EBUSY", answer, EINVAL)


def test_a_buffer_that_was_not_granted_is_not_there_to_test_with() -> None:
    queue = Queue(1, 1, Granted([QueueBuffer(0, (Plane(4096),), object)]))
    assert queue.count == 1
    assert queue.last is queue.first is queue.buffer[0]
    assert [buffer.index for buffer in queue.buffer] == [buffer.index for buffer in queue.buffer[:2]] == [0]
    with pytest.raises(NotReached, match=r"^only 1 of the buffers were granted$"):
        _ = queue.second
    with pytest.raises(NotReached):
        _ = queue.buffer[3]


def test_a_control_whose_maximum_cannot_be_set_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def volume_first(_: int) -> Iterator[controls.Control]:
        return iter((VOLUME, BALANCE))

    monkeypatch.setattr(controls, "every", volume_first)
    assert controls.find(-1, type=v4l2.V4L2_CTRL_TYPE_INTEGER) is BALANCE
    assert controls.find(-1, name="Volume") is VOLUME


def test_a_control_without_steps_has_all_its_values() -> None:
    assert replace(VOLUME, step=0).reaches_maximum
    assert not VOLUME.reaches_maximum
