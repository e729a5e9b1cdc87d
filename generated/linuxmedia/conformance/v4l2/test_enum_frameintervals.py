"""Conformance: Intervals of frames."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_FRMIVAL_TYPE_DISCRETE,
    V4L2_STD_NTSC_M,
    VIDIOC_ENUM_FMT,
    VIDIOC_ENUM_FRAMEINTERVALS,
    VIDIOC_ENUM_FRAMESIZES,
    VIDIOC_ENUMAUDIO,
    VIDIOC_G_FMT,
    VIDIOC_S_FMT,
    VIDIOC_S_INPUT,
    VIDIOC_S_PARM,
    VIDIOC_S_STD,
    v4l2_audio,
    v4l2_captureparm,
    v4l2_fmtdesc,
    v4l2_format,
    v4l2_fract,
    v4l2_frmivalenum,
    v4l2_frmivaltypes,
    v4l2_frmsizeenum,
    v4l2_streamparm,
    v4l2_streamparm_parm,
)


@rule(
    "VIDIOC_ENUM_FRAMEINTERVALS::ok::without-a-gap", page="v4l/vidioc-enum-frameintervals.rst", nodes=("video-capture",)
)
def test_vidioc_enum_frameintervals_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last interval gets an answer, and the next one ends the list."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
    run.enumerate(
        ioctl,
        device.fd,
        VIDIOC_ENUM_FRAMEINTERVALS,
        v4l2_frmivalenum(
            pixel_format=offered.pixelformat, width=smallest.discrete.width, height=smallest.discrete.height
        ),
        field="index",
        ends_with="EINVAL",
    )


@rule(
    "VIDIOC_ENUM_FRAMEINTERVALS::ok::describes-an-interval",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
)
def test_vidioc_enum_frameintervals_ok_describes_an_interval(run: Run) -> None:
    """The answer is one interval or a range of intervals, for the format and size that were asked for."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
    argument = v4l2_frmivalenum(
        index=0, pixel_format=offered.pixelformat, width=smallest.discrete.width, height=smallest.discrete.height
    )
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.pixel_format", argument.pixel_format, offered.pixelformat)
    run.check("argument.width", argument.width, smallest.discrete.width)
    run.check("argument.height", argument.height, smallest.discrete.height)
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_frmivaltypes)))
    run.check("argument.discrete.numerator", argument.discrete.numerator, check.nonzero())
    run.check("argument.discrete.denominator", argument.discrete.denominator, check.nonzero())


@rule(
    "VIDIOC_ENUM_FRAMEINTERVALS::ok::reserved-zeroed",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
)
def test_vidioc_enum_frameintervals_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
    argument = v4l2_frmivalenum(
        index=0, pixel_format=offered.pixelformat, width=smallest.discrete.width, height=smallest.discrete.height
    )
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_ENUM_FRAMEINTERVALS::ok::shortest-is-listed",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
)
def test_vidioc_enum_frameintervals_ok_shortest_is_listed(run: Run) -> None:
    """The list goes on to the shortest interval that VIDIOC_S_PARM can set, and ends there."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    fresh = copy(current)
    fresh.fmt.pix.width = 1280
    fresh.fmt.pix.height = 720
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    shortest = v4l2_streamparm(
        type=device.type,
        parm=v4l2_streamparm_parm(capture=v4l2_captureparm(timeperframe=v4l2_fract(numerator=1, denominator=100000))),
    )
    run.prepare(ioctl, device.fd, VIDIOC_S_PARM, shortest)
    argument = v4l2_frmivalenum(index=11, pixel_format=offered.pixelformat, width=1280, height=720)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, argument)
    run.refuse(
        "EINVAL",
        ioctl,
        device.fd,
        VIDIOC_ENUM_FRAMEINTERVALS,
        v4l2_frmivalenum(index=12, pixel_format=offered.pixelformat, width=1280, height=720),
    )
    run.check("argument.discrete.numerator", argument.discrete.numerator, shortest.parm.capture.timeperframe.numerator)
    run.check(
        "argument.discrete.denominator", argument.discrete.denominator, shortest.parm.capture.timeperframe.denominator
    )


@rule(
    "VIDIOC_ENUM_FRAMEINTERVALS::ok::one-for-a-standard",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
)
def test_vidioc_enum_frameintervals_ok_one_for_a_standard(run: Run) -> None:
    """For the frames of analogue television the interval of the standard is the only one."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    offered = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
    argument = v4l2_frmivalenum(index=0, pixel_format=offered.pixelformat, width=720, height=480)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, argument)
    run.refuse(
        "EINVAL",
        ioctl,
        device.fd,
        VIDIOC_ENUM_FRAMEINTERVALS,
        v4l2_frmivalenum(index=1, pixel_format=offered.pixelformat, width=720, height=480),
    )
    run.check("argument.type", argument.type, V4L2_FRMIVAL_TYPE_DISCRETE)
    run.check("argument.discrete.numerator", argument.discrete.numerator, 1001)
    run.check("argument.discrete.denominator", argument.discrete.denominator, 30000)


@condition(
    "VIDIOC_ENUM_FRAMEINTERVALS::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    status="prose",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
    values=("1 << 16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enum_frameintervals_einval_index_past_end(case: Case) -> None:
    """The list is shorter than the index."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
        argument = v4l2_frmivalenum(
            index=0, pixel_format=offered.pixelformat, width=smallest.discrete.width, height=smallest.discrete.height
        )
        if run.provoking:
            argument.index = case.pick(1 << 16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, argument)
        run.unchanged("index", "pixel_format", "width", "height")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )


@condition(
    "VIDIOC_ENUM_FRAMEINTERVALS::EINVAL::pixel-format-unsupported",
    cause="not-supported-here",
    status="undocumented",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
    values=("0", "0x20202020", "max(u32)"),
)
def test_vidioc_enum_frameintervals_einval_pixel_format_unsupported(case: Case) -> None:
    """The device does not have the pixel format."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
        argument = v4l2_frmivalenum(
            index=0, pixel_format=offered.pixelformat, width=smallest.discrete.width, height=smallest.discrete.height
        )
        if run.provoking:
            argument.pixel_format = case.pick(0, 0x20202020, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, argument)
        run.unchanged("index", "pixel_format", "width", "height")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )


@condition(
    "VIDIOC_ENUM_FRAMEINTERVALS::EINVAL::size-unsupported",
    cause="not-supported-here",
    status="undocumented",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
    values=("0", "1", "max(u32)"),
)
def test_vidioc_enum_frameintervals_einval_size_unsupported(case: Case) -> None:
    """The device does not have the frame size."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
        argument = v4l2_frmivalenum(
            index=0, pixel_format=offered.pixelformat, width=smallest.discrete.width, height=smallest.discrete.height
        )
        if run.provoking:
            argument.width = case.pick(0, 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, argument)
        run.unchanged("index", "pixel_format", "width", "height")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )


@condition(
    "VIDIOC_ENUM_FRAMEINTERVALS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_frameintervals_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )


@condition(
    "VIDIOC_ENUM_FRAMEINTERVALS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_enum_frameintervals_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )


@condition(
    "VIDIOC_ENUM_FRAMEINTERVALS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_frameintervals_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )


@condition(
    "VIDIOC_ENUM_FRAMEINTERVALS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_frameintervals_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        offered = v4l2_fmtdesc(index=0, type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, offered)
        smallest = v4l2_frmsizeenum(index=0, pixel_format=offered.pixelformat)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMESIZES, smallest)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FRAMEINTERVALS,
            v4l2_frmivalenum(
                index=0,
                pixel_format=offered.pixelformat,
                width=smallest.discrete.width,
                height=smallest.discrete.height,
            ),
        )
