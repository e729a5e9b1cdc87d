"""What a reader is told: arguments decoded, programs that show a failure, tables, protocols."""

from __future__ import annotations

import ctypes
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typing_extensions import Buffer

from linuxmedia.conformance import calls, scalars, system
from linuxmedia.conformance.calls import Outcome
from linuxmedia.conformance.describe import Step, arguments_of
from linuxmedia.conformance.reproducer import shows, write
from linuxmedia.conformance.spelling import Speller, Unwritable, decoded
from linuxmedia.conformance.tape import Made
from linuxmedia.uapi import cec, media, v4l2

from .conftest import REPOSITORY, Play
from .ktap_rules import results_of
from .test_plugin import condition

CAPTURE, CAPTURE_MPLANE = v4l2.V4L2_BUF_TYPE_VIDEO_CAPTURE, v4l2.V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE


def planes() -> v4l2.v4l2_buffer:
    buffer = v4l2.v4l2_buffer(index=1, type=CAPTURE_MPLANE, memory=v4l2.V4L2_MEMORY_MMAP, length=2)
    buffer.m.planes = [v4l2.v4l2_plane(length=4), v4l2.v4l2_plane()]
    return buffer


def frame() -> v4l2.v4l2_format:
    wanted = v4l2.v4l2_format(type=CAPTURE)
    wanted.fmt.pix.width, wanted.fmt.pix.pixelformat = 320, v4l2.V4L2_PIX_FMT_YUYV
    return wanted


def user_memory() -> v4l2.v4l2_buffer:
    buffer = v4l2.v4l2_buffer(type=CAPTURE, memory=v4l2.V4L2_MEMORY_USERPTR)
    buffer.m.userptr = 0x7F0012345678
    return buffer


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "None"),
        (5, "5"),
        (0xFFFFFFFF, "0xFFFFFFFF"),
        (b"ab", "b'ab'"),
        (bytearray(9), "bytearray(9)"),
        (scalars.u32(5), "scalars.u32(5)"),
        (scalars.int_(), "scalars.int_()"),
        (
            v4l2.v4l2_requestbuffers(count=4, type=CAPTURE, memory=v4l2.V4L2_MEMORY_MMAP, reserved=[1, 0, 255]),
            (
                "v4l2_requestbuffers(count=4, type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=V4L2_MEMORY_MMAP, "
                "reserved=[1, 0, 255])"
            ),
        ),
        (
            v4l2.v4l2_buffer(flags=v4l2.V4L2_BUF_FLAG_MAPPED | v4l2.V4L2_BUF_FLAG_QUEUED),
            "v4l2_buffer(flags=V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_QUEUED)",
        ),
        (v4l2.v4l2_buffer(type=77), "v4l2_buffer(type=77)"),
        (
            planes(),
            (
                "v4l2_buffer(index=1, type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, memory=V4L2_MEMORY_MMAP, "
                "m=v4l2_buffer_m(planes=[v4l2_plane(length=4), v4l2_plane()]), length=2)"
            ),
        ),
        (
            frame(),
            (
                "v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE, "
                "fmt=v4l2_format_fmt(pix=v4l2_pix_format(width=320, pixelformat=V4L2_PIX_FMT_YUYV)))"
            ),
        ),
        (
            user_memory(),
            (
                "v4l2_buffer(type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=V4L2_MEMORY_USERPTR, "
                "m=v4l2_buffer_m(userptr=0x7F0012345678))"
            ),
        ),
        (cec.cec_caps(), "cec_caps()"),
        (
            calls.pollfds((-1, system.POLLIN | system.POLLRDNORM), (4, 0), (5, 1 << 14)),
            "pollfds((-1, POLLIN | POLLRDNORM), (4, 0), (5, 16384))",
        ),
        (calls.fd_set(3, 700), "fd_set(3, 700)"),
        (calls.milliseconds(1500), "milliseconds(1500)"),
    ],
    # Not str: some values have addresses of this process in them.
    ids=lambda each: each if isinstance(each, str) else type(each).__name__,
)
def test_arguments_are_decoded(value: object, text: str) -> None:
    assert decoded(value) == text


def again(value: object) -> object:
    """What the expression for a value makes."""
    speller = Speller()
    code = speller.value(value)
    names = {name: getattr(sys.modules[module], name) for module, words in speller.names.items() for name in words}
    return eval(code, names)


@pytest.mark.parametrize("value", [frame(), user_memory(), media.media_v2_topology(topology_version=3)])
def test_what_is_decoded_makes_the_same_again(value: object) -> None:
    assert repr(again(value)) == repr(value)


@pytest.mark.parametrize(
    "value", [calls.pollfds((4, system.POLLIN | system.POLLHUP)), calls.fd_set(0, 1023), calls.milliseconds(70)]
)
def test_what_is_waited_for_makes_the_same_again(value: Buffer) -> None:
    made_again = again(value)
    assert type(made_again) is type(value)
    assert bytes(made_again) == bytes(value)


def test_what_a_call_waits_for_is_told_as_it_was_before() -> None:
    wanted = calls.pollfds((-1, system.POLLIN))
    kept = arguments_of((wanted, 0))
    wanted[0].events = system.POLLOUT
    assert str(Step("poll", kept, Outcome(0, 0))) == "poll(pollfds((-1, POLLIN)), 0) -> 0"


def test_pointers_in_a_row_are_kept() -> None:
    pointers = (ctypes.POINTER(ctypes.c_int) * 2)(ctypes.pointer(ctypes.c_int(5)))
    (kept,) = arguments_of((pointers,))
    assert (bool(kept[0]), bool(kept[1])) == (True, False)
    assert kept is not pointers


def test_what_has_no_short_expression_is_refused() -> None:
    with pytest.raises(Unwritable, match="100 bytes"):
        Speller().value(bytes(range(100)))
    with pytest.raises(Unwritable, match="c_short_Array_16"):
        Speller().value((ctypes.c_short * 16)())


def made(call: str, *before: object, value: int = 0, errno: int = 0, after: tuple[object, ...] = ()) -> Made:
    return Made(call, after or before, before, Outcome(value, errno), elsewhere=False)


def test_a_program_has_the_calls_that_matter_and_its_own_descriptors() -> None:
    program = write(
        [
            made("open", "/dev/video0", system.O_RDWR | system.O_NONBLOCK, value=9),
            made("open", "/dev/media0", system.O_RDONLY, value=10),
            made("ioctl", 9, v4l2.VIDIOC_QUERYCAP, v4l2.v4l2_capability()),
            made("ioctl", 10, media.MEDIA_IOC_REQUEST_ALLOC, scalars.int_(), after=(10, 0, scalars.int_(11))),
            made("mmap", 0, 4096, 0, system.MAP_PRIVATE | system.MAP_ANONYMOUS, -1, 0, value=0x7000_0000),
            made("ioctl", 11, media.MEDIA_REQUEST_IOC_REINIT, errno=16, value=-1),
            made("ioctl", 11, media.MEDIA_REQUEST_IOC_QUEUE),
            made("ioctl", 9, v4l2.VIDIOC_REQBUFS, 0x7000_0010, errno=14, value=-1),
        ]
    )
    assert program.splitlines()[-6:] == [
        "media0 = open_('/dev/media0', O_RDONLY).value",
        "argument = scalars.int_()",
        "ioctl(media0, MEDIA_IOC_REQUEST_ALLOC, argument)",
        "memory = mmap(0, 4096, 0, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0).value",
        "ioctl(argument.value, MEDIA_REQUEST_IOC_QUEUE)",
        "print(ioctl(video0, VIDIOC_REQBUFS, memory + 16).seen)",
    ]
    assert (
        "from linuxmedia.conformance.system import MAP_ANONYMOUS, MAP_PRIVATE, O_NONBLOCK, O_RDONLY, O_RDWR" in program
    )
    assert "QUERYCAP" not in program


def test_a_program_is_believed_only_when_it_shows_the_same() -> None:
    program = write([made("open", os.devnull, system.O_RDWR, value=7), made("read", 7, bytearray(4), 4)])
    assert shows(program, "success")
    assert not shows(program, "EBADF")
    assert not shows("1 / 0", "success")


def test_calls_of_another_thread_make_no_program() -> None:
    with pytest.raises(Unwritable):
        write([Made("read", (3,), (3,), Outcome(0, 0), elsewhere=True)])


def test_a_failure_quotes_rule_page_call_outcome_and_program(play: Play, tmp_path: Path) -> None:
    session = play(condition(errno="EINVAL"), "--json", str(tmp_path / "r.json"))
    for told in (
        "rule:     The descriptor is closed.",
        "page:     Documentation/userspace-api/media/tape.rst",
        "expected: EINVAL",
        "came:     read(-1, <4 bytes>, 4) -> EBADF",
        "print(read(-1, bytearray(4), 4).seen)",
    ):
        assert told in session.output
    (failed,) = json.loads((tmp_path / "r.json").read_text())["tests"]
    shown = subprocess.run(
        [sys.executable, "-c", failed["reproducer"]],
        env={"PYTHONPATH": str(REPOSITORY / "generated")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout == "EBADF\n"


def test_what_failed_last_is_run_again_alone(play: Play) -> None:
    module = condition() + condition(errno="EINVAL").replace("def test_read", "def test_fails")
    assert len(play(module).results) == 2
    assert play(module, "--lf").states == {"tape.read::EINVAL::closed": "contradicted EBADF"}


def test_no_program_is_looked_for_when_none_is_wanted(play: Play, tmp_path: Path) -> None:
    session = play(condition(errno="EINVAL"), "--json", str(tmp_path / "r.json"), "--reproducers", "0")
    assert session.status == 1
    assert json.loads((tmp_path / "r.json").read_text())["tests"][0]["reproducer"] == ""


def test_a_second_run_that_ends_otherwise_is_told(play: Play) -> None:
    session = play("""
runs = []
@rule("tape.read::ok::once", page="tape.rst", nodes=("tape",))
def test_once(run: Run) -> None:
    \"\"\"It works.\"\"\"
    device = run.open("tape", O_RDWR)
    runs.append(device)
    run.perform(read, device.fd if len(runs) > 1 else -1, bytearray(4), 4)
""")
    assert "a second run ended otherwise: provoked, success" in session.output


def test_results_are_ktap(play: Play, tmp_path: Path) -> None:
    module = (
        condition()
        + condition(errno="EINVAL").replace("def test_read", "def test_fails")
        + condition(errno="EIO", more='deviations=(Deviation(seen="EBADF", reason="known # so"),)').replace(
            "def test_read", "def test_known"
        )
        + condition(errno="EPERM").replace("-1 if run.provoking else device.fd", "-1").replace("test_read", "test_n")
        + """
import os
@rule("tape.read::ok::ends", page="tape.rst", nodes=("tape",), time_limit=0.3)
def test_hang(run: Run) -> None:
    run.perform(read, os.pipe()[0], bytearray(4), 4)

@rule("tape.read::ok::mistaken", page="tape.rst", nodes=("tape",))
def test_mistaken(run: Run) -> None:
    run.nothing()
"""
    )
    play(module, "--ktap", str(tmp_path / "k"), "-p", "no:randomly")
    told = [(r.ok, r.name.split("::")[1], r.directive) for r in results_of((tmp_path / "k").read_text())]
    assert told == [
        (True, "EBADF", ""),
        (False, "EINVAL", ""),
        (True, "EIO", "XFAIL"),
        (True, "EPERM", "SKIP"),
        (False, "ok", "TIMEOUT"),
        (False, "ok", "ERROR"),
    ]


@pytest.mark.parametrize(("options", "words"), [((), 2), (("-q",), 0)], ids=["verbose", "not"])
def test_what_ktap_says_on_stdout_is_not_said_again_unless_asked_for(
    play: Play, options: tuple[str, ...], words: int
) -> None:
    known = condition(errno="EIO", more='deviations=(Deviation(seen="EBADF", reason="known"),)')
    module = condition() + known.replace("def test_read", "def test_known")
    output = play(module, "--ktap", "-", "-rx", *options).output
    ran, summary = output.partition("collected 2 items\n\n")[2].split("short test summary info")
    assert len(re.findall(r"PASSED|XFAIL", ran)) == words
    assert words or ran.startswith("====")
    assert "XFAIL" in summary
    assert "1 passed, 1 xfailed" in summary


@pytest.mark.parametrize(
    ("others", "first"),
    [(10, "read(FD, <20 bytes>, 20) -> 0, 80 times"), (12, "... 81 more")],
    ids=["few", "many"],
)
def test_calls_that_repeat_take_one_line(play: Play, others: int, first: str) -> None:
    told = play(f"""
@rule("tape.read::ok::empty", page="tape.rst", nodes=("tape",))
def test_read(run: Run) -> None:
    \"\"\"There is something on the tape.\"\"\"
    device = run.open("tape", O_RDWR)
    for _ in range(80):
        run.perform(read, device.fd, bytearray(20), 20)
    for count in range({others}):
        run.perform(read, device.fd, bytearray(20), count)
    run.refuse("EIO", read, device.fd, bytearray(40), 40)
""").output
    lines = [line.strip() for line in re.sub(r"read\(\d+", "read(FD", told).splitlines()]
    start = lines.index("calls, with their arguments as they were before each:") + 1
    assert lines[start] == first
    assert "read(FD, <40 bytes>, 40) -> 0" in lines[start : start + 13]


def test_calls_are_counted_in_a_table(play: Play) -> None:
    session = play(condition() + condition(errno="EINVAL").replace("def test_read", "def test_fails"))
    assert "           passed  failed  deviates  unsupported  not reached\ntape.read       1       1" in session.output
