"""Conformance: Features, modes and carrier."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.lirc import (
    LIRC_GET_FEATURES,
    LIRC_GET_REC_MODE,
    LIRC_MODE_LIRCCODE,
    LIRC_MODE_MODE2,
    LIRC_MODE_PULSE,
    LIRC_MODE_RAW,
    LIRC_MODE_SCANCODE,
    LIRC_SET_REC_MODE,
    LIRC_SET_SEND_CARRIER,
    LIRC_SET_SEND_DUTY_CYCLE,
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
    """Asking again gives the same features."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, argument)
    again_ = scalars.u32()
    run.perform(ioctl, run.second(device).fd, LIRC_GET_FEATURES, again_)
    run.check("again", again_, argument.value)


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


@rule("LIRC_GET_REC_MODE::ok::a-known-mode", page="rc/lirc-get-rec-mode.rst", nodes=("lirc",))
def test_lirc_get_rec_mode_ok_a_known_mode(run: Run) -> None:
    """The mode is one of those that are defined."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, argument)
    run.check("argument", argument, check.one_of((1, 2, 4, 8, 16)))


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
    argument = scalars.u32(LIRC_MODE_SCANCODE)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, argument)
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, now)
    run.check("now", now, LIRC_MODE_SCANCODE)


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


@rule("LIRC_SET_SEND_CARRIER::ok::usual-carriers", page="rc/lirc-set-send-carrier.rst", nodes=("lirc",))
def test_lirc_set_send_carrier_ok_usual_carriers(run: Run) -> None:
    """The carriers of common remote controls can be set."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(36000)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, argument)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(30000))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(38000))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(56000))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))


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
        run.attempt(ioctl, fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))
        run.next(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))


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
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(36000),
        )
        run.next(ioctl, device.fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))


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
        run.attempt(ioctl, fd, LIRC_SET_SEND_CARRIER, scalars.u32(36000))


@rule("LIRC_SET_SEND_DUTY_CYCLE::ok::both-ends", page="rc/lirc-set-send-duty-cycle.rst", nodes=("lirc",))
def test_lirc_set_send_duty_cycle_ok_both_ends(run: Run) -> None:
    """1 and 99 percent can be set."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32(50)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, argument)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(1))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(99))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_DUTY_CYCLE, scalars.u32(50))


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
