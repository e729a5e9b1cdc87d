"""Conformance: What a device can do."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDONLY, O_RDWR, O_WRONLY
from linuxmedia.uapi.lirc import (
    LIRC_CAN_GET_REC_RESOLUTION,
    LIRC_CAN_MEASURE_CARRIER,
    LIRC_CAN_REC_LIRCCODE,
    LIRC_CAN_REC_MODE2,
    LIRC_CAN_REC_PULSE,
    LIRC_CAN_REC_RAW,
    LIRC_CAN_SEND_LIRCCODE,
    LIRC_CAN_SEND_MODE2,
    LIRC_CAN_SEND_PULSE,
    LIRC_CAN_SEND_RAW,
    LIRC_CAN_SET_REC_CARRIER,
    LIRC_CAN_SET_REC_CARRIER_RANGE,
    LIRC_CAN_SET_REC_TIMEOUT,
    LIRC_CAN_SET_SEND_CARRIER,
    LIRC_CAN_SET_SEND_DUTY_CYCLE,
    LIRC_CAN_SET_TRANSMITTER_MASK,
    LIRC_CAN_USE_WIDEBAND_RECEIVER,
    LIRC_GET_FEATURES,
    LIRC_GET_LENGTH,
)


@rule("LIRC_GET_FEATURES::ok::known-features", page="rc/lirc-get-features.rst", nodes=("lirc",))
def test_lirc_get_features_ok_known_features(run: Run) -> None:
    """No bit is set that the API does not define, and the device can do something."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, argument)
    run.check("argument", argument, check.nonzero(), check.subset_of(0xB73F073F))


@rule("LIRC_GET_FEATURES::ok::same-again", page="rc/lirc-get-features.rst", nodes=("lirc",))
def test_lirc_get_features_ok_same_again(run: Run) -> None:
    """Asking again, on another handle, gives the same features."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, argument)
    again_ = scalars.u32()
    run.perform(ioctl, run.second(device).fd, LIRC_GET_FEATURES, again_)
    run.check("again", again_, argument.value)


@rule("LIRC_GET_FEATURES::ok::any-access-mode", page="rc/lirc-get-features.rst", nodes=("lirc",))
def test_lirc_get_features_ok_any_access_mode(run: Run) -> None:
    """A handle for reading only and one for writing only get the same features."""
    device = run.open("lirc", O_RDONLY)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, argument)
    sender = run.open("lirc", O_WRONLY)
    again_ = scalars.u32()
    run.perform(ioctl, sender.fd, LIRC_GET_FEATURES, again_)
    run.check("again", again_, argument.value)


@rule("LIRC_GET_FEATURES::ok::unused-features", page="rc/lirc-get-features.rst", nodes=("lirc",))
def test_lirc_get_features_ok_unused_features(run: Run) -> None:
    """Features that no ioctl belongs to are not set."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, argument)
    run.check(
        "argument",
        argument,
        check.lacks(
            LIRC_CAN_SEND_RAW
            | LIRC_CAN_SEND_MODE2
            | LIRC_CAN_SEND_LIRCCODE
            | LIRC_CAN_REC_RAW
            | LIRC_CAN_REC_PULSE
            | LIRC_CAN_REC_LIRCCODE,
        ),
    )


@rule(
    "LIRC_GET_FEATURES::ok::the-loopback-device-sends",
    page="rc/lirc-get-features.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_features_ok_the_loopback_device_sends(run: Run) -> None:
    """The loopback device sends, on any carrier, with any duty cycle and from either of its transmitters."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, argument)
    run.check(
        "argument",
        argument,
        check.has(
            LIRC_CAN_SEND_PULSE
            | LIRC_CAN_SET_SEND_CARRIER
            | LIRC_CAN_SET_SEND_DUTY_CYCLE
            | LIRC_CAN_SET_TRANSMITTER_MASK,
        ),
    )


@rule(
    "LIRC_GET_FEATURES::ok::the-loopback-device-receives",
    page="rc/lirc-get-features.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_features_ok_the_loopback_device_receives(run: Run) -> None:
    """The loopback device receives pulses, and everything about that can be set."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, argument)
    run.check(
        "argument",
        argument,
        check.has(
            LIRC_CAN_REC_MODE2
            | LIRC_CAN_SET_REC_CARRIER
            | LIRC_CAN_SET_REC_CARRIER_RANGE
            | LIRC_CAN_MEASURE_CARRIER
            | LIRC_CAN_USE_WIDEBAND_RECEIVER
            | LIRC_CAN_SET_REC_TIMEOUT
            | LIRC_CAN_GET_REC_RESOLUTION,
        ),
    )


@rule("LIRC_GET_FEATURES::ok::no-length-of-codes", page="rc/lirc-get-features.rst", nodes=("lirc",))
def test_lirc_get_features_ok_no_length_of_codes(run: Run) -> None:
    """Since no device delivers codes in a form of its own, LIRC_GET_LENGTH fails with ENOTTY."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, argument)
    run.refuse("ENOTTY", ioctl, device.fd, LIRC_GET_LENGTH, scalars.u32())
    run.check("argument", argument, check.lacks(LIRC_CAN_REC_LIRCCODE))


@condition(
    "LIRC_GET_FEATURES::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-get-features.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_features_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_GET_FEATURES, scalars.u32())
        run.next(ioctl, device.fd, LIRC_GET_FEATURES, scalars.u32())


@condition(
    "LIRC_GET_FEATURES::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-get-features.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_get_features_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_GET_FEATURES,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(),
        )
        run.next(ioctl, device.fd, LIRC_GET_FEATURES, scalars.u32())


@condition(
    "LIRC_GET_FEATURES::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-get-features.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_features_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_GET_FEATURES, scalars.u32())
