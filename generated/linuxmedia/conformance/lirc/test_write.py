"""Conformance: Sending."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fill, ioctl, mmap, poll, pollfds, read, write
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
    LIRC_MODE2_FREQUENCY,
    LIRC_MODE2_OVERFLOW,
    LIRC_MODE2_PULSE,
    LIRC_MODE2_SPACE,
    LIRC_MODE2_TIMEOUT,
    LIRC_MODE_PULSE,
    LIRC_MODE_SCANCODE,
    LIRC_SCANCODE_FLAG_TOGGLE,
    LIRC_SET_MEASURE_CARRIER_MODE,
    LIRC_SET_REC_MODE,
    LIRC_SET_SEND_CARRIER,
    LIRC_SET_SEND_MODE,
    LIRC_VALUE_MASK,
    RC_PROTO_NEC,
    RC_PROTO_NEC32,
    RC_PROTO_NECX,
    RC_PROTO_RC6_6A_32,
    RC_PROTO_RC6_MCE,
    RC_PROTO_SONY12,
    RC_PROTO_UNKNOWN,
    RC_PROTO_XBOX_DVD,
    RC_PROTO_XMP,
    lirc_scancode,
)


@rule("lirc.write::ok::all-is-sent", page="rc/lirc-write.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_write_ok_all_is_sent(run: Run) -> None:
    """The result is the number of bytes, and a receiver gets the lengths."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    receiver = run.open("lirc", O_RDWR | O_NONBLOCK)
    buffer = (scalars.u32 * 3)(600, 500, 600)
    result = run.perform(write, device.fd, buffer, 3 * 4)
    run.perform(poll, pollfds((receiver.fd, POLLIN)), 3000)
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


@rule("lirc.write::ok::every-receiver-gets-it", page="rc/lirc-write.rst", nodes=("lirc",), lab=("rc-loopback",))
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


@rule("lirc.write::ok::scancode", page="rc/lirc-write.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_write_ok_scancode(run: Run) -> None:
    """In LIRC_MODE_SCANCODE one lirc_scancode is a message, and a receiver gets its pulses."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    buffer = lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234)
    result = run.perform(write, device.fd, buffer, sizeof(lirc_scancode))
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    run.check("result", result, sizeof(lirc_scancode))


@rule("lirc.write::ok::scancode-sets-the-carrier", page="rc/lirc-write.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_write_ok_scancode_sets_the_carrier(run: Run) -> None:
    """A scancode is sent on the carrier of its protocol, whichever was set before."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(56000))
    run.perform(ioctl, device.fd, LIRC_SET_MEASURE_CARRIER_MODE, scalars.u32(1))
    buffer = lirc_scancode(rc_proto=RC_PROTO_SONY12, scancode=0x1F007F)
    run.perform(write, device.fd, buffer, sizeof(lirc_scancode))
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_PULSE))
    later = run.open("lirc", O_RDWR)
    run.perform(write, later.fd, (scalars.u32 * 1)(600), 4)
    run.perform(poll, pollfds((later.fd, POLLIN)), 3000)
    run.wait(0.05)
    got_buffer = (scalars.u32 * 4)(0, 0, 0, 0)
    run.perform(read, later.fd, got_buffer, 16)
    run.check("got.buffer[0]", got_buffer[0], LIRC_MODE2_FREQUENCY | 40000)


@rule("lirc.write::ok::waits-until-it-is-sent", page="rc/lirc-write.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_write_ok_waits_until_it_is_sent(run: Run) -> None:
    """The call takes as long as the message, which is seen by the time of what is sent before and after it."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.decode(device, "nec")
    coder = run.open("lirc", O_RDWR)
    run.perform(ioctl, coder.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.perform(ioctl, coder.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.perform(write, coder.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))
    run.perform(poll, pollfds((coder.fd, POLLIN)), 1000)
    first_buffer = lirc_scancode()
    run.perform(read, coder.fd, first_buffer, sizeof(lirc_scancode))
    buffer = (scalars.u32 * 9)(10000, 90000, 10000, 90000, 10000, 90000, 10000, 90000, 10000)
    run.perform(write, device.fd, buffer, 9 * 4)
    run.perform(write, coder.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))
    run.perform(poll, pollfds((coder.fd, POLLIN)), 1000)
    second_buffer = lirc_scancode()
    run.perform(read, coder.fd, second_buffer, sizeof(lirc_scancode))
    run.check("second.buffer.timestamp", second_buffer.timestamp, check.at_least(first_buffer.timestamp + 400000000))


@rule("lirc.write::ok::too-long-a-pulse-overflows", page="rc/lirc-write.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_write_ok_too_long_a_pulse_overflows(run: Run) -> None:
    """The loopback device stands for a receiver that a pulse above 50 ms is too much for."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    buffer = (scalars.u32 * 1)(60000)
    run.perform(write, device.fd, buffer, 4)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
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
    """There are more than 1024 lengths."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        lengths = run.prepare(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, lengths.value, 2 * PAGE_SIZE, (scalars.u32 * 1)(20))
        count = 1023 * 4
        if run.provoking:
            count = 1025 * 4
        run.attempt(write, device.fd, lengths.value, count)
        run.next(write, device.fd, lengths.value, 1023 * 4)


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
    values=("[500001, 1, 500000]", "[1000001, 1, 1]", "[1, 1, 4294967295]"),
)
def test_lirc_write_einval_too_long(case: Case) -> None:
    """The lengths add up to more than the kernel sends at once, which is 500 ms or, in newer kernels, a second."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        buffer = (
            case.pick(
                (scalars.u32 * 3)(500001, 1, 500000),
                (scalars.u32 * 3)(1000001, 1, 1),
                (scalars.u32 * 3)(1, 1, 4294967295),
            )
            if run.provoking
            else (scalars.u32 * 3)(600, 500, 600)
        )
        run.attempt(write, device.fd, buffer, 3 * 4)
        run.next(write, device.fd, (scalars.u32 * 3)(600, 500, 600), 3 * 4)


@condition(
    "lirc.write::EINVAL::not-one-scancode",
    cause="bad-contents",
    status="prose",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=("0", "4", "sizeof(lirc_scancode) - 1"),
)
def test_lirc_write_einval_not_one_scancode(case: Case) -> None:
    """In LIRC_MODE_SCANCODE the bytes are not exactly one lirc_scancode."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
        count = sizeof(lirc_scancode)
        if run.provoking:
            count = case.pick(0, 4, sizeof(lirc_scancode) - 1)
        run.attempt(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), count)
        run.next(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))


@condition(
    "lirc.write::EINVAL::other-members-set",
    cause="bad-contents",
    status="prose",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=(
        "{lirc_scancode: {rc_proto: RC_PROTO_NEC, scancode: 0x1234, timestamp: 1}}",
        "{lirc_scancode: {rc_proto: RC_PROTO_NEC, scancode: 0x1234, flags: LIRC_SCANCODE_FLAG_TOGGLE}}",
        "{lirc_scancode: {rc_proto: RC_PROTO_NEC, scancode: 0x1234, keycode: 30}}",
    ),
)
def test_lirc_write_einval_other_members_set(case: Case) -> None:
    """In LIRC_MODE_SCANCODE a member other than rc_proto and scancode is not 0."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
        buffer = (
            case.pick(
                lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234, timestamp=1),
                lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234, flags=LIRC_SCANCODE_FLAG_TOGGLE),
                lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234, keycode=30),
            )
            if run.provoking
            else lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234)
        )
        run.attempt(write, device.fd, buffer, sizeof(lirc_scancode))
        run.next(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))


@condition(
    "lirc.write::EINVAL::protocol-without-encoder",
    cause="not-supported-here",
    status="prose",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=(
        "{lirc_scancode: {rc_proto: RC_PROTO_UNKNOWN, scancode: 0x1234}}",
        "{lirc_scancode: {rc_proto: RC_PROTO_XMP, scancode: 0x1234}}",
        "{lirc_scancode: {rc_proto: RC_PROTO_XBOX_DVD, scancode: 0x1234}}",
    ),
)
def test_lirc_write_einval_protocol_without_encoder(case: Case) -> None:
    """In LIRC_MODE_SCANCODE the kernel has no encoder for the protocol."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
        buffer = (
            case.pick(
                lirc_scancode(rc_proto=RC_PROTO_UNKNOWN, scancode=0x1234),
                lirc_scancode(rc_proto=RC_PROTO_XMP, scancode=0x1234),
                lirc_scancode(rc_proto=RC_PROTO_XBOX_DVD, scancode=0x1234),
            )
            if run.provoking
            else lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234)
        )
        run.attempt(write, device.fd, buffer, sizeof(lirc_scancode))
        run.next(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))


@condition(
    "lirc.write::EINVAL::protocol-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=(
        "{lirc_scancode: {rc_proto: RC_PROTO_XBOX_DVD + 1, scancode: 0x1234}}",
        "{lirc_scancode: {rc_proto: max(u16), scancode: 0x1234}}",
    ),
)
def test_lirc_write_einval_protocol_undefined(case: Case) -> None:
    """In LIRC_MODE_SCANCODE the protocol is not defined."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
        buffer = (
            case.pick(
                lirc_scancode(rc_proto=RC_PROTO_XBOX_DVD + 1, scancode=0x1234),
                lirc_scancode(rc_proto=0xFFFF, scancode=0x1234),
            )
            if run.provoking
            else lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234)
        )
        run.attempt(write, device.fd, buffer, sizeof(lirc_scancode))
        run.next(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))


@condition(
    "lirc.write::EINVAL::scancode-invalid",
    cause="value-range",
    status="prose",
    page="rc/lirc-write.rst",
    nodes=("lirc",),
    values=(
        "{lirc_scancode: {rc_proto: RC_PROTO_NECX, scancode: 0x12ED34}}",
        "{lirc_scancode: {rc_proto: RC_PROTO_RC6_MCE, scancode: 0x12340000}}",
        "{lirc_scancode: {rc_proto: RC_PROTO_NEC32, scancode: 0x563412ED}}",
        "{lirc_scancode: {rc_proto: RC_PROTO_RC6_6A_32, scancode: 0x800F0404}}",
        "{lirc_scancode: {rc_proto: RC_PROTO_NEC32, scancode: 1 << 32}}",
    ),
)
def test_lirc_write_einval_scancode_invalid(case: Case) -> None:
    """In LIRC_MODE_SCANCODE the protocol cannot have the scancode."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
        buffer = (
            case.pick(
                lirc_scancode(rc_proto=RC_PROTO_NECX, scancode=0x12ED34),
                lirc_scancode(rc_proto=RC_PROTO_RC6_MCE, scancode=0x12340000),
                lirc_scancode(rc_proto=RC_PROTO_NEC32, scancode=0x563412ED),
                lirc_scancode(rc_proto=RC_PROTO_RC6_6A_32, scancode=0x800F0404),
                lirc_scancode(rc_proto=RC_PROTO_NEC32, scancode=1 << 32),
            )
            if run.provoking
            else lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234)
        )
        run.attempt(write, device.fd, buffer, sizeof(lirc_scancode))
        run.next(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))


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
