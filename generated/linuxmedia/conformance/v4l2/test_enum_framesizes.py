"""Conformance: Sizes of frames."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    VIDIOC_ENUM_FMT,
    VIDIOC_ENUM_FRAMESIZES,
    VIDIOC_G_FMT,
    VIDIOC_TRY_FMT,
    v4l2_fmtdesc,
    v4l2_format,
    v4l2_frmsizeenum,
    v4l2_frmsizetypes,
)


@rule("VIDIOC_ENUM_FRAMESIZES::ok::without-a-gap", page="v4l/vidioc-enum-framesizes.rst", nodes=("video-capture",))
def test_vidioc_enum_framesizes_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last size gets an answer, and the next one ends the list."""
    device = run.open("video-capture", O_RDWR)
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    run.enumerate(
        ioctl,
        device.fd,
        VIDIOC_ENUM_FRAMESIZES,
        v4l2_frmsizeenum(pixel_format=offered.pixelformat),
        field="index",
        ends_with="EINVAL",
    )


@rule(
    "VIDIOC_ENUM_FRAMESIZES::ok::type-defined",
    page="v4l/vidioc-enum-framesizes.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "Raw Capture 0"),
    deviations=(
        Deviation(
            seen="EINVAL",
            reason="vimc looks the pixel format up among its media bus codes, so that it has no sizes for any format that it lists. Kernel bug. (drivers/media/test-drivers/vimc/vimc-capture.c: vimc_capture_enum_framesizes())",
            devices=("Raw Capture 0",),
        ),
    ),
)
def test_vidioc_enum_framesizes_ok_type_defined(run: Run) -> None:
    """The answer is one size or a range of sizes."""
    device = run.open("video-capture", O_RDWR)
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    argument = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.pixel_format", argument.pixel_format, offered.pixelformat)
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_frmsizetypes)))
    run.check("argument.discrete.width", argument.discrete.width, check.nonzero())
    run.check("argument.discrete.height", argument.discrete.height, check.nonzero())


@rule("VIDIOC_ENUM_FRAMESIZES::ok::range-makes-sense", page="v4l/vidioc-enum-framesizes.rst", nodes=("m2m",))
def test_vidioc_enum_framesizes_ok_range_makes_sense(run: Run) -> None:
    """A range goes from the smaller size to the larger one, with a step."""
    device = run.open("m2m", O_RDWR)
    offered = v4l2_fmtdesc(index=0, type=device.output_type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    argument = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, argument)
    run.check(
        "argument.stepwise.min_width",
        argument.stepwise.min_width,
        check.at_most(argument.stepwise.max_width),
        check.nonzero(),
    )
    run.check(
        "argument.stepwise.min_height",
        argument.stepwise.min_height,
        check.at_most(argument.stepwise.max_height),
        check.nonzero(),
    )
    run.check("argument.stepwise.step_width", argument.stepwise.step_width, check.nonzero())
    run.check("argument.stepwise.step_height", argument.stepwise.step_height, check.nonzero())


@rule("VIDIOC_ENUM_FRAMESIZES::ok::reserved-zeroed", page="v4l/vidioc-enum-framesizes.rst", nodes=("video-capture",))
def test_vidioc_enum_framesizes_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("video-capture", O_RDWR)
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    argument = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_ENUM_FRAMESIZES::ok::can-be-had",
    page="v4l/vidioc-enum-framesizes.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap"),
)
def test_vidioc_enum_framesizes_ok_can_be_had(run: Run) -> None:
    """VIDIOC_TRY_FMT takes a size that is listed as it is."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, argument)
    tried = copy(current)
    tried.fmt.pix.pixelformat = offered.pixelformat
    tried.fmt.pix.width = argument.discrete.width
    tried.fmt.pix.height = argument.discrete.height
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, tried)
    run.check("tried.fmt.pix.pixelformat", tried.fmt.pix.pixelformat, offered.pixelformat)
    run.check("tried.fmt.pix.width", tried.fmt.pix.width, argument.discrete.width)
    run.check("tried.fmt.pix.height", tried.fmt.pix.height, argument.discrete.height)


@condition(
    "VIDIOC_ENUM_FRAMESIZES::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    status="prose",
    page="v4l/vidioc-enum-framesizes.rst",
    nodes=("video-capture",),
    values=("1 << 16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enum_framesizes_einval_index_past_end(case: Case) -> None:
    """The list is shorter than the index."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        argument = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        if run.provoking:
            argument.index = case.pick(1 << 16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, argument)
        run.unchanged("index", "pixel_format")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat))


@condition(
    "VIDIOC_ENUM_FRAMESIZES::EINVAL::pixel-format-unsupported",
    cause="not-supported-here",
    status="undocumented",
    page="v4l/vidioc-enum-framesizes.rst",
    nodes=("video-capture",),
    values=("0", "0x20202020", "max(u32)"),
)
def test_vidioc_enum_framesizes_einval_pixel_format_unsupported(case: Case) -> None:
    """The device does not have the pixel format."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        argument = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        if run.provoking:
            argument.pixel_format = case.pick(0, 0x20202020, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, argument)
        run.unchanged("index", "pixel_format")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat))


@condition(
    "VIDIOC_ENUM_FRAMESIZES::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enum-framesizes.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_framesizes_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat))
        run.next(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat))


@condition(
    "VIDIOC_ENUM_FRAMESIZES::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enum-framesizes.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_enum_framesizes_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FRAMESIZES,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat),
        )
        run.next(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat))


@condition(
    "VIDIOC_ENUM_FRAMESIZES::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enum-framesizes.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_framesizes_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat))


@condition(
    "VIDIOC_ENUM_FRAMESIZES::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_framesizes_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        )
