"""Abilities of a sub-device."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.subdev._types_subdev import v4l2_subdev_capability

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_QUERYCAP: Final[int] = _s.IOR("V", 0, v4l2_subdev_capability)
"""Tell what a sub-device node can do. See `vidioc_subdev_querycap`."""


def vidioc_subdev_querycap(
    device: _s.FileDescriptorLike, argument: v4l2_subdev_capability, /
) -> v4l2_subdev_capability:
    """Tell what a sub-device node can do.

    Every sub-device node answers, and only those do, so a program can tell them from other nodes. The number is not
    that of `linuxmedia.uapi.v4l2.VIDIOC_QUERYCAP`, as the structs differ in size.

    Raises:
        ENOTTY: The node belongs to a V4L2 device that is no sub-device.

    Every sub-device node answers; beyond the errors of every call there is ENODEV once it is gone.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-querycap.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_capability:
            _s.refuse_other(argument, v4l2_subdev_capability, "VIDIOC_SUBDEV_QUERYCAP")
        _ioctl(device, VIDIOC_SUBDEV_QUERYCAP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_QUERYCAP", __name__) from None
    return argument
