"""EDID of a sub-device."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._edid import v4l2_edid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


v4l2_subdev_edid = v4l2_edid
"""Another name of `linuxmedia.uapi.v4l2.v4l2_edid`. In Linux 5.10 or earlier. Documented in v4l/vidioc-g-edid.rst."""


VIDIOC_SUBDEV_G_EDID: Final[int] = _s.IOWR("V", 40, v4l2_edid)
"""Read the EDID at a pad of a receiver or transmitter. See `vidioc_subdev_g_edid`."""
VIDIOC_SUBDEV_S_EDID: Final[int] = _s.IOWR("V", 41, v4l2_edid)
"""Set the EDID that a receiver shows at a pad. See `vidioc_subdev_s_edid`."""


def vidioc_subdev_g_edid(device: _s.FileDescriptorLike, argument: v4l2_edid, /) -> v4l2_edid:
    """Read the EDID at a pad of a receiver or transmitter.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_G_EDID`. A receiver tells what it shows to the source, a
    transmitter what the display behind it shows.

    Raises:
        EINVAL: There is no such pad, or it has no EDID to read.
        ENODATA: The pad could have an EDID but there is none.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-edid.rst.
    """
    try:
        if argument.__class__ is not v4l2_edid:
            _s.refuse_other(argument, v4l2_edid, "VIDIOC_SUBDEV_G_EDID")
        _s.ioctl_counted(device, VIDIOC_SUBDEV_G_EDID, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_EDID", __name__) from None
    return argument


def vidioc_subdev_s_edid(device: _s.FileDescriptorLike, argument: v4l2_edid, /) -> v4l2_edid:
    """Set the EDID that a receiver shows at a pad.

    The number is that of `linuxmedia.uapi.v4l2.VIDIOC_S_EDID`. The source is told to read it anew.

    Raises:
        E2BIG: The receiver cannot hold so many blocks.
        EINVAL: There is no such pad, or it cannot show an EDID.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-edid.rst.
    """
    try:
        if argument.__class__ is not v4l2_edid:
            _s.refuse_other(argument, v4l2_edid, "VIDIOC_SUBDEV_S_EDID")
        _s.ioctl_counted(device, VIDIOC_SUBDEV_S_EDID, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_EDID", __name__) from None
    return argument
