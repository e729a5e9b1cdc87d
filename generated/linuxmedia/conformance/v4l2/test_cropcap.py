"""Conformance: Limits of cropping."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE,
    V4L2_SEL_TGT_COMPOSE_BOUNDS,
    V4L2_SEL_TGT_COMPOSE_DEFAULT,
    V4L2_SEL_TGT_CROP,
    V4L2_SEL_TGT_CROP_BOUNDS,
    V4L2_SEL_TGT_CROP_DEFAULT,
    V4L2_STD_NTSC_M,
    V4L2_STD_PAL_B,
    VIDIOC_CROPCAP,
    VIDIOC_ENUM_DV_TIMINGS,
    VIDIOC_ENUMAUDIO,
    VIDIOC_G_SELECTION,
    VIDIOC_S_DV_TIMINGS,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    VIDIOC_S_SELECTION,
    VIDIOC_S_STD,
    v4l2_audio,
    v4l2_cropcap,
    v4l2_enum_dv_timings,
    v4l2_rect,
    v4l2_selection,
)


@rule("VIDIOC_CROPCAP::ok::describes-the-limits", page="v4l/vidioc-cropcap.rst", nodes=("video-output",))
def test_vidioc_cropcap_ok_describes_the_limits(run: Run) -> None:
    """The bounds and the default are not empty, and the shape of a pixel is a fraction."""
    device = run.open("video-output", O_RDWR)
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    run.check("argument.type", argument.type, device.type)
    run.check("argument.bounds.width", argument.bounds.width, check.nonzero())
    run.check("argument.bounds.height", argument.bounds.height, check.nonzero())
    run.check("argument.defrect.width", argument.defrect.width, check.at_most(argument.bounds.width), check.nonzero())
    run.check(
        "argument.defrect.height", argument.defrect.height, check.at_most(argument.bounds.height), check.nonzero()
    )
    run.check("argument.pixelaspect.numerator", argument.pixelaspect.numerator, check.nonzero())
    run.check("argument.pixelaspect.denominator", argument.pixelaspect.denominator, check.nonzero())


@rule("VIDIOC_CROPCAP::ok::agrees-with-selection", page="v4l/vidioc-cropcap.rst", nodes=("video-output",))
def test_vidioc_cropcap_ok_agrees_with_selection(run: Run) -> None:
    """The bounds are those that VIDIOC_G_SELECTION tells."""
    device = run.open("video-output", O_RDWR)
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    bounds = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, bounds)
    run.check("bounds.r.width", bounds.r.width, argument.bounds.width)
    run.check("bounds.r.height", bounds.r.height, argument.bounds.height)


@rule("VIDIOC_CROPCAP::ok::describes-the-limits-of-capture", page="v4l/vidioc-cropcap.rst", nodes=("video-capture",))
def test_vidioc_cropcap_ok_describes_the_limits_of_capture(run: Run) -> None:
    """Bounds and default of a source are not empty, and are those that VIDIOC_G_SELECTION tells of cropping."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    bounds = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, bounds)
    run.check("bounds.r.left", bounds.r.left, argument.bounds.left)
    run.check("bounds.r.top", bounds.r.top, argument.bounds.top)
    run.check("bounds.r.width", bounds.r.width, argument.bounds.width)
    run.check("bounds.r.height", bounds.r.height, argument.bounds.height)
    whole = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP_DEFAULT)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, whole)
    run.check("whole.r.left", whole.r.left, argument.defrect.left)
    run.check("whole.r.top", whole.r.top, argument.defrect.top)
    run.check("whole.r.width", whole.r.width, argument.defrect.width)
    run.check("whole.r.height", whole.r.height, argument.defrect.height)
    run.check("argument.type", argument.type, device.type)
    run.check("argument.bounds.width", argument.bounds.width, check.nonzero())
    run.check("argument.bounds.height", argument.bounds.height, check.nonzero())
    run.check("argument.defrect.width", argument.defrect.width, check.at_most(argument.bounds.width), check.nonzero())
    run.check(
        "argument.defrect.height", argument.defrect.height, check.at_most(argument.bounds.height), check.nonzero()
    )


@rule("VIDIOC_CROPCAP::ok::default-agrees-with-selection", page="v4l/vidioc-cropcap.rst", nodes=("video-output",))
def test_vidioc_cropcap_ok_default_agrees_with_selection(run: Run) -> None:
    """The default of an output is that of its composing."""
    device = run.open("video-output", O_RDWR)
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    whole = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE_DEFAULT)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, whole)
    run.check("whole.r.left", whole.r.left, argument.defrect.left)
    run.check("whole.r.top", whole.r.top, argument.defrect.top)
    run.check("whole.r.width", whole.r.width, argument.defrect.width)
    run.check("whole.r.height", whole.r.height, argument.defrect.height)


@rule("VIDIOC_CROPCAP::ok::other-planarity", page="v4l/vidioc-cropcap.rst", nodes=("video-capture",))
def test_vidioc_cropcap_ok_other_planarity(run: Run) -> None:
    """The single-planar type and the multi-planar one mean the same."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = v4l2_cropcap(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    twin = v4l2_cropcap(type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, twin)
    run.check("twin.bounds.width", twin.bounds.width, argument.bounds.width)
    run.check("twin.bounds.height", twin.bounds.height, argument.bounds.height)
    run.check("twin.defrect.width", twin.defrect.width, argument.defrect.width)
    run.check("twin.defrect.height", twin.defrect.height, argument.defrect.height)
    run.check("twin.pixelaspect.numerator", twin.pixelaspect.numerator, argument.pixelaspect.numerator)
    run.check("twin.pixelaspect.denominator", twin.pixelaspect.denominator, argument.pixelaspect.denominator)


@rule("VIDIOC_CROPCAP::ok::square-pixels", page="v4l/vidioc-cropcap.rst", nodes=("video-output",))
def test_vidioc_cropcap_ok_square_pixels(run: Run) -> None:
    """The pixels of a picture of high definition are square, which is 1/1."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
    large = v4l2_enum_dv_timings(index=5)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
    run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    run.check("argument.pixelaspect.numerator", argument.pixelaspect.numerator, 1)
    run.check("argument.pixelaspect.denominator", argument.pixelaspect.denominator, 1)


@rule("VIDIOC_CROPCAP::ok::square-pixels-of-capture", page="v4l/vidioc-cropcap.rst", nodes=("video-capture",))
def test_vidioc_cropcap_ok_square_pixels_of_capture(run: Run) -> None:
    """The pixels of a captured picture of high definition are square, which is 1/1."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    large = v4l2_enum_dv_timings(index=5)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
    run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    run.check("argument.pixelaspect.numerator", argument.pixelaspect.numerator, 1)
    run.check("argument.pixelaspect.denominator", argument.pixelaspect.denominator, 1)


@rule("VIDIOC_CROPCAP::ok::pixels-of-pal", page="v4l/vidioc-cropcap.rst", nodes=("video-output",))
def test_vidioc_cropcap_ok_pixels_of_pal(run: Run) -> None:
    """The pixels of a PAL signal as it is sampled for television are wider than high, by 54/59."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    run.check("argument.pixelaspect.numerator", argument.pixelaspect.numerator, 54)
    run.check("argument.pixelaspect.denominator", argument.pixelaspect.denominator, 59)


@rule("VIDIOC_CROPCAP::ok::pixels-of-ntsc", page="v4l/vidioc-cropcap.rst", nodes=("video-capture",))
def test_vidioc_cropcap_ok_pixels_of_ntsc(run: Run) -> None:
    """The pixels of an NTSC signal are higher than wide, by 11/10, and the answer changes with the standard."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    pal = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, pal)
    run.check("pal.pixelaspect.numerator", pal.pixelaspect.numerator, 54)
    run.check("pal.pixelaspect.denominator", pal.pixelaspect.denominator, 59)
    run.check("pal.defrect.height", pal.defrect.height, check.at_least(argument.defrect.height + 1))
    run.check("argument.pixelaspect.numerator", argument.pixelaspect.numerator, 11)
    run.check("argument.pixelaspect.denominator", argument.pixelaspect.denominator, 10)


@rule("VIDIOC_CROPCAP::ok::cropping-changes-nothing", page="v4l/vidioc-cropcap.rst", nodes=("video-capture",))
def test_vidioc_cropcap_ok_cropping_changes_nothing(run: Run) -> None:
    """The answer stays the same whatever is cropped."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    first = v4l2_cropcap(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_CROPCAP, first)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_SELECTION,
        v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP, r=v4l2_rect(left=16, top=16, width=320, height=240)),
    )
    argument = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, argument)
    run.check("argument.bounds.left", argument.bounds.left, first.bounds.left)
    run.check("argument.bounds.top", argument.bounds.top, first.bounds.top)
    run.check("argument.bounds.width", argument.bounds.width, first.bounds.width)
    run.check("argument.bounds.height", argument.bounds.height, first.bounds.height)
    run.check("argument.defrect.left", argument.defrect.left, first.defrect.left)
    run.check("argument.defrect.top", argument.defrect.top, first.defrect.top)
    run.check("argument.defrect.width", argument.defrect.width, first.defrect.width)
    run.check("argument.defrect.height", argument.defrect.height, first.defrect.height)
    run.check("argument.pixelaspect.numerator", argument.pixelaspect.numerator, first.pixelaspect.numerator)
    run.check("argument.pixelaspect.denominator", argument.pixelaspect.denominator, first.pixelaspect.denominator)


@condition(
    "VIDIOC_CROPCAP::EINVAL::type-wrong",
    cause="type-unsupported",
    page="v4l/vidioc-cropcap.rst",
    nodes=("video-output",),
    values=("0", "V4L2_BUF_TYPE_VBI_CAPTURE", "V4L2_BUF_TYPE_SDR_CAPTURE", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_cropcap_einval_type_wrong(case: Case) -> None:
    """The device has no stream of that type."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        argument = v4l2_cropcap(type=device.type)
        if run.provoking:
            argument.type = case.pick(
                0, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_SDR_CAPTURE, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_CROPCAP, argument)
        run.unchanged("type")
        run.next(ioctl, device.fd, VIDIOC_CROPCAP, v4l2_cropcap(type=device.type))


@condition(
    "VIDIOC_CROPCAP::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-cropcap.rst",
    nodes=("video-capture",),
)
def test_vidioc_cropcap_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no cropping."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_CROPCAP, v4l2_cropcap(type=device.type))


@condition(
    "VIDIOC_CROPCAP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-cropcap.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_cropcap_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_CROPCAP, v4l2_cropcap(type=device.type))
        run.next(ioctl, device.fd, VIDIOC_CROPCAP, v4l2_cropcap(type=device.type))


@condition(
    "VIDIOC_CROPCAP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-cropcap.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_cropcap_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_CROPCAP,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_cropcap(type=device.type),
        )
        run.next(ioctl, device.fd, VIDIOC_CROPCAP, v4l2_cropcap(type=device.type))


@condition(
    "VIDIOC_CROPCAP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-cropcap.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_cropcap_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_CROPCAP, v4l2_cropcap(type=device.type))


@condition(
    "VIDIOC_CROPCAP::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_cropcap_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_CROPCAP, v4l2_cropcap(type=device.type))
