"""What a soak takes for a leak, and what it forgives."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from linuxmedia.conformance.held import Held, growing

from .conftest import Play

SOAK = ("-p", "linuxmedia.conformance.soak", "--soak", "40")


def counts(*objects: int, fds: Sequence[int] = (5, 5, 5)) -> list[Held]:
    return [Held({"kmalloc-64": count, "dentry": 900}, fd, 2) for count, fd in zip(objects, fds, strict=True)]


def test_one_object_for_every_walk_is_a_leak() -> None:
    assert growing(counts(100, 150, 200), walks=50) == {"kmalloc-64": 100}


def test_one_object_for_every_other_walk_is_a_leak() -> None:
    assert growing(counts(100, 125, 150), walks=50) == {"kmalloc-64": 50}


def test_what_other_tasks_took_once_is_none() -> None:
    assert not growing(counts(100, 400, 400), walks=50)


def test_what_comes_and_goes_is_none() -> None:
    assert not growing(counts(100, 400, 120), walks=50)


def test_one_descriptor_is_a_leak() -> None:
    assert growing(counts(100, 100, 100, fds=(5, 5, 6)), walks=50) == {"descriptors": 1}


def walks(folder: Path, more: str = "", leaks: str = "") -> str:
    slabinfo = folder / "slabinfo"
    slabinfo.write_text("slabinfo - version: 2.1\n# name <active_objs>\nkmalloc-64 100\n")
    return f"""
import os
from linuxmedia.conformance import Leak, held, soak
# What this machine holds changes all the time, and its caches are nobody's to shrink.
held._CACHES = held.Path("/nowhere")
held._TABLE = held.Path({str(slabinfo)!r})
soak._PUT_OFF = 0.0

@condition(
    "tape.read::EBADF::closed", page="tape.rst", nodes=("tape",), lab=("tape-0",), fault="allocations", leaks=({leaks})
)
def test_read(case: Case) -> None:
    for run in case:
        device = run.open("tape", O_RDWR)
        run.attempt(read, -1 if run.provoking else device.fd, bytearray(4), 4)
    with open({str(folder / "walked")!r}, "a") as walked:
        walked.write(".")
    {more}

@condition("tape.read::EBADF::no-fault", page="tape.rst", nodes=("tape",))
def test_other(case: Case) -> None:
    raise AssertionError("a soak leaves out what walks no faults")
"""


def test_every_walk_of_faults_is_repeated(play: Play, tmp_path: Path) -> None:
    session = play(walks(tmp_path), *SOAK, lab=True)
    assert session.status == 0, session.output
    assert "1 tests walked 40 times more" in session.output
    assert (tmp_path / "walked").read_text() == "." * (1 + 3 + 40)


def test_what_a_walk_leaves_behind_fails_the_soak(play: Play, tmp_path: Path) -> None:
    session = play(walks(tmp_path, "os.dup(1)"), *SOAK, lab=True)
    assert session.status == 1
    assert "for 10 walks more is held: 10 descriptors" in session.output


def test_a_later_walk_that_ends_otherwise_fails_the_soak(play: Play, tmp_path: Path) -> None:
    module = walks(tmp_path).replace("-1 if run.provoking", "-1 if run.provoking and len(so_far()) < 20")
    module += f"""
def so_far() -> str:
    with open({str(tmp_path / "walked")!r}, "a+") as file:
        file.seek(0)
        return file.read()
"""
    session = play(module, *SOAK, lab=True)
    assert session.status == 1
    assert "walk 17: contradicted" in session.output


LISTED = 'Leak(("descriptors",), "It is never closed."),'


def test_a_listed_leak_is_expected(play: Play, tmp_path: Path) -> None:
    session = play(walks(tmp_path, "os.dup(1)", LISTED), *SOAK, "-rx", lab=True)
    assert session.status == 0, session.output
    assert "10 descriptors: It is never closed." in session.output
    assert "1 xfailed" in session.output


def test_a_listed_leak_that_is_gone_fails_the_soak(play: Play, tmp_path: Path) -> None:
    session = play(walks(tmp_path, leaks=LISTED), *SOAK, lab=True)
    assert session.status == 1
    assert "listed as a leak (descriptors: It is never closed.), but nothing is held" in session.output


def test_a_soak_that_cannot_count_fails(play: Play, tmp_path: Path) -> None:
    module = walks(tmp_path).replace(str(tmp_path / "slabinfo"), str(tmp_path / "hidden"))
    session = play(module, *SOAK, lab=True)
    assert session.status == 1
    assert "counting what the kernel holds needs root" in session.output
