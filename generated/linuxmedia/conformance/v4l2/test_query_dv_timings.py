"""Conformance: Detection of timings of digital video."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_DV_BT_656_1120,
    VIDIOC_ENUM_DV_TIMINGS,
    VIDIOC_ENUMAUDIO,
    VIDIOC_G_DV_TIMINGS,
    VIDIOC_G_FMT,
    VIDIOC_QUERY_DV_TIMINGS,
    VIDIOC_S_DV_TIMINGS,
    VIDIOC_S_INPUT,
    v4l2_audio,
    v4l2_dv_timings,
    v4l2_enum_dv_timings,
    v4l2_format,
)


@rule(
    "VIDIOC_QUERY_DV_TIMINGS::ok::describes-a-frame", page="v4l/vidioc-query-dv-timings.rst", nodes=("video-capture",)
)
def test_vidioc_query_dv_timings_ok_describes_a_frame(run: Run) -> None:
    """The timings of the signal have a size and a pixel clock."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    run.control(device, "DV Timings Signal Mode", 1)
    run.control(device, "DV Timings Signal Mode", 0)
    argument = v4l2_dv_timings()
    run.perform(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, argument)
    run.check("argument.type", argument.type, V4L2_DV_BT_656_1120)
    run.check("argument.bt.width", argument.bt.width, check.nonzero())
    run.check("argument.bt.height", argument.bt.height, check.nonzero())
    run.check("argument.bt.pixelclock", argument.bt.pixelclock, check.nonzero())


@rule("VIDIOC_QUERY_DV_TIMINGS::ok::can-be-set", page="v4l/vidioc-query-dv-timings.rst", nodes=("video-capture",))
def test_vidioc_query_dv_timings_ok_can_be_set(run: Run) -> None:
    """Timings that were found can be set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    run.control(device, "DV Timings Signal Mode", 1)
    run.control(device, "DV Timings Signal Mode", 0)
    argument = v4l2_dv_timings()
    run.perform(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(argument))


@rule(
    "VIDIOC_QUERY_DV_TIMINGS::ok::detects-and-does-not-switch",
    page="v4l/vidioc-query-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_query_dv_timings_ok_detects_and_does_not_switch(run: Run) -> None:
    """Timings that are detected are told; those in use stay, and so does the size of the image."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    wide = v4l2_enum_dv_timings(index=5)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, wide)
    run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(wide.timings))
    current = v4l2_dv_timings()
    run.prepare(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, current)
    before = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, before)
    run.control(device, "DV Timings Signal Mode", 4)
    run.control(device, "DV Timings", 0)
    argument = v4l2_dv_timings()
    run.perform(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, argument)
    now = v4l2_dv_timings()
    run.perform(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, now)
    after = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, after)
    run.check("argument.bt.width", argument.bt.width, check.differs_from(current.bt.width))
    run.check("now.bt.width", now.bt.width, current.bt.width)
    run.check("now.bt.height", now.bt.height, current.bt.height)
    run.check("now.bt.pixelclock", now.bt.pixelclock, current.bt.pixelclock)
    run.check("after.fmt.raw_data", after.fmt.raw_data, before.fmt.raw_data)


@condition(
    "VIDIOC_QUERY_DV_TIMINGS::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-query-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_query_dv_timings_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no timings."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.control(device, "DV Timings Signal Mode", 1)
        run.control(device, "DV Timings Signal Mode", 0)
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.attempt(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_QUERY_DV_TIMINGS::ENOLINK::no-signal",
    cause="no-feature",
    page="v4l/vidioc-query-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_query_dv_timings_enolink_no_signal(case: Case) -> None:
    """There is no signal."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.control(device, "DV Timings Signal Mode", 1)
        run.control(device, "DV Timings Signal Mode", 0)
        if run.provoking:
            run.control(device, "DV Timings Signal Mode", 1)
        run.attempt(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_QUERY_DV_TIMINGS::ENOLCK::no-lock",
    cause="no-feature",
    page="v4l/vidioc-query-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_query_dv_timings_enolck_no_lock(case: Case) -> None:
    """There is a signal that the hardware cannot lock on."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.control(device, "DV Timings Signal Mode", 1)
        run.control(device, "DV Timings Signal Mode", 0)
        if run.provoking:
            run.control(device, "DV Timings Signal Mode", 2)
        run.attempt(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_QUERY_DV_TIMINGS::ERANGE::out-of-range",
    cause="value-range",
    page="v4l/vidioc-query-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_query_dv_timings_erange_out_of_range(case: Case) -> None:
    """The hardware cannot do the timings of the signal."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.control(device, "DV Timings Signal Mode", 1)
        run.control(device, "DV Timings Signal Mode", 0)
        if run.provoking:
            run.control(device, "DV Timings Signal Mode", 3)
        run.attempt(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_QUERY_DV_TIMINGS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-query-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_query_dv_timings_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.control(device, "DV Timings Signal Mode", 1)
        run.control(device, "DV Timings Signal Mode", 0)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())
        run.next(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_QUERY_DV_TIMINGS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-query-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_query_dv_timings_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.control(device, "DV Timings Signal Mode", 1)
        run.control(device, "DV Timings Signal Mode", 0)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QUERY_DV_TIMINGS,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_dv_timings(),
        )
        run.next(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_QUERY_DV_TIMINGS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-query-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_query_dv_timings_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.control(device, "DV Timings Signal Mode", 1)
        run.control(device, "DV Timings Signal Mode", 0)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_QUERY_DV_TIMINGS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_query_dv_timings_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.control(device, "DV Timings Signal Mode", 1)
        run.control(device, "DV Timings Signal Mode", 0)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_QUERY_DV_TIMINGS, v4l2_dv_timings())
