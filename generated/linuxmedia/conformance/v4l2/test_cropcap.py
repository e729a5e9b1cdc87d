"""Conformance: Limits of cropping."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_SEL_TGT_COMPOSE_BOUNDS,
    V4L2_SEL_TGT_CROP,
    VIDIOC_CROPCAP,
    VIDIOC_ENUMAUDIO,
    VIDIOC_G_SELECTION,
    VIDIOC_S_INPUT,
    v4l2_audio,
    v4l2_cropcap,
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
