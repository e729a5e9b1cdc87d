"""The parts of the runtime that need no device."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import threading
import time

import pytest

from linuxmedia.conformance import calls, check, errnos, memory, paths
from linuxmedia.conformance.children import in_child
from linuxmedia.conformance.kmsg import alarm
from linuxmedia.conformance.memfds import make_memfd
from linuxmedia.conformance.outcomes import NotReached
from linuxmedia.conformance.signals import interrupt
from linuxmedia.conformance.system import F_SEAL_SHRINK, F_SEAL_WRITE, PAGE_SIZE, POLLIN, PROT_NONE, SEEK_END
from linuxmedia.conformance.threads import Waiting
from linuxmedia.conformance.watchdog import TimedOut, Watchdog


class Point(ctypes.Structure):
    _fields_ = (("x", ctypes.c_int), ("y", ctypes.c_int * 2))


def test_calls_pass_what_python_would_not() -> None:
    assert calls.ioctl(-1, 0, None).seen == "EBADF"
    assert calls.close(0x7FFFFFFF).seen == "EBADF"
    assert calls.mmap(0, PAGE_SIZE, PROT_NONE, 1, -1, 0).seen == "EBADF"
    assert calls.open_(0, 0).seen == "EFAULT"
    assert calls.poll(calls.pollfds((-1, POLLIN)), 0).value == 0
    assert calls.select(None, None, None, calls.milliseconds(1)).value == 0


def test_the_kernel_itself_is_asked_to_map() -> None:
    mapped = calls.mmap(0, PAGE_SIZE, PROT_NONE, 0x22, -1, 0)
    assert calls.munmap(mapped.value, PAGE_SIZE).errno == 0
    assert calls.munmap(mapped.value + 1, PAGE_SIZE).seen == "EINVAL"


@pytest.mark.parametrize(("pattern", "filled"), [(7, b"\7" * 10), (b"abcd", b"abcdabcdab")])
def test_memory_is_filled_to_its_end_and_no_further(pattern: int | bytes, filled: bytes) -> None:
    area = ctypes.create_string_buffer(b"-" * 12, 12)
    calls.fill(ctypes.addressof(area) + 1, 10, pattern)
    assert area.raw == b"-" + filled + b"-"


def test_select_lets_the_kernel_read_the_timeout() -> None:
    pages = memory.Pages()
    assert calls.select(None, None, None, pages.inaccessible()).seen == "EFAULT"
    assert calls.select(None, None, None, calls.milliseconds(-1000)).seen == "EINVAL"
    pages.release()


def test_a_memfd_has_its_size_and_its_seals() -> None:
    memfd = make_memfd(3 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_WRITE)
    try:
        assert calls.lseek(memfd, 0, SEEK_END).value == 3 * PAGE_SIZE
        assert calls.write(memfd, b"x", 1).seen == "EPERM"
        with pytest.raises(PermissionError):
            os.ftruncate(memfd, PAGE_SIZE)
        os.ftruncate(memfd, 4 * PAGE_SIZE)
    finally:
        os.close(memfd)


def test_read_is_not_retried_after_a_signal() -> None:
    source, _ = os.pipe()
    stop = interrupt(signal.SIGALRM, 0.05)
    try:
        assert calls.read(source, bytearray(1), 1).seen == "EINTR"
    finally:
        stop()
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL


def test_bad_addresses_are_bad() -> None:
    pages = memory.Pages()
    source, sink = os.pipe()
    os.write(sink, b"12345678")
    for address in (pages.inaccessible(), pages.unmapped(), 0):
        assert calls.read(source, address, 1).seen == "EFAULT"
    pages.release()


def test_a_child_gives_its_arguments_back() -> None:
    source, sink = os.pipe()
    os.write(sink, b"abc")
    content = bytearray(3)
    assert in_child(calls.read)(source, content, 3).value == 3
    assert content == b"abc"


def test_a_thread_is_known_to_wait_and_is_woken() -> None:
    source, _ = os.pipe()
    waiting = Waiting(calls.read, source, bytearray(1), 1)
    waiting.start()
    waiting.stop()
    assert waiting.outcome().seen == "EINTR"


def test_a_thread_that_does_not_wait_is_not_reached() -> None:
    with pytest.raises(NotReached, match="came back with EBADF"):
        Waiting(calls.read, -1, bytearray(1), 1).start()


def test_the_watchdog_ends_a_call_that_waits() -> None:
    started = time.monotonic()
    with pytest.raises(TimedOut), Watchdog().limit(0.1):
        calls.read(os.pipe()[0], bytearray(1), 1)
    assert time.monotonic() - started < 5


def test_the_watchdog_forgets_limits_that_were_kept() -> None:
    watchdog = Watchdog()
    with watchdog.limit(0.05):
        pass
    time.sleep(0.1)
    with watchdog.limit(5), pytest.raises(TimedOut), watchdog.limit(0.05):
        time.sleep(5)


def test_the_watchdog_is_no_thread() -> None:
    """To hand the interpreter over to one is a system call, which a fault that is planned for another would hit."""
    before = threading.active_count()
    with Watchdog().limit(5):
        assert threading.active_count() == before


def test_errnos_of_the_kernel_have_names() -> None:
    assert errnos.name_of(524) == "ENOTSUPP"
    assert errnos.number_of("ENOTSUPP") == errnos.number_of("524") == 524
    assert errnos.name_of(errno.EINVAL) == "EINVAL"
    with pytest.raises(ValueError, match="EINVALL is no errno"):
        errnos.number_of("EINVALL")


def test_paths_lead_into_structs() -> None:
    point = Point(1, (ctypes.c_int * 2)(2, 3))
    assert paths.at(point, "y[1]") == 3
    assert paths.at(point, "x") == 1
    with pytest.raises(ValueError, match="no field path"):
        paths.at(point, "y[one]")


@pytest.mark.parametrize(
    ("wish", "good", "bad"),
    [
        (check.equals(3), 3, 4),
        (check.at_least(3), 3, 2),
        (check.at_most(3), 3, 4),
        (check.less_than(3), 2, 3),
        (check.differs_from(3), 2, 3),
        (check.zero(), 0, 1),
        (check.zero(), bytes(4), b"\0\1"),
        (check.nonzero(), 1, 0),
        (check.one_of((1, 2)), 2, 3),
        (check.subset_of(6), 4, 1),
        (check.has(6), 7, 4),
        (check.lacks(6), 1, 3),
        (check.aligned_to(4), 8, 6),
        (check.at_least(3), ctypes.c_uint(3), ctypes.c_uint(2)),
        (check.zero(), calls.Outcome(0, 0), calls.Outcome(1, 0)),
        (check.text(), b"vivid\0", b"vivid"),
        (check.text(), b"v\0", b"\0\0"),
        (check.text(), b"v\0", b"\1\0"),
        (check.same_bytes_as(b"ab"), b"ab", b"ac"),
        (check.other_bytes_than(b"ab"), b"ac", b"ab"),
        (check.transport_stream(), (b"\x47" + bytes(187)) * 2, b"\x47" + bytes(200)),
    ],
)
def test_checks_tell_good_from_bad(wish: check.Check, good: object, bad: object) -> None:
    assert wish(good) is None
    assert wish(bad)


def test_descriptors_are_checked() -> None:
    kept = os.memfd_create("kept", 0)
    assert check.cloexec(False)(kept) is None
    assert check.cloexec(True)(kept)
    assert "expected a DMA-BUF" in str(check.dma_buf()(kept))
    assert "not an open descriptor" in str(check.dma_buf()(-1))


def test_only_alarming_lines_are_an_alarm() -> None:
    assert alarm(["vivid: started", "usb 1-1: new device"]) == ""
    assert alarm(["vivid: started", "WARNING: CPU: 0 PID: 1", "Call Trace:"]) == "WARNING: CPU: 0 PID: 1\nCall Trace:"


def test_a_read_does_not_write_past_its_memory() -> None:
    reading, writing = os.pipe()
    try:
        os.write(writing, bytes(8))
        with pytest.raises(ValueError, match="8 bytes into memory of 4"):
            calls.read(reading, bytearray(4), 8)
        assert calls.read(reading, bytearray(8), 8).value == 8
    finally:
        os.close(reading)
        os.close(writing)
