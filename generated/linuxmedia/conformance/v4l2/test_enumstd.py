"""Conformance: List of video standards."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_STD_NTSC,
    V4L2_STD_PAL,
    V4L2_STD_PAL_M,
    VIDIOC_ENUMAUDIO,
    VIDIOC_ENUMAUDOUT,
    VIDIOC_ENUMSTD,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    VIDIOC_S_STD,
    v4l2_audio,
    v4l2_audioout,
    v4l2_standard,
)


@rule("VIDIOC_ENUMSTD::ok::without-a-gap", page="v4l/vidioc-enumstd.rst", nodes=("video-capture",))
def test_vidioc_enumstd_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last standard gets an answer, and the next one ends the list."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.enumerate(ioctl, device.fd, VIDIOC_ENUMSTD, v4l2_standard(), field="index", ends_with="EINVAL")


@rule("VIDIOC_ENUMSTD::ok::describes-a-standard", page="v4l/vidioc-enumstd.rst", nodes=("video-capture",))
def test_vidioc_enumstd_ok_describes_a_standard(run: Run) -> None:
    """A standard has a name, a frame period and a number of lines."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = v4l2_standard(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMSTD, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.id", argument.id, check.nonzero(), check.subset_of(0x3FFFFFF))
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.frameperiod.numerator", argument.frameperiod.numerator, check.nonzero())
    run.check("argument.frameperiod.denominator", argument.frameperiod.denominator, check.nonzero())
    run.check("argument.framelines", argument.framelines, check.nonzero())


@rule("VIDIOC_ENUMSTD::ok::frame-of-ntsc", page="v4l/vidioc-enumstd.rst", nodes=("video-capture",))
def test_vidioc_enumstd_ok_frame_of_ntsc(run: Run) -> None:
    """A frame of NTSC, with its 525 lines, takes 1001/30000 s."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = v4l2_standard(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMSTD, argument)
    run.check("argument.id", argument.id, V4L2_STD_NTSC)
    run.check("argument.frameperiod.numerator", argument.frameperiod.numerator, 1001)
    run.check("argument.frameperiod.denominator", argument.frameperiod.denominator, 30000)
    run.check("argument.framelines", argument.framelines, 525)


@rule("VIDIOC_ENUMSTD::ok::reserved-zeroed", page="v4l/vidioc-enumstd.rst", nodes=("video-capture",))
def test_vidioc_enumstd_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = v4l2_standard(index=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_ENUMSTD, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_ENUMSTD::ok::can-be-set", page="v4l/vidioc-enumstd.rst", nodes=("video-capture",))
def test_vidioc_enumstd_ok_can_be_set(run: Run) -> None:
    """A standard that is listed can be set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = v4l2_standard(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMSTD, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(argument.id))


@rule("VIDIOC_ENUMSTD::ok::frame-of-pal", page="v4l/vidioc-enumstd.rst", nodes=("video-capture",))
def test_vidioc_enumstd_ok_frame_of_pal(run: Run) -> None:
    """A frame of PAL, with its 625 lines, takes 1/25 s."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = v4l2_standard(index=5)
    run.perform(ioctl, device.fd, VIDIOC_ENUMSTD, argument)
    run.check("argument.id", argument.id, V4L2_STD_PAL)
    run.check("argument.frameperiod.numerator", argument.frameperiod.numerator, 1)
    run.check("argument.frameperiod.denominator", argument.frameperiod.denominator, 25)
    run.check("argument.framelines", argument.framelines, 625)


@rule("VIDIOC_ENUMSTD::ok::frame-of-pal-m", page="v4l/vidioc-enumstd.rst", nodes=("video-capture",))
def test_vidioc_enumstd_ok_frame_of_pal_m(run: Run) -> None:
    """PAL M has the frame of NTSC."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = v4l2_standard(index=10)
    run.perform(ioctl, device.fd, VIDIOC_ENUMSTD, argument)
    run.check("argument.id", argument.id, V4L2_STD_PAL_M)
    run.check("argument.frameperiod.numerator", argument.frameperiod.numerator, 1001)
    run.check("argument.frameperiod.denominator", argument.frameperiod.denominator, 30000)
    run.check("argument.framelines", argument.framelines, 525)


@condition(
    "VIDIOC_ENUMSTD::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enumstd.rst",
    nodes=("video-capture",),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enumstd_einval_index_past_end(case: Case) -> None:
    """The input has no standard of that number."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        argument = v4l2_standard(index=0)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUMSTD, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_ENUMSTD, v4l2_standard(index=0))


@condition(
    "VIDIOC_ENUMSTD::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-enumstd.rst",
    nodes=("video-capture",),
)
def test_vidioc_enumstd_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no video standard."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.attempt(ioctl, device.fd, VIDIOC_ENUMSTD, v4l2_standard(index=0))


@condition(
    "VIDIOC_ENUMSTD::ENODATA::not-for-this-output",
    cause="wrong-state",
    page="v4l/vidioc-enumstd.rst",
    nodes=("video-output",),
)
def test_vidioc_enumstd_enodata_not_for_this_output(case: Case) -> None:
    """The output in use has no video standard."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        run.attempt(ioctl, device.fd, VIDIOC_ENUMSTD, v4l2_standard(index=0))


@condition(
    "VIDIOC_ENUMSTD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enumstd.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enumstd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENUMSTD, v4l2_standard(index=0))
        run.next(ioctl, device.fd, VIDIOC_ENUMSTD, v4l2_standard(index=0))


@condition(
    "VIDIOC_ENUMSTD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enumstd.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_enumstd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUMSTD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_standard(index=0),
        )
        run.next(ioctl, device.fd, VIDIOC_ENUMSTD, v4l2_standard(index=0))


@condition(
    "VIDIOC_ENUMSTD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enumstd.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enumstd_enotty_another_kind_of_device(case: Case) -> None:
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
        run.attempt(ioctl, fd, VIDIOC_ENUMSTD, v4l2_standard(index=0))


@condition(
    "VIDIOC_ENUMSTD::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enumstd_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_ENUMSTD, v4l2_standard(index=0))
