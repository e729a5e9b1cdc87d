"""Conformance: Modes of receiving and sending."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds, read, write
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR, POLLIN
from linuxmedia.uapi.lirc import (
    LIRC_GET_REC_MODE,
    LIRC_GET_SEND_MODE,
    LIRC_MODE_LIRCCODE,
    LIRC_MODE_MODE2,
    LIRC_MODE_PULSE,
    LIRC_MODE_RAW,
    LIRC_MODE_SCANCODE,
    LIRC_SET_REC_MODE,
    LIRC_SET_SEND_MODE,
    RC_PROTO_NEC,
    lirc_scancode,
)


@rule("LIRC_GET_REC_MODE::ok::a-known-mode", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",))
def test_lirc_get_rec_mode_ok_a_known_mode(run: Run) -> None:
    """The mode is one of those that are defined."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, argument)
    run.check("argument", argument, check.one_of((1, 2, 4, 8, 16)))


@rule("LIRC_GET_REC_MODE::ok::raw-at-first", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_get_rec_mode_ok_raw_at_first(run: Run) -> None:
    """A new handle of a raw receiver delivers samples."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, argument)
    run.check("argument", argument, LIRC_MODE_MODE2)


@condition(
    "LIRC_GET_REC_MODE::ENODEV::gone",
    cause="gone",
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    lab=("serial_ir",),
)
def test_lirc_get_rec_mode_enodev_gone(case: Case) -> None:
    """The device is not there any more."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, LIRC_GET_REC_MODE, scalars.u32())


@condition(
    "LIRC_GET_REC_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_rec_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_GET_REC_MODE, scalars.u32())
        run.next(ioctl, device.fd, LIRC_GET_REC_MODE, scalars.u32())


@condition(
    "LIRC_GET_REC_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_get_rec_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_GET_REC_MODE,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(),
        )
        run.next(ioctl, device.fd, LIRC_GET_REC_MODE, scalars.u32())


@condition(
    "LIRC_GET_REC_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_rec_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_GET_REC_MODE, scalars.u32())


@rule("LIRC_SET_REC_MODE::ok::get-agrees", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",))
def test_lirc_set_rec_mode_ok_get_agrees(run: Run) -> None:
    """LIRC_GET_REC_MODE returns the mode that was set."""
    device = run.open("lirc", O_RDWR)
    run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_MODE2))
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, now)
    run.check("now", now, LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_MODE2))
    later = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, later)
    run.check("later", later, LIRC_MODE_MODE2)


@rule("LIRC_SET_REC_MODE::ok::each-handle-its-own", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",))
def test_lirc_set_rec_mode_ok_each_handle_its_own(run: Run) -> None:
    """The mode of one handle does not reach another handle."""
    device = run.open("lirc", O_RDWR)
    other_before = scalars.u32()
    run.perform(ioctl, run.second(device).fd, LIRC_GET_REC_MODE, other_before)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
    other_after = scalars.u32()
    run.perform(ioctl, run.second(device).fd, LIRC_GET_REC_MODE, other_after)
    run.check("other_after", other_after, other_before.value)


@rule("LIRC_SET_REC_MODE::ok::refusal-changes-nothing", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",))
def test_lirc_set_rec_mode_ok_refusal_changes_nothing(run: Run) -> None:
    """A mode that is refused leaves the one that was set before."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
    run.refuse("EINVAL", ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_PULSE))
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, now)
    run.check("now", now, LIRC_MODE_SCANCODE)


@rule("LIRC_SET_REC_MODE::ok::sending-keeps-its-mode", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",))
def test_lirc_set_rec_mode_ok_sending_keeps_its_mode(run: Run) -> None:
    """The mode for sending stays as it is."""
    device = run.open("lirc", O_RDWR)
    sending = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_SEND_MODE, sending)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
    after = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_SEND_MODE, after)
    run.check("after", after, sending.value)


@rule("LIRC_SET_REC_MODE::ok::wants-whole-scancodes", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",))
def test_lirc_set_rec_mode_ok_wants_whole_scancodes(run: Run) -> None:
    """After LIRC_MODE_SCANCODE a buffer that holds no whole scancode is refused."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
    reader = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.perform(ioctl, reader.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.refuse("EINVAL", read, reader.fd, bytearray(4), 4)
    run.refuse("EAGAIN", read, reader.fd, bytearray(sizeof(lirc_scancode)), sizeof(lirc_scancode))


@rule("LIRC_SET_REC_MODE::ok::samples-are-kept", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_set_rec_mode_ok_samples_are_kept(run: Run) -> None:
    """Samples that arrived while the handle was in LIRC_MODE_SCANCODE are there in LIRC_MODE_MODE2."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    idle_fds = pollfds((device.fd, POLLIN))
    idle = run.perform(poll, idle_fds, 100)
    run.check("idle.value", idle.value, 0)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_MODE2))
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)


@rule("LIRC_SET_REC_MODE::ok::scancodes-are-kept", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_set_rec_mode_ok_scancodes_are_kept(run: Run) -> None:
    """Scancodes that arrived while a handle was in LIRC_MODE_MODE2 are there in LIRC_MODE_SCANCODE."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.decode(device, "nec")
    sender = run.open("lirc", O_RDWR)
    run.perform(ioctl, sender.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.perform(write, sender.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))
    run.perform(poll, pollfds((device.fd, POLLIN)), 1000)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    mine_buffer = lirc_scancode()
    run.perform(read, device.fd, mine_buffer, sizeof(lirc_scancode))
    run.check("mine.buffer.scancode", mine_buffer.scancode, 0x1234)
    run.perform(ioctl, sender.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    there_fds = pollfds((sender.fd, POLLIN))
    there = run.perform(poll, there_fds, 1000)
    run.check("there.value", there.value, 1)
    theirs_buffer = lirc_scancode()
    run.perform(read, sender.fd, theirs_buffer, sizeof(lirc_scancode))
    run.check("theirs.buffer.scancode", theirs_buffer.scancode, 0x1234)
    run.check("theirs.buffer.timestamp", theirs_buffer.timestamp, mine_buffer.timestamp)


@condition(
    "LIRC_SET_REC_MODE::EINVAL::mode-undefined",
    cause="bad-enum-or-flags",
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    values=("0", "LIRC_MODE_LIRCCODE << 1", "LIRC_MODE_MODE2 | LIRC_MODE_SCANCODE", "max(u32)"),
)
def test_lirc_set_rec_mode_einval_mode_undefined(case: Case) -> None:
    """The mode is not defined."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        argument = scalars.u32(LIRC_MODE_SCANCODE)
        if run.provoking:
            argument.value = case.pick(0, LIRC_MODE_LIRCCODE << 1, LIRC_MODE_MODE2 | LIRC_MODE_SCANCODE, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
        run.next(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_REC_MODE::EINVAL::mode-of-other-devices",
    cause="bad-enum-or-flags",
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    values=("LIRC_MODE_RAW", "LIRC_MODE_PULSE", "LIRC_MODE_LIRCCODE"),
)
def test_lirc_set_rec_mode_einval_mode_of_other_devices(case: Case) -> None:
    """The mode is defined, but not for receiving with this device."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        argument = scalars.u32(LIRC_MODE_SCANCODE)
        if run.provoking:
            argument.value = case.pick(LIRC_MODE_RAW, LIRC_MODE_PULSE, LIRC_MODE_LIRCCODE)
        run.attempt(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
        run.next(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_REC_MODE::ENODEV::gone",
    cause="gone",
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    lab=("serial_ir",),
)
def test_lirc_set_rec_mode_enodev_gone(case: Case) -> None:
    """The device is not there any more."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_REC_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
        run.next(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_REC_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_rec_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_REC_MODE,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(LIRC_MODE_SCANCODE),
        )
        run.next(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_REC_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-get-rec-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@rule("LIRC_GET_SEND_MODE::ok::pulses-at-first", page="rc/lirc-get-send-mode.rst", nodes=("lirc",))
def test_lirc_get_send_mode_ok_pulses_at_first(run: Run) -> None:
    """A new handle takes lengths of pulses and spaces."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_SEND_MODE, argument)
    run.check("argument", argument, LIRC_MODE_PULSE)


@condition(
    "LIRC_GET_SEND_MODE::ENODEV::gone",
    cause="gone",
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    lab=("serial_ir",),
)
def test_lirc_get_send_mode_enodev_gone(case: Case) -> None:
    """The device is not there any more."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, LIRC_GET_SEND_MODE, scalars.u32())


@condition(
    "LIRC_GET_SEND_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_send_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_GET_SEND_MODE, scalars.u32())
        run.next(ioctl, device.fd, LIRC_GET_SEND_MODE, scalars.u32())


@condition(
    "LIRC_GET_SEND_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_get_send_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_GET_SEND_MODE,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(),
        )
        run.next(ioctl, device.fd, LIRC_GET_SEND_MODE, scalars.u32())


@condition(
    "LIRC_GET_SEND_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_send_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_GET_SEND_MODE, scalars.u32())


@rule("LIRC_SET_SEND_MODE::ok::get-agrees", page="rc/lirc-get-send-mode.rst", nodes=("lirc",))
def test_lirc_set_send_mode_ok_get_agrees(run: Run) -> None:
    """LIRC_GET_SEND_MODE returns the mode that was set."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, argument)
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_SEND_MODE, now)
    run.check("now", now, LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_PULSE))
    later = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_SEND_MODE, later)
    run.check("later", later, LIRC_MODE_PULSE)


@rule("LIRC_SET_SEND_MODE::ok::each-handle-its-own", page="rc/lirc-get-send-mode.rst", nodes=("lirc",))
def test_lirc_set_send_mode_ok_each_handle_its_own(run: Run) -> None:
    """The mode of one handle does not reach another handle."""
    device = run.open("lirc", O_RDWR)
    other_before = scalars.u32()
    run.perform(ioctl, run.second(device).fd, LIRC_GET_SEND_MODE, other_before)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, argument)
    other_after = scalars.u32()
    run.perform(ioctl, run.second(device).fd, LIRC_GET_SEND_MODE, other_after)
    run.check("other_after", other_after, other_before.value)


@rule("LIRC_SET_SEND_MODE::ok::refusal-changes-nothing", page="rc/lirc-get-send-mode.rst", nodes=("lirc",))
def test_lirc_set_send_mode_ok_refusal_changes_nothing(run: Run) -> None:
    """A mode that is refused leaves the one that was set before."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, argument)
    run.refuse("EINVAL", ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_MODE2))
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_SEND_MODE, now)
    run.check("now", now, LIRC_MODE_SCANCODE)


@rule("LIRC_SET_SEND_MODE::ok::receiving-keeps-its-mode", page="rc/lirc-get-send-mode.rst", nodes=("lirc",))
def test_lirc_set_send_mode_ok_receiving_keeps_its_mode(run: Run) -> None:
    """The mode for receiving stays as it is."""
    device = run.open("lirc", O_RDWR)
    receiving = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, receiving)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, argument)
    after = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, after)
    run.check("after", after, receiving.value)


@rule("LIRC_SET_SEND_MODE::ok::wants-a-whole-scancode", page="rc/lirc-get-send-mode.rst", nodes=("lirc",))
def test_lirc_set_send_mode_ok_wants_a_whole_scancode(run: Run) -> None:
    """After LIRC_MODE_SCANCODE lengths of pulses are refused."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, argument)
    run.refuse("EINVAL", write, device.fd, (scalars.u32 * 1)(600), 4)


@condition(
    "LIRC_SET_SEND_MODE::EINVAL::mode-undefined",
    cause="bad-enum-or-flags",
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    values=("0", "LIRC_MODE_LIRCCODE << 1", "LIRC_MODE_PULSE | LIRC_MODE_SCANCODE", "max(u32)"),
)
def test_lirc_set_send_mode_einval_mode_undefined(case: Case) -> None:
    """The mode is not defined."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        argument = scalars.u32(LIRC_MODE_SCANCODE)
        if run.provoking:
            argument.value = case.pick(0, LIRC_MODE_LIRCCODE << 1, LIRC_MODE_PULSE | LIRC_MODE_SCANCODE, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, LIRC_SET_SEND_MODE, argument)
        run.next(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_SEND_MODE::EINVAL::mode-of-other-devices",
    cause="bad-enum-or-flags",
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    values=("LIRC_MODE_RAW", "LIRC_MODE_MODE2", "LIRC_MODE_LIRCCODE"),
)
def test_lirc_set_send_mode_einval_mode_of_other_devices(case: Case) -> None:
    """The mode is defined, but not for sending with this device."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        argument = scalars.u32(LIRC_MODE_SCANCODE)
        if run.provoking:
            argument.value = case.pick(LIRC_MODE_RAW, LIRC_MODE_MODE2, LIRC_MODE_LIRCCODE)
        run.attempt(ioctl, device.fd, LIRC_SET_SEND_MODE, argument)
        run.next(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_SEND_MODE::ENODEV::gone",
    cause="gone",
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    lab=("serial_ir",),
)
def test_lirc_set_send_mode_enodev_gone(case: Case) -> None:
    """The device is not there any more."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_SEND_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_send_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
        run.next(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_SEND_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_send_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_SEND_MODE,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(LIRC_MODE_SCANCODE),
        )
        run.next(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))


@condition(
    "LIRC_SET_SEND_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-get-send-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_send_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
