"""Conformance: Settings for sending."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds, read, write
from linuxmedia.conformance.system import O_RDWR, POLLIN
from linuxmedia.uapi.lirc import (
    LIRC_MODE2_FREQUENCY,
    LIRC_SET_MEASURE_CARRIER_MODE,
    LIRC_SET_SEND_CARRIER,
    LIRC_SET_SEND_DUTY_CYCLE,
    LIRC_SET_TRANSMITTER_MASK,
)


@rule("LIRC_SET_SEND_CARRIER::ok::usual-carriers", page="rc/lirc-set-send-carrier.rst", nodes=("lirc",))
def test_lirc_set_send_carrier_ok_usual_carriers(run: Run) -> None:
    """The carriers of common remote controls can be set."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(38000)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, argument)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(30000))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(56000))


@rule(
    "LIRC_SET_SEND_CARRIER::ok::is-sent-on", page="rc/lirc-set-send-carrier.rst", nodes=("lirc",), lab=("rc-loopback",)
)
def test_lirc_set_send_carrier_ok_is_sent_on(run: Run) -> None:
    """What is sent afterwards has that carrier, as a receiver that measures it tells."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(38000)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, argument)
    run.perform(ioctl, device.fd, LIRC_SET_MEASURE_CARRIER_MODE, scalars.u32(1))
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    got_buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    run.perform(read, device.fd, got_buffer, 32)
    run.check("got.buffer[0]", got_buffer[0], LIRC_MODE2_FREQUENCY | 38000)


@condition(
    "LIRC_SET_SEND_CARRIER::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-send-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_send_carrier_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_SEND_CARRIER, scalars.u32(38000))
        run.next(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(38000))


@condition(
    "LIRC_SET_SEND_CARRIER::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-send-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_send_carrier_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_SEND_CARRIER,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(38000),
        )
        run.next(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(38000))


@condition(
    "LIRC_SET_SEND_CARRIER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-send-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_send_carrier_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_SEND_CARRIER, scalars.u32(38000))


@rule("LIRC_SET_SEND_DUTY_CYCLE::ok::both-ends", page="rc/lirc-set-send-duty-cycle.rst", nodes=("lirc",))
def test_lirc_set_send_duty_cycle_ok_both_ends(run: Run) -> None:
    """1 and 99 percent can be set."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(50)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, argument)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(1))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(99))


@condition(
    "LIRC_SET_SEND_DUTY_CYCLE::EINVAL::out-of-range",
    cause="value-range",
    status="undocumented",
    page="rc/lirc-set-send-duty-cycle.rst",
    nodes=("lirc",),
    values=("0", "100", "max(u32)"),
)
def test_lirc_set_send_duty_cycle_einval_out_of_range(case: Case) -> None:
    """The value is not from 1 to 99."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        argument = scalars.u32(50)
        if run.provoking:
            argument.value = case.pick(0, 100, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, argument)
        run.next(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(50))


@condition(
    "LIRC_SET_SEND_DUTY_CYCLE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-send-duty-cycle.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_send_duty_cycle_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(50))
        run.next(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(50))


@condition(
    "LIRC_SET_SEND_DUTY_CYCLE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-send-duty-cycle.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_send_duty_cycle_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_SEND_DUTY_CYCLE,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(50),
        )
        run.next(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(50))


@condition(
    "LIRC_SET_SEND_DUTY_CYCLE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-send-duty-cycle.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_send_duty_cycle_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(50))


@rule(
    "LIRC_SET_TRANSMITTER_MASK::ok::transmitter-sends",
    page="rc/lirc-set-transmitter-mask.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_transmitter_mask_ok_transmitter_sends(run: Run) -> None:
    """A receiver that listens to the chosen transmitter gets what is sent."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(1)
    result = run.perform(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    run.check("result", result, 0)


@rule(
    "LIRC_SET_TRANSMITTER_MASK::ok::other-transmitter-sends",
    page="rc/lirc-set-transmitter-mask.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_transmitter_mask_ok_other_transmitter_sends(run: Run) -> None:
    """A receiver that does not listen to the chosen transmitter gets nothing."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(2)
    result = run.perform(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    silence_fds = pollfds((device.fd, POLLIN))
    silence = run.perform(poll, silence_fds, 100)
    run.check("silence.value", silence.value, 0)
    run.check("result", result, 0)


@rule(
    "LIRC_SET_TRANSMITTER_MASK::ok::no-such-transmitter",
    page="rc/lirc-set-transmitter-mask.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_transmitter_mask_ok_no_such_transmitter(run: Run) -> None:
    """A mask with a bit too many is answered with the number of transmitters."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(1 << 2)
    result = run.perform(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, argument)
    all_ = scalars.u32(0xFFFFFFFF)
    run.perform(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, all_)
    run.check("result", result, 2)


@rule(
    "LIRC_SET_TRANSMITTER_MASK::ok::no-such-transmitter-changes-nothing",
    page="rc/lirc-set-transmitter-mask.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_transmitter_mask_ok_no_such_transmitter_changes_nothing(run: Run) -> None:
    """After a mask with a bit too many the transmitters that were chosen before send."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, scalars.u32(1))
    argument = scalars.u32(1 << 31 | 2)
    result = run.perform(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    run.check("result", result, 2)


@condition(
    "LIRC_SET_TRANSMITTER_MASK::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-transmitter-mask.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_transmitter_mask_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_TRANSMITTER_MASK, scalars.u32(1))
        run.next(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, scalars.u32(1))


@condition(
    "LIRC_SET_TRANSMITTER_MASK::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-transmitter-mask.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_transmitter_mask_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_TRANSMITTER_MASK,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(1),
        )
        run.next(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, scalars.u32(1))


@condition(
    "LIRC_SET_TRANSMITTER_MASK::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-transmitter-mask.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_transmitter_mask_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_TRANSMITTER_MASK, scalars.u32(1))
