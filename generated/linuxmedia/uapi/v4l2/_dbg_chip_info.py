"""Chips of a device, for debugging."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._dbg_register import v4l2_dbg_match

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_dbg_chip_flag: What can be done with registers.

V4L2_CHIP_FL_READABLE: Final = 1
"""`VIDIOC_DBG_G_REGISTER` reads registers of the chip. Documented in v4l/vidioc-dbg-g-chip-info.rst."""
V4L2_CHIP_FL_WRITABLE: Final = 2
"""`VIDIOC_DBG_S_REGISTER` changes registers of the chip. Documented in v4l/vidioc-dbg-g-chip-info.rst."""


class v4l2_dbg_chip_info(_s.Structure, pack=1):
    """What the kernel calls a chip, and whether its registers can be read and written.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dbg-g-chip-info.rst.
    """

    match: v4l2_dbg_match = _s.nested(v4l2_dbg_match)
    """Bridge or sub-device that is asked about. Set by the caller."""
    name: str = _s.text(32)
    """What the driver calls the bridge or the sub-device. At most 31 bytes of text. Written by the driver."""
    flags: int = _s.u32()
    """What can be done with its registers. Flags of `v4l2_dbg_chip_flag`. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 32)
    """Reserved; zero."""


VIDIOC_DBG_G_CHIP_INFO: Final[int] = _s.IOWR("V", 102, v4l2_dbg_chip_info)
"""Describe one chip of a device. See `vidioc_dbg_g_chip_info`."""


def vidioc_dbg_g_chip_info(device: _s.FileDescriptorLike, argument: v4l2_dbg_chip_info, /) -> v4l2_dbg_chip_info:
    """Describe one chip of a device.

    There is no promise that it stays. Only kernels built with CONFIG_VIDEO_ADV_DEBUG have it. Chips of either type
    count from 0 without a gap.

    Raises:
        EINVAL: The kind of chip is not defined, or not in use any more. The device has no chip of that number.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dbg-g-chip-info.rst.
    """
    try:
        if argument.__class__ is not v4l2_dbg_chip_info:
            _s.refuse_other(argument, v4l2_dbg_chip_info, "VIDIOC_DBG_G_CHIP_INFO")
        _ioctl(device, VIDIOC_DBG_G_CHIP_INFO, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_DBG_G_CHIP_INFO", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_dbg_chip_flag(enum.IntFlag):
        """What can be done with registers.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-dbg-g-chip-info.rst.
        """

        V4L2_CHIP_FL_READABLE = 1
        """`VIDIOC_DBG_G_REGISTER` reads registers of the chip. Documented in v4l/vidioc-dbg-g-chip-info.rst."""
        V4L2_CHIP_FL_WRITABLE = 2
        """`VIDIOC_DBG_S_REGISTER` changes registers of the chip. Documented in v4l/vidioc-dbg-g-chip-info.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__, flags={"v4l2_dbg_chip_flag": ("V4L2_CHIP_FL_READABLE", "V4L2_CHIP_FL_WRITABLE")}
    )
