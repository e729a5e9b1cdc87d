"""Conformance: Settings for receiving."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds, read, write
from linuxmedia.conformance.system import O_RDWR, POLLIN
from linuxmedia.uapi.lirc import (
    LIRC_GET_REC_RESOLUTION,
    LIRC_MODE2_FREQUENCY,
    LIRC_MODE2_PULSE,
    LIRC_SET_MEASURE_CARRIER_MODE,
    LIRC_SET_REC_CARRIER,
    LIRC_SET_REC_CARRIER_RANGE,
    LIRC_SET_SEND_CARRIER,
    LIRC_SET_TRANSMITTER_MASK,
    LIRC_SET_WIDEBAND_RECEIVER,
    LIRC_VALUE_MASK,
)


@rule(
    "LIRC_SET_REC_CARRIER::ok::carrier-in-the-range",
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_ok_carrier_in_the_range(run: Run) -> None:
    """What is sent on a carrier in the range is received."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))
    argument = scalars.u32(60000)
    run.perform(ioctl, device.fd, LIRC_SET_REC_CARRIER, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)


@rule(
    "LIRC_SET_REC_CARRIER::ok::carrier-at-the-ends",
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_ok_carrier_at_the_ends(run: Run) -> None:
    """Both ends belong to the range."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
    run.perform(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(38000))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(38000))
    argument = scalars.u32(38000)
    run.perform(ioctl, device.fd, LIRC_SET_REC_CARRIER, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)


@rule(
    "LIRC_SET_REC_CARRIER::ok::carrier-outside-the-range",
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_ok_carrier_outside_the_range(run: Run) -> None:
    """What is sent on a carrier outside the range is not received."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
    run.perform(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(40000))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))
    argument = scalars.u32(60000)
    run.perform(ioctl, device.fd, LIRC_SET_REC_CARRIER, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    silence_fds = pollfds((device.fd, POLLIN))
    silence = run.perform(poll, silence_fds, 100)
    run.check("silence.value", silence.value, 0)


@condition(
    "LIRC_SET_REC_CARRIER::EINVAL::no-frequency",
    cause="value-range",
    status="undocumented",
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_einval_no_frequency(case: Case) -> None:
    """The frequency is 0."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
        argument = scalars.u32(60000)
        if run.provoking:
            argument.value = 0
        run.attempt(ioctl, device.fd, LIRC_SET_REC_CARRIER, argument)
        run.next(ioctl, device.fd, LIRC_SET_REC_CARRIER, scalars.u32(60000))


@condition(
    "LIRC_SET_REC_CARRIER::EINVAL::below-the-lower-end",
    cause="value-range",
    status="undocumented",
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("1", "29999"),
)
def test_lirc_set_rec_carrier_einval_below_the_lower_end(case: Case) -> None:
    """The frequency is below the lower end of the range."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
        argument = scalars.u32(60000)
        if run.provoking:
            argument.value = case.pick(1, 29999)
        run.attempt(ioctl, device.fd, LIRC_SET_REC_CARRIER, argument)
        run.next(ioctl, device.fd, LIRC_SET_REC_CARRIER, scalars.u32(60000))


@condition(
    "LIRC_SET_REC_CARRIER::EINVAL::no-lower-end",
    cause="wrong-state",
    status="undocumented",
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_einval_no_lower_end(case: Case) -> None:
    """No lower end was set on this handle, so that it is 0, and the driver wants one."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.require(device, driver="rc-loopback")
        if not run.provoking:
            run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
        run.attempt(ioctl, device.fd, LIRC_SET_REC_CARRIER, scalars.u32(60000))


@condition(
    "LIRC_SET_REC_CARRIER::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_REC_CARRIER, scalars.u32(60000))
        run.next(ioctl, device.fd, LIRC_SET_REC_CARRIER, scalars.u32(60000))


@condition(
    "LIRC_SET_REC_CARRIER::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_rec_carrier_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_REC_CARRIER,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(60000),
        )
        run.next(ioctl, device.fd, LIRC_SET_REC_CARRIER, scalars.u32(60000))


@condition(
    "LIRC_SET_REC_CARRIER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-rec-carrier.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.prepare(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(30000))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_REC_CARRIER, scalars.u32(60000))


@rule(
    "LIRC_SET_REC_CARRIER_RANGE::ok::alone-changes-nothing",
    page="rc/lirc-set-rec-carrier-range.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_range_ok_alone_changes_nothing(run: Run) -> None:
    """Until the upper end is set, the device receives what it did."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))
    argument = scalars.u32(40000)
    run.perform(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)


@rule(
    "LIRC_SET_REC_CARRIER_RANGE::ok::each-handle-its-own",
    page="rc/lirc-set-rec-carrier-range.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_range_ok_each_handle_its_own(run: Run) -> None:
    """The lower end of one handle does not reach another handle."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(40000)
    run.perform(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, argument)
    run.refuse("EINVAL", ioctl, run.second(device).fd, LIRC_SET_REC_CARRIER, scalars.u32(60000))


@condition(
    "LIRC_SET_REC_CARRIER_RANGE::EINVAL::no-frequency",
    cause="value-range",
    status="undocumented",
    page="rc/lirc-set-rec-carrier-range.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_range_einval_no_frequency(case: Case) -> None:
    """The frequency is 0."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        argument = scalars.u32(40000)
        if run.provoking:
            argument.value = 0
        run.attempt(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, argument)
        run.next(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(40000))


@condition(
    "LIRC_SET_REC_CARRIER_RANGE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-rec-carrier-range.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_range_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(40000))
        run.next(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(40000))


@condition(
    "LIRC_SET_REC_CARRIER_RANGE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-rec-carrier-range.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_rec_carrier_range_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_REC_CARRIER_RANGE,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(40000),
        )
        run.next(ioctl, device.fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(40000))


@condition(
    "LIRC_SET_REC_CARRIER_RANGE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-rec-carrier-range.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_carrier_range_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_REC_CARRIER_RANGE, scalars.u32(40000))


@rule("LIRC_GET_REC_RESOLUTION::ok::some-microseconds", page="rc/lirc-get-rec-resolution.rst", nodes=("lirc",))
def test_lirc_get_rec_resolution_ok_some_microseconds(run: Run) -> None:
    """The resolution is not 0."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_RESOLUTION, argument)
    run.check("argument", argument, check.at_most(LIRC_VALUE_MASK), check.nonzero())


@condition(
    "LIRC_GET_REC_RESOLUTION::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-get-rec-resolution.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_rec_resolution_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_GET_REC_RESOLUTION, scalars.u32())
        run.next(ioctl, device.fd, LIRC_GET_REC_RESOLUTION, scalars.u32())


@condition(
    "LIRC_GET_REC_RESOLUTION::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-get-rec-resolution.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_get_rec_resolution_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_GET_REC_RESOLUTION,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(),
        )
        run.next(ioctl, device.fd, LIRC_GET_REC_RESOLUTION, scalars.u32())


@condition(
    "LIRC_GET_REC_RESOLUTION::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-get-rec-resolution.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_rec_resolution_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_GET_REC_RESOLUTION, scalars.u32())


@rule(
    "LIRC_SET_MEASURE_CARRIER_MODE::ok::carrier-is-told",
    page="rc/lirc-set-measure-carrier-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_measure_carrier_mode_ok_carrier_is_told(run: Run) -> None:
    """A message that is received afterwards brings its carrier along."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(40000))
    argument = scalars.u32(1)
    run.perform(ioctl, device.fd, LIRC_SET_MEASURE_CARRIER_MODE, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    got_buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    run.perform(read, device.fd, got_buffer, 32)
    run.check("got.buffer[0]", got_buffer[0], LIRC_MODE2_FREQUENCY | 40000)


@rule(
    "LIRC_SET_MEASURE_CARRIER_MODE::ok::off-again",
    page="rc/lirc-set-measure-carrier-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_measure_carrier_mode_ok_off_again(run: Run) -> None:
    """After 0 no message brings its carrier along."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(1)
    run.perform(ioctl, device.fd, LIRC_SET_MEASURE_CARRIER_MODE, argument)
    run.perform(ioctl, device.fd, LIRC_SET_MEASURE_CARRIER_MODE, scalars.u32(0))
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    later = run.open("lirc", O_RDWR)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.perform(poll, pollfds((later.fd, POLLIN)), 3000)
    run.wait(0.05)
    got_buffer = (scalars.u32 * 3)(0, 0, 0)
    got = run.perform(read, later.fd, got_buffer, 12)
    run.check("got.value", got.value, 3 * 4)
    run.check("got.buffer[1]", got_buffer[1], LIRC_MODE2_PULSE | 600)


@condition(
    "LIRC_SET_MEASURE_CARRIER_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-measure-carrier-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_measure_carrier_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_MEASURE_CARRIER_MODE, scalars.u32(1))
        run.next(ioctl, device.fd, LIRC_SET_MEASURE_CARRIER_MODE, scalars.u32(1))


@condition(
    "LIRC_SET_MEASURE_CARRIER_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-measure-carrier-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_measure_carrier_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_MEASURE_CARRIER_MODE,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(1),
        )
        run.next(ioctl, device.fd, LIRC_SET_MEASURE_CARRIER_MODE, scalars.u32(1))


@condition(
    "LIRC_SET_MEASURE_CARRIER_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-measure-carrier-mode.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_measure_carrier_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_MEASURE_CARRIER_MODE, scalars.u32(1))


@rule(
    "LIRC_SET_WIDEBAND_RECEIVER::ok::wide-band-listens",
    page="rc/lirc-set-wideband-receiver.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_wideband_receiver_ok_wide_band_listens(run: Run) -> None:
    """With 1 the wide band receiver gets what its transmitter sends."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, scalars.u32(2))
    argument = scalars.u32(1)
    run.perform(ioctl, device.fd, LIRC_SET_WIDEBAND_RECEIVER, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)


@rule(
    "LIRC_SET_WIDEBAND_RECEIVER::ok::narrow-band-does-not",
    page="rc/lirc-set-wideband-receiver.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_wideband_receiver_ok_narrow_band_does_not(run: Run) -> None:
    """With 1 the narrow band receiver does not listen."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.perform(ioctl, device.fd, LIRC_SET_TRANSMITTER_MASK, scalars.u32(1))
    argument = scalars.u32(1)
    run.perform(ioctl, device.fd, LIRC_SET_WIDEBAND_RECEIVER, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    silence_fds = pollfds((device.fd, POLLIN))
    silence = run.perform(poll, silence_fds, 100)
    run.check("silence.value", silence.value, 0)


@rule(
    "LIRC_SET_WIDEBAND_RECEIVER::ok::narrow-band-again",
    page="rc/lirc-set-wideband-receiver.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_wideband_receiver_ok_narrow_band_again(run: Run) -> None:
    """With 0 the narrow band receiver listens again."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(1)
    run.perform(ioctl, device.fd, LIRC_SET_WIDEBAND_RECEIVER, argument)
    run.perform(ioctl, device.fd, LIRC_SET_WIDEBAND_RECEIVER, scalars.u32(0))
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)


@condition(
    "LIRC_SET_WIDEBAND_RECEIVER::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-wideband-receiver.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_wideband_receiver_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_WIDEBAND_RECEIVER, scalars.u32(1))
        run.next(ioctl, device.fd, LIRC_SET_WIDEBAND_RECEIVER, scalars.u32(1))


@condition(
    "LIRC_SET_WIDEBAND_RECEIVER::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-wideband-receiver.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_wideband_receiver_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_WIDEBAND_RECEIVER,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(1),
        )
        run.next(ioctl, device.fd, LIRC_SET_WIDEBAND_RECEIVER, scalars.u32(1))


@condition(
    "LIRC_SET_WIDEBAND_RECEIVER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-wideband-receiver.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_wideband_receiver_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_WIDEBAND_RECEIVER, scalars.u32(1))
