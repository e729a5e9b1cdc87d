"""Conformance: Bus formats of a pad."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.subdev import (
    V4L2_SUBDEV_FORMAT_ACTIVE,
    V4L2_SUBDEV_FORMAT_TRY,
    VIDIOC_SUBDEV_ENUM_MBUS_CODE,
    VIDIOC_SUBDEV_G_FMT,
    VIDIOC_SUBDEV_S_FMT,
    v4l2_subdev_format,
    v4l2_subdev_mbus_code_enum,
)


@rule("VIDIOC_SUBDEV_ENUM_MBUS_CODE::ok::without-gaps", page="v4l/vidioc-subdev-enum-mbus-code.rst", nodes=("subdev",))
def test_vidioc_subdev_enum_mbus_code_ok_without_gaps(run: Run) -> None:
    """The list has no gaps, and the place comes back as it was asked for."""
    device = run.open("subdev", O_RDWR)
    run.enumerate(
        ioctl,
        device.fd,
        VIDIOC_SUBDEV_ENUM_MBUS_CODE,
        v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0),
        field="index",
        ends_with="EINVAL",
    )


@rule(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::ok::tells-a-format", page="v4l/vidioc-subdev-enum-mbus-code.rst", nodes=("subdev",)
)
def test_vidioc_subdev_enum_mbus_code_ok_tells_a_format(run: Run) -> None:
    """The first place of the list holds a format, and flags that are defined."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
    run.check("argument.code", argument.code, check.nonzero())
    run.check("argument.flags", argument.flags, check.subset_of(0xF))


@rule("VIDIOC_SUBDEV_ENUM_MBUS_CODE::ok::can-be-tried", page="v4l/vidioc-subdev-enum-mbus-code.rst", nodes=("subdev",))
def test_vidioc_subdev_enum_mbus_code_ok_can_be_tried(run: Run) -> None:
    """A listed format can be tried at the pad."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    tried = copy(current)
    tried.format.code = argument.code
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, tried)
    run.check("tried.format.code", tried.format.code, argument.code)


@rule(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::ok::list-to-try-with", page="v4l/vidioc-subdev-enum-mbus-code.rst", nodes=("subdev",)
)
def test_vidioc_subdev_enum_mbus_code_ok_list_to_try_with(run: Run) -> None:
    """There is a list for the configuration that is tried."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, index=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
    run.check("argument.code", argument.code, check.nonzero())
    run.check("argument.which", argument.which, V4L2_SUBDEV_FORMAT_TRY)


@rule(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::ok::reserved-zeroed", page="v4l/vidioc-subdev-enum-mbus-code.rst", nodes=("subdev",)
)
def test_vidioc_subdev_enum_mbus_code_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[5] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::ok::stream-forced-to-zero",
    page="v4l/vidioc-subdev-enum-mbus-code.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_enum_mbus_code_ok_stream_forced_to_zero(run: Run) -> None:
    """For a program that has not said that it knows streams, the stream is 0."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0, stream=1)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
    run.check("argument.stream", argument.stream, 0)


@condition(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::EINVAL::pad-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-enum-mbus-code.rst",
    nodes=("subdev",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_enum_mbus_code_einval_pad_past_end(case: Case) -> None:
    """The sub-device has no pad of that number."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        if run.provoking:
            argument.pad = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
        run.unchanged("pad", "index", "which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_MBUS_CODE,
            v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::EINVAL::which-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-enum-mbus-code.rst",
    nodes=("subdev",),
    values=("V4L2_SUBDEV_FORMAT_ACTIVE + 1", "max(u32)"),
)
def test_vidioc_subdev_enum_mbus_code_einval_which_undefined(case: Case) -> None:
    """The list is wanted for a configuration that is neither the active nor the tried one."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        if run.provoking:
            argument.which = case.pick(V4L2_SUBDEV_FORMAT_ACTIVE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
        run.unchanged("pad", "index")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_MBUS_CODE,
            v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::EINVAL::past-last-format",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-enum-mbus-code.rst",
    nodes=("subdev",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_enum_mbus_code_einval_past_last_format(case: Case) -> None:
    """The index is past the last format."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0)
        if run.provoking:
            argument.index = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_ENUM_MBUS_CODE, argument)
        run.unchanged("pad", "index", "which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_MBUS_CODE,
            v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-enum-mbus-code.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_enum_mbus_code_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_SUBDEV_ENUM_MBUS_CODE,
            v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_MBUS_CODE,
            v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-enum-mbus-code.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_enum_mbus_code_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_MBUS_CODE,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_ENUM_MBUS_CODE,
            v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0),
        )


@condition(
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-enum-mbus-code.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_enum_mbus_code_enotty_another_kind_of_device(case: Case) -> None:
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
            VIDIOC_SUBDEV_ENUM_MBUS_CODE,
            v4l2_subdev_mbus_code_enum(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, index=0),
        )
