"""Conformance: List of timings of digital video."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_DV_BT_656_1120,
    VIDIOC_ENUM_DV_TIMINGS,
    VIDIOC_ENUMAUDIO,
    VIDIOC_ENUMAUDOUT,
    VIDIOC_S_DV_TIMINGS,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    v4l2_audio,
    v4l2_audioout,
    v4l2_enum_dv_timings,
)


@rule("VIDIOC_ENUM_DV_TIMINGS::ok::without-a-gap", page="v4l/vidioc-enum-dv-timings.rst", nodes=("video-capture",))
def test_vidioc_enum_dv_timings_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last timings gets an answer, and the next one ends the list."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    run.enumerate(
        ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(pad=0), field="index", ends_with="EINVAL"
    )


@rule("VIDIOC_ENUM_DV_TIMINGS::ok::describes-timings", page="v4l/vidioc-enum-dv-timings.rst", nodes=("video-capture",))
def test_vidioc_enum_dv_timings_ok_describes_timings(run: Run) -> None:
    """The timings have a size and a pixel clock."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    argument = v4l2_enum_dv_timings(index=0, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.timings.type", argument.timings.type, V4L2_DV_BT_656_1120)
    run.check("argument.timings.bt.width", argument.timings.bt.width, check.nonzero())
    run.check("argument.timings.bt.height", argument.timings.bt.height, check.nonzero())
    run.check("argument.timings.bt.pixelclock", argument.timings.bt.pixelclock, check.nonzero())
    run.check("argument.timings.bt.standards", argument.timings.bt.standards, check.subset_of(0x1F))
    run.check("argument.timings.bt.flags", argument.timings.bt.flags, check.subset_of(0x3FF))


@rule("VIDIOC_ENUM_DV_TIMINGS::ok::reserved-zeroed", page="v4l/vidioc-enum-dv-timings.rst", nodes=("video-capture",))
def test_vidioc_enum_dv_timings_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    argument = v4l2_enum_dv_timings(index=0, pad=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_ENUM_DV_TIMINGS::ok::can-be-set", page="v4l/vidioc-enum-dv-timings.rst", nodes=("video-capture",))
def test_vidioc_enum_dv_timings_ok_can_be_set(run: Run) -> None:
    """Timings that are listed can be set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    argument = v4l2_enum_dv_timings(index=0, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(argument.timings))


@condition(
    "VIDIOC_ENUM_DV_TIMINGS::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enum-dv-timings.rst",
    nodes=("video-capture",),
    values=("1 << 16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enum_dv_timings_einval_index_past_end(case: Case) -> None:
    """The list is shorter than the index."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        argument = v4l2_enum_dv_timings(index=0, pad=0)
        if run.provoking:
            argument.index = case.pick(1 << 16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0, pad=0))


@condition(
    "VIDIOC_ENUM_DV_TIMINGS::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-enum-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_enum_dv_timings_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no timings."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0, pad=0))


@condition(
    "VIDIOC_ENUM_DV_TIMINGS::ENODATA::not-for-this-output",
    cause="wrong-state",
    page="v4l/vidioc-enum-dv-timings.rst",
    nodes=("video-output",),
)
def test_vidioc_enum_dv_timings_enodata_not_for_this_output(case: Case) -> None:
    """The output in use has no timings."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0, pad=0))


@condition(
    "VIDIOC_ENUM_DV_TIMINGS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enum-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_dv_timings_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0, pad=0))
        run.next(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0, pad=0))


@condition(
    "VIDIOC_ENUM_DV_TIMINGS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enum-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_enum_dv_timings_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUM_DV_TIMINGS,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_enum_dv_timings(index=0, pad=0),
        )
        run.next(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0, pad=0))


@condition(
    "VIDIOC_ENUM_DV_TIMINGS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enum-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_dv_timings_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0, pad=0))


@condition(
    "VIDIOC_ENUM_DV_TIMINGS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_dv_timings_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0, pad=0))
