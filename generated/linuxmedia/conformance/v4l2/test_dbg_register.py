"""Conformance: Registers of a device, for debugging."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_CHIP_MATCH_BRIDGE,
    V4L2_CHIP_MATCH_I2C_DRIVER,
    V4L2_CHIP_MATCH_SUBDEV,
    VIDIOC_DBG_G_REGISTER,
    VIDIOC_DBG_S_REGISTER,
    v4l2_dbg_match,
    v4l2_dbg_register,
)


@rule(
    "VIDIOC_DBG_G_REGISTER::ok::what-was-written",
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
)
def test_vidioc_dbg_g_register_ok_what_was_written(run: Run) -> None:
    """The value is the one that was written to the register before."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="tw68")
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_DBG_S_REGISTER,
        v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x5678),
    )
    argument = v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4)
    run.perform(ioctl, device.fd, VIDIOC_DBG_G_REGISTER, argument)
    run.check("argument.val", argument.val, 0x5678)
    run.check("argument.reg", argument.reg, 0x90)


@condition(
    "VIDIOC_DBG_G_REGISTER::EPERM::not-privileged",
    cause="permission",
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
)
def test_vidioc_dbg_g_register_eperm_not_privileged(case: Case) -> None:
    """The caller does not have CAP_SYS_ADMIN."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        if run.provoking:
            run.drop_privileges()
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4),
        )


@condition(
    "VIDIOC_DBG_G_REGISTER::EINVAL::no-such-chip",
    cause="index-out-of-bounds",
    status="undocumented",
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
    values=("V4L2_CHIP_MATCH_SUBDEV", "V4L2_CHIP_MATCH_I2C_DRIVER", "max(u32)"),
)
def test_vidioc_dbg_g_register_einval_no_such_chip(case: Case) -> None:
    """The device has no chip of this kind and number."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        argument = v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4)
        if run.provoking:
            argument.match.type = case.pick(V4L2_CHIP_MATCH_SUBDEV, V4L2_CHIP_MATCH_I2C_DRIVER, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_DBG_G_REGISTER, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4),
        )


@condition(
    "VIDIOC_DBG_G_REGISTER::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
)
def test_vidioc_dbg_g_register_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_DBG_G_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4),
        )


@condition(
    "VIDIOC_DBG_G_REGISTER::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
    values=("null", "inaccessible"),
)
def test_vidioc_dbg_g_register_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_REGISTER,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_G_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4),
        )


@condition(
    "VIDIOC_DBG_G_REGISTER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
)
def test_vidioc_dbg_g_register_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_DBG_G_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4),
        )


@rule(
    "VIDIOC_DBG_S_REGISTER::ok::get-agrees",
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
)
def test_vidioc_dbg_s_register_ok_get_agrees(run: Run) -> None:
    """What was written is read back."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="tw68")
    argument = v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234)
    run.perform(ioctl, device.fd, VIDIOC_DBG_S_REGISTER, argument)
    now = v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4)
    run.perform(ioctl, device.fd, VIDIOC_DBG_G_REGISTER, now)
    run.check("now.val", now.val, 0x1234)


@condition(
    "VIDIOC_DBG_S_REGISTER::EPERM::not-privileged",
    cause="permission",
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
)
def test_vidioc_dbg_s_register_eperm_not_privileged(case: Case) -> None:
    """The caller does not have CAP_SYS_ADMIN."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        if run.provoking:
            run.drop_privileges()
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DBG_S_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234),
        )


@condition(
    "VIDIOC_DBG_S_REGISTER::EINVAL::no-such-chip",
    cause="index-out-of-bounds",
    status="undocumented",
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
    values=("V4L2_CHIP_MATCH_SUBDEV", "V4L2_CHIP_MATCH_I2C_DRIVER", "max(u32)"),
)
def test_vidioc_dbg_s_register_einval_no_such_chip(case: Case) -> None:
    """The device has no chip of this kind and number."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        argument = v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234)
        if run.provoking:
            argument.match.type = case.pick(V4L2_CHIP_MATCH_SUBDEV, V4L2_CHIP_MATCH_I2C_DRIVER, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_DBG_S_REGISTER, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_S_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234),
        )


@condition(
    "VIDIOC_DBG_S_REGISTER::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
)
def test_vidioc_dbg_s_register_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_DBG_S_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_S_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234),
        )


@condition(
    "VIDIOC_DBG_S_REGISTER::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
    values=("null", "inaccessible"),
)
def test_vidioc_dbg_s_register_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DBG_S_REGISTER,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_DBG_S_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234),
        )


@condition(
    "VIDIOC_DBG_S_REGISTER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-dbg-g-register.rst",
    nodes=("video-capture",),
    lab=("tw68_video",),
)
def test_vidioc_dbg_s_register_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_DBG_S_REGISTER,
            v4l2_dbg_register(match=v4l2_dbg_match(type=V4L2_CHIP_MATCH_BRIDGE), reg=0x90, size=4, val=0x1234),
        )
