"""What a run of the suite finds in its own process."""

from __future__ import annotations

import fcntl
import gc
import mmap
import os
import stat
from pathlib import Path

import pytest

from linuxmedia.conformance import calls, descriptors
from linuxmedia.conformance.scope import device_mappings
from linuxmedia.conformance.system import MAP_ANONYMOUS, MAP_PRIVATE, PROT_READ

LENGTH = mmap.PAGESIZE
FDS = Path("/proc/self/fd")


def test_mappings_of_devices_are_found_and_those_of_nothing_are_not() -> None:
    """Other tests of this process may have left mappings that nobody has told of."""
    zero = os.open("/dev/zero", os.O_RDONLY)
    of_device = calls.mmap(0, LENGTH, PROT_READ, MAP_PRIVATE, zero, 0).value
    of_nothing = calls.mmap(0, LENGTH, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0).value
    os.close(zero)
    try:
        found = device_mappings()
        assert (of_device, of_device + LENGTH) in found
        assert not any(start <= of_nothing < end for start, end in found)
    finally:
        calls.munmap(of_device, LENGTH)
        calls.munmap(of_nothing, LENGTH)
    assert not any(start <= of_device < end for start, end in device_mappings())


def _listed() -> frozenset[int]:
    """The descriptors, told without the one that lists them."""
    return frozenset(int(path.name) for path in [*FDS.iterdir()] if path.is_symlink())


def test_open_descriptors_are_told_also_when_the_directory_was_closed() -> None:
    descriptors.close()
    gc.collect()  # files that nobody closed, so that none of them goes meanwhile
    before = descriptors.open_fds()
    assert before == _listed()
    low, high = os.open(os.devnull, os.O_RDONLY), fcntl.fcntl(0, fcntl.F_DUPFD, 500)
    assert descriptors.open_fds() - before == {low, high}
    os.close(low)
    assert descriptors.open_fds() - before == {high}
    os.close(high)
    directory = next(fd for fd in before if (FDS / str(fd)).readlink() == Path(f"/proc/{os.getpid()}/fd"))
    os.close(directory)
    assert descriptors.open_fds() == before
    descriptors.close()
    assert _listed() == before - {directory}
    assert directory in descriptors.open_fds()


def test_descriptors_that_nobody_expected_are_told() -> None:
    before = descriptors.open_fds()
    more = os.open(os.devnull, os.O_RDONLY)
    descriptors.expect(before)
    assert descriptors.open_fds() - before == {more}
    os.close(more)
    descriptors.expect(before | {more})
    assert descriptors.open_fds() == before


def _of_no_size(fd: int) -> os.stat_result:
    """What fstat() says of a directory in /proc before Linux 6.2."""
    told = list(os.stat(fd))
    told[stat.ST_SIZE] = 0
    return os.stat_result(told)


def test_old_kernels_do_not_say_how_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fstat", _of_no_size)
    descriptors.close()
    before = descriptors.open_fds()
    assert before == _listed()
    more = os.open(os.devnull, os.O_RDONLY)
    assert descriptors.open_fds() - before == {more}
    os.close(more)


def test_a_child_is_told_its_own_descriptors() -> None:
    before = descriptors.open_fds()
    child = os.fork()
    if child == 0:
        more = os.open(os.devnull, os.O_RDONLY)
        found = descriptors.open_fds()
        os._exit(0 if more in found and found == _listed() else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert descriptors.open_fds() == before
