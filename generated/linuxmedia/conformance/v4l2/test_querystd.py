"""Conformance: Detection of the video standard."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_STD_NTSC,
    V4L2_STD_NTSC_M,
    V4L2_STD_PAL_B,
    V4L2_STD_UNKNOWN,
    VIDIOC_ENUMAUDIO,
    VIDIOC_G_FMT,
    VIDIOC_G_STD,
    VIDIOC_QUERYSTD,
    VIDIOC_S_INPUT,
    VIDIOC_S_STD,
    v4l2_audio,
    v4l2_format,
)


@rule("VIDIOC_QUERYSTD::ok::known-standards", page="v4l/vidioc-querystd.rst", nodes=("video-capture",))
def test_vidioc_querystd_ok_known_standards(run: Run) -> None:
    """No standard is told that is not defined."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_QUERYSTD, argument)
    run.check("argument", argument, check.subset_of(0x3FFFFFF))


@rule("VIDIOC_QUERYSTD::ok::changes-nothing", page="v4l/vidioc-querystd.rst", nodes=("video-capture",))
def test_vidioc_querystd_ok_changes_nothing(run: Run) -> None:
    """The standard in use stays as it is."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_QUERYSTD, argument)
    now = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_G_STD, now)
    run.check("now", now, check.has(V4L2_STD_PAL_B))


@rule("VIDIOC_QUERYSTD::ok::detects-and-does-not-switch", page="v4l/vidioc-querystd.rst", nodes=("video-capture",))
def test_vidioc_querystd_ok_detects_and_does_not_switch(run: Run) -> None:
    """A standard that is detected is told; the one in use stays, and so does the size of the image."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    before = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, before)
    run.control(device, "Standard Signal Mode", 4)
    run.control(device, "Standard", 0)
    argument = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_QUERYSTD, argument)
    now = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_G_STD, now)
    run.check("now", now, check.has(V4L2_STD_PAL_B), check.lacks(V4L2_STD_NTSC))
    after = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, after)
    run.check("argument", argument, V4L2_STD_NTSC_M)
    run.check("after.fmt.raw_data", after.fmt.raw_data, before.fmt.raw_data)


@rule("VIDIOC_QUERYSTD::ok::no-signal", page="v4l/vidioc-querystd.rst", nodes=("video-capture",))
def test_vidioc_querystd_ok_no_signal(run: Run) -> None:
    """Without a signal V4L2_STD_UNKNOWN is told."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.control(device, "Standard Signal Mode", 1)
    argument = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_QUERYSTD, argument)
    run.check("argument", argument, V4L2_STD_UNKNOWN)


@condition(
    "VIDIOC_QUERYSTD::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-querystd.rst",
    nodes=("video-capture",),
)
def test_vidioc_querystd_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no video standard."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.attempt(ioctl, device.fd, VIDIOC_QUERYSTD, scalars.u64())


@condition(
    "VIDIOC_QUERYSTD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-querystd.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_querystd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_QUERYSTD, scalars.u64())
        run.next(ioctl, device.fd, VIDIOC_QUERYSTD, scalars.u64())


@condition(
    "VIDIOC_QUERYSTD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-querystd.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_querystd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QUERYSTD,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u64(),
        )
        run.next(ioctl, device.fd, VIDIOC_QUERYSTD, scalars.u64())


@condition(
    "VIDIOC_QUERYSTD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-querystd.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_querystd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_QUERYSTD, scalars.u64())


@condition(
    "VIDIOC_QUERYSTD::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_querystd_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYSTD, scalars.u64())
