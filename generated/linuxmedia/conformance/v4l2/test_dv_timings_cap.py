"""Conformance: Limits of timings of digital video."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_DV_BT_656_1120,
    VIDIOC_DV_TIMINGS_CAP,
    VIDIOC_ENUMAUDIO,
    VIDIOC_ENUMAUDOUT,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    v4l2_audio,
    v4l2_audioout,
    v4l2_dv_timings_cap,
)


@rule("VIDIOC_DV_TIMINGS_CAP::ok::limits-make-sense", page="v4l/vidioc-dv-timings-cap.rst", nodes=("video-capture",))
def test_vidioc_dv_timings_cap_ok_limits_make_sense(run: Run) -> None:
    """No lower limit is above its upper one, and no flag is set but those that are defined."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    argument = v4l2_dv_timings_cap(pad=0)
    run.perform(ioctl, device.fd, VIDIOC_DV_TIMINGS_CAP, argument)
    run.check("argument.type", argument.type, V4L2_DV_BT_656_1120)
    run.check("argument.bt.max_width", argument.bt.max_width, check.at_least(argument.bt.min_width), check.nonzero())
    run.check("argument.bt.max_height", argument.bt.max_height, check.at_least(argument.bt.min_height), check.nonzero())
    run.check(
        "argument.bt.max_pixelclock",
        argument.bt.max_pixelclock,
        check.at_least(argument.bt.min_pixelclock),
        check.nonzero(),
    )
    run.check("argument.bt.standards", argument.bt.standards, check.subset_of(0x1F))
    run.check("argument.bt.capabilities", argument.bt.capabilities, check.subset_of(0xF))


@rule("VIDIOC_DV_TIMINGS_CAP::ok::reserved-zeroed", page="v4l/vidioc-dv-timings-cap.rst", nodes=("video-capture",))
def test_vidioc_dv_timings_cap_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    argument = v4l2_dv_timings_cap(pad=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_DV_TIMINGS_CAP, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "VIDIOC_DV_TIMINGS_CAP::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-dv-timings-cap.rst",
    nodes=("video-capture",),
)
def test_vidioc_dv_timings_cap_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no timings."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.attempt(ioctl, device.fd, VIDIOC_DV_TIMINGS_CAP, v4l2_dv_timings_cap(pad=0))


@condition(
    "VIDIOC_DV_TIMINGS_CAP::ENODATA::not-for-this-output",
    cause="wrong-state",
    page="v4l/vidioc-dv-timings-cap.rst",
    nodes=("video-output",),
)
def test_vidioc_dv_timings_cap_enodata_not_for_this_output(case: Case) -> None:
    """The output in use has no timings."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_DV_TIMINGS_CAP, v4l2_dv_timings_cap(pad=0))


@condition(
    "VIDIOC_DV_TIMINGS_CAP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-dv-timings-cap.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dv_timings_cap_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_DV_TIMINGS_CAP, v4l2_dv_timings_cap(pad=0))
        run.next(ioctl, device.fd, VIDIOC_DV_TIMINGS_CAP, v4l2_dv_timings_cap(pad=0))


@condition(
    "VIDIOC_DV_TIMINGS_CAP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-dv-timings-cap.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_dv_timings_cap_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DV_TIMINGS_CAP,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_dv_timings_cap(pad=0),
        )
        run.next(ioctl, device.fd, VIDIOC_DV_TIMINGS_CAP, v4l2_dv_timings_cap(pad=0))


@condition(
    "VIDIOC_DV_TIMINGS_CAP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-dv-timings-cap.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dv_timings_cap_enotty_another_kind_of_device(case: Case) -> None:
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
        run.attempt(ioctl, fd, VIDIOC_DV_TIMINGS_CAP, v4l2_dv_timings_cap(pad=0))


@condition(
    "VIDIOC_DV_TIMINGS_CAP::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dv_timings_cap_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_DV_TIMINGS_CAP, v4l2_dv_timings_cap(pad=0))
