"""Conformance: Sending."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, mmap, poll, pollfds, read, write
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_PRIVATE,
    O_NONBLOCK,
    O_RDONLY,
    O_RDWR,
    PAGE_SIZE,
    POLLIN,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.lirc import (
    LIRC_GET_REC_TIMEOUT,
    LIRC_MODE2_OVERFLOW,
    LIRC_MODE2_PULSE,
    LIRC_MODE2_SPACE,
    LIRC_MODE2_TIMEOUT,
    LIRC_VALUE_MASK,
)


@rule("lirc.write::ok::all-is-sent", page="rc/lirc-write.rst", nodes=("lirc",))
def test_lirc_write_ok_all_is_sent(run: Run) -> None:
    """The result is the number of bytes, and a receiver gets the lengths."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.wait(0.05)
    receiver = run.open("lirc", O_RDWR | O_NONBLOCK)
    buffer = (scalars.u32 * 3)(600, 500, 600)
    result = run.perform(write, device.fd, buffer, 3 * 4)
    run.wait(0.05)
    timeout = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, timeout)
    got_buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    got = run.perform(read, receiver.fd, got_buffer, 32)
    run.check("got.value", got.value, 5 * 4)
    run.check("got.buffer[1]", got_buffer[1], LIRC_MODE2_PULSE | 600)
    run.check("got.buffer[2]", got_buffer[2], LIRC_MODE2_SPACE | 500)
    run.check("got.buffer[3]", got_buffer[3], LIRC_MODE2_PULSE | 600)
    run.check("got.buffer[4]", got_buffer[4], LIRC_MODE2_TIMEOUT | timeout.value)
    run.check("result", result, 3 * 4)


@rule("lirc.write::ok::one-pulse", page="rc/lirc-write.rst", nodes=("lirc",))
def test_lirc_write_ok_one_pulse(run: Run) -> None:
    """A single pulse is a message."""
    device = run.open("lirc", O_RDWR)
    buffer = (scalars.u32 * 1)(100)
    result = run.perform(write, device.fd, buffer, 4)
    run.check("result", result, 4)


@rule("lirc.write::ok::every-receiver-gets-it", page="rc/lirc-write.rst", nodes=("lirc",))
def test_lirc_write_ok_every_receiver_gets_it(run: Run) -> None:
    """Each handle that is open gets the message."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    other = run.open("lirc", O_RDONLY)
    buffer = (scalars.u32 * 3)(600, 500, 600)
    run.perform(write, device.fd, buffer, 3 * 4)
    here_fds = pollfds((device.fd, POLLIN))
    run.perform(poll, here_fds, 1000)
    run.check("here.revents", here_fds[0].revents, check.has(POLLIN))
    there_fds = pollfds((other.fd, POLLIN))
    run.perform(poll, there_fds, 1000)
    run.check("there.revents", there_fds[0].revents, check.has(POLLIN))


@rule("lirc.write::ok::too-long-a-pulse-overflows", page="rc/lirc-write.rst", nodes=("lirc",))
def test_lirc_write_ok_too_long_a_pulse_overflows(run: Run) -> None:
    """The loopback device stands for a receiver that a pulse above 50 ms is too much for."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    buffer = (scalars.u32 * 1)(60000)
    run.perform(write, device.fd, buffer, 4)
    run.wait(0.05)
    got_buffer = (scalars.u32 * 2)(0, 0)
    run.perform(read, device.fd, got_buffer, 8)
    run.check("got.buffer[0]", got_buffer[0], LIRC_MODE2_OVERFLOW | LIRC_VALUE_MASK)


@condition(
    "lirc.write::EINVAL::ends-with-a-space",
    cause="bad-contents",
    status="prose",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
)
def test_lirc_write_einval_ends_with_a_space(case: Case) -> None:
    """The number of lengths is even, so that the last one is a space."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        count = 3 * 4
        if run.provoking:
            count = 2 * 4
        buffer = (scalars.u32 * 2)(600, 500) if run.provoking else (scalars.u32 * 3)(600, 500, 600)
        run.attempt(write, device.fd, buffer, count)
        run.next(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::EINVAL::too-much-for-the-device",
    cause="value-range",
    status="prose",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
)
def test_lirc_write_einval_too_much_for_the_device(case: Case) -> None:
    """There are more lengths than the device can send."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        lengths = run.prepare(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        count = 3 * 4
        if run.provoking:
            count = 1025 * 4
        buffer = lengths.value if run.provoking else (scalars.u32 * 3)(600, 500, 600)
        run.attempt(write, device.fd, buffer, count)
        run.next(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::EINVAL::no-whole-numbers",
    cause="bad-contents",
    status="undocumented",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=("0", "1", "3", "5"),
)
def test_lirc_write_einval_no_whole_numbers(case: Case) -> None:
    """The bytes are no whole 32-bit numbers, or none at all."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        count = 3 * 4
        if run.provoking:
            count = case.pick(0, 1, 3, 5)
        run.attempt(write, device.fd, (scalars.u32 * 3)(600, 500, 600), count)
        run.next(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::EINVAL::length-of-nothing",
    cause="bad-contents",
    status="undocumented",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
)
def test_lirc_write_einval_length_of_nothing(case: Case) -> None:
    """A length is 0."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        buffer = (scalars.u32 * 3)(600, 0, 600) if run.provoking else (scalars.u32 * 3)(600, 500, 600)
        run.attempt(write, device.fd, buffer, 3 * 4)
        run.next(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::EINVAL::too-long",
    cause="value-range",
    status="undocumented",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=("[250001, 1, 250000]", "[500001, 1, 1]", "[1, 1, 4294967295]"),
)
def test_lirc_write_einval_too_long(case: Case) -> None:
    """The lengths add up to more than 500 ms."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        buffer = (
            case.pick(
                (scalars.u32 * 3)(250001, 1, 250000),
                (scalars.u32 * 3)(500001, 1, 1),
                (scalars.u32 * 3)(1, 1, 4294967295),
            )
            if run.provoking
            else (scalars.u32 * 3)(600, 500, 600)
        )
        run.attempt(write, device.fd, buffer, 3 * 4)
        run.next(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::EFAULT::memory-not-readable",
    cause="bad-pointer",
    status="undocumented",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=("null", "inaccessible"),
)
def test_lirc_write_efault_memory_not_readable(case: Case) -> None:
    """The buffer cannot be read from the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        buffer = case.pick(run.null, run.inaccessible()) if run.provoking else (scalars.u32 * 3)(600, 500, 600)
        run.attempt(write, device.fd, buffer, 3 * 4)
        run.next(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::EBADF::not-open-for-writing",
    cause="permission",
    status="undocumented",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
)
def test_lirc_write_ebadf_not_open_for_writing(case: Case) -> None:
    """The device is open for reading only."""
    for run in case:
        device = run.open("lirc", O_RDONLY if run.provoking else O_RDWR)
        run.attempt(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::EBADF::descriptor-closed",
    cause="bad-fd",
    status="undocumented",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=("-1", "closed"),
)
def test_lirc_write_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(write, fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)
        run.next(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
)
def test_lirc_write_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate memory for the lengths."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.walk(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)
