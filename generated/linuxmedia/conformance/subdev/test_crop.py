"""Conformance: Cropping at a pad, the old way."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.subdev import (
    MEDIA_BUS_FMT_SRGGB8_1X8,
    V4L2_SUBDEV_FORMAT_ACTIVE,
    V4L2_SUBDEV_FORMAT_TRY,
    VIDIOC_SUBDEV_G_CROP,
    VIDIOC_SUBDEV_G_FMT,
    VIDIOC_SUBDEV_G_SELECTION,
    VIDIOC_SUBDEV_S_CROP,
    VIDIOC_SUBDEV_S_FMT,
    v4l2_subdev_crop,
    v4l2_subdev_format,
    v4l2_subdev_selection,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_VIDEO_CAPTURE,
    V4L2_PIX_FMT_SRGGB8,
    V4L2_SEL_TGT_CROP,
    V4L2_SEL_TGT_CROP_BOUNDS,
    VIDIOC_G_FMT,
    VIDIOC_S_FMT,
    v4l2_format,
)


@rule("VIDIOC_SUBDEV_G_CROP::ok::not-empty", page="v4l/vidioc-subdev-g-crop.rst", nodes=("subdev",), lab=("Scaler",))
def test_vidioc_subdev_g_crop_ok_not_empty(run: Run) -> None:
    """The rectangle is not empty."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
    run.check("argument.rect.width", argument.rect.width, check.nonzero())
    run.check("argument.rect.height", argument.rect.height, check.nonzero())


@rule(
    "VIDIOC_SUBDEV_G_CROP::ok::within-the-bounds",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_crop_ok_within_the_bounds(run: Run) -> None:
    """The rectangle is not larger than its bounds."""
    device = run.open("subdev", O_RDWR)
    bounds = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, bounds)
    argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
    run.check("argument.rect.width", argument.rect.width, check.at_most(bounds.r.width))
    run.check("argument.rect.height", argument.rect.height, check.at_most(bounds.r.height))


@rule(
    "VIDIOC_SUBDEV_G_CROP::ok::same-as-the-selection",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_crop_ok_same_as_the_selection(run: Run) -> None:
    """The rectangle is that of VIDIOC_SUBDEV_G_SELECTION for V4L2_SEL_TGT_CROP."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
    selection = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, selection)
    run.check("argument.rect.left", argument.rect.left, selection.r.left)
    run.check("argument.rect.top", argument.rect.top, selection.r.top)
    run.check("argument.rect.width", argument.rect.width, selection.r.width)
    run.check("argument.rect.height", argument.rect.height, selection.r.height)


@rule(
    "VIDIOC_SUBDEV_G_CROP::ok::try-rectangle-exists",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_crop_ok_try_rectangle_exists(run: Run) -> None:
    """A file has a rectangle to try from the beginning."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
    run.check("argument.rect.width", argument.rect.width, check.nonzero())
    run.check("argument.rect.height", argument.rect.height, check.nonzero())


@rule(
    "VIDIOC_SUBDEV_G_CROP::ok::reserved-zeroed", page="v4l/vidioc-subdev-g-crop.rst", nodes=("subdev",), lab=("Scaler",)
)
def test_vidioc_subdev_g_crop_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[6] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_SUBDEV_G_CROP::ok::stream-forced-to-zero",
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_crop_ok_stream_forced_to_zero(run: Run) -> None:
    """For a program that has not said that it knows streams, the rectangle is that of stream 0."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, stream=1)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
    run.check("argument.stream", argument.stream, 0)
    run.check("argument.rect.width", argument.rect.width, check.nonzero())


@condition(
    "VIDIOC_SUBDEV_G_CROP::EINVAL::pad-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_g_crop_einval_pad_past_end(case: Case) -> None:
    """The sub-device has no pad of that number."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        if run.provoking:
            argument.pad = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
        run.unchanged("pad", "which")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_CROP::EINVAL::which-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("V4L2_SUBDEV_FORMAT_ACTIVE + 1", "max(u32)"),
)
def test_vidioc_subdev_g_crop_einval_which_undefined(case: Case) -> None:
    """The cropping rectangle of neither the active nor the tried configuration is asked for."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        if run.provoking:
            argument.which = case.pick(V4L2_SUBDEV_FORMAT_ACTIVE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
        run.unchanged("pad")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_CROP::EINVAL::pad-without-cropping",
    cause="not-supported-here",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_crop_einval_pad_without_cropping(case: Case) -> None:
    """The pad cannot crop."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        if run.provoking:
            argument.pad = 1
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, argument)
        run.unchanged("pad", "which")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_CROP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_crop_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_G_CROP, v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_CROP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_g_crop_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_CROP,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0),
        )
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_CROP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_crop_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_G_CROP, v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@rule(
    "VIDIOC_SUBDEV_S_CROP::ok::current-one-stays",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_ok_current_one_stays(run: Run) -> None:
    """Setting the rectangle that is set changes nothing."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
    argument = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
    now = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, now)
    run.check("argument.rect.left", argument.rect.left, current.rect.left)
    run.check("argument.rect.top", argument.rect.top, current.rect.top)
    run.check("argument.rect.width", argument.rect.width, current.rect.width)
    run.check("argument.rect.height", argument.rect.height, current.rect.height)
    run.check("now.rect.left", now.rect.left, current.rect.left)
    run.check("now.rect.top", now.rect.top, current.rect.top)
    run.check("now.rect.width", now.rect.width, current.rect.width)
    run.check("now.rect.height", now.rect.height, current.rect.height)


@rule("VIDIOC_SUBDEV_S_CROP::ok::get-agrees", page="v4l/vidioc-subdev-g-crop.rst", nodes=("subdev",), lab=("Scaler",))
def test_vidioc_subdev_s_crop_ok_get_agrees(run: Run) -> None:
    """VIDIOC_SUBDEV_G_CROP returns what VIDIOC_SUBDEV_S_CROP has returned."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
    argument = copy(current)
    argument.rect.left = 32
    argument.rect.top = 16
    argument.rect.width = 320
    argument.rect.height = 200
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
    now = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, now)
    run.check("now.rect.left", now.rect.left, argument.rect.left)
    run.check("now.rect.top", now.rect.top, argument.rect.top)
    run.check("now.rect.width", now.rect.width, argument.rect.width)
    run.check("now.rect.height", now.rect.height, argument.rect.height)


@rule(
    "VIDIOC_SUBDEV_S_CROP::ok::try-leaves-the-hardware",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_ok_try_leaves_the_hardware(run: Run) -> None:
    """Trying a rectangle leaves the active one as it is."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.rect.width = 320
    argument.rect.height = 200
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
    now = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, now)
    run.check("now.rect.width", now.rect.width, current.rect.width)
    run.check("now.rect.height", now.rect.height, current.rect.height)


@rule(
    "VIDIOC_SUBDEV_S_CROP::ok::impossible-size-adjusted",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_ok_impossible_size_adjusted(run: Run) -> None:
    """A rectangle without limits is cut to its bounds."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.rect.width = 0xFFFFFFFF
    argument.rect.height = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
    bounds = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, bounds)
    run.check("argument.rect.width", argument.rect.width, check.at_most(bounds.r.width))
    run.check("argument.rect.height", argument.rect.height, check.at_most(bounds.r.height))


@rule(
    "VIDIOC_SUBDEV_S_CROP::ok::empty-size-adjusted",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_ok_empty_size_adjusted(run: Run) -> None:
    """A rectangle without pixels is made larger."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.rect.width = 0
    argument.rect.height = 0
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
    run.check("argument.rect.width", argument.rect.width, check.nonzero())
    run.check("argument.rect.height", argument.rect.height, check.nonzero())


@rule(
    "VIDIOC_SUBDEV_S_CROP::ok::stream-forced-to-zero",
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_ok_stream_forced_to_zero(run: Run) -> None:
    """For a program that has not said that it knows streams, the rectangle of stream 0 is set."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.stream = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
    run.check("argument.stream", argument.stream, 0)


@rule(
    "VIDIOC_SUBDEV_S_CROP::ok::tried-while-streaming",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_ok_tried_while_streaming(run: Run) -> None:
    """A rectangle can be tried while the sub-device streams, which leaves what the hardware crops as it is."""
    device = run.open("subdev", O_RDWR, entity="Scaler")
    sensor = run.open("subdev", O_RDWR, entity="Sensor A")
    first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, sensor.fd, VIDIOC_SUBDEV_G_FMT, first)
    fresh = copy(first)
    fresh.format.code = MEDIA_BUS_FMT_SRGGB8_1X8
    run.prepare(ioctl, sensor.fd, VIDIOC_SUBDEV_S_FMT, fresh)
    raw = run.open("video-capture", O_RDWR, entity="Raw Capture 0")
    image = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
    run.prepare(ioctl, raw.fd, VIDIOC_G_FMT, image)
    fresh_2 = copy(image)
    fresh_2.fmt.pix.pixelformat = V4L2_PIX_FMT_SRGGB8
    run.prepare(ioctl, raw.fd, VIDIOC_S_FMT, fresh_2)
    capture = run.open("video-capture", O_RDWR, entity="RGB/YUV Capture")
    scaled = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=1)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, scaled)
    picture = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
    run.prepare(ioctl, capture.fd, VIDIOC_G_FMT, picture)
    fresh_3 = copy(picture)
    fresh_3.fmt.pix.width = scaled.format.width
    fresh_3.fmt.pix.height = scaled.format.height
    run.prepare(ioctl, capture.fd, VIDIOC_S_FMT, fresh_3)
    current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
    run.queue(capture, buffers=3, phase="streaming")
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.rect.left = 32
    argument.rect.top = 16
    argument.rect.width = 64
    argument.rect.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
    tried = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, tried)
    run.check("tried.rect.left", tried.rect.left, 32)
    run.check("tried.rect.top", tried.rect.top, 16)
    run.check("tried.rect.width", tried.rect.width, 64)
    run.check("tried.rect.height", tried.rect.height, 48)
    now = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, now)
    run.check("now.rect.left", now.rect.left, current.rect.left)
    run.check("now.rect.width", now.rect.width, current.rect.width)


@rule(
    "VIDIOC_SUBDEV_S_CROP::ok::reserved-zeroed", page="v4l/vidioc-subdev-g-crop.rst", nodes=("subdev",), lab=("Scaler",)
)
def test_vidioc_subdev_s_crop_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[6] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "VIDIOC_SUBDEV_S_CROP::EBUSY::pipeline-streaming",
    cause="busy-state",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_ebusy_pipeline_streaming(case: Case) -> None:
    """The pad is part of a pipeline that is streaming."""
    for run in case:
        device = run.open("subdev", O_RDWR, entity="Scaler")
        sensor = run.open("subdev", O_RDWR, entity="Sensor A")
        first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, sensor.fd, VIDIOC_SUBDEV_G_FMT, first)
        fresh = copy(first)
        fresh.format.code = MEDIA_BUS_FMT_SRGGB8_1X8
        run.prepare(ioctl, sensor.fd, VIDIOC_SUBDEV_S_FMT, fresh)
        raw = run.open("video-capture", O_RDWR, entity="Raw Capture 0")
        image = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
        run.prepare(ioctl, raw.fd, VIDIOC_G_FMT, image)
        fresh_2 = copy(image)
        fresh_2.fmt.pix.pixelformat = V4L2_PIX_FMT_SRGGB8
        run.prepare(ioctl, raw.fd, VIDIOC_S_FMT, fresh_2)
        capture = run.open("video-capture", O_RDWR, entity="RGB/YUV Capture")
        scaled = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=1)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, scaled)
        picture = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
        run.prepare(ioctl, capture.fd, VIDIOC_G_FMT, picture)
        fresh_3 = copy(picture)
        fresh_3.fmt.pix.width = scaled.format.width
        fresh_3.fmt.pix.height = scaled.format.height
        run.prepare(ioctl, capture.fd, VIDIOC_S_FMT, fresh_3)
        current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
        if run.provoking:
            run.queue(capture, buffers=3, phase="streaming")
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_CROP::EINVAL::pad-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_s_crop_einval_pad_past_end(case: Case) -> None:
    """The sub-device has no pad of that number."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
        argument = copy(current)
        if run.provoking:
            argument.pad = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
        run.unchanged("pad", "which")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_CROP::EINVAL::which-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("V4L2_SUBDEV_FORMAT_ACTIVE + 1", "max(u32)"),
)
def test_vidioc_subdev_s_crop_einval_which_undefined(case: Case) -> None:
    """The cropping rectangle of neither the active nor the tried configuration is set."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
        argument = copy(current)
        if run.provoking:
            argument.which = case.pick(V4L2_SUBDEV_FORMAT_ACTIVE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
        run.unchanged("pad")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_CROP::EINVAL::pad-without-cropping",
    cause="not-supported-here",
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_einval_pad_without_cropping(case: Case) -> None:
    """The pad cannot crop."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
        argument = copy(current)
        if run.provoking:
            argument.pad = 1
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, argument)
        run.unchanged("pad", "which")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_CROP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_S_CROP, copy(current))
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_CROP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_s_crop_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_S_CROP,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(current),
        )
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_CROP, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_CROP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-g-crop.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_crop_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_crop(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_CROP, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_S_CROP, copy(current))
