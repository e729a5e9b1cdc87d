"""States, records and reports of whole sessions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from linuxmedia.conformance.record import Result, write
from linuxmedia.conformance.topics import area_and_topic, known

from .conftest import Play

# read(2) on a descriptor that is open succeeds, on -1 it fails with EBADF: a condition that every machine has.
CONDITION = """
@condition("tape.read::{errno}::closed", page="tape.rst", nodes=("tape",){more})
def test_read(case: Case) -> None:
    \"\"\"The descriptor is closed.\"\"\"
    for run in case:
        device = run.open("tape", O_RDWR)
        run.{attempt}(read, -1 if run.provoking else device.fd, bytearray(4), 4)
"""


def condition(errno: str = "EBADF", more: str = "", attempt: str = "attempt") -> str:
    return CONDITION.format(errno=errno, more=f", {more}" if more else "", attempt=attempt)


def test_a_condition_that_is_reached_is_provoked(play: Play) -> None:
    session = play(condition())
    assert session.status == 0, session.output
    assert session.states == {"tape.read::EBADF::closed": "provoked EBADF"}


def test_another_errno_contradicts(play: Play) -> None:
    session = play(condition(errno="EINVAL"))
    assert session.status == 1
    assert session.states == {"tape.read::EINVAL::closed": "contradicted EBADF"}
    for told in ("The descriptor is closed.", "tape.rst", "expected EINVAL", "read(-1, <4 bytes>, 4) -> EBADF"):
        assert told in session.output


def test_success_instead_contradicts(play: Play) -> None:
    session = play(condition().replace("-1 if run.provoking else device.fd", "device.fd"))
    assert session.states == {"tape.read::EBADF::closed": "contradicted success"}


def test_success_instead_is_an_adjustment_where_the_page_allows_it(play: Play) -> None:
    session = play(condition(more='strength="may"').replace("-1 if run.provoking else device.fd", "device.fd"))
    assert session.status == 0
    assert session.results[0].detail == "driver adjusts"
    assert session.results[0].state == "not-reached"


def test_a_control_run_that_fails_is_not_reached_and_no_pass(play: Play) -> None:
    session = play(condition().replace("-1 if run.provoking else device.fd", "-1"))
    assert session.states == {"tape.read::EBADF::closed": "not-reached"}
    assert "NOT-REACHED" in session.output


def test_not_reached_fails_in_the_lab_on_the_devices_named(play: Play) -> None:
    failing = condition(more='lab=("tape-0",)').replace("-1 if run.provoking else device.fd", "-1")
    assert play(failing).status == 0
    assert play(failing, lab=True).status == 1


def test_a_device_that_the_lab_lacks_fails(play: Play) -> None:
    session = play(condition(more='lab=("tape-1",)'), lab=True)
    assert session.status == 1
    assert "the lab has no tape device 'tape-1'" in session.output


def test_no_device_is_unsupported_in_the_lab_and_only_counted_elsewhere(play: Play) -> None:
    module = condition().replace('("tape",)', '("disk",)')
    session = play(module, lab=True)
    assert session.status == 0
    assert session.states == {"tape.read::EBADF::closed": "unsupported"}
    assert "there is no disk device to test here" in session.output
    session = play(module + condition(errno="EINVAL").replace("test_read", "test_other"))
    assert session.states == {"tape.read::EINVAL::closed": "contradicted EBADF"}
    assert "1 tests are about devices that are not among these: disk (1)" in session.output


def test_each_value_is_a_result(play: Play) -> None:
    module = condition(more='values=("-1", "closed")').replace(
        "-1 if run.provoking", "case.pick(-1, run.closed()) if run.provoking"
    )
    assert play(module).states == {
        "tape.read::EBADF::closed[-1]": "provoked EBADF",
        "tape.read::EBADF::closed[closed]": "provoked EBADF",
    }


@pytest.mark.parametrize(
    ("errno", "seen", "status", "state"),
    [
        ("EINVAL", "EBADF", 0, "contradicted EBADF"),
        ("EINVAL", "ENOMEM", 1, "contradicted EBADF"),
        ("EBADF", "ENOMEM", 1, "provoked EBADF"),
    ],
)
def test_a_deviation_is_expected_strictly(play: Play, errno: str, seen: str, status: int, state: str) -> None:
    known = f'lab=("tape-0",), deviations=(Deviation(devices=("tape-0",), seen="{seen}", reason="we say so"),)'
    session = play(condition(errno=errno, more=known), lab=True)
    assert session.status == status, session.output
    assert list(session.states.values()) == [state]


def test_a_deviation_may_but_need_not_occur_outside_the_lab(play: Play) -> None:
    known = 'deviations=(Deviation(seen="EBADF", reason="we say so"),)'
    assert play(condition(errno="EBADF", more=known)).states == {"tape.read::EBADF::closed": "provoked EBADF"}
    assert play(condition(errno="EINVAL", more=known)).status == 0
    assert play(condition(errno="EINVAL", more=known.replace("EBADF", "EIO"))).status == 1


@pytest.mark.parametrize(
    ("made", "seen"), [("read, -1, bytearray(4), 4", "EBADF"), ("read, device.fd, bytearray(4), 4", "count")]
)
def test_a_deviation_from_a_rule_is_an_errno_or_the_field_that_is_wrong(play: Play, made: str, seen: str) -> None:
    session = play(f"""
@rule("tape.read::ok::four", page="tape.rst", nodes=("tape",), deviations=(Deviation(seen="{seen}", reason="known"),))
def test_read(run: Run) -> None:
    \"\"\"Four bytes come.\"\"\"
    device = run.open("tape", O_RDWR)
    run.check("count", run.perform({made}), 4)
""")
    assert session.status == 0, session.output
    assert session.states == {"tape.read::ok::four": f"contradicted {seen}"}


def test_numbers_in_memory_and_results_are_checked_as_numbers(play: Play) -> None:
    session = play("""
@rule("tape.read::ok::none", page="tape.rst", nodes=("tape",))
def test_read(run: Run) -> None:
    \"\"\"Nothing comes.\"\"\"
    result = run.perform(read, run.open("tape", O_RDWR).fd, bytearray(4), 4)
    run.check("result", result, 0, check.at_most(0))
    run.check("argument", scalars.u32(5), 5, check.less_than(6))
    run.check("argument", scalars.u32(5), 6)
""")
    assert session.states == {"tape.read::ok::none": "contradicted argument"}
    assert "argument is 5, expected 6" in session.output


@pytest.mark.parametrize(
    "step",
    [
        'run.open("tape", O_RDWR)',
        "run.prepare(open_, '/dev/null', O_RDWR)",
        "run.perform(open_, '/dev/null', O_RDWR)",
        "run.dup(device)",
    ],
)
def test_repeating_ends_with_whatever_call_fails(play: Play, step: str) -> None:
    session = play(f"""
import resource
@rule("tape.open::ok::ends", page="tape.rst", nodes=("tape",))
def test_open(run: Run) -> None:
    \"\"\"There is an end to descriptors.\"\"\"
    device = run.open("tape", O_RDWR)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (device.fd + 8, before[1]))
    try:
        for again in run.repeat_until_fails(64):
            with again:
                {step}
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
""")
    assert session.states == {"tape.open::ok::ends": "provoked success"}, session.output


@pytest.mark.parametrize(
    ("errno", "at_most", "status", "state"),
    [
        ("EMFILE", 64, 0, "provoked EMFILE"),
        ("ENFILE", 64, 1, "contradicted EMFILE"),
        ("EMFILE", 2, 1, "contradicted success"),
    ],
)
def test_what_runs_out_is_used_up_by_the_call_itself(
    play: Play, errno: str, at_most: int, status: int, state: str
) -> None:
    session = play(f"""
@condition("tape.open::{errno}::used-up", page="tape.rst", nodes=("tape",))
def test_open(case: Case) -> None:
    \"\"\"There is an end to descriptors.\"\"\"
    for run in case:
        device = run.open("tape", O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", device.fd + 8)
        run.exhaust(open_, "/dev/null", O_RDWR, at_most={at_most})
""")
    assert session.status == status, session.output
    assert list(session.states.values()) == [state]


def test_each_fault_of_a_walk_has_a_state_of_its_own(play: Play) -> None:
    module = """
import errno
from linuxmedia.conformance import faults
from linuxmedia.conformance.calls import Outcome

# This machine's kernel need not inject faults: the third place is the last one here.
def fail_nth(n, call):
    return faults.Faulted(Outcome(-1, errno.ENOMEM), used=True) if n < 4 else faults.Faulted(call(), used=False)

faults.fail_nth = fail_nth
opened = []

@condition("tape.read::ENOMEM::none", page="tape.rst", nodes=("tape",), expect=("ENOMEM",))
def test_read(case: Case) -> None:
    \"\"\"There is no memory.\"\"\"
    for run in case:
        opened.append(run)
        run.walk(read, run.open("tape", O_RDWR).fd, bytearray(4), 4)

def test_runs():
    assert [run.provoking for run in opened] == [False, True, True, True, True]
"""
    session = play(module, "-p", "no:randomly")
    assert session.status == 0, session.output
    assert session.states == {"tape.read::ENOMEM::none": "provoked ENOMEM"}


def test_the_lab_runs_on_its_own_devices_unless_all_are_wanted(play: Play) -> None:
    assert play(condition(), lab=True).states == {"tape.read::EBADF::closed": "unsupported"}
    assert play(condition(), "--every-device", lab=True).states == {"tape.read::EBADF::closed": "provoked EBADF"}
    assert play(condition(), "--device", "tape-0", lab=True).states == {"tape.read::EBADF::closed": "provoked EBADF"}


def test_labels_are_a_part_of_what_would_run_anyway(play: Play) -> None:
    assert play(condition(), "--label", "tape-*").states == {"tape.read::EBADF::closed": "provoked EBADF"}
    assert play(condition(), "--label", "tape", "--label", "visl").results == ()
    assert play(condition(), "--label", "tape-0", lab=True).results == ()
    chosen = play(condition(), "--label", "tape-0", "--every-device", lab=True)
    assert chosen.states == {"tape.read::EBADF::closed": "provoked EBADF"}


def test_other_topics_are_left_out(play: Play) -> None:
    assert play(condition(), "--topic", "v4l2/mmap").results == ()
    session = play(condition(), "--topic", "v4l2/mapp")
    assert session.status == 4
    assert "--topic: there is no topic 'v4l2/mapp'; the nearest is v4l2/mmap" in session.output


def test_a_topic_is_a_module_and_an_area_a_folder() -> None:
    assert area_and_topic(Path("v4l2/test_create_bufs.py")) == ("v4l2", "v4l2/create-bufs")
    assert area_and_topic(Path("my_bus/test_a_b.py")) == ("my_bus", "my_bus/a-b")
    assert area_and_topic(Path("v4l2/__init__.py")) is None
    assert area_and_topic(Path("v4l2/test_mmap.txt")) is None
    assert known(["v4l2", "v4l2/create_bufs", "v4l2/mmap"]) == {"v4l2", "v4l2/create-bufs", "v4l2/mmap"}


def test_a_hazard_is_run_on_request_only(play: Play) -> None:
    module = condition(more='hazard="hang"')
    assert play(module).results == ()
    assert play(module, "--hazardous").states == {"tape.read::EBADF::closed": "provoked EBADF"}


def test_a_call_that_hangs_is_broken_off(play: Play) -> None:
    module = """
import os
@rule("tape.read::ok::ends", page="tape.rst", nodes=("tape",), time_limit=0.3)
def test_hang(run: Run) -> None:
    \"\"\"Reading ends.\"\"\"
    source, _ = os.pipe()
    run.perform(read, source, bytearray(4), 4)
"""
    session = play(module)
    assert session.states == {"tape.read::ok::ends": "contradicted hang"}
    assert session.status == 1


def test_a_mistake_in_a_test_is_no_verdict_on_the_driver(play: Play) -> None:
    session = play(condition(attempt="attemptt"))
    assert session.status == 1
    assert session.states == {"tape.read::EBADF::closed": "not-reached"}
    assert "AttributeError" in session.output


def test_a_run_leaves_no_descriptor_signal_or_limit_behind(play: Play) -> None:
    module = """
import os, resource, signal
before = None
def state():
    return (sorted(os.listdir("/proc/self/fd")), resource.getrlimit(resource.RLIMIT_NOFILE), signal.getsignal(14))

@rule("tape.open::ok::a", page="tape.rst", nodes=("tape",))
def test_a(run: Run) -> None:
    \"\"\"Leaves everything open.\"\"\"
    global before
    device = run.open("tape", O_RDWR)
    before = state()
    run.second(device); run.dup(device); run.fork(); run.inaccessible()
    run.concurrently(read, os.pipe()[0], bytearray(1), 1)
    run.rlimit("NOFILE", 0)
    run.signal(14, after=9)
    run.refuse("EMFILE", open_, "/dev/null", O_RDWR)

def test_b():
    fds, limit, handler = state()
    assert len(fds) == len(before[0]) - 1
    assert (limit, handler) == before[1:]
"""
    session = play(module, "-p", "no:randomly")
    assert session.status == 0, session.output


def test_a_record_is_sorted_and_complete(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    results = [Result("b", "x", "provoked", "EINVAL"), Result("a", "y", "unsupported"), Result("a", "x", "not-reached")]
    write(path, results)
    written = json.loads(path.read_text())
    assert [(entry["id"], entry["device"]) for entry in written] == [("a", "x"), ("a", "y"), ("b", "x")]
    assert set(written[0]) == {"id", "device", "state", "seen", "detail"}
    assert list(tmp_path.iterdir()) == [path]


def test_a_record_that_cannot_be_written_is_refused_at_once(play: Play) -> None:
    session = play(condition(), "--record", "/nowhere/record.json")
    assert session.status == 4
    assert "there is no directory /nowhere" in session.output
