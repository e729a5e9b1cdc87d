"""Conformance: Chips of a device, for debugging."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_CHIP_MATCH_AC97,
    V4L2_CHIP_MATCH_BRIDGE,
    V4L2_CHIP_MATCH_I2C_DRIVER,
    V4L2_CHIP_MATCH_SUBDEV,
    VIDIOC_DBG_G_CHIP_INFO,
    v4l2_dbg_chip_info,
    v4l2_dbg_match,
)


@rule(
    "VIDIOC_DBG_G_CHIP_INFO::ok::describes-the-bridge",
    page="v4l/vidioc-dbg-g-chip-info.rst",
    nodes=("video-capture", "m2m", "radio"),
)
def test_vidioc_dbg_g_chip_info_ok_describes_the_bridge(run: Run) -> None:
    """The bridge is always there and has a name, and no flags but those that are defined."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0))
    run.perform(ioctl, device.fd, VIDIOC_DBG_G_CHIP_INFO, argument)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.flags", argument.flags, check.subset_of(0x3))


@rule(
    "VIDIOC_DBG_G_CHIP_INFO::ok::reserved-zeroed",
    page="v4l/vidioc-dbg-g-chip-info.rst",
    nodes=("video-capture", "m2m", "radio"),
)
def test_vidioc_dbg_g_chip_info_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0))
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_DBG_G_CHIP_INFO, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "VIDIOC_DBG_G_CHIP_INFO::EINVAL::type-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-dbg-g-chip-info.rst",
    nodes=("video-capture", "m2m", "radio"),
    values=("V4L2_CHIP_MATCH_I2C_DRIVER", "V4L2_CHIP_MATCH_AC97", "V4L2_CHIP_MATCH_SUBDEV + 1", "max(u32)"),
)
def test_vidioc_dbg_g_chip_info_einval_type_undefined(case: Case) -> None:
    """The kind of chip is not defined, or not in use any more."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0))
        if run.provoking:
            argument.match.type = case.pick(
                V4L2_CHIP_MATCH_I2C_DRIVER, V4L2_CHIP_MATCH_AC97, V4L2_CHIP_MATCH_SUBDEV + 1, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_DBG_G_CHIP_INFO, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_CHIP_INFO,
            v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0)),
        )


@condition(
    "VIDIOC_DBG_G_CHIP_INFO::EINVAL::no-such-chip",
    cause="index-out-of-bounds",
    page="v4l/vidioc-dbg-g-chip-info.rst",
    nodes=("video-capture", "m2m", "radio"),
    values=("64", "max(u32)"),
)
def test_vidioc_dbg_g_chip_info_einval_no_such_chip(case: Case) -> None:
    """The device has no chip of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0))
        if run.provoking:
            argument.match.addr = case.pick(64, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_DBG_G_CHIP_INFO, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_CHIP_INFO,
            v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0)),
        )


@condition(
    "VIDIOC_DBG_G_CHIP_INFO::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-dbg-g-chip-info.rst",
    nodes=("video-capture", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_dbg_g_chip_info_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_DBG_G_CHIP_INFO,
            v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0)),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_CHIP_INFO,
            v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0)),
        )


@condition(
    "VIDIOC_DBG_G_CHIP_INFO::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-dbg-g-chip-info.rst",
    nodes=("video-capture", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_dbg_g_chip_info_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_CHIP_INFO,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0)),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_CHIP_INFO,
            v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0)),
        )


@condition(
    "VIDIOC_DBG_G_CHIP_INFO::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-dbg-g-chip-info.rst",
    nodes=("video-capture", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_dbg_g_chip_info_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_DBG_G_CHIP_INFO,
            v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0)),
        )


@condition(
    "VIDIOC_DBG_G_CHIP_INFO::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-rad-rx"),
)
def test_vidioc_dbg_g_chip_info_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_CHIP_INFO,
            v4l2_dbg_chip_info(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE, addr=0)),
        )
