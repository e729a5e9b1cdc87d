"""Conformance: Rectangles at a pad."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.subdev import (
    MEDIA_BUS_FMT_SRGGB8_1X8,
    V4L2_SUBDEV_FORMAT_ACTIVE,
    V4L2_SUBDEV_FORMAT_TRY,
    VIDIOC_SUBDEV_G_FMT,
    VIDIOC_SUBDEV_G_SELECTION,
    VIDIOC_SUBDEV_S_FMT,
    VIDIOC_SUBDEV_S_SELECTION,
    v4l2_subdev_format,
    v4l2_subdev_selection,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_VIDEO_CAPTURE,
    V4L2_PIX_FMT_SRGGB8,
    V4L2_SEL_TGT_COMPOSE,
    V4L2_SEL_TGT_CROP,
    V4L2_SEL_TGT_CROP_BOUNDS,
    V4L2_SEL_TGT_CROP_DEFAULT,
    V4L2_SEL_TGT_NATIVE_SIZE,
    VIDIOC_G_FMT,
    VIDIOC_S_FMT,
    v4l2_format,
)


@rule(
    "VIDIOC_SUBDEV_G_SELECTION::ok::not-empty",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ok_not_empty(run: Run) -> None:
    """The rectangle is not empty."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
    run.check("argument.r.width", argument.r.width, check.nonzero())
    run.check("argument.r.height", argument.r.height, check.nonzero())


@rule(
    "VIDIOC_SUBDEV_G_SELECTION::ok::within-the-bounds",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ok_within_the_bounds(run: Run) -> None:
    """The rectangle is not larger than its bounds."""
    device = run.open("subdev", O_RDWR)
    bounds = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, bounds)
    argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
    run.check("argument.r.width", argument.r.width, check.at_most(bounds.r.width))
    run.check("argument.r.height", argument.r.height, check.at_most(bounds.r.height))


@rule(
    "VIDIOC_SUBDEV_G_SELECTION::ok::bounds-of-the-frame",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ok_bounds_of_the_frame(run: Run) -> None:
    """The bounds of cropping at a sink pad are the frame that comes in."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
    frame = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, frame)
    run.check("argument.r.left", argument.r.left, 0)
    run.check("argument.r.top", argument.r.top, 0)
    run.check("argument.r.width", argument.r.width, frame.format.width)
    run.check("argument.r.height", argument.r.height, frame.format.height)


@rule(
    "VIDIOC_SUBDEV_G_SELECTION::ok::target-comes-back",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ok_target_comes_back(run: Run) -> None:
    """Which rectangle it is comes back as it was asked for."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
    run.check("argument.target", argument.target, V4L2_SEL_TGT_CROP)
    run.check("argument.pad", argument.pad, 0)
    run.check("argument.which", argument.which, V4L2_SUBDEV_FORMAT_ACTIVE)


@rule(
    "VIDIOC_SUBDEV_G_SELECTION::ok::try-rectangle-exists",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ok_try_rectangle_exists(run: Run) -> None:
    """A file has a rectangle to try from the beginning."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
    run.check("argument.r.width", argument.r.width, check.nonzero())
    run.check("argument.r.height", argument.r.height, check.nonzero())


@rule(
    "VIDIOC_SUBDEV_G_SELECTION::ok::reserved-zeroed",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[6] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_SUBDEV_G_SELECTION::ok::stream-forced-to-zero",
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ok_stream_forced_to_zero(run: Run) -> None:
    """For a program that has not said that it knows streams, the rectangle is that of stream 0."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP, stream=1)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
    run.check("argument.stream", argument.stream, 0)
    run.check("argument.r.width", argument.r.width, check.nonzero())


@rule(
    "VIDIOC_SUBDEV_G_SELECTION::ok::bounds-of-the-tried-frame",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ok_bounds_of_the_tried_frame(run: Run) -> None:
    """The bounds that a file tries with are the frame that it tries; those of the active frame stay."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    active = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, active)
    first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, first)
    frame = copy(first)
    frame.format.width = 320
    frame.format.height = 200
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, frame)
    argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
    active_still = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, active_still)
    run.check("argument.r.width", argument.r.width, frame.format.width)
    run.check("argument.r.height", argument.r.height, frame.format.height)
    run.check("active_still.r.width", active_still.r.width, active.r.width)
    run.check("active_still.r.height", active_still.r.height, active.r.height)


@condition(
    "VIDIOC_SUBDEV_G_SELECTION::EINVAL::pad-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_g_selection_einval_pad_past_end(case: Case) -> None:
    """The sub-device has no pad of that number."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        if run.provoking:
            argument.pad = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
        run.unchanged("pad", "which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_SELECTION,
            v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )


@condition(
    "VIDIOC_SUBDEV_G_SELECTION::EINVAL::which-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("V4L2_SUBDEV_FORMAT_ACTIVE + 1", "max(u32)"),
)
def test_vidioc_subdev_g_selection_einval_which_undefined(case: Case) -> None:
    """The rectangle of neither the active nor the tried configuration is asked for."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        if run.provoking:
            argument.which = case.pick(V4L2_SUBDEV_FORMAT_ACTIVE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
        run.unchanged("pad")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_SELECTION,
            v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )


@condition(
    "VIDIOC_SUBDEV_G_SELECTION::EINVAL::target-unsupported",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("V4L2_SEL_TGT_NATIVE_SIZE", "V4L2_SEL_TGT_COMPOSE", "0x500", "max(u32)"),
)
def test_vidioc_subdev_g_selection_einval_target_unsupported(case: Case) -> None:
    """The pad has no such rectangle."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.require(device, driver="vimc")
        argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        if run.provoking:
            argument.target = case.pick(V4L2_SEL_TGT_NATIVE_SIZE, V4L2_SEL_TGT_COMPOSE, 0x500, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
        run.unchanged("pad", "which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_SELECTION,
            v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )


@condition(
    "VIDIOC_SUBDEV_G_SELECTION::EINVAL::pad-without-rectangles",
    cause="not-supported-here",
    status="undocumented",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_einval_pad_without_rectangles(case: Case) -> None:
    """The pad has none of the rectangles at all."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        if run.provoking:
            argument.pad = 1
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, argument)
        run.unchanged("which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_SELECTION,
            v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )


@condition(
    "VIDIOC_SUBDEV_G_SELECTION::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_SUBDEV_G_SELECTION,
            v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_SELECTION,
            v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )


@condition(
    "VIDIOC_SUBDEV_G_SELECTION::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_g_selection_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_SELECTION,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_SELECTION,
            v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )


@condition(
    "VIDIOC_SUBDEV_G_SELECTION::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_selection_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_SUBDEV_G_SELECTION,
            v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP),
        )


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::current-one-stays",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_current_one_stays(run: Run) -> None:
    """Setting the rectangle that is set changes nothing."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    now = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, now)
    run.check("argument.r.left", argument.r.left, current.r.left)
    run.check("argument.r.top", argument.r.top, current.r.top)
    run.check("argument.r.width", argument.r.width, current.r.width)
    run.check("argument.r.height", argument.r.height, current.r.height)
    run.check("now.r.left", now.r.left, current.r.left)
    run.check("now.r.top", now.r.top, current.r.top)
    run.check("now.r.width", now.r.width, current.r.width)
    run.check("now.r.height", now.r.height, current.r.height)


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::get-agrees",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_get_agrees(run: Run) -> None:
    """VIDIOC_SUBDEV_G_SELECTION returns what VIDIOC_SUBDEV_S_SELECTION has returned."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.r.left = 32
    argument.r.top = 16
    argument.r.width = 320
    argument.r.height = 200
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    now = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, now)
    run.check("now.r.left", now.r.left, argument.r.left)
    run.check("now.r.top", now.r.top, argument.r.top)
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::try-leaves-the-hardware",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_try_leaves_the_hardware(run: Run) -> None:
    """Trying a rectangle leaves the active one as it is."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.r.width = 320
    argument.r.height = 200
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    now = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, now)
    run.check("now.r.width", now.r.width, current.r.width)
    run.check("now.r.height", now.r.height, current.r.height)


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::impossible-size-adjusted",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_impossible_size_adjusted(run: Run) -> None:
    """A rectangle without limits is cut to its bounds."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.r.width = 0xFFFFFFFF
    argument.r.height = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    bounds = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, bounds)
    run.check("argument.r.width", argument.r.width, check.at_most(bounds.r.width))
    run.check("argument.r.height", argument.r.height, check.at_most(bounds.r.height))


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::empty-size-adjusted",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_empty_size_adjusted(run: Run) -> None:
    """A rectangle without pixels is made larger."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.r.width = 0
    argument.r.height = 0
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    run.check("argument.r.width", argument.r.width, check.nonzero())
    run.check("argument.r.height", argument.r.height, check.nonzero())


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::moved-inside",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_moved_inside(run: Run) -> None:
    """A rectangle that reaches out of the frame is moved into it."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.r.left = 0x7FFF
    argument.r.top = 0x7FFF
    argument.r.width = 64
    argument.r.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    bounds = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, bounds)
    run.check("argument.r.width", argument.r.width, 64)
    run.check("argument.r.height", argument.r.height, 48)
    run.check("argument.r.left", argument.r.left, check.at_most(bounds.r.width - 64))
    run.check("argument.r.top", argument.r.top, check.at_most(bounds.r.height - 48))


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::formats-stay",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_formats_stay(run: Run) -> None:
    """What is cropped at a sink pad changes neither the frame that comes in nor what can be cropped."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    frame = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, frame)
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.r.left = 32
    argument.r.top = 16
    argument.r.width = 64
    argument.r.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    bounds = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, bounds)
    run.check("now.format.width", now.format.width, frame.format.width)
    run.check("now.format.height", now.format.height, frame.format.height)
    run.check("bounds.r.width", bounds.r.width, frame.format.width)
    run.check("bounds.r.height", bounds.r.height, frame.format.height)


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::try-is-private",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_try_is_private(run: Run) -> None:
    """The rectangle that one file tries does not reach another file."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    theirs = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, run.second(device).fd, VIDIOC_SUBDEV_G_SELECTION, theirs)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.r.left = 32
    argument.r.top = 16
    argument.r.width = 64
    argument.r.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    theirs_still = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, run.second(device).fd, VIDIOC_SUBDEV_G_SELECTION, theirs_still)
    run.check("theirs_still.r.left", theirs_still.r.left, theirs.r.left)
    run.check("theirs_still.r.width", theirs_still.r.width, theirs.r.width)
    run.check("theirs_still.r.height", theirs_still.r.height, theirs.r.height)


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::stream-forced-to-zero",
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_stream_forced_to_zero(run: Run) -> None:
    """For a program that has not said that it knows streams, the rectangle of stream 0 is set."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.stream = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    run.check("argument.stream", argument.stream, 0)


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::tried-while-streaming",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_tried_while_streaming(run: Run) -> None:
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
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    run.queue(capture, buffers=3, phase="streaming")
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.r.left = 32
    argument.r.top = 16
    argument.r.width = 64
    argument.r.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    tried = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, tried)
    run.check("tried.r.left", tried.r.left, 32)
    run.check("tried.r.top", tried.r.top, 16)
    run.check("tried.r.width", tried.r.width, 64)
    run.check("tried.r.height", tried.r.height, 48)
    now = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, now)
    run.check("now.r.left", now.r.left, current.r.left)
    run.check("now.r.width", now.r.width, current.r.width)
    run.check("now.r.height", now.r.height, current.r.height)


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::reserved-zeroed",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[6] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_SUBDEV_S_SELECTION::ok::tried-rectangle-is-kept",
    page="v4l/dev-subdev.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ok_tried_rectangle_is_kept(run: Run) -> None:
    """VIDIOC_SUBDEV_G_SELECTION returns the rectangle that the file tries, whatever the active one becomes."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.r.left = 32
    argument.r.top = 16
    argument.r.width = 64
    argument.r.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
    fresh = copy(current)
    fresh.r.left = 8
    fresh.r.top = 4
    fresh.r.width = 320
    fresh.r.height = 200
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, fresh)
    tried = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, tried)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))
    run.check("tried.r.left", tried.r.left, argument.r.left)
    run.check("tried.r.top", tried.r.top, argument.r.top)
    run.check("tried.r.width", tried.r.width, argument.r.width)
    run.check("tried.r.height", tried.r.height, argument.r.height)
    run.check("argument.r.width", argument.r.width, 64)
    run.check("argument.r.height", argument.r.height, 48)


@condition(
    "VIDIOC_SUBDEV_S_SELECTION::EBUSY::pipeline-streaming",
    cause="busy-state",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ebusy_pipeline_streaming(case: Case) -> None:
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
        current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
        if run.provoking:
            run.queue(capture, buffers=3, phase="streaming")
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_SELECTION::EINVAL::pad-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_s_selection_einval_pad_past_end(case: Case) -> None:
    """The sub-device has no pad of that number."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.pad = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
        run.unchanged("pad", "which")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_SELECTION::EINVAL::which-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("V4L2_SUBDEV_FORMAT_ACTIVE + 1", "max(u32)"),
)
def test_vidioc_subdev_s_selection_einval_which_undefined(case: Case) -> None:
    """The rectangle of neither the active nor the tried configuration is set."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.which = case.pick(V4L2_SUBDEV_FORMAT_ACTIVE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
        run.unchanged("pad")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_SELECTION::EINVAL::target-unsupported",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=(
        "V4L2_SEL_TGT_CROP_BOUNDS",
        "V4L2_SEL_TGT_CROP_DEFAULT",
        "V4L2_SEL_TGT_NATIVE_SIZE",
        "V4L2_SEL_TGT_COMPOSE",
        "0x500",
        "max(u32)",
    ),
)
def test_vidioc_subdev_s_selection_einval_target_unsupported(case: Case) -> None:
    """The pad has no such rectangle, or it cannot be set."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.require(device, driver="vimc")
        current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.target = case.pick(
                V4L2_SEL_TGT_CROP_BOUNDS,
                V4L2_SEL_TGT_CROP_DEFAULT,
                V4L2_SEL_TGT_NATIVE_SIZE,
                V4L2_SEL_TGT_COMPOSE,
                0x500,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
        run.unchanged("pad", "which")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_SELECTION::EINVAL::pad-without-rectangles",
    cause="not-supported-here",
    status="undocumented",
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_einval_pad_without_rectangles(case: Case) -> None:
    """The pad has none of the rectangles at all."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.pad = 1
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, argument)
        run.unchanged("which")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_SELECTION::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_SELECTION::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_s_selection_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_S_SELECTION,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(current),
        )
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_SELECTION::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-g-selection.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_selection_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_S_SELECTION, copy(current))
