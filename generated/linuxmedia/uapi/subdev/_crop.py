"""Cropping at a pad, the old way."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.subdev._types_subdev import v4l2_subdev_crop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_SUBDEV_G_CROP: Final[int] = _s.IOWR("V", 59, v4l2_subdev_crop)
"""Get the cropping rectangle of a pad. See `vidioc_subdev_g_crop`."""
VIDIOC_SUBDEV_S_CROP: Final[int] = _s.IOWR("V", 60, v4l2_subdev_crop)
"""Set the cropping rectangle of a pad. See `vidioc_subdev_s_crop`."""


def vidioc_subdev_g_crop(device: _s.FileDescriptorLike, argument: v4l2_subdev_crop, /) -> v4l2_subdev_crop:
    """Get the cropping rectangle of a pad.

    The interface is obsolete, `VIDIOC_SUBDEV_G_SELECTION` takes its place; the kernel turns one into the other.

    Raises:
        EINVAL: The sub-device has no pad of that number. The cropping rectangle of neither the active nor the tried
            configuration is asked for. The pad cannot crop.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-crop.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_crop:
            _s.refuse_other(argument, v4l2_subdev_crop, "VIDIOC_SUBDEV_G_CROP")
        _ioctl(device, VIDIOC_SUBDEV_G_CROP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_CROP", __name__) from None
    return argument


def vidioc_subdev_s_crop(device: _s.FileDescriptorLike, argument: v4l2_subdev_crop, /) -> v4l2_subdev_crop:
    """Set the cropping rectangle of a pad.

    The driver moves the rectangle to the nearest that it can do. New programs use `VIDIOC_SUBDEV_S_SELECTION`.

    Raises:
        EBUSY: The pad is part of a pipeline that is streaming.
        EINVAL: The sub-device has no pad of that number. The cropping rectangle of neither the active nor the tried
            configuration is set. The pad cannot crop.
        EPERM: The sub-device was registered for reading only, and the active cropping rectangle is to be changed.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-crop.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_crop:
            _s.refuse_other(argument, v4l2_subdev_crop, "VIDIOC_SUBDEV_S_CROP")
        _ioctl(device, VIDIOC_SUBDEV_S_CROP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_CROP", __name__) from None
    return argument
