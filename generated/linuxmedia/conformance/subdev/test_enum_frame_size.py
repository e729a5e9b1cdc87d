"""Conformance: Frame sizes of a pad."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.subdev import (
    MEDIA_BUS_FMT_FIXED,
    V4L2_SUBDEV_FORMAT_ACTIVE,
    V4L2_SUBDEV_FORMAT_TRY,
    VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
    VIDIOC_SUBDEV_ENUM_MBUS_CODE,
    VIDIOC_SUBDEV_G_FMT,
    VIDIOC_SUBDEV_S_FMT,
    v4l2_subdev_format,
    v4l2_subdev_frame_size_enum,
    v4l2_subdev_mbus_code_enum,
)


@rule(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::ok::without-gaps", page="v4l/vidioc-subdev-enum-frame-size.rst", nodes=("subdev",)
)
def test_vidioc_subdev_enum_frame_size_ok_without_gaps(run: Run) -> None:
    """The list has no gaps."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
    run.enumerate(
        ioctl,
        device.fd,
        VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
        v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, code=first.code),
        field="index",
        ends_with="EINVAL",
    )


@rule(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::ok::ends-in-order", page="v4l/vidioc-subdev-enum-frame-size.rst", nodes=("subdev",)
)
def test_vidioc_subdev_enum_frame_size_ok_ends_in_order(run: Run) -> None:
    """The smallest size of a range is not larger than the largest, and neither is 0."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
    argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
    run.check("argument.min_width", argument.min_width, check.at_most(argument.max_width), check.nonzero())
    run.check("argument.min_height", argument.min_height, check.at_most(argument.max_height), check.nonzero())


@rule(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::ok::largest-can-be-tried",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_enum_frame_size_ok_largest_can_be_tried(run: Run) -> None:
    """The largest size of a range can be tried."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
    argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    tried = copy(current)
    tried.format.code = first.code
    tried.format.width = argument.max_width
    tried.format.height = argument.max_height
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, tried)
    run.check("tried.format.width", tried.format.width, argument.max_width)
    run.check("tried.format.height", tried.format.height, argument.max_height)


@rule(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::ok::smallest-can-be-tried",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_enum_frame_size_ok_smallest_can_be_tried(run: Run) -> None:
    """The smallest size of a range can be tried."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
    argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    tried = copy(current)
    tried.format.code = first.code
    tried.format.width = argument.min_width
    tried.format.height = argument.min_height
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, tried)
    run.check("tried.format.width", tried.format.width, argument.min_width)
    run.check("tried.format.height", tried.format.height, argument.min_height)


@rule(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::ok::reserved-zeroed",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_enum_frame_size_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
    argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[6] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::ok::stream-forced-to-zero",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_enum_frame_size_ok_stream_forced_to_zero(run: Run) -> None:
    """For a program that has not said that it knows streams, the sizes of stream 0 are listed."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
    argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code, stream=1)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
    run.check("argument.stream", argument.stream, 0)


@condition(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::EINVAL::pad-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_enum_frame_size_einval_pad_past_end(case: Case) -> None:
    """The sub-device has no pad of that number."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
        argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
        if run.provoking:
            argument.pad = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
        run.unchanged("pad", "index", "code", "which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::EINVAL::which-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
    values=("V4L2_SUBDEV_FORMAT_ACTIVE + 1", "max(u32)"),
)
def test_vidioc_subdev_enum_frame_size_einval_which_undefined(case: Case) -> None:
    """Sizes are wanted for a configuration that is neither the active nor the tried one."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
        argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
        if run.provoking:
            argument.which = case.pick(V4L2_SUBDEV_FORMAT_ACTIVE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
        run.unchanged("pad", "index", "code")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::EINVAL::code-unsuitable",
    cause="type-unsupported",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
    deviations=(
        Deviation(
            seen="success",
            reason="vimc's table of formats is filled up with zeros, and a bus format of 0 is found among them. (drivers/media/test-drivers/vimc/vimc-common.c: vimc_pix_map_by_code())",
            devices=("RGB/YUV Input", "Scaler", "Sensor A", "Sensor B"),
            values=("0",),
        ),
    ),
    values=("0", "MEDIA_BUS_FMT_FIXED", "max(u32)"),
)
def test_vidioc_subdev_enum_frame_size_einval_code_unsuitable(case: Case) -> None:
    """The pad cannot have that bus format."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
        argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
        if run.provoking:
            argument.code = case.pick(0, MEDIA_BUS_FMT_FIXED, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
        run.unchanged("pad", "index", "code", "which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::EINVAL::past-last-range",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_enum_frame_size_einval_past_last_range(case: Case) -> None:
    """The index is past the last range."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
        argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
        if run.provoking:
            argument.index = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
        run.unchanged("pad", "index", "code", "which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::EINVAL::just-past-the-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_enum_frame_size_einval_just_past_the_end(case: Case) -> None:
    """The number is that of the last range plus one."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.require(device, driver="vimc")
        first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
        argument = v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code)
        if run.provoking:
            argument.index = 1
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_FRAME_SIZE, argument)
        run.unchanged("pad", "index", "code", "which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_enum_frame_size_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_enum_frame_size_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-enum-frame-size.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_enum_frame_size_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        first = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, first)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_SUBDEV_ENUM_FRAME_SIZE,
            v4l2_subdev_frame_size_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, code=first.code),
        )
