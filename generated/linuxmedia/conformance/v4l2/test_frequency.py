"""Conformance: Radio frequency."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_PRIORITY_RECORD,
    V4L2_TUNER_DIGITAL_TV,
    V4L2_TUNER_RF,
    V4L2_TUNER_SDR,
    VIDIOC_G_FREQUENCY,
    VIDIOC_G_MODULATOR,
    VIDIOC_G_TUNER,
    VIDIOC_S_FREQUENCY,
    VIDIOC_S_PRIORITY,
    v4l2_frequency,
    v4l2_modulator,
    v4l2_tuner,
    v4l2_tuner_type,
)


@rule(
    "VIDIOC_G_FREQUENCY::ok::tells-type-and-frequency",
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
)
def test_vidioc_g_frequency_ok_tells_type_and_frequency(run: Run) -> None:
    """The type and the frequency come back."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, argument)
    run.check("argument.tuner", argument.tuner, 0)
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_tuner_type)))
    run.check("argument.frequency", argument.frequency, check.nonzero())


@rule("VIDIOC_G_FREQUENCY::ok::within-the-range", page="v4l/vidioc-g-frequency.rst", nodes=("radio", "video-capture"))
def test_vidioc_g_frequency_ok_within_the_range(run: Run) -> None:
    """The frequency of a tuner is within its range."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, argument)
    t = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, t)
    run.check("argument.frequency", argument.frequency, check.at_least(t.rangelow), check.at_most(t.rangehigh))


@rule(
    "VIDIOC_G_FREQUENCY::ok::reserved-zeroed",
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
)
def test_vidioc_g_frequency_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_frequency(tuner=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "VIDIOC_G_FREQUENCY::EINVAL::tuner-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_g_frequency_einval_tuner_past_end(case: Case) -> None:
    """The device has no tuner or modulator of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_frequency(tuner=0)
        if run.provoking:
            argument.tuner = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_FREQUENCY, argument)
        run.unchanged("tuner")
        run.next(ioctl, device.fd, VIDIOC_G_FREQUENCY, v4l2_frequency(tuner=0))


@condition(
    "VIDIOC_G_FREQUENCY::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_g_frequency_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_FREQUENCY, v4l2_frequency(tuner=0))
        run.next(ioctl, device.fd, VIDIOC_G_FREQUENCY, v4l2_frequency(tuner=0))


@condition(
    "VIDIOC_G_FREQUENCY::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
    values=("null", "inaccessible"),
)
def test_vidioc_g_frequency_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_FREQUENCY,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_frequency(tuner=0),
        )
        run.next(ioctl, device.fd, VIDIOC_G_FREQUENCY, v4l2_frequency(tuner=0))


@condition(
    "VIDIOC_G_FREQUENCY::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_g_frequency_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_FREQUENCY, v4l2_frequency(tuner=0))


@condition(
    "VIDIOC_G_FREQUENCY::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_g_frequency_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_FREQUENCY, v4l2_frequency(tuner=0))


@rule("VIDIOC_S_FREQUENCY::ok::get-agrees", page="v4l/vidioc-g-frequency.rst", nodes=("radio", "video-capture"))
def test_vidioc_s_frequency_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_FREQUENCY tells the frequency that was set."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_frequency(tuner=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
    t = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, t)
    argument = copy(current)
    argument.frequency = t.rangehigh
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, argument)
    now = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, now)
    run.check("now.frequency", now.frequency, t.rangehigh)


@rule("VIDIOC_S_FREQUENCY::ok::nearest-frequency", page="v4l/vidioc-g-frequency.rst", nodes=("radio", "video-capture"))
def test_vidioc_s_frequency_ok_nearest_frequency(run: Run) -> None:
    """A frequency that is too high becomes the highest one."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_frequency(tuner=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
    argument = copy(current)
    argument.frequency = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, argument)
    t = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, t)
    now = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, now)
    run.check("now.frequency", now.frequency, t.rangehigh)


@rule("VIDIOC_S_FREQUENCY::ok::get-agrees-of-a-transmitter", page="v4l/vidioc-g-frequency.rst", nodes=("radio-output",))
def test_vidioc_s_frequency_ok_get_agrees_of_a_transmitter(run: Run) -> None:
    """VIDIOC_G_FREQUENCY tells the frequency that a modulator was set to, and the lowest one when that was 0."""
    device = run.open("radio-output", O_RDWR)
    current = v4l2_frequency(tuner=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
    m = v4l2_modulator(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_MODULATOR, m)
    argument = copy(current)
    argument.frequency = m.rangehigh
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, argument)
    high = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, high)
    run.check("high.frequency", high.frequency, m.rangehigh)
    fresh = copy(current)
    fresh.frequency = 0
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, fresh)
    low = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, low)
    run.check("low.frequency", low.frequency, m.rangelow)


@rule("VIDIOC_S_FREQUENCY::ok::lowest-frequency", page="v4l/vidioc-g-frequency.rst", nodes=("radio", "video-capture"))
def test_vidioc_s_frequency_ok_lowest_frequency(run: Run) -> None:
    """A frequency that is too low becomes the lowest one."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_frequency(tuner=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
    argument = copy(current)
    argument.frequency = 0
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, argument)
    t = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, t)
    now = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, now)
    run.check("now.frequency", now.frequency, t.rangelow)


@rule("VIDIOC_S_FREQUENCY::ok::tuners-of-their-own", page="v4l/vidioc-g-frequency.rst", nodes=("sdr-capture",))
def test_vidioc_s_frequency_ok_tuners_of_their_own(run: Run) -> None:
    """The tuners of a software-defined radio have a frequency each."""
    device = run.open("sdr-capture", O_RDWR)
    run.require(device, driver="vivid")
    current = v4l2_frequency(tuner=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
    carrier = v4l2_frequency(tuner=1)
    run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, carrier)
    argument = copy(carrier)
    argument.frequency = 100000000
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, argument)
    sampled = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, sampled)
    now = v4l2_frequency(tuner=1)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, now)
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, copy(carrier))
    run.check("now.type", now.type, V4L2_TUNER_RF)
    run.check("now.frequency", now.frequency, 100000000)
    run.check("sampled.type", sampled.type, V4L2_TUNER_SDR)
    run.check("sampled.frequency", sampled.frequency, current.frequency)


@condition(
    "VIDIOC_S_FREQUENCY::EINVAL::tuner-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_s_frequency_einval_tuner_past_end(case: Case) -> None:
    """The device has no tuner or modulator of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_frequency(tuner=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
        argument = copy(current)
        if run.provoking:
            argument.tuner = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_FREQUENCY, argument)
        run.next(ioctl, device.fd, VIDIOC_S_FREQUENCY, copy(current))


@condition(
    "VIDIOC_S_FREQUENCY::EINVAL::type-wrong",
    cause="type-unsupported",
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    values=("0", "V4L2_TUNER_DIGITAL_TV", "max(u32)"),
)
def test_vidioc_s_frequency_einval_type_wrong(case: Case) -> None:
    """The type is not that of the tuner or modulator."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_frequency(tuner=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
        argument = copy(current)
        if run.provoking:
            argument.type = case.pick(0, V4L2_TUNER_DIGITAL_TV, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_FREQUENCY, argument)
        run.next(ioctl, device.fd, VIDIOC_S_FREQUENCY, copy(current))


@condition(
    "VIDIOC_S_FREQUENCY::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
)
def test_vidioc_s_frequency_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_frequency(tuner=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_FREQUENCY, copy(current))


@condition(
    "VIDIOC_S_FREQUENCY::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_s_frequency_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_frequency(tuner=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_FREQUENCY, copy(current))
        run.next(ioctl, device.fd, VIDIOC_S_FREQUENCY, copy(current))


@condition(
    "VIDIOC_S_FREQUENCY::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
    values=("null", "inaccessible"),
)
def test_vidioc_s_frequency_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_frequency(tuner=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_FREQUENCY,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(current),
        )
        run.next(ioctl, device.fd, VIDIOC_S_FREQUENCY, copy(current))


@condition(
    "VIDIOC_S_FREQUENCY::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-frequency.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_s_frequency_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_frequency(tuner=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_FREQUENCY, copy(current))


@condition(
    "VIDIOC_S_FREQUENCY::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("radio", "radio-output", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_s_frequency_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_frequency(tuner=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_FREQUENCY, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_FREQUENCY, copy(current))
