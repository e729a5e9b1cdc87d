"""Registers of a device, for debugging."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_dbg_match_type: What a register is looked for in; a bridge or a sub-device is all that is left.

V4L2_CHIP_MATCH_BRIDGE: Final = 0
"""A part of the bridge, of which number 0 is what the bus is attached to. Documented in
v4l/vidioc-dbg-g-register.rst.
"""
V4L2_CHIP_MATCH_SUBDEV: Final = 4
"""A sub-device, by its place among those of the device. Documented in v4l/vidioc-dbg-g-register.rst."""
V4L2_CHIP_MATCH_HOST: Final = 0
"""Older name of `V4L2_CHIP_MATCH_BRIDGE`. Documented in v4l/vidioc-dbg-g-register.rst. The page does not list it."""
V4L2_CHIP_MATCH_I2C_DRIVER: Final = 1
"""Not in use any more; it was an I2C chip by its driver's name. Documented in v4l/vidioc-dbg-g-register.rst. The page
does not list it.
"""
V4L2_CHIP_MATCH_I2C_ADDR: Final = 2
"""Not in use any more; it was an I2C chip by its address. Documented in v4l/vidioc-dbg-g-register.rst. The page does
not list it.
"""
V4L2_CHIP_MATCH_AC97: Final = 3
"""Not in use any more; it was an AC97 chip. Documented in v4l/vidioc-dbg-g-register.rst. The page does not list it."""


class v4l2_dbg_match_u1(_s.Union):
    """Which chip of that kind it is. The member in use is selected by `v4l2_dbg_match.type`."""

    _selected_ = (("type", {0: "addr", 4: "addr"}),)
    addr: int = _s.u32()
    """Place of the chip among those of its kind, from 0. In use with `V4L2_CHIP_MATCH_BRIDGE`,
    `V4L2_CHIP_MATCH_SUBDEV`. Set by the caller.
    """
    name: str = _s.text(32)
    """Its name; no kind of chip uses it any more. At most 31 bytes of text. Set by the caller."""


class v4l2_dbg_match(_s.Structure, pack=1):
    """A chip of a device.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dbg-g-register.rst.
    """

    type: int = _s.u32()
    """What kind of chip it is. A value of `v4l2_dbg_match_type`. Set by the caller."""
    _u1: v4l2_dbg_match_u1 = _s.nested(v4l2_dbg_match_u1)
    addr: int = _s.through("_u1")
    """Place of the chip among those of its kind, from 0. In use with `V4L2_CHIP_MATCH_BRIDGE`,
    `V4L2_CHIP_MATCH_SUBDEV`. Set by the caller.
    """
    name: str = _s.through("_u1")
    """Its name; no kind of chip uses it any more. At most 31 bytes of text. Set by the caller."""


class v4l2_dbg_register(_s.Structure, pack=1):
    """A register of a chip and its value.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dbg-g-register.rst.
    """

    match: v4l2_dbg_match = _s.nested(v4l2_dbg_match)
    """Bridge or sub-device whose register is meant. Set by the caller."""
    size: int = _s.u32()
    """How wide the register is, at most the 8 bytes of val. In bytes. Written by the driver."""
    reg: int = _s.u64()
    """Where the register is, as the chip itself counts. An address. Set by the caller."""
    val: int = _s.u64()
    """Value that was read, or that is to be written. Set by the caller and written by the driver."""


VIDIOC_DBG_G_REGISTER: Final[int] = _s.IOWR("V", 80, v4l2_dbg_register)
"""Read a register of a chip. See `vidioc_dbg_g_register`."""
VIDIOC_DBG_S_REGISTER: Final[int] = _s.IOW("V", 79, v4l2_dbg_register)
"""Write a register of a chip. See `vidioc_dbg_s_register`."""


def vidioc_dbg_g_register(device: _s.FileDescriptorLike, argument: v4l2_dbg_register, /) -> v4l2_dbg_register:
    """Read a register of a chip.

    There is no promise that it stays. It needs a kernel built with CONFIG_VIDEO_ADV_DEBUG and a privileged user, for
    even reading can do damage.

    Raises:
        EINVAL: The device has no chip of this kind and number.
        EPERM: The caller does not have CAP_SYS_ADMIN.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dbg-g-register.rst.
    """
    try:
        if argument.__class__ is not v4l2_dbg_register:
            _s.refuse_other(argument, v4l2_dbg_register, "VIDIOC_DBG_G_REGISTER")
        _ioctl(device, VIDIOC_DBG_G_REGISTER, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_DBG_G_REGISTER", __name__) from None
    return argument


def vidioc_dbg_s_register(device: _s.FileDescriptorLike, argument: v4l2_dbg_register, /) -> v4l2_dbg_register:
    """Write a register of a chip.

    There is no promise that it stays. It needs a kernel built with CONFIG_VIDEO_ADV_DEBUG and a privileged user, for
    writing can damage the hardware.

    Raises:
        EINVAL: The device has no chip of this kind and number.
        EPERM: The caller does not have CAP_SYS_ADMIN.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dbg-g-register.rst.
    """
    try:
        if argument.__class__ is not v4l2_dbg_register:
            _s.refuse_other(argument, v4l2_dbg_register, "VIDIOC_DBG_S_REGISTER")
        _ioctl(device, VIDIOC_DBG_S_REGISTER, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_DBG_S_REGISTER", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_dbg_match_type(enum.IntEnum):
        """What a register is looked for in; a bridge or a sub-device is all that is left.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-dbg-g-register.rst.
        """

        V4L2_CHIP_MATCH_BRIDGE = 0
        """A part of the bridge, of which number 0 is what the bus is attached to. Documented in
        v4l/vidioc-dbg-g-register.rst.
        """
        V4L2_CHIP_MATCH_SUBDEV = 4
        """A sub-device, by its place among those of the device. Documented in v4l/vidioc-dbg-g-register.rst."""
        V4L2_CHIP_MATCH_HOST = 0
        """Older name of `V4L2_CHIP_MATCH_BRIDGE`. Documented in v4l/vidioc-dbg-g-register.rst. The page does not
        list it.
        """
        V4L2_CHIP_MATCH_I2C_DRIVER = 1
        """Not in use any more; it was an I2C chip by its driver's name. Documented in v4l/vidioc-dbg-g-register.rst.
        The page does not list it.
        """
        V4L2_CHIP_MATCH_I2C_ADDR = 2
        """Not in use any more; it was an I2C chip by its address. Documented in v4l/vidioc-dbg-g-register.rst. The page
        does not list it.
        """
        V4L2_CHIP_MATCH_AC97 = 3
        """Not in use any more; it was an AC97 chip. Documented in v4l/vidioc-dbg-g-register.rst. The page does not list
        it.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_dbg_match_type": (
                "V4L2_CHIP_MATCH_BRIDGE",
                "V4L2_CHIP_MATCH_SUBDEV",
                "V4L2_CHIP_MATCH_HOST",
                "V4L2_CHIP_MATCH_I2C_DRIVER",
                "V4L2_CHIP_MATCH_I2C_ADDR",
                "V4L2_CHIP_MATCH_AC97",
            ),
        },
    )
