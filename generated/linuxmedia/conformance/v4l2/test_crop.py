"""Conformance: Cropping, the older way."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_PRIORITY_RECORD,
    V4L2_SEL_TGT_COMPOSE,
    V4L2_SEL_TGT_CROP,
    VIDIOC_CROPCAP,
    VIDIOC_ENUMAUDIO,
    VIDIOC_G_CROP,
    VIDIOC_G_SELECTION,
    VIDIOC_S_CROP,
    VIDIOC_S_INPUT,
    VIDIOC_S_PRIORITY,
    VIDIOC_S_SELECTION,
    v4l2_audio,
    v4l2_crop,
    v4l2_cropcap,
    v4l2_rect,
    v4l2_selection,
)


@rule("VIDIOC_G_CROP::ok::agrees-with-selection", page="v4l/vidioc-g-crop.rst", nodes=("video-output",))
def test_vidioc_g_crop_ok_agrees_with_selection(run: Run) -> None:
    """The rectangle of an output is that of its composing."""
    device = run.open("video-output", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_SELECTION,
        v4l2_selection(
            type=device.type, target=V4L2_SEL_TGT_COMPOSE, r=v4l2_rect(left=32, top=32, width=320, height=240)
        ),
    )
    argument = v4l2_crop(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_CROP, argument)
    compose = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, compose)
    run.check("compose.r.left", compose.r.left, argument.c.left)
    run.check("compose.r.top", compose.r.top, argument.c.top)
    run.check("compose.r.width", compose.r.width, argument.c.width)
    run.check("compose.r.height", compose.r.height, argument.c.height)


@rule("VIDIOC_G_CROP::ok::not-empty", page="v4l/vidioc-g-crop.rst", nodes=("video-output",))
def test_vidioc_g_crop_ok_not_empty(run: Run) -> None:
    """The rectangle is not empty."""
    device = run.open("video-output", O_RDWR)
    argument = v4l2_crop(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_CROP, argument)
    run.check("argument.c.width", argument.c.width, check.nonzero())
    run.check("argument.c.height", argument.c.height, check.nonzero())


@condition(
    "VIDIOC_G_CROP::EINVAL::type-wrong",
    cause="type-unsupported",
    status="undocumented",
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-output",),
    values=("0", "V4L2_BUF_TYPE_VBI_CAPTURE", "V4L2_BUF_TYPE_SDR_CAPTURE", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_g_crop_einval_type_wrong(case: Case) -> None:
    """The device has no stream of that type."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        argument = v4l2_crop(type=device.type)
        if run.provoking:
            argument.type = case.pick(
                0, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_SDR_CAPTURE, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_G_CROP, argument)
        run.unchanged("type")
        run.next(ioctl, device.fd, VIDIOC_G_CROP, v4l2_crop(type=device.type))


@condition(
    "VIDIOC_G_CROP::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-capture",),
)
def test_vidioc_g_crop_enodata_not_for_this_input(case: Case) -> None:
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
        run.attempt(ioctl, device.fd, VIDIOC_G_CROP, v4l2_crop(type=device.type))


@condition(
    "VIDIOC_G_CROP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_crop_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_CROP, v4l2_crop(type=device.type))
        run.next(ioctl, device.fd, VIDIOC_G_CROP, v4l2_crop(type=device.type))


@condition(
    "VIDIOC_G_CROP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_crop_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_CROP,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_crop(type=device.type),
        )
        run.next(ioctl, device.fd, VIDIOC_G_CROP, v4l2_crop(type=device.type))


@condition(
    "VIDIOC_G_CROP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_crop_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_CROP, v4l2_crop(type=device.type))


@condition(
    "VIDIOC_G_CROP::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_crop_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_CROP, v4l2_crop(type=device.type))


@rule("VIDIOC_S_CROP::ok::current-rectangle-stays", page="v4l/vidioc-g-crop.rst", nodes=("video-output",))
def test_vidioc_s_crop_ok_current_rectangle_stays(run: Run) -> None:
    """Setting the rectangle that is set changes nothing."""
    device = run.open("video-output", O_RDWR)
    current = v4l2_crop(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
    argument = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_S_CROP, argument)
    now = v4l2_crop(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_CROP, now)
    run.check("now.c.left", now.c.left, current.c.left)
    run.check("now.c.top", now.c.top, current.c.top)
    run.check("now.c.width", now.c.width, current.c.width)
    run.check("now.c.height", now.c.height, current.c.height)


@rule("VIDIOC_S_CROP::ok::nearest-rectangle", page="v4l/vidioc-g-crop.rst", nodes=("video-output",))
def test_vidioc_s_crop_ok_nearest_rectangle(run: Run) -> None:
    """A rectangle without limits is cut to the bounds."""
    device = run.open("video-output", O_RDWR)
    current = v4l2_crop(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
    argument = copy(current)
    argument.c.width = 0x7FFFFFFF
    argument.c.height = 0x7FFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_S_CROP, argument)
    limits = v4l2_cropcap(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_CROPCAP, limits)
    now = v4l2_crop(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_CROP, now)
    run.check("now.c.width", now.c.width, check.at_most(limits.bounds.width))
    run.check("now.c.height", now.c.height, check.at_most(limits.bounds.height))


@rule("VIDIOC_S_CROP::ok::composes-the-output", page="v4l/vidioc-g-crop.rst", nodes=("video-output",))
def test_vidioc_s_crop_ok_composes_the_output(run: Run) -> None:
    """The rectangle of an output is where its image is composed; what the image is cut from stays where the hardware
    scales.
    """
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    current = v4l2_crop(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
    cropped = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, cropped)
    argument = copy(current)
    argument.c.left = 0
    argument.c.top = 0
    argument.c.width = current.c.width // 2
    argument.c.height = current.c.height // 2
    run.perform(ioctl, device.fd, VIDIOC_S_CROP, argument)
    composed = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, composed)
    cut = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, cut)
    now = v4l2_crop(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_CROP, now)
    run.perform(ioctl, device.fd, VIDIOC_S_CROP, copy(current))
    run.check("composed.r.width", composed.r.width, check.at_most(current.c.width // 2), check.nonzero())
    run.check("composed.r.height", composed.r.height, check.at_most(current.c.height // 2), check.nonzero())
    run.check("now.c.width", now.c.width, composed.r.width)
    run.check("now.c.height", now.c.height, composed.r.height)
    run.check("cut.r.width", cut.r.width, cropped.r.width)
    run.check("cut.r.height", cut.r.height, cropped.r.height)


@condition(
    "VIDIOC_S_CROP::EINVAL::type-wrong",
    cause="type-unsupported",
    status="undocumented",
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-output",),
    values=("0", "V4L2_BUF_TYPE_VBI_CAPTURE", "V4L2_BUF_TYPE_SDR_CAPTURE", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_s_crop_einval_type_wrong(case: Case) -> None:
    """The device has no stream of that type."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_crop(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
        argument = copy(current)
        if run.provoking:
            argument.type = case.pick(
                0, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_SDR_CAPTURE, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_CROP, argument)
        run.next(ioctl, device.fd, VIDIOC_S_CROP, copy(current))


@condition(
    "VIDIOC_S_CROP::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_crop_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no cropping."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        current = v4l2_crop(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_S_CROP, copy(current))


@condition(
    "VIDIOC_S_CROP::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-output",),
)
def test_vidioc_s_crop_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_crop(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_CROP, copy(current))


@condition(
    "VIDIOC_S_CROP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_crop_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_crop(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_CROP, copy(current))
        run.next(ioctl, device.fd, VIDIOC_S_CROP, copy(current))


@condition(
    "VIDIOC_S_CROP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_crop_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_crop(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
        run.attempt(
            ioctl, device.fd, VIDIOC_S_CROP, case.pick(run.null, run.inaccessible()) if run.provoking else copy(current)
        )
        run.next(ioctl, device.fd, VIDIOC_S_CROP, copy(current))


@condition(
    "VIDIOC_S_CROP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-crop.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_crop_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_crop(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_CROP, copy(current))


@condition(
    "VIDIOC_S_CROP::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_crop_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_crop(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_CROP, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_CROP, copy(current))
