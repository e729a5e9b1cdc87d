"""Conformance: Frequency bands."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_TUNER_ANALOG_TV,
    V4L2_TUNER_RADIO,
    V4L2_TUNER_SDR,
    VIDIOC_ENUM_FREQ_BANDS,
    v4l2_frequency_band,
)


@rule(
    "VIDIOC_ENUM_FREQ_BANDS::ok::without-a-gap", page="v4l/vidioc-enum-freq-bands.rst", nodes=("radio", "radio-output")
)
def test_vidioc_enum_freq_bands_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last band gets an answer, and the next one ends the list."""
    device = run.open(run.device.node, O_RDWR)
    run.enumerate(
        ioctl,
        device.fd,
        VIDIOC_ENUM_FREQ_BANDS,
        v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO),
        field="index",
        ends_with="EINVAL",
    )


@rule(
    "VIDIOC_ENUM_FREQ_BANDS::ok::describes-a-band",
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "radio-output"),
)
def test_vidioc_enum_freq_bands_ok_describes_a_band(run: Run) -> None:
    """A band has a range, a modulation and capabilities."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.rangehigh", argument.rangehigh, check.at_least(argument.rangelow))
    run.check("argument.capability", argument.capability, check.nonzero(), check.subset_of(0x1FFF))
    run.check("argument.modulation", argument.modulation, check.nonzero(), check.subset_of(0xE))


@rule(
    "VIDIOC_ENUM_FREQ_BANDS::ok::reserved-zeroed",
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "radio-output"),
)
def test_vidioc_enum_freq_bands_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "VIDIOC_ENUM_FREQ_BANDS::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "radio-output"),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enum_freq_bands_einval_index_past_end(case: Case) -> None:
    """The tuner or modulator has no band of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0))


@condition(
    "VIDIOC_ENUM_FREQ_BANDS::EINVAL::tuner-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "radio-output"),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enum_freq_bands_einval_tuner_past_end(case: Case) -> None:
    """The device has no tuner or modulator of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0)
        if run.provoking:
            argument.tuner = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, argument)
        run.unchanged("tuner")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0))


@condition(
    "VIDIOC_ENUM_FREQ_BANDS::EINVAL::type-wrong",
    cause="type-unsupported",
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "radio-output"),
    values=("0", "V4L2_TUNER_ANALOG_TV", "V4L2_TUNER_SDR", "max(u32)"),
)
def test_vidioc_enum_freq_bands_einval_type_wrong(case: Case) -> None:
    """The type is not that of the tuner or modulator."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0)
        if run.provoking:
            argument.type = case.pick(0, V4L2_TUNER_ANALOG_TV, V4L2_TUNER_SDR, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0))


@condition(
    "VIDIOC_ENUM_FREQ_BANDS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "radio-output"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx"),
)
def test_vidioc_enum_freq_bands_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0))
        run.next(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0))


@condition(
    "VIDIOC_ENUM_FREQ_BANDS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "radio-output"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx"),
    values=("null", "inaccessible"),
)
def test_vidioc_enum_freq_bands_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FREQ_BANDS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0),
        )
        run.next(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0))


@condition(
    "VIDIOC_ENUM_FREQ_BANDS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "radio-output"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx"),
)
def test_vidioc_enum_freq_bands_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0))


@condition(
    "VIDIOC_ENUM_FREQ_BANDS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("radio", "radio-output"),
    lab=("vivid-000-rad-rx", "vivid-000-rad-tx"),
)
def test_vidioc_enum_freq_bands_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=V4L2_TUNER_RADIO, index=0)
        )
